from __future__ import annotations

from hsi_plugin.engine.environment.network import installer_environment, uv_environment


def test_the_network_stays_and_what_leads_elsewhere_goes(tmp_path):
    certificates = tmp_path / 'company.pem'
    certificates.write_text('')
    kept = {
        'HTTPS_PROXY': 'http://proxy:8080', 'http_proxy': 'http://proxy:8080', 'no_proxy': '.company', 'SSL_CERT_FILE': str(certificates),
        'PIP_CERT': str(certificates), 'REQUESTS_CA_BUNDLE': str(certificates), 'PIP_INDEX_URL': 'https://mirror/simple',
        'PIP_CONFIG_FILE': '/etc/pip.conf', 'PIP_TRUSTED_HOST': 'mirror', 'PATH': '/bin', 'HOME': '/home/x', 'SYSTEMROOT': 'C:',
    }
    gone = {
        'PYTHONHOME': 'x', 'PYTHONPATH': 'x', 'PythonHome': 'x', 'PIP_TARGET': 'x', 'PIP_PREFIX': 'x', 'PIP_ROOT': 'x', 'PIP_USER': '1',
        'PIP_CONSTRAINT': 'x', 'PIP_REQUIREMENT': 'x', 'PIP_REQUIRE_VIRTUALENV': '1', 'PIP_NO_DEPS': '1', 'VIRTUAL_ENV': 'x',
        'CONDA_PREFIX': 'x', 'UV_PYTHON': 'x', 'UV_TARGET': 'x', 'CURL_CA_BUNDLE': str(tmp_path / 'absent.pem'), 'QGIS_PREFIX_PATH': 'x',
    }
    made = installer_environment({**kept, **gone})
    assert {name: made.get(name) for name in kept} == kept
    assert not [name for name in gone if made.get(name) == gone[name]]


def test_uv_hears_what_pip_was_told(tmp_path):
    certificates = tmp_path / 'company.pem'
    certificates.write_text('')
    made = uv_environment({
        'PIP_INDEX_URL': 'https://mirror/simple', 'PIP_EXTRA_INDEX_URL': 'https://a  https://b', 'PIP_FIND_LINKS': '/a /b',
        'PIP_CERT': str(certificates), 'PIP_TRUSTED_HOST': 'mirror',
    })
    assert made['UV_DEFAULT_INDEX'] == 'https://mirror/simple'
    assert made['UV_INDEX'] == 'https://a https://b'
    assert made['UV_FIND_LINKS'] == '/a,/b'
    assert made['SSL_CERT_FILE'] == str(certificates)
    assert made['UV_INSECURE_HOST'] == 'mirror'
    assert uv_environment({'PIP_INDEX_URL': 'https://mirror', 'UV_DEFAULT_INDEX': 'https://own'})['UV_DEFAULT_INDEX'] == 'https://own'
