"""The network is used only when the user asks for it: which modules can, and that each address is shown before.

A module that can open a connection, or can hand an address to the browser, is listed here with what asks for it; another one fails these
tests.
"""

import ast
import re
from pathlib import Path

import pytest

from hsi_plugin.core.backbones import list_backbones
from hsi_plugin.core.clip_models import list_clips
from hsi_plugin.engine.environment.locked import read_lock
from hsi_plugin.engine.environment_jobs import InstallJob
from hsi_plugin.gui.computing import describe as describe_environment
from hsi_plugin.gui.models import describe as describe_model

PACKAGE = Path(__file__).resolve().parent.parent / 'hsi_plugin'
# Modules of Python and of Qt that reach the network, and others' that do.
REACH = re.compile(
    r'^(urllib\.request|urllib3|http(\.|$)|socket|ssl|ftplib|smtplib|telnetlib|xmlrpc|asyncio|requests|httpx|aiohttp|websockets|webbrowser|'
    r'huggingface_hub|torch\.hub|distributed|dask\.distributed|osgeo\.gdal_fsspec)'
)
QT = re.compile(r'\b(QNetwork\w+|QTcp\w+|QUdp\w+|QSsl\w+|QWeb\w+|QgsNetwork\w+|QgsBlockingNetwork\w+|QgsFileDownloader)\b')
MAY_REACH = {
    'models/connection.py': 'downloads of models, which a question with their addresses precedes',
    'engine/redact.py': 'the name of this computer, to leave it out of reports',
    'models/clip/checkpoints.py': 'the name of an error alone',
}
CLUSTER = 'engine/cluster/'  # the scheduler whose address the user typed
MAY_NAME_QT = {'gui/computing/proxy.py': "QGIS's own proxy settings are read"}
MAY_OPEN = {
    'gui/shared/manual.py': 'pages whose address is in the tip',
    'gui/models/dialog.py': "a makers' page whose address is in the tip",
}


def sources():
    return {str(p.relative_to(PACKAGE)).replace('\\', '/'): p.read_text('utf-8') for p in PACKAGE.rglob('*.py') if 'extlibs' not in p.parts}


def imported(text):
    """All modules that a source imports, wherever in it; relative ones left out."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from (f'{node.module}.{alias.name}' for alias in node.names)


def test_only_known_modules_can_open_a_connection():
    found = {name for name, text in sources().items() if any(REACH.match(one) for one in imported(text))}
    assert {name for name in found if not name.startswith(CLUSTER)} == set(MAY_REACH)


def test_only_known_modules_name_what_qt_has_for_networks():
    assert {name for name, text in sources().items() if QT.search(text)} - set(MAY_NAME_QT) == set()


def test_only_known_modules_open_a_page_of_the_web():
    """Others open folders and files of this computer."""
    for name, text in sources().items():
        for line in text.splitlines():
            if 'openUrl(' in line and 'fromLocalFile' not in line and name not in MAY_OPEN:
                assert name == 'gui/review/field_dialog.py', f'{name}: {line}'  # a folder, made a QUrl above
    assert 'folder = QUrl.fromLocalFile(' in sources()['gui/review/field_dialog.py']


def test_lists_of_packages_name_known_addresses_alone():
    lists = sorted((PACKAGE.parent / 'resources' / 'environment').glob('*.txt'))
    assert lists
    found = {package.index for path in lists for package in read_lock(path).packages}
    assert found == {'', 'https://download.pytorch.org/whl/cpu'}


@pytest.mark.parametrize('gpu', [False, True])
def test_the_question_before_an_installation_shows_the_addresses(gpu, monkeypatch):
    lists = PACKAGE.parent / 'resources' / 'environment'
    monkeypatch.setattr(describe_environment, 'find_lock', lambda variant: read_lock(lists / f'cp311-linux_x86_64-{variant}.txt'))
    question = describe_environment.install_question(InstallJob(gpu=gpu), {'root': '/somewhere'})[1]
    assert 'https://pypi.org' in question
    assert 'https://download.pytorch.org/whl/cpu' in question
    assert 'https://' not in describe_environment.install_question(InstallJob(wheels='/wheels'), {'root': '/somewhere'})[1]


def test_the_question_before_a_download_shows_the_addresses():
    for card in list_backbones().values():
        question = describe_model.download_question(card)[1]
        assert all(file.url in question for file in describe_model.lacking(card))
    for card in list_clips().values():
        shown = describe_model.addresses(card.files)[0].split('\n')
        assert shown == [file.url for file in card.files if file.url] or (shown == [''] and not any(file.url for file in card.files))
