"""Every module of the windows that needs Qt alone is imported under Qt 6, and nothing of QGIS with it."""

from __future__ import annotations

import importlib
import sys

import pytest

from .plain import is_qgis, modules, plain_modules

PLAIN = plain_modules()


@pytest.mark.parametrize('name', PLAIN)
def test_it_is_imported(name):
    importlib.import_module(name)
    assert [module for module in sys.modules if is_qgis(module)] == []
    assert 'PyQt5' not in sys.modules


def test_there_are_many():
    """The windows' building blocks stay free of QGIS; where this fails, one that many stand on has begun to import it."""
    every = [name for name in modules() if name.startswith('hsi_plugin.gui.')]
    assert len(PLAIN) > len(every) // 3


def test_following_imports_finds_what_needs_qgis():
    assert 'hsi_plugin.gui.shared.message_bar' not in PLAIN  # imports qgis.core itself
    assert 'hsi_plugin.gui.jobs.tasks' not in PLAIN  # and so does this one, and reaches it by others, too
    assert 'hsi_plugin.gui.shared.widgets' in PLAIN
