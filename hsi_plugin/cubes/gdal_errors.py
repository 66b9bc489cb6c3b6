"""Hearing what GDAL says, without changing GDAL for the rest of QGIS.

GDAL reports errors by a process-wide switch (`gdal.UseExceptions`) that belongs to the host: QGIS before 3.40 leaves it off, later ones may
turn it on. Code inside ``with gdal_errors() as log:`` behaves the same under both: nothing is printed, nothing is raised, and `log` knows
what was said. Set the variable that receives the result to None before the block, and look at it after.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import Callable, Iterator, List

from osgeo import gdal


class GdalLog:
    """Messages of GDAL in the order in which they came."""

    def __init__(self) -> None:
        self.errors: List[str] = []
        self.warnings: List[str] = []

    def hear(self, severity: int, number: int, message: str) -> None:
        """Take one message; GDAL calls this."""
        if severity >= gdal.CE_Failure:
            self.errors.append(message.strip())
        elif severity == gdal.CE_Warning:
            self.warnings.append(message.strip())

    @property
    def failed(self) -> bool:
        """Whether GDAL reported an error."""
        return bool(self.errors)

    @property
    def message(self) -> str:
        """The last error, or the last warning where there was no error, in one line; empty where all was quiet."""
        said = self.errors or self.warnings
        return ' '.join(said[-1].split()) if said else ''


@contextmanager
def gdal_errors() -> Iterator[GdalLog]:
    """Collect GDAL's errors and warnings of this thread; an exception of GDAL's bindings ends the block and is noted too."""
    log = GdalLog()
    gdal.PushErrorHandler(log.hear)
    try:
        yield log
    except RuntimeError as error:
        if type(error) is not RuntimeError:  # GDAL raises the plain class; its children are faults of the program
            raise
        log.errors.append(str(error).strip())
    finally:
        gdal.PopErrorHandler()


@contextmanager
def gdal_writes(refuse: Callable[[str], Exception]) -> Iterator[GdalLog]:
    """The same for a file that is being written: what GDAL reported within, or raised, ends in an error of the caller's.

    A look at `log.failed` as the block's last step would not do: where GDAL raises, the block has ended before.

    Args:
        refuse: Makes the error from what GDAL said.
    """
    with gdal_errors() as log:
        yield log
    if log.failed:
        raise refuse(log.message)
