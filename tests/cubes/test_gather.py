"""What a folder, a pattern, a list or a STAC file stands for: each image once, with a name that no other has."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from hsi_plugin.core.errors import CubeError, JobCancelled, OutputError, ParameterError
from hsi_plugin.core.grid import Grid
from hsi_plugin.cubes.gather import check_output_folder, gather
from hsi_plugin.cubes.gather.names import Wanted, split_suffix, unique_names
from hsi_plugin.cubes.gather.tiff_head import tiff_head
from hsi_plugin.cubes.open import open_cube
from hsi_plugin.maps.cog import to_cog
from hsi_plugin.maps.write import ClassificationWriter
from tests.builders import NORTH_UP, UTM33, wkt, write_geotiff
from tests.cubes.envi_builder import write_envi
from tests.maps.test_write import SCHEME, layers
from tests.products import aviris, desis, enmap, hyperion, hyperion_hdf, matlab, wyvern

CUBE = np.random.default_rng(0).random((6, 4, 5), np.float32)
HDF5 = b'\x89HDF\r\n\x1a\n' + bytes(64)  # the beginning, and nothing that a library could read


def image(path, bands=6):
    """A small image, in a folder that is made for it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return write_geotiff(path, np.resize(CUBE, (bands, 4, 5)))


def names(*sources, **options):
    return [i.name for i in gather([str(s) for s in sources], **options).images]


def paths(*sources):
    return [i.path for i in gather([str(s) for s in sources]).images]


def left_out(*sources):
    return {Path(p).name: why for p, why in gather([str(s) for s in sources]).left_out}


# --- folders ---------------------------------------------------------------------------------------------------------------------------


def test_a_folder_stands_for_the_images_in_it_and_below_by_their_paths(tmp_path):
    for name in ('b/scene.tif', 'a/deep/er/scene.tif', 'z.tif', 'a/x.tif'):
        image(tmp_path / 'in' / name)
    found = gather([str(tmp_path / 'in')])
    assert [i.name for i in found.images] == ['z', 'a/x', 'a/deep/er/scene', 'b/scene']
    assert [i.path for i in found.images] == [str(tmp_path / 'in' / (i.name + '.tif')) for i in found.images]
    assert found.left_out == ()
    assert all(i.bytes == Path(i.path).stat().st_size for i in found.images)
    assert gather([str(tmp_path / 'in')]) == found


def test_side_files_pictures_and_hidden_files_say_nothing(tmp_path):
    image(tmp_path / 'scene.tif')
    for name in ('scene.tif.aux.xml', 'scene.qml', 'scene.png', 'readme.txt', 'scene.tfw', 'notes.md', 'table.csv', 'project.qgz'):
        (tmp_path / name).write_text('<PAMDataset/>')
    dataset = gdal.Open(str(tmp_path / 'scene.tif'))
    dataset.BuildOverviews('NEAREST', [2])
    dataset = None
    assert (tmp_path / 'scene.tif.ovr').exists()
    image(tmp_path / '.hidden.tif')
    image(tmp_path / '.trash' / 'old.tif')
    found = gather([str(tmp_path)])
    assert [i.name for i in found.images] == ['scene']
    assert found.left_out == ()


def test_an_envi_pair_is_one_image_whatever_its_header_is_called(tmp_path):
    write_envi(tmp_path / 'a.dat', CUBE)
    write_envi(tmp_path / 'b', CUBE)
    write_envi(tmp_path / 'c.img', CUBE, header_name='c.img.hdr')
    write_envi(tmp_path / 'd.raw', CUBE)
    (tmp_path / 'd.img').write_bytes(b'something else')  # the size tells which one the header means
    found = gather([str(tmp_path)])
    assert [Path(i.path).name for i in found.images] == ['a.dat', 'b', 'c.img', 'd.raw']
    assert [i.name for i in found.images] == ['a', 'b', 'c', 'd']
    assert found.images[0].bytes == sum((tmp_path / n).stat().st_size for n in ('a.dat', 'a.hdr'))


def test_a_header_beside_a_geotiff_is_no_second_image(tmp_path):
    image(tmp_path / 'a.tif')
    write_envi(tmp_path / 'a.bin', CUBE)
    (tmp_path / 'a.bin').unlink()
    assert paths(tmp_path) == [str(tmp_path / 'a.tif')]
    assert paths(tmp_path / 'a.hdr', tmp_path) == [str(tmp_path / 'a.hdr')]


def test_what_is_no_image_with_spectra_is_told(tmp_path):
    image(tmp_path / 'scene.tif')
    image(tmp_path / 'rgb.tif', 3)
    image(tmp_path / 'one.tif', 1)
    write_geotiff(tmp_path / 'scene_mask.tif', np.zeros((6, 4, 5), np.uint8))
    write_geotiff(tmp_path / 'bytes.tif', np.zeros((6, 4, 5), np.uint8))
    write_envi(tmp_path / 'library.sli', CUBE[:1], fields={'file type': 'ENVI Spectral Library'})
    write_envi(tmp_path / 'classes.dat', CUBE[:1].astype(np.uint8), fields={'file type': 'ENVI Classification'})
    write_envi(tmp_path / 'WHITEREF_scene.raw', CUBE)
    write_envi(tmp_path / 'gone.dat', CUBE)
    (tmp_path / 'gone.dat').unlink()
    (tmp_path / 'empty.tif').write_bytes(b'')
    (tmp_path / 'archive.zip').write_bytes(b'PK\x03\x04')
    (tmp_path / 'headless.bsq').write_bytes(bytes(range(256)))
    told = left_out(tmp_path)
    assert names(tmp_path) == ['bytes', 'scene']
    wanted = {
        'rgb.tif': '3 bands', 'one.tif': 'one band', 'scene_mask.tif': 'mask', 'library.sli': 'spectral library', 'classes.dat': 'classes',
        'WHITEREF_scene.raw': 'reference', 'gone.hdr': 'no data file', 'empty.tif': 'empty', 'archive.zip': 'unpack',
        'headless.bsq': 'header is missing',
    }
    assert set(told) == set(wanted)
    assert all(part in told[name] and told[name].endswith('.') for name, part in wanted.items())


def test_maps_of_this_program_are_no_images_but_imported_cubes_are(tmp_path):
    for name, cog in (('map', False), ('cloud', True)):
        with ClassificationWriter(tmp_path / f'{name}.tif', Grid(20, 30, NORTH_UP, wkt(UTM33)), SCHEME) as writer:
            writer.write(writer.grid.window, *layers(20, 30))
        if cog:
            to_cog(tmp_path / f'{name}.tif')
    for name, task in (('features', 'features'), ('imported', 'import')):
        image(tmp_path / f'{name}.tif')
        dataset = gdal.Open(str(tmp_path / f'{name}.tif'), gdal.GA_Update)
        dataset.SetMetadata({'RECORD': json.dumps({'task': task, 'x': '<&"'})}, 'HSI_RUN')
        dataset = None
    assert names(tmp_path) == ['imported']
    told = left_out(tmp_path)
    assert 'classify' in told['map.tif']
    assert 'features' in told['features.tif']
    assert {'map_confidence.tif', 'cloud.tif', 'map_second.tif', 'cloud_second.tif', 'cloud_confidence.tif'} < set(told)


@pytest.mark.parametrize(('module', 'level'), [(enmap, 'L2A'), (enmap, 'L1C'), (desis, 'L2A'), (desis, 'L1C')])
def test_a_product_is_one_image_and_has_the_name_of_its_folder(tmp_path, module, level):
    folder = tmp_path / 'archive' / 'product v1.2'
    folder.mkdir(parents=True)
    xml = module.write(folder, level=level)
    (folder / 'x-QL_SWIR.TIF').write_bytes(b'')
    found = gather([str(tmp_path / 'archive')])
    assert [(i.path, i.name) for i in found.images] == [(str(xml), 'product v1.2')]
    assert found.images[0].bytes > sum(f.stat().st_size for f in folder.iterdir()) * 0.95
    with open_cube(found.images[0].path) as cube:
        assert cube.level == level
    assert names(folder) == ['product v1.2']
    for beside in folder.iterdir():
        if 'SPECTRAL_IMAGE' in beside.name or beside == xml:  # by whichever of its files: still one image
            assert len(gather([str(beside), str(folder)]).images) == 1


def test_two_products_in_a_folder_have_names_of_their_own(tmp_path):
    for stem in ('ENMAP-A', 'ENMAP-AB'):
        enmap.write(tmp_path, stem=stem)
    image(tmp_path / 'other.tif')
    found = gather([str(tmp_path)])
    assert [i.name for i in found.images] == ['ENMAP-A', 'ENMAP-AB', 'other']
    assert [Path(i.path).name for i in found.images] == ['ENMAP-A-METADATA.XML', 'ENMAP-AB-METADATA.XML', 'other.tif']
    assert found.left_out == ()


def test_both_detectors_of_a_product_that_is_not_aligned_are_images(tmp_path):
    enmap.write(tmp_path, level='L1B')
    found = gather([str(tmp_path)])
    assert len(found.images) == 2
    opened = []
    for one in found.images:
        with open_cube(one.path) as cube:
            opened.append(cube.bands.count)
    assert sorted(opened) == [enmap.VNIR, enmap.SWIR]


def test_a_renamed_product_is_one_image_and_a_stray_description_hides_no_others(tmp_path):
    (tmp_path / 'a').mkdir()
    xml = enmap.write(tmp_path / 'a', masks=())
    image_path = next(f for f in (tmp_path / 'a').iterdir() if 'SPECTRAL' in f.name)
    image_path.rename(tmp_path / 'a' / 'renamed.tif')
    assert paths(tmp_path / 'a') == [str(xml)]
    (tmp_path / 'b').mkdir()
    shutil.copy(xml, tmp_path / 'b' / 'stray.xml')
    for name in 'xyz':
        image(tmp_path / 'b' / f'{name}.tif')
    assert [Path(p).name for p in paths(tmp_path / 'b')] == ['stray.xml', 'x.tif', 'y.tif', 'z.tif']


def test_bands_of_hyperion_are_one_scene(tmp_path):
    (tmp_path / 'scene').mkdir()
    mtl = hyperion.write(tmp_path / 'scene', bands=range(50, 56))
    hyperion_hdf.write(tmp_path, 'EO1H2221282005350110KF.L1R')
    (tmp_path / 'EO1H2221282005350110KF.AUX').write_bytes(b'\x0e\x03\x13\x01')
    found = gather([str(tmp_path)])
    assert [i.name for i in found.images] == ['EO1H2221282005350110KF', 'scene']
    assert found.images[1].path == str(mtl)
    assert found.left_out == ()


def test_files_beside_a_flight_line_are_no_images(tmp_path):
    aviris.write_ng(tmp_path)
    for write in (aviris.write_obs, aviris.write_glt, aviris.write_positions):
        write(tmp_path)
    assert names(tmp_path) == ['ang20160910t185702_rdn_v1n2_img']
    assert sorted(re.search('the [a-z ]+', why).group() for why in left_out(tmp_path).values()) == [
        'the angles of another image', 'the lookup table of another image', 'the positions of another image',
    ]


def test_hdf5_is_never_opened_and_what_belongs_to_a_granule_is_told_by_name(tmp_path):
    granule = 'EMIT_{}_001_20220903T163129_2224611_012.nc'
    for what in ('L2A_RFL', 'L2A_MASK', 'L2A_RFLUNCERT', 'L1B_OBS'):
        (tmp_path / granule.format(what)).write_bytes(HDF5)
    (tmp_path / 'EMIT_L2A_MASK_001_20990101T000000_1_1.nc').write_bytes(HDF5)  # alone: its own job says what it is
    (tmp_path / 'damaged.h5').write_bytes(HDF5)
    assert names(tmp_path) == ['EMIT_L2A_MASK_001_20990101T000000_1_1', granule.format('L2A_RFL')[:-3], 'damaged']
    assert set(left_out(tmp_path)) == {granule.format(w) for w in ('L2A_MASK', 'L2A_RFLUNCERT', 'L1B_OBS')}


def test_arrays_and_virtual_rasters(tmp_path):
    cube, axis = CUBE.transpose(1, 2, 0), np.linspace(400.0, 900.0, 6)
    matlab.write5(tmp_path / 'cube.mat', {'hsi': cube, 'wavelengths': axis})
    matlab.write5(tmp_path / 'truth.mat', {'gt': np.zeros((4, 5), np.uint8)})
    np.save(tmp_path / 'array.npy', np.zeros((9, 9, 6), np.float32))
    np.save(tmp_path / 'weights.npy', np.zeros(12))
    image(tmp_path / 'scene.tif')
    for name, bands in (('all', None), ('three', [1, 2, 3])):
        gdal.Translate(str(tmp_path / f'{name}.vrt'), str(tmp_path / 'scene.tif'), format='VRT', bandList=bands)
    assert names(tmp_path) == ['all', 'array', 'cube', 'scene']
    assert set(left_out(tmp_path)) == {'truth.mat', 'weights.npy', 'three.vrt'}


def test_a_truncated_image_is_an_image_so_that_its_own_job_tells(tmp_path):
    image(tmp_path / 'scene.tif')
    (tmp_path / 'scene.tif').write_bytes((tmp_path / 'scene.tif').read_bytes()[:40])
    assert names(tmp_path) == ['scene']


def test_links_are_followed_once(tmp_path):
    image(tmp_path / 'in' / 'a' / 'scene.tif')
    (tmp_path / 'in' / 'a' / 'up').symlink_to(tmp_path / 'in', target_is_directory=True)
    (tmp_path / 'in' / 'again').symlink_to(tmp_path / 'in' / 'a', target_is_directory=True)
    (tmp_path / 'in' / 'alias.tif').symlink_to(tmp_path / 'in' / 'a' / 'scene.tif')
    (tmp_path / 'in' / 'nowhere.tif').symlink_to(tmp_path / 'gone.tif')
    (tmp_path / 'in' / 'itself').symlink_to('itself')
    for source in ('in', 'in/**/*.tif', 'in/**', 'in/*'):
        assert len(paths(tmp_path / source)) == 1, source


def test_a_cancel_is_heard(tmp_path):
    image(tmp_path / 'scene.tif')
    asked = []

    def cancelled():
        asked.append(1)
        if len(asked) == 3:
            raise JobCancelled

    with pytest.raises(JobCancelled):
        gather([str(tmp_path)], cancelled)


# --- patterns --------------------------------------------------------------------------------------------------------------------------


def test_patterns(tmp_path):
    for name in ('a/one.tif', 'a/two.tif', 'b/one.tif', 'b/c/one.tif', 'top.tif', 'b/data.dat.tif'):
        image(tmp_path / name)
    write_envi(tmp_path / 'b' / 'cube.dat', CUBE)
    assert names(tmp_path / '*.tif') == ['top']
    assert names(tmp_path / '*' / 'one.tif') == ['a/one', 'b/one']
    assert names(tmp_path / '**' / 'one.tif') == ['a/one', 'b/one', 'b/c/one']
    assert names(tmp_path / 'a' / '?w?.tif') == ['two']
    assert names(tmp_path / 'b' / '*.hdr') == ['cube']
    assert names(tmp_path / 'b' / '*.dat') == ['cube']
    assert set(names(tmp_path / 'b' / '*')) == {'cube', 'data.dat', 'one', 'c/one'}
    assert set(names(tmp_path / '**')) == {'top', 'a/one', 'a/two', 'b/one', 'b/cube', 'b/data.dat', 'b/c/one'}


def test_a_pattern_finds_each_product_once(tmp_path):
    for name in ('one', 'two'):
        (tmp_path / name).mkdir()
        enmap.write(tmp_path / name)
    assert names(tmp_path / '*' / '*SPECTRAL_IMAGE.TIF') == names(tmp_path / '*' / '*.XML') == names(tmp_path / '*')
    assert len(paths(tmp_path / '**' / '*')) == 2
    with pytest.raises(CubeError, match='no image'):
        gather([str(tmp_path / '*' / '*CLOUD.TIF')])


def test_brackets_are_letters(tmp_path):
    image(tmp_path / 'scene[1].tif')
    image(tmp_path / 'scene1.tif')
    assert names(tmp_path / 'scene[1]*') == ['scene[1]']
    assert names(tmp_path / 'scene[1].tif') == ['scene[1]']


# --- lists -----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize('encoding', ['utf-8', 'utf-8-sig', 'utf-16', 'latin-1'])
def test_a_list_has_one_image_a_line(tmp_path, encoding):
    for name in ('in/grün, alt.tif', 'in/b.tif', 'other/b.tif', 'folder/x.tif', 'folder/y.tif'):
        image(tmp_path / name)
    absolute = str(tmp_path / 'other' / 'b.tif')
    lines = ['# images', '', 'grün, alt.tif', '  "b.tif"  ', absolute, 'b.tif', '../folder', 'gone.tif', '../in/*.tif']
    (tmp_path / 'in' / 'images.txt').write_bytes('\r\n'.join(lines).encode(encoding))
    found = gather([str(tmp_path / 'in' / 'images.txt')])
    assert [i.name for i in found.images] == ['grün, alt', 'in/b', 'other/b', 'x', 'y', 'gone']
    assert os.path.normpath(found.images[-1].path) == str(tmp_path / 'in' / 'gone.tif')  # so that its own job tells
    assert all(i.bytes >= 1 for i in found.images)


def test_a_table_has_a_column_of_images(tmp_path):
    for name in 'ab':
        image(tmp_path / f'{name}.tif')
    tables = {
        'path': 'id,Path,note\n1,a.tif,"x, y"\n2,b.tif,\n', 'image': 'image;sensor\na.tif;x\nb.tif;y\n', 'first': 'a.tif,1\nb.tif,2\n',
        'tabs': 'n\tpath\n1\ta.tif\n2\tb.tif\n',
    }
    for name, text in tables.items():
        (tmp_path / f'{name}.csv').write_text(text)
        assert names(tmp_path / f'{name}.csv') == ['a', 'b'], name


@pytest.mark.parametrize(
    ('content', 'said'), [(b'', 'names no image'), (b'# only this\n\n', 'names no image'), (bytes(range(8)), 'no text')]
)
def test_lists_that_say_nothing(tmp_path, content, said):
    (tmp_path / 'images.lst').write_bytes(content)
    with pytest.raises(ParameterError, match=said):
        gather([str(tmp_path / 'images.lst')])


def test_a_list_that_lists_itself_ends(tmp_path):
    (tmp_path / 'images.txt').write_text('images.txt\n')
    assert names(tmp_path / 'images.txt') == ['images']  # taken for an image, which its own job refuses


# --- STAC ------------------------------------------------------------------------------------------------------------------------------


def stac_item(folder, name, href, bands=6):
    told = [{'name': str(b), 'eo:center_wavelength': 0.4 + 0.1 * b} for b in range(bands)]
    item = {
        'type': 'Feature', 'stac_version': '1.1.0', 'id': name, 'properties': {'datetime': '2024-05-01T00:00:00Z'}, 'geometry': None,
        'links': [],
        'assets': {'cube': {'href': href, 'bands': told, 'roles': ['data']}, 'look': {'href': './look.png', 'roles': ['thumbnail']}},
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f'{name}.json').write_text(json.dumps(item))
    return item


def test_an_item_and_its_image_are_one(tmp_path):
    image(tmp_path / 'data' / 'scene.tif')
    stac_item(tmp_path / 'items', 'one', '../data/scene.tif')
    item = str(tmp_path / 'items' / 'one.json')
    found = gather([item])
    assert [(i.path, i.name) for i in found.images] == [(item, 'scene')]
    with open_cube(found.images[0].path) as cube:
        assert cube.bands.wavelengths_nm[0] == pytest.approx(400.0)
    assert paths(item, tmp_path / 'data') == [item]
    shutil.move(str(tmp_path / 'data' / 'scene.tif'), tmp_path / 'items' / 'scene.tif')
    assert paths(tmp_path / 'items') == [item]
    (tmp_path / 'items' / 'scene.tif').unlink()
    with pytest.raises(CubeError, match='no image'):
        gather([item])


def test_wyvern_with_its_masks(tmp_path):
    wyvern.write(tmp_path)
    found = gather([str(tmp_path)])
    assert len(found.images) == 1
    with open_cube(found.images[0].path) as cube:
        assert cube.sensor == 'Wyvern Dragonette'


def test_collections_and_catalogues(tmp_path):
    items = []
    for name in 'ab':
        image(tmp_path / name / f'{name}.tif')
        items.append(stac_item(tmp_path / name, name, f'./{name}.tif'))
    items[1]['assets']['cube']['href'] = 'b/b.tif'
    items[0]['assets']['cube']['href'] = 'a/a.tif'
    gone = {**items[0], 'id': 'gone', 'assets': {'cube': {'href': 'https://example.org/gone.tif'}}}
    (tmp_path / 'search.json').write_text(json.dumps({'type': 'FeatureCollection', 'features': [*items, gone]}))
    assert names(tmp_path / 'search.json') == ['a', 'b']
    assert list(left_out(tmp_path / 'search.json')) == ['search.json#gone']
    links = [{'rel': 'self', 'href': './catalog.json'}, {'rel': 'root', 'href': './catalog.json'}]
    (tmp_path / 'catalog.json').write_text(json.dumps({
        'type': 'Catalog', 'stac_version': '1.0.0', 'id': 'c', 'description': '', 'links': [
            *links, {'rel': 'item', 'href': './a/a.json'}, {'rel': 'child', 'href': './sub/collection.json'},
            {'rel': 'item', 'href': 'https://example.org/web.json'},
        ],
    }))  # fmt: skip
    (tmp_path / 'sub').mkdir()
    (tmp_path / 'sub' / 'collection.json').write_text(json.dumps({
        'type': 'Collection', 'stac_version': '1.0.0', 'id': 's', 'links': [
            {'rel': 'parent', 'href': '../catalog.json'}, {'rel': 'child', 'href': '../catalog.json'},
            {'rel': 'item', 'href': '../b/b.json'},
        ],
    }))  # fmt: skip
    assert names(tmp_path / 'catalog.json') == ['a', 'b']
    assert paths(tmp_path / 'catalog.json') == [str(tmp_path / n / f'{n}.json') for n in 'ab']
    assert list(left_out(tmp_path / 'catalog.json')) == ['web.json']


# --- single files, several sources, errors ---------------------------------------------------------------------------------------------


def test_an_image_that_is_given_twice_is_one(tmp_path):
    scene = image(tmp_path / 'a' / 'scene.tif')
    pair = write_envi(tmp_path / 'a' / 'pair.dat', CUBE)
    for sources in (
        (scene, tmp_path / 'a', pair), (tmp_path / 'a', scene, pair.with_suffix('.hdr')), (pair, pair.with_suffix('.hdr'), scene, scene),
        (tmp_path / 'a' / '..' / 'a', tmp_path), (tmp_path / '**' / '*', scene),
    ):
        assert sorted(names(*sources)) in (['pair', 'scene'], ['a/pair', 'a/scene']), sources


def test_single_files_have_their_stems_and_folders_where_needed(tmp_path):
    files = [image(tmp_path / n) for n in ('x/a/scene.tif', 'y/a/scene.tif', 'y/other.tif', 'z/scene.tif')]
    assert names(*files) == ['x/a/scene', 'y/a/scene', 'other', 'z/scene']
    assert names(tmp_path / 'x', tmp_path / 'y') == ['x/a/scene', 'other', 'y/a/scene']


def test_names_in_one_folder_keep_their_suffix_where_needed(tmp_path):
    image(tmp_path / 'scene.tif')
    write_envi(tmp_path / 'Scene.dat', CUBE, header_name='Scene.dat.hdr')
    image(tmp_path / 'other.tif')
    assert sorted(names(tmp_path)) == ['Scene_dat', 'other', 'scene_tif']


def test_paths_are_absolute_because_other_processes_open_them(tmp_path, monkeypatch):
    image(tmp_path / 'in' / 'a' / 'scene.tif')
    monkeypatch.chdir(tmp_path)
    for source in ('in', 'in/a/scene.tif', './in/*/*.tif', '**/scene.tif', '*'):
        assert paths(source) == [str(tmp_path / 'in' / 'a' / 'scene.tif')], source
    assert names('.') == ['in/a/scene']
    monkeypatch.chdir(tmp_path / 'in')
    assert names('..') == ['in/a/scene']


@given(st.recursive(
    st.one_of(st.none(), st.text(max_size=5), st.integers(), st.sampled_from(['Feature', './a.tif', 'Catalog', 'item', 'data', '../x'])),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(
        st.sampled_from(['type', 'assets', 'href', 'links', 'features', 'rel', 'properties', 'bands', 'roles', 'eo:bands', 'x']), inner,
        max_size=5,
    )), max_leaves=20,
))
def test_any_json_is_a_stac_file_or_told(tmp_path_factory, document):
    folder = tmp_path_factory.mktemp('stac')
    image(folder / 'a.tif')
    plain = document if isinstance(document, dict) else {'assets': document, 'features': document, 'links': document}
    for kind in ('Feature', 'FeatureCollection', 'Catalog'):
        whole = {'type': kind, 'stac_version': '1.0.0', **plain}
        (folder / 'item.json').write_text(json.dumps(whole))
        assert len(paths(folder)) == 1
        with contextlib.suppress(CubeError):
            assert paths(folder / 'item.json')[0].endswith(('a.tif', 'item.json'))


def test_connections_are_images(tmp_path):
    source = 'HDF5:"/data/a file.h5"://group/cube'
    assert [(i.path, i.name) for i in gather([source, source]).images] == [(source, 'cube')]


@pytest.mark.parametrize('given_sources', [[], ['', ' ']])
def test_nothing_given(given_sources):
    with pytest.raises(ParameterError, match='No image was given'):
        gather(given_sources)


def test_nothing_found(tmp_path):
    with pytest.raises(CubeError, match='There is no file or folder'):
        gather([str(tmp_path / 'gone')])
    with pytest.raises(CubeError, match='There is no image in'):
        gather([str(tmp_path)])
    with pytest.raises(CubeError, match='There is no image in'):
        gather([str(tmp_path / '*.tif')])
    image(tmp_path / 'rgb.tif', 3)
    with pytest.raises(CubeError, match=r'rgb.tif: It has 3 bands'):
        gather([str(tmp_path)])
    with pytest.raises(CubeError, match='There is no file or folder'):
        gather(['x' * 5000])


@pytest.mark.data
def test_real_files(data):
    found = gather([str(data / 'scenes'), str(data / 'products')])
    opened = {i.name: i.path for i in found.images}
    assert {'potsdam_enmap/potsdam_enmap', 'samson/samson', 'salinas_a/salinas_a', 'dlr_hysu/HySpex/full/DLR_HySU_HS_full'} <= set(opened)
    for path in opened.values():
        if not path.endswith(('SVC.h5', 'masks.mat')):  # a library and masks, which only their own jobs can tell
            with open_cube(path) as cube:
                assert cube.bands.count >= 5
    told = {Path(p).name for p, _ in found.left_out}
    assert {'landcover.tif', 'truth.tif', 'ang20160910t185702_obs_ortdem_mod', 'bitumen'} <= told


def test_thousands_of_files_take_seconds(tmp_path):
    scene = image(tmp_path / 'scene.tif').read_bytes()
    pair = write_envi(tmp_path / 'pair.dat', CUBE)
    header = pair.with_suffix('.hdr').read_bytes()
    for i in range(500):
        (tmp_path / f's{i:04}.tif').write_bytes(scene)
        (tmp_path / f's{i:04}.tif.aux.xml').write_text('<PAMDataset/>')
        (tmp_path / f'p{i:04}.dat').write_bytes(pair.read_bytes())
        (tmp_path / f'p{i:04}.hdr').write_bytes(header)
    began = time.process_time()
    found = gather([str(tmp_path)])
    assert len(found.images) == 1002
    assert time.process_time() - began < 3.0  # 0.3 where nothing else runs; a look by each at all others would take minutes


# --- the folder of results -------------------------------------------------------------------------------------------------------------


def test_output_folders_that_the_next_run_would_search(tmp_path):
    archive = tmp_path / 'archive'
    image(archive / '2021' / 'scene.tif')
    (tmp_path / 'link').symlink_to(archive, target_is_directory=True)
    bad = [
        (archive, archive), (archive / 'maps', archive), (archive / '2021' / 'x' / 'y', archive), (tmp_path / 'link' / 'maps', archive),
        (archive, tmp_path / 'link'), (archive / '..' / 'archive' / 'maps', archive), (archive / 'maps', archive / '**' / '*.tif'),
        (archive / 'maps', archive / '*' / '*.tif'), (archive / 'maps', archive / '*'), (archive / '2021', archive / '20*'),
        (archive / '2021' / 'maps', archive / '20*'), (archive, archive / '*.tif'), (archive / 'maps', archive / '**'),
        (archive / 'maps', archive / '**' / '*'),
    ]
    for output, source in bad:
        with pytest.raises(OutputError, match='take its maps for images'):
            check_output_folder(str(output), [str(tmp_path / 'fine.tif'), str(source)])
    good = [
        (tmp_path / 'maps', archive), (tmp_path / 'archive_maps', archive), (tmp_path, archive), (archive / 'maps', archive / '20*'),
        (archive / 'maps', archive / '*.tif'), (archive, archive / '*.he5'), (archive / 'maps', archive / '2021' / 'scene.tif'),
        (archive / 'maps', archive / '**' / '*.nc'), (archive / 'maps', archive / 'x' / '**'),
    ]
    for output, source in good:
        check_output_folder(str(output), [str(source)])


# --- names -----------------------------------------------------------------------------------------------------------------------------

_PART = st.text(st.sampled_from('aAbÄä.:*?<>|"\\ ~_conCON1\t\udc80\u0301é'), min_size=1, max_size=12).filter(lambda s: s not in ('.', '..'))
_WANTED = st.builds(
    lambda parents, name, depth: Wanted(tuple(parents), *split_suffix(name), depth),
    st.lists(_PART, max_size=3), st.one_of(_PART, st.sampled_from(['scene.tif', 'scene.dat', 'mosaic.tif', 'a_confidence.tif', 'nul'])),
    st.integers(0, 3),
)


@given(st.lists(_WANTED, max_size=12))
def test_names_are_unique_below_the_folder_and_valid_everywhere(wanted):
    found = unique_names(wanted)
    assert len({n.casefold() for n in found}) == len(wanted)
    for name in found:
        parts = name.split('/')
        assert not Path(name).is_absolute()
        for part in parts:
            assert part not in ('', '.', '..')
            assert not re.search(r'[<>:"\\|?*\x00-\x1f]', part)
            assert part == part.rstrip('. ')
            assert not part.startswith('.')
            assert part.split('.')[0].upper() not in ('CON', 'PRN', 'AUX', 'NUL')
            assert len(part.encode()) <= 180
        assert not parts[-1].endswith(('_confidence', '_second'))
        assert name != 'mosaic'
    assert unique_names(wanted) == found


@given(st.lists(_PART, min_size=1, max_size=8, unique=True))
def test_a_name_alone_in_its_folder_is_its_stem(stems):
    """What differs by more than its case and what systems refuse keeps its own name."""
    plain = [s for s in stems if re.fullmatch(r'[ab_]+', s)]
    assert unique_names([Wanted(('archive',), s, '.tif') for s in plain]) == plain


def test_long_and_special_names():
    assert unique_names([Wanted((), 'x' * 400, '.tif'), Wanted((), 'x' * 399 + 'y', '.tif')]) != ['x' * 400] * 2
    assert unique_names([Wanted(('scene.tif',), 'y', '', 1), Wanted((), 'scene', '.dat')]) == ['scene_tif/y', 'scene']
    assert split_suffix('f970620t01p02_r03_sc01.a.rfl') == ('f970620t01p02_r03_sc01.a', '.rfl')
    assert split_suffix('ang2016_v1.2_img') == ('ang2016_v1.2_img', '')


# --- heads of TIFFs --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize('options', [(), ('BIGTIFF=YES',), ('ENDIANNESS=BIG',), ('BIGTIFF=YES', 'ENDIANNESS=BIG'), ('INTERLEAVE=BAND',)])
@pytest.mark.parametrize('bands', [1, 3, 224])
def test_heads_of_tiffs(tmp_path, options, bands):
    for kind in (np.uint8, np.float32):
        write_geotiff(tmp_path / 'a.tif', np.zeros((bands, 4, 5), kind), np.linspace(400, 2400, bands), options=options)
        head = tiff_head(tmp_path / 'a.tif')
        assert (head.bands, head.bits) == (bands, 8 * np.dtype(kind).itemsize)
        assert b'wavelength' in head.metadata


@given(st.data())
def test_damaged_heads_are_no_heads_or_some(tmp_path_factory, data):
    path = tmp_path_factory.mktemp('head') / 'a.tif'
    raw = bytearray(write_geotiff(path, CUBE, options=data.draw(st.sampled_from([(), ('BIGTIFF=YES',)]))).read_bytes())
    for at in data.draw(st.lists(st.integers(0, min(len(raw) - 1, 400)), max_size=12)):
        raw[at] = data.draw(st.integers(0, 255))
    path.write_bytes(bytes(raw[: data.draw(st.integers(0, len(raw)))]))
    tiff_head(path)  # raises nothing
