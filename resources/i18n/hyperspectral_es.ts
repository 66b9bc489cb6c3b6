<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Hyperspectral</name>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>  and {0} more classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>  {0}: {1:.3f} rad from its pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/stretch_box.py" />
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source> (bad)</source>
      <translation> (defectuosa)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source> ({0} five clicks ago)</source>
      <translation> ({0} hace cinco clics)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source> GB</source>
      <translation> GB</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source> min without a job</source>
      <translation> min sin tareas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source> on {0} computers</source>
      <translation> en {0} ordenadores</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source> pixels</source>
      <translation> píxeles</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source> with GPU support</source>
      <translation> con soporte de GPU</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>"Haze_Cloud_Water_Map" has another size than the image; its masks are not offered.</source>
      <translation>«Haze_Cloud_Water_Map» tiene otro tamaño que la imagen; no se ofrecen sus máscaras.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>"Learn by clicking" asks you about the pixels that teach most, "Names" makes a map from words alone, and "Manual" in the menu Hyperspectral leads to everything else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>"Map_Info" in {0} makes no sense: {1}</source>
      <translation>«Map_Info» en {0} no tiene sentido: {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>"Shape" compares both sides without their continuum: absorption bands alone decide</source>
      <translation>«Forma» compara ambos lados sin su continuo: solo deciden las bandas de absorción</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>"Weather_Quality_Indicator" has another size than the image; its mask is not offered.</source>
      <translation>«Weather_Quality_Indicator» tiene otro tamaño que la imagen; no se ofrece su máscara.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>"{0}" cannot be the name of a model.</source>
      <translation>«{0}» no puede ser el nombre de un modelo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>"{0}" does not say how many worker processes to start on this computer.</source>
      <translation>«{0}» no dice cuántos procesos de trabajo hay que iniciar en este ordenador.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>"{0}" has the shape {1}, and {2} has {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>"{0}" holds no valid pixel.</source>
      <translation>«{0}» no contiene ningún píxel válido.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>"{0}" in {1} ({2}) is not above "{3}" ({4}).</source>
      <translation>«{0}» en {1} ({2}) no es mayor que «{3}» ({4}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>"{0}" in {1} cannot be read{2}.</source>
      <translation>No se puede leer «{0}» en {1}{2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/array_pixels.py" />
      <source>"{0}" in {1} has the shape {2}, but {3} axes are expected.</source>
      <translation>«{0}» en {1} tiene la forma {2}, pero se esperan {3} ejes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/simfeatup.py" />
      <source>"{0}" in {1} has the shape {2}, or values that are no numbers; {3} is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <source>"{0}" in {1} holds no numbers ({2}).</source>
      <translation>«{0}» en {1} no contiene números ({2}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>"{0}" in {1} holds no numbers.</source>
      <translation>«{0}» en {1} no contiene números.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>"{0}" in {1} holds numbers that are no wavelengths in nanometres.</source>
      <translation>«{0}» en {1} contiene números que no son longitudes de onda en nanómetros.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>"{0}" in {1} is larger than expected: {2}.</source>
      <translation>«{0}» en {1} es mayor de lo esperado: {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>"{0}" in {1} is no cube of counts: its shape is {2}.</source>
      <translation>«{0}» en {1} no es un cubo de cuentas: su forma es {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>"{0}" in {1} is no cube: its shape is {2}.</source>
      <translation>«{0}» en {1} no es un cubo: su forma es {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>"{0}" in {1} is not evenly spaced.</source>
      <translation>«{0}» en {1} no está espaciado uniformemente.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>"{0}" in {1} is {2}, which is no scale.</source>
      <translation>«{0}» en {1} es {2}, que no es una escala.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>"{0}" in {1} is {2}.</source>
      <translation>«{0}» en {1} es {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>"{0}" in {1} lists {2} numbers for {3} bands.</source>
      <translation>«{0}» en {1} enumera {2} números para {3} bandas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>"{0}" is named for two classes.</source>
      <translation>«{0}» figura como nombre de dos clases.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>"{0}" is no answer.</source>
      <translation>«{0}» no es una respuesta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>"{0}" is no list of accuracies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>"{0}" is no list of numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>"{0}" is no list of scales.</source>
      <translation>«{0}» no es una lista de escalas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/ranges.py" />
      <source>"{0}" is no list of wavelength ranges.</source>
      <translation>«{0}» no es una lista de intervalos de longitud de onda.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>"{0}" is no measure of likeness.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>"{0}" is no number of labels.</source>
      <translation>«{0}» no es un número de etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>"{0}" is no percentage.</source>
      <translation>«{0}» no es un porcentaje.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>"{0}" is no pixel.</source>
      <translation>«{0}» no es un píxel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>"{0}" is no stretch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>"{0}" is no time.</source>
      <translation>«{0}» no es una hora.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/fuse.py" />
      <source>"{0}" is no weight of a part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>"{0}" is no window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>"{0}" is not a colour.</source>
      <translation>«{0}» no es un color.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/crs.py" />
      <source>"{0}" is not a coordinate reference system.</source>
      <translation>«{0}» no es un sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/tiles.py" />
      <source>"{0}" is not an amount of memory.</source>
      <translation>«{0}» no es una cantidad de memoria.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/scheme.py" />
      <source>"{0}" is shown by pixels of this image alone, which say nothing of another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>"{0}" is the name of a model that comes with the plugin.</source>
      <translation>«{0}» es el nombre de un modelo que viene con el complemento.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>"{0}" was not measured at any band of the cube.</source>
      <translation>«{0}» no se midió en ninguna banda del cubo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>"{0}": {1} pixels hold no value and were left out.</source>
      <translation>«{0}»: {1} píxeles no contienen valor y se omitieron.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>"{0}": {1} points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>({0}, {1}) · {2:.0f} % · {3}</source>
      <translation>({0}, {1}) · {2:.0f} % · {3}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>, 1 thread</source>
      <translation>, 1 hilo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>, no data {0}</source>
      <translation>, sin datos {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>, no graphics card</source>
      <translation>, sin tarjeta gráfica</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>, {0} each</source>
      <translation>, {0} cada uno</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>, {0} threads</source>
      <translation>, {0} hilos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>, {0} with a graphics card</source>
      <translation>, {0} con tarjeta gráfica</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>. Only a sample drawn for the purpose can measure it.</source>
      <translation>. Solo una muestra extraída para ello puede medirlo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>.gpkg keeps everything, places too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>1 thread</source>
      <translation>1 hilo</translation>
    </message>
    <message>
      <location filename="../../resources/models/starter.json" />
      <source>10,000 steps of 16 tiles: scenes generated from 4,948 library spectra (roberts2017_urban.sli, usgs_splib07a_ascii.tar.xz)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>; most in {0} ({1:.0f} %).</source>
      <translation>; sobre todo en {0} ({1:.0f} %).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>; next class,  | synonym</source>
      <translation>; clase siguiente,  | sinónimo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>; plugin {0}.</source>
      <translation>; complemento {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>&lt; 0.1 %</source>
      <translation>&lt; 0,1 %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>? can't tell</source>
      <translation>? no se sabe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>A CSV file with the columns name, words and colour, or a JSON list of objects with these keys.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>A CSV with wavelengths (nm or µm) in its first column and one column a band; leave empty to give an image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>A Dask cluster</source>
      <translation>Un clúster de Dask</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>A GeoPackage of points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>A GeoPackage with a reference sample that was looked at; or points, polygons or a raster with the true classes, of the same names as in the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>A GeoTIFF of one band a feature, if wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>A GeoTIFF of one band an index.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>A GeoTIFF with the measure of each pixel and its most alike reference, if wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>A GeoTIFF, or a VRT where that loses nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>A U-Net with brakes against learning by heart (normalisation, dropout). Rather this where labelled areas are few.</source>
      <translation>Una U-Net con frenos contra el aprendizaje de memoria (normalización, dropout). Preferible cuando hay pocas áreas etiquetadas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/continuum.py" />
      <source>A band has no wavelength.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/spectf-cloud.json" />
      <source>A band's token is made from two numbers, its value and its centre wavelength (minus 1440 nm, over 600 nm).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>A block of {0} pixel is none.</source>
      <translation>Un bloque de {0} píxeles no es un bloque.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>A change of {0} × {1} pixels is too large to be taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>A class has no name.</source>
      <translation>Una clase no tiene nombre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>A class in {0} has no name.</source>
      <translation>Una clase de {0} no tiene nombre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>A class whose turn it is: no question was about it for a while.</source>
      <translation>Una clase a la que le toca: hacía tiempo que ninguna pregunta trataba de ella.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>A classification, the earlier one of two dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/__init__.py" />
      <source>A cluster needs Dask, which is not installed for this Python.</source>
      <translation>Un clúster necesita Dask, que no está instalado para este Python.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>A comparison is running already; start this one again when it has ended.</source>
      <translation>Ya hay una comparación en marcha; inicie esta de nuevo cuando haya terminado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>A comparison that runs goes on</source>
      <translation>Una comparación en marcha continúa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/segmentation.py" />
      <source>A confusion matrix holds counts, and this one holds numbers that are none.</source>
      <translation>Una matriz de confusión contiene recuentos, y esta contiene números que no lo son.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/segmentation.py" />
      <source>A confusion matrix is square, and this one has the shape {0}.</source>
      <translation>Una matriz de confusión es cuadrada, y esta tiene la forma {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/segmentation.py" />
      <source>A confusion matrix of {0} classes has no class {1}.</source>
      <translation>Una matriz de confusión de {0} clases no tiene la clase {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>A continuum needs wavelengths, which the image does not tell.</source>
      <translation>Un continuo necesita longitudes de onda, que la imagen no indica.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>A copy for another person</source>
      <translation>Una copia para otra persona</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/blob.py" />
      <source>A correction of the map is damaged: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>A cube has three axes (rows, columns, bands), an image two.</source>
      <translation>Un cubo tiene tres ejes (filas, columnas, bandas); una imagen, dos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>A cube is a numeric variable with three axes: rows, columns and bands.</source>
      <translation>Un cubo es una variable numérica con tres ejes: filas, columnas y bandas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>A cube with many bands: a product of a sensor (its file, its folder or its XML), ENVI (the data file or its .hdr), GeoTIFF or VRT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/choose.py" />
      <source>A discriminant learned from the first labels; with the compute environment installed, a network would.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>A discriminant on the frozen features of the chosen foundation model.</source>
      <translation>Un discriminante sobre las características congeladas del modelo fundacional elegido.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>A file for all results, if wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>A file for the description, if wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>A file of points with a form, the image underneath, and a project that opens both in QGIS or QField. What comes back is taken over with "Merge a file…", as often as you like.</source>
      <translation>Un archivo de puntos con un formulario, la imagen de fondo y un proyecto que abre ambos en QGIS o QField. Lo que vuelve se recoge con «Combinar un archivo…», tantas veces como quiera.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>A file of the environment is held by another program, most often a virus scanner.</source>
      <translation>Otro programa retiene un archivo del entorno, casi siempre un antivirus.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>A file to keep a model with which other images are classified in the same way, if wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>A file to keep the model that was learned from the labels, if wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>A folder or a file of a CLIP model, as its makers publish it; needs the compute environment (torch).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>A folder or file of a CLIP or SigLIP model, as its makers publish it; it looks at a picture of the cube</source>
      <translation>Una carpeta o un archivo de un modelo CLIP o SigLIP, tal como lo publican sus autores; mira una imagen del cubo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>A folder with CLIP vision or DINOv2 as their makers publish them (config.json and weights)</source>
      <translation>Una carpeta con CLIP visión o DINOv2 tal como los publican sus autores (config.json y pesos)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>A folder with a CLIP (vision) or DINOv2 model as Hugging Face lays it out: config.json and model.safetensors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>A hundred trees on the spectra as they are.</source>
      <translation>Cien árboles sobre los espectros tal cual.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>A job is running; what the compute engine has to say follows when it has ended.</source>
      <translation>Hay una tarea en marcha; lo que tiene que decir el motor de cálculo aparecerá cuando termine.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/remove.py" />
      <source>A job may still be running in it: wait for it or close other QGIS windows, then try again.</source>
      <translation>Puede que aún haya una tarea en marcha en él: espere o cierre otras ventanas de QGIS, y vuelva a intentarlo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>A job may still be using it: wait for it, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>A job may still run in the old one: wait for it or close other QGIS windows, then install again (nothing is fetched twice).</source>
      <translation>Puede que aún haya una tarea en el antiguo: espere o cierre otras ventanas de QGIS, y vuelva a instalar (nada se descarga dos veces).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>A job must be an object, not {0}.</source>
      <translation>Una tarea debe ser un objeto, no {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>A layer or table with the fields name, words (with bars between them) and colour; only name is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>A list of images is a text file with one path on each line.</source>
      <translation>Una lista de imágenes es un archivo de texto con una ruta en cada línea.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/roster.py" />
      <source>A listener to jobs failed.</source>
      <translation>Falló un receptor de avisos de tareas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>A map differs in nothing from itself.</source>
      <translation>Un mapa no difiere en nada de sí mismo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>A map of classes</source>
      <translation>Un mapa de clases</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>A map of each part</source>
      <translation>Un mapa de cada parte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/layers.py" />
      <source>A map of {0} classes cannot hold the value {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>A map that is a layer of the project</source>
      <translation>Un mapa que es una capa del proyecto</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/protocol.py" />
      <source>A message is not made of plain JSON values: {0}.</source>
      <translation>Un mensaje no está hecho de valores JSON simples: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/protocol.py" />
      <source>A message of {0} bytes is too long for the worker protocol.</source>
      <translation>Un mensaje de {0} bytes es demasiado largo para el protocolo del proceso de trabajo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>A model brings its own bands.</source>
      <translation>Un modelo trae sus propias bandas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>A model can be saved only where it is learned.</source>
      <translation>Un modelo solo se puede guardar donde se aprende.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>A model file brings its own method; then this is ignored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>A model file to apply; leave empty to learn from labels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>A model knows its training pixels; what it is worth elsewhere, they do not tell</source>
      <translation>Un modelo conoce sus píxeles de entrenamiento; no dicen cuánto vale en otros lugares</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>A model of another image</source>
      <translation>Un modelo de otra imagen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>A model of another image, to start from what it knows; it is dropped where it does not help here</source>
      <translation>Un modelo de otra imagen, para empezar por lo que sabe; se descarta donde aquí no ayuda</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source>A name is made of letters, digits, ".", "_" and "-".</source>
      <translation>Un nombre consta de letras, cifras, «.», «_» y «-».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/segment.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/recipe.py" />
      <source>A network cannot be trained that way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>A network for photographs, shown three bands of the cube as a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>A network that learns shapes and neighbourhoods too. For densely labelled areas or masks; takes minutes.</source>
      <translation>Una red que también aprende formas y vecindades. Para áreas densamente etiquetadas o máscaras; tarda minutos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>A new file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>A new file; the project is written beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>A new map with its record, what was changed, and the registry; the first map stays</source>
      <translation>Un mapa nuevo con su ficha, lo que se cambió y el historial; el primer mapa se conserva</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>A newer or older QGIS has a NumPy that fits.</source>
      <translation>Un QGIS más nuevo o más antiguo tiene un NumPy que encaja.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>A page with the maps of all parts, the controls and what was chosen why</source>
      <translation>Una página con los mapas de todas las partes, los controles y por qué se eligió cada cosa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>A part of {0} was added; it needs {1} too.</source>
      <translation>Se añadió una parte de {0}; necesita también {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>A path in the environment is longer than this Windows allows.</source>
      <translation>Una ruta del entorno es más larga de lo que permite este Windows.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/picture.py" />
      <source>A picture cannot be written as "{0}".</source>
      <translation>Una imagen no se puede escribir como «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>A picture of the scene needs its statistics.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/picture.py" />
      <source>A picture of {0} × {1} pixels could not be made: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>A picture takes three good bands, and there are {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>A pixel is unsure where more than one class is needed to miss the true one in no more than {0} of all pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scales.py" />
      <source>A pixel is {0} m wide: CLIP cannot see objects smaller than that, however much the picture is magnified; its answers count {1} %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>A pixel takes the class that is the most frequent one around it; or small pieces go to the largest piece that they touch. Pixels without a class stay so and have no say.</source>
      <translation>Un píxel toma la clase más frecuente a su alrededor; o los fragmentos pequeños pasan al mayor fragmento que tocan. Los píxeles sin clase siguen así y no cuentan.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/derivative.py" />
      <source>A polynomial of degree {0} through {1} bands gives no derivative of order {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>A raster of what became what, a GeoTIFF, if wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>A reference sample of {0} cannot be read.</source>
      <translation>No se puede leer una muestra de referencia de {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>A regularised U-Net on the frozen features, as in the paper.</source>
      <translation>Una U-Net regularizada sobre las características congeladas, como en el artículo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>A report of what is installed and what works</source>
      <translation>Un informe de lo que está instalado y de lo que funciona</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/summary.py" />
      <source>A row of the table "{0}" could not be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>A sample cannot have fewer than no pixels.</source>
      <translation>Una muestra no puede tener menos de cero píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <source>A share of a classification has no folder to keep its windows in.</source>
      <translation>Una parte de una clasificación no tiene carpeta donde guardar sus ventanas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>A share of a classification needs a model and a folder to keep its windows in.</source>
      <translation>Una parte de una clasificación necesita un modelo y una carpeta donde guardar sus ventanas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>A short tour on a small simulated scene. You can leave it at any moment; a copy of the scene is all that is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/hypersl-base.json" />
      <location filename="../../resources/models/hypersl-huge.json" />
      <location filename="../../resources/models/hypersl-large.json" />
      <location filename="../../resources/models/hypersl-small.json" />
      <source>A sine and cosine code of a band's centre wavelength (unit 10 nm, from 400 nm on) is added to its token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>A single cluster cannot tell how certain its figures are; draw more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>A small file of points with a form, for QField or QGIS. The session itself stays here; what comes back is merged into it.</source>
      <translation>Un pequeño archivo de puntos con un formulario, para QField o QGIS. La sesión se queda aquí; lo que vuelva se combina con ella.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>A small network of spectra and surroundings learns from the first labels while mixtures of Gaussians clean them.</source>
      <translation>Una pequeña red de espectros y vecindades aprende de las primeras etiquetas mientras mezclas de gaussianas las depuran.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>A small simulated scene that comes with the plugin</source>
      <translation>Una pequeña escena simulada que viene con el complemento</translation>
    </message>
    <message>
      <location filename="../../resources/models/dofa-base.json" />
      <location filename="../../resources/models/dofa-large.json" />
      <location filename="../../resources/models/dofa2-base.json" />
      <location filename="../../resources/models/dofa2-large.json" />
      <source>A small transformer makes each band's part of the patch kernel from its centre wavelength; all bands of a patch become one token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_jobs.py" />
      <source>A spacing of {0} pixels cannot be.</source>
      <translation>No puede haber un espaciado de {0} píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>A spectral library (ENVI, USGS, ECOSTRESS, a table; or the path of a folder of text files) whose named spectra may stand for classes: spectrum:NAME among the words of a class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>A spectrum of {0} values does not fit {1} bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>A standard error of {0} is none.</source>
      <translation>Un error estándar de {0} no es válido.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>A stretch from {0} to {1} % is none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>A table (CSV) with the columns name and class. Where left out, a name says it up to its first digit: grass_001 is grass.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>A table (CSV) with the columns name, longitude and latitude, or a layer of points with a field of names; goes before what the files tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>A table of the held-out pixels with the probabilities of all classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <source>A table of the library {0} does not have {1} rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>A table of wavelengths and values, if wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/vocabulary.py" />
      <source>A vocabulary names a material "{0}" that no model knows.</source>
      <translation>Un vocabulario nombra un material «{0}» que ningún modelo conoce.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/window.py" />
      <source>A window cannot be {0} × {1} pixels.</source>
      <translation>Una ventana no puede tener {0} × {1} píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/correct/majority.py" />
      <source>A window of {0} pixels has no middle.</source>
      <translation>Una ventana de {0} píxeles no tiene centro.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>A window of {0} pixels has no middle. Give an odd side from 3, or 0 for no majority filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>A window of {0} pixels is too large.</source>
      <translation>Una ventana de {0} píxeles es demasiado grande.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>A window was given for many images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>A worker of the cluster cannot import {0}.</source>
      <translation>Un proceso de trabajo del clúster no puede importar {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>About {0:,} points</source>
      <translation>Unos {0:,} puntos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>About {0} of the mapped area is right, judged by {1} pixels that were drawn by chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Accuracy</source>
      <translation>Exactitud</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Accuracy and area of each class</source>
      <translation>Exactitud y área de cada clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>Accuracy field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Accuracy of the whole map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Accuracy of {0}</source>
      <translation>Exactitud de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Accuracy: not assessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Accuracy: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>Acquired</source>
      <translation>Adquirido</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/many_images.py" />
      <location filename="../../hsi_plugin/processing/example_models.py" />
      <source>Activate it among QGIS's plugins.</source>
      <translation>Actívelo entre los complementos de QGIS.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Adapt a model to {0}</source>
      <translation>Adaptar un modelo a {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Adapt to this scene…</source>
      <translation>Adaptar a esta escena…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source>Adapt {0} to {1}</source>
      <translation>Adaptar {0} a {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Add GPU support to the compute environment?</source>
      <translation>¿Añadir soporte de GPU al entorno de cálculo?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Add GPU support…</source>
      <translation>Añadir soporte de GPU…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Add a class</source>
      <translation>Añadir una clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>Add a class first.</source>
      <translation>Añada primero una clase.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>Add a class on the page "Labels" first.</source>
      <translation>Añada primero una clase en la página «Etiquetas».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Add a class with +, name it, and click pixels of it on the map.</source>
      <translation>Añada una clase con +, nómbrela y haga clic en píxeles de ella en el mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Add a file of weights</source>
      <translation>Añadir un archivo de pesos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Add a file of weights that you have: one of these models, or a starter that somebody trained</source>
      <translation>Añadir un archivo de pesos que tenga: uno de estos modelos, o un modelo inicial que alguien entrenó</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Add a photo of the place (P)</source>
      <translation>Añadir una foto del lugar (P)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Add classes and click pixels, or take labels from a layer.</source>
      <translation>Añada clases y haga clic en píxeles, o tome etiquetas de una capa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Add file…</source>
      <translation>Añadir archivo…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Add it, or ask for the complete header file.</source>
      <translation>Añádala, o pida el archivo de cabecera completo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>Add labels to it.</source>
      <translation>Añádale etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_base.py" />
      <source>Add the class first.</source>
      <translation>Añada primero la clase.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>Add the classes first.</source>
      <translation>Añada primero las clases.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Add the model {0}</source>
      <translation>Añadir el modelo {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Add their wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>Add them, for example in an ENVI header beside it.</source>
      <translation>Añádalas, por ejemplo en una cabecera ENVI junto a él.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Add them, or keep the continuum.</source>
      <translation>Añádalas, o conserve el continuo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Add those weights themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Add to a library, or name a new one</source>
      <translation>Añadir a una biblioteca, o nombrar una nueva</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Add to a spectral library…</source>
      <translation>Añadir a una biblioteca espectral…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>Add wavelengths to the cube, or train a model on one like it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/spectrum_text/points.py" />
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>Add wavelengths to the raster, for example in an ENVI header beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>Add wavelengths to the raster, for example in an ENVI header beside it; they are never guessed.</source>
      <translation>Añada longitudes de onda al ráster, por ejemplo en una cabecera ENVI junto a él; nunca se adivinan.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <location filename="../../hsi_plugin/models/backbones/hypersigma/inputs.py" />
      <location filename="../../hsi_plugin/models/backbones/spectra.py" />
      <location filename="../../hsi_plugin/models/backbones/starter.py" />
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>Add wavelengths to the raster.</source>
      <translation>Añada longitudes de onda al ráster.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>Add wavelengths, for example in an ENVI header beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Address or scheduler file of the cluster</source>
      <translation>Dirección o archivo de planificador del clúster</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Agree with all together: {0}.</source>
      <translation>Coinciden con todas juntas: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/disagreements.py" />
      <source>Agreement</source>
      <translation>Acuerdo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Agriculture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/transitions.py" />
      <source>Align one with the other first, with nearest neighbours (QGIS: "Warp (reproject)" with the extent and pixel size of the other).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>All averages are over classes, so that rare ones count as much; overall accuracy alone counts pixels</source>
      <translation>Todas las medias son sobre clases, para que las raras cuenten igual; solo la exactitud global cuenta píxeles</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>All bands are marked as bad; the marks are ignored.</source>
      <translation>Todas las bandas están marcadas como defectuosas; se ignoran las marcas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>All bands are multiplied by one number, so that the mean of the scene is 0.2: for radiance and raw counts</source>
      <translation>Todas las bandas se multiplican por un mismo número, para que la media de la escena sea 0,2: para radiancia y cuentas sin calibrar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/features.py" />
      <location filename="../../hsi_plugin/methods/matching.py" />
      <location filename="../../hsi_plugin/methods/training.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/inputs.py" />
      <source>All bands of {0} are marked as bad.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>All bands, RU-Net</source>
      <translation>Todas las bandas, RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>All figures, as JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>All files of spectra in it are read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/train.py" />
      <source>All first labels are of one class: there is nothing to tell apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>All images in it and in the folders below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>All labelled pixels of {0} have labels of several classes.</source>
      <translation>Todos los píxeles etiquetados de {0} tienen etiquetas de varias clases.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>All labels in so many percent of the blocks that may be learned from; for densely labelled scenes</source>
      <translation>Todas las etiquetas de ese porcentaje de los bloques de los que se puede aprender; para escenas densamente etiquetadas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>All of these features were computed before.</source>
      <translation>Todas estas características ya estaban calculadas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>All pixels alike; rare classes may get no point at all</source>
      <translation>Todos los píxeles por igual; las clases raras pueden quedarse sin ningún punto</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>All pixels of the image have the same position.</source>
      <translation>Todos los píxeles de la imagen tienen la misma posición.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/estimators.py" />
      <source>All pixels of the map had the same chance to be drawn; the areas of its classes are known from the map and make the figures more certain (post-stratification).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>All pixels of {0} were learned from; the sample cannot judge that part of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field.py" />
      <source>All points of "{0}" are answered.</source>
      <translation>Todos los puntos de «{0}» están respondidos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>All points of this sample are answered.</source>
      <translation>Todos los puntos de esta muestra están respondidos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>All {0:,} points are answered: see the page "Result"</source>
      <translation>Los {0:,} puntos están respondidos: vea la página «Resultado»</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/training.py" />
      <source>All {0} labelled pixels lie where {1} holds no data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/unsure_box.py" />
      <source>Allowed errors</source>
      <translation>Errores permitidos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Also answered: {0}</source>
      <translation>También respondió: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <source>Also as PDF, beside it</source>
      <translation>También en PDF, al lado</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Also pixels that were learned from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/spoken.py" />
      <source>An answer cannot come back: its class was removed.</source>
      <translation>Una respuesta no puede volver: se eliminó su clase.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>An error inside the program stopped the job ({0}: {1}).</source>
      <translation>Un error interno del programa detuvo la tarea ({0}: {1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/conformal.py" />
      <source>An error rate of {0} cannot be kept: it would rest on {1} held-out pixels in {2} blocks, {3}.</source>
      <translation>No se puede garantizar una tasa de error de {0}: se apoyaría en {1} píxeles reservados en {2} bloques, {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>An expected accuracy lies outside 0…1.</source>
      <translation>Una exactitud esperada está fuera de 0…1.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>An installation was interrupted; it goes on where it stopped.</source>
      <translation>Se interrumpió una instalación; continúa donde se detuvo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>An odd number, such as 3 or 5; 0 for no majority filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Angle</source>
      <translation>Ángulo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/sharing.py" />
      <source>Another labelling session</source>
      <translation>Otra sesión de etiquetado</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Another map that follows the point, with layers of its own: a basemap, an older image</source>
      <translation>Otro mapa que sigue al punto, con capas propias: un mapa base, una imagen más antigua</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Another person's review</source>
      <translation>La revisión de otra persona</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>Another program has changed it; rebuild the session from its events.</source>
      <translation>Otro programa la ha modificado; reconstruya la sesión a partir de sus eventos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Another, on the same grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/suggestions.py" />
      <source>Answer "{0}"; the model gives it {1}</source>
      <translation>Responder «{0}»; el modelo le da {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/learning.py" />
      <source>Answer by keys, click pixels of the current class, drag around many (with Shift: a rectangle); right click removes</source>
      <translation>Responda con teclas, haga clic en píxeles de la clase actual, arrastre alrededor de muchos (con Mayús: un rectángulo); clic derecho elimina</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>Answer it instead.</source>
      <translation>Respóndalo en su lugar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Answer more points before intervals can be told.</source>
      <translation>Responda más puntos para poder dar intervalos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/learning.py" />
      <source>Answer on the map</source>
      <translation>Responder en el mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Answer points of the sample; figures appear here.</source>
      <translation>Responda puntos de la muestra; aquí aparecen las cifras.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/clusters.py" />
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>Answer some points of the sample first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Any hyperspectral image opens by dropping it here. For the tour, open the scene that comes with the plugin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Any pixel. What every other strategy is compared with.</source>
      <translation>Cualquier píxel. Con esto se compara toda otra estrategia.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>Apple GPU</source>
      <translation>GPU de Apple</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>Apply corrections to a map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/class_bars.py" />
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Area {0}</source>
      <translation>Área {0}</translation>
    </message>
    <message>
      <location filename="../../resources/models/dofa2-base.json" />
      <location filename="../../resources/models/dofa2-large.json" />
      <source>As DOFA, second edition by the same makers; what exactly it learned from is not stated with its files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>As many points as this standard error of the overall accuracy needs</source>
      <translation>Tantos puntos como necesita este error estándar de la exactitud global</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>As on the Labels page</source>
      <translation>Como en la página Etiquetas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Ask</source>
      <translation>Preguntar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Ask about it again some other time</source>
      <translation>Preguntar por él en otro momento</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_jobs.py" />
      <source>Ask for 1 to {0}.</source>
      <translation>Pida de 1 a {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>Ask for a larger standard error, or for fewer pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live_jobs.py" />
      <source>Ask for at least one.</source>
      <translation>Pida al menos una.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>Ask for fewer of them, or compute without a scheduler; the log has more.</source>
      <translation>Pida menos, o calcule sin planificador; en el registro hay más.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>Ask for it once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Ask for the permission to read it.</source>
      <translation>Pida permiso para leerlo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Ask for them as float32.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Ask only about what is in sight</source>
      <translation>Preguntar solo por lo que está a la vista</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Assess</source>
      <translation>Evaluar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reference.py" />
      <source>Assess a map on the grid of the one that the sample was drawn from; align it first, with nearest neighbours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Assess it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <source>Assess the accuracy of a map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>At an error rate of {0} %, sets held the true class in {1} % of the pixels; {2} % were unsure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>At least a class</source>
      <translation>Mínimo por clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>At most</source>
      <translation>Como máximo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>Automatic ({0})</source>
      <translation>Automático ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>Automatic: discriminant</source>
      <translation>Automático: discriminante</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>Automatic: network</source>
      <translation>Automático: red</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Average accuracy</source>
      <translation>Exactitud media</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Average accuracy: the mean recall of the classes, so that rare classes count as much</source>
      <translation>Exactitud media: la exhaustividad media de las clases, para que las raras cuenten igual</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Average accuracy: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Back from the field…</source>
      <translation>De vuelta del campo…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>Bad bands</source>
      <translation>Bandas defectuosas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Bae, Noh &amp; Sutherland 2024, ECCV (MaxHerding)</source>
      <translation>Bae, Noh &amp; Sutherland 2024, ECCV (MaxHerding)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/spectrum_plot.py" />
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Band number</source>
      <translation>Número de banda</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Band {0:.0f}</source>
      <translation>Banda {0:.0f}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>Bands </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Bands and range of each index, as JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>Bands from {0} nm, where water vapour hides the ground, are marked as bad; uncalibrated ones too.</source>
      <translation>Las bandas desde {0} nm, donde el vapor de agua oculta el suelo, se marcan como defectuosas; las no calibradas también.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>Bands were matched by number, because the model or the cube tells no wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/colour.py" />
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>Bands {0} cannot be red, green and blue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Barnes et al. 2000, Proc. 5th Int. Conf. Precision Agriculture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Be asked about the pixels that matter, and watch the map learn from every answer</source>
      <translation>Se le pregunta por los píxeles que importan, y el mapa aprende de cada respuesta</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Before you use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/working.py" />
      <source>Begin to correct the map again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>Best matches</source>
      <translation>Más parecidos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>Black below the {0:g}, white above the {1:g} percentile of valid pixels</source>
      <translation>Negro por debajo del percentil {0:g} de los píxeles válidos, blanco por encima del {1:g}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/spectrum_box.py" />
      <source>Black or white: this pixel. In colours: the means of the classes ± one standard deviation, over wavelengths in nm. Grey ground: bad bands</source>
      <translation>Negro o blanco: este píxel. En colores: las medias de las clases ± una desviación estándar, según longitudes de onda en nm. Fondo gris: bandas defectuosas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>Black or white: this pixel. In colours: the means of the classes, ± one standard deviation around the likeliest, over wavelengths in nm. Grey ground: bad bands</source>
      <translation>Negro o blanco: este píxel. En colores: las medias de las clases, ± una desviación estándar en torno a la más probable, según longitudes de onda en nm. Fondo gris: bandas defectuosas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/stretch_box.py" />
      <source>Black up to</source>
      <translation>Negro hasta</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Blind: hide what the map says</source>
      <translation>A ciegas: ocultar lo que dice el mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <source>Blue</source>
      <translation>Azul</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Boegh et al. 2002, Remote Sens. Environ. 81:179</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Both a library and labels were given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Both a model and labels were given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Brier score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Brier score {0} (0 is best).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/stretch_box.py" />
      <source>Brightness</source>
      <translation>Brillo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>Bring the labels onto the cube's grid (in QGIS: Warp, with the cube's extent and resolution).</source>
      <translation>Lleve las etiquetas a la cuadrícula del cubo (en QGIS: Combar, con la extensión y resolución del cubo).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Brush</source>
      <translation>Pincel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Buffer that was used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>By blocks:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>By its own estimate the model is wrong on {0} of the map</source>
      <translation>Según su propia estimación, el modelo se equivoca en {0} del mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>By single pixels, for comparison only:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>By the numbers that the model was pre-trained with</source>
      <translation>Con los números con los que se preentrenó el modelo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>CLIP</source>
      <translation>CLIP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>CLIP alone looks for it</source>
      <translation>solo CLIP la busca</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scales.py" />
      <source>CLIP cannot look at a scene magnified {0} times.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/colour.py" />
      <source>CLIP cannot look at this cube: there is no {0} in it ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>CLIP is left out: the cube has no good bands of visible light, so no colour picture can be made. Spectra do without.</source>
      <translation>CLIP se omite: el cubo no tiene bandas buenas de luz visible, así que no se puede hacer una imagen en color. Los espectros no la necesitan.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scene.py" />
      <source>CLIP knows nothing of {0}, which no words name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>CLIP model</source>
      <translation>Modelo CLIP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>CLIP models</source>
      <translation>Modelos CLIP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>CLIP scales</source>
      <translation>Escalas de CLIP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>CSV (*.csv);;JSON (*.json)</source>
      <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Cache</source>
      <translation>Caché</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Can't tell</source>
      <translation>No se sabe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <location filename="../../hsi_plugin/gui/run_box.py" />
      <location filename="../../hsi_plugin/gui/task_progress.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Cancelled.</source>
      <translation>Cancelado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>Cancelled; features of {0} of {1} pixels are kept, and the same run goes on from there.</source>
      <translation>Cancelado; se conservan las características de {0} de {1} píxeles, y la misma ejecución continúa desde ahí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Cancelled; nothing was drawn.</source>
      <translation>Cancelado; no se extrajo nada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <location filename="../../hsi_plugin/processing/algorithm.py" />
      <source>Cancelled; nothing was written.</source>
      <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <location filename="../../hsi_plugin/engine/classify.py" />
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>Cancelled; {0}</source>
      <translation>Cancelado; {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/run.py" />
      <source>Cancelled; {0} kept in {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/starter.json" />
      <source>Centre and width of every band make its kernel; the bands of one range of wavelengths become one token, in any order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>Chang 2000, IEEE Trans. Inf. Theory 46:1927</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>Change a part of the map, or let "Clean a map" write a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Change colour…</source>
      <translation>Cambiar color…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/change_plot.py" />
      <source>Change of the map per click</source>
      <translation>Cambio del mapa por clic</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_layers.py" />
      <source>Changed by the last answer</source>
      <translation>Cambiado por la última respuesta</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>Changed pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/page.py" />
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Changes</source>
      <translation>Cambios</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>Changes of the map</source>
      <translation>Cambios del mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Changes the foundation model itself a little (low-rank adapters). Slow; for hundreds of labels, where the others fall short.</source>
      <translation>Cambia un poco el propio modelo fundacional (adaptadores de bajo rango). Lento; para cientos de etiquetas, cuando los demás no bastan.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/picture.py" />
      <source>Check GDAL's PNG driver.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Check at least one strategy that can run.</source>
      <translation>Marque al menos una estrategia que se pueda ejecutar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Check at least one; two or more make a comparison.</source>
      <translation>Marque al menos una; dos o más forman una comparación.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Check its Python.{0}</source>
      <translation>Compruebe su Python.{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/scene.py" />
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>Check its list of bad bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Check its name and place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <location filename="../../hsi_plugin/models/store.py" />
      <location filename="../../hsi_plugin/models/tensors.py" />
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Check its name, place and permissions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <location filename="../../hsi_plugin/engine/features.py" />
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>Check its nodata value, or choose another window.</source>
      <translation>Compruebe su valor sin datos, o elija otra ventana.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/features.py" />
      <location filename="../../hsi_plugin/methods/active/prepare.py" />
      <location filename="../../hsi_plugin/methods/transfer/statistics.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/inputs.py" />
      <source>Check its nodata value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/installed.py" />
      <source>Check its permissions, or add it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <location filename="../../hsi_plugin/cubes/sensors/cameras.py" />
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <location filename="../../hsi_plugin/cubes/xml.py" />
      <location filename="../../hsi_plugin/models/store.py" />
      <location filename="../../hsi_plugin/spectra/library/envi.py" />
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <location filename="../../hsi_plugin/spectra/library/text.py" />
      <source>Check its permissions.</source>
      <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>Check that all three show the same place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <location filename="../../hsi_plugin/labels/found.py" />
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>Check that both show the same place.</source>
      <translation>Compruebe que ambos muestran el mismo lugar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <location filename="../../hsi_plugin/maps/correct/export.py" />
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>Check that the file is complete.</source>
      <translation>Compruebe que el archivo está completo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>Check that the file is still there.</source>
      <translation>Compruebe que el archivo siga ahí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>Check the address, that the scheduler runs, and that no firewall is between; an encrypted one has an address that begins with tls://.</source>
      <translation>Compruebe la dirección, que el planificador esté en marcha y que no haya un cortafuegos por medio; uno cifrado tiene una dirección que empieza por tls://.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/train.py" />
      <source>Check the cube for absurd values, or choose the refinement "discriminant".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/pool.py" />
      <source>Check the cube's nodata value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>Check the folder or the pattern.</source>
      <translation>Compruebe la carpeta o el patrón.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>Check the free space and the permissions of its folder.</source>
      <translation>Compruebe el espacio libre y los permisos de su carpeta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write.py" />
      <location filename="../../hsi_plugin/spectra/picture.py" />
      <source>Check the free space of the folder, or choose another one.</source>
      <translation>Compruebe el espacio libre de la carpeta, o elija otra.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_map.py" />
      <source>Check the free space of the folder.</source>
      <translation>Compruebe el espacio libre de la carpeta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Check the free space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>Check the model {0}</source>
      <translation>Comprobar el modelo {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Check the name and the folder.</source>
      <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>Check the network of the scheduler and its workers.</source>
      <translation>Compruebe la red del planificador y de sus procesos de trabajo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/typical.py" />
      <source>Check the nodata value of the image and what is excluded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Check the path of the labels.</source>
      <translation>Compruebe la ruta de las etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Check the path, or start a new session.</source>
      <translation>Compruebe la ruta, o inicie una sesión nueva.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Check the path.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Check the permissions of the file and its folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>Check the port (8786 unless told otherwise; 8787 is its web page), and start the scheduler with the same release of Dask.</source>
      <translation>Compruebe el puerto (8786 si no se dice otra cosa; 8787 es su página web), e inicie el planificador con la misma versión de Dask.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Check their bad bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Check…</source>
      <translation>Comprobar…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>Choose </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>Choose "default" or "margin".</source>
      <translation>Elija «default» o «margin».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <source>Choose "discriminant", which needs nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/choose.py" />
      <source>Choose "margin", or a network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/derivative.py" />
      <source>Choose 1 or 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>Choose 1 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>Choose a CSV file with the columns name and {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>Choose a GeoPackage with a library of spectra, or write it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>Choose a classified map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Choose a copy of this file.</source>
      <translation>Elija una copia de este archivo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Choose a field of classes.</source>
      <translation>Elija un campo de clases.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Choose a field of text or numbers: {0}.</source>
      <translation>Elija un campo de texto o de números: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>Choose a field or raster of classes, not of measurements.</source>
      <translation>Elija un campo o ráster de clases, no de mediciones.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/simfeatup.py" />
      <source>Choose a file of SimFeatUp (JBU-One) that was made for this CLIP.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>Choose a file of points.</source>
      <translation>Elija un archivo de puntos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/ecostress.py" />
      <source>Choose a file of reflectance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Choose a file with points or polygons.</source>
      <translation>Elija un archivo con puntos o polígonos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Choose a file with points, polygons or a raster of classes.</source>
      <translation>Elija un archivo con puntos, polígonos o un ráster de clases.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>Choose a folder on a local disk for the compute environment in the options, or with HSI_ENV.</source>
      <translation>Elija una carpeta en un disco local para el entorno de cálculo, en las opciones o con HSI_ENV.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Choose a folder on a local disk with HSI_HOME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Choose a folder on a shared file system.</source>
      <translation>Elija una carpeta en un sistema de archivos compartido.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>Choose a folder outside of it, for example beside it.</source>
      <translation>Elija una carpeta fuera de ella, por ejemplo al lado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Choose a folder that all workers see under the same path, for example on a shared file system.</source>
      <translation>Elija una carpeta que todos los procesos de trabajo vean con la misma ruta, por ejemplo en un sistema de archivos compartido.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>Choose a folder with config.json, model.safetensors and a tokenizer (vocab.json and merges.txt, or tokenizer.json), or a file of OpenCLIP with a tokenizer beside it.</source>
      <translation>Elija una carpeta con config.json, model.safetensors y un tokenizador (vocab.json y merges.txt, o tokenizer.json), o un archivo de OpenCLIP con un tokenizador al lado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb_network.py" />
      <source>Choose a folder with config.json, preprocessor_config.json and model.safetensors of CLIP (vision) or DINOv2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <source>Choose a folder with fewer spectra.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>Choose a folder with hyperspectral images.</source>
      <translation>Elija una carpeta con imágenes hiperespectrales.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Choose a folder you may write to, or close the program that holds the file.</source>
      <translation>Elija una carpeta en la que pueda escribir, o cierre el programa que retiene el archivo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/store.py" />
      <source>Choose a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/open.py" />
      <source>Choose a hyperspectral image.</source>
      <translation>Elija una imagen hiperespectral.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>Choose a label that stands.</source>
      <translation>Elija una etiqueta vigente.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>Choose a layer of points on the same image.</source>
      <translation>Elija una capa de puntos sobre la misma imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_layer.py" />
      <source>Choose a layer of points, polygons or class values.</source>
      <translation>Elija una capa de puntos, polígonos o valores de clase.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>Choose a layer of points.</source>
      <translation>Elija una capa de puntos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Choose a layer or a file.</source>
      <translation>Elija una capa o un archivo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/class_table.py" />
      <source>Choose a layer or table that is open in QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Choose a layer…</source>
      <translation>Elija una capa…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Choose a level, or fewer spectra.</source>
      <translation>Elija un nivel, o menos espectros.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>Choose a library that was measured in the same range of wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Choose a map above.</source>
      <translation>Elija arriba un mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/page.py" />
      <source>Choose a map above. Its file is never changed: corrections are kept in the file of the review.</source>
      <translation>Elija arriba un mapa. Su archivo nunca se modifica: las correcciones se guardan en el archivo de la revisión.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Choose a map above: a layer of classes of the project, or a file.</source>
      <translation>Elija arriba un mapa: una capa de clases del proyecto, o un archivo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Choose a map of classes</source>
      <translation>Elegir un mapa de clases</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>Choose a map of classes, not of measurements.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>Choose a map that GDAL can read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>Choose a map with whole class values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/start.py" />
      <source>Choose a model of the method "sst".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/click/classifier.py" />
      <location filename="../../hsi_plugin/methods/cnn1d/classifier.py" />
      <location filename="../../hsi_plugin/methods/mamba/classifier.py" />
      <location filename="../../hsi_plugin/methods/sst/classifier.py" />
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>Choose a model of this method.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>Choose a number above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Choose a pixel inside the image.</source>
      <translation>Elija un píxel dentro de la imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Choose a place where the cube has values.</source>
      <translation>Elija un lugar donde el cubo tenga valores.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>Choose a point of the sample.</source>
      <translation>Elija un punto de la muestra.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Choose a raster layer or a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Choose a raster layer…</source>
      <translation>Elija una capa ráster…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>Choose a raster of class values, not of measurements.</source>
      <translation>Elija un ráster de valores de clase, no de mediciones.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>Choose a raster of class values.</source>
      <translation>Elija un ráster de valores de clase.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>Choose a raster of confidence, from 0 to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Choose a raster whose file can be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Choose a raster whose file is on this computer, for example a GeoTIFF or an ENVI cube.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Choose a short folder for the compute environment in the options, like C:\hsi, or switch on long paths in Windows.</source>
      <translation>Elija una carpeta corta para el entorno de cálculo en las opciones, como C:\hsi, o active las rutas largas en Windows.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>Choose a shorter one, like C:\hsi, in the options or with HSI_ENV, or switch on long paths in Windows.</source>
      <translation>Elija una más corta, como C:\hsi, en las opciones o con HSI_ENV, o active las rutas largas en Windows.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>Choose a smaller one, or clean the whole map.</source>
      <translation>Elija una menor, o limpie el mapa entero.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <source>Choose a spectral library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/campaigns.py" />
      <source>Choose a spectral library; open images as a cube.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>Choose a starter model.</source>
      <translation>Elija un modelo inicial.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/continuum.py" />
      <source>Choose a wider range, or an image that has bands there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Choose a window inside the image.</source>
      <translation>Elija una ventana dentro de la imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Choose an .hsimodel file, or leave the line empty.</source>
      <translation>Elija un archivo .hsimodel, o deje la línea vacía.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Choose an ENVI, GeoTIFF or another raster file.</source>
      <translation>Elija un archivo ENVI, GeoTIFF u otro archivo ráster.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Choose an image with bands.</source>
      <translation>Elija una imagen con bandas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Choose an image with pixels.</source>
      <translation>Elija una imagen con píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>Choose an item, a collection of items or a catalogue.</source>
      <translation>Elija un ítem, una colección de ítems o un catálogo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/derivative.py" />
      <source>Choose an odd number of bands above the degree, and a degree not below the order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Choose another band.</source>
      <translation>Elija otra banda.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>Choose another field, or another file.</source>
      <translation>Elija otro campo, u otro archivo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Choose another file of labels.</source>
      <translation>Elija otro archivo de etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <location filename="../../hsi_plugin/spectra/library/write.py" />
      <source>Choose another file.</source>
      <translation>Elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Choose another file; models show tells which.</source>
      <translation>Elija otro archivo; models show dice cuál.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Choose another file; see models show for where the right one is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>Choose another folder for the compute environment in the options, or with HSI_ENV.</source>
      <translation>Elija otra carpeta para el entorno de cálculo, en las opciones o con HSI_ENV.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Choose another folder for the maps.</source>
      <translation>Elija otra carpeta para los mapas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>Choose another folder for the package.</source>
      <translation>Elija otra carpeta para el paquete.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Choose another folder for the session.</source>
      <translation>Elija otra carpeta para la sesión.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Choose another folder in the options, or with HSI_ENV.</source>
      <translation>Elija otra carpeta en las opciones, o con HSI_ENV.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/example_models.py" />
      <source>Choose another folder of models in QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/report.py" />
      <source>Choose another folder, or close the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/field_project.py" />
      <source>Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>Choose another index.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Choose another level.</source>
      <translation>Elija otro nivel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>Choose another library.</source>
      <translation>Elija otra biblioteca.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Choose another map.</source>
      <translation>Elija otro mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hyperfree/wavelengths.py" />
      <location filename="../../hsi_plugin/models/backbones/hypersigma/inputs.py" />
      <source>Choose another model, for example starter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>Choose another model, for example {0}.</source>
      <translation>Elija otro modelo, por ejemplo {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectf.py" />
      <source>Choose another model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Choose another name, so that observations in it are not lost.</source>
      <translation>Elija otro nombre, para que no se pierdan las observaciones que contiene.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Choose another name, so that the input is not lost.</source>
      <translation>Elija otro nombre, para que no se pierda la entrada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Choose another place for the output.</source>
      <translation>Elija otro lugar para la salida.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <source>Choose another variable.</source>
      <translation>Elija otra variable.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>Choose another window, or leave it out.</source>
      <translation>Elija otra ventana, o no la indique.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write.py" />
      <source>Choose at least one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>Choose files of field spectrometers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Choose one in the list of layers, and select features of it.</source>
      <translation>Elija una en la lista de capas y seleccione objetos de ella.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <location filename="../../hsi_plugin/engine/shared.py" />
      <source>Choose one inside its {0} rows and {1} columns.</source>
      <translation>Elija una dentro de sus {0} filas y {1} columnas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Choose one of </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>Choose one of its fields: {0}.</source>
      <translation>Elija uno de sus campos: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Choose one of its layers: {0}.</source>
      <translation>Elija una de sus capas: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>Choose one of the same wavelengths.</source>
      <translation>Elija una de las mismas longitudes de onda.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <location filename="../../hsi_plugin/engine/import_jobs.py" />
      <location filename="../../hsi_plugin/engine/importing.py" />
      <location filename="../../hsi_plugin/methods/active/head.py" />
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Choose one of {0}.</source>
      <translation>Elija uno de {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/scaling.py" />
      <source>Choose one that the model knows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/openclip.py" />
      <source>Choose one with a vision transformer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Choose one.</source>
      <translation>Elija una.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>Choose or make a session for this map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>Choose or name another file for the labels.</source>
      <translation>Elija o nombre otro archivo para las etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_state.py" />
      <source>Choose or name another file for the review.</source>
      <translation>Elija o nombre otro archivo para la revisión.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>Choose other ranges of wavelength.</source>
      <translation>Elija otros intervalos de longitud de onda.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Choose other spectra, or another library.</source>
      <translation>Elija otros espectros, u otra biblioteca.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/model.py" />
      <source>Choose smaller windows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>Choose some pixels first.</source>
      <translation>Elija primero algunos píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>Choose the file of the other annotator.</source>
      <translation>Elija el archivo de la otra persona que etiqueta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Choose the file of the other reviewer.</source>
      <translation>Elija el archivo del otro revisor.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <source>Choose the file that came back from the field.</source>
      <translation>Elija el archivo que volvió del campo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/lowrank.py" />
      <location filename="../../hsi_plugin/models/heads/lora.py" />
      <source>Choose the head discriminant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Choose the image file in it.</source>
      <translation>Elija el archivo de imagen que contiene.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Choose the image file itself.</source>
      <translation>Elija el propio archivo de imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Choose the image file, or repair its header.</source>
      <translation>Elija el archivo de imagen, o repare su cabecera.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>Choose the image file, or the folder that it lies in.</source>
      <translation>Elija el archivo de imagen, o la carpeta en la que está.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_cube.py" />
      <source>Choose the image that was classified.</source>
      <translation>Elija la imagen que se clasificó.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>Choose the one that was written with the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>Choose the output folder of a comparison.</source>
      <translation>Elija la carpeta de salida de una comparación.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>Choose the raster beside the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>Choose the session in which it was corrected.</source>
      <translation>Elija la sesión en la que se corrigió.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>Choose the session in which this map was labelled, or a new file.</source>
      <translation>Elija la sesión en la que se etiquetó este mapa, o un archivo nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>Choose two maps of the same place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scene.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <location filename="../../hsi_plugin/spectra/library/write.py" />
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>Choose {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Choose: {0}</source>
      <translation>Elegir: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Chooses the pixels of a hyperspectral image whose labels would teach a classifier most, and writes them as points with an empty field "class". Fill that field in, then give the layer to Train or Classify as labels, or back to this algorithm together with your other labels for the next pixels.

Without labels, pixels are suggested that are typical of the groups of spectra in the image; with labels, those about which a classifier that learned from them is torn between two classes. Each point says why it was chosen and which classes are likeliest there.

Labels chosen this way are no random sample: never use them to assess a map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Cirrus</source>
      <translation>Cirros</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Clark &amp; Roush 1984, J. Geophys. Res. 89:6329, over a line from 2120 to 2250 nm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Class "{0}" has value {1}.</source>
      <translation>La clase «{0}» tiene el valor {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Class "{0}" occurs twice.</source>
      <translation>La clase «{0}» aparece dos veces.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Class "{0}" was added.</source>
      <translation>Se añadió la clase «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Class field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Class names</source>
      <translation>Nombres de clases</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Class names (*.csv *.json)</source>
      <translation>Nombres de clases (*.csv *.json)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Class that is changed</source>
      <translation>Clase que se cambia</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Class values are {0}.</source>
      <translation>Los valores de clase son {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>Class values lie outside 1…{0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>Class {0}</source>
      <translation>Clase {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Class {0} has no name.</source>
      <translation>La clase {0} no tiene nombre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Class, or its beginning</source>
      <translation>Clase, o su comienzo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/learn/live_layers.py" />
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/gui/map_layers.py" />
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <location filename="../../hsi_plugin/gui/review/map_state.py" />
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/paper_map.py" />
      <source>Classes of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Classes were given in more than one way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Classification</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Classified on</source>
      <translation>Clasificado en</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Classified pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Classifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Classifies all hyperspectral images of a folder with one model file. Each image becomes a map of its own, on its own grid, with its own run record; folders within the folder are searched too, and a product of a sensor that is a folder is one image. Images of other sensors than the model learned from are matched by wavelength.

A summary tells for every image what became of it, how sure the map is, how much land each class covers and how long it took: as a table (CSV), and as footprints on the map (GeoPackage). Where it is wanted, a virtual raster shows all maps as one.

An image that fails never stops the others: its reason stands in the log and in the summary. A run that was cancelled or interrupted goes on where it stopped when it is started again: maps that are whole are kept.

Large archives can be computed on a cluster (Dask); QGIS's options, or the parameter Scheduler, say where.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Classifies every pixel of a hyperspectral image, either with a model file or with labels that it learns from first. Give exactly one of the two.

Labels are points or polygons with a class field, or a raster on the grid of the image whose values are classes; layers that are filtered, edited or in memory are taken as they are seen.

The map has the grid of the image, with class names, colours and areas in it. With confidence, two more rasters are written beside it: how sure the classifier is of every pixel (0 to 1), and the class that it would have chosen next.

Where it learns from labels, the accuracy in the log is measured on blocks of pixels that were kept apart while learning.

Scripts may give a folder of images, a pattern of paths, a list or a STAC item as the image, and a folder as the output: see "Classify many images".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Classify</source>
      <translation>Clasificar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Classify a share of {0}</source>
      <translation>Clasificar una parte de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Classify again to use them.</source>
      <translation>Clasifique de nuevo para usarlas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Classify again with "With confidence and runner-up class".</source>
      <translation>Clasifique de nuevo con «Con confianza y segunda clase».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/many_images.py" />
      <source>Classify all images of a folder with one model</source>
      <translation>Clasificar todas las imágenes de una carpeta con un modelo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Classify for me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Classify many images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/many_images.py" />
      <source>Classify many images…</source>
      <translation>Clasificar muchas imágenes…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Classify {0}</source>
      <translation>Clasificar {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Classify {0} images</source>
      <translation>Clasificar {0} imágenes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Clean a map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Clear</source>
      <translation>Vaciar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Clear finished</source>
      <translation>Quitar terminadas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Clear now</source>
      <translation>Vaciar ahora</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Click a piece: all pixels of its class that hang together</source>
      <translation>Haga clic en un fragmento: todos los píxeles de su clase que están unidos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>Click at least two pixels each of at least two of these classes, or leave the labels out.</source>
      <translation>Haga clic en al menos dos píxeles de al menos dos de estas clases, o prescinda de las etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Click classifier</source>
      <translation>Clasificador de clics</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Click labels</source>
      <translation>Etiquetas por clic</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Click or drag over pixels; + and − change the size</source>
      <translation>Haga clic o arrastre sobre píxeles; + y − cambian el tamaño</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>Click to change the colour</source>
      <translation>Haga clic para cambiar el color</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <location filename="../../hsi_plugin/methods/active/head.py" />
      <source>Clicking knows no classifier "{0}".</source>
      <translation>Los clics no conocen el clasificador «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/working.py" />
      <source>Close one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Close other QGIS windows, let the virus scanner leave out the folder of the compute environment, and install again.</source>
      <translation>Cierre otras ventanas de QGIS, haga que el antivirus excluya la carpeta del entorno de cálculo, y vuelva a instalar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>Close other QGIS windows, or remove it by hand, then try again.</source>
      <translation>Cierre otras ventanas de QGIS, o elimínelo a mano, y vuelva a intentarlo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_rows.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>Close other programs that use it, and try again.</source>
      <translation>Cierre los demás programas que lo usen e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>Close other programs that use it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/checkpoints.py" />
      <source>Close other programs, or choose a smaller model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/batches.py" />
      <source>Close other programs, or give less memory or fewer threads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Close programs that show it, or choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/live.py" />
      <source>Close the program that holds it, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>Close to what was learned from: {0} of training pixels. Pixels so close resemble each other, and the figures flatter the map where it is farther away (Roberts et al. 2017; Ploton et al. 2020).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Cloud, shadow or noise: the map leaves pixels like this one out</source>
      <translation>Nube, sombra o ruido: el mapa excluye los píxeles como este</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Cloud-optimised GeoTIFFs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>Clouds</source>
      <translation>Nubes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Cluster side</source>
      <translation>Lado del conglomerado</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Clusters</source>
      <translation>Conglomerados</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Clusters of {0} pixel are none.</source>
      <translation>Conglomerados de {0} píxeles no son conglomerados.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>Collecting…</source>
      <translation>Recopilando…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Colour infrared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>Colour of {0}</source>
      <translation>Color de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Colour-blind-safe colours</source>
      <translation>Colores para daltónicos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Column</source>
      <translation>Columna</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Column of the pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Comma-separated values (*.csv)</source>
      <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Comment</source>
      <translation>Comentario</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Comment (C)</source>
      <translation>Comentario (C)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Compare strategies</source>
      <translation>Comparar estrategias</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Compare strategies on {0}</source>
      <translation>Comparar estrategias en {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Compare strategies…</source>
      <translation>Comparar estrategias…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Compare two maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Compare with another map…</source>
      <translation>Comparar con otro mapa…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/transitions.py" />
      <source>Compare without an output.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Compare {0} with another map</source>
      <translation>Comparar {0} con otro mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Compare {0} with {1}</source>
      <translation>Comparar {0} con {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Compared bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <source>Compares a classification with a reference that the classifier has not seen: overall and average accuracy, accuracy of each class, the confusion matrix, and the area of each class corrected for the errors of the map, with 95 % confidence intervals; and whether the confidence of the map can be believed.

The best reference is a sample that was drawn from the map by chance and looked at: give the GeoPackage that "Draw a reference sample" and the review made. Then the figures hold for the whole map. Points, polygons or a raster of the true classes will do, but the result says what it has to assume of them.

Pixels that the model has learned from are refused as reference, also where they came through propagation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Compares every pixel with the mean of each class and with nothing else. For one to four labels a class.</source>
      <translation>Compara cada píxel con la media de cada clase y con nada más. Para una a cuatro etiquetas por clase.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Comparing with the reference</source>
      <translation>Comparando con la referencia</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>Comparing {0} spectra with the bands of the cube…</source>
      <translation>Comparando {0} espectros con las bandas del cubo…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Composite</source>
      <translation>Composición</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Compression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Compute environment</source>
      <translation>Entorno de cálculo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Compute features now</source>
      <translation>Calcular características</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Computed pixels a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Computes spectral indices of a hyperspectral image of reflectance, one band each. Bands are found by wavelength: the mean of all good bands within the width that an index was published for, or else the nearest within a tolerance. Where the image has none, the index is refused, and the message names the wavelength.

Indices are those of reflectance: radiance is refused. Where an index is not defined, as a ratio over zero is not, there is no data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Computes the features of every pixel once, in the background; learning and mapping is quick afterwards</source>
      <translation>Calcula una vez las características de cada píxel, en segundo plano; después, aprender y cartografiar es rápido</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Computes, for every pixel of a hyperspectral image, the features of a model that learned from other images without labels. They replace the bands where labels are few: Train and Classify with the method "foundation" compute them by themselves, and find those that are there already.

Features are kept for later jobs as far as the limit of the cache allows. The raster is for use outside of this plugin: one band a feature, on the grid of the image, with no data where the image has none. It can be large.

Any image will do whose bands suit the model, with or without coordinates. What it will cost is told in the log before the work begins; an interrupted run goes on where it stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>Computing</source>
      <translation>Cálculo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Computing… (show)</source>
      <translation>Calculando… (ver)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_layers.py" />
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Confidence and runner-up</source>
      <translation>Confianza y segunda clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Confidence is off by {0} on average (expected calibration error).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Confidence of the change</source>
      <translation>Confianza del cambio</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Confidence of the changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/decide.py" />
      <source>Confidences compare names with each other; they are no probabilities that were checked on labels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Connecting…</source>
      <translation>Conectando…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Continuum removed</source>
      <translation>Continuo eliminado</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Controls</source>
      <translation>Controles</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>Convert it once, where you trust it: torch.jit.load(FILE, map_location='cpu').state_dict(), kept with safetensors.torch.save_file; then choose that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write.py" />
      <source>Convert the values to int16 or float32 first.</source>
      <translation>Convierta primero los valores a int16 o float32.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>Convert them to float32.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/text_dialog.py" />
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/text_dialog.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Copy for another…</source>
      <translation>Copia para otro…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>Copy it again.</source>
      <translation>Cópielo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <location filename="../../hsi_plugin/cubes/xml.py" />
      <source>Copy or download it again.</source>
      <translation>Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/proving.py" />
      <source>Copy or download the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/click/classifier.py" />
      <location filename="../../hsi_plugin/methods/cnn1d/classifier.py" />
      <location filename="../../hsi_plugin/methods/mamba/classifier.py" />
      <location filename="../../hsi_plugin/methods/mamba/fitted.py" />
      <location filename="../../hsi_plugin/methods/portable.py" />
      <location filename="../../hsi_plugin/methods/sst/classifier.py" />
      <location filename="../../hsi_plugin/methods/sst/transfer/sample.py" />
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <location filename="../../hsi_plugin/methods/transfer/images.py" />
      <location filename="../../hsi_plugin/methods/transfer/whitening.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/scheme.py" />
      <location filename="../../hsi_plugin/models/card.py" />
      <location filename="../../hsi_plugin/models/heads/lora.py" />
      <location filename="../../hsi_plugin/models/migrate.py" />
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>Copy or export the model again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Copy the file again. If the recording was stopped early or still runs, its {0} whole lines can be used: set lines = {1} in {2}.</source>
      <translation>Copie el archivo de nuevo. Si la grabación se detuvo antes de tiempo o sigue en curso, se pueden usar sus {0} líneas completas: ponga lines = {1} en {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Copy the picture</source>
      <translation>Copiar la imagen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Copy the plot to the clipboard</source>
      <translation>Copiar el gráfico al portapapeles</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Copy the session to a folder you may write to.</source>
      <translation>Copie la sesión a una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/dock.py" />
      <source>Correct</source>
      <translation>Corregir</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Correct by clicking</source>
      <translation>Corregir con clics</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Correct it for the atmosphere first, or give labels, whose spectra come from the image itself.</source>
      <translation>Corríjala primero de la atmósfera, o indique etiquetas, cuyos espectros vienen de la propia imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>Correct it for the atmosphere first, or go on without a library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct it to bsq, bil or bip.</source>
      <translation>Corríjalo a bsq, bil o bip.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Correct it, or leave the cell empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct the header.</source>
      <translation>Corrija la cabecera.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct the header; an image needs at least one.</source>
      <translation>Corrija la cabecera; una imagen necesita al menos una.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct the header; an offset is 0 or more.</source>
      <translation>Corrija la cabecera; un desplazamiento es 0 o más.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>Correct the image for the atmosphere first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/features.py" />
      <location filename="../../hsi_plugin/methods/matching.py" />
      <location filename="../../hsi_plugin/methods/training.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/inputs.py" />
      <source>Correct the list of bad bands in its header.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Correct {0}</source>
      <translation>Corregir {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct {0}: its size, its data type, or its header offset ({1} would fit).</source>
      <translation>Corrija {0}: su tamaño, su tipo de datos o su desplazamiento de cabecera ({1} encajaría).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/map_changes.py" />
      <source>Corrections {0}.</source>
      <translation>Correcciones {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Correlation</source>
      <translation>Correlación</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Cost</source>
      <translation>Coste</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Count</source>
      <translation>Contar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <source>Count pixels that were learned from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Counting the classes of the map…</source>
      <translation>Contando las clases del mapa…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Counting…</source>
      <translation>Contando…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Create it, or choose another place for the output.</source>
      <translation>Créela, o elija otro lugar para la salida.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Cross-validate by blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Cube</source>
      <translation>Cubo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Cube layer</source>
      <translation>Capa del cubo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Cubes and products ({0});;All files (*)</source>
      <translation>Cubos y productos ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Cudahy 2012, Satellite ASTER Geoscience Product Notes for Australia, CSIRO EP-30-07-12-44</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Cut out a part of it.</source>
      <translation>Recorte una parte de él.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Dark: sure; bright: torn between two classes</source>
      <translation>Oscuro: seguro; claro: en duda entre dos clases</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Daughtry 2001, Agron. J. 93:125</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Daughtry et al. 2000, Remote Sens. Environ. 74:229</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/disagreements.py" />
      <source>Decide</source>
      <translation>Decidir</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Decides every random choice; the same seed gives the same result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Decides what is drawn; the same seed draws the same pixels from the same map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <source>Default</source>
      <translation>Predeterminado</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Default ({0})</source>
      <translation>Predeterminado ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Defect in one band at least</source>
      <translation>Defecto en al menos una banda</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Describe a hyperspectral image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Describe {0}</source>
      <translation>Describir {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Design</source>
      <translation>Diseño</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Details…</source>
      <translation>Detalles…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>Diagnostics</source>
      <translation>Diagnóstico</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Diagnostics…</source>
      <translation>Diagnóstico…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/disagreements.py" />
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Disagreements</source>
      <translation>Discrepancias</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Disagreements ({0})…</source>
      <translation>Discrepancias ({0})…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Disagreements…</source>
      <translation>Discrepancias…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Discard sample</source>
      <translation>Descartar muestra</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Discard the sample "{0}"? Its points and answers stay in the file, but count no more.</source>
      <translation>¿Descartar la muestra «{0}»? Sus puntos y respuestas siguen en el archivo, pero ya no cuentan.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Discard the selected sample, with its answers</source>
      <translation>Descartar la muestra seleccionada, con sus respuestas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Discriminant</source>
      <translation>Discriminante</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Discriminant, features alone</source>
      <translation>Discriminante, solo características</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Discriminants on frozen features, on whitened spectra and on spectra vote: the default of the method Foundation features.</source>
      <translation>Votan discriminantes sobre características congeladas, espectros blanqueados y espectros: lo predeterminado del método Características fundacionales.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Discriminants, features and spectra</source>
      <translation>Discriminantes, características y espectros</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Divergence</source>
      <translation>Divergencia</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Do it again</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Do it again ({0} on the map)</source>
      <translation>Rehacerlo ({0} en el mapa)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Do not take along what the map says</source>
      <translation>No llevar lo que dice el mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Done in this session; once more computes only what the cache no longer has</source>
      <translation>Hecho en esta sesión; repetirlo calcula solo lo que la caché ya no tiene</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Done in {0:.1f} s: {1}</source>
      <translation>Hecho en {0:.1f} s: {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Done in {0} · {1}</source>
      <translation>Hecho en {0} · {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Done in {0}: {1}</source>
      <translation>Hecho en {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Done.</source>
      <translation>Hecho.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Double click moves the map there, F2 renames, Delete removes</source>
      <translation>Doble clic lleva el mapa ahí, F2 cambia el nombre, Supr elimina</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Doubtful labels</source>
      <translation>Etiquetas dudosas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>Doubtful labels ({0})</source>
      <translation>Etiquetas dudosas ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>Download</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>Download again: it goes on from there. Without a network, fetch the file on another machine and add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/archive.py" />
      <source>Download it again, and unpack it.</source>
      <translation>Descárguelo de nuevo y descomprímalo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>Download it again, or open it without its position.</source>
      <translation>Descárguelo de nuevo, o ábralo sin su posición.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Download it again.</source>
      <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>Download it, or fetch its files from {0} and put them into {1}.</source>
      <translation>Descárguelo, o traiga sus archivos de {0} y póngalos en {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>Download the file again.</source>
      <translation>Descargue el archivo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Download the model {0}</source>
      <translation>Descargar el modelo {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>Download the product again.</source>
      <translation>Descargue el producto de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>Download the scene again as L1R or L1T.</source>
      <translation>Descargue de nuevo la escena como L1R o L1T.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>Download the scene again.</source>
      <translation>Descargue la escena de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Download them into the same folder.</source>
      <translation>Descárguelos en la misma carpeta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>Download {0} ({1})…</source>
      <translation>Descargar {0} ({1})…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>Download {0}?</source>
      <translation>¿Descargar {0}?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/fetch.py" />
      <source>Downloading {0}{1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Download…</source>
      <translation>Descargar…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Drag around an area, or click its corners and close it with a right click</source>
      <translation>Arrastre alrededor de un área, o haga clic en sus esquinas y ciérrela con clic derecho</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>Drag to see the map as it was; painting returns to now</source>
      <translation>Arrastre para ver el mapa como era; al pintar se vuelve al presente</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Draw</source>
      <translation>Extraer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>Draw a larger one.</source>
      <translation>Extraiga una mayor.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Draw a match as bright as the spectrum that it is compared with</source>
      <translation>Dibujar un resultado tan brillante como el espectro con el que se compara</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Draw a reference sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>Draw a reference sample from the map first, or choose another file.</source>
      <translation>Extraiga primero una muestra de referencia del mapa, o elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Draw a sample</source>
      <translation>Extraer una muestra</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Draw a sample from the map, look at its points, and learn what the map is worth</source>
      <translation>Extraer una muestra del mapa, mirar sus puntos y saber cuánto vale el mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Draw a sample from {0}</source>
      <translation>Extraer una muestra de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Draw a sample of pixels from the finished map: "Review this map…" in the panel, the algorithm hsi:sample, or the command sample. The chance of each pixel to be drawn is kept, and pixels that the model has learned from are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Draw a sample on the page "Sample" first, or choose one there.</source>
      <translation>Extraiga primero una muestra en la página «Muestra», o elija allí una.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>Draw also from the pixels that the model has learned from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Draw an area: left clicks set its corners, a right click ends it</source>
      <translation>Dibujar un área: clics izquierdos fijan sus esquinas, un clic derecho la termina</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Draw an outline on the map first.</source>
      <translation>Dibuje primero un contorno en el mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/sampling.py" />
      <source>Draw fewer.</source>
      <translation>Extraiga menos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Draw from training pixels, too</source>
      <translation>Extraer también de píxeles de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Draw it nearer to the cube.</source>
      <translation>Dibújela más cerca del cubo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>Draw it without replacement.</source>
      <translation>Extráigala sin reposición.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>Draw pixels that the model has not seen with hsi:sample (the verb `sample`) and look at them, or keep labels apart as reference before a map is made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Draw spectra of libraries as they were measured, not as the bands of the cube would read them</source>
      <translation>Dibujar los espectros de bibliotecas tal como se midieron, no como los leerían las bandas del cubo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Draw the values of bad bands too, instead of gaps</source>
      <translation>Dibujar también los valores de las bandas defectuosas, en vez de huecos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <source>Drawing every pixel… {0:.0f} %</source>
      <translation>Dibujando todos los píxeles… {0:.0f} %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field.py" />
      <source>Drawing the picture</source>
      <translation>Dibujando la imagen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Drawn by chance, to find what was missed.</source>
      <translation>Elegido al azar, para encontrar lo que pasó inadvertido.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Drawn by chance.</source>
      <translation>Elegido al azar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Draws disagree</source>
      <translation>Muestreos en desacuerdo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Draws pixels of a finished map at random, for people to say what is there. From their answers, "Assess the accuracy of a map" estimates how good the map is and how much land each class covers, with intervals that hold.

Pixels that the map was learned from are not drawn: a map is always good there. Draw when the map is finished; a map that is changed afterwards can still be assessed with the sample, but less precisely.

The sample lies in a labelling session: look at its points in the review panel, or take them outdoors. The points are also a plain layer ("ref_sample") of that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Drop a cube here, or choose a layer.</source>
      <translation>Suelte aquí un cubo, o elija una capa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/dropped.py" />
      <source>Drop one cube at a time.</source>
      <translation>Suelte los cubos de uno en uno.</translation>
    </message>
    <message>
      <location filename="../../resources/models/hyperfree-b.json" />
      <location filename="../../resources/models/hyperfree-h.json" />
      <location filename="../../resources/models/hyperfree-l.json" />
      <source>Each band is multiplied with the learned kernels of the wavelengths within 10 nm: 85 key bands, and 211 slots from 400 to 2500 nm; fewer than 20 bands go through key bands alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Each classifies images of its own, with one thread; this machine grants {0}</source>
      <translation>Cada uno clasifica imágenes propias, con un hilo; esta máquina concede {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Each with other labels; the intervals come from these, so take at least 5</source>
      <translation>Cada una con otras etiquetas; los intervalos salen de estas, así que tome al menos 5</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Empty: as far as pixels resemble each other, at least 16.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>End asking; labels and layers stay, and Start goes on from there</source>
      <translation>Dejar de preguntar; etiquetas y capas se conservan, e Iniciar continúa desde ahí</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cache.py" />
      <source>End running jobs and other programs that use them, and check the permissions of the folder.</source>
      <translation>Termine las tareas en curso y otros programas que las usen, y compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>End the tour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>End the worker after</source>
      <translation>Terminar el proceso tras</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/suggestions.py" />
      <source>Enter</source>
      <translation>Intro</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Estimated area, corrected for the errors of the map, ± half of its 95 % interval</source>
      <translation>Área estimada, corregida por los errores del mapa, ± la mitad de su intervalo del 95 %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Estimated by leaving out whole {0} × {0} pixel blocks ({1} blocks, {2} rounds).</source>
      <translation>Estimada dejando fuera bloques enteros de {0} × {0} píxeles ({1} bloques, {2} rondas).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Estimator: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Every band by its least and greatest value in this scene; the shape of a spectrum depends on the scene then</source>
      <translation>Cada banda según su valor menor y mayor en esta escena; la forma de un espectro depende entonces de la escena</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Every band by its mean and deviation in this scene</source>
      <translation>Cada banda según su media y desviación en esta escena</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Every class of the map gets points of its own, rare ones enough</source>
      <translation>Cada clase del mapa recibe puntos propios, las raras los suficientes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Every good band as it is. For few bands, or classes with narrow features</source>
      <translation>Cada banda buena tal cual. Para pocas bandas, o clases con rasgos estrechos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Every pixel gets a class and a confidence. It runs beside QGIS, which stays usable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Every strategy learns from the same labels and is judged on the same blocks of the image, which it has not seen; all of it is repeated with other labels, so that an interval tells what may be chance.</source>
      <translation>Cada estrategia aprende de las mismas etiquetas y se evalúa en los mismos bloques de la imagen, que no ha visto; todo se repite con otras etiquetas, para que un intervalo indique qué puede ser azar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/picture.py" />
      <source>Every {0} pixel of every {1} row is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Everything goes to {0}; QGIS's own Python is not touched.</source>
      <translation>Todo va a {0}; el propio Python de QGIS no se toca.</translation>
    </message>
    <message>
      <location filename="../../resources/models/starter.json" />
      <source>Everything in these docs was measured with these weights: docs/FOUNDATION.md, docs/FIGURES.md.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Everything, as JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/many_images.py" />
      <location filename="../../hsi_plugin/processing/example_models.py" />
      <source>Example models</source>
      <translation>Modelos de ejemplo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Exclude</source>
      <translation>Excluir</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Expected accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Expected calibration error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Expected calibration error {0} (without a temperature {1}), Brier score {2} (without {3}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Export CSV…</source>
      <translation>Exportar CSV…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Export as a table…</source>
      <translation>Exportar como tabla…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/spectrometers.py" />
      <source>Export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Export it as float32.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Export it as plain ENVI or GeoTIFF first.</source>
      <translation>Expórtelo primero como ENVI o GeoTIFF sencillo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>Export it as reflectance in ViewSpec Pro.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>Export it with EnMAP-Box as ENVI library, or with profiles in a text field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/spectrometers.py" />
      <source>Export it with the columns wavelength, reference, target and reflectance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Export magnitude or another real quantity first.</source>
      <translation>Exporte primero la magnitud u otra cantidad real.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Export spectra</source>
      <translation>Exportar espectros</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Export the kept spectra as a CSV table</source>
      <translation>Exportar los espectros conservados como tabla CSV</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Export the model again with this plugin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Export the model again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/placed.py" />
      <source>Export the positions in degrees.</source>
      <translation>Exporte las posiciones en grados.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Export the table</source>
      <translation>Exportar la tabla</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Failed</source>
      <translation>Falló</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Failed: {0} of {1} images</source>
      <translation>Fallaron: {0} de {1} imágenes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Farthest from all labels</source>
      <translation>El más lejano de las etiquetas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Features</source>
      <translation>Características</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Features are computed</source>
      <translation>Características calculadas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/feature_cache.py" />
      <location filename="../../hsi_plugin/methods/transfer/features.py" />
      <source>Features are computed without keeping them: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Features of {0}</source>
      <translation>Características de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Ferric iron: red over green (ASTER)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Ferric oxide content (ASTER)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Ferrous iron (ASTER)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/openclip.py" />
      <source>Fetch it in Hugging Face's layout.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>Fetch its files by hand from {0} and put them into {1}.</source>
      <translation>Traiga sus archivos a mano de {0} y póngalos en {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>Fetch the file by hand and add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>Fewer than 2 pixels of {0} are in the sample: how certain its figures are cannot be told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/scene.py" />
      <source>Fewer than two classes have labelled pixels that hold data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Fewer than two classes have labels in more than one block of {0} × {1} pixels.</source>
      <translation>Menos de dos clases tienen etiquetas en más de un bloque de {0} × {1} píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>Fewer than {0} pixels can be drawn of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Fewer than {0} reference pixels lie in {1}; what is said of such a class rests on little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Field "{0}" of {1} holds fractions such as {2}.</source>
      <translation>El campo «{0}» de {1} contiene fracciones como {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Field "{0}" of {1} is of type {2}.</source>
      <translation>El campo «{0}» de {1} es de tipo {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_layer.py" />
      <source>Field of the class</source>
      <translation>Campo de la clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>Field package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>Figures of each strategy</source>
      <translation>Cifras de cada estrategia</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>File of points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>File of the points</source>
      <translation>Archivo de los puntos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Files of spectra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Files of unknown size</source>
      <translation>Archivos de tamaño desconocido</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>File…</source>
      <translation>Archivo…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Fill in the field "class" of the points, and use the layer as labels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/gui/correct/page.py" />
      <source>Filter</source>
      <translation>Filtrar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Final map</source>
      <translation>Mapa final</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Find these classes in the whole cube</source>
      <translation>Encontrar estas clases en todo el cubo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>Finish</source>
      <translation>Terminar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/finished.py" />
      <source>Finished windows are not kept ({0}): if this run is interrupted, they are computed again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <source>Finished windows could not be kept in {0}.</source>
      <translation>No se pudieron guardar las ventanas terminadas en {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>First component, RU-Net</source>
      <translation>Primera componente, RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_preview.py" />
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>First labels</source>
      <translation>Primeras etiquetas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>First labels as they are.</source>
      <translation>Las primeras etiquetas tal cual.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>First labels by name</source>
      <translation>Primeras etiquetas por nombre</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>First map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/features.py" />
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/index.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>First row, first column, height and width in pixels, for example "0 0 500 500"; empty for the whole image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>First row, first column, height and width in pixels, for example "0 0 500 500"; empty for the whole map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Fit axes</source>
      <translation>Ajustar ejes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Fit the axes to the spectra again (A)</source>
      <translation>Ajustar de nuevo los ejes a los espectros (A)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Fits images that {0}: {1}{2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Flash changes</source>
      <translation>Destacar cambios</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Floating-point operations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Flown while more than a tenth of the sky was cloudy</source>
      <translation>Volado con más de una décima parte del cielo cubierta</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Folder for table and plot</source>
      <translation>Carpeta para la tabla y el gráfico</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Folder of a comparison</source>
      <translation>Carpeta de una comparación</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Folder of a network for colour pictures</source>
      <translation>Carpeta de una red para imágenes en color</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Folder of compute environments</source>
      <translation>Carpeta de los entornos de cálculo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Folder of images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Folder of maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Folder of maps, of many images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Folder of spectra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Folder of wheels</source>
      <translation>Carpeta de wheels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Folder…</source>
      <translation>Carpeta…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Follow</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Footprints, of many images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>For batches from the toolbox that do not say otherwise; single images are always classified here</source>
      <translation>Para lotes de la caja de herramientas que no digan otra cosa; las imágenes sueltas siempre se clasifican aquí</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>For classes made of several unlike materials; wants some tens of labelled pixels a class, and ten seconds or more to learn.</source>
      <translation>Para clases formadas por varios materiales distintos; pide algunas decenas de píxeles etiquetados por clase, y diez segundos o más para aprender.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>For computers without internet access</source>
      <translation>Para ordenadores sin acceso a internet</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>For example 0.1: one more raster beside the map says how many classes each pixel may be of, such that the true one is missed in one pixel of ten; a pixel that may be of one class alone is sure. Low rates need labels in many places. 0 for none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>For example the suggested pixels. Where left out: pixels that were called mixed, that nobody could tell, and about which people disagree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>For example: water; tree | forest; low vegetation | grass; bare soil; road | asphalt; roof</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>For methods that can use a graphics card; the others always run on the processor</source>
      <translation>Para los métodos que pueden usar una tarjeta gráfica; los demás se ejecutan siempre en el procesador</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>For table, plot and what an interrupted run has finished.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>For the method "sst": a model of another image to go on from. Bands are matched by wavelength and classes by name. The source is used only if labels that were kept apart show that it helps; the log says what was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>For the whole cube, before anything starts. A graphics card takes a small part of the time.</source>
      <translation>Para el cubo entero, antes de empezar. Una tarjeta gráfica tarda una pequeña parte del tiempo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>For {0}, {1} is another file than here ({2} instead of {3}).</source>
      <translation>Para {0}, {1} es otro archivo que aquí ({2} en vez de {3}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Formulas: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Foundation features</source>
      <translation>Características fundacionales</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Foundation model</source>
      <translation>Modelo fundacional</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Foundation model and spectra</source>
      <translation>Modelo fundacional y espectros</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Foundation model, RU-Net</source>
      <translation>Modelo fundacional, RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Foundation model, discriminant</source>
      <translation>Modelo fundacional, discriminante</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Foundation models</source>
      <translation>Modelos fundacionales</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>Foundation models have to wait until the compute environment is installed.</source>
      <translation>Los modelos fundacionales tienen que esperar a que se instale el entorno de cálculo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>Foundation models need the compute environment (torch).</source>
      <translation>Los modelos fundacionales necesitan el entorno de cálculo (torch).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Foundation models…</source>
      <translation>Modelos fundacionales…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>Fractions of the training blocks are percentages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>From Labels</source>
      <translation>De Etiquetas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>From a file of weights.</source>
      <translation>De un archivo de pesos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>From a folder.</source>
      <translation>De una carpeta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_model.py" />
      <source>From a spectral library</source>
      <translation>De una biblioteca espectral</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>From an image to a map in five steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/strategy_list.py" />
      <source>From other hyperspectral images</source>
      <translation>De otras imágenes hiperespectrales</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/strategy_list.py" />
      <source>From photographs</source>
      <translation>De fotografías</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/strategy_list.py" />
      <source>From this cube alone</source>
      <translation>Solo de este cubo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>Further failures are in the summary.</source>
      <translation>Los demás fallos están en el resumen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>GPS points to labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>GPU support is ready.</source>
      <translation>El soporte de GPU está listo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>GPU support was removed.</source>
      <translation>Se eliminó el soporte de GPU.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Gamon et al. 1997, Oecologia 112:492</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Gao 1996, Remote Sens. Environ. 58:257</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>Generated weights against the makers' code; no published weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/learn/sharing.py" />
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <location filename="../../hsi_plugin/gui/map_files.py" />
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>GeoTIFF (*.tif)</source>
      <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>GeoTIFF (*.tif);;Virtual raster, nothing is copied (*.vrt)</source>
      <translation>GeoTIFF (*.tif);;Ráster virtual, no se copia nada (*.vrt)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>GeoTIFF cannot hold {0} with this GDAL.</source>
      <translation>GeoTIFF no puede contener {0} con este GDAL.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write.py" />
      <source>GeoTIFF cannot hold {0}.</source>
      <translation>GeoTIFF no puede contener {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Geology</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Geometry</source>
      <translation>Geometría</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>Georeference the image first.</source>
      <translation>Georreferencie primero la imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>Get it again from where the model is published.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Get it again from {0}.</source>
      <translation>Obténgalo de nuevo de {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/ecostress.py" />
      <location filename="../../hsi_plugin/spectra/library/usgs.py" />
      <source>Get it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Get it from its page ({0}) and add it: models add FILE.</source>
      <translation>Obténgalo en su página ({0}) y añádalo: models add FILE.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/checkpoints.py" />
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>Get the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>Get the file from its page ({page}) and add it: models add FILE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>Get the file from its page and add it: models add FILE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/encoded.py" />
      <source>Get the folder again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Get the model from whom you trust.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/encoded.py" />
      <source>Get them with: python -m hsi_plugin models download {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Gitelson et al. 2001, Photochem. Photobiol. 74:38</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Gitelson et al. 2002, Photochem. Photobiol. 75:272</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>Give --head sst, or leave it out.</source>
      <translation>Indique --head sst, o no indique nada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/correct/components.py" />
      <source>Give 4 or 8.</source>
      <translation>Indique 4 u 8.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Give a CSV file with the columns name, words and colour, or a JSON list of objects with these keys.</source>
      <translation>Indique un archivo CSV con las columnas name, words y colour, o una lista JSON de objetos con esas claves.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Give a CSV with wavelengths in its first column and one column a band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>Give a file that ends in {0}.</source>
      <translation>Indique un archivo que termine en {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>Give a folder for the maps of many images.</source>
      <translation>Indique una carpeta para los mapas de muchas imágenes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>Give a folder for the maps.</source>
      <translation>Indique una carpeta para los mapas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Give a folder of spectra, files, or both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>Give a folder; it is made where it is not there.</source>
      <translation>Indique una carpeta; se crea si no existe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/window.py" />
      <source>Give a height and a width of at least 1.</source>
      <translation>Indique una altura y una anchura de al menos 1.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/recipe.py" />
      <source>Give a last rate below the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/label_files.py" />
      <source>Give a layer of points to visit.</source>
      <translation>Indique una capa de puntos que visitar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Give a model file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Give a name that ends in .gpkg.</source>
      <translation>Indique un nombre que termine en .gpkg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <location filename="../../hsi_plugin/gui/map_files.py" />
      <source>Give a name that ends in .tif.</source>
      <translation>Indique un nombre que termine en .tif.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>Give a number from {0} to {1}{2}.</source>
      <translation>Indique un número de {0} a {1}{2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give a probability from 0 to 1.</source>
      <translation>Indique una probabilidad de 0 a 1.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>Give a raster to write, choose a window, or allow the cache more (HSI_CACHE_LIMIT).</source>
      <translation>Indique un ráster para escribir, elija una ventana, o dé más espacio a la caché (HSI_CACHE_LIMIT).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/area.py" />
      <source>Give a reference that overlaps the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give a share from 0.001 to {0}, such as 0.1, or 0 to leave it out.</source>
      <translation>Indique una proporción de 0.001 a {0}, como 0.1, o 0 para prescindir de ella.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give a side for the majority filter, a smallest number of pixels, or both.</source>
      <translation>Indique un lado para el filtro de mayoría, un número mínimo de píxeles, o ambos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give a side of 2 or more, or 0 to find it.</source>
      <translation>Indique un lado de 2 o más, o 0 para encontrarlo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give a side of 2 or more.</source>
      <translation>Indique un lado de 2 o más.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/segment.py" />
      <source>Give a side of at least 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give a size and a floor from 0.</source>
      <translation>Indique un tamaño y un mínimo desde 0.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/sieve.py" />
      <source>Give a smallest number of pixels from 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Give a table (CSV), or a layer of points.</source>
      <translation>Indique una tabla (CSV), o una capa de puntos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give a whole number from 0.</source>
      <translation>Indique un número entero desde 0.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_jobs.py" />
      <source>Give a whole number from 0; 0 for no spacing.</source>
      <translation>Indique un número entero desde 0; 0 para no espaciar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>Give a whole number from 1 to {0}, for example local:2; as many as there are cores is a good choice.</source>
      <translation>Indique un número entero de 1 a {0}, por ejemplo local:2; tantos como núcleos es una buena elección.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/segment.py" />
      <source>Give a width, epochs, a patience and a batch of at least 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Give all classes colours that stay apart with colour vision deficiency; Undo takes it back</source>
      <translation>Dar a todas las clases colores que se distinguen con daltonismo; Deshacer lo revierte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Give an address or a scheduler file; without one, batches run on this computer.</source>
      <translation>Indique una dirección o un archivo de planificador; sin ellos, los lotes se ejecutan en este ordenador.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give an odd side from 3, or 0 for no majority filter.</source>
      <translation>Indique un lado impar desde 3, o 0 para no usar filtro de mayoría.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/majority.py" />
      <source>Give an odd side from 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <source>Give an output.</source>
      <translation>Indique una salida.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Give another name (--name), or first remove it: models remove {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>Give arrays of numbers.</source>
      <translation>Indique matrices de números.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give at least 1, or leave it out.</source>
      <translation>Indique al menos 1, o no indique nada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/hs3bench.py" />
      <source>Give at least 1.</source>
      <translation>Indique al menos 1.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/recipe.py" />
      <source>Give at least one epoch, step and draw, a side of at least 8 and a halo of at most a quarter of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/criteria.py" />
      <source>Give at least one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/device.py" />
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Give auto or cpu.</source>
      <translation>Indique auto o cpu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/device.py" />
      <location filename="../../hsi_plugin/models/accelerator.py" />
      <source>Give auto, cpu, cuda, cuda:N or mps.</source>
      <translation>Indique auto, cpu, cuda, cuda:N o mps.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>Give both.</source>
      <translation>Indique ambos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/run.py" />
      <source>Give coordinates in the cube's own reference system.</source>
      <translation>Indique coordenadas en el propio sistema de referencia del cubo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Give each wavelength once, in order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give either a row and a column, or x and y.</source>
      <translation>Indique una fila y una columna, o bien x e y.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <location filename="../../hsi_plugin/labels/session_classes.py" />
      <source>Give every class a name of its own.</source>
      <translation>Dé a cada clase un nombre propio.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Give every class a name.</source>
      <translation>Dé un nombre a cada clase.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Give every class names of its own.</source>
      <translation>Dé a cada clase nombres propios.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>Give every pixel one class.</source>
      <translation>Dé a cada píxel una sola clase.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Give every reviewer a copy of the file after the sample was drawn, and merge those copies.</source>
      <translation>Dé a cada revisor una copia del archivo después de extraer la muestra, y combine esas copias.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Give exactly one: a folder; or a pattern, a list or a STAC item.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Give exactly one: a model to apply, or labels to learn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Give exactly one: a text, a file, or a table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Give exactly one: an image or a table of responses, whose bands the spectra shall have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Give exactly one: where the reference spectra come from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Give exactly one: whose bands the spectra shall have.</source>
      <translation>Indique exactamente uno: de quién son las bandas que deben tener los espectros.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Give four whole numbers: first row, first column, height and width in pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>Give images, a folder, a pattern, a list or a STAC item.</source>
      <translation>Indique imágenes, una carpeta, un patrón, una lista o un ítem STAC.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Give indices; or no output either, to see which indices the image allows.</source>
      <translation>Indique índices; o tampoco una salida, para ver qué índices permite la imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Give it a field {0}.</source>
      <translation>Póngale un campo {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>Give it a smaller memory budget, or close other programs.</source>
      <translation>Dele un límite de memoria menor, o cierre otros programas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Give it again (Ctrl+Shift+Z)</source>
      <translation>Darla de nuevo (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>Give it the columns name and class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>Give it the columns name, longitude and latitude, in degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <source>Give it the name that its makers gave it: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>Give its address (tcp://…), its scheduler file, or local:2.</source>
      <translation>Indique su dirección (tcp://…), su archivo de planificador, o local:2.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Give labels as a layer of points or polygons with a class field, or as a raster on the grid of the cube.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scales.py" />
      <source>Give magnifications from {0} to {1}, for example 1 and 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Give many labels, from a reference map or a layer of polygons: few are learned from, the rest judge. "Untrained twin" is the same foundation model with random weights; what the model gains over it is what its pre-training is worth here.</source>
      <translation>Dé muchas etiquetas, de un mapa de referencia o una capa de polígonos: de unas pocas se aprende, las demás evalúan. El «gemelo sin entrenar» es el mismo modelo fundacional con pesos aleatorios; lo que el modelo gana sobre él es lo que aquí vale su preentrenamiento.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>Give numbers above 0 and up to 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Give numbers between commas, for example 1, 5, 10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Give numbers of labels a class, such as 5, 20.</source>
      <translation>Indique números de etiquetas por clase, como 5, 20.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>Give numbers of labels from 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>Give numbers such as 0.8.</source>
      <translation>Indique números como 0.8.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Give numbers such as 0.9, 0.8, 0.7.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Give numbers with commas, such as 1, 2, 4.</source>
      <translation>Indique números con comas, como 1, 2, 4.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Give numbers with commas, such as 5, 20.</source>
      <translation>Indique números con comas, como 5, 20.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give one between 0 and 0.5, such as 0.02.</source>
      <translation>Indique uno entre 0 y 0.5, como 0.02.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>Give one for all, or one each: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/continuum.py" />
      <source>Give one of each for every band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/accelerator.py" />
      <source>Give one of: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/parts.py" />
      <source>Give one part a weight above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>Give one.</source>
      <translation>Indique uno.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/hs3bench.py" />
      <source>Give percentages, such as 100.</source>
      <translation>Indique porcentajes, como 100.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/label_jobs.py" />
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give ref or train.</source>
      <translation>Indique ref o train.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>Give some minutes, up to a day.</source>
      <translation>Indique unos minutos, hasta un día.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>Give strategies, numbers of labels (or fractions), and repetitions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>Give the cube its scale, for example "reflectance scale factor" in an ENVI header beside it.</source>
      <translation>Dé al cubo su escala, por ejemplo «reflectance scale factor» en una cabecera ENVI junto a él.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Give the file of weights itself, as its makers publish it.</source>
      <translation>Indique el propio archivo de pesos, tal como lo publican sus autores.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>Give the folder of a CLIP (vision) or DINOv2 model, or leave it out.</source>
      <translation>Indique la carpeta de un modelo CLIP (visión) o DINOv2, o no la indique.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>Give the map that was corrected; a copy of it will do.</source>
      <translation>Indique el mapa que se corrigió; sirve una copia.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/picture.py" />
      <source>Give the name of a .png or .svg file.</source>
      <translation>Indique el nombre de un archivo .png o .svg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Give the name of a file to write.</source>
      <translation>Indique el nombre de un archivo para escribir.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>Give the output the ending .tif, or .vrt where that loses nothing.</source>
      <translation>Dé a la salida la terminación .tif, o .vrt si así no se pierde nada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>Give the output the ending .tif.</source>
      <translation>Dé a la salida la terminación .tif.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>Give the pixels of every stratum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>Give the scheduler's address (tcp://host:8786 or tls://host:8786), the path of its scheduler file, or local:2.</source>
      <translation>Indique la dirección del planificador (tcp://host:8786 o tls://host:8786), la ruta de su archivo de planificador, o local:2.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>Give the scheduler's own address instead: tcp://host:8786.</source>
      <translation>Indique en su lugar la propia dirección del planificador: tcp://host:8786.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/columns.py" />
      <source>Give the table a first column of wavelengths in nm or µm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Give them in nm or µm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/spoken.py" />
      <source>Give those points another answer first, or give the class another name.</source>
      <translation>Dé antes otra respuesta a esos puntos, o dé otro nombre a la clase.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>Give three numbers from 1 to </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/colour.py" />
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>Give three numbers from 1 to {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>Give two shares in %, the smaller one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>Give {0}.</source>
      <translation>Indique {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Gives every pixel of a hyperspectral image the class of the reference spectrum that it is most like. References are the spectra of a library, brought to the bands of the image by its spectral response, or the mean spectra of labelled pixels. Give exactly one of the two.

Each spectrum of the library is a class, or all that have the same text in a column of its table (the level): then the most alike of them counts. With a threshold, pixels that are less alike to every reference are none of these: 0 in the map.

Likeness is the spectral angle (radians; small is alike), the spectral information divergence (small is alike) or the correlation (1 is alike). The angle layer holds it for each pixel and its reference. Bands in which water vapour hides the ground, bad bands, and bands in which too few spectra were measured are not compared.

Radiance is compared with labels of the same image alone, never with a library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Go on after an answer</source>
      <translation>Avanzar tras una respuesta</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Go on installing the compute environment?</source>
      <translation>¿Continuar instalando el entorno de cálculo?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Go to a point by its number (G, the number, Enter)</source>
      <translation>Ir a un punto por su número (G, el número, Intro)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Go to the page "Map" with these labels and this method</source>
      <translation>Ir a la página «Mapa» con estas etiquetas y este método</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source>Goes on training on {0}, without labels, and keeps the result as a model of its own; {1} itself stays as it is. This often helps on a sensor or a kind of scene that it has not seen, but not always: compare both.</source>
      <translation>Sigue entrenando con {0}, sin etiquetas, y guarda el resultado como modelo propio; {1} queda como está. Suele ayudar con un sensor o un tipo de escena que no ha visto, pero no siempre: compare ambos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>Going on at step {0} of {1}.</source>
      <translation>Se continúa en el paso {0} de {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/resume.py" />
      <source>Going on where an earlier run stopped: {0} of {1} windows were there.</source>
      <translation>Se continúa donde se detuvo una ejecución anterior: había {0} de {1} ventanas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Good bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <source>Green</source>
      <translation>Verde</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Guyot &amp; Baret 1988, Proc. 4th Int. Coll. Spectral Signatures, ESA SP-287:279</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>HS3-Bench: {0}</source>
      <translation>HS3-Bench: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>HSI_INSTALLER is "{0}".</source>
      <translation>HSI_INSTALLER es «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>HSI_PYTHON names a Python that cannot run the worker: {0}.</source>
      <translation>HSI_PYTHON nombra un Python que no puede ejecutar el proceso de trabajo: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Haboudane et al. 2002, Remote Sens. Environ. 81:416</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Hacohen, Dekel &amp; Weinshall 2022, ICML (TypiClust)</source>
      <translation>Hacohen, Dekel &amp; Weinshall 2022, ICML (TypiClust)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Hacohen, Dekel &amp; Weinshall 2022, then Luo et al. 2005</source>
      <translation>Hacohen, Dekel &amp; Weinshall 2022, después Luo et al. 2005</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Hall et al. 1995, Remote Sens. Environ. 54:127</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Has no wavelengths: it fits images of {0} bands in the same order alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>Haze</source>
      <translation>Calima</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Haze, or glint on water</source>
      <translation>Calima, o brillo sobre el agua</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Head</source>
      <translation>Cabezal</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Head: what is learned on the features</source>
      <translation>Cabezal: lo que se aprende sobre las características</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Held-out pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Held-out pixels had surroundings in common with those that were learned from: sets may miss more elsewhere.</source>
      <translation>Los píxeles reservados tenían vecindad común con aquellos de los que se aprendió: en otros lugares los conjuntos pueden fallar más.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Houlsby et al. 2011, arXiv:1112.5745; Gal, Islam &amp; Ghahramani 2017, ICML</source>
      <translation>Houlsby et al. 2011, arXiv:1112.5745; Gal, Islam &amp; Ghahramani 2017, ICML</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>How far pixels resemble each other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>How it was assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source>How long to train</source>
      <translation>Cuánto tiempo entrenar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>How many labelled pixels of each class are learned from, several numbers between commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>How many labelled pixels of each class are learned from; several numbers with commas</source>
      <translation>De cuántos píxeles etiquetados de cada clase se aprende; varios números con comas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>How many pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>How many pixels would change; nothing changes yet</source>
      <translation>Cuántos píxeles cambiarían; todavía no cambia nada</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>How many processor threads may be used; empty for all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>How many times everything is repeated with other blocks and labels; intervals need at least two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>How much each part counts, for example spectra=1, clip=0.5; empty for a sensible choice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>How much each part counts, such as spectra=1, clip=0.5; the parts are spectra, clip, library and clicks</source>
      <translation>Cuánto cuenta cada parte, como spectra=1, clip=0.5; las partes son spectra, clip, library y clicks</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>How much may be used, what is installed</source>
      <translation>Cuánto se puede usar, qué está instalado</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>How much memory may be used, for example 2G; empty for a sensible choice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_curve.py" />
      <source>How often the model’s first guess was what the person then answered, over the last {0} questions. The model asks where it is torn, so this rises more slowly than the accuracy of the map.</source>
      <translation>Con qué frecuencia la primera suposición del modelo fue lo que después respondió la persona, en las últimas {0} preguntas. El modelo pregunta donde duda, así que esto sube más despacio que la exactitud del mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>How strongly the map covers the image</source>
      <translation>Cuánto tapa el mapa la imagen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>How sure the map is of every pixel, 0 to 1; the raster that lies beside the map where none is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>How sure the map is of its pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>How the map was made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>How the map was made is not known: it carries no record of its run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>How the spectral branch enhances the spatial one was never learned: it has no effect on these features.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <source>How the values of the cube are scaled for the model</source>
      <translation>Cómo se escalan los valores del cubo para el modelo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>How the values of the image are scaled for the model. default: what suits the model and the units of the image; reflectance: as they are; brightness: all bands by one number; minmax: each band by its range in the image; zscore: each band by its mean and spread in the image; pretraining: as when the model learned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>How to learn</source>
      <translation>Cómo aprender</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>How to learn from the labels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Huete 1988, Remote Sens. Environ. 25:295</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Huete et al. 2002, Remote Sens. Environ. 83:195</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/hyperfree-b.json" />
      <location filename="../../resources/models/hyperfree-h.json" />
      <location filename="../../resources/models/hyperfree-l.json" />
      <source>Hyper-Seg: 41,900 images of 512 × 512 pixels of AVIRIS (224 bands) with masks that were made automatically.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/hypersigma-base.json" />
      <location filename="../../resources/models/hypersigma-huge.json" />
      <location filename="../../resources/models/hypersigma-large.json" />
      <location filename="../../resources/models/hypersigma-spatial-base.json" />
      <location filename="../../resources/models/hypersigma-spatial-huge.json" />
      <location filename="../../resources/models/hypersigma-spatial-large.json" />
      <source>HyperGlobal-450K: some 450,000 patches of 64 × 64 pixels from 1,486 scenes of EO-1 Hyperion and 215 of Gaofen-5B; masked patches (or bands) had to be completed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/inputs.py" />
      <source>HyperSIGMA needs the wavelengths of several bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <location filename="../../hsi_plugin/processing/provider.py" />
      <source>Hyperspectral</source>
      <translation>Hiperespectral</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Hyperspectral image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/provider.py" />
      <source>Hyperspectral images to maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/train.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Hyperspectral model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Hyperspectral panel</source>
      <translation>Panel hiperespectral</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Hyperspectral settings…</source>
      <translation>Configuración hiperespectral…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>If PIP_INDEX_URL names a mirror, it may lack it: add it there, or install from a folder of wheels.</source>
      <translation>Si PIP_INDEX_URL nombra una réplica, puede que le falte: añádalo allí, o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>If the map is as good as expected, the overall accuracy will have a standard error of {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>If the {0} reference pixels were a random sample of this map, about {1} of the mapped area would be right. Nothing says that they are one, so the truth may well be lower.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/gpu.py" />
      <source>If this machine has one, install its driver from nvidia.com; without one the normal environment is the right one.</source>
      <translation>Si esta máquina tiene una, instale su controlador desde nvidia.com; sin ella, el entorno normal es el adecuado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <location filename="../../hsi_plugin/qgis_common/field_project.py" />
      <source>Image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/field_project.py" />
      <source>Image around the points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Images classified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Images left as they were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/spectral-earth-rn50.json" />
      <source>Images of EnMAP and sensors like it with their surroundings: spectral convolutions, then a residual network at full resolution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/spectral-earth-vit-b.json" />
      <location filename="../../resources/models/spectral-earth-vit-h.json" />
      <location filename="../../resources/models/spectral-earth-vit-l.json" />
      <location filename="../../resources/models/spectral-earth-vit-s.json" />
      <source>Images of EnMAP and sensors like it with their surroundings: spectral convolutions, then a vision transformer over patches of 4 pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/dofa-base.json" />
      <location filename="../../resources/models/dofa-large.json" />
      <source>Images of Sentinel-1, Sentinel-2, NAIP, Gaofen and EnMAP (HySpecNet-11k, 202 bands); masked patches had to be completed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/hyperfree-b.json" />
      <location filename="../../resources/models/hyperfree-h.json" />
      <location filename="../../resources/models/hyperfree-l.json" />
      <source>Images of aircraft and drones with their surroundings, any bands from 400 to 2500 nm: a segmenting network behind a dictionary of kernels for wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/dofa-base.json" />
      <location filename="../../resources/models/dofa-large.json" />
      <location filename="../../resources/models/dofa2-base.json" />
      <location filename="../../resources/models/dofa2-large.json" />
      <source>Images of any optical sensor with their surroundings: large vision transformer, kernel made from the bands' wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/batch_results.py" />
      <source>Images of {0}</source>
      <translation>Imágenes de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Images that failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Images were given in more than one way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Import a hyperspectral product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Import as a plain cube…</source>
      <translation>Importar como cubo sencillo…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Import {0}</source>
      <translation>Importar {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Import {0} as a plain cube</source>
      <translation>Importar {0} como cubo sencillo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>In blocks of labels that were held out, the classes of a pixel held the true one for {0} of the pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>In own channels</source>
      <translation>En canales propios</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/installed.py" />
      <source>In the Models panel download or add them; or python -m hsi_plugin models download {0}, or models add FILE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>In the file, of no use here</source>
      <translation>En el archivo, sin utilidad aquí</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>In words</source>
      <translation>En palabras</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>In words · warnings: {0}</source>
      <translation>En palabras · avisos: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Indices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Install</source>
      <translation>Instalar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>Install "Microsoft Visual C++ Redistributable" (aka.ms/vs/17/release/vc_redist.x64.exe), restart, then install again.</source>
      <translation>Instale «Microsoft Visual C++ Redistributable» (aka.ms/vs/17/release/vc_redist.x64.exe), reinicie y vuelva a instalar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>Install GDAL with its {0} driver.</source>
      <translation>Instale GDAL con su controlador {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Install GPU support</source>
      <translation>Instalar soporte de GPU</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/install.py" />
      <source>Install again.</source>
      <translation>Vuelva a instalar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Install again; if it fails again, report it with the log.</source>
      <translation>Vuelva a instalar; si falla otra vez, informe de ello con el registro.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Install again; if it happens again, something between you and the package index (a proxy, a virus scanner) changes files: fetch the packages on another machine and install them from a folder.</source>
      <translation>Vuelva a instalar; si ocurre otra vez, algo entre usted y el índice de paquetes (un proxy, un antivirus) cambia archivos: descargue los paquetes en otra máquina e instálelos desde una carpeta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Install environment</source>
      <translation>Instalar entorno</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Install from a folder of wheels…</source>
      <translation>Instalar desde una carpeta de wheels…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>Install it (docs.astral.sh/uv), or leave HSI_INSTALLER unset to use pip.</source>
      <translation>Instálelo (docs.astral.sh/uv), o deje HSI_INSTALLER sin definir para usar pip.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>Install it for this Python, for example with its package manager.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/portable.py" />
      <source>Install that foundation model (Models panel, or python -m hsi_plugin models).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/__init__.py" />
      <source>Install the compute environment (in the Options, or by `python -m hsi_plugin env install`), or the package `distributed`.</source>
      <translation>Instale el entorno de cálculo (en las Opciones, o con `python -m hsi_plugin env install`), o el paquete `distributed`.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/state.py" />
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>Install the compute environment again.</source>
      <translation>Instale de nuevo el entorno de cálculo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>Install the compute environment again; it has it from Python 3.11 on. All other methods work without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/choose.py" />
      <source>Install the compute environment, or take "discriminant".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>Install the compute environment: Settings ▸ Options ▸ Hyperspectral, or python -m hsi_plugin env install.</source>
      <translation>Instale el entorno de cálculo: Configuración ▸ Opciones ▸ Hiperespectral, o python -m hsi_plugin env install.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Install the compute environment?</source>
      <translation>¿Instalar el entorno de cálculo?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hyperfree/__init__.py" />
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>Install the plugin again, or add the model again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>Install the plugin again, or remove and add the model again.</source>
      <translation>Vuelva a instalar el complemento, o elimine el modelo y añádalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/installed.py" />
      <source>Install the plugin again, or remove the model and add it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <location filename="../../hsi_plugin/core/vocabulary.py" />
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <location filename="../../hsi_plugin/models/backbones/dofa.py" />
      <location filename="../../hsi_plugin/models/backbones/hypersl.py" />
      <location filename="../../hsi_plugin/models/backbones/spectf.py" />
      <location filename="../../hsi_plugin/models/backbones/spectral_earth/__init__.py" />
      <location filename="../../hsi_plugin/models/backbones/starter.py" />
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <location filename="../../hsi_plugin/models/spectrum_text/model.py" />
      <source>Install the plugin again.</source>
      <translation>Vuelva a instalar el complemento.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Install the same release everywhere, and restart the workers.</source>
      <translation>Instale la misma versión en todas partes y reinicie los procesos de trabajo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/portable.py" />
      <source>Install the weights that it was learned on, or learn it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/install.py" />
      <source>Installed in {0} ({1} MB); verified on {2}.</source>
      <translation>Instalado en {0} ({1} MB); verificado en {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Installed: {0}{1}, {2} in {3}.</source>
      <translation>Instalado: {0}{1}, {2} en {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/torch_notice.py" />
      <source>Install…</source>
      <translation>Instalar…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Instead of a folder: a pattern of paths such as /data/2023*/scene_*.tif (** stands for any folders), a text file that lists one image a line, or a local STAC item or collection (JSON).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>Interpolated in some band</source>
      <translation>Interpolado en alguna banda</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Interrupted jobs then begin from the start</source>
      <translation>Las tareas interrumpidas empiezan entonces desde el principio</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Invalid before the correction in one band at least</source>
      <translation>No válido antes de la corrección en al menos una banda</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>It belongs to {0} by its name.</source>
      <translation>Por su nombre, pertenece a {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>It had not begun.</source>
      <translation>No había empezado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>It has no table; leave the level out.</source>
      <translation>No tiene tabla; no indique el nivel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field.py" />
      <location filename="../../hsi_plugin/labels/session_labels.py" />
      <source>It has {0} × {1} pixels.</source>
      <translation>Tiene {0} × {1} píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>It has {0}.</source>
      <translation>Tiene {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It has {0}; an image with spectra has {1} or more.</source>
      <translation>Tiene {0}; una imagen con espectros tiene {1} o más.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>It holds raw counts of a Spectral Evolution spectrometer; choose {0} beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>It holds several classes; it is not asked about again</source>
      <translation>Contiene varias clases; no se vuelve a preguntar por él</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>It holds two files of one name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>It holds what is no part of a model: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It holds {0} of another image.</source>
      <translation>Contiene {0} de otra imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>It is a class that is not in the list: name it</source>
      <translation>Es una clase que no está en la lista: nómbrela</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is a map of classes.</source>
      <translation>Es un mapa de clases.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is a mask or a picture by its name and its values, which are bytes.</source>
      <translation>Es una máscara o una imagen de vista, por su nombre y sus valores, que son bytes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>It is a part of the plugin.</source>
      <translation>Forma parte del complemento.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is a result of this program ({0}).</source>
      <translation>Es un resultado de este programa ({0}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is a spectral library.</source>
      <translation>Es una biblioteca espectral.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is an archive: unpack it first.</source>
      <translation>Es un archivo comprimido: descomprímalo primero.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>It is another product or level than it seems, or incomplete: download it again.</source>
      <translation>Es otro producto o nivel de lo que parece, o está incompleto: descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/array_pixels.py" />
      <source>It is another product or level than it seems.</source>
      <translation>Es otro producto o nivel de lo que parece.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>It is compressed or encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>It is empty: copy or download it again.</source>
      <translation>Está vacío: cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>It is here already.</source>
      <translation>Ya está aquí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>It is incomplete: download the product again.</source>
      <translation>Está incompleto: descargue el producto de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>It is no STAC file that can be read.</source>
      <translation>No es un archivo STAC que se pueda leer.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is no raster that GDAL reads; if it is an ENVI image, its header is missing.</source>
      <translation>No es un ráster que GDAL lea; si es una imagen ENVI, falta su cabecera.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>It is not a model file: it holds no {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>It is not clear which pixel is meant.</source>
      <translation>No está claro a qué píxel se refiere.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>It is not here.</source>
      <translation>No está aquí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>It is not known what the values are; they are taken for reflectance. Look at the map with care.</source>
      <translation>No se sabe qué son los valores; se toman por reflectancia. Mire el mapa con cautela.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>It is not known whether {0} holds reflectance, and the index {1} depends on its scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>It is not said how many labels to learn from.</source>
      <translation>No se dice de cuántas etiquetas aprender.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/upsample.py" />
      <source>It is one of {0}, or a file of SimFeatUp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/dense.py" />
      <source>It is one of {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_library.py" />
      <source>It is read when the map is made.</source>
      <translation>Se lee al hacer el mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>It is written all the same.</source>
      <translation>Se escribió de todos modos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/review/class_buttons.py" />
      <source>It is {0}</source>
      <translation>Es {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>It knows {0}.</source>
      <translation>Conoce {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>It may be a file of another model or of another size of it; see models show for where the right one is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>It may need more memory than a worker has: give workers more, or the job a smaller memory budget. Or its file is damaged.</source>
      <translation>Puede necesitar más memoria de la que tiene un proceso de trabajo: dé más a los procesos de trabajo, o a la tarea un límite de memoria menor. O su archivo está dañado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>It may not be read.</source>
      <translation>No se permite leerlo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>It needs {0}, which QGIS does not have here.</source>
      <translation>Necesita {0}, que QGIS no tiene aquí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>It needs {0}, which does not load: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>It needs {0}, which is not installed for this Python.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>It should be {0}.</source>
      <translation>Debería ser {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/tasks.py" />
      <source>It was in work.</source>
      <translation>Estaba en curso.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>It was removed. Try again; if that does not help, something on the way changes it: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Its fields are {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/class_table.py" />
      <source>Its fields should be name, words and colour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>Its latitudes and longitudes are damaged: download it again.</source>
      <translation>Sus latitudes y longitudes están dañadas: descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>Its masks are {0}.</source>
      <translation>Sus máscaras son {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>Its name says that it is a white or dark reference of a camera.</source>
      <translation>Su nombre dice que es una referencia blanca u oscura de una cámara.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>Its options are {0}.</source>
      <translation>Sus opciones son {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Its parts overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>Its product has no masks.</source>
      <translation>Su producto no tiene máscaras.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Its product has none; leave the masks out.</source>
      <translation>Su producto no tiene ninguna; no indique máscaras.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>Its surroundings are uneven: a label says little about its neighbours.</source>
      <translation>Sus alrededores son desiguales: una etiqueta dice poco de sus vecinos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Its {0} is damaged: the sum of its bytes is another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Its {0} is not where its table of contents says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Its {0} is too large: {1} bytes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/handle.py" />
      <source>Job {0} ({1}) has not ended yet.</source>
      <translation>La tarea {0} ({1}) aún no ha terminado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <source>Jobs</source>
      <translation>Tareas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <source>Jobs ({0})</source>
      <translation>Tareas ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>Jobs are running in the compute environment. Wait until they have ended, or cancel them.</source>
      <translation>Hay tareas en marcha en el entorno de cálculo. Espere a que terminen, o cancélelas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Judged without any truth; ✓ is what the map shows.</source>
      <translation>Evaluado sin verdad alguna; ✓ es lo que muestra el mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Kappa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>Kappa compares the map with one whose pixels were dealt out at random, which nobody would make, and says nothing that overall accuracy and the error matrix do not say better (Pontius &amp; Millones 2011, International Journal of Remote Sensing 32:4407). It is kept for comparison with older work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Kappa is no measure of a map; it is shown, with its caution, for comparison with older work</source>
      <translation>Kappa no es una medida de un mapa; se muestra, con su advertencia, para comparar con trabajos antiguos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Kappa {0}. {1}</source>
      <translation>Kappa {0}. {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Keep maps that are whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Keep one for me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>Keep pixels or means first, and leave them shown.</source>
      <translation>Conserve primero píxeles o medias, y déjelos a la vista.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Keep the error rate within each class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Keep the labels in another file, or open one</source>
      <translation>Guardar las etiquetas en otro archivo, o abrir uno</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Keep the review in another file, or open one</source>
      <translation>Guardar la revisión en otro archivo, o abrir uno</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>Keep the sample in a session of the same map.</source>
      <translation>Guarde la muestra en una sesión del mismo mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Keep the scheme, or choose the refinement discriminant or mamba.</source>
      <translation>Conserve el esquema, o elija el refinamiento discriminant o mamba.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_model.py" />
      <source>Keep the scheme.</source>
      <translation>Conserve el esquema.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Kept spectra</source>
      <translation>Espectros conservados</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Key</source>
      <translation>Tecla</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Know what the map is worth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>Known are {0}.</source>
      <translation>Se conocen {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/stages.py" />
      <source>Known from the source alone, without a label here: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>Kruse et al. 1993, Remote Sens. Environ. 44:145</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>L1R is in the geometry of the sensor, without a position; the same scene as L1T lies on a map.</source>
      <translation>L1R está en la geometría del sensor, sin posición; la misma escena como L1T se sitúa en un mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <source>Label at least {0} pixels of every class.</source>
      <translation>Etiquete al menos {0} píxeles de cada clase.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/splits.py" />
      <source>Label more places of every class, far from each other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Label other pixels.</source>
      <translation>Etiquete otros píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Label pixels</source>
      <translation>Etiquetar píxeles</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Label pixels further apart, or give a smaller buffer than {0}; windows of {1} pixels then share pixels with held-out ones, and the figures flatter.</source>
      <translation>Etiquete píxeles más separados, o indique un buffer menor que {0}; entonces las ventanas de {1} píxeles comparten píxeles con las reservadas, y las cifras son demasiado favorables.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/conformal.py" />
      <source>Label pixels in more places, choose a higher error rate, or leave it out.</source>
      <translation>Etiquete píxeles en más lugares, elija una tasa de error mayor o no la indique.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Label pixels in more places, or give a smaller block size.</source>
      <translation>Etiquete píxeles en más lugares, o indique un tamaño de bloque menor.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/training.py" />
      <source>Label pixels inside the image, or check its nodata value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clicks.py" />
      <source>Label pixels of at least two classes, or leave the labels out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <location filename="../../hsi_plugin/methods/active/query/choose.py" />
      <location filename="../../hsi_plugin/methods/click/discriminant.py" />
      <location filename="../../hsi_plugin/methods/transfer/compare/scene.py" />
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <location filename="../../hsi_plugin/methods/transfer/segment.py" />
      <source>Label pixels of at least two classes.</source>
      <translation>Etiquete píxeles de al menos dos clases.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Label pixels on the page "Labels" first.</source>
      <translation>Etiquete primero píxeles en la página «Etiquetas».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Label pixels: click gives the current class, keys 1–9 change it, right click removes</source>
      <translation>Etiquetar píxeles: clic da la clase actual, teclas 1–9 la cambian, clic derecho elimina</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Label similar neighbours too</source>
      <translation>Etiquetar también vecinos similares</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Label some pixels and learn a model from them, or leave the error rate out.</source>
      <translation>Etiquete algunos píxeles y aprenda un modelo de ellos, o no indique la tasa de error.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_read.py" />
      <source>Label some pixels first.</source>
      <translation>Etiquete primero algunos píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>Label with points or polygons.</source>
      <translation>Etiquete con puntos o polígonos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Label {0} similar neighbours too (P)</source>
      <translation>Etiquetar también {0} vecinos similares (P)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Labelled pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/gui/comparison_plot.py" />
      <source>Labelled pixels a class</source>
      <translation>Píxeles etiquetados por clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison_plot.py" />
      <source>Labelled pixels a class, or share of the training blocks</source>
      <translation>Píxeles etiquetados por clase, o proporción de los bloques de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/scheme.py" />
      <source>Labelled pixels of this image are not part of the scheme: on other images its classes are told by names alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/spectf-cloud.json" />
      <source>Labelled spectra of EMIT (satellite, 381–2493 nm, top-of-atmosphere reflectance): cloud or not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Labelling pixels</source>
      <translation>Etiquetando píxeles</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Labelling session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/learn/class_bars.py" />
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <location filename="../../hsi_plugin/processing/train.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Labels a class</source>
      <translation>Etiquetas por clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Labels are for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/label_jobs.py" />
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>Labels are not kept for "{0}".</source>
      <translation>No se guardan etiquetas para «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Labels belong to an image, and none with the pixels of this map is open.</source>
      <translation>Las etiquetas pertenecen a una imagen, y no hay abierta ninguna con los píxeles de este mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Labels file</source>
      <translation>Archivo de etiquetas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_labels.py" />
      <source>Labels have no column "{0}".</source>
      <translation>Las etiquetas no tienen la columna «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Labels known already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Labels of the sample scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>Labels of {0}</source>
      <translation>Etiquetas de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Labels so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Labels so near to one that is held out are not learned from. Empty: as many as the method's window needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Labels taken over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Labels that were learned from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>Labels the pixels under points that were noted with a receiver: GPX, GeoJSON, GeoPackage, shapefile, or a table (CSV) with coordinates.

A position that is known less well than to half a pixel is told of, and so are pixels of several classes, which are not labelled. Time, accuracy and observer are kept with the labels. The session is changed, as one step that can be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Labels were given for many images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Lacking</source>
      <translation>Falta</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Land</source>
      <translation>Tierra</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Largest size of the cache</source>
      <translation>Tamaño máximo de la caché</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>Latitudes {0} and longitudes {1} of the image do not fit.</source>
      <translation>Las latitudes {0} y las longitudes {1} de la imagen no concuerdan.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Layer "{0}" cannot be written to a temporary file ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Layer "{0}" comes from {1}, so no file on this computer holds its pixel values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Layer "{0}" exists only in the memory of QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Layer "{0}" has neither points nor polygons nor pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/class_table.py" />
      <source>Layer "{0}" has no field "name".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Layer "{0}" has no field "{1}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Layer "{0}" is no raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Layer "{0}" is no usable raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_layer.py" />
      <source>Layer of labels</source>
      <translation>Capa de etiquetas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/review/synced_view.py" />
      <source>Layers</source>
      <translation>Capas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>Learn by clicking</source>
      <translation>Aprender con clics</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Learn by clicking: you are asked about pixels, and the map learns from every answer</source>
      <translation>Aprender con clics: se le pregunta por píxeles, y el mapa aprende de cada respuesta</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Learn by clicking…</source>
      <translation>Aprender con clics…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Learn from</source>
      <translation>Aprender de</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Learn from corrections</source>
      <translation>Aprender de correcciones</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Learn from the labels and classify the whole cube</source>
      <translation>Aprender de las etiquetas y clasificar el cubo entero</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Learn from {0}</source>
      <translation>Aprender de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>Learn it again from the labels.</source>
      <translation>Apréndalo de nuevo de las etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Learned from {0} labelled pixels ({1}) of {2}: {3} bands of {4}{5}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/mamba/classifier.py" />
      <source>Learned from {0} of {1} labelled pixels, those of {2} parts of the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/training.py" />
      <location filename="../../hsi_plugin/methods/transfer/ground.py" />
      <source>Learned from {0} of {1} labelled pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <source>Learned map of {0}</source>
      <translation>Mapa aprendido de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Learned model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Learned {0} classes from {1} labelled pixels: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Learner</source>
      <translation>Aprendiz</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Learns from a few labelled pixels in moments; needs nothing installed.</source>
      <translation>Aprende de unos pocos píxeles etiquetados en instantes; no hay que instalar nada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Learns from a few labels with each of several strategies and tests them on other labels of the same hyperspectral image: classifiers of single spectra, networks trained from scratch, a network for photographs that sees three bands, and a hyperspectral foundation model. All get the same labels; everything is repeated with other ones, so that chance can be told from difference.

The image is cut into blocks; labels are learned from in one half of the blocks and tested in the other, with a strip between them. So many labels are needed in many places: a reference map is best.

The folder gets a table (CSV, JSON) and a plot (SVG) of average accuracy and Jaccard index with 95 % intervals. The log says in words which strategy is ahead, also where the foundation model loses. What cannot run is named with the reason.

Strategies with RU-Net train a network every time, which takes minutes each without a graphics card. An interrupted run goes on in the same folder; more strategies or labels add to what is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Learns from labelled pixels of a hyperspectral image and writes a model file that can be applied to this and to other images, also of another sensor: bands are matched by wavelength.

Labels are points or polygons with a class field, or a raster on the grid of the image whose values are classes; layers that are filtered, edited or in memory are taken as they are seen. Every class needs at least two labelled pixels.

The accuracy in the log is measured on blocks of pixels that were kept apart while learning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Learns from very few labels on features of a pre-trained hyperspectral model, which see a pixel with its surroundings.</source>
      <translation>Aprende de muy pocas etiquetas sobre características de un modelo hiperespectral preentrenado, que ven cada píxel con su vecindad.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Learns from {0}, then classifies every pixel of {1}.</source>
      <translation>Aprende de {0} y después clasifica cada píxel de {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Learns the classes' spectra in this very scene from the surest first labels.</source>
      <translation>Aprende los espectros de las clases en esta misma escena, de las primeras etiquetas más seguras.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Least confidence</source>
      <translation>Menor confianza</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Least number of points in every class of the map</source>
      <translation>Número mínimo de puntos en cada clase del mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Least reliable class: {0} (user's accuracy {1}, producer's accuracy {2}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/colour.py" />
      <source>Leave CLIP out: the spectral side needs no visible light.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>Leave it out, or choose the method {0}.</source>
      <translation>No lo indique, o elija el método {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Leave it out, or give one image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Leave out bad bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Leave out pixels</source>
      <translation>Excluir píxeles</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>Leave out pixels without a class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Leave out the model to save, or give labels.</source>
      <translation>No indique modelo que guardar, o indique etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Leave out the {0} bands that are marked as bad</source>
      <translation>Excluir las {0} bandas marcadas como defectuosas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>Leave some of them out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Leave the bands out, or give labels to learn from.</source>
      <translation>No indique bandas, o indique etiquetas de las que aprender.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>Leave the ranges of bands out.</source>
      <translation>No indique los intervalos de bandas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>Leave the source out, or choose the method {0}.</source>
      <translation>No indique el origen, o elija el método {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/stages.py" />
      <source>Leave the source out, or label more pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/upsample.py" />
      <source>Leave them as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Leave them out, or give a library.</source>
      <translation>No los indique, o indique una biblioteca.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/cog.py" />
      <source>Leave this option out, or install a newer QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>Leave this strategy out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Left-out labels lie as near as {0} pixels to the others, and the model sees {1} × {1} pixels around each: the figures may be better than they would be in another place.</source>
      <translation>Hay etiquetas reservadas a solo {0} píxeles de las demás, y el modelo ve {1} × {1} píxeles alrededor de cada una: las cifras pueden ser mejores de lo que serían en otro lugar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>Less than one label a class teaches nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>Let HSI_PYTHON name the same version.</source>
      <translation>Haga que HSI_PYTHON nombre la misma versión.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/staging.py" />
      <source>Let the name of the map end in .tif.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Level that makes the classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Lewis &amp; Gale 1994, SIGIR</source>
      <translation>Lewis &amp; Gale 1994, SIGIR</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Library to the bands of an image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Library to the bands of {0}</source>
      <translation>Biblioteca a las bandas de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>Licence of the weights: {0}.</source>
      <translation>Licencia de los pesos: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>List foundation models</source>
      <translation>Enumerar modelos fundacionales</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Load</source>
      <translation>Cargar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Load class names</source>
      <translation>Cargar nombres de clases</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Load class names from a file</source>
      <translation>Cargar nombres de clases de un archivo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Loaded</source>
      <translation>Cargado</translation>
    </message>
    <message>
      <location filename="../../resources/models/spectf-cloud.json" />
      <source>Loaded with its real file (25,538 parameters), and its scores agree with an independent forward pass in NumPy to one part in 100,000. Of 7,680 pixels of the EnMAP scene of Potsdam (surface reflectance) it calls 2 cloud. The address of the download was never fetched from here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Loading was not tried: this Python has no torch.</source>
      <translation>No se probó a cargarlo: este Python no tiene torch.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Loads it, and tells its SHA-256 and which of its tensors were loaded, left new or ignored</source>
      <translation>Lo carga e indica su SHA-256 y cuáles de sus tensores se cargaron, quedaron nuevos o se ignoraron</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Log of a job</source>
      <translation>Registro de una tarea</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Logistic</source>
      <translation>Logística</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Logistic regression: a little slower; better where classes are not round</source>
      <translation>Regresión logística: algo más lenta; mejor cuando las clases no son redondas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Longest wavelength (nm)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Look at every pixel of the sample, without seeing what the map says, and answer which class it is; several people may do so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Look at it</source>
      <translation>Ver en el mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>Look at some of its points first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Look at spectra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>Look for it by hand and add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <source>Looking for foundation models…</source>
      <translation>Buscando modelos fundacionales…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Looking…</source>
      <translation>Buscando…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Looks at a pixel with its neighbours, as far as the pixels' size allows; for images of a few metres a pixel, and for models that go on to other images.</source>
      <translation>Mira cada píxel con sus vecinos, hasta donde permite el tamaño de los píxeles; para imágenes de pocos metros por píxel y para modelos que pasan a otras imágenes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Lower end of the difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Luo et al. 2005, JMLR 6:589; Tuia et al. 2011, IEEE JSTSP 5:606</source>
      <translation>Luo et al. 2005, JMLR 6:589; Tuia et al. 2011, IEEE JSTSP 5:606</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>Macro F1</source>
      <translation>F1 macro</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>Macro Jaccard</source>
      <translation>Jaccard macro</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_model.py" />
      <source>Made from class names without a label: its accuracy is not known.</source>
      <translation>Hecho a partir de nombres de clases, sin ninguna etiqueta: su exactitud no se conoce.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Made from class names, without labels{0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Magnifications at which CLIP looks at the picture, such as 1, 2, 4; else by the size of a pixel</source>
      <translation>Ampliaciones con las que CLIP mira la imagen, como 1, 2, 4; si no, según el tamaño de píxel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Magnifications at which CLIP looks, between commas; empty to choose them by the size of a pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scene.py" />
      <source>Magnifications cannot be joined by "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Majority in a square of</source>
      <translation>Mayoría en un cuadrado de</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>Make it again ({0} on the map)</source>
      <translation>Rehacerlo ({0} en el mapa)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <source>Make report</source>
      <translation>Hacer informe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/live.py" />
      <source>Make room on the disk, or close the program that holds it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>Make room on the disk.</source>
      <translation>Haga sitio en el disco.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Make room there, or choose another folder for models with HSI_HOME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Make room there, or choose another folder.</source>
      <translation>Haga sitio allí, o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <source>Make room there, or choose another output folder.</source>
      <translation>Haga sitio allí, o elija otra carpeta de salida.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Make room there, or choose another place for the output.</source>
      <translation>Haga sitio allí, o elija otro lugar para la salida.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Make room there, or give the workers the right to write; or choose another folder for the maps.</source>
      <translation>Haga sitio allí, o dé a los procesos de trabajo permiso de escritura; o elija otra carpeta para los mapas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>Make room there, or set HSI_HOME of the workers to a folder that can be written to.</source>
      <translation>Haga sitio allí, o ponga en HSI_HOME de los procesos de trabajo una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>Make room, or choose a folder on another disk in the options, or with HSI_ENV.</source>
      <translation>Haga sitio, o elija una carpeta en otro disco en las opciones o con HSI_ENV.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/cog.py" />
      <source>Make the map again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Make this report again with that session as its reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Make this the label of the selected pixels, instead of what was said of them</source>
      <translation>Hacer de esta la etiqueta de los píxeles seleccionados, en lugar de lo que se dijo de ellos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>Make this the reference of the selected points; what each person said is kept</source>
      <translation>Hacer de esta la referencia de los puntos seleccionados; se conserva lo que dijo cada persona</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Makers' page</source>
      <translation>Página de los autores</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Makes a map of a hyperspectral image from nothing but the names of its classes, such as "water; tree | forest; bare soil; road | asphalt". A semicolon stands between classes, a bar between words for the same. No label is needed and nothing is downloaded: a small model of spectra that ships with the plugin knows several hundred words.

A spectral library and a CLIP model may help: a word like spectrum:NAME means a spectrum of the library, pixel:ROW,COLUMN means a pixel of the image, and CLIP, which looks at a colour picture of the image, knows any word. Labels of some pixels count besides the names.

What these say of every pixel is noisy; it is then refined by what the classes look like in this very image. The report shows what every part said, several ways to refine it, and which was chosen by what criteria. No truth is used for that.

Names are no measurement: look at the map beside the image before you trust it. Values should be reflectance; with radiance the map is rough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Makes a plain raster of a product of a hyperspectral sensor: EMIT, EnMAP, PRISMA, DESIS, AVIRIS, NEON AOP, Tanager, PACE, Hyperion and others, recognised by what stands in the file, whatever it is called. Values stay as they are stored; wavelengths, widths, bad bands, scale, units and acquisition are written into the raster.

Products that are stored in the geometry of their measurement are put on the map by nearest neighbour, once; a second raster tells for each pixel of the map which row and column it comes from.

With the ending .vrt no pixel is copied, where the product allows it.

Opening a product in the Hyperspectral dock, training and classifying need no import: they read products as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Make…</source>
      <translation>Hacer…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/manual.py" />
      <source>Manual</source>
      <translation>Manual</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Many images</source>
      <translation>Muchas imágenes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_files.py" />
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Map file</source>
      <translation>Archivo del mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Map from a file</source>
      <translation>Mapa de un archivo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Map from class names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Map of changes</source>
      <translation>Mapa de cambios</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Map to review</source>
      <translation>Mapa por revisar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Map {0} by names</source>
      <translation>Cartografiar {0} por nombres</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>Mapped: pixels counted on the map. Estimated: corrected for the errors that the reference shows, ± half of the 95 % interval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Maps (*.tif *.tiff *.vrt *.img *.dat);;All files (*)</source>
      <translation>Mapas (*.tif *.tiff *.vrt *.img *.dat);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Maps are in {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Maps that were finished are kept in {0}, each of them whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/continuum.py" />
      <source>Mark it as bad, or add its wavelength.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/mask_box.py" />
      <source>Mask</source>
      <translation>Máscara</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Masks</source>
      <translation>Máscaras</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Masks to leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Masks: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Mean F1 score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Mean F1 score of the classes: low where a class is missed, and where others are taken for it</source>
      <translation>Puntuación F1 media de las clases: baja donde una clase se pasa por alto y donde otras se toman por ella</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Mean confidence</source>
      <translation>Confianza media</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Mean confidence {0:.2f}.</source>
      <translation>Confianza media {0:.2f}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Mean confidence {0}, accuracy at the same pixels {1}; expected calibration error {2}, Brier score {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Mean of an area</source>
      <translation>Media de un área</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Mean of each class of the labels</source>
      <translation>Media de cada clase de las etiquetas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Mean of the first index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Mean of the selected features</source>
      <translation>Media de los objetos seleccionados</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_model.py" />
      <source>Mean ± standard deviation of {0} pixels</source>
      <translation>Media ± desviación estándar de {0} píxeles</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>Means of {0} repetitions ± half of the 95 % interval; ▸ the highest of a column</source>
      <translation>Medias de {0} repeticiones ± la mitad del intervalo del 95 %; ▸ el mayor de una columna</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Measure</source>
      <translation>Medida</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Memory</source>
      <translation>Memoria</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Merge a file…</source>
      <translation>Combinar un archivo…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Merge another session…</source>
      <translation>Combinar otra sesión…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Merge copies of one and the same file.</source>
      <translation>Combine copias de un mismo archivo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Merge labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Merge labels into {0}</source>
      <translation>Combinar etiquetas en {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>Merge sessions of the same image.</source>
      <translation>Combine sesiones de la misma imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/method_choice.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Method of the final map</source>
      <translation>Método del mapa final</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Missing wavelengths, as JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Mixed</source>
      <translation>Mixto</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Model for further images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Models (*.hsimodel)</source>
      <translation>Modelos (*.hsimodel)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>Models (*.safetensors *.pt *.bin *.json);;All files (*)</source>
      <translation>Modelos (*.safetensors *.pt *.bin *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <source>Models…</source>
      <translation>Modelos…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <source>Models…: what they are, which are here, and how to get others</source>
      <translation>Modelos…: qué son, cuáles están aquí y cómo obtener otros</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>More layers: what spectra, CLIP, library and clicks say, each by itself</source>
      <translation>Más capas: lo que dicen espectros, CLIP, biblioteca y clics, cada uno por sí solo</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersl-base.json" />
      <location filename="../../resources/models/hypersl-huge.json" />
      <location filename="../../resources/models/hypersl-large.json" />
      <location filename="../../resources/models/hypersl-small.json" />
      <source>More than 300 million spectra of EnMAP and DESIS (satellites, 400–2450 nm); 95 % of the bands of a spectrum were hidden and had to be completed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Mosaic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Mosaic of all maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Mosaic: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Most like {0}</source>
      <translation>Más parecidos a {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/export.py" />
      <source>Move it elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/dock.py" />
      <source>Move over the cube to see spectra, click to keep one</source>
      <translation>Muévase sobre el cubo para ver espectros; clic para conservar uno</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Move over the image to see spectra, click to keep one.</source>
      <translation>Muévase sobre la imagen para ver espectros; haga clic para conservar uno.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Move over the image to see the spectrum of each pixel; click to keep one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Move the map there</source>
      <translation>Llevar el mapa ahí</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>NVIDIA graphics cards do not work on macOS.</source>
      <translation>Las tarjetas gráficas NVIDIA no funcionan en macOS.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/spectra/library_table.py" />
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/model.py" />
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>Name a class in words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>Name a class with "class", and only there.</source>
      <translation>Nombre una clase con «class», y solo ahí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Name a library to write, a session that takes labels, or both.</source>
      <translation>Indique una biblioteca para escribir, una sesión que reciba etiquetas, o ambas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Name a library to write, a session, or both.</source>
      <translation>Indique una biblioteca para escribir, una sesión, o ambas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_model.py" />
      <source>Name another class, or keep the scheme.</source>
      <translation>Nombre otra clase, o conserve el esquema.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Name at most {0}.</source>
      <translation>Nombre como máximo {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Name each once.</source>
      <translation>Nombre cada uno una sola vez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/scheme.py" />
      <source>Name it in words or by a library spectrum, or keep what is learned here (refinement discriminant or mamba).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>Name it in words too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>Name its spectra, like spectrum:{0}, or words of its table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/spectral.py" />
      <source>Name materials, like water, tree or asphalt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Name of the new class</source>
      <translation>Nombre de la clase nueva</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source>Name of the new model</source>
      <translation>Nombre del modelo nuevo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scene.py" />
      <source>Name one in words, or leave CLIP out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Name or key of the sample; the newest where left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Name the field; there are: {0}.</source>
      <translation>Nombre el campo; hay: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Name the file to write.</source>
      <translation>Nombre el archivo que se va a escribir.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>Name the folder of a CLIP (vision) or DINOv2 model, as Hugging Face lays it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Name the layer with the labels: {0}.</source>
      <translation>Nombre la capa con las etiquetas: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>Name them in Dask's own configuration (distributed.comm.tls), as docs/CLUSTER.md shows.</source>
      <translation>Indíquelos en la configuración del propio Dask (distributed.comm.tls), como muestra docs/CLUSTER.md.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <source>Names</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Names of masks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Names of masks between commas, such as cloud,cirrus; their pixels become nodata. "Describe a hyperspectral image" lists them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Names of spectra of the library, one a line or separated by semicolons; empty for all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Names of the classes, as a JSON list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Nearest neighbours</source>
      <translation>Vecinos más próximos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Needs</source>
      <translation>Necesita</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Negative after the correction in one band at least</source>
      <translation>Negativo tras la corrección en al menos una banda</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Neighbours of a pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Neither a library nor labels were given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Neither a model nor labels were given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Neither the file nor its STAC item tells the wavelengths of its bands.</source>
      <translation>Ni el archivo ni su ítem STAC indican las longitudes de onda de sus bandas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris.py" />
      <source>Neither the header nor a file beside it (*.spc) tells the wavelengths of the bands.</source>
      <translation>Ni la cabecera ni un archivo junto a ella (*.spc) indican las longitudes de onda de las bandas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Network for photographs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Network on colours</source>
      <translation>Red sobre colores</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Network on spectra (MambaHSI)</source>
      <translation>Red sobre espectros (MambaHSI)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Networks that have learned from many hyperspectral images without labels. Their features need few labels; whether they help on your cube is what "Compare strategies…" tells.</source>
      <translation>Redes que han aprendido de muchas imágenes hiperespectrales sin etiquetas. Sus características necesitan pocas etiquetas; si ayudan en su cubo lo dice «Comparar estrategias…».</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersl-small.json" />
      <source>Never with its real file, which was not to be had. Loading is proven with generated tensors of the true names and shapes (9,027,841 trainable parameters with the decoder), and the arithmetic with an independent forward pass in NumPy at a small size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/dofa-large.json" />
      <location filename="../../resources/models/dofa2-large.json" />
      <source>Never with its real file, which was not to be had. Loading is proven with generated tensors of the true names and shapes, the arithmetic with an independent computation at a small size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/hypersl-base.json" />
      <location filename="../../resources/models/hypersl-huge.json" />
      <location filename="../../resources/models/hypersl-large.json" />
      <source>Never with its real file, which was not to be had. Loading is proven with generated tensors of the true names and shapes;  the arithmetic with an independent forward pass in NumPy at a small size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/dofa-base.json" />
      <location filename="../../resources/models/dofa2-base.json" />
      <source>Never with its real file, which was not to be had; its hash is the one that several public projects give for the pinned revision. Loading is proven with generated tensors of the true names and shapes, the arithmetic with an independent computation at a small size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/spectral-earth-rn50.json" />
      <location filename="../../resources/models/spectral-earth-vit-b.json" />
      <location filename="../../resources/models/spectral-earth-vit-h.json" />
      <location filename="../../resources/models/spectral-earth-vit-l.json" />
      <location filename="../../resources/models/spectral-earth-vit-s.json" />
      <source>Never with real files, which were not to be had; neither were their names seen. Names and shapes of tensors were read in the makers' code; loading is proven with generated files of these names and shapes, also wrapped as their training scripts wrap them, the arithmetic with an independent computation at a small size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/hyperfree-b.json" />
      <location filename="../../resources/models/hyperfree-h.json" />
      <location filename="../../resources/models/hyperfree-l.json" />
      <source>Never with the real file, which was not to be had. Names and shapes of tensors, key wavelengths and the order of operations were read in the makers' code; the code of positions is called there by the name and with the arguments of Scale-MAE's, and is taken to be that one, because its source was not at hand; that nothing is subtracted from values before the encoder is concluded from how its class is made. Loading is proven with generated files, the arithmetic with independent computations at a small size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/hypersigma-base.json" />
      <location filename="../../resources/models/hypersigma-huge.json" />
      <location filename="../../resources/models/hypersigma-large.json" />
      <location filename="../../resources/models/hypersigma-spatial-base.json" />
      <location filename="../../resources/models/hypersigma-spatial-huge.json" />
      <location filename="../../resources/models/hypersigma-spatial-large.json" />
      <source>Never with the real files, which were not to be had. Names and shapes of tensors were read in the makers' code; loading is proven with generated files of these names and shapes (the blocks of the base size hold 85,054,464 parameters), the arithmetic with independent computations at a small size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>New class</source>
      <translation>Clase nueva</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>New classification</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>New labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Next in line</source>
      <translation>La siguiente</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Ninomiya 2003, Proc. IGARSS 2003:1552</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/gpu.py" />
      <source>No NVIDIA graphics card was found (nvidia-smi tells of none).</source>
      <translation>No se encontró ninguna tarjeta gráfica NVIDIA (nvidia-smi no muestra ninguna).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>No Python was found that can run the worker.</source>
      <translation>No se encontró ningún Python que pueda ejecutar el proceso de trabajo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>No accuracy could be estimated from these labels{0}.</source>
      <translation>Con estas etiquetas no se pudo estimar la exactitud{0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>No address with a checked content is known. Get the file from its makers, then use "Add file…".</source>
      <translation>No se conoce ninguna dirección con contenido verificado. Obtenga el archivo de sus autores y use «Añadir archivo…».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hyperfree/wavelengths.py" />
      <source>No band is within 10 nm of a key band of HyperFree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>No band of the raster is marked as good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>No band of the {0} detector was acquired.</source>
      <translation>No se adquirió ninguna banda del detector {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/scene.py" />
      <source>No band of {0} is good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scene.py" />
      <source>No class is named in words, and CLIP knows nothing else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>No class is named.</source>
      <translation>No se ha nombrado ninguna clase.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>No classes were given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>No classes yet: press C and name what you see.</source>
      <translation>Aún no hay clases: pulse C y nombre lo que ve.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>No cube is open.</source>
      <translation>No hay ningún cubo abierto.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>No file is named for the cube.</source>
      <translation>No se nombra ningún archivo para el cubo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_files.py" />
      <source>No file is named for the map.</source>
      <translation>No se nombra ningún archivo para el mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>No file is named for the points.</source>
      <translation>No se nombra ningún archivo para los puntos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>No file stands behind the points to visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>No folder for the maps was given.</source>
      <translation>No se indicó ninguna carpeta para los mapas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>No folder is named for the comparison.</source>
      <translation>No se nombra ninguna carpeta para la comparación.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>No folder was given for the table and the plot.</source>
      <translation>No se indicó ninguna carpeta para la tabla y el gráfico.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <source>No foundation model is here yet; get one under Models…</source>
      <translation>Aún no hay ningún modelo fundacional; obtenga uno en Modelos…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>No foundation model is known.</source>
      <translation>No se conoce ningún modelo fundacional.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>No image was given.</source>
      <translation>No se indicó ninguna imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>No images were given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>No index was named.</source>
      <translation>No se nombró ningún índice.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>No label lies in the window.</source>
      <translation>Ninguna etiqueta está en la ventana.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>No label lies on a pixel of {0} that holds data.</source>
      <translation>Ninguna etiqueta está en un píxel de {0} que contenga datos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>No label of "{0}" lies on a pixel that holds data; the class is left out.</source>
      <translation>Ninguna etiqueta de «{0}» está en un píxel que contenga datos; la clase se omite.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <source>No label on the cube is of {0}; left out.</source>
      <translation>Ninguna etiqueta sobre el cubo es de {0}; se omite.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_layer.py" />
      <source>No layer of labels is chosen.</source>
      <translation>No se ha elegido ninguna capa de etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>No layer of polygons or points is current.</source>
      <translation>La capa actual no es de polígonos ni de puntos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>No library was opened yet</source>
      <translation>Aún no se ha abierto ninguna biblioteca</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>No model was given.</source>
      <translation>No se indicó ningún modelo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>No network for photographs was named.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb_network.py" />
      <source>No network has such numbers as its config.json gives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>No network has such numbers as {0} gives: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>No other map was chosen.</source>
      <translation>No se eligió ningún otro mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>No other pixel looks like the confusions of the sample.</source>
      <translation>Ningún otro píxel se parece a las confusiones de la muestra.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/sieve.py" />
      <source>No piece has fewer than {0} pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>No piece smaller than</source>
      <translation>Ningún fragmento menor que</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>No pixel has a class on both {0} and {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/pool.py" />
      <source>No pixel has a first label.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>No pixel is as alike to a reference as {0}: choose another threshold.</source>
      <translation>Ningún píxel se parece tanto a una referencia como {0}: elija otro umbral.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>No pixel of the sample lies in a stratum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>No pixel of {0} holds data there.</source>
      <translation>Ningún píxel de {0} contiene datos ahí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <location filename="../../hsi_plugin/methods/active/prepare.py" />
      <source>No pixel of {0} holds data.</source>
      <translation>Ningún píxel de {0} contiene datos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/inputs.py" />
      <source>No pixel of {0} that has a first label holds data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <source>No pixel of {0}{1} holds data.</source>
      <translation>Ningún píxel de {0}{1} contiene datos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/features.py" />
      <location filename="../../hsi_plugin/methods/transfer/statistics.py" />
      <source>No pixel that was drawn from {0} holds data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>No point of the sample in {0} has a class yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>No point of {0} lies on the cube of the session.</source>
      <translation>Ningún punto de {0} está en el cubo de la sesión.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>No point of {0} lies on the image.</source>
      <translation>Ningún punto de {0} está en la imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>No question</source>
      <translation>Ninguna pregunta</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>No recall is known here; choose another cell of the table.</source>
      <translation>Aquí no se conoce la exhaustividad; elija otra celda de la tabla.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reliability.py" />
      <source>No reference pixel has a confidence; whether it can be trusted is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>No reference pixel of {0} has a class on both maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>No reference pixel of {0} lies on a classified pixel of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/area.py" />
      <source>No reference sample lies in a class of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>No scheduler was given.</source>
      <translation>No se indicó ningún planificador.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/hs3bench.py" />
      <source>No share of the training images is given.</source>
      <translation>No se indicó ninguna proporción de las imágenes de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>No spectra are given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>No spectrum of the cube is shown.</source>
      <translation>No se muestra ningún espectro del cubo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>No spectrum of {0} covers the bands of {1}.</source>
      <translation>Ningún espectro de {0} cubre las bandas de {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>No spectrum of {0} covers {1} of the good bands of the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>No spectrum of {0} was measured where {1} has bands.</source>
      <translation>Ningún espectro de {0} se midió donde {1} tiene bandas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>No spectrum was found in {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>No strategy is chosen.</source>
      <translation>No se ha elegido ninguna estrategia.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/suggestions.py" />
      <source>No suggestion this time. Some questions come without one, so that answers stay your own.</source>
      <translation>Esta vez no hay sugerencia. Algunas preguntas vienen sin ella, para que las respuestas sigan siendo suyas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/suggestions.py" />
      <source>No suggestion yet: the model learns once two classes have labels.</source>
      <translation>Aún no hay sugerencia: el modelo aprende en cuanto dos clases tienen etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>No two people have answered the same points.</source>
      <translation>No hay dos personas que hayan respondido los mismos puntos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>No two people have labelled the same pixels.</source>
      <translation>No hay dos personas que hayan etiquetado los mismos píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>No wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Nobody can tell from here (?)</source>
      <translation>Desde aquí nadie puede saberlo (?)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Nobody can tell from here; it is not asked about again</source>
      <translation>Desde aquí nadie puede saberlo; no se vuelve a preguntar por él</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Nobody has compared this map with a reference yet. How well it agrees with the ground is not known, and neither are the true areas of its classes: pixels that were counted on a map are no estimate of area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clicks.py" />
      <source>Nobody labelled {0}: beside the clicks stand the pixels that names are surest of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>None of its images with spectra is on this disk.</source>
      <translation>Ninguna de sus imágenes con espectros está en este disco.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/run.py" />
      <source>None of the strategies can run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>None of the {0} workers offers a graphics card, and "{1}" was asked for.</source>
      <translation>Ninguno de los {0} procesos de trabajo ofrece tarjeta gráfica, y se pidió «{1}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>None of these above</source>
      <translation>Ninguna de las anteriores</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>None of these beyond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>None of these: {0} pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Not all workers of {0} answered within {1} s.</source>
      <translation>No todos los procesos de trabajo de {0} respondieron en {1} s.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Not assessable: {0}.</source>
      <translation>No evaluable: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Not finished; see the message above the map.</source>
      <translation>Sin terminar; vea el mensaje encima del mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Not in the file, left as made</source>
      <translation>No está en el archivo, se dejó como se creó</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Not installed, and not to be had for this Python ({0}). Methods that need no torch work all the same.</source>
      <translation>No instalado, y no disponible para este Python ({0}). Los métodos que no necesitan torch funcionan de todos modos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Not installed. Methods that need no torch work all the same.</source>
      <translation>No instalado. Los métodos que no necesitan torch funcionan de todos modos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>Not one of {0} images could be classified. {1}: {2}</source>
      <translation>No se pudo clasificar ninguna de {0} imágenes. {1}: {2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Not to be compared between maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Nothing fits: try fewer or shorter words</source>
      <translation>Nada coincide: pruebe con menos palabras o más cortas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>Nothing has changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Nothing has run yet. What this panel and the Processing toolbox compute is listed here.</source>
      <translation>Aún no se ha ejecutado nada. Aquí aparece lo que calculan este panel y la caja de herramientas de Procesos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/run.py" />
      <source>Nothing here does the job "{0}".</source>
      <translation>Nada aquí hace la tarea «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/label_files.py" />
      <source>Nothing in {0} was called mixed, left undecided or disputed.</source>
      <translation>En {0} no hay nada mixto, por decidir o en disputa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Nothing is known of how often pixels of {0} are wrong: none could be held out.</source>
      <translation>No se sabe nada de con qué frecuencia fallan los píxeles de {0}: no se pudo reservar ninguno.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Nothing is known of its content.</source>
      <translation>No se sabe nada de su contenido.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/parts.py" />
      <source>Nothing is left that could tell the classes apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Nothing is left to learn from: within {0} pixels of every held-out block lie all other labels.</source>
      <translation>No queda nada de lo que aprender: a {0} píxeles o menos de cada bloque reservado están todas las demás etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Nothing is selected in layer "{0}".</source>
      <translation>No hay nada seleccionado en la capa «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>Nothing more can be said of these figures.</source>
      <translation>No se puede decir más de estas cifras.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Nothing runs.</source>
      <translation>No hay nada en marcha.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clicks.py" />
      <source>Nothing shows a pixel of {0}: clicks say nothing of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>Nothing tells the wavelengths of the bands: put them into a JSON file beside the array ("wavelengths_nm").</source>
      <translation>Nada indica las longitudes de onda de las bandas: póngalas en un archivo JSON junto a la matriz ("wavelengths_nm").</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Nothing was asked for.</source>
      <translation>No se pidió nada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Nothing was asked for. Give a side for the majority filter, a smallest mapping unit, or both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Nothing was assessed yet. Draw a sample on the first page, and look at its points on the second.</source>
      <translation>Todavía no se evaluó nada. Extraiga una muestra en la primera página y mire sus puntos en la segunda.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>Nothing was changed yet.</source>
      <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Nothing was drawn.</source>
      <translation>No se extrajo nada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Nothing would change.</source>
      <translation>No cambiaría nada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scene.py" />
      <source>Nowhere does CLIP see {0} before all else: other words may fit better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <location filename="../../hsi_plugin/processing/train.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Number of classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Number of features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Number of labelled pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Number of the point</source>
      <translation>Número del punto</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Number of worker processes</source>
      <translation>Número de procesos de trabajo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Number the classes 1, 2, 3, … without gaps.</source>
      <translation>Numere las clases 1, 2, 3, … sin huecos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Number {0} in line</source>
      <translation>Número {0} en la cola</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Numbers of reference pixels. Rows are classes of the map, columns of the reference; the darker, the larger the part of its row. Blue agrees, orange does not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>Of a GPX file the waypoints are read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Of a GeoTIFF. Without compression it is written and read fastest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_model.py" />
      <source>Of a single class nothing is learned.</source>
      <translation>De una sola clase no se aprende nada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Of every class at least so many, in a stratified sample; 30 to 50 for rare classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Of pixels of the map, chosen at random, by the class that the map gives them.</source>
      <translation>De píxeles del mapa, elegidos al azar, según la clase que les da el mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Of some classes the set holds the true one less often: {0}. Ask for the rate within each class.</source>
      <translation>En algunas clases el conjunto contiene la verdadera con menos frecuencia: {0}. Pida la tasa dentro de cada clase.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Of square clusters, pixels along a side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Of the page; the map's name where none is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Of the reference pixels, by the class that was found there.</source>
      <translation>De los píxeles de referencia, según la clase que se encontró allí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_mapping.py" />
      <source>Of the source, {0} {1} no label here and {2} left out.</source>
      <translation>Del origen: {0} {1} ninguna etiqueta aquí y {2} fuera.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Of those that were sure, {0} were wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Of {0} paths, {1} were looked for on every worker.</source>
      <translation>De {0} rutas, se buscaron {1} en cada proceso de trabajo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Of {0}, the next lower rate that is known was kept.</source>
      <translation>De {0} se mantuvo la tasa inmediatamente inferior que se conoce.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>On Debian and Ubuntu: sudo apt install python3-venv. Then try again.</source>
      <translation>En Debian y Ubuntu: sudo apt install python3-venv. Después, inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>On Debian and Ubuntu: sudo apt install python{0}-venv. Or install uv (docs.astral.sh/uv). Then try again.</source>
      <translation>En Debian y Ubuntu: sudo apt install python{0}-venv. O instale uv (docs.astral.sh/uv). Después, inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/offline.py" />
      <source>On a machine with a network: {0} — then copy the folder here.</source>
      <translation>En una máquina con red: {0} — y después copie la carpeta aquí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>On the dashed line the map is exactly as sure as it may be; below it, it claims too much.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/unsure_box.py" />
      <source>One more layer: how many classes a pixel may be of, such that the true one is missed no more often than this. Low rates need labels in many places</source>
      <translation>Una capa más: de cuántas clases puede ser un píxel sin que la verdadera falte más a menudo que esto. Las tasas bajas necesitan etiquetas en muchos lugares</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>One of them hangs, or cannot reach its files: look at the workers, restart those that hang, and try again.</source>
      <translation>Uno de ellos está bloqueado, o no llega a sus archivos: revise los procesos de trabajo, reinicie los bloqueados e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>One page with all there is to know of the map, for the web browser, and as PDF</source>
      <translation>Una página con todo lo que hay que saber del mapa, para el navegador web y en PDF</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/accuracy_json.py" />
      <source>Only one reference pixel lies in the map class {0}; intervals that need it are not given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Only points that nobody has answered</source>
      <translation>Solo puntos que nadie ha respondido</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/inputs.py" />
      <source>Only selected labels were asked for, but the labels are no vector layer that is open in QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Only these spectra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <location filename="../../hsi_plugin/processing/features.py" />
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/index.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Only this window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>Only {0} clusters were drawn; intervals will be wide, however many pixels they have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clicks.py" />
      <source>Only {0} of the classes have a labelled pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>Only {0} pixels lie far enough from labels and from each other.</source>
      <translation>Solo {0} píxeles están bastante lejos de las etiquetas y entre sí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reliability.py" />
      <source>Only {0} reference pixels have a confidence: too few to say whether it can be trusted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Opacity of the map</source>
      <translation>Opacidad del mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/many_images.py" />
      <source>Open a copy in the Modeler, to be run or changed</source>
      <translation>Abrir una copia en el Modelador, para ejecutarla o modificarla</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/example_models.py" />
      <source>Open a copy in the Modeler…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Open a cube</source>
      <translation>Abrir un cubo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Open a cube and label some pixels first.</source>
      <translation>Abra un cubo y etiquete primero algunos píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Open a cube first</source>
      <translation>Abra primero un cubo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Open a cube first.</source>
      <translation>Abra primero un cubo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open a cube from a file (NetCDF, HDF5, GeoTIFF, ENVI, .mat, …); the arrow opens a product's folder</source>
      <translation>Abrir un cubo de un archivo (NetCDF, HDF5, GeoTIFF, ENVI, .mat, …); la flecha abre la carpeta de un producto</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Open a cube on the page "Cube"</source>
      <translation>Abra un cubo en la página «Cubo»</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Open a cube to see what its features will cost.</source>
      <translation>Abra un cubo para ver lo que costarán sus características.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>Open a cube, and click a pixel.</source>
      <translation>Abra un cubo y haga clic en un píxel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/body.py" />
      <source>Open a cube, then click a pixel to see its spectrum. "Library" opens spectral libraries and finds what is most alike.</source>
      <translation>Abra un cubo y haga clic en un píxel para ver su espectro. «Biblioteca» abre bibliotecas espectrales y encuentra lo más parecido.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Open a cube, then type what is to be found in it.</source>
      <translation>Abra un cubo y escriba lo que se debe encontrar en él.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Open a cube…</source>
      <translation>Abrir un cubo…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open a file…</source>
      <translation>Abrir un archivo…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open a hyperspectral cube</source>
      <translation>Abrir un cubo hiperespectral</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Open a hyperspectral cube from a file</source>
      <translation>Abrir un cubo hiperespectral desde un archivo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Open a library…</source>
      <translation>Abrir una biblioteca…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/desis.py" />
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>Open a product of level L1B, L1C or L2A.</source>
      <translation>Abra un producto de nivel L1B, L1C o L2A.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>Open a product of reflectance.</source>
      <translation>Abra un producto de reflectancia.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open a product's folder</source>
      <translation>Abrir la carpeta de un producto</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open a product's folder…</source>
      <translation>Abrir la carpeta de un producto…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Open a spectral library</source>
      <translation>Abrir una biblioteca espectral</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>Open a spectral library on the page "Library".</source>
      <translation>Abra una biblioteca espectral en la página «Biblioteca».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Open a spectral library to put its spectra beside those of the cube, and to find the best matches.</source>
      <translation>Abra una biblioteca espectral para poner sus espectros junto a los del cubo y encontrar los más parecidos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Open a synced view</source>
      <translation>Abrir una vista sincronizada</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>Open an L1, L2B, L2C or L2D product of the same acquisition.</source>
      <translation>Abra un producto L1, L2B, L2C o L2D de la misma adquisición.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/array_pixels.py" />
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Open it again.</source>
      <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Open it for me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Open it in the spectral library panel.</source>
      <translation>Ábrala en el panel de bibliotecas espectrales.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Open it, or choose another name for the new session.</source>
      <translation>Ábrala, o elija otro nombre para la sesión nueva.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>Open its bands one by one, or a scene of Hyperion.</source>
      <translation>Abra sus bandas una a una, o una escena de Hyperion.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Open log folder</source>
      <translation>Abrir carpeta de registros</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Open one of its items, or an image file.</source>
      <translation>Abra uno de sus ítems, o un archivo de imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Open one of them, for example {0}.</source>
      <translation>Abra una de ellas, por ejemplo {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Open one of them.</source>
      <translation>Abra uno de ellos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Open points only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Open report</source>
      <translation>Abrir informe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_model.py" />
      <source>Open summary</source>
      <translation>Abrir resumen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>Open the L1R file beside it.</source>
      <translation>Abra el archivo L1R que está junto a él.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris.py" />
      <source>Open the image (radiance or reflectance) of the same line.</source>
      <translation>Abra la imagen (radiancia o reflectancia) de la misma línea.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Open the image file itself.</source>
      <translation>Abra el propio archivo de imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Open the image first.</source>
      <translation>Abra primero la imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <source>Open the radiance (RDN) or the reflectance (RFL).</source>
      <translation>Abra la radiancia (RDN) o la reflectancia (RFL).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>Open the radiance or surface reflectance HDF5 of the same scene.</source>
      <translation>Abra el HDF5 de radiancia o de reflectancia de superficie de la misma escena.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/emit.py" />
      <source>Open the reflectance (L2A RFL) or the radiance (L1B RAD) of the same scene.</source>
      <translation>Abra la reflectancia (L2A RFL) o la radiancia (L1B RAD) de la misma escena.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>Open the reflectance of the same flight (DP1.30006, or DP3.30006 of the site).</source>
      <translation>Abra la reflectancia del mismo vuelo (DP1.30006, o DP3.30006 del sitio).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open the sample scene</source>
      <translation>Abrir la escena de ejemplo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_read.py" />
      <source>Open the session once for labelling; that adds them.</source>
      <translation>Abra la sesión una vez para etiquetar; eso las añade.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <source>Open the session that the package was made from.</source>
      <translation>Abra la sesión de la que se hizo el paquete.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>Open the surface reflectance (PACE_OCI_L2_SFREFL) or the calibrated image (PACE_OCI_L1B_SCI) of the same time.</source>
      <translation>Abra la reflectancia de superficie (PACE_OCI_L2_SFREFL) o la imagen calibrada (PACE_OCI_L1B_SCI) de la misma hora.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/inputs.py" />
      <source>Open them as a layer of points or polygons and select some, or use all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Open {0} again</source>
      <translation>Abrir {0} de nuevo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Opening {0}…</source>
      <translation>Abriendo {0}…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/manual.py" />
      <source>Opens the manual in your browser:</source>
      <translation>Abre el manual en su navegador:</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Or a file of class names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Or a pattern, a list or a STAC item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Or a table of class names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Other session, or field package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Outline</source>
      <translation>Contorno</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Output file</source>
      <translation>Archivo de salida</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Overall accuracy</source>
      <translation>Exactitud global</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Overall accuracy by single pixels, which flatter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Overall accuracy of the map, if they were drawn at random in each class: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Overall accuracy of the map: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Overall accuracy {0}, average accuracy {1}, of the reference pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Overall accuracy {0}, average accuracy {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Overall accuracy, first less second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Overall accuracy, lower end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Overall accuracy, upper end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Overall accuracy: the share of labelled pixels that the held-out classifier gets right</source>
      <translation>Exactitud global: la parte de los píxeles etiquetados que el clasificador acierta sin haberlos visto</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Overall accuracy: the share of the mapped area that is right, with its 95 % interval</source>
      <translation>Exactitud global: la parte correcta del área cartografiada, con su intervalo del 95 %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/stretch_box.py" />
      <source>Own</source>
      <translation>Propio</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <source>Own bands</source>
      <translation>Bandas propias</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>PA</source>
      <translation>EP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Pages of the PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/page.py" />
      <source>Paint</source>
      <translation>Pintar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Paint "{0}"</source>
      <translation>Pintar «{0}»</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Painting leaves pixels of all other classes as they are</source>
      <translation>Al pintar, los píxeles de las demás clases quedan como están</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Percentages of the blocks whose labels are learned from, for example 1, 5, 10, 25, 100; beside the numbers a class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Photo of the place</source>
      <translation>Foto del lugar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Photograph model, RU-Net</source>
      <translation>Modelo de fotografías, RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Photograph model, discriminant</source>
      <translation>Modelo de fotografías, discriminante</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Photo… P</source>
      <translation>Foto… P</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Picture underneath</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Pictures (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.webp);;All files (*)</source>
      <translation>Imágenes (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.webp);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Pictures (*.png *.svg)</source>
      <translation>Imágenes (*.png *.svg)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/dense.py" />
      <source>Pictures of the shape {0} cannot be cut into patches of {1} pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Piece</source>
      <translation>Fragmento</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Pieces hang together at corners too</source>
      <translation>Los fragmentos también se unen por las esquinas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Pieces of fewer pixels go; 0 to keep them all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Pixel in row {0}, column {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>Pixel {0}, {1} is of several classes, and is not labelled: {2}.</source>
      <translation>El píxel {0}, {1} es de varias clases y no se etiqueta: {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field.py" />
      <location filename="../../hsi_plugin/labels/session_labels.py" />
      <source>Pixel {0}, {1} lies outside the cube.</source>
      <translation>El píxel {0}, {1} está fuera del cubo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>Pixel {0}, {1} was labelled "{2}" and is found to be "{3}"; look at it.</source>
      <translation>El píxel {0}, {1} estaba etiquetado como «{2}» y se encontró que es «{3}»; revíselo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Pixels along a side of each cluster</source>
      <translation>Píxeles a lo largo de un lado de cada conglomerado</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Pixels around blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>Pixels called mixed, or that nobody could tell ({0})</source>
      <translation>Píxeles mixtos, o que nadie supo identificar ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>Pixels counted on the map, which are no estimate of the true areas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>Pixels differ in area by a factor of {0} from north to south. All were drawn with the same chance within a class, so small pixels count too much; for areas that hold, bring the map to an equal-area reference system first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/correct/components.py" />
      <source>Pixels have no {0} neighbours.</source>
      <translation>Los píxeles no tienen {0} vecinos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Pixels in all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Pixels of each class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Pixels resemble each other {0}, and blocks have only {1} × {2}: the image, or the places of its labels, leave no room for larger ones. The figures may still flatter.</source>
      <translation>Alcance del parecido entre píxeles: {0}; los bloques solo tienen {1} × {2}: la imagen, o los lugares de sus etiquetas, no dejan sitio para otros mayores. Las cifras pueden seguir siendo demasiado favorables.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Pixels resemble each other {0}: blocks of {1} × {2} pixels may be too small.</source>
      <translation>Alcance del parecido entre píxeles: {0}; los bloques de {1} × {2} píxeles pueden ser demasiado pequeños.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Pixels that are called different things</source>
      <translation>Píxeles con nombres distintos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Pixels that are more probably something that was not named become "none of these" on the map</source>
      <translation>Los píxeles que más probablemente son algo no nombrado pasan a «ninguna de estas» en el mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Pixels that are more probably something that was not named become "none of these"; 1 for none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Pixels that are none of these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Pixels that changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Pixels that had to be computed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Pixels that people call different things, and how far they agree</source>
      <translation>Píxeles que distintas personas llaman de forma distinta, y hasta qué punto coinciden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Pixels that people call different things.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Pixels that stand for many</source>
      <translation>Píxeles que representan a muchos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>Pixels that would be asked next ({0})</source>
      <translation>Píxeles por los que se preguntaría ahora ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Pixels that you have painted become labels, so that the next map is better. Pixels of a reference sample never do.</source>
      <translation>Los píxeles que ha pintado se convierten en etiquetas, para que el próximo mapa sea mejor. Los de una muestra de referencia, nunca.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Pixels to label in {0}</source>
      <translation>Píxeles por etiquetar en {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/estimators.py" />
      <source>Pixels were drawn at random within each class of this map, and every class counts by its area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/estimators.py" />
      <source>Pixels were drawn at random within the classes of an earlier map; this one was corrected or made anew since. Every pixel counts by the chance with which it was drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Pixels whose best class is less probable become "unsure"; 0 for none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Pixels whose best class is less probable than this become "unsure" on the map</source>
      <translation>Los píxeles cuya mejor clase es menos probable que esto pasan a «dudoso» en el mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Pixels with the first index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Places like the errors</source>
      <translation>Lugares como los errores</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>Please report this error together with the log.</source>
      <translation>Informe de este error junto con el registro, por favor.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <location filename="../../hsi_plugin/engine/protocol.py" />
      <location filename="../../hsi_plugin/engine/run.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/clip/windows.py" />
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <location filename="../../hsi_plugin/models/backbones/scaling.py" />
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <location filename="../../hsi_plugin/models/clip/dense.py" />
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>Please report this error.</source>
      <translation>Informe de este error, por favor.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Plot</source>
      <translation>Gráfico</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/plots.py" />
      <source>Plot it over wavelengths, and save it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Point</source>
      <translation>Punto</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>Point {0} shows something else than what its answers decide.</source>
      <translation>El punto {0} muestra algo distinto de lo que deciden sus respuestas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point {0} was decided to be "{1}"; {2} has seen "{3}" there. Decide again.</source>
      <translation>Se decidió que el punto {0} es «{1}»; {2} ha visto «{3}» allí. Decida de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <location filename="../../hsi_plugin/qgis_common/field_project.py" />
      <source>Points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/crs.py" />
      <source>Points cannot be brought into the reference system of the raster: {0}.</source>
      <translation>No se pueden llevar los puntos al sistema de referencia del ráster: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>Points for the field</source>
      <translation>Puntos para el campo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Points for the field of {0}</source>
      <translation>Puntos para el campo de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Points for the field: {0}</source>
      <translation>Puntos para el campo: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Points for the field…</source>
      <translation>Puntos para el campo…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/sharing.py" />
      <source>Points from the field</source>
      <translation>Puntos del campo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Points into {0}</source>
      <translation>Puntos a {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Points of the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Points or polygons with a class field, or a raster of class values on the grid of the cube.</source>
      <translation>Puntos o polígonos con un campo de clase, o un ráster de valores de clase en la cuadrícula del cubo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>Points that are called different things</source>
      <translation>Puntos con nombres distintos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Points to visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Points, polygons or a raster that say which class pixels are: the more, the better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Points, polygons or a raster that say which class some pixels are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Points, polygons or a raster that say which class some pixels are; leave empty to apply a model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Points, polygons or a raster that say which class some pixels are; not needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Points, polygons or a raster whose classes give the mean spectra; leave empty to use a library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Points, polygons or a raster with classes; empty at the beginning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>Position</source>
      <translation>Posición</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>Positions of level L1B are approximate; L1C and L2A are orthorectified.</source>
      <translation>Las posiciones del nivel L1B son aproximadas; L1C y L2A están ortorrectificados.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Pre-train a model</source>
      <translation>Preentrenar un modelo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Pre-training</source>
      <translation>Preentrenamiento</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/typical.py" />
      <location filename="../../hsi_plugin/methods/active/query/view.py" />
      <source>Prepare the image again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Preparing…</source>
      <translation>Preparando…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Press "Label pixels" and click pixels on the map; keys 1 to 9 change the class.</source>
      <translation>Pulse «Etiquetar píxeles» y haga clic en píxeles del mapa; las teclas 1 a 9 cambian la clase.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>Principal components need statistics of the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Principal components of the good bands. The usual choice: quick, and little noise</source>
      <translation>Componentes principales de las bandas buenas. La elección habitual: rápido y con poco ruido</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Probability by McNemar's test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Processing level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>Processor only</source>
      <translation>Solo procesador</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Producer's accuracy: of what is so, the map finds this much; below, the 95 % interval</source>
      <translation>Exactitud del productor: de lo que realmente es así, el mapa encuentra esto; debajo, el intervalo del 95 %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Progress by class</source>
      <translation>Progreso por clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Progress of {0}</source>
      <translation>Progreso de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Prototypes</source>
      <translation>Prototipos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Pseudo-RGB, RU-Net</source>
      <translation>Pseudo-RGB, RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>Put a file {0}.json beside it with {"axes": "yxb"} if its last axis is the bands, {"axes": "byx"} if its first is.</source>
      <translation>Ponga al lado un archivo {0}.json con {"axes": "yxb"} si su último eje son las bandas, o {"axes": "byx"} si lo es el primero.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/candidate.py" />
      <source>Put all files of the product into one folder, under their own names.</source>
      <translation>Ponga todos los archivos del producto en una carpeta, con sus propios nombres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/sending.py" />
      <source>Put it back, and start the job again.</source>
      <translation>Devuélvalo a su sitio y empiece la tarea de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>Put that model there, or make the scheme anew without CLIP.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Put the files where all workers see them under the same path, for example on a shared file system.</source>
      <translation>Ponga los archivos donde todos los procesos de trabajo los vean con la misma ruta, por ejemplo en un sistema de archivos compartido.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/beside.py" />
      <source>Put the header into the same folder.</source>
      <translation>Ponga la cabecera en la misma carpeta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/applied.py" />
      <source>Put the model of the scheme there again, or make the scheme anew with this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>Put the tokenizer of the model beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>Put vocab.json and merges.txt (or tokenizer.json, or {0}) of the model into {1}, or for every CLIP into {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Put {0}.dat (or .img, .bsq, …) into the same folder.</source>
      <translation>Ponga {0}.dat (o .img, .bsq, …) en la misma carpeta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/envi.py" />
      <source>Put {0}.sli into the same folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/batch_results.py" />
      <source>QGIS cannot open {0}.</source>
      <translation>QGIS no puede abrir {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>QGIS cannot show the labels in {0}.</source>
      <translation>QGIS no puede mostrar las etiquetas de {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>QGIS cannot show the points in {0}.</source>
      <translation>QGIS no puede mostrar los puntos de {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/layers.py" />
      <source>QGIS cannot show {0} as a layer.</source>
      <translation>QGIS no puede mostrar {0} como capa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>QGIS cannot show {0}.</source>
      <translation>QGIS no puede mostrar {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>QGIS's Python comes without pip and without what installs it.</source>
      <translation>El Python de QGIS viene sin pip y sin lo que lo instala.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>QGIS's Python comes without venv.</source>
      <translation>El Python de QGIS viene sin venv.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>RGB model</source>
      <translation>Modelo RGB</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Radiance</source>
      <translation>Radiancia</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Random</source>
      <translation>Aleatorio</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Random forest</source>
      <translation>Bosque aleatorio</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Ranges of wavelength in nm</source>
      <translation>Intervalos de longitud de onda en nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Ranges such as 420-1000,1500-1800 to learn from; empty for all good bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Ranges such as 420-1000,1500-1800 to learn from; empty for all good bands. A model that is to be applied to a sensor without the short-wave infrared must not need it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Ranges such as 450-900,1500-1800; empty for all bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Rasters (*.tif *.tiff *.img *.vrt);;All files (*)</source>
      <translation>Rásteres (*.tif *.tiff *.img *.vrt);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/upsample.py" />
      <source>Reach and tolerance of upsampling must be above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>Reached: 1 worker</source>
      <translation>Conectado: 1 proceso de trabajo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>Reached: {0} workers</source>
      <translation>Conectados: {0} procesos de trabajo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>Read its log in Jobs, and its folder, for what went wrong.</source>
      <translation>Lea su registro en Tareas, y su carpeta, para saber qué falló.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Reading the image</source>
      <translation>Leyendo la imagen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Reading the map</source>
      <translation>Leyendo el mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Reading the spectra</source>
      <translation>Leyendo los espectros</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Reading {0}: {1} pixels</source>
      <translation>Leyendo {0}: {1} píxeles</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Reads files of field spectrometers (ASD, Spectra Vista, Spectral Evolution) and tables of spectra with the places at which they were measured, into a spectral library, and as labels of the pixels that the places lie on.

Several spectra of one class on a pixel become one label; a pixel with spectra of several classes gets none. A spectrum that is far from that of its pixel is told of: it may be another material, a mixed pixel, or another place. Labels can be kept apart as reference, so that no model learns from them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Reads the spectrum of the pixel under a point, as wavelengths and values. Bad bands are part of it and marked; bands without a value are left empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Reads whatever good bands an image has{0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>Rebuild the session from its events.</source>
      <translation>Reconstruya la sesión a partir de sus eventos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Recall of each class</source>
      <translation>Exhaustividad de cada clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <source>Red</source>
      <translation>Rojo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Reference pixels that counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <source>Reference pixels that were refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Reference sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Reference sample for the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Reference spectra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Refine by</source>
      <translation>Refinar con</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Refined by: {0}.</source>
      <translation>Refinado con: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Reflectance</source>
      <translation>Reflectancia</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Reflectance 0…1 enters as it is; only for cubes that hold reflectance</source>
      <translation>La reflectancia 0…1 entra tal cual; solo para cubos que contengan reflectancia</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>Registry of changes, a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>Registry of changes, polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Regularised U-Net on all good bands, from scratch.</source>
      <translation>U-Net regularizada sobre todas las bandas buenas, desde cero.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Regularised U-Net on the first principal component alone, from scratch: the strong and cheap baseline of HS3-Bench.</source>
      <translation>U-Net regularizada solo sobre la primera componente principal, desde cero: la referencia fuerte y barata de HS3-Bench.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Regularised U-Net on three bands as a picture, from scratch.</source>
      <translation>U-Net regularizada sobre tres bandas como imagen, desde cero.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Release {0} of the plugin is on {1}, and {2} is here.</source>
      <translation>La versión {0} del complemento está en {1}, y aquí está la {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Remove GPU support</source>
      <translation>Eliminar soporte de GPU</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Remove GPU support?</source>
      <translation>¿Eliminar el soporte de GPU?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Remove environment</source>
      <translation>Eliminar entorno</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>Remove it from QGIS first, or choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Remove its column.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>Remove that one, then install again.</source>
      <translation>Elimine ese y vuelva a instalar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Remove the class</source>
      <translation>Eliminar la clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>Remove the compute environment and install it again (python -m hsi_plugin env remove, then env install); on Windows, the Visual C++ runtime of Microsoft may be missing.</source>
      <translation>Elimine el entorno de cálculo e instálelo de nuevo (python -m hsi_plugin env remove, luego env install); en Windows puede faltar Visual C++ de Microsoft.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Remove the compute environment?</source>
      <translation>¿Eliminar el entorno de cálculo?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Remove the continuum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>Remove the environment and install it again; if it fails again, report it with the log.</source>
      <translation>Elimine el entorno e instálelo de nuevo; si falla otra vez, informe de ello con el registro.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Remove the filter of the layer.</source>
      <translation>Quite el filtro de la capa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Remove the model {0}</source>
      <translation>Eliminar el modelo {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Remove the selected class and its labels</source>
      <translation>Eliminar la clase seleccionada y sus etiquetas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Remove {0}?</source>
      <translation>¿Eliminar {0}?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Remove…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>Rename them, or add them to the class scheme.</source>
      <translation>Cámbieles el nombre, o añádalas al esquema de clases.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Rename…</source>
      <translation>Cambiar nombre…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/placed.py" />
      <source>Repair "map info" in its header.</source>
      <translation>Repare «map info» en su cabecera.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>Repair it, or take it away.</source>
      <translation>Repárelo o retírelo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/grid.py" />
      <source>Repair its geotransform, for example with gdal_edit.</source>
      <translation>Repare su geotransformación, por ejemplo con gdal_edit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Repair the header.</source>
      <translation>Repare la cabecera.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Repetitions</source>
      <translation>Repeticiones</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Report as PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Report on a map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <source>Report on {0}</source>
      <translation>Informe sobre {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Report…</source>
      <translation>Informe…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/crs.py" />
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>Reproject them first.</source>
      <translation>Reproyéctelos primero.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/same.py" />
      <source>Resample it to the same channels first, or write it to a file of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/angle.py" />
      <source>Resample one of them to the bands of the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/start.py" />
      <source>Resample the target to the bands of the source, and keep its width and its blocks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Resampled library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Restart it, and try again.</source>
      <translation>Reinícielo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/blob.py" />
      <location filename="../../hsi_plugin/maps/correct/laying.py" />
      <source>Restore the session from a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/dock.py" />
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/dock.py" />
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/dock.py" />
      <source>Review a map</source>
      <translation>Revisar un mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Review a map from a file</source>
      <translation>Revisar un mapa de un archivo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/reviewing.py" />
      <source>Review a map: draw a sample, look at its points, and learn what the map is worth</source>
      <translation>Revisar un mapa: extraer una muestra, mirar sus puntos y saber cuánto vale el mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/reviewing.py" />
      <source>Review a map…</source>
      <translation>Revisar un mapa…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Review file</source>
      <translation>Archivo de revisión</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Review its points</source>
      <translation>Revisar sus puntos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Review this map…</source>
      <translation>Revisar este mapa…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Reviewer</source>
      <translation>Revisor</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Reviewers and options</source>
      <translation>Revisores y opciones</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Rouse et al. 1974, NASA SP-351:309</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Row</source>
      <translation>Fila</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Row of the pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_model.py" />
      <source>Row {0}, col {1}</source>
      <translation>Fila {0}, col. {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/dock.py" />
      <source>Row {0}, col {1} holds no value</source>
      <translation>La fila {0}, col. {1} no contiene ningún valor</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Row {0}, column {1} lies outside of {2} ({3} rows, {4} columns).</source>
      <translation>La fila {0}, columna {1} queda fuera de {2} ({3} filas, {4} columnas).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Row {0}, column {1}: the model gives "{2}" a probability of {3:.0f} %</source>
      <translation>Fila {0}, columna {1}: el modelo da a «{2}» una probabilidad del {3:.0f} %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Rowan &amp; Mars 2003, Remote Sens. Environ. 84:350</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Rowan et al. 2005, Remote Sens. Environ. 99:105</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>Rows are classes of the map, columns of the reference; the darker, the larger the part of its row. Blue agrees, orange does not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>Rows {0} to {1} of {2} cannot be read{3}.</source>
      <translation>No se pueden leer las filas {0} a {1} de {2}{3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Run again</source>
      <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Run record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Runner-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_layers.py" />
      <source>Runner-up class</source>
      <translation>Segunda clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/dock.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Sample</source>
      <translation>Muestra</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>Sample "{0}"</source>
      <translation>Muestra «{0}»</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Sample of {0}</source>
      <translation>Muestra de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Samples of this map</source>
      <translation>Muestras de este mapa</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersigma-base.json" />
      <location filename="../../resources/models/hypersigma-huge.json" />
      <location filename="../../resources/models/hypersigma-large.json" />
      <source>Satellite images with their surroundings: both branches, for a network that was fine-tuned with them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/hypersigma-spatial-base.json" />
      <location filename="../../resources/models/hypersigma-spatial-huge.json" />
      <location filename="../../resources/models/hypersigma-spatial-large.json" />
      <source>Satellite images with their surroundings: the spatial transformer of HyperSIGMA as it was pre-trained.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Saturated</source>
      <translation>Saturado</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Saturated after the correction in one band at least</source>
      <translation>Saturado tras la corrección en al menos una banda</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Saturated in one band at least</source>
      <translation>Saturado en al menos una banda</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <location filename="../../hsi_plugin/gui/text_dialog.py" />
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>Save a plain array of numbers with numpy.save, or copy the file again.</source>
      <translation>Guarde una matriz simple de números con numpy.save, o copie el archivo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Save as a picture…</source>
      <translation>Guardar como imagen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Save class names</source>
      <translation>Guardar nombres de clases</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Save it as a GeoPackage and choose that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Save it as a GeoTIFF and choose that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>Save it as an array of numbers.</source>
      <translation>Guárdelo como matriz de números.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>Save it as float32, float64, int16, uint16 or int32.</source>
      <translation>Guárdelo como float32, float64, int16, uint16 o int32.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>Save it with its reference, or export it as reflectance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Save table…</source>
      <translation>Guardar tabla…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Save the corrected map as</source>
      <translation>Guardar el mapa corregido como</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Save the corrected map…</source>
      <translation>Guardar el mapa corregido…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Save the cube as</source>
      <translation>Guardar el cubo como</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>Save the layer to a file first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_files.py" />
      <source>Save the map as</source>
      <translation>Guardar el mapa como</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>Save the one you mean, with its wavelengths, to a file of its own.</source>
      <translation>Guarde el que quiera, con sus longitudes de onda, en un archivo propio.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Save the plot</source>
      <translation>Guardar el gráfico</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/plots.py" />
      <source>Save the plot again as ASCII.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Save the points as</source>
      <translation>Guardar los puntos como</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Save the table</source>
      <translation>Guardar la tabla</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Save these class names as a file</source>
      <translation>Guardar estos nombres de clases como archivo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/text_dialog.py" />
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Say what is what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <source>Say which it is: --name NAME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Says what differs between two classifications of the same ground: of two dates, of two methods, or before and after corrections. Classes are the same where their names are; the maps must have the same pixels.

The raster has a value for each class that stayed and for each change that occurs ("grass → soil"), with names, colours and areas in it. Where both maps have a confidence, the confidence of the change is written beside it.

With a reference, it says which map is better, by the same pixels for both: the difference of overall accuracies with its 95 % interval, and McNemar's test with the weights of the sample. Changes of a map are only as good as both maps: compare their accuracies before you believe areas of change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Says what was understood of a hyperspectral image or product: sensor, level, size, bands, wavelengths, bad bands, units, masks, reference system, and what looks wrong with it. Use it to check a file before classifying it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Scale</source>
      <translation>Escala</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Scales of CLIP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <source>Scaling</source>
      <translation>Escalado</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Scaling of values</source>
      <translation>Escalado de valores</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Scanning network (MambaHSI)</source>
      <translation>Red de barrido (MambaHSI)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Scheduler</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Scheduler file</source>
      <translation>Archivo de planificador</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Scheduler files (*.json);;All files (*)</source>
      <translation>Archivos de planificador (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Search names and descriptions</source>
      <translation>Buscar en nombres y descripciones</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Search the library</source>
      <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Second map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/synced_view.py" />
      <source>Second view</source>
      <translation>Segunda vista</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <location filename="../../hsi_plugin/models/store.py" />
      <source>See models list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>See models show.</source>
      <translation>Vea models show.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/child.py" />
      <source>See whether a virus scanner holds it back.</source>
      <translation>Mire si lo retiene un antivirus.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/batch_results.py" />
      <source>See whether it is still there, or classify the images again.</source>
      <translation>Compruebe si sigue ahí, o clasifique las imágenes de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Seed {0}, drawn by {1}</source>
      <translation>Semilla {0}, extraída por {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Sees a pixel with all that lies around it, labelled or not; for classes in fields of many pixels whose click map is speckled. Elsewhere it was no better than the click classifier, and it takes minutes to learn.</source>
      <translation>Ve cada píxel con todo lo que lo rodea, etiquetado o no; para clases en parcelas de muchos píxeles cuyo mapa de clics sale moteado. En lo demás no fue mejor que el clasificador de clics, y tarda minutos en aprender.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>Select a spectrum in the list, or move over the cube.</source>
      <translation>Seleccione un espectro en la lista, o muévase sobre el cubo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Select the features to take the mean of.</source>
      <translation>Seleccione los objetos de los que tomar la media.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Select the labels to use, or use all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Selected labels only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Sener &amp; Savarese 2018, ICLR</source>
      <translation>Sener &amp; Savarese 2018, ICLR</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Sensor</source>
      <translation>Sensor</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Sensor: {0}. Level: {1}. Units: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <source>Sentences of your own, shown as they are</source>
      <translation>Frases suyas, que se muestran tal cual</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Sentences of your own, shown as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>Session with the corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>Set HSI_PYTHON to a Python that can import numpy and osgeo. Tried: {0}.</source>
      <translation>Ponga en HSI_PYTHON un Python que pueda importar numpy y osgeo. Se probó: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Set HSI_PYTHON to the Python of QGIS.</source>
      <translation>Ponga en HSI_PYTHON el Python de QGIS.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Set HSI_PYTHON to the Python of QGIS.{0}</source>
      <translation>Ponga en HSI_PYTHON el Python de QGIS.{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Set HTTPS_PROXY to an HTTP proxy, install uv (docs.astral.sh/uv), or install from a folder of wheels.</source>
      <translation>Ponga en HTTPS_PROXY un proxy HTTP, instale uv (docs.astral.sh/uv), o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Set HTTPS_PROXY to http://[USER:PASSWORD@]HOST:PORT before QGIS starts, or install from a folder of wheels.</source>
      <translation>Ponga HTTPS_PROXY a http://[USER:PASSWORD@]HOST:PORT antes de iniciar QGIS, o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>Set HTTPS_PROXY to http://[USER:PASSWORD@]HOST:PORT, or fetch the file by hand and add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Set SSL_CERT_FILE (or PIP_CERT) to your company's certificates, a PEM file that your IT department has, and start QGIS again.</source>
      <translation>Ponga en SSL_CERT_FILE (o PIP_CERT) los certificados de su empresa, un archivo PEM que tiene su departamento de informática, e inicie QGIS de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>Set SSL_CERT_FILE to your company's certificates, a PEM file that your IT department has, and start again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>Set it to uv or pip, or not at all.</source>
      <translation>Póngalo a uv o pip, o no lo defina.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/crs.py" />
      <source>Set the reference system of the file.</source>
      <translation>Establezca el sistema de referencia del archivo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>Set the scale of its bands so that reflectance lies between 0 and 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Set them to 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>Shadows of clouds</source>
      <translation>Sombras de nubes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Shadows of clouds and buildings</source>
      <translation>Sombras de nubes y edificios</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Shadows of the relief and others</source>
      <translation>Sombras del relieve y otras</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Shannon 1948; Settles 2009, section 3.1</source>
      <translation>Shannon 1948; Settles 2009, sección 3.1</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Share of pixels that changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Share of the map</source>
      <translation>Parte del mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/progress_panel.py" />
      <source>Share of the map that each click changed (%), over the number of labels</source>
      <translation>Parte del mapa que cambió cada clic (%), según el número de etiquetas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison_plot.py" />
      <source>Share of the training blocks</source>
      <translation>Proporción de los bloques de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Share of the training blocks in percent</source>
      <translation>Proporción de los bloques de entrenamiento, en porcentaje</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Share of unsure pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Shares of the blocks (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/starter.json" />
      <source>Ships with the plugin and takes any sensor: the one to begin with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Shortest wavelength (nm)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Shortwave infrared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/torch_notice.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Show all</source>
      <translation>Mostrar todos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Show an earlier one…</source>
      <translation>Mostrar una anterior…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Show bad bands</source>
      <translation>Mostrar bandas defectuosas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Show for a moment what an answer has changed on the map</source>
      <translation>Mostrar un momento lo que una respuesta ha cambiado en el mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Show kappa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Show or hide the hyperspectral panel</source>
      <translation>Mostrar u ocultar el panel hiperespectral</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Show or hide the panel of spectra</source>
      <translation>Mostrar u ocultar el panel de espectros</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Show or hide the spectral library and the best matches</source>
      <translation>Mostrar u ocultar la biblioteca espectral y los espectros más parecidos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Show spectra</source>
      <translation>Mostrar espectros</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Show spectra: move over the cube, click to keep one</source>
      <translation>Mostrar espectros: muévase sobre el cubo, clic para conservar uno</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Show the matches of the pixel under the mouse instead of the selected spectrum</source>
      <translation>Mostrar los más parecidos al píxel bajo el ratón en vez de al espectro seleccionado</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Show the model {0}</source>
      <translation>Mostrar el modelo {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Show the selected pixel on the map, and ask about it</source>
      <translation>Mostrar el píxel seleccionado en el mapa y preguntar por él</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Show these only</source>
      <translation>Mostrar solo estos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Show uncertainty</source>
      <translation>Mostrar incertidumbre</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Show what is being computed</source>
      <translation>Mostrar lo que se está calculando</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/mask_box.py" />
      <source>Shows in colour which pixels the product itself warns of; to leave them out, import the cube</source>
      <translation>Muestra en color de qué píxeles advierte el propio producto; para excluirlos, importe el cubo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Shrinkage discriminant on the spectra as they are.</source>
      <translation>Discriminante con contracción (shrinkage) sobre los espectros tal cual.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Shrinkage discriminant: one step, moments. The usual choice</source>
      <translation>Discriminante con contracción (shrinkage): un paso, instantes. La elección habitual</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Side of a block that was used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Side of a block, in pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Side of clusters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Side of the brush in the map's pixels</source>
      <translation>Lado del pincel en píxeles del mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Side of the majority filter, in pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Simple random</source>
      <translation>Aleatorio simple</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_curve.py" />
      <source>Simulated clicks with the strategy "{0}", judged on blocks apart from the labels; means of {1} runs ({2}).</source>
      <translation>Clics simulados con la estrategia «{0}», evaluados en bloques apartados de las etiquetas; medias de {1} ejecuciones ({2}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Simulated labelling of {0}</source>
      <translation>Etiquetado simulado de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Single files; both may be given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/gui/describe.py" />
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Size of the brush</source>
      <translation>Tamaño del pincel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Small patches of like spectra take the class that most of them have.</source>
      <translation>Pequeños grupos de espectros parecidos toman la clase de la mayoría de ellos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Small pieces that touch nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Small pieces that went</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Smallest mapping unit, in pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Smooth {0}</source>
      <translation>Suavizar {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Snow and ice</source>
      <translation>Nieve y hielo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>So many pixels in place of what the standard error needs; 0: as many as it needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>So many points in all</source>
      <translation>Este número de puntos en total</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>So that what is noted outdoors is nobody's echo</source>
      <translation>Para que lo que se anote en el campo no sea eco de nadie</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>So that what is noted outdoors is not the map's echo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>Some answers were given with the map's class in sight, which makes a map look better than it is.</source>
      <translation>Algunas respuestas se dieron con la clase del mapa a la vista, lo que hace que un mapa parezca mejor de lo que es.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>Some band widths (FWHM) are not above 0; they are ignored.</source>
      <translation>Algunos anchos de banda (FWHM) no son mayores que 0; se ignoran.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Some hundred MB are downloaded (torch, dask, and what they need).</source>
      <translation>Se descargan unos cientos de MB (torch, dask y lo que necesitan).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Some minutes of training on the open cube, without labels; makes a new model</source>
      <translation>Unos minutos de entrenamiento con el cubo abierto, sin etiquetas; hace un modelo nuevo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/messages.py" />
      <source>Something went wrong that should not ({0}). Your files are unharmed; details are in the log panel "{1}".</source>
      <translation>Algo salió mal que no debería ({0}). Sus archivos están intactos; los detalles están en el panel de registro «{1}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Source</source>
      <translation>Origen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Source model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Spatial-spectral transformer</source>
      <translation>Transformer espacial-espectral</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/dock.py" />
      <location filename="../../hsi_plugin/gui/spectra/picture.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Spectra</source>
      <translation>Espectros</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Spectra and levels belong to a library, but labels were given.</source>
      <translation>Los espectros y niveles pertenecen a una biblioteca, pero se indicaron etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Spectra and {0}</source>
      <translation>Espectros y {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Spectra are compared on the CPU only; "{0}" would do nothing.</source>
      <translation>Los espectros se comparan solo en la CPU; «{0}» no tendría efecto.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Spectra from the field</source>
      <translation>Espectros del campo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Spectra left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/spectf-cloud.json" />
      <source>Spectra of EMIT and sensors like it, pixel by pixel: tiny and quick, made to tell clouds from ground.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/hypersl-small.json" />
      <source>Spectra of any sensor, pixel by pixel: the model of the cross-domain paper; costly per pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/hypersl-base.json" />
      <source>Spectra of any sensor, pixel by pixel; base edition, for a strong graphics card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/hypersl-huge.json" />
      <source>Spectra of any sensor, pixel by pixel; huge edition, for a strong graphics card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/hypersl-large.json" />
      <source>Spectra of any sensor, pixel by pixel; large edition, for a strong graphics card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Spectra of the library</source>
      <translation>Espectros de la biblioteca</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/angle.py" />
      <source>Spectra of {0} bands cannot be compared with a reference of {1} bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>Spectra of {0} bands do not fit {1} bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Spectra panel</source>
      <translation>Panel de espectros</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/spectral.py" />
      <source>Spectra say nothing of {0}: these keep a share of 1/{1} in every pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Spectra that cover all bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Spectra that cover some bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Spectra whose names hold the words of a class stand for it; spectrum:NAME among the words means one</source>
      <translation>La representan los espectros cuyos nombres contienen las palabras de una clase; spectrum:NAME entre las palabras designa uno</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Spectra with a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Spectra written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Spectra, SVM</source>
      <translation>Espectros, SVM</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Spectra, all bands</source>
      <translation>Espectros, todas las bandas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Spectra, condensed</source>
      <translation>Espectros, condensados</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Spectra, discriminant</source>
      <translation>Espectros, discriminante</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Spectra, random forest</source>
      <translation>Espectros, bosque aleatorio</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>Spectral angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Spectral angle map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Spectral angle mapper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Spectral angles of {0}</source>
      <translation>Ángulos espectrales de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>Spectral correlation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Spectral indices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Spectral indices of {0}</source>
      <translation>Índices espectrales de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>Spectral information divergence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Spectral libraries (*.sli *.lib *.hdr *.xz *.csv *.txt *.sed *.sig);;All files (*)</source>
      <translation>Bibliotecas espectrales (*.sli *.lib *.hdr *.xz *.csv *.txt *.sed *.sig);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Spectral libraries ({0})</source>
      <translation>Bibliotecas espectrales ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write.py" />
      <source>Spectral libraries are not written as "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Spectral library</source>
      <translation>Biblioteca espectral</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Spectral library (*.gpkg *.sli *.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Spectral network (1-D CNN)</source>
      <translation>Red espectral (CNN 1-D)</translation>
    </message>
    <message>
      <location filename="../../resources/models/spectral-earth-rn50.json" />
      <location filename="../../resources/models/spectral-earth-vit-b.json" />
      <location filename="../../resources/models/spectral-earth-vit-h.json" />
      <location filename="../../resources/models/spectral-earth-vit-l.json" />
      <location filename="../../resources/models/spectral-earth-vit-s.json" />
      <source>SpectralEarth: 538,974 patches of 128 × 128 pixels from EnMAP (202 bands, surface reflectance), without labels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Spectrum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Spectrum at a point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>Spectrum of the pixel against the classes</source>
      <translation>Espectro del píxel frente a las clases</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/spectrum_box.py" />
      <source>Spectrum of the point against the classes</source>
      <translation>Espectro del punto frente a las clases</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Spectrum of {0}</source>
      <translation>Espectro de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/text.py" />
      <source>Split it, or write a GeoPackage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/estimators.py" />
      <source>Square clusters of pixels were drawn at random; clusters, not pixels, are what the intervals count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Squares of neighbours; less to travel where points are visited</source>
      <translation>Cuadrados de vecinos; menos recorrido cuando se visitan los puntos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Standard error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Standard error now {0} points.</source>
      <translation>Error estándar actual: {0} puntos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Standard error of the overall accuracy</source>
      <translation>Error estándar de la exactitud global</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Standard error to be expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>Start</source>
      <translation>Iniciar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/write.py" />
      <source>Start a new map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/rebuild.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Start a new session.</source>
      <translation>Inicie una sesión nueva.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Start from</source>
      <translation>Partir de</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Start from the model</source>
      <translation>Partir del modelo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Start it with the plugin's environment and with the folder of the plugin on PYTHONPATH, as docs/CLUSTER.md shows.</source>
      <translation>Inícielo con el entorno del complemento y con la carpeta del complemento en PYTHONPATH, como muestra docs/CLUSTER.md.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>Start its workers with the plugin's environment, as docs/CLUSTER.md shows.</source>
      <translation>Inicie sus procesos de trabajo con el entorno del complemento, como muestra docs/CLUSTER.md.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Start scheduler and workers with the same release.</source>
      <translation>Inicie el planificador y los procesos de trabajo con la misma versión.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Start the job again from where it was started first.</source>
      <translation>Inicie la tarea de nuevo desde donde se inició la primera vez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/engine.py" />
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <location filename="../../hsi_plugin/engine/dispatcher.py" />
      <location filename="../../hsi_plugin/engine/inline.py" />
      <source>Start the job again.</source>
      <translation>Inicie la tarea de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Start the job again; if memory ran out, give it a smaller memory budget.</source>
      <translation>Inicie la tarea de nuevo; si se agotó la memoria, dele un límite de memoria menor.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <location filename="../../hsi_plugin/engine/live.py" />
      <source>Start the loop again.</source>
      <translation>Inicie otra vez el bucle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/prepared.py" />
      <source>Start the loop again; it is made anew.</source>
      <translation>Inicie otra vez el bucle; se hará de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>Start the scheduler again where it has ended, then the job: what is finished is found again.</source>
      <translation>Inicie de nuevo el planificador si ha terminado, y luego la tarea: lo ya terminado se vuelve a encontrar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>Start the workers with the same release of the plugin.</source>
      <translation>Inicie los procesos de trabajo con la misma versión del complemento.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Start workers (python -m dask worker …), wait until they have joined.</source>
      <translation>Inicie procesos de trabajo (python -m dask worker …) y espere a que se hayan unido.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Start workers that have one with --resources "GPU=1", or compute with auto or cpu.</source>
      <translation>Inicie con --resources "GPU=1" los procesos de trabajo que tengan una, o calcule con auto o cpu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Starting…</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Stop editing it in other windows or make room on the disk, and try again; earlier labels are safe.</source>
      <translation>Deje de editarla en otras ventanas o haga sitio en el disco, e inténtelo de nuevo; las etiquetas anteriores están a salvo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Stop reading</source>
      <translation>Detener lectura</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Stop reading the pixels of means</source>
      <translation>Dejar de leer los píxeles de las medias</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/run_box.py" />
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/gui/strategy_list.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Strategies</source>
      <translation>Estrategias</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Strategies marked as slow train a network each time. Leave them out at first.</source>
      <translation>Las estrategias marcadas como lentas entrenan una red cada vez. Déjelas fuera al principio.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Strategy</source>
      <translation>Estrategia</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Stratified by class</source>
      <translation>Estratificado por clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Such as an ENVI .sli, a GeoPackage, a CSV, or the ASCII archive of USGS splib07.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Such as an ENVI .sli, a GeoPackage, a CSV, or the ASCII archive of USGS splib07; leave empty to use labels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Suggest pixels to label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Suggest similar places</source>
      <translation>Proponer lugares similares</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Suggested pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Summary as a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>Sun</source>
      <translation>Sol</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Sun glint</source>
      <translation>Brillo solar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Support vector machine on standardised spectra; C by cross-validation.</source>
      <translation>Máquina de vectores de soporte sobre espectros estandarizados; C por validación cruzada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>Supported are ENVI spectral libraries (.sli or .lib with .hdr), GeoPackages of spectra (.gpkg), the ASCII files of USGS splib07 (.tar.xz or its folder), files of field spectrometers (.asd, .sed, .sig), text files of ECOSTRESS, ASCII plots of ENVI, tables of EcoSIS, SPECCHIO and others (.csv; a column or a row of wavelengths beside the spectra), campaigns in HDF5 or NetCDF, and folders of files with one spectrum each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/chip.py" />
      <source>Surroundings of the pixel</source>
      <translation>Alrededores del píxel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>Synonyms cannot be joined by "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Table of classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Table of responses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Table or layer of places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Take all kept spectra away</source>
      <translation>Quitar todos los espectros conservados</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field.py" />
      <source>Take answered points along, too, or draw another sample.</source>
      <translation>Lleve también los puntos respondidos, o extraiga otra muestra.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Take it outdoors…</source>
      <translation>Llevarla al campo…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Take labels from a layer</source>
      <translation>Tomar etiquetas de una capa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>Take one of this image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Take over the labels of a colleague, and see where you disagree</source>
      <translation>Recoger las etiquetas de un colega y ver en qué no coinciden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Take over what another person has answered in a copy of this review's file, or what was seen outdoors</source>
      <translation>Recoger lo que otra persona ha respondido en una copia del archivo de esta revisión, o lo que se vio en el campo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Take over what was noted outdoors</source>
      <translation>Recoger lo que se anotó en el campo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Take the classes of the page "Labels"</source>
      <translation>Tomar las clases de la página «Etiquetas»</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Take the jobs that have ended out of this list; their files stay</source>
      <translation>Quitar de esta lista las tareas terminadas; sus archivos se conservan</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Take the labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Take the last answer back</source>
      <translation>Deshacer la última respuesta</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Take the last answer back (Backspace)</source>
      <translation>Deshacer la última respuesta (Retroceso)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Take the last change back ({0} on the map)</source>
      <translation>Deshacer el último cambio ({0} en el mapa)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Take the sample outdoors</source>
      <translation>Llevar la muestra al campo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Take these classes to the page "Labels" and click; the clicks count in the next run</source>
      <translation>Llevar estas clases a la página «Etiquetas» y hacer clic; los clics cuentan en la próxima ejecución</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Take {0} outdoors</source>
      <translation>Llevar {0} al campo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Takes over the labels of another labelling session of the same image, or the observations of a field package.

Labels keep who gave them and when. Where two people say different things of a pixel, both stay, and a classifier learns from neither until someone decides; such pixels are listed, and so is how far people agree.

The session itself is changed, as one step: Undo in the Hyperspectral panel takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Takes specks out of a classification, and writes a new one; the first stays as it is.

The majority filter gives each pixel the class that is the most frequent one in the square around it; where two are equally frequent, the pixel keeps its own. After it, pieces that are smaller than the smallest mapping unit go to the largest piece that they touch, the smallest first, until none is left. Pixels without a class stay without one and have no say.

Beside the new map lies a raster of the pixels that were changed. Confidence stays where the class does.

A cleaned map is another map: assess its accuracy anew. A sample that was drawn from the first one serves for that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Takes the class of the most similar labelled pixels. For classes that come in several guises, with some tens of labels each.</source>
      <translation>Toma la clase de los píxeles etiquetados más parecidos. Para clases que se presentan con varios aspectos, con algunas decenas de etiquetas cada una.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Takes the sample. A new file, or the labelling session of the map, which keeps all that it has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Tell unsure pixels, at an error rate of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/unsure_box.py" />
      <source>Tell unsure pixels; allowed errors</source>
      <translation>Señalar píxeles dudosos; errores permitidos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Tell which is better, by the sample</source>
      <translation>Decir cuál es mejor, según la muestra</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Tells how well a method learns from labels before a map is made. Whole blocks of the image are held out in turn, models are learned from the rest, and asked for what was held out. Blocks are as large as neighbouring pixels resemble each other (found from the image), and labels next to them are left out where the method looks at a window.

Beside it the same is done with single pixels drawn at random, as many publications do: the difference is how much that flatters.

The log also tells whether probabilities mean what they say (expected calibration error, Brier score), and how often the sets behind unsure pixels hold the true class. This judges a way of learning; how good a map is, a reference sample tells (Draw a reference sample, Accuracy and area).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Test a method on {0}</source>
      <translation>Probar un método en {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Test connection</source>
      <translation>Probar conexión</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Test of the cluster</source>
      <translation>Prueba del clúster</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Test the cluster</source>
      <translation>Probar el clúster</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/report.py" />
      <source>Tested pixels lie as near as {0} pixels to those learned from, and what {1} see{2} around a pixel is wider. No label of a tested pixel is ever seen, but some surroundings are seen on both sides: such figures may be better here than in another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/text_dialog.py" />
      <source>Text (*.txt)</source>
      <translation>Texto (*.txt)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The ENVI header {0} beside the file describes another image; it is not used.</source>
      <translation>La cabecera ENVI {0} junto al archivo describe otra imagen; no se usa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>The GeoPackage of the review; it is only read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>The Labels page has: {0}.</source>
      <translation>La página Etiquetas tiene: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <source>The MATLAB file {0} is damaged: {1}.</source>
      <translation>El archivo MATLAB {0} está dañado: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>The NumPy file {0} {1}.</source>
      <translation>El archivo NumPy {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/many_images.py" />
      <location filename="../../hsi_plugin/processing/example_models.py" />
      <source>The Processing toolbox is not active.</source>
      <translation>La caja de herramientas de Procesos no está activa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>The STAC item {0} has {1} images here: {2}.</source>
      <translation>El ítem STAC {0} tiene {1} imágenes aquí: {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>The STAC item {0} names no image.</source>
      <translation>El ítem STAC {0} no nombra ninguna imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The TIFF file {0} is damaged or truncated{1}.</source>
      <translation>El archivo TIFF {0} está dañado o truncado{1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>The VNIR and the SWIR cube of {0} differ in size or type.</source>
      <translation>El cubo VNIR y el SWIR de {0} difieren en tamaño o tipo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/separation.py" />
      <source>The accuracy may be flattered: held-out pixels lie as near as {0} to those learned from, and a pixel is seen with {1} × {2} pixels around it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The address {0} lacks its {1}.</source>
      <translation>A la dirección {0} le falta su {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The address {0} of the scheduler cannot be read ({1}).</source>
      <translation>No se puede leer la dirección {0} del planificador ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>The answer "{0}" was given with a wrong class.</source>
      <translation>La respuesta «{0}» se dio con una clase incorrecta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>The answer is a guess (U); it counts, and the figures say how many were</source>
      <translation>La respuesta es una suposición (U); cuenta, y las cifras dicen cuántas lo fueron</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>The area reaches where the cube has no coordinates.</source>
      <translation>El área llega a donde el cubo no tiene coordenadas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>The array in {0} has the shape {1}, and nothing says which axis is the bands.</source>
      <translation>La matriz en {0} tiene la forma {1}, y nada dice qué eje son las bandas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>The array in {0} has the shape {1}.</source>
      <translation>La matriz en {0} tiene la forma {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The band "{0}" of {1} answers to no wavelength.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>The band widths (FWHM) do not fit the wavelengths; they are ignored.</source>
      <translation>Los anchos de banda (FWHM) no encajan con las longitudes de onda; se ignoran.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <source>The bands differ from those of training: features are computed from the bands of this image, by their wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <location filename="../../hsi_plugin/models/spectrum_text/points.py" />
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>The bands have no wavelengths.</source>
      <translation>Las bandas no tienen longitudes de onda.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>The bands nearest to red, green and blue are a picture; all others are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The bands of the image are much wider than those that the model learned from: narrow absorptions are smoothed away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>The bands of {0} cannot be read together: {1}.</source>
      <translation>No se pueden leer juntas las bandas de {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>The bands tell too little of the visible range for the colours that an eye sees; the three nearest bands are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>The better map: first, second, or nothing where that is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>The build for graphics cards does not work on this machine: {0}. The normal environment stays in use.</source>
      <translation>La versión para tarjetas gráficas no funciona en esta máquina: {0}. Se sigue usando el entorno normal.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>The canvas shows nothing of the map.</source>
      <translation>La vista no muestra nada del mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hyperfree/__init__.py" />
      <source>The card of HyperFree is damaged: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>The card of HyperSIGMA is damaged: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectral_earth/__init__.py" />
      <source>The card of SpectralEarth is damaged: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/dofa.py" />
      <source>The card of a DOFA model is damaged: there is no network of {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/dofa.py" />
      <source>The card of a DOFA model is damaged: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersl.py" />
      <source>The card of a HyperSL model is damaged: there is no network of {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersl.py" />
      <source>The card of a HyperSL model is damaged: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>The card of a foundation model is damaged ({0}): {1}.</source>
      <translation>La ficha de un modelo fundacional está dañada ({0}): {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/migrate.py" />
      <source>The card of the model is damaged: it does not say which format it has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card.py" />
      <source>The card of the model is damaged: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/starter.py" />
      <source>The card of the starter model is damaged: no network has such numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/starter.py" />
      <source>The card of the starter model is damaged: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectf.py" />
      <source>The card of {0} is damaged: there is no network {1} wide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectf.py" />
      <source>The card of {0} is damaged: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>The card of {0} is no JSON: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>The card of {0} is that of published weights ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>The card {0} cannot be read: {1}.</source>
      <translation>No se puede leer la ficha {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/spoken.py" />
      <source>The class "{0}" cannot go: answers of the reference sample name it.</source>
      <translation>La clase «{0}» no se puede quitar: la nombran respuestas de la muestra de referencia.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>The class "{0}" has no words, and CLIP knows nothing else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>The class "{0}" holds an empty name.</source>
      <translation>La clase «{0}» contiene un nombre vacío.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>The class "{0}" in {1} holds a sign that stands between classes or names.</source>
      <translation>La clase «{0}» de {1} contiene un signo que sirve para separar clases o nombres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>The class "{0}" was added to the session.</source>
      <translation>Se añadió la clase «{0}» a la sesión.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_mapping.py" />
      <source>The class "{0}" was taken for "{1}" of the source.</source>
      <translation>La clase «{0}» se tomó por «{1}» del origen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>The class table differs from the events.</source>
      <translation>La tabla de clases difiere de los eventos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The class that is missed most is {0}: the map finds {1} of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>The column of the table of the library whose texts are the classes; empty: the names of the spectra are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>The comparison gave no figures.</source>
      <translation>La comparación no dio cifras.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>The comparison on {0} is finished.</source>
      <translation>La comparación sobre {0} ha terminado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/engine.py" />
      <location filename="../../hsi_plugin/engine/dispatcher.py" />
      <location filename="../../hsi_plugin/engine/inline.py" />
      <source>The compute engine is closed.</source>
      <translation>El motor de cálculo está cerrado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>The compute environment is being installed or removed by another process{0}.</source>
      <translation>Otro proceso está instalando o eliminando el entorno de cálculo{0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>The compute environment is ready.</source>
      <translation>El entorno de cálculo está listo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/install.py" />
      <source>The compute environment vanished while it was looked at.</source>
      <translation>El entorno de cálculo desapareció mientras se examinaba.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>The compute environment was removed.</source>
      <translation>Se eliminó el entorno de cálculo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/learner.py" />
      <source>The compute process has ended and is started anew; all labels are in the file.</source>
      <translation>El proceso de cálculo ha terminado y se inicia de nuevo; todas las etiquetas están en el archivo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>The confidence {0} cannot be opened: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>The confidence {0} does not lie on the grid of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>The connection broke ({0}); trying again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/engine.py" />
      <source>The connection to the scheduler {0} is lost.</source>
      <translation>Se perdió la conexión con el planificador {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>The connection to {0} {1} ({2}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_grid.py" />
      <source>The corners in {0} lie {1} m and {2} m apart, which does not fit {3} × {4} pixels of {5} m.</source>
      <translation>Las esquinas en {0} están a {1} m y {2} m, lo que no encaja con {3} × {4} píxeles de {5} m.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/laying.py" />
      <source>The correction {0} of the map is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>The corrections in {0} were made of {1} as it was before it was changed or made anew.</source>
      <translation>Las correcciones en {0} se hicieron sobre {1} tal como era antes de que se cambiara o se hiciera de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>The cube does not say that it holds reflectance; this scaling takes its values for it.</source>
      <translation>El cubo no dice que contenga reflectancia; este escalado toma por ella sus valores.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>The cube does not tell its reference system; that of {0} was taken for the cube's.</source>
      <translation>El cubo no indica su sistema de referencia; se tomó para él el de {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/cie.py" />
      <source>The cube has no good bands at {0}; the colours there are taken from the nearest ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>The cube has no map position, so its pixels cannot be found outdoors.</source>
      <translation>El cubo no tiene posición en el mapa, así que sus píxeles no se pueden encontrar en el campo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>The cube has no map position, so places cannot be found on it.</source>
      <translation>El cubo no tiene posición en el mapa, así que no se pueden encontrar lugares en él.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>The cube has no map position; the labels were read as x = column, y = row.</source>
      <translation>El cubo no tiene posición en el mapa; las etiquetas se leyeron como x = columna, y = fila.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>The cube has no standard colour composite: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>The cube has no standard colour composite: {0}. Three bands across its range are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/colour.py" />
      <source>The cube has no wavelengths: bands {0} are shown as red, green and blue, and what CLIP makes of such colours counts little. Name three bands, or add wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>The cube has no {0}{1}.</source>
      <translation>El cubo no tiene {0}{1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>The cube holds radiance: it is normalised by the scene itself, which is rough. Reflectance gives better maps.</source>
      <translation>El cubo contiene radiancia: se normaliza con la propia escena, lo que es tosco. La reflectancia da mejores mapas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>The cube holds radiance: sun and air shape it as well as the ground. Matches mean little before it is corrected.</source>
      <translation>El cubo contiene radiancia: el sol y el aire le dan forma igual que el suelo. Las coincidencias significan poco antes de corregirla.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/cie.py" />
      <source>The cube holds radiance: the colours are those of the light that reached the sensor, haze included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>The cube tells no wavelengths.</source>
      <translation>El cubo no indica longitudes de onda.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectral_earth/__init__.py" />
      <source>The cube tells no wavelengths; its bands are taken as they are, which must be in ascending order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>The cube tells no wavelengths; the model takes the bands in their order alone.</source>
      <translation>El cubo no indica longitudes de onda; el modelo toma las bandas solo por su orden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/stretch_box.py" />
      <source>The darkest and the brightest share of the pixels are shown as black and as white</source>
      <translation>La parte más oscura y la más clara de los píxeles se muestran en negro y en blanco</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The disk is full.</source>
      <translation>El disco está lleno.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>The disk of {0} is full: {1} could not be written.</source>
      <translation>El disco de {0} está lleno: no se pudo escribir {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>The download was cancelled; it can be continued where it stopped.</source>
      <translation>Se canceló la descarga; se puede continuar donde se detuvo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The downloaded file of {package} is not the one that was expected: it is damaged, or somebody has tampered with it.</source>
      <translation>El archivo descargado de {package} no es el esperado: está dañado, o alguien lo ha manipulado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>The downloaded {0} is not the file that was expected: its SHA-256 is {1}, not {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>The error matrix of the </source>
      <translation>La matriz de error de </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>The error matrix of the {0} detector has another size than the image; it is not offered.</source>
      <translation>La matriz de error del detector {0} tiene otro tamaño que la imagen; no se ofrece.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>The features could not be kept: {0}.</source>
      <translation>No se pudieron guardar las características: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>The features of {0} are ready; learning and mapping on them is quick now.</source>
      <translation>Las características de {0} están listas; aprender y cartografiar con ellas es ahora rápido.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>The features would be kept nowhere: {0}.</source>
      <translation>Las características no se guardarían en ningún sitio: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>The fewer at a time, the more each of them can build upon the labels before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_layer.py" />
      <source>The field that holds the class of each feature</source>
      <translation>El campo que contiene la clase de cada objeto</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>The field that tells how well the position is known, in metres. Found by its name where left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>The field with the class of each point or polygon. May be left out where only one field can be meant, and for rasters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>The field with the class. May be left out where only one field can be meant; of a waypoint its type, description, comment or name is taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>The figures flatter: windows of {0} × {1} pixels around {2} of {3} held-out pixels share pixels with windows that were learned from. Leave the buffer at {4} pixels or more (it is {5}).</source>
      <translation>Las cifras son demasiado favorables: las ventanas de {0} × {1} píxeles en torno a {2} de {3} píxeles reservados comparten píxeles con ventanas de las que se aprendió. Deje el buffer en {4} píxeles o más (es {5}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>The figures of a comparison that lie in its folder</source>
      <translation>Las cifras de una comparación, que están en su carpeta</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/cameras.py" />
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>The file does not tell the wavelengths of its bands.</source>
      <translation>El archivo no indica las longitudes de onda de sus bandas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>The file does not tell what its values are; as reflectance the colours are what an eye sees, as raw counts they are not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>The file does not tell where the image lies (Map_Info); it is shown without a position.</source>
      <translation>El archivo no indica dónde está la imagen (Map_Info); se muestra sin posición.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/checkpoints.py" />
      <source>The file fills only {0} % of the encoder of {1}; {2} % are needed. Among what is missing: {3}. Among what is not known: {4}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>The file has no {0} cube; only the other detector is shown.</source>
      <translation>El archivo no tiene cubo {0}; solo se muestra el otro detector.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>The file has nothing that {0} knows.</source>
      <translation>El archivo no tiene nada que {0} conozca.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>The file holds only the cube whose detectors are not registered to each other (HRC).</source>
      <translation>El archivo contiene solo el cubo cuyos detectores no están registrados entre sí (HRC).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>The file is cut short or damaged: copy it again.</source>
      <translation>El archivo está cortado o dañado: cópielo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>The file is damaged or incomplete, or its disk is away: copy or download it again.</source>
      <translation>El archivo está dañado o incompleto, o su disco no está disponible: cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>The file is damaged or incomplete: copy or download it again.</source>
      <translation>El archivo está dañado o incompleto: cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>The file is damaged or incomplete: download it again.</source>
      <translation>El archivo está dañado o incompleto: descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <source>The file is damaged, or its table belongs to another image: download it again.</source>
      <translation>El archivo está dañado, o su tabla pertenece a otra imagen: descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <location filename="../../hsi_plugin/cubes/sensors/hdfeos.py" />
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <location filename="../../hsi_plugin/cubes/sensors/prisma_grid.py" />
      <source>The file is damaged, or was changed by another program: download it again.</source>
      <translation>El archivo está dañado, u otro programa lo modificó: descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>The file is damaged: download it again.</source>
      <translation>El archivo está dañado: descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <location filename="../../hsi_plugin/cubes/sensors/swaths.py" />
      <source>The file is incomplete: download it again.</source>
      <translation>El archivo está incompleto: descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersl.py" />
      <source>The file is not of {0}: it has {1} blocks instead of {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The file is truncated or the header belongs to another file: copy it again, or correct the header.</source>
      <translation>El archivo está truncado o la cabecera pertenece a otro archivo: cópielo de nuevo, o corrija la cabecera.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>The file lacks {0} of the {1} tensors of {2}, among them {3}. Not known in it: {4}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/published.py" />
      <source>The file lacks {0} of the {1} tensors of {2}, first of all "{3}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>The file may be that of a scheduler that has ended: start the scheduler, and give its new file.</source>
      <translation>El archivo puede ser de un planificador que ya terminó: inicie el planificador e indique su archivo nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <source>The file names UTM zone {0} north, but its latitudes are southern; it is placed in zone {1} south.</source>
      <translation>El archivo nombra la zona UTM {0} norte, pero sus latitudes son del sur; se sitúa en la zona {1} sur.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/radiometry.py" />
      <source>The file states neither scale nor units; its values (up to {0}) are used as they are.</source>
      <translation>El archivo no indica ni escala ni unidades; sus valores (hasta {0}) se usan tal cual.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>The file states no scale factor; its values are taken as reflectance times {0}.</source>
      <translation>El archivo no indica factor de escala; sus valores se toman como reflectancia por {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/radiometry.py" />
      <source>The file states no scale; values up to {0} are taken as reflectance times 10,000 (scale 0.0001). Set the scale of the bands if this is wrong.</source>
      <translation>El archivo no indica escala; los valores hasta {0} se toman como reflectancia por 10.000 (escala 0,0001). Establezca la escala de las bandas si no es así.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/swaths.py" />
      <source>The file tells no positions; the image is shown as it was measured.</source>
      <translation>El archivo no indica posiciones; la imagen se muestra tal como se midió.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_grid.py" />
      <source>The file tells no reference system (Epsg_Code); set it before you use the map beside others.</source>
      <translation>El archivo no indica sistema de referencia (Epsg_Code); establézcalo antes de usar el mapa junto a otros.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>The file tells no reference system; set it before you use the map beside others.</source>
      <translation>El archivo no indica sistema de referencia; establézcalo antes de usar el mapa junto a otros.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>The file with the reference sample; it is only read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>The file {0} is damaged: "{1}" has no place for a phrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>The file {0} is damaged: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>The files belong to different scenes: sort them.</source>
      <translation>Los archivos pertenecen a escenas distintas: sepárelos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>The filter {0} of {1} is not understood: {2}.</source>
      <translation>No se entiende el filtro {0} de {1}: {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The first column of {0} does not hold wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The first labels as they are: at once, and noisy.</source>
      <translation>Las primeras etiquetas tal cual: al instante, y con ruido.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>The first {0} of {1} spectra are drawn.</source>
      <translation>Se dibujan los primeros {0} de {1} espectros.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>The flags of the pixels have another size or type than the image; they are not used.</source>
      <translation>Las marcas de los píxeles tienen otro tamaño o tipo que la imagen; no se usan.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>The folder cannot be read: {0}.</source>
      <translation>No se puede leer la carpeta: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>The folder holds a network of the kind "{0}"; clip, clip_vision_model and dinov2 are known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The folder of the compute environment cannot be written.</source>
      <translation>No se puede escribir en la carpeta del entorno de cálculo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/offline.py" />
      <source>The folder of wheels {0} cannot be read: {1}.</source>
      <translation>No se puede leer la carpeta de wheels {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>The folder of your own and of downloaded models</source>
      <translation>La carpeta de los modelos propios y descargados</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>The folder {0} cannot be made ({1}).</source>
      <translation>No se puede crear la carpeta {0} ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>The folder {0} cannot be written: {1}.</source>
      <translation>No se puede escribir en la carpeta {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>The folder {0} holds no spectrum that can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <location filename="../../hsi_plugin/models/store.py" />
      <source>The folder {0} is on a file system that knows no locks: {1}.</source>
      <translation>La carpeta {0} está en un sistema de archivos que no conoce bloqueos: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>The folder {0} is {1} characters too deep for this Windows.</source>
      <translation>La carpeta {0} tiene {1} caracteres de más en su ruta para este Windows.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/offline.py" />
      <source>The folder {0} lacks {1} of {2} packages: {3}.</source>
      <translation>A la carpeta {0} le faltan {1} de {2} paquetes: {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>The footprints of the images with what became of them. It lies in the folder of maps; another file gets a copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>The framing in the file lies beside its positions; the positions are used.</source>
      <translation>El encuadre del archivo queda al lado de sus posiciones; se usan las posiciones.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The geotransform describes pixels without area; the image is treated as having no position.</source>
      <translation>La geotransformación describe píxeles sin área; la imagen se trata como si no tuviera posición.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/swaths.py" />
      <source>The geotransform in {0} describes pixels without area.</source>
      <translation>La geotransformación en {0} describe píxeles sin área.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/spectrum_text/points.py" />
      <source>The good bands cover too little of 400–2450 nm to know materials by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hdfeos.py" />
      <source>The grid "{0}" in {1} has pixels without area.</source>
      <translation>La cuadrícula «{0}» en {1} tiene píxeles sin área.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hdfeos.py" />
      <source>The grid "{0}" in {1} has {2} × {3} pixels, its image {4} × {5}.</source>
      <translation>La cuadrícula «{0}» en {1} tiene {2} × {3} píxeles; su imagen, {4} × {5}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The header gives "{0}" more than once; the last one counts.</source>
      <translation>La cabecera da «{0}» más de una vez; vale la última.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The header rotates the image about an inner pixel; GDAL and QGIS turn it about its corner, so check its position.</source>
      <translation>La cabecera gira la imagen alrededor de un píxel interior; GDAL y QGIS la giran alrededor de su esquina, así que compruebe su posición.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} cannot be read: {1}.</source>
      <translation>No se puede leer la cabecera {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} has no "{1}".</source>
      <translation>La cabecera {0} no tiene «{1}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <location filename="../../hsi_plugin/spectra/library/envi.py" />
      <source>The header {0} has no data file beside it.</source>
      <translation>La cabecera {0} no tiene ningún archivo de datos al lado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} is damaged: the brace in line {1} is never closed.</source>
      <translation>La cabecera {0} está dañada: la llave de la línea {1} nunca se cierra.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says data type = {1}, which ENVI does not define.</source>
      <translation>La cabecera {0} dice data type = {1}, que ENVI no define.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says header offset = {1}.</source>
      <translation>La cabecera {0} dice header offset = {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says interleave = {1}.</source>
      <translation>La cabecera {0} dice interleave = {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says {1} = {2}, more than any image has.</source>
      <translation>La cabecera {0} dice {1} = {2}, más de lo que tiene cualquier imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says {1} = {2}, not a whole number.</source>
      <translation>La cabecera {0} dice {1} = {2}, que no es un número entero.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says {1} = {2}.</source>
      <translation>La cabecera {0} dice {1} = {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/envi.py" />
      <source>The header {0} tells no wavelengths of its {1} channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>The heads are </source>
      <translation>Los cabezales son </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <source>The heads are {0}.</source>
      <translation>Los cabezales son {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>The highest with this amount. {0}</source>
      <translation>El mayor con esta cantidad. {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The image covers {0} of the wavelengths that the model was trained on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>The image for the picture; the one that the review remembers where left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>The image has no valid latitudes and longitudes.</source>
      <translation>La imagen no tiene latitudes y longitudes válidas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>The image has no wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The image is placed by a sensor model (RPC) only; it is treated as having no position until it is orthorectified.</source>
      <translation>La imagen está situada solo por un modelo de sensor (RPC); se trata como si no tuviera posición hasta que se ortorrectifique.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The image is placed by ground control points only; it is treated as having no position until it is warped.</source>
      <translation>La imagen está situada solo por puntos de control; se trata como si no tuviera posición hasta que se reproyecte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_likeness.py" />
      <source>The image of the session is not there; the spectra were not compared with their pixels.</source>
      <translation>La imagen de la sesión no está ahí; los espectros no se compararon con sus píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>The image of {0} has another header; check that it is the same image.</source>
      <translation>La imagen de {0} tiene otra cabecera; compruebe que es la misma imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>The image that was classified, for the picture and the spectra; as the map says where none is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>The image underneath, for places without network</source>
      <translation>La imagen de fondo, para lugares sin red</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>The image whose bands are wanted; leave empty to give a table of responses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field.py" />
      <source>The image {0} is not there; the points have no picture underneath. Name it to get one.</source>
      <translation>La imagen {0} no está ahí; los puntos no tienen imagen de fondo. Indíquela para obtener una.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>The images come from {0} sensors: {1}. The summary tells how the model fits each.</source>
      <translation>Las imágenes proceden de {0} sensores: {1}. El resumen indica cómo encaja el modelo con cada uno.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>The images of the STAC item {0} are not on this disk: {1}.</source>
      <translation>Las imágenes del ítem STAC {0} no están en este disco: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>The index {0} needs a good band at {1}, and the image has none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>The index {0} needs bands by wavelength, and the image tells none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>The index {0} was named twice.</source>
      <translation>El índice {0} se nombró dos veces.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>The installation was cancelled; it can be continued where it stopped.</source>
      <translation>Se canceló la instalación; se puede continuar donde se detuvo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>The installation was interrupted; it goes on where it stopped.</source>
      <translation>Se interrumpió la instalación; continúa donde se detuvo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/estimators.py" />
      <source>The intervals hold if the reference pixels are a random sample, drawn separately within each class of this map (stratified by map class), and were not used to make the map. Reference pixels that were chosen by hand, that lie in clusters such as polygons, or that trained the classifier, give figures that look better, and intervals that look narrower, than the truth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/errors.py" />
      <source>The job failed without saying why.</source>
      <translation>La tarea falló sin decir por qué.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>The job needs more memory than there is.</source>
      <translation>La tarea necesita más memoria de la que hay.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>The jobs are {0}.</source>
      <translation>Las tareas son {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>The labelled pixels are 0 in all bands.</source>
      <translation>Los píxeles etiquetados son 0 en todas las bandas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <source>The labelling session could not be written: {0}.</source>
      <translation>No se pudo escribir la sesión de etiquetado: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>The labelling session is closed.</source>
      <translation>La sesión de etiquetado está cerrada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_read.py" />
      <source>The labelling session {0} has {1}.</source>
      <translation>La sesión de etiquetado {0} tiene {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live.py" />
      <source>The labels belong to another image than what was prepared.</source>
      <translation>Las etiquetas pertenecen a otra imagen que lo preparado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>The labels cannot be brought into the cube's reference system: {0}.</source>
      <translation>No se pueden llevar las etiquetas al sistema de referencia del cubo: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>The labels could not be handed to the compute process: {0}.</source>
      <translation>No se pudieron entregar las etiquetas al proceso de cálculo: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <source>The labels hold {0}.</source>
      <translation>Las etiquetas contienen {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>The labels in {0} belong to a cube with another grid.</source>
      <translation>Las etiquetas de {0} pertenecen a un cubo con otra cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_state.py" />
      <source>The labels in {0} belong to an image with another grid.</source>
      <translation>Las etiquetas de {0} pertenecen a una imagen con otra cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_read.py" />
      <source>The labels in {0} lack the columns {1}, which sessions of earlier versions did not have.</source>
      <translation>A las etiquetas de {0} les faltan las columnas {1}, que las sesiones de versiones anteriores no tenían.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/splits.py" />
      <source>The labels lie in too few blocks of {0} × {1} pixels to learn from some and to test others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>The labels of the loop are another kind of table.</source>
      <translation>Las etiquetas del bucle son otro tipo de tabla.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>The labels of the loop are of classes that there are not.</source>
      <translation>Las etiquetas del bucle son de clases que no existen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>The labels of the loop cannot be read: {0}.</source>
      <translation>No se pueden leer las etiquetas del bucle: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>The largest angle in radians (such as 0.1), the largest divergence, or the least correlation, with which a pixel gets a class; empty: every pixel gets one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/progress_panel.py" />
      <source>The last {0} clicks changed at most {1} of the map each: this may be a good moment to stop, or to look for what is still missing.</source>
      <translation>Los últimos {0} clics cambiaron cada uno como máximo el {1} del mapa: puede ser buen momento para parar, o para buscar lo que aún falta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/suggested.py" />
      <source>The layer of suggested pixels could not be made.</source>
      <translation>No se pudo crear la capa de píxeles propuestos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>The layer that shows the cube</source>
      <translation>La capa que muestra el cubo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/recipe.py" />
      <source>The learning rate must fall to something above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The least reliable class is {0}: {1} of what the map calls {2} is {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>The level "{0}" would be read as a wavelength in a table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>The level {0} of {1} says nothing of these spectra.</source>
      <translation>El nivel {0} de {1} no dice nada de estos espectros.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>The library has {0} levels; a GeoPackage holds {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>The library to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>The library {0} has no level "{1}".</source>
      <translation>La biblioteca {0} no tiene el nivel «{1}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/find.py" />
      <source>The library {0} has no spectrum "{1}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>The library {0} has no spectrum for any class that covers the bands of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <source>The library {0} has {1} names and {2} channels for {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write.py" />
      <source>The library {0} holds no spectrum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>The list of CLIP models {0} is damaged: {1}.</source>
      <translation>La lista de modelos CLIP {0} está dañada: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>The list of packages {0} is damaged: {1}.</source>
      <translation>La lista de paquetes {0} está dañada: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>The list {0} cannot be read: {1}.</source>
      <translation>No se puede leer la lista {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>The list {0} names no image.</source>
      <translation>La lista {0} no nombra ninguna imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/logs.py" />
      <source>The log file %s cannot be written; nothing else is affected.</source>
      <translation>No se puede escribir el archivo de registro %s; lo demás no se ve afectado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <source>The lookup table of the product gives a row without a column for some pixels.</source>
      <translation>La tabla de consulta del producto da una fila sin columna para algunos píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <source>The lookup table of the product points to {0} {1}, but its image has {2} {3}s.</source>
      <translation>La tabla de consulta del producto apunta a {0} {1}, pero su imagen tiene {2} ({3}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <source>The lookup tables of the product have the shapes {0} and {1}.</source>
      <translation>Las tablas de consulta del producto tienen las formas {0} y {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <source>The loop has ended: its labels were closed.</source>
      <translation>El bucle ha terminado: se cerraron sus etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>The map after so many changes</source>
      <translation>El mapa tras ese número de cambios</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/trained.py" />
      <source>The map does not say how far around a pixel its model looks: only the labelled pixels themselves are known to be learned from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live.py" />
      <source>The map has another grid than what was prepared.</source>
      <translation>El mapa tiene otra cuadrícula que lo preparado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>The map has changed since this was proposed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>The map has no class {0}; its pixels in the reference count as errors of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>The map is in sight: answers are noted as not blind.</source>
      <translation>El mapa está a la vista: las respuestas se anotan como no ciegas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>The map is switched off while you answer, and points do not tell their class</source>
      <translation>El mapa se apaga mientras responde, y los puntos no indican su clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>The map is switched off while you answer; whoever knows what it says tends to agree</source>
      <translation>El mapa se apaga mientras responde; quien sabe lo que dice tiende a darle la razón</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reliability.py" />
      <source>The map is {0} than it is right: mean confidence {1}, accuracy {2} at the same pixels. Its confidence promises {3} than the map keeps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>The map learns from labelled pixels. Add classes and click pixels of them, or take the labels that come with the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_says.py" />
      <source>The map of the sample says: {0}</source>
      <translation>El mapa de la muestra dice: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>The map of {0} would be {1}, which is one of the images.</source>
      <translation>El mapa de {0} sería {1}, que es una de las imágenes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_says.py" />
      <source>The map says: {0}</source>
      <translation>El mapa dice: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The map shows {0} {1}: {2} {3} are mapped, {4} {5} are estimated. Use the estimated areas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>The map that was corrected; it is only read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <source>The map to assess.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>The map to be assessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>The map to clean; it is only read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>The map to report on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>The map to write, a GeoTIFF. Other files of its name are written beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>The map to write, a GeoTIFF. Other files of its name are written beside it; the first map stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>The maps were made from all pixels of {0}: they cannot be judged by them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>The mask </source>
      <translation>La máscara </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>The mask {0} has another size than the image; it is not used.</source>
      <translation>La máscara {0} tiene otro tamaño que la imagen; no se usa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>The mean of the best {0} spectra cannot be taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The measured spectra have fewer than two usable wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The measured spectra have no wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/model.py" />
      <source>The memory does not suffice for so many pictures at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/batches.py" />
      <source>The memory of this computer ran out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/batches.py" />
      <source>The memory of {0} ran out; the work goes on on the CPU, more slowly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>The metadata say {0} = {1}.</source>
      <translation>Los metadatos dicen {0} = {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The method "{0}" cannot go on from a source model.</source>
      <translation>El método «{0}» no puede continuar desde un modelo de origen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The method "{0}" knows no {1}.</source>
      <translation>El método «{0}» no conoce {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The method "{0}" learns from no labels.</source>
      <translation>El método «{0}» no aprende de etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/device.py" />
      <source>The method "{0}" runs on the CPU only; "{1}" would do nothing.</source>
      <translation>El método «{0}» funciona solo en la CPU; «{1}» no tendría efecto.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>The methods are </source>
      <translation>Los métodos son </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>The methods are {0}.</source>
      <translation>Los métodos son {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The methods that do are {0}.</source>
      <translation>Los métodos que sí lo hacen son {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>The model</source>
      <translation>El modelo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/sending.py" />
      <source>The model %s… went to %s.</source>
      <translation>El modelo %s… se envió a %s.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>The model cannot be kept in {0} of a worker ({1}).</source>
      <translation>No se puede guardar el modelo en {0} de un proceso de trabajo ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>The model cannot tell unsure pixels: {0}</source>
      <translation>El modelo no puede señalar píxeles dudosos: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model does not fit {0}: the image has no usable bands for {1}, which {2} of the model's {3} bands need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>The model file has changed since the job was submitted.</source>
      <translation>El archivo del modelo ha cambiado desde que se envió la tarea.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>The model file to apply.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>The model file to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/sending.py" />
      <source>The model file {0} cannot be read any more ({1}).</source>
      <translation>El archivo de modelo {0} ya no se puede leer ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>The model for further images keeps {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <source>The model has a head "{0}", which is not known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>The model has learned from {0} of {1} reference pixels, and they are counted: the figures flatter the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/cnn1d/classifier.py" />
      <location filename="../../hsi_plugin/methods/sst/classifier.py" />
      <source>The model is damaged: a band is scaled by nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <location filename="../../hsi_plugin/methods/transfer/images.py" />
      <source>The model is damaged: a feature is scaled by nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/heads/lora.py" />
      <source>The model is damaged: its adapter of "{0}" fits nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/heads/lora.py" />
      <source>The model is damaged: its adapter of "{0}" is of another size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <source>The model is damaged: its adapters are not there, or no numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <source>The model is damaged: its card does not describe a head.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/cnn1d/classifier.py" />
      <location filename="../../hsi_plugin/methods/mamba/classifier.py" />
      <location filename="../../hsi_plugin/methods/sst/classifier.py" />
      <source>The model is damaged: its card does not describe a network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/scheme.py" />
      <source>The model is damaged: its card does not describe a scheme of names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/click/classifier.py" />
      <source>The model is damaged: its card does not say how many pixels it was learned from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/mamba/fitted.py" />
      <source>The model is damaged: its card does not say how spectra are scaled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>The model is damaged: its card does not say which pixels are unsure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/mamba/fitted.py" />
      <source>The model is damaged: its card scales spectra by nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/mamba/classifier.py" />
      <source>The model is damaged: its card tells no size of windows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>The model is damaged: its classes are not those of its scheme.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <source>The model is damaged: its examples have no classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <source>The model is damaged: its head has other features or classes than its card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/cnn1d/classifier.py" />
      <location filename="../../hsi_plugin/methods/sst/classifier.py" />
      <source>The model is damaged: its network has other bands or classes than its card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/mamba/classifier.py" />
      <source>The model is damaged: its network has other inputs or classes than its card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/portable.py" />
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <source>The model is damaged: its {0} are not {1} numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/whitening.py" />
      <source>The model is damaged: the components of its spectra are not there, or no numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/migrate.py" />
      <source>The model is of format {0}, and this plugin reads up to format {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>The model is of the kind "{0}", which is not known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>The model is torn between two classes.</source>
      <translation>El modelo duda entre dos clases.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>The model is torn between {0} and {1}.</source>
      <translation>El modelo duda entre {0} y {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/trained.py" />
      <source>The model learned from another image. If that one shows the same ground, its labels lie on this map too and must not judge it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/mamba/classifier.py" />
      <location filename="../../hsi_plugin/methods/sst/classifier.py" />
      <source>The model learned from pixels of {0} m, and {1} has pixels of {2} m: what it knows of surroundings may not hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model needs bands that are marked as bad in {0}: {1}{2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/spectral.py" />
      <source>The model of spectra knows none of the names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model reads whatever bands an image has: {0} good ones of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>The model was asked for and did not arrive.</source>
      <translation>Se pidió el modelo y no llegó.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/portable.py" />
      <source>The model was learned on features of {0}, but other weights of that name are installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/portable.py" />
      <source>The model was learned on features of {0}, whose weights are not installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/click/classifier.py" />
      <location filename="../../hsi_plugin/methods/cnn1d/classifier.py" />
      <location filename="../../hsi_plugin/methods/mamba/classifier.py" />
      <location filename="../../hsi_plugin/methods/sst/classifier.py" />
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>The model was made by the method "{0}", not by "{1}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The model was made by the method "{0}", which is not known here.</source>
      <translation>El modelo se hizo con el método «{0}», que aquí no se conoce.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The model was trained on another sensor ({0}) than the one of this image ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model was trained on {0} values, the cube holds {1} values; check that their scales agree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model was trained on {0}, but {1} holds {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>The model whose features are computed; those that do not ship have to be added first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>The model {0} is being added or removed by another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>The model {0} is ready. Try it against the model that it comes from.</source>
      <translation>El modelo {0} está listo. Pruébelo frente al modelo del que procede.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>The model, taught without them, says otherwise. Click one to answer it again.</source>
      <translation>El modelo, enseñado sin ellas, dice otra cosa. Haga clic en una para responderla de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>The models are {0}.</source>
      <translation>Los modelos son {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <source>The models are {0}; models show NAME tells their files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The most typical pixel of the largest group of spectra that has no label yet. For first labels.</source>
      <translation>El píxel más típico del mayor grupo de espectros que aún no tiene etiqueta. Para las primeras etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>The nearest are {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/find.py" />
      <source>The nearest names are {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>The network has a table "{0}" that no file fills.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>The network has weights "{0}" that the file does not fill.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb_network.py" />
      <source>The network is not described: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The network where torch is installed, else the discriminant; the map says which.</source>
      <translation>La red donde torch esté instalado; si no, el discriminante; el mapa dice cuál.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The network, shown three colours alone: what the spectra are worth.</source>
      <translation>La red, con solo tres colores a la vista: cuánto valen los espectros.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>The new environment is ready but cannot take its place: {0}.</source>
      <translation>El entorno nuevo está listo, pero no puede ocupar su lugar: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>The new environment uses a torch from elsewhere: {0}.</source>
      <translation>El entorno nuevo usa un torch de otro sitio: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>The new environment would use another {0} than QGIS, {1} for {2}.</source>
      <translation>El entorno nuevo usaría otro {0} que QGIS: {1} en vez de {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>The new map:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>The next open point (N, Space or Enter)</source>
      <translation>El siguiente punto abierto (N, Espacio o Intro)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/gpu.py" />
      <source>The normal environment computes on the processor, without a graphics card.</source>
      <translation>El entorno normal calcula en el procesador, sin tarjeta gráfica.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>The normal environment uses an Apple processor's own graphics.</source>
      <translation>El entorno normal usa los gráficos propios de un procesador Apple.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/spectrometers.py" />
      <source>The numbers in {0} do not begin with wavelengths in nm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/columns.py" />
      <source>The numbers {0} to {1} in {2} cannot be wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>The other map counts as the earlier one: changes are from it to this one. Both need the same grid.</source>
      <translation>El otro mapa cuenta como el anterior: los cambios van de él a este. Ambos necesitan la misma cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>The output folder {0} {1}: the next run would take its maps for images.</source>
      <translation>La carpeta de salida {0} {1}: la próxima ejecución tomaría sus mapas por imágenes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>The output {0} is also an input.</source>
      <translation>La salida {0} es también una entrada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The package index could not be reached.</source>
      <translation>No se pudo acceder al índice de paquetes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The package index could not be trusted: its certificate is not known here, as behind a company's inspecting proxy.</source>
      <translation>No se pudo confiar en el índice de paquetes: aquí no se conoce su certificado, como ocurre tras el proxy de inspección de una empresa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The package index does not have {package} in the version and form that is needed.</source>
      <translation>El índice de paquetes no tiene {package} en la versión y forma necesarias.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>The packages are taken from {0}; nothing is downloaded.</source>
      <translation>Los paquetes se toman de {0}; no se descarga nada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>The page to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>The parameters "{0}" are no numbers.</source>
      <translation>Los parámetros «{0}» no son números.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>The patch embedding of principal components is random until it is trained: these features are for fine-tuning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_map.py" />
      <source>The picture could not be added to {0}: {1}.</source>
      <translation>No se pudo añadir la imagen a {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel about which draws of a network disagree, each being sure. For networks and many labels.</source>
      <translation>El píxel en el que discrepan los muestreos de una red, cada uno seguro de sí. Para redes y muchas etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel that makes the labelled ones resemble most of the image. For first labels.</source>
      <translation>El píxel con el que los etiquetados se parecen a la mayor parte de la imagen. Para las primeras etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel that resembles no labelled one. It finds oddities first, which costs accuracy while labels are few: a control.</source>
      <translation>El píxel que no se parece a ninguno etiquetado. Encuentra primero rarezas, lo que cuesta exactitud mientras hay pocas etiquetas: sirve de control.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel whose best class is least probable.</source>
      <translation>El píxel cuya mejor clase es la menos probable.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel whose best two classes are closest (best versus second best, breaking ties).</source>
      <translation>El píxel cuyas dos mejores clases están más cerca (la mejor frente a la segunda, «breaking ties»).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel whose probabilities are spread most evenly over all classes.</source>
      <translation>El píxel cuyas probabilidades están más repartidas entre todas las clases.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>The plot is on the clipboard.</source>
      <translation>El gráfico está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>The plot was saved as {0}.</source>
      <translation>El gráfico se guardó como {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>The point at row {0}, column {1} lies outside the grid of {2}, which has {3} × {4} pixels.</source>
      <translation>El punto de la fila {0}, columna {1} está fuera de la cuadrícula de {2}, que tiene {3} × {4} píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>The point before (Shift+N)</source>
      <translation>El punto anterior (Mayús+N)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/run.py" />
      <source>The point x {0}, y {1} lies outside {2}.</source>
      <translation>El punto x {0}, y {1} está fuera de {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>The points of the sample "{0}" are not the same in {1}.</source>
      <translation>Los puntos de la muestra «{0}» no son los mismos en {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>The positions of the image lie {0} × {1} pixels apart.</source>
      <translation>Las posiciones de la imagen distan {0} × {1} píxeles entre sí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/field_project.py" />
      <source>The project {0} could not be written: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The protocol "{0}" of {1} is not one that is known here.</source>
      <translation>El protocolo «{0}» de {1} no es de los que se conocen aquí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>The proxy asks for a user name and a password.</source>
      <translation>El proxy pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The proxy could not be reached.</source>
      <translation>No se pudo acceder al proxy.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/ranges.py" />
      <source>The range {0}-{1} ends before it begins.</source>
      <translation>El intervalo {0}-{1} termina antes de empezar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>The raster has no usable bands for {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <source>The raster has no wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/grid.py" />
      <source>The raster has pixels without area.</source>
      <translation>El ráster tiene píxeles sin área.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/paired.py" />
      <source>The reference does not show that one map is better: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>The reference is no probability sample. Its pixels count as if each told something of its own, which those of one polygon do not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The reference is no sample that was drawn by chance from this map; intervals and areas hold only as far as it can be taken for one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/paired.py" />
      <source>The reference is too small to tell the two maps apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>The reference sample "{0}" of {1} has lost its points.</source>
      <translation>La muestra de referencia «{0}» de {1} ha perdido sus puntos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>The reference sample has a pixel twice.</source>
      <translation>La muestra de referencia tiene un píxel dos veces.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>The reference sample has no points.</source>
      <translation>La muestra de referencia no tiene puntos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>The reference sample in {0} belongs to an image with another grid.</source>
      <translation>La muestra de referencia de {0} pertenece a una imagen con otra cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>The reference sample of this point was discarded.</source>
      <translation>La muestra de referencia de este punto se descartó.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reference.py" />
      <source>The reference sample of {0} was drawn on another grid than that of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The refinement "</source>
      <translation>El refinamiento "</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <source>The refinement "forest" needs scikit-learn, which is not installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_model.py" />
      <source>The refinement "{0}" has learned nothing that can be kept.</source>
      <translation>El refinamiento «{0}» no ha aprendido nada que se pueda conservar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The refinement "{0}" learns nothing that can be kept.</source>
      <translation>El refinamiento «{0}» no aprende nada que se pueda conservar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/choose.py" />
      <source>The refinement "{0}" needs torch, which is not installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>The report {0} is finished.</source>
      <translation>El informe {0} está terminado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The response of {0} has {1} names and {2} wavelengths for values of {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The response of {0} holds values that are negative or missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>The result of the job cannot be sent ({0}).</source>
      <translation>No se puede enviar el resultado de la tarea ({0}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>The same as shares of the area, in percent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>The same on A4, if wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>The same on spectra that were decorrelated over the scene: one voice of the default head of Foundation features.</source>
      <translation>Lo mismo sobre espectros decorrelacionados en la escena: una voz del cabezal predeterminado de Características fundacionales.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>The same run with resume goes on from there.</source>
      <translation>La misma ejecución con resume continúa desde ahí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>The same run, told to keep maps that are whole, goes on with the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>The same seed draws the same points again</source>
      <translation>La misma semilla extrae otra vez los mismos puntos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The same with a random forest; slower, seldom better.</source>
      <translation>Lo mismo con un bosque aleatorio; más lento, rara vez mejor.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>The same with random weights, others each time: what the pre-training is worth is the difference.</source>
      <translation>Lo mismo con pesos aleatorios, otros cada vez: la diferencia es lo que vale el preentrenamiento.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>The same without the spectra: shows what the foundation model is worth by itself.</source>
      <translation>Lo mismo sin los espectros: muestra cuánto vale el modelo fundacional por sí solo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>The sample "{0}" of {1} is not in this file; left out.</source>
      <translation>La muestra «{0}» de {1} no está en este archivo; se omite.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>The sample "{0}" was drawn from the same map with the same seed, so both share pixels. Another seed gives new ones.</source>
      <translation>La muestra «{0}» se extrajo del mismo mapa con la misma semilla, así que ambas comparten píxeles. Otra semilla da otros nuevos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/clusters.py" />
      <source>The sample has no answered pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>The sample holds every pixel that could be drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>The sample may hold some of the {0} pixels that the model has learned from, where the map flatters itself; the assessment leaves them out again unless it is told not to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>The sample would have {0} pixels; nobody looks at more than {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>The scale of {0} in {1} makes no sense: value = {2} · count + {3}.</source>
      <translation>La escala de {0} en {1} no tiene sentido: valor = {2} · cuenta + {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/scaling.py" />
      <source>The scaling "{0}" needs statistics of the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The scheduler "{0}" lacks its protocol.</source>
      <translation>Al planificador «{0}» le falta su protocolo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>The scheduler at {0} {1}.</source>
      <translation>Planificador en {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>The scheduler at {0}, which {1} of {2} names, {3}.</source>
      <translation>Planificador en {0}, que nombra {1} de {2}: {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The scheduler file {0} cannot be read ({1}).</source>
      <translation>No se puede leer el archivo de planificador {0} ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>The scheduler let go of {0} before it was done: it has ended, or the connection to it was lost.</source>
      <translation>El planificador soltó {0} antes de que terminara: el planificador ha terminado, o se perdió la conexión con él.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>The scheduler {0} has no workers.</source>
      <translation>El planificador {0} no tiene procesos de trabajo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/scheme.py" />
      <source>The scheme is refined by "{0}", which is not known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>The scheme looks through the CLIP model {0} (hash {1}…), which no model file carries and which is not here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/applied.py" />
      <source>The scheme was made with a CLIP model of the hash {0}…, and {1} is now another one ({2}…).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/applied.py" />
      <source>The scheme was made with another version of the model of spectra and words: maps may differ from those made then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>The seed is {0}.</source>
      <translation>La semilla es {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>The session does not keep this model any more.</source>
      <translation>La sesión ya no conserva este modelo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>The session for which observations are made; it is only read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>The session that takes labels of the pixels; none where left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>The session that takes over; it is changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>The session that takes the labels; it is changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>The sets are {0}; join them with +.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cache.py" />
      <location filename="../../hsi_plugin/engine/memory.py" />
      <source>The setting {0}: {1}</source>
      <translation>El ajuste {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scales.py" />
      <source>The size of a pixel is not known: CLIP looks at {0}, which suits pixels of {1} to {2} m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hyperfree/__init__.py" />
      <source>The size of a pixel is taken to be {0} m, whatever the scene says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>The size of stratum {0} is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_mapping.py" />
      <source>The source knows no {0}; learned from the new labels alone.</source>
      <translation>El origen no conoce {0}; se aprendió solo de las etiquetas nuevas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/sample.py" />
      <source>The source model carries no sample of its scene, so nobody can say how far the new scene is from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/sample.py" />
      <source>The source model is damaged: its sample of the scene is not whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/lessons.py" />
      <source>The source model is left out: your labels do not show that it helps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/lessons.py" />
      <source>The source model knows fewer than two of the classes here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/start.py" />
      <source>The source model lacks its {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/guard.py" />
      <source>The source model was not used: on {0} it is no better than learning from these labels alone ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/guard.py" />
      <source>The source model was not used: on {0} there is no sure sign that it helps ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/guard.py" />
      <source>The source model was not used: the labels that could be held out to try it lie in {0}, and it takes {1} to tell whether it helps. Label pixels in more places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/guard.py" />
      <source>The source model was used: on {0} it beats learning from these labels alone ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/start.py" />
      <source>The source model's {0} have the form {1}, not {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/lessons.py" />
      <source>The source model’s view takes part: it makes your labels more probable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/lessons.py" />
      <source>The source model’s view takes part; it is checked from the fourth label on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>The spectral library {0} does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>The spectrum "{0}" in {1} has no list of wavelengths that fits it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/starter.py" />
      <source>The starter model needs wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>The strategies are </source>
      <translation>Las estrategias son </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>The strategies are {0}.</source>
      <translation>Las estrategias son {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/choose.py" />
      <source>The strategy "bald" needs several draws of a network, and this classifier gives none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>The strategy "{0}" needs draws of a network.</source>
      <translation>La estrategia «{0}» necesita muestreos de una red.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>The summary is {0}, and as a table {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>The summary of all images is {0}.</source>
      <translation>El resumen de todas las imágenes es {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/summary.py" />
      <source>The table "{0}" could not be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>The table "{0}" of the field package could not be made.</source>
      <translation>No se pudo crear la tabla «{0}» del paquete de campo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <source>The table "{0}" of the labelling session could not be made.</source>
      <translation>No se pudo crear la tabla «{0}» de la sesión de etiquetado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/class_table.py" />
      <source>The table of classes cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/layer_style.py" />
      <source>The table of styles could not be made.</source>
      <translation>No se pudo crear la tabla de estilos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>The table {0} cannot be read: {1}.</source>
      <translation>No se puede leer la tabla {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>The temperature is {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>The test was cancelled.</source>
      <translation>Se canceló la prueba.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>The three detectors in {0} have images of different sizes: {1}.</source>
      <translation>Los tres detectores de {0} tienen imágenes de tamaños distintos: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>The threshold {0} cannot be a {1}.</source>
      <translation>El umbral {0} no puede ser un {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>The tokenizer in {0} does not know how a phrase begins and ends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>The tokenizer in {0} does not say what it fills phrases up with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>The tokenizer in {0} has {1} words and the network of {2} {3}: it is another model's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>The tokenizer in {0} is damaged: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/train.py" />
      <source>The training of the network failed: its loss is no number in epoch {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>The unit of the band widths (FWHM) does not fit the wavelengths; they are taken as {0}.</source>
      <translation>La unidad de los anchos de banda (FWHM) no encaja con las longitudes de onda; se toman como {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>The unit of the wavelengths {0}; {1} to {2} are taken as {3}.</source>
      <translation>Unidad de las longitudes de onda: {0}; de {1} a {2} se toman como {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>The usual choice: discriminants on features, on spectra and on spectra decorrelated over the scene vote together.</source>
      <translation>La elección habitual: votan juntos discriminantes sobre las características, sobre los espectros y sobre los espectros decorrelacionados en la escena.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The usual choice: ten typical pixels of what the image holds, then pixels that the model is torn about, and a few at random.</source>
      <translation>La elección habitual: diez píxeles típicos de lo que contiene la imagen, después píxeles en los que el modelo duda, y unos pocos al azar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>The values are reflectance at the top of the atmosphere: the air is still in them.</source>
      <translation>Los valores son reflectancia en el techo de la atmósfera: aún contienen el aire.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>The values are remote sensing reflectance of water (1/sr), not the reflectance of a surface (0 to 1).</source>
      <translation>Los valores son reflectancia de teledetección del agua (1/sr), no la reflectancia de una superficie (0 a 1).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/radiance.py" />
      <source>The values of {0} are taken as reflectance times a number that gives the scene a mean of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>The variable {0} is {1} × {2} × {3}, and no list of wavelengths tells its bands; its {4} axis is taken as the bands.</source>
      <translation>La variable {0} es de {1} × {2} × {3}, y ninguna lista de longitudes de onda indica sus bandas; se toma como bandas su eje {4}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/vocabulary.py" />
      <source>The vocabulary {0} cannot be read: {1}.</source>
      <translation>No se puede leer el vocabulario {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>The wavelengths of a band differ by up to {0} nm across the image (smile); the nominal ones are given.</source>
      <translation>Las longitudes de onda de una banda difieren hasta {0} nm a lo ancho de la imagen (smile); se dan las nominales.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>The wavelengths of the bands are not known: names cannot be found by spectra. Add a header that states them.</source>
      <translation>No se conocen las longitudes de onda de las bandas: los nombres no se pueden encontrar por sus espectros. Añada una cabecera que las indique.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The wavelengths of the response of {0} do not rise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>The wavelengths of the {0} bands move by up to {1} nm across the swath; their means are used.</source>
      <translation>Las longitudes de onda de las bandas {0} varían hasta {1} nm a lo ancho de la franja; se usan sus medias.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/checkpoints.py" />
      <source>The weights "{0}" are of the type {1}, which {2} does not take.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>The weights "{0}" are of the unknown type {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/checkpoints.py" />
      <source>The weights "{0}" have the shape {1}, and {2} has {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>The weights are cut short: {0} bytes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>The weights are damaged: a header of {0} bytes in a file of {1} bytes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>The weights are damaged: the entry of "{0}" contradicts itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>The weights are damaged: their header is not a table of names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>The weights are damaged: their notes are not text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>The weights are damaged: their values overlap or leave gaps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>The weights are damaged: {0} bytes belong to nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>The weights are not here.</source>
      <translation>Los pesos no están aquí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/encoded.py" />
      <source>The weights in {0} lack {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>The weights of {0} are here already.</source>
      <translation>Los pesos de {0} ya están aquí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/installed.py" />
      <source>The weights of {0} are not here ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/encoded.py" />
      <source>The weights of {0} are not here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/checkpoints.py" />
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>The weights of {0} hold values that are no numbers ("{1}").</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>The weights of {0} were not written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <location filename="../../hsi_plugin/engine/shared.py" />
      <source>The window (row {0}, column {1}, {2} × {3} pixels) does not lie in {4}.</source>
      <translation>La ventana (fila {0}, columna {1}, {2} × {3} píxeles) no está dentro de {4}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>The window of rows {0} to {1} and columns {2} to {3} reaches outside of {4} ({5} rows, {6} columns).</source>
      <translation>La ventana de las filas {0} a {1} y columnas {2} a {3} se sale de {4} ({5} filas, {6} columnas).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>The worker process cannot be started with {0}: {1}.</source>
      <translation>No se puede iniciar el proceso de trabajo con {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>The worker process did not start ({0}).</source>
      <translation>El proceso de trabajo no se inició ({0}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/client.py" />
      <source>The worker process did not start within {0} s.</source>
      <translation>El proceso de trabajo no se inició en {0} s.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>The worker process ended in the middle of the job "{0}" ({1}).</source>
      <translation>El proceso de trabajo terminó a mitad de la tarea «{0}» ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>The worker process printed {0} lines that are no answer.</source>
      <translation>El proceso de trabajo imprimió {0} líneas que no son respuesta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>The worker process then ends and gives its memory back; the next job starts another</source>
      <translation>El proceso de trabajo termina entonces y devuelve su memoria; la siguiente tarea inicia otro</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>The worker processes that computed {0} ended in the middle, {1} times in a row; the last was {2}.</source>
      <translation>Los procesos de trabajo que calculaban {0} terminaron a mitad, {1} veces seguidas; el último fue {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>The worker {0} did not answer ({1}).</source>
      <translation>El proceso de trabajo {0} no respondió ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/look.py" />
      <source>The worker {0} on {1} does not see {2}{3}.</source>
      <translation>El proceso de trabajo {0} en {1} no ve {2}{3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/follow.py" />
      <source>The worker {0} was lost: {1} begins again on {2}.</source>
      <translation>Se perdió el proceso de trabajo {0}: {1} empieza de nuevo en {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>The {0} bands have no wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/write.py" />
      <source>The {0} of a window of {1} × {2} pixels has {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The {0} reference pixels do not tell how much of the map is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>The {0} worker processes on this computer could not be started ({1}).</source>
      <translation>No se pudieron iniciar los {0} procesos de trabajo en este ordenador ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Then install again: what is already there is not fetched a second time.</source>
      <translation>Después vuelva a instalar: lo que ya está no se descarga por segunda vez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Then nothing in the file tells it, and what is noted outdoors is nobody's echo</source>
      <translation>Entonces nada en el archivo lo revela, y lo que se anote en el campo no es eco de nadie</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>There are no certificates for the encrypted connection to {0} ({1}).</source>
      <translation>No hay certificados para la conexión cifrada con {0} ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>There are no classes yet.</source>
      <translation>Todavía no hay clases.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/segmentation.py" />
      <source>There are no data sets to take scores over.</source>
      <translation>No hay conjuntos de datos sobre los que calcular puntuaciones.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>There are no labels yet.</source>
      <translation>Todavía no hay etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/disagreements.py" />
      <source>There are none.</source>
      <translation>No hay ninguna.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>There are {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_classes.py" />
      <source>There is a class "{0}" already.</source>
      <translation>Ya existe una clase «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source>There is a model of this name already.</source>
      <translation>Ya existe un modelo con este nombre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>There is a model {0} already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>There is no CLIP model, folder or file "{0}".</source>
      <translation>No existe ningún modelo CLIP, carpeta o archivo «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/dense.py" />
      <source>There is no attention "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>There is no class that could be observed.</source>
      <translation>No hay ninguna clase que se pueda observar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>There is no class to label with.</source>
      <translation>No hay ninguna clase con la que etiquetar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/loop.py" />
      <source>There is no class to label with. Add one first.</source>
      <translation>No hay ninguna clase con la que etiquetar. Añada primero una.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_base.py" />
      <source>There is no class {0} in this session.</source>
      <translation>No existe la clase {0} en esta sesión.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>There is no colour composite "</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>There is no colour composite "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>There is no compression "{0}".</source>
      <translation>No existe la compresión «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <source>There is no cube to learn on.</source>
      <translation>No hay ningún cubo sobre el que aprender.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>There is no data file beside this header.</source>
      <translation>No hay ningún archivo de datos junto a esta cabecera.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/derivative.py" />
      <source>There is no derivative of order {0} here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/accelerator.py" />
      <source>There is no device "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/device.py" />
      <source>There is no device "{0}"{1}.</source>
      <translation>No existe el dispositivo «{0}»{1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>There is no file or folder {0}.</source>
      <translation>No existe ningún archivo ni carpeta {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <source>There is no file to write the indices to.</source>
      <translation>No hay archivo en el que escribir los índices.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <location filename="../../hsi_plugin/engine/models.py" />
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>There is no file {0}.</source>
      <translation>No existe el archivo {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>There is no folder {0}.</source>
      <translation>No existe la carpeta {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>There is no foundation model "{0}".</source>
      <translation>No existe el modelo fundacional «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>There is no foundation model and no file "{0}".</source>
      <translation>No existe ningún modelo fundacional ni archivo «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/import_jobs.py" />
      <source>There is no geometry "{0}".</source>
      <translation>No existe la geometría «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>There is no head "</source>
      <translation>No existe el cabezal "</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <source>There is no head "{0}" for single pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>There is no head "{0}".</source>
      <translation>No existe el cabezal «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>There is no image in {0}.</source>
      <translation>No hay ninguna imagen en {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>There is no image in {0}. {1}: {2}{3}</source>
      <translation>No hay ninguna imagen en {0}. {1}: {2}{3}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>There is no index "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>There is no job "{0}".</source>
      <translation>No existe la tarea «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>There is no kind of model "</source>
      <translation>No existe el tipo de modelo "</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>There is no kind of model "{0}".</source>
      <translation>No existe el tipo de modelo «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/click/discriminant.py" />
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <location filename="../../hsi_plugin/methods/transfer/segment.py" />
      <source>There is no labelled pixel to learn from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>There is no labelling session {0}.</source>
      <translation>No existe la sesión de etiquetado {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/criteria.py" />
      <source>There is no map to choose from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>There is no map {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>There is no method "</source>
      <translation>No existe el método "</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>There is no method "{0}".</source>
      <translation>No existe el método «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>There is no model file at {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>There is no model {0}.</source>
      <translation>No existe el modelo {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>There is no part {0} of {1}.</source>
      <translation>No existe la parte {0} de {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/features.py" />
      <source>There is no pixel in row {0}, column {1} of {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <source>There is no pixel left to ask about. Show another part of the image, or label freely.</source>
      <translation>No queda ningún píxel por el que preguntar. Muestre otra parte de la imagen, o etiquete libremente.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/typical.py" />
      <source>There is no pixel that could be asked about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>There is no pixel to ask about right now. You can label any pixel on the map.</source>
      <translation>Ahora mismo no hay ningún píxel por el que preguntar. Puede etiquetar cualquier píxel en el mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>There is no point to visit.</source>
      <translation>No hay ningún punto que visitar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>There is no query strategy "</source>
      <translation>No existe la estrategia de preguntas "</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>There is no query strategy "{0}".</source>
      <translation>No existe la estrategia de preguntas «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>There is no refinement "</source>
      <translation>No existe el refinamiento "</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>There is no refinement "{0}".</source>
      <translation>No existe el refinamiento «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>There is no sampling design "{0}".</source>
      <translation>No existe el diseño de muestreo «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/scaling.py" />
      <source>There is no scaling "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>There is no scheduler file {0}.</source>
      <translation>No existe el archivo de planificador {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>There is no set of sentences "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>There is no strategy "</source>
      <translation>No existe la estrategia "</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>There is no strategy "{0}".</source>
      <translation>No existe la estrategia «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>There is no such label of a class that could be propagated.</source>
      <translation>No existe ninguna etiqueta así de una clase que se pueda propagar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>There is no such point in the reference sample.</source>
      <translation>No existe ese punto en la muestra de referencia.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>There is no table of responses {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>There is no tokenizer.json in {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/upsample.py" />
      <source>There is no upsampler "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/accelerator.py" />
      <source>There is no working device "{0}" here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>There is no {0}.safetensors in {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>There is nothing to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>There is nothing to decide at point {0}: nobody disagrees.</source>
      <translation>No hay nada que decidir en el punto {0}: nadie discrepa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>There is nothing to download.</source>
      <translation>No hay nada que descargar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/model.py" />
      <source>There is nothing to look for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>There is nothing to remove of "{0}": {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>There is nowhere to bring the spectra to.</source>
      <translation>No hay adónde llevar los espectros.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>There is nowhere to put the spectra.</source>
      <translation>No hay dónde poner los espectros.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/choose.py" />
      <source>There is one class only: nothing can be learned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>There was nothing new to learn.</source>
      <translation>No había nada nuevo que aprender.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_session.py" />
      <source>These changes are noted for this map, but are not in it; the corrected map is a file of its own.</source>
      <translation>Estos cambios están anotados para este mapa, pero no están en él; el mapa corregido es un archivo aparte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>These figures come from blocks of pixels that were not learned from. For an accuracy with intervals, and areas, review the map: random points, one after the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>These figures judge how well the method learned from its labels, on blocks of the image that were held out. Labels are chosen by people, often where a class is easy to see; so these figures are not the accuracy of the map, and usually flatter it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>They are </source>
      <translation>Son </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>They are kept, and later jobs find them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>They are safe in the file all the same.</source>
      <translation>De todos modos, están a salvo en el archivo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>They are {0}.</source>
      <translation>Son {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>They belong to different products.</source>
      <translation>Pertenecen a productos distintos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>They belong to different products: put the right ones together.</source>
      <translation>Pertenecen a productos distintos: junte los correctos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>They count in no estimate until someone decides. A selected point is shown on the map.</source>
      <translation>No cuentan en ninguna estimación hasta que alguien decida. El punto seleccionado se muestra en el mapa.</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersigma-base.json" />
      <location filename="../../resources/models/hypersigma-huge.json" />
      <location filename="../../resources/models/hypersigma-large.json" />
      <location filename="../../resources/models/hypersigma-spatial-base.json" />
      <location filename="../../resources/models/hypersigma-spatial-huge.json" />
      <location filename="../../resources/models/hypersigma-spatial-large.json" />
      <source>They do not enter the network; here they say how bands are resampled to the 100 consecutive ones that it takes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/models/spectral-earth-rn50.json" />
      <location filename="../../resources/models/spectral-earth-vit-b.json" />
      <location filename="../../resources/models/spectral-earth-vit-h.json" />
      <location filename="../../resources/models/spectral-earth-vit-l.json" />
      <location filename="../../resources/models/spectral-earth-vit-s.json" />
      <source>They do not enter: convolutions run along the list of bands, which is sorted by wavelength where it is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>This computer</source>
      <translation>Este ordenador</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>This environment has no tokenizers ({0}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>This environment has no transformers ({0}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>This environment has no transformers, which opens CLIP ({0}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>This frees {0}. Maps stay; it can be added again at any time.</source>
      <translation>Esto libera {0}. Los mapas se conservan; se puede añadir de nuevo en cualquier momento.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>This frees {0}. Your data, maps and models stay; it can be installed again at any time.</source>
      <translation>Esto libera {0}. Sus datos, mapas y modelos se conservan; se puede instalar de nuevo en cualquier momento.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/view.py" />
      <source>This is no table of typical pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>This is the {0} detector of EnMAP L1B; the other one is an image of its own, not aligned with it before L1C.</source>
      <translation>Este es el detector {0} de EnMAP L1B; el otro es una imagen aparte, no alineada con él antes de L1C.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>This machine grants {0}; more than that makes jobs slower</source>
      <translation>Esta máquina concede {0}; más que eso hace las tareas más lentas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>This map has a class in {0} pixels, that from which the sample was drawn in {1}; the figures are about the part that both have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_session.py" />
      <source>This map was made from another one by these changes.</source>
      <translation>Este mapa se hizo a partir de otro con estos cambios.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectra.py" />
      <source>This model needs the wavelength of every band, and the cube tells none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/editing.py" />
      <source>This piece is not "{0}".</source>
      <translation>Este fragmento no es «{0}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>This plugin (hsi_plugin) is not there for {0}.</source>
      <translation>Este complemento (hsi_plugin) no está disponible para {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>This runs in the background. You can cancel it at any time and go on later.</source>
      <translation>Esto se ejecuta en segundo plano. Puede cancelarlo en cualquier momento y continuar más tarde.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>This spectrum holds too little to be compared.</source>
      <translation>Este espectro contiene muy poco para compararlo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/choose.py" />
      <source>This strategy needs probabilities.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>This torch does not work with QGIS's NumPy: {0}</source>
      <translation>Este torch no funciona con el NumPy de QGIS: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>This version of the plugin brings a newer one.</source>
      <translation>Esta versión del complemento trae uno más nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>This version of the plugin has no list of packages for {0} on this Python and platform ({1}).</source>
      <translation>Esta versión del complemento no tiene lista de paquetes para {0} en este Python y esta plataforma ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>Those that are hatched; such labels count less the more there are by hand, and fade</source>
      <translation>Los rayados; esas etiquetas cuentan menos cuantas más haya hechas a mano, y se desvanecen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Threads</source>
      <translation>Hilos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Three bands as a picture through a frozen CLIP or DINOv2 of yours; a discriminant on its features.</source>
      <translation>Tres bandas como imagen a través de un CLIP o DINOv2 suyo, congelado; un discriminante sobre sus características.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Three bands as a picture through a frozen CLIP or DINOv2 of yours; a regularised U-Net on its features.</source>
      <translation>Tres bandas como imagen a través de un CLIP o DINOv2 suyo, congelado; una U-Net regularizada sobre sus características.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>To get them anew, first remove them: models remove {0}.</source>
      <translation>Para obtenerlos de nuevo, elimínelos primero: models remove {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Too few blocks hold {0}: they are held to the limit of all classes together.</source>
      <translation>Muy pocos bloques contienen {0}: se les aplica el límite de todas las clases juntas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <source>Too few labelled pixels in {0}.</source>
      <translation>Muy pocos píxeles etiquetados en {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Too few spectra of {0} were measured where {1} has bands: {2} bands could be compared.</source>
      <translation>Muy pocos espectros de {0} se midieron donde {1} tiene bandas: se pudieron comparar {2} bandas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Torn among all classes</source>
      <translation>Duda entre todas las clases</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Torn between two classes</source>
      <translation>Duda entre dos clases</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Tour on the sample scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>Tour · {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Train a classifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Train a model first, and give its file: many images are classified with one model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>Train a model on this cube, or correct its list of bad bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source>Train for</source>
      <translation>Entrenar durante</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Train it again{0}, or leave the error rate out.</source>
      <translation>Entrénelo de nuevo{0}, o no indique la tasa de error.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>Train one first, and give its file: many images are classified with one model.</source>
      <translation>Entrene antes uno e indique su archivo: muchas imágenes se clasifican con un solo modelo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/sample.py" />
      <source>Train the source model again with this version of the plugin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/source.py" />
      <source>Train the source with the method {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Tried</source>
      <translation>Probado</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>True colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>True colour from </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>Try again later, or fetch the file by hand and add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/client.py" />
      <source>Try again, or start the computer anew.</source>
      <translation>Inténtelo de nuevo, o reinicie el ordenador.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Try foundation features and simpler ways side by side on this cube before trusting one</source>
      <translation>Pruebe las características fundacionales y métodos más sencillos en este cubo antes de confiar en uno</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/layers.py" />
      <source>Try to open it with Layer &gt; Add Layer &gt; Add Raster Layer.</source>
      <translation>Intente abrirlo con Capa &gt; Añadir capa &gt; Añadir capa ráster.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Try ways from labels to a map side by side</source>
      <translation>Probar caminos de etiquetas a mapa, uno junto a otro</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/proving.py" />
      <source>Trying {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Two more layers: how sure the classifier is of every pixel, and which class comes second</source>
      <translation>Dos capas más: cuán seguro está el clasificador de cada píxel, y qué clase es la segunda</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Two more layers: how sure the map is of every pixel, and which class comes second</source>
      <translation>Dos capas más: cuán seguro está el mapa de cada píxel, y qué clase es la segunda</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Type what is to be found first.</source>
      <translation>Escriba primero lo que se debe encontrar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Type what is to be found in {0}; no label is needed.</source>
      <translation>Escriba lo que se debe encontrar en {0}; no hace falta ninguna etiqueta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Typical first, then torn</source>
      <translation>Primero típicos, luego dudosos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Typical of pixels that have no label yet.</source>
      <translation>Típico de píxeles que aún no tienen etiqueta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Typical pixels</source>
      <translation>Píxeles típicos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>U unsure</source>
      <translation>U inseguro</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>UA</source>
      <translation>EU</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>UPDATE "{0}" SET levels = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_layers.py" />
      <source>Uncertainty</source>
      <translation>Incertidumbre</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Under which name answers are kept; give everybody a name of their own</source>
      <translation>Con qué nombre se guardan las respuestas; dé a cada persona un nombre propio</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>Undo that, or choose another sample.</source>
      <translation>Deshágalo, o elija otra muestra.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/spoken.py" />
      <source>Undo the removal of the class first, or answer the point anew.</source>
      <translation>Deshaga primero la eliminación de la clase, o responda el punto de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Unit of wavelengths</source>
      <translation>Unidad de longitud de onda</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Unknown sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Unlike everything that has a label.</source>
      <translation>Distinto de todo lo que tiene etiqueta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/archive.py" />
      <source>Unpack it first, then open the folder.</source>
      <translation>Descomprímalo primero y luego abra la carpeta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Unsure at an error rate of {0}: of pixels in blocks that were held out, the set of {1} (± {2}) held the true class; {3} were unsure{4}.</source>
      <translation>Dudosos con una tasa de error de {0}: de los píxeles en bloques reservados, el conjunto de {1} (± {2}) contenía la clase verdadera; {3} eran dudosos{4}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Unsure below</source>
      <translation>Dudoso por debajo de</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_layers.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Unsure pixels</source>
      <translation>Píxeles dudosos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Unsure: {0:.1f} % of the map</source>
      <translation>Dudoso: {0:.1f} % del mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Unsure: {0} of the pixels ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Until someone decides, the model learns from none of what was said of them.</source>
      <translation>Hasta que alguien decida, el modelo no aprende nada de lo que se dijo de ellos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Untrained twin, discriminant</source>
      <translation>Gemelo sin entrenar, discriminante</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Up to twelve similar pixels of the same superpixel; fewer with every label, none from fifty on</source>
      <translation>Hasta doce píxeles similares del mismo superpíxel; menos con cada etiqueta, ninguno a partir de cincuenta</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Up to {0} are downloaded; what is there already is not fetched again.</source>
      <translation>Se descargan hasta {0}; lo que ya está no se descarga otra vez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Update</source>
      <translation>Actualizar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>Update the NVIDIA driver and install again (nothing is fetched twice), or remove what was fetched: env remove --gpu.</source>
      <translation>Actualice el controlador de NVIDIA y vuelva a instalar (nada se descarga dos veces), o elimine lo descargado: env remove --gpu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Update the compute environment?</source>
      <translation>¿Actualizar el entorno de cálculo?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>Update the plugin, or export the model as float32.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/migrate.py" />
      <source>Update the plugin, or save the model again with the version of the plugin that is used here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/scheme.py" />
      <location filename="../../hsi_plugin/models/backbones/__init__.py" />
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>Update the plugin.</source>
      <translation>Actualice el complemento.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Upper end of the difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>Use a newer QGIS.</source>
      <translation>Use un QGIS más reciente.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>Use a product that holds {0}, convert the cube, or train a model on one like it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>Use a raster that covers these wavelengths, or train a model on one like this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/spectrum_text/points.py" />
      <source>Use a sensor of the solar range, or label pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>Use an image that covers these wavelengths, or train a model{0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live_jobs.py" />
      <source>Use at most {0}.</source>
      <translation>Use como máximo {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>Use letters, digits, ".", "_" and "-", at most 80 of them.</source>
      <translation>Use letras, cifras, «.», «_» y «-»; como máximo 80.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Use my labels, too; they count besides the names: {0}</source>
      <translation>Usar también mis etiquetas; cuentan además de los nombres: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>Use one of {0}.</source>
      <translation>Use uno de {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Use paths that mean the same files for all, for example on a shared file system.</source>
      <translation>Use rutas que signifiquen los mismos archivos para todos, por ejemplo en un sistema de archivos compartido.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_labels.py" />
      <source>Use the columns of the label table.</source>
      <translation>Use las columnas de la tabla de etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/map_changes.py" />
      <source>Use the columns of the table map_change.</source>
      <translation>Use las columnas de la tabla map_change.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Use values from 1; 0 means "not classified".</source>
      <translation>Use valores a partir de 1; 0 significa «sin clasificar».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>Use {0} or {1}.</source>
      <translation>Use {0} o {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>User's accuracy that you expect: one number for all classes, or one each, such as 0.9, 0.8, 0.7. Empty: 0.8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>User's accuracy: of what the map calls so, this much is. Producer's accuracy: of what is so, the map finds this much.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>User's accuracy: of what the map calls so, this much is; below, the 95 % interval</source>
      <translation>Exactitud del usuario: de lo que el mapa llama así, esto lo es; debajo, el intervalo del 95 %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>Values</source>
      <translation>Valores</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>Values are missing between {0} and {1} nm; most often from {2} to {3} nm, in {4} spectra.</source>
      <translation>Faltan valores entre {0} y {1} nm; sobre todo de {2} a {3} nm, en {4} espectros.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>Values at {0} are interpolated from both sides, where the image has bad bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write.py" />
      <source>Values of shape {0} do not fit {1} bands of {2} × {3} pixels.</source>
      <translation>Los valores de forma {0} no encajan con {1} bandas de {2} × {3} píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write_windows.py" />
      <source>Values of shape {0} do not fit {1}.</source>
      <translation>Los valores de forma {0} no encajan con {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>Values of type {0} ("{1}") cannot be kept in a model file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>View</source>
      <translation>Vista</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>Visit</source>
      <translation>Visitar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Vote of superpixels</source>
      <translation>Voto por superpíxeles</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Wait until it is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>Wait until it is done; if it hangs, close that program.</source>
      <translation>Espere a que termine; si no avanza, cierre ese programa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>Waiting for the compute engine, which tests itself…</source>
      <translation>Esperando al motor de cálculo, que se comprueba a sí mismo…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Waiting for the jobs before it…</source>
      <translation>Esperando las tareas anteriores…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Wanted standard error of the overall accuracy; 0.02 means an interval of about ± 4 %. Decides how many pixels are drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Was made from class names; it is applied like any other model, and never learned from labels.</source>
      <translation>Se hizo a partir de nombres de clases; se aplica como cualquier otro modelo, y nunca se aprende de etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Water</source>
      <translation>Agua</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/spectrum_plot.py" />
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Wavelength (nm)</source>
      <translation>Longitud de onda (nm)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Wavelength (µm)</source>
      <translation>Longitud de onda (µm)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Wavelengths</source>
      <translation>Longitudes de onda</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Wavelengths (nm)</source>
      <translation>Longitudes de onda (nm)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Wavelengths from {0} to {1} nm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <source>Web page (*.html)</source>
      <translation>Página web (*.html)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Weight of each part</source>
      <translation>Peso de cada parte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Weights of type {0} ("{1}") cannot be kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Were the map wrong at all {0} points without a decided class: {1}; were it right at all of them: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>What a worker answered about {0} cannot be read.</source>
      <translation>No se puede leer lo que respondió un proceso de trabajo sobre {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>What answers at {0} is no Dask scheduler, or one of a release that this one does not understand.</source>
      <translation>Lo que responde en {0} no es un planificador de Dask, o es de una versión que esta no entiende.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>What computes: auto (the graphics card where the method can use one), cpu, cuda with an optional number (cuda:1), or mps on a Mac.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>What decides the features, as JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>What differs between two maps, where, and whether one is better</source>
      <translation>En qué difieren dos mapas, dónde, y si uno es mejor</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>What is at row {0}, column {1}?</source>
      <translation>¿Qué hay en la fila {0}, columna {1}?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>What is compared; all that can run where none is chosen. {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>What is learned on: pca (components of the spectra), spectra, or the name of a foundation model, which needs the compute environment (torch).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>What is shown of spectra</source>
      <translation>Qué se muestra de los espectros</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/disagreements.py" />
      <source>What it is</source>
      <translation>Qué es</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>What learns from the first, noisy labels. {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>What learns from the labels in order to choose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>What one job may take at most; automatic is a share of what is free</source>
      <translation>Lo que una tarea puede tomar como máximo; automático es una parte de lo libre</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>What refined the first labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>What refines the first labels</source>
      <translation>Lo que refina las primeras etiquetas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>What the method "foundation" learns on the features; a model file brings its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>What the model keeps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>What the sample is called; empty: by date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>What the session keeps of this model is damaged.</source>
      <translation>Lo que la sesión conserva de este modelo está dañado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>What was held out lies in another image than this one, where more or fewer may be right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>What was held out lies in the image of training: on another one, more or fewer sets may hold the true class.</source>
      <translation>Lo que se reservó está en la imagen de entrenamiento: en otra, más o menos conjuntos pueden contener la clase verdadera.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>What was learned does not tell pixels that are none of the classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/prepared.py" />
      <source>What was prepared for clicking cannot be read: {0}.</source>
      <translation>No se puede leer lo que se preparó para los clics: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>What workers write into {0} is not seen here.</source>
      <translation>Lo que los procesos de trabajo escriben en {0} no se ve aquí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Where many images are classified</source>
      <translation>Dónde se clasifican muchas imágenes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Where maps and summary go; it must not lie in the folder of images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Where pixels come from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Where reviewers disagree, who says what, and how far they agree</source>
      <translation>Dónde discrepan los revisores, quién dice qué y hasta qué punto coinciden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>Where sampled attention looks was never learned: every block attends fully, as in pre-training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Where the reference disagrees with the map, other pixels are likely to be confused in the same way: a layer of points to label</source>
      <translation>Donde la referencia no coincide con el mapa, es probable que otros píxeles se confundan igual: una capa de puntos para etiquetar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Where to compute: tcp://HOST:PORT or tls://HOST:PORT of a Dask scheduler, the path of its scheduler file, or local:4 for four processes on this computer. Empty: as QGIS's options say; none: one process on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Where to go from here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Where to read: x,y in the image's own reference system, or x,y [EPSG:code] in another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Whether Cohen's kappa is shown too, for comparison with older work, with its caution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Whether a map that is there already, whole, and made from the same image with the same model in the same way is left as it is. So does a run that was interrupted go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Whether pixels that the model has learned from may be drawn. They flatter the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Whether points that somebody has answered stay at home.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Whether rare and difficult classes are to be missed as rarely as others; more pixels are unsure then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Whether rasters are written as cloud-optimised GeoTIFFs, with pyramids, for web servers and object stores.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <source>Whether reference pixels count although the model has learned from them. The figures then flatter the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Whether the bands that the product marks as bad are left out; otherwise they stay, with their mark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Whether the file tells nothing of what the map says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Whether the image lies under the points, in true colour where its bands allow it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <source>Whether the log shows Cohen's kappa too, for comparison with older work; the log says why it is of little use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Whether to compare absorption bands alone, after dividing each spectrum by its convex hull.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Whether to use only the points or polygons that are selected in QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Whether to write a virtual raster (VRT) of all maps: one for each reference system. It copies no pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Whether to write how sure the map is of each pixel, and the class that comes second.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Whether to write what each part says by itself beside the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Whether {0} is the published file is not known: its makers tell no hash. Its SHA-256 is {1}.</source>
      <translation>No se sabe si {0} es el archivo publicado: sus autores no indican ningún hash. Su SHA-256 es {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/synced_view.py" />
      <source>Which layers are shown here: a basemap, an older image, another map</source>
      <translation>Qué capas se muestran aquí: un mapa base, una imagen más antigua, otro mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Which pre-trained models there are, and how to get them</source>
      <translation>Qué modelos preentrenados hay y cómo obtenerlos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Which sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Which sample of the GeoPackage, by its key, where there are several; the newest where none is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/stretch_box.py" />
      <source>White from</source>
      <translation>Blanco desde</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Whitened spectra, discriminant</source>
      <translation>Espectros blanqueados, discriminante</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Who answers for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Who is ahead, in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Who says what</source>
      <translation>Quién dice qué</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Whose labels are taken over; this file is only read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Why? Goes into the registry</source>
      <translation>¿Por qué? Queda en el historial</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Wilson &amp; Sader 2002, Remote Sens. Environ. 80:385</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/windows.py" />
      <source>Windows of {0} pixels every {1} pixels do not cover a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/segment.py" />
      <source>Windows of {0} pixels show nothing around a label.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/window.py" />
      <source>Windows of {0} × {1} pixels cover nothing.</source>
      <translation>Las ventanas de {0} × {1} píxeles no cubren nada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Windows taken over from an interrupted run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>With 8, pixels that touch at a corner belong to one piece.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>With a CLIP model any word works.</source>
      <translation>Con un modelo CLIP sirve cualquier palabra.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>With confidence and runner-up class</source>
      <translation>Con confianza y segunda clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>With kappa</source>
      <translation>Con kappa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>With others, and outdoors</source>
      <translation>Con otros, y en el campo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>With {0}</source>
      <translation>Con {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/figures.py" />
      <source>With {0}, its pre-training {1} by {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/report.py" />
      <source>With {0}, more blocks were taken in {1} {2}, because those held one class alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/figures.py" />
      <source>With {0}, nothing shows that its pre-training helps or harms (difference {1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/report.py" />
      <source>With {0}, “{1}” has fewer pixels than that in {2} {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/report.py" />
      <source>With {0}, “{1}” has no label in {2} {3}; its tested pixels count as wrong there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Within a model no project is written; open the package itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Without the class of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>Without the suggested class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scene.py" />
      <source>Words that nowhere fit best, though others of their class do: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Worker processes on this computer</source>
      <translation>Procesos de trabajo en este ordenador</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Worst class: {0} (F1 {1}).</source>
      <translation>Peor clase: {0} (F1 {1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>Write a GeoPackage (.gpkg) instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>Write a GeoPackage (.gpkg), or resample the library first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Write a GeoTIFF of the wavelengths you choose, without the pixels that masks leave out</source>
      <translation>Escribir un GeoTIFF de las longitudes de onda que elija, sin los píxeles que excluyen las máscaras</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Write a copy of this review's file for another person, whose answers you merge afterwards</source>
      <translation>Escribir una copia del archivo de esta revisión para otra persona, cuyas respuestas combinará después</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Write classes like "water; tree | forest; bare soil": a semicolon between classes, a bar between synonyms.</source>
      <translation>Escriba las clases así: «water; tree | forest; bare soil»: punto y coma entre clases, barra entre sinónimos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Write colours as #rrggbb.</source>
      <translation>Escriba los colores como #rrggbb.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/text.py" />
      <source>Write it again as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/tables.py" />
      <source>Write it again, or remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>Write it like 2,98.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/ranges.py" />
      <source>Write it like 450-900,1500-1800 (nanometres).</source>
      <translation>Escríbalo así: 450-900,1500-1800 (nanómetros).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/tiles.py" />
      <source>Write it like 4G or 512M.</source>
      <translation>Escríbala como 4G o 512M.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Write its row and column, counted from 0, like {0}120,44.</source>
      <translation>Escriba su fila y su columna, contadas desde 0, así: {0}120,44.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Write one class a row.</source>
      <translation>Escriba una clase por fila.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>Write one path on each line of a text file.</source>
      <translation>Escriba una ruta en cada línea de un archivo de texto.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>Write one path on each line.</source>
      <translation>Escriba una ruta en cada línea.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Write points to check outdoors, for QField or QGIS</source>
      <translation>Escribir puntos para comprobar en el campo, para QField o QGIS</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>Write tcp://{0}, or tls://{1} where it is encrypted.</source>
      <translation>Escriba tcp://{0}, o tls://{1} si está cifrado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Write the corrected {0}</source>
      <translation>Escribir el {0} corregido</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>Write the library again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Write the open points as a package for QField or another QGIS</source>
      <translation>Escribir los puntos abiertos como paquete para QField u otro QGIS</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/field_project.py" />
      <source>Write the package again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/ranges.py" />
      <source>Write the shorter wavelength first.</source>
      <translation>Escriba primero la longitud de onda menor.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>Write the spectra to a new file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/tables.py" />
      <source>Write the table again as CSV, or remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/find.py" />
      <source>Write the whole name of one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Write times as 2026-05-31T12:00:00Z.</source>
      <translation>Escriba las horas como 2026-05-31T12:00:00Z.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/fuse.py" />
      <source>Write weights like spectra=1,clip=0.5; the parts are {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Writes a GeoTIFF that QGIS and every other program can read, in the values of the product. Classifying, labelling and spectra need no import: they read the product itself.</source>
      <translation>Escribe un GeoTIFF que QGIS y cualquier otro programa pueden leer, con los valores del producto. Clasificar, etiquetar y ver espectros no necesitan importación: leen el propio producto.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>Writes a map with the corrections that were made of it in the review panel; the first map stays as it is.

Corrections are kept in a session (GeoPackage) and know the map by its pixels: a map that was computed anew has none. Beside the new map lie a raster of the pixels that a person or a filter has changed, and the registry of all changes as a table and as polygons: what became what, who did it, when and why. Confidence stays where the class does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Writes one page with all that somebody needs who is to use a map: the answer in words, what to beware of, the map beside the image, areas with intervals, error matrix, accuracy of each class, whether the confidence can be believed, spectra of the classes, how the reference came about, and how the map was made.

The page is a single HTML file that needs no network, opens in every browser and prints on A4. A PDF, laid out by QGIS, can be written too.

Without a reference the page says that the map was not assessed, and how to assess it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>Writes pixels to be visited as a small GeoPackage of points with a form: what is there, a photo, a comment. QField and QGIS open it as it is.

The labelling session itself stays at home. "Merge labels" takes over what was noted, as often as the file comes back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Writes the points of a reference sample as a small GeoPackage with a form (which class, sure or not, photo, comment), with a picture of the image underneath that needs no network, and a QGIS project that opens both. QField opens the project, too.

Unless it is asked for, nothing in the file tells the class of the map: what is noted outdoors shall be nobody's echo. "Merge labels" takes over what was noted, as often as the file comes back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Writes the spectra of a library as a sensor would read them: the one of a hyperspectral image, by centre and width of its bands, or one whose spectral response functions stand in a table. Give exactly one of the two.

A spectrum that was not measured near a band has no value there; the log says how many spectra cover all bands, and which wavelengths are missing. Spectra that cover none are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Writing the library</source>
      <translation>Escribiendo la biblioteca</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Writing the page</source>
      <translation>Escribiendo la página</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>Wyvern Dragonette</source>
      <translation>Wyvern Dragonette</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Xu 2006, Int. J. Remote Sens. 27:3025</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>You are asked about one pixel at a time, and the map learns from every answer.</source>
      <translation>Se le pregunta por un píxel cada vez, y el mapa aprende de cada respuesta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>You asked for this pixel.</source>
      <translation>Usted pidió este píxel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>You made this model; maps and labels stay, but the model itself cannot be had again except by making it once more.</source>
      <translation>Este modelo lo hizo usted; los mapas y las etiquetas se conservan, pero el modelo solo se puede recuperar haciéndolo otra vez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>Your name and the place of your home folder are left out. Read it before you send it.</source>
      <translation>Se omiten su nombre y el lugar de su carpeta personal. Léalo antes de enviarlo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Zha et al. 2003, Int. J. Remote Sens. 24:583</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Zoom to a part of the map, or let "Clean a map" of the toolbox write a new one.</source>
      <translation>Haga zoom a una parte del mapa, o deje que «Limpiar un mapa» de la caja de herramientas escriba uno nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>a minute or less on a processor</source>
      <translation>un minuto o menos en un procesador</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>after {0:,} of {1:,}</source>
      <translation>tras {0:,} de {1:,}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>agrees with all together in {0} % of the pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>all; or like 450-900, 1500-1800</source>
      <translation>todas; o así: 450-900, 1500-1800</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>and {0} more pairs of classes</source>
      <translation>y {0} pares de clases más</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_styles.py" />
      <source>another class than before</source>
      <translation>otra clase que antes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>answered</source>
      <translation>respondido</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>any class</source>
      <translation>cualquier clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live.py" />
      <source>applying the source model</source>
      <translation>aplicando el modelo de origen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>as in its pre-training</source>
      <translation>como en su preentrenamiento</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>as it was measured</source>
      <translation>tal como se midió</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>asking the workers</source>
      <translation>preguntando a los procesos de trabajo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>at least {0} bands</source>
      <translation>al menos {0} bandas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>at random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>at random, to find what was missed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>automatic</source>
      <translation>automático</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>average</source>
      <translation>media</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>azimuth {0:.1f}°</source>
      <translation>acimut {0:.1f}°</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>band {0}</source>
      <translation>banda {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>better by these figures</source>
      <translation>mejor según estas cifras</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>brush</source>
      <translation>pincel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>by the mean brightness</source>
      <translation>según el brillo medio</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>cannot be told</source>
      <translation>no se puede saber</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>cannot tell</source>
      <translation>no lo sabe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>class {0}</source>
      <translation>clase {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <source>classifying</source>
      <translation>clasificando</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>comparing</source>
      <translation>comparando</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot.py" />
      <source>comparing with simpler ways</source>
      <translation>comparando con métodos más sencillos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>computing features</source>
      <translation>calculando características</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <source>computing indices</source>
      <translation>calculando índices</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/look.py" />
      <source>connecting</source>
      <translation>conectando</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>connecting to {0}</source>
      <translation>conectando con {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>disputed</source>
      <translation>en disputa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>does NOT see {0}</source>
      <translation>NO ve {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/clip_models.py" />
      <source>downloading {0}</source>
      <translation>descargando {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>drawn at random from the whole map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>drawn at random within each class of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>drawn in clusters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>each band by mean and deviation</source>
      <translation>cada banda por media y desviación</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>each band to 0…1</source>
      <translation>cada banda a 0…1</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>ended</source>
      <translation>terminada</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>error</source>
      <translation>error</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>exit status {0}</source>
      <translation>estado de salida {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>filtering</source>
      <translation>filtrando</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>finishing the files</source>
      <translation>terminando los archivos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>graphics cards: {0:g}</source>
      <translation>tarjetas gráficas: {0:g}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>hash not known</source>
      <translation>hash desconocido</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>here</source>
      <translation>aquí</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>here, yours</source>
      <translation>aquí, suyo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>hours to days on a processor</source>
      <translation>de horas a días en un procesador</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>importing</source>
      <translation>importando</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>in an outline that I draw</source>
      <translation>en un contorno que dibujo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>in part</source>
      <translation>en parte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>in the whole map</source>
      <translation>en todo el mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>in what the canvas shows</source>
      <translation>en lo que muestra la vista</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>it has not answered yet</source>
      <translation>aún no ha respondido</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>joining the maps</source>
      <translation>uniendo los mapas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>keeping the sample</source>
      <translation>guardando la muestra</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>layer "{0}"</source>
      <translation>capa «{0}»</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/choose.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <source>learning</source>
      <translation>aprendiendo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/applying.py" />
      <source>learning from labels</source>
      <translation>aprendiendo de etiquetas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>left out</source>
      <translation>omitido</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>less than 1 MB</source>
      <translation>menos de 1 MB</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>loading it</source>
      <translation>cargándolo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>loading the model</source>
      <translation>cargando el modelo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>looking at QGIS's Python</source>
      <translation>examinando el Python de QGIS</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>looking at the scene</source>
      <translation>examinando la escena</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/look.py" />
      <source>looking at the workers</source>
      <translation>revisando los procesos de trabajo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>looking for images</source>
      <translation>buscando imágenes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>looking how far pixels resemble each other</source>
      <translation>buscando hasta qué distancia se parecen los píxeles</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>looks at single pixels</source>
      <translation>mira píxeles sueltos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>looks at {0} × {0} pixels around each</source>
      <translation>mira {0} × {0} píxeles alrededor de cada uno</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>majority filter</source>
      <translation>filtro de mayoría</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>map: on the map; raw: as it was measured, where the product is no map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>mapping</source>
      <translation>cartografiando</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>mean confidence {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>measuring the speed</source>
      <translation>midiendo la velocidad</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>minutes on a processor</source>
      <translation>minutos en un procesador</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>mixed</source>
      <translation>mixto</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>model does not fit</source>
      <translation>el modelo no encaja</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>moments</source>
      <translation>instantes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>needs an RGB model</source>
      <translation>necesita un modelo RGB</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>needs scikit-learn</source>
      <translation>necesita scikit-learn</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>needs three good bands</source>
      <translation>necesita tres bandas buenas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>needs torch</source>
      <translation>necesita torch</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>nm</source>
      <translation>nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>no answer within {0} s</source>
      <translation>sin respuesta en {0} s</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/editing.py" />
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <location filename="../../hsi_plugin/gui/review/map_says.py" />
      <source>no class</source>
      <translation>sin clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>no coordinates</source>
      <translation>sin coordenadas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>no layer chosen yet</source>
      <translation>todavía sin capa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>no model is here</source>
      <translation>no hay ningún modelo aquí</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>nobody can tell</source>
      <translation>nadie lo sabe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>nobody named</source>
      <translation>persona sin nombre</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/gui/mask_box.py" />
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>none marked</source>
      <translation>ninguna marcada</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>none yet</source>
      <translation>ninguna todavía</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>none yet; name them later</source>
      <translation>ninguna todavía; nómbrelas después</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>not assessable: labels in one block only</source>
      <translation>no evaluable: etiquetas en un solo bloque</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>not defined here</source>
      <translation>no definido aquí</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>not here</source>
      <translation>no está aquí</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>not known</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>not stated by its makers</source>
      <translation>no lo indican sus autores</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>of a class that got no label lately</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>of the area is right; average accuracy {0}, {1} reference pixels.</source>
      <translation>del área es correcta; exactitud media {0}, {1} píxeles de referencia.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>of {0:,}</source>
      <translation>de {0:,}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>on the map</source>
      <translation>en el mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>only CLIP would find it</source>
      <translation>solo CLIP la encontraría</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>open</source>
      <translation>abierto</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot.py" />
      <source>opening</source>
      <translation>abriendo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>or % of the blocks</source>
      <translation>o % de los bloques</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>or file</source>
      <translation>o archivo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>outline</source>
      <translation>contorno</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>overall</source>
      <translation>global</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>piece</source>
      <translation>fragmento</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>pixel {0}, {1}</source>
      <translation>píxel {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>point {0}</source>
      <translation>punto {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>points</source>
      <translation>puntos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>putting it in its place</source>
      <translation>poniéndolo en su lugar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>px</source>
      <translation>px</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>rad</source>
      <translation>rad</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>radiance</source>
      <translation>radiancia</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review.py" />
      <source>reading both maps</source>
      <translation>leyendo ambos mapas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>reading labels</source>
      <translation>leyendo etiquetas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>reading spectra</source>
      <translation>leyendo espectros</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>reading the library</source>
      <translation>leyendo la biblioteca</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review.py" />
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>reading the map</source>
      <translation>leyendo el mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>reading the reference spectra</source>
      <translation>leyendo los espectros de referencia</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>reading the truth</source>
      <translation>leyendo la verdad de referencia</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <source>reading what is cut into patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/train.py" />
      <source>reading what is learned from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>reading {0}</source>
      <translation>leyendo {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>ref: kept apart as reference; train: models may learn from them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>reflectance</source>
      <translation>reflectancia</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>reflectance as it is</source>
      <translation>reflectancia tal cual</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/remove.py" />
      <source>removing {0}</source>
      <translation>eliminando {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>resampling</source>
      <translation>remuestreando</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>reviewer</source>
      <translation>revisor</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>sees {0}</source>
      <translation>ve {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>sieving</source>
      <translation>cribando</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/strategy_list.py" />
      <source>slow</source>
      <translation>lento</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>smallest piece</source>
      <translation>fragmento mínimo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>spectrum "{0}"</source>
      <translation>espectro «{0}»</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>started</source>
      <translation>iniciada</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>stratified: within each class of the map, so that rare classes are seen often enough; the usual choice. simple: anywhere on the map, all pixels alike. cluster: square groups of neighbours, which save walks outdoors and need more pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>submitted</source>
      <translation>enviada</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>such as 1, 5, 25, 100</source>
      <translation>como 1, 5, 25, 100</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_styles.py" />
      <source>sure</source>
      <translation>seguro</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>taken for "{0}"</source>
      <translation>tomado por «{0}»</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>tcp://computer:8786, tls://computer:8786, or a scheduler file</source>
      <translation>tcp://ordenador:8786, tls://ordenador:8786, o un archivo de planificador</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>their wavelengths</source>
      <translation>sus longitudes de onda</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>to</source>
      <translation>a</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>torch cannot be loaded: {0}</source>
      <translation>No se puede cargar torch: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_styles.py" />
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>torn between two classes</source>
      <translation>en duda entre dos clases</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/train.py" />
      <source>training, epoch {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>transformers {0} cannot give {1} here: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>typical of pixels without a label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>unknown quantity</source>
      <translation>cantidad desconocida</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>unknown reference system</source>
      <translation>sistema de referencia desconocido</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>unlike all labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>up to hours on a processor</source>
      <translation>hasta horas en un procesador</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>uv was not found.</source>
      <translation>No se encontró uv.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>verifying</source>
      <translation>verificando</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>was not tested</source>
      <translation>no se probó</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>wins no pixel</source>
      <translation>no gana ningún píxel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>within {0:.0f} to {1:.0f} nm</source>
      <translation>entre {0:.0f} y {1:.0f} nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>writing</source>
      <translation>escribiendo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>writing the library</source>
      <translation>escribiendo la biblioteca</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0:,.0f} MB</source>
      <translation>{0:,.0f} MB</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>{0:,} answered</source>
      <translation>{0:,} respondidos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>{0:,} changes</source>
      <translation>{0:,} cambios</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} have a label already.</source>
      <translation>{0:,} ya tienen etiqueta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} painted pixels are labels now.</source>
      <translation>{0:,} píxeles pintados son ahora etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} pixels are others than in the first map.</source>
      <translation>{0:,} píxeles son distintos que en el primer mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>{0:,} pixels are too many to be taken back.</source>
      <translation>{0:,} píxeles son demasiados para poder deshacerlos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>{0:,} pixels:</source>
      <translation>{0:,} píxeles:</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} places are in the layer "{1}", and "Learn by clicking" asks about them first.</source>
      <translation>{0:,} lugares están en la capa «{1}», y «Aprender con clics» pregunta primero por ellos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} places are in the layer "{1}". Fill in their class, and learn from them as from other labels.</source>
      <translation>{0:,} lugares están en la capa «{1}». Rellene su clase y aprenda de ellos como de otras etiquetas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/page.py" />
      <source>{0:,} points of the sample are still to be answered blind. Whoever corrects the map sees first what it says.</source>
      <translation>Quedan {0:,} puntos de la muestra por responder a ciegas. Quien corrige el mapa ve antes lo que este dice.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>{0:,} points were drawn.</source>
      <translation>Se extrajeron {0:,} puntos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>{0:,} px</source>
      <translation>{0:,} px</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>{0:,} unknown</source>
      <translation>{0:,} desconocidos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>{0:,} unsure</source>
      <translation>{0:,} inseguros</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} were left out: they belong to a reference sample.</source>
      <translation>{0:,} se omitieron: pertenecen a una muestra de referencia.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0:.0f} PFLOP</source>
      <translation>{0:.0f} PFLOP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0:.0f} TFLOP</source>
      <translation>{0:.0f} TFLOP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0:.0f} k</source>
      <translation>{0:.0f} k</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0:.1%} of the parameters that compute features are filled.</source>
      <translation>Se llenó el {0:.1%} de los parámetros que calculan características.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0:.1f} GB</source>
      <translation>{0:.1f} GB</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0:.1f} MB</source>
      <translation>{0:.1f} MB</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0:.1f} nm</source>
      <translation>{0:.1f} nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0:.1f} s</source>
      <translation>{0:.1f} s</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0:.1f}° from the vertical</source>
      <translation>{0:.1f}° respecto a la vertical</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0:.2g} GFLOP</source>
      <translation>{0:.2g} GFLOP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0:.2g} PFLOP</source>
      <translation>{0:.2g} PFLOP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0:.2g} TFLOP</source>
      <translation>{0:.2g} TFLOP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0:.3g} million</source>
      <translation>{0:.3g} millones</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0:.4f} µm</source>
      <translation>{0:.4f} µm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/stretch_box.py" />
      <source>{0:g} to {1:g} %</source>
      <translation>{0:g} a {1:g} %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>{0}
Compared on {1:.0f} % of the good bands</source>
      <translation>{0}
Comparado en el {1:.0f} % de las bandas buenas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>{0}
by {1}, {2}</source>
      <translation>{0}
por {1}, {2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>{0} (new)</source>
      <translation>{0} (nueva)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>{0} (no interval)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>{0} (not found)</source>
      <translation>{0} (no encontrado)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>{0} (of {1})</source>
      <translation>{0} (de {1})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>{0} (unsure)</source>
      <translation>{0} (inseguro)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>{0} ({1:.0f} % of bands)</source>
      <translation>{0} ({1:.0f} % de las bandas)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>{0} ({1}) holds no spectra in the geometry of their measurement.</source>
      <translation>{0} ({1}) no contiene espectros en la geometría de su medición.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>{0} About {1} more points for the {2} that were wanted</source>
      <translation>{0} Unos {1} puntos más para los {2} que se querían</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>{0} Computed once before the first click, which takes a while.</source>
      <translation>{0} Se calcula una vez antes del primer clic, lo que tarda un rato.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} Drawn{1} with seed {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} Known models: {1}.</source>
      <translation>{0} Modelos conocidos: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>{0} Lines are means, bands ± one standard deviation; numbers of pixels in brackets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>{0} Or move it out of the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/parts.py" />
      <source>{0} The other parts go on without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field.py" />
      <source>{0} The points have no picture underneath.</source>
      <translation>{0} Los puntos no tienen imagen de fondo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_likeness.py" />
      <source>{0} The spectra were not compared with their pixels.</source>
      <translation>{0} Los espectros no se compararon con sus píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>{0} The {1} that were wanted are reached.</source>
      <translation>{0} Se alcanzaron los {1} que se querían.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>{0} Unsure pixels can be told at error rates from {1} on ({2} blocks).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/stages.py" />
      <source>{0} Without it: {1}{2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>{0} a class</source>
      <translation>{0} por clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0} a megapixel at 200 bands</source>
      <translation>{0} por megapíxel con 200 bandas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>{0} a table of responses was given.</source>
      <translation>{0} una tabla de respuestas: esto se indicó.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_layers.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>{0} alone</source>
      <translation>solo {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/transitions.py" />
      <source>{0} and {1} do not have the same pixels: {2} × {3} and {4} × {5}, or another place or reference system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>{0} answered with HTTP {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} answers name a class that was removed here; they stay away.</source>
      <translation>{0} respuestas nombran una clase que aquí se eliminó; no se incluyen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} answers of {1} name a class that it does not have; left out.</source>
      <translation>{0} respuestas de {1} nombran una clase que no tiene; se omitieron.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} answers taken over, {1} known already, {2} taken back.</source>
      <translation>{0} respuestas recogidas, {1} ya conocidas, {2} retiradas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_report.py" />
      <source>{0} answers taken, {1} known already, {2}.</source>
      <translation>{0} respuestas tomadas, {1} ya conocidas, {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>{0} are bands of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>{0} are downloaded (torch, dask, and what they need).</source>
      <translation>Se descargan {0} (torch, dask y lo que necesitan).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>{0} bands are resampled to the {1} consecutive ones that HyperSIGMA was trained on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <source>{0} bands beyond the wavelengths of training are not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/bands.py" />
      <source>{0} bands cannot have {1} values of {2}.</source>
      <translation>{0} bandas no pueden tener {1} valores de {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/inputs.py" />
      <source>{0} bands have no {1} principal components.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} bands outside {1}–{2} nm are not used by {3}.</source>
      <translation>{3} no usa {0} bandas fuera de {1}–{2} nm.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectf.py" />
      <source>{0} bands where its makers leave bands out are not used by {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0} bands · {1} pixels · about {2} ({3}) · features {4} in the cache</source>
      <translation>{0} bandas · {1} píxeles · unos {2} ({3}) · características: {4} en la caché</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>{0} belongs to an image with other pixels than {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/emit.py" />
      <source>{0} beside the file has another size; it is not used.</source>
      <translation>{0}, junto al archivo, tiene otro tamaño; no se usa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>{0} brought along</source>
      <translation>{0} traídas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>{0} can no longer be opened: {1}.</source>
      <translation>{0} ya no se puede abrir: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>{0} cannot be adapted to a scene; starter models can.</source>
      <translation>{0} no se puede adaptar a una escena; los modelos iniciales sí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/lowrank.py" />
      <source>{0} cannot be adapted: no gradient comes through it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/live.py" />
      <source>{0} cannot be changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/live.py" />
      <source>{0} cannot be changed: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/fetch.py" />
      <source>{0} cannot be downloaded: address or hash is not known of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <location filename="../../hsi_plugin/models/download.py" />
      <source>{0} cannot be downloaded: its {1} is not known.</source>
      <translation>No se puede descargar {0}: no se conoce su {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/cog.py" />
      <source>{0} cannot be made a cloud-optimised GeoTIFF: GDAL {1} here has no driver for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/example_models.py" />
      <source>{0} cannot be made: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>{0} cannot be opened as {1}{2}.</source>
      <translation>No se puede abrir {0} como {1}{2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/field_project.py" />
      <source>{0} cannot be opened by QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/working.py" />
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>{0} cannot be opened: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/typical.py" />
      <source>{0} cannot be read ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>{0} cannot be read as JSON: {1}.</source>
      <translation>{0} no se puede leer como JSON: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <location filename="../../hsi_plugin/cubes/sensors/cameras.py" />
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <location filename="../../hsi_plugin/cubes/xml.py" />
      <location filename="../../hsi_plugin/labels/label_rows.py" />
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <location filename="../../hsi_plugin/maps/cog.py" />
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <location filename="../../hsi_plugin/maps/correct/export.py" />
      <location filename="../../hsi_plugin/maps/correct/working.py" />
      <location filename="../../hsi_plugin/maps/read.py" />
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <location filename="../../hsi_plugin/models/installed.py" />
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <location filename="../../hsi_plugin/models/store.py" />
      <location filename="../../hsi_plugin/models/tensors.py" />
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <location filename="../../hsi_plugin/spectra/library/envi.py" />
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <location filename="../../hsi_plugin/spectra/library/text.py" />
      <source>{0} cannot be read: {1}.</source>
      <translation>No se puede leer {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <location filename="../../hsi_plugin/engine/environment/remove.py" />
      <location filename="../../hsi_plugin/models/store.py" />
      <source>{0} cannot be removed: {1}.</source>
      <translation>No se puede eliminar {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/child.py" />
      <source>{0} cannot be started: {1}.</source>
      <translation>No se puede iniciar {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/gpu.py" />
      <source>{0} cannot be used: {1}.</source>
      <translation>No se puede usar {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} cannot be written to ({1}).</source>
      <translation>No se puede escribir en {0} ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>{0} cannot be written: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>{0} cannot become a VRT: {1}.</source>
      <translation>{0} no puede convertirse en VRT: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} cannot write into {1} ({2}).</source>
      <translation>{0} no puede escribir en {1} ({2}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>{0} changes:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>{0} classes are more than a map can hold ({1}).</source>
      <translation>{0} clases son más de las que puede contener un mapa ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>{0} classes are named.</source>
      <translation>Se han nombrado {0} clases.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live_jobs.py" />
      <source>{0} classes cannot be learned by clicking.</source>
      <translation>No se pueden aprender {0} clases con clics.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/area.py" />
      <source>{0} classes do not fit a confusion matrix of shape {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>{0} classes, {1} labels</source>
      <translation>{0} clases, {1} etiquetas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} classified</source>
      <translation>{0} clasificadas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <source>{0} could be more than one file of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <source>{0} could be of more than one model: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>{0} could not be installed: {1}</source>
      <translation>No se pudo instalar {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <location filename="../../hsi_plugin/labels/suggested.py" />
      <location filename="../../hsi_plugin/maps/correct/registry.py" />
      <source>{0} could not be made: {1}.</source>
      <translation>No se pudo crear {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} could not be reached; it is still open.</source>
      <translation>No se pudo llegar a {0}; sigue abierto.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>{0} could not be trusted: its certificate is not known here, as behind a company's inspecting proxy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <location filename="../../hsi_plugin/labels/suggested.py" />
      <location filename="../../hsi_plugin/maps/correct/registry.py" />
      <source>{0} could not be written: {1}.</source>
      <translation>No se pudo escribir {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/desis.py" />
      <source>{0} describes DESIS data of {1}.</source>
      <translation>{0} describe datos DESIS de {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>{0} describes EnMAP data of the level "{1}".</source>
      <translation>{0} describe datos EnMAP del nivel «{1}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>{0} describes a scene {1}.</source>
      <translation>{0} describe una escena {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>{0} describes complex numbers.</source>
      <translation>{0} describe números complejos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>{0} describes no bands.</source>
      <translation>{0} no describe ninguna banda.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>{0} did not run: {1}</source>
      <translation>{0} no se ejecutó: {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/transitions.py" />
      <source>{0} different changes occur, more than a raster can number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} does not describe a model.</source>
      <translation>{0} no describe ningún modelo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>{0} does not describe a network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/checkpoints.py" />
      <source>{0} does not fit into memory: its weights alone take {1} GB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>{0} does not give the file to everybody (HTTP {1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>{0} does not have the file any more (HTTP {1}): {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_cube.py" />
      <source>{0} does not have the pixels of the map.</source>
      <translation>{0} no tiene los píxeles del mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/spectrum_text/model.py" />
      <source>{0} does not hold a model of spectra and text: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} does not lie between {1} and {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} does not see {1}, where the maps shall go.</source>
      <translation>{0} no ve {1}, adonde deben ir los mapas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} does not see {1}.</source>
      <translation>{0} no ve {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>{0} does not tell how many bands the VNIR detector has.</source>
      <translation>{0} no indica cuántas bandas tiene el detector VNIR.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} does not tell its reference system; its coordinates were taken for degrees of WGS 84.</source>
      <translation>{0} no indica su sistema de referencia; sus coordenadas se tomaron por grados de WGS 84.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} does not tell its reference system; the cube's was assumed.</source>
      <translation>{0} no indica su sistema de referencia; se supuso el del cubo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} does not tell its reference system; the image's was assumed.</source>
      <translation>{0} no indica su sistema de referencia; se supuso el de la imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>{0} does not tell the grid of its cube.</source>
      <translation>{0} no indica la cuadrícula de su cubo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>{0} does not tell what its values are; with {1:.4g} among them they are no reflectance.</source>
      <translation>{0} no indica qué son sus valores; con {1:.4g} entre ellos no son reflectancia.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <source>{0} does not tell where it lies: "{1}" has no GeoTransform, and "easting" and "northing" are missing.</source>
      <translation>{0} no indica dónde está: «{1}» no tiene GeoTransform, y faltan «easting» y «northing».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hdfeos.py" />
      <source>{0} does not tell where its grid "{1}" lies (StructMetadata.0).</source>
      <translation>{0} no indica dónde está su cuadrícula «{1}» (StructMetadata.0).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>{0} does not work: {1}</source>
      <translation>{0} no funciona: {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cache.py" />
      <source>{0} entries of the cache could not be removed, for example {1}.</source>
      <translation>No se pudieron eliminar {0} entradas de la caché, por ejemplo {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/hs3bench.py" />
      <source>{0} epochs train nothing.</source>
      <translation>{0} épocas no entrenan nada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>{0} exists.</source>
      <translation>{0} ya existe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>{0} expected accuracies do not fit the {1} classes of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} failed</source>
      <translation>{0} fallidas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} features are no points, or have no class in "{1}"; left out.</source>
      <translation>{0} objetos no son puntos, o no tienen clase en «{1}»; se omitieron.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} features have no geometry; left out.</source>
      <translation>{0} objetos no tienen geometría; se omitieron.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} features have no value in "{1}"; left out.</source>
      <translation>{0} objetos no tienen valor en «{1}»; se omitieron.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>{0} features of {1} pixels in {2} s, on {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/dropped.py" />
      <source>{0} files were dropped.</source>
      <translation>Se soltaron {0} archivos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>{0} from {1}; checked by their SHA-256.</source>
      <translation>{0} de {1}; verificado por su SHA-256.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>{0} gives band {1} the gain 0.</source>
      <translation>{0} da a la banda {1} la ganancia 0.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>{0} gives band {1} the {2} "{3}".</source>
      <translation>{0} da a la banda {1} el valor {2} «{3}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>{0} gives wavelengths from {1} to {2} nm.</source>
      <translation>{0} da longitudes de onda de {1} a {2} nm.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/continuum.py" />
      <source>{0} good bands lie from {1} to {2} nm; the depth of an absorption band needs three.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} h {1} min</source>
      <translation>{0} h {1} min</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/swaths.py" />
      <source>{0} has a lookup table, but no geotransform for it.</source>
      <translation>{0} tiene una tabla de consulta, pero ninguna geotransformación para ella.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>{0} has an entry "{1}", which is not known.</source>
      <translation>{0} tiene una entrada «{1}», que no se conoce.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>{0} has another grid or type than {1}.</source>
      <translation>{0} tiene otra cuadrícula u otro tipo que {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} has frame offsets between its lines.</source>
      <translation>{0} tiene desplazamientos de cuadro (frame offsets) entre sus líneas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>{0} has labels of {1}, which {2} not among the classes {3}.</source>
      <translation>{0} tiene etiquetas de {1}; no figura ({2}) entre las clases {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>{0} has neither a VNIR nor a SWIR cube in "{1}".</source>
      <translation>{0} no tiene ni cubo VNIR ni SWIR en «{1}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>{0} has no "{1}".</source>
      <translation>{0} no tiene «{1}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>{0} has no "{1}"; it has {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/beside.py" />
      <source>{0} has no ENVI header beside it.</source>
      <translation>{0} no tiene ninguna cabecera ENVI al lado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/heads/lora.py" />
      <source>{0} has no attention that could be adapted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>{0} has no band {1}; it has {2}.</source>
      <translation>{0} no tiene la banda {1}; tiene {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} has no bands.</source>
      <translation>{0} no tiene bandas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>{0} has no class {1}; classes count as the same where their names are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>{0} has no classified pixel to draw from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>{0} has no classified pixel.</source>
      <translation>{0} no tiene ningún píxel clasificado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0} has no confidence and no runner-up class beside it.</source>
      <translation>{0} no tiene al lado ni confianza ni segunda clase.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} has no feature with a class and a geometry.</source>
      <translation>{0} no tiene ningún objeto con clase y geometría.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} has no field "{1}".</source>
      <translation>{0} no tiene el campo «{1}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>{0} has no known ending.</source>
      <translation>{0} no tiene una terminación conocida.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} has no layer "{1}".</source>
      <translation>{0} no tiene la capa «{1}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/workspace.py" />
      <source>{0} has no layer.</source>
      <translation>{0} no tiene ninguna capa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>{0} has no list "{1}".</source>
      <translation>{0} no tiene la lista «{1}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} has no map position; the labels were taken pixel by pixel.</source>
      <translation>{0} no tiene posición en el mapa; las etiquetas se tomaron píxel a píxel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>{0} has no mask "{1}".</source>
      <translation>{0} no tiene la máscara «{1}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>{0} has no number "{1}", so its counts have no unit.</source>
      <translation>{0} no tiene el número «{1}», así que sus cuentas no tienen unidad.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_grid.py" />
      <source>{0} has no number "{1}", so that its place on the map is unknown.</source>
      <translation>{0} no tiene el número «{1}», así que se desconoce su lugar en el mapa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} has no option "{1}".</source>
      <translation>{0} no tiene la opción «{1}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} has no pixels.</source>
      <translation>{0} no tiene píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} has no point with a class in "{1}".</source>
      <translation>{0} no tiene ningún punto con clase en «{1}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>{0} has no pooling head, without which its patches have no place among words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <source>{0} has no published weights that could be added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>{0} has no reference sample "{1}".</source>
      <translation>{0} no tiene la muestra de referencia «{1}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} has no reference sample in common with {1}.</source>
      <translation>{0} no tiene ninguna muestra de referencia en común con {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>{0} has no reference sample.</source>
      <translation>{0} no tiene muestra de referencia.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>{0} has no spectra: neither "toa_radiance" nor "surface_reflectance" is in "{1}".</source>
      <translation>{0} no tiene espectros: ni «toa_radiance» ni «surface_reflectance» están en «{1}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>{0} has no spectrum for {1}: these keep a share of 1/{2} in every pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>{0} has no tokenizer, without which words cannot be told to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>{0} has no wavelengths, so bands can only be matched by number; but {1} has {2} bands and the model was trained on {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>{0} has no wavelengths, which spectra of a library need.</source>
      <translation>{0} no tiene longitudes de onda, que los espectros de una biblioteca necesitan.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/heads/lora.py" />
      <source>{0} has no weights in "{1}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} has no {1}.</source>
      <translation>{0} no tiene {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>{0} has one list of channels for all spectra; {1} has {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/same.py" />
      <source>{0} has other channels than {1}: {2} instead of {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/swaths.py" />
      <source>{0} has positions for {1} pixels, but {2} × {3} pixels.</source>
      <translation>{0} tiene posiciones para {1} píxeles, pero {2} × {3} píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} has release {1} of Dask (distributed), and {2} is here.</source>
      <translation>{0} tiene la versión {1} de Dask (distributed), y aquí está la {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} has several layers.</source>
      <translation>{0} tiene varias capas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} has the size of the cube, but lies elsewhere.</source>
      <translation>{0} tiene el tamaño del cubo, pero está en otro lugar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/torch_notice.py" />
      <source>{0} has to wait until the compute environment is installed.</source>
      <translation>{0} tiene que esperar a que se instale el entorno de cálculo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>{0} has too few channels, or two of the same wavelength.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>{0} has {1} GB free; about {2} GB are needed while installing.</source>
      <translation>{0} tiene {1} GB libres; durante la instalación se necesitan unos {2} GB.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>{0} has {1} MB free, but {2} may need {3} MB.</source>
      <translation>{0} tiene {1} MB libres, pero {2} puede necesitar {3} MB.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>{0} has {1} bands, but {2} describes {3}.</source>
      <translation>{0} tiene {1} bandas, pero {2} describe {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>{0} has {1} bands; a map of classes has one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} has {1} bands; a raster of labels has one.</source>
      <translation>{0} tiene {1} bandas; un ráster de etiquetas tiene una.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>{0} has {1} free, and {2} are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} has {1} × {2} pixels, the cube {3} × {4}.</source>
      <translation>{0} tiene {1} × {2} píxeles; el cubo, {3} × {4}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/open.py" />
      <source>{0} has {1}, but at least {2} are needed.</source>
      <translation>{0} tiene {1}, pero se necesitan al menos {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>{0} holds "{1}" where a number should be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/ecostress.py" />
      <source>{0} holds "{1}", not reflectance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>{0} holds Python objects, which are not read because that would run code.</source>
      <translation>{0} contiene objetos de Python, que no se leen porque eso ejecutaría código.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/spectrum_text/model.py" />
      <source>{0} holds a model of other materials or wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} holds a model of the kind "{1}"; clip and siglip are known.</source>
      <translation>{0} contiene un modelo del tipo «{1}»; se conocen clip y siglip.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} holds a table without geometries.</source>
      <translation>{0} contiene una tabla sin geometrías.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} holds complex numbers.</source>
      <translation>{0} contiene números complejos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/stages.py" />
      <source>{0} holds data in too few pixels to compare it with the source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} holds fractions such as {1}.</source>
      <translation>{0} contiene fracciones como {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>{0} holds its spectra as Python pickles, which could run code when they are opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>{0} holds more than 4,096 different values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} holds no CLIP model.</source>
      <translation>{0} no contiene ningún modelo CLIP.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>{0} holds no JSON object.</source>
      <translation>{0} no contiene ningún objeto JSON.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>{0} holds no comparison that can be read ({1}).</source>
      <translation>{0} no contiene ninguna comparación que se pueda leer ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>{0} holds no comparison that can be read.</source>
      <translation>{0} no contiene ninguna comparación que se pueda leer.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>{0} holds no corrections of {1}.</source>
      <translation>{0} no contiene correcciones de {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} holds no cube that can be used. {1}</source>
      <translation>{0} no contiene ningún cubo que se pueda usar. {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>{0} holds no cube; it holds {1}.</source>
      <translation>{0} no contiene ningún cubo; contiene {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} holds no layer.</source>
      <translation>{0} no contiene ninguna capa.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>{0} holds no list of classes.</source>
      <translation>{0} no contiene ninguna lista de clases.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/placed.py" />
      <source>{0} holds no longitudes and latitudes.</source>
      <translation>{0} no contiene longitudes ni latitudes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} holds no places: {1}.</source>
      <translation>{0} no contiene lugares: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>{0} holds no points that can be read: {1}.</source>
      <translation>{0} no contiene puntos que se puedan leer: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} holds no points with names.</source>
      <translation>{0} no contiene puntos con nombres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} holds no points: {1}.</source>
      <translation>{0} no contiene puntos: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/spectrometers.py" />
      <source>{0} holds no ratio of target and reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <source>{0} holds no spectrum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/campaigns.py" />
      <source>{0} holds no table of reflectances with its wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>{0} holds no table of spectra.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>{0} holds no table of weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/tables.py" />
      <source>{0} holds no text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/simfeatup.py" />
      <source>{0} holds no upsampler of SimFeatUp: it has {1} tensors "{2}", not one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>{0} holds no weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>{0} holds numbers of the type {1}: it is of an older processing, or raw (level 0).</source>
      <translation>{0} contiene números del tipo {1}: es de un procesado antiguo, o está en bruto (nivel 0).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>{0} holds numbers of type {1}, not classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>{0} holds radiance, and libraries hold reflectance.</source>
      <translation>{0} contiene radiancia, y las bibliotecas contienen reflectancia.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>{0} holds radiance, and the index {1} is one of reflectance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>{0} holds radiance, which sun and sky shape as much as the ground does: it cannot be compared with a library.</source>
      <translation>{0} contiene radiancia, a la que el sol y el cielo dan forma tanto como el suelo: no se puede comparar con una biblioteca.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/radiance.py" />
      <source>{0} holds radiance. Names are looked up in reflectance: it was estimated from the scene itself, which is rough. Correct for the atmosphere where you can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>{0} holds several cubes: {1}.</source>
      <translation>{0} contiene varios cubos: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>{0} holds values of a type that torch does not know: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>{0} holds values of the type {1}.</source>
      <translation>{0} contiene valores del tipo {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>{0} holds values outside 0…1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>{0} holds what belongs to a scene of Hyperion (AUX), not its image.</source>
      <translation>{0} contiene lo que acompaña a una escena de Hyperion (AUX), no su imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} holds {1} and no white reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>{0} holds {1} bytes, but its header describes {2} ({3} lines × {4} samples × {5} bands × {6} bytes, header offset {7}).</source>
      <translation>{0} contiene {1} bytes, pero su cabecera describe {2} ({3} líneas × {4} muestras × {5} bandas × {6} bytes, desplazamiento de cabecera {7}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>{0} holds {1} bytes, but its header describes {2}.</source>
      <translation>{0} contiene {1} bytes, pero su cabecera describe {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} holds {1} cubes: {2}.</source>
      <translation>{0} contiene {1} cubos: {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>{0} holds {1} different classes.</source>
      <translation>{0} contiene {1} clases distintas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} holds {1} different values.</source>
      <translation>{0} contiene {1} valores distintos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} holds {1} files.</source>
      <translation>{0} contiene {1} archivos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} holds {1} geometries, which cover no pixels.</source>
      <translation>{0} contiene geometrías {1}, que no cubren píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} holds {1} images: {2}.</source>
      <translation>{0} contiene {1} imágenes: {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris.py" />
      <source>{0} holds {1} of a flight line.</source>
      <translation>{0} contiene {1} de una línea de vuelo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <source>{0} holds {1} of an AVIRIS flight line.</source>
      <translation>{0} contiene {1} de una línea de vuelo de AVIRIS.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <source>{0} holds {1} spectra of {2} different lists of channels, which is too much for memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} holds {1}, not reflectance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>{0} images in {1} s: {2} classified, {3} left as they were, {4} failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>{0} is Python {1}, but the environment is for {2}.</source>
      <translation>{0} es Python {1}, pero el entorno es para {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/openclip.py" />
      <source>{0} is a CLIP with a ResNet, which has no patches to look at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>{0} is a NEON radiance product (DP1.30008), which splits each number into two arrays.</source>
      <translation>{0} es un producto de radiancia de NEON (DP1.30008), que reparte cada número en dos matrices.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>{0} is a PRISMA product without a hyperspectral cube ({1}).</source>
      <translation>{0} es un producto PRISMA sin cubo hiperespectral ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>{0} is a STAC catalogue whose {1} is no item.</source>
      <translation>{0} es un catálogo STAC cuyo {1} no es un ítem.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>{0} is a STAC catalogue: {1}.</source>
      <translation>{0} es un catálogo STAC: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is a container of {1} rasters.</source>
      <translation>{0} es un contenedor de {1} rásteres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>{0} is a conversion of {1}: names and shapes were checked, its values cannot be.</source>
      <translation>{0} es una conversión de {1}: se comprobaron nombres y formas; sus valores no se pueden comprobar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/archive.py" />
      <source>{0} is a damaged zip archive.</source>
      <translation>{0} es un archivo zip dañado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>{0} is a file, not a folder.</source>
      <translation>{0} es un archivo, no una carpeta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/store.py" />
      <source>{0} is a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} is a folder without a hyperspectral image.</source>
      <translation>{0} es una carpeta sin imagen hiperespectral.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is a folder.</source>
      <translation>{0} es una carpeta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/rebuild.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>{0} is a labelling session without a cube.</source>
      <translation>{0} es una sesión de etiquetado sin cubo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/openclip.py" />
      <source>{0} is a model of OpenCLIP with towers from elsewhere (timm, SigLIP).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>{0} is a session of an image with other pixels ({1} × {2}) than {3} ({4} × {5}).</source>
      <translation>{0} es una sesión de una imagen con otros píxeles ({1} × {2}) que {3} ({4} × {5}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is a spectral library, not an image.</source>
      <translation>{0} es una biblioteca espectral, no una imagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>{0} is an {1} file, and this GDAL has no driver for them.</source>
      <translation>{0} es un archivo {1}, y este GDAL no tiene controlador para ellos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field.py" />
      <source>{0} is another image than the session's, by its grid; the points have no picture underneath.</source>
      <translation>Por su cuadrícula, {0} es otra imagen que la de la sesión; los puntos no tienen imagen de fondo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/working.py" />
      <source>{0} is being corrected in {1} windows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/paired.py" />
      <source>{0} is better: {1} − {2} is {3} points of overall accuracy ({4}{5}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/array_pixels.py" />
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>{0} is closed.</source>
      <translation>{0} está cerrado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>{0} is damaged: it does not give three means and deviations.</source>
      <translation>{0} está dañado: no indica tres medias y desviaciones.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>{0} is damaged: it has {1} widths for {2} channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is damaged: it holds more than {1} values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/xml.py" />
      <source>{0} is damaged: it holds no complete XML.</source>
      <translation>{0} está dañado: no contiene XML completo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/ecostress.py" />
      <source>{0} is damaged: it holds no two columns of wavelength and reflectance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is damaged: it is no JSON that this plugin reads{1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>{0} is damaged: it lists no words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} is damaged: its header describes no spectrum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/plots.py" />
      <source>{0} is damaged: its numbers do not fit its columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>{0} is damaged: its table "{1}" does not tell the channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>{0} is damaged: its table "{1}" is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>{0} is damaged: its table "{1}" lacks columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} is damaged: its wavelengths begin at {1} nm in steps of {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} is damaged: no network has such numbers.</source>
      <translation>{0} está dañado: ninguna red tiene esos números.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/proving.py" />
      <source>{0} is damaged: the process that tried to open it crashed, so QGIS does not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>{0} is damaged: the spectrum "{1}" does not fit its channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>{0} is damaged: {1} bytes of weights in a file of {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/usgs.py" />
      <source>{0} is damaged: {1} holds no wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <location filename="../../hsi_plugin/spectra/library/tables.py" />
      <location filename="../../hsi_plugin/spectra/library/text.py" />
      <location filename="../../hsi_plugin/spectra/library/usgs.py" />
      <source>{0} is damaged: {1}.</source>
      <translation>{0} está dañado: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is empty.</source>
      <translation>{0} está vacío.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>{0} is finished.</source>
      <translation>{0} ha terminado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} is in the package twice; the newer observation was taken.</source>
      <translation>{0} está dos veces en el paquete; se tomó la observación más reciente.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/candidate.py" />
      <source>{0} is incomplete: {1} is missing.</source>
      <translation>{0} está incompleto: falta {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} is incomplete: {1}.</source>
      <translation>{0} está incompleto: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} is neither a vector nor a raster file that GDAL can read{1}.</source>
      <translation>{0} no es un archivo vectorial ni ráster que GDAL pueda leer{1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is neither true nor false.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>{0} is no CLIP in OpenCLIP's layout, and there is no {1} beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/openclip.py" />
      <source>{0} is no CLIP in OpenCLIP's layout: it has no "{1}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/openclip.py" />
      <source>{0} is no CLIP in OpenCLIP's layout: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>{0} is no STAC file that can be read.</source>
      <translation>{0} no es un archivo STAC que se pueda leer.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>{0} is no error rate.</source>
      <translation>{0} no es una tasa de error.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <source>{0} is no field package: {1}.</source>
      <translation>{0} no es un paquete de campo: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>{0} is no file of an ASD spectrometer: it is too large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} is no file of weights.</source>
      <translation>{0} no es un archivo de pesos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>{0} is no file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>{0} is no library of this plugin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is no list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} is no longer there.</source>
      <translation>{0} ya no está ahí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>{0} is no name of a session.</source>
      <translation>{0} no es un nombre de sesión.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is no number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} is no point of the sample; not taken.</source>
      <translation>{0} no es un punto de la muestra; no se tomó.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_likeness.py" />
      <source>{0} is no reflectance by wavelength; the spectra were not compared with their pixels.</source>
      <translation>{0} no es reflectancia por longitud de onda; los espectros no se compararon con sus píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>{0} is no scheduler file: it is not JSON.</source>
      <translation>{0} no es un archivo de planificador: no es JSON.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>{0} is no scheduler file: it names no address.</source>
      <translation>{0} no es un archivo de planificador: no nombra ninguna dirección.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>{0} is no spectral library that can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is no table of names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>{0} is no table of responses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>{0} is no table with a column of names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is no text.</source>
      <translation>{0} no es un texto.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is no whole number from {1} to {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <source>{0} is not a labelling session: it lacks {1}.</source>
      <translation>{0} no es una sesión de etiquetado: le falta {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <source>{0} is not a labelling session: {1}.</source>
      <translation>{0} no es una sesión de etiquetado: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>{0} is not a model file, or is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/staging.py" />
      <source>{0} is not a name for a GeoTIFF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is not a raster that GDAL can read{1}.</source>
      <translation>{0} no es un ráster que GDAL pueda leer{1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is not a raster: {1} does not begin with "ENVI".</source>
      <translation>{0} no es un ráster: {1} no empieza por «ENVI».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>{0} is not an ENVI header: its first line is not "ENVI".</source>
      <translation>{0} no es una cabecera ENVI: su primera línea no es «ENVI».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>{0} is not downloaded: its address does not begin with {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>{0} is not downloaded: its weights come with its card.</source>
      <translation>{0} no se descarga: sus pesos vienen con su ficha.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>{0} is not here: {1} in {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/mosaic.py" />
      <source>{0} is not in the mosaic: it {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <source>{0} is not of a model that is known{1}: neither its name nor its tensors are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>{0} is not possible: the cube has no good bands near {1} nm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/export.py" />
      <source>{0} is not the runner-up of {1}: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>{0} is not the {1} that {2} was described from: its SHA-256 is {3}, not {4}.</source>
      <translation>{0} no es el {1} a partir del que se describió {2}: su SHA-256 es {3}, no {4}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/__init__.py" />
      <source>{0} is of the family "{1}", which is not known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>{0} is one map, but there are {1} images.</source>
      <translation>{0} es un solo mapa, pero hay {1} imágenes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>{0} is open in another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>{0} is read-only.</source>
      <translation>{0} es de solo lectura.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>{0} is ready.</source>
      <translation>{0} está listo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>{0} is the address of a web page.</source>
      <translation>{0} es la dirección de una página web.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} is the session that is open.</source>
      <translation>{0} es la sesión que está abierta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>{0} is the table of the ENVI library {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0} is too large to look through.</source>
      <translation>{0} es demasiado grande para recorrerlo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/text.py" />
      <source>{0} is too large: more than {1} MiB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/geotiff.py" />
      <source>{0} is truncated or damaged: {1}.</source>
      <translation>{0} está truncado o dañado: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} is truncated: it ends within its white reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} is truncated: it ends within its {1} channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} is truncated: it ends within the header of its reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/geotiff.py" />
      <source>{0} is truncated: it holds {1} bytes, but a block of pixels ends at byte {2}.</source>
      <translation>{0} está truncado: contiene {1} bytes, pero un bloque de píxeles termina en el byte {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} is truncated: it holds {1} bytes, its header alone takes {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>{0} is written.</source>
      <translation>Se escribió {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0} is written. Its accuracy is another one: the sample of the first map tells it, on the page "Result" of the new map.</source>
      <translation>Se escribió {0}. Su exactitud es otra: la indica la muestra del primer mapa, en la página «Resultado» del mapa nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/emit.py" />
      <source>{0} is {1} of EMIT.</source>
      <translation>{0} es {1} de EMIT.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/archive.py" />
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>{0} is {1}.</source>
      <translation>{0} es {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/run.py" />
      <source>{0} kept in {1}, and the same call goes on from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} knows no scaling "{1}".</source>
      <translation>{0} no conoce el escalado «{1}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <location filename="../../hsi_plugin/methods/training.py" />
      <location filename="../../hsi_plugin/methods/transfer/compare/scene.py" />
      <source>{0} labelled pixels hold no data and were left out.</source>
      <translation>{0} píxeles etiquetados no contienen datos y se omitieron.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>{0} labels by hand</source>
      <translation>{0} etiquetas a mano</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>{0} labels no pixel of the cube.</source>
      <translation>{0} no etiqueta ningún píxel del cubo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clicks.py" />
      <source>{0} labels of classes that are not named are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>{0} labels of several classes; left out.</source>
      <translation>{0} etiquetas de varias clases; se omitieron.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>{0} labels of {1} classes</source>
      <translation>{0} etiquetas de {1} clases</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>{0} labels taken over, {1} known already, {2}.</source>
      <translation>{0} etiquetas recogidas, {1} ya conocidas, {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>{0} labels, kept in {1}</source>
      <translation>{0} etiquetas, guardadas en {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/simfeatup.py" />
      <source>{0} lacks "{1}" of the upsampler.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>{0} lacks {1}. {2}</source>
      <translation>A {0} le falta {1}. {2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/write.py" />
      <source>{0} leaves a grid of {1} × {2} pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} left as they were</source>
      <translation>{0} se dejaron como estaban</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} lies outside the image; not taken.</source>
      <translation>{0} está fuera de la imagen; no se tomó.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>{0} links to it, but it is not on this disk.</source>
      <translation>{0} enlaza con él, pero no está en este disco.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>{0} looks at a true-colour picture of the cube: any word works.</source>
      <translation>{0} mira una imagen en color verdadero del cubo: sirve cualquier palabra.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>{0} looks at three bands of the cube and counts little: their wavelengths are not known.</source>
      <translation>{0} mira tres bandas del cubo y cuenta poco: no se conocen sus longitudes de onda.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>{0} lost a change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/mosaic.py" />
      <source>{0} maps are not in the mosaic, because each of them {1}: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} may not be read.</source>
      <translation>No se permite leer {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>{0} memory</source>
      <translation>{0} de memoria</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} min {1} s</source>
      <translation>{0} min {1} s</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>{0} minutes is no time to train.</source>
      <translation>{0} minutos no es tiempo para entrenar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>{0} more notes are in the details.</source>
      <translation>Hay {0} notas más en los detalles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} must be a finite number, not {1}.</source>
      <translation>{0} debe ser un número finito, no {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} must be a list, not {1}.</source>
      <translation>{0} debe ser una lista, no {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} must be {1} values, not {2}.</source>
      <translation>{0} debe ser {1} valores, no {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} must be {1}, not {2}.</source>
      <translation>{0} debe ser {1}, no {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>{0} names no file.</source>
      <translation>{0} no nombra ningún archivo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} needs at least {1} good bands, and there are {2} that it can use.</source>
      <translation>{0} necesita al menos {1} bandas buenas, y solo puede usar {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectf.py" />
      <source>{0} needs good bands from below {1} nm to above {2} nm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/torch_notice.py" />
      <source>{0} needs the compute environment (torch).</source>
      <translation>{0} necesita el entorno de cálculo (torch).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} needs the wavelength of every band, and the cube tells none.</source>
      <translation>{0} necesita la longitud de onda de cada banda, y el cubo no indica ninguna.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>{0} needs torch, of which only a part is installed.</source>
      <translation>{0} necesita torch, del que solo está instalada una parte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>{0} needs torch, which does not load: {1}</source>
      <translation>{0} necesita torch, que no se carga: {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>{0} needs torch, which is not installed for this Python.</source>
      <translation>{0} necesita torch, que no está instalado para este Python.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} observations name no observer; they are taken as said by "{1}".</source>
      <translation>{0} observaciones no nombran observador; se toman como dichas por «{1}».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <source>{0} observations taken, {1} known already, {2}.</source>
      <translation>{0} observaciones tomadas, {1} ya conocidas, {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/memory.py" />
      <source>{0} of address space are left</source>
      <translation>quedan {0} de espacio de direcciones</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/memory.py" />
      <source>{0} of memory were allowed, but only {1} are free; the job takes {2} at most.</source>
      <translation>Se permitieron {0} de memoria, pero solo hay {1} libres; la tarea toma {2} como máximo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>{0} of the map could not be drawn, because the model has learned there; the figures take it to be like the rest of each class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>{0} of the model would be {1} bytes long; a model file holds at most {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reference.py" />
      <source>{0} of the points that were looked at have no known class. What is hard to tell is hard for the map as well: such points are not missing by chance, and the figures without them probably flatter the map. See the bounds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>{0} of the shape</source>
      <translation>{0} de la forma</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/loop.py" />
      <source>{0} of the {1} pixels were labelled; more of them would say the same.</source>
      <translation>Se etiquetaron {0} de los {1} píxeles; más no dirían nada nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>{0} of them are networks, which take minutes each on a processor.</source>
      <translation>{0} de ellas son redes, que tardan minutos cada una en un procesador.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>{0} of these pixels are learned from, too; they cannot judge a map that was made from them.</source>
      <translation>De {0} de estos píxeles también se aprende; no pueden juzgar un mapa hecho con ellos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} of this map is unsure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_words.py" />
      <source>{0} of what both maps classify changed.</source>
      <translation>Cambió {0} de lo que clasifican ambos mapas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0} of {1} ({2})</source>
      <translation>{0} de {1} ({2})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>{0} of {1} are no weights ({2}) and were left out; {3} are kept.</source>
      <translation>{0} de {1} no son pesos ({2}) y se omitieron; se conservan {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>{0} of {1} bands are not compared: too few spectra of {2} were measured there.</source>
      <translation>{0} de {1} bandas no se comparan: muy pocos espectros de {2} se midieron ahí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hyperfree/__init__.py" />
      <source>{0} of {1} bands are read: one for each wavelength that HyperFree has kernels for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>{0} of {1} bands, at most {2}</source>
      <translation>{0} de {1} bandas, como máximo {2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>{0} of {1} bands; nothing is copied</source>
      <translation>{0} de {1} bandas; no se copia nada</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/train.py" />
      <source>{0} of {1} classes are first in no pixel; the network cannot learn them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <source>{0} of {1} classes are first in no pixel; they cannot be learned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>{0} of {1} clusters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/scene.py" />
      <source>{0} of {1} labelled pixels take part, drawn evenly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>{0} of {1} labels take part, drawn evenly.</source>
      <translation>Participan {0} de {1} etiquetas, extraídas de forma uniforme.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>{0} of {1} maps are there, each of them whole.</source>
      <translation>Hay {0} de {1} mapas, cada uno completo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>{0} of {1} may hold the classes.</source>
      <translation>Las clases pueden estar en {0} de {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>{0} of {1} packages to install with {2} into {3}.</source>
      <translation>{0} de {1} paquetes por instalar con {2} en {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>{0} of {1} pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/sampling.py" />
      <source>{0} of {1} pixels cannot be drawn.</source>
      <translation>No se pueden extraer {0} de {1} píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} of {1} pixels, all with the same chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} of {1} points do not tell how well their position is known.</source>
      <translation>{0} de {1} puntos no indican con qué exactitud se conoce su posición.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} of {1} points lie outside the cube; left out.</source>
      <translation>{0} de {1} puntos están fuera del cubo; se omitieron.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} of {1} points lie outside the image; left out.</source>
      <translation>{0} de {1} puntos están fuera de la imagen; se omitieron.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>{0} of {1} points of a reference sample, {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} of {1} polygons are too small to hold a pixel's centre; left out.</source>
      <translation>{0} de {1} polígonos son demasiado pequeños para contener el centro de un píxel; se omitieron.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} of {1} polygons lie outside the cube; left out.</source>
      <translation>{0} de {1} polígonos están fuera del cubo; se omitieron.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>{0} of {1} reference pixels lie where the map has no class; not counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>{0} of {1} reference pixels share a part of the window that the model looks at with pixels that it has learned from; the figures flatter the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>{0} of {1} spectra cover all good bands of {2}, {3} some of them.</source>
      <translation>{0} de {1} espectros cubren todas las bandas buenas de {2}, {3} algunas de ellas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>{0} of {1} spectra do not cover the bands that are compared and are not used.</source>
      <translation>{0} de {1} espectros no cubren las bandas que se comparan y no se usan.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>{0} of {1} spectra of {2} do not cover the bands that are compared and are not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} of {1} square clusters of neighbouring pixels, drawn at random; {2} pixels in all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/resume.py" />
      <source>{0} of {1} windows are kept, and the same run goes on from there.</source>
      <translation>Se conservan {0} de {1} ventanas, y la misma ejecución continúa desde ahí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>{0} of {1} · Enter adds</source>
      <translation>{0} de {1} · Intro añade</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>{0} offers {1} as {2}, and {3} were expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} on {1}, and {2} here.</source>
      <translation>{0} en {1}, y {2} aquí.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0} per nm</source>
      <translation>{0} por nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0} per µm</source>
      <translation>{0} por µm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <location filename="../../hsi_plugin/processing/report.py" />
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>{0} pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>{0} pixels ({1} of the map) were learned from, or share a window with one that was, and cannot be drawn. The sample speaks for the rest of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clicks.py" />
      <source>{0} pixels are labelled with different classes and count for none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>{0} pixels are too few for {1} of each of {2} classes: {3} has {4}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_jobs.py" />
      <source>{0} pixels cannot be suggested.</source>
      <translation>No se pueden proponer {0} píxeles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>{0} pixels classified in {1} s:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>{0} pixels compared with {1} spectra in {2} bands, in {3} s:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>{0} pixels differ, {1} of those that have a class on both maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>{0} pixels have a class on one of the maps only; they are not compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>{0} pixels have another class now:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>{0} pixels have different answers and count for nothing until they are decided:</source>
      <translation>{0} píxeles tienen respuestas distintas y no cuentan hasta que se decidan:</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>{0} pixels in {1} s:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>{0} pixels labelled, {1} labels are new.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>{0} pixels mapped in {1} s:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} pixels of {1}, as somebody chose them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>{0} pixels were learned from, or share a window with one, and were left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} pixels with negative values were taken as not labelled.</source>
      <translation>{0} píxeles con valores negativos se tomaron como no etiquetados.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} points belong to a sample that was discarded, or is unknown here; {1} observations of them were not taken.</source>
      <translation>{0} puntos pertenecen a una muestra descartada o desconocida aquí; {1} observaciones de ellos no se tomaron.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>{0} points go along.</source>
      <translation>Van {0} puntos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_report.py" />
      <source>{0} points have different answers and count for nothing until they are decided:</source>
      <translation>{0} puntos tienen respuestas distintas y no cuentan hasta que se decidan:</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} points have different answers and count for nothing until they are decided: {1}.</source>
      <translation>{0} puntos tienen respuestas distintas y no cuentan hasta que se decidan: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>{0} points lie outside the cube; left out.</source>
      <translation>{0} puntos están fuera del cubo; se omitieron.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>{0} points of "{1}" to visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>{0} points to visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_report.py" />
      <source>{0} points were added outdoors; they are labels kept as reference, not part of the sample.</source>
      <translation>Se añadieron {0} puntos en el campo; son etiquetas guardadas como referencia, no parte de la muestra.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>{0} points were drawn, but the file has {1}: another program has changed it.</source>
      <translation>Se extrajeron {0} puntos, pero el archivo tiene {1}: otro programa lo ha modificado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>{0} points were written to {1}.</source>
      <translation>Se escribieron {0} puntos en {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>{0} points were written to {1}; copy it to the device together with {2}.</source>
      <translation>Se escribieron {0} puntos en {1}; cópielo al dispositivo junto con {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>{0} queries have {1} counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live_jobs.py" />
      <source>{0} questions cannot be asked.</source>
      <translation>No se pueden hacer {0} preguntas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>{0} reference pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>{0} repetitions, learned from {1:.0f} pixels{2}</source>
      <translation>{0} repeticiones, aprendido de {1:.0f} píxeles{2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>{0} rows, {1} columns, {2} bands, of which {3} are good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>{0} running</source>
      <translation>{0} en marcha</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>{0} running, {1} waiting</source>
      <translation>{0} en marcha, {1} en espera</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/placed.py" />
      <source>{0} says nothing of where it lies.</source>
      <translation>{0} no dice nada de dónde está.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>{0} says that no band was acquired.</source>
      <translation>{0} dice que no se adquirió ninguna banda.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>{0} sends elsewhere, to an address that is not fetched (HTTP {1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra are of reference panels by their names ({1}); they label nothing.</source>
      <translation>{0} espectros son de paneles de referencia, por sus nombres ({1}); no etiquetan nada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>{0} spectra cover none and are left out.</source>
      <translation>{0} espectros no cubren ninguna y se omiten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>{0} spectra in {1} bands; {2} of them cover all good bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra lie on the image only with east and west exchanged, and were taken so: {1}. Check that their files count longitudes towards the west.</source>
      <translation>{0} espectros caen en la imagen solo si se intercambian este y oeste, y así se tomaron: {1}. Compruebe si sus archivos cuentan las longitudes hacia el oeste.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra lie outside of the image: {1}.</source>
      <translation>{0} espectros están fuera de la imagen: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>{0} spectra of which the level {1} says nothing are not used.</source>
      <translation>No se usan {0} espectros de los que el nivel {1} no dice nada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>{0} spectra of {1}</source>
      <translation>{0} espectros de {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/find.py" />
      <source>{0} spectra of {1} begin with "{2}": {3}, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra tell no class, and label nothing: {1}. Give a table of classes.</source>
      <translation>{0} espectros no indican clase y no etiquetan nada: {1}. Indique una tabla de clases.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra tell no place: {1}.</source>
      <translation>{0} espectros no indican lugar: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>{0} spectra that the words of {1} find show other classes as well and are not taken for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>{0} spectra were added to {1}.</source>
      <translation>Se añadieron {0} espectros a {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>{0} spectra were written to the new library {1}.</source>
      <translation>Se escribieron {0} espectros en la biblioteca nueva {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>{0} spectra were written to {1}.</source>
      <translation>Se escribieron {0} espectros en {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>{0} spectra, {1} of them with a place; {2} pixels labelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_library.py" />
      <source>{0} spectra; words of their names find them, spectrum:NAME means one.</source>
      <translation>{0} espectros; las palabras de sus nombres los encuentran, spectrum:NAME designa uno.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>{0} steps of {1} tiles.</source>
      <translation>{0} pasos de {1} teselas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>{0} strategies × {1} amounts × {2} repetitions: {3} trainings.</source>
      <translation>{0} estrategias × {1} cantidades × {2} repeticiones: {3} entrenamientos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} takes at most {1} bands, and there are {2}.</source>
      <translation>{0} admite como máximo {1} bandas, y hay {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>{0} tells it of each.</source>
      <translation>{0} lo dice de cada una.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>{0} tells no class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>{0} tells no place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>{0} tells no wavelengths.</source>
      <translation>{0} no indica longitudes de onda.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>{0} threads</source>
      <translation>{0} hilos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>{0} threads cannot compute anything.</source>
      <translation>{0} hilos no pueden calcular nada.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0} to {1} bands</source>
      <translation>de {0} a {1} bandas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>{0} to {1} {2} cannot be wavelengths of light; they are ignored.</source>
      <translation>De {0} a {1} {2} no pueden ser longitudes de onda de la luz; se ignoran.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>{0} to {1}, mean {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/write.py" />
      <source>{0} was closed already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/source.py" />
      <source>{0} was made by the method "{1}"; only a model of the method "{2}" can be a source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <source>{0} was made for another labelling session.</source>
      <translation>{0} se hizo para otra sesión de etiquetado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <source>{0} was moved from pixel {1} to pixel {2}, {3}, which it labels now.</source>
      <translation>{0} se movió del píxel {1} al píxel {2}, {3}, que ahora etiqueta.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} was moved from pixel {1}, {2} to pixel {3}, {4}; a sample's points stay where chance has put them, so it was not taken. Move it back, or add a point of its own.</source>
      <translation>{0} se movió del píxel {1}, {2} al píxel {3}, {4}; los puntos de una muestra se quedan donde los puso el azar, así que no se tomó. Devuélvalo a su sitio, o añada un punto aparte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>{0} was not classified.</source>
      <translation>{0} no se clasificó.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>{0} was not written.</source>
      <translation>No se escribió {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/plots.py" />
      <source>{0} was plotted over "{1}", not over wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>{0} was removed.</source>
      <translation>Se eliminó {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} was seen as "{1}", which is no class of the session; not taken. Add the class and read again.</source>
      <translation>{0} se vio como «{1}», que no es una clase de la sesión; no se tomó. Añada la clase y léalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>{0} was written by a newer version (format {1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write.py" />
      <source>{0} was written by another program; adding to it might lose something.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>{0} was written. Whoever opens it gives a name of their own.</source>
      <translation>Se escribió {0}. Quien lo abra indica un nombre propio.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/continuum.py" />
      <source>{0} wavelengths and {1} marks of good bands do not fit spectra of {2} bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>{0} were matched to those of {1} by their numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>{0} were matched to {1} bands of {2}, for which the model was computed anew; {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>{0} were resampled from {1} bands of {2}; {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/look.py" />
      <source>{0} with {1} in all can be used.</source>
      <translation>Se pueden usar: {0}, con {1} en total.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>{0} without a class</source>
      <translation>{0} sin clase</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>{0} would get the side file {1}, which belongs to something else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>{0} {1} are not answered yet.</source>
      <translation>Aún sin responder: {0} {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>{0} {1} could not be told by those who looked; figures hold only if they are like the others.</source>
      <translation>Quienes miraron no supieron decidir: {0} {1}; las cifras valen solo si son como los demás.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>{0} {1} has other values than when it was written.</source>
      <translation>{0} {1} tiene otros valores que cuando se escribió.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>{0} {1} have different answers and count for nothing until someone decides.</source>
      <translation>Con respuestas distintas, que no cuentan hasta que alguien decida: {0} {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>{0} {1} is in the events alone.</source>
      <translation>{0} {1} está solo en los eventos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>{0} {1} is in the table alone.</source>
      <translation>{0} {1} está solo en la tabla.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>{0} {1} is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>{0} {1} {2}, against the events.</source>
      <translation>{0} {1} {2}, en contra de los eventos.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>{0} {1}, {2}: {3} rows, {4} columns, {5} bands in {6} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/stages.py" />
      <source>{0} {1}; left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0} · bad</source>
      <translation>{0} · defectuosa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0} · band {1}</source>
      <translation>{0} · banda {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} · cannot be used</source>
      <translation>{0} · no se puede usar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/paper_flow.py" />
      <source>{0} · page {1} of {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>{0} × {1:.2f}</source>
      <translation>{0} × {1:.2f}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0} × {1} pixels</source>
      <translation>{0} × {1} píxeles</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>{0} – not here</source>
      <translation>{0} – no está aquí</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <source>{0} – not here: Models…</source>
      <translation>{0} – no está aquí: Modelos…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_drawing.py" />
      <source>{0} – true colour</source>
      <translation>{0} – color verdadero</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/mask_box.py" />
      <source>{0} – {1}</source>
      <translation>{0} – {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/messages.py" />
      <source>{0} … (all of it is in the log panel)</source>
      <translation>{0} … (todo está en el panel de registro)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_words.py" />
      <source>{0} → {1}: {2} {3}</source>
      <translation>{0} → {1}: {2} {3}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/working_layer.py" />
      <source>{0}, corrected</source>
      <translation>{0}, corregido</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, in each colour for itself.</source>
      <translation>{0}, en cada color por separado.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, rotated</source>
      <translation>{0}, girado</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, south up</source>
      <translation>{0}, sur arriba</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, stored as {1}</source>
      <translation>{0}, guardado como {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, wavelengths not known</source>
      <translation>{0}, longitudes de onda desconocidas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>{0}, {1:,} px</source>
      <translation>{0}, {1:,} px</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, {1:.0f} to {2:.0f} nm</source>
      <translation>{0}, de {1:.0f} a {2:.0f} nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_model.py" />
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, {1} each</source>
      <translation>{0}, {1} cada una</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>{0}, {1} features</source>
      <translation>{0}, {1} objetos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/chips_view.py" />
      <source>{0}, {1} × {1} pixels around the point</source>
      <translation>{0}, {1} × {1} píxeles alrededor del punto</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>{0}, {1}: the share of each class that is found</source>
      <translation>{0}, {1}: la proporción de cada clase que se encuentra</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>{0}: a map always looks good on what it has learned from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>{0}: area {1}, mapped {2}; user's accuracy {3}, producer's accuracy {4}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_model.py" />
      <source>{0}: done.</source>
      <translation>{0}: hecho.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_model.py" />
      <source>{0}: done. Written: {1}</source>
      <translation>{0}: hecho. Escrito: {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>{0}: overall accuracy {1} of {2} reference pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>{0}: weight {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/class_bars.py" />
      <source>{0}: {1} labels</source>
      <translation>{0}: {1} etiquetas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/class_bars.py" />
      <source>{0}: {1} labels, {2} of the map</source>
      <translation>{0}: {1} etiquetas, {2} del mapa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>{0}: {1} of {2} points</source>
      <translation>{0}: {1} de {2} puntos</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>{0}: {1} reference pixels on {2} mapped ones</source>
      <translation>{0}: {1} píxeles de referencia sobre {2} cartografiados</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/batch_results.py" />
      <source>{0}: {1}. Maps are in {2}.</source>
      <translation>{0}: {1}. Los mapas están en {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>{0}; 1 for {1}</source>
      <translation>{0}; 1 para {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>{0}; HSI_PYTHON may name a Python of your own that has numpy, osgeo and torch.</source>
      <translation>{0}; HSI_PYTHON puede nombrar un Python suyo que tenga numpy, osgeo y torch.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>{0}; the sample has {1} left.</source>
      <translation>{0}; a la muestra le quedan {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>{0}; the sample has {1} left. Draw a second sample of the right size rather than adding points by hand.</source>
      <translation>{0}; a la muestra le quedan {1}. Extraiga una segunda muestra del tamaño adecuado en vez de añadir puntos a mano.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0}; {1} parameters; {2} features a pixel</source>
      <translation>{0}; {1} parámetros; {2} características por píxel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>± {0:.1f} % standard error of the overall accuracy, if four in five are right</source>
      <translation>± {0:.1f} % de error estándar de la exactitud global, si aciertan cuatro de cada cinco</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>µm</source>
      <translation>µm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>… and {0} more</source>
      <translation>… y {0} más</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>… and {0} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/log_panel.py" />
      <source>… {0:,} more lines; they are in the log file.</source>
      <translation>… {0:,} líneas más; están en el archivo de registro.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>✓ Done</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
