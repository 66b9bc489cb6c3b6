"""Find every text that a user may read, by reading the code's syntax trees.

Three kinds are found:

1. texts of windows and toolbox: the literal in `tr('…')`, and texts of a report, which is written without Qt: the literal in `phrase('…')`;
2. tables whose entries go through `tr(entry)`: all texts of the modules in `TABLES`, and of a module-level table that a `tr(TABLE[key])` in
   the same module names;
3. sentences of the engine, which must not know Qt: what an error says, progress, log lines, warnings. A text counts as a sentence where it
   goes into an error, a progress or a log call, or where it reads like one. Values in f-strings become `{0}`, `{1}`, …: the window that
   shows such a sentence finds its template again (`hsi_plugin/core/sentences.py`) and translates that.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Dict, Iterator, List, Mapping, Set

from i18n.templates import WORDS, Scope, returned, scopes, templates

ROOT = Path(__file__).resolve().parent.parent.parent
# Rooms whose texts go through `tr`; all other rooms speak in sentences.
WINDOWS = ('hsi_plugin/gui/', 'hsi_plugin/processing/', 'hsi_plugin/qgis_common/', 'hsi_plugin/plugin.py')
# What only people at a command line or in Python read stays English.
UNSEEN = (
    'hsi_plugin/cli/', 'hsi_plugin/api.py', 'hsi_plugin/__main__.py', 'hsi_plugin/methods/transfer/hs3bench/',
    'hsi_plugin/methods/transfer/pretrain/', 'hsi_plugin/methods/zero_shot/pretrain/', 'hsi_plugin/methods/active/simulate/',
    'hsi_plugin/models/torchfiles.py',
)
TABLES = (
    'hsi_plugin/core/methods.py', 'hsi_plugin/core/heads.py', 'hsi_plugin/core/queries.py', 'hsi_plugin/core/refinements.py',
    'hsi_plugin/core/strategies.py', 'hsi_plugin/spectra/likeness.py', 'hsi_plugin/spectra/index_table.py', 'hsi_plugin/spectra/rgb.py',
    'hsi_plugin/spectra/recipes.py', 'hsi_plugin/cubes/sensors/prisma_masks.py', 'hsi_plugin/cubes/sensors/neon_masks.py',
    'hsi_plugin/cubes/sensors/wyvern.py', 'hsi_plugin/cubes/sensors/dlr.py',
)
# Modules whose functions return parts of sentences that others say.
PHRASES = (
    'hsi_plugin/methods/holdout.py', 'hsi_plugin/engine/batch/progress.py', 'hsi_plugin/methods/transfer/compare/figures.py',
    'hsi_plugin/methods/transfer/feature_cache.py', 'hsi_plugin/engine/resume.py', 'hsi_plugin/engine/cluster/check.py',
    'hsi_plugin/engine/environment/gpu.py', 'hsi_plugin/spectra/recipes.py',
)
# Rooms whose sentences a report may repeat: what reads maps, images and labels, and what learns from them.
REPEATED = (
    'hsi_plugin/core/', 'hsi_plugin/cubes/', 'hsi_plugin/spectra/', 'hsi_plugin/labels/', 'hsi_plugin/maps/',
    'hsi_plugin/methods/holdout.py', 'hsi_plugin/methods/gather.py', 'hsi_plugin/engine/report',
)
# Single words that sentences have as values.
UNITS = {'hsi_plugin/cubes/radiometry.py': ('reflectance', 'radiance')}
COMMENT = '\x04'  # between a text and its comment, as gettext has it
CARDS = 'resources/models/*.json'
CARD_TEXTS = ('summary', 'pretraining', 'wavelengths', 'tried')
CALLS = {'progress', 'report', 'log', 'warn', 'warning', 'info', 'append', 'extend', 'add', 'say', 'note'}
SENTENCE = re.compile(r'^["(]?(?:[A-Z]|\{\d+\}"? )[^\n]* [^\n]*[.!?:…]$', re.DOTALL)
TITLE = re.compile(r'[A-Z][a-z]+(?:[ \-,/(]|$)')  # begins like a title, and is no name of a constant
SQL = re.compile(r'(?:CREATE|INSERT|SELECT|UPDATE|DELETE|PRAGMA)\b')


@dataclass
class Texts:
    """What was found: each text with the files that say it.

    Attributes:
        shown: Texts that go through `tr`, tables included.
        told: Texts that go through `phrase`.
        sentences: Templates of the engine's sentences.
    """

    shown: Dict[str, List[str]] = field(default_factory=dict)
    told: Dict[str, List[str]] = field(default_factory=dict)
    sentences: Dict[str, List[str]] = field(default_factory=dict)

    @property
    def every(self) -> Dict[str, List[str]]:
        """All of them."""
        return {**self.shown, **self.told, **self.sentences}


@lru_cache(maxsize=1)
def find_texts() -> Texts:
    """All texts of the package, sorted."""
    found = Texts()
    for path in _modules():
        if path.startswith(UNSEEN):
            continue
        tree = ast.parse((ROOT / path).read_text(encoding='utf-8'))
        if path.startswith(WINDOWS):
            for text in _shown(tree, 'tr'):
                _note(found.shown, text, path)
        elif path in TABLES:
            for text in _table(tree):
                _note(found.shown, text, path)
        if not path.startswith(WINDOWS):
            for text in _sentences(list(ast.walk(tree)), scopes(tree)):
                _note(found.sentences, text, path)
            for text in _shown(tree, 'phrase'):
                _note(found.told, text, path)
        for text in UNITS.get(path, ()):
            _note(found.sentences, text, path)
        if path in PHRASES:
            for text in _phrases(tree):
                _note(found.sentences, text, path)
    for card in sorted(ROOT.glob(CARDS)):
        values = json.loads(card.read_text(encoding='utf-8'))
        for key in CARD_TEXTS:
            if values.get(key):
                _note(found.shown, values[key], str(card.relative_to(ROOT)))
    return Texts(*(dict(sorted(some.items())) for some in (found.shown, found.told, found.sentences)))


def _modules() -> List[str]:
    listed = subprocess.run(
        ['git', 'ls-files', '--cached', '--others', '--exclude-standard', 'hsi_plugin/*.py'], cwd=ROOT, check=True, capture_output=True,
        text=True,
    ).stdout.split()
    return sorted(path for path in listed if (ROOT / path).is_file() and '/extlibs/' not in path)


def _note(where: Dict[str, List[str]], text: str, path: str) -> None:
    files = where.setdefault(text, [])
    if path not in files:
        files.append(path)


def _shown(tree: ast.Module, call: str) -> Iterator[str]:
    """The texts that go through a function of a name."""
    named: Set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) == call and node.args:
            for part in ast.walk(node.args[0]):
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and not _is_key(part, node.args[0]):
                    yield part.value + _comment(node)
                if isinstance(part, ast.Name):
                    named.add(part.id)
    for statement in tree.body:
        target = statement.target if isinstance(statement, ast.AnnAssign) else getattr(statement, 'targets', [None])[0]
        if isinstance(target, ast.Name) and target.id in named and getattr(statement, 'value', None) is not None:
            yield from _values(statement.value)
    # A table that a loop hands to `tr(name)`: ((title, tip), …) in the same module.
    for node in ast.walk(tree):
        if isinstance(node, (ast.For, ast.comprehension)) and named & {n.id for n in ast.walk(node.target) if isinstance(n, ast.Name)}:
            yield from _values(node.iter)


def _comment(call: ast.Call) -> str:
    """What `tr(text, comment)` says of its text's meaning, as it follows the text in a key."""
    second = call.args[1] if len(call.args) > 1 else None
    return COMMENT + second.value if isinstance(second, ast.Constant) and isinstance(second.value, str) else ''


def _is_key(part: ast.Constant, whole: ast.expr) -> bool:
    """Whether a text only looks something up, as in `tr(part['title'])` or in `name.replace('_', ' ')`."""
    for node in ast.walk(whole):
        if isinstance(node, ast.Subscript) and part in ast.walk(node.slice):
            return True
        if isinstance(node, ast.Call) and part in node.args[: {'get': 1, 'replace': 2}.get(_name(node.func), 0)]:
            return True
    return False


def _values(node: ast.AST) -> Iterator[str]:
    """Texts of a table; of a dict, its values alone."""
    if isinstance(node, ast.Dict):
        for value in node.values:
            yield from _values(value)
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, str) and WORDS.search(node.value):
            yield node.value
    elif isinstance(node, (ast.Tuple, ast.List, ast.Call, ast.Starred)):
        for child in ast.iter_child_nodes(node):
            yield from _values(child)


def _table(tree: ast.Module) -> Iterator[str]:
    """Titles and summaries: all texts of the module with a capital letter at the beginning, and words."""
    nodes = list(ast.walk(tree))
    spoken = _docstrings(nodes)
    for node in nodes:
        if isinstance(node, ast.JoinedStr):
            spoken.update(id(part) for part in ast.walk(node))  # half a sentence; the whole one is found as such
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in spoken and TITLE.match(node.value):
            yield node.value


def _sentences(nodes: List[ast.AST], scope: Mapping[int, Scope]) -> Iterator[str]:
    spoken = _docstrings(nodes)
    parts: Set[int] = set()
    for node in nodes:
        said = isinstance(node, ast.Call) and (_name(node.func) in CALLS or _is_error(_name(node.func)))
        for argument in node.args if said else ():
            yield from _said(argument, parts, spoken, _is_error(_name(node.func)), scope)
    for node in nodes:
        if id(node) in parts or id(node) in spoken or not isinstance(node, (ast.Constant, ast.JoinedStr, ast.BinOp)):
            continue
        ways = templates(node, scope.get(id(node)))
        if ways:
            parts.update(id(part) for part in ast.walk(node))
        yield from (text for text in ways if SENTENCE.match(text) and _speaks(text) and not SQL.match(text))


def _phrases(tree: ast.Module) -> Iterator[str]:
    scope = scopes(tree)
    for function in ast.walk(tree):
        for value in returned(function) if isinstance(function, ast.FunctionDef) else ():
            yield from (text for text in templates(value, scope.get(id(value))) if ' ' in text.strip() and sum(map(str.isalpha, text)) >= 5)


def _said(argument: ast.expr, parts: Set[int], spoken: Set[int], error: bool, scope: Mapping[int, Scope]) -> Iterator[str]:
    for choice in _choices(argument):
        ways = [] if id(choice) in spoken else templates(choice, scope.get(id(choice)))
        if error or any(SENTENCE.match(text) or re.match(r'[a-z]+ing\b', text, re.IGNORECASE) for text in ways):
            if ways:
                parts.update(id(part) for part in ast.walk(choice))
            yield from filter(_speaks, ways)


def _choices(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.IfExp):
        yield from _choices(node.body)
        yield from _choices(node.orelse)
    else:
        yield node


def _speaks(text: str) -> bool:
    """Whether there are words in it, beside values."""
    return bool(WORDS.search(re.sub(r'\{\d+\}', '', text)))


def _is_error(name: str) -> bool:
    return name in ('HsiError', 'WorkerCrashed', 'EnvironmentMissing', 'JobCancelled') or (name.endswith('Error') and name not in (
        'ValueError', 'TypeError', 'KeyError', 'RuntimeError', 'NotImplementedError', 'AttributeError', 'OSError', 'IndexError'))


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ''


def _docstrings(nodes: List[ast.AST]) -> Set[int]:
    found: Set[int] = set()
    for node in nodes:
        body = getattr(node, 'body', None)
        if isinstance(body, list):
            found.update(id(s.value) for s in body if isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant))
    return found
