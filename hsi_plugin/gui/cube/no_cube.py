"""What a page shows while there is no cube: one sentence about what it does then, and two ways to a cube."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QFileDialog, QPushButton, QWidget

from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..shared.messages import guarded
from ..shared.widgets import column, hint, icon
from ..shared.wrapping import flow
from ..workspace import Workspace
from . import sample

# Endings of files that are cubes, or describe products; what a file is, its content tells.
ENDINGS = (
    'nc', 'h5', 'he5', 'hdf5', 'xml', 'tif', 'tiff', 'hdr', 'dat', 'img', 'bsq', 'bil', 'bip', 'vrt', 'mat', 'npy', 'json', 'hdf', 'L1R',
)


class NoCube(QWidget):
    """A sentence where the page says none by itself, *Open a cube…* and *Open the sample scene*; hidden while there is a cube.

    Args:
        workspace: Holds the cube.
        sentence: What to do, and what for; empty where the page says it.
    """

    def __init__(self, workspace: Workspace, sentence: str = '', parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace = workspace
        layout = column(self, 0)
        if sentence:
            layout.addWidget(hint(sentence))
        self.open = QPushButton(icon('open_cube'), tr('Open a cube…'))
        self.open.setToolTip(tr('Open a hyperspectral cube from a file'))
        self.open.clicked.connect(self._on_open)
        self.sample = QPushButton(tr('Open the sample scene'))
        self.sample.setToolTip(tr('A small simulated scene that comes with the plugin'))
        self.sample.clicked.connect(self._on_sample)
        self.sample.setVisible(sample.is_there())
        layout.addWidget(flow(self.open, self.sample))
        workspace.cube_changed.connect(self.refresh)
        self.refresh()

    @guarded
    def refresh(self) -> None:
        """Be there only while there is no cube."""
        self.setVisible(self._workspace.cube is None)

    @guarded
    def _on_open(self, _checked: bool = False) -> None:
        ask_for_cube(self._workspace, self)

    @guarded
    def _on_sample(self, _checked: bool = False) -> None:
        self._workspace.open_path(str(sample.scene()))


def ask_for_cube(workspace: Workspace, parent: QWidget) -> None:
    """Ask for a file and open it."""
    workspace.expect_cube()
    folder = settings.read_text(settings.LAST_FOLDER)
    path, _ = QFileDialog.getOpenFileName(parent, tr('Open a hyperspectral cube'), folder, file_filter())
    if path:
        workspace.open_path(path)


def file_filter() -> str:
    """What the file dialog offers: whatever may be a cube or a product first."""
    every = ' '.join(f'*.{ending}' for ending in ENDINGS)
    return tr('Cubes and products ({0});;All files (*)').format(f'{every} {every.upper()}')
