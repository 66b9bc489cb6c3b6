"""Pieces of Markdown, with everything in them that Markdown or HTML would take for its own written as it is."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Iterable, List, Sequence

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))  # the plugin lies there, and is not installed

_SIGNS = str.maketrans({'&': '&amp;', '<': '&lt;', '>': '&gt;', **{sign: f'&#{ord(sign)};' for sign in '*|[]_`$\\'}})


def plain(text: str) -> str:
    """A text as it is, on one line."""
    return ' '.join(text.split()).translate(_SIGNS)


def paragraphs(text: str) -> str:
    """A text of several paragraphs as they are."""
    return '\n\n'.join(plain(part) for part in text.split('\n\n') if part.strip())


def code(text: str) -> str:
    """A short piece of code; also in a table."""
    return f'<code>{text.translate(_SIGNS)}</code>'


def fence(language: str, lines: Iterable[str]) -> str:
    """Lines of code."""
    return '\n'.join([f'```{language}', *lines, '```'])


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; its cells are Markdown on one line."""
    lines: List[Sequence[str]] = [head, ['---'] * len(head), *rows]
    return '\n'.join(f'| {" | ".join(line)} |' for line in lines)


def page(title: str, *parts: str) -> str:
    """A page: its title, and what follows; empty parts are left out."""
    return '\n\n'.join([f'# {title}', *(part.strip('\n') for part in parts if part.strip())]) + '\n'


def spoken(docstring: str) -> str:
    """A docstring's reStructuredText as Markdown: code in one backtick, references as names."""
    text = docstring.replace('``', '`')
    for role in (':mod:', ':class:', ':func:', ':meth:'):
        text = text.replace(role, '')
    return text.replace('`.', '`').replace('`~', '`')
