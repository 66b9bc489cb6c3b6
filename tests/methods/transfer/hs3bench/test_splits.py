"""The published divisions, with names as the data sets have them; and that nothing else passes for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from hsi_plugin.core.errors import CubeError, ParameterError
from hsi_plugin.methods.transfer.hs3bench.dataset import ImageFiles
from hsi_plugin.methods.transfer.hs3bench.published_splits import (
    FIRST_NAMES,
    HCV2_TEST_2026,
    HSI_DRIVE_NUMBERS,
    HSI_DRIVE_TEST,
    HSI_DRIVE_VALIDATION,
    SIZES,
    shuffled,
)
from hsi_plugin.methods.transfer.hs3bench.splits import LISTS, Split, check_one_split, dataset_of, draw_images, split_of

from .builders import write_lists

# The published lists of HyKo2 (nickstheisen/hyperseg @7122326), in their order.
HYKO2 = {
    'train': """
        04282 03084 15603 15085 02244 13964 12285 09084 15204 03442 00525 00244 13244 11124 11004 11044 09043 07042 03842 13004
        15005 11205 15484 13404 13364 03005 09123 01444 15164 07883 07002 13844 03044 03882 03764 01325 00404 00085 03562 03245
        03642 08124 13924 15123 03523 01284 00164 00324 01164 02404 13484 15043 08402 02364 15684 03483 05962 03284 00364 15244
        12604 12124 03804 03722 06402 15724 07123 02324 15404 12683 08442 13043 00284 01364 00125 15364 12004 12924 00483 10604
        03602
    """,
    'validation': """
        00644 07923 14043 07764 12364 08004 03204 13684 07964 13203 15324 12324 13284 10644 00044 09162 12644 08204 06802 02885
        12884 15644 08162 00563 07082 13444 06362 12204 01204 00684 15284 12244
    """,
    'test': """
        08043 10202 03682 12564 03364 11084 13324 01404 13764 03124 02284 13644 02445 00724 13524 02964 02846 15566 04162 03164
        15524 08084 12044 13884 06442 12164 12084 07843 13804 13564 07804 09004 00605 13084 13724 15444 13124 13165 03324 13603
        14004 00444 01244 02924 11164 00204 12964 10684 03402
    """,
}


def hyko2_names(part):
    return [f'set-_{number}_spec_annotated' for number in HYKO2[part].split()]


def files(names, part=''):
    return {name: ImageFiles(Path(name), Path(name), part) for name in sorted(names)}


def hcv2_names():
    """Names that stand where the published rule needs its known ones; the others lie between them."""
    known = {}
    order = shuffled(1054)
    first = FIRST_NAMES['hcv2-2024']
    for start, names in ((0, first.train), (527, first.validation), (632, first.test)):
        known.update({order[start + number]: name for number, name in enumerate(names)})
    names, last = [], '20210409_000000'
    for place in range(1054):
        last = known.get(place) or f'{last}!'  # sorts behind the last one, before any later name
        names.append(last)
    assert names == sorted(names)
    return names


def hcv2_images(test=276):
    between = [f'20210409_150000_{number:03d}' for number in range(test - 4)]
    return {**files(hcv2_names(), 'train'), **files([*HCV2_TEST_2026[:2], *between, *HCV2_TEST_2026[2:]], 'test')}


def drive_names():
    return [f'nf{1111 + number % 3}_{number:03d}' for number in sorted(HSI_DRIVE_NUMBERS)]


def test_the_shuffle_is_that_of_torch():
    torch = pytest.importorskip('torch')
    for count, seed in ((1, 42), (2, 0), (162, 42), (752, 7), (1054, 42)):
        assert list(shuffled(count, seed)) == torch.randperm(count, generator=torch.Generator().manual_seed(seed)).tolist()


def test_hyko2_is_the_published_division(tmp_path):
    found = split_of('hyko2', tmp_path, files(name for part in HYKO2 for name in hyko2_names(part)))
    assert found.sizes == (81, 32, 49)
    for part in HYKO2:
        assert list(getattr(found, part)) == sorted(hyko2_names(part))
    assert found.is_published


def test_hsi_drive_is_the_published_division(tmp_path):
    found = split_of('hsi-drive', tmp_path, files(drive_names()))
    assert found.sizes == (451, 150, 151)
    assert {int(name[-3:]) for name in found.validation} == HSI_DRIVE_VALIDATION
    assert {int(name[-3:]) for name in found.test} == HSI_DRIVE_TEST
    assert {148, 459, 440} <= HSI_DRIVE_VALIDATION  # the first two and the last of the published list
    assert {177, 731, 449} <= HSI_DRIVE_TEST
    assert {147, 38, 522} <= HSI_DRIVE_NUMBERS - HSI_DRIVE_VALIDATION - HSI_DRIVE_TEST


def test_both_divisions_of_hyperspectral_city(tmp_path):
    images = hcv2_images()
    earlier, later = (split_of(name, tmp_path, images) for name in ('hcv2-2024', 'hcv2-2026'))
    assert earlier.sizes == (527, 105, 422)
    assert later.sizes == (949, 105, 276)
    assert set(FIRST_NAMES['hcv2-2024'].train) <= set(earlier.train)
    assert later.validation == earlier.validation
    assert not set(later.test) & {*earlier.train, *earlier.validation, *earlier.test}  # the new test set was never seen in 2024
    assert set(later.train) | set(later.validation) == {name for name, one in images.items() if one.part == 'train'}


def test_the_two_divisions_never_share_a_table():
    check_one_split(['hcv2-2024', 'hyko2', 'hsi-drive', 'hcv2-2024'])
    for pair in (['hcv2-2024', 'hcv2-2026'], ['hyko2', 'hyko2:own-12345678'], ['hcv2-2026:own-1', 'hcv2-2026']):
        with pytest.raises(ParameterError, match='cannot share a table'):
            check_one_split(pair)


def test_hyperspectral_city_without_a_year_is_refused():
    with pytest.raises(ParameterError, match='year must be said'):
        dataset_of('hcv2')
    with pytest.raises(ParameterError, match='no data set "pavia"'):
        dataset_of('pavia')


@pytest.mark.parametrize('name', ['hyko2', 'hsi-drive', 'hcv2-2024', 'hcv2-2026'])
def test_other_images_are_refused_rather_than_divided_somehow(tmp_path, name):
    right = {
        'hyko2': files(name for part in HYKO2 for name in hyko2_names(part)), 'hsi-drive': files(drive_names()),
        'hcv2-2024': hcv2_images(), 'hcv2-2026': hcv2_images(),
    }[name]  # fmt: skip
    split_of(name, tmp_path, right)
    first = next(one for one, image in right.items() if image.part in ('', 'train'))
    for images in ({}, {k: v for k, v in right.items() if k != first},
                   {**{k: v for k, v in right.items() if k != first}, 'zzz_1234': right[first]}):
        with pytest.raises(CubeError, match='not the images'):
            split_of(name, tmp_path, images)


def test_the_2026_division_wants_the_official_test_images(tmp_path):
    with pytest.raises(CubeError, match='in the folder test'):
        split_of('hcv2-2026', tmp_path, hcv2_images(275))


def test_own_lists_make_a_division_of_their_own(tmp_path):
    images = files(['a', 'b', 'c', 'd'])
    write_lists(tmp_path, ['b.mat', 'a_TC.mat', ''], ['c'], ['d.hsd'])
    found = split_of('hyko2', tmp_path, images)
    assert (found.train, found.validation, found.test) == (('a', 'b'), ('c',), ('d',))
    assert found.name.startswith('hyko2:own-')
    assert not found.is_published
    assert split_of('hyko2', tmp_path, images) == found
    write_lists(tmp_path, ['a'], ['c', 'b'], ['d'])
    assert split_of('hyko2', tmp_path, images).name != found.name


def test_own_lists_that_are_the_published_ones_have_the_published_name(tmp_path):
    write_lists(tmp_path, *([f'{name}.mat' for name in hyko2_names(part)] for part in ('train', 'validation', 'test')))
    found = split_of('hyko2', tmp_path, files(name for part in HYKO2 for name in hyko2_names(part)))
    assert found.name == 'hyko2'
    assert found.sizes == SIZES['hyko2']


@pytest.mark.parametrize(('parts', 'words'), [
    ((['a'], ['b'], ['x']), 'names the image x'), ((['a', 'b'], ['b'], ['c']), 'b twice'), (([], ['b'], ['c']), 'nothing to train'),
    ((['a'], ['b'], []), 'nothing to train on or to test'), ((['a'], ['b']), 'no test_samples.csv'),
])  # fmt: skip
def test_own_lists_that_are_wrong(tmp_path, parts, words):
    write_lists(tmp_path, *parts)
    with pytest.raises(ParameterError, match=words):
        split_of('hyko2', tmp_path, files(['a', 'b', 'c']))
    assert (tmp_path / LISTS[0]).is_file()


def test_shares_of_the_training_images():
    names = [f'{number:03d}' for number in range(81)]
    drawn = {percent: draw_images(names, percent, 42) for percent in (0.1, 1, 5, 10, 25, 100)}
    assert [len(one) for one in drawn.values()] == [1, 1, 4, 8, 20, 81]
    assert set(drawn[5]) < set(drawn[10]) < set(drawn[25]) < set(drawn[100])
    assert draw_images(names, 10, 1) != drawn[10]
    assert draw_images(list(reversed(names)), 10, 42) == drawn[10]
    assert drawn[10] == tuple(sorted(names[place] for place in shuffled(81, 42)[:8]))
    for wrong in (0, -1, 100.5, float('nan')):
        with pytest.raises(ParameterError, match='cannot be drawn'):
            draw_images(names, wrong, 42)


def test_a_split_tells_whether_it_is_published():
    assert Split('hyko2', ('a',), (), ('b',)).is_published
    assert not Split('hyko2:own-1', ('a',), (), ('b',)).is_published
