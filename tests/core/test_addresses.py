from hsi_plugin.core.addresses import MANUAL, page


def test_a_page_is_a_folder_of_the_manual():
    assert page('algorithms/classify') == f'{MANUAL}algorithms/classify/'


def test_an_anchor_stays_at_the_end():
    assert page('SENSORS#emit') == f'{MANUAL}SENSORS/#emit'
