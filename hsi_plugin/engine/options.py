"""What the user has settled for all jobs: where the compute environment lies, what computes, how much it may take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional

# Jobs that do not say otherwise read these; the command line honours them as they are.
ENVIRONMENTS, DEVICE, MEMORY, CACHE_LIMIT = 'HSI_ENV', 'HSI_DEVICE', 'HSI_MEMORY', 'HSI_CACHE_LIMIT'
SCHEDULER = 'HSI_SCHEDULER'


@dataclass(frozen=True)
class EngineOptions:
    """Options of an engine.

    Args:
        environments: The folder of compute environments; empty for `HSI_ENV`, else `HSI_HOME/env`.
        device: What computes where a job says `auto`: `auto`, `cpu`, `cuda[:N]` or `mps`.
        memory: Upper bound for arrays where a job gives none, like `4G`; empty for a share of what is free.
        threads: Threads for arithmetic; None for all cores that this process may use.
        idle_minutes: After so long without a job the worker process ends and gives its memory back.
        cache_limit: How large the cache may grow, like `5G`.
        scheduler: Where batches of images are computed that do not say: empty for this computer, else as in
            :class:`hsi_plugin.engine.batch_jobs.BatchJob`.
    """

    environments: str = ''
    device: str = 'auto'
    memory: str = ''
    threads: Optional[int] = None
    idle_minutes: float = 10.0
    cache_limit: str = '5G'
    scheduler: str = ''

    def variables(self) -> Dict[str, str]:
        """Environment variables that tell a worker process of them."""
        given = {
            ENVIRONMENTS: self.environments, DEVICE: self.device, MEMORY: self.memory, CACHE_LIMIT: self.cache_limit,
            SCHEDULER: self.scheduler,
        }
        return {name: value for name, value in given.items() if value}
