"""Spectra that were measured outdoors, file by file: each with its place and, where a table or its name tells it, its class."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ...core.errors import ParameterError
from .named import Measured, SpectralLibrary, gather
from .open import open_library
from .places import Place, place_of
from .text import read_text, split_rows

SUFFIXES = ('.asd', '.sig', '.sed', '.txt', '.csv', '.asc')
"""Files of a folder that are looked at."""
_NAMES = re.compile(r'name|spectrum|sample|file|id|filename|file name|spectrum name|sample name', re.IGNORECASE)
_CLASSES = re.compile(r'class|class ?name|classification|category|label|land ?cover|material|species|klasse|classe|clase', re.IGNORECASE)


_PANELS = re.compile(
    r'spectralon|fluorilon|(white|gr[ae]y)[ _-]?(ref|reference|panel|standard|tile)|(reference|calibration)[ _-]?panel', re.IGNORECASE
)


@dataclass(frozen=True, eq=False)
class OutdoorSpectrum:
    """One spectrum.

    Args:
        measured: Its name, channels and values.
        file: Where it was read from.
        place: Where it was measured; None where nothing tells it.
        class_name: What was measured; '' where nothing tells it.
        is_panel: Whether the name says that it is a white or grey reference panel, which is no part of the ground.
    """

    measured: Measured
    file: str
    place: Optional[Place]
    class_name: str
    is_panel: bool = False


def read_outdoors(
    paths: Sequence[str], places: Mapping[str, Place], classes: Mapping[str, str], without: Sequence[str] = ()
) -> Tuple[List[OutdoorSpectrum], List[str]]:
    """Read spectra, one file after the other; a file of a folder that cannot be read is left out, which is told.

    Args:
        paths: Files or folders.
        places: Places by :func:`key_of` a name; they go before what the files tell.
        classes: Classes by :func:`key_of` a name; they go before the name and what a table tells.
        without: Files of a folder that hold no spectra, such as the tables of places and classes.

    Returns:
        The spectra in the order of their files, and sentences.

    Raises:
        ParameterError: A file that was named cannot be read, or there is no spectrum at all.
    """
    found: List[OutdoorSpectrum] = []
    warnings: List[str] = []
    left = {Path(path).resolve() for path in without if path}
    for path, named in _files(paths):
        if path.resolve() in left:
            continue
        try:
            library = open_library(path, np.float64)
        except ParameterError as error:
            if named:
                raise
            warnings.append(f'{path.name} was left out: {error.what}')
            continue
        found += [_spectrum(library, i, str(path), places, classes) for i in range(len(library))]
    if not found:
        raise ParameterError(f'No spectrum was found in {", ".join(paths)}.', ' '.join(warnings) or 'Choose files of field spectrometers.')
    return found, warnings


def as_library(name: str, spectra: Sequence[OutdoorSpectrum], source: str) -> SpectralLibrary:
    """The spectra as a library, with levels for class, place and file.

    Raises:
        ParameterError: There are too many different lists of channels.
    """
    told = []
    for one in spectra:
        place = one.place
        about = {'class': one.class_name, 'file': Path(one.file).name}
        if place is not None:
            about.update(longitude=f'{place.longitude:.7f}', latitude=f'{place.latitude:.7f}', time=place.time)
            about.update({'accuracy (m)': _number(place.accuracy_m), 'hdop': _number(place.hdop)})
        told.append(one.measured._replace(about={**{k: v for k, v in about.items() if v}, **_others(one.measured.about, about)}))
    return gather(name, told, source, np.dtype(np.float32))


def read_places(path: str) -> Dict[str, Place]:
    """A table (CSV) of names and places.

    Args:
        path: Its columns are a name, longitude and latitude; accuracy in metres, HDOP and time may be added.

    Returns:
        Places by :func:`key_of` the name; rows without a place are left out.

    Raises:
        ParameterError: It is no such table.
    """
    found = {}
    for row, name in _rows(path, 'longitude and latitude'):
        place = place_of(row)
        if place is not None:
            found[key_of(name)] = place
    if not found:
        raise ParameterError(f'{path} tells no place.', 'Give it the columns name, longitude and latitude, in degrees.')
    return found


def read_classes(path: str) -> Dict[str, str]:
    """A table (CSV) of names and classes, as classes by :func:`key_of` the name.

    Raises:
        ParameterError: It is no such table.
    """
    found = {}
    for row, name in _rows(path, 'class'):
        kind = _class_in(row)
        if kind:
            found[key_of(name)] = kind
    if not found:
        raise ParameterError(f'{path} tells no class.', 'Give it the columns name and class.')
    return found


def key_of(name: str) -> str:
    """What a name is found by: case, outer spaces and the suffix of a file do not matter."""
    bare = name.strip().replace('\\', '/').split('/')[-1].casefold()
    return next((bare[: -len(suffix)] for suffix in SUFFIXES if bare.endswith(suffix)), bare)


def class_of_name(name: str) -> str:
    """What a name says before its first digit: ``grass_001`` is grass; '' where it begins with a digit."""
    return re.split(r'\d', name, maxsplit=1)[0].strip(' _-.#')


def _files(paths: Sequence[str]) -> Iterator[Tuple[Path, bool]]:
    """The files, and whether each was named itself."""
    for given in map(Path, paths):
        if given.is_dir():
            yield from ((one, False) for one in sorted(given.iterdir()) if one.is_file() and one.suffix.lower() in SUFFIXES)
        else:
            yield given, True


def _spectrum(
    library: SpectralLibrary, number: int, file: str, places: Mapping[str, Place], classes: Mapping[str, str]
) -> OutdoorSpectrum:
    name, about = library.names[number], {level: texts[number] for level, texts in library.levels.items() if texts[number]}
    held = np.isfinite(library.spectra[number])
    measured = Measured(
        name, library.wavelengths_nm[held], library.spectra[number][held], about, None if library.fwhm_nm is None else library.fwhm_nm[held]
    )  # fmt: skip
    place = places.get(key_of(name)) or places.get(key_of(file)) or place_of(about)
    named = classes.get(key_of(name)) or classes.get(key_of(file))
    told = _class_in(about) or class_of_name(name)
    return OutdoorSpectrum(measured, file, place, named or told, not named and bool(_PANELS.search(f'{name} {told}')))


def _rows(path: str, wanted: str) -> Iterator[Tuple[Dict[str, str], str]]:
    text = read_text(Path(path)) if Path(path).is_file() else None
    rows = split_rows(text, Path(path)) if text else []
    at = next((i for i, cell in enumerate(rows[0]) if _NAMES.fullmatch(cell)), None) if rows else None
    if at is None:
        raise ParameterError(f'{path} is no table with a column of names.', f'Choose a CSV file with the columns name and {wanted}.')
    for row in rows[1:]:
        cells = dict(zip(rows[0], row))
        if len(row) > at and row[at]:
            yield cells, row[at]


def _class_in(row: Mapping[str, str]) -> str:
    return next((text.strip() for name, text in row.items() if text.strip() and _CLASSES.fullmatch(name.strip())), '')


def _others(about: Mapping[str, str], taken: Mapping[str, str]) -> Dict[str, str]:
    """What a file tells besides, without what is told already."""
    known = {name.casefold() for name in taken}
    return {name: text for name, text in about.items() if name.casefold() not in known}


def _number(value: float) -> str:
    return f'{value:g}' if np.isfinite(value) else ''
