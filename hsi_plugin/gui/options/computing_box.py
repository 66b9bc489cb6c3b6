"""How much of the machine the engine may take: the first part of the options."""

from __future__ import annotations

import platform
import sys
from typing import Any, Dict, Sequence

from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QGroupBox, QSpinBox

from ...core.errors import ParameterError
from ...cubes.tiles import parse_memory
from ...engine.device import default_threads
from ...engine.options import EngineOptions
from ...qgis_common.i18n import tr

_GIGABYTE = 2.0**30
_MOST_THREADS = 1024


class ComputingBox(QGroupBox):
    """Device, memory, threads, and when an idle worker ends.

    Args:
        options: What is settled now.
    """

    def __init__(self, options: EngineOptions) -> None:
        super().__init__(tr('Computing'))
        self._wanted = options.device
        self.device = QComboBox()
        self.device.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.device.setToolTip(tr('For methods that can use a graphics card; the others always run on the processor'))
        self.memory = gigabytes_box(options.memory, tr('Automatic'))
        self.memory.setToolTip(tr('What one job may take at most; automatic is a share of what is free'))
        cores = default_threads()
        self.threads = QSpinBox()
        self.threads.setRange(0, max(_MOST_THREADS, options.threads or 0))
        self.threads.setSpecialValueText(tr('Automatic ({0})').format(cores))
        self.threads.setValue(options.threads or 0)
        self.threads.setToolTip(tr('This machine grants {0}; more than that makes jobs slower').format(cores))
        self.idle = QSpinBox()
        self.idle.setRange(1, 24 * 60)
        self.idle.setSuffix(tr(' min'))
        self.idle.setValue(max(1, round(options.idle_minutes)))
        self.idle.setToolTip(tr('The worker process then ends and gives its memory back; the next job starts another'))
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for title, widget in (
            (tr('Device'), self.device), (tr('Memory'), self.memory), (tr('Threads'), self.threads),
            (tr('End an idle worker after'), self.idle),
        ):
            widget.setAccessibleName(title)
            form.addRow(title, widget)
        self.set_gpus([])
        self.device.activated.connect(self._on_chosen)

    def set_gpus(self, gpus: Sequence[Any]) -> None:
        """Offer these graphics cards, see `engine.environment.gpu.Gpu`; the one that is settled stays, also where it is not found."""
        choices = [(tr('Automatic'), 'auto'), (tr('Processor only'), 'cpu')]
        choices += [(f'{card.name} (cuda:{i})', f'cuda:{i}') for i, card in enumerate(gpus)]
        if sys.platform == 'darwin' and platform.machine() == 'arm64':
            choices.append((tr('Apple GPU'), 'mps'))
        if self._wanted not in [name for _, name in choices]:
            choices.append((tr('{0} (not found)').format(self._wanted), self._wanted))
        self.device.clear()
        for title, name in choices:
            self.device.addItem(title, name)
        self.device.setCurrentIndex(self.device.findData(self._wanted))

    def values(self) -> Dict[str, Any]:
        """What the box says, as options of an engine."""
        return {
            'device': self._wanted,
            'memory': size_text(self.memory.value()),
            'threads': self.threads.value() or None,
            'idle_minutes': float(self.idle.value()),
        }

    def _on_chosen(self) -> None:
        self._wanted = self.device.currentData()


def gigabytes_box(text: str, when_zero: str) -> QDoubleSpinBox:
    """A box for a size like `4G`; at zero it says something else, where that is allowed."""
    box = QDoubleSpinBox()
    box.setRange(0.0 if when_zero else 0.5, 4096.0)
    box.setDecimals(1)
    box.setSingleStep(0.5)
    box.setSuffix(tr(' GB'))
    if when_zero:
        box.setSpecialValueText(when_zero)
    box.setValue(_gigabytes(text))
    return box


def size_text(gigabytes: float) -> str:
    """A size as the engine reads it; empty for zero."""
    return f'{gigabytes:g}G' if gigabytes else ''


def _gigabytes(text: str) -> float:
    """A size in GB; zero for none, and for what is no size."""
    try:
        return parse_memory(text) / _GIGABYTE if text else 0.0
    except ParameterError:
        return 0.0
