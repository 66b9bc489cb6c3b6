"""Importing a product as a plain cube: what is asked, what is said before, and that the written cube is opened."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.PyQt.QtCore import Qt

from hsi_plugin.cubes import open_cube
from hsi_plugin.engine.import_jobs import MAP, RAW, ImportJob
from hsi_plugin.gui.cube.import_dialog import ImportDialog

from ...products import emit
from ..conftest import opened, until


@pytest.fixture
def product(tmp_path):
    folder = tmp_path / 'product'
    folder.mkdir()
    path = emit.write(folder, rows=20, cols=16)
    emit.write(folder, name=path.name.replace('RFL', 'MASK'), rows=20, cols=16, kind='mask')
    return path


@pytest.fixture
def dialog(interface, product):
    workspace = interface.workspace
    workspace.open_path(str(product))
    until(lambda: workspace.cube is not None)
    made = ImportDialog(workspace)
    yield made
    made.deleteLater()


def test_the_bands_that_remain_are_counted_while_one_types(dialog):
    assert dialog.kept.text().startswith('285 of 285 bands')
    dialog.ranges.setText('450-900, 1500-1800')
    nm = dialog._cube.bands.wavelengths_nm
    kept = int(((nm >= 450) & (nm <= 900)).sum() + ((nm >= 1500) & (nm <= 1800)).sum())
    assert dialog.kept.text().startswith(f'{kept} of 285 bands')
    assert len(dialog.strip._kept) == kept
    assert dialog.start.isEnabled()
    dialog.good.setChecked(True)
    dialog.ranges.setText('')
    assert dialog.kept.text().startswith(f'{int(dialog._cube.bands.good.sum())} of 285 bands')


@pytest.mark.parametrize('text', ['450', '900-450', '3000-4000', 'red'])
def test_ranges_that_make_no_sense_stop_the_button_and_say_why(dialog, text):
    dialog.ranges.setText(text)
    assert not dialog.start.isEnabled()
    assert dialog.problem.text()
    assert not dialog.problem.isHidden()
    dialog.ranges.setText('450-900')
    assert dialog.start.isEnabled()
    assert dialog.problem.isHidden()


def test_what_the_dialog_says_as_a_job(dialog, product, tmp_path):
    dialog.file.setFilePath(str(tmp_path / 'out.tif'))
    dialog.ranges.setText('450-900')
    titles = [dialog.masks.item(i).text() for i in range(dialog.masks.count())]
    assert titles[:3] == ['Clouds', 'Cirrus', 'Water']
    dialog.masks.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.masks.item(2).setCheckState(Qt.CheckState.Checked)
    assert dialog.job() == ImportJob(
        cube=str(product), output=str(tmp_path / 'out.tif'), bands='450-900', masks=('cloud', 'water'), geometry=MAP
    )
    dialog.geometry.setCurrentIndex(1)
    assert dialog.job().geometry == RAW


def test_an_import_is_written_and_opened(dialog, interface, product, tmp_path):
    dialog.file.setFilePath(str(tmp_path / 'out.tif'))
    dialog.ranges.setText('450-900')
    dialog.masks.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.accept()
    until(lambda: interface.workspace.cube is not None and interface.workspace.cube.name == 'out', 30.0)
    cube = interface.workspace.cube
    with open_cube(product) as source:
        nm = source.bands.wavelengths_nm
        wanted = np.flatnonzero((nm >= 450) & (nm <= 900))
        values, valid = source.read(source.grid.window, wanted.tolist())
        valid &= ~source.read_mask('cloud', source.grid.window)
    made, is_valid = cube.read(cube.grid.window)
    assert cube.bands.count == len(wanted)
    np.testing.assert_array_equal(is_valid, valid)
    np.testing.assert_array_equal(made[:, valid], values[:, valid])
    assert interface.workspace.layer.source() == str(tmp_path / 'out.tif')


def test_the_product_itself_is_never_written_over(dialog, product, host):
    before = product.read_bytes()
    dialog.file.setFilePath(str(product))
    dialog.accept()
    assert 'also an input' in host.texts()[0]
    assert product.read_bytes() == before
    assert dialog.result() == 0


def test_a_cube_that_qgis_reads_can_become_a_virtual_raster(interface, cube_path):
    workspace = opened(interface, cube_path)
    dialog = ImportDialog(workspace)
    assert 'vrt' in dialog.file.filter()
    assert dialog.masks.count() == 0
    dialog.file.setFilePath(str(cube_path.parent / 'view.vrt'))
    assert 'nothing is copied' in dialog.kept.text()
    dialog.ranges.setText('500-900')
    dialog.accept()
    until(lambda: interface.workspace.cube is not None and interface.workspace.cube.name == 'view', 30.0)
    assert interface.workspace.cube.bands.wavelengths_nm.max() <= 900.0
    dialog.deleteLater()


def test_without_a_cube_there_is_no_dialog(interface):
    assert interface.workspace.cube is None
    interface.main_dock.cube_page.import_plainly()
