"""The torch-free click classifier: shrinkage discriminant analysis on spectra."""

from __future__ import annotations

from .classifier import ClickModel, TrainedClick, train_click
from .predict import FoldedClick

__all__ = ['ClickModel', 'FoldedClick', 'TrainedClick', 'train_click']
