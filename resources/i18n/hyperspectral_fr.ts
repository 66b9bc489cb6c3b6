<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
      <translation> (mauvaise)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source> ({0} five clicks ago)</source>
      <translation> ({0} il y a cinq clics)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source> GB</source>
      <translation> Go</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source> min without a job</source>
      <translation> min sans tâche</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source> on {0} computers</source>
      <translation> sur {0} ordinateurs</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source> pixels</source>
      <translation> pixels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source> with GPU support</source>
      <translation> avec prise en charge du GPU</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>"Haze_Cloud_Water_Map" has another size than the image; its masks are not offered.</source>
      <translation>« Haze_Cloud_Water_Map » a une autre taille que l'image ; ses masques ne sont pas proposés.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>"Learn by clicking" asks you about the pixels that teach most, "Names" makes a map from words alone, and "Manual" in the menu Hyperspectral leads to everything else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>"Map_Info" in {0} makes no sense: {1}</source>
      <translation>« Map_Info » dans {0} n'a pas de sens : {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>"Shape" compares both sides without their continuum: absorption bands alone decide</source>
      <translation>« Forme » compare les deux côtés sans leur continuum : seules les bandes d'absorption décident</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>"Weather_Quality_Indicator" has another size than the image; its mask is not offered.</source>
      <translation>« Weather_Quality_Indicator » a une autre taille que l'image ; son masque n'est pas proposé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>"{0}" cannot be the name of a model.</source>
      <translation>« {0} » ne peut pas servir de nom à un modèle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>"{0}" does not say how many worker processes to start on this computer.</source>
      <translation>« {0} » ne dit pas combien de processus de calcul démarrer sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>"{0}" has the shape {1}, and {2} has {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>"{0}" holds no valid pixel.</source>
      <translation>« {0} » ne contient aucun pixel valide.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>"{0}" in {1} ({2}) is not above "{3}" ({4}).</source>
      <translation>« {0} » dans {1} ({2}) n'est pas supérieur à « {3} » ({4}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>"{0}" in {1} cannot be read{2}.</source>
      <translation>« {0} » dans {1} est illisible{2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/array_pixels.py" />
      <source>"{0}" in {1} has the shape {2}, but {3} axes are expected.</source>
      <translation>« {0} » dans {1} a la forme {2}, mais {3} axes sont attendus.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/simfeatup.py" />
      <source>"{0}" in {1} has the shape {2}, or values that are no numbers; {3} is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <source>"{0}" in {1} holds no numbers ({2}).</source>
      <translation>« {0} » dans {1} ne contient pas de nombres ({2}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>"{0}" in {1} holds no numbers.</source>
      <translation>« {0} » dans {1} ne contient pas de nombres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>"{0}" in {1} holds numbers that are no wavelengths in nanometres.</source>
      <translation>« {0} » dans {1} contient des nombres qui ne sont pas des longueurs d'onde en nanomètres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>"{0}" in {1} is larger than expected: {2}.</source>
      <translation>« {0} » dans {1} est plus grand que prévu : {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>"{0}" in {1} is no cube of counts: its shape is {2}.</source>
      <translation>« {0} » dans {1} n'est pas un cube de comptes numériques : sa forme est {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>"{0}" in {1} is no cube: its shape is {2}.</source>
      <translation>« {0} » dans {1} n'est pas un cube : sa forme est {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>"{0}" in {1} is not evenly spaced.</source>
      <translation>« {0} » dans {1} n'est pas régulièrement espacé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>"{0}" in {1} is {2}, which is no scale.</source>
      <translation>« {0} » dans {1} vaut {2}, ce qui n'est pas une échelle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>"{0}" in {1} is {2}.</source>
      <translation>« {0} » dans {1} vaut {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>"{0}" in {1} lists {2} numbers for {3} bands.</source>
      <translation>« {0} » dans {1} énumère {2} nombres pour {3} bandes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>"{0}" is named for two classes.</source>
      <translation>« {0} » est nommé pour deux classes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>"{0}" is no answer.</source>
      <translation>« {0} » n'est pas une réponse.</translation>
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
      <translation>« {0} » n'est pas une liste d'échelles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/ranges.py" />
      <source>"{0}" is no list of wavelength ranges.</source>
      <translation>« {0} » n'est pas une liste de plages de longueurs d'onde.</translation>
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
      <translation>« {0} » n'est pas un nombre d'étiquettes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>"{0}" is no percentage.</source>
      <translation>« {0} » n'est pas un pourcentage.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>"{0}" is no pixel.</source>
      <translation>« {0} » n'est pas un pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>"{0}" is no stretch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>"{0}" is no time.</source>
      <translation>« {0} » n'est pas une heure.</translation>
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
      <translation>« {0} » n'est pas une couleur.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/crs.py" />
      <source>"{0}" is not a coordinate reference system.</source>
      <translation>« {0} » n'est pas un système de coordonnées de référence.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/tiles.py" />
      <source>"{0}" is not an amount of memory.</source>
      <translation>« {0} » n'est pas une quantité de mémoire.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/scheme.py" />
      <source>"{0}" is shown by pixels of this image alone, which say nothing of another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>"{0}" is the name of a model that comes with the plugin.</source>
      <translation>« {0} » est le nom d'un modèle fourni avec l'extension.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>"{0}" was not measured at any band of the cube.</source>
      <translation>« {0} » n'a été mesuré dans aucune bande du cube.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>"{0}": {1} pixels hold no value and were left out.</source>
      <translation>« {0} » : {1} pixels n'ont pas de valeur et ont été laissés de côté.</translation>
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
      <translation>, 1 fil d'exécution</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>, no data {0}</source>
      <translation>, nodata {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>, no graphics card</source>
      <translation>, sans carte graphique</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>, {0} each</source>
      <translation>, {0} chacun</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>, {0} threads</source>
      <translation>, {0} fils d'exécution</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>, {0} with a graphics card</source>
      <translation>, {0} avec carte graphique</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>. Only a sample drawn for the purpose can measure it.</source>
      <translation>. Seul un échantillon tiré exprès peut la mesurer.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>.gpkg keeps everything, places too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>1 thread</source>
      <translation>1 fil d'exécution</translation>
    </message>
    <message>
      <location filename="../../resources/models/starter.json" />
      <source>10,000 steps of 16 tiles: scenes generated from 4,948 library spectra (roberts2017_urban.sli, usgs_splib07a_ascii.tar.xz)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>; most in {0} ({1:.0f} %).</source>
      <translation>; le plus pour {0} ({1:.0f} %).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>; next class,  | synonym</source>
      <translation>; classe suivante,  | synonyme</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>; plugin {0}.</source>
      <translation>; extension {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>&lt; 0.1 %</source>
      <translation>&lt; 0,1 %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>? can't tell</source>
      <translation>? indécidable</translation>
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
      <translation>Un cluster Dask</translation>
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
      <translation>Un U-Net avec des freins contre l'apprentissage par cœur (normalisation, dropout). À préférer quand les surfaces étiquetées sont rares.</translation>
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
      <translation>Un bloc de {0} pixel n'en est pas un.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>A change of {0} × {1} pixels is too large to be taken back.</source>
      <translation>Une modification de {0} × {1} pixels est trop grande pour pouvoir être annulée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>A class has no name.</source>
      <translation>Une classe n'a pas de nom.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>A class in {0} has no name.</source>
      <translation>Une classe de {0} n'a pas de nom.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>A class whose turn it is: no question was about it for a while.</source>
      <translation>Une classe dont c'est le tour : aucune question ne l'a concernée depuis un moment.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>A classification, the earlier one of two dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/__init__.py" />
      <source>A cluster needs Dask, which is not installed for this Python.</source>
      <translation>Un cluster a besoin de Dask, qui n'est pas installé pour ce Python.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>A comparison is running already; start this one again when it has ended.</source>
      <translation>Une comparaison est déjà en cours ; relancez celle-ci quand elle sera terminée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>A comparison that runs goes on</source>
      <translation>Une comparaison en cours continue</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/segmentation.py" />
      <source>A confusion matrix holds counts, and this one holds numbers that are none.</source>
      <translation>Une matrice de confusion contient des effectifs, et celle-ci contient des nombres qui n'en sont pas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/segmentation.py" />
      <source>A confusion matrix is square, and this one has the shape {0}.</source>
      <translation>Une matrice de confusion est carrée, et celle-ci a la forme {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/segmentation.py" />
      <source>A confusion matrix of {0} classes has no class {1}.</source>
      <translation>Une matrice de confusion de {0} classes n'a pas de classe {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>A continuum needs wavelengths, which the image does not tell.</source>
      <translation>Un continuum demande des longueurs d'onde, que l'image n'indique pas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>A copy for another person</source>
      <translation>Une copie pour une autre personne</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/blob.py" />
      <source>A correction of the map is damaged: {0}.</source>
      <translation>Une correction de la carte est endommagée : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>A cube has three axes (rows, columns, bands), an image two.</source>
      <translation>Un cube a trois axes (lignes, colonnes, bandes), une image deux.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>A cube is a numeric variable with three axes: rows, columns and bands.</source>
      <translation>Un cube est une variable numérique à trois axes : lignes, colonnes et bandes.</translation>
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
      <translation>Un discriminant sur les descripteurs gelés du modèle de fondation choisi.</translation>
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
      <translation>Un fichier de points avec un formulaire, l'image en fond, et un projet qui ouvre les deux dans QGIS ou QField. Ce qui revient est repris avec « Fusionner un fichier… », aussi souvent que vous le voulez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>A file of the environment is held by another program, most often a virus scanner.</source>
      <translation>Un fichier de l'environnement est tenu par un autre programme, le plus souvent un antivirus.</translation>
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
      <translation>Un dossier ou un fichier d'un modèle CLIP ou SigLIP, tel que ses auteurs le publient ; il regarde une image du cube</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>A folder with CLIP vision or DINOv2 as their makers publish them (config.json and weights)</source>
      <translation>Un dossier avec CLIP vision ou DINOv2 tels que leurs auteurs les publient (config.json et les poids)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>A folder with a CLIP (vision) or DINOv2 model as Hugging Face lays it out: config.json and model.safetensors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>A hundred trees on the spectra as they are.</source>
      <translation>Cent arbres sur les spectres tels quels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>A job is running; what the compute engine has to say follows when it has ended.</source>
      <translation>Une tâche est en cours ; ce que le moteur de calcul a à dire suivra quand elle sera terminée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/remove.py" />
      <source>A job may still be running in it: wait for it or close other QGIS windows, then try again.</source>
      <translation>Une tâche y tourne peut-être encore : attendez-la ou fermez les autres fenêtres QGIS, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>A job may still be using it: wait for it, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>A job may still run in the old one: wait for it or close other QGIS windows, then install again (nothing is fetched twice).</source>
      <translation>Une tâche tourne peut-être encore dans l'ancien : attendez-la ou fermez les autres fenêtres QGIS, puis réinstallez (rien n'est téléchargé deux fois).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>A job must be an object, not {0}.</source>
      <translation>Une tâche doit être un objet, pas {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>A layer or table with the fields name, words (with bars between them) and colour; only name is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>A list of images is a text file with one path on each line.</source>
      <translation>Une liste d'images est un fichier texte avec un chemin par ligne.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/roster.py" />
      <source>A listener to jobs failed.</source>
      <translation>Un programme à l'écoute des tâches a échoué.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>A map differs in nothing from itself.</source>
      <translation>Une carte ne diffère en rien d'elle-même.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>A map of classes</source>
      <translation>Une carte de classes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>A map of each part</source>
      <translation>Une carte de chaque partie</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/layers.py" />
      <source>A map of {0} classes cannot hold the value {1}.</source>
      <translation>Une carte de {0} classes ne peut pas contenir la valeur {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>A map that is a layer of the project</source>
      <translation>Une carte qui est une couche du projet</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/protocol.py" />
      <source>A message is not made of plain JSON values: {0}.</source>
      <translation>Un message n'est pas fait de simples valeurs JSON : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/protocol.py" />
      <source>A message of {0} bytes is too long for the worker protocol.</source>
      <translation>Un message de {0} octets est trop long pour le protocole des processus de calcul.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>A model brings its own bands.</source>
      <translation>Un modèle apporte ses propres bandes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>A model can be saved only where it is learned.</source>
      <translation>Un modèle ne peut être enregistré que là où il est appris.</translation>
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
      <translation>Un modèle connaît ses pixels d'apprentissage ; ils ne disent pas ce qu'il vaut ailleurs</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>A model of another image</source>
      <translation>Un modèle d'une autre image</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>A model of another image, to start from what it knows; it is dropped where it does not help here</source>
      <translation>Un modèle d'une autre image, pour partir de ce qu'il sait ; il est abandonné là où il n'aide pas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source>A name is made of letters, digits, ".", "_" and "-".</source>
      <translation>Un nom est fait de lettres, de chiffres, de « . », « _ » et « - ».</translation>
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
      <translation>Un réseau qui apprend aussi les formes et le voisinage. Pour des surfaces ou des masques densément étiquetés ; prend des minutes.</translation>
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
      <translation>Une nouvelle carte avec son compte rendu, ce qui a été modifié, et le registre ; la première carte reste</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>A newer or older QGIS has a NumPy that fits.</source>
      <translation>Un QGIS plus récent ou plus ancien a un NumPy qui convient.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>A page with the maps of all parts, the controls and what was chosen why</source>
      <translation>Une page avec les cartes de toutes les parties, les témoins et les raisons des choix</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>A part of {0} was added; it needs {1} too.</source>
      <translation>Une partie de {0} a été ajoutée ; il faut aussi {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>A path in the environment is longer than this Windows allows.</source>
      <translation>Un chemin dans l'environnement est plus long que ce Windows ne le permet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/picture.py" />
      <source>A picture cannot be written as "{0}".</source>
      <translation>Une image ne peut pas être écrite en « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>A picture of the scene needs its statistics.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/picture.py" />
      <source>A picture of {0} × {1} pixels could not be made: {2}.</source>
      <translation>Une image de {0} × {1} pixels n'a pas pu être créée : {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>A picture takes three good bands, and there are {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>A pixel is unsure where more than one class is needed to miss the true one in no more than {0} of all pixels.</source>
      <translation>Un pixel est incertain là où il faut plus d'une classe pour ne manquer la vraie que dans {0} de tous les pixels au plus.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scales.py" />
      <source>A pixel is {0} m wide: CLIP cannot see objects smaller than that, however much the picture is magnified; its answers count {1} %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>A pixel takes the class that is the most frequent one around it; or small pieces go to the largest piece that they touch. Pixels without a class stay so and have no say.</source>
      <translation>Un pixel prend la classe la plus fréquente autour de lui ; ou les petites plages vont à la plus grande plage qu'elles touchent. Les pixels sans classe le restent et n'ont pas voix au chapitre.</translation>
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
      <translation>Un échantillon de référence de {0} est illisible.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>A regularised U-Net on the frozen features, as in the paper.</source>
      <translation>Un U-Net régularisé sur les descripteurs gelés, comme dans l'article.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>A report of what is installed and what works</source>
      <translation>Un rapport sur ce qui est installé et ce qui fonctionne</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/summary.py" />
      <source>A row of the table "{0}" could not be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>A sample cannot have fewer than no pixels.</source>
      <translation>Un échantillon ne peut pas avoir moins de zéro pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <source>A share of a classification has no folder to keep its windows in.</source>
      <translation>Une part d'une classification n'a pas de dossier où garder ses fenêtres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>A share of a classification needs a model and a folder to keep its windows in.</source>
      <translation>Une part d'une classification a besoin d'un modèle et d'un dossier où garder ses fenêtres.</translation>
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
      <translation>Un petit fichier de points avec un formulaire, pour QField ou QGIS. La session elle-même reste ici ; ce qui revient y est fusionné.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>A small network of spectra and surroundings learns from the first labels while mixtures of Gaussians clean them.</source>
      <translation>Un petit réseau des spectres et de leurs environs apprend des premières étiquettes pendant que des mélanges de gaussiennes les nettoient.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>A small simulated scene that comes with the plugin</source>
      <translation>Une petite scène simulée fournie avec l'extension</translation>
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
      <translation>Un espacement de {0} pixels est impossible.</translation>
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
      <translation>Une erreur type de {0} n'en est pas une.</translation>
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
      <translation>Un vocabulaire nomme un matériau « {0} » qu'aucun modèle ne connaît.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/window.py" />
      <source>A window cannot be {0} × {1} pixels.</source>
      <translation>Une fenêtre ne peut pas avoir {0} × {1} pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/correct/majority.py" />
      <source>A window of {0} pixels has no middle.</source>
      <translation>Une fenêtre de {0} pixels n'a pas de centre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>A window of {0} pixels has no middle. Give an odd side from 3, or 0 for no majority filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>A window of {0} pixels is too large.</source>
      <translation>Une fenêtre de {0} pixels est trop grande.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>A window was given for many images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>A worker of the cluster cannot import {0}.</source>
      <translation>Un processus de calcul du cluster ne peut pas importer {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>About {0:,} points</source>
      <translation>Environ {0:,} points</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>About {0} of the mapped area is right, judged by {1} pixels that were drawn by chance.</source>
      <translation>Environ {0} de la surface cartographiée est juste, à en juger par {1} pixels tirés au hasard.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Accuracy</source>
      <translation>Exactitude</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Accuracy and area of each class</source>
      <translation>Exactitude et surface de chaque classe</translation>
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
      <translation>Exactitude de {0}</translation>
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
      <translation>Acquis le</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/many_images.py" />
      <location filename="../../hsi_plugin/processing/example_models.py" />
      <source>Activate it among QGIS's plugins.</source>
      <translation>Activez-la parmi les extensions de QGIS.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Adapt a model to {0}</source>
      <translation>Adapter un modèle à {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Adapt to this scene…</source>
      <translation>Adapter à cette scène…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source>Adapt {0} to {1}</source>
      <translation>Adapter {0} à {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Add GPU support to the compute environment?</source>
      <translation>Ajouter la prise en charge du GPU à l'environnement de calcul ?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Add GPU support…</source>
      <translation>Ajouter la prise en charge du GPU…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Add a class</source>
      <translation>Ajouter une classe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>Add a class first.</source>
      <translation>Ajoutez d'abord une classe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>Add a class on the page "Labels" first.</source>
      <translation>Ajoutez d'abord une classe à la page « Étiquettes ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Add a class with +, name it, and click pixels of it on the map.</source>
      <translation>Ajoutez une classe avec +, nommez-la, et cliquez sur ses pixels dans la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Add a file of weights</source>
      <translation>Ajouter un fichier de poids</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Add a file of weights that you have: one of these models, or a starter that somebody trained</source>
      <translation>Ajouter un fichier de poids que vous avez : un de ces modèles, ou un modèle de départ que quelqu'un a entraîné</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Add a photo of the place (P)</source>
      <translation>Ajouter une photo du lieu (P)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Add classes and click pixels, or take labels from a layer.</source>
      <translation>Ajoutez des classes et cliquez sur des pixels, ou prenez des étiquettes d'une couche.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Add file…</source>
      <translation>Ajouter un fichier…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Add it, or ask for the complete header file.</source>
      <translation>Ajoutez-le, ou demandez le fichier d'en-tête complet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>Add labels to it.</source>
      <translation>Ajoutez-y des étiquettes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_base.py" />
      <source>Add the class first.</source>
      <translation>Ajoutez d'abord la classe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>Add the classes first.</source>
      <translation>Ajoutez d'abord les classes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Add the model {0}</source>
      <translation>Ajouter le modèle {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Add their wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>Add them, for example in an ENVI header beside it.</source>
      <translation>Ajoutez-les, par exemple dans un en-tête ENVI à côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Add them, or keep the continuum.</source>
      <translation>Ajoutez-les, ou gardez le continuum.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Add those weights themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Add to a library, or name a new one</source>
      <translation>Ajouter à une bibliothèque, ou en nommer une nouvelle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Add to a spectral library…</source>
      <translation>Ajouter à une bibliothèque spectrale…</translation>
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
      <translation>Ajoutez les longueurs d'onde au raster, par exemple dans un en-tête ENVI à côté ; elles ne sont jamais devinées.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <location filename="../../hsi_plugin/models/backbones/hypersigma/inputs.py" />
      <location filename="../../hsi_plugin/models/backbones/spectra.py" />
      <location filename="../../hsi_plugin/models/backbones/starter.py" />
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>Add wavelengths to the raster.</source>
      <translation>Ajoutez les longueurs d'onde au raster.</translation>
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
      <translation>Adresse ou fichier d'ordonnanceur du cluster</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Agree with all together: {0}.</source>
      <translation>D'accord avec l'ensemble : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/disagreements.py" />
      <source>Agreement</source>
      <translation>Accord</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Agriculture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/transitions.py" />
      <source>Align one with the other first, with nearest neighbours (QGIS: "Warp (reproject)" with the extent and pixel size of the other).</source>
      <translation>Alignez d'abord l'une sur l'autre, au plus proche voisin (QGIS : « Projection (warp) » avec l'emprise et la taille de pixel de l'autre).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>All averages are over classes, so that rare ones count as much; overall accuracy alone counts pixels</source>
      <translation>Toutes les moyennes portent sur les classes, si bien que les rares comptent autant ; seule l'exactitude globale compte les pixels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>All bands are marked as bad; the marks are ignored.</source>
      <translation>Toutes les bandes sont marquées comme mauvaises ; les marques sont ignorées.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>All bands are multiplied by one number, so that the mean of the scene is 0.2: for radiance and raw counts</source>
      <translation>Toutes les bandes sont multipliées par un même nombre, pour que la moyenne de la scène soit 0,2 : pour la luminance et les comptes bruts</translation>
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
      <translation>Toutes les bandes, RU-Net</translation>
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
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
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
      <translation>Tous les pixels étiquetés de {0} ont des étiquettes de plusieurs classes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>All labels in so many percent of the blocks that may be learned from; for densely labelled scenes</source>
      <translation>Toutes les étiquettes dans ce pourcentage des blocs d'apprentissage ; pour des scènes densément étiquetées</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>All of these features were computed before.</source>
      <translation>Tous ces descripteurs avaient déjà été calculés.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>All pixels alike; rare classes may get no point at all</source>
      <translation>Tous les pixels à égalité ; les classes rares peuvent n'avoir aucun point</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>All pixels of the image have the same position.</source>
      <translation>Tous les pixels de l'image ont la même position.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/estimators.py" />
      <source>All pixels of the map had the same chance to be drawn; the areas of its classes are known from the map and make the figures more certain (post-stratification).</source>
      <translation>Tous les pixels de la carte avaient la même chance d'être tirés ; les surfaces de ses classes sont connues par la carte et rendent les chiffres plus sûrs (post-stratification).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>All pixels of {0} were learned from; the sample cannot judge that part of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field.py" />
      <source>All points of "{0}" are answered.</source>
      <translation>Tous les points de « {0} » ont une réponse.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>All points of this sample are answered.</source>
      <translation>Tous les points de cet échantillon ont une réponse.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>All {0:,} points are answered: see the page "Result"</source>
      <translation>Les {0:,} points ont tous une réponse : voir la page « Résultat »</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/training.py" />
      <source>All {0} labelled pixels lie where {1} holds no data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/unsure_box.py" />
      <source>Allowed errors</source>
      <translation>Erreurs permises</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Also answered: {0}</source>
      <translation>Ont aussi répondu : {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <source>Also as PDF, beside it</source>
      <translation>Aussi en PDF, à côté</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Also pixels that were learned from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/spoken.py" />
      <source>An answer cannot come back: its class was removed.</source>
      <translation>Une réponse ne peut pas revenir : sa classe a été supprimée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>An error inside the program stopped the job ({0}: {1}).</source>
      <translation>Une erreur interne du programme a arrêté la tâche ({0} : {1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/conformal.py" />
      <source>An error rate of {0} cannot be kept: it would rest on {1} held-out pixels in {2} blocks, {3}.</source>
      <translation>Un taux d'erreur de {0} ne peut pas être tenu : il reposerait sur {1} pixels mis de côté dans {2} blocs, {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>An expected accuracy lies outside 0…1.</source>
      <translation>Une exactitude attendue est hors de 0…1.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>An installation was interrupted; it goes on where it stopped.</source>
      <translation>Une installation a été interrompue ; elle reprend où elle s'est arrêtée.</translation>
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
      <translation>Angle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/sharing.py" />
      <source>Another labelling session</source>
      <translation>Une autre session d'étiquetage</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Another map that follows the point, with layers of its own: a basemap, an older image</source>
      <translation>Une autre carte qui suit le point, avec ses propres couches : un fond de carte, une image plus ancienne</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Another person's review</source>
      <translation>La vérification d'une autre personne</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>Another program has changed it; rebuild the session from its events.</source>
      <translation>Un autre programme l'a modifié ; reconstruisez la session à partir de ses événements.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Another, on the same grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/suggestions.py" />
      <source>Answer "{0}"; the model gives it {1}</source>
      <translation>Répondre « {0} » ; le modèle lui donne {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/learning.py" />
      <source>Answer by keys, click pixels of the current class, drag around many (with Shift: a rectangle); right click removes</source>
      <translation>Répondre par touches, cliquer sur des pixels de la classe courante, glisser autour de plusieurs (avec Maj : un rectangle) ; un clic droit supprime</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>Answer it instead.</source>
      <translation>Répondez-y plutôt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Answer more points before intervals can be told.</source>
      <translation>Répondez à davantage de points pour que des intervalles puissent être donnés.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/learning.py" />
      <source>Answer on the map</source>
      <translation>Répondre sur la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Answer points of the sample; figures appear here.</source>
      <translation>Répondez à des points de l'échantillon ; les chiffres apparaissent ici.</translation>
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
      <translation>N'importe quel pixel. Ce à quoi toutes les autres stratégies sont comparées.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>Apple GPU</source>
      <translation>GPU Apple</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Apply</source>
      <translation>Appliquer</translation>
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
      <translation>Surface</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Area {0}</source>
      <translation>Zone {0}</translation>
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
      <translation>Autant de points que le demande cette erreur type de l'exactitude globale</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>As on the Labels page</source>
      <translation>Comme à la page Étiquettes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Ask</source>
      <translation>Demander</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Ask about it again some other time</source>
      <translation>Reposer la question plus tard</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_jobs.py" />
      <source>Ask for 1 to {0}.</source>
      <translation>Demandez de 1 à {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>Ask for a larger standard error, or for fewer pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live_jobs.py" />
      <source>Ask for at least one.</source>
      <translation>Demandez-en au moins une.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>Ask for fewer of them, or compute without a scheduler; the log has more.</source>
      <translation>Demandez-en moins, ou calculez sans ordonnanceur ; le journal en dit plus.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>Ask for it once more.</source>
      <translation>Demandez-le encore une fois.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Ask for the permission to read it.</source>
      <translation>Demandez l'autorisation de le lire.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Ask for them as float32.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Ask only about what is in sight</source>
      <translation>Ne demander que ce qui est visible</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Assess</source>
      <translation>Évaluer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reference.py" />
      <source>Assess a map on the grid of the one that the sample was drawn from; align it first, with nearest neighbours.</source>
      <translation>Évaluez une carte sur la grille de celle dont l'échantillon a été tiré ; alignez-la d'abord, au plus proche voisin.</translation>
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
      <translation>Au moins par classe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>At most</source>
      <translation>Au plus</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>Automatic ({0})</source>
      <translation>Automatique ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>Automatic: discriminant</source>
      <translation>Automatique : discriminant</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>Automatic: network</source>
      <translation>Automatique : réseau</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Average accuracy</source>
      <translation>Exactitude moyenne</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Average accuracy: the mean recall of the classes, so that rare classes count as much</source>
      <translation>Exactitude moyenne : le rappel moyen des classes, pour que les rares comptent autant</translation>
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
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Back from the field…</source>
      <translation>Retour du terrain…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>Bad bands</source>
      <translation>Mauvaises bandes</translation>
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
      <translation>Numéro de bande</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Band {0:.0f}</source>
      <translation>Bande {0:.0f}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Bands</source>
      <translation>Bandes</translation>
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
      <translation>Les bandes à partir de {0} nm, où la vapeur d'eau cache le sol, sont marquées comme mauvaises ; les bandes non étalonnées aussi.</translation>
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
      <translation>Être interrogé sur les pixels qui comptent, et voir la carte apprendre de chaque réponse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Before you use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/working.py" />
      <source>Begin to correct the map again.</source>
      <translation>Recommencez à corriger la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>Best matches</source>
      <translation>Plus ressemblants</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>Black below the {0:g}, white above the {1:g} percentile of valid pixels</source>
      <translation>Noir sous le centile {0:g}, blanc au-dessus du centile {1:g} des pixels valides</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/spectrum_box.py" />
      <source>Black or white: this pixel. In colours: the means of the classes ± one standard deviation, over wavelengths in nm. Grey ground: bad bands</source>
      <translation>Noir ou blanc : ce pixel. En couleurs : les moyennes des classes ± un écart type, selon la longueur d'onde en nm. Fond gris : mauvaises bandes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>Black or white: this pixel. In colours: the means of the classes, ± one standard deviation around the likeliest, over wavelengths in nm. Grey ground: bad bands</source>
      <translation>Noir ou blanc : ce pixel. En couleurs : les moyennes des classes, ± un écart type autour de la plus probable, selon la longueur d'onde en nm. Fond gris : mauvaises bandes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/stretch_box.py" />
      <source>Black up to</source>
      <translation>Noir jusqu'à</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Blind: hide what the map says</source>
      <translation>À l'aveugle : masquer ce que dit la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <source>Blue</source>
      <translation>Bleu</translation>
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
      <translation>Score de Brier {0} (0 est le meilleur).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/stretch_box.py" />
      <source>Brightness</source>
      <translation>Luminosité</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>Bring the labels onto the cube's grid (in QGIS: Warp, with the cube's extent and resolution).</source>
      <translation>Amenez les étiquettes sur la grille du cube (dans QGIS : Projection (warp), avec l'emprise et la résolution du cube).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Brush</source>
      <translation>Pinceau</translation>
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
      <translation>D'après sa propre estimation, le modèle se trompe sur {0} de la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>By single pixels, for comparison only:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>By the numbers that the model was pre-trained with</source>
      <translation>Par les nombres avec lesquels le modèle a été préentraîné</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>CLIP</source>
      <translation>CLIP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>CLIP alone looks for it</source>
      <translation>CLIP seul la cherche</translation>
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
      <translation>CLIP est laissé de côté : le cube n'a pas de bonnes bandes de lumière visible, aucune photo en couleurs n'est donc possible. Les spectres s'en passent.</translation>
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
      <translation>Modèle CLIP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>CLIP models</source>
      <translation>Modèles CLIP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>CLIP scales</source>
      <translation>Échelles de CLIP</translation>
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
      <translation>Indécidable</translation>
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
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Cancelled.</source>
      <translation>Annulé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>Cancelled; features of {0} of {1} pixels are kept, and the same run goes on from there.</source>
      <translation>Annulé ; les descripteurs de {0} pixels sur {1} sont gardés, et la même exécution reprend à partir de là.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Cancelled; nothing was drawn.</source>
      <translation>Annulé ; rien n'a été tiré.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <location filename="../../hsi_plugin/processing/algorithm.py" />
      <source>Cancelled; nothing was written.</source>
      <translation>Annulé ; rien n'a été écrit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <location filename="../../hsi_plugin/engine/classify.py" />
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>Cancelled; {0}</source>
      <translation>Annulé ; {0}</translation>
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
      <translation>Changer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>Change a part of the map, or let "Clean a map" write a new one.</source>
      <translation>Modifiez une partie de la carte, ou laissez « Nettoyer une carte » en écrire une nouvelle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Change colour…</source>
      <translation>Changer la couleur…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/change_plot.py" />
      <source>Change of the map per click</source>
      <translation>Changement de la carte par clic</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_layers.py" />
      <source>Changed by the last answer</source>
      <translation>Changé par la dernière réponse</translation>
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
      <translation>Modifications</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>Changes of the map</source>
      <translation>Modifications de la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Changes the foundation model itself a little (low-rank adapters). Slow; for hundreds of labels, where the others fall short.</source>
      <translation>Modifie un peu le modèle de fondation lui-même (adaptateurs de rang faible). Lent ; pour des centaines d'étiquettes, là où les autres ne suffisent pas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/picture.py" />
      <source>Check GDAL's PNG driver.</source>
      <translation>Vérifiez le pilote PNG de GDAL.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Check at least one strategy that can run.</source>
      <translation>Cochez au moins une stratégie qui peut tourner.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Check at least one; two or more make a comparison.</source>
      <translation>Cochez-en au moins une ; deux ou plus font une comparaison.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Check its Python.{0}</source>
      <translation>Vérifiez son Python.{0}</translation>
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
      <translation>Vérifiez sa valeur nodata, ou choisissez une autre fenêtre.</translation>
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
      <translation>Vérifiez ses droits d'accès.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>Check that all three show the same place.</source>
      <translation>Vérifiez que les trois montrent le même endroit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <location filename="../../hsi_plugin/labels/found.py" />
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>Check that both show the same place.</source>
      <translation>Vérifiez que les deux montrent le même endroit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <location filename="../../hsi_plugin/maps/correct/export.py" />
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>Check that the file is complete.</source>
      <translation>Vérifiez que le fichier est complet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>Check that the file is still there.</source>
      <translation>Vérifiez que le fichier est toujours là.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>Check the address, that the scheduler runs, and that no firewall is between; an encrypted one has an address that begins with tls://.</source>
      <translation>Vérifiez l'adresse, que l'ordonnanceur tourne, et qu'aucun pare-feu ne s'interpose ; une adresse chiffrée commence par tls://.</translation>
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
      <translation>Vérifiez le dossier ou le motif.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>Check the free space and the permissions of its folder.</source>
      <translation>Vérifiez l'espace libre et les droits d'accès de son dossier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write.py" />
      <location filename="../../hsi_plugin/spectra/picture.py" />
      <source>Check the free space of the folder, or choose another one.</source>
      <translation>Vérifiez l'espace libre du dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_map.py" />
      <source>Check the free space of the folder.</source>
      <translation>Vérifiez l'espace libre du dossier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Check the free space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>Check the model {0}</source>
      <translation>Vérifier le modèle {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Check the name and the folder.</source>
      <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>Check the network of the scheduler and its workers.</source>
      <translation>Vérifiez le réseau de l'ordonnanceur et de ses processus de calcul.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/typical.py" />
      <source>Check the nodata value of the image and what is excluded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Check the path of the labels.</source>
      <translation>Vérifiez le chemin des étiquettes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Check the path, or start a new session.</source>
      <translation>Vérifiez le chemin, ou commencez une nouvelle session.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Check the path.</source>
      <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Check the permissions of the file and its folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>Check the port (8786 unless told otherwise; 8787 is its web page), and start the scheduler with the same release of Dask.</source>
      <translation>Vérifiez le port (8786 sauf indication contraire ; 8787 est sa page web), et démarrez l'ordonnanceur avec la même version de Dask.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Check their bad bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Check…</source>
      <translation>Vérifier…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>Choose </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>Choose "default" or "margin".</source>
      <translation>Choisissez « default » ou « margin ».</translation>
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
      <translation>Choisissez une carte classée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Choose a copy of this file.</source>
      <translation>Choisissez une copie de ce fichier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Choose a field of classes.</source>
      <translation>Choisissez un champ de classes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Choose a field of text or numbers: {0}.</source>
      <translation>Choisissez un champ de texte ou de nombres : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>Choose a field or raster of classes, not of measurements.</source>
      <translation>Choisissez un champ ou un raster de classes, pas de mesures.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/simfeatup.py" />
      <source>Choose a file of SimFeatUp (JBU-One) that was made for this CLIP.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>Choose a file of points.</source>
      <translation>Choisissez un fichier de points.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/ecostress.py" />
      <source>Choose a file of reflectance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Choose a file with points or polygons.</source>
      <translation>Choisissez un fichier de points ou de polygones.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Choose a file with points, polygons or a raster of classes.</source>
      <translation>Choisissez un fichier de points, de polygones ou un raster de classes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>Choose a folder on a local disk for the compute environment in the options, or with HSI_ENV.</source>
      <translation>Choisissez un dossier sur un disque local pour l'environnement de calcul dans les options, ou avec HSI_ENV.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Choose a folder on a local disk with HSI_HOME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Choose a folder on a shared file system.</source>
      <translation>Choisissez un dossier sur un système de fichiers partagé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>Choose a folder outside of it, for example beside it.</source>
      <translation>Choisissez un dossier en dehors, par exemple à côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Choose a folder that all workers see under the same path, for example on a shared file system.</source>
      <translation>Choisissez un dossier que tous les processus de calcul voient sous le même chemin, par exemple sur un système de fichiers partagé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>Choose a folder with config.json, model.safetensors and a tokenizer (vocab.json and merges.txt, or tokenizer.json), or a file of OpenCLIP with a tokenizer beside it.</source>
      <translation>Choisissez un dossier avec config.json, model.safetensors et un tokeniseur (vocab.json et merges.txt, ou tokenizer.json), ou un fichier d'OpenCLIP avec un tokeniseur à côté.</translation>
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
      <translation>Choisissez un dossier d'images hyperspectrales.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Choose a folder you may write to, or close the program that holds the file.</source>
      <translation>Choisissez un dossier où vous pouvez écrire, ou fermez le programme qui tient le fichier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/store.py" />
      <source>Choose a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/open.py" />
      <source>Choose a hyperspectral image.</source>
      <translation>Choisissez une image hyperspectrale.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>Choose a label that stands.</source>
      <translation>Choisissez une étiquette en vigueur.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>Choose a layer of points on the same image.</source>
      <translation>Choisissez une couche de points sur la même image.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_layer.py" />
      <source>Choose a layer of points, polygons or class values.</source>
      <translation>Choisissez une couche de points, de polygones ou de valeurs de classe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>Choose a layer of points.</source>
      <translation>Choisissez une couche de points.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Choose a layer or a file.</source>
      <translation>Choisissez une couche ou un fichier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/class_table.py" />
      <source>Choose a layer or table that is open in QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Choose a layer…</source>
      <translation>Choisir une couche…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Choose a level, or fewer spectra.</source>
      <translation>Choisissez un niveau, ou moins de spectres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>Choose a library that was measured in the same range of wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Choose a map above.</source>
      <translation>Choisissez une carte ci-dessus.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/page.py" />
      <source>Choose a map above. Its file is never changed: corrections are kept in the file of the review.</source>
      <translation>Choisissez une carte ci-dessus. Son fichier n'est jamais modifié : les corrections sont gardées dans le fichier de la vérification.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Choose a map above: a layer of classes of the project, or a file.</source>
      <translation>Choisissez une carte ci-dessus : une couche de classes du projet, ou un fichier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Choose a map of classes</source>
      <translation>Choisissez une carte de classes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>Choose a map of classes, not of measurements.</source>
      <translation>Choisissez une carte de classes, pas de mesures.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>Choose a map that GDAL can read.</source>
      <translation>Choisissez une carte que GDAL sait lire.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>Choose a map with whole class values.</source>
      <translation>Choisissez une carte aux valeurs de classe entières.</translation>
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
      <translation>Choisissez un pixel à l'intérieur de l'image.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Choose a place where the cube has values.</source>
      <translation>Choisissez un endroit où le cube a des valeurs.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>Choose a point of the sample.</source>
      <translation>Choisissez un point de l'échantillon.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Choose a raster layer or a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Choose a raster layer…</source>
      <translation>Choisir une couche raster…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>Choose a raster of class values, not of measurements.</source>
      <translation>Choisissez un raster de valeurs de classe, pas de mesures.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>Choose a raster of class values.</source>
      <translation>Choisissez un raster de valeurs de classe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>Choose a raster of confidence, from 0 to 1.</source>
      <translation>Choisissez un raster de confiance, de 0 à 1.</translation>
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
      <translation>Choisissez un dossier court pour l'environnement de calcul dans les options, comme C:\hsi, ou activez les chemins longs dans Windows.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>Choose a shorter one, like C:\hsi, in the options or with HSI_ENV, or switch on long paths in Windows.</source>
      <translation>Choisissez-en un plus court, comme C:\hsi, dans les options ou avec HSI_ENV, ou activez les chemins longs dans Windows.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>Choose a smaller one, or clean the whole map.</source>
      <translation>Choisissez-en une plus petite, ou nettoyez la carte entière.</translation>
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
      <translation>Choisissez un modèle de départ.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/continuum.py" />
      <source>Choose a wider range, or an image that has bands there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Choose a window inside the image.</source>
      <translation>Choisissez une fenêtre à l'intérieur de l'image.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Choose an .hsimodel file, or leave the line empty.</source>
      <translation>Choisissez un fichier .hsimodel, ou laissez la ligne vide.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Choose an ENVI, GeoTIFF or another raster file.</source>
      <translation>Choisissez un fichier ENVI, GeoTIFF ou un autre raster.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Choose an image with bands.</source>
      <translation>Choisissez une image qui a des bandes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Choose an image with pixels.</source>
      <translation>Choisissez une image qui a des pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>Choose an item, a collection of items or a catalogue.</source>
      <translation>Choisissez un élément, une collection d'éléments ou un catalogue.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/derivative.py" />
      <source>Choose an odd number of bands above the degree, and a degree not below the order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Choose another band.</source>
      <translation>Choisissez une autre bande.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>Choose another field, or another file.</source>
      <translation>Choisissez un autre champ, ou un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Choose another file of labels.</source>
      <translation>Choisissez un autre fichier d'étiquettes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <location filename="../../hsi_plugin/spectra/library/write.py" />
      <source>Choose another file.</source>
      <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Choose another file; models show tells which.</source>
      <translation>Choisissez un autre fichier ; models show dit lequel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Choose another file; see models show for where the right one is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>Choose another folder for the compute environment in the options, or with HSI_ENV.</source>
      <translation>Choisissez un autre dossier pour l'environnement de calcul dans les options, ou avec HSI_ENV.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Choose another folder for the maps.</source>
      <translation>Choisissez un autre dossier pour les cartes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>Choose another folder for the package.</source>
      <translation>Choisissez un autre dossier pour le paquet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Choose another folder for the session.</source>
      <translation>Choisissez un autre dossier pour la session.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Choose another folder in the options, or with HSI_ENV.</source>
      <translation>Choisissez un autre dossier dans les options, ou avec HSI_ENV.</translation>
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
      <translation>Choisissez un autre niveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>Choose another library.</source>
      <translation>Choisissez une autre bibliothèque.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Choose another map.</source>
      <translation>Choisissez une autre carte.</translation>
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
      <translation>Choisissez un autre modèle, par exemple {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectf.py" />
      <source>Choose another model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Choose another name, so that observations in it are not lost.</source>
      <translation>Choisissez un autre nom, pour que les observations qu'il contient ne soient pas perdues.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Choose another name, so that the input is not lost.</source>
      <translation>Choisissez un autre nom, pour que l'entrée ne soit pas perdue.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Choose another place for the output.</source>
      <translation>Choisissez un autre emplacement pour la sortie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <source>Choose another variable.</source>
      <translation>Choisissez une autre variable.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>Choose another window, or leave it out.</source>
      <translation>Choisissez une autre fenêtre, ou omettez-la.</translation>
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
      <translation>Choisissez-en une dans la liste des couches, et sélectionnez-y des entités.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <location filename="../../hsi_plugin/engine/shared.py" />
      <source>Choose one inside its {0} rows and {1} columns.</source>
      <translation>Choisissez-en une à l'intérieur de ses {0} lignes et {1} colonnes.</translation>
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
      <translation>Choisissez un de ses champs : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Choose one of its layers: {0}.</source>
      <translation>Choisissez une de ses couches : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>Choose one of the same wavelengths.</source>
      <translation>Choisissez-en un des mêmes longueurs d'onde.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <location filename="../../hsi_plugin/engine/import_jobs.py" />
      <location filename="../../hsi_plugin/engine/importing.py" />
      <location filename="../../hsi_plugin/methods/active/head.py" />
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Choose one of {0}.</source>
      <translation>Choisissez parmi {0}.</translation>
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
      <translation>Choisissez-en un.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>Choose or make a session for this map.</source>
      <translation>Choisissez ou créez une session pour cette carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>Choose or name another file for the labels.</source>
      <translation>Choisissez ou nommez un autre fichier pour les étiquettes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_state.py" />
      <source>Choose or name another file for the review.</source>
      <translation>Choisissez ou nommez un autre fichier pour la vérification.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>Choose other ranges of wavelength.</source>
      <translation>Choisissez d'autres plages de longueurs d'onde.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Choose other spectra, or another library.</source>
      <translation>Choisissez d'autres spectres, ou une autre bibliothèque.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/model.py" />
      <source>Choose smaller windows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>Choose some pixels first.</source>
      <translation>Choisissez d'abord des pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>Choose the file of the other annotator.</source>
      <translation>Choisissez le fichier de l'autre annotateur.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Choose the file of the other reviewer.</source>
      <translation>Choisissez le fichier de l'autre vérificateur.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <source>Choose the file that came back from the field.</source>
      <translation>Choisissez le fichier revenu du terrain.</translation>
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
      <translation>Choisissez le fichier image qu'il contient.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Choose the image file itself.</source>
      <translation>Choisissez le fichier image lui-même.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Choose the image file, or repair its header.</source>
      <translation>Choisissez le fichier image, ou corrigez son en-tête.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>Choose the image file, or the folder that it lies in.</source>
      <translation>Choisissez le fichier image, ou le dossier où il se trouve.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_cube.py" />
      <source>Choose the image that was classified.</source>
      <translation>Choisissez l'image qui a été classée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>Choose the one that was written with the map.</source>
      <translation>Choisissez celui qui a été écrit avec la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>Choose the output folder of a comparison.</source>
      <translation>Choisissez le dossier de sortie d'une comparaison.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>Choose the raster beside the map.</source>
      <translation>Choisissez le raster à côté de la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>Choose the session in which it was corrected.</source>
      <translation>Choisissez la session dans laquelle elle a été corrigée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>Choose the session in which this map was labelled, or a new file.</source>
      <translation>Choisissez la session dans laquelle cette carte a été étiquetée, ou un nouveau fichier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>Choose two maps of the same place.</source>
      <translation>Choisissez deux cartes du même endroit.</translation>
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
      <translation>Choisir : {0}</translation>
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
      <translation>Cirrus</translation>
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
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Class "{0}" has value {1}.</source>
      <translation>La classe « {0} » a la valeur {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Class "{0}" occurs twice.</source>
      <translation>La classe « {0} » apparaît deux fois.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Class "{0}" was added.</source>
      <translation>La classe « {0} » a été ajoutée.</translation>
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
      <translation>Noms de classes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Class names (*.csv *.json)</source>
      <translation>Noms de classes (*.csv *.json)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Class that is changed</source>
      <translation>Classe qui est changée</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Class values are {0}.</source>
      <translation>Les valeurs des classes sont {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>Class values lie outside 1…{0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>Class {0}</source>
      <translation>Classe {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Class {0} has no name.</source>
      <translation>La classe {0} n'a pas de nom.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Class, or its beginning</source>
      <translation>Classe, ou son début</translation>
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
      <translation>Classes</translation>
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
      <translation>Classer sur</translation>
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
      <translation>Classer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Classify a share of {0}</source>
      <translation>Classer une part de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Classify again to use them.</source>
      <translation>Classez de nouveau pour les utiliser.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Classify again with "With confidence and runner-up class".</source>
      <translation>Classez de nouveau avec « Avec confiance et deuxième classe ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/many_images.py" />
      <source>Classify all images of a folder with one model</source>
      <translation>Classer toutes les images d'un dossier avec un seul modèle</translation>
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
      <translation>Classer plusieurs images…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Classify {0}</source>
      <translation>Classer {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Classify {0} images</source>
      <translation>Classer {0} images</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Clean a map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Clear finished</source>
      <translation>Retirer les finies</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Clear now</source>
      <translation>Vider</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Click a piece: all pixels of its class that hang together</source>
      <translation>Cliquer sur une plage : tous les pixels de sa classe qui se touchent</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>Click at least two pixels each of at least two of these classes, or leave the labels out.</source>
      <translation>Cliquez au moins deux pixels de chacune d'au moins deux de ces classes, ou omettez les étiquettes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Click classifier</source>
      <translation>Classifieur par clics</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Click labels</source>
      <translation>Cliquer des étiquettes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Click or drag over pixels; + and − change the size</source>
      <translation>Cliquer ou glisser sur des pixels ; + et − changent la taille</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>Click to change the colour</source>
      <translation>Cliquer pour changer la couleur</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <location filename="../../hsi_plugin/methods/active/head.py" />
      <source>Clicking knows no classifier "{0}".</source>
      <translation>Les clics ne connaissent pas de classifieur « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/working.py" />
      <source>Close one of them.</source>
      <translation>Fermez l'une d'elles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Close other QGIS windows, let the virus scanner leave out the folder of the compute environment, and install again.</source>
      <translation>Fermez les autres fenêtres QGIS, faites ignorer le dossier de l'environnement de calcul par l'antivirus, et réinstallez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>Close other QGIS windows, or remove it by hand, then try again.</source>
      <translation>Fermez les autres fenêtres QGIS, ou supprimez-le à la main, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_rows.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>Close other programs that use it, and try again.</source>
      <translation>Fermez les autres programmes qui l'utilisent, et réessayez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>Close other programs that use it.</source>
      <translation>Fermez les autres programmes qui l'utilisent.</translation>
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
      <translation>Fermez le programme qui le tient, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>Close to what was learned from: {0} of training pixels. Pixels so close resemble each other, and the figures flatter the map where it is farther away (Roberts et al. 2017; Ploton et al. 2020).</source>
      <translation>Près de ce qui a servi à apprendre : {0} des pixels d'apprentissage. Des pixels aussi proches se ressemblent, et les chiffres flattent la carte là où elle est plus loin (Roberts et al. 2017 ; Ploton et al. 2020).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Cloud, shadow or noise: the map leaves pixels like this one out</source>
      <translation>Nuage, ombre ou bruit : la carte laisse de côté les pixels de ce genre</translation>
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
      <translation>Nuages</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Cluster side</source>
      <translation>Côté de la grappe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Clusters</source>
      <translation>Grappes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Clusters of {0} pixel are none.</source>
      <translation>Des grappes de {0} pixel n'en sont pas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>Collecting…</source>
      <translation>Collecte…</translation>
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
      <translation>Couleur de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Colour-blind-safe colours</source>
      <translation>Couleurs sûres pour daltoniens</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Column</source>
      <translation>Colonne</translation>
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
      <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Comment (C)</source>
      <translation>Commentaire (C)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Compare strategies</source>
      <translation>Comparer des stratégies</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Compare strategies on {0}</source>
      <translation>Comparer des stratégies sur {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Compare strategies…</source>
      <translation>Comparer des stratégies…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Compare two maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Compare with another map…</source>
      <translation>Comparer à une autre carte…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/transitions.py" />
      <source>Compare without an output.</source>
      <translation>Comparez sans sortie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Compare {0} with another map</source>
      <translation>Comparer {0} à une autre carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Compare {0} with {1}</source>
      <translation>Comparer {0} à {1}</translation>
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
      <translation>Compare chaque pixel à la moyenne de chaque classe et à rien d'autre. Pour une à quatre étiquettes par classe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Comparing with the reference</source>
      <translation>Comparaison avec la référence</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>Comparing {0} spectra with the bands of the cube…</source>
      <translation>Comparaison de {0} spectres avec les bandes du cube…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Composite</source>
      <translation>Composition</translation>
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
      <translation>Environnement de calcul</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Compute features now</source>
      <translation>Calculer les descripteurs</translation>
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
      <translation>Calcule une fois les descripteurs de chaque pixel, en arrière-plan ; apprendre et cartographier va vite ensuite</translation>
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
      <translation>Calcul</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Computing… (show)</source>
      <translation>Calcul… (afficher)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_layers.py" />
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Confidence and runner-up</source>
      <translation>Confiance et deuxième classe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Confidence is off by {0} on average (expected calibration error).</source>
      <translation>La confiance s'écarte de {0} en moyenne (erreur de calibration attendue).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Confidence of the change</source>
      <translation>Confiance du changement</translation>
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
      <translation>Connexion…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Continue</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Continuum removed</source>
      <translation>Continuum supprimé</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Controls</source>
      <translation>Témoins</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>Convert it once, where you trust it: torch.jit.load(FILE, map_location='cpu').state_dict(), kept with safetensors.torch.save_file; then choose that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write.py" />
      <source>Convert the values to int16 or float32 first.</source>
      <translation>Convertissez d'abord les valeurs en int16 ou float32.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>Convert them to float32.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/text_dialog.py" />
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/text_dialog.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Copy for another…</source>
      <translation>Copie pour un autre…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>Copy it again.</source>
      <translation>Copiez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <location filename="../../hsi_plugin/cubes/xml.py" />
      <source>Copy or download it again.</source>
      <translation>Copiez-le ou téléchargez-le de nouveau.</translation>
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
      <translation>Copiez de nouveau le fichier. Si l'acquisition a été arrêtée trop tôt ou dure encore, ses {0} lignes entières sont utilisables : mettez lines = {1} dans {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Copy the picture</source>
      <translation>Copier l'image</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Copy the plot to the clipboard</source>
      <translation>Copier le graphique vers le presse-papiers</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Copy the session to a folder you may write to.</source>
      <translation>Copiez la session dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/dock.py" />
      <source>Correct</source>
      <translation>Corriger</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Correct by clicking</source>
      <translation>Corriger en cliquant</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Correct it for the atmosphere first, or give labels, whose spectra come from the image itself.</source>
      <translation>Corrigez-la d'abord de l'atmosphère, ou donnez des étiquettes, dont les spectres viennent de l'image elle-même.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>Correct it for the atmosphere first, or go on without a library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct it to bsq, bil or bip.</source>
      <translation>Corrigez-le en bsq, bil ou bip.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Correct it, or leave the cell empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct the header.</source>
      <translation>Corrigez l'en-tête.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct the header; an image needs at least one.</source>
      <translation>Corrigez l'en-tête ; une image en demande au moins un.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct the header; an offset is 0 or more.</source>
      <translation>Corrigez l'en-tête ; un décalage vaut 0 ou plus.</translation>
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
      <translation>Corriger {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct {0}: its size, its data type, or its header offset ({1} would fit).</source>
      <translation>Corrigez {0} : sa taille, son type de données ou son décalage d'en-tête ({1} conviendrait).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Corrections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/map_changes.py" />
      <source>Corrections {0}.</source>
      <translation>Corrections {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Correlation</source>
      <translation>Corrélation</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Cost</source>
      <translation>Coût</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Count</source>
      <translation>Compter</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <source>Count pixels that were learned from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Counting the classes of the map…</source>
      <translation>Comptage des classes de la carte…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Counting…</source>
      <translation>Comptage…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Create it, or choose another place for the output.</source>
      <translation>Créez-le, ou choisissez un autre emplacement pour la sortie.</translation>
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
      <translation>Cube</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Cube layer</source>
      <translation>Couche du cube</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Cubes and products ({0});;All files (*)</source>
      <translation>Cubes et produits ({0});;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Cudahy 2012, Satellite ASTER Geoscience Product Notes for Australia, CSIRO EP-30-07-12-44</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Cut out a part of it.</source>
      <translation>Découpez-en une partie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Dark: sure; bright: torn between two classes</source>
      <translation>Sombre : sûr ; clair : hésite entre deux classes</translation>
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
      <translation>Décider</translation>
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
      <translation>Par défaut</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Default ({0})</source>
      <translation>Par défaut ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Defect in one band at least</source>
      <translation>Défaut dans au moins une bande</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Describe a hyperspectral image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Describe {0}</source>
      <translation>Décrire {0}</translation>
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
      <translation>Détails…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>Diagnostics</source>
      <translation>Diagnostic</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Diagnostics…</source>
      <translation>Diagnostic…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/disagreements.py" />
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Disagreements</source>
      <translation>Désaccords</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Disagreements ({0})…</source>
      <translation>Désaccords ({0})…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Disagreements…</source>
      <translation>Désaccords…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Discard sample</source>
      <translation>Écarter l'échantillon</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Discard the sample "{0}"? Its points and answers stay in the file, but count no more.</source>
      <translation>Écarter l'échantillon « {0} » ? Ses points et réponses restent dans le fichier, mais ne comptent plus.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Discard the selected sample, with its answers</source>
      <translation>Écarter l'échantillon sélectionné, avec ses réponses</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Discriminant</source>
      <translation>Discriminant</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Discriminant, features alone</source>
      <translation>Discriminant, descripteurs seuls</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Discriminants on frozen features, on whitened spectra and on spectra vote: the default of the method Foundation features.</source>
      <translation>Des discriminants sur les descripteurs gelés, les spectres blanchis et les spectres votent : le réglage par défaut de la méthode Descripteurs de fondation.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Discriminants, features and spectra</source>
      <translation>Discriminants, descripteurs et spectres</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Divergence</source>
      <translation>Divergence</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Do it again</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Do it again ({0} on the map)</source>
      <translation>Rétablir ({0} sur la carte)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Do not take along what the map says</source>
      <translation>Ne pas emporter ce que dit la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Done in this session; once more computes only what the cache no longer has</source>
      <translation>Fait dans cette session ; recommencer ne calcule que ce que le cache n'a plus</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Done in {0:.1f} s: {1}</source>
      <translation>Terminé en {0:.1f} s : {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Done in {0} · {1}</source>
      <translation>Terminé en {0} · {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Done in {0}: {1}</source>
      <translation>Terminé en {0} : {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Done.</source>
      <translation>Terminé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Double click moves the map there, F2 renames, Delete removes</source>
      <translation>Un double-clic y amène la carte, F2 renomme, Suppr supprime</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Doubtful labels</source>
      <translation>Étiquettes douteuses</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>Doubtful labels ({0})</source>
      <translation>Étiquettes douteuses ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>Download</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>Download again: it goes on from there. Without a network, fetch the file on another machine and add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/archive.py" />
      <source>Download it again, and unpack it.</source>
      <translation>Téléchargez-le de nouveau, et décompressez-le.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>Download it again, or open it without its position.</source>
      <translation>Téléchargez-la de nouveau, ou ouvrez-la sans sa position.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Download it again.</source>
      <translation>Téléchargez-la de nouveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>Download it, or fetch its files from {0} and put them into {1}.</source>
      <translation>Téléchargez-le, ou récupérez ses fichiers depuis {0} et placez-les dans {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>Download the file again.</source>
      <translation>Téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Download the model {0}</source>
      <translation>Télécharger le modèle {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>Download the product again.</source>
      <translation>Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>Download the scene again as L1R or L1T.</source>
      <translation>Téléchargez de nouveau la scène en L1R ou L1T.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>Download the scene again.</source>
      <translation>Téléchargez de nouveau la scène.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Download them into the same folder.</source>
      <translation>Téléchargez-les dans le même dossier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>Download {0} ({1})…</source>
      <translation>Télécharger {0} ({1})…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>Download {0}?</source>
      <translation>Télécharger {0} ?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/fetch.py" />
      <source>Downloading {0}{1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Download…</source>
      <translation>Télécharger…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Drag around an area, or click its corners and close it with a right click</source>
      <translation>Glisser autour d'une zone, ou cliquer ses sommets et fermer par un clic droit</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>Drag to see the map as it was; painting returns to now</source>
      <translation>Glisser pour voir la carte telle qu'elle était ; peindre ramène au présent</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Draw</source>
      <translation>Tirer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>Draw a larger one.</source>
      <translation>Tirez-en un plus grand.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Draw a match as bright as the spectrum that it is compared with</source>
      <translation>Tracer un spectre trouvé avec la luminosité de celui auquel il est comparé</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Draw a reference sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>Draw a reference sample from the map first, or choose another file.</source>
      <translation>Tirez d'abord un échantillon de référence de la carte, ou choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Draw a sample</source>
      <translation>Tirer un échantillon</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Draw a sample from the map, look at its points, and learn what the map is worth</source>
      <translation>Tirer un échantillon de la carte, regarder ses points, et apprendre ce que vaut la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Draw a sample from {0}</source>
      <translation>Tirer un échantillon de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Draw a sample of pixels from the finished map: "Review this map…" in the panel, the algorithm hsi:sample, or the command sample. The chance of each pixel to be drawn is kept, and pixels that the model has learned from are left out.</source>
      <translation>Tirez un échantillon de pixels de la carte finie : « Vérifier cette carte… » dans le panneau, l'algorithme hsi:sample, ou la commande sample. La chance de chaque pixel d'être tiré est gardée, et les pixels dont le modèle a appris sont laissés de côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Draw a sample on the page "Sample" first, or choose one there.</source>
      <translation>Tirez d'abord un échantillon à la page « Échantillon », ou choisissez-en un là.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>Draw also from the pixels that the model has learned from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Draw an area: left clicks set its corners, a right click ends it</source>
      <translation>Dessiner une zone : les clics gauches posent ses sommets, un clic droit la termine</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Draw an outline on the map first.</source>
      <translation>Dessinez d'abord un contour sur la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/sampling.py" />
      <source>Draw fewer.</source>
      <translation>Tirez-en moins.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Draw from training pixels, too</source>
      <translation>Tirer aussi des pixels d'apprentissage</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Draw it nearer to the cube.</source>
      <translation>Dessinez-la plus près du cube.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>Draw it without replacement.</source>
      <translation>Tirez-le sans remise.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>Draw pixels that the model has not seen with hsi:sample (the verb `sample`) and look at them, or keep labels apart as reference before a map is made.</source>
      <translation>Tirez des pixels que le modèle n'a pas vus avec hsi:sample (le verbe `sample`) et regardez-les, ou mettez des étiquettes à part comme référence avant de faire une carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Draw spectra of libraries as they were measured, not as the bands of the cube would read them</source>
      <translation>Tracer les spectres des bibliothèques tels que mesurés, et non tels que les bandes du cube les liraient</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Draw the values of bad bands too, instead of gaps</source>
      <translation>Tracer aussi les valeurs des mauvaises bandes, au lieu de lacunes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <source>Drawing every pixel… {0:.0f} %</source>
      <translation>Dessin de chaque pixel… {0:.0f} %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field.py" />
      <source>Drawing the picture</source>
      <translation>Dessin de l'image</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Drawn by chance, to find what was missed.</source>
      <translation>Tiré au hasard, pour trouver ce qui a été manqué.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Drawn by chance.</source>
      <translation>Tiré au hasard.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Draws disagree</source>
      <translation>Les tirages divergent</translation>
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
      <translation>Déposez un cube ici, ou choisissez une couche.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/dropped.py" />
      <source>Drop one cube at a time.</source>
      <translation>Déposez un cube à la fois.</translation>
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
      <translation>Chacun classe ses propres images, avec un fil d'exécution ; cette machine en accorde {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Each with other labels; the intervals come from these, so take at least 5</source>
      <translation>Chacune avec d'autres étiquettes ; les intervalles en viennent : prenez-en au moins 5</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Empty: as far as pixels resemble each other, at least 16.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>End asking; labels and layers stay, and Start goes on from there</source>
      <translation>Cesser de demander ; étiquettes et couches restent, et Démarrer reprend à partir de là</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cache.py" />
      <source>End running jobs and other programs that use them, and check the permissions of the folder.</source>
      <translation>Arrêtez les tâches en cours et les autres programmes qui les utilisent, et vérifiez les droits d'accès du dossier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>End the tour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>End the worker after</source>
      <translation>Arrêter le processus après</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/suggestions.py" />
      <source>Enter</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Estimated area, corrected for the errors of the map, ± half of its 95 % interval</source>
      <translation>Surface estimée, corrigée des erreurs de la carte, ± la moitié de son intervalle à 95 %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Estimated by leaving out whole {0} × {0} pixel blocks ({1} blocks, {2} rounds).</source>
      <translation>Estimé en mettant de côté des blocs entiers de {0} × {0} pixels ({1} blocs, {2} tours).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Estimator: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Every band by its least and greatest value in this scene; the shape of a spectrum depends on the scene then</source>
      <translation>Chaque bande par sa plus petite et sa plus grande valeur dans cette scène ; la forme d'un spectre dépend alors de la scène</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Every band by its mean and deviation in this scene</source>
      <translation>Chaque bande par sa moyenne et son écart type dans cette scène</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Every class of the map gets points of its own, rare ones enough</source>
      <translation>Chaque classe de la carte a ses propres points, les rares assez</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Every good band as it is. For few bands, or classes with narrow features</source>
      <translation>Chaque bonne bande telle quelle. Pour peu de bandes, ou des classes aux traits étroits</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Every pixel gets a class and a confidence. It runs beside QGIS, which stays usable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Every strategy learns from the same labels and is judged on the same blocks of the image, which it has not seen; all of it is repeated with other labels, so that an interval tells what may be chance.</source>
      <translation>Chaque stratégie apprend des mêmes étiquettes et est jugée sur les mêmes blocs de l'image, qu'elle n'a pas vus ; le tout est répété avec d'autres étiquettes, pour qu'un intervalle dise ce qui peut être dû au hasard.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/picture.py" />
      <source>Every {0} pixel of every {1} row is shown.</source>
      <translation>Un pixel sur {0} d'une ligne sur {1} est affiché.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Everything goes to {0}; QGIS's own Python is not touched.</source>
      <translation>Tout va dans {0} ; le Python de QGIS n'est pas touché.</translation>
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
      <translation>Modèles d'exemple</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Exclude</source>
      <translation>Exclure</translation>
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
      <translation>Exporter en CSV…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Export as a table…</source>
      <translation>Exporter en tableau…</translation>
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
      <translation>Exportez-le d'abord en ENVI simple ou en GeoTIFF.</translation>
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
      <translation>Exportez d'abord le module ou une autre grandeur réelle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Export spectra</source>
      <translation>Exporter les spectres</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Export the kept spectra as a CSV table</source>
      <translation>Exporter les spectres gardés en tableau CSV</translation>
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
      <translation>Exportez les positions en degrés.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Export the table</source>
      <translation>Exporter le tableau</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Failed: {0} of {1} images</source>
      <translation>Échec : {0} images sur {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Farthest from all labels</source>
      <translation>Le plus loin des étiquettes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Features</source>
      <translation>Descripteurs</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Features are computed</source>
      <translation>Les descripteurs sont calculés</translation>
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
      <translation>Descripteurs de {0}</translation>
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
      <translation>Récupérez ses fichiers à la main depuis {0} et placez-les dans {1}.</translation>
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
      <translation>Moins de deux classes ont des étiquettes dans plus d'un bloc de {0} × {1} pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>Fewer than {0} pixels can be drawn of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Fewer than {0} reference pixels lie in {1}; what is said of such a class rests on little.</source>
      <translation>Moins de {0} pixels de référence sont dans {1} ; ce qui est dit d'une telle classe repose sur peu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Field "{0}" of {1} holds fractions such as {2}.</source>
      <translation>Le champ « {0} » de {1} contient des fractions comme {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Field "{0}" of {1} is of type {2}.</source>
      <translation>Le champ « {0} » de {1} est de type {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_layer.py" />
      <source>Field of the class</source>
      <translation>Champ de la classe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>Field package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>Figures of each strategy</source>
      <translation>Chiffres de chaque stratégie</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>File</source>
      <translation>Fichier</translation>
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
      <translation>Fichier des points</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Files of spectra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Files of unknown size</source>
      <translation>Fichiers de taille inconnue</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>File…</source>
      <translation>Fichier…</translation>
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
      <translation>Filtrer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Final map</source>
      <translation>Carte finale</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Find these classes in the whole cube</source>
      <translation>Chercher ces classes dans tout le cube</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>Finish</source>
      <translation>Finir</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/finished.py" />
      <source>Finished windows are not kept ({0}): if this run is interrupted, they are computed again.</source>
      <translation>Les fenêtres terminées ne sont pas gardées ({0}) : si cette exécution est interrompue, elles seront recalculées.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <source>Finished windows could not be kept in {0}.</source>
      <translation>Les fenêtres terminées n'ont pas pu être gardées dans {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>First component, RU-Net</source>
      <translation>Première composante, RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_preview.py" />
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>First labels</source>
      <translation>Premières étiquettes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>First labels as they are.</source>
      <translation>Premières étiquettes telles quelles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>First labels by name</source>
      <translation>Premières étiquettes par noms</translation>
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
      <translation>Ajuster les axes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Fit the axes to the spectra again (A)</source>
      <translation>Réajuster les axes aux spectres (A)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Fits images that {0}: {1}{2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Flash changes</source>
      <translation>Signaler les changements</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Floating-point operations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Flown while more than a tenth of the sky was cloudy</source>
      <translation>Survolé alors que plus d'un dixième du ciel était nuageux</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Folder for table and plot</source>
      <translation>Dossier du tableau et du graphique</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Folder of a comparison</source>
      <translation>Dossier d'une comparaison</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Folder of a network for colour pictures</source>
      <translation>Dossier d'un réseau pour photos en couleurs</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Folder of compute environments</source>
      <translation>Dossier des environnements de calcul</translation>
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
      <translation>Dossier de wheels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Folder…</source>
      <translation>Dossier…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Follow</source>
      <translation>Suivre</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Footprints, of many images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>For batches from the toolbox that do not say otherwise; single images are always classified here</source>
      <translation>Pour les lots de la boîte à outils sans autre indication ; les images seules sont toujours classées ici</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>For classes made of several unlike materials; wants some tens of labelled pixels a class, and ten seconds or more to learn.</source>
      <translation>Pour des classes faites de plusieurs matériaux dissemblables ; demande quelques dizaines de pixels étiquetés par classe, et au moins dix secondes pour apprendre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>For computers without internet access</source>
      <translation>Pour les ordinateurs sans accès à internet</translation>
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
      <translation>Pour les méthodes qui savent utiliser une carte graphique ; les autres tournent toujours sur le processeur</translation>
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
      <translation>Pour le cube entier, avant que quoi que ce soit ne démarre. Une carte graphique met une petite partie de ce temps.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>For {0}, {1} is another file than here ({2} instead of {3}).</source>
      <translation>Pour {0}, {1} est un autre fichier qu'ici ({2} au lieu de {3}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Formulas: {0}.</source>
      <translation>Formules : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Foundation features</source>
      <translation>Descripteurs de fondation</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Foundation model</source>
      <translation>Modèle de fondation</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Foundation model and spectra</source>
      <translation>Modèle de fondation et spectres</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Foundation model, RU-Net</source>
      <translation>Modèle de fondation, RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Foundation model, discriminant</source>
      <translation>Modèle de fondation, discriminant</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Foundation models</source>
      <translation>Modèles de fondation</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>Foundation models have to wait until the compute environment is installed.</source>
      <translation>Les modèles de fondation doivent attendre que l'environnement de calcul soit installé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>Foundation models need the compute environment (torch).</source>
      <translation>Les modèles de fondation demandent l'environnement de calcul (torch).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Foundation models…</source>
      <translation>Modèles de fondation…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>Fractions of the training blocks are percentages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>From Labels</source>
      <translation>Des étiquettes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>From a file of weights.</source>
      <translation>Depuis un fichier de poids.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>From a folder.</source>
      <translation>Depuis un dossier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_model.py" />
      <source>From a spectral library</source>
      <translation>D'une bibliothèque spectrale</translation>
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
      <translation>D'autres images hyperspectrales</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/strategy_list.py" />
      <source>From photographs</source>
      <translation>De photographies</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/strategy_list.py" />
      <source>From this cube alone</source>
      <translation>De ce cube seul</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>Further failures are in the summary.</source>
      <translation>Les autres échecs sont dans le résumé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>GPS points to labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>GPU support is ready.</source>
      <translation>La prise en charge du GPU est prête.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>GPU support was removed.</source>
      <translation>La prise en charge du GPU a été supprimée.</translation>
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
      <translation>GeoTIFF (*.tif);;Raster virtuel, rien n'est copié (*.vrt)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>GeoTIFF cannot hold {0} with this GDAL.</source>
      <translation>Un GeoTIFF ne peut pas contenir {0} avec ce GDAL.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write.py" />
      <source>GeoTIFF cannot hold {0}.</source>
      <translation>Un GeoTIFF ne peut pas contenir {0}.</translation>
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
      <translation>Géométrie</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>Georeference the image first.</source>
      <translation>Géoréférencez d'abord l'image.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>Get it again from where the model is published.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Get it again from {0}.</source>
      <translation>Récupérez-le de nouveau depuis {0}.</translation>
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
      <translation>Récupérez-le sur sa page ({0}) et ajoutez-le : models add FILE.</translation>
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
      <translation>Donnez --head sst, ou omettez-le.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/correct/components.py" />
      <source>Give 4 or 8.</source>
      <translation>Donnez 4 ou 8.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Give a CSV file with the columns name, words and colour, or a JSON list of objects with these keys.</source>
      <translation>Donnez un fichier CSV avec les colonnes name, words et colour, ou une liste JSON d'objets avec ces clés.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Give a CSV with wavelengths in its first column and one column a band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>Give a file that ends in {0}.</source>
      <translation>Donnez un fichier qui se termine par {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>Give a folder for the maps of many images.</source>
      <translation>Donnez un dossier pour les cartes de plusieurs images.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>Give a folder for the maps.</source>
      <translation>Donnez un dossier pour les cartes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Give a folder of spectra, files, or both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>Give a folder; it is made where it is not there.</source>
      <translation>Donnez un dossier ; il est créé s'il n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/window.py" />
      <source>Give a height and a width of at least 1.</source>
      <translation>Donnez une hauteur et une largeur d'au moins 1.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/recipe.py" />
      <source>Give a last rate below the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/label_files.py" />
      <source>Give a layer of points to visit.</source>
      <translation>Donnez une couche de points à visiter.</translation>
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
      <translation>Donnez un nom qui se termine par .gpkg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <location filename="../../hsi_plugin/gui/map_files.py" />
      <source>Give a name that ends in .tif.</source>
      <translation>Donnez un nom qui se termine par .tif.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>Give a number from {0} to {1}{2}.</source>
      <translation>Donnez un nombre de {0} à {1}{2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give a probability from 0 to 1.</source>
      <translation>Donnez une probabilité de 0 à 1.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>Give a raster to write, choose a window, or allow the cache more (HSI_CACHE_LIMIT).</source>
      <translation>Donnez un raster à écrire, choisissez une fenêtre, ou accordez davantage au cache (HSI_CACHE_LIMIT).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/area.py" />
      <source>Give a reference that overlaps the map.</source>
      <translation>Donnez une référence qui recouvre la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give a share from 0.001 to {0}, such as 0.1, or 0 to leave it out.</source>
      <translation>Donnez une part de 0.001 à {0}, par exemple 0.1, ou 0 pour l'omettre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give a side for the majority filter, a smallest number of pixels, or both.</source>
      <translation>Donnez un côté pour le filtre majoritaire, un plus petit nombre de pixels, ou les deux.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give a side of 2 or more, or 0 to find it.</source>
      <translation>Donnez un côté de 2 ou plus, ou 0 pour qu'il soit cherché.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give a side of 2 or more.</source>
      <translation>Donnez un côté de 2 ou plus.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/segment.py" />
      <source>Give a side of at least 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give a size and a floor from 0.</source>
      <translation>Donnez une taille et un plancher à partir de 0.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/sieve.py" />
      <source>Give a smallest number of pixels from 2.</source>
      <translation>Donnez un plus petit nombre de pixels à partir de 2.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Give a table (CSV), or a layer of points.</source>
      <translation>Donnez un tableau (CSV), ou une couche de points.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give a whole number from 0.</source>
      <translation>Donnez un entier à partir de 0.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_jobs.py" />
      <source>Give a whole number from 0; 0 for no spacing.</source>
      <translation>Donnez un entier à partir de 0 ; 0 pour aucun espacement.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>Give a whole number from 1 to {0}, for example local:2; as many as there are cores is a good choice.</source>
      <translation>Donnez un entier de 1 à {0}, par exemple local:2 ; autant que de cœurs est un bon choix.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/segment.py" />
      <source>Give a width, epochs, a patience and a batch of at least 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Give all classes colours that stay apart with colour vision deficiency; Undo takes it back</source>
      <translation>Donner à toutes les classes des couleurs qui restent distinctes en cas de daltonisme ; Annuler revient en arrière</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Give an address or a scheduler file; without one, batches run on this computer.</source>
      <translation>Donnez une adresse ou un fichier d'ordonnanceur ; sans lui, les lots tournent sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give an odd side from 3, or 0 for no majority filter.</source>
      <translation>Donnez un côté impair à partir de 3, ou 0 pour ne pas appliquer de filtre majoritaire.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/majority.py" />
      <source>Give an odd side from 3.</source>
      <translation>Donnez un côté impair à partir de 3.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <source>Give an output.</source>
      <translation>Donnez une sortie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Give another name (--name), or first remove it: models remove {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>Give arrays of numbers.</source>
      <translation>Donnez des tableaux de nombres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give at least 1, or leave it out.</source>
      <translation>Donnez au moins 1, ou omettez-le.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/hs3bench.py" />
      <source>Give at least 1.</source>
      <translation>Donnez au moins 1.</translation>
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
      <translation>Donnez auto ou cpu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/device.py" />
      <location filename="../../hsi_plugin/models/accelerator.py" />
      <source>Give auto, cpu, cuda, cuda:N or mps.</source>
      <translation>Donnez auto, cpu, cuda, cuda:N ou mps.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>Give both.</source>
      <translation>Donnez les deux.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/run.py" />
      <source>Give coordinates in the cube's own reference system.</source>
      <translation>Donnez des coordonnées dans le système de référence du cube.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Give each wavelength once, in order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give either a row and a column, or x and y.</source>
      <translation>Donnez soit une ligne et une colonne, soit x et y.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <location filename="../../hsi_plugin/labels/session_classes.py" />
      <source>Give every class a name of its own.</source>
      <translation>Donnez à chaque classe un nom qui lui est propre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Give every class a name.</source>
      <translation>Donnez un nom à chaque classe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Give every class names of its own.</source>
      <translation>Donnez à chaque classe des noms qui lui sont propres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>Give every pixel one class.</source>
      <translation>Donnez une seule classe à chaque pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Give every reviewer a copy of the file after the sample was drawn, and merge those copies.</source>
      <translation>Donnez à chaque vérificateur une copie du fichier une fois l'échantillon tiré, et fusionnez ces copies.</translation>
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
      <translation>Donnez exactement l'un d'eux : celui dont les spectres doivent avoir les bandes.</translation>
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
      <translation>Donnez des images, un dossier, un motif, une liste ou un élément STAC.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Give indices; or no output either, to see which indices the image allows.</source>
      <translation>Donnez des indices ; ou pas de sortie non plus, pour voir quels indices l'image permet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Give it a field {0}.</source>
      <translation>Donnez-lui un champ {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>Give it a smaller memory budget, or close other programs.</source>
      <translation>Donnez-lui un budget de mémoire plus petit, ou fermez d'autres programmes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Give it again (Ctrl+Shift+Z)</source>
      <translation>La redonner (Ctrl+Shift+Z)</translation>
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
      <translation>Donnez son adresse (tcp://…), son fichier d'ordonnanceur, ou local:2.</translation>
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
      <translation>Donnez beaucoup d'étiquettes, d'une carte de référence ou d'une couche de polygones : peu servent à apprendre, les autres jugent. « Jumeau non entraîné » est le même modèle de fondation avec des poids aléatoires ; ce que le modèle gagne sur lui est ce que vaut ici son préentraînement.</translation>
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
      <translation>Donnez des nombres d'étiquettes par classe, par exemple 5, 20.</translation>
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
      <translation>Donnez des nombres comme 0.8.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Give numbers such as 0.9, 0.8, 0.7.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Give numbers with commas, such as 1, 2, 4.</source>
      <translation>Donnez des nombres séparés par des virgules, par exemple 1, 2, 4.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Give numbers with commas, such as 5, 20.</source>
      <translation>Donnez des nombres séparés par des virgules, par exemple 5, 20.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give one between 0 and 0.5, such as 0.02.</source>
      <translation>Donnez une valeur entre 0 et 0.5, par exemple 0.02.</translation>
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
      <translation>Donnez-en un.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/hs3bench.py" />
      <source>Give percentages, such as 100.</source>
      <translation>Donnez des pourcentages, par exemple 100.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/label_jobs.py" />
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give ref or train.</source>
      <translation>Donnez ref ou train.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>Give some minutes, up to a day.</source>
      <translation>Donnez quelques minutes, un jour au plus.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>Give strategies, numbers of labels (or fractions), and repetitions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>Give the cube its scale, for example "reflectance scale factor" in an ENVI header beside it.</source>
      <translation>Donnez au cube son échelle, par exemple « reflectance scale factor » dans un en-tête ENVI à côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Give the file of weights itself, as its makers publish it.</source>
      <translation>Donnez le fichier de poids lui-même, tel que ses auteurs le publient.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>Give the folder of a CLIP (vision) or DINOv2 model, or leave it out.</source>
      <translation>Donnez le dossier d'un modèle CLIP (vision) ou DINOv2, ou omettez-le.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>Give the map that was corrected; a copy of it will do.</source>
      <translation>Donnez la carte qui a été corrigée ; une copie convient.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/picture.py" />
      <source>Give the name of a .png or .svg file.</source>
      <translation>Donnez le nom d'un fichier .png ou .svg.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Give the name of a file to write.</source>
      <translation>Donnez le nom d'un fichier à écrire.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>Give the output the ending .tif, or .vrt where that loses nothing.</source>
      <translation>Donnez à la sortie l'extension .tif, ou .vrt là où cela ne perd rien.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>Give the output the ending .tif.</source>
      <translation>Donnez à la sortie l'extension .tif.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>Give the pixels of every stratum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>Give the scheduler's address (tcp://host:8786 or tls://host:8786), the path of its scheduler file, or local:2.</source>
      <translation>Donnez l'adresse de l'ordonnanceur (tcp://host:8786 ou tls://host:8786), le chemin de son fichier d'ordonnanceur, ou local:2.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>Give the scheduler's own address instead: tcp://host:8786.</source>
      <translation>Donnez plutôt l'adresse de l'ordonnanceur lui-même : tcp://host:8786.</translation>
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
      <translation>Donnez d'abord une autre réponse à ces points, ou un autre nom à la classe.</translation>
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
      <translation>Donnez {0}.</translation>
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
      <translation>Continuer après une réponse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Go on installing the compute environment?</source>
      <translation>Poursuivre l'installation de l'environnement de calcul ?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Go to a point by its number (G, the number, Enter)</source>
      <translation>Aller à un point par son numéro (G, le numéro, Entrée)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Go to the page "Map" with these labels and this method</source>
      <translation>Aller à la page « Carte » avec ces étiquettes et cette méthode</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source>Goes on training on {0}, without labels, and keeps the result as a model of its own; {1} itself stays as it is. This often helps on a sensor or a kind of scene that it has not seen, but not always: compare both.</source>
      <translation>Poursuit l'entraînement sur {0}, sans étiquettes, et garde le résultat comme un modèle à part ; {1} reste tel quel. Cela aide souvent sur un capteur ou un type de scène qu'il n'a pas vu, mais pas toujours : comparez les deux.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>Going on at step {0} of {1}.</source>
      <translation>Reprise à l'étape {0} sur {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/resume.py" />
      <source>Going on where an earlier run stopped: {0} of {1} windows were there.</source>
      <translation>Reprise là où une exécution précédente s'est arrêtée : {0} fenêtres sur {1} étaient là.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Good bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Guyot &amp; Baret 1988, Proc. 4th Int. Coll. Spectral Signatures, ESA SP-287:279</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>HS3-Bench: {0}</source>
      <translation>HS3-Bench : {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>HSI_INSTALLER is "{0}".</source>
      <translation>HSI_INSTALLER vaut « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>HSI_PYTHON names a Python that cannot run the worker: {0}.</source>
      <translation>HSI_PYTHON nomme un Python qui ne peut pas faire tourner le processus de calcul : {0}.</translation>
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
      <translation>Hacohen, Dekel &amp; Weinshall 2022, puis Luo et al. 2005</translation>
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
      <translation>Brume</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Haze, or glint on water</source>
      <translation>Brume, ou reflets sur l'eau</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Head</source>
      <translation>Tête</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Head: what is learned on the features</source>
      <translation>Tête : ce qui est appris sur les descripteurs</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Held-out pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Held-out pixels had surroundings in common with those that were learned from: sets may miss more elsewhere.</source>
      <translation>Des pixels mis de côté avaient des environs communs avec ceux de l'apprentissage : ailleurs, les ensembles peuvent manquer davantage.</translation>
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
      <translation>Durée de l'entraînement</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>How many labelled pixels of each class are learned from, several numbers between commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>How many labelled pixels of each class are learned from; several numbers with commas</source>
      <translation>Nombre de pixels étiquetés de chaque classe servant à apprendre ; plusieurs nombres séparés par des virgules</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>How many pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>How many pixels would change; nothing changes yet</source>
      <translation>Combien de pixels changeraient ; rien ne change encore</translation>
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
      <translation>Combien chaque partie compte, par exemple spectra=1, clip=0.5 ; les parties sont spectra, clip, library et clicks</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>How much may be used, what is installed</source>
      <translation>Ce qui peut être utilisé, ce qui est installé</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>How much memory may be used, for example 2G; empty for a sensible choice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_curve.py" />
      <source>How often the model’s first guess was what the person then answered, over the last {0} questions. The model asks where it is torn, so this rises more slowly than the accuracy of the map.</source>
      <translation>Combien de fois la première hypothèse du modèle a été ce que la personne a ensuite répondu, sur les {0} dernières questions. Le modèle interroge là où il hésite : ceci monte donc plus lentement que l'exactitude de la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>How strongly the map covers the image</source>
      <translation>À quel point la carte couvre l'image</translation>
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
      <translation>À quel point la carte est sûre de ses pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>How the map was made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>How the map was made is not known: it carries no record of its run.</source>
      <translation>On ne sait pas comment la carte a été faite : elle ne porte pas de compte rendu de son exécution.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>How the spectral branch enhances the spatial one was never learned: it has no effect on these features.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <source>How the values of the cube are scaled for the model</source>
      <translation>Comment les valeurs du cube sont mises à l'échelle pour le modèle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>How the values of the image are scaled for the model. default: what suits the model and the units of the image; reflectance: as they are; brightness: all bands by one number; minmax: each band by its range in the image; zscore: each band by its mean and spread in the image; pretraining: as when the model learned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>How to learn</source>
      <translation>Comment apprendre</translation>
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
      <translation>Hyperspectral</translation>
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
      <translation>Panneau hyperspectral</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Hyperspectral settings…</source>
      <translation>Paramètres hyperspectraux…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>If PIP_INDEX_URL names a mirror, it may lack it: add it there, or install from a folder of wheels.</source>
      <translation>Si PIP_INDEX_URL nomme un miroir, il peut lui manquer : ajoutez-le-y, ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>If the map is as good as expected, the overall accuracy will have a standard error of {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>If the {0} reference pixels were a random sample of this map, about {1} of the mapped area would be right. Nothing says that they are one, so the truth may well be lower.</source>
      <translation>Si les {0} pixels de référence étaient un échantillon aléatoire de cette carte, environ {1} de la surface cartographiée serait juste. Rien ne dit qu'ils en sont un, la vérité peut donc bien être plus basse.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/gpu.py" />
      <source>If this machine has one, install its driver from nvidia.com; without one the normal environment is the right one.</source>
      <translation>Si cette machine en a une, installez son pilote depuis nvidia.com ; sans carte, l'environnement normal est le bon.</translation>
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
      <translation>Images de {0}</translation>
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
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Import a hyperspectral product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Import as a plain cube…</source>
      <translation>Importer comme cube simple…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Import {0}</source>
      <translation>Importer {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Import {0} as a plain cube</source>
      <translation>Importer {0} comme cube simple</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>In blocks of labels that were held out, the classes of a pixel held the true one for {0} of the pixels.</source>
      <translation>Dans les blocs d'étiquettes mis de côté, les classes d'un pixel contenaient la vraie pour {0} des pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>In own channels</source>
      <translation>Canaux d'origine</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/installed.py" />
      <source>In the Models panel download or add them; or python -m hsi_plugin models download {0}, or models add FILE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>In the file, of no use here</source>
      <translation>Dans le fichier, sans usage ici</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>In words</source>
      <translation>En mots</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>In words · warnings: {0}</source>
      <translation>En mots · avertissements : {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Indices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Install</source>
      <translation>Installer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>Install "Microsoft Visual C++ Redistributable" (aka.ms/vs/17/release/vc_redist.x64.exe), restart, then install again.</source>
      <translation>Installez « Microsoft Visual C++ Redistributable » (aka.ms/vs/17/release/vc_redist.x64.exe), redémarrez, puis réinstallez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>Install GDAL with its {0} driver.</source>
      <translation>Installez GDAL avec son pilote {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Install GPU support</source>
      <translation>Installer la prise en charge du GPU</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/install.py" />
      <source>Install again.</source>
      <translation>Réinstallez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Install again; if it fails again, report it with the log.</source>
      <translation>Réinstallez ; si cela échoue encore, signalez-le avec le journal.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Install again; if it happens again, something between you and the package index (a proxy, a virus scanner) changes files: fetch the packages on another machine and install them from a folder.</source>
      <translation>Réinstallez ; si cela se reproduit, quelque chose entre vous et l'index de paquets (un proxy, un antivirus) modifie les fichiers : récupérez les paquets sur une autre machine et installez-les depuis un dossier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Install environment</source>
      <translation>Installer l'environnement</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Install from a folder of wheels…</source>
      <translation>Installer depuis un dossier de wheels…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>Install it (docs.astral.sh/uv), or leave HSI_INSTALLER unset to use pip.</source>
      <translation>Installez-le (docs.astral.sh/uv), ou ne définissez pas HSI_INSTALLER pour utiliser pip.</translation>
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
      <translation>Installez l'environnement de calcul (dans les Options, ou par `python -m hsi_plugin env install`), ou le paquet `distributed`.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/state.py" />
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>Install the compute environment again.</source>
      <translation>Réinstallez l'environnement de calcul.</translation>
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
      <translation>Installez l'environnement de calcul : Préférences ▸ Options ▸ Hyperspectral, ou python -m hsi_plugin env install.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Install the compute environment?</source>
      <translation>Installer l'environnement de calcul ?</translation>
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
      <translation>Réinstallez l'extension, ou supprimez le modèle puis ajoutez-le de nouveau.</translation>
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
      <translation>Réinstallez l'extension.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Install the same release everywhere, and restart the workers.</source>
      <translation>Installez la même version partout, et redémarrez les processus de calcul.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/portable.py" />
      <source>Install the weights that it was learned on, or learn it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/install.py" />
      <source>Installed in {0} ({1} MB); verified on {2}.</source>
      <translation>Installé dans {0} ({1} Mo) ; vérifié le {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Installed: {0}{1}, {2} in {3}.</source>
      <translation>Installé : {0}{1}, {2} dans {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/torch_notice.py" />
      <source>Install…</source>
      <translation>Installer…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Instead of a folder: a pattern of paths such as /data/2023*/scene_*.tif (** stands for any folders), a text file that lists one image a line, or a local STAC item or collection (JSON).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>Interpolated in some band</source>
      <translation>Interpolé dans une bande</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Interrupted jobs then begin from the start</source>
      <translation>Les tâches interrompues recommencent alors du début</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Invalid before the correction in one band at least</source>
      <translation>Invalide avant correction dans au moins une bande</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>It belongs to {0} by its name.</source>
      <translation>Il appartient à {0} d'après son nom.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>It had not begun.</source>
      <translation>Pas encore commencé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>It has no table; leave the level out.</source>
      <translation>Elle n'a pas de table ; omettez le niveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field.py" />
      <location filename="../../hsi_plugin/labels/session_labels.py" />
      <source>It has {0} × {1} pixels.</source>
      <translation>Sa taille est de {0} × {1} pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>It has {0}.</source>
      <translation>Présents : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It has {0}; an image with spectra has {1} or more.</source>
      <translation>Il contient {0} ; une image de spectres en a au moins {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>It holds raw counts of a Spectral Evolution spectrometer; choose {0} beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>It holds several classes; it is not asked about again</source>
      <translation>Il contient plusieurs classes ; la question n'est plus posée</translation>
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
      <translation>Il contient {0} d'une autre image.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>It is a class that is not in the list: name it</source>
      <translation>C'est une classe absente de la liste : nommez-la</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is a map of classes.</source>
      <translation>C'est une carte de classes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is a mask or a picture by its name and its values, which are bytes.</source>
      <translation>C'est un masque ou une photo d'après son nom et ses valeurs, qui sont des octets.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>It is a part of the plugin.</source>
      <translation>Il fait partie de l'extension.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is a result of this program ({0}).</source>
      <translation>C'est un résultat de ce programme ({0}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is a spectral library.</source>
      <translation>C'est une bibliothèque spectrale.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is an archive: unpack it first.</source>
      <translation>C'est une archive : décompressez-la d'abord.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>It is another product or level than it seems, or incomplete: download it again.</source>
      <translation>C'est un autre produit ou un autre niveau qu'il n'y paraît, ou il est incomplet : téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/array_pixels.py" />
      <source>It is another product or level than it seems.</source>
      <translation>C'est un autre produit ou un autre niveau qu'il n'y paraît.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>It is compressed or encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>It is empty: copy or download it again.</source>
      <translation>Il est vide : copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>It is here already.</source>
      <translation>Il est déjà ici.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>It is incomplete: download the product again.</source>
      <translation>Il est incomplet : téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>It is no STAC file that can be read.</source>
      <translation>Ce n'est pas un fichier STAC lisible.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is no raster that GDAL reads; if it is an ENVI image, its header is missing.</source>
      <translation>Ce n'est pas un raster que GDAL lit ; si c'est une image ENVI, son en-tête manque.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>It is not a model file: it holds no {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>It is not clear which pixel is meant.</source>
      <translation>On ne sait pas quel pixel est visé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>It is not here.</source>
      <translation>Il n'est pas ici.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>It is not known what the values are; they are taken for reflectance. Look at the map with care.</source>
      <translation>On ne sait pas ce que sont les valeurs ; elles sont prises pour de la réflectance. Regardez la carte avec prudence.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>It is not known whether {0} holds reflectance, and the index {1} depends on its scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>It is not said how many labels to learn from.</source>
      <translation>Le nombre d'étiquettes servant à apprendre n'est pas indiqué.</translation>
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
      <translation>Il est lu au moment de faire la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>It is written all the same.</source>
      <translation>Elle est écrite malgré tout.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/review/class_buttons.py" />
      <source>It is {0}</source>
      <translation>C'est {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>It knows {0}.</source>
      <translation>Connus : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>It may be a file of another model or of another size of it; see models show for where the right one is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>It may need more memory than a worker has: give workers more, or the job a smaller memory budget. Or its file is damaged.</source>
      <translation>Il lui faut peut-être plus de mémoire que n'en a un processus de calcul : donnez-leur davantage, ou à la tâche un budget de mémoire plus petit. Ou son fichier est endommagé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>It may not be read.</source>
      <translation>Sa lecture n'est pas permise.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>It needs {0}, which QGIS does not have here.</source>
      <translation>Il lui faut {0}, que QGIS n'a pas ici.</translation>
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
      <translation>Attendu : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/tasks.py" />
      <source>It was in work.</source>
      <translation>En cours à l'arrêt.</translation>
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
      <translation>Ses latitudes et longitudes sont endommagées : téléchargez-la de nouveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>Its masks are {0}.</source>
      <translation>Ses masques sont {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>Its name says that it is a white or dark reference of a camera.</source>
      <translation>Son nom dit que c'est une référence blanche ou noire d'une caméra.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>Its options are {0}.</source>
      <translation>Ses options sont {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Its parts overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>Its product has no masks.</source>
      <translation>Son produit n'a pas de masques.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Its product has none; leave the masks out.</source>
      <translation>Son produit n'en a pas ; n'indiquez pas de masques.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>Its surroundings are uneven: a label says little about its neighbours.</source>
      <translation>Ses environs sont hétérogènes : une étiquette dit peu de choses de ses voisins.</translation>
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
      <translation>La tâche {0} ({1}) n'est pas encore finie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <source>Jobs</source>
      <translation>Tâches</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <source>Jobs ({0})</source>
      <translation>Tâches ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>Jobs are running in the compute environment. Wait until they have ended, or cancel them.</source>
      <translation>Des tâches tournent dans l'environnement de calcul. Attendez leur fin, ou annulez-les.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Judged without any truth; ✓ is what the map shows.</source>
      <translation>Jugé sans aucune vérité ; ✓ est ce que montre la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Kappa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>Kappa compares the map with one whose pixels were dealt out at random, which nobody would make, and says nothing that overall accuracy and the error matrix do not say better (Pontius &amp; Millones 2011, International Journal of Remote Sensing 32:4407). It is kept for comparison with older work.</source>
      <translation>Le kappa compare la carte à une autre dont les pixels auraient été distribués au hasard, que personne ne ferait, et ne dit rien que l'exactitude globale et la matrice d'erreur ne disent mieux (Pontius &amp; Millones 2011, International Journal of Remote Sensing 32:4407). Il est gardé pour comparer avec des travaux anciens.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Kappa is no measure of a map; it is shown, with its caution, for comparison with older work</source>
      <translation>Le kappa n'est pas une mesure d'une carte ; il est montré, avec sa mise en garde, pour comparer avec des travaux anciens</translation>
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
      <translation>Gardez d'abord des pixels ou des moyennes, et laissez-les affichés.</translation>
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
      <translation>Garder les étiquettes dans un autre fichier, ou en ouvrir un</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Keep the review in another file, or open one</source>
      <translation>Garder la vérification dans un autre fichier, ou en ouvrir un</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>Keep the sample in a session of the same map.</source>
      <translation>Gardez l'échantillon dans une session de la même carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Keep the scheme, or choose the refinement discriminant or mamba.</source>
      <translation>Gardez la nomenclature, ou choisissez l'affinage discriminant ou mamba.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_model.py" />
      <source>Keep the scheme.</source>
      <translation>Gardez la nomenclature.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Kept spectra</source>
      <translation>Spectres gardés</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Key</source>
      <translation>Touche</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Know what the map is worth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>Known are {0}.</source>
      <translation>Sont connus : {0}.</translation>
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
      <translation>L1R est dans la géométrie du capteur, sans position ; la même scène en L1T se place sur une carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <source>Label at least {0} pixels of every class.</source>
      <translation>Étiquetez au moins {0} pixels de chaque classe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/splits.py" />
      <source>Label more places of every class, far from each other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Label other pixels.</source>
      <translation>Étiquetez d'autres pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Label pixels</source>
      <translation>Étiqueter des pixels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Label pixels further apart, or give a smaller buffer than {0}; windows of {1} pixels then share pixels with held-out ones, and the figures flatter.</source>
      <translation>Étiquetez des pixels plus éloignés, ou donnez un tampon plus petit que {0} ; des fenêtres de {1} pixels partagent alors des pixels avec celles mises de côté, et les chiffres flattent.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/conformal.py" />
      <source>Label pixels in more places, choose a higher error rate, or leave it out.</source>
      <translation>Étiquetez des pixels à davantage d'endroits, choisissez un taux d'erreur plus élevé, ou n'en donnez pas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Label pixels in more places, or give a smaller block size.</source>
      <translation>Étiquetez des pixels à davantage d'endroits, ou donnez une taille de bloc plus petite.</translation>
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
      <translation>Étiquetez des pixels d'au moins deux classes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Label pixels on the page "Labels" first.</source>
      <translation>Étiquetez d'abord des pixels à la page « Étiquettes ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Label pixels: click gives the current class, keys 1–9 change it, right click removes</source>
      <translation>Étiqueter des pixels : un clic donne la classe courante, les touches 1–9 la changent, un clic droit supprime</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Label similar neighbours too</source>
      <translation>Étiqueter aussi les voisins semblables</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Label some pixels and learn a model from them, or leave the error rate out.</source>
      <translation>Étiquetez quelques pixels et apprenez-en un modèle, ou omettez le taux d'erreur.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_read.py" />
      <source>Label some pixels first.</source>
      <translation>Étiquetez d'abord quelques pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>Label with points or polygons.</source>
      <translation>Étiquetez avec des points ou des polygones.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Label {0} similar neighbours too (P)</source>
      <translation>Étiqueter aussi {0} voisins semblables (P)</translation>
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
      <translation>Pixels étiquetés par classe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison_plot.py" />
      <source>Labelled pixels a class, or share of the training blocks</source>
      <translation>Pixels étiquetés par classe, ou part des blocs d'apprentissage</translation>
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
      <translation>Étiquetage des pixels</translation>
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
      <translation>Étiquettes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Labels a class</source>
      <translation>Étiquettes par classe</translation>
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
      <translation>Les étiquettes ne sont pas gardées pour « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Labels belong to an image, and none with the pixels of this map is open.</source>
      <translation>Les étiquettes appartiennent à une image, et aucune ayant les pixels de cette carte n'est ouverte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Labels file</source>
      <translation>Fichier d'étiquettes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_labels.py" />
      <source>Labels have no column "{0}".</source>
      <translation>Les étiquettes n'ont pas de colonne « {0} ».</translation>
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
      <translation>Étiquettes de {0}</translation>
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
      <translation>Manquants</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Land</source>
      <translation>Terre</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Largest size of the cache</source>
      <translation>Taille maximale du cache</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>Latitudes {0} and longitudes {1} of the image do not fit.</source>
      <translation>Les latitudes {0} et les longitudes {1} de l'image ne s'accordent pas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Layer</source>
      <translation>Couche</translation>
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
      <translation>Couche d'étiquettes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/review/synced_view.py" />
      <source>Layers</source>
      <translation>Couches</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>Learn by clicking</source>
      <translation>Apprendre en cliquant</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Learn by clicking: you are asked about pixels, and the map learns from every answer</source>
      <translation>Apprendre en cliquant : vous êtes interrogé sur des pixels, et la carte apprend de chaque réponse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Learn by clicking…</source>
      <translation>Apprendre en cliquant…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Learn from</source>
      <translation>Apprendre de</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Learn from corrections</source>
      <translation>Apprendre des corrections</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Learn from the labels and classify the whole cube</source>
      <translation>Apprendre des étiquettes et classer tout le cube</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Learn from {0}</source>
      <translation>Apprendre de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>Learn it again from the labels.</source>
      <translation>Apprenez-le de nouveau à partir des étiquettes.</translation>
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
      <translation>Carte apprise de {0}</translation>
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
      <translation>Apprenant</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Learns from a few labelled pixels in moments; needs nothing installed.</source>
      <translation>Apprend en un instant à partir de quelques pixels étiquetés ; ne demande aucune installation.</translation>
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
      <translation>Apprend à partir de très peu d'étiquettes sur les descripteurs d'un modèle hyperspectral préentraîné, qui voient un pixel avec ses environs.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Learns from {0}, then classifies every pixel of {1}.</source>
      <translation>Apprend de {0}, puis classe chaque pixel de {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Learns the classes' spectra in this very scene from the surest first labels.</source>
      <translation>Apprend les spectres des classes dans cette scène même, à partir des premières étiquettes les plus sûres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Least confidence</source>
      <translation>Moindre confiance</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Least number of points in every class of the map</source>
      <translation>Plus petit nombre de points dans chaque classe de la carte</translation>
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
      <translation>Omettez-le, ou choisissez la méthode {0}.</translation>
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
      <translation>Écarter des pixels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>Leave out pixels without a class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Leave out the model to save, or give labels.</source>
      <translation>Omettez le modèle à enregistrer, ou donnez des étiquettes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Leave out the {0} bands that are marked as bad</source>
      <translation>Écarter les {0} bandes marquées comme mauvaises</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>Leave some of them out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Leave the bands out, or give labels to learn from.</source>
      <translation>Omettez les bandes, ou donnez des étiquettes pour apprendre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>Leave the ranges of bands out.</source>
      <translation>N'indiquez pas les plages de bandes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>Leave the source out, or choose the method {0}.</source>
      <translation>Omettez la source, ou choisissez la méthode {0}.</translation>
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
      <translation>Omettez-les, ou donnez une bibliothèque.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/cog.py" />
      <source>Leave this option out, or install a newer QGIS.</source>
      <translation>N'utilisez pas cette option, ou installez un QGIS plus récent.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>Leave this strategy out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Left-out labels lie as near as {0} pixels to the others, and the model sees {1} × {1} pixels around each: the figures may be better than they would be in another place.</source>
      <translation>Des étiquettes mises de côté sont jusqu'à {0} pixels des autres, et le modèle voit {1} × {1} pixels autour de chacune : les chiffres peuvent être meilleurs qu'ils ne le seraient ailleurs.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>Less than one label a class teaches nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>Let HSI_PYTHON name the same version.</source>
      <translation>Indiquez la même version dans HSI_PYTHON.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/staging.py" />
      <source>Let the name of the map end in .tif.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>Level</source>
      <translation>Niveau</translation>
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
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Library to the bands of an image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Library to the bands of {0}</source>
      <translation>Bibliothèque vers les bandes de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>Licence of the weights: {0}.</source>
      <translation>Licence des poids : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>List foundation models</source>
      <translation>Lister les modèles de fondation</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Load</source>
      <translation>Charger</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Load class names</source>
      <translation>Charger des noms de classes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Load class names from a file</source>
      <translation>Charger des noms de classes depuis un fichier</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Loaded</source>
      <translation>Chargés</translation>
    </message>
    <message>
      <location filename="../../resources/models/spectf-cloud.json" />
      <source>Loaded with its real file (25,538 parameters), and its scores agree with an independent forward pass in NumPy to one part in 100,000. Of 7,680 pixels of the EnMAP scene of Potsdam (surface reflectance) it calls 2 cloud. The address of the download was never fetched from here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Loading was not tried: this Python has no torch.</source>
      <translation>Le chargement n'a pas été essayé : ce Python n'a pas torch.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Loads it, and tells its SHA-256 and which of its tensors were loaded, left new or ignored</source>
      <translation>Le charge, et dit son SHA-256 et lesquels de ses tenseurs ont été chargés, laissés neufs ou ignorés</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Log of a job</source>
      <translation>Journal d'une tâche</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Logistic</source>
      <translation>Logistique</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Logistic regression: a little slower; better where classes are not round</source>
      <translation>Régression logistique : un peu plus lente ; meilleure quand les classes ne sont pas rondes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Longest wavelength (nm)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Look at every pixel of the sample, without seeing what the map says, and answer which class it is; several people may do so.</source>
      <translation>Regardez chaque pixel de l'échantillon, sans voir ce que dit la carte, et répondez quelle classe c'est ; plusieurs personnes peuvent le faire.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Look at it</source>
      <translation>Regarder</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>Look at some of its points first.</source>
      <translation>Regardez d'abord quelques-uns de ses points.</translation>
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
      <translation>Recherche de modèles de fondation…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Looking…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Looks at a pixel with its neighbours, as far as the pixels' size allows; for images of a few metres a pixel, and for models that go on to other images.</source>
      <translation>Regarde un pixel avec ses voisins, aussi loin que la taille des pixels le permet ; pour des images de quelques mètres par pixel, et pour des modèles qui passent à d'autres images.</translation>
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
      <translation>Fait à partir de noms de classes sans étiquette : son exactitude n'est pas connue.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Made from class names, without labels{0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Magnifications at which CLIP looks at the picture, such as 1, 2, 4; else by the size of a pixel</source>
      <translation>Grossissements auxquels CLIP regarde l'image, par exemple 1, 2, 4 ; sinon d'après la taille d'un pixel</translation>
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
      <translation>Majorité dans un carré de</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>Make it again ({0} on the map)</source>
      <translation>Refaire ({0} sur la carte)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <source>Make report</source>
      <translation>Faire le rapport</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/live.py" />
      <source>Make room on the disk, or close the program that holds it.</source>
      <translation>Libérez de la place sur le disque, ou fermez le programme qui le tient.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>Make room on the disk.</source>
      <translation>Libérez de la place sur le disque.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Make room there, or choose another folder for models with HSI_HOME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Make room there, or choose another folder.</source>
      <translation>Libérez-y de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <source>Make room there, or choose another output folder.</source>
      <translation>Libérez-y de la place, ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Make room there, or choose another place for the output.</source>
      <translation>Libérez-y de la place, ou choisissez un autre emplacement pour la sortie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Make room there, or give the workers the right to write; or choose another folder for the maps.</source>
      <translation>Libérez-y de la place, ou donnez aux processus de calcul le droit d'écrire ; ou choisissez un autre dossier pour les cartes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>Make room there, or set HSI_HOME of the workers to a folder that can be written to.</source>
      <translation>Libérez-y de la place, ou réglez HSI_HOME des processus de calcul sur un dossier où l'on peut écrire.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>Make room, or choose a folder on another disk in the options, or with HSI_ENV.</source>
      <translation>Libérez de la place, ou choisissez un dossier sur un autre disque dans les options, ou avec HSI_ENV.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/cog.py" />
      <source>Make the map again.</source>
      <translation>Refaites la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Make this report again with that session as its reference.</source>
      <translation>Refaites ce rapport avec cette session comme référence.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Make this the label of the selected pixels, instead of what was said of them</source>
      <translation>En faire l'étiquette des pixels sélectionnés, à la place de ce qui en a été dit</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>Make this the reference of the selected points; what each person said is kept</source>
      <translation>En faire la référence des points sélectionnés ; ce que chacun a dit est gardé</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Makers' page</source>
      <translation>Page des auteurs</translation>
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
      <translation>Faire…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/manual.py" />
      <source>Manual</source>
      <translation>Manuel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Many images</source>
      <translation>Plusieurs images</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_files.py" />
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Map file</source>
      <translation>Fichier de la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Map from a file</source>
      <translation>Carte depuis un fichier</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Map from class names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Map of changes</source>
      <translation>Carte des changements</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Map to review</source>
      <translation>Carte à vérifier</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Map {0} by names</source>
      <translation>Cartographier {0} par noms</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>Mapped: pixels counted on the map. Estimated: corrected for the errors that the reference shows, ± half of the 95 % interval.</source>
      <translation>Cartographié : pixels comptés sur la carte. Estimé : corrigé des erreurs que montre la référence, ± la moitié de l'intervalle à 95 %.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Maps (*.tif *.tiff *.vrt *.img *.dat);;All files (*)</source>
      <translation>Cartes (*.tif *.tiff *.vrt *.img *.dat);;Tous les fichiers (*)</translation>
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
      <translation>Masque</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Masks</source>
      <translation>Masques</translation>
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
      <translation>Score F1 moyen des classes : bas là où une classe est manquée, et là où d'autres sont prises pour elle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Mean confidence</source>
      <translation>Confiance moyenne</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Mean confidence {0:.2f}.</source>
      <translation>Confiance moyenne {0:.2f}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Mean confidence {0}, accuracy at the same pixels {1}; expected calibration error {2}, Brier score {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Mean of an area</source>
      <translation>Moyenne d'une zone</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Mean of each class of the labels</source>
      <translation>Moyenne de chaque classe des étiquettes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Mean of the first index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Mean of the selected features</source>
      <translation>Moyenne des entités sélectionnées</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_model.py" />
      <source>Mean ± standard deviation of {0} pixels</source>
      <translation>Moyenne ± écart type de {0} pixels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>Means of {0} repetitions ± half of the 95 % interval; ▸ the highest of a column</source>
      <translation>Moyennes de {0} répétitions ± la moitié de l'intervalle à 95 % ; ▸ la plus haute d'une colonne</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Measure</source>
      <translation>Mesure</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Memory</source>
      <translation>Mémoire</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Merge a file…</source>
      <translation>Fusionner un fichier…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Merge another session…</source>
      <translation>Fusionner une autre session…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Merge copies of one and the same file.</source>
      <translation>Fusionnez des copies d'un seul et même fichier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Merge labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Merge labels into {0}</source>
      <translation>Fusionner des étiquettes dans {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>Merge sessions of the same image.</source>
      <translation>Fusionnez des sessions de la même image.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/method_choice.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Method of the final map</source>
      <translation>Méthode de la carte finale</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Missing wavelengths, as JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Mixed</source>
      <translation>Mixte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Model for further images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Models (*.hsimodel)</source>
      <translation>Modèles (*.hsimodel)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>Models (*.safetensors *.pt *.bin *.json);;All files (*)</source>
      <translation>Modèles (*.safetensors *.pt *.bin *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <source>Models…</source>
      <translation>Modèles…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <source>Models…: what they are, which are here, and how to get others</source>
      <translation>Modèles… : ce qu'ils sont, lesquels sont ici, et comment en obtenir d'autres</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>More layers: what spectra, CLIP, library and clicks say, each by itself</source>
      <translation>Plus de couches : ce que disent les spectres, CLIP, la bibliothèque et les clics, chacun pour soi</translation>
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
      <translation>Ressemble le plus à {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/export.py" />
      <source>Move it elsewhere.</source>
      <translation>Déplacez-le ailleurs.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/dock.py" />
      <source>Move over the cube to see spectra, click to keep one</source>
      <translation>Survolez le cube pour voir des spectres, cliquez pour en garder un</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Move over the image to see spectra, click to keep one.</source>
      <translation>Survolez l'image pour voir des spectres, cliquez pour en garder un.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Move over the image to see the spectrum of each pixel; click to keep one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Move the map there</source>
      <translation>Y amener la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>NVIDIA graphics cards do not work on macOS.</source>
      <translation>Les cartes graphiques NVIDIA ne fonctionnent pas sous macOS.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/spectra/library_table.py" />
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Name</source>
      <translation>Nom</translation>
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
      <translation>Nommez une classe avec « class », et seulement là.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Name a library to write, a session that takes labels, or both.</source>
      <translation>Nommez une bibliothèque à écrire, une session qui reçoit les étiquettes, ou les deux.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Name a library to write, a session, or both.</source>
      <translation>Nommez une bibliothèque à écrire, une session, ou les deux.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_model.py" />
      <source>Name another class, or keep the scheme.</source>
      <translation>Nommez une autre classe, ou gardez la nomenclature.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Name at most {0}.</source>
      <translation>Nommez-en au plus {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Name each once.</source>
      <translation>Nommez chacun une seule fois.</translation>
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
      <translation>Nom de la nouvelle classe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source>Name of the new model</source>
      <translation>Nom du nouveau modèle</translation>
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
      <translation>Nommez le champ ; il y a : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Name the file to write.</source>
      <translation>Nommez le fichier à écrire.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>Name the folder of a CLIP (vision) or DINOv2 model, as Hugging Face lays it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Name the layer with the labels: {0}.</source>
      <translation>Nommez la couche qui contient les étiquettes : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>Name them in Dask's own configuration (distributed.comm.tls), as docs/CLUSTER.md shows.</source>
      <translation>Nommez-les dans la configuration de Dask lui-même (distributed.comm.tls), comme le montre docs/CLUSTER.md.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <source>Names</source>
      <translation>Noms</translation>
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
      <translation>Plus proches voisins</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Needs</source>
      <translation>Demande</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Negative after the correction in one band at least</source>
      <translation>Négatif après correction dans au moins une bande</translation>
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
      <translation>Ni le fichier ni son élément STAC n'indiquent les longueurs d'onde de ses bandes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris.py" />
      <source>Neither the header nor a file beside it (*.spc) tells the wavelengths of the bands.</source>
      <translation>Ni l'en-tête ni un fichier à côté (*.spc) n'indiquent les longueurs d'onde des bandes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Network for photographs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Network on colours</source>
      <translation>Réseau sur les couleurs</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Network on spectra (MambaHSI)</source>
      <translation>Réseau sur les spectres (MambaHSI)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Networks that have learned from many hyperspectral images without labels. Their features need few labels; whether they help on your cube is what "Compare strategies…" tells.</source>
      <translation>Des réseaux qui ont appris de nombreuses images hyperspectrales sans étiquettes. Leurs descripteurs demandent peu d'étiquettes ; « Comparer des stratégies… » dit s'ils aident sur votre cube.</translation>
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
      <translation>Nouvelle classe</translation>
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
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Next in line</source>
      <translation>Prochaine de la file</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Ninomiya 2003, Proc. IGARSS 2003:1552</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/gpu.py" />
      <source>No NVIDIA graphics card was found (nvidia-smi tells of none).</source>
      <translation>Aucune carte graphique NVIDIA n'a été trouvée (nvidia-smi n'en signale pas).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>No Python was found that can run the worker.</source>
      <translation>Aucun Python capable de faire tourner le processus de calcul n'a été trouvé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>No accuracy could be estimated from these labels{0}.</source>
      <translation>Aucune exactitude n'a pu être estimée à partir de ces étiquettes{0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>No address with a checked content is known. Get the file from its makers, then use "Add file…".</source>
      <translation>Aucune adresse au contenu vérifié n'est connue. Récupérez le fichier chez ses auteurs, puis utilisez « Ajouter un fichier… ».</translation>
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
      <translation>Aucune bande du détecteur {0} n'a été acquise.</translation>
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
      <translation>Aucune classe n'est nommée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>No classes were given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>No classes yet: press C and name what you see.</source>
      <translation>Pas encore de classes : appuyez sur C et nommez ce que vous voyez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>No cube is open.</source>
      <translation>Aucun cube n'est ouvert.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>No file is named for the cube.</source>
      <translation>Aucun fichier n'est nommé pour le cube.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_files.py" />
      <source>No file is named for the map.</source>
      <translation>Aucun fichier n'est nommé pour la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>No file is named for the points.</source>
      <translation>Aucun fichier n'est nommé pour les points.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>No file stands behind the points to visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>No folder for the maps was given.</source>
      <translation>Aucun dossier n'a été donné pour les cartes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>No folder is named for the comparison.</source>
      <translation>Aucun dossier n'est nommé pour la comparaison.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>No folder was given for the table and the plot.</source>
      <translation>Aucun dossier n'a été donné pour le tableau et le graphique.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <source>No foundation model is here yet; get one under Models…</source>
      <translation>Aucun modèle de fondation n'est encore ici ; obtenez-en un sous Modèles…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>No foundation model is known.</source>
      <translation>Aucun modèle de fondation n'est connu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>No image was given.</source>
      <translation>Aucune image n'a été donnée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>No images were given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>No index was named.</source>
      <translation>Aucun indice n'a été nommé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>No label lies in the window.</source>
      <translation>Aucune étiquette n'est dans la fenêtre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>No label lies on a pixel of {0} that holds data.</source>
      <translation>Aucune étiquette n'est sur un pixel de {0} contenant des données.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>No label of "{0}" lies on a pixel that holds data; the class is left out.</source>
      <translation>Aucune étiquette de « {0} » n'est sur un pixel contenant des données ; la classe est laissée de côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <source>No label on the cube is of {0}; left out.</source>
      <translation>Aucune étiquette sur le cube n'est de {0} ; laissé de côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_layer.py" />
      <source>No layer of labels is chosen.</source>
      <translation>Aucune couche d'étiquettes n'est choisie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>No layer of polygons or points is current.</source>
      <translation>Aucune couche de polygones ou de points n'est active.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>No library was opened yet</source>
      <translation>Aucune bibliothèque n'a encore été ouverte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>No model was given.</source>
      <translation>Aucun modèle n'a été donné.</translation>
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
      <translation>Aucune autre carte n'a été choisie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>No other pixel looks like the confusions of the sample.</source>
      <translation>Aucun autre pixel ne ressemble aux confusions de l'échantillon.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/sieve.py" />
      <source>No piece has fewer than {0} pixel.</source>
      <translation>Aucune plage n'a moins de {0} pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>No piece smaller than</source>
      <translation>Pas de plage de moins de</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>No pixel has a class on both {0} and {1}.</source>
      <translation>Aucun pixel n'a de classe à la fois sur {0} et sur {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/pool.py" />
      <source>No pixel has a first label.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>No pixel is as alike to a reference as {0}: choose another threshold.</source>
      <translation>Aucun pixel n'est aussi proche d'une référence que {0} : choisissez un autre seuil.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>No pixel of the sample lies in a stratum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>No pixel of {0} holds data there.</source>
      <translation>Aucun pixel de {0} n'y contient de données.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <location filename="../../hsi_plugin/methods/active/prepare.py" />
      <source>No pixel of {0} holds data.</source>
      <translation>Aucun pixel de {0} ne contient de données.</translation>
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
      <translation>Aucun pixel de {0}{1} ne contient de données.</translation>
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
      <translation>Aucun point de l'échantillon de {0} n'a encore de classe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>No point of {0} lies on the cube of the session.</source>
      <translation>Aucun point de {0} n'est sur le cube de la session.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>No point of {0} lies on the image.</source>
      <translation>Aucun point de {0} n'est sur l'image.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>No question</source>
      <translation>Aucune question</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>No recall is known here; choose another cell of the table.</source>
      <translation>Aucun rappel n'est connu ici ; choisissez une autre cellule du tableau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reliability.py" />
      <source>No reference pixel has a confidence; whether it can be trusted is not known.</source>
      <translation>Aucun pixel de référence n'a de confiance ; on ne sait pas si l'on peut s'y fier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>No reference pixel of {0} has a class on both maps.</source>
      <translation>Aucun pixel de référence de {0} n'a de classe sur les deux cartes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>No reference pixel of {0} lies on a classified pixel of {1}.</source>
      <translation>Aucun pixel de référence de {0} n'est sur un pixel classé de {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/area.py" />
      <source>No reference sample lies in a class of the map.</source>
      <translation>Aucun échantillon de référence n'est dans une classe de la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>No scheduler was given.</source>
      <translation>Aucun ordonnanceur n'a été donné.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/hs3bench.py" />
      <source>No share of the training images is given.</source>
      <translation>Aucune part des images d'apprentissage n'est donnée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>No spectra are given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>No spectrum of the cube is shown.</source>
      <translation>Aucun spectre du cube n'est affiché.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>No spectrum of {0} covers the bands of {1}.</source>
      <translation>Aucun spectre de {0} ne couvre les bandes de {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>No spectrum of {0} covers {1} of the good bands of the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>No spectrum of {0} was measured where {1} has bands.</source>
      <translation>Aucun spectre de {0} n'a été mesuré là où {1} a des bandes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>No spectrum was found in {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>No strategy is chosen.</source>
      <translation>Aucune stratégie n'est choisie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/suggestions.py" />
      <source>No suggestion this time. Some questions come without one, so that answers stay your own.</source>
      <translation>Pas de suggestion cette fois. Certaines questions viennent sans, pour que les réponses restent les vôtres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/suggestions.py" />
      <source>No suggestion yet: the model learns once two classes have labels.</source>
      <translation>Pas encore de suggestion : le modèle apprend dès que deux classes ont des étiquettes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>No two people have answered the same points.</source>
      <translation>Personne n'a répondu aux mêmes points qu'un autre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>No two people have labelled the same pixels.</source>
      <translation>Personne n'a étiqueté les mêmes pixels qu'un autre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>No wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Nobody can tell from here (?)</source>
      <translation>Personne ne peut le dire d'ici (?)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Nobody can tell from here; it is not asked about again</source>
      <translation>Personne ne peut le dire d'ici ; la question n'est plus posée</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Nobody has compared this map with a reference yet. How well it agrees with the ground is not known, and neither are the true areas of its classes: pixels that were counted on a map are no estimate of area.</source>
      <translation>Personne n'a encore comparé cette carte à une référence. On ne sait pas à quel point elle concorde avec le terrain, ni quelles sont les vraies surfaces de ses classes : des pixels comptés sur une carte ne sont pas une estimation de surface.</translation>
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
      <translation>Aucun</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>None of its images with spectra is on this disk.</source>
      <translation>Aucune de ses images de spectres n'est sur ce disque.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/run.py" />
      <source>None of the strategies can run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>None of the {0} workers offers a graphics card, and "{1}" was asked for.</source>
      <translation>Aucun des {0} processus de calcul n'offre de carte graphique, et « {1} » a été demandé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>None of these above</source>
      <translation>Aucune de celles-ci</translation>
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
      <translation>Tous les processus de calcul de {0} n'ont pas répondu en {1} s.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Not assessable: {0}.</source>
      <translation>Non évaluables : {0}.</translation>
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
      <translation>Non terminé ; voir le message au-dessus de la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Not in the file, left as made</source>
      <translation>Pas dans le fichier, laissés tels que créés</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Not installed, and not to be had for this Python ({0}). Methods that need no torch work all the same.</source>
      <translation>Non installé, et indisponible pour ce Python ({0}). Les méthodes qui se passent de torch marchent quand même.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Not installed. Methods that need no torch work all the same.</source>
      <translation>Non installé. Les méthodes qui se passent de torch marchent quand même.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>Not one of {0} images could be classified. {1}: {2}</source>
      <translation>Pas une des {0} images n'a pu être classée. {1} : {2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Not to be compared between maps.</source>
      <translation>À ne pas comparer entre cartes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Nothing fits: try fewer or shorter words</source>
      <translation>Rien ne correspond : essayez moins de mots, ou de plus courts</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>Nothing has changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Nothing has run yet. What this panel and the Processing toolbox compute is listed here.</source>
      <translation>Rien n'a encore tourné. Ce que calculent ce panneau et la boîte à outils de traitements est listé ici.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/run.py" />
      <source>Nothing here does the job "{0}".</source>
      <translation>Rien ici ne fait la tâche « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/label_files.py" />
      <source>Nothing in {0} was called mixed, left undecided or disputed.</source>
      <translation>Rien dans {0} n'a été dit mixte, laissé indécis ou contesté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Nothing is known of how often pixels of {0} are wrong: none could be held out.</source>
      <translation>On ne sait pas combien de fois les pixels de {0} sont faux : aucun n'a pu être mis de côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Nothing is known of its content.</source>
      <translation>On ne sait rien de son contenu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/parts.py" />
      <source>Nothing is left that could tell the classes apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Nothing is left to learn from: within {0} pixels of every held-out block lie all other labels.</source>
      <translation>Il ne reste rien pour apprendre : toutes les autres étiquettes sont à moins de {0} pixels de chaque bloc mis de côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Nothing is selected in layer "{0}".</source>
      <translation>Rien n'est sélectionné dans la couche « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>Nothing more can be said of these figures.</source>
      <translation>On ne peut rien dire de plus de ces chiffres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Nothing runs.</source>
      <translation>Rien ne tourne.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clicks.py" />
      <source>Nothing shows a pixel of {0}: clicks say nothing of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>Nothing tells the wavelengths of the bands: put them into a JSON file beside the array ("wavelengths_nm").</source>
      <translation>Rien n'indique les longueurs d'onde des bandes : mettez-les dans un fichier JSON à côté du tableau (« wavelengths_nm »).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Nothing was asked for.</source>
      <translation>Rien n'a été demandé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Nothing was asked for. Give a side for the majority filter, a smallest mapping unit, or both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Nothing was assessed yet. Draw a sample on the first page, and look at its points on the second.</source>
      <translation>Rien n'a encore été évalué. Tirez un échantillon à la première page, et regardez ses points à la deuxième.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>Nothing was changed yet.</source>
      <translation>Rien n'a encore été modifié.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Nothing was drawn.</source>
      <translation>Rien n'a été tiré.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Nothing would change.</source>
      <translation>Rien ne changerait.</translation>
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
      <translation>Numéro du point</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Number of worker processes</source>
      <translation>Nombre de processus de calcul</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Number the classes 1, 2, 3, … without gaps.</source>
      <translation>Numérotez les classes 1, 2, 3, … sans lacune.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Number {0} in line</source>
      <translation>Numéro {0} de la file</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Numbers of reference pixels. Rows are classes of the map, columns of the reference; the darker, the larger the part of its row. Blue agrees, orange does not.</source>
      <translation>Nombres de pixels de référence. Les lignes sont les classes de la carte, les colonnes celles de la référence ; plus c'est foncé, plus la part de la ligne est grande. Le bleu concorde, l'orange non.</translation>
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
      <translation>D'une seule classe, rien ne s'apprend.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Of every class at least so many, in a stratified sample; 30 to 50 for rare classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Of pixels of the map, chosen at random, by the class that the map gives them.</source>
      <translation>Sur des pixels de la carte, tirés au hasard, d'après la classe que la carte leur donne.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Of some classes the set holds the true one less often: {0}. Ask for the rate within each class.</source>
      <translation>Pour certaines classes, l'ensemble contient moins souvent la vraie : {0}. Demandez le taux à l'intérieur de chaque classe.</translation>
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
      <translation>Sur les pixels de référence, d'après la classe qui y a été trouvée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_mapping.py" />
      <source>Of the source, {0} {1} no label here and {2} left out.</source>
      <translation>De la source, {0} {1} sans étiquette ici et {2} hors du calcul.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Of those that were sure, {0} were wrong.</source>
      <translation>Parmi ceux qui étaient sûrs, {0} étaient faux.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Of {0} paths, {1} were looked for on every worker.</source>
      <translation>Sur {0} chemins, {1} ont été cherchés sur chaque processus de calcul.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Of {0}, the next lower rate that is known was kept.</source>
      <translation>Au lieu de {0}, le taux connu immédiatement inférieur a été tenu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>On Debian and Ubuntu: sudo apt install python3-venv. Then try again.</source>
      <translation>Sous Debian et Ubuntu : sudo apt install python3-venv. Puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>On Debian and Ubuntu: sudo apt install python{0}-venv. Or install uv (docs.astral.sh/uv). Then try again.</source>
      <translation>Sous Debian et Ubuntu : sudo apt install python{0}-venv. Ou installez uv (docs.astral.sh/uv). Puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/offline.py" />
      <source>On a machine with a network: {0} — then copy the folder here.</source>
      <translation>Sur une machine reliée au réseau : {0} – puis copiez le dossier ici.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>On the dashed line the map is exactly as sure as it may be; below it, it claims too much.</source>
      <translation>Sur la ligne tiretée, la carte est exactement aussi sûre qu'elle peut l'être ; en dessous, elle prétend trop.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/unsure_box.py" />
      <source>One more layer: how many classes a pixel may be of, such that the true one is missed no more often than this. Low rates need labels in many places</source>
      <translation>Une couche de plus : de combien de classes un pixel peut être, pour que la vraie ne manque pas plus souvent que cela. Des taux bas demandent des étiquettes à de nombreux endroits</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>One of them hangs, or cannot reach its files: look at the workers, restart those that hang, and try again.</source>
      <translation>L'un d'eux est bloqué, ou n'atteint pas ses fichiers : examinez les processus de calcul, redémarrez ceux qui sont bloqués, et réessayez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>One page with all there is to know of the map, for the web browser, and as PDF</source>
      <translation>Une seule page avec tout ce qu'il faut savoir de la carte, pour le navigateur web, et en PDF</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/accuracy_json.py" />
      <source>Only one reference pixel lies in the map class {0}; intervals that need it are not given.</source>
      <translation>Un seul pixel de référence est dans la classe de la carte {0} ; les intervalles qui la demandent ne sont pas donnés.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Only points that nobody has answered</source>
      <translation>Seulement les points sans aucune réponse</translation>
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
      <translation>Seuls {0} pixels sont assez loin des étiquettes et les uns des autres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reliability.py" />
      <source>Only {0} reference pixels have a confidence: too few to say whether it can be trusted.</source>
      <translation>Seuls {0} pixels de référence ont une confiance : trop peu pour dire si l'on peut s'y fier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Opacity of the map</source>
      <translation>Opacité de la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/many_images.py" />
      <source>Open a copy in the Modeler, to be run or changed</source>
      <translation>Ouvrir une copie dans le modeleur, à exécuter ou à modifier</translation>
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
      <translation>Ouvrir un cube</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Open a cube and label some pixels first.</source>
      <translation>Ouvrez un cube et étiquetez d'abord quelques pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Open a cube first</source>
      <translation>Ouvrez d'abord un cube</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Open a cube first.</source>
      <translation>Ouvrez d'abord un cube.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open a cube from a file (NetCDF, HDF5, GeoTIFF, ENVI, .mat, …); the arrow opens a product's folder</source>
      <translation>Ouvrir un cube depuis un fichier (NetCDF, HDF5, GeoTIFF, ENVI, .mat, …) ; la flèche ouvre le dossier d'un produit</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Open a cube on the page "Cube"</source>
      <translation>Ouvrez un cube à la page « Cube »</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Open a cube to see what its features will cost.</source>
      <translation>Ouvrez un cube pour voir ce que ses descripteurs coûteront.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>Open a cube, and click a pixel.</source>
      <translation>Ouvrez un cube, et cliquez sur un pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/body.py" />
      <source>Open a cube, then click a pixel to see its spectrum. "Library" opens spectral libraries and finds what is most alike.</source>
      <translation>Ouvrez un cube, puis cliquez sur un pixel pour voir son spectre. « Bibliothèque » ouvre des bibliothèques spectrales et trouve ce qui ressemble le plus.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Open a cube, then type what is to be found in it.</source>
      <translation>Ouvrez un cube, puis écrivez ce qu'il faut y trouver.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Open a cube…</source>
      <translation>Ouvrir un cube…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open a file…</source>
      <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open a hyperspectral cube</source>
      <translation>Ouvrir un cube hyperspectral</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Open a hyperspectral cube from a file</source>
      <translation>Ouvrir un cube hyperspectral depuis un fichier</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Open a library…</source>
      <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/desis.py" />
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>Open a product of level L1B, L1C or L2A.</source>
      <translation>Ouvrez un produit de niveau L1B, L1C ou L2A.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>Open a product of reflectance.</source>
      <translation>Ouvrez un produit de réflectance.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open a product's folder</source>
      <translation>Ouvrir le dossier d'un produit</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open a product's folder…</source>
      <translation>Ouvrir le dossier d'un produit…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Open a spectral library</source>
      <translation>Ouvrir une bibliothèque spectrale</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>Open a spectral library on the page "Library".</source>
      <translation>Ouvrez une bibliothèque spectrale à la page « Bibliothèque ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Open a spectral library to put its spectra beside those of the cube, and to find the best matches.</source>
      <translation>Ouvrez une bibliothèque spectrale pour mettre ses spectres à côté de ceux du cube, et pour trouver les plus ressemblants.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Open a synced view</source>
      <translation>Ouvrir une vue synchronisée</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>Open an L1, L2B, L2C or L2D product of the same acquisition.</source>
      <translation>Ouvrez un produit L1, L2B, L2C ou L2D de la même acquisition.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Open folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/array_pixels.py" />
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Open it again.</source>
      <translation>Ouvrez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Open it for me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Open it in the spectral library panel.</source>
      <translation>Ouvrez-la dans le panneau des bibliothèques spectrales.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Open it, or choose another name for the new session.</source>
      <translation>Ouvrez-la, ou choisissez un autre nom pour la nouvelle session.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>Open its bands one by one, or a scene of Hyperion.</source>
      <translation>Ouvrez ses bandes une à une, ou une scène d'Hyperion.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Open log folder</source>
      <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Open one of its items, or an image file.</source>
      <translation>Ouvrez un de ses éléments, ou un fichier image.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Open one of them, for example {0}.</source>
      <translation>Ouvrez l'un d'eux, par exemple {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Open one of them.</source>
      <translation>Ouvrez l'un d'eux.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Open points only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Open report</source>
      <translation>Ouvrir le rapport</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_model.py" />
      <source>Open summary</source>
      <translation>Ouvrir le résumé</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>Open the L1R file beside it.</source>
      <translation>Ouvrez le fichier L1R à côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris.py" />
      <source>Open the image (radiance or reflectance) of the same line.</source>
      <translation>Ouvrez l'image (luminance ou réflectance) de la même ligne de vol.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Open the image file itself.</source>
      <translation>Ouvrez le fichier image lui-même.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Open the image first.</source>
      <translation>Ouvrez d'abord l'image.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <source>Open the radiance (RDN) or the reflectance (RFL).</source>
      <translation>Ouvrez la luminance (RDN) ou la réflectance (RFL).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>Open the radiance or surface reflectance HDF5 of the same scene.</source>
      <translation>Ouvrez le HDF5 de luminance ou de réflectance de surface de la même scène.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/emit.py" />
      <source>Open the reflectance (L2A RFL) or the radiance (L1B RAD) of the same scene.</source>
      <translation>Ouvrez la réflectance (L2A RFL) ou la luminance (L1B RAD) de la même scène.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>Open the reflectance of the same flight (DP1.30006, or DP3.30006 of the site).</source>
      <translation>Ouvrez la réflectance du même vol (DP1.30006, ou DP3.30006 du site).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>Open the sample scene</source>
      <translation>Ouvrir la scène d'exemple</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_read.py" />
      <source>Open the session once for labelling; that adds them.</source>
      <translation>Ouvrez une fois la session pour étiqueter ; cela les ajoute.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <source>Open the session that the package was made from.</source>
      <translation>Ouvrez la session dont le paquet est issu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>Open the surface reflectance (PACE_OCI_L2_SFREFL) or the calibrated image (PACE_OCI_L1B_SCI) of the same time.</source>
      <translation>Ouvrez la réflectance de surface (PACE_OCI_L2_SFREFL) ou l'image étalonnée (PACE_OCI_L1B_SCI) du même moment.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/inputs.py" />
      <source>Open them as a layer of points or polygons and select some, or use all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Open {0} again</source>
      <translation>Ouvrir {0} de nouveau</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Opening {0}…</source>
      <translation>Ouverture de {0}…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/manual.py" />
      <source>Opens the manual in your browser:</source>
      <translation>Ouvre le manuel dans votre navigateur :</translation>
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
      <translation>Contour</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Output file</source>
      <translation>Fichier en sortie</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Overall accuracy</source>
      <translation>Exactitude globale</translation>
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
      <translation>Exactitude globale : la part des pixels étiquetés que le classifieur donne juste sans les avoir vus</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Overall accuracy: the share of the mapped area that is right, with its 95 % interval</source>
      <translation>Exactitude globale : la part de la surface cartographiée qui est juste, avec son intervalle à 95 %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/stretch_box.py" />
      <source>Own</source>
      <translation>Propre</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <source>Own bands</source>
      <translation>Bandes au choix</translation>
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
      <translation>Peindre</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Paint "{0}"</source>
      <translation>Peindre « {0} »</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Painting leaves pixels of all other classes as they are</source>
      <translation>La peinture laisse tels quels les pixels de toutes les autres classes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Percentages of the blocks whose labels are learned from, for example 1, 5, 10, 25, 100; beside the numbers a class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Photo of the place</source>
      <translation>Photo du lieu</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Photograph model, RU-Net</source>
      <translation>Modèle de photographies, RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Photograph model, discriminant</source>
      <translation>Modèle de photographies, discriminant</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Photo… P</source>
      <translation>Photo… P</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Picture underneath</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Pictures (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.webp);;All files (*)</source>
      <translation>Images (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.webp);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Pictures (*.png *.svg)</source>
      <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/dense.py" />
      <source>Pictures of the shape {0} cannot be cut into patches of {1} pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Piece</source>
      <translation>Plage</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Pieces hang together at corners too</source>
      <translation>Les plages se touchent aussi par les coins</translation>
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
      <translation>Le pixel {0}, {1} est de plusieurs classes, et n'est pas étiqueté : {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field.py" />
      <location filename="../../hsi_plugin/labels/session_labels.py" />
      <source>Pixel {0}, {1} lies outside the cube.</source>
      <translation>Le pixel {0}, {1} est hors du cube.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>Pixel {0}, {1} was labelled "{2}" and is found to be "{3}"; look at it.</source>
      <translation>Le pixel {0}, {1} était étiqueté « {2} » et se révèle être « {3} » ; regardez-le.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Pixels along a side of each cluster</source>
      <translation>Pixels le long d'un côté de chaque grappe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Pixels around blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>Pixels called mixed, or that nobody could tell ({0})</source>
      <translation>Pixels dits mixtes, ou indécidables ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>Pixels counted on the map, which are no estimate of the true areas.</source>
      <translation>Des pixels comptés sur la carte, qui ne sont pas une estimation des vraies surfaces.</translation>
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
      <translation>Les pixels n'ont pas {0} voisins.</translation>
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
      <translation>Les pixels se ressemblent {0}, et les blocs n'ont que {1} × {2} : l'image, ou les endroits de ses étiquettes, n'en permettent pas de plus grands. Les chiffres peuvent encore flatter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Pixels resemble each other {0}: blocks of {1} × {2} pixels may be too small.</source>
      <translation>Les pixels se ressemblent {0} : des blocs de {1} × {2} pixels peuvent être trop petits.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Pixels that are called different things</source>
      <translation>Pixels nommés différemment</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Pixels that are more probably something that was not named become "none of these" on the map</source>
      <translation>Les pixels qui sont plus probablement quelque chose de non nommé deviennent « none of these » sur la carte</translation>
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
      <translation>Pixels que des personnes nomment différemment, et jusqu'où elles s'accordent</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Pixels that people call different things.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Pixels that stand for many</source>
      <translation>Pixels qui en représentent beaucoup</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>Pixels that would be asked next ({0})</source>
      <translation>Pixels qui seraient demandés ensuite ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Pixels that you have painted become labels, so that the next map is better. Pixels of a reference sample never do.</source>
      <translation>Les pixels que vous avez peints deviennent des étiquettes, pour que la prochaine carte soit meilleure. Ceux d'un échantillon de référence, jamais.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Pixels to label in {0}</source>
      <translation>Pixels à étiqueter dans {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/estimators.py" />
      <source>Pixels were drawn at random within each class of this map, and every class counts by its area.</source>
      <translation>Les pixels ont été tirés au hasard à l'intérieur de chaque classe de cette carte, et chaque classe compte selon sa surface.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/estimators.py" />
      <source>Pixels were drawn at random within the classes of an earlier map; this one was corrected or made anew since. Every pixel counts by the chance with which it was drawn.</source>
      <translation>Les pixels ont été tirés au hasard à l'intérieur des classes d'une carte antérieure ; celle-ci a été corrigée ou refaite depuis. Chaque pixel compte selon la chance avec laquelle il a été tiré.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Pixels whose best class is less probable become "unsure"; 0 for none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Pixels whose best class is less probable than this become "unsure" on the map</source>
      <translation>Les pixels dont la meilleure classe est moins probable que cela deviennent « unsure » sur la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Pixels with the first index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Place</source>
      <translation>Emplacement</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Places like the errors</source>
      <translation>Endroits semblables aux erreurs</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>Please report this error together with the log.</source>
      <translation>Merci de signaler cette erreur avec le journal.</translation>
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
      <translation>Merci de signaler cette erreur.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Plot</source>
      <translation>Graphique</translation>
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
      <translation>Point</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>Point {0} shows something else than what its answers decide.</source>
      <translation>Le point {0} montre autre chose que ce que décident ses réponses.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point {0} was decided to be "{1}"; {2} has seen "{3}" there. Decide again.</source>
      <translation>Le point {0} a été décidé comme « {1} » ; {2} y a vu « {3} ». Décidez de nouveau.</translation>
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
      <translation>Les points ne peuvent pas être amenés dans le système de référence du raster : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>Points for the field</source>
      <translation>Points pour le terrain</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Points for the field of {0}</source>
      <translation>Points de {0} pour le terrain</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Points for the field: {0}</source>
      <translation>Points pour le terrain : {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Points for the field…</source>
      <translation>Points pour le terrain…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/sharing.py" />
      <source>Points from the field</source>
      <translation>Points du terrain</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Points into {0}</source>
      <translation>Points vers {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Points of the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Points or polygons with a class field, or a raster of class values on the grid of the cube.</source>
      <translation>Points ou polygones avec un champ de classe, ou un raster de valeurs de classe sur la grille du cube.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>Points that are called different things</source>
      <translation>Points nommés différemment</translation>
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
      <translation>Position</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>Positions of level L1B are approximate; L1C and L2A are orthorectified.</source>
      <translation>Les positions du niveau L1B sont approximatives ; L1C et L2A sont orthorectifiés.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Pre-train a model</source>
      <translation>Préentraîner un modèle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Pre-training</source>
      <translation>Préentraînement</translation>
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
      <translation>Préparation…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Press "Label pixels" and click pixels on the map; keys 1 to 9 change the class.</source>
      <translation>Appuyez sur « Étiqueter des pixels » et cliquez sur des pixels de la carte ; les touches 1 à 9 changent la classe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>Principal components need statistics of the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Principal components of the good bands. The usual choice: quick, and little noise</source>
      <translation>Composantes principales des bonnes bandes. Le choix habituel : rapide, et peu de bruit</translation>
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
      <translation>Processeur seul</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Producer's accuracy: of what is so, the map finds this much; below, the 95 % interval</source>
      <translation>Exactitude producteur : de ce qui est ainsi, la carte trouve cette part ; dessous, l'intervalle à 95 %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Progress by class</source>
      <translation>Avancement par classe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Progress of {0}</source>
      <translation>Avancement de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Prototypes</source>
      <translation>Prototypes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Pseudo-RGB, RU-Net</source>
      <translation>Pseudo-RVB, RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>Put a file {0}.json beside it with {"axes": "yxb"} if its last axis is the bands, {"axes": "byx"} if its first is.</source>
      <translation>Placez à côté un fichier {0}.json avec {"axes": "yxb"} si son dernier axe est celui des bandes, {"axes": "byx"} si c'est le premier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/candidate.py" />
      <source>Put all files of the product into one folder, under their own names.</source>
      <translation>Placez tous les fichiers du produit dans un même dossier, sous leurs propres noms.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/sending.py" />
      <source>Put it back, and start the job again.</source>
      <translation>Remettez-le en place, et relancez la tâche.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>Put that model there, or make the scheme anew without CLIP.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Put the files where all workers see them under the same path, for example on a shared file system.</source>
      <translation>Placez les fichiers là où tous les processus de calcul les voient sous le même chemin, par exemple sur un système de fichiers partagé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/beside.py" />
      <source>Put the header into the same folder.</source>
      <translation>Placez l'en-tête dans le même dossier.</translation>
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
      <translation>Placez {0}.dat (ou .img, .bsq, …) dans le même dossier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/envi.py" />
      <source>Put {0}.sli into the same folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/batch_results.py" />
      <source>QGIS cannot open {0}.</source>
      <translation>QGIS ne peut pas ouvrir {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>QGIS cannot show the labels in {0}.</source>
      <translation>QGIS ne peut pas afficher les étiquettes de {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>QGIS cannot show the points in {0}.</source>
      <translation>QGIS ne peut pas afficher les points de {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/layers.py" />
      <source>QGIS cannot show {0} as a layer.</source>
      <translation>QGIS ne peut pas afficher {0} comme couche.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>QGIS cannot show {0}.</source>
      <translation>QGIS ne peut pas afficher {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>QGIS's Python comes without pip and without what installs it.</source>
      <translation>Le Python de QGIS est fourni sans pip et sans de quoi l'installer.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>QGIS's Python comes without venv.</source>
      <translation>Le Python de QGIS est fourni sans venv.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>RGB model</source>
      <translation>Modèle RVB</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Radiance</source>
      <translation>Luminance</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Random</source>
      <translation>Au hasard</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Random forest</source>
      <translation>Forêt aléatoire</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Ranges of wavelength in nm</source>
      <translation>Plages de longueurs d'onde en nm</translation>
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
      <translation>Rasters (*.tif *.tiff *.img *.vrt);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/upsample.py" />
      <source>Reach and tolerance of upsampling must be above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>Reached: 1 worker</source>
      <translation>Atteint : 1 processus de calcul</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>Reached: {0} workers</source>
      <translation>Atteints : {0} processus de calcul</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>Read its log in Jobs, and its folder, for what went wrong.</source>
      <translation>Lisez son journal dans Tâches, et son dossier, pour savoir ce qui n'a pas marché.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Reading the image</source>
      <translation>Lecture de l'image</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Reading the map</source>
      <translation>Lecture de la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Reading the spectra</source>
      <translation>Lecture des spectres</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Reading {0}: {1} pixels</source>
      <translation>Lecture de {0} : {1} pixels</translation>
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
      <translation>Raison</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>Rebuild the session from its events.</source>
      <translation>Reconstruisez la session à partir de ses événements.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Recall of each class</source>
      <translation>Rappel de chaque classe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/composite_box.py" />
      <source>Red</source>
      <translation>Rouge</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Redo</source>
      <translation>Rétablir</translation>
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
      <translation>Affiner par</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Refined by: {0}.</source>
      <translation>Affiné par : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Reflectance</source>
      <translation>Réflectance</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Reflectance 0…1 enters as it is; only for cubes that hold reflectance</source>
      <translation>La réflectance 0…1 entre telle quelle ; seulement pour des cubes de réflectance</translation>
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
      <translation>U-Net régularisé sur toutes les bonnes bandes, à partir de zéro.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Regularised U-Net on the first principal component alone, from scratch: the strong and cheap baseline of HS3-Bench.</source>
      <translation>U-Net régularisé sur la seule première composante principale, à partir de zéro : la référence solide et peu coûteuse de HS3-Bench.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Regularised U-Net on three bands as a picture, from scratch.</source>
      <translation>U-Net régularisé sur trois bandes comme une photo, à partir de zéro.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Release {0} of the plugin is on {1}, and {2} is here.</source>
      <translation>La version {0} de l'extension est sur {1}, et {2} est ici.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Remove GPU support</source>
      <translation>Supprimer la prise en charge du GPU</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Remove GPU support?</source>
      <translation>Supprimer la prise en charge du GPU ?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Remove environment</source>
      <translation>Supprimer l'environnement</translation>
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
      <translation>Supprimez celui-là, puis réinstallez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Remove the class</source>
      <translation>Supprimer la classe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>Remove the compute environment and install it again (python -m hsi_plugin env remove, then env install); on Windows, the Visual C++ runtime of Microsoft may be missing.</source>
      <translation>Supprimez l'environnement de calcul et réinstallez-le (python -m hsi_plugin env remove, puis env install) ; sous Windows, il manque peut-être le moteur d'exécution Visual C++ de Microsoft.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Remove the compute environment?</source>
      <translation>Supprimer l'environnement de calcul ?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Remove the continuum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>Remove the environment and install it again; if it fails again, report it with the log.</source>
      <translation>Supprimez l'environnement et réinstallez-le ; si cela échoue encore, signalez-le avec le journal.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Remove the filter of the layer.</source>
      <translation>Enlevez le filtre de la couche.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Remove the model {0}</source>
      <translation>Supprimer le modèle {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Remove the selected class and its labels</source>
      <translation>Supprimer la classe sélectionnée et ses étiquettes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Remove {0}?</source>
      <translation>Supprimer {0} ?</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Remove…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>Rename them, or add them to the class scheme.</source>
      <translation>Renommez-les, ou ajoutez-les à la nomenclature.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/placed.py" />
      <source>Repair "map info" in its header.</source>
      <translation>Corrigez « map info » dans son en-tête.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>Repair it, or take it away.</source>
      <translation>Réparez-le, ou retirez-le.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/grid.py" />
      <source>Repair its geotransform, for example with gdal_edit.</source>
      <translation>Corrigez sa géotransformation, par exemple avec gdal_edit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Repair the header.</source>
      <translation>Corrigez l'en-tête.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Repetitions</source>
      <translation>Répétitions</translation>
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
      <translation>Rapport sur {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Report…</source>
      <translation>Rapport…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/crs.py" />
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>Reproject them first.</source>
      <translation>Reprojetez-les d'abord.</translation>
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
      <translation>Redémarrez-le, et réessayez.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/blob.py" />
      <location filename="../../hsi_plugin/maps/correct/laying.py" />
      <source>Restore the session from a backup.</source>
      <translation>Restaurez la session à partir d'une sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/dock.py" />
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/dock.py" />
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Review</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/dock.py" />
      <source>Review a map</source>
      <translation>Vérifier une carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Review a map from a file</source>
      <translation>Vérifier une carte depuis un fichier</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/reviewing.py" />
      <source>Review a map: draw a sample, look at its points, and learn what the map is worth</source>
      <translation>Vérifier une carte : tirer un échantillon, regarder ses points, et apprendre ce que vaut la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/reviewing.py" />
      <source>Review a map…</source>
      <translation>Vérifier une carte…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Review file</source>
      <translation>Fichier de vérification</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Review its points</source>
      <translation>Vérifier ses points</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Review this map…</source>
      <translation>Vérifier cette carte…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Reviewer</source>
      <translation>Vérificateur</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Reviewers and options</source>
      <translation>Vérificateurs et options</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Rouse et al. 1974, NASA SP-351:309</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Row of the pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_model.py" />
      <source>Row {0}, col {1}</source>
      <translation>Ligne {0}, col. {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/dock.py" />
      <source>Row {0}, col {1} holds no value</source>
      <translation>La ligne {0}, col. {1} n'a pas de valeur</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Row {0}, column {1} lies outside of {2} ({3} rows, {4} columns).</source>
      <translation>La ligne {0}, colonne {1} est hors de {2} ({3} lignes, {4} colonnes).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Row {0}, column {1}: the model gives "{2}" a probability of {3:.0f} %</source>
      <translation>Ligne {0}, colonne {1} : le modèle donne à « {2} » une probabilité de {3:.0f} %</translation>
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
      <translation>Les lignes sont les classes de la carte, les colonnes celles de la référence ; plus c'est foncé, plus la part de la ligne est grande. Le bleu concorde, l'orange non.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>Rows {0} to {1} of {2} cannot be read{3}.</source>
      <translation>Les lignes {0} à {1} de {2} sont illisibles{3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Run again</source>
      <translation>Relancer</translation>
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
      <translation>Deuxième classe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/dock.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Sample</source>
      <translation>Échantillon</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>Sample "{0}"</source>
      <translation>Échantillon « {0} »</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Sample of {0}</source>
      <translation>Échantillon de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Samples of this map</source>
      <translation>Échantillons de cette carte</translation>
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
      <translation>Saturé</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Saturated after the correction in one band at least</source>
      <translation>Saturé après correction dans au moins une bande</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Saturated in one band at least</source>
      <translation>Saturé dans au moins une bande</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <location filename="../../hsi_plugin/gui/text_dialog.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>Save a plain array of numbers with numpy.save, or copy the file again.</source>
      <translation>Enregistrez un simple tableau de nombres avec numpy.save, ou copiez de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Save as a picture…</source>
      <translation>Enregistrer en image…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Save class names</source>
      <translation>Enregistrer les noms de classes</translation>
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
      <translation>Enregistrez-le comme tableau de nombres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>Save it as float32, float64, int16, uint16 or int32.</source>
      <translation>Enregistrez-le en float32, float64, int16, uint16 ou int32.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>Save it with its reference, or export it as reflectance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Save table…</source>
      <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Save the corrected map as</source>
      <translation>Enregistrer la carte corrigée sous</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Save the corrected map…</source>
      <translation>Enregistrer la carte corrigée…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Save the cube as</source>
      <translation>Enregistrer le cube sous</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>Save the layer to a file first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_files.py" />
      <source>Save the map as</source>
      <translation>Enregistrer la carte sous</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>Save the one you mean, with its wavelengths, to a file of its own.</source>
      <translation>Enregistrez celui que vous voulez, avec ses longueurs d'onde, dans un fichier à lui.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Save the plot</source>
      <translation>Enregistrer le graphique</translation>
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
      <translation>Enregistrer les points sous</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Save the table</source>
      <translation>Enregistrer le tableau</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Save these class names as a file</source>
      <translation>Enregistrer ces noms de classes dans un fichier</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/text_dialog.py" />
      <source>Save…</source>
      <translation>Enregistrer…</translation>
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
      <translation>Échelle</translation>
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
      <translation>Mise à l'échelle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Scaling of values</source>
      <translation>Mise à l'échelle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Scanning network (MambaHSI)</source>
      <translation>Réseau à balayage (MambaHSI)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Scheduler</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Scheduler file</source>
      <translation>Fichier d'ordonnanceur</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Scheduler files (*.json);;All files (*)</source>
      <translation>Fichiers d'ordonnanceur (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Search names and descriptions</source>
      <translation>Chercher dans les noms et descriptions</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Search the library</source>
      <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Second map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/synced_view.py" />
      <source>Second view</source>
      <translation>Seconde vue</translation>
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
      <translation>Voir models show.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/child.py" />
      <source>See whether a virus scanner holds it back.</source>
      <translation>Voyez si un antivirus le bloque.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/batch_results.py" />
      <source>See whether it is still there, or classify the images again.</source>
      <translation>Voyez s'il est toujours là, ou classez de nouveau les images.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Seed {0}, drawn by {1}</source>
      <translation>Graine {0}, tiré par {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Sees a pixel with all that lies around it, labelled or not; for classes in fields of many pixels whose click map is speckled. Elsewhere it was no better than the click classifier, and it takes minutes to learn.</source>
      <translation>Voit un pixel avec tout ce qui l'entoure, étiqueté ou non ; pour des classes en champs de nombreux pixels dont la carte par clics est mouchetée. Ailleurs, il n'a pas fait mieux que le classifieur par clics, et il met des minutes à apprendre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>Select a spectrum in the list, or move over the cube.</source>
      <translation>Sélectionnez un spectre dans la liste, ou survolez le cube.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Select the features to take the mean of.</source>
      <translation>Sélectionnez les entités dont il faut la moyenne.</translation>
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
      <translation>Capteur</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Sensor: {0}. Level: {1}. Units: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <source>Sentences of your own, shown as they are</source>
      <translation>Vos propres phrases, affichées telles quelles</translation>
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
      <translation>Réglez HSI_PYTHON sur un Python qui peut importer numpy et osgeo. Essayés : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Set HSI_PYTHON to the Python of QGIS.</source>
      <translation>Réglez HSI_PYTHON sur le Python de QGIS.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Set HSI_PYTHON to the Python of QGIS.{0}</source>
      <translation>Réglez HSI_PYTHON sur le Python de QGIS.{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Set HTTPS_PROXY to an HTTP proxy, install uv (docs.astral.sh/uv), or install from a folder of wheels.</source>
      <translation>Réglez HTTPS_PROXY sur un proxy HTTP, installez uv (docs.astral.sh/uv), ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Set HTTPS_PROXY to http://[USER:PASSWORD@]HOST:PORT before QGIS starts, or install from a folder of wheels.</source>
      <translation>Réglez HTTPS_PROXY sur http://[USER:PASSWORD@]HOST:PORT avant de démarrer QGIS, ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>Set HTTPS_PROXY to http://[USER:PASSWORD@]HOST:PORT, or fetch the file by hand and add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Set SSL_CERT_FILE (or PIP_CERT) to your company's certificates, a PEM file that your IT department has, and start QGIS again.</source>
      <translation>Réglez SSL_CERT_FILE (ou PIP_CERT) sur les certificats de votre organisation, un fichier PEM que possède votre service informatique, et redémarrez QGIS.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>Set SSL_CERT_FILE to your company's certificates, a PEM file that your IT department has, and start again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>Set it to uv or pip, or not at all.</source>
      <translation>Réglez-le sur uv ou pip, ou ne le définissez pas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/crs.py" />
      <source>Set the reference system of the file.</source>
      <translation>Définissez le système de référence du fichier.</translation>
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
      <translation>Ombres des nuages</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Shadows of clouds and buildings</source>
      <translation>Ombres des nuages et des bâtiments</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Shadows of the relief and others</source>
      <translation>Ombres du relief et autres</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Shannon 1948; Settles 2009, section 3.1</source>
      <translation>Shannon 1948 ; Settles 2009, section 3.1</translation>
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
      <translation>Part de la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/progress_panel.py" />
      <source>Share of the map that each click changed (%), over the number of labels</source>
      <translation>Part de la carte que chaque clic a changée (%), selon le nombre d'étiquettes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison_plot.py" />
      <source>Share of the training blocks</source>
      <translation>Part des blocs d'apprentissage</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>Share of the training blocks in percent</source>
      <translation>Part des blocs d'apprentissage en pourcentage</translation>
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
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Show an earlier one…</source>
      <translation>En afficher une ancienne…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Show bad bands</source>
      <translation>Afficher les mauvaises bandes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Show for a moment what an answer has changed on the map</source>
      <translation>Montrer un instant ce qu'une réponse a changé sur la carte</translation>
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
      <translation>Afficher ou masquer le panneau hyperspectral</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Show or hide the panel of spectra</source>
      <translation>Afficher ou masquer le panneau des spectres</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Show or hide the spectral library and the best matches</source>
      <translation>Afficher ou masquer la bibliothèque spectrale et les plus ressemblants</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Show spectra</source>
      <translation>Afficher les spectres</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Show spectra: move over the cube, click to keep one</source>
      <translation>Afficher les spectres : survoler le cube, cliquer pour en garder un</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Show the matches of the pixel under the mouse instead of the selected spectrum</source>
      <translation>Afficher les plus ressemblants du pixel sous la souris au lieu de ceux du spectre sélectionné</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Show the model {0}</source>
      <translation>Montrer le modèle {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Show the selected pixel on the map, and ask about it</source>
      <translation>Montrer le pixel sélectionné sur la carte, et poser la question</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Show these only</source>
      <translation>Afficher ceux-ci seuls</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Show uncertainty</source>
      <translation>Afficher l'incertitude</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Show what is being computed</source>
      <translation>Afficher ce qui est en cours de calcul</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/mask_box.py" />
      <source>Shows in colour which pixels the product itself warns of; to leave them out, import the cube</source>
      <translation>Montre en couleur les pixels contre lesquels le produit lui-même met en garde ; pour les écarter, importez le cube</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Shrinkage discriminant on the spectra as they are.</source>
      <translation>Discriminant à rétrécissement (shrinkage) sur les spectres tels quels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Shrinkage discriminant: one step, moments. The usual choice</source>
      <translation>Discriminant à rétrécissement : une étape, un instant. Le choix habituel</translation>
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
      <translation>Côté du pinceau en pixels de la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Side of the majority filter, in pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Simple random</source>
      <translation>Aléatoire simple</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_curve.py" />
      <source>Simulated clicks with the strategy "{0}", judged on blocks apart from the labels; means of {1} runs ({2}).</source>
      <translation>Clics simulés avec la stratégie « {0} », jugés sur des blocs séparés des étiquettes ; moyennes de {1} exécutions ({2}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Simulated labelling of {0}</source>
      <translation>Étiquetage simulé de {0}</translation>
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
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Size of the brush</source>
      <translation>Taille du pinceau</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Small patches of like spectra take the class that most of them have.</source>
      <translation>De petites plages de spectres semblables prennent la classe de la plupart de leurs pixels.</translation>
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
      <translation>Lisser {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Snow and ice</source>
      <translation>Neige et glace</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>So many pixels in place of what the standard error needs; 0: as many as it needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>So many points in all</source>
      <translation>Ce nombre de points en tout</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>So that what is noted outdoors is nobody's echo</source>
      <translation>Pour que les notes de terrain ne soient l'écho de personne</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>So that what is noted outdoors is not the map's echo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>Some answers were given with the map's class in sight, which makes a map look better than it is.</source>
      <translation>Certaines réponses ont été données avec la classe de la carte sous les yeux, ce qui donne à une carte meilleure mine qu'elle n'a.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>Some band widths (FWHM) are not above 0; they are ignored.</source>
      <translation>Certaines largeurs de bande (FWHM) ne sont pas supérieures à 0 ; elles sont ignorées.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Some hundred MB are downloaded (torch, dask, and what they need).</source>
      <translation>Quelques centaines de Mo sont téléchargées (torch, dask, et ce qu'il leur faut).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>Some minutes of training on the open cube, without labels; makes a new model</source>
      <translation>Quelques minutes d'entraînement sur le cube ouvert, sans étiquettes ; crée un nouveau modèle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/messages.py" />
      <source>Something went wrong that should not ({0}). Your files are unharmed; details are in the log panel "{1}".</source>
      <translation>Il s'est passé quelque chose d'anormal ({0}). Vos fichiers sont intacts ; les détails sont dans le panneau du journal « {1} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Source model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Spatial-spectral transformer</source>
      <translation>Transformeur spatio-spectral</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/dock.py" />
      <location filename="../../hsi_plugin/gui/spectra/picture.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Spectra</source>
      <translation>Spectres</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Spectra and levels belong to a library, but labels were given.</source>
      <translation>Les spectres et les niveaux vont avec une bibliothèque, mais des étiquettes ont été données.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Spectra and {0}</source>
      <translation>Spectres et {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Spectra are compared on the CPU only; "{0}" would do nothing.</source>
      <translation>Les spectres ne se comparent que sur le processeur ; « {0} » n'aurait aucun effet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Spectra from the field</source>
      <translation>Spectres du terrain</translation>
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
      <translation>Spectres de la bibliothèque</translation>
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
      <translation>Panneau des spectres</translation>
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
      <translation>Les spectres dont le nom contient les mots d'une classe la représentent ; spectrum:NOM parmi les mots en désigne un seul</translation>
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
      <translation>Spectres, SVM</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Spectra, all bands</source>
      <translation>Spectres, toutes les bandes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Spectra, condensed</source>
      <translation>Spectres, condensés</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Spectra, discriminant</source>
      <translation>Spectres, discriminant</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Spectra, random forest</source>
      <translation>Spectres, forêt aléatoire</translation>
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
      <translation>Angles spectraux de {0}</translation>
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
      <translation>Indices spectraux de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>Spectral information divergence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Spectral libraries (*.sli *.lib *.hdr *.xz *.csv *.txt *.sed *.sig);;All files (*)</source>
      <translation>Bibliothèques spectrales (*.sli *.lib *.hdr *.xz *.csv *.txt *.sed *.sig);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Spectral libraries ({0})</source>
      <translation>Bibliothèques spectrales ({0})</translation>
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
      <translation>Bibliothèque spectrale</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Spectral library (*.gpkg *.sli *.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Spectral network (1-D CNN)</source>
      <translation>Réseau spectral (CNN 1D)</translation>
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
      <translation>Spectre du pixel face aux classes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/spectrum_box.py" />
      <source>Spectrum of the point against the classes</source>
      <translation>Spectre du point face aux classes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Spectrum of {0}</source>
      <translation>Spectre de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/text.py" />
      <source>Split it, or write a GeoPackage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/estimators.py" />
      <source>Square clusters of pixels were drawn at random; clusters, not pixels, are what the intervals count.</source>
      <translation>Des grappes carrées de pixels ont été tirées au hasard ; les intervalles comptent les grappes, pas les pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Squares of neighbours; less to travel where points are visited</source>
      <translation>Carrés de voisins ; moins de trajet quand les points sont visités</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Standard error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Standard error now {0} points.</source>
      <translation>Erreur type actuelle : {0} points.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Standard error of the overall accuracy</source>
      <translation>Erreur type de l'exactitude globale</translation>
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
      <translation>Démarrer</translation>
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
      <translation>Commencez une nouvelle session.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Start from</source>
      <translation>Partir de</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Start from the model</source>
      <translation>Partir du modèle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Start it with the plugin's environment and with the folder of the plugin on PYTHONPATH, as docs/CLUSTER.md shows.</source>
      <translation>Démarrez-le avec l'environnement de l'extension et avec le dossier de l'extension dans PYTHONPATH, comme le montre docs/CLUSTER.md.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>Start its workers with the plugin's environment, as docs/CLUSTER.md shows.</source>
      <translation>Démarrez ses processus de calcul avec l'environnement de l'extension, comme le montre docs/CLUSTER.md.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Start scheduler and workers with the same release.</source>
      <translation>Démarrez l'ordonnanceur et les processus de calcul avec la même version.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Start the job again from where it was started first.</source>
      <translation>Relancez la tâche de là où elle a été lancée la première fois.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/engine.py" />
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <location filename="../../hsi_plugin/engine/dispatcher.py" />
      <location filename="../../hsi_plugin/engine/inline.py" />
      <source>Start the job again.</source>
      <translation>Relancez la tâche.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Start the job again; if memory ran out, give it a smaller memory budget.</source>
      <translation>Relancez la tâche ; si la mémoire a manqué, donnez-lui un budget de mémoire plus petit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <location filename="../../hsi_plugin/engine/live.py" />
      <source>Start the loop again.</source>
      <translation>Relancez la boucle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/prepared.py" />
      <source>Start the loop again; it is made anew.</source>
      <translation>Relancez la boucle ; elle est refaite à neuf.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>Start the scheduler again where it has ended, then the job: what is finished is found again.</source>
      <translation>Redémarrez l'ordonnanceur s'il s'est arrêté, puis la tâche : ce qui est fini est retrouvé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>Start the workers with the same release of the plugin.</source>
      <translation>Démarrez les processus de calcul avec la même version de l'extension.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Start workers (python -m dask worker …), wait until they have joined.</source>
      <translation>Démarrez des processus de calcul (python -m dask worker …), attendez qu'ils aient rejoint l'ordonnanceur.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Start workers that have one with --resources "GPU=1", or compute with auto or cpu.</source>
      <translation>Démarrez-en qui en ont une avec --resources "GPU=1", ou calculez avec auto ou cpu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Stop editing it in other windows or make room on the disk, and try again; earlier labels are safe.</source>
      <translation>Arrêtez de l'éditer dans d'autres fenêtres ou libérez de la place sur le disque, et réessayez ; les étiquettes antérieures sont en sûreté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Stop reading</source>
      <translation>Arrêter la lecture</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Stop reading the pixels of means</source>
      <translation>Arrêter de lire les pixels des moyennes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <location filename="../../hsi_plugin/gui/run_box.py" />
      <source>Stopping…</source>
      <translation>Arrêt…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <location filename="../../hsi_plugin/gui/strategy_list.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Strategies</source>
      <translation>Stratégies</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>Strategies marked as slow train a network each time. Leave them out at first.</source>
      <translation>Les stratégies marquées comme lentes entraînent chaque fois un réseau. Ne les cochez pas au début.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Strategy</source>
      <translation>Stratégie</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Stratified by class</source>
      <translation>Stratifié par classe</translation>
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
      <translation>Proposer des endroits semblables</translation>
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
      <translation>Soleil</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Sun glint</source>
      <translation>Reflet du soleil</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Support vector machine on standardised spectra; C by cross-validation.</source>
      <translation>Machine à vecteurs de support sur les spectres standardisés ; C par validation croisée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>Supported are ENVI spectral libraries (.sli or .lib with .hdr), GeoPackages of spectra (.gpkg), the ASCII files of USGS splib07 (.tar.xz or its folder), files of field spectrometers (.asd, .sed, .sig), text files of ECOSTRESS, ASCII plots of ENVI, tables of EcoSIS, SPECCHIO and others (.csv; a column or a row of wavelengths beside the spectra), campaigns in HDF5 or NetCDF, and folders of files with one spectrum each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/chip.py" />
      <source>Surroundings of the pixel</source>
      <translation>Environs du pixel</translation>
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
      <translation>Retirer tous les spectres gardés</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field.py" />
      <source>Take answered points along, too, or draw another sample.</source>
      <translation>Emportez aussi les points déjà répondus, ou tirez un autre échantillon.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Take it outdoors…</source>
      <translation>Emporter sur le terrain…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Take labels from a layer</source>
      <translation>Prendre les étiquettes d'une couche</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>Take one of this image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Take over the labels of a colleague, and see where you disagree</source>
      <translation>Reprendre les étiquettes d'un collègue, et voir où vous divergez</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Take over what another person has answered in a copy of this review's file, or what was seen outdoors</source>
      <translation>Reprendre ce qu'une autre personne a répondu dans une copie du fichier de cette vérification, ou ce qui a été vu sur le terrain</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Take over what was noted outdoors</source>
      <translation>Reprendre ce qui a été noté sur le terrain</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Take the classes of the page "Labels"</source>
      <translation>Prendre les classes de la page « Étiquettes »</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>Take the jobs that have ended out of this list; their files stay</source>
      <translation>Retirer de cette liste les tâches terminées ; leurs fichiers restent</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Take the labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Take the last answer back</source>
      <translation>Annuler la dernière réponse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Take the last answer back (Backspace)</source>
      <translation>Annuler la dernière réponse (Retour arrière)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>Take the last change back ({0} on the map)</source>
      <translation>Annuler la dernière modification ({0} sur la carte)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Take the sample outdoors</source>
      <translation>Emporter l'échantillon sur le terrain</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Take these classes to the page "Labels" and click; the clicks count in the next run</source>
      <translation>Emporter ces classes à la page « Étiquettes » et cliquer ; les clics comptent à l'exécution suivante</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Take {0} outdoors</source>
      <translation>Emporter {0} sur le terrain</translation>
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
      <translation>Prend la classe des pixels étiquetés les plus ressemblants. Pour des classes d'aspects variés, avec quelques dizaines d'étiquettes chacune.</translation>
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
      <translation>Indiquer les pixels incertains ; erreurs permises</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Tell which is better, by the sample</source>
      <translation>Dire laquelle est meilleure, d'après l'échantillon</translation>
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
      <translation>Tester une méthode sur {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Test connection</source>
      <translation>Tester la connexion</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Test of the cluster</source>
      <translation>Test du cluster</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Test the cluster</source>
      <translation>Tester le cluster</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/report.py" />
      <source>Tested pixels lie as near as {0} pixels to those learned from, and what {1} see{2} around a pixel is wider. No label of a tested pixel is ever seen, but some surroundings are seen on both sides: such figures may be better here than in another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/text_dialog.py" />
      <source>Text (*.txt)</source>
      <translation>Texte (*.txt)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The ENVI header {0} beside the file describes another image; it is not used.</source>
      <translation>L'en-tête ENVI {0} à côté du fichier décrit une autre image ; il n'est pas utilisé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>The GeoPackage of the review; it is only read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>The Labels page has: {0}.</source>
      <translation>La page Étiquettes a : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <source>The MATLAB file {0} is damaged: {1}.</source>
      <translation>Le fichier MATLAB {0} est endommagé : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>The NumPy file {0} {1}.</source>
      <translation>Le fichier NumPy {0} {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/many_images.py" />
      <location filename="../../hsi_plugin/processing/example_models.py" />
      <source>The Processing toolbox is not active.</source>
      <translation>La boîte à outils de traitements n'est pas active.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>The STAC item {0} has {1} images here: {2}.</source>
      <translation>L'élément STAC {0} a ici {1} images : {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>The STAC item {0} names no image.</source>
      <translation>L'élément STAC {0} ne nomme aucune image.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The TIFF file {0} is damaged or truncated{1}.</source>
      <translation>Le fichier TIFF {0} est endommagé ou tronqué{1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>The VNIR and the SWIR cube of {0} differ in size or type.</source>
      <translation>Les cubes VNIR et SWIR de {0} n'ont pas la même taille ou le même type.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/separation.py" />
      <source>The accuracy may be flattered: held-out pixels lie as near as {0} to those learned from, and a pixel is seen with {1} × {2} pixels around it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The address {0} lacks its {1}.</source>
      <translation>À l'adresse {0} il manque : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The address {0} of the scheduler cannot be read ({1}).</source>
      <translation>L'adresse {0} de l'ordonnanceur est illisible ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>The answer "{0}" was given with a wrong class.</source>
      <translation>La réponse « {0} » a été donnée avec une mauvaise classe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>The answer is a guess (U); it counts, and the figures say how many were</source>
      <translation>La réponse est une supposition (U) ; elle compte, et les chiffres disent combien l'étaient</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>The area reaches where the cube has no coordinates.</source>
      <translation>La zone s'étend là où le cube n'a pas de coordonnées.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>The array in {0} has the shape {1}, and nothing says which axis is the bands.</source>
      <translation>Le tableau de {0} a la forme {1}, et rien ne dit quel axe est celui des bandes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>The array in {0} has the shape {1}.</source>
      <translation>Le tableau de {0} a la forme {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The band "{0}" of {1} answers to no wavelength.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>The band widths (FWHM) do not fit the wavelengths; they are ignored.</source>
      <translation>Les largeurs de bande (FWHM) ne correspondent pas aux longueurs d'onde ; elles sont ignorées.</translation>
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
      <translation>Les bandes n'ont pas de longueurs d'onde.</translation>
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
      <translation>Les bandes de {0} ne peuvent pas être lues ensemble : {1}.</translation>
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
      <translation>La version pour cartes graphiques ne fonctionne pas sur cette machine : {0}. L'environnement normal reste utilisé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>The canvas shows nothing of the map.</source>
      <translation>Le canevas ne montre rien de la carte.</translation>
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
      <translation>La fiche d'un modèle de fondation est endommagée ({0}) : {1}.</translation>
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
      <translation>La fiche {0} est illisible : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/spoken.py" />
      <source>The class "{0}" cannot go: answers of the reference sample name it.</source>
      <translation>La classe « {0} » ne peut pas disparaître : des réponses de l'échantillon de référence la nomment.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>The class "{0}" has no words, and CLIP knows nothing else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>The class "{0}" holds an empty name.</source>
      <translation>La classe « {0} » contient un nom vide.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>The class "{0}" in {1} holds a sign that stands between classes or names.</source>
      <translation>La classe « {0} » de {1} contient un signe qui sépare les classes ou les noms.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>The class "{0}" was added to the session.</source>
      <translation>La classe « {0} » a été ajoutée à la session.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_mapping.py" />
      <source>The class "{0}" was taken for "{1}" of the source.</source>
      <translation>La classe « {0} » a été prise pour « {1} » de la source.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>The class table differs from the events.</source>
      <translation>La table des classes diffère des événements.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The class that is missed most is {0}: the map finds {1} of it.</source>
      <translation>La classe la plus souvent manquée est {0} : la carte en trouve {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>The column of the table of the library whose texts are the classes; empty: the names of the spectra are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>The comparison gave no figures.</source>
      <translation>La comparaison n'a pas donné de chiffres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>The comparison on {0} is finished.</source>
      <translation>La comparaison sur {0} est terminée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/engine.py" />
      <location filename="../../hsi_plugin/engine/dispatcher.py" />
      <location filename="../../hsi_plugin/engine/inline.py" />
      <source>The compute engine is closed.</source>
      <translation>Le moteur de calcul est fermé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>The compute environment is being installed or removed by another process{0}.</source>
      <translation>L'environnement de calcul est en cours d'installation ou de suppression par un autre processus{0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>The compute environment is ready.</source>
      <translation>L'environnement de calcul est prêt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/install.py" />
      <source>The compute environment vanished while it was looked at.</source>
      <translation>L'environnement de calcul a disparu pendant son examen.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>The compute environment was removed.</source>
      <translation>L'environnement de calcul a été supprimé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/learner.py" />
      <source>The compute process has ended and is started anew; all labels are in the file.</source>
      <translation>Le processus de calcul s'est arrêté et redémarre ; toutes les étiquettes sont dans le fichier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>The confidence {0} cannot be opened: {1}.</source>
      <translation>La confiance {0} ne peut pas être ouverte : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>The confidence {0} does not lie on the grid of the map.</source>
      <translation>La confiance {0} n'est pas sur la grille de la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>The connection broke ({0}); trying again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/engine.py" />
      <source>The connection to the scheduler {0} is lost.</source>
      <translation>La connexion à l'ordonnanceur {0} est perdue.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>The connection to {0} {1} ({2}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_grid.py" />
      <source>The corners in {0} lie {1} m and {2} m apart, which does not fit {3} × {4} pixels of {5} m.</source>
      <translation>Les coins de {0} sont distants de {1} m et {2} m, ce qui ne correspond pas à {3} × {4} pixels de {5} m.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/laying.py" />
      <source>The correction {0} of the map is damaged.</source>
      <translation>La correction {0} de la carte est endommagée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>The corrections in {0} were made of {1} as it was before it was changed or made anew.</source>
      <translation>Les corrections de {0} portaient sur {1} avant que la carte ne soit modifiée ou refaite.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>The cube does not say that it holds reflectance; this scaling takes its values for it.</source>
      <translation>Le cube ne dit pas qu'il contient de la réflectance ; cette mise à l'échelle prend ses valeurs pour telle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>The cube does not tell its reference system; that of {0} was taken for the cube's.</source>
      <translation>Le cube n'indique pas son système de référence ; celui de {0} a été pris pour celui du cube.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/cie.py" />
      <source>The cube has no good bands at {0}; the colours there are taken from the nearest ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>The cube has no map position, so its pixels cannot be found outdoors.</source>
      <translation>Le cube n'a pas de position sur la carte, ses pixels ne peuvent donc pas être trouvés sur le terrain.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>The cube has no map position, so places cannot be found on it.</source>
      <translation>Le cube n'a pas de position sur la carte, on ne peut donc pas y trouver de lieux.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>The cube has no map position; the labels were read as x = column, y = row.</source>
      <translation>Le cube n'a pas de position sur la carte ; les étiquettes ont été lues avec x = colonne, y = ligne.</translation>
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
      <translation>Le cube n'a pas de {0}{1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>The cube holds radiance: it is normalised by the scene itself, which is rough. Reflectance gives better maps.</source>
      <translation>Le cube contient de la luminance : elle est normalisée par la scène elle-même, ce qui est grossier. La réflectance donne de meilleures cartes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>The cube holds radiance: sun and air shape it as well as the ground. Matches mean little before it is corrected.</source>
      <translation>Le cube contient de la luminance : le soleil et l'air la façonnent autant que le sol. Les ressemblances disent peu avant correction.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/cie.py" />
      <source>The cube holds radiance: the colours are those of the light that reached the sensor, haze included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>The cube tells no wavelengths.</source>
      <translation>Le cube n'indique pas de longueurs d'onde.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectral_earth/__init__.py" />
      <source>The cube tells no wavelengths; its bands are taken as they are, which must be in ascending order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>The cube tells no wavelengths; the model takes the bands in their order alone.</source>
      <translation>Le cube n'indique pas de longueurs d'onde ; le modèle ne suit que l'ordre des bandes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/stretch_box.py" />
      <source>The darkest and the brightest share of the pixels are shown as black and as white</source>
      <translation>La part la plus sombre et la part la plus claire des pixels sont affichées en noir et en blanc</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The disk is full.</source>
      <translation>Le disque est plein.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>The disk of {0} is full: {1} could not be written.</source>
      <translation>Le disque de {0} est plein : {1} n'a pas pu être écrit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>The download was cancelled; it can be continued where it stopped.</source>
      <translation>Le téléchargement a été annulé ; il peut reprendre où il s'est arrêté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The downloaded file of {package} is not the one that was expected: it is damaged, or somebody has tampered with it.</source>
      <translation>Le fichier téléchargé de {package} n'est pas celui qui était attendu : il est endommagé, ou quelqu'un l'a altéré.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>The downloaded {0} is not the file that was expected: its SHA-256 is {1}, not {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>The error matrix of the </source>
      <translation>La matrice d'erreur du </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>The error matrix of the {0} detector has another size than the image; it is not offered.</source>
      <translation>La matrice d'erreur du détecteur {0} a une autre taille que l'image ; elle n'est pas proposée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>The features could not be kept: {0}.</source>
      <translation>Les descripteurs n'ont pas pu être gardés : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>The features of {0} are ready; learning and mapping on them is quick now.</source>
      <translation>Les descripteurs de {0} sont prêts ; apprendre et cartographier sur eux va vite maintenant.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>The features would be kept nowhere: {0}.</source>
      <translation>Les descripteurs ne seraient gardés nulle part : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>The fewer at a time, the more each of them can build upon the labels before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_layer.py" />
      <source>The field that holds the class of each feature</source>
      <translation>Le champ qui contient la classe de chaque entité</translation>
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
      <translation>Les chiffres flattent : des fenêtres de {0} × {1} pixels autour de {2} sur {3} pixels mis de côté partagent des pixels avec des fenêtres d'apprentissage. Gardez un tampon d'au moins {4} pixels (il est de {5}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_dialog.py" />
      <source>The figures of a comparison that lie in its folder</source>
      <translation>Les chiffres d'une comparaison conservés dans son dossier</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/cameras.py" />
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>The file does not tell the wavelengths of its bands.</source>
      <translation>Le fichier n'indique pas les longueurs d'onde de ses bandes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>The file does not tell what its values are; as reflectance the colours are what an eye sees, as raw counts they are not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>The file does not tell where the image lies (Map_Info); it is shown without a position.</source>
      <translation>Le fichier ne dit pas où se situe l'image (Map_Info) ; elle est affichée sans position.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/checkpoints.py" />
      <source>The file fills only {0} % of the encoder of {1}; {2} % are needed. Among what is missing: {3}. Among what is not known: {4}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>The file has no {0} cube; only the other detector is shown.</source>
      <translation>Le fichier n'a pas de cube {0} ; seul l'autre détecteur est affiché.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>The file has nothing that {0} knows.</source>
      <translation>Le fichier n'a rien que {0} connaisse.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>The file holds only the cube whose detectors are not registered to each other (HRC).</source>
      <translation>Le fichier ne contient que le cube dont les détecteurs ne sont pas recalés l'un sur l'autre (HRC).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>The file is cut short or damaged: copy it again.</source>
      <translation>Le fichier est coupé ou endommagé : copiez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>The file is damaged or incomplete, or its disk is away: copy or download it again.</source>
      <translation>Le fichier est endommagé ou incomplet, ou son disque n'est plus là : copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>The file is damaged or incomplete: copy or download it again.</source>
      <translation>Le fichier est endommagé ou incomplet : copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>The file is damaged or incomplete: download it again.</source>
      <translation>Le fichier est endommagé ou incomplet : téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <source>The file is damaged, or its table belongs to another image: download it again.</source>
      <translation>Le fichier est endommagé, ou sa table appartient à une autre image : téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <location filename="../../hsi_plugin/cubes/sensors/hdfeos.py" />
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <location filename="../../hsi_plugin/cubes/sensors/prisma_grid.py" />
      <source>The file is damaged, or was changed by another program: download it again.</source>
      <translation>Le fichier est endommagé, ou a été modifié par un autre programme : téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>The file is damaged: download it again.</source>
      <translation>Le fichier est endommagé : téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <location filename="../../hsi_plugin/cubes/sensors/swaths.py" />
      <source>The file is incomplete: download it again.</source>
      <translation>Le fichier est incomplet : téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersl.py" />
      <source>The file is not of {0}: it has {1} blocks instead of {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The file is truncated or the header belongs to another file: copy it again, or correct the header.</source>
      <translation>Le fichier est tronqué ou l'en-tête appartient à un autre fichier : copiez-le de nouveau, ou corrigez l'en-tête.</translation>
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
      <translation>Le fichier peut être celui d'un ordonnanceur arrêté : démarrez l'ordonnanceur, et donnez son nouveau fichier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <source>The file names UTM zone {0} north, but its latitudes are southern; it is placed in zone {1} south.</source>
      <translation>Le fichier nomme la zone UTM {0} nord, mais ses latitudes sont australes ; il est placé dans la zone {1} sud.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/radiometry.py" />
      <source>The file states neither scale nor units; its values (up to {0}) are used as they are.</source>
      <translation>Le fichier n'indique ni échelle ni unités ; ses valeurs (jusqu'à {0}) sont utilisées telles quelles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>The file states no scale factor; its values are taken as reflectance times {0}.</source>
      <translation>Le fichier n'indique pas de facteur d'échelle ; ses valeurs sont prises pour une réflectance multipliée par {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/radiometry.py" />
      <source>The file states no scale; values up to {0} are taken as reflectance times 10,000 (scale 0.0001). Set the scale of the bands if this is wrong.</source>
      <translation>Le fichier n'indique pas d'échelle ; les valeurs jusqu'à {0} sont prises pour une réflectance multipliée par 10 000 (échelle 0,0001). Définissez l'échelle des bandes si c'est faux.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/swaths.py" />
      <source>The file tells no positions; the image is shown as it was measured.</source>
      <translation>Le fichier n'indique pas de positions ; l'image est affichée telle qu'elle a été mesurée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_grid.py" />
      <source>The file tells no reference system (Epsg_Code); set it before you use the map beside others.</source>
      <translation>Le fichier n'indique pas de système de référence (Epsg_Code) ; définissez-le avant d'utiliser la carte à côté d'autres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>The file tells no reference system; set it before you use the map beside others.</source>
      <translation>Le fichier n'indique pas de système de référence ; définissez-le avant d'utiliser la carte à côté d'autres.</translation>
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
      <translation>Les fichiers appartiennent à des scènes différentes : triez-les.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>The filter {0} of {1} is not understood: {2}.</source>
      <translation>Le filtre {0} de {1} n'est pas compris : {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The first column of {0} does not hold wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The first labels as they are: at once, and noisy.</source>
      <translation>Les premières étiquettes telles quelles : tout de suite, et bruitées.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>The first {0} of {1} spectra are drawn.</source>
      <translation>Les {0} premiers spectres sur {1} sont tracés.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>The flags of the pixels have another size or type than the image; they are not used.</source>
      <translation>Les indicateurs des pixels ont une autre taille ou un autre type que l'image ; ils ne sont pas utilisés.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>The folder cannot be read: {0}.</source>
      <translation>Le dossier est illisible : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>The folder holds a network of the kind "{0}"; clip, clip_vision_model and dinov2 are known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The folder of the compute environment cannot be written.</source>
      <translation>Impossible d'écrire dans le dossier de l'environnement de calcul.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/offline.py" />
      <source>The folder of wheels {0} cannot be read: {1}.</source>
      <translation>Le dossier de wheels {0} est illisible : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <source>The folder of your own and of downloaded models</source>
      <translation>Le dossier de vos modèles et des modèles téléchargés</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>The folder {0} cannot be made ({1}).</source>
      <translation>Le dossier {0} ne peut pas être créé ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>The folder {0} cannot be written: {1}.</source>
      <translation>Impossible d'écrire dans le dossier {0} : {1}.</translation>
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
      <translation>Le dossier {0} est sur un système de fichiers qui ne connaît pas les verrous : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>The folder {0} is {1} characters too deep for this Windows.</source>
      <translation>Le dossier {0} est trop profond de {1} caractères pour ce Windows.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/offline.py" />
      <source>The folder {0} lacks {1} of {2} packages: {3}.</source>
      <translation>Au dossier {0} manquent {1} paquets sur {2} : {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>The footprints of the images with what became of them. It lies in the folder of maps; another file gets a copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>The framing in the file lies beside its positions; the positions are used.</source>
      <translation>Le cadrage indiqué dans le fichier ne coïncide pas avec ses positions ; les positions sont utilisées.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The geotransform describes pixels without area; the image is treated as having no position.</source>
      <translation>La géotransformation décrit des pixels sans surface ; l'image est traitée comme n'ayant pas de position.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/swaths.py" />
      <source>The geotransform in {0} describes pixels without area.</source>
      <translation>La géotransformation de {0} décrit des pixels sans surface.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/spectrum_text/points.py" />
      <source>The good bands cover too little of 400–2450 nm to know materials by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hdfeos.py" />
      <source>The grid "{0}" in {1} has pixels without area.</source>
      <translation>La grille « {0} » de {1} a des pixels sans surface.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hdfeos.py" />
      <source>The grid "{0}" in {1} has {2} × {3} pixels, its image {4} × {5}.</source>
      <translation>La grille « {0} » de {1} a {2} × {3} pixels, son image {4} × {5}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The header gives "{0}" more than once; the last one counts.</source>
      <translation>L'en-tête donne « {0} » plus d'une fois ; la dernière compte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The header rotates the image about an inner pixel; GDAL and QGIS turn it about its corner, so check its position.</source>
      <translation>L'en-tête tourne l'image autour d'un pixel intérieur ; GDAL et QGIS la tournent autour de son coin : vérifiez sa position.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} cannot be read: {1}.</source>
      <translation>L'en-tête {0} est illisible : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} has no "{1}".</source>
      <translation>L'en-tête {0} n'a pas de « {1} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <location filename="../../hsi_plugin/spectra/library/envi.py" />
      <source>The header {0} has no data file beside it.</source>
      <translation>L'en-tête {0} n'a pas de fichier de données à côté de lui.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} is damaged: the brace in line {1} is never closed.</source>
      <translation>L'en-tête {0} est endommagé : l'accolade de la ligne {1} n'est jamais fermée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says data type = {1}, which ENVI does not define.</source>
      <translation>L'en-tête {0} dit data type = {1}, qu'ENVI ne définit pas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says header offset = {1}.</source>
      <translation>L'en-tête {0} dit header offset = {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says interleave = {1}.</source>
      <translation>L'en-tête {0} dit interleave = {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says {1} = {2}, more than any image has.</source>
      <translation>L'en-tête {0} dit {1} = {2}, plus que n'en a aucune image.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says {1} = {2}, not a whole number.</source>
      <translation>L'en-tête {0} dit {1} = {2}, ce qui n'est pas un entier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says {1} = {2}.</source>
      <translation>L'en-tête {0} dit {1} = {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/envi.py" />
      <source>The header {0} tells no wavelengths of its {1} channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>The heads are </source>
      <translation>Les têtes sont </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <source>The heads are {0}.</source>
      <translation>Les têtes sont {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>The highest with this amount. {0}</source>
      <translation>La plus haute pour cette quantité. {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The image covers {0} of the wavelengths that the model was trained on.</source>
      <translation>L'image couvre {0} des longueurs d'onde sur lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>The image for the picture; the one that the review remembers where left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>The image has no valid latitudes and longitudes.</source>
      <translation>L'image n'a pas de latitudes et longitudes valides.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>The image has no wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The image is placed by a sensor model (RPC) only; it is treated as having no position until it is orthorectified.</source>
      <translation>L'image n'est située que par un modèle de capteur (RPC) ; elle est traitée comme n'ayant pas de position tant qu'elle n'est pas orthorectifiée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The image is placed by ground control points only; it is treated as having no position until it is warped.</source>
      <translation>L'image n'est située que par des points de contrôle au sol ; elle est traitée comme n'ayant pas de position tant qu'elle n'est pas redressée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_likeness.py" />
      <source>The image of the session is not there; the spectra were not compared with their pixels.</source>
      <translation>L'image de la session n'est pas là ; les spectres n'ont pas été comparés à leurs pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>The image of {0} has another header; check that it is the same image.</source>
      <translation>L'image de {0} a un autre en-tête ; vérifiez que c'est la même image.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>The image that was classified, for the picture and the spectra; as the map says where none is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>The image underneath, for places without network</source>
      <translation>L'image en fond, pour les lieux sans réseau</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>The image whose bands are wanted; leave empty to give a table of responses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field.py" />
      <source>The image {0} is not there; the points have no picture underneath. Name it to get one.</source>
      <translation>L'image {0} n'est pas là ; les points n'ont pas d'image en fond. Indiquez-la pour en avoir une.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>The images come from {0} sensors: {1}. The summary tells how the model fits each.</source>
      <translation>Les images proviennent de {0} capteurs : {1}. Le résumé dit comment le modèle convient à chacun.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>The images of the STAC item {0} are not on this disk: {1}.</source>
      <translation>Les images de l'élément STAC {0} ne sont pas sur ce disque : {1}.</translation>
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
      <translation>L'indice {0} a été nommé deux fois.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/environment.py" />
      <source>The installation was cancelled; it can be continued where it stopped.</source>
      <translation>L'installation a été annulée ; elle peut reprendre où elle s'est arrêtée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>The installation was interrupted; it goes on where it stopped.</source>
      <translation>L'installation a été interrompue ; elle reprend où elle s'est arrêtée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/estimators.py" />
      <source>The intervals hold if the reference pixels are a random sample, drawn separately within each class of this map (stratified by map class), and were not used to make the map. Reference pixels that were chosen by hand, that lie in clusters such as polygons, or that trained the classifier, give figures that look better, and intervals that look narrower, than the truth.</source>
      <translation>Les intervalles valent si les pixels de référence sont un échantillon aléatoire, tiré séparément dans chaque classe de cette carte (stratifié par classe de la carte), et n'ont pas servi à faire la carte. Des pixels de référence choisis à la main, groupés comme dans des polygones, ou qui ont entraîné le classifieur, donnent des chiffres qui paraissent meilleurs, et des intervalles qui paraissent plus étroits, que la vérité.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/errors.py" />
      <source>The job failed without saying why.</source>
      <translation>La tâche a échoué sans dire pourquoi.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>The job needs more memory than there is.</source>
      <translation>La tâche demande plus de mémoire qu'il n'y en a.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>The jobs are {0}.</source>
      <translation>Les tâches sont {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>The labelled pixels are 0 in all bands.</source>
      <translation>Les pixels étiquetés valent 0 dans toutes les bandes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <source>The labelling session could not be written: {0}.</source>
      <translation>La session d'étiquetage n'a pas pu être écrite : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>The labelling session is closed.</source>
      <translation>La session d'étiquetage est fermée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_read.py" />
      <source>The labelling session {0} has {1}.</source>
      <translation>La session d'étiquetage {0} a {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live.py" />
      <source>The labels belong to another image than what was prepared.</source>
      <translation>Les étiquettes appartiennent à une autre image que ce qui a été préparé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>The labels cannot be brought into the cube's reference system: {0}.</source>
      <translation>Les étiquettes ne peuvent pas être amenées dans le système de référence du cube : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>The labels could not be handed to the compute process: {0}.</source>
      <translation>Les étiquettes n'ont pas pu être transmises au processus de calcul : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <source>The labels hold {0}.</source>
      <translation>Les étiquettes contiennent {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>The labels in {0} belong to a cube with another grid.</source>
      <translation>Les étiquettes de {0} appartiennent à un cube d'une autre grille.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_state.py" />
      <source>The labels in {0} belong to an image with another grid.</source>
      <translation>Les étiquettes de {0} appartiennent à une image d'une autre grille.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_read.py" />
      <source>The labels in {0} lack the columns {1}, which sessions of earlier versions did not have.</source>
      <translation>Il manque aux étiquettes de {0} les colonnes {1}, que les sessions de versions antérieures n'avaient pas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/splits.py" />
      <source>The labels lie in too few blocks of {0} × {1} pixels to learn from some and to test others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>The labels of the loop are another kind of table.</source>
      <translation>Les étiquettes de la boucle sont une table d'un autre type.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>The labels of the loop are of classes that there are not.</source>
      <translation>Les étiquettes de la boucle sont de classes qui n'existent pas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>The labels of the loop cannot be read: {0}.</source>
      <translation>Les étiquettes de la boucle sont illisibles : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>The largest angle in radians (such as 0.1), the largest divergence, or the least correlation, with which a pixel gets a class; empty: every pixel gets one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/progress_panel.py" />
      <source>The last {0} clicks changed at most {1} of the map each: this may be a good moment to stop, or to look for what is still missing.</source>
      <translation>Les {0} derniers clics ont changé chacun au plus {1} de la carte : le moment est peut-être venu de s'arrêter, ou de chercher ce qui manque encore.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/suggested.py" />
      <source>The layer of suggested pixels could not be made.</source>
      <translation>La couche des pixels proposés n'a pas pu être créée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_page.py" />
      <source>The layer that shows the cube</source>
      <translation>La couche qui affiche le cube</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/recipe.py" />
      <source>The learning rate must fall to something above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The least reliable class is {0}: {1} of what the map calls {2} is {3}.</source>
      <translation>La classe la moins fiable est {0} : {1} de ce que la carte nomme {2} est {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>The level "{0}" would be read as a wavelength in a table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>The level {0} of {1} says nothing of these spectra.</source>
      <translation>Le niveau {0} de {1} ne dit rien de ces spectres.</translation>
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
      <translation>La bibliothèque {0} n'a pas de niveau « {1} ».</translation>
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
      <translation>La liste des modèles CLIP {0} est endommagée : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>The list of packages {0} is damaged: {1}.</source>
      <translation>La liste de paquets {0} est endommagée : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>The list {0} cannot be read: {1}.</source>
      <translation>La liste {0} est illisible : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>The list {0} names no image.</source>
      <translation>La liste {0} ne nomme aucune image.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/logs.py" />
      <source>The log file %s cannot be written; nothing else is affected.</source>
      <translation>Impossible d'écrire le fichier journal %s ; rien d'autre n'est touché.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <source>The lookup table of the product gives a row without a column for some pixels.</source>
      <translation>La table de correspondance du produit donne une ligne sans colonne pour certains pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <source>The lookup table of the product points to {0} {1}, but its image has {2} {3}s.</source>
      <translation>La table de correspondance du produit renvoie à {0} {1}, mais son image a {2} de ces unités ({3}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <source>The lookup tables of the product have the shapes {0} and {1}.</source>
      <translation>Les tables de correspondance du produit ont les formes {0} et {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <source>The loop has ended: its labels were closed.</source>
      <translation>La boucle est terminée : ses étiquettes ont été fermées.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>The map after so many changes</source>
      <translation>La carte après ce nombre de modifications</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/trained.py" />
      <source>The map does not say how far around a pixel its model looks: only the labelled pixels themselves are known to be learned from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live.py" />
      <source>The map has another grid than what was prepared.</source>
      <translation>La carte a une autre grille que ce qui a été préparé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>The map has changed since this was proposed.</source>
      <translation>La carte a changé depuis cette proposition.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>The map has no class {0}; its pixels in the reference count as errors of the map.</source>
      <translation>La carte n'a pas de classe {0} ; ses pixels dans la référence comptent comme erreurs de la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>The map is in sight: answers are noted as not blind.</source>
      <translation>La carte est visible : les réponses sont notées comme n'étant pas à l'aveugle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>The map is switched off while you answer, and points do not tell their class</source>
      <translation>La carte est masquée pendant que vous répondez, et les points ne disent pas leur classe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>The map is switched off while you answer; whoever knows what it says tends to agree</source>
      <translation>La carte est masquée pendant que vous répondez ; qui sait ce qu'elle dit tend à l'approuver</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reliability.py" />
      <source>The map is {0} than it is right: mean confidence {1}, accuracy {2} at the same pixels. Its confidence promises {3} than the map keeps.</source>
      <translation>La confiance de la carte s'écarte de son exactitude ({0}) : confiance moyenne {1}, exactitude {2} aux mêmes pixels. Sa confiance promet {3} que ce que la carte tient.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>The map learns from labelled pixels. Add classes and click pixels of them, or take the labels that come with the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_says.py" />
      <source>The map of the sample says: {0}</source>
      <translation>La carte de l'échantillon dit : {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>The map of {0} would be {1}, which is one of the images.</source>
      <translation>La carte de {0} serait {1}, qui est une des images.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_says.py" />
      <source>The map says: {0}</source>
      <translation>La carte dit : {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The map shows {0} {1}: {2} {3} are mapped, {4} {5} are estimated. Use the estimated areas.</source>
      <translation>La carte montre {1} en quantité inexacte ({0}) : {2} {3} cartographiés, {4} {5} estimés. Utilisez les surfaces estimées.</translation>
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
      <translation>Les cartes ont été faites à partir de tous les pixels de {0} : ils ne peuvent pas les juger.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>The mask </source>
      <translation>Le masque </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>The mask {0} has another size than the image; it is not used.</source>
      <translation>Le masque {0} a une autre taille que l'image ; il n'est pas utilisé.</translation>
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
      <translation>Les métadonnées disent {0} = {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The method "{0}" cannot go on from a source model.</source>
      <translation>La méthode « {0} » ne peut pas continuer à partir d'un modèle source.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The method "{0}" knows no {1}.</source>
      <translation>La méthode « {0} » ne connaît pas {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The method "{0}" learns from no labels.</source>
      <translation>La méthode « {0} » n'apprend pas d'étiquettes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/device.py" />
      <source>The method "{0}" runs on the CPU only; "{1}" would do nothing.</source>
      <translation>La méthode « {0} » ne tourne que sur le processeur ; « {1} » n'aurait aucun effet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>The methods are </source>
      <translation>Les méthodes sont </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>The methods are {0}.</source>
      <translation>Les méthodes sont {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The methods that do are {0}.</source>
      <translation>Les méthodes qui le font sont {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>The model</source>
      <translation>Le modèle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/sending.py" />
      <source>The model %s… went to %s.</source>
      <translation>Le modèle %s… est parti vers %s.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>The model cannot be kept in {0} of a worker ({1}).</source>
      <translation>Le modèle ne peut pas être gardé dans {0} d'un processus de calcul ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>The model cannot tell unsure pixels: {0}</source>
      <translation>Le modèle ne peut pas désigner de pixels incertains : {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model does not fit {0}: the image has no usable bands for {1}, which {2} of the model's {3} bands need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>The model file has changed since the job was submitted.</source>
      <translation>Le fichier du modèle a changé depuis l'envoi de la tâche.</translation>
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
      <translation>Le fichier de modèle {0} n'est plus lisible ({1}).</translation>
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
      <translation>Le modèle a appris de {0} pixels de référence sur {1}, et ils sont comptés : les chiffres flattent la carte.</translation>
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
      <translation>Le modèle hésite entre deux classes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>The model is torn between {0} and {1}.</source>
      <translation>Le modèle hésite entre {0} et {1}.</translation>
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
      <translation>Le modèle a été demandé et n'est pas arrivé.</translation>
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
      <translation>Le modèle a été fait par la méthode « {0} », qui n'est pas connue ici.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The model was trained on another sensor ({0}) than the one of this image ({1}).</source>
      <translation>Le modèle a été entraîné sur un autre capteur ({0}) que celui de cette image ({1}).</translation>
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
      <translation>Le modèle {0} est prêt. Essayez-le face au modèle dont il vient.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>The model, taught without them, says otherwise. Click one to answer it again.</source>
      <translation>Le modèle, entraîné sans elles, dit autre chose. Cliquez sur l'une d'elles pour y répondre de nouveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>The models are {0}.</source>
      <translation>Les modèles sont {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <source>The models are {0}; models show NAME tells their files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The most typical pixel of the largest group of spectra that has no label yet. For first labels.</source>
      <translation>Le pixel le plus typique du plus grand groupe de spectres encore sans étiquette. Pour les premières étiquettes.</translation>
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
      <translation>Le réseau là où torch est installé, sinon le discriminant ; la carte dit lequel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The network, shown three colours alone: what the spectra are worth.</source>
      <translation>Le réseau, à qui l'on ne montre que trois couleurs : ce que valent les spectres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>The new environment is ready but cannot take its place: {0}.</source>
      <translation>Le nouvel environnement est prêt mais ne peut pas prendre sa place : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>The new environment uses a torch from elsewhere: {0}.</source>
      <translation>Le nouvel environnement utilise un torch venu d'ailleurs : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>The new environment would use another {0} than QGIS, {1} for {2}.</source>
      <translation>Le nouvel environnement utiliserait un autre {0} que QGIS, {1} au lieu de {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>The new map:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>The next open point (N, Space or Enter)</source>
      <translation>Le prochain point ouvert (N, Espace ou Entrée)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/gpu.py" />
      <source>The normal environment computes on the processor, without a graphics card.</source>
      <translation>L'environnement normal calcule sur le processeur, sans carte graphique.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>The normal environment uses an Apple processor's own graphics.</source>
      <translation>L'environnement normal utilise la partie graphique propre aux processeurs Apple.</translation>
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
      <translation>L'autre carte compte comme la plus ancienne : les changements vont d'elle à celle-ci. Les deux doivent avoir la même grille.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>The output folder {0} {1}: the next run would take its maps for images.</source>
      <translation>Le dossier de sortie {0} {1} : l'exécution suivante prendrait ses cartes pour des images.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>The output {0} is also an input.</source>
      <translation>La sortie {0} est aussi une entrée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The package index could not be reached.</source>
      <translation>L'index de paquets n'a pas pu être atteint.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The package index could not be trusted: its certificate is not known here, as behind a company's inspecting proxy.</source>
      <translation>L'index de paquets n'a pas pu être reconnu : son certificat n'est pas connu ici, comme derrière le proxy d'inspection d'une entreprise.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The package index does not have {package} in the version and form that is needed.</source>
      <translation>L'index de paquets n'a pas {package} dans la version et la forme requises.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>The packages are taken from {0}; nothing is downloaded.</source>
      <translation>Les paquets sont pris dans {0} ; rien n'est téléchargé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>The page to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>The parameters "{0}" are no numbers.</source>
      <translation>Les paramètres « {0} » ne sont pas des nombres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>The patch embedding of principal components is random until it is trained: these features are for fine-tuning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_map.py" />
      <source>The picture could not be added to {0}: {1}.</source>
      <translation>L'image n'a pas pu être ajoutée à {0} : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel about which draws of a network disagree, each being sure. For networks and many labels.</source>
      <translation>Le pixel sur lequel les tirages d'un réseau divergent, chacun étant sûr de lui. Pour les réseaux et de nombreuses étiquettes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel that makes the labelled ones resemble most of the image. For first labels.</source>
      <translation>Le pixel grâce auquel les pixels étiquetés ressemblent à la plus grande part de l'image. Pour les premières étiquettes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel that resembles no labelled one. It finds oddities first, which costs accuracy while labels are few: a control.</source>
      <translation>Le pixel qui ne ressemble à aucun pixel étiqueté. Trouve d'abord les cas étranges, ce qui coûte en exactitude tant que les étiquettes sont rares : un témoin.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel whose best class is least probable.</source>
      <translation>Le pixel dont la meilleure classe est la moins probable.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel whose best two classes are closest (best versus second best, breaking ties).</source>
      <translation>Le pixel dont les deux meilleures classes sont les plus proches (best versus second best, breaking ties).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel whose probabilities are spread most evenly over all classes.</source>
      <translation>Le pixel dont les probabilités sont réparties le plus également entre toutes les classes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>The plot is on the clipboard.</source>
      <translation>Le graphique est dans le presse-papiers.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>The plot was saved as {0}.</source>
      <translation>Le graphique a été enregistré sous {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>The point at row {0}, column {1} lies outside the grid of {2}, which has {3} × {4} pixels.</source>
      <translation>Le point de la ligne {0}, colonne {1} est hors de la grille de {2}, qui a {3} × {4} pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>The point before (Shift+N)</source>
      <translation>Le point précédent (Shift+N)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/run.py" />
      <source>The point x {0}, y {1} lies outside {2}.</source>
      <translation>Le point x {0}, y {1} est hors de {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>The points of the sample "{0}" are not the same in {1}.</source>
      <translation>Les points de l'échantillon « {0} » ne sont pas les mêmes dans {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>The positions of the image lie {0} × {1} pixels apart.</source>
      <translation>Les positions de l'image sont distantes de {0} × {1} pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/field_project.py" />
      <source>The project {0} could not be written: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The protocol "{0}" of {1} is not one that is known here.</source>
      <translation>Le protocole « {0} » de {1} n'est pas connu ici.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>The proxy asks for a user name and a password.</source>
      <translation>Le proxy demande un nom d'utilisateur et un mot de passe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The proxy could not be reached.</source>
      <translation>Le proxy n'a pas pu être atteint.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/ranges.py" />
      <source>The range {0}-{1} ends before it begins.</source>
      <translation>La plage {0}-{1} finit avant de commencer.</translation>
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
      <translation>Le raster a des pixels sans surface.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/paired.py" />
      <source>The reference does not show that one map is better: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>The reference is no probability sample. Its pixels count as if each told something of its own, which those of one polygon do not.</source>
      <translation>La référence n'est pas un échantillon probabiliste. Ses pixels comptent comme si chacun apportait quelque chose, ce que ne font pas ceux d'un même polygone.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The reference is no sample that was drawn by chance from this map; intervals and areas hold only as far as it can be taken for one.</source>
      <translation>La référence n'est pas un échantillon tiré au hasard de cette carte ; intervalles et surfaces ne valent que dans la mesure où elle peut passer pour tel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/paired.py" />
      <source>The reference is too small to tell the two maps apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>The reference sample "{0}" of {1} has lost its points.</source>
      <translation>L'échantillon de référence « {0} » de {1} a perdu ses points.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>The reference sample has a pixel twice.</source>
      <translation>L'échantillon de référence a deux fois le même pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>The reference sample has no points.</source>
      <translation>L'échantillon de référence n'a pas de points.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>The reference sample in {0} belongs to an image with another grid.</source>
      <translation>L'échantillon de référence de {0} appartient à une image d'une autre grille.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>The reference sample of this point was discarded.</source>
      <translation>L'échantillon de référence de ce point a été écarté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reference.py" />
      <source>The reference sample of {0} was drawn on another grid than that of the map.</source>
      <translation>L'échantillon de référence de {0} a été tiré sur une autre grille que celle de la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The refinement "</source>
      <translation>L'affinage « </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <source>The refinement "forest" needs scikit-learn, which is not installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_model.py" />
      <source>The refinement "{0}" has learned nothing that can be kept.</source>
      <translation>L'affinage « {0} » n'a rien appris qui puisse être gardé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The refinement "{0}" learns nothing that can be kept.</source>
      <translation>L'affinage « {0} » n'apprend rien qui puisse être gardé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/choose.py" />
      <source>The refinement "{0}" needs torch, which is not installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>The report {0} is finished.</source>
      <translation>Le rapport {0} est terminé.</translation>
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
      <translation>Le résultat de la tâche ne peut pas être envoyé ({0}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>The same as shares of the area, in percent.</source>
      <translation>La même chose en parts de la surface, en pourcentage.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>The same on A4, if wanted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>The same on spectra that were decorrelated over the scene: one voice of the default head of Foundation features.</source>
      <translation>La même chose sur des spectres décorrélés dans la scène : une voix de la tête par défaut des Descripteurs de fondation.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>The same run with resume goes on from there.</source>
      <translation>La même exécution avec resume reprend à partir de là.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>The same run, told to keep maps that are whole, goes on with the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>The same seed draws the same points again</source>
      <translation>La même graine tire de nouveau les mêmes points</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The same with a random forest; slower, seldom better.</source>
      <translation>La même chose avec une forêt aléatoire ; plus lent, rarement meilleur.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>The same with random weights, others each time: what the pre-training is worth is the difference.</source>
      <translation>La même chose avec des poids aléatoires, différents à chaque fois : la différence est ce que vaut le préentraînement.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>The same without the spectra: shows what the foundation model is worth by itself.</source>
      <translation>La même chose sans les spectres : montre ce que le modèle de fondation vaut à lui seul.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>The sample "{0}" of {1} is not in this file; left out.</source>
      <translation>L'échantillon « {0} » de {1} n'est pas dans ce fichier ; laissé de côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>The sample "{0}" was drawn from the same map with the same seed, so both share pixels. Another seed gives new ones.</source>
      <translation>L'échantillon « {0} » a été tiré de la même carte avec la même graine : les deux partagent des pixels. Une autre graine en donne de nouveaux.</translation>
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
      <translation>L'échelle de {0} dans {1} n'a pas de sens : valeur = {2} · compte + {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/scaling.py" />
      <source>The scaling "{0}" needs statistics of the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The scheduler "{0}" lacks its protocol.</source>
      <translation>Il manque son protocole à l'ordonnanceur « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>The scheduler at {0} {1}.</source>
      <translation>L'ordonnanceur à {0} {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>The scheduler at {0}, which {1} of {2} names, {3}.</source>
      <translation>L'ordonnanceur à {0}, que nomme {1} de {2}, {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The scheduler file {0} cannot be read ({1}).</source>
      <translation>Le fichier d'ordonnanceur {0} est illisible ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>The scheduler let go of {0} before it was done: it has ended, or the connection to it was lost.</source>
      <translation>L'ordonnanceur a lâché {0} avant la fin : il s'est arrêté, ou la connexion avec lui a été perdue.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>The scheduler {0} has no workers.</source>
      <translation>L'ordonnanceur {0} n'a pas de processus de calcul.</translation>
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
      <translation>La graine vaut {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>The session does not keep this model any more.</source>
      <translation>La session ne garde plus ce modèle.</translation>
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
      <translation>Le réglage {0} : {1}</translation>
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
      <translation>La source ne connaît pas {0} ; appris à partir des seules nouvelles étiquettes.</translation>
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
      <translation>Les stratégies sont </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>The strategies are {0}.</source>
      <translation>Les stratégies sont {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/choose.py" />
      <source>The strategy "bald" needs several draws of a network, and this classifier gives none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>The strategy "{0}" needs draws of a network.</source>
      <translation>La stratégie « {0} » a besoin de tirages d'un réseau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>The summary is {0}, and as a table {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>The summary of all images is {0}.</source>
      <translation>Le résumé de toutes les images est {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/summary.py" />
      <source>The table "{0}" could not be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>The table "{0}" of the field package could not be made.</source>
      <translation>La table « {0} » du paquet terrain n'a pas pu être créée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <source>The table "{0}" of the labelling session could not be made.</source>
      <translation>La table « {0} » de la session d'étiquetage n'a pas pu être créée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/class_table.py" />
      <source>The table of classes cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/layer_style.py" />
      <source>The table of styles could not be made.</source>
      <translation>La table des styles n'a pas pu être créée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>The table {0} cannot be read: {1}.</source>
      <translation>Le tableau {0} est illisible : {1}.</translation>
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
      <translation>Le test a été annulé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>The three detectors in {0} have images of different sizes: {1}.</source>
      <translation>Les trois détecteurs de {0} ont des images de tailles différentes : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>The threshold {0} cannot be a {1}.</source>
      <translation>Le seuil {0} ne convient pas à cette mesure ({1}).</translation>
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
      <translation>L'unité des largeurs de bande (FWHM) ne correspond pas aux longueurs d'onde ; elles sont prises en {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>The unit of the wavelengths {0}; {1} to {2} are taken as {3}.</source>
      <translation>L'unité des longueurs d'onde {0} ; {1} à {2} sont prises en {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>The usual choice: discriminants on features, on spectra and on spectra decorrelated over the scene vote together.</source>
      <translation>Le choix habituel : des discriminants sur les descripteurs, sur les spectres et sur les spectres décorrélés dans la scène votent ensemble.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The usual choice: ten typical pixels of what the image holds, then pixels that the model is torn about, and a few at random.</source>
      <translation>Le choix habituel : dix pixels typiques de ce que l'image contient, puis des pixels sur lesquels le modèle hésite, et quelques-uns au hasard.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>The values are reflectance at the top of the atmosphere: the air is still in them.</source>
      <translation>Les valeurs sont la réflectance au sommet de l'atmosphère : l'air y est encore.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>The values are remote sensing reflectance of water (1/sr), not the reflectance of a surface (0 to 1).</source>
      <translation>Les valeurs sont la réflectance de télédétection de l'eau (1/sr), pas la réflectance d'une surface (0 à 1).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/radiance.py" />
      <source>The values of {0} are taken as reflectance times a number that gives the scene a mean of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>The variable {0} is {1} × {2} × {3}, and no list of wavelengths tells its bands; its {4} axis is taken as the bands.</source>
      <translation>La variable {0} est de {1} × {2} × {3}, et aucune liste de longueurs d'onde ne désigne ses bandes ; son axe {4} est pris pour les bandes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/vocabulary.py" />
      <source>The vocabulary {0} cannot be read: {1}.</source>
      <translation>Le vocabulaire {0} est illisible : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>The wavelengths of a band differ by up to {0} nm across the image (smile); the nominal ones are given.</source>
      <translation>Les longueurs d'onde d'une bande varient jusqu'à {0} nm à travers l'image (smile) ; les valeurs nominales sont données.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>The wavelengths of the bands are not known: names cannot be found by spectra. Add a header that states them.</source>
      <translation>Les longueurs d'onde des bandes ne sont pas connues : les spectres ne permettent pas de trouver les noms. Ajoutez un en-tête qui les indique.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The wavelengths of the response of {0} do not rise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>The wavelengths of the {0} bands move by up to {1} nm across the swath; their means are used.</source>
      <translation>Les longueurs d'onde des bandes {0} se décalent jusqu'à {1} nm à travers la fauchée ; leurs moyennes sont utilisées.</translation>
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
      <translation>Les poids ne sont pas ici.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/encoded.py" />
      <source>The weights in {0} lack {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>The weights of {0} are here already.</source>
      <translation>Les poids de {0} sont déjà ici.</translation>
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
      <translation>La fenêtre (ligne {0}, colonne {1}, {2} × {3} pixels) n'est pas à l'intérieur de {4}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>The window of rows {0} to {1} and columns {2} to {3} reaches outside of {4} ({5} rows, {6} columns).</source>
      <translation>La fenêtre des lignes {0} à {1} et des colonnes {2} à {3} dépasse de {4} ({5} lignes, {6} colonnes).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>The worker process cannot be started with {0}: {1}.</source>
      <translation>Le processus de calcul ne peut pas être démarré avec {0} : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>The worker process did not start ({0}).</source>
      <translation>Le processus de calcul n'a pas démarré ({0}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/client.py" />
      <source>The worker process did not start within {0} s.</source>
      <translation>Le processus de calcul n'a pas démarré en {0} s.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>The worker process ended in the middle of the job "{0}" ({1}).</source>
      <translation>Le processus de calcul s'est arrêté au milieu de la tâche « {0} » ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>The worker process printed {0} lines that are no answer.</source>
      <translation>Le processus de calcul a écrit {0} lignes qui ne sont pas une réponse.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>The worker process then ends and gives its memory back; the next job starts another</source>
      <translation>Le processus de calcul s'arrête alors et rend sa mémoire ; la tâche suivante en démarre un autre</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>The worker processes that computed {0} ended in the middle, {1} times in a row; the last was {2}.</source>
      <translation>Les processus qui calculaient {0} se sont arrêtés en plein travail, {1} fois de suite ; le dernier était {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>The worker {0} did not answer ({1}).</source>
      <translation>Le processus de calcul {0} n'a pas répondu ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/look.py" />
      <source>The worker {0} on {1} does not see {2}{3}.</source>
      <translation>Le processus de calcul {0} sur {1} ne voit pas {2}{3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/follow.py" />
      <source>The worker {0} was lost: {1} begins again on {2}.</source>
      <translation>Le processus de calcul {0} a été perdu : {1} recommence sur {2}.</translation>
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
      <translation>Les {0} pixels de référence ne disent pas quelle part de la carte est juste.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>The {0} worker processes on this computer could not be started ({1}).</source>
      <translation>Les {0} processus de calcul sur cet ordinateur n'ont pas pu démarrer ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Then install again: what is already there is not fetched a second time.</source>
      <translation>Puis réinstallez : ce qui est déjà là n'est pas téléchargé une seconde fois.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Then nothing in the file tells it, and what is noted outdoors is nobody's echo</source>
      <translation>Rien dans le fichier ne la dit alors, et les notes de terrain ne sont l'écho de personne</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>There are no certificates for the encrypted connection to {0} ({1}).</source>
      <translation>Il n'y a pas de certificats pour la connexion chiffrée à {0} ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>There are no classes yet.</source>
      <translation>Il n'y a pas encore de classes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/segmentation.py" />
      <source>There are no data sets to take scores over.</source>
      <translation>Il n'y a pas de jeux de données sur lesquels calculer des scores.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>There are no labels yet.</source>
      <translation>Il n'y a pas encore d'étiquettes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/disagreements.py" />
      <source>There are none.</source>
      <translation>Il n'y en a pas.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>There are {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_classes.py" />
      <source>There is a class "{0}" already.</source>
      <translation>Il y a déjà une classe « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/adapt_dialog.py" />
      <source>There is a model of this name already.</source>
      <translation>Il y a déjà un modèle de ce nom.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>There is a model {0} already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>There is no CLIP model, folder or file "{0}".</source>
      <translation>Il n'y a pas de modèle CLIP, de dossier ni de fichier « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/dense.py" />
      <source>There is no attention "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>There is no class that could be observed.</source>
      <translation>Il n'y a pas de classe qui puisse être observée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labelling.py" />
      <source>There is no class to label with.</source>
      <translation>Il n'y a pas de classe pour étiqueter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/loop.py" />
      <source>There is no class to label with. Add one first.</source>
      <translation>Il n'y a pas de classe pour étiqueter. Ajoutez-en d'abord une.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_base.py" />
      <source>There is no class {0} in this session.</source>
      <translation>Il n'y a pas de classe {0} dans cette session.</translation>
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
      <translation>Il n'y a pas de compression « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <source>There is no cube to learn on.</source>
      <translation>Il n'y a pas de cube sur lequel apprendre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>There is no data file beside this header.</source>
      <translation>Il n'y a pas de fichier de données à côté de cet en-tête.</translation>
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
      <translation>Il n'y a pas de périphérique « {0} »{1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>There is no file or folder {0}.</source>
      <translation>Il n'y a pas de fichier ni de dossier {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <source>There is no file to write the indices to.</source>
      <translation>Il n'y a pas de fichier où écrire les indices.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <location filename="../../hsi_plugin/engine/models.py" />
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>There is no file {0}.</source>
      <translation>Il n'y a pas de fichier {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>There is no folder {0}.</source>
      <translation>Il n'y a pas de dossier {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>There is no foundation model "{0}".</source>
      <translation>Il n'y a pas de modèle de fondation « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>There is no foundation model and no file "{0}".</source>
      <translation>Il n'y a pas de modèle de fondation ni de fichier « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/import_jobs.py" />
      <source>There is no geometry "{0}".</source>
      <translation>Il n'y a pas de géométrie « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>There is no head "</source>
      <translation>Il n'y a pas de tête « </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <source>There is no head "{0}" for single pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>There is no head "{0}".</source>
      <translation>Il n'y a pas de tête « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>There is no image in {0}.</source>
      <translation>Il n'y a pas d'image dans {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>There is no image in {0}. {1}: {2}{3}</source>
      <translation>Il n'y a pas d'image dans {0}. {1} : {2}{3}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>There is no index "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>There is no job "{0}".</source>
      <translation>Il n'y a pas de tâche « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>There is no kind of model "</source>
      <translation>Il n'y a pas de type de modèle « </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>There is no kind of model "{0}".</source>
      <translation>Il n'y a pas de type de modèle « {0} ».</translation>
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
      <translation>Il n'y a pas de session d'étiquetage {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/criteria.py" />
      <source>There is no map to choose from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>There is no map {0}.</source>
      <translation>Il n'y a pas de carte {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>There is no method "</source>
      <translation>Il n'y a pas de méthode « </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>There is no method "{0}".</source>
      <translation>Il n'y a pas de méthode « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>There is no model file at {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>There is no model {0}.</source>
      <translation>Il n'y a pas de modèle {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>There is no part {0} of {1}.</source>
      <translation>Il n'y a pas de partie {0} sur {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/features.py" />
      <source>There is no pixel in row {0}, column {1} of {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <source>There is no pixel left to ask about. Show another part of the image, or label freely.</source>
      <translation>Il ne reste pas de pixel à demander. Affichez une autre partie de l'image, ou étiquetez librement.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/typical.py" />
      <source>There is no pixel that could be asked about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>There is no pixel to ask about right now. You can label any pixel on the map.</source>
      <translation>Il n'y a pas de pixel à demander pour l'instant. Vous pouvez étiqueter n'importe quel pixel de la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>There is no point to visit.</source>
      <translation>Il n'y a pas de point à visiter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>There is no query strategy "</source>
      <translation>Il n'y a pas de stratégie d'interrogation « </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>There is no query strategy "{0}".</source>
      <translation>Il n'y a pas de stratégie d'interrogation « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>There is no refinement "</source>
      <translation>Il n'y a pas d'affinage « </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>There is no refinement "{0}".</source>
      <translation>Il n'y a pas d'affinage « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>There is no sampling design "{0}".</source>
      <translation>Il n'y a pas de plan d'échantillonnage « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/scaling.py" />
      <source>There is no scaling "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>There is no scheduler file {0}.</source>
      <translation>Il n'y a pas de fichier d'ordonnanceur {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>There is no set of sentences "{0}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>There is no strategy "</source>
      <translation>Il n'y a pas de stratégie « </translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>There is no strategy "{0}".</source>
      <translation>Il n'y a pas de stratégie « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>There is no such label of a class that could be propagated.</source>
      <translation>Il n'y a pas une telle étiquette d'une classe qui puisse être propagée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>There is no such point in the reference sample.</source>
      <translation>Il n'y a pas un tel point dans l'échantillon de référence.</translation>
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
      <translation>Il n'y a rien à décider au point {0} : personne n'est en désaccord.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>There is nothing to download.</source>
      <translation>Il n'y a rien à télécharger.</translation>
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
      <translation>Il n'y a nulle part où mettre les spectres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>There is nowhere to put the spectra.</source>
      <translation>Il n'y a nulle part où mettre les spectres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/choose.py" />
      <source>There is one class only: nothing can be learned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>There was nothing new to learn.</source>
      <translation>Il n'y avait rien de nouveau à apprendre.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_session.py" />
      <source>These changes are noted for this map, but are not in it; the corrected map is a file of its own.</source>
      <translation>Ces modifications sont notées pour cette carte, mais n'y figurent pas ; la carte corrigée est un fichier à part.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>These figures come from blocks of pixels that were not learned from. For an accuracy with intervals, and areas, review the map: random points, one after the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>These figures judge how well the method learned from its labels, on blocks of the image that were held out. Labels are chosen by people, often where a class is easy to see; so these figures are not the accuracy of the map, and usually flatter it.</source>
      <translation>Ces chiffres jugent à quel point la méthode a appris de ses étiquettes, sur des blocs de l'image mis de côté. Les étiquettes sont choisies par des personnes, souvent là où une classe se voit bien ; ces chiffres ne sont donc pas l'exactitude de la carte, et la flattent d'habitude.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>They are </source>
      <translation>Ce sont </translation>
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
      <translation>Elles sont en sûreté dans le fichier malgré tout.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>They are {0}.</source>
      <translation>Ce sont {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>They belong to different products.</source>
      <translation>Ils appartiennent à des produits différents.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>They belong to different products: put the right ones together.</source>
      <translation>Ils appartiennent à des produits différents : réunissez les bons.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>They count in no estimate until someone decides. A selected point is shown on the map.</source>
      <translation>Ils ne comptent dans aucune estimation tant que personne ne décide. Un point sélectionné est montré sur la carte.</translation>
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
      <translation>Cet ordinateur</translation>
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
      <translation>Cela libère {0}. Les cartes restent ; on peut l'ajouter de nouveau à tout moment.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>This frees {0}. Your data, maps and models stay; it can be installed again at any time.</source>
      <translation>Cela libère {0}. Vos données, cartes et modèles restent ; on peut le réinstaller à tout moment.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/view.py" />
      <source>This is no table of typical pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>This is the {0} detector of EnMAP L1B; the other one is an image of its own, not aligned with it before L1C.</source>
      <translation>C'est le détecteur {0} d'EnMAP L1B ; l'autre est une image à part, non alignée avec lui avant L1C.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>This machine grants {0}; more than that makes jobs slower</source>
      <translation>Cette machine en accorde {0} ; davantage ralentit les tâches</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>This map has a class in {0} pixels, that from which the sample was drawn in {1}; the figures are about the part that both have.</source>
      <translation>Cette carte a une classe dans {0} pixels, celle dont l'échantillon a été tiré dans {1} ; les chiffres portent sur la partie commune aux deux.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_session.py" />
      <source>This map was made from another one by these changes.</source>
      <translation>Cette carte a été faite à partir d'une autre par ces modifications.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectra.py" />
      <source>This model needs the wavelength of every band, and the cube tells none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/editing.py" />
      <source>This piece is not "{0}".</source>
      <translation>Cette plage n'est pas « {0} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>This plugin (hsi_plugin) is not there for {0}.</source>
      <translation>Cette extension (hsi_plugin) n'est pas là pour {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>This runs in the background. You can cancel it at any time and go on later.</source>
      <translation>Cela tourne en arrière-plan. Vous pouvez l'annuler à tout moment et reprendre plus tard.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>This spectrum holds too little to be compared.</source>
      <translation>Ce spectre contient trop peu pour être comparé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/choose.py" />
      <source>This strategy needs probabilities.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>This torch does not work with QGIS's NumPy: {0}</source>
      <translation>Ce torch ne fonctionne pas avec le NumPy de QGIS : {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>This version of the plugin brings a newer one.</source>
      <translation>Cette version de l'extension en apporte un plus récent.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>This version of the plugin has no list of packages for {0} on this Python and platform ({1}).</source>
      <translation>Cette version de l'extension n'a pas de liste de paquets pour {0} sur ce Python et cette plateforme ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>Those that are hatched; such labels count less the more there are by hand, and fade</source>
      <translation>Ceux qui sont hachurés ; ces étiquettes comptent d'autant moins qu'il y en a à la main, et s'effacent</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Threads</source>
      <translation>Fils d'exécution</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Three bands as a picture through a frozen CLIP or DINOv2 of yours; a discriminant on its features.</source>
      <translation>Trois bandes comme une photo à travers votre CLIP ou DINOv2 gelé ; un discriminant sur ses descripteurs.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Three bands as a picture through a frozen CLIP or DINOv2 of yours; a regularised U-Net on its features.</source>
      <translation>Trois bandes comme une photo à travers votre CLIP ou DINOv2 gelé ; un U-Net régularisé sur ses descripteurs.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>To get them anew, first remove them: models remove {0}.</source>
      <translation>Pour les récupérer à neuf, supprimez-les d'abord : models remove {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Too few blocks hold {0}: they are held to the limit of all classes together.</source>
      <translation>Trop peu de blocs contiennent {0} : la limite de toutes les classes ensemble leur est appliquée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <source>Too few labelled pixels in {0}.</source>
      <translation>Trop peu de pixels étiquetés dans {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Too few spectra of {0} were measured where {1} has bands: {2} bands could be compared.</source>
      <translation>Trop peu de spectres de {0} ont été mesurés là où {1} a des bandes : {2} bandes ont pu être comparées.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Torn among all classes</source>
      <translation>Hésite entre toutes les classes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Torn between two classes</source>
      <translation>Hésite entre deux classes</translation>
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
      <translation>Entraîner pendant</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Train it again{0}, or leave the error rate out.</source>
      <translation>Entraînez-le de nouveau{0}, ou omettez le taux d'erreur.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>Train one first, and give its file: many images are classified with one model.</source>
      <translation>Entraînez-en d'abord un, et donnez son fichier : plusieurs images se classent avec un seul modèle.</translation>
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
      <translation>Essayé</translation>
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
      <translation>Réessayez, ou redémarrez l'ordinateur.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_box.py" />
      <source>Try foundation features and simpler ways side by side on this cube before trusting one</source>
      <translation>Essayez les descripteurs de fondation et des moyens plus simples côte à côte sur ce cube avant de vous y fier</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/layers.py" />
      <source>Try to open it with Layer &gt; Add Layer &gt; Add Raster Layer.</source>
      <translation>Essayez de l'ouvrir avec Couche &gt; Ajouter une couche &gt; Ajouter une couche raster.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Try ways from labels to a map side by side</source>
      <translation>Essayer côte à côte plusieurs moyens d'aller des étiquettes à la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/proving.py" />
      <source>Trying {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>Two more layers: how sure the classifier is of every pixel, and which class comes second</source>
      <translation>Deux couches de plus : à quel point le classifieur est sûr de chaque pixel, et quelle classe vient en second</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>Two more layers: how sure the map is of every pixel, and which class comes second</source>
      <translation>Deux couches de plus : à quel point la carte est sûre de chaque pixel, et quelle classe vient en second</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Type what is to be found first.</source>
      <translation>Écrivez d'abord ce qu'il faut trouver.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>Type what is to be found in {0}; no label is needed.</source>
      <translation>Écrivez ce qu'il faut trouver dans {0} ; aucune étiquette n'est nécessaire.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Typical first, then torn</source>
      <translation>Typiques, puis hésitants</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Typical of pixels that have no label yet.</source>
      <translation>Typique des pixels encore sans étiquette.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Typical pixels</source>
      <translation>Pixels typiques</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>U unsure</source>
      <translation>U incertain</translation>
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
      <translation>Incertitude</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Under which name answers are kept; give everybody a name of their own</source>
      <translation>Sous quel nom les réponses sont gardées ; donnez à chacun un nom à lui</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>Undo that, or choose another sample.</source>
      <translation>Annulez cela, ou choisissez un autre échantillon.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/spoken.py" />
      <source>Undo the removal of the class first, or answer the point anew.</source>
      <translation>Annulez d'abord la suppression de la classe, ou répondez au point de nouveau.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Unit of wavelengths</source>
      <translation>Unité des longueurs d'onde</translation>
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
      <translation>Ne ressemble à rien de ce qui a une étiquette.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/archive.py" />
      <source>Unpack it first, then open the folder.</source>
      <translation>Décompressez-le d'abord, puis ouvrez le dossier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Unsure at an error rate of {0}: of pixels in blocks that were held out, the set of {1} (± {2}) held the true class; {3} were unsure{4}.</source>
      <translation>Incertain à un taux d'erreur de {0} : pour les pixels des blocs mis de côté, l'ensemble de {1} (± {2}) contenait la vraie classe ; {3} étaient incertains{4}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Unsure below</source>
      <translation>Incertain sous</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_layers.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Unsure pixels</source>
      <translation>Pixels incertains</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>Unsure: {0:.1f} % of the map</source>
      <translation>Incertain : {0:.1f} % de la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Unsure: {0} of the pixels ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Until someone decides, the model learns from none of what was said of them.</source>
      <translation>Tant que personne ne décide, le modèle n'apprend de rien de ce qui en a été dit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Untrained twin, discriminant</source>
      <translation>Jumeau non entraîné, discriminant</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Up to twelve similar pixels of the same superpixel; fewer with every label, none from fifty on</source>
      <translation>Jusqu'à douze pixels semblables du même superpixel ; moins à chaque étiquette, aucun à partir de cinquante</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Up to {0} are downloaded; what is there already is not fetched again.</source>
      <translation>Jusqu'à {0} sont téléchargés ; ce qui est déjà là n'est pas repris.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Update</source>
      <translation>Mettre à jour</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>Update the NVIDIA driver and install again (nothing is fetched twice), or remove what was fetched: env remove --gpu.</source>
      <translation>Mettez à jour le pilote NVIDIA et réinstallez (rien n'est téléchargé deux fois), ou supprimez ce qui a été téléchargé : env remove --gpu.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>Update the compute environment?</source>
      <translation>Mettre à jour l'environnement de calcul ?</translation>
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
      <translation>Mettez l'extension à jour.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Upper end of the difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>Use a newer QGIS.</source>
      <translation>Utilisez un QGIS plus récent.</translation>
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
      <translation>Utilisez-en au plus {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>Use letters, digits, ".", "_" and "-", at most 80 of them.</source>
      <translation>Utilisez des lettres, des chiffres, « . », « _ » et « - », 80 au plus.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>Use my labels, too; they count besides the names: {0}</source>
      <translation>Utiliser aussi mes étiquettes ; elles comptent à côté des noms : {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>Use one of {0}.</source>
      <translation>Utilisez une de ces valeurs : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Use paths that mean the same files for all, for example on a shared file system.</source>
      <translation>Utilisez des chemins qui désignent les mêmes fichiers pour tous, par exemple sur un système de fichiers partagé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_labels.py" />
      <source>Use the columns of the label table.</source>
      <translation>Utilisez les colonnes de la table des étiquettes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/map_changes.py" />
      <source>Use the columns of the table map_change.</source>
      <translation>Utilisez les colonnes de la table map_change.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Use values from 1; 0 means "not classified".</source>
      <translation>Utilisez des valeurs à partir de 1 ; 0 signifie « non classé ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>Use {0} or {1}.</source>
      <translation>Utilisez {0} ou {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>User's accuracy that you expect: one number for all classes, or one each, such as 0.9, 0.8, 0.7. Empty: 0.8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>User's accuracy: of what the map calls so, this much is. Producer's accuracy: of what is so, the map finds this much.</source>
      <translation>Exactitude utilisateur : de ce que la carte nomme ainsi, cette part l'est. Exactitude producteur : de ce qui est ainsi, la carte trouve cette part.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>User's accuracy: of what the map calls so, this much is; below, the 95 % interval</source>
      <translation>Exactitude utilisateur : de ce que la carte nomme ainsi, cette part l'est ; dessous, l'intervalle à 95 %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>Values</source>
      <translation>Valeurs</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>Values are missing between {0} and {1} nm; most often from {2} to {3} nm, in {4} spectra.</source>
      <translation>Des valeurs manquent entre {0} et {1} nm ; le plus souvent de {2} à {3} nm, dans {4} spectres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>Values at {0} are interpolated from both sides, where the image has bad bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write.py" />
      <source>Values of shape {0} do not fit {1} bands of {2} × {3} pixels.</source>
      <translation>Des valeurs de forme {0} ne correspondent pas à {1} bandes de {2} × {3} pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write_windows.py" />
      <source>Values of shape {0} do not fit {1}.</source>
      <translation>Des valeurs de forme {0} ne correspondent pas à {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>Values of type {0} ("{1}") cannot be kept in a model file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>View</source>
      <translation>Visée</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>Visit</source>
      <translation>Visiter</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Vote of superpixels</source>
      <translation>Vote des superpixels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Wait until it is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>Wait until it is done; if it hangs, close that program.</source>
      <translation>Attendez la fin ; si rien n'avance, fermez ce programme.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>Waiting for the compute engine, which tests itself…</source>
      <translation>En attente du moteur de calcul, qui se teste lui-même…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Waiting for the jobs before it…</source>
      <translation>En attente des tâches précédentes…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Wanted standard error of the overall accuracy; 0.02 means an interval of about ± 4 %. Decides how many pixels are drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Was made from class names; it is applied like any other model, and never learned from labels.</source>
      <translation>A été fait à partir de noms de classes ; il s'applique comme tout autre modèle, et n'a jamais appris d'étiquettes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Water</source>
      <translation>Eau</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/spectrum_plot.py" />
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Wavelength (nm)</source>
      <translation>Longueur d'onde (nm)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Wavelength (µm)</source>
      <translation>Longueur d'onde (µm)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>Wavelengths</source>
      <translation>Longueurs d'onde</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Wavelengths (nm)</source>
      <translation>Longueurs d'onde (nm)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Wavelengths from {0} to {1} nm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <source>Web page (*.html)</source>
      <translation>Page web (*.html)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>Weight of each part</source>
      <translation>Poids de chaque partie</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models_dialog.py" />
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Weights</source>
      <translation>Poids</translation>
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
      <translation>La réponse d'un processus de calcul au sujet de {0} est illisible.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>What answers at {0} is no Dask scheduler, or one of a release that this one does not understand.</source>
      <translation>Ce qui répond à {0} n'est pas un ordonnanceur Dask, ou l'est dans une version que celle-ci ne comprend pas.</translation>
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
      <translation>Ce qui diffère entre deux cartes, où, et si l'une est meilleure</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>What is at row {0}, column {1}?</source>
      <translation>Qu'y a-t-il à la ligne {0}, colonne {1} ?</translation>
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
      <translation>Ce qui est affiché des spectres</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/disagreements.py" />
      <source>What it is</source>
      <translation>Ce que c'est</translation>
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
      <translation>Ce qu'une tâche peut prendre au plus ; automatique est une part de ce qui est libre</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>What refined the first labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>What refines the first labels</source>
      <translation>Ce qui affine les premières étiquettes</translation>
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
      <translation>Ce que la session garde de ce modèle est endommagé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>What was held out lies in another image than this one, where more or fewer may be right.</source>
      <translation>Ce qui a été mis de côté est dans une autre image que celle-ci, où plus ou moins peuvent être justes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>What was held out lies in the image of training: on another one, more or fewer sets may hold the true class.</source>
      <translation>Ce qui a été mis de côté est dans l'image d'apprentissage : sur une autre, plus ou moins d'ensembles peuvent contenir la vraie classe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>What was learned does not tell pixels that are none of the classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/prepared.py" />
      <source>What was prepared for clicking cannot be read: {0}.</source>
      <translation>Ce qui était préparé pour les clics est illisible : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>What workers write into {0} is not seen here.</source>
      <translation>Ce que les processus de calcul écrivent dans {0} n'est pas visible d'ici.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>Where many images are classified</source>
      <translation>Où les séries d'images sont classées</translation>
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
      <translation>Où les vérificateurs divergent, qui dit quoi, et jusqu'où ils s'accordent</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>Where sampled attention looks was never learned: every block attends fully, as in pre-training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Where the reference disagrees with the map, other pixels are likely to be confused in the same way: a layer of points to label</source>
      <translation>Là où la référence contredit la carte, d'autres pixels sont sans doute confondus de la même façon : une couche de points à étiqueter</translation>
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
      <translation>On ne sait pas si {0} est le fichier publié : ses auteurs n'indiquent pas d'empreinte. Son SHA-256 est {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/synced_view.py" />
      <source>Which layers are shown here: a basemap, an older image, another map</source>
      <translation>Les couches affichées ici : un fond de carte, une image plus ancienne, une autre carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/options_page.py" />
      <source>Which pre-trained models there are, and how to get them</source>
      <translation>Les modèles préentraînés existants, et comment les obtenir</translation>
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
      <translation>Blanc à partir de</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Whitened spectra, discriminant</source>
      <translation>Spectres blanchis, discriminant</translation>
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
      <translation>Qui dit quoi</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Whose labels are taken over; this file is only read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Why? Goes into the registry</source>
      <translation>Pourquoi ? Va dans le registre</translation>
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
      <translation>Des fenêtres de {0} × {1} pixels ne couvrent rien.</translation>
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
      <translation>Avec un modèle CLIP, tout mot convient.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <source>With confidence and runner-up class</source>
      <translation>Avec confiance et deuxième classe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>With kappa</source>
      <translation>Avec kappa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>With others, and outdoors</source>
      <translation>À plusieurs, et sur le terrain</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_setup.py" />
      <source>With {0}</source>
      <translation>Avec {0}</translation>
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
      <translation>Processus de calcul sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Worst class: {0} (F1 {1}).</source>
      <translation>Pire classe : {0} (F1 {1}).</translation>
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
      <translation>Écrire un GeoTIFF des longueurs d'onde choisies, sans les pixels que les masques écartent</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Write a copy of this review's file for another person, whose answers you merge afterwards</source>
      <translation>Écrire une copie du fichier de cette vérification pour une autre personne, dont vous fusionnez ensuite les réponses</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Write classes like "water; tree | forest; bare soil": a semicolon between classes, a bar between synonyms.</source>
      <translation>Écrivez les classes ainsi : « water; tree | forest; bare soil » : un point-virgule entre les classes, une barre entre les synonymes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Write colours as #rrggbb.</source>
      <translation>Écrivez les couleurs sous la forme #rrggbb.</translation>
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
      <translation>Écrivez-la ainsi : 450-900,1500-1800 (nanomètres).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/tiles.py" />
      <source>Write it like 4G or 512M.</source>
      <translation>Écrivez-la ainsi : 4G ou 512M.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Write its row and column, counted from 0, like {0}120,44.</source>
      <translation>Écrivez sa ligne et sa colonne, comptées à partir de 0, comme {0}120,44.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Write one class a row.</source>
      <translation>Écrivez une classe par ligne.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>Write one path on each line of a text file.</source>
      <translation>Écrivez un chemin par ligne dans un fichier texte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>Write one path on each line.</source>
      <translation>Écrivez un chemin par ligne.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Write points to check outdoors, for QField or QGIS</source>
      <translation>Écrire des points à vérifier sur le terrain, pour QField ou QGIS</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>Write tcp://{0}, or tls://{1} where it is encrypted.</source>
      <translation>Écrivez tcp://{0}, ou tls://{1} s'il est chiffré.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>Write the corrected {0}</source>
      <translation>Écrire {0} corrigé</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>Write the library again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Write the open points as a package for QField or another QGIS</source>
      <translation>Écrire les points ouverts comme paquet pour QField ou un autre QGIS</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/field_project.py" />
      <source>Write the package again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/ranges.py" />
      <source>Write the shorter wavelength first.</source>
      <translation>Écrivez d'abord la longueur d'onde la plus courte.</translation>
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
      <translation>Écrivez les heures ainsi : 2026-05-31T12:00:00Z.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/fuse.py" />
      <source>Write weights like spectra=1,clip=0.5; the parts are {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>Writes a GeoTIFF that QGIS and every other program can read, in the values of the product. Classifying, labelling and spectra need no import: they read the product itself.</source>
      <translation>Écrit un GeoTIFF que QGIS et tout autre programme peuvent lire, avec les valeurs du produit. Classer, étiqueter et voir des spectres ne demandent pas d'importation : le produit lui-même est lu.</translation>
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
      <translation>Écriture de la bibliothèque</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Writing the page</source>
      <translation>Écriture de la page</translation>
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
      <translation>Vous êtes interrogé sur un pixel à la fois, et la carte apprend de chaque réponse.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>You asked for this pixel.</source>
      <translation>Vous avez demandé ce pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>You made this model; maps and labels stay, but the model itself cannot be had again except by making it once more.</source>
      <translation>Vous avez fait ce modèle ; cartes et étiquettes restent, mais le modèle lui-même ne peut être retrouvé qu'en le refaisant.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>Your name and the place of your home folder are left out. Read it before you send it.</source>
      <translation>Votre nom et l'emplacement de votre dossier personnel sont omis. Lisez-le avant de l'envoyer.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Zha et al. 2003, Int. J. Remote Sens. 24:583</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Zoom to a part of the map, or let "Clean a map" of the toolbox write a new one.</source>
      <translation>Zoomez sur une partie de la carte, ou laissez « Nettoyer une carte » de la boîte à outils en écrire une nouvelle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>a minute or less on a processor</source>
      <translation>une minute ou moins sur un processeur</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>after {0:,} of {1:,}</source>
      <translation>après {0:,} sur {1:,}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>agrees with all together in {0} % of the pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>all; or like 450-900, 1500-1800</source>
      <translation>toutes ; ou ainsi : 450-900, 1500-1800</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>and {0} more pairs of classes</source>
      <translation>et {0} autres paires de classes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_styles.py" />
      <source>another class than before</source>
      <translation>autre classe qu'avant</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>answered</source>
      <translation>répondu</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>any class</source>
      <translation>toute classe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live.py" />
      <source>applying the source model</source>
      <translation>application du modèle source</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>as in its pre-training</source>
      <translation>comme dans son préentraînement</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>as it was measured</source>
      <translation>telle que mesurée</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>asking the workers</source>
      <translation>interrogation des processus de calcul</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>at least {0} bands</source>
      <translation>au moins {0} bandes</translation>
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
      <translation>automatique</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>average</source>
      <translation>moyenne</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>azimuth {0:.1f}°</source>
      <translation>azimut {0:.1f}°</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>band {0}</source>
      <translation>bande {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>better by these figures</source>
      <translation>meilleur d'après ces chiffres</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>brush</source>
      <translation>pinceau</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>by the mean brightness</source>
      <translation>par la luminosité moyenne</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>cannot be told</source>
      <translation>indécidable</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>cannot tell</source>
      <translation>ne sait pas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>class {0}</source>
      <translation>classe {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <source>classifying</source>
      <translation>classification</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>comparing</source>
      <translation>comparaison</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot.py" />
      <source>comparing with simpler ways</source>
      <translation>comparaison avec des moyens plus simples</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>computing features</source>
      <translation>calcul des descripteurs</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <source>computing indices</source>
      <translation>calcul des indices</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/look.py" />
      <source>connecting</source>
      <translation>connexion</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>connecting to {0}</source>
      <translation>connexion à {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>disputed</source>
      <translation>contesté</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>does NOT see {0}</source>
      <translation>ne voit PAS {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/clip_models.py" />
      <source>downloading {0}</source>
      <translation>téléchargement de {0}</translation>
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
      <translation>chaque bande par moyenne et écart type</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>each band to 0…1</source>
      <translation>chaque bande vers 0…1</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>ended</source>
      <translation>fini</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>error</source>
      <translation>erreur</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>exit status {0}</source>
      <translation>code de sortie {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>filtering</source>
      <translation>filtrage</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>finishing the files</source>
      <translation>finition des fichiers</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>graphics cards: {0:g}</source>
      <translation>cartes graphiques : {0:g}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>hash not known</source>
      <translation>empreinte inconnue</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>here</source>
      <translation>ici</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>here, yours</source>
      <translation>ici, à vous</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>hours to days on a processor</source>
      <translation>des heures à des jours sur un processeur</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>importing</source>
      <translation>importation</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>in an outline that I draw</source>
      <translation>dans un contour que je dessine</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>in part</source>
      <translation>en partie</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>in the whole map</source>
      <translation>dans toute la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>in what the canvas shows</source>
      <translation>dans ce que montre le canevas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/diagnostics.py" />
      <source>it has not answered yet</source>
      <translation>il n'a pas encore répondu</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>joining the maps</source>
      <translation>assemblage des cartes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>keeping the sample</source>
      <translation>enregistrement de l'échantillon</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>layer "{0}"</source>
      <translation>couche « {0} »</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/choose.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <source>learning</source>
      <translation>apprentissage</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/applying.py" />
      <source>learning from labels</source>
      <translation>apprentissage à partir des étiquettes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>left out</source>
      <translation>laissé de côté</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>less than 1 MB</source>
      <translation>moins de 1 Mo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>loading it</source>
      <translation>chargement</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>loading the model</source>
      <translation>chargement du modèle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>looking at QGIS's Python</source>
      <translation>examen du Python de QGIS</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>looking at the scene</source>
      <translation>examen de la scène</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/look.py" />
      <source>looking at the workers</source>
      <translation>examen des processus de calcul</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>looking for images</source>
      <translation>recherche d'images</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>looking how far pixels resemble each other</source>
      <translation>recherche de la distance à laquelle les pixels se ressemblent</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>looks at single pixels</source>
      <translation>regarde des pixels isolés</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>looks at {0} × {0} pixels around each</source>
      <translation>regarde {0} × {0} pixels autour de chacun</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>majority filter</source>
      <translation>filtre majoritaire</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>map: on the map; raw: as it was measured, where the product is no map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>mapping</source>
      <translation>cartographie</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>mean confidence {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>measuring the speed</source>
      <translation>mesure de la vitesse</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>minutes on a processor</source>
      <translation>des minutes sur un processeur</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>mixed</source>
      <translation>mixte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>model does not fit</source>
      <translation>le modèle ne convient pas</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>moments</source>
      <translation>un instant</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>needs an RGB model</source>
      <translation>demande un modèle RVB</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>needs scikit-learn</source>
      <translation>demande scikit-learn</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>needs three good bands</source>
      <translation>demande trois bonnes bandes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>needs torch</source>
      <translation>demande torch</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>nm</source>
      <translation>nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>no answer within {0} s</source>
      <translation>pas de réponse en {0} s</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/editing.py" />
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <location filename="../../hsi_plugin/gui/review/map_says.py" />
      <source>no class</source>
      <translation>aucune classe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>no coordinates</source>
      <translation>sans coordonnées</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>no layer chosen yet</source>
      <translation>aucune couche choisie</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>no model is here</source>
      <translation>pas de modèle ici</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>nobody can tell</source>
      <translation>personne ne sait</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>nobody named</source>
      <translation>personne de nommé</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/gui/mask_box.py" />
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>none marked</source>
      <translation>aucune marquée</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>none yet</source>
      <translation>encore aucune</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>none yet; name them later</source>
      <translation>encore aucune ; nommez-les plus tard</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>not assessable: labels in one block only</source>
      <translation>non évaluable : étiquettes dans un seul bloc</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>not defined here</source>
      <translation>non défini ici</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>not here</source>
      <translation>pas ici</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>not stated by its makers</source>
      <translation>non indiquée par ses auteurs</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>now</source>
      <translation>maintenant</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>of a class that got no label lately</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>of the area is right; average accuracy {0}, {1} reference pixels.</source>
      <translation>de la surface est juste ; exactitude moyenne {0}, {1} pixels de référence.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>of {0:,}</source>
      <translation>sur {0:,}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>on the map</source>
      <translation>sur la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>only CLIP would find it</source>
      <translation>seul CLIP la trouverait</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>open</source>
      <translation>ouvert</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot.py" />
      <source>opening</source>
      <translation>ouverture</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>or % of the blocks</source>
      <translation>ou % des blocs</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>or file</source>
      <translation>ou fichier</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>outline</source>
      <translation>contour</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>overall</source>
      <translation>globale</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>piece</source>
      <translation>plage</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>pixel {0}, {1}</source>
      <translation>pixel {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>point {0}</source>
      <translation>point {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>points</source>
      <translation>points</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>putting it in its place</source>
      <translation>mise en place</translation>
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
      <translation>luminance</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review.py" />
      <source>reading both maps</source>
      <translation>lecture des deux cartes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>reading labels</source>
      <translation>lecture des étiquettes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>reading spectra</source>
      <translation>lecture des spectres</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>reading the library</source>
      <translation>lecture de la bibliothèque</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review.py" />
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>reading the map</source>
      <translation>lecture de la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>reading the reference spectra</source>
      <translation>lecture des spectres de référence</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>reading the truth</source>
      <translation>lecture de la vérité</translation>
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
      <translation>lecture de {0}</translation>
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
      <translation>réflectance</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>reflectance as it is</source>
      <translation>réflectance telle quelle</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/remove.py" />
      <source>removing {0}</source>
      <translation>suppression de {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>resampling</source>
      <translation>rééchantillonnage</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>reviewer</source>
      <translation>vérificateur</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>sees {0}</source>
      <translation>voit {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>sieving</source>
      <translation>tamisage</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/strategy_list.py" />
      <source>slow</source>
      <translation>lent</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>smallest piece</source>
      <translation>plus petite plage</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>spectrum "{0}"</source>
      <translation>spectre « {0} »</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>started</source>
      <translation>démarré</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>stratified: within each class of the map, so that rare classes are seen often enough; the usual choice. simple: anywhere on the map, all pixels alike. cluster: square groups of neighbours, which save walks outdoors and need more pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>submitted</source>
      <translation>soumis</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>such as 1, 5, 25, 100</source>
      <translation>par exemple 1, 5, 25, 100</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_styles.py" />
      <source>sure</source>
      <translation>sûr</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_rows.py" />
      <source>taken for "{0}"</source>
      <translation>pris pour « {0} »</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cluster_box.py" />
      <source>tcp://computer:8786, tls://computer:8786, or a scheduler file</source>
      <translation>tcp://ordinateur:8786, tls://ordinateur:8786, ou un fichier d'ordonnanceur</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>their wavelengths</source>
      <translation>leurs longueurs d'onde</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>to</source>
      <translation>en</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>torch cannot be loaded: {0}</source>
      <translation>torch ne peut pas être chargé : {0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_styles.py" />
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>torn between two classes</source>
      <translation>hésite entre deux classes</translation>
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
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>unknown quantity</source>
      <translation>grandeur inconnue</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>unknown reference system</source>
      <translation>système de référence inconnu</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>unlike all labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>up to hours on a processor</source>
      <translation>jusqu'à des heures sur un processeur</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>uv was not found.</source>
      <translation>uv n'a pas été trouvé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>verifying</source>
      <translation>vérification</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>was not tested</source>
      <translation>n'a pas été testé</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_results.py" />
      <source>wins no pixel</source>
      <translation>n'emporte aucun pixel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>within {0:.0f} to {1:.0f} nm</source>
      <translation>entre {0:.0f} et {1:.0f} nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>writing</source>
      <translation>écriture</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>writing the library</source>
      <translation>écriture de la bibliothèque</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0:,.0f} MB</source>
      <translation>{0:,.0f} Mo</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>{0:,} answered</source>
      <translation>{0:,} répondus</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>{0:,} changes</source>
      <translation>{0:,} modifications</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} have a label already.</source>
      <translation>{0:,} ont déjà une étiquette.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} painted pixels are labels now.</source>
      <translation>{0:,} pixels peints sont maintenant des étiquettes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} pixels are others than in the first map.</source>
      <translation>{0:,} pixels diffèrent de la première carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>{0:,} pixels are too many to be taken back.</source>
      <translation>{0:,} pixels sont trop nombreux pour pouvoir être annulés.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>{0:,} pixels:</source>
      <translation>{0:,} pixels :</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} places are in the layer "{1}", and "Learn by clicking" asks about them first.</source>
      <translation>{0:,} endroits sont dans la couche « {1} », et « Apprendre en cliquant » interroge d'abord à leur sujet.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} places are in the layer "{1}". Fill in their class, and learn from them as from other labels.</source>
      <translation>{0:,} endroits sont dans la couche « {1} ». Renseignez leur classe, et apprenez-en comme d'autres étiquettes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/page.py" />
      <source>{0:,} points of the sample are still to be answered blind. Whoever corrects the map sees first what it says.</source>
      <translation>{0:,} points de l'échantillon restent à répondre à l'aveugle. Qui corrige la carte voit d'abord ce qu'elle dit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>{0:,} points were drawn.</source>
      <translation>{0:,} points ont été tirés.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/results.py" />
      <source>{0:,} px</source>
      <translation>{0:,} px</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>{0:,} unknown</source>
      <translation>{0:,} inconnus</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>{0:,} unsure</source>
      <translation>{0:,} incertains</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} were left out: they belong to a reference sample.</source>
      <translation>{0:,} ont été laissés de côté : ils appartiennent à un échantillon de référence.</translation>
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
      <translation>{0:.1%} des paramètres qui calculent les descripteurs sont remplis.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0:.1f} GB</source>
      <translation>{0:.1f} Go</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0:.1f} MB</source>
      <translation>{0:.1f} Mo</translation>
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
      <translation>à {0:.1f}° de la verticale</translation>
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
      <translation>{0:.3g} millions</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0:.4f} µm</source>
      <translation>{0:.4f} µm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/stretch_box.py" />
      <source>{0:g} to {1:g} %</source>
      <translation>{0:g} à {1:g} %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>{0}
Compared on {1:.0f} % of the good bands</source>
      <translation>{0}
Comparé sur {1:.0f} % des bonnes bandes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>{0}
by {1}, {2}</source>
      <translation>{0}
par {1}, {2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>{0} (new)</source>
      <translation>{0} (nouveau)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>{0} (no interval)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing_box.py" />
      <source>{0} (not found)</source>
      <translation>{0} (introuvable)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>{0} (of {1})</source>
      <translation>{0} (sur {1})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>{0} (unsure)</source>
      <translation>{0} (incertain)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>{0} ({1:.0f} % of bands)</source>
      <translation>{0} ({1:.0f} % des bandes)</translation>
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
      <translation>{0} ({1}) ne contient pas de spectres dans la géométrie de leur mesure.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>{0} About {1} more points for the {2} that were wanted</source>
      <translation>{0} Encore environ {1} points pour les {2} voulus</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>{0} Computed once before the first click, which takes a while.</source>
      <translation>{0} Calculé une fois avant le premier clic, ce qui prend un moment.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} Drawn{1} with seed {2}.</source>
      <translation>{0} Tiré{1} avec la graine {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} Known models: {1}.</source>
      <translation>{0} Modèles connus : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>{0} Lines are means, bands ± one standard deviation; numbers of pixels in brackets.</source>
      <translation>{0} Les lignes sont les moyennes, les rubans ± un écart type ; nombres de pixels entre parenthèses.</translation>
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
      <translation>{0} Les points n'ont pas d'image en fond.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_likeness.py" />
      <source>{0} The spectra were not compared with their pixels.</source>
      <translation>{0} Les spectres n'ont pas été comparés à leurs pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>{0} The {1} that were wanted are reached.</source>
      <translation>{0} Les {1} voulus sont atteints.</translation>
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
      <translation>{0} par classe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0} a megapixel at 200 bands</source>
      <translation>{0} par mégapixel à 200 bandes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>{0} a table of responses was given.</source>
      <translation>{0} une table de réponses a été donnée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_layers.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>{0} alone</source>
      <translation>{0} seul</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/transitions.py" />
      <source>{0} and {1} do not have the same pixels: {2} × {3} and {4} × {5}, or another place or reference system.</source>
      <translation>{0} et {1} n'ont pas les mêmes pixels : {2} × {3} et {4} × {5}, ou un autre endroit ou système de référence.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>{0} answered with HTTP {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} answers name a class that was removed here; they stay away.</source>
      <translation>{0} réponses nomment une classe qui a été supprimée ici ; elles restent écartées.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} answers of {1} name a class that it does not have; left out.</source>
      <translation>{0} réponses de {1} nomment une classe que ce fichier n'a pas ; laissées de côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} answers taken over, {1} known already, {2} taken back.</source>
      <translation>{0} réponses reprises, {1} déjà connues, {2} annulées.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_report.py" />
      <source>{0} answers taken, {1} known already, {2}.</source>
      <translation>{0} réponses reprises, {1} déjà connues, {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>{0} are bands of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_environment.py" />
      <source>{0} are downloaded (torch, dask, and what they need).</source>
      <translation>{0} sont téléchargés (torch, dask, et ce qu'il leur faut).</translation>
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
      <translation>{0} bandes ne peuvent pas avoir {1} valeurs de {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/inputs.py" />
      <source>{0} bands have no {1} principal components.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} bands outside {1}–{2} nm are not used by {3}.</source>
      <translation>{0} bandes hors de {1}–{2} nm ne sont pas utilisées par {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectf.py" />
      <source>{0} bands where its makers leave bands out are not used by {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0} bands · {1} pixels · about {2} ({3}) · features {4} in the cache</source>
      <translation>{0} bandes · {1} pixels · environ {2} ({3}) · descripteurs {4} dans le cache</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>{0} belongs to an image with other pixels than {1}.</source>
      <translation>{0} appartient à une image aux pixels différents de ceux de {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/emit.py" />
      <source>{0} beside the file has another size; it is not used.</source>
      <translation>{0} à côté du fichier a une autre taille ; il n'est pas utilisé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>{0} brought along</source>
      <translation>{0} apportées en plus</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>{0} can no longer be opened: {1}.</source>
      <translation>{0} ne peut plus être ouvert : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>{0} cannot be adapted to a scene; starter models can.</source>
      <translation>{0} ne peut pas être adapté à une scène ; les modèles de départ le peuvent.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/lowrank.py" />
      <source>{0} cannot be adapted: no gradient comes through it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/live.py" />
      <source>{0} cannot be changed.</source>
      <translation>{0} ne peut pas être modifié.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/live.py" />
      <source>{0} cannot be changed: {1}.</source>
      <translation>{0} ne peut pas être modifié : {1}.</translation>
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
      <translation>{0} ne peut pas être téléchargé : on ne connaît pas {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/cog.py" />
      <source>{0} cannot be made a cloud-optimised GeoTIFF: GDAL {1} here has no driver for it.</source>
      <translation>{0} ne peut pas devenir un GeoTIFF optimisé pour le cloud : ce GDAL {1} n'a pas de pilote pour cela.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/example_models.py" />
      <source>{0} cannot be made: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>{0} cannot be opened as {1}{2}.</source>
      <translation>{0} ne peut pas être ouvert comme {1}{2}.</translation>
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
      <translation>{0} ne peut pas être ouvert : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/typical.py" />
      <source>{0} cannot be read ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>{0} cannot be read as JSON: {1}.</source>
      <translation>{0} est illisible comme JSON : {1}.</translation>
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
      <translation>{0} est illisible : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <location filename="../../hsi_plugin/engine/environment/remove.py" />
      <location filename="../../hsi_plugin/models/store.py" />
      <source>{0} cannot be removed: {1}.</source>
      <translation>{0} ne peut pas être supprimé : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/child.py" />
      <source>{0} cannot be started: {1}.</source>
      <translation>{0} ne peut pas être démarré : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/gpu.py" />
      <source>{0} cannot be used: {1}.</source>
      <translation>{0} est inutilisable : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} cannot be written to ({1}).</source>
      <translation>Impossible d'écrire dans {0} ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>{0} cannot be written: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>{0} cannot become a VRT: {1}.</source>
      <translation>{0} ne peut pas devenir un VRT : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} cannot write into {1} ({2}).</source>
      <translation>{0} ne peut pas écrire dans {1} ({2}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>{0} changes:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>{0} classes are more than a map can hold ({1}).</source>
      <translation>{0} classes dépassent ce qu'une carte peut contenir ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>{0} classes are named.</source>
      <translation>Classes nommées : {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live_jobs.py" />
      <source>{0} classes cannot be learned by clicking.</source>
      <translation>{0} classes ne peuvent pas être apprises par clics.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/area.py" />
      <source>{0} classes do not fit a confusion matrix of shape {1}.</source>
      <translation>{0} classes ne correspondent pas à une matrice de confusion de forme {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>{0} classes, {1} labels</source>
      <translation>{0} classes, {1} étiquettes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} classified</source>
      <translation>{0} classées</translation>
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
      <translation>{0} n'a pas pu être installé : {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <location filename="../../hsi_plugin/labels/suggested.py" />
      <location filename="../../hsi_plugin/maps/correct/registry.py" />
      <source>{0} could not be made: {1}.</source>
      <translation>{0} n'a pas pu être créé : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} could not be reached; it is still open.</source>
      <translation>{0} n'a pas pu être atteint ; il reste ouvert.</translation>
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
      <translation>{0} n'a pas pu être écrit : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/desis.py" />
      <source>{0} describes DESIS data of {1}.</source>
      <translation>{0} décrit des données DESIS de {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>{0} describes EnMAP data of the level "{1}".</source>
      <translation>{0} décrit des données EnMAP du niveau « {1} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>{0} describes a scene {1}.</source>
      <translation>{0} décrit une scène {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>{0} describes complex numbers.</source>
      <translation>{0} décrit des nombres complexes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>{0} describes no bands.</source>
      <translation>{0} ne décrit pas de bandes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>{0} did not run: {1}</source>
      <translation>{0} n'a pas tourné : {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/transitions.py" />
      <source>{0} different changes occur, more than a raster can number.</source>
      <translation>{0} changements différents se présentent, plus qu'un raster n'en peut numéroter.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} does not describe a model.</source>
      <translation>{0} ne décrit pas un modèle.</translation>
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
      <translation>{0} n'a pas les pixels de la carte.</translation>
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
      <translation>{0} ne voit pas {1}, où les cartes doivent aller.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} does not see {1}.</source>
      <translation>{0} ne voit pas {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>{0} does not tell how many bands the VNIR detector has.</source>
      <translation>{0} ne dit pas combien de bandes a le détecteur VNIR.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} does not tell its reference system; its coordinates were taken for degrees of WGS 84.</source>
      <translation>{0} n'indique pas son système de référence ; ses coordonnées ont été prises pour des degrés de WGS 84.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} does not tell its reference system; the cube's was assumed.</source>
      <translation>{0} n'indique pas son système de référence ; celui du cube a été supposé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} does not tell its reference system; the image's was assumed.</source>
      <translation>{0} n'indique pas son système de référence ; celui de l'image a été supposé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>{0} does not tell the grid of its cube.</source>
      <translation>{0} n'indique pas la grille de son cube.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>{0} does not tell what its values are; with {1:.4g} among them they are no reflectance.</source>
      <translation>{0} ne dit pas ce que sont ses valeurs ; avec {1:.4g} parmi elles, ce n'est pas de la réflectance.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <source>{0} does not tell where it lies: "{1}" has no GeoTransform, and "easting" and "northing" are missing.</source>
      <translation>{0} ne dit pas où il se situe : « {1} » n'a pas de GeoTransform, et « easting » et « northing » manquent.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hdfeos.py" />
      <source>{0} does not tell where its grid "{1}" lies (StructMetadata.0).</source>
      <translation>{0} ne dit pas où se situe sa grille « {1} » (StructMetadata.0).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>{0} does not work: {1}</source>
      <translation>{0} ne fonctionne pas : {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cache.py" />
      <source>{0} entries of the cache could not be removed, for example {1}.</source>
      <translation>{0} entrées du cache n'ont pas pu être supprimées, par exemple {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/hs3bench.py" />
      <source>{0} epochs train nothing.</source>
      <translation>{0} époques n'entraînent rien.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>{0} exists.</source>
      <translation>{0} existe déjà.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>{0} expected accuracies do not fit the {1} classes of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} failed</source>
      <translation>{0} en échec</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} features are no points, or have no class in "{1}"; left out.</source>
      <translation>{0} entités ne sont pas des points, ou n'ont pas de classe dans « {1} » ; laissées de côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} features have no geometry; left out.</source>
      <translation>{0} entités n'ont pas de géométrie ; laissées de côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} features have no value in "{1}"; left out.</source>
      <translation>{0} entités n'ont pas de valeur dans « {1} » ; laissées de côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>{0} features of {1} pixels in {2} s, on {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/dropped.py" />
      <source>{0} files were dropped.</source>
      <translation>{0} fichiers ont été déposés.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>{0} from {1}; checked by their SHA-256.</source>
      <translation>{0} depuis {1} ; vérifiés par leur SHA-256.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>{0} gives band {1} the gain 0.</source>
      <translation>{0} donne à la bande {1} le gain 0.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>{0} gives band {1} the {2} "{3}".</source>
      <translation>{0} donne à la bande {1} « {3} » comme {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>{0} gives wavelengths from {1} to {2} nm.</source>
      <translation>{0} donne des longueurs d'onde de {1} à {2} nm.</translation>
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
      <translation>{0} a une table de correspondance, mais pas de géotransformation pour elle.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>{0} has an entry "{1}", which is not known.</source>
      <translation>{0} a une entrée « {1} », qui n'est pas connue.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>{0} has another grid or type than {1}.</source>
      <translation>{0} a une autre grille ou un autre type que {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} has frame offsets between its lines.</source>
      <translation>{0} a des décalages de trame entre ses lignes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>{0} has labels of {1}, which {2} not among the classes {3}.</source>
      <translation>{0} a des étiquettes de {1}, qui {2} pas parmi les classes {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>{0} has neither a VNIR nor a SWIR cube in "{1}".</source>
      <translation>{0} n'a ni cube VNIR ni cube SWIR dans « {1} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>{0} has no "{1}".</source>
      <translation>{0} n'a pas de « {1} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>{0} has no "{1}"; it has {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/beside.py" />
      <source>{0} has no ENVI header beside it.</source>
      <translation>{0} n'a pas d'en-tête ENVI à côté de lui.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/heads/lora.py" />
      <source>{0} has no attention that could be adapted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>{0} has no band {1}; it has {2}.</source>
      <translation>{0} n'a pas de bande {1} ; nombre de bandes : {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} has no bands.</source>
      <translation>{0} n'a pas de bandes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>{0} has no class {1}; classes count as the same where their names are.</source>
      <translation>{0} n'a pas de classe {1} ; les classes comptent comme identiques quand leurs noms le sont.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>{0} has no classified pixel to draw from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>{0} has no classified pixel.</source>
      <translation>{0} n'a pas de pixel classé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0} has no confidence and no runner-up class beside it.</source>
      <translation>{0} n'a ni confiance ni deuxième classe à côté de lui.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} has no feature with a class and a geometry.</source>
      <translation>{0} n'a pas d'entité avec une classe et une géométrie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} has no field "{1}".</source>
      <translation>{0} n'a pas de champ « {1} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>{0} has no known ending.</source>
      <translation>{0} n'a pas d'extension connue.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} has no layer "{1}".</source>
      <translation>{0} n'a pas de couche « {1} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/workspace.py" />
      <source>{0} has no layer.</source>
      <translation>{0} n'a pas de couche.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>{0} has no list "{1}".</source>
      <translation>{0} n'a pas de liste « {1} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} has no map position; the labels were taken pixel by pixel.</source>
      <translation>{0} n'a pas de position sur la carte ; les étiquettes ont été prises pixel par pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>{0} has no mask "{1}".</source>
      <translation>{0} n'a pas de masque « {1} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>{0} has no number "{1}", so its counts have no unit.</source>
      <translation>{0} n'a pas de nombre « {1} », donc ses comptes n'ont pas d'unité.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_grid.py" />
      <source>{0} has no number "{1}", so that its place on the map is unknown.</source>
      <translation>{0} n'a pas de nombre « {1} », sa place sur la carte est donc inconnue.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} has no option "{1}".</source>
      <translation>{0} n'a pas d'option « {1} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} has no pixels.</source>
      <translation>{0} n'a pas de pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} has no point with a class in "{1}".</source>
      <translation>{0} n'a pas de point avec une classe dans « {1} ».</translation>
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
      <translation>{0} n'a pas d'échantillon de référence « {1} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} has no reference sample in common with {1}.</source>
      <translation>{0} n'a pas d'échantillon de référence en commun avec {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>{0} has no reference sample.</source>
      <translation>{0} n'a pas d'échantillon de référence.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>{0} has no spectra: neither "toa_radiance" nor "surface_reflectance" is in "{1}".</source>
      <translation>{0} n'a pas de spectres : ni « toa_radiance » ni « surface_reflectance » ne sont dans « {1} ».</translation>
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
      <translation>{0} n'a pas de longueurs d'onde, dont les spectres d'une bibliothèque ont besoin.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/heads/lora.py" />
      <source>{0} has no weights in "{1}".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} has no {1}.</source>
      <translation>{0} n'a pas de {1}.</translation>
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
      <translation>{0} a des positions pour {1} pixels, mais {2} × {3} pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} has release {1} of Dask (distributed), and {2} is here.</source>
      <translation>{0} a la version {1} de Dask (distributed), et {2} est ici.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} has several layers.</source>
      <translation>{0} a plusieurs couches.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} has the size of the cube, but lies elsewhere.</source>
      <translation>{0} a la taille du cube, mais se situe ailleurs.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/torch_notice.py" />
      <source>{0} has to wait until the compute environment is installed.</source>
      <translation>{0} doit attendre que l'environnement de calcul soit installé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>{0} has too few channels, or two of the same wavelength.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>{0} has {1} GB free; about {2} GB are needed while installing.</source>
      <translation>{0} a {1} Go libres ; il en faut environ {2} Go pendant l'installation.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>{0} has {1} MB free, but {2} may need {3} MB.</source>
      <translation>{0} a {1} Mo libres, mais {2} peut en demander {3} Mo.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>{0} has {1} bands, but {2} describes {3}.</source>
      <translation>{0} a {1} bandes, mais {2} en décrit {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>{0} has {1} bands; a map of classes has one.</source>
      <translation>{0} a {1} bandes ; une carte de classes en a une.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} has {1} bands; a raster of labels has one.</source>
      <translation>{0} a {1} bandes ; un raster d'étiquettes en a une.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>{0} has {1} free, and {2} are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} has {1} × {2} pixels, the cube {3} × {4}.</source>
      <translation>{0} a {1} × {2} pixels, le cube {3} × {4}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/open.py" />
      <source>{0} has {1}, but at least {2} are needed.</source>
      <translation>{0} a {1}, mais il en faut au moins {2}.</translation>
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
      <translation>{0} contient des objets Python, qui ne sont pas lus car cela exécuterait du code.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/spectrum_text/model.py" />
      <source>{0} holds a model of other materials or wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} holds a model of the kind "{1}"; clip and siglip are known.</source>
      <translation>{0} contient un modèle du type « {1} » ; clip et siglip sont connus.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} holds a table without geometries.</source>
      <translation>{0} contient une table sans géométries.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} holds complex numbers.</source>
      <translation>{0} contient des nombres complexes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/stages.py" />
      <source>{0} holds data in too few pixels to compare it with the source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} holds fractions such as {1}.</source>
      <translation>{0} contient des fractions comme {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>{0} holds its spectra as Python pickles, which could run code when they are opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>{0} holds more than 4,096 different values.</source>
      <translation>{0} contient plus de 4 096 valeurs différentes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} holds no CLIP model.</source>
      <translation>{0} ne contient pas de modèle CLIP.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>{0} holds no JSON object.</source>
      <translation>{0} ne contient pas d'objet JSON.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>{0} holds no comparison that can be read ({1}).</source>
      <translation>{0} ne contient pas de comparaison lisible ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/comparison.py" />
      <source>{0} holds no comparison that can be read.</source>
      <translation>{0} ne contient pas de comparaison lisible.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>{0} holds no corrections of {1}.</source>
      <translation>{0} ne contient pas de corrections de {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} holds no cube that can be used. {1}</source>
      <translation>{0} ne contient pas de cube utilisable. {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>{0} holds no cube; it holds {1}.</source>
      <translation>{0} ne contient pas de cube ; contenu : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} holds no layer.</source>
      <translation>{0} ne contient pas de couche.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>{0} holds no list of classes.</source>
      <translation>{0} ne contient pas de liste de classes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/placed.py" />
      <source>{0} holds no longitudes and latitudes.</source>
      <translation>{0} ne contient pas de longitudes ni de latitudes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} holds no places: {1}.</source>
      <translation>{0} ne contient pas de lieux : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>{0} holds no points that can be read: {1}.</source>
      <translation>{0} ne contient pas de points lisibles : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} holds no points with names.</source>
      <translation>{0} ne contient pas de points avec des noms.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} holds no points: {1}.</source>
      <translation>{0} ne contient pas de points : {1}.</translation>
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
      <translation>{0} contient des nombres du type {1} : il provient d'un traitement plus ancien, ou est brut (niveau 0).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>{0} holds numbers of type {1}, not classes.</source>
      <translation>{0} contient des nombres de type {1}, pas des classes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>{0} holds radiance, and libraries hold reflectance.</source>
      <translation>{0} contient de la luminance, et les bibliothèques contiennent de la réflectance.</translation>
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
      <translation>{0} contient de la luminance, que le soleil et le ciel façonnent autant que le sol : elle ne peut pas être comparée à une bibliothèque.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/radiance.py" />
      <source>{0} holds radiance. Names are looked up in reflectance: it was estimated from the scene itself, which is rough. Correct for the atmosphere where you can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>{0} holds several cubes: {1}.</source>
      <translation>{0} contient plusieurs cubes : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>{0} holds values of a type that torch does not know: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>{0} holds values of the type {1}.</source>
      <translation>{0} contient des valeurs du type {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>{0} holds values outside 0…1.</source>
      <translation>{0} contient des valeurs hors de 0…1.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>{0} holds what belongs to a scene of Hyperion (AUX), not its image.</source>
      <translation>{0} contient les données annexes d'une scène d'Hyperion (AUX), pas son image.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} holds {1} and no white reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>{0} holds {1} bytes, but its header describes {2} ({3} lines × {4} samples × {5} bands × {6} bytes, header offset {7}).</source>
      <translation>{0} contient {1} octets, mais son en-tête en décrit {2} ({3} lignes × {4} échantillons × {5} bandes × {6} octets, décalage d'en-tête {7}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>{0} holds {1} bytes, but its header describes {2}.</source>
      <translation>{0} contient {1} octets, mais son en-tête en décrit {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} holds {1} cubes: {2}.</source>
      <translation>{0} contient {1} cubes : {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>{0} holds {1} different classes.</source>
      <translation>{0} contient {1} classes différentes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} holds {1} different values.</source>
      <translation>{0} contient {1} valeurs différentes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} holds {1} files.</source>
      <translation>{0} contient {1} fichiers.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} holds {1} geometries, which cover no pixels.</source>
      <translation>{0} contient {1} géométries, qui ne couvrent aucun pixel.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} holds {1} images: {2}.</source>
      <translation>{0} contient {1} images : {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris.py" />
      <source>{0} holds {1} of a flight line.</source>
      <translation>{0} contient {1} d'une ligne de vol.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <source>{0} holds {1} of an AVIRIS flight line.</source>
      <translation>{0} contient {1} d'une ligne de vol AVIRIS.</translation>
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
      <translation>{0} est Python {1}, mais l'environnement est pour {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/openclip.py" />
      <source>{0} is a CLIP with a ResNet, which has no patches to look at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>{0} is a NEON radiance product (DP1.30008), which splits each number into two arrays.</source>
      <translation>{0} est un produit de luminance NEON (DP1.30008), qui répartit chaque nombre sur deux tableaux.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>{0} is a PRISMA product without a hyperspectral cube ({1}).</source>
      <translation>{0} est un produit PRISMA sans cube hyperspectral ({1}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>{0} is a STAC catalogue whose {1} is no item.</source>
      <translation>{0} est un catalogue STAC dont {1} n'est pas un élément.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>{0} is a STAC catalogue: {1}.</source>
      <translation>{0} est un catalogue STAC : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is a container of {1} rasters.</source>
      <translation>{0} est un conteneur de {1} rasters.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>{0} is a conversion of {1}: names and shapes were checked, its values cannot be.</source>
      <translation>{0} est une conversion de {1} : les noms et les formes ont été vérifiés, ses valeurs ne peuvent pas l'être.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/archive.py" />
      <source>{0} is a damaged zip archive.</source>
      <translation>{0} est une archive zip endommagée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>{0} is a file, not a folder.</source>
      <translation>{0} est un fichier, pas un dossier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/store.py" />
      <source>{0} is a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} is a folder without a hyperspectral image.</source>
      <translation>{0} est un dossier sans image hyperspectrale.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is a folder.</source>
      <translation>{0} est un dossier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/rebuild.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>{0} is a labelling session without a cube.</source>
      <translation>{0} est une session d'étiquetage sans cube.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/openclip.py" />
      <source>{0} is a model of OpenCLIP with towers from elsewhere (timm, SigLIP).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>{0} is a session of an image with other pixels ({1} × {2}) than {3} ({4} × {5}).</source>
      <translation>{0} est une session d'une image aux pixels différents ({1} × {2}) de ceux de {3} ({4} × {5}).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is a spectral library, not an image.</source>
      <translation>{0} est une bibliothèque spectrale, pas une image.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>{0} is an {1} file, and this GDAL has no driver for them.</source>
      <translation>{0} est un fichier {1}, et ce GDAL n'a pas de pilote pour ce format.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field.py" />
      <source>{0} is another image than the session's, by its grid; the points have no picture underneath.</source>
      <translation>{0} est une autre image que celle de la session, d'après sa grille ; les points n'ont pas d'image en fond.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/working.py" />
      <source>{0} is being corrected in {1} windows.</source>
      <translation>{0} est en cours de correction dans {1} fenêtres.</translation>
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
      <translation>{0} est fermé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>{0} is damaged: it does not give three means and deviations.</source>
      <translation>{0} est endommagé : il ne donne pas trois moyennes et trois écarts types.</translation>
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
      <translation>{0} est endommagé : il ne contient pas de XML complet.</translation>
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
      <translation>{0} est endommagé : aucun réseau n'a de tels nombres.</translation>
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
      <translation>{0} est endommagé : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is empty.</source>
      <translation>{0} est vide.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map_page.py" />
      <location filename="../../hsi_plugin/gui/names_page.py" />
      <source>{0} is finished.</source>
      <translation>{0} est terminé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} is in the package twice; the newer observation was taken.</source>
      <translation>{0} est deux fois dans le paquet ; l'observation la plus récente a été prise.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/candidate.py" />
      <source>{0} is incomplete: {1} is missing.</source>
      <translation>{0} est incomplet : {1} manque.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} is incomplete: {1}.</source>
      <translation>{0} est incomplet : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} is neither a vector nor a raster file that GDAL can read{1}.</source>
      <translation>{0} n'est ni un vecteur ni un raster que GDAL sait lire{1}.</translation>
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
      <translation>{0} n'est pas un fichier STAC lisible.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>{0} is no error rate.</source>
      <translation>{0} n'est pas un taux d'erreur.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <source>{0} is no field package: {1}.</source>
      <translation>{0} n'est pas un paquet terrain : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>{0} is no file of an ASD spectrometer: it is too large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} is no file of weights.</source>
      <translation>{0} n'est pas un fichier de poids.</translation>
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
      <translation>{0} n'est plus là.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>{0} is no name of a session.</source>
      <translation>{0} n'est pas un nom de session.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is no number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} is no point of the sample; not taken.</source>
      <translation>{0} n'est pas un point de l'échantillon ; non repris.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_likeness.py" />
      <source>{0} is no reflectance by wavelength; the spectra were not compared with their pixels.</source>
      <translation>{0} n'est pas une réflectance par longueur d'onde ; les spectres n'ont pas été comparés à leurs pixels.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>{0} is no scheduler file: it is not JSON.</source>
      <translation>{0} n'est pas un fichier d'ordonnanceur : ce n'est pas du JSON.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>{0} is no scheduler file: it names no address.</source>
      <translation>{0} n'est pas un fichier d'ordonnanceur : il ne nomme pas d'adresse.</translation>
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
      <translation>{0} n'est pas du texte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is no whole number from {1} to {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <source>{0} is not a labelling session: it lacks {1}.</source>
      <translation>{0} n'est pas une session d'étiquetage : il y manque {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <source>{0} is not a labelling session: {1}.</source>
      <translation>{0} n'est pas une session d'étiquetage : {1}.</translation>
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
      <translation>{0} n'est pas un raster que GDAL sait lire{1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is not a raster: {1} does not begin with "ENVI".</source>
      <translation>{0} n'est pas un raster : {1} ne commence pas par « ENVI ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>{0} is not an ENVI header: its first line is not "ENVI".</source>
      <translation>{0} n'est pas un en-tête ENVI : sa première ligne n'est pas « ENVI ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>{0} is not downloaded: its address does not begin with {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>{0} is not downloaded: its weights come with its card.</source>
      <translation>{0} ne se télécharge pas : ses poids sont fournis avec sa fiche.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>{0} is not here: {1} in {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/mosaic.py" />
      <source>{0} is not in the mosaic: it {1}.</source>
      <translation>{0} n'est pas dans la mosaïque : {1}.</translation>
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
      <translation>{0} n'est pas la deuxième classe de {1} : {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>{0} is not the {1} that {2} was described from: its SHA-256 is {3}, not {4}.</source>
      <translation>{0} n'est pas le {1} d'après lequel {2} a été décrit : son SHA-256 est {3}, pas {4}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/__init__.py" />
      <source>{0} is of the family "{1}", which is not known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>{0} is one map, but there are {1} images.</source>
      <translation>{0} est une seule carte, mais il y a {1} images.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>{0} is open in another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>{0} is read-only.</source>
      <translation>{0} est en lecture seule.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>{0} is ready.</source>
      <translation>{0} est prêt.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>{0} is the address of a web page.</source>
      <translation>{0} est l'adresse d'une page web.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} is the session that is open.</source>
      <translation>{0} est la session qui est ouverte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>{0} is the table of the ENVI library {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0} is too large to look through.</source>
      <translation>{0} est trop grand pour être parcouru.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/text.py" />
      <source>{0} is too large: more than {1} MiB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/geotiff.py" />
      <source>{0} is truncated or damaged: {1}.</source>
      <translation>{0} est tronqué ou endommagé : {1}.</translation>
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
      <translation>{0} est tronqué : il contient {1} octets, mais un bloc de pixels finit à l'octet {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} is truncated: it holds {1} bytes, its header alone takes {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>{0} is written.</source>
      <translation>{0} est écrit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0} is written. Its accuracy is another one: the sample of the first map tells it, on the page "Result" of the new map.</source>
      <translation>{0} est écrit. Son exactitude est différente : l'échantillon de la première carte la donne, à la page « Résultat » de la nouvelle carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/emit.py" />
      <source>{0} is {1} of EMIT.</source>
      <translation>{0} est {1} d'EMIT.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/archive.py" />
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>{0} is {1}.</source>
      <translation>{0} est {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/run.py" />
      <source>{0} kept in {1}, and the same call goes on from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} knows no scaling "{1}".</source>
      <translation>{0} ne connaît pas la mise à l'échelle « {1} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <location filename="../../hsi_plugin/methods/training.py" />
      <location filename="../../hsi_plugin/methods/transfer/compare/scene.py" />
      <source>{0} labelled pixels hold no data and were left out.</source>
      <translation>{0} pixels étiquetés ne contiennent pas de données et ont été laissés de côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>{0} labels by hand</source>
      <translation>{0} étiquettes à la main</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>{0} labels no pixel of the cube.</source>
      <translation>{0} n'étiquette aucun pixel du cube.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clicks.py" />
      <source>{0} labels of classes that are not named are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>{0} labels of several classes; left out.</source>
      <translation>{0} étiquettes de plusieurs classes ; laissés de côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>{0} labels of {1} classes</source>
      <translation>{0} étiquettes de {1} classes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>{0} labels taken over, {1} known already, {2}.</source>
      <translation>{0} étiquettes reprises, {1} déjà connues, {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels_page.py" />
      <source>{0} labels, kept in {1}</source>
      <translation>{0} étiquettes, gardées dans {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/simfeatup.py" />
      <source>{0} lacks "{1}" of the upsampler.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>{0} lacks {1}. {2}</source>
      <translation>À {0} il manque {1}. {2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/write.py" />
      <source>{0} leaves a grid of {1} × {2} pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} left as they were</source>
      <translation>{0} laissées telles quelles</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} lies outside the image; not taken.</source>
      <translation>{0} est hors de l'image ; non repris.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>{0} links to it, but it is not on this disk.</source>
      <translation>{0} y renvoie, mais il n'est pas sur ce disque.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>{0} looks at a true-colour picture of the cube: any word works.</source>
      <translation>{0} regarde une image en couleurs naturelles du cube : tout mot convient.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_advice.py" />
      <source>{0} looks at three bands of the cube and counts little: their wavelengths are not known.</source>
      <translation>{0} regarde trois bandes du cube et compte peu : leurs longueurs d'onde ne sont pas connues.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>{0} lost a change.</source>
      <translation>{0} a perdu une modification.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/mosaic.py" />
      <source>{0} maps are not in the mosaic, because each of them {1}: {2}.</source>
      <translation>{0} cartes ne sont pas dans la mosaïque, pour la même raison ({1}) : {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} may not be read.</source>
      <translation>La lecture de {0} n'est pas permise.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>{0} memory</source>
      <translation>{0} de mémoire</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} min {1} s</source>
      <translation>{0} min {1} s</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>{0} minutes is no time to train.</source>
      <translation>{0} minutes ne suffisent pas pour entraîner.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>{0} more notes are in the details.</source>
      <translation>{0} autres remarques sont dans les détails.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} must be a finite number, not {1}.</source>
      <translation>{0} doit être un nombre fini, pas {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} must be a list, not {1}.</source>
      <translation>{0} doit être une liste, pas {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} must be {1} values, not {2}.</source>
      <translation>{0} doit avoir {1} valeurs, pas {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} must be {1}, not {2}.</source>
      <translation>{0} doit être {1}, pas {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>{0} names no file.</source>
      <translation>{0} ne nomme aucun fichier.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} needs at least {1} good bands, and there are {2} that it can use.</source>
      <translation>{0} a besoin d'au moins {1} bonnes bandes ; bandes utilisables : {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectf.py" />
      <source>{0} needs good bands from below {1} nm to above {2} nm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/torch_notice.py" />
      <source>{0} needs the compute environment (torch).</source>
      <translation>{0} demande l'environnement de calcul (torch).</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} needs the wavelength of every band, and the cube tells none.</source>
      <translation>{0} a besoin de la longueur d'onde de chaque bande, et le cube n'en indique aucune.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>{0} needs torch, of which only a part is installed.</source>
      <translation>{0} a besoin de torch, dont une partie seulement est installée.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>{0} needs torch, which does not load: {1}</source>
      <translation>{0} a besoin de torch, qui ne se charge pas : {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>{0} needs torch, which is not installed for this Python.</source>
      <translation>{0} a besoin de torch, qui n'est pas installé pour ce Python.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} observations name no observer; they are taken as said by "{1}".</source>
      <translation>{0} observations ne nomment pas d'observateur ; elles sont prises comme dites par « {1} ».</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <source>{0} observations taken, {1} known already, {2}.</source>
      <translation>{0} observations reprises, {1} déjà connues, {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/memory.py" />
      <source>{0} of address space are left</source>
      <translation>il reste {0} d'espace d'adressage</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/memory.py" />
      <source>{0} of memory were allowed, but only {1} are free; the job takes {2} at most.</source>
      <translation>{0} de mémoire étaient permis, mais {1} seulement sont libres ; la tâche prend {2} au plus.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>{0} of the map could not be drawn, because the model has learned there; the figures take it to be like the rest of each class.</source>
      <translation>{0} de la carte n'a pas pu être tiré, parce que le modèle y a appris ; les chiffres supposent que c'est comme le reste de chaque classe.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>{0} of the model would be {1} bytes long; a model file holds at most {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reference.py" />
      <source>{0} of the points that were looked at have no known class. What is hard to tell is hard for the map as well: such points are not missing by chance, and the figures without them probably flatter the map. See the bounds.</source>
      <translation>{0} des points regardés n'ont pas de classe connue. Ce qui est difficile à dire l'est aussi pour la carte : ces points ne manquent pas par hasard, et les chiffres sans eux flattent sans doute la carte. Voir les bornes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>{0} of the shape</source>
      <translation>{0} de la forme</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/loop.py" />
      <source>{0} of the {1} pixels were labelled; more of them would say the same.</source>
      <translation>{0} des {1} pixels ont été étiquetés ; davantage diraient la même chose.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>{0} of them are networks, which take minutes each on a processor.</source>
      <translation>{0} d'entre elles sont des réseaux, qui prennent des minutes chacun sur un processeur.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>{0} of these pixels are learned from, too; they cannot judge a map that was made from them.</source>
      <translation>{0} de ces pixels servent aussi à apprendre ; ils ne peuvent pas juger une carte faite à partir d'eux.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} of this map is unsure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_words.py" />
      <source>{0} of what both maps classify changed.</source>
      <translation>{0} de ce que les deux cartes classent a changé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0} of {1} ({2})</source>
      <translation>{0} sur {1} ({2})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>{0} of {1} are no weights ({2}) and were left out; {3} are kept.</source>
      <translation>{0} valeurs sur {1} ne sont pas des poids ({2}) et ont été laissées de côté ; {3} sont gardées.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>{0} of {1} bands are not compared: too few spectra of {2} were measured there.</source>
      <translation>{0} bandes sur {1} ne sont pas comparées : trop peu de spectres de {2} y ont été mesurés.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hyperfree/__init__.py" />
      <source>{0} of {1} bands are read: one for each wavelength that HyperFree has kernels for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>{0} of {1} bands, at most {2}</source>
      <translation>{0} bandes sur {1}, au plus {2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/import_dialog.py" />
      <source>{0} of {1} bands; nothing is copied</source>
      <translation>{0} bandes sur {1} ; rien n'est copié</translation>
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
      <translation>{0} étiquettes sur {1} participent, tirées uniformément.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>{0} of {1} maps are there, each of them whole.</source>
      <translation>{0} cartes sur {1} sont là, chacune entière.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>{0} of {1} may hold the classes.</source>
      <translation>Les classes peuvent être dans {0} de {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>{0} of {1} packages to install with {2} into {3}.</source>
      <translation>{0} paquets sur {1} à installer avec {2} dans {3}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>{0} of {1} pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/core/sampling.py" />
      <source>{0} of {1} pixels cannot be drawn.</source>
      <translation>Impossible de tirer {0} pixels sur {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} of {1} pixels, all with the same chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} of {1} points do not tell how well their position is known.</source>
      <translation>{0} points sur {1} ne disent pas la précision de leur position.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} of {1} points lie outside the cube; left out.</source>
      <translation>{0} points sur {1} sont hors du cube ; laissés de côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} of {1} points lie outside the image; left out.</source>
      <translation>{0} points sur {1} sont hors de l'image ; laissés de côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>{0} of {1} points of a reference sample, {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} of {1} polygons are too small to hold a pixel's centre; left out.</source>
      <translation>{0} polygones sur {1} sont trop petits pour contenir le centre d'un pixel ; laissés de côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} of {1} polygons lie outside the cube; left out.</source>
      <translation>{0} polygones sur {1} sont hors du cube ; laissés de côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>{0} of {1} reference pixels lie where the map has no class; not counted.</source>
      <translation>{0} pixels de référence sur {1} sont là où la carte n'a pas de classe ; non comptés.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>{0} of {1} reference pixels share a part of the window that the model looks at with pixels that it has learned from; the figures flatter the map.</source>
      <translation>{0} pixels de référence sur {1} partagent une partie de la fenêtre que le modèle regarde avec des pixels dont il a appris ; les chiffres flattent la carte.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>{0} of {1} spectra cover all good bands of {2}, {3} some of them.</source>
      <translation>{0} spectres sur {1} couvrent toutes les bonnes bandes de {2}, {3} en couvrent une partie.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>{0} of {1} spectra do not cover the bands that are compared and are not used.</source>
      <translation>{0} spectres sur {1} ne couvrent pas les bandes comparées et ne sont pas utilisés.</translation>
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
      <translation>{0} fenêtres sur {1} sont gardées, et la même exécution reprend à partir de là.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>{0} of {1} · Enter adds</source>
      <translation>{0} sur {1} · Entrée ajoute</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>{0} offers {1} as {2}, and {3} were expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} on {1}, and {2} here.</source>
      <translation>{0} sur {1}, et {2} ici.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0} per nm</source>
      <translation>{0} par nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0} per µm</source>
      <translation>{0} par µm</translation>
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
      <translation>Impossible de proposer {0} pixels.</translation>
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
      <translation>{0} pixels n'ont une classe que sur une des cartes ; ils ne sont pas comparés.</translation>
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
      <translation>{0} pixels ont des réponses différentes et ne comptent pas tant que rien n'est décidé :</translation>
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
      <translation>{0} pixels aux valeurs négatives ont été pris comme non étiquetés.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} points belong to a sample that was discarded, or is unknown here; {1} observations of them were not taken.</source>
      <translation>{0} points appartiennent à un échantillon qui a été écarté, ou qui est inconnu ici ; {1} observations de ces points n'ont pas été reprises.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>{0} points go along.</source>
      <translation>{0} points sont du voyage.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_report.py" />
      <source>{0} points have different answers and count for nothing until they are decided:</source>
      <translation>{0} points ont des réponses différentes et ne comptent pas tant que rien n'est décidé :</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} points have different answers and count for nothing until they are decided: {1}.</source>
      <translation>{0} points ont des réponses différentes et ne comptent pas tant que rien n'est décidé : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>{0} points lie outside the cube; left out.</source>
      <translation>{0} points sont hors du cube ; laissés de côté.</translation>
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
      <translation>{0} points ont été ajoutés sur le terrain ; ce sont des étiquettes gardées comme référence, hors de l'échantillon.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>{0} points were drawn, but the file has {1}: another program has changed it.</source>
      <translation>{0} points ont été tirés, mais le fichier en a {1} : un autre programme l'a modifié.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>{0} points were written to {1}.</source>
      <translation>{0} points ont été écrits dans {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>{0} points were written to {1}; copy it to the device together with {2}.</source>
      <translation>{0} points ont été écrits dans {1} ; copiez-le sur l'appareil avec {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>{0} queries have {1} counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live_jobs.py" />
      <source>{0} questions cannot be asked.</source>
      <translation>{0} questions ne peuvent pas être posées.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>{0} reference pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>{0} repetitions, learned from {1:.0f} pixels{2}</source>
      <translation>{0} répétitions, apprises de {1:.0f} pixels{2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>{0} rows, {1} columns, {2} bands, of which {3} are good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>{0} running</source>
      <translation>{0} en cours</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_page.py" />
      <source>{0} running, {1} waiting</source>
      <translation>{0} en cours, {1} en attente</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/placed.py" />
      <source>{0} says nothing of where it lies.</source>
      <translation>{0} ne dit rien de sa position.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>{0} says that no band was acquired.</source>
      <translation>{0} dit qu'aucune bande n'a été acquise.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>{0} sends elsewhere, to an address that is not fetched (HTTP {1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra are of reference panels by their names ({1}); they label nothing.</source>
      <translation>{0} spectres sont de panneaux de référence d'après leurs noms ({1}) ; ils n'étiquettent rien.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>{0} spectra cover none and are left out.</source>
      <translation>{0} spectres n'en couvrent aucune et sont laissés de côté.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>{0} spectra in {1} bands; {2} of them cover all good bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra lie on the image only with east and west exchanged, and were taken so: {1}. Check that their files count longitudes towards the west.</source>
      <translation>{0} spectres ne tombent sur l'image qu'en échangeant est et ouest, et ont été pris ainsi : {1}. Vérifiez que leurs fichiers comptent les longitudes vers l'ouest.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra lie outside of the image: {1}.</source>
      <translation>{0} spectres sont hors de l'image : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>{0} spectra of which the level {1} says nothing are not used.</source>
      <translation>{0} spectres dont le niveau {1} ne dit rien ne sont pas utilisés.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>{0} spectra of {1}</source>
      <translation>{0} spectres de {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/find.py" />
      <source>{0} spectra of {1} begin with "{2}": {3}, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra tell no class, and label nothing: {1}. Give a table of classes.</source>
      <translation>{0} spectres n'indiquent pas de classe, et n'étiquettent rien : {1}. Donnez un tableau de classes.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra tell no place: {1}.</source>
      <translation>{0} spectres n'indiquent pas de lieu : {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>{0} spectra that the words of {1} find show other classes as well and are not taken for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>{0} spectra were added to {1}.</source>
      <translation>{0} spectres ont été ajoutés à {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>{0} spectra were written to the new library {1}.</source>
      <translation>{0} spectres ont été écrits dans la nouvelle bibliothèque {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>{0} spectra were written to {1}.</source>
      <translation>{0} spectres ont été écrits dans {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>{0} spectra, {1} of them with a place; {2} pixels labelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_library.py" />
      <source>{0} spectra; words of their names find them, spectrum:NAME means one.</source>
      <translation>{0} spectres ; des mots de leurs noms les trouvent, spectrum:NOM en désigne un seul.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>{0} steps of {1} tiles.</source>
      <translation>{0} étapes de {1} tuiles.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_setup.py" />
      <source>{0} strategies × {1} amounts × {2} repetitions: {3} trainings.</source>
      <translation>{0} stratégies × {1} quantités × {2} répétitions : {3} entraînements.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} takes at most {1} bands, and there are {2}.</source>
      <translation>{0} accepte au plus {1} bandes, et il y en a {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>{0} tells it of each.</source>
      <translation>{0} le dit pour chacune.</translation>
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
      <translation>{0} n'indique pas de longueurs d'onde.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_cluster.py" />
      <source>{0} threads</source>
      <translation>{0} fils d'exécution</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>{0} threads cannot compute anything.</source>
      <translation>{0} fils d'exécution ne peuvent rien calculer.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0} to {1} bands</source>
      <translation>{0} à {1} bandes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>{0} to {1} {2} cannot be wavelengths of light; they are ignored.</source>
      <translation>{0} à {1} {2} ne peuvent pas être des longueurs d'onde de la lumière ; elles sont ignorées.</translation>
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
      <translation>{0} a été fait pour une autre session d'étiquetage.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <source>{0} was moved from pixel {1} to pixel {2}, {3}, which it labels now.</source>
      <translation>{0} a été déplacé du pixel {1} au pixel {2}, {3}, qu'il étiquette maintenant.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} was moved from pixel {1}, {2} to pixel {3}, {4}; a sample's points stay where chance has put them, so it was not taken. Move it back, or add a point of its own.</source>
      <translation>{0} a été déplacé du pixel {1}, {2} au pixel {3}, {4} ; les points d'un échantillon restent là où le hasard les a mis, il n'a donc pas été repris. Ramenez-le, ou ajoutez un point à part.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>{0} was not classified.</source>
      <translation>{0} n'a pas été classé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>{0} was not written.</source>
      <translation>{0} n'a pas été écrit.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/plots.py" />
      <source>{0} was plotted over "{1}", not over wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/foundation_models.py" />
      <source>{0} was removed.</source>
      <translation>{0} a été supprimé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} was seen as "{1}", which is no class of the session; not taken. Add the class and read again.</source>
      <translation>{0} a été vu comme « {1} », qui n'est pas une classe de la session ; non repris. Ajoutez la classe et relisez le fichier.</translation>
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
      <translation>{0} a été écrit. Qui l'ouvre donne un nom à lui.</translation>
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
      <translation>{0} avec {1} en tout sont utilisables.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>{0} without a class</source>
      <translation>{0} sans classe</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>{0} would get the side file {1}, which belongs to something else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>{0} {1} are not answered yet.</source>
      <translation>Encore sans réponse : {0} {1}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>{0} {1} could not be told by those who looked; figures hold only if they are like the others.</source>
      <translation>Indécidables pour ceux qui ont regardé : {0} {1} ; les chiffres ne valent que si ces points sont comme les autres.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>{0} {1} has other values than when it was written.</source>
      <translation>{0} {1} a d'autres valeurs qu'à l'écriture.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>{0} {1} have different answers and count for nothing until someone decides.</source>
      <translation>Réponses divergentes : {0} {1} ; elles ne comptent pas tant que personne ne décide.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>{0} {1} is in the events alone.</source>
      <translation>{0} {1} n'est que dans les événements.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>{0} {1} is in the table alone.</source>
      <translation>{0} {1} n'est que dans la table.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>{0} {1} is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>{0} {1} {2}, against the events.</source>
      <translation>{0} {1} {2}, contrairement aux événements.</translation>
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
      <translation>{0} · mauvaise</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0} · band {1}</source>
      <translation>{0} · bande {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>{0} · cannot be used</source>
      <translation>{0} · inutilisable</translation>
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
      <translation>{0} × {1} pixels</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_clip.py" />
      <source>{0} – not here</source>
      <translation>{0} – pas ici</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/model_choice.py" />
      <source>{0} – not here: Models…</source>
      <translation>{0} – pas ici : Modèles…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube_drawing.py" />
      <source>{0} – true colour</source>
      <translation>{0} – couleurs naturelles</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/mask_box.py" />
      <source>{0} – {1}</source>
      <translation>{0} – {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/messages.py" />
      <source>{0} … (all of it is in the log panel)</source>
      <translation>{0} … (tout est dans le panneau du journal)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_words.py" />
      <source>{0} → {1}: {2} {3}</source>
      <translation>{0} → {1} : {2} {3}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/working_layer.py" />
      <source>{0}, corrected</source>
      <translation>{0}, corrigée</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, in each colour for itself.</source>
      <translation>{0}, pour chaque couleur séparément.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, rotated</source>
      <translation>{0}, tournée</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, south up</source>
      <translation>{0}, sud en haut</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, stored as {1}</source>
      <translation>{0}, stocké en {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, wavelengths not known</source>
      <translation>{0}, longueurs d'onde inconnues</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>{0}, {1:,} px</source>
      <translation>{0}, {1:,} px</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, {1:.0f} to {2:.0f} nm</source>
      <translation>{0}, {1:.0f} à {2:.0f} nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_model.py" />
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe.py" />
      <source>{0}, {1} each</source>
      <translation>{0}, {1} chacun</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>{0}, {1} features</source>
      <translation>{0}, {1} entités</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/chips_view.py" />
      <source>{0}, {1} × {1} pixels around the point</source>
      <translation>{0}, {1} × {1} pixels autour du point</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare_results.py" />
      <source>{0}, {1}: the share of each class that is found</source>
      <translation>{0}, {1} : la part de chaque classe qui est trouvée</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>{0}: a map always looks good on what it has learned from.</source>
      <translation>{0} : une carte a toujours bonne mine sur ce dont elle a appris.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>{0}: area {1}, mapped {2}; user's accuracy {3}, producer's accuracy {4}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_model.py" />
      <source>{0}: done.</source>
      <translation>{0} : terminé.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs_model.py" />
      <source>{0}: done. Written: {1}</source>
      <translation>{0} : terminé. Écrit : {1}</translation>
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
      <translation>{0} : {1} étiquettes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/class_bars.py" />
      <source>{0}: {1} labels, {2} of the map</source>
      <translation>{0} : {1} étiquettes, {2} de la carte</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>{0}: {1} of {2} points</source>
      <translation>{0} : {1} points sur {2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>{0}: {1} reference pixels on {2} mapped ones</source>
      <translation>{0} : {1} pixels de référence pour {2} cartographiés</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/batch_results.py" />
      <source>{0}: {1}. Maps are in {2}.</source>
      <translation>{0} : {1}. Les cartes sont dans {2}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names_inputs.py" />
      <source>{0}; 1 for {1}</source>
      <translation>{0} ; 1 pour {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>{0}; HSI_PYTHON may name a Python of your own that has numpy, osgeo and torch.</source>
      <translation>{0} ; HSI_PYTHON peut nommer un Python à vous qui a numpy, osgeo et torch.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>{0}; the sample has {1} left.</source>
      <translation>{0} ; il en reste {1} dans l'échantillon.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>{0}; the sample has {1} left. Draw a second sample of the right size rather than adding points by hand.</source>
      <translation>{0} ; il en reste {1} dans l'échantillon. Tirez un second échantillon de la bonne taille plutôt que d'ajouter des points à la main.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_model.py" />
      <source>{0}; {1} parameters; {2} features a pixel</source>
      <translation>{0} ; {1} paramètres ; {2} descripteurs par pixel</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>± {0:.1f} % standard error of the overall accuracy, if four in five are right</source>
      <translation>± {0:.1f} % d'erreur type de l'exactitude globale, si quatre sur cinq sont justes</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>µm</source>
      <translation>µm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/describe_job.py" />
      <source>… and {0} more</source>
      <translation>… et {0} autres</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>… and {0} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/log_panel.py" />
      <source>… {0:,} more lines; they are in the log file.</source>
      <translation>… {0:,} autres lignes ; elles sont dans le fichier journal.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>✓ Done</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
