"""Drawing a raster's own bands as red, green and blue."""

from __future__ import annotations

from typing import Sequence

from qgis.core import QgsContrastEnhancement, QgsMultiBandColorRenderer, QgsRasterLayer


def draw_three_bands(layer: QgsRasterLayer, bands: Sequence[int], ends: Sequence[Sequence[float]]) -> None:
    """Give a layer the renderer of three bands and repaint it.

    Args:
        layer: The layer.
        bands: Their numbers from 1, for red, green and blue.
        ends: Of each the value that becomes black and the one that becomes full brightness, in the numbers that QGIS sees.
    """
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, *bands)
    setters = (renderer.setRedContrastEnhancement, renderer.setGreenContrastEnhancement, renderer.setBlueContrastEnhancement)
    for band, (low, high), assign in zip(bands, ends, setters):
        enhancement = QgsContrastEnhancement(provider.dataType(band))
        enhancement.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
        enhancement.setMinimumValue(low)
        enhancement.setMaximumValue(high)
        assign(enhancement)
    layer.setRenderer(renderer)
    layer.triggerRepaint()
