"""The zip in a real QGIS with an empty profile: installed as the plugin manager does, used, uninstalled, installed again."""

import pytest

from .qgis_program import TESTS, Profile, Program, build_zip, find_qgis, screen

pytestmark = pytest.mark.qgis_app_process


@pytest.fixture(scope='module')
def told(tmp_path_factory):
    """What the script told, by step; one start of QGIS for all tests of this file."""
    if find_qgis() is None:
        pytest.skip('the QGIS program is not installed')
    folder = tmp_path_factory.mktemp('installed')
    archive = build_zip(folder / 'hsi_plugin.zip')
    with screen() as shown:
        profile = Profile(folder / 'user', None, shown)
        program = Program(profile, TESTS / 'inside_installed.py', folder / 'out', HSI_INSIDE_ZIP=str(archive))
        try:
            program.wait_for('end', 90.0)
            steps = {one.pop('step'): one for one in program.told()}
        finally:
            program.clean_up()
    return {**steps, 'plugins': str(profile.folder / 'profiles' / 'default' / 'python' / 'plugins')}


def test_it_is_there_as_soon_as_it_is_installed(told):
    assert told['installed']['active']
    assert told['installed']['docks'] == ['HsiLearnDock', 'HsiMainDock', 'HsiReviewDock', 'HsiSpectrumDock']
    assert told['installed']['tool_bars'] == ['HsiToolBar']
    assert 'Hyperspectral' in told['installed']['menu']
    assert told['installed']['provider']


def test_it_works_with_what_the_zip_brings(told):
    worked = told['worked']
    assert worked['package'].startswith(told['plugins'])
    assert worked['pyqtgraph'].startswith(told['plugins'] + '/hsi_plugin/extlibs')
    assert worked['pins'] == 1
    assert worked['legend'] == [
        'Bare soil', 'Coniferous forest', 'Cropland', 'Deciduous forest', 'Grassland', 'Roads and paving', 'Roofs', 'Water',
    ]  # fmt: skip
    assert worked['average_accuracy'] > 0.8
    assert worked['imported'] == []


def test_uninstalling_leaves_nothing_but_settings_of_its_own(told):
    gone = dict(told['uninstalled'])
    assert gone.pop('active') is False
    keys = gone.pop('settings')
    assert keys  # it was used
    assert [key for key in keys if not key.startswith('hsi_plugin/') and key != 'PythonPlugins/hsi_plugin'] == []
    assert gone == told['before']


def test_it_can_be_installed_again(told):
    assert told['again']['active']
    again = {key: value for key, value in told['again'].items() if key != 'modules'}
    assert again == {key: value for key, value in told['installed'].items() if key != 'modules'}
