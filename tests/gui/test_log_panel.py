"""The plugin's log in QGIS's log panel."""

from __future__ import annotations

import logging
import threading

import pytest
from qgis.core import Qgis, QgsApplication

from hsi_plugin.gui.log_panel import LINES_A_SECOND, PanelHandler

from .conftest import until


@pytest.fixture
def lines(qgis_app):
    """What arrives in the tab, with its level."""
    seen = []

    def note(text, tag, level):
        if tag == 'Hyperspectral':
            seen.append((text, level))

    log = QgsApplication.messageLog()
    log.messageReceived[str, str, Qgis.MessageLevel].connect(note)
    yield seen
    log.messageReceived[str, str, Qgis.MessageLevel].disconnect(note)


@pytest.fixture
def logger():
    """The plugin's logger with the panel as its handler."""
    logger, handler = logging.getLogger('hsi_plugin'), PanelHandler()
    level = logger.level
    logger.setLevel(logging.INFO)
    handler.install()
    yield logger
    handler.remove()
    logger.setLevel(level)
    assert handler not in logger.handlers


def test_records_arrive_with_their_level_from_any_thread(lines, logger):
    def work():
        logging.getLogger('hsi_plugin.worker').info('a line of the worker')
        logger.warning('careful: %d', 3)
        logger.error('broken')
        logger.debug('not this')

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    until(lambda: len(lines) == 3)
    assert lines == [
        ('a line of the worker', Qgis.MessageLevel.Info), ('careful: 3', Qgis.MessageLevel.Warning), ('broken', Qgis.MessageLevel.Critical),
    ]


def test_a_flood_is_counted_not_shown(lines, logger):
    for i in range(5000):
        logger.info('line %d', i)
    logger.handlers[-1].remove()
    told = [text for text, _ in lines if 'more lines' in text]
    shown = len(lines) - len(told)
    assert LINES_A_SECOND <= shown < 5000
    assert told
