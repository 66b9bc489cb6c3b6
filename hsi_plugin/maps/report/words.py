"""The sentences of a report: the short answer, what to beware of, what is *unsure*, in the language that is given.

Every sentence is a literal with places for its values, so that each language says it in its own order, and so that no name of a class or a
file is ever taken for a word.
"""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence, Tuple

from ...core.arrays import Json
from ...core.language import ENGLISH, Language
from .content import ClassRow
from .numbers import AreaUnit, count, half_width, percent, share_with_interval

FEW = 20
"""Reference pixels in a class of the map below which its intervals mean little: a share is then known to ± 22 points at best."""
_POOR_COVERAGE = 0.95
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


def not_assessed(language: Language) -> List[str]:
    """The short answer where there is no reference."""
    return [language.phrase(sentence) for sentence in NOT_ASSESSED]


def how_to_assess(language: Language) -> List[str]:
    """What to do then, step by step."""
    return [language.phrase(sentence) for sentence in HOW_TO_ASSESS]


def verdict(accuracy: Json, rows: Sequence[ClassRow], unit: AreaUnit, language: Language) -> List[str]:
    """The short answer.

    Args:
        accuracy: As `maps.accuracy.assess` gives it.
        rows: The map's classes.
        unit: Of areas.
        language: What it is said in.
    """
    area: Dict[str, Any] = accuracy.get('area') or {}
    overall = area.get('overall_accuracy')
    drawn = count(accuracy.get('reference_pixels'), language)
    if not overall:
        return [language.phrase('The {0} reference pixels do not tell how much of the map is right.', drawn)]
    right = share_with_interval(overall, language)
    if is_probability(accuracy):
        said = language.phrase('About {0} of the mapped area is right, judged by {1} pixels that were drawn by chance.', right, drawn)
    else:
        said = language.phrase(
            'If the {0} reference pixels were a random sample of this map, about {1} of the mapped area would be right. Nothing says that '
            'they are one, so the truth may well be lower.', drawn, right,
        )
    return [said, *_of_classes(area.get('per_class') or (), rows, unit, language)]


def _of_classes(per_class: Sequence[Json], rows: Sequence[ClassRow], unit: AreaUnit, language: Language) -> List[str]:
    """Which class is least reliable, which is missed most, and whose area is farthest from its estimate."""
    out: List[str] = []
    users = _least(per_class, 'users_accuracy')
    if users is not None:
        name, share = users['class'], share_with_interval(users['users_accuracy'], language)
        out.append(language.phrase('The least reliable class is {0}: {1} of what the map calls {2} is {3}.', name, share, name, name))
    producers = _least(per_class, 'producers_accuracy')
    if producers is not None:
        name, share = producers['class'], share_with_interval(producers['producers_accuracy'], language)
        out.append(language.phrase('The class that is missed most is {0}: the map finds {1} of it.', name, share))
    biased = _most_biased(per_class, rows)
    if biased is not None:
        one, mapped = biased
        told = one['class'], unit.number(mapped), unit.name, unit.with_interval(one['area']), unit.name
        out.append(language.phrase(
            'The map shows too much {0}: {1} {2} are mapped, {3} {4} are estimated. Use the estimated areas.'
            if mapped > one['area']['value'] else
            'The map shows too little {0}: {1} {2} are mapped, {3} {4} are estimated. Use the estimated areas.', *told,
        ))  # fmt: skip
    return out


def warnings_of(accuracy: Optional[Json], record: Json, others: Sequence[str] = (), language: Language = ENGLISH) -> List[str]:
    """What has to be known before the figures are used; those of the assessment first, because they say what was not counted.

    Args:
        accuracy: As `maps.accuracy.assess` gives it; None where there is none.
        record: The map's run record.
        others: What else was met while the report was made, in English.
        language: What it is said in.
    """
    out: List[str] = []
    names = [str(name) for name in (accuracy or {}).get('classes') or ()]
    if accuracy is not None:
        out += [language.say(str(w), names) for w in accuracy.get('warnings') or ()]
        if not is_probability(accuracy):
            out.append(language.phrase(
                'The reference is no sample that was drawn by chance from this map; intervals and areas hold only as far as it can be '
                'taken for one.'
            ))
        per_class = (accuracy.get('area') or {}).get('per_class') or []
        few = [
            language.bracketed(one['class'], count(one['samples'], language)) for one in per_class
            if one.get('map_pixels') and one.get('samples', 0) < FEW
        ]  # fmt: skip
        if few:
            out.append(language.phrase(
                'Fewer than {0} reference pixels lie in {1}; what is said of such a class rests on little.', FEW, language.listed(few)
            ))
    return list(dict.fromkeys([*out, *_of_the_record(record, language), *(language.say(one, names) for one in others)]))


def is_probability(accuracy: Json) -> bool:
    """Whether the reference is a sample whose chances are known."""
    return bool(accuracy.get('design'))


def _of_the_record(record: Json, language: Language) -> List[str]:
    if not record:
        return [language.phrase('How the map was made is not known: it carries no record of its run.')]
    matching = record.get('matching') or {}
    coverage, out = matching.get('coverage'), []
    if coverage is not None and coverage < _POOR_COVERAGE:
        covered = percent(coverage, 0, language)
        out.append(language.phrase('The image covers {0} of the wavelengths that the model was trained on.', covered))
    there, here = matching.get('model_sensor'), matching.get('sensor')
    if here and there and here != there:
        out.append(language.phrase('The model was trained on another sensor ({0}) than the one of this image ({1}).', there, here))
    return out


def role_of(given: Json, language: Language) -> str:
    """What an input of a run was for; a role that is not known here stays as the record has it."""
    role = str(given.get('role') or '')
    known = {
        'cube': language.phrase('cube'), 'labels': language.phrase('labels'), 'library': language.phrase('library'),
        'map': language.phrase('map'), 'model': language.phrase('model'), 'session': language.phrase('session'),
    }
    return known.get(role, role)


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


def unsure_of(record: Json, language: Language) -> Json:
    """What is known of *unsure* pixels, as sentences; empty where none were asked for."""
    conformal: Json = record.get('conformal') or {}
    rate = conformal.get('rate', conformal.get('asked'))
    if rate is None:
        return {}
    said = [language.phrase(
        'A pixel is unsure where more than one class is needed to miss the true one in no more than {0} of all pixels.',
        percent(rate, 1, language),
    )]
    if record.get('unsure_share') is not None:
        said.append(language.phrase('{0} of this map is unsure.', percent(record['unsure_share'], 1, language)))
    if conformal.get('coverage') is not None:
        held, error = percent(conformal['coverage'], 1, language), percent(conformal.get('coverage_se'), 1, language)
        said.append(language.phrase(
            'In blocks of labels that were held out, the classes of a pixel held the true one for {0} (standard error {1}) of the pixels.',
            held, error,
        ))
    if conformal.get('wrong_when_sure') is not None:
        said.append(language.phrase('Of those that were sure, {0} were wrong.', percent(conformal['wrong_when_sure'], 1, language)))
    if conformal.get('image_of_training') is False:
        said.append(language.phrase('What was held out lies in another image than this one, where more or fewer may be right.'))
    return {**conformal, 'sentences': said}
