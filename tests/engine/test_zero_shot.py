"""Maps from class names, from the job to the files: what is written, told, refused, and gone on with."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import HsiError, JobCancelled, ParameterError
from hsi_plugin.core.metrics import Accuracy, confusion_matrix
from hsi_plugin.core.places import cache
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.inline import InlineEngine
from hsi_plugin.engine.job import ZeroShotJob
from hsi_plugin.engine.protocol import Log, Preview, Progress
from hsi_plugin.engine.run import run
from hsi_plugin.maps.attribute_table import read_table
from tests.builders import sparse_labels, write_geotiff, write_label_points, write_label_raster
from tests.cubes.envi_builder import write_envi
from tests.methods.zero_shot.land_cover import COVERS, cover_spectra, land_cover
from tests.methods.zero_shot.page import Page

THREE = '; '.join(COVERS[:3])


def look(path):
    """Pixels, names of classes and table of a raster; nothing of GDAL stays open."""
    dataset = gdal.Open(str(path))
    dataset.GetMetadata()
    band = dataset.GetRasterBand(1)
    return dataset.ReadAsArray(), (band.GetCategoryNames() or [])[1:], read_table(band)


class Scene:
    """A cube in one folder, maps in another."""

    def __init__(self, folder: Path, **made) -> None:
        self.folder, self.out = folder, folder / 'out'
        self.out.mkdir()
        self.values, self.truth, self.nm = land_cover(**made)
        self.cube = str(write_geotiff(folder / 'scene.tif', self.values, self.nm))

    def job(self, classes: str = THREE, name: str = 'map', **changed) -> ZeroShotJob:
        values = {'refine': 'none', 'unsure': 0.0, 'threads': 1, 'cube': self.cube, **changed}
        return ZeroShotJob(values.pop('cube'), str(self.out / f'{name}.tif'), classes, **values)

    def map(self, name: str = 'map') -> np.ndarray:
        return gdal.Open(str(self.out / f'{name}.tif')).ReadAsArray()

    def right(self, name: str = 'map') -> float:
        return float((self.map(name) == self.truth).mean())

    def record(self, name: str = 'map'):
        return json.loads((self.out / f'{name}.json').read_text('utf-8'))

    def pixel(self, k: int) -> str:
        """A pixel amid a patch of class k, counted from 1."""
        inner = np.argwhere((self.truth == k) & (np.indices(self.truth.shape) % 8 == 4).all(0))
        return 'pixel:{},{}'.format(*inner[len(inner) // 2])


class Listening(Context):
    """Hears everything, and cancels when something is said."""

    def __init__(self, stop_at='', times=1):
        self.events, self.stop_at, self.times = [], stop_at, times
        super().__init__(1, self.events.append)

    def progress(self, fraction, message=''):
        self.events.append(Progress(1, fraction, message))
        if self.stop_at and message.startswith(self.stop_at):
            self.times -= 1
            if self.times == 0:
                self.cancel()

    @property
    def said(self):
        return [e.text for e in self.events if isinstance(e, Log)]


@pytest.fixture
def scene(tmp_path):
    return Scene(tmp_path)


@pytest.fixture(scope='module')
def engine():
    with InlineEngine() as made:
        yield made


def done(job):
    context = Listening()
    return run(job, context), context


# --- the map ------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize('refine', ['none', 'discriminant', 'superpixels'])
def test_names_alone_give_a_map(engine, scene, refine):
    result = engine.submit(scene.job(refine=refine, confidence=True)).wait(60)
    assert scene.right() > 0.95
    assert result['refined_by'] == refine
    assert result['warnings'] == []
    assert result['counts'] == [int((scene.map() == k).sum()) for k in (1, 2, 3)]
    confidence = gdal.Open(result['confidence']).ReadAsArray()
    assert ((confidence > 0.3) & (confidence <= 1.0)).all()
    assert result['mean_confidence_overall'] == pytest.approx(confidence.mean(), abs=0.01)
    second = gdal.Open(result['second']).ReadAsArray()
    assert ((second != scene.map()) & (second > 0)).all()
    assert {p.name for p in scene.out.iterdir()} >= {'map.json', 'map.tif', 'map_confidence.tif', 'map_report.html', 'map_second.tif'}
    assert not [p.name for p in scene.out.iterdir() if p.name.startswith('.')]


def test_an_envi_cube_of_four_covers(engine, scene):
    values, truth, nm = land_cover(covers=4, seed=3)
    fields = {'wavelength': list(np.round(nm, 2)), 'wavelength units': 'Nanometers'}
    cube = write_envi(scene.folder / 'four.dat', values, interleave='bil', fields=fields)
    engine.submit(scene.job('; '.join(COVERS), cube=str(cube), refine='discriminant')).wait(60)
    assert (scene.map() == truth).mean() > 0.95


def test_classes_colours_and_table_of_the_map(scene):
    result, _ = done(scene.job('lake = water | #123456; grass | meadow; bare soil', unsure=0.1, none_of_these=0.99))
    _, categories, rows = look(result['output'])
    names = ['lake', 'grass', 'bare soil', 'unsure', 'none of these']
    assert [one['name'] for one in result['classes']] == names
    assert categories == names
    assert (result['classes'][0]['colour'], [rows[-5][part] for part in ('Red', 'Green', 'Blue')]) == ('#123456', [0x12, 0x34, 0x56])
    assert [row['Class_Name'] for row in rows][-5:] == names
    assert [row['Count'] for row in rows][-5:] == result['counts']
    assert gdal.Open(result['output']).GetGeoTransform() == gdal.Open(scene.cube).GetGeoTransform()


def test_classes_from_a_file(scene):
    table = scene.folder / 'classes.csv'
    table.write_text('name,words,colour\nA,water,#000001\nB,grass|meadow,\nC,bare soil,\n', 'utf-8')
    result, _ = done(scene.job(str(table)))
    assert scene.right() > 0.95
    assert [one['name'] for one in result['classes']] == ['A', 'B', 'C']
    assert scene.record()['parameters']['classes_read'] == 'A = water | #000001; B = grass | meadow; C = bare soil'


def test_one_class_is_a_map_too(scene):
    result, _ = done(scene.job('water', refine='discriminant'))
    assert (scene.map() == 1).all()
    assert result['candidates'] == []


def test_the_record_holds_prompts_and_weights(scene):
    done(scene.job('water | lake; grass; bare soil | xyzzy', weights='spectra=0.8', seed=5))
    record = scene.record()
    assert record['seed'] == 5
    parameters = record['parameters']
    assert parameters['classes'] == 'water | lake; grass; bare soil | xyzzy'
    assert parameters['classes_read'] == 'water | lake; grass; bare soil | xyzzy'
    assert parameters['weights'] == 'spectra=0.8'
    assert parameters['parts']['spectra']['weight'] == 0.8
    assert len(parameters['parts']['spectra']['model_sha256']) == 64
    words = [[word['word'] for word in one['words']] for one in parameters['prompts']]
    assert words == [['water', 'lake'], ['grass'], ['bare soil', 'xyzzy']]
    assert sum(one['share'] for one in parameters['prompts']) == pytest.approx(1.0)
    assert parameters['refined_by'] == 'none'


def test_the_report_names_what_was_asked(scene):
    result, _ = done(scene.job('water | <b>lake</b>; grass; bare soil', refine='discriminant'))
    text = Path(result['report']).read_text('utf-8')
    page = Page(text)
    assert page.outside == []
    for said in ('water', '<b>lake</b>', 'grass', 'bare soil', 'Spectra and words', 'Discriminant', 'Ways to refine'):
        assert said in page.text
    assert {one['name'] for one in result['candidates']} == {'none', 'discriminant', 'superpixels'}
    assert sum(one['used'] for one in result['candidates']) == sum(one['chosen'] for one in result['candidates']) == 1


def test_the_same_job_gives_the_same_map(scene):
    for name in ('a', 'b'):
        done(scene.job(name=name, refine='discriminant', confidence=True))
    for ending in ('', '_confidence', '_second'):
        np.testing.assert_array_equal(scene.map('a' + ending), scene.map('b' + ending))


def test_threads_do_not_matter(scene):
    done(scene.job(name='one'))
    for left in cache().rglob('*.block'):
        left.unlink()
    done(scene.job(name='two', threads=2))
    np.testing.assert_array_equal(scene.map('one'), scene.map('two'))


@pytest.mark.parametrize('refine', ['none', 'discriminant', 'superpixels'])
def test_a_truth_beside_the_cube_changes_nothing(scene, refine):
    """Nothing in first labels, learning or selection may look at a reference."""
    done(scene.job(name='without', refine=refine, confidence=True))
    for left in cache().rglob('*.block'):
        left.unlink()
    for name in ('truth.tif', 'scene_truth.tif', 'labels.tif', 'scene_labels.tif'):
        write_label_raster(scene.folder / name, scene.truth, list(COVERS[:3]))
    done(scene.job(name='with', refine=refine, confidence=True))
    for ending in ('', '_confidence', '_second'):
        np.testing.assert_array_equal(scene.map('without' + ending), scene.map('with' + ending))


def test_nodata_stays_empty(scene):
    scene.values[:, 5:20, 10:30] = np.nan
    cube = write_geotiff(scene.folder / 'holes.tif', scene.values, scene.nm, scale=1e-4, nodata=-9999)
    result, _ = done(scene.job(cube=str(cube), refine='discriminant', confidence=True, unsure=0.3, none_of_these=0.9))
    hole = np.zeros(scene.truth.shape, bool)
    hole[5:20, 10:30] = True
    for name in ('map', 'map_second'):
        np.testing.assert_array_equal(scene.map(name) == 0, hole)
    assert not np.nan_to_num(scene.map('map_confidence'))[hole].any()
    assert sum(result['counts']) == (~hole).sum()
    assert (scene.map() == scene.truth)[~hole].mean() > 0.95


def test_a_window_is_mapped_and_the_rest_left_empty(scene):
    done(scene.job(name='whole'))
    result, _ = done(scene.job(window=(8, 16, 20, 24)))
    wanted = np.zeros_like(scene.truth)
    wanted[8:28, 16:40] = scene.map('whole')[8:28, 16:40]
    np.testing.assert_array_equal(scene.map(), wanted)
    assert sum(result['counts']) == 20 * 24


# --- names, pixels, spectra, clicks -------------------------------------------------------------------------------------------------------


def test_unknown_words_are_told_with_known_ones(scene):
    result, context = done(scene.job('water; grass | gras; bare soil | xyzzy; asfalt'))
    assert any('does not know "asfalt"' in text and 'asphalt' in text for text in context.said)
    assert any('keep a share of 1/4' in text for text in context.said)
    assert result['warnings'] == context.said
    assert len(set(result['warnings'])) == len(result['warnings'])
    (word,) = result['prompts'][3]['words']
    assert (word['word'], word['known']) == ('asfalt', False)
    assert 'asphalt' in word['nearest']
    assert scene.right() > 0.95


@pytest.mark.parametrize(
    ('changed', 'said'),
    [
        ({'classes': 'asfalt; xyzzy'}, 'knows none of the names'),
        ({'classes': ' '}, 'No class is named'),
        ({'classes': 'gone.csv'}, 'cannot be read'),
        ({'weights': 'spectra=much'}, 'is no weight'),
        ({'weights': 'spectra=0'}, 'Nothing is left'),
        ({'refine': 'magic'}, 'no refinement'),
        ({'window': (0, 0, 1000, 10)}, 'does not lie in'),
        ({'look_first': (0, 0, 0, 10)}, 'does not lie in'),
        ({'library': 'gone.sli'}, 'gone'),
        ({'labels': 'gone.gpkg'}, 'gone'),
        ({'cube': 'gone.tif'}, 'gone'),
    ],
)
def test_what_cannot_be_done_is_refused_before_anything_is_written(scene, changed, said):
    with pytest.raises(HsiError, match=said) as caught:
        done(scene.job(**changed))
    assert caught.value.remedy
    assert list(scene.out.iterdir()) == []


@pytest.mark.parametrize('changed', [{'unsure': 1.5}, {'none_of_these': -0.1}])
def test_probabilities_of_a_job_lie_between_0_and_1(scene, changed):
    with pytest.raises(ParameterError, match='Give a probability'):
        scene.job(**changed)


def test_the_cube_is_never_overwritten(scene):
    before = Path(scene.cube).read_bytes()
    with pytest.raises(HsiError):
        done(ZeroShotJob(scene.cube, scene.cube, THREE, refine='none'))
    assert Path(scene.cube).read_bytes() == before


def test_a_class_called_as_those_that_are_no_class_is_refused_or_kept_apart(scene):
    with pytest.raises(ParameterError, match='unsure'):
        done(scene.job('unsure = water; grass; bare soil', unsure=0.3))
    done(scene.job('unsure = water; grass; bare soil'))
    assert scene.right() > 0.95


@pytest.mark.parametrize('refine', ['none', 'discriminant'])
def test_a_class_may_be_pixels(scene, refine):
    done(scene.job(f'water; grass; field = {scene.pixel(3)}', refine=refine))
    assert scene.right() > 0.9


def test_classes_may_be_spectra_of_a_library(scene):
    library = scene.folder / 'pure.sli'
    fields = {'file type': 'ENVI Spectral Library', 'spectra names': [f'my {name}' for name in COVERS],
              'wavelength': list(np.round(scene.nm, 2)), 'wavelength units': 'Nanometers'}  # fmt: skip
    write_envi(library, cover_spectra(scene.nm)[None].astype(np.float32), fields=fields)
    classes = 'a = spectrum:my water; b = spectrum:my grass; c = spectrum:my bare soil'
    result, _ = done(scene.job(classes, library=str(library)))
    assert scene.right() > 0.95
    assert [part['name'] for part in result['parts']] == ['library']
    assert any(one['role'] == 'library' for one in scene.record()['inputs'][1:])
    done(scene.job(f'water; grass; {classes.split("; ")[2]}', 'mixed', library=str(library)))
    assert scene.right('mixed') > 0.9


def test_clicks_have_the_last_word(scene):
    """Where a user says that what looks like water is soil, and the other way round, the map does as it is told."""
    swapped = np.array([0, 3, 2, 1], np.uint8)[scene.truth]
    labels = write_label_points(scene.folder / 'clicks.gpkg', sparse_labels(swapped, 6), list(COVERS[:3]))
    result, _ = done(scene.job(labels=str(labels), field='class'))
    assert (scene.map() == swapped).mean() > 0.9
    assert {part['name']: part['weight'] for part in result['parts']} == {'spectra': 1.0, 'clicks': pytest.approx(6.0 * 6 / 16)}
    done(scene.job(name='names', labels=str(labels), field='class', weights='clicks=0'))
    assert scene.right('names') > 0.95
    done(scene.job(name='clicks', labels=str(labels), field='class', weights='spectra=0'))
    assert (scene.map('clicks') == swapped).mean() > 0.9


def test_labels_in_a_raster_count_too(scene):
    labels = write_label_raster(scene.folder / 'clicks.tif', sparse_labels(scene.truth, 5), ['x', 'y', 'z'])
    done(scene.job('x; y; z', labels=str(labels)))
    assert scene.right() > 0.95


# --- no class -----------------------------------------------------------------------------------------------------------------------------


def test_unsure_pixels_are_a_class_and_their_best_guess_is_the_runner_up(scene):
    done(scene.job(name='plain', confidence=True))
    sure = scene.map('plain_confidence')
    limit = float(np.quantile(sure, 0.3))
    done(scene.job(unsure=limit, confidence=True))
    np.testing.assert_array_equal(scene.map() == 4, sure < np.float32(limit))
    unsure = scene.map() == 4
    assert unsure.any()
    np.testing.assert_array_equal(scene.map('map_second')[unsure], scene.map('plain')[unsure])
    np.testing.assert_array_equal(scene.map()[~unsure], scene.map('plain')[~unsure])
    np.testing.assert_array_equal(scene.map('map_confidence'), sure)


def test_what_was_not_named_is_none_of_these(scene):
    done(scene.job('water; grass', none_of_these=0.5, confidence=True))
    soil = scene.truth == 3
    assert (scene.map()[soil] == 3).mean() > 0.9
    assert (scene.map() == scene.truth)[~soil].mean() > 0.9
    assert (scene.map('map_confidence')[scene.map() == 3] > 0.5).all()
    result, _ = done(scene.job('water; grass', name='forced'))
    assert [one['name'] for one in result['classes']] == ['water', 'grass']
    assert set(np.unique(scene.map('forced'))) <= {1, 2}
    none = scene.map() == 3
    np.testing.assert_array_equal(scene.map('map_second')[none], scene.map('forced')[none])


# --- on the way ---------------------------------------------------------------------------------------------------------------------------


def test_each_part_has_a_map_of_its_own(scene):
    labels = write_label_points(scene.folder / 'clicks.gpkg', sparse_labels(scene.truth, 5), list(COVERS[:3]))
    result, _ = done(scene.job(labels=str(labels), field='class', parts=True))
    assert [part['name'] for part in result['parts']] == ['spectra', 'clicks']
    for part in result['parts']:
        found, names, _ = look(part['map'])
        assert (found == scene.truth).mean() > 0.9
        assert names == list(COVERS[:3])
        assert 0.3 < part['mean_confidence'] <= 1.0
        assert part['share_agreeing'] > 0.9
    result, _ = done(scene.job(name='without', labels=str(labels), field='class'))
    assert all(part['map'] is None for part in result['parts'])
    assert not list(scene.out.glob('without_spectra*'))


def test_what_is_in_sight_is_shown_before_the_map(engine, scene):
    events, shown = [], []

    def hear(event):
        events.append(event)
        if isinstance(event, Preview):
            shown.append(gdal.Open(event.path).ReadAsArray())

    engine.submit(scene.job(look_first=(8, 16, 20, 24)), hear).wait(60)
    (number,) = [i for i, event in enumerate(events) if isinstance(event, Preview)]
    assert events[number].window == (8, 16, 20, 24)
    assert all(not event.message.startswith('mapping') for event in events[:number] if isinstance(event, Progress))
    part = (slice(8, 28), slice(16, 40))
    np.testing.assert_array_equal(shown[0][part], scene.map()[part])
    assert (shown[0] > 0).sum() == 20 * 24


def test_progress_only_grows(scene):
    _, context = done(scene.job(refine='discriminant', none_of_these=0.9, look_first=(0, 0, 10, 10)))
    shares = [e.fraction for e in context.events if isinstance(e, Progress)]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


@pytest.fixture
def wide(tmp_path):
    """A scene of three windows."""
    return Scene(tmp_path, rows=12, cols=520, bands=30)


@pytest.mark.parametrize(('refine', 'stop_at', 'times', 'kept'), [
    ('none', 'First labels', 2, 0), ('discriminant', 'mapping', 3, 2), ('none', 'mapping', 2, 2), ('superpixels', 'comparing', 1, 0),
])  # fmt: skip
def test_a_cancelled_job_goes_on_and_ends_as_if_nothing_had_been(wide, refine, stop_at, times, kept):
    changed = {'refine': refine, 'confidence': True, 'unsure': 0.4, 'none_of_these': 0.95}
    with pytest.raises(JobCancelled) as caught:
        run(wide.job(**changed), Listening(stop_at, times))
    assert list(wide.out.iterdir()) == []
    blocks = len(list(cache().rglob('*.block')))
    assert blocks
    result, context = done(wide.job(**changed))
    assert result['resumed_windows'] == kept
    assert (f'{kept} of 3 windows are kept' in caught.value.what) == bool(kept)
    assert any('Going on where an earlier run stopped' in text for text in context.said) == bool(kept)
    for left in cache().rglob('*.block'):
        left.unlink()
    assert not list(cache().rglob('*.window'))
    done(wide.job(name='whole', **changed))
    for ending in ('', '_confidence', '_second'):
        np.testing.assert_array_equal(wide.map('map' + ending), wide.map('whole' + ending))
    assert [repr(row) for row in look(wide.out / 'map.tif')[2]] == [repr(row) for row in look(wide.out / 'whole.tif')[2]]


def test_first_labels_are_not_computed_again(wide):
    done(wide.job())
    before = {path: path.stat().st_mtime_ns for path in cache().rglob('*.block')}
    done(wide.job(name='again', unsure=0.5, refine='superpixels', confidence=True))
    assert {path: path.stat().st_mtime_ns for path in cache().rglob('*.block')} == before


def test_other_names_take_nothing_of_an_interrupted_job(wide):
    with pytest.raises(JobCancelled):
        run(wide.job(), Listening('mapping', 2))
    result, _ = done(wide.job('water; soil; grass'))
    assert result['resumed_windows'] == 0


def test_an_engine_cancels_it(engine, wide):
    handle = engine.submit(wide.job(refine='discriminant'))
    next(handle.events())
    handle.cancel()
    with pytest.raises(JobCancelled):
        handle.wait(30)
    assert list(wide.out.iterdir()) == []


# --- cubes that are hard ------------------------------------------------------------------------------------------------------------------


def test_radiance_is_told(scene):
    sun = 90.0 * np.exp(-((scene.nm - 400.0) / 900.0))[:, None, None]
    fields = {'wavelength': list(np.round(scene.nm, 2)), 'wavelength units': 'Nanometers', 'data units': 'W/(m^2 sr um)'}
    cube = write_envi(scene.folder / 'flight.dat', (scene.values * sun).astype(np.float32), fields=fields)
    result, context = done(scene.job(cube=str(cube)))
    assert any('holds radiance' in text for text in context.said)
    assert any('holds radiance' in text for text in result['warnings'])
    assert 'holds radiance' in Path(result['report']).read_text('utf-8')


def test_a_cube_without_wavelengths_is_refused_unless_pixels_are_labelled(scene):
    cube = str(write_geotiff(scene.folder / 'plain.tif', scene.values))
    with pytest.raises(ParameterError, match='no wavelengths'):
        done(scene.job(cube=cube))
    labels = write_label_points(scene.folder / 'clicks.gpkg', sparse_labels(scene.truth, 5), list(COVERS[:3]))
    result, _ = done(scene.job(cube=cube, labels=str(labels), field='class'))
    assert scene.right() > 0.95
    assert any('no wavelengths' in text for text in result['warnings'])


def test_a_cube_without_data_is_refused(scene):
    cube = write_geotiff(scene.folder / 'empty.tif', np.full_like(scene.values, -1.0), scene.nm, nodata=-1.0)
    with pytest.raises(HsiError, match=r'data|pixel'):
        done(scene.job(cube=str(cube)))
    assert list(scene.out.iterdir()) == []


# --- a real scene -------------------------------------------------------------------------------------------------------------------------


@pytest.mark.data
@pytest.mark.parametrize('refine', ['none', 'discriminant'])
def test_samson_from_three_words(data, tmp_path, refine):
    folder = data / 'scenes' / 'samson'
    with InlineEngine() as engine:
        job = ZeroShotJob(str(folder / 'samson.hdr'), str(tmp_path / 'map.tif'), 'soil; tree; water', refine=refine, unsure=0.0)
        result = engine.submit(job).wait(120)
    (truth, names, _), (found, _, _) = look(folder / 'truth.tif'), look(result['output'])
    assert names == ClassScheme.from_json(result['classes']).names
    accuracy = Accuracy(confusion_matrix(found[truth > 0].astype(int), truth[truth > 0].astype(int), 3))
    assert accuracy.average >= 0.95


@pytest.mark.torch
@pytest.mark.data
def test_clip_takes_part_where_a_model_is_named(data, tmp_path, tmp_path_factory):
    """A tiny CLIP that really learned, beside the spectra, which know none of these textures by their colours alone."""
    pytest.importorskip('transformers')
    from tests.methods.zero_shot.clip import learned

    folder = learned.learned_clip(data / 'weights' / 'clip_tokenizer', tmp_path_factory)
    cube, truth = learned.land_cover(tmp_path / 'scene.tif', 101)
    out = tmp_path / 'map.tif'
    job = ZeroShotJob(
        str(cube), str(out), learned.WORDS, clip=str(folder), refine='none', weights='clip=1,spectra=0', unsure=0.0, threads=1, parts=True,
    )  # fmt: skip
    result, _ = done(job)
    labels, _, _ = look(out)
    assert learned.average_accuracy(labels - 1, truth) > 0.7
    (part,) = result['parts']
    assert part['name'] == 'clip'
    assert 0.0 < part['weight'] <= 1.0
    assert Path(part['map']).is_file()
    assert {word['clip_share'] is not None for prompt in result['prompts'] for word in prompt['words']} == {True}
    assert json.loads(out.with_suffix('.json').read_text('utf-8'))['parameters']['parts']['clip']['model'] == str(folder)
