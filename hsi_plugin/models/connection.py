"""One connection to an address, read on a thread of its own, which its user can leave at once.

A look-up of a name, a proxy or a silent server cannot be interrupted from outside, so whoever waits looks at a queue instead.
"""

from __future__ import annotations

import http.client
import queue
import ssl
import threading
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Any, Callable, Tuple, Union
from urllib.parse import urlsplit

from ..core.errors import HsiError, InstallError, ModelError
from ..core.version import __version__

_PIECE = 256 << 10
_LOOK = 0.2
_BY_HAND = 'Get the file from its page and add it: models add FILE.'
_PROXY = 'Set HTTPS_PROXY to http://[USER:PASSWORD@]HOST:PORT, or fetch the file by hand and add it.'
_NETWORK = (OSError, http.client.HTTPException, ValueError)  # urllib's and ssl's errors are OSErrors; ValueError: an answer without sense


class Broken(Exception):
    """The connection ended early; what arrived is kept."""


@dataclass(frozen=True)
class Head:
    """What a server says before it sends: where it begins, how much the whole is (0 where not told), and the file's tag."""

    start: int
    total: int
    etag: str


@dataclass(frozen=True)
class Complete:
    """The server has nothing behind what is here."""


class Connection:
    """The network's side: a thread that opens an address and reads it, a few pieces ahead."""

    def __init__(self, url: str, start: int, etag: str, schemes: Tuple[str, ...], silence: float) -> None:
        self._url, self._start, self._etag = url, start, etag
        self._opener = urllib.request.build_opener(_Redirects(schemes))
        self._silence = silence
        self._left = threading.Event()
        self._pieces: queue.Queue[Union[bytes, Head, Complete, BaseException]] = queue.Queue(8)
        # A daemon: it may hang in the network for a while after everybody has left, and must not keep the program.
        self._thread = threading.Thread(target=self._read, name='hsi-download', daemon=True)
        self._thread.start()

    def next(self, check_cancelled: Callable[[], None]) -> Union[bytes, Head, Complete]:
        """What comes next; no bytes at the end.

        Raises:
            Broken: The connection broke.
            InstallError: It will not get better by trying again.
        """
        while True:
            check_cancelled()
            alive = self._thread.is_alive()  # asked before the look, as its last words may come in between
            try:
                found = self._pieces.get(timeout=_LOOK if alive else 0.0)
            except queue.Empty:
                if not alive:
                    raise Broken('it ended without a word') from None
                continue
            if isinstance(found, (bytes, Head, Complete)):
                return found
            raise found

    def leave(self) -> None:
        """Nobody wants the rest."""
        self._left.set()

    def _read(self) -> None:
        try:
            self._read_all()
        except (HsiError, Broken) as error:
            self._put(error)
        except _NETWORK as error:
            self._put(_explain(self._url, error))

    def _read_all(self) -> None:
        headers = {'User-Agent': f'hsi_plugin/{__version__}', 'Accept-Encoding': 'identity'}
        if self._start:
            headers['Range'] = f'bytes={self._start}-'
            if self._etag:
                headers['If-Range'] = self._etag
        request = urllib.request.Request(self._url, headers=headers)
        try:
            answer = self._opener.open(request, timeout=self._silence)
        except urllib.error.HTTPError as error:
            with error:
                if error.code == 416 and _total(error.headers.get('Content-Range', '')) == self._start:
                    self._put(Complete())
                    return
                raise
        with answer:
            self._put(_head_of(answer, self._start))
            while not self._left.is_set():
                piece = answer.read1(_PIECE)
                self._put(piece)
                if not piece:
                    return

    def _put(self, piece: Union[bytes, Head, Complete, BaseException]) -> None:
        while not self._left.is_set():
            try:
                self._pieces.put(piece, timeout=_LOOK)
                return
            except queue.Full:
                continue


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirections, but never out of the allowed schemes."""

    def __init__(self, schemes: Tuple[str, ...]) -> None:
        self._schemes = schemes

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        """See :class:`urllib.request.HTTPRedirectHandler`."""
        check_scheme(newurl, self._schemes)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _head_of(answer: Any, asked: int) -> Head:
    """What an answer says; a server that does not know ranges, or has another file by now, begins anew."""
    etag = answer.headers.get('ETag') or ''
    strong = '' if etag.startswith('W/') else etag  # a weak one is not allowed to decide
    length = int(answer.headers.get('Content-Length') or 0)
    if asked and answer.status == 206:
        begin = answer.headers.get('Content-Range', '').partition('bytes ')[2].partition('-')[0]
        if begin != str(asked):
            raise Broken(f'it answered from {begin or "nowhere"} instead of {asked}')
        return Head(asked, _total(answer.headers.get('Content-Range', '')) or asked + length, strong)
    return Head(0, length, strong)


def _total(content_range: str) -> int:
    last = content_range.rpartition('/')[2].strip()
    return int(last) if last.isdigit() else 0


def _explain(url: str, error: BaseException) -> BaseException:
    """A network's failure: broken, which may be tried again, or an error for the user."""
    host = host_of(url)
    if isinstance(error, urllib.error.HTTPError):
        if error.code in (401, 403):
            return InstallError(f'{host} does not give the file to everybody (HTTP {error.code}).', _BY_HAND)
        if error.code in (404, 410):
            return InstallError(f'{host} does not have the file any more (HTTP {error.code}): {url}', 'Look for it by hand and add it.')
        if error.code == 407:
            return InstallError('The proxy asks for a user name and a password.', _PROXY)
        if 300 <= error.code < 400:
            return InstallError(f'{host} sends elsewhere, to an address that is not fetched (HTTP {error.code}).', _BY_HAND)
        if error.code == 429 or error.code >= 500:
            return Broken(f'HTTP {error.code}')
        return InstallError(f'{host} answered with HTTP {error.code}.', 'Try again later, or fetch the file by hand and add it.')
    reason = getattr(error, 'reason', None)
    cause = reason if isinstance(reason, BaseException) else error
    if isinstance(cause, ssl.SSLError) and 'CERTIFICATE' in str(cause).upper():
        return InstallError(
            f"{host} could not be trusted: its certificate is not known here, as behind a company's inspecting proxy.",
            "Set SSL_CERT_FILE to your company's certificates, a PEM file that your IT department has, and start again.",
        )
    words = _words(cause)
    if 'Proxy Authentication Required' in words:
        return InstallError('The proxy asks for a user name and a password.', _PROXY)
    return Broken(words)


def _words(error: BaseException) -> str:
    if isinstance(error, TimeoutError) or 'timed out' in str(error):
        return 'no answer in time'
    return (getattr(error, 'strerror', None) or str(error) or type(error).__name__).strip().rstrip('.')


def check_scheme(url: str, schemes: Tuple[str, ...]) -> None:
    """Refuse an address that does not begin as it must.

    Raises:
        ModelError: It does not.
    """
    if urlsplit(url).scheme not in schemes:
        raise ModelError(f'{url} is not downloaded: its address does not begin with {schemes[0]}.', 'Fetch the file by hand and add it.')


def host_of(url: str) -> str:
    """The computer that an address names."""
    return urlsplit(url).hostname or url
