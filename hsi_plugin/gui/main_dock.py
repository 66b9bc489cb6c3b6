"""The main dock: cube, labels, names, map and jobs as five pages. Cubes may be dropped on it."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsMimeDataUtils
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QMimeData, QSize
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QAction, QWidget

from ..qgis_common.i18n import tr
from .computing.environment import ComputeEnvironment
from .cube.page import CubePage
from .jobs.page import JobsPage
from .labels.labelling import Labelling
from .labels.page import LabelsPage
from .map.page import MapPage
from .models.foundation_models import FoundationModels
from .names.page import NamesPage
from .shared.dock_tabs import DockTabs
from .shared.manual import add_to_tabs
from .shared.messages import guarded
from .shared.sizes import units
from .shared.widgets import scrolled
from .workspace import Workspace

WIDTH = 340
CUBE, LABELS, NAMES, MAP, JOBS = range(5)  # the indices of the pages
_MANUAL = ('tasks/open_cube', 'tasks/label', 'tasks/names', 'tasks/classify', 'tasks/jobs')


class MainDock(QgsDockWidget):
    """Everything from a cube to a map.

    Args:
        workspace: Holds the cube.
        labelling: Holds classes and labels.
        environment: Knows what methods need.
        models: Knows the foundation models.
        look: Switches the spectrum tool on and off.
        label: Switches the labelling tool on and off.
    """

    def __init__(
        self,
        workspace: Workspace,
        labelling: Labelling,
        environment: ComputeEnvironment,
        models: FoundationModels,
        look: QAction,
        label: QAction,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(tr('Hyperspectral'), parent)
        self.setObjectName('HsiMainDock')
        self.messages = workspace.messages
        self._workspace = workspace
        self.cube_page = CubePage(workspace, look)
        self.labels_page = LabelsPage(workspace, labelling, label)
        self.names_page = NamesPage(workspace, labelling, self.labels_page, environment, models)
        self.map_page = MapPage(workspace, labelling, self.labels_page, environment, models)
        self.jobs_page = JobsPage(workspace.jobs)
        self.tabs = DockTabs()
        for page, title in (
            (self.cube_page, tr('Cube')), (self.labels_page, tr('Labels')), (self.names_page, tr('Names')),
            (self.map_page, tr('Map', 'tab: make a map')),
            (self.jobs_page, tr('Jobs')),
        ):
            self.tabs.addTab(scrolled(page), title)
        add_to_tabs(self.tabs, _MANUAL)
        self.setWidget(self.tabs)
        self.setMinimumWidth(units(260))
        self.setAcceptDrops(True)
        self._label = label
        self.names_page.correct.connect(self.label_by_clicking)
        workspace.jobs.changed.connect(self._count_jobs)
        environment.show_jobs.connect(self.show_jobs)

    def sizeHint(self) -> QSize:
        """As wide as five tabs and a sentence need."""
        return QSize(units(WIDTH), 640)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files, and rasters from QGIS's browser."""
        if paths_in(event.mimeData()):
            event.acceptProposedAction()
            self._workspace.expect_cube()

    @guarded
    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        paths = paths_in(event.mimeData())
        if not paths:
            return
        event.acceptProposedAction()
        self.tabs.setCurrentIndex(CUBE)
        self._workspace.open_paths(paths)

    @guarded
    def show_jobs(self) -> None:
        """Bring the page of jobs to the front."""
        self.setUserVisible(True)
        self.tabs.setCurrentIndex(JOBS)

    @guarded
    def label_by_clicking(self) -> None:
        """Bring the page of labels to the front, with the tool that clicks them."""
        self.labels_page.use_clicks()
        self.tabs.setCurrentIndex(LABELS)
        if not self._label.isChecked():
            self._label.trigger()

    @guarded
    def map_with(self, method: str) -> None:
        """Bring the page of maps to the front, with the labels that were clicked and this method."""
        self.labels_page.use_clicks()
        self.map_page.method.use(method)
        self.setUserVisible(True)
        self.tabs.setCurrentIndex(MAP)

    @guarded
    def _count_jobs(self) -> None:
        count = self._workspace.jobs.active
        self.tabs.setTabText(JOBS, tr('Jobs ({0})').format(count) if count else tr('Jobs'))

    def remove(self) -> None:
        """Stop listening to the project, and stop what runs."""
        self.cube_page.remove()
        self.names_page.remove()
        self.map_page.remove()


def paths_in(data: QMimeData) -> List[str]:
    """Files and folders in what is being dragged; QGIS's browser calls files of several rasters collections."""
    if QgsMimeDataUtils.isUriList(data):
        return [
            u.uri for u in QgsMimeDataUtils.decodeUriList(data)
            if (u.layerType == 'raster' and u.providerKey == 'gdal') or u.layerType in ('collection', 'directory')
        ]
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
