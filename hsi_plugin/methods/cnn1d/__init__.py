"""A 1-D convolutional network over the spectrum of each pixel; needs torch."""

from __future__ import annotations

from .classifier import Cnn1dModel, train_cnn1d
from .predict import Cnn1dPredictor

__all__ = ['Cnn1dModel', 'Cnn1dPredictor', 'train_cnn1d']
