"""Drawing a reference sample from a map, into the session in which people will look at it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

from ..core.bands import Bands
from ..core.classes import ClassScheme
from ..core.errors import CubeError, HsiError, LabelError, OutputError
from ..core.grid import Grid
from ..core.reference import DrawnSample
from ..cubes import check_writable_target, open_cube
from ..labels.reference.review import Review, StoredDesign
from ..labels.session import LabelSession
from ..maps.read import Classification, open_classification
from ..maps.sampling.draw import draw_sample
from .context import Context
from .job import Json
from .review_jobs import SampleJob

SUFFIX = '.gpkg'


def sample_job(job: SampleJob, context: Context) -> Json:
    """See :class:`~hsi_plugin.engine.review_jobs.SampleJob`.

    Raises:
        CubeError: The map cannot be read.
        LabelError: The map has nothing to draw from, or `output` is no session or one of another grid.
        OutputError: `output` cannot be written.
        ParameterError: What is asked for cannot be drawn.
    """
    output = Path(job.output)
    if output.suffix.lower() != SUFFIX:
        raise OutputError(f'{output.name} is no name of a session.', f'Give a file that ends in {SUFFIX}.')
    check_writable_target(output, [job.map])
    with open_classification(job.map) as found:
        grid, scheme = found.grid, found.scheme
        image = _image(found)
    if output.exists():
        with LabelSession.open(output) as session:
            _check_grid(session, grid, job.map)
    context.progress(0.05, 'reading the map')
    drawn, warnings = draw_sample(
        job.map, job.design, target_se=job.target_se, size=job.size, floor=job.floor, expected=job.expected,
        cluster_side=job.cluster_side, include_training=job.include_training, seed=job.seed, check_cancelled=context.check_cancelled,
    )  # fmt: skip
    context.check_cancelled()
    context.progress(0.9, 'keeping the sample')
    identifier, name, repeated = _keep(job, output, grid, image, drawn, scheme)
    warnings += repeated
    for warning in warnings:
        context.log(warning)
    context.progress(1.0, 'done')
    return {
        'output': str(output), 'design': identifier, 'name': name, 'points': len(drawn), 'strata': _strata(drawn),
        'clusters': list(drawn.design.clusters), 'expected_se': drawn.design.parameters['expected_se'],
        'excluded': drawn.design.parameters['excluded'], 'warnings': warnings,
    }  # fmt: skip


def _keep(
    job: SampleJob, output: Path, grid: Grid, image: Dict[str, Any], drawn: DrawnSample, scheme: ClassScheme
) -> Tuple[str, str, List[str]]:
    """Write the sample; a session that was made for it goes again where that fails. Gives the design's key, its name, and warnings."""
    is_new = not output.exists()
    if is_new:
        LabelSession.create(output, grid, seed=job.seed, **image).close()
    try:
        with LabelSession.open(output) as session:
            _check_grid(session, grid, job.map)
            review = Review(session)
            repeated = _repeated(review.designs(), drawn)
            identifier = review.add_design(drawn, scheme, job.name)
            name = next(d.name for d in review.designs() if d.uuid == identifier)
    except HsiError:
        if is_new:
            output.unlink(missing_ok=True)
        raise
    return identifier, name, repeated


def _repeated(designs: Sequence[StoredDesign], drawn: DrawnSample) -> List[str]:
    """What is to be said where the same seed drew from the same map, in the same way, before."""
    made = drawn.design
    same = [d.name for d in designs if (d.design.map_sha256, d.design.kind, d.design.seed) == (made.map_sha256, made.kind, made.seed)]
    if not same:
        return []
    return [f'The sample "{same[-1]}" was drawn from the same map with the same seed, so both share pixels. Another seed gives new ones.']


def _check_grid(session: LabelSession, grid: Grid, map_path: str) -> None:
    if not session.grid.matches(grid):
        raise LabelError(
            f'{session.path} is a session of an image with other pixels ({session.grid.rows} × {session.grid.cols}) than {map_path} '
            f'({grid.rows} × {grid.cols}).',
            'Choose the session in which this map was labelled, or a new file.',
        )


def _image(found: Classification) -> Dict[str, Any]:
    """What a new session says of its image: the one that was mapped where it is still there, else the map itself."""
    inputs = found.record.inputs if found.record is not None else []
    path = next((str(one.get('path', '')) for one in inputs if one.get('role') == 'cube'), '')
    if path and Path(path).exists():
        try:
            with open_cube(path) as cube:
                if cube.grid.matches(found.grid):
                    bands: Bands = cube.bands
                    return {'image': cube.path, 'sha256': str(cube.fingerprint()['sha256_of_header']), 'bands': bands}
        except CubeError:
            pass  # damaged, or of a driver that is not here: points can be looked at on the map and on other layers
    return {'image': str(found.path.absolute())}


def _strata(drawn: DrawnSample) -> List[Dict[str, Any]]:
    """The parts of the map for whoever asked: the chance of a pixel is that of its cluster where clusters were drawn."""
    total, chosen = drawn.design.clusters
    out = []
    for s in drawn.design.strata:
        chance = chosen / total if total else s.drawn / s.pixels if s.pixels else 0.0
        out.append({'class': s.name, 'value': s.value, 'pixels': s.pixels, 'whole': s.whole, 'drawn': s.drawn, 'inclusion': chance})
    return out
