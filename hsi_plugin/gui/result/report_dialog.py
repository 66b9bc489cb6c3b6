"""What a report is called, who answers for it, and where it goes."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from ...core.language import WRITING, languages
from ...qgis_common import settings
from ...qgis_common.i18n import file_language, tr
from ..canvas.map_files import free_name
from ..shared.manual import add_manual
from ..shared.sizes import open_as, units
from ..shared.widgets import column, name_file
from ..shared.wrapping import WrapCheckBox

AUTHOR = settings.PREFIX + 'report/author'
PDF = settings.PREFIX + 'report/pdf'


class ReportDialog(QDialog):
    """Asks, and remembers the author.

    Args:
        map_path: The map that is reported on.
    """

    def __init__(self, map_path: Path, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr('Report on {0}').format(map_path.stem))
        self._title = QLineEdit(map_path.stem)
        self._author = QLineEdit(settings.read_text(AUTHOR))
        self._notes = QPlainTextEdit()
        self._notes.setPlaceholderText(tr('Sentences of your own, shown as they are'))
        self._notes.setFixedHeight(units(70))
        self._notes.setTabChangesFocus(True)
        self._language = QComboBox()
        for code in languages():
            self._language.addItem(WRITING[code].own_name, code)
        self._language.setCurrentIndex(max(0, self._language.findData(file_language(QgsApplication.locale()))))
        self._language.setToolTip(tr('What the report is written in; names, notes and the run record stay as they are'))
        self._output = QgsFileWidget()
        self._output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._output.setFilter(tr('Web page (*.html)'))
        self._output.setFilePath(str(free_name(map_path.with_name(f'{map_path.stem}_report.html'))))
        self._pdf = WrapCheckBox(tr('Also as PDF, beside it'))
        self._pdf.setChecked(settings.read_flag(PDF, True))
        name_file(self._output, tr('File'))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr('Title'), self._title)
        form.addRow(tr('Author'), self._author)
        form.addRow(tr('Notes'), self._notes)
        form.addRow(tr('Language'), self._language)
        form.addRow(tr('File'), self._output)
        form.addRow('', self._pdf)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(tr('Make report'))
        self._output.fileChanged.connect(lambda path: self._ok.setEnabled(bool(path.strip())))
        layout = column(self)
        layout.addLayout(form)
        add_manual(buttons, 'tasks/report')
        layout.addWidget(buttons)
        open_as(self, 520, 0)

    def accept(self) -> None:
        """Remember what stays the same from report to report."""
        settings.remember(AUTHOR, self.author())
        settings.remember(PDF, self.wants_pdf())
        super().accept()

    def title(self) -> str:
        """The title."""
        return str(self._title.text()).strip()

    def author(self) -> str:
        """Who answers for it."""
        return str(self._author.text()).strip()

    def notes(self) -> str:
        """Sentences of the author's."""
        return str(self._notes.toPlainText()).strip()

    def language(self) -> str:
        """The report's language, as `ReportJob.language` takes it."""
        return str(self._language.currentData())

    def wants_pdf(self) -> bool:
        """Whether a PDF is wanted too."""
        return bool(self._pdf.isChecked())

    def output(self) -> Path:
        """The page to write."""
        path = Path(self._output.filePath().strip())
        return path if path.suffix.lower() in ('.html', '.htm') else path.with_name(f'{path.name}.html')
