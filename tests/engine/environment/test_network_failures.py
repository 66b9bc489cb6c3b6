"""Real pip, and uv where it is there, against networks that do not work."""

from __future__ import annotations

import http.server
import os
import shutil
import socket
import ssl
import subprocess
import threading

import pytest

from hsi_plugin.core.errors import InstallError
from hsi_plugin.engine.environment.install import install
from hsi_plugin.engine.environment_jobs import InstallJob
from tests.engine.environment.test_install import UV
from tests.engine.environment.wheelhouse import listening


@pytest.fixture(params=['pip', UV])
def network(request, house, monkeypatch):
    """A house without its wheels, whose installer has the index of nobody."""
    for name in list(os.environ):
        if name.upper().startswith(('PIP_', 'UV_')) or name.upper().endswith('_PROXY'):
            monkeypatch.delenv(name)
    for name in ('SSL_CERT_FILE', 'SSL_CERT_DIR', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv('PIP_CONFIG_FILE', os.devnull)
    monkeypatch.setenv('PIP_INDEX_URL', 'https://index.invalid/simple')
    monkeypatch.setenv('HSI_INSTALLER', request.param)
    return house


def refusal(house):
    with pytest.raises(InstallError) as refused:
        install(InstallJob(environments=str(house.root)), listening()[0], house.locks)
    return refused.value


@pytest.fixture
def proxy():
    """A proxy that asks for a password."""
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_CONNECT(self):
            self.send_response(407, 'Proxy Authentication Required')
            self.send_header('Proxy-Authenticate', 'Basic realm="company"')
            self.send_header('Content-Length', '0')
            self.end_headers()

        def log_message(self, *arguments):
            pass

    with http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f'http://127.0.0.1:{server.server_port}'
        server.shutdown()


def test_a_proxy_that_asks_for_a_password(network, monkeypatch, proxy):
    monkeypatch.setenv('HTTPS_PROXY', proxy)
    error = refusal(network)
    assert 'proxy' in error.what.lower()
    assert 'HTTPS_PROXY' in error.remedy


def test_no_network(network, monkeypatch):
    with socket.socket() as free:
        free.bind(('127.0.0.1', 0))
        port = free.getsockname()[1]
    monkeypatch.setenv('PIP_INDEX_URL', f'http://127.0.0.1:{port}/simple')
    error = refusal(network)
    assert 'could not be reached' in error.what
    assert 'folder of wheels' in error.remedy


def this_machine():
    """By name where it has one (a bare system has not): pip 25.1 stumbles over an address in place of a name."""
    try:
        socket.gethostbyname('localhost')
    except OSError:
        return '127.0.0.1'
    return 'localhost'


@pytest.fixture
def company(network, monkeypatch, tmp_path):
    """An index with a certificate that only the company knows; gives the certificate's file."""
    key, certificate = tmp_path / 'key.pem', tmp_path / 'certificate.pem'
    made = subprocess.run(
        ['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext',
         'subjectAltName=DNS:localhost,IP:127.0.0.1', '-addext', 'basicConstraints=critical,CA:FALSE', '-keyout', str(key),
         '-out', str(certificate)],
        capture_output=True, check=False,
    )
    if made.returncode != 0:
        pytest.skip('openssl cannot make a certificate here')
    for path in network.packages:
        place = tmp_path / 'simple' / path.name.split('-')[0].replace('_', '-')
        place.mkdir(parents=True)
        shutil.copy(path, place)

    class Handler(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *arguments):
            super().__init__(*arguments, directory=str(tmp_path))

        def log_message(self, *arguments):
            pass

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setenv('PIP_INDEX_URL', f'https://{this_machine()}:{server.server_port}/simple')
        yield certificate
        server.shutdown()


def test_certificates_that_are_not_known_here(network, company):
    error = refusal(network)
    assert 'could not be trusted' in error.what
    assert 'SSL_CERT_FILE' in error.remedy


@pytest.mark.parametrize('variable', ['SSL_CERT_FILE', 'PIP_CERT', 'REQUESTS_CA_BUNDLE'])
def test_a_companys_certificates_and_index_are_honoured(network, company, monkeypatch, variable):
    monkeypatch.setenv(variable, str(company))
    context, _, said = listening()
    assert install(InstallJob(environments=str(network.root)), context, network.locks)['packages']['torch'] == '2.0'
    assert not any('failed' in text for text in said)
