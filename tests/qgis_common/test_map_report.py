"""The report on paper: in the language of its parts, whatever QGIS speaks."""

from __future__ import annotations

from qgis.core import QgsLayoutItemLabel, QgsProject

from hsi_plugin.maps.report import write_parts
from hsi_plugin.qgis_common.map_report import lay_out, write_pdf
from tests.maps.report.made import content, names
from tests.maps.report.marker import language_of


def labels(parts):
    """All texts of the pages."""
    project = QgsProject()
    layout = lay_out(parts, project, QgsProject.instance().transformContext())
    return [item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]


def test_a_german_report_on_paper(tmp_path, qgis_app):
    write_parts(tmp_path / 'parts', content(language=language_of('de')))
    said = labels(tmp_path / 'parts')
    for german in (
        'Bevor Sie sie verwenden', 'Genauigkeit der ganzen Karte', 'Gesamtgenauigkeit', 'Klassen und Flächen', 'Wie sie bewertet wurde',
        'Stichprobenplan', 'Korrekturen', 'Wie die Karte entstand',
        '2026-01-01 · Anna · repainted · <script>alert("x")</script> & co · 12 Pixel',
        'Datenwürfel: /data/<script>alert("x")</script> & co.tif',
    ):  # fmt: skip
        assert german in said, german
    whole = '\n'.join(said)
    for english in ('Before you', 'Accuracy', 'How ', ' pixels', 'Classes', ' of the ', 'page 1'):
        assert english not in whole.replace('Of pixels.', ''), english
    assert '· Seite 1 von ' in whole
    assert 'oben links 400.000,00 / 5.000.000,00' in whole
    assert names(5)[0] in whole
    pages = write_pdf(tmp_path / 'parts', tmp_path / 'r.pdf', QgsProject.instance().transformContext())
    assert pages > 1
    assert (tmp_path / 'r.pdf').read_bytes().startswith(b'%PDF')


def test_a_map_that_was_not_assessed_says_so_in_its_language(tmp_path, qgis_app):
    write_parts(tmp_path / 'parts', content(assessed=False, language=language_of('zh')))
    said = labels(tmp_path / 'parts')
    assert '未评价' in said
    assert '评价精度' in said
    assert not any('Not assessed' in text for text in said)
