"""Which points of a reference sample go outdoors, and in which file they travel."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QWidget

from ...core.errors import JobCancelled, OutputError
from ...cubes.atomic import check_writable_target
from ...engine.review_jobs import ReviewPackageJob
from ...labels.reference.field import points_to_take
from ...labels.reference.review import StoredDesign
from ...qgis_common.field_project import write_field_project
from ...qgis_common.i18n import tr
from ..canvas.map_files import free_name
from ..shared.manual import add_manual
from ..shared.messages import Messages, guarded
from ..shared.sizes import units
from ..shared.widgets import column, heading, hint, name_file, narrow_combo
from ..shared.wrapping import WrapCheckBox
from .state import ReviewState

WIDTH = 420


class ReviewFieldDialog(QDialog):
    """Asks, and hands the work to the engine: the picture of a large image takes a while.

    Args:
        state: Holds map, file and samples.
        parent: The window that it belongs to.
    """

    def __init__(self, state: ReviewState, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = state.messages
        self._state = state
        self.setWindowTitle(tr('Take the sample outdoors'))
        layout = column(self)
        layout.addWidget(hint(tr('A file of points with a form, the image underneath, and a project that opens both in QGIS or QField. '
                                 'What comes back is taken over with "Merge a file…", as often as you like.')))  # fmt: skip
        layout.addWidget(heading(tr('Sample')))
        self.designs: QComboBox = narrow_combo(tr('Sample'))
        for design in state.designs:
            self.designs.addItem(design.name, design.uuid)
        if state.design is not None:
            self.designs.setCurrentIndex(self.designs.findData(state.design.uuid))
        layout.addWidget(self.designs)
        self.open_only = WrapCheckBox(tr('Only points that nobody has answered'))
        self.open_only.setChecked(True)
        self.blind = WrapCheckBox(tr('Do not take along what the map says'))
        self.blind.setToolTip(tr("Then nothing in the file tells it, and what is noted outdoors is nobody's echo"))
        self.blind.setChecked(state.wants_blind)
        self.picture = WrapCheckBox(tr('The image underneath, for places without network'))
        self.picture.setChecked(self._image() != '')
        self.picture.setEnabled(self._image() != '')
        self.told = hint()
        for widget in (self.open_only, self.blind, self.picture, self.told):
            layout.addWidget(widget)
        layout.addWidget(heading(tr('File')))
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(tr('GeoPackage (*.gpkg)'))
        self.file.setDialogTitle(tr('Save the points as'))
        name_file(self.file, tr('File of the points'))
        if state.file is not None:
            self.file.setFilePath(str(free_name(state.file.with_name(f'{state.file.stem}_field.gpkg'))))
        layout.addWidget(self.file)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._on_save)
        self.buttons.rejected.connect(self.reject)
        layout.addStretch(1)
        add_manual(self.buttons, 'tasks/field')
        layout.addWidget(self.buttons)
        self.designs.currentIndexChanged.connect(self._refresh)
        self.open_only.toggled.connect(self._refresh)
        self.setMinimumWidth(units(WIDTH))
        self._refresh()

    @property
    def design(self) -> Optional[StoredDesign]:
        """The sample that is chosen."""
        uuid = self.designs.currentData()
        return next((one for one in self._state.designs if one.uuid == uuid), None)

    def job(self) -> ReviewPackageJob:
        """What the dialog says, as a job.

        Raises:
            OutputError: No file is named, it exists, or it cannot be written there.
        """
        said = self.file.filePath().strip()
        if not said:
            raise OutputError(tr('No file is named for the points.'), tr('Give a name that ends in .gpkg.'))
        path = Path(said) if said.lower().endswith('.gpkg') else Path(said + '.gpkg')
        check_writable_target(path)
        if path.exists():
            raise OutputError(tr('{0} exists.').format(path), tr('Choose another name, so that observations in it are not lost.'))
        design = self.design
        return ReviewPackageJob(
            str(self._state.file), str(path), design.uuid if design is not None else '', self._image(), self.blind.isChecked(),
            self.open_only.isChecked(), self.picture.isChecked(),
        )

    def _image(self) -> str:
        """The image that is open, else the one that the review remembers, where it is there."""
        if self._state.cube is not None:
            return str(self._state.cube.path)
        session = self._state.session
        return session.image if session is not None and session.image and Path(session.image).exists() else ''

    @guarded
    def _refresh(self, *_: object) -> None:
        design, review = self.design, self._state.review
        count = len(points_to_take(review, design, self.open_only.isChecked())) if design is not None and review is not None else 0
        self.told.setText(tr('{0} points go along.').format(count) if count else tr('All points of this sample are answered.'))
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(count > 0)

    @guarded
    def _on_save(self) -> None:
        job, messages, workspace = self.job(), self.messages, self._state.workspace
        title = tr('Points for the field: {0}').format(Path(job.output).name)
        workspace.jobs.start(
            workspace.engine, job, title, lambda result: _written(messages, result), lambda error: _failed(messages, error)
        )
        self.accept()


def _written(messages: Messages, result: Dict[str, Any]) -> None:
    """Write the project beside the package, and say what is there; the dialog may be gone by now."""
    try:
        project = write_field_project(result['output'], result['tables'], result['name'])
    except OutputError as error:
        messages.report(error)
        return
    folder = QUrl.fromLocalFile(str(project.parent))
    text = tr('{0} points were written to {1}; copy it to the device together with {2}.')
    messages.success(
        text.format(result['points'], Path(result['output']).name, project.name),
        (tr('Open folder'), lambda: QDesktopServices.openUrl(folder)),
    )
    for warning in result['warnings']:
        messages.warning(warning)


def _failed(messages: Messages, error: BaseException) -> None:
    if not isinstance(error, JobCancelled):
        messages.report(error)
