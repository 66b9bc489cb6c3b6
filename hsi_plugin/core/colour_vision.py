"""How colours look to people with colour vision deficiency, how far apart they are, and colours that stay apart for all.

Simulation after Machado, Oliveira & Fernandes (2009), IEEE TVCG 15:1291, at full severity, on linear sRGB. Distances are ΔE*ab of
CIE 1976 under D65.
"""

from __future__ import annotations

from typing import Dict, List, Sequence

import numpy as np

from .arrays import Array
from .classes import PALETTE

NORMAL, PROTAN, DEUTAN, TRITAN = 'normal', 'protan', 'deutan', 'tritan'
_SEEN: Dict[str, Array] = {
    NORMAL: np.eye(3),
    PROTAN: np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    DEUTAN: np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
    TRITAN: np.array([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
}
_XYZ = np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]])
_COMMON = (NORMAL, PROTAN, DEUTAN)  # red–green deficiencies are a hundred times as frequent as blue–yellow ones


def lab(colours: Sequence[str], vision: str = NORMAL) -> Array:
    """CIELAB coordinates of colours as somebody sees them.

    Args:
        colours: As ``#rrggbb``.
        vision: `normal`, `protan`, `deutan` or `tritan`.

    Returns:
        L*, a*, b*, shape ``(n, 3)``.
    """
    levels = np.array([[int(c[i : i + 2], 16) for i in (1, 3, 5)] for c in colours], np.float64).reshape(-1, 3) / 255.0
    linear = np.where(levels <= 0.04045, levels / 12.92, ((levels + 0.055) / 1.055) ** 2.4)
    xyz = np.clip(linear @ _SEEN[vision].T, 0.0, 1.0) @ _XYZ.T / _XYZ.sum(1)
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    out: Array = np.stack([116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], axis=1)
    return out


def distances(colours: Sequence[str], visions: Sequence[str] = _COMMON) -> Array:
    """How far apart colours are to whom they look most alike.

    Args:
        colours: As ``#rrggbb``.
        visions: Kinds of vision.

    Returns:
        The smallest ΔE*ab over the kinds of vision, shape ``(n, n)``.
    """
    out: Array = np.min([_apart(lab(colours, vision), lab(colours, vision)) for vision in visions], axis=0)
    return out


def safe_colours(present: Sequence[str]) -> List[str]:
    """Colours for as many classes that stay apart also with a red–green deficiency; each class keeps about its own where that can be.

    From the palette, colours are taken one after another, each the farthest from those taken before to whom it looks most alike; then
    they go to the classes so that no two of them would rather exchange. Beyond the palette's length, colours repeat.

    Args:
        present: The classes' colours now.

    Returns:
        New colours, in the same order.
    """
    apart = distances(PALETTE)
    wanted = min(len(present), len(PALETTE))
    chosen = [0]
    while len(chosen) < wanted:
        nearest = apart[chosen].min(0)
        nearest[chosen] = -1.0
        chosen.append(int(nearest.argmax()))
    cost = _apart(lab(present), lab([PALETTE[chosen[i % len(chosen)]] for i in range(len(present))]))
    return [PALETTE[chosen[i % len(chosen)]] for i in _assigned(cost)]


def _assigned(cost: Array) -> List[int]:
    """A column for each row, so that no exchange of two columns lowers the sum of costs of a square matrix."""
    place = list(range(len(cost)))
    better = True
    while better:
        better = False
        for i in range(len(place)):
            for j in range(i):
                gain = cost[i, place[i]] + cost[j, place[j]] - cost[i, place[j]] - cost[j, place[i]]
                if gain > 1e-9:
                    place[i], place[j], better = place[j], place[i], True
    return place


def _apart(one: Array, other: Array) -> Array:
    out: Array = np.linalg.norm(one[:, None] - other[None], axis=2)
    return out
