"""The environment variables of the installers: the user's network settings stay, what would lead them elsewhere goes."""

from __future__ import annotations

import os
from typing import Dict, Mapping

# Where packages come from and how the network is reached stays: HTTP(S)_PROXY, NO_PROXY, SSL_CERT_*, PIP_INDEX_URL, PIP_CERT, pip's own
# configuration … These would install into another place, or something else than was asked for.
_REMOVED = frozenset((
    'PIP_TARGET', 'PIP_PREFIX', 'PIP_ROOT', 'PIP_USER', 'PIP_CONSTRAINT', 'PIP_REQUIREMENT', 'PIP_REQUIRE_VIRTUALENV', 'PIP_NO_DEPS',
    'PIP_EDITABLE', 'PIP_PYTHON', 'PIP_PLATFORM', 'PIP_PYTHON_VERSION', 'PIP_IMPLEMENTATION', 'PIP_ABI', 'PIP_DRY_RUN', 'PIP_REPORT',
    'PIP_IGNORE_INSTALLED', 'PIP_FORCE_REINSTALL', 'PIP_UPGRADE', 'PIP_NO_BINARY', 'PIP_PRE', 'PIP_LOG', 'PIP_QUIET', 'PIP_PROGRESS_BAR',
    'PIP_RETRIES', 'PIP_BUILD_CONSTRAINT', 'VIRTUAL_ENV', '__PYVENV_LAUNCHER__', 'LD_PRELOAD',
    'UV_CONSTRAINT', 'UV_OVERRIDE', 'UV_PYTHON', 'UV_SYSTEM_PYTHON', 'UV_TARGET', 'UV_PREFIX', 'UV_CONFIG_FILE', 'UV_PROJECT_ENVIRONMENT',
    'UV_EXCLUDE_NEWER', 'UV_NO_BINARY', 'UV_TORCH_BACKEND', 'UV_BREAK_SYSTEM_PACKAGES', 'UV_REQUIRE_HASHES', 'UV_DRY_RUN', 'UV_QUIET',
))
_REMOVED_PREFIXES = ('PYTHON', 'CONDA', 'DYLD_', 'QGIS_')
_CERTIFICATES = ('SSL_CERT_FILE', 'SSL_CERT_DIR', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'PIP_CERT')


def installer_environment(base: Mapping[str, str] = os.environ) -> Dict[str, str]:
    """Variables for pip, venv and everything else of Python's own that installs.

    Args:
        base: What to start from, this process's own variables.
    """
    kept = {name: value for name, value in base.items() if not _leads_astray(name.upper(), value)}
    if kept.get('SSL_CERT_FILE'):
        # Older pips look at this one alone; unlike PIP_CERT it does not overrule what pip's own configuration says.
        kept.setdefault('REQUESTS_CA_BUNDLE', kept['SSL_CERT_FILE'])
    return {
        **kept,
        'PYTHONIOENCODING': 'utf-8', 'PYTHONUNBUFFERED': '1', 'PYTHONSAFEPATH': '1', 'PYTHONNOUSERSITE': '1',
        'PIP_DISABLE_PIP_VERSION_CHECK': '1', 'PIP_NO_INPUT': '1', 'PIP_NO_COLOR': '1',
        'PIP_USER': '0',  # pip.conf may say `user = true`, which a virtual environment refuses
    }


def uv_environment(base: Mapping[str, str] = os.environ) -> Dict[str, str]:
    """Variables for uv: pip's, said in uv's words where the user has not said them himself (uv does not read pip's)."""
    kept = installer_environment(base)
    for ours, its, separator in (
        ('PIP_INDEX_URL', 'UV_DEFAULT_INDEX', ''), ('PIP_EXTRA_INDEX_URL', 'UV_INDEX', ' '), ('PIP_FIND_LINKS', 'UV_FIND_LINKS', ','),
        ('PIP_NO_INDEX', 'UV_NO_INDEX', ''), ('PIP_TRUSTED_HOST', 'UV_INSECURE_HOST', ' '),
    ):
        if kept.get(ours) and its not in kept:
            kept[its] = separator.join(kept[ours].split()) if separator else kept[ours]
    certificates = kept.get('PIP_CERT') or kept.get('REQUESTS_CA_BUNDLE') or kept.get('CURL_CA_BUNDLE')
    if certificates:
        kept.setdefault('SSL_CERT_FILE', certificates)
    # A company's own certificates are in the system's store, which uv does not look at unless told; the older name of the option too.
    kept.setdefault('UV_SYSTEM_CERTS', 'true')
    kept.setdefault('UV_NATIVE_TLS', 'true')
    kept.setdefault('UV_HTTP_RETRIES', '2')
    kept.update({'UV_NO_PROGRESS': '1', 'UV_NO_CONFIG': '1', 'NO_COLOR': '1', 'UV_PYTHON_DOWNLOADS': 'never'})
    return kept


def _leads_astray(name: str, value: str) -> bool:
    if name in _REMOVED or name.startswith(_REMOVED_PREFIXES):
        return True
    return name in _CERTIFICATES and not os.path.exists(value)
