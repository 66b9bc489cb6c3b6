"""The jobs about the compute environment: what is there, installing and removing it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .job import Job


@dataclass(frozen=True)
class DiagnoseJob(Job):
    """What computes here: interpreter, versions, processors, memory."""

    kind: ClassVar[str] = 'env diagnose'


@dataclass(frozen=True)
class InstallJob(Job):
    """Install the compute environment, or go on where an earlier installation stopped.

    Args:
        gpu: Add the build for NVIDIA graphics cards; the CPU build must be there.
        wheels: A folder of wheels to install from without a network; empty for the package index.
        environments: The folder of compute environments; empty for the usual one.
    """

    kind: ClassVar[str] = 'env install'
    gpu: bool = False
    wheels: str = ''
    environments: str = ''


@dataclass(frozen=True)
class RemoveEnvironmentJob(Job):
    """Remove the compute environment.

    Args:
        gpu_only: Keep the CPU build.
        environments: The folder of compute environments; empty for the usual one.
    """

    kind: ClassVar[str] = 'env remove'
    gpu_only: bool = False
    environments: str = ''
