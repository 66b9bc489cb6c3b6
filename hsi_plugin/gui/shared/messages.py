"""The one place in the windows that turns errors into text for a person.

What a user can act on (:class:`~hsi_plugin.core.errors.HsiError`) becomes one message with its remedy. Anything else is a defect of ours:
it is shown once, with a hint to the log, and written there with its traceback.
"""

from __future__ import annotations

import enum
import functools
import inspect
import traceback
from types import TracebackType
from typing import Any, Callable, Dict, Optional, Protocol, Set, Tuple, Type, TypeVar

from ...core.errors import HsiError, JobCancelled
from ...qgis_common.i18n import say, say_error, tr

TITLE = 'Hyperspectral'
LONGEST = 320  # characters; the log has the rest

Slot = TypeVar('Slot', bound=Callable[..., Any])
Action = Tuple[str, Callable[[], Any]]  # what a button in a message says, and what it does


class Level(enum.Enum):
    """How much a message matters; the value is for how many seconds it is shown, 0 until it is closed."""

    INFO = 5
    SUCCESS = 6
    WARNING = 20
    DEFECT = 0


class Board(Protocol):
    """Where messages are shown and logged: :class:`~hsi_plugin.gui.shared.message_bar.MessageBar` in QGIS.

    Apart from it, so that widgets which only report something need no QGIS.
    """

    def show(self, text: str, level: Level, action: Optional[Action] = None) -> None:
        """Show a text, with a button where there is an action; a message with a button stays until it is closed."""

    def log(self, text: str, level: Level = Level.INFO) -> None:
        """Write to the log only."""


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
        board: Where they are shown.
    """

    def __init__(self, board: Board) -> None:
        self._board = board
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
            self.info(say_error(error))
        elif isinstance(error, HsiError):
            self._push(say_error(error), Level.WARNING, self._remedies.get(type(error)) or action)
        else:
            self._report_defect(error)

    def info(self, text: str) -> None:
        """Say something that passes; what the engine says is said in the user's language."""
        self._push(say(text), Level.INFO)

    def success(self, text: str, action: Optional[Action] = None) -> None:
        """Say that something was done, with a button that shows it where there is one."""
        self._push(text, Level.SUCCESS, action)

    def warning(self, text: str) -> None:
        """Say something that the user should look at; see :meth:`info`."""
        self._push(say(text), Level.WARNING)

    def log(self, text: str) -> None:
        """Write to the log only."""
        self._board.log(text)

    def _push(self, text: str, level: Level, action: Optional[Action] = None) -> None:
        self._board.log(text, level)
        self._board.show(short(text), level, None if action is None else (action[0], lambda: self._act(action[1])))

    def _act(self, act: Callable[[], Any]) -> None:
        """What a message's button does; what goes wrong there is reported like all else."""
        with Captured() as captured:
            act()
        if captured.error is not None:
            self.report(captured.error)

    def _report_defect(self, error: BaseException) -> None:
        lines = traceback.format_exception(type(error), error, error.__traceback__)
        self._board.log(''.join(lines), Level.DEFECT)
        frames = traceback.extract_tb(error.__traceback__)
        key = (type(error).__name__, f'{frames[-1].filename}:{frames[-1].lineno}' if frames else str(error))
        if key in self._shown:
            return
        self._shown.add(key)
        text = tr('Something went wrong that should not ({0}). Your files are unharmed; details are in the log panel "{1}".')
        self._board.show(text.format(f'{key[0]}: {error}', TITLE), Level.DEFECT)


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
