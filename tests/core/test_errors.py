"""Errors survive the way from the worker to QGIS."""

import json

import pytest

from hsi_plugin.core import errors


@pytest.mark.parametrize(
    'cls', [v for v in vars(errors).values() if isinstance(v, type) and issubclass(v, errors.HsiError)], ids=lambda c: c.__name__
)
def test_an_error_comes_back_from_json_as_what_it_was(cls):
    again = errors.error_from_json(json.loads(json.dumps(cls('The file is empty.', 'Choose another.').to_json())))
    assert type(again) is cls
    assert str(again) == 'The file is empty. Choose another.'


def test_an_unknown_error_is_an_engine_error_that_says_so():
    assert isinstance(errors.error_from_json({'type': 'Surprise', 'what': 'Odd.'}), errors.EngineError)
    assert 'without saying why' in str(errors.error_from_json({}))
