"""A foundation model of a few numbers, with cards, files and a family of its own, for tests of everything that handles such models."""

from __future__ import annotations

import json
import sys
import types

import numpy as np

from hsi_plugin.core.backbones import BackboneCard, WeightFile
from hsi_plugin.models.tensors import write_tensors


def card(name='tiny', **changes) -> BackboneCard:
    """A model in one file of `torch.save`, unless told otherwise."""
    given = {
        'name': name, 'title': 'Tiny', 'summary': 'For tests.', 'family': 'tiny', 'architecture': {'width': 4}, 'features': 4,
        'parameters': 72, 'source': 'here', 'licence': 'CC0-1.0', 'pretraining': 'none', 'wavelengths': 'not at all',
        'scalings': ('reflectance', 'minmax'), 'needs_wavelengths': False, 'least_bands': 1, 'patch': 1, 'receptive_field': 1,
        'flops': (1.0, 2.0, 3.0), 'tried': 'all of it', 'files': (WeightFile('tiny.pth', page='https://example.org/tiny'),),
    }
    return BackboneCard(**{**given, **changes})


def tensors(width=4, seed=0, dtype=np.float32):
    """The weights under their makers' names, as arrays: 92 numbers, 80 of them of parameters that features are computed with."""
    random = np.random.default_rng(seed)
    shapes = {
        'module.encoder.first.weight': (8, width), 'module.encoder.first.bias': (8,), 'module.encoder.second.weight': (width, 8),
        'module.encoder.norm.weight': (4,), 'module.encoder.norm.bias': (4,), 'module.encoder.norm.running_mean': (4,),
        'module.encoder.norm.running_var': (4,), 'module.decoder.weight': (2, 2),
    }
    return {name: random.uniform(0.5, 1.0, shape).astype(dtype) for name, shape in shapes.items()}


def module():
    """The family's module, as `hsi_plugin.models.backbones.tiny` would be."""
    from torch import nn

    from hsi_plugin.models.backbones.base import Backbone
    from hsi_plugin.models.weightfiles import strip_prefix

    class Tiny(Backbone):
        """Two layers, a normalisation, a part that is learned anew and one that computes no features."""

        def __init__(self, card):
            super().__init__(card)
            width = card.architecture['width']
            self.encoder = nn.ModuleDict({
                'first': nn.Linear(width, 8), 'second': nn.Linear(8, width, bias=False), 'norm': nn.BatchNorm1d(4),
                'anew': nn.Linear(3, 3),
            })
            self.query = nn.Linear(2, 2)

        @property
        def encoder_prefixes(self):
            return ('encoder.',)

        @property
        def reinitialised(self):
            return ('encoder.anew.',)

        def fit(self, bands, units, scaling='', statistics=None):
            raise NotImplementedError

    def convert(states, card):
        given = {name: value for state in states.values() for name, value in state.items()}
        return {name.replace('model.', ''): value for name, value in strip_prefix(given).items()}

    made = types.ModuleType('hsi_plugin.models.backbones.tiny')
    made.build, made.convert, made.Tiny = Tiny, convert, Tiny
    return made


def ship(monkeypatch, folder, *cards):
    """Let the plugin ship with these cards, and know their family."""
    from hsi_plugin.core import backbones
    from hsi_plugin.models import store

    (folder / 'models').mkdir(parents=True, exist_ok=True)
    for one in cards:
        (folder / 'models' / f'{one.name}.json').write_text(json.dumps(one.to_json()), encoding='utf-8')
    monkeypatch.setattr(backbones, 'resources', lambda: folder)
    monkeypatch.setattr(store, 'resources', lambda: folder)


def know(monkeypatch):
    """Let the family be known; needs torch."""
    from hsi_plugin.models import backbones

    made = module()
    monkeypatch.setattr(backbones, 'FAMILIES', (*backbones.FAMILIES, 'tiny'))
    monkeypatch.setitem(sys.modules, 'hsi_plugin.models.backbones.tiny', made)
    return made


def save(path, content=None, zipped=True):
    """A file as its makers would publish it: with an optimiser's moments, which are two thirds of it and more."""
    import argparse

    import torch

    weights = {name: torch.from_numpy(value) for name, value in (tensors() if content is None else content).items()}
    moments = {
        number: {'step': torch.tensor(7.0), 'exp_avg': torch.zeros_like(value), 'exp_avg_sq': torch.zeros_like(value)}
        for number, value in enumerate(weights.values())
    }
    optimizer = {'state': moments, 'param_groups': [{'lr': 0.1}]}
    whole = {'model': weights, 'optimizer': optimizer, 'epoch': 3, 'args': argparse.Namespace(lr=0.1)}
    torch.save(whole, path, _use_new_zipfile_serialization=zipped)
    return path


def save_plain(path, content=None, **metadata):
    """The weights alone, as safetensors."""
    path.write_bytes(write_tensors(tensors() if content is None else content, metadata or None))
    return path
