"""Points of which reviewers say different things, side by side, and what is decided."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from qgis.PyQt.QtWidgets import QWidget

from ...labels.reference.review import ReviewPoint
from ...qgis_common.i18n import tr
from ..shared.disagreements import Disagreements
from ..shared.messages import guarded
from ..shared.sizes import open_as
from .state import ReviewState

WIDTH, HEIGHT = 620, 480
_UNKNOWN = 0


class DisputesDialog(Disagreements):
    """A line for each disputed point, a column for each reviewer.

    Args:
        state: Holds the sample.
        parent: The window that it belongs to.
    """

    def __init__(self, state: ReviewState, parent: Optional[QWidget] = None) -> None:
        tip = tr('Make this the reference of the selected points; what each person said is kept')
        super().__init__(state.messages, tr('Points that are called different things'), tip, parent=parent)
        self._state = state
        self._points: List[ReviewPoint] = []
        self.table.itemSelectionChanged.connect(self._on_select)
        state.answered.connect(self.refresh)
        self.refresh()
        open_as(self, WIDTH, HEIGHT)

    @guarded
    def refresh(self) -> None:
        """Show what people say now."""
        state = self._state
        design = state.design
        self._points = [p for p in state.points if p.status == 'disputed']
        people = sorted({a.annotator for p in self._points for a in p.answers if not a.decides})
        self.set_columns([tr('Point'), *people], 1)
        self.table.setRowCount(len(self._points))
        for line, point in enumerate(self._points):
            said: Dict[str, Any] = {a.annotator: a for a in point.answers if not a.decides}
            self.set_cell(line, 0, str(point.number), centred=True)
            for place, name in enumerate(people, start=1):
                answer = said.get(name)
                self.set_cell(line, place, *(self._words(answer) if answer is not None else ('–', '')))
        self.offer(state.scheme, tr('nobody can tell'), _UNKNOWN)
        pairs = state.review.agreements(design.uuid) if state.review is not None and design is not None else ()
        note = tr('They count in no estimate until someone decides. A selected point is shown on the map.')
        self.say(bool(self._points), note, pairs, tr('No two people have answered the same points.'))

    def done(self, result: int) -> None:
        """Stop listening."""
        self._state.answered.disconnect(self.refresh)
        super().done(result)

    def _words(self, answer: Any) -> tuple:
        names = self._state.scheme.names
        name = names[answer.class_value - 1] if 1 <= answer.class_value <= len(names) else tr('cannot tell')
        shown = name if answer.sure else tr('{0} (unsure)').format(name)
        return (f'{shown}: {answer.comment}' if answer.comment else shown), answer.comment or ''

    def _selected(self) -> List[ReviewPoint]:
        return [self._points[line] for line in self.selected_lines() if line < len(self._points)]

    @guarded
    def _on_select(self) -> None:
        chosen = self._selected()
        if len(chosen) == 1:
            self._state.go_to(next((p for p in self._state.points if p.uuid == chosen[0].uuid), None))

    @guarded
    def _on_decide(self) -> None:
        value = self.choice.currentData()
        for point in self._selected():
            if value == _UNKNOWN:
                self._state.review.resolve(point.uuid, 'unknown')
            else:
                self._state.review.resolve(point.uuid, 'class', value)
        self._state.reread_all()
