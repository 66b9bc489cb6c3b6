"""The list of strategies to compare: one family under the other, each with a box to check, grey with its reason where it cannot run."""

from __future__ import annotations

from typing import Dict, List, Mapping, Optional, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from ...core.strategies import CROSS_DOMAIN, CROSS_MODALITY, IN_DOMAIN, STRATEGIES
from ...qgis_common.i18n import tr


class StrategyList(QTreeWidget):
    """All strategies. At first everything that takes moments is checked; networks are the user's own choice."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr('Strategies'))
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setRootIsDecorated(False)
        self.setIndentation(12)
        self.items: Dict[str, QTreeWidgetItem] = {}
        for kind, title in _kinds().items():
            self._add_family(kind, title)
        lines = len(self.items) + len(_kinds())
        self.setMinimumHeight(lines * self.sizeHintForRow(0) + 8)

    def chosen(self) -> List[str]:
        """Names of the strategies that are checked and can run."""
        return [name for name, item in self.items.items() if item.checkState(0) == Qt.CheckState.Checked and not item.isDisabled()]

    def show_missing(self, missing: Mapping[str, Sequence[str]]) -> None:
        """Say which strategies cannot run.

        Args:
            missing: What each lacks, in words, by name; nothing for those that can run.
        """
        for name, item in self.items.items():
            strategy, lacks = STRATEGIES[name], missing.get(name, ())
            note = lacks[0] if lacks else tr('slow') if strategy.is_segmentation else ''
            item.setDisabled(bool(lacks))
            item.setText(0, ' · '.join(part for part in (tr(strategy.title), note) if part))
            item.setToolTip(0, '\n'.join([tr(strategy.summary), *lacks]))

    def _add_family(self, kind: str, title: str) -> None:
        group = QTreeWidgetItem([title])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        self.addTopLevelItem(group)
        for strategy in STRATEGIES.values():
            if strategy.kind == kind:
                item = QTreeWidgetItem(group, [tr(strategy.title)])
                item.setCheckState(0, Qt.CheckState.Unchecked if strategy.is_segmentation else Qt.CheckState.Checked)
                self.items[strategy.name] = item
        group.setExpanded(True)


def _kinds() -> Dict[str, str]:
    """The families in the order in which they are shown."""
    return {
        IN_DOMAIN: tr('From this cube alone'),
        CROSS_MODALITY: tr('From photographs'),
        CROSS_DOMAIN: tr('From other hyperspectral images'),
    }
