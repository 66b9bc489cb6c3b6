"""Results as layers in the project: named, styled and in one group a run, the main one on top."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, NamedTuple, Optional, Sequence

from qgis.core import (
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from ..qgis_common.three_bands import draw_three_bands


class Composite(NamedTuple):
    """A colour picture: the numbers (from 1) of three bands, and the values of each that are shown as black and as full brightness."""

    bands: Sequence[int]
    limits: Sequence[Sequence[float]]


class Loaded(NamedTuple):
    """One layer that Processing shall load: its path, the layer's name, and the output that it belongs to.

    Where no style lies beside a raster, it is drawn as `composite` says; a vector layer (`is_vector`) brings its style in its own file.
    """

    path: str
    name: str
    output: str
    composite: Optional[Composite] = None
    is_vector: bool = False


class Dresser(QgsProcessingLayerPostProcessorInterface):
    """Gives one loaded layer the style beside its file, which Processing does not read, and its place in its group.

    QGIS calls it on the main thread.

    Args:
        group: The group in the layer tree; empty where Processing makes the group itself (QGIS 3.32 and later).
        opens: Whether the layer is the first of its group to be loaded, and so opens it.
        below: Sources of the layers of the group that belong below it; some may be there already.
        is_main: Whether it is the one whose legend one wants to see.
        composite: How it is drawn where no style lies beside the file.
    """

    def __init__(self, group: str, opens: bool, below: Sequence[str], is_main: bool, composite: Optional[Composite] = None) -> None:
        super().__init__()
        self._composite = composite
        self._group, self._opens, self._below, self._is_main = group, opens, below, is_main

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Style the layer and move it into its group."""
        style = Path(layer.source()).with_suffix('.qml')
        if isinstance(layer, QgsVectorLayer):
            layer.loadDefaultStyle()  # which Processing leaves out
        elif style.is_file():
            layer.loadNamedStyle(str(style))
            layer.triggerRepaint()
        elif self._composite is not None:
            draw_three_bands(layer, self._composite.bands, self._composite.limits)
        if self._group:
            self._move(layer, context.project() or QgsProject.instance())

    def _move(self, layer: QgsMapLayer, project: QgsProject) -> None:
        """Move a layer to its place in the run's group, which is opened at the top of the tree."""
        root = project.layerTreeRoot()
        node = root.findLayer(layer.id())
        if node is None:  # the results go somewhere else than to this project
            return
        group = root.insertGroup(0, self._group) if self._opens else root.findGroup(self._group) or root.insertGroup(0, self._group)
        sources = [child.layer().source() if isinstance(child, QgsLayerTreeLayer) and child.layer() else '' for child in group.children()]
        place = next((number for number, source in enumerate(sources) if source in self._below), len(sources))
        moved = node.clone()
        moved.setExpanded(self._is_main)
        group.insertChildNode(place, moved)
        node.parent().removeChildNode(node)  # last: a layer without any node leaves the project


def is_temporary(value: Any) -> bool:
    """Whether a destination parameter leaves it to Processing where the result lies."""
    sink = value.sink.staticValue() if isinstance(value, QgsProcessingOutputLayerDefinition) else value
    return sink == QgsProcessing.TEMPORARY_OUTPUT


def forget(context: QgsProcessingContext, path: str) -> None:
    """Do not let Processing load a raster that was not made: it would complain once more about what was already said."""
    rest = context.layersToLoadOnCompletion()
    if path in rest:
        context.setLayersToLoadOnCompletion({key: details for key, details in rest.items() if key != path})


_ALIVE: List[Dresser] = []


def load_on_completion(context: QgsProcessingContext, layers: Sequence[Loaded], group: str) -> None:
    """Let Processing load these layers, first on top, where the user wants the first one to be loaded."""
    main = layers[0]
    if not context.willLoadLayerOnCompletion(main.path):
        return
    project = context.layerToLoadOnCompletionDetails(main.path).project
    for order, wanted in enumerate(layers):
        if not context.willLoadLayerOnCompletion(wanted.path):
            hint = QgsProcessingUtils.LayerHint.Vector if wanted.is_vector else QgsProcessingUtils.LayerHint.Raster
            details = QgsProcessingContext.LayerDetails(wanted.name, project, wanted.output, hint)
            context.addLayerToLoadOnCompletion(wanted.path, details)
        details = context.layerToLoadOnCompletionDetails(wanted.path)
        knows_groups = hasattr(details, 'groupName')
        if knows_groups:
            details.groupName = group
            details.layerSortKey = len(layers) - order
        opens = all(wanted.path <= one.path for one in layers)  # Processing loads them in the order of their paths
        below = [one.path for one in layers[order + 1:]]
        dresser = Dresser('' if knows_groups else group, opens, below, order == 0, wanted.composite)
        details.setPostProcessor(_lasting(dresser))


def _lasting(dresser: Dresser) -> Dresser:
    """Keep the Python half of a dresser for as long as its C++ half lives.

    The context deletes the C++ half, once for every layer that has one, though its Python signature does not say so: hence one a layer,
    owned by C++. Without a reference from here, the Python half would be gone before it is called.
    """
    _ALIVE[:] = [d for d in _ALIVE if not sip.isdeleted(d)]
    sip.transferto(dresser, None)
    _ALIVE.append(dresser)
    return dresser
