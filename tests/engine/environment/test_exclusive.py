from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from hsi_plugin.core.errors import InstallError
from hsi_plugin.engine.environment.exclusive import exclusive

REPOSITORY = Path(__file__).resolve().parents[3]


def hold(path, then):
    """Another process that holds the lock."""
    code = (
        'import sys, time; from pathlib import Path; from hsi_plugin.engine.environment.exclusive import exclusive\n'
        f'with exclusive(Path({str(path)!r})) as held:\n    {then}\n    print("held", flush=True)\n    time.sleep(60)\n'
    )
    process = subprocess.Popen([sys.executable, '-c', code], cwd=REPOSITORY, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == 'held\n'
    return process


def test_one_at_a_time_and_free_when_the_holder_is_killed(tmp_path):
    path = tmp_path / 'new' / 'a.lock'
    process = hold(path, 'pass')
    with pytest.raises(InstallError, match=f'number {process.pid}, since 20'), exclusive(path):
        pass
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    with exclusive(path):
        assert str(os.getpid()) in path.read_text()
    with exclusive(path):
        pass


def test_a_lock_within_this_process_too(tmp_path):
    with exclusive(tmp_path / 'a.lock'), pytest.raises(InstallError, match='another process'), exclusive(tmp_path / 'a.lock'):
        pass


@pytest.mark.skipif(sys.platform == 'win32', reason='children inherit no locks there')
def test_a_child_that_outlives_the_holder_still_holds(tmp_path):
    path = tmp_path / 'a.lock'
    process = hold(path, 'import subprocess; print(subprocess.Popen(["sleep", "60"], pass_fds=(held,), stdout=2).pid, file=sys.stderr)')
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    with pytest.raises(InstallError, match='another process'), exclusive(path):
        pass
    for link in Path('/proc').glob('[0-9]*/fd/*'):
        try:
            if os.readlink(link) == str(path) and int(link.parts[2]) != os.getpid():
                os.kill(int(link.parts[2]), signal.SIGKILL)
        except (OSError, ProcessLookupError):
            continue


def test_a_torn_signature_is_no_obstacle(tmp_path):
    path = tmp_path / 'a.lock'
    with exclusive(path):
        path.write_text('{"pid": ')
        with pytest.raises(InstallError, match='by another process\\.'), exclusive(path):
            pass
