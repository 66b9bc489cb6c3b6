"""What becomes of corrections: a new map, labels to learn from, places to look at next."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton, QWidget

from ...core.arrays import Array
from ...core.errors import LabelError
from ...core.questions import Question
from ...engine.review_jobs import ApplyCorrectionsJob
from ...labels.suggested import LAYER, write_suggested
from ...maps.confidence_file import ConfidenceFile, confidence_beside
from ...maps.correct.export import beside
from ...maps.correct.lessons import candidates, confusions, repainted
from ...maps.correct.working import read_raster
from ...maps.read import open_classification
from ...qgis_common.i18n import tr
from ..canvas import layers
from ..canvas.map_files import free_name, release
from ..jobs.follow import Follow
from ..jobs.run_box import RunBox
from ..map.layers import add_map
from ..shared.messages import guarded
from ..shared.widgets import column, theme_icon
from .editing import Editing

NOTE = 'correction'
"""What the note of a label says that came from a correction."""
_MOST_LABELS = 2000
_MOST_PIXELS = 1 << 26  # of a map that is looked through for candidates


class FinishBox(QWidget):
    """Three buttons.

    Args:
        editing: What was changed.
    """

    ask_wanted = pyqtSignal(list)  # questions about pixels of the open image, with the class values of its labels

    def __init__(self, editing: Editing, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = editing.messages
        self._editing = editing
        self.run = RunBox('classify', tr('Save the corrected map…'))
        self.run.button.setIcon(theme_icon('mActionFileSaveAs.svg'))
        self.run.button.setToolTip(tr('A new map with its record, what was changed, and the registry; the first map stays'))
        self.run.start.connect(self.ask_and_save)
        self.follow = Follow(editing.state.workspace.jobs, self.run)
        self.follow.changed.connect(self.refresh)
        self.learn = QPushButton(tr('Learn from corrections'))
        self.learn.setToolTip(tr(
            'Pixels that you have painted become labels, so that the next map is better. Pixels of a reference sample never do.'
        ))
        self.learn.clicked.connect(lambda _checked=False: self.take_labels())
        self.suggest = QPushButton(tr('Suggest similar places'))
        self.suggest.setToolTip(tr(
            'Where the reference disagrees with the map, other pixels are likely to be confused in the same way: a layer of points to label'
        ))
        self.suggest.clicked.connect(lambda _checked=False: self.suggest_places())
        layout = column(self, 0)
        layout.addWidget(self.run)
        layout.addWidget(self.learn)
        layout.addWidget(self.suggest)
        editing.changed.connect(self.refresh)
        editing.state.answered.connect(self.refresh)
        self.refresh()

    @guarded
    def refresh(self) -> None:
        """Offer what there is something for."""
        changed = bool(self._editing.changes)
        self.run.button.setEnabled(changed and not self.follow.running)
        self.learn.setEnabled(any(c.pixels for c in self._editing.changes))
        self.suggest.setEnabled(bool(self._confusions()))

    # --- the new map --------------------------------------------------------------------------------------------------------------------

    @guarded
    def ask_and_save(self) -> None:
        """Ask where, and save."""
        path = self._editing.state.map_path
        if path is None:
            return
        offered = str(free_name(path.with_name(f'{path.stem}_corrected.tif')))
        chosen, _ = QFileDialog.getSaveFileName(self, tr('Save the corrected map as'), offered, tr('GeoTIFF (*.tif)'))
        if chosen:
            self.save(Path(chosen if Path(chosen).suffix else f'{chosen}.tif'))

    @guarded
    def save(self, output: Path) -> None:
        """Let the worker write the corrected map."""
        state = self._editing.state
        if self.follow.running or state.map_path is None or state.file is None:
            return
        release(output)
        job = ApplyCorrectionsJob(str(state.map_path), str(state.file), str(output))
        title = tr('Correct {0}').format(state.map_path.stem)
        self.follow.start(state.workspace.engine, job, title, self._on_saved)

    def remove(self) -> None:
        """Stop what runs, and stop listening."""
        self._editing.state.answered.disconnect(self.refresh)
        self.follow.remove()

    def _on_saved(self, result: Dict[str, Any]) -> None:
        self.follow.say(tr('{0:,} pixels are others than in the first map.').format(result['changed_pixels']))
        add_map(result)
        self.messages.success(tr(
            '{0} is written. Its accuracy is another one: the sample of the first map tells it, on the page "Result" of the new map.'
        ).format(Path(result['output']).name))

    # --- labels -------------------------------------------------------------------------------------------------------------------------

    @guarded
    def take_labels(self) -> None:
        """Turn painted pixels into labels of the open image.

        Raises:
            LabelError: No image is open that has the map's pixels.
        """
        editing, state = self._editing, self._editing.state
        if editing.correction is None:
            return
        if state.cube is None:
            raise LabelError(tr('Labels belong to an image, and none with the pixels of this map is open.'), tr('Open the image first.'))
        editing.correction.show()
        scheme, grid = editing.scheme, editing.correction.grid
        found = repainted(editing.correction.labels, editing.changes, self._reserved(), grid.cols)
        labelling = state.labelling
        used = sorted({int(v) for v in found.values})
        labelling.take_classes([(scheme.classes[v - 1].name, scheme.classes[v - 1].colour) for v in used])
        session = labelling.session
        standing = [session.standing(split) for split in ('train', 'ref')]  # what was said of a pixel by itself counts for more
        there = {(int(r), int(c)) for known in standing for r, c in zip(known.rows, known.cols)}
        entries: List[Tuple[int, int, str]] = [
            (int(r), int(c), scheme.classes[int(v) - 1].name) for r, c, v in zip(found.rows, found.cols, found.values)
            if (int(r), int(c)) not in there
        ][:_MOST_LABELS]
        session.add_labels(entries, 'human', note=NOTE)
        labelling.take_note()
        said = [tr('{0:,} painted pixels are labels now.').format(len(entries)) if entries else tr('There was nothing new to learn.')]
        if len(found) > len(entries):
            said.append(tr('{0:,} have a label already.').format(len(found) - len(entries)))
        if found.reserved:
            said.append(tr('{0:,} were left out: they belong to a reference sample.').format(found.reserved))
        if entries:
            said.append(tr('Classify again to use them.'))
        self.messages.success(' '.join(said))

    def _reserved(self) -> Array:
        """Pixels of all reference samples in the review's file, and in that of the labels."""
        numbers: List[int] = []
        cols = self._editing.grid.cols
        for session in (self._editing.state.session, self._editing.state.labelling.session):
            if session is not None:
                numbers += [int(r) * cols + int(c) for r, c in session.select('SELECT "row", "col" FROM ref_sample')]
        return np.unique(np.array(numbers, np.int64))

    # --- places -------------------------------------------------------------------------------------------------------------------------

    def _confusions(self) -> Dict[Tuple[int, int], int]:
        """What the map says and the reference found, where they differ; of the sample that is worked on."""
        state = self._editing.state
        if state.session is None or state.design is None or not state.is_of_map(state.design):
            return {}
        names, scheme = state.session.classes.names, state.found_scheme
        found = [scheme.value_of(names[p.decided - 1]) or 0 if p.decided else 0 for p in state.points]
        return confusions([int(p.map_class) for p in state.points], found)

    @guarded
    def suggest_places(self) -> None:
        """Look for places of the same confusions, off the window's thread, and add them as a layer.

        Raises:
            LabelError: The map has no runner-up, or is too large.
        """
        state = self._editing.state
        path, pairs = state.map_path, self._confusions()
        if path is None or not pairs:
            return
        second = beside(path, '_second.tif')
        if not confidence_beside(path) or not second.is_file():
            raise LabelError(
                tr('{0} has no confidence and no runner-up class beside it.').format(path.name),
                tr('Classify again with "With confidence and runner-up class".'),
            )
        if state.grid.window.size > _MOST_PIXELS:
            raise LabelError(tr('{0} is too large to look through.').format(path.name), tr('Cut out a part of it.'))
        target, sample = free_name(beside(path, '_suggested.gpkg')), self._reserved()
        self._editing.thread.submit(
            lambda: _find(path, pairs, sample, target), lambda found: self._on_places(found, target), self.messages.report, 'places'
        )

    @guarded
    def _on_places(self, found: List[Question], target: Path) -> None:
        if not found:
            self.messages.info(tr('No other pixel looks like the confusions of the sample.'))
            return
        layer = QgsVectorLayer(f'{target}|layername={LAYER}', tr('Places like the errors'), 'ogr')
        if not layer.isValid():
            raise LabelError(tr('QGIS cannot show {0}.').format(target), tr('It is written all the same.'))
        if self._editing.state.map_layer is not None:
            layers.add_above(layer, self._editing.state.map_layer)
        else:
            QgsProject.instance().addMapLayer(layer)
        if self._editing.state.cube is None:
            said = tr('{0:,} places are in the layer "{1}". Fill in their class, and learn from them as from other labels.')
        else:
            said = tr('{0:,} places are in the layer "{1}", and "Learn by clicking" asks about them first.')
            self.ask_wanted.emit(self._in_words_of_the_labels(found))
        self.messages.success(said.format(len(found), layer.name()))

    def _in_words_of_the_labels(self, places: List[Question]) -> List[Question]:
        """The places with the class values of the labels, which get the classes of the map that they lack."""
        labelling, classes = self._editing.state.labelling, self._editing.scheme.classes
        used = sorted({value for one in places for value in (*one.between, *(v for v, _ in one.top))})
        labelling.take_classes([(classes[v - 1].name, classes[v - 1].colour) for v in used])
        values = {v: labelling.scheme.value_of(classes[v - 1].name) or 0 for v in used}
        return [
            replace(one, between=(values[one.between[0]], values[one.between[1]]), top=tuple((values[v], p) for v, p in one.top))
            for one in places
        ]


def _find(path: Path, pairs: Dict[Tuple[int, int], int], sample: Array, target: Path) -> List[Question]:
    """Look through a map, and write the places."""
    with open_classification(path) as found:
        labels, grid, names = found.labels(), found.grid, found.scheme.names
        with ConfidenceFile(confidence_beside(path), grid) as file, read_raster(beside(path, '_second.tif')) as second:
            places = candidates(labels, second(grid.window), file.read(grid.window), pairs, sample)
    if places:
        write_suggested(target, grid, places, names)
    return places
