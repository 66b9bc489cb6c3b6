"""Opening, understanding and reading rasters with GDAL; one small module per sensor product under `sensors/`."""
