"""What the XML descriptions of EnMAP and DESIS share: tables of bands, and products made of one image and its masks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Callable, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.bands import Bands
from ...core.errors import CubeError
from ..cube import Cube
from ..facts import Angles
from ..masks import Mask
from ..raster import open_raster
from ..xml import Element

_SHORTEST_NM, _LONGEST_NM = 100.0, 100_000.0
_LARGEST = 1e30  # of a gain or offset: float32 holds its products


@dataclass(frozen=True)
class BandTable:
    """Bands as an XML file describes them, float64, one number a band.

    Args:
        wavelengths_nm: Their centres.
        fwhm_nm: Their widths; None where they are not given.
        gain: Physical value = stored value · gain + offset.
        offset: See gain.
    """

    wavelengths_nm: Array
    fwhm_nm: Optional[Array]
    gain: Array
    offset: Array

    def __len__(self) -> int:
        return len(self.wavelengths_nm)

    def part(self, start: int, stop: int) -> BandTable:
        """Some neighbouring bands."""
        take = slice(start, stop)
        fwhm = None if self.fwhm_nm is None else self.fwhm_nm[take]
        return BandTable(self.wavelengths_nm[take], fwhm, self.gain[take], self.offset[take])

    def bands(self, good: Sequence[bool]) -> Bands:
        """As bands of a cube."""
        return Bands(len(self), self.wavelengths_nm, self.fwhm_nm, np.asarray(good, bool))


@dataclass(frozen=True)
class MaskFile:
    """A mask in a file of its own beside the image: its name, what it marks, its file, which values and which bands mark."""

    name: str
    title: str
    path: Path
    flagged: Callable[[Array], BoolArray]
    bands: Tuple[int, ...] = (0,)


def band_table(path: Path, elements: Sequence[Element], names: Mapping[str, str]) -> BandTable:
    """The table of bands.

    Args:
        path: The XML file, for messages.
        elements: One a band, in the order of the image.
        names: Which of their children hold ``wavelength``, ``fwhm``, ``gain`` and ``offset``.

    Raises:
        CubeError: There are no bands, or a number is missing or makes no sense.
    """
    if not elements:
        raise CubeError(f'{path} describes no bands.', 'It is incomplete: download the product again.')

    def numbers(what: str) -> Array:
        found = [e.number(names[what]) for e in elements]
        for index, value in enumerate(found):
            if value is None or not np.isfinite(value) or abs(value) > _LARGEST:
                text = elements[index].text(names[what])[:40]
                raise CubeError(f'{path} gives band {index + 1} the {what} "{text}".', 'The file is damaged: download it again.')
        return np.array(found, np.float64)

    wavelengths, gain, offset = numbers('wavelength'), numbers('gain'), numbers('offset')
    if (wavelengths < _SHORTEST_NM).any() or (wavelengths > _LONGEST_NM).any():
        raise CubeError(
            f'{path} gives wavelengths from {wavelengths.min():g} to {wavelengths.max():g} nm.', 'The file is damaged: download it again.'
        )
    if (gain == 0.0).any():
        raise CubeError(f'{path} gives band {int(np.flatnonzero(gain == 0.0)[0]) + 1} the gain 0.', 'Download the product again.')
    widths = [e.number(names['fwhm']) for e in elements]
    told = all(w is not None and 0.0 < w < _LONGEST_NM for w in widths)
    return BandTable(wavelengths, np.array(widths, np.float64) if told else None, gain, offset)


def described(
    image: Path,
    xml: Path,
    table: BandTable,
    good: Sequence[bool],
    *,
    sensor: str,
    level: str,
    units: str,
    nodata: Optional[float],
    acquired: str,
    angles: Angles,
    masks: Sequence[MaskFile],
    notes: Sequence[str] = (),
) -> Cube:
    """An image with what its XML says of it.

    Args:
        image: The file with the pixels.
        xml: Its description.
        table: Its bands.
        good: Which of them may be used.
        sensor: See Cube.
        level: See Cube.
        units: See Cube.
        nodata: Stored value for "nothing here", where the image itself tells none.
        acquired: See Cube.
        angles: See Cube.
        masks: In files of their own; those of another size are left out, with a sentence.
        notes: Sentences for the user.

    Raises:
        CubeError: The image cannot be read, or has another number of bands than is described.
    """
    raw = open_raster(image, judged=False)
    count = raw.bands.count
    if count != len(table):
        raw.close()
        raise CubeError(
            f'{image} has {count} bands, but {xml.name} describes {len(table)}.',
            'They belong to different products: put the right ones together.',
        )
    unset = np.nan if nodata is None or not holds(raw.dtype, nodata) else nodata
    warnings = [*raw.warnings, *notes]
    found: List[Mask] = []
    for path in dict.fromkeys(m.path for m in masks):
        marked, said = _masks(path, [m for m in masks if m.path == path], raw)
        found += marked
        warnings += [said] if said else []
    return raw.understood_as(
        bands=table.bands(good if any(good) else [True] * count), scale=table.gain, offset=table.offset,
        nodata=np.where(np.isnan(raw.nodata), unset, raw.nodata), units=units, level=level, sensor=sensor, acquired=acquired, angles=angles,
        masks=tuple(found), warnings=tuple(dict.fromkeys(warnings)),
        files=tuple(dict.fromkeys((*raw.facts.files, str(xml), *(str(m.path) for m in masks)))),
    )


def _masks(path: Path, masks: Sequence[MaskFile], raw: Cube) -> Tuple[List[Mask], str]:
    """The masks in one file, which is opened once for all of them."""
    try:
        cube = open_raster(path, judged=False)
    except CubeError as error:
        return [], f'The mask {path.name} is not used: {error.what}'
    if (cube.grid.rows, cube.grid.cols) != (raw.grid.rows, raw.grid.cols) or max(max(m.bands) for m in masks) >= cube.bands.count:
        cube.close()
        return [], f'The mask {path.name} has another size than the image; it is not used.'
    return [Mask(m.name, m.title, cube.pixels, cube.dtype, m.flagged, m.bands) for m in masks], ''


def holds(dtype: np.dtype[np.generic], value: float) -> bool:
    """Whether a type of stored values can hold a number."""
    if dtype.kind == 'f':
        return True
    limits = np.iinfo(dtype)  # type: ignore[type-var]
    return value == int(value) and limits.min <= value <= limits.max


def zenith(elevation: Optional[float]) -> Optional[float]:
    """An angle from the vertical out of one above the horizon, degrees; None where it makes no sense."""
    return None if elevation is None or not -90.0 <= elevation <= 90.0 else 90.0 - elevation


def azimuth(angle: Optional[float]) -> Optional[float]:
    """Degrees clockwise from north, −180…0 as 180…360; None where it makes no sense."""
    return None if angle is None or not -180.0 <= angle <= 360.0 else angle % 360.0


def within(angle: Optional[float], largest: float) -> Optional[float]:
    """An angle from 0 to a largest one; None where it makes no sense."""
    return None if angle is None or not 0.0 <= angle <= largest else angle
