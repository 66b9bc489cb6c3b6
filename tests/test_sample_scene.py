"""The sample scene that ships: it is what its generator makes, it says that it is simulated, and its spectra are what they claim to be."""

from __future__ import annotations

import importlib.util
from dataclasses import fields, replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

SAMPLE = Path(__file__).resolve().parent.parent / 'resources' / 'sample'
CLASSES = ['Water', 'Deciduous forest', 'Coniferous forest', 'Grassland', 'Cropland', 'Bare soil', 'Roofs', 'Roads and paving']


@pytest.fixture(scope='module')
def generator():
    """`make_sample_scene.py`, loaded by its path; it lies outside the package."""
    spec = importlib.util.spec_from_file_location('make_sample_scene', SAMPLE / 'make_sample_scene.py')
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope='module')
def simulated(generator):
    """The scene, simulated anew."""
    return generator.simulate()


@pytest.fixture(scope='module')
def image():
    """What the file says, as plain values: a dataset in a fixture of the last test would be closed after QGIS has ended GDAL."""
    dataset = gdal.Open(str(SAMPLE / 'simulated_scene.tif'))
    assert dataset is not None
    bands = [dataset.GetRasterBand(i + 1) for i in range(dataset.RasterCount)]
    return SimpleNamespace(
        counts=dataset.ReadAsArray(),
        transform=dataset.GetGeoTransform(),
        projection=dataset.GetProjection(),
        metadata=[band.GetMetadata() for band in bands],
        storage={(band.DataType, band.GetNoDataValue(), band.GetScale(), band.GetOffset()) for band in bands},
    )


@pytest.fixture(scope='module')
def counts(image):
    return image.counts


@pytest.fixture(scope='module')
def truth():
    dataset = gdal.Open(str(SAMPLE / 'simulated_truth.tif'))
    return dataset.ReadAsArray()


@pytest.fixture(scope='module')
def wavelengths(image):
    return np.array([float(band['wavelength']) for band in image.metadata])


@pytest.fixture(scope='module')
def mean_spectrum(counts, truth):
    """Mean reflectance `(bands,)` of a class."""
    return lambda name: counts[:, truth == CLASSES.index(name) + 1].mean(axis=1) * 1e-4


@pytest.fixture
def at(wavelengths):
    """Index of the band nearest to a wavelength in nm."""
    return lambda nm: int(np.abs(wavelengths - nm).argmin())


def label_features():
    """Class, geometry's name and geometry of every label."""
    source = ogr.Open(str(SAMPLE / 'simulated_labels.gpkg'))
    layer = source.GetLayerByName('labels')
    return [(f.GetField('class'), f.GetGeometryRef().GetGeometryName(), f.GetGeometryRef().Clone()) for f in layer]


def test_the_generator_makes_the_shipped_pixels(simulated, counts, truth):
    assert simulated.counts.shape == counts.shape
    difference = np.abs(simulated.counts.astype(int) - counts)
    # another NumPy or processor may round a last bit the other way; a count then differs by one, and only here and there
    assert difference.max() <= 1
    assert np.count_nonzero(difference) <= 1e-5 * counts.size
    np.testing.assert_array_equal(simulated.truth, truth)


def test_the_generator_makes_the_shipped_labels(generator, simulated):
    drawings = generator.draw_labels(simulated, generator.SEED)
    shipped = label_features()
    assert [CLASSES[d.value - 1] for d in drawings] == [name for name, _, _ in shipped]
    for drawing, (_, kind, shape) in zip(drawings, shipped):
        assert kind == ('POINT' if len(drawing.vertices) == 1 else 'POLYGON')
        line = shape if kind == 'POINT' else shape.GetGeometryRef(0)
        for i, (row, col) in enumerate(drawing.vertices):
            assert line.GetX(i) == pytest.approx(500000.0 + 30.0 * col)
            assert line.GetY(i) == pytest.approx(5600000.0 - 30.0 * row)


def test_another_seed_makes_another_scene(generator, simulated):
    few = {part.name: getattr(simulated.instrument, part.name)[::20] for part in fields(simulated.instrument)}
    other = generator.simulate(generator.SEED + 1, replace(simulated.instrument, **few))  # what lies there is the same in few bands
    assert (other.truth != simulated.truth).mean() > 0.1


def test_it_is_small_enough_to_ship():
    assert sum(path.stat().st_size for path in SAMPLE.rglob('*') if path.suffix != '.pyc') <= 5_000_000


@pytest.mark.parametrize('name', ['simulated_scene.tif', 'simulated_truth.tif'])
def test_rasters_say_that_they_are_simulated(name):
    dataset = gdal.Open(str(SAMPLE / name))
    assert dataset.GetMetadataItem('SIMULATED') == 'YES'
    assert dataset.GetMetadataItem('TIFFTAG_IMAGEDESCRIPTION').startswith('SIMULATED')


def test_every_data_file_is_named_simulated():
    data = [path.name for path in SAMPLE.iterdir() if path.suffix in ('.tif', '.gpkg', '.xml')]
    assert len(data) >= 3
    assert all(name.startswith('simulated_') for name in data)


def test_bands_carry_wavelength_fwhm_and_bad_bands(image, wavelengths):
    assert 218 <= len(image.metadata) <= 224
    assert np.all(np.diff(wavelengths) > 0)
    assert wavelengths[0] == pytest.approx(420, abs=2)
    assert wavelengths[-1] == pytest.approx(2448, abs=4)
    assert {band['wavelength_units'] for band in image.metadata} == {'Nanometers'}
    assert all(5 < float(band['fwhm']) < 16 for band in image.metadata)
    assert image.storage == {(gdal.GDT_Int16, -32768.0, 1e-4, 0.0)}
    bad = np.array([band['bbl'] == '0' for band in image.metadata])
    vapour = ((wavelengths > 1350) & (wavelengths < 1450)) | ((wavelengths > 1800) & (wavelengths < 1950))
    assert np.all(bad[vapour])
    assert not np.any(bad & ((wavelengths < 1320) | (wavelengths > 2000)))


def test_truth_lies_on_the_image_and_names_its_classes(image):
    dataset = gdal.Open(str(SAMPLE / 'simulated_truth.tif'))
    assert dataset.GetGeoTransform() == image.transform
    assert (dataset.RasterYSize, dataset.RasterXSize) == image.counts.shape[1:]
    assert dataset.GetProjection() == image.projection
    assert osr.SpatialReference(wkt=image.projection).GetAuthorityCode(None) == '32633'
    dataset.GetMetadata()  # GDAL 3.6 reads the side file only then
    band = dataset.GetRasterBand(1)
    assert band.GetCategoryNames() == ['unlabelled', *CLASSES]
    assert len({band.GetColorTable().GetColorEntry(value) for value in range(9)}) == 9


def test_nodata_is_one_corner_and_has_no_truth(counts, truth):
    nodata = counts == -32768
    assert np.array_equal(nodata.all(axis=0), nodata.any(axis=0))
    outside = nodata[0]
    assert 0.002 < outside.mean() < 0.1
    assert outside[-1, 0]
    assert not truth[outside].any()


def test_labels_lie_on_pixels_of_their_class(image, truth):
    x0, width, _, y0, _, height = image.transform
    seen = dict.fromkeys(CLASSES, 0)
    for name, kind, shape in label_features():
        where = shape.Centroid()
        row, col = int((where.GetY() - y0) / height), int((where.GetX() - x0) / width)
        assert truth[row, col] == CLASSES.index(name) + 1
        seen[name] += kind == 'POINT'
    assert all(14 <= count <= 26 for count in seen.values()), seen


def test_vegetation_has_its_red_edge(mean_spectrum, at):
    for name, least in (('Deciduous forest', 0.75), ('Coniferous forest', 0.75), ('Grassland', 0.6), ('Cropland', 0.6)):
        spectrum = mean_spectrum(name)
        near, red = spectrum[at(860)], spectrum[at(670)]
        assert (near - red) / (near + red) > least, name
        assert spectrum[at(550)] > red, name
        assert spectrum[at(1195)] < 0.5 * (spectrum[at(1090)] + spectrum[at(1275)]), name
    assert mean_spectrum('Coniferous forest')[at(860)] < mean_spectrum('Deciduous forest')[at(860)]


def test_water_is_dark_in_the_infrared(mean_spectrum, at, counts, truth):
    spectrum = mean_spectrum('Water')
    assert spectrum[at(860)] < 0.08
    assert spectrum[at(1650)] < 0.05
    assert np.median(counts[at(860)][truth == 1]) * 1e-4 < 0.03


def test_soil_has_its_clay_band_and_roads_are_flat(mean_spectrum, at):
    soil, road = mean_spectrum('Bare soil'), mean_spectrum('Roads and paving')
    dip = [1.0 - s[at(2205)] / (0.5 * (s[at(2150)] + s[at(2245)])) for s in (soil, road)]
    assert dip[0] > 0.04
    assert dip[1] < 0.5 * dip[0]
    assert soil[at(1650)] > 1.5 * soil[at(650)]
