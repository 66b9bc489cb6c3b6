"""Foundation models that a test's home holds: real cards, and weights that nothing loads."""

from __future__ import annotations

import json

from hsi_plugin.core.backbones import CARD, WEIGHTS, BackboneCard, WeightFile, models_folder


def card(name, title, **changes):
    """A card like those that ship."""
    values = {
        'name': name, 'title': title, 'summary': f'{title}, for this test.', 'family': 'starter', 'architecture': {'width': 8},
        'features': 128, 'parameters': 1_400_000, 'source': 'A. Maker, A Journal 2026', 'licence': 'CC-BY-4.0',
        'pretraining': 'Ten thousand images of one sensor', 'wavelengths': 'Each band by its wavelength and width.',
        'scalings': ('reflectance', 'brightness'), 'needs_wavelengths': True, 'least_bands': 3, 'patch': 4, 'receptive_field': 32,
        'flops': (1e6, 0.0, 0.0), 'tried': 'Loaded and run on three scenes.', 'notes': ('It has never seen thermal bands.',),
    }
    return BackboneCard(**{**values, **changes})


def keep(model, here=True):
    """Write a card into the home of this test, and weights where the model shall be here."""
    folder = models_folder() / model.name
    folder.mkdir(parents=True)
    (folder / CARD).write_text(json.dumps(model.to_json()), encoding='utf-8')
    for file in model.files if here else ():
        (folder / file.name).write_bytes(b'x' * 2_000_000)
    if here and not model.files:
        (folder / WEIGHTS).write_bytes(b'x' * 2_000_000)
    return model


MINE = card('test-starter', 'Test starter')
PUBLISHED = card(
    'test-published', 'Published model', family='hypersl', scalings=('minmax', 'zscore'), licence='not stated', least_bands=5,
    most_bands=25, range_nm=(400.0, 2500.0), flops=(0.0, 1e6, 6e4), patch=1, receptive_field=1,
    files=(WeightFile('published.pt', 'https://models.example/r/1/published.pt', 36_000_000, 'ab' * 32, 'https://models.example/page'),),
)
BY_HAND = card(
    'test-by-hand', 'Model without an address', family='hypersl', files=(WeightFile('by_hand.pth', page='https://makers.example/drive'),),
)
