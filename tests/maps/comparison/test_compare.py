"""Two maps of the same ground: every pixel counted once, areas in m², names and styles in the raster, one sample for both."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.designs import CLUSTER, SIMPLE, STRATIFIED
from hsi_plugin.core.errors import JobCancelled, LabelError, OutputError, ParameterError
from hsi_plugin.core.window import Window
from hsi_plugin.maps.attribute_table import read_table
from hsi_plugin.maps.comparison.compare import compare_maps
from hsi_plugin.maps.comparison.transitions import ARROW, change_scheme, count_transitions
from hsi_plugin.maps.read import open_classification
from tests.builders import NORTH_UP, class_names, write_label_raster

from ..reviewing import NAMES, answer, draw, patches, trained_at, write_map


@pytest.fixture
def maps(tmp_path):
    """A truth, a map, and another with the same classes in another order, one of its own, and gaps."""
    truth, labels = patches()
    other = np.where(np.random.default_rng(7).random(labels.shape) < 0.15, 4, labels).astype(np.uint8)
    other[:3] = 0
    order = np.array([0, 3, 1, 2, 4])  # water, tree, soil, roof are 3, 1, 2, 4 on the second map
    first = write_map(tmp_path / 'first.tif', labels, confidence=np.full(labels.shape, 0.8, np.float32))
    confidence = np.full(labels.shape, 0.5, np.float32)
    second = write_map(tmp_path / 'second.tif', order[other].astype(np.uint8), ['tree', 'soil', 'water', 'roof'], confidence=confidence)
    return tmp_path, truth, labels, other, first, second


def test_transitions_by_name_in_pixels_and_square_metres(maps):
    _, _, labels, other, first, second = maps
    found = compare_maps(first, second)
    names = class_names(4)
    assert found['classes'] == names
    for i in range(3):
        for j in range(4):
            assert found['transitions']['pixels'][i][j] == np.sum((labels == i + 1) & (other == j + 1))
            assert found['transitions']['area_m2'][i][j] == pytest.approx(900 * found['transitions']['pixels'][i][j])
    assert found['transitions']['first_only'] == [int(np.sum(labels[:3] == v)) for v in (1, 2, 3)] + [0]
    both = other > 0
    assert found['changed_pixels'] == np.sum((labels != other) & both)
    assert found['changed_share'] == pytest.approx((labels != other)[both].mean(), abs=1e-6)
    assert [c['pixels'] for c in found['changes']] == sorted((c['pixels'] for c in found['changes']), reverse=True)
    assert {c['to'] for c in found['changes']} == {'roof'}
    assert (found['output'], found['accuracy']) == (None, None)
    assert any('first.tif has no class roof' in w for w in found['warnings'])
    assert any('450 pixels have a class on one of the maps only' in w for w in found['warnings'])
    json.dumps(found, allow_nan=False)


def test_a_map_has_no_changes_to_itself(maps):
    first = maps[4]
    found = compare_maps(first, first)
    assert (found['changed_pixels'], found['changes']) == (0, [])


def test_the_raster_has_names_colours_areas_style_and_record(maps):
    folder, _, labels, other, first, second = maps
    found = compare_maps(first, second, folder / 'change.tif')
    assert found['output'] == str(folder / 'change.tif')
    with open_classification(folder / 'change.tif') as change:
        names, values = ['not classified', *change.scheme.names], change.labels()
        dataset = gdal.Open(found['output'])
        rows = read_table(dataset.GetRasterBand(1))
        assert change.record.task == 'compare-maps'
        assert [one['path'] for one in change.record.inputs] == [str(first), str(second)]
    classes = ['', *class_names(4)]
    expected = np.array([
        'not classified' if not b or not a else f'{classes[a]} (unchanged)' if a == b else f'{classes[a]} {ARROW} {classes[b]}'
        for a, b in zip(labels.ravel(), other.ravel())
    ])
    assert (np.array(names)[values.ravel()] == expected).all()
    assert names[1:4] == [f'{n} (unchanged)' for n in NAMES]
    for row in rows:
        assert row['Count'] == np.sum(values == row['Value'])
        assert row['Area_m2'] == 900 * row['Count']
    assert [r['Count'] for r in rows[3:]] == sorted((r['Count'] for r in rows[3:]), reverse=True)
    style = (folder / 'change.qml').read_text('utf-8')
    assert f'water {ARROW} roof' in style
    record = json.loads((folder / 'change.json').read_text('utf-8'))
    assert record['task'] == 'compare-maps'
    assert not list(folder.glob('.*'))


def test_confidence_of_changes_is_the_product_and_says_so(maps):
    folder, _, _, _, first, second = maps
    found = compare_maps(first, second, folder / 'change.tif')
    values = gdal.Open(found['confidence']).ReadAsArray()
    assert np.isnan(values[:3]).all()
    assert values[3:] == pytest.approx(0.4)
    assert 'product' in found['confidence_is']
    (folder / 'second_confidence.tif').unlink()
    without = compare_maps(first, second, folder / 'again.tif')
    assert (without['confidence'], without['confidence_is']) == (None, '')
    assert not (folder / 'again_confidence.tif').exists()


def test_other_pixels_are_refused_with_the_remedy(tmp_path):
    labels = np.ones((10, 12), np.uint8)
    first = write_map(tmp_path / 'a.tif', labels)
    shifted = tuple(v + 15 if i == 0 else v for i, v in enumerate(NORTH_UP))
    for name, second in (
        ('size', write_map(tmp_path / 'b.tif', labels[:9])), ('place', write_map(tmp_path / 'c.tif', labels, transform=shifted)),
        ('system', write_label_raster(tmp_path / 'd.tif', labels, NAMES, epsg=32634)),
    ):  # fmt: skip
        with pytest.raises(ParameterError, match='do not have the same pixels') as error:
            compare_maps(first, second)
        assert 'nearest neighbours' in error.value.remedy, name


def test_maps_without_a_place_are_compared_in_pixels(tmp_path):
    labels = np.array([[1, 1, 2], [2, 3, 0]], np.uint8)
    first = write_map(tmp_path / 'a.tif', labels, transform=None)
    second = write_map(tmp_path / 'b.tif', np.array([[1, 2, 2], [2, 3, 1]], np.uint8), transform=None)
    found = compare_maps(first, second, tmp_path / 'change.tif')
    assert found['transitions']['area_m2'] is None
    assert found['changed_m2'] is None
    assert found['changes'] == [{'from': NAMES[0], 'to': NAMES[1], 'pixels': 1, 'area_m2': None}]


def test_nothing_is_left_of_a_raster_that_was_cancelled_or_has_no_place(maps):
    folder, _, _, _, first, second = maps
    before = sorted(p.name for p in folder.iterdir())
    calls = []

    def check():
        calls.append(1)
        if len(calls) > 1:  # after counting: while the raster is written
            raise JobCancelled

    with pytest.raises(JobCancelled):
        compare_maps(first, second, folder / 'change.tif', check_cancelled=check)
    with pytest.raises(OutputError):
        compare_maps(first, second, first)
    with pytest.raises(OutputError):
        compare_maps(first, second, folder / 'nowhere' / 'change.tif')
    with pytest.raises(OutputError, match='not a name for a GeoTIFF'):
        compare_maps(first, second, folder / 'change.png')
    assert sorted(p.name for p in folder.iterdir()) == before


def test_names_that_look_like_changes_stay_apart(tmp_path):
    names = ['a', f'b {ARROW} c', f'a {ARROW} b', 'c']
    first = write_map(tmp_path / 'a.tif', np.array([[1, 3, 1]], np.uint8), names)
    second = write_map(tmp_path / 'b.tif', np.array([[2, 4, 1]], np.uint8), names)
    with open_classification(first) as one, open_classification(second) as other:
        scheme, _ = change_scheme(count_transitions(one, other))
    assert len(set(scheme.names)) == 3


@pytest.mark.parametrize('kind', [SIMPLE, STRATIFIED, CLUSTER])
def test_both_maps_by_one_sample(tmp_path, kind):
    truth, labels = patches(wrong=0.4)
    worse = write_map(tmp_path / 'worse.tif', labels)
    better = labels.copy()
    better[:, ::2] = truth[:, ::2]
    second = write_map(tmp_path / 'better.tif', better)
    session, review = draw(worse, tmp_path / 'review.gpkg', kind, size=200, seed=2)
    with session:
        answer(review, truth)
    found = compare_maps(worse, second, reference=tmp_path / 'review.gpkg')
    accuracy = found['accuracy']
    true = (labels == truth).mean() - (better == truth).mean()
    gap = accuracy['difference']
    assert abs(gap['value'] - true) < 3 * gap['standard_error']
    assert gap['high'] < 0
    assert accuracy['better'] == 'second'
    assert accuracy['by_design'] is True
    assert 'better.tif is better' in accuracy['summary'][0]
    if kind == STRATIFIED:
        assert 'Olofsson' in accuracy['first']['method']
        assert 'Stehman' in accuracy['second']['method']
    json.dumps(found, allow_nan=False)


def test_pixels_that_either_model_has_learned_from_do_not_judge(tmp_path):
    truth, labels = patches()
    at = np.arange(0, truth.size, 30)
    rows, cols = np.divmod(at, truth.shape[1])
    half = len(at) // 2
    first = write_map(tmp_path / 'a.tif', labels, trained=trained_at(rows[:half], cols[:half], truth.shape[1]))
    second = write_map(tmp_path / 'b.tif', truth, trained=trained_at(rows[half:-20], cols[half:-20], truth.shape[1]))
    reference = np.zeros_like(truth)
    reference[rows, cols] = truth[rows, cols]
    path = write_label_raster(tmp_path / 'truth.tif', reference, NAMES)
    found = compare_maps(first, second, reference=path)
    assert found['accuracy']['n'] == 20
    assert found['accuracy']['refused'] == len(at) - 20
    assert any(w.startswith('a.tif:') and 'refused' in w for w in found['warnings'])
    third = write_map(tmp_path / 'c.tif', truth, trained=trained_at(rows, cols, truth.shape[1]))
    with pytest.raises(LabelError, match='cannot be judged'):
        compare_maps(first, third, reference=path)


def test_memory_is_for_a_strip(tmp_path, monkeypatch):
    """The figures are the same however the maps are read."""
    truth, labels = patches()
    first, second = write_map(tmp_path / 'a.tif', labels), write_map(tmp_path / 'b.tif', truth)
    whole = compare_maps(first, second)
    strips = [Window(row, 0, 10, 150) for row in range(0, 120, 10)]
    monkeypatch.setattr('hsi_plugin.maps.read.Classification.windows', lambda self: strips)
    assert compare_maps(first, second, tmp_path / 'change.tif')['transitions'] == whole['transitions']
