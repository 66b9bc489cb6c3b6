"""Small files for the manual from pictures of the screen: fewer colours, the parts that matter, and one that moves. Needs Pillow."""

from __future__ import annotations

import json
from pathlib import Path
from typing import List

from PIL import Image, ImageDraw, ImageFont

MOST, MOST_MOVING = 150_000, 2_000_000  # bytes of a picture
WIDTHS = (840, 800, 760, 720)  # of the moving picture
COMMON, RARE = 80, 40  # colours of the moving picture: of large areas, and of small ones such as classes
LOOK_MS, ANSWERED_MS, LAST_MS = 480, 280, 2200  # how long a question is looked at, its key is shown, and the last map stays

# Those of the page docs/ten_minutes.md.
STEPS = ('install', 'offer', 'cube', 'spectra', 'labels', 'map', 'sample', 'point', 'result', 'report', 'own_labels')


def write_steps(raw: Path, folder: Path) -> None:
    """The pictures of the page, each with as many colours as its size allows."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in STEPS:
        picture, target = Image.open(raw / f'{name}.png').convert('RGB'), folder / f'{name}.png'
        for colours in (256, 128, 64, 32):
            picture.quantize(colours, dither=Image.Dither.NONE).save(target, optimize=True)
            if target.stat().st_size <= MOST:
                break
        else:
            raise ValueError(f'{target} has more than {MOST} bytes')


def write_loop(raw: Path, folder: Path) -> None:
    """The moving picture of learning by clicking, as wide as its size allows, and one still of it."""
    told = json.loads((raw / 'seen.json').read_text('utf-8'))['frames']
    lengths = [ANSWERED_MS if one['key'] else LOOK_MS for one in told]
    lengths[-1] = LAST_MS
    target = folder / 'click_loop.gif'
    for width in WIDTHS:
        frames = [_frame(raw, one, width) for one in told]
        palette = _palette(frames)
        small = [frame.quantize(palette=palette, dither=Image.Dither.NONE) for frame in frames]
        small[0].save(target, save_all=True, append_images=small[1:], duration=lengths, loop=0, optimize=False, disposal=1)
        if target.stat().st_size <= MOST_MOVING:
            break
    else:
        raise ValueError(f'{target} has {target.stat().st_size} bytes, more than {MOST_MOVING}')
    frames[-2].quantize(256, dither=Image.Dither.NONE).save(folder / 'click_loop.png', optimize=True)


def _frame(raw: Path, told: dict, width: int) -> Image.Image:
    picture = Image.open(raw / told['file']).convert('RGB')
    picture = picture.resize((width, round(picture.height * width / picture.width)), Image.Resampling.LANCZOS)
    if told['key']:
        _key(picture, told['key'])
    return picture


def _key(picture: Image.Image, key: str) -> None:
    """The key that is pressed, drawn into the lower left corner."""
    draw = ImageDraw.Draw(picture)
    x, y, side = 14, picture.height - 66, 50
    draw.rounded_rectangle((x, y, x + side, y + side), 8, fill='#ffffff', outline='#333333', width=3)
    draw.text((x + side / 2, y + side / 2), key, fill='#111111', font=ImageFont.truetype('DejaVuSans-Bold.ttf', 30), anchor='mm')


def _palette(frames: List[Image.Image]) -> Image.Image:
    """Colours that serve all frames, so that what does not change costs nothing; rare ones of classes among them."""
    some = frames[:: max(1, len(frames) // 6)]
    width, height = some[0].size
    sheet = Image.new('RGB', (width, height * len(some)))
    for place, frame in enumerate(some):
        sheet.paste(frame, (0, place * height))
    colours: List[int] = []
    for count, method in ((COMMON, Image.Quantize.MEDIANCUT), (RARE, Image.Quantize.MAXCOVERAGE)):
        colours += (sheet.quantize(count, method=method, dither=Image.Dither.NONE).getpalette() or [])[: 3 * count]
    both = Image.new('P', (1, 1))
    both.putpalette(colours)
    return both
