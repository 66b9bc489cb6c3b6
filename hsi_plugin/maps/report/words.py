"""The sentences of a report: the short answer, what to beware of, how the reference came about."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from ...core.arrays import Json
from ...core.designs import CLUSTER, STRATIFIED
from .content import ClassRow
from .numbers import AreaUnit, count, half_width, listed, percent, share_with_interval

FEW = 20
"""Reference pixels in a class of the map below which its intervals mean little: a share is then known to ± 22 points at best."""
_POOR_COVERAGE = 0.95
OLOFSSON = (
    'Accuracy and area from a sample stratified by map class: Olofsson et al. 2014, Remote Sensing of Environment 148:42–57',
    'https://doi.org/10.1016/j.rse.2014.02.015',
)
STEHMAN = (
    'Accuracy and area where strata are not the classes of the map: Stehman 2014, International Journal of Remote Sensing 35:4923–4939',
    'https://doi.org/10.1080/01431161.2014.930207',
)
KAPPA = (
    'Why kappa is no measure of a map: Pontius & Millones 2011, International Journal of Remote Sensing 32:4407–4429',
    'https://doi.org/10.1080/01431161.2011.552923',
)
CALIBRATION = ('Reliability and expected calibration error: Guo et al. 2017, ICML, PMLR 70:1321–1330', 'https://arxiv.org/abs/1706.04599')
NOT_ASSESSED = (
    'Nobody has compared this map with a reference yet. How well it agrees with the ground is not known, and neither are the true areas '
    'of its classes: pixels that were counted on a map are no estimate of area.',
)
HOW_TO_ASSESS = (
    'Draw a sample of pixels from the finished map: "Review this map…" in the panel, the algorithm hsi:sample, or the command sample. The '
    'chance of each pixel to be drawn is kept, and pixels that the model has learned from are left out.',
    'Look at every pixel of the sample, without seeing what the map says, and answer which class it is; several people may do so.',
    'Make this report again with that session as its reference.',
)
CROSS_VALIDATED = (
    'These figures judge how well the method learned from its labels, on blocks of the image that were held out. Labels are chosen by '
    'people, often where a class is easy to see; so these figures are not the accuracy of the map, and usually flatter it.'
)


def verdict(accuracy: Json, rows: Sequence[ClassRow], unit: AreaUnit) -> List[str]:
    """The short answer.

    Args:
        accuracy: As `maps.accuracy.assess` gives it.
        rows: The map's classes.
        unit: Of areas.
    """
    area: Dict[str, Any] = accuracy.get('area') or {}
    overall = area.get('overall_accuracy')
    pixels = count(accuracy.get('reference_pixels'))
    if not overall:
        return [f'The {pixels} reference pixels do not tell how much of the map is right.']
    if is_probability(accuracy):
        said = f'About {share_with_interval(overall)} of the mapped area is right, judged by {pixels} pixels that were drawn by chance.'
    else:
        said = (
            f'If the {pixels} reference pixels were a random sample of this map, about {share_with_interval(overall)} of the mapped area '
            'would be right. Nothing says that they are one, so the truth may well be lower.'
        )
    out = [said]
    per_class = area.get('per_class') or []
    users = _least(per_class, 'users_accuracy')
    if users is not None:
        name = users['class']
        out.append(
            f'The least reliable class is {name}: {share_with_interval(users["users_accuracy"])} of what the map calls {name} is {name}.'
        )
    producers = _least(per_class, 'producers_accuracy')
    if producers is not None:
        name = producers['class']
        out.append(f'The class that is missed most is {name}: the map finds {share_with_interval(producers["producers_accuracy"])} of it.')
    biased = _most_biased(per_class, rows)
    if biased is not None:
        one, mapped = biased
        direction = 'too much' if mapped > one['area']['value'] else 'too little'
        out.append(
            f'The map shows {direction} {one["class"]}: {unit.number(mapped)} {unit.name} are mapped, '
            f'{unit.with_interval(one["area"])} {unit.name} are estimated. Use the estimated areas.'
        )
    return out


def warnings_of(accuracy: Optional[Json], record: Json, others: Sequence[str] = ()) -> List[str]:
    """What has to be known before the figures are used; those of the assessment first, because they say what was not counted.

    Args:
        accuracy: As `maps.accuracy.assess` gives it; None where there is none.
        record: The map's run record.
        others: What else was met while the report was made.
    """
    out: List[str] = []
    if accuracy is not None:
        out += [str(w) for w in accuracy.get('warnings') or ()]
        if not is_probability(accuracy):
            out.append(
                'The reference is no sample that was drawn by chance from this map; intervals and areas hold only as far as it can be '
                'taken for one.'
            )
        per_class = (accuracy.get('area') or {}).get('per_class') or []
        few = [f'{one["class"]} ({one["samples"]})' for one in per_class if one.get('map_pixels') and one.get('samples', 0) < FEW]
        if few:
            out.append(f'Fewer than {FEW} reference pixels lie in {listed(few)}; what is said of such a class rests on little.')
    return list(dict.fromkeys([*out, *_of_the_record(record), *others]))


def is_probability(accuracy: Json) -> bool:
    """Whether the reference is a sample whose chances are known."""
    return bool(accuracy.get('design'))


def protocol(accuracy: Optional[Json], agreements: Sequence[Mapping[str, Any]] = ()) -> List[Tuple[str, str]]:
    """Headings and sentences: sampling design, response design, analysis.

    Args:
        accuracy: As `maps.accuracy.assess` gives it; None where nothing was assessed.
        agreements: Of each pair of reviewers ``people``, ``n`` and ``share``.
    """
    if accuracy is None:
        return []
    out: List[Tuple[str, str]] = []
    design = accuracy.get('design') or {}
    if design:
        out.append(('Sampling design', _drawn(design, accuracy.get('strata') or ())))
        out.append(('Response design', _answered(design, accuracy.get('not_counted') or {})))
        agreed = _agreement(agreements)
        if agreed:
            out.append(('Agreement', agreed))
    else:
        pixels = count(accuracy.get('reference_pixels'))
        out.append(('Reference', f'{pixels} pixels of {accuracy.get("reference", "a file")}, as somebody chose them.'))
    area = accuracy.get('area') or {}
    estimator = accuracy.get('estimator') or {}
    said = [str(estimator.get('basis') or ''), f'Formulas: {estimator.get("method") or area.get("method") or ""}.']
    out.append(('Analysis', ' '.join(part for part in said if part)))
    if area.get('assumption'):
        out.append(('Assumption', str(area['assumption'])))
    return out


def sources(accuracy: Optional[Json], kappa: bool) -> List[Tuple[str, str]]:
    """Formulas and where they are published."""
    if accuracy is None:
        return []
    estimator = str((accuracy.get('estimator') or {}).get('method') or '')
    out = [STEHMAN if 'Stehman' in estimator else OLOFSSON]
    if accuracy.get('calibration'):
        out.append(CALIBRATION)
    return [*out, KAPPA] if kappa else out


def _drawn(design: Json, strata: Sequence[Json]) -> str:
    kind, drawn, population = design.get('kind'), count(design.get('points')), count(design.get('population'))
    taken = [s for s in strata if s.get('drawn')]
    if kind == STRATIFIED:
        said = f'{drawn} of {population} pixels, drawn at random within each class of the map'
        said += ': ' + listed([f'{s["class"]} {count(s["drawn"])} of {count(s["pixels"])}' for s in taken]) + '.' if taken else '.'
    elif kind == CLUSTER:
        there, clusters = [*(design.get('clusters') or ()), 0, 0][:2]
        said = f'{count(clusters)} of {count(there)} square clusters of neighbouring pixels, drawn at random; {drawn} pixels in all.'
    else:
        said = f'{drawn} of {population} pixels, all with the same chance.'
    left_out = sum(s.get('whole', 0) - s.get('pixels', 0) for s in strata)
    if left_out:
        said += f' {_pixels(left_out)} that the model had learned from could not be drawn.'
    when = str(design.get('drawn_utc') or '')[:10]
    return f'{said} Drawn{" on " + when if when else ""} with seed {design.get("seed")}.'


def _answered(design: Json, left: Json) -> str:
    people = [str(p) for p in design.get('reviewers') or ()]
    who = f'{len(people)} {"person" if len(people) == 1 else "people"} ({listed(people)})' if people else 'People'
    said = f'{who} looked at the pixels'
    said += ' without seeing what the map says.' if design.get('blind') else ' and may have seen what the map says.'
    reasons = [
        ('open', 'not looked at yet'), ('unknown', 'not possible to tell'), ('disputed', 'judged differently by different people'),
        ('refused', 'known to the model'), ('unclassified', 'without a class on the map'),
    ]
    lacking = [f'{_pixels(left[name])} {words}' for name, words in reasons if left.get(name)]
    if lacking:
        said += f' Not counted: {listed(lacking)}.'
    unsure = design.get('unsure') or 0
    return said + (f' Of {_pixels(unsure)} they were not sure; such answers count like others.' if unsure else '')


def _agreement(pairs: Sequence[Mapping[str, Any]]) -> str:
    said = []
    for pair in pairs:
        if pair.get('share') is None:
            continue
        both = listed([str(p) for p in pair.get('people') or ()])
        said.append(f'{both}: {percent(pair["share"])} of {count(pair.get("n"))} pixels alike.')
    return ' '.join(said)


def _of_the_record(record: Json) -> List[str]:
    if not record:
        return ['How the map was made is not known: it carries no record of its run.']
    matching = record.get('matching') or {}
    coverage, out = matching.get('coverage'), []
    if coverage is not None and coverage < _POOR_COVERAGE:
        out.append(f'The image covers {percent(coverage, 0)} of the wavelengths that the model was trained on.')
    if matching.get('sensor') and matching.get('model_sensor') and matching['sensor'] != matching['model_sensor']:
        out.append(
            f'The model was trained on another sensor ({matching["model_sensor"]}) than the one of this image ({matching["sensor"]}).'
        )
    return out


def _least(per_class: Sequence[Json], name: str) -> Optional[Json]:
    known = [one for one in per_class if one.get(name) and one[name].get('value') is not None]
    found = min(known, key=lambda one: float(one[name]['value']), default=None)
    return found if found is not None and len(known) > 1 and found[name]['value'] < 1.0 else None


def _most_biased(per_class: Sequence[Json], rows: Sequence[ClassRow]) -> Optional[Tuple[Json, float]]:
    """The class whose mapped area lies outside the interval of its estimate, and farthest from it in half widths."""
    mapped, found, farthest = {row.name: row.mapped for row in rows}, None, 0.0
    for one in per_class:
        figure: Json = one.get('area') or {}
        half = half_width(figure) if figure.get('value') is not None else None
        if not half or one['class'] not in mapped:
            continue
        away = abs(mapped[one['class']] - float(figure['value'])) / half
        if not figure['low'] <= mapped[one['class']] <= figure['high'] and away > farthest:
            found, farthest = (one, mapped[one['class']]), away
    return found


def _pixels(number: int) -> str:
    return '1 pixel' if number == 1 else f'{count(number)} pixels'


def unsure_of(record: Json) -> Json:
    """What is known of *unsure* pixels, as sentences; empty where none were asked for."""
    conformal: Json = record.get('conformal') or {}
    rate = conformal.get('rate', conformal.get('asked'))
    if rate is None:
        return {}
    said = [
        f'A pixel is unsure where more than one class is needed to miss the true one in no more than {percent(rate)} of all pixels.',
    ]
    if record.get('unsure_share') is not None:
        said.append(f'{percent(record["unsure_share"])} of this map is unsure.')
    if conformal.get('coverage') is not None:
        held = f'{percent(conformal["coverage"])} (standard error {percent(conformal.get("coverage_se"))})'
        said.append(f'In blocks of labels that were held out, the classes of a pixel held the true one for {held} of the pixels.')
    if conformal.get('wrong_when_sure') is not None:
        said.append(f'Of those that were sure, {percent(conformal["wrong_when_sure"])} were wrong.')
    if conformal.get('image_of_training') is False:
        said.append('What was held out lies in another image than this one, where more or fewer may be right.')
    return {**conformal, 'sentences': said}
