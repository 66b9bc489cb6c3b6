"""The window of foundation models: which there are, what each of them is, and how to get, adapt and remove them."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.backbones import BackboneCard, models_folder
from ...engine.model_jobs import AddModelJob
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..computing.describe import install_verb
from ..jobs.progress import TaskProgress
from ..shared.manual import add_manual
from ..shared.messages import guarded
from ..shared.sizes import open_as
from ..shared.widgets import SPACING, Facts, Notice, WarningBox, column, heading, hint, icon, scrolled, text_label, theme_icon
from . import describe as words
from .adapt_dialog import AdaptDialog
from .foundation_models import FoundationModels

WIDTH, HEIGHT = 1080, 600
_LIST = 580  # of the width
NAME, STATE, SIZE, LICENCE = range(4)
_WEIGHTS = '*.safetensors *.pt *.pth *.ckpt *.bin'


class ModelsDialog(QDialog):
    """A list, and the card of the chosen model; does not hold up the rest of QGIS.

    Args:
        models: Knows the models.
        parent: The window that it belongs to.
    """

    def __init__(self, models: FoundationModels, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = models.messages
        self._models = models
        self.setWindowTitle(tr('Foundation models'))
        self.setWindowIcon(icon('models'))
        layout = column(self)
        layout.addWidget(hint(tr(
            'Networks that have learned from many hyperspectral images without labels. Their features need few labels; '
            'whether they help on your cube is what "Compare strategies…" tells.'
        )))
        self.notice = Notice(tr('Install…'), self._install)
        layout.addWidget(self.notice)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._list_side())
        splitter.addWidget(self._card_side())
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST, WIDTH - _LIST])
        layout.addWidget(splitter, 1)
        self.progress = TaskProgress()
        layout.addWidget(self.progress)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.open_folder = buttons.addButton(tr('Open folder'), QDialogButtonBox.ButtonRole.ActionRole)
        self.open_folder.setToolTip(tr('The folder of your own and of downloaded models'))
        self.open_folder.clicked.connect(self._open_folder)
        buttons.rejected.connect(self.reject)
        add_manual(buttons, 'tasks/foundation')
        layout.addWidget(buttons)
        open_as(self, WIDTH, HEIGHT)
        models.changed.connect(self.refresh)
        models.made.connect(self.choose)
        models.workspace.cube_changed.connect(self._refresh_buttons)
        models.workspace.jobs.changed.connect(self._refresh_progress)
        models.look()
        self.refresh()

    @property
    def card(self) -> Optional[BackboneCard]:
        """The model whose card is shown."""
        item = self.list.currentItem()
        return (self._models.cards or {}).get(item.data(NAME, Qt.ItemDataRole.UserRole)) if item is not None else None

    @guarded
    def choose(self, name: str) -> None:
        """Show the card of this model."""
        for i in range(self.list.topLevelItemCount()):
            if self.list.topLevelItem(i).data(NAME, Qt.ItemDataRole.UserRole) == name:
                self.list.setCurrentItem(self.list.topLevelItem(i))

    @guarded
    def refresh(self) -> None:
        """Show the models as they are now; the chosen one stays chosen."""
        cards = self._models.cards
        chosen = self.card
        self.list.blockSignals(True)
        self.list.clear()
        for card in (cards or {}).values():
            item = QTreeWidgetItem([card.title, words.state_of(card), words.size_of(card), words.licence(card)])
            item.setData(NAME, Qt.ItemDataRole.UserRole, card.name)
            if card.installed:
                item.setIcon(STATE, theme_icon('mIconSuccess.svg'))
            for section in range(4):
                item.setToolTip(section, tr(card.summary))
            self.list.addTopLevelItem(item)
        self.list.blockSignals(False)
        lack = self._models.lack()
        problem = [self._models.problem] if self._models.problem else []
        self.notice.set_sentences(problem or ([lack] if lack else []))
        self.notice.button.setVisible(bool(lack))
        busy = self._models.environment.task is not None
        self.notice.button.setText(tr('Show') if busy else f'{install_verb(self._models.environment.state or {})}…')
        self.empty.setText(tr('Looking…') if cards is None else tr('No foundation model is known.'))
        self.empty.setVisible(not cards)
        self.choose(chosen.name if chosen is not None and chosen.name in (cards or {}) else next(iter(cards or {}), ''))
        self._show_card()
        self._refresh_progress()

    @guarded
    def add_file(self) -> None:
        """Ask for a file of weights, and add it."""
        start = settings.read_text(settings.LAST_FOLDER)
        name, _ = QFileDialog.getOpenFileName(
            self, tr('Add a file of weights'), start, f"{tr('Weights')} ({_WEIGHTS});;{tr('All files')} (*)"
        )
        if name:
            self.add(name)

    def add(self, path: str) -> None:
        """Add a file; which model it belongs to is found out by its name and content."""
        self._models.start(AddModelJob(file=path))

    @guarded
    def download(self) -> None:
        """Ask, then fetch the chosen model."""
        if self.card is not None:
            self._models.ask_to_download(self.card, self)

    @guarded
    def open_page(self) -> None:
        """Open the page of the chosen model's makers."""
        if self.card is not None:
            QDesktopServices.openUrl(QUrl(words.page_of(self.card)))

    @guarded
    def remove(self) -> None:
        """Ask, then remove the chosen model."""
        if self.card is not None:
            self._models.ask_to_remove(self.card, self)

    @guarded
    def check(self) -> None:
        """Load the chosen model, and show what was found."""
        if self.card is not None:
            self._models.check(self.card)

    @guarded
    def adapt(self) -> None:
        """Ask for name and time, then go on training the chosen model on the open cube."""
        cube = self._models.workspace.cube
        if self.card is not None and cube is not None:
            dialog = AdaptDialog(self._models, self.card, cube, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _list_side(self) -> QWidget:
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr('Foundation models'))
        self.list.setHeaderLabels([tr('Model'), tr('State'), tr('Size'), tr('Licence')])
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        for section in (STATE, SIZE):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        header.resizeSection(NAME, 220)  # the last one takes what is left
        self.list.currentItemChanged.connect(self._show_card)
        self.empty = hint()
        self.add_button = QPushButton(tr('Add file…'))
        self.add_button.setToolTip(tr('Add a file of weights that you have: one of these models, or a starter that somebody trained'))
        self.add_button.clicked.connect(self.add_file)
        side = QWidget()
        layout = column(side, 0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        return side

    def _card_side(self) -> QWidget:
        self._title = heading('')
        self._title.setWordWrap(True)
        self._summary = text_label()
        self.facts = Facts()
        self.notes = WarningBox()
        body = QWidget()
        layout = column(body, SPACING)
        for widget in (self._title, self._summary, self.notes, self.facts):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.download_button = self._button(tr('Download…'), self.download)
        self.page_button = self._button(tr("Makers' page"), self.open_page)
        self.adapt_button = self._button(tr('Adapt to this scene…'), self.adapt)
        self.check_button = self._button(tr('Check…'), self.check)
        self.check_button.setToolTip(tr('Loads it, and tells its SHA-256 and which of its tensors were loaded, left new or ignored'))
        self.remove_button = self._button(tr('Remove…'), self.remove)
        buttons = QHBoxLayout()
        for button in (self.download_button, self.page_button, self.adapt_button, self.check_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.reason = hint()
        side = QWidget()
        outer = QVBoxLayout(side)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACING)
        outer.addWidget(scrolled(body), 1)
        outer.addWidget(self.reason)
        outer.addLayout(buttons)
        return side

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(slot)
        return button

    @guarded
    def _show_card(self) -> None:
        card = self.card
        self._title.setText(card.title if card is not None else '')
        self._summary.setText(tr(card.summary) if card is not None else '')
        self.facts.set_facts(words.card_facts(card) if card is not None else [])
        self.notes.set_sentences(list(card.notes) if card is not None else [])
        self._refresh_buttons()

    @guarded
    def _refresh_buttons(self) -> None:
        """Offer what makes sense with the chosen model, and say why not where it does not."""
        card, cube, lack = self.card, self._models.workspace.cube, self._models.lack()
        busy = card is not None and card.name in self._models.busy
        no_download = words.no_download(card) if card is not None else ''
        no_removal = words.no_removal(card) if card is not None else ''
        self.download_button.setVisible(card is not None and bool(card.files) and not card.installed)
        self.download_button.setEnabled(card is not None and not no_download and not busy and not lack)
        self.download_button.setToolTip(no_download or lack)
        self.page_button.setVisible(card is not None and bool(words.page_of(card)))
        self.page_button.setToolTip(words.page_of(card) if card is not None else '')
        self.remove_button.setEnabled(card is not None and not no_removal and not busy)
        self.remove_button.setToolTip(no_removal)
        self.check_button.setVisible(card is not None and card.installed)
        no_adapting = lack or ('' if cube is not None else tr('Open a cube first.'))
        self.adapt_button.setVisible(card is not None and words.is_starter(card) and card.installed)
        self.adapt_button.setEnabled(not no_adapting)
        self.adapt_button.setToolTip(no_adapting or tr('Some minutes of training on the open cube, without labels; makes a new model'))
        self.reason.setText(no_download if card is not None and not card.installed else '')
        self.reason.setVisible(bool(self.reason.text()))
        self.open_folder.setEnabled(models_folder().is_dir())

    @guarded
    def _refresh_progress(self) -> None:
        self.progress.show_tasks(list(self._models.busy.values()))

    @guarded
    def _install(self) -> None:
        environment = self._models.environment
        if environment.task is not None:
            environment.show_jobs.emit()
        else:
            environment.ask_to_install()

    @guarded
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(models_folder())))
