"""What does the work of each strategy, and what a strategy lacks where it cannot run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional, Protocol, Tuple

from ....core.arrays import Array
from ....core.backbones import DEFAULT_BACKBONE
from ....core.errors import EnvironmentMissing, ModelError
from ....core.strategies import COLOURS, RGB_FOLDER, SKLEARN, TORCH, Strategy
from .scene import Scene, Step
from .spectra import Discriminant, Forest, Machine
from .splits import Division, Draw

if TYPE_CHECKING:
    from ..segment import Recipe
    from .encoded import Features

_INSTALL = 'Install the compute environment: Settings ▸ Options ▸ Hyperspectral, or python -m hsi_plugin env install.'


class Learner(Protocol):
    """What learns from drawn labels and predicts tested pixels.

    Attributes:
        receptive_field: Side in pixels of what it sees around a pixel.
    """

    receptive_field: int

    def identity(self) -> Dict[str, Any]:
        """What decides its figures beside labels and cube, JSON-ready."""

    def predict(self, division: Division, draw: Draw, seed: int, step: Step) -> Array:
        """Class values of the tested pixels, learned from the drawn ones."""


@dataclass(frozen=True)
class Sources:
    """What the user chose for the strategies that bring a network.

    Args:
        backbone: The foundation model.
        scaling: How values are scaled for it; empty for its default.
        rgb: Folder of a network for photographs; empty where there is none.
    """

    backbone: str = DEFAULT_BACKBONE
    scaling: str = ''
    rgb: str = ''


class Learners:
    """Makes what does the work, and sees that features which several strategies use are computed once.

    Args:
        scene: The scene.
        sources: See :class:`Sources`.
        recipe: How U-Nets are trained; None for :data:`hsi_plugin.methods.transfer.compare.images.RECIPE`.
    """

    def __init__(self, scene: Scene, sources: Sources, recipe: Optional[Recipe] = None) -> None:
        self._scene, self._sources, self._recipe = scene, sources, recipe
        self._features: Dict[str, Features] = {}

    def make(self, strategy: Strategy) -> Learner:
        """What does a strategy's work.

        Raises:
            EnvironmentMissing: torch or scikit-learn is not there.
            ModelError: A network or its weights are not there, or cannot take the cube's bands.
        """
        self._require(strategy)
        return _MAKERS[strategy.name](self)

    @property
    def notes(self) -> Tuple[str, ...]:
        """What a user should know about features that were computed."""
        return tuple(note for features in self._features.values() for note in features.notes)

    def _require(self, strategy: Strategy) -> None:
        if TORCH in strategy.needs:
            _import('torch', 'torch', _INSTALL)
        if SKLEARN in strategy.needs:
            _import('sklearn', 'scikit-learn', 'Install it for this Python, for example with its package manager.')
        if COLOURS in strategy.needs and len(self._scene.bands) < 3:
            raise ModelError(f'A picture takes three good bands, and there are {len(self._scene.bands)}.', 'Leave this strategy out.')
        if RGB_FOLDER in strategy.needs and not self._sources.rgb:
            raise ModelError(
                'No network for photographs was named.', 'Name the folder of a CLIP (vision) or DINOv2 model, as Hugging Face lays it out.'
            )

    def _foundation(self) -> Features:
        from .encoded import foundation

        if 'foundation' not in self._features:
            self._features['foundation'] = foundation(self._scene, self._sources.backbone, self._sources.scaling)
        return self._features['foundation']

    def _photographs(self) -> Features:
        from .encoded import photographs

        if 'photographs' not in self._features:
            self._features['photographs'] = photographs(self._scene, self._sources.rgb)
        return self._features['photographs']

    def _encoded(self, features: Features) -> Learner:
        from .encoded import Encoded

        return Encoded(self._scene, features)

    def _beside(self) -> Learner:
        from .encoded import Beside

        return Beside(self._scene, self._foundation())

    def _whitened(self) -> Learner:
        from .encoded import Whitened

        return Whitened(self._scene)

    def _untrained(self) -> Learner:
        from .encoded import Untrained

        return Untrained(self._scene, self._foundation())

    def _segmented(self, kind: str, features: Optional[Features] = None) -> Learner:
        from . import images

        recipe = self._recipe or images.RECIPE
        if features is not None:
            return images.OnFeatures(self._scene, features, recipe)
        plain = {'all': images.AllBands, 'pca1': images.FirstComponent, 'rgb': images.Colours}
        return plain[kind](self._scene, recipe)

    def _plain(self, kind: Callable[[Scene], Learner]) -> Learner:
        return kind(self._scene)


_MAKERS: Dict[str, Callable[[Learners], Learner]] = {
    'discriminant': lambda own: own._plain(Discriminant),
    'discriminant-whitened': lambda own: own._whitened(),
    'svm': lambda own: own._plain(Machine),
    'random-forest': lambda own: own._plain(Forest),
    'runet-all': lambda own: own._segmented('all'),
    'runet-pca1': lambda own: own._segmented('pca1'),
    'runet-rgb': lambda own: own._segmented('rgb'),
    'rgb-pretrained': lambda own: own._encoded(own._photographs()),
    'rgb-pretrained-runet': lambda own: own._segmented('', own._photographs()),
    'foundation-spectra': lambda own: own._beside(),
    'foundation': lambda own: own._encoded(own._foundation()),
    'foundation-random': lambda own: own._untrained(),
    'foundation-runet': lambda own: own._segmented('', own._foundation()),
}


def _import(module: str, title: str, remedy: str) -> None:
    """Load a package, or say why that cannot be.

    Raises:
        EnvironmentMissing: It is not there, or does not load. (One built for another NumPy fails with a ValueError.)
    """
    from importlib import import_module

    try:
        import_module(module)
    except ModuleNotFoundError as error:
        raise EnvironmentMissing(f'It needs {title}, which is not installed for this Python.', remedy) from error
    except (ImportError, OSError, ValueError, AttributeError) as error:
        raise EnvironmentMissing(f'It needs {title}, which does not load: {str(error).rstrip(".")}.', remedy) from error
