"""The network that zero-shot maps are refined with, learned from labels instead: MambaHSI's selective scans over a window of the image.

Crops around labelled pixels teach it (`learn`); a shrinkage discriminant stands beside it, and held-out blocks say how far each is to be
trusted (`classifier`). Over an image of any size it looks through windows of the size of the crops, anchored to the image, which overlap
and are joined without seams (`predict`). Inputs, windows and training are those of `methods.zero_shot.refine`.
"""
