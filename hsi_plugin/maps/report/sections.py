"""Parts of the page: accuracy, what is known without a reference, learning, spectra, unsure pixels."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence, Tuple

from ...core.arrays import Json
from ...core.language import Language
from .charts import histogram, matrix, proportions, reliability
from .content import ReportContent, Spectra
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
        heading(content.language.phrase('Accuracy')), *_overall(content), *per_class(content), *_matrices(content, accuracy),
        *_confidence(content, accuracy),
    ]


def heading(words: str, level: int = 2) -> str:
    """A heading of the page."""
    return f'<h{level}>{escaped(words)}</h{level}>'


def not_assessed(content: ReportContent) -> List[str]:
    """How to assess the map, and what the model's cross-validation says."""
    language = content.language
    steps = [f'<li>{escaped(step)}</li>' for step in content.how_to_assess]
    out = [heading(language.phrase('Assess it')), '<ol class="how">', *steps, '</ol>']
    learned: Json = content.learned or {}
    if learned:
        out.append(heading(language.phrase('What is known of the model')))
        out += [f'<p><b>{escaped(language.phrase(CROSS_VALIDATED))}</b></p>', *_learned(learned, language)]
    return out + _confidence(content, {})


def curve_section(content: ReportContent) -> List[str]:
    """How a measure grew with labels."""
    if content.curve is None or len(content.curve.points) < 2:
        return []
    title = content.language.phrase('How learning went')
    return [heading(title), _one(curve_chart(content.curve, content.language), content.curve.note)]


def spectra_section(content: ReportContent) -> List[str]:
    """Mean spectra with their spread."""
    language = content.language
    charts = spectra_charts(content.spectra, language) if content.spectra is not None else []
    if content.spectra is None or not charts:
        return []
    kind = ' class="small-multiples"' if len(charts) > 1 else ''
    note = spectra_note(content.spectra, language)
    figure = f'<figure{kind}>{"".join(charts)}<figcaption>{escaped(note)}</figcaption></figure>'
    return [heading(language.phrase('Spectra of classes')), figure]


def spectra_note(spectra: Spectra, language: Language) -> str:
    """Of which pixels spectra are, and what is drawn."""
    drawn = language.phrase('Lines are means, bands ± one standard deviation; numbers of pixels in brackets.')
    return language.together((spectra.source, drawn))


def unsure_section(content: ReportContent) -> List[str]:
    """How much of the map is *unsure*, and what that promises."""
    unsure = content.unsure
    if not unsure:
        return []
    return [heading(content.language.phrase('Unsure pixels')), *(f'<p>{escaped(s)}</p>' for s in unsure.get('sentences') or ())]


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
    language = content.language
    phrase = language.phrase
    rows = [(
        phrase('Overall accuracy'), share_with_interval(area.get('overall_accuracy'), language),
        phrase('the share of the mapped area that is right'),
    )]
    for name, key, words in (
        (
            phrase('Average accuracy'), 'average_accuracy',
            phrase('mean of the producer’s accuracies; every class counts alike, also a rare one'),
        ),
        (phrase('Macro F1'), 'f1_macro', phrase('mean over classes of the harmonic mean of user’s and producer’s accuracy')),
    ):
        found = area.get(key)
        rows.append((name, share_with_interval(found, language) if found else percent(accuracy.get(key), 1, language), words))
    rows.append((phrase('Reference pixels'), count(accuracy.get('reference_pixels'), language), phrase('that count')))
    return [*rows, *_cautions(content, accuracy)]


def _cautions(content: ReportContent, accuracy: Json) -> List[Tuple[str, str, str]]:
    """Further rows: how far undecided points matter, which part was assessed, and kappa where it was asked for."""
    language, rows = content.language, []
    bounds = accuracy.get('bounds')
    if bounds:
        worst, best = percent(bounds['all_wrong'], 1, language), percent(bounds['all_right'], 1, language)
        words = language.phrase('if the map were wrong, or right, at all {0} undecided points', count(bounds['points'], language))
        rows.append((language.phrase('Overall accuracy at worst and at best'), language.phrase('{0} to {1}', worst, best), words))
    assessed = (accuracy.get('area') or {}).get('assessed_share')
    if assessed is not None and assessed < 1.0:
        title = language.phrase('Part of the map that these figures tell of')
        rows.append((title, percent(assessed, 1, language), language.phrase('classes without reference pixels are left out')))
    if content.kappa and accuracy.get('kappa') is not None:
        caution = str(accuracy.get('kappa_caution') or '')
        words = language.say(caution) if caution else language.phrase('Not to be compared between maps.')
        rows.append((language.phrase('Kappa'), language.number(accuracy['kappa'], '.3f'), words))
    return rows


def _matrices(content: ReportContent, accuracy: Json) -> List[str]:
    cells = accuracy.get('confusion')
    names = [str(n) for n in accuracy.get('classes') or ()]
    if not cells or len(names) != len(cells):
        return []
    language = content.language
    if len(names) > MOST_IN_A_MATRIX:
        said = language.phrase('An error matrix of {0} classes can be read in no picture; hsi:accuracy writes it as a file.', len(names))
        return [f'<p>{escaped(said)}</p>']
    colours = class_colours(content, names)
    by_area = matrix(names, colours, area_cells(content, accuracy), language, shares=True)
    said = language.phrase(
        'Numbers of reference pixels. Rows are classes of the map, columns of the reference; the darker, the larger the part of its row. '
        'Blue agrees, orange does not.'
    )
    return [
        heading(language.phrase('Error matrix')), *_captioned(matrix(names, colours, cells, language), said),
        *_captioned(by_area, language.phrase('The same as shares of the area, in percent.')),
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
    cells, language = [], content.language
    if bins:
        cells.append(_one(reliability(bins, language), reliability_note(language)))
    if content.confidence:
        cells.append(_one(histogram(content.confidence, language), language.phrase('How sure the map is of its pixels.')))
    said = []
    if calibration.get('ece') is not None:
        off = percent(calibration['ece'], 1, language)
        said.append(language.phrase('Confidence is off by {0} on average (expected calibration error).', off))
    if calibration.get('brier') is not None:
        said.append(language.phrase('Brier score {0} (0 is best).', language.number(calibration['brier'], '.3f')))
    table = '<table class="side"><tbody><tr>' + ''.join(f'<td>{c}</td>' for c in cells) + '</tr></tbody></table>'
    below = [f'<p>{escaped(language.together(said))}</p>'] if said else []
    return [heading(language.phrase('Confidence')), table, *below, *_by_confidence(accuracy.get('by_confidence') or (), language)]


def reliability_note(language: Language) -> str:
    """How to read the diagram."""
    return language.phrase('On the dashed line the map is exactly as sure as it may be; below it, it claims too much.')


def _by_confidence(bins: Sequence[Any], language: Language) -> List[str]:
    rows = []
    for one in bins:
        found = one.get('accuracy')
        said = share_with_interval(found, language) if isinstance(found, dict) else percent(found, 1, language)
        span = language.phrase('{0} to {1}', percent(one.get('low'), 0, language), percent(one.get('high'), 0, language))
        rows.append(
            f'<tr><td>{escaped(span)}</td><td class="n">{count(one.get("n"), language)}</td>'
            f'<td class="n">{percent(one.get("share"), 1, language)}</td><td class="n"><b>{said}</b></td></tr>'
        )
    if not rows:
        return []
    numbers = language.phrase('Pixels'), language.phrase('Share of the area'), language.phrase('It is right')
    heads = ''.join(f'<th class="n">{escaped(head)}</th>' for head in numbers)
    where = escaped(language.phrase('Where the map’s confidence is'))
    return [f'<table class="data"><thead><tr><th>{where}</th>{heads}</tr></thead><tbody>', *rows, '</tbody></table>']


def _learned(learned: Json, language: Language) -> List[str]:
    rows = [
        (language.phrase('Overall accuracy'), percent(learned.get('overall_accuracy'), 1, language)),
        (language.phrase('Average accuracy'), percent(learned.get('average_accuracy'), 1, language)),
        (language.phrase('Macro F1'), percent(learned.get('f1_macro'), 1, language)),
        (language.phrase('Pixels held out'), count(learned.get('pixels'), language)),
    ]
    lines = [f'<tr><td>{escaped(name)}</td><td class="n"><b>{value}</b></td></tr>' for name, value in rows if value != ABSENT]
    for one in learned.get('per_class') or ():
        recall = one.get('recall', one.get('producers_accuracy'))
        if isinstance(recall, float):
            name = f'<bdi>{escaped(one.get("class", one.get("name", "")))}</bdi>'
            said = escaped(language.phrase('Recall of {0}')).format(name)
            lines.append(f'<tr><td>{said}</td><td class="n">{percent(recall, 1, language)}</td></tr>')
    return [f'<p>{escaped(_how_learned(learned, language))}</p>', '<table class="data"><tbody>', *lines, '</tbody></table>']


def _how_learned(learned: Json, language: Language) -> str:
    """How pixels were held out. The classes that this could not judge end the sentence, and have to be told from its words."""
    lacking = [str(name) for name in learned.get('not_assessable') or ()]
    said, apart, _ = str(learned.get('protocol') or '').partition('; not assessable')
    if not apart or not lacking:
        return language.say(said + apart, lacking)
    held, names = language.say(said), language.writing.comma.join(lacking)
    return language.phrase('{0}; not assessable, in a single block or held out with all their pixels: {1}', held, names)


def _captioned(chart: str, caption: str) -> List[str]:
    return [f'<figure><div class="scroll">{chart}</div><figcaption>{escaped(caption)}</figcaption></figure>']


def _one(chart: str, caption: str) -> str:
    return f'<figure>{chart}<figcaption>{escaped(caption)}</figcaption></figure>'
