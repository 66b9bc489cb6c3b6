"""Where the published divisions of HS3-Bench come from, as numbers.

Three of the four follow a rule, found by comparing with the authors' lists of files (nickstheisen/hyperseg @7122326 for 2024,
nickstheisen/cross-domain-hsi @29d98f4 for 2026): the names in order of the alphabet are shuffled with torch's generator, seed 42, and cut
into train, validation and test. Of HyKo2 all 162 names were compared, in order; of the 2024 split of Hyperspectral City 67 names spread
over its three lists. The 2026 split trains on what 2024 trained and tested on and validates on the same images: none of those 105 is in its
list of 949. The first names of each published list are kept here, so that a folder that would be cut elsewhere is refused.

HSI-Drive was shuffled from whatever order a folder gave, which nobody can repeat: the numbers of its validation and test images are listed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, FrozenSet, Tuple

import numpy as np

SEED = 42
SIZES = {'hyko2': (81, 32, 49), 'hsi-drive': (451, 150, 151), 'hcv2-2024': (527, 105, 422), 'hcv2-2026': (949, 105, 276)}
"""Images that train, validate and test."""


@dataclass(frozen=True)
class FirstNames:
    """How the published lists of a shuffled split begin."""

    train: Tuple[str, ...]
    validation: Tuple[str, ...]
    test: Tuple[str, ...]


FIRST_NAMES: Dict[str, FirstNames] = {
    'hyko2': FirstNames(
        tuple(f'set-_{number}_spec_annotated' for number in ('04282', '03084', '15603', '15085', '02244')),
        tuple(f'set-_{number}_spec_annotated' for number in ('00644', '07923', '14043', '07764', '12364')),
        tuple(f'set-_{number}_spec_annotated' for number in ('08043', '10202', '03682', '12564', '03364')),
    ),
    'hcv2-2024': FirstNames(
        ('20210410_104138_00', '20210410_105802_02', '20210409_162213_03', '20210410_171841_355887', '20210410_171049_02'),
        ('20210410_170245_02', '20210410_164243_00', '20210409_140538_02', '20210409_141042_01', '20210409_153303_01'),
        ('20210410_104313_00', '20210409_153445_03', '20210409_162256_00', '20210410_114313_01', '20210409_161307_02'),
    ),
}
HCV2_TEST_2026 = ('20210409_140722_03', '20210409_141209_03', '20210410_171816_01', '20210410_171836_02')
"""The first two and the last two names of the official test folder, which the 2026 split tests on."""


def _numbers(text: str) -> FrozenSet[int]:
    return frozenset(int(one) for one in text.split())


HSI_DRIVE_VALIDATION = _numbers("""
148 459 681 403 185 125 163 630 592 415 416 029 179 379 679 302 229 284 531 203 514 330 228 045 315 305 742 064 126 750 360 106 619 364
544 658 431 103 651 615 165 519 492 443 743 017 113 470 256 223 116 374 233 290 495 552 747 334 506 398 448 007 005 238 362 520 666 571
383 598 638 021 536 545 647 436 219 572 317 432 250 331 188 010 727 089 164 575 600 123 299 215 686 466 581 184 169 205 496 371 504 263
301 067 580 367 306 490 424 028 454 642 222 597 381 074 702 524 180 370 464 097 314 199 705 214 512 115 591 634 271 183 128 664 318 135
565 400 697 655 107 610 621 326 120 198 745 059 333 440
""")
HSI_DRIVE_TEST = _numbers("""
177 731 294 526 551 194 601 413 645 389 570 100 174 065 503 133 055 700 162 583 483 419 534 616 712 175 746 243 124 019 728 427 212 428
515 507 111 549 023 244 653 500 051 560 617 025 350 693 489 414 075 141 313 387 417 397 044 287 191 566 687 704 069 085 578 024 196 275
156 612 235 554 385 493 648 438 200 498 178 409 265 288 475 706 676 342 399 323 739 734 527 345 031 093 390 022 730 090 482 576 273 451
076 426 181 213 494 062 579 562 105 716 041 672 654 720 012 081 340 548 354 151 285 357 602 708 249 217 172 408 729 046 410 620 669 646
452 590 577 394 251 663 131 396 420 430 680 137 525 541 449
""")
HSI_DRIVE_NUMBERS = frozenset(range(1, 753))


def shuffled(count: int, seed: int = SEED) -> Tuple[int, ...]:
    """The numbers 0…count - 1 as `torch.randperm` shuffles them on the CPU with this seed, without torch.

    A Mersenne twister gives 32 bits a place; each place is swapped with one at or behind it (Fisher & Yates).
    """
    draws: Any = np.random.RandomState(seed)
    order = list(range(count))
    for place in range(count - 1):
        other = place + int(draws.randint(0, 2**32, dtype=np.uint32)) % (count - place)
        order[place], order[other] = order[other], order[place]
    return tuple(order)
