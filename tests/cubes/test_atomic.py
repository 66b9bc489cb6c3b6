"""Outputs appear whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from hsi_plugin.core.errors import JobCancelled, OutputError
from hsi_plugin.cubes import atomic_output, check_writable_target
from hsi_plugin.cubes.atomic import output_error

from .envi_builder import numbered, write_envi


def test_the_target_appears_at_the_end_with_its_side_file(tmp_path):
    target = tmp_path / 'map.tif'
    (tmp_path / 'map.tif.aux.xml').write_text('old')
    with atomic_output(target) as temporary:
        assert temporary.parent == tmp_path
        assert temporary.suffix == '.tif'
        temporary.write_text('new')
        Path(f'{temporary}.aux.xml').write_text('side')
        assert not target.exists()
    assert target.read_text() == 'new'
    assert (tmp_path / 'map.tif.aux.xml').read_text() == 'side'
    assert len(list(tmp_path.iterdir())) == 2


def test_an_old_side_file_does_not_describe_the_new_file(tmp_path):
    (tmp_path / 'map.tif.aux.xml').write_text('old')
    with atomic_output(tmp_path / 'map.tif') as temporary:
        temporary.write_text('new')
    assert [p.name for p in tmp_path.iterdir()] == ['map.tif']


@pytest.mark.parametrize('error', [JobCancelled(), KeyboardInterrupt(), ValueError('x')])
def test_nothing_half_written_stays_and_the_old_file_is_kept(tmp_path, error):
    target = tmp_path / 'map.tif'
    target.write_text('old')

    def job():
        with atomic_output(target) as temporary:
            temporary.write_text('half')
            Path(f'{temporary}.aux.xml').write_text('half')
            raise error

    with pytest.raises(type(error)):
        job()
    assert target.read_text() == 'old'
    assert [p.name for p in tmp_path.iterdir()] == ['map.tif']


@pytest.mark.skipif(not Path('/dev/full').exists(), reason='needs the device that is always full')
def test_a_full_disk_is_said_in_a_sentence(tmp_path):
    def job():
        with atomic_output(tmp_path / 'map.tif') as temporary:
            temporary.write_text('half')
            with open('/dev/full', 'wb', buffering=0) as full:
                full.write(b'x')

    with pytest.raises(OutputError, match='full'):
        job()
    assert not list(tmp_path.iterdir())


def test_a_block_that_writes_nothing_is_an_error(tmp_path):
    with pytest.raises(OutputError, match='was not written'), atomic_output(tmp_path / 'map.tif'):
        pass


def test_targets_that_cannot_be_written(tmp_path):
    with pytest.raises(OutputError, match='is a folder'):
        check_writable_target(tmp_path)
    with pytest.raises(OutputError, match='no folder'):
        check_writable_target(tmp_path / 'no' / 'map.tif')
    with pytest.raises(OutputError, match='MB free'):
        check_writable_target(tmp_path / 'map.tif', need_bytes=1 << 60)
    check_writable_target(tmp_path / 'map.tif', need_bytes=1)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not Path('/proc/self').is_dir(), reason='needs a folder that nobody can write to, not even root')
def test_a_folder_that_refuses(tmp_path):
    with pytest.raises(OutputError, match='cannot be written'):
        check_writable_target('/proc/self/map.tif')


def test_no_input_is_overwritten(tmp_path):
    path = write_envi(tmp_path / 'a.dat', numbered(2, 3, 4))
    for output, given in [(path, path), (path, tmp_path / 'a.hdr'), (tmp_path / 'a.hdr', path), (tmp_path / '.' / 'a.dat', path)]:
        with pytest.raises(OutputError, match='also an input'):
            check_writable_target(output, inputs=[given])
    os.symlink(path, tmp_path / 'link.dat')
    with pytest.raises(OutputError, match='also an input'):
        check_writable_target(tmp_path / 'link.dat', inputs=[path])
    check_writable_target(tmp_path / 'b.dat', inputs=[path])


@pytest.mark.parametrize(('number', 'said'), [(errno.ENOSPC, 'full'), (errno.EROFS, 'may write to'), (errno.EIO, 'another place')])
def test_refusals_of_the_system_become_sentences(number, said):
    assert said in str(output_error('/x/map.tif', OSError(number, os.strerror(number))))
