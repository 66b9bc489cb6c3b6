"""Labelling runs against a truth raster: how good a map gets click by click, by any strategy, honestly measured."""
