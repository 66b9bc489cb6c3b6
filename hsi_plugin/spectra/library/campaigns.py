"""Spectra of a field campaign in HDF5 or NetCDF-4, as the *Climate and Forecast* conventions describe them.

Known by what is attached to the arrays at the root: a table whose `standard_name` or name is `reflectance`, and a list of wavelengths as
long as one of its sides. Lists as long as the other side are levels. Files of DLR's campaign HySU 2018 are of this kind.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Dict, List, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import ParameterError
from ...cubes.hierarchy import Node, Tree, as_text
from ...cubes.wavelengths import SpectralSource, in_nanometres
from .named import SpectralLibrary
from .values import as_reflectance, narrowed

_MAGIC = b'\x89HDF\r\n\x1a\n'
_NAMING = re.compile(r'name|label|target|comment|description|sample', re.IGNORECASE)


def is_campaign(start: bytes) -> bool:
    """Whether a file that begins with these bytes is HDF5, which NetCDF-4 is as well."""
    return start.startswith(_MAGIC)


def read_campaign(path: Path, dtype: np.dtype[np.generic]) -> SpectralLibrary:
    """Read the reflectances of a campaign.

    Raises:
        CubeError: The file is damaged.
        ParameterError: It holds no table of reflectances with its wavelengths.
    """
    with Tree(path) as tree:
        nodes = {name: node for name in tree.arrays() for node in [tree.array(f'/{name}')] if node is not None}
        table = next((node for name, node in nodes.items() if len(node.shape) == 2 and _is(name, node, 'reflectance')), None)
        axis = None if table is None else _axis(nodes, table.shape)
        if table is None or axis is None:
            raise ParameterError(
                f'{path} holds no table of reflectances with its wavelengths.', 'Choose a spectral library; open images as a cube.'
            )
        count = table.shape[0] if table.shape[1] == len(axis[0]) else table.shape[1]
        values = _reflectance(table)
        texts = {name: _texts(node) for name, node in nodes.items() if node.shape == (count,) and node.shape != axis[0].shape}
    values = values if values.shape[1] == len(axis[0]) else values.T
    named = [name for name in texts if _NAMING.search(name)]
    naming = max(named, key=lambda name: len(set(texts[name]))) if named else None
    names = tuple(text or f'{path.stem} {i + 1}' for i, text in enumerate(texts.pop(naming) if naming else [''] * count))
    levels = {name: tuple(column) for name, column in texts.items() if any(column)}
    return SpectralLibrary(path.stem, axis[0], narrowed(values, dtype), names, axis[1], None, levels, str(path))  # type: ignore[arg-type]


def _axis(nodes: Dict[str, Node], shape: Tuple[int, ...]) -> Optional[Tuple[Array, Optional[Array]]]:
    """Wavelengths of the channels, the last side of a table if both could be, and their widths in nm."""
    for side in reversed(shape):
        fitting = {name: node for name, node in nodes.items() if node.shape == (side,) and node.dtype is not None}
        found = next((node for name, node in fitting.items() if _is(name, node, 'wavelength')), None)
        if found is None:
            continue
        width = next((node for name, node in fitting.items() if _is(name, node, 'fwhm')), None)
        values, widths = found.values().astype(np.float64), None if width is None else width.values().astype(np.float64)
        if np.isfinite(values).all() and (widths is None or np.isfinite(widths).all()):
            wavelengths, fwhm = in_nanometres(SpectralSource(values, as_text(found.attributes.get('units')), widths), [])
            if wavelengths is not None:
                return wavelengths, fwhm
    return None


def _is(name: str, node: Node, what: str) -> bool:
    return what in name.lower() or what in as_text(node.attributes.get('standard_name')).lower()


def _reflectance(table: Node) -> Array:
    """Reflectance 0…1, by the unit that the table names."""
    stored = table.values()
    values = stored.astype(np.float64)
    fill, factor, offset = table.number('_FillValue'), table.number('scale_factor'), table.number('add_offset')
    if fill is not None:
        values[stored == fill] = np.nan
    values = values * (1.0 if factor is None else factor) + (offset or 0.0)
    unit = as_text(table.attributes.get('units')).lower()
    if unit in ('%', 'percent'):
        return np.asarray(values / 100.0)
    return values if unit == '1' else as_reflectance(values)


def _texts(node: Node) -> List[str]:
    """What a list says of each spectrum; nothing where it says so."""
    if node.is_text:
        found = [' '.join(text.split()) for text in node.texts()]
        return found if len(found) == node.shape[0] else [''] * node.shape[0]
    if node.dtype is None:
        return [''] * node.shape[0]
    return [f'{value:.10g}' if np.isfinite(value) else '' for value in node.values().astype(np.float64).tolist()]
