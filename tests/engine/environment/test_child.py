from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from hsi_plugin.core.errors import InstallError, JobCancelled
from hsi_plugin.engine.environment.child import LEASHED, module, run
from tests.engine.conftest import children, descriptors, eventually, is_alive


def python(code):
    return [sys.executable, '-c', code]


def never():
    pass


def test_all_lines_come_and_bars_are_lines(tmp_path):
    code = 'import sys; sys.stdout.write("one\\ntwo\\rthree\\n\\n"); sys.stdout.flush(); sys.stderr.write("four"); sys.exit(3)'
    heard = []
    done = run(python(code), os.environ, never, heard.append)
    assert done.status == 3
    assert done.lines == heard == ['one', 'two', 'three', 'four']


def test_bytes_that_are_no_text_are_no_obstacle():
    done = run(python('import os; os.write(1, bytes(range(128, 256)) + b"\\nend\\n")'), os.environ, never)
    assert done.lines[-1] == 'end'


@pytest.mark.parametrize('stubborn', [False, True])
def test_a_cancel_ends_it_and_its_children(tmp_path, stubborn):
    code = (
        'import signal, subprocess, sys, time\n'
        f'if {stubborn}: signal.signal(signal.SIGTERM, signal.SIG_IGN)\n'
        'child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], stdout=subprocess.DEVNULL)\n'
        'print(child.pid, flush=True)\ntime.sleep(60)\n'
    )
    heard, before, open_before = [], children(), descriptors()

    def check():
        if heard:
            raise JobCancelled

    with pytest.raises(JobCancelled):
        run(python(code), os.environ, check, heard.append)
    assert children() == before
    eventually(lambda: not is_alive(int(heard[0])))
    assert descriptors() == open_before


def test_output_closed_early_is_not_the_end():
    started = time.monotonic()
    done = run(python('import os, time; os.close(1); os.close(2); time.sleep(0.5); os._exit(4)'), os.environ, never)
    assert done.status == 4
    assert time.monotonic() - started > 0.4


def test_a_program_that_is_not_there():
    with pytest.raises(InstallError, match='cannot be started'):
        run(['/no/such/program'], os.environ, never)


def test_a_leashed_module_runs_like_any_other(tmp_path):
    (tmp_path / 'a_module.py').write_text('import sys\nprint(__name__, sys.argv[1:], "environment" in sys.path[0])\nsys.exit(5)\n')
    done = run(module(sys.executable, 'a_module', 'x', '--y'), {**os.environ, 'PYTHONPATH': str(tmp_path)}, never)
    assert done == (5, ["__main__ ['x', '--y'] False"])


def test_a_leashed_module_ends_with_its_parent(tmp_path):
    (tmp_path / 'a_module.py').write_text('import time\nprint("on", flush=True)\ntime.sleep(60)\n')
    process = subprocess.Popen(
        [sys.executable, str(LEASHED), 'a_module'], env={**os.environ, 'PYTHONPATH': str(tmp_path)},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )
    assert process.stdout.readline() == 'on\n'
    process.stdin.close()
    assert process.wait(10) == 70
    process.stdout.close()
