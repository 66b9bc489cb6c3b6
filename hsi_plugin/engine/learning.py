"""The methods' code by name, and learning a model with it: shared by the jobs that train and those that classify."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Callable, Dict, Mapping, Optional, Tuple, Union

import numpy as np

from ..core.arrays import Array
from ..core.errors import EnvironmentMissing, LabelError, ModelError, ParameterError
from ..core.heads import find_head
from ..core.methods import FROM_NAMES, METHODS, ZERO_SHOT, find_method
from ..core.window import Window
from ..cubes import Cube
from ..cubes.tiles import parse_memory
from ..labels.read import LabelSet, read_labels
from ..methods import training
from ..methods.computing import Computing
from ..models.card import ModelCard
from . import cache
from .asked import asked_of, held_to
from .context import Context
from .device import check_device, default_threads
from .job import ClassifyJob, TrainJob
from .model_types import Model, Trained


def _single_pixels(cube: Cube, **options: str) -> int:
    """Single spectra, and nothing around them."""
    return 0


@dataclass(frozen=True)
class Code:
    """What does the work of a method.

    Args:
        train: From a cube, labels and a seed to a model.
        load: From a model file's card and tensors to a model.
        share: The share of a classification that learning usually takes, for the progress bar.
        reach: From a cube and the options of training to how many pixels beyond a labelled one the method looks at.
    """

    train: Callable[..., Trained]
    load: Callable[[ModelCard, Mapping[str, Array]], Model]
    share: float
    reach: Callable[..., int] = _single_pixels


def code_of(name: str) -> Code:
    """The code of a method, imported now.

    Raises:
        ParameterError: There is no such method.
        EnvironmentMissing: It needs torch, which is not there, or does not load.
    """
    method = find_method(name)
    if name not in _CODES:
        raise ParameterError(f'The method "{name}" learns from no labels.', f'The methods that do are {", ".join(sorted(METHODS))}.')
    if method.needs_torch:
        require_torch(f'The method "{name}"')
    return _CODES[name]()


def require_torch(what: str) -> None:
    """Load torch, or say how to come by it.

    Args:
        what: What needs it, as the beginning of a sentence.

    Raises:
        EnvironmentMissing: It is not installed, or does not load; the two have different remedies.
    """
    try:
        import torch
    except ModuleNotFoundError as error:
        if error.name == 'torch':
            raise EnvironmentMissing(f'{what} needs torch, which is not installed for this Python.', _INSTALL) from error
        raise EnvironmentMissing(f'{what} needs torch, which does not load: {_reason(error)}', _INSTALL_AGAIN) from error
    except (ImportError, OSError) as error:  # OSError: a library of torch's that the system cannot load
        raise EnvironmentMissing(f'{what} needs torch, which does not load: {_reason(error)}', _INSTALL_AGAIN) from error
    if not hasattr(torch, 'Tensor'):  # what is left of a folder that was half removed imports too
        raise EnvironmentMissing(f'{what} needs torch, of which only a part is installed.', _INSTALL_AGAIN)


def computing_of(job: Union[TrainJob, ClassifyJob], context: Context, method: str = '') -> Computing:
    """What a job allows a method to use of the machine.

    Args:
        job: The job.
        context: Takes what the user should be told meanwhile.
        method: The method; that of the job where not given. (A model file brings its own.)

    Raises:
        ParameterError: The method cannot use the device that the job asks for, or the memory is no amount.
    """
    device = check_device(job.device, method or job.method)
    memory = parse_memory(job.memory) if job.memory else None
    return Computing(
        device, memory, job.threads or default_threads(), context.log, cache.limit(), context.check_cancelled,
        lambda doing: context.progress(0.0, doing),
    )  # fmt: skip


def learning_share(job: Union[TrainJob, ClassifyJob]) -> float:
    """The share of a job that learning takes, for the progress bar; what follows is writing a model, or the walk over the cube.

    Raises:
        HsiError: As :func:`code_of`.
    """
    if isinstance(job, ClassifyJob) and job.model:
        return 0.0
    return _TRAINED if isinstance(job, TrainJob) else code_of(job.method).share


def load_model(card: ModelCard, tensors: Mapping[str, Array]) -> Model:
    """A model from the two parts of its file.

    Raises:
        ModelError: It was made by a method that is not known here, or its parts do not fit together.
    """
    if card.method == ZERO_SHOT:
        return _from_names(card, tensors)
    if card.method not in METHODS:
        raise ModelError(f'The model was made by the method "{card.method}", which is not known here.', 'Update the plugin.')
    return code_of(card.method).load(card, tensors)


def uses_torch(card: ModelCard) -> bool:
    """Whether torch computes where a model is applied."""
    if card.method not in FROM_NAMES:
        return find_method(card.method).needs_torch
    from ..methods.zero_shot.portable import needs_torch

    return needs_torch(card)


def learn(
    cube: Cube, job: Union[TrainJob, ClassifyJob], area: Optional[Window], context: Context
) -> Tuple[Trained, LabelSet]:
    """Learn a model from a job's labels.

    Args:
        cube: The job's cube.
        job: Says which labels, which method and which seed.
        area: Where labels count; None for everywhere.
        context: Takes progress, up to the job's :func:`learning_share`, and tells whether the job was cancelled.

    Raises:
        EnvironmentMissing: The method needs torch, which is not there.
        LabelError: No label lies in the area, or they are too few to learn from.
        ParameterError: The method cannot use the device that the job asks for, or knows no foundation model, head or scaling; or the cube
            has no good band at the wavelengths that shall be learned from.
    """
    train, share, options = code_of(job.method).train, learning_share(job), options_of(job)
    computing = computing_of(job, context)
    labels = read_labels(job.labels, cube.grid, job.field or None)
    if area is not None:
        labels = _inside(labels, area)
    context.check_cancelled()
    trained = train(
        held_to(cube, job.bands), labels, job.seed, check_cancelled=context.check_cancelled, computing=computing,
        progress=lambda done, doing: context.progress(share * done, doing), **options,
    )  # fmt: skip
    of_header = cube.fingerprint()['sha256_of_header']  # of the image itself: one that is held to some bands has another
    source = {**trained.card.source, 'cube_sha256_of_header': of_header}
    learned_from = None if trained.card.trained_on is None else replace(trained.card.trained_on, cube_sha256=of_header)
    card = replace(trained.card, training=asked_of(job), source=source, trained_on=learned_from)
    return training.Trained(card, trained.tensors, trained.accuracy), labels


def options_of(job: Union[TrainJob, ClassifyJob]) -> Dict[str, str]:
    """What a job says of the foundation model or of a source, for the methods that have one.

    Raises:
        ParameterError: The job's method has none, and yet something was said: ignoring it would give another map than was asked for.
    """
    if job.source and job.method != SST:
        raise ParameterError(
            f'The method "{job.method}" cannot go on from a source model.', f'Leave the source out, or choose the method {SST}.'
        )
    names = ('backbone', 'head', 'scaling')
    said = {name: str(getattr(job, name)) for name in names}
    if job.method == FOUNDATION:
        find_head(job.head)
        return said
    usual = {field.name: field.default for field in fields(job) if field.name in names}
    other = [name for name in names if said[name] != usual[name]]
    if other:
        raise ParameterError(
            f'The method "{job.method}" knows no {" and no ".join(other)}.', f'Leave it out, or choose the method {FOUNDATION}.'
        )
    return {'source': job.source} if job.source else {}


def _inside(labels: LabelSet, area: Window) -> LabelSet:
    """The labels of the pixels in a window."""
    row, col = labels.rows - area.row, labels.cols - area.col
    keep = (row >= 0) & (row < area.height) & (col >= 0) & (col < area.width)
    if not np.any(keep):
        raise LabelError('No label lies in the window.', 'Choose another window, or leave it out.')
    return replace(labels, rows=labels.rows[keep], cols=labels.cols[keep], values=labels.values[keep])


def _reason(error: BaseException) -> str:
    """An error's own words as the end of a sentence."""
    words = str(error).strip().rstrip('.') or type(error).__name__
    return f'{words}.'


def _from_names(card: ModelCard, tensors: Mapping[str, Array]) -> Model:
    """A model that was made from class names; no code learns it from labels.

    Raises:
        EnvironmentMissing: It needs torch, which is not there, or does not load.
        ModelError: Its parts do not fit together.
    """
    from ..methods.zero_shot.portable import load_zero_shot, needs_torch

    if needs_torch(card):
        require_torch('The model of class names')
    return load_zero_shot(card, tensors)


def _click() -> Code:
    from ..methods.click.classifier import ClickModel, train_click

    return Code(train_click, ClickModel.from_file, 0.05)


def _cnn1d() -> Code:
    from ..methods.cnn1d import Cnn1dModel, train_cnn1d

    return Code(train_cnn1d, Cnn1dModel.from_file, 0.7)


def _sst() -> Code:
    from ..methods.sst import SstModel
    from ..methods.sst.transfer.stages import train_sst
    from ..methods.sst.windows import side_for

    return Code(train_sst, SstModel.from_file, 0.7, lambda cube, **options: side_for(cube.grid) // 2)


def _mamba() -> Code:
    from ..methods.mamba.classifier import MambaModel, train_mamba
    from ..methods.mamba.learn import recipe

    return Code(train_mamba, MambaModel.from_file, 0.7, lambda cube, **options: recipe().side - 1)


def _foundation() -> Code:
    from ..methods.transfer.foundation import FoundationModel, reach_of, train_foundation

    return Code(train_foundation, FoundationModel.from_file, 0.2, reach_of)


FOUNDATION, SST = 'foundation', 'sst'
_CODES: Dict[str, Callable[[], Code]] = {'click': _click, 'cnn1d': _cnn1d, SST: _sst, 'mamba': _mamba, FOUNDATION: _foundation}
_TRAINED = 0.98
_INSTALL = 'Install the compute environment: Settings ▸ Options ▸ Hyperspectral, or python -m hsi_plugin env install.'
_INSTALL_AGAIN = (
    'Remove the compute environment and install it again (python -m hsi_plugin env remove, then env install); '
    'on Windows, the Visual C++ runtime of Microsoft may be missing.'
)
