"""The check that `make lint` runs (`.ci/qt6/check.py`) finds what Qt 6, or QGIS, does not know, and nothing in what both know."""

from __future__ import annotations

import subprocess

from .plain import REPOSITORY

WRONG = r'''
from PyQt5.QtCore import QTimer  # through qgis.PyQt
from qgis.core import QgsNothing, QgsTask  # QgsNothing
from qgis.PyQt.QtCore import QRegExp, Qt, QVariant  # QRegExp
from qgis.PyQt.QtGui import QAction, QDropEvent, QFontMetrics, QMouseEvent  # QAction
from qgis.PyQt.QtWidgets import QDesktopWidget, QDialog, QUndoCommand  # QDesktopWidget, QUndoCommand

SIDE = Qt.AlignLeft  # AlignLeft
FLAG = QgsTask.CanCancel  # CanCancel
KIND = QVariant.Int  # Int


class Window(QDialog):
    def mousePressEvent(self, event: QMouseEvent):
        self.where = event.x()  # x
        self.there = event.globalPos()  # globalPos

    def dropEvent(self, event: QDropEvent):
        self.here = event.pos()  # pos

    def measure(self, metrics: QFontMetrics):
        self.wide = metrics.width('\d')  # width, invalid escape
'''
RIGHT = '''
from qgis.core import QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QDropEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QAction, QDialog, QShortcut

SIDE, FLAG = Qt.AlignmentFlag.AlignLeft, QgsTask.Flag.CanCancel


class Window(QDialog):
    def event(self, event: QEvent):
        return event.key() == Qt.Key.Key_A or sip.isdeleted(self)  # an event of the keyboard, as only its type says

    def mousePressEvent(self, event: QMouseEvent):
        return event.pos(), event.button(), QAction('x', self), QShortcut(self)

    def dropEvent(self, event: QDropEvent):
        return event.mimeData()
'''


def check(path) -> subprocess.CompletedProcess:
    """What the check says of a file."""
    command = [str(REPOSITORY / '.venv' / 'bin' / 'python'), str(REPOSITORY / '.ci' / 'qt6' / 'check.py'), str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_what_is_wrong_is_found(tmp_path):
    path = tmp_path / 'wrong.py'
    path.write_text(WRONG)
    done = check(path)
    assert done.returncode == 1
    said = {}
    for line in done.stdout.splitlines()[:-1]:
        place, _, text = line.removeprefix(f'{path}:').partition(': ')
        said.setdefault(int(place), []).append(text)
    expected = {number: line.partition('  # ')[2].split(', ') for number, line in enumerate(WRONG.splitlines(), 1) if '  # ' in line}
    assert set(said) == set(expected)
    for number, names in expected.items():
        for name in names:
            assert any(name in text for text in said[number]), f'{name} is not found'



def test_what_both_know_is_no_finding(tmp_path):
    path = tmp_path / 'right.py'
    path.write_text(RIGHT)
    done = check(path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith(' 0 findings\n')
