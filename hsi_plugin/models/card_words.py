"""A model's card as sentences: what it is, learned from what, how good, which images it fits."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

import numpy as np

from ..core.bands import Bands
from ..core.methods import FROM_NAMES, METHODS
from ..spectra.known_sensors import sensors_for
from ..spectra.resample import REACH, format_ranges
from .card import ModelCard

_MOST_NAMES = 12


def summary(card: ModelCard, size: int) -> List[str]:
    """What a person wants to know before a model is used.

    Args:
        card: The card.
        size: Bytes of the file.
    """
    return [
        _what(card), _learned_from(card), _how_good(card), _fits(card), _file(card, size),
        *(f'Note: {note}' for note in card.notes),
    ]  # fmt: skip


def needed_ranges(bands: Bands) -> List[Tuple[float, float]]:
    """The ranges of wavelength in nm that bands lie in; a gap that could not be bridged (:data:`REACH` spacings) divides two ranges.

    Args:
        bands: Bands with wavelengths.
    """
    at = np.unique(np.asarray(bands.wavelengths_nm))
    steps = np.diff(at)
    cuts = np.flatnonzero(steps > 2.0 * REACH * float(np.median(steps))) if len(steps) else np.zeros(0, int)
    firsts, lasts = at[[0, *(cuts + 1)]], at[[*cuts, len(at) - 1]]
    return [(float(a), float(b)) for a, b in zip(firsts, lasts)]


def _what(card: ModelCard) -> str:
    method = METHODS.get(card.method) or FROM_NAMES.get(card.method)
    title = f'{method.title} (method "{card.method}")' if method else f'A model of the method "{card.method}", which is not known here'
    needs = ' It needs the compute environment (torch).' if method and method.needs_torch else ''
    return f'{title}, {len(card.scheme)} classes: {_listed(card.scheme.names)}.{needs}'


def _learned_from(card: ModelCard) -> str:
    total = sum(card.label_counts)
    name = card.source.get('cube', '')
    image = name or 'an image'
    about = ', '.join(part for part in (f'{card.sensor} {card.level}'.strip(), card.acquired) if part)
    image += f' ({about})' if about else ''
    if not total:
        return f'Made from class names, without labels{f", on {image}" if name else ""}.'
    each = _listed([f'{name} {count}' for name, count in zip(card.scheme.names, card.label_counts)])
    size = f', pixels of {card.pixel_m:g} m' if card.pixel_m is not None else ''
    return f'Learned from {total} labelled pixels ({each}) of {image}: {card.bands.count} bands of {_units(card)}{size}.'


def _how_good(card: ModelCard) -> str:
    protocol = str(card.accuracy.get('protocol') or 'nothing is said about its accuracy')
    overall, average = _share(card.accuracy.get('overall_accuracy')), _share(card.accuracy.get('average_accuracy'))
    if overall is None:
        return f'Accuracy: {protocol}.'
    return f'Accuracy {overall} overall{f", {average} on average over the classes" if average else ""} ({protocol}).{_how_sure(card)}'


def _how_sure(card: ModelCard) -> str:
    """How far confidences are to be believed, and what can be said of unsure pixels."""
    checked = card.accuracy.get('calibration')
    error = _share(checked.get('ece')) if isinstance(checked, dict) else None
    said = f' Confidences are off by {error} on average, on blocks that did not decide them.' if error is not None else ''
    if card.conformal is None or card.conformal.lowest >= 1.0:
        return said
    return f'{said} Unsure pixels can be told at error rates from {card.conformal.lowest:.1%} on ({card.conformal.blocks} blocks).'


def _fits(card: ModelCard) -> str:
    units = [] if card.units == 'unknown' else [f'hold {card.units}']
    if card.any_bands:
        return f'Reads whatever good bands an image has{f", of images that {units[0]}" if units else ""}.'
    if card.bands.wavelengths_nm is None:
        return f'Has no wavelengths: it fits images of {card.cube_bands} bands in the same order alone.'
    fit, unfit = sensors_for(card.bands)
    cover = f'cover {format_ranges(needed_ranges(card.bands))}'
    known = f'of the sensors known here {_and(fit)}' if fit else 'of the sensors known here none'
    lack = f' ({_and(unfit)} lack{"s" if len(unfit) == 1 else ""} some of that)' if unfit else ''
    return f'Fits images that {" and ".join([*units, cover])}: {known}{lack}.'


def _file(card: ModelCard, size: int) -> str:
    licence = f'licence {card.licence}' if card.licence.strip() else 'its owner states no licence'
    made = f'made {f"on {card.created[:10]} " if card.created else ""}with version {card.plugin_version or "unknown"} of the plugin'
    amount = f'{size / 1e6:.1f} MB' if size >= 50_000 else f'{size / 1e3:.0f} kB'
    return f'{amount}; {licence}; {made}.'


def _units(card: ModelCard) -> str:
    return 'unknown units' if card.units == 'unknown' else card.units


def _share(value: object) -> Optional[str]:
    return f'{value:.0%}' if isinstance(value, (int, float)) and not isinstance(value, bool) and 0.0 <= value <= 1.0 else None


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _MOST_NAMES
    return ', '.join(names[:_MOST_NAMES]) + (f' and {more} others' if more > 0 else '')


def _and(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else ', '.join(names[:-1]) + ' and ' + names[-1]
