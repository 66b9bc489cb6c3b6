"""The jobs around a finished map: a sample to look at, accuracy and area, corrections, reports, two maps side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional, Tuple

from ..core.designs import CLUSTER, DESIGNS, STRATIFIED
from ..core.errors import ParameterError
from .job import Job, WindowNumbers, check_numbers


@dataclass(frozen=True)
class AccuracyJob(Job):
    """Compare a map with a reference: labels, or a sample that was drawn from the map and looked at.

    Args:
        map: The map of classes.
        reference: Points, polygons or a raster of the true classes; or a session with a reference sample (`hsi:sample`, the review panel).
        field: The reference's class field; empty where there is only one candidate.
        design: Which reference sample of a session, by its key; empty for the newest.
        kappa: Show Cohen's kappa to people, with a word of caution.
        confidence: The map's confidence, a raster of 0…1; empty for `MAP_confidence.tif` beside the map, if it is there.
        keep_touched: Count reference pixels although the model has learned from them, or from something in the same window.
    """

    kind: ClassVar[str] = 'accuracy'
    map: str
    reference: str
    field: str = ''
    design: str = ''
    kappa: bool = False
    confidence: str = ''
    keep_touched: bool = False


@dataclass(frozen=True)
class SampleJob(Job):
    """Draw a reference sample from a map, to be looked at by people.

    Results: `output`, `design` (its key), `name`, `points`, `strata` (each with `class`, `pixels`, `drawn`, `inclusion`), `expected_se`,
    `excluded` (pixels that were learned from), `warnings`.

    Args:
        map: The map of classes; it must not change afterwards.
        output: The session (GeoPackage) that takes the sample: made where it is not there, added to where it is.
        design: `simple`, `stratified` (by map class) or `cluster`.
        target_se: Standard error of the overall accuracy that is wanted; decides the size where `size` is 0.
        size: Pixels in all; 0: as many as `target_se` needs.
        floor: At least so many of every class of the map.
        expected: Expected user's accuracy of each class, or a single one for all; empty: 0.8.
        cluster_side: Of square clusters, pixels along a side.
        include_training: Draw also from pixels that the model has learned from.
        name: What the sample is called; empty: by date.
        seed: Decides what is drawn.
    """

    kind: ClassVar[str] = 'sample'
    map: str
    output: str
    design: str = STRATIFIED
    target_se: float = 0.02
    size: int = 0
    floor: int = 30
    expected: Tuple[float, ...] = ()
    cluster_side: int = 3
    include_training: bool = False
    name: str = ''
    seed: int = 0

    def __post_init__(self) -> None:
        check_numbers(None, self.seed)
        if self.design not in DESIGNS:
            raise ParameterError(f'There is no sampling design "{self.design}".', f'Use one of {", ".join(DESIGNS)}.')
        if self.size < 0 or self.floor < 0:
            raise ParameterError('A sample cannot have fewer than no pixels.', 'Give a size and a floor from 0.')
        if not self.size and not 0.0 < self.target_se < 0.5:
            raise ParameterError(f'A standard error of {self.target_se:g} is none.', 'Give one between 0 and 0.5, such as 0.02.')
        if any(not 0.0 < u < 1.0 for u in self.expected):
            raise ParameterError('An expected accuracy lies outside 0…1.', 'Give numbers such as 0.8.')
        if self.design == CLUSTER and self.cluster_side < 2:
            raise ParameterError(f'Clusters of {self.cluster_side} pixel are none.', 'Give a side of 2 or more.')


@dataclass(frozen=True)
class ReportJob(Job):
    """One page that tells what a map is worth, with everything in it.

    Results: `output`, `accuracy` (as of :class:`AccuracyJob`; None without a reference), `warnings`.

    Args:
        map: The map of classes.
        output: The page to write, one HTML file.
        cube: The image that was classified, for the true-colour picture and the spectra of classes; empty: as the map's record says.
        reference: See :class:`AccuracyJob`, as are `field`, `design`, `kappa` and `confidence`; empty: no accuracy.
        title: Of the page; empty: the map's name.
        author: Who answers for it.
        notes: Sentences of the author's, shown as they are.
        parts: A folder that also gets the page's pictures and figures as files, for the PDF that QGIS lays out; empty: none.
        language: `en`, `de`, `fr`, `es` or `zh`: what the page and its parts are written in; empty: English. Names, notes and the run
            record stay as they are.
    """

    kind: ClassVar[str] = 'report'
    map: str
    output: str
    cube: str = ''
    reference: str = ''
    field: str = ''
    design: str = ''
    kappa: bool = False
    confidence: str = ''
    title: str = ''
    author: str = ''
    notes: str = ''
    parts: str = ''
    language: str = ''


@dataclass(frozen=True)
class CompareMapsJob(Job):
    """What differs between two maps of the same ground, and whether one is better.

    Results: `transitions` (classes of the first by classes of the second, in pixels and m²), `changed_share`, `output`, `confidence`,
    `classes`, and with a reference `accuracy` (of both, their difference with standard error and interval, McNemar's test), `warnings`.

    Args:
        first: A map of classes.
        second: Another, on the same grid.
        output: A raster of what changed into what; empty for none. Beside it `_confidence.tif`, where both maps have a confidence.
        reference: Labels or a session with a reference sample (:class:`AccuracyJob`), to tell which is better; empty for none.
        field: The reference's class field.
        design: Which reference sample of a session; empty for the newest.
    """

    kind: ClassVar[str] = 'compare-maps'
    first: str
    second: str
    output: str = ''
    reference: str = ''
    field: str = ''
    design: str = ''


@dataclass(frozen=True)
class CleanMapJob(Job):
    """Smooth a map: a majority filter, then pieces below a smallest mapping unit given to their neighbours. Pixels without a class stay so.

    Results: as of a classification (`output`, `classes`, `counts`, `area_m2`, …), and `changes` (each with `what`, `pixels`, and how many
    of which class became which), `warnings`.

    Args:
        map: The map of classes; it is only read.
        output: The new map; its record tells what was changed.
        majority: Side in pixels of the window whose most frequent class a pixel takes; 0 for none, else odd.
        minimum: Pieces of fewer pixels go; 0 for none.
        connected: 4 or 8: whether pixels that touch at a corner are one piece.
        window: The part to change; None for all.
    """

    kind: ClassVar[str] = 'clean'
    map: str
    output: str
    majority: int = 0
    minimum: int = 0
    connected: int = 4
    window: Optional[WindowNumbers] = None

    def __post_init__(self) -> None:
        if self.majority and (self.majority < 3 or not self.majority % 2):
            raise ParameterError(
                f'A window of {self.majority} pixels has no middle.', 'Give an odd side from 3, or 0 for no majority filter.'
            )
        if self.connected not in (4, 8):
            raise ParameterError(f'Pixels have no {self.connected} neighbours.', 'Give 4 or 8.')
        if self.minimum < 0 or not (self.majority or self.minimum):
            raise ParameterError('Nothing was asked for.', 'Give a side for the majority filter, a smallest number of pixels, or both.')


@dataclass(frozen=True)
class ApplyCorrectionsJob(Job):
    """Write a map with the corrections that a session holds for it; the map itself stays.

    Results: as of a classification, and `changes`, `changed_pixels`, `warnings`.

    Args:
        map: The map that was corrected.
        session: The session (GeoPackage) that holds the corrections.
        output: The new map.
    """

    kind: ClassVar[str] = 'corrections'
    map: str
    session: str
    output: str


@dataclass(frozen=True)
class CrossValidateJob(Job):
    """How well a method learns from labels, judged on whole blocks that were held out, with a buffer; and how much single pixels flatter.

    Results: `by_blocks` and `by_pixels` (each as `accuracy` of a training), `difference`, `block_size`, `buffer`, `range_pixels` (how far
    spectra resemble their neighbours), `calibration` (reliability, expected calibration error, Brier score before and after), `coverage`,
    `warnings`.

    Args:
        cube: See :class:`~.job.TrainJob`, as are all that are not named here.
        block_size: Side of a block in pixels; 0: as far as spectra resemble their neighbours, at least 16.
        buffer: Pixels between what is held out and what is learned from; -1: what the method's window needs.
        output: A table (CSV) of held-out pixels with their probabilities; empty for none.
    """

    kind: ClassVar[str] = 'cross-validate'
    cube: str
    labels: str
    field: str = ''
    method: str = 'click'
    block_size: int = 0
    buffer: int = -1
    output: str = ''
    device: str = 'auto'
    memory: str = ''
    threads: Optional[int] = None
    seed: int = 0
    backbone: str = 'starter'
    head: str = 'fusion'
    scaling: str = ''
    bands: str = ''

    def __post_init__(self) -> None:
        check_numbers(self.threads, self.seed)
        if self.block_size < 0 or self.block_size == 1:
            raise ParameterError(f'A block of {self.block_size} pixel is none.', 'Give a side of 2 or more, or 0 to find it.')


@dataclass(frozen=True)
class ReviewPackageJob(Job):
    """The pixels of a reference sample as points with a form, for QField or QGIS, with a picture of their surroundings underneath.

    Results: `output`, `points`, `basemap` (whether a picture is inside), `warnings`.

    Args:
        session: The session that holds the sample.
        output: The GeoPackage to make; must not exist.
        design: Which reference sample; empty for the newest.
        cube: The image, for the picture; empty: as the session says.
        blind: Whether whoever goes out must not know the map's class.
        open_only: Only points that nobody has answered.
        picture: Whether a picture of the image lies under the points.
    """

    kind: ClassVar[str] = 'review field'
    session: str
    output: str
    design: str = ''
    cube: str = ''
    blind: bool = True
    open_only: bool = True
    picture: bool = True


@dataclass(frozen=True)
class FieldSpectraJob(Job):
    """Spectra that were measured outdoors (ASD, SVC, tables), by their place: into a library, and as labels of the pixels they lie on.

    Results: `output` (the library), `spectra`, `labels` (how many pixels were labelled), `placed` (spectra with a place), `warnings`.

    Args:
        spectra: Files or folders of spectra.
        output: The library to write; empty for none.
        session: The session that takes the labels; empty for none.
        positions: A table of names and coordinates (CSV with name, longitude and latitude, or a layer of points); empty: as the files say.
        classes: A table of names and classes (CSV); empty: the name up to its first digit.
        split: `ref` keeps the labels apart as reference, `train` lets models learn from them.
    """

    kind: ClassVar[str] = 'field spectra'
    spectra: Tuple[str, ...]
    output: str = ''
    session: str = ''
    positions: str = ''
    classes: str = ''
    split: str = 'ref'

    def __post_init__(self) -> None:
        if self.split not in ('ref', 'train'):
            raise ParameterError(f'Labels are not kept for "{self.split}".', 'Give ref or train.')
        if not self.output and not self.session:
            raise ParameterError('There is nowhere to put the spectra.', 'Name a library to write, a session, or both.')
