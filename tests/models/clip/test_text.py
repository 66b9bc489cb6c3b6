"""Sentences, synonyms, and words that a model can hardly tell apart."""

from __future__ import annotations

import json

import pytest

torch = pytest.importorskip('torch')

from hypothesis import given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

from hsi_plugin.core.errors import ModelError, ParameterError  # noqa: E402
from hsi_plugin.models.clip import text  # noqa: E402
from hsi_plugin.models.clip.text import alike, embed, never_winning, template_sets, templates_of, text_bank, wins  # noqa: E402

pytestmark = pytest.mark.torch


class Spelling:
    """A text model of straw: a phrase's vector follows from its letters."""

    said = ()

    def encode_text(self, phrases):
        self.said = (*self.said, *phrases)
        rows = []
        for phrase in phrases:
            seed = sum((i + 1) * ord(letter) for i, letter in enumerate(phrase)) % (1 << 30)
            rows.append(torch.randn(16, generator=torch.Generator().manual_seed(seed)))
        return torch.nn.functional.normalize(torch.stack(rows), dim=-1)


def test_the_sentences_of_the_paper_are_eighty():
    assert len(template_sets()['imagenet']) == 80
    assert len(set(template_sets()['imagenet'])) == 80
    assert all(one.count('{}') == 1 for part in template_sets().values() for one in part)
    assert len(templates_of('imagenet + aerial')) == 80 + len(template_sets()['aerial'])
    with pytest.raises(ParameterError, match='no set of sentences'):
        templates_of('imagenet+other')


def test_a_phrase_is_the_mean_of_its_sentences():
    model = Spelling()
    found = embed(model, ['water', 'tree'], templates_of('imagenet'))
    assert len(model.said) == 160
    assert 'a photo of a water.' in model.said
    for row, phrase in zip(found, ('water', 'tree')):
        vectors = torch.stack([Spelling().encode_text([one.format(phrase)])[0].double() for one in templates_of('imagenet')])
        mean = sum(vector / vector.norm() for vector in vectors) / 80
        torch.testing.assert_close(row.double(), mean / mean.norm(), atol=1e-4, rtol=0)
        assert abs(float(row.norm()) - 1.0) < 1e-6


@settings(max_examples=25, deadline=None)
@given(
    synonyms=st.lists(st.lists(st.sampled_from(['sea', 'lake', 'pond', 'river', 'pool']), min_size=1, max_size=5), min_size=1, max_size=4),
    reduction=st.sampled_from(['average', 'max']), seed=st.integers(0, 1000),
)  # fmt: skip
def test_probabilities_sum_to_one_and_synonyms_said_twice_change_nothing(synonyms, reduction, seed):
    words = [[f'{word} {number}' for word in said] for number, said in enumerate(synonyms)]
    names = [str(number) for number in range(len(words))]
    bank = text_bank(Spelling(), names, words, 'aerial', reduction)
    twice = text_bank(Spelling(), names, [[*said, f' {said[0].upper()} '] for said in words], 'aerial', reduction)
    features = torch.randn(2, 16, 3, 4, generator=torch.Generator().manual_seed(seed))
    found = [one.probabilities(torch.einsum('qd,ndhw->nqhw', one.queries, features), 20.0) for one in (bank, twice)]
    assert found[0].shape == (2, len(words), 3, 4)
    torch.testing.assert_close(found[0].sum(1), torch.ones(2, 3, 4), atol=1e-5, rtol=0)
    torch.testing.assert_close(found[0], found[1], atol=1e-6, rtol=0)
    torch.testing.assert_close(bank.queries.norm(dim=1), torch.ones(len(bank.query_names)), atol=1e-5, rtol=0)


def test_average_is_the_middle_and_max_is_the_best_of_all_queries():
    names, words = ['water', 'green'], [['sea', 'lake'], ['tree', 'grass', 'bush']]
    mean, best = (text_bank(Spelling(), names, words, 'imagenet', one) for one in ('average', 'max'))
    both = mean.vectors[:2].double().sum(0)
    torch.testing.assert_close(mean.queries[0].double(), both / both.norm(), atol=1e-6, rtol=0)
    logits = torch.einsum('qd,ndhw->nqhw', best.queries, torch.randn(1, 16, 5, 5, generator=torch.Generator().manual_seed(0)))
    every = torch.softmax(30.0 * logits, 1)  # over all queries, as SegEarth-OV does
    classes = torch.stack([every[:, :2].amax(1), every[:, 2:].amax(1)], 1)
    torch.testing.assert_close(best.probabilities(logits, 30.0), classes / classes.sum(1, keepdim=True), atol=1e-6, rtol=0)
    assert best.query_names == ('sea', 'lake', 'tree', 'grass', 'bush')
    assert mean.query_names == ('water', 'green')


def test_classes_without_words_and_unknown_ways_are_refused():
    with pytest.raises(ParameterError, match='"clay" has no words'):
        text_bank(Spelling(), ['water', 'clay'], [['sea'], [' ']])
    with pytest.raises(ParameterError, match='median'):
        text_bank(Spelling(), ['water'], [['sea']], reduction='median')
    with pytest.raises(ParameterError, match='No class'):
        text_bank(Spelling(), [], [])


def test_words_that_mean_the_same_are_told_once_a_pair_of_classes():
    class Same(Spelling):
        def encode_text(self, phrases):
            vectors = torch.zeros(len(phrases), 16)
            for row, phrase in zip(vectors, phrases):
                row[0 if 'asphalt' in phrase or 'bitumen' in phrase or 'tar' in phrase else 1] = 1.0
                row[2] = 0.1 * len(phrase)
            return torch.nn.functional.normalize(vectors, dim=-1)

    bank = text_bank(Same(), ['road', 'roof', 'lawn'], [['asphalt'], ['bitumen', 'tar'], ['grass']])
    said = alike(bank)
    assert len([one for one in said if '(road)' in one and '(roof)' in one]) == 1
    assert 'will mix them up' in said[0]
    assert alike(bank, 1.1) == ()


def test_words_that_never_win_are_named():
    logits = torch.zeros(2, 3, 2, 2)
    logits[:, 1] = 1.0
    logits[0, 2, 0, 0] = 2.0
    counts = wins(logits)
    assert counts.tolist() == [0, 7, 1]
    said = never_winning(['bare soil', 'water', 'tree'], counts.tolist())
    assert len(said) == 1
    assert '"bare soil" is the best answer at none of 8 pixels' in said[0]
    assert never_winning(['a'], [0]) == ()
    with pytest.raises(ParameterError):
        never_winning(['a'], [1, 2])


def test_a_damaged_file_of_sentences_is_refused(monkeypatch, tmp_path):
    (tmp_path / 'clip').mkdir()
    (tmp_path / 'clip' / 'templates.json').write_text(json.dumps({'imagenet': {'templates': ['a photo']}}), encoding='utf-8')
    monkeypatch.setattr(text, 'resources', lambda: tmp_path)
    template_sets.cache_clear()
    try:
        with pytest.raises(ModelError, match='no place for a phrase'):
            template_sets()
    finally:
        template_sets.cache_clear()
