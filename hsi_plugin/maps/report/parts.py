"""The report's pictures as files, and its figures as JSON: what QGIS lays out on paper."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Union

from ...cubes.atomic import output_error
from .charts import histogram, matrix, reliability
from .content import ReportContent
from .lines import curve_chart, spectra_charts
from .paper import interval_drawings, legend_drawings
from .picture import aspect, furniture
from .sections import MOST_IN_A_MATRIX, area_cells, class_colours, overall_rows
from .svg import PAPER_INK

CONTENT = 'content.json'


class Chart(NamedTuple):
    """A drawing for paper: the name of its file, its title (empty where it goes on from the one before), a note, and the SVG."""

    name: str
    title: str
    note: str
    svg: str


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
    listed = [{'file': f'{one.name}.svg', 'title': one.title, 'note': one.note} for one in drawn]
    value: Dict[str, Any] = {**content.to_json(), 'charts': listed, 'overall': overall_rows(content), 'aspect': None}
    try:
        target.mkdir(parents=True, exist_ok=True)
        if content.map_picture is not None:
            value['aspect'] = aspect(content.place, content.map_picture.shape)
        for picture in (content.map_picture, content.colour_picture):
            if picture is not None:
                (target / f'{picture.name}.png').write_bytes(picture.png)
        for one in drawn:
            (target / f'{one.name}.svg').write_text(one.svg, encoding='utf-8')
        if content.place is not None and content.map_picture is not None:
            strip = furniture(content.place, content.map_picture.shape, content.map_picture.shape[1], PAPER_INK)
            (target / 'furniture.svg').write_text(strip, encoding='utf-8')
        (target / CONTENT).write_text(json.dumps(value, indent=1, ensure_ascii=False), encoding='utf-8')
    except OSError as error:
        raise output_error(target, error) from error


def charts(content: ReportContent) -> List[Chart]:
    """The drawings, in the order of the report."""
    out = _pages('legend', 'Classes and areas', _areas_note(content), legend_drawings(content))
    accuracy = content.accuracy or {}
    out += _pages('intervals', 'Accuracy of each class, with 95 % intervals', (
        "User's accuracy: of what the map calls so, this much is. Producer's accuracy: of what is so, the map finds this much."
    ), interval_drawings(content))  # fmt: skip
    names = [str(n) for n in accuracy.get('classes') or ()]
    cells = accuracy.get('confusion')
    if cells and len(cells) == len(names) <= MOST_IN_A_MATRIX:
        colours = class_colours(content, names)
        note = (
            'Rows are classes of the map, columns of the reference; the darker, the larger the part of its row. Blue agrees, orange does '
            'not.'
        )
        out.append(Chart('matrix', 'Error matrix: reference pixels', note, matrix(names, colours, cells, ink=PAPER_INK)))
        by_area = matrix(names, colours, area_cells(content, accuracy), shares=True, ink=PAPER_INK)
        out.append(Chart('matrix_area', 'Error matrix: shares of the area in percent', '', by_area))
    bins = (accuracy.get('calibration') or {}).get('reliability')
    if bins:
        note = 'On the dashed line the map is exactly as sure as it may be; below it, it claims too much.'
        out.append(Chart('reliability', 'Reliability of the confidence', note, reliability(bins, PAPER_INK)))
    if content.confidence:
        out.append(Chart('confidence', 'Confidence of the map', '', histogram(content.confidence, PAPER_INK)))
    if content.curve is not None and len(content.curve.points) > 1:
        out.append(Chart('curve', 'How learning went', content.curve.note, curve_chart(content.curve, PAPER_INK)))
    if content.spectra is not None:
        note = f'{content.spectra.source} Lines are means, bands ± one standard deviation; numbers of pixels in brackets.'
        out += _pages('spectra', 'Spectra of classes', note, spectra_charts(content.spectra, PAPER_INK))
    return out


def _pages(name: str, title: str, note: str, drawings: List[str]) -> List[Chart]:
    """Several drawings of one kind: the first has the title, the last the note."""
    last = len(drawings) - 1
    return [
        Chart(f'{name}_{i + 1}' if last else name, '' if i else title, note if i == last else '', svg) for i, svg in enumerate(drawings)
    ]


def _areas_note(content: ReportContent) -> str:
    if content.accuracy is None:
        return 'Pixels counted on the map, which are no estimate of the true areas.'
    return 'Mapped: pixels counted on the map. Estimated: corrected for the errors that the reference shows, ± half of the 95 % interval.'
