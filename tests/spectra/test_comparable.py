from __future__ import annotations

import numpy as np

from hsi_plugin.core.bands import Bands
from hsi_plugin.spectra.comparable import compared_bands, seen_bands

AT = np.array([500.0, 900.0, 1400.0, 1650.0, 1900.0, 2200.0])


def test_water_vapour_and_bad_bands_are_not_seen():
    assert seen_bands(Bands(6, AT, None, np.array([1, 0, 1, 1, 1, 1], bool))).tolist() == [True, False, False, True, False, True]
    assert seen_bands(Bands(6)).all()


def test_classes_of_many_spectra_do_not_outvote_those_of_few():
    held = np.ones((8, 6), bool)
    held[:7, 0] = False  # seven spectra of one class lack the first band, the only one of the other has it
    held[:, 1] = False
    classes = np.array([4] * 7 + [9])
    assert compared_bands(Bands(6, AT), held, classes).tolist() == [0, 3, 5]
    assert compared_bands(Bands(6, AT), held, np.zeros(8, int)).tolist() == [3, 5]
    assert compared_bands(Bands(6, AT), np.zeros((0, 6), bool), np.zeros(0, int)).tolist() == []
