"""The part of pyqtgraph that the plugin's plots use, taken from its pinned wheel.

The wheel is a whole laboratory: consoles that run what is typed, remote processes that unpickle, readers of configuration that evaluate.
None of that belongs into a plugin, and the plugin store rightly refuses it. What ships is what `START` imports, followed from file to file;
imports inside functions are not followed, for they open dialogs that the plots have no menu for. `CUT` and `CHANGE` say which lines of the
remaining files differ from the wheel's, and why; a wheel in which they are not found is refused, so that nobody updates it unawares.

The result is a package of its own name space, `hsi_plugin.extlibs.pyqtgraph`: no other plugin meets it, and it meets no other pyqtgraph.
"""

from __future__ import annotations

import ast
from importlib.metadata import distribution
from pathlib import Path
from typing import Dict, FrozenSet, Iterator, List, Tuple

ROOT = Path(__file__).resolve().parent.parent
_ITEMS = 'pyqtgraph/graphicsItems'
START = (
    'pyqtgraph/widgets/PlotWidget.py', f'{_ITEMS}/ErrorBarItem.py', f'{_ITEMS}/InfiniteLine.py', f'{_ITEMS}/LinearRegionItem.py',
    f'{_ITEMS}/PlotDataItem.py', f'{_ITEMS}/ScatterPlotItem.py',
)  # fmt: skip
# Left out of the list of what may be followed, and cut out of the files that name it (below).
NEVER = frozenset({'pyqtgraph/__init__.py', 'pyqtgraph/metaarray/__init__.py', 'pyqtgraph/metaarray/MetaArray.py'})
PICTURES = ('pyqtgraph/icons/auto.png', 'pyqtgraph/icons/ctrl.png', 'pyqtgraph/icons/default.png', 'pyqtgraph/icons/lock.png')
# Top-level functions and classes that are left out, by file.
CUT: Dict[str, FrozenSet[str]] = {
    # Windows, consoles and exits for people who type; they import what does not ship.
    'pyqtgraph/__init__.py': frozenset(
        {'systemInfo', 'renamePyc', 'exit', 'plot', 'image', 'show', 'plots', 'images', 'dbg', 'stack', 'setPalette'}
    ),
    'pyqtgraph/Qt/__init__.py': frozenset({'_StringIO', '_loadUiType'}),  # compiles and runs forms under PySide, which QGIS has not
    'pyqtgraph/functions.py': frozenset({'downsample'}),  # of a MetaArray; plots thin out their points elsewhere
    'pyqtgraph/debug.py': frozenset({'objectSize', 'ObjTracker', 'qObjectReport'}),  # for developers of pyqtgraph; they swallow every error
}
# Lines that are changed, by file: what stands there, and what stands there instead.
CHANGE: Dict[str, Tuple[Tuple[str, str], ...]] = {
    'pyqtgraph/Qt/__init__.py': (('    loadUiType = _loadUiType\n', ''), ('import subprocess\n', '')),
    'pyqtgraph/functions.py': (
        ('from .metaarray import MetaArray\n', ''),  # arrays of its own kind, which can unpickle files
        ("    'gaussianFilter', 'downsample', 'arrayToQPath',\n", "    'gaussianFilter', 'arrayToQPath',\n"),
        ('aIsArr = isinstance(a, (np.ndarray, MetaArray))', 'aIsArr = isinstance(a, np.ndarray)'),
        ('bIsArr = isinstance(b, (np.ndarray, MetaArray))', 'bIsArr = isinstance(b, np.ndarray)'),
    ),
    'pyqtgraph/reload.py': (('    orig_reload = reload\n', '    raise\n'),),  # a name of Python 2
    f'{_ITEMS}/PlotItem/PlotItem.py': (("'Iterable | None'", "'collections.abc.Iterable | None'"),),
    # The class of XML elements stands in the type of a function for pictures in SVG alone.
    f'{_ITEMS}/GraphicsItem.py': (('from xml.etree.ElementTree import Element\n', 'Element = object\n'),),
    # Only what can go wrong there is passed over, not everything.
    f'{_ITEMS}/ScatterPlotItem.py': (
        ('[n % len(Symbols)]\n        except:\n', '[n % len(Symbols)]\n        except (TypeError, ValueError):\n'),
    ),
    f'{_ITEMS}/ViewBox/ViewBox.py': (
        ('self.addedItems.remove(item)\n        except:\n', 'self.addedItems.remove(item)\n        except ValueError:\n'),
    ),
    f'{_ITEMS}/AxisItem.py': (
        ('                try:\n                    assert len(value) == 2', '                if not (len(value) == 2'),
        ('isinstance(value[1], bool)\n                except:\n', 'isinstance(value[1], bool)):\n'),
    ),
}  # fmt: skip
_NOTE = (
    '# A part of pyqtgraph {version}, changed for the plugin Hyperspectral Maps: what is missing or different, and why, is said in\n'
    '# .ci/carried.py of its repository. The licence stands beside this package.\n'
)


def carried() -> Dict[str, bytes]:
    """The files that ship, by their names below `extlibs`.

    Raises:
        SystemExit: Another version than the pinned one is installed, or a line that is to change is not as it was.
    """
    found = distribution('pyqtgraph')
    if f'"pyqtgraph=={found.version}"' not in (ROOT / 'pyproject.toml').read_text(encoding='utf-8'):
        raise SystemExit(f'pyproject.toml does not pin the pyqtgraph {found.version} that is installed; run make venv.')
    wheel = {str(name).replace('\\', '/'): Path(str(name.locate())) for name in found.files or ()}
    sources = {name: path.read_text(encoding='utf-8') for name, path in wheel.items() if name.endswith('.py')}
    kept = _followed(sources)
    texts = {name: _changed(name, sources[name]) for name in kept}
    texts['pyqtgraph/__init__.py'] = _changed('pyqtgraph/__init__.py', _without_imports(sources['pyqtgraph/__init__.py'], kept))
    out = {name: (_NOTE.format(version=found.version) + text if text else '').encode('utf-8') for name, text in texts.items()}
    out.update({name: wheel[name].read_bytes() for name in PICTURES})
    out['pyqtgraph/LICENSE.txt'] = next(path for name, path in wheel.items() if name.endswith('/LICENSE.txt')).read_bytes()
    out['__init__.py'] = b'"""Packages of others that the plugin carries; see THIRD_PARTY.md."""\n'
    return out


def _followed(sources: Dict[str, str]) -> List[str]:
    """The files that `START` imports when it is imported itself, with the packages that they lie in."""
    kept: List[str] = []
    todo = list(START)
    while todo:
        name = todo.pop()
        if name in kept or name in NEVER or name not in sources:
            continue
        kept.append(name)
        todo += [f'{"/".join(name.split("/")[:depth])}/__init__.py' for depth in range(2, name.count('/') + 1)]
        for node in _at_import(ast.parse(sources[name])):
            todo += _targets(name, node)
    return sorted(kept)


def _at_import(tree: ast.AST) -> Iterator[ast.ImportFrom]:
    """Relative imports that run when a module is imported: those outside functions."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            yield node
        elif not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield from _at_import(node)


def _targets(name: str, node: ast.ImportFrom) -> List[str]:
    """Names of the files that an import may mean."""
    parts = name.split('/')[: -node.level] + (node.module.split('.') if node.module else [])
    base = '/'.join(parts)
    below = [f'{base}/{alias.name}' for alias in node.names]
    return [f'{one}{end}' for one in (base, *below) for end in ('.py', '/__init__.py')]


def _without_imports(text: str, kept: List[str]) -> str:
    """The top module without imports of what does not ship."""
    gone = [
        node for node in ast.parse(text).body
        if isinstance(node, ast.ImportFrom) and node.level and not any(one in kept for one in _targets('pyqtgraph/__init__.py', node))
    ]  # fmt: skip
    return _without(text, gone)


def _changed(name: str, text: str) -> str:
    """A file's text with what is cut and changed."""
    cut = CUT.get(name, frozenset())
    nodes = [node for node in ast.parse(text).body if _name_of(node) in cut]
    if {_name_of(node) for node in nodes} != cut:
        raise SystemExit(f'{name} of this pyqtgraph lacks {sorted(cut - {_name_of(node) for node in nodes})}; look through .ci/carried.py.')
    text = _without(text, nodes)
    for before, after in CHANGE.get(name, ()):
        if text.count(before) != 1:
            raise SystemExit(f'{name} of this pyqtgraph does not say {before!r} once; look through .ci/carried.py.')
        text = text.replace(before, after)
    return text


def _name_of(node: ast.stmt) -> str:
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return node.name
    if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id
    return ''


def _without(text: str, nodes: List[ast.stmt]) -> str:
    """A text without the lines of some statements."""
    lines = text.splitlines(keepends=True)
    for node in sorted(nodes, key=lambda node: -node.lineno):
        first = min([node.lineno, *(one.lineno for one in getattr(node, 'decorator_list', ()))])
        del lines[first - 1 : node.end_lineno]
    return ''.join(lines)
