"""The version of this project; `metadata.txt` and `pyproject.toml` state the same (a test compares them)."""

__version__ = '0.1.0'
