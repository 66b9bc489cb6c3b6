r"""The language between the engine's client and its worker: one JSON object a line, UTF-8, over the worker's standard streams.

Requests go in (`run`, `cancel`, `ping`, `shutdown`), events come out (`ready`, `progress`, `log`, `preview`, `result`, `failed`,
`cancelled`, `pong`); every one but `ready` and `shutdown` carries the id of its job. Pixels never travel here: they go through files.

Lines are bounded (:data:`MAX_LINE`). What is not a message, for example the greeting of some package that prints when Python starts, is
skipped; the reader counts it and gives up on a worker that says nothing else (:data:`MAX_FOREIGN_LINES`).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from typing import Any, BinaryIO, ClassVar, Dict, Iterator, Optional, Type, TypeVar, Union

from ..core.errors import EngineError
from .job import Json, WindowNumbers

MAX_LINE = 4 * 2**20
MAX_FOREIGN_LINES = 1000
_MAX_TEXT = 20_000


@dataclass(frozen=True)
class Run:
    """Run a job; its values are those of :meth:`hsi_plugin.engine.job.Job.to_json`."""

    name: ClassVar[str] = 'run'
    id: int
    job: Json


@dataclass(frozen=True)
class Cancel:
    """Stop a job at its next window."""

    name: ClassVar[str] = 'cancel'
    id: int


@dataclass(frozen=True)
class Ping:
    """Answer with :class:`Pong`, at once, even in the middle of a job."""

    name: ClassVar[str] = 'ping'
    id: int


@dataclass(frozen=True)
class Shutdown:
    """Cancel what runs and end, as if standard input had closed."""

    name: ClassVar[str] = 'shutdown'


@dataclass(frozen=True)
class Ready:
    """The worker listens."""

    name: ClassVar[str] = 'ready'
    pid: int
    python: str
    version: str


@dataclass(frozen=True)
class Progress:
    """How far a job is, 0…1, and what it is doing."""

    name: ClassVar[str] = 'progress'
    id: int
    fraction: float
    message: str


@dataclass(frozen=True)
class Log:
    """A job says something to its user."""

    name: ClassVar[str] = 'log'
    id: int
    text: str


@dataclass(frozen=True)
class Preview:
    """A part of a result can be looked at."""

    name: ClassVar[str] = 'preview'
    id: int
    path: str
    window: WindowNumbers


@dataclass(frozen=True)
class Result:
    """A job is done; the last event of its id."""

    name: ClassVar[str] = 'result'
    id: int
    value: Json


@dataclass(frozen=True)
class Failed:
    """A job failed; the last event of its id.

    `error` is what `HsiError.to_json` wrote, `details` a traceback or the worker's last words.
    """

    name: ClassVar[str] = 'failed'
    id: int
    error: Json
    details: str = ''


@dataclass(frozen=True)
class Cancelled:
    """A job was cancelled; the last event of its id. `text` is what it has to say about that, such as what is kept for the next run."""

    name: ClassVar[str] = 'cancelled'
    id: int
    text: str = ''


@dataclass(frozen=True)
class Pong:
    """The answer to :class:`Ping`."""

    name: ClassVar[str] = 'pong'
    id: int


Request = Union[Run, Cancel, Ping, Shutdown]
Event = Union[Ready, Progress, Log, Preview, Result, Failed, Cancelled, Pong]
FINAL_EVENTS = (Result, Failed, Cancelled)

_Message = TypeVar('_Message')
_REQUESTS: Dict[str, Type[Any]] = {m.name: m for m in (Run, Cancel, Ping, Shutdown)}
_EVENTS: Dict[str, Type[Any]] = {m.name: m for m in (Ready, Progress, Log, Preview, Result, Failed, Cancelled, Pong)}
_TYPES = {'int': int, 'str': str, 'float': (int, float), 'Json': dict, 'WindowNumbers': list}


def encode_request(request: Request) -> bytes:
    """A request as one line, its newline included."""
    return _encode('op', request)


def encode_event(event: Event) -> bytes:
    """An event as one line, its newline included.

    Raises:
        EngineError: The line would be longer than :data:`MAX_LINE` (such things belong in files), or a value is not plain JSON.
    """
    return _encode('event', _shortened(event))


def decode_request(line: bytes) -> Optional[Request]:
    """The request in a line, or None where the line holds none."""
    request: Optional[Request] = _decode(line, 'op', _REQUESTS)
    return request


def decode_event(line: bytes) -> Optional[Event]:
    """The event in a line, or None where the line holds none."""
    event: Optional[Event] = _decode(line, 'event', _EVENTS)
    return event


def read_lines(stream: BinaryIO, limit: int = MAX_LINE) -> Iterator[bytes]:
    """Lines of a stream until it ends, blocking. A line longer than `limit` is given as an empty one, and never held in memory."""
    too_long = False
    while True:
        piece = stream.readline(limit)
        if not piece:
            return
        complete = piece.endswith(b'\n')
        if complete or len(piece) < limit:  # the end of a line, or of the stream in the middle of a line
            yield b'' if too_long else piece
            too_long = False
        else:
            too_long = True


def _encode(key: str, message: Any) -> bytes:
    values = {f.name: getattr(message, f.name) for f in fields(message)}
    # ASCII: no byte of a message can be torn by a wrong encoding, and U+2028 does not look like the end of a line to anyone.
    try:
        text = json.dumps({key: message.name, **values}, ensure_ascii=True, allow_nan=False, separators=(',', ':'))
    except (TypeError, ValueError) as error:
        raise EngineError(f'A message is not made of plain JSON values: {error}.', 'Please report this error.') from error
    if len(text) >= MAX_LINE:
        raise EngineError(f'A message of {len(text)} bytes is too long for the worker protocol.', 'Please report this error.')
    return text.encode('ascii') + b'\n'


def _decode(line: bytes, key: str, types: Dict[str, Type[_Message]]) -> Optional[_Message]:
    if not line.startswith(b'{'):
        return None
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict):
        return None
    message_type = types.get(str(value.pop(key, '')))
    if message_type is None:
        return None
    expected = {f.name: _TYPES[str(f.type)] for f in fields(message_type)}  # type: ignore[arg-type]  # all are dataclasses
    if value.keys() != expected.keys() or not all(isinstance(value[name], t) for name, t in expected.items()):  # type: ignore[arg-type]
        return None
    if 'window' in value:
        value['window'] = tuple(value['window'])
    return message_type(**value)


def _shortened(event: Event) -> Event:
    """The event with texts of a readable length: a library may warn with a megabyte."""
    if isinstance(event, Log):
        return Log(event.id, event.text[:_MAX_TEXT])
    if isinstance(event, Cancelled):
        return Cancelled(event.id, event.text[:_MAX_TEXT])
    if isinstance(event, Failed):
        error = {name: str(text)[:_MAX_TEXT] for name, text in event.error.items()}
        return Failed(event.id, error, event.details[-_MAX_TEXT:])
    return event
