from __future__ import annotations

import pytest

from hsi_plugin.engine.environment.failures import explain, last_meaningful

# What pip 26.3 and uv 0.13 print, abridged.
# ruff: noqa: E501  # lines as they are printed
SAID = [
    ('ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.', 'not the one that was expected', 'another machine'),
    ('error: Hash mismatch for `torch==2.0`', 'not the one that was expected', 'another machine'),
    ('ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device', 'disk is full', 'Make room'),
    ('error: failed to write: There is not enough space on the disk. (os error 112)', 'disk is full', 'Make room'),
    ("Retrying after connection broken by 'SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed\n"
     'ERROR: No matching distribution found for torch==2.0', 'could not be trusted', 'SSL_CERT_FILE'),
    ('error: invalid peer certificate: UnknownIssuer', 'could not be trusted', 'SSL_CERT_FILE'),
    ("connection broken by 'ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy Authentication Required'))'",
     'user name and a password', 'HTTPS_PROXY'),
    ("connection broken by 'ProxyError('Cannot connect to proxy.', NewConnectionError(refused))'", 'proxy could not be reached', 'HTTPS_PROXY'),
    ("NameResolutionError: Failed to resolve 'pypi.org' ([Errno -3] Temporary failure in name resolution)\n"
     'ERROR: No matching distribution found for torch==2.0', 'could not be reached', 'folder of wheels'),
    ('error: error sending request for url (https://pypi.org/simple/torch/)\n  dns error: failed to lookup', 'could not be reached', 'folder'),
    ('ERROR: No matching distribution found for torch==2.0', 'does not have torch 2.0', 'mirror'),
    ('  × No solution found when resolving dependencies:\n  ╰─▶ Because torch was not found in the package registry', 'does not have', 'mirror'),
    ("ERROR: Could not install packages due to an OSError: [WinError 32] The process cannot access the file 'x.pyd'", 'held by', 'virus'),
    ("ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'c10.dll'", 'held by', 'virus'),
    ("OSError: [Errno 2] No such file or directory: 'C:x'\nHINT: This error might have occurred since this system does not have Windows "
     'Long Path support enabled.', 'longer than this Windows', 'long paths'),
    ("ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/x'", 'cannot be written', 'HSI_ENV'),
    ('WARNING: Retrying after NewConnectionError: could not reach the second index\nERROR: [Errno 13] Permission denied', 'cannot be written', 'HSI_ENV'),
    ('ERROR: Missing dependencies for SOCKS support.', 'SOCKS', 'uv'),
    ('Downloading x.whl (407 kB)\nERROR: something else', 'could not be installed: something else', 'report'),
    ('ERROR: something new', 'could not be installed: something new', 'report'),
]


@pytest.mark.parametrize(('output', 'what', 'remedy'), SAID)
def test_every_cause_has_its_own_remedy(output, what, remedy):
    error = explain('torch 2.0', output.split('\n'))
    assert what in error.what
    assert remedy in error.remedy


def test_the_last_line_that_says_something():
    lines = ['Collecting torch', 'ERROR: this went wrong', 'WARNING: a new pip', '[notice] A new release of pip']
    assert last_meaningful(lines) == 'this went wrong'
    assert last_meaningful(['  ╰─▶ Because of that']) == 'Because of that'
    assert last_meaningful([]) == 'it ended without a word'
