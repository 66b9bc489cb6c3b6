"""The portable model that a map from class names may leave behind: its scheme, or what was learned."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Sequence

from ..core.class_prompts import ClassPrompt
from ..core.errors import ParameterError
from ..core.refinements import LEARNED, SCHEME, keeps_scheme
from ..cubes import Cube
from ..cubes.atomic import check_writable_target
from ..maps.staging import StagedFiles
from ..methods.zero_shot.decide import Deciding
from ..methods.zero_shot.parts import Assembled, Wanted
from ..methods.zero_shot.portable import Portable, pack_learned, pack_scheme
from ..methods.zero_shot.refine.refined import Refined
from ..methods.zero_shot.scheme import make_scheme, portable_prompts
from ..models.modelfile import model_sha256, write_model
from .job import Json, ZeroShotJob

_FROM_NAMES = 'Made from class names without a label: its accuracy is not known.'
_ASKED = ('library', 'clip', 'weights', 'scales', 'unsure', 'none_of_these', 'refine')


def check_model(job: ZeroShotJob, prompts: Sequence[ClassPrompt], inputs: Sequence[str]) -> None:
    """Refuse before the work begins what could not be kept at its end.

    Args:
        job: The job.
        prompts: Its classes.
        inputs: Files that must not be overwritten.

    Raises:
        OutputError: The model cannot be written there.
        ParameterError: There is one class, of which nothing is learned, or a class is shown by pixels alone.
    """
    if not job.model_output:
        return
    check_writable_target(job.model_output, inputs=[*inputs, job.output])
    if job.model_kind == LEARNED and len(prompts) < 2:
        raise ParameterError('Of a single class nothing is learned.', 'Name another class, or keep the scheme.')
    if keeps_scheme(job.model_kind, job.refine):
        portable_prompts(prompts)


@contextmanager
def model_to_keep(job: ZeroShotJob, cube: Cube, wanted: Wanted, parts: Assembled, refined: Refined) -> Iterator[Json]:
    """What a job's result says of the model that it keeps; the file appears when the block ends well, together with the map.

    Raises:
        OutputError: It cannot be written.
        ParameterError: What is asked for cannot be kept.
    """
    if not job.model_output:
        yield {'model': None}
        return
    card, tensors = _packed(job, cube, wanted, parts, refined)
    target = Path(job.model_output)
    staged = StagedFiles(target)
    try:
        write_model(staged.path(target.name), card, tensors)
        told = {'model': job.model_output, 'model_kind': card.features['kind'], 'model_hash': model_sha256(staged.path(target.name))}
        yield {**told, 'model_notes': list(card.notes)}
        staged.publish()
    finally:
        staged.discard()


def _packed(job: ZeroShotJob, cube: Cube, wanted: Wanted, parts: Assembled, refined: Refined) -> Portable:
    """Card and tensors: what was learned, if it is to be kept and there is anything, else the scheme."""
    if refined.learned is not None and job.model_kind != SCHEME:
        asked = {name: value for name, value in job.to_json().items() if name in _ASKED and value}
        # Places say something of whose computer it was, and nothing of the model.
        asked.update({name: Path(str(asked[name])).name for name in ('library', 'clip') if name in asked})
        deciding = Deciding(len(wanted.prompts), job.unsure, job.none_of_these)
        return pack_learned(cube, refined.learned, wanted.prompts, deciding, job.seed, asked, (_FROM_NAMES, *refined.notes))
    if job.model_kind == LEARNED:
        raise ParameterError(f'The refinement "{refined.name}" has learned nothing that can be kept.', 'Keep the scheme.')
    scheme, notes = make_scheme(wanted, parts, refined.name, job.unsure, job.none_of_these)
    return pack_scheme(cube, scheme, (_FROM_NAMES, *notes))
