"""The one place that knows how QGIS differs between 3.22 and 4."""

from __future__ import annotations

from qgis.core import Qgis, QgsMapLayerProxyModel

# Which layers a combo box offers: moved to `Qgis` in 3.34, and deprecated at its old place.
LayerFilter = Qgis.LayerFilter if hasattr(Qgis, 'LayerFilter') else QgsMapLayerProxyModel.Filter
