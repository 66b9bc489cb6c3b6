"""The part of the package `qgis` that only forwards Qt's names, for Qt 6 without QGIS; nothing of QGIS itself is here."""
