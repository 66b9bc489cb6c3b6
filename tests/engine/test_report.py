"""The job that makes a report: from a map, a reviewed sample and the image, and from a map alone."""

from __future__ import annotations

import json

import numpy as np
import pytest

from hsi_plugin.core import language
from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import CubeError, JobCancelled, OutputError, ParameterError
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.language import ENGLISH
from hsi_plugin.core.window import Window
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job import ClassifyJob
from hsi_plugin.engine.report import gather
from hsi_plugin.engine.report_curve import curve_of
from hsi_plugin.engine.report_session import corrections
from hsi_plugin.engine.review_jobs import CleanMapJob, ReportJob
from hsi_plugin.engine.run import run
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.maps.correct.correction import MapCorrection
from hsi_plugin.maps.correct.proposal import paint
from hsi_plugin.maps.read import open_classification
from hsi_plugin.maps.report import page
from hsi_plugin.maps.sampling.draw import draw_sample
from hsi_plugin.maps.write import ClassificationWriter
from tests.builders import NORTH_UP, class_names, learnable_scene, sparse_labels, wavelengths, wkt, write_geotiff, write_label_points
from tests.maps.report.marker import Marker, is_said, translations, unsaid

NAMES = class_names(3)


def context():
    return Context(0, lambda event: None)


@pytest.fixture(scope='module')
def made(tmp_path_factory):
    """A map of a scene with known truth, and a sample of it that two people have looked at; one of them errs now and then."""
    folder = tmp_path_factory.mktemp('report')
    values, truth = learnable_scene(noise=0.12)
    cube = write_geotiff(folder / 'scene.tif', values, wavelengths(30), scale=1e-4, nodata=-32768)
    points = write_label_points(folder / 'points.gpkg', sparse_labels(truth, 40), NAMES)
    run(ClassifyJob(cube=str(cube), output=str(folder / 'map.tif'), labels=str(points), method='click', confidence=True), context())
    drawn, _ = draw_sample(folder / 'map.tif', size=150, floor=20, seed=1)
    with open_classification(folder / 'map.tif') as found:
        scheme, grid = found.scheme, found.grid
    rng = np.random.default_rng(0)
    with LabelSession.create(folder / 'review.gpkg', grid, str(cube), '', None) as session:
        review = Review(session)
        uuid = review.add_design(drawn, scheme, 'first')
        for point in review.points(uuid):
            name = NAMES[truth[point.row, point.col] - 1]
            review.answer(point.uuid, 'class', name, annotator='Anna', blind=True)
            if point.number <= 40:
                review.answer(point.uuid, 'class', name if rng.random() < 0.9 else NAMES[0], annotator='Ben', blind=True)
    return folder, truth


def job(folder, **more):
    return ReportJob(map=str(folder / 'map.tif'), output=str(folder / 'report.html'), **more)


def test_a_whole_report(made):
    folder, truth = made
    result = run(job(folder, reference=str(folder / 'review.gpkg'), parts=str(folder / 'parts'), title='Scene'), context())
    text = (folder / 'report.html').read_text(encoding='utf-8')
    overall = result['accuracy']['area']['overall_accuracy']
    with open_classification(folder / 'map.tif') as found:
        names = np.array(['', *found.scheme.names])
        right = float((names[found.labels()] == np.array(['', *NAMES])[truth]).mean())
    assert overall['low'] - 0.03 <= right <= overall['high'] + 0.03
    assert f'About {100 * overall["value"]:.1f} %' in text
    assert 'Anna and Ben' in text
    assert 'True colour' in text
    assert 'Of the reference pixels' in text
    assert (folder / 'parts' / 'content.json').is_file()
    assert (folder / 'parts' / 'reliability.svg').is_file()


def test_spectra_are_those_of_the_reference(made):
    folder, truth = made
    content = gather(job(folder, reference=str(folder / 'review.gpkg')), context())
    values, _ = learnable_scene(noise=0.12)
    assert sorted(c.name for c in content.spectra.classes) == sorted(NAMES)
    for one in content.spectra.classes:
        wanted = values[:, truth == NAMES.index(one.name) + 1].mean(1)
        spread = np.array(one.sd) / np.sqrt(one.pixels)
        assert (np.abs(np.array(one.mean) - wanted) < 5 * spread + 1e-3).all()
    assert content.spectra.in_nm
    assert content.spectra.axis[0] == pytest.approx(420.0)


def test_without_a_reference_nothing_is_claimed(made):
    folder, _ = made
    content = gather(job(folder), context())
    assert content.accuracy is None
    assert content.learned['overall_accuracy'] > 0
    assert sum(content.confidence) == pytest.approx(1.0)
    assert content.spectra.source.startswith('Of pixels of the map')
    assert all(c.pixels <= 150 for c in content.spectra.classes)
    assert sum(c.pixels for c in content.classes) == 48 * 64
    assert content.mapped == pytest.approx(48 * 64 * 900.0)


def test_labels_as_reference_are_no_sample(made):
    folder, truth = made
    rng = np.random.default_rng(3)
    seen = np.where(rng.random(truth.shape) < 0.02, truth, 0).astype(np.uint8)
    other = write_label_points(folder / 'other.gpkg', seen, NAMES)
    content = gather(job(folder, reference=str(other), field='class'), context())
    assert 'Nothing says that they are one' in content.verdict[0]
    assert dict(content.protocol)['Reference'].endswith('as somebody chose them.')


def test_an_image_that_is_gone_is_said_and_one_that_was_named_is_refused(made, tmp_path):
    folder, _ = made
    for file in folder.glob('map*'):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    with open_classification(tmp_path / 'map.tif') as found:
        cube = found.record.inputs[0]['path']
    hidden = folder / 'hidden.tif'
    (folder / 'scene.tif').rename(hidden)
    try:
        content = gather(ReportJob(map=str(tmp_path / 'map.tif'), output=str(tmp_path / 'r.html')), context())
        assert cube == str(folder / 'scene.tif')
        assert content.colour_picture is None
        assert any('is not shown' in w for w in content.warnings)
        with pytest.raises(CubeError):
            gather(ReportJob(map=str(tmp_path / 'map.tif'), output=str(tmp_path / 'r.html'), cube=cube), context())
    finally:
        hidden.rename(folder / 'scene.tif')


def test_the_inputs_are_never_overwritten(made):
    folder, _ = made
    with pytest.raises(OutputError):
        run(ReportJob(map=str(folder / 'map.tif'), output=str(folder / 'map.tif')), context())
    with pytest.raises(OutputError):
        run(ReportJob(map=str(folder / 'map.tif'), output=str(folder / 'no' / 'report.html')), context())


def test_it_stops_where_asked(made):
    folder, _ = made
    cancelled = context()
    cancelled.cancel()
    with pytest.raises(JobCancelled):
        gather(job(folder), cancelled)


def test_learning_is_read_from_the_session(made, tmp_path):
    folder, _ = made
    with open_classification(folder / 'map.tif') as found:
        grid = found.grid
    path = tmp_path / 'session.gpkg'
    with LabelSession.create(path, grid, '', '', None) as session:
        for one in ClassScheme.from_names(NAMES):
            session.add_class(one.name, one.colour)
        for i in range(40):  # the model's first guess is wrong at the beginning and right at the end
            guess = NAMES[0] if i >= 20 else NAMES[1]
            session.add_label(i, i, NAMES[0], p_top3_json=json.dumps([[guess, 0.6], [NAMES[2], 0.3]]))
    curve = curve_of('nowhere.tif', str(path), {}, ENGLISH)
    assert curve.points[0] == (10.0, 0.0)
    assert curve.points[-1] == (40.0, 1.0)
    assert curve_of('nowhere.tif', '', {}, ENGLISH) is None
    assert curve_of('nowhere.tif', str(folder / 'review.gpkg'), {}, ENGLISH) is None
    (tmp_path / 'map_curve.csv').write_text(
        'strategy,seed,clicks,average_accuracy\ntypical,0,5,0.5\ntypical,1,5,0.7\ntypical,0,10,0.8\nrandom,0,5,0.1\n', encoding='utf-8'
    )
    simulated = curve_of(str(tmp_path / 'map.tif'), str(path), {}, ENGLISH)
    assert simulated.points == ((5.0, pytest.approx(0.6)), (10.0, 0.8))
    assert 'typical' in simulated.note
    marked = curve_of(str(tmp_path / 'map.tif'), str(path), {}, Marker().language)
    assert is_said(f'{marked.measure} {marked.note}', ['typical', 'map_curve.csv'])
    (tmp_path / 'map_curve.csv').write_text('a,b\n1,2\n', encoding='utf-8')  # another table of that name
    assert curve_of(str(tmp_path / 'map.tif'), str(path), {}, ENGLISH) == curve
    marked = curve_of(str(tmp_path / 'map.tif'), str(path), {}, Marker().language)
    assert is_said(f'{marked.measure} {marked.note}', ())


def test_unsure_pixels_are_told_of(made):
    folder, _ = made
    points = folder / 'points.gpkg'
    job = ClassifyJob(
        cube=str(folder / 'scene.tif'), output=str(folder / 'unsure_map.tif'), labels=str(points), method='click',
        confidence=True, unsure=0.3,
    )  # fmt: skip
    run(job, context())
    content = gather(ReportJob(map=job.output, output=str(folder / 'u.html')), context())
    said = ' '.join(content.unsure['sentences'])
    assert '30.0 % of all pixels' in said
    assert 'of this map is unsure' in said
    assert gather(ReportJob(map=str(folder / 'map.tif'), output=str(folder / 'u.html')), context()).unsure == {}


def test_changes_are_listed_whether_they_are_in_the_map_or_not(made):
    folder, _ = made
    cleaned = folder / 'cleaned.tif'
    run(CleanMapJob(str(folder / 'map.tif'), str(cleaned), majority=3, minimum=4), context())
    content = gather(ReportJob(map=str(cleaned), output=str(folder / 'c.html')), context())
    assert [c['what'] for c in content.corrections] == ['majority filter, 3 × 3 pixels', 'smallest mapping unit, 4 pixels']
    assert content.corrections_note.startswith('This map was made')
    session = folder / 'corrected.gpkg'
    with open_classification(folder / 'map.tif') as found:
        LabelSession.create(session, found.grid, '', '', None).close()
    with LabelSession.open(session) as opened, MapCorrection.open(folder / 'map.tif', opened, folder / 'working.tif') as correction:
        value = 1 + int(correction.labels()[3, 3]) % 3  # another class than the map's
        changed = paint(correction.labels, Window(3, 3, 1, 1), np.ones((1, 1), bool), value)
        assert correction.apply(changed, 'a bridge') is not None
        sha256 = correction.map.sha256
    found, note = corrections(str(session), sha256, {}, ENGLISH)
    assert [(c['why'], c['what']) for c in found] == [('a bridge', 'repainted')]
    assert 'not in it' in note
    marked, note = corrections(str(session), sha256, {}, Marker().language)
    assert is_said(f'{marked[0]["what"]} {note}', ())
    assert corrections(str(session), 'another map', {}, ENGLISH) == ([], '')


@pytest.mark.parametrize('kind', ['reviewed', 'not assessed', 'labels chosen by hand', 'cleaned'])
def test_every_word_of_a_report_is_said_in_its_language(made, kind):
    folder, truth = made
    marker, path, more = Marker(), folder / 'map.tif', {}
    if kind == 'reviewed':
        more = {'reference': str(folder / 'review.gpkg'), 'kappa': True}
    elif kind == 'labels chosen by hand':
        seen = np.where(np.random.default_rng(4).random(truth.shape) < 0.02, truth, 0).astype(np.uint8)
        more = {'reference': str(write_label_points(folder / 'by_hand.gpkg', seen, NAMES)), 'field': 'class'}
    elif kind == 'cleaned':
        path = folder / 'smooth.tif'
        run(CleanMapJob(str(folder / 'map.tif'), str(path), majority=3, minimum=4), context())
    content = gather(ReportJob(map=str(path), output=str(folder / 'said.html'), **more), context(), marker.language)
    record = content.record
    software = [f'{name} {version}' for name, version in record['software'].items()]
    cited = [part for said, where in content.sources for part in (said.partition('⟧')[2], where)]
    method = ((content.accuracy or {}).get('estimator') or {}).get('method') or 'none'
    known = {
        *NAMES, str(path), path.name, path.stem, content.place.crs, record['task'], *software, *cited, method, 'Anna', 'Ben',
        str(record.get('model_hash') or 'none'), *(str(v) for one in record['inputs'] for v in one.values() if isinstance(v, str)),
        *(str(one) for one in more.values()),
    }  # fmt: skip
    assert unsaid(page(content), known) == []
    assert [text for text in (*content.verdict, *content.warnings, content.corrections_note) if not is_said(text, known)] == []
    assert not any('⟦' in text for text in content.warnings_in_english)
    assert len(content.warnings_in_english) == len(content.warnings)


def test_a_report_in_german_and_in_a_language_that_is_not_there(made, tmp_path, monkeypatch):
    folder, _ = made
    with pytest.raises(ParameterError, match='"de"') as caught:
        run(job(folder, language='de'), context())
    assert caught.value.remedy == 'Use one of these: en.'
    (tmp_path / 'i18n').mkdir()
    (tmp_path / 'i18n' / 'sentences_de.json').write_text(json.dumps(translations('de')), encoding='utf-8')
    monkeypatch.setattr(language, 'resources', lambda: tmp_path)
    result = run(job(folder, reference=str(folder / 'review.gpkg'), language='de', parts=str(tmp_path / 'parts')), context())
    text = (folder / 'report.html').read_text(encoding='utf-8')
    assert 'lang="de"' in text
    assert 'Fehlermatrix' in text
    assert 'Anna und Ben' in text
    assert json.loads((tmp_path / 'parts' / 'content.json').read_text(encoding='utf-8'))['language'] == 'de'
    assert result['warnings'] == [w for w in result['warnings'] if w.isascii()]  # English, for whoever shows them
    before = (folder / 'report.html').read_bytes()
    with pytest.raises(ParameterError, match='"tlh"'):
        run(job(folder, language='tlh'), context())
    assert (folder / 'report.html').read_bytes() == before


@pytest.mark.parametrize('place', ['on Earth', 'nowhere'])
def test_a_map_without_a_classified_pixel(tmp_path, place):
    grid = Grid(6, 9, NORTH_UP, wkt(32633)) if place == 'on Earth' else Grid(6, 9)
    with ClassificationWriter(tmp_path / 'm.tif', grid, ClassScheme.from_names(['a', 'b']), with_confidence=False) as writer:
        writer.write(grid.window, np.zeros((6, 9), np.uint8))
    result = run(ReportJob(map=str(tmp_path / 'm.tif'), output=str(tmp_path / 'r.html'), parts=str(tmp_path / 'parts')), context())
    text = (tmp_path / 'r.html').read_text(encoding='utf-8')
    assert result['accuracy'] is None
    assert '54 pixels have no class' in text
    assert ('no position on Earth' in text) == (place == 'nowhere')
    assert ('pixels)' in text) == (place == 'nowhere')
    assert (tmp_path / 'parts' / 'furniture.svg').exists() == (place == 'on Earth')
