"""For each algorithm: values that show what it does, the same on the command line, and the tasks that use it."""

from __future__ import annotations

from typing import Any, Dict, NamedTuple, Tuple


class Example(NamedTuple):
    """One algorithm as it is used.

    Args:
        values: Parameters of an ordinary run; those with sensible defaults are left out.
        verb: The same on the command line, after `python -m hsi_plugin`; empty where there is none.
        tasks: Names of the pages below `tasks/` that use it.
    """

    values: Dict[str, Any]
    verb: str
    tasks: Tuple[str, ...]


EXAMPLES: Dict[str, Example] = {
    'info': Example({'CUBE': 'scene.tif'}, 'info scene.tif', ('open_cube', 'trouble')),
    'spectrum': Example(
        {'CUBE': 'scene.tif', 'POINT': '501000,5599000 [EPSG:32633]'}, 'spectrum scene.tif --xy 501000 5599000', ('spectra',),
    ),
    'import': Example(
        {'CUBE': 'EMIT_L2A_RFL.nc', 'BANDS': '450-1300,1500-1750', 'MASKS': 'cloud', 'OUTPUT': 'scene.tif'},
        'import EMIT_L2A_RFL.nc --bands 450-1300,1500-1750 --mask cloud --output scene.tif', ('open_cube',),
    ),
    'train': Example(
        {'CUBE': 'scene.tif', 'LABELS': 'points.gpkg', 'FIELD': 'class', 'OUTPUT': 'land.hsimodel'},
        'train scene.tif --labels points.gpkg --field class --output land.hsimodel', ('classify', 'another_image', 'many_images'),
    ),
    'classify': Example(
        {'CUBE': 'scene.tif', 'LABELS': 'points.gpkg', 'FIELD': 'class', 'OUTPUT': 'map.tif'},
        'classify scene.tif --labels points.gpkg --field class --confidence --output map.tif', ('classify', 'another_image', 'foundation'),
    ),
    'classifyfolder': Example(
        {'INPUT': 'archive', 'MODEL': 'land.hsimodel', 'MOSAIC': True, 'OUTPUT': 'maps'},
        'classify archive --model land.hsimodel --confidence --mosaic --resume --output maps', ('many_images', 'cluster'),
    ),
    'sample': Example(
        {'MAP': 'map.tif', 'TARGET_SE': 0.02, 'OUTPUT': 'review.gpkg'}, 'sample map.tif --target-se 0.02 --output review.gpkg', ('review',),
    ),
    'accuracy': Example({'MAP': 'map.tif', 'REFERENCE': 'review.gpkg'}, 'accuracy map.tif --reference review.gpkg', ('review',)),
    'features': Example(
        {'CUBE': 'scene.tif', 'BACKBONE': 'starter', 'OUTPUT': 'features.tif'},
        'features scene.tif --backbone starter --output features.tif', ('foundation',),
    ),
    'compare': Example(
        {'CUBE': 'scene.tif', 'LABELS': 'points.gpkg', 'FIELD': 'class', 'OUTPUT': 'comparison'},
        'compare scene.tif --labels points.gpkg --field class --output comparison', ('compare',),
    ),
    'comparemaps': Example(
        {'FIRST': 'map.tif', 'SECOND': 'other.tif', 'REFERENCE': 'review.gpkg', 'OUTPUT': 'change.tif'},
        'compare-maps map.tif other.tif --reference review.gpkg --output change.tif', ('review',),
    ),
    'crossvalidate': Example(
        {'CUBE': 'scene.tif', 'LABELS': 'points.gpkg', 'FIELD': 'class'}, 'cross-validate scene.tif --labels points.gpkg --field class',
        ('classify',),
    ),
    'report': Example(
        {'MAP': 'map.tif', 'REFERENCE': 'review.gpkg', 'OUTPUT': 'report.html'},
        'report map.tif --reference review.gpkg --output report.html', ('report',),
    ),
    'zeroshot': Example(
        {'CUBE': 'scene.tif', 'CLASSES': 'water; tree | forest; bare soil; roof', 'OUTPUT': 'map.tif'},
        'zero-shot scene.tif --classes "water; tree | forest; bare soil; roof" --output map.tif', ('names',),
    ),
    'activesuggest': Example(
        {'CUBE': 'scene.tif', 'LABELS': 'session.gpkg', 'COUNT': 20, 'OUTPUT': 'next.gpkg'},
        'active suggest scene.tif --labels session.gpkg --budget 20 --output next.gpkg', ('learn',),
    ),
    'mergelabels': Example(
        {'SESSION': 'mine.gpkg', 'OTHER': 'yours.gpkg', 'OUTPUT': 'conflicts.csv'},
        'labels merge mine.gpkg yours.gpkg --output conflicts.csv', ('learn', 'field'),
    ),
    'fieldpackage': Example(
        {'SESSION': 'session.gpkg', 'OUTPUT': 'field.gpkg'}, 'labels field session.gpkg --output field.gpkg', ('field',),
    ),
    'reviewpackage': Example(
        {'SESSION': 'review.gpkg', 'CUBE': 'scene.tif', 'OUTPUT': 'field_review.gpkg'},
        'review field review.gpkg --cube scene.tif --output field_review.gpkg', ('field', 'review'),
    ),
    'fieldpoints': Example(
        {'SESSION': 'session.gpkg', 'POINTS': 'gps.gpkg', 'FIELD': 'class'}, 'labels points session.gpkg gps.gpkg --field class',
        ('field',),
    ),
    'fieldspectra': Example(
        {'FOLDER': 'asd', 'SESSION': 'review.gpkg', 'OUTPUT': 'field.gpkg'},
        'review spectra asd --session review.gpkg --output field.gpkg', ('field',),
    ),
    'spectralangle': Example(
        {'CUBE': 'scene.tif', 'LIBRARY': 'library.sli', 'THRESHOLD': 0.1, 'OUTPUT': 'minerals.tif'},
        'spectral-angle scene.tif --library library.sli --threshold 0.1 --output minerals.tif', ('indices',),
    ),
    'index': Example(
        {'CUBE': 'scene.tif', 'INDICES': ['ndvi', 'clay-depth'], 'OUTPUT': 'indices.tif'},
        'index scene.tif --indices ndvi,clay-depth --output indices.tif', ('indices',),
    ),
    'librarytocube': Example(
        {'LIBRARY': 'library.sli', 'CUBE': 'scene.tif', 'OUTPUT': 'scene_library.gpkg'},
        'library-to-cube library.sli --cube scene.tif --output scene_library.gpkg', ('spectra', 'indices'),
    ),
    'cleanmap': Example(
        {'MAP': 'map.tif', 'MAJORITY': 3, 'MINIMUM': 10, 'OUTPUT': 'clean.tif'},
        'clean map.tif --majority 3 --minimum 10 --output clean.tif', ('correct',),
    ),
    'applycorrections': Example(
        {'MAP': 'map.tif', 'SESSION': 'review.gpkg', 'OUTPUT': 'corrected.tif'},
        'corrections map.tif --session review.gpkg --output corrected.tif', ('correct',),
    ),
    'trainthenfolder': Example({}, '', ('many_images',)),
    'zeroshotreview': Example({}, '', ('names', 'review')),
}  # fmt: skip
