"""The command line as a user meets it: real processes, their output, their exit status and the files they leave."""

from __future__ import annotations

import io
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from hsi_plugin.cli import main
from hsi_plugin.core.methods import METHODS
from hsi_plugin.core.refinements import REFINEMENTS
from hsi_plugin.core.version import __version__
from hsi_plugin.engine.active_jobs import ActiveSimulateJob, ActiveSuggestJob
from hsi_plugin.engine.job import ZeroShotJob
from hsi_plugin.engine.label_jobs import FieldPackageJob, MergeLabelsJob
from tests.builders import (
    class_names,
    learnable_scene,
    sparse_labels,
    water_and_grass,
    wavelengths,
    write_geotiff,
    write_label_points,
    write_label_raster,
)
from tests.patience import PATIENCE

REPOSITORY = Path(__file__).resolve().parent.parent
COMMAND = [sys.executable, '-m', 'hsi_plugin']


def environment(**more):
    return {**os.environ, 'PYTHONPATH': str(REPOSITORY), **more}


def hsi(*arguments, folder=None, **options):
    """Run the command line; everything as text."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments)], cwd=folder, env=environment(), capture_output=True, text=True, timeout=60, check=False, **options
    )


@pytest.fixture(scope='module')
def made(tmp_path_factory):
    """A cube, its labels in several forms, and a model; read only."""
    folder = tmp_path_factory.mktemp('cli')
    cube, truth = learnable_scene(48, 48)
    labels = sparse_labels(truth, 20)
    write_geotiff(folder / 'cube.tif', cube, wavelengths(30), scale=1e-4, nodata=-9999)
    write_label_points(folder / 'points.gpkg', labels, class_names(3))
    write_label_raster(folder / 'truth.tif', truth, class_names(3))
    done = hsi('train', 'cube.tif', '--labels', 'points.gpkg', '--output', 'model.hsimodel', folder=folder)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def folder(made, tmp_path):
    """A copy of it to work in."""
    for file in made.iterdir():
        shutil.copy(file, tmp_path)
    return tmp_path


def names(folder):
    return sorted(p.name for p in folder.iterdir())


def result(done):
    """The one JSON object, which is all that standard output holds."""
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 1
    return json.loads(lines[0])


def test_info_tells_what_interfaces_promise(made):
    found = result(hsi('info', 'cube.tif', folder=made))
    assert found.keys() >= {
        'sensor', 'rows', 'cols', 'bands', 'wavelengths_nm', 'fwhm_nm', 'good_bands', 'scale', 'offset', 'nodata', 'units', 'crs',
        'geotransform', 'warnings',
    }
    assert (found['rows'], found['cols'], found['bands']) == (48, 48, 30)


def test_spectrum_by_pixel_and_by_coordinates(made):
    by_pixel = result(hsi('spectrum', 'cube.tif', '--pixel', 3, 4, folder=made))
    assert result(hsi('spectrum', 'cube.tif', '--xy', by_pixel['x'], by_pixel['y'], folder=made)) == by_pixel
    assert len(by_pixel['values']) == 30


def test_classify_with_a_model_and_its_accuracy(folder):
    done = hsi('classify', 'cube.tif', '--model', 'model.hsimodel', '--output', 'map.tif', '--confidence', folder=folder)
    found = result(done)
    assert [c['name'] for c in found['classes']] == ['soil', 'tree', 'water']
    assert (found['output'], found['confidence'], found['second'], found['record']) == (
        'map.tif', 'map_confidence.tif', 'map_second.tif', 'map.json'
    )
    assert {'map.tif', 'map.qml', 'map.json', 'map_confidence.tif', 'map_second.tif'} <= set(names(folder))
    assert '100 %' in done.stderr
    assert result(hsi('accuracy', 'map.tif', '--reference', 'truth.tif', folder=folder))['overall_accuracy'] > 0.9


def test_classify_with_labels_saves_the_model_and_tells_its_accuracy(folder):
    found = result(hsi(
        'classify', 'cube.tif', '--labels', 'points.gpkg', '--field', 'class', '--save-model', 'new.hsimodel', '--output', 'map.tif',
        '--window', 0, 0, 20, 20, '--threads', 1, '--memory', '64M', '--seed', 7, '--device', 'cpu', folder=folder,
    ))
    assert found['accuracy']['overall_accuracy'] > 0.9
    assert found['confidence'] is None
    assert sum(found['counts']) == 400
    shown = result(hsi('models', 'show', 'new.hsimodel', folder=folder))
    assert shown['card']['seed'] == 7


def test_environment_status():
    assert result(hsi('env', 'status'))['version'] == __version__


def test_diagnose_is_a_report_and_its_text(tmp_path):
    found = result(hsi('env', 'diagnose', '--output', tmp_path / 'report.txt'))
    assert found['software']['hsi_plugin'] == __version__
    assert found['seconds_to_ready'] > 0
    assert found['error'] is None
    assert found['devices'][0] == 'cpu'
    assert found['worker']['checks'][0]['error'] == ''
    text = (tmp_path / 'report.txt').read_text('utf-8')
    assert text == found['text']
    assert text.startswith(f'Hyperspectral plugin {__version__}')


def test_diagnose_where_no_worker_starts(monkeypatch):
    monkeypatch.setenv('HSI_PYTHON', '/nowhere/python3')
    found = result(hsi('env', 'diagnose'))
    assert found['worker'] is None
    assert 'HSI_PYTHON' in found['error']
    assert 'FAILED' in found['text']


def test_diagnose_says_where_it_cannot_write():
    done = hsi('env', 'diagnose', '--output', '/nowhere/report.txt')
    assert done.returncode == 2
    assert 'cannot be written' in done.stderr.splitlines()[-1]


def test_methods_and_devices_are_listed():
    for verb in ('train', 'classify'):
        said = ' '.join(hsi(verb, '--help').stdout.split())
        assert f'--method {"|".join(METHODS)}' in said
        assert 'auto|cpu|cuda[:N]|mps' in said


def test_a_method_without_its_environment_is_status_1_and_a_sentence(folder):
    python = Path(sys.base_prefix) / 'bin' / 'python3'
    if not python.is_file() or subprocess.run([str(python), '-c', 'import torch'], capture_output=True, check=False).returncode == 0:
        pytest.skip('there is no Python without torch')
    before = names(folder)
    done = subprocess.run(
        [str(python), '-m', 'hsi_plugin', 'train', 'cube.tif', '--labels', 'points.gpkg', '--method', 'cnn1d', '--output', 'new.hsimodel'],
        cwd=folder, env=environment(), capture_output=True, text=True, timeout=60, check=False,
    )
    assert done.returncode == 1, done.stderr
    assert 'env install' in done.stderr.splitlines()[-1]
    assert 'Traceback' not in done.stderr
    assert done.stdout == ''
    assert names(folder) == before


def test_help_and_version_go_to_standard_output():
    assert hsi('--version').stdout.strip() == __version__
    done = hsi('--help')
    assert done.returncode == 0
    for verb in (
        'info', 'spectrum', 'import', 'train', 'classify', 'accuracy', 'zero-shot', 'spectral-angle', 'index', 'library-to-cube', 'active',
        'models', 'env',
    ):
        assert re.search(rf'^ +{verb}\s', done.stdout, re.MULTILINE)


def test_progress_is_a_line_every_five_percent(tmp_path):
    cube, truth = learnable_scene(64, 64)
    write_geotiff(tmp_path / 'cube.tif', cube, wavelengths(30))
    write_label_raster(tmp_path / 'labels.tif', sparse_labels(truth, 20), class_names(3))
    slowly = ('--memory', '1000')
    done = hsi('classify', 'cube.tif', '--labels', 'labels.tif', '--output', 'map.tif', *slowly, folder=tmp_path)
    percents = [int(p) for p in re.findall(r'^ *(\d+) %', done.stderr, re.MULTILINE)]
    assert percents == sorted(percents)
    assert percents[-1] == 100
    assert 3 <= len(percents) <= 22


def wrong_inputs():
    """Name, and what makes the call wrong: a function of the folder that returns the arguments, and a word that the sentence must hold."""

    def classify(cube='cube.tif', output='map.tif', **options):
        chosen = options or {'model': 'model.hsimodel'}
        extra = [str(part) for name, value in chosen.items() for part in (f'--{name}', value)]
        return ['classify', cube, '--output', output, *extra]

    def missing(folder):
        return classify('absent.tif'), 'absent.tif'

    def empty(folder):
        (folder / 'empty.tif').touch()
        return classify('empty.tif'), 'empty'

    def text(folder):
        (folder / 'cube.txt').write_text('not a raster')
        return classify('cube.txt'), 'cube.txt'

    def truncated(folder):
        whole = (folder / 'cube.tif').read_bytes()
        (folder / 'half.tif').write_bytes(whole[: len(whole) // 2])
        return classify('half.tif'), 'half'

    def truncated_envi(folder):
        header = 'ENVI\nsamples = 48\nlines = 48\nbands = 30\ndata type = 2\ninterleave = bsq\nbyte order = 0\nheader offset = 0\n'
        (folder / 'cube.hdr').write_text(header)
        (folder / 'cube.dat').write_bytes(bytes(48 * 48 * 30))
        return classify('cube.dat'), 'bytes'

    def no_bands(folder):
        (folder / 'none.hdr').write_text('ENVI\nsamples = 4\nlines = 4\nbands = 0\ndata type = 2\ninterleave = bsq\nbyte order = 0\n')
        (folder / 'none.dat').write_bytes(bytes(32))
        return classify('none.dat'), 'band'

    def no_data(folder):
        cube, _ = learnable_scene(48, 48)
        cube[:, :20, :20] = -0.9999
        write_geotiff(folder / 'void.tif', cube, wavelengths(30), scale=1e-4, nodata=-9999)
        return [*classify('void.tif'), '--window', '0', '0', '20', '20'], 'data'

    def outside(folder):
        labels = np.zeros((48, 48), np.uint8)
        labels[:4, :4] = [1, 2, 1, 2]
        far = (900000.0, 30.0, 0.0, 100000.0, 0.0, -30.0)
        write_label_points(folder / 'far.gpkg', labels, class_names(3), transform=far)
        return classify(labels='far.gpkg'), 'outside'

    def one_class(folder):
        labels = np.zeros((48, 48), np.uint8)
        labels[:4, :4] = 1
        write_label_points(folder / 'one.gpkg', labels, class_names(3))
        return classify(labels='one.gpkg'), 'class'

    def too_few(folder):
        labels = np.zeros((48, 48), np.uint8)
        labels[:4, :4], labels[9, 9] = 1, 2
        write_label_points(folder / 'few.gpkg', labels, class_names(3))
        return classify(labels='few.gpkg'), 'tree'

    def no_labels(folder):
        return classify(labels='absent.gpkg'), 'absent.gpkg'

    def no_field(folder):
        return classify(labels='points.gpkg', field='species'), 'species'

    def unknown_folder(folder):
        return classify(output='absent/map.tif'), 'absent'

    def read_only(folder):
        return classify(output='/sys/kernel/map.tif'), '/sys/kernel'

    def output_is_input(folder):
        return classify(output='cube.tif'), 'input'

    def output_is_labels(folder):
        return classify(output='truth.tif', labels='truth.tif'), 'input'

    def other_wavelengths(folder):
        cube, _ = learnable_scene(16, 16, 12)
        write_geotiff(folder / 'visible.tif', cube, wavelengths(12, 420.0, 800.0), scale=1e-4)
        return classify('visible.tif'), 'nm'

    def no_model(folder):
        return classify(model='absent.hsimodel'), 'absent.hsimodel'

    def damaged_model(folder):
        (folder / 'bad.hsimodel').write_bytes((folder / 'model.hsimodel').read_bytes()[:500])
        return classify(model='bad.hsimodel'), 'bad.hsimodel'

    def both(folder):
        return classify(model='model.hsimodel', labels='points.gpkg'), 'exactly one'

    def neither(folder):
        return ['classify', 'cube.tif', '--output', 'map.tif'], 'exactly one'

    def graphics_card(folder):
        return classify(labels='points.gpkg', device='cuda:0'), 'CPU'

    def memory(folder):
        return classify(labels='points.gpkg', memory='lots'), 'lots'

    def threads(folder):
        return classify(labels='points.gpkg', threads='0'), 'threads'

    def seed(folder):
        return classify(labels='points.gpkg', seed='x'), '--seed'

    def window(folder):
        return [*classify(), '--window', '0', '0', '100', '100'], 'window'

    def method(folder):
        return classify(labels='points.gpkg', method='magic'), 'magic'

    def outside_pixel(folder):
        return ['spectrum', 'cube.tif', '--pixel', '48', '0'], '48'

    def outside_point(folder):
        return ['spectrum', 'cube.tif', '--xy', '0', '0'], 'outside'

    def half_pixel(folder):
        return ['spectrum', 'cube.tif', '--pixel', '1'], '--pixel'

    def no_verb(folder):
        return ['frobnicate'], 'frobnicate'

    def nothing(folder):
        return [], 'VERB'

    def option(folder):
        return ['info', 'cube.tif', '--colour', 'red'], '--colour'

    def no_map(folder):
        return ['accuracy', 'absent.tif', '--reference', 'truth.tif'], 'absent.tif'

    def no_reference(folder):
        return ['accuracy', 'truth.tif', '--reference', 'absent.gpkg'], 'absent.gpkg'

    def model_folder(folder):
        return ['train', 'cube.tif', '--labels', 'points.gpkg', '--output', 'absent/m.hsimodel'], 'absent'

    return [value for value in locals().values() if callable(value) and value is not classify]


@pytest.mark.parametrize('wrong', wrong_inputs(), ids=lambda f: f.__name__)
def test_bad_input_gets_a_sentence_and_nothing_is_lost(folder, wrong):
    arguments, word = wrong(folder)
    before = {name: (folder / name).read_bytes() for name in names(folder)}
    done = hsi(*arguments, folder=folder)
    assert done.returncode == 2, done.stderr
    assert done.stdout == ''
    said = done.stderr.splitlines()[-1]
    assert word in said
    assert said.endswith('.')
    assert 'Traceback' not in done.stderr
    assert len([line for line in done.stderr.splitlines() if '%' not in line]) == 1, done.stderr
    assert {name: (folder / name).read_bytes() for name in names(folder)} == before


def test_a_full_disk_gets_a_sentence_and_leaves_nothing(folder):
    """A limit on the size of files stands for the full disk."""
    before = names(folder)
    done = hsi(
        'classify', 'cube.tif', '--model', 'model.hsimodel', '--output', 'map.tif', '--confidence', folder=folder,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000)),
    )
    assert done.returncode == 2, done.stderr
    assert 'Traceback' not in done.stderr
    assert 'map' in done.stderr.splitlines()[-1]
    assert names(folder) == before


def test_an_error_of_the_program_is_told_with_its_traceback(folder):
    (folder / 'sitecustomize.py').write_text(
        'import hsi_plugin.cubes\ndef broken(*a):\n    raise ZeroDivisionError("oh")\nhsi_plugin.cubes.open_cube = broken\n'
    )
    done = subprocess.run(
        [*COMMAND, 'info', 'cube.tif'], cwd=folder, env=environment(PYTHONPATH=f'{folder}{os.pathsep}{REPOSITORY}'), capture_output=True,
        text=True, timeout=60, check=False,
    )
    assert done.returncode == 1
    assert 'ZeroDivisionError' in done.stderr.splitlines()[-1]
    assert 'Traceback' in done.stderr
    assert done.stdout == ''


@pytest.mark.parametrize('how', [signal.SIGINT, signal.SIGTERM])
def test_a_cancel_ends_with_status_3_and_leaves_nothing(tmp_path, how):
    cube, truth = learnable_scene(256, 256)
    write_geotiff(tmp_path / 'cube.tif', cube, wavelengths(30))
    write_label_raster(tmp_path / 'labels.tif', sparse_labels(truth, 20), class_names(3))
    before = names(tmp_path)
    pixel_by_pixel = ('--memory', '1')
    outputs = ('--output', 'map.tif', '--save-model', 'm.hsimodel')
    command = [*COMMAND, 'classify', 'cube.tif', '--labels', 'labels.tif', *outputs, *pixel_by_pixel]
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        while 'classifying' not in process.stderr.readline():
            assert process.poll() is None
        assert names(tmp_path) != before
        process.send_signal(how)
        out, said = process.communicate(timeout=30 * PATIENCE)
    assert process.returncode == 3  # no job that has ended, which would be 0
    assert out == ''
    assert said.splitlines()[-1].startswith('Cancelled')
    assert 'Traceback' not in said
    assert names(tmp_path) == before


def test_a_reader_that_has_heard_enough_is_no_error(made):
    done = subprocess.run(
        f'"{sys.executable}" -m hsi_plugin info cube.tif | true', shell=True, cwd=made, env=environment(), capture_output=True, text=True,
        timeout=60, check=False,
    )
    assert done.stderr == ''


def test_the_start_imports_nothing_heavy():
    """What is needed for a quick `--help` and a quick refusal; NumPy, GDAL and methods come with the job."""
    code = (
        'import sys; from hsi_plugin.cli import main; main(["classify", "x", "--output", "y"]); '
        'sys.stderr.write(str(sorted({"numpy", "osgeo", "torch", "sklearn", "subprocess"} & sys.modules.keys())))'
    )
    done = subprocess.run([sys.executable, '-c', code], env=environment(), capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr.splitlines()[-1] == '[]'


@pytest.mark.torch
def test_features_are_kept_and_written(made, tmp_path, monkeypatch):
    monkeypatch.setenv('HSI_HOME', str(tmp_path))
    done = hsi('features', 'cube.tif', '--window', 0, 0, 24, 20, '--threads', 1, '--output', tmp_path / 'f.tif', folder=made)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result['recipe']['backbone'] == 'starter'
    assert result['cached']
    assert (tmp_path / 'f.tif').is_file()
    assert 'take about' in done.stderr
    wrong = hsi('features', 'cube.tif', '--backbone', 'nobody', folder=made)
    assert wrong.returncode == 2
    assert 'There is no foundation model "nobody"' in wrong.stderr


def test_zero_shot_tells_its_options():
    said = ' '.join(hsi('zero-shot', '--help').stdout.split())
    assert f'--refine {"|".join(REFINEMENTS)}' in said
    for option in ('--classes', '--library', '--clip', '--labels', '--weights', '--scales', '--unsure', '--none-of-these', '--parts'):
        assert f'{option} ' in said


def test_every_option_of_zero_shot_reaches_the_job(monkeypatch):
    seen = []
    monkeypatch.setattr('hsi_plugin.cli.compute.compute', lambda job: seen.append(job) or {})
    monkeypatch.setattr('hsi_plugin.cli.program._own_output', io.StringIO)
    monkeypatch.setattr('hsi_plugin.cli.program._terminate_like_interrupt', lambda: None)
    assert main([
        'zero-shot', 'cube.tif', '--classes', 'water; tree', '--library', 'lib.sli', '--clip', 'folder', '--labels', 'p.gpkg',
        '--field', 'class', '--refine', 'none', '--weights', 'spectra=1', '--scales', '1,2.5', '--unsure', '0.2', '--none-of-these', '0.7',
        '--parts', '--confidence', '--output', 'map.tif', '--window', '0', '1', '20', '30', '--device', 'cpu', '--memory', '1G',
        '--threads', '1', '--seed', '3', '--save-model', 'm.hsimodel', '--save-as', 'scheme',
    ]) == 0
    assert seen == [ZeroShotJob(
        'cube.tif', 'map.tif', 'water; tree', 'lib.sli', 'folder', 'p.gpkg', 'class', 'none', 'spectra=1', (1.0, 2.5), 0.2, 0.7, True, True,
        (0, 1, 20, 30), None, 'cpu', '1G', 1, 3, 'm.hsimodel', 'scheme',
    )]
    assert main(['zero-shot', 'cube.tif', '--classes', 'water; tree', '--output', 'map.tif']) == 0
    assert seen[1] == ZeroShotJob('cube.tif', 'map.tif', 'water; tree')


@pytest.mark.parametrize(('arguments', 'word'), [
    (('--classes', 'water', '--unsure', '2'), 'unsure'),
    (('--classes', 'water', '--scales', 'large'), 'numbers'),
    (('--classes', 'water', '--save-as', 'everything'), 'everything'),
    (('--classes', 'water', '--refine', 'none', '--save-as', 'learned'), 'can be kept'),
    ((), '--classes'),
])
def test_a_wrong_call_of_zero_shot_is_one_sentence(tmp_path, arguments, word):
    done = hsi('zero-shot', 'cube.tif', '--output', 'map.tif', *arguments, folder=tmp_path)
    assert done.returncode == 2
    assert word in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_names_become_a_map(tmp_path):
    cube, truth, nm = water_and_grass()
    write_geotiff(tmp_path / 'lake.tif', cube, nm, scale=1e-4)
    found = result(hsi(
        'zero-shot', 'lake.tif', '--classes', 'water; grass | meadow', '--refine', 'none', '--confidence', '--output', 'map.tif',
        '--save-model', 'names.hsimodel', folder=tmp_path,
    ))
    assert [one['name'] for one in found['classes']][:2] == ['water', 'grass']
    assert found['refined_by'] == 'none'
    assert {'map.tif', 'map.qml', 'map.json', 'map_confidence.tif', 'map_second.tif'} <= set(names(tmp_path))
    assert sum(found['counts']) == truth.size
    assert (found['model'], found['model_kind']) == ('names.hsimodel', 'scheme')
    again = result(hsi('classify', 'lake.tif', '--model', 'names.hsimodel', '--output', 'again.tif', folder=tmp_path))
    assert again['counts'] == found['counts']


@pytest.mark.parametrize(('arguments', 'word'), [
    (('--classes', 'water; water'), 'two classes'), (('--classes', 'absent.csv'), 'absent.csv'),
    (('--classes', 'water', '--refine', 'magic'), 'magic'), (('--classes', 'water; grass', '--library', 'absent.sli'), 'absent.sli'),
    (('--classes', 'water; grass', '--weights', 'spectra=lots'), 'lots'),
])
def test_what_zero_shot_cannot_do_is_one_sentence_and_no_file(made, tmp_path, arguments, word):
    shutil.copy(made / 'cube.tif', tmp_path)
    done = hsi('zero-shot', 'cube.tif', '--output', 'map.tif', *arguments, folder=tmp_path)
    assert done.returncode == 2, done.stderr
    assert word in done.stderr.splitlines()[-1]
    assert 'Traceback' not in done.stderr
    assert names(tmp_path) == ['cube.tif']


def test_every_option_of_active_reaches_the_job(monkeypatch):
    jobs = []
    monkeypatch.setattr('hsi_plugin.cli.compute.compute', lambda job: jobs.append(job) or {})
    monkeypatch.setattr('hsi_plugin.cli.program._own_output', io.StringIO)
    monkeypatch.setattr('hsi_plugin.cli.program._terminate_like_interrupt', lambda: None)
    common = ['--features', 'spectra', '--head', 'logistic', '--device', 'cpu', '--memory', '2G', '--threads', '1', '--seed', '7']
    assert main([
        'active', 'suggest', 'cube.tif', '--labels', 'p.gpkg', '--field', 'class', '--strategy', 'margin', '--budget', '9',
        '--output', 'next.gpkg', '--window', '1', '2', '3', '4', *common,
    ]) == 0  # fmt: skip
    assert jobs.pop() == ActiveSuggestJob(
        'cube.tif', 'next.gpkg', 'p.gpkg', 'class', 'margin', 9, 'spectra', 'logistic', (1, 2, 3, 4), 'cpu', '2G', 1, 7
    )
    assert main([
        'active', 'simulate', 'cube.tif', '--truth', 't.tif', '--field', 'class', '--strategy', 'random,default-propagation',
        '--clicks', '3,6', '--seeds', '4', '--output', 'curve.csv', '--source', 'm.hsimodel', '--error', '0.1', '--skips', '0.2',
        '--spacing', '5', '--block', '8', '--buffer', '2', *common,
    ]) == 0  # fmt: skip
    assert jobs.pop() == ActiveSimulateJob(
        'cube.tif', 't.tif', 'curve.csv', 'class', ('random', 'default-propagation'), (3, 6), 4, 'spectra', 'logistic', 'm.hsimodel',
        0.1, 0.2, 5, 8, 2, 'cpu', '2G', 1, 7,
    )  # fmt: skip
    assert main(['active', 'simulate', 'cube.tif', '--truth', 't.tif', '--budget', '30', '--output', 'curve.csv']) == 0
    assert jobs.pop().clicks == (5, 10, 20, 30)
    assert main(['active', 'suggest', 'cube.tif']) == 0
    assert jobs.pop() == ActiveSuggestJob('cube.tif')


def test_suggested_pixels_and_a_learning_curve(folder):
    done = hsi('active', 'suggest', 'cube.tif', '--budget', '4', '--output', 'next.gpkg', folder=folder)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert [one['why'] for one in result['pixels']] == ['typical'] * 4
    assert (folder / 'next.gpkg').is_file()
    done = hsi(
        'active', 'simulate', 'cube.tif', '--truth', 'truth.tif', '--strategy', 'random,default', '--budget', '10', '--seeds', '2',
        '--output', 'curve.csv', folder=folder,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = (folder / 'curve.csv').read_text().splitlines()
    assert lines[0].startswith('strategy,seed,clicks,propagated,overall_accuracy,average_accuracy,f1_macro')
    assert len(lines) == 1 + 2 * 2 * 2
    assert (folder / 'curve.svg').read_text().startswith('<svg')
    assert json.loads(done.stdout)['complete'] is True


@pytest.mark.parametrize(('arguments', 'word'), [
    (['suggest', 'cube.tif', '--strategy', 'magic'], 'no query strategy "magic"'),
    (['suggest', 'cube.tif', '--strategy', 'bald'], 'needs draws'),
    (['suggest', 'cube.tif', '--head', 'forest'], 'no classifier "forest"'),
    (['suggest', 'cube.tif', '--budget', '0'], 'cannot be suggested'),
    (['simulate', 'cube.tif', '--truth', 'truth.tif', '--output', 'c.csv', '--clicks', '9,3'], 'must ascend'),
    (['simulate', 'cube.tif', '--truth', 'truth.tif', '--output', 'c.csv', '--error', '1.5'], 'rate of 1.5'),
    (['simulate', 'cube.tif', '--truth', 'truth.tif', '--output', 'c.csv', '--strategy', 'bald'], 'needs draws'),
    (['simulate', 'cube.tif', '--truth', 'absent.tif', '--output', 'c.csv'], 'absent.tif'),
    (['simulate', 'cube.tif', '--truth', 'truth.tif', '--output', 'c.csv', '--block', '48'], 'too few blocks'),
])  # fmt: skip
def test_what_active_cannot_do_is_one_sentence_and_no_file(folder, arguments, word):
    before = sorted(folder.iterdir())
    done = hsi('active', *arguments, folder=folder)
    assert (done.returncode, done.stdout) == (2, '')
    assert word in done.stderr
    assert 'Traceback' not in done.stderr
    assert sorted(folder.iterdir()) == before


def test_every_option_of_labels_reaches_the_job(monkeypatch):
    jobs = []
    monkeypatch.setattr('hsi_plugin.cli.compute.compute', lambda job: jobs.append(job) or {})
    monkeypatch.setattr('hsi_plugin.cli.program._own_output', io.StringIO)
    monkeypatch.setattr('hsi_plugin.cli.program._terminate_like_interrupt', lambda: None)
    assert main(['labels', 'merge', 'ada.gpkg', 'ben.gpkg', '--output', 'conflicts.csv']) == 0
    assert jobs.pop() == MergeLabelsJob('ada.gpkg', 'ben.gpkg', 'conflicts.csv')
    assert main(['labels', 'field', 'ada.gpkg', '--output', 'f.gpkg', '--points', 'next.gpkg', '--blind']) == 0
    assert jobs.pop() == FieldPackageJob('ada.gpkg', 'f.gpkg', 'next.gpkg', True)
    assert main(['labels', 'field', 'ada.gpkg']) == 2  # no file is named
