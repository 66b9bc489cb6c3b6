"""What a job asks of learning besides its labels: the wavelengths to learn from, and what the model's card says of all of it."""

from __future__ import annotations

import copy
from dataclasses import fields, replace
from pathlib import Path
from typing import Union

import numpy as np

from ..core.ranges import parse_ranges
from ..cubes import Cube
from ..cubes.importing import bands_in
from .job import ClassifyJob, Json, TrainJob


def held_to(cube: Cube, bands: str) -> Cube:
    """The same cube as one whose bands outside of some wavelengths are marked as bad, so that nothing is learned from them.

    Args:
        cube: The cube; it must stay open, and is not changed.
        bands: Ranges of wavelength as :func:`hsi_plugin.core.ranges.parse_ranges` reads them; empty for all.

    Raises:
        ParameterError: It is no list of ranges, the cube tells no wavelengths, or it has no good band there.
    """
    ranges = parse_ranges(bands)
    if not ranges:
        return cube
    good = np.zeros(cube.bands.count, bool)
    good[list(bands_in(cube.bands, ranges, only_good=True))] = True
    held = copy.copy(cube)
    held.bands = replace(cube.bands, good=good)
    return held


def asked_of(job: Union[TrainJob, ClassifyJob]) -> Json:
    """What a job says of how to learn, for the card: what differs from the usual, and no path."""
    names = ('field', 'window', 'seed', 'backbone', 'head', 'scaling', 'bands')
    usual = {field.name: field.default for field in fields(job)}
    said = {name: value for name, value in job.to_json().items() if name in names and getattr(job, name) != usual[name]}
    return {'method': job.method, **said, **({'source': Path(job.source).name} if job.source else {})}
