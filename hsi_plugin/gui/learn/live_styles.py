"""How the layers of the loop look when they come into the project."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence

from qgis.core import (
    QgsColorRampShader,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsPalettedRasterRenderer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ...core.classes import ClassScheme
from ...qgis_common.i18n import tr

# Five steps of cividis (Nuñez, Anderton & Renslow 2018): even to the eye, and nearly the same with a red–green deficiency.
UNSURE_RAMP = ((0.0, '#00224e'), (0.25, '#434e6c'), (0.5, '#7d7c78'), (0.75, '#bcae6c'), (1.0, '#fee838'))
UNSURE_MOST = 254.0
CHANGED_COLOUR = QColor(255, 0, 255, 150)


def class_renderer(provider: Any, scheme: ClassScheme) -> QgsPalettedRasterRenderer:
    """Class values in the classes' colours; what has no value of a class is not drawn."""
    return QgsPalettedRasterRenderer(provider, 1, [_entry(c.value, c.name, c.colour) for c in scheme])


def renewed_classes(
    shown: Sequence[QgsPalettedRasterRenderer.Class], before: ClassScheme, now: ClassScheme
) -> List[QgsPalettedRasterRenderer.Class]:
    """The legend after a change of classes.

    Args:
        shown: The legend's entries as they are, with what the user has changed there.
        before: The classes that they were made for.
        now: The classes.

    Returns:
        One entry a class: a new one where name or colour changed in the session, else the one that is shown.
    """
    kept: Dict[int, QgsPalettedRasterRenderer.Class] = {int(entry.value): entry for entry in shown}
    known = {c.value: c for c in before}
    out = []
    for c in now:
        same = known.get(c.value) == c and c.value in kept
        out.append(kept[c.value] if same else _entry(c.value, c.name, c.colour))
    return out


def unsure_renderer(provider: Any) -> QgsSingleBandPseudoColorRenderer:
    """From sure (dark) to torn between two classes (light), over a ramp that is even to the eye."""
    stops = [QgsGradientStop(place, QColor(colour)) for place, colour in UNSURE_RAMP[1:-1]]
    ramp = QgsGradientColorRamp(QColor(UNSURE_RAMP[0][1]), QColor(UNSURE_RAMP[-1][1]), False, stops)
    function = QgsColorRampShader(0.0, UNSURE_MOST, ramp, QgsColorRampShader.Type.Interpolated)
    names = {0.0: tr('sure'), 1.0: tr('torn between two classes')}
    function.setColorRampItemList([
        QgsColorRampShader.ColorRampItem(place * UNSURE_MOST, QColor(colour), names.get(place, '')) for place, colour in UNSURE_RAMP
    ])
    shader = QgsRasterShader(0.0, UNSURE_MOST)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(provider, 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(UNSURE_MOST)
    return renderer


def changed_renderer(provider: Any) -> QgsPalettedRasterRenderer:
    """Pixels whose class changed, in magenta that lets the map through; all others are not drawn."""
    entry = QgsPalettedRasterRenderer.Class(1, CHANGED_COLOUR, tr('another class than before'))
    return QgsPalettedRasterRenderer(provider, 1, [entry])


def _entry(value: int, name: str, colour: str) -> QgsPalettedRasterRenderer.Class:
    return QgsPalettedRasterRenderer.Class(value, QColor(colour), name)
