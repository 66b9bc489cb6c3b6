# %% [markdown]
# # Hyperspectral Maps from Python
#
# A notebook as a script: open it in Jupyter (with jupytext), VS Code or Spyder and run it cell by cell, or run it whole
# (`PYTHONPATH=. python docs/python_api.py`). It takes the simulated sample scene that ships with the plugin and leaves its files in a
# temporary folder. `docs/PYTHON.md` explains each cell.

# %%
from __future__ import annotations

import csv
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

from hsi_plugin.api import (
    AccuracyJob,
    BatchJob,
    ClassifyJob,
    CubeError,
    IndexJob,
    TrainJob,
    Window,
    WorkerEngine,
    ZeroShotJob,
    open_classification,
    open_cube,
    plan_windows,
    read_labels,
    run,
    write_cube,
)
from hsi_plugin.core.places import resources

sample = resources() / 'sample'
scene, points, truth = sample / 'simulated_scene.tif', sample / 'simulated_labels.gpkg', sample / 'simulated_truth.tif'
folder = Path(tempfile.mkdtemp(prefix='hsi-python-'))

# %% [markdown]
# ## Open

# %%
cube = open_cube(scene)
print(cube)
print(f'{cube.units}, {cube.dtype}, {cube.bands.wavelengths_nm[0]:.0f} to {cube.bands.wavelengths_nm[-1]:.0f} nm')
print(f'{cube.bands.good.sum()} of {cube.bands.count} bands are good; pixels of {cube.grid.pixel_size[0]:g} m')
print('\n'.join(cube.warnings) or 'Nothing had to be guessed.')

# %% [markdown]
# ## Look at a spectrum

# %%
spectrum = cube.spectrum(60, 40)  # row, column, from 0; reflectance of all bands, NaN where a band holds nothing
red, infrared = cube.bands.nearest(665.0), cube.bands.nearest(842.0)
x, y = cube.grid.xy(60, 40)
print(f'at {x:.0f}, {y:.0f}: red {spectrum[red]:.3f}, near infrared {spectrum[infrared]:.3f}')

# %% [markdown]
# ## Read pixels as arrays

# %%
values, valid = cube.read(Window(row=40, col=30, height=50, width=60))
print(f'{values.dtype} {values.shape} (bands, rows, columns), {valid.mean():.0%} of the pixels valid')

ndvi_sum, pixels = 0.0, 0
for window in plan_windows(cube, memory=4 << 20):  # a scene of any size, 4 MiB at a time
    (low, high), valid = cube.read(window, bands=[red, infrared])
    ndvi = (high[valid] - low[valid]) / (high[valid] + low[valid])
    ndvi_sum, pixels = ndvi_sum + float(ndvi.sum()), pixels + ndvi.size
print(f'mean NDVI of {pixels} pixels: {ndvi_sum / pixels:.2f}')

# %% [markdown]
# ## Learn from labels

# %%
labels = read_labels(points, cube.grid, field='class')
print(f'{len(labels)} labelled pixels: {", ".join(labels.scheme.names)}')

model = folder / 'land.hsimodel'
trained = run(TrainJob(scene, points, model, field='class', seed=0))
print(f'average accuracy by blocks: {trained["accuracy"]["average_accuracy"]:.2f}')

# %% [markdown]
# ## Make a map, and see how far it is

# %%
def show(share: float, doing: str) -> None:
    """Called by `run` in the thread that called it."""
    print(f'{share:4.0%} {doing}')


made = run(ClassifyJob(scene, folder / 'map.tif', model=model, confidence=True), progress=show, log=print)
print(f'{made["output"]}, mean confidence {made["mean_confidence"]:.2f}')

# %% [markdown]
# ## Read it back

# %%
with open_classification(made['output']) as found:
    classes = found.labels()  # (rows, columns), 1…K, 0 where there is no class
    names, record = found.scheme.names, found.record
with open_cube(made['confidence']) as confidence_raster:  # one band
    confidence, known = confidence_raster.read(confidence_raster.grid.window)
for value, name in enumerate(names, start=1):
    print(f'{name}: {(classes == value).sum()} pixels, confidence {confidence[0][classes == value].mean():.2f}')
print(f'made {record.started} by {record.software["hsi_plugin"]} on {record.device}, seed {record.seed}, from {record.inputs[0]["path"]}')

# %% [markdown]
# ## Ask how good it is

# %%
accuracy = run(AccuracyJob(made['output'], truth))
print(f'average accuracy {accuracy["average_accuracy"]:.2f}, macro F1 {accuracy["f1_macro"]:.2f}')

# %% [markdown]
# ## Class names instead of labels

# %%
named = run(ZeroShotJob(scene, folder / 'named.tif', classes='water; tree | forest; grass | crops; bare soil; roof; road', refine='none'))
print(dict(zip((c['name'] for c in named['classes']), named['counts'])))

# %% [markdown]
# ## Many images
#
# An archive to try it on: the scene in four pieces, and a file that is none.

# %%
archive = folder / 'archive'
archive.mkdir()
for number, window in enumerate((Window(0, 0, 60, 64), Window(0, 64, 60, 64), Window(60, 0, 60, 64), Window(60, 64, 60, 64))):
    t = cube.grid.transform
    corner = (t[0] + window.col * t[1] + window.row * t[2], t[1], t[2], t[3] + window.col * t[4] + window.row * t[5], t[4], t[5])
    grid = replace(cube.grid, rows=window.height, cols=window.width, transform=corner)
    stored = cube.read_raw(window)  # int16, as in the file
    write_cube(archive / f'piece_{number}.tif', stored, cube.bands, grid, scale=1e-4, nodata=-32768)
(archive / 'broken.tif').write_bytes(b'II*\0 no image')

# %%
batch = BatchJob((archive,), folder / 'maps', model, confidence=True, mosaic=True)
told = run(batch)
print(f'{told["done"]} maps, {told["failed"]} images failed')
with open(told['summary_csv'], encoding='utf-8-sig', newline='') as file:
    for row in csv.DictReader(file):
        print(Path(row['image']).name, row['status'], row['mean_confidence'], row['message'])

# %% [markdown]
# The same again, after a crash, a cancel or new images: what is whole stays as it is.

# %%
again = run(replace(batch, resume=True))
print(f'{again["skipped"]} maps were there, {again["done"]} made')

# %% [markdown]
# ## When something is wrong

# %%
try:
    run(ClassifyJob(archive / 'broken.tif', folder / 'none.tif', model=model))
except CubeError as error:  # all are HsiError: LabelError, ModelError, OutputError, ParameterError …
    print(f'What: {error.what}\nTo do: {error.remedy}')

# %% [markdown]
# ## A process of its own, and several threads

# %%
with WorkerEngine() as engine:  # started once, kept between jobs; a crash in native code is an error there, and this process goes on
    for piece in sorted(archive.glob('piece_*.tif')):
        run(IndexJob(piece, folder / f'{piece.stem}_ndvi.tif', ('ndvi',)), engine=engine)

with ThreadPoolExecutor(2) as threads:
    jobs = [ClassifyJob(p, folder / f'{p.stem}_map.tif', model=model, threads=1) for p in sorted(archive.glob('piece_*.tif'))]
    for result in threads.map(run, jobs):
        print(result['output'], sum(result['counts']))

# %% [markdown]
# ## A cluster
#
# `local:2` is two processes on this computer; `tcp://host:8786` or a scheduler file is a real one.

# %%
if find_spec('distributed') is None:
    print('Dask is not installed here: python -m pip install distributed')
else:
    shared = run(BatchJob((archive,), folder / 'maps_of_the_cluster', model, scheduler='local:2'))
    print(f'{shared["done"]} maps by {batch.kind} on a cluster')

# %%
cube.close()
print(f'All files are in {folder}')
