"""What is trained and compared on HS3-Bench."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple

from ....core.errors import ParameterError

BANDS, PCA_IMAGE, PCA_TRAIN, COLOURS, FEATURES = 'bands', 'pca-image', 'pca-train', 'colours', 'features'


@dataclass(frozen=True)
class Strategy:
    """A network and what it sees.

    Args:
        name: What jobs and tables call it.
        title: What a person reads.
        kind: `in-domain` or `cross-domain`.
        sees: What its network sees of an image: one of the constants of this module.
        regularised: RU-Net; else U-Net.
        default: Whether it is among those that run where none is named.
    """

    name: str
    title: str
    kind: str
    sees: str
    regularised: bool = True
    default: bool = True


STRATEGIES: Dict[str, Strategy] = {
    one.name: one
    for one in (
        Strategy('unet-all', 'U-Net, all bands', 'in-domain', BANDS, False, False),
        Strategy('runet-all', 'RU-Net, all bands', 'in-domain', BANDS),
        Strategy('runet-pca1-image', 'RU-Net, first component of each image (as published)', 'in-domain', PCA_IMAGE),
        Strategy('runet-pca1-train', 'RU-Net, first component of the training images', 'in-domain', PCA_TRAIN),
        Strategy('runet-rgb', 'RU-Net, pseudo-RGB', 'in-domain', COLOURS),
        Strategy('foundation-unet', 'U-Net, frozen foundation features', 'cross-domain', FEATURES, False, False),
        Strategy('foundation-runet', 'RU-Net, frozen foundation features', 'cross-domain', FEATURES),
    )
}


def find_strategies(names: Tuple[str, ...]) -> Tuple[Strategy, ...]:
    """The strategies of these names, in the table's order; the default ones where none is named.

    Raises:
        ParameterError: There is no strategy of a name.
    """
    unknown = [name for name in names if name not in STRATEGIES]
    if unknown:
        raise ParameterError(f'There is no strategy "{unknown[0]}".', f'The strategies are {", ".join(STRATEGIES)}.')
    return tuple(one for name, one in STRATEGIES.items() if (name in names if names else one.default))
