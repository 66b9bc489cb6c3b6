"""Spectral libraries: named spectra of known materials, from the files in which they are handed around."""

from __future__ import annotations

from .named import SpectralLibrary
from .open import open_library

__all__ = ['SpectralLibrary', 'open_library']
