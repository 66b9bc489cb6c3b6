"""torch is an upgrade, not the door: where it is installed, nothing loads it before a method needs it."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

pytestmark = pytest.mark.torch


def loaded_by(code: str) -> list:
    """Run code in a fresh interpreter and return which heavy packages it had loaded at the end."""
    code += "\nimport json, sys\nprint(json.dumps([m for m in ('torch', 'sklearn', 'scipy') if m in sys.modules]))"
    done = subprocess.run([sys.executable, '-c', code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=120)
    return json.loads(done.stdout.splitlines()[-1])


def test_torch_is_there_to_be_loaded():
    assert importlib.util.find_spec('torch') is not None
    assert loaded_by('import torch') == ['torch']


def test_all_of_what_qgis_loads_loads_no_torch():
    assert 'torch' not in loaded_by(
        'import pkgutil, importlib, hsi_plugin.gui, hsi_plugin.processing, hsi_plugin.plugin\n'
        'for package in (hsi_plugin.gui, hsi_plugin.processing):\n'
        '    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):\n'
        '        importlib.import_module(module.name)\n'
    )


def test_the_click_classifier_loads_no_torch(tmp_path):
    sample = ROOT / 'resources' / 'sample'
    code = (
        'from hsi_plugin.engine.inline import InlineEngine\nfrom hsi_plugin.engine.job import ClassifyJob\n'
        f'job = ClassifyJob({str(sample / "simulated_scene.tif")!r}, {str(tmp_path / "map.tif")!r}, '
        f'labels={str(sample / "simulated_labels.gpkg")!r}, field="class")\n'
        'with InlineEngine() as engine:\n    engine.submit(job).wait()\n'
    )
    assert loaded_by(code) == []
    assert (tmp_path / 'map.tif').is_file()
