"""The main job from end to end, in real QGIS without a screen: `make demo`.

Runs the toolbox's own `hsi:classify` on a cube and labels (the simulated sample scene, or the caller's) in the worker process that QGIS
would use, and leaves in the output folder:

* `map.tif`, `map_confidence.tif`, `map_second.tif` with their styles, attribute table and run record (`map.json`),
* `demo.qgz`, a QGIS project with the cube in true colour under the map,
* `demo.png`, true colour, map and confidence side by side,
* `accuracy.md`, accuracy by spatially separate blocks and, for the sample scene, against its truth away from the labels.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any, Dict, List, Optional

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), '/usr/share/qgis/python/plugins']  # this checkout; Processing, which QGIS finds for itself but scripts do not

import numpy as np  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProcessingFeedback,
    QgsProject,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QFont  # noqa: E402

SAMPLE = ROOT / 'resources' / 'sample'
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters


def main(arguments: Optional[List[str]] = None) -> int:
    """Run the demo; 0 when everything that is promised above is there."""
    options = parse(arguments)
    out = Path(options.output).resolve()
    out.mkdir(parents=True, exist_ok=True)
    cube = str(Path(options.cube).resolve()) if options.cube else str(SAMPLE / 'simulated_scene.tif')
    labels = str(Path(options.labels).resolve()) if options.labels else str(SAMPLE / 'simulated_labels.gpkg')
    truth = None if options.cube else str(SAMPLE / 'simulated_truth.tif')

    application = QgsApplication([], True)
    application.initQgis()
    try:
        result = classify(cube, labels, options.field or ('class' if truth else None), out)
        accuracy = write_accuracy(result, cube, labels, truth, out)
        layers = write_project(cube, result, out)
        write_picture(layers, title(cube, truth is not None), out)
        QgsProject.instance().clear()
    finally:
        application.exitQgis()
    say(f'\n{accuracy}\nIn {out}:')
    for name, what in (
        ('map.tif', 'the classification (map_confidence.tif and map_second.tif beside it)'),
        ('demo.qgz', 'a QGIS project with the map over the true-colour image'),
        ('demo.png', 'true colour, map and confidence side by side'),
        ('accuracy.md', 'the accuracy table'),
    ):
        say(f'  {name:12} {what}')
    return 0


def parse(arguments: Optional[List[str]]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description='A hyperspectral cube to a styled map, without a screen.')
    parser.add_argument('--cube', help='cube to classify; the simulated sample scene without it')
    parser.add_argument('--labels', help='points, polygons or label raster')
    parser.add_argument('--field', help='field of the class names')
    parser.add_argument('--output', default='demo', help='folder for the results')
    options = parser.parse_args(arguments)
    if bool(options.cube) != bool(options.labels):
        parser.error('give both CUBE and LABELS, or neither for the sample scene')
    return options


def classify(cube: str, labels: str, field: Optional[str], out: Path) -> Dict[str, Any]:
    """Run `hsi:classify` as the toolbox does."""
    import processing
    from processing.core.Processing import Processing

    from hsi_plugin.processing.provider import HyperspectralProvider

    Processing.initialize()
    provider = HyperspectralProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    say(f'Classifying {cube}')
    parameters = {'CUBE': cube, 'LABELS': labels, 'CONFIDENCE': True, 'OUTPUT': str(out / 'map.tif')}
    if field:
        parameters['FIELD'] = field
    try:
        return processing.run('hsi:classify', parameters, feedback=Progress())
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)


class Progress(QgsProcessingFeedback):
    """Messages and every tenth per cent, as lines."""

    def __init__(self) -> None:
        super().__init__(False)
        self._last = -1
        self.progressChanged.connect(self._progress)

    def _progress(self, percent: float) -> None:
        if int(percent) // 10 > self._last:
            self._last = int(percent) // 10
            say(f'  {percent:3.0f} %')

    def pushInfo(self, info: str) -> None:
        """Show what the algorithm says."""
        say(f'  {info}')

    def pushWarning(self, warning: str) -> None:
        """Show what the algorithm warns of."""
        say(f'  note: {warning}')


def write_accuracy(result: Dict[str, Any], cube: str, labels: str, truth: Optional[str], out: Path) -> str:
    """Write `accuracy.md` and return its text."""
    import json

    from hsi_plugin.maps.accuracy import assess

    record = json.loads((out / 'map.json').read_text(encoding='utf-8'))
    lines = [f'# Accuracy of map.tif\n\nCube: {Path(cube).name}; labels: {Path(labels).name}.\n']
    blocks = record.get('accuracy')
    if blocks:
        lines += table('By spatially separate blocks of the labels', str(blocks.get('protocol', '')), blocks)
    if truth is not None:
        reference = out / 'truth_away_from_labels.tif'
        away_from_labels(truth, labels, reference)
        figures = assess(result['OUTPUT'], str(reference))
        where = 'Every truth pixel outside the 16 × 16 pixel blocks that hold a label.'
        lines += table('Against the simulated truth, away from the labels', where, figures)
    text = '\n'.join(lines)
    (out / 'accuracy.md').write_text(text, encoding='utf-8')
    return text


def table(heading: str, protocol: str, figures: Dict[str, Any]) -> List[str]:
    """Figures as Markdown; a dash where one is undefined."""
    def show(value: Optional[float]) -> str:
        return '–' if value is None else f'{value:.3f}'

    lines = [f'## {heading}\n', protocol + '\n', '| overall accuracy | average accuracy | macro F1 |', '|---|---|---|']
    lines.append('| ' + ' | '.join(show(figures.get(k)) for k in ('overall_accuracy', 'average_accuracy', 'f1_macro')) + ' |\n')
    lines += ['| class | recall | precision | reference pixels |', '|---|---|---|---|']
    for row in figures['per_class']:
        lines.append(f'| {row["class"]} | {show(row["recall"])} | {show(row["precision"])} | {row["reference_pixels"]} |')
    return [*lines, '']


def away_from_labels(truth: str, labels: str, target: Path) -> None:
    """Copy the truth raster without the blocks that hold labels, so that nothing is tested beside what was learned."""
    from osgeo import gdal

    from hsi_plugin.core.blocks import block_ids
    from hsi_plugin.cubes import open_cube
    from hsi_plugin.labels.read import read_labels

    with open_cube(str(SAMPLE / 'simulated_scene.tif')) as cube:
        learned = read_labels(labels, cube.grid, field='class')
    source = gdal.Open(truth)
    copy = gdal.GetDriverByName('GTiff').CreateCopy(str(target), source)
    values = source.ReadAsArray()
    rows, cols = np.indices(values.shape)
    values[np.isin(block_ids(rows, cols), block_ids(learned.rows, learned.cols))] = 0
    copy.GetRasterBand(1).WriteArray(values)
    copy.FlushCache()


def write_project(cube: str, result: Dict[str, Any], out: Path) -> List[QgsMapLayer]:
    """Save `demo.qgz`: map, confidence and runner-up in a group over the cube in true colour; returns cube, map and confidence layers."""
    from hsi_plugin.cubes import open_cube
    from hsi_plugin.gui.canvas import layers
    from hsi_plugin.gui.map.layers import add_map
    from hsi_plugin.spectra import rgb

    project = QgsProject.instance()
    with open_cube(cube) as opened:
        cube_layer = layers.load_raster(opened.path, f'{opened.name} (true colour)', project.transformContext())
        made = rgb.best_composite(opened.bands)
        layers.show_composite(cube_layer, opened, made.bands, rgb.stretch_limits(*rgb.overview(opened, made.bands)))
    project.addMapLayer(cube_layer)
    project.setCrs(cube_layer.crs())
    group = add_map({'output': result['OUTPUT'], 'confidence': result['CONFIDENCE_LAYER'], 'second': result['SECOND_LAYER']})
    project.write(str(out / 'demo.qgz'))
    return [cube_layer, *[node.layer() for node in group.findLayers()][:2]]


def title(cube: str, simulated: bool) -> str:
    """The picture's heading; simulated data are called so."""
    return f'{Path(cube).name}{" (simulated)" if simulated else ""}'


def write_picture(layers: List[QgsMapLayer], heading: str, out: Path) -> None:
    """Export `demo.png`: three maps of the same extent with a legend."""
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    extent = layers[0].extent()
    panel = 120.0
    height = panel * extent.height() / extent.width()
    legend_height = 32.0
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(3 * panel + 40, height + legend_height + 30, MM))
    label(layout, heading, 10, 6, 16, True)
    for i, (layer, name) in enumerate(zip(layers, ('True colour', 'Classification', 'Confidence'))):
        left = 10 + i * (panel + 10)
        label(layout, name, left, 16, 11)
        item = QgsLayoutItemMap(layout)
        item.attemptMove(QgsLayoutPoint(left, 22, MM))
        item.attemptResize(QgsLayoutSize(panel, height, MM))
        item.setLayers([layer])
        item.setCrs(layer.crs())
        item.setExtent(extent)
        item.setFrameEnabled(True)
        layout.addLayoutItem(item)
        if i:
            legend(layout, layer, left, 24 + height)
    # The page as an image, not exportToImage: that would write the position of one map of three into a PNG, which takes none.
    QgsLayoutExporter(layout).renderPageToImage(0, dpi=200).save(str(out / 'demo.png'))


def label(layout: QgsPrintLayout, text: str, x: float, y: float, size: int, bold: bool = False) -> None:
    """Put a line of text on the page."""
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    font = QFont()
    font.setPointSize(size)
    font.setBold(bold)
    item.setFont(font)
    item.attemptMove(QgsLayoutPoint(x, y, MM))
    item.attemptResize(QgsLayoutSize(200, size, MM))
    layout.addLayoutItem(item)


def legend(layout: QgsPrintLayout, layer: QgsMapLayer, x: float, y: float) -> None:
    """Put one layer's legend below its map, in columns."""
    item = QgsLayoutItemLegend(layout)
    item.setAutoUpdateModel(False)
    root = item.model().rootGroup()
    root.removeAllChildren()
    node = root.addLayer(layer)
    node.setCustomProperty('legend/title-style', 'hidden')
    entries = len(item.model().layerLegendNodes(node))
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, entries)))  # without "Band 1 …", which heads them
    item.model().refreshLayerLegend(node)
    item.setColumnCount(2)
    item.setSplitLayer(True)
    item.attemptMove(QgsLayoutPoint(x, y, MM))
    layout.addLayoutItem(item)
    item.adjustBoxSize()


def say(text: str) -> None:
    """One line to standard output, at once."""
    sys.stdout.write(text + '\n')
    sys.stdout.flush()


if __name__ == '__main__':
    os.environ.setdefault('QT_QPA_PLATFORM', 'offscreen')
    sys.exit(main())
