"""Which pixels are to be visited outdoors, and in which file they travel."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ...core.errors import OutputError
from ...core.questions import Question
from ...labels.field import FieldPoint, write_field_package
from ...labels.standing import Standing
from ...qgis_common.i18n import tr
from ..canvas.map_files import free_name
from ..labels.labelling import Labelling
from ..shared.manual import add_manual
from ..shared.messages import guarded
from ..shared.sizes import units
from ..shared.widgets import column, heading, hint, name_file
from ..shared.wrapping import WrapCheckBox

WIDTH = 420
ASKED, DOUBTFUL, UNDECIDED = 'asked', 'doubtful', 'undecided'
Points = Dict[str, List[FieldPoint]]


def points_to_visit(
    questions: Sequence[Question], doubtful: Sequence[Tuple[int, int, float]], standing: Standing, names: Sequence[str]
) -> Points:
    """Pixels that are worth a visit, in three lists; a pixel is in the first that it belongs to.

    Args:
        questions: What would be asked next.
        doubtful: Labels that the model holds for wrong: row, column, probability.
        standing: What stands in the session.
        names: Names of the classes 1…K.

    Returns:
        Under `undecided` what nobody could tell or what was called mixed, under `doubtful` such labels with the class that they have, and
        under `asked` the questions with the class that the model gives them.
    """
    told = dict(zip(zip(standing.rows.tolist(), standing.cols.tolist()), standing.values.tolist()))
    open_ones = [
        (r, c, '')
        for r, c, answer in zip(standing.rows.tolist(), standing.cols.tolist(), standing.answers.tolist()) if answer in ('unknown', 'mixed')
    ]  # fmt: skip
    doubts = [(r, c, names[told[r, c] - 1] if 0 < told.get((r, c), 0) <= len(names) else '') for r, c, _ in doubtful]
    asked = [(q.row, q.col, names[q.top[0][0] - 1] if q.top and q.top[0][0] <= len(names) else '') for q in questions]
    seen = set()
    out: Points = {}
    for kind, listed in ((UNDECIDED, open_ones), (DOUBTFUL, doubts), (ASKED, asked)):
        out[kind] = []
        for r, c, suggested in listed:
            if (r, c) not in seen:
                seen.add((r, c))
                out[kind].append(FieldPoint(r, c, f'{kind} {len(out[kind]) + 1}', suggested))
    return out


class FieldDialog(QDialog):
    """Chooses among the lists and writes the file.

    Args:
        labelling: Holds the session.
        points: What can be visited, as :func:`points_to_visit` gives it.
        parent: The window that it belongs to.
    """

    def __init__(self, labelling: Labelling, points: Points, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = labelling.messages
        self._session = labelling.session
        self._points = points
        self.written = 0
        self.setWindowTitle(tr('Points for the field'))
        layout = column(self)
        layout.addWidget(hint(tr('A small file of points with a form, for QField or QGIS. The session itself stays here; what comes back '
                                 'is merged into it.')))  # fmt: skip
        layout.addWidget(heading(tr('Visit')))
        titles = {
            UNDECIDED: tr('Pixels called mixed, or that nobody could tell ({0})'), DOUBTFUL: tr('Doubtful labels ({0})'),
            ASKED: tr('Pixels that would be asked next ({0})'),
        }  # fmt: skip
        self.kinds: Dict[str, WrapCheckBox] = {}
        for kind, title in titles.items():
            box = WrapCheckBox(title.format(len(points[kind])))
            box.setChecked(bool(points[kind]))
            box.setEnabled(bool(points[kind]))
            box.toggled.connect(self._refresh)
            layout.addWidget(box)
            self.kinds[kind] = box
        self.blind = WrapCheckBox(tr('Do not take along what the map says'))
        self.blind.setToolTip(tr('So that what is noted outdoors is nobody\'s echo'))
        layout.addWidget(self.blind)
        layout.addWidget(heading(tr('File')))
        self.file = QgsFileWidget()
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(tr('GeoPackage (*.gpkg)'))
        self.file.setDialogTitle(tr('Save the points as'))
        name_file(self.file, tr('File of the points'))
        session = Path(self._session.path)
        self.file.setFilePath(str(free_name(session.with_name(f'{session.stem}_field.gpkg'))))
        layout.addWidget(self.file)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._on_save)
        self.buttons.rejected.connect(self.reject)
        layout.addStretch(1)
        add_manual(self.buttons, 'tasks/field')
        layout.addWidget(self.buttons)
        self.setMinimumWidth(units(WIDTH))
        self._refresh()

    def chosen(self) -> List[FieldPoint]:
        """The points of all lists that are checked."""
        return [point for kind, box in self.kinds.items() if box.isChecked() for point in self._points[kind]]

    @guarded
    def _refresh(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(self.chosen()))

    @guarded
    def _on_save(self) -> None:
        said = self.file.filePath().strip()
        if not said:
            raise OutputError(tr('No file is named for the points.'), tr('Give a name that ends in .gpkg.'))
        path = Path(said) if said.lower().endswith('.gpkg') else Path(said + '.gpkg')
        self.written = write_field_package(self._session, path, self.chosen(), self.blind.isChecked())
        self.messages.success(tr('{0} points were written to {1}.').format(self.written, path))
        self.accept()
