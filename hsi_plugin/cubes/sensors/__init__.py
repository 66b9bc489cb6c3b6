"""Sensor products, one module each, recognised by their content."""
