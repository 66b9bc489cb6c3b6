"""Accuracy and areas of a map from a sample whose strata are not the classes of that map.

So it is where a map was corrected, or made anew, after the sample had been drawn from an earlier one. Stehman 2014, "Estimating area and
map accuracy for stratified random sampling when the strata are different from the map classes", International Journal of Remote Sensing
35:4923, https://doi.org/10.1080/01431161.2014.930207.
"""

from __future__ import annotations

from typing import Mapping

import numpy as np

from ...core.arrays import Array
from ...core.errors import ParameterError
from .estimate import MapEstimate, Observed
from .strata import estimate_by_strata

METHOD = 'Stehman 2014, https://doi.org/10.1080/01431161.2014.930207'


def stehman_estimate(strata: Array, mapped: Array, reference: Array, pixels: Mapping[int, float], classes: int) -> MapEstimate:
    """Estimate accuracy and areas (Stehman 2014, equations 3, 25, 27 and 28).

    A pixel u counts for the figure of interest with y_u, and for a ratio (user's and producer's accuracy) also with x_u, each 0 or 1:
    Ȳ = Σ_h N_h ȳ_h / N and R = Ȳ / X̄, with the finite population correction 1 − n_h / N_h.

    Args:
        strata: Value of the stratum that each pixel was drawn in, shape ``(n,)``.
        mapped: The assessed map's class value at each pixel, 1…K, ``(n,)``.
        reference: The class that was found there, 1…K, ``(n,)``.
        pixels: Pixels of each stratum, N_h, by its value; strata without samples among them.
        classes: K.

    Raises:
        ParameterError: A stratum's size is not known, or there is no sample.
    """
    values = sorted(pixels)
    s, m, r = (np.asarray(part, np.int64) for part in (strata, mapped, reference))
    unknown = sorted(set(np.unique(s).tolist()) - set(values))
    if unknown:
        raise ParameterError(f'The size of stratum {unknown[0]} is not known.', 'Give the pixels of every stratum.')
    sizes = np.array([float(pixels[v]) for v in values])
    index = np.searchsorted(values, s)
    if not len(s) or not sizes[index].sum() > 0:
        raise ParameterError('No pixel of the sample lies in a stratum.', 'Answer some points of the sample first.')
    if min(m.min(), r.min()) < 1 or max(m.max(), r.max()) > classes:
        raise ParameterError(f'Class values lie outside 1…{classes}.', 'Leave out pixels without a class.')
    return estimate_by_strata(Observed.of(index, m, r, len(values), classes), sizes, METHOD, population=sizes)
