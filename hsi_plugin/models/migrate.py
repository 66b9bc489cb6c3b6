"""From the cards of earlier releases to today's: one pure function a step, each from one format to the next.

A card says which format it has. What a later release adds is filled in here from what an earlier one told, or left unknown; nothing is
guessed, and no file is changed.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, Mapping

from ..core.errors import ModelError

FORMAT = 3
_GET_IT_AGAIN = 'Copy or export the model again.'

Json = Dict[str, Any]


def migrated(value: Any) -> Json:
    """A card as today's release would have written it.

    Args:
        value: The JSON of a card of any release; it is left as it is.

    Raises:
        ModelError: It does not say which format it has, or has one of a later release.
    """
    card = dict(value) if isinstance(value, dict) else {}
    for step in range(format_of(value), FORMAT):
        card = {**MIGRATIONS[step](card), 'format': step + 1}
    return card


def format_of(value: Any) -> int:
    """The format of a card.

    Raises:
        ModelError: It does not say, or it is one of a later release.
    """
    found = value.get('format') if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(found, int) or isinstance(found, bool) or found < 1:
        raise ModelError('The card of the model is damaged: it does not say which format it has.', _GET_IT_AGAIN)
    if found > FORMAT:
        words = str(found) if found < 10**9 else 'unknown'
        raise ModelError(
            f'The model is of format {words}, and this plugin reads up to format {FORMAT}.',
            'Update the plugin, or save the model again with the version of the plugin that is used here.',
        )
    return found


def _from_1(card: Mapping[str, Any]) -> Json:
    """Format 2 says what the image of training was, which plugin wrote the card, and whether a model reads bands of its own at all.

    Format 1 had the plugin's version among the software, and the size of a pixel in the recipe of models that look around a pixel.
    """
    features, software = card['features'], card['software']
    return {
        **card,
        'any_bands': False,
        'sensor': '',
        'level': '',
        'acquired': '',
        'pixel_m': features.get('pixel_m'),
        'plugin_version': software.get('hsi_plugin', ''),
        'training': {},
    }


def _from_2(card: Mapping[str, Any]) -> Json:
    """Format 3 says which pixels were learned from, and how far wrong held-out pixels went; earlier ones leave both unknown."""
    return {**card, 'trained_on': None, 'conformal': None}


MIGRATIONS: Dict[int, Callable[[Mapping[str, Any]], Json]] = {1: _from_1, 2: _from_2}
"""The step from each earlier format to the one after it; exceptions of a damaged card pass through."""
