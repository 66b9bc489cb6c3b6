"""Jobs on a Dask cluster: an engine (`engine.contract`) whose worker processes may be on other machines.

Neither QGIS's own process nor anything below the engine imports Dask: the client lives in the plugin's worker process or in the command
line, and `dask` and `distributed` belong to the compute environment.
"""

from ...core.errors import EnvironmentMissing

try:
    from .engine import DaskEngine
except ModuleNotFoundError as error:
    if error.name not in ('dask', 'distributed'):
        raise
    raise EnvironmentMissing(
        'A cluster needs Dask, which is not installed for this Python.',
        'Install the compute environment (in the Options, or by `python -m hsi_plugin env install`), or the package `distributed`.',
    ) from error

__all__ = ['DaskEngine']
