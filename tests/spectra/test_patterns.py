"""Rows that are the same are found as they are by comparing all with all."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from hsi_plugin.spectra.patterns import alike_rows


@given(arrays(bool, array_shapes(min_dims=2, max_dims=2, min_side=0, max_side=12), elements=st.booleans()))
def test_groups_are_those_of_equal_rows(mask):
    groups = alike_rows(mask)
    assert sorted(int(row) for group in groups for row in group) == list(range(len(mask)))
    for number, group in enumerate(groups):
        assert (mask[group] == mask[group[0]]).all()
        assert all((mask[group[0]] != mask[other[0]]).any() for other in groups[:number])
        assert (np.diff(group) > 0).all()
