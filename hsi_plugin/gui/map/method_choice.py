"""The choice of a method, and one button where the chosen one needs something that is not installed."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...core.methods import METHODS, Method
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..computing.environment import ComputeEnvironment
from ..computing.torch_notice import TorchNotice, lack_of_torch
from ..shared.messages import guarded
from ..shared.widgets import column, hint, narrow_combo


class MethodChoice(QWidget):
    """A list of methods, the chosen one in a sentence, and what it lacks.

    Args:
        environment: Knows what is installed.
    """

    changed = pyqtSignal()  # the method, or what it lacks

    def __init__(self, environment: ComputeEnvironment, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = environment.messages
        self._environment = environment
        layout = column(self, 0)
        self.combo = narrow_combo(tr('Method'))
        for i, method in enumerate(METHODS.values()):
            self.combo.addItem(tr(method.title), method.name)
            self.combo.setItemData(i, tr(method.summary), Qt.ItemDataRole.ToolTipRole)
        place = self.combo.findData(settings.read_text(settings.METHOD))
        self.combo.setCurrentIndex(max(0, place))
        self._summary = hint()
        self.notice = TorchNotice(environment)
        layout.addWidget(QLabel(tr('Method')))
        layout.addWidget(self.combo)
        layout.addWidget(self._summary)
        layout.addWidget(self.notice)
        self.combo.currentIndexChanged.connect(self._on_chosen)
        environment.changed.connect(self._refresh)
        self._refresh()

    @property
    def current(self) -> Method:
        """The chosen method."""
        return METHODS[self.combo.currentData()]

    def use(self, name: str) -> None:
        """Choose a method by its name."""
        self.combo.setCurrentIndex(max(0, self.combo.findData(name)))

    def lack(self) -> str:
        """Why the chosen method cannot run here, in a sentence; empty where it can."""
        return lack_of_torch(self._environment, tr(self.current.title)) if self.current.needs_torch else ''

    def remove(self) -> None:
        """Stop listening."""
        self._environment.changed.disconnect(self._refresh)

    @guarded
    def _on_chosen(self) -> None:
        settings.remember(settings.METHOD, self.current.name)
        self._refresh()

    @guarded
    def _refresh(self) -> None:
        lack = self.lack()
        self._summary.setText(tr(self.current.summary))
        self.combo.setToolTip(tr(self.current.summary))
        self.notice.show_lacks([lack] if lack else [])
        self.changed.emit()
