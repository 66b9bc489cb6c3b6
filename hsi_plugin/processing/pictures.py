"""Which of the plugin's icons stands for which algorithm."""

from __future__ import annotations

from typing import Dict

from ..core.places import resources

PROVIDER = 'hyperspectral'
MODEL = 'workflow'  # of an example for the Modeler
_OF: Dict[str, str] = {
    'accuracy': 'accuracy', 'activesuggest': 'learn', 'applycorrections': 'correct', 'classify': 'classify', 'classifyfolder': 'many',
    'cleanmap': 'clean', 'compare': 'compare', 'comparemaps': 'compare_maps', 'crossvalidate': 'blocks', 'features': 'models',
    'fieldpackage': 'field', 'fieldpoints': 'field', 'fieldspectra': 'field', 'import': 'import', 'index': 'index', 'info': 'about',
    'librarytocube': 'library', 'mapreport': 'report', 'mergelabels': 'merge', 'report': 'report', 'reviewpackage': 'field',
    'sample': 'sample', 'spectralangle': 'angle', 'spectrum': 'spectrum', 'train': 'train', 'zeroshot': 'names',
}  # fmt: skip


def picture_of(algorithm: str) -> str:
    """The icon of an algorithm by its name; the provider's where it has none of its own."""
    return _OF.get(algorithm, PROVIDER)


def path_of(picture: str) -> str:
    """The file of an icon, for what draws files itself."""
    return str(resources() / 'icons' / f'{picture}.svg')
