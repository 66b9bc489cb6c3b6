"""From the bands of any sensor to the channels that HyperSIGMA takes: 100 consecutive bands, or principal components."""

from __future__ import annotations

import numpy as np

from ....core.arrays import Array
from ....core.bands import Bands
from ....core.errors import ModelError
from ....spectra.resample import REACH, band_widths, resampling_matrix


def consecutive_bands(bands: Bands, wanted: int) -> Bands:
    """Bands that lie between the first and the last of a sensor as the sensor's own do, only more or fewer of them.

    Pre-training took consecutive bands of sensors whose bad ones had been cut out; so the new ones are even steps along the *list* of
    bands, not along the spectrum, and none lies in a gap.

    Args:
        bands: At least two different wavelengths; all of them are used, whatever is said of them.
        wanted: How many.

    Raises:
        ModelError: The wavelengths are not known, or all the same.
    """
    if bands.wavelengths_nm is None or len(np.unique(bands.wavelengths_nm)) < 2:
        raise ModelError('HyperSIGMA needs the wavelengths of several bands.', 'Add wavelengths to the raster.')
    centres, first = np.unique(bands.wavelengths_nm, return_index=True)
    steps = np.diff(centres)
    # A gap (water vapour) is jumped over: what would lie in it goes to its nearer edge.
    longest = REACH * float(np.median(steps))
    at = np.linspace(0.0, len(centres) - 1.0, wanted)
    left = np.minimum(at.astype(int), len(centres) - 2)
    part = at - left
    part = np.where(steps[left] > longest, np.round(part), part)
    local = np.interp(at, np.arange(len(centres)), np.minimum(np.gradient(centres), longest))
    own = np.interp(at, np.arange(len(centres)), band_widths(bands)[first])
    widths = np.maximum(own, local * (len(centres) - 1) / (wanted - 1))
    return Bands(wanted, centres[left] + part * steps[left], widths)


def resample(bands: Bands, wanted: int) -> Array:
    """The matrix ``(wanted, bands)`` from a sensor's bands to as many consecutive ones as are wanted."""
    every = Bands(bands.count, bands.wavelengths_nm, bands.fwhm_nm)
    return resampling_matrix(every, consecutive_bands(every, wanted))


def principal_components(covariance: Array, wanted: int) -> Array:
    """The matrix ``(wanted, bands)`` of the directions of greatest variance, each with its largest entry positive.

    Raises:
        ModelError: There are fewer bands.
    """
    if len(covariance) < wanted:
        raise ModelError(f'{len(covariance)} bands have no {wanted} principal components.', 'Choose another model, for example starter.')
    directions: Array = np.linalg.eigh(covariance)[1][:, ::-1][:, :wanted].T
    largest = np.abs(directions).argmax(1)
    return directions * np.sign(directions[np.arange(wanted), largest])[:, None]
