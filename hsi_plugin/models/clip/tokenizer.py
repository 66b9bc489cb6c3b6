"""Phrases to numbers: CLIP's byte-pair words, and whatever `tokenizer.json` describes.

CLIP: `vocab.json` and `merges.txt`, or OpenAI's list `bpe_simple_vocab_16e6.txt.gz`, from which the other two follow (Sennrich et al. 2016,
ACL; Radford et al. 2021, ICML). SigLIP's words are in `tokenizer.json`; a folder with `spiece.model` alone is not read, because that would
take one more library.
"""

from __future__ import annotations

import gzip
import json
import re
import string
import zlib
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

import torch
from torch import Tensor

from ...core.clip_models import CLIP, WORD_LIST, ClipCard, clip_folder, has_tokenizer, read_json, tokenizer_folder
from ...core.errors import ModelError

_START, _END = '<|startoftext|>', '<|endoftext|>'
_MERGES = 49152 - 256 - 2  # of OpenAI's longer list, those that CLIP's vocabulary has
_PUNCTUATION = str.maketrans('', '', string.punctuation)
_SIGLIP_FILLER = '</s>'  # where tokenizer_config.json does not say
_OTHER = 'Put the tokenizer of the model beside it.'
_DAMAGED = 'Get it again from where the model is published.'


class Tokenizer:
    """Phrases to a table of numbers.

    Args:
        words: A tokenizer of the library `tokenizers`.
        kind: `clip` or `siglip`.
        context: Longest phrase; what is longer is cut, its end kept.
        filler: Number of the word that fills up behind a phrase.
    """

    def __init__(self, words: Any, kind: str, context: int, filler: int) -> None:
        self._words, self._kind, self._context, self._filler = words, kind, context, filler

    def __call__(self, phrases: Sequence[str]) -> Tensor:
        """Numbers ``(n, t)``: of CLIP as long as the longest phrase, of SigLIP as long as it learned with."""
        said = list(phrases) if self._kind == CLIP else [_canonical(phrase) for phrase in phrases]
        rows = [self._shortened(list(one.ids)) for one in self._words.encode_batch(said)]
        longest = max(map(len, rows)) if self._kind == CLIP else self._context
        return torch.tensor([row + [self._filler] * (longest - len(row)) for row in rows], dtype=torch.long)

    def _shortened(self, row: List[int]) -> List[int]:
        if len(row) <= self._context:
            return row
        return [*row[: self._context - 1], row[-1]]

    @classmethod
    def open(cls, card: ClipCard, folder: Optional[Path], context: int, end: int) -> Tokenizer:
        """The tokenizer of a model.

        Args:
            card: The model.
            folder: Where its tokenizer is; None to look beside its weights and in `<home>/clip/tokenizer`.
            context: Longest phrase that the network takes.
            end: Number of the word that ends a phrase; -1 where the network asks for none.

        Raises:
            ModelError: There is none, it is damaged, or it has more words than the network.
        """
        beside = Path(card.path) if Path(card.path).is_dir() else Path(card.path).parent
        place = folder if folder is not None else tokenizer_folder(beside)
        if place is None or not has_tokenizer(place):
            raise ModelError(
                f'{card.title} has no tokenizer, without which words cannot be told to it.',
                f'Put vocab.json and merges.txt (or tokenizer.json, or {WORD_LIST}) of the model into {beside}, or for every CLIP into '
                f'{clip_folder() / "tokenizer"}.',
            )
        words = _clip_words(place) if card.kind == CLIP and not (place / 'tokenizer.json').is_file() else _described(place)
        known = words.get_vocab_size()
        if card.kind == CLIP and (known != end + 1 or words.token_to_id(_END) != end):
            raise ModelError(
                f'The tokenizer in {place} has {known} words and the network of {card.title} {end + 1}: it is another model\'s.',
                _OTHER,
            )
        words.no_padding()
        words.no_truncation()
        return cls(words, card.kind, context, end if card.kind == CLIP else _filler(words, place))


def word_list(path: Path) -> Tuple[Dict[str, int], List[Tuple[str, str]]]:
    """Vocabulary and merges from OpenAI's list: 256 bytes, the same at a word's end, what they merge to, and the two that hold a phrase.

    Raises:
        ModelError: The file is damaged.
    """
    try:
        lines = gzip.decompress(path.read_bytes()).decode('utf-8').split('\n')[1 : _MERGES + 1]
        merges = [(first, second) for first, second in (line.split() for line in lines)]
    except (OSError, EOFError, zlib.error, ValueError) as error:
        raise ModelError(f'{path} is damaged: {error}.', _DAMAGED) from error
    letters = list(_byte_letters())
    words = [*letters, *(f'{letter}</w>' for letter in letters), *(first + second for first, second in merges), _START, _END]
    return {word: number for number, word in enumerate(words)}, merges


def _byte_letters() -> List[str]:
    """A printable letter for each byte, in the order of CLIP's vocabulary: printable ones themselves, then others from 256 on."""
    printable = [*range(ord('!'), ord('~') + 1), *range(ord('¡'), ord('¬') + 1), *range(ord('®'), ord('ÿ') + 1)]
    return [*map(chr, printable), *(chr(256 + i) for i in range(256 - len(printable)))]


def _clip_words(place: Path) -> Any:
    """CLIP's own tokenizer of transformers, as the library `tokenizers` runs it."""
    if (place / 'vocab.json').is_file() and (place / 'merges.txt').is_file():
        try:
            vocabulary = {str(word): int(number) for word, number in json.loads((place / 'vocab.json').read_text(encoding='utf-8')).items()}
            lines = (place / 'merges.txt').read_text(encoding='utf-8').split('\n')
            merges = [(line.split()[0], line.split()[1]) for line in lines if line.strip() and not line.startswith('#version')]
        except (OSError, ValueError, AttributeError, IndexError, TypeError) as error:
            raise ModelError(f'The tokenizer in {place} is damaged: {error}.', _DAMAGED) from error
    else:
        vocabulary, merges = word_list(place / WORD_LIST)
    try:
        from transformers import CLIPTokenizer
    except ImportError as error:
        raise ModelError(f'This environment has no transformers ({error}).', 'Install the compute environment again.') from error
    if _START not in vocabulary or _END not in vocabulary:
        raise ModelError(f'The tokenizer in {place} does not know how a phrase begins and ends.', _OTHER)
    try:
        return CLIPTokenizer(vocab=vocabulary, merges=merges).backend_tokenizer
    except (ValueError, TypeError) as error:
        raise ModelError(f'The tokenizer in {place} is damaged: {error}.', _DAMAGED) from error


def _described(place: Path) -> Any:
    """A tokenizer from `tokenizer.json`; only the library's own building blocks can be named in it."""
    path = place / 'tokenizer.json'
    if not path.is_file():
        raise ModelError(f'There is no tokenizer.json in {place}.', _DAMAGED)
    described = read_json(path)
    model = described.get('model')
    if not isinstance(model, dict) or not model.get('vocab'):
        raise ModelError(f'{path} is damaged: it lists no words.', _DAMAGED)
    try:
        from tokenizers import Tokenizer as Words
    except ImportError as error:
        raise ModelError(f'This environment has no tokenizers ({error}).', 'Install the compute environment again.') from error
    try:
        return Words.from_str(json.dumps(described))
    except Exception as error:
        if type(error) is not Exception:  # what the library, which is written in Rust, says to a description that it cannot read
            raise
        raise ModelError(f'{path} is damaged: {error}.', _DAMAGED) from error


def _filler(words: Any, place: Path) -> int:
    """What SigLIP's phrases are filled up with: it is part of what the network sees."""
    path = place / 'tokenizer_config.json'
    named = read_json(path).get('pad_token', _SIGLIP_FILLER) if path.is_file() else _SIGLIP_FILLER
    number = words.token_to_id(str(named.get('content') if isinstance(named, dict) else named))
    if number is None:
        raise ModelError(f'The tokenizer in {place} does not say what it fills phrases up with.', _DAMAGED)
    return int(number)


def _canonical(phrase: str) -> str:
    """As SigLIP learned: small letters, no punctuation, single spaces (Zhai et al. 2023, ICCV)."""
    return re.sub(r'\s+', ' ', phrase.lower().translate(_PUNCTUATION)).strip()
