"""The sample scene is a copy in the user's folder: what is made from it survives an update of the plugin."""

from __future__ import annotations

import os

import pytest

from hsi_plugin.core.errors import OutputError
from hsi_plugin.core.places import home, resources
from hsi_plugin.gui.cube import sample

from ..conftest import until


def test_the_button_opens_a_copy_in_the_users_own_folder(interface):
    interface.main_dock.cube_page.sample_button.click()
    until(lambda: interface.workspace.cube is not None)
    assert interface.workspace.cube.path == str(home() / 'sample' / sample.SCENE)
    assert (home() / 'sample' / 'simulated_labels.gpkg').is_file()


def test_a_copy_is_kept_and_an_old_scene_is_renewed(qgis_app, tmp_path):
    labels = sample.scene(tmp_path).with_name('simulated_labels.gpkg')
    labels.write_bytes(b'edited')
    (tmp_path / sample.SCENE).write_bytes(b'of an older version')
    sample.scene(tmp_path)
    assert labels.read_bytes() == b'edited'
    assert (tmp_path / sample.SCENE).read_bytes() == (resources() / 'sample' / sample.SCENE).read_bytes()


def test_a_place_that_cannot_be_written_is_told(qgis_app, tmp_path):
    blocked = tmp_path / 'file'
    blocked.write_text('in the way', encoding='utf-8')
    with pytest.raises(OutputError, match='cannot be written'):
        sample.scene(blocked / 'sample')
    assert os.listdir(tmp_path) == ['file']
