"""The materials of pre-training, whose every bit decides what the shipped starter model would become again."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest

from hsi_plugin.methods.transfer.pretrain.libraries import GRID_NM, KINDS, read_materials
from tests.spectra.library.files import write_envi, write_usgs

CHANNELS = np.linspace(350.0, 2550.0, 441)


def test_kinds_come_from_chapters_and_names_or_from_the_table(tmp_path: Path) -> None:
    spectrum = 0.3 + 0.1 * np.sin(CHANNELS / 300.0)
    names = (
        'ChapterV_Vegetation/splib07a_Lawn_Grass_ASDFRa_AREF', 'ChapterV_Vegetation/splib07a_Aspen_Leaf_ASDFRa_AREF',
        'ChapterV_Vegetation/splib07a_Moss+Soil_ASDFRa_AREF', 'ChapterO_OrganicCompounds/splib07a_Benzene_ASDFRa_AREF',
        'ChapterA_ArtificialMaterials/splib07a_Concrete_NIC4aa_RREF',
    )  # fmt: skip
    write_usgs(tmp_path / 'usgs_splib07a.tar.xz', {'ASD': CHANNELS, 'NIC4': CHANNELS}, dict.fromkeys(names, spectrum))
    write_envi(tmp_path / 'b.sli', np.stack([spectrum] * 3), axis=CHANNELS, names=['x', 'red clay tile', 'z'])
    (tmp_path / 'b.csv').write_text('Name,Level_1,Level_2,photo\nx,water,lake,tree\nred clay tile,built,roof,\nz,nothing,,GV tree\n')
    materials = read_materials(tmp_path)
    assert [KINDS[k] for k in materials.kinds] == ['water', 'clay tile', 'herb', 'tree']
    assert materials.sources == {'b.sli': 2, 'usgs_splib07a.tar.xz': 2}
    hidden = (GRID_NM > 1335.0) & (GRID_NM < 1465.0) | (GRID_NM > 1785.0) & (GRID_NM < 1975.0)
    np.testing.assert_allclose(materials.spectra[2, ~hidden], (0.3 + 0.1 * np.sin(GRID_NM / 300.0))[~hidden], atol=1e-4)


@pytest.mark.data
def test_the_starter_model_s_materials_are_what_they_were(data: Path) -> None:
    materials = read_materials(data / 'libraries')
    if set(materials.sources) != {'library_berlin.sli', 'roberts2017_urban.sli', 'usgs_splib07a_ascii.tar.xz'}:
        pytest.skip('the folder holds other libraries than the starter model saw')
    assert materials.spectra.shape == (4948, 429)
    assert hashlib.sha256(materials.spectra.tobytes()).hexdigest() == 'c34aa074d5fbad1118558d06d20b19efb7370af977606ac762dc87629dbe6c94'
    kinds = hashlib.sha256(materials.kinds.astype(np.int64).tobytes()).hexdigest()
    assert kinds == 'e8f70717bc09650fe6538829266213934b6a73c7bbb0f05f237fcb4df00698f5'
