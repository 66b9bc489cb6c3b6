"""The addresses that this project shows to its users; nothing here is opened unless they ask for it."""

from __future__ import annotations

PROJECT = 'https://github.com/hyperspectral-maps/hyperspectral-maps'
MANUAL = 'https://hyperspectral-maps.github.io/hyperspectral-maps/'


def page(name: str) -> str:
    """The address of a page of the manual.

    Args:
        name: Its path below `docs/` without the ending, for example `tasks/review` or `algorithms/classify`; may carry an `#anchor`.
    """
    path, _, anchor = name.partition('#')
    return f'{MANUAL}{path}/' + (f'#{anchor}' if anchor else '')
