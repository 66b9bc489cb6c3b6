"""`hsi:report` as a user runs it, in real QGIS: the page, and a PDF of several pages that GDAL can open again."""

from __future__ import annotations

import json
import re

import pytest
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QLocale

from hsi_plugin.core import language
from hsi_plugin.cubes.gdal_versions import open_dataset
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.processing.mapreport import AS_QGIS, _language

from .test_qgis_process import profile, run_algorithm

__all__ = ['profile']


def pages_of(path):
    """Number of pages, as the file's tree of pages says."""
    return max(int(count) for count in re.findall(rb'/Count (\d+)', path.read_bytes()))


@pytest.fixture
def reviewed(run, scene):
    """A map, and a sample of it that somebody has looked at."""
    run('classify', CUBE=scene.cube, LABELS=scene.points, METHOD='click', OUTPUT=scene.folder / 'map.tif')
    run('sample', MAP=scene.folder / 'map.tif', SIZE=90, FLOOR=20, OUTPUT=scene.folder / 'review.gpkg')
    with LabelSession.open(scene.folder / 'review.gpkg') as session:
        review = Review(session)
        for point in review.points(review.designs()[-1].uuid):
            review.answer(point.uuid, 'class', scene.names[scene.truth[point.row, point.col] - 1], annotator='Anna', blind=True)
    return scene


def test_a_report_and_its_pdf(run, reviewed, notes):
    folder = reviewed.folder
    found = run(
        'report', MAP=folder / 'map.tif', REFERENCE=folder / 'review.gpkg', TITLE='My map', AUTHOR='Zoë', NOTES='Line one.\nLine two.',
        OUTPUT=folder / 'r.html', PDF=folder / 'r.pdf', feedback=notes,
    )
    text = (folder / 'r.html').read_text(encoding='utf-8')
    assert 'My map' in text
    assert 'Line two.' in text
    assert found['OUTPUT'] == str(folder / 'r.html')
    assert found['PAGES'] > 1
    assert pages_of(folder / 'r.pdf') == found['PAGES']
    assert b'/VP [' in (folder / 'r.pdf').read_bytes()  # the map keeps its place on Earth
    assert 0.5 < found['OVERALL_LOW'] <= found['OVERALL_ACCURACY'] <= found['OVERALL_HIGH'] <= 1.0
    assert found['REFERENCE_PIXELS'] == 90
    assert any('%' in line for line in notes.infos)
    assert open_dataset(str(folder / 'r.html'))[0] is None  # and not by accident a raster
    assert not [name for name in reviewed.files() if 'parts' in name or 'content' in name]


def test_without_a_reference_it_is_not_assessed(run, scene, notes):
    run('classify', CUBE=scene.cube, LABELS=scene.points, METHOD='click', OUTPUT=scene.folder / 'map.tif')
    found = run('report', MAP=scene.folder / 'map.tif', OUTPUT=scene.folder / 'r.html', feedback=notes)
    assert '<p>Not assessed</p>' in (scene.folder / 'r.html').read_text(encoding='utf-8')
    assert 'OVERALL_ACCURACY' not in found
    assert 'Accuracy: not assessed.' in notes.infos
    assert not list(scene.folder.glob('*.pdf'))


def test_a_pdf_that_cannot_be_written_is_refused_before_anything_is_computed(run, reviewed):
    folder = reviewed.folder
    with pytest.raises(QgsProcessingException, match='no folder'):
        run('report', MAP=folder / 'map.tif', OUTPUT=folder / 'r.html', PDF=folder / 'nowhere' / 'r.pdf')
    assert not (folder / 'r.html').exists()


@pytest.fixture
def locale():
    before = QLocale()
    yield QLocale.setDefault
    QLocale.setDefault(before)


def test_a_language_that_is_not_there_is_refused_and_that_of_qgis_is_english_then(run, scene, monkeypatch, locale):
    with pytest.raises(QgsProcessingException, match=r'no words for the language "de".*Use one of these: en'):
        run('report', MAP=scene.cube, OUTPUT=scene.folder / 'r.html', LANGUAGE='de')
    assert not (scene.folder / 'r.html').exists()
    locale(QLocale('de'))
    assert _language(AS_QGIS) == 'en'
    (scene.folder / 'i18n').mkdir()
    (scene.folder / 'i18n' / 'sentences_de.json').write_text('{}', encoding='utf-8')
    monkeypatch.setattr(language, 'resources', lambda: scene.folder)
    assert (_language(AS_QGIS), _language('fr')) == ('de', 'fr')


@pytest.mark.qgis_app_process
def test_a_pdf_without_windows(profile, scene):
    folder = scene.folder
    done = run_algorithm(profile, 'classify', CUBE=scene.cube, LABELS=scene.points, FIELD='class', METHOD='click', OUTPUT=folder / 'm.tif')
    assert done.returncode == 0, done.stderr
    done = run_algorithm(profile, 'report', MAP=folder / 'm.tif', TITLE='Without windows', OUTPUT=folder / 'r.html', PDF=folder / 'r.pdf')
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)['results']['PAGES'] == pages_of(folder / 'r.pdf')
    assert 'Without windows' in (folder / 'r.html').read_text(encoding='utf-8')
