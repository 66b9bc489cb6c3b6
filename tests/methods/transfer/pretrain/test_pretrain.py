"""Generated scenes, virtual sensors, masks and the training loop: what is drawn is what it should be, and an interrupted run goes on."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import JobCancelled, ModelError, ParameterError
from tests.builders import write_geotiff

torch = pytest.importorskip('torch')
pytestmark = pytest.mark.torch


@pytest.fixture(scope='module')
def libraries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one small library in ENVI's layout and its table of classes."""
    folder = tmp_path_factory.mktemp('libraries')
    rng = np.random.default_rng(0)
    waves = np.linspace(360.0, 2510.0, 216)
    kinds = [
        'impervious,roof,red_tile', 'impervious,paved,road', 'pervious,GV,tree',
        'pervious,GV,herb', 'pervious,SOIL,sand', 'water,water,lake',
    ]  # fmt: skip
    rows, spectra = [], []
    for i, kind in enumerate(kinds):
        for j in range(4):
            rows.append(f'spectrum {i}.{j},{kind}')
            spectra.append(1000.0 * (i + 1) * (1.0 + 0.3 * np.sin(waves / (100.0 + 40.0 * i) + 0.1 * j)) + rng.normal(0, 5, 216))
    np.asarray(spectra, '<f4').tofile(folder / 'city.sli')
    (folder / 'city.hdr').write_text(
        f'ENVI\nsamples = 216\nlines = {len(rows)}\nbands = 1\nheader offset = 0\nfile type = ENVI Spectral Library\ndata type = 4\n'
        f'interleave = bsq\nbyte order = 0\nwavelength units = Unknown\nwavelength = {{{", ".join(f"{w:.2f}" for w in waves)}}}\n'
    )
    (folder / 'city.csv').write_text('Name,Level_1,Level_2,Level_3\n' + '\n'.join(rows) + '\n')
    return folder


@pytest.fixture(scope='module')
def materials(libraries: Path) -> Any:
    from hsi_plugin.methods.transfer.pretrain.libraries import read_materials

    return read_materials(libraries)


def test_a_library_is_read_by_its_table(materials: Any) -> None:
    from hsi_plugin.methods.transfer.pretrain.libraries import GRID_NM, KINDS

    named = [KINDS[k] for k in materials.kinds[::4]]
    assert named == ['clay tile', 'asphalt', 'tree', 'herb', 'soil', 'water']
    assert materials.spectra.shape == (24, len(GRID_NM))
    assert 0.05 < materials.spectra.mean() < 1.0  # thousandths were understood as such


def test_a_folder_without_libraries_is_refused(tmp_path: Path) -> None:
    from hsi_plugin.methods.transfer.pretrain.libraries import read_materials

    with pytest.raises(ParameterError, match='No spectral library'):
        read_materials(tmp_path)


@given(seed=st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_a_sensor_has_sorted_bands_in_the_solar_range(seed: int) -> None:
    from hsi_plugin.methods.transfer.pretrain.sensors import draw_sensor

    sensor = draw_sensor(np.random.default_rng(seed))
    assert 3 <= len(sensor.centres) <= 300
    assert (np.diff(sensor.centres) >= 0).all()
    assert sensor.centres[0] > 370
    assert sensor.centres[-1] < 2530
    assert ((sensor.widths >= 3.0) & (sensor.widths <= 100.0)).all()


@given(seed=st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_something_is_always_visible_and_mostly_not_all(seed: int) -> None:
    from hsi_plugin.methods.transfer.pretrain.objective import visible_bands
    from hsi_plugin.methods.transfer.pretrain.sensors import draw_sensor

    rng = np.random.default_rng(seed)
    centres = draw_sensor(rng).centres
    bands = visible_bands(rng, centres)
    assert 2 <= len(bands) <= len(centres)
    assert (np.diff(bands) > 0).all()


def test_generated_tiles_are_what_they_say(materials: Any) -> None:
    from hsi_plugin.methods.transfer.pretrain.scenes import SceneGenerator
    from hsi_plugin.methods.transfer.pretrain.sensors import Sensor

    sensor = Sensor(np.linspace(450.0, 900.0, 20), np.full(20, 10.0))
    drawn = SceneGenerator(materials, 16).draw(np.random.default_rng(0), 6, sensor, sensor)
    assert drawn.values.shape == drawn.truth.shape == (6, 20, 16, 16)
    assert torch.allclose(drawn.kinds.sum(1), torch.ones(6, 16, 16), atol=1e-5)
    # The same bands are asked for as are measured: they differ by what the sensor adds, which is small, but not nothing.
    off = (drawn.values - drawn.truth).abs().mean() / drawn.truth.mean()
    assert 0.0 < off < 0.1
    # A pixel's kinds decide its spectrum: tiles with other materials are unlike.
    assert drawn.truth.mean((2, 3)).std(0).mean() > 0.01


def test_equal_seeds_draw_equal_tiles(materials: Any) -> None:
    from hsi_plugin.methods.transfer.pretrain.begin import generated
    from hsi_plugin.methods.transfer.pretrain.scenes import SceneGenerator

    draw = generated(SceneGenerator(materials, 16))
    a, b, c = (draw(np.random.default_rng(seed), 2) for seed in (3, 3, 4))
    assert torch.equal(a.values, b.values)
    assert a.values.shape != c.values.shape or not torch.equal(a.values, c.values)


def small_run(folder: Any, libraries: Path, steps: int = 12) -> Any:
    """A run of a tiny model."""
    from hsi_plugin.methods.transfer.pretrain.begin import generated
    from hsi_plugin.methods.transfer.pretrain.keep import starter_card
    from hsi_plugin.methods.transfer.pretrain.libraries import read_materials
    from hsi_plugin.methods.transfer.pretrain.scenes import SceneGenerator
    from hsi_plugin.methods.transfer.pretrain.train import Plan, Run
    from hsi_plugin.models.accelerator import CPU
    from hsi_plugin.models.backbones.starter import Shape, Starter

    shape = Shape(width=32, heads=2, pairs=1, joint=1, pixel_width=16, pixel_blocks=1, decoder_width=16, patch=4, side=4, rank=2)
    card = replace(starter_card('nano', 'tiny', '', 1, ''), architecture=shape.to_json(), features=shape.features)
    torch.manual_seed(0)
    return Run(folder, Starter(card), generated(SceneGenerator(read_materials(libraries), shape.tile)), Plan(steps, 2), CPU)


def nothing(*given: Any) -> None:
    """Nobody listens."""


def test_an_interrupted_run_ends_as_one_that_was_not(libraries: Path, tmp_path: Path) -> None:
    whole = small_run(tmp_path / 'whole', libraries)
    whole.train(nothing, nothing)

    asked = 0

    def cancel() -> None:
        nonlocal asked
        asked += 1
        if asked > 5:
            raise JobCancelled('Cancelled.')

    with pytest.raises(JobCancelled):
        small_run(tmp_path / 'cut', libraries).train(nothing, cancel)
    again = small_run(tmp_path / 'cut', libraries)
    assert again.step == 5
    again.train(nothing, nothing)
    for name, value in whole.averaged().items():
        assert torch.allclose(again.averaged()[name], value, atol=1e-6), name


def test_going_on_with_other_settings_is_refused(libraries: Path, tmp_path: Path) -> None:
    small_run(tmp_path, libraries)
    with pytest.raises(ParameterError, match='steps'):
        small_run(tmp_path, libraries, steps=13)


def test_a_checkpoint_of_another_model_is_refused(libraries: Path, tmp_path: Path) -> None:
    from hsi_plugin.models.tensors import write_tensors

    small_run(tmp_path, libraries).keep()
    (tmp_path / 'state.safetensors').write_bytes(write_tensors({'weight:norm.weight': np.zeros(3)}, {'step': '1', 'seconds': '0'}))
    with pytest.raises(ModelError, match='does not fit'):
        small_run(tmp_path, libraries)


def test_training_makes_it_better(libraries: Path) -> None:
    run = small_run(None, libraries, 150)
    seen: list[float] = []
    run.train(lambda step, parts: seen.append(sum(parts.values())), nothing)
    assert len(seen) == 3
    assert seen[-1] < 0.7 * seen[0]


def test_every_parameter_learns(libraries: Path) -> None:
    """A part of the network that no gradient reaches would stay random for ever."""
    run = small_run(None, libraries, 30)
    before = {name: value.detach().clone() for name, value in run.model.named_parameters()}
    run.train(nothing, nothing)
    still = [name for name, value in run.model.named_parameters() if torch.equal(value, before[name])]
    assert not still


def test_tiles_of_an_archive(tmp_path: Path) -> None:
    from hsi_plugin.methods.transfer.pretrain.archive import Archive, find_cubes

    rng = np.random.default_rng(0)
    deep = tmp_path / 'patches' / 'one'
    deep.mkdir(parents=True)
    waves = np.linspace(430.0, 950.0, 40)
    cube = (2000 + 500 * rng.random((40, 20, 60))).astype(np.int16)
    write_geotiff(deep / 'a.tif', cube, wavelengths_nm=waves)
    write_geotiff(tmp_path / 'without.tif', cube)
    paths, bands = find_cubes(tmp_path)
    assert bands is None
    archive = Archive(paths, 32)
    assert len(archive) == 1
    assert 'wavelengths' in next(iter(archive.left_out.values()))
    for seed in range(8):  # own bands and virtual ones; smaller than a tile, so mirrored
        batch = archive.draw(np.random.default_rng(seed), 2)
        assert batch.values.shape[2:] == batch.truth.shape[2:] == (32, 32)
        assert batch.values.shape[1] == len(batch.sensor.centres)
        assert torch.isfinite(batch.values).all()
        assert batch.kinds is None
    archive.close()

    (tmp_path / 'bands.json').write_text(json.dumps({'wavelengths_nm': waves.tolist()}))
    archive = Archive(*([find_cubes(tmp_path)[0], 32, find_cubes(tmp_path)[1]]))
    assert len(archive) == 2
    archive.close()
    (tmp_path / 'bands.json').write_text('{')
    with pytest.raises(ParameterError, match='cannot be understood'):
        find_cubes(tmp_path)


def test_an_archive_without_wavelengths_is_refused(tmp_path: Path) -> None:
    from hsi_plugin.methods.transfer.pretrain.archive import Archive, find_cubes

    write_geotiff(tmp_path / 'without.tif', np.ones((5, 40, 40), np.float32))
    with pytest.raises(ParameterError, match='tells no wavelengths'):
        Archive(find_cubes(tmp_path)[0], 32)
    with pytest.raises(ParameterError, match='no folder'):
        find_cubes(tmp_path / 'nowhere')
