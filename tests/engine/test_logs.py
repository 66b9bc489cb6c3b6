from __future__ import annotations

import logging
import os

import pytest

from hsi_plugin.core import places
from hsi_plugin.engine import logs
from hsi_plugin.engine.client import WorkerEngine

from .conftest import ROGUE
from .rogue_worker import EchoJob, PrintJob, RaiseJob


@pytest.fixture
def logger(tmp_path, monkeypatch):
    """The logger as in a fresh process, whose home is a temporary folder."""
    monkeypatch.setenv('HSI_HOME', str(tmp_path / 'home'))
    found = logging.getLogger(logs.ROOT)
    handlers, level = list(found.handlers), found.level
    found.handlers, found.level = [], logging.NOTSET
    yield found
    for handler in found.handlers:
        handler.close()
    found.handlers, found.level = handlers, level
    logging.getLogger('hsi_plugin.engine').manager._clear_cache()


def test_the_file_appears_with_the_first_line(logger):
    logs.start_logging()
    logs.start_logging()
    assert len(logger.handlers) == 1
    assert not places.logs().exists()
    logger.getChild('engine').info('größer')
    logger.debug('not this')
    (file,) = places.logs().iterdir()
    assert file.name.endswith(f'-{os.getpid()}.log')
    assert 'INFO hsi_plugin.engine: größer' in file.read_text(encoding='utf-8')
    assert len(logs.last_lines(200)) == 1


def test_files_are_limited_in_size_and_number(logger, monkeypatch):
    monkeypatch.setattr(logs, 'BYTES_A_FILE', 2000)
    places.logs().mkdir(parents=True)
    for i in range(20):
        old = places.logs() / f'hsi-20200101-{i}.log'
        old.write_text('old\n')
        os.utime(old, (i, i))
    logs.start_logging()
    for i in range(300):
        logger.info('line %d', i)
    found = sorted(path.name for path in places.logs().iterdir())
    assert len(found) <= logs.FILES_KEPT + logs.OLDER_PARTS
    assert sum(f'-{os.getpid()}.log' in name for name in found) == 1 + logs.OLDER_PARTS
    assert 'hsi-20200101-19.log' in found
    assert 'hsi-20200101-3.log' not in found
    assert [line.split(': ')[1] for line in logs.last_lines(50)] == [f'line {i}' for i in range(250, 300)]


def test_the_last_lines_may_lie_in_several_files_and_there_may_be_none(logger):
    assert logs.last_lines(10) == []
    places.logs().mkdir(parents=True)
    for i in range(3):
        path = places.logs() / f'hsi-20260101-{i}.log'
        path.write_text(f'{i}a\n{i}b\n')
        os.utime(path, (i, i))
    assert logs.last_lines(3) == ['1b', '2a', '2b']
    assert logs.last_lines(0) == []


def test_a_folder_that_cannot_be_written_is_one_warning_to_the_others(logger, tmp_path, caplog, capsys):
    (tmp_path / 'home').write_text('a file, where a folder should be')
    logs.start_logging()
    logger.addHandler(caplog.handler)
    for _ in range(3):
        logger.info('a line')
    warnings = [r for r in caplog.records if r.levelno >= logging.WARNING]
    assert len(warnings) in (1, 2)  # caplog hears it directly and from the root
    assert all('cannot be written' in r.getMessage() for r in warnings)
    assert capsys.readouterr().err == ''


def test_the_life_of_workers_and_jobs_is_told_without_variables(logger, monkeypatch):
    monkeypatch.setenv('HTTPS_PROXY', 'http://me:secret@proxy')
    logs.start_logging()
    with WorkerEngine(module=ROGUE) as engine:
        engine.submit(EchoJob('x'), title='my echo').wait(30)
        engine.submit(PrintJob(1)).wait(30)
        engine.submit(RaiseJob('hsi')).wait_until_done(30)
        pid = engine.pid
    text = '\n'.join(logs.last_lines(200))
    for said in (
        f'Worker {pid} started', f'Worker {pid} ready: Python', 'Job 1 queued: echo my echo', f'Job 1 started in worker {pid}',
        'Job 1 done after', 'hsi_plugin.worker: child', 'Job 3 failed after', 'The cube is round.', f'Worker {pid} ended: exit status 0',
    ):
        assert said in text
    assert 'secret' not in text
