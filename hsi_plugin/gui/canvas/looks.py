"""How a cube is drawn: the user's choice of composite, bands and brightness, kept with its layer and as the default for the next cube."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Tuple

from qgis.core import QgsMapLayer

from ...core.errors import ParameterError
from ...cubes import Cube
from ...qgis_common import settings
from ...spectra import recipes, rgb
from ...spectra.recipes import Recipe, Stretch

OWN = 'bands'
_COMPOSITE, _BANDS, _STRETCH = 'hsi/composite', 'hsi/bands', 'hsi/stretch'


@dataclass(frozen=True)
class Look:
    """What the user wants to see.

    Args:
        kind: A key of :data:`~hsi_plugin.spectra.rgb.COMPOSITES`, or :data:`OWN`.
        bands: Indices (from 0) of red, green and blue, where the bands are the user's own.
        stretch: How bright.
    """

    kind: str = rgb.TRUE_COLOUR
    bands: Tuple[int, ...] = ()
    stretch: Stretch = field(default_factory=Stretch)

    def recipe(self, cube: Cube) -> Recipe:
        """How this cube's bands make it; the notes say where it is not what was wanted."""
        if self.kind == OWN and len(self.bands) == 3 and all(band < cube.bands.count for band in self.bands):
            return recipes.of_bands(cube.bands, self.bands)
        return recipes.recipe(cube.bands, cube.units, self.kind if self.kind in rgb.COMPOSITES else rgb.TRUE_COLOUR)

    def single_bands(self, cube: Cube) -> Tuple[int, int, int]:
        """The three bands (from 0) that come nearest to it, for drawing the cube's own layer."""
        if self.kind == OWN and len(self.bands) == 3 and all(band < cube.bands.count for band in self.bands):
            return self.bands[0], self.bands[1], self.bands[2]
        return rgb.best_composite(cube.bands, self.kind if self.kind in rgb.COMPOSITES else rgb.TRUE_COLOUR).bands


def usual() -> Look:
    """What the user chose last, own bands apart: they are of one cube."""
    kind = settings.read_text(settings.COMPOSITE, rgb.TRUE_COLOUR)
    return Look(kind if kind in rgb.COMPOSITES else rgb.TRUE_COLOUR, (), _stretch(settings.read_text(settings.STRETCH)) or Stretch())


def of_layer(layer: Optional[QgsMapLayer]) -> Optional[Look]:
    """What was kept with a layer; None where nothing was, or it makes no sense."""
    kind = str(layer.customProperty(_COMPOSITE, '')) if layer is not None else ''
    if kind not in rgb.COMPOSITES and kind != OWN:
        return None
    numbers = [part for part in str(layer.customProperty(_BANDS, '')).split(',') if part.isdigit()]
    bands = tuple(int(number) for number in numbers)
    if kind == OWN and len(bands) != 3:
        return None
    return Look(kind, bands if kind == OWN else (), _stretch(str(layer.customProperty(_STRETCH, ''))) or Stretch())


def keep(layer: QgsMapLayer, look: Look) -> None:
    """Keep a choice with a layer; it is saved with the project."""
    layer.setCustomProperty(_COMPOSITE, look.kind)
    layer.setCustomProperty(_BANDS, ','.join(str(band) for band in look.bands))
    layer.setCustomProperty(_STRETCH, str(look.stretch))


def remember(look: Look) -> None:
    """Make a choice the default for cubes to come."""
    settings.remember(settings.COMPOSITE, look.kind)
    settings.remember(settings.STRETCH, str(look.stretch))


def _stretch(text: str) -> Optional[Stretch]:
    try:
        return Stretch.parse(text)
    except ParameterError:
        return None
