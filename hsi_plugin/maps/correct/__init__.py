"""Correcting a map: repainting, filters, the journal of what was changed, and the corrected map as a file of its own."""
