"""`hsi:reviewpackage` and `hsi:fieldspectra` in real Processing: the project opens as it is, and what came home is where it belongs."""

from __future__ import annotations

import shutil
import threading
import time

import pytest
from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProcessingAlgRunnerTask,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QApplication

from hsi_plugin.cubes.gdal_versions import open_dataset
from hsi_plugin.qgis_common.field_project import on_main_thread
from hsi_plugin.spectra.library.open import open_library

from ..engine.test_field import PIXELS, a_review
from ..engine.test_field_spectra import Ground, labels
from ..labels.test_field import observe


@pytest.fixture
def reviewed(tmp_path):
    return a_review(tmp_path)


def test_the_project_opens_points_over_their_picture_wherever_both_are_carried(run, notes, context, reviewed, tmp_path):
    _, session = reviewed
    (tmp_path / 'out').mkdir()
    (tmp_path / 'elsewhere').mkdir()
    found = run('reviewpackage', notes, context, SESSION=session, OUTPUT=tmp_path / 'out' / 'field_review.gpkg')
    assert found['POINT_COUNT'] == 4
    assert any('4 points of "sample"' in line for line in notes.infos)
    assert sorted(p.name for p in (tmp_path / 'out').iterdir()) == ['field_review.gpkg', 'field_review.qgs']
    for name in ('field_review.gpkg', 'field_review.qgs'):
        shutil.move(tmp_path / 'out' / name, tmp_path / 'elsewhere' / name)
    shutil.rmtree(tmp_path / 'out')
    project = QgsProject()
    assert project.read(str(tmp_path / 'elsewhere' / 'field_review.qgs'))
    order = project.layerTreeRoot().layerOrder()
    assert [layer.name() for layer in order] == ['Points', 'Image']
    points, image = order
    assert points.isValid()
    assert image.isValid()
    assert not project.snappingConfig().enabled()
    assert not image.flags() & QgsMapLayer.LayerFlag.Identifiable  # a tap finds the point
    assert project.crs().authid() == 'EPSG:32633'
    assert str(tmp_path / 'elsewhere') in points.source()
    assert points.featureCount() == 4
    assert points.editorWidgetSetup(points.fields().indexOf('observed_class')).type() == 'ValueMap'
    assert points.editorWidgetSetup(points.fields().indexOf('photo')).type() == 'ExternalResource'
    seen = project.viewSettings().defaultViewExtent()
    assert all(seen.contains(feature.geometry().asPoint()) for feature in points.getFeatures())
    settings = QgsMapSettings()
    settings.setLayers(order)
    settings.setDestinationCrs(project.crs())
    settings.setExtent(image.extent())
    settings.setOutputSize(QSize(256, 192))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    drawn = job.renderedImage()
    assert len({drawn.pixel(x, y) for x in range(0, 256, 8) for y in range(0, 192, 8)}) > 20  # a picture, not one colour
    at = settings.mapToPixel().transform(QgsPointXY(next(points.getFeatures()).geometry().asPoint()))
    assert drawn.pixelColor(int(at.x()), int(at.y())).name() == '#e69f00'  # a point to visit
    project.clear()


def test_points_alone_and_a_way_back(run, notes, context, reviewed, tmp_path):
    _, session = reviewed
    package = tmp_path / 'points.gpkg'
    run('reviewpackage', notes, context, SESSION=session, PICTURE=False, BLIND=False, OUTPUT=package)
    assert open_dataset(str(package))[0] is None
    observe(package, 3, observed_class='tree', observer='Eva', observed_utc='2026-05-01T10:00:00Z')
    back = run('mergelabels', notes, context, SESSION=session, OTHER=package)
    assert (back['TAKEN'], back['KNOWN'], back['CONFLICTS']) == (1, 0, 0)
    again = run('reviewpackage', notes, context, SESSION=session, PICTURE=False, OUTPUT=tmp_path / 'again.gpkg')
    assert again['POINT_COUNT'] == len(PIXELS) - 1  # one is answered
    with pytest.raises(QgsProcessingException, match='no reference sample'):
        run('reviewpackage', notes, context, SESSION=session, DESIGN='another', OUTPUT=tmp_path / 'none.gpkg')
    assert not (tmp_path / 'none.gpkg').exists()
    assert not (tmp_path / 'none.qgs').exists()


def test_in_the_background_the_project_is_written_where_layers_may_be_made(provider, context, reviewed, tmp_path):
    _, session = reviewed
    algorithm = QgsApplication.processingRegistry().algorithmById('hsi:reviewpackage')
    feedback, done = QgsProcessingFeedback(), []
    package = tmp_path / 'field.gpkg'
    task = QgsProcessingAlgRunnerTask(algorithm, {'SESSION': str(session), 'OUTPUT': str(package)}, context, feedback)
    task.executed.connect(lambda well, results: done.append((well, results)))
    QgsApplication.taskManager().addTask(task)
    end = time.monotonic() + 60.0
    while not done:
        assert time.monotonic() < end
        QApplication.processEvents()
        time.sleep(0.01)
    assert done[0][0]
    assert package.with_suffix('.qgs').exists()
    seen = []
    thread = threading.Thread(target=lambda: seen.append(on_main_thread()))
    thread.start()
    thread.join()
    assert seen == [False]
    assert on_main_thread()


def test_spectra_come_home(run, notes, context, tmp_path):
    ground = Ground(tmp_path)
    ground.asd('grass_001', 5, 6)
    ground.svc('soil 01', 20, 30)
    found = run(
        'fieldspectra', notes, context, FOLDER=ground.folder, SESSION=ground.session, SPLIT='train', OUTPUT=tmp_path / 'library.gpkg'
    )
    assert (found['SPECTRUM_COUNT'], found['PLACED'], found['LABEL_COUNT']) == (2, 2, 2)
    assert labels(ground, 'train') == {(5, 6): 'grass', (20, 30): 'soil'}
    assert sorted(open_library(tmp_path / 'library.gpkg').names) == ['grass_001', 'soil 01']
    assert any('rad from its pixel' in line for line in notes.infos)
    single = run('fieldspectra', notes, context, FILES=[str(ground.folder / 'soil 01.sig')], OUTPUT=tmp_path / 'one.gpkg')
    assert single['SPECTRUM_COUNT'] == 1
    with pytest.raises(QgsProcessingException, match='No spectra are given'):
        run('fieldspectra', notes, context, OUTPUT=tmp_path / 'none.gpkg')


def test_waypoints_become_labels(run, notes, context, tmp_path):
    ground = Ground(tmp_path)
    (lon, lat), (far_lon, far_lat) = ground.degrees(5, 6), ground.degrees(900, 900)
    path = tmp_path / 'walk.gpx'
    path.write_text(
        '<gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">'
        f'<wpt lat="{lat!r}" lon="{lon!r}"><type>grass</type></wpt><wpt lat="{far_lat!r}" lon="{far_lon!r}"><type>soil</type></wpt></gpx>'
    )
    found = run('fieldpoints', notes, context, SESSION=ground.session, POINTS=path)
    assert (found['LABEL_COUNT'], found['TAKEN']) == (1, 1)
    assert labels(ground) == {(5, 6): 'grass'}
    assert any('1 of 2 points lie outside' in warning for warning in notes.warnings + notes.infos)
