"""The verbs of spectra alone: likeness to references, indices, libraries in a sensor's bands."""

from __future__ import annotations

import argparse
from typing import Any

from ..engine.job import Job
from ..engine.spectral_jobs import IndexJob, LibraryToCubeJob, SpectralAngleJob
from .compute import act_on
from .options import add_computing, list_of, window


def add_spectral_angle(verbs: Any) -> None:
    """`spectral-angle CUBE`."""
    verb = verbs.add_parser(
        'spectral-angle', aliases=['spectralangle'], help='a map by likeness to a spectral library, or to class means', allow_abbrev=False
    )
    verb.add_argument('cube', metavar='CUBE')
    verb.add_argument('--library', default='', metavar='FILE|FOLDER', help='a spectral library, whose spectra pixels are compared with')
    verb.add_argument('--spectra', nargs='+', default=(), metavar='NAME', help='names of its spectra; all where not given')
    verb.add_argument('--level', default='', metavar='COLUMN', help='of its table: spectra with the same text are one class')
    verb.add_argument('--labels', default='', metavar='FILE', help='or points, polygons or a label raster: their class means')
    verb.add_argument('--field', default='', metavar='NAME', help="the labels' class field")
    verb.add_argument(
        '--measure', default=SpectralAngleJob.measure, metavar='angle|divergence|correlation',
        help='spectral angle in radians; spectral information divergence; correlation, of which more is more alike',
    )
    verb.add_argument(
        '--threshold', type=float, default=None, metavar='N', help='what is less alike than this is none of these, 0 in the map'
    )
    verb.add_argument('--continuum', action='store_true', help='compare spectra without their continuum')
    verb.add_argument('--angle', default='', metavar='ANGLE.tif', help='write how alike each pixel is to its class')
    verb.add_argument('--output', required=True, metavar='MAP.tif')
    add_computing(verb)
    verb.set_defaults(act=act_on(_spectral_angle))


def _spectral_angle(options: argparse.Namespace) -> Job:
    return SpectralAngleJob(
        options.cube, options.output, options.library, options.labels, options.field, tuple(options.spectra), options.level,
        options.measure, options.threshold, options.angle, options.continuum, window(options), options.device, options.memory,
        options.threads, options.seed,
    )


def add_index(verbs: Any) -> None:
    """`index CUBE`."""
    verb = verbs.add_parser('index', help='spectral indices; without options, which ones the image allows', allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    verb.add_argument(
        '--indices', type=list_of(str, 'names'), default=(), metavar='ndvi,pri', help='names of indices; see docs/SPECTRA.md for all'
    )
    verb.add_argument('--output', default='', metavar='INDICES.tif', help='one band an index')
    add_computing(verb)
    verb.set_defaults(act=act_on(lambda o: IndexJob(
        o.cube, o.output, o.indices, window(o), o.device, o.memory, o.threads, o.seed
    )))


def add_library_to_cube(verbs: Any) -> None:
    """`library-to-cube LIBRARY`."""
    verb = verbs.add_parser(
        'library-to-cube', aliases=['librarytocube'], help="a spectral library in a sensor's bands", allow_abbrev=False
    )
    verb.add_argument('library', metavar='LIBRARY')
    verb.add_argument('--cube', default='', metavar='CUBE', help='the image whose bands are wanted')
    verb.add_argument('--response', default='', metavar='TABLE.csv', help='or spectral responses: wavelengths, and one column a band')
    verb.add_argument('--output', required=True, metavar='LIBRARY.gpkg|.sli|.csv')
    verb.set_defaults(act=act_on(lambda o: LibraryToCubeJob(o.library, o.output, o.cube, o.response)))
