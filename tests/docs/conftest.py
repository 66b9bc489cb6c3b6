"""The makers of the manual's pages, as `make docs` uses them."""

from __future__ import annotations

import sys

import pytest

from ..conftest import REPOSITORY

CI = str(REPOSITORY / '.ci')


@pytest.fixture(scope='session')
def makers(qgis_processing):
    """The package `docs_pages`; with QGIS, whose provider it asks."""
    sys.path.insert(0, CI)
    try:
        from docs_pages import algorithms, errors, examples, models, sensors, sentences, texts
    finally:
        sys.path.remove(CI)

    class Makers:
        pass

    made = Makers()
    made.algorithms, made.errors, made.examples, made.models = algorithms, errors, examples, models
    made.sensors, made.sentences, made.texts = sensors, sentences, texts
    return made


@pytest.fixture(scope='session')
def pages(makers):
    """All pages that the code tells, by their place below the manual's folder."""
    return {
        **makers.algorithms.pages(), **makers.sensors.pages(), **makers.models.pages(), **makers.errors.pages(),
    }
