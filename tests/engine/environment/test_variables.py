from __future__ import annotations

from hsi_plugin.core.places import PACKAGE
from hsi_plugin.engine.environment.variables import worker_environment


def test_what_leads_astray_is_removed_and_what_is_needed_stays(tmp_path):
    base = {
        'PYTHONHOME': '/qgis', 'PYTHONPATH': '/elsewhere', 'PYTHONSTARTUP': 'x.py', 'LD_PRELOAD': 'x.so', 'DYLD_INSERT_LIBRARIES': 'x',
        'PIP_INDEX_URL': 'x', 'QGIS_PREFIX_PATH': 'x', 'Qgis_Debug': 'x', 'SSL_CERT_FILE': str(tmp_path / 'gone'), 'PATH': '/bin',
        'LD_LIBRARY_PATH': '/opt/gdal/lib', 'GDAL_DATA': '/opt/gdal/share', 'PROJ_LIB': '/lib/python3/site-packages/rasterio/proj_data',
        'OMP_NUM_THREADS': '64', 'HSI_HOME': '/home', 'SSL_CERT_DIR': str(tmp_path),
    }
    made = worker_environment(3, base)
    for name in ('PYTHONHOME', 'PYTHONSTARTUP', 'LD_PRELOAD', 'DYLD_INSERT_LIBRARIES', 'QGIS_PREFIX_PATH', 'Qgis_Debug', 'SSL_CERT_FILE',
                 'PROJ_LIB'):
        assert name not in made
    for name in ('PIP_INDEX_URL', 'PATH', 'LD_LIBRARY_PATH', 'GDAL_DATA', 'HSI_HOME', 'SSL_CERT_DIR'):
        assert made[name] == base[name]
    assert made['PYTHONPATH'] == str(PACKAGE.parent)
    assert made['PYTHONSAFEPATH'] == '1'
    assert made['OMP_NUM_THREADS'] == '3'
    assert made['OPENBLAS_NUM_THREADS'] == '1'
