"""Many images in a real QGIS: where they are computed, a test that succeeds and two that fail, a batch while it runs, and its summary.

QGIS runs this file, with the plugin in an empty profile and a screen, be it a virtual one; `HSI_PYTHON` is a Python that has distributed:

    HSI_WALK_FOLDER=folder_of_images HSI_WALK_MODEL=model.hsimodel HSI_PYTHON=python HSI_HOME=empty HSI_WALK_OUT=folder \
        HSI_WALK_TESTS=tests xvfb-run -a -s "-screen 0 1366x768x24" qgis --profiles-path FOLDER --nologo \
        --code tests/gui/walkthrough_cluster.py

The images should be so many and so large that a batch takes some ten seconds. Pictures of each step go to the folder, and
`walkthrough.json`: what was said, and the longest stalls of QGIS's event loop.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import time
from pathlib import Path

import qgis.utils
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QPushButton
from qgis.utils import iface

sys.path.append(os.environ['HSI_WALK_TESTS'])
from inside_steps import Stalls, Walk, pause

OUT = Path(os.environ['HSI_WALK_OUT'])
FOLDER, MODEL = (os.environ[f'HSI_WALK_{name}'] for name in ('FOLDER', 'MODEL'))
OUT.mkdir(parents=True, exist_ok=True)
seen = {}


def shot(name, widget=None):
    QApplication.processEvents()
    (widget or iface.mainWindow()).grab().save(str(OUT / f'{name}.png'))


def bar():
    return [item.text() for item in iface.messageBar().items()]


def options_page():
    return next((w for w in QApplication.allWidgets() if w.objectName() == 'HsiOptionsPage' and w.isVisible()), None)


def steps():
    import hsi_plugin.plugin  # noqa: F401  # what fails here is told; QGIS would show a dialog and wait

    if 'hsi_plugin' not in qgis.utils.plugins:
        qgis.utils.loadPlugin('hsi_plugin')
        qgis.utils.startPlugin('hsi_plugin')
    interface = qgis.utils.plugins['hsi_plugin'].interface
    iface.mainWindow().resize(1366, 768)
    interface.main_dock.setUserVisible(True)
    yield pause(1.0)
    yield from look_at_options(interface)
    yield from look_at_menu(interface)
    yield from run_batch(interface, '')
    yield from run_batch(interface, 'local:2')


def look_at_options(interface):
    QTimer.singleShot(0, lambda: iface.showOptionsDialog(iface.mainWindow(), 'HsiOptionsPage'))  # locks until it is closed
    yield lambda: options_page() is not None
    page, dialog = options_page(), options_page().window()
    dialog.resize(1000, 640)
    yield pause(1.5)
    seen['options'] = {'dialog': [dialog.width(), dialog.height()], 'page': [page.width(), page.height()], 'hint': page.sizeHint().height()}
    shot('1_this_computer', dialog)
    box = page.cluster
    box.choice.setCurrentIndex(1)
    box.processes.setValue(2)
    yield pause(0.3)
    shot('2_processes', dialog)
    stalls, began = Stalls(), time.perf_counter()
    box.start.click()
    yield pause(0.6)
    shot('3_testing', dialog)
    yield lambda: not box.running
    seen['processes'] = {'said': box.said.text(), 'seconds': round(time.perf_counter() - began, 1), 'longest_stall_ms': stalls.stop()}
    yield pause(0.3)
    shot('4_processes_found', dialog)
    if not box.more.isHidden():
        details = box.show_details()
        yield pause(0.5)
        shot('5_details', details)
        details.close()
    box.choice.setCurrentIndex(2)
    yield pause(0.3)
    shot('6_cluster_without_address', dialog)
    with socket.socket() as taken:  # bound, but nobody listens
        taken.bind(('127.0.0.1', 0))
        for name, address in (('unreachable', f'tcp://127.0.0.1:{taken.getsockname()[1]}'), ('no_file', '/shared/jobs/scheduler.json')):
            box.address.setFilePath(address)
            box.start.click()
            yield lambda: not box.running
            seen[name] = box.said.text()
            yield pause(0.3)
            shot(f'7_{name}', dialog)
    dialog.resize(700, 560)
    yield pause(0.5)
    shot('8_narrow', dialog)
    box.choice.setCurrentIndex(1)
    box.start.click()
    task = box._test.task
    yield lambda: task.handle.state == 'running'
    dialog.reject()
    yield lambda: task.handle.done
    seen['closed_while_testing'] = task.handle.state
    seen['bar_after_options'] = bar()


def look_at_menu(interface):
    QgsSettings().setValue('hsi_plugin/last_model', MODEL)
    interface.many.classify()
    yield lambda: interface.many.dialog is not None and interface.many.dialog.isVisible()
    yield pause(1.0)
    shot('9_dialog', interface.many.dialog)
    seen['dialog_model'] = str(interface.many.dialog.mainWidget().wrappers['MODEL'].parameterValue())
    interface.many.dialog.close()
    menu = next(action.menu() for action in interface.many.actions if action.menu() is not None)
    menu.popup(iface.mainWindow().mapToGlobal(iface.mainWindow().rect().center()))
    yield pause(0.5)
    seen['examples'] = [action.text() for action in menu.actions()]
    shot('9_examples', menu)
    menu.close()


def run_batch(interface, scheduler):
    from hsi_plugin.engine.batch_jobs import BatchJob

    name = 'cluster' if scheduler else 'here'
    interface.main_dock.show_jobs()
    job = BatchJob((FOLDER,), str(OUT / f'maps_{name}'), MODEL, mosaic=True, scheduler=scheduler)
    handle = interface.workspace.engine.submit(job)
    stalls, began, messages = Stalls(), time.perf_counter(), []
    while not handle.done and handle.fraction < 0.5:
        messages.append(handle.message)
        yield pause(0.2)
    yield pause(0.3)
    shot(f'10_running_{name}')
    yield lambda: handle.done
    seen[f'batch_{name}'] = {
        'state': handle.state, 'seconds': round(time.perf_counter() - began, 1), 'longest_stall_ms': stalls.stop(),
        'messages': list(dict.fromkeys(messages)), 'log': handle.log, 'error': str(handle.error),
    }
    yield pause(0.5)
    shot(f'11_done_{name}')
    page = interface.main_dock.jobs_page
    log = page.show_log(handle)
    yield pause(0.5)
    shot(f'12_log_{name}', log)
    log.close()
    iface.messageBar().clearWidgets()
    page.rows[0].again.click()
    yield lambda: bool(bar())
    yield pause(0.5)
    seen[f'again_{name}'] = bar()
    shot(f'13_again_{name}')
    buttons = {button.text(): button for button in iface.messageBar().items()[0].findChildren(QPushButton)}
    buttons['Open summary'].click()
    iface.zoomFull()
    yield pause(1.0)
    yield lambda: not iface.mapCanvas().isDrawing()
    shot(f'14_summary_{name}')
    QgsProject.instance().removeAllMapLayers()


def at_end(error):
    if error is not None:
        seen['error'] = error
        shot('error')
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isModal() and dialog.isVisible():
                dialog.reject()
    (OUT / 'walkthrough.json').write_text(json.dumps(seen, indent=1, default=str), encoding='utf-8')
    QgsSettings().setValue('askToSaveMemoryLayers', False, QgsSettings.Section.App)
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


walk = Walk(steps(), at_end, most=120.0)
