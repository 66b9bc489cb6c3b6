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
    names = f'Its {len(card.scheme)} classes: {_listed(card.scheme.names)}.'
    if method is None:
        return f'A model of the method "{card.method}", which is not known here. {names}'
    said = f'{method.title} (method "{card.method}"). {names}'
    return f'{said} It needs the compute environment (torch).' if method.needs_torch else said


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
    said = f'Accuracy {overall} overall{f", {average} on average over the classes" if average else ""} ({protocol}).'
    return ' '.join([said, *_how_sure(card)])


def _how_sure(card: ModelCard) -> List[str]:
    """How far confidences are to be believed, and what can be said of unsure pixels."""
    checked = card.accuracy.get('calibration')
    error = _share(checked.get('ece')) if isinstance(checked, dict) else None
    said = [f'Confidences are off by {error} on average, on blocks that did not decide them.'] if error is not None else []
    if card.conformal is not None and card.conformal.lowest < 1.0:
        said.append(f'Unsure pixels can be told at error rates from {card.conformal.lowest:.1%} on ({card.conformal.blocks} blocks).')
    return said


def _fits(card: ModelCard) -> str:
    if card.any_bands:
        return f'Reads whatever good bands an image has{"" if card.units == "unknown" else f"; it must hold {card.units}"}.'
    if card.bands.wavelengths_nm is None:
        return f'Has no wavelengths: it fits images of {card.cube_bands} bands in the same order alone.'
    fit, unfit = sensors_for(card.bands)
    ranges = format_ranges(needed_ranges(card.bands))
    said = [
        f'Fits images that cover {ranges}.' if card.units == 'unknown' else f'Fits images that hold {card.units} and cover {ranges}.',
        f'Of the sensors known here: {", ".join(fit)}.' if fit else 'No sensor known here fits.',
    ]
    if unfit:
        said.append(f'These lack some of that: {", ".join(unfit)}.')
    return ' '.join(said)


def _file(card: ModelCard, size: int) -> str:
    version = card.plugin_version or '–'
    made = f'Made with version {version} of the plugin.'
    if card.created:
        made = f'Made on {card.created[:10]} with version {version} of the plugin.'
    licence = f'Licence: {card.licence}.' if card.licence.strip() else 'Its owner states no licence.'
    return ' '.join([f'Size: {_amount(size)}.', licence, made])


def _amount(size: int) -> str:
    return f'{size / 1e6:.1f} MB' if size >= 50_000 else f'{size / 1e3:.0f} kB'


def _units(card: ModelCard) -> str:
    return 'unknown units' if card.units == 'unknown' else card.units


def _share(value: object) -> Optional[str]:
    return f'{value:.0%}' if isinstance(value, (int, float)) and not isinstance(value, bool) and 0.0 <= value <= 1.0 else None


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _MOST_NAMES
    return ', '.join(names[:_MOST_NAMES]) + (f' and {more} others' if more > 0 else '')
