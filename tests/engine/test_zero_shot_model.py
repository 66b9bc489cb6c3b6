"""Models that a map from class names leaves behind, from the job to another job that applies them."""

from __future__ import annotations

import json
import sys
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.errors import EnvironmentMissing, HsiError, JobCancelled, ModelError, OutputError, ParameterError
from hsi_plugin.cubes import open_cube
from hsi_plugin.engine.job import ClassifyJob, TrainJob, ZeroShotJob
from hsi_plugin.engine.learning import load_model
from hsi_plugin.engine.model_jobs import ShowModelJob
from hsi_plugin.engine.run import run
from hsi_plugin.methods.zero_shot.portable import SchemeModel
from hsi_plugin.models.modelfile import read_model, write_model
from tests.builders import write_geotiff
from tests.cubes.envi_builder import write_envi
from tests.engine.test_zero_shot import Listening, Scene, done
from tests.methods.zero_shot.land_cover import COVERS, cover_spectra, land_cover

UNKNOWN = 'water; grass; aa = spectrum:my bare soil'


@pytest.fixture
def scene(tmp_path):
    return Scene(tmp_path)


@pytest.fixture
def other(tmp_path):
    """Another scene, of a sensor with other bands."""
    nm = np.linspace(410.0, 2420.0, 150)
    values, truth, _ = land_cover(seed=7, nm=nm)
    return str(write_geotiff(tmp_path / 'other.tif', values, nm)), truth


@pytest.fixture(scope='module')
def kept_scheme(tmp_path_factory):
    """Card and tensors of a scheme."""
    scene = Scene(tmp_path_factory.mktemp('kept'))
    done(scene.job(model_output=str(scene.folder / 'names.hsimodel')))
    return read_model(scene.folder / 'names.hsimodel')


def library_of(folder, name='pure.sli'):
    nm = np.linspace(400.0, 2460.0, 180)
    fields = {'file type': 'ENVI Spectral Library', 'spectra names': [f'my {one}' for one in COVERS], 'wavelength': list(np.round(nm, 2)),
              'wavelength units': 'Nanometers'}  # fmt: skip
    write_envi(folder / name, cover_spectra(nm)[None].astype(np.float32), fields=fields)
    return str(folder / name)


def classify(scene, model, cube=None, name='again', **more):
    job = ClassifyJob(cube or scene.cube, str(scene.out / f'{name}.tif'), model=str(model), confidence=True, threads=1, **more)
    result, context = done(job)
    return result, context


def same_maps(scene, first='map', second='again'):
    for ending in ('', '_second'):
        np.testing.assert_array_equal(scene.map(first + ending), scene.map(second + ending))
    np.testing.assert_allclose(scene.map(f'{first}_confidence'), scene.map(f'{second}_confidence'), atol=1e-6)


@pytest.mark.parametrize(('refine', 'none_of_these'), [('none', 1.0), ('none', 0.6), ('discriminant', 0.6), ('superpixels', 1.0)])
def test_a_scheme_maps_its_own_image_as_the_names_did(scene, refine, none_of_these):
    model = scene.folder / 'names.hsimodel'
    job = scene.job(
        refine=refine, unsure=0.6, none_of_these=none_of_these, confidence=True, model_output=str(model), model_kind='scheme', seed=3
    )
    direct, _ = done(job)
    assert (direct['model'], direct['model_kind']) == (str(model), 'scheme')
    for left in scene.folder.rglob('*.block'):
        left.unlink()
    applied, _ = classify(scene, model)
    same_maps(scene)
    assert applied['classes'] == direct['classes']
    assert applied['counts'] == direct['counts']
    assert applied['matching']['how'] == 'any bands'
    assert 'unsure' in [one['name'] for one in direct['classes']]


def test_a_scheme_maps_an_image_of_another_sensor(scene, other):
    model = scene.folder / 'names.hsimodel'
    done(scene.job(refine='discriminant', model_output=str(model), model_kind='scheme'))
    classify(scene, model, other[0])
    assert (scene.map('again') == other[1]).mean() > 0.95


def test_what_was_learned_maps_an_image_of_another_sensor(scene, other):
    model = scene.folder / 'learned.hsimodel'
    direct, _ = done(scene.job(refine='discriminant', confidence=True, model_output=str(model)))
    assert direct['model_kind'] == 'discriminant'
    applied, _ = classify(scene, model)
    assert (scene.map('again') == scene.map()).mean() > 0.999
    card = read_model(model)[0]
    assert (card.method, card.label_counts, card.label_hash, card.any_bands) == ('zero-shot', (0, 0, 0), '', False)
    assert any('accuracy is not known' in note for note in card.notes)
    assert any('accuracy is not known' in note for note in applied['warnings'])
    applied, _ = classify(scene, model, other[0], 'there')
    assert (scene.map('there') == other[1]).mean() > 0.95
    assert applied['matching']['how'] == 'resampled'


def test_what_was_learned_keeps_its_doubt(scene):
    values, _, nm = land_cover()
    noisy = values + np.random.default_rng(0).normal(0.0, 0.15, values.shape).astype(np.float32)
    scene.cube = str(write_geotiff(scene.folder / 'noisy.tif', noisy, nm))
    model = scene.folder / 'learned.hsimodel'
    done(scene.job(refine='discriminant', unsure=0.97, confidence=True, model_output=str(model)))
    applied, _ = classify(scene, model)
    assert [one['name'] for one in applied['classes']] == ['water', 'grass', 'bare soil', 'unsure']
    assert (scene.map('again') == scene.map()).mean() > 0.99
    unsure = scene.map('again') == 4
    assert 0 < unsure.sum() < unsure.size
    assert (scene.map('again_second')[unsure] < 4).all()
    assert (scene.map('again_confidence')[unsure] < 0.97).all()


def test_a_class_of_which_no_pixel_is_first_is_never_found_elsewhere(scene, other):
    model = scene.folder / 'learned.hsimodel'
    classes = 'water; grass; bare soil; snow'
    direct, _ = done(scene.job(classes, refine='discriminant', model_output=str(model)))
    assert direct['counts'][3] == 0
    applied, _ = classify(scene, model, other[0])
    assert (applied['counts'][3], sum(applied['counts'][:3])) == (0, other[1].size)


@pytest.mark.parametrize(('refine', 'kind', 'kept'), [
    ('none', 'auto', 'scheme'), ('superpixels', 'auto', 'scheme'), ('discriminant', 'auto', 'discriminant'),
    ('discriminant', 'scheme', 'scheme'), ('discriminant', 'learned', 'discriminant'),
])  # fmt: skip
def test_which_model_is_kept(scene, refine, kind, kept):
    model = scene.folder / 'm.hsimodel'
    result, _ = done(scene.job(refine=refine, model_output=str(model), model_kind=kind))
    assert result['model_kind'] == read_model(model)[0].features['kind'] == kept


def test_spectra_of_a_library_go_with_the_scheme(scene):
    model, library = scene.folder / 'names.hsimodel', library_of(scene.folder)
    job = scene.job(UNKNOWN, library=library, weights='spectra=0', confidence=True, model_output=str(model))
    done(job)
    for path in scene.folder.glob('pure*'):
        path.unlink()
    classify(scene, model)
    same_maps(scene)
    card, tensors = read_model(model)
    assert tensors['library.spectra'].shape == (3, 180)
    assert card.features['library']['name'] == 'pure'
    assert str(scene.folder) not in json.dumps(card.to_json())


def test_pixels_stay_behind_and_it_is_said(scene):
    model = scene.folder / 'names.hsimodel'
    classes = f'water; grass | {scene.pixel(2)}; bare soil | {scene.pixel(3)}'
    result, _ = done(scene.job(classes, model_output=str(model)))
    assert any('are not part of the scheme' in note for note in result['model_notes'])
    assert read_model(model)[0].features['classes'] == 'water; grass; bare soil'
    applied, _ = classify(scene, model)
    assert any('are not part of the scheme' in note for note in applied['warnings'])


def test_a_class_of_pixels_alone_is_no_scheme_but_can_be_learned(scene):
    model = scene.folder / 'm.hsimodel'
    classes = f'water; grass; quarry = {scene.pixel(3)}'
    with pytest.raises(ParameterError, match='"quarry" is shown by pixels of this image alone'):
        done(scene.job(classes, model_output=str(model)))
    assert not list(scene.out.iterdir())
    done(scene.job(classes, refine='discriminant', model_output=str(model)))
    classify(scene, model)
    assert (scene.map('again') == scene.map()).mean() > 0.999


@pytest.mark.parametrize('refine', ['none', 'superpixels', 'forest'])
def test_what_learns_nothing_that_can_be_kept_is_refused_at_once(scene, refine):
    with pytest.raises(ParameterError, match='learns nothing that can be kept'):
        scene.job(refine=refine, model_output='m.hsimodel', model_kind='learned')
    with pytest.raises(ParameterError, match='no kind of model'):
        scene.job(model_kind='everything')


def test_of_one_class_nothing_is_learned(scene):
    with pytest.raises(ParameterError, match='single class'):
        done(scene.job('water', refine='discriminant', model_output=str(scene.folder / 'm.hsimodel'), model_kind='learned'))
    result, _ = done(scene.job('water', refine='discriminant', model_output=str(scene.folder / 'm.hsimodel')))
    assert result['model_kind'] == 'scheme'


def test_neither_map_nor_model_where_it_is_cancelled(scene):
    values, _, nm = land_cover(rows=260, cols=270, bands=20)
    scene.cube = str(write_geotiff(scene.folder / 'large.tif', values, nm))
    context = Listening('mapping')
    with pytest.raises(JobCancelled):
        run(scene.job(model_output=str(scene.folder / 'm.hsimodel')), context)
    assert not list(scene.out.iterdir())
    assert not [p.name for p in scene.folder.iterdir() if p.name.startswith('.') or p.suffix == '.hsimodel']


def test_a_model_is_not_written_over_the_map_or_into_nowhere(scene):
    with pytest.raises(OutputError):
        done(scene.job(model_output=str(scene.folder / 'no such folder' / 'm.hsimodel')))
    with pytest.raises(HsiError):
        done(scene.job(model_output=scene.cube))
    assert not list(scene.out.iterdir())


def test_equal_jobs_leave_equal_models(scene):
    found = []
    for name in ('a', 'b'):
        done(scene.job(name=name, refine='discriminant', model_output=str(scene.folder / f'{name}.hsimodel')))
        card, tensors = read_model(scene.folder / f'{name}.hsimodel')
        found.append(({k: v for k, v in card.to_json().items() if k != 'created'}, tensors))
    assert found[0][0] == found[1][0]
    for name, values in found[0][1].items():
        np.testing.assert_array_equal(values, found[1][1][name])


def test_the_card_of_a_scheme_is_shown(scene, kept_scheme):
    model = scene.folder / 'names.hsimodel'
    write_model(model, *kept_scheme)
    shown, _ = done(ShowModelJob(str(model)))
    assert shown['card']['method'] == 'zero-shot'
    assert shown['card']['any_bands'] is True
    assert shown['card']['features']['classes'] == 'water; grass; bare soil'


def test_an_interrupted_map_of_a_scheme_goes_on(scene):
    values, _, nm = land_cover(rows=300, cols=280, bands=20)
    cube = str(write_geotiff(scene.folder / 'large.tif', values, nm))
    model = scene.folder / 'names.hsimodel'
    done(scene.job(refine='discriminant', model_output=str(model), model_kind='scheme'))
    job = ClassifyJob(cube, str(scene.out / 'whole.tif'), model=str(model), threads=1)
    done(job)
    stopped = replace(job, output=str(scene.out / 'rest.tif'))
    context = Listening('classifying')
    with pytest.raises(JobCancelled):
        run(stopped, context)
    result, _ = done(stopped)
    assert 0 < result['resumed_windows'] < 4
    np.testing.assert_array_equal(scene.map('whole'), scene.map('rest'))


def test_learning_anew_can_be_cancelled(scene):
    model = scene.folder / 'names.hsimodel'
    done(scene.job(refine='discriminant', model_output=str(model), model_kind='scheme'))
    with pytest.raises(JobCancelled):
        run(ClassifyJob(scene.cube, str(scene.out / 'x.tif'), model=str(model)), Listening('learning'))
    assert not (scene.out / 'x.tif').exists()


def test_labels_are_not_learned_by_names(scene):
    with pytest.raises(ParameterError, match='learns from no labels'):
        done(TrainJob(scene.cube, scene.cube, str(scene.out / 'm.hsimodel'), method='zero-shot'))


@pytest.mark.torch
def test_a_clip_model_that_is_not_here_is_named(scene, kept_scheme):
    pytest.importorskip('torch')
    card, tensors = kept_scheme
    model = scene.folder / 'names.hsimodel'
    features = {**card.features, 'clip': '/nowhere/clip-b16', 'hashes': {**card.features['hashes'], 'clip': 'abcdef0123456789'}}
    write_model(model, replace(card, features=features), tensors)
    with pytest.raises(ModelError, match=r'clip-b16.*abcdef012345') as caught:
        classify(scene, model)
    assert 'Put that model there' in caught.value.remedy


def test_another_model_of_spectra_is_told(scene, kept_scheme):
    card, tensors = kept_scheme
    model = scene.folder / 'names.hsimodel'
    write_model(model, replace(card, features={**card.features, 'hashes': {'spectra': '0' * 64}}), tensors)
    result, _ = classify(scene, model)
    assert any('another version of the model of spectra' in note for note in result['warnings'])


@pytest.mark.parametrize('change', [
    {'classes': 'water'}, {'classes': ';'}, {'classes': 'water; grass; bare soil = pixel:1,2'}, {'classes': None}, {'weights': 3},
    {'weights': {'spectra': -1}}, {'unsure': 2.0}, {'scales': ['x']}, {'scales': [1e9]}, {'refine': 'magic'}, {'kind': 'future'},
    {'library': {'name': 'x', 'spectra': ['a'], 'members': [[0], [0], [4]], 'widths': False}}, {'library': 5}, {'hashes': 7},
])  # fmt: skip
def test_a_damaged_scheme_is_refused(kept_scheme, change):
    card, tensors = kept_scheme
    assert isinstance(load_model(card, tensors), SchemeModel)
    with pytest.raises(ModelError):
        load_model(replace(card, features={**card.features, **change}), tensors)


@pytest.mark.parametrize('change', [
    {'features': {'unsure': None}}, {'features': {'unsure': 5.0}}, {'features': {'kind': 'network'}}, {'tensors': {'weights': np.zeros(3)}},
])  # fmt: skip
def test_damaged_learning_is_refused(scene, change):
    model = scene.folder / 'm.hsimodel'
    done(scene.job(refine='discriminant', model_output=str(model)))
    card, tensors = read_model(model)
    card = replace(card, features={**card.features, **change.get('features', {})})
    write_model(model, card, {**tensors, **change.get('tensors', {})})
    with pytest.raises((ModelError, EnvironmentMissing)):
        classify(scene, model)


def test_a_scheme_that_needs_torch_says_so_where_there_is_none(kept_scheme, monkeypatch):
    card, tensors = kept_scheme
    monkeypatch.setitem(sys.modules, 'torch', None)
    assert load_model(card, tensors).card is card
    with pytest.raises(EnvironmentMissing, match='needs torch'):
        load_model(replace(card, features={**card.features, 'refine': 'mamba'}), tensors)


def test_the_records_tell_the_model(scene):
    model = scene.folder / 'names.hsimodel'
    done(scene.job(model_output=str(model)))
    classify(scene, model)
    record = scene.record('again')
    assert [one['role'] for one in record['inputs']] == ['cube', 'model']
    assert [(one['name'], one['colour']) for one in record['classes']] == [(c.name, c.colour) for c in read_model(model)[0].scheme]
    assert gdal.Open(str(scene.out / 'again.tif')).GetGeoTransform() == gdal.Open(scene.cube).GetGeoTransform()
    with open_cube(scene.cube) as cube:
        assert scene.map('again').shape == cube.grid.window.shape


def test_the_job_survives_json(scene):
    from hsi_plugin.engine.job_types import job_from_json

    job = scene.job(model_output='m.hsimodel', model_kind='scheme')
    assert job_from_json(json.loads(json.dumps(job.to_json()))) == job
    assert isinstance(job, ZeroShotJob)
    assert job.outputs == (job.output, 'm.hsimodel')
