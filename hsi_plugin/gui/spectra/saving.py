"""Copying the plot and saving what is kept: as a table, as a picture, into a library."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, List, Sequence, Tuple

from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QWidget

from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..labels.labelling import Labelling
from ..shared.messages import guarded
from ..workspace import Workspace
from . import keep, picture
from .curve import Curve
from .curves_model import CurvesModel
from .export import write_csv


class Saving:
    """Asks for files, and writes them.

    Args:
        workspace: Holds the cube.
        labelling: Knows the classes of labelled pixels.
        model: What is kept.
        plot: Gives the plot.
        window: Owner of the dialogs.
    """

    def __init__(
        self, workspace: Workspace, labelling: Labelling, model: CurvesModel, plot: Callable[[], QWidget], window: QWidget
    ) -> None:
        self.messages = workspace.messages
        self._workspace = workspace
        self._labelling = labelling
        self._model = model
        self._plot = plot
        self._window = window

    @guarded
    def ask_for_table(self) -> None:
        """Ask for a file and write the kept spectra there."""
        if self._workspace.cube is not None and self._model.curves:
            name = self._ask(tr('Export spectra'), '_spectra.csv', tr('Comma-separated values (*.csv)'))
            if name:
                self.write_table(Path(name))

    def write_table(self, path: Path) -> None:
        """Write the kept spectra as a table.

        Raises:
            OutputError: The file cannot be written.
        """
        cube = self._workspace.cube
        curves = [curve for curve in self._model.curves if curve.bands.count == cube.bands.count]
        write_csv(path, cube.name, self._crs('pixels'), cube.bands, curves)
        self.messages.success(tr('{0} spectra were written to {1}.').format(len(curves), path))

    @guarded
    def ask_for_picture(self) -> None:
        """Ask for a file and draw the plot there."""
        name = self._ask(tr('Save the plot'), '_spectra.png', tr('Pictures (*.png *.svg)'))
        if name:
            self.write_picture(Path(name) if Path(name).suffix else Path(name + '.png'))

    def write_picture(self, path: Path) -> None:
        """Draw the plot and its legend into a file.

        Raises:
            OutputError: It cannot be written there.
        """
        picture.write_picture(path, self._plot(), self._model.shown)
        self.messages.success(tr('The plot was saved as {0}.').format(path))

    @guarded
    def copy(self) -> None:
        """Put a picture of the plot on the clipboard."""
        QApplication.clipboard().setImage(picture.as_image(self._plot(), self._model.shown))
        self.messages.info(tr('The plot is on the clipboard.'))

    @guarded
    def ask_for_library(self) -> None:
        """Ask for a library and add the shown pixels and means to it."""
        if self._workspace.cube is None:
            return
        kinds = tr('Spectral libraries ({0})').format(' '.join(f'*{suffix}' for suffix in keep.SUFFIXES))
        name = self._ask(tr('Add to a library, or name a new one'), '_library.gpkg', kinds, overwrite=False)
        if name:
            self.write_library(Path(name) if Path(name).suffix else Path(name + keep.SUFFIXES[0]))

    def write_library(self, path: Path) -> None:
        """Add the shown pixels and means to a library, or make it.

        Raises:
            OutputError: It cannot be written.
            ParameterError: Nothing can be added, or the library has other channels.
        """
        cube = self._workspace.cube
        curves = self._model.shown
        library = keep.as_library(path.stem, cube, self._crs(''), curves, self._classes_of(curves))
        existed = keep.keep_in(path, library)
        text = tr('{0} spectra were added to {1}.') if existed else tr('{0} spectra were written to the new library {1}.')
        self.messages.success(text.format(len(library), path))

    def _classes_of(self, curves: Sequence[Curve]) -> List[str]:
        """The classes that curves stand for: those of means, or of the labels on their pixels; '' where there is none."""
        session = self._labelling.session
        labels = session.labels() if session is not None else None
        at = {}
        if labels is not None:
            at = {(int(r), int(c)): labels.scheme.names[int(v) - 1] for r, c, v in zip(labels.rows, labels.cols, labels.values)}
        return [curve.about.get('class', '') or (at.get(curve.pixel, '') if curve.pixel is not None else '') for curve in curves]

    def _crs(self, otherwise: str) -> str:
        cube, layer = self._workspace.cube, self._workspace.layer
        return layer.crs().authid() if cube.grid.is_georeferenced and layer is not None else otherwise

    def _ask(self, title: str, ending: str, kinds: str, overwrite: bool = True) -> str:
        cube = self._workspace.cube
        folder = settings.read_text(settings.LAST_FOLDER, str(Path.home()))
        suggested = str(Path(folder) / f'{cube.name if cube is not None else "library"}{ending}')
        options: Tuple[QFileDialog.Option, ...] = () if overwrite else (QFileDialog.Option.DontConfirmOverwrite,)
        name, _ = QFileDialog.getSaveFileName(self._window, title, suggested, kinds, '', *options)
        return name
