"""XML side files: names without namespaces, texts and numbers, and a clear error for everything that is none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import CubeError
from hsi_plugin.cubes.xml import read_xml

TEXT = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!-- a product -->\n<hsi_doc xmlns:p="urn:x"><p:metadata><name>L2A</name></p:metadata>'
    '<band number="1"><wavelength unit="nm"> 418.4 </wavelength></band><band number="2"><wavelength>500</wavelength></band>'
    '<empty/><umlaut>Überlingen</umlaut><mixed>a<b/>c</mixed></hsi_doc>'
)


def written(folder, text, encoding='utf-8'):
    path = folder / 'a.xml'
    path.write_bytes(text.encode(encoding) if isinstance(text, str) else text)
    return path


def test_elements_are_found_by_their_path(tmp_path):
    root = read_xml(written(tmp_path, TEXT))
    assert root.name == 'hsi_doc'
    assert root.text('metadata/name') == 'L2A'
    assert [b.number('wavelength') for b in root.find_all('band')] == [418.4, 500.0]
    assert root.find('band').attributes == {'number': '1'}
    assert root.find('band/wavelength').attributes['unit'] == 'nm'
    assert [e.own_text for e in root.everywhere('wavelength')] == ['418.4', '500']
    assert (root.text('empty'), root.text('nothing/here'), root.number('metadata/name'), root.find('x')) == ('', '', None, None)
    assert root.text('mixed') == 'a c'


@pytest.mark.parametrize('encoding', ['utf-8', 'utf-8-sig', 'latin-1'])
def test_encodings_are_understood(tmp_path, encoding):
    assert read_xml(written(tmp_path, TEXT, encoding)).text('umlaut') == 'Überlingen'


@pytest.mark.parametrize('text', ['', 'no xml', '<a><b></a>', TEXT[:-9], '<a' * 50, b'<a>\0</a>', '<?xml version="1.0"?>', '<!-- x -->'])
def test_what_is_no_whole_xml_is_refused(tmp_path, text):
    with pytest.raises(CubeError, match='no complete XML'):
        read_xml(written(tmp_path, text))


def test_entities_are_not_resolved(tmp_path):
    secret = tmp_path / 'secret.txt'
    secret.write_text('secret')
    path = written(tmp_path, f'<!DOCTYPE a [<!ENTITY x SYSTEM "file://{secret}">]><a>&x;</a>')
    assert read_xml(path).own_text == ''


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(CubeError, match='cannot be read'):
        read_xml(tmp_path / 'none.xml')


@settings(max_examples=150, deadline=None)
@given(at=st.integers(0, len(TEXT) - 1), new=st.text(max_size=3), length=st.integers(0, 20))
def test_any_change_is_read_or_refused(tmp_path_factory, at, new, length):
    path = tmp_path_factory.getbasetemp() / 'changed.xml'
    path.write_text(TEXT[:at] + new + TEXT[at + length:], 'utf-8', errors='replace')
    try:
        root = read_xml(path)
    except CubeError:
        return
    assert isinstance(root.text('band/wavelength'), str)
