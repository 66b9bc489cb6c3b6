"""The jobs that work with spectra alone, without learning: likeness to reference spectra, indices, libraries in a sensor's bands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional, Tuple

from ..core.errors import ParameterError
from .job import Job, WindowNumbers, check_numbers


@dataclass(frozen=True)
class SpectralAngleJob(Job):
    """Give every pixel the class of the reference spectrum that it is most like.

    References come from a spectral library (a class is a spectrum, or all spectra of one name or one text of a level: its most alike one
    counts) or from labels (a class is the mean spectrum of its labelled pixels).

    Results: those of a map (`output`, `classes`, `counts`, …), `angle`, `measure`, `threshold`, `references`, `bands`, `none_of_these`
    (pixels beyond the threshold), `seconds`, `pixels_per_second`, `warnings`.

    Args:
        cube: The raster.
        output: The map to write, a GeoTIFF; 0 is none of these, or no data.
        library: A spectral library; exactly one of `library` and `labels` is given.
        labels: The labels, as in :class:`~hsi_plugin.engine.job.TrainJob`.
        field: The labels' class field.
        spectra: Names of the library's spectra to use; empty for all.
        level: The column of the library's table whose texts are the classes; empty: the spectra's names are.
        measure: How likeness is measured: `angle`, `divergence` or `correlation`.
        threshold: What is less alike than this is none of these: the largest angle in radians, the largest divergence, or the least
            correlation; None for no threshold, so that every pixel gets a class.
        angle: Where to write the measure of each pixel and its most alike reference, a GeoTIFF; empty to not write it.
        continuum: Whether to compare spectra without their continuum.
        window: The part to map; the map has the cube's whole grid. None for all.
        device: `auto` or `cpu`.
        memory: Upper bound for arrays, like `4G`; empty for the default.
        threads: Threads for arithmetic; None for all cores that this process may use.
        seed: Of no consequence: nothing is random.
    """

    kind: ClassVar[str] = 'spectral-angle'
    cube: str
    output: str
    library: str = ''
    labels: str = ''
    field: str = ''
    spectra: Tuple[str, ...] = ()
    level: str = ''
    measure: str = 'angle'
    threshold: Optional[float] = None
    angle: str = ''
    continuum: bool = False
    window: Optional[WindowNumbers] = None
    device: str = 'auto'
    memory: str = ''
    threads: Optional[int] = None
    seed: int = 0

    def __post_init__(self) -> None:
        if bool(self.library) == bool(self.labels):
            raise ParameterError(
                'Both a library and labels were given.' if self.library else 'Neither a library nor labels were given.',
                'Give exactly one: where the reference spectra come from.',
            )
        if self.labels and (self.spectra or self.level):
            raise ParameterError('Spectra and levels belong to a library, but labels were given.', 'Leave them out, or give a library.')
        check_numbers(self.threads, self.seed)
        check_device(self.device)

    @property
    def outputs(self) -> Tuple[str, ...]:
        """The files that the job writes."""
        return (self.output, self.angle) if self.angle else (self.output,)


@dataclass(frozen=True)
class IndexJob(Job):
    """Compute spectral indices of every pixel; or, with neither output nor indices, tell which ones the cube's bands allow.

    Results: `output`, `indices` (each with `name`, `title`, `formula`, `source`, `bands_nm`, and of what was computed `pixels`, `least`,
    `most` and `mean`), `missing` (where nothing was asked for: what the others lack), `seconds`, `warnings`.

    Args:
        cube: The raster, of reflectance.
        output: The GeoTIFF to write, one band an index.
        indices: Names of indices (:data:`hsi_plugin.spectra.index.INDICES`).
        window: The part to compute; None for all.
        device: `auto` or `cpu`.
        memory: Upper bound for arrays, like `4G`; empty for the default.
        threads: Threads for reading; None for all cores that this process may use.
        seed: Of no consequence: nothing is random.
    """

    kind: ClassVar[str] = 'index'
    cube: str
    output: str = ''
    indices: Tuple[str, ...] = ()
    window: Optional[WindowNumbers] = None
    device: str = 'auto'
    memory: str = ''
    threads: Optional[int] = None
    seed: int = 0

    def __post_init__(self) -> None:
        if self.output and not self.indices:
            raise ParameterError('No index was named.', 'Give indices; or no output either, to see which indices the image allows.')
        twice = sorted({name for name in self.indices if self.indices.count(name) > 1})
        if twice:
            raise ParameterError(f'The index {twice[0]} was named twice.', 'Name each once.')
        check_numbers(self.threads, self.seed)
        check_device(self.device)


@dataclass(frozen=True)
class LibraryToCubeJob(Job):
    """Write the spectra of a library as a sensor would read them.

    Results: `output`, `files`, `spectra`, `bands`, `whole` and `partly` (spectra that cover all good bands, or some), `left_out` (that
    cover none), `missing_nm` (ranges of bands that some spectra lack, each with how many), `warnings`.

    Args:
        library: The spectral library.
        output: The library to write: `.gpkg`, `.sli` or `.csv`.
        cube: The raster whose bands are wanted; exactly one of `cube` and `response` is given.
        response: A table (CSV) of spectral response functions: wavelengths, and one column a band.
    """

    kind: ClassVar[str] = 'library-to-cube'
    library: str
    output: str
    cube: str = ''
    response: str = ''

    def __post_init__(self) -> None:
        if bool(self.cube) == bool(self.response):
            raise ParameterError(
                'Both a raster and a table of responses were given.' if self.cube
                else 'Neither a raster nor a table of responses was given.',
                'Give exactly one: whose bands the spectra shall have.',
            )


def check_device(device: str) -> None:
    """Refuse a device that these jobs cannot compute on.

    Raises:
        ParameterError: It is neither `auto` nor `cpu`.
    """
    if device not in ('auto', 'cpu'):
        raise ParameterError(f'Spectra are compared on the CPU only; "{device}" would do nothing.', 'Give auto or cpu.')
