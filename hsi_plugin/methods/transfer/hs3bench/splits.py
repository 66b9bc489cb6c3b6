"""Which image trains, validates and tests; and that results of different divisions never meet in one table."""

from __future__ import annotations

import csv
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from ....core.errors import CubeError, ParameterError
from .dataset import Dataset, ImageFiles
from .hcv2 import DATASET as HCV2
from .hsi_drive import DATASET as HSI_DRIVE
from .hyko2 import DATASET as HYKO2
from .published_splits import (
    FIRST_NAMES,
    HCV2_TEST_2026,
    HSI_DRIVE_NUMBERS,
    HSI_DRIVE_TEST,
    HSI_DRIVE_VALIDATION,
    SEED,
    SIZES,
    shuffled,
)

DATASETS: Mapping[str, Dataset] = {'hyko2': HYKO2, 'hsi-drive': HSI_DRIVE, 'hcv2-2024': HCV2, 'hcv2-2026': HCV2}
"""What a job may name: a data set, for Hyperspectral City together with the year of its division."""
LISTS = ('train_samples.csv', 'val_samples.csv', 'test_samples.csv')
"""Own lists of images, one name a line, in the data set's folder: they take the place of the published division."""
OWN = ':own-'
_ENDINGS = ('.mat', '.hsd', '.png', '_TC')


@dataclass(frozen=True)
class Split:
    """A division of a data set's images.

    Args:
        name: What results carry: `hyko2`, `hsi-drive`, `hcv2-2024`, `hcv2-2026` for the published ones; for an own division the name of
            the data set with a hash of the lists, such as `hyko2:own-1a2b3c4d`.
        train: Names of images, in the order of the alphabet.
        validation: The same.
        test: The same.
    """

    name: str
    train: Tuple[str, ...]
    validation: Tuple[str, ...]
    test: Tuple[str, ...]

    @property
    def is_published(self) -> bool:
        """Whether results may be set beside the published ones."""
        return OWN not in self.name

    @property
    def sizes(self) -> Tuple[int, int, int]:
        """Images that train, validate and test."""
        return len(self.train), len(self.validation), len(self.test)


def dataset_of(name: str) -> Dataset:
    """The data set that a job or a split names.

    Raises:
        ParameterError: There is none; `hcv2` alone is refused, because it does not say which division is meant.
    """
    known = name.partition(OWN)[0]
    if known not in DATASETS:
        why = ' The two divisions of Hyperspectral City test on different images, so the year must be said.' if known == 'hcv2' else ''
        raise ParameterError(f'There is no data set "{name}".{why}', f'The data sets are {", ".join(DATASETS)}.')
    return DATASETS[known]


def split_of(name: str, folder: Path, images: Mapping[str, ImageFiles]) -> Split:
    """The division of a folder's images.

    Args:
        name: `hyko2`, `hsi-drive`, `hcv2-2024` or `hcv2-2026`.
        folder: The data set's folder; where it holds own lists (:data:`LISTS`), these are used.
        images: What was found in it.

    Raises:
        ParameterError: There is no such data set, or an own list names an image that is not there, twice, or in two parts.
        CubeError: The folder does not hold exactly the images that the published division is of: nothing is invented then.
    """
    dataset_of(name)
    if any((folder / one).is_file() for one in LISTS):
        return _own_split(name, folder, images)
    return _PUBLISHED[name](images)


def draw_images(names: Sequence[str], percent: float, seed: int) -> Tuple[str, ...]:
    """A share of the training images, whole images, at least one; a larger share holds a smaller one of the same seed.

    With the seed 42 these are the images that the cross-domain paper's code draws for the same percentage.

    Raises:
        ParameterError: The percentage is not above 0 and at most 100.
    """
    if not 0.0 < percent <= 100.0:
        raise ParameterError(f'{percent:g} % of the training images cannot be drawn.', 'Give a percentage above 0 and up to 100.')
    ordered = sorted(names)
    count = max(1, round(percent / 100.0 * len(ordered)))
    return tuple(sorted(ordered[place] for place in shuffled(len(ordered), seed)[:count]))


def check_one_split(names: Iterable[str]) -> None:
    """Refuse results that must not share a table: of one data set, only one division.

    Raises:
        ParameterError: Two divisions of a data set are among them.
    """
    seen: Dict[str, str] = {}
    for name in names:
        title = dataset_of(name).name
        if seen.setdefault(title, name) != name:
            raise ParameterError(
                f'Results of {seen[title]} and of {name} test on different images and cannot share a table.',
                'Keep each division in an output folder of its own.',
            )


def _hyko2(images: Mapping[str, ImageFiles]) -> Split:
    return _shuffled_split('hyko2', sorted(images))


def _hsi_drive(images: Mapping[str, ImageFiles]) -> Split:
    numbers = {name: int(name[-3:]) if name[-3:].isdigit() else 0 for name in images}
    if len(images) != sum(SIZES['hsi-drive']) or set(numbers.values()) != HSI_DRIVE_NUMBERS:
        raise _other_images('hsi-drive', len(images))
    parts: Tuple[List[str], List[str], List[str]] = ([], [], [])
    for name, number in sorted(numbers.items()):
        parts[1 if number in HSI_DRIVE_VALIDATION else 2 if number in HSI_DRIVE_TEST else 0].append(name)
    return _checked(Split('hsi-drive', *(tuple(part) for part in parts)))


def _hcv2_2024(images: Mapping[str, ImageFiles]) -> Split:
    return _shuffled_split('hcv2-2024', sorted(name for name, files in images.items() if files.part == 'train'))


def _hcv2_2026(images: Mapping[str, ImageFiles]) -> Split:
    """The official training images without those that validated in 2024, these, and the official test images."""
    earlier = _hcv2_2024(images)
    test = tuple(sorted(name for name, files in images.items() if files.part == 'test'))
    if len(test) != SIZES['hcv2-2026'][2] or (*test[:2], *test[-2:]) != HCV2_TEST_2026:
        raise _other_images('hcv2-2026', len(test), ' in the folder test')
    return _checked(Split('hcv2-2026', tuple(sorted((*earlier.train, *earlier.test))), earlier.validation, test))


_PUBLISHED = {'hyko2': _hyko2, 'hsi-drive': _hsi_drive, 'hcv2-2024': _hcv2_2024, 'hcv2-2026': _hcv2_2026}


def _shuffled_split(name: str, names: Sequence[str]) -> Split:
    train, validation, test = SIZES[name]
    if len(names) != train + validation + test:
        raise _other_images(name, len(names))
    order = [names[place] for place in shuffled(len(names), SEED)]
    parts = order[:train], order[train : train + validation], order[train + validation :]
    first = FIRST_NAMES[name]
    for part, known in zip(parts, (first.train, first.validation, first.test)):
        if tuple(part[: len(known)]) != known:
            raise _other_images(name, len(names))
    return _checked(Split(name, *(tuple(sorted(part)) for part in parts)))


def _checked(split: Split) -> Split:
    if split.sizes != SIZES[split.name]:
        raise _other_images(split.name, sum(split.sizes))
    return split


def _other_images(name: str, count: int, where: str = '') -> CubeError:
    train, validation, test = SIZES[name]
    return CubeError(
        f'These are not the images that the division {name} is of ({train} train, {validation} validate, {test} test): '
        f'{count} were found{where}, or their names are others.',
        f'Unpack the whole data set, or put own lists {", ".join(LISTS)} into its folder; results of own lists stand by themselves.',
    )


def _own_split(name: str, folder: Path, images: Mapping[str, ImageFiles]) -> Split:
    """The division that lists in the folder tell; the published one's name where it is the same."""
    parts = [_read_list(folder / one, images) for one in LISTS]
    named = [one for part in parts for one in part]
    doubled = next((one for one in named if named.count(one) > 1), None)
    if doubled is not None:
        raise ParameterError(f'The lists in {folder} name the image {doubled} twice.', 'Name every image once.')
    if not (parts[0] and parts[2]):
        raise ParameterError(f'The lists in {folder} leave nothing to train on or to test on.', 'Name at least one image in each.')
    own = Split(name, *(tuple(sorted(part)) for part in parts))
    published = _published_or_none(name, images)
    if published == own:
        return own
    digest = hashlib.sha256('\n'.join(','.join(part) for part in (own.train, own.validation, own.test)).encode()).hexdigest()
    return Split(f'{name}{OWN}{digest[:8]}', own.train, own.validation, own.test)


def _published_or_none(name: str, images: Mapping[str, ImageFiles]) -> Optional[Split]:
    try:
        return _PUBLISHED[name](images)
    except CubeError:  # other images: then the own lists are a division of their own
        return None


def _read_list(path: Path, images: Mapping[str, ImageFiles]) -> List[str]:
    if not path.is_file():
        raise ParameterError(f'There is no {path.name} beside the other lists in {path.parent}.', f'Put {", ".join(LISTS)} there, or none.')
    try:
        with open(path, encoding='utf-8', newline='') as file:
            written = [row[0].strip() for row in csv.reader(file) if row and row[0].strip()]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ParameterError(f'{path} cannot be read: {error}.', 'Give one name of an image a line.') from error
    names = [_bare(one) for one in written]
    unknown = next((one for one in names if one not in images), None)
    if unknown is not None:
        raise ParameterError(f'{path} names the image {unknown}, which is not in the folder.', 'Unpack the whole data set.')
    return names


def _bare(name: str) -> str:
    """An image's name without the endings that the authors' lists carry."""
    for ending in _ENDINGS:
        if name.endswith(ending):
            name = name[: -len(ending)]
    return name
