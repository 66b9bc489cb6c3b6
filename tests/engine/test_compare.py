"""The job that sets strategies side by side, and its verb on the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError, JobCancelled, LabelError, OutputError, ParameterError
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.inline import InlineEngine
from hsi_plugin.engine.job import CompareJob
from hsi_plugin.engine.job_types import job_from_json
from hsi_plugin.engine.protocol import Log, Progress
from hsi_plugin.engine.run import run
from tests.builders import class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff, write_label_points, write_label_raster

REPOSITORY = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope='module')
def made(tmp_path_factory):
    """A cube with its truth, and points."""
    folder = tmp_path_factory.mktemp('compare')
    values, truth = learnable_scene(64, 64, bands=10, noise=0.05)
    write_geotiff(folder / 'cube.tif', values, wavelengths(10), scale=1e-4, nodata=-9999)
    write_label_raster(folder / 'truth.tif', truth, class_names(3))
    write_label_points(folder / 'points.gpkg', sparse_labels(truth, 60), class_names(3))
    return folder


def job(made, out, **options):
    given = {'strategies': ('discriminant',), 'budgets': (1, 5), 'seeds': 2, 'device': 'cpu', **options}
    return CompareJob(str(made / 'cube.tif'), str(made / 'truth.tif'), str(out), **given)


@pytest.fixture
def events():
    return []


@pytest.fixture
def context(events):
    return Context(1, events.append)


def test_through_an_engine_and_json(made, tmp_path):
    wanted = job_from_json(json.loads(json.dumps(job(made, tmp_path / 'out').to_json())))
    assert wanted == job(made, tmp_path / 'out')
    with InlineEngine() as engine:
        result = engine.submit(wanted).wait()
    json.dumps(result, allow_nan=False)
    assert [(r['strategy'], r['labels'], r['repetitions']) for r in result['table']] == [
        ('discriminant', '1 label a class', 2), ('discriminant', '5 labels a class', 2)
    ]
    assert result['output'] == str(tmp_path / 'out')
    assert all(Path(path).is_file() for path in result['files'].values())
    assert result['classes'] == class_names(3)


def test_what_is_told_on_the_way(made, tmp_path, context, events):
    result = run(job(made, tmp_path, strategies=('discriminant', 'rgb-pretrained')), context)
    told = [event.text for event in events if isinstance(event, Log)]
    assert [one for one in told if 'has the highest average accuracy' in one]
    assert [one for one in told if one.startswith('Not compared: “Photograph model, discriminant”.')]
    shares = [event.fraction for event in events if isinstance(event, Progress)]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert set(result['summary']) <= set(told)


def test_points_are_labels_too_and_a_scene_of_few_goes_with_small_blocks(made, tmp_path, context):
    cube, points = str(made / 'cube.tif'), str(made / 'points.gpkg')
    result = run(CompareJob(cube, points, str(tmp_path), strategies=('discriminant',), seeds=2, device='cpu'), context)
    assert result['repetitions'][0]['block_size'] == 16
    assert {r['size'] for r in result['table']} == {1.0, 5.0, 10.0, 20.0}


def test_a_cancel_before_anything_is_finished(made, tmp_path):
    stopping = Context(1, lambda event: None)
    stopping.cancel()
    with pytest.raises(JobCancelled):
        run(job(made, tmp_path / 'out'), stopping)
    assert not (tmp_path / 'out').exists()


def test_a_cancel_on_the_way_says_what_is_kept_and_the_same_job_goes_on(made, tmp_path, events):
    stopping = Context(1, events.append)

    def send(event):
        events.append(event)
        if isinstance(event, Progress) and '2 of 2' in event.message:
            stopping.cancel()

    stopping._send = send
    stopping._last_progress = None
    with pytest.raises(JobCancelled, match='kept'):
        run(job(made, tmp_path, seeds=2, budgets=(1,), strategies=('discriminant',)), _Eager(stopping))
    assert any('1 result is kept' in event.text for event in events if isinstance(event, Log))
    again = run(job(made, tmp_path, budgets=(1,)), Context(1, lambda event: None))
    assert (again['computed'], again['kept']) == (1, 1)


class _Eager(Context):
    """Sends every progress, however soon it follows."""

    def __init__(self, other):
        self.__dict__ = other.__dict__

    def progress(self, fraction, message=''):
        self._last_progress = None
        super().progress(fraction, message)


@pytest.mark.parametrize(
    ('options', 'error', 'words'),
    [
        ({'strategies': ('magic',)}, ParameterError, 'no strategy "magic"'),
        ({'budgets': ()}, ParameterError, 'nothing to compare'),
        ({'seeds': 0}, ParameterError, 'nothing to compare'),
        ({'rgb': '/nowhere'}, ParameterError, 'no folder /nowhere'),
        ({'device': 'toaster'}, ParameterError, 'no device "toaster"'),
        ({'field': 'nothing', 'labels': 'points.gpkg'}, LabelError, 'nothing'),
        ({'cube': 'absent.tif'}, CubeError, r'absent\.tif'),
        ({'output': ''}, OutputError, 'No folder'),
    ],
)
def test_what_is_refused(made, tmp_path, context, options, error, words):
    given = {name: str(made / value) if name in ('labels', 'cube') else value for name, value in options.items()}
    wanted = {**job(made, tmp_path / 'out').to_json(), **given}
    with pytest.raises(error, match=words):
        run(job_from_json(wanted), context)
    assert not (tmp_path / 'out').exists()


def test_the_verb(made, tmp_path):
    done = subprocess.run(
        [
            sys.executable, '-m', 'hsi_plugin', 'compare', 'cube.tif', '--labels', 'truth.tif', '--output', str(tmp_path / 'out'),
            '--strategies', 'discriminant,rgb-pretrained', '--fractions', '10,100', '--seeds', '2', '--device', 'cpu',
        ], cwd=made, env={'PYTHONPATH': str(REPOSITORY), 'PATH': '/usr/bin:/bin', 'HSI_HOME': str(tmp_path / 'home')},
        capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert [r['labels'] for r in result['table']] == ['10 % of the blocks', '100 % of the blocks']
    assert result['missing'][0]['name'] == 'rgb-pretrained'
    assert np.isfinite(result['table'][0]['average_accuracy'])
    assert 'has the highest average accuracy' in done.stderr


@pytest.mark.parametrize('wrong', [['--budgets', '1,x'], ['--fractions', 'many'], ['--seeds', 'x'], []])
def test_a_wrong_call_is_one_sentence(made, tmp_path, capfd, wrong):
    from hsi_plugin.cli.compute import WRONG_INPUT
    from hsi_plugin.cli.program import _parser

    arguments = ['compare', 'cube.tif', '--labels', 'truth.tif', *(['--output', str(tmp_path)] if wrong else []), *wrong]
    with pytest.raises(ParameterError):
        _parser().parse_args(arguments)
    assert WRONG_INPUT == 2


@pytest.mark.parametrize(
    ('given', 'budgets', 'fractions'),
    [
        ([], (1, 5, 10, 20), ()), (['--budgets', '3, 7'], (3, 7), ()), (['--fractions', '1,5'], (), (1.0, 5.0)),
        (['--budgets', '2', '--fractions', '50'], (2,), (50.0,)),
    ],
)
def test_amounts_on_the_command_line(given, budgets, fractions):
    from hsi_plugin.cli.program import _parser
    from hsi_plugin.cli.verbs_strategies import _compare

    wanted = _compare(_parser().parse_args(['compare', 'c', '--labels', 'l', '--output', 'o', *given]))
    assert (wanted.budgets, wanted.fractions, wanted.strategies) == (budgets, fractions, ())
