"""The whole way on generated data of the true layout: train, evaluate, stop, go on, refuse."""

from __future__ import annotations

import json
import time
from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip('torch')
pytest.importorskip('scipy')

from hsi_plugin.core.errors import CubeError, JobCancelled, ModelError, ParameterError
from hsi_plugin.core.segmentation import pooled_scores
from hsi_plugin.methods.computing import Computing
from hsi_plugin.methods.training import never
from hsi_plugin.methods.transfer.hs3bench.run import Options, run_benchmark
from hsi_plugin.methods.transfer.hs3bench.strategies import STRATEGIES, find_strategies
from tests.methods.transfer.small_backbones import TinyBackbone

from . import builders

pytestmark = pytest.mark.torch


def nobody(share, doing):
    pass


def bench(options, check=never, progress=nobody, tell=lambda text: None, backbone=None):
    return run_benchmark(options, Computing('cpu', threads=1, tell=tell), progress, check, backbone or TinyBackbone(4, 2))


@pytest.fixture
def options(tmp_path):
    return Options('hyko2', builders.small_hyko2(tmp_path / 'data'), tmp_path / 'out', epochs=2, width=4)


def test_all_strategies_with_result_tables_and_progress(options):
    seen = []
    found = bench(replace(options, strategies=tuple(STRATEGIES), epochs=1), progress=lambda share, doing: seen.append((share, doing)))
    assert [one['strategy'] for one in found['results']] == list(STRATEGIES)
    assert found['split'].startswith('hyko2:own-')
    assert found['sizes'] == [4, 2, 2]
    for one in found['results']:
        confusion = np.array(one['confusion'])
        assert confusion.shape == (10, 10)
        assert confusion.sum() == 2 * 14 * 24 == one['scores']['pixels']  # two rows of void in each of two images
        assert one['scores'] == pooled_scores(confusion).to_json()
        assert one['epochs'] == len(one['validation_jaccard']) == 1
        assert one['recipe']['flip'] == (0.1 if one['recipe']['regularised'] else 0.0)
        assert one['frozen'] is (True if 'foundation' in one['strategy'] else None)
    shares = [share for share, _ in seen]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert any('runet-pca1-train: testing' in doing for _, doing in seen)
    folder = options.output / found['split'].replace(':', '_')
    left = sorted(path.name for path in (folder / 'foundation-runet-tiny' / '100pct-seed42').iterdir())
    assert left == ['network.safetensors', 'result.json']
    assert not (folder / 'features').exists()
    table = json.loads((folder / 'table.json').read_text())
    titles = [f'{one.title} (tiny)' if 'foundation' in name else one.title for name, one in sorted(STRATEGIES.items())]
    assert [row['approach'] for row in table['rows']] == titles
    assert 'not comparable' in table['notes'][-1]


def test_what_is_finished_is_not_run_again(options):
    once = replace(options, strategies=('runet-rgb',), fractions=(100.0, 50.0))
    first = bench(once)
    assert first['finished_before'] == 0
    assert [one['images'] for one in first['results']] == [4, 2]
    again = bench(once)
    assert again['finished_before'] == 2
    assert again['results'] == first['results']
    assert again['table'] == first['table']
    told = []
    assert bench(replace(once, epochs=1), tell=told.append)['finished_before'] == 0
    assert 'it is replaced' in told[0]
    assert bench(replace(once, epochs=1, seed=1))['finished_before'] == 0  # another folder: results of two seeds stand side by side
    assert len(bench(replace(once, epochs=1))['table']['rows']) == 4


def test_interrupted_and_resumed_gives_the_same_figures(options, tmp_path):
    wanted = replace(options, strategies=('runet-pca1-train', 'foundation-runet'), epochs=3)
    whole = bench(wanted)
    other, told = replace(wanted, output=tmp_path / 'other'), []

    def stop_at(moment):
        def progress(share, doing):
            if doing == moment:
                raise JobCancelled
        return progress

    for moment in ('runet-pca1-train: epoch 3', 'foundation-runet: epoch 2', 'foundation-runet: testing'):
        with pytest.raises(JobCancelled):
            bench(other, progress=stop_at(moment), tell=told.append)
    resumed = bench(other, tell=told.append)
    assert told == ['Going on after epoch 2.', 'Going on after epoch 1.', 'Going on after epoch 3.']
    for a, b in zip(whole['results'], resumed['results']):
        assert {k: v for k, v in a.items() if k != 'seconds'} == {k: v for k, v in b.items() if k != 'seconds'}


def test_a_cancel_is_heard_wherever_it_comes(options):
    calls = []

    def count():
        calls.append(time.monotonic())

    wanted = replace(options, strategies=('runet-pca1-train', 'foundation-runet'))
    bench(wanted, count)
    assert np.diff(calls).max() < 2.0
    total = len(calls)
    for number in range(1, total, max(1, total // 5)):
        left = [number]

        def check(left=left):
            left[0] -= 1
            if left[0] <= 0:
                raise JobCancelled

        with pytest.raises(JobCancelled):
            bench(replace(wanted, output=options.output.parent / f'out{number}'), check)
        assert not list((options.output.parent / f'out{number}').rglob('.*'))  # nothing half-written


def test_hsi_drive_and_hyperspectral_city(tmp_path):
    names = [f'nf1111_{number:03d}' for number in range(1, 6)]
    drive = builders.write_hsi_drive(tmp_path / 'drive', names)
    builders.write_lists(drive, names[:3], names[3:4], names[4:])
    common = {'epochs': 1, 'width': 4, 'strategies': ('runet-all', 'foundation-runet')}
    found = bench(Options('hsi-drive', drive, tmp_path / 'out', wavelengths='maker', **common))
    assert np.array(found['results'][0]['confusion']).sum() == 14 * 24
    assert found['results'][0]['input'] == {'sees': 'bands'}
    assert found['results'][1]['input']['wavelengths_nm'][0] == 600.0
    found = bench(Options('hsi-drive', drive, tmp_path / 'out', wavelengths='authors', **common))
    assert found['finished_before'] == 1  # what sees bands alone is the same with either placing
    assert [one['model'] for one in found['results']] == ['', 'tiny']
    assert len(found['table']['rows']) == 3
    city = builders.write_hcv2(tmp_path / 'city', names[:4], names[4:])
    builders.write_lists(city, names[:3], names[3:4], names[4:])
    wide = TinyBackbone(4, 2, most_bands=128)
    found = bench(Options('hcv2-2026', city, tmp_path / 'out', **common), backbone=wide)
    assert found['split'].startswith('hcv2-2026:own-')
    assert len(found['results'][0]['classes']) == 19
    assert len(list((tmp_path / 'out').glob('*/*/*/result.json'))) == 5
    with pytest.raises(ParameterError, match='cannot share a table'):
        bench(Options('hcv2-2024', city, tmp_path / 'out', **common), backbone=wide)


@pytest.mark.parametrize(('change', 'error', 'words'), [
    ({'dataset': 'hcv2'}, ParameterError, 'year'), ({'strategies': ('magic',)}, ParameterError, 'no strategy "magic"'),
    ({'wavelengths': 'maker'}, ParameterError, 'no wavelengths "maker"'), ({'fractions': (0.0,)}, ParameterError, 'cannot be drawn'),
    ({'scaling': 'magic'}, ParameterError, 'no scaling "magic"'), ({'dataset': 'hsi-drive'}, ParameterError, 'which is not in the folder'),
])  # fmt: skip
def test_wrong_options(options, change, error, words):
    with pytest.raises(error, match=words):
        bench(replace(options, **change))
    assert not options.output.exists() or not list(options.output.rglob('*.json'))


def test_a_folder_without_lists_is_not_divided_somehow(options):
    for path in options.folder.glob('*.csv'):
        path.unlink()
    with pytest.raises(CubeError, match='not the images'):
        bench(options)


def test_a_model_that_cannot_take_the_bands_is_refused_before_a_file_is_read(options):
    absent = replace(options, folder=options.folder / 'absent')
    with pytest.raises(ModelError, match='at least 20'):
        bench(absent, backbone=TinyBackbone(least_bands=20))
    with pytest.raises(CubeError, match='no folder'):
        bench(replace(absent, strategies=('runet-all',)), backbone=TinyBackbone(least_bands=20))


def test_the_default_strategies():
    names = [one.name for one in find_strategies(())]
    assert names == ['runet-all', 'runet-pca1-image', 'runet-pca1-train', 'runet-rgb', 'foundation-runet']


def test_a_model_that_is_not_here_is_told_before_anything_is_trained(options):
    with pytest.raises(ModelError, match='not here'):
        run_benchmark(replace(options, backbone='hypersl-small'), Computing('cpu'), nobody, never)
    with pytest.raises(ParameterError, match='cannot be drawn'):
        bench(replace(options, fractions=(100.0, 0.0)))
    assert not list(options.output.rglob('*.safetensors'))
