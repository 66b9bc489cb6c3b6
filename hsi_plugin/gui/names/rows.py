"""The classes that were typed, one a row: colour, name, words, and what the model of spectra makes of them."""

from __future__ import annotations

import html
from typing import List, Optional, Sequence
from urllib.parse import quote, unquote

from qgis.PyQt.QtCore import QEvent, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QColorDialog, QHBoxLayout, QLabel, QToolButton, QWidget

from ...qgis_common.i18n import tr
from ..shared.sizes import units
from ..shared.widgets import SPACING, column, quiet_colour, swatch
from .words import ClassNote, WordNote


class ClassRow(QWidget):
    """One class."""

    exchange = pyqtSignal(str, str)  # a word, and the known one that shall take its place
    recolour = pyqtSignal(str, str)  # a class's name and its new colour

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._note: Optional[ClassNote] = None
        self._with_clip = False
        self.colour = QToolButton()
        self.colour.setAutoRaise(True)
        self.colour.setIconSize(QSize(units(14), units(14)))
        self.colour.setToolTip(tr('Click to change the colour'))
        self.colour.clicked.connect(self._ask_colour)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard)
        self.text.linkActivated.connect(self._on_link)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self.colour, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)

    def show_note(self, note: ClassNote, with_clip: bool) -> None:
        """Show a class."""
        if (note, with_clip) == (self._note, self._with_clip):
            return
        self._note, self._with_clip = note, with_clip
        self.colour.setIcon(swatch(note.colour))
        self.colour.setAccessibleName(tr('Colour of {0}').format(note.prompt.name))
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self._note is not None:
            QTimer.singleShot(0, self._write)  # the label below has its new colours a moment later

    def _write(self) -> None:
        # The label's palette, because QGIS's dark themes colour labels.
        note, quiet, warning = self._note, quiet_colour(self.text.palette()).name(), warning_colour(self.text.palette()).name()
        prompt = note.prompt
        parts = [self._word(word) for word in note.words if word.word != prompt.name]
        parts += [html.escape(tr('spectrum "{0}"').format(name)) for name in prompt.spectra]
        parts += [html.escape(tr('pixel {0}, {1}').format(row, col)) for row, col in prompt.pixels]
        own = next((word for word in note.words if word.word == prompt.name), None)
        line = f'<b>{html.escape(prompt.name)}</b>' + (self._remark(own) if own is not None else '')
        if parts:
            line += f' <span style="color: {quiet}">·</span> ' + f' <span style="color: {quiet}">|</span> '.join(parts)
        if not note.known:
            only = tr('CLIP alone looks for it') if self._with_clip else tr('only CLIP would find it')
            line += f' <span style="color: {warning}">– {html.escape(only)}</span>'
        self.text.setText(line)

    def _word(self, word: WordNote) -> str:
        return html.escape(word.word) + self._remark(word)

    def _remark(self, word: WordNote) -> str:
        if word.known and not word.taken_for:
            return ''
        if word.known:
            said = html.escape(tr('taken for "{0}"').format(word.taken_for))
            return f' <span style="color: {quiet_colour(self.text.palette()).name()}">({said})</span>'
        shown = link_colour(self.text.palette()).name()
        offers = [
            f'<a href="{quote(word.word, safe="")}/{quote(near, safe="")}" style="color: {shown}">{html.escape(near)}</a>'
            for near in word.nearest
        ]
        said = html.escape(tr('not known'))
        like = ': ' + ', '.join(offers) + '?' if offers else ''
        return f' <span style="color: {warning_colour(self.text.palette()).name()}">({said}{like})</span>'

    def _on_link(self, link: str) -> None:
        word, _, near = link.partition('/')
        self.exchange.emit(unquote(word), unquote(near))

    def _ask_colour(self) -> None:
        name = self._note.prompt.name
        chosen = QColorDialog.getColor(QColor(self._note.colour), self, tr('Colour of {0}').format(name))
        if chosen.isValid():
            self.recolour.emit(name, chosen.name())


class ClassRows(QWidget):
    """All of them, in the order in which they were typed."""

    exchange = pyqtSignal(str, str)
    recolour = pyqtSignal(str, str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr('Classes'))
        self._rows: List[ClassRow] = []
        self._layout = column(self, 0)
        self._layout.setSpacing(1)
        self.hide()

    @property
    def rows(self) -> List[ClassRow]:
        """Those that are shown."""
        return [row for row in self._rows if not row.isHidden()]

    def show_classes(self, notes: Sequence[ClassNote], with_clip: bool) -> None:
        """Show these instead of those before; rows stay where they are, so that nothing flickers while one is typing."""
        while len(self._rows) < len(notes):
            row = ClassRow(self)
            row.exchange.connect(self.exchange)
            row.recolour.connect(self.recolour)
            self._layout.addWidget(row)
            self._rows.append(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(notes))
            if place < len(notes):
                row.show_note(notes[place], with_clip)
        self.setVisible(bool(notes))


def warning_colour(palette: QPalette) -> QColor:
    """Amber that can be read on the palette's ground."""
    return QColor('#f0b240' if is_dark(palette) else '#8f5600')


def link_colour(palette: QPalette) -> QColor:
    """Blue that can be read on the palette's ground: the palettes of dark themes often have the one for light ground."""
    return QColor('#7db8f0') if is_dark(palette) else palette.color(QPalette.ColorRole.Link)


def is_dark(palette: QPalette) -> bool:
    """Whether text is light on dark."""
    return palette.color(QPalette.ColorRole.Text).lightness() > palette.color(QPalette.ColorRole.Window).lightness()
