"""The simulated sample scene that travels with the plugin, as a copy that its user may work on.

What is made from a cube lies beside it. The plugin's own folder is the wrong place for that: an update replaces it.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Optional

from ...core.places import home, resources
from ...cubes.atomic import output_error

SCENE = 'simulated_scene.tif'
_LABELS = 'simulated_labels.gpkg'
_FILES = (SCENE, 'simulated_truth.tif', 'simulated_truth.tif.aux.xml', _LABELS)


def is_there() -> bool:
    """Whether this copy of the plugin carries the scene."""
    return (resources() / 'sample' / SCENE).is_file()


def scene(folder: Optional[Path] = None) -> Path:
    """The scene in the user's own folder, copied there together with its truth and labels where it is not there yet.

    Args:
        folder: Where to; `sample` in the user's folder of this plugin where not given.

    Raises:
        OutputError: The copy cannot be written.
    """
    target = home() / 'sample' if folder is None else folder
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name in _FILES:
            source, copy = resources() / 'sample' / name, target / name
            renewed = name == SCENE and copy.exists() and copy.stat().st_size != source.stat().st_size  # by an update of the plugin
            if renewed or not copy.exists():
                shutil.copyfile(source, copy)
    except OSError as error:
        raise output_error(target / SCENE, error) from error
    return target / SCENE


def labels(folder: Optional[Path] = None) -> Path:
    """Labelled pixels of the scene, beside the copy of the scene.

    Args:
        folder: As for :func:`scene`.

    Raises:
        OutputError: The copy cannot be written.
    """
    return scene(folder).with_name(_LABELS)
