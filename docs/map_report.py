"""The report on a map of the simulated sample scene, and the picture of it in the documentation: `python docs/map_report.py OUTPUT`.

The scene's truth answers the points of the sample, as a reviewer who is never wrong would, and a second one who is now and then. Leaves in
the output folder the map, the reviewed session, `report.html`, `report.pdf` and `report.png` (the first two pages).
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import Any, List, Optional

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault('QT_QPA_PLATFORM', 'offscreen')

import numpy as np  # noqa: E402
from osgeo import gdal  # noqa: E402
from qgis.core import QgsApplication, QgsLayoutExporter, QgsProject  # noqa: E402
from qgis.PyQt.QtCore import QSize, Qt  # noqa: E402
from qgis.PyQt.QtGui import QImage, QPainter  # noqa: E402

from hsi_plugin.engine.context import Context  # noqa: E402
from hsi_plugin.engine.job import ClassifyJob  # noqa: E402
from hsi_plugin.engine.review_jobs import ReportJob, SampleJob  # noqa: E402
from hsi_plugin.engine.run import run  # noqa: E402
from hsi_plugin.labels.reference.review import Review  # noqa: E402
from hsi_plugin.labels.session import LabelSession  # noqa: E402
from hsi_plugin.maps.read import open_classification  # noqa: E402
from hsi_plugin.qgis_common.map_report import lay_out, write_pdf  # noqa: E402

SAMPLE = ROOT / 'resources' / 'sample'
WIDTH = 620  # pixels of a page in the picture


def main(arguments: Optional[List[str]] = None) -> int:
    """Make everything; 0 when it is there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('output', help='a folder')
    out = Path(parser.parse_args(arguments).output).resolve()
    out.mkdir(parents=True, exist_ok=True)
    context = Context(0, lambda event: None)
    map_path, session = out / 'map.tif', out / 'review.gpkg'
    for old in out.glob('review.gpkg*'):
        old.unlink()
    run(ClassifyJob(
        cube=str(SAMPLE / 'simulated_scene.tif'), labels=str(SAMPLE / 'simulated_labels.gpkg'), field='class', output=str(map_path),
        method='click', confidence=True,
    ), context)
    run(SampleJob(map=str(map_path), output=str(session), target_se=0.02, floor=30, name='first', seed=1), context)
    answer(session)
    with tempfile.TemporaryDirectory() as parts:
        run(ReportJob(
            map=str(map_path), output=str(out / 'report.html'), reference=str(session), title='Land cover of the sample scene',
            author='Example', notes='A simulated scene, reviewed by its own truth, to show what a report looks like.', parts=parts,
        ), context)
        application = QgsApplication([], True)
        application.initQgis()
        try:
            transforms = QgsProject.instance().transformContext()
            pages = write_pdf(Path(parts), out / 'report.pdf', transforms)
            picture(Path(parts), out / 'report.png', transforms)
        finally:
            application.exitQgis()
    sys.stdout.write(f'{pages} pages in {out}\n')
    return 0


def answer(session: Path) -> None:
    """Let the truth answer all points, and a second person a part of them, who is wrong at one in twelve."""
    with open_classification(SAMPLE / 'simulated_truth.tif') as found:
        truth, names = found.labels(), found.scheme.names
    chance = np.random.default_rng(0)
    with LabelSession.open(session) as opened:
        review = Review(opened)
        for point in review.points(review.designs()[-1].uuid):
            value = int(truth[point.row, point.col])
            if not value:
                review.answer(point.uuid, 'unknown', annotator='Anna', blind=True)
                continue
            review.answer(point.uuid, 'class', names[value - 1], sure=bool(chance.random() > 0.05), annotator='Anna', blind=True)
            if point.number % 4 == 0:
                said = value if chance.random() > 1 / 12 else int(chance.integers(1, len(names) + 1))
                review.answer(point.uuid, 'class', names[said - 1], annotator='Ben', blind=True)
                if said != value:
                    review.resolve(point.uuid, 'class', names[value - 1])


def picture(parts: Path, path: Path, transforms: Any) -> None:
    """The first two pages side by side, in few colours so that the file stays small."""
    project = QgsProject()
    layout = lay_out(parts, project, transforms)
    exporter = QgsLayoutExporter(layout)
    pages = [exporter.renderPageToImage(number, QSize(), 170) for number in (0, 1)]
    height = round(WIDTH * 297 / 210)
    shown = QImage(2 * WIDTH + 12, height, QImage.Format.Format_RGB32)
    shown.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(shown)
    for number, page in enumerate(pages):
        small = page.scaled(WIDTH, height, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(number * (WIDTH + 12), 0, small)
    painter.end()
    shown.save(str(path))
    full = gdal.Open(str(path))
    table = gdal.ColorTable()
    gdal.ComputeMedianCutPCT(full.GetRasterBand(1), full.GetRasterBand(2), full.GetRasterBand(3), 128, table)
    few = gdal.GetDriverByName('MEM').Create('', full.RasterXSize, full.RasterYSize, 1)
    brightest = max(range(table.GetCount()), key=lambda i: sum(table.GetColorEntry(i)[:3]))
    table.SetColorEntry(brightest, (255, 255, 255, 255))  # paper is white
    few.GetRasterBand(1).SetColorTable(table)
    gdal.DitherRGB2PCT(full.GetRasterBand(1), full.GetRasterBand(2), full.GetRasterBand(3), few.GetRasterBand(1), table)
    full = None
    gdal.GetDriverByName('PNG').CreateCopy(str(path), few, 0, ['ZLEVEL=9'])
    path.with_suffix('.png.aux.xml').unlink(missing_ok=True)


if __name__ == '__main__':
    sys.exit(main())
