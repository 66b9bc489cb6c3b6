"""One family of icons: the same grid, two colours, seen on light and on dark, at every size."""

from __future__ import annotations

import re

import numpy as np
import pytest
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QImage, QPainter, QPalette
from qgis.PyQt.QtWidgets import QApplication, QToolBar

from hsi_plugin.core.places import resources
from hsi_plugin.processing import pictures
from hsi_plugin.processing.provider import ALGORITHMS
from hsi_plugin.qgis_common.icons import ACCENT, LINE, icon

FILES = sorted((resources() / 'icons').glob('*.svg'))
NAMES = [path.stem for path in FILES]
# Tool bars: of QGIS's default theme, of a white desktop, of the themes "Night Mapping" and "Blend of Gray".
LIGHT, WHITE, NIGHT, GRAY = '#efefef', '#ffffff', '#323232', '#707070'
ENOUGH = 3.0  # WCAG 2.1, 1.4.11, for pictures
SIZES = (16, 24, 48)


@pytest.fixture
def dressed(qgis_app):
    """Gives the program a ground; takes it back afterwards."""
    before = QPalette(QApplication.palette())

    def dress(ground):
        palette = QPalette(before)
        ink = '#000000' if QColor(ground).lightness() > 128 else '#ffffff'
        for role, colour in ((QPalette.ColorRole.Window, ground), (QPalette.ColorRole.WindowText, ink)):
            palette.setColor(role, QColor(colour))
        QApplication.setPalette(palette)

    yield dress
    QApplication.setPalette(before)


def pixels(picture, size, ground, mode=QIcon.Mode.Normal):
    """What is seen on a ground, and how much of it is picture: arrays of (n, 3) in 0…1 and (n,)."""
    seen, ink = (QImage(size, size, QImage.Format.Format_ARGB32) for _ in range(2))
    for image, below in ((seen, QColor(ground)), (ink, QColor(Qt.GlobalColor.transparent))):
        image.fill(below)
        painter = QPainter(image)
        painter.drawPixmap(0, 0, picture.pixmap(QSize(size, size), mode))
        painter.end()
    levels, mask = (np.frombuffer(image.constBits().asarray(4 * size * size), np.uint8).reshape(-1, 4) for image in (seen, ink))
    shown, alpha = levels[:, 2::-1] / 255.0, mask[:, 3] / 255.0  # stored as blue, green, red, alpha
    return shown, alpha


def luminance(colours):
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def contrast(picture, size, ground):
    """The contrast of the strongest tenth of a picture's pixels with its ground: what its lines have, without their soft edges."""
    shown, alpha = pixels(picture, size, ground)
    assert (alpha > 0.2).sum() > 0.06 * size * size, 'there is next to nothing to be seen'
    of_ground = luminance(np.array(QColor(ground).getRgbF()[:3]))
    found = luminance(shown[alpha > 0.2])
    ratio = (np.maximum(found, of_ground) + 0.05) / (np.minimum(found, of_ground) + 0.05)
    return np.quantile(ratio, 0.9)


@pytest.mark.parametrize('ground', [LIGHT, WHITE, NIGHT, GRAY])
def test_every_icon_is_seen_on_every_tool_bar_at_every_size(dressed, ground):
    dressed(ground)
    weak = {(name, size): found for name in NAMES for size in SIZES if (found := contrast(icon(name), size, ground)) < ENOUGH}
    assert weak == {}


@pytest.mark.parametrize('ground', [WHITE, NIGHT])
def test_the_files_alone_are_seen_on_light_and_on_dark(qgis_app, ground):
    weak = {path.stem: found for path in FILES if (found := contrast(QIcon(str(path)), 48, ground)) < ENOUGH}
    assert weak == {}


@pytest.mark.parametrize('path', FILES, ids=NAMES)
def test_a_file_keeps_to_the_family(path):
    text = path.read_text('utf-8')
    assert 'viewBox="0 0 24 24"' in text
    assert set(re.findall(r'#[0-9a-fA-F]{3,8}', text)) == {LINE, ACCENT}  # both, and no other
    widths = [float(width) for width in re.findall(r'stroke-width="([\d.]+)"', text)]
    assert all(1.2 <= width <= 2.4 for width in widths)
    assert text.count('stroke-linecap="round"') == len(widths)
    assert '<!--' in text  # says what it shows


def test_a_picture_follows_the_theme_while_qgis_runs(dressed):
    picture = icon('spectrum')
    dressed(LIGHT)
    light = pixels(picture, 24, LIGHT)[0]
    dressed(NIGHT)
    dark = pixels(picture, 24, LIGHT)[0]
    dressed(LIGHT)
    assert np.abs(light - dark).max() > 0.3
    assert np.array_equal(light, pixels(picture, 24, LIGHT)[0])


def test_what_cannot_be_used_is_paler_and_copies_look_alike(dressed):
    dressed(LIGHT)
    picture = icon('classify')
    usable, disabled = (pixels(picture, 24, LIGHT, mode)[1] for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled))
    assert disabled.max() < 0.5 * usable.max()
    assert disabled.max() > 0.2
    assert np.array_equal(pixels(QIcon(picture), 24, LIGHT)[0], pixels(picture, 24, LIGHT)[0])


def test_a_screen_of_double_density_gets_twice_the_pixels(dressed):
    dressed(LIGHT)
    large = pixels(icon('label'), 48, LIGHT)[0].reshape(48, 48, 3)
    small = pixels(icon('label'), 24, LIGHT)[0].reshape(24, 24, 3)
    assert np.abs(large - small.repeat(2, 0).repeat(2, 1)).mean() > 0.01  # drawn anew, not blown up


def test_every_algorithm_has_a_picture_of_what_it_does(qgis_app):
    for algorithm in ALGORITHMS:
        made = algorithm(None)
        assert pictures.picture_of(made.name()) != pictures.PROVIDER, made.name()
        assert not made.icon().isNull()
        assert made.svgIconPath().endswith(f'{pictures.picture_of(made.name())}.svg')
    for name in (pictures.PROVIDER, pictures.MODEL, *(pictures.picture_of(one.NAME) for one in ALGORITHMS)):
        assert name in NAMES


def test_all_actions_have_an_icon(interface, host):
    bar = host.window.findChild(QToolBar, 'HsiToolBar')
    for action in [*host.menu.actions(), *bar.actions()]:
        assert action.isSeparator() or not action.icon().isNull(), action.text()
        assert action.isSeparator() or not action.icon().pixmap(16, 16).isNull(), action.text()
