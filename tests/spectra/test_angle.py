from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.spectra.angle import spectral_angle


def test_known_angles_and_no_matter_of_brightness():
    reference = np.array([1.0, 0.0, 0.0])
    spectra = np.array([[2.0, 0.0, 0.0], [0.0, 3.0, 0.0], [1.0, 1.0, 0.0], [-1.0, 0.0, 0.0]]).T
    np.testing.assert_allclose(spectral_angle(spectra, reference), [0.0, np.pi / 2, np.pi / 4, np.pi], atol=1e-15)


def test_tiny_angles_keep_their_digits():
    """The arc cosine of the dot product gives 0 here."""
    np.testing.assert_allclose(spectral_angle(np.array([1.0, 1e-9]), np.array([1.0, 0.0])), 1e-9, rtol=1e-6)


def test_keeps_the_shape_of_an_image_and_marks_what_has_no_direction():
    image = np.ones((4, 2, 3))
    image[:, 0, 0] = 0.0
    image[2, 1, 1] = np.nan
    angles = spectral_angle(image, np.ones(4))
    assert angles.shape == (2, 3)
    assert np.isnan(angles[0, 0])
    assert np.isnan(angles[1, 1])
    assert np.isfinite(angles).sum() == 4


def test_other_numbers_of_bands_are_refused():
    with pytest.raises(ParameterError, match='4 bands cannot be compared with a reference of 3'):
        spectral_angle(np.ones((4, 2)), np.ones(3))
