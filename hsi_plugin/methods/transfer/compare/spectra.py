"""Classifiers of single spectra, the rivals that need no network: ours, and scikit-learn's with their usual settings."""

from __future__ import annotations

import warnings
from typing import Any, Dict

import numpy as np

from ....core.arrays import Array
from ...click.discriminant import fit_discriminant
from .scene import Scene, Step
from .splits import Division, Draw

TREES = 100
COSTS = (1.0, 10.0, 100.0, 1000.0)
FALLBACK_COST = 100.0  # where a class has one label alone, nothing can be validated
_FOLDS = 5


class Discriminant:
    """The shrinkage discriminant of `hsi_plugin.methods.click` on spectra as they are."""

    receptive_field = 1

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def identity(self) -> Dict[str, Any]:
        """What decides its figures beside labels and cube, JSON-ready."""
        return {'learner': 'discriminant, OAS shrinkage'}

    def predict(self, division: Division, draw: Draw, seed: int, step: Step) -> Array:
        """Class values of the tested pixels, learned from the drawn ones."""
        step(0.0, 'learning')
        x, y = self._scene.spectra, self._scene.labels.values
        return fit_discriminant(x[draw.train], y[draw.train], self._scene.classes).scores(x[division.test]).argmax(1) + 1


class Machine:
    """scikit-learn's support vector machine (RBF kernel) on standardised spectra, C chosen on the training pixels."""

    receptive_field = 1

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def identity(self) -> Dict[str, Any]:
        """See :class:`Discriminant`."""
        return {'learner': 'SVC', 'costs': COSTS, 'fallback': FALLBACK_COST, 'scikit-learn': _version()}

    def predict(self, division: Division, draw: Draw, seed: int, step: Step) -> Array:
        """See :class:`Discriminant`."""
        from sklearn.model_selection import GridSearchCV, StratifiedKFold
        from sklearn.pipeline import make_pipeline
        from sklearn.preprocessing import StandardScaler
        from sklearn.svm import SVC

        step(0.0, 'learning')
        x, y = self._scene.spectra, self._scene.labels.values[draw.train]
        counts = np.bincount(y)
        folds = min(_FOLDS, int(counts[counts > 0].min()))
        model = make_pipeline(StandardScaler(), SVC(C=FALLBACK_COST))
        if folds > 1:
            parts = StratifiedKFold(folds, shuffle=True, random_state=_seed(seed))
            model = GridSearchCV(model, {'svc__C': list(COSTS)}, cv=parts)
        with warnings.catch_warnings():
            warnings.simplefilter('ignore')
            model.fit(x[draw.train], y)
        return np.asarray(model.predict(x[division.test]), np.int64)


class Forest:
    """scikit-learn's random forest on spectra as they are."""

    receptive_field = 1

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def identity(self) -> Dict[str, Any]:
        """See :class:`Discriminant`."""
        return {'learner': 'RandomForestClassifier', 'trees': TREES, 'scikit-learn': _version()}

    def predict(self, division: Division, draw: Draw, seed: int, step: Step) -> Array:
        """See :class:`Discriminant`."""
        from sklearn.ensemble import RandomForestClassifier

        step(0.0, 'learning')
        x, y = self._scene.spectra, self._scene.labels.values
        model = RandomForestClassifier(TREES, random_state=_seed(seed)).fit(x[draw.train], y[draw.train])
        return np.asarray(model.predict(x[division.test]), np.int64)


def _version() -> str:
    import sklearn

    return str(sklearn.__version__)


def _seed(seed: int) -> int:
    """As scikit-learn takes it: 32 bits."""
    return seed % (1 << 32)
