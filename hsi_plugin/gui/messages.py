"""The one place in the windows that turns errors into text for a person.

What a user can act on (:class:`~hsi_plugin.core.errors.HsiError`) becomes one message with its remedy. Anything else is a defect of ours:
it is shown once, with a hint to the log, and written there with its traceback.
"""

from __future__ import annotations

import functools
import inspect
import math
import traceback
from types import TracebackType
from typing import Any, Callable, Dict, Optional, Set, Tuple, Type, TypeVar

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser

from ..core.errors import HsiError, JobCancelled
from ..qgis_common.i18n import tr

TITLE = 'Hyperspectral'
SECONDS = {Qgis.MessageLevel.Info: 5, Qgis.MessageLevel.Success: 6, Qgis.MessageLevel.Warning: 20, Qgis.MessageLevel.Critical: 0}
LONGEST = 320  # characters; the log has the rest

Slot = TypeVar('Slot', bound=Callable[..., Any])
Action = Tuple[str, Callable[[], Any]]  # what a button in a message says, and what it does


class Captured:
    """A ``with`` block that keeps the exception which ended it, where raising would reach no one (in a QGIS task, in a slot)."""

    def __init__(self) -> None:
        self.error: Optional[Exception] = None

    def __enter__(self) -> Captured:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> bool:
        if isinstance(error, Exception):
            self.error = error
            return True
        return False


class Messages:
    """Texts for the user, in QGIS's message bar and its log.

    Args:
        bar: The message bar of the main window.
    """

    def __init__(self, bar: QgsMessageBar) -> None:
        self._bar = bar
        self._shown: Set[Tuple[str, str]] = set()
        self._remedies: Dict[Type[HsiError], Action] = {}

    def offer(self, kind: Type[HsiError], action: Action) -> None:
        """Give messages of this kind of error a button that does what helps against it."""
        self._remedies[kind] = action

    def report(self, error: BaseException, action: Optional[Action] = None) -> None:
        """Show an error: what and remedy where the user can act, a hint to the log where only we can.

        Args:
            error: What went wrong.
            action: A button for this message; else the one that was offered for this kind of error, where there is one.
        """
        if isinstance(error, JobCancelled):
            self.info(str(error))
        elif isinstance(error, HsiError):
            self._push(str(error), Qgis.MessageLevel.Warning, self._remedies.get(type(error)) or action)
        else:
            self._report_defect(error)

    def info(self, text: str) -> None:
        """Say something that passes."""
        self._push(text, Qgis.MessageLevel.Info)

    def success(self, text: str, action: Optional[Action] = None) -> None:
        """Say that something was done, with a button that shows it where there is one."""
        self._push(text, Qgis.MessageLevel.Success, action)

    def warning(self, text: str) -> None:
        """Say something that the user should look at."""
        self._push(text, Qgis.MessageLevel.Warning)

    @staticmethod
    def log(text: str) -> None:
        """Write to the log only."""
        QgsMessageLog.logMessage(text, TITLE, Qgis.MessageLevel.Info, False)

    def _push(self, text: str, level: Qgis.MessageLevel, action: Optional[Action] = None) -> None:
        QgsMessageLog.logMessage(text, TITLE, level, False)
        item = self._bar.createMessage(TITLE, short(text))
        if action is not None:
            self._add_button(item, *action)
        self._bar.pushWidget(item, level, SECONDS[level] if action is None else 0)  # a button may be wanted later
        QTimer.singleShot(0, lambda: _show_whole(item))

    def _add_button(self, item: QgsMessageBarItem, label: str, act: Callable[[], Any]) -> None:
        button = QPushButton(label)

        def pressed() -> None:
            self._bar.popWidget(item)
            with Captured() as captured:
                act()
            if captured.error is not None:
                self.report(captured.error)

        button.clicked.connect(pressed)
        item.layout().addWidget(button)

    def _report_defect(self, error: BaseException) -> None:
        lines = traceback.format_exception(type(error), error, error.__traceback__)
        QgsMessageLog.logMessage(''.join(lines), TITLE, Qgis.MessageLevel.Critical, False)
        frames = traceback.extract_tb(error.__traceback__)
        key = (type(error).__name__, f'{frames[-1].filename}:{frames[-1].lineno}' if frames else str(error))
        if key in self._shown:
            return
        self._shown.add(key)
        text = tr('Something went wrong that should not ({0}). Your files are unharmed; details are in the log panel "{1}".')
        self._bar.pushMessage(TITLE, text.format(f'{key[0]}: {error}', TITLE), Qgis.MessageLevel.Critical, 0)


def _show_whole(item: QgsMessageBarItem) -> None:
    """Make a message as high as its text: QGIS gives it a line and a half, and arrows to scroll with."""
    if sip.isdeleted(item):
        return
    for browser in item.findChildren(QTextBrowser):
        needed = math.ceil(browser.document().size().height())
        if needed > browser.height():
            browser.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            browser.setFixedHeight(needed)


def short(text: str) -> str:
    """As much of a text as a message can show, in whole sentences where that is possible; what a crashed worker has said may be long."""
    if len(text) <= LONGEST:
        return text
    end = text.rfind('. ', 0, LONGEST) + 1
    return tr('{0} … (all of it is in the log panel)').format(text[:end or LONGEST])


def guarded(slot: Slot) -> Slot:
    """Report what a slot raises instead of losing it in Qt's event loop; the slot's object has ``messages``.

    Surplus arguments of a signal (such as the ``checked`` of ``clicked``) are left out, as PyQt does for plain slots.
    """
    takes = _positional(slot)

    @functools.wraps(slot)
    def wrapper(self: Any, *values: Any, **named: Any) -> Any:
        with Captured() as captured:
            return slot(self, *values[:takes], **named)
        self.messages.report(captured.error)
        return None

    return wrapper  # type: ignore[return-value]


def _positional(slot: Callable[..., Any]) -> Optional[int]:
    kinds = [p.kind for p in inspect.signature(slot).parameters.values()]
    if inspect.Parameter.VAR_POSITIONAL in kinds:
        return None
    return len([k for k in kinds if k in (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)]) - 1
