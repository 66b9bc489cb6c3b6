"""The jobs of active learning that run by themselves: the next pixels as a layer, and simulated labelling runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional, Tuple

from ..core.errors import ParameterError
from .job import Job, WindowNumbers, check_numbers

MOST_SUGGESTED = 1000


@dataclass(frozen=True)
class ActiveSuggestJob(Job):
    """Choose the next pixels to label, and write them as points whose class field is to be filled in.

    Results: `output`, `pixels` (of each suggested pixel its `row`, `col`, `x`, `y`, `score`, `strategy`, `why` and `top`, the likeliest
    classes with their probabilities), `classes`, `labels` (how many pixels had a label), `model_sha256`, `warnings`, `seconds`.

    Args:
        cube: The raster.
        output: The points to write, a GeoPackage; empty to write none.
        labels: What was labelled so far, as in :class:`~.job.TrainJob`; empty at the beginning.
        field: The labels' class field.
        strategy: A name in `core.queries`.
        count: How many pixels.
        features: `pca`, `spectra`, or the name of a foundation model.
        head: `discriminant` or `logistic`.
        window: Only pixels of this window; None for all.
        device: See :class:`~.job.TrainJob`, as are `memory`, `threads` and `seed`.
    """

    kind: ClassVar[str] = 'active suggest'
    cube: str
    output: str = ''
    labels: str = ''
    field: str = ''
    strategy: str = 'default'
    count: int = 20
    features: str = 'pca'
    head: str = 'discriminant'
    window: Optional[WindowNumbers] = None
    device: str = 'auto'
    memory: str = ''
    threads: Optional[int] = None
    seed: int = 0

    def __post_init__(self) -> None:
        check_numbers(self.threads, self.seed)
        if not 1 <= self.count <= MOST_SUGGESTED:
            raise ParameterError(f'{self.count} pixels cannot be suggested.', f'Ask for 1 to {MOST_SUGGESTED}.')


@dataclass(frozen=True)
class ActiveSimulateJob(Job):
    """Let a truth raster answer, and measure how good the map gets click by click; what was finished is not run again.

    Results: as `methods.active.simulate.report` writes them into the JSON file beside the table.

    Args:
        cube: The raster.
        truth: Its truth: a raster on its grid, or anything that :class:`~.job.TrainJob` takes as labels; the more, the better.
        output: The table to write, a CSV; a summary (JSON), a plot (SVG) and finished runs get the same name.
        field: The truth's class field.
        strategies: Names in `core.queries`, with `+propagation` or `-propagation` behind them where that shall differ from what is usual.
        clicks: Numbers of answers at which the map is judged, ascending.
        seeds: How many times, each with other blocks.
        features: `pca`, `spectra`, or the name of a foundation model whose features are put beside the components.
        head: What learns: `discriminant`, `logistic`, or `sst` (a network, in rounds).
        source: A model of another scene (`.hsimodel`) that every run starts from; empty for none.
        error: The share of answers that name another class.
        skips: The share of questions that get no class.
        spacing: Pixels between questions.
        block: Side of the blocks in pixels; 0 for what suits the truth.
        buffer: Pixels between what is asked about and what is tested; -1 for what suits the blocks.
        device: See :class:`~.job.TrainJob`, as are `memory`, `threads` and `seed`.
    """

    kind: ClassVar[str] = 'active simulate'
    cube: str
    truth: str
    output: str
    field: str = ''
    strategies: Tuple[str, ...] = ('random', 'margin', 'typical', 'default')
    clicks: Tuple[int, ...] = (5, 10, 20, 50, 100)
    seeds: int = 10
    features: str = 'pca'
    head: str = 'discriminant'
    source: str = ''
    error: float = 0.0
    skips: float = 0.0
    spacing: int = 10
    block: int = 0
    buffer: int = -1
    device: str = 'auto'
    memory: str = ''
    threads: Optional[int] = None
    seed: int = 0

    def __post_init__(self) -> None:
        check_numbers(self.threads, self.seed)
        if self.spacing < 0:
            raise ParameterError(f'A spacing of {self.spacing} pixels cannot be.', 'Give a whole number from 0; 0 for no spacing.')
