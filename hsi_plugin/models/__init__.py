"""Trained models as portable files."""
