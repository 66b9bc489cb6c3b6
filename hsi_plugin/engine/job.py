"""What can be asked of the engine: one frozen dataclass a kind of job, made of plain values so that it survives JSON.

Paths are strings, windows four integers, memory a text like `4G`: a job is written down in one process and read in another
(`job_types`). Other kinds have files of their own: `active_jobs`, `live_jobs`, `label_jobs`, `review_jobs`, `spectral_jobs`, `batch_jobs`,
`model_jobs`, `environment_jobs`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, ClassVar, Dict, Optional, Tuple

from ..core.errors import ParameterError
from ..core.refinements import check_model_kind

Json = Dict[str, Any]
MOST_RATE = 0.5  # of errors that may be asked for
WindowNumbers = Tuple[int, int, int, int]
"""Row and column of the upper left pixel, height, width."""


@dataclass(frozen=True)
class Job:
    """Base of all jobs; `kind` names a job in JSON and is the verb of the command line."""

    kind: ClassVar[str] = ''

    def to_json(self) -> Json:
        """The job as JSON-ready values; :func:`job_from_json` reads them back."""
        values = {f.name: getattr(self, f.name) for f in fields(self)}
        return {'kind': self.kind, **{name: list(v) if isinstance(v, tuple) else v for name, v in values.items()}}

    @property
    def requested_threads(self) -> Optional[int]:
        """The number of threads that the job asks for; None leaves the choice to the engine."""
        threads: Optional[int] = getattr(self, 'threads', None)
        return threads

    @property
    def outputs(self) -> Tuple[str, ...]:
        """The files that the job writes."""
        given = (getattr(self, name, '') for name in ('output', 'model_output'))
        return tuple(path for path in given if path)


@dataclass(frozen=True)
class InfoJob(Job):
    """What was understood of a raster."""

    kind: ClassVar[str] = 'info'
    cube: str


@dataclass(frozen=True)
class SpectrumJob(Job):
    """One pixel's spectrum: by row and column, or by map coordinates in the cube's reference system."""

    kind: ClassVar[str] = 'spectrum'
    cube: str
    row: Optional[int] = None
    col: Optional[int] = None
    x: Optional[float] = None
    y: Optional[float] = None

    def __post_init__(self) -> None:
        pixel, point = (self.row, self.col), (self.x, self.y)
        if (None in pixel) == (None in point) or (None in pixel and pixel != (None, None)) or (None in point and point != (None, None)):
            raise ParameterError('It is not clear which pixel is meant.', 'Give either a row and a column, or x and y.')


@dataclass(frozen=True)
class TrainJob(Job):
    """Learn a portable model from labelled pixels of a cube.

    Args:
        cube: The raster.
        labels: A points, lines or polygons layer with a class field, a labelling session, or a label raster on the cube's grid.
        output: The model file to write.
        field: The labels' class field; empty where there is only one candidate.
        method: How to learn; `click` is the shrinkage discriminant that needs no torch.
        window: The part whose labels are learned from; None for all.
        device: `auto`, `cpu`, `cuda[:N]` or `mps`.
        memory: Upper bound for arrays, like `4G`; empty for the default.
        threads: Threads for arithmetic; None for all cores that this process may use.
        seed: Decides the random choices (block folds).
        backbone: The foundation model whose features are learned on, for `foundation` (`models list` names them).
        head: What is learned on them: a name in `core.heads`.
        scaling: How values are scaled for the foundation model; empty for its default.
        source: For `sst`: the model file of another scene to go on from, where that helps; empty for none.
        bands: Ranges of wavelength in nm to learn from, like `450-900,1500-1800`; empty for all good bands. A model to be applied to
            a sensor without the short-wave infrared must not need it.
    """

    kind: ClassVar[str] = 'train'
    cube: str
    labels: str
    output: str
    field: str = ''
    method: str = 'click'
    window: Optional[WindowNumbers] = None
    device: str = 'auto'
    memory: str = ''
    threads: Optional[int] = None
    seed: int = 0
    backbone: str = 'starter'
    head: str = 'fusion'
    scaling: str = ''
    source: str = ''
    bands: str = ''

    def __post_init__(self) -> None:
        check_numbers(self.threads, self.seed)


@dataclass(frozen=True)
class ClassifyJob(Job):
    """Classify a cube with a model, or with labels that a model is learned from first.

    Args:
        cube: The raster.
        output: The map to write, a GeoTIFF.
        model: The model file; exactly one of `model` and `labels` is given.
        labels: The labels, as in :class:`TrainJob`.
        field: The labels' class field.
        method: How to learn from the labels.
        model_output: Where to keep the model that was learned from the labels; empty to not keep it.
        confidence: Whether to write the confidence and the runner-up beside the map.
        window: The part to classify; the map has the cube's whole grid, with 0 outside the window. None for all.
        device: See :class:`TrainJob`, as are `memory`, `threads`, `seed`, `backbone`, `head`, `scaling`, `source` and `bands`.
        cog: Whether the rasters are written as cloud-optimised GeoTIFFs, with pyramids.
        resume: Whether a map that is there, whole, and made from the same image and model in the same way is left as it is.
        keep: The folder in which finished windows are kept until the map is whole, one that several machines may see; empty for the cache.
        unsure: The error rate, up to 0.5, at which pixels are told whose class is not sure: `MAP_unsure.tif` has for every pixel the number
            of classes in a set that misses the true one so rarely (`core.conformal`); 0 for none.
        unsure_each_class: Whether that rate shall hold within every class, which leaves more pixels unsure.
    """

    kind: ClassVar[str] = 'classify'
    cube: str
    output: str
    model: str = ''
    labels: str = ''
    field: str = ''
    method: str = 'click'
    model_output: str = ''
    confidence: bool = False
    window: Optional[WindowNumbers] = None
    device: str = 'auto'
    memory: str = ''
    threads: Optional[int] = None
    seed: int = 0
    backbone: str = 'starter'
    head: str = 'fusion'
    scaling: str = ''
    source: str = ''
    bands: str = ''
    cog: bool = False
    resume: bool = False
    keep: str = ''
    unsure: float = 0.0
    unsure_each_class: bool = False

    def __post_init__(self) -> None:
        if bool(self.model) == bool(self.labels):
            raise ParameterError(
                'Both a model and labels were given.' if self.model else 'Neither a model nor labels were given.',
                'Give exactly one: a model to apply, or labels to learn from.',
            )
        if self.model and self.model_output:
            raise ParameterError('A model can be saved only where it is learned.', 'Leave out the model to save, or give labels.')
        if self.model and self.bands:
            raise ParameterError('A model brings its own bands.', 'Leave the bands out, or give labels to learn from.')
        check_numbers(self.threads, self.seed)
        check_rate(self.unsure)


@dataclass(frozen=True)
class FeaturesJob(Job):
    """Compute the features of a foundation model for every pixel of a cube, into the cache and, if asked for, as a raster.

    Args:
        cube: The raster.
        output: The GeoTIFF to write, one band a feature; empty to only fill the cache.
        backbone: The foundation model.
        scaling: How values are scaled for it; empty for its default.
        window: The part to compute; None for all.
        device: See :class:`TrainJob`, as are `memory`, `threads` and `seed`.
    """

    kind: ClassVar[str] = 'features'
    cube: str
    output: str = ''
    backbone: str = 'starter'
    scaling: str = ''
    window: Optional[WindowNumbers] = None
    device: str = 'auto'
    memory: str = ''
    threads: Optional[int] = None
    seed: int = 0

    def __post_init__(self) -> None:
        check_numbers(self.threads, self.seed)


@dataclass(frozen=True)
class CompareJob(Job):
    """Compare strategies on one labelled cube: same blocks, seeds and labels for all of them.

    Args:
        cube: The raster.
        labels: Its labels, as in :class:`TrainJob`; the more, the better the comparison.
        output: The folder for the table (CSV, JSON) and the plot.
        field: The labels' class field.
        strategies: Names of strategies; empty for all that can run.
        budgets: Labelled pixels a class to learn from.
        fractions: Or: shares of the training blocks, in percent.
        seeds: How many times everything is repeated with other labels.
        backbone: The foundation model of the cross-domain strategy.
        scaling: How values are scaled for it.
        rgb: Folder of a network for colour pictures (CLIP vision, DINOv2) for the cross-modality strategy; empty where there is none.
        device: See :class:`TrainJob`, as are `memory`, `threads` and `seed`.
    """

    kind: ClassVar[str] = 'compare'
    cube: str
    labels: str
    output: str
    field: str = ''
    strategies: Tuple[str, ...] = ()
    budgets: Tuple[int, ...] = (1, 5, 10, 20)
    fractions: Tuple[float, ...] = ()
    seeds: int = 5
    backbone: str = 'starter'
    scaling: str = ''
    rgb: str = ''
    device: str = 'auto'
    memory: str = ''
    threads: Optional[int] = None
    seed: int = 0

    def __post_init__(self) -> None:
        check_numbers(self.threads, self.seed)


@dataclass(frozen=True)
class ZeroShotJob(Job):
    """Make a map from class names.

    Args:
        cube: The raster.
        output: The map to write, a GeoTIFF.
        classes: The classes as :mod:`hsi_plugin.core.class_prompts` reads them: a line of text, or a `.csv` or `.json` file.
        library: A spectral library (`.sli`) whose named spectra may stand for classes; empty for none.
        clip: A folder, a file or the name of a CLIP model that looks at a colour picture of the scene; empty for none.
        labels: Labelled pixels (clicks) that count besides the names, as in :class:`TrainJob`; empty for none.
        field: The labels' class field.
        refine: What learns from the first, noisy labels: a name in `core.refinements`.
        weights: How much each part counts, like `spectra=1,clip=0.5`; empty for the default.
        scales: Magnifications at which CLIP looks; empty to choose them by the size of a pixel.
        unsure: Pixels whose best class is less probable are called unsure; 0 for none.
        none_of_these: Pixels that are more probably something that was not named are called so; 1 for none.
        parts: Whether each part's own map is written beside the map.
        confidence: Whether the confidence and the runner-up are written beside the map.
        window: The part to classify; the map has the cube's whole grid, with 0 outside the window. None for all.
        look_first: The part whose first labels are shown while all the rest is computed; None for none.
        device: See :class:`TrainJob`, as are `memory`, `threads` and `seed`.
        model_output: Where to keep a model for further images; empty to keep none.
        model_kind: What is kept: `learned`, what a refinement learned in this scene; `scheme`, the names with all that was asked for, so
            that other images are mapped by the same names; `auto` takes what was learned where that can be kept, else the scheme.
    """

    kind: ClassVar[str] = 'zero-shot'
    cube: str
    output: str
    classes: str
    library: str = ''
    clip: str = ''
    labels: str = ''
    field: str = ''
    refine: str = 'auto'
    weights: str = ''
    scales: Tuple[float, ...] = ()
    unsure: float = 0.35
    none_of_these: float = 1.0
    parts: bool = False
    confidence: bool = False
    window: Optional[WindowNumbers] = None
    look_first: Optional[WindowNumbers] = None
    device: str = 'auto'
    memory: str = ''
    threads: Optional[int] = None
    seed: int = 0
    model_output: str = ''
    model_kind: str = 'auto'

    def __post_init__(self) -> None:
        check_numbers(self.threads, self.seed)
        for name, value in (('unsure', self.unsure), ('none_of_these', self.none_of_these)):
            if not 0.0 <= value <= 1.0:
                raise ParameterError(f'{name} is {value}.', 'Give a probability from 0 to 1.')
        check_model_kind(self.model_kind, self.refine)


@dataclass(frozen=True)
class BenchmarkJob(Job):
    """Train and evaluate strategies on a data set of HS3-Bench.

    Args:
        dataset: `hyko2`, `hsi-drive`, `hcv2-2024` or `hcv2-2026`.
        folder: Where the data set lies, as its makers publish it.
        output: The folder for figures and checkpoints; a run that was interrupted goes on from there.
        strategies: Names of strategies; empty for the default ones.
        fractions: Shares of the training images, in percent.
        epochs: At most so many passes over the training images.
        backbone: The foundation model of the cross-domain strategy.
        scaling: How values are scaled for it.
        wavelengths: Where the bands are placed, for data sets whose wavelengths are told in more than one way; empty for the default.
        device: See :class:`TrainJob`, as are `memory`, `threads` and `seed`.
    """

    kind: ClassVar[str] = 'hs3bench'
    dataset: str
    folder: str
    output: str
    strategies: Tuple[str, ...] = ()
    fractions: Tuple[float, ...] = (100.0,)
    epochs: int = 500
    backbone: str = 'starter'
    scaling: str = ''
    wavelengths: str = ''
    device: str = 'auto'
    memory: str = ''
    threads: Optional[int] = None
    seed: int = 42

    def __post_init__(self) -> None:
        check_numbers(self.threads, self.seed)


def check_rate(rate: float) -> None:
    """Refuse what is no error rate of unsure pixels.

    Raises:
        ParameterError: It is not between 0 and 0.5.
    """
    if not 0.0 <= rate <= MOST_RATE:
        raise ParameterError(f'{rate:g} is no error rate.', f'Give a share from 0.001 to {MOST_RATE:g}, such as 0.1, or 0 to leave it out.')


def check_numbers(threads: Optional[int], seed: int) -> None:
    """Refuse a number of threads or a seed that cannot be.

    Raises:
        ParameterError: Fewer than one thread, or a negative seed.
    """
    if threads is not None and threads < 1:
        raise ParameterError(f'{threads} threads cannot compute anything.', 'Give at least 1, or leave it out.')
    if not 0 <= seed < 2**63:
        raise ParameterError(f'The seed is {seed}.', 'Give a whole number from 0.')
