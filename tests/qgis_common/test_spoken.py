"""Nothing that a window shows is English alone: every literal goes through `tr`, every sentence of the engine through `say`."""

import ast
import re
from pathlib import Path

import pytest

import hsi_plugin

PACKAGE = Path(hsi_plugin.__file__).parent
SHOWING = {
    'setText', 'setToolTip', 'setWindowTitle', 'setTitle', 'setPlaceholderText', 'setSpecialValueText', 'setSuffix', 'setPrefix',
    'setAccessibleName', 'setAccessibleDescription', 'setStatusTip', 'setLabelText', 'setInformativeText', 'addItem', 'addTab', 'addRow',
    'addAction', 'setTabText', 'QLabel', 'QPushButton', 'QCheckBox', 'QRadioButton', 'QGroupBox', 'QAction', 'heading', 'hint',
    'pushInfo', 'pushWarning', 'setProgressText', 'success', 'warning', 'info',
}
# A path, a key of the settings, a sign and a name are no words.
WORDS = re.compile(r'[A-Z]?[a-z]{2,}(?: |$|[.,:;…!?])')


def bare(tree):
    """Literals with words that are given to what shows them, and not to `tr` on the way."""
    for call in ast.walk(tree):
        name = getattr(getattr(call, 'func', None), 'attr', getattr(getattr(call, 'func', None), 'id', ''))
        if not isinstance(call, ast.Call) or name not in SHOWING:
            continue
        for argument in call.args:
            for text in spoken(argument):
                if WORDS.search(re.sub(r'<[^<>]*>', ' ', text)):
                    yield call.lineno, text


def spoken(node):
    """The texts of an expression that are shown as they are."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.JoinedStr):
        return [part.value for part in node.values if isinstance(part, ast.Constant)]
    if isinstance(node, ast.BinOp):
        return [*spoken(node.left), *spoken(node.right)]
    if isinstance(node, ast.IfExp):
        return [*spoken(node.body), *spoken(node.orelse)]
    return []


@pytest.mark.parametrize('room', ['gui', 'processing', 'qgis_common'])
def test_no_literal_is_shown_untranslated(room):
    found = [
        f'{path.relative_to(PACKAGE)}:{line}: {text!r}'
        for path in sorted((PACKAGE / room).rglob('*.py'))
        for line, text in bare(ast.parse(path.read_text(encoding='utf-8')))
    ]
    assert found == []


@pytest.mark.parametrize(('code', 'found'), [
    ("label.setText('Open a cube')", ['Open a cube']), ("QLabel('Classes')", ['Classes']), ("box.setSuffix(' min')", [' min']),
    ("label.setText(f'<b>{n} bands</b>')", [' bands</b>']), ("label.setText(tr('Open a cube'))", []), ("label.setText(f'{a} · {b}')", []),
    ("menu.addAction('Save' if new else 'Save as')", ['Save', 'Save as']), ("combo.addItem(title, 'gpkg_file_1')", []),
])  # fmt: skip
def test_what_counts_as_a_bare_literal(code, found):
    assert [text for _, text in bare(ast.parse(code))] == found
