"""Spectra that come home from the field: files of instruments as labels of the pixels they were measured on, and as a library."""

from __future__ import annotations

import json
import struct

import numpy as np
import pytest

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.cubes import open_cube
from hsi_plugin.cubes.crs import transform_points
from hsi_plugin.engine.field_likeness import FAR
from hsi_plugin.engine.inline import InlineEngine
from hsi_plugin.engine.review_jobs import FieldSpectraJob
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.spectra.library.open import open_library

from .. import builders
from ..spectra.library.files import asd_bytes, svc_text


def run(job):
    with InlineEngine() as engine:
        return engine.submit(job).wait(60.0)


class Ground:
    """A scene, a session for it, and a folder of spectra that were measured on its pixels."""

    def __init__(self, folder):
        self.values, self.truth = builders.learnable_scene()
        self.nm = builders.wavelengths(30)
        path = builders.write_geotiff(folder / 'scene.tif', self.values, self.nm, scale=1e-4)
        self.session = folder / 'labels.gpkg'
        with open_cube(path) as cube:
            self.grid = cube.grid
            self.spectra = {(r, c): cube.spectrum(r, c) for r, c in ((5, 6), (5, 9), (20, 30), (40, 50), (41, 51))}
            LabelSession.create(self.session, cube.grid, cube.path, bands=cube.bands, annotator='ann').close()
        self.folder = folder / 'spectra'
        self.folder.mkdir()

    def degrees(self, row, col, east=0.0):
        """Longitude and latitude of a pixel's middle, and of a place so many metres east."""
        x, y = self.grid.xy(row, col)
        lon, lat = transform_points(np.array([x + east]), np.array([y]), self.grid.crs_wkt, 'EPSG:4326')
        return float(lon[0]), float(lat[0])

    def resampled(self, row, col, at):
        return np.interp(at, self.nm, self.spectra[row, col])

    def asd(self, name, row, col, of=None, east=0.0, sign=-1.0):
        """A binary file of reflectance, with the receiver's numbers as ASD stores them: degrees and minutes, west positive."""
        at = np.arange(350.0, 2501.0)
        content = bytearray(asd_bytes(self.resampled(*(of or (row, col)), at), first=350.0))
        lon, lat = self.degrees(row, col, east)
        minutes = [100 * int(v) + 60 * (v - int(v)) for v in (lat, lon)]
        struct.pack_into('<5d', content, 334, 0.0, 0.0, minutes[0], sign * minutes[1], 40.0)
        (self.folder / f'{name}.asd').write_bytes(bytes(content))

    def svc(self, name, row, col):
        """A text file whose header gives both ends of the measurement in degrees and minutes."""
        at = np.linspace(340.0, 2500.0, 700)
        lon, lat = self.degrees(row, col)
        east, north = (f'{int(v):0{w}d}{60 * (v - int(v)):07.4f}' for v, w in ((lon, 3), (lat, 2)))
        gps = f'longitude= 00000.0000E     , {east}E     \nlatitude= 0000.0000N      , {north}N      \ngpstime= 073923.3, 074250.3'
        text = svc_text(self.resampled(row, col, at), at).replace('longitude=                 ,                 ', gps)
        (self.folder / f'{name}.sig').write_text(text)


@pytest.fixture
def ground(tmp_path):
    return Ground(tmp_path)


def labels(ground, split='ref'):
    with LabelSession.open(ground.session) as session:
        found = session.labels(split)
        return {(int(r), int(c)): found.scheme.names[int(v) - 1] for r, c, v in zip(found.rows, found.cols, found.values)}


def test_files_become_labels_and_a_library(ground, tmp_path):
    ground.asd('grass_001', 5, 6)
    ground.asd('grass_002', 5, 6, east=4.0)  # in the same pixel
    ground.svc('soil 01', 20, 30)
    job = FieldSpectraJob((str(ground.folder),), str(tmp_path / 'field.gpkg'), str(ground.session))
    found = run(job)
    assert (found['spectra'], found['placed'], found['labels'], found['taken']) == (3, 3, 2, 2)
    assert labels(ground) == {(5, 6): 'grass', (20, 30): 'soil'}
    assert labels(ground, 'train') == {}
    assert all(one['angle'] < FAR for one in found['angles'])
    assert not any('rad from' in warning for warning in found['warnings'])
    with LabelSession.open(ground.session) as session:
        notes = [json.loads(note) for (note,) in session.select("SELECT note FROM label WHERE source = 'field' ORDER BY fid")]
        assert notes[0]['spectra'] == ['grass_001', 'grass_002']
    library = open_library(tmp_path / 'field.gpkg')
    lon, lat = ground.degrees(20, 30)
    row = library.names.index('soil 01')
    assert (library.levels['class'][row], library.levels['file'][row]) == ('soil', 'soil 01.sig')
    assert float(library.levels['longitude'][row]) == pytest.approx(lon, abs=1e-6)
    assert float(library.levels['latitude'][row]) == pytest.approx(lat, abs=1e-6)
    again = run(FieldSpectraJob((str(ground.folder),), session=str(ground.session)))
    assert (again['taken'], again['known'], again['labels']) == (0, 2, 2)
    with LabelSession.open(ground.session) as session:
        session.undo()
    assert labels(ground) == {}


def test_classes_that_contradict_each_other_label_nothing(ground):
    ground.asd('grass_001', 5, 6)
    ground.asd('water_001', 5, 6)
    ground.asd('grass_003', 5, 9)
    found = run(FieldSpectraJob((str(ground.folder),), session=str(ground.session), split='train'))
    assert labels(ground, 'train') == {(5, 9): 'grass'}
    assert any('Pixel 5, 6 is of several classes' in warning and 'water (water_001)' in warning for warning in found['warnings'])


def test_a_spectrum_far_from_its_pixels_is_told_of(ground):
    other = next(p for p in ground.spectra if ground.truth[p] != ground.truth[5, 6])
    ground.asd('grass_001', 5, 6, of=other)
    ground.asd('grass_002', 5, 9)
    found = run(FieldSpectraJob((str(ground.folder),), session=str(ground.session)))
    angles = {one['name']: one['angle'] for one in found['angles']}
    assert angles['grass_001'] > FAR > angles['grass_002']
    told = [warning for warning in found['warnings'] if 'rad from' in warning]
    assert len(told) == 1
    assert told[0].startswith(f'grass_001 is {angles["grass_001"]:.2f} rad')
    assert labels(ground) == {(5, 6): 'grass', (5, 9): 'grass'}  # told, not refused


def test_a_place_that_is_a_little_off_is_told_with_the_pixel_that_was_meant(ground, monkeypatch):
    other = next(p for p in ground.spectra if ground.truth[p] != ground.truth[5, 6])
    monkeypatch.setattr('hsi_plugin.engine.field_likeness.NEARBY_M', 100.0)
    far = ground.truth != ground.truth[other]
    edge = next((r, c) for r, c in np.argwhere(far[:, :-3]) if not far[r, c + 3] and 2 < r < 46 and c > 3)
    ground.asd('grass_001', int(edge[0]), int(edge[1]), of=other)
    found = run(FieldSpectraJob((str(ground.folder),), session=str(ground.session)))
    told = found['angles'][0]
    assert told['angle'] > FAR >= told['nearby']['angle']
    assert ground.truth[told['nearby']['row'], told['nearby']['col']] == ground.truth[other]
    assert max(abs(told['nearby']['row'] - told['row']), abs(told['nearby']['col'] - told['col'])) <= 4
    assert any(f'Pixel {told["nearby"]["row"]}, {told["nearby"]["col"]} nearby is' in warning for warning in found['warnings'])


def test_east_and_west_exchanged_is_told(ground):
    ground.asd('grass_001', 5, 6, sign=1.0)
    found = run(FieldSpectraJob((str(ground.folder),), session=str(ground.session)))
    assert any('east and west exchanged' in warning for warning in found['warnings'])
    assert labels(ground) == {(5, 6): 'grass'}


def test_tables_tell_places_and_classes(ground, tmp_path):
    ground.asd('0001', 40, 50)
    ground.svc('0002', 20, 30)
    ground.svc('0003', 41, 51)
    (ground.folder / 'notes.txt').write_text('The weather was fine.\n')
    lon, lat = ground.degrees(5, 6)
    far = ground.degrees(500, 500)
    places = ground.folder / 'places.csv'
    places.write_text(f'name,longitude,latitude,accuracy,hdop\n0001.ASD,{lon},{lat},60,1.1\n0003,{far[0]},{far[1]},3,1.1\n')
    classes = ground.folder / 'classes.csv'
    classes.write_text('file;class\n0001.asd;roof\n0003;roof\n')
    found = run(FieldSpectraJob((str(ground.folder),), '', str(ground.session), str(places), str(classes)))
    assert labels(ground) == {(5, 6): 'roof'}
    text = ' '.join(found['warnings'])
    assert '0001: the position is known to 60 m' in text
    assert '1 spectra lie outside of the image: 0003' in text
    assert '1 spectra tell no class, and label nothing: 0002' in text
    assert 'notes.txt' in text


def test_reference_on_training_pixels_is_told(ground):
    with LabelSession.open(ground.session) as session:
        session.add_class('grass')
        session.add_label(5, 6, 'grass')
    ground.asd('grass_001', 5, 6)
    found = run(FieldSpectraJob((str(ground.folder),), session=str(ground.session)))
    assert any('learned from, too' in warning for warning in found['warnings'])
    assert labels(ground, 'train') == {(5, 6): 'grass'}  # still there


def test_what_cannot_be_done_is_said(ground, tmp_path):
    with pytest.raises(ParameterError, match='nowhere'):
        run(FieldSpectraJob((str(ground.folder),)))
    with pytest.raises(ParameterError, match='No spectrum'):
        run(FieldSpectraJob((str(ground.folder),), str(tmp_path / 'l.gpkg')))
    ground.asd('grass', 5, 6)
    (tmp_path / 'names.csv').write_text('a,b\n1,2\n')
    with pytest.raises(ParameterError, match='column of names'):
        run(FieldSpectraJob((str(ground.folder),), str(tmp_path / 'l.gpkg'), positions=str(tmp_path / 'names.csv')))
    assert not (tmp_path / 'l.gpkg').exists()


def test_reference_panels_label_nothing(ground, tmp_path):
    ground.asd('spectralon_001', 5, 6)
    ground.asd('grass_001', 5, 6)
    ground.asd('White Reference 2', 5, 9)
    found = run(FieldSpectraJob((str(ground.folder),), str(tmp_path / 'all.gpkg'), str(ground.session)))
    assert labels(ground) == {(5, 6): 'grass'}
    assert [one['name'] for one in found['angles']] == ['grass_001']
    assert any('2 spectra are of reference panels' in warning for warning in found['warnings'])
    assert len(open_library(tmp_path / 'all.gpkg')) == 3
    classes = tmp_path / 'classes.csv'
    classes.write_text('name,class\nWhite Reference 2,roof\n')  # who says so knows better
    run(FieldSpectraJob((str(ground.folder),), session=str(ground.session), classes=str(classes)))
    assert labels(ground) == {(5, 6): 'grass', (5, 9): 'roof'}


@pytest.mark.data
def test_a_real_campaign_over_its_real_image(data, tmp_path):
    """Spectra of targets, grass and rubble beneath a HySpex flight with pixels of 0.7 m; the receiver was metres off."""
    folder = data / 'scenes' / 'dlr_hysu'
    session = tmp_path / 'labels.gpkg'
    with open_cube(folder / 'HySpex' / 'full' / 'DLR_HySU_HS_full.tif') as cube:
        LabelSession.create(session, cube.grid, cube.path, bands=cube.bands).close()
    found = run(FieldSpectraJob((str(folder / 'spectral_libraries' / 'SVC_data' / 'DLR_HySU_SVC.h5'),), session=str(session)))
    assert (found['spectra'], found['placed']) == (49, 49)
    assert any('3 spectra lie outside of the image: rubble area' in warning for warning in found['warnings'])
    assert any('reference panels by their names' in warning for warning in found['warnings'])
    near = [one['angle'] for one in found['angles'] if 'grass' in one['name']]
    assert len(near) == 7
    assert max(near) < FAR  # large lawns are where they are said to be
    far = [one['angle'] for one in found['angles'] if one['name'].startswith(('bitumen', 'blue', 'green'))]
    assert min(far) > 0.3  # targets of a few metres are not
    right = [one for one in found['angles'] if one['name'] in ('red L', 'bitumen L', 'blue L', 'green L') and one.get('nearby')]
    assert len(right) >= 3  # but a few metres on they are found
    assert any('Pixel 33, 45 is of several classes, and is not labelled' in warning for warning in found['warnings'])


@pytest.mark.data
def test_real_files_come_home(data, tmp_path):
    formats = data / 'libraries' / 'formats'
    paths = (str(formats / 'svc'), str(formats / 'spectralevolution' / 'darwin.sed'), str(formats / 'asd' / 'bin'))
    found = run(FieldSpectraJob(paths, str(tmp_path / 'field.gpkg')))
    assert (found['spectra'], found['placed']) == (10, 4)  # three of Spectra Vista and one of Spectral Evolution know where they were
    assert any('6 spectra tell no place' in warning for warning in found['warnings'])
    assert len(open_library(tmp_path / 'field.gpkg')) == 10
