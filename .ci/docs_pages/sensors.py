"""A page for each sensor or kind of file that is known: what `docs/SENSORS.md` says of it, its reader's notes, its messages."""

from __future__ import annotations

import ast
import re
from typing import Dict, List, NamedTuple, Tuple

from .sentences import PACKAGE, Message, find_messages
from .texts import ROOT, page, plain, spoken, table

READERS = PACKAGE / 'cubes' / 'sensors'
_HEAD = ('product', 'files', 'what is understood', 'masks', 'checked against')


class Sensor(NamedTuple):
    """One page.

    Args:
        title: Of the page.
        rows: Beginnings of the lines of the first table in `docs/SENSORS.md`.
        modules: The readers below `hsi_plugin/cubes/sensors`.
        figures: Beginnings of the lines of the table of opening times.
        mind: What surprises people, each a sentence.
    """

    title: str
    rows: Tuple[str, ...]
    modules: Tuple[str, ...]
    figures: Tuple[str, ...] = ()
    mind: Tuple[str, ...] = ()


SENSORS: Dict[str, Sensor] = {
    'emit': Sensor('EMIT', ('EMIT',), ('emit',), ('EMIT',), (
        'The image is a swath: on the map it is placed by its lookup table, and a pixel may stand twice, or not at all. '
        '`import --geometry raw` keeps it as it was measured.',
        'Clouds are a product of their own: put the L2A MASK file of the same acquisition beside it.',
    )),
    'enmap': Sensor('EnMAP', ('EnMAP',), ('enmap',), ('EnMAP',), (
        'Open the folder or the `METADATA.XML`, and leave all files of the product together.',
        'The two detectors of L1B are not aligned: each opens for itself. L1C and L2A are one image.',
    )),
    'prisma': Sensor('PRISMA', ('PRISMA',), ('prisma', 'prisma_grid', 'prisma_masks'), ('PRISMA',), (
        'Only L2D is on a map grid; the other levels are placed by their positions.',
        'The detectors overlap between about 940 and 980 nm, and the bands of both are kept.',
    )),
    'desis': Sensor('DESIS', ('DESIS',), ('desis',), ('DESIS',), (
        'Open the folder or the XML file, and leave all files of the product together.',
        'It ends at 1000 nm: models and indices that need short-wave infrared are refused by name.',
    )),
    'aviris': Sensor('AVIRIS, AVIRIS-NG, AVIRIS-3 and -5', ('AVIRIS',), ('aviris', 'aviris_netcdf'), ('AVIRIS',), (
        'The classic instrument\'s radiance needs its `.gain` file beside it, and its wavelengths the `.spc` file or the header.',
        'Grids are rotated with the flight line. They are kept so; a map that is north up is made by `import`.',
    )),
    'neon': Sensor('NEON AOP', ('NEON',), ('neon', 'neon_masks'), ('NEON',), (
        'Radiance products are refused: take the reflectance (DP1.30006 or DP3.30006).',
    )),
    'tanager': Sensor('Tanager', ('Tanager', 'Carbon Mapper'), ('tanager',), ('Tanager',), (
        'The basic product is put onto the grid of the ortho product of the same scene.',
    )),
    'wyvern': Sensor('Wyvern Dragonette', ('Wyvern',), ('wyvern', 'stac'), ('Wyvern',), (
        'Keep the STAC item (`.json`) beside the GeoTIFF: units, scale and masks stand in it.',
    )),
    'pace': Sensor('PACE OCI', ('PACE',), ('pace', 'pace_flags'), ('PACE',), (
        'Pixels are about a kilometre: labels that are clicked on a finer picture belong to a mixture.',
    )),
    'hyperion': Sensor('Hyperion', ('Hyperion',), ('hyperion', 'hyperion_bands', 'hyperion_hdf'), ('Hyperion',), (
        'Only 198 of the 242 bands are calibrated; the others hold zeros and are left out.',
        'Values are radiance. What needs reflectance refuses them until they were corrected by another program.',
    )),
    'cameras': Sensor('Cameras: HySpex, Headwall, Specim, Resonon, HyMap and others', ('HyMap',), ('cameras', 'placed'),
        ('HySpex', 'Headwall', 'Specim'), (
        'Raw counts are neither radiance nor reflectance, whatever their size; calibrate them with the maker\'s program and its white '
        'reference.',
        'An image without a position opens in its own pixels; labels, maps and features work there as well.',
    )),
    'envi': Sensor('ENVI files', ('any ENVI pair',), ('placed', 'map_info', 'beside'), (), (
        'Give the header or the data file. A wavelength that the header does not tell is never guessed.',
        'A lookup table (GLT) or positions (IGM, LOC) beside an unprojected image put it on the map.',
    )),
    'geotiff': Sensor('GeoTIFF, VRT and other rasters', ('GeoTIFF, VRT',), (), (), (
        'Without wavelengths, methods that need none (the click classifier) work; indices, libraries and class names need them.',
        'Wavelengths can be added with an ENVI header of the same name beside the file.',
    )),
    'stac': Sensor('STAC items', ('local STAC',), ('stac', 'stac_items'), (), (
        'Items must lie beside their images on this disk; addresses on the web are not followed.',
    )),
    'matlab': Sensor('MATLAB files', ('MATLAB',), ('matlab',), ('MATLAB',), (
        'A variable with one number a band, or the axis that differs from the others, tells which axis holds the bands.',
    )),
    'numpy': Sensor('NumPy arrays', ('NumPy',), ('numpy_array', 'numpy_side'), (), (
        'Without a JSON file beside it, a cube is told from a stack only where two sides are equal and the third is not.',
    )),
    'folders': Sensor('Folders and archives', (), ('folder', 'archive'), (), (
        'A folder with one product opens it; a folder with several lists them. Archives (`.zip`, `.tar`) must be unpacked first.',
    )),
}  # fmt: skip
# What a reader module is that has no page of its own: parts that several readers share.
SHARED = ('angles', 'band_lists', 'candidate', 'dlr', 'hdfeos', 'make', 'names', 'netcdf_beside', 'parts', 'products', 'swaths')


def pages() -> Dict[str, str]:
    """The pages by their place below the manual's folder, the overview first."""
    lines = (ROOT / 'docs' / 'SENSORS.md').read_text(encoding='utf-8').splitlines()
    messages = find_messages()
    made = {'sensors/index.md': _overview(lines)}
    for name, sensor in SENSORS.items():
        made[f'sensors/{name}.md'] = _page(sensor, lines, messages)
    return made


def rows_of(lines: List[str], head: Tuple[str, ...], beginnings: Tuple[str, ...]) -> List[List[str]]:
    """Lines of the table with this head that begin so."""
    found: List[List[str]] = []
    inside = False
    for line in lines:
        cells = [cell.strip() for cell in line.strip().strip('|').split('|')] if line.startswith('|') else []
        inside = bool(cells) and (inside or tuple(cells[: len(head)]) == head)
        if inside and beginnings and cells[0].startswith(beginnings):
            found.append(cells)
    return found


def _overview(lines: List[str]) -> str:
    rows = []
    for name, sensor in SENSORS.items():
        known = rows_of(lines, _HEAD, sensor.rows)
        rows.append([f'[{plain(sensor.title)}]({name}.md)', '; '.join(row[1] for row in known), '; '.join(row[4] for row in known)])
    return page(
        'Sensors', 'What a file is stands in it, whatever it is called. Give the file, the folder, or the XML or JSON that describes the '
        'product, everywhere alike: in the dock, in the toolbox, on the command line. What holds for all of them, and what opening them '
        'costs: [Sensors and their products](../SENSORS.md).',
        table(['sensor or file', 'files', 'checked against'], rows),
        '*Checked against* says how sure the layout is: a **real** file, the maker\'s **description** followed by generated files of that '
        'layout, or **memory** alone.',
    )


def _page(sensor: Sensor, lines: List[str], messages: List[Message]) -> str:
    parts = []
    for cells in rows_of(lines, _HEAD, sensor.rows):
        parts += [f'## {cells[0].strip("*")}', table(['', ''], [[f'**{head}**', cell] for head, cell in zip(_HEAD[1:], cells[1:])])]
    parts += ['## Mind', '\n'.join(f'- {sentence}' for sentence in sensor.mind)]
    parts += [
        '## Open it', 'Drop it on the panel *Hyperspectral*, or *Plugins ▸ Hyperspectral ▸ Open a cube…* ([Open a '
        'cube](../tasks/open_cube.md)). What was understood, without QGIS:', '```bash\npython3 -m hsi_plugin info FILE\n```',
    ]  # fmt: skip
    times = rows_of(lines, ('product', 'file MB'), sensor.figures)
    if times:
        head = ['product', 'file MB', 'bands', 'open s', 'picture s', 'import s', 'peak MB']
        parts += ['## What it costs', table(head, times), 'Measured by `python -m benchmarks.sensors` on generated files of 400 × 400 '
                  'pixels; the machine stands in [Sensors and their products](../SENSORS.md#what-it-costs).']  # fmt: skip
    notes = [note for name in sensor.modules if (note := _notes(name))]
    if notes:
        parts += ['## What the reader knows', *notes]
    said = [m for m in messages if m.file in {f'cubes/sensors/{name}.py' for name in sensor.modules}]
    if said:
        parts += ['## What it may say', 'Each is a [CubeError](../errors/CubeError.md).',
                  '\n'.join(f'- **{plain(m.what)}**{f"<br>{plain(m.remedy)}" if m.remedy else ""}' for m in said)]  # fmt: skip
    return page(sensor.title, *parts)


def _notes(module: str) -> str:
    """The docstring of a reader that tells a layout and its source."""
    text = ast.get_docstring(ast.parse((READERS / f'{module}.py').read_text(encoding='utf-8'))) or ''
    if not re.search(r'^(Layout|Source|Fields)\b|Source: ', text, re.MULTILINE):
        return ''
    return '\n\n'.join(re.sub(r'^(Layout|Source|Fields)\b', r'**\1**', spoken(part)) for part in text.split('\n\n'))
