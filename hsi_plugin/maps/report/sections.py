"""Parts of the page: accuracy, what is known without a reference, learning, spectra, unsure pixels."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence, Tuple

from ...core.arrays import Json
from .charts import histogram, matrix, proportions, reliability
from .content import ReportContent
from .lines import curve_chart, spectra_charts
from .numbers import ABSENT, count, percent, share_with_interval
from .svg import escaped
from .tables import per_class
from .words import CROSS_VALIDATED

_OTHER = '#999999'
MOST_IN_A_MATRIX = 60
"""Classes of an error matrix that is drawn."""


def accuracy_sections(content: ReportContent) -> List[str]:
    """Overall figures, accuracy of each class, the error matrix, and whether confidence can be trusted."""
    accuracy: Json = content.accuracy or {}
    return [
        '<h2>Accuracy</h2>', *_overall(content), *per_class(content), *_matrices(content, accuracy),
        *_confidence(content, accuracy),
    ]


def not_assessed(content: ReportContent) -> List[str]:
    """How to assess the map, and what the model's cross-validation says."""
    out = ['<h2>Assess it</h2>', '<ol class="how">', *(f'<li>{escaped(step)}</li>' for step in content.how_to_assess), '</ol>']
    learned: Json = content.learned or {}
    if learned:
        out += ['<h2>What is known of the model</h2>', f'<p><b>{escaped(CROSS_VALIDATED)}</b></p>', *_learned(learned)]
    return out + _confidence(content, {})


def curve_section(content: ReportContent) -> List[str]:
    """How a measure grew with labels."""
    if content.curve is None or len(content.curve.points) < 2:
        return []
    return ['<h2>How learning went</h2>', _one(curve_chart(content.curve), content.curve.note)]


def spectra_section(content: ReportContent) -> List[str]:
    """Mean spectra with their spread."""
    charts = spectra_charts(content.spectra) if content.spectra is not None else []
    if content.spectra is None or not charts:
        return []
    kind = ' class="small-multiples"' if len(charts) > 1 else ''
    note = f'{content.spectra.source} Lines are means, bands ± one standard deviation; numbers of pixels in brackets.'
    return ['<h2>Spectra of classes</h2>', f'<figure{kind}>{"".join(charts)}<figcaption>{escaped(note)}</figcaption></figure>']


def unsure_section(content: ReportContent) -> List[str]:
    """How much of the map is *unsure*, and what that promises."""
    unsure = content.unsure
    if not unsure:
        return []
    return ['<h2>Unsure pixels</h2>', *(f'<p>{escaped(s)}</p>' for s in unsure.get('sentences') or ())]


def _overall(content: ReportContent) -> List[str]:
    rows = overall_rows(content)
    lines = [
        f'<tr><td class="what">{escaped(a)}</td><td class="n"><b>{escaped(b)}</b></td><td>{escaped(c)}</td></tr>' for a, b, c in rows
    ]
    return ['<table class="data"><tbody>', *lines, '</tbody></table>']


def overall_rows(content: ReportContent) -> List[Tuple[str, str, str]]:
    """Figures of the whole map: name, value, and what it is; none without a reference."""
    accuracy: Json = content.accuracy or {}
    if not accuracy:
        return []
    area = accuracy.get('area') or {}
    rows = [('Overall accuracy', share_with_interval(area.get('overall_accuracy')), 'the share of the mapped area that is right')]
    for name, key, words in (
        ('Average accuracy', 'average_accuracy', 'mean of the producer’s accuracies; every class counts alike, also a rare one'),
        ('Macro F1', 'f1_macro', 'mean over classes of the harmonic mean of user’s and producer’s accuracy'),
    ):
        found = area.get(key)
        rows.append((name, share_with_interval(found) if found else percent(accuracy.get(key)), words))
    rows.append(('Reference pixels', count(accuracy.get('reference_pixels')), 'that count'))
    bounds = accuracy.get('bounds')
    if bounds:
        span = f'{percent(bounds["all_wrong"])} to {percent(bounds["all_right"])}'
        words = f'if the map were wrong, or right, at all {bounds["points"]} undecided points'
        rows.append(('Overall accuracy at worst and at best', span, words))
    assessed = area.get('assessed_share')
    if assessed is not None and assessed < 1.0:
        rows.append(('Part of the map that these figures tell of', percent(assessed), 'classes without reference pixels are left out'))
    if content.kappa and accuracy.get('kappa') is not None:
        rows.append(('Kappa', f'{accuracy["kappa"]:.3f}', str(accuracy.get('kappa_caution') or 'Not to be compared between maps.')))
    return rows


def _matrices(content: ReportContent, accuracy: Json) -> List[str]:
    cells = accuracy.get('confusion')
    names = [str(n) for n in accuracy.get('classes') or ()]
    if not cells or len(names) != len(cells):
        return []
    if len(names) > MOST_IN_A_MATRIX:
        return [f'<p>An error matrix of {len(names)} classes can be read in no picture; hsi:accuracy writes it as a file.</p>']
    colours = class_colours(content, names)
    by_area = matrix(names, colours, area_cells(content, accuracy), shares=True)
    said = (
        'Numbers of reference pixels. Rows are classes of the map, columns of the reference; the darker, the larger the part of its row. '
        'Blue agrees, orange does not.'
    )
    return [
        '<h2>Error matrix</h2>', *_captioned(matrix(names, colours, cells), said),
        *_captioned(by_area, 'The same as shares of the area, in percent.'),
    ]


def area_cells(content: ReportContent, accuracy: Json) -> List[List[float]]:
    """The error matrix as shares of the area: as the estimator gives it, else by the mapped area of each class."""
    area = accuracy.get('area') or {}
    given = accuracy.get('proportions') or area.get('proportions')
    if given:
        return [[float(v or 0.0) for v in row] for row in given]
    mapped = {c.name: c.mapped for c in content.classes}
    return proportions(accuracy['confusion'], [mapped.get(str(n), 0.0) for n in accuracy['classes']])


def class_colours(content: ReportContent, names: Sequence[str]) -> List[str]:
    """Colours of classes by name; grey where the map has no such class."""
    known: Dict[str, str] = {c.name: c.colour for c in content.classes}
    return [known.get(name, _OTHER) for name in names]


def _confidence(content: ReportContent, accuracy: Json) -> List[str]:
    calibration = accuracy.get('calibration') or {}
    bins = calibration.get('reliability') or ()
    if not bins and not content.confidence:
        return []
    cells = []
    if bins:
        cells.append(_one(reliability(bins), 'On the dashed line the map is exactly as sure as it may be; below it, it claims too much.'))
    if content.confidence:
        cells.append(_one(histogram(content.confidence), 'How sure the map is of its pixels.'))
    said = []
    if calibration.get('ece') is not None:
        said.append(f'Confidence is off by {percent(calibration["ece"])} on average (expected calibration error).')
    if calibration.get('brier') is not None:
        said.append(f'Brier score {calibration["brier"]:.3f} (0 is best).')
    table = '<table class="side"><tbody><tr>' + ''.join(f'<td>{c}</td>' for c in cells) + '</tr></tbody></table>'
    return ['<h2>Confidence</h2>', table, f'<p>{escaped(" ".join(said))}</p>', *_by_confidence(accuracy.get('by_confidence') or ())]


def _by_confidence(bins: Sequence[Any]) -> List[str]:
    rows = []
    for one in bins:
        found = one.get('accuracy')
        said = share_with_interval(found) if isinstance(found, dict) else percent(found)
        rows.append(
            f'<tr><td>{percent(one.get("low"), 0)} to {percent(one.get("high"), 0)}</td><td class="n">{count(one.get("n"))}</td>'
            f'<td class="n">{percent(one.get("share"))}</td><td class="n"><b>{said}</b></td></tr>'
        )
    if not rows:
        return []
    return [
        '<table class="data"><thead><tr><th>Where the map’s confidence is</th><th class="n">Pixels</th><th class="n">Share of the area</th>'
        '<th class="n">It is right</th></tr></thead><tbody>', *rows, '</tbody></table>',
    ]


def _learned(learned: Json) -> List[str]:
    rows = [
        ('Overall accuracy', percent(learned.get('overall_accuracy'))), ('Average accuracy', percent(learned.get('average_accuracy'))),
        ('Macro F1', percent(learned.get('f1_macro'))), ('Pixels held out', count(learned.get('pixels'))),
    ]
    lines = [f'<tr><td>{name}</td><td class="n"><b>{value}</b></td></tr>' for name, value in rows if value != ABSENT]
    for one in learned.get('per_class') or ():
        recall = one.get('recall', one.get('producers_accuracy'))
        if isinstance(recall, float):
            name = escaped(one.get('class', one.get('name', '')))
            lines.append(f'<tr><td>Recall of <bdi>{name}</bdi></td><td class="n">{percent(recall)}</td></tr>')
    return [f'<p>{escaped(learned.get("protocol") or "")}</p>', '<table class="data"><tbody>', *lines, '</tbody></table>']


def _captioned(chart: str, caption: str) -> List[str]:
    return [f'<figure><div class="scroll">{chart}</div><figcaption>{escaped(caption)}</figcaption></figure>']


def _one(chart: str, caption: str) -> str:
    return f'<figure>{chart}<figcaption>{escaped(caption)}</figcaption></figure>'
