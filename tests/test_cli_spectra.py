"""The verbs of spectra, as a user calls them."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.engine.spectral_jobs import IndexJob, LibraryToCubeJob, SpectralAngleJob
from hsi_plugin.spectra.library import SpectralLibrary
from hsi_plugin.spectra.library.write import write_library
from tests.builders import class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff, write_label_points
from tests.test_cli import hsi, names, result


@pytest.fixture(scope='module')
def folder(tmp_path_factory):
    """A cube, labels and a library."""
    made = tmp_path_factory.mktemp('spectra')
    values, truth = learnable_scene(32, 40)
    write_geotiff(made / 'cube.tif', values, wavelengths(30), scale=1e-4, nodata=-9999)
    write_label_points(made / 'points.gpkg', sparse_labels(truth, 10), class_names(3))
    clean = learnable_scene(32, 40, noise=0.0)[0]
    spectra = np.stack([clean[:, truth == k][:, 0] for k in (1, 2, 3)]).astype(np.float32)
    write_library(made / 'lib.sli', SpectralLibrary('lib', wavelengths(30), spectra, ('open water', 'tree', 'soil')))
    return made


def test_the_verbs_compute(folder):
    found = result(hsi(
        'spectral-angle', 'cube.tif', '--library', 'lib.sli', '--spectra', 'open water', 'soil', '--threshold', '0.3', '--angle', 'a.tif',
        '--output', 'm.tif', folder=folder,
    ))
    assert [one['name'] for one in found['classes']] == ['open water', 'soil']
    assert found['none_of_these'] > 0
    assert found['angle'] == 'a.tif'
    assert result(hsi('index', 'cube.tif', '--indices', 'ndvi,nbr', '--output', 'i.tif', folder=folder))['indices'][1]['name'] == 'nbr'
    assert len(result(hsi('index', 'cube.tif', folder=folder))['indices']) > 5
    assert result(hsi('librarytocube', 'lib.sli', '--cube', 'cube.tif', '--output', 'o.gpkg', folder=folder))['whole'] == 3


@pytest.mark.parametrize(('arguments', 'word'), [
    (('spectralangle', 'cube.tif', '--output', 'x.tif'), 'library'),
    (('spectral-angle', 'cube.tif', '--labels', 'points.gpkg', '--device', 'cuda', '--output', 'x.tif'), 'CPU only'),
    (('index', 'cube.tif', '--indices', 'nvdi', '--output', 'x.tif'), 'ndvi'),
    (('library-to-cube', 'lib.sli', '--output', 'x.sli'), 'Give exactly one'),
])
def test_a_wrong_call_is_one_sentence(folder, arguments, word):
    before = names(folder)
    done = hsi(*arguments, folder=folder)
    assert done.returncode == 2
    assert word in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert names(folder) == before


def test_every_option_reaches_the_job(monkeypatch):
    from hsi_plugin.cli.program import _parser

    seen = []
    monkeypatch.setattr('hsi_plugin.cli.compute.compute', seen.append)
    for line in (
        'spectral-angle c --labels l --field f --measure correlation --threshold 0.9 --continuum --angle a --output m --window 1 2 3 4 '
        '--device cpu --memory 1G --threads 2 --seed 5',
        'spectral-angle c --library l --spectra a b --level v --output m',
        'index c --indices ndvi,pri --output i --window 1 2 3 4 --memory 1G --threads 2',
        'library-to-cube l --response r --output o',
    ):
        options = _parser().parse_args(line.split())
        options.act(options)
    assert seen == [
        SpectralAngleJob(
            'c', 'm', labels='l', field='f', measure='correlation', threshold=0.9, continuum=True, angle='a', window=(1, 2, 3, 4),
            device='cpu', memory='1G', threads=2, seed=5,
        ),
        SpectralAngleJob('c', 'm', library='l', spectra=('a', 'b'), level='v'),
        IndexJob('c', 'i', ('ndvi', 'pri'), (1, 2, 3, 4), memory='1G', threads=2),
        LibraryToCubeJob('l', 'o', response='r'),
    ]
