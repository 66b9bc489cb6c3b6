"""One call of the command line: from its arguments to its exit status."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from typing import Any, NoReturn, Optional, Sequence, TextIO

from ..core.errors import EngineError, HsiError, JobCancelled, ParameterError
from ..core.version import __version__
from ..engine.job import Json
from .compute import CANCELLED, DONE, INTERNAL, WRONG_INPUT
from .verbs import add_classify, add_features, add_info, add_spectrum, add_train
from .verbs_active import add_active
from .verbs_environment import add_env
from .verbs_import import add_import
from .verbs_labels import add_labels_verb
from .verbs_models import add_adapt, add_models, add_pretrain
from .verbs_review import (
    add_accuracy,
    add_clean,
    add_compare_maps,
    add_corrections,
    add_cross_validate,
    add_report,
    add_review,
    add_sample,
)
from .verbs_spectra import add_index, add_library_to_cube, add_spectral_angle
from .verbs_strategies import add_compare, add_hs3bench
from .verbs_zero_shot import add_zero_shot


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Run one command.

    Args:
        arguments: Without the program's name; None for those of this process.

    Returns:
        The exit status.
    """
    _terminate_like_interrupt()
    try:
        options = _parser().parse_args(arguments)
        output = _own_output()
        return _write(output, options.act(options))
    except (JobCancelled, KeyboardInterrupt) as cancelled:
        _say(str(cancelled) if str(cancelled) not in ('', str(JobCancelled())) else 'Cancelled; nothing half-written was left.')
        return CANCELLED
    except EngineError as error:
        _say(str(error))
        return INTERNAL
    except HsiError as error:
        _say(str(error))
        return WRONG_INPUT


class _Parser(argparse.ArgumentParser):
    """Wrong calls become errors of ours, so that they too are one sentence."""

    def error(self, message: str) -> NoReturn:
        raise ParameterError(f'{message[:1].upper()}{message[1:]}.', f'See {self.prog} --help.')


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog='python -m hsi_plugin', description='Hyperspectral images to trustworthy maps.', allow_abbrev=False)
    parser.add_argument('--version', action='version', version=__version__)
    verbs = parser.add_subparsers(dest='verb', metavar='VERB', required=True)
    add_info(verbs)
    add_spectrum(verbs)
    add_import(verbs)
    add_train(verbs)
    add_classify(verbs)
    add_sample(verbs)
    add_accuracy(verbs)
    add_report(verbs)
    add_compare_maps(verbs)
    add_clean(verbs)
    add_corrections(verbs)
    add_cross_validate(verbs)
    add_review(verbs)
    add_features(verbs)
    add_compare(verbs)
    add_zero_shot(verbs)
    add_spectral_angle(verbs)
    add_index(verbs)
    add_library_to_cube(verbs)
    add_active(verbs)
    add_labels_verb(verbs)
    add_hs3bench(verbs)
    add_pretrain(verbs)
    add_adapt(verbs)
    add_models(verbs)
    add_env(verbs)
    return parser


def _own_output() -> TextIO:
    """Keep standard output for the result alone: from now on what libraries print, also from C and at exit, goes to standard error."""
    output = os.fdopen(os.dup(1), 'w', encoding='utf-8')
    os.dup2(2, 1)
    return output


def _write(output: TextIO, result: Json) -> int:
    try:
        output.write(json.dumps(result, allow_nan=False) + '\n')
        output.flush()
    except BrokenPipeError:  # whoever asked has heard enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), output.fileno())
    return DONE


def _terminate_like_interrupt() -> None:
    """A batch system's SIGTERM ends a job as Ctrl-C does: cancelled, with nothing half-written."""
    def interrupt(number: int, frame: Any) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, interrupt)


def _say(text: str) -> None:
    sys.stderr.write(' '.join(text.split()) + '\n')
