"""Train and evaluate strategies on a data set of HS3-Bench; what is finished is kept, what was interrupted goes on.

Below the output folder lies a folder a division, in it one a strategy, in it one a share of the training images:
`result.json` (scores, confusion matrix, all that decided them), `network.safetensors`, and while it is trained `checkpoint.safetensors`.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Dict, Mapping, Optional, Tuple

from ....core.arrays import Array
from ....core.backbones import DEFAULT_BACKBONE, check_fits, find_backbone
from ....core.bands import Bands
from ....core.errors import ModelError, OutputError, ParameterError
from ....core.segmentation import class_jaccard, pooled_scores
from ....core.version import __version__
from ....models.accelerator import Accelerator, choose, limit_threads
from ....models.backbones.base import Backbone, fingerprint
from ....models.heads.unet import WIDTH
from ....models.installed import installed_files, weights_sha256
from ...computing import Computing
from ..segment import Recipe
from .dataset import Dataset, ImageFiles
from .features import FrozenFeatures
from .images import Room, SplitImages, read_all
from .inputs import AllBands, Colours, ImageComponent, Input, fit_component
from .splits import Split, check_one_split, dataset_of, draw_images, split_of
from .strategies import BANDS, COLOURS, FEATURES, PCA_IMAGE, PCA_TRAIN, Strategy, find_strategies
from .tables import RESULT, find_results, make_table, write_json, write_table
from .train import count_hits, save_network, train_network

VERSION = 1
"""Grows whenever the same options would give other results."""
CHECKPOINT, NETWORK = 'checkpoint.safetensors', 'network.safetensors'
_MEMORY = 512 << 20  # for images that are kept, where nobody set a bound
_TESTING = 0.05  # of the progress of one strategy
_SOURCE = f'trained and tested by HSI plugin {__version__} on the files in the given folder'
_REDUCED = {BANDS: 'HSI', PCA_IMAGE: 'PCA1', PCA_TRAIN: 'PCA1', COLOURS: 'pRGB', FEATURES: 'features'}

Progress = Callable[[float, str], None]


@dataclass(frozen=True)
class Options:
    """What to run.

    Args:
        dataset: See `splits.DATASETS`.
        folder: Where the data set lies.
        output: Where results go.
        strategies: Names of strategies; empty for the default ones.
        fractions: Shares of the training images, in percent.
        epochs: At most so many passes over the training images.
        patience: Epochs without a better validation score after which training stops.
        backbone: The foundation model of the cross-domain strategies.
        scaling: How values are scaled for it; empty for what suits it.
        wavelengths: Where the bands are placed, of the data set's ways; empty for its default.
        seed: Of all that is random.
        width: Channels of the networks' finest level.
    """

    dataset: str
    folder: Path
    output: Path
    strategies: Tuple[str, ...] = ()
    fractions: Tuple[float, ...] = (100.0,)
    epochs: int = 500
    patience: int = 30
    backbone: str = DEFAULT_BACKBONE
    scaling: str = ''
    wavelengths: str = ''
    seed: int = 42
    width: int = WIDTH


def run_benchmark(
    options: Options, computing: Computing, progress: Progress, check_cancelled: Callable[[], None], backbone: Optional[Backbone] = None
) -> Dict[str, Any]:
    """Run what was not run before, and write the table.

    Args:
        options: What to run.
        computing: Device, memory, threads, room on the disk, and who is told.
        progress: Takes the share that is done, 0…1, and what is being done.
        check_cancelled: Called between batches; raises to stop.
        backbone: The foundation model itself, in place of the one that `options` names.

    Returns:
        `split`, `sizes`, `results` (those of this call), `finished_before` (their number), `table` and `files`.

    Raises:
        ParameterError: An option is wrong, or the output folder holds results of another division of the same data set.
        CubeError: The folder is not what the data set's makers publish.
        LabelError: So are the labels.
        ModelError: The foundation model cannot take the bands, or is not here; told before anything is trained.
        OutputError: Results cannot be written.
    """
    dataset, strategies = dataset_of(options.dataset), find_strategies(options.strategies)
    bands = _placed(dataset, options.wavelengths)
    if any(one.sees == FEATURES for one in strategies):
        card = find_backbone(options.backbone) if backbone is None else backbone.card
        check_fits(card, bands, options.scaling)
        if backbone is None:
            installed_files(card)  # said now, not after hours of other trainings
    files = dataset.find(options.folder)
    split = split_of(options.dataset, options.folder, files)
    check_one_split([str(one['split']) for one in find_results(options.output)] + [split.name])
    for percent in options.fractions:
        draw_images(split.train, percent, options.seed)
    place = options.output / split.name.replace(':', '_')
    _make_folder(place)
    limit_threads(computing.threads)
    bench = _Bench(options, dataset, bands, files, split, place, computing, check_cancelled, backbone)
    runs = [(strategy, percent) for strategy in strategies for percent in dict.fromkeys(options.fractions)]
    results, before = [], 0
    for number, (strategy, percent) in enumerate(runs):
        result, is_new = bench.run(
            strategy, percent,
            lambda share, doing, number=number, strategy=strategy: progress((number + share) / len(runs), f'{strategy.name}: {doing}'),  # type: ignore[misc]
        )  # fmt: skip
        results.append(result)
        before += not is_new
    bench.forget_features()
    table = make_table([one for one in find_results(options.output) if one['split'] == split.name])
    written = list(write_table(place, table))
    whole = make_table(find_results(options.output))
    if whole['over_data_sets']:
        written += write_table(options.output, whole)
    progress(1.0, 'done')
    return {
        'dataset': options.dataset, 'split': split.name, 'published_split': split.is_published, 'sizes': list(split.sizes),
        'results': results, 'finished_before': before, 'table': table, 'files': [str(path) for path in written],
    }  # fmt: skip


class _Bench:
    """One call of :func:`run_benchmark`."""

    def __init__(
        self, options: Options, dataset: Dataset, bands: Bands, files: Mapping[str, ImageFiles], split: Split, place: Path,
        computing: Computing, check: Callable[[], None], backbone: Optional[Backbone],
    ) -> None:  # fmt: skip
        self._options, self._dataset, self._bands, self._files, self._split = options, dataset, bands, files, split
        self._place, self._computing, self._check, self._given = place, computing, check, backbone
        self._backbone = backbone
        self._accelerator: Optional[Accelerator] = None
        self._features: Optional[Tuple[FrozenFeatures, Room]] = None
        self._features_folder = place / 'features'

    def run(self, strategy: Strategy, percent: float, progress: Progress) -> Tuple[Dict[str, Any], bool]:
        """The result of a strategy with a share of the training images, and whether it was computed now."""
        options, split = self._options, self._split
        names = draw_images(split.train, percent, options.seed)
        recipe = Recipe(strategy.regularised, options.width, options.epochs, options.patience, self._dataset.batch)
        recipe = recipe if strategy.regularised else replace(recipe, flip=0.0)  # the plain U-Net is not mirrored either
        key = self._key(strategy, names, recipe)
        model = self._model_name(strategy)
        folder = self._place / '-'.join(filter(None, (strategy.name, model))) / f'{percent:g}pct-seed{options.seed}'
        known = _finished(folder / RESULT, key)
        if known is not None:
            progress(1.0, 'finished before')
            return known, False
        if (folder / RESULT).is_file():
            self._computing.tell(f'{folder / RESULT} is of other options, files or weights; it is replaced.')
        _make_folder(folder)
        began = time.monotonic()

        def step(share: float, doing: str) -> None:
            self._check()
            progress((1.0 - _TESTING) * share, doing)

        step(0.0, 'getting ready')
        see, room = self._input(strategy, names)
        train, validation, test = (
            SplitImages(part, self._files, self._dataset, see, room, self._check) for part in (names, split.validation, split.test)
        )
        classes, device = len(self._dataset.classes), self._device()
        network, course = train_network(
            train, validation, classes, recipe, options.seed, device, folder / CHECKPOINT, key, step, self._computing.tell,
            self._computing.memory,
        )  # fmt: skip

        def tested(share: float, doing: str) -> None:
            self._check()
            progress(1.0 - _TESTING * (1.0 - share), doing)

        confusion = count_hits(network, test, classes, device, tested, self._computing.tell, self._computing.memory)
        result = {
            'version': VERSION, 'key': key, 'split': split.name, 'dataset': self._dataset.title, 'strategy': strategy.name,
            'kind': strategy.kind, 'model': model, 'title': strategy.title + (f' ({model})' if model else ''),
            'sees': _REDUCED[strategy.sees], 'percent': percent, 'images': len(names),
            'sizes': list(split.sizes), 'seed': options.seed, 'recipe': recipe.to_json(), 'input': see.recipe, 'epochs': course.epoch,
            'best_epoch': course.best_epoch, 'validation_jaccard': course.history, **self._figures(confusion),
            'device': device.name, 'seconds': round(time.monotonic() - began, 1), 'frozen': self._frozen(see), 'source': _SOURCE,
        }  # fmt: skip
        save_network(folder / NETWORK, network, {name: result[name] for name in ('split', 'strategy', 'model', 'percent', 'seed', 'input')})
        write_json(folder / RESULT, result)
        (folder / CHECKPOINT).unlink()
        return result, True

    def forget_features(self) -> None:
        """Remove the features that were kept on the disk: all that needed them is done."""
        shutil.rmtree(self._features_folder, ignore_errors=True)

    def _input(self, strategy: Strategy, names: Tuple[str, ...]) -> Tuple[Input, Room]:
        room = Room(self._room())
        if strategy.sees == BANDS:
            return AllBands(self._dataset), room
        if strategy.sees == COLOURS:
            return Colours(self._dataset), room
        if strategy.sees == PCA_IMAGE:
            return ImageComponent(), room
        if strategy.sees == PCA_TRAIN:
            return fit_component(read_all(names, self._files, self._dataset), self._dataset.bands.count, self._check), room
        if self._features is None:
            see = FrozenFeatures(
                self._model(), self._bands, self._options.scaling, self._device(), self._computing, self._check
            )
            digest = hashlib.sha256(json.dumps([see.recipe, VERSION], sort_keys=True).encode()).hexdigest()[:12]
            self._features = see, Room(self._room(), self._features_folder / digest, self._computing.cache)
        return self._features

    def _model_name(self, strategy: Strategy) -> str:
        """The foundation model that a strategy uses, with where the bands are placed if that is not the default; empty without one."""
        if strategy.sees != FEATURES:
            return ''
        name = self._options.backbone if self._given is None else self._given.card.name
        placed, default = self._options.wavelengths, next(iter(self._dataset.wavelengths_nm))
        return '-'.join(filter(None, (name, self._options.scaling, placed if placed != default else '')))

    def _model(self) -> Backbone:
        if self._backbone is None:
            from ....models.checkpoints import load_backbone

            self._backbone = load_backbone(self._options.backbone)
        return self._backbone

    def _device(self) -> Accelerator:
        if self._accelerator is None:
            self._accelerator = choose(self._computing.device)
        return self._accelerator

    def _room(self) -> int:
        return self._computing.memory // 4 if self._computing.memory else _MEMORY

    def _key(self, strategy: Strategy, names: Tuple[str, ...], recipe: Recipe) -> str:
        """A hash of all that decides a result: a change of any of it makes kept results and checkpoints another training's."""
        split, options = self._split, self._options
        used = {
            part: [(name, self._files[name].cube.stat().st_size, self._files[name].labels.stat().st_size) for name in members]
            for part, members in (('train', names), ('validation', split.validation), ('test', split.test))
        }
        decides: Dict[str, Any] = {'version': VERSION, 'split': split.name, 'images': used, 'strategy': strategy.name,
                                   'recipe': recipe.to_json(), 'seed': options.seed}  # fmt: skip
        if strategy.sees == FEATURES:
            decides['model'] = self._weights(), options.scaling, self._bands.to_json()
        return hashlib.sha256(json.dumps(decides, sort_keys=True).encode()).hexdigest()

    def _weights(self) -> str:
        if self._given is not None:
            return fingerprint(self._given)
        return weights_sha256(find_backbone(self._options.backbone))

    def _frozen(self, see: Input) -> Optional[bool]:
        """Whether the foundation model is bit for bit what it was; None where there is none.

        Raises:
            ModelError: It is not.
        """
        if not isinstance(see, FrozenFeatures):
            return None
        if see.fingerprint() != see.recipe['weights']:
            raise ModelError('The foundation model changed while a network was trained on its features.', 'Please report this error.')
        return True

    def _figures(self, confusion: Array) -> Dict[str, Any]:
        jaccard = class_jaccard(confusion).tolist()
        return {
            'scores': pooled_scores(confusion).to_json(), 'classes': list(self._dataset.classes),
            'class_jaccard': [value if value == value else None for value in jaccard], 'confusion': confusion.tolist(),
        }  # fmt: skip


def _placed(dataset: Dataset, wavelengths: str) -> Bands:
    if wavelengths and wavelengths not in dataset.wavelengths_nm:
        raise ParameterError(
            f'{dataset.title} knows no wavelengths "{wavelengths}".', f'It knows {", ".join(dataset.wavelengths_nm)}.'
        )
    return dataset.bands_of(wavelengths) if wavelengths else dataset.bands


def _finished(path: Path, key: str) -> Optional[Dict[str, Any]]:
    """The result that a file holds, if it is the one that is asked for."""
    try:
        value = json.loads(path.read_text(encoding='utf-8'))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise OutputError(f'The result {path} cannot be read: {error}.', 'Remove its folder, and it is computed anew.') from error
    return dict(value) if isinstance(value, dict) and value.get('key') == key else None


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f'The folder {folder} cannot be made: {error.strerror or error}.', 'Choose another output folder.') from error

