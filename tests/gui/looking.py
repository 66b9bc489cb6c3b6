"""What is wrong with how widgets look: texts that are cut off, pages wider than their dock, buttons that say nothing to a screen reader."""

from __future__ import annotations

import re
from typing import List

from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QGraphicsView,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSlider,
    QStackedWidget,
    QStyle,
    QTabBar,
    QToolButton,
    QWidget,
)

LONGER = 0.35  # how much longer texts of other languages are made
MOST_HEIGHT, MOST_WIDTH = 700, 1366  # of a dialog, on the smallest screen that is promised
_SLACK = 2  # pixels by which a style's own measure may be off


class LongTexts(QTranslator):
    """Every text of the plugin, lengthened as German or French would; what stands in braces and tags stays."""

    def translate(self, context, text, disambiguation=None, number=-1):
        if context != 'Hyperspectral':
            return None  # the next translator, or the text itself
        words = re.findall(r'[^\W\d_]{2,}', re.sub(r'\{[^}]*\}|<[^>]*>|\([^)]*\*[^)]*\)', '', text))
        wanted, more = round(LONGER * len(text)), ''
        while words and len(more) < wanted:
            more += ' ' + words[len(more) % len(words)]
        at = len(text.rstrip('…. :'))
        return text[:at] + more[: wanted + 1].rstrip() + text[at:]


def lengthen() -> LongTexts:
    """Make every text longer from now on; keep what comes back."""
    made = LongTexts()
    QCoreApplication.installTranslator(made)
    return made


def complaints(root: QWidget) -> List[str]:
    """What a user could not read in a window, a dock or a page as it stands now; one line each."""
    found = [one for widget in (root, *root.findChildren(QWidget)) if widget.isVisible() for one in _of(widget)]
    if root.isWindow() and (root.height() > MOST_HEIGHT or root.width() > MOST_WIDTH):
        found.append(f'window of {root.width()} x {root.height()}')
    return sorted(set(found))


def unnamed(root: QWidget) -> List[str]:
    """Controls that a screen reader could not name: no text, no accessible name, no label of their own; hidden ones are left out."""
    labelled = {label.buddy() for label in root.findChildren(QLabel) if label.buddy() is not None}
    out = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QSlider, QGraphicsView, QAbstractItemView)):
            continue
        if _belongs_to_another(widget) or _is_away(widget, root) or widget in labelled or widget.accessibleName():
            continue
        if isinstance(widget, QAbstractButton) and widget.text() and widget.text() != '…':
            continue
        out.append(_place(widget))
    return out


def _of(widget: QWidget) -> List[str]:
    if isinstance(widget, QLabel):
        return _label(widget)
    if isinstance(widget, QTabBar):
        return _tabs(widget)
    if isinstance(widget, QHeaderView):
        return _header(widget)
    if isinstance(widget, QScrollArea) and widget.widget() is not None:
        lack = widget.widget().minimumSizeHint().width() - widget.viewport().width()
        return [f'{_place(widget)}: {lack} px wider than its dock ({_widest(widget.widget())})'] if lack > 0 else []
    if isinstance(widget, QGroupBox) and widget.title():
        lack = widget.fontMetrics().horizontalAdvance(widget.title()) - widget.width()
        return [f'title "{widget.title()}" lacks {lack} px'] if lack > 0 else []
    if isinstance(widget, QAbstractButton) and widget.text() and not _belongs_to_another(widget) and not _only_icon(widget):
        lack = _wanted(widget) - widget.width()
        return [f'button "{widget.text()}" lacks {lack} px'] if lack > _SLACK else []
    return []


def _wanted(button: QAbstractButton) -> int:
    words = button.fontMetrics().size(0, QAbstractButton.text(button).replace('&', '')).width()  # as it is shown, in its lines
    if isinstance(button, (QPushButton, QToolButton)):
        words += button.iconSize().width() + 4 if not button.icon().isNull() and not _only_text(button) else 0
        return words
    return words + button.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)


def _only_text(button: QAbstractButton) -> bool:
    return isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextOnly


def _only_icon(button: QAbstractButton) -> bool:
    only = isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    return only and not button.icon().isNull()


def _label(label: QLabel) -> List[str]:
    if not label.text() or label.width() < 2 or label.toolTip():  # what is shortened on purpose has all of it there
        return []
    room = label.contentsRect()
    if label.wordWrap():
        lack = label.heightForWidth(label.width()) - label.height()
        return [f'label "{_short(label.text())}" lacks {lack} px of height'] if lack > _SLACK else []
    lack = label.sizeHint().width() - room.width()
    return [f'label "{_short(label.text())}" lacks {lack} px'] if lack > _SLACK + 2 * label.margin() else []


def _tabs(bar: QTabBar) -> List[str]:
    out = []
    for tab in range(bar.count()):
        lack = bar.fontMetrics().horizontalAdvance(bar.tabText(tab).replace('&', '')) - bar.tabRect(tab).width()
        if lack > 0:
            out.append(f'tab "{bar.tabText(tab)}" lacks {lack} px')
    return out


def _header(header: QHeaderView) -> List[str]:
    model, out = header.model(), []
    if model is None or str(header.orientation()).endswith('Vertical') or header.orientation() == 2:
        return []
    for section in range(header.count()):
        text = str(model.headerData(section, header.orientation()) or '')
        lack = header.fontMetrics().horizontalAdvance(text) - header.sectionSize(section)
        if lack > 0 and not header.isSectionHidden(section):
            out.append(f'column "{text}" lacks {lack} px')
    return out


def _widest(page: QWidget) -> str:
    """The innermost widget that asks for most of the width."""
    while True:
        inner = [w for w in page.findChildren(QWidget) if w.isVisible() and w.parent() is page]
        wide = max(inner, key=lambda w: w.minimumSizeHint().width(), default=None)
        if wide is None or wide.minimumSizeHint().width() < 0.6 * page.minimumSizeHint().width():
            return f'{type(page).__name__} "{_short(getattr(page, "text", str)() or page.accessibleName())}"'
        page = wide


def _belongs_to_another(widget: QWidget) -> bool:
    """Part of a widget of Qt's or QGIS's own, which names the whole: a line inside a list, arrows of tabs, the corner of a table."""
    parent, kind = QWidget.parentWidget(widget), type(widget).__name__
    known = isinstance(parent, (QComboBox, QAbstractSpinBox, QTabBar, QLineEdit, QHeaderView, QCalendarWidget))
    inner = isinstance(widget, QHeaderView) or (type(parent).__name__ in ('QComboBoxPrivateContainer', 'QFrame') and kind.endswith('View'))
    return known or inner or kind == 'QAbstractButton' or widget.objectName() == 'collapseButton' or widget.objectName().startswith('qt_')


def _is_away(widget: QWidget, root: QWidget) -> bool:
    """Whether it, or what it is in, is hidden for now, other than as a page that is behind another."""
    while widget is not root:
        parent = QWidget.parentWidget(widget)
        if widget.isHidden() and not isinstance(parent, QStackedWidget):
            return True
        widget = parent
    return False


def _place(widget: QWidget) -> str:
    names, at = [], widget
    while at is not None and len(names) < 5:
        names.append(type(at).__name__)
        at = QWidget.parentWidget(at)
    return f'{widget.toolTip() or widget.objectName() or "?"} in {" < ".join(names)}'


def _short(text: str) -> str:
    return text if len(text) < 70 else text[:67] + '…'
