"""What should be known before names are looked for: of the cube, of CLIP, and of what refines the first labels."""

from __future__ import annotations

import os
from importlib.util import find_spec
from typing import List, Mapping, Optional, Sequence

from ...core.classes import ClassScheme
from ...core.refinements import Refinement
from ...cubes import Cube
from ...qgis_common.i18n import tr
from ...spectra.colour import missing_colours
from .clip import ClipFound


def clip_refusal(cube: Cube) -> str:
    """Why CLIP would see nothing of a cube, in a sentence; empty where it would see a picture."""
    if missing_colours(cube.bands):
        return tr('CLIP is left out: the cube has no good bands of visible light, so no colour picture can be made. Spectra do without.')
    return ''


def clip_line(clip: ClipFound, cube: Optional[Cube], is_wanted: bool) -> str:
    """What a CLIP model does, or would do, for a cube; empty where nobody asks.

    Args:
        clip: The model that is chosen.
        cube: The cube; None where none is open.
        is_wanted: Whether there are names that CLIP alone could find.
    """
    if not clip.path and not is_wanted:
        return ''
    refusal = clip_refusal(cube) if cube is not None else ''
    if refusal:
        return refusal
    if not clip.path:
        return tr('With a CLIP model any word works.')
    if clip.problem:
        return clip.problem
    if cube is not None and cube.bands.wavelengths_nm is None:
        return tr('{0} looks at three bands of the cube and counts little: their wavelengths are not known.').format(clip.title)
    return tr('{0} looks at a true-colour picture of the cube: any word works.').format(clip.title)


def cube_advice(cube: Optional[Cube]) -> List[str]:
    """What should be known of a cube before names are looked for in it."""
    if cube is None:
        return []
    said = []
    if cube.bands.wavelengths_nm is None:
        said.append(tr('The wavelengths of the bands are not known: names cannot be found by spectra. Add a header that states them.'))
    if cube.units == 'radiance':
        said.append(tr('The cube holds radiance: it is normalised by the scene itself, which is rough. Reflectance gives better maps.'))
    elif cube.units != 'reflectance':
        said.append(tr('It is not known what the values are; they are taken for reflectance. Look at the map with care.'))
    return said


def few_labels(scheme: ClassScheme, counts: Mapping[int, int], names: Sequence[str]) -> str:
    """Why clicks are too few to learn from, in a sentence; empty where they are enough.

    Args:
        scheme: The classes of the labels.
        counts: Labelled pixels of each class value.
        names: The classes that are looked for.
    """
    wanted = {name.casefold() for name in names}
    found = [counts.get(one.value, 0) for one in scheme if one.name.casefold() in wanted and counts.get(one.value, 0)]
    if len(found) > 1 and min(found) > 1:
        return ''
    return tr('Click at least two pixels each of at least two of these classes, or leave the labels out.')


def automatic(without_torch: bool) -> str:
    """What the automatic choice comes to here."""
    return tr('Automatic: discriminant') if without_torch else tr('Automatic: network')


def summary(refinement: Refinement) -> str:
    """What a refinement does, and that it needs a package which is not there."""
    said = tr(refinement.summary)
    if refinement.needs and not os.environ.get('HSI_PYTHON') and find_spec(refinement.needs) is None:
        said += ' ' + tr('It needs {0}, which QGIS does not have here.').format(refinement.needs)
    return said
