"""What may learn from the first labels of a zero-shot map, as the user chooses among it; methods/zero_shot/refine does the work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict

from .errors import ParameterError

AUTO, NONE = 'auto', 'none'


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
