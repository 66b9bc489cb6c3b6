"""What is kept leaves the dock as a table, as a picture, or as a library, and comes back from there."""

from __future__ import annotations

import csv
from dataclasses import replace

import numpy as np
import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QApplication

from hsi_plugin.core.errors import OutputError, ParameterError
from hsi_plugin.gui.spectra import keep, picture
from hsi_plugin.gui.spectra.curve import LIBRARY, MEAN
from hsi_plugin.spectra.library import open_library

from ... import builders
from ..conftest import click, opened, until


@pytest.fixture
def full(ready, browsing):
    """A pixel that is labelled, one that is not, a mean, and a spectrum of a library."""
    for pixel in ((5, 7), (9, 30)):
        click(ready.workspace, *pixel)
        until(lambda pixel=pixel: pixel in [(p.row, p.col) for p in browsing.pins])
    ready.labelling.add_class()
    ready.labelling.rename_class(1, 'roof, "red"')
    ready.labelling.add_label(5, 7)
    browsing.means.of_area([ready.workspace.locator().centre(r, c) for r, c in ((20, 20), (20, 30), (30, 30), (30, 20))])
    until(lambda: any(c.kind == MEAN for c in browsing.curves.curves))
    browsing.side.add([1])
    until(lambda: any(c.kind == LIBRARY for c in browsing.curves.curves))
    browsing.stage.flush()
    return browsing


def test_a_table_holds_means_and_library_spectra_too(full, tmp_path):
    full.write(tmp_path / 'all.csv')
    lines = (tmp_path / 'all.csv').read_text(encoding='utf-8').splitlines()
    comments = [line for line in lines if line.startswith('#')]
    assert len(comments) == 5
    table = list(csv.DictReader(lines[len(comments):]))
    assert list(table[0])[3:] == ['spectrum_1', 'spectrum_2', 'mean_3', 'std_3', 'n_3', 'library_4']
    mean, read = full.curves.curves[2], full.curves.curves[3]
    np.testing.assert_allclose([float(row['mean_3']) for row in table], mean.values, rtol=1e-6)
    np.testing.assert_allclose([float(row['std_3']) for row in table], mean.spread, rtol=1e-6)
    assert {float(row['n_3']) for row in table} == {float(mean.count)}
    assert [row['library_4'] == '' for row in table] == [bool(v) for v in np.isnan(read.values)]
    assert 'from lib' in comments[4]


@pytest.mark.parametrize('suffix', ['.gpkg', '.csv', '.sli'])
def test_pixels_and_means_become_a_library_and_are_added_to_it(full, tmp_path, suffix, ready):
    path = tmp_path / f'kept{suffix}'
    cube = ready.workspace.cube
    full.saving.write_library(path)
    full.curves.rename(full.pins[0].number, 'shed')
    full.saving.write_library(path)
    library = open_library(path)
    assert len(library) == 6  # what came from a library is not written into another
    assert library.names[0] == 'Row 5, col 7'
    assert library.names[3] == 'shed'
    for column, values in {
        'class': ('roof, "red"', '', ''), 'kind': ('pixel', 'pixel', 'mean'), 'cube': (cube.name,) * 3, 'row': ('5', '9', ''),
        'crs': ('EPSG:32633', 'EPSG:32633', ''), 'pixels': ('1', '1', str(full.curves.curves[2].count)),
    }.items():  # fmt: skip
        assert library.levels[column][:3] == values, column
    x, y = full.pins[0].xy
    assert (float(library.levels['x'][0]), float(library.levels['y'][0])) == (pytest.approx(x), pytest.approx(y))
    good = cube.bands.good
    on_cube = library.to_bands(cube.bands)[0]
    np.testing.assert_allclose(on_cube[:, good][0], full.pins[0].values[good], rtol=1e-5)


def test_other_channels_are_not_added(full, tmp_path, library_path):
    with pytest.raises(ParameterError):
        full.saving.write_library(library_path)
    assert len(open_library(library_path)) == 12


def test_radiance_wavelengths_and_nothing_at_all_are_refused(ready, full, tmp_path, scene):
    cube = ready.workspace.cube
    with pytest.raises(ParameterError, match='No spectrum'):
        keep.as_library('x', cube, '', [full.curves.curves[3]], [''])
    pins = full.pins
    with builders_cube(tmp_path, scene, None) as plain, pytest.raises(ParameterError, match='no wavelengths'):
        keep.as_library('x', plain, '', pins, ['', ''])
    cube.units = 'unknown'
    assert len(keep.as_library('x', cube, '', pins, ['', ''])) == 2  # small enough for reflectance
    with pytest.raises(ParameterError, match='no reflectance'):
        keep.as_library('x', cube, '', [replace(pins[0], values=1000.0 * pins[0].values)], [''])
    cube.units = 'radiance'
    with pytest.raises(ParameterError, match='radiance'):
        keep.as_library('x', cube, '', pins, ['', ''])


def builders_cube(tmp_path, scene, wavelengths):
    from hsi_plugin.cubes import open_cube

    return open_cube(builders.write_geotiff(tmp_path / 'plain.tif', scene[0], wavelengths))


def test_pictures_show_the_lines_and_a_legend(full, tmp_path):
    for suffix in picture.SUFFIXES:
        full.saving.write_picture(tmp_path / f'plot{suffix}')
    image = QImage(str(tmp_path / 'plot.png'))
    assert image.width() > picture.SHARPNESS * full.plot.width()  # the legend stands beside the plot
    for curve in full.curves.shown:
        assert count_of(image, curve.colour) > 20, curve.name
    renderer = QSvgRenderer(str(tmp_path / 'plot.svg'))
    assert renderer.isValid()
    assert renderer.defaultSize().width() > full.plot.width()
    drawn = QImage(image.size(), QImage.Format.Format_RGB32)
    drawn.fill(Qt.GlobalColor.white)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    for row in ('top', 'bottom'):  # all parts lie where they lie in the other picture
        columns = [dark_columns(one, row) for one in (image, drawn)]
        assert abs(columns[0] - columns[1]) <= 8, row
    with pytest.raises(OutputError):
        full.saving.write_picture(tmp_path / 'plot.gif')
    with pytest.raises(OutputError):
        full.saving.write_picture(tmp_path / 'nowhere' / 'plot.png')
    full.saving.copy()
    assert QApplication.clipboard().image().size() == image.size()


def as_array(image):
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bits, np.uint8).reshape(image.height(), image.width(), 4)[:, :, 2::-1].astype(int)


def dark_columns(image, half):
    """The last column of the shaded ground of bad bands, in the upper or lower half of the picture."""
    pixels = as_array(image)
    middle = len(pixels) // 2
    part = pixels[:middle] if half == 'top' else pixels[middle : middle + 40]
    grey = (np.abs(part - part.mean(2, keepdims=True)).max(2) < 4) & (part.mean(2) > 215) & (part.mean(2) < 240)
    return int(np.flatnonzero(grey.mean(0) > 0.5)[-1])


def count_of(image, colour):
    """Pixels of about a colour."""
    pixels = as_array(image)
    return int((np.abs(pixels - np.array(QColor(colour).getRgb()[:3])).sum(2) < 12).sum())


def test_another_cube_takes_all_away(ready, full, tmp_path, scene):
    opened(ready, builders.write_geotiff(tmp_path / 'other.tif', scene[0], builders.wavelengths(30)))
    assert full.curves.curves == ()
    assert full.marks.drawn == 0
    assert full.plot._traces == {}
    assert not full.bar.table.isEnabled()
    assert full.side.libraries.current is not None  # the library stays
