"""Correcting a map in QGIS: tools, filters, history, and the corrected map."""
