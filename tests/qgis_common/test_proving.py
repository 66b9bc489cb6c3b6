"""Files that could take QGIS down are tried by another process first."""

from __future__ import annotations

import functools
import time

import pytest

from hsi_plugin.core.errors import CubeError
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.qgis_common.proving import Proof, is_fragile
from tests.builders import learnable_scene, wavelengths, write_geotiff
from tests.products import emit


@pytest.fixture
def proof():
    made = []

    def engine():
        made.append(WorkerEngine(module='tests.engine.rogue_worker'))
        return made[-1]

    checked = Proof(engine)
    checked.engines = made
    yield checked
    checked.stop()


def test_a_file_that_ends_its_reader_is_refused_and_the_next_one_is_tried_again(tmp_path, proof):
    with pytest.raises(CubeError, match='crashed, so QGIS does not'):
        proof.check([str(emit.write(tmp_path, 'kills its reader.nc'))])
    proof.check([str(emit.write(tmp_path, 'whole.nc'))])


def test_what_was_tried_is_tried_again_only_when_it_changed(tmp_path, proof):
    path = emit.write(tmp_path, 'a.nc')
    proof.check([str(path)])
    engine, submitted = proof.engines[0], []
    engine.submit = functools.partial(_count, engine.submit, submitted)
    proof.check([str(path)])
    assert not submitted
    emit.write(tmp_path, 'a.nc', rows=24)
    proof.check([str(path)])
    assert [job.cube for job in submitted] == [str(path)]


def _count(submit, submitted, job, **options):
    submitted.append(job)
    return submit(job, **options)


def test_harmless_files_start_no_process(tmp_path, proof):
    proof.check([str(write_geotiff(tmp_path / 'a.tif', learnable_scene()[0], wavelengths(30))), str(tmp_path / 'absent.nc')])
    assert proof.engines == []


def test_a_file_that_is_refused_in_words_is_left_to_whoever_opens_it(tmp_path, proof):
    (tmp_path / 'a.h5').write_bytes(b'\x89HDF\r\n\x1a\n' + bytes(100))
    proof.check([str(tmp_path / 'a.h5')])
    assert len(proof.engines) == 1


def test_folders_and_side_files_are_as_fragile_as_what_lies_in_them(tmp_path):
    (tmp_path / 'item.json').write_text('{}')
    assert not is_fragile(str(tmp_path))
    assert not is_fragile(str(tmp_path / 'item.json'))
    emit.write(tmp_path, 'a.nc')
    assert is_fragile(str(tmp_path))
    assert is_fragile(str(tmp_path / 'item.json'))
    assert is_fragile(str(tmp_path / 'a.nc'))


def test_the_process_starts_while_a_file_is_chosen_and_never_after_the_end(tmp_path, proof):
    proof.get_ready()
    proof.get_ready()
    (engine,) = proof.engines
    end = time.monotonic() + 30.0
    while engine.pid is None and time.monotonic() < end:
        time.sleep(0.02)
    started = engine.pid
    assert started is not None
    proof.check([str(emit.write(tmp_path, 'a.nc'))])
    assert engine.pid == started
    proof.stop()
    proof.get_ready()
    assert proof.engines == [engine]
