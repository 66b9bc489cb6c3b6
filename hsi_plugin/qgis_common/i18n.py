"""Translation of everything that a user reads."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = 'Hyperspectral'


def tr(text: str) -> str:
    """The text in the user's language; the English text where there is no translation."""
    return QCoreApplication.translate(CONTEXT, text)
