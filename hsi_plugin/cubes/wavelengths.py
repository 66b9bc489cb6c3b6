"""Where the bands lie: every convention in which files tell wavelengths, widths and bad bands, read into nanometres.

Each convention is one function that turns metadata into a :class:`SpectralSource`, or None where the file does not follow it.
:func:`understand` takes the first source that knows the wavelengths; widths and bad bands may come from another one.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple, Union

import numpy as np

from ..core.arrays import Array
from ..core.bands import Bands
from .envi import EnviHeader
from .metadata import RasterMetadata
from .numbers import numbers_in

# A wavelength of a hyperspectral sensor, from the far ultraviolet to the thermal infrared.
_SHORTEST_NM, _LONGEST_NM = 100.0, 100_000.0
_ABSURD = 1e30  # larger numbers are none, whatever their unit; NaN is not smaller either
_LARGEST_IN_UM = 100.0  # a bare number below this is in micrometres, above in nanometres
# Bounded everywhere, so that a name of 100,000 digits takes no time.
_NUMBER = r'(?<!\d)(?<!\d\.)(\d{1,7}(?:\.\d{1,20})?)'
_NAMED = re.compile(_NUMBER + r'\s{0,4}(nanomet(?:er|re)s?|nm|micromet(?:er|re)s?|microns?|[uµμ]m)(?![a-z])', re.IGNORECASE)
_FACTORS: Dict[str, float] = {
    'nm': 1.0, 'nanometer': 1.0, 'nanometers': 1.0, 'nanometre': 1.0, 'nanometres': 1.0,
    'um': 1e3, 'µm': 1e3, 'μm': 1e3, 'micron': 1e3, 'microns': 1e3,
    'micrometer': 1e3, 'micrometers': 1e3, 'micrometre': 1e3, 'micrometres': 1e3,
    'mm': 1e6, 'millimeter': 1e6, 'millimeters': 1e6, 'm': 1e9, 'meter': 1e9, 'meters': 1e9, 'angstrom': 0.1, 'angstroms': 0.1,
}
_WAVENUMBERS = ('wavenumber', 'wavenumbers', 'cm-1', '1/cm')
_NOT_SPECTRAL = ('index', 'ghz', 'mhz')


@dataclass(frozen=True)
class SpectralSource:
    """What one convention says; None for what it does not say.

    Args:
        wavelengths: One number a band, in `unit`.
        unit: As written, '' where absent.
        fwhm: One number a band, in the same unit.
        good: True for usable bands.
    """

    wavelengths: Optional[Array] = None
    unit: str = ''
    fwhm: Optional[Array] = None
    good: Optional[Array] = None


def understand(
    metadata: RasterMetadata, header: Optional[EnviHeader] = None, stac: Optional[Mapping[str, Any]] = None
) -> Tuple[Bands, Tuple[str, ...]]:
    """Bands of a raster, from all that stands in it and beside it.

    Args:
        metadata: What GDAL says.
        header: The ENVI header, of the file itself or beside a TIFF.
        stac: The STAC item beside it.

    Returns:
        The bands, and warnings about what had to be guessed or left out.
    """
    count = len(metadata.bands)
    warnings: List[str] = []
    sources = [s for s in _sources(metadata, header, stac, count, warnings) if s is not None]
    bearer = next((s for s in sources if s.wavelengths is not None), None)
    wavelengths, fwhm = in_nanometres(bearer, warnings) if bearer is not None else (None, None)
    if wavelengths is None:
        warnings.append('The file does not tell the wavelengths of its bands.')
    elif fwhm is None:
        other = next((s for s in sources if s.fwhm is not None and s is not bearer), None)
        fwhm = _widths(other, wavelengths, warnings) if other is not None else None
    good = next((s.good for s in sources if s.good is not None), None)
    if good is not None and not good.any():
        warnings.append('All bands are marked as bad; the marks are ignored.')
        good = None
    usable = np.ones(count, bool) if good is None else good
    return Bands(count, wavelengths, fwhm, usable), tuple(dict.fromkeys(warnings))


def read_stac(path: Union[str, Path]) -> Optional[Dict[str, Any]]:
    """The STAC item beside a file (``a.stac.json``, ``a.tif.stac.json`` or ``a.json``), or None."""
    path = Path(path)
    for name in (path.stem + '.stac.json', path.name + '.stac.json', path.stem + '.json'):
        try:
            item = json.loads(path.with_name(name).read_text('utf-8'))
        except (OSError, ValueError):
            continue
        if isinstance(item, dict) and 'stac_version' in item:
            return item
    return None


def _sources(
    metadata: RasterMetadata, header: Optional[EnviHeader], stac: Optional[Mapping[str, Any]], count: int, warnings: List[str]
) -> Iterable[Optional[SpectralSource]]:
    raw_envi = header is not None and header.describes_raw_data
    if header is not None and raw_envi:
        yield from_header(header, count, warnings)
    names = [b.description for b in metadata.bands]
    if header is not None and raw_envi and ('wavelength' in header.fields or 'wavelengths' in header.fields):
        names = header.values('band names')  # GDAL repeats a list that does not fit the bands as if it did
    else:
        yield _from_bands([b.envi for b in metadata.bands])
        yield _from_bands([b.items for b in metadata.bands])
        yield _from_imagery([b.imagery for b in metadata.bands])
        yield _from_lists(metadata.envi, count, warnings)
        yield _from_lists(metadata.items, count, warnings)
    if header is not None and not raw_envi:
        yield from_header(header, count, warnings)
    if stac is not None:
        yield _from_stac(stac, count)
    yield _from_names(names, count)


def from_header(header: EnviHeader, count: int, warnings: List[str]) -> Optional[SpectralSource]:
    """The lists of an ENVI header; None where it has none for so many bands. Takes sentences about what is ignored."""
    return _from_lists({name.replace(' ', '_'): value for name, value in header.fields.items()}, count, warnings)


def _from_lists(items: Mapping[str, str], count: int, warnings: List[str]) -> Optional[SpectralSource]:
    """ENVI's lists for the whole raster: ``wavelength = {…}``, ``fwhm``, ``bbl``, ``wavelength units``."""

    def numbers(*names: str) -> Optional[Array]:
        text = next((items[n] for n in names if n in items), None)
        if text is None:
            return None
        values, entries = numbers_in(text, count)
        if values is None:
            warnings.append(f'"{names[0]}" does not list one number for each of the {count} bands ({entries} entries); it is ignored.')
        return values

    wavelengths, fwhm, good = numbers('wavelength', 'wavelengths'), numbers('fwhm'), numbers('bbl')
    return _source(wavelengths, [items.get('wavelength_units', '')], fwhm, good)


def _from_bands(items: Sequence[Mapping[str, str]]) -> Optional[SpectralSource]:
    """Band by band: ``wavelength``, ``wavelength_units``, ``fwhm``, ``bbl`` (GDAL's ENVI driver, EnMAP-Box, EnPT)."""
    if not any(items):
        return None
    units = [i.get('wavelength_units', i.get('wavelength_unit', '')) for i in items]
    good = _column(items, 'bbl')
    return _source(_column(items, 'wavelength'), units, _column(items, 'fwhm'), good)


def _from_imagery(items: Sequence[Mapping[str, str]]) -> Optional[SpectralSource]:
    """GDAL 3.10's own: ``CENTRAL_WAVELENGTH_UM`` and ``FWHM_UM`` in the IMAGERY domain of each band."""
    return _source(_column(items, 'central_wavelength_um'), ['um'], _column(items, 'fwhm_um'), None)


def _from_stac(item: Mapping[str, Any], count: int) -> Optional[SpectralSource]:
    """STAC's ``eo:bands`` (``center_wavelength`` in µm) or, since 1.1, ``bands`` with ``eo:center_wavelength``."""
    places: List[Any] = [item.get('properties'), *(item.get('assets') or {}).values()]
    for place in places:
        if not isinstance(place, dict):
            continue
        bands = place.get('eo:bands') or place.get('bands')
        if isinstance(bands, list) and len(bands) == count and all(isinstance(b, dict) for b in bands):
            texts = [{k.rpartition(':')[2]: str(v) for k, v in b.items()} for b in bands]
            found = _source(_column(texts, 'center_wavelength'), ['um'], _column(texts, 'full_width_half_max'), None)
            if found is not None:
                return found
    return None


def _from_names(names: Sequence[str], count: int) -> Optional[SpectralSource]:
    """Band names such as ``band 1 (418.24 Nanometers)`` or ``376.44 nm``."""
    found = [_NAMED.search(name) for name in names]
    if len(found) != count or any(f is None for f in found):
        return None
    parts = [f.groups() for f in found if f is not None]
    return _source(_floats([p[0] for p in parts]), [p[1] for p in parts], None, None)


def _source(wavelengths: Optional[Array], units: Sequence[str], fwhm: Optional[Array], good: Optional[Array]) -> Optional[SpectralSource]:
    if wavelengths is None and fwhm is None and good is None:
        return None
    kinds = {u.strip() for u in units}
    return SpectralSource(wavelengths, kinds.pop() if len(kinds) == 1 else '', fwhm, None if good is None else good != 0)


def in_nanometres(source: SpectralSource, warnings: List[str]) -> Tuple[Optional[Array], Optional[Array]]:
    """Wavelengths and widths in nm; a unit that is missing or cannot be true is guessed from the size of the numbers."""
    values, unit = source.wavelengths, source.unit.lower()
    if values is None:
        return None, None
    if unit in _NOT_SPECTRAL:
        return None, None
    if unit in _WAVENUMBERS and (values > 0).all():
        wavelengths: Array = 1e7 / values
        return wavelengths, None if source.fwhm is None else wavelengths * source.fwhm / values
    convert = _conversion(values, unit, source.unit, warnings)
    if convert is None:
        return None, None
    wavelengths = convert(values)
    widths = source.fwhm
    if widths is None:
        return wavelengths, None
    return wavelengths, _plausible_widths(convert(widths), widths, wavelengths, warnings)


def _conversion(values: Array, unit: str, written: str, warnings: List[str]) -> Optional[Callable[[Array], Array]]:
    factor, written = _FACTORS.get(unit), written[:40]
    if factor is not None and _plausible(values * factor):
        return lambda v: v * factor
    guess = 1e3 if float(np.median(values)) < _LARGEST_IN_UM else 1.0
    if not _plausible(values * guess):
        warnings.append(f'{values.min():g} to {values.max():g} {written} cannot be wavelengths of light; they are ignored.')
        return None
    name = 'micrometres' if guess == 1e3 else 'nanometres'
    said = f'is given as "{written}"' if written else 'is not given'
    warnings.append(f'The unit of the wavelengths {said}; {values.min():g} to {values.max():g} are taken as {name}.')
    return lambda v: v * guess


def _widths(source: SpectralSource, wavelengths: Array, warnings: List[str]) -> Optional[Array]:
    """Widths from another source than the wavelengths; they are in the unit of that source's own wavelengths, where it has some."""
    if source.wavelengths is not None:
        return in_nanometres(source, [])[1]
    values = source.fwhm
    if values is None:
        return None
    return _plausible_widths(values * _FACTORS.get(source.unit.lower(), 1.0), values, wavelengths, warnings)


def _plausible_widths(converted: Array, stored: Array, wavelengths: Array, warnings: List[str]) -> Optional[Array]:
    """The widths as converted or, where these cannot be, in nanometres or micrometres; None where nothing fits."""
    for candidate, name in ((converted, ''), (stored, 'nanometres'), (stored * 1e3, 'micrometres')):
        narrow = bool((candidate > 0).all() and (candidate < wavelengths).all())  # not even the widest reaches down to darkness
        if narrow and 0.05 < float(np.median(candidate)) < 0.3 * float(np.median(wavelengths)):
            if name:
                warnings.append(f'The unit of the band widths (FWHM) does not fit the wavelengths; they are taken as {name}.')
            return candidate
    warnings.append('The band widths (FWHM) do not fit the wavelengths; they are ignored.')
    return None


def _plausible(wavelengths_nm: Array) -> bool:
    return bool((wavelengths_nm >= _SHORTEST_NM).all() and (wavelengths_nm <= _LONGEST_NM).all())


def _column(items: Sequence[Mapping[str, str]], name: str) -> Optional[Array]:
    if not items or any(name not in i for i in items):
        return None
    return _floats([i[name] for i in items])


def _floats(texts: Sequence[str]) -> Optional[Array]:
    try:
        values = np.array([float(t) for t in texts], np.float64)
    except ValueError:
        return None
    return values if (np.abs(values) < _ABSURD).all() else None
