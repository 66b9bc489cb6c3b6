"""Which material a library spectrum shows, and spectra on one grid."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.materials import MATERIALS
from hsi_plugin.methods.zero_shot.pretrain.materials import GRID_NM, collect, on_grid, table_material, usgs_material

GREEN = np.where(GRID_NM < 700.0, 0.05, 0.45).astype(np.float32)
GREY = np.full(len(GRID_NM), 0.2, np.float32)
DARK = np.full(len(GRID_NM), 0.01, np.float32)
PLANTS, SOILS, MINERALS, LIQUIDS, MADE = (
    'ChapterV_Vegetation', 'ChapterS_SoilsAndMixtures', 'ChapterM_Minerals', 'ChapterL_Liquids', 'ChapterA_ArtificialMaterials',
)  # fmt: skip


@pytest.mark.parametrize(
    ('chapter', 'name', 'spectrum', 'material'),
    [
        (PLANTS, 'Aspen_Leaf-A', GREEN, 'broadleaf tree'),
        (PLANTS, 'Blue_Spruce', GREEN, 'needleleaf tree'),
        (PLANTS, 'Blue_Spruce', GREY, ''),  # so little green is the ground between
        (PLANTS, 'Sagebrush', GREEN, 'shrub'),
        (PLANTS, 'Lawn_Grass', GREEN, 'green grass'),
        (PLANTS, 'Rangeland_C03', GREY, 'dry grass'),
        (PLANTS, 'Grass_dry.4+.6green', GREEN, ''),  # a mixture
        (PLANTS, 'Lichen_Lecanora', GREY, 'lichen'),
        (SOILS, 'Sand_DWO-3', GREY, 'sand'),
        (SOILS, 'Stonewall_Playa', GREY, 'soil'),
        (MINERALS, 'Kaolinite_KGa-1', GREY, 'kaolinite'),
        (MINERALS, 'Calcite_WS272', GREY, 'calcite'),
        (MINERALS, 'Ice_GDS136', GREY, ''),
        (LIQUIDS, 'Melting_snow', GREY, 'snow'),
        (LIQUIDS, 'Seawater_Coast', GREY, ''),
        (MADE, 'Asphalt_Shingle_GDS367', GREY, 'shingle roof'),
        (MADE, 'Asphalt_GDS376', GREY, 'asphalt'),
        (MADE, 'Brick_GDS353', GREY, 'brick'),
        ('ChapterX', 'Asphalt', GREY, ''),
    ],
)
def test_names_of_the_usgs_library(chapter, name, spectrum, material):
    assert usgs_material(chapter, name, spectrum) == material
    assert material == '' or material in MATERIALS


@pytest.mark.parametrize(
    ('words', 'spectrum', 'material'),
    [
        ('impervious roof red_tile', GREY, 'clay tile roof'),
        ('impervious paved asphalt', GREY, 'asphalt'),
        ('pervious SOIL bare', GREY, 'soil'),
        ('vegetation low vegetation grass', GREEN, 'green grass'),
        ('vegetation low vegetation grass', GREY, 'dry grass'),
        ('water', DARK, 'water'),
        ('water', GREY, 'turbid water'),
        ('shade', GREY, ''),
        ('something else', GREY, ''),
    ],
)
def test_words_of_tables(words, spectrum, material):
    assert table_material(words, spectrum) == material
    assert material == '' or material in MATERIALS


def test_a_spectrum_on_the_grid_in_any_order():
    nm = np.arange(360.0, 2560.0, 3.0)
    values = 0.1 + nm / 10_000.0
    order = np.random.default_rng(0).permutation(len(nm))
    found = on_grid(nm[order], values[order])
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, 0.1 + GRID_NM / 10_000.0, atol=1e-6)


def test_what_was_not_measured_is_bridged_and_what_the_air_hides_is_not_believed():
    nm = np.arange(360.0, 2560.0, 3.0)
    values = 0.1 + nm / 10_000.0
    values[(nm > 1345.0) & (nm < 1455.0)] = 0.9  # noise
    values[[10, 200, 500]] = np.nan, -1.23e34, 5.0
    np.testing.assert_allclose(on_grid(nm, values), 0.1 + GRID_NM / 10_000.0, atol=1e-5)


@pytest.mark.parametrize(('nm', 'values'), [
    (np.arange(400.0, 1000.0), np.full(600, 0.2)), (np.linspace(380.0, 2520.0, 15), np.full(15, 0.2)),
    (np.arange(370.0, 2530.0, 5.0), np.zeros(432)), (np.arange(370.0, 2530.0, 5.0), np.full(432, np.nan)),
])  # fmt: skip
def test_what_is_no_spectrum_of_the_solar_range_is_left_out(nm, values):
    assert on_grid(nm, values) is None


def test_collecting():
    nm = np.arange(370.0, 2530.0, 5.0)

    def spectrum(level):
        return nm, np.full(len(nm), level)

    found = collect([
        ('a', 'lawn', 'green grass', *spectrum(0.3)), ('a', 'lawn', 'green grass', *spectrum(0.4)), ('a', 'other', '', *spectrum(0.4)),
        ('b', 'lawn', 'asphalt', *spectrum(0.1)), ('b', 'short', 'asphalt', nm[:50], np.full(50, 0.1)),
    ])  # fmt: skip
    assert found.sources == {'a': 2, 'b': 1}
    assert [MATERIALS[k] for k in found.materials] == ['green grass', 'green grass', 'asphalt']
    assert found.groups[0] == found.groups[1] != found.groups[2]
    assert found.libraries.tolist() == [0, 0, 1]
    np.testing.assert_allclose(found.spectra[:, 0], [0.3, 0.4, 0.1], atol=1e-6)
    part = found.part(np.array([2]))
    assert len(part.spectra) == len(part.materials) == len(part.groups) == len(part.libraries) == 1
