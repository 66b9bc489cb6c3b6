"""The torch-free click classifier: shrinkage discriminant analysis on spectra."""

from __future__ import annotations

from .classifier import ClickModel, train_click
from .predict import FoldedClick

__all__ = ['ClickModel', 'FoldedClick', 'train_click']
