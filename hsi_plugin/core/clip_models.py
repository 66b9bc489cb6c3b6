"""CLIP models as QGIS's own process knows them: which there are, what their makers allow, and whether they are here.

None ships: they are large, and their licences are their makers'. A user names a folder in the layout of Hugging Face (`config.json`,
`model.safetensors`, a tokenizer), or a file of OpenCLIP with a tokenizer beside it; or one of the models that `resources/clip/models.json`
describes, which are looked for in `<home>/clip/<name>`. Nothing here imports torch; `hsi_plugin.models.clip` opens what is found.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple, Union

from .backbones import WeightFile
from .errors import ModelError, ParameterError
from .places import home, resources

CLIP, SIGLIP = 'clip', 'siglip'
HUGGINGFACE, OPENCLIP = 'huggingface', 'openclip'
CONFIG, WEIGHTS, PREPROCESSOR = 'config.json', 'model.safetensors', 'preprocessor_config.json'
WORD_LIST = 'bpe_simple_vocab_16e6.txt.gz'
TOKENIZERS: Tuple[Tuple[str, ...], ...] = (('vocab.json', 'merges.txt'), ('tokenizer.json',), (WORD_LIST,))  # any of these will do
CHECKPOINTS = ('.safetensors', '.pt', '.pth', '.bin', '.ckpt')
CLIP_MEAN, CLIP_STD = (0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)
LAYOUT = (
    'Choose a folder with config.json, model.safetensors and a tokenizer (vocab.json and merges.txt, or tokenizer.json), '
    'or a file of OpenCLIP with a tokenizer beside it.'
)
_GET_IT_AGAIN = 'Install the plugin again.'
_Triple = Tuple[float, float, float]


@dataclass(frozen=True)
class ClipCard:
    """What is known of a CLIP model before it is opened.

    Args:
        name: What jobs and the command line call it; the folder or file itself where the user named one.
        title: What a list calls it.
        summary: One sentence for whoever chooses.
        kind: `clip`, or `siglip` (a pooling head instead of a summary token, a sigmoid loss).
        layout: `huggingface` (a folder) or `openclip` (one file of weights).
        patch: Side of a patch in pixels; 0 where only opening the file tells.
        native: Side of the pictures that it learned from, in pixels; 0 as above.
        dimensions: Of its embeddings; 0 as above.
        bytes: About what its files take.
        source: Who made it and where it is published.
        licence: Of the weights; `not stated` where its makers do not say.
        files: What is published. Without address or SHA-256 a file cannot be downloaded, and must be fetched by hand.
        config: What `config.json` says of a published model, so that it need not be downloaded too.
        activation: `quick_gelu` or `gelu`, for layouts whose files do not say; empty to judge by the file.
        mean: Of the three colours of its pictures, in 0…1.
        std: Their deviation.
        notes: Sentences that a user should read before relying on it.
        path: The folder or file; where it would be, for a published model that is not here.
    """

    name: str
    title: str
    summary: str
    kind: str
    layout: str
    patch: int = 0
    native: int = 0
    dimensions: int = 0
    bytes: int = 0
    source: str = ''
    licence: str = 'not stated'
    files: Tuple[WeightFile, ...] = ()
    config: Dict[str, Any] = field(default_factory=dict)
    activation: str = ''
    mean: _Triple = CLIP_MEAN
    std: _Triple = CLIP_STD
    notes: Tuple[str, ...] = ()
    path: str = ''

    @property
    def missing(self) -> Tuple[str, ...]:
        """Names of the files that are not here; empty for a model that can be opened."""
        place = Path(self.path)
        folder = place if place.is_dir() else place.parent
        lacking: List[str] = []
        if self.layout == OPENCLIP:
            if self.weights is None:
                lacking.append(self.files[0].name if self.files else place.name)
        else:
            lacking += [name for name in (CONFIG, WEIGHTS) if not (folder / name).is_file()]
        if tokenizer_folder(folder) is None:
            lacking.append('a tokenizer (vocab.json and merges.txt, or tokenizer.json)')
        return tuple(lacking)

    @property
    def installed(self) -> bool:
        """Whether all that opening it needs is here."""
        return not self.missing

    @property
    def downloadable(self) -> bool:
        """Whether every file has an address and a hash."""
        return bool(self.files) and all(file.url and file.sha256 for file in self.files)

    @property
    def weights(self) -> Optional[Path]:
        """The file of weights; None where it is not here."""
        place = Path(self.path)
        if place.is_file():
            return place
        if self.layout == HUGGINGFACE:
            return place / WEIGHTS if (place / WEIGHTS).is_file() else None
        return _checkpoint_in(place, self.files)

    @property
    def by_hand(self) -> str:
        """In one sentence, what to do where it is not here."""
        pages = ', '.join(dict.fromkeys(file.page for file in self.files if file.page)) or self.source
        if self.downloadable:
            return f'Download it, or fetch its files from {pages} and put them into {self.path}.'
        return f'Fetch its files by hand from {pages} and put them into {self.path}.'


def clip_folder() -> Path:
    """Where downloaded CLIP models are: a folder a model, and `tokenizer` for CLIP's words."""
    return home() / 'clip'


def list_clips() -> Dict[str, ClipCard]:
    """The published models that are known, by name: those that are here first.

    Raises:
        ModelError: The list of them is damaged.
    """
    path = resources() / 'clip' / 'models.json'
    try:
        rows: List[Mapping[str, Any]] = json.loads(path.read_text(encoding='utf-8'))
        cards = [_card(row) for row in rows]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f'The list of CLIP models {path} is damaged: {error}.', _GET_IT_AGAIN) from error
    return {card.name: card for card in sorted(cards, key=lambda card: not card.installed)}


def find_clip(name_or_folder: Union[str, Path]) -> ClipCard:
    """What is known of a model.

    Args:
        name_or_folder: The name of a published one, a folder, or a file of weights.

    Raises:
        ParameterError: There is no such name, folder or file.
        ModelError: The folder holds no CLIP, or its description is damaged.
    """
    known = list_clips()
    if str(name_or_folder) in known:
        return known[str(name_or_folder)]
    place = Path(name_or_folder).expanduser()
    if not str(name_or_folder).strip() or not place.exists():
        raise ParameterError(f'There is no CLIP model, folder or file "{name_or_folder}".', f'{LAYOUT} Known models: {", ".join(known)}.')
    if place.is_file():
        if place.suffix.lower() not in CHECKPOINTS:
            raise ModelError(f'{place.name} is no file of weights.', LAYOUT)
        return place_card(place, place.parent)
    if (place / CONFIG).is_file() and 'model_type' in read_json(place / CONFIG):
        return _card_of_folder(place)
    if _checkpoint_in(place, ()) is not None:
        return place_card(place, place)
    raise ModelError(f'{place} holds no CLIP model.', LAYOUT)


def tokenizer_folder(folder: Path) -> Optional[Path]:
    """Where the tokenizer of a model lies: beside it, or for CLIP's own words in `<home>/clip/tokenizer`; None where there is none."""
    places = (folder, folder / 'tokenizer', clip_folder() / 'tokenizer')
    return next((place for place in places if has_tokenizer(place)), None)


def has_tokenizer(folder: Path) -> bool:
    """Whether a folder holds a tokenizer."""
    return any(all((folder / name).is_file() for name in names) for names in TOKENIZERS)


def place_card(place: Path, folder: Path) -> ClipCard:
    """The card of a file of OpenCLIP, or of a folder with one."""
    weights = place if place.is_file() else _checkpoint_in(place, ())
    return ClipCard(
        name=str(place), title=f'CLIP ({place.stem if place.is_file() else place.name})', summary='From a file of weights.', kind=CLIP,
        layout=OPENCLIP, bytes=weights.stat().st_size if weights else 0, source=f'the file {weights.name if weights else place.name}',
        licence='see where the file comes from', path=str(place),
    )  # fmt: skip


def read_json(path: Path) -> Dict[str, Any]:
    """A JSON object.

    Raises:
        ModelError: It cannot be read, or is none.
    """
    try:
        value = json.loads(path.read_text(encoding='utf-8'))
    except (OSError, ValueError) as error:
        raise ModelError(f'{path} cannot be read: {error}.', LAYOUT) from error
    if not isinstance(value, dict):
        raise ModelError(f'{path} does not describe a model.', LAYOUT)
    return value


def _card_of_folder(place: Path) -> ClipCard:
    config = read_json(place / CONFIG)
    kind = config['model_type']
    if kind not in (CLIP, SIGLIP):
        raise ModelError(f'{place} holds a model of the kind "{kind}"; clip and siglip are known.', LAYOUT)
    # What is left out of these files is their makers' default.
    vision = config.get('vision_config') or {}
    sides = vision.get('patch_size', 32 if kind == CLIP else 16), vision.get('image_size', 224)
    dimensions = config.get('projection_dim', 512) if kind == CLIP else vision.get('hidden_size', 768)
    if not all(isinstance(one, int) and one > 0 for one in (*sides, dimensions)):
        raise ModelError(f'{place / CONFIG} is damaged: no network has such numbers.', LAYOUT)
    usual = (CLIP_MEAN, CLIP_STD) if kind == CLIP else ((0.5, 0.5, 0.5), (0.5, 0.5, 0.5))
    mean, std = _colours(place / PREPROCESSOR, usual)
    weights = place / WEIGHTS
    title = {CLIP: 'CLIP', SIGLIP: 'SigLIP'}[kind]
    return ClipCard(
        name=str(place), title=f'{title} ({place.name})', summary='From a folder.', kind=kind, layout=HUGGINGFACE, patch=sides[0],
        native=sides[1], dimensions=dimensions, bytes=weights.stat().st_size if weights.is_file() else 0,
        source=f'the folder {place.name}', licence='see where the folder comes from', mean=mean, std=std, path=str(place),
    )  # fmt: skip


def _colours(path: Path, usual: Tuple[_Triple, _Triple]) -> Tuple[_Triple, _Triple]:
    if not path.is_file():
        return usual
    given = read_json(path)
    try:
        mean, std = (tuple(float(v) for v in given.get(key, other)) for key, other in zip(('image_mean', 'image_std'), usual))
    except (TypeError, ValueError) as error:
        raise ModelError(f'{path} is damaged: {error}.', LAYOUT) from error
    if len(mean) != 3 or len(std) != 3 or min(std) <= 0.0:
        raise ModelError(f'{path} is damaged: it does not give three means and deviations.', LAYOUT)
    return (mean[0], mean[1], mean[2]), (std[0], std[1], std[2])


def _checkpoint_in(folder: Path, files: Tuple[WeightFile, ...]) -> Optional[Path]:
    """The published file, or the only file of weights in a folder."""
    named = [folder / file.name for file in files if (folder / file.name).is_file() and file.name.lower().endswith(CHECKPOINTS)]
    if named:
        return named[0]
    found = sorted(path for path in folder.iterdir() if path.suffix.lower() in CHECKPOINTS) if folder.is_dir() else []
    return found[0] if len(found) == 1 else None


def _card(row: Mapping[str, Any]) -> ClipCard:
    given = dict(row)
    unknown = sorted(given.keys() - {f.name for f in fields(ClipCard)} | (given.keys() & {'path'}))
    if unknown:
        raise ValueError(f'an entry "{unknown[0]}" is not known')
    given['files'] = tuple(WeightFile(**one) for one in given.get('files', ()))
    for name in ('mean', 'std', 'notes'):
        if name in given:
            given[name] = tuple(given[name])
    return ClipCard(**given, path=str(clip_folder() / given['name']))
