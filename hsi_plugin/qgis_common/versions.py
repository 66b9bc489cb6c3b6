"""The one place that knows how QGIS differs between 3.22 and 4."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsMapLayerProxyModel, QgsTask, QgsUnitTypes
from qgis.PyQt.QtCore import QThreadPool

# Which layers a combo box offers: moved to `Qgis` in 3.34, and deprecated at its old place. Flags that are joined with `|` are a plain
# number under Qt 5, which only the deprecated call takes: they have to be made `LayerFilters` again.
if hasattr(Qgis, 'LayerFilter'):
    LayerFilter, LayerFilters = Qgis.LayerFilter, Qgis.LayerFilters
else:
    LayerFilter, LayerFilters = QgsMapLayerProxyModel.Filter, QgsMapLayerProxyModel.Filters

# Units of length: moved to `Qgis` in 3.30, where they have shorter names.
if hasattr(Qgis, 'DistanceUnit'):
    METRES, KILOMETRES = Qgis.DistanceUnit.Meters, Qgis.DistanceUnit.Kilometers
else:
    METRES, KILOMETRES = QgsUnitTypes.DistanceUnit.DistanceMeters, QgsUnitTypes.DistanceUnit.DistanceKilometers

# A task that says nothing itself when it ends, from QGIS 3.26 on; here the plugin says it.
_flag = QgsTask.Flag.CanCancel | QgsTask.Flag.Silent if hasattr(QgsTask.Flag, 'Silent') else QgsTask.Flag.CanCancel
QUIET_TASK = QgsTask.Flags(_flag) if hasattr(QgsTask, 'Flags') else _flag


def task_threads() -> QThreadPool:
    """The threads that QGIS runs its tasks on: the task manager's own since 3.34 or so, before that those of all Qt."""
    manager = QgsApplication.taskManager()
    return manager.threadPool() if hasattr(manager, 'threadPool') else QThreadPool.globalInstance()
