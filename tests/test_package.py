"""The zip: what is in it, that it is the same wherever it is built, and that the store's checks see what they must see."""

import os
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from .qgis_program import build_zip, ci

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope='module')
def archive(tmp_path_factory) -> Path:
    """The zip, built as `make package` builds it."""
    return build_zip(tmp_path_factory.mktemp('dist') / 'hsi_plugin.zip')


def changed(archive: Path, target: Path, **files) -> Path:
    """A small zip of the plugin's metadata, with some files more or different."""
    names = ('hsi_plugin/__init__.py', 'hsi_plugin/metadata.txt', 'hsi_plugin/LICENSE', 'hsi_plugin/resources/icons/hyperspectral.svg')
    with zipfile.ZipFile(archive) as whole:
        kept = {name: whole.read(name) for name in names}
    kept.update({name: content for name, content in files.items() if content is not None})
    with zipfile.ZipFile(target, 'w') as out:
        for name, content in kept.items():
            if name not in files or files[name] is not None:
                out.writestr(name, content)
    return target


def test_what_ships_and_what_does_not(archive):
    names = set(zipfile.ZipFile(archive).namelist())
    for needed in (
        'metadata.txt', 'LICENSE', 'THIRD_PARTY.md', 'PRIVACY.md', 'CITATION.cff', '__init__.py', 'resources/sample/simulated_scene.tif',
        'extlibs/pyqtgraph/__init__.py', 'extlibs/pyqtgraph/LICENSE.txt', 'resources/i18n/hyperspectral_de.qm',
        'resources/i18n/sentences.json', 'resources/i18n/sentences_de.json', 'resources/i18n/sentences_zh.json',
    ):  # fmt: skip
        assert f'hsi_plugin/{needed}' in names
    assert not [n for n in names if n.endswith(('.ts', '.pyi')) or '/tests/' in n]
    for unused in ('metaarray', 'multiprocess', 'exporters', 'parametertree', 'configfile.py'):
        assert not [n for n in names if f'/pyqtgraph/{unused}' in n]
    metadata = zipfile.ZipFile(archive).read('hsi_plugin/metadata.txt').decode('utf-8')
    assert ci('metadata').read(metadata)['changelog'].startswith(ci('metadata').read(metadata)['version'] + '\n')


def test_it_passes_the_checks_of_the_store_that_need_no_scanner(archive):
    files = ci('gate/files')
    with zipfile.ZipFile(archive) as whole:
        assert files.shape(archive, whole) == []
        assert files.contents(whole) == []
        assert files.metadata(whole, 'hsi_plugin') == []


def test_it_is_the_same_from_another_folder_with_other_rights_and_times(archive, tmp_path):
    copy = tmp_path / 'elsewhere'
    listed = subprocess.run(
        ['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], cwd=ROOT, check=True, capture_output=True,
    ).stdout.decode('utf-8').split('\0')  # fmt: skip
    for name in (n for n in listed if n.startswith(('hsi_plugin/', 'resources/', '.ci/', 'pyproject')) or '/' not in n):
        if name and (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, copy / name)
            os.utime(copy / name, (time.time() + 86400, 1_000_000_000))
            (copy / name).chmod(0o600)
    subprocess.run(['git', 'init', '-q', '.'], cwd=copy, check=True)
    done = subprocess.run(
        ['bash', '-c', 'umask 077; exec "$0" .ci/package.py again.zip', sys.executable], cwd=copy, capture_output=True, text=True,
        env={**os.environ, 'LC_ALL': 'C', 'TZ': 'Pacific/Auckland', 'SOURCE_DATE_EPOCH': '1'},
    )
    assert done.returncode == 0, done.stderr
    assert (copy / 'again.zip').read_bytes() == archive.read_bytes()


@pytest.mark.parametrize(('name', 'content', 'said'), [
    ('hsi_plugin/core/tool', b'\x7fELF\x02\x01', 'by its content'),
    ('hsi_plugin/run.sh', b'echo', 'by its name'),
    ('hsi_plugin/picture.png', b'MZ\x90\x00', 'by its content'),
    ('hsi_plugin/.secret', b'', 'hidden'),
    ('hsi_plugin/__pycache__/a.py', b'', 'left behind'),
])
def test_files_that_must_not_ship_are_found(archive, tmp_path, name, content, said):
    with zipfile.ZipFile(changed(archive, tmp_path / 'a.zip', **{name: content})) as made:
        (found,) = ci('gate/files').contents(made)
    assert name in found
    assert said in found


def test_a_zip_of_another_shape_is_refused(archive, tmp_path):
    files = ci('gate/files')
    for given, said in (
        ({'other/a.txt': b''}, 'one folder'), ({'hsi_plugin/LICENSE': None}, 'LICENSE is missing'),
        ({'hsi_plugin/license': b''}, 'capitals'),
    ):  # fmt: skip
        path = changed(archive, tmp_path / 'a.zip', **given)
        with zipfile.ZipFile(path) as made:
            assert said in ' '.join(files.shape(path, made))


@pytest.mark.parametrize(('old', 'new', 'said'), [
    ('about=', 'regarding=', 'lacks about'), ('version=0', 'version=next', 'version is'),
    ('tracker=https', 'tracker=http', 'tracker is no https'),
    ('experimental=True', 'experimental=maybe', 'not True or False'), ('icons/hyperspectral', 'icons/nothing', 'is not in the zip'),
    ('qgisMaximumVersion=4.99', 'qgisMaximumVersion=3.16', 'is above'),
    ('qgisMinimumVersion=3.22', 'qgisMinimumVersion=3', 'must be numbers'),
    ('tags=hyperspectral', 'tags=EnMAP,enmap', 'stands twice'), ('author=', 'author=a/', 'slash'),
])
def test_metadata_that_the_store_would_refuse_is_found(archive, tmp_path, old, new, said):
    with zipfile.ZipFile(archive) as whole:
        text = whole.read('hsi_plugin/metadata.txt').decode('utf-8')
    assert old in text
    given = text.replace(old, new, 1) if old != 'version=0' else text.replace('\nversion=0', '\nversion=next', 1)
    with zipfile.ZipFile(changed(archive, tmp_path / 'a.zip', **{'hsi_plugin/metadata.txt': given})) as made:
        assert said in ' '.join(ci('gate/files').metadata(made, 'hsi_plugin'))


def test_code_that_an_old_python_cannot_read_or_a_new_one_warns_of_is_found(archive, tmp_path):
    given = {
        'hsi_plugin/a.py': 'match 1:\n    case 1:\n        pass\n', 'hsi_plugin/b.py': "x = '\\d'\n", 'hsi_plugin/c.py': 'x: int = 1\n',
    }  # fmt: skip
    with zipfile.ZipFile(changed(archive, tmp_path / 'a.zip', **given)) as made:
        found = ci('gate/files').grammar(made, list(given))
    assert [line.split(':')[0] for line in found] == ['hsi_plugin/a.py', 'hsi_plugin/b.py']


def test_another_pyqtgraph_is_refused(archive):
    carried, name = ci('carried'), 'pyqtgraph/reload.py'
    ours = zipfile.ZipFile(archive).read(f'hsi_plugin/extlibs/{name}').decode('utf-8')
    with pytest.raises(SystemExit, match='does not say'):
        carried._changed(name, ours)  # it was changed already
    with pytest.raises(SystemExit, match=r'lacks .*downsample'):
        carried._changed('pyqtgraph/functions.py', ours)


def test_the_plots_work_with_the_part_of_pyqtgraph_that_ships(archive, tmp_path):
    """Every plot of the plugin, drawn by the code in the zip; nothing of another pyqtgraph is imported."""
    zipfile.ZipFile(archive).extractall(tmp_path)
    script = '\n'.join((
        'import sys', f'sys.path.insert(0, {str(tmp_path)!r})', 'from qgis.PyQt.QtWidgets import QApplication',
        'app = QApplication([])', 'import numpy as np', 'from hsi_plugin.gui.shared import plotting',
        'from hsi_plugin.gui.compare.plot import ComparisonPlot', 'from hsi_plugin.gui.learn.change_plot import ChangePlot',
        'from hsi_plugin.gui.learn.means_plot import MeansPlot', 'from hsi_plugin.gui.spectra.spectra_plot import SpectraPlot',
        'for kind in (ComparisonPlot, ChangePlot, MeansPlot, SpectraPlot):',
        '    plot = kind()',
        '    plot.addItem(plotting.pg.PlotDataItem([1.0, 2.0, 3.0], [1.0, np.nan, 2.0], connect="finite", antialias=True, symbol="o"))',
        '    plot.addItem(plotting.pg.ErrorBarItem(x=np.ones(1), y=np.ones(1), height=np.ones(1)))',
        '    plot.resize(300, 200)', '    assert not plot.grab().isNull()',
        'assert plotting.pg.__name__ == "hsi_plugin.extlibs.pyqtgraph", plotting.pg.__name__',
        'assert "pyqtgraph" not in sys.modules', 'print("drawn")',
    ))
    done = subprocess.run(
        [sys.executable, '-c', script], cwd=tmp_path, capture_output=True, text=True, check=False,
        env={**os.environ, 'QT_QPA_PLATFORM': 'offscreen', 'PYTHONDONTWRITEBYTECODE': '1'},
    )
    assert done.stdout.endswith('drawn\n'), done.stderr[-3000:]
