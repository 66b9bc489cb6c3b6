"""Small libraries in the layouts that real ones have."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path
from typing import Dict, Mapping, Optional, Sequence

import numpy as np

TYPES = {1: 'u1', 2: 'i2', 3: 'i4', 4: 'f4', 5: 'f8', 12: 'u2', 13: 'u4', 14: 'i8', 15: 'u8'}
AXIS = np.linspace(400.0, 1000.0, 25)


def smooth(count: int, axis: np.ndarray = AXIS) -> np.ndarray:
    """So many different spectra, reflectance."""
    return np.stack([0.3 + 0.2 * np.sin(axis / (90.0 + 20.0 * i) + i) for i in range(count)])


def write_envi(
    path: Path, values: np.ndarray, code: int = 4, order: int = 0, names: Optional[Sequence[str]] = None,
    axis: np.ndarray = AXIS, unit: str = 'Nanometers', more: str = '', offset: int = 0,
) -> Path:  # fmt: skip
    """A `.sli` and its header."""
    path.write_bytes(b'\xaa' * offset + values.astype(('>' if order else '<') + TYPES[code]).tobytes())
    header = [
        'ENVI', 'description = {', '  A library}', f'samples = {values.shape[1]}', f'lines   = {values.shape[0]}', 'bands   = 1',
        f'header offset = {offset}', 'file type = ENVI Spectral Library', f'data type = {code}', 'interleave = bsq',
        f'byte order = {order}',
    ]  # fmt: skip
    if unit:
        header.append(f'wavelength units = {unit}')
    header.append('wavelength = {\n ' + ',\n '.join(', '.join(f'{w:.6f}' for w in axis[i : i + 7]) for i in range(0, len(axis), 7)) + '}')
    if names is not None:
        header.append('spectra names = {\n ' + ', '.join(names) + '}')
    path.with_suffix('.hdr').write_text('\n'.join([*header, more]) + '\n')
    return path


def usgs_text(title: str, values: np.ndarray) -> str:
    """One file of the archive."""
    return f' splib07a Record=1: {title}\n' + ''.join(f' {v:.7e}\n'.replace('e+', 'e+0').replace('e-', 'e-0') for v in values)


def write_usgs(path: Path, axes: Mapping[str, np.ndarray], spectra: Mapping[str, np.ndarray]) -> Path:
    """A tar file of the archive's layout.

    Args:
        path: `.tar.xz` or another kind of tar.
        axes: Instrument to wavelengths in nm.
        spectra: `Chapter…/splib07a_…` to values.
    """
    files: Dict[str, str] = {name + '.txt': usgs_text(name, values) for name, values in spectra.items()}
    for instrument, axis in axes.items():
        files[f'splib07a_Wavelengths_{instrument}_microns.txt'] = usgs_text('Wavelengths', axis / 1000.0)
        files[f'splib07a_Bandpass_(FWHM)_{instrument}_in_microns.txt'] = usgs_text('Bandpass', np.full(len(axis), 0.012))
    with tarfile.open(path, 'w:' + path.suffix[1:].replace('tar', '')) as archive:
        for name, text in files.items():
            member = tarfile.TarInfo('ASCIIdata/ASCIIdata_splib07a/' + name)
            content = text.encode('latin-1')
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return path
