"""Class schemes: what the values of a map mean, and how they look."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Any, Dict, Iterator, List, Optional, Sequence, Tuple

from .errors import ParameterError

# Colours that stay apart for people with colour vision deficiency: Okabe & Ito (2008), then the "muted" set of P. Tol (2021).
PALETTE: Tuple[str, ...] = (
    '#0072b2', '#009e73', '#e69f00', '#d55e00', '#cc79a7', '#56b4e9', '#f0e442', '#332288', '#882255',
    '#117733', '#999933', '#aa4499', '#44aa99', '#cc6677', '#ddcc77', '#88ccee', '#661100', '#6699cc',
)
UNCLASSIFIED = 0
# Words that readers of maps expect in certain colours; the first word of a name that is listed decides, its colours in order of preference.
_EXPECTED: Tuple[Tuple[Tuple[str, ...], Tuple[str, ...]], ...] = (
    (('water', 'river', 'lake', 'sea', 'ocean', 'pond', 'canal'), ('#0072b2', '#56b4e9', '#332288')),
    (('tree', 'trees', 'forest', 'woodland', 'conifer', 'coniferous', 'deciduous', 'wood'), ('#117733', '#009e73', '#44aa99')),
    (('grass', 'grassland', 'meadow', 'lawn', 'vegetation', 'pasture', 'shrub', 'scrub'), ('#9bc53d', '#44aa99', '#009e73')),
    (('crop', 'crops', 'cropland', 'field', 'corn', 'wheat', 'maize', 'agriculture'), ('#f0e442', '#e69f00', '#999933')),
    (('soil', 'bare', 'sand', 'earth', 'dirt', 'desert'), ('#ddcc77', '#c19a6b', '#e69f00')),
    (('roof', 'roofs', 'building', 'buildings', 'tile', 'urban', 'house', 'houses'), ('#d55e00', '#cc6677', '#882255')),
    (
        ('road', 'roads', 'asphalt', 'pavement', 'street', 'concrete', 'paved', 'paving', 'impervious', 'sealed'),
        ('#7f7f7f', '#b0b0b0', '#5a5a5a'),
    ),
    (('snow', 'ice', 'cloud', 'clouds'), ('#e8f1f8', '#b7d0e2')),
    (('shadow', 'shadows', 'shade'), ('#303030',)),
)
_COLOUR = re.compile(r'#[0-9a-fA-F]{6}')


@dataclass(frozen=True)
class ClassDefinition:
    """One class: its value in a raster (1 or more), its name and its colour as ``#rrggbb``."""

    value: int
    name: str
    colour: str

    def __post_init__(self) -> None:
        if self.value < 1:
            raise ParameterError(f'Class "{self.name}" has value {self.value}.', 'Use values from 1; 0 means "not classified".')
        if not self.name.strip():
            raise ParameterError(f'Class {self.value} has no name.', 'Give every class a name.')
        if not _COLOUR.fullmatch(self.colour):
            raise ParameterError(f'"{self.colour}" is not a colour.', 'Write colours as #rrggbb.')

    @property
    def rgb(self) -> Tuple[int, int, int]:
        """Red, green and blue, 0 to 255."""
        return int(self.colour[1:3], 16), int(self.colour[3:5], 16), int(self.colour[5:7], 16)


@dataclass(frozen=True)
class ClassScheme:
    """Classes 1…K in the order in which they appear in tables, legends and maps."""

    classes: Tuple[ClassDefinition, ...]

    def __post_init__(self) -> None:
        values = [c.value for c in self.classes]
        if values != list(range(1, len(values) + 1)):
            raise ParameterError(f'Class values are {values}.', 'Number the classes 1, 2, 3, … without gaps.')
        names = [c.name for c in self.classes]
        twice = sorted(name for name, count in Counter(names).items() if count > 1)
        if twice:
            raise ParameterError(f'Class "{twice[0]}" occurs twice.', 'Give every class a name of its own.')

    def __len__(self) -> int:
        return len(self.classes)

    def __iter__(self) -> Iterator[ClassDefinition]:
        return iter(self.classes)

    @property
    def names(self) -> List[str]:
        """Class names, in order."""
        return [c.name for c in self.classes]

    def value_of(self, name: str) -> Optional[int]:
        """The value of the class with this name (case and outer spaces do not matter), or None."""
        wanted = name.strip().casefold()
        return next((c.value for c in self.classes if c.name.strip().casefold() == wanted), None)

    def to_json(self) -> List[Dict[str, Any]]:
        """JSON-ready list of ``{value, name, colour}``."""
        return [{'value': c.value, 'name': c.name, 'colour': c.colour} for c in self.classes]

    @classmethod
    def from_json(cls, value: Sequence[Dict[str, Any]]) -> ClassScheme:
        """Read what :meth:`to_json` wrote."""
        return cls(tuple(ClassDefinition(int(v['value']), str(v['name']), str(v['colour'])) for v in value))

    @classmethod
    def from_names(cls, names: Sequence[str], colours: Optional[Sequence[Optional[str]]] = None) -> ClassScheme:
        """Classes 1…K with these names; a colour that is not given comes from :func:`suggest_colour`."""
        chosen = list(colours or [])
        chosen += [None] * (len(names) - len(chosen))
        for i, name in enumerate(names):
            chosen[i] = chosen[i] or suggest_colour(name, [c for c in chosen if c])
        return cls(tuple(ClassDefinition(i + 1, name.strip(), str(colour)) for i, (name, colour) in enumerate(zip(names, chosen))))


def suggest_colour(name: str, taken: Sequence[str]) -> str:
    """A colour for a new class: the one that readers expect of the name (water blue, forest green), or the next of :data:`PALETTE`.

    Args:
        name: The class's name.
        taken: Colours of the other classes; not used again as long as the palette lasts.
    """
    used = {c.lower() for c in taken}
    words = re.findall(r'[^\W\d_]+', name.casefold())
    expected = next((colours for word in words for known, colours in _EXPECTED if word in known), ())
    free = [c for c in (*expected, *PALETTE) if c not in used]
    return free[0] if free else PALETTE[len(taken) % len(PALETTE)]
