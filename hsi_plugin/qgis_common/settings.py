"""What is remembered between sessions, and under which keys; what the user has settled for the engine among it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsSettings

from ..engine.options import EngineOptions

PREFIX = 'hsi_plugin/'
LAST_FOLDER = PREFIX + 'last_folder'
TOUR_OFFERED = PREFIX + 'tour_offered'
COMPOSITE = PREFIX + 'composite'
STRETCH = PREFIX + 'stretch'
WITH_CONFIDENCE = PREFIX + 'with_confidence'
UNSURE = PREFIX + 'unsure_percent'
SHOW_BAD_BANDS = PREFIX + 'show_bad_bands'
SPECTRAL_LIBRARIES = PREFIX + 'spectral_libraries'
SPECTRA_PANEL = PREFIX + 'spectra_panel'
OUTPUT_FOLDER = PREFIX + 'output_folder'
METHOD = PREFIX + 'method'
BACKBONE = PREFIX + 'backbone'
HEAD = PREFIX + 'head'
RGB_NETWORK = PREFIX + 'rgb_network'
NAMES = PREFIX + 'names'
REFINEMENT = PREFIX + 'refinement'
CLIP = PREFIX + 'clip'
LAST_MODEL = PREFIX + 'last_model'
ENVIRONMENTS = PREFIX + 'engine/environments'
DEVICE = PREFIX + 'engine/device'
MEMORY = PREFIX + 'engine/memory'
THREADS = PREFIX + 'engine/threads'
IDLE_MINUTES = PREFIX + 'engine/idle_minutes'
CACHE_LIMIT = PREFIX + 'engine/cache_limit'
SCHEDULER = PREFIX + 'engine/scheduler'


def read_text(key: str, default: str = '') -> str:
    """A remembered text."""
    return str(QgsSettings().value(key, default) or default)


def read_flag(key: str, default: bool) -> bool:
    """A remembered yes or no."""
    return bool(QgsSettings().value(key, default, type=bool))


def remember(key: str, value: Any) -> None:
    """Keep a value for the next session."""
    QgsSettings().setValue(key, value)


def engine_options() -> EngineOptions:
    """The engine's options as the user has settled them; what is absent or no longer makes sense is as if never settled."""
    usual = EngineOptions()
    threads = _number(THREADS)
    idle = _number(IDLE_MINUTES)
    return EngineOptions(
        environments=read_text(ENVIRONMENTS),
        device=read_text(DEVICE, usual.device),
        memory=read_text(MEMORY),
        threads=int(threads) if threads is not None and threads >= 1 else None,
        idle_minutes=idle if idle is not None and idle > 0 else usual.idle_minutes,
        cache_limit=read_text(CACHE_LIMIT, usual.cache_limit),
        scheduler=read_text(SCHEDULER).strip(),
    )


def remember_engine_options(options: EngineOptions) -> None:
    """Keep options for the next session."""
    remember(ENVIRONMENTS, options.environments)
    remember(DEVICE, options.device)
    remember(MEMORY, options.memory)
    remember(THREADS, options.threads or 0)
    remember(IDLE_MINUTES, options.idle_minutes)
    remember(CACHE_LIMIT, options.cache_limit)
    remember(SCHEDULER, options.scheduler)


def _number(key: str) -> Optional[float]:
    """A remembered number; None where there is none, or something else."""
    try:
        return float(read_text(key))
    except ValueError:
        return None
