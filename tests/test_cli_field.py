"""The verbs of the field, as someone without QGIS calls them: out with a package, back with answers, points and spectra."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .engine.test_field import a_review
from .engine.test_field_spectra import Ground, labels
from .labels.test_field import observe

REPOSITORY = Path(__file__).resolve().parent.parent


def call(*arguments, status=0):
    """Run a verb in a process of its own; its result, or what it says where it is refused."""
    done = subprocess.run(
        [sys.executable, '-m', 'hsi_plugin', *map(str, arguments)], cwd=REPOSITORY, env=os.environ, capture_output=True, text=True,
        timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == status, done.stderr
    return json.loads(done.stdout) if status == 0 else done.stderr


def test_a_sample_goes_out_and_comes_back(tmp_path):
    _, session = a_review(tmp_path)
    package = tmp_path / 'field_review.gpkg'
    found = call('review', 'field', session, '--output', package)
    assert (found['points'], found['basemap']) == (4, True)
    assert 'exists' in call('review', 'field', session, '--output', package, status=2)
    observe(package, 1, observed_class='water', observer='Eva', observed_utc='2026-05-01T10:00:00Z')
    back = call('labels', 'merge', session, package)
    assert (back['taken'], back['known']) == (1, 0)
    open_ones = call('review', 'field', session, '--output', tmp_path / 'b.gpkg', '--no-picture', '--show-map-class')
    assert (open_ones['points'], open_ones['basemap']) == (3, False)


@pytest.mark.parametrize('split', ['ref', 'train'])
def test_spectra_and_points_come_home(tmp_path, split):
    ground = Ground(tmp_path)
    ground.asd('grass_001', 5, 6)
    library = tmp_path / 'library.gpkg'
    found = call('review', 'spectra', ground.folder, '--output', library, '--session', ground.session, '--split', split)
    assert (found['spectra'], found['labels']) == (1, 1)
    assert library.is_file()
    lon, lat = ground.degrees(20, 30)
    points = tmp_path / 'points.csv'
    points.write_text(f'lon,lat,class,accuracy\n{lon},{lat},soil,3\n')
    call('labels', 'points', ground.session, points, '--split', split)
    assert labels(ground, split) == {(5, 6): 'grass', (20, 30): 'soil'}
