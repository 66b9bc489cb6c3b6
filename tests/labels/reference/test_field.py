"""A reference sample goes outdoors and comes back: in stock QGIS with its form, blind, and merged by uuid as often as one likes."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr
from qgis.core import QgsExpression, QgsExpressionContext, QgsVectorLayer, QgsVectorLayerUtils

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.designs import STRATIFIED
from hsi_plugin.core.errors import LabelError, OutputError
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.reference import DrawnSample, SampleDesign, Stratum
from hsi_plugin.labels.field import FieldPoint, write_field_package
from hsi_plugin.labels.field_read import FieldReport
from hsi_plugin.labels.reference.field import FIELDS, points_to_take, write_review_package
from hsi_plugin.labels.reference.field_read import NOBODY, is_review_package, read_review_package, take_package
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.session import LabelSession
from tests.builders import ROTATED, UTM33, wkt
from tests.labels.test_field import observe

GRID = Grid(60, 80, ROTATED, wkt(UTM33))
SCHEME = ClassScheme.from_names(['Zzwater', 'Zzbirch', 'Zzroof'], ['#0000ff', '#00aa00', '#aa0000'])
ROWS, COLS, MAP = np.array([1, 10, 30, 59, 20]), np.array([2, 20, 40, 79, 33]), np.array([1, 2, 1, 3, 2])


def drawn(seed=7):
    strata = tuple(Stratum(c.value, c.name, c.colour, 1600, None, int((c.value == MAP).sum()), 1600) for c in SCHEME)
    design = SampleDesign(STRATIFIED, seed, strata, 'map.tif', 'f' * 64)
    inclusion = np.array([s.drawn / s.pixels for s in strata])[MAP - 1]
    return DrawnSample(design, ROWS, COLS, MAP, MAP, inclusion, np.full(5, -1))


@pytest.fixture
def review(tmp_path):
    with LabelSession.create(tmp_path / 'review.gpkg', GRID, annotator='ann') as session:
        made = Review(session)
        made.add_design(drawn(), SCHEME, 'first')
        yield made


def pack(review, path, blind=True, open_only=True, design=''):
    found = next(d for d in review.designs() if design in ('', d.uuid))
    write_review_package(review, path, found, points_to_take(review, found, open_only), blind)
    return path


@pytest.fixture
def package(review, tmp_path):
    return pack(review, tmp_path / 'field_review.gpkg')


def see(path, number, **values):
    observe(path, number, **{'observer': 'Eva', 'observed_utc': '2026-05-01T10:00:00Z', **values})


def standing(review):
    """Of every point with an answer: number, status, and what people say."""
    names = review.session.classes.names
    return {
        p.number: (p.status, {a.annotator: names[a.class_value - 1] if a.class_value else a.answer for a in p.answers})
        for p in review.points() if p.answers
    }  # fmt: skip


def test_stock_qgis_shows_the_points_and_the_form(review, package, qgis_app):
    layer = QgsVectorLayer(f'{package}|layername=review', 'review', 'ogr')
    assert layer.isValid()
    assert layer.crs().authid() == 'EPSG:32633'
    assert [f.name() for f in layer.fields()] == ['fid', *(name for name, _ in FIELDS)]
    for feature, point in zip(layer.getFeatures(), review.points()):
        place = feature.geometry().asPoint()
        assert GRID.pixel(place.x(), place.y()) == (feature['row'], feature['col']) == (point.row, point.col)
        assert (feature['uuid'], feature['number'], feature['status']) == (point.uuid, point.number, 'todo')

    def widget(name):
        setup = layer.editorWidgetSetup(layer.fields().indexOf(name))
        return setup.type(), setup.config()

    offered = [value for entry in widget('observed_class')[1]['map'] for value in entry.values()]
    assert offered == [*SCHEME.names, '@mixed', '@unknown']
    assert [value for entry in widget('sure')[1]['map'] for value in entry.values()] == ['yes', 'no']
    kind, config = widget('photo')
    assert (kind, config['RelativeStorage'], config['DocumentViewer']) == ('ExternalResource', 1, 1)
    assert {widget(name)[0] for name in ('uuid', 'session_uuid', 'design_uuid', 'row', 'col', 'blind')} == {'Hidden'}
    assert widget('fid')[0] == 'Hidden'
    assert layer.labelsEnabled()
    assert layer.labeling().settings().fieldName == 'number'
    assert layer.displayExpression() == '"number"'
    colours = {category.value(): category.symbol().color().name() for category in layer.renderer().categories()}
    assert colours == {'todo': '#e69f00', 'done': '#009e73', 'unreachable': '#7f7f7f'}


def test_what_is_filled_in_sets_status_time_and_accuracy(package, qgis_app):
    layer = QgsVectorLayer(f'{package}|layername=review', 'review', 'ogr')
    feature = next(layer.getFeatures())

    def default(name, **variables):
        definition = layer.defaultValueDefinition(layer.fields().indexOf(name))
        assert definition.applyOnUpdate()
        context = QgsExpressionContext(layer.createExpressionContext())
        context.setFeature(feature)
        for key, value in variables.items():
            context.lastScope().setVariable(key, value)
        expression = QgsExpression(definition.expression())
        value = expression.evaluate(context)
        assert not expression.hasEvalError(), expression.evalErrorString()
        return value

    assert default('status') == 'todo'
    feature['observed_class'] = 'Zzwater'
    assert default('status') == 'done'
    feature['status'] = 'unreachable'
    assert default('status') == 'unreachable'
    feature['gps_accuracy_m'] = 4.5
    assert default('gps_accuracy_m') == 4.5  # nothing like a receiver in QGIS
    assert default('gps_accuracy_m', position_horizontal_accuracy=2.5, gnss_horizontal_accuracy=9.0) == 2.5
    assert default('gps_accuracy_m', gnss_horizontal_accuracy=9.0) == 9.0
    feature['observer'] = None
    assert default('observer', cloud_username='eva') == 'eva'
    feature['observer'] = 'Eva'
    assert default('observer', cloud_username='somebody') == 'Eva'
    added = QgsVectorLayerUtils.createFeature(layer)
    assert len(str(added['uuid'])) == 36
    assert added['sure'] == 'yes'


def test_nothing_in_a_blind_package_tells_the_maps_class(review, package, tmp_path):
    with closing(sqlite3.connect(package)) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        columns = [row[1] for row in database.execute('PRAGMA table_info(review)')]
        values = {table: str(database.execute(f'SELECT * FROM "{table}"').fetchall()) for table in tables}
    assert not {'map_class', 'stratum', 'incl_prob', 'inclusion', 'map_class_at_draw'} & set(columns)
    # What differs between points of two classes of the map is only what differs between any two points.
    with closing(sqlite3.connect(package)) as database:
        known = 'uuid', 'row', 'col', 'number', 'fid', 'geom'
        rest = ', '.join(f'"{c}"' for c in columns if c not in known)
        assert len(set(database.execute(f'SELECT {rest} FROM review'))) == 1
    assert not any(name in text for table, text in values.items() for name in SCHEME.names if table not in ('review_class', 'layer_styles'))
    open_one = pack(review, tmp_path / 'open.gpkg', blind=False)
    layer = ogr.Open(str(open_one))
    found = [feature.GetField('map_class') for feature in layer.GetLayerByName('review')]
    assert found == [SCHEME.names[p.map_class - 1] for p in review.points()]


def test_observations_become_answers_once_and_only_once(review, package, tmp_path):
    (tmp_path / 'DCIM').mkdir()
    (tmp_path / 'DCIM' / 'a.jpg').write_bytes(b'photo')
    see(package, 1, observed_class='Zzwater', photo='DCIM/a.jpg', comment='reed', gps_accuracy_m=3.5, sure='no')
    see(package, 2, observed_class='@unknown')
    see(package, 3, observed_class='@mixed', comment='half of it')
    see(package, 4, status='unreachable', observer=None)
    report = read_review_package(review, package)
    assert (report.taken, report.known, report.superseded, report.open, report.added) == (3, 0, 0, 2, 0)
    assert report.problems == ()
    assert list(report.warnings) == ['Point 4 could not be reached; it is still open.']
    points = {p.number: p for p in review.points()}
    one = points[1].answers[0]
    assert (one.source, one.annotator, one.created_utc, one.sure, one.comment, one.photo) == (
        'field', 'Eva', '2026-05-01T10:00:00.000Z', False, 'reed', 'DCIM/a.jpg'
    )  # fmt: skip
    assert (one.gps_accuracy_m, one.blind, points[1].status, points[1].decided) == (3.5, True, 'answered', 1)
    assert (points[2].status, points[3].status, points[3].answers[0].comment) == ('unknown', 'unknown', 'mixed: half of it')
    again = read_review_package(review, package)
    assert (again.taken, again.known) == (0, 3)
    see(package, 1, observed_class='Zzroof', observed_utc='2026-05-02T10:00:00Z')  # changed since
    changed = read_review_package(review, package)
    assert (changed.taken, changed.known) == (1, 2)
    assert standing(review)[1] == ('answered', {'Eva': 'Zzroof'})
    assert review.undo() == 'take 1 answers of field_review.gpkg'
    assert standing(review)[1] == ('answered', {'Eva': 'Zzwater'})
    assert review.undo() == 'take 3 answers of field_review.gpkg'
    assert standing(review) == {}


SEEN = st.fixed_dictionaries({
    'observed_class': st.sampled_from([*SCHEME.names, '@mixed', '@unknown', 'heath', None]), 'sure': st.sampled_from(['yes', 'no', None]),
    'comment': st.sampled_from(['', "it's <wet> & \"deep\"", 'ü']), 'observer': st.sampled_from(['Eva', 'ann', None]),
    'observed_utc': st.sampled_from(['2026-05-01T10:00:00Z', '2026-05-01T12:00:00+02:00', '2026-05-03T08:00:00Z']),
})  # fmt: skip


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 5), SEEN), min_size=1, max_size=6))
def test_reading_again_changes_nothing_whatever_was_noted(tmp_path_factory, observations):
    folder = tmp_path_factory.mktemp('again')
    with LabelSession.create(folder / 'review.gpkg', GRID, annotator='ann') as session:
        review = Review(session)
        review.add_design(drawn(), SCHEME)
        package = pack(review, folder / 'field.gpkg')
        for number, values in observations:
            observe(package, number, **values)
        first = read_review_package(review, package)
        before = [(p.status, p.decided, p.answers) for p in review.points()]
        assert first.taken == sum(len(answers) for _, _, answers in before)
        second = read_review_package(review, package)
        assert (second.taken, second.known, second.superseded) == (0, first.taken, 0)
        assert [(p.status, p.decided, p.answers) for p in review.points()] == before
        if first.taken:
            review.undo()
        assert all(p.status == 'open' for p in review.points())


def test_what_was_said_at_the_desk_is_disputed_and_newer_words_stay(review, package):
    points = review.points()
    review.answer(points[0].uuid, 'class', 'Zzbirch')
    review.answer(points[1].uuid, 'class', 'Zzbirch', annotator='Eva', created_utc='2026-06-01T10:00:00Z')
    see(package, 1, observed_class='Zzwater')
    see(package, 2, observed_class='Zzwater')
    report = read_review_package(review, package)
    assert (report.taken, report.superseded) == (1, 1)
    assert standing(review) == {1: ('disputed', {'Eva': 'Zzwater', 'ann': 'Zzbirch'}), 2: ('answered', {'Eva': 'Zzbirch'})}
    assert [(c.row, c.col) for c in report.conflicts] == [(1, 2)]
    assert 'Eva: Zzwater' in report.text
    assert 'ann: Zzbirch' in report.text
    review.resolve(points[0].uuid, 'class', 'Zzbirch')
    see(package, 1, observed_class='Zzroof', observed_utc='2026-05-03T10:00:00Z')
    report = read_review_package(review, package)
    assert any('was decided to be "Zzbirch"' in warning for warning in report.warnings)
    assert review.points()[0].decided == 2


def test_moved_points_stay_with_their_pixel_or_are_refused(review, package):
    x, y = GRID.xy(1, 2.3)
    see(package, 1, observed_class='Zzwater', place=(x, y))  # within the pixel
    see(package, 2, observed_class='Zzwater', place=GRID.xy(11, 20))
    see(package, 3, observed_class='Zzwater', place=(0.0, 0.0))
    see(package, 4, observed_class='Zzwater', gps_accuracy_m=40.0)
    report = read_review_package(review, package)
    assert report.taken == 2
    assert set(standing(review)) == {1, 4}
    assert 'Point 2 was moved from pixel 10, 20 to pixel 11, 20' in report.problems[0]
    assert 'Point 3 lies outside the image' in report.problems[1]
    assert 'known to 40 m' in report.warnings[0]


def test_points_of_other_samples_and_of_other_sessions_are_told(review, package, tmp_path):
    see(package, 1, observed_class='Zzwater')
    first = review.designs()[0].uuid
    review.discard_design(first)
    report = read_review_package(review, package)
    assert report.taken == 0
    assert '5 points belong to a sample that was discarded' in report.problems[0]
    assert '1 observations' in report.problems[0]
    review.undo()
    assert read_review_package(review, package).taken == 1
    with LabelSession.create(tmp_path / 'other.gpkg', GRID) as other, pytest.raises(LabelError, match='another labelling session'):
        read_review_package(Review(other), package)


def test_classes_that_are_gone_or_renamed_and_people_without_a_name(review, package):
    see(package, 1, observed_class='Zzwater', observer=None)
    see(package, 2, observed_class='heath')
    review.session.rename_class('Zzwater', 'lake')
    report = read_review_package(review, package)
    assert standing(review) == {1: ('answered', {NOBODY: 'lake'})}
    assert 'seen as "heath"' in report.problems[0]
    assert 'name no observer' in report.warnings[0]


def test_points_that_are_added_outdoors_are_reference_but_no_part_of_the_sample(review, package, qgis_app):
    layer = QgsVectorLayer(f'{package}|layername=review', 'review', 'ogr')
    assert layer.startEditing()
    added = QgsVectorLayerUtils.createFeature(layer)
    from qgis.core import QgsGeometry, QgsPointXY

    added.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*GRID.xy(50, 50))))
    added['observed_class'], added['observer'] = 'Zzroof', 'Eva'
    assert layer.addFeature(added)
    assert layer.commitChanges()
    report = read_review_package(review, package)
    assert (report.taken, report.added, len(review.points())) == (0, 1, 5)
    labels = review.session.labels('ref')
    assert (labels.rows.tolist(), labels.cols.tolist(), labels.values.tolist()) == ([50], [50], [3])
    assert len(review.session.labels('train')) == 0
    assert read_review_package(review, package).added == 0


def test_only_open_points_are_taken_and_none_is_refused(review, tmp_path):
    for point in review.points()[:2]:
        review.answer(point.uuid, 'class', 1)
    layer = ogr.Open(str(pack(review, tmp_path / 'open.gpkg')))
    assert [f.GetField('number') for f in layer.GetLayerByName('review')] == [3, 4, 5]
    layer = ogr.Open(str(pack(review, tmp_path / 'all.gpkg', open_only=False)))
    assert layer.GetLayerByName('review').GetFeatureCount() == 5
    for point in review.points():
        review.answer(point.uuid, 'unknown')
    with pytest.raises(LabelError, match='are answered'):
        pack(review, tmp_path / 'none.gpkg')
    with pytest.raises(OutputError, match='exists'):
        pack(review, tmp_path / 'all.gpkg', open_only=False)


def test_one_way_in_for_both_kinds_of_package(review, package, tmp_path):
    see(package, 1, observed_class='Zzwater')
    other = tmp_path / 'labels.gpkg'
    write_field_package(review.session, other, [FieldPoint(3, 4)])
    assert is_review_package(package)
    assert not is_review_package(other)
    assert not is_review_package(review.session.path)
    assert take_package(review.session, package).taken == 1
    assert isinstance(take_package(review.session, other), FieldReport)
