"""Foundation models as the windows see them: which are known and here, and the jobs that fetch, add, adapt, remove and use them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, Optional, Set

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ...core.backbones import BackboneCard, list_backbones
from ...core.errors import JobCancelled
from ...core.methods import METHODS
from ...core.sentences import joined
from ...engine.job import FeaturesJob, Job
from ...engine.model_jobs import AdaptJob, AddModelJob, DownloadModelJob, RemoveModelJob, ShowModelJob
from ...qgis_common import settings
from ...qgis_common.i18n import say, say_error, tr
from ..computing.environment import ComputeEnvironment
from ..computing.proxy import OptionsWithProxy, proxy_variables
from ..jobs.describe import title_of
from ..jobs.tasks import JobTask
from ..shared.background import Background
from ..shared.messages import Messages, guarded
from ..shared.questions import Questions
from ..shared.text_dialog import TextDialog
from ..workspace import Workspace
from . import describe as words

Json = Dict[str, Any]
METHOD = METHODS['foundation']


class FoundationModels(QObject):
    """The list of models, and what is being done about them.

    Args:
        workspace: Holds the engine and the jobs.
        environment: Knows whether torch is there.
        parent: Owner, in Qt's sense.
    """

    changed = pyqtSignal()  # the list, or what is being done
    made = pyqtSignal(str)  # the name of a model that has just arrived
    show_models = pyqtSignal()

    def __init__(self, workspace: Workspace, environment: ComputeEnvironment, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages: Messages = workspace.messages
        self.environment = environment
        self.workspace = workspace
        self.cards: Optional[Dict[str, BackboneCard]] = None  # by name; None until they are known
        self.problem = ''  # why there is no list
        self._tasks: Dict[str, JobTask] = {}
        self._computed: Set[str] = set()  # features, in this session
        self._background = Background('hsi-models', self)
        self._questions = Questions(tr('Foundation models'), workspace.iface.mainWindow())
        environment.changed.connect(self.changed)
        self.look()

    @guarded
    def look(self) -> None:
        """Find out which models are known and here, on another thread."""
        self._background.submit(list_backbones, self._on_cards, self._on_problem, 'cards')

    def lack(self) -> str:
        """Why no foundation model can compute here, in a sentence; empty where one can."""
        if not self.environment.lacks(METHOD):
            return ''
        if self.environment.task is not None:
            return tr('Foundation models have to wait until the compute environment is installed.')
        return tr('Foundation models need the compute environment (torch).')

    def task(self, job: Job) -> Optional[JobTask]:
        """The task that is doing the same already."""
        return self._tasks.get(_key(job))

    def is_computed(self, job: FeaturesJob) -> bool:
        """Whether these features were computed in this session; the cache has them unless it had to make room."""
        return _key(job) in self._computed

    @property
    def busy(self) -> Dict[str, JobTask]:
        """What is being done about the list of models, by what it is done to."""
        return {key: task for key, task in self._tasks.items() if not isinstance(task.handle.job, FeaturesJob)}

    @guarded
    def start(self, job: Job) -> None:
        """Put one of the jobs for models in line; where the same is under way already, only say so."""
        if _key(job) in self._tasks:
            self.environment.show_jobs.emit()
            return
        if isinstance(job, DownloadModelJob):  # the engine that computes fetches, because what arrives is loaded at once
            options = settings.engine_options()
            self.workspace.engine.configure(OptionsWithProxy(**vars(options), proxy=proxy_variables()))
        self._tasks[_key(job)] = self.workspace.jobs.start(
            self.workspace.engine, job, title_of(job), lambda result: self._on_done(job, result),
            lambda error: self._on_failed(job, error), self.start,
        )
        self.changed.emit()

    @guarded
    def ask_to_download(self, card: BackboneCard, parent: QWidget) -> None:
        """Say how much comes from where under which licence, and start where the user agrees."""
        self._questions.ask(*words.download_question(card), tr('Download'), lambda: self.start(DownloadModelJob(card.name)), parent)

    @guarded
    def ask_to_remove(self, card: BackboneCard, parent: QWidget) -> None:
        """Ask once, then remove."""
        self._questions.ask(*words.remove_question(card), tr('Remove'), lambda: self.start(RemoveModelJob(card.name)), parent)

    @guarded
    def check(self, card: BackboneCard) -> None:
        """Load a model in the background, and show which tensors were loaded, left new or ignored."""
        title = tr('Check the model {0}').format(card.title)
        self.workspace.jobs.start(
            self.workspace.engine, ShowModelJob(card.name), title, lambda result: self._show_report(title, result), self._on_no_report
        )

    def stop(self) -> None:
        """Hear no more of what runs, and end the thread."""
        self._questions.close()
        for task in self._tasks.values():
            task.forget()
        self._tasks.clear()
        self._background.stop()

    @guarded
    def _show_report(self, title: str, result: Json) -> None:
        parent = QApplication.activeModalWidget() or self.workspace.iface.mainWindow()
        dialog = TextDialog(title, words.report_text(result), self.messages, 'model.txt', parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    @guarded
    def _on_no_report(self, error: BaseException) -> None:
        if not isinstance(error, JobCancelled):
            self.messages.report(error)

    @guarded
    def _on_cards(self, cards: Dict[str, BackboneCard]) -> None:
        self.cards, self.problem = cards, ''
        self.changed.emit()

    @guarded
    def _on_problem(self, error: BaseException) -> None:
        self.cards, self.problem = {}, say_error(error)
        self.changed.emit()
        self.messages.report(error)

    @guarded
    def _on_done(self, job: Job, result: Json) -> None:
        self._tasks.pop(_key(job), None)
        told = [] if isinstance(job, AdaptJob) else [*(result.get('warnings') or ()), *(result.get('notes') or ())]  # its card has them
        if told:
            self.messages.warning(joined(say(str(sentence)) for sentence in told))
        self.messages.success(_done(job, result, self.cards or {}))
        if isinstance(job, FeaturesJob):
            self._computed.add(_key(job))
        else:
            self._background.submit(list_backbones, lambda cards: self._on_arrived(cards, _arrived(job, result)), self._on_problem)
        self.changed.emit()

    @guarded
    def _on_arrived(self, cards: Dict[str, BackboneCard], name: str) -> None:
        self._on_cards(cards)
        if name:
            self.made.emit(name)

    @guarded
    def _on_failed(self, job: Job, error: BaseException) -> None:
        self._tasks.pop(_key(job), None)
        self.changed.emit()
        if isinstance(error, JobCancelled):
            if isinstance(job, DownloadModelJob):
                self.messages.info(tr('The download was cancelled; it can be continued where it stopped.'))
            return
        self.messages.report(error)


def _key(job: Job) -> str:
    """What a job is done to: two jobs of the same key do the same."""
    if isinstance(job, FeaturesJob):
        return f'features {job.cube} {job.backbone} {job.scaling}'
    if isinstance(job, AddModelJob):
        return f'add {job.file}'
    return str(getattr(job, 'name', job.kind))


def _arrived(job: Job, result: Json) -> str:
    """The name of the model that a job has brought; empty for none."""
    if isinstance(job, RemoveModelJob):
        return ''
    card = result.get('card')
    named = result.get('name') or (card.get('name') if isinstance(card, dict) else '')
    return str(named or getattr(job, 'name', ''))


def _done(job: Job, result: Json, cards: Dict[str, BackboneCard]) -> str:
    """That a job has ended well, in a sentence."""
    name = _arrived(job, result) or str(getattr(job, 'name', ''))
    title = cards[name].title if name in cards else str(result.get('title') or name)
    if result.get('missing'):
        return tr('A part of {0} was added; it needs {1} too.').format(title, ', '.join(str(one) for one in result['missing']))
    texts: Dict[type, Callable[[], str]] = {
        FeaturesJob: lambda: tr('The features of {0} are ready; learning and mapping on them is quick now.').format(Path(job.cube).stem),
        AdaptJob: lambda: tr('The model {0} is ready. Try it against the model that it comes from.').format(name),
        RemoveModelJob: lambda: tr('{0} was removed.').format(title),
    }
    return texts.get(type(job), lambda: tr('{0} is ready.').format(title or tr('The model')))()
