"""Results beside the published ones: a table a division, and the benchmark's average and worst case over the three data sets."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any, Dict, List, Mapping, Sequence, Tuple

from ....core.errors import OutputError
from ....core.segmentation import SCORES, Scores, average_scores, worst_scores
from ....cubes.atomic import atomic_output
from .published import published_on
from .splits import OWN, check_one_split

Json = Dict[str, Any]
RESULT = 'result.json'
_COLUMNS = (
    'who', 'split', 'approach', 'sees', 'training_percent', 'training_images', 'seed', 'R_micro', 'R_macro', 'F1_macro', 'J_macro',
    'source',
)  # fmt: skip
_NUMBERS = ('R_micro', 'R_macro', 'F1_macro', 'J_macro')
_OWN_NOTE = 'Own lists of images: these figures stand by themselves and are not comparable with published ones.'
_NOTE = (
    'In percent, over all pixels of the test set together. "published" rows are cited, not repeated here; rows of this run were '
    'trained and tested by it on the files in its folder.'
)


def make_table(results: Sequence[Mapping[str, Any]]) -> Json:
    """The results of one or more divisions beside the published rows of the same divisions.

    Args:
        results: What `run` wrote, each with `split`.

    Raises:
        ParameterError: Results of two divisions of one data set are among them.
    """
    splits = list(dict.fromkeys(str(one['split']) for one in results))
    check_one_split(splits)
    rows: List[Json] = []
    for split in splits:
        rows += [_own_row(one) for one in results if one['split'] == split]
        for row in published_on(split):
            cited = dict(zip(_NUMBERS, row.scores))
            rows.append({**dict.fromkeys(_COLUMNS), 'who': 'published', 'split': split, 'approach': row.approach, 'sees': row.sees,
                         'training_percent': 100.0, **cited, 'source': row.source})  # fmt: skip
    notes = [_NOTE, *([_OWN_NOTE] if any(OWN in split for split in splits) else [])]
    return {'columns': list(_COLUMNS), 'rows': rows, 'notes': notes, 'over_data_sets': _over_data_sets(results)}


def write_table(folder: Path, table: Json) -> Tuple[Path, Path]:
    """Write a table as `table.json` and `table.csv`; each appears whole or not at all.

    Raises:
        OutputError: The folder cannot be written to.
    """
    text = io.StringIO(newline='')
    writer = csv.DictWriter(text, _COLUMNS, lineterminator='\n')
    writer.writeheader()
    writer.writerows({name: '' if row[name] is None else row[name] for name in _COLUMNS} for row in table['rows'])
    places = folder / 'table.json', folder / 'table.csv'
    write_json(places[0], table)
    with atomic_output(places[1]) as temporary:
        Path(temporary).write_text(text.getvalue(), encoding='utf-8')
    return places


def write_json(path: Path, value: Any) -> None:
    """Write JSON; it appears whole or not at all."""
    with atomic_output(path) as temporary:
        Path(temporary).write_text(json.dumps(value, indent=1, allow_nan=False), encoding='utf-8')


def find_results(output: Path) -> List[Json]:
    """The finished results below an output folder, in the order of their places.

    Raises:
        OutputError: One of them cannot be read.
    """
    found = []
    for path in sorted(output.glob(f'*/*/*/{RESULT}')):
        try:
            found.append(json.loads(path.read_text(encoding='utf-8')))
        except (OSError, ValueError) as error:
            raise OutputError(f'The result {path} cannot be read: {error}.', 'Remove its folder, and it is computed anew.') from error
    return found


def _own_row(result: Mapping[str, Any]) -> Json:
    scores = Scores.from_json(result['scores'])
    return {
        'who': 'this run', 'split': result['split'], 'approach': result['title'], 'sees': result['sees'],
        'training_percent': result['percent'], 'training_images': result['images'], 'seed': result['seed'],
        **dict(zip(_NUMBERS, _percent(scores))), 'source': result['source'],
    }  # fmt: skip


def _over_data_sets(results: Sequence[Mapping[str, Any]]) -> List[Json]:
    """Average and worst case of what was run on all three data sets with the published divisions."""
    groups: Dict[Tuple[str, str, float, int], List[Mapping[str, Any]]] = {}
    for one in results:
        if OWN not in one['split']:
            groups.setdefault((one['strategy'], one['model'], one['percent'], one['seed']), []).append(one)
    found = []
    for (strategy, model, percent, seed), members in groups.items():
        if len(members) == 3:  # divisions of one data set were refused before, so these are the three data sets
            scores = [Scores.from_json(one['scores']) for one in members]
            found.append({
                'strategy': strategy, 'model': model, 'training_percent': percent, 'seed': seed,
                'splits': [one['split'] for one in members],
                'average': dict(zip(SCORES, _percent(average_scores(scores)))),
                'worst_case': dict(zip(SCORES, _percent(worst_scores(scores)))),
            })  # fmt: skip
    return found


def _percent(scores: Scores) -> List[Any]:
    return [round(100.0 * value, 2) if value == value else None for value in scores.values]
