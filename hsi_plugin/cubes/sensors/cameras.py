"""Hyperspectral cameras of laboratories, drones and aircraft, which record into ENVI files with fields of their own.

What a camera records are counts of its detector: neither radiance nor reflectance, whatever their size. Nothing in an ENVI header says so,
but the recording software writes how the camera was set (frames a second, exposure, regions of the detector), and whoever calibrates the
image leaves that out, or says the units or a scale. So whole numbers with such fields, and without units and scale, are counts.

Fields: Specim (Lumo Recorder) ``fps``, ``tint``, ``himg``, ``vimg``, ``hroi``, ``vroi``, ``fodis``, ``sensorid``, ``acquisition date =
DATE(yyyy-mm-dd): …``, ``Start Time = UTC TIME: …``, with ``DARKREF_…`` and ``WHITEREF_…`` beside the image; HySpex ``pixelsize x``,
``pixelsize y`` and a binary header that begins with ``HYSPEX`` before the values; Headwall ``description = {[HEADWALL Hyperspec III]}``
with ``frameIndex….txt`` beside; Resonon ``framerate``, ``shutter``, ``imager serial number``. Others are known by their exposure.

Source: headers of public data sets written by these programs; hyperSpec's reader of HySpex headers (CRAN); PlantCV's test data (Headwall);
Spectronon User Manual, *Datacubes and Header Files* (Resonon). Of Cubert's and Senop's headers no public description was found: they are
known by name only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import FrozenSet, List, Optional, Tuple

from ...core.errors import CubeError
from ..cube import Cube
from ..envi import EnviHeader, find_data
from ..radiometry import UNKNOWN
from ..raster import open_raster
from .beside import neighbours, own_header
from .candidate import Candidate
from .placed import placed


@dataclass(frozen=True)
class _Camera:
    """How the files of a maker are known: by a word in their texts, or by two of the fields that only its software writes."""

    maker: str
    words: str
    fields: FrozenSet[str] = frozenset()


_CAMERAS: Tuple[_Camera, ...] = (
    _Camera(
        'Specim', r'specim|\blumo\b',
        frozenset({'fps_qpf', 'himg', 'vimg', 'hroi', 'vroi', 'fodis', 'sensorid', 'calibration pack', 'acquisitionwindow left', 'tint'}),
    ),
    _Camera('HySpex', 'hyspex', frozenset({'pixelsize x', 'pixelsize y', 'frameperiod'})),
    _Camera('Headwall', 'headwall|hyperspec(?!tral)|micro-?hyperspec|nano-?hyperspec'),
    _Camera('Resonon', r'resonon|\bpika\b', frozenset({'imager serial number', 'imager type', 'framerate', 'shutter', 'ceiling'})),
    _Camera('Cubert', r'cubert|firefleye|\bultris\b'),
    _Camera('Senop', r'\bsenop\b|\brikola\b'),
)
# That a detector was read out with; a calibrated image has none of them, as a rule, and tells its units or its scale where it has.
_EXPOSURE = frozenset({
    'fps', 'fps_qpf', 'framerate', 'frame rate', 'frameperiod', 'frame period', 'tint', 'tint1', 'tint2', 'integration time', 'exposure',
    'exposure time', 'shutter', 'himg', 'vimg', 'hroi', 'vroi', 'trigger mode', 'bit depth',
})
_TEXTS = ('sensor type', 'sensor', 'camera', 'imager type', 'imager', 'description', 'instrument')
_SCALES = ('reflectance scale factor', 'data gain values', 'data reflectance gain values')
_LONGEST_TEXT, _LONGEST_NAME = 1000, 100
_HYSPEX_START = b'HYSPEX'
RAW, REFERENCE = 'raw', 'reference'
"""Levels of what a camera recorded: the image, and the white or dark reference for it."""
_REFERENCE_NAME = re.compile(r'(?<![a-z])(?:white|dark)[ _-]?ref', re.IGNORECASE)
_DAY = re.compile(r'(\d{4})-(\d{2})-(\d{2})')
_CLOCK = re.compile(r'(\d{2}:\d{2}:\d{2})')


def open_product(candidate: Candidate) -> Optional[Cube]:
    """What a camera recorded or its maker's software made of it; None for other files.

    Raises:
        CubeError: The table beside it that should place it on the map does not fit it.
    """
    header = own_header(candidate.path)
    maker = _maker(header, Path(candidate.path))
    exposed = bool(_EXPOSURE & set(header.fields)) or (maker == 'HySpex' and header.offset > 0) or maker == 'Headwall'
    if not maker and not exposed:
        return None
    with open_raster(candidate.path, judged=False) as told:
        path, stated, whole_numbers = Path(told.path), told.units != UNKNOWN, told.dtype.kind in 'iu'
    if not exposed or not whole_numbers or stated or any(header.text(name) for name in _SCALES):
        return placed(_named(candidate.take_raster(), header, maker)) if maker else None
    cube = open_raster(candidate.path, judged=False)
    said = [_counts(path)]
    if cube.bands.wavelengths_nm is None:
        said.append('The file does not tell the wavelengths of its bands.')
    level = REFERENCE if _REFERENCE_NAME.search(path.name) else RAW
    return placed(_named(cube.understood_as(level=level, units=UNKNOWN, warnings=(*cube.warnings, *said)), header, maker))


def _maker(header: EnviHeader, path: Path) -> str:
    words = ' '.join(header.text(name)[:_LONGEST_TEXT] for name in _TEXTS)
    names = set(header.fields)
    for camera in _CAMERAS:
        if re.search(camera.words, words, re.IGNORECASE) or len(camera.fields & names) >= 2:
            return camera.maker
    if header.offset >= len(_HYSPEX_START):
        data = find_data(path) if path.suffix.lower() == '.hdr' else path
        try:
            with open(data, 'rb') as file:
                return 'HySpex' if file.read(len(_HYSPEX_START)) == _HYSPEX_START else ''
        except OSError as error:
            raise CubeError(f'{path} cannot be read: {error.strerror or error}.', 'Check its permissions.') from error
    return ''


def _counts(path: Path) -> str:
    """The sentence about counts, which names the references that lie beside the image."""
    text = (
        'The values are counts as the camera recorded them, neither radiance nor reflectance: spectra of other images differ by light and '
        'exposure. (If the image is calibrated, say so in its header: "reflectance scale factor = 10000".) '
    )
    if _REFERENCE_NAME.search(path.name):
        return text + 'The file is itself a reference for another image.'
    references = [n.path.name for n in neighbours(path) if _REFERENCE_NAME.search(n.path.name)]
    if references:
        return f'{text}The references {", ".join(sorted(references))} lie beside the image: calibrate it with the software of the camera.'
    return text + 'Calibrate the image with the software of the camera, or label and classify within this image only.'


def _named(cube: Cube, header: EnviHeader, maker: str) -> Cube:
    """The cube with what its header says in the camera's own words."""
    model = next((header.text(name) for name in ('sensor type', 'imager type', 'camera') if header.text(name)), '')
    model = model.split(',')[0].strip()[:_LONGEST_NAME]
    if model.lower() in ('unknown', 'none'):
        model = ''
    sensor = model if maker.lower() in model.lower() else f'{maker} {model}'.strip()
    index: List[str] = [str(p) for p in sorted(Path(cube.path).parent.glob('frameIndex*.txt'))] if maker == 'Headwall' else []
    return cube.understood_as(
        sensor=sensor or cube.sensor, acquired=_acquired(header) or cube.acquired,
        files=tuple(dict.fromkeys((*cube.facts.files, *index))),
    )


def _acquired(header: EnviHeader) -> str:
    """Day and time of the start, ISO 8601; Specim writes both with their format before them."""
    day = _DAY.search(header.text('acquisition date'))
    if day is None:
        return ''
    clock = _CLOCK.search(header.text('start time'))
    if clock is None:
        return day.group(0)
    return f'{day.group(0)}T{clock.group(1)}' + ('Z' if 'utc' in header.text('start time').lower() else '')
