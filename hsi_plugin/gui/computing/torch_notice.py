"""That something needs the compute environment, with the one button that helps."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.PyQt.QtWidgets import QWidget

from ...qgis_common.i18n import tr
from ..shared.widgets import Notice
from .describe import install_verb
from .environment import ComputeEnvironment


class TorchNotice(Notice):
    """Hidden while nothing is lacking; else sentences, and a button that installs or shows what is being installed.

    Args:
        environment: Knows what is installed.
    """

    def __init__(self, environment: ComputeEnvironment, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr('Install…'), self._act, parent)
        self._environment = environment

    def show_lacks(self, sentences: Sequence[str]) -> None:
        """Say what is lacking."""
        self.set_sentences(sentences)
        busy = self._environment.task is not None
        self.button.setText(tr('Show') if busy else f'{install_verb(self._environment.state or {})}…')

    def _act(self) -> None:
        if self._environment.task is not None:
            self._environment.show_jobs.emit()
        else:
            self._environment.ask_to_install()


def lack_of_torch(environment: ComputeEnvironment, title: str) -> str:
    """Why something that needs torch cannot run here, in a sentence; empty where it can.

    Args:
        environment: Knows what is installed.
        title: What needs it.
    """
    if not environment.lacks_torch():
        return ''
    if environment.task is not None:
        return tr('{0} has to wait until the compute environment is installed.').format(title)
    return tr('{0} needs the compute environment (torch).').format(title)
