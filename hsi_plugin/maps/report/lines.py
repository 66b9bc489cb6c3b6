"""Pictures made of lines: how learning went, and the spectra of classes."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

from ...core.language import Language
from .axes import Axes
from .content import ClassSpectrum, Curve, Spectra
from .numbers import count, elided
from .svg import INK, Drawing

_TOGETHER = 8
"""Classes whose spectra share one plot; more of them get a small one each."""
_DASHES = ('', '7 3', '2 2', '9 3 2 3', '4 4', '12 3', '1 3', '6 2 1 2 1 2')


def curve_chart(curve: Curve, language: Language, ink: str = INK) -> str:
    """A measure by number of labels."""
    d = Drawing(430, 260, language.phrase('{0} by number of labels', curve.measure), ink)
    axes = Axes(d, (56, 14, 414, 218), (0.0, max(x for x, _ in curve.points)), (0.0, 1.0), language)
    axes.draw(language.phrase('Labels'), curve.measure, (False, True))
    points = [axes.at(x, y) for x, y in curve.points]
    d.path(points, '#0072b2', 1.8)
    if len(points) <= 40:
        for x, y in points:
            d.circle(x, y, 2.6, '#0072b2')
    return d.svg()


def spectra_charts(spectra: Spectra, language: Language, ink: str = INK) -> List[str]:
    """Mean spectra with ± one standard deviation: one plot of all, or a small one of each where there are many classes."""
    shown = [c for c in spectra.classes if any(v is not None for v in c.mean)]
    if not shown:
        return []
    span = _range(shown)
    if len(shown) <= _TOGETHER:
        return [_together(spectra, shown, span, language, ink)]
    return [_small(spectra, one, span, language, ink) for one in shown]


def _together(spectra: Spectra, shown: Sequence[ClassSpectrum], span: Tuple[float, float], language: Language, ink: str) -> str:
    d = Drawing(720, 330, language.phrase('Spectra of classes'), ink)
    axes = Axes(d, (60, 12, 500, 288), (spectra.axis[0], spectra.axis[-1]), span, language)
    axes.draw(language.phrase('Wavelength (nm)' if spectra.in_nm else 'Band'), spectra.units)
    for one in shown:
        _band(axes, spectra, one, 0.13)
    for i, one in enumerate(shown):
        dash = _DASHES[i % len(_DASHES)]
        for run in _runs(spectra.axis, one.mean):
            d.path([axes.at(x, y) for x, y in run], one.colour, 2, dash)
        y = 24 + 18 * i
        d.path([(512, y), (542, y)], one.colour, 2.4, dash)
        d.text(550, y + 4, _named(one, language), 10.5, room=168)
    return d.svg()


def _small(spectra: Spectra, one: ClassSpectrum, span: Tuple[float, float], language: Language, ink: str) -> str:
    d = Drawing(236, 168, language.phrase('Spectrum of {0}', one.name), ink)
    axes = Axes(d, (44, 24, 230, 132), (spectra.axis[0], spectra.axis[-1]), span, language)
    axes.draw('nm' if spectra.in_nm else language.phrase('Band'), '', wanted=(3, 3))
    _band(axes, spectra, one, 0.25)
    for run in _runs(spectra.axis, one.mean):
        d.path([axes.at(x, y) for x, y in run], one.colour, 2)
    d.rect(44, 6, 10, 10, one.colour, outline=True)
    d.text(60, 15, _named(one, language), 10.5, bold=True, room=174)
    return d.svg()


def _named(one: ClassSpectrum, language: Language) -> str:
    return language.bracketed(elided(one.name, 22), count(one.pixels, language))


def _band(axes: Axes, spectra: Spectra, one: ClassSpectrum, opacity: float) -> None:
    """The band of ± one standard deviation."""
    low = [None if m is None or s is None else m - s for m, s in zip(one.mean, one.sd)]
    high = [None if m is None or s is None else m + s for m, s in zip(one.mean, one.sd)]
    for below, above in zip(_runs(spectra.axis, low), _runs(spectra.axis, high)):
        axes.drawing.area([axes.at(x, y) for x, y in [*above, *below[::-1]]], one.colour, opacity)


def _runs(axis: Sequence[float], values: Sequence[Optional[float]]) -> List[List[Tuple[float, float]]]:
    """Pieces of a line between gaps."""
    runs: List[List[Tuple[float, float]]] = [[]]
    for x, y in zip(axis, values):
        if y is not None:
            runs[-1].append((x, y))
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _range(shown: Sequence[ClassSpectrum]) -> Tuple[float, float]:
    pairs = [(m, s or 0.0) for one in shown for m, s in zip(one.mean, one.sd) if m is not None]
    return min(0.0, min(m - s for m, s in pairs)), max(m + s for m, s in pairs)
