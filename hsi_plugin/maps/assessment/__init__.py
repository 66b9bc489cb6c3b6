"""What stands behind an assessment: the reference, which estimator it deserves, leaks, calibration, and the answer as JSON."""
