"""The one place that knows how GDAL differs between 3.4 and 3.13, and how its types and defaults read in NumPy.

===========  ===================================================================================  =====================================
since        what is otherwise                                                                    where it is seen to
===========  ===================================================================================  =====================================
3.5, 3.7,    the types Int64 and UInt64, Int8, Float16 have numbers; signed bytes were bytes      :func:`numpy_type`, :func:`gdal_type`,
3.11         with a note beside before                                                            :func:`read_into`
not always   settings for one thread alone can be made from Python                                :func:`open_dataset`
after 3.6    names of classes in a side file are there before anything else was asked for         :func:`category_names`
3.8          the COG driver copies metadata of other domains where it is asked to                 :func:`cog_domains`
3.9          asks programs to say whether errors are exceptions, with a warning                   ``engine/run.py``, before it is loaded
3.10         wavelengths of ENVI files in the domain IMAGERY, besides those in the ENVI domain    ``wavelengths.py``, ``write.py``: both
3.11         tables in memory are of the driver MEM, as rasters are; before, of Memory            :func:`memory_tables`
any          errors raise, or not, as the host has settled it                                     ``gdal_errors.py``
===========  ===================================================================================  =====================================
"""

from __future__ import annotations

import uuid
from contextlib import contextmanager
from typing import Any, Iterator, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal, ogr

from ..core.arrays import Array
from ..core.grid import IDENTITY, GeoTransform
from .envi import EnviHeader
from .gdal_errors import gdal_errors

# By name, because the numbers of Int8 (3.7), Int64 (3.5) and Float16 (3.11) do not exist in every version.
_DTYPES = {
    'Byte': 'u1', 'Int8': 'i1', 'UInt16': 'u2', 'Int16': 'i2', 'UInt32': 'u4', 'Int32': 'i4', 'UInt64': 'u8', 'Int64': 'i8',
    'Float16': 'f2', 'Float32': 'f4', 'Float64': 'f8',
}

_ONE_MEMORY_DRIVER = 3_11_00_00  # the version as GDAL writes it
_COG_DOMAINS = 3_08_00_00
_SLOWER = 20  # see _is_slow
_STRIP_BYTES = 8 << 20


def open_dataset(path: str) -> Tuple[Any, str]:
    """Open a raster for reading.

    Returns:
        The dataset, or None, and what GDAL said.
    """
    dataset = None
    with gdal_errors() as log, _direct_tiles():
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR)
    return dataset, log.message


@contextmanager
def _direct_tiles() -> Iterator[None]:
    """GeoTIFFs opened within read uncompressed tiles straight from the file, three times as fast; compressed ones are read as ever.

    Without it, one pixel's spectrum copies a whole tile of all bands through GDAL's block cache. For this thread only: other plugins
    in QGIS's process keep the GDAL that they know.
    """
    name = 'GTIFF_DIRECT_IO'
    if not hasattr(gdal, 'SetThreadLocalConfigOption'):  # an older Python binding: as correct, not as fast
        yield
        return
    before = gdal.GetThreadLocalConfigOption(name)
    gdal.SetThreadLocalConfigOption(name, 'YES')
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(name, before)


def envi_stand_in(header: EnviHeader) -> Any:
    """A dataset with position, names and metadata of an ENVI file that GDAL cannot read, or reads otherwise than its header means.

    The one is true of 64-bit integers in most versions, the other of headers that leave room for it.

    GDAL is shown the same header with bytes in place of the type, and no data; the pixels are read without it.

    Returns:
        The dataset, or None.
    """
    name = f'/vsimem/hsi-{uuid.uuid4().hex}'
    bands, lines, samples = (str(n) for n in header.shape)
    sizes = {'bands': bands, 'lines': lines, 'samples': samples, 'interleave': header.interleave}
    fields = {**header.fields, **sizes, 'data type': '1', 'header offset': '0'}
    text = 'ENVI\n' + ''.join(
        f'{key} = {{{value}}}\n' if ',' in value or '\n' in value else f'{key} = {value}\n' for key, value in fields.items()
    )
    dataset = None
    try:
        gdal.FileFromMemBuffer(name + '.dat', b'\0' * 16)
        gdal.FileFromMemBuffer(name + '.hdr', text.encode())
        dataset, _ = open_dataset(name + '.dat')
    finally:
        gdal.Unlink(name + '.dat')
        gdal.Unlink(name + '.hdr')
    return dataset


def agrees_with(dataset: Any, header: EnviHeader) -> bool:
    """Whether GDAL understands an ENVI file as its header means it."""
    structure = dataset.GetMetadataItem('INTERLEAVE', 'IMAGE_STRUCTURE') or 'BAND'
    return (
        dataset.GetDriver().ShortName == 'ENVI'
        and (dataset.RasterCount, dataset.RasterYSize, dataset.RasterXSize) == header.shape
        and numpy_type(dataset.GetRasterBand(1)) == header.dtype.newbyteorder('=')
        and structure == {'bsq': 'BAND', 'bil': 'LINE', 'bip': 'PIXEL'}[header.interleave]
    )


def numpy_type(band: Any) -> Optional[np.dtype[Any]]:
    """The NumPy type of a GDAL band's values; None for complex ones and for types that this version cannot name."""
    name = gdal.GetDataTypeName(band.DataType)
    # Before 3.7 signed bytes were bytes with a note beside.
    if name == 'Byte' and band.GetMetadataItem('PIXELTYPE', 'IMAGE_STRUCTURE') == 'SIGNEDBYTE':
        return np.dtype('i1')
    return numpy_type_of(name)


def numpy_type_of(name: str) -> Optional[np.dtype[Any]]:
    """The NumPy type of what GDAL calls by this name; None for complex numbers and for what is unknown."""
    code = _DTYPES.get(name)
    return None if code is None else np.dtype(code)


def gdal_type(dtype: np.dtype[Any]) -> Optional[int]:
    """GDAL's number for a NumPy type; None where this version of GDAL lacks it."""
    for name, code in _DTYPES.items():
        if np.dtype(code) == dtype.newbyteorder('='):
            number = int(gdal.GetDataTypeByName(name))
            return number if number != gdal.GDT_Unknown else None
    return None


def geotransform(dataset: Any) -> Optional[GeoTransform]:
    """The affine transform as it stands in the file; None where there is none (GDAL says identity, or nothing)."""
    found = dataset.GetGeoTransform(can_return_null=True)
    if found is None:
        return None
    values = tuple(float(v) + 0.0 for v in found)  # + 0.0: GDAL's ENVI driver writes -0.0
    return None if values == IDENTITY else values  # type: ignore[return-value]


def read_into(dataset: Any, xoff: int, yoff: int, bands: Optional[Sequence[int]], out: Array) -> bool:
    """Read one window of some bands (numbers from 0; None: all) into `out`, shape ``(bands, rows, cols)``.

    All bands are asked for in one call, so that a pixel-interleaved file is decoded once.

    Returns:
        Whether GDAL could read it.
    """
    height, width = out.shape[1:]
    target = out.view(np.uint8) if out.dtype == np.int8 and not hasattr(gdal, 'GDT_Int8') else out
    if len(out) == 1:
        band = dataset.GetRasterBand(1 if bands is None else int(bands[0]) + 1)
        return band.ReadAsArray(xoff, yoff, width, height, buf_obj=target[0]) is not None
    if bands is not None and _is_slow(dataset, bands):
        return _read_and_choose(dataset, xoff, yoff, bands, target)
    numbers: Optional[List[int]] = None if bands is None else [int(b) + 1 for b in bands]
    return dataset.ReadAsArray(xoff, yoff, width, height, buf_obj=target, band_list=numbers) is not None


def _is_slow(dataset: Any, bands: Sequence[int]) -> bool:
    """Whether reading all bands and choosing some is quicker than asking for them.

    Uncompressed pixel-interleaved GeoTIFFs (see :func:`_direct_tiles`) are read in one go from the first band on, and band by band
    otherwise: measured with 191 of 220 bands, 0.41 s for what takes 0.02 s. One band so takes as long as some thirty do in one go.
    """
    from_first = list(bands) == list(range(len(bands)))
    if from_first or _SLOWER * len(bands) < dataset.RasterCount or dataset.GetDriver().ShortName != 'GTiff':
        return False
    structure = dataset.GetMetadata('IMAGE_STRUCTURE') or {}
    return structure.get('INTERLEAVE') == 'PIXEL' and 'COMPRESSION' not in structure


def _read_and_choose(dataset: Any, xoff: int, yoff: int, bands: Sequence[int], out: Array) -> bool:
    """Read all bands, some rows at a time so that they take little memory, and keep what was asked for."""
    _, height, width = out.shape
    count, chosen = dataset.RasterCount, np.asarray(bands, np.intp)
    rows = max(1, _STRIP_BYTES // (count * width * out.itemsize))
    for top in range(0, height, rows):
        every = np.empty((count, min(rows, height - top), width), out.dtype)
        if dataset.ReadAsArray(xoff, yoff + top, width, every.shape[1], buf_obj=every) is None:
            return False
        out[:, top : top + rows] = every[chosen]
    return True


def category_names(dataset: Any) -> List[str]:
    """Names of the classes of a raster's first band, by value from 0; none where it has none.

    GDAL 3.6 reads them from a side file only after metadata or geotransform were asked for.
    """
    dataset.GetMetadata()
    dataset.GetGeoTransform()
    return [text or '' for text in dataset.GetRasterBand(1).GetCategoryNames() or []]


def cog_domains() -> List[str]:
    """What tells the COG driver to copy metadata of all domains; nothing where it cannot. GDAL 3.13 can, and does not list it."""
    return ['COPY_SRC_MDD=YES'] if int(gdal.VersionInfo()) >= _COG_DOMAINS else []


def memory_tables() -> Any:
    """The driver of tables that are never on a disk."""
    return ogr.GetDriverByName('MEM' if int(gdal.VersionInfo()) >= _ONE_MEMORY_DRIVER else 'Memory')
