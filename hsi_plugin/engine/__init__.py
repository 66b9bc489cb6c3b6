"""Jobs and where they run: a worker process, or this one. The client side (`client`, `job`, `protocol`) is all that QGIS imports."""
