"""The materials that the shipped spectrum–text model tells apart, in the order of its outputs."""

from __future__ import annotations

from typing import Tuple

MATERIALS: Tuple[str, ...] = (
    'water', 'turbid water', 'green water', 'snow', 'cloud', 'shadow',
    'broadleaf tree', 'needleleaf tree', 'shrub', 'green grass', 'crop', 'wetland plants', 'dry grass', 'wood', 'lichen', 'burnt ground',
    'soil', 'sand', 'gravel', 'rock', 'salt',
    'alunite', 'kaolinite', 'mica', 'montmorillonite', 'chlorite', 'calcite', 'dolomite', 'gypsum', 'jarosite', 'hematite', 'goethite',
    'pyroxene and olivine', 'serpentine', 'amphibole',
    'asphalt', 'concrete', 'brick', 'clay tile roof', 'concrete tile roof', 'shingle roof', 'bitumen roof', 'gravel roof', 'metal roof',
    'painted roof', 'wood shingle roof', 'solar panel', 'plastic', 'fabric', 'artificial turf', 'sports ground',
)  # fmt: skip
