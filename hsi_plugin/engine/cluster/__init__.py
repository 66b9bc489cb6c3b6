"""Jobs on a Dask cluster: an engine (`engine.contract`) whose worker processes may be on other machines.

Neither QGIS's own process nor anything below the engine imports Dask: the client lives in the plugin's worker process or in the command
line, and `dask` and `distributed` belong to the compute environment.
"""

from .engine import DaskEngine

__all__ = ['DaskEngine']
