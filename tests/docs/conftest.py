"""The makers of the manual's pages, as `make docs` uses them."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest
from qgis.core import QgsApplication

from hsi_plugin.processing.provider import HyperspectralProvider

from ..conftest import REPOSITORY

CI = str(REPOSITORY / '.ci')


@pytest.fixture(scope='session')
def makers(qgis_app):
    """The modules of the package `docs_pages`."""
    sys.path.insert(0, CI)
    try:
        from docs_pages import algorithms, errors, examples, models, sensors, sentences
    finally:
        sys.path.remove(CI)
    return SimpleNamespace(
        algorithms=algorithms, errors=errors, examples=examples, models=models, sensors=sensors, sentences=sentences,
    )


@pytest.fixture(scope='module')
def provider(qgis_processing):
    """The provider, registered as the plugin does, and gone again before the next file of tests."""
    made = HyperspectralProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture(scope='module')
def pages(makers, provider):
    """All pages that the code tells, by their place below the manual's folder."""
    return {**makers.algorithms.pages(), **makers.sensors.pages(), **makers.models.pages(), **makers.errors.pages()}
