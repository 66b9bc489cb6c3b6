"""The choice of a CLIP model: a folder or file of the user's, or a published one that is here or can be downloaded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from qgis.PyQt.QtWidgets import QAction, QWidget

from ...core.clip_models import ClipCard, find_clip, list_clips
from ...core.errors import HsiError
from ...engine.model_jobs import DownloadModelJob
from ...qgis_common.i18n import say, say_error, tr
from ..jobs.describe import megabytes
from ..models.describe import addresses
from ..models.foundation_models import FoundationModels
from ..shared.messages import guarded
from ..shared.questions import Questions
from .inputs import PathEdit


@dataclass(frozen=True)
class ClipFound:
    """What stands behind a path or name, as far as one can tell without opening it.

    Args:
        path: What was looked at.
        title: What it is; empty where it is none.
        problem: Why it cannot be used, in a sentence with a remedy; empty where it can.
    """

    path: str = ''
    title: str = ''
    problem: str = ''


def look_at_clip(path: str) -> ClipFound:
    """Look at a folder, a file or the name of a published model; for any thread."""
    if not path:
        return ClipFound()
    try:
        card = find_clip(path)
        missing = card.missing
    except HsiError as error:
        return ClipFound(path, '', say_error(error))
    if missing:
        return ClipFound(path, card.title, tr('{0} lacks {1}. {2}').format(card.title, ', '.join(missing), card.by_hand))
    return ClipFound(path, card.title)


class ClipChoice(PathEdit):
    """A line for a path or a name, and a menu of folders, files and published models.

    Args:
        models: Downloads models.
    """

    def __init__(self, models: FoundationModels, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr('CLIP model'), tr('Models (*.safetensors *.pt *.bin *.json);;All files (*)'), True, parent)
        self.messages = models.messages
        self._models = models
        self._questions = Questions(tr('CLIP models'), models.workspace.iface.mainWindow())
        self.setToolTip(tr('A folder or file of a CLIP or SigLIP model, as its makers publish it; it looks at a picture of the cube'))
        menu = self.button.menu()
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)
        self._published: Tuple[QAction, ...] = ()
        models.made.connect(self._on_made)

    def remove(self) -> None:
        """Take an open question away, and stop listening."""
        self._questions.close()
        self._models.made.disconnect(self._on_made)

    @guarded
    def _fill(self) -> None:
        """The published models as they are now: those that are here can be chosen, others fetched."""
        menu = self.button.menu()
        for action in self._published:
            menu.removeAction(action)
        made = [menu.addSeparator()]
        for card in list_clips().values():
            action = menu.addAction(card.title if card.installed else _offer(card))
            action.setToolTip(tr(card.summary) if card.installed or card.downloadable else card.by_hand)
            action.setEnabled(card.installed or card.downloadable)
            action.triggered.connect(lambda _checked=False, card=card: self._take(card))
            made.append(action)
        self._published = tuple(made)

    @guarded
    def _take(self, card: ClipCard) -> None:
        if card.installed:
            self.set_path(card.name)
            return
        hosts = sorted({file.url.split('/')[2] for file in card.files if file.url.count('/') >= 2})
        details = [
            tr('{0} from {1}; checked by their SHA-256.').format(megabytes(float(card.bytes)), ', '.join(hosts)),
            tr('Licence of the weights: {0}.').format(card.licence), *map(say, card.notes),
            tr('This runs in the background. You can cancel it at any time and go on later.'), *addresses(card.files),
        ]
        self._questions.ask(
            tr('Download {0}?').format(card.title), '\n\n'.join(details), tr('Download'),
            lambda: self._models.start(DownloadModelJob(card.name)),
        )

    @guarded
    def _on_made(self, name: str) -> None:
        """Choose what was downloaded from here."""
        if name in list_clips():
            self.set_path('')
            self.set_path(name)


def _offer(card: ClipCard) -> str:
    size = megabytes(float(card.bytes))
    return tr('Download {0} ({1})…').format(card.title, size) if card.downloadable else tr('{0} – not here').format(card.title)
