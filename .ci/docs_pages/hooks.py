"""What MkDocs does for this manual beside its usual work: pages that the code tells, equations, links out of the manual."""

from __future__ import annotations

import html
import os
import re
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List, Set, Tuple

from latex2mathml.converter import convert
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.utils import get_relative_url

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))  # this folder is a package there

from docs_pages.texts import ROOT  # noqa: E402
from hsi_plugin.core.addresses import PROJECT  # noqa: E402

MADE = ROOT / 'build' / 'docs'  # written by generate.py before
FOLDERS = ('algorithms/', 'errors/', 'sensors/', 'models/')
# Pages of the repository that are read in the manual, too.
_BESIDE = {
    'contributing.md': 'CONTRIBUTING.md', 'changelog.md': 'CHANGELOG.md', 'privacy.md': 'PRIVACY.md', 'third_party.md': 'THIRD_PARTY.md',
    'security.md': 'SECURITY.md',
}  # fmt: skip
_SHIM = 'https://unpkg.com/iframe-worker/shim'  # where the theme fetches it from
_WORKER = 'assets/javascripts/file_worker.js'
_FETCHED = re.compile(
    r'<(?:script|img|iframe|source)\b[^>]*\bsrc="(https?:[^"]*)"|<link\b[^>]*\brel="stylesheet"[^>]*\bhref="(https?:[^"]*)"'
)
_LOG = get_plugin_logger('manual')  # a warning there ends the build
_LINK = re.compile(r'(!?\[[^\]]*\]\()([^)\s#]+)((?:#[^)\s]*)?\))')
_MATH = re.compile(r'<(span|div) class="arithmatex">\\([(\[])(.*?)\\[)\]]</\1>', re.DOTALL)
_HEADING = re.compile(r'^# (.+)$', re.MULTILINE)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the made pages where the navigation names their folder, by their titles; and under its last heading what has no place yet."""
    config['nav'] = [_unfolded(entry) for entry in config['nav']]
    placed = set(_places(config['nav']))
    (last,) = config['nav'][-1].values()
    last += [path.name for path in sorted((ROOT / 'docs').glob('*.md')) if path.name not in placed]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Take in the made pages."""
    for path in sorted(MADE.rglob('*.md')):
        files.append(File.generated(config, path.relative_to(MADE).as_posix(), content=path.read_text(encoding='utf-8')))
    files.append(File.generated(config, _WORKER, content=(HERE / 'file_worker.js').read_text(encoding='utf-8')))
    for name, source in _BESIDE.items():
        text = (ROOT / source).read_text(encoding='utf-8')
        files.append(File.generated(config, name, content=_from_root(text)))
    return files


def on_page_markdown(markdown: str, page: Any, config: MkDocsConfig, files: Files) -> str:
    """Links to files of the repository that are no pages lead to the repository."""
    folder = Path(page.file.src_uri).parent
    known: Set[str] = {file.src_uri for file in files if not file.inclusion.is_excluded()}

    def lead(found: re.Match[str]) -> str:
        target = found[2]
        if '://' in target or target.startswith('mailto:'):
            return found[0]
        inside = Path(os.path.normpath(folder / target)).as_posix()
        place = os.path.normpath(Path('docs') / folder / target)
        if inside in known or not (ROOT / place).exists():
            return found[0]  # MkDocs says what it thinks of it
        kind = 'tree' if (ROOT / place).is_dir() else 'blob'
        return f'{found[1]}{PROJECT}/{kind}/main/{Path(place).as_posix()}{found[3]}'

    return _outside_code(markdown, lambda text: _LINK.sub(lead, text))


def on_page_content(html_text: str, page: Any, config: MkDocsConfig, files: Files) -> str:
    """Equations become MathML, which browsers draw without a script."""
    def draw(found: re.Match[str]) -> str:
        equation = html.unescape(found[3]).strip()
        drawn = convert(equation, display='inline' if found[2] == '(' else 'block')
        if '\\' in drawn.partition('<annotation')[0]:
            _LOG.warning('%s: this equation has a command that is not known: %s', page.file.src_uri, equation)
        return drawn

    return _MATH.sub(draw, html_text)


def on_post_page(output: str, page: Any, config: MkDocsConfig) -> str:
    """For reading from a disk: what lets the search run there lies beside it, not on the web."""
    return output.replace(_SHIM, get_relative_url(_WORKER, page.url))


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """As :func:`on_post_page`, of what is no page of ours."""
    return output_content.replace(_SHIM, '/' + _WORKER)


def on_post_build(config: MkDocsConfig) -> None:
    """Nothing may be fetched from elsewhere when a page is read."""
    for path in sorted(Path(config['site_dir']).rglob('*.html')):
        for found in _FETCHED.findall(path.read_text(encoding='utf-8')):
            _LOG.warning('%s fetches %s when it is read', path.name, found)


def _unfolded(entry: Any) -> Any:
    if not isinstance(entry, dict):
        return entry
    (title, value), = entry.items()
    if isinstance(value, str) and value in FOLDERS:
        return {title: _pages_of(value)}
    return {title: [_unfolded(one) for one in value]} if isinstance(value, list) else entry


def _places(entry: Any) -> Iterator[str]:
    """All pages in a part of the navigation."""
    if isinstance(entry, str):
        yield entry
    for one in entry.values() if isinstance(entry, dict) else entry if isinstance(entry, list) else ():
        yield from _places(one)


def _pages_of(folder: str) -> List[Any]:
    found: List[Tuple[str, str]] = []
    for path in (MADE / folder).rglob('*.md'):
        name = path.relative_to(MADE).as_posix()
        title = _HEADING.search(path.read_text(encoding='utf-8'))
        if name != f'{folder}index.md':
            found.append((html.unescape(title[1]) if title else name, name))
    rest: List[Dict[str, str]] = [{title: name} for title, name in sorted(found, key=lambda one: one[0].lower())]
    return [f'{folder}index.md', *rest]


def _from_root(text: str) -> str:
    """A page of the repository's top with its links as they are from the manual's folder."""
    def lead(found: re.Match[str]) -> str:
        target = found[2]
        if '://' in target:
            return found[0]
        return f'{found[1]}{target[5:] if target.startswith("docs/") else "../" + target}{found[3]}'

    return _outside_code(text, lambda part: _LINK.sub(lead, part))


def _outside_code(text: str, change: Any) -> str:
    """Change what is no block of code."""
    parts = re.split(r'(^```.*?^```$)', text, flags=re.DOTALL | re.MULTILINE)
    return ''.join(part if part.startswith('```') else change(part) for part in parts)
