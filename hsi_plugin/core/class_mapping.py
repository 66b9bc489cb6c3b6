"""Which class of one scheme is which of another, by name: what a model learned on one scene can say of the classes of the next.

Names are compared without regard to case, spaces, hyphens and underscores. Where that finds nothing, two names are taken for one class
if the vocabulary (:mod:`hsi_plugin.core.vocabulary`) gives exactly these words the same materials ("woodland" and "forest"), and no other
class of either scheme means these materials too: an unsure match is no match, because a head that is carried over to the wrong class is
worse than one that begins anew.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Dict, FrozenSet, List, Optional, Sequence, Tuple

import numpy as np

from .arrays import Array
from .vocabulary import look_up

_Key = FrozenSet[Tuple[str, float]]


@dataclass(frozen=True)
class ClassMapping:
    """From the classes of a target to those of a source.

    Args:
        source: Names of the source's classes 1…S.
        target: Names of the target's classes 1…K.
        values: Of each target class, in order, the value of its source class; 0 where it has none.
        synonyms: Pairs of target and source name that the vocabulary, not the spelling, made one.
    """

    source: Tuple[str, ...]
    target: Tuple[str, ...]
    values: Tuple[int, ...]
    synonyms: Tuple[Tuple[str, str], ...] = ()

    @property
    def count(self) -> int:
        """How many classes of the target the source knows."""
        return sum(value > 0 for value in self.values)

    @property
    def new(self) -> Tuple[str, ...]:
        """Classes of the target that the source does not know."""
        return tuple(name for name, value in zip(self.target, self.values) if not value)

    @property
    def unused(self) -> Tuple[str, ...]:
        """Classes of the source that the target does not have."""
        return tuple(name for value, name in enumerate(self.source, 1) if value not in self.values)

    def rows(self, kept: Array, fresh: Array) -> Array:
        """One row a class of the target: the source's where it knows the class, else a fresh one.

        Args:
            kept: The source's rows, shape ``(S, …)``.
            fresh: Rows to begin with, shape ``(K, …)``.
        """
        known = np.asarray(self.values) > 0
        rows = np.array(fresh)
        rows[known] = kept[np.asarray(self.values)[known] - 1]
        return rows

    def pairs(self) -> Dict[str, str]:
        """Target name to source name, for a record; only of classes that the source knows."""
        return {name: self.source[value - 1] for name, value in zip(self.target, self.values) if value}

    def notes(self) -> List[str]:
        """What a user should know, in sentences."""
        said = [f'The class "{one}" was taken for "{other}" of the source.' for one, other in self.synonyms]
        if self.new:
            said.append(f'The source knows no {_listed(self.new)}; learned from the new labels alone.')
        if len(self.unused) == 1:
            said.append(f'The class "{self.unused[0]}" of the source has no label here and was left out.')
        elif self.unused:
            said.append(f'These classes of the source have no label here and were left out: {_listed(self.unused)}.')
        return said


def map_classes(source: Sequence[str], target: Sequence[str]) -> ClassMapping:
    """Find the source class of each target class.

    Args:
        source: Names of the source's classes, in the order of their values from 1.
        target: The target's.
    """
    values = _matches([_plain(name) for name in source], [_plain(name) for name in target])
    taken = set(values)
    left = [_meaning(name) if value not in taken else None for value, name in enumerate(source, 1)]
    open_ = [_meaning(name) if not value else None for name, value in zip(target, values)]
    # Also classes that the spelling has matched may mean the same materials: then it is not clear which of them is meant.
    settled = {_meaning(name) for name, value in zip(target, values) if value}
    settled |= {_meaning(name) for value, name in enumerate(source, 1) if value in taken}
    meant = _matches([key if key not in settled else None for key in left], [key if key not in settled else None for key in open_])
    both = tuple(value or other for value, other in zip(values, meant))
    synonyms = tuple((name, source[other - 1]) for name, other in zip(target, meant) if other)
    return ClassMapping(tuple(source), tuple(target), both, synonyms)


def _matches(source: Sequence[object], target: Sequence[object]) -> Tuple[int, ...]:
    """Values from 1 of equal keys that occur once on either side; 0 for others and for None."""
    def once(keys: Sequence[object], key: object) -> bool:
        return key is not None and list(keys).count(key) == 1

    return tuple(list(source).index(key) + 1 if once(target, key) and once(source, key) else 0 for key in target)


def _plain(name: str) -> Optional[str]:
    """A name without case, spaces, hyphens and underscores."""
    return re.sub(r'[\s_-]+', '', name.casefold()) or None


def _meaning(name: str) -> Optional[_Key]:
    """The materials that exactly this name means; None where the vocabulary does not know it as a whole."""
    found = look_up(name)
    return frozenset(found.materials.items()) if found is not None and found.exact else None


def _listed(names: Sequence[str]) -> str:
    return ', '.join(f'"{name}"' for name in names)
