"""Models of QGIS's Modeler that ship with the plugin: run from the toolbox as they are, or copied to the user's own models to be changed.

`docs/qgis_models.py` makes the files.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, List, Mapping, Tuple

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..core.addresses import page
from ..core.errors import LayerError, OutputError
from ..core.places import resources
from ..cubes.atomic import atomic_output
from ..qgis_common.i18n import tr
from ..qgis_common.icons import icon
from .pictures import MODEL

FOLDER = 'qgis_models'
SUFFIX = '.model3'
_USERS_MODELS = 'model'  # the provider of the user's own models


def example_files() -> List[Path]:
    """The models that ship, by their names."""
    return sorted((resources() / FOLDER).glob(f'*{SUFFIX}'))


class ExampleModel(QgsProcessingModelAlgorithm):
    """A model that ships, as an algorithm of the provider: its id comes from its file, not from its title, which may have blanks.

    Args:
        path: The file.

    Attributes:
        readable: Whether the file is a model.
        is_complete: Whether all algorithms that it needs were there when it was read; QGIS finds them later, but not the outputs.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.readable = bool(self.fromFile(str(path)))
        self.is_complete = all(child.algorithm() is not None for child in self.childAlgorithms().values())

    def name(self) -> str:
        """The name in `hsi:NAME`."""
        return self.path.stem.replace('_', '')

    def displayName(self) -> str:
        """The name in the toolbox: the model's title."""
        return super().name()

    def group(self) -> str:
        """The folder in the toolbox."""
        return tr('Example models')

    def groupId(self) -> str:
        """The folder's stable name."""
        return 'examples'

    def icon(self) -> QIcon:
        """That of models."""
        return icon(MODEL)

    def helpUrl(self) -> str:
        """The example's page of the manual."""
        return page(f'algorithms/{self.name()}')

    def createInstance(self) -> ExampleModel:
        """A fresh one for one run: it finds the algorithms of providers that came later."""
        return ExampleModel(self.path)


def read_examples() -> List[ExampleModel]:
    """The models that ship, as algorithms; a damaged file is left out."""
    return [model for model in map(ExampleModel, example_files()) if model.readable]


def users_folder() -> Path:
    """The folder of the user's own models.

    Raises:
        LayerError: Processing is switched off.
    """
    try:
        from processing.modeler.ModelerUtils import ModelerUtils
    except ImportError as error:
        raise LayerError(tr('The Processing toolbox is not active.'), tr('Activate it among QGIS\'s plugins.')) from error
    return Path(ModelerUtils.modelsFolders()[0])


def copy_to_users_models(example: Path, replace: bool = False) -> Tuple[Path, bool]:
    """Copy an example to the user's own models, where it can be changed.

    Args:
        example: One of :func:`example_files`.
        replace: Whether a copy that is there already, and may have been changed, is overwritten.

    Returns:
        The copy, and whether it was made now.

    Raises:
        LayerError: Processing is switched off.
        OutputError: The copy cannot be written.
    """
    target = users_folder() / f'hyperspectral_{example.name}'
    if target.is_file() and not replace:
        return target, False
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            tr('{0} cannot be made: {1}.').format(target.parent, error.strerror or error), tr('Choose another folder of models in QGIS.')
        ) from error
    with atomic_output(target) as temporary:
        shutil.copyfile(example, temporary)
    provider = QgsApplication.processingRegistry().providerById(_USERS_MODELS)
    if provider is not None:
        provider.refreshAlgorithms()
    return target, True


def open_in_modeler(example: Path) -> Any:
    """Open the user's own copy of an example in the Modeler, which is made where there is none yet; the window.

    Raises:
        LayerError: Processing is switched off.
        OutputError: The copy cannot be written.
    """
    copy, _ = copy_to_users_models(example)
    from processing.modeler.ModelerDialog import ModelerDialog

    window = ModelerDialog.create()
    window.loadModel(str(copy))
    window.update_model.connect(_refresh_users_models)
    window.show()
    window.activate()
    return window


def _refresh_users_models() -> None:
    QgsApplication.processingRegistry().providerById(_USERS_MODELS).refreshAlgorithms()


def toolbox_actions() -> List[Any]:
    """What a right click on an example in the toolbox offers; empty where Processing is switched off."""
    try:
        from processing.gui.ContextAction import ContextAction
    except ImportError:
        return []

    class OpenExample(ContextAction):
        """Open a copy in the Modeler."""

        def __init__(self) -> None:
            super().__init__()
            self.name = tr('Open a copy in the Modeler…')

        def icon(self) -> QIcon:
            """That of models."""
            return icon(MODEL)

        def isEnabled(self) -> bool:
            """On examples alone."""
            return is_example(self.itemData)

        def execute(self) -> None:
            """Do it."""
            open_in_modeler(file_of(self.itemData))

    return [OpenExample()]


def is_example(algorithm: Any) -> bool:
    """Whether this is a model that ships; C++ hands algorithms back without what Python knew of them."""
    return isinstance(algorithm, QgsProcessingAlgorithm) and algorithm.id() in _ids()


def file_of(algorithm: QgsProcessingAlgorithm) -> Path:
    """The file of an example."""
    return _ids()[algorithm.id()]


def _ids() -> Mapping[str, Path]:
    return {f'hsi:{path.stem.replace("_", "")}': path for path in example_files()}
