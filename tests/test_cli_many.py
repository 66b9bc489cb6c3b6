"""Many images on the command line: folders, lists, what is left as it is, a cluster, and calls that cannot be."""

from __future__ import annotations

import csv
import json
import signal
import subprocess
import time

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.engine.batch_jobs import BatchJob
from hsi_plugin.engine.job import ClassifyJob
from tests.builders import class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff, write_label_raster
from tests.test_cli import COMMAND, environment, hsi


@pytest.fixture(scope='module')
def made(tmp_path_factory):
    """Three images and a model."""
    folder = tmp_path_factory.mktemp('many')
    (folder / 'images').mkdir()
    for number in range(3):
        cube, truth = learnable_scene(40, 40, noise=0.05 + 0.05 * number)
        write_geotiff(folder / 'images' / f'scene{number}.tif', cube, wavelengths(30), scale=1e-4, nodata=-9999)
    write_label_raster(folder / 'labels.tif', sparse_labels(truth, 20), class_names(3))
    done = hsi('train', 'images/scene2.tif', '--labels', 'labels.tif', '--bands', '420-2000', '--output', 'm.hsimodel', folder=folder)
    assert done.returncode == 0, done.stderr
    return folder


def asked(monkeypatch, *arguments):
    """The job that a call makes."""
    from hsi_plugin.cli import compute, program

    jobs = []
    monkeypatch.setattr(compute, 'compute', lambda job: jobs.append(job) or {})
    options = program._parser().parse_args(['classify', *arguments])
    options.act(options)
    return jobs[0]


def test_training_is_held_to_the_wavelengths_that_were_asked_for(made):
    card = json.loads(hsi('models', 'show', 'm.hsimodel', folder=made).stdout)['card']
    assert max(card['wavelengths_nm']) <= 2000.0


def test_a_folder_becomes_a_folder_of_maps_and_is_left_as_it_is_the_second_time(made, tmp_path):
    call = ('classify', 'images', '--model', 'm.hsimodel', '--output', tmp_path / 'maps', '--confidence', '--mosaic', '--resume')
    done = hsi(*call, folder=made)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert (found['images'], found['done'], found['skipped']) == (3, 3, 0)
    assert '3 images' in done.stderr
    assert (tmp_path / 'maps' / 'mosaic.vrt').is_file()
    with open(found['summary_csv'], encoding='utf-8') as file:
        assert [row['status'] for row in csv.DictReader(file)] == ['done'] * 3
    again = json.loads(hsi(*call, folder=made).stdout)
    assert (again['done'], again['skipped']) == (0, 3)


def test_one_image_on_a_cluster_has_the_very_name_that_was_given(made, tmp_path):
    here = hsi('classify', 'images/scene0.tif', '--model', 'm.hsimodel', '--output', tmp_path / 'here.tif', '--threads', 1, folder=made)
    there = hsi(
        'classify', 'images/scene0.tif', '--model', 'm.hsimodel', '--output', tmp_path / 'there.tif', '--scheduler', 'local:1',
        '--threads', 1, folder=made,
    )
    assert here.returncode == there.returncode == 0, there.stderr
    assert json.loads(there.stdout)['counts'] == json.loads(here.stdout)['counts']
    np.testing.assert_array_equal(*(gdal.Open(str(tmp_path / f'{name}.tif')).ReadAsArray() for name in ('here', 'there')))
    assert not (tmp_path / 'summary.csv').exists()
    assert not [p for p in tmp_path.iterdir() if p.name.startswith('.')]


@pytest.mark.parametrize(('arguments', 'kind'), [
    (('a.tif', '--output', 'm.tif'), ClassifyJob), (('a.tif', '--output', 'maps'), BatchJob),
    (('a.tif', 'b.tif', '--output', 'm'), BatchJob),
    (('*.tif', '--output', 'maps'), BatchJob), (('list.txt', '--output', 'maps'), BatchJob),
    (('a.tif', '--output', 'm.tif', '--scheduler', 'local:2'), BatchJob), (('a.tif', '--output', 'm.img'), ClassifyJob),
])
def test_what_was_given_tells_whether_one_map_or_many_are_meant(monkeypatch, arguments, kind):
    assert type(asked(monkeypatch, *arguments, '--model', 'x.hsimodel')) is kind


def test_every_option_of_many_reaches_the_job(monkeypatch):
    job = asked(
        monkeypatch, 'a', 'b', '--model', 'x.hsimodel', '--output', 'o', '--confidence', '--resume', '--cog', '--mosaic', '--scheduler',
        'tcp://h:1', '--device', 'cpu', '--memory', '1G', '--threads', '3', '--seed', '5', '--unsure', '0.1', '--unsure-each-class',
    )
    assert job == BatchJob(('a', 'b'), 'o', 'x.hsimodel', True, True, True, True, 'tcp://h:1', 'cpu', '1G', 3, 5, 0.1, True)


def test_unsure_pixels_of_one_image_reach_the_job(monkeypatch):
    job = asked(monkeypatch, 'a.tif', '--output', 'm.tif', '--labels', 'l', '--unsure', '0.05')
    assert (job.unsure, job.unsure_each_class) == (0.05, False)


@pytest.mark.parametrize(('arguments', 'word'), [
    (('a', 'b', '--output', 'o', '--labels', 'l'), '--labels'), (('a.tif', '--output', 'm.tif', '--mosaic', '--model', 'x'), '--mosaic'),
    (('a', '--output', 'o', '--model', 'x', '--window', '0', '0', '1', '1'), '--window'), (('a', 'b', '--output', 'o'), 'No model'),
])
def test_calls_that_cannot_be_are_one_sentence(monkeypatch, arguments, word):
    with pytest.raises(ParameterError, match=word):
        asked(monkeypatch, *arguments)


def test_a_scheduler_that_is_none_is_one_sentence_and_no_file(made, tmp_path):
    done = hsi('classify', 'images', '--model', 'm.hsimodel', '--output', tmp_path / 'maps', '--scheduler', 'local:none', folder=made)
    assert done.returncode == 2
    assert 'local:none' in done.stderr
    assert 'Traceback' not in done.stderr
    assert not [p for p in (tmp_path / 'maps').rglob('*') if p.is_file()]


@pytest.mark.parametrize('how', [signal.SIGINT, signal.SIGTERM])
def test_a_batch_that_is_cancelled_says_what_is_whole(made, tmp_path, how):
    call = [*COMMAND, 'classify', 'many.txt', '--model', 'm.hsimodel', '--output', str(tmp_path / 'maps'), '--threads', '1']
    many = tmp_path / 'many.txt'
    copies = []
    for number in range(40):
        copy = tmp_path / f'copy{number}.tif'
        copy.write_bytes((made / 'images' / 'scene1.tif').read_bytes())
        copies.append(str(copy))
    many.write_text('\n'.join(copies), encoding='utf-8')
    call[4] = str(many)
    process = subprocess.Popen(
        call, cwd=made, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    for line in process.stderr:
        if ' of 40 images' in line and not line.strip().split('% ')[1].startswith('0 '):
            break
    process.send_signal(how)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 3, err
    assert out == ''
    assert 'maps are there, each of them whole' in err
    assert 'Traceback' not in err
    time.sleep(0.2)
    assert not list((tmp_path / 'maps').rglob('.*'))
    with open(tmp_path / 'maps' / 'summary.csv', encoding='utf-8') as file:
        status = [row['status'] for row in csv.DictReader(file)]
    assert len(status) == 40
    assert {'done', 'cancelled'} <= set(status)
    assert len(list((tmp_path / 'maps').glob('copy*.json'))) == status.count('done')
