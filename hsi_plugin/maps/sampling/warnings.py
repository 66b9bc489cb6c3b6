"""What a user should know about a sample that was just drawn."""

from __future__ import annotations

from typing import List, Optional

from ...core.classes import ClassScheme
from ...core.designs import CLUSTER, STRATIFIED
from ...core.grid import Grid
from ...core.reference import SampleDesign
from ...core.trained_on import TrainedOn
from ...cubes.crs import pixel_areas_m2
from .population import Counted

_FEW_CLUSTERS = 20
_MUCH_EXCLUDED = 0.01  # of the map
_UNEQUAL = 1.05  # area of the largest pixel by that of the smallest


def warnings_of(
    design: SampleDesign, counted: Counted, grid: Grid, scheme: ClassScheme, include_training: bool, known: Optional[TrainedOn], why: str
) -> List[str]:
    """Sentences about a sample.

    Args:
        design: As it was drawn.
        counted: The map's pixels.
        grid: The map's grid.
        scheme: Its classes.
        include_training: Whether pixels that were learned from could be drawn.
        known: Pixels that were learned from; None where not known.
        why: What is to be said of that.
    """
    out = [why] if why else []
    if include_training and known is not None and len(known):
        out.append(
            f'The sample may hold some of the {len(known):,} pixels that the model has learned from, where the map flatters itself; '
            'the assessment leaves them out again unless it is told not to.'
        )
    out += _excluded(counted, scheme)
    out += _clusters(design) if design.kind == CLUSTER else _classes(design, counted, scheme)
    if design.drawn == design.population:
        out.append('The sample holds every pixel that could be drawn.')
    areas = pixel_areas_m2(grid)
    if areas is not None and len(areas) and areas.max() > _UNEQUAL * areas.min():
        out.append(
            f'Pixels differ in area by a factor of {areas.max() / areas.min():.2f} from north to south. All were drawn with the same '
            'chance within a class, so small pixels count too much; for areas that hold, bring the map to an equal-area reference system '
            'first.'
        )
    return out


def _excluded(counted: Counted, scheme: ClassScheme) -> List[str]:
    """About pixels that were learned from and cannot be drawn."""
    whole, left_out = int(counted.whole.sum()), counted.whole - counted.eligible
    out = []
    if left_out.sum() > _MUCH_EXCLUDED * whole:
        out.append(
            f'{int(left_out.sum()):,} pixels ({left_out.sum() / whole:.1%} of the map) were learned from, or share a window with one that '
            'was, and cannot be drawn. The sample speaks for the rest of the map.'
        )
    gone = [c.name for c in scheme if counted.whole[c.value - 1] and not counted.eligible[c.value - 1]]
    if gone:
        out.append(f'All pixels of {", ".join(gone)} were learned from; the sample cannot judge that part of the map.')
    return out


def _classes(design: SampleDesign, counted: Counted, scheme: ClassScheme) -> List[str]:
    """About classes with few pixels."""
    if design.kind != STRATIFIED:
        expected = [(c.name, design.drawn * counted.eligible[c.value - 1] / max(1, design.population)) for c in scheme]
        rare = [name for name, n in expected if 0 < n < 5]
        what = f'Fewer than 5 pixels of {", ".join(rare)} are to be expected in a simple random sample of {design.drawn:,}. '
        return [what + 'For the accuracy of rare classes, draw a stratified one.'] if rare else []
    out = []
    floor = int(design.parameters['floor'])
    drawable = [s for s in design.strata if s.pixels]
    small = [f'{s.name} ({s.pixels:,})' for s in drawable if s.pixels < floor]
    if small:
        out.append(f'Fewer than {floor} pixels can be drawn of {", ".join(small)}.')
    lowered = [s for s in drawable if s.drawn < min(floor, s.pixels)]
    if lowered:
        out.append(
            f'{design.drawn:,} pixels are too few for {floor} of each of {len(drawable)} classes: {lowered[0].name} has {lowered[0].drawn}.'
        )
    single = [s.name for s in drawable if s.drawn < 2 and s.drawn < s.pixels]
    if single:
        out.append(f'Fewer than 2 pixels of {", ".join(single)} are in the sample: how certain its figures are cannot be told.')
    return out


def _clusters(design: SampleDesign) -> List[str]:
    """About few clusters."""
    total, drawn = design.clusters
    if drawn < 2:
        return ['A single cluster cannot tell how certain its figures are; draw more.']
    if drawn < min(total, _FEW_CLUSTERS):
        return [f'Only {drawn} clusters were drawn; intervals will be wide, however many pixels they have.']
    return []
