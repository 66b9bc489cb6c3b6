"""Results as layers in the project: named, styled and in one group a run, the main one on top."""

from __future__ import annotations

from pathlib import Path
from typing import List, NamedTuple, Optional, Sequence

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
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
        is_first: Whether the layer is the first of its group, and so opens it.
        composite: How it is drawn where no style lies beside the file.
    """

    def __init__(self, group: str, is_first: bool, composite: Optional[Composite] = None) -> None:
        super().__init__()
        self._composite = composite
        self._group = group
        self._is_first = is_first

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
            _move(layer, self._group, self._is_first, context.project() or QgsProject.instance())


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
        details.setPostProcessor(_lasting(Dresser('' if knows_groups else group, order == 0, wanted.composite)))


def _lasting(dresser: Dresser) -> Dresser:
    """Keep the Python half of a dresser for as long as its C++ half lives.

    The context deletes the C++ half, once for every layer that has one, though its Python signature does not say so: hence one a layer,
    owned by C++. Without a reference from here, the Python half would be gone before it is called.
    """
    _ALIVE[:] = [d for d in _ALIVE if not sip.isdeleted(d)]
    sip.transferto(dresser, None)
    _ALIVE.append(dresser)
    return dresser


def _move(layer: QgsMapLayer, name: str, is_first: bool, project: QgsProject) -> None:
    """Move a layer to the end of the run's group, which the first layer opens at the top of the tree."""
    root = project.layerTreeRoot()
    node = root.findLayer(layer.id())
    if node is None:  # the results go somewhere else than to this project
        return
    group = root.insertGroup(0, name) if is_first else root.findGroup(name) or root.insertGroup(0, name)
    moved = node.clone()
    moved.setExpanded(is_first)  # the legend of the map is what one wants to see
    group.addChildNode(moved)
    node.parent().removeChildNode(node)
