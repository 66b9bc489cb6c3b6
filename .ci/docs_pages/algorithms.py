"""A page for each algorithm of the Processing provider, as QGIS itself sees it."""

from __future__ import annotations

import re
import shlex
from typing import Any, Dict, List

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

from hsi_plugin.processing.algorithm import HsiAlgorithm
from hsi_plugin.processing.example_models import ExampleModel
from hsi_plugin.processing.provider import HyperspectralProvider

from .examples import EXAMPLES, Example
from .texts import code, fence, page, paragraphs, plain, table

TITLES = {
    'open_cube': 'Open a cube', 'spectra': 'Look at spectra', 'label': 'Label', 'classify': 'Classify', 'names': 'Class names in, map out',
    'learn': 'Learn by clicking', 'foundation': 'Foundation features', 'compare': 'Compare strategies',
    'another_image': 'Move to another image', 'many_images': 'Many images', 'review': 'Review a map, and its accuracy',
    'correct': 'Correct a map', 'report': 'Report', 'field': 'Field work', 'torch': 'Install torch', 'cluster': 'A cluster',
    'indices': 'Indices and spectral angle', 'jobs': 'Jobs', 'trouble': 'When something goes wrong',
}  # fmt: skip
_ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced
_OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
_LONG = 400  # characters of help: more stands below the table


def all_algorithms() -> List[QgsProcessingAlgorithm]:
    """One of each, examples for the Modeler included. QGIS must run, without its windows."""
    registry = QgsApplication.processingRegistry()
    provider = registry.providerById('hsi')
    if provider is None:
        provider = HyperspectralProvider()
        registry.addProvider(provider)
    return sorted(provider.algorithms(), key=lambda a: (isinstance(a, ExampleModel), a.displayName()))


def pages() -> Dict[str, str]:
    """The pages by their place below the manual's folder, the overview first."""
    algorithms = all_algorithms()
    made = {'algorithms/index.md': _overview(algorithms)}
    for algorithm in algorithms:
        made[place_of(algorithm.name())] = _page(algorithm, EXAMPLES[algorithm.name()])
    return made


def place_of(name: str) -> str:
    """Where the page of an algorithm is; `hsi:index` is called as the overview of a folder is, and has one of its own."""
    return f'algorithms/{name}/index.md' if name == 'index' else f'algorithms/{name}.md'


def _overview(algorithms: List[QgsProcessingAlgorithm]) -> str:
    rows = [
        [f'[{plain(a.displayName())}]({_beside(a)})', code(a.id()), plain(_first_sentence(_help(a))), code(_verb(EXAMPLES[a.name()].verb))]
        for a in algorithms if isinstance(a, HsiAlgorithm)
    ]
    examples = [f'- [{plain(a.displayName())}]({_beside(a)})' for a in algorithms if not isinstance(a, HsiAlgorithm)]
    return page(
        'Algorithms',
        'All of them are in *Processing ▸ Toolbox ▸ Hyperspectral*, in the Modeler, in batch, in `qgis_process`, and most of them on the '
        'command line of the plugin itself, which needs no QGIS. They compute in a process of their own; QGIS stays responsive, and a '
        'cancel is heard at once. The pages are made from the provider of this release.',
        table(['algorithm', 'id', 'what it does', 'verb'], rows),
        '## Examples for the Modeler', 'Run them as they are, or copy them with a right click and change them: see '
        '[Modeler](../MODELER.md).', '\n'.join(examples),
    )


def _beside(algorithm: QgsProcessingAlgorithm) -> str:
    return place_of(algorithm.name())[len('algorithms/') :]


def _page(algorithm: QgsProcessingAlgorithm, example: Example) -> str:
    parameters = [p for p in algorithm.parameterDefinitions() if not p.isDestination() or p.help() or p.description()]
    plain_ones = [p for p in parameters if not p.flags() & _ADVANCED]
    advanced = [p for p in parameters if p.flags() & _ADVANCED]
    up = '../' * place_of(algorithm.name()).count('/')
    tasks = ', '.join(f'[{TITLES[name]}]({up}tasks/{name}.md)' for name in example.tasks)
    parts = [
        f'{code(algorithm.id())} · *Processing ▸ Toolbox ▸ Hyperspectral ▸ {plain(algorithm.displayName())}*', paragraphs(_help(algorithm)),
        f'Used in: {tasks}.', '## Parameters', _parameters(plain_ones),
    ]
    if advanced:
        parts += ['### Advanced', 'Folded in the dialog; the defaults are sensible.', _parameters(advanced)]
    outputs = [[code(o.name()), plain(o.description()), plain(o.type())] for o in algorithm.outputDefinitions()]
    parts += ['## What comes out', table(['name', 'what', 'type'], outputs), '## Run it', *_runs(algorithm, example)]
    return page(plain(algorithm.displayName()), *parts)


def _first_sentence(text: str) -> str:
    return re.split(r'(?<=\.)\s', text, maxsplit=1)[0]


def _help(algorithm: QgsProcessingAlgorithm) -> str:
    return algorithm.shortHelpString() or algorithm.shortDescription()


def _parameters(parameters: List[QgsProcessingParameterDefinition]) -> str:
    rows, below = [], []
    for parameter in parameters:
        text = plain(parameter.help())
        choices = f' One of {", ".join(code(o) for o in _choices(parameter))}.' if _choices(parameter) else ''
        if len(text) > _LONG:
            below.append(f'**{code(parameter.name())}** {_by_choice(text, _choices(parameter))}')
            text = 'See below.'
        must = ', optional' if parameter.flags() & _OPTIONAL else ', **needed**' if parameter.defaultValue() is None else ''
        what = f'**{plain(parameter.description())}**. {text}{choices}'
        rows.append([code(parameter.name()), what, f'{plain(parameter.type())}{must}', _default(parameter)])
    return '\n\n'.join([table(['name', 'what', 'type', 'default'], rows), *below])


def _by_choice(text: str, choices: List[str]) -> str:
    """A long help in which every choice is told after its name, as a list of the choices."""
    parts = re.split(rf'(?:^| )({"|".join(map(re.escape, choices))}): ', text) if choices else [text]
    entries = [f'- {code(name)}: {said.strip()}' for name, said in zip(parts[1::2], parts[2::2])]
    return '\n\n'.join([parts[0].strip(), '\n'.join(entries)]).strip()


def _choices(parameter: QgsProcessingParameterDefinition) -> List[str]:
    return list(parameter.options()) if isinstance(parameter, QgsProcessingParameterEnum) else []


def _default(parameter: QgsProcessingParameterDefinition) -> str:
    value = parameter.defaultValue()
    if value is None or value == '' or parameter.isDestination():
        return ''
    if isinstance(value, bool):
        return 'yes' if value else 'no'
    if isinstance(value, (list, tuple)):
        return ', '.join(code(str(one)) for one in value)
    return code(f'{value:g}' if isinstance(value, float) else str(value))


def _runs(algorithm: QgsProcessingAlgorithm, example: Example) -> List[str]:
    parts: List[str] = []
    if not example.values:
        return ['Open it in the toolbox; a right click copies it to your own models.']
    parts += ['In a terminal, with QGIS\'s own batch program:', fence('bash', [_qgis_process(algorithm.id(), example.values)])]
    values = [f'    {key!r}: {value!r},' for key, value in example.values.items()]
    called = ['import processing', '', f'processing.run({algorithm.id()!r}, {{', *values, '})']
    parts += ['In QGIS\'s Python console:', fence('python', called)]
    if example.verb:
        up = '../' * place_of(algorithm.name()).count('/')
        parts += [
            f'Without QGIS\'s windows ([where from]({up}tasks/index.md#the-command-line)):',
            fence('bash', [f'python3 -m hsi_plugin {example.verb}']),
        ]  # fmt: skip
    return parts


def _qgis_process(name: str, values: Dict[str, Any]) -> str:
    words = []
    for key, value in values.items():
        for one in value if isinstance(value, list) else [value]:
            words.append(shlex.quote(f'{key}={str(one).lower() if isinstance(one, bool) else one}'))
    return f'qgis_process run {name} -- {" ".join(words)}'


def _verb(verb: str) -> str:
    words = verb.split()
    return ' '.join(words[:2]) if words and words[0] in ('active', 'labels', 'review') else words[0] if words else ''
