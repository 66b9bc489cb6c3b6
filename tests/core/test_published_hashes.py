"""Hashes of published files: each belongs to a card, and no card without one offers a download."""

from hsi_plugin.core.backbones import WeightFile, list_backbones
from hsi_plugin.core.clip_models import list_clips
from hsi_plugin.core.published_hashes import HASHES


def test_every_hash_belongs_to_a_published_file_and_is_taken_up():
    files = [file for cards in (list_backbones(), list_clips()) for card in cards.values() for file in card.files]
    assert {file.url for file in files if file.url and file.sha256} == set(HASHES)
    assert all(file.sha256 == HASHES[file.url] for file in files if file.url)


def test_a_file_that_states_its_hash_keeps_it():
    address = next(iter(HASHES))
    assert WeightFile('a.pth', address).sha256 == HASHES[address]
    assert WeightFile('a.pth', address, sha256='00').sha256 == '00'
    assert WeightFile('a.pth', 'https://example.org/a.pth').sha256 == ''
