"""CLIP over a scene: a colour picture, looked at through sliding windows at several magnifications, becomes class probabilities."""
