"""Translations: the code's texts, and the files that QGIS reads. `make translations` runs :mod:`.translations`."""
