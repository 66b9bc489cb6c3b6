"""Products of sensors, opened from files of their real layout."""
