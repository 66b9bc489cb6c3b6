"""A model of another scene as what training goes on from: its network with calibrated scores, and pixels of its scene."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Union

import numpy as np
import torch

from ....core.arrays import Array
from ....core.class_mapping import ClassMapping
from ....core.errors import ParameterError
from ....models.card import ModelCard
from ....models.modelfile import model_sha256, read_model
from ....models.sst.network import Sst
from ..classifier import METHOD, SstModel
from ..start import Rehearsal
from .policy import activations
from .sample import Sample, unpack_sample

REHEARSED = 0.25  # of a batch, where no class has a label; less in proportion to the classes that have one
_SCORES = (
    'weight', 'bias', 'beside_weight', 'beside_bias', 'head.first.weight', 'head.first.bias', 'head.final.weight', 'head.final.bias',
    'temperature',
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Source:
    """A source model.

    Args:
        name: Of its file.
        sha256: Of its file.
        card: Its card.
        network: Its network, on the CPU, which nobody changes.
        tensors: Its tensors with scores that need no temperature any more, see :func:`calibrated`.
        sample: Windows of its scene.
        seen: What its layers make of them.
    """

    name: str
    sha256: str
    card: ModelCard
    network: Sst
    tensors: Dict[str, Array]
    sample: Sample
    seen: Dict[str, Array]

    @property
    def lineage(self) -> List[Dict[str, Any]]:
        """The stages that it went through, the first one first."""
        kept = self.card.features.get('stages')
        return list(kept) if isinstance(kept, list) and kept else [first_stage(self.card)]

    def rehearsal(self, mapping: ClassMapping, labels: Array) -> Optional[Rehearsal]:
        """Windows of the source to go on learning from; None where every class that the source knows has labels here.

        What class they are of, the source network says: their labels did not travel. Windows of classes that the target does not have
        are left out.

        Args:
            mapping: From the target's classes to the source's.
            labels: Class values of the target's labelled pixels.
        """
        missing = sum(1 for value, known in enumerate(mapping.values, 1) if known and not (labels == value).any())
        if not missing:
            return None
        with torch.no_grad():
            said = self.network(torch.from_numpy(self.sample.patches), torch.from_numpy(self.sample.valid)).argmax(1).numpy() + 1
        here = np.zeros(len(self.card.scheme) + 1, np.int64)
        for value, known in enumerate(mapping.values, 1):
            here[known] = value
        here[0] = 0
        values = here[said]
        kept = values > 0
        if not kept.any():
            return None
        share = REHEARSED * missing / len(mapping.target)
        return Rehearsal(self.sample.patches[kept], self.sample.valid[kept], values[kept], share)


def open_source(path: Union[str, Path]) -> Source:
    """Read a source model.

    Raises:
        ModelError: The file is missing, damaged, or carries no sample of its scene.
        ParameterError: It was made by another method.
    """
    card, tensors = read_model(path)
    name = Path(path).name
    if card.method != METHOD:
        raise ParameterError(
            f'{name} was made by the method "{card.method}"; only a model of the method "{METHOD}" can be a source.',
            f'Train the source with the method {METHOD}.',
        )
    network = SstModel.from_file(card, tensors).network
    sample = unpack_sample(tensors, network.mean.double().numpy(), network.spread.double().numpy())
    own = {key: np.asarray(tensors[key]) for key in network.state_dict()}
    return Source(name, model_sha256(path), card, network, calibrated(own, card.temperature), sample, activations(network, sample))


def calibrated(tensors: Mapping[str, Array], temperature: float) -> Dict[str, Array]:
    """Tensors of a network whose scores are the same divided by a temperature, and whose gates open as before.

    All that scores are made of is linear in these tensors; the first prediction's own temperature shrinks with its scores. Training that
    goes on from them starts with scores as large as they are sure, and a few labels suffice to move them.
    """
    return {name: np.asarray(value / temperature, np.float32) if name in _SCORES else value for name, value in tensors.items()}


def first_stage(card: ModelCard) -> Dict[str, Any]:
    """The stage of a model that had no source."""
    return {
        'cube': card.source.get('cube', ''), 'labels': sum(card.label_counts), 'classes': {}, 'source': None, 'rounds': [], 'verdict': None,
        'used': False,
    }  # fmt: skip
