"""Whether the code would run on Qt 5 and on Qt 6: every name of Qt that it uses is looked up in both, every name of QGIS in the one here.

    .venv/bin/python .ci/qt6/check.py [folder …]

Run where QGIS is, after `.ci/qt6/setup`, which brings PyQt6 without QGIS. Reading finds what a run would find only where it comes by:

- imports of Qt that do not go through `qgis.PyQt`;
- names that one of the two bindings lacks (`QAction` from QtGui: QGIS 3.22 has it in QtWidgets alone), and enumerators without their
  enumeration (`Qt.AlignLeft`), which Qt 6 does not know;
- methods that no class of Qt 6 has any more but some class of Qt 5 had (`desktop`, `posF`), in files that use Qt, unless the code or QGIS
  has one of that name;
- what a parameter annotated with a class of Qt is asked for, and that class lacks in Qt 6 (`QMouseEvent.x`, `QDropEvent.pos`);
- syntax that the interpreter at hand warns of (under Python 3.14 a `return` in a `finally`).

What flake8-qgis finds (`make lint` runs it, too) is not looked for again.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Set, Tuple

ROOT = Path(__file__).resolve().parent.parent.parent
QT6 = ROOT / '.venv-qt6' / 'bin' / 'python'
STAND_IN = ROOT / 'tests' / 'qt6' / 'stand_in'
BINDINGS = ('PyQt5', 'PyQt6', 'PySide2', 'PySide6', 'sip')
FOLDERS = ('hsi_plugin', 'tests', 'docs', 'benchmarks')
VERSIONS = 'hsi_plugin/qgis_common/versions.py'  # asks what there is before it uses it
MOVED = ('QAction', 'QShortcut')  # in QtGui since Qt 6; under that name QGIS 3.22 does not have them, and QGIS 4 forwards them in QtWidgets
LEFT_OUT = ('extlibs', 'stand_in')
Chain = Tuple[str, ...]


class Use(NamedTuple):
    """One name in the code."""

    place: str
    chain: Chain  # the module, then the names
    of_value: bool = False  # asked of a value that is of this class or of one that stands on it


class Source(NamedTuple):
    """What one file uses."""

    uses: List[Use]
    attributes: List[Tuple[str, str]]  # place, name after a dot
    defined: Set[str]
    findings: List[str]


def main(folders: List[str]) -> int:
    """Print findings; 1 where there are any."""
    sources = [read(path) for path in files(folders or list(FOLDERS))]
    findings = [text for source in sources for text in source.findings]
    chains = sorted({use.chain for source in sources for use in source.uses})
    qt = [chain for chain in chains if chain[0].startswith('qgis.PyQt')]
    old, new = ask(sys.executable, chains), ask(str(QT6), qt, str(STAND_IN))
    lost = {tuple(chain) for chain in old['missing']}
    for answer, where in ((old, 'the QGIS and Qt here'), (new, 'Qt 6')):
        missing, unscoped = ({tuple(chain) for chain in answer[key]} for key in ('missing', 'unscoped'))
        for use in (use for source in sources for use in source.uses):
            if use.chain in missing and not (use.of_value and use.chain in lost) and not use.place.startswith(VERSIONS):
                findings.append(f'{use.place}: {".".join(use.chain)} is not in {where}')
            elif use.chain in unscoped:
                findings.append(f'{use.place}: {".".join(use.chain)} names an enumerator without its enumeration ({where})')
    gone = set(old['qt']) - set(new['qt']) - set(old['qgis']) - {name for source in sources for name in source.defined}
    for place, name in (pair for source in sources if source.uses for pair in source.attributes):
        if name in gone and name[0].islower():  # enumerators begin with a capital letter; they are looked up by their whole name
            findings.append(f'{place}: no class of Qt 6 has {name}')
    for text in sorted(set(findings)):
        sys.stdout.write(text + '\n')
    count = sum(len(source.uses) for source in sources)
    sys.stdout.write(f'{len(sources)} files, {count} uses of {len(chains)} names of Qt and QGIS: {len(set(findings))} findings\n')
    return 1 if findings else 0


def files(folders: List[str]) -> Iterator[Path]:
    """The Python files of these folders that are ours."""
    for folder in folders:
        top = Path(folder) if Path(folder).is_absolute() else ROOT / folder
        for path in sorted(top.rglob('*.py')) if top.is_dir() else [top]:
            if not any(part in LEFT_OUT for part in path.parts):
                yield path


def ask(python: str, chains: List[Chain], path: str = '') -> Dict[str, Any]:
    """What another interpreter knows of these names."""
    environment = {**os.environ, 'QT_QPA_PLATFORM': 'offscreen'}
    if path:
        environment['PYTHONPATH'] = path
    script = str(Path(__file__).with_name('names.py'))
    done = subprocess.run([python, script], input=json.dumps(chains), capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        raise SystemExit(f'{python} could not look names up:\n{done.stderr}')
    return dict(json.loads(done.stdout[done.stdout.index('{') :]))


def read(path: Path) -> Source:
    """All uses of names of Qt and QGIS in one file."""
    shown = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
    source = Source([], [], set(), [])
    text = path.read_text(encoding='utf-8')
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter('always')
        tree = ast.parse(text, str(path))
        compile(tree, str(path), 'exec')
    source.findings.extend(f'{shown}:{w.lineno}: {w.message}' for w in said)
    modules = imports(tree, str(shown), source)
    for node in ast.walk(tree):
        place = f'{shown}:{getattr(node, "lineno", 0)}'
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            source.defined.add(node.name)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            source.uses.extend(of_parameters(node, modules, str(shown)))
        if isinstance(node, ast.Attribute):
            if isinstance(node.ctx, ast.Store):
                source.defined.add(node.attr)
            source.attributes.append((place, node.attr))
            chain = dotted(node)
            if chain is not None and chain[0] in modules:
                source.uses.append(Use(place, modules[chain[0]] + chain[1:]))
    return source


def imports(tree: ast.Module, shown: str, source: Source) -> Dict[str, Chain]:
    """Which names of a file are Qt's or QGIS's; those that are imported otherwise than through `qgis.PyQt` are findings."""
    modules: Dict[str, Chain] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            if node.module.split('.')[0] in BINDINGS:
                source.findings.append(f'{shown}:{node.lineno}: import {node.module} through qgis.PyQt')
            if node.module.split('.')[0] != 'qgis':
                continue
            for name in node.names:
                chain = (node.module, name.name)
                modules[name.asname or name.name] = chain
                source.uses.append(Use(f'{shown}:{node.lineno}', chain))
                if node.module == 'qgis.PyQt.QtGui' and name.name in MOVED:
                    source.findings.append(f'{shown}:{node.lineno}: import {name.name} from qgis.PyQt.QtWidgets')
        elif isinstance(node, ast.Import):
            for name in node.names:
                if name.name.split('.')[0] in BINDINGS:
                    source.findings.append(f'{shown}:{node.lineno}: import {name.name} through qgis.PyQt')
    return modules


def of_parameters(function: ast.FunctionDef | ast.AsyncFunctionDef, modules: Dict[str, Chain], shown: str) -> Iterator[Use]:
    """What is asked of parameters whose annotation is a class of Qt."""
    known: Dict[str, Chain] = {}
    for argument in [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]:
        chain = dotted(argument.annotation) if argument.annotation is not None else None
        if chain is not None and chain[0] in modules and modules[chain[0]][0].startswith('qgis.PyQt'):
            known[argument.arg] = modules[chain[0]] + chain[1:]
    for node in ast.walk(function) if known else ():
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in known:
            yield Use(f'{shown}:{node.lineno}', (*known[node.value.id], node.attr), True)


def dotted(node: ast.AST) -> Optional[Chain]:
    """The names of ``a.b.c``; None for anything else."""
    names: List[str] = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    return (node.id, *reversed(names)) if isinstance(node, ast.Name) else None


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
