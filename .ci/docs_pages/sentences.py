"""What errors can say, found in the code's syntax trees: every `SomeError(what, remedy)`, with names in place of values.

A sentence that is put together from a text and a value keeps its form: `f'There is no model {path}.'` reads *There is no model
<path>.* What only running the code would tell is shown as `<…>`.
"""

from __future__ import annotations

import ast
import itertools
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Tuple

from hsi_plugin.core import errors

from .texts import ROOT

PACKAGE = ROOT / 'hsi_plugin'
TYPES: Dict[str, type] = {
    name: kind for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, errors.HsiError)
}
UNKNOWN = '<…>'
_MOST_FORMS = 8  # of one sentence with alternatives in it
_KEEPS_NAME = ('str', 'Path', 'repr', 'join', 'sorted', 'strip', 'round', 'listed')  # what comes out is still called like what went in
_WORDS = re.compile(r'[A-Za-z]{2,}')


@dataclass(frozen=True)
class Message:
    """What an error can say.

    Args:
        error: Its type.
        what: What is wrong.
        remedy: What to do; empty where the code says nothing.
        file: The module that says it, below the package.
    """

    error: str
    what: str
    remedy: str
    file: str


@lru_cache(maxsize=1)
def find_messages() -> List[Message]:
    """Every message of every error, by type and module; the same sentence of the same type once."""
    found: Dict[Tuple[str, str, str], Message] = {}
    for path in _modules():
        for message in _messages(path):
            found.setdefault((message.error, message.what, message.remedy), message)
    return sorted(found.values(), key=lambda m: (m.error, m.file, m.what, m.remedy))


def _modules() -> List[Path]:
    return sorted(path for path in PACKAGE.rglob('*.py') if 'extlibs' not in path.parts)


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding='utf-8'))


@cache
def _constants(path: Path) -> Dict[str, ast.expr]:
    """What a module gives names to at its top."""
    own: Dict[str, ast.expr] = {}
    for node in _tree(path).body:
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            own[node.targets[0].id] = node.value
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            own[node.target.id] = node.value
    return own


def _imported(path: Path) -> Dict[str, ast.expr]:
    """Constants that a module takes from others of the package."""
    found: Dict[str, ast.expr] = {}
    for node in ast.walk(_tree(path)):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        place = path.parents[node.level - 1].joinpath(*(node.module or '').split('.'))
        source = next((one for one in (place.with_suffix('.py'), place / '__init__.py') if one.is_file()), None)
        for alias in node.names if source is not None else ():
            if alias.name.isupper() and alias.name in _constants(source):
                found[alias.asname or alias.name] = _constants(source)[alias.name]
    return found


def _messages(path: Path) -> Iterator[Message]:
    if not any(f'{name}(' in path.read_text(encoding='utf-8') for name in TYPES):
        return  # most modules make none
    known = {**_imported(path), **_constants(path)}
    file = path.relative_to(PACKAGE).as_posix()
    for node, scope in _errors_in(_tree(path), None):
        values = {**known, **(_locals(scope) if scope is not None else {})}
        given = {'what': node.args[0] if node.args else None, 'remedy': node.args[1] if len(node.args) > 1 else None}
        given.update({k.arg: k.value for k in node.keywords if k.arg in given})
        if given['what'] is None or any(isinstance(a, ast.Starred) for a in node.args):
            continue
        for what, remedy in itertools.product(_forms(given['what'], values), _forms(given['remedy'], values)):
            if _WORDS.search(what.replace(UNKNOWN, '')) and not re.fullmatch(r'<[^>]*>', what):
                yield Message(_called(node.func), what, '' if remedy == UNKNOWN else remedy, file)


def _errors_in(node: ast.AST, scope: Optional[ast.AST]) -> Iterator[Tuple[ast.Call, Optional[ast.AST]]]:
    """Every call that makes an error, with the innermost function around it."""
    if isinstance(node, ast.Call) and _called(node.func) in TYPES:
        yield node, scope
    inner = node if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) else scope
    for child in ast.iter_child_nodes(node):
        yield from _errors_in(child, inner)


@cache
def _locals(scope: ast.AST) -> Dict[str, ast.expr]:
    """Texts that a function gives names to, once."""
    values: Dict[str, List[ast.expr]] = {}
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            values.setdefault(node.targets[0].id, []).append(node.value)
    return {name: given[0] for name, given in values.items() if len(given) == 1 and _is_text(given[0])}


def _is_text(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_text(node.body) and _is_text(node.orelse)
    if isinstance(node, ast.BinOp):
        return _is_text(node.left) or _is_text(node.right)
    if isinstance(node, ast.Call):
        return _called(node.func) in ('tr', 'format')
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _forms(node: Optional[ast.expr], names: Dict[str, ast.expr], depth: int = 0) -> List[str]:
    """The texts that an expression can be."""
    if node is None:
        return ['']
    if depth > 6:
        return [UNKNOWN]
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else [UNKNOWN if node.value is None else str(node.value)]
    if isinstance(node, ast.IfExp):
        return [*_forms(node.body, names, depth + 1), *_forms(node.orelse, names, depth + 1)][:_MOST_FORMS]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _joined([_forms(node.left, names, depth + 1), _forms(node.right, names, depth + 1)])
    if isinstance(node, ast.JoinedStr):
        return _joined([
            _forms(part, names, depth + 1) if isinstance(part, ast.Constant) else _value(part.value, names, depth)  # type: ignore[attr-defined]
            for part in node.values
        ])  # fmt: skip
    if isinstance(node, ast.Call) and _called(node.func) == 'tr' and node.args:
        return _forms(node.args[0], names, depth + 1)
    if isinstance(node, ast.Call) and _called(node.func) == 'format' and isinstance(node.func, ast.Attribute):
        texts = _forms(node.func.value, names, depth + 1)
        values = [_first(_value(argument, names, depth)) for argument in node.args]
        return [_filled(text, values) for text in texts]
    return _value(node, names, depth)


def _value(node: ast.expr, names: Dict[str, ast.expr], depth: int) -> List[str]:
    """How a value in a sentence is shown: as the text that it is known to be, else by its name in angle brackets."""
    if isinstance(node, ast.Name) and node.id in names and _is_text(names[node.id]):
        return _forms(names[node.id], names, depth + 1)
    if isinstance(node, (ast.IfExp, ast.Constant)) and _is_text(node):
        return _forms(node, names, depth + 1)
    return [f'<{_named(node)}>']


def _named(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id.strip('_').replace('_', ' ')
    if isinstance(node, ast.Attribute):
        return node.attr.strip('_').replace('_', ' ') if node.attr not in ('name', 'stem', 'title') else _named(node.value)
    if isinstance(node, ast.Call):
        inner = [*node.args, *([node.func.value] if isinstance(node.func, ast.Attribute) else [])]
        if _called(node.func) == 'len':
            return 'number'
        return _named(inner[0]) if inner and _called(node.func) in _KEEPS_NAME else '…'
    if isinstance(node, ast.Subscript):
        return _named(node.value)
    return '…'


def _joined(parts: List[List[str]]) -> List[str]:
    return [''.join(one) for one in itertools.islice(itertools.product(*parts), _MOST_FORMS)]


def _filled(text: str, values: List[str]) -> str:
    return re.sub(r'\{(\d+)[^}]*\}', lambda m: values[int(m[1])] if int(m[1]) < len(values) else UNKNOWN, text)


def _first(texts: List[str]) -> str:
    return texts[0] if texts else UNKNOWN


def _called(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ''
