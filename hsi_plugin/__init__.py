"""Hyperspectral images to trustworthy maps, inside QGIS and on the command line.

QGIS calls :func:`classFactory`. Everything else is reached through the packages; `ARCHITECTURE` in docs/ says which holds what.
"""

from __future__ import annotations

from typing import Any

from .core.version import __version__

__all__ = ['__version__', 'classFactory']


def classFactory(iface: Any) -> Any:  # the name that QGIS looks for
    """Make the plugin; QGIS calls this once with its interface object."""
    from .plugin import HyperspectralPlugin

    return HyperspectralPlugin(iface)
