"""What is asked before a product is written as a plain cube: where to, which wavelengths, which pixels are left out."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional, Tuple

import numpy as np
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from ...core.bands import Bands
from ...core.errors import HsiError, JobCancelled, OutputError, WorkerCrashed
from ...core.ranges import parse_ranges
from ...cubes.atomic import check_writable_target
from ...cubes.importing import bands_in
from ...engine.import_jobs import MAP, RAW, ImportJob
from ...qgis_common.i18n import say_error, tr
from ..canvas.map_files import default_output, release
from ..jobs.describe import megabytes
from ..shared.manual import add_manual
from ..shared.messages import guarded
from ..shared.sizes import units
from ..shared.widgets import column, hint, name_file
from ..shared.wrapping import WrapCheckBox
from ..workspace import Workspace
from . import describe


class BandStrip(QWidget):
    """The bands along the wavelengths: those that are kept stand out."""

    def __init__(self, bands: Bands, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._bands = bands
        self._kept: Tuple[int, ...] = ()
        self.setFixedHeight(18)

    def set_kept(self, kept: Tuple[int, ...]) -> None:
        """Show these as kept."""
        self._kept = kept
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(300, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A stroke for each band."""
        at = np.arange(self._bands.count) if self._bands.wavelengths_nm is None else self._bands.wavelengths_nm
        low, high = float(at.min()), float(at.max())
        painter = QPainter(self)
        faint = QColor(self.palette().color(QPalette.ColorRole.Text))
        faint.setAlpha(40)
        strong = self.palette().color(QPalette.ColorRole.Highlight)
        kept = set(self._kept)
        for band in sorted(range(len(at)), key=lambda b: b in kept):  # what is kept is not painted over
            x = round((self.width() - 2) * (float(at[band]) - low) / max(high - low, 1e-9))
            painter.fillRect(x, 2 if band in kept else 6, 2, 14 if band in kept else 6, strong if band in kept else faint)
        painter.end()


class ImportDialog(QDialog):
    """The choices, and what will come of them.

    Args:
        workspace: Holds the cube and the engine.
        parent: The window that it belongs to.
    """

    def __init__(self, workspace: Workspace, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace = workspace
        self._cube = cube = workspace.cube
        self.setWindowTitle(tr('Import {0} as a plain cube').format(cube.name))
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(tr('GeoTIFF (*.tif);;Virtual raster, nothing is copied (*.vrt)') if cube.native else tr('GeoTIFF (*.tif)'))
        self.file.setDialogTitle(tr('Save the cube as'))
        name_file(self.file, tr('Output file'))
        self.file.setFilePath(str(default_output(str(cube.path), cube.name, 'cube')))
        self.ranges = QLineEdit()
        self.ranges.setPlaceholderText(tr('all; or like 450-900, 1500-1800'))
        self.ranges.setAccessibleName(tr('Ranges of wavelength in nm'))
        self.ranges.setEnabled(cube.bands.wavelengths_nm is not None)
        self.good = WrapCheckBox(tr('Leave out the {0} bands that are marked as bad').format(int((~cube.bands.good).sum())))
        self.good.setVisible(not cube.bands.good.all() and bool(cube.bands.good.any()))
        self.strip = BandStrip(cube.bands)
        self.kept = hint()
        self.masks = self._mask_list()
        self.geometry = QComboBox()
        self.geometry.addItem(tr('on the map'), MAP)
        self.geometry.addItem(tr('as it was measured'), RAW)
        self.problem = hint()
        self._lay_out()
        for signal in (self.ranges.textChanged, self.file.fileChanged, self.good.toggled, self.geometry.currentIndexChanged):
            signal.connect(self._check)
        self.setMinimumWidth(units(480))
        self._check()

    def job(self) -> ImportJob:
        """What the dialog says, as a job.

        Raises:
            ParameterError: The ranges are none, or keep no band.
        """
        parse_ranges(self.ranges.text())
        return ImportJob(
            cube=str(self._cube.path), output=self.file.filePath().strip(), bands=self.ranges.text().strip(),
            good=not self.good.isHidden() and self.good.isChecked(), masks=self.chosen_masks(), geometry=str(self.geometry.currentData()),
        )

    def chosen_masks(self) -> Tuple[str, ...]:
        """Names of the masks that are ticked."""
        items = (self.masks.item(i) for i in range(self.masks.count()))
        return tuple(str(i.data(Qt.ItemDataRole.UserRole)) for i in items if i.checkState() == Qt.CheckState.Checked)

    @guarded
    def accept(self) -> None:
        """Start the job; the cube that it writes is opened when it is there."""
        job = self.job()
        if not job.output:
            raise OutputError(tr('No file is named for the cube.'), tr('Give a name that ends in .tif.'))
        check_writable_target(job.output, [self._cube.path, *self._cube.files])
        release(Path(job.output))
        start_import(self._workspace, job)
        super().accept()

    def _mask_list(self) -> QListWidget:
        masks = QListWidget()
        masks.setAccessibleName(tr('Masks'))
        for mask in self._cube.masks:
            item = QListWidgetItem(describe.mask_title(mask))
            item.setData(Qt.ItemDataRole.UserRole, mask.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            masks.addItem(item)
        masks.setMaximumHeight(units(26) * min(max(masks.count(), 1), 6) + 6)
        return masks

    def _lay_out(self) -> None:
        layout = column(self)
        layout.addWidget(hint(tr(
            'Writes a GeoTIFF that QGIS and every other program can read, in the values of the product. Classifying, labelling and spectra '
            'need no import: they read the product itself.'
        )))
        form = QFormLayout()
        form.addRow(tr('File'), self.file)
        form.addRow(tr('Wavelengths (nm)'), self.ranges)
        form.addRow('', self.strip)
        form.addRow('', self.kept)
        form.addRow('', self.good)
        if self.masks.count():
            form.addRow(tr('Leave out pixels'), self.masks)
        if self._cube.raw is not None:
            form.addRow(tr('Geometry'), self.geometry)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start = buttons.addButton(tr('Import'), QDialogButtonBox.ButtonRole.AcceptRole)
        self.start.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        add_manual(buttons, 'tasks/open_cube#import')
        layout.addWidget(buttons)

    @guarded
    def _check(self) -> None:
        text, kept = '', ()
        try:
            only_good = not self.good.isHidden() and self.good.isChecked()
            kept = bands_in(self._cube.bands, parse_ranges(self.ranges.text()), only_good)
            if not self.file.filePath().strip():
                text = tr('Name the file to write.')
        except HsiError as error:
            text = say_error(error)
        self.strip.set_kept(kept)
        self.kept.setText(self._kept_text(kept))
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.start.setEnabled(not text)

    def _kept_text(self, kept: Tuple[int, ...]) -> str:
        cube = self._cube.raw if self._cube.raw is not None and self.geometry.currentData() == RAW else self._cube
        if self.file.filePath().lower().endswith('.vrt'):
            return tr('{0} of {1} bands; nothing is copied').format(len(kept), cube.bands.count)
        size = cube.grid.rows * cube.grid.cols * len(kept) * cube.dtype.itemsize
        return tr('{0} of {1} bands, at most {2}').format(len(kept), cube.bands.count, megabytes(size))


def start_import(workspace: Workspace, job: ImportJob) -> None:
    """Put an import in line; the cube is opened when it is written."""
    messages = workspace.messages

    def done(result: Dict[str, Any]) -> None:
        path = str(result['output'])
        messages.success(tr('{0} is written.').format(Path(path).name))
        workspace.open_path(path)

    def failed(error: BaseException) -> None:
        if not isinstance(error, JobCancelled):
            again = (tr('Run again'), lambda: start_import(workspace, job)) if isinstance(error, WorkerCrashed) else None
            messages.report(error, again)

    title = tr('Import {0}').format(Path(job.cube).stem)
    workspace.jobs.start(workspace.engine, job, title, done, failed, lambda again: start_import(workspace, again))
