"""The report as one page that needs nothing else: no network, no script, no file beside it."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import List, Sequence, Union

from ...core.language import Language
from ...cubes.atomic import atomic_output
from .content import Picture, ReportContent
from .numbers import coordinate, count, on_earth
from .picture import aspect, furniture
from .sections import accuracy_sections, curve_section, heading, not_assessed, spectra_section, unsure_section
from .style import CSS
from .svg import escaped
from .tables import legend
from .words import role_of


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
        f'<!DOCTYPE html>\n<html lang="{content.language.writing.tag}">\n<head>\n<meta charset="utf-8"/>\n'
        f'<title>{escaped(content.title)}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f'<meta name="generator" content="Hyperspectral Maps"/>\n<style>{CSS}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n'
    )


def _head(content: ReportContent) -> List[str]:
    by = ' · '.join(escaped(part) for part in (content.author, content.made_utc[:10], content.map) if part)
    out = [f'<h1 dir="auto">{escaped(content.title)}</h1>', f'<p class="by" dir="auto">{by}</p>']
    return out + [f'<p dir="auto">{escaped(line)}</p>' for line in content.notes.splitlines() if line.strip()]


def _answer(content: ReportContent) -> List[str]:
    kind = 'verdict' if content.accuracy is not None else 'verdict none'
    first = [] if content.accuracy is not None else [f'<p>{escaped(content.language.phrase("Not assessed"))}</p>']
    lines = [*first, *(f'<p dir="auto">{escaped(sentence)}</p>' for sentence in content.verdict)]
    return [f'<div class="{kind}">', *lines, '</div>']


def _warnings(content: ReportContent) -> List[str]:
    if not content.warnings:
        return []
    listed = [f'<li dir="auto">{escaped(sentence)}</li>' for sentence in content.warnings]
    return ['<div class="warnings">', heading(content.language.phrase('Before you use it')), '<ul>', *listed, '</ul>', '</div>']


def _maps(content: ReportContent) -> List[str]:
    shown = [p for p in (content.map_picture, content.colour_picture) if p is not None]
    out = [heading(content.language.phrase('The map'))]
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
        strip = furniture(content.place, picture.shape, picture.shape[1], content.language)
    caption = escaped(content.language.together(t for t in (content.language.phrase('{0}.', picture.title), picture.note) if t))
    return f'<figure{widest}><img alt="{escaped(picture.title)}" src="{uri}"/>{strip}<figcaption>{caption}</figcaption></figure>'


def _where(content: ReportContent) -> List[str]:
    language, place = content.language, content.place
    if place is None:
        said = language.phrase('The map has no position on Earth; areas are counted in pixels.')
        return [f'<p class="small">{escaped(said)}</p>']
    names = language.phrase('Upper left'), language.phrase('Upper right'), language.phrase('Lower left'), language.phrase('Lower right')
    rows = []
    for name, (x, y, longitude, latitude) in zip(names, place.corners):
        there = coordinate(x, longitude, language), coordinate(y, latitude, language), on_earth(longitude, latitude, language)
        numbers = ''.join(f'<td class="n">{escaped(one)}</td>' for one in there)
        rows.append(f'<tr><td>{escaped(name)}</td>{numbers}</tr>')
    corner, earth = escaped(language.phrase('Corner')), escaped(language.phrase('On Earth'))
    system = escaped(language.phrase('Reference system: {0}', place.crs))
    return [
        heading(language.phrase('Corners'), 3), f'<p class="small">{system}</p>',
        f'<table class="data"><thead><tr><th>{corner}</th><th class="n">x</th><th class="n">y</th><th class="n">{earth}</th></tr></thead>',
        '<tbody>', *rows, '</tbody></table>',
    ]


def _protocol(content: ReportContent) -> List[str]:
    if not content.protocol:
        return []
    out = [heading(content.language.phrase('How it was assessed')), '<dl>']
    out += [f'<dt>{escaped(name)}</dt><dd dir="auto">{escaped(text)}</dd>' for name, text in content.protocol]
    out.append('</dl>')
    if content.sources:
        out += [heading(content.language.phrase('Formulas'), 3), '<ul>']
        out += [f'<li>{escaped(what)}, {escaped(where)}</li>' for what, where in content.sources]
        out.append('</ul>')
    return out


def _corrections(content: ReportContent) -> List[str]:
    if not content.corrections:
        return []
    language, rows = content.language, []
    for one in content.corrections:
        cells = [str(one.get(name) or '') for name in ('what', 'why', 'who', 'when')]
        said = ''.join(f'<td class="name"><bdi>{escaped(c)}</bdi></td>' for c in cells)
        rows.append(f'<tr>{said}<td class="n">{count(one.get("pixels"), language)}</td></tr>')
    heads = language.phrase('What'), language.phrase('Why'), language.phrase('Who'), language.phrase('When')
    titles = ''.join(f'<th>{escaped(head)}</th>' for head in heads)
    pixels = f'<th class="n">{escaped(language.phrase("Pixels"))}</th>'
    return [
        heading(language.phrase('Corrections')), f'<p>{escaped(content.corrections_note)}</p>', '<table class="data">',
        f'<thead><tr>{titles}{pixels}</tr></thead><tbody>', *rows, '</tbody></table>',
    ]


def _record(content: ReportContent) -> List[str]:
    if not content.record:
        return []
    record, language = content.record, content.language
    began = str(record.get('started', ''))[:19].replace('T', ' ')
    seconds = language.number(record.get('seconds', 0), ',.1f')
    facts = [
        (language.phrase('Made by'), language.phrase('{0} on {1} UTC, in {2} s', record.get('task', ''), began, seconds)),
        (language.phrase('Software'), ', '.join(f'{name} {version}' for name, version in (record.get('software') or {}).items())),
        (language.phrase('Model'), str(record.get('model_hash') or '')),
        (language.phrase('Computed on'), str(record.get('device') or '')),
        (language.phrase('Seed'), '' if record.get('seed') is None else str(record['seed'])),
    ]
    out = [heading(language.phrase('How the map was made')), '<dl>']
    out += [f'<dt>{escaped(name)}</dt><dd>{escaped(value)}</dd>' for name, value in facts if value]
    out += ['</dl>', *_inputs(record.get('inputs') or (), language)]
    whole = json.dumps({k: v for k, v in record.items() if k != 'trained_on'}, indent=2, ensure_ascii=False, sort_keys=True)
    summary = escaped(language.phrase('The whole record'))
    out += ['<details>', f'<summary>{summary}</summary>', f'<pre dir="ltr">{escaped(whole)}</pre>', '</details>']
    return out


def _inputs(inputs: Sequence[object], language: Language) -> List[str]:
    rows = []
    for one in inputs:
        if isinstance(one, dict):
            hashes = [str(v) for k, v in one.items() if 'sha256' in k and isinstance(v, str) and v]
            role, path = escaped(role_of(one, language)), escaped(one.get('path') or '')
            held = escaped(', '.join(hashes))
            rows.append(f'<tr><td>{role}</td><td class="long">{path}</td><td class="long"><small>{held}</small></td></tr>')
    if not rows:
        return []
    given, file = escaped(language.phrase('Input')), escaped(language.phrase('File'))
    head = f'<thead><tr><th>{given}</th><th style="width:45%">{file}</th><th>SHA-256</th></tr></thead>'
    return ['<table class="data">', head, '<tbody>', *rows, '</tbody></table>']
