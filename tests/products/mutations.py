"""Damaged and strange variants of generated HDF5 products: what a bug in a processor, an editor's hand or a lost sector make of them.

Every change follows from its seed. Runs in the process that has h5py (:mod:`tests.products.hdf5`).
"""

from __future__ import annotations

import importlib

import numpy as np

_LONG = 'x' * 100_000
_TEXTS = ('', 'nan', '-1', 'many', '1e999', '0', _LONG, '{"rows": 1e400}', '\u00e4\u00f6\u4e2d')
_NUMBERS = (0.0, -1.0, 1.0, np.nan, np.inf, -np.inf, 1e300, -1e300, 65535.0, 3.5)
_TYPES = ('u1', 'i2', 'u2', 'i4', 'u8', 'f4', 'f8')


def mutant(file, module, seed, changes, arguments):
    """A product with some changes.

    Args:
        file: An open `h5py.File`.
        module: Name of the generator.
        seed: Of the changes.
        changes: How many.
        arguments: For the generator.
    """
    importlib.import_module(module).build(file, **arguments)
    random = np.random.default_rng(seed)
    for _ in range(changes):
        owners = _owners(file)
        if random.random() < 0.5:
            having = [o for o in owners if len(file[o].attrs)]
            if having:
                _change_attribute(file[having[random.integers(len(having))]], random)
        elif len(owners) > 1:
            _change_object(file, owners[1 + random.integers(len(owners) - 1)], random)


def _owners(file):
    names = ['/']
    file.visit(names.append)
    return names


def _change_attribute(owner, random):
    import h5py

    names = sorted(owner.attrs)
    name = names[random.integers(len(names))]
    old = owner.attrs[name]
    kind = random.integers(9)
    del owner.attrs[name]
    if kind == 1:
        owner.attrs[f'{name}_x'] = old
    elif kind == 2:
        owner.attrs[name] = _TEXTS[random.integers(len(_TEXTS))][:60_000]  # attributes are smaller than 64 KiB
    elif kind == 3:
        owner.attrs[name] = _NUMBERS[random.integers(len(_NUMBERS))]
    elif kind == 4 and np.ndim(old):
        owner.attrs[name] = old[: random.integers(len(old))] if random.random() < 0.5 else np.concatenate([old, old])
    elif kind == 5 and np.ndim(old) and np.asarray(old).dtype.kind in 'fiu':
        spoiled = np.array(old, 'f8')
        spoiled[random.integers(len(spoiled))] = _NUMBERS[random.integers(len(_NUMBERS))]
        owner.attrs[name] = spoiled
    elif kind == 6:
        owner.attrs[name] = h5py.Empty('f4')
    elif kind == 7:
        owner.attrs[name] = np.array([(1, 2.0)], [('a', 'i4'), ('b', 'f8')])
    elif kind == 8:
        owner.attrs[name] = np.array(['a', 'bc'], 'S2')


def _change_object(file, name, random):
    import h5py

    kept = file[name]
    kind = random.integers(8)
    if kind == 0 or isinstance(kept, h5py.Group):
        if kind % 2:
            file.move(name, f'{name}_x')
        else:
            del file[name]
        return
    values, attributes, shape = kept[()], dict(kept.attrs), kept.shape
    del file[name]
    if kind == 1:
        values = values[..., :-1] if np.ndim(values) and shape[-1] > 1 else 7
    elif kind == 2 and np.asarray(values).dtype.kind in 'fiu':
        with np.errstate(all='ignore'):
            values = np.nan_to_num(values).astype(_TYPES[random.integers(len(_TYPES))])
    elif kind == 3:
        values = np.zeros((0,) * max(1, np.ndim(values)), 'f4')
    elif kind == 4:
        values = _TEXTS[random.integers(len(_TEXTS))]
    elif kind == 5 and np.ndim(values):
        values = np.asarray(values)[None] if random.random() < 0.5 else np.asarray(values).reshape(-1)
    elif kind == 6:
        values = np.array([(1, 2.0)], [('a', 'i4'), ('b', 'f8')])
    elif kind == 7 and np.ndim(values) and np.asarray(values).dtype.kind in 'fiu':
        values = np.array(values)
        values.reshape(-1)[:: random.integers(1, 9)] = np.clip(_NUMBERS[random.integers(3)], 0, 255)
        if values.dtype.kind == 'f':
            values.reshape(-1)[random.integers(values.size)] = _NUMBERS[random.integers(len(_NUMBERS))]
    made = file.create_dataset(name, data=values)
    for key, value in attributes.items():
        made.attrs[key] = value
