"""What lies on QGIS's map: layers, the cube drawn as pictures, the way from pixels to points."""
