"""How each widget is made: most without a word, the others by what stands here; a new one that wants words gets a line in `MAKERS`."""

from __future__ import annotations

import importlib
import inspect
from typing import Any, Callable, Dict, List, Type

import numpy as np
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QLabel, QWidget

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.classes import ClassDefinition, ClassScheme
from hsi_plugin.engine.options import EngineOptions
from hsi_plugin.gui.shared.messages import Level, Messages

from .plain import plain_modules

SCHEME = ClassScheme(
    (ClassDefinition(1, 'water', '#0072b2'), ClassDefinition(2, 'tree & shrub', '#117733'), ClassDefinition(3, 'roof', '#d55e00'))
)
BANDS = Bands(40, np.linspace(400.0, 2500.0, 40))


class Heard:
    """A board that remembers what it was told; `hsi_plugin.gui.shared.message_bar` is the one in QGIS."""

    def __init__(self) -> None:
        self.shown: List[Any] = []

    def show(self, text: str, level: Level, action: Any = None) -> None:
        """Remember a message."""
        self.shown.append((text, level, action))

    def log(self, text: str, level: Level = Level.INFO) -> None:
        """The log is not looked at."""


def messages() -> Messages:
    """Messages that go nowhere but into a list."""
    return Messages(Heard())


class Matching(QObject):
    """What a box of matches listens to; nothing is found."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.messages, self.matches, self.choice, self.state = messages(), [], ('angle', ''), 'No library is open.'
        self.looked: List[str] = []

    def look(self, name: str, values: Any) -> None:
        """Remember what was asked."""
        self.looked.append(name)


def _body(kind: Type[QWidget]) -> QWidget:
    return kind(QLabel('left'), QLabel('right'))


def _curves(kind: Type[QWidget]) -> QWidget:
    from hsi_plugin.gui.spectra.curves_model import CurvesModel

    model = CurvesModel()
    widget = kind(model)
    model.setParent(widget)
    return widget


def _ring(kind: Type[QWidget]) -> QWidget:
    window = QWidget()
    window.resize(300, 200)
    inside = QLabel('here', window)
    inside.setGeometry(40, 40, 120, 60)
    window.show()
    ring = kind(window)
    ring.follow(inside)
    ring.holder = window  # whoever holds the ring holds the window that it lies over
    return ring


MAKERS: Dict[str, Callable[[Type[QWidget]], QWidget]] = {
    'AboutDialog': lambda kind: kind(messages(), lambda: None),
    'CompareResults': lambda kind: kind(messages()),
    'ComputingBox': lambda kind: kind(EngineOptions()),
    'Disagreements': lambda kind: kind(messages(), 'Pixels', 'Decide'),
    'ManualButton': lambda kind: kind('tasks/trouble'),
    'Figure': lambda kind: kind('Overall accuracy', 'The share that is right'),
    'ClassButtons': lambda kind: kind([]),
    'SpectrumBox': lambda kind: kind(Matching()),
    'RunBox': lambda kind: kind('classify', 'Classify'),
    'Body': _body,
    'CurvesView': _curves,
    'SpectraBar': lambda kind: kind(QAction('Look')),
    'TextDialog': lambda kind: kind('Log', 'one\ntwo', messages(), 'log.txt'),
    'Ring': _ring,
    'Notice': lambda kind: kind('Help', lambda: None),
}


def widget_classes() -> List[Type[QWidget]]:
    """All classes of widgets in modules that need Qt alone."""
    found = []
    for name in plain_modules():
        for value in vars(importlib.import_module(name)).values():
            if inspect.isclass(value) and issubclass(value, QWidget) and value.__module__ == name and not value.__name__.startswith('_'):
                found.append(value)
    return found


def make(kind: Type[QWidget]) -> QWidget:
    """A widget of this class."""
    return MAKERS.get(kind.__name__, lambda plain: plain())(kind)
