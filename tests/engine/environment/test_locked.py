from __future__ import annotations

import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import InstallError
from hsi_plugin.core.places import resources
from hsi_plugin.engine.environment.locked import UNKNOWN_BYTES, LockedPackage, find_lock, parse, read_lock
from hsi_plugin.engine.environment.offline import fetch_command
from hsi_plugin.engine.environment.place import tag

SHIPPED = sorted((resources() / 'environment').glob('*.txt'))
# What torch cannot be imported without; setuptools joined with torch 2.13.
NEEDED = {'pip', 'torch', 'filelock', 'typing-extensions', 'sympy', 'mpmath', 'networkx', 'jinja2', 'markupsafe', 'fsspec'}
# What CLIP is opened with, where it can be had: from Python 3.11 on, not on Intel Macs.
CLIP = {'transformers', 'tokenizers', 'safetensors', 'huggingface-hub', 'regex', 'pyyaml', 'packaging', 'tqdm'}
# What reaches a cluster; jinja2, click and packaging are there for others too.
CLUSTER = {
    'dask', 'distributed', 'cloudpickle', 'locket', 'msgpack', 'partd', 'psutil', 'pyyaml', 'sortedcontainers', 'tblib', 'toolz',
    'tornado', 'zict',
}
LARGE = {'numpy', 'torchvision', 'pandas', 'pyarrow', 'bokeh'}  # NumPy stays QGIS's
DIGEST = 'ab' * 32


def test_the_locks_that_can_be_made_are_shipped():
    spec = spec_from_file_location('lock', Path(__file__).resolve().parents[3] / '.ci' / 'lock.py')
    script = module_from_spec(spec)
    spec.loader.exec_module(script)
    assert {path.stem for path in SHIPPED} == {item.name for item in script.wanted()}


@pytest.mark.parametrize('path', SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_lock_is_complete(path):
    lock = read_lock(path)
    names = [package.name for package in lock.packages]
    assert not NEEDED - set(names)
    assert names[0] == 'pip'  # tells raw progress of all that follows
    assert not LARGE & set(names)
    assert not CLUSTER - set(names)
    clip = int(path.stem.partition('-')[0][3:]) >= 11 and 'macosx_x86_64' not in path.stem
    assert CLIP & set(names) == (CLIP if clip else CLIP & {'pyyaml', 'packaging'})
    assert re.fullmatch(r'cp3\d+-(linux|win|macosx)_[a-z0-9_]+-(cpu|cuda)', path.stem)
    versions = {package.name: package.version for package in lock.packages}
    python_39 = path.stem.startswith('cp39-')
    assert versions['dask'] == versions['distributed'] == pinned('dask', python_39) == pinned('distributed', python_39)
    cpu_of_linux = 'linux' in path.stem and path.stem.endswith('-cpu')
    assert versions['torch'].endswith('+cpu') == cpu_of_linux
    assert any(name.startswith('nvidia-') for name in names) == path.stem.endswith('-cuda')
    for package in lock.packages:
        assert package.bytes or (package.name == 'torch' and cpu_of_linux)
        assert package.index == ('https://download.pytorch.org/whl/cpu' if package.name == 'torch' and cpu_of_linux else '')
    assert tuple(int(part) for part in versions['pip'].split('.')[:2]) >= (25, 1)
    assert lock.total_bytes > 50e6


def pinned(name, python_39):
    """The version that the tests are run with, which a worker's must equal."""
    text = (Path(__file__).resolve().parents[3] / 'pyproject.toml').read_text(encoding='utf-8')
    return re.search(rf"\"{name}==([0-9.]+); python_version {'<' if python_39 else '>='} '3.10'\"", text)[1]


@given(st.lists(st.builds(
    LockedPackage,
    name=st.from_regex(r'[a-z0-9]+(-[a-z0-9]+){0,2}', fullmatch=True),
    version=st.from_regex(r'[0-9]{1,3}(\.[0-9]{1,3}){0,3}(\+cpu|rc1|\.post2)?', fullmatch=True),
    hashes=st.lists(st.binary(min_size=32, max_size=32).map(bytes.hex), min_size=1, max_size=4).map(tuple),
    bytes=st.none() | st.integers(1, 10**12),
    index=st.sampled_from(['', 'https://download.pytorch.org/whl/cpu']),
), min_size=1, max_size=8, unique_by=lambda package: package.name))
def test_what_is_written_is_read(packages):
    def remark(package):
        words = ([f'{package.bytes} bytes'] if package.bytes else []) + ([f'from {package.index}'] if package.index else [])
        return f'  # {", ".join(words)}' if words else ''

    text = '# a comment\n\n' + ''.join(f'{package.requirement}{remark(package)}\n' for package in packages)
    assert parse(text) == tuple(packages)


PIECES = ['torch==1.0', ' --hash=sha256:', DIGEST, '  # ', '5 bytes', ', ', 'from https://x', '\n', '\\']


@given(st.text() | st.lists(st.sampled_from(PIECES)).map(''.join))
def test_anything_else_is_refused_in_our_words(text):
    try:
        packages = parse(text)
    except InstallError:  # any other error fails the test
        return
    assert packages
    assert all(package.hashes and all(len(digest) == 64 for digest in package.hashes) for package in packages)


@pytest.mark.parametrize('line', [
    'torch==2.0', f'torch>=2.0 --hash=sha256:{DIGEST}', f'torch==2.0 --hash=sha256:{DIGEST[:-1]}', f'-e . --hash=sha256:{DIGEST}',
    f'torch==2.0 --hash=md5:{DIGEST}', f'torch==2.0 --hash=sha256:{DIGEST} --index-url=https://elsewhere',
    f'Torch==2.0 --hash=sha256:{DIGEST}',
    f'torch==2.0 --hash=sha256:{DIGEST}  # from http://no.tls', f'https://x/y.whl --hash=sha256:{DIGEST}',
])
def test_a_line_that_would_install_something_else_is_refused(line):
    with pytest.raises(InstallError, match='line 1'):
        parse(line)


def test_twice_or_nothing_is_refused(tmp_path):
    line = f'torch==2.0 --hash=sha256:{DIGEST}\n'
    with pytest.raises(InstallError, match='twice'):
        parse(line * 2)
    with pytest.raises(InstallError, match='no package'):
        parse('# nothing\n')
    for content in (b'\xff\xfe', None):
        path = tmp_path / 'lock.txt'
        if content is None:
            path.unlink()
        else:
            path.write_bytes(content)
        with pytest.raises(InstallError, match='damaged'):
            read_lock(path)


def test_line_ends_of_a_checkout_make_no_other_lock(tmp_path):
    text = f'torch==2.0 --hash=sha256:{DIGEST}\n'
    (tmp_path / 'a').write_bytes(text.encode())
    (tmp_path / 'b').write_bytes(text.replace('\n', '\r\n').encode())
    assert read_lock(tmp_path / 'a').sha256 == read_lock(tmp_path / 'b').sha256
    assert read_lock(tmp_path / 'a').total_bytes == UNKNOWN_BYTES


@pytest.mark.parametrize('variant', ['cpu', 'cuda'])
def test_a_platform_without_a_list_is_told_so(tmp_path, variant):
    with pytest.raises(InstallError, match=re.escape(tag())) as refused:
        find_lock(variant, tmp_path)
    assert 'HSI_PYTHON' in refused.value.remedy


def test_the_command_for_another_machine_names_everything():
    lock = read_lock(SHIPPED[0])
    command = fetch_command(lock, 'wheels')
    assert '--no-deps --require-hashes --only-binary :all:' in command
    assert command.endswith('-d wheels')
    assert Path(lock.path).name in command
