"""What was published on HS3-Bench, with its sources; in percent, in the order R_µ, R_M, F1_M, J_M."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

HS3BENCH = 'Theisen et al. 2024, arXiv:2409.11205; table in the README of nickstheisen/hyperseg @7122326'
CROSS_DOMAIN = (
    'Theisen & Neubert 2026, arXiv:2604.26478; overall accuracy as cited from the paper, whose full text was not read here '
    '(U-Net or RU-Net is not said)'
)


@dataclass(frozen=True)
class Published:
    """One published row for one division.

    Args:
        split: The division, as in `splits.Split`.
        approach: Network.
        sees: What it sees: `HSI` (all bands), `PCA1`, `pRGB`, `RGB` (a photograph), `features`.
        scores: R_µ, R_M, F1_M, J_M in percent; None where not known.
        source: Where it stands.
    """

    split: str
    approach: str
    sees: str
    scores: Tuple[Optional[float], Optional[float], Optional[float], Optional[float]]
    source: str


_PRETRAINED = 'DeepLabv3+ (MobileNetV2 from ImageNet, fine-tuned)'
_CITYSCAPES = 'DeepLabv3+ (from Cityscapes, only the output layer trained)'
# Approach, what it sees, and the scores on HCV2 (2024), HyKo2, HSI-Drive.
_TABLE_2024: Tuple[Tuple[str, str, Tuple[float, ...]], ...] = (
    ('U-Net', 'HSI', (85.25, 48.62, 48.18, 37.73, 85.36, 68.15, 68.55, 57.39, 94.95, 74.74, 76.08, 64.95)),
    ('RU-Net', 'HSI', (87.63, 54.14, 53.26, 43.33, 86.72, 68.79, 69.19, 58.64, 96.08, 79.82, 82.34, 72.18)),
    ('RU-Net', 'PCA1', (88.25, 58.07, 55.43, 44.26, 85.61, 68.09, 70.01, 58.67, 97.02, 86.80, 87.76, 79.23)),
    ('RU-Net', 'pRGB', (87.95, 56.65, 55.46, 44.03, 89.18, 73.92, 75.04, 64.67, 96.32, 82.70, 84.91, 75.31)),
    ('DeepLabv3+', 'HSI', (86.60, 53.15, 51.83, 40.79, 84.10, 63.01, 64.90, 53.22, 92.51, 65.58, 67.86, 56.63)),
    ('DeepLabv3+', 'PCA1', (86.64, 54.46, 52.90, 41.58, 79.99, 61.59, 63.00, 50.40, 90.88, 62.93, 64.31, 52.62)),
    ('DeepLabv3+', 'pRGB', (87.00, 55.33, 54.08, 42.58, 84.64, 65.30, 66.56, 54.82, 92.74, 66.59, 69.46, 57.84)),
    (_PRETRAINED, 'pRGB', (90.26, 64.10, 61.93, 50.04, 90.49, 74.87, 77.11, 66.77, 97.09, 83.93, 86.41, 77.44)),
    (_CITYSCAPES, 'pRGB', (89.62, 61.91, 60.17, 48.47, 88.62, 73.97, 76.79, 65.41, 95.69, 81.95, 84.09, 73.84)),
    (_PRETRAINED, 'RGB', (91.22, 65.87, 63.33, 52.11)),
)
_ORDER_2024 = 'hcv2-2024', 'hyko2', 'hsi-drive'
_ACCURACY_2026 = {'hyko2': 88.24, 'hsi-drive': 96.78, 'hcv2-2026': 88.17}


def _rows() -> Tuple[Published, ...]:
    rows = []
    for approach, sees, numbers in _TABLE_2024:
        for place, split in enumerate(_ORDER_2024[: len(numbers) // 4]):
            micro, macro, f1, jaccard = numbers[4 * place : 4 * place + 4]
            rows.append(Published(split, approach, sees, (micro, macro, f1, jaccard), HS3BENCH))
    for split, accuracy in _ACCURACY_2026.items():
        rows.append(Published(split, 'HyperSL (small), frozen, with a U-Net', 'features', (accuracy, None, None, None), CROSS_DOMAIN))
    return tuple(rows)


PUBLISHED: Tuple[Published, ...] = _rows()


def published_on(split: str) -> Tuple[Published, ...]:
    """The rows for a division; none for an own one."""
    return tuple(row for row in PUBLISHED if row.split == split)
