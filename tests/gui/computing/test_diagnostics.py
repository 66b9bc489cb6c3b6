"""The report in a window: at once, complete when the worker has answered, and also where there is no worker."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QApplication

from hsi_plugin.core.errors import OutputError
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.gui.interface import Interface

from ...engine.rogue_worker import SleepJob
from ..conftest import until


def test_the_report_is_complete_copied_and_saved(interface, host, tmp_path):
    interface.show_diagnostics()
    dialog = interface.diagnostics
    assert dialog.text() == 'Collecting…'
    until(lambda: dialog.complete, 60)
    text = dialog.text()
    assert Qgis.version() in text
    assert 'FAILED' not in text
    assert 'numpy' in text
    assert str(Path.home()) not in text
    dialog.copy()
    assert QApplication.clipboard().text() == text
    dialog.save(tmp_path / 'report.txt')
    assert (tmp_path / 'report.txt').read_text(encoding='utf-8') == text
    with pytest.raises(OutputError):
        dialog.save(tmp_path / 'no' / 'report.txt')
    dialog.close()
    assert interface.diagnostics is None
    assert host.texts() == []


def test_it_does_not_wait_for_a_running_job(with_rogue):
    handle = with_rogue.workspace.engine.submit(SleepJob(60))
    with_rogue.show_diagnostics()
    dialog = with_rogue.diagnostics
    until(lambda: Qgis.version() in dialog.text(), 60)
    assert not dialog.complete
    until(lambda: 'A job is running' in dialog.note.text())
    handle.cancel()
    until(lambda: dialog.complete, 60)
    assert 'FAILED' not in dialog.text()


def test_a_worker_that_does_not_start_is_in_the_report(host, tmp_path):
    with WorkerEngine(str(tmp_path / 'no_python')) as engine:
        made = Interface(host, lambda: engine)
        made.show_diagnostics()
        dialog = made.diagnostics
        until(lambda: dialog.complete, 60)
        assert 'FAILED' in dialog.text()
        assert 'no_python' in dialog.text()
        made.remove()


def test_closing_it_early_is_quiet(with_rogue, host):
    with_rogue.workspace.engine.submit(SleepJob(60))
    with_rogue.show_diagnostics()
    with_rogue.diagnostics.close()
    assert with_rogue.diagnostics is None
    until(lambda: [h.state for h in with_rogue.workspace.engine.handles()].count('cancelled') == 1)
    assert host.texts() == []
