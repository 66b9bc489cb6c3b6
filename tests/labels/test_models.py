"""Models that a session keeps: their parameters come back bit by bit, old ones go, nothing is ever pickled."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import ogr

from hsi_plugin.core.errors import LabelError, ParameterError
from hsi_plugin.core.grid import Grid
from hsi_plugin.labels.replay import differences
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.labels.session_models import KEPT


@pytest.fixture
def session(tmp_path):
    with LabelSession.create(tmp_path / 'labels.gpkg', Grid(10, 10)) as made:
        yield made


def test_parameters_come_back_bit_by_bit(session):
    rng = np.random.default_rng(0)
    tensors = {
        'weights': rng.normal(size=(768, 1000)), 'file': rng.normal(size=5).astype(np.float32), 'none': np.zeros((0, 3)),
        'classes': np.array(['water', 'Bäume']), 'counts': np.arange(3),
    }  # fmt: skip
    identifier = session.keep_model(tensors, 'ab' * 32, 7)
    session.close()
    with LabelSession.open(session.path) as again:
        (record,) = again.models()
        assert (record.uuid, record.sha256, record.n_labels) == (identifier, 'ab' * 32, 7)
        assert record.created.endswith('Z')
        back = again.model_tensors(identifier)
        assert set(back) == set(tensors)
        for name, values in tensors.items():
            assert back[name].dtype == values.dtype
            assert np.array_equal(back[name], values)
        assert differences(again.path) == []
        assert not again.can_undo


def test_the_last_ones_are_kept(session):
    made = [session.keep_model({'w': np.full(3, i)}, str(i), i) for i in range(KEPT + 5)]
    assert [m.uuid for m in session.models()] == made[5:]
    assert session.model_tensors(made[-1])['w'].tolist() == [KEPT + 4] * 3
    with pytest.raises(LabelError, match='does not keep this model'):
        session.model_tensors(made[0])


def test_pickles_and_damage_are_refused(session):
    with pytest.raises(ParameterError, match='"w" are no numbers'):
        session.keep_model({'w': np.array([{}])}, '', 0)
    assert session.models() == []
    identifier = session.keep_model({'w': np.arange(9)}, '', 0)
    for content in ("X'00FF'", 'NULL', "substr(params_npz, 1, 60)"):
        dataset = ogr.Open(str(session.path), update=1)
        dataset.ExecuteSQL(f'UPDATE model SET params_npz = {content}')
        dataset = None
        with pytest.raises(LabelError, match='damaged'):
            session.model_tensors(identifier)


def test_the_file_says_what_was_learned_on(tmp_path):
    with LabelSession.create(tmp_path / 's.gpkg', Grid(4, 5)) as session:
        session.keep_recipe({'features': 'pca', 'components': 20, 'note': "it's ours"})
        found = session.select('SELECT feature_recipe_json FROM session')
        assert not session.can_undo
    assert json.loads(found[0][0]) == {'features': 'pca', 'components': 20, 'note': "it's ours"}
