"""What is remembered between sessions, and under which keys."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsSettings

PREFIX = 'hsi_plugin/'
LAST_FOLDER = PREFIX + 'last_folder'
COMPOSITE = PREFIX + 'composite'
WITH_CONFIDENCE = PREFIX + 'with_confidence'
SHOW_BAD_BANDS = PREFIX + 'show_bad_bands'
OUTPUT_FOLDER = PREFIX + 'output_folder'


def read_text(key: str, default: str = '') -> str:
    """A remembered text."""
    return str(QgsSettings().value(key, default) or default)


def read_flag(key: str, default: bool) -> bool:
    """A remembered yes or no."""
    return bool(QgsSettings().value(key, default, type=bool))


def remember(key: str, value: Any) -> None:
    """Keep a value for the next session."""
    QgsSettings().setValue(key, value)
