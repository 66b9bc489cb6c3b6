"""What the page of names asks: the names, what helps to find them, and what refines the first labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QFormLayout, QWidget

from ...core.class_prompts import ClassPrompt, parse_classes, read_classes
from ...core.refinements import AUTO, REFINEMENTS, Refinement
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..computing.environment import ComputeEnvironment
from ..computing.torch_notice import TorchNotice, lack_of_torch
from ..labels.labelling import Labelling
from ..labels.page import LabelsPage
from ..models.foundation_models import FoundationModels
from ..shared.background import Background
from ..shared.messages import guarded
from ..shared.widgets import SPACING, WarningBox, column, hint, make_action, narrow_combo, row, theme_icon, tool_button
from ..shared.wrapping import WrapCheckBox
from ..workspace import Workspace
from . import words
from .advice import automatic, clip_line, clip_refusal, cube_advice, few_labels, summary
from .clip import ClipChoice, ClipFound, look_at_clip
from .edit import NamesEdit
from .inputs import MoreSettings, PathEdit
from .library import LibraryNames
from .rows import ClassRows

EXAMPLE = 'water; tree | forest; low vegetation | grass; bare soil; road | asphalt; roof'
_MILLISECONDS = 200  # without a key before names are read


class NamesSetup(QWidget):
    """Everything that decides a map from names, as fields of a job.

    Args:
        workspace: Holds the cube.
        labelling: Holds classes and clicks.
        labels: Knows which labels are meant.
        environment: Knows what is installed.
        models: Downloads models.
    """

    changed = pyqtSignal()

    def __init__(
        self, workspace: Workspace, labelling: Labelling, labels: LabelsPage, environment: ComputeEnvironment,
        models: FoundationModels, parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace, self._labelling, self._labels, self._environment = workspace, labelling, labels, environment
        self.reading = words.Reading('')
        self._known: Tuple[str, ...] = ()
        self._background = Background('hsi-names', self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(self._read)
        self.edit = NamesEdit()
        self.edit.setAccessibleName(tr('Class names'))
        self.edit.setPlaceholderText(EXAMPLE)
        self.edit.setPlainText(settings.read_text(settings.NAMES))
        self.rows = ClassRows()
        self.problem = hint()
        self.advice = WarningBox()
        libraries = tr('Spectral libraries (*.sli *.lib *.hdr *.xz *.csv *.txt *.sed *.sig);;All files (*)')
        self.library = PathEdit(tr('Spectral library'), libraries, folders=True)
        self.library.setToolTip(tr('Spectra whose names hold the words of a class stand for it; spectrum:NAME among the words means one'))
        self.library_names = LibraryNames(workspace.messages, self)
        self.library_hint = hint()
        self.clip = ClipChoice(models)
        self._clip = ClipFound()
        self.clip.set_path(settings.read_text(settings.CLIP))
        self.clip_hint = hint()
        self.use_labels = WrapCheckBox()
        self.use_labels.setChecked(True)
        self.use_labels.toggled.connect(self.refresh)
        self.labels_hint = hint()
        self.refine = _refinements()
        self.refine_hint = hint()
        self.notice = TorchNotice(environment)
        self.more = MoreSettings()
        self._lay_out()
        self.edit.textChanged.connect(self._timer.start)
        self.rows.exchange.connect(self._exchange)
        self.rows.recolour.connect(self._recolour)
        self.clip.changed.connect(self._timer.start)
        self.library.changed.connect(self._timer.start)
        self.library_names.changed.connect(self._on_library)
        self.more.changed.connect(self.changed)
        self.refine.currentIndexChanged.connect(self._on_refine)
        environment.changed.connect(self.refresh)
        labelling.changed.connect(self.refresh)
        workspace.cube_changed.connect(self.refresh)
        self._read()
        self._on_library()
        self.refresh()

    @property
    def refinement(self) -> Refinement:
        """What is chosen to learn from the first labels."""
        return REFINEMENTS[self.refine.currentData()]

    def options(self) -> Dict[str, Any]:
        """What is said here, as fields of a job; what was typed a moment ago counts.

        Raises:
            HsiError: The names or numbers cannot be read, or labels are wanted that are not there.
        """
        text = self.edit.toPlainText().strip()
        prompts = parse_classes(text)
        labels, field = self._labels.labels() if self.wants_labels else ('', '')
        for key, value in ((settings.NAMES, text), (settings.REFINEMENT, self.refinement.name), (settings.CLIP, self.clip.path())):
            settings.remember(key, value)
        return {
            'classes': words.as_text(prompts), 'library': self.library.path(), 'clip': self._clip_path(), 'labels': labels,
            'field': field, 'refine': self.refinement.name, **self.more.options(),
        }

    @property
    def wants_labels(self) -> bool:
        """Whether clicked or chosen labels shall count besides the names."""
        return self.use_labels.isChecked() and not self.use_labels.isHidden()

    def lack(self) -> str:
        """Why no map can be made yet, in a sentence; empty where it can."""
        if not self.edit.toPlainText().strip():
            return tr('Type what is to be found first.')
        if self.reading.problem:
            return self.reading.problem
        lacks = [*self._torch_lacks(), self._clip.problem if self._clip_path() else '', self._labels_lack()]
        return next((lack for lack in lacks if lack), '')

    def _labels_lack(self) -> str:
        """Why the clicks cannot count yet, in a sentence; labels of a layer are looked at by the job."""
        if not self.wants_labels or self._labels.uses_layer:
            return ''
        return few_labels(self._labelling.scheme, self._labelling.counts(), [note.prompt.name for note in self.reading.classes])

    def put(self, text: str) -> None:
        """Replace the names."""
        self.edit.put(text)
        self._read()

    def remove(self) -> None:
        """Stop listening, and end the thread."""
        self._timer.stop()
        self._environment.changed.disconnect(self.refresh)
        self._background.stop()
        self.library_names.stop()
        self.clip.remove()

    @guarded
    def refresh(self) -> None:
        """Show what the cube, the labels and the environment allow now."""
        cube = self._workspace.cube
        said = clip_line(self._clip, cube, bool(self.reading.unknown))
        self.clip_hint.setText(said)
        self.clip_hint.setVisible(bool(said))
        self.refine.setItemText(self.refine.findData(AUTO), automatic(self._environment.lacks_torch()))
        self.refine_hint.setText(summary(self.refinement))
        self.refine_hint.setVisible(self.refinement.name != AUTO)
        self.refine.setToolTip(tr(self.refinement.summary))
        self.notice.show_lacks(self._torch_lacks())
        self.advice.set_sentences([*cube_advice(cube), *self.reading.advice])
        self.use_labels.setVisible(cube is not None and self._labels.has_labels)
        self.use_labels.setText(tr('With {0}').format(self._labels.summary()))
        self.use_labels.setToolTip(tr('Use my labels, too; they count besides the names: {0}').format(self._labels.summary()))
        said = self._labels_lack()
        self.labels_hint.setText(said)
        self.labels_hint.setVisible(bool(said))
        self._take.setEnabled(len(self._labelling.scheme) > 0)
        self._save.setEnabled(bool(self.reading.classes))
        self.changed.emit()

    @guarded
    def load(self) -> None:
        """Take the classes of a scheme file."""
        path, _ = QFileDialog.getOpenFileName(
            self, tr('Load class names'), settings.read_text(settings.LAST_FOLDER), tr('Class names (*.csv *.json)')
        )
        if path:
            self.put(words.as_text(read_classes(path), lines=True))

    @guarded
    def save(self) -> None:
        """Keep the classes as a scheme file."""
        path, chosen = QFileDialog.getSaveFileName(
            self, tr('Save class names'), settings.read_text(settings.LAST_FOLDER), tr('CSV (*.csv);;JSON (*.json)')
        )
        if path:
            target = Path(path)
            if target.suffix.lower() not in ('.csv', '.json'):
                target = target.with_name(target.name + ('.json' if 'json' in chosen else '.csv'))
            words.save(parse_classes(self.edit.toPlainText()), target)

    @guarded
    def take_classes(self) -> None:
        """Take the classes of the page of labels, with their colours."""
        scheme = self._labelling.scheme
        self.put(words.as_text([ClassPrompt(one.name, (one.name,), colour=one.colour) for one in scheme]))

    def _lay_out(self) -> None:
        load = make_action(self, tr('Load'), tr('Load class names from a file'), theme_icon('mActionFileOpen.svg'), self.load)
        self._save = make_action(self, tr('Save'), tr('Save these class names as a file'), theme_icon('mActionFileSave.svg'), self.save)
        self._take = make_action(
            self, tr('From Labels'), tr('Take the classes of the page "Labels"'), theme_icon('mActionSharingImport.svg'), self.take_classes
        )
        say = hint(tr('; next class,  | synonym'))
        layout = column(self, 0)
        layout.addWidget(self.edit)
        layout.addLayout(row(say, *[tool_button(a) for a in (load, self._save, self._take)], stretch_first=True))
        for widget in (self.rows, self.problem, self.advice):
            layout.addWidget(widget)
        form = QFormLayout()
        form.setSpacing(SPACING)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr('Library'), self.library)
        form.addRow(self.library_hint)
        form.addRow(tr('CLIP'), self.clip)
        form.addRow(self.clip_hint)
        form.addRow(tr('Refine by'), self.refine)
        form.addRow(self.refine_hint)
        layout.addLayout(form)
        for widget in (self.notice, self.use_labels, self.labels_hint, self.more):
            layout.addWidget(widget)

    def _clip_path(self) -> str:
        """The model that shall look; none where it would see nothing."""
        cube = self._workspace.cube
        return self.clip.path() if cube is None or not clip_refusal(cube) else ''

    def _torch_lacks(self) -> List[str]:
        lacks = []
        if self._clip_path():
            lacks.append(lack_of_torch(self._environment, tr('CLIP')))
        if self.refinement.needs_torch:
            lacks.append(lack_of_torch(self._environment, tr(self.refinement.title)))
        return [lack for lack in lacks if lack]

    @guarded
    def _read(self) -> None:
        """Understand the text on another thread; only the latest counts."""
        text, clip, with_clip = self.edit.toPlainText(), self.clip.path(), bool(self._clip_path())
        self._background.submit(
            lambda: (words.read(text, with_clip), words.completions(), look_at_clip(clip)), self._on_read, self.messages.report, 'read'
        )
        self.library_names.look(self.library.path())

    @guarded
    def _on_read(self, found: Any) -> None:
        reading, self._known, self._clip = found
        self._offer()
        if reading.text != self.edit.toPlainText():
            return
        # While one is typing, the classes that could be read last stay in sight beside what is wrong now.
        self.reading = reading
        if reading.classes or not reading.problem:
            self.rows.show_classes(reading.classes, bool(self._clip_path()))
        self.problem.setText(reading.problem)
        self.problem.setVisible(bool(reading.problem))
        self.refresh()

    @guarded
    def _on_library(self) -> None:
        self.library_hint.setText(self.library_names.line)
        self.library_hint.setVisible(bool(self.library_names.line))
        self._offer()

    def _offer(self) -> None:
        self.edit.set_words((*self._known, *self.library_names.words))

    @guarded
    def _exchange(self, word: str, by: str) -> None:
        self.put(words.exchanged(self.edit.toPlainText(), word, by))

    @guarded
    def _recolour(self, name: str, colour: str) -> None:
        self.put(words.recoloured(self.edit.toPlainText(), name, colour))

    @guarded
    def _on_refine(self) -> None:
        settings.remember(settings.REFINEMENT, self.refinement.name)
        self.refresh()


def _refinements() -> Any:
    combo = narrow_combo(tr('What refines the first labels'))
    for place, one in enumerate(REFINEMENTS.values()):
        combo.addItem(tr(one.title), one.name)
        combo.setItemData(place, tr(one.summary), Qt.ItemDataRole.ToolTipRole)
    combo.setCurrentIndex(max(0, combo.findData(settings.read_text(settings.REFINEMENT, AUTO))))
    return combo
