"""The page `Hyperspectral` in QGIS's options: how much the engine may take, what is installed, the cache, and help."""

from __future__ import annotations

from typing import Any, Optional

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.places import logs
from ...engine import cache
from ...engine.environment import place
from ...engine.options import EngineOptions
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..canvas import picture_files
from ..canvas.picture_layer import pictures_in_use
from ..computing import describe as words
from ..computing.environment import ComputeEnvironment
from ..jobs.describe import megabytes, status_of
from ..models.foundation_models import FoundationModels
from ..shared.background import Background
from ..shared.manual import ManualButton
from ..shared.messages import guarded
from ..shared.widgets import icon, name_file, text_label
from ..workspace import Workspace
from .cluster_box import ClusterBox
from .computing_box import ComputingBox, gigabytes_box, size_text

PAGE = 'HsiOptionsPage'


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever the options are opened.

    Args:
        workspace: Holds the engine.
        environment: What is installed.
        models: Opens the window of foundation models.
    """

    def __init__(self, workspace: Workspace, environment: ComputeEnvironment, models: FoundationModels) -> None:
        super().__init__()
        self._workspace = workspace
        self._environment = environment
        self._models = models
        self.setTitle(tr('Hyperspectral'))
        self.setIcon(icon('hyperspectral'))

    def createWidget(self, parent: Optional[QWidget] = None) -> QgsOptionsPageWidget:
        """A fresh page; QGIS owns it."""
        return OptionsPage(self._workspace, self._environment, self._models, parent)


class OptionsPage(QgsOptionsPageWidget):
    """All options, as they are settled now.

    Args:
        workspace: Holds the engine.
        environment: What is installed.
        models: Opens the window of foundation models.
    """

    def __init__(
        self, workspace: Workspace, environment: ComputeEnvironment, models: FoundationModels, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        self.messages = workspace.messages
        self._workspace = workspace
        self._environment = environment
        self._models = models
        self._background = Background('hsi-options', self)
        options = settings.engine_options()
        self.computing = ComputingBox(options)
        self.cluster = ClusterBox(options.scheduler, workspace)
        layout = QVBoxLayout(self)
        for box in (self.computing, self.cluster, self._environment_box(options), self._cache_box(options)):
            layout.addWidget(box)
        layout.addLayout(self._help_row())
        layout.addStretch(1)
        environment.changed.connect(self._refresh)
        workspace.jobs.changed.connect(self._refresh_progress)
        self.destroyed.connect(self._background.stop)
        environment.look()
        environment.look_for_gpus()
        self._measure_cache()
        self._refresh()

    @guarded
    def apply(self) -> None:
        """Settle what the page says."""
        options = self.options()
        moved = options.environments != settings.engine_options().environments
        settings.remember_engine_options(options)
        self._workspace.engine.configure(options)
        if moved:
            self._environment.look()

    def options(self) -> EngineOptions:
        """What the page says."""
        return EngineOptions(
            environments=self.place.filePath().strip(), cache_limit=size_text(self.cache_limit.value()),
            scheduler=self.cluster.value(), **self.computing.values(),
        )

    def _environment_box(self, options: EngineOptions) -> QGroupBox:
        box = QGroupBox(tr('Compute environment'))
        self.sentence = text_label()
        self._progress = QProgressBar()
        self._progress.setRange(0, 1000)
        self._progress.setTextVisible(False)
        self._progress.setMaximumHeight(8)
        self.install = QPushButton()
        self.install.clicked.connect(lambda: self._environment.ask_to_install())
        self.cancel = QPushButton(tr('Cancel'))
        self.cancel.clicked.connect(self._environment.cancel)
        self.add_gpu = QPushButton(tr('Add GPU support…'))
        self.add_gpu.clicked.connect(lambda: self._environment.ask_to_install(with_gpu=True))
        self.from_wheels = QPushButton(tr('Install from a folder of wheels…'))
        self.from_wheels.setToolTip(tr('For computers without internet access'))
        self.from_wheels.clicked.connect(self._install_from_wheels)
        self.remove = QPushButton(tr('Remove…'))
        self.remove.clicked.connect(lambda: self._environment.ask_to_remove())
        self.open_folder = QPushButton(tr('Open folder'))
        self.open_folder.clicked.connect(self._open_environment)
        self.place = QgsFileWidget()
        self.place.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.place.setFilePath(options.environments)
        self.place.lineEdit().setPlaceholderText(words.short(str(place.root())))
        name_file(self.place, tr('Folder of compute environments'))
        buttons = QHBoxLayout()
        for button in (self.install, self.cancel, self.add_gpu, self.from_wheels, self.remove, self.open_folder):
            buttons.addWidget(button)
        buttons.addStretch(1)
        form = QFormLayout()
        form.addRow(tr('Place'), self.place)
        layout = QVBoxLayout(box)
        layout.addWidget(self.sentence)
        layout.addWidget(self._progress)
        layout.addLayout(buttons)
        layout.addLayout(form)
        return box

    def _cache_box(self, options: EngineOptions) -> QGroupBox:
        box = QGroupBox(tr('Cache'))
        self.cache_size = QLabel(tr('Looking…'))
        self.cache_limit = gigabytes_box(options.cache_limit, '')
        self.cache_limit.setAccessibleName(tr('Largest size of the cache'))
        self.clear_cache = QPushButton(tr('Clear now'))
        self.clear_cache.setToolTip(tr('Interrupted jobs then begin from the start'))
        self.clear_cache.clicked.connect(self._clear_cache)
        size = QHBoxLayout()
        size.addWidget(self.cache_size)
        size.addWidget(self.clear_cache)
        size.addStretch(1)
        form = QFormLayout(box)
        form.addRow(tr('Size'), size)
        most = QHBoxLayout()
        most.addWidget(self.cache_limit)
        most.addStretch(1)
        form.addRow(tr('At most'), most)
        return box

    def _help_row(self) -> QHBoxLayout:
        self.models = models = QPushButton(tr('Foundation models…'))
        models.setToolTip(tr('Which pre-trained models there are, and how to get them'))
        models.clicked.connect(lambda: self._models.show_models.emit())
        diagnostics = QPushButton(tr('Diagnostics…'))
        diagnostics.setToolTip(tr('A report of what is installed and what works'))
        diagnostics.clicked.connect(lambda: self._environment.show_diagnostics.emit())
        log_folder = QPushButton(tr('Open log folder'))
        log_folder.clicked.connect(self._open_logs)
        buttons = QHBoxLayout()
        buttons.addWidget(models)
        buttons.addWidget(diagnostics)
        buttons.addWidget(log_folder)
        buttons.addStretch(1)
        buttons.addWidget(ManualButton('tasks/torch'))
        return buttons

    @guarded
    def _refresh(self) -> None:
        """Show what is installed, and offer only what makes sense now."""
        state, busy = self._environment.state, self._environment.task is not None
        there = words.builds(state or {})
        self.sentence.setText(words.sentence(state))
        resumable, outdated = bool((state or {}).get('resumable')), bool((state or {}).get('outdated'))
        self.install.setText(f'{words.install_verb(state or {})}…')
        lockable = bool((state or {}).get('lockable', True))
        self.install.setVisible(not busy and lockable and (resumable or outdated or not there))
        self.from_wheels.setVisible(not busy and lockable and not there)
        gpus = self._environment.gpus or []
        obstacles = [card.obstacle for card in gpus]
        self.add_gpu.setVisible(not busy and bool(gpus) and 'cpu' in there and 'cuda' not in there and not resumable)
        self.add_gpu.setEnabled('' in obstacles)
        self.add_gpu.setToolTip('\n'.join(f'{card.name}: {card.obstacle}' for card in gpus if card.obstacle))
        self.remove.setVisible(not busy and bool(there))
        self.open_folder.setVisible(bool(there) or resumable)
        self.cancel.setVisible(busy)
        self._progress.setVisible(busy)
        self.place.setEnabled(not busy)
        self.computing.set_gpus(gpus)
        self._refresh_progress()

    @guarded
    def _refresh_progress(self) -> None:
        task = self._environment.task
        if task is not None:
            self._progress.setValue(round(1000 * task.handle.fraction))
            self.sentence.setText(f'{task.handle.title}: {status_of(task.handle, 1)}')

    @guarded
    def _install_from_wheels(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr('Folder of wheels'), settings.read_text(settings.LAST_FOLDER))
        if folder:
            self._environment.ask_to_install(wheels=folder)

    @guarded
    def _open_environment(self) -> None:
        _open(str((self._environment.state or {}).get('root', '')))

    @guarded
    def _open_logs(self) -> None:
        logs().mkdir(parents=True, exist_ok=True)
        _open(str(logs()))

    def _measure_cache(self) -> None:
        self._background.submit(lambda: cache.size() + picture_files.size(), self._on_cache_size, self.messages.report, 'cache')

    @guarded
    def _clear_cache(self) -> None:
        self.clear_cache.setEnabled(False)
        shown = pictures_in_use()
        self._background.submit(
            lambda: cache.clear() + picture_files.prune(shown, 0), lambda _: self._measure_cache(), self._on_cache_error
        )

    @guarded
    def _on_cache_size(self, size: Any) -> None:
        self.cache_size.setText(megabytes(float(size)))
        self.clear_cache.setEnabled(size > 0)

    @guarded
    def _on_cache_error(self, error: BaseException) -> None:
        self.messages.report(error)
        self._measure_cache()


def _open(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
