"""The report on paper: QGIS lays out what the page shows on A4, with the map as a map, and writes a PDF.

Charts stay drawings, so that print is sharp; the map keeps its place on Earth, so that a reader of the PDF can measure in it. Layouts
belong to the thread of the windows, also where there are none (`qgis_process`). All words come with the parts, in the language of the
report, which need not be that of QGIS.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.core import QgsCoordinateTransformContext, QgsLayoutExporter, QgsPrintLayout, QgsProject, QgsRasterLayer

from ..core.errors import OutputError
from ..cubes.atomic import atomic_output
from .i18n import tr
from .paper_flow import GAP, WIDTH, Flow
from .paper_map import map_layer, put_pictures

_PIXEL = 25.4 / 96.0  # mm of a unit of a drawing
Json = Dict[str, Any]


def write_pdf(parts: Path, path: Path, context: QgsCoordinateTransformContext) -> int:
    """Lay a report out and write it.

    Args:
        parts: The folder that the report's job has filled (`ReportJob.parts`).
        path: The PDF; it appears when it is whole.
        context: How QGIS transforms coordinates.

    Returns:
        Number of pages.

    Raises:
        OutputError: The parts cannot be read, or the PDF cannot be written.
    """
    project = QgsProject()  # lives as long as the layout, which does not own it
    layout = lay_out(parts, project, context)
    _export(layout, path)
    return int(layout.pageCollection().pageCount())


def lay_out(parts: Path, project: QgsProject, context: QgsCoordinateTransformContext) -> QgsPrintLayout:
    """Lay a report out on pages.

    Args:
        parts: See :func:`write_pdf`.
        project: An empty project of its own, which takes the map's layer and has to outlive the layout.
        context: How QGIS transforms coordinates.

    Raises:
        OutputError: The parts cannot be read.
    """
    try:
        content: Json = json.loads((parts / 'content.json').read_text(encoding='utf-8'))
    except (OSError, ValueError) as error:
        raise OutputError(f'The parts of the report in {parts} cannot be read ({error}).', 'Make the report again.') from error
    project.setTransformContext(context)
    layer = map_layer(content, context)
    if layer is not None:
        project.addMapLayer(layer)
        project.setCrs(layer.crs())
        project.setEllipsoid(layer.crs().ellipsoidAcronym() or 'NONE')
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(str(content['title']))
    flow = Flow(layout, str(content['title']), str(content['words']['page']))
    _cover(flow, content, parts, layer)
    _charts(flow, content, parts)
    _words(flow, content)
    flow.finish()
    return layout


def _cover(flow: Flow, content: Json, parts: Path, layer: Optional[QgsRasterLayer]) -> None:
    """Title, answer, warnings, and the map beside the image."""
    flow.text(str(content['title']), 20.0, bold=True, after=1.0)
    by = ' · '.join(str(part) for part in (content.get('author'), str(content.get('made_utc', ''))[:10], content.get('map')) if part)
    flow.text(by, 9.5, grey=True, after=3.0)
    if content.get('notes'):
        flow.text(str(content['notes']), 9.5, after=3.0)
    assessed = content.get('accuracy') is not None
    answer = [str(s) for s in content.get('verdict') or ()]
    first = answer[:1] if assessed else [content['words']['not_assessed']]
    flow.box([*first, *(answer[1:] if assessed else answer)], '#0072b2' if assessed else '#d55e00', large_first=True)
    if content.get('warnings'):
        flow.box([content['words']['before'], *(f'•  {w}' for w in content['warnings'])], '#e69f00')
    put_pictures(flow, content, parts, layer)
    place = str(content['words']['place'])
    if place:
        flow.text(place, 8.0, grey=True, after=4.0)
    if not assessed:
        flow.heading(content['words']['assess'])
        for number, step in enumerate(content.get('how_to_assess') or (), start=1):
            flow.text(f'{number}.  {step}', 9.5)


def _charts(flow: Flow, content: Json, parts: Path) -> None:
    """All drawings one below the other, each with its title; two small ones share a line."""
    _overall(flow, content)
    beside: List[Json] = []
    many: List[Json] = []  # small ones of one kind
    for one in content.get('charts') or ():
        wide, high = _size(parts / one['file'])
        if wide <= WIDTH / 2.0 - 2.0:
            (many if one['file'].startswith('spectra_') else beside).append(one)
            if len(beside) == 2:
                _side_by_side(flow, beside, parts)
                beside = []
            continue
        if beside:
            _side_by_side(flow, beside, parts)
            beside = []
        shrunk = min(1.0, WIDTH / wide)
        flow.figure(parts / one['file'], wide * shrunk, high * shrunk, one['title'], one['note'])
    if beside:
        _side_by_side(flow, beside, parts)
    if many:
        _small_ones(flow, many, parts)


def _small_ones(flow: Flow, many: List[Json], parts: Path) -> None:
    """Drawings of one kind, three in a row, under the title of the first and above the note of the last."""
    across = (WIDTH - 2 * 2.0) / 3.0
    flow.heading(str(many[0]['title']))
    for start in range(0, len(many), 3):
        sizes = [_size(parts / one['file']) for one in many[start : start + 3]]
        high = max(h * across / w for w, h in sizes)
        top = flow.room(high)
        for i, one in enumerate(many[start : start + 3]):
            flow.picture(parts / one['file'], i * (across + 2.0), top, across, high)
        flow.move_to(top + high + 2.0)
    flow.text(str(many[-1]['note']), 8.0, grey=True, after=GAP)


def _overall(flow: Flow, content: Json) -> None:
    """Figures of the whole map, a line each."""
    rows = content.get('overall') or ()
    if not rows:
        return
    flow.room(12.0 + 9.0 * len(rows))  # not torn apart
    flow.heading(content['words']['accuracy'])
    for name, value, words in rows:
        top = flow.room(5.0)
        heights = (
            flow.text_at(str(name), 0.0, top, 54.0, 9.5), flow.text_at(str(value), 56.0, top, 49.0, 9.5, bold=True),
            flow.text_at(str(words), 106.0, top, WIDTH - 106.0, 8.5, grey=True),
        )
        flow.move_to(top + max(heights) + 1.0)
    flow.move_to(flow.room(0.0) + GAP / 2.0)


def _side_by_side(flow: Flow, beside: List[Json], parts: Path) -> None:
    sizes = [_size(parts / one['file']) for one in beside]
    tallest = max(high for _, high in sizes)
    top = flow.room(tallest + 24.0)
    lowest = top
    for i, (one, (wide, high)) in enumerate(zip(beside, sizes)):
        left, each = i * (WIDTH / 2.0 + 2.0), WIDTH / 2.0 - 2.0
        at = top + flow.text_at(str(one['title']), left, top, each, 11.0, bold=True) + 1.0
        flow.picture(parts / one['file'], left, at, wide, high)
        below = at + high + 1.0
        lowest = max(lowest, below + (flow.text_at(str(one['note']), left, below, each, 8.0) if one['note'] else 0.0))
    flow.move_to(lowest + GAP)


def _words(flow: Flow, content: Json) -> None:
    """Protocol, corrections and record."""
    unsure = (content.get('unsure') or {}).get('sentences') or ()
    if unsure:
        flow.heading(content['words']['unsure'])
        for sentence in unsure:
            flow.text(str(sentence), 9.5)
    if content.get('protocol'):
        flow.heading(content['words']['assessed'])
        for name, said in content['protocol']:
            flow.text(str(name), 9.5, bold=True, after=0.3, keep=6.0)
            flow.text(str(said), 9.5, after=2.5)
    if content.get('corrections'):
        flow.heading(content['words']['corrections'])
        flow.text(str(content.get('corrections_note') or ''), 9.5)
        for change in content['words']['changes']:
            flow.text(str(change), 9.0)
    if content['words']['record']:
        flow.heading(content['words']['made'])
        for fact in content['words']['record']:
            flow.text(str(fact), 8.5)
    for what, where in content.get('sources') or ():
        flow.text(f'{what}, {where}', 8.0, grey=True)


def _size(svg: Path) -> tuple[float, float]:
    """Width and height of a drawing in mm."""
    head = svg.read_text(encoding='utf-8')[:400]
    wide, high = head.split('viewBox="0 0 ')[1].split('"')[0].split()
    return float(wide) * _PIXEL, float(high) * _PIXEL


def _export(layout: QgsPrintLayout, path: Path) -> None:
    exporter = QgsLayoutExporter(layout)
    wanted = QgsLayoutExporter.PdfExportSettings()
    wanted.rasterizeWholeImage = False
    wanted.dpi = 200
    with atomic_output(path) as temporary:
        done = exporter.exportToPdf(str(temporary), wanted)
        if done != QgsLayoutExporter.ExportResult.Success:
            said = exporter.errorMessage() or str(done)
            raise OutputError(
                tr('{0} cannot be written: {1}.').format(path, said), tr('Close programs that show it, or choose another place.')
            )
