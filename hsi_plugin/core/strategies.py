"""The strategies that can be set side by side on one labelled cube, as the user chooses among them.

This table is all that QGIS's own process knows of a strategy; what does the work is in `hsi_plugin.methods.transfer.compare`. The three
kinds are those of the cross-domain paper (Theisen & Neubert 2026, arXiv:2604.26478): learned on the cube's own domain alone, on
photographs, or on hyperspectral images of another domain.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple

from .errors import ParameterError

IN_DOMAIN, CROSS_MODALITY, CROSS_DOMAIN = 'in-domain', 'cross-modality', 'cross-domain'
TORCH, SKLEARN, RGB_FOLDER, BACKBONE, COLOURS = 'torch', 'scikit-learn', 'rgb folder', 'backbone', 'three bands'


@dataclass(frozen=True)
class Strategy:
    """One way from labelled pixels of a cube to the classes of its other pixels.

    Args:
        name: What jobs, tables and the command line call it.
        title: What a list and a plot call it.
        kind: `in-domain`, `cross-modality` or `cross-domain`.
        summary: One sentence for whoever chooses.
        needs: What must be there: `torch`, `scikit-learn`, `rgb folder`, `backbone`, `three bands`.
        is_segmentation: Whether a U-Net is trained: minutes each time on a processor, where the others take moments.
    """

    name: str
    title: str
    kind: str
    summary: str
    needs: Tuple[str, ...] = ()
    is_segmentation: bool = False


STRATEGIES: Dict[str, Strategy] = {
    strategy.name: strategy
    for strategy in (
        Strategy('discriminant', 'Spectra, discriminant', IN_DOMAIN, 'Shrinkage discriminant on the spectra as they are.'),
        Strategy(
            'discriminant-whitened', 'Whitened spectra, discriminant', IN_DOMAIN,
            'The same on spectra that were decorrelated over the scene: one voice of the default head of Foundation features.', (TORCH,),
        ),
        Strategy('svm', 'Spectra, SVM', IN_DOMAIN, 'Support vector machine on standardised spectra; C by cross-validation.', (SKLEARN,)),
        Strategy('random-forest', 'Spectra, random forest', IN_DOMAIN, 'A hundred trees on the spectra as they are.', (SKLEARN,)),
        Strategy('runet-all', 'All bands, RU-Net', IN_DOMAIN, 'Regularised U-Net on all good bands, from scratch.', (TORCH,), True),
        Strategy(
            'runet-pca1', 'First component, RU-Net', IN_DOMAIN,
            'Regularised U-Net on the first principal component alone, from scratch: the strong and cheap baseline of HS3-Bench.',
            (TORCH,), True,
        ),
        Strategy(
            'runet-rgb', 'Pseudo-RGB, RU-Net', IN_DOMAIN, 'Regularised U-Net on three bands as a picture, from scratch.',
            (TORCH, COLOURS), True,
        ),
        Strategy(
            'rgb-pretrained', 'Photograph model, discriminant', CROSS_MODALITY,
            'Three bands as a picture through a frozen CLIP or DINOv2 of yours; a discriminant on its features.',
            (TORCH, RGB_FOLDER, COLOURS),
        ),
        Strategy(
            'rgb-pretrained-runet', 'Photograph model, RU-Net', CROSS_MODALITY,
            'Three bands as a picture through a frozen CLIP or DINOv2 of yours; a regularised U-Net on its features.',
            (TORCH, RGB_FOLDER, COLOURS), True,
        ),
        Strategy(
            'foundation-spectra', 'Foundation model and spectra', CROSS_DOMAIN,
            'Discriminants on frozen features, on whitened spectra and on spectra vote: the default of the method Foundation features.',
            (TORCH, BACKBONE),
        ),
        Strategy(
            'foundation', 'Foundation model, discriminant', CROSS_DOMAIN,
            'A discriminant on the frozen features of the chosen foundation model.', (TORCH, BACKBONE),
        ),
        Strategy(
            'foundation-random', 'Untrained twin, discriminant', CROSS_DOMAIN,
            'The same with random weights, others each time: what the pre-training is worth is the difference.', (TORCH, BACKBONE),
        ),
        Strategy(
            'foundation-runet', 'Foundation model, RU-Net', CROSS_DOMAIN,
            'A regularised U-Net on the frozen features, as in the paper.', (TORCH, BACKBONE), True,
        ),
    )
}


def find_strategies(names: Tuple[str, ...]) -> Tuple[Strategy, ...]:
    """The strategies of these names, in the table's order; all where none is named.

    Raises:
        ParameterError: There is no strategy of a name.
    """
    unknown = [name for name in names if name not in STRATEGIES]
    if unknown:
        raise ParameterError(f'There is no strategy "{unknown[0]}".', f'The strategies are {", ".join(STRATEGIES)}.')
    return tuple(strategy for name, strategy in STRATEGIES.items() if not names or name in names)
