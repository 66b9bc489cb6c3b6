"""The zip: what is in it, and that it works in an empty profile of a real QGIS."""

import json
import os
import runpy
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope='module')
def archive(tmp_path_factory) -> Path:
    """The zip, built as `make package` builds it."""
    target = tmp_path_factory.mktemp('dist') / 'hsi_plugin.zip'
    assert runpy.run_path(str(ROOT / '.ci' / 'package.py'))['main'](str(target)) == 0
    return target


def test_it_is_one_folder_that_the_store_takes(archive):
    names = zipfile.ZipFile(archive).namelist()
    assert {name.split('/')[0] for name in names} == {'hsi_plugin'}
    for needed in ('metadata.txt', 'LICENSE', '__init__.py', 'resources/sample/simulated_scene.tif', 'extlibs/pyqtgraph/__init__.py'):
        assert f'hsi_plugin/{needed}' in names
    assert not [n for n in names if n.endswith(('.pyc', '.so', '.dll', '.exe', '.sh', '.bat')) or '__pycache__' in n]
    assert archive.stat().st_size < 25 * 1024 * 1024


def test_it_is_the_same_whenever_it_is_built(archive, tmp_path):
    again = tmp_path / 'again.zip'
    runpy.run_path(str(ROOT / '.ci' / 'package.py'))['main'](str(again))
    assert again.read_bytes() == archive.read_bytes()


@pytest.mark.qgis_app_process
def test_it_works_in_an_empty_profile(archive, tmp_path):
    qgis = shutil.which('qgis.bin') or shutil.which('qgis')
    if qgis is None:
        pytest.skip('the QGIS program is not installed')
    screen = []
    if not os.environ.get('DISPLAY'):
        if shutil.which('xvfb-run') is None:
            pytest.skip('there is no screen and no xvfb-run')
        screen = ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24']
    plugins = tmp_path / 'profiles' / 'default' / 'python' / 'plugins'
    zipfile.ZipFile(archive).extractall(plugins)
    runtime = tmp_path / 'runtime'
    runtime.mkdir(mode=0o700)
    environment = {k: v for k, v in os.environ.items() if not k.startswith(('QGIS', 'PYTHON', 'VIRTUAL_ENV'))}
    environment.update(HSI_INSIDE_OUT=str(tmp_path), HSI_HOME=str(tmp_path / 'home'), HOME=str(tmp_path), XDG_RUNTIME_DIR=str(runtime))
    environment.pop('QT_QPA_PLATFORM', None)  # the QGIS program wants a real screen, or a virtual one
    done = subprocess.run(
        [*screen, qgis, '--profiles-path', str(tmp_path), '--nologo', '--noversioncheck', '--code', str(ROOT / 'tests' / 'inside_qgis.py')],
        env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=240,
    )
    report = tmp_path / 'found.json'
    assert report.is_file(), done.stderr[-3000:]
    found = json.loads(report.read_text(encoding='utf-8'))
    assert 'error' not in found, found['error']
    assert [found[step] for step in ('loaded', 'unloaded', 'again')] == [True, True, True]
    assert found['package'].startswith(str(plugins))
    assert found['pyqtgraph'].startswith(str(plugins / 'hsi_plugin' / 'extlibs'))
    assert 'Hyperspectral' in found['menu']
    assert found['legend'] == [
        'Bare soil', 'Coniferous forest', 'Cropland', 'Deciduous forest', 'Grassland', 'Roads and paving', 'Roofs', 'Water'
    ]
    assert found['average_accuracy'] > 0.8
    assert found['provider_after_unload'] is False
    assert found['imported'] == []
