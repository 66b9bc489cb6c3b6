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
            'foundation', 'Foundation features',
            'Learns from very few labels on features of a pre-trained hyperspectral model, which see a pixel with its surroundings.',
            needs_torch=True, uses_gpu=True,
        ),
    )
}


def find_method(name: str) -> Method:
    """The method of a name.

    Raises:
        ParameterError: There is none.
    """
    method = METHODS.get(name)
    if method is None:
        raise ParameterError(f'There is no method "{name}".', f'The methods are {", ".join(sorted(METHODS))}.')
    return method
