from __future__ import annotations

import importlib
import sys

import pytest
from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterDefinition

from hsi_plugin.core.methods import METHODS
from hsi_plugin.core.version import __version__
from hsi_plugin.processing.provider import HyperspectralProvider

ALL = [
    'accuracy', 'activesuggest', 'applycorrections', 'classify', 'classifyfolder', 'cleanmap', 'compare', 'comparemaps', 'crossvalidate',
    'features', 'fieldpackage', 'fieldpoints', 'fieldspectra', 'import', 'index', 'info', 'librarytocube', 'mergelabels', 'report',
    'reviewpackage', 'sample', 'spectralangle', 'spectrum', 'train', 'zeroshot',
]  # fmt: skip
EXAMPLES = ['trainthenfolder', 'zeroshotreview']


def algorithm(name):
    return QgsApplication.processingRegistry().algorithmById(f'hsi:{name}')


def test_the_provider_is_found_with_its_algorithms(provider):
    found = QgsApplication.processingRegistry().providerById('hsi')
    assert found is provider
    assert sorted(a.name() for a in found.algorithms()) == sorted(ALL + EXAMPLES)
    assert found.versionInfo() == __version__
    assert found.supportedOutputRasterLayerExtensions()[0] == 'tif'


@pytest.mark.parametrize('gone', [True, False], ids=['gone', 'loaded anew'])
def test_it_goes_where_processing_has_gone_before(qgis_app, monkeypatch, gone):
    made, name = HyperspectralProvider(), 'processing.gui.ProviderActions'
    assert made.load()
    offered = sys.modules[name].ProviderContextMenuActions.actions
    assert made._actions[0] in offered
    monkeypatch.delitem(sys.modules, name)
    if not gone:
        importlib.import_module(name)
    ours = list(made._actions)
    made.unload()  # what it raised, QGIS would show in a window that keeps it from ending
    offered[:] = [action for action in offered if action not in ours]


@pytest.mark.parametrize('name', ALL)
def test_every_algorithm_explains_itself(provider, name):
    found = algorithm(name)
    assert found.displayName()
    assert len(found.shortHelpString()) > 60
    assert found.helpUrl().startswith('https://')
    assert 'hyperspectral' in found.tags()
    for parameter in found.parameterDefinitions():
        assert parameter.help(), f'{name}: {parameter.name()} has no help'
        assert parameter.name() == parameter.name().upper()


@pytest.mark.parametrize('name', ALL)
def test_every_algorithm_runs_in_the_background_and_in_batch(provider, name):
    flags = algorithm(name).flags()
    assert not flags & QgsProcessingAlgorithm.Flag.FlagNoThreading
    assert flags & QgsProcessingAlgorithm.Flag.FlagSupportsBatch
    assert flags & QgsProcessingAlgorithm.Flag.FlagCanCancel


@pytest.mark.parametrize('name', ['train', 'classify'])
def test_what_few_people_need_is_folded_away(provider, name):
    advanced = {
        p.name() for p in algorithm(name).parameterDefinitions() if p.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    }
    assert {'SEED', 'DEVICE', 'MEMORY', 'THREADS', 'SELECTED', 'BACKBONE', 'SCALING', 'HEAD'} <= advanced
    assert not advanced & {'CUBE', 'LABELS', 'FIELD', 'MODEL', 'CONFIDENCE', 'OUTPUT'}


@pytest.mark.parametrize('name', ['train', 'classify'])
def test_methods_are_chosen_by_name(provider, name):
    parameter = algorithm(name).parameterDefinition('METHOD')
    assert parameter.options() == list(METHODS)
    assert parameter.usesStaticStrings()
    assert parameter.defaultValue() == 'click'
    assert 'METHOD' in algorithm(name).asPythonCommand({'METHOD': 'click'}, QgsProcessingContext())
    for method in METHODS.values():
        assert f'{method.name}: {method.summary}' in parameter.help()


@pytest.mark.parametrize('name', ['train', 'classify', 'accuracy'])
def test_no_field_widget_hangs_on_a_layer_that_may_be_a_raster(provider, name):
    """In QGIS 3.22 the widget of a field parameter crashes QGIS as soon as a raster is chosen in the layer parameter it depends on."""
    assert [p.name() for p in algorithm(name).parameterDefinitions() if p.type() == 'field'] == []
    assert algorithm(name).parameterDefinition('FIELD') is not None


def test_the_worker_starts_with_the_first_job_and_ends_with_the_provider(qgis_processing):
    from hsi_plugin.engine.environment_jobs import DiagnoseJob
    from hsi_plugin.processing.provider import HyperspectralProvider

    mine = HyperspectralProvider()
    engine = mine.engine()
    assert engine is mine.engine()
    assert engine.pid is None
    engine.submit(DiagnoseJob()).wait(60)
    assert engine.pid is not None
    mine.unload()
    assert engine.pid is None


def test_a_shared_engine_is_left_to_its_owner(qgis_processing):
    from hsi_plugin.engine.client import WorkerEngine
    from hsi_plugin.engine.environment_jobs import DiagnoseJob
    from hsi_plugin.processing.provider import HyperspectralProvider

    with WorkerEngine() as shared:
        mine = HyperspectralProvider(shared)
        assert mine.engine() is shared
        mine.unload()
        assert shared.submit(DiagnoseJob()).wait(60)['cores'] >= 1
