"""A dock with a cube open, and a library on disk."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.spectra.library import SpectralLibrary
from hsi_plugin.spectra.library.write import write_library

from ... import builders
from ..conftest import opened, until


@pytest.fixture
def ready(interface, cube_path):
    """The windows with the cube open and the spectrum tool in use."""
    opened(interface, cube_path)
    interface.look.trigger()
    until(lambda: interface.spectrum_dock.isVisible())
    return interface


@pytest.fixture
def dock(ready):
    return ready.spectrum_dock


@pytest.fixture
def library(scene):
    """Twelve spectra on channels of their own; the first three are those of the scene's classes."""
    cube, truth = scene
    wavelengths = np.linspace(400.0, 2500.0, 211)
    at = builders.wavelengths(len(cube))
    means = [np.interp(wavelengths, at, cube[:, truth == k].mean(1)) for k in (1, 2, 3)]
    rng = np.random.default_rng(0)
    others = [0.3 + 0.1 * np.sin(wavelengths / w) for w in rng.uniform(60.0, 400.0, 9)]
    names = tuple(f'lib_{name}' for name in ('water', 'tree', 'roof', *(f'thing {i}' for i in range(9))))
    levels = {
        'class': ('wet', 'green', 'red', *['other'] * 9), 'number': tuple(str(n) for n in (10, 9, 100, *range(9))),
        'always': tuple(['same'] * 12),
    }  # fmt: skip
    return SpectralLibrary('lib', wavelengths, np.array([*means, *others], np.float32), names, np.full(211, 10.0), None, levels)


@pytest.fixture
def library_path(tmp_path, library):
    path = tmp_path / 'lib.gpkg'
    write_library(path, library)
    return path


@pytest.fixture
def browsing(dock, library_path):
    """The dock with the library open beside the plot."""
    dock.bar.panel.setChecked(True)
    dock.side.libraries.open(str(library_path))
    until(lambda: dock.side.libraries.current is not None)
    return dock
