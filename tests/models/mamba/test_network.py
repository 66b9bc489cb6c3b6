"""The network: the papers' number of parameters, any size, what of the image reaches what, and nothing but torch."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.models.mamba.network import MambaHSI, MambaHSIShape, build_mamba  # noqa: E402
from hsi_plugin.models.tensors import read_tensor_file, write_tensors  # noqa: E402

pytestmark = pytest.mark.torch
PACKAGE = Path(__file__).resolve().parents[3]


def count(module):
    return sum(p.numel() for p in module.parameters())


@pytest.mark.parametrize(
    ('bands', 'classes', 'reconstruction', 'parameters'), [(102, 9, False, 31_383), (102, 9, True, 33_677), (352, 5, True, 77_859)]
)
def test_the_known_number_of_parameters(bands, classes, reconstruction, parameters):
    assert count(build_mamba(MambaHSIShape(bands, classes, reconstruction=reconstruction), 'meta')) == parameters


@pytest.mark.parametrize('size', [(1, 1), (4, 4), (5, 7), (33, 18)])
@pytest.mark.parametrize('n', [1, 2])
def test_any_size_and_gradients_everywhere(size, n):
    torch.manual_seed(0)
    network = MambaHSI(6, 3)
    scores = network(torch.rand(n, 6, *size))
    assert scores.shape == (n, 3, *size)
    scores.square().sum().backward()
    for name, value in network.named_parameters():
        assert value.grad is not None, name
        assert torch.isfinite(value.grad).all(), name


def test_images_of_a_batch_do_not_see_each_other():
    torch.manual_seed(0)
    network = MambaHSI(5, 3).eval()
    cubes = torch.rand(3, 5, 12, 20)
    with torch.inference_mode():
        alone = torch.cat([network(cube[None]) for cube in cubes])
        torch.testing.assert_close(network(cubes), alone, rtol=0.0, atol=1e-5)


def test_filling_up_repeats_the_border():
    torch.manual_seed(0)
    network = MambaHSI(4, 2).eval()
    cubes = torch.rand(1, 4, 7, 10)
    full = torch.cat([cubes, cubes[..., -1:, :]], 2)
    full = torch.cat([full, *[full[..., -1:]] * 2], 3)
    with torch.inference_mode():
        assert torch.equal(network(cubes), network(full)[..., :7, :10])


def frozen(bands=5, classes=3):
    """A network whose normalisation uses no statistics of the image, so that only the scan, convolutions and pooling carry anything."""
    torch.manual_seed(0)
    network = MambaHSI(bands, classes).double().eval()
    for name, module in list(network.named_modules()):
        if isinstance(module, torch.nn.GroupNorm):
            parent, _, leaf = name.rpartition('.')
            setattr(network.get_submodule(parent), leaf, torch.nn.Identity())
    return network


def reached(network, cubes, row, col):
    """Which pixels' scores change when one pixel does."""
    changed = cubes.clone()
    changed[..., row, col] += 1.0
    with torch.inference_mode():
        return (network(changed) != network(cubes)).any(1)[0]


def test_the_first_pixel_reaches_the_last_through_the_scan_and_never_the_other_way_round():
    network, cubes = frozen(), torch.rand(1, 5, 16, 16, dtype=torch.float64)
    forwards, backwards = reached(network, cubes, 0, 0), reached(network, cubes, 15, 15)
    assert forwards[15, 15]
    # Backwards: the 4 × 4 pixels pooled with it, enlarging (4 more at most) and the last 3 × 3 convolution.
    halo = 4 + 4 + 1
    assert backwards[15, 15]
    assert not backwards[: 16 - halo].any()
    assert not backwards[0, 0]


def test_without_the_scan_the_first_pixel_does_not_reach_the_last():
    """So it was the scan, not a halo as large as the image."""
    network, cubes = frozen(), torch.rand(1, 5, 16, 16, dtype=torch.float64)
    for block in network.blocks:
        block.along_image.leave.data.zero_()
    assert not reached(network, cubes, 0, 0)[10:, 10:].any()


def test_the_reconstruction_head_changes_no_score_and_gives_the_cube_its_size():
    torch.manual_seed(0)
    network = MambaHSI(6, 3, reconstruction=True).eval()
    plain = MambaHSI(6, 3).eval()
    plain.load_state_dict({name: value for name, value in network.state_dict().items() if not name.startswith('rebuilt')})
    cubes = torch.rand(1, 6, 9, 8)
    with torch.inference_mode():
        scores, rebuilt = network.with_cube(cubes)
        assert rebuilt.shape == cubes.shape
        assert torch.equal(scores, plain(cubes))
    with pytest.raises(ValueError, match='reconstruction'):
        plain.with_cube(cubes)


def test_it_learns_what_only_neighbours_tell():
    """Two materials alike in every pixel, told apart by the stripes they are in."""
    torch.manual_seed(0)
    rows = torch.arange(32)[:, None].expand(32, 32)
    truth = (torch.arange(32)[None] >= 16).long().expand(32, 32)
    stripes = torch.where(truth == 0, rows % 2, torch.arange(32)[None] % 2).float()
    cubes = stripes.expand(4, 32, 32)[None] + 0.1 * torch.randn(1, 4, 32, 32)
    network = MambaHSI(4, 2)
    optimiser = torch.optim.Adam(network.parameters(), 1e-2)
    for _ in range(30):
        optimiser.zero_grad()
        torch.nn.functional.cross_entropy(network(cubes), truth[None]).backward()
        optimiser.step()
    assert float((network(cubes).argmax(1)[0] == truth).float().mean()) > 0.97


def test_the_same_seed_gives_the_same_scores_bit_by_bit():
    def run():
        torch.manual_seed(3)
        network = MambaHSI(4, 2)
        scores = network(torch.rand(1, 4, 12, 12))
        scores.sum().backward()
        return scores, network.embed[0].weight.grad

    first, second = run(), run()
    assert all(torch.equal(a, b) for a, b in zip(first, second))


def test_its_tensors_survive_a_file_without_pickle(tmp_path):
    torch.manual_seed(0)
    shape = MambaHSIShape(6, 3)
    network = build_mamba(shape).eval()
    path = tmp_path / 'network.safetensors'
    path.write_bytes(write_tensors({name: value.numpy() for name, value in network.state_dict().items()}))
    tensors, _ = read_tensor_file(path)
    again = build_mamba(shape).eval()
    again.load_state_dict({name: torch.from_numpy(np.array(value)) for name, value in tensors.items()})
    cubes = torch.rand(1, 6, 8, 8)
    with torch.inference_mode():
        assert torch.equal(again(cubes), network(cubes))


def test_its_numbers_survive_the_card_and_nonsense_is_refused():
    shape = MambaHSIShape(102, 9, 32, True)
    assert MambaHSIShape.from_json(shape.to_json()) == shape
    for change in ({'width': 18}, {'width': 10**9}, {'bands': 0}, {'classes': 'many'}):
        with pytest.raises(ValueError):
            MambaHSIShape.from_json({**shape.to_json(), **change})
    with pytest.raises(KeyError):
        MambaHSIShape.from_json({'bands': 3})


def test_runs_with_mamba_ssm_triton_and_cuda_absent():
    program = (
        'import sys\n'
        'for name in ("mamba_ssm", "triton", "causal_conv1d", "selective_scan_cuda"): sys.modules[name] = None\n'
        'import torch\n'
        'from hsi_plugin.models.mamba.network import MambaHSI\n'
        'assert not torch.cuda.is_available()\n'
        'MambaHSI(3, 2)(torch.rand(1, 3, 8, 8)).sum().backward()\n'
    )
    environment = {'CUDA_VISIBLE_DEVICES': '', 'PATH': ''}
    done = subprocess.run([sys.executable, '-c', program], cwd=PACKAGE, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
