"""Translation of everything that a user reads.

Texts of windows and toolbox go through :func:`tr`. Sentences that come from the engine, which knows no Qt, go through :func:`say` where
they are shown. Both look into the same files, `resources/i18n/hyperspectral_<language>.qm`, which `make package` compiles from the `.ts`
files.
"""

from __future__ import annotations

import string
from dataclasses import replace
from functools import lru_cache
from numbers import Real
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ..core.errors import HsiError
from ..core.language import WRITING, Language
from ..core.places import resources
from ..core.sentences import engine_sentences, joined

CONTEXT = 'Hyperspectral'
_installed: Optional[QTranslator] = None


class Text(str):
    """A text whose `format` writes numbers as the user's country does, where it says how (`{0:,}`, `{1:.2f}`)."""

    def format(self, *values: Any, **named: Any) -> str:
        """The text with its values."""
        return _FORMATTER.vformat(self, values, named)


def tr(text: str, comment: str = '') -> Text:
    """The text in the user's language; the English text where there is no translation.

    Args:
        text: The English text.
        comment: What is meant, where one English text has two meanings: another language may have two words. Translators see it.
    """
    return Text(QCoreApplication.translate(CONTEXT, text, comment))


def numeral(value: float, form: str = ',') -> str:
    """A number as the user's country writes it.

    Args:
        value: The number.
        form: How to write it, as in a format string: `,` with thousands apart, `.2f` with two decimals.
    """
    return _local(format(value, form))


def share_text(share: float, digits: int = 0) -> str:
    """A share 0…1 in percent, as the user's language and country write it.

    Args:
        share: The share.
        digits: How many, after the decimal sign.
    """
    return user_language().percent(share, f'.{digits}f')


def user_language() -> Language:
    """Words and numbers as this user reads them, for what windows share with the report."""
    country = QLocale()
    writing = WRITING.get(file_language(country.name()), WRITING['en'])
    writing = replace(writing, decimal=str(country.decimalPoint()), group=str(country.groupSeparator()))
    return Language(writing.tag, writing, tr)


def say(text: str) -> str:
    """What the engine says, in the user's language; the text itself where it is none of the engine's sentences."""
    return text if _installed is None else _said(text)


def say_error(error: HsiError) -> str:
    """What is wrong and what to do, in the user's language."""
    return joined((say(error.what), say(error.remedy))).strip()


def start_translation(locale: str, folder: Optional[Path] = None) -> bool:
    """Load the texts of a language.

    Args:
        locale: The language as QGIS names it, for example `de`, `pt_BR` or `zh-Hans`.
        folder: Where the compiled files are; those that ship where not given.

    Returns:
        Whether there are texts in that language; without them, everything is English.
    """
    global _installed
    stop_translation()
    language = file_language(locale)
    path = (resources() / 'i18n' if folder is None else folder) / f'hyperspectral_{language}.qm'
    translator = QTranslator()
    if not path.is_file() or not translator.load(str(path)):
        return False
    _installed = translator  # kept: Qt does not own it
    return bool(QCoreApplication.installTranslator(translator))


def stop_translation() -> None:
    """Speak English again."""
    global _installed
    if _installed is not None:
        QCoreApplication.removeTranslator(_installed)
        _installed = None
        _said.cache_clear()


def file_language(locale: str) -> str:
    """The language in the name of our files: two letters, and `zh` for simplified Chinese alone."""
    known = QLocale(locale.replace('-', '_'))
    traditional = known.script() == QLocale.Script.TraditionalChineseScript
    return 'zh_hant' if traditional else known.name()[:2]


class _Formatter(string.Formatter):
    def format_field(self, value: Any, format_spec: str) -> Any:
        text = super().format_field(value, format_spec)
        return _local(text) if format_spec and isinstance(value, Real) else text


_FORMATTER = _Formatter()


def _local(text: str) -> str:
    """A number that Python has written, with the signs of the user's country for decimals and thousands."""
    locale = QLocale()
    return text.translate({ord('.'): str(locale.decimalPoint()), ord(','): str(locale.groupSeparator())})


@lru_cache(maxsize=4096)
def _said(text: str) -> str:
    return engine_sentences().translate(text, tr)
