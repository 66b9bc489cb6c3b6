"""A session can be handed on while it is open: the copy has everything, and both can be merged."""

from __future__ import annotations

import shutil

import pytest
from osgeo import gdal

from hsi_plugin.core.errors import LabelError, OutputError
from hsi_plugin.core.grid import Grid
from hsi_plugin.labels.merge import merge_sessions
from hsi_plugin.labels.reference.read import has_reference, read_reference
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.replay import differences
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.labels.session_copy import copy_session
from tests.labels.reference.samples import new_review
from tests.labels.test_session import table


def test_a_copy_of_an_open_session_has_everything(tmp_path):
    review, _ = new_review(tmp_path / 'ann.gpkg')
    with review.session as session:
        review.answer(review.points()[0].uuid, 'class', 'tree')
        session.add_label(1, 1, 'water')
        shutil.copy(session.path, tmp_path / 'plain.gpkg')
        assert not has_reference(tmp_path / 'plain.gpkg')  # why this is needed: it lacks what lies in the write-ahead log
        copy_session(session.path, tmp_path / 'bob.gpkg')
        assert gdal.OpenEx(str(tmp_path / 'bob.gpkg')).GetDriver().ShortName == 'GPKG'
        for name in ('session', 'class', 'label', 'event', 'ref_design', 'ref_sample', 'ref_answer'):
            assert table(tmp_path / 'bob.gpkg', name) == table(session.path, name)
        assert differences(tmp_path / 'bob.gpkg') == []
        with LabelSession.open(tmp_path / 'bob.gpkg', 'bob') as other:
            assert other.uuid == session.uuid
            Review(other).answer(review.points()[1].uuid, 'class', 'soil')
            other.add_label(2, 2, 'soil')
            assert Review(other).undo() == 'call point 2 "soil"'
            Review(other).redo()
        assert review.merge(tmp_path / 'bob.gpkg').taken == 1
        assert merge_sessions(session, tmp_path / 'bob.gpkg').taken == 1
        copy_session(session.path, tmp_path / 'bob.gpkg')  # again
        assert read_reference(tmp_path / 'bob.gpkg').decided.sum() == 2
    assert sorted(p.name for p in tmp_path.iterdir()) == ['ann.gpkg', 'bob.gpkg', 'plain.gpkg']


@pytest.fixture(params=[False, True], ids=['quiet', 'raising'])
def raising(request):
    """GDAL as QGIS before 3.40 has it, and as later ones may."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield request.param
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def test_what_cannot_be_copied_is_told(tmp_path, small_disk, raising):
    path = tmp_path / 'a.gpkg'
    with LabelSession.create(path, Grid(5, 5)) as session:
        with pytest.raises(OutputError, match='is also an input'):
            copy_session(path, path)
        with pytest.raises(OutputError, match='no folder'):
            copy_session(path, tmp_path / 'nowhere' / 'b.gpkg')
        folder = small_disk(64)
        with pytest.raises(OutputError, match='full'):
            copy_session(path, folder / 'b.gpkg')
        assert list(folder.iterdir()) == []
        session.add_class('a')
    (tmp_path / 'text.gpkg').write_text('no')
    with pytest.raises(LabelError, match='not a labelling session'):
        copy_session(tmp_path / 'text.gpkg', tmp_path / 'b.gpkg')
