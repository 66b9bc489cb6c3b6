"""Qt 6 without QGIS: `qgis.PyQt` forwards PyQt6, as in QGIS 4, and nothing else of QGIS can be imported."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / 'stand_in'))
sys.path.insert(0, str(HERE.parent.parent))

from qgis.PyQt.QtCore import QT_VERSION_STR  # noqa: E402
from qgis.PyQt.QtWidgets import QApplication  # noqa: E402


def pytest_report_header():
    """Which Qt this is."""
    return f'Qt {QT_VERSION_STR}'


@pytest.fixture(scope='session', autouse=True)
def application():
    """The one application of the run."""
    return QApplication.instance() or QApplication(['tests'])


@pytest.fixture(autouse=True)
def private_home(tmp_path, monkeypatch):
    """No test reads or writes the user's own files."""
    monkeypatch.setenv('HSI_HOME', str(tmp_path / 'home'))
