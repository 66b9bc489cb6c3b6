"""The report of a zero-shot map: one HTML page that says what was asked, what each part saw, what was refined, and what it may be worth."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any, Iterable, List, Sequence

from ...core.arrays import Json
from ...core.errors import OutputError
from ...core.refinements import REFINEMENTS

_STYLE = (
    'body{font:15px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222;background:#fff}'
    'table{border-collapse:collapse;margin:.5em 0 1.5em}th,td{padding:.25em .8em;border-bottom:1px solid #ddd;text-align:left}'
    'td.n{text-align:right;font-variant-numeric:tabular-nums}i.c{display:inline-block;width:1em;height:1em;vertical-align:-.15em;'
    'margin-right:.5em;border:1px solid #888}.q{color:#777}'
)
_CRITERIA = (
    ('margin', 'how sure (BvSB)'), ('agreement', 'keeps sure first labels'), ('coherence', 'like neighbours'),
    ('separation', 'spectra apart'), ('transfer', 'learned elsewhere'), ('classes', 'classes kept'),
)  # fmt: skip


def write_report(output: Path, result: Json, record: Json, classes: str) -> str:
    """Write the report beside a map.

    Args:
        output: The map.
        result: What the job found.
        record: Its run record.
        classes: The classes in one line.

    Returns:
        The report's path.

    Raises:
        OutputError: It cannot be written there.
    """
    path = output.with_name(f'{output.stem}_report.html')
    try:
        path.write_text(report_html(result, record, classes), encoding='utf-8')
    except OSError as error:
        raise OutputError(f'{path} cannot be written: {error.strerror or error}.', 'Choose another folder, or close the file.') from error
    return str(path)


def report_html(result: Json, record: Json, classes: str) -> str:
    """The report as a page of its own, without a single link to anything outside."""
    method = REFINEMENTS[result['refined_by']]
    overall = result.get('mean_confidence_overall')
    parts: List[str] = [
        f'<h1>{escape(Path(result["output"]).name)}</h1>',
        f'<p>Map from class names: <b>{escape(classes)}</b></p>',
        f'<p>{_seconds(result["seconds"])}, refined by {escape(method.title)}'
        + (f', mean confidence {overall:.2f}' if overall is not None else '') + '.</p>',
        *(f'<p class="q">{escape(str(one))}</p>' for one in result['warnings']),
        '<h2>Classes</h2>',
        _classes(result),
        '<h2>Names</h2>',
        '<p class="q">Share of the scene that each name wins before anything is refined (of a large scene: of sample windows).</p>',
        _table(('Class', 'Words', 'Wins'), (
            (escape(one['name']), ', '.join(_word(word) for word in one['words']), _percent(one['share'])) for one in result['prompts']
        )),
        '<h2>Parts</h2>',
        _table(('Part', 'Weight', 'Mean of its best class', 'Agrees with all'), (
            (escape(one['title']), f'{one["weight"]:.2f}', f'{one["mean_confidence"]:.2f}', _percent(one['share_agreeing']))
            for one in result['parts']
        )),
    ]  # fmt: skip
    if result['candidates']:
        parts += [
            '<h2>Ways to refine, side by side</h2>',
            '<p class="q">No reference takes part in these figures; they tell how a map hangs together, not whether it is right. '
            'Accuracy needs reference points.</p>',
            _table(('Way', *(title for _, title in _CRITERIA), ''), (
                (escape(one['title']), *(_number(one['criteria'].get(key)) for key, _ in _CRITERIA), _marks(one))
                for one in result['candidates']
            )),
        ]  # fmt: skip
    software = ', '.join(f'{escape(k)} {escape(str(v))}' for k, v in record['software'].items())
    parts.append(f'<p class="q">{escape(record["started"])}; {escape(record["device"])}; {software}; seed {record["seed"]}.</p>')
    head = f'<meta charset="utf-8"><title>{escape(Path(result["output"]).stem)}</title><style>{_STYLE}</style>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{"".join(parts)}</body></html>\n'


def _classes(result: Json) -> str:
    total = max(1, sum(result['counts']))
    areas = result.get('area_m2') or [None] * len(result['counts'])
    confidence = result.get('mean_confidence') or [None] * len(result['counts'])
    rows = [
        (
            f'<i class="c" style="background:{escape(one["colour"])}"></i>{escape(one["name"])}', f'{count:,}', _percent(count / total),
            '' if area is None else f'{area / 1e4:,.2f} ha', _number(sure),
        )
        for one, count, area, sure in zip(result['classes'], result['counts'], areas, confidence)
    ]  # fmt: skip
    return _table(('Class', 'Pixels', 'Share', 'Area', 'Mean confidence'), rows)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    body = ''.join('<tr>' + ''.join(f'<td{_kind(cell)}>{cell}</td>' for cell in row) + '</tr>' for row in rows)
    return f'<table><tr>{"".join(f"<th>{escape(cell)}</th>" for cell in head)}</tr>{body}</table>'


def _kind(cell: str) -> str:
    return ' class="n"' if cell[:1].isdigit() else ''


def _word(word: Json) -> str:
    if word['known']:
        return escape(word['word'])
    like = f' (like {", ".join(map(escape, word["nearest"]))}?)' if word['nearest'] else ''
    return f'<span class="q">{escape(word["word"])}: not known to spectra{like}</span>'


def _marks(one: Json) -> str:
    return ' '.join(text for text, yes in (('this map', one.get('used')), ('best by these figures', one['chosen'])) if yes)


def _percent(share: Any) -> str:
    return '' if share is None else f'{100.0 * float(share):.1f} %'


def _number(value: Any) -> str:
    return '' if value is None else f'{float(value):.2f}'


def _seconds(value: float) -> str:
    return f'{value:.1f} s' if value < 90.0 else f'{value / 60.0:.1f} min'
