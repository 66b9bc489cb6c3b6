"""QGIS's network settings, in the words that command-line programs understand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Mapping
from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy

from ...engine.options import EngineOptions

_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: 'http', QNetworkProxy.ProxyType.HttpCachingProxy: 'http',
    QNetworkProxy.ProxyType.Socks5Proxy: 'socks5h',
}


@dataclass(frozen=True)
class OptionsWithProxy(EngineOptions):
    """Options of the engine that installs; its worker goes through QGIS's proxy.

    Args:
        proxy: Environment variables, see :func:`proxy_variables`; left out of the text of these options, for they may hold a password.
    """

    proxy: Mapping[str, str] = field(default_factory=dict, repr=False)

    def variables(self) -> Dict[str, str]:
        """Environment variables of the worker."""
        return {**super().variables(), **self.proxy}


def proxy_variables() -> Dict[str, str]:
    """`HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` from QGIS's settings, or from the system's where QGIS follows it.

    Nothing where QGIS has no proxy: then what is set in the environment holds.
    """
    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()  # complete: type, host, and the name and password that QGIS's authentication store has for it
    scheme = _SCHEMES.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return {}
    user = ''
    if proxy.user():
        secret = f':{quote(proxy.password(), safe="")}' if proxy.password() else ''
        user = f'{quote(proxy.user(), safe="")}{secret}@'
    address = f'{scheme}://{user}{proxy.hostName()}:{proxy.port()}'
    spared = [QUrl(url).host() or url for url in (*manager.excludeList(), *manager.noProxyList()) if url]
    return {'HTTPS_PROXY': address, 'HTTP_PROXY': address, **({'NO_PROXY': ','.join(dict.fromkeys(spared))} if spared else {})}
