"""The report's pictures as files, and its figures as JSON: what QGIS lays out on paper."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Union

from ...core.arrays import Json
from ...core.language import Language
from ...cubes.atomic import output_error
from .charts import histogram, matrix, reliability
from .content import ReportContent
from .lines import curve_chart, spectra_charts
from .numbers import ABSENT, coordinate, pixels
from .paper import interval_drawings, legend_drawings
from .picture import aspect, furniture
from .sections import MOST_IN_A_MATRIX, area_cells, class_colours, overall_rows, reliability_note, spectra_note
from .svg import PAPER_INK
from .tables import areas_note
from .words import role_of

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
    value: Dict[str, Any] = {
        **content.to_json(), 'charts': listed, 'overall': overall_rows(content), 'aspect': None, 'words': paper_words(content),
    }  # fmt: skip
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
            shape = content.map_picture.shape
            strip = furniture(content.place, shape, shape[1], content.language, PAPER_INK)
            (target / 'furniture.svg').write_text(strip, encoding='utf-8')
        (target / CONTENT).write_text(json.dumps(value, indent=1, ensure_ascii=False), encoding='utf-8')
    except OSError as error:
        raise output_error(target, error) from error


def paper_words(content: ReportContent) -> Dict[str, Any]:
    """What stands on paper beside sentences and charts: headings, the foot of a page, lines of facts, and signs of numbers."""
    phrase, writing = content.language.phrase, content.language.writing
    return {
        'not_assessed': phrase('Not assessed'), 'before': phrase('Before you use it'), 'assess': phrase('Assess it'),
        'accuracy': phrase('Accuracy of the whole map'), 'unsure': phrase('Unsure pixels'), 'assessed': phrase('How it was assessed'),
        'corrections': phrase('Corrections'), 'made': phrase('How the map was made'), 'page': phrase('{0} · page {1} of {2}'),
        'place': _place(content), 'changes': [_change(one, content.language) for one in content.corrections],
        'record': _facts(content), 'decimal': writing.decimal, 'group': writing.group,
    }  # fmt: skip


def charts(content: ReportContent) -> List[Chart]:
    """The drawings, in the order of the report."""
    language = content.language
    phrase = language.phrase
    out = _pages('legend', phrase('Classes and areas'), areas_note(content), legend_drawings(content))
    out += _pages('intervals', phrase('Accuracy of each class, with 95 % intervals'), phrase(
        "User's accuracy: of what the map calls so, this much is. Producer's accuracy: of what is so, the map finds this much."
    ), interval_drawings(content))  # fmt: skip
    out += _matrices(content)
    bins = ((content.accuracy or {}).get('calibration') or {}).get('reliability')
    if bins:
        drawn = reliability(bins, language, PAPER_INK)
        out.append(Chart('reliability', phrase('Reliability of the confidence'), reliability_note(language), drawn))
    if content.confidence:
        out.append(Chart('confidence', phrase('Confidence of the map'), '', histogram(content.confidence, language, PAPER_INK)))
    if content.curve is not None and len(content.curve.points) > 1:
        out.append(Chart('curve', phrase('How learning went'), content.curve.note, curve_chart(content.curve, language, PAPER_INK)))
    if content.spectra is not None:
        drawings = spectra_charts(content.spectra, language, PAPER_INK)
        out += _pages('spectra', phrase('Spectra of classes'), spectra_note(content.spectra, language), drawings)
    return out


def _matrices(content: ReportContent) -> List[Chart]:
    """The error matrix in pixels and in shares of the area; none where it has too many classes for a picture."""
    accuracy, language = content.accuracy or {}, content.language
    names = [str(n) for n in accuracy.get('classes') or ()]
    cells = accuracy.get('confusion')
    if not cells or not len(cells) == len(names) <= MOST_IN_A_MATRIX:
        return []
    colours = class_colours(content, names)
    note = language.phrase(
        'Rows are classes of the map, columns of the reference; the darker, the larger the part of its row. Blue agrees, orange does not.'
    )
    by_area = matrix(names, colours, area_cells(content, accuracy), language, shares=True, ink=PAPER_INK)
    return [
        Chart('matrix', language.phrase('Error matrix: reference pixels'), note, matrix(names, colours, cells, language, ink=PAPER_INK)),
        Chart('matrix_area', language.phrase('Error matrix: shares of the area in percent'), '', by_area),
    ]


def _pages(name: str, title: str, note: str, drawings: List[str]) -> List[Chart]:
    """Several drawings of one kind: the first has the title, the last the note."""
    last = len(drawings) - 1
    return [
        Chart(f'{name}_{i + 1}' if last else name, '' if i else title, note if i == last else '', svg) for i, svg in enumerate(drawings)
    ]


def _place(content: ReportContent) -> str:
    """Where the map lies, in one line; empty where nobody knows."""
    place, language = content.place, content.language
    if place is None:
        return ''
    upper, lower = (
        language.writing.pair.join((coordinate(x, longitude, language), coordinate(y, latitude, language)))
        for x, y, longitude, latitude in (place.corners[0], place.corners[3])
    )
    return language.phrase('{0}; upper left {1}; lower right {2}', place.crs, upper, lower)


def _change(one: Json, language: Language) -> str:
    """A correction, in one line."""
    told = (one.get('when'), one.get('who'), one.get('what'), one.get('why'), pixels(one.get('pixels') or 0, language))
    return ' · '.join(str(part) for part in told if part)


def _facts(content: ReportContent) -> List[str]:
    """How the map was made, a line for each fact."""
    record, language = content.record, content.language
    software = ', '.join(f'{name} {version}' for name, version in (record.get('software') or {}).items())
    return [
        f'{record.get("task", "")} · {str(record.get("started", ""))[:19]} · {software}',
        language.phrase('Model {0}', record.get('model_hash') or ABSENT),
        *(f'{role_of(one, language)}: {one.get("path", "")}' for one in record.get('inputs') or ()),
    ] if record else []
