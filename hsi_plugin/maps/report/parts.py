"""The report's pictures as files, and its figures as JSON: what QGIS lays out on paper."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple, Union

from ...cubes.atomic import output_error
from .charts import histogram, interval_chart, matrix, reliability
from .content import ReportContent
from .lines import curve_chart, spectra_charts
from .picture import aspect, furniture
from .sections import area_cells, class_colours
from .svg import PAPER_INK

CONTENT = 'content.json'


def write_parts(folder: Union[str, Path], content: ReportContent) -> None:
    """Write a folder of parts: ``content.json``, pictures as PNG, charts as SVG in the ink of paper.

    Args:
        folder: Made where it is not there; files of the same names are replaced.
        content: What the report says.

    Raises:
        OutputError: A file cannot be written.
    """
    target = Path(folder)
    drawn = charts(content)
    listed = [{'file': f'{name}.svg', 'title': title, 'note': note} for name, title, note, _ in drawn]
    value: Dict[str, Any] = {**content.to_json(), 'charts': listed, 'aspect': None}
    try:
        target.mkdir(parents=True, exist_ok=True)
        if content.map_picture is not None:
            value['aspect'] = aspect(content.place, content.map_picture.shape)
        for picture in (content.map_picture, content.colour_picture):
            if picture is not None:
                (target / f'{picture.name}.png').write_bytes(picture.png)
        for name, _, _, svg in drawn:
            (target / f'{name}.svg').write_text(svg, encoding='utf-8')
        if content.place is not None and content.map_picture is not None:
            strip = furniture(content.place, content.map_picture.shape, content.map_picture.shape[1], PAPER_INK)
            (target / 'furniture.svg').write_text(strip, encoding='utf-8')
        (target / CONTENT).write_text(json.dumps(value, indent=1, ensure_ascii=False), encoding='utf-8')
    except OSError as error:
        raise output_error(target, error) from error


def charts(content: ReportContent) -> List[Tuple[str, str, str, str]]:
    """Name, title, note and SVG of each chart, in the order of the report."""
    out: List[Tuple[str, str, str, str]] = []
    accuracy = content.accuracy or {}
    names = [str(n) for n in accuracy.get('classes') or ()]
    cells = accuracy.get('confusion')
    if cells and len(cells) == len(names):
        colours = class_colours(content, names)
        out.append((
            'matrix', 'Error matrix: reference pixels', 'Rows are classes of the map, columns of the reference.',
            matrix(names, colours, cells, ink=PAPER_INK),
        ))
        out.append((
            'matrix_area', 'Error matrix: shares of the area in percent', '',
            matrix(names, colours, area_cells(content, accuracy), shares=True, ink=PAPER_INK),
        ))
    rows = (accuracy.get('area') or {}).get('per_class') or ()
    if rows:
        measures = [(title, [_figure(one, key) for one in rows]) for title, key in _MEASURES]
        named = [str(one['class']) for one in rows]
        note = "User's accuracy: of what the map calls so, this much is. Producer's accuracy: of what is so, the map finds this much."
        out.append((
            'intervals', 'Accuracy of each class, 95 % intervals', note,
            interval_chart(named, class_colours(content, named), measures, PAPER_INK),
        ))
    bins = (accuracy.get('calibration') or {}).get('reliability')
    if bins:
        out.append((
            'reliability', 'Reliability of the confidence', 'On the dashed line confidence says exactly how often the map is right.',
            reliability(bins, PAPER_INK),
        ))
    if content.confidence:
        out.append(('confidence', 'Confidence of the map', '', histogram(content.confidence, PAPER_INK)))
    if content.curve is not None and len(content.curve.points) > 1:
        out.append(('curve', 'How learning went', content.curve.note, curve_chart(content.curve, PAPER_INK)))
    drawn = spectra_charts(content.spectra, PAPER_INK) if content.spectra is not None else []
    source = content.spectra.source if content.spectra is not None else ''
    for i, svg in enumerate(drawn):
        out.append((f'spectra{i + 1 if len(drawn) > 1 else ""}', 'Spectra of classes' if i == 0 else '', source if i == 0 else '', svg))
    return out


_MEASURES = (("User's accuracy", 'users_accuracy'), ("Producer's accuracy", 'producers_accuracy'))


def _figure(row: Dict[str, Any], key: str) -> Optional[Dict[str, Any]]:
    found: Optional[Dict[str, Any]] = row.get(key)
    return found
