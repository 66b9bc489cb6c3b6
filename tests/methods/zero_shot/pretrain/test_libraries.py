"""The model that ships beside the libraries that it was trained on."""

from __future__ import annotations

import importlib.util
import sys

import numpy as np
import pytest

from hsi_plugin.core.materials import MATERIALS
from hsi_plugin.methods.zero_shot.pretrain.materials import GRID_NM, collect
from hsi_plugin.methods.zero_shot.pretrain.water import draw_water
from hsi_plugin.models.spectrum_text.model import load_spectrum_text
from hsi_plugin.models.spectrum_text.points import OPAQUE_NM, POINTS_NM
from tests.conftest import REPOSITORY

SEEN = ~np.any([(low < POINTS_NM) & (high > POINTS_NM) for low, high in OPAQUE_NM], axis=0)
TOWN = ('asphalt', 'concrete', 'clay tile roof', 'shingle roof', 'broadleaf tree', 'green grass', 'dry grass', 'soil', 'water')


def at_points(spectra):
    return np.stack([np.interp(POINTS_NM, GRID_NM, spectrum) for spectrum in spectra]).astype(np.float32)


def names(*wanted):
    return np.isin(MATERIALS, wanted)


def test_water_that_was_made_by_the_formulas_is_called_water():
    spectra, _ = draw_water(np.random.default_rng(3), 200, np.full((1, len(GRID_NM)), 0.3, np.float32))
    shares = load_spectrum_text().shares(at_points(spectra), SEEN, names(*TOWN))
    waters = shares[:, names('water', 'turbid water', 'green water', 'shadow')].sum(1)
    assert (waters > 0.5).mean() > 0.8


@pytest.mark.data
@pytest.mark.torch
def test_the_libraries_are_read_as_they_were_for_the_model_that_ships(data, monkeypatch):
    pytest.importorskip('torch')
    monkeypatch.setattr(sys, 'path', list(sys.path))  # the script puts itself there, and the number of threads into the environment
    for variable in ('OMP_NUM_THREADS', 'OPENBLAS_NUM_THREADS'):
        monkeypatch.setenv(variable, '1')
    if not (data / 'libraries').is_dir():
        pytest.skip(f'no libraries at {data}')
    spec = importlib.util.spec_from_file_location('spectrum_text_training', REPOSITORY / 'docs' / 'spectrum_text.py')
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    found = collect(script.spectra_of(data / 'libraries'))
    model = load_spectrum_text()
    assert found.sources == model.card['spectra']
    assert np.isfinite(found.spectra).all()
    assert len(np.unique(found.groups)) > 1000
    # What was learned is still known: pure spectra, in words of a town.
    rows = np.isin(found.materials, np.flatnonzero(names(*TOWN)))
    shares = model.shares(at_points(found.spectra[rows]), SEEN, names(*TOWN)) * names(*TOWN)
    hit = shares.argmax(1) == found.materials[rows]
    rates = {MATERIALS[k]: hit[found.materials[rows] == k].mean() for k in np.unique(found.materials[rows])}
    assert np.mean(list(rates.values())) > 0.6, rates
