"""Which kernels of HyperFree's banks a sensor's bands are multiplied with.

One bank has a kernel for each of 85 key bands, the other for each of 211 slots, 10 nm apart. A sensor of fewer than twenty bands is read
through the key bands alone.
"""

from __future__ import annotations

from typing import Sequence, Tuple

import numpy as np

from ....core.arrays import Array
from ....core.errors import ModelError

# Facts of the published model: without them its kernels have no meaning.
KEY_BANDS_NM: Tuple[float, ...] = (
    400, 412.5, 429.5, 443, 455, 467.5, 473.375, 481.25, 488.25, 500, 520, 531, 536, 545, 550.5, 561.25, 564.75, 565.5, 575, 580, 596, 605,
    610, 612, 626, 627.5, 630, 635, 640, 645, 650, 655, 656, 660, 664.5, 665, 667, 671.25, 677.5, 686, 700, 705, 710, 716, 725, 730, 740,
    748.5, 760, 764.25, 776, 783, 790, 808, 820, 825, 830, 835.3125, 842, 850, 858.5, 865, 866, 869.5, 880, 896, 905, 910, 926, 938, 945,
    950, 959, 1240, 1375, 1575, 1575.5, 1610, 1640, 1650, 2050.25, 2130, 2195, 2217.5, 2500,
)  # fmt: skip
SLOTS_NM: Tuple[float, ...] = tuple(float(one) for one in range(400, 2501, 10))
NEAR_NM = 10.0
FEW_BANDS = 20


def match(wavelengths: Array, wanted: Sequence[float]) -> Tuple[Array, Array]:
    """For each wanted wavelength the first band, in the order of wavelength, that is near enough; not the nearest: so it was trained.

    Args:
        wavelengths: Of the bands in nm, ascending.
        wanted: In nm.

    Returns:
        Numbers of bands, and numbers of the wanted wavelengths that they stand for; others have none.
    """
    near = np.abs(np.asarray(wanted)[:, None] - wavelengths) <= NEAR_NM
    kept = np.flatnonzero(near.any(1))
    return near[kept].argmax(1), kept


def choose_kernels(wavelengths: Array) -> Tuple[Array, Array]:
    """How much of each kernel a band is multiplied with.

    Args:
        wavelengths: Of the bands in nm, ascending.

    Returns:
        Zeros and ones of shapes ``(85, bands)`` for the key bands and ``(211, bands)`` for the slots.

    Raises:
        ModelError: No band is near a key band.
    """
    keys = np.zeros((len(KEY_BANDS_NM), len(wavelengths)))
    slots = np.zeros((len(SLOTS_NM), len(wavelengths)))
    bands, wanted = match(wavelengths, KEY_BANDS_NM)
    if not len(bands):
        raise ModelError('No band is within 10 nm of a key band of HyperFree.', 'Choose another model, for example starter.')
    keys[wanted, bands] = 1.0
    if len(wavelengths) >= FEW_BANDS:
        others, slot = match(wavelengths, SLOTS_NM)
        free = ~np.isin(others, bands)
        slots[slot[free], others[free]] = 1.0
    return keys, slots
