"""How users name a scheduler: its address, its scheduler file, or `local:N` for worker processes on this computer."""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from ...core.errors import ParameterError

LOCAL = 'local:'
_MOST_LOCAL = 512  # worker processes of one computer; more is a slip of the pen
_MOST_BYTES = 2**20  # of a scheduler file, which has a few kilobytes
_PROTOCOLS = ('tcp', 'tls')
_HOST_AND_PORT = re.compile(r'[\w.-]+:\d+')
_FORMS = "Give the scheduler's address (tcp://host:8786 or tls://host:8786), the path of its scheduler file, or local:2."


@dataclass(frozen=True)
class Target:
    """Where jobs go.

    Args:
        text: As the user named it.
        address: The scheduler's address; empty for workers on this computer.
        workers: How many worker processes to start on this computer; 0 for a scheduler that runs already.
        written: When the scheduler file was written, in words; empty where there is none.
    """

    text: str
    address: str = ''
    workers: int = 0
    written: str = ''


def parse_scheduler(text: str) -> Target:
    """Read how a user has named a scheduler.

    Args:
        text: `tcp://host:port`, `tls://host:port`, the path of a file that `dask scheduler --scheduler-file` writes, or `local:N`.

    Raises:
        ParameterError: It is none of these, or the file cannot be used.
    """
    text = text.strip()
    if not text:
        raise ParameterError('No scheduler was given.', _FORMS)
    if text == LOCAL.rstrip(':') or text.startswith(LOCAL):
        return Target(text, workers=_workers(text))
    if '://' in text:
        return Target(text, _address(text, text))
    try:
        path = Path(text).expanduser()
    except RuntimeError as error:  # the home of somebody who is not known
        raise ParameterError(f'There is no scheduler file {text}.', _FORMS) from error
    if _HOST_AND_PORT.fullmatch(text) and not path.exists():
        raise ParameterError(f'The scheduler "{text}" lacks its protocol.', f'Write tcp://{text}, or tls://{text} where it is encrypted.')
    return _from_file(path, text)


def _workers(text: str) -> int:
    number = text[len(LOCAL):]
    count = int(number) if number.isascii() and number.isdigit() and len(number) < 7 else 0
    if not 1 <= count <= _MOST_LOCAL:
        raise ParameterError(
            f'"{text}" does not say how many worker processes to start on this computer.',
            f'Give a whole number from 1 to {_MOST_LOCAL}, for example local:2; as many as there are cores is a good choice.',
        )
    return count


def _address(address: str, text: str) -> str:
    """The address, checked as far as that is possible without asking anyone."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:  # a port beyond 65535, or none that is a number
        raise ParameterError(f'The address {address} of the scheduler cannot be read ({error}).', _FORMS) from error
    if parts.scheme in ('http', 'https'):
        raise ParameterError(f'{address} is the address of a web page.', "Give the scheduler's own address instead: tcp://host:8786.")
    if parts.scheme not in _PROTOCOLS:
        raise ParameterError(f'The protocol "{parts.scheme}" of {text} is not one that is known here.', _FORMS)
    if not parts.hostname or port is None:
        raise ParameterError(f'The address {address} lacks its {"port" if parts.hostname else "host"}.', _FORMS)
    return address


def _from_file(path: Path, text: str) -> Target:
    """The address that a scheduler has written into its file."""
    try:
        with open(path, 'rb') as file:
            content = file.read(_MOST_BYTES)
        written = time.strftime('%Y-%m-%d %H:%M', time.localtime(path.stat().st_mtime))
    except FileNotFoundError as error:
        raise ParameterError(f'There is no scheduler file {path}.', _FORMS) from error
    except OSError as error:
        raise ParameterError(f'The scheduler file {path} cannot be read ({error.strerror or error}).', _FORMS) from error
    except ValueError as error:  # a character that no file's name has
        raise ParameterError(f'{text!r} names no file.', _FORMS) from error
    try:
        value = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ParameterError(f'{path} is no scheduler file: it is not JSON.', _FORMS) from error
    address = value.get('address') if isinstance(value, dict) else None
    if not isinstance(address, str):
        raise ParameterError(f'{path} is no scheduler file: it names no address.', _FORMS)
    return Target(text, _address(address, text), written=written)
