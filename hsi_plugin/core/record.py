"""The run record: everything that is needed to make an output again."""

from __future__ import annotations

import platform
from dataclasses import asdict, dataclass, field
from datetime import datetime, timezone
from typing import Any, Dict, List, Optional

from .version import __version__

RECORD_DOMAIN = 'HSI_RUN'
"""The metadata domain of a raster in which its record lies, as JSON under :data:`RECORD_KEY`."""
RECORD_KEY = 'RECORD'


@dataclass(frozen=True)
class RunRecord:
    """What was computed, from what, with what.

    Args:
        task: The verb, as on the command line (``classify``, ``train``, …).
        inputs: One entry per input file: ``{role, path, bytes, sha256_of_header, …}``.
        parameters: The job's parameters, JSON-ready.
        classes: The class scheme as JSON.
        model_hash: SHA-256 of the model file, empty where no model is involved.
        software: Versions of what took part.
        device: ``cpu``, ``cuda:0``, …
        seed: Seed of every random choice.
        started: UTC time in ISO 8601.
        seconds: Duration.
        accuracy: Block cross-validation of the model that was used, with its protocol in words; None where none was possible.
        matching: How the bands of the model were found in the cube, and what it covers; empty where no model was applied.
        trained_on: Which pixels of which image were learned from (:class:`hsi_plugin.core.trained_on.TrainedOn`); empty where unknown.
        conformal: What the error rate of *unsure* pixels rests on; empty where none was asked for.
    """

    task: str
    inputs: List[Dict[str, Any]] = field(default_factory=list)
    parameters: Dict[str, Any] = field(default_factory=dict)
    classes: List[Dict[str, Any]] = field(default_factory=list)
    model_hash: str = ''
    software: Dict[str, str] = field(default_factory=dict)
    device: str = 'cpu'
    seed: Optional[int] = None
    started: str = ''
    seconds: float = 0.0
    accuracy: Optional[Dict[str, Any]] = None
    matching: Dict[str, Any] = field(default_factory=dict)
    trained_on: Dict[str, Any] = field(default_factory=dict)
    conformal: Dict[str, Any] = field(default_factory=dict)

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready values."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Dict[str, Any]) -> RunRecord:
        """Read what :meth:`to_json` wrote; unknown keys of later versions are left out."""
        known = {k: v for k, v in value.items() if k in cls.__dataclass_fields__}
        return cls(**known)


def software_versions(**others: str) -> Dict[str, str]:
    """Versions of this project, Python and NumPy, and of whatever else the caller names."""
    import numpy

    return {'hsi_plugin': __version__, 'python': platform.python_version(), 'numpy': numpy.__version__, **others}


def utc_now() -> str:
    """The time in UTC, ISO 8601, to the second."""
    return datetime.now(timezone.utc).isoformat(timespec='seconds')
