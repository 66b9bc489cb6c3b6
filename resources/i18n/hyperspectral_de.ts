<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
      <translation> (schlecht)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source> ({0} five clicks ago)</source>
      <translation> (vor fünf Klicks {0})</translation>
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
      <translation> min ohne Auftrag</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source> on {0} computers</source>
      <translation> auf {0} Rechnern</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source> pixels</source>
      <translation> Pixel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source> with GPU support</source>
      <translation> mit GPU-Unterstützung</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>"Haze_Cloud_Water_Map" has another size than the image; its masks are not offered.</source>
      <translation>„Haze_Cloud_Water_Map“ hat eine andere Größe als das Bild; seine Masken werden nicht angeboten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>"Learn by clicking" asks you about the pixels that teach most, "Names" makes a map from words alone, and "Manual" in the menu Hyperspectral leads to everything else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>"Map_Info" in {0} makes no sense: {1}</source>
      <translation>„Map_Info“ in {0} ergibt keinen Sinn: {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>"Shape" compares both sides without their continuum: absorption bands alone decide</source>
      <translation>„Form“ vergleicht beide Seiten ohne ihr Kontinuum: Allein die Absorptionsbanden entscheiden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>"Weather_Quality_Indicator" has another size than the image; its mask is not offered.</source>
      <translation>„Weather_Quality_Indicator“ hat eine andere Größe als das Bild; seine Maske wird nicht angeboten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>"{0}" cannot be the name of a model.</source>
      <translation>„{0}“ kann nicht der Name eines Modells sein.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>"{0}" does not say how many worker processes to start on this computer.</source>
      <translation>„{0}“ sagt nicht, wie viele Rechenprozesse auf diesem Rechner gestartet werden sollen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>"{0}" has the shape {1}, and {2} has {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>"{0}" holds no valid pixel.</source>
      <translation>„{0}“ enthält kein gültiges Pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>"{0}" in {1} ({2}) is not above "{3}" ({4}).</source>
      <translation>„{0}“ in {1} ({2}) ist nicht größer als „{3}“ ({4}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>"{0}" in {1} cannot be read{2}.</source>
      <translation>„{0}“ in {1} ist nicht lesbar{2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/array_pixels.py" />
      <source>"{0}" in {1} has the shape {2}, but {3} axes are expected.</source>
      <translation>„{0}“ in {1} hat die Form {2}; erwartet werden {3} Achsen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/simfeatup.py" />
      <source>"{0}" in {1} has the shape {2}, or values that are no numbers; {3} is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <source>"{0}" in {1} holds no numbers ({2}).</source>
      <translation>„{0}“ in {1} enthält keine Zahlen ({2}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>"{0}" in {1} holds no numbers.</source>
      <translation>„{0}“ in {1} enthält keine Zahlen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>"{0}" in {1} holds numbers that are no wavelengths in nanometres.</source>
      <translation>„{0}“ in {1} enthält Zahlen, die keine Wellenlängen in Nanometern sind.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>"{0}" in {1} is larger than expected: {2}.</source>
      <translation>„{0}“ in {1} ist größer als erwartet: {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>"{0}" in {1} is no cube of counts: its shape is {2}.</source>
      <translation>„{0}“ in {1} ist kein Datenwürfel aus Zählwerten: Seine Form ist {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>"{0}" in {1} is no cube: its shape is {2}.</source>
      <translation>„{0}“ in {1} ist kein Datenwürfel: Seine Form ist {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>"{0}" in {1} is not evenly spaced.</source>
      <translation>„{0}“ in {1} hat keine gleichmäßigen Abstände.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>"{0}" in {1} is {2}, which is no scale.</source>
      <translation>„{0}“ in {1} ist {2}, was keine Skalierung ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>"{0}" in {1} is {2}.</source>
      <translation>„{0}“ in {1} ist {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>"{0}" in {1} lists {2} numbers for {3} bands.</source>
      <translation>„{0}“ in {1} nennt {2} Zahlen für {3} Kanäle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>"{0}" is named for two classes.</source>
      <translation>„{0}“ ist für zwei Klassen angegeben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>"{0}" is no answer.</source>
      <translation>„{0}“ ist keine Antwort.</translation>
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
      <translation>„{0}“ ist keine Liste von Skalen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/ranges.py" />
      <source>"{0}" is no list of wavelength ranges.</source>
      <translation>„{0}“ ist keine Liste von Wellenlängenbereichen.</translation>
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
      <translation>„{0}“ ist keine Anzahl von Labels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>"{0}" is no percentage.</source>
      <translation>„{0}“ ist kein Prozentwert.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>"{0}" is no pixel.</source>
      <translation>„{0}“ ist kein Pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>"{0}" is no stretch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>"{0}" is no time.</source>
      <translation>„{0}“ ist keine Zeitangabe.</translation>
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
      <translation>„{0}“ ist keine Farbe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/crs.py" />
      <source>"{0}" is not a coordinate reference system.</source>
      <translation>„{0}“ ist kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/tiles.py" />
      <source>"{0}" is not an amount of memory.</source>
      <translation>„{0}“ ist keine Speichermenge.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/scheme.py" />
      <source>"{0}" is shown by pixels of this image alone, which say nothing of another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>"{0}" is the name of a model that comes with the plugin.</source>
      <translation>„{0}“ ist der Name eines Modells, das mit der Erweiterung kommt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>"{0}" was not measured at any band of the cube.</source>
      <translation>„{0}“ wurde bei keinem Kanal des Datenwürfels gemessen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>"{0}": {1} pixels hold no value and were left out.</source>
      <translation>„{0}“: {1} Pixel enthalten keinen Wert und wurden ausgelassen.</translation>
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
      <translation>, 1 Thread</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>, no data {0}</source>
      <translation>, Leerwert {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>, no graphics card</source>
      <translation>, keine Grafikkarte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>, {0} each</source>
      <translation>, je {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>, {0} threads</source>
      <translation>, {0} Threads</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>, {0} with a graphics card</source>
      <translation>, {0} mit Grafikkarte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>. Only a sample drawn for the purpose can measure it.</source>
      <translation>. Messen kann das nur eine eigens gezogene Stichprobe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>.gpkg keeps everything, places too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>1 thread</source>
      <translation>1 Thread</translation>
    </message>
    <message>
      <location filename="../../resources/models/starter.json" />
      <source>10,000 steps of 16 tiles: scenes generated from 4,948 library spectra (roberts2017_urban.sli, usgs_splib07a_ascii.tar.xz)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>; most in {0} ({1:.0f} %).</source>
      <translation>; am meisten in {0} ({1:.0f} %).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>; next class,  | synonym</source>
      <translation>; nächste Klasse,  | Synonym</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>; plugin {0}.</source>
      <translation>; Erweiterung {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>&lt; 0.1 %</source>
      <translation>&lt; 0,1 %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>? can't tell</source>
      <translation>? unklar</translation>
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
      <translation>Ein Dask-Cluster</translation>
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
      <translation>Ein U-Net mit Bremsen gegen Auswendiglernen (Normalisierung, Dropout). Besser dieses, wo es wenige gelabelte Flächen gibt.</translation>
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
      <translation>Ein Block von {0} Pixeln ist keiner.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>A change of {0} × {1} pixels is too large to be taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>A class has no name.</source>
      <translation>Eine Klasse hat keinen Namen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>A class in {0} has no name.</source>
      <translation>Eine Klasse in {0} hat keinen Namen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>A class whose turn it is: no question was about it for a while.</source>
      <translation>Eine Klasse, die an der Reihe ist: Nach ihr wurde eine Weile nicht gefragt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>A classification, the earlier one of two dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/__init__.py" />
      <source>A cluster needs Dask, which is not installed for this Python.</source>
      <translation>Ein Cluster braucht Dask, das für dieses Python nicht installiert ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>A comparison is running already; start this one again when it has ended.</source>
      <translation>Ein Vergleich läuft schon; starten Sie diesen erneut, wenn er beendet ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>A comparison that runs goes on</source>
      <translation>Ein laufender Vergleich läuft weiter</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/segmentation.py" />
      <source>A confusion matrix holds counts, and this one holds numbers that are none.</source>
      <translation>Eine Konfusionsmatrix enthält Anzahlen, und diese enthält Zahlen, die keine sind.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/segmentation.py" />
      <source>A confusion matrix is square, and this one has the shape {0}.</source>
      <translation>Eine Konfusionsmatrix ist quadratisch, und diese hat die Form {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/segmentation.py" />
      <source>A confusion matrix of {0} classes has no class {1}.</source>
      <translation>Eine Konfusionsmatrix mit {0} Klassen hat keine Klasse {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>A continuum needs wavelengths, which the image does not tell.</source>
      <translation>Eine Kontinuumsentfernung braucht Wellenlängen, und das Bild nennt keine.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>A copy for another person</source>
      <translation>Eine Kopie für eine andere Person</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/blob.py" />
      <source>A correction of the map is damaged: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>A cube has three axes (rows, columns, bands), an image two.</source>
      <translation>Ein Datenwürfel hat drei Achsen (Zeilen, Spalten, Kanäle), ein Bild zwei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>A cube is a numeric variable with three axes: rows, columns and bands.</source>
      <translation>Ein Datenwürfel ist eine numerische Variable mit drei Achsen: Zeilen, Spalten und Kanäle.</translation>
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
      <translation>Eine Diskriminante auf den eingefrorenen Merkmalen des gewählten Foundation-Modells.</translation>
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
      <translation>Eine Punktdatei mit Formular, das Bild darunter und ein Projekt, das beide in QGIS oder QField öffnet. Was zurückkommt, wird mit „Datei zusammenführen…“ übernommen, so oft Sie wollen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>A file of the environment is held by another program, most often a virus scanner.</source>
      <translation>Eine Datei der Umgebung wird von einem anderen Programm festgehalten, meist einem Virenscanner.</translation>
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
      <translation>Ein Ordner oder eine Datei eines CLIP- oder SigLIP-Modells, wie seine Urheber es veröffentlichen; es betrachtet ein Bild des Datenwürfels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>A folder with CLIP vision or DINOv2 as their makers publish them (config.json and weights)</source>
      <translation>Ein Ordner mit CLIP (Bildteil) oder DINOv2, wie ihre Urheber sie veröffentlichen (config.json und Gewichte)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>A folder with a CLIP (vision) or DINOv2 model as Hugging Face lays it out: config.json and model.safetensors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>A hundred trees on the spectra as they are.</source>
      <translation>Hundert Bäume auf den Spektren, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>A job is running; what the compute engine has to say follows when it has ended.</source>
      <translation>Ein Auftrag läuft; was der Rechenkern zu sagen hat, folgt, wenn er beendet ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/remove.py" />
      <source>A job may still be running in it: wait for it or close other QGIS windows, then try again.</source>
      <translation>Darin läuft vielleicht noch ein Auftrag: Warten Sie darauf, oder schließen Sie andere QGIS-Fenster; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>A job may still be using it: wait for it, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>A job may still run in the old one: wait for it or close other QGIS windows, then install again (nothing is fetched twice).</source>
      <translation>In der alten läuft vielleicht noch ein Auftrag: Warten Sie darauf, oder schließen Sie andere QGIS-Fenster; installieren Sie dann erneut (nichts wird doppelt geladen).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>A job must be an object, not {0}.</source>
      <translation>Ein Auftrag muss ein Objekt sein, nicht {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>A layer or table with the fields name, words (with bars between them) and colour; only name is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>A list of images is a text file with one path on each line.</source>
      <translation>Eine Bilderliste ist eine Textdatei mit einem Pfad pro Zeile.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/roster.py" />
      <source>A listener to jobs failed.</source>
      <translation>Ein Empfänger von Auftragsmeldungen ist fehlgeschlagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>A map differs in nothing from itself.</source>
      <translation>Eine Karte unterscheidet sich in nichts von sich selbst.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>A map of classes</source>
      <translation>Eine Klassenkarte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>A map of each part</source>
      <translation>Eine Karte jedes Teils</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/layers.py" />
      <source>A map of {0} classes cannot hold the value {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>A map that is a layer of the project</source>
      <translation>Eine Karte, die ein Layer des Projekts ist</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/protocol.py" />
      <source>A message is not made of plain JSON values: {0}.</source>
      <translation>Eine Nachricht besteht nicht aus einfachen JSON-Werten: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/protocol.py" />
      <source>A message of {0} bytes is too long for the worker protocol.</source>
      <translation>Eine Nachricht von {0} Bytes ist zu lang für das Protokoll des Rechenprozesses.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>A model brings its own bands.</source>
      <translation>Ein Modell bringt seine Kanäle selbst mit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>A model can be saved only where it is learned.</source>
      <translation>Ein Modell lässt sich nur dort speichern, wo es gelernt wird.</translation>
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
      <translation>Ein Modell kennt seine Trainingspixel; was es anderswo wert ist, sagen sie nicht</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>A model of another image</source>
      <translation>Modell eines anderen Bildes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>A model of another image, to start from what it knows; it is dropped where it does not help here</source>
      <translation>Ein Modell eines anderen Bildes, um bei dessen Wissen zu beginnen; es wird verworfen, wo es hier nicht hilft</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source>A name is made of letters, digits, ".", "_" and "-".</source>
      <translation>Ein Name besteht aus Buchstaben, Ziffern, „.“, „_“ und „-“.</translation>
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
      <translation>Ein Netz, das auch Formen und Nachbarschaften lernt. Für dicht gelabelte Flächen oder Masken; braucht Minuten.</translation>
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
      <translation>Eine neue Karte mit ihrem Laufprotokoll, den Änderungen und dem Register; die erste Karte bleibt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>A newer or older QGIS has a NumPy that fits.</source>
      <translation>Ein neueres oder älteres QGIS hat ein passendes NumPy.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>A page with the maps of all parts, the controls and what was chosen why</source>
      <translation>Eine Seite mit den Karten aller Teile, den Kontrollen und der Begründung jeder Wahl</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>A part of {0} was added; it needs {1} too.</source>
      <translation>Ein Teil von {0} wurde hinzugefügt; nötig ist auch {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>A path in the environment is longer than this Windows allows.</source>
      <translation>Ein Pfad in der Umgebung ist länger, als dieses Windows erlaubt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/picture.py" />
      <source>A picture cannot be written as "{0}".</source>
      <translation>Ein Bild lässt sich nicht als „{0}“ schreiben.</translation>
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
      <translation>Ein Pixel erhält die Klasse, die um es herum am häufigsten ist; oder kleine Flächen gehen an die größte Fläche, die sie berühren. Pixel ohne Klasse bleiben es und zählen nicht mit.</translation>
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
      <translation>Eine Referenzstichprobe von {0} ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>A regularised U-Net on the frozen features, as in the paper.</source>
      <translation>Ein regularisiertes U-Net auf den eingefrorenen Merkmalen, wie in der Veröffentlichung.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>A report of what is installed and what works</source>
      <translation>Ein Bericht darüber, was installiert ist und was funktioniert</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/summary.py" />
      <source>A row of the table "{0}" could not be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>A sample cannot have fewer than no pixels.</source>
      <translation>Eine Stichprobe kann nicht weniger als null Pixel haben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <source>A share of a classification has no folder to keep its windows in.</source>
      <translation>Ein Anteil einer Klassifikation hat keinen Ordner für seine Fenster.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>A share of a classification needs a model and a folder to keep its windows in.</source>
      <translation>Ein Anteil einer Klassifikation braucht ein Modell und einen Ordner für seine Fenster.</translation>
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
      <translation>Eine kleine Punktdatei mit Formular, für QField oder QGIS. Die Sitzung selbst bleibt hier; was zurückkommt, wird in sie zusammengeführt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>A small network of spectra and surroundings learns from the first labels while mixtures of Gaussians clean them.</source>
      <translation>Ein kleines Netz über Spektren und Umgebung lernt aus den ersten Labels, während Mischungen von Gaußverteilungen diese bereinigen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>A small simulated scene that comes with the plugin</source>
      <translation>Eine kleine simulierte Szene, die mit der Erweiterung kommt</translation>
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
      <translation>Ein Abstand von {0} Pixeln ist nicht möglich.</translation>
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
      <translation>Ein Standardfehler von {0} ist keiner.</translation>
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
      <translation>Ein Vokabular nennt ein Material „{0}“, das kein Modell kennt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/window.py" />
      <source>A window cannot be {0} × {1} pixels.</source>
      <translation>Ein Fenster kann nicht {0} × {1} Pixel groß sein.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/correct/majority.py" />
      <source>A window of {0} pixels has no middle.</source>
      <translation>Ein Fenster von {0} Pixeln hat keine Mitte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>A window of {0} pixels has no middle. Give an odd side from 3, or 0 for no majority filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>A window of {0} pixels is too large.</source>
      <translation>Ein Fenster von {0} Pixeln ist zu groß.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>A window was given for many images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>A worker of the cluster cannot import {0}.</source>
      <translation>Ein Worker des Clusters kann {0} nicht importieren.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>About {0:,} points</source>
      <translation>Etwa {0:,} Punkte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>About {0} of the mapped area is right, judged by {1} pixels that were drawn by chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Accuracy and area of each class</source>
      <translation>Genauigkeit und Fläche jeder Klasse</translation>
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
      <translation>Genauigkeit von {0}</translation>
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
      <translation>Aufgenommen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/many_images.py" />
      <location filename="../../hsi_plugin/processing/example_models.py" />
      <source>Activate it among QGIS's plugins.</source>
      <translation>Aktivieren Sie es unter den Erweiterungen von QGIS.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Adapt a model to {0}</source>
      <translation>Modell an {0} anpassen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Adapt to this scene…</source>
      <translation>An diese Szene anpassen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source>Adapt {0} to {1}</source>
      <translation>{0} an {1} anpassen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Add GPU support to the compute environment?</source>
      <translation>GPU-Unterstützung zur Rechenumgebung hinzufügen?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Add GPU support…</source>
      <translation>GPU-Unterstützung hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Add a class</source>
      <translation>Klasse hinzufügen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>Add a class first.</source>
      <translation>Fügen Sie zuerst eine Klasse hinzu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>Add a class on the page "Labels" first.</source>
      <translation>Fügen Sie zuerst eine Klasse auf der Seite „Labels“ hinzu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Add a class with +, name it, and click pixels of it on the map.</source>
      <translation>Fügen Sie mit + eine Klasse hinzu, benennen Sie sie, und klicken Sie auf der Karte ihre Pixel an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Add a file of weights</source>
      <translation>Gewichtsdatei hinzufügen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Add a file of weights that you have: one of these models, or a starter that somebody trained</source>
      <translation>Eine Gewichtsdatei hinzufügen, die Sie haben: eines dieser Modelle, oder ein von jemandem trainiertes Startmodell</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Add a photo of the place (P)</source>
      <translation>Foto des Ortes hinzufügen (P)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Add classes and click pixels, or take labels from a layer.</source>
      <translation>Fügen Sie Klassen hinzu und klicken Sie Pixel an, oder übernehmen Sie Labels aus einem Layer.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Add file…</source>
      <translation>Datei hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Add it, or ask for the complete header file.</source>
      <translation>Ergänzen Sie ihn, oder bitten Sie um die vollständige Header-Datei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>Add labels to it.</source>
      <translation>Fügen Sie ihr Labels hinzu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_base.py" />
      <source>Add the class first.</source>
      <translation>Fügen Sie zuerst die Klasse hinzu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>Add the classes first.</source>
      <translation>Fügen Sie zuerst die Klassen hinzu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Add the model {0}</source>
      <translation>Modell {0} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Add their wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>Add them, for example in an ENVI header beside it.</source>
      <translation>Ergänzen Sie sie, zum Beispiel in einem ENVI-Header daneben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Add them, or keep the continuum.</source>
      <translation>Ergänzen Sie sie, oder behalten Sie das Kontinuum bei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Add those weights themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Add to a library, or name a new one</source>
      <translation>Zu einer Bibliothek hinzufügen oder eine neue benennen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Add to a spectral library…</source>
      <translation>Zu einer Spektralbibliothek hinzufügen…</translation>
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
      <translation>Ergänzen Sie die Wellenlängen des Rasters, zum Beispiel in einem ENVI-Header daneben; sie werden nie geraten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <location filename="../../hsi_plugin/models/backbones/hypersigma/inputs.py" />
      <location filename="../../hsi_plugin/models/backbones/spectra.py" />
      <location filename="../../hsi_plugin/models/backbones/starter.py" />
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>Add wavelengths to the raster.</source>
      <translation>Ergänzen Sie die Wellenlängen des Rasters.</translation>
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
      <translation>Adresse oder Scheduler-Datei des Clusters</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Agree with all together: {0}.</source>
      <translation>Einig mit allen zusammen: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/disagreements.py" />
      <source>Agreement</source>
      <translation>Übereinstimmung</translation>
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
      <translation>Alle Mittel gehen über Klassen, sodass seltene ebenso viel zählen; nur die Gesamtgenauigkeit zählt Pixel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>All bands are marked as bad; the marks are ignored.</source>
      <translation>Alle Kanäle sind als schlecht markiert; die Markierungen werden nicht beachtet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>All bands are multiplied by one number, so that the mean of the scene is 0.2: for radiance and raw counts</source>
      <translation>Alle Kanäle werden mit einer Zahl multipliziert, sodass das Mittel der Szene 0,2 ist: für Strahldichte und Rohwerte</translation>
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
      <translation>Alle Kanäle, RU-Net</translation>
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
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
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
      <translation>Alle gelabelten Pixel von {0} haben Labels mehrerer Klassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>All labels in so many percent of the blocks that may be learned from; for densely labelled scenes</source>
      <translation>Alle Labels in so viel Prozent der Blöcke, aus denen gelernt werden darf; für dicht gelabelte Szenen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>All of these features were computed before.</source>
      <translation>Alle diese Merkmale wurden schon früher berechnet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>All pixels alike; rare classes may get no point at all</source>
      <translation>Alle Pixel gleich; seltene Klassen erhalten womöglich gar keinen Punkt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>All pixels of the image have the same position.</source>
      <translation>Alle Pixel des Bildes haben dieselbe Position.</translation>
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
      <translation>Alle Punkte von „{0}“ sind beantwortet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>All points of this sample are answered.</source>
      <translation>Alle Punkte dieser Stichprobe sind beantwortet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>All {0:,} points are answered: see the page "Result"</source>
      <translation>Alle {0:,} Punkte sind beantwortet: siehe die Seite „Ergebnis“</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/training.py" />
      <source>All {0} labelled pixels lie where {1} holds no data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/unsure_box.py" />
      <source>Allowed errors</source>
      <translation>Erlaubte Fehler</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Also answered: {0}</source>
      <translation>Auch beantwortet: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <source>Also as PDF, beside it</source>
      <translation>Auch als PDF daneben</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Also pixels that were learned from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/spoken.py" />
      <source>An answer cannot come back: its class was removed.</source>
      <translation>Eine Antwort kann nicht zurückkommen: Ihre Klasse wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>An error inside the program stopped the job ({0}: {1}).</source>
      <translation>Ein Fehler im Programm hat den Auftrag beendet ({0}: {1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/conformal.py" />
      <source>An error rate of {0} cannot be kept: it would rest on {1} held-out pixels in {2} blocks, {3}.</source>
      <translation>Eine Fehlerrate von {0} ist nicht einzuhalten: Sie würde auf {1} zurückgehaltenen Pixeln in {2} Blöcken beruhen, {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>An expected accuracy lies outside 0…1.</source>
      <translation>Eine erwartete Genauigkeit liegt außerhalb von 0…1.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>An installation was interrupted; it goes on where it stopped.</source>
      <translation>Eine Installation wurde unterbrochen; sie macht dort weiter, wo sie aufhörte.</translation>
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
      <translation>Winkel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/sharing.py" />
      <source>Another labelling session</source>
      <translation>Andere Label-Sitzung</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Another map that follows the point, with layers of its own: a basemap, an older image</source>
      <translation>Eine zweite Karte, die dem Punkt folgt, mit eigenen Layern: eine Hintergrundkarte, ein älteres Bild</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Another person's review</source>
      <translation>Überprüfung einer anderen Person</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>Another program has changed it; rebuild the session from its events.</source>
      <translation>Ein anderes Programm hat sie verändert; bauen Sie die Sitzung aus ihren Ereignissen neu auf.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Another, on the same grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/suggestions.py" />
      <source>Answer "{0}"; the model gives it {1}</source>
      <translation>Mit „{0}“ antworten; das Modell gibt der Klasse {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/learning.py" />
      <source>Answer by keys, click pixels of the current class, drag around many (with Shift: a rectangle); right click removes</source>
      <translation>Antworten mit Tasten, Pixel der aktuellen Klasse anklicken, um viele herumziehen (mit Umschalt: ein Rechteck); Rechtsklick entfernt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>Answer it instead.</source>
      <translation>Beantworten Sie ihn stattdessen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Answer more points before intervals can be told.</source>
      <translation>Beantworten Sie mehr Punkte, bevor sich Intervalle angeben lassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/learning.py" />
      <source>Answer on the map</source>
      <translation>Auf der Karte antworten</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Answer points of the sample; figures appear here.</source>
      <translation>Beantworten Sie Punkte der Stichprobe; hier erscheinen Zahlen.</translation>
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
      <translation>Ein beliebiges Pixel. Damit wird jede andere Strategie verglichen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>Apple GPU</source>
      <translation>Apple-GPU</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Apply</source>
      <translation>Anwenden</translation>
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
      <translation>Fläche</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Area {0}</source>
      <translation>Gebiet {0}</translation>
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
      <translation>So viele Punkte, wie dieser Standardfehler der Gesamtgenauigkeit braucht</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>As on the Labels page</source>
      <translation>Wie auf der Seite Labels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Ask</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Ask about it again some other time</source>
      <translation>Ein andermal wieder danach fragen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_jobs.py" />
      <source>Ask for 1 to {0}.</source>
      <translation>Fordern Sie 1 bis {0} an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>Ask for a larger standard error, or for fewer pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live_jobs.py" />
      <source>Ask for at least one.</source>
      <translation>Fordern Sie mindestens eines an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>Ask for fewer of them, or compute without a scheduler; the log has more.</source>
      <translation>Fordern Sie weniger davon an, oder rechnen Sie ohne Scheduler; mehr steht im Protokoll.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>Ask for it once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Ask for the permission to read it.</source>
      <translation>Bitten Sie um die Leserechte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Ask for them as float32.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Ask only about what is in sight</source>
      <translation>Nur im sichtbaren Ausschnitt fragen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Assess</source>
      <translation>Bewerten</translation>
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
      <translation>Mindestens je Klasse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>At most</source>
      <translation>Höchstens</translation>
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
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>Automatic ({0})</source>
      <translation>Automatisch ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>Automatic: discriminant</source>
      <translation>Automatisch: Diskriminante</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>Automatic: network</source>
      <translation>Automatisch: Netz</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Average accuracy</source>
      <translation>Mittlere Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Average accuracy: the mean recall of the classes, so that rare classes count as much</source>
      <translation>Mittlere Genauigkeit: die mittlere Trefferquote der Klassen, sodass seltene Klassen ebenso viel zählen</translation>
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
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Back from the field…</source>
      <translation>Aus dem Gelände zurück…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>Bad bands</source>
      <translation>Schlechte Kanäle</translation>
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
      <translation>Kanalnummer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Band {0:.0f}</source>
      <translation>Kanal {0:.0f}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Bands</source>
      <translation>Kanäle</translation>
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
      <translation>Kanäle ab {0} nm, wo Wasserdampf den Boden verdeckt, sind als schlecht markiert; unkalibrierte ebenso.</translation>
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
      <translation>Nach den Pixeln gefragt werden, auf die es ankommt, und zusehen, wie die Karte aus jeder Antwort lernt</translation>
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
      <translation>Beste Treffer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>Black below the {0:g}, white above the {1:g} percentile of valid pixels</source>
      <translation>Schwarz unter dem {0:g}., weiß über dem {1:g}. Perzentil der gültigen Pixel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/spectrum_box.py" />
      <source>Black or white: this pixel. In colours: the means of the classes ± one standard deviation, over wavelengths in nm. Grey ground: bad bands</source>
      <translation>Schwarz oder weiß: dieses Pixel. In Farben: die Klassenmittel ± eine Standardabweichung, über der Wellenlänge in nm. Grauer Grund: schlechte Kanäle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>Black or white: this pixel. In colours: the means of the classes, ± one standard deviation around the likeliest, over wavelengths in nm. Grey ground: bad bands</source>
      <translation>Schwarz oder weiß: dieses Pixel. In Farben: die Klassenmittel, ± eine Standardabweichung um die wahrscheinlichste, über der Wellenlänge in nm. Grauer Grund: schlechte Kanäle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/stretch_box.py" />
      <source>Black up to</source>
      <translation>Schwarz bis</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Blind: hide what the map says</source>
      <translation>Blind: verbergen, was die Karte sagt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <source>Blue</source>
      <translation>Blau</translation>
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
      <translation>Helligkeit</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>Bring the labels onto the cube's grid (in QGIS: Warp, with the cube's extent and resolution).</source>
      <translation>Bringen Sie die Labels auf das Gitter des Datenwürfels (in QGIS: Transformieren, mit Ausdehnung und Auflösung des Datenwürfels).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Brush</source>
      <translation>Pinsel</translation>
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
      <translation>Nach eigener Schätzung irrt das Modell auf {0} der Karte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>By single pixels, for comparison only:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>By the numbers that the model was pre-trained with</source>
      <translation>Nach den Zahlen, mit denen das Modell vortrainiert wurde</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>CLIP</source>
      <translation>CLIP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>CLIP alone looks for it</source>
      <translation>nur CLIP sucht danach</translation>
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
      <translation>CLIP entfällt: Der Datenwürfel hat keine guten Kanäle im sichtbaren Licht, daher ist kein Farbbild möglich. Spektren kommen ohne aus.</translation>
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
      <translation>CLIP-Modell</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>CLIP models</source>
      <translation>CLIP-Modelle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>CLIP scales</source>
      <translation>CLIP-Skalen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>CSV (*.csv);;JSON (*.json)</source>
      <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Cache</source>
      <translation>Cache</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Can't tell</source>
      <translation>Unklar</translation>
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
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Cancelled.</source>
      <translation>Abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>Cancelled; features of {0} of {1} pixels are kept, and the same run goes on from there.</source>
      <translation>Abgebrochen; Merkmale von {0} von {1} Pixeln sind aufbewahrt, und derselbe Lauf macht dort weiter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Cancelled; nothing was drawn.</source>
      <translation>Abgebrochen; es wurde nichts gezogen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <location filename="../../hsi_plugin/processing/algorithm.py" />
      <source>Cancelled; nothing was written.</source>
      <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <location filename="../../hsi_plugin/engine/classify.py" />
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>Cancelled; {0}</source>
      <translation>Abgebrochen; {0}</translation>
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
      <translation>Ändern</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>Change a part of the map, or let "Clean a map" write a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Change colour…</source>
      <translation>Farbe ändern…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/change_plot.py" />
      <source>Change of the map per click</source>
      <translation>Änderung der Karte je Klick</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_layers.py" />
      <source>Changed by the last answer</source>
      <translation>Von der letzten Antwort geändert</translation>
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
      <translation>Änderungen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>Changes of the map</source>
      <translation>Änderungen der Karte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Changes the foundation model itself a little (low-rank adapters). Slow; for hundreds of labels, where the others fall short.</source>
      <translation>Verändert auch das Foundation-Modell selbst ein wenig (Low-Rank-Adapter). Langsam; für Hunderte von Labels, wenn die anderen nicht genügen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/picture.py" />
      <source>Check GDAL's PNG driver.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Check at least one strategy that can run.</source>
      <translation>Wählen Sie mindestens eine lauffähige Strategie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Check at least one; two or more make a comparison.</source>
      <translation>Wählen Sie mindestens eine; zwei oder mehr ergeben einen Vergleich.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Check its Python.{0}</source>
      <translation>Prüfen Sie das zugehörige Python.{0}</translation>
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
      <translation>Prüfen Sie den Leerwert, oder wählen Sie ein anderes Fenster.</translation>
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
      <translation>Prüfen Sie die Zugriffsrechte.</translation>
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
      <translation>Prüfen Sie, ob beide denselben Ort zeigen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <location filename="../../hsi_plugin/maps/correct/export.py" />
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>Check that the file is complete.</source>
      <translation>Prüfen Sie, ob die Datei vollständig ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>Check that the file is still there.</source>
      <translation>Prüfen Sie, ob die Datei noch da ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>Check the address, that the scheduler runs, and that no firewall is between; an encrypted one has an address that begins with tls://.</source>
      <translation>Prüfen Sie die Adresse, ob der Scheduler läuft und dass keine Firewall dazwischen ist; ein verschlüsselter hat eine Adresse, die mit tls:// beginnt.</translation>
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
      <translation>Prüfen Sie den Ordner oder das Muster.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>Check the free space and the permissions of its folder.</source>
      <translation>Prüfen Sie den freien Platz und die Rechte des Ordners.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write.py" />
      <location filename="../../hsi_plugin/spectra/picture.py" />
      <source>Check the free space of the folder, or choose another one.</source>
      <translation>Prüfen Sie den freien Platz des Ordners, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_map.py" />
      <source>Check the free space of the folder.</source>
      <translation>Prüfen Sie den freien Platz des Ordners.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Check the free space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>Check the model {0}</source>
      <translation>Modell {0} prüfen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Check the name and the folder.</source>
      <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>Check the network of the scheduler and its workers.</source>
      <translation>Prüfen Sie das Netzwerk des Schedulers und seiner Worker.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/typical.py" />
      <source>Check the nodata value of the image and what is excluded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Check the path of the labels.</source>
      <translation>Prüfen Sie den Pfad der Labels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Check the path, or start a new session.</source>
      <translation>Prüfen Sie den Pfad, oder beginnen Sie eine neue Sitzung.</translation>
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
      <translation>Prüfen Sie den Port (8786, wenn nicht anders angegeben; 8787 ist seine Webseite), und starten Sie den Scheduler mit derselben Version von Dask.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Check their bad bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Check…</source>
      <translation>Prüfen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>Choose </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>Choose "default" or "margin".</source>
      <translation>Wählen Sie „default“ oder „margin“.</translation>
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
      <translation>Wählen Sie eine Kopie dieser Datei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Choose a field of classes.</source>
      <translation>Wählen Sie ein Feld mit Klassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Choose a field of text or numbers: {0}.</source>
      <translation>Wählen Sie ein Feld mit Text oder Zahlen: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>Choose a field or raster of classes, not of measurements.</source>
      <translation>Wählen Sie ein Feld oder Raster mit Klassen, nicht mit Messwerten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/simfeatup.py" />
      <source>Choose a file of SimFeatUp (JBU-One) that was made for this CLIP.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>Choose a file of points.</source>
      <translation>Wählen Sie eine Punktdatei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/ecostress.py" />
      <source>Choose a file of reflectance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Choose a file with points or polygons.</source>
      <translation>Wählen Sie eine Datei mit Punkten oder Polygonen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Choose a file with points, polygons or a raster of classes.</source>
      <translation>Wählen Sie eine Datei mit Punkten, Polygonen oder einem Klassenraster.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>Choose a folder on a local disk for the compute environment in the options, or with HSI_ENV.</source>
      <translation>Wählen Sie in den Optionen oder mit HSI_ENV einen Ordner auf einem lokalen Datenträger für die Rechenumgebung.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Choose a folder on a local disk with HSI_HOME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Choose a folder on a shared file system.</source>
      <translation>Wählen Sie einen Ordner auf einem gemeinsamen Dateisystem.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>Choose a folder outside of it, for example beside it.</source>
      <translation>Wählen Sie einen Ordner außerhalb davon, zum Beispiel daneben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Choose a folder that all workers see under the same path, for example on a shared file system.</source>
      <translation>Wählen Sie einen Ordner, den alle Worker unter demselben Pfad sehen, zum Beispiel auf einem gemeinsamen Dateisystem.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>Choose a folder with config.json, model.safetensors and a tokenizer (vocab.json and merges.txt, or tokenizer.json), or a file of OpenCLIP with a tokenizer beside it.</source>
      <translation>Wählen Sie einen Ordner mit config.json, model.safetensors und einem Tokenizer (vocab.json und merges.txt, oder tokenizer.json), oder eine Datei von OpenCLIP mit einem Tokenizer daneben.</translation>
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
      <translation>Wählen Sie einen Ordner mit hyperspektralen Bildern.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Choose a folder you may write to, or close the program that holds the file.</source>
      <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, oder schließen Sie das Programm, das die Datei festhält.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/store.py" />
      <source>Choose a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/open.py" />
      <source>Choose a hyperspectral image.</source>
      <translation>Wählen Sie ein hyperspektrales Bild.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>Choose a label that stands.</source>
      <translation>Wählen Sie ein gültiges Label.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>Choose a layer of points on the same image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_layer.py" />
      <source>Choose a layer of points, polygons or class values.</source>
      <translation>Wählen Sie einen Layer mit Punkten, Polygonen oder Klassenwerten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>Choose a layer of points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Choose a layer or a file.</source>
      <translation>Wählen Sie einen Layer oder eine Datei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/class_table.py" />
      <source>Choose a layer or table that is open in QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Choose a layer…</source>
      <translation>Layer wählen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Choose a level, or fewer spectra.</source>
      <translation>Wählen Sie eine Ebene oder weniger Spektren.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>Choose a library that was measured in the same range of wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Choose a map above.</source>
      <translation>Wählen Sie oben eine Karte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/page.py" />
      <source>Choose a map above. Its file is never changed: corrections are kept in the file of the review.</source>
      <translation>Wählen Sie oben eine Karte. Ihre Datei wird nie verändert: Korrekturen liegen in der Datei der Überprüfung.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Choose a map above: a layer of classes of the project, or a file.</source>
      <translation>Wählen Sie oben eine Karte: einen Klassenlayer des Projekts oder eine Datei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Choose a map of classes</source>
      <translation>Klassenkarte wählen</translation>
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
      <translation>Wählen Sie ein Pixel im Bild.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Choose a place where the cube has values.</source>
      <translation>Wählen Sie einen Ort, an dem der Datenwürfel Werte hat.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>Choose a point of the sample.</source>
      <translation>Wählen Sie einen Punkt der Stichprobe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Choose a raster layer or a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Choose a raster layer…</source>
      <translation>Rasterlayer wählen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>Choose a raster of class values, not of measurements.</source>
      <translation>Wählen Sie ein Raster mit Klassenwerten, nicht mit Messwerten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>Choose a raster of class values.</source>
      <translation>Wählen Sie ein Raster mit Klassenwerten.</translation>
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
      <translation>Wählen Sie in den Optionen einen kurzen Ordner für die Rechenumgebung, etwa C:\hsi, oder schalten Sie in Windows lange Pfade ein.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>Choose a shorter one, like C:\hsi, in the options or with HSI_ENV, or switch on long paths in Windows.</source>
      <translation>Wählen Sie einen kürzeren, etwa C:\hsi, in den Optionen oder mit HSI_ENV, oder schalten Sie in Windows lange Pfade ein.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>Choose a smaller one, or clean the whole map.</source>
      <translation>Wählen Sie ein kleineres, oder bereinigen Sie die ganze Karte.</translation>
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
      <translation>Wählen Sie ein Startmodell.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/continuum.py" />
      <source>Choose a wider range, or an image that has bands there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Choose a window inside the image.</source>
      <translation>Wählen Sie ein Fenster im Bild.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Choose an .hsimodel file, or leave the line empty.</source>
      <translation>Wählen Sie eine .hsimodel-Datei, oder lassen Sie die Zeile leer.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Choose an ENVI, GeoTIFF or another raster file.</source>
      <translation>Wählen Sie eine ENVI-, GeoTIFF- oder andere Rasterdatei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Choose an image with bands.</source>
      <translation>Wählen Sie ein Bild mit Kanälen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Choose an image with pixels.</source>
      <translation>Wählen Sie ein Bild mit Pixeln.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>Choose an item, a collection of items or a catalogue.</source>
      <translation>Wählen Sie ein Item, eine Sammlung von Items oder einen Katalog.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/derivative.py" />
      <source>Choose an odd number of bands above the degree, and a degree not below the order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Choose another band.</source>
      <translation>Wählen Sie einen anderen Kanal.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>Choose another field, or another file.</source>
      <translation>Wählen Sie ein anderes Feld oder eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Choose another file of labels.</source>
      <translation>Wählen Sie eine andere Labeldatei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <location filename="../../hsi_plugin/spectra/library/write.py" />
      <source>Choose another file.</source>
      <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Choose another file; models show tells which.</source>
      <translation>Wählen Sie eine andere Datei; models show sagt, welche.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Choose another file; see models show for where the right one is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>Choose another folder for the compute environment in the options, or with HSI_ENV.</source>
      <translation>Wählen Sie in den Optionen oder mit HSI_ENV einen anderen Ordner für die Rechenumgebung.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Choose another folder for the maps.</source>
      <translation>Wählen Sie einen anderen Ordner für die Karten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>Choose another folder for the package.</source>
      <translation>Wählen Sie einen anderen Ordner für das Paket.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Choose another folder for the session.</source>
      <translation>Wählen Sie einen anderen Ordner für die Sitzung.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Choose another folder in the options, or with HSI_ENV.</source>
      <translation>Wählen Sie in den Optionen oder mit HSI_ENV einen anderen Ordner.</translation>
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
      <translation>Wählen Sie eine andere Ebene.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>Choose another library.</source>
      <translation>Wählen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Choose another map.</source>
      <translation>Wählen Sie eine andere Karte.</translation>
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
      <translation>Wählen Sie ein anderes Modell, zum Beispiel {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectf.py" />
      <source>Choose another model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Choose another name, so that observations in it are not lost.</source>
      <translation>Wählen Sie einen anderen Namen, damit Beobachtungen darin nicht verloren gehen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Choose another name, so that the input is not lost.</source>
      <translation>Wählen Sie einen anderen Namen, damit die Eingabe nicht verloren geht.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Choose another place for the output.</source>
      <translation>Wählen Sie einen anderen Ort für die Ausgabe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <source>Choose another variable.</source>
      <translation>Wählen Sie eine andere Variable.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>Choose another window, or leave it out.</source>
      <translation>Wählen Sie ein anderes Fenster, oder lassen Sie es weg.</translation>
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
      <translation>Wählen Sie einen in der Layerliste, und wählen Sie Objekte davon aus.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <location filename="../../hsi_plugin/engine/shared.py" />
      <source>Choose one inside its {0} rows and {1} columns.</source>
      <translation>Wählen Sie eines innerhalb der {0} Zeilen und {1} Spalten.</translation>
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
      <translation>Wählen Sie eines seiner Felder: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Choose one of its layers: {0}.</source>
      <translation>Wählen Sie einen der Layer: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>Choose one of the same wavelengths.</source>
      <translation>Wählen Sie eines mit denselben Wellenlängen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <location filename="../../hsi_plugin/engine/import_jobs.py" />
      <location filename="../../hsi_plugin/engine/importing.py" />
      <location filename="../../hsi_plugin/methods/active/head.py" />
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Choose one of {0}.</source>
      <translation>Wählen Sie aus: {0}.</translation>
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
      <translation>Wählen Sie einen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>Choose or make a session for this map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>Choose or name another file for the labels.</source>
      <translation>Wählen oder nennen Sie eine andere Datei für die Labels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_state.py" />
      <source>Choose or name another file for the review.</source>
      <translation>Wählen oder nennen Sie eine andere Datei für die Überprüfung.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>Choose other ranges of wavelength.</source>
      <translation>Wählen Sie andere Wellenlängenbereiche.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Choose other spectra, or another library.</source>
      <translation>Wählen Sie andere Spektren oder eine andere Bibliothek.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/model.py" />
      <source>Choose smaller windows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>Choose some pixels first.</source>
      <translation>Wählen Sie zuerst einige Pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>Choose the file of the other annotator.</source>
      <translation>Wählen Sie die Datei der anderen Person, die gelabelt hat.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Choose the file of the other reviewer.</source>
      <translation>Wählen Sie die Datei der anderen prüfenden Person.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <source>Choose the file that came back from the field.</source>
      <translation>Wählen Sie die Datei, die aus dem Gelände zurückkam.</translation>
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
      <translation>Wählen Sie die Bilddatei darin.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Choose the image file itself.</source>
      <translation>Wählen Sie die Bilddatei selbst.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Choose the image file, or repair its header.</source>
      <translation>Wählen Sie die Bilddatei, oder reparieren Sie ihren Header.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>Choose the image file, or the folder that it lies in.</source>
      <translation>Wählen Sie die Bilddatei oder den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_cube.py" />
      <source>Choose the image that was classified.</source>
      <translation>Wählen Sie das Bild, das klassifiziert wurde.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>Choose the one that was written with the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>Choose the output folder of a comparison.</source>
      <translation>Wählen Sie den Ausgabeordner eines Vergleichs.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>Choose the raster beside the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>Choose the session in which it was corrected.</source>
      <translation>Wählen Sie die Sitzung, in der sie korrigiert wurde.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>Choose the session in which this map was labelled, or a new file.</source>
      <translation>Wählen Sie die Sitzung, in der diese Karte gelabelt wurde, oder eine neue Datei.</translation>
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
      <translation>Wählen: {0}</translation>
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
      <translation>Zirren</translation>
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
      <translation>Klasse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Class "{0}" has value {1}.</source>
      <translation>Klasse „{0}“ hat den Wert {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Class "{0}" occurs twice.</source>
      <translation>Klasse „{0}“ kommt zweimal vor.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Class "{0}" was added.</source>
      <translation>Die Klasse „{0}“ wurde hinzugefügt.</translation>
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
      <translation>Klassennamen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Class names (*.csv *.json)</source>
      <translation>Klassennamen (*.csv *.json)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Class that is changed</source>
      <translation>Zu ändernde Klasse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Class values are {0}.</source>
      <translation>Die Klassenwerte sind {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>Class values lie outside 1…{0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>Class {0}</source>
      <translation>Klasse {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Class {0} has no name.</source>
      <translation>Klasse {0} hat keinen Namen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Class, or its beginning</source>
      <translation>Klasse oder ihr Anfang</translation>
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
      <translation>Klassen</translation>
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
      <translation>Klassifiziert auf</translation>
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
      <translation>Klassifizieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Classify a share of {0}</source>
      <translation>Anteil von {0} klassifizieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Classify again to use them.</source>
      <translation>Klassifizieren Sie erneut, um sie zu verwenden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Classify again with "With confidence and runner-up class".</source>
      <translation>Klassifizieren Sie erneut „Mit Konfidenz und zweitbester Klasse“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/many_images.py" />
      <source>Classify all images of a folder with one model</source>
      <translation>Alle Bilder eines Ordners mit einem Modell klassifizieren</translation>
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
      <translation>Viele Bilder klassifizieren…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Classify {0}</source>
      <translation>{0} klassifizieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Classify {0} images</source>
      <translation>{0} Bilder klassifizieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Clean a map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Clear finished</source>
      <translation>Beendete entfernen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Clear now</source>
      <translation>Jetzt leeren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Click a piece: all pixels of its class that hang together</source>
      <translation>Klicken Sie auf eine Fläche: alle zusammenhängenden Pixel ihrer Klasse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>Click at least two pixels each of at least two of these classes, or leave the labels out.</source>
      <translation>Klicken Sie je mindestens zwei Pixel von mindestens zwei dieser Klassen an, oder lassen Sie die Labels weg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Click classifier</source>
      <translation>Klick-Klassifikator</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Click labels</source>
      <translation>Klick-Labels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Click or drag over pixels; + and − change the size</source>
      <translation>Klicken oder ziehen Sie über Pixel; + und − ändern die Größe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>Click to change the colour</source>
      <translation>Klicken, um die Farbe zu ändern</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <location filename="../../hsi_plugin/methods/active/head.py" />
      <source>Clicking knows no classifier "{0}".</source>
      <translation>Für das Klicken gibt es keinen Klassifikator „{0}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/working.py" />
      <source>Close one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Close other QGIS windows, let the virus scanner leave out the folder of the compute environment, and install again.</source>
      <translation>Schließen Sie andere QGIS-Fenster, lassen Sie den Virenscanner den Ordner der Rechenumgebung auslassen, und installieren Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>Close other QGIS windows, or remove it by hand, then try again.</source>
      <translation>Schließen Sie andere QGIS-Fenster, oder entfernen Sie sie von Hand; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_rows.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>Close other programs that use it, and try again.</source>
      <translation>Schließen Sie andere Programme, die sie verwenden, und versuchen Sie es erneut.</translation>
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
      <translation>Wolke, Schatten oder Rauschen: Die Karte lässt Pixel wie dieses aus</translation>
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
      <translation>Wolken</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Cluster side</source>
      <translation>Klumpenseite</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Clusters</source>
      <translation>Klumpen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Clusters of {0} pixel are none.</source>
      <translation>Klumpen von {0} Pixeln sind keine.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>Collecting…</source>
      <translation>Wird gesammelt…</translation>
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
      <translation>Farbe von {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Colour-blind-safe colours</source>
      <translation>Für Farbfehlsichtige unterscheidbare Farben</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Column</source>
      <translation>Spalte</translation>
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
      <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Comment (C)</source>
      <translation>Kommentar (C)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Compare strategies</source>
      <translation>Strategien vergleichen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Compare strategies on {0}</source>
      <translation>Strategien auf {0} vergleichen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Compare strategies…</source>
      <translation>Strategien vergleichen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Compare two maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Compare with another map…</source>
      <translation>Mit einer anderen Karte vergleichen…</translation>
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
      <translation>{0} mit einer anderen Karte vergleichen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Compare {0} with {1}</source>
      <translation>{0} mit {1} vergleichen</translation>
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
      <translation>Vergleicht jedes Pixel mit dem Mittel jeder Klasse und mit nichts sonst. Für ein bis vier Labels je Klasse.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Comparing with the reference</source>
      <translation>Vergleich mit der Referenz</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>Comparing {0} spectra with the bands of the cube…</source>
      <translation>{0} Spektren werden mit den Kanälen des Datenwürfels verglichen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Composite</source>
      <translation>Komposit</translation>
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
      <translation>Rechenumgebung</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Compute features now</source>
      <translation>Merkmale jetzt berechnen</translation>
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
      <translation>Berechnet die Merkmale jedes Pixels einmal, im Hintergrund; danach gehen Lernen und Kartieren schnell</translation>
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
      <translation>Berechnung</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Computing… (show)</source>
      <translation>Wird berechnet… (anzeigen)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_layers.py" />
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Confidence and runner-up</source>
      <translation>Konfidenz und zweitbeste</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Confidence is off by {0} on average (expected calibration error).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Confidence of the change</source>
      <translation>Konfidenz der Änderung</translation>
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
      <translation>Verbinden…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Continue</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Continuum removed</source>
      <translation>Kontinuum entfernt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Controls</source>
      <translation>Kontrollen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>Convert it once, where you trust it: torch.jit.load(FILE, map_location='cpu').state_dict(), kept with safetensors.torch.save_file; then choose that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write.py" />
      <source>Convert the values to int16 or float32 first.</source>
      <translation>Wandeln Sie die Werte zuerst in int16 oder float32 um.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>Convert them to float32.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/text_dialog.py" />
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/text_dialog.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Copy for another…</source>
      <translation>Kopie für andere…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>Copy it again.</source>
      <translation>Kopieren Sie sie erneut.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <location filename="../../hsi_plugin/cubes/xml.py" />
      <source>Copy or download it again.</source>
      <translation>Kopieren Sie sie oder laden Sie sie erneut herunter.</translation>
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
      <translation>Kopieren Sie die Datei erneut. Wurde die Aufnahme vorzeitig beendet oder läuft sie noch, sind ihre {0} vollständigen Zeilen nutzbar: Setzen Sie lines = {1} in {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Copy the picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Copy the plot to the clipboard</source>
      <translation>Diagramm in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Copy the session to a folder you may write to.</source>
      <translation>Kopieren Sie die Sitzung in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/dock.py" />
      <source>Correct</source>
      <translation>Korrigieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Correct by clicking</source>
      <translation>Durch Klicken korrigieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Correct it for the atmosphere first, or give labels, whose spectra come from the image itself.</source>
      <translation>Korrigieren Sie es zuerst atmosphärisch, oder geben Sie Labels an, deren Spektren aus dem Bild selbst kommen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>Correct it for the atmosphere first, or go on without a library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct it to bsq, bil or bip.</source>
      <translation>Berichtigen Sie es zu bsq, bil oder bip.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Correct it, or leave the cell empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct the header.</source>
      <translation>Berichtigen Sie den Header.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct the header; an image needs at least one.</source>
      <translation>Berichtigen Sie den Header; ein Bild braucht mindestens eins.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct the header; an offset is 0 or more.</source>
      <translation>Berichtigen Sie den Header; ein Offset ist 0 oder größer.</translation>
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
      <translation>{0} korrigieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct {0}: its size, its data type, or its header offset ({1} would fit).</source>
      <translation>Berichtigen Sie {0}: die Größe, den Datentyp oder den Header-Offset ({1} würde passen).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/map_changes.py" />
      <source>Corrections {0}.</source>
      <translation>Korrekturen: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Correlation</source>
      <translation>Korrelation</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Cost</source>
      <translation>Aufwand</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Count</source>
      <translation>Zählen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <source>Count pixels that were learned from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Counting the classes of the map…</source>
      <translation>Klassen der Karte werden gezählt…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Counting…</source>
      <translation>Zählen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Create it, or choose another place for the output.</source>
      <translation>Legen Sie ihn an, oder wählen Sie einen anderen Ort für die Ausgabe.</translation>
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
      <translation>Datenwürfel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Cube layer</source>
      <translation>Layer des Datenwürfels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Cubes and products ({0});;All files (*)</source>
      <translation>Datenwürfel und Produkte ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Cudahy 2012, Satellite ASTER Geoscience Product Notes for Australia, CSIRO EP-30-07-12-44</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Cut out a part of it.</source>
      <translation>Schneiden Sie einen Teil aus.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Dark: sure; bright: torn between two classes</source>
      <translation>Dunkel: sicher; hell: schwankt zwischen zwei Klassen</translation>
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
      <translation>Entscheiden</translation>
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
      <translation>Voreinstellung</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Default ({0})</source>
      <translation>Voreinstellung ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Defect in one band at least</source>
      <translation>Defekt in mindestens einem Kanal</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Describe a hyperspectral image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Describe {0}</source>
      <translation>{0} beschreiben</translation>
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
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Details…</source>
      <translation>Details…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>Diagnostics</source>
      <translation>Diagnose</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Diagnostics…</source>
      <translation>Diagnose…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/disagreements.py" />
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Disagreements</source>
      <translation>Abweichungen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Disagreements ({0})…</source>
      <translation>Abweichungen ({0})…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Disagreements…</source>
      <translation>Abweichungen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Discard sample</source>
      <translation>Stichprobe verwerfen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Discard the sample "{0}"? Its points and answers stay in the file, but count no more.</source>
      <translation>Stichprobe „{0}“ verwerfen? Ihre Punkte und Antworten bleiben in der Datei, zählen aber nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Discard the selected sample, with its answers</source>
      <translation>Die gewählte Stichprobe mit ihren Antworten verwerfen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Discriminant</source>
      <translation>Diskriminante</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Discriminant, features alone</source>
      <translation>Diskriminante, nur Merkmale</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Discriminants on frozen features, on whitened spectra and on spectra vote: the default of the method Foundation features.</source>
      <translation>Diskriminanten auf eingefrorenen Merkmalen, auf dekorrelierten Spektren und auf Spektren stimmen ab: die Voreinstellung der Methode Foundation-Merkmale.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Discriminants, features and spectra</source>
      <translation>Diskriminanten, Merkmale und Spektren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Divergence</source>
      <translation>Divergenz</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Do it again</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Do it again ({0} on the map)</source>
      <translation>Wiederholen ({0} auf der Karte)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Do not take along what the map says</source>
      <translation>Nicht mitnehmen, was die Karte sagt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Done in this session; once more computes only what the cache no longer has</source>
      <translation>In dieser Sitzung erledigt; noch einmal berechnet nur, was der Cache nicht mehr hat</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Done in {0:.1f} s: {1}</source>
      <translation>Fertig in {0:.1f} s: {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Done in {0} · {1}</source>
      <translation>Fertig in {0} · {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Done in {0}: {1}</source>
      <translation>Fertig in {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Done.</source>
      <translation>Fertig.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Double click moves the map there, F2 renames, Delete removes</source>
      <translation>Doppelklick rückt die Karte dorthin, F2 benennt um, Entf entfernt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Doubtful labels</source>
      <translation>Zweifelhafte Labels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>Doubtful labels ({0})</source>
      <translation>Zweifelhafte Labels ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>Download</source>
      <translation>Herunterladen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>Download again: it goes on from there. Without a network, fetch the file on another machine and add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/archive.py" />
      <source>Download it again, and unpack it.</source>
      <translation>Laden Sie es erneut herunter, und entpacken Sie es.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>Download it again, or open it without its position.</source>
      <translation>Laden Sie es erneut herunter, oder öffnen Sie es ohne seine Lage.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Download it again.</source>
      <translation>Laden Sie es erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>Download it, or fetch its files from {0} and put them into {1}.</source>
      <translation>Laden Sie es herunter, oder holen Sie seine Dateien von {0} und legen Sie sie in {1} ab.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>Download the file again.</source>
      <translation>Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Download the model {0}</source>
      <translation>Modell {0} herunterladen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>Download the product again.</source>
      <translation>Laden Sie das Produkt erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>Download the scene again as L1R or L1T.</source>
      <translation>Laden Sie die Szene erneut als L1R oder L1T herunter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>Download the scene again.</source>
      <translation>Laden Sie die Szene erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Download them into the same folder.</source>
      <translation>Laden Sie sie in denselben Ordner herunter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>Download {0} ({1})…</source>
      <translation>{0} herunterladen ({1})…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>Download {0}?</source>
      <translation>{0} herunterladen?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/fetch.py" />
      <source>Downloading {0}{1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Download…</source>
      <translation>Herunterladen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Drag around an area, or click its corners and close it with a right click</source>
      <translation>Ziehen Sie um ein Gebiet, oder klicken Sie seine Ecken und schließen Sie mit einem Rechtsklick</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>Drag to see the map as it was; painting returns to now</source>
      <translation>Ziehen, um frühere Stände der Karte zu sehen; Malen kehrt zum jetzigen zurück</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Draw</source>
      <translation>Ziehen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>Draw a larger one.</source>
      <translation>Ziehen Sie eine größere.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Draw a match as bright as the spectrum that it is compared with</source>
      <translation>Einen Treffer so hell zeichnen wie das Spektrum, mit dem er verglichen wird</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Draw a reference sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>Draw a reference sample from the map first, or choose another file.</source>
      <translation>Ziehen Sie zuerst eine Referenzstichprobe aus der Karte, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Draw a sample</source>
      <translation>Stichprobe ziehen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Draw a sample from the map, look at its points, and learn what the map is worth</source>
      <translation>Eine Stichprobe aus der Karte ziehen, ihre Punkte ansehen und erfahren, was die Karte wert ist</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Draw a sample from {0}</source>
      <translation>Stichprobe aus {0} ziehen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Draw a sample of pixels from the finished map: "Review this map…" in the panel, the algorithm hsi:sample, or the command sample. The chance of each pixel to be drawn is kept, and pixels that the model has learned from are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Draw a sample on the page "Sample" first, or choose one there.</source>
      <translation>Ziehen Sie zuerst eine Stichprobe auf der Seite „Stichprobe“, oder wählen Sie dort eine.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>Draw also from the pixels that the model has learned from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Draw an area: left clicks set its corners, a right click ends it</source>
      <translation>Gebiet zeichnen: Linksklicks setzen seine Ecken, ein Rechtsklick schließt es ab</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Draw an outline on the map first.</source>
      <translation>Zeichnen Sie zuerst einen Umriss auf der Karte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/sampling.py" />
      <source>Draw fewer.</source>
      <translation>Ziehen Sie weniger.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Draw from training pixels, too</source>
      <translation>Auch aus Trainingspixeln ziehen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Draw it nearer to the cube.</source>
      <translation>Zeichnen Sie es näher am Datenwürfel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>Draw it without replacement.</source>
      <translation>Ziehen Sie sie ohne Zurücklegen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>Draw pixels that the model has not seen with hsi:sample (the verb `sample`) and look at them, or keep labels apart as reference before a map is made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Draw spectra of libraries as they were measured, not as the bands of the cube would read them</source>
      <translation>Bibliotheksspektren zeichnen, wie sie gemessen wurden, nicht wie die Kanäle des Datenwürfels sie lesen würden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Draw the values of bad bands too, instead of gaps</source>
      <translation>Auch die Werte schlechter Kanäle zeichnen, statt Lücken</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <source>Drawing every pixel… {0:.0f} %</source>
      <translation>Jedes Pixel wird gezeichnet… {0:.0f} %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field.py" />
      <source>Drawing the picture</source>
      <translation>Bild wird gezeichnet</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Drawn by chance, to find what was missed.</source>
      <translation>Zufällig gezogen, um Übersehenes zu finden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Drawn by chance.</source>
      <translation>Zufällig gezogen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Draws disagree</source>
      <translation>Ziehungen uneins</translation>
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
      <translation>Ziehen Sie einen Datenwürfel hierher, oder wählen Sie einen Layer.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/dropped.py" />
      <source>Drop one cube at a time.</source>
      <translation>Legen Sie immer nur einen Datenwürfel ab.</translation>
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
      <translation>Jeder klassifiziert eigene Bilder mit einem Thread; dieser Rechner erlaubt {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Each with other labels; the intervals come from these, so take at least 5</source>
      <translation>Jede mit anderen Labels; daraus entstehen die Intervalle, nehmen Sie also mindestens 5</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Empty: as far as pixels resemble each other, at least 16.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>End asking; labels and layers stay, and Start goes on from there</source>
      <translation>Fragen beenden; Labels und Layer bleiben, und Starten macht dort weiter</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cache.py" />
      <source>End running jobs and other programs that use them, and check the permissions of the folder.</source>
      <translation>Beenden Sie laufende Aufträge und andere Programme, die sie verwenden, und prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>End the tour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>End the worker after</source>
      <translation>Rechenprozess beenden nach</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/suggestions.py" />
      <source>Enter</source>
      <translation>Eingabetaste</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Estimated area, corrected for the errors of the map, ± half of its 95 % interval</source>
      <translation>Geschätzte Fläche, um die Fehler der Karte korrigiert, ± Hälfte ihres 95-%-Intervalls</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Estimated by leaving out whole {0} × {0} pixel blocks ({1} blocks, {2} rounds).</source>
      <translation>Geschätzt durch Auslassen ganzer Blöcke von {0} × {0} Pixeln ({1} Blöcke, {2} Runden).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Estimator: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Every band by its least and greatest value in this scene; the shape of a spectrum depends on the scene then</source>
      <translation>Jeder Kanal nach seinem kleinsten und größten Wert in dieser Szene; die Form eines Spektrums hängt dann von der Szene ab</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Every band by its mean and deviation in this scene</source>
      <translation>Jeder Kanal nach Mittelwert und Abweichung in dieser Szene</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Every class of the map gets points of its own, rare ones enough</source>
      <translation>Jede Klasse der Karte erhält eigene Punkte, auch seltene genügend</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Every good band as it is. For few bands, or classes with narrow features</source>
      <translation>Jeder gute Kanal, wie er ist. Für wenige Kanäle oder Klassen mit schmalen Merkmalen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Every pixel gets a class and a confidence. It runs beside QGIS, which stays usable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Every strategy learns from the same labels and is judged on the same blocks of the image, which it has not seen; all of it is repeated with other labels, so that an interval tells what may be chance.</source>
      <translation>Jede Strategie lernt aus denselben Labels und wird auf denselben Blöcken des Bildes beurteilt, die sie nicht gesehen hat; all das wird mit anderen Labels wiederholt, damit ein Intervall zeigt, was Zufall sein kann.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/picture.py" />
      <source>Every {0} pixel of every {1} row is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Everything goes to {0}; QGIS's own Python is not touched.</source>
      <translation>Alles kommt nach {0}; das Python von QGIS bleibt unberührt.</translation>
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
      <translation>Beispielmodelle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Exclude</source>
      <translation>Ausschließen</translation>
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
      <translation>CSV exportieren…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Export as a table…</source>
      <translation>Als Tabelle exportieren…</translation>
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
      <translation>Exportieren Sie es zuerst als einfaches ENVI oder GeoTIFF.</translation>
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
      <translation>Exportieren Sie zuerst den Betrag oder eine andere reelle Größe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Export spectra</source>
      <translation>Spektren exportieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Export the kept spectra as a CSV table</source>
      <translation>Behaltene Spektren als CSV-Tabelle exportieren</translation>
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
      <translation>Exportieren Sie die Positionen in Grad.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Export the table</source>
      <translation>Tabelle exportieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Failed: {0} of {1} images</source>
      <translation>Fehlgeschlagen: {0} von {1} Bildern</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Farthest from all labels</source>
      <translation>Am weitesten von allen Labels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Features</source>
      <translation>Merkmale</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Features are computed</source>
      <translation>Merkmale sind berechnet</translation>
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
      <translation>Merkmale von {0}</translation>
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
      <translation>Holen Sie die Dateien von Hand von {0} und legen Sie sie in {1} ab.</translation>
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
      <translation>Weniger als zwei Klassen haben Labels in mehr als einem Block von {0} × {1} Pixeln.</translation>
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
      <translation>Das Feld „{0}“ von {1} enthält Brüche wie {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Field "{0}" of {1} is of type {2}.</source>
      <translation>Das Feld „{0}“ von {1} ist vom Typ {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_layer.py" />
      <source>Field of the class</source>
      <translation>Feld der Klasse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>Field package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>Figures of each strategy</source>
      <translation>Zahlen jeder Strategie</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>File</source>
      <translation>Datei</translation>
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
      <translation>Datei der Punkte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Files of spectra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Files of unknown size</source>
      <translation>Dateien unbekannter Größe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>File…</source>
      <translation>Datei…</translation>
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
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Final map</source>
      <translation>Endgültige Karte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Find these classes in the whole cube</source>
      <translation>Diese Klassen im ganzen Datenwürfel finden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>Finish</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/finished.py" />
      <source>Finished windows are not kept ({0}): if this run is interrupted, they are computed again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <source>Finished windows could not be kept in {0}.</source>
      <translation>Fertige Fenster konnten nicht in {0} aufbewahrt werden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>First component, RU-Net</source>
      <translation>Erste Komponente, RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_preview.py" />
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>First labels</source>
      <translation>Erste Labels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>First labels as they are.</source>
      <translation>Erste Labels, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>First labels by name</source>
      <translation>Erste Labels nach Namen</translation>
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
      <translation>Achsen anpassen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Fit the axes to the spectra again (A)</source>
      <translation>Achsen wieder an die Spektren anpassen (A)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Fits images that {0}: {1}{2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Flash changes</source>
      <translation>Änderungen aufblitzen lassen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Floating-point operations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Flown while more than a tenth of the sky was cloudy</source>
      <translation>Geflogen bei mehr als einem Zehntel Bewölkung</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Folder for table and plot</source>
      <translation>Ordner für Tabelle und Diagramm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Folder of a comparison</source>
      <translation>Ordner eines Vergleichs</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Folder of a network for colour pictures</source>
      <translation>Ordner eines Netzes für Farbbilder</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Folder of compute environments</source>
      <translation>Ordner der Rechenumgebungen</translation>
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
      <translation>Ordner mit Wheels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Folder…</source>
      <translation>Ordner…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Follow</source>
      <translation>Folgen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Footprints, of many images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>For batches from the toolbox that do not say otherwise; single images are always classified here</source>
      <translation>Für Stapel aus den Verarbeitungswerkzeugen, die nichts anderes angeben; einzelne Bilder werden immer hier klassifiziert</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>For classes made of several unlike materials; wants some tens of labelled pixels a class, and ten seconds or more to learn.</source>
      <translation>Für Klassen aus mehreren ungleichen Materialien; braucht einige Dutzend gelabelte Pixel je Klasse und zehn Sekunden oder mehr zum Lernen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>For computers without internet access</source>
      <translation>Für Rechner ohne Internetzugang</translation>
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
      <translation>Für Methoden, die eine Grafikkarte nutzen können; die anderen laufen immer auf dem Prozessor</translation>
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
      <translation>Für den ganzen Datenwürfel, bevor etwas startet. Eine Grafikkarte braucht nur einen kleinen Teil der Zeit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>For {0}, {1} is another file than here ({2} instead of {3}).</source>
      <translation>Für {0} ist {1} eine andere Datei als hier ({2} statt {3}).</translation>
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
      <translation>Foundation-Merkmale</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Foundation model</source>
      <translation>Foundation-Modell</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Foundation model and spectra</source>
      <translation>Foundation-Modell und Spektren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Foundation model, RU-Net</source>
      <translation>Foundation-Modell, RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Foundation model, discriminant</source>
      <translation>Foundation-Modell, Diskriminante</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Foundation models</source>
      <translation>Foundation-Modelle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>Foundation models have to wait until the compute environment is installed.</source>
      <translation>Foundation-Modelle müssen warten, bis die Rechenumgebung installiert ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>Foundation models need the compute environment (torch).</source>
      <translation>Foundation-Modelle brauchen die Rechenumgebung (torch).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Foundation models…</source>
      <translation>Foundation-Modelle…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>Fractions of the training blocks are percentages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>From Labels</source>
      <translation>Aus Labels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>From a file of weights.</source>
      <translation>Aus einer Gewichtsdatei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>From a folder.</source>
      <translation>Aus einem Ordner.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_model.py" />
      <source>From a spectral library</source>
      <translation>Aus einer Spektralbibliothek</translation>
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
      <translation>Aus anderen hyperspektralen Bildern</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/strategy_list.py" />
      <source>From photographs</source>
      <translation>Aus Fotografien</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/strategy_list.py" />
      <source>From this cube alone</source>
      <translation>Nur aus diesem Datenwürfel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>Further failures are in the summary.</source>
      <translation>Weitere Fehlschläge stehen in der Übersicht.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>GPS points to labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>GPU support is ready.</source>
      <translation>Die GPU-Unterstützung ist bereit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>GPU support was removed.</source>
      <translation>Die GPU-Unterstützung wurde entfernt.</translation>
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
      <translation>GeoTIFF (*.tif);;Virtuelles Raster, nichts wird kopiert (*.vrt)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>GeoTIFF cannot hold {0} with this GDAL.</source>
      <translation>GeoTIFF kann {0} mit diesem GDAL nicht speichern.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write.py" />
      <source>GeoTIFF cannot hold {0}.</source>
      <translation>GeoTIFF kann {0} nicht speichern.</translation>
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
      <translation>Geometrie</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>Georeference the image first.</source>
      <translation>Georeferenzieren Sie zuerst das Bild.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>Get it again from where the model is published.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Get it again from {0}.</source>
      <translation>Holen Sie sie erneut von {0}.</translation>
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
      <translation>Holen Sie sie von der zugehörigen Seite ({0}), und fügen Sie sie hinzu: models add FILE.</translation>
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
      <translation>Geben Sie --head sst an, oder lassen Sie es weg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/correct/components.py" />
      <source>Give 4 or 8.</source>
      <translation>Geben Sie 4 oder 8 an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Give a CSV file with the columns name, words and colour, or a JSON list of objects with these keys.</source>
      <translation>Geben Sie eine CSV-Datei mit den Spalten name, words und colour an oder eine JSON-Liste von Objekten mit diesen Schlüsseln.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Give a CSV with wavelengths in its first column and one column a band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>Give a file that ends in {0}.</source>
      <translation>Geben Sie eine Datei an, die auf {0} endet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>Give a folder for the maps of many images.</source>
      <translation>Geben Sie einen Ordner für die Karten vieler Bilder an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>Give a folder for the maps.</source>
      <translation>Geben Sie einen Ordner für die Karten an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Give a folder of spectra, files, or both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>Give a folder; it is made where it is not there.</source>
      <translation>Geben Sie einen Ordner an; er wird angelegt, wenn es ihn nicht gibt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/window.py" />
      <source>Give a height and a width of at least 1.</source>
      <translation>Geben Sie Höhe und Breite von mindestens 1 an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/recipe.py" />
      <source>Give a last rate below the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/label_files.py" />
      <source>Give a layer of points to visit.</source>
      <translation>Geben Sie einen Punktlayer an, der abgegangen werden soll.</translation>
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
      <translation>Geben Sie einen Namen an, der auf .gpkg endet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <location filename="../../hsi_plugin/gui/map_files.py" />
      <source>Give a name that ends in .tif.</source>
      <translation>Geben Sie einen Namen an, der auf .tif endet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>Give a number from {0} to {1}{2}.</source>
      <translation>Geben Sie eine Zahl von {0} bis {1}{2} an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give a probability from 0 to 1.</source>
      <translation>Geben Sie eine Wahrscheinlichkeit von 0 bis 1 an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>Give a raster to write, choose a window, or allow the cache more (HSI_CACHE_LIMIT).</source>
      <translation>Geben Sie ein Ausgaberaster an, wählen Sie ein Fenster, oder erlauben Sie dem Cache mehr (HSI_CACHE_LIMIT).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/area.py" />
      <source>Give a reference that overlaps the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give a share from 0.001 to {0}, such as 0.1, or 0 to leave it out.</source>
      <translation>Geben Sie einen Anteil von 0.001 bis {0} an, etwa 0.1, oder 0, um ihn wegzulassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give a side for the majority filter, a smallest number of pixels, or both.</source>
      <translation>Geben Sie eine Seitenlänge für den Mehrheitsfilter, eine Mindestzahl von Pixeln oder beides an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give a side of 2 or more, or 0 to find it.</source>
      <translation>Geben Sie eine Seitenlänge ab 2 an, oder 0, um sie ermitteln zu lassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give a side of 2 or more.</source>
      <translation>Geben Sie eine Seitenlänge ab 2 an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/segment.py" />
      <source>Give a side of at least 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give a size and a floor from 0.</source>
      <translation>Geben Sie eine Größe und eine Untergrenze ab 0 an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/sieve.py" />
      <source>Give a smallest number of pixels from 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Give a table (CSV), or a layer of points.</source>
      <translation>Geben Sie eine Tabelle (CSV) oder einen Punktlayer an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give a whole number from 0.</source>
      <translation>Geben Sie eine ganze Zahl ab 0 an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_jobs.py" />
      <source>Give a whole number from 0; 0 for no spacing.</source>
      <translation>Geben Sie eine ganze Zahl ab 0 an; 0 für keinen Abstand.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>Give a whole number from 1 to {0}, for example local:2; as many as there are cores is a good choice.</source>
      <translation>Geben Sie eine ganze Zahl von 1 bis {0} an, zum Beispiel local:2; so viele wie Prozessorkerne ist eine gute Wahl.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/segment.py" />
      <source>Give a width, epochs, a patience and a batch of at least 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Give all classes colours that stay apart with colour vision deficiency; Undo takes it back</source>
      <translation>Allen Klassen Farben geben, die auch bei Farbfehlsichtigkeit unterscheidbar sind; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Give an address or a scheduler file; without one, batches run on this computer.</source>
      <translation>Geben Sie eine Adresse oder Scheduler-Datei an; ohne sie laufen Stapel auf diesem Rechner.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give an odd side from 3, or 0 for no majority filter.</source>
      <translation>Geben Sie eine ungerade Seitenlänge ab 3 an, oder 0 für keinen Mehrheitsfilter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/majority.py" />
      <source>Give an odd side from 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <source>Give an output.</source>
      <translation>Geben Sie eine Ausgabe an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Give another name (--name), or first remove it: models remove {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>Give arrays of numbers.</source>
      <translation>Geben Sie Arrays aus Zahlen an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give at least 1, or leave it out.</source>
      <translation>Geben Sie mindestens 1 an, oder lassen Sie es weg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/hs3bench.py" />
      <source>Give at least 1.</source>
      <translation>Geben Sie mindestens 1 an.</translation>
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
      <translation>Geben Sie auto oder cpu an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/device.py" />
      <location filename="../../hsi_plugin/models/accelerator.py" />
      <source>Give auto, cpu, cuda, cuda:N or mps.</source>
      <translation>Geben Sie auto, cpu, cuda, cuda:N oder mps an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>Give both.</source>
      <translation>Geben Sie beides an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/run.py" />
      <source>Give coordinates in the cube's own reference system.</source>
      <translation>Geben Sie Koordinaten im Bezugssystem des Datenwürfels an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Give each wavelength once, in order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give either a row and a column, or x and y.</source>
      <translation>Geben Sie entweder Zeile und Spalte oder x und y an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <location filename="../../hsi_plugin/labels/session_classes.py" />
      <source>Give every class a name of its own.</source>
      <translation>Geben Sie jeder Klasse einen eigenen Namen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Give every class a name.</source>
      <translation>Geben Sie jeder Klasse einen Namen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Give every class names of its own.</source>
      <translation>Geben Sie jeder Klasse eigene Namen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>Give every pixel one class.</source>
      <translation>Geben Sie jedem Pixel eine einzige Klasse.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Give every reviewer a copy of the file after the sample was drawn, and merge those copies.</source>
      <translation>Geben Sie allen Prüfenden eine Kopie der Datei, nachdem die Stichprobe gezogen ist, und führen Sie diese Kopien zusammen.</translation>
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
      <translation>Geben Sie genau eines an: wessen Kanäle die Spektren haben sollen.</translation>
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
      <translation>Geben Sie Bilder, einen Ordner, ein Muster, eine Liste oder ein STAC-Item an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Give indices; or no output either, to see which indices the image allows.</source>
      <translation>Geben Sie Indizes an; oder auch keine Ausgabe, um zu sehen, welche Indizes das Bild erlaubt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Give it a field {0}.</source>
      <translation>Geben Sie ihr ein Feld {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>Give it a smaller memory budget, or close other programs.</source>
      <translation>Geben Sie ihm ein kleineres Speicherbudget, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Give it again (Ctrl+Shift+Z)</source>
      <translation>Erneut geben (Strg+Umschalt+Z)</translation>
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
      <translation>Geben Sie seine Adresse (tcp://…), seine Scheduler-Datei oder local:2 an.</translation>
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
      <translation>Geben Sie viele Labels an, aus einer Referenzkarte oder einem Polygonlayer: Aus wenigen wird gelernt, die übrigen urteilen. „Untrainierter Zwilling“ ist dasselbe Foundation-Modell mit zufälligen Gewichten; was das Modell ihm voraus hat, ist sein Vortraining hier wert.</translation>
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
      <translation>Geben Sie Anzahlen von Labels je Klasse an, etwa 5, 20.</translation>
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
      <translation>Geben Sie Zahlen wie 0.8 an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Give numbers such as 0.9, 0.8, 0.7.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Give numbers with commas, such as 1, 2, 4.</source>
      <translation>Geben Sie Zahlen mit Kommas an, etwa 1, 2, 4.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Give numbers with commas, such as 5, 20.</source>
      <translation>Geben Sie Zahlen mit Kommas an, etwa 5, 20.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give one between 0 and 0.5, such as 0.02.</source>
      <translation>Geben Sie einen Wert zwischen 0 und 0.5 an, etwa 0.02.</translation>
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
      <translation>Geben Sie eines an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/hs3bench.py" />
      <source>Give percentages, such as 100.</source>
      <translation>Geben Sie Prozentwerte an, etwa 100.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/label_jobs.py" />
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give ref or train.</source>
      <translation>Geben Sie ref oder train an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>Give some minutes, up to a day.</source>
      <translation>Geben Sie einige Minuten an, höchstens einen Tag.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>Give strategies, numbers of labels (or fractions), and repetitions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>Give the cube its scale, for example "reflectance scale factor" in an ENVI header beside it.</source>
      <translation>Geben Sie dem Datenwürfel seine Skalierung, zum Beispiel „reflectance scale factor“ in einem ENVI-Header daneben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Give the file of weights itself, as its makers publish it.</source>
      <translation>Geben Sie die Gewichtsdatei selbst an, wie ihre Urheber sie veröffentlichen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>Give the folder of a CLIP (vision) or DINOv2 model, or leave it out.</source>
      <translation>Geben Sie den Ordner eines CLIP- (Bildteil) oder DINOv2-Modells an, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>Give the map that was corrected; a copy of it will do.</source>
      <translation>Geben Sie die Karte an, die korrigiert wurde; eine Kopie genügt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/picture.py" />
      <source>Give the name of a .png or .svg file.</source>
      <translation>Geben Sie den Namen einer .png- oder .svg-Datei an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Give the name of a file to write.</source>
      <translation>Geben Sie den Namen der zu schreibenden Datei an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>Give the output the ending .tif, or .vrt where that loses nothing.</source>
      <translation>Geben Sie der Ausgabe die Endung .tif, oder .vrt, wo dabei nichts verloren geht.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>Give the output the ending .tif.</source>
      <translation>Geben Sie der Ausgabe die Endung .tif.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>Give the pixels of every stratum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>Give the scheduler's address (tcp://host:8786 or tls://host:8786), the path of its scheduler file, or local:2.</source>
      <translation>Geben Sie die Adresse des Schedulers (tcp://host:8786 oder tls://host:8786), den Pfad seiner Scheduler-Datei oder local:2 an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>Give the scheduler's own address instead: tcp://host:8786.</source>
      <translation>Geben Sie stattdessen die eigene Adresse des Schedulers an: tcp://host:8786.</translation>
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
      <translation>Geben Sie diesen Punkten zuerst eine andere Antwort, oder geben Sie der Klasse einen anderen Namen.</translation>
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
      <translation>Geben Sie {0} an.</translation>
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
      <translation>Nach einer Antwort weitergehen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Go on installing the compute environment?</source>
      <translation>Installation der Rechenumgebung fortsetzen?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Go to a point by its number (G, the number, Enter)</source>
      <translation>Zu einem Punkt mit seiner Nummer gehen (G, die Nummer, Eingabetaste)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Go to the page "Map" with these labels and this method</source>
      <translation>Mit diesen Labels und dieser Methode zur Seite „Karte“</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source>Goes on training on {0}, without labels, and keeps the result as a model of its own; {1} itself stays as it is. This often helps on a sensor or a kind of scene that it has not seen, but not always: compare both.</source>
      <translation>Setzt das Training von {0} ohne Labels fort und bewahrt das Ergebnis als eigenes Modell auf; {1} selbst bleibt, wie es ist. Das hilft oft bei einem Sensor oder einer Art von Szene, die es nicht kennt, aber nicht immer: Vergleichen Sie beide.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>Going on at step {0} of {1}.</source>
      <translation>Es geht weiter bei Schritt {0} von {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/resume.py" />
      <source>Going on where an earlier run stopped: {0} of {1} windows were there.</source>
      <translation>Es geht weiter, wo ein früherer Lauf aufhörte: {0} von {1} Fenstern waren da.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Good bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <source>Green</source>
      <translation>Grün</translation>
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
      <translation>HSI_INSTALLER ist „{0}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>HSI_PYTHON names a Python that cannot run the worker: {0}.</source>
      <translation>HSI_PYTHON nennt ein Python, das den Rechenprozess nicht ausführen kann: {0}.</translation>
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
      <translation>Hacohen, Dekel &amp; Weinshall 2022, dann Luo et al. 2005</translation>
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
      <translation>Dunst</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Haze, or glint on water</source>
      <translation>Dunst oder Glitzern auf Wasser</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Head</source>
      <translation>Kopf</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Head: what is learned on the features</source>
      <translation>Kopf: was auf den Merkmalen gelernt wird</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Held-out pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Held-out pixels had surroundings in common with those that were learned from: sets may miss more elsewhere.</source>
      <translation>Zurückgehaltene Pixel teilten ihre Umgebung mit solchen, aus denen gelernt wurde: Anderswo verfehlen die Mengen die wahre Klasse womöglich öfter.</translation>
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
      <translation>Dauer des Trainings</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>How many labelled pixels of each class are learned from, several numbers between commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>How many labelled pixels of each class are learned from; several numbers with commas</source>
      <translation>Aus wie vielen gelabelten Pixeln je Klasse gelernt wird; mehrere Zahlen mit Kommas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>How many pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>How many pixels would change; nothing changes yet</source>
      <translation>Wie viele Pixel sich ändern würden; noch ändert sich nichts</translation>
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
      <translation>Wie viel jeder Teil zählt, etwa spectra=1, clip=0.5; die Teile sind spectra, clip, library und clicks</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>How much may be used, what is installed</source>
      <translation>Wie viel genutzt werden darf, was installiert ist</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>How much memory may be used, for example 2G; empty for a sensible choice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_curve.py" />
      <source>How often the model’s first guess was what the person then answered, over the last {0} questions. The model asks where it is torn, so this rises more slowly than the accuracy of the map.</source>
      <translation>Wie oft die erste Vermutung des Modells der späteren Antwort entsprach, über die letzten {0} Fragen. Das Modell fragt dort, wo es schwankt; daher steigt dieser Wert langsamer als die Genauigkeit der Karte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>How strongly the map covers the image</source>
      <translation>Wie stark die Karte das Bild verdeckt</translation>
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
      <translation>Wie die Werte des Datenwürfels für das Modell skaliert werden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>How the values of the image are scaled for the model. default: what suits the model and the units of the image; reflectance: as they are; brightness: all bands by one number; minmax: each band by its range in the image; zscore: each band by its mean and spread in the image; pretraining: as when the model learned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>How to learn</source>
      <translation>Wie gelernt wird</translation>
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
      <translation>Hyperspektral</translation>
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
      <translation>Bedienfeld Hyperspektral</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Hyperspectral settings…</source>
      <translation>Hyperspektral-Einstellungen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>If PIP_INDEX_URL names a mirror, it may lack it: add it there, or install from a folder of wheels.</source>
      <translation>Wenn PIP_INDEX_URL einen Spiegel nennt, fehlt es dort vielleicht: Ergänzen Sie es dort, oder installieren Sie aus einem Ordner mit Wheels.</translation>
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
      <translation>Falls dieser Rechner eine hat, installieren Sie ihren Treiber von nvidia.com; ohne eine ist die normale Umgebung die richtige.</translation>
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
      <translation>Bilder von {0}</translation>
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
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Import a hyperspectral product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Import as a plain cube…</source>
      <translation>Als einfachen Datenwürfel importieren…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Import {0}</source>
      <translation>{0} importieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Import {0} as a plain cube</source>
      <translation>{0} als einfachen Datenwürfel importieren</translation>
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
      <translation>In eigenen Kanälen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/installed.py" />
      <source>In the Models panel download or add them; or python -m hsi_plugin models download {0}, or models add FILE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>In the file, of no use here</source>
      <translation>In der Datei, hier ohne Nutzen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>In words</source>
      <translation>In Worten</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>In words · warnings: {0}</source>
      <translation>In Worten · Warnungen: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Indices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Install</source>
      <translation>Installieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>Install "Microsoft Visual C++ Redistributable" (aka.ms/vs/17/release/vc_redist.x64.exe), restart, then install again.</source>
      <translation>Installieren Sie „Microsoft Visual C++ Redistributable“ (aka.ms/vs/17/release/vc_redist.x64.exe), starten Sie neu, und installieren Sie dann erneut.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>Install GDAL with its {0} driver.</source>
      <translation>Installieren Sie GDAL mit dem Treiber {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Install GPU support</source>
      <translation>GPU-Unterstützung installieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/install.py" />
      <source>Install again.</source>
      <translation>Installieren Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Install again; if it fails again, report it with the log.</source>
      <translation>Installieren Sie erneut; wenn es wieder fehlschlägt, melden Sie es mit dem Protokoll.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Install again; if it happens again, something between you and the package index (a proxy, a virus scanner) changes files: fetch the packages on another machine and install them from a folder.</source>
      <translation>Installieren Sie erneut; wenn es wieder geschieht, verändert etwas zwischen Ihnen und dem Paketindex (ein Proxy, ein Virenscanner) Dateien: Holen Sie die Pakete auf einem anderen Rechner, und installieren Sie sie aus einem Ordner.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Install environment</source>
      <translation>Umgebung installieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Install from a folder of wheels…</source>
      <translation>Aus einem Ordner mit Wheels installieren…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>Install it (docs.astral.sh/uv), or leave HSI_INSTALLER unset to use pip.</source>
      <translation>Installieren Sie es (docs.astral.sh/uv), oder lassen Sie HSI_INSTALLER leer, um pip zu verwenden.</translation>
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
      <translation>Installieren Sie die Rechenumgebung (in den Optionen oder mit `python -m hsi_plugin env install`) oder das Paket `distributed`.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/state.py" />
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>Install the compute environment again.</source>
      <translation>Installieren Sie die Rechenumgebung erneut.</translation>
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
      <translation>Installieren Sie die Rechenumgebung: Einstellungen ▸ Optionen ▸ Hyperspektral, oder python -m hsi_plugin env install.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Install the compute environment?</source>
      <translation>Rechenumgebung installieren?</translation>
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
      <translation>Installieren Sie die Erweiterung neu, oder entfernen Sie das Modell und fügen Sie es wieder hinzu.</translation>
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
      <translation>Installieren Sie die Erweiterung neu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Install the same release everywhere, and restart the workers.</source>
      <translation>Installieren Sie überall dieselbe Version, und starten Sie die Worker neu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/portable.py" />
      <source>Install the weights that it was learned on, or learn it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/install.py" />
      <source>Installed in {0} ({1} MB); verified on {2}.</source>
      <translation>Installiert in {0} ({1} MB); geprüft am {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Installed: {0}{1}, {2} in {3}.</source>
      <translation>Installiert: {0}{1}, {2} in {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/torch_notice.py" />
      <source>Install…</source>
      <translation>Installieren…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Instead of a folder: a pattern of paths such as /data/2023*/scene_*.tif (** stands for any folders), a text file that lists one image a line, or a local STAC item or collection (JSON).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>Interpolated in some band</source>
      <translation>In einem Kanal interpoliert</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Interrupted jobs then begin from the start</source>
      <translation>Unterbrochene Aufträge beginnen dann von vorn</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Invalid before the correction in one band at least</source>
      <translation>Vor der Korrektur ungültig in mindestens einem Kanal</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>It belongs to {0} by its name.</source>
      <translation>Dem Namen nach gehört es zu {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>It had not begun.</source>
      <translation>Es war noch nicht begonnen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>It has no table; leave the level out.</source>
      <translation>Sie hat keine Tabelle; lassen Sie die Ebene weg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field.py" />
      <location filename="../../hsi_plugin/labels/session_labels.py" />
      <source>It has {0} × {1} pixels.</source>
      <translation>Es hat {0} × {1} Pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>It has {0}.</source>
      <translation>Vorhanden: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It has {0}; an image with spectra has {1} or more.</source>
      <translation>Vorhanden: {0}; ein Bild mit Spektren hat {1} oder mehr.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>It holds raw counts of a Spectral Evolution spectrometer; choose {0} beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>It holds several classes; it is not asked about again</source>
      <translation>Es enthält mehrere Klassen; danach wird nicht mehr gefragt</translation>
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
      <translation>Enthält {0} eines anderen Bildes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>It is a class that is not in the list: name it</source>
      <translation>Es ist eine Klasse, die nicht in der Liste steht: benennen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is a map of classes.</source>
      <translation>Es ist eine Klassenkarte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is a mask or a picture by its name and its values, which are bytes.</source>
      <translation>Nach Namen und Werten (Bytes) ist es eine Maske oder ein Foto.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>It is a part of the plugin.</source>
      <translation>Es ist ein Teil der Erweiterung.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is a result of this program ({0}).</source>
      <translation>Es ist ein Ergebnis dieses Programms ({0}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is a spectral library.</source>
      <translation>Es ist eine Spektralbibliothek.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is an archive: unpack it first.</source>
      <translation>Es ist ein Archiv: Entpacken Sie es zuerst.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>It is another product or level than it seems, or incomplete: download it again.</source>
      <translation>Es ist ein anderes Produkt oder eine andere Stufe, als es scheint, oder unvollständig: Laden Sie es erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/array_pixels.py" />
      <source>It is another product or level than it seems.</source>
      <translation>Es ist ein anderes Produkt oder eine andere Stufe, als es scheint.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>It is compressed or encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>It is empty: copy or download it again.</source>
      <translation>Es ist leer: Kopieren Sie es oder laden Sie es erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>It is here already.</source>
      <translation>Es ist schon hier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>It is incomplete: download the product again.</source>
      <translation>Es ist unvollständig: Laden Sie das Produkt erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>It is no STAC file that can be read.</source>
      <translation>Es ist keine lesbare STAC-Datei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is no raster that GDAL reads; if it is an ENVI image, its header is missing.</source>
      <translation>Es ist kein Raster, das GDAL liest; falls es ein ENVI-Bild ist, fehlt sein Header.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>It is not a model file: it holds no {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>It is not clear which pixel is meant.</source>
      <translation>Es ist nicht klar, welches Pixel gemeint ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>It is not here.</source>
      <translation>Es ist nicht hier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>It is not known what the values are; they are taken for reflectance. Look at the map with care.</source>
      <translation>Es ist nicht bekannt, was die Werte sind; sie werden als Reflektanz gedeutet. Betrachten Sie die Karte mit Vorsicht.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>It is not known whether {0} holds reflectance, and the index {1} depends on its scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>It is not said how many labels to learn from.</source>
      <translation>Es ist nicht angegeben, aus wie vielen Labels gelernt werden soll.</translation>
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
      <translation>Sie wird beim Erstellen der Karte gelesen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>It is written all the same.</source>
      <translation>Sie wird trotzdem geschrieben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/review/class_buttons.py" />
      <source>It is {0}</source>
      <translation>Es ist {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>It knows {0}.</source>
      <translation>Es kennt {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>It may be a file of another model or of another size of it; see models show for where the right one is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>It may need more memory than a worker has: give workers more, or the job a smaller memory budget. Or its file is damaged.</source>
      <translation>Er braucht vielleicht mehr Speicher, als ein Worker hat: Geben Sie den Workern mehr, oder dem Auftrag ein kleineres Speicherbudget. Oder seine Datei ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>It may not be read.</source>
      <translation>Die Leserechte fehlen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>It needs {0}, which QGIS does not have here.</source>
      <translation>Nötig ist {0}, das QGIS hier nicht hat.</translation>
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
      <translation>Erwartet wird: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/tasks.py" />
      <source>It was in work.</source>
      <translation>Es war in Arbeit.</translation>
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
      <translation>Seine Breiten- und Längengrade sind beschädigt: Laden Sie es erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>Its masks are {0}.</source>
      <translation>Seine Masken sind {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>Its name says that it is a white or dark reference of a camera.</source>
      <translation>Dem Namen nach ist es eine Weiß- oder Dunkelreferenz einer Kamera.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>Its options are {0}.</source>
      <translation>Seine Optionen sind {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Its parts overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>Its product has no masks.</source>
      <translation>Sein Produkt hat keine Masken.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Its product has none; leave the masks out.</source>
      <translation>Sein Produkt hat keine; lassen Sie die Masken weg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>Its surroundings are uneven: a label says little about its neighbours.</source>
      <translation>Die Umgebung ist ungleichmäßig: Ein Label sagt wenig über die Nachbarn.</translation>
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
      <translation>Auftrag {0} ({1}) ist noch nicht beendet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <source>Jobs</source>
      <translation>Aufträge</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <source>Jobs ({0})</source>
      <translation>Aufträge ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>Jobs are running in the compute environment. Wait until they have ended, or cancel them.</source>
      <translation>In der Rechenumgebung laufen Aufträge. Warten Sie, bis sie beendet sind, oder brechen Sie sie ab.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Judged without any truth; ✓ is what the map shows.</source>
      <translation>Ohne Referenz beurteilt; ✓ ist, was die Karte zeigt.</translation>
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
      <translation>Kappa ist kein gutes Maß für eine Karte; es wird, mit diesem Vorbehalt, zum Vergleich mit älteren Arbeiten gezeigt</translation>
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
      <translation>Behalten Sie zuerst Pixel oder Mittelwerte, und lassen Sie sie eingeblendet.</translation>
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
      <translation>Labels in einer anderen Datei aufbewahren oder eine öffnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Keep the review in another file, or open one</source>
      <translation>Die Überprüfung in einer anderen Datei aufbewahren oder eine öffnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>Keep the sample in a session of the same map.</source>
      <translation>Bewahren Sie die Stichprobe in einer Sitzung derselben Karte auf.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Keep the scheme, or choose the refinement discriminant or mamba.</source>
      <translation>Behalten Sie das Schema bei, oder wählen Sie die Verfeinerung discriminant oder mamba.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_model.py" />
      <source>Keep the scheme.</source>
      <translation>Behalten Sie das Schema bei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Kept spectra</source>
      <translation>Behaltene Spektren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Know what the map is worth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>Known are {0}.</source>
      <translation>Bekannt sind {0}.</translation>
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
      <translation>L1R liegt in der Geometrie des Sensors vor, ohne Lage; dieselbe Szene als L1T liegt auf einer Karte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <source>Label at least {0} pixels of every class.</source>
      <translation>Labeln Sie mindestens {0} Pixel jeder Klasse.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/splits.py" />
      <source>Label more places of every class, far from each other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Label other pixels.</source>
      <translation>Labeln Sie andere Pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Label pixels</source>
      <translation>Pixel labeln</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Label pixels further apart, or give a smaller buffer than {0}; windows of {1} pixels then share pixels with held-out ones, and the figures flatter.</source>
      <translation>Labeln Sie Pixel weiter auseinander, oder geben Sie einen kleineren Puffer als {0} an; Fenster von {1} Pixeln teilen dann Pixel mit zurückgehaltenen, und die Zahlen schmeicheln.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/conformal.py" />
      <source>Label pixels in more places, choose a higher error rate, or leave it out.</source>
      <translation>Labeln Sie Pixel an mehr Orten, wählen Sie eine höhere Fehlerrate, oder lassen Sie sie weg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Label pixels in more places, or give a smaller block size.</source>
      <translation>Labeln Sie Pixel an mehr Orten, oder geben Sie eine kleinere Blockgröße an.</translation>
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
      <translation>Labeln Sie Pixel von mindestens zwei Klassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Label pixels on the page "Labels" first.</source>
      <translation>Labeln Sie zuerst Pixel auf der Seite „Labels“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Label pixels: click gives the current class, keys 1–9 change it, right click removes</source>
      <translation>Pixel labeln: Klick gibt die aktuelle Klasse, Tasten 1–9 wechseln sie, Rechtsklick entfernt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Label similar neighbours too</source>
      <translation>Auch ähnliche Nachbarn labeln</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Label some pixels and learn a model from them, or leave the error rate out.</source>
      <translation>Labeln Sie einige Pixel, und lernen Sie daraus ein Modell, oder lassen Sie die Fehlerrate weg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_read.py" />
      <source>Label some pixels first.</source>
      <translation>Labeln Sie zuerst einige Pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>Label with points or polygons.</source>
      <translation>Labeln Sie mit Punkten oder Polygonen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Label {0} similar neighbours too (P)</source>
      <translation>Auch {0} ähnliche Nachbarn labeln (P)</translation>
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
      <translation>Gelabelte Pixel je Klasse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison_plot.py" />
      <source>Labelled pixels a class, or share of the training blocks</source>
      <translation>Gelabelte Pixel je Klasse oder Anteil der Trainingsblöcke</translation>
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
      <translation>Pixel werden gelabelt</translation>
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
      <translation>Labels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Labels a class</source>
      <translation>Labels je Klasse</translation>
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
      <translation>Labels werden für „{0}“ nicht aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Labels belong to an image, and none with the pixels of this map is open.</source>
      <translation>Labels gehören zu einem Bild, und keines mit den Pixeln dieser Karte ist geöffnet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Labels file</source>
      <translation>Labeldatei</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_labels.py" />
      <source>Labels have no column "{0}".</source>
      <translation>Labels haben keine Spalte „{0}“.</translation>
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
      <translation>Labels von {0}</translation>
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
      <translation>Es fehlt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Land</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Largest size of the cache</source>
      <translation>Höchstgröße des Caches</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>Latitudes {0} and longitudes {1} of the image do not fit.</source>
      <translation>Breitengrade {0} und Längengrade {1} des Bildes passen nicht zusammen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Layer</source>
      <translation>Layer</translation>
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
      <translation>Layer der Labels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/review/synced_view.py" />
      <source>Layers</source>
      <translation>Layer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>Learn by clicking</source>
      <translation>Lernen durch Klicken</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Learn by clicking: you are asked about pixels, and the map learns from every answer</source>
      <translation>Lernen durch Klicken: Sie werden nach Pixeln gefragt, und die Karte lernt aus jeder Antwort</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Learn by clicking…</source>
      <translation>Lernen durch Klicken…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Learn from</source>
      <translation>Lernen aus</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Learn from corrections</source>
      <translation>Aus Korrekturen lernen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Learn from the labels and classify the whole cube</source>
      <translation>Aus den Labels lernen und den ganzen Datenwürfel klassifizieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Learn from {0}</source>
      <translation>Aus {0} lernen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>Learn it again from the labels.</source>
      <translation>Lernen Sie es erneut aus den Labels.</translation>
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
      <translation>Gelernte Karte von {0}</translation>
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
      <translation>Lernverfahren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Learns from a few labelled pixels in moments; needs nothing installed.</source>
      <translation>Lernt in wenigen Augenblicken aus wenigen gelabelten Pixeln; es muss nichts installiert werden.</translation>
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
      <translation>Lernt aus sehr wenigen Labels auf Merkmalen eines vortrainierten hyperspektralen Modells, die ein Pixel mit seiner Umgebung sehen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Learns from {0}, then classifies every pixel of {1}.</source>
      <translation>Lernt aus {0}, klassifiziert dann jedes Pixel von {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Learns the classes' spectra in this very scene from the surest first labels.</source>
      <translation>Lernt die Spektren der Klassen in genau dieser Szene aus den sichersten ersten Labels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Least confidence</source>
      <translation>Geringste Konfidenz</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Least number of points in every class of the map</source>
      <translation>Mindestzahl von Punkten in jeder Klasse der Karte</translation>
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
      <translation>Lassen Sie es weg, oder wählen Sie die Methode {0}.</translation>
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
      <translation>Pixel auslassen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>Leave out pixels without a class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Leave out the model to save, or give labels.</source>
      <translation>Lassen Sie das zu speichernde Modell weg, oder geben Sie Labels an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Leave out the {0} bands that are marked as bad</source>
      <translation>Die {0} als schlecht markierten Kanäle auslassen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>Leave some of them out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Leave the bands out, or give labels to learn from.</source>
      <translation>Lassen Sie die Kanäle weg, oder geben Sie Labels zum Lernen an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>Leave the ranges of bands out.</source>
      <translation>Lassen Sie die Kanalbereiche weg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>Leave the source out, or choose the method {0}.</source>
      <translation>Lassen Sie die Quelle weg, oder wählen Sie die Methode {0}.</translation>
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
      <translation>Lassen Sie sie weg, oder geben Sie eine Bibliothek an.</translation>
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
      <translation>Ausgelassene Labels liegen den anderen bis auf {0} Pixel nahe, und das Modell sieht um jedes {1} × {1} Pixel: Die Zahlen sind womöglich besser, als sie an einem anderen Ort wären.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>Less than one label a class teaches nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>Let HSI_PYTHON name the same version.</source>
      <translation>Lassen Sie HSI_PYTHON dieselbe Version nennen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/staging.py" />
      <source>Let the name of the map end in .tif.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>Level</source>
      <translation>Stufe</translation>
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
      <translation>Bibliothek</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Library to the bands of an image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Library to the bands of {0}</source>
      <translation>Bibliothek für die Kanäle von {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>Licence of the weights: {0}.</source>
      <translation>Lizenz der Gewichte: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>List foundation models</source>
      <translation>Foundation-Modelle auflisten</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Load</source>
      <translation>Laden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Load class names</source>
      <translation>Klassennamen laden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Load class names from a file</source>
      <translation>Klassennamen aus einer Datei laden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Loaded</source>
      <translation>Geladen</translation>
    </message>
    <message>
      <location filename="../../resources/models/spectf-cloud.json" />
      <source>Loaded with its real file (25,538 parameters), and its scores agree with an independent forward pass in NumPy to one part in 100,000. Of 7,680 pixels of the EnMAP scene of Potsdam (surface reflectance) it calls 2 cloud. The address of the download was never fetched from here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Loading was not tried: this Python has no torch.</source>
      <translation>Das Laden wurde nicht versucht: Dieses Python hat kein torch.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Loads it, and tells its SHA-256 and which of its tensors were loaded, left new or ignored</source>
      <translation>Lädt es und nennt seinen SHA-256 und welche seiner Tensoren geladen, neu belassen oder ignoriert wurden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Log of a job</source>
      <translation>Protokoll eines Auftrags</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Logistic</source>
      <translation>Logistisch</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Logistic regression: a little slower; better where classes are not round</source>
      <translation>Logistische Regression: etwas langsamer; besser, wo Klassen nicht rund sind</translation>
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
      <translation>Ansehen</translation>
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
      <translation>Foundation-Modelle werden gesucht…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Looking…</source>
      <translation>Wird geprüft…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Looks at a pixel with its neighbours, as far as the pixels' size allows; for images of a few metres a pixel, and for models that go on to other images.</source>
      <translation>Betrachtet ein Pixel mit seinen Nachbarn, soweit die Pixelgröße es zulässt; für Bilder mit wenigen Metern je Pixel und für Modelle, die auf weitere Bilder angewendet werden.</translation>
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
      <translation>Makro-F1</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>Macro Jaccard</source>
      <translation>Makro-Jaccard</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_model.py" />
      <source>Made from class names without a label: its accuracy is not known.</source>
      <translation>Aus Klassennamen ohne ein Label gemacht: Die Genauigkeit ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Made from class names, without labels{0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Magnifications at which CLIP looks at the picture, such as 1, 2, 4; else by the size of a pixel</source>
      <translation>Vergrößerungen, mit denen CLIP das Bild betrachtet, etwa 1, 2, 4; sonst nach der Pixelgröße</translation>
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
      <translation>Mehrheit im Quadrat von</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>Make it again ({0} on the map)</source>
      <translation>Wiederherstellen ({0} auf der Karte)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <source>Make report</source>
      <translation>Bericht erstellen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/live.py" />
      <source>Make room on the disk, or close the program that holds it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>Make room on the disk.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Make room there, or choose another folder for models with HSI_HOME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Make room there, or choose another folder.</source>
      <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <source>Make room there, or choose another output folder.</source>
      <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Make room there, or choose another place for the output.</source>
      <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen Ort für die Ausgabe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Make room there, or give the workers the right to write; or choose another folder for the maps.</source>
      <translation>Schaffen Sie dort Platz, oder geben Sie den Workern Schreibrechte; oder wählen Sie einen anderen Ordner für die Karten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>Make room there, or set HSI_HOME of the workers to a folder that can be written to.</source>
      <translation>Schaffen Sie dort Platz, oder setzen Sie HSI_HOME der Worker auf einen beschreibbaren Ordner.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>Make room, or choose a folder on another disk in the options, or with HSI_ENV.</source>
      <translation>Schaffen Sie Platz, oder wählen Sie in den Optionen oder mit HSI_ENV einen Ordner auf einem anderen Datenträger.</translation>
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
      <translation>Dies zum Label der gewählten Pixel machen, statt dessen, was zu ihnen gesagt wurde</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>Make this the reference of the selected points; what each person said is kept</source>
      <translation>Dies zur Referenz der gewählten Punkte machen; was jede Person sagte, bleibt erhalten</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Makers' page</source>
      <translation>Seite der Urheber</translation>
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
      <translation>Erstellen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/manual.py" />
      <source>Manual</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Many images</source>
      <translation>Viele Bilder</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_files.py" />
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Map file</source>
      <translation>Kartendatei</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Map from a file</source>
      <translation>Karte aus einer Datei</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Map from class names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Map of changes</source>
      <translation>Änderungskarte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Map to review</source>
      <translation>Zu prüfende Karte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Map {0} by names</source>
      <translation>{0} nach Namen kartieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>Mapped: pixels counted on the map. Estimated: corrected for the errors that the reference shows, ± half of the 95 % interval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Maps (*.tif *.tiff *.vrt *.img *.dat);;All files (*)</source>
      <translation>Karten (*.tif *.tiff *.vrt *.img *.dat);;Alle Dateien (*)</translation>
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
      <translation>Maske</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Masks</source>
      <translation>Masken</translation>
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
      <translation>Mittlerer F1-Wert der Klassen: niedrig, wo eine Klasse übersehen wird und wo andere für sie gehalten werden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Mean confidence</source>
      <translation>Mittlere Konfidenz</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Mean confidence {0:.2f}.</source>
      <translation>Mittlere Konfidenz {0:.2f}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Mean confidence {0}, accuracy at the same pixels {1}; expected calibration error {2}, Brier score {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Mean of an area</source>
      <translation>Mittel eines Gebiets</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Mean of each class of the labels</source>
      <translation>Mittel jeder Klasse der Labels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Mean of the first index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Mean of the selected features</source>
      <translation>Mittel der gewählten Objekte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_model.py" />
      <source>Mean ± standard deviation of {0} pixels</source>
      <translation>Mittel ± Standardabweichung von {0} Pixeln</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>Means of {0} repetitions ± half of the 95 % interval; ▸ the highest of a column</source>
      <translation>Mittelwerte von {0} Wiederholungen ± Hälfte des 95-%-Intervalls; ▸ der höchste einer Spalte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Measure</source>
      <translation>Maß</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Memory</source>
      <translation>Speicher</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Merge a file…</source>
      <translation>Datei zusammenführen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Merge another session…</source>
      <translation>Andere Sitzung zusammenführen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Merge copies of one and the same file.</source>
      <translation>Führen Sie Kopien ein und derselben Datei zusammen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Merge labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Merge labels into {0}</source>
      <translation>Labels in {0} zusammenführen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>Merge sessions of the same image.</source>
      <translation>Führen Sie Sitzungen desselben Bildes zusammen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/method_choice.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Method of the final map</source>
      <translation>Methode der endgültigen Karte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Missing wavelengths, as JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Mixed</source>
      <translation>Gemischt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Model for further images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Models (*.hsimodel)</source>
      <translation>Modelle (*.hsimodel)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>Models (*.safetensors *.pt *.bin *.json);;All files (*)</source>
      <translation>Modelle (*.safetensors *.pt *.bin *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <source>Models…</source>
      <translation>Modelle…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <source>Models…: what they are, which are here, and how to get others</source>
      <translation>Modelle…: was sie sind, welche hier sind und wie man andere bekommt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>More layers: what spectra, CLIP, library and clicks say, each by itself</source>
      <translation>Weitere Layer: was Spektren, CLIP, Bibliothek und Klicks jeweils für sich sagen</translation>
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
      <translation>Am ähnlichsten: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/export.py" />
      <source>Move it elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/dock.py" />
      <source>Move over the cube to see spectra, click to keep one</source>
      <translation>Über den Datenwürfel bewegen, um Spektren zu sehen; klicken, um eines zu behalten</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Move over the image to see spectra, click to keep one.</source>
      <translation>Bewegen Sie die Maus über das Bild, um Spektren zu sehen; klicken Sie, um eines zu behalten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Move over the image to see the spectrum of each pixel; click to keep one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Move the map there</source>
      <translation>Karte dorthin rücken</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>NVIDIA graphics cards do not work on macOS.</source>
      <translation>NVIDIA-Grafikkarten funktionieren nicht unter macOS.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/spectra/library_table.py" />
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Name</source>
      <translation>Name</translation>
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
      <translation>Nennen Sie eine Klasse mit „class“, und nur dort.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Name a library to write, a session that takes labels, or both.</source>
      <translation>Nennen Sie eine Bibliothek zum Schreiben, eine Sitzung für die Labels, oder beides.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Name a library to write, a session, or both.</source>
      <translation>Nennen Sie eine Bibliothek zum Schreiben, eine Sitzung, oder beides.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_model.py" />
      <source>Name another class, or keep the scheme.</source>
      <translation>Nennen Sie eine weitere Klasse, oder behalten Sie das Schema bei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Name at most {0}.</source>
      <translation>Geben Sie höchstens {0} an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Name each once.</source>
      <translation>Nennen Sie jeden nur einmal.</translation>
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
      <translation>Name der neuen Klasse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source>Name of the new model</source>
      <translation>Name des neuen Modells</translation>
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
      <translation>Nennen Sie das Feld; vorhanden sind: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Name the file to write.</source>
      <translation>Nennen Sie die zu schreibende Datei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>Name the folder of a CLIP (vision) or DINOv2 model, as Hugging Face lays it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Name the layer with the labels: {0}.</source>
      <translation>Nennen Sie den Layer mit den Labels: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>Name them in Dask's own configuration (distributed.comm.tls), as docs/CLUSTER.md shows.</source>
      <translation>Nennen Sie sie in der Konfiguration von Dask (distributed.comm.tls), wie docs/CLUSTER.md zeigt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <source>Names</source>
      <translation>Namen</translation>
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
      <translation>Nächste Nachbarn</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Needs</source>
      <translation>Braucht</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Negative after the correction in one band at least</source>
      <translation>Nach der Korrektur negativ in mindestens einem Kanal</translation>
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
      <translation>Weder die Datei noch ihr STAC-Item nennt die Wellenlängen der Kanäle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris.py" />
      <source>Neither the header nor a file beside it (*.spc) tells the wavelengths of the bands.</source>
      <translation>Weder der Header noch eine Datei daneben (*.spc) nennt die Wellenlängen der Kanäle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Network for photographs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Network on colours</source>
      <translation>Netz auf Farben</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Network on spectra (MambaHSI)</source>
      <translation>Netz auf Spektren (MambaHSI)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Networks that have learned from many hyperspectral images without labels. Their features need few labels; whether they help on your cube is what "Compare strategies…" tells.</source>
      <translation>Netze, die aus vielen hyperspektralen Bildern ohne Labels gelernt haben. Ihre Merkmale brauchen wenige Labels; ob sie auf Ihrem Datenwürfel helfen, sagt „Strategien vergleichen…“.</translation>
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
      <translation>Neue Klasse</translation>
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
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Next in line</source>
      <translation>Als Nächstes an der Reihe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Ninomiya 2003, Proc. IGARSS 2003:1552</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/gpu.py" />
      <source>No NVIDIA graphics card was found (nvidia-smi tells of none).</source>
      <translation>Es wurde keine NVIDIA-Grafikkarte gefunden (nvidia-smi meldet keine).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>No Python was found that can run the worker.</source>
      <translation>Es wurde kein Python gefunden, das den Rechenprozess ausführen kann.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>No accuracy could be estimated from these labels{0}.</source>
      <translation>Aus diesen Labels ließ sich keine Genauigkeit schätzen{0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>No address with a checked content is known. Get the file from its makers, then use "Add file…".</source>
      <translation>Es ist keine Adresse mit geprüftem Inhalt bekannt. Holen Sie die Datei von ihren Urhebern, und verwenden Sie dann „Datei hinzufügen…“.</translation>
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
      <translation>Kein Kanal des Detektors {0} wurde aufgenommen.</translation>
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
      <translation>Es ist keine Klasse angegeben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>No classes were given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>No classes yet: press C and name what you see.</source>
      <translation>Noch keine Klassen: Drücken Sie C, und benennen Sie, was Sie sehen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>No cube is open.</source>
      <translation>Es ist kein Datenwürfel geöffnet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>No file is named for the cube.</source>
      <translation>Für den Datenwürfel ist keine Datei genannt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_files.py" />
      <source>No file is named for the map.</source>
      <translation>Für die Karte ist keine Datei genannt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>No file is named for the points.</source>
      <translation>Für die Punkte ist keine Datei genannt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>No file stands behind the points to visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>No folder for the maps was given.</source>
      <translation>Es wurde kein Ordner für die Karten angegeben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>No folder is named for the comparison.</source>
      <translation>Für den Vergleich ist kein Ordner genannt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>No folder was given for the table and the plot.</source>
      <translation>Es wurde kein Ordner für die Tabelle und das Diagramm angegeben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <source>No foundation model is here yet; get one under Models…</source>
      <translation>Noch ist kein Foundation-Modell hier; holen Sie eines unter Modelle…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>No foundation model is known.</source>
      <translation>Es ist kein Foundation-Modell bekannt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>No image was given.</source>
      <translation>Es wurde kein Bild angegeben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>No images were given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>No index was named.</source>
      <translation>Es wurde kein Index genannt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>No label lies in the window.</source>
      <translation>Im Fenster liegt kein Label.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>No label lies on a pixel of {0} that holds data.</source>
      <translation>Kein Label liegt auf einem Pixel von {0}, das Daten enthält.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>No label of "{0}" lies on a pixel that holds data; the class is left out.</source>
      <translation>Kein Label von „{0}“ liegt auf einem Pixel, das Daten enthält; die Klasse bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <source>No label on the cube is of {0}; left out.</source>
      <translation>Kein Label auf dem Datenwürfel ist von {0}; ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_layer.py" />
      <source>No layer of labels is chosen.</source>
      <translation>Es ist kein Layer mit Labels gewählt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>No layer of polygons or points is current.</source>
      <translation>Es ist kein Layer mit Polygonen oder Punkten aktiv.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>No library was opened yet</source>
      <translation>Noch wurde keine Bibliothek geöffnet</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>No model was given.</source>
      <translation>Es wurde kein Modell angegeben.</translation>
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
      <translation>Es ist keine andere Karte gewählt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>No other pixel looks like the confusions of the sample.</source>
      <translation>Kein anderes Pixel sieht aus wie die Verwechslungen der Stichprobe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/sieve.py" />
      <source>No piece has fewer than {0} pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>No piece smaller than</source>
      <translation>Keine Fläche kleiner als</translation>
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
      <translation>Kein Pixel ist einer Referenz so ähnlich wie {0}: Wählen Sie einen anderen Schwellenwert.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>No pixel of the sample lies in a stratum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>No pixel of {0} holds data there.</source>
      <translation>Kein Pixel von {0} enthält dort Daten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <location filename="../../hsi_plugin/methods/active/prepare.py" />
      <source>No pixel of {0} holds data.</source>
      <translation>Kein Pixel von {0} enthält Daten.</translation>
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
      <translation>Kein Pixel von {0}{1} enthält Daten.</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>No point of {0} lies on the image.</source>
      <translation>Kein Punkt von {0} liegt auf dem Bild.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>No question</source>
      <translation>Keine Frage</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>No recall is known here; choose another cell of the table.</source>
      <translation>Hier ist keine Trefferquote bekannt; wählen Sie eine andere Zelle der Tabelle.</translation>
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
      <translation>Es wurde kein Scheduler angegeben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/hs3bench.py" />
      <source>No share of the training images is given.</source>
      <translation>Es ist kein Anteil der Trainingsbilder angegeben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>No spectra are given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>No spectrum of the cube is shown.</source>
      <translation>Es wird kein Spektrum des Datenwürfels gezeigt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>No spectrum of {0} covers the bands of {1}.</source>
      <translation>Kein Spektrum von {0} deckt die Kanäle von {1} ab.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>No spectrum of {0} covers {1} of the good bands of the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>No spectrum of {0} was measured where {1} has bands.</source>
      <translation>Kein Spektrum von {0} wurde dort gemessen, wo {1} Kanäle hat.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>No spectrum was found in {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>No strategy is chosen.</source>
      <translation>Es ist keine Strategie gewählt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/suggestions.py" />
      <source>No suggestion this time. Some questions come without one, so that answers stay your own.</source>
      <translation>Diesmal kein Vorschlag. Manche Fragen kommen ohne, damit die Antworten Ihre eigenen bleiben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/suggestions.py" />
      <source>No suggestion yet: the model learns once two classes have labels.</source>
      <translation>Noch kein Vorschlag: Das Modell lernt, sobald zwei Klassen Labels haben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>No two people have answered the same points.</source>
      <translation>Keine zwei Personen haben dieselben Punkte beantwortet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>No two people have labelled the same pixels.</source>
      <translation>Keine zwei Personen haben dieselben Pixel gelabelt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>No wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Nobody can tell from here (?)</source>
      <translation>Von hier aus nicht zu sagen (?)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Nobody can tell from here; it is not asked about again</source>
      <translation>Von hier aus nicht zu sagen; danach wird nicht mehr gefragt</translation>
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
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>None of its images with spectra is on this disk.</source>
      <translation>Keines seiner Bilder mit Spektren liegt auf diesem Datenträger.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/run.py" />
      <source>None of the strategies can run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>None of the {0} workers offers a graphics card, and "{1}" was asked for.</source>
      <translation>Keiner der {0} Worker bietet eine Grafikkarte, aber „{1}“ wurde verlangt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>None of these above</source>
      <translation>„Nichts davon“ über</translation>
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
      <translation>Nicht alle Worker von {0} haben innerhalb von {1} s geantwortet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Not assessable: {0}.</source>
      <translation>Nicht zu beurteilen: {0}.</translation>
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
      <translation>Nicht beendet; siehe die Meldung über der Karte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Not in the file, left as made</source>
      <translation>Nicht in der Datei, belassen wie angelegt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Not installed, and not to be had for this Python ({0}). Methods that need no torch work all the same.</source>
      <translation>Nicht installiert und für dieses Python nicht erhältlich ({0}). Methoden, die kein torch brauchen, funktionieren trotzdem.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Not installed. Methods that need no torch work all the same.</source>
      <translation>Nicht installiert. Methoden, die kein torch brauchen, funktionieren trotzdem.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>Not now</source>
      <translation>Jetzt nicht</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>Not one of {0} images could be classified. {1}: {2}</source>
      <translation>Keines von {0} Bildern konnte klassifiziert werden. {1}: {2}</translation>
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
      <translation>Anmerkungen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Nothing fits: try fewer or shorter words</source>
      <translation>Nichts passt: Versuchen Sie weniger oder kürzere Wörter</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>Nothing has changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Nothing has run yet. What this panel and the Processing toolbox compute is listed here.</source>
      <translation>Noch ist nichts gelaufen. Was dieses Bedienfeld und die Verarbeitungswerkzeuge berechnen, wird hier aufgeführt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/run.py" />
      <source>Nothing here does the job "{0}".</source>
      <translation>Nichts hier führt den Auftrag „{0}“ aus.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/label_files.py" />
      <source>Nothing in {0} was called mixed, left undecided or disputed.</source>
      <translation>Nichts in {0} wurde als gemischt bezeichnet, offen gelassen oder bestritten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Nothing is known of how often pixels of {0} are wrong: none could be held out.</source>
      <translation>Wie oft Pixel von {0} falsch sind, ist nicht bekannt: Es konnten keine zurückgehalten werden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Nothing is known of its content.</source>
      <translation>Über den Inhalt ist nichts bekannt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/parts.py" />
      <source>Nothing is left that could tell the classes apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Nothing is left to learn from: within {0} pixels of every held-out block lie all other labels.</source>
      <translation>Zum Lernen bleibt nichts übrig: Alle anderen Labels liegen im Umkreis von {0} Pixeln um die zurückgehaltenen Blöcke.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Nothing is selected in layer "{0}".</source>
      <translation>Im Layer „{0}“ ist nichts ausgewählt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>Nothing more can be said of these figures.</source>
      <translation>Mehr lässt sich zu diesen Zahlen nicht sagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Nothing runs.</source>
      <translation>Nichts läuft.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clicks.py" />
      <source>Nothing shows a pixel of {0}: clicks say nothing of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>Nothing tells the wavelengths of the bands: put them into a JSON file beside the array ("wavelengths_nm").</source>
      <translation>Nichts nennt die Wellenlängen der Kanäle: Schreiben Sie sie in eine JSON-Datei neben dem Array („wavelengths_nm“).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Nothing was asked for.</source>
      <translation>Es wurde nichts verlangt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Nothing was asked for. Give a side for the majority filter, a smallest mapping unit, or both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Nothing was assessed yet. Draw a sample on the first page, and look at its points on the second.</source>
      <translation>Noch wurde nichts bewertet. Ziehen Sie auf der ersten Seite eine Stichprobe, und sehen Sie sich ihre Punkte auf der zweiten an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>Nothing was changed yet.</source>
      <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Nothing was drawn.</source>
      <translation>Es wurde nichts gezogen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Nothing would change.</source>
      <translation>Nichts würde sich ändern.</translation>
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
      <translation>Nummer des Punkts</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Number of worker processes</source>
      <translation>Anzahl Rechenprozesse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Number the classes 1, 2, 3, … without gaps.</source>
      <translation>Nummerieren Sie die Klassen lückenlos: 1, 2, 3, …</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Number {0} in line</source>
      <translation>Nummer {0} in der Reihe</translation>
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
      <translation>Aus einer einzigen Klasse lässt sich nichts lernen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Of every class at least so many, in a stratified sample; 30 to 50 for rare classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Of pixels of the map, chosen at random, by the class that the map gives them.</source>
      <translation>Von zufällig gewählten Pixeln der Karte, nach der Klasse, die die Karte ihnen gibt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Of some classes the set holds the true one less often: {0}. Ask for the rate within each class.</source>
      <translation>Bei einigen Klassen enthält die Menge die wahre seltener: {0}. Verlangen Sie die Rate innerhalb jeder Klasse.</translation>
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
      <translation>Von den Referenzpixeln, nach der Klasse, die dort gefunden wurde.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_mapping.py" />
      <source>Of the source, {0} {1} no label here and {2} left out.</source>
      <translation>Klassen der Quelle ohne Label hier, die ausgelassen werden: {0} ({1}/{2}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Of those that were sure, {0} were wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Of {0} paths, {1} were looked for on every worker.</source>
      <translation>Von {0} Pfaden wurden {1} auf jedem Worker gesucht.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Of {0}, the next lower rate that is known was kept.</source>
      <translation>Statt {0} wurde die nächstniedrigere bekannte Rate eingehalten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>On Debian and Ubuntu: sudo apt install python3-venv. Then try again.</source>
      <translation>Unter Debian und Ubuntu: sudo apt install python3-venv. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>On Debian and Ubuntu: sudo apt install python{0}-venv. Or install uv (docs.astral.sh/uv). Then try again.</source>
      <translation>Unter Debian und Ubuntu: sudo apt install python{0}-venv. Oder installieren Sie uv (docs.astral.sh/uv). Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/offline.py" />
      <source>On a machine with a network: {0} — then copy the folder here.</source>
      <translation>Auf einem Rechner mit Netz: {0} – kopieren Sie dann den Ordner hierher.</translation>
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
      <translation>Ein weiterer Layer: von wie vielen Klassen ein Pixel sein kann, sodass die wahre nicht öfter als so verfehlt wird. Niedrige Raten brauchen Labels an vielen Orten</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>One of them hangs, or cannot reach its files: look at the workers, restart those that hang, and try again.</source>
      <translation>Einer von ihnen hängt oder kommt nicht an seine Dateien: Sehen Sie nach den Workern, starten Sie hängende neu, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>One page with all there is to know of the map, for the web browser, and as PDF</source>
      <translation>Eine Seite mit allem, was über die Karte zu wissen ist, für den Webbrowser und als PDF</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/accuracy_json.py" />
      <source>Only one reference pixel lies in the map class {0}; intervals that need it are not given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Only points that nobody has answered</source>
      <translation>Nur Punkte, die niemand beantwortet hat</translation>
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
      <translation>Nur {0} Pixel liegen weit genug von Labels und voneinander entfernt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reliability.py" />
      <source>Only {0} reference pixels have a confidence: too few to say whether it can be trusted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Opacity of the map</source>
      <translation>Deckkraft der Karte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/many_images.py" />
      <source>Open a copy in the Modeler, to be run or changed</source>
      <translation>Eine Kopie in der Grafischen Modellierung öffnen, zum Ausführen oder Ändern</translation>
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
      <translation>Datenwürfel öffnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Open a cube and label some pixels first.</source>
      <translation>Öffnen Sie zuerst einen Datenwürfel, und labeln Sie einige Pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Open a cube first</source>
      <translation>Zuerst einen Datenwürfel öffnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Open a cube first.</source>
      <translation>Öffnen Sie zuerst einen Datenwürfel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open a cube from a file (NetCDF, HDF5, GeoTIFF, ENVI, .mat, …); the arrow opens a product's folder</source>
      <translation>Datenwürfel aus einer Datei öffnen (NetCDF, HDF5, GeoTIFF, ENVI, .mat, …); der Pfeil öffnet den Ordner eines Produkts</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Open a cube on the page "Cube"</source>
      <translation>Öffnen Sie auf der Seite „Datenwürfel“ einen Datenwürfel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Open a cube to see what its features will cost.</source>
      <translation>Öffnen Sie einen Datenwürfel, um zu sehen, was seine Merkmale kosten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>Open a cube, and click a pixel.</source>
      <translation>Öffnen Sie einen Datenwürfel, und klicken Sie ein Pixel an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/body.py" />
      <source>Open a cube, then click a pixel to see its spectrum. "Library" opens spectral libraries and finds what is most alike.</source>
      <translation>Öffnen Sie einen Datenwürfel, und klicken Sie dann ein Pixel an, um sein Spektrum zu sehen. „Bibliothek“ öffnet Spektralbibliotheken und findet das Ähnlichste.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Open a cube, then type what is to be found in it.</source>
      <translation>Öffnen Sie einen Datenwürfel, und geben Sie dann ein, was darin zu finden ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Open a cube…</source>
      <translation>Datenwürfel öffnen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open a file…</source>
      <translation>Datei öffnen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open a hyperspectral cube</source>
      <translation>Hyperspektralen Datenwürfel öffnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Open a hyperspectral cube from a file</source>
      <translation>Hyperspektralen Datenwürfel aus einer Datei öffnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Open a library…</source>
      <translation>Bibliothek öffnen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/desis.py" />
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>Open a product of level L1B, L1C or L2A.</source>
      <translation>Öffnen Sie ein Produkt der Stufe L1B, L1C oder L2A.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>Open a product of reflectance.</source>
      <translation>Öffnen Sie ein Produkt mit Reflektanz.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open a product's folder</source>
      <translation>Produktordner öffnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open a product's folder…</source>
      <translation>Produktordner öffnen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Open a spectral library</source>
      <translation>Spektralbibliothek öffnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>Open a spectral library on the page "Library".</source>
      <translation>Öffnen Sie auf der Seite „Bibliothek“ eine Spektralbibliothek.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Open a spectral library to put its spectra beside those of the cube, and to find the best matches.</source>
      <translation>Öffnen Sie eine Spektralbibliothek, um ihre Spektren neben die des Datenwürfels zu stellen und die besten Treffer zu finden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Open a synced view</source>
      <translation>Verknüpfte Ansicht öffnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>Open an L1, L2B, L2C or L2D product of the same acquisition.</source>
      <translation>Öffnen Sie ein Produkt L1, L2B, L2C oder L2D derselben Aufnahme.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/array_pixels.py" />
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Open it again.</source>
      <translation>Öffnen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Open it for me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Open it in the spectral library panel.</source>
      <translation>Öffnen Sie sie im Bedienfeld Spektralbibliothek.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Open it, or choose another name for the new session.</source>
      <translation>Öffnen Sie sie, oder wählen Sie einen anderen Namen für die neue Sitzung.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>Open its bands one by one, or a scene of Hyperion.</source>
      <translation>Öffnen Sie die Kanäle einzeln, oder eine Szene von Hyperion.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Open log folder</source>
      <translation>Protokollordner öffnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Open one of its items, or an image file.</source>
      <translation>Öffnen Sie eines seiner Items oder eine Bilddatei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Open one of them, for example {0}.</source>
      <translation>Öffnen Sie eines davon, zum Beispiel {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Open one of them.</source>
      <translation>Öffnen Sie eines davon.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Open points only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Open report</source>
      <translation>Bericht öffnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_model.py" />
      <source>Open summary</source>
      <translation>Übersicht öffnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>Open the L1R file beside it.</source>
      <translation>Öffnen Sie die L1R-Datei daneben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris.py" />
      <source>Open the image (radiance or reflectance) of the same line.</source>
      <translation>Öffnen Sie das Bild (Strahldichte oder Reflektanz) desselben Flugstreifens.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Open the image file itself.</source>
      <translation>Öffnen Sie die Bilddatei selbst.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Open the image first.</source>
      <translation>Öffnen Sie zuerst das Bild.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <source>Open the radiance (RDN) or the reflectance (RFL).</source>
      <translation>Öffnen Sie die Strahldichte (RDN) oder die Reflektanz (RFL).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>Open the radiance or surface reflectance HDF5 of the same scene.</source>
      <translation>Öffnen Sie die HDF5-Datei mit Strahldichte oder Oberflächenreflektanz derselben Szene.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/emit.py" />
      <source>Open the reflectance (L2A RFL) or the radiance (L1B RAD) of the same scene.</source>
      <translation>Öffnen Sie die Reflektanz (L2A RFL) oder die Strahldichte (L1B RAD) derselben Szene.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>Open the reflectance of the same flight (DP1.30006, or DP3.30006 of the site).</source>
      <translation>Öffnen Sie die Reflektanz desselben Flugs (DP1.30006, oder DP3.30006 des Standorts).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open the sample scene</source>
      <translation>Beispielszene öffnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_read.py" />
      <source>Open the session once for labelling; that adds them.</source>
      <translation>Öffnen Sie die Sitzung einmal zum Labeln; das ergänzt sie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <source>Open the session that the package was made from.</source>
      <translation>Öffnen Sie die Sitzung, aus der das Paket erstellt wurde.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>Open the surface reflectance (PACE_OCI_L2_SFREFL) or the calibrated image (PACE_OCI_L1B_SCI) of the same time.</source>
      <translation>Öffnen Sie die Oberflächenreflektanz (PACE_OCI_L2_SFREFL) oder das kalibrierte Bild (PACE_OCI_L1B_SCI) desselben Zeitpunkts.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/inputs.py" />
      <source>Open them as a layer of points or polygons and select some, or use all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Open {0} again</source>
      <translation>{0} erneut öffnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Opening {0}…</source>
      <translation>{0} wird geöffnet…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/manual.py" />
      <source>Opens the manual in your browser:</source>
      <translation>Öffnet das Handbuch in Ihrem Browser:</translation>
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
      <translation>Umriss</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Output file</source>
      <translation>Ausgabedatei</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Overall accuracy</source>
      <translation>Gesamtgenauigkeit</translation>
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
      <translation>Gesamtgenauigkeit: der Anteil gelabelter Pixel, die der Klassifikator richtig trifft, ohne aus ihnen gelernt zu haben</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Overall accuracy: the share of the mapped area that is right, with its 95 % interval</source>
      <translation>Gesamtgenauigkeit: der richtige Anteil der kartierten Fläche, mit seinem 95-%-Intervall</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/stretch_box.py" />
      <source>Own</source>
      <translation>Eigene</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <source>Own bands</source>
      <translation>Eigene Kanäle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>PA</source>
      <translation>PG</translation>
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
      <translation>Malen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Paint "{0}"</source>
      <translation>„{0}“ malen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Painting leaves pixels of all other classes as they are</source>
      <translation>Beim Malen bleiben Pixel aller anderen Klassen, wie sie sind</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Percentages of the blocks whose labels are learned from, for example 1, 5, 10, 25, 100; beside the numbers a class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Photo of the place</source>
      <translation>Foto des Ortes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Photograph model, RU-Net</source>
      <translation>Fotomodell, RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Photograph model, discriminant</source>
      <translation>Fotomodell, Diskriminante</translation>
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
      <translation>Bilder (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.webp);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Pictures (*.png *.svg)</source>
      <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/dense.py" />
      <source>Pictures of the shape {0} cannot be cut into patches of {1} pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Piece</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Pieces hang together at corners too</source>
      <translation>Flächen hängen auch über Ecken zusammen</translation>
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
      <translation>Pixel {0}, {1} gehört zu mehreren Klassen und wird nicht gelabelt: {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field.py" />
      <location filename="../../hsi_plugin/labels/session_labels.py" />
      <source>Pixel {0}, {1} lies outside the cube.</source>
      <translation>Pixel {0}, {1} liegt außerhalb des Datenwürfels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>Pixel {0}, {1} was labelled "{2}" and is found to be "{3}"; look at it.</source>
      <translation>Pixel {0}, {1} war als „{2}“ gelabelt und erweist sich als „{3}“; sehen Sie es sich an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Pixels along a side of each cluster</source>
      <translation>Pixel je Seite eines Klumpens</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Pixels around blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>Pixels called mixed, or that nobody could tell ({0})</source>
      <translation>Pixel, die gemischt genannt wurden oder bei denen es niemand sagen konnte ({0})</translation>
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
      <translation>Pixel haben keine {0} Nachbarn.</translation>
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
      <translation>Pixel ähneln einander ({0}), und die Blöcke haben nur {1} × {2}: Das Bild oder die Lage seiner Labels lässt keine größeren zu. Die Zahlen schmeicheln womöglich noch.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Pixels resemble each other {0}: blocks of {1} × {2} pixels may be too small.</source>
      <translation>Pixel ähneln einander ({0}): Blöcke von {1} × {2} Pixeln sind womöglich zu klein.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Pixels that are called different things</source>
      <translation>Pixel, die verschieden benannt werden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Pixels that are more probably something that was not named become "none of these" on the map</source>
      <translation>Pixel, die wahrscheinlicher etwas nicht Genanntes sind, werden auf der Karte zu „nichts davon“</translation>
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
      <translation>Pixel, die verschieden benannt werden, und wie weit Übereinstimmung besteht</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Pixels that people call different things.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Pixels that stand for many</source>
      <translation>Pixel, die für viele stehen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>Pixels that would be asked next ({0})</source>
      <translation>Pixel, nach denen als Nächstes gefragt würde ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Pixels that you have painted become labels, so that the next map is better. Pixels of a reference sample never do.</source>
      <translation>Gemalte Pixel werden zu Labels, damit die nächste Karte besser wird. Pixel einer Referenzstichprobe nie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Pixels to label in {0}</source>
      <translation>Zu labelnde Pixel in {0}</translation>
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
      <translation>Pixel, deren beste Klasse weniger wahrscheinlich ist als dies, werden auf der Karte zu „unsicher“</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Pixels with the first index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Places like the errors</source>
      <translation>Orte wie die Fehler</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>Please report this error together with the log.</source>
      <translation>Bitte melden Sie diesen Fehler zusammen mit dem Protokoll.</translation>
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
      <translation>Bitte melden Sie diesen Fehler.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Plot</source>
      <translation>Diagramm</translation>
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
      <translation>Punkt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>Point {0} shows something else than what its answers decide.</source>
      <translation>Punkt {0} zeigt etwas anderes, als seine Antworten entscheiden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point {0} was decided to be "{1}"; {2} has seen "{3}" there. Decide again.</source>
      <translation>Punkt {0} wurde als „{1}“ entschieden; {2} hat dort „{3}“ gesehen. Entscheiden Sie erneut.</translation>
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
      <translation>Punkte lassen sich nicht in das Bezugssystem des Rasters bringen: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>Points for the field</source>
      <translation>Punkte fürs Gelände</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Points for the field of {0}</source>
      <translation>Geländepunkte von {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Points for the field: {0}</source>
      <translation>Punkte fürs Gelände: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Points for the field…</source>
      <translation>Punkte fürs Gelände…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/sharing.py" />
      <source>Points from the field</source>
      <translation>Punkte aus dem Gelände</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Points into {0}</source>
      <translation>Punkte nach {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Points of the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Points or polygons with a class field, or a raster of class values on the grid of the cube.</source>
      <translation>Punkte oder Polygone mit einem Klassenfeld, oder ein Raster mit Klassenwerten auf dem Gitter des Datenwürfels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>Points that are called different things</source>
      <translation>Punkte, die verschieden benannt werden</translation>
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
      <translation>Lage</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>Positions of level L1B are approximate; L1C and L2A are orthorectified.</source>
      <translation>Die Positionen der Stufe L1B sind ungefähr; L1C und L2A sind orthorektifiziert.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Pre-train a model</source>
      <translation>Modell vortrainieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Pre-training</source>
      <translation>Vortraining</translation>
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
      <translation>Vorbereiten…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Press "Label pixels" and click pixels on the map; keys 1 to 9 change the class.</source>
      <translation>Drücken Sie „Pixel labeln“, und klicken Sie auf der Karte Pixel an; die Tasten 1 bis 9 wechseln die Klasse.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>Principal components need statistics of the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Principal components of the good bands. The usual choice: quick, and little noise</source>
      <translation>Hauptkomponenten der guten Kanäle. Die übliche Wahl: schnell und wenig Rauschen</translation>
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
      <translation>Nur Prozessor</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Producer's accuracy: of what is so, the map finds this much; below, the 95 % interval</source>
      <translation>Produzentengenauigkeit: So viel von dem, was so ist, findet die Karte; darunter das 95-%-Intervall</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Progress by class</source>
      <translation>Fortschritt nach Klassen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Progress of {0}</source>
      <translation>Fortschritt von {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Prototypes</source>
      <translation>Prototypen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Pseudo-RGB, RU-Net</source>
      <translation>Pseudo-RGB, RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>Put a file {0}.json beside it with {"axes": "yxb"} if its last axis is the bands, {"axes": "byx"} if its first is.</source>
      <translation>Legen Sie eine Datei {0}.json daneben, mit {"axes": "yxb"}, wenn die letzte Achse die Kanäle sind, oder {"axes": "byx"}, wenn es die erste ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/candidate.py" />
      <source>Put all files of the product into one folder, under their own names.</source>
      <translation>Legen Sie alle Dateien des Produkts unter ihren eigenen Namen in einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/sending.py" />
      <source>Put it back, and start the job again.</source>
      <translation>Legen Sie sie zurück, und starten Sie den Auftrag erneut.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>Put that model there, or make the scheme anew without CLIP.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Put the files where all workers see them under the same path, for example on a shared file system.</source>
      <translation>Legen Sie die Dateien dorthin, wo alle Worker sie unter demselben Pfad sehen, zum Beispiel auf ein gemeinsames Dateisystem.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/beside.py" />
      <source>Put the header into the same folder.</source>
      <translation>Legen Sie den Header in denselben Ordner.</translation>
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
      <translation>Legen Sie {0}.dat (oder .img, .bsq, …) in denselben Ordner.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/envi.py" />
      <source>Put {0}.sli into the same folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/batch_results.py" />
      <source>QGIS cannot open {0}.</source>
      <translation>QGIS kann {0} nicht öffnen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>QGIS cannot show the labels in {0}.</source>
      <translation>QGIS kann die Labels in {0} nicht anzeigen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>QGIS cannot show the points in {0}.</source>
      <translation>QGIS kann die Punkte in {0} nicht anzeigen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/layers.py" />
      <source>QGIS cannot show {0} as a layer.</source>
      <translation>QGIS kann {0} nicht als Layer anzeigen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>QGIS cannot show {0}.</source>
      <translation>QGIS kann {0} nicht anzeigen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>QGIS's Python comes without pip and without what installs it.</source>
      <translation>Das Python von QGIS kommt ohne pip und ohne das, was es installiert.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>QGIS's Python comes without venv.</source>
      <translation>Das Python von QGIS kommt ohne venv.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>RGB model</source>
      <translation>RGB-Modell</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Radiance</source>
      <translation>Strahldichte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Random</source>
      <translation>Zufällig</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Random forest</source>
      <translation>Random Forest</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Ranges of wavelength in nm</source>
      <translation>Wellenlängenbereiche in nm</translation>
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
      <translation>Raster (*.tif *.tiff *.img *.vrt);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/upsample.py" />
      <source>Reach and tolerance of upsampling must be above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>Reached: 1 worker</source>
      <translation>Erreicht: 1 Worker</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>Reached: {0} workers</source>
      <translation>Erreicht: {0} Worker</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>Read its log in Jobs, and its folder, for what went wrong.</source>
      <translation>Was schiefging, steht im Protokoll unter Aufträge und im Ordner.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Reading the image</source>
      <translation>Bild wird gelesen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Reading the map</source>
      <translation>Karte wird gelesen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Reading the spectra</source>
      <translation>Spektren werden gelesen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Reading {0}: {1} pixels</source>
      <translation>{0} wird gelesen: {1} Pixel</translation>
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
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>Rebuild the session from its events.</source>
      <translation>Bauen Sie die Sitzung aus ihren Ereignissen neu auf.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Recall of each class</source>
      <translation>Trefferquote jeder Klasse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <source>Red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
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
      <translation>Verfeinern durch</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Refined by: {0}.</source>
      <translation>Verfeinert durch: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Reflectance</source>
      <translation>Reflektanz</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Reflectance 0…1 enters as it is; only for cubes that hold reflectance</source>
      <translation>Reflektanz 0…1 geht ein, wie sie ist; nur für Datenwürfel, die Reflektanz enthalten</translation>
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
      <translation>Regularisiertes U-Net auf allen guten Kanälen, von Grund auf trainiert.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Regularised U-Net on the first principal component alone, from scratch: the strong and cheap baseline of HS3-Bench.</source>
      <translation>Regularisiertes U-Net auf der ersten Hauptkomponente allein, von Grund auf trainiert: die starke und günstige Vergleichsmethode von HS3-Bench.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Regularised U-Net on three bands as a picture, from scratch.</source>
      <translation>Regularisiertes U-Net auf drei Kanälen als Bild, von Grund auf trainiert.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Release {0} of the plugin is on {1}, and {2} is here.</source>
      <translation>Version {0} der Erweiterung ist auf {1}, hier ist es {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Remove GPU support</source>
      <translation>GPU-Unterstützung entfernen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Remove GPU support?</source>
      <translation>GPU-Unterstützung entfernen?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Remove environment</source>
      <translation>Umgebung entfernen</translation>
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
      <translation>Entfernen Sie jenes, und installieren Sie dann erneut.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Remove the class</source>
      <translation>Klasse entfernen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>Remove the compute environment and install it again (python -m hsi_plugin env remove, then env install); on Windows, the Visual C++ runtime of Microsoft may be missing.</source>
      <translation>Entfernen Sie die Rechenumgebung, und installieren Sie sie erneut (python -m hsi_plugin env remove, dann env install); unter Windows fehlt vielleicht die Visual-C++-Laufzeit von Microsoft.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Remove the compute environment?</source>
      <translation>Rechenumgebung entfernen?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Remove the continuum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>Remove the environment and install it again; if it fails again, report it with the log.</source>
      <translation>Entfernen Sie die Umgebung, und installieren Sie sie erneut; wenn es wieder fehlschlägt, melden Sie es mit dem Protokoll.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Remove the filter of the layer.</source>
      <translation>Entfernen Sie den Filter des Layers.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Remove the model {0}</source>
      <translation>Modell {0} entfernen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Remove the selected class and its labels</source>
      <translation>Die gewählte Klasse und ihre Labels entfernen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Remove {0}?</source>
      <translation>{0} entfernen?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>Rename them, or add them to the class scheme.</source>
      <translation>Benennen Sie sie um, oder fügen Sie sie zum Klassenschema hinzu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/placed.py" />
      <source>Repair "map info" in its header.</source>
      <translation>Reparieren Sie „map info“ im Header.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>Repair it, or take it away.</source>
      <translation>Reparieren Sie sie, oder entfernen Sie sie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/grid.py" />
      <source>Repair its geotransform, for example with gdal_edit.</source>
      <translation>Reparieren Sie die Geotransformation, zum Beispiel mit gdal_edit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Repair the header.</source>
      <translation>Reparieren Sie den Header.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Repetitions</source>
      <translation>Wiederholungen</translation>
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
      <translation>Bericht über {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Report…</source>
      <translation>Bericht…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/crs.py" />
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>Reproject them first.</source>
      <translation>Projizieren Sie sie zuerst um.</translation>
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
      <translation>Starten Sie ihn neu, und versuchen Sie es erneut.</translation>
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
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/dock.py" />
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Review</source>
      <translation>Überprüfung</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/dock.py" />
      <source>Review a map</source>
      <translation>Karte überprüfen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Review a map from a file</source>
      <translation>Karte aus einer Datei überprüfen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/reviewing.py" />
      <source>Review a map: draw a sample, look at its points, and learn what the map is worth</source>
      <translation>Karte überprüfen: eine Stichprobe ziehen, ihre Punkte ansehen und erfahren, was die Karte wert ist</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/reviewing.py" />
      <source>Review a map…</source>
      <translation>Karte überprüfen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Review file</source>
      <translation>Überprüfungsdatei</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Review its points</source>
      <translation>Ihre Punkte überprüfen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Review this map…</source>
      <translation>Diese Karte überprüfen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Reviewer</source>
      <translation>Prüfende Person</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Reviewers and options</source>
      <translation>Prüfende und Optionen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Rouse et al. 1974, NASA SP-351:309</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Row of the pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_model.py" />
      <source>Row {0}, col {1}</source>
      <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/dock.py" />
      <source>Row {0}, col {1} holds no value</source>
      <translation>Zeile {0}, Spalte {1} enthält keinen Wert</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Row {0}, column {1} lies outside of {2} ({3} rows, {4} columns).</source>
      <translation>Zeile {0}, Spalte {1} liegt außerhalb von {2} ({3} Zeilen, {4} Spalten).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Row {0}, column {1}: the model gives "{2}" a probability of {3:.0f} %</source>
      <translation>Zeile {0}, Spalte {1}: Das Modell gibt „{2}“ eine Wahrscheinlichkeit von {3:.0f} %</translation>
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
      <translation>Die Zeilen {0} bis {1} von {2} sind nicht lesbar{3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Run again</source>
      <translation>Erneut ausführen</translation>
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
      <translation>Zweitbeste Klasse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/dock.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Sample</source>
      <translation>Stichprobe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>Sample "{0}"</source>
      <translation>Stichprobe „{0}“</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Sample of {0}</source>
      <translation>Stichprobe von {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Samples of this map</source>
      <translation>Stichproben dieser Karte</translation>
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
      <translation>Gesättigt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Saturated after the correction in one band at least</source>
      <translation>Nach der Korrektur gesättigt in mindestens einem Kanal</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Saturated in one band at least</source>
      <translation>Gesättigt in mindestens einem Kanal</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <location filename="../../hsi_plugin/gui/text_dialog.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>Save a plain array of numbers with numpy.save, or copy the file again.</source>
      <translation>Speichern Sie ein einfaches Array aus Zahlen mit numpy.save, oder kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Save as a picture…</source>
      <translation>Als Bild speichern…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Save class names</source>
      <translation>Klassennamen speichern</translation>
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
      <translation>Speichern Sie es als Array aus Zahlen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>Save it as float32, float64, int16, uint16 or int32.</source>
      <translation>Speichern Sie es als float32, float64, int16, uint16 oder int32.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>Save it with its reference, or export it as reflectance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Save table…</source>
      <translation>Tabelle speichern…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Save the corrected map as</source>
      <translation>Korrigierte Karte speichern als</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Save the corrected map…</source>
      <translation>Korrigierte Karte speichern…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Save the cube as</source>
      <translation>Datenwürfel speichern als</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>Save the layer to a file first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_files.py" />
      <source>Save the map as</source>
      <translation>Karte speichern als</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>Save the one you mean, with its wavelengths, to a file of its own.</source>
      <translation>Speichern Sie die gemeinte Variable mit ihren Wellenlängen in einer eigenen Datei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Save the plot</source>
      <translation>Diagramm speichern</translation>
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
      <translation>Punkte speichern als</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Save the table</source>
      <translation>Tabelle speichern</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Save these class names as a file</source>
      <translation>Diese Klassennamen als Datei speichern</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/text_dialog.py" />
      <source>Save…</source>
      <translation>Speichern…</translation>
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
      <translation>Skalieren</translation>
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
      <translation>Skalierung</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Scaling of values</source>
      <translation>Skalierung der Werte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Scanning network (MambaHSI)</source>
      <translation>Scan-Netz (MambaHSI)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Scheduler</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Scheduler file</source>
      <translation>Scheduler-Datei</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Scheduler files (*.json);;All files (*)</source>
      <translation>Scheduler-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Search names and descriptions</source>
      <translation>Namen und Beschreibungen durchsuchen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Search the library</source>
      <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Second map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/synced_view.py" />
      <source>Second view</source>
      <translation>Zweite Ansicht</translation>
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
      <translation>Siehe models show.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/child.py" />
      <source>See whether a virus scanner holds it back.</source>
      <translation>Prüfen Sie, ob ein Virenscanner es zurückhält.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/batch_results.py" />
      <source>See whether it is still there, or classify the images again.</source>
      <translation>Prüfen Sie, ob es noch da ist, oder klassifizieren Sie die Bilder erneut.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Seed {0}, drawn by {1}</source>
      <translation>Startwert {0}, gezogen von {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Sees a pixel with all that lies around it, labelled or not; for classes in fields of many pixels whose click map is speckled. Elsewhere it was no better than the click classifier, and it takes minutes to learn.</source>
      <translation>Sieht ein Pixel mit allem, was darum liegt, gelabelt oder nicht; für Klassen in Feldern aus vielen Pixeln, deren Klickkarte gesprenkelt ist. Anderswo war es nicht besser als der Klick-Klassifikator, und es lernt minutenlang.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>Select a spectrum in the list, or move over the cube.</source>
      <translation>Wählen Sie ein Spektrum in der Liste, oder bewegen Sie die Maus über den Datenwürfel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Select the features to take the mean of.</source>
      <translation>Wählen Sie die Objekte aus, deren Mittel gebildet werden soll.</translation>
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
      <translation>Eigene Sätze, unverändert gezeigt</translation>
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
      <translation>Setzen Sie HSI_PYTHON auf ein Python, das numpy und osgeo importieren kann. Versucht wurden: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Set HSI_PYTHON to the Python of QGIS.</source>
      <translation>Setzen Sie HSI_PYTHON auf das Python von QGIS.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Set HSI_PYTHON to the Python of QGIS.{0}</source>
      <translation>Setzen Sie HSI_PYTHON auf das Python von QGIS.{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Set HTTPS_PROXY to an HTTP proxy, install uv (docs.astral.sh/uv), or install from a folder of wheels.</source>
      <translation>Setzen Sie HTTPS_PROXY auf einen HTTP-Proxy, installieren Sie uv (docs.astral.sh/uv), oder installieren Sie aus einem Ordner mit Wheels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Set HTTPS_PROXY to http://[USER:PASSWORD@]HOST:PORT before QGIS starts, or install from a folder of wheels.</source>
      <translation>Setzen Sie HTTPS_PROXY auf http://[USER:PASSWORD@]HOST:PORT, bevor QGIS startet, oder installieren Sie aus einem Ordner mit Wheels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>Set HTTPS_PROXY to http://[USER:PASSWORD@]HOST:PORT, or fetch the file by hand and add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Set SSL_CERT_FILE (or PIP_CERT) to your company's certificates, a PEM file that your IT department has, and start QGIS again.</source>
      <translation>Setzen Sie SSL_CERT_FILE (oder PIP_CERT) auf die Zertifikate Ihres Unternehmens, eine PEM-Datei Ihrer IT-Abteilung, und starten Sie QGIS neu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>Set SSL_CERT_FILE to your company's certificates, a PEM file that your IT department has, and start again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>Set it to uv or pip, or not at all.</source>
      <translation>Setzen Sie es auf uv oder pip, oder gar nicht.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/crs.py" />
      <source>Set the reference system of the file.</source>
      <translation>Legen Sie das Bezugssystem der Datei fest.</translation>
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
      <translation>Wolkenschatten</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Shadows of clouds and buildings</source>
      <translation>Schatten von Wolken und Gebäuden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Shadows of the relief and others</source>
      <translation>Schatten des Reliefs und andere</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Shannon 1948; Settles 2009, section 3.1</source>
      <translation>Shannon 1948; Settles 2009, Abschnitt 3.1</translation>
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
      <translation>Anteil der Karte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/progress_panel.py" />
      <source>Share of the map that each click changed (%), over the number of labels</source>
      <translation>Anteil der Karte, den jeder Klick geändert hat (%), über der Anzahl der Labels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison_plot.py" />
      <source>Share of the training blocks</source>
      <translation>Anteil der Trainingsblöcke</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Share of the training blocks in percent</source>
      <translation>Anteil der Trainingsblöcke in Prozent</translation>
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
      <translation>Anzeigen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Show all</source>
      <translation>Alle anzeigen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Show an earlier one…</source>
      <translation>Früheren anzeigen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Show bad bands</source>
      <translation>Schlechte Kanäle zeigen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Show for a moment what an answer has changed on the map</source>
      <translation>Kurz zeigen, was eine Antwort auf der Karte geändert hat</translation>
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
      <translation>Das Bedienfeld Hyperspektral ein- oder ausblenden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Show or hide the panel of spectra</source>
      <translation>Das Bedienfeld Spektren ein- oder ausblenden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Show or hide the spectral library and the best matches</source>
      <translation>Spektralbibliothek und beste Treffer ein- oder ausblenden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Show spectra</source>
      <translation>Spektren anzeigen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Show spectra: move over the cube, click to keep one</source>
      <translation>Spektren anzeigen: über den Datenwürfel bewegen, klicken, um eines zu behalten</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Show the matches of the pixel under the mouse instead of the selected spectrum</source>
      <translation>Die Treffer des Pixels unter der Maus statt des gewählten Spektrums zeigen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Show the model {0}</source>
      <translation>Modell {0} anzeigen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Show the selected pixel on the map, and ask about it</source>
      <translation>Das gewählte Pixel auf der Karte zeigen und danach fragen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Show these only</source>
      <translation>Nur diese anzeigen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Show uncertainty</source>
      <translation>Unsicherheit zeigen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Show what is being computed</source>
      <translation>Zeigen, was gerade berechnet wird</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/mask_box.py" />
      <source>Shows in colour which pixels the product itself warns of; to leave them out, import the cube</source>
      <translation>Zeigt farbig, vor welchen Pixeln das Produkt selbst warnt; um sie auszulassen, importieren Sie den Datenwürfel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Shrinkage discriminant on the spectra as they are.</source>
      <translation>Diskriminante mit Shrinkage auf den Spektren, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Shrinkage discriminant: one step, moments. The usual choice</source>
      <translation>Diskriminante mit Shrinkage: ein Schritt, wenige Augenblicke. Die übliche Wahl</translation>
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
      <translation>Seitenlänge des Pinsels in Pixeln der Karte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Side of the majority filter, in pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Simple random</source>
      <translation>Einfach zufällig</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_curve.py" />
      <source>Simulated clicks with the strategy "{0}", judged on blocks apart from the labels; means of {1} runs ({2}).</source>
      <translation>Simulierte Klicks mit der Strategie „{0}“, beurteilt auf Blöcken abseits der Labels; Mittelwerte von {1} Läufen ({2}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Simulated labelling of {0}</source>
      <translation>Simuliertes Labeln von {0}</translation>
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
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Size of the brush</source>
      <translation>Größe des Pinsels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Small patches of like spectra take the class that most of them have.</source>
      <translation>Kleine Flecken ähnlicher Spektren erhalten die Klasse, die die meisten ihrer Pixel haben.</translation>
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
      <translation>{0} glätten</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Snow and ice</source>
      <translation>Schnee und Eis</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>So many pixels in place of what the standard error needs; 0: as many as it needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>So many points in all</source>
      <translation>So viele Punkte insgesamt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>So that what is noted outdoors is nobody's echo</source>
      <translation>Damit, was draußen notiert wird, niemandes Echo ist</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>So that what is noted outdoors is not the map's echo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>Some answers were given with the map's class in sight, which makes a map look better than it is.</source>
      <translation>Einige Antworten wurden gegeben, während die Klasse der Karte sichtbar war; dadurch erscheint eine Karte besser, als sie ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>Some band widths (FWHM) are not above 0; they are ignored.</source>
      <translation>Einige Kanalbreiten (FWHM) sind nicht größer als 0; sie werden nicht beachtet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Some hundred MB are downloaded (torch, dask, and what they need).</source>
      <translation>Einige Hundert MB werden heruntergeladen (torch, dask und was sie brauchen).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Some minutes of training on the open cube, without labels; makes a new model</source>
      <translation>Einige Minuten Training auf dem geöffneten Datenwürfel, ohne Labels; ergibt ein neues Modell</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/messages.py" />
      <source>Something went wrong that should not ({0}). Your files are unharmed; details are in the log panel "{1}".</source>
      <translation>Etwas ist schiefgegangen, was nicht passieren sollte ({0}). Ihre Dateien sind unversehrt; Details stehen im Protokollfenster „{1}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Source model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Spatial-spectral transformer</source>
      <translation>Räumlich-spektraler Transformer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/dock.py" />
      <location filename="../../hsi_plugin/gui/spectra/picture.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Spectra</source>
      <translation>Spektren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Spectra and levels belong to a library, but labels were given.</source>
      <translation>Spektren und Ebenen gehören zu einer Bibliothek, aber es wurden Labels angegeben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Spectra and {0}</source>
      <translation>Spektren und {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Spectra are compared on the CPU only; "{0}" would do nothing.</source>
      <translation>Spektren werden nur auf dem Prozessor verglichen; „{0}“ würde nichts bewirken.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Spectra from the field</source>
      <translation>Spektren aus dem Gelände</translation>
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
      <translation>Spektren der Bibliothek</translation>
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
      <translation>Bedienfeld Spektren</translation>
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
      <translation>Spektren, deren Namen die Wörter einer Klasse enthalten, stehen für sie; spectrum:NAME unter den Wörtern meint eines</translation>
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
      <translation>Spektren, SVM</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Spectra, all bands</source>
      <translation>Spektren, alle Kanäle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Spectra, condensed</source>
      <translation>Spektren, verdichtet</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Spectra, discriminant</source>
      <translation>Spektren, Diskriminante</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Spectra, random forest</source>
      <translation>Spektren, Random Forest</translation>
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
      <translation>Spektralwinkel von {0}</translation>
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
      <translation>Spektralindizes von {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>Spectral information divergence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Spectral libraries (*.sli *.lib *.hdr *.xz *.csv *.txt *.sed *.sig);;All files (*)</source>
      <translation>Spektralbibliotheken (*.sli *.lib *.hdr *.xz *.csv *.txt *.sed *.sig);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Spectral libraries ({0})</source>
      <translation>Spektralbibliotheken ({0})</translation>
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
      <translation>Spektralbibliothek</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Spectral library (*.gpkg *.sli *.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Spectral network (1-D CNN)</source>
      <translation>Spektrales Netz (1-D-CNN)</translation>
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
      <translation>Spektrum des Pixels gegenüber den Klassen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/spectrum_box.py" />
      <source>Spectrum of the point against the classes</source>
      <translation>Spektrum des Punkts gegenüber den Klassen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Spectrum of {0}</source>
      <translation>Spektrum von {0}</translation>
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
      <translation>Quadrate aus Nachbarn; kürzere Wege, wenn Punkte abgegangen werden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Standard error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Standard error now {0} points.</source>
      <translation>Standardfehler jetzt {0} Prozentpunkte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Standard error of the overall accuracy</source>
      <translation>Standardfehler der Gesamtgenauigkeit</translation>
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
      <translation>Starten</translation>
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
      <translation>Beginnen Sie eine neue Sitzung.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Start from</source>
      <translation>Beginnen mit</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Start from the model</source>
      <translation>Mit dem Modell beginnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Start it with the plugin's environment and with the folder of the plugin on PYTHONPATH, as docs/CLUSTER.md shows.</source>
      <translation>Starten Sie ihn mit der Umgebung der Erweiterung und mit dem Ordner der Erweiterung im PYTHONPATH, wie docs/CLUSTER.md zeigt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>Start its workers with the plugin's environment, as docs/CLUSTER.md shows.</source>
      <translation>Starten Sie seine Worker mit der Umgebung der Erweiterung, wie docs/CLUSTER.md zeigt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Start scheduler and workers with the same release.</source>
      <translation>Starten Sie Scheduler und Worker mit derselben Version.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Start the job again from where it was started first.</source>
      <translation>Starten Sie den Auftrag dort erneut, wo er zuerst gestartet wurde.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/engine.py" />
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <location filename="../../hsi_plugin/engine/dispatcher.py" />
      <location filename="../../hsi_plugin/engine/inline.py" />
      <source>Start the job again.</source>
      <translation>Starten Sie den Auftrag erneut.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Start the job again; if memory ran out, give it a smaller memory budget.</source>
      <translation>Starten Sie den Auftrag erneut; wenn der Speicher ausging, geben Sie ihm ein kleineres Speicherbudget.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <location filename="../../hsi_plugin/engine/live.py" />
      <source>Start the loop again.</source>
      <translation>Starten Sie die Lernschleife neu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/prepared.py" />
      <source>Start the loop again; it is made anew.</source>
      <translation>Starten Sie die Lernschleife neu; alles Nötige wird neu angelegt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>Start the scheduler again where it has ended, then the job: what is finished is found again.</source>
      <translation>Starten Sie den Scheduler neu, falls er beendet ist, dann den Auftrag: Fertiges wird wiedergefunden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>Start the workers with the same release of the plugin.</source>
      <translation>Starten Sie die Worker mit derselben Version der Erweiterung.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Start workers (python -m dask worker …), wait until they have joined.</source>
      <translation>Starten Sie Worker (python -m dask worker …), und warten Sie, bis sie beigetreten sind.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Start workers that have one with --resources "GPU=1", or compute with auto or cpu.</source>
      <translation>Starten Sie Worker, die eine haben, mit --resources "GPU=1", oder rechnen Sie mit auto oder cpu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Starting…</source>
      <translation>Starten…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Stop editing it in other windows or make room on the disk, and try again; earlier labels are safe.</source>
      <translation>Beenden Sie das Bearbeiten in anderen Fenstern, oder schaffen Sie Platz auf dem Datenträger, und versuchen Sie es erneut; frühere Labels sind sicher.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Stop reading</source>
      <translation>Lesen stoppen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Stop reading the pixels of means</source>
      <translation>Lesen der Pixel für Mittelwerte stoppen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/run_box.py" />
      <source>Stopping…</source>
      <translation>Stoppen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/gui/strategy_list.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Strategies</source>
      <translation>Strategien</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Strategies marked as slow train a network each time. Leave them out at first.</source>
      <translation>Als langsam markierte Strategien trainieren jedes Mal ein Netz. Lassen Sie sie zunächst weg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Strategy</source>
      <translation>Strategie</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Stratified by class</source>
      <translation>Nach Klassen geschichtet</translation>
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
      <translation>Ähnliche Orte vorschlagen</translation>
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
      <translation>Sonne</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Sun glint</source>
      <translation>Sonnenglitzern</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Support vector machine on standardised spectra; C by cross-validation.</source>
      <translation>Support Vector Machine auf standardisierten Spektren; C durch Kreuzvalidierung.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>Supported are ENVI spectral libraries (.sli or .lib with .hdr), GeoPackages of spectra (.gpkg), the ASCII files of USGS splib07 (.tar.xz or its folder), files of field spectrometers (.asd, .sed, .sig), text files of ECOSTRESS, ASCII plots of ENVI, tables of EcoSIS, SPECCHIO and others (.csv; a column or a row of wavelengths beside the spectra), campaigns in HDF5 or NetCDF, and folders of files with one spectrum each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/chip.py" />
      <source>Surroundings of the pixel</source>
      <translation>Umgebung des Pixels</translation>
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
      <translation>Alle behaltenen Spektren entfernen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field.py" />
      <source>Take answered points along, too, or draw another sample.</source>
      <translation>Nehmen Sie auch beantwortete Punkte mit, oder ziehen Sie eine andere Stichprobe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Take it outdoors…</source>
      <translation>Ins Gelände mitnehmen…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Take labels from a layer</source>
      <translation>Labels aus einem Layer übernehmen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>Take one of this image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Take over the labels of a colleague, and see where you disagree</source>
      <translation>Die Labels anderer übernehmen und sehen, wo Sie voneinander abweichen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Take over what another person has answered in a copy of this review's file, or what was seen outdoors</source>
      <translation>Übernehmen, was eine andere Person in einer Kopie dieser Überprüfungsdatei beantwortet hat oder was im Gelände gesehen wurde</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Take over what was noted outdoors</source>
      <translation>Übernehmen, was draußen notiert wurde</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Take the classes of the page "Labels"</source>
      <translation>Die Klassen der Seite „Labels“ übernehmen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Take the jobs that have ended out of this list; their files stay</source>
      <translation>Die beendeten Aufträge aus dieser Liste nehmen; ihre Dateien bleiben</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Take the labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Take the last answer back</source>
      <translation>Letzte Antwort zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Take the last answer back (Backspace)</source>
      <translation>Letzte Antwort zurücknehmen (Rücktaste)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Take the last change back ({0} on the map)</source>
      <translation>Letzte Änderung zurücknehmen ({0} auf der Karte)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Take the sample outdoors</source>
      <translation>Stichprobe ins Gelände mitnehmen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Take these classes to the page "Labels" and click; the clicks count in the next run</source>
      <translation>Diese Klassen zur Seite „Labels“ mitnehmen und klicken; die Klicks zählen beim nächsten Lauf</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Take {0} outdoors</source>
      <translation>{0} ins Gelände mitnehmen</translation>
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
      <translation>Übernimmt die Klasse der ähnlichsten gelabelten Pixel. Für Klassen mit mehreren Erscheinungsformen und einigen Dutzend Labels je Klasse.</translation>
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
      <translation>Unsichere Pixel angeben; erlaubte Fehler</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Tell which is better, by the sample</source>
      <translation>Anhand der Stichprobe sagen, welche besser ist</translation>
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
      <translation>Methode auf {0} testen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Test connection</source>
      <translation>Verbindung testen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Test of the cluster</source>
      <translation>Test des Clusters</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Test the cluster</source>
      <translation>Cluster testen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/report.py" />
      <source>Tested pixels lie as near as {0} pixels to those learned from, and what {1} see{2} around a pixel is wider. No label of a tested pixel is ever seen, but some surroundings are seen on both sides: such figures may be better here than in another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/text_dialog.py" />
      <source>Text (*.txt)</source>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The ENVI header {0} beside the file describes another image; it is not used.</source>
      <translation>Der ENVI-Header {0} neben der Datei beschreibt ein anderes Bild; er wird nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>The GeoPackage of the review; it is only read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>The Labels page has: {0}.</source>
      <translation>Auf der Seite Labels: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <source>The MATLAB file {0} is damaged: {1}.</source>
      <translation>Die MATLAB-Datei {0} ist beschädigt: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>The NumPy file {0} {1}.</source>
      <translation>Die NumPy-Datei {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/many_images.py" />
      <location filename="../../hsi_plugin/processing/example_models.py" />
      <source>The Processing toolbox is not active.</source>
      <translation>Die Verarbeitungswerkzeuge sind nicht aktiv.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>The STAC item {0} has {1} images here: {2}.</source>
      <translation>Das STAC-Item {0} hat hier {1} Bilder: {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>The STAC item {0} names no image.</source>
      <translation>Das STAC-Item {0} nennt kein Bild.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The TIFF file {0} is damaged or truncated{1}.</source>
      <translation>Die TIFF-Datei {0} ist beschädigt oder abgeschnitten{1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>The VNIR and the SWIR cube of {0} differ in size or type.</source>
      <translation>Der VNIR- und der SWIR-Datenwürfel von {0} unterscheiden sich in Größe oder Typ.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/separation.py" />
      <source>The accuracy may be flattered: held-out pixels lie as near as {0} to those learned from, and a pixel is seen with {1} × {2} pixels around it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The address {0} lacks its {1}.</source>
      <translation>Der Adresse {0} fehlt: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The address {0} of the scheduler cannot be read ({1}).</source>
      <translation>Die Adresse {0} des Schedulers ist nicht lesbar ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>The answer "{0}" was given with a wrong class.</source>
      <translation>Die Antwort „{0}“ wurde mit einer falschen Klasse gegeben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>The answer is a guess (U); it counts, and the figures say how many were</source>
      <translation>Die Antwort ist geraten (U); sie zählt, und die Zahlen sagen, wie viele es waren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>The area reaches where the cube has no coordinates.</source>
      <translation>Das Gebiet reicht dorthin, wo der Datenwürfel keine Koordinaten hat.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>The array in {0} has the shape {1}, and nothing says which axis is the bands.</source>
      <translation>Das Array in {0} hat die Form {1}, und nichts sagt, welche Achse die Kanäle sind.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>The array in {0} has the shape {1}.</source>
      <translation>Das Array in {0} hat die Form {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The band "{0}" of {1} answers to no wavelength.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>The band widths (FWHM) do not fit the wavelengths; they are ignored.</source>
      <translation>Die Kanalbreiten (FWHM) passen nicht zu den Wellenlängen; sie werden nicht beachtet.</translation>
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
      <translation>Die Kanäle haben keine Wellenlängen.</translation>
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
      <translation>Die Kanäle von {0} lassen sich nicht zusammen lesen: {1}.</translation>
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
      <translation>Die Fassung für Grafikkarten funktioniert auf diesem Rechner nicht: {0}. Die normale Umgebung bleibt in Gebrauch.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>The canvas shows nothing of the map.</source>
      <translation>Der Kartenausschnitt zeigt nichts von der Karte.</translation>
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
      <translation>Der Steckbrief eines Foundation-Modells ist beschädigt ({0}): {1}.</translation>
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
      <translation>Der Steckbrief {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/spoken.py" />
      <source>The class "{0}" cannot go: answers of the reference sample name it.</source>
      <translation>Die Klasse „{0}“ kann nicht weg: Antworten der Referenzstichprobe nennen sie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>The class "{0}" has no words, and CLIP knows nothing else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>The class "{0}" holds an empty name.</source>
      <translation>Die Klasse „{0}“ enthält einen leeren Namen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>The class "{0}" in {1} holds a sign that stands between classes or names.</source>
      <translation>Die Klasse „{0}“ in {1} enthält ein Zeichen, das Klassen oder Namen voneinander trennt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>The class "{0}" was added to the session.</source>
      <translation>Die Klasse „{0}“ wurde zur Sitzung hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_mapping.py" />
      <source>The class "{0}" was taken for "{1}" of the source.</source>
      <translation>Die Klasse „{0}“ wurde mit „{1}“ der Quelle gleichgesetzt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>The class table differs from the events.</source>
      <translation>Die Klassentabelle weicht von den Ereignissen ab.</translation>
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
      <translation>Der Vergleich ergab keine Zahlen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>The comparison on {0} is finished.</source>
      <translation>Der Vergleich auf {0} ist beendet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/engine.py" />
      <location filename="../../hsi_plugin/engine/dispatcher.py" />
      <location filename="../../hsi_plugin/engine/inline.py" />
      <source>The compute engine is closed.</source>
      <translation>Der Rechenkern ist geschlossen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>The compute environment is being installed or removed by another process{0}.</source>
      <translation>Die Rechenumgebung wird gerade von einem anderen Prozess installiert oder entfernt{0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>The compute environment is ready.</source>
      <translation>Die Rechenumgebung ist bereit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/install.py" />
      <source>The compute environment vanished while it was looked at.</source>
      <translation>Die Rechenumgebung verschwand, während sie geprüft wurde.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>The compute environment was removed.</source>
      <translation>Die Rechenumgebung wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/learner.py" />
      <source>The compute process has ended and is started anew; all labels are in the file.</source>
      <translation>Der Rechenprozess ist beendet und wird neu gestartet; alle Labels sind in der Datei.</translation>
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
      <translation>Die Verbindung zum Scheduler {0} ist abgerissen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>The connection to {0} {1} ({2}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_grid.py" />
      <source>The corners in {0} lie {1} m and {2} m apart, which does not fit {3} × {4} pixels of {5} m.</source>
      <translation>Die Ecken in {0} liegen {1} m und {2} m auseinander, was nicht zu {3} × {4} Pixeln von {5} m passt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/laying.py" />
      <source>The correction {0} of the map is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>The corrections in {0} were made of {1} as it was before it was changed or made anew.</source>
      <translation>Die Korrekturen in {0} entstanden an {1}, bevor sie verändert oder neu erstellt wurde.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>The cube does not say that it holds reflectance; this scaling takes its values for it.</source>
      <translation>Der Datenwürfel sagt nicht, dass er Reflektanz enthält; diese Skalierung nimmt seine Werte dafür.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>The cube does not tell its reference system; that of {0} was taken for the cube's.</source>
      <translation>Der Datenwürfel nennt kein Bezugssystem; das von {0} wurde dafür genommen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/cie.py" />
      <source>The cube has no good bands at {0}; the colours there are taken from the nearest ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>The cube has no map position, so its pixels cannot be found outdoors.</source>
      <translation>Der Datenwürfel hat keine Lage auf der Karte; daher sind seine Pixel draußen nicht zu finden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>The cube has no map position, so places cannot be found on it.</source>
      <translation>Der Datenwürfel hat keine Lage auf der Karte; daher lassen sich Orte nicht darauf finden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>The cube has no map position; the labels were read as x = column, y = row.</source>
      <translation>Der Datenwürfel hat keine Lage auf der Karte; die Labels wurden als x = Spalte, y = Zeile gelesen.</translation>
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
      <translation>Im Datenwürfel fehlt: {0}{1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>The cube holds radiance: it is normalised by the scene itself, which is rough. Reflectance gives better maps.</source>
      <translation>Der Datenwürfel enthält Strahldichte: Sie wird anhand der Szene selbst normalisiert, was grob ist. Reflektanz ergibt bessere Karten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>The cube holds radiance: sun and air shape it as well as the ground. Matches mean little before it is corrected.</source>
      <translation>Der Datenwürfel enthält Strahldichte: Sonne und Luft prägen sie ebenso wie der Boden. Treffer bedeuten wenig, bevor sie korrigiert ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/cie.py" />
      <source>The cube holds radiance: the colours are those of the light that reached the sensor, haze included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>The cube tells no wavelengths.</source>
      <translation>Der Datenwürfel nennt keine Wellenlängen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectral_earth/__init__.py" />
      <source>The cube tells no wavelengths; its bands are taken as they are, which must be in ascending order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>The cube tells no wavelengths; the model takes the bands in their order alone.</source>
      <translation>Der Datenwürfel nennt keine Wellenlängen; das Modell nimmt die Kanäle nur nach ihrer Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/stretch_box.py" />
      <source>The darkest and the brightest share of the pixels are shown as black and as white</source>
      <translation>Der dunkelste und der hellste Anteil der Pixel werden schwarz und weiß gezeigt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The disk is full.</source>
      <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>The disk of {0} is full: {1} could not be written.</source>
      <translation>Der Datenträger von {0} ist voll: {1} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>The download was cancelled; it can be continued where it stopped.</source>
      <translation>Das Herunterladen wurde abgebrochen; es lässt sich dort fortsetzen, wo es aufhörte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The downloaded file of {package} is not the one that was expected: it is damaged, or somebody has tampered with it.</source>
      <translation>Die heruntergeladene Datei von {package} ist nicht die erwartete: Sie ist beschädigt, oder jemand hat sie manipuliert.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>The downloaded {0} is not the file that was expected: its SHA-256 is {1}, not {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>The error matrix of the </source>
      <translation>Die Fehlermatrix des Detektors </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>The error matrix of the {0} detector has another size than the image; it is not offered.</source>
      <translation>Die Fehlermatrix des Detektors {0} hat eine andere Größe als das Bild; sie wird nicht angeboten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>The features could not be kept: {0}.</source>
      <translation>Die Merkmale konnten nicht aufbewahrt werden: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>The features of {0} are ready; learning and mapping on them is quick now.</source>
      <translation>Die Merkmale von {0} sind bereit; Lernen und Kartieren damit geht jetzt schnell.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>The features would be kept nowhere: {0}.</source>
      <translation>Die Merkmale würden nirgends aufbewahrt: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>The fewer at a time, the more each of them can build upon the labels before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_layer.py" />
      <source>The field that holds the class of each feature</source>
      <translation>Das Feld, das die Klasse jedes Objekts enthält</translation>
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
      <translation>Die Zahlen schmeicheln: Fenster von {0} × {1} Pixeln um {2} von {3} zurückgehaltenen Pixeln teilen Pixel mit Fenstern, aus denen gelernt wurde. Belassen Sie den Puffer bei {4} Pixeln oder mehr (jetzt {5}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>The figures of a comparison that lie in its folder</source>
      <translation>Die Zahlen eines Vergleichs, die in seinem Ordner liegen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/cameras.py" />
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>The file does not tell the wavelengths of its bands.</source>
      <translation>Die Datei nennt die Wellenlängen ihrer Kanäle nicht.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>The file does not tell what its values are; as reflectance the colours are what an eye sees, as raw counts they are not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>The file does not tell where the image lies (Map_Info); it is shown without a position.</source>
      <translation>Die Datei sagt nicht, wo das Bild liegt (Map_Info); es wird ohne Lage gezeigt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/checkpoints.py" />
      <source>The file fills only {0} % of the encoder of {1}; {2} % are needed. Among what is missing: {3}. Among what is not known: {4}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>The file has no {0} cube; only the other detector is shown.</source>
      <translation>Die Datei hat keinen {0}-Datenwürfel; nur der andere Detektor wird gezeigt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>The file has nothing that {0} knows.</source>
      <translation>Die Datei enthält nichts, was {0} kennt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>The file holds only the cube whose detectors are not registered to each other (HRC).</source>
      <translation>Die Datei enthält nur den Datenwürfel, dessen Detektoren nicht aufeinander ausgerichtet sind (HRC).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>The file is cut short or damaged: copy it again.</source>
      <translation>Die Datei ist abgeschnitten oder beschädigt: Kopieren Sie sie erneut.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>The file is damaged or incomplete, or its disk is away: copy or download it again.</source>
      <translation>Die Datei ist beschädigt oder unvollständig, oder ihr Datenträger ist nicht verbunden: Kopieren Sie sie oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>The file is damaged or incomplete: copy or download it again.</source>
      <translation>Die Datei ist beschädigt oder unvollständig: Kopieren Sie sie oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>The file is damaged or incomplete: download it again.</source>
      <translation>Die Datei ist beschädigt oder unvollständig: Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <source>The file is damaged, or its table belongs to another image: download it again.</source>
      <translation>Die Datei ist beschädigt, oder ihre Tabelle gehört zu einem anderen Bild: Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <location filename="../../hsi_plugin/cubes/sensors/hdfeos.py" />
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <location filename="../../hsi_plugin/cubes/sensors/prisma_grid.py" />
      <source>The file is damaged, or was changed by another program: download it again.</source>
      <translation>Die Datei ist beschädigt oder wurde von einem anderen Programm verändert: Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>The file is damaged: download it again.</source>
      <translation>Die Datei ist beschädigt: Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <location filename="../../hsi_plugin/cubes/sensors/swaths.py" />
      <source>The file is incomplete: download it again.</source>
      <translation>Die Datei ist unvollständig: Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersl.py" />
      <source>The file is not of {0}: it has {1} blocks instead of {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The file is truncated or the header belongs to another file: copy it again, or correct the header.</source>
      <translation>Die Datei ist abgeschnitten, oder der Header gehört zu einer anderen Datei: Kopieren Sie sie erneut, oder berichtigen Sie den Header.</translation>
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
      <translation>Die Datei stammt vielleicht von einem Scheduler, der beendet ist: Starten Sie den Scheduler, und geben Sie seine neue Datei an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <source>The file names UTM zone {0} north, but its latitudes are southern; it is placed in zone {1} south.</source>
      <translation>Die Datei nennt die UTM-Zone {0} Nord, aber ihre Breitengrade sind südlich; sie wird in Zone {1} Süd gelegt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/radiometry.py" />
      <source>The file states neither scale nor units; its values (up to {0}) are used as they are.</source>
      <translation>Die Datei nennt weder Skalierung noch Einheiten; ihre Werte (bis {0}) werden verwendet, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>The file states no scale factor; its values are taken as reflectance times {0}.</source>
      <translation>Die Datei nennt keinen Skalierungsfaktor; ihre Werte werden als Reflektanz mal {0} gedeutet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/radiometry.py" />
      <source>The file states no scale; values up to {0} are taken as reflectance times 10,000 (scale 0.0001). Set the scale of the bands if this is wrong.</source>
      <translation>Die Datei nennt keine Skalierung; Werte bis {0} werden als Reflektanz mal 10.000 gedeutet (Skalierung 0,0001). Setzen Sie die Skalierung der Kanäle, wenn das falsch ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/swaths.py" />
      <source>The file tells no positions; the image is shown as it was measured.</source>
      <translation>Die Datei nennt keine Positionen; das Bild wird gezeigt, wie es gemessen wurde.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_grid.py" />
      <source>The file tells no reference system (Epsg_Code); set it before you use the map beside others.</source>
      <translation>Die Datei nennt kein Bezugssystem (Epsg_Code); legen Sie es fest, bevor Sie die Karte neben anderen verwenden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>The file tells no reference system; set it before you use the map beside others.</source>
      <translation>Die Datei nennt kein Bezugssystem; legen Sie es fest, bevor Sie die Karte neben anderen verwenden.</translation>
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
      <translation>Die Dateien gehören zu verschiedenen Szenen: Sortieren Sie sie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>The filter {0} of {1} is not understood: {2}.</source>
      <translation>Der Filter {0} von {1} ist nicht verständlich: {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The first column of {0} does not hold wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The first labels as they are: at once, and noisy.</source>
      <translation>Die ersten Labels, wie sie sind: sofort, aber verrauscht.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>The first {0} of {1} spectra are drawn.</source>
      <translation>Die ersten {0} von {1} Spektren werden gezeichnet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>The flags of the pixels have another size or type than the image; they are not used.</source>
      <translation>Die Qualitätsangaben der Pixel haben eine andere Größe oder einen anderen Typ als das Bild; sie werden nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>The folder cannot be read: {0}.</source>
      <translation>Der Ordner ist nicht lesbar: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>The folder holds a network of the kind "{0}"; clip, clip_vision_model and dinov2 are known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The folder of the compute environment cannot be written.</source>
      <translation>In den Ordner der Rechenumgebung kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/offline.py" />
      <source>The folder of wheels {0} cannot be read: {1}.</source>
      <translation>Der Ordner mit Wheels {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>The folder of your own and of downloaded models</source>
      <translation>Der Ordner Ihrer eigenen und der heruntergeladenen Modelle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>The folder {0} cannot be made ({1}).</source>
      <translation>Der Ordner {0} kann nicht angelegt werden ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>The folder {0} cannot be written: {1}.</source>
      <translation>In den Ordner {0} kann nicht geschrieben werden: {1}.</translation>
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
      <translation>Der Ordner {0} liegt auf einem Dateisystem, das keine Sperren kennt: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>The folder {0} is {1} characters too deep for this Windows.</source>
      <translation>Der Ordner {0} ist für dieses Windows um {1} Zeichen zu lang.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/offline.py" />
      <source>The folder {0} lacks {1} of {2} packages: {3}.</source>
      <translation>Im Ordner {0} fehlen {1} von {2} Paketen: {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>The footprints of the images with what became of them. It lies in the folder of maps; another file gets a copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>The framing in the file lies beside its positions; the positions are used.</source>
      <translation>Der Rahmen in der Datei liegt neben ihren Positionen; verwendet werden die Positionen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The geotransform describes pixels without area; the image is treated as having no position.</source>
      <translation>Die Geotransformation beschreibt Pixel ohne Fläche; das Bild wird behandelt, als hätte es keine Lage.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/swaths.py" />
      <source>The geotransform in {0} describes pixels without area.</source>
      <translation>Die Geotransformation in {0} beschreibt Pixel ohne Fläche.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/spectrum_text/points.py" />
      <source>The good bands cover too little of 400–2450 nm to know materials by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hdfeos.py" />
      <source>The grid "{0}" in {1} has pixels without area.</source>
      <translation>Das Gitter „{0}“ in {1} hat Pixel ohne Fläche.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hdfeos.py" />
      <source>The grid "{0}" in {1} has {2} × {3} pixels, its image {4} × {5}.</source>
      <translation>Das Gitter „{0}“ in {1} hat {2} × {3} Pixel, sein Bild {4} × {5}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The header gives "{0}" more than once; the last one counts.</source>
      <translation>Der Header nennt „{0}“ mehr als einmal; der letzte Eintrag zählt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The header rotates the image about an inner pixel; GDAL and QGIS turn it about its corner, so check its position.</source>
      <translation>Der Header dreht das Bild um ein inneres Pixel; GDAL und QGIS drehen es um seine Ecke. Prüfen Sie daher die Lage.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} cannot be read: {1}.</source>
      <translation>Der Header {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} has no "{1}".</source>
      <translation>Der Header {0} hat kein „{1}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <location filename="../../hsi_plugin/spectra/library/envi.py" />
      <source>The header {0} has no data file beside it.</source>
      <translation>Neben dem Header {0} liegt keine Datendatei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} is damaged: the brace in line {1} is never closed.</source>
      <translation>Der Header {0} ist beschädigt: Die Klammer in Zeile {1} wird nie geschlossen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says data type = {1}, which ENVI does not define.</source>
      <translation>Im Header {0} steht data type = {1}, was ENVI nicht kennt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says header offset = {1}.</source>
      <translation>Im Header {0} steht header offset = {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says interleave = {1}.</source>
      <translation>Im Header {0} steht interleave = {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says {1} = {2}, more than any image has.</source>
      <translation>Im Header {0} steht {1} = {2}, mehr als jedes Bild hat.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says {1} = {2}, not a whole number.</source>
      <translation>Im Header {0} steht {1} = {2}, keine ganze Zahl.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says {1} = {2}.</source>
      <translation>Im Header {0} steht {1} = {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/envi.py" />
      <source>The header {0} tells no wavelengths of its {1} channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>The heads are </source>
      <translation>Die Köpfe sind </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <source>The heads are {0}.</source>
      <translation>Die Köpfe sind {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>The highest with this amount. {0}</source>
      <translation>Der höchste Wert bei dieser Menge. {0}</translation>
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
      <translation>Das Bild hat keine gültigen Breiten- und Längengrade.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>The image has no wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The image is placed by a sensor model (RPC) only; it is treated as having no position until it is orthorectified.</source>
      <translation>Das Bild ist nur durch ein Sensormodell (RPC) verortet; es wird bis zur Orthorektifizierung behandelt, als hätte es keine Lage.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The image is placed by ground control points only; it is treated as having no position until it is warped.</source>
      <translation>Das Bild ist nur durch Passpunkte verortet; es wird bis zur Entzerrung behandelt, als hätte es keine Lage.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_likeness.py" />
      <source>The image of the session is not there; the spectra were not compared with their pixels.</source>
      <translation>Das Bild der Sitzung ist nicht da; die Spektren wurden nicht mit ihren Pixeln verglichen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>The image of {0} has another header; check that it is the same image.</source>
      <translation>Das Bild von {0} hat einen anderen Header; prüfen Sie, ob es dasselbe Bild ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>The image that was classified, for the picture and the spectra; as the map says where none is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>The image underneath, for places without network</source>
      <translation>Das Bild darunter, für Orte ohne Netz</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>The image whose bands are wanted; leave empty to give a table of responses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field.py" />
      <source>The image {0} is not there; the points have no picture underneath. Name it to get one.</source>
      <translation>Das Bild {0} ist nicht da; unter den Punkten liegt kein Bild. Nennen Sie es, um eines zu erhalten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>The images come from {0} sensors: {1}. The summary tells how the model fits each.</source>
      <translation>Die Bilder stammen von {0} Sensoren: {1}. Die Übersicht sagt, wie gut das Modell zu jedem passt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>The images of the STAC item {0} are not on this disk: {1}.</source>
      <translation>Die Bilder des STAC-Items {0} sind nicht auf diesem Datenträger: {1}.</translation>
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
      <translation>Der Index {0} wurde zweimal genannt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>The installation was cancelled; it can be continued where it stopped.</source>
      <translation>Die Installation wurde abgebrochen; sie lässt sich dort fortsetzen, wo sie aufhörte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>The installation was interrupted; it goes on where it stopped.</source>
      <translation>Die Installation wurde unterbrochen; sie macht dort weiter, wo sie aufhörte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/estimators.py" />
      <source>The intervals hold if the reference pixels are a random sample, drawn separately within each class of this map (stratified by map class), and were not used to make the map. Reference pixels that were chosen by hand, that lie in clusters such as polygons, or that trained the classifier, give figures that look better, and intervals that look narrower, than the truth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/errors.py" />
      <source>The job failed without saying why.</source>
      <translation>Der Auftrag ist fehlgeschlagen, ohne einen Grund zu nennen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>The job needs more memory than there is.</source>
      <translation>Der Auftrag braucht mehr Speicher, als es gibt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>The jobs are {0}.</source>
      <translation>Die Aufträge sind {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>The labelled pixels are 0 in all bands.</source>
      <translation>Die gelabelten Pixel sind in allen Kanälen 0.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <source>The labelling session could not be written: {0}.</source>
      <translation>Die Label-Sitzung konnte nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>The labelling session is closed.</source>
      <translation>Die Label-Sitzung ist geschlossen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_read.py" />
      <source>The labelling session {0} has {1}.</source>
      <translation>Die Label-Sitzung {0} hat: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live.py" />
      <source>The labels belong to another image than what was prepared.</source>
      <translation>Die Labels gehören zu einem anderen Bild als dem vorbereiteten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>The labels cannot be brought into the cube's reference system: {0}.</source>
      <translation>Die Labels lassen sich nicht in das Bezugssystem des Datenwürfels bringen: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>The labels could not be handed to the compute process: {0}.</source>
      <translation>Die Labels konnten nicht an den Rechenprozess übergeben werden: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <source>The labels hold {0}.</source>
      <translation>Die Labels enthalten: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>The labels in {0} belong to a cube with another grid.</source>
      <translation>Die Labels in {0} gehören zu einem Datenwürfel mit anderem Gitter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_state.py" />
      <source>The labels in {0} belong to an image with another grid.</source>
      <translation>Die Labels in {0} gehören zu einem Bild mit anderem Gitter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_read.py" />
      <source>The labels in {0} lack the columns {1}, which sessions of earlier versions did not have.</source>
      <translation>Den Labels in {0} fehlen die Spalten {1}, die Sitzungen früherer Versionen nicht hatten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/splits.py" />
      <source>The labels lie in too few blocks of {0} × {1} pixels to learn from some and to test others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>The labels of the loop are another kind of table.</source>
      <translation>Die Labels der Lernschleife sind eine andere Art von Tabelle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>The labels of the loop are of classes that there are not.</source>
      <translation>Die Labels der Lernschleife gehören zu Klassen, die es nicht gibt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>The labels of the loop cannot be read: {0}.</source>
      <translation>Die Labels der Lernschleife sind nicht lesbar: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>The largest angle in radians (such as 0.1), the largest divergence, or the least correlation, with which a pixel gets a class; empty: every pixel gets one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/progress_panel.py" />
      <source>The last {0} clicks changed at most {1} of the map each: this may be a good moment to stop, or to look for what is still missing.</source>
      <translation>Die letzten {0} Klicks haben je höchstens {1} der Karte geändert: Das ist vielleicht ein guter Moment, um aufzuhören oder nach dem zu suchen, was noch fehlt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/suggested.py" />
      <source>The layer of suggested pixels could not be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>The layer that shows the cube</source>
      <translation>Der Layer, der den Datenwürfel zeigt</translation>
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
      <translation>Die Ebene {0} von {1} sagt nichts zu diesen Spektren.</translation>
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
      <translation>Die Bibliothek {0} hat keine Ebene „{1}“.</translation>
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
      <translation>Die Liste der CLIP-Modelle {0} ist beschädigt: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>The list of packages {0} is damaged: {1}.</source>
      <translation>Die Paketliste {0} ist beschädigt: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>The list {0} cannot be read: {1}.</source>
      <translation>Die Liste {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>The list {0} names no image.</source>
      <translation>Die Liste {0} nennt kein Bild.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/logs.py" />
      <source>The log file %s cannot be written; nothing else is affected.</source>
      <translation>Die Protokolldatei %s kann nicht geschrieben werden; sonst ist nichts betroffen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <source>The lookup table of the product gives a row without a column for some pixels.</source>
      <translation>Die Zuordnungstabelle des Produkts nennt für einige Pixel eine Zeile ohne Spalte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <source>The lookup table of the product points to {0} {1}, but its image has {2} {3}s.</source>
      <translation>Die Zuordnungstabelle des Produkts verweist auf {0} {1}, aber ihr Bild hat nur {2} ({3}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <source>The lookup tables of the product have the shapes {0} and {1}.</source>
      <translation>Die Zuordnungstabellen des Produkts haben die Formen {0} und {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <source>The loop has ended: its labels were closed.</source>
      <translation>Die Lernschleife ist beendet: Ihre Labels wurden geschlossen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>The map after so many changes</source>
      <translation>Die Karte nach so vielen Änderungen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/trained.py" />
      <source>The map does not say how far around a pixel its model looks: only the labelled pixels themselves are known to be learned from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live.py" />
      <source>The map has another grid than what was prepared.</source>
      <translation>Die Karte hat ein anderes Gitter als das vorbereitete Bild.</translation>
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
      <translation>Die Karte ist sichtbar: Antworten werden als nicht blind vermerkt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>The map is switched off while you answer, and points do not tell their class</source>
      <translation>Die Karte ist ausgeschaltet, während Sie antworten, und Punkte verraten ihre Klasse nicht</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>The map is switched off while you answer; whoever knows what it says tends to agree</source>
      <translation>Die Karte ist ausgeschaltet, während Sie antworten; wer weiß, was sie sagt, stimmt ihr leichter zu</translation>
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
      <translation>Die Karte der Stichprobe sagt: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>The map of {0} would be {1}, which is one of the images.</source>
      <translation>Die Karte von {0} wäre {1}, und das ist eines der Bilder.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_says.py" />
      <source>The map says: {0}</source>
      <translation>Die Karte sagt: {0}</translation>
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
      <translation>Die Maske </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>The mask {0} has another size than the image; it is not used.</source>
      <translation>Die Maske {0} hat eine andere Größe als das Bild; sie wird nicht verwendet.</translation>
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
      <translation>In den Metadaten steht {0} = {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The method "{0}" cannot go on from a source model.</source>
      <translation>Die Methode „{0}“ kann nicht von einem Quellmodell aus weiterlernen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The method "{0}" knows no {1}.</source>
      <translation>Die Methode „{0}“ kennt {1} nicht.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The method "{0}" learns from no labels.</source>
      <translation>Die Methode „{0}“ lernt nicht aus Labels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/device.py" />
      <source>The method "{0}" runs on the CPU only; "{1}" would do nothing.</source>
      <translation>Die Methode „{0}“ läuft nur auf dem Prozessor; „{1}“ würde nichts bewirken.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>The methods are </source>
      <translation>Die Methoden sind </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>The methods are {0}.</source>
      <translation>Die Methoden sind {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The methods that do are {0}.</source>
      <translation>Die Methoden, die das tun, sind {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>The model</source>
      <translation>Das Modell</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/sending.py" />
      <source>The model %s… went to %s.</source>
      <translation>Das Modell %s… ging an %s.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>The model cannot be kept in {0} of a worker ({1}).</source>
      <translation>Das Modell kann nicht in {0} eines Workers aufbewahrt werden ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>The model cannot tell unsure pixels: {0}</source>
      <translation>Das Modell kann keine unsicheren Pixel angeben: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model does not fit {0}: the image has no usable bands for {1}, which {2} of the model's {3} bands need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>The model file has changed since the job was submitted.</source>
      <translation>Die Modelldatei hat sich geändert, seit der Auftrag abgeschickt wurde.</translation>
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
      <translation>Die Modelldatei {0} ist nicht mehr lesbar ({1}).</translation>
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
      <translation>Das Modell schwankt zwischen zwei Klassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>The model is torn between {0} and {1}.</source>
      <translation>Das Modell schwankt zwischen {0} und {1}.</translation>
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
      <translation>Das Modell wurde angefordert und kam nicht an.</translation>
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
      <translation>Das Modell wurde mit der Methode „{0}“ erstellt, die hier nicht bekannt ist.</translation>
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
      <translation>Das Modell {0} ist bereit. Erproben Sie es gegen das Modell, aus dem es entstand.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>The model, taught without them, says otherwise. Click one to answer it again.</source>
      <translation>Das Modell, ohne sie angelernt, sagt etwas anderes. Klicken Sie auf eines, um es noch einmal zu beantworten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>The models are {0}.</source>
      <translation>Die Modelle sind {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <source>The models are {0}; models show NAME tells their files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The most typical pixel of the largest group of spectra that has no label yet. For first labels.</source>
      <translation>Das typischste Pixel der größten Gruppe von Spektren, die noch kein Label hat. Für die ersten Labels.</translation>
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
      <translation>Das Netz, wenn torch installiert ist, sonst die Diskriminante; die Karte sagt, welches von beiden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The network, shown three colours alone: what the spectra are worth.</source>
      <translation>Das Netz, das nur drei Farben sieht: zeigt, was die Spektren wert sind.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>The new environment is ready but cannot take its place: {0}.</source>
      <translation>Die neue Umgebung ist fertig, kann aber ihren Platz nicht einnehmen: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>The new environment uses a torch from elsewhere: {0}.</source>
      <translation>Die neue Umgebung verwendet ein torch von anderswo: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>The new environment would use another {0} than QGIS, {1} for {2}.</source>
      <translation>Die neue Umgebung würde ein anderes {0} verwenden als QGIS, {1} statt {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>The new map:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>The next open point (N, Space or Enter)</source>
      <translation>Nächster offener Punkt (N, Leertaste oder Eingabetaste)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/gpu.py" />
      <source>The normal environment computes on the processor, without a graphics card.</source>
      <translation>Die normale Umgebung rechnet auf dem Prozessor, ohne Grafikkarte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>The normal environment uses an Apple processor's own graphics.</source>
      <translation>Die normale Umgebung nutzt die eigene Grafik eines Apple-Prozessors.</translation>
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
      <translation>Die andere Karte gilt als die frühere: Änderungen gehen von ihr zu dieser. Beide brauchen dasselbe Gitter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>The output folder {0} {1}: the next run would take its maps for images.</source>
      <translation>Der Ausgabeordner {0} {1}: Der nächste Lauf würde seine Karten für Bilder halten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>The output {0} is also an input.</source>
      <translation>Die Ausgabe {0} ist auch eine Eingabe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The package index could not be reached.</source>
      <translation>Der Paketindex war nicht erreichbar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The package index could not be trusted: its certificate is not known here, as behind a company's inspecting proxy.</source>
      <translation>Dem Paketindex konnte nicht vertraut werden: Sein Zertifikat ist hier nicht bekannt, etwa hinter dem prüfenden Proxy eines Unternehmens.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The package index does not have {package} in the version and form that is needed.</source>
      <translation>Der Paketindex hat {package} nicht in der nötigen Version und Form.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>The packages are taken from {0}; nothing is downloaded.</source>
      <translation>Die Pakete kommen aus {0}; nichts wird heruntergeladen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>The page to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>The parameters "{0}" are no numbers.</source>
      <translation>Die Parameter „{0}“ sind keine Zahlen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>The patch embedding of principal components is random until it is trained: these features are for fine-tuning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_map.py" />
      <source>The picture could not be added to {0}: {1}.</source>
      <translation>Das Bild konnte nicht zu {0} hinzugefügt werden: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel about which draws of a network disagree, each being sure. For networks and many labels.</source>
      <translation>Das Pixel, bei dem Ziehungen eines Netzes uneins sind, obwohl jede sich sicher ist. Für Netze und viele Labels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel that makes the labelled ones resemble most of the image. For first labels.</source>
      <translation>Das Pixel, durch das die gelabelten dem größten Teil des Bildes ähneln. Für die ersten Labels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel that resembles no labelled one. It finds oddities first, which costs accuracy while labels are few: a control.</source>
      <translation>Das Pixel, das keinem gelabelten ähnelt. Findet zuerst Sonderfälle, was Genauigkeit kostet, solange es wenige Labels gibt: eine Kontrolle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel whose best class is least probable.</source>
      <translation>Das Pixel, dessen beste Klasse am wenigsten wahrscheinlich ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel whose best two classes are closest (best versus second best, breaking ties).</source>
      <translation>Das Pixel, dessen zwei beste Klassen am dichtesten beieinander liegen (beste gegen zweitbeste, „breaking ties“).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel whose probabilities are spread most evenly over all classes.</source>
      <translation>Das Pixel, dessen Wahrscheinlichkeiten am gleichmäßigsten über alle Klassen verteilt sind.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>The plot is on the clipboard.</source>
      <translation>Das Diagramm ist in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>The plot was saved as {0}.</source>
      <translation>Das Diagramm wurde als {0} gespeichert.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>The point at row {0}, column {1} lies outside the grid of {2}, which has {3} × {4} pixels.</source>
      <translation>Der Punkt in Zeile {0}, Spalte {1} liegt außerhalb des Gitters von {2}, das {3} × {4} Pixel hat.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>The point before (Shift+N)</source>
      <translation>Punkt davor (Umschalt+N)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/run.py" />
      <source>The point x {0}, y {1} lies outside {2}.</source>
      <translation>Der Punkt x {0}, y {1} liegt außerhalb von {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>The points of the sample "{0}" are not the same in {1}.</source>
      <translation>Die Punkte der Stichprobe „{0}“ sind in {1} nicht dieselben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>The positions of the image lie {0} × {1} pixels apart.</source>
      <translation>Die Positionen des Bildes liegen {0} × {1} Pixel auseinander.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/field_project.py" />
      <source>The project {0} could not be written: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The protocol "{0}" of {1} is not one that is known here.</source>
      <translation>Das Protokoll „{0}“ von {1} ist hier nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>The proxy asks for a user name and a password.</source>
      <translation>Der Proxy verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The proxy could not be reached.</source>
      <translation>Der Proxy war nicht erreichbar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/ranges.py" />
      <source>The range {0}-{1} ends before it begins.</source>
      <translation>Der Bereich {0}-{1} endet, bevor er beginnt.</translation>
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
      <translation>Das Raster hat Pixel ohne Fläche.</translation>
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
      <translation>Die Referenzstichprobe „{0}“ von {1} hat ihre Punkte verloren.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>The reference sample has a pixel twice.</source>
      <translation>Die Referenzstichprobe enthält ein Pixel zweimal.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>The reference sample has no points.</source>
      <translation>Die Referenzstichprobe hat keine Punkte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>The reference sample in {0} belongs to an image with another grid.</source>
      <translation>Die Referenzstichprobe in {0} gehört zu einem Bild mit anderem Gitter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>The reference sample of this point was discarded.</source>
      <translation>Die Referenzstichprobe dieses Punkts wurde verworfen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reference.py" />
      <source>The reference sample of {0} was drawn on another grid than that of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The refinement "</source>
      <translation>Die Verfeinerung „</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <source>The refinement "forest" needs scikit-learn, which is not installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_model.py" />
      <source>The refinement "{0}" has learned nothing that can be kept.</source>
      <translation>Die Verfeinerung „{0}“ hat nichts gelernt, was sich aufbewahren lässt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The refinement "{0}" learns nothing that can be kept.</source>
      <translation>Die Verfeinerung „{0}“ lernt nichts, was sich aufbewahren lässt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/choose.py" />
      <source>The refinement "{0}" needs torch, which is not installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>The report {0} is finished.</source>
      <translation>Der Bericht {0} ist fertig.</translation>
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
      <translation>Das Ergebnis des Auftrags lässt sich nicht senden ({0}).</translation>
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
      <translation>Dasselbe auf Spektren, die über die Szene dekorreliert wurden: eine Stimme des voreingestellten Kopfs von Foundation-Merkmale.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>The same run with resume goes on from there.</source>
      <translation>Derselbe Lauf mit resume macht dort weiter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>The same run, told to keep maps that are whole, goes on with the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>The same seed draws the same points again</source>
      <translation>Derselbe Startwert zieht dieselben Punkte wieder</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The same with a random forest; slower, seldom better.</source>
      <translation>Dasselbe mit einem Random Forest; langsamer, selten besser.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>The same with random weights, others each time: what the pre-training is worth is the difference.</source>
      <translation>Dasselbe mit zufälligen Gewichten, jedes Mal anderen: Der Unterschied zeigt, was das Vortraining wert ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>The same without the spectra: shows what the foundation model is worth by itself.</source>
      <translation>Dasselbe ohne die Spektren: zeigt, was das Foundation-Modell für sich allein wert ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>The sample "{0}" of {1} is not in this file; left out.</source>
      <translation>Die Stichprobe „{0}“ von {1} ist nicht in dieser Datei; ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>The sample "{0}" was drawn from the same map with the same seed, so both share pixels. Another seed gives new ones.</source>
      <translation>Die Stichprobe „{0}“ wurde aus derselben Karte mit demselben Startwert gezogen; daher teilen sich beide Pixel. Ein anderer Startwert ergibt neue.</translation>
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
      <translation>Die Skalierung von {0} in {1} ergibt keinen Sinn: Wert = {2} · Zählwert + {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/scaling.py" />
      <source>The scaling "{0}" needs statistics of the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The scheduler "{0}" lacks its protocol.</source>
      <translation>Dem Scheduler „{0}“ fehlt das Protokoll.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>The scheduler at {0} {1}.</source>
      <translation>Der Scheduler unter {0}: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>The scheduler at {0}, which {1} of {2} names, {3}.</source>
      <translation>Der Scheduler unter {0}, den {1} von {2} nennt: {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The scheduler file {0} cannot be read ({1}).</source>
      <translation>Die Scheduler-Datei {0} ist nicht lesbar ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>The scheduler let go of {0} before it was done: it has ended, or the connection to it was lost.</source>
      <translation>Der Scheduler hat {0} losgelassen, bevor es fertig war: Er ist beendet, oder die Verbindung zu ihm ist abgerissen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>The scheduler {0} has no workers.</source>
      <translation>Der Scheduler {0} hat keine Worker.</translation>
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
      <translation>Der Startwert ist {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>The session does not keep this model any more.</source>
      <translation>Die Sitzung bewahrt dieses Modell nicht mehr auf.</translation>
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
      <translation>Die Einstellung {0}: {1}</translation>
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
      <translation>Die Quelle kennt {0} nicht; gelernt wurde allein aus den neuen Labels.</translation>
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
      <translation>Die Strategien sind </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>The strategies are {0}.</source>
      <translation>Die Strategien sind {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/choose.py" />
      <source>The strategy "bald" needs several draws of a network, and this classifier gives none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>The strategy "{0}" needs draws of a network.</source>
      <translation>Die Strategie „{0}“ braucht Ziehungen eines Netzes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>The summary is {0}, and as a table {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>The summary of all images is {0}.</source>
      <translation>Die Übersicht aller Bilder ist {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/summary.py" />
      <source>The table "{0}" could not be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>The table "{0}" of the field package could not be made.</source>
      <translation>Die Tabelle „{0}“ des Feldpakets konnte nicht angelegt werden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <source>The table "{0}" of the labelling session could not be made.</source>
      <translation>Die Tabelle „{0}“ der Label-Sitzung konnte nicht angelegt werden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/class_table.py" />
      <source>The table of classes cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/layer_style.py" />
      <source>The table of styles could not be made.</source>
      <translation>Die Tabelle der Stile konnte nicht angelegt werden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>The table {0} cannot be read: {1}.</source>
      <translation>Die Tabelle {0} ist nicht lesbar: {1}.</translation>
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
      <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>The three detectors in {0} have images of different sizes: {1}.</source>
      <translation>Die drei Detektoren in {0} haben Bilder verschiedener Größe: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>The threshold {0} cannot be a {1}.</source>
      <translation>Der Schwellenwert {0} ist nicht möglich für: {1}.</translation>
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
      <translation>Die Einheit der Kanalbreiten (FWHM) passt nicht zu den Wellenlängen; sie werden als {0} gedeutet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>The unit of the wavelengths {0}; {1} to {2} are taken as {3}.</source>
      <translation>Zur Einheit der Wellenlängen: {0}; {1} bis {2} werden als {3} gedeutet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>The usual choice: discriminants on features, on spectra and on spectra decorrelated over the scene vote together.</source>
      <translation>Die übliche Wahl: Diskriminanten auf Merkmalen, auf Spektren und auf Spektren, die über die Szene dekorreliert sind, stimmen gemeinsam ab.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The usual choice: ten typical pixels of what the image holds, then pixels that the model is torn about, and a few at random.</source>
      <translation>Die übliche Wahl: zehn typische Pixel dessen, was das Bild enthält, dann Pixel, bei denen das Modell schwankt, und ein paar zufällige.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>The values are reflectance at the top of the atmosphere: the air is still in them.</source>
      <translation>Die Werte sind Reflektanz am Oberrand der Atmosphäre: Die Luft ist noch darin.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>The values are remote sensing reflectance of water (1/sr), not the reflectance of a surface (0 to 1).</source>
      <translation>Die Werte sind Fernerkundungsreflektanz von Wasser (1/sr), nicht die Reflektanz einer Oberfläche (0 bis 1).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/radiance.py" />
      <source>The values of {0} are taken as reflectance times a number that gives the scene a mean of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>The variable {0} is {1} × {2} × {3}, and no list of wavelengths tells its bands; its {4} axis is taken as the bands.</source>
      <translation>Die Variable {0} ist {1} × {2} × {3}, und keine Liste von Wellenlängen verrät ihre Kanäle; ihre Achse {4} wird als Kanäle genommen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/vocabulary.py" />
      <source>The vocabulary {0} cannot be read: {1}.</source>
      <translation>Das Vokabular {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>The wavelengths of a band differ by up to {0} nm across the image (smile); the nominal ones are given.</source>
      <translation>Die Wellenlängen eines Kanals weichen quer über das Bild um bis zu {0} nm ab (Smile-Effekt); angegeben sind die nominellen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>The wavelengths of the bands are not known: names cannot be found by spectra. Add a header that states them.</source>
      <translation>Die Wellenlängen der Kanäle sind nicht bekannt: Namen lassen sich nicht über Spektren finden. Ergänzen Sie einen Header, der sie nennt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The wavelengths of the response of {0} do not rise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>The wavelengths of the {0} bands move by up to {1} nm across the swath; their means are used.</source>
      <translation>Die Wellenlängen der {0}-Kanäle verschieben sich quer zum Aufnahmestreifen um bis zu {1} nm; verwendet werden ihre Mittelwerte.</translation>
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
      <translation>Die Gewichte sind nicht hier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/encoded.py" />
      <source>The weights in {0} lack {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>The weights of {0} are here already.</source>
      <translation>Die Gewichte von {0} sind schon hier.</translation>
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
      <translation>Das Fenster (Zeile {0}, Spalte {1}, {2} × {3} Pixel) liegt nicht in {4}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>The window of rows {0} to {1} and columns {2} to {3} reaches outside of {4} ({5} rows, {6} columns).</source>
      <translation>Das Fenster der Zeilen {0} bis {1} und Spalten {2} bis {3} reicht über {4} hinaus ({5} Zeilen, {6} Spalten).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>The worker process cannot be started with {0}: {1}.</source>
      <translation>Der Rechenprozess kann mit {0} nicht gestartet werden: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>The worker process did not start ({0}).</source>
      <translation>Der Rechenprozess ist nicht gestartet ({0}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/client.py" />
      <source>The worker process did not start within {0} s.</source>
      <translation>Der Rechenprozess ist nicht innerhalb von {0} s gestartet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>The worker process ended in the middle of the job "{0}" ({1}).</source>
      <translation>Der Rechenprozess endete mitten im Auftrag „{0}“ ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>The worker process printed {0} lines that are no answer.</source>
      <translation>Der Rechenprozess gab {0} Zeilen aus, die keine Antwort sind.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>The worker process then ends and gives its memory back; the next job starts another</source>
      <translation>Der Rechenprozess endet dann und gibt seinen Speicher zurück; der nächste Auftrag startet einen neuen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>The worker processes that computed {0} ended in the middle, {1} times in a row; the last was {2}.</source>
      <translation>Die Rechenprozesse, die {0} berechneten, endeten mittendrin, {1}-mal in Folge; der letzte war {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>The worker {0} did not answer ({1}).</source>
      <translation>Der Worker {0} hat nicht geantwortet ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/look.py" />
      <source>The worker {0} on {1} does not see {2}{3}.</source>
      <translation>Der Worker {0} auf {1} sieht {2} nicht{3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/follow.py" />
      <source>The worker {0} was lost: {1} begins again on {2}.</source>
      <translation>Der Worker {0} ging verloren: {1} beginnt auf {2} von vorn.</translation>
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
      <translation>Die {0} Rechenprozesse auf diesem Rechner konnten nicht gestartet werden ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Then install again: what is already there is not fetched a second time.</source>
      <translation>Installieren Sie dann erneut: Was schon da ist, wird nicht noch einmal geladen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Then nothing in the file tells it, and what is noted outdoors is nobody's echo</source>
      <translation>Dann verrät nichts in der Datei sie, und was draußen notiert wird, ist niemandes Echo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>There are no certificates for the encrypted connection to {0} ({1}).</source>
      <translation>Es gibt keine Zertifikate für die verschlüsselte Verbindung zu {0} ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>There are no classes yet.</source>
      <translation>Es gibt noch keine Klassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/segmentation.py" />
      <source>There are no data sets to take scores over.</source>
      <translation>Es gibt keine Datensätze, über die sich Kennzahlen bilden lassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>There are no labels yet.</source>
      <translation>Es gibt noch keine Labels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/disagreements.py" />
      <source>There are none.</source>
      <translation>Es gibt keine.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>There are {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_classes.py" />
      <source>There is a class "{0}" already.</source>
      <translation>Es gibt schon eine Klasse „{0}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source>There is a model of this name already.</source>
      <translation>Es gibt schon ein Modell mit diesem Namen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>There is a model {0} already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>There is no CLIP model, folder or file "{0}".</source>
      <translation>Es gibt kein CLIP-Modell, keinen Ordner und keine Datei „{0}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/dense.py" />
      <source>There is no attention "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>There is no class that could be observed.</source>
      <translation>Es gibt keine Klasse, die beobachtet werden könnte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>There is no class to label with.</source>
      <translation>Es gibt keine Klasse zum Labeln.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/loop.py" />
      <source>There is no class to label with. Add one first.</source>
      <translation>Es gibt keine Klasse zum Labeln. Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_base.py" />
      <source>There is no class {0} in this session.</source>
      <translation>In dieser Sitzung gibt es keine Klasse {0}.</translation>
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
      <translation>Es gibt keine Komprimierung „{0}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <source>There is no cube to learn on.</source>
      <translation>Es gibt keinen Datenwürfel, auf dem gelernt werden kann.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>There is no data file beside this header.</source>
      <translation>Neben diesem Header liegt keine Datendatei.</translation>
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
      <translation>Es gibt kein Gerät „{0}“{1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>There is no file or folder {0}.</source>
      <translation>Es gibt keine Datei und keinen Ordner {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <source>There is no file to write the indices to.</source>
      <translation>Es gibt keine Datei, in die die Indizes geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <location filename="../../hsi_plugin/engine/models.py" />
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>There is no file {0}.</source>
      <translation>Es gibt keine Datei {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>There is no folder {0}.</source>
      <translation>Es gibt keinen Ordner {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>There is no foundation model "{0}".</source>
      <translation>Es gibt kein Foundation-Modell „{0}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>There is no foundation model and no file "{0}".</source>
      <translation>Es gibt kein Foundation-Modell und keine Datei „{0}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/import_jobs.py" />
      <source>There is no geometry "{0}".</source>
      <translation>Es gibt keine Geometrie „{0}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>There is no head "</source>
      <translation>Es gibt keinen Kopf „</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <source>There is no head "{0}" for single pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>There is no head "{0}".</source>
      <translation>Es gibt keinen Kopf „{0}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>There is no image in {0}.</source>
      <translation>In {0} ist kein Bild.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>There is no image in {0}. {1}: {2}{3}</source>
      <translation>In {0} ist kein Bild. {1}: {2}{3}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>There is no index "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>There is no job "{0}".</source>
      <translation>Es gibt keinen Auftrag „{0}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>There is no kind of model "</source>
      <translation>Es gibt keine Modellart „</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>There is no kind of model "{0}".</source>
      <translation>Es gibt keine Modellart „{0}“.</translation>
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
      <translation>Es gibt keine Label-Sitzung {0}.</translation>
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
      <translation>Es gibt keine Methode „</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>There is no method "{0}".</source>
      <translation>Es gibt keine Methode „{0}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>There is no model file at {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>There is no model {0}.</source>
      <translation>Es gibt kein Modell {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>There is no part {0} of {1}.</source>
      <translation>Es gibt keinen Teil {0} von {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/features.py" />
      <source>There is no pixel in row {0}, column {1} of {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <source>There is no pixel left to ask about. Show another part of the image, or label freely.</source>
      <translation>Es gibt kein Pixel mehr, nach dem gefragt werden könnte. Zeigen Sie einen anderen Teil des Bildes, oder labeln Sie frei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/typical.py" />
      <source>There is no pixel that could be asked about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>There is no pixel to ask about right now. You can label any pixel on the map.</source>
      <translation>Im Moment gibt es kein Pixel, nach dem zu fragen wäre. Sie können jedes Pixel der Karte labeln.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>There is no point to visit.</source>
      <translation>Es gibt keinen Punkt, der abzugehen wäre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>There is no query strategy "</source>
      <translation>Es gibt keine Auswahlstrategie „</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>There is no query strategy "{0}".</source>
      <translation>Es gibt keine Auswahlstrategie „{0}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>There is no refinement "</source>
      <translation>Es gibt keine Verfeinerung „</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>There is no refinement "{0}".</source>
      <translation>Es gibt keine Verfeinerung „{0}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>There is no sampling design "{0}".</source>
      <translation>Es gibt keinen Stichprobenplan „{0}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/scaling.py" />
      <source>There is no scaling "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>There is no scheduler file {0}.</source>
      <translation>Es gibt keine Scheduler-Datei {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>There is no set of sentences "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>There is no strategy "</source>
      <translation>Es gibt keine Strategie „</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>There is no strategy "{0}".</source>
      <translation>Es gibt keine Strategie „{0}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>There is no such label of a class that could be propagated.</source>
      <translation>Es gibt kein solches Label einer Klasse, das sich ausbreiten ließe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>There is no such point in the reference sample.</source>
      <translation>In der Referenzstichprobe gibt es keinen solchen Punkt.</translation>
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
      <translation>An Punkt {0} gibt es nichts zu entscheiden: Niemand weicht ab.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>There is nothing to download.</source>
      <translation>Es gibt nichts herunterzuladen.</translation>
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
      <translation>Es gibt kein Ziel für die Spektren.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>There is nowhere to put the spectra.</source>
      <translation>Es gibt kein Ziel für die Spektren.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/choose.py" />
      <source>There is one class only: nothing can be learned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>There was nothing new to learn.</source>
      <translation>Es gab nichts Neues zu lernen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_session.py" />
      <source>These changes are noted for this map, but are not in it; the corrected map is a file of its own.</source>
      <translation>Diese Änderungen sind für diese Karte vermerkt, aber nicht in ihr enthalten; die korrigierte Karte ist eine eigene Datei.</translation>
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
      <translation>Es sind </translation>
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
      <translation>Sie sind trotzdem sicher in der Datei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>They are {0}.</source>
      <translation>Es sind {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>They belong to different products.</source>
      <translation>Sie gehören zu verschiedenen Produkten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>They belong to different products: put the right ones together.</source>
      <translation>Sie gehören zu verschiedenen Produkten: Legen Sie die zusammengehörenden zusammen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>They count in no estimate until someone decides. A selected point is shown on the map.</source>
      <translation>Sie zählen in keiner Schätzung, bis jemand entscheidet. Ein gewählter Punkt wird auf der Karte gezeigt.</translation>
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
      <translation>Dieser Rechner</translation>
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
      <translation>Das gibt {0} frei. Karten bleiben; es lässt sich jederzeit wieder hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>This frees {0}. Your data, maps and models stay; it can be installed again at any time.</source>
      <translation>Das gibt {0} frei. Ihre Daten, Karten und Modelle bleiben; sie lässt sich jederzeit wieder installieren.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/view.py" />
      <source>This is no table of typical pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>This is the {0} detector of EnMAP L1B; the other one is an image of its own, not aligned with it before L1C.</source>
      <translation>Das ist der Detektor {0} von EnMAP L1B; der andere ist ein eigenes Bild, das erst ab L1C darauf ausgerichtet ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>This machine grants {0}; more than that makes jobs slower</source>
      <translation>Dieser Rechner erlaubt {0}; mehr macht Aufträge langsamer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>This map has a class in {0} pixels, that from which the sample was drawn in {1}; the figures are about the part that both have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_session.py" />
      <source>This map was made from another one by these changes.</source>
      <translation>Diese Karte entstand durch diese Änderungen aus einer anderen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectra.py" />
      <source>This model needs the wavelength of every band, and the cube tells none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/editing.py" />
      <source>This piece is not "{0}".</source>
      <translation>Diese Fläche ist nicht „{0}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>This plugin (hsi_plugin) is not there for {0}.</source>
      <translation>Diese Erweiterung (hsi_plugin) ist für {0} nicht vorhanden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>This runs in the background. You can cancel it at any time and go on later.</source>
      <translation>Das läuft im Hintergrund. Sie können jederzeit abbrechen und später weitermachen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>This spectrum holds too little to be compared.</source>
      <translation>Dieses Spektrum enthält zu wenig zum Vergleichen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/choose.py" />
      <source>This strategy needs probabilities.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>This torch does not work with QGIS's NumPy: {0}</source>
      <translation>Dieses torch funktioniert nicht mit dem NumPy von QGIS: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>This version of the plugin brings a newer one.</source>
      <translation>Diese Version der Erweiterung bringt eine neuere mit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>This version of the plugin has no list of packages for {0} on this Python and platform ({1}).</source>
      <translation>Diese Version der Erweiterung hat keine Paketliste für {0} mit diesem Python und auf dieser Plattform ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>Those that are hatched; such labels count less the more there are by hand, and fade</source>
      <translation>Die schraffierten; solche Labels zählen weniger, je mehr von Hand vergebene es gibt, und verblassen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Threads</source>
      <translation>Threads</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Three bands as a picture through a frozen CLIP or DINOv2 of yours; a discriminant on its features.</source>
      <translation>Drei Kanäle als Bild durch ein eingefrorenes CLIP oder DINOv2 von Ihnen; eine Diskriminante auf dessen Merkmalen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Three bands as a picture through a frozen CLIP or DINOv2 of yours; a regularised U-Net on its features.</source>
      <translation>Drei Kanäle als Bild durch ein eingefrorenes CLIP oder DINOv2 von Ihnen; ein regularisiertes U-Net auf dessen Merkmalen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>To get them anew, first remove them: models remove {0}.</source>
      <translation>Um sie neu zu holen, entfernen Sie sie zuerst: models remove {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Too few blocks hold {0}: they are held to the limit of all classes together.</source>
      <translation>Zu wenige Blöcke enthalten {0}: Dafür gilt die Grenze aller Klassen zusammen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <source>Too few labelled pixels in {0}.</source>
      <translation>Zu wenige gelabelte Pixel in {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Too few spectra of {0} were measured where {1} has bands: {2} bands could be compared.</source>
      <translation>Zu wenige Spektren von {0} wurden dort gemessen, wo {1} Kanäle hat: {2} Kanäle ließen sich vergleichen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Torn among all classes</source>
      <translation>Schwankt zwischen allen Klassen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Torn between two classes</source>
      <translation>Schwankt zwischen zwei Klassen</translation>
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
      <translation>Trainieren für</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Train it again{0}, or leave the error rate out.</source>
      <translation>Trainieren Sie es erneut{0}, oder lassen Sie die Fehlerrate weg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>Train one first, and give its file: many images are classified with one model.</source>
      <translation>Trainieren Sie zuerst eines, und geben Sie seine Datei an: Viele Bilder werden mit einem einzigen Modell klassifiziert.</translation>
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
      <translation>Erprobt</translation>
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
      <translation>Versuchen Sie es erneut, oder starten Sie den Rechner neu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Try foundation features and simpler ways side by side on this cube before trusting one</source>
      <translation>Foundation-Merkmale und einfachere Verfahren auf diesem Datenwürfel nebeneinander erproben, bevor Sie einem trauen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/layers.py" />
      <source>Try to open it with Layer &gt; Add Layer &gt; Add Raster Layer.</source>
      <translation>Versuchen Sie, es mit Layer &gt; Layer hinzufügen &gt; Rasterlayer hinzufügen zu öffnen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Try ways from labels to a map side by side</source>
      <translation>Wege von Labels zur Karte nebeneinander erproben</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/proving.py" />
      <source>Trying {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Two more layers: how sure the classifier is of every pixel, and which class comes second</source>
      <translation>Zwei weitere Layer: wie sicher der Klassifikator bei jedem Pixel ist und welche Klasse an zweiter Stelle steht</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Two more layers: how sure the map is of every pixel, and which class comes second</source>
      <translation>Zwei weitere Layer: wie sicher die Karte bei jedem Pixel ist und welche Klasse an zweiter Stelle steht</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Type what is to be found first.</source>
      <translation>Geben Sie zuerst ein, was zu finden ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Type what is to be found in {0}; no label is needed.</source>
      <translation>Geben Sie ein, was in {0} zu finden ist; Labels sind nicht nötig.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Typical first, then torn</source>
      <translation>Erst typisch, dann schwankend</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Typical of pixels that have no label yet.</source>
      <translation>Typisch für Pixel, die noch kein Label haben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Typical pixels</source>
      <translation>Typische Pixel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>U unsure</source>
      <translation>U unsicher</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>UA</source>
      <translation>NG</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>UPDATE "{0}" SET levels = ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_layers.py" />
      <source>Uncertainty</source>
      <translation>Unsicherheit</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Under which name answers are kept; give everybody a name of their own</source>
      <translation>Unter welchem Namen Antworten aufbewahrt werden; geben Sie jedem einen eigenen Namen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>Undo that, or choose another sample.</source>
      <translation>Machen Sie das rückgängig, oder wählen Sie eine andere Stichprobe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/spoken.py" />
      <source>Undo the removal of the class first, or answer the point anew.</source>
      <translation>Machen Sie zuerst das Entfernen der Klasse rückgängig, oder beantworten Sie den Punkt neu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Unit of wavelengths</source>
      <translation>Einheit der Wellenlängen</translation>
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
      <translation>Anders als alles, was ein Label hat.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/archive.py" />
      <source>Unpack it first, then open the folder.</source>
      <translation>Entpacken Sie es zuerst, und öffnen Sie dann den Ordner.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Unsure at an error rate of {0}: of pixels in blocks that were held out, the set of {1} (± {2}) held the true class; {3} were unsure{4}.</source>
      <translation>Unsicher bei einer Fehlerrate von {0}: Von den Pixeln in zurückgehaltenen Blöcken enthielt die Menge bei {1} (± {2}) die wahre Klasse; {3} waren unsicher{4}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Unsure below</source>
      <translation>Unsicher unter</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_layers.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Unsure pixels</source>
      <translation>Unsichere Pixel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Unsure: {0:.1f} % of the map</source>
      <translation>Unsicher: {0:.1f} % der Karte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Unsure: {0} of the pixels ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Until someone decides, the model learns from none of what was said of them.</source>
      <translation>Bis jemand entscheidet, lernt das Modell nichts aus dem, was zu ihnen gesagt wurde.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Untrained twin, discriminant</source>
      <translation>Untrainierter Zwilling, Diskriminante</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Up to twelve similar pixels of the same superpixel; fewer with every label, none from fifty on</source>
      <translation>Bis zu zwölf ähnliche Pixel desselben Superpixels; mit jedem Label weniger, ab fünfzig keine mehr</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Up to {0} are downloaded; what is there already is not fetched again.</source>
      <translation>Bis zu {0} werden heruntergeladen; was schon da ist, wird nicht noch einmal geladen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Update</source>
      <translation>Aktualisieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>Update the NVIDIA driver and install again (nothing is fetched twice), or remove what was fetched: env remove --gpu.</source>
      <translation>Aktualisieren Sie den NVIDIA-Treiber, und installieren Sie erneut (nichts wird doppelt geladen), oder entfernen Sie das Geladene: env remove --gpu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Update the compute environment?</source>
      <translation>Rechenumgebung aktualisieren?</translation>
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
      <translation>Aktualisieren Sie die Erweiterung.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Upper end of the difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>Use a newer QGIS.</source>
      <translation>Verwenden Sie ein neueres QGIS.</translation>
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
      <translation>Verwenden Sie höchstens {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>Use letters, digits, ".", "_" and "-", at most 80 of them.</source>
      <translation>Verwenden Sie Buchstaben, Ziffern, „.“, „_“ und „-“, höchstens 80 Zeichen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Use my labels, too; they count besides the names: {0}</source>
      <translation>Auch meine Labels verwenden; sie zählen neben den Namen: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>Use one of {0}.</source>
      <translation>Verwenden Sie eines von {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Use paths that mean the same files for all, for example on a shared file system.</source>
      <translation>Verwenden Sie Pfade, die für alle dieselben Dateien meinen, zum Beispiel auf einem gemeinsamen Dateisystem.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_labels.py" />
      <source>Use the columns of the label table.</source>
      <translation>Verwenden Sie die Spalten der Labeltabelle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/map_changes.py" />
      <source>Use the columns of the table map_change.</source>
      <translation>Verwenden Sie die Spalten der Tabelle map_change.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Use values from 1; 0 means "not classified".</source>
      <translation>Verwenden Sie Werte ab 1; 0 bedeutet „nicht klassifiziert“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>Use {0} or {1}.</source>
      <translation>Verwenden Sie {0} oder {1}.</translation>
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
      <translation>Nutzergenauigkeit: So viel von dem, was die Karte so nennt, ist so; darunter das 95-%-Intervall</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>Values</source>
      <translation>Werte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>Values are missing between {0} and {1} nm; most often from {2} to {3} nm, in {4} spectra.</source>
      <translation>Werte fehlen zwischen {0} und {1} nm; am häufigsten von {2} bis {3} nm, in {4} Spektren.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>Values at {0} are interpolated from both sides, where the image has bad bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write.py" />
      <source>Values of shape {0} do not fit {1} bands of {2} × {3} pixels.</source>
      <translation>Werte der Form {0} passen nicht zu {1} Kanälen mit {2} × {3} Pixeln.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write_windows.py" />
      <source>Values of shape {0} do not fit {1}.</source>
      <translation>Werte der Form {0} passen nicht zu {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>Values of type {0} ("{1}") cannot be kept in a model file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>View</source>
      <translation>Blickrichtung</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>Visit</source>
      <translation>Abgehen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Vote of superpixels</source>
      <translation>Abstimmung der Superpixel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Wait until it is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>Wait until it is done; if it hangs, close that program.</source>
      <translation>Warten Sie, bis es fertig ist; wenn es hängt, schließen Sie das Programm.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>Waiting for the compute engine, which tests itself…</source>
      <translation>Warten auf den Rechenkern, der sich selbst prüft…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Waiting for the jobs before it…</source>
      <translation>Wartet auf die Aufträge davor…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Wanted standard error of the overall accuracy; 0.02 means an interval of about ± 4 %. Decides how many pixels are drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Was made from class names; it is applied like any other model, and never learned from labels.</source>
      <translation>Wurde aus Klassennamen gemacht; es wird wie jedes andere Modell angewendet und nie aus Labels gelernt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Water</source>
      <translation>Wasser</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/spectrum_plot.py" />
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Wavelength (nm)</source>
      <translation>Wellenlänge (nm)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Wavelength (µm)</source>
      <translation>Wellenlänge (µm)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Wavelengths</source>
      <translation>Wellenlängen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Wavelengths (nm)</source>
      <translation>Wellenlängen (nm)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Wavelengths from {0} to {1} nm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <source>Web page (*.html)</source>
      <translation>Webseite (*.html)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Weight of each part</source>
      <translation>Gewicht jedes Teils</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Weights</source>
      <translation>Gewichte</translation>
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
      <translation>Was ein Worker zu {0} geantwortet hat, ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>What answers at {0} is no Dask scheduler, or one of a release that this one does not understand.</source>
      <translation>Was unter {0} antwortet, ist kein Dask-Scheduler oder einer in einer Version, die diese nicht versteht.</translation>
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
      <translation>Worin sich zwei Karten unterscheiden, wo, und ob eine besser ist</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>What is at row {0}, column {1}?</source>
      <translation>Was ist in Zeile {0}, Spalte {1}?</translation>
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
      <translation>Was von Spektren gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/disagreements.py" />
      <source>What it is</source>
      <translation>Was es ist</translation>
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
      <translation>Was ein Auftrag höchstens nehmen darf; automatisch ist ein Anteil des freien Speichers</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>What refined the first labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>What refines the first labels</source>
      <translation>Was die ersten Labels verfeinert</translation>
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
      <translation>Was die Sitzung von diesem Modell aufbewahrt, ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>What was held out lies in another image than this one, where more or fewer may be right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>What was held out lies in the image of training: on another one, more or fewer sets may hold the true class.</source>
      <translation>Das Zurückgehaltene liegt im Trainingsbild: Auf einem anderen enthalten womöglich mehr oder weniger Mengen die wahre Klasse.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>What was learned does not tell pixels that are none of the classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/prepared.py" />
      <source>What was prepared for clicking cannot be read: {0}.</source>
      <translation>Was für das Klicken vorbereitet war, ist nicht lesbar: {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>What workers write into {0} is not seen here.</source>
      <translation>Was Worker in {0} schreiben, ist hier nicht zu sehen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Where many images are classified</source>
      <translation>Wo viele Bilder klassifiziert werden</translation>
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
      <translation>Wo Prüfende abweichen, wer was sagt und wie weit sie übereinstimmen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>Where sampled attention looks was never learned: every block attends fully, as in pre-training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Where the reference disagrees with the map, other pixels are likely to be confused in the same way: a layer of points to label</source>
      <translation>Wo die Referenz der Karte widerspricht, werden andere Pixel wahrscheinlich ebenso verwechselt: ein Punktlayer zum Labeln</translation>
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
      <translation>Ob {0} die veröffentlichte Datei ist, ist nicht bekannt: Ihre Urheber nennen keinen Hash. Ihr SHA-256 ist {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/synced_view.py" />
      <source>Which layers are shown here: a basemap, an older image, another map</source>
      <translation>Welche Layer hier gezeigt werden: eine Hintergrundkarte, ein älteres Bild, eine andere Karte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Which pre-trained models there are, and how to get them</source>
      <translation>Welche vortrainierten Modelle es gibt und wie man sie bekommt</translation>
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
      <translation>Weiß ab</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Whitened spectra, discriminant</source>
      <translation>Dekorrelierte Spektren, Diskriminante</translation>
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
      <translation>Wer sagt was</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Whose labels are taken over; this file is only read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Why? Goes into the registry</source>
      <translation>Warum? Kommt ins Register</translation>
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
      <translation>Fenster von {0} × {1} Pixeln decken nichts ab.</translation>
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
      <translation>Mit einem CLIP-Modell funktioniert jedes Wort.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>With confidence and runner-up class</source>
      <translation>Mit Konfidenz und zweitbester Klasse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>With kappa</source>
      <translation>Mit Kappa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>With others, and outdoors</source>
      <translation>Mit anderen und im Gelände</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>With {0}</source>
      <translation>Mit {0}</translation>
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
      <translation>Rechenprozesse auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Worst class: {0} (F1 {1}).</source>
      <translation>Schlechteste Klasse: {0} (F1 {1}).</translation>
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
      <translation>Ein GeoTIFF der gewählten Wellenlängen schreiben, ohne die Pixel, die Masken ausschließen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Write a copy of this review's file for another person, whose answers you merge afterwards</source>
      <translation>Eine Kopie dieser Überprüfungsdatei für eine andere Person schreiben, deren Antworten Sie danach zusammenführen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Write classes like "water; tree | forest; bare soil": a semicolon between classes, a bar between synonyms.</source>
      <translation>Schreiben Sie Klassen wie „water; tree | forest; bare soil“: ein Semikolon zwischen Klassen, ein senkrechter Strich zwischen Synonymen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Write colours as #rrggbb.</source>
      <translation>Schreiben Sie Farben als #rrggbb.</translation>
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
      <translation>Schreiben Sie sie wie 450-900,1500-1800 (Nanometer).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/tiles.py" />
      <source>Write it like 4G or 512M.</source>
      <translation>Schreiben Sie sie wie 4G oder 512M.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Write its row and column, counted from 0, like {0}120,44.</source>
      <translation>Schreiben Sie Zeile und Spalte, gezählt ab 0, wie {0}120,44.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Write one class a row.</source>
      <translation>Schreiben Sie eine Klasse pro Zeile.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>Write one path on each line of a text file.</source>
      <translation>Schreiben Sie in eine Textdatei einen Pfad pro Zeile.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>Write one path on each line.</source>
      <translation>Schreiben Sie einen Pfad pro Zeile.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Write points to check outdoors, for QField or QGIS</source>
      <translation>Punkte zum Prüfen im Gelände schreiben, für QField oder QGIS</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>Write tcp://{0}, or tls://{1} where it is encrypted.</source>
      <translation>Schreiben Sie tcp://{0}, oder tls://{1}, wenn die Verbindung verschlüsselt ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Write the corrected {0}</source>
      <translation>Korrigierte Karte schreiben: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>Write the library again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Write the open points as a package for QField or another QGIS</source>
      <translation>Die offenen Punkte als Paket für QField oder ein anderes QGIS schreiben</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/field_project.py" />
      <source>Write the package again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/ranges.py" />
      <source>Write the shorter wavelength first.</source>
      <translation>Schreiben Sie die kürzere Wellenlänge zuerst.</translation>
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
      <translation>Schreiben Sie Zeiten wie 2026-05-31T12:00:00Z.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/fuse.py" />
      <source>Write weights like spectra=1,clip=0.5; the parts are {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Writes a GeoTIFF that QGIS and every other program can read, in the values of the product. Classifying, labelling and spectra need no import: they read the product itself.</source>
      <translation>Schreibt ein GeoTIFF, das QGIS und jedes andere Programm lesen kann, in den Werten des Produkts. Klassifizieren, Labeln und Spektren brauchen keinen Import: Sie lesen das Produkt selbst.</translation>
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
      <translation>Bibliothek wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Writing the page</source>
      <translation>Seite wird geschrieben</translation>
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
      <translation>Sie werden nach einem Pixel nach dem anderen gefragt, und die Karte lernt aus jeder Antwort.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>You asked for this pixel.</source>
      <translation>Sie haben nach diesem Pixel gefragt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>You made this model; maps and labels stay, but the model itself cannot be had again except by making it once more.</source>
      <translation>Dieses Modell haben Sie erstellt; Karten und Labels bleiben, aber das Modell selbst ist nur zurückzubekommen, indem Sie es noch einmal erstellen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>Your name and the place of your home folder are left out. Read it before you send it.</source>
      <translation>Ihr Name und der Ort Ihres Benutzerordners sind weggelassen. Lesen Sie den Bericht, bevor Sie ihn senden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Zha et al. 2003, Int. J. Remote Sens. 24:583</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Zoom to a part of the map, or let "Clean a map" of the toolbox write a new one.</source>
      <translation>Zoomen Sie auf einen Teil der Karte, oder lassen Sie „Karte bereinigen“ in den Verarbeitungswerkzeugen eine neue schreiben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>a minute or less on a processor</source>
      <translation>höchstens eine Minute auf einem Prozessor</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>after {0:,} of {1:,}</source>
      <translation>nach {0:,} von {1:,}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>agrees with all together in {0} % of the pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>all; or like 450-900, 1500-1800</source>
      <translation>alle; oder wie 450-900, 1500-1800</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>and {0} more pairs of classes</source>
      <translation>und {0} weitere Klassenpaare</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_styles.py" />
      <source>another class than before</source>
      <translation>andere Klasse als zuvor</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>answered</source>
      <translation>beantwortet</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>any class</source>
      <translation>jede Klasse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live.py" />
      <source>applying the source model</source>
      <translation>Quellmodell wird angewendet</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>as in its pre-training</source>
      <translation>wie im Vortraining</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>as it was measured</source>
      <translation>wie gemessen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>asking the workers</source>
      <translation>Rechenprozesse werden befragt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>at least {0} bands</source>
      <translation>mindestens {0} Kanäle</translation>
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
      <translation>automatisch</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>average</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>azimuth {0:.1f}°</source>
      <translation>Azimut {0:.1f}°</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>band {0}</source>
      <translation>Kanal {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>better by these figures</source>
      <translation>nach diesen Zahlen besser</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>brush</source>
      <translation>Pinsel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>by the mean brightness</source>
      <translation>nach der mittleren Helligkeit</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>cannot be told</source>
      <translation>nicht zu sagen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>cannot tell</source>
      <translation>unklar</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>class {0}</source>
      <translation>Klasse {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <source>classifying</source>
      <translation>Klassifizieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>comparing</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot.py" />
      <source>comparing with simpler ways</source>
      <translation>Vergleich mit einfacheren Verfahren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>computing features</source>
      <translation>Merkmale werden berechnet</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <source>computing indices</source>
      <translation>Indizes werden berechnet</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/look.py" />
      <source>connecting</source>
      <translation>Verbinden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>connecting to {0}</source>
      <translation>Verbindung mit {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>disputed</source>
      <translation>strittig</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>does NOT see {0}</source>
      <translation>sieht {0} NICHT</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/clip_models.py" />
      <source>downloading {0}</source>
      <translation>Herunterladen: {0}</translation>
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
      <translation>jeder Kanal nach Mittel und Abweichung</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>each band to 0…1</source>
      <translation>jeder Kanal auf 0…1</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>ended</source>
      <translation>beendet</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>exit status {0}</source>
      <translation>Rückgabewert {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>filtering</source>
      <translation>Filtern</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>finishing the files</source>
      <translation>Dateien werden fertiggestellt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>graphics cards: {0:g}</source>
      <translation>Grafikkarten: {0:g}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>hash not known</source>
      <translation>Hash nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>here</source>
      <translation>hier</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>here, yours</source>
      <translation>hier, Ihres</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>hours to days on a processor</source>
      <translation>Stunden bis Tage auf einem Prozessor</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>importing</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>in an outline that I draw</source>
      <translation>in einem gezeichneten Umriss</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>in part</source>
      <translation>teilweise</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>in the whole map</source>
      <translation>in der ganzen Karte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>in what the canvas shows</source>
      <translation>im Kartenausschnitt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>it has not answered yet</source>
      <translation>er hat noch nicht geantwortet</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>joining the maps</source>
      <translation>Karten werden verbunden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>keeping the sample</source>
      <translation>Stichprobe wird aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>layer "{0}"</source>
      <translation>Layer „{0}“</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/choose.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <source>learning</source>
      <translation>Lernen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/applying.py" />
      <source>learning from labels</source>
      <translation>Lernen aus Labels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>left out</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>less than 1 MB</source>
      <translation>weniger als 1 MB</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>loading it</source>
      <translation>Modell wird geladen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>loading the model</source>
      <translation>Modell wird geladen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>looking at QGIS's Python</source>
      <translation>Das Python von QGIS wird geprüft</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>looking at the scene</source>
      <translation>Szene wird gesichtet</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/look.py" />
      <source>looking at the workers</source>
      <translation>Worker werden geprüft</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>looking for images</source>
      <translation>Bilder werden gesucht</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>looking how far pixels resemble each other</source>
      <translation>Reichweite der Ähnlichkeit von Pixeln wird geprüft</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>looks at single pixels</source>
      <translation>betrachtet einzelne Pixel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>looks at {0} × {0} pixels around each</source>
      <translation>betrachtet {0} × {0} Pixel um jedes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>majority filter</source>
      <translation>Mehrheitsfilter</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>map: on the map; raw: as it was measured, where the product is no map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>mapping</source>
      <translation>Kartieren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>mean confidence {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>measuring the speed</source>
      <translation>Geschwindigkeit wird gemessen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>minutes on a processor</source>
      <translation>Minuten auf einem Prozessor</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>mixed</source>
      <translation>gemischt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>model does not fit</source>
      <translation>Modell passt nicht</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>moments</source>
      <translation>wenige Augenblicke</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>needs an RGB model</source>
      <translation>braucht ein RGB-Modell</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>needs scikit-learn</source>
      <translation>braucht scikit-learn</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>needs three good bands</source>
      <translation>braucht drei gute Kanäle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>needs torch</source>
      <translation>braucht torch</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>nm</source>
      <translation>nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>no answer within {0} s</source>
      <translation>keine Antwort innerhalb von {0} s</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/editing.py" />
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <location filename="../../hsi_plugin/gui/review/map_says.py" />
      <source>no class</source>
      <translation>keine Klasse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>no coordinates</source>
      <translation>keine Koordinaten</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>no layer chosen yet</source>
      <translation>noch kein Layer gewählt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>no model is here</source>
      <translation>kein Modell vorhanden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>nobody can tell</source>
      <translation>nicht zu sagen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>nobody named</source>
      <translation>niemand genannt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/gui/mask_box.py" />
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>none</source>
      <translation>keines</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>none marked</source>
      <translation>keine markiert</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>none yet</source>
      <translation>noch keiner</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>none yet; name them later</source>
      <translation>noch keine; später benennen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>not assessable: labels in one block only</source>
      <translation>nicht zu beurteilen: Labels nur in einem Block</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>not defined here</source>
      <translation>hier nicht definiert</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>not here</source>
      <translation>nicht hier</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>not stated by its makers</source>
      <translation>von den Urhebern nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>of a class that got no label lately</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>of the area is right; average accuracy {0}, {1} reference pixels.</source>
      <translation>der Fläche sind richtig; mittlere Genauigkeit {0}, {1} Referenzpixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>of {0:,}</source>
      <translation>von {0:,}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>on the map</source>
      <translation>auf der Karte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>only CLIP would find it</source>
      <translation>nur CLIP würde es finden</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot.py" />
      <source>opening</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>or % of the blocks</source>
      <translation>oder % der Blöcke</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>or file</source>
      <translation>oder Datei</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>outline</source>
      <translation>Umriss</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>overall</source>
      <translation>gesamt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>piece</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>pixel {0}, {1}</source>
      <translation>Pixel {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>point {0}</source>
      <translation>Punkt {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>putting it in its place</source>
      <translation>Umgebung kommt an ihren Platz</translation>
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
      <translation>Strahldichte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review.py" />
      <source>reading both maps</source>
      <translation>Beide Karten werden gelesen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>reading labels</source>
      <translation>Labels werden gelesen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>reading spectra</source>
      <translation>Spektren werden gelesen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>reading the library</source>
      <translation>Bibliothek wird gelesen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review.py" />
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>reading the map</source>
      <translation>Karte wird gelesen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>reading the reference spectra</source>
      <translation>Referenzspektren werden gelesen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>reading the truth</source>
      <translation>Referenz wird gelesen</translation>
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
      <translation>{0} wird gelesen</translation>
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
      <translation>Reflektanz</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>reflectance as it is</source>
      <translation>Reflektanz, wie sie ist</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/remove.py" />
      <source>removing {0}</source>
      <translation>Entfernen von {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>resampling</source>
      <translation>Neuabtastung</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>reviewer</source>
      <translation>prüfende Person</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>sees {0}</source>
      <translation>sieht {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>sieving</source>
      <translation>Kleine Flächen werden entfernt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/strategy_list.py" />
      <source>slow</source>
      <translation>langsam</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>smallest piece</source>
      <translation>kleinste Fläche</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>spectrum "{0}"</source>
      <translation>Spektrum „{0}“</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>started</source>
      <translation>gestartet</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>stratified: within each class of the map, so that rare classes are seen often enough; the usual choice. simple: anywhere on the map, all pixels alike. cluster: square groups of neighbours, which save walks outdoors and need more pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>submitted</source>
      <translation>abgeschickt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>such as 1, 5, 25, 100</source>
      <translation>etwa 1, 5, 25, 100</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_styles.py" />
      <source>sure</source>
      <translation>sicher</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>taken for "{0}"</source>
      <translation>gedeutet als „{0}“</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>tcp://computer:8786, tls://computer:8786, or a scheduler file</source>
      <translation>tcp://computer:8786, tls://computer:8786, oder eine Scheduler-Datei</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>their wavelengths</source>
      <translation>ihre Wellenlängen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>to</source>
      <translation>zu</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>torch cannot be loaded: {0}</source>
      <translation>torch lässt sich nicht laden: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_styles.py" />
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>torn between two classes</source>
      <translation>schwankt zwischen zwei Klassen</translation>
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
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>unknown quantity</source>
      <translation>unbekannte Größe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>unknown reference system</source>
      <translation>unbekanntes Bezugssystem</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>unlike all labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>up to hours on a processor</source>
      <translation>bis zu Stunden auf einem Prozessor</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>uv was not found.</source>
      <translation>uv wurde nicht gefunden.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>verifying</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>was not tested</source>
      <translation>nicht getestet</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>wins no pixel</source>
      <translation>gewinnt kein Pixel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>within {0:.0f} to {1:.0f} nm</source>
      <translation>innerhalb von {0:.0f} bis {1:.0f} nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>writing</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>writing the library</source>
      <translation>Bibliothek wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0:,.0f} MB</source>
      <translation>{0:,.0f} MB</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>{0:,} answered</source>
      <translation>{0:,} beantwortet</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>{0:,} changes</source>
      <translation>{0:,} Änderungen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} have a label already.</source>
      <translation>{0:,} haben schon ein Label.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} painted pixels are labels now.</source>
      <translation>{0:,} gemalte Pixel sind jetzt Labels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} pixels are others than in the first map.</source>
      <translation>{0:,} Pixel sind anders als in der ersten Karte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>{0:,} pixels are too many to be taken back.</source>
      <translation>{0:,} Pixel sind zu viele, um sie zurückzunehmen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>{0:,} pixels:</source>
      <translation>{0:,} Pixel:</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} places are in the layer "{1}", and "Learn by clicking" asks about them first.</source>
      <translation>{0:,} Orte sind im Layer „{1}“, und „Lernen durch Klicken“ fragt zuerst danach.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} places are in the layer "{1}". Fill in their class, and learn from them as from other labels.</source>
      <translation>{0:,} Orte sind im Layer „{1}“. Tragen Sie ihre Klasse ein, und lernen Sie daraus wie aus anderen Labels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/page.py" />
      <source>{0:,} points of the sample are still to be answered blind. Whoever corrects the map sees first what it says.</source>
      <translation>{0:,} Punkte der Stichprobe sind noch blind zu beantworten. Wer die Karte korrigiert, sieht vorher, was sie sagt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>{0:,} points were drawn.</source>
      <translation>{0:,} Punkte wurden gezogen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>{0:,} px</source>
      <translation>{0:,} px</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>{0:,} unknown</source>
      <translation>{0:,} unbekannt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>{0:,} unsure</source>
      <translation>{0:,} unsicher</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} were left out: they belong to a reference sample.</source>
      <translation>{0:,} wurden ausgelassen: Sie gehören zu einer Referenzstichprobe.</translation>
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
      <translation>{0:.0f} Tsd.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0:.1%} of the parameters that compute features are filled.</source>
      <translation>{0:.1%} der Parameter, die Merkmale berechnen, sind gefüllt.</translation>
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
      <translation>{0:.1f}° von der Senkrechten</translation>
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
      <translation>{0:.3g} Mio.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0:.4f} µm</source>
      <translation>{0:.4f} µm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/stretch_box.py" />
      <source>{0:g} to {1:g} %</source>
      <translation>{0:g} bis {1:g} %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>{0}
Compared on {1:.0f} % of the good bands</source>
      <translation>{0}
Verglichen auf {1:.0f} % der guten Kanäle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>{0}
by {1}, {2}</source>
      <translation>{0}
von {1}, {2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>{0} (new)</source>
      <translation>{0} (neu)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>{0} (no interval)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>{0} (not found)</source>
      <translation>{0} (nicht gefunden)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>{0} (of {1})</source>
      <translation>{0} (von {1})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>{0} (unsure)</source>
      <translation>{0} (unsicher)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>{0} ({1:.0f} % of bands)</source>
      <translation>{0} ({1:.0f} % der Kanäle)</translation>
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
      <translation>{0} ({1}) enthält keine Spektren in der Geometrie ihrer Messung.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>{0} About {1} more points for the {2} that were wanted</source>
      <translation>{0} Etwa {1} weitere Punkte für die gewünschten {2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>{0} Computed once before the first click, which takes a while.</source>
      <translation>{0} Wird einmal vor dem ersten Klick berechnet, was eine Weile dauert.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} Drawn{1} with seed {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} Known models: {1}.</source>
      <translation>{0} Bekannte Modelle: {1}.</translation>
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
      <translation>{0} Unter den Punkten liegt kein Bild.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_likeness.py" />
      <source>{0} The spectra were not compared with their pixels.</source>
      <translation>{0} Die Spektren wurden nicht mit ihren Pixeln verglichen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>{0} The {1} that were wanted are reached.</source>
      <translation>{0} Die gewünschten {1} sind erreicht.</translation>
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
      <translation>{0} je Klasse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0} a megapixel at 200 bands</source>
      <translation>{0} je Megapixel bei 200 Kanälen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>{0} a table of responses was given.</source>
      <translation>Raster oder Tabelle der Empfindlichkeiten, eines von beiden ist nötig: {0} a table of responses was given.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_layers.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>{0} alone</source>
      <translation>{0} allein</translation>
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
      <translation>{0} Antworten nennen eine Klasse, die hier entfernt wurde; sie bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} answers of {1} name a class that it does not have; left out.</source>
      <translation>{0} Antworten von {1} nennen eine Klasse, die dort fehlt; ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} answers taken over, {1} known already, {2} taken back.</source>
      <translation>{0} Antworten übernommen, {1} schon bekannt, {2} zurückgenommen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_report.py" />
      <source>{0} answers taken, {1} known already, {2}.</source>
      <translation>{0} Antworten übernommen, {1} schon bekannt, {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>{0} are bands of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>{0} are downloaded (torch, dask, and what they need).</source>
      <translation>{0} werden heruntergeladen (torch, dask und was sie brauchen).</translation>
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
      <translation>{0} Kanäle können nicht {1} Werte für {2} haben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/inputs.py" />
      <source>{0} bands have no {1} principal components.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} bands outside {1}–{2} nm are not used by {3}.</source>
      <translation>{0} Kanäle außerhalb von {1}–{2} nm werden von {3} nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectf.py" />
      <source>{0} bands where its makers leave bands out are not used by {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0} bands · {1} pixels · about {2} ({3}) · features {4} in the cache</source>
      <translation>{0} Kanäle · {1} Pixel · etwa {2} ({3}) · Merkmale {4} im Cache</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>{0} belongs to an image with other pixels than {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/emit.py" />
      <source>{0} beside the file has another size; it is not used.</source>
      <translation>{0} neben der Datei hat eine andere Größe; es wird nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>{0} brought along</source>
      <translation>{0} mitgebracht</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>{0} can no longer be opened: {1}.</source>
      <translation>{0} lässt sich nicht mehr öffnen: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>{0} cannot be adapted to a scene; starter models can.</source>
      <translation>{0} lässt sich nicht an eine Szene anpassen; Startmodelle schon.</translation>
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
      <translation>{0} lässt sich nicht herunterladen: Nicht bekannt ist {1}.</translation>
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
      <translation>{0} lässt sich nicht als {1} öffnen{2}.</translation>
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
      <translation>{0} ist nicht als JSON lesbar: {1}.</translation>
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
      <translation>{0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <location filename="../../hsi_plugin/engine/environment/remove.py" />
      <location filename="../../hsi_plugin/models/store.py" />
      <source>{0} cannot be removed: {1}.</source>
      <translation>{0} kann nicht entfernt werden: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/child.py" />
      <source>{0} cannot be started: {1}.</source>
      <translation>{0} kann nicht gestartet werden: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/gpu.py" />
      <source>{0} cannot be used: {1}.</source>
      <translation>{0} ist nicht nutzbar: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} cannot be written to ({1}).</source>
      <translation>In {0} kann nicht geschrieben werden ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>{0} cannot be written: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>{0} cannot become a VRT: {1}.</source>
      <translation>{0} lässt sich nicht als VRT schreiben: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} cannot write into {1} ({2}).</source>
      <translation>{0} kann nicht in {1} schreiben ({2}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>{0} changes:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>{0} classes are more than a map can hold ({1}).</source>
      <translation>{0} Klassen sind mehr, als eine Karte fassen kann ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>{0} classes are named.</source>
      <translation>Es sind {0} Klassen angegeben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live_jobs.py" />
      <source>{0} classes cannot be learned by clicking.</source>
      <translation>{0} Klassen lassen sich nicht durch Klicken lernen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/area.py" />
      <source>{0} classes do not fit a confusion matrix of shape {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>{0} classes, {1} labels</source>
      <translation>{0} Klassen, {1} Labels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} classified</source>
      <translation>{0} klassifiziert</translation>
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
      <translation>{0} konnte nicht installiert werden: {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <location filename="../../hsi_plugin/labels/suggested.py" />
      <location filename="../../hsi_plugin/maps/correct/registry.py" />
      <source>{0} could not be made: {1}.</source>
      <translation>{0} konnte nicht erstellt werden: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} could not be reached; it is still open.</source>
      <translation>{0} war nicht zu erreichen; noch offen.</translation>
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
      <translation>{0} konnte nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/desis.py" />
      <source>{0} describes DESIS data of {1}.</source>
      <translation>{0} beschreibt DESIS-Daten: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>{0} describes EnMAP data of the level "{1}".</source>
      <translation>{0} beschreibt EnMAP-Daten der Stufe „{1}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>{0} describes a scene {1}.</source>
      <translation>{0} beschreibt eine Szene: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>{0} describes complex numbers.</source>
      <translation>{0} beschreibt komplexe Zahlen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>{0} describes no bands.</source>
      <translation>{0} beschreibt keine Kanäle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>{0} did not run: {1}</source>
      <translation>{0} lief nicht: {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/transitions.py" />
      <source>{0} different changes occur, more than a raster can number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} does not describe a model.</source>
      <translation>{0} beschreibt kein Modell.</translation>
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
      <translation>{0} hat nicht die Pixel der Karte.</translation>
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
      <translation>{0} sieht {1} nicht, wo die Karten hin sollen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} does not see {1}.</source>
      <translation>{0} sieht {1} nicht.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>{0} does not tell how many bands the VNIR detector has.</source>
      <translation>{0} sagt nicht, wie viele Kanäle der VNIR-Detektor hat.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} does not tell its reference system; its coordinates were taken for degrees of WGS 84.</source>
      <translation>{0} nennt kein Bezugssystem; die Koordinaten wurden als Grad in WGS 84 gedeutet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} does not tell its reference system; the cube's was assumed.</source>
      <translation>{0} nennt kein Bezugssystem; das des Datenwürfels wurde angenommen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} does not tell its reference system; the image's was assumed.</source>
      <translation>{0} nennt kein Bezugssystem; das des Bildes wurde angenommen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>{0} does not tell the grid of its cube.</source>
      <translation>{0} nennt das Gitter seines Datenwürfels nicht.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>{0} does not tell what its values are; with {1:.4g} among them they are no reflectance.</source>
      <translation>{0} sagt nicht, was seine Werte sind; mit {1:.4g} darunter sind sie keine Reflektanz.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <source>{0} does not tell where it lies: "{1}" has no GeoTransform, and "easting" and "northing" are missing.</source>
      <translation>{0} sagt nicht, wo es liegt: „{1}“ hat kein GeoTransform, und „easting“ und „northing“ fehlen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hdfeos.py" />
      <source>{0} does not tell where its grid "{1}" lies (StructMetadata.0).</source>
      <translation>{0} sagt nicht, wo sein Gitter „{1}“ liegt (StructMetadata.0).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>{0} does not work: {1}</source>
      <translation>{0} funktioniert nicht: {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cache.py" />
      <source>{0} entries of the cache could not be removed, for example {1}.</source>
      <translation>{0} Einträge des Caches konnten nicht entfernt werden, zum Beispiel {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/hs3bench.py" />
      <source>{0} epochs train nothing.</source>
      <translation>{0} Epochen trainieren nichts.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>{0} exists.</source>
      <translation>{0} gibt es schon.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>{0} expected accuracies do not fit the {1} classes of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} failed</source>
      <translation>{0} fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} features are no points, or have no class in "{1}"; left out.</source>
      <translation>{0} Objekte sind keine Punkte oder haben keine Klasse in „{1}“; ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} features have no geometry; left out.</source>
      <translation>{0} Objekte haben keine Geometrie; ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} features have no value in "{1}"; left out.</source>
      <translation>{0} Objekte haben keinen Wert in „{1}“; ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>{0} features of {1} pixels in {2} s, on {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/dropped.py" />
      <source>{0} files were dropped.</source>
      <translation>{0} Dateien wurden abgelegt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>{0} from {1}; checked by their SHA-256.</source>
      <translation>{0} von {1}; geprüft anhand ihres SHA-256.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>{0} gives band {1} the gain 0.</source>
      <translation>{0} gibt Kanal {1} den Verstärkungsfaktor 0.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>{0} gives band {1} the {2} "{3}".</source>
      <translation>{0} gibt Kanal {1} den Eintrag {2} „{3}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>{0} gives wavelengths from {1} to {2} nm.</source>
      <translation>{0} nennt Wellenlängen von {1} bis {2} nm.</translation>
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
      <translation>{0} hat eine Zuordnungstabelle, aber keine Geotransformation dafür.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>{0} has an entry "{1}", which is not known.</source>
      <translation>{0} hat einen Eintrag „{1}“, der nicht bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>{0} has another grid or type than {1}.</source>
      <translation>{0} hat ein anderes Gitter oder einen anderen Typ als {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} has frame offsets between its lines.</source>
      <translation>{0} hat Zwischenräume (frame offsets) zwischen den Zeilen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>{0} has labels of {1}, which {2} not among the classes {3}.</source>
      <translation>{0} hat Labels von {1}: {2} not among the classes {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>{0} has neither a VNIR nor a SWIR cube in "{1}".</source>
      <translation>{0} hat weder einen VNIR- noch einen SWIR-Datenwürfel in „{1}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>{0} has no "{1}".</source>
      <translation>{0} hat kein „{1}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>{0} has no "{1}"; it has {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/beside.py" />
      <source>{0} has no ENVI header beside it.</source>
      <translation>Neben {0} liegt kein ENVI-Header.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/heads/lora.py" />
      <source>{0} has no attention that could be adapted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>{0} has no band {1}; it has {2}.</source>
      <translation>{0} hat keinen Kanal {1}; vorhanden: {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} has no bands.</source>
      <translation>{0} hat keine Kanäle.</translation>
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
      <translation>{0} hat kein klassifiziertes Pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0} has no confidence and no runner-up class beside it.</source>
      <translation>{0} hat weder Konfidenz noch zweitbeste Klasse neben sich.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} has no feature with a class and a geometry.</source>
      <translation>{0} hat kein Objekt mit Klasse und Geometrie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} has no field "{1}".</source>
      <translation>{0} hat kein Feld „{1}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>{0} has no known ending.</source>
      <translation>{0} hat keine bekannte Endung.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} has no layer "{1}".</source>
      <translation>{0} hat keinen Layer „{1}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/workspace.py" />
      <source>{0} has no layer.</source>
      <translation>{0} hat keinen Layer.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>{0} has no list "{1}".</source>
      <translation>{0} hat keine Liste „{1}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} has no map position; the labels were taken pixel by pixel.</source>
      <translation>{0} hat keine Lage auf der Karte; die Labels wurden Pixel für Pixel übernommen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>{0} has no mask "{1}".</source>
      <translation>{0} hat keine Maske „{1}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>{0} has no number "{1}", so its counts have no unit.</source>
      <translation>{0} hat keine Zahl „{1}“; daher haben die Zählwerte keine Einheit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_grid.py" />
      <source>{0} has no number "{1}", so that its place on the map is unknown.</source>
      <translation>{0} hat keine Zahl „{1}“; daher ist die Lage auf der Karte unbekannt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} has no option "{1}".</source>
      <translation>{0} hat keine Option „{1}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} has no pixels.</source>
      <translation>{0} hat keine Pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} has no point with a class in "{1}".</source>
      <translation>{0} hat keinen Punkt mit einer Klasse in „{1}“.</translation>
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
      <translation>{0} hat keine Referenzstichprobe „{1}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} has no reference sample in common with {1}.</source>
      <translation>{0} hat keine Referenzstichprobe mit {1} gemeinsam.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>{0} has no reference sample.</source>
      <translation>{0} hat keine Referenzstichprobe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>{0} has no spectra: neither "toa_radiance" nor "surface_reflectance" is in "{1}".</source>
      <translation>{0} hat keine Spektren: Weder „toa_radiance“ noch „surface_reflectance“ ist in „{1}“.</translation>
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
      <translation>{0} hat keine Wellenlängen, die Bibliotheksspektren brauchen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/heads/lora.py" />
      <source>{0} has no weights in "{1}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} has no {1}.</source>
      <translation>{0} fehlt: {1}.</translation>
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
      <translation>{0} hat Positionen für {1} Pixel, aber {2} × {3} Pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} has release {1} of Dask (distributed), and {2} is here.</source>
      <translation>{0} hat Version {1} von Dask (distributed), hier ist es {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} has several layers.</source>
      <translation>{0} hat mehrere Layer.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} has the size of the cube, but lies elsewhere.</source>
      <translation>{0} ist so groß wie der Datenwürfel, liegt aber anderswo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/torch_notice.py" />
      <source>{0} has to wait until the compute environment is installed.</source>
      <translation>{0} muss warten, bis die Rechenumgebung installiert ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>{0} has too few channels, or two of the same wavelength.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>{0} has {1} GB free; about {2} GB are needed while installing.</source>
      <translation>{0} hat {1} GB frei; während der Installation sind etwa {2} GB nötig.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>{0} has {1} MB free, but {2} may need {3} MB.</source>
      <translation>{0} hat {1} MB frei, aber {2} braucht womöglich {3} MB.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>{0} has {1} bands, but {2} describes {3}.</source>
      <translation>{0} hat {1} Kanäle, aber {2} beschreibt {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>{0} has {1} bands; a map of classes has one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} has {1} bands; a raster of labels has one.</source>
      <translation>{0} hat {1} Kanäle; ein Labelraster hat einen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>{0} has {1} free, and {2} are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} has {1} × {2} pixels, the cube {3} × {4}.</source>
      <translation>{0} hat {1} × {2} Pixel, der Datenwürfel {3} × {4}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/open.py" />
      <source>{0} has {1}, but at least {2} are needed.</source>
      <translation>{0} hat {1}; nötig sind mindestens {2}.</translation>
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
      <translation>{0} enthält Python-Objekte; sie werden nicht gelesen, weil das Code ausführen würde.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/spectrum_text/model.py" />
      <source>{0} holds a model of other materials or wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} holds a model of the kind "{1}"; clip and siglip are known.</source>
      <translation>{0} enthält ein Modell der Art „{1}“; bekannt sind clip und siglip.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} holds a table without geometries.</source>
      <translation>{0} enthält eine Tabelle ohne Geometrien.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} holds complex numbers.</source>
      <translation>{0} enthält komplexe Zahlen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/stages.py" />
      <source>{0} holds data in too few pixels to compare it with the source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} holds fractions such as {1}.</source>
      <translation>{0} enthält Brüche wie {1}.</translation>
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
      <translation>{0} enthält kein CLIP-Modell.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>{0} holds no JSON object.</source>
      <translation>{0} enthält kein JSON-Objekt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>{0} holds no comparison that can be read ({1}).</source>
      <translation>{0} enthält keinen lesbaren Vergleich ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>{0} holds no comparison that can be read.</source>
      <translation>{0} enthält keinen lesbaren Vergleich.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>{0} holds no corrections of {1}.</source>
      <translation>{0} enthält keine Korrekturen an {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} holds no cube that can be used. {1}</source>
      <translation>{0} enthält keinen nutzbaren Datenwürfel. {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>{0} holds no cube; it holds {1}.</source>
      <translation>{0} enthält keinen Datenwürfel; enthalten ist {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} holds no layer.</source>
      <translation>{0} enthält keinen Layer.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>{0} holds no list of classes.</source>
      <translation>{0} enthält keine Klassenliste.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/placed.py" />
      <source>{0} holds no longitudes and latitudes.</source>
      <translation>{0} enthält keine Längen- und Breitengrade.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} holds no places: {1}.</source>
      <translation>{0} enthält keine Orte: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>{0} holds no points that can be read: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} holds no points with names.</source>
      <translation>{0} enthält keine Punkte mit Namen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} holds no points: {1}.</source>
      <translation>{0} enthält keine Punkte: {1}.</translation>
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
      <translation>{0} enthält Zahlen vom Typ {1}: Die Datei stammt aus einer älteren Prozessierung oder ist roh (Stufe 0).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>{0} holds numbers of type {1}, not classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>{0} holds radiance, and libraries hold reflectance.</source>
      <translation>{0} enthält Strahldichte, Bibliotheken aber Reflektanz.</translation>
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
      <translation>{0} enthält Strahldichte, die Sonne und Himmel ebenso prägen wie der Boden: Sie lässt sich nicht mit einer Bibliothek vergleichen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/radiance.py" />
      <source>{0} holds radiance. Names are looked up in reflectance: it was estimated from the scene itself, which is rough. Correct for the atmosphere where you can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>{0} holds several cubes: {1}.</source>
      <translation>{0} enthält mehrere Datenwürfel: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>{0} holds values of a type that torch does not know: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>{0} holds values of the type {1}.</source>
      <translation>{0} enthält Werte vom Typ {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>{0} holds values outside 0…1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>{0} holds what belongs to a scene of Hyperion (AUX), not its image.</source>
      <translation>{0} enthält Beiwerk einer Hyperion-Szene (AUX), nicht ihr Bild.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} holds {1} and no white reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>{0} holds {1} bytes, but its header describes {2} ({3} lines × {4} samples × {5} bands × {6} bytes, header offset {7}).</source>
      <translation>{0} enthält {1} Bytes, aber der Header beschreibt {2} ({3} Zeilen × {4} Spalten × {5} Kanäle × {6} Bytes, Header-Offset {7}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>{0} holds {1} bytes, but its header describes {2}.</source>
      <translation>{0} enthält {1} Bytes, aber der Header beschreibt {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} holds {1} cubes: {2}.</source>
      <translation>{0} enthält {1} Datenwürfel: {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>{0} holds {1} different classes.</source>
      <translation>{0} enthält {1} verschiedene Klassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} holds {1} different values.</source>
      <translation>{0} enthält {1} verschiedene Werte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} holds {1} files.</source>
      <translation>{0} enthält {1} Dateien.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} holds {1} geometries, which cover no pixels.</source>
      <translation>{0} enthält {1}-Geometrien, die keine Pixel bedecken.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} holds {1} images: {2}.</source>
      <translation>{0} enthält {1} Bilder: {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris.py" />
      <source>{0} holds {1} of a flight line.</source>
      <translation>{0} enthält {1} eines Flugstreifens.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <source>{0} holds {1} of an AVIRIS flight line.</source>
      <translation>{0} enthält {1} eines AVIRIS-Flugstreifens.</translation>
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
      <translation>{0} ist Python {1}, aber die Umgebung ist für {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/openclip.py" />
      <source>{0} is a CLIP with a ResNet, which has no patches to look at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>{0} is a NEON radiance product (DP1.30008), which splits each number into two arrays.</source>
      <translation>{0} ist ein NEON-Strahldichteprodukt (DP1.30008), das jede Zahl auf zwei Arrays verteilt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>{0} is a PRISMA product without a hyperspectral cube ({1}).</source>
      <translation>{0} ist ein PRISMA-Produkt ohne hyperspektralen Datenwürfel ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>{0} is a STAC catalogue whose {1} is no item.</source>
      <translation>{0} ist ein STAC-Katalog, dessen {1} kein Item ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>{0} is a STAC catalogue: {1}.</source>
      <translation>{0} ist ein STAC-Katalog: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is a container of {1} rasters.</source>
      <translation>{0} ist ein Behälter mit {1} Rastern.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>{0} is a conversion of {1}: names and shapes were checked, its values cannot be.</source>
      <translation>{0} ist eine Umwandlung von {1}: Namen und Formen wurden geprüft, die Werte lassen sich nicht prüfen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/archive.py" />
      <source>{0} is a damaged zip archive.</source>
      <translation>{0} ist ein beschädigtes ZIP-Archiv.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>{0} is a file, not a folder.</source>
      <translation>{0} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/store.py" />
      <source>{0} is a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} is a folder without a hyperspectral image.</source>
      <translation>{0} ist ein Ordner ohne hyperspektrales Bild.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is a folder.</source>
      <translation>{0} ist ein Ordner.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/rebuild.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>{0} is a labelling session without a cube.</source>
      <translation>{0} ist eine Label-Sitzung ohne Datenwürfel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/openclip.py" />
      <source>{0} is a model of OpenCLIP with towers from elsewhere (timm, SigLIP).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>{0} is a session of an image with other pixels ({1} × {2}) than {3} ({4} × {5}).</source>
      <translation>{0} ist die Sitzung eines Bildes mit anderen Pixeln ({1} × {2}) als {3} ({4} × {5}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is a spectral library, not an image.</source>
      <translation>{0} ist eine Spektralbibliothek, kein Bild.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>{0} is an {1} file, and this GDAL has no driver for them.</source>
      <translation>{0} ist eine {1}-Datei, und dieses GDAL hat keinen Treiber dafür.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field.py" />
      <source>{0} is another image than the session's, by its grid; the points have no picture underneath.</source>
      <translation>{0} ist nach seinem Gitter ein anderes Bild als das der Sitzung; unter den Punkten liegt kein Bild.</translation>
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
      <translation>{0} ist geschlossen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>{0} is damaged: it does not give three means and deviations.</source>
      <translation>{0} ist beschädigt: Die Datei nennt nicht drei Mittelwerte und Abweichungen.</translation>
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
      <translation>{0} ist beschädigt: Die Datei enthält kein vollständiges XML.</translation>
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
      <translation>{0} ist beschädigt: Kein Netz hat solche Zahlen.</translation>
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
      <translation>{0} ist beschädigt: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is empty.</source>
      <translation>{0} ist leer.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>{0} is finished.</source>
      <translation>{0} ist fertig.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} is in the package twice; the newer observation was taken.</source>
      <translation>{0} ist zweimal im Paket; die neuere Beobachtung wurde übernommen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/candidate.py" />
      <source>{0} is incomplete: {1} is missing.</source>
      <translation>{0} ist unvollständig: {1} fehlt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} is incomplete: {1}.</source>
      <translation>{0} ist unvollständig: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} is neither a vector nor a raster file that GDAL can read{1}.</source>
      <translation>{0} ist weder eine Vektor- noch eine Rasterdatei, die GDAL lesen kann{1}.</translation>
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
      <translation>{0} ist keine lesbare STAC-Datei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>{0} is no error rate.</source>
      <translation>{0} ist keine Fehlerrate.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <source>{0} is no field package: {1}.</source>
      <translation>{0} ist kein Feldpaket: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>{0} is no file of an ASD spectrometer: it is too large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} is no file of weights.</source>
      <translation>{0} ist keine Gewichtsdatei.</translation>
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
      <translation>{0} ist nicht mehr da.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>{0} is no name of a session.</source>
      <translation>{0} ist kein Name einer Sitzung.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is no number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} is no point of the sample; not taken.</source>
      <translation>{0} ist kein Punkt der Stichprobe; nicht übernommen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_likeness.py" />
      <source>{0} is no reflectance by wavelength; the spectra were not compared with their pixels.</source>
      <translation>{0} ist keine Reflektanz nach Wellenlänge; die Spektren wurden nicht mit ihren Pixeln verglichen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>{0} is no scheduler file: it is not JSON.</source>
      <translation>{0} ist keine Scheduler-Datei: Sie ist kein JSON.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>{0} is no scheduler file: it names no address.</source>
      <translation>{0} ist keine Scheduler-Datei: Sie nennt keine Adresse.</translation>
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
      <translation>{0} ist kein Text.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is no whole number from {1} to {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <source>{0} is not a labelling session: it lacks {1}.</source>
      <translation>{0} ist keine Label-Sitzung: Es fehlt {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <source>{0} is not a labelling session: {1}.</source>
      <translation>{0} ist keine Label-Sitzung: {1}.</translation>
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
      <translation>{0} ist kein Raster, das GDAL lesen kann{1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is not a raster: {1} does not begin with "ENVI".</source>
      <translation>{0} ist kein Raster: {1} beginnt nicht mit „ENVI“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>{0} is not an ENVI header: its first line is not "ENVI".</source>
      <translation>{0} ist kein ENVI-Header: Die erste Zeile lautet nicht „ENVI“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>{0} is not downloaded: its address does not begin with {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>{0} is not downloaded: its weights come with its card.</source>
      <translation>{0} wird nicht heruntergeladen: Die Gewichte kommen mit dem Steckbrief.</translation>
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
      <translation>{0} ist nicht das {1}, nach dem {2} beschrieben wurde: Der SHA-256 ist {3}, nicht {4}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/__init__.py" />
      <source>{0} is of the family "{1}", which is not known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>{0} is one map, but there are {1} images.</source>
      <translation>{0} ist eine einzige Karte, aber es gibt {1} Bilder.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>{0} is open in another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>{0} is read-only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>{0} is ready.</source>
      <translation>{0} ist bereit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>{0} is the address of a web page.</source>
      <translation>{0} ist die Adresse einer Webseite.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} is the session that is open.</source>
      <translation>{0} ist die geöffnete Sitzung.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>{0} is the table of the ENVI library {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0} is too large to look through.</source>
      <translation>{0} ist zu groß zum Durchsehen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/text.py" />
      <source>{0} is too large: more than {1} MiB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/geotiff.py" />
      <source>{0} is truncated or damaged: {1}.</source>
      <translation>{0} ist abgeschnitten oder beschädigt: {1}.</translation>
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
      <translation>{0} ist abgeschnitten: Die Datei enthält {1} Bytes, aber ein Pixelblock endet bei Byte {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} is truncated: it holds {1} bytes, its header alone takes {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>{0} is written.</source>
      <translation>{0} ist geschrieben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0} is written. Its accuracy is another one: the sample of the first map tells it, on the page "Result" of the new map.</source>
      <translation>{0} ist geschrieben. Ihre Genauigkeit ist eine andere: Die Stichprobe der ersten Karte nennt sie, auf der Seite „Ergebnis“ der neuen Karte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/emit.py" />
      <source>{0} is {1} of EMIT.</source>
      <translation>{0} enthält von EMIT: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/archive.py" />
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>{0} is {1}.</source>
      <translation>{0} ist {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/run.py" />
      <source>{0} kept in {1}, and the same call goes on from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} knows no scaling "{1}".</source>
      <translation>{0} kennt keine Skalierung „{1}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <location filename="../../hsi_plugin/methods/training.py" />
      <location filename="../../hsi_plugin/methods/transfer/compare/scene.py" />
      <source>{0} labelled pixels hold no data and were left out.</source>
      <translation>{0} gelabelte Pixel enthalten keine Daten und wurden ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>{0} labels by hand</source>
      <translation>{0} Labels von Hand</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>{0} labels no pixel of the cube.</source>
      <translation>{0} labelt kein Pixel des Datenwürfels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clicks.py" />
      <source>{0} labels of classes that are not named are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>{0} labels of several classes; left out.</source>
      <translation>{0} Labels mehrerer Klassen; ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>{0} labels of {1} classes</source>
      <translation>{0} Labels aus {1} Klassen</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>{0} labels taken over, {1} known already, {2}.</source>
      <translation>{0} Labels übernommen, {1} schon bekannt, {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>{0} labels, kept in {1}</source>
      <translation>{0} Labels, aufbewahrt in {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/simfeatup.py" />
      <source>{0} lacks "{1}" of the upsampler.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>{0} lacks {1}. {2}</source>
      <translation>{0} fehlt {1}. {2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/write.py" />
      <source>{0} leaves a grid of {1} × {2} pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} left as they were</source>
      <translation>{0} belassen, wie sie waren</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} lies outside the image; not taken.</source>
      <translation>{0} liegt außerhalb des Bildes; nicht übernommen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>{0} links to it, but it is not on this disk.</source>
      <translation>{0} verweist darauf, aber es liegt nicht auf diesem Datenträger.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>{0} looks at a true-colour picture of the cube: any word works.</source>
      <translation>{0} betrachtet ein Echtfarbenbild des Datenwürfels: Jedes Wort funktioniert.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>{0} looks at three bands of the cube and counts little: their wavelengths are not known.</source>
      <translation>{0} betrachtet drei Kanäle des Datenwürfels und zählt wenig: Ihre Wellenlängen sind nicht bekannt.</translation>
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
      <translation>Für {0} fehlen die Leserechte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>{0} memory</source>
      <translation>{0} Speicher</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} min {1} s</source>
      <translation>{0} min {1} s</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>{0} minutes is no time to train.</source>
      <translation>{0} Minuten sind keine Trainingszeit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>{0} more notes are in the details.</source>
      <translation>{0} weitere Hinweise stehen in den Details.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} must be a finite number, not {1}.</source>
      <translation>{0} muss eine endliche Zahl sein, nicht {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} must be a list, not {1}.</source>
      <translation>{0} muss eine Liste sein, nicht {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} must be {1} values, not {2}.</source>
      <translation>{0} muss aus {1} Werten bestehen, nicht {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} must be {1}, not {2}.</source>
      <translation>{0} muss {1} sein, nicht {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>{0} names no file.</source>
      <translation>{0} nennt keine Datei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} needs at least {1} good bands, and there are {2} that it can use.</source>
      <translation>{0} braucht mindestens {1} gute Kanäle; nutzbar sind {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectf.py" />
      <source>{0} needs good bands from below {1} nm to above {2} nm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/torch_notice.py" />
      <source>{0} needs the compute environment (torch).</source>
      <translation>{0} braucht die Rechenumgebung (torch).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} needs the wavelength of every band, and the cube tells none.</source>
      <translation>{0} braucht die Wellenlänge jedes Kanals, und der Datenwürfel nennt keine.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>{0} needs torch, of which only a part is installed.</source>
      <translation>{0} braucht torch, wovon nur ein Teil installiert ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>{0} needs torch, which does not load: {1}</source>
      <translation>{0} braucht torch, das sich nicht laden lässt: {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>{0} needs torch, which is not installed for this Python.</source>
      <translation>{0} braucht torch, das für dieses Python nicht installiert ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} observations name no observer; they are taken as said by "{1}".</source>
      <translation>{0} Beobachtungen nennen keine Person; sie gelten als Aussagen von „{1}“.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <source>{0} observations taken, {1} known already, {2}.</source>
      <translation>{0} Beobachtungen übernommen, {1} schon bekannt, {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/memory.py" />
      <source>{0} of address space are left</source>
      <translation>{0} Adressraum sind übrig</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/memory.py" />
      <source>{0} of memory were allowed, but only {1} are free; the job takes {2} at most.</source>
      <translation>{0} Speicher waren erlaubt, aber nur {1} sind frei; der Auftrag nimmt höchstens {2}.</translation>
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
      <translation>{0} der Form</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/loop.py" />
      <source>{0} of the {1} pixels were labelled; more of them would say the same.</source>
      <translation>{0} der {1} Pixel wurden gelabelt; mehr davon würden dasselbe sagen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>{0} of them are networks, which take minutes each on a processor.</source>
      <translation>{0} davon sind Netze, die auf einem Prozessor je Minuten brauchen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>{0} of these pixels are learned from, too; they cannot judge a map that was made from them.</source>
      <translation>Aus {0} dieser Pixel wird auch gelernt; sie können keine Karte beurteilen, die aus ihnen entstand.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} of this map is unsure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_words.py" />
      <source>{0} of what both maps classify changed.</source>
      <translation>{0} dessen, was beide Karten klassifizieren, hat sich geändert.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0} of {1} ({2})</source>
      <translation>{0} von {1} ({2})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>{0} of {1} are no weights ({2}) and were left out; {3} are kept.</source>
      <translation>{0} von {1} sind keine Gewichte ({2}) und wurden ausgelassen; {3} sind behalten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>{0} of {1} bands are not compared: too few spectra of {2} were measured there.</source>
      <translation>{0} von {1} Kanälen werden nicht verglichen: Zu wenige Spektren von {2} wurden dort gemessen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hyperfree/__init__.py" />
      <source>{0} of {1} bands are read: one for each wavelength that HyperFree has kernels for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>{0} of {1} bands, at most {2}</source>
      <translation>{0} von {1} Kanälen, höchstens {2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>{0} of {1} bands; nothing is copied</source>
      <translation>{0} von {1} Kanälen; nichts wird kopiert</translation>
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
      <translation>{0} von {1} Labels nehmen teil, gleichmäßig gezogen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>{0} of {1} maps are there, each of them whole.</source>
      <translation>{0} von {1} Karten sind da, jede davon vollständig.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>{0} of {1} may hold the classes.</source>
      <translation>{0} von {1} könnten die Klassen enthalten.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>{0} of {1} packages to install with {2} into {3}.</source>
      <translation>{0} von {1} Paketen sind mit {2} in {3} zu installieren.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>{0} of {1} pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/sampling.py" />
      <source>{0} of {1} pixels cannot be drawn.</source>
      <translation>{0} von {1} Pixeln lassen sich nicht ziehen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} of {1} pixels, all with the same chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} of {1} points do not tell how well their position is known.</source>
      <translation>{0} von {1} Punkten sagen nicht, wie genau ihre Position bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} of {1} points lie outside the cube; left out.</source>
      <translation>{0} von {1} Punkten liegen außerhalb des Datenwürfels; ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} of {1} points lie outside the image; left out.</source>
      <translation>{0} von {1} Punkten liegen außerhalb des Bildes; ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>{0} of {1} points of a reference sample, {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} of {1} polygons are too small to hold a pixel's centre; left out.</source>
      <translation>{0} von {1} Polygonen sind zu klein, um die Mitte eines Pixels zu enthalten; ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} of {1} polygons lie outside the cube; left out.</source>
      <translation>{0} von {1} Polygonen liegen außerhalb des Datenwürfels; ausgelassen.</translation>
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
      <translation>{0} von {1} Spektren decken alle guten Kanäle von {2} ab, {3} einige davon.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>{0} of {1} spectra do not cover the bands that are compared and are not used.</source>
      <translation>{0} von {1} Spektren decken die verglichenen Kanäle nicht ab und werden nicht verwendet.</translation>
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
      <translation>{0} von {1} Fenstern sind aufbewahrt, und derselbe Lauf macht dort weiter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>{0} of {1} · Enter adds</source>
      <translation>{0} von {1} · Eingabetaste fügt hinzu</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>{0} offers {1} as {2}, and {3} were expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} on {1}, and {2} here.</source>
      <translation>{0} auf {1}, hier {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0} per nm</source>
      <translation>{0} je nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0} per µm</source>
      <translation>{0} je µm</translation>
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
      <translation>{0} Pixel lassen sich nicht vorschlagen.</translation>
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
      <translation>{0} Pixel haben verschiedene Antworten und zählen nicht, bis entschieden ist:</translation>
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
      <translation>{0} Pixel mit negativen Werten wurden als nicht gelabelt genommen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} points belong to a sample that was discarded, or is unknown here; {1} observations of them were not taken.</source>
      <translation>{0} Punkte gehören zu einer Stichprobe, die verworfen wurde oder hier unbekannt ist; {1} Beobachtungen davon wurden nicht übernommen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>{0} points go along.</source>
      <translation>{0} Punkte gehen mit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_report.py" />
      <source>{0} points have different answers and count for nothing until they are decided:</source>
      <translation>{0} Punkte haben verschiedene Antworten und zählen nicht, bis entschieden ist:</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} points have different answers and count for nothing until they are decided: {1}.</source>
      <translation>{0} Punkte haben verschiedene Antworten und zählen nicht, bis entschieden ist: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>{0} points lie outside the cube; left out.</source>
      <translation type="unfinished" />
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
      <translation>{0} Punkte wurden draußen hinzugefügt; sie sind als Referenz aufbewahrte Labels, nicht Teil der Stichprobe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>{0} points were drawn, but the file has {1}: another program has changed it.</source>
      <translation>{0} Punkte wurden gezogen, aber die Datei hat {1}: Ein anderes Programm hat sie verändert.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>{0} points were written to {1}.</source>
      <translation>{0} Punkte wurden in {1} geschrieben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>{0} points were written to {1}; copy it to the device together with {2}.</source>
      <translation>{0} Punkte wurden in {1} geschrieben; kopieren Sie die Datei zusammen mit {2} auf das Gerät.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>{0} queries have {1} counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live_jobs.py" />
      <source>{0} questions cannot be asked.</source>
      <translation>{0} Fragen lassen sich nicht stellen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>{0} reference pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>{0} repetitions, learned from {1:.0f} pixels{2}</source>
      <translation>{0} Wiederholungen, gelernt aus {1:.0f} Pixeln{2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>{0} rows, {1} columns, {2} bands, of which {3} are good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>{0} running</source>
      <translation>Laufend: {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>{0} running, {1} waiting</source>
      <translation>Laufend: {0}, wartend: {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/placed.py" />
      <source>{0} says nothing of where it lies.</source>
      <translation>{0} sagt nicht, wo es liegt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>{0} says that no band was acquired.</source>
      <translation>Laut {0} wurde kein Kanal aufgenommen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>{0} sends elsewhere, to an address that is not fetched (HTTP {1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra are of reference panels by their names ({1}); they label nothing.</source>
      <translation>{0} Spektren stammen nach ihren Namen von Referenztafeln ({1}); sie labeln nichts.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>{0} spectra cover none and are left out.</source>
      <translation>{0} Spektren decken keinen ab und bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>{0} spectra in {1} bands; {2} of them cover all good bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra lie on the image only with east and west exchanged, and were taken so: {1}. Check that their files count longitudes towards the west.</source>
      <translation>{0} Spektren liegen nur mit vertauschtem Ost und West auf dem Bild und wurden so übernommen: {1}. Prüfen Sie, ob ihre Dateien die Längengrade nach Westen zählen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra lie outside of the image: {1}.</source>
      <translation>{0} Spektren liegen außerhalb des Bildes: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>{0} spectra of which the level {1} says nothing are not used.</source>
      <translation>{0} Spektren, zu denen die Ebene {1} nichts sagt, werden nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>{0} spectra of {1}</source>
      <translation>{0} Spektren aus {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/find.py" />
      <source>{0} spectra of {1} begin with "{2}": {3}, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra tell no class, and label nothing: {1}. Give a table of classes.</source>
      <translation>{0} Spektren nennen keine Klasse und labeln nichts: {1}. Geben Sie eine Klassentabelle an.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra tell no place: {1}.</source>
      <translation>{0} Spektren nennen keinen Ort: {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>{0} spectra that the words of {1} find show other classes as well and are not taken for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>{0} spectra were added to {1}.</source>
      <translation>{0} Spektren wurden zu {1} hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>{0} spectra were written to the new library {1}.</source>
      <translation>{0} Spektren wurden in die neue Bibliothek {1} geschrieben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>{0} spectra were written to {1}.</source>
      <translation>{0} Spektren wurden in {1} geschrieben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>{0} spectra, {1} of them with a place; {2} pixels labelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_library.py" />
      <source>{0} spectra; words of their names find them, spectrum:NAME means one.</source>
      <translation>{0} Spektren; Wörter ihrer Namen finden sie, spectrum:NAME meint eines.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>{0} steps of {1} tiles.</source>
      <translation>{0} Schritte mit je {1} Kacheln.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>{0} strategies × {1} amounts × {2} repetitions: {3} trainings.</source>
      <translation>{0} Strategien × {1} Mengen × {2} Wiederholungen: {3} Trainings.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} takes at most {1} bands, and there are {2}.</source>
      <translation>{0} nimmt höchstens {1} Kanäle, und es sind {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>{0} tells it of each.</source>
      <translation>{0} gibt für jedes den Grund an.</translation>
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
      <translation>{0} nennt keine Wellenlängen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>{0} threads</source>
      <translation>{0} Threads</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>{0} threads cannot compute anything.</source>
      <translation>{0} Threads können nichts berechnen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0} to {1} bands</source>
      <translation>{0} bis {1} Kanäle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>{0} to {1} {2} cannot be wavelengths of light; they are ignored.</source>
      <translation>{0} bis {1} {2} können keine Wellenlängen von Licht sein; sie werden nicht beachtet.</translation>
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
      <translation>{0} wurde für eine andere Label-Sitzung erstellt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <source>{0} was moved from pixel {1} to pixel {2}, {3}, which it labels now.</source>
      <translation>{0} wurde von Pixel {1} nach Pixel {2} verschoben, {3}, das es nun labelt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} was moved from pixel {1}, {2} to pixel {3}, {4}; a sample's points stay where chance has put them, so it was not taken. Move it back, or add a point of its own.</source>
      <translation>{0} wurde von Pixel {1}, {2} nach Pixel {3}, {4} verschoben; die Punkte einer Stichprobe bleiben, wo der Zufall sie hingesetzt hat, daher wurde er nicht übernommen. Schieben Sie ihn zurück, oder fügen Sie einen eigenen Punkt hinzu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>{0} was not classified.</source>
      <translation>{0} wurde nicht klassifiziert.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>{0} was not written.</source>
      <translation>{0} wurde nicht geschrieben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/plots.py" />
      <source>{0} was plotted over "{1}", not over wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>{0} was removed.</source>
      <translation>{0} wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} was seen as "{1}", which is no class of the session; not taken. Add the class and read again.</source>
      <translation>{0} wurde als „{1}“ gesehen, was keine Klasse der Sitzung ist; nicht übernommen. Fügen Sie die Klasse hinzu, und lesen Sie erneut.</translation>
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
      <translation>{0} wurde geschrieben. Wer die Datei öffnet, gibt einen eigenen Namen an.</translation>
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
      <translation>Nutzbar: {0} mit insgesamt {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>{0} without a class</source>
      <translation>{0} ohne Klasse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>{0} would get the side file {1}, which belongs to something else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>{0} {1} are not answered yet.</source>
      <translation>Noch nicht beantwortet: {0} {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>{0} {1} could not be told by those who looked; figures hold only if they are like the others.</source>
      <translation>Von den Betrachtenden nicht zu sagen: {0} {1}; die Zahlen gelten nur, wenn diese wie die anderen sind.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>{0} {1} has other values than when it was written.</source>
      <translation>{0} {1} hat andere Werte als beim Schreiben.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>{0} {1} have different answers and count for nothing until someone decides.</source>
      <translation>Mit verschiedenen Antworten, ohne Gewicht bis zu einer Entscheidung: {0} {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>{0} {1} is in the events alone.</source>
      <translation>{0} {1} steht nur in den Ereignissen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>{0} {1} is in the table alone.</source>
      <translation>{0} {1} steht nur in der Tabelle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>{0} {1} is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>{0} {1} {2}, against the events.</source>
      <translation>{0} {1}: {2}, entgegen den Ereignissen.</translation>
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
      <translation>{0} · schlecht</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0} · band {1}</source>
      <translation>{0} · Kanal {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} · cannot be used</source>
      <translation>{0} · nicht verwendbar</translation>
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
      <translation>{0} × {1} Pixel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>{0} – not here</source>
      <translation>{0} – nicht hier</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <source>{0} – not here: Models…</source>
      <translation>{0} – nicht hier: Modelle…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_drawing.py" />
      <source>{0} – true colour</source>
      <translation>{0} – Echtfarben</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/mask_box.py" />
      <source>{0} – {1}</source>
      <translation>{0} – {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/messages.py" />
      <source>{0} … (all of it is in the log panel)</source>
      <translation>{0} … (alles steht im Protokollfenster)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_words.py" />
      <source>{0} → {1}: {2} {3}</source>
      <translation>{0} → {1}: {2} {3}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/working_layer.py" />
      <source>{0}, corrected</source>
      <translation>{0}, korrigiert</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, in each colour for itself.</source>
      <translation>{0}, in jeder Farbe für sich.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, rotated</source>
      <translation>{0}, gedreht</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, south up</source>
      <translation>{0}, Süden oben</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, stored as {1}</source>
      <translation>{0}, gespeichert als {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, wavelengths not known</source>
      <translation>{0}, Wellenlängen nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>{0}, {1:,} px</source>
      <translation>{0}, {1:,} px</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, {1:.0f} to {2:.0f} nm</source>
      <translation>{0}, {1:.0f} bis {2:.0f} nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_model.py" />
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, {1} each</source>
      <translation>{0}, je {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>{0}, {1} features</source>
      <translation>{0}, {1} Objekte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/chips_view.py" />
      <source>{0}, {1} × {1} pixels around the point</source>
      <translation>{0}, {1} × {1} Pixel um den Punkt</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>{0}, {1}: the share of each class that is found</source>
      <translation>{0}, {1}: der gefundene Anteil jeder Klasse</translation>
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
      <translation>{0}: fertig.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_model.py" />
      <source>{0}: done. Written: {1}</source>
      <translation>{0}: fertig. Geschrieben: {1}</translation>
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
      <translation>{0}: {1} Labels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/class_bars.py" />
      <source>{0}: {1} labels, {2} of the map</source>
      <translation>{0}: {1} Labels, {2} der Karte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>{0}: {1} of {2} points</source>
      <translation>{0}: {1} von {2} Punkten</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>{0}: {1} reference pixels on {2} mapped ones</source>
      <translation>{0}: {1} Referenzpixel auf {2} kartierten</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/batch_results.py" />
      <source>{0}: {1}. Maps are in {2}.</source>
      <translation>{0}: {1}. Die Karten liegen in {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>{0}; 1 for {1}</source>
      <translation>{0}; 1 für {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>{0}; HSI_PYTHON may name a Python of your own that has numpy, osgeo and torch.</source>
      <translation>{0}; HSI_PYTHON darf ein eigenes Python nennen, das numpy, osgeo und torch hat.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>{0}; the sample has {1} left.</source>
      <translation>{0}; in der Stichprobe sind noch {1} offen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>{0}; the sample has {1} left. Draw a second sample of the right size rather than adding points by hand.</source>
      <translation>{0}; in der Stichprobe sind noch {1} offen. Ziehen Sie eine zweite Stichprobe der richtigen Größe, statt Punkte von Hand hinzuzufügen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0}; {1} parameters; {2} features a pixel</source>
      <translation>{0}; {1} Parameter; {2} Merkmale je Pixel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>± {0:.1f} % standard error of the overall accuracy, if four in five are right</source>
      <translation>± {0:.1f} % Standardfehler der Gesamtgenauigkeit, wenn vier von fünf richtig sind</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>µm</source>
      <translation>µm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>… and {0} more</source>
      <translation>… und {0} weitere</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>… and {0} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/log_panel.py" />
      <source>… {0:,} more lines; they are in the log file.</source>
      <translation>… {0:,} weitere Zeilen; sie stehen in der Protokolldatei.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>✓ Done</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
