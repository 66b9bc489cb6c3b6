"""What went wrong with an installation, told from what pip or uv printed: one sentence, and what to do about it."""

from __future__ import annotations

import re
from typing import List, Sequence, Tuple

from ...core.errors import InstallError

AGAIN = 'Then install again: what is already there is not fetched a second time.'

# Searched in this order, first in the last words, then in all that was said.
_CAUSES: Tuple[Tuple[str, str, str], ...] = (
    (
        r'DO NOT MATCH THE HASHES|[Hh]ash mismatch',
        'The downloaded file of {package} is not the one that was expected: it is damaged, or somebody has tampered with it.',
        'Install again; if it happens again, something between you and the package index (a proxy, a virus scanner) changes files: '
        'fetch the packages on another machine and install them from a folder.',
    ),
    (
        r'No space left on device|Errno 28\b|os error 28\b|(WinError|os error) 112\b|[Dd]isk quota exceeded|not enough space on the disk',
        'The disk is full.', f'Make room, or choose another folder for the compute environment in the options. {AGAIN}',
    ),
    (
        r'CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError|invalid peer certificate|UnknownIssuer|certificate verify failed|SSLError|'
        r'Could not find a suitable TLS CA certificate',
        'The package index could not be trusted: its certificate is not known here, as behind a company\'s inspecting proxy.',
        'Set SSL_CERT_FILE (or PIP_CERT) to your company\'s certificates, a PEM file that your IT department has, and start QGIS again.',
    ),
    (
        r'(HTTP|status code:?|failed:|error:?) 407\b|Proxy Authentication Required',
        'The proxy asks for a user name and a password.',
        'Set HTTPS_PROXY to http://[USER:PASSWORD@]HOST:PORT before QGIS starts, '
        'or install from a folder of wheels.',
    ),
    (
        r'Missing dependencies for SOCKS support',
        'pip cannot use a SOCKS proxy.',
        'Set HTTPS_PROXY to an HTTP proxy, install uv (docs.astral.sh/uv), or install from a folder of wheels.',
    ),
    (
        r'ProxyError|Cannot connect to proxy|tunnel error|unsuccessful tunnel|proxy connect',
        'The proxy could not be reached.', f'See whether HTTPS_PROXY is right, or install from a folder of wheels. {AGAIN}',
    ),
    (
        r'Long Path support|WinError 206\b|File name too long',
        'A path in the environment is longer than this Windows allows.',
        'Choose a short folder for the compute environment in the options, like C:\\hsi, or switch on long paths in Windows.',
    ),
    (
        r'WinError (5|32)\b|os error (5|32)\b|Access is denied|being used by another process',
        'A file of the environment is held by another program, most often a virus scanner.',
        'Close other QGIS windows, let the virus scanner leave out the folder of the compute environment, and install again.',
    ),
    (
        r'name resolution|Name or service not known|getaddrinfo failed|nodename nor servname|NewConnectionError|ConnectionError|'
        r'Failed to establish|ReadTimeout|ConnectTimeout|dns error|error sending request|Network is unreachable|timed out|'
        r'Connection refused|Connection reset|RemoteDisconnected|IncompleteRead|connection broken|ProtocolError|operation timed out',
        'The package index could not be reached.',
        'See whether this machine reaches the internet; behind a proxy set HTTPS_PROXY, without a network install from a folder of '
        f'wheels. {AGAIN}',
    ),
    (
        r'Permission denied|Read-only file system|Errno 13\b|Errno 30\b',
        'The folder of the compute environment cannot be written.',
        'Choose another folder in the options, or with HSI_ENV.',
    ),
)
# The last words of nearly every failure; meant only where nothing else was said.
_MISSING = (
    r'No matching distribution|No solution found|not found in the (package registry|provided package locations)|'
    r'(has|are) no (versions?|wheels?)',
    'The package index does not have {package} in the version and form that is needed.',
    'If PIP_INDEX_URL names a mirror, it may lack it: add it there, or install from a folder of wheels.',
)
_NOISE = re.compile(r'^(WARNING|DEPRECATION|Progress |\[notice\]|Looking in |Collecting |Downloading |Using cached|Saved |hint:|Location )')


def explain(package: str, lines: Sequence[str]) -> InstallError:
    """The error behind what an installer printed.

    Args:
        package: What was being installed, for the sentence.
        lines: The last lines of its output.
    """
    text = '\n'.join(lines)
    said = last_meaningful(lines)
    for searched, causes in ((said, _CAUSES), (text, (*_CAUSES, _MISSING))):
        for pattern, what, remedy in causes:
            if re.search(pattern, searched):
                return InstallError(f'{what.format(package=package)} ({said})', remedy)
    return InstallError(f'{package} could not be installed: {said}', 'Install again; if it fails again, report it with the log.')


def last_meaningful(lines: Sequence[str]) -> str:
    """The last line that says something, without the tool's decoration."""
    meaningful: List[str] = [line for line in lines if not _NOISE.match(line.strip())]
    errors = [line for line in meaningful if re.match(r'\s*(ERROR|error)\b', line)]
    if errors and re.match(r'\s*ERROR: Exception:', errors[-1]):  # pip stumbled over itself: the last line of its traceback tells over what
        errors = meaningful
    chosen = (errors or meaningful or list(lines) or ['it ended without a word'])[-1]
    return re.sub(r'^\s*(ERROR|error):?\s*|[×╰─▶├│]\s*', '', chosen).strip()[:300] or 'it ended without a word'
