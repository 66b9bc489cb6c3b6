"""The parts of a map put together: which take part, what they count, and what is told."""

from __future__ import annotations

import json

import numpy as np
import pytest

from hsi_plugin.core.class_prompts import parse_classes
from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import HsiError, ModelError, ParameterError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from hsi_plugin.labels.label_set import LabelSet
from hsi_plugin.methods.computing import Computing
from hsi_plugin.methods.training import never
from hsi_plugin.methods.zero_shot.fuse import CLICKS, LIBRARY, SPECTRA, WEIGHTS
from hsi_plugin.methods.zero_shot.parts import Wanted, assemble, describe_prompts, won
from tests.builders import write_geotiff
from tests.cubes.envi_builder import write_envi
from tests.methods.zero_shot.land_cover import COVERS, cover_spectra, land_cover
from tests.methods.zero_shot.straw import Straw

PROMPTS = parse_classes('; '.join(COVERS[:3]))


@pytest.fixture(scope='module')
def scene(tmp_path_factory):
    """A cube, the truth from 0, and the path of a library of its pure spectra."""
    values, truth, nm = land_cover()
    folder = tmp_path_factory.mktemp('scene')
    library = folder / 'pure.sli'
    names = [f'my {name}' for name in COVERS]
    fields = {'file type': 'ENVI Spectral Library', 'spectra names': names, 'wavelength': list(np.round(nm, 2)),
              'wavelength units': 'Nanometers'}  # fmt: skip
    write_envi(library, cover_spectra(nm)[None].astype(np.float32), fields=fields)
    with open_cube(write_geotiff(folder / 'scene.tif', values, nm)) as cube:
        yield cube, truth.astype(int) - 1, str(library)


def clicks(truth, per_class=4):
    places = [(row, col, k + 1) for k in range(3) for row, col in np.argwhere(truth == k)[3 : 3 + per_class]]
    return LabelSet(*np.array(places, np.int64).T, ClassScheme.from_names(list(COVERS[:3])), 'clicks.gpkg')


def put_together(scene, prompts=PROMPTS, weights=None, **wanted):
    given = Wanted(prompts, {**WEIGHTS, **(weights or {})}, **wanted)
    return assemble(scene[0], given, Computing(), never)


def test_names_alone_are_one_part(scene):
    parts = put_together(scene)
    assert [part.name for part in parts.parts] == [SPECTRA]
    assert parts.notes == ()
    assert parts.outside is not None
    values, _ = parts.fused.read(scene[0].grid.window)
    assert (values.argmax(0) == scene[1]).mean() > 0.97


def test_all_that_needs_no_download_together(scene):
    prompts = parse_classes('water; grass; field = bare soil | spectrum:my bare soil')
    parts = put_together(scene, prompts, {LIBRARY: 0.25}, library=scene[2], labels=clicks(scene[1]))
    # Four labels a class count 4 / (4 + 10) of what many would.
    assert [part.name for part in parts.parts] == [SPECTRA, LIBRARY, CLICKS]
    assert [part.weight for part in parts.parts] == pytest.approx([1.0, 0.25, WEIGHTS[CLICKS] * 4 / 14])
    values, valid = parts.fused.read(scene[0].grid.window)
    assert (values.argmax(0) == scene[1])[valid].mean() > 0.97
    assert set(parts.recipe) == {SPECTRA, LIBRARY, CLICKS}
    assert json.loads(json.dumps(parts.recipe))[LIBRARY]['weight'] == 0.25


@pytest.mark.parametrize('left_out', [SPECTRA, LIBRARY, CLICKS])
def test_a_part_of_weight_nothing_takes_no_part(scene, left_out):
    prompts = parse_classes('water = spectrum:my water | water; grass | spectrum:my grass; bare soil | spectrum:my bare soil')
    parts = put_together(scene, prompts, {left_out: 0.0}, library=scene[2], labels=clicks(scene[1]))
    assert {part.name for part in parts.parts} == {SPECTRA, LIBRARY, CLICKS} - {left_out}
    assert (parts.outside is None) == (left_out == SPECTRA)
    values, _ = parts.fused.read(scene[0].grid.window)
    assert (values.argmax(0) == scene[1]).mean() > 0.97


def test_where_all_weights_are_nothing_nothing_is_left(scene):
    with pytest.raises(ParameterError, match='Nothing is left'):
        put_together(scene, weights={SPECTRA: 0.0})


def test_names_that_spectra_do_not_know_leave_the_map_to_the_others(scene):
    prompts = parse_classes('aa | spectrum:my water; bb | spectrum:my grass; cc | spectrum:my bare soil')
    parts = put_together(scene, prompts, library=scene[2])
    assert [part.name for part in parts.parts] == [LIBRARY]
    assert any('knows none of the names' in note and 'go on without it' in note for note in parts.notes)
    values, _ = parts.fused.read(scene[0].grid.window)
    assert (values.argmax(0) == scene[1]).mean() > 0.97
    with pytest.raises(ParameterError, match='knows none of the names'):
        put_together(scene, parse_classes('aa; bb'))


def test_a_spectrum_that_is_not_in_the_library_is_refused(scene):
    with pytest.raises(HsiError, match='gold'):
        put_together(scene, parse_classes('water; rich = spectrum:gold'), library=scene[2])


def test_everything_is_filled_once(scene):
    parts, told = put_together(scene, labels=clicks(scene[1])), []
    area = scene[0].grid.window
    parts.fill(area, True, lambda share, said: told.append((share, said)))
    shares = [share for share, _ in told]
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.0)
    assert {said for _, said in told} == {f'First labels: {title}' for title in (
        'Spectra and words', 'Labelled pixels', 'What was not named',
    )}  # fmt: skip
    again = []
    put_together(scene, labels=clicks(scene[1])).fill(area, True, lambda share, said: again.append(share))
    assert again == []


def test_what_became_of_the_names():
    found = describe_prompts(parse_classes('water; asfalt | road'), np.array([0.25, 0.75]))
    assert [one['share'] for one in found] == [0.25, 0.75]
    assert found[0]['words'] == [{'word': 'water', 'known': True, 'nearest': []}]
    unknown, known = found[1]['words']
    assert (unknown['known'], known['known']) == (False, True)
    assert 'asphalt' in unknown['nearest']


def test_what_each_class_wins_in_sample_windows():
    source = Straw((20, 30), 3, hole=(slice(0, 5), slice(0, 5)))
    windows = [Window(0, 0, 10, 10), Window(10, 20, 10, 10)]
    shares, labels, mean = won(source, windows)
    every = np.concatenate([source.values.argmax(0)[w.slices][source.valid[w.slices]] for w in windows])
    np.testing.assert_array_equal(labels, every)
    np.testing.assert_allclose(shares, [(every == k).mean() for k in range(3)])
    assert mean == pytest.approx(
        np.concatenate([source.values.max(0)[w.slices][source.valid[w.slices]] for w in windows]).mean()
    )  # fmt: skip
    shares, labels, mean = won(source, [Window(0, 0, 3, 3)])
    assert (shares.tolist(), len(labels), mean) == ([0.0, 0.0, 0.0], 0, 0.0)


def test_clip_is_left_out_where_it_cannot_see_and_spectra_go_on(tmp_path):
    """A cube of the infrared has no colours; what needs torch is not even looked for."""
    values, _, nm = land_cover(nm=np.linspace(1000.0, 2450.0, 80))
    with open_cube(write_geotiff(tmp_path / 'infrared.tif', values, nm)) as cube:
        given = Wanted(PROMPTS, WEIGHTS, clip=str(tmp_path / 'no such model'))
        parts = assemble(cube, given, Computing(), never)
        assert [part.name for part in parts.parts] == [SPECTRA]
        assert any('CLIP' in note and 'go on without it' in note for note in parts.notes)
        with pytest.raises(ModelError, match='CLIP'):
            assemble(cube, Wanted(PROMPTS, {**WEIGHTS, SPECTRA: 0.0}, clip=str(tmp_path)), Computing(), never)
