"""Tell what a Python has and whether its torch computes: `python probe.py [cpu|cuda [PACKAGE …]]`, one JSON object as the last line.

Run by path, in the interpreter that is looked at. Without an argument it only says where NumPy and GDAL come from; packages that are named
are imported too.
"""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any, Dict, Sequence


def facts() -> Dict[str, Any]:
    """Version, base and the files of the packages that must stay QGIS's."""
    import numpy
    from osgeo import gdal_array

    return {
        'version': '.'.join(map(str, sys.version_info[:2])),
        'base': getattr(sys, '_base_executable', None) or sys.executable,
        'numpy': numpy.__file__, 'numpy_version': numpy.__version__, 'osgeo': gdal_array.__file__,
    }


def compute(variant: str) -> Dict[str, Any]:
    """A product of matrices through torch, there and back through NumPy; on the graphics card also a convolution, against the processor.

    Raises:
        RuntimeError: The numbers are wrong, or there is no graphics card.
    """
    import numpy

    torch = importlib.import_module('torch')
    spectra = numpy.random.default_rng(0).random((32, 128), dtype=numpy.float32)
    device, name = 'cpu', 'cpu'
    if variant == 'cuda':
        if not torch.cuda.is_available():
            raise RuntimeError('torch finds no graphics card that it can use')
        device, name = 'cuda', torch.cuda.get_device_name(0)
    tensor = torch.from_numpy(spectra).to(device)
    _compare((tensor @ tensor.T).cpu().numpy(), spectra @ spectra.T)
    if variant == 'cuda':
        kernel = torch.from_numpy(spectra[:8, :7].copy())[:, None]
        convolve = torch.nn.functional.conv1d
        _compare(convolve(tensor[:, None], kernel.to(device)).cpu().numpy(), convolve(torch.from_numpy(spectra)[:, None], kernel).numpy())
    return {'torch': str(torch.__version__), 'torch_file': torch.__file__, 'device': name}


def versions(packages: Sequence[str]) -> Dict[str, str]:
    """The versions of packages, as they say when they are imported."""
    return {name: str(importlib.import_module(name).__version__) for name in packages}


def _compare(found: Any, expected: Any) -> None:
    import numpy

    # Graphics cards round products to ten bits by default in convolutions (TF32).
    if not numpy.allclose(found, expected, rtol=5e-3, atol=5e-3):
        raise RuntimeError(f'torch computes wrongly: off by {float(numpy.abs(found - expected).max()):.3g}')


def main() -> None:
    """See the module."""
    del sys.path[0]  # this file's own folder is no place to import from
    told = facts()
    if len(sys.argv) > 1:
        told.update(compute(sys.argv[1]), **versions(sys.argv[2:]))
    sys.stdout.write('\n' + json.dumps(told) + '\n')


if __name__ == '__main__':
    main()
