"""The compute environment: a private virtual environment that adds torch to QGIS's own Python, for the worker process alone.

Nothing in it is ever imported by QGIS. Standard library only, because it works where nothing is installed yet.
"""
