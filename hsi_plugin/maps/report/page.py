"""The report as one page that needs nothing else: no network, no script, no file beside it."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import List, Sequence, Union

from ...cubes.atomic import atomic_output
from .content import Picture, ReportContent
from .numbers import ABSENT, coordinate, count, degrees
from .picture import aspect, furniture
from .sections import accuracy_sections, curve_section, not_assessed, spectra_section, unsure_section
from .style import CSS
from .svg import escaped
from .tables import legend


def write_report(path: Union[str, Path], content: ReportContent) -> None:
    """Write the page; it appears when it is whole.

    Raises:
        OutputError: The file cannot be written.
    """
    with atomic_output(path) as temporary:
        temporary.write_text(page(content), encoding='utf-8')


def page(content: ReportContent) -> str:
    """The page, as HTML that is well-formed XML too."""
    parts = [*_head(content), *_answer(content), *_warnings(content), *_maps(content)]
    parts += accuracy_sections(content) if content.accuracy is not None else not_assessed(content)
    parts += [*curve_section(content), *spectra_section(content), *unsure_section(content)]
    parts += [*_protocol(content), *_corrections(content), *_record(content)]
    body = '\n'.join(parts)
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8"/>\n<title>{escaped(content.title)}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f'<meta name="generator" content="Hyperspectral Maps"/>\n<style>{CSS}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n'
    )


def _head(content: ReportContent) -> List[str]:
    by = ' · '.join(escaped(part) for part in (content.author, content.made_utc[:10], content.map) if part)
    out = [f'<h1 dir="auto">{escaped(content.title)}</h1>', f'<p class="by" dir="auto">{by}</p>']
    return out + [f'<p dir="auto">{escaped(line)}</p>' for line in content.notes.splitlines() if line.strip()]


def _answer(content: ReportContent) -> List[str]:
    kind = 'verdict' if content.accuracy is not None else 'verdict none'
    first = [] if content.accuracy is not None else ['<p>Not assessed</p>']
    lines = [*first, *(f'<p dir="auto">{escaped(sentence)}</p>' for sentence in content.verdict)]
    return [f'<div class="{kind}">', *lines, '</div>']


def _warnings(content: ReportContent) -> List[str]:
    if not content.warnings:
        return []
    listed = [f'<li dir="auto">{escaped(sentence)}</li>' for sentence in content.warnings]
    return ['<div class="warnings">', '<h2>Before you use it</h2>', '<ul>', *listed, '</ul>', '</div>']


def _maps(content: ReportContent) -> List[str]:
    shown = [p for p in (content.map_picture, content.colour_picture) if p is not None]
    out = ['<h2>The map</h2>']
    if shown:
        width = 100 / len(shown)
        cells = [f'<td style="width:{width:.0f}%">{_figure(content, picture)}</td>' for picture in shown]
        out += ['<table class="side"><tbody><tr>', *cells, '</tr></tbody></table>']
    out += [*legend(content), *_where(content)]
    return out


def _figure(content: ReportContent, picture: Picture) -> str:
    uri = 'data:image/png;base64,' + base64.b64encode(picture.png).decode('ascii')
    ratio = aspect(content.place, picture.shape)
    # Tall maps do not become longer than a page.
    widest = '' if ratio >= 0.7 else f' style="max-width:{100 * ratio / 0.7:.0f}%"'
    strip = ''
    if content.place is not None and picture is content.map_picture:
        strip = furniture(content.place, picture.shape, picture.shape[1])
    caption = escaped(' '.join(t for t in (picture.title + '.', picture.note) if t))
    return f'<figure{widest}><img alt="{escaped(picture.title)}" src="{uri}"/>{strip}<figcaption>{caption}</figcaption></figure>'


def _where(content: ReportContent) -> List[str]:
    if content.place is None:
        return ['<p class="small">The map has no position on Earth; areas are counted in pixels.</p>']
    rows = []
    for name, (x, y, longitude, latitude) in zip(('Upper left', 'Upper right', 'Lower left', 'Lower right'), content.place.corners):
        on_earth = ABSENT
        if longitude is not None and latitude is not None:
            on_earth = f'{degrees(latitude, "N", "S")}, {degrees(longitude, "E", "W")}'
        east, north = coordinate(x, longitude), coordinate(y, latitude)
        rows.append(f'<tr><td>{name}</td><td class="n">{east}</td><td class="n">{north}</td><td class="n">{on_earth}</td></tr>')
    return [
        f'<h3>Corners</h3><p class="small">Reference system: {escaped(content.place.crs)}</p>',
        '<table class="data"><thead><tr><th>Corner</th><th class="n">x</th><th class="n">y</th><th class="n">On Earth</th></tr></thead>',
        '<tbody>', *rows, '</tbody></table>',
    ]


def _protocol(content: ReportContent) -> List[str]:
    if not content.protocol:
        return []
    out = ['<h2>How it was assessed</h2>', '<dl>']
    out += [f'<dt>{escaped(name)}</dt><dd dir="auto">{escaped(text)}</dd>' for name, text in content.protocol]
    out.append('</dl>')
    if content.sources:
        out += ['<h3>Formulas</h3>', '<ul>']
        out += [f'<li>{escaped(what)}, {escaped(where)}</li>' for what, where in content.sources]
        out.append('</ul>')
    return out


def _corrections(content: ReportContent) -> List[str]:
    if not content.corrections:
        return []
    rows = []
    for one in content.corrections:
        cells = [str(one.get(name) or '') for name in ('what', 'why', 'who', 'when')]
        said = ''.join(f'<td class="name"><bdi>{escaped(c)}</bdi></td>' for c in cells)
        rows.append(f'<tr>{said}<td class="n">{count(one.get("pixels"))}</td></tr>')
    return [
        '<h2>Corrections</h2>', f'<p>{escaped(content.corrections_note)}</p>', '<table class="data">',
        '<thead><tr><th>What</th><th>Why</th><th>Who</th><th>When</th><th class="n">Pixels</th></tr></thead><tbody>', *rows,
        '</tbody></table>',
    ]


def _record(content: ReportContent) -> List[str]:
    if not content.record:
        return []
    record = content.record
    began = str(record.get('started', ''))[:19].replace('T', ' ')
    facts = [
        ('Made by', f'{record.get("task", "")} on {began} UTC, in {record.get("seconds", 0):,.1f} s'),
        ('Software', ', '.join(f'{name} {version}' for name, version in (record.get('software') or {}).items())),
        ('Model', str(record.get('model_hash') or '')), ('Computed on', str(record.get('device') or '')),
        ('Seed', '' if record.get('seed') is None else str(record['seed'])),
    ]
    out = ['<h2>How the map was made</h2>', '<dl>']
    out += [f'<dt>{name}</dt><dd>{escaped(value)}</dd>' for name, value in facts if value]
    out += ['</dl>', *_inputs(record.get('inputs') or ())]
    whole = json.dumps({k: v for k, v in record.items() if k != 'trained_on'}, indent=2, ensure_ascii=False, sort_keys=True)
    out += ['<details>', '<summary>The whole record</summary>', f'<pre dir="ltr">{escaped(whole)}</pre>', '</details>']
    return out


def _inputs(inputs: Sequence[object]) -> List[str]:
    rows = []
    for one in inputs:
        if isinstance(one, dict):
            hashes = [str(v) for k, v in one.items() if 'sha256' in k and isinstance(v, str) and v]
            role, path = escaped(one.get('role') or ''), escaped(one.get('path') or '')
            held = escaped(', '.join(hashes))
            rows.append(f'<tr><td>{role}</td><td class="long">{path}</td><td class="long"><small>{held}</small></td></tr>')
    if not rows:
        return []
    head = '<table class="data"><thead><tr><th>Input</th><th style="width:45%">File</th><th>SHA-256</th></tr></thead><tbody>'
    return [head, *rows, '</tbody></table>']
