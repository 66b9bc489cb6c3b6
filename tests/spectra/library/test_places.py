"""Where spectra were measured, in the ways in which instruments and tables write it."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.spectra.library.asd import read_asd
from hsi_plugin.spectra.library.open import open_library
from hsi_plugin.spectra.library.places import ASD_LEVEL, degrees, place_of

from .files import AXIS, asd_bytes, sed_text, smooth, svc_text


def stored_minutes(angle: float) -> float:
    """Degrees and minutes in one number, as receivers write them."""
    whole = int(abs(angle))
    return float(np.copysign(100 * whole + 60 * (abs(angle) - whole), angle))


def with_gps(latitude: float, longitude: float, altitude: float = 35.0) -> bytes:
    """An ASD file with numbers in its structure GPS_DATA: heading, speed, latitude, longitude, altitude."""
    content = bytearray(asd_bytes(np.linspace(0.1, 0.6, 50)))
    struct.pack_into('<5d', content, 334, 90.0, 0.5, latitude, longitude, altitude)
    return bytes(content)


@given(st.floats(-89.9, 89.9), st.floats(-179.9, 179.9))
def test_an_asd_file_tells_its_place_by_degrees_and_minutes_with_west_positive(latitude, longitude):
    stored = stored_minutes(latitude), -stored_minutes(longitude)
    if abs(stored[0]) <= 90.0 and abs(stored[1]) <= 180.0:
        return  # at sea, where degrees and minutes cannot be told from degrees
    found = place_of({ASD_LEVEL: f'{stored[0]:.10g}, {stored[1]:.10g}, 35'})
    assert found is not None
    assert found.latitude == pytest.approx(latitude, abs=1e-5)
    assert found.longitude == pytest.approx(longitude, abs=1e-5)


def test_the_bytes_of_an_asd_file_become_a_place(tmp_path):
    path = tmp_path / 'grass_001.asd'
    path.write_bytes(with_gps(5225.9748, -1332.0490))
    library = open_library(path)
    found = place_of({level: texts[0] for level, texts in library.levels.items()})
    assert (found.longitude, found.latitude) == pytest.approx((13 + 32.0490 / 60, 52 + 25.9748 / 60), abs=1e-7)
    decimal = read_asd(path, with_gps(52.43291, 13.53415))
    assert place_of(decimal.about)[:2] == pytest.approx((13.53415, 52.43291), abs=1e-7)
    assert place_of(read_asd(path, with_gps(0.0, 0.0, 0.0)).about) is None
    assert place_of(read_asd(path, with_gps(5275.0, 1332.0)).about) is None  # 75 minutes


@pytest.mark.parametrize(
    ('text', 'most', 'expected'),
    [
        ('01332.0665E     , 01332.0490E', 180.0, 13 + 32.0490 / 60), ('5225.9761N      , 5225.9748N', 90.0, 52 + 25.9748 / 60),
        ('01332,0665E , 01332,0490E', 180.0, 13 + 32.0490 / 60), ('11121.2335,W, 11121.2324,W', 180.0, -(111 + 21.2324 / 60)),
        ('3330.5S', 90.0, -33.508333333), ('-33.5083', 90.0, -33.5083), ('33,5083', 90.0, 33.5083),
        ('33.5083 S', 90.0, -33.5083), ('126.317E', 180.0, 126.317),
        ('13° 32\' 2.94" W', 180.0, -13.534150), ("52°25.9748'N", 90.0, 52 + 25.9748 / 60), ('72.35670', 90.0, 72.3567),
    ],
)  # fmt: skip
def test_angles_are_read_as_they_are_written(text, most, expected):
    assert degrees(text, most) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize('text', ['', 'north', '95.0', '5275.0N', '12 34'])
def test_what_is_no_latitude_is_none(text):
    assert np.isnan(degrees(text, 90.0))


def test_text_files_and_tables_tell_their_place(tmp_path):
    gps = 'longitude= 01332.0665E     , 01332.0490E\nlatitude= 5225.9761N      , 5225.9748N\ngpstime= 073923.357      , 074250.357'
    text = svc_text(smooth(1)[0]).replace('longitude=                 ,                 ', gps)
    (tmp_path / 'a.sig').write_text(text)
    (tmp_path / 'b.sed').write_text(sed_text(smooth(1)[0]).replace('Latitude: 72.35670', 'Latitude: 72.35670\nLongitude: 126.31747'))
    names = ','.join(f'{w:g}' for w in AXIS)
    rows = [f'one,grass,13.5,52.5,3.5,1.2,{",".join("0.3" for _ in AXIS)}', f'two,soil,,,,,{",".join("0.4" for _ in AXIS)}']
    (tmp_path / 'c.csv').write_text('\n'.join([f'name,class,lon,lat,gps_accuracy_m,HDOP,{names}', *rows]) + '\n')
    found = {}
    for path in sorted(tmp_path.iterdir()):
        library = open_library(path)
        for i, name in enumerate(library.names):
            found[name] = place_of({level: texts[i] for level, texts in library.levels.items()})
    assert found['a'][:2] == pytest.approx((13.534150, 52.432913), abs=1e-6)
    assert found['a'].time == '073923.357 , 074250.357'
    assert found['b'][:2] == pytest.approx((126.31747, 72.3567))
    assert found['one'][:4] == pytest.approx((13.5, 52.5, 3.5, 1.2))
    assert found['two'] is None


@pytest.mark.data
def test_real_files_tell_their_place(data):
    formats = data / 'libraries' / 'formats'
    svc = open_library(formats / 'svc' / '250527_0942_R001_T002-de.sig')
    found = place_of({level: texts[0] for level, texts in svc.levels.items()})
    assert found[:2] == pytest.approx((13 + 32.0490 / 60, 52 + 25.9748 / 60))  # the target, not the reference
    sed = open_library(formats / 'spectralevolution' / 'darwin.sed')
    assert place_of({level: texts[0] for level, texts in sed.levels.items()})[:2] == pytest.approx((126.31747, 72.35670))
    none = open_library(formats / 'svc' / '241016_1051_R009_T014.sig')
    assert place_of({level: texts[0] for level, texts in none.levels.items()}) is None
