"""The ways from labels to a model, as the user chooses among them; what does the work is in `hsi_plugin.methods`.

This table is all that QGIS's own process knows of a method: enough to offer it, and to say what it needs before anything starts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict

from .errors import ParameterError


@dataclass(frozen=True)
class Method:
    """One way from labels to a model.

    Args:
        name: What jobs, model cards and the command line call it.
        title: What a list in a window calls it.
        summary: One sentence for whoever chooses.
        needs_torch: Whether it runs only in the compute environment.
        uses_gpu: Whether a graphics card helps.
    """

    name: str
    title: str
    summary: str
    needs_torch: bool = False
    uses_gpu: bool = False


METHODS: Dict[str, Method] = {
    method.name: method
    for method in (
        Method('click', 'Click classifier', 'Learns from a few labelled pixels in moments; needs nothing installed.'),
        Method(
            'cnn1d', 'Spectral network (1-D CNN)',
            'For classes made of several unlike materials; wants some tens of labelled pixels a class, and ten seconds or more to learn.',
            needs_torch=True, uses_gpu=True,
        ),
        Method(
            'sst', 'Spatial-spectral transformer',
            'Looks at a pixel with its neighbours, as far as the pixels\' size allows; for images of a few metres a pixel, and for models '
            'that go on to other images.',
            needs_torch=True, uses_gpu=True,
        ),
        Method(
            'mamba', 'Scanning network (MambaHSI)',
            'Sees a pixel with all that lies around it, labelled or not; for classes in fields of many pixels whose click map is speckled. '
            'Elsewhere it was no better than the click classifier, and it takes minutes to learn.',
            needs_torch=True, uses_gpu=True,
        ),
        Method(
            'foundation', 'Foundation features',
            'Learns from very few labels on features of a pre-trained hyperspectral model, which see a pixel with its surroundings.',
            needs_torch=True, uses_gpu=True,
        ),
    )
}


ZERO_SHOT = 'zero-shot'
FROM_NAMES: Dict[str, Method] = {
    ZERO_SHOT: Method(
        ZERO_SHOT, 'Class names', 'Was made from class names; it is applied like any other model, and never learned from labels.',
        uses_gpu=True,
    ),
}
"""Ways to a model that labels are not learned by: what a model file may name, and nobody chooses where labels are given."""


def find_method(name: str) -> Method:
    """The method of a name, whether it learns from labels or not.

    Raises:
        ParameterError: There is none.
    """
    method = METHODS.get(name) or FROM_NAMES.get(name)
    if method is None:
        raise ParameterError(f'There is no method "{name}".', f'The methods are {", ".join(sorted(METHODS))}.')
    return method
