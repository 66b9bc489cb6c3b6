"""Templates of sentences: an f-string's text with `{0}` where a value stands, one template for each way in which it can be said.

`f'{name} {"has" if one else "have"} no label'` is two sentences, and another language may build them unlike each other. So each choice
between words that is made within a sentence, or by a local name that is only ever given words, makes templates of its own.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from itertools import product
from typing import Dict, List, Optional, Sequence, Tuple

WORDS = re.compile(r'[A-Za-z]{2,}')
MOST = 8  # ways to say one sentence; beyond, its choices stay values
DEEPEST = 4
Pieces = List[Optional[str]]  # text, or None for a value


@dataclass
class Scope:
    """What the names in a function stand for.

    Attributes:
        names: The expressions that are given to each name; None for what is no expression, such as a parameter.
        calls: What the functions of the module return, each with its own scope.
    """

    names: Dict[str, List[Optional[ast.expr]]] = field(default_factory=dict)
    calls: Dict[str, List[Tuple[ast.expr, Scope]]] = field(default_factory=dict)


def scopes(tree: ast.Module) -> Dict[int, Scope]:
    """The scope of every node within a function, by the node's identity."""
    constants: Dict[str, List[Optional[ast.expr]]] = {}
    for statement in tree.body:
        if isinstance(statement, ast.Assign):
            for target in statement.targets:
                _bind(target, statement.value, constants)
    found: Dict[int, Scope] = {}
    calls: Dict[str, List[Tuple[ast.expr, Scope]]] = {}
    for function in ast.walk(tree):
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            scope = Scope({**constants, **_names(function)}, calls)
            found.update((id(node), scope) for node in ast.walk(function))  # of an inner function, its own scope comes later
            calls[function.name] = [(value, scope) for value in returned(function)]
    return found


def returned(function: ast.AST) -> List[ast.expr]:
    """What a function returns."""
    return [node.value for node in ast.walk(function) if isinstance(node, ast.Return) and node.value is not None]


def templates(node: ast.AST, scope: Optional[Scope] = None) -> List[str]:
    """All ways to say a text, with `{0}` for every value in it; empty where this is no text.

    Args:
        node: The expression.
        scope: What the names in its function stand for.
    """
    known = scope or Scope()
    for names in (known, Scope(known.names), Scope()):
        ways = _ways(node, names, DEEPEST)
        if ways is not None and len(ways) <= MOST:
            said = list(dict.fromkeys(map(_written, ways)))
            return [text for text in said if '  ' not in text.strip() and not text.endswith(': ')] if len(said) > 1 else said
    flat = _flat(node)
    return [] if flat is None else [_written(flat)]


def _written(pieces: Pieces) -> str:
    text, count = '', 0
    for piece in pieces:
        text, count = (f'{text}{{{count}}}', count + 1) if piece is None else (text + piece, count)
    return text


def _names(function: ast.AST) -> Dict[str, List[Optional[ast.expr]]]:
    names: Dict[str, List[Optional[ast.expr]]] = {}
    for node in ast.walk(function):
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                _bind(target, node.value, names)
        elif isinstance(node, (ast.AugAssign, ast.For, ast.comprehension, ast.NamedExpr)):
            _bind(node.target, None, names)
        elif isinstance(node, ast.arg):
            names.setdefault(node.arg, []).append(None)
    return names


def _bind(target: ast.expr, value: Optional[ast.expr], names: Dict[str, List[Optional[ast.expr]]]) -> None:
    if isinstance(target, ast.Name):
        names.setdefault(target.id, []).append(value)
    elif isinstance(target, (ast.Tuple, ast.List)):
        values = value.elts if isinstance(value, ast.Tuple) and len(value.elts) == len(target.elts) else [None] * len(target.elts)
        for part, one in zip(target.elts, values):
            _bind(part, one, names)


def _ways(node: ast.AST, scope: Scope, depth: int) -> Optional[List[Pieces]]:
    """Each way to say a text; None where it is none."""
    if isinstance(node, ast.Constant):
        return [[node.value]] if isinstance(node.value, str) else None
    if isinstance(node, ast.IfExp):
        ways = [_ways(branch, scope, depth) for branch in (node.body, node.orelse)]
        return None if ways[0] is None and ways[1] is None else [*(ways[0] or [[None]]), *(ways[1] or [[None]])]
    if isinstance(node, ast.JoinedStr):
        return _joined([_ways(part, scope, depth) or [[None]] for part in node.values])
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        sides = [_ways(side, scope, depth) for side in (node.left, node.right)]
        return None if sides == [None, None] else _joined([side or [[None]] for side in sides])
    if isinstance(node, ast.FormattedValue):
        worded = None if node.format_spec is not None or node.conversion >= 0 else _ways(node.value, scope, depth)
        chosen = isinstance(node.value, ast.IfExp)
        return worded if worded is not None and any(_worded(way, chosen) for way in worded) else None
    if isinstance(node, ast.Name) and depth and scope.names.get(node.id):
        given = [None if value is None else _ways(value, scope, depth - 1) for value in scope.names[node.id]]
        return None if None in given else [way for ways in given for way in ways or ()]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and depth and node.func.id in scope.calls:
        said = [way for value, its in scope.calls[node.func.id] for way in _ways(value, its, depth - 1) or [[None]]]
        # Words or nothing, each time; what may be a bare value, or only has a unit, is a value here.
        return said if said and all(way == [''] or _spoken(way) for way in said) else None
    return None


def _joined(parts: Sequence[List[Pieces]]) -> List[Pieces]:
    count = 1
    for part in parts:
        count *= len(part)
    if count > 4 * MOST:  # too many in any case: not worth writing out
        return [[None]] * (4 * MOST)
    return [[piece for pieces in choice for piece in pieces] for choice in product(*parts)]


def _worded(pieces: Pieces, chosen: bool) -> bool:
    """Whether a way to say something has words; in a choice within the sentence, signs such as a colon suffice."""
    return any(piece is not None and (WORDS.search(piece) or piece == 's' or (chosen and piece.strip())) for piece in pieces)


def _spoken(pieces: Pieces) -> bool:
    return any(re.search('[A-Za-z]{3,}', piece) for piece in pieces if piece)


def _flat(node: ast.AST) -> Optional[Pieces]:
    """The text with all its choices as values."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        return [part.value if isinstance(part, ast.Constant) else None for part in node.values]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _flat(node.left), _flat(node.right)
        return None if left is None and right is None else (left or [None]) + (right or [None])
    return None
