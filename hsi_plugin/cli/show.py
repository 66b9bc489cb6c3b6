"""A job's events for who watches: a bar on a terminal, else lines."""

from __future__ import annotations

from typing import TextIO

from ..engine.protocol import Event, Log, Progress

_STEP = 0.05  # of progress between two lines, where standard error is no terminal
_BAR = 30


class Show:
    """Shows a job's events: a bar on a terminal, else a line every 5 %."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._terminal = stream.isatty()
        self._shown = -1.0
        self._bar_open = False

    def __call__(self, event: Event) -> None:
        """Show one event."""
        if isinstance(event, Log):
            self.finish()
            self._stream.write(f'{" ".join(event.text.split())}\n')
        elif isinstance(event, Progress):
            self._progress(event)
        self._stream.flush()

    def finish(self) -> None:
        """End the line of the bar."""
        if self._bar_open:
            self._stream.write('\n')
            self._bar_open = False

    def _progress(self, event: Progress) -> None:
        percent = f'{100 * event.fraction:3.0f} %'
        if self._terminal:
            filled = round(_BAR * event.fraction)
            self._stream.write(f'\r[{"#" * filled}{"." * (_BAR - filled)}] {percent} {event.message[:40]:40}')
            self._bar_open = True
        elif event.fraction >= self._shown + _STEP or event.fraction >= 1.0 > self._shown:
            self._stream.write(f'{percent} {event.message}'.rstrip() + '\n')
            self._shown = event.fraction if event.fraction >= 1.0 else event.fraction // _STEP * _STEP
