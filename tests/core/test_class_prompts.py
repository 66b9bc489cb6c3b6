"""Classes as people write them, in a line and in files; what cannot be meant is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.class_prompts import (
    MOST_CLASSES,
    ClassPrompt,
    format_classes,
    parse_classes,
    prompts_from_rows,
    read_classes,
    scheme_of,
)
from hsi_plugin.core.errors import ParameterError

LETTERS = st.characters(whitelist_categories=('Ll', 'Lu', 'Nd'), whitelist_characters=' -.,()=/#')
PHRASES = st.text(LETTERS, min_size=1, max_size=12).map(lambda text: ' '.join(text.split())).filter(bool)


def usable(word: str) -> bool:
    """Not what looks like a colour, and no class by itself."""
    return not word.startswith('#')


WORDS = PHRASES.filter(usable)
NAMES = WORDS.filter(lambda name: '=' not in name)


@st.composite
def some_classes(draw):
    """Classes that share no name, each with words, spectra or pixels."""
    names = draw(st.lists(NAMES, min_size=1, max_size=5, unique_by=str.casefold))
    taken = {name.casefold() for name in names}
    prompts = []
    for name in names:
        words = [word for word in draw(st.lists(WORDS, max_size=3, unique_by=str.casefold)) if word.casefold() not in taken]
        taken |= {word.casefold() for word in words}
        words = draw(st.permutations([*words, name])) if draw(st.booleans()) else words
        spectra = draw(st.lists(WORDS, max_size=2, unique_by=str.casefold))
        pixels = draw(st.lists(st.tuples(st.integers(0, 9999), st.integers(0, 9999)), max_size=2, unique=True))
        if not (words or spectra or pixels):
            words = [name]
        colour = draw(st.sampled_from(['', '#0072b2', '#ABCDEF']))
        prompts.append(ClassPrompt(name, tuple(words), tuple(spectra), tuple(pixels), colour))
    return tuple(prompts)


@settings(max_examples=200, deadline=None)
@given(some_classes())
def test_what_is_written_is_read_back(prompts):
    assert parse_classes(format_classes(prompts)) == prompts


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from('ab =|;#,0123456789:pixelspectrum\n'), max_size=40))
def test_any_line_is_read_or_refused_with_a_remedy(line):
    try:
        prompts = parse_classes(line)
    except ParameterError as error:
        said = error
    else:
        assert parse_classes(format_classes(prompts)) == prompts
        assert all(prompt.name and (prompt.words or prompt.spectra or prompt.pixels) for prompt in prompts)
        return
    assert said.what
    assert said.remedy


def test_an_equals_sign_in_a_synonym_is_no_name():
    prompts = (ClassPrompt('bright', ('bright', 'albedo=1')),)
    assert parse_classes(format_classes(prompts)) == prompts


def test_a_line_with_everything():
    found = parse_classes('water | #0072b2; tree | forest ;red roof = roof|Spectrum: red clay tile 1; quarry = pixel:120,44 | PIXEL:3 4;')
    assert found == (
        ClassPrompt('water', ('water',), colour='#0072b2'),
        ClassPrompt('tree', ('tree', 'forest')),
        ClassPrompt('red roof', ('roof',), ('red clay tile 1',)),
        ClassPrompt('quarry', (), (), ((120, 44), (3, 4))),
    )


def test_a_class_without_a_word_is_called_after_what_shows_it():
    spectrum, pixel = parse_classes('spectrum:clay tile; pixel:3,4')
    assert (spectrum.name, spectrum.words) == ('clay tile', ())
    assert (pixel.name, pixel.pixels) == ('pixel 3,4', ((3, 4),))


def test_spaces_and_repeated_synonyms_count_once():
    (found,) = parse_classes('  bare   soil |Bare soil| earth |EARTH')
    assert found.words == ('bare soil', 'earth')
    assert parse_classes('a\nb\n') == parse_classes('a; b')


@pytest.mark.parametrize(
    ('line', 'said'),
    [
        ('', 'No class is named'),
        (' ; \n ;', 'No class is named'),
        ('water | ', 'holds an empty name'),
        ('water = ', 'holds an empty name'),
        ('a; #ff0000', 'holds an empty name'),
        ('spectrum:', 'holds an empty name'),
        (' = water', 'has no name'),
        ('quarry = pixel:12', '"12" is no pixel'),
        ('quarry = pixel:-1,4', 'is no pixel'),
        ('quarry = pixel:1,4,5', 'is no pixel'),
        ('water; Water', 'is named for two classes'),
        ('a = x; A = y', 'is named for two classes'),
        ('sea | water; lake | WATER', '"water" is named for two classes'),
        ('lake = sea; sea', 'is named for two classes'),
        ('; '.join(f'c{i}' for i in range(MOST_CLASSES + 1)), f'{MOST_CLASSES + 1} classes are named'),
    ],
)
def test_what_cannot_be_meant_is_refused(line, said):
    with pytest.raises(ParameterError, match=said) as caught:
        parse_classes(line)
    assert caught.value.remedy


def test_as_many_classes_as_are_allowed():
    assert len(parse_classes('; '.join(f'c{i}' for i in range(MOST_CLASSES)))) == MOST_CLASSES


def test_a_table_says_what_a_line_says(tmp_path):
    table = tmp_path / 'classes.csv'
    rows = 'water,,#0072b2\nwoods,tree | forest,\nroof,"roof|spectrum:red clay tile 1|pixel:3,4",\n'
    table.write_text('\ufeffName,Words,Colour\n' + rows, 'utf-8')
    wanted = parse_classes('water | #0072b2; woods = tree | forest; roof | spectrum:red clay tile 1 | pixel:3,4')
    assert read_classes(str(table)) == wanted
    document = tmp_path / 'CLASSES.JSON'
    document.write_text(json.dumps([
        {'name': 'water', 'color': '#0072b2'}, {'name': 'woods', 'words': ['tree', 'forest']},
        {'name': 'roof', 'synonyms': ['roof', 'spectrum:red clay tile 1', 'pixel:3,4']},
    ]), 'utf-8')  # fmt: skip
    assert read_classes(f' {document} ') == wanted
    assert read_classes('water; tree') == parse_classes('water; tree')


@pytest.mark.parametrize(
    ('name', 'content', 'said'),
    [
        ('a.csv', 'words,colour\nwater,\n', 'has no name'),
        ('a.csv', 'name,colour\nwater,blue\n', '"blue" is not a colour'),
        ('a.csv', 'name\n', 'No class is named'),
        ('a.csv', b'name\n\xff\xfe\n', 'is damaged'),
        ('a.json', '[{"name": "water"}', 'is damaged'),
        ('a.json', '{"name": "water"}', 'holds no list of classes'),
        ('a.json', '["water"]', 'holds no list of classes'),
        ('a.json', '[{"name": "water"}, {"name": "Water"}]', 'is named for two classes'),
    ],
)
def test_a_file_that_holds_no_classes_is_refused(tmp_path, name, content, said):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(ParameterError, match=said):
        read_classes(str(path))


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ParameterError, match=r'gone\.csv cannot be read'):
        read_classes(str(tmp_path / 'gone.csv'))


@pytest.mark.parametrize('name', ['NDVI=0.5', 'a;b', 'a\nb'])
def test_a_table_cannot_give_a_name_that_no_line_can_write(name):
    with pytest.raises(ParameterError, match='holds a sign that stands between'):
        prompts_from_rows([{'name': name}], 'table')


@pytest.mark.parametrize('words', ['sea; lake', ['sea;lake'], ['sea\nlake']])
def test_a_table_cannot_hide_two_classes_in_one(words):
    with pytest.raises(ParameterError):
        prompts_from_rows([{'name': 'water', 'words': words}], 'table')


def test_the_scheme_of_a_map_has_the_classes_in_their_order_and_more_behind():
    scheme = scheme_of(parse_classes('tree; water | #123456; soil'), [('unsure', '#bdbdbd')])
    assert scheme.names == ['tree', 'water', 'soil', 'unsure']
    assert [c.value for c in scheme] == [1, 2, 3, 4]
    assert [scheme.classes[i].colour for i in (1, 3)] == ['#123456', '#bdbdbd']
    assert len({c.colour for c in scheme}) == 4
