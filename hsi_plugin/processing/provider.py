"""The provider `hsi` of QGIS Processing: its algorithms, and the worker that they share.

Algorithms always compute in the worker process (`engine.client`). The engine that computes in this process is left out on purpose:
importing it would bring the code of the methods, and with it torch, into QGIS, which the architecture forbids and import-linter checks.
To debug a job without a second process, run the same job on the command line (`python -m hsi_plugin`).
"""

from __future__ import annotations

import sys
import threading
from typing import Any, List, Optional

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..core.version import __version__
from ..engine.client import WorkerEngine
from ..qgis_common.i18n import tr
from ..qgis_common.icons import icon
from ..qgis_common.settings import engine_options
from .accuracy import AccuracyAlgorithm
from .activesuggest import ActiveSuggestAlgorithm
from .algorithm import HsiAlgorithm
from .applycorrections import ApplyCorrectionsAlgorithm
from .classify import ClassifyAlgorithm
from .classifyfolder import ClassifyFolderAlgorithm
from .cleanmap import CleanMapAlgorithm
from .compare import CompareAlgorithm
from .comparemaps import CompareMapsAlgorithm
from .crossvalidate import CrossValidateAlgorithm
from .example_models import ExampleModel, read_examples, toolbox_actions
from .features import FeaturesAlgorithm
from .fieldpackage import FieldPackageAlgorithm
from .fieldpoints import FieldPointsAlgorithm
from .fieldspectra import FieldSpectraAlgorithm
from .importproduct import ImportAlgorithm
from .index import IndexAlgorithm
from .info import InfoAlgorithm
from .librarytocube import LibraryToCubeAlgorithm
from .mapreport import MapReportAlgorithm
from .mergelabels import MergeLabelsAlgorithm
from .pictures import PROVIDER, path_of
from .reviewpackage import ReviewPackageAlgorithm
from .sample import SampleAlgorithm
from .spectralangle import SpectralAngleAlgorithm
from .spectrum import SpectrumAlgorithm
from .train import TrainAlgorithm
from .zeroshot import ZeroShotAlgorithm

ALGORITHMS = (
    InfoAlgorithm, SpectrumAlgorithm, ImportAlgorithm,
    TrainAlgorithm, ClassifyAlgorithm, ClassifyFolderAlgorithm, SampleAlgorithm, AccuracyAlgorithm, FeaturesAlgorithm, CompareAlgorithm,
    CompareMapsAlgorithm, CrossValidateAlgorithm, MapReportAlgorithm,
    ZeroShotAlgorithm, ActiveSuggestAlgorithm, MergeLabelsAlgorithm, FieldPackageAlgorithm, ReviewPackageAlgorithm,
    FieldPointsAlgorithm, FieldSpectraAlgorithm, SpectralAngleAlgorithm, IndexAlgorithm, LibraryToCubeAlgorithm,
    CleanMapAlgorithm, ApplyCorrectionsAlgorithm,
)


class HyperspectralProvider(QgsProcessingProvider):
    """Registers the algorithms; gives them one engine, which starts with the first job.

    Args:
        engine: An engine to share with the windows, whose owner closes it; None makes one that ends with the provider.
    """

    def __init__(self, engine: Optional[WorkerEngine] = None) -> None:
        super().__init__()
        self._shared = engine
        self._own: Optional[WorkerEngine] = None
        self._lock = threading.Lock()
        self._examples: List[ExampleModel] = []
        self._actions: List[Any] = []
        self._watches = False

    def engine(self) -> WorkerEngine:
        """The engine; may be asked for from several threads at once."""
        with self._lock:
            if self._shared is not None:
                return self._shared
            if self._own is None:
                self._own = WorkerEngine(options=engine_options())
            return self._own

    def id(self) -> str:
        """The stable name in `hsi:classify`."""
        return 'hsi'

    def name(self) -> str:
        """The name in the toolbox."""
        return tr('Hyperspectral')

    def longName(self) -> str:
        """The name in tooltips."""
        return tr('Hyperspectral images to maps')

    def versionInfo(self) -> str:
        """The version of the plugin."""
        return __version__

    def icon(self) -> QIcon:
        """The icon in the toolbox."""
        return icon(PROVIDER)

    def svgIconPath(self) -> str:
        """The file of that icon."""
        return path_of(PROVIDER)

    def supportedOutputRasterLayerExtensions(self) -> List[str]:
        """Maps are GeoTIFFs: names, colours and the run record have their place there."""
        return ['tif', 'tiff']

    def supportedOutputVectorLayerExtensions(self) -> List[str]:
        """Points are written as GeoPackages."""
        return ['gpkg']

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        """See :meth:`supportedOutputVectorLayerExtensions`."""
        return 'gpkg'

    def load(self) -> bool:
        """Register the algorithms and what a right click on an example offers."""
        self._actions = toolbox_actions()
        if self._actions:
            from processing.gui.ProviderActions import ProviderContextMenuActions

            ProviderContextMenuActions.registerProviderContextMenuActions(self._actions)
        QgsApplication.processingRegistry().providerAdded.connect(self._complete_examples)
        self._watches = True
        return super().load()

    def loadAlgorithms(self) -> None:
        """Register the algorithms; QGIS owns them."""
        for algorithm in self.make_algorithms():
            self.addAlgorithm(algorithm)
        self._examples = read_examples()  # of the algorithms above
        for example in self._examples:
            self.addAlgorithm(example)

    def _complete_examples(self, _provider: str) -> None:
        """Read the example models again once the algorithms that they need, this provider's own among them, are in the registry."""
        if not all(model.is_complete for model in self._examples):
            self.refreshAlgorithms()

    def make_algorithms(self) -> List[HsiAlgorithm]:
        """One of each."""
        return [kind(self.engine) for kind in ALGORITHMS]

    def unload(self) -> None:
        """End the worker, and take back what :meth:`load` offered."""
        registry = QgsApplication.processingRegistry()  # none left where QGIS 3.44 ends, whose registry takes its signal along
        if self._watches and registry is not None:
            registry.providerAdded.disconnect(self._complete_examples)
        self._watches = False
        # When QGIS ends, Processing may have gone before; loaded anew, it would know nothing of these, and its error would hold QGIS open.
        offered = getattr(sys.modules.get('processing.gui.ProviderActions'), 'ProviderContextMenuActions', None)
        if offered is not None:
            offered.deregisterProviderContextMenuActions([action for action in self._actions if action in offered.actions])
        self._actions = []
        with self._lock:
            engine, self._own = self._own, None
        if engine is not None:
            engine.close()
