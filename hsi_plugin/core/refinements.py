"""What may learn from the first labels of a zero-shot map, as the user chooses among it; methods/zero_shot/refine does the work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict

from .errors import ParameterError

AUTO, NONE = 'auto', 'none'
LEARNED, SCHEME = 'learned', 'scheme'
MODEL_KINDS: Dict[str, str] = {
    AUTO: 'what was learned in the scene where that can be kept, else the scheme',
    LEARNED: 'what the discriminant or the network learned in the scene, applied to other images by wavelength',
    SCHEME: 'the names with all that was asked for: other images are mapped by the same names, and refined anew',
}
"""What may be kept of a zero-shot map for further images, and what that is."""
_KEEPS_NOTHING = (NONE, 'forest', 'superpixels')


@dataclass(frozen=True)
class Refinement:
    """One way from noisy labels to a better map.

    Args:
        name: What jobs and the command line call it.
        title: What a list calls it.
        summary: When to use it, in a sentence.
        needs_torch: Whether it runs only in the compute environment.
        needs: A package that it needs besides, empty for none.
    """

    name: str
    title: str
    summary: str
    needs_torch: bool = False
    needs: str = ''


REFINEMENTS: Dict[str, Refinement] = {
    one.name: one
    for one in (
        Refinement(AUTO, 'Automatic', 'The network where torch is installed, else the discriminant; the map says which.'),
        Refinement(NONE, 'None', 'The first labels as they are: at once, and noisy.'),
        Refinement('discriminant', 'Discriminant', 'Learns the classes\' spectra in this very scene from the surest first labels.'),
        Refinement(
            'forest', 'Random forest', 'The same with a random forest; slower, seldom better.', needs='sklearn',
        ),
        Refinement('superpixels', 'Vote of superpixels', 'Small patches of like spectra take the class that most of them have.'),
        Refinement(
            'rgb', 'Network on colours', 'The network, shown three colours alone: what the spectra are worth.', needs_torch=True,
        ),
        Refinement(
            'mamba', 'Network on spectra (MambaHSI)',
            'A small network of spectra and surroundings learns from the first labels while mixtures of Gaussians clean them.',
            needs_torch=True,
        ),
    )
}


def find_refinement(name: str) -> Refinement:
    """The refinement of a name.

    Raises:
        ParameterError: There is none.
    """
    found = REFINEMENTS.get(name)
    if found is None:
        raise ParameterError(f'There is no refinement "{name}".', f'They are {", ".join(REFINEMENTS)}.')
    return found


def check_model_kind(kind: str, refine: str) -> None:
    """Refuse what cannot be kept of a map.

    Args:
        kind: A name of :data:`MODEL_KINDS`.
        refine: A name of :data:`REFINEMENTS`.

    Raises:
        ParameterError: There is no such kind, or the refinement learns nothing that a file can hold.
    """
    if kind not in MODEL_KINDS:
        raise ParameterError(f'There is no kind of model "{kind}".', f'They are {", ".join(MODEL_KINDS)}.')
    if kind == LEARNED and refine in _KEEPS_NOTHING:
        raise ParameterError(
            f'The refinement "{refine}" learns nothing that can be kept.',
            'Keep the scheme, or choose the refinement discriminant or mamba.',
        )


def keeps_scheme(kind: str, refine: str) -> bool:
    """Whether it is known beforehand that the names are what is kept, not what was learned."""
    return kind == SCHEME or (kind == AUTO and refine in _KEEPS_NOTHING)
