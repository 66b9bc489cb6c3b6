"""Which modules of the windows need Qt alone: those that reach neither `qgis.core` nor `qgis.gui`, however far imports are followed."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Dict, List, Set

REPOSITORY = Path(__file__).resolve().parent.parent.parent
PACKAGE = 'hsi_plugin'
QT = 'qgis.PyQt'


def plain_modules(folder: str = 'hsi_plugin.gui') -> List[str]:
    """Names of the modules of a package that need Qt alone, in order."""
    direct = {name: imports(name, path) for name, path in modules().items()}
    return sorted(name for name in direct if (name + '.').startswith(folder + '.') and not any(map(is_qgis, reached(name, direct))))


def is_qgis(name: str) -> bool:
    """Whether a module is QGIS's own, which the forwarded Qt is not."""
    return name.split('.')[0] in ('qgis', 'processing') and name != 'qgis' and not (name + '.').startswith(QT + '.')


def modules() -> Dict[str, Path]:
    """All modules of the plugin and where they lie."""
    found = {}
    for path in (REPOSITORY / PACKAGE).rglob('*.py'):
        parts = path.relative_to(REPOSITORY).with_suffix('').parts
        if 'extlibs' not in parts:
            found['.'.join(parts[:-1] if parts[-1] == '__init__' else parts)] = path
    return found


def imports(name: str, path: Path) -> Set[str]:
    """What a module imports when it is imported: at its top level, and by the packages that it lies in."""
    parts = name.split('.')
    package = parts if path.name == '__init__.py' else parts[:-1]
    found = {'.'.join(parts[:length]) for length in range(1, len(parts))}
    for node in at_import(ast.parse(path.read_text(encoding='utf-8'))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            base = '.'.join([*above, *([node.module] if node.module else [])])
            found.add(base)
            found.update(f'{base}.{alias.name}' for alias in node.names)  # a module of that name, or a name in the module
    return found


def at_import(tree: ast.AST) -> List[ast.AST]:
    """Nodes that run when a module is imported: not the bodies of functions, and not what only type checkers read."""
    found: List[ast.AST] = []
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if isinstance(node, ast.If) and 'TYPE_CHECKING' in ast.dump(node.test):
            continue
        found.append(node)
        found.extend(at_import(node))
    return found


def reached(name: str, direct: Dict[str, Set[str]]) -> Set[str]:
    """All that importing a module imports."""
    seen: Set[str] = set()
    waiting = [name]
    while waiting:
        for other in direct.get(waiting.pop(), ()):
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return seen
