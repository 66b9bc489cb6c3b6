"""Errors that a user can act on.

Every error carries two sentences: *what* is wrong, with the names and numbers involved, and the *remedy*, what to do next. Nothing below
the user interface catches them broadly: the command line (`hsi_plugin.cli`), the worker (`hsi_plugin.engine.worker`) and QGIS
(`hsi_plugin.gui.shared.messages`, `hsi_plugin.processing.algorithm`) are the places that turn them into text. They survive JSON,
because they are raised in a worker process and shown in another.
"""

from __future__ import annotations

from typing import Any, Dict, Type


class HsiError(Exception):
    """Base of all errors of this project.

    Args:
        what: One sentence that says what is wrong.
        remedy: One sentence that says what to do about it; may be empty where nothing can be done.
    """

    def __init__(self, what: str, remedy: str = '') -> None:
        super().__init__(what, remedy)
        self.what = what
        self.remedy = remedy

    def __str__(self) -> str:
        return f'{self.what} {self.remedy}'.strip()

    def to_json(self) -> Dict[str, str]:
        """The error as JSON-ready values: its type's name, what and remedy."""
        return {'type': type(self).__name__, 'what': self.what, 'remedy': self.remedy}


class CubeError(HsiError):
    """A raster cannot be opened or understood as a hyperspectral cube."""


class LabelError(HsiError):
    """Labels are absent, outside the cube, of unknown classes or too few to learn from."""


class ModelError(HsiError):
    """A model file is damaged, or does not fit the cube that it is applied to."""


class OutputError(HsiError):
    """A result cannot be written where the user asked for it."""


class ParameterError(HsiError):
    """A parameter is missing, malformed or out of range."""


class LayerError(HsiError):
    """A QGIS layer cannot be used as asked, for example because no file stands behind it."""


class EngineError(HsiError):
    """The compute engine cannot be started, or a job in it failed for a reason that is not the user's input."""


class WorkerCrashed(EngineError):
    """The worker process ended in the middle of a job; QGIS and all finished files are unharmed."""


class EnvironmentMissing(EngineError):
    """A job needs the compute environment (torch), which is not installed, damaged, or lacks what the job asks for."""


class InstallError(EngineError):
    """The compute environment, or the weights of a model, cannot be installed; what was there before still works."""


class JobCancelled(HsiError):
    """The user cancelled a job. Nothing is wrong; nothing half-written stays."""

    def __init__(self, what: str = 'Cancelled.', remedy: str = '') -> None:
        super().__init__(what, remedy)


_BY_NAME: Dict[str, Type[HsiError]] = {
    cls.__name__: cls
    for cls in (
        HsiError, CubeError, LabelError, ModelError, OutputError, ParameterError, LayerError, EngineError, WorkerCrashed,
        EnvironmentMissing, InstallError, JobCancelled,
    )
}


def error_from_json(value: Dict[str, Any]) -> HsiError:
    """Revive an error written by :meth:`HsiError.to_json`; an unknown type becomes an :class:`EngineError`."""
    cls = _BY_NAME.get(str(value.get('type')), EngineError)
    return cls(str(value.get('what', 'The job failed without saying why.')), str(value.get('remedy', '')))
