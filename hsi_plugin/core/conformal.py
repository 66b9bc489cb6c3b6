"""How unlike the best class a class may be and still be the true one: sets of classes that hold the truth at a chosen rate.

Pixels that a model has not seen tell how far the true class falls behind the best one. What all but a share α of them keep to is the limit:
a pixel's set holds every class that falls behind by no more, and a pixel whose set is not a single class is *unsure*. (Conformal
prediction: Vovk, Gammerman & Shafer 2005, Algorithmic Learning in a Random World. Predictions of folds instead of a split: cross-conformal,
Vovk 2015, Annals of Mathematics and Artificial Intelligence 74:9.)

*Score.* ``s(x, k) = max p − p_k``, the margin (Johansson et al. 2017, "Model-agnostic nonconformity functions for conformal
classification", IJCNN), with limits of at least 0, so that the best class is always in. It leaves the fewest pixels unsure at the same
coverage; ``1 − p_k`` (Sadinle et al. 2019, JASA 114:223) gives smaller sets but fewer of a single class, and none at all where a model errs
less than is allowed; sums of sorted probabilities (Romano et al. 2020, NeurIPS) leave nearly all unsure. Measured on held-out blocks of
labelled pixels: docs/CONFIDENCE.md.

*Blocks.* Neighbours resemble each other, so that single pixels promise too much. Exchangeable are at best whole blocks: each counts
alike, whatever number of pixels it holds, and one more, which is yet to come, counts as the worst possible (pooling distribution functions:
Dunn, Wasserman & Ramdas 2023, JASA 118:2491). With B blocks no rate below 1 / (B + 1) can be kept. What comes of it is seen by
leaving blocks out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from .arrays import Array, BoolArray
from .errors import ParameterError

RATES = (
    0.001, 0.005, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5,
)  # fmt: skip
"""Error rates that limits are kept for."""
_GROUPS = 40  # of blocks that are left out in turn: more take time and say the same
_DIGITS = 5
_MORE_PLACES = 'Label pixels in more places, choose a higher error rate, or leave it out.'


@dataclass(frozen=True, eq=False)
class Limits:
    """Limits of scores, and what became of pixels in blocks that these limits had not seen.

    Args:
        limits: How far each class may fall behind, ``(R, K)`` of :data:`RATES` and classes; NaN where blocks are too few to keep the rate.
        coverage: Share of left-out pixels whose set holds the true class, ``(R,)``.
        coverage_se: Its standard error between blocks, ``(R,)``.
        class_coverage: The same share within each true class, ``(R, K)``; NaN for classes that no pixel was of.
        unsure: Share of left-out pixels whose set is not a single class, ``(R,)``.
        wrong: Share of errors among those that are sure, ``(R,)``; NaN where none is.
    """

    limits: Array
    coverage: Array
    coverage_se: Array
    class_coverage: Array
    unsure: Array
    wrong: Array


@dataclass(frozen=True, eq=False)
class Chosen:
    """The limits of a rate that was asked for.

    Args:
        rate: The rate of the table: that which was asked for, or the next lower one.
        limits: Of each class, ``(K,)``, 0…1.
        coverage: See :class:`Limits`, as are the others.
        lacking: Classes from 1 whose own blocks are too few, and which are held to the limit of all together.
    """

    rate: float
    limits: Array
    coverage: float
    coverage_se: float
    class_coverage: Tuple[Optional[float], ...]
    unsure: float
    wrong: Optional[float]
    lacking: Tuple[int, ...] = ()


@dataclass(frozen=True, eq=False)
class ConformalTable:
    """Limits by rate: for all pixels together, and for each class by itself (Mondrian; Vovk et al. 2005).

    Args:
        together: One limit for all classes.
        each: A limit for each class, so that the rate is kept within it.
        pixels: Pixels that it rests on.
        blocks: Blocks that they lie in.
        class_pixels: Of each class, ``(K,)``.
        class_blocks: The same.
    """

    together: Limits
    each: Limits
    pixels: int
    blocks: int
    class_pixels: Tuple[int, ...]
    class_blocks: Tuple[int, ...]

    @property
    def lowest(self) -> float:
        """The lowest rate that can be kept; 1 where there is none."""
        return next((rate for rate, limit in zip(RATES, self.together.limits[:, 0]) if np.isfinite(limit)), 1.0)

    def at(self, rate: float, each_class: bool = False) -> Chosen:
        """The limits for an error rate.

        Args:
            rate: Between 0 and 0.5; a rate between two of the table is held to the lower one.
            each_class: Whether the rate shall hold within every class, where its blocks allow.

        Raises:
            ParameterError: The blocks are too few to keep so low a rate.
        """
        row = int(np.searchsorted(RATES, rate * (1.0 + 1e-9), 'right')) - 1
        if row < 0 or not np.isfinite(self.together.limits[row]).all():
            able = f'which allow {self.lowest:.1%} or more' if self.lowest < 1.0 else 'too few for any'
            raise ParameterError(
                f'An error rate of {rate:.1%} cannot be kept: it would rest on {self.pixels} held-out pixels in {self.blocks} blocks, '
                f'{able}.',
                _MORE_PLACES,
            )
        found = self.each if each_class else self.together
        limits, lacking = found.limits[row], ~np.isfinite(found.limits[row])
        return Chosen(
            RATES[row], np.where(lacking, self.together.limits[row], limits), float(found.coverage[row]), float(found.coverage_se[row]),
            tuple(_number(v) for v in found.class_coverage[row]), float(found.unsure[row]), _number(found.wrong[row]),
            tuple(int(k) + 1 for k in np.flatnonzero(lacking)),
        )  # fmt: skip

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready values; what is not a number is null."""
        return {
            'score': 'margin', 'rates': list(RATES), 'pixels': self.pixels, 'blocks': self.blocks,
            'class_pixels': list(self.class_pixels), 'class_blocks': list(self.class_blocks),
            'together': _plain(self.together), 'each': _plain(self.each),
        }  # fmt: skip

    @classmethod
    def from_json(cls, value: Mapping[str, Any], classes: int) -> ConformalTable:
        """Read what :meth:`to_json` wrote.

        Args:
            value: The JSON.
            classes: K.

        Raises:
            KeyError: Something is missing.
            ValueError: Something is of the wrong kind, or for other classes or rates.
        """
        if value['score'] != 'margin' or value['rates'] != list(RATES):
            raise ValueError('its limits of unsure pixels are of a kind that is not known here.')
        counts = [_whole(v) for name in ('class_pixels', 'class_blocks') for v in value[name]]
        if len(counts) != 2 * classes or len(value['class_pixels']) != classes:
            raise ValueError(f'its limits of unsure pixels are not for {classes} classes.')
        return cls(
            _limits(value['together'], classes), _limits(value['each'], classes), _whole(value['pixels']), _whole(value['blocks']),
            tuple(counts[:classes]), tuple(counts[classes:]),
        )  # fmt: skip


def margins(scores: Array) -> Array:
    """How far the posterior of each class falls behind the largest: shape ``(n, K)``, 0…1, of scores ``(n, K)`` before the softmax."""
    shares = np.exp(scores - scores.max(1, keepdims=True))
    return np.asarray((1.0 - shares) / shares.sum(1, keepdims=True))


def sets(scores: Array, limits: Array) -> BoolArray:
    """Which classes are in the sets of pixels: shape ``(n, K)``, of scores ``(n, K)`` and limits ``(K,)``."""
    found: BoolArray = margins(scores) <= limits
    return found


def calibrate(scores: Array, labels: Array, blocks: Array) -> ConformalTable:
    """Limits from pixels that were predicted by models which had not seen their blocks.

    Args:
        scores: At the final temperature, shape ``(n, K)``; minus infinity for a class that was not learned.
        labels: Class values 1…K, shape ``(n,)``.
        blocks: Number of the block that each pixel lies in, shape ``(n,)``.
    """
    classes = scores.shape[1]
    behind = margins(scores) if len(scores) else np.zeros((0, classes))
    labels = np.asarray(labels, np.int64)
    own = behind[np.arange(len(labels)), labels - 1]
    names, numbers = np.unique(blocks, return_inverse=True)
    of_class = [labels == k for k in range(1, classes + 1)]
    together = np.tile(_quantiles(own, numbers)[:, None], (1, classes))
    each = np.stack([_quantiles(own[mask], numbers[mask]) for mask in of_class], 1)
    groups = numbers % max(1, min(_GROUPS, len(names)))
    without_together, without_each = (np.ones((groups.max(initial=0) + 1, len(RATES), classes)) for _ in range(2))
    for group in np.unique(groups):
        rest = groups != group
        some = _quantiles(own[rest], numbers[rest])[:, None]
        by_class = np.stack([_quantiles(own[rest & mask], numbers[rest & mask]) for mask in of_class], 1)
        without_together[group] = some
        without_each[group] = np.where(np.isfinite(by_class), by_class, some)
    return ConformalTable(
        _seen(together, without_together, behind, labels, groups), _seen(each, without_each, behind, labels, groups),
        len(labels), len(names), tuple(int(mask.sum()) for mask in of_class), tuple(len(np.unique(numbers[mask])) for mask in of_class),
    )  # fmt: skip


def _quantiles(own: Array, blocks: Array) -> Array:
    """Limits for every rate, ``(R,)``: 0…1, NaN where there are too few blocks.

    The quantile of ``(Σ_b F_b + 1[∞]) / (B + 1)``, F_b being the distribution of the scores of block b.
    """
    names, numbers, counts = np.unique(blocks, return_inverse=True, return_counts=True)
    weights = 1.0 / ((len(names) + 1) * counts[numbers])
    order = np.argsort(own, kind='stable')
    reached = np.cumsum(weights[order])
    at = np.searchsorted(reached, 1.0 - np.asarray(RATES) - 1e-12)
    known = at < len(order)
    found = np.full(len(RATES), np.nan)
    # Rounded up: what is kept as text must not be less than what was seen.
    found[known] = np.minimum(1.0, np.ceil(own[order][at[known]] * 10**_DIGITS) / 10**_DIGITS)
    return found


def _seen(limits: Array, without: Array, behind: Array, labels: Array, groups: Array) -> Limits:
    """What became of pixels under the limits of all other groups, ``(groups, R, K)``; where these give none, all classes are in."""
    rows = np.arange(len(labels))
    classes = limits.shape[1]
    coverage, errors, unsure, wrong = (np.full(len(RATES), np.nan) for _ in range(4))
    by_class = np.full((len(RATES), classes), np.nan)
    counts = np.bincount(labels, minlength=classes + 1)[1:]
    for row in range(len(RATES) if len(labels) else 0):
        others = without[groups, row]
        inside = behind <= np.where(np.isfinite(others), others, 1.0)
        held, sure = inside[rows, labels - 1], inside.sum(1) == 1
        coverage[row], unsure[row] = held.mean(), 1.0 - sure.mean()
        wrong[row] = 1.0 - held[sure].mean() if sure.any() else np.nan
        errors[row] = _between(held - coverage[row], groups)
        some = np.bincount(labels, weights=held, minlength=classes + 1)[1:]
        by_class[row] = np.divide(some, counts, out=np.full(classes, np.nan), where=counts > 0)
    return Limits(limits, coverage, errors, by_class, unsure, wrong)


def _between(residuals: Array, groups: Array) -> float:
    """The standard error of a mean over pixels of which groups are drawn together."""
    sums = np.bincount(groups, weights=residuals)
    count = len(sums)
    return float(np.sqrt((sums**2).sum() * count / max(1, count - 1)) / len(residuals)) if count > 1 else float('nan')


def _plain(found: Limits) -> Dict[str, Any]:
    return {
        name: [[_number(v) for v in row] for row in value] if value.ndim == 2 else [_number(v) for v in value]
        for name, value in vars(found).items()
    }  # fmt: skip


def _limits(value: Mapping[str, Any], classes: int) -> Limits:
    found = {}
    for name in Limits.__dataclass_fields__:
        wide = name in ('limits', 'class_coverage')
        rows = value[name] if wide else [[v] for v in value[name]]
        array = _array(rows, classes if wide else 1)
        found[name] = array if wide else array[:, 0]
    return Limits(**found)


def _array(rows: Sequence[Sequence[Any]], width: int) -> Array:
    """Numbers from 0 to 1, NaN for null, ``(R, width)``."""
    made: List[List[float]] = []
    for row in rows:
        for v in row:
            if v is not None and (isinstance(v, bool) or not isinstance(v, (int, float)) or not 0.0 <= v <= 1.0):
                raise ValueError('its limits of unsure pixels are not all numbers from 0 to 1.')
        made.append([float('nan') if v is None else float(v) for v in row])
    if len(made) != len(RATES) or any(len(row) != width for row in made):
        raise ValueError('its limits of unsure pixels are not for its rates and classes.')
    return np.array(made, np.float64).reshape(len(RATES), width)


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**53:
        raise ValueError('its limits of unsure pixels do not say how many pixels they rest on.')
    return value


def _number(value: Any) -> Optional[float]:
    return round(float(value), _DIGITS) if np.isfinite(value) else None
