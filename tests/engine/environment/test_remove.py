from __future__ import annotations

import pytest

from hsi_plugin.core.errors import InstallError
from hsi_plugin.engine.environment.exclusive import exclusive
from hsi_plugin.engine.environment.install import lock_path
from hsi_plugin.engine.environment.place import partial, tag
from hsi_plugin.engine.environment.remove import remove
from hsi_plugin.engine.environment_jobs import RemoveEnvironmentJob
from tests.engine.environment.test_state import put
from tests.engine.environment.wheelhouse import listening


def run(root, gpu_only=False):
    return remove(RemoveEnvironmentJob(gpu_only, str(root)), listening()[0])


def test_all_of_this_python_goes_and_others_stay(tmp_path):
    made = [put(tmp_path), put(tmp_path, 'cuda')]
    partial(tmp_path, 'cpu').mkdir()
    other = tmp_path / 'cp27-linux_x86_64'
    other.mkdir()
    (tmp_path / f'{tag()}.gone').mkdir()  # an earlier removal was interrupted
    found = run(tmp_path)
    assert found['removed'] == [str(made[1].folder), str(made[0].folder), str(partial(tmp_path, 'cpu'))] or len(found['removed']) == 3
    assert found['freed_bytes'] > 0
    assert {path.name for path in tmp_path.iterdir()} == {other.name, lock_path(tmp_path).name}


def test_the_build_for_graphics_cards_alone(tmp_path):
    cpu, cuda = put(tmp_path), put(tmp_path, 'cuda')
    assert run(tmp_path, gpu_only=True)['removed'] == [str(cuda.folder)]
    assert cpu.folder.is_dir()


def test_nothing_to_remove(tmp_path):
    assert run(tmp_path / 'absent') == {'removed': [], 'freed_bytes': 0}
    assert not (tmp_path / 'absent').exists()


def test_not_while_somebody_installs(tmp_path):
    made = put(tmp_path)
    with exclusive(lock_path(tmp_path)), pytest.raises(InstallError, match='being installed or removed'):
        run(tmp_path)
    assert made.folder.is_dir()
