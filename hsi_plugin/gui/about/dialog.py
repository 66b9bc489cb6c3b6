"""The window *About…*."""

from __future__ import annotations

from html import escape
from typing import Callable, Optional

from qgis.PyQt.QtCore import QObject, QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QFontDatabase
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ...core.addresses import MANUAL, PROJECT
from ...core.places import logs
from ...core.version import __version__
from ...qgis_common.i18n import tr
from ..shared.manual import open_address
from ..shared.messages import Messages, guarded
from ..shared.sizes import open_as, units
from ..shared.widgets import column, heading, hint, icon, make_action, row, text_label, theme_icon
from . import facts

WIDTH, HEIGHT = 720, 540
_LOGO = 64


class AboutDialog(QDialog):
    """What the plugin is, how to cite it, whose work it stands on, and what it does with the network; holds up nothing.

    Args:
        messages: Where errors go.
        diagnostics: Opens the report of what is installed.
        parent: The window that it belongs to.
    """

    def __init__(self, messages: Messages, diagnostics: Callable[[], None], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName('HsiAboutDialog')
        self.messages = messages
        self._diagnostics = diagnostics
        self.setWindowTitle(tr('About Hyperspectral Maps'))
        layout = column(self)
        layout.addLayout(self._head())
        self.tabs = QTabWidget()
        self.tabs.addTab(self._first(), tr('About'))
        self.tabs.addTab(_document(facts.THIRD_PARTY, tr('Work of others')), tr('Work of others'))
        self.tabs.addTab(_document(facts.PRIVACY, tr('Privacy')), tr('Privacy'))
        self.tabs.addTab(_document(facts.LICENCE, tr('Licence')), tr('Licence'))
        layout.addWidget(self.tabs, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        check = buttons.addButton(tr('Check what is installed…'), QDialogButtonBox.ButtonRole.ActionRole)
        check.setIcon(icon('diagnostics'))
        check.clicked.connect(self._check)
        opened = buttons.addButton(tr('Open log folder'), QDialogButtonBox.ButtonRole.ActionRole)
        opened.setIcon(theme_icon('mActionFileOpen.svg'))
        opened.setToolTip(str(logs()))
        opened.clicked.connect(self._open_logs)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        open_as(self, WIDTH, HEIGHT)

    def _head(self) -> QHBoxLayout:
        logo = QLabel()
        side = units(_LOGO)
        logo.setPixmap(icon('hyperspectral').pixmap(QSize(side, side)))
        title = heading(tr('Hyperspectral Maps'))
        font = title.font()
        font.setPointSizeF(1.5 * font.pointSizeF())
        title.setFont(font)
        words = QVBoxLayout()
        words.addWidget(title)
        words.addWidget(text_label(tr('Version {0}').format(__version__)))
        words.addWidget(hint(tr('Hyperspectral images to maps')))
        head = QHBoxLayout()
        head.addWidget(logo)
        head.addLayout(words, 1)
        return head

    def _first(self) -> QWidget:
        page = QWidget()
        layout = column(page)
        layout.addWidget(text_label(tr('Free software under the GNU General Public License, version 3 or later.')))
        private = tr('Nothing is sent to anybody. The network is used only when you ask for it, and the address is shown first.')
        layout.addWidget(text_label(private))
        for title, address in (
            (tr('Manual'), MANUAL), (tr('Project'), PROJECT), (tr('Report a problem'), f'{PROJECT}/issues'),
        ):  # fmt: skip
            layout.addWidget(_link(title, address))
        layout.addWidget(heading(tr('How to cite')))
        sentence, entry = facts.citation()
        layout.addWidget(text_label(sentence))
        shown = QPlainTextEdit(entry)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(tr('How to cite'))
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        layout.addWidget(shown, 1)
        copies = row(_copier(tr('Copy'), sentence), _copier(tr('Copy for BibTeX'), entry))
        copies.addStretch(1)
        layout.addLayout(copies)
        return page

    @guarded
    def _check(self, _checked: bool = False) -> None:
        self._diagnostics()

    @guarded
    def _open_logs(self, _checked: bool = False) -> None:
        logs().mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(logs())))


class About(QObject):
    """The menu entry, and the window that it opens.

    Args:
        window: QGIS's main window.
        messages: Where errors go.
        diagnostics: Opens the report of what is installed.
        parent: Owner, in Qt's sense.
    """

    def __init__(self, window: QWidget, messages: Messages, diagnostics: Callable[[], None], parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = messages
        self._window, self._diagnostics = window, diagnostics
        self.dialog: Optional[AboutDialog] = None
        self.action = make_action(window, tr('About…'), tr('Version, licences, how to cite'), icon('about'), self.show)

    @guarded
    def show(self) -> None:
        """Open the window, or bring it to the front."""
        if self.dialog is None:
            self.dialog = AboutDialog(self.messages, self._diagnostics, self._window)
            self.dialog.finished.connect(self._forget)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def remove(self) -> None:
        """Close the window."""
        if self.dialog is not None:
            self.dialog.close()

    @guarded
    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def _link(title: str, address: str) -> QLabel:
    """A title and an address that opens in the browser; it is written out."""
    label = QLabel(f'{escape(title)}: <a href="{escape(address)}">{escape(address)}</a>')
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    label.linkActivated.connect(open_address)
    return label


def _copier(text: str, content: str) -> QPushButton:
    """A button that puts something onto the clipboard, and says that it has."""
    button = QPushButton(theme_icon('mActionEditCopy.svg'), text)
    button.setAutoDefault(False)

    def copy() -> None:
        QApplication.clipboard().setText(content)
        button.setText(tr('Copied'))

    button.clicked.connect(copy)
    return button


def _document(name: str, title: str) -> QWidget:
    """A text that ships, to read."""
    browser = QTextBrowser()
    browser.setAccessibleName(title)
    browser.setOpenLinks(False)
    browser.anchorClicked.connect(lambda url: open_address(url.toString()))
    text = facts.shipped(name)
    if name.endswith('.md') and hasattr(browser, 'setMarkdown'):  # since Qt 5.14
        browser.setMarkdown(text)
    else:
        browser.setPlainText(text)
    return browser
