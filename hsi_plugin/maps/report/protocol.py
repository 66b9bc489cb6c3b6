"""How the reference came about, how it was used, and where the formulas are published."""

from __future__ import annotations

from typing import Any, List, Mapping, Optional, Sequence, Tuple

from ...core.arrays import Json
from ...core.designs import CLUSTER, STRATIFIED
from ...core.language import Language
from .numbers import count, percent, pixels

# As they were published, in whatever language a report is.
_OLOFSSON = ('Olofsson et al. 2014, Remote Sensing of Environment 148:42–57', 'https://doi.org/10.1016/j.rse.2014.02.015')
_STEHMAN = ('Stehman 2014, International Journal of Remote Sensing 35:4923–4939', 'https://doi.org/10.1080/01431161.2014.930207')
_PONTIUS = ('Pontius & Millones 2011, International Journal of Remote Sensing 32:4407–4429', 'https://doi.org/10.1080/01431161.2011.552923')
_GUO = ('Guo et al. 2017, ICML, PMLR 70:1321–1330', 'https://arxiv.org/abs/1706.04599')


def protocol(accuracy: Optional[Json], agreements: Sequence[Mapping[str, Any]], language: Language) -> List[Tuple[str, str]]:
    """Headings and sentences: sampling design, response design, analysis.

    Args:
        accuracy: As `maps.accuracy.assess` gives it; None where nothing was assessed.
        agreements: Of each pair of reviewers ``people``, ``n`` and ``share``.
        language: What it is said in.
    """
    if accuracy is None:
        return []
    out: List[Tuple[str, str]] = []
    design = accuracy.get('design') or {}
    if design:
        out.append((language.phrase('Sampling design'), _drawn(design, accuracy.get('strata') or (), language)))
        out.append((language.phrase('Response design'), _answered(design, accuracy.get('not_counted') or {}, language)))
        agreed = _agreement(agreements, language)
        if agreed:
            out.append((language.phrase('Agreement'), agreed))
    else:
        number, where = count(accuracy.get('reference_pixels'), language), accuracy.get('reference')
        said = language.phrase('{0} pixels of {1}, as somebody chose them.', number, language.phrase('a file') if where is None else where)
        out.append((language.phrase('Reference'), said))
    area = accuracy.get('area') or {}
    estimator = accuracy.get('estimator') or {}
    basis = language.say(str(estimator.get('basis') or ''))
    formulas = language.phrase('Formulas: {0}.', estimator.get('method') or area.get('method') or '')
    out.append((language.phrase('Analysis'), language.together(part for part in (basis, formulas) if part)))
    if area.get('assumption'):
        out.append((language.phrase('Assumption'), language.say(str(area['assumption']))))
    return out


def sources(accuracy: Optional[Json], kappa: bool, language: Language) -> List[Tuple[str, str]]:
    """Formulas and where they are published."""
    if accuracy is None:
        return []
    estimator = str((accuracy.get('estimator') or {}).get('method') or '')
    if 'Stehman' in estimator:
        said, where = language.phrase('Accuracy and area where strata are not the classes of the map: {0}', _STEHMAN[0]), _STEHMAN[1]
    else:
        said, where = language.phrase('Accuracy and area from a sample stratified by map class: {0}', _OLOFSSON[0]), _OLOFSSON[1]
    out = [(said, where)]
    if accuracy.get('calibration'):
        out.append((language.phrase('Reliability and expected calibration error: {0}', _GUO[0]), _GUO[1]))
    return [*out, (language.phrase('Why kappa is no measure of a map: {0}', _PONTIUS[0]), _PONTIUS[1])] if kappa else out


def _drawn(design: Json, strata: Sequence[Json], language: Language) -> str:
    kind, drawn, population = design.get('kind'), count(design.get('points'), language), count(design.get('population'), language)
    taken = [s for s in strata if s.get('drawn')]
    if kind == STRATIFIED and taken:
        each = [
            language.phrase('{0} {1} of {2}', s['class'], count(s['drawn'], language), count(s['pixels'], language)) for s in taken
        ]  # fmt: skip
        listed = language.listed(each)
        said = [language.phrase('{0} of {1} pixels, drawn at random within each class of the map: {2}.', drawn, population, listed)]
    elif kind == STRATIFIED:
        said = [language.phrase('{0} of {1} pixels, drawn at random within each class of the map.', drawn, population)]
    elif kind == CLUSTER:
        there, clusters = (count(number, language) for number in [*(design.get('clusters') or ()), 0, 0][:2])
        said = [language.phrase(
            '{0} of {1} square clusters of neighbouring pixels, drawn at random; {2} pixels in all.', clusters, there, drawn
        )]
    else:
        said = [language.phrase('{0} of {1} pixels, all with the same chance.', drawn, population)]
    left_out = sum(s.get('whole', 0) - s.get('pixels', 0) for s in strata)
    if left_out == 1:
        said.append(language.phrase('1 pixel that the model had learned from could not be drawn.'))
    elif left_out:
        said.append(language.phrase('{0} pixels that the model had learned from could not be drawn.', count(left_out, language)))
    when, seed = str(design.get('drawn_utc') or '')[:10], design.get('seed')
    said.append(language.phrase('Drawn on {0} with seed {1}.', when, seed) if when else language.phrase('Drawn with seed {0}.', seed))
    return language.together(said)


def _answered(design: Json, left: Json, language: Language) -> str:
    people = [str(p) for p in design.get('reviewers') or ()]
    if len(people) == 1:
        who = language.phrase('1 person ({0})', people[0])
    else:
        who = language.phrase('{0} people ({1})', len(people), language.listed(people)) if people else language.phrase('People')
    said = [
        language.phrase('{0} looked at the pixels without seeing what the map says.', who) if design.get('blind') else
        language.phrase('{0} looked at the pixels and may have seen what the map says.', who)
    ]  # fmt: skip
    reasons = [
        ('open', language.phrase('{0} not looked at yet')), ('unknown', language.phrase('{0} not possible to tell')),
        ('disputed', language.phrase('{0} judged differently by different people')), ('refused', language.phrase('{0} known to the model')),
        ('unclassified', language.phrase('{0} without a class on the map')),
    ]
    lacking = [words.format(pixels(left[name], language)) for name, words in reasons if left.get(name)]
    if lacking:
        said.append(language.phrase('Not counted: {0}.', language.listed(lacking)))
    unsure = design.get('unsure') or 0
    if unsure == 1:
        said.append(language.phrase('Of 1 pixel they were not sure; such answers count like others.'))
    elif unsure:
        said.append(language.phrase('Of {0} pixels they were not sure; such answers count like others.', count(unsure, language)))
    return language.together(said)


def _agreement(pairs: Sequence[Mapping[str, Any]], language: Language) -> str:
    said = []
    for pair in pairs:
        if pair.get('share') is None:
            continue
        both = language.listed([str(p) for p in pair.get('people') or ()])
        share, number = percent(pair['share'], 1, language), count(pair.get('n'), language)
        said.append(language.phrase('{0}: {1} of {2} pixels alike.', both, share, number))
    return language.together(said)
