"""Many images in the windows: a real batch in the list of jobs, the menu that starts one, and the models for the Modeler."""

from __future__ import annotations

import importlib
import shutil
import sys
import time
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QLabel

from hsi_plugin import classFactory
from hsi_plugin.core.errors import LayerError
from hsi_plugin.engine.batch_jobs import BatchJob, ClusterTestJob
from hsi_plugin.engine.job import ClassifyJob, InfoJob, TrainJob
from hsi_plugin.gui.jobs.batch_results import open_summary
from hsi_plugin.gui.jobs.describe import batch_counts, check_inputs, failures, title_of
from hsi_plugin.gui.jobs.many_images import last_model

from ... import builders
from ..conftest import until


def texts(row):
    return [label.text() for label in row.findChildren(QLabel)]


def train(interface, tmp_path, cube_path, scene):
    labels = builders.write_label_points(tmp_path / 'points.gpkg', builders.sparse_labels(scene[1], 25), builders.class_names(3))
    model = tmp_path / 'made.hsimodel'
    interface.workspace.engine.submit(TrainJob(str(cube_path), str(labels), str(model))).wait(120)
    until(lambda: last_model() == str(model))
    return model


@pytest.fixture
def archive(tmp_path, cube_path):
    """Two images and one that is none."""
    folder = tmp_path / 'archive'
    folder.mkdir()
    for name in ('first.tif', 'second.tif'):
        shutil.copy(cube_path, folder / name)
    (folder / 'torn.tif').write_bytes(cube_path.read_bytes()[:3000])
    return folder


def test_a_batch_is_told_from_beginning_to_end(interface, host, tmp_path, cube_path, scene, archive):
    page, engine = interface.main_dock.jobs_page, interface.workspace.engine
    model = train(interface, tmp_path, cube_path, scene)
    batch = BatchJob(tuple(map(str, sorted(archive.iterdir()))), str(tmp_path / 'maps'), str(model))
    handle, said = engine.submit(batch), []
    while not handle.done:
        until(lambda: page.rows[0].entry.handle is handle)
        said.append(texts(page.rows[0])[-1])
        time.sleep(0.02)
    until(lambda: page.rows[0].state == 'done')
    row = page.rows[0]
    assert row.entry.title == 'Classify 3 images'
    assert any(' of 3 images' in text for text in said)
    assert texts(row)[-1].endswith('2 classified, 1 failed')
    dialog = page.show_log(handle)
    lines = dialog.text().splitlines()
    failed = lines[lines.index('Failed: 1 of 3 images') + 1]
    assert failed.count(str(archive / 'torn.tif')) == 1
    assert 'truncated' in failed
    assert str(tmp_path / 'maps' / 'summary.csv') in dialog.text()
    dialog.close()

    row.again.click()
    until(lambda: host.texts(), 60)
    assert host.texts()[0] == f'Classify 3 images: 2 classified, 1 failed. Maps are in {tmp_path / "maps"}.'
    host.buttons()['Open summary'].click()
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    assert layer.featureCount() == 3
    assert layer.name() == 'Images of maps'
    assert layer.renderer().type() != 'singleSymbol'  # the style that lies in the GeoPackage


def test_a_batch_that_was_cancelled_goes_on(interface, tmp_path, cube_path, scene, archive):
    page, engine = interface.main_dock.jobs_page, interface.workspace.engine
    model = train(interface, tmp_path, cube_path, scene)
    handle = engine.submit(BatchJob((str(archive),), str(tmp_path / 'maps'), str(model)))
    until(lambda: page.rows[0].entry.handle is handle and page.rows[0].state == 'running')
    page.rows[0].cancel.click()
    until(lambda: handle.done, 60)
    assert handle.state == 'cancelled'
    until(lambda: page.rows[0].state == 'cancelled')
    page.rows[0].again.click()
    until(lambda: len(page.rows) == 3)
    again = page.rows[0].entry.handle
    until(lambda: again.done, 60)
    assert again.job.resume
    assert again.result['done'] + again.result['skipped'] == 2


def test_failures_that_the_results_do_not_list_are_counted(qgis_app):
    result = {
        'images': 900, 'done': 600, 'skipped': 0, 'failed': 300, 'summary_csv': '/maps/summary.csv',
        'rows': [{'image': '/a.tif', 'status': 'failed', 'message': 'It is round.'}, {'image': '/b.tif', 'status': 'done', 'message': ''}],
    }
    assert failures(result) == [
        'Failed: 300 of 900 images', '/a.tif: It is round.', '… and 299 more', 'The summary of all images is /maps/summary.csv.',
    ]
    assert batch_counts(result) == '600 classified, 300 failed'


def test_a_summary_that_has_gone_is_told(qgis_app, tmp_path):
    with pytest.raises(LayerError, match=r'summary\.gpkg'):
        open_summary({'summary_gpkg': str(tmp_path / 'summary.gpkg'), 'output': str(tmp_path)})


def test_words(tmp_path):
    assert title_of(BatchJob(('/data/2023',), '/out', 'm.hsimodel')) == 'Classify 2023'
    assert title_of(BatchJob(('/data/*.tif',), '/out', 'm.hsimodel')) == 'Classify *.tif'
    assert title_of(BatchJob(('a', 'b'), '/out', 'm.hsimodel')) == 'Classify 2 images'
    assert title_of(ClusterTestJob('local:1')) == 'Test the cluster'
    with pytest.raises(LayerError, match=r'gone\.tif'):
        check_inputs(BatchJob((str(tmp_path), str(tmp_path / 'gone.tif')), '/out', 'm.hsimodel'))
    check_inputs(BatchJob((str(tmp_path / '*' / 'gone.tif'),), '/out', 'm.hsimodel'))


def test_the_model_that_was_used_last(interface, tmp_path, cube_path):
    assert last_model() == ''
    engine = interface.workspace.engine
    engine.submit(InfoJob(str(cube_path))).wait(60)
    gone = engine.submit(ClassifyJob(str(cube_path), str(tmp_path / 'map.tif'), model=str(tmp_path / 'gone.hsimodel')))
    until(lambda: gone.done, 60)
    until(lambda: len(interface.main_dock.jobs_page.rows) == 2)
    assert last_model() == ''  # that job failed
    QgsSettings().setValue('hsi_plugin/last_model', str(tmp_path / 'gone.hsimodel'))
    assert last_model() == ''
    (tmp_path / 'gone.hsimodel').write_bytes(b'')
    assert last_model() == str(tmp_path / 'gone.hsimodel')


@pytest.fixture
def plugin(host, monkeypatch):
    importlib.import_module('processing.gui.AlgorithmDialog')  # QGIS's own plugin, whose modules keep QGIS's interface
    for name, module in list(sys.modules.items()):
        if name.startswith('processing.') and hasattr(module, 'iface'):
            monkeypatch.setattr(module, 'iface', host)
    made = classFactory(host)
    made.initGui()
    yield made
    made.unload()


def entry(host, text):
    return next(action for action in host.menu.actions() if action.text() == text)


def test_the_menu_opens_the_dialog_of_the_toolbox_with_the_last_model(plugin, host, tmp_path):
    model = tmp_path / 'my.hsimodel'
    model.write_bytes(b'')
    QgsSettings().setValue('hsi_plugin/last_model', str(model))
    entry(host, 'Classify many images…').trigger()
    dialog = plugin.interface.many.dialog
    assert host.texts() == []
    assert dialog.isVisible()
    assert dialog.algorithm().id() == 'hsi:classifyfolder'
    assert Path(dialog.mainWidget().wrappers['MODEL'].parameterValue()) == model
    dialog.close()


def test_the_menu_lists_the_example_models(plugin, host):
    menu = entry(host, 'Example models').menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [title for title, _ in plugin.interface.many._examples()]
    assert len(menu.actions()) == 2
