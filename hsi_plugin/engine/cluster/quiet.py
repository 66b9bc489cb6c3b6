"""What Dask, Tornado and asyncio have to say goes to our log, never to the terminal."""

from __future__ import annotations

import logging

_OURS = logging.getLogger('hsi_plugin.dask')
_THEIRS = ('distributed', 'tornado', 'asyncio')
_NAME = 'hsi-to-our-log'


class _ToOurLog(logging.Handler):
    """Hands records over, from warnings upwards."""

    def emit(self, record: logging.LogRecord) -> None:
        """Hand one over."""
        if _OURS.isEnabledFor(record.levelno):
            _OURS.handle(record)


def quiet() -> None:
    """Send what these libraries log to our log. Call it after Dask was imported, which sets up handlers of its own; once is enough."""
    for name in _THEIRS:
        logger = logging.getLogger(name)
        if any(handler.get_name() == _NAME for handler in logger.handlers):
            continue
        ours = _ToOurLog(logging.WARNING)
        ours.set_name(_NAME)
        logger.addHandler(ours)
    # Dask gives these handlers of their own, which write to standard error; those of whoever has set up logging are on the root logger.
    for name in ('distributed', 'distributed.client', 'distributed.gc', 'tornado', 'tornado.application'):
        logger = logging.getLogger(name)
        for handler in [h for h in logger.handlers if type(h) is logging.StreamHandler]:
            logger.removeHandler(handler)
        if '.' in name:
            logger.propagate = True  # to the one above, which hands over to ours
