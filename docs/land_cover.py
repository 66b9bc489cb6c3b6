"""Land cover as pictures and as cubes: seven covers with colours, spectra and structure, drawn by rule, for trying what looks at pictures.

A cover is two materials, a dark and a bright one, and a field of shares between 0 and 1 that says how they are mixed: crowns and the shade
between them, furrows, ridges of roofs, lines on a road. Sizes are in metres, so a scene can be drawn with pixels of any size. The numbers
are round ones in the range of what such surfaces reflect; nobody should take them for measurements.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, Optional, Sequence, Tuple

import numpy as np

from hsi_plugin.core.arrays import Array

AT_NM = (430.0, 470.0, 550.0, 640.0, 680.0, 760.0, 900.0)
Field = Callable[[np.random.Generator, int, int, float], Array]


@dataclass(frozen=True)
class Cover:
    """One kind of land cover.

    Args:
        words: What people call it; the first is its name.
        dark: Reflectance at :data:`AT_NM` where the share is 0.
        bright: The same where it is 1.
        field: Draws shares: ``(random, rows, cols, metres a pixel)`` to ``(rows, cols)``.
    """

    words: Tuple[str, ...]
    dark: Tuple[float, ...]
    bright: Tuple[float, ...]
    field: Field


def cloud(random: np.random.Generator, rows: int, cols: int, side: float) -> Array:
    """Smooth noise in 0…1 whose knots are so many pixels apart."""
    side = max(1.0, side)
    tall, wide = int(rows / side) + 3, int(cols / side) + 3
    knots = random.uniform(0.0, 1.0, (tall, wide))
    down, across = np.arange(rows) / side + random.uniform(), np.arange(cols) / side + random.uniform()
    i, j = down.astype(int), across.astype(int)
    u, v = _smooth(down - i)[:, None], _smooth(across - j)[None]
    top = knots[np.ix_(i, j)] * (1 - v) + knots[np.ix_(i, j + 1)] * v
    low = knots[np.ix_(i + 1, j)] * (1 - v) + knots[np.ix_(i + 1, j + 1)] * v
    return np.asarray(top * (1 - u) + low * u)


def stripes(random: np.random.Generator, rows: int, cols: int, side: float) -> Array:
    """Ridges in 0…1 in one direction, so many pixels apart."""
    angle = random.uniform(0.0, np.pi)
    along = np.arange(rows)[:, None] * np.cos(angle) + np.arange(cols)[None] * np.sin(angle)
    return np.asarray(0.5 + 0.5 * np.sin(2 * np.pi * along / max(2.0, side) + random.uniform(0.0, 6.0)))


def crowns(random: np.random.Generator, rows: int, cols: int, side: float) -> Array:
    """Round bright spots with dark gaps, so many pixels apart: one less the distance to the nearest of scattered points."""
    side = max(1.5, side)
    tall, wide = int(rows / side) + 4, int(cols / side) + 4
    points = random.uniform(0.0, 1.0, (2, tall, wide)) + np.indices((tall, wide))
    down, across = np.arange(rows)[:, None] / side + 1.5, np.arange(cols)[None] / side + 1.5
    i, j = down.astype(int), across.astype(int)
    nearest = np.full((rows, cols), 9.0)
    for a in (-1, 0, 1):
        for b in (-1, 0, 1):
            y, x = points[0][i + a, j + b], points[1][i + a, j + b]
            nearest = np.minimum(nearest, (down - y) ** 2 + (across - x) ** 2)
    return np.asarray(np.clip(1.2 - 1.6 * nearest**0.5, 0.0, 1.0))


def _water(random: np.random.Generator, rows: int, cols: int, metres: float) -> Array:
    return 0.7 * cloud(random, rows, cols, 25.0 / metres) + 0.3 * cloud(random, rows, cols, 1.5 / metres)


def _forest(random: np.random.Generator, rows: int, cols: int, metres: float) -> Array:
    return crowns(random, rows, cols, random.uniform(4.0, 7.0) / metres) * (0.6 + 0.4 * cloud(random, rows, cols, 1.0 / metres))


def _grass(random: np.random.Generator, rows: int, cols: int, metres: float) -> Array:
    return 0.6 * cloud(random, rows, cols, 12.0 / metres) + 0.4 * random.uniform(0.0, 1.0, (rows, cols))


def _soil(random: np.random.Generator, rows: int, cols: int, metres: float) -> Array:
    furrows = stripes(random, rows, cols, random.uniform(2.0, 4.0) / metres)
    return 0.35 * furrows + 0.45 * cloud(random, rows, cols, 15.0 / metres) + 0.2 * random.uniform(0.0, 1.0, (rows, cols))


def _road(random: np.random.Generator, rows: int, cols: int, metres: float) -> Array:
    lines = stripes(random, rows, cols, random.uniform(9.0, 12.0) / metres) > 0.985
    return 0.25 * cloud(random, rows, cols, 8.0 / metres) + 0.05 * random.uniform(0.0, 1.0, (rows, cols)) + 0.7 * lines


def _roof(random: np.random.Generator, rows: int, cols: int, metres: float) -> Array:
    slopes = stripes(random, rows, cols, random.uniform(10.0, 16.0) / metres) > 0.5  # the side in the sun and the other
    return 0.55 * slopes + 0.45 * stripes(random, rows, cols, random.uniform(1.5, 2.5) / metres)


def _sand(random: np.random.Generator, rows: int, cols: int, metres: float) -> Array:
    return 0.6 * cloud(random, rows, cols, 5.0 / metres) + 0.4 * stripes(random, rows, cols, random.uniform(4.0, 8.0) / metres)


COVERS: Dict[str, Cover] = {
    cover.words[0]: cover
    for cover in (
        Cover(('water', 'river', 'lake', 'sea'), (.05, .05, .04, .02, .02, .01, .01), (.08, .09, .08, .05, .04, .03, .02), _water),
        Cover(('forest', 'trees', 'woodland'), (.01, .01, .02, .01, .01, .12, .15), (.03, .04, .08, .05, .04, .38, .45), _forest),
        Cover(('grass', 'meadow', 'lawn'), (.03, .04, .09, .06, .05, .35, .42), (.05, .07, .16, .11, .09, .48, .55), _grass),
        Cover(('bare soil', 'ploughed field', 'dirt'), (.06, .08, .12, .18, .19, .24, .29), (.10, .13, .20, .29, .31, .37, .43), _soil),
        Cover(('road', 'asphalt', 'street'), (.09, .10, .11, .12, .12, .13, .14), (.30, .31, .32, .32, .33, .33, .34), _road),
        Cover(('roof', 'building', 'house'), (.05, .06, .08, .19, .20, .22, .25), (.11, .12, .16, .40, .42, .45, .48), _roof),
        Cover(('sand', 'beach', 'dune'), (.20, .25, .34, .41, .43, .47, .50), (.30, .36, .46, .54, .56, .60, .63), _sand),
    )
}  # fmt: skip


def layout(random: np.random.Generator, rows: int, cols: int, kinds: int, side: float) -> Array:
    """Which of some kinds lies where: patches about so many pixels wide, every kind somewhere; ``(rows, cols)``, from 0."""
    count = max(kinds, round(rows * cols / side**2))
    seeds = random.uniform(0.0, 1.0, (count, 2)) * (rows, cols)
    kind = np.concatenate([random.permutation(kinds), random.integers(0, kinds, count - kinds)])
    bend = 0.35 * side * (np.stack([cloud(random, rows, cols, side / 2), cloud(random, rows, cols, side / 2)]) - 0.5)
    down, across = np.arange(rows)[:, None] + bend[0], np.arange(cols)[None] + bend[1]
    best, found = np.full((rows, cols), np.inf), np.zeros((rows, cols), int)
    for (y, x), one in zip(seeds, kind):
        distance = (down - y) ** 2 + (across - x) ** 2
        nearer = distance < best
        best[nearer], found[nearer] = distance[nearer], one
    return found


def draw(
    random: np.random.Generator, labels: Array, names: Sequence[str], metres: float, wavelengths_nm: Optional[Array] = None
) -> Array:
    """Reflectance of a scene.

    Args:
        random: Decides textures, light and shade.
        labels: Which of `names` each pixel is, from 0, ``(rows, cols)``.
        names: Keys of :data:`COVERS`.
        metres: Side of a pixel.
        wavelengths_nm: Of the bands, ``(bands,)``; those of red, green and blue where not given.

    Returns:
        Float32 ``(bands, rows, cols)``.
    """
    rows, cols = labels.shape
    wave = np.array([640.0, 550.0, 470.0]) if wavelengths_nm is None else np.asarray(wavelengths_nm)
    out = np.zeros((len(wave), rows, cols), np.float32)
    for number, name in enumerate(names):
        cover = COVERS[name]
        share = cover.field(random, rows, cols, metres)
        dark, bright = np.interp(wave, AT_NM, cover.dark), np.interp(wave, AT_NM, cover.bright)
        tint = random.uniform(0.9, 1.1) * (1.0 + random.uniform(-0.1, 0.1) * (wave - 600.0) / 300.0)
        here = (dark[:, None, None] + (bright - dark)[:, None, None] * share) * tint[:, None, None]
        out = np.where(labels == number, here, out)
    noisy = out + random.normal(0.0, 0.004, out.shape)
    return np.asarray(np.maximum(noisy, 0.0).astype(np.float32))


def _smooth(part: Array) -> Array:
    return np.asarray(part * part * (3.0 - 2.0 * part))
