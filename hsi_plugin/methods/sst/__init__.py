"""A spatial-spectral transformer with self-calibrated attention; needs torch."""

from __future__ import annotations

from .classifier import SstModel, train_sst
from .predict import SstPredictor

__all__ = ['SstModel', 'SstPredictor', 'train_sst']
