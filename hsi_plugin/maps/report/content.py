"""What a report says, as plain values: gathered once, shown as a page or laid out for paper."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Dict, Optional, Tuple

from ...core.arrays import Json
from ...core.language import ENGLISH, Language


@dataclass(frozen=True)
class ClassRow:
    """A class of the map.

    Args:
        value: Its number in the map.
        name: Its name.
        colour: ``#rrggbb``.
        pixels: Pixels of the map that are of it.
        mapped: Their area, in the report's unit.
    """

    value: int
    name: str
    colour: str
    pixels: int
    mapped: float


@dataclass(frozen=True, eq=False)
class Picture:
    """A picture of the whole map.

    Args:
        name: What its file is called in the folder of parts.
        title: What it shows.
        png: The file's bytes.
        shape: Rows and columns of the picture.
        note: A sentence underneath.
    """

    name: str
    title: str
    png: bytes
    shape: Tuple[int, int]
    note: str = ''


@dataclass(frozen=True)
class Place:
    """Where the map lies.

    Args:
        crs: Its reference system, for people.
        corners: Upper left, upper right, lower left and lower right corner of the *grid*: x, y, and longitude and latitude where known.
        pixel_metres: Ground length of a pixel along columns and along rows; None where unknown.
        north: Direction of north in the picture, degrees clockwise from up; None where unknown.
    """

    crs: str
    corners: Tuple[Tuple[float, float, Optional[float], Optional[float]], ...]
    pixel_metres: Optional[Tuple[float, float]] = None
    north: Optional[float] = None


@dataclass(frozen=True)
class ClassSpectrum:
    """Mean and standard deviation of a class, None at bands that do not count."""

    name: str
    colour: str
    mean: Tuple[Optional[float], ...]
    sd: Tuple[Optional[float], ...]
    pixels: int


@dataclass(frozen=True)
class Spectra:
    """Spectra of classes.

    Args:
        axis: Wavelengths in nm, or band numbers from 1.
        in_nm: Which of both.
        units: Of the values, as an axis says it.
        source: A sentence: of which pixels they are.
        classes: One each.
    """

    axis: Tuple[float, ...]
    in_nm: bool
    units: str
    source: str
    classes: Tuple[ClassSpectrum, ...]


@dataclass(frozen=True)
class Curve:
    """How a measure grew with labels.

    Args:
        measure: What is measured.
        note: How, and what it is not.
        points: Number of labels, and the measure 0…1.
    """

    measure: str
    note: str
    points: Tuple[Tuple[float, float], ...]


@dataclass(frozen=True, eq=False)
class ReportContent:
    """Everything that a report shows.

    Args:
        title: Of the page.
        map: The map's file name.
        classes: The map's classes.
        unit: ``m2`` or ``pixels``: of all areas.
        unclassified: Pixels without a class.
        made_utc: When the report was made.
        map_path: The map's absolute path.
        author: Who answers for it.
        notes: The author's own sentences.
        verdict: The short answer, in sentences.
        warnings: What has to be known before the figures are used, the gravest first.
        accuracy: As `maps.accuracy.assess` gives it; None where there is no reference.
        learned: Cross-validation of the model that made the map; None where unknown.
        how_to_assess: What to do where nothing was assessed.
        place: Where the map lies.
        map_picture: The map.
        colour_picture: The image that was classified.
        spectra: Of classes.
        curve: How learning went.
        confidence: Share of the map's pixels in ten bins of its confidence, 0…1; empty where it has none.
        unsure: What is known of *unsure* pixels: ``share``, ``error_rate``, …; empty where none were asked for.
        protocol: Heading and sentences of what was done, in the order in which it was done.
        corrections: What people changed in the map: ``what``, ``pixels``, ``why``, ``who``, ``when``.
        corrections_note: Whether they are in this map.
        record: How the map was made (`core.record`), empty where unknown.
        kappa: Whether kappa is shown, with its caution.
        sources: Formulas and where they are published.
        warnings_in_english: The same warnings for whoever shows them elsewhere, and has a language of their own.
        language: What the report is written in, all other sentences above included.
    """

    title: str
    map: str
    classes: Tuple[ClassRow, ...]
    unit: str
    unclassified: int
    made_utc: str
    map_path: str = ''
    author: str = ''
    notes: str = ''
    verdict: Tuple[str, ...] = ()
    warnings: Tuple[str, ...] = ()
    accuracy: Optional[Json] = None
    learned: Optional[Json] = None
    how_to_assess: Tuple[str, ...] = ()
    place: Optional[Place] = None
    map_picture: Optional[Picture] = None
    colour_picture: Optional[Picture] = None
    spectra: Optional[Spectra] = None
    curve: Optional[Curve] = None
    confidence: Tuple[float, ...] = ()
    unsure: Json = field(default_factory=dict)
    protocol: Tuple[Tuple[str, str], ...] = ()
    corrections: Tuple[Json, ...] = ()
    corrections_note: str = ''
    record: Json = field(default_factory=dict)
    kappa: bool = False
    sources: Tuple[Tuple[str, str], ...] = ()
    warnings_in_english: Tuple[str, ...] = ()
    language: Language = ENGLISH

    @property
    def mapped(self) -> float:
        """The whole classified area, in the unit."""
        return sum(c.mapped for c in self.classes)

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready values; pictures by the names of their files in the folder of parts."""
        apart = ('map_picture', 'colour_picture', 'language', 'warnings_in_english')
        plain: Dict[str, Any] = {name: getattr(self, name) for name in self.__dataclass_fields__ if name not in apart}
        plain['language'] = self.language.code
        for name in ('place', 'spectra', 'curve'):
            plain[name] = None if plain[name] is None else asdict(plain[name])
        plain['classes'] = [asdict(c) for c in self.classes]
        for name in ('map_picture', 'colour_picture'):
            picture: Optional[Picture] = getattr(self, name)
            plain[name] = None if picture is None else {
                'file': f'{picture.name}.png', 'title': picture.title, 'note': picture.note, 'shape': list(picture.shape)
            }
        return plain
