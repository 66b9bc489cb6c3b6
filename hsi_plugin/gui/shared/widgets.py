"""Small widgets that several pages share."""

from __future__ import annotations

import html
from typing import Callable, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QEvent, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...qgis_common.i18n import say, tr
from ...qgis_common.icons import icon as icon  # beside QGIS's own, for all pages
from .sizes import units

MARGIN = 9
SPACING = 6
AMBER = QColor(230, 159, 0)
_SWATCH = 64  # pixels that a swatch is drawn with


def theme_icon(name: str) -> QIcon:
    """One of QGIS's icons, by its file name.

    Its resource is asked for by path, so that plain widgets need Qt alone and are tried under Qt 6 without QGIS.
    """
    return QIcon(f':/images/themes/default/{name}')


def swatch(colour: str) -> QIcon:
    """A small square of one colour with a fine edge, sharp also where it is drawn large."""
    pixmap = QPixmap(_SWATCH, _SWATCH)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(128, 128, 128), 3.0))  # seen on light and on dark
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(2, 2, _SWATCH - 4, _SWATCH - 4), 8, 8)
    painter.end()
    picture = QIcon(pixmap)
    picture.addPixmap(pixmap, QIcon.Mode.Selected)  # or the selection would tint the colour
    return picture


def tool_button(action: QAction) -> QToolButton:
    """A flat button for an action."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAutoRaise(True)
    button.setIconSize(QSize(units(18), units(18)))
    return button


def row(*widgets: QWidget, stretch_first: bool = False) -> QHBoxLayout:
    """Widgets side by side."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACING)
    for i, widget in enumerate(widgets):
        layout.addWidget(widget, 1 if stretch_first and i == 0 else 0)
    return layout


def column(parent: QWidget, margin: int = MARGIN) -> QVBoxLayout:
    """The usual vertical layout of a page."""
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(SPACING)
    return layout


def heading(text: str) -> QLabel:
    """A heading inside a page."""
    label = QLabel(text)
    label.setWordWrap(True)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def quiet_colour(palette: QPalette) -> QColor:
    """Text that stands back a little, mixed from text and ground; readable on light, and on dark, where themes have pale text already."""
    text, ground = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Window)
    share = 0.67 if text.lightness() < 128 else 0.87
    mixed = [round(share * t + (1.0 - share) * g) for t, g in zip(text.getRgb()[:3], ground.getRgb()[:3])]
    return QColor(*mixed)


RETINTS = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.ParentChange, QEvent.Type.EnabledChange)
"""What happens to a label whose own colour has to be chosen anew afterwards."""


def tint_quietly(label: QLabel) -> None:
    """Give a label's text :func:`quiet_colour`, as the program is dressed now."""
    palette = label.palette()
    wanted = quiet_colour(palette)
    if palette.color(QPalette.ColorRole.WindowText) != wanted:
        palette.setColor(QPalette.ColorRole.WindowText, wanted)
        label.setPalette(palette)


class QuietLabel(QLabel):
    """Text in :func:`quiet_colour`."""

    def __init__(self, text: str = '', parent: Optional[QWidget] = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        tint_quietly(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() in RETINTS:
            tint_quietly(self)


def hint(text: str = '') -> QLabel:
    """A quiet sentence that wraps."""
    label = QuietLabel(text)
    label.setWordWrap(True)
    return label


def text_label(text: str = '') -> QLabel:
    """Selectable text that wraps rather than being cut off."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
    return label


def narrow_combo(name: str) -> QComboBox:
    """A list that gives way to the width there is, however long its entries are."""
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(3)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    combo.setMinimumWidth(60)
    return combo


def name_file(chooser: QWidget, name: str) -> None:
    """Name the parts of QGIS's choice of a file, for who cannot see them.

    Args:
        chooser: A `QgsFileWidget`.
        name: What the file is.
    """
    chooser.lineEdit().setAccessibleName(name)
    for button in chooser.findChildren(QToolButton):
        button.setAccessibleName(tr('Choose: {0}').format(name))


def scrolled(page: QWidget) -> QScrollArea:
    """A page that scrolls up and down where the dock is too low, never sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area


class WarningBox(QFrame):
    """Sentences that the user should read, with an amber edge; hidden while there are none."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._text = text_label()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN + 3, SPACING, SPACING, SPACING)
        layout.addWidget(self._text)
        self.hide()

    def set_sentences(self, sentences: Sequence[str]) -> None:
        """Show these, each as a paragraph of its own."""
        self._text.setText('\n'.join(say(sentence) for sentence in sentences))
        self.setVisible(bool(sentences))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A light amber ground, and a bar on the left."""
        painter = QPainter(self)
        ground = QColor(AMBER)
        ground.setAlpha(38)
        painter.fillRect(self.rect(), ground)
        painter.fillRect(0, 0, 4, self.height(), AMBER)
        painter.end()


class Notice(WarningBox):
    """Such sentences with one button that helps."""

    def __init__(self, button: str, slot: Callable[[], None], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(button)
        self.button.clicked.connect(lambda _checked=False: slot())
        self.layout().addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)


class Facts(QLabel):
    """Names and values, one pair a line; lines without a value are left out."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._facts: List[Tuple[str, str]] = []
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)

    def set_facts(self, facts: Sequence[Tuple[str, str]]) -> None:
        """Show these instead of what was shown."""
        self._facts = [(name, value) for name, value in facts if value]
        quiet = quiet_colour(self.palette()).name()
        cell = '<tr><td style="color: {0}; padding-right: 12px; white-space: nowrap">{1}</td><td>{2}</td></tr>'
        lines = [cell.format(quiet, html.escape(name), html.escape(value)) for name, value in self._facts]
        self.setText(f'<table cellspacing="0" cellpadding="1">{"".join(lines)}</table>')

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.set_facts(self._facts)

    def texts(self) -> List[str]:
        """The values shown, from top to bottom."""
        return [value for _, value in self._facts]


def make_action(
    parent: QWidget, text: str, tip: str, picture: QIcon, slot: Optional[Callable[..., None]] = None, checkable: bool = False
) -> QAction:
    """An action with an icon and a tooltip.

    Args:
        parent: Owner.
        text: Its name.
        tip: What it does, in a sentence.
        picture: Its icon.
        slot: Called when it is triggered (or toggled, where checkable).
        checkable: Whether it stays pressed.
    """
    action = QAction(picture, text, parent)
    action.setToolTip(tip)
    action.setCheckable(checkable)
    if slot is not None:
        (action.toggled if checkable else action.triggered).connect(slot)
    return action
