"""A spatial-spectral transformer with self-calibrated attention; needs torch."""

from __future__ import annotations




