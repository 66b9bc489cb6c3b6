"""Run records, versions and places."""

import configparser
import json
import re
from pathlib import Path

from hsi_plugin.core import places
from hsi_plugin.core.record import RunRecord, software_versions, utc_now
from hsi_plugin.core.version import __version__

ROOT = Path(__file__).resolve().parents[2]


def test_json_keeps_a_record_and_ignores_what_later_versions_add():
    record = RunRecord('classify', [{'role': 'cube', 'path': 'a.tif'}], {'seed': 1}, seed=1, started=utc_now(), seconds=0.5)
    value = json.loads(json.dumps(record.to_json()))
    assert RunRecord.from_json({**value, 'tomorrow': 1}) == record
    assert record.started.endswith('+00:00')


def test_versions_agree_everywhere():
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / 'metadata.txt', encoding='utf-8')
    assert metadata['general']['version'] == __version__
    assert re.search(r'^version = "(.+)"$', (ROOT / 'pyproject.toml').read_text(encoding='utf-8'), re.M)[1] == __version__
    assert software_versions(gdal='3')['hsi_plugin'] == __version__


def test_home_can_be_placed(monkeypatch, tmp_path):
    monkeypatch.setenv('HSI_HOME', str(tmp_path))
    assert places.home() == tmp_path
    monkeypatch.delenv('HSI_HOME')
    assert places.home().name == 'hsi_plugin'
    assert places.resources().is_dir()
