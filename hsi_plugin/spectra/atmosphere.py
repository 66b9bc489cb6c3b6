"""Where the atmosphere between sun, ground and sensor lets through too little light to tell a reflectance."""

from __future__ import annotations

import numpy as np

from ..core.arrays import Array, BoolArray

# The two bands of water vapour in which the ground is not seen from aircraft or orbit: what spectra show in them is noise or filled in.
OPAQUE_NM = ((1340.0, 1460.0), (1790.0, 1970.0))


def is_opaque(wavelengths_nm: Array) -> BoolArray:
    """Which wavelengths lie where water vapour hides the ground; same shape as given."""
    hidden = np.zeros(np.shape(wavelengths_nm), bool)
    for low, high in OPAQUE_NM:
        hidden |= (wavelengths_nm > low) & (wavelengths_nm < high)
    return hidden
