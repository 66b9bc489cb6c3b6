"""GeoPackages of spectra: this project's in other programs' eyes, and theirs."""

from __future__ import annotations

import json
import pickle
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from osgeo import ogr

from hsi_plugin.core.errors import OutputError, ParameterError
from hsi_plugin.spectra.library import SpectralLibrary, geopackage, open_library
from hsi_plugin.spectra.library.write import append_spectra, write_library

from .files import AXIS, smooth, write_profiles

LEVELS = {'Größe': ('klein', 'groß'), 'note "x"': ('', 'a, b')}


@pytest.fixture
def written(tmp_path):
    spectra = smooth(2).astype(np.float32)
    spectra[1, :3] = np.nan
    spectra[1, 9] = np.nan
    path = tmp_path / 'lib.gpkg'
    write_library(path, SpectralLibrary('lib', AXIS, spectra, ('a', 'b'), levels=LEVELS))
    return path


def change(path, *statements):
    with closing(sqlite3.connect(path)) as database, database:
        for statement in statements:
            database.execute(*statement) if isinstance(statement, tuple) else database.execute(statement)


def test_gdal_opens_it_as_tables_of_readable_text(written):
    dataset = ogr.Open(str(written))
    assert dataset.GetDriver().GetName() == 'GPKG'
    assert [dataset.GetLayer(i).GetName() for i in range(2)] == ['spectra', 'library']
    layer = dataset.GetLayer('spectra')
    assert layer.GetGeomType() == ogr.wkbNone
    rows = [feature.items() for feature in layer]
    assert [row['name'] for row in rows] == ['a', 'b']
    assert rows[1]['Größe'] == 'groß'
    profile = json.loads(rows[1]['profiles'])
    assert profile['xUnit'] == 'nm'
    np.testing.assert_array_equal(profile['x'], AXIS[3:])  # from the first channel that was measured
    assert profile['y'][6] is None
    assert len(profile['y']) == len(profile['bbl']) == 22
    del layer, dataset


def test_rows_and_columns_that_a_user_changed_are_read_as_they_are(written):
    change(
        written, 'ALTER TABLE spectra ADD COLUMN "note" REAL', "UPDATE spectra SET note = 2.5 WHERE name = 'b'",
        "DELETE FROM spectra WHERE name = 'a'",
    )  # fmt: skip
    library = open_library(written)
    assert library.names == ('b',)
    assert library.levels == {'Größe': ('groß',), 'note "x"': ('a, b',), 'note': ('2.5',)}
    append_spectra(written, SpectralLibrary('more', AXIS, smooth(1).astype(np.float32), ('c',), levels={'note': ('1',)}))
    assert open_library(written).names == ('b', 'c')


@pytest.mark.parametrize(
    ('statement', 'says'),
    [
        ("UPDATE spectra SET profiles = '{}'", 'does not fit'), ("UPDATE spectra SET profiles = '{\"y\": [1,2,\"z\"]}'", 'does not fit'),
        ('UPDATE spectra SET first_channel = 20', 'does not fit'), ('UPDATE spectra SET first_channel = -1', 'does not fit'),
        ("UPDATE library SET wavelengths_nm = '[1, 2'", 'does not tell the channels'), ("UPDATE library SET good = '[1]'", 'does not tell'),
        ("UPDATE library SET fwhm_nm = '[1]'", '1 widths for 25'), ('DELETE FROM library', 'is empty'),
        ('DELETE FROM spectra', 'holds no spectrum'),
        ('UPDATE library SET format = 99', 'newer version'), ('ALTER TABLE spectra DROP COLUMN first_channel', 'lacks columns'),
    ],
)  # fmt: skip
def test_damage_is_named(written, statement, says):
    change(written, statement)
    with pytest.raises(ParameterError, match=says):
        open_library(written)


def test_damaged_database_and_one_of_other_things_are_refused(written, tmp_path):
    whole = written.read_bytes()
    written.write_bytes(whole[:3000])
    with pytest.raises(ParameterError):
        open_library(written)
    other = tmp_path / 'towns.gpkg'
    change(other, 'CREATE TABLE towns (fid INTEGER PRIMARY KEY, name TEXT)', "INSERT INTO towns (name) VALUES ('{\"x\": 1}')")
    with pytest.raises(ParameterError, match='no table of spectra'):
        open_library(other)
    with pytest.raises(ParameterError, match='no library of this plugin'):
        append_spectra(other, SpectralLibrary('l', AXIS, smooth(1), ('a',)))


def test_a_library_that_is_open_elsewhere_is_not_replaced(written):
    library = open_library(written)
    with closing(sqlite3.connect(written)) as database:
        database.execute('PRAGMA journal_mode = WAL')
        database.execute("UPDATE spectra SET name = 'c' WHERE name = 'a'")
        database.commit()
        with pytest.raises(OutputError, match='open in another program'):
            write_library(written, library)
        append_spectra(written, library)
    assert open_library(written).names == ('c', 'b', 'a', 'b')


def test_adding_is_all_or_nothing_and_does_not_wait_for_ever(written, monkeypatch):
    monkeypatch.setattr(geopackage, '_PATIENCE_SECONDS', 0.1)
    before = open_library(written)
    more = SpectralLibrary('more', AXIS, smooth(1), ('c',), levels={'new': ('x',)})
    with closing(sqlite3.connect(written, isolation_level=None)) as other:
        other.execute('BEGIN IMMEDIATE')
        with pytest.raises(OutputError, match='locked'):
            append_spectra(written, more)
        other.execute('ROLLBACK')
    change(written, "CREATE TRIGGER full BEFORE INSERT ON spectra BEGIN SELECT RAISE(ABORT, 'no room'); END")
    with pytest.raises(OutputError, match='no room'):
        append_spectra(written, more)
    after = open_library(written)
    assert (after.names, after.levels) == (before.names, before.levels)  # not even the column of the new level


@pytest.mark.parametrize('kind', ['TEXT', 'BLOB'])
def test_profiles_of_other_programs(tmp_path, kind):
    fine = np.linspace(0.4, 1.0, 40)
    bad = [0] * 5 + [1] * 20
    first, second = smooth(1)[0], smooth(1, fine * 1000.0)[0]
    rows = [
        {'name': 'oak', 'class': 'tree', 'profiles': {'x': AXIS.tolist(), 'y': (first * 1e4).tolist(), 'xUnit': 'nm', 'bbl': bad}},
        {'name': 'dark', 'class': 'tree', 'profiles': {'x': AXIS.tolist(), 'y': (first * 10.0).tolist(), 'xUnit': 'Nanometers'}},
        {'name': 'lake', 'class': None, 'profiles': {'x': fine.tolist(), 'y': [None, *(second[1:] * 1e4).tolist()], 'xUnit': 'μm'}},
    ]
    library = open_library(write_profiles(tmp_path / 'a.gpkg', rows, kind))
    assert library.names == ('oak', 'dark', 'lake')
    assert library.levels == {'class': ('tree', 'tree', '')}
    np.testing.assert_allclose(library.wavelengths_nm, np.r_[AXIS, fine * 1000.0])
    np.testing.assert_allclose(library.spectra[0, :25], first, rtol=1e-6)
    np.testing.assert_allclose(library.spectra[1, :25], first / 1000.0, rtol=1e-6)  # one scale for all
    assert np.flatnonzero(np.isfinite(library.spectra[2])).tolist() == list(range(26, 65))
    assert library.good.tolist() == [False] * 5 + [True] * 60


def test_profiles_without_wavelengths_and_pickles_are_refused(tmp_path):
    rows = [{'name': 'a', 'profiles': {'y': [0.1, 0.2]}}]
    with pytest.raises(ParameterError, match='no list of wavelengths'):
        open_library(write_profiles(tmp_path / 'a.gpkg', rows))
    rows = [{'name': 'a', 'profiles': pickle.dumps({'x': [1, 2], 'y': [0.1, 0.2]})}]
    with pytest.raises(ParameterError, match='pickles, which could run code'):
        open_library(write_profiles(tmp_path / 'b.gpkg', rows))
