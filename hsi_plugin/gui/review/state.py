"""What is being reviewed: the map and its file, the sample, and the point that is looked at. The pages listen to it."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional, Tuple, Union

from qgis.PyQt.QtCore import QElapsedTimer, QObject

from ...labels.reference.review import Answer, ReviewPoint, StoredDesign
from ...qgis_common import settings
from ..labels.labelling import Labelling
from ..shared.messages import guarded
from ..workspace import Workspace
from .map_state import REVIEWER, MapState
from .words import user_name

BLIND = settings.PREFIX + 'review/blind'
LAST_DESIGN = settings.PREFIX + 'review/design'


class ReviewState(MapState):
    """A map, a sample of it, and a point of that.

    Attributes:
        designs: The samples in the file, those that were drawn from this map last, the newest last of all.
        design: The one that is worked on.
        points: Its points, in the order of visits.
        current: The point that is looked at.

    Args:
        workspace: Holds canvas, reader, engine and cube.
        labelling: Holds the labels of the cube, whose file keeps the review too where there is one.
        parent: Owner, in Qt's sense.
    """

    def __init__(self, workspace: Workspace, labelling: Labelling, parent: Optional[QObject] = None) -> None:
        self.designs: Tuple[StoredDesign, ...] = ()
        self.design: Optional[StoredDesign] = None
        self.current: Optional[ReviewPoint] = None
        self.points: List[ReviewPoint] = []
        self._looking = QElapsedTimer()
        super().__init__(workspace, labelling, parent)

    @property
    def wants_blind(self) -> bool:
        """Whether this reviewer wants not to know what the map says; the usual."""
        return settings.read_flag(BLIND, True)

    @property
    def blind(self) -> bool:
        """Whether the map's class must not be known now."""
        return self.wants_blind and (self.design is None or self.design.blind)

    @property
    def telling_maps(self) -> List[Path]:
        """The maps that say much the same: the one that is open, what it was made from, and the one that the sample was drawn from."""
        first = self._found.first_map if self._found is not None else ''
        drawn = self.design.map_path if self.design is not None else ''
        known = [str(self.map_path) if self.map_path is not None else '', first, drawn]
        return [Path(path).resolve() for path in dict.fromkeys(known) if path]

    @property
    def dwell_ms(self) -> int:
        """For how long the point has been looked at."""
        return int(self._looking.elapsed()) if self._looking.isValid() else 0

    def refresh(self) -> None:
        """Read samples and answers again, after somebody else has written to the file."""
        if self.session is None:
            self._open_file()
        self.read_classes()
        listed = self.review.designs() if self.review is not None else ()
        self.designs = tuple(sorted(listed, key=self.is_of_map))
        known = [d.uuid for d in self.designs]
        wanted = self.design.uuid if self.design is not None else settings.read_text(LAST_DESIGN)
        chosen = self.designs[known.index(wanted)] if wanted in known else (self.designs[-1] if known else None)
        self._choose(chosen)
        self.changed.emit()
        self.moved.emit()

    def choose_design(self, uuid: str) -> None:
        """Work on this sample, from its first open point on."""
        found = next((d for d in self.designs if d.uuid == uuid), None)
        if found is not None:
            settings.remember(LAST_DESIGN, uuid)
            self.design = None
            self._choose(found)
            self.changed.emit()
            self.moved.emit()

    def go_to(self, point: Union[ReviewPoint, int, None]) -> None:
        """Look at a point, by itself or by its number from 1; None for none."""
        if isinstance(point, int):
            point = next((p for p in self.points if p.number == point), self.current)
        self.current = point
        self._looking.start()
        self.moved.emit()

    def next_open(self, after: Optional[ReviewPoint] = None) -> None:
        """Look at the next point of which this reviewer has said nothing; the same one where all is said."""
        at = self._index(after or self.current)
        turned = self.points[at + 1 :] + self.points[: at + 1]
        self.go_to(next((p for p in turned if self.own_answer(p) is None), self.current or (self.points[0] if self.points else None)))

    def step(self, by: int) -> None:
        """Look at the point so many places further, answered or not."""
        if self.points:
            self.go_to(self.points[(self._index(self.current) + by) % len(self.points)])

    def own_answer(self, point: Optional[ReviewPoint]) -> Optional[Answer]:
        """What this reviewer says of a point; None where nothing."""
        if point is None:
            return None
        return next((a for a in reversed(point.answers) if a.annotator == self.reviewer and not a.decides), None)

    def reread(self, uuid: str) -> Optional[ReviewPoint]:
        """Take over what the file says of one point now."""
        if self.review is None:
            return None
        fresh = self.review.point(uuid)
        self.points = [fresh if p.uuid == uuid else p for p in self.points]
        if self.current is not None and self.current.uuid == uuid:
            self.current = fresh
        self.answered.emit(uuid)
        return fresh

    def reread_all(self) -> None:
        """Take over what the file says of all points now."""
        if self.review is None or self.design is None:
            return
        self.read_classes()
        self.points = list(self.review.points(self.design.uuid))
        if self.current is not None:
            self.current = next((p for p in self.points if p.uuid == self.current.uuid), None)
        self.answered.emit('')

    @guarded
    def set_blind(self, on: bool) -> None:
        """Hide what the map says from now on, or show it; every answer keeps how it was given."""
        settings.remember(BLIND, on)
        self.changed.emit()
        self.moved.emit()

    def set_reviewer(self, name: str) -> None:
        """Review under this name from now on."""
        self._reviewer = name.strip() or user_name()
        settings.remember(REVIEWER, self._reviewer)
        if self.session is not None:
            self.session.annotator = self.reviewer
        self.answered.emit('')

    def _choose(self, design: Optional[StoredDesign]) -> None:
        before = self.current.uuid if self.current is not None else ''
        same = design is not None and self.design is not None and design.uuid == self.design.uuid
        self.design = design
        self.points = list(self.review.points(design.uuid)) if design is not None else []
        self.current = next((p for p in self.points if same and p.uuid == before), None)
        if self.current is None and self.points:
            self.current = next((p for p in self.points if self.own_answer(p) is None), self.points[0])
        self._looking.start()

    def _index(self, point: Optional[ReviewPoint]) -> int:
        return next((i for i, p in enumerate(self.points) if point is not None and p.uuid == point.uuid), -1)

    def is_of_map(self, design: StoredDesign) -> bool:
        """Whether a sample was drawn from the map that is open; one of an earlier map tells what this one is worth, too."""
        return Path(design.map_path).resolve() == self.map_path

    def _close_file(self) -> None:
        super()._close_file()
        self.design = self.current = None
        self.designs, self.points = (), []
