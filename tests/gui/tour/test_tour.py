"""The tour, as a user takes it: each step done by hand or by its button, left at any moment, offered once."""

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolButton

from hsi_plugin.maps.read import open_classification
from hsi_plugin.qgis_common import settings

from ..conftest import click, until


@pytest.fixture
def tour(interface):
    return interface.tour


def step(tour):
    return tour.steps[tour.number].title


def test_every_step_can_be_done_for_the_user_up_to_a_map(tour, interface):
    tour.start()
    assert tour.card.isVisible()
    tour.forward()
    for _ in range(4):
        here = tour.steps[tour.number]
        assert not here.done()
        tour.card._act.click()
        until(here.done, 60)
        until(lambda: '✓' in tour.card._state.text())
        tour.card._forward.click()
    page = interface.main_dock.map_page
    assert page.made
    assert page.review.isVisible()
    until(lambda: tour.ring.isVisible())
    tour.card._forward.click()
    assert step(tour) == tour.steps[-1].title
    tour.card._forward.click()
    assert not tour.card.isVisible()
    assert tour.number is None
    names = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    assert any('Labels' in name for name in names)


def test_what_the_user_does_counts_too(tour, interface):
    tour.start()
    tour.forward()
    interface.main_dock.cube_page.sample_button.click()
    until(lambda: interface.workspace.cube is not None)
    until(lambda: '✓' in tour.card._state.text())
    tour.forward()
    until(lambda: not interface.workspace.canvas.isDrawing())
    click(interface.workspace, 20, 20)
    until(lambda: '✓' in tour.card._state.text())


def test_escape_ends_it_and_nothing_stays(tour, interface):
    tour.start()
    tour.forward()
    QTest.keyClick(tour.card, Qt.Key.Key_Escape)
    assert not tour.card.isVisible()
    assert not tour.ring.isVisible()
    assert not tour._timer.isActive()


def test_one_goes_back_but_not_before_the_first(tour):
    tour.start()
    tour.forward()
    tour.back()
    assert tour.number == 0
    tour.back()
    assert tour.number == 0


def test_it_is_offered_once_in_a_profile(tour):
    settings.remember(settings.TOUR_OFFERED, False)
    assert tour.offer_once()
    tour.leave()
    assert not tour.offer_once()


def test_the_panel_offers_it_where_nothing_is_open_yet(interface, monkeypatch):
    settings.remember(settings.TOUR_OFFERED, False)
    interface.main_dock.hide()
    interface.main_dock.show()
    until(lambda: interface.tour.number == 0)


def test_the_card_stays_within_the_window(tour):
    tour.start()
    window = tour.card.window()
    for number in range(len(tour.steps)):
        tour._go(number)
        assert window.rect().contains(tour.card.geometry()), tour.steps[number].title


def test_the_cross_ends_it_too(tour):
    tour.start()
    tour.card.findChild(QToolButton).click()
    assert tour.number is None


def test_the_labels_have_the_colours_that_the_map_will_have(tour, interface):
    interface.main_dock.cube_page.open_sample()
    until(lambda: interface.workspace.cube is not None)
    tour.start()
    tour._go(3)
    tour.act()
    labels = interface.main_dock.labels_page._layer.layer
    shown = {category.value(): category.symbol().color().name() for category in labels.renderer().categories()}
    interface.main_dock.map_page.classify()
    until(lambda: interface.main_dock.map_page.made, 60)
    classes = open_classification(interface.main_dock.map_page.made).scheme
    assert shown == {one.name: one.colour for one in classes}
