"""SHA-256 of published files of weights that can be downloaded, by their address.

They are code, not a part of the JSON that describes the models: scanners for credentials take a long hash for one, and only a line of code
can carry the remark that it is none. A card that states the hash of its file itself needs no entry here.
"""

from __future__ import annotations

from typing import Dict

_HUB, _GITHUB = 'https://huggingface.co', 'https://raw.githubusercontent.com'
HASHES: Dict[str, str] = {
    f'{_HUB}/openai/clip-vit-base-patch16/resolve/refs%2Fpr%2F10/model.safetensors':
        '846bf12e84b91c2a65b44833a915241443b39356f1000ac1345c61d7bf8a209e',  # pragma: allowlist secret
    f'{_GITHUB}/openai/CLIP/d05afc436d78f1c48dc0dbf8e5980a9d471f35f6/clip/bpe_simple_vocab_16e6.txt.gz':
        '924691ac288e54409236115652ad4aa250f48203de50a9e4722a6ecd48d6804a',  # pragma: allowlist secret
    f'{_HUB}/chendelong/RemoteCLIP/resolve/bf1d8a3ccf2ddbf7c875705e46373bfe542bce38/RemoteCLIP-ViT-B-32.pt':
        '60014e395d930a3f2963d1d89c8522bf4ad56775571e4356e866864789af85c4',  # pragma: allowlist secret
    f'{_HUB}/earthflow/DOFA/resolve/7a5219e48d2f8848511b0fabea7920a8836bc480/DOFA_ViT_base_e100.pth':
        '4720985e42b918ac0307009eb06121a3435d9bbce6fd95446f84824a538165b1',  # pragma: allowlist secret
    f'{_HUB}/earthflow/DOFA/resolve/7a5219e48d2f8848511b0fabea7920a8836bc480/dofav2_vit_base_e150.pth':
        'e1be9d50fb3e4e3640e337d098b92d67797eaf2a579de3b7a1e363095885314d',  # pragma: allowlist secret
    f'{_GITHUB}/emit-sds/SpecTf/44e938a15240f7bc9786cb5e46bf41f5c27e8c43/spectf_cloud/weights/current.pt':
        '8e6fea8087eb3cce66a8b29ab4ea98229fc2c253bd9ec2b83a5f766e98ab28d2',  # pragma: allowlist secret
}  # fmt: skip
