<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>Hyperspectral</name>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>  and {0} more classes.</source>
      <translation>  以及另外{0}个类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>  {0}: {1:.3f} rad from its pixel</source>
      <translation>  {0}：与其像元相差{1:.3f} rad</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/stretch_box.py" />
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source> (bad)</source>
      <translation> （坏）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/computing_box.py" />
      <source> GB</source>
      <translation> GB</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/adapt_dialog.py" />
      <location filename="../../hsi_plugin/gui/options/computing_box.py" />
      <source> min</source>
      <translation> 分钟</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source> pixels</source>
      <translation> 像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>"Haze_Cloud_Water_Map" has another size than the image; its masks are not offered.</source>
      <translation>“Haze_Cloud_Water_Map”与影像大小不同；不提供其掩膜。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>"Learn by clicking" asks you about the pixels that teach most, "Names" makes a map from words alone, and "Manual" in the menu Hyperspectral leads to everything else.</source>
      <translation>“点击学习”会询问最能帮助学习的像元，“名称”仅凭词语制作分类图，菜单“高光谱”中的“手册”介绍其余一切。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>"Map_Info" in {0} makes no sense: {1}</source>
      <translation>{0}中的“Map_Info”不合理：{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>"Shape" compares both sides without their continuum: absorption bands alone decide</source>
      <translation>“形状”在两者去除连续统后比较：只由吸收带决定</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>"Weather_Quality_Indicator" has another size than the image; its mask is not offered.</source>
      <translation>“Weather_Quality_Indicator”与影像大小不同；不提供其掩膜。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>"{0}" ({1}) and "{2}" ({3}) mean nearly the same to the model (cosine {4}); it will mix them up.</source>
      <translation>“{0}”（{1}）和“{2}”（{3}）对模型来说含义几乎相同（余弦{4}）；模型会混淆它们。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/vocabulary.py" />
      <source>"{0}" and "{1}" mean the same materials; spectra cannot tell them apart.</source>
      <translation>“{0}”和“{1}”指的是相同的材料；光谱无法区分它们。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>"{0}" cannot be the name of a model.</source>
      <translation>“{0}”不能用作模型名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/radiometry.py" />
      <source>"{0}" does not hold one number for each of the {1} bands ({2} entries); it is ignored.</source>
      <translation>“{0}”没有为{1}个波段各存一个数（共{2}项）；已忽略。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>"{0}" does not list one number for each of the {1} bands ({2} entries); it is ignored.</source>
      <translation>“{0}”没有为{1}个波段各列出一个数（共{2}项）；已忽略。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>"{0}" does not say how many worker processes to start on this computer.</source>
      <translation>“{0}”没有说明要在本机启动多少个工作进程。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>"{0}" has another size than the image; it is not offered.</source>
      <translation>“{0}”的大小与影像不同；不予提供。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>"{0}" has the shape {1}, and {2} has {3}.</source>
      <translation>“{0}”的形状为{1}，而{2}为{3}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>"{0}" holds no valid pixel.</source>
      <translation>“{0}”不含有效像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>"{0}" holds values that are no numbers; it is ignored.</source>
      <translation>“{0}”含有不是数字的值；已忽略。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>"{0}" in {1} ({2}) is not above "{3}" ({4}).</source>
      <translation>{1}中的“{0}”（{2}）不大于“{3}”（{4}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>"{0}" in {1} cannot be read.</source>
      <translation>无法读取{1}中的“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>"{0}" in {1} cannot be read: {2}.</source>
      <translation>无法读取{1}中的“{0}”：{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/array_pixels.py" />
      <source>"{0}" in {1} has the shape {2}, but {3} axes are expected.</source>
      <translation>{1}中的“{0}”形状为{2}，但应有{3}个轴。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/simfeatup.py" />
      <source>"{0}" in {1} has the shape {2}, or values that are no numbers; {3} is needed.</source>
      <translation>{1}中的“{0}”形状为{2}，或含有非数值的值；需要{3}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <source>"{0}" in {1} holds no numbers ({2}).</source>
      <translation>{1}中的“{0}”不含数值（{2}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>"{0}" in {1} holds no numbers.</source>
      <translation>{1}中的“{0}”不含数值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>"{0}" in {1} holds numbers that are no wavelengths in nanometres.</source>
      <translation>{1}中的“{0}”含有不能作为纳米波长的数值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>"{0}" in {1} is larger than expected: {2}.</source>
      <translation>{1}中的“{0}”比预期的大：{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>"{0}" in {1} is no cube of counts: its shape is {2}.</source>
      <translation>{1}中的“{0}”不是计数立方体：其形状为{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>"{0}" in {1} is no cube: its shape is {2}.</source>
      <translation>{1}中的“{0}”不是立方体：其形状为{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>"{0}" in {1} is not evenly spaced.</source>
      <translation>{1}中的“{0}”不是等间隔的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>"{0}" in {1} is {2}, which is no scale.</source>
      <translation>{1}中的“{0}”为{2}，不能作为比例系数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>"{0}" in {1} is {2}.</source>
      <translation>{1}中的“{0}”为{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>"{0}" in {1} lists {2} numbers for {3} bands.</source>
      <translation>{1}中的“{0}”列出{2}个数值，而波段有{3}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>"{0}" is named for two classes.</source>
      <translation>“{0}”被用于两个类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>"{0}" is no answer.</source>
      <translation>“{0}”不是回答。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>"{0}" is no list of accuracies.</source>
      <translation>“{0}”不是精度列表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>"{0}" is no list of numbers.</source>
      <translation>“{0}”不是数值列表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <source>"{0}" is no list of scales.</source>
      <translation>“{0}”不是缩放倍数列表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/ranges.py" />
      <source>"{0}" is no list of wavelength ranges.</source>
      <translation>“{0}”不是波长范围列表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>"{0}" is no measure of likeness.</source>
      <translation>“{0}”不是相似性度量。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>"{0}" is no number of labels.</source>
      <translation>“{0}”不是标签数量。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>"{0}" is no percentage.</source>
      <translation>“{0}”不是百分比。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>"{0}" is no pixel.</source>
      <translation>“{0}”不是像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>"{0}" is no stretch.</source>
      <translation>“{0}”不是拉伸。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>"{0}" is no time.</source>
      <translation>“{0}”不是时间。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/fuse.py" />
      <source>"{0}" is no weight of a part.</source>
      <translation>“{0}”不是某部分的权重。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>"{0}" is no window.</source>
      <translation>“{0}”不是窗口。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>"{0}" is not a colour.</source>
      <translation>“{0}”不是颜色。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/crs.py" />
      <source>"{0}" is not a coordinate reference system.</source>
      <translation>“{0}”不是坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/tiles.py" />
      <source>"{0}" is not an amount of memory.</source>
      <translation>“{0}”不是内存容量。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>"{0}" is not two wavelengths; it is ignored.</source>
      <translation>“{0}”不是两个波长；已忽略。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/scheme.py" />
      <source>"{0}" is shown by pixels of this image alone, which say nothing of another one.</source>
      <translation>“{0}”仅由此影像的像元显示，它们对其他影像没有意义。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/vocabulary.py" />
      <source>"{0}" is taken for "{1}".</source>
      <translation>“{0}”被当作“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>"{0}" is the best answer at none of {1} pixels: another word may fit better.</source>
      <translation>“{0}”在{1}个像元上都不是最佳答案：换一个词语也许更合适。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>"{0}" is the name of a model that comes with the plugin.</source>
      <translation>“{0}”是插件自带模型的名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>"{0}" lists {1} numbers for {2} bands; it is ignored.</source>
      <translation>“{0}”为{2}个波段列出了{1}个数；已忽略。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>"{0}" needs labels of two classes; until then, typical pixels are suggested.</source>
      <translation>“{0}”需要两个类别的标签；在此之前建议典型像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>"{0}" was not measured at any band of the cube.</source>
      <translation>“{0}”在立方体的任何波段处都没有测量值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>"{0}": {1} pixels hold no value and were left out.</source>
      <translation>“{0}”：{1}个像元没有值，已被排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>"{0}": {1} points.</source>
      <translation>“{0}”：{1}个点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>({0}, {1}) · {2:.0f} % · {3}</source>
      <translation>（{0}，{1}） · {2:.0f} % · {3}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>, no data {0}</source>
      <translation>，无数据{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/results.py" />
      <source>, {0} each</source>
      <translation>，每次{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>.gpkg keeps everything, places too.</source>
      <translation>.gpkg保留全部内容，包括地点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/describe_cluster.py" />
      <source>1 thread</source>
      <translation>1个线程</translation>
    </message>
    <message>
      <location filename="../../resources/models/starter.json" />
      <source>10,000 steps of 16 tiles: scenes generated from 4,948 library spectra (roberts2017_urban.sli, usgs_splib07a_ascii.tar.xz)</source>
      <translation>10,000步，每步16个瓦片：由4,948条光谱库光谱（roberts2017_urban.sli、usgs_splib07a_ascii.tar.xz）生成的模拟影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <source>; next class,  | synonym</source>
      <translation>; 下一类别，  | 同义词</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>&lt; 0.1 %</source>
      <translation>&lt; 0.1 %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>? can't tell</source>
      <translation>? 无法判断</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>A CSV file with the columns name, words and colour, or a JSON list of objects with these keys.</source>
      <translation>含name、words和colour列的CSV文件，或含这些键的JSON对象列表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>A CSV with wavelengths (nm or µm) in its first column and one column a band; leave empty to give an image.</source>
      <translation>首列为波长（nm或µm）、其后每列为一个波段的CSV；留空则给出影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>A Dask cluster</source>
      <translation>Dask集群</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>A GeoPackage of points.</source>
      <translation>点的GeoPackage。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>A GeoPackage with a reference sample that was looked at; or points, polygons or a raster with the true classes, of the same names as in the map.</source>
      <translation>含有已查看的参考样本的GeoPackage；或带真实类别的点、多边形或栅格，类别名称与分类图相同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>A GeoTIFF of one band a feature, if wanted.</source>
      <translation>每个特征一个波段的GeoTIFF（可选）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>A GeoTIFF of one band an index.</source>
      <translation>每个指数一个波段的GeoTIFF。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>A GeoTIFF with the measure of each pixel and its most alike reference, if wanted.</source>
      <translation>含每个像元的度量值及其最相似参考光谱的GeoTIFF（可选）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>A GeoTIFF, or a VRT where that loses nothing.</source>
      <translation>GeoTIFF；在不丢失内容时也可用VRT。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>A U-Net with brakes against learning by heart (normalisation, dropout). Rather this where labelled areas are few.</source>
      <translation>带有防过拟合措施（归一化、随机失活）的U-Net。标注区域较少时宜用此项。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/continuum.py" />
      <source>A band has no wavelength.</source>
      <translation>有一个波段没有波长。</translation>
    </message>
    <message>
      <location filename="../../resources/models/spectf-cloud.json" />
      <source>A band's token is made from two numbers, its value and its centre wavelength (minus 1440 nm, over 600 nm).</source>
      <translation>波段的token由两个数值生成：其值和中心波长（减去1440 nm，再除以600 nm）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>A block of {0} pixel is none.</source>
      <translation>{0}像元的分块无效。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>A change of {0} × {1} pixels is too large to be taken back.</source>
      <translation>{0} × {1}像元的更改太大，无法撤销。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>A class has no name.</source>
      <translation>有一个类别没有名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>A class in {0} has no name.</source>
      <translation>{0}中有一个类别没有名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>A class whose turn it is: no question was about it for a while.</source>
      <translation>轮到该类别：已有一段时间没有询问它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>A classification, the earlier one of two dates.</source>
      <translation>一幅分类结果，为两个时相中较早的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/__init__.py" />
      <source>A cluster needs Dask, which is not installed for this Python.</source>
      <translation>使用集群需要Dask，而此Python没有安装它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <source>A comparison is running already; start this one again when it has ended.</source>
      <translation>已有一项比较在运行；请在它结束后再启动这一项。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <source>A comparison that runs goes on</source>
      <translation>正在运行的比较会继续</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/segmentation.py" />
      <source>A confusion matrix holds counts, and this one holds numbers that are none.</source>
      <translation>混淆矩阵应含计数，而此矩阵含有非计数的数值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/segmentation.py" />
      <source>A confusion matrix is square, and this one has the shape {0}.</source>
      <translation>混淆矩阵应为方阵，而此矩阵的形状为{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/segmentation.py" />
      <source>A confusion matrix of {0} classes has no class {1}.</source>
      <translation>含{0}个类别的混淆矩阵没有类别{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>A continuum needs wavelengths, which the image does not tell.</source>
      <translation>连续统需要波长，而影像未提供。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>A copy for another person</source>
      <translation>给他人的副本</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/blob.py" />
      <source>A correction of the map is damaged: {0}.</source>
      <translation>分类图的一处改正已损坏：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>A cube has three axes (rows, columns, bands), an image two.</source>
      <translation>立方体有三个轴（行、列、波段），影像有两个轴。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>A cube is a numeric variable with three axes: rows, columns and bands.</source>
      <translation>立方体是具有三个轴（行、列和波段）的数值变量。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>A cube with many bands: a product of a sensor (its file, its folder or its XML), ENVI (the data file or its .hdr), GeoTIFF or VRT.</source>
      <translation>含多个波段的立方体：传感器产品（其文件、文件夹或XML）、ENVI（数据文件或其.hdr）、GeoTIFF或VRT。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/choose.py" />
      <source>A discriminant learned from the first labels; with the compute environment installed, a network would.</source>
      <translation>由最初标签学习的判别分析；安装计算环境后会改用网络。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>A discriminant on the frozen features of the chosen foundation model.</source>
      <translation>对所选基础模型的冻结特征作判别分析。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>A file for all results, if wanted.</source>
      <translation>保存全部结果的文件（可选）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>A file for the description, if wanted.</source>
      <translation>写入描述的文件（可选）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>A file of points with a form, the image underneath, and a project that opens both in QGIS or QField. What comes back is taken over with "Merge a file…", as often as you like.</source>
      <translation>带表单的点文件、其下的影像，以及在QGIS或QField中打开两者的工程。带回的结果用“合并文件…”接收，次数不限。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>A file of the environment is held by another program, most often a virus scanner.</source>
      <translation>环境中的某个文件被其他程序占用，多半是杀毒软件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>A file to keep a model with which other images are classified in the same way, if wanted.</source>
      <translation>保存模型的文件，以便用相同方式对其他影像分类（可选）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>A file to keep the model that was learned from the labels, if wanted.</source>
      <translation>保存由标签学习所得模型的文件（可选）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>A folder or a file of a CLIP model, as its makers publish it; needs the compute environment (torch).</source>
      <translation>作者发布的CLIP模型的文件夹或文件；需要计算环境（torch）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/clip.py" />
      <source>A folder or file of a CLIP or SigLIP model, as its makers publish it; it looks at a picture of the cube</source>
      <translation>作者发布的CLIP或SigLIP模型的文件夹或文件；它查看立方体的图片</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>A folder with CLIP vision or DINOv2 as their makers publish them (config.json and weights)</source>
      <translation>含有作者发布的CLIP视觉模型或DINOv2的文件夹（config.json和权重）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>A folder with a CLIP (vision) or DINOv2 model as Hugging Face lays it out: config.json and model.safetensors.</source>
      <translation>含CLIP（视觉）或DINOv2模型的文件夹，布局与Hugging Face一致：config.json和model.safetensors。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>A hundred trees on the spectra as they are.</source>
      <translation>对原始光谱使用一百棵树。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/diagnostics.py" />
      <source>A job is running; what the compute engine has to say follows when it has ended.</source>
      <translation>有任务在运行；计算引擎的信息将在其结束后补上。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/remove.py" />
      <source>A job may still be running in it: wait for it or close other QGIS windows, then try again.</source>
      <translation>其中可能仍有任务在运行：请等它结束或关闭其他QGIS窗口，然后重试。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>A job may still be using it: wait for it, then try again.</source>
      <translation>可能仍有任务在使用它：请等它结束，然后重试。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>A job may still run in the old one: wait for it or close other QGIS windows, then install again (nothing is fetched twice).</source>
      <translation>旧环境中可能仍有任务在运行：请等它结束或关闭其他QGIS窗口，然后重新安装（不会重复下载）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>A job must be an object, not {0}.</source>
      <translation>任务必须是对象，而不是{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>A layer or table with the fields name, words (with bars between them) and colour; only name is needed.</source>
      <translation>含字段name、words（词之间用竖线）和colour的图层或表格；只有name是必需的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>A list of images is a text file with one path on each line.</source>
      <translation>影像列表是每行一个路径的文本文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/roster.py" />
      <source>A listener to jobs failed.</source>
      <translation>任务的某个监听程序失败。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>A map differs in nothing from itself.</source>
      <translation>分类图与自身没有任何差别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>A map of classes</source>
      <translation>分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>A map of each part</source>
      <translation>各部分的分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/layers.py" />
      <source>A map of {0} classes cannot hold the value {1}.</source>
      <translation>含{0}个类别的分类图不能容纳值{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>A map that is a layer of the project</source>
      <translation>作为工程图层的分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/protocol.py" />
      <source>A message is not made of plain JSON values: {0}.</source>
      <translation>消息不是由普通JSON值组成：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/protocol.py" />
      <source>A message of {0} bytes is too long for the worker protocol.</source>
      <translation>{0}字节的消息对工作进程协议来说太长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>A model brings its own bands.</source>
      <translation>模型自带其波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>A model can be saved only where it is learned.</source>
      <translation>只有在学习模型的地方才能保存模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>A model file brings its own method; then this is ignored.</source>
      <translation>模型文件自带其方法；此时忽略本项。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>A model file to apply; leave empty to learn from labels.</source>
      <translation>要应用的模型文件；留空则由标签学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>A model knows its training pixels; what it is worth elsewhere, they do not tell</source>
      <translation>模型认识其训练像元；这些像元不能说明它在别处的价值</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>A model of another image</source>
      <translation>另一影像的模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>A model of another image, to start from what it knows; it is dropped where it does not help here</source>
      <translation>另一影像的模型，从它已知的内容开始；若在此无帮助则会弃用</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>A model of the method "{0}", which is not known here. Its {1} classes: {2}.</source>
      <translation>方法“{0}”的模型，该方法在此未知。其{1}个类别：{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/adapt_dialog.py" />
      <source>A name is made of letters, digits, ".", "_" and "-".</source>
      <translation>名称由字母、数字、“.”、“_”和“-”组成。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/segment.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/recipe.py" />
      <source>A network cannot be trained that way.</source>
      <translation>网络不能这样训练。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>A network for photographs, shown three bands of the cube as a picture.</source>
      <translation>照片网络，将立方体的三个波段作为图片输入。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>A network that learns shapes and neighbourhoods too. For densely labelled areas or masks; takes minutes.</source>
      <translation>同时学习形状和邻域的网络。适合密集标注的区域或掩膜；需要数分钟。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>A new file.</source>
      <translation>新文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>A new file; the project is written beside it.</source>
      <translation>新文件；工程写在其旁边。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>A new map with its record, what was changed, and the registry; the first map stays</source>
      <translation>新的分类图及其记录、更改内容和登记表；原分类图保留</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>A newer or older QGIS has a NumPy that fits.</source>
      <translation>较新或较旧的QGIS带有适配的NumPy。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/results.py" />
      <source>A page with the maps of all parts, the controls and what was chosen why</source>
      <translation>含各部分分类图、对照以及各项选择及其原因的页面</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_models.py" />
      <source>A part of {0} was added; it needs {1} too.</source>
      <translation>已添加{0}的一部分；它还需要{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>A path in the environment is longer than this Windows allows.</source>
      <translation>环境中的某个路径超过此Windows允许的长度。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/picture.py" />
      <source>A picture cannot be written as "{0}".</source>
      <translation>无法将图片写成“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>A picture of the scene needs its statistics.</source>
      <translation>生成影像的图片需要其统计值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/picture.py" />
      <source>A picture of {0} × {1} pixels could not be made: {2}.</source>
      <translation>无法生成{0} × {1}像元的图片：{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>A picture takes three good bands, and there are {0}.</source>
      <translation>图片需要三个有效波段，而现有{0}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>A pixel is unsure where more than one class is needed to miss the true one in no more than {0} of all pixels.</source>
      <translation>如果需要一个以上的类别，才能使漏掉真实类别的像元不超过全部像元的{0}，则该像元为不确定。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scales.py" />
      <source>A pixel is {0} m wide: CLIP cannot see objects smaller than that, however much the picture is magnified; its answers count {1} %.</source>
      <translation>像元宽{0} m：无论图片放大多少，CLIP都看不到更小的物体；其回答的权重为{1} %。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>A pixel takes the class that is the most frequent one around it; or small pieces go to the largest piece that they touch. Pixels without a class stay so and have no say.</source>
      <translation>像元取其周围出现最多的类别；或将小图斑并入与之相接的最大图斑。没有类别的像元保持不变，也不参与投票。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/derivative.py" />
      <source>A polynomial of degree {0} through {1} bands gives no derivative of order {2}.</source>
      <translation>{0}次多项式通过{1}个波段不能给出{2}阶导数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>A raster of what became what, a GeoTIFF, if wanted.</source>
      <translation>说明什么变成了什么的栅格，GeoTIFF（可选）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>A reference sample of {0} cannot be read.</source>
      <translation>无法读取{0}的参考样本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>A regularised U-Net on the frozen features, as in the paper.</source>
      <translation>对冻结特征使用正则化U-Net，与论文一致。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>A report of what is installed and what works</source>
      <translation>关于已安装内容和可用功能的报告</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/summary.py" />
      <source>A row of the table "{0}" could not be written.</source>
      <translation>无法写入表“{0}”的一行。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>A sample cannot have fewer than no pixels.</source>
      <translation>样本数不能小于零。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <source>A share of a classification has no folder to keep its windows in.</source>
      <translation>分类的一个份额没有保存其窗口的文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>A share of a classification needs a model and a folder to keep its windows in.</source>
      <translation>分类的一个份额需要模型以及保存其窗口的文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>A short tour on a small simulated scene. You can leave it at any moment; a copy of the scene is all that is written.</source>
      <translation>在小型模拟影像上的简短导览。您可以随时退出；只会写出该影像的一份副本。</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersl-base.json" />
      <location filename="../../resources/models/hypersl-huge.json" />
      <location filename="../../resources/models/hypersl-large.json" />
      <location filename="../../resources/models/hypersl-small.json" />
      <source>A sine and cosine code of a band's centre wavelength (unit 10 nm, from 400 nm on) is added to its token.</source>
      <translation>波段中心波长的正弦和余弦编码（单位10 nm，从400 nm起）加到其token上。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>A single cluster cannot tell how certain its figures are; draw more.</source>
      <translation>单个群无法说明其数字有多确定；请抽取更多。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>A small file of points with a form, for QField or QGIS. The session itself stays here; what comes back is merged into it.</source>
      <translation>带表单的小型点文件，用于QField或QGIS。会话本身留在此处；带回的结果会合并到其中。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>A small network of spectra and surroundings learns from the first labels while mixtures of Gaussians clean them.</source>
      <translation>由高斯混合模型清理最初的标签，同时一个兼顾光谱与邻域的小型网络从中学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/no_cube.py" />
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <source>A small simulated scene that comes with the plugin</source>
      <translation>插件自带的小型模拟影像</translation>
    </message>
    <message>
      <location filename="../../resources/models/dofa-base.json" />
      <location filename="../../resources/models/dofa-large.json" />
      <location filename="../../resources/models/dofa2-base.json" />
      <location filename="../../resources/models/dofa2-large.json" />
      <source>A small transformer makes each band's part of the patch kernel from its centre wavelength; all bands of a patch become one token.</source>
      <translation>小型Transformer由每个波段的中心波长生成图块卷积核中属于该波段的部分；一个图块的所有波段成为一个token。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_jobs.py" />
      <source>A spacing of {0} pixels cannot be.</source>
      <translation>像元间隔不能为{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>A spectral library (ENVI, USGS, ECOSTRESS, a table; or the path of a folder of text files) whose named spectra may stand for classes: spectrum:NAME among the words of a class.</source>
      <translation>光谱库（ENVI、USGS、ECOSTRESS、表格；或文本文件文件夹的路径），其中的命名光谱可代表类别：在类别的词语中写spectrum:NAME。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>A spectrum of {0} values does not fit {1} bands.</source>
      <translation>{0}个值的光谱与{1}个波段不符。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>A standard error of {0} is none.</source>
      <translation>标准误{0}无效。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>A stretch from {0} to {1} % is none.</source>
      <translation>{0}至{1} %的拉伸无效。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>A table (CSV) with the columns name and class. Where left out, a name says it up to its first digit: grass_001 is grass.</source>
      <translation>含name和class列的表格（CSV）。不设置时，类别取名称中首个数字之前的部分：grass_001即grass。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>A table (CSV) with the columns name, longitude and latitude, or a layer of points with a field of names; goes before what the files tell.</source>
      <translation>含name、longitude和latitude列的表格（CSV），或带名称字段的点图层；优先于文件中的信息。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>A table of the held-out pixels with the probabilities of all classes.</source>
      <translation>留出像元的表格，含所有类别的概率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <source>A table of the library {0} does not have {1} rows.</source>
      <translation>光谱库{0}的某个表格没有{1}行。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>A table of wavelengths and values, if wanted.</source>
      <translation>波长和数值的表格（可选）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/vocabulary.py" />
      <source>A vocabulary names a material "{0}" that no model knows.</source>
      <translation>某词汇表含有物质“{0}”，但没有模型认识它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/window.py" />
      <source>A window cannot be {0} × {1} pixels.</source>
      <translation>窗口不能为{0} × {1}像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/correct/majority.py" />
      <source>A window of {0} pixels has no middle.</source>
      <translation>{0}像元的窗口没有中心。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>A window of {0} pixels has no middle. Give an odd side from 3, or 0 for no majority filter.</source>
      <translation>{0}像元的窗口没有中心。请给出从3开始的奇数边长；0表示不作众数滤波。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>A window of {0} pixels is too large.</source>
      <translation>{0}像元的窗口太大。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>A window was given for many images.</source>
      <translation>为多幅影像给出了窗口。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>A worker of the cluster cannot import {0}.</source>
      <translation>集群的一个工作进程无法导入{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <source>About</source>
      <translation>关于</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <source>About Hyperspectral Maps</source>
      <translation>关于Hyperspectral Maps</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>About {0:,} points</source>
      <translation>约{0:,}个点</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>About {0} more points for the {1} that were wanted; the sample has {2} left.</source>
      <translation>要达到期望的{1}，约需再加{0}个点；样本还剩{2}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>About {0} of the mapped area is right, judged by {1} pixels that were drawn by chance.</source>
      <translation>据{1}个随机抽取的像元判断，制图面积约有{0}是正确的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <source>About…</source>
      <translation>关于…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <source>Accuracy</source>
      <translation>精度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Accuracy and area of each class</source>
      <translation>各类别的精度和面积</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>Accuracy field</source>
      <translation>精度字段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>Accuracy of each class, with 95 % intervals</source>
      <translation>各类别的精度及95%区间</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Accuracy of the whole map</source>
      <translation>整幅分类图的精度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Accuracy of {0}</source>
      <translation>{0}的精度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Accuracy {0} overall ({1}).</source>
      <translation>总体精度{0}（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Accuracy {0} overall, {1} on average over the classes ({2}).</source>
      <translation>总体精度{0}，各类平均{1}（{2}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Accuracy: not assessed.</source>
      <translation>精度：未评价。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Accuracy: {0}.</source>
      <translation>精度：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>Acquired</source>
      <translation>采集时间</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/many_images.py" />
      <location filename="../../hsi_plugin/processing/example_models.py" />
      <source>Activate it among QGIS's plugins.</source>
      <translation>请在QGIS的插件中启用它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Adapt a model to {0}</source>
      <translation>使模型适应{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <source>Adapt to this scene…</source>
      <translation>适应此影像…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/adapt_dialog.py" />
      <source>Adapt {0} to {1}</source>
      <translation>使{0}适应{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>Add GPU support to the compute environment?</source>
      <translation>为计算环境添加GPU支持？</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>Add GPU support…</source>
      <translation>添加GPU支持…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>Add a class</source>
      <translation>添加类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/labelling.py" />
      <source>Add a class first.</source>
      <translation>请先添加类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/labelling.py" />
      <source>Add a class on the page "Labels" first.</source>
      <translation>请先在“标签”页添加类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>Add a class with +, name it, and click pixels of it on the map.</source>
      <translation>用+添加类别并命名，然后在地图上点击属于它的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <source>Add a file of weights</source>
      <translation>添加权重文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <source>Add a file of weights that you have: one of these models, or a starter that somebody trained</source>
      <translation>添加您已有的权重文件：这些模型之一，或他人训练的起始模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Add a photo of the place (P)</source>
      <translation>添加该地点的照片（P）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>Add classes and click pixels, or take labels from a layer.</source>
      <translation>添加类别并点击像元，或从图层获取标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <source>Add file…</source>
      <translation>添加文件…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Add it, or ask for the complete header file.</source>
      <translation>请补上它，或索取完整的头文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>Add labels to it.</source>
      <translation>请为其添加标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_base.py" />
      <source>Add the class first.</source>
      <translation>请先添加该类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>Add the classes first.</source>
      <translation>请先添加类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Add the model {0}</source>
      <translation>添加模型{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Add their wavelengths.</source>
      <translation>请补充其波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>Add them, for example in an ENVI header beside it.</source>
      <translation>请补充它们，例如写入旁边的ENVI头文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Add them, or keep the continuum.</source>
      <translation>请补充波长，或保留连续统。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Add those weights themselves.</source>
      <translation>请直接添加那些权重。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Add to a library, or name a new one</source>
      <translation>添加到光谱库，或命名新库</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Add to a spectral library…</source>
      <translation>添加到光谱库…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>Add wavelengths to the cube, or train a model on one like it.</source>
      <translation>请为立方体补充波长，或在类似的立方体上训练模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/spectrum_text/points.py" />
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>Add wavelengths to the raster, for example in an ENVI header beside it.</source>
      <translation>请为栅格补充波长，例如写入旁边的ENVI头文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>Add wavelengths to the raster, for example in an ENVI header beside it; they are never guessed.</source>
      <translation>请为栅格补充波长，例如写入旁边的ENVI头文件；程序从不猜测波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <location filename="../../hsi_plugin/models/backbones/hypersigma/inputs.py" />
      <location filename="../../hsi_plugin/models/backbones/spectra.py" />
      <location filename="../../hsi_plugin/models/backbones/starter.py" />
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>Add wavelengths to the raster.</source>
      <translation>请为栅格补充波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>Add wavelengths, for example in an ENVI header beside it.</source>
      <translation>请补充波长，例如写入旁边的ENVI头文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>Address or scheduler file of the cluster</source>
      <translation>集群的地址或调度文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/results.py" />
      <source>Agree with all together: {0}.</source>
      <translation>与全部综合结果一致：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Agreement</source>
      <translation>一致性</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Agriculture</source>
      <translation>农业</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/transitions.py" />
      <source>Align one with the other first, with nearest neighbours (QGIS: "Warp (reproject)" with the extent and pixel size of the other).</source>
      <translation>请先用最近邻法将其中一幅与另一幅对齐（QGIS：“变形（重投影）”，使用另一幅的范围和像元大小）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/results.py" />
      <source>All averages are over classes, so that rare ones count as much; overall accuracy alone counts pixels</source>
      <translation>所有平均值均按类别计算，因此稀有类别同样重要；只有总体精度按像元计算</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>All bands are marked as bad; the marks are ignored.</source>
      <translation>所有波段都标记为坏波段；已忽略这些标记。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>All bands are multiplied by one number, so that the mean of the scene is 0.2: for radiance and raw counts</source>
      <translation>所有波段乘以同一数值，使整幅影像的均值为0.2：适合辐亮度和原始计数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/features.py" />
      <location filename="../../hsi_plugin/methods/matching.py" />
      <location filename="../../hsi_plugin/methods/training.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/inputs.py" />
      <source>All bands of {0} are marked as bad.</source>
      <translation>{0}的所有波段都标记为坏波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>All bands, RU-Net</source>
      <translation>全部波段，RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>All figures, as JSON</source>
      <translation>全部数字，JSON</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>All files of spectra in it are read.</source>
      <translation>读取其中的所有光谱文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/train.py" />
      <source>All first labels are of one class: there is nothing to tell apart.</source>
      <translation>所有最初标签属于同一类别：没有可区分的内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>All images in it and in the folders below.</source>
      <translation>其中及其下级文件夹中的所有影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>All labelled pixels of {0} have labels of several classes.</source>
      <translation>{0}的所有已标注像元都带有多个类别的标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>All labels in so many percent of the blocks that may be learned from; for densely labelled scenes</source>
      <translation>可供学习的分块中若干百分比内的全部标签；适合密集标注的影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>All of these features were computed before.</source>
      <translation>这些特征此前都已计算过。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>All pixels alike; rare classes may get no point at all</source>
      <translation>所有像元一视同仁；稀有类别可能一个点也没有</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>All pixels of the image have the same position.</source>
      <translation>影像的所有像元位置都相同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/estimators.py" />
      <source>All pixels of the map had the same chance to be drawn; the areas of its classes are known from the map and make the figures more certain (post-stratification).</source>
      <translation>分类图的所有像元以相同的概率抽取；各类别的面积由分类图得知，使这些数字更为确定（事后分层）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>All pixels of {0} were learned from; the sample cannot judge that part of the map.</source>
      <translation>{0}的所有像元都用于训练过；样本不能评价分类图的这一部分。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field.py" />
      <source>All points of "{0}" are answered.</source>
      <translation>“{0}”的所有点均已回答。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>All points of this sample are answered.</source>
      <translation>此样本的所有点均已回答。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>All {0:,} points are answered: see the page "Result"</source>
      <translation>全部{0:,}个点均已回答：见“结果”页</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/training.py" />
      <source>All {0} labelled pixels lie where {1} holds no data.</source>
      <translation>全部{0}个已标注像元都位于{1}无数据之处。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/unsure_box.py" />
      <source>Allowed errors</source>
      <translation>允许错误率</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Also answered: {0}</source>
      <translation>也已回答：{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <source>Also as PDF, beside it</source>
      <translation>旁边另存PDF</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Also pixels that were learned from</source>
      <translation>也包括训练用过的像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/spoken.py" />
      <source>An answer cannot come back: its class was removed.</source>
      <translation>无法恢复某个回答：其类别已移除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>An error inside the program stopped the job ({0}: {1}).</source>
      <translation>程序内部错误使任务停止（{0}：{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/conformal.py" />
      <source>An error rate of {0} cannot be kept: it would rest on {1} held-out pixels in {2} blocks, too few for any.</source>
      <translation>无法保证{0}的错误率：它只能依据{2}个分块中的{1}个留出像元，对任何错误率都太少。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/conformal.py" />
      <source>An error rate of {0} cannot be kept: it would rest on {1} held-out pixels in {2} blocks, which allow {3} or more.</source>
      <translation>无法保证{0}的错误率：它只能依据{2}个分块中的{1}个留出像元，这些允许{3}或更高。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>An expected accuracy lies outside 0…1.</source>
      <translation>预期精度超出0…1。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>An installation was interrupted; it goes on where it stopped.</source>
      <translation>先前的安装被中断；将从停止处继续。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>An odd number, such as 3 or 5; 0 for no majority filter.</source>
      <translation>奇数，如3或5；0表示不作众数滤波。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Analysis</source>
      <translation>分析</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Angle</source>
      <translation>角度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/sharing.py" />
      <source>Another labelling session</source>
      <translation>另一个标注会话</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Another map that follows the point, with layers of its own: a basemap, an older image</source>
      <translation>跟随该点的另一地图窗口，有自己的图层：底图、较早的影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Another person's review</source>
      <translation>他人的审核</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>Another program has changed it; rebuild the session from its events.</source>
      <translation>它已被其他程序更改；请由会话的事件重建会话。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Another, on the same grid.</source>
      <translation>另一幅，格网相同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/suggestions.py" />
      <source>Answer "{0}"; the model gives it {1}</source>
      <translation>回答“{0}”；模型给出的概率为{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/learning.py" />
      <source>Answer by keys, click pixels of the current class, drag around many (with Shift: a rectangle); right click removes</source>
      <translation>用按键回答，点击当前类别的像元，拖动可圈选许多像元（按住Shift：矩形）；右键移除</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>Answer it instead.</source>
      <translation>请改为回答它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Answer more points before intervals can be told.</source>
      <translation>请回答更多点，之后才能给出区间。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/learning.py" />
      <source>Answer on the map</source>
      <translation>在地图上回答</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Answer points of the sample; figures appear here.</source>
      <translation>请回答样本的点；数字会显示在此处。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/clusters.py" />
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>Answer some points of the sample first.</source>
      <translation>请先回答样本的一些点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Any hyperspectral image opens by dropping it here. For the tour, open the scene that comes with the plugin.</source>
      <translation>任何高光谱影像都可拖放到此处打开。本导览请打开插件自带的示例影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Any pixel. What every other strategy is compared with.</source>
      <translation>任意像元。其他各策略均以此为对照。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/computing_box.py" />
      <source>Apple GPU</source>
      <translation>Apple GPU</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Apply</source>
      <translation>应用</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>Apply corrections to a map</source>
      <translation>将改正应用于分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/class_bars.py" />
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Area</source>
      <translation>面积</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Area {0}</source>
      <translation>区域{0}</translation>
    </message>
    <message>
      <location filename="../../resources/models/dofa2-base.json" />
      <location filename="../../resources/models/dofa2-large.json" />
      <source>As DOFA, second edition by the same makers; what exactly it learned from is not stated with its files.</source>
      <translation>与DOFA相同，为同一作者的第二版；其文件未说明具体由什么学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>As many points as this standard error of the overall accuracy needs</source>
      <translation>达到总体精度的这一标准误所需的点数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>As measured</source>
      <translation>实测</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>As on the Labels page</source>
      <translation>与“标签”页相同</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Ask</source>
      <translation>提问</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Ask about it again some other time</source>
      <translation>以后再询问它</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_jobs.py" />
      <source>Ask for 1 to {0}.</source>
      <translation>请请求1至{0}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>Ask for a larger standard error, or for fewer pixels.</source>
      <translation>请要求较大的标准误，或较少的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live_jobs.py" />
      <source>Ask for at least one.</source>
      <translation>请至少请求一个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>Ask for fewer of them, or compute without a scheduler; the log has more.</source>
      <translation>请减少数量，或不使用调度器计算；日志中有更多信息。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>Ask for it once more.</source>
      <translation>请再次请求。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Ask for the permission to read it.</source>
      <translation>请申请读取它的权限。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Ask for them as float32.</source>
      <translation>请索取float32格式的权重。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Ask only about what is in sight</source>
      <translation>只询问视野内的像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Assess</source>
      <translation>评价</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reference.py" />
      <source>Assess a map on the grid of the one that the sample was drawn from; align it first, with nearest neighbours.</source>
      <translation>请在抽取样本的分类图的格网上评价分类图；请先用最近邻法对齐。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Assess it</source>
      <translation>评价精度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <source>Assess the accuracy of a map</source>
      <translation>评价分类图的精度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Assumption</source>
      <translation>假设</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>At an error rate of {0} %, sets held the true class in {1} % of the pixels; {2} % were unsure.</source>
      <translation>错误率为{0} %时，集合在{1} %的像元中包含真实类别；{2} %为不确定。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>At least a class</source>
      <translation>每类至少</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>At most</source>
      <translation>最多</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Author</source>
      <translation>作者</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <location filename="../../hsi_plugin/gui/options/computing_box.py" />
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/computing_box.py" />
      <source>Automatic ({0})</source>
      <translation>自动（{0}）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/advice.py" />
      <source>Automatic: discriminant</source>
      <translation>自动：判别分析</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/advice.py" />
      <source>Automatic: network</source>
      <translation>自动：网络</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Average accuracy</source>
      <translation>平均精度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <source>Average accuracy: the mean recall of the classes, so that rare classes count as much</source>
      <translation>平均精度：各类别召回率的均值，因此稀有类别同样重要</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Average accuracy: {0}.</source>
      <translation>平均精度：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>Back</source>
      <translation>上一个</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Back from the field…</source>
      <translation>从野外带回…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>Bad bands</source>
      <translation>坏波段</translation>
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
      <translation>波段号</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Band {0:.0f}</source>
      <translation>波段{0:.0f}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Bands</source>
      <translation>波段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Bands and range of each index, as JSON</source>
      <translation>各指数的波段和取值范围，JSON</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>Bands from {0} nm, where water vapour hides the ground, are marked as bad; uncalibrated ones too.</source>
      <translation>{0} nm处水汽遮挡地面的波段，以及未定标的波段，均标记为坏波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>Bands were matched by number, because the model or the cube tells no wavelengths.</source>
      <translation>波段按编号匹配，因为模型或立方体未提供波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/colour.py" />
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>Bands {0} cannot be red, green and blue.</source>
      <translation>波段{0}不能作为红、绿、蓝。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Barnes et al. 2000, Proc. 5th Int. Conf. Precision Agriculture</source>
      <translation>Barnes et al. 2000, Proc. 5th Int. Conf. Precision Agriculture</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>Be asked about the pixels that matter, and watch the map learn from every answer</source>
      <translation>程序询问关键像元，您可看着分类图从每个回答中学习</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Before you use it</source>
      <translation>使用之前</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/working.py" />
      <source>Begin to correct the map again.</source>
      <translation>请重新开始改正分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>Best matches</source>
      <translation>最佳匹配</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>Black below the {0:g}, white above the {1:g} percentile of valid pixels</source>
      <translation>低于有效像元第{0:g}百分位为黑，高于第{1:g}百分位为白</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/spectrum_box.py" />
      <source>Black or white: this pixel. In colours: the means of the classes ± one standard deviation, over wavelengths in nm. Grey ground: bad bands</source>
      <translation>黑色或白色：此像元。彩色：各类别的均值± 一倍标准差，横轴为波长（nm）。灰色背景：坏波段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>Black or white: this pixel. In colours: the means of the classes, ± one standard deviation around the likeliest, over wavelengths in nm. Grey ground: bad bands</source>
      <translation>黑色或白色：此像元。彩色：各类别的均值，最可能的类别附± 一倍标准差，横轴为波长（nm）。灰色背景：坏波段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/stretch_box.py" />
      <source>Black up to</source>
      <translation>黑色上限</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Blind: hide what the map says</source>
      <translation>盲判：隐藏分类图的结果</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/composite_box.py" />
      <source>Blue</source>
      <translation>蓝</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Boegh et al. 2002, Remote Sens. Environ. 81:179</source>
      <translation>Boegh et al. 2002, Remote Sens. Environ. 81:179</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Both a library and labels were given.</source>
      <translation>同时给出了光谱库和标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Both a model and labels were given.</source>
      <translation>同时给出了模型和标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Both a raster and a table of responses were given.</source>
      <translation>同时给出了栅格和光谱响应表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Brier score</source>
      <translation>Brier得分</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Brier score {0} (0 is best).</source>
      <translation>Brier得分{0}（0为最好）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/stretch_box.py" />
      <source>Brightness</source>
      <translation>亮度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>Bring the labels onto the cube's grid (in QGIS: Warp, with the cube's extent and resolution).</source>
      <translation>请将标签对齐到立方体的格网（在QGIS中：变形，使用立方体的范围和分辨率）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Brush</source>
      <translation>画笔</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Buffer that was used</source>
      <translation>所用的缓冲距离</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>By blocks:</source>
      <translation>按分块：</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>By its own estimate the model is wrong on {0} of the map ({1} five clicks ago). Only a sample drawn for the purpose can measure it.</source>
      <translation>按模型自己的估计，分类图的{0}是错的（五次点击前为{1}）。只有专门抽取的样本才能测定。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>By its own estimate the model is wrong on {0} of the map. Only a sample drawn for the purpose can measure it.</source>
      <translation>按模型自己的估计，分类图的{0}是错的。只有专门抽取的样本才能测定。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>By single pixels, for comparison only:</source>
      <translation>按单个像元，仅供比较：</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>By the numbers that the model was pre-trained with</source>
      <translation>使用模型预训练时的数值</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <source>CLIP</source>
      <translation>CLIP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/rows.py" />
      <source>CLIP alone looks for it</source>
      <translation>只有CLIP查找它</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scales.py" />
      <source>CLIP cannot look at a scene magnified {0} times.</source>
      <translation>CLIP不能查看放大{0}倍的影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/colour.py" />
      <source>CLIP cannot look at this cube: there is no {0} in it (its good bands lie at {1}–{2} nm).</source>
      <translation>CLIP无法查看此立方体：其中没有{0}（有效波段位于{1}–{2} nm）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/colour.py" />
      <source>CLIP cannot look at this cube: there is no {0} in it (no band of it is good).</source>
      <translation>CLIP无法查看此立方体：其中没有{0}（没有有效波段）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/advice.py" />
      <source>CLIP is left out: the cube has no good bands of visible light, so no colour picture can be made. Spectra do without.</source>
      <translation>不使用CLIP：立方体没有可见光的有效波段，无法生成彩色图片。光谱不受影响。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scene.py" />
      <source>CLIP knows nothing of {0}, which no words name.</source>
      <translation>CLIP不了解{0}，没有词语命名它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/clip.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>CLIP model</source>
      <translation>CLIP模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/clip.py" />
      <source>CLIP models</source>
      <translation>CLIP模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <source>CLIP scales</source>
      <translation>CLIP倍数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <source>CSV (*.csv);;JSON (*.json)</source>
      <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>Cache</source>
      <translation>缓存</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Can't tell</source>
      <translation>无法判断</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <location filename="../../hsi_plugin/gui/jobs/page.py" />
      <location filename="../../hsi_plugin/gui/jobs/progress.py" />
      <location filename="../../hsi_plugin/gui/jobs/run_box.py" />
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Cancelled.</source>
      <translation>已取消。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>Cancelled; features of {0} of {1} pixels are kept, and the same run goes on from there.</source>
      <translation>已取消；{1}个像元中{0}个的特征已保留，再次执行同一运行将从此处继续。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Cancelled; nothing was drawn.</source>
      <translation>已取消；没有抽取任何点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <location filename="../../hsi_plugin/gui/map/page.py" />
      <location filename="../../hsi_plugin/gui/names/page.py" />
      <location filename="../../hsi_plugin/processing/algorithm.py" />
      <source>Cancelled; nothing was written.</source>
      <translation>已取消；没有写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>Cancelled; {0}</source>
      <translation>已取消；{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>Cancelled; {0} of {1} maps are there, each of them whole.</source>
      <translation>已取消；{1}幅分类图中已有{0}幅，每幅都完整。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/run.py" />
      <source>Cancelled; {0} result is kept in {1}.</source>
      <translation>已取消；{1}中保留了{0}个结果。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/run.py" />
      <source>Cancelled; {0} results are kept in {1}.</source>
      <translation>已取消；{1}中保留了{0}个结果。</translation>
    </message>
    <message>
      <location filename="../../resources/models/starter.json" />
      <source>Centre and width of every band make its kernel; the bands of one range of wavelengths become one token, in any order.</source>
      <translation>每个波段的中心和宽度生成其卷积核；同一波长范围的波段成为一个token，顺序不限。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>Chang 2000, IEEE Trans. Inf. Theory 46:1927</source>
      <translation>Chang 2000, IEEE Trans. Inf. Theory 46:1927</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Change</source>
      <translation>变化</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Change</source>
      <comment>verb: which pixels to change</comment>
      <translation>更改哪些像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>Change a part of the map, or let "Clean a map" write a new one.</source>
      <translation>请更改分类图的一部分，或用“清理分类图”写出新图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>Change colour…</source>
      <translation>更改颜色…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/change_plot.py" />
      <source>Change of the map per click</source>
      <translation>每次点击后分类图的变化</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_layers.py" />
      <source>Changed by the last answer</source>
      <translation>上一个回答所改变的</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>Changed pixels</source>
      <translation>已更改像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/page.py" />
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Changes</source>
      <translation>更改</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>Changes of the map</source>
      <translation>分类图的更改</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Changes the foundation model itself a little (low-rank adapters). Slow; for hundreds of labels, where the others fall short.</source>
      <translation>对基础模型本身略作调整（低秩适配器）。较慢；适合有数百个标签而其他方法效果不足时。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/picture.py" />
      <source>Check GDAL's PNG driver.</source>
      <translation>请检查GDAL的PNG驱动。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>Check at least one strategy that can run.</source>
      <translation>请至少勾选一种可运行的策略。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>Check at least one; two or more make a comparison.</source>
      <translation>请至少勾选一种；两种或更多才能比较。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Check its Python.</source>
      <translation>请检查其Python。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Check its Python. Its last messages: {0}</source>
      <translation>请检查其Python。最后的消息：{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/scene.py" />
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>Check its list of bad bands.</source>
      <translation>请检查其坏波段列表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Check its name and place.</source>
      <translation>请检查其名称和位置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <location filename="../../hsi_plugin/models/store.py" />
      <location filename="../../hsi_plugin/models/tensors.py" />
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Check its name, place and permissions.</source>
      <translation>请检查其名称、位置和权限。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <location filename="../../hsi_plugin/engine/features.py" />
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>Check its nodata value, or choose another window.</source>
      <translation>请检查其无数据值，或选择其他窗口。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/features.py" />
      <location filename="../../hsi_plugin/methods/active/prepare.py" />
      <location filename="../../hsi_plugin/methods/transfer/statistics.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/inputs.py" />
      <source>Check its nodata value.</source>
      <translation>请检查其无数据值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/installed.py" />
      <source>Check its permissions, or add it again.</source>
      <translation>请检查其权限，或重新添加。</translation>
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
      <translation>请检查其权限。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>Check that all three show the same place.</source>
      <translation>请检查三者是否显示同一地点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <location filename="../../hsi_plugin/labels/found.py" />
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>Check that both show the same place.</source>
      <translation>请检查两者是否显示同一地点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <location filename="../../hsi_plugin/maps/correct/export.py" />
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>Check that the file is complete.</source>
      <translation>请检查文件是否完整。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>Check that the file is still there.</source>
      <translation>请检查文件是否仍在原处。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>Check the address, that the scheduler runs, and that no firewall is between; an encrypted one has an address that begins with tls://.</source>
      <translation>请检查地址、调度器是否在运行，以及中间是否有防火墙；加密的调度器地址以tls://开头。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/train.py" />
      <source>Check the cube for absurd values, or choose the refinement "discriminant".</source>
      <translation>请检查立方体是否有异常值，或选择细化方法“discriminant”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/pool.py" />
      <source>Check the cube's nodata value.</source>
      <translation>请检查立方体的无数据值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>Check the folder or the pattern.</source>
      <translation>请检查文件夹或匹配模式。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>Check the free space and the permissions of its folder.</source>
      <translation>请检查可用空间及其文件夹的权限。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write.py" />
      <location filename="../../hsi_plugin/spectra/picture.py" />
      <source>Check the free space of the folder, or choose another one.</source>
      <translation>请检查该文件夹的可用空间，或选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_map.py" />
      <source>Check the free space of the folder.</source>
      <translation>请检查该文件夹的可用空间。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Check the free space.</source>
      <translation>请检查可用空间。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_models.py" />
      <source>Check the model {0}</source>
      <translation>检查模型{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Check the name and the folder.</source>
      <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>Check the network of the scheduler and its workers.</source>
      <translation>请检查调度器及其工作进程的网络。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/typical.py" />
      <source>Check the nodata value of the image and what is excluded.</source>
      <translation>请检查影像的无数据值以及所排除的内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Check the path of the labels.</source>
      <translation>请检查标签的路径。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Check the path, or start a new session.</source>
      <translation>请检查路径，或开始新的会话。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Check the path.</source>
      <translation>请检查路径。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Check the permissions of the file and its folder.</source>
      <translation>请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>Check the port (8786 unless told otherwise; 8787 is its web page), and start the scheduler with the same release of Dask.</source>
      <translation>请检查端口（默认为8786；8787是其网页），并用相同版本的Dask启动调度器。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Check their bad bands.</source>
      <translation>请检查其坏波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <source>Check what is installed…</source>
      <translation>检查安装…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <source>Check…</source>
      <translation>检查…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>Choose "default" or "margin".</source>
      <translation>请选择“default”或“margin”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <source>Choose "discriminant", which needs nothing.</source>
      <translation>请选择“discriminant”，它无需任何其他内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/choose.py" />
      <source>Choose "margin", or a network.</source>
      <translation>请选择“margin”，或选择网络。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/derivative.py" />
      <source>Choose 1 or 2.</source>
      <translation>请选择1或2。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>Choose 1 or more.</source>
      <translation>请选择1或更大。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>Choose a CSV file with the columns name and {0}.</source>
      <translation>请选择含name和{0}列的CSV文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>Choose a GeoPackage with a library of spectra, or write it again.</source>
      <translation>请选择含光谱库的GeoPackage，或重新写出。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>Choose a classified map.</source>
      <translation>请选择分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Choose a copy of this file.</source>
      <translation>请选择此文件的副本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Choose a field of classes.</source>
      <translation>请选择类别字段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Choose a field of text or numbers: {0}.</source>
      <translation>请选择文本或数值字段：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>Choose a field or raster of classes, not of measurements.</source>
      <translation>请选择类别字段或类别栅格，而不是测量值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/simfeatup.py" />
      <source>Choose a file of SimFeatUp (JBU-One) that was made for this CLIP.</source>
      <translation>请选择为此CLIP制作的SimFeatUp（JBU-One）文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>Choose a file of points.</source>
      <translation>请选择点文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/ecostress.py" />
      <source>Choose a file of reflectance.</source>
      <translation>请选择反射率文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Choose a file with points or polygons.</source>
      <translation>请选择含点或多边形的文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Choose a file with points, polygons or a raster of classes.</source>
      <translation>请选择含点、多边形或类别栅格的文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>Choose a folder on a local disk for the compute environment in the options, or with HSI_ENV.</source>
      <translation>请在选项中或通过HSI_ENV，为计算环境选择本地磁盘上的文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Choose a folder on a local disk with HSI_HOME.</source>
      <translation>请用HSI_HOME选择本地磁盘上的文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Choose a folder on a shared file system.</source>
      <translation>请选择共享文件系统上的文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>Choose a folder outside of it, for example beside it.</source>
      <translation>请选择其外部的文件夹，例如与它并列的文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Choose a folder that all workers see under the same path, for example on a shared file system.</source>
      <translation>请选择所有工作进程以相同路径可见的文件夹，例如在共享文件系统上。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>Choose a folder with config.json, model.safetensors and a tokenizer (vocab.json and merges.txt, or tokenizer.json), or a file of OpenCLIP with a tokenizer beside it.</source>
      <translation>请选择含config.json、model.safetensors和分词器（vocab.json与merges.txt，或tokenizer.json）的文件夹，或旁边带有分词器的OpenCLIP文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>Choose a folder with config.json, model.safetensors and a tokenizer (vocab.json and merges.txt, or tokenizer.json), or a file of OpenCLIP with a tokenizer beside it. Known models: {0}.</source>
      <translation>请选择含有config.json、model.safetensors和分词器（vocab.json和merges.txt，或tokenizer.json）的文件夹，或旁边带有分词器的OpenCLIP文件。已知模型：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb_network.py" />
      <source>Choose a folder with config.json, preprocessor_config.json and model.safetensors of CLIP (vision) or DINOv2.</source>
      <translation>请选择含CLIP（视觉）或DINOv2的config.json、preprocessor_config.json和model.safetensors的文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <source>Choose a folder with fewer spectra.</source>
      <translation>请选择光谱较少的文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>Choose a folder with hyperspectral images.</source>
      <translation>请选择含高光谱影像的文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Choose a folder you may write to, or close the program that holds the file.</source>
      <translation>请选择您有写入权限的文件夹，或关闭占用该文件的程序。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/store.py" />
      <source>Choose a folder.</source>
      <translation>请选择文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/open.py" />
      <source>Choose a hyperspectral image.</source>
      <translation>请选择高光谱影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>Choose a label that stands.</source>
      <translation>请选择有效的标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>Choose a layer of points on the same image.</source>
      <translation>请选择同一影像上的点图层。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/layer.py" />
      <source>Choose a layer of points, polygons or class values.</source>
      <translation>请选择点、多边形或类别值图层。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>Choose a layer of points.</source>
      <translation>请选择点图层。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Choose a layer or a file.</source>
      <translation>请选择图层或文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/class_table.py" />
      <source>Choose a layer or table that is open in QGIS.</source>
      <translation>请选择在QGIS中打开的图层或表格。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>Choose a layer…</source>
      <translation>选择图层…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Choose a level, or fewer spectra.</source>
      <translation>请选择一个层级，或减少光谱。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>Choose a library that was measured in the same range of wavelengths.</source>
      <translation>请选择在相同波长范围内测量的光谱库。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Choose a map above.</source>
      <translation>请在上方选择分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/page.py" />
      <source>Choose a map above. Its file is never changed: corrections are kept in the file of the review.</source>
      <translation>请在上方选择分类图。其文件绝不会更改：改正保存在审核文件中。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Choose a map above: a layer of classes of the project, or a file.</source>
      <translation>请在上方选择分类图：工程中的类别图层，或文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Choose a map of classes</source>
      <translation>选择分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>Choose a map of classes, not of measurements.</source>
      <translation>请选择类别图，而不是测量值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>Choose a map that GDAL can read.</source>
      <translation>请选择GDAL可读取的分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>Choose a map with whole class values.</source>
      <translation>请选择类别值为整数的分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/start.py" />
      <source>Choose a model of the method "sst".</source>
      <translation>请选择方法“sst”的模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/click/classifier.py" />
      <location filename="../../hsi_plugin/methods/cnn1d/classifier.py" />
      <location filename="../../hsi_plugin/methods/mamba/classifier.py" />
      <location filename="../../hsi_plugin/methods/sst/classifier.py" />
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>Choose a model of this method.</source>
      <translation>请选择此方法的模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>Choose a number above 0.</source>
      <translation>请选择大于0的数值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Choose a pixel inside the image.</source>
      <translation>请选择影像内的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Choose a place where the cube has values.</source>
      <translation>请选择立方体有值的地方。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>Choose a point of the sample.</source>
      <translation>请选择样本的一个点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Choose a raster layer or a file.</source>
      <translation>请选择栅格图层或文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <source>Choose a raster layer…</source>
      <translation>选择栅格图层…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>Choose a raster of class values, not of measurements.</source>
      <translation>请选择类别值栅格，而不是测量值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>Choose a raster of class values.</source>
      <translation>请选择类别值栅格。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>Choose a raster of confidence, from 0 to 1.</source>
      <translation>请选择置信度栅格，取值0到1。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Choose a raster whose file can be opened.</source>
      <translation>请选择其文件可打开的栅格。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Choose a raster whose file is on this computer, for example a GeoTIFF or an ENVI cube.</source>
      <translation>请选择其文件位于本机的栅格，例如GeoTIFF或ENVI立方体。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Choose a short folder for the compute environment in the options, like C:\hsi, or switch on long paths in Windows.</source>
      <translation>请在选项中为计算环境选择路径较短的文件夹，如C:\hsi，或在Windows中启用长路径。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>Choose a shorter one, like C:\hsi, in the options or with HSI_ENV, or switch on long paths in Windows.</source>
      <translation>请在选项中或通过HSI_ENV选择较短的文件夹，如C:\hsi，或在Windows中启用长路径。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>Choose a smaller one, or clean the whole map.</source>
      <translation>请选择较小的窗口，或清理整幅分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <source>Choose a spectral library.</source>
      <translation>请选择光谱库。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/campaigns.py" />
      <source>Choose a spectral library; open images as a cube.</source>
      <translation>请选择光谱库；影像请作为立方体打开。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>Choose a starter model.</source>
      <translation>请选择起始模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/continuum.py" />
      <source>Choose a wider range, or an image that has bands there.</source>
      <translation>请选择更宽的范围，或在该处有波段的影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Choose a window inside the image.</source>
      <translation>请选择影像内的窗口。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Choose an .hsimodel file, or leave the line empty.</source>
      <translation>请选择.hsimodel文件，或将此行留空。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Choose an ENVI, GeoTIFF or another raster file.</source>
      <translation>请选择ENVI、GeoTIFF或其他栅格文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Choose an image with bands.</source>
      <translation>请选择含波段的影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Choose an image with pixels.</source>
      <translation>请选择含像元的影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>Choose an item, a collection of items or a catalogue.</source>
      <translation>请选择条目、条目集合或目录。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/derivative.py" />
      <source>Choose an odd number of bands above the degree, and a degree not below the order.</source>
      <translation>请选择大于次数的奇数个波段，且次数不低于阶数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Choose another band.</source>
      <translation>请选择其他波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>Choose another field, or another file.</source>
      <translation>请选择其他字段或其他文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Choose another file of labels.</source>
      <translation>请选择其他标签文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <location filename="../../hsi_plugin/spectra/library/write.py" />
      <source>Choose another file.</source>
      <translation>请选择其他文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Choose another file; models show tells which.</source>
      <translation>请选择其他文件；models show会说明是哪个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Choose another file; see models show for where the right one is.</source>
      <translation>请选择其他文件；正确文件的来源见models show。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>Choose another folder for the compute environment in the options, or with HSI_ENV.</source>
      <translation>请在选项中或通过HSI_ENV，为计算环境选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Choose another folder for the maps.</source>
      <translation>请为分类图选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>Choose another folder for the package.</source>
      <translation>请为数据包选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Choose another folder for the session.</source>
      <translation>请为会话选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Choose another folder in the options, or with HSI_ENV.</source>
      <translation>请在选项中或通过HSI_ENV选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/example_models.py" />
      <source>Choose another folder of models in QGIS.</source>
      <translation>请在QGIS中选择其他模型文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/report.py" />
      <source>Choose another folder, or close the file.</source>
      <translation>请选择其他文件夹，或关闭该文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/layer_style.py" />
      <location filename="../../hsi_plugin/labels/suggested.py" />
      <location filename="../../hsi_plugin/maps/correct/registry.py" />
      <location filename="../../hsi_plugin/maps/live.py" />
      <source>Choose another folder.</source>
      <translation>请选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>Choose another index.</source>
      <translation>请选择其他指数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Choose another level.</source>
      <translation>请选择其他层级。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>Choose another library.</source>
      <translation>请选择其他光谱库。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>Choose another map.</source>
      <translation>请选择另一幅分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <location filename="../../hsi_plugin/models/backbones/hyperfree/wavelengths.py" />
      <location filename="../../hsi_plugin/models/backbones/hypersigma/inputs.py" />
      <source>Choose another model, for example starter.</source>
      <translation>请选择其他模型，例如starter。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectf.py" />
      <source>Choose another model.</source>
      <translation>请选择其他模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>Choose another name, so that observations in it are not lost.</source>
      <translation>请选择其他名称，以免丢失其中的观测。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Choose another name, so that the input is not lost.</source>
      <translation>请选择其他名称，以免丢失输入。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>Choose another name.</source>
      <translation>请选择其他名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Choose another place for the output.</source>
      <translation>请为输出选择其他位置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <source>Choose another variable.</source>
      <translation>请选择其他变量。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>Choose another window, or leave it out.</source>
      <translation>请选择其他窗口，或不设置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write.py" />
      <source>Choose at least one.</source>
      <translation>请至少选择一个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>Choose files of field spectrometers.</source>
      <translation>请选择野外光谱仪的文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Choose one in the list of layers, and select features of it.</source>
      <translation>请在图层列表中选择一个，并选择其中的要素。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <location filename="../../hsi_plugin/engine/shared.py" />
      <source>Choose one inside its {0} rows and {1} columns.</source>
      <translation>请选择其{0}行和{1}列之内的窗口。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>Choose one of its fields: {0}.</source>
      <translation>请选择其字段之一：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Choose one of its layers: {0}.</source>
      <translation>请选择其图层之一：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>Choose one of the same wavelengths.</source>
      <translation>请选择波长相同的光谱。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <location filename="../../hsi_plugin/engine/import_jobs.py" />
      <location filename="../../hsi_plugin/engine/importing.py" />
      <location filename="../../hsi_plugin/methods/active/head.py" />
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Choose one of {0}.</source>
      <translation>请从{0}中选择一项。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/scaling.py" />
      <source>Choose one that the model knows.</source>
      <translation>请选择模型支持的缩放方式。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/openclip.py" />
      <source>Choose one with a vision transformer.</source>
      <translation>请选择带视觉Transformer的模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>Choose one.</source>
      <translation>请选择一个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>Choose or make a session for this map.</source>
      <translation>请为此分类图选择或创建会话。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/labelling.py" />
      <source>Choose or name another file for the labels.</source>
      <translation>请为标签选择或命名其他文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_state.py" />
      <source>Choose or name another file for the review.</source>
      <translation>请为审核选择或命名其他文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>Choose other ranges of wavelength.</source>
      <translation>请选择其他波长范围。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Choose other spectra, or another library.</source>
      <translation>请选择其他光谱或其他光谱库。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/model.py" />
      <source>Choose smaller windows.</source>
      <translation>请选择较小的窗口。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>Choose some pixels first.</source>
      <translation>请先选择一些像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>Choose the file of the other annotator.</source>
      <translation>请选择另一位标注者的文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Choose the file of the other reviewer.</source>
      <translation>请选择另一位审核者的文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <source>Choose the file that came back from the field.</source>
      <translation>请选择从野外带回的文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/lowrank.py" />
      <location filename="../../hsi_plugin/models/heads/lora.py" />
      <source>Choose the head discriminant.</source>
      <translation>请选择分类头discriminant。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Choose the image file in it.</source>
      <translation>请选择其中的影像文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Choose the image file itself.</source>
      <translation>请直接选择影像文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Choose the image file, or repair its header.</source>
      <translation>请选择影像文件，或修复其头文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>Choose the image file, or the folder that it lies in.</source>
      <translation>请选择影像文件或其所在的文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_cube.py" />
      <source>Choose the image that was classified.</source>
      <translation>请选择用于分类的影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>Choose the one that was written with the map.</source>
      <translation>请选择与分类图一起写出的那个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/comparison.py" />
      <source>Choose the output folder of a comparison.</source>
      <translation>请选择某次比较的输出文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>Choose the raster beside the map.</source>
      <translation>请选择分类图旁边的栅格。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>Choose the session in which it was corrected.</source>
      <translation>请选择进行改正的会话。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>Choose the session in which this map was labelled, or a new file.</source>
      <translation>请选择标注此分类图的会话，或新文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>Choose two maps of the same place.</source>
      <translation>请选择同一地点的两幅分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scene.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <location filename="../../hsi_plugin/spectra/library/write.py" />
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>Choose {0}.</source>
      <translation>请选择{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <location filename="../../hsi_plugin/gui/shared/widgets.py" />
      <source>Choose: {0}</source>
      <translation>请选择：{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Chooses the pixels of a hyperspectral image whose labels would teach a classifier most, and writes them as points with an empty field "class". Fill that field in, then give the layer to "Train a classifier" as labels, or back to this algorithm together with your other labels for the next pixels.

Without labels, pixels are suggested that are typical of the groups of spectra in the image; with labels, those about which a classifier that learned from them is torn between two classes. Each point says why it was chosen and which classes are likeliest there.

Labels chosen this way are no random sample: never use them to assess a map.</source>
      <translation>选择高光谱影像中标签对分类器最有教益的像元，并将其写成带有空字段“class”的点。请填写该字段，然后把图层作为标签交给“训练分类器”，或与其他标签一起再次交给本算法以得到下一批像元。

没有标签时，建议影像中各组光谱的典型像元；有标签时，建议由这些标签学得的分类器在两个类别间难以抉择的像元。每个点都说明为何被选中，以及那里最可能的类别。

这样选出的标签不是随机样本：切勿用它们评价分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Cirrus</source>
      <translation>卷云</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Clark &amp; Roush 1984, J. Geophys. Res. 89:6329, over a line from 2120 to 2250 nm</source>
      <translation>Clark &amp; Roush 1984, J. Geophys. Res. 89:6329，以2120至2250 nm的连线为基线</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Class</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Class "{0}" has value {1}.</source>
      <translation>类别“{0}”的值为{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Class "{0}" occurs twice.</source>
      <translation>类别“{0}”出现了两次。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Class "{0}" was added.</source>
      <translation>已添加类别“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Class field</source>
      <translation>类别字段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Class names</source>
      <translation>类别名称</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Class names (*.csv *.json)</source>
      <translation>类别名称 (*.csv *.json)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Class that is changed</source>
      <translation>要更改的类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Class values are {0}.</source>
      <translation>类别值为{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>Class values lie outside 1…{0}.</source>
      <translation>类别值超出1…{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/labelling.py" />
      <source>Class {0}</source>
      <translation>类别{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Class {0} has no name.</source>
      <translation>类别{0}没有名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Class, or its beginning</source>
      <translation>类别或其开头</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <location filename="../../hsi_plugin/gui/learn/live_layers.py" />
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/gui/map/layers.py" />
      <location filename="../../hsi_plugin/gui/names/rows.py" />
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <location filename="../../hsi_plugin/gui/review/map_state.py" />
      <source>Classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>Classes and areas</source>
      <translation>类别和面积</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/paper_map.py" />
      <source>Classes of the map</source>
      <translation>分类图的类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Classes were given in more than one way.</source>
      <translation>以多种方式给出了类别。</translation>
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
      <translation>分类结果</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>Classified on</source>
      <translation>分类地点</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Classified pixels</source>
      <translation>已分类像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Classifier</source>
      <translation>分类器</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Classifies all hyperspectral images of a folder with one model file. Each image becomes a map of its own, on its own grid, with its own run record; folders within the folder are searched too, and a product of a sensor that is a folder is one image. Images of other sensors than the model learned from are matched by wavelength.

A summary tells for every image what became of it, how sure the map is, how much land each class covers and how long it took: as a table (CSV), and as footprints on the map (GeoPackage). Where it is wanted, a virtual raster shows all maps as one.

An image that fails never stops the others: its reason stands in the log and in the summary. A run that was cancelled or interrupted goes on where it stopped when it is started again: maps that are whole are kept.

Large archives can be computed on a cluster (Dask); QGIS's options, or the parameter Scheduler, say where.</source>
      <translation>用一个模型文件对文件夹中的所有高光谱影像分类。每幅影像得到单独的分类图，使用各自的格网并带各自的运行记录；也会搜索子文件夹，而以文件夹形式提供的传感器产品算作一幅影像。若影像的传感器与模型学习所用的不同，则按波长匹配。

汇总会说明每幅影像的处理结果、分类图的确定程度、各类别的土地面积以及用时：以表格（CSV）和地图上的覆盖范围（GeoPackage）提供。需要时，可用虚拟栅格将所有分类图合为一体显示。

某幅影像失败绝不会使其他影像停止：其原因写在日志和汇总中。被取消或中断的运行再次启动时从停止处继续：完整的分类图会保留。

大型存档可在集群（Dask）上计算；在何处计算由QGIS的选项或参数“调度器”决定。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Classifies every pixel of a hyperspectral image, either with a model file or with labels that it learns from first. Give exactly one of the two.

Labels are points or polygons with a class field, or a raster on the grid of the image whose values are classes; layers that are filtered, edited or in memory are taken as they are seen.

The map has the grid of the image, with class names, colours and areas in it. With confidence, two more rasters are written beside it: how sure the classifier is of every pixel (0 to 1), and the class that it would have chosen next.

Where it learns from labels, the accuracy in the log is measured on blocks of pixels that were kept apart while learning.

Scripts may give a folder of images, a pattern of paths, a list or a STAC item as the image, and a folder as the output: see "Classify many images".</source>
      <translation>对高光谱影像的每个像元分类，使用模型文件，或使用标签并先由其学习。两者只能给出一个。

标签为带类别字段的点或多边形，或与影像格网一致、以值为类别的栅格；经过过滤、正在编辑或位于内存中的图层按所见使用。

分类图与影像格网相同，其中含有类别名称、颜色和面积。选择附带置信度时，旁边另写出两个栅格：分类器对每个像元的确定程度（0到1），以及它的次选类别。

由标签学习时，日志中的精度是在学习时分开留出的像元分块上测定的。

脚本可以将影像文件夹、路径模式、列表或STAC条目作为影像，并将文件夹作为输出：参见“分类多幅影像”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/page.py" />
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Classify</source>
      <translation>分类</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Classify a share of {0}</source>
      <translation>分类{0}的一个份额</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Classify again to use them.</source>
      <translation>请重新分类以使用它们。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Classify again with "With confidence and runner-up class".</source>
      <translation>请勾选“附带置信度和次优类别”重新分类。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/many_images.py" />
      <source>Classify all images of a folder with one model</source>
      <translation>用一个模型分类文件夹中的所有影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Classify for me</source>
      <translation>替我分类</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Classify many images</source>
      <translation>分类多幅影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/many_images.py" />
      <source>Classify many images…</source>
      <translation>分类多幅影像…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <location filename="../../hsi_plugin/gui/map/page.py" />
      <source>Classify {0}</source>
      <translation>分类{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Classify {0} images</source>
      <translation>分类{0}幅影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Clean a map</source>
      <translation>清理分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/page.py" />
      <source>Clear finished</source>
      <translation>清除已完成</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>Clear now</source>
      <translation>立即清除</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Click a piece: all pixels of its class that hang together</source>
      <translation>点击图斑：其类别中相连的所有像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/advice.py" />
      <source>Click at least two pixels each of at least two of these classes, or leave the labels out.</source>
      <translation>请对这些类别中的至少两个各点击至少两个像元，或不使用标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Click classifier</source>
      <translation>点击分类器</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>Click labels</source>
      <translation>点击标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Click or drag over pixels; + and − change the size</source>
      <translation>点击或拖过像元；+和−改变大小</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <location filename="../../hsi_plugin/gui/names/rows.py" />
      <source>Click to change the colour</source>
      <translation>点击以更改颜色</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <location filename="../../hsi_plugin/methods/active/head.py" />
      <source>Clicking knows no classifier "{0}".</source>
      <translation>点击学习没有名为“{0}”的分类器。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/working.py" />
      <source>Close one of them.</source>
      <translation>请关闭其中一个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Close other QGIS windows, let the virus scanner leave out the folder of the compute environment, and install again.</source>
      <translation>请关闭其他QGIS窗口，让杀毒软件排除计算环境的文件夹，然后重新安装。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>Close other QGIS windows, or remove it by hand, then try again.</source>
      <translation>请关闭其他QGIS窗口，或手动将其移除，然后重试。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_rows.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>Close other programs that use it, and try again.</source>
      <translation>请关闭使用它的其他程序，然后重试。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>Close other programs that use it.</source>
      <translation>请关闭使用它的其他程序。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/checkpoints.py" />
      <source>Close other programs, or choose a smaller model.</source>
      <translation>请关闭其他程序，或选择较小的模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/batches.py" />
      <source>Close other programs, or give less memory or fewer threads.</source>
      <translation>请关闭其他程序，或减少内存或线程。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Close programs that show it, or choose another place.</source>
      <translation>请关闭显示它的程序，或选择其他位置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/live.py" />
      <source>Close the program that holds it, or choose another folder.</source>
      <translation>请关闭占用它的程序，或选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>Close to what was learned from: half of the reference pixels lie within {0} pixel of training pixels. Pixels so close resemble each other, and the figures flatter the map where it is farther away (Roberts et al. 2017; Ploton et al. 2020).</source>
      <translation>离学习所用的数据很近：一半的参考像元距训练像元不超过{0}个像元。距离如此近的像元彼此相似，这些数字会高估分类图在更远处的表现（Roberts et al. 2017；Ploton et al. 2020）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>Close to what was learned from: half of the reference pixels lie within {0} pixels of training pixels. Pixels so close resemble each other, and the figures flatter the map where it is farther away (Roberts et al. 2017; Ploton et al. 2020).</source>
      <translation>离学习所用的数据很近：一半的参考像元距训练像元不超过{0}个像元。距离如此近的像元彼此相似，这些数字会高估分类图在更远处的表现（Roberts et al. 2017；Ploton et al. 2020）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>Close to what was learned from: {0} of {1} reference pixels lie within {2} pixels of training pixels. Pixels so close resemble each other, and the figures flatter the map where it is farther away (Roberts et al. 2017; Ploton et al. 2020).</source>
      <translation>离学习所用的数据很近：{1}个参考像元中有{0}个距训练像元不超过{2}个像元。距离如此近的像元彼此相似，这些数字会高估分类图在更远处的表现（Roberts et al. 2017；Ploton et al. 2020）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Cloud, shadow or noise: the map leaves pixels like this one out</source>
      <translation>云、阴影或噪声：分类图会排除此类像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Cloud-optimised GeoTIFFs</source>
      <translation>云优化GeoTIFF</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>Clouds</source>
      <translation>云</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Cluster side</source>
      <translation>群边长</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Clusters</source>
      <translation>整群</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Clusters of {0} pixel are none.</source>
      <translation>{0}像元的群无效。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/diagnostics.py" />
      <source>Collecting…</source>
      <translation>正在收集…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Colour infrared</source>
      <translation>彩色红外</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <location filename="../../hsi_plugin/gui/names/rows.py" />
      <source>Colour of {0}</source>
      <translation>{0}的颜色</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Colour-blind-safe colours</source>
      <translation>色盲友好颜色</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Column</source>
      <translation>列</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Column of the pixel</source>
      <translation>像元的列</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Columns</source>
      <translation>列数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Comma-separated values (*.csv)</source>
      <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Comment</source>
      <translation>备注</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Comment (C)</source>
      <translation>备注（C）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Compare strategies</source>
      <translation>比较策略</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Compare strategies on {0}</source>
      <translation>在{0}上比较策略</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/models/foundation_box.py" />
      <source>Compare strategies…</source>
      <translation>比较策略…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Compare two maps</source>
      <translation>比较两幅分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Compare with another map…</source>
      <translation>与另一幅分类图比较…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/transitions.py" />
      <source>Compare without an output.</source>
      <translation>请在不输出的情况下比较。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Compare {0} with another map</source>
      <translation>将{0}与另一幅分类图比较</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Compare {0} with {1}</source>
      <translation>将{0}与{1}比较</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Compared bands</source>
      <translation>参与比较的波段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <source>Compares a classification with a reference that the classifier has not seen: overall and average accuracy, accuracy of each class, the confusion matrix, and the area of each class corrected for the errors of the map, with 95 % confidence intervals; and whether the confidence of the map can be believed.

The best reference is a sample that was drawn from the map by chance and looked at: give the GeoPackage that "Draw a reference sample" and the review made. Then the figures hold for the whole map. Points, polygons or a raster of the true classes will do, but the result says what it has to assume of them.

Pixels that the model has learned from are refused as reference, also where they came through propagation.</source>
      <translation>将分类结果与分类器未见过的参考进行比较：总体精度和平均精度、各类别的精度、混淆矩阵，以及按分类图误差校正的各类别面积，附95%置信区间；并判断分类图的置信度是否可信。

最好的参考是从分类图随机抽取并经查看的样本：请给出由“抽取参考样本”和审核生成的GeoPackage。这样得出的数字适用于整幅分类图。也可以使用真实类别的点、多边形或栅格，但结果会说明对它们作了哪些假定。

模型训练用过的像元不能作为参考，经传播得到的也不能。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Compares every pixel with the mean of each class and with nothing else. For one to four labels a class.</source>
      <translation>只将每个像元与各类别的均值比较。适合每类一到四个标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Comparing with the reference</source>
      <translation>正在与参考数据比较</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>Comparing {0} spectra with the bands of the cube…</source>
      <translation>正在将{0}条光谱与立方体的波段比较…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/composite_box.py" />
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <source>Composite</source>
      <translation>彩色合成</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Compression</source>
      <translation>压缩</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/environment.py" />
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>Compute environment</source>
      <translation>计算环境</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_box.py" />
      <source>Compute features now</source>
      <translation>立即计算特征</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Computed pixels a second</source>
      <translation>每秒计算的像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Computes spectral indices of a hyperspectral image of reflectance, one band each. Bands are found by wavelength: the mean of all good bands within the width that an index was published for, or else the nearest within a tolerance. Where the image has none, the index is refused, and the message names the wavelength.

Indices are those of reflectance: radiance is refused. Where an index is not defined, as a ratio over zero is not, there is no data.</source>
      <translation>计算反射率高光谱影像的光谱指数，每个指数一个波段。波段按波长查找：取指数发表时所用宽度内所有有效波段的均值，否则取容差内最近的波段。影像没有这样的波段时，不计算该指数，并在消息中指出波长。

指数针对反射率：不接受辐亮度。指数无定义之处（如分母为零的比值）为无数据。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_box.py" />
      <source>Computes the features of every pixel once, in the background; learning and mapping is quick afterwards</source>
      <translation>在后台一次性计算每个像元的特征；此后学习和制图都很快</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Computes, for every pixel of a hyperspectral image, the features of a model that learned from other images without labels. They replace the bands where labels are few: Train and Classify with the method "foundation" compute them by themselves, and find those that are there already.

Features are kept for later jobs as far as the limit of the cache allows. The raster is for use outside of this plugin: one band a feature, on the grid of the image, with no data where the image has none. It can be large.

Any image will do whose bands suit the model, with or without coordinates. What it will cost is told in the log before the work begins; an interrupted run goes on where it stopped.</source>
      <translation>对高光谱影像的每个像元，计算由其他影像无标签学习的模型的特征。标签较少时，用它们代替波段：方法为“foundation”的“训练”和“分类”会自行计算，并找到已有的特征。

在缓存限制允许的范围内，特征会保留供以后的任务使用。栅格供本插件之外使用：每个特征一个波段，格网与影像一致，影像无数据之处也为无数据。它可能很大。

波段适合模型的任何影像都可以，有无坐标均可。工作开始之前，日志会说明开销；中断的运行从停止处继续。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/computing_box.py" />
      <source>Computing</source>
      <translation>计算</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_box.py" />
      <source>Computing… (show)</source>
      <translation>正在计算…（显示）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/layers.py" />
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Confidence</source>
      <translation>置信度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Confidence and runner-up</source>
      <translation>置信度和次优</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Confidence is off by {0} on average (expected calibration error).</source>
      <translation>置信度平均偏差{0}（期望校准误差）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Confidence of the change</source>
      <translation>变化的置信度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Confidence of the changes</source>
      <translation>变化的置信度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>Confidence of the map</source>
      <translation>分类图的置信度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Confidences are off by {0} on average, on blocks that did not decide them.</source>
      <translation>在不参与确定置信度的分块上，置信度平均偏差{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/decide.py" />
      <source>Confidences compare names with each other; they are no probabilities that were checked on labels.</source>
      <translation>置信度是名称之间的相互比较；它们不是用标签检验过的概率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>Connecting…</source>
      <translation>正在连接…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>Continue</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Continuum removed</source>
      <translation>去除连续统</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/results.py" />
      <source>Controls</source>
      <translation>对照</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>Convert it once, where you trust it: torch.jit.load(FILE, map_location='cpu').state_dict(), kept with safetensors.torch.save_file; then choose that file.</source>
      <translation>请在您信任它的地方转换一次：torch.jit.load(FILE, map_location='cpu').state_dict()，用safetensors.torch.save_file保存；然后选择该文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write.py" />
      <source>Convert the values to int16 or float32 first.</source>
      <translation>请先将数值转换为int16或float32。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>Convert them to float32.</source>
      <translation>请将它们转换为float32。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <location filename="../../hsi_plugin/gui/shared/text_dialog.py" />
      <source>Copied</source>
      <translation>已复制</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <location filename="../../hsi_plugin/gui/shared/text_dialog.py" />
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <source>Copy for BibTeX</source>
      <translation>复制为BibTeX</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Copy for another…</source>
      <translation>给他人的副本…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>Copy it again.</source>
      <translation>请重新复制。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <location filename="../../hsi_plugin/cubes/xml.py" />
      <source>Copy or download it again.</source>
      <translation>请重新复制或下载。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/geotiff.py" />
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Copy or download the file again.</source>
      <translation>请重新复制或下载该文件。</translation>
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
      <translation>请重新复制或导出模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Copy the file again. If the recording was stopped early or still runs, its {0} whole lines can be used: set lines = {1} in {2}.</source>
      <translation>请重新复制该文件。如果记录提前停止或仍在进行，其{0}个完整的行可以使用：在{2}中设置lines = {1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Copy the picture</source>
      <translation>复制图片</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Copy the plot to the clipboard</source>
      <translation>将图形复制到剪贴板</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Copy the session to a folder you may write to.</source>
      <translation>请将会话复制到您有写入权限的文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review_dock.py" />
      <source>Correct</source>
      <translation>改正</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/results.py" />
      <source>Correct by clicking</source>
      <translation>点击改正</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Correct it for the atmosphere first, or give labels, whose spectra come from the image itself.</source>
      <translation>请先作大气校正，或给出标签，其光谱取自影像本身。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>Correct it for the atmosphere first, or go on without a library.</source>
      <translation>请先作大气校正，或不用光谱库继续。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct it to bsq, bil or bip.</source>
      <translation>请改为bsq、bil或bip。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Correct it, or leave the cell empty.</source>
      <translation>请更正它，或将单元格留空。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct the header.</source>
      <translation>请更正头文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct the header; an image needs at least one.</source>
      <translation>请更正头文件；影像至少需要一个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct the header; an offset is 0 or more.</source>
      <translation>请更正头文件；偏移量应为0或更大。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>Correct the image for the atmosphere first.</source>
      <translation>请先对影像作大气校正。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/features.py" />
      <location filename="../../hsi_plugin/methods/matching.py" />
      <location filename="../../hsi_plugin/methods/training.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/inputs.py" />
      <source>Correct the list of bad bands in its header.</source>
      <translation>请更正其头文件中的坏波段列表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Correct {0}</source>
      <translation>改正{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Correct {0}: its size, its data type, or its header offset ({1} would fit).</source>
      <translation>请更正{0}：其大小、数据类型或头偏移量（{1}可匹配）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Corrections</source>
      <translation>改正</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/map_changes.py" />
      <source>Corrections have no column "{0}".</source>
      <translation>更改没有列“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/map_changes.py" />
      <source>Corrections need a value in "{0}".</source>
      <translation>更改需要“{0}”中的值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Correlation</source>
      <translation>相关</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>Cost</source>
      <translation>开销</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Count</source>
      <translation>统计</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <source>Count pixels that were learned from</source>
      <translation>计入训练用过的像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Counting the classes of the map…</source>
      <translation>正在统计分类图的类别…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Counting…</source>
      <translation>正在统计…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Create it, or choose another place for the output.</source>
      <translation>请创建它，或为输出选择其他位置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Cross-validate by blocks</source>
      <translation>按分块交叉验证</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Cube</source>
      <translation>立方体</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <source>Cube layer</source>
      <translation>立方体图层</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/no_cube.py" />
      <source>Cubes and products ({0});;All files (*)</source>
      <translation>立方体和产品 ({0});;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Cudahy 2012, Satellite ASTER Geoscience Product Notes for Australia, CSIRO EP-30-07-12-44</source>
      <translation>Cudahy 2012, Satellite ASTER Geoscience Product Notes for Australia, CSIRO EP-30-07-12-44</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Cut out a part of it.</source>
      <translation>请裁出其中一部分。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Dark: sure; bright: torn between two classes</source>
      <translation>暗：确定；亮：在两个类别间难以抉择</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Daughtry 2001, Agron. J. 93:125</source>
      <translation>Daughtry 2001, Agron. J. 93:125</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Daughtry et al. 2000, Remote Sens. Environ. 74:229</source>
      <translation>Daughtry et al. 2000, Remote Sens. Environ. 74:229</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/shared/disagreements.py" />
      <source>Decide</source>
      <translation>裁定</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Decides every random choice; the same seed gives the same result.</source>
      <translation>决定所有随机选择；相同的种子得到相同的结果。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Decides what is drawn; the same seed draws the same pixels from the same map.</source>
      <translation>决定抽取的内容；相同的种子从同一分类图抽取相同的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/choice.py" />
      <source>Default</source>
      <translation>默认</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>Default ({0})</source>
      <translation>默认（{0}）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Defect in one band at least</source>
      <translation>至少一个波段有缺陷</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Describe a hyperspectral image</source>
      <translation>描述高光谱影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Describe {0}</source>
      <translation>描述{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Description</source>
      <translation>描述</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Design</source>
      <translation>抽样设计</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>Details…</source>
      <translation>详情…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/computing_box.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/diagnostics.py" />
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Diagnostics</source>
      <translation>诊断</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/environment.py" />
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>Diagnostics…</source>
      <translation>诊断…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/shared/disagreements.py" />
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Disagreements</source>
      <translation>分歧</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Disagreements ({0})…</source>
      <translation>分歧（{0}）…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Disagreements…</source>
      <translation>分歧…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Discard sample</source>
      <translation>丢弃样本</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Discard the sample "{0}"? Its points and answers stay in the file, but count no more.</source>
      <translation>丢弃样本“{0}”？其中的点和回答留在文件中，但不再计入。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Discard the selected sample, with its answers</source>
      <translation>丢弃所选样本及其回答</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Discriminant</source>
      <translation>判别分析</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Discriminant, features alone</source>
      <translation>判别分析，仅特征</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Discriminants on frozen features, on whitened spectra and on spectra vote: the default of the method Foundation features.</source>
      <translation>由冻结特征、白化光谱和光谱的判别分析投票：方法“基础模型特征”的默认设置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Discriminants, features and spectra</source>
      <translation>判别分析，特征和光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Divergence</source>
      <translation>散度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Do it again</source>
      <translation>重做</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>Do it again ({0} on the map)</source>
      <translation>重做（在地图上按{0}）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Do not take along what the map says</source>
      <translation>不带上分类图的结果</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_box.py" />
      <source>Done in this session; once more computes only what the cache no longer has</source>
      <translation>本次会话中已完成；再次执行只计算缓存中已没有的部分</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/page.py" />
      <source>Done in {0:.1f} s: {1}</source>
      <translation>用时{0:.1f} s完成：{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Done in {0} · {1}</source>
      <translation>用时{0}完成 · {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/page.py" />
      <source>Done in {0}: {1}</source>
      <translation>用时{0}完成：{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Done.</source>
      <translation>已完成。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Double click moves the map there, F2 renames, Delete removes</source>
      <translation>双击将地图移到该处，F2重命名，Delete移除</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Doubtful labels</source>
      <translation>可疑标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>Doubtful labels ({0})</source>
      <translation>可疑标签（{0}）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_models.py" />
      <location filename="../../hsi_plugin/gui/names/clip.py" />
      <source>Download</source>
      <translation>下载</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>Download again: it goes on from there. Without a network, fetch the file on another machine and add it.</source>
      <translation>请再次下载：将从停止处继续。没有网络时，请在另一台计算机上获取该文件并添加。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/archive.py" />
      <source>Download it again, and unpack it.</source>
      <translation>请重新下载并解压。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>Download it again, or open it without its position.</source>
      <translation>请重新下载，或不带位置打开它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Download it again.</source>
      <translation>请重新下载。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>Download it, or fetch its files from {0} and put them into {1}.</source>
      <translation>请下载它，或从{0}获取其文件并放入{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/installed.py" />
      <source>Download or add them under Models ▸ Foundation models…; or python -m hsi_plugin models download {0}, or models add FILE.</source>
      <translation>请在模型 ▸ 基础模型…中下载或添加；或使用python -m hsi_plugin models download {0}，或models add FILE。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>Download the file again.</source>
      <translation>请重新下载该文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Download the model {0}</source>
      <translation>下载模型{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>Download the product again.</source>
      <translation>请重新下载该产品。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>Download the scene again as L1R or L1T.</source>
      <translation>请重新下载该景的L1R或L1T。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>Download the scene again.</source>
      <translation>请重新下载该景。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Download them into the same folder.</source>
      <translation>请将它们下载到同一文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/clip.py" />
      <source>Download {0} ({1})…</source>
      <translation>下载{0}（{1}）…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <location filename="../../hsi_plugin/gui/names/clip.py" />
      <source>Download {0}?</source>
      <translation>下载{0}？</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/fetch.py" />
      <source>Downloading {0} ({1}).</source>
      <translation>正在下载{0}（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/fetch.py" />
      <source>Downloading {0}.</source>
      <translation>正在下载{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <source>Download…</source>
      <translation>下载…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Drag around an area, or click its corners and close it with a right click</source>
      <translation>拖动圈出区域，或点击各角点并用右键闭合</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>Drag to see the map as it was; painting returns to now</source>
      <translation>拖动可查看分类图以前的样子；涂绘则回到当前状态</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Draw</source>
      <translation>抽取</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>Draw a larger one.</source>
      <translation>请抽取更大的样本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Draw a match as bright as the spectrum that it is compared with</source>
      <translation>将匹配光谱绘成与对比光谱同样明亮</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Draw a reference sample</source>
      <translation>抽取参考样本</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>Draw a reference sample from the map first, or choose another file.</source>
      <translation>请先从分类图抽取参考样本，或选择其他文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Draw a sample</source>
      <translation>抽取样本</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/page.py" />
      <source>Draw a sample from the map, look at its points, and learn what the map is worth</source>
      <translation>从分类图抽取样本，查看其中的点，了解分类图的价值</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Draw a sample from {0}</source>
      <translation>从{0}抽取样本</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Draw a sample of pixels from the finished map: "Review this map…" in the panel, the algorithm hsi:sample, or the command sample. The chance of each pixel to be drawn is kept, and pixels that the model has learned from are left out.</source>
      <translation>请从完成的分类图抽取像元样本：面板中的“审核此分类图…”、算法hsi:sample或命令sample。每个像元的抽取概率会被保存，模型训练用过的像元会被排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Draw a sample on the page "Sample" first, or choose one there.</source>
      <translation>请先在“样本”页抽取样本，或在那里选择一个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Draw a second sample of the right size rather than adding points by hand.</source>
      <translation>请抽取大小合适的第二个样本，而不要手动添加点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>Draw also from the pixels that the model has learned from.</source>
      <translation>也从模型训练用过的像元中抽取。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Draw an area: left clicks set its corners, a right click ends it</source>
      <translation>绘制区域：左键设定角点，右键结束</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Draw an outline on the map first.</source>
      <translation>请先在地图上绘制轮廓。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/sampling.py" />
      <source>Draw fewer.</source>
      <translation>请减少抽取数量。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Draw from training pixels, too</source>
      <translation>也从训练像元中抽取</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Draw it nearer to the cube.</source>
      <translation>请在离立方体更近的地方绘制。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>Draw it without replacement.</source>
      <translation>请作不放回抽取。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>Draw pixels that the model has not seen with hsi:sample (the verb `sample`) and look at them, or keep labels apart as reference before a map is made.</source>
      <translation>请用hsi:sample（命令`sample`）抽取模型未见过的像元并查看它们，或在生成分类图之前另留标签作为参考。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Draw spectra of libraries as they were measured, not as the bands of the cube would read them</source>
      <translation>按测量时的原样绘制光谱库的光谱，而不是按立方体波段的读数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Draw the values of bad bands too, instead of gaps</source>
      <translation>也绘制坏波段的值，而不是留空</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/composite_box.py" />
      <source>Drawing every pixel… {0:.0f} %</source>
      <translation>正在绘制每个像元… {0:.0f} %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field.py" />
      <source>Drawing the picture</source>
      <translation>正在绘制底图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Drawn by chance, to find what was missed.</source>
      <translation>随机抽取，用于发现遗漏。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Drawn by chance.</source>
      <translation>随机抽取。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Draws disagree</source>
      <translation>抽样结果有分歧</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Draws pixels of a finished map at random, for people to say what is there. From their answers, "Assess the accuracy of a map" estimates how good the map is and how much land each class covers, with intervals that hold.

Pixels that the map was learned from are not drawn: a map is always good there. Draw when the map is finished; a map that is changed afterwards can still be assessed with the sample, but less precisely.

The sample lies in a labelling session: look at its points in the review panel, or take them outdoors. The points are also a plain layer ("ref_sample") of that file.</source>
      <translation>从完成的分类图随机抽取像元，由人来说明那里是什么。“评价分类图的精度”根据这些回答估计分类图有多好以及各类别覆盖多少土地，并给出可靠的区间。

分类图训练用过的像元不会被抽取：分类图在那里总是很好。请在分类图完成后再抽取；之后更改过的分类图仍可用该样本评价，但精确度较低。

样本位于标注会话中：请在审核面板中查看其中的点，或带到野外。这些点也是该文件中的普通图层（“ref_sample”）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <source>Drop a cube here, or choose a layer.</source>
      <translation>将立方体拖放到此处，或选择图层。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/dropped.py" />
      <source>Drop one cube at a time.</source>
      <translation>请一次拖放一个立方体。</translation>
    </message>
    <message>
      <location filename="../../resources/models/hyperfree-b.json" />
      <location filename="../../resources/models/hyperfree-h.json" />
      <location filename="../../resources/models/hyperfree-l.json" />
      <source>Each band is multiplied with the learned kernels of the wavelengths within 10 nm: 85 key bands, and 211 slots from 400 to 2500 nm; fewer than 20 bands go through key bands alone.</source>
      <translation>每个波段乘以10 nm以内各波长的学得卷积核：85个关键波段，以及400至2500 nm的211个槽位；少于20个波段时只使用关键波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>Each classifies images of its own, with one thread; this machine grants {0}</source>
      <translation>每个进程用一个线程各自分类影像；本机可用{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>Each with other labels; the intervals come from these, so take at least 5</source>
      <translation>每次使用不同的标签；区间由此得出，因此请至少取5次</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Empty: as far as pixels resemble each other, at least 16.</source>
      <translation>留空：按像元彼此相似的距离，至少16。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/computing_box.py" />
      <source>End an idle worker after</source>
      <translation>空闲工作进程结束于</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>End asking; labels and layers stay, and Start goes on from there</source>
      <translation>结束提问；标签和图层会保留，按“开始”可从此处继续</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cache.py" />
      <source>End running jobs and other programs that use them, and check the permissions of the folder.</source>
      <translation>请结束正在使用它们的任务和其他程序，并检查文件夹的权限。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>End the tour</source>
      <translation>结束导览</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/suggestions.py" />
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>Error matrix: reference pixels</source>
      <translation>误差矩阵：参考像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>Error matrix: shares of the area in percent</source>
      <translation>误差矩阵：面积百分比</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Estimated area, corrected for the errors of the map, ± half of its 95 % interval</source>
      <translation>估计面积，已按分类图的误差校正，± 其95%区间的一半</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <source>Estimated by leaving out whole {0} × {0} pixel blocks ({1} blocks, {2} rounds).</source>
      <translation>以整块留出{0} × {0}像元分块的方式估计（{1}个分块，{2}轮）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Estimator: {0}.</source>
      <translation>估计量：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>Every band by its least and greatest value in this scene; the shape of a spectrum depends on the scene then</source>
      <translation>每个波段按其在本影像中的最小值和最大值缩放；此时光谱的形状取决于该影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>Every band by its mean and deviation in this scene</source>
      <translation>每个波段按其在本影像中的均值和标准差缩放</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Every class of the map gets points of its own, rare ones enough</source>
      <translation>分类图的每个类别都有自己的点，稀有类别也足够</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Every good band as it is. For few bands, or classes with narrow features</source>
      <translation>每个有效波段按原样使用。适合波段较少或类别具有窄特征的情况</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Every pixel gets a class and a confidence. It runs beside QGIS, which stays usable.</source>
      <translation>每个像元得到一个类别和一个置信度。分类在QGIS之外运行，其间QGIS仍可使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <source>Every strategy learns from the same labels and is judged on the same blocks of the image, which it has not seen; all of it is repeated with other labels, so that an interval tells what may be chance.</source>
      <translation>每种策略都从相同的标签学习，并在影像中它未见过的相同分块上评价；整个过程用其他标签重复进行，因此区间可说明哪些差异可能出于偶然。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>Everything goes to {0}; QGIS's own Python is not touched.</source>
      <translation>全部内容写入{0}；QGIS自身的Python不受影响。</translation>
    </message>
    <message>
      <location filename="../../resources/models/starter.json" />
      <source>Everything in these docs was measured with these weights: docs/FOUNDATION.md, docs/FIGURES.md.</source>
      <translation>这些文档中的所有内容均用此权重测得：docs/FOUNDATION.md、docs/FIGURES.md。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Everything, as JSON</source>
      <translation>全部内容，JSON</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/many_images.py" />
      <location filename="../../hsi_plugin/processing/example_models.py" />
      <source>Example models</source>
      <translation>示例模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Exclude</source>
      <translation>排除</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Expected accuracy</source>
      <translation>预期精度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Expected calibration error</source>
      <translation>期望校准误差</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Expected calibration error {0} (without a temperature {1}), Brier score {2} (without {3}).</source>
      <translation>期望校准误差{0}（不用温度时{1}），Brier得分{2}（不用时{3}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <source>Export CSV…</source>
      <translation>导出CSV…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Export as a table…</source>
      <translation>导出为表格…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/spectrometers.py" />
      <source>Export it again.</source>
      <translation>请重新导出。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Export it as float32.</source>
      <translation>请将其导出为float32。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Export it as plain ENVI or GeoTIFF first.</source>
      <translation>请先将其导出为普通的ENVI或GeoTIFF。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>Export it as reflectance in ViewSpec Pro.</source>
      <translation>请在ViewSpec Pro中将其导出为反射率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>Export it with EnMAP-Box as ENVI library, or with profiles in a text field.</source>
      <translation>请用EnMAP-Box将其导出为ENVI光谱库，或将剖面导出到文本字段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/spectrometers.py" />
      <source>Export it with the columns wavelength, reference, target and reflectance.</source>
      <translation>请导出时包含wavelength、reference、target和reflectance列。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Export magnitude or another real quantity first.</source>
      <translation>请先导出幅值或其他实数量。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Export spectra</source>
      <translation>导出光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Export the kept spectra as a CSV table</source>
      <translation>将保留的光谱导出为CSV表格</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Export the model again with this plugin.</source>
      <translation>请用此插件重新导出模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Export the model again.</source>
      <translation>请重新导出模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/placed.py" />
      <source>Export the positions in degrees.</source>
      <translation>请以度为单位导出位置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <source>Export the table</source>
      <translation>导出表格</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Failed: {0} of {1} images</source>
      <translation>失败：{1}幅影像中的{0}幅</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Farthest from all labels</source>
      <translation>离所有标签最远</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Features</source>
      <translation>特征</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_box.py" />
      <source>Features are computed</source>
      <translation>特征已计算</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/feature_cache.py" />
      <location filename="../../hsi_plugin/methods/transfer/features.py" />
      <source>Features are computed without keeping them: {0}.</source>
      <translation>计算特征但不保存：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Features of {0}</source>
      <translation>{0}的特征</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Ferric iron: red over green (ASTER)</source>
      <translation>三价铁：红比绿（ASTER）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Ferric oxide content (ASTER)</source>
      <translation>三价铁氧化物含量（ASTER）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Ferrous iron (ASTER)</source>
      <translation>二价铁（ASTER）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/openclip.py" />
      <source>Fetch it in Hugging Face's layout.</source>
      <translation>请以Hugging Face的布局获取它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>Fetch its files by hand from {0} and put them into {1}.</source>
      <translation>请手动从{0}获取其文件并放入{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>Fetch the file by hand and add it.</source>
      <translation>请手动获取该文件并添加。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>Fewer than 2 pixels of {0} are in the sample: how certain its figures are cannot be told.</source>
      <translation>样本中{0}的像元少于2个：无法说明其数字有多确定。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>Fewer than 5 pixels of {0} are to be expected in a simple random sample of {1}. For the accuracy of rare classes, draw a stratified one.</source>
      <translation>在{1}的简单随机样本中，预计{0}的像元不足5个。要得到稀有类别的精度，请抽取分层样本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/scene.py" />
      <source>Fewer than two classes have labelled pixels that hold data.</source>
      <translation>含数据的已标注像元不足两个类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Fewer than two classes have labels in more than one block of {0} × {1} pixels.</source>
      <translation>在多个{0} × {1}像元分块中有标签的类别少于两个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>Fewer than {0} pixels can be drawn of {1}.</source>
      <translation>{1}可抽取的像元少于{0}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Fewer than {0} reference pixels lie in {1}; what is said of such a class rests on little.</source>
      <translation>{1}中的参考像元少于{0}个；关于这样的类别的说明依据很少。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Field "{0}" of {1} holds fractions such as {2}.</source>
      <translation>{1}的字段“{0}”含有{2}之类的小数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Field "{0}" of {1} is of type {2}.</source>
      <translation>{1}的字段“{0}”为{2}类型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/layer.py" />
      <source>Field of the class</source>
      <translation>类别字段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>Field package</source>
      <translation>外业包</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/results.py" />
      <source>Figures of each strategy</source>
      <translation>各策略的数字</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>File of points</source>
      <translation>点文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>File of the points</source>
      <translation>点文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Files of spectra</source>
      <translation>光谱文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>Files of unknown size</source>
      <translation>大小未知的文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <source>File…</source>
      <translation>文件…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Fill in the field "class" of the points, and use the layer as labels.</source>
      <translation>请填写点的字段“class”，并将图层用作标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/gui/correct/page.py" />
      <source>Filter</source>
      <translation>滤波</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Final map</source>
      <translation>最终分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/page.py" />
      <source>Find these classes in the whole cube</source>
      <translation>在整个立方体中查找这些类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>Finish</source>
      <translation>完成</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>Finish</source>
      <comment>heading: how a session ends</comment>
      <translation>结束会话</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/finished.py" />
      <source>Finished windows are not kept ({0}): if this run is interrupted, they are computed again.</source>
      <translation>已完成的窗口不予保留（{0}）：如果本次运行被中断，将重新计算它们。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <source>Finished windows could not be kept in {0}.</source>
      <translation>已完成的窗口无法保存在{0}中。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>First component, RU-Net</source>
      <translation>第一主成分，RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>First derivative</source>
      <translation>一阶导数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/preview.py" />
      <location filename="../../hsi_plugin/gui/names/results.py" />
      <source>First labels</source>
      <translation>最初标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/results.py" />
      <source>First labels as they are.</source>
      <translation>最初标签的原样。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/results.py" />
      <source>First labels by name</source>
      <translation>按名称得到的最初标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>First map</source>
      <translation>第一幅分类图</translation>
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
      <translation>起始行、起始列、高度和宽度，以像元计，例如“0 0 500 500”；留空表示整幅影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>First row, first column, height and width in pixels, for example "0 0 500 500"; empty for the whole map.</source>
      <translation>起始行、起始列、高度和宽度，以像元计，例如“0 0 500 500”；留空表示整幅分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Fit axes</source>
      <translation>适配坐标轴</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Fit the axes to the spectra again (A)</source>
      <translation>使坐标轴重新适配光谱（A）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Fits images that cover {0}.</source>
      <translation>适用于覆盖{0}的影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Fits images that hold {0} and cover {1}.</source>
      <translation>适用于存有{0}并覆盖{1}的影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Flash changes</source>
      <translation>闪烁显示变化</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Floating-point operations</source>
      <translation>浮点运算量</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Flown while more than a tenth of the sky was cloudy</source>
      <translation>飞行时云量超过一成</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>Folder for table and plot</source>
      <translation>表格和图形的文件夹</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <source>Folder of a comparison</source>
      <translation>比较结果的文件夹</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>Folder of a network for colour pictures</source>
      <translation>彩色图片网络的文件夹</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>Folder of compute environments</source>
      <translation>计算环境的文件夹</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Folder of images</source>
      <translation>影像文件夹</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Folder of maps</source>
      <translation>分类图文件夹</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Folder of maps, of many images</source>
      <translation>分类图文件夹，多幅影像时</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Folder of spectra</source>
      <translation>光谱文件夹</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>Folder of wheels</source>
      <translation>wheel文件夹</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <source>Folder…</source>
      <translation>文件夹…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Follow</source>
      <translation>跟随</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Footprints, of many images</source>
      <translation>覆盖范围，多幅影像时</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>For batches from the toolbox that do not say otherwise; single images are always classified here</source>
      <translation>用于工具箱中未另行设置的批处理；单幅影像始终在本机分类</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>For classes made of several unlike materials; wants some tens of labelled pixels a class, and ten seconds or more to learn.</source>
      <translation>适合由几种不同物质组成的类别；每类需要数十个已标注像元，学习需十秒或更久。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>For computers without internet access</source>
      <translation>用于没有互联网的计算机</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>For example 0.1: one more raster beside the map says how many classes each pixel may be of, such that the true one is missed in one pixel of ten; a pixel that may be of one class alone is sure. Low rates need labels in many places. 0 for none.</source>
      <translation>例如0.1：分类图旁边另加一个栅格，说明每个像元可能属于多少个类别，使真实类别在每十个像元中只漏掉一个；只可能属于一个类别的像元为确定。较低的错误率需要许多地方的标签。0表示不使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>For example the suggested pixels. Where left out: pixels that were called mixed, that nobody could tell, and about which people disagree.</source>
      <translation>例如建议的像元。不设置时：被判为混合的、无人能判断的以及各人有分歧的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>For example: water; tree | forest; low vegetation | grass; bare soil; road | asphalt; roof</source>
      <translation>例如：water; tree | forest; low vegetation | grass; bare soil; road | asphalt; roof</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/computing_box.py" />
      <source>For methods that can use a graphics card; the others always run on the processor</source>
      <translation>用于可使用显卡的方法；其他方法始终在处理器上运行</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>For table, plot and what an interrupted run has finished.</source>
      <translation>存放表格、图形以及中断的运行已完成的部分。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>For the method "sst": a model of another image to go on from. Bands are matched by wavelength and classes by name. The source is used only if labels that were kept apart show that it helps; the log says what was found.</source>
      <translation>用于方法“sst”：要从其继续学习的另一影像的模型。波段按波长匹配，类别按名称匹配。仅当分开留出的标签表明源模型有帮助时才使用它；结果见日志。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_box.py" />
      <source>For the whole cube, before anything starts. A graphics card takes a small part of the time.</source>
      <translation>针对整个立方体，在开始之前估算。显卡所需时间只是其中一小部分。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>For {0}, {1} is another file than here (a folder instead of a folder).</source>
      <translation>对{0}而言，{1}与这里的不是同一个文件（文件夹，而非文件夹）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>For {0}, {1} is another file than here (a folder instead of {2} bytes).</source>
      <translation>对{0}而言，{1}与这里的不是同一个文件（文件夹，而非{2}字节）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>For {0}, {1} is another file than here ({2} bytes instead of a folder).</source>
      <translation>对{0}而言，{1}与这里的不是同一个文件（{2}字节，而非文件夹）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>For {0}, {1} is another file than here ({2} bytes instead of {3} bytes).</source>
      <translation>对{0}而言，{1}与这里的不是同一个文件（{2}字节，而非{3}字节）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Formulas: {0}.</source>
      <translation>公式：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <location filename="../../hsi_plugin/gui/models/foundation_box.py" />
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Foundation features</source>
      <translation>基础模型特征</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/choice.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Foundation model</source>
      <translation>基础模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Foundation model and spectra</source>
      <translation>基础模型和光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Foundation model, RU-Net</source>
      <translation>基础模型，RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Foundation model, discriminant</source>
      <translation>基础模型，判别分析</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <location filename="../../hsi_plugin/gui/models/foundation_models.py" />
      <source>Foundation models</source>
      <translation>基础模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_models.py" />
      <source>Foundation models have to wait until the compute environment is installed.</source>
      <translation>基础模型须等计算环境安装好之后才能使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_models.py" />
      <source>Foundation models need the compute environment (torch).</source>
      <translation>基础模型需要计算环境（torch）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>Foundation models…</source>
      <translation>基础模型…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>Fractions of the training blocks are percentages.</source>
      <translation>训练分块的份额以百分比表示。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <source>Free software under the GNU General Public License, version 3 or later.</source>
      <translation>自由软件，采用GNU通用公共许可证第3版或更高版本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <source>From Labels</source>
      <translation>取自标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>From a file of weights.</source>
      <translation>来自权重文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>From a folder.</source>
      <translation>来自文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_model.py" />
      <source>From a spectral library</source>
      <translation>来自光谱库</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>From an image to a map in five steps</source>
      <translation>从影像到分类图的五个步骤</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/strategy_list.py" />
      <source>From other hyperspectral images</source>
      <translation>来自其他高光谱影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/strategy_list.py" />
      <source>From photographs</source>
      <translation>来自照片</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/strategy_list.py" />
      <source>From this cube alone</source>
      <translation>仅来自此立方体</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>Further failures are in the summary.</source>
      <translation>其余失败见汇总表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>GPS points to labels</source>
      <translation>GPS点转标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/environment.py" />
      <source>GPU support is ready.</source>
      <translation>GPU支持已就绪。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/environment.py" />
      <source>GPU support was removed.</source>
      <translation>GPU支持已移除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Gamon et al. 1997, Oecologia 112:492</source>
      <translation>Gamon et al. 1997, Oecologia 112:492</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Gao 1996, Remote Sens. Environ. 58:257</source>
      <translation>Gao 1996, Remote Sens. Environ. 58:257</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>Generated weights against the makers' code; no published weights.</source>
      <translation>用生成的权重与作者代码对比；没有已发布的权重。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
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
      <location filename="../../hsi_plugin/gui/canvas/map_files.py" />
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>GeoTIFF (*.tif)</source>
      <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>GeoTIFF (*.tif);;Virtual raster, nothing is copied (*.vrt)</source>
      <translation>GeoTIFF (*.tif);;虚拟栅格，不复制任何内容 (*.vrt)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>GeoTIFF cannot hold {0} with this GDAL.</source>
      <translation>使用此GDAL时，GeoTIFF无法保存{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write.py" />
      <source>GeoTIFF cannot hold {0}.</source>
      <translation>GeoTIFF无法保存{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Geology</source>
      <translation>地质</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Geometry</source>
      <translation>几何</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>Georeference the image first.</source>
      <translation>请先对影像作地理配准。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>Get it again from where the model is published.</source>
      <translation>请从模型的发布处重新获取。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Get it again from {0}.</source>
      <translation>请从{0}重新获取。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/ecostress.py" />
      <location filename="../../hsi_plugin/spectra/library/usgs.py" />
      <source>Get it again.</source>
      <translation>请重新获取。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Get it from its page ({0}) and add it: models add FILE.</source>
      <translation>请从其网页（{0}）获取并添加：models add FILE。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/checkpoints.py" />
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>Get the file again.</source>
      <translation>请重新获取该文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>Get the file from its page ({page}) and add it: models add FILE.</source>
      <translation>请从其网页（{page}）获取该文件并添加：models add FILE。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>Get the file from its page and add it: models add FILE.</source>
      <translation>请从其网页获取该文件并添加：models add FILE。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/encoded.py" />
      <source>Get the folder again.</source>
      <translation>请重新获取该文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Get the model from whom you trust.</source>
      <translation>请从您信任的人处获取模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/encoded.py" />
      <source>Get them with: python -m hsi_plugin models download {0}.</source>
      <translation>请用以下命令获取：python -m hsi_plugin models download {0}.</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Gitelson et al. 2001, Photochem. Photobiol. 74:38</source>
      <translation>Gitelson et al. 2001, Photochem. Photobiol. 74:38</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Gitelson et al. 2002, Photochem. Photobiol. 75:272</source>
      <translation>Gitelson et al. 2002, Photochem. Photobiol. 75:272</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>Give --head sst, or leave it out.</source>
      <translation>请指定--head sst，或不指定。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/correct/components.py" />
      <source>Give 4 or 8.</source>
      <translation>请给出4或8。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Give a CSV file with the columns name, words and colour, or a JSON list of objects with these keys.</source>
      <translation>请提供含name、words和colour列的CSV文件，或含这些键的JSON对象列表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Give a CSV with wavelengths in its first column and one column a band.</source>
      <translation>请给出首列为波长、其后每列为一个波段的CSV。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>Give a file that ends in .gpkg.</source>
      <translation>请给出以.gpkg结尾的文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>Give a folder for the maps of many images.</source>
      <translation>请为多幅影像的分类图指定文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>Give a folder for the maps.</source>
      <translation>请为分类图指定文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Give a folder of spectra, files, or both.</source>
      <translation>请给出光谱文件夹、文件，或两者。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>Give a folder; it is made where it is not there.</source>
      <translation>请指定文件夹；不存在时会自动创建。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/window.py" />
      <source>Give a height and a width of at least 1.</source>
      <translation>请给出至少为1的高度和宽度。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/recipe.py" />
      <source>Give a last rate below the first.</source>
      <translation>请给出低于初始值的最终学习率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/label_files.py" />
      <source>Give a layer of points to visit.</source>
      <translation>请给出要到访的点图层。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Give a model file.</source>
      <translation>请给出模型文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Give a name that ends in .gpkg.</source>
      <translation>请给出以.gpkg结尾的名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/canvas/map_files.py" />
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>Give a name that ends in .tif.</source>
      <translation>请给出以.tif结尾的名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>Give a number from {0} to {1}{2}.</source>
      <translation>请给出{0}到{1}的数值{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give a probability from 0 to 1.</source>
      <translation>请给出0到1的概率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>Give a raster to write, choose a window, or allow the cache more (HSI_CACHE_LIMIT).</source>
      <translation>请指定要写入的栅格，选择窗口，或允许更大的缓存（HSI_CACHE_LIMIT）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/area.py" />
      <source>Give a reference that overlaps the map.</source>
      <translation>请给出与分类图重叠的参考。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give a share from 0.001 to {0}, such as 0.1, or 0 to leave it out.</source>
      <translation>请给出0.001到{0}的份额，例如0.1；0表示不使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give a side for the majority filter, a smallest number of pixels, or both.</source>
      <translation>请给出众数滤波的边长、最小像元数，或两者。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give a side of 2 or more, or 0 to find it.</source>
      <translation>请给出2或更大的边长；0表示自动确定。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give a side of 2 or more.</source>
      <translation>请给出2或更大的边长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/segment.py" />
      <source>Give a side of at least 2.</source>
      <translation>请给出至少为2的边长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give a size and a floor from 0.</source>
      <translation>请给出从0开始的大小和下限。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/sieve.py" />
      <source>Give a smallest number of pixels from 2.</source>
      <translation>请给出从2开始的最小像元数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Give a table (CSV), or a layer of points.</source>
      <translation>请给出表格（CSV）或点图层。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give a whole number from 0.</source>
      <translation>请给出从0开始的整数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_jobs.py" />
      <source>Give a whole number from 0; 0 for no spacing.</source>
      <translation>请给出从0开始的整数；0表示无间隔。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>Give a whole number from 1 to {0}, for example local:2; as many as there are cores is a good choice.</source>
      <translation>请给出1至{0}的整数，例如local:2；与内核数相同是不错的选择。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/segment.py" />
      <source>Give a width, epochs, a patience and a batch of at least 1.</source>
      <translation>请给出至少为1的宽度、轮次、耐心值和批大小。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Give all classes colours that stay apart with colour vision deficiency; Undo takes it back</source>
      <translation>为所有类别使用色觉障碍者也能区分的颜色；“撤销”可恢复</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>Give an address or a scheduler file; without one, batches run on this computer.</source>
      <translation>请给出地址或调度文件；不给出时，批处理在本机运行。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give an odd side from 3, or 0 for no majority filter.</source>
      <translation>请给出从3开始的奇数边长；0表示不作众数滤波。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/majority.py" />
      <source>Give an odd side from 3.</source>
      <translation>请给出从3开始的奇数边长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <source>Give an output.</source>
      <translation>请给出输出。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Give another name (--name), or first remove it: models remove {0}.</source>
      <translation>请给出其他名称（--name），或先将其移除：models remove {0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>Give arrays of numbers.</source>
      <translation>请给出数值数组。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give at least 1, or leave it out.</source>
      <translation>请至少给出1，或不设置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/hs3bench.py" />
      <source>Give at least 1.</source>
      <translation>请至少给出1。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/recipe.py" />
      <source>Give at least one epoch, step and draw, a side of at least 8 and a halo of at most a quarter of it.</source>
      <translation>请给出至少一个轮次、步数和抽样次数，至少为8的边长，以及至多为其四分之一的外缘宽度。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/criteria.py" />
      <source>Give at least one.</source>
      <translation>请至少给出一个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/device.py" />
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Give auto or cpu.</source>
      <translation>请给出auto或cpu。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/device.py" />
      <location filename="../../hsi_plugin/models/accelerator.py" />
      <source>Give auto, cpu, cuda, cuda:N or mps.</source>
      <translation>请给出auto、cpu、cuda、cuda:N或mps。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>Give both.</source>
      <translation>请两者都给出。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/run.py" />
      <source>Give coordinates in the cube's own reference system.</source>
      <translation>请给出立方体自身坐标参照系中的坐标。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Give each wavelength once, in order.</source>
      <translation>请按顺序给出每个波长，且只给一次。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give either a row and a column, or x and y.</source>
      <translation>请给出行和列，或x和y。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <location filename="../../hsi_plugin/labels/session_classes.py" />
      <source>Give every class a name of its own.</source>
      <translation>请为每个类别取一个各不相同的名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Give every class a name.</source>
      <translation>请为每个类别取一个名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Give every class names of its own.</source>
      <translation>请为每个类别使用各自的名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>Give every pixel one class.</source>
      <translation>请为每个像元只给一个类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Give every reviewer a copy of the file after the sample was drawn, and merge those copies.</source>
      <translation>请在抽取样本之后给每位审核者一份文件副本，再合并这些副本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Give exactly one: a folder; or a pattern, a list or a STAC item.</source>
      <translation>请只给出一个：文件夹；或匹配模式、列表或STAC条目。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Give exactly one: a model to apply, or labels to learn from.</source>
      <translation>请只给出一个：要应用的模型，或用于学习的标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Give exactly one: a text, a file, or a table.</source>
      <translation>请只给出一个：文本、文件或表格。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Give exactly one: an image or a table of responses, whose bands the spectra shall have.</source>
      <translation>请只给出一个：光谱要采用其波段的影像或响应表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Give exactly one: where the reference spectra come from.</source>
      <translation>请只给出一个：参考光谱的来源。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Give exactly one: whose bands the spectra shall have.</source>
      <translation>请只给出一个：光谱应采用谁的波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Give four whole numbers: first row, first column, height and width in pixels.</source>
      <translation>请给出四个整数：起始行、起始列、高度和宽度，以像元计。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>Give images, a folder, a pattern, a list or a STAC item.</source>
      <translation>请给出影像、文件夹、匹配模式、列表或STAC条目。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Give indices; or no output either, to see which indices the image allows.</source>
      <translation>请给出指数；或者也不给出输出，以查看影像支持哪些指数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Give it a field {0}.</source>
      <translation>请为其添加字段{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>Give it a smaller memory budget, or close other programs.</source>
      <translation>请减小其内存预算，或关闭其他程序。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Give it again (Ctrl+Shift+Z)</source>
      <translation>恢复回答（Ctrl+Shift+Z）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>Give it the columns name and class.</source>
      <translation>请为其添加name和class列。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>Give it the columns name, longitude and latitude, in degrees.</source>
      <translation>请为其添加name、longitude和latitude列，以度为单位。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <source>Give it the name that its makers gave it: {0}.</source>
      <translation>请使用作者给它的名称：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>Give its address (tcp://…), its scheduler file, or local:2.</source>
      <translation>请给出其地址（tcp://…）、其调度文件，或local:2。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Give labels as a layer of points or polygons with a class field, or as a raster on the grid of the cube.</source>
      <translation>请以带类别字段的点或多边形图层，或以立方体格网上的栅格给出标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scales.py" />
      <source>Give magnifications from {0} to {1}, for example 1 and 2.</source>
      <translation>请给出{0}到{1}的放大倍数，例如1和2。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <source>Give many labels, from a reference map or a layer of polygons: few are learned from, the rest judge. "Untrained twin" is the same foundation model with random weights; what the model gains over it is what its pre-training is worth here.</source>
      <translation>请提供大量标签，来自参考图或多边形图层：少数用于学习，其余用于评价。“未训练的对照”是具有随机权重的同一基础模型；模型比它高出的部分，就是预训练在此处的价值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>Give numbers above 0 and up to 100.</source>
      <translation>请给出大于0且不超过100的数值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Give numbers between commas, for example 1, 5, 10.</source>
      <translation>请给出以逗号分隔的数值，例如1, 5, 10。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>Give numbers of labels a class, such as 5, 20.</source>
      <translation>请给出每类的标签数，例如5, 20。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>Give numbers of labels from 1.</source>
      <translation>请给出从1开始的标签数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>Give numbers such as 0.8.</source>
      <translation>请给出0.8这样的数值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Give numbers such as 0.9, 0.8, 0.7.</source>
      <translation>请给出0.9, 0.8, 0.7之类的数值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <source>Give numbers with commas, such as 1, 2, 4.</source>
      <translation>请给出以逗号分隔的数值，例如1, 2, 4。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>Give numbers with commas, such as 5, 20.</source>
      <translation>请给出以逗号分隔的数值，例如5, 20。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give one between 0 and 0.5, such as 0.02.</source>
      <translation>请给出0到0.5之间的数值，例如0.02。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>Give one for all, or one each: {0}.</source>
      <translation>请给出一个共用的值，或各给一个：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/continuum.py" />
      <source>Give one of each for every band.</source>
      <translation>请为每个波段各给出一个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/accelerator.py" />
      <source>Give one of: {0}.</source>
      <translation>请从以下选项中给出一个：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/parts.py" />
      <source>Give one part a weight above 0.</source>
      <translation>请至少给一个部分大于0的权重。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>Give one.</source>
      <translation>请给出一个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/hs3bench.py" />
      <source>Give percentages, such as 100.</source>
      <translation>请给出百分比，例如100。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/label_jobs.py" />
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Give ref or train.</source>
      <translation>请给出ref或train。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>Give some minutes, up to a day.</source>
      <translation>请给出若干分钟，最长一天。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>Give strategies, numbers of labels (or fractions), and repetitions.</source>
      <translation>请给出策略、标签数（或份额）和重复次数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>Give the cube its scale, for example "reflectance scale factor" in an ENVI header beside it.</source>
      <translation>请为立方体给出比例系数，例如在旁边的ENVI头文件中写入“reflectance scale factor”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Give the file of weights itself, as its makers publish it.</source>
      <translation>请给出作者发布的权重文件本身。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>Give the folder of a CLIP (vision) or DINOv2 model, or leave it out.</source>
      <translation>请指定CLIP（视觉）或DINOv2模型的文件夹，或不指定。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>Give the map that was corrected; a copy of it will do.</source>
      <translation>请给出经过改正的分类图；其副本也可以。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/picture.py" />
      <source>Give the name of a .png or .svg file.</source>
      <translation>请给出.png或.svg文件的名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Give the name of a file to write.</source>
      <translation>请给出要写入的文件名。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>Give the output the ending .tif, or .vrt where that loses nothing.</source>
      <translation>请让输出以.tif结尾；在不丢失内容时也可用.vrt。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>Give the output the ending .tif.</source>
      <translation>请让输出以.tif结尾。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>Give the pixels of every stratum.</source>
      <translation>请给出每一层的像元数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>Give the scheduler's address (tcp://host:8786 or tls://host:8786), the path of its scheduler file, or local:2.</source>
      <translation>请给出调度器的地址（tcp://host:8786或tls://host:8786）、其调度文件的路径，或local:2。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>Give the scheduler's own address instead: tcp://host:8786.</source>
      <translation>请改为给出调度器自身的地址：tcp://host:8786。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/columns.py" />
      <source>Give the table a first column of wavelengths in nm or µm.</source>
      <translation>请使表格的第一列为以nm或µm表示的波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Give them in nm or µm.</source>
      <translation>请以nm或µm为单位给出。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/spoken.py" />
      <source>Give those points another answer first, or give the class another name.</source>
      <translation>请先为这些点给出其他回答，或为该类别改名。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/colour.py" />
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>Give three numbers from 1 to {0}.</source>
      <translation>请给出1到{0}的三个数值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>Give two shares in %, the smaller one first.</source>
      <translation>请给出两个百分比份额，较小的在前。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>Give {0}.</source>
      <translation>请给出{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Gives every pixel of a hyperspectral image the class of the reference spectrum that it is most like. References are the spectra of a library, brought to the bands of the image by its spectral response, or the mean spectra of labelled pixels. Give exactly one of the two.

Each spectrum of the library is a class, or all that have the same text in a column of its table (the level): then the most alike of them counts. With a threshold, pixels that are less alike to every reference are none of these: 0 in the map.

Likeness is the spectral angle (radians; small is alike), the spectral information divergence (small is alike) or the correlation (1 is alike). The angle layer holds it for each pixel and its reference. Bands in which water vapour hides the ground, bad bands, and bands in which too few spectra were measured are not compared.

Radiance is compared with labels of the same image alone, never with a library.</source>
      <translation>使高光谱影像的每个像元取与之最相似的参考光谱的类别。参考光谱是按光谱响应转换到影像波段的光谱库光谱，或已标注像元的平均光谱。两者只能给出一个。

光谱库的每条光谱为一个类别，或者其表格某列（层级）中文本相同的光谱合为一个类别：此时取其中最相似的一条。设有阈值时，与所有参考都不够相似的像元不属于其中任何一个：在分类图中为0。

相似性可用光谱角（弧度；越小越相似）、光谱信息散度（越小越相似）或相关（1为相似）衡量。角度图层保存每个像元的相似性度量及其参考光谱。水汽遮挡地面的波段、坏波段以及有测量值的光谱太少的波段不参与比较。

辐亮度只与同一影像的标签比较，绝不与光谱库比较。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Go on after an answer</source>
      <translation>回答后继续</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>Go on installing the compute environment?</source>
      <translation>继续安装计算环境？</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Go to a point by its number (G, the number, Enter)</source>
      <translation>按编号转到点（G、编号、Enter）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Go to the page "Map" with these labels and this method</source>
      <translation>带着这些标签和此方法转到“制图”页</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/adapt_dialog.py" />
      <source>Goes on training on {0}, without labels, and keeps the result as a model of its own; {1} itself stays as it is. This often helps on a sensor or a kind of scene that it has not seen, but not always: compare both.</source>
      <translation>在{0}上继续训练（无需标签），并将结果保存为单独的模型；{1}本身保持不变。对它未见过的传感器或地面类型，这往往有帮助，但并非总是如此：请比较两者。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>Going on at step {0} of {1}.</source>
      <translation>从第{0}步（共{1}步）继续。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/resume.py" />
      <source>Going on where an earlier run stopped: {0} of {1} windows were there.</source>
      <translation>从先前运行停止处继续：{1}个窗口中已有{0}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Good bands</source>
      <translation>有效波段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/composite_box.py" />
      <source>Green</source>
      <translation>绿</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Guyot &amp; Baret 1988, Proc. 4th Int. Coll. Spectral Signatures, ESA SP-287:279</source>
      <translation>Guyot &amp; Baret 1988, Proc. 4th Int. Coll. Spectral Signatures, ESA SP-287:279</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>HS3-Bench: {0}</source>
      <translation>HS3-Bench：{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>HSI_INSTALLER is "{0}".</source>
      <translation>HSI_INSTALLER为“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>HSI_PYTHON names a Python that cannot run the worker: {0}.</source>
      <translation>HSI_PYTHON指定的Python无法运行工作进程：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Haboudane et al. 2002, Remote Sens. Environ. 81:416</source>
      <translation>Haboudane et al. 2002, Remote Sens. Environ. 81:416</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Hacohen, Dekel &amp; Weinshall 2022, ICML (TypiClust)</source>
      <translation>Hacohen, Dekel &amp; Weinshall 2022, ICML (TypiClust)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Hacohen, Dekel &amp; Weinshall 2022, then Luo et al. 2005</source>
      <translation>Hacohen, Dekel &amp; Weinshall 2022，然后Luo et al. 2005</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Hall et al. 1995, Remote Sens. Environ. 54:127</source>
      <translation>Hall et al. 1995, Remote Sens. Environ. 54:127</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Has no wavelengths: it fits images of {0} bands in the same order alone.</source>
      <translation>没有波长：只适用于含{0}个波段且顺序相同的影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>Haze</source>
      <translation>霾</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Haze, or glint on water</source>
      <translation>霾，或水面耀光</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_box.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Head</source>
      <translation>分类头</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_box.py" />
      <source>Head: what is learned on the features</source>
      <translation>分类头：在特征上学习的部分</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Held-out pixels</source>
      <translation>留出像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Held-out pixels had surroundings in common with those that were learned from: sets may miss more elsewhere.</source>
      <translation>留出像元与学习所用像元有共同的邻域：在其他地方，集合漏掉真实类别的情况可能更多。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Houlsby et al. 2011, arXiv:1112.5745; Gal, Islam &amp; Ghahramani 2017, ICML</source>
      <translation>Houlsby et al. 2011, arXiv:1112.5745; Gal, Islam &amp; Ghahramani 2017, ICML</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>How far pixels resemble each other</source>
      <translation>像元彼此相似的距离</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>How it was assessed</source>
      <translation>如何评价</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>How learning went</source>
      <translation>学习过程</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/adapt_dialog.py" />
      <source>How long to train</source>
      <translation>训练多长时间</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>How many labelled pixels of each class are learned from, several numbers between commas.</source>
      <translation>每个类别用多少个已标注像元学习，多个数值以逗号分隔。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>How many labelled pixels of each class are learned from; several numbers with commas</source>
      <translation>每个类别用多少个已标注像元学习；多个数值以逗号分隔</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>How many pixels</source>
      <translation>像元数量</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>How many pixels would change; nothing changes yet</source>
      <translation>有多少像元会改变；此时尚不更改</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>How many processor threads may be used; empty for all.</source>
      <translation>可使用的处理器线程数；留空表示全部。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>How many times everything is repeated with other blocks and labels; intervals need at least two.</source>
      <translation>用其他分块和标签重复全部过程的次数；区间至少需要两次。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>How much each part counts, for example spectra=1, clip=0.5; empty for a sensible choice.</source>
      <translation>各部分的权重，例如spectra=1, clip=0.5；留空则自动选取合适的值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <source>How much each part counts, such as spectra=1, clip=0.5; the parts are spectra, clip, library and clicks</source>
      <translation>各部分的权重，例如spectra=1, clip=0.5；各部分为spectra、clip、library和clicks</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>How much may be used, what is installed</source>
      <translation>可使用多少资源，安装了什么</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>How much memory may be used, for example 2G; empty for a sensible choice.</source>
      <translation>可使用的内存，例如2G；留空则自动选取合适的值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_curve.py" />
      <source>How often the model’s first guess was what the person then answered, over the last {0} questions. The model asks where it is torn, so this rises more slowly than the accuracy of the map.</source>
      <translation>在最近{0}个问题中，模型的首选与用户随后的回答一致的频率。模型总在难以抉择之处提问，因此该值的上升比分类图精度慢。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>How strongly the map covers the image</source>
      <translation>分类图遮盖影像的程度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>How sure the map is of every pixel, 0 to 1; the raster that lies beside the map where none is given.</source>
      <translation>分类图对每个像元的确定程度，0到1；未给出时使用分类图旁边的栅格。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>How sure the map is of its pixels.</source>
      <translation>分类图对其像元的确定程度。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>How the map was made</source>
      <translation>分类图如何生成</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>How the map was made is not known: it carries no record of its run.</source>
      <translation>不知道分类图如何生成：它没有运行记录。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>How the spectral branch enhances the spatial one was never learned: it has no effect on these features.</source>
      <translation>光谱分支如何增强空间分支从未经过训练：对这些特征没有影响。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/choice.py" />
      <source>How the values of the cube are scaled for the model</source>
      <translation>立方体的数值如何为模型缩放</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>How the values of the image are scaled for the model. default: what suits the model and the units of the image; reflectance: as they are; brightness: all bands by one number; minmax: each band by its range in the image; zscore: each band by its mean and spread in the image; pretraining: as when the model learned.</source>
      <translation>影像的数值如何为模型缩放。default：适合模型和影像单位的方式；reflectance：按原样；brightness：所有波段乘以同一数值；minmax：各波段按其在影像中的取值范围；zscore：各波段按其在影像中的均值和离散程度；pretraining：与模型学习时相同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <source>How to cite</source>
      <translation>如何引用</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>How to learn</source>
      <translation>学习方式</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>How to learn from the labels.</source>
      <translation>如何由标签学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Huete 1988, Remote Sens. Environ. 25:295</source>
      <translation>Huete 1988, Remote Sens. Environ. 25:295</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Huete et al. 2002, Remote Sens. Environ. 83:195</source>
      <translation>Huete et al. 2002, Remote Sens. Environ. 83:195</translation>
    </message>
    <message>
      <location filename="../../resources/models/hyperfree-b.json" />
      <location filename="../../resources/models/hyperfree-h.json" />
      <location filename="../../resources/models/hyperfree-l.json" />
      <source>Hyper-Seg: 41,900 images of 512 × 512 pixels of AVIRIS (224 bands) with masks that were made automatically.</source>
      <translation>Hyper-Seg：41,900幅512 × 512像元的AVIRIS影像（224个波段），带自动生成的掩膜。</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersigma-base.json" />
      <location filename="../../resources/models/hypersigma-huge.json" />
      <location filename="../../resources/models/hypersigma-large.json" />
      <location filename="../../resources/models/hypersigma-spatial-base.json" />
      <location filename="../../resources/models/hypersigma-spatial-huge.json" />
      <location filename="../../resources/models/hypersigma-spatial-large.json" />
      <source>HyperGlobal-450K: some 450,000 patches of 64 × 64 pixels from 1,486 scenes of EO-1 Hyperion and 215 of Gaofen-5B; masked patches (or bands) had to be completed.</source>
      <translation>HyperGlobal-450K：约450,000个64 × 64像元的图块，来自1,486景EO-1 Hyperion和215景Gaofen-5B；学习补全被掩盖的图块（或波段）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/inputs.py" />
      <source>HyperSIGMA needs the wavelengths of several bands.</source>
      <translation>HyperSIGMA需要若干波段的波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/bar.py" />
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <location filename="../../hsi_plugin/processing/provider.py" />
      <source>Hyperspectral</source>
      <translation>高光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <source>Hyperspectral Maps</source>
      <translation>Hyperspectral Maps</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Hyperspectral image</source>
      <translation>高光谱影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <location filename="../../hsi_plugin/processing/provider.py" />
      <source>Hyperspectral images to maps</source>
      <translation>从高光谱影像到分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/train.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Hyperspectral model</source>
      <translation>高光谱模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/bar.py" />
      <source>Hyperspectral panel</source>
      <translation>高光谱面板</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Hyperspectral settings…</source>
      <translation>高光谱设置…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>If PIP_INDEX_URL names a mirror, it may lack it: add it there, or install from a folder of wheels.</source>
      <translation>如果PIP_INDEX_URL指定了镜像，该镜像可能缺少它：请将其添加到镜像，或从wheel文件夹安装。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>If the map is as good as expected, the overall accuracy will have a standard error of {0}.</source>
      <translation>如果分类图与预期一样好，总体精度的标准误将为{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>If the {0} reference pixels were a random sample of this map, about {1} of the mapped area would be right. Nothing says that they are one, so the truth may well be lower.</source>
      <translation>如果这{0}个参考像元是此分类图的随机样本，则制图面积约有{1}是正确的。没有任何信息表明它们是随机样本，因此真实情况很可能更低。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/gpu.py" />
      <source>If this machine has one, install its driver from nvidia.com; without one the normal environment is the right one.</source>
      <translation>如果本机有NVIDIA显卡，请从nvidia.com安装其驱动；没有显卡时使用普通环境即可。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <location filename="../../hsi_plugin/qgis_common/field_project.py" />
      <source>Image</source>
      <translation>影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/field_project.py" />
      <source>Image around the points</source>
      <translation>点周围的影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Images</source>
      <translation>影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Images classified</source>
      <translation>已分类的影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Images left as they were</source>
      <translation>保持不变的影像</translation>
    </message>
    <message>
      <location filename="../../resources/models/spectral-earth-rn50.json" />
      <source>Images of EnMAP and sensors like it with their surroundings: spectral convolutions, then a residual network at full resolution.</source>
      <translation>EnMAP及类似传感器的影像，结合周围环境：光谱卷积，随后是全分辨率的残差网络。</translation>
    </message>
    <message>
      <location filename="../../resources/models/spectral-earth-vit-b.json" />
      <location filename="../../resources/models/spectral-earth-vit-h.json" />
      <location filename="../../resources/models/spectral-earth-vit-l.json" />
      <location filename="../../resources/models/spectral-earth-vit-s.json" />
      <source>Images of EnMAP and sensors like it with their surroundings: spectral convolutions, then a vision transformer over patches of 4 pixels.</source>
      <translation>EnMAP及类似传感器的影像，结合周围环境：光谱卷积，随后是处理4像元图块的视觉Transformer。</translation>
    </message>
    <message>
      <location filename="../../resources/models/dofa-base.json" />
      <location filename="../../resources/models/dofa-large.json" />
      <source>Images of Sentinel-1, Sentinel-2, NAIP, Gaofen and EnMAP (HySpecNet-11k, 202 bands); masked patches had to be completed.</source>
      <translation>Sentinel-1、Sentinel-2、NAIP、Gaofen和EnMAP（HySpecNet-11k，202个波段）的影像；学习补全被掩盖的图块。</translation>
    </message>
    <message>
      <location filename="../../resources/models/hyperfree-b.json" />
      <location filename="../../resources/models/hyperfree-h.json" />
      <location filename="../../resources/models/hyperfree-l.json" />
      <source>Images of aircraft and drones with their surroundings, any bands from 400 to 2500 nm: a segmenting network behind a dictionary of kernels for wavelengths.</source>
      <translation>飞机和无人机影像，结合周围环境，400至2500 nm的任意波段：以波长卷积核字典为前端的分割网络。</translation>
    </message>
    <message>
      <location filename="../../resources/models/dofa-base.json" />
      <location filename="../../resources/models/dofa-large.json" />
      <location filename="../../resources/models/dofa2-base.json" />
      <location filename="../../resources/models/dofa2-large.json" />
      <source>Images of any optical sensor with their surroundings: large vision transformer, kernel made from the bands' wavelengths.</source>
      <translation>任何光学传感器的影像，结合周围环境：大型视觉Transformer，卷积核由波段的波长生成。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/batch_results.py" />
      <source>Images of {0}</source>
      <translation>{0}的影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Images that failed</source>
      <translation>失败的影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Images were given in more than one way.</source>
      <translation>以多种方式给出了影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Import a hyperspectral product</source>
      <translation>导入高光谱产品</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <source>Import as a plain cube…</source>
      <translation>导入为普通立方体…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Import {0}</source>
      <translation>导入{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>Import {0} as a plain cube</source>
      <translation>将{0}导入为普通立方体</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Imported</source>
      <translation>导入结果</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>In blocks of labels that were held out, the classes of a pixel held the true one for {0} (standard error {1}) of the pixels.</source>
      <translation>在留出的标签分块中，{0}（标准误{1}）的像元其类别包含真实类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>In own channels</source>
      <translation>按原有通道</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>In the file, of no use here</source>
      <translation>在文件中，此处用不到</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/results.py" />
      <source>In words</source>
      <translation>文字说明</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/results.py" />
      <source>In words · warnings: {0}</source>
      <translation>文字说明 · 警告：{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Indices</source>
      <translation>指数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>Install</source>
      <translation>安装</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>Install "Microsoft Visual C++ Redistributable" (aka.ms/vs/17/release/vc_redist.x64.exe), restart, then install again.</source>
      <translation>请安装“Microsoft Visual C++ Redistributable”（aka.ms/vs/17/release/vc_redist.x64.exe），重新启动计算机，然后重新安装。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>Install GDAL with its {0} driver.</source>
      <translation>请安装带{0}驱动的GDAL。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Install GPU support</source>
      <translation>安装GPU支持</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/install.py" />
      <source>Install again.</source>
      <translation>请重新安装。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Install again; if it fails again, report it with the log.</source>
      <translation>请重新安装；如果再次失败，请附上日志报告。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Install again; if it happens again, something between you and the package index (a proxy, a virus scanner) changes files: fetch the packages on another machine and install them from a folder.</source>
      <translation>请重新安装；如果再次发生，则您与软件包索引之间有某个环节（代理、杀毒软件）更改了文件：请在另一台计算机上获取软件包，再从文件夹安装。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Install environment</source>
      <translation>安装环境</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>Install from a folder of wheels…</source>
      <translation>从wheel文件夹安装…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>Install it (docs.astral.sh/uv), or leave HSI_INSTALLER unset to use pip.</source>
      <translation>请安装它（docs.astral.sh/uv），或不设置HSI_INSTALLER以使用pip。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>Install it for this Python, for example with its package manager.</source>
      <translation>请为此Python安装它，例如使用其包管理器。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/portable.py" />
      <source>Install that foundation model (Models ▸ Foundation models…, or python -m hsi_plugin models).</source>
      <translation>请安装该基础模型（模型 ▸ 基础模型…，或python -m hsi_plugin models）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/__init__.py" />
      <source>Install the compute environment (in the Options, or by `python -m hsi_plugin env install`), or the package `distributed`.</source>
      <translation>请安装计算环境（在“选项”中，或用`python -m hsi_plugin env install`），或安装软件包`distributed`。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/state.py" />
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>Install the compute environment again.</source>
      <translation>请重新安装计算环境。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>Install the compute environment again; it has it from Python 3.11 on. All other methods work without.</source>
      <translation>请重新安装计算环境；从Python 3.11起它包含此内容。其他所有方法没有它也能工作。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/choose.py" />
      <source>Install the compute environment, or take "discriminant".</source>
      <translation>请安装计算环境，或使用“discriminant”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>Install the compute environment: Settings ▸ Options ▸ Hyperspectral, or python -m hsi_plugin env install.</source>
      <translation>请安装计算环境：设置 ▸ 选项 ▸ Hyperspectral，或python -m hsi_plugin env install。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>Install the compute environment?</source>
      <translation>安装计算环境？</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hyperfree/__init__.py" />
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>Install the plugin again, or add the model again.</source>
      <translation>请重新安装插件，或重新添加模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>Install the plugin again, or remove and add the model again.</source>
      <translation>请重新安装插件，或移除该模型后再次添加。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/installed.py" />
      <source>Install the plugin again, or remove the model and add it again.</source>
      <translation>请重新安装插件，或移除该模型后再次添加。</translation>
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
      <translation>请重新安装插件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Install the same release everywhere, and restart the workers.</source>
      <translation>请在各处安装相同的版本，并重新启动工作进程。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/portable.py" />
      <source>Install the weights that it was learned on, or learn it again.</source>
      <translation>请安装学习时所用的权重，或重新学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/install.py" />
      <source>Installed in {0} ({1} MB); verified on {2}.</source>
      <translation>已安装到{0}（{1} MB）；已在{2}上验证。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>Installed: {0} with GPU support, {1} in {2}.</source>
      <translation>已安装：支持GPU的{0}，{1}，位于{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>Installed: {0}, {1} in {2}.</source>
      <translation>已安装：{0}，{1}，位于{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/environment.py" />
      <location filename="../../hsi_plugin/gui/computing/torch_notice.py" />
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <source>Install…</source>
      <translation>安装…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Instead of a folder: a pattern of paths such as /data/2023*/scene_*.tif (** stands for any folders), a text file that lists one image a line, or a local STAC item or collection (JSON).</source>
      <translation>代替文件夹：路径匹配模式，如/data/2023*/scene_*.tif（**代表任意文件夹）；每行列出一幅影像的文本文件；或本地的STAC条目或集合（JSON）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>Interpolated in some band</source>
      <translation>某些波段经过插值</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>Interrupted jobs then begin from the start</source>
      <translation>此后被中断的任务将从头开始</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Invalid before the correction in one band at least</source>
      <translation>至少一个波段在校正前无效</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>It belongs to {0} by its name.</source>
      <translation>从名称看，它属于{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/mosaic.py" />
      <source>It cannot be read ({0}).</source>
      <translation>它无法读取（{0}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>It had not begun.</source>
      <translation>它尚未开始。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/mosaic.py" />
      <source>It has no names of classes that are numbered 1, 2, 3, ….</source>
      <translation>它没有按1、2、3、…编号的类别名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/mosaic.py" />
      <source>It has no position or no reference system.</source>
      <translation>它没有位置或没有坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>It has no table; leave the level out.</source>
      <translation>它没有表格；请不要设置层级。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It has one band; an image with spectra has {0} or more.</source>
      <translation>它只有一个波段；含光谱的影像有{0}个或更多。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It has {0} bands; an image with spectra has {1} or more.</source>
      <translation>它有{0}个波段；含光谱的影像有{1}个或更多。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field.py" />
      <location filename="../../hsi_plugin/labels/session_labels.py" />
      <source>It has {0} × {1} pixels.</source>
      <translation>它有{0} × {1}像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>It has {0}.</source>
      <translation>它有{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>It holds raw counts of a Spectral Evolution spectrometer; choose {0} beside it.</source>
      <translation>它含有Spectral Evolution光谱仪的原始计数；请选择旁边的{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>It holds several classes; it is not asked about again</source>
      <translation>含有多个类别；不再询问它</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It holds the angles of another image.</source>
      <translation>它保存的是另一幅影像的角度。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It holds the lookup table of another image.</source>
      <translation>它保存的是另一幅影像的查找表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It holds the positions of another image.</source>
      <translation>它保存的是另一幅影像的位置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>It holds two files of one name.</source>
      <translation>它含有两个同名文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>It holds what is no part of a model: {0}.</source>
      <translation>它含有不属于模型的内容：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>It is a class that is not in the list: name it</source>
      <translation>属于列表中没有的类别：为其命名</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is a map of classes.</source>
      <translation>它是分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is a mask or a picture by its name and its values, which are bytes.</source>
      <translation>从名称及其字节型数值看，它是掩膜或图片。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>It is a part of the plugin.</source>
      <translation>它是插件的一部分。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is a result of this program ({0}).</source>
      <translation>它是本程序的结果（{0}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is a spectral library.</source>
      <translation>它是光谱库。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is an archive: unpack it first.</source>
      <translation>它是压缩包：请先解压。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>It is another product or level than it seems, or incomplete: download it again.</source>
      <translation>它的产品或级别与表面所示不同，或不完整：请重新下载。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/array_pixels.py" />
      <source>It is another product or level than it seems.</source>
      <translation>它的产品或级别与表面所示不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>It is compressed or encrypted.</source>
      <translation>它经过压缩或加密。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>It is empty: copy or download it again.</source>
      <translation>它是空的：请重新复制或下载。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>It is here already.</source>
      <translation>本机已有。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>It is incomplete: download the product again.</source>
      <translation>它不完整：请重新下载该产品。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>It is no STAC file that can be read.</source>
      <translation>它不是可读取的STAC文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>It is no raster that GDAL reads; if it is an ENVI image, its header is missing.</source>
      <translation>GDAL无法将其读取为栅格；如果它是ENVI影像，则缺少头文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>It is not a model file: it holds no {0}.</source>
      <translation>它不是模型文件：它不含{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>It is not clear which pixel is meant.</source>
      <translation>不清楚指的是哪个像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>It is not here.</source>
      <translation>本机没有。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/advice.py" />
      <source>It is not known what the values are; they are taken for reflectance. Look at the map with care.</source>
      <translation>不清楚数值是什么；按反射率处理。请谨慎看待分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>It is not known whether {0} holds reflectance, and the index {1} depends on its scale.</source>
      <translation>不清楚{0}是否为反射率，而指数{1}取决于其比例系数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>It is not said how many labels to learn from.</source>
      <translation>没有说明用多少标签学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/mosaic.py" />
      <source>It is not there any more.</source>
      <translation>它已不存在。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/upsample.py" />
      <source>It is one of {0}, or a file of SimFeatUp.</source>
      <translation>它是{0}之一，或SimFeatUp文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/dense.py" />
      <source>It is one of {0}.</source>
      <translation>它是{0}之一。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/library.py" />
      <source>It is read when the map is made.</source>
      <translation>生成分类图时读取它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/mosaic.py" />
      <source>It is turned or sheared against the map grid.</source>
      <translation>它相对于地图格网有旋转或错切。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>It is written all the same.</source>
      <translation>它仍会被写出。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/review/class_buttons.py" />
      <source>It is {0}</source>
      <translation>它是{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>It knows {0}.</source>
      <translation>它支持{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>It may be a file of another model or of another size of it; see models show for where the right one is.</source>
      <translation>它可能属于另一个模型或该模型的另一种规格；正确文件的来源见models show。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>It may need more memory than a worker has: give workers more, or the job a smaller memory budget. Or its file is damaged.</source>
      <translation>它需要的内存可能超过工作进程所有：请给工作进程更多内存，或减小任务的内存预算。也可能是其文件已损坏。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>It may not be read.</source>
      <translation>没有读取它的权限。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/advice.py" />
      <source>It needs {0}, which QGIS does not have here.</source>
      <translation>它需要{0}，而这里的QGIS没有。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>It needs {0}, which does not load: {1}.</source>
      <translation>它需要{0}，而其无法加载：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>It needs {0}, which is not installed for this Python.</source>
      <translation>它需要{0}，而此Python没有安装它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>It should be {0}.</source>
      <translation>应为{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/tasks.py" />
      <source>It was in work.</source>
      <translation>它正在处理中。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>It was removed. Try again; if that does not help, something on the way changes it: {0}</source>
      <translation>它已被移除。请重试；如果无效，则途中有某个环节更改了它：{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Its fields are {0}.</source>
      <translation>其字段有{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/class_table.py" />
      <source>Its fields should be name, words and colour.</source>
      <translation>其字段应为name、words和colour。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>Its latitudes and longitudes are damaged: download it again.</source>
      <translation>其纬度和经度已损坏：请重新下载。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>Its masks are {0}.</source>
      <translation>其掩膜有{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/kinds.py" />
      <source>Its name says that it is a white or dark reference of a camera.</source>
      <translation>从名称看，它是相机的白参考或暗参考。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>Its options are {0}.</source>
      <translation>其选项有{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Its owner states no licence.</source>
      <translation>其所有者没有说明许可证。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Its parts overlap.</source>
      <translation>其各部分相互重叠。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>Its product has no masks.</source>
      <translation>其产品没有掩膜。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Its product has none; leave the masks out.</source>
      <translation>其产品没有掩膜；请不要使用掩膜。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>Its surroundings are uneven: a label says little about its neighbours.</source>
      <translation>其周围不均匀：一个标签对其邻域说明不了多少。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Its {0} classes: {1}.</source>
      <translation>其{0}个类别：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Its {0} is damaged: the sum of its bytes is another one.</source>
      <translation>其{0}已损坏：校验和不符。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Its {0} is not where its table of contents says.</source>
      <translation>其{0}不在目录所示的位置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>Its {0} is too large: {1} bytes.</source>
      <translation>其{0}太大：{1}字节。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/handle.py" />
      <source>Job {0} ({1}) has not ended yet.</source>
      <translation>任务{0}（{1}）尚未结束。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <source>Jobs</source>
      <translation>任务</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <source>Jobs ({0})</source>
      <translation>任务（{0}）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/environment.py" />
      <source>Jobs are running in the compute environment. Wait until they have ended, or cancel them.</source>
      <translation>有任务正在计算环境中运行。请等它们结束，或取消它们。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/results.py" />
      <source>Judged without any truth; ✓ is what the map shows.</source>
      <translation>在没有真值的情况下评价；✓ 为分类图所显示的结果。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>Kappa compares the map with one whose pixels were dealt out at random, which nobody would make, and says nothing that overall accuracy and the error matrix do not say better (Pontius &amp; Millones 2011, International Journal of Remote Sensing 32:4407). It is kept for comparison with older work.</source>
      <translation>Kappa将分类图与一幅随机分配像元的图比较，而没有人会制作那样的图；它所说明的内容，总体精度和误差矩阵都能更好地说明（Pontius &amp; Millones 2011, International Journal of Remote Sensing 32:4407）。保留它是为了与较早的研究比较。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Kappa is no measure of a map; it is shown, with its caution, for comparison with older work</source>
      <translation>Kappa不宜用来衡量分类图；附上说明显示它，以便与较早的研究比较</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Kappa {0}.</source>
      <translation>Kappa {0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Keep maps that are whole</source>
      <translation>保留完整的分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Keep one for me</source>
      <translation>替我保留一条</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>Keep pixels or means first, and leave them shown.</source>
      <translation>请先保留像元或均值的光谱，并让它们处于显示状态。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Keep the error rate within each class</source>
      <translation>在每个类别内保持错误率</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Keep the labels in another file, or open one</source>
      <translation>将标签保存在其他文件中，或打开一个文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Keep the review in another file, or open one</source>
      <translation>将审核保存在其他文件中，或打开一个文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>Keep the sample in a session of the same map.</source>
      <translation>请将样本保存在同一分类图的会话中。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Keep the scheme, or choose the refinement discriminant or mamba.</source>
      <translation>请保留固定方案（scheme），或选择细化方法discriminant或mamba。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_model.py" />
      <source>Keep the scheme.</source>
      <translation>请保留固定方案（scheme）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Kept spectra</source>
      <translation>保留的光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>Key</source>
      <translation>按键</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Know what the map is worth</source>
      <translation>了解分类图的价值</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>Known are {0}.</source>
      <translation>已知的有{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/stages.py" />
      <source>Known from the source alone, without a label here: {0}.</source>
      <translation>仅由源模型得知，本影像上没有标签：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>Kruse et al. 1993, Remote Sens. Environ. 44:145</source>
      <translation>Kruse et al. 1993, Remote Sens. Environ. 44:145</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>L1R is in the geometry of the sensor, without a position; the same scene as L1T lies on a map.</source>
      <translation>L1R为传感器几何，没有位置；同一景的L1T产品有地图位置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <source>Label at least {0} pixels of every class.</source>
      <translation>请为每个类别至少标注{0}个像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/splits.py" />
      <source>Label more places of every class, far from each other.</source>
      <translation>请为每个类别在更多地方标注，且彼此远离。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Label other pixels.</source>
      <translation>请标注其他像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/bar.py" />
      <source>Label pixels</source>
      <translation>标注像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Label pixels further apart, or give a smaller buffer than {0}; windows of {1} pixels then share pixels with held-out ones, and the figures flatter.</source>
      <translation>请标注相距更远的像元，或给出小于{0}的缓冲距离；这样{1}像元的窗口会与留出像元重叠，所得数字将偏高。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/conformal.py" />
      <source>Label pixels in more places, choose a higher error rate, or leave it out.</source>
      <translation>请在更多地方标注像元，选择更高的错误率，或不设置它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Label pixels in more places, or give a smaller block size.</source>
      <translation>请在更多地方标注像元，或给出较小的分块大小。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/training.py" />
      <source>Label pixels inside the image, or check its nodata value.</source>
      <translation>请在影像内标注像元，或检查其无数据值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clicks.py" />
      <source>Label pixels of at least two classes, or leave the labels out.</source>
      <translation>请标注至少两个类别的像元，或不使用标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <location filename="../../hsi_plugin/methods/active/query/choose.py" />
      <location filename="../../hsi_plugin/methods/click/discriminant.py" />
      <location filename="../../hsi_plugin/methods/transfer/compare/scene.py" />
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <location filename="../../hsi_plugin/methods/transfer/segment.py" />
      <source>Label pixels of at least two classes.</source>
      <translation>请标注至少两个类别的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Label pixels on the page "Labels" first.</source>
      <translation>请先在“标签”页标注像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/bar.py" />
      <source>Label pixels: click gives the current class, keys 1–9 change it, right click removes</source>
      <translation>标注像元：点击赋予当前类别，按键1–9切换类别，右键移除</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Label similar neighbours too</source>
      <translation>同时标注相似的邻域</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Label some pixels and learn a model from them, or leave the error rate out.</source>
      <translation>请标注一些像元并由此学习模型，或不设置错误率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_read.py" />
      <source>Label some pixels first.</source>
      <translation>请先标注一些像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>Label with points or polygons.</source>
      <translation>请用点或多边形标注。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Label {0} similar neighbours too (P)</source>
      <translation>同时标注{0}个相似的邻域像元（P）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Labelled pixels</source>
      <translation>已标注像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/plot.py" />
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>Labelled pixels a class</source>
      <translation>每类已标注像元数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/plot.py" />
      <source>Labelled pixels a class, or share of the training blocks</source>
      <translation>每类已标注像元数，或训练分块的份额</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/scheme.py" />
      <source>Labelled pixels of this image are not part of the scheme: on other images its classes are told by names alone.</source>
      <translation>此影像的已标注像元不属于方案：在其他影像上，其类别仅按名称判断。</translation>
    </message>
    <message>
      <location filename="../../resources/models/spectf-cloud.json" />
      <source>Labelled spectra of EMIT (satellite, 381–2493 nm, top-of-atmosphere reflectance): cloud or not.</source>
      <translation>EMIT（卫星，381–2493 nm，大气层顶反射率）的带标签光谱：云或非云。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Labelling pixels</source>
      <translation>正在标注像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Labelling session</source>
      <translation>标注会话</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <location filename="../../hsi_plugin/gui/labels/page.py" />
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
      <translation>标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Labels a class</source>
      <translation>每类标签数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Labels are for</source>
      <translation>标签用途</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/label_jobs.py" />
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>Labels are not kept for "{0}".</source>
      <translation>不为“{0}”保存标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Labels belong to an image, and none with the pixels of this map is open.</source>
      <translation>标签属于影像，而没有打开与此分类图像元一致的影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Labels file</source>
      <translation>标签文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_labels.py" />
      <source>Labels have no column "{0}".</source>
      <translation>标签没有列“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Labels known already</source>
      <translation>已知的标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Labels of the sample scene</source>
      <translation>示例影像的标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/labelling.py" />
      <source>Labels of {0}</source>
      <translation>{0}的标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Labels so far</source>
      <translation>现有标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Labels so near to one that is held out are not learned from. Empty: as many as the method's window needs.</source>
      <translation>距留出标签如此近的标签不用于学习。留空：按方法窗口所需。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Labels taken over</source>
      <translation>接收的标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Labels that were learned from</source>
      <translation>学习所用的标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>Labels the pixels under points that were noted with a receiver: GPX, GeoJSON, GeoPackage, shapefile, or a table (CSV) with coordinates.

A position that is known less well than to half a pixel is told of, and so are pixels of several classes, which are not labelled. Time, accuracy and observer are kept with the labels. The session is changed, as one step that can be undone.</source>
      <translation>标注用接收机记录的点所在的像元：GPX、GeoJSON、GeoPackage、shapefile，或带坐标的表格（CSV）。

位置精度差于半个像元时会予以说明；属于多个类别的像元也会说明，且不标注。时间、精度和观测者与标签一起保存。会话会被更改，作为可撤销的一步。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Labels were given for many images.</source>
      <translation>为多幅影像给出了标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>Lacking</source>
      <translation>缺少</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Land</source>
      <translation>陆地</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>Largest size of the cache</source>
      <translation>缓存的最大容量</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>Latitudes {0} and longitudes {1} of the image do not fit.</source>
      <translation>影像的纬度{0}和经度{1}不匹配。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Layer</source>
      <translation>图层</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Layer "{0}" cannot be written to a temporary file ({1}).</source>
      <translation>图层“{0}”无法写入临时文件（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Layer "{0}" comes from {1}, so no file on this computer holds its pixel values.</source>
      <translation>图层“{0}”来自{1}，因此本机没有含其像元值的文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Layer "{0}" exists only in the memory of QGIS.</source>
      <translation>图层“{0}”只存在于QGIS的内存中。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Layer "{0}" has neither points nor polygons nor pixels.</source>
      <translation>图层“{0}”既没有点和多边形，也没有像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/class_table.py" />
      <source>Layer "{0}" has no field "name".</source>
      <translation>图层“{0}”没有字段“name”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Layer "{0}" has no field "{1}".</source>
      <translation>图层“{0}”没有字段“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Layer "{0}" is no raster.</source>
      <translation>图层“{0}”不是栅格。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Layer "{0}" is no usable raster.</source>
      <translation>图层“{0}”不是可用的栅格。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/layer.py" />
      <source>Layer of labels</source>
      <translation>标签图层</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/review/synced_view.py" />
      <source>Layers</source>
      <translation>图层</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/bar.py" />
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>Learn by clicking</source>
      <translation>点击学习</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/bar.py" />
      <source>Learn by clicking: you are asked about pixels, and the map learns from every answer</source>
      <translation>点击学习：程序询问一些像元，分类图从每个回答中学习</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>Learn by clicking…</source>
      <translation>点击学习…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>Learn from</source>
      <translation>学习来源</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Learn from corrections</source>
      <translation>从改正中学习</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/page.py" />
      <source>Learn from the labels and classify the whole cube</source>
      <translation>由标签学习并对整个立方体分类</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Learn from {0}</source>
      <translation>由{0}学习</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>Learn it again from the labels.</source>
      <translation>请由标签重新学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Learned from {0} labelled pixels ({1}) of {2}: {3} bands of {4}, pixels of {5} m.</source>
      <translation>由{2}的{0}个已标注像元（{1}）学习：{3}个{4}波段，像元大小{5} m。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Learned from {0} labelled pixels ({1}) of {2}: {3} bands of {4}.</source>
      <translation>由{2}的{0}个已标注像元（{1}）学习：{3}个{4}波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/mamba/classifier.py" />
      <source>Learned from {0} of {1} labelled pixels, those of {2} parts of the scene.</source>
      <translation>由{1}个已标注像元中的{0}个学习，即影像中{2}个部分内的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/training.py" />
      <location filename="../../hsi_plugin/methods/transfer/ground.py" />
      <source>Learned from {0} of {1} labelled pixels.</source>
      <translation>由{1}个已标注像元中的{0}个学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <source>Learned map of {0}</source>
      <translation>{0}的学习分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Learned model</source>
      <translation>学得的模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Learned {0} classes from {1} labelled pixels: {2}.</source>
      <translation>由{1}个已标注像元学习了{0}个类别：{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Learner</source>
      <translation>学习器</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Learns from a few labelled pixels in moments; needs nothing installed.</source>
      <translation>从少量已标注像元即刻学习；无需安装任何东西。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Learns from a few labels with each of several strategies and tests them on other labels of the same hyperspectral image: classifiers of single spectra, networks trained from scratch, a network for photographs that sees three bands, and a hyperspectral foundation model. All get the same labels; everything is repeated with other ones, so that chance can be told from difference.

The image is cut into blocks; labels are learned from in one half of the blocks and tested in the other, with a strip between them. So many labels are needed in many places: a reference map is best.

The folder gets a table (CSV, JSON) and a plot (SVG) of average accuracy and Jaccard index with 95 % intervals. The log says in words which strategy is ahead, also where the foundation model loses. What cannot run is named with the reason.

Strategies with RU-Net train a network every time, which takes minutes each without a graphics card. An interrupted run goes on in the same folder; more strategies or labels add to what is there.</source>
      <translation>用若干策略分别从少量标签学习，并在同一高光谱影像的其他标签上检验：单条光谱的分类器、从零训练的网络、查看三个波段的照片网络，以及高光谱基础模型。各策略使用相同的标签；全部过程用其他标签重复，以便区分偶然与差异。

影像被切成分块；在一半分块中由标签学习，在另一半中检验，两者之间留有条带。因此需要许多地方的大量标签：最好使用参考图。

文件夹中会得到表格（CSV、JSON）以及平均精度和Jaccard指数的图形（SVG），附95%区间。日志用文字说明哪种策略领先，也说明基础模型在何处落后。不能运行的策略会列出原因。

带RU-Net的策略每次都训练网络，没有显卡时每次需要数分钟。中断的运行在同一文件夹中继续；增加策略或标签会补充到已有结果中。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Learns from labelled pixels of a hyperspectral image and writes a model file that can be applied to this and to other images, also of another sensor: bands are matched by wavelength.

Labels are points or polygons with a class field, or a raster on the grid of the image whose values are classes; layers that are filtered, edited or in memory are taken as they are seen. Every class needs at least two labelled pixels.

The accuracy in the log is measured on blocks of pixels that were kept apart while learning.</source>
      <translation>由高光谱影像的已标注像元学习，并写出模型文件；该模型可用于此影像及其他影像，包括其他传感器的影像：波段按波长匹配。

标签为带类别字段的点或多边形，或与影像格网一致、以值为类别的栅格；经过过滤、正在编辑或位于内存中的图层按所见使用。每个类别至少需要两个已标注像元。

日志中的精度是在学习时分开留出的像元分块上测定的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Learns from very few labels on features of a pre-trained hyperspectral model, which see a pixel with its surroundings.</source>
      <translation>利用预训练高光谱模型的特征，从极少的标签学习；这些特征结合像元的周围环境。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/page.py" />
      <source>Learns from {0}, then classifies every pixel of {1}.</source>
      <translation>由{0}学习，然后对{1}的每个像元分类。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Learns the classes' spectra in this very scene from the surest first labels.</source>
      <translation>从最确信的最初标签学习各类别在本影像中的光谱。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Least confidence</source>
      <translation>置信度最低</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Least number of points in every class of the map</source>
      <translation>分类图每个类别的最少点数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Least reliable class: {0} (user's accuracy {1}, producer's accuracy {2}).</source>
      <translation>最不可靠的类别：{0}（用户精度{1}，生产者精度{2}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/colour.py" />
      <source>Leave CLIP out: the spectral side needs no visible light.</source>
      <translation>请不要使用CLIP：光谱部分不需要可见光。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>Leave it out, or choose the method foundation.</source>
      <translation>请略去它，或选择方法foundation。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Leave it out, or give one image.</source>
      <translation>请不要设置它，或只给一幅影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Leave out bad bands</source>
      <translation>排除坏波段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>Leave out pixels</source>
      <translation>排除像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>Leave out pixels without a class.</source>
      <translation>请排除没有类别的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Leave out the model to save, or give labels.</source>
      <translation>请不要指定要保存的模型，或给出标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>Leave out the {0} bands that are marked as bad</source>
      <translation>排除标记为坏波段的{0}个波段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>Leave some of them out.</source>
      <translation>请排除其中一些。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Leave the bands out, or give labels to learn from.</source>
      <translation>请不要设置波段，或给出用于学习的标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>Leave the ranges of bands out.</source>
      <translation>请不要设置波段范围。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>Leave the source out, or choose the method sst.</source>
      <translation>请略去源，或选择方法sst。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/stages.py" />
      <source>Leave the source out, or label more pixels.</source>
      <translation>请不要指定源模型，或标注更多像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/upsample.py" />
      <source>Leave them as they are.</source>
      <translation>请保持它们不变。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Leave them out, or give a library.</source>
      <translation>请不要设置它们，或给出光谱库。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/cog.py" />
      <source>Leave this option out, or install a newer QGIS.</source>
      <translation>请不要使用此选项，或安装较新的QGIS。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>Leave this strategy out.</source>
      <translation>请不要选用此策略。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <source>Left-out labels lie as near as {0} pixels to the others, and the model sees {1} × {1} pixels around each: the figures may be better than they would be in another place.</source>
      <translation>留出标签与其他标签最近只有{0}像元，而模型查看每个像元周围{1} × {1}像元：这些数字可能好于在其他地方的结果。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>Less than one label a class teaches nothing.</source>
      <translation>每类少于一个标签学不到任何东西。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>Let HSI_PYTHON name the same version.</source>
      <translation>请让HSI_PYTHON指向相同的版本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/staging.py" />
      <source>Let the name of the map end in .tif.</source>
      <translation>请让分类图的名称以.tif结尾。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>Level</source>
      <translation>级别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Level that makes the classes</source>
      <translation>构成类别的层级</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Lewis &amp; Gale 1994, SIGIR</source>
      <translation>Lewis &amp; Gale 1994, SIGIR</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Library</source>
      <translation>光谱库</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Library to the bands of an image</source>
      <translation>光谱库转换到影像波段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Library to the bands of {0}</source>
      <translation>光谱库转换到{0}的波段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <location filename="../../hsi_plugin/gui/names/clip.py" />
      <source>Licence of the weights: {0}.</source>
      <translation>权重的许可证：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Licence: {0}.</source>
      <translation>许可证：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>List foundation models</source>
      <translation>列出基础模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <source>Load</source>
      <translation>加载</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <source>Load class names</source>
      <translation>加载类别名称</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <source>Load class names from a file</source>
      <translation>从文件加载类别名称</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>Loaded</source>
      <translation>已加载</translation>
    </message>
    <message>
      <location filename="../../resources/models/spectf-cloud.json" />
      <source>Loaded with its real file (25,538 parameters), and its scores agree with an independent forward pass in NumPy to one part in 100,000. Of 7,680 pixels of the EnMAP scene of Potsdam (surface reflectance) it calls 2 cloud. The address of the download was never fetched from here.</source>
      <translation>已用真实文件（25,538个参数）加载，其得分与独立的NumPy前向计算相差不超过十万分之一。在Potsdam的EnMAP影像（地表反射率）的7,680个像元中，它判2个为云。下载地址从未实际访问过。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Loading was not tried: this Python has no torch.</source>
      <translation>未尝试加载：此Python没有torch。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <source>Loads it, and tells its SHA-256 and which of its tensors were loaded, left new or ignored</source>
      <translation>加载它，并给出其SHA-256以及哪些张量已加载、保持初始或被忽略</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/page.py" />
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/page.py" />
      <source>Log of a job</source>
      <translation>任务日志</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Logistic</source>
      <translation>逻辑回归</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Logistic regression: a little slower; better where classes are not round</source>
      <translation>逻辑回归：稍慢；类别分布不呈圆形时更好</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Longest wavelength (nm)</source>
      <translation>最长波长（nm）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Look at every pixel of the sample, without seeing what the map says, and answer which class it is; several people may do so.</source>
      <translation>请在不看分类图结果的情况下查看样本的每个像元，并回答它属于哪个类别；可由多人进行。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Look at it</source>
      <translation>查看</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>Look at some of its points first.</source>
      <translation>请先查看其中一些点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Look at spectra</source>
      <translation>查看光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>Look for it by hand and add it.</source>
      <translation>请手动查找它并添加。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/choice.py" />
      <source>Looking for foundation models…</source>
      <translation>正在查找基础模型…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>Looking…</source>
      <translation>正在查看…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Looks at a pixel with its neighbours, as far as the pixels' size allows; for images of a few metres a pixel, and for models that go on to other images.</source>
      <translation>在像元大小允许的范围内，将像元与其邻域一并考察；适合像元为数米的影像，以及要用于其他影像的模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Lower end of the difference</source>
      <translation>差值的下限</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Luo et al. 2005, JMLR 6:589; Tuia et al. 2011, IEEE JSTSP 5:606</source>
      <translation>Luo et al. 2005, JMLR 6:589; Tuia et al. 2011, IEEE JSTSP 5:606</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Macro F1</source>
      <translation>宏平均F1</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/comparison.py" />
      <source>Macro Jaccard</source>
      <translation>宏平均Jaccard</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_model.py" />
      <source>Made from class names without a label: its accuracy is not known.</source>
      <translation>未用标签，仅由类别名称生成：其精度未知。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Made from class names, without labels, on {0}.</source>
      <translation>由类别名称制成，没有标签，基于{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Made from class names, without labels.</source>
      <translation>由类别名称制成，没有标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Made on {0} with version {1} of the plugin.</source>
      <translation>于{0}由插件版本{1}制成。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Made with version {0} of the plugin.</source>
      <translation>由插件版本{0}制成。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <source>Magnifications at which CLIP looks at the picture, such as 1, 2, 4; else by the size of a pixel</source>
      <translation>CLIP查看图片的放大倍数，例如1, 2, 4；否则按像元大小确定</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Magnifications at which CLIP looks, between commas; empty to choose them by the size of a pixel.</source>
      <translation>CLIP查看时的放大倍数，以逗号分隔；留空则按像元大小选取。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scene.py" />
      <source>Magnifications cannot be joined by "{0}".</source>
      <translation>放大倍数不能用“{0}”合并。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Majority in a square of</source>
      <translation>方形窗口众数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>Make it again ({0} on the map)</source>
      <translation>重做（在地图上按{0}）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <source>Make report</source>
      <translation>生成报告</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/live.py" />
      <source>Make room on the disk, or close the program that holds it.</source>
      <translation>请腾出磁盘空间，或关闭占用它的程序。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>Make room on the disk.</source>
      <translation>请腾出磁盘空间。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Make room there, or choose another folder for models with HSI_HOME.</source>
      <translation>请在那里腾出空间，或用HSI_HOME为模型选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Make room there, or choose another folder.</source>
      <translation>请在那里腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <source>Make room there, or choose another output folder.</source>
      <translation>请在那里腾出空间，或选择其他输出文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>Make room there, or choose another place for the output.</source>
      <translation>请在那里腾出空间，或为输出选择其他位置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Make room there, or give the workers the right to write; or choose another folder for the maps.</source>
      <translation>请在那里腾出空间，或授予工作进程写入权限；也可以为分类图选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>Make room there, or set HSI_HOME of the workers to a folder that can be written to.</source>
      <translation>请在那里腾出空间，或将工作进程的HSI_HOME设为可写入的文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>Make room, or choose a folder on another disk in the options, or with HSI_ENV.</source>
      <translation>请腾出空间，或在选项中或通过HSI_ENV选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/cog.py" />
      <source>Make the map again.</source>
      <translation>请重新生成分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Make this report again with that session as its reference.</source>
      <translation>请以该会话为参考重新生成此报告。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Make this the label of the selected pixels, instead of what was said of them</source>
      <translation>以此作为所选像元的标签，取代各人所给的标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>Make this the reference of the selected points; what each person said is kept</source>
      <translation>以此作为所选点的参考；各人的回答会保留</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <source>Makers' page</source>
      <translation>作者网页</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Makes a map of a hyperspectral image from nothing but the names of its classes, such as "water; tree | forest; bare soil; road | asphalt". A semicolon stands between classes, a bar between words for the same. No label is needed and nothing is downloaded: a small model of spectra that ships with the plugin knows several hundred words.

A spectral library and a CLIP model may help: a word like spectrum:NAME means a spectrum of the library, pixel:ROW,COLUMN means a pixel of the image, and CLIP, which looks at a colour picture of the image, knows any word. Labels of some pixels count besides the names.

What these say of every pixel is noisy; it is then refined by what the classes look like in this very image. The report shows what every part said, several ways to refine it, and which was chosen by what criteria. No truth is used for that.

Names are no measurement: look at the map beside the image before you trust it. Values should be reflectance; with radiance the map is rough.</source>
      <translation>仅凭类别名称就为高光谱影像制作分类图，例如“water; tree | forest; bare soil; road | asphalt”。类别之间用分号，同义词之间用竖线。无需标签，也不下载任何内容：随插件提供的小型光谱模型认识数百个词。

光谱库和CLIP模型可提供帮助：spectrum:NAME这样的词表示光谱库中的一条光谱，pixel:ROW,COLUMN表示影像的一个像元；查看影像彩色图片的CLIP认识任何词。部分像元的标签与名称一并计入。

它们对每个像元给出的结果含有噪声；随后按各类别在本影像中的样子进行细化。报告显示各部分的结果、若干细化方法，以及按什么标准选择了哪一种。其中不使用真值。

名称不是测量：在信任分类图之前，请将它与影像对照查看。数值应为反射率；使用辐亮度时分类图较为粗略。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Makes a plain raster of a product of a hyperspectral sensor: EMIT, EnMAP, PRISMA, DESIS, AVIRIS, NEON AOP, Tanager, PACE, Hyperion and others, recognised by what stands in the file, whatever it is called. Values stay as they are stored; wavelengths, widths, bad bands, scale, units and acquisition are written into the raster.

Products that are stored in the geometry of their measurement are put on the map by nearest neighbour, once; a second raster tells for each pixel of the map which row and column it comes from.

With the ending .vrt no pixel is copied, where the product allows it.

Opening a product in the Hyperspectral dock, training and classifying need no import: they read products as they are.</source>
      <translation>将高光谱传感器的产品制成普通栅格：EMIT、EnMAP、PRISMA、DESIS、AVIRIS、NEON AOP、Tanager、PACE、Hyperion等；无论文件名是什么，均按文件内容识别。数值保持存储时的原样；波长、波段宽度、坏波段、比例系数、单位和采集信息写入栅格。

以测量几何存储的产品用最近邻法一次性放到地图上；第二个栅格说明地图的每个像元来自哪一行哪一列。

以.vrt结尾时，在产品允许的情况下不复制像元。

在高光谱面板中打开产品、训练和分类都无需导入：它们直接读取产品。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Make…</source>
      <translation>生成…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <location filename="../../hsi_plugin/gui/shared/manual.py" />
      <source>Manual</source>
      <translation>手册</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>Many images</source>
      <translation>多幅影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Map</source>
      <translation>分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/page.py" />
      <source>Map</source>
      <comment>button: make a map</comment>
      <translation>制图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <source>Map</source>
      <comment>tab: make a map</comment>
      <translation>制图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/canvas/map_files.py" />
      <location filename="../../hsi_plugin/gui/map/page.py" />
      <location filename="../../hsi_plugin/gui/names/page.py" />
      <source>Map file</source>
      <translation>分类图文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Map from a file</source>
      <translation>来自文件的分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Map from class names</source>
      <translation>由类别名称制图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Map of changes</source>
      <translation>变化图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Map to review</source>
      <translation>要审核的分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Map {0} by names</source>
      <translation>按名称为{0}制图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>Mapped: pixels counted on the map. Estimated: corrected for the errors that the reference shows, ± half of the 95 % interval.</source>
      <translation>制图：在分类图上统计的像元。估计：已按参考所显示的错误校正，± 95%区间的一半。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Maps (*.tif *.tiff *.vrt *.img *.dat);;All files (*)</source>
      <translation>分类图 (*.tif *.tiff *.vrt *.img *.dat);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Maps are in {0}.</source>
      <translation>分类图位于{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Maps that were finished are kept in {0}, each of them whole.</source>
      <translation>已完成的分类图保存在{0}，每幅都完整。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/continuum.py" />
      <source>Mark it as bad, or add its wavelength.</source>
      <translation>请将其标记为坏波段，或补充其波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/mask_box.py" />
      <source>Mask</source>
      <translation>掩膜</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>Masks</source>
      <translation>掩膜</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Masks to leave out</source>
      <translation>要排除的掩膜</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Masks: {0}.</source>
      <translation>掩膜：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Mean F1 score</source>
      <translation>平均F1得分</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <source>Mean F1 score of the classes: low where a class is missed, and where others are taken for it</source>
      <translation>各类别的平均F1得分：某类别被漏掉或其他类别被误判为它时较低</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/results.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Mean confidence</source>
      <translation>平均置信度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/results.py" />
      <source>Mean confidence {0:.2f}.</source>
      <translation>平均置信度{0:.2f}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Mean confidence {0}, accuracy at the same pixels {1}; expected calibration error {2}, Brier score {3}.</source>
      <translation>平均置信度{0}，相同像元上的精度{1}；期望校准误差{2}，Brier得分{3}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Mean of an area</source>
      <translation>区域的均值</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Mean of each class of the labels</source>
      <translation>标签各类别的均值</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Mean of the first index</source>
      <translation>第一个指数的均值</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Mean of the selected features</source>
      <translation>所选要素的均值</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_model.py" />
      <source>Mean ± standard deviation of {0} pixels</source>
      <translation>{0}个像元的均值 ± 标准差</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/results.py" />
      <source>Means of {0} repetitions ± half of the 95 % interval; ▸ the highest of a column</source>
      <translation>{0}次重复的均值 ± 95%区间的一半；▸ 为一列中的最高值</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/results.py" />
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Measure</source>
      <translation>指标</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/computing_box.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Memory</source>
      <translation>内存</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Merge a file…</source>
      <translation>合并文件…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Merge another session…</source>
      <translation>合并其他会话…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>Merge copies of one and the same file.</source>
      <translation>请合并同一文件的副本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Merge labels</source>
      <translation>合并标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Merge labels into {0}</source>
      <translation>将标签合并到{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>Merge sessions of the same image.</source>
      <translation>请合并同一影像的会话。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/method_choice.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Method of the final map</source>
      <translation>最终分类图的方法</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Missing wavelengths, as JSON</source>
      <translation>缺失的波长，JSON</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Mixed</source>
      <translation>混合</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/choice.py" />
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Model for further images</source>
      <translation>用于其他影像的模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Model {0}</source>
      <translation>模型{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Models (*.hsimodel)</source>
      <translation>模型 (*.hsimodel)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/clip.py" />
      <source>Models (*.safetensors *.pt *.bin *.json);;All files (*)</source>
      <translation>模型 (*.safetensors *.pt *.bin *.json);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/choice.py" />
      <source>Models…</source>
      <translation>模型…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/choice.py" />
      <source>Models…: what they are, which are here, and how to get others</source>
      <translation>模型…：它们是什么，哪些已有，以及如何获取其他模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <source>More layers: what spectra, CLIP, library and clicks say, each by itself</source>
      <translation>更多图层：光谱、CLIP、光谱库和点击各自的结果</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersl-base.json" />
      <location filename="../../resources/models/hypersl-huge.json" />
      <location filename="../../resources/models/hypersl-large.json" />
      <location filename="../../resources/models/hypersl-small.json" />
      <source>More than 300 million spectra of EnMAP and DESIS (satellites, 400–2450 nm); 95 % of the bands of a spectrum were hidden and had to be completed.</source>
      <translation>EnMAP和DESIS（卫星，400–2450 nm）的3亿多条光谱；每条光谱95 %的波段被隐藏，学习将其补全。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Mosaic</source>
      <translation>镶嵌</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Mosaic of all maps</source>
      <translation>所有分类图的镶嵌</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Mosaic: {0}</source>
      <translation>镶嵌：{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Most like {0}</source>
      <translation>与{0}最相似</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/export.py" />
      <source>Move it elsewhere.</source>
      <translation>请将其移到别处。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/dock.py" />
      <source>Move over the cube to see spectra, click to keep one</source>
      <translation>在立方体上移动可查看光谱，点击可保留光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <source>Move over the image to see spectra, click to keep one.</source>
      <translation>在影像上移动可查看光谱，点击可保留光谱。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Move over the image to see the spectrum of each pixel; click to keep one.</source>
      <translation>在影像上移动可查看每个像元的光谱；点击可保留光谱。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Move the map there</source>
      <translation>将地图移到该处</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>NVIDIA graphics cards do not work on macOS.</source>
      <translation>NVIDIA显卡不能在macOS上工作。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/adapt_dialog.py" />
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <location filename="../../hsi_plugin/gui/spectra/library_table.py" />
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/model.py" />
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>Name a class in words.</source>
      <translation>请用词语命名一个类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>Name a class with "class", and only there.</source>
      <translation>请用“class”指定类别，且只在该处使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Name a library to write, a session that takes labels, or both.</source>
      <translation>请指定要写入的光谱库、接收标签的会话，或两者。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Name a library to write, a session, or both.</source>
      <translation>请指定要写入的光谱库、会话，或两者。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_model.py" />
      <source>Name another class, or keep the scheme.</source>
      <translation>请再指定一个类别，或保留固定方案（scheme）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Name at most {0}.</source>
      <translation>最多指定{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Name each once.</source>
      <translation>每个只能指定一次。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/scheme.py" />
      <source>Name it in words or by a library spectrum, or keep what is learned here (refinement discriminant or mamba).</source>
      <translation>请用词语或光谱库的光谱为其命名，或保留在此学到的内容（细化方法discriminant或mamba）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>Name it in words too.</source>
      <translation>请同时用词语为它命名。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>Name its spectra, like spectrum:{0}, or words of its table.</source>
      <translation>请指定其中的光谱，如spectrum:{0}，或其表格中的词语。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/spectral.py" />
      <source>Name materials, like water, tree or asphalt.</source>
      <translation>请命名物质，如water、tree或asphalt。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Name of the new class</source>
      <translation>新类别的名称</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/adapt_dialog.py" />
      <source>Name of the new model</source>
      <translation>新模型的名称</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scene.py" />
      <source>Name one in words, or leave CLIP out.</source>
      <translation>请用词语命名一个类别，或不使用CLIP。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Name or key of the sample; the newest where left out.</source>
      <translation>样本的名称或键；不设置时为最新的样本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Name the field; there are: {0}.</source>
      <translation>请指定字段；可用的有：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>Name the file to write.</source>
      <translation>请给出要写入的文件名。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>Name the folder of a CLIP (vision) or DINOv2 model, as Hugging Face lays it out.</source>
      <translation>请指定CLIP（视觉）或DINOv2模型的文件夹，布局与Hugging Face一致。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Name the layer with the labels: {0}.</source>
      <translation>请指定含标签的图层：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>Name them in Dask's own configuration (distributed.comm.tls), as docs/CLUSTER.md shows.</source>
      <translation>请在Dask自身的配置（distributed.comm.tls）中指定它们，参见docs/CLUSTER.md。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/main_dock.py" />
      <source>Names</source>
      <translation>名称</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Names of masks</source>
      <translation>掩膜名称</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Names of masks between commas, such as cloud,cirrus; their pixels become nodata. "Describe a hyperspectral image" lists them.</source>
      <translation>以逗号分隔的掩膜名称，如cloud,cirrus；其像元成为无数据。“描述高光谱影像”会列出它们。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Names of spectra of the library, one a line or separated by semicolons; empty for all.</source>
      <translation>光谱库中光谱的名称，每行一个或以分号分隔；留空表示全部。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Names of the classes, as a JSON list</source>
      <translation>类别名称，JSON列表</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Nearest neighbours</source>
      <translation>最近邻</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>Needs</source>
      <translation>需要</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Negative after the correction in one band at least</source>
      <translation>至少一个波段在校正后为负值</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Neighbours of a pixel</source>
      <translation>像元的邻域</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Neither a library nor labels were given.</source>
      <translation>既没有给出光谱库也没有给出标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>Neither a model nor labels were given.</source>
      <translation>既没有给出模型也没有给出标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Neither a raster nor a table of responses was given.</source>
      <translation>既未给出栅格，也未给出光谱响应表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Neither the file nor its STAC item tells the wavelengths of its bands.</source>
      <translation>文件及其STAC条目都未提供波段的波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris.py" />
      <source>Neither the header nor a file beside it (*.spc) tells the wavelengths of the bands.</source>
      <translation>头文件和旁边的文件（*.spc）都未提供波段的波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Network for photographs</source>
      <translation>照片网络</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Network on colours</source>
      <translation>基于颜色的网络</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Network on spectra (MambaHSI)</source>
      <translation>基于光谱的网络（MambaHSI）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <source>Networks that have learned from many hyperspectral images without labels. Their features need few labels; whether they help on your cube is what "Compare strategies…" tells.</source>
      <translation>从大量无标签的高光谱影像学习而来的网络。其特征只需少量标签；对您的立方体是否有帮助，可用“比较策略…”得知。</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersl-small.json" />
      <source>Never with its real file, which was not to be had. Loading is proven with generated tensors of the true names and shapes (9,027,841 trainable parameters with the decoder), and the arithmetic with an independent forward pass in NumPy at a small size.</source>
      <translation>从未用真实文件试验，因为无法取得。加载已用具有真实名称和形状的生成张量验证（含解码器共9,027,841个可训练参数），运算已用小规模的独立NumPy前向计算验证。</translation>
    </message>
    <message>
      <location filename="../../resources/models/dofa-large.json" />
      <location filename="../../resources/models/dofa2-large.json" />
      <source>Never with its real file, which was not to be had. Loading is proven with generated tensors of the true names and shapes, the arithmetic with an independent computation at a small size.</source>
      <translation>从未用真实文件试验，因为无法取得。加载已用具有真实名称和形状的生成张量验证，运算已用小规模的独立计算验证。</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersl-huge.json" />
      <location filename="../../resources/models/hypersl-large.json" />
      <source>Never with its real file, which was not to be had. Loading is proven with generated tensors of the true names and shapes;  the arithmetic with an independent forward pass in NumPy at a small size.</source>
      <translation>从未用真实文件试验，因为无法取得。加载已用具有真实名称和形状的生成张量验证；运算已用小规模的独立NumPy前向计算验证。</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersl-base.json" />
      <source>Never with its real file, which was not to be had. Loading is proven with generated tensors of the true names and shapes; the arithmetic with an independent forward pass in NumPy at a small size.</source>
      <translation>从未使用过真实文件，因为无法取得。加载已用名称和形状真实的生成张量验证；计算已用NumPy中独立的小规模前向计算验证。</translation>
    </message>
    <message>
      <location filename="../../resources/models/dofa-base.json" />
      <location filename="../../resources/models/dofa2-base.json" />
      <source>Never with its real file, which was not to be had; its hash is the one that several public projects give for the pinned revision. Loading is proven with generated tensors of the true names and shapes, the arithmetic with an independent computation at a small size.</source>
      <translation>从未用真实文件试验，因为无法取得；其哈希值是若干公开项目为固定修订版给出的。加载已用具有真实名称和形状的生成张量验证，运算已用小规模的独立计算验证。</translation>
    </message>
    <message>
      <location filename="../../resources/models/spectral-earth-rn50.json" />
      <location filename="../../resources/models/spectral-earth-vit-b.json" />
      <location filename="../../resources/models/spectral-earth-vit-h.json" />
      <location filename="../../resources/models/spectral-earth-vit-l.json" />
      <location filename="../../resources/models/spectral-earth-vit-s.json" />
      <source>Never with real files, which were not to be had; neither were their names seen. Names and shapes of tensors were read in the makers' code; loading is proven with generated files of these names and shapes, also wrapped as their training scripts wrap them, the arithmetic with an independent computation at a small size.</source>
      <translation>从未用真实文件试验，因为无法取得；也未见过其名称。张量的名称和形状读自作者代码；加载已用具有这些名称和形状的生成文件验证，包括按其训练脚本方式封装的文件，运算已用小规模的独立计算验证。</translation>
    </message>
    <message>
      <location filename="../../resources/models/hyperfree-b.json" />
      <location filename="../../resources/models/hyperfree-h.json" />
      <location filename="../../resources/models/hyperfree-l.json" />
      <source>Never with the real file, which was not to be had. Names and shapes of tensors, key wavelengths and the order of operations were read in the makers' code; the code of positions is called there by the name and with the arguments of Scale-MAE's, and is taken to be that one, because its source was not at hand; that nothing is subtracted from values before the encoder is concluded from how its class is made. Loading is proven with generated files, the arithmetic with independent computations at a small size.</source>
      <translation>从未用真实文件试验，因为无法取得。张量的名称和形状、关键波长以及运算顺序均读自作者代码；其中位置编码的代码以Scale-MAE的名称和参数调用，因其源代码不在手头，故视为同一代码；编码器之前不从数值中减去任何量，是由其类的构造方式推断的。加载已用生成的文件验证，运算已用小规模的独立计算验证。</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersigma-base.json" />
      <location filename="../../resources/models/hypersigma-huge.json" />
      <location filename="../../resources/models/hypersigma-large.json" />
      <location filename="../../resources/models/hypersigma-spatial-base.json" />
      <location filename="../../resources/models/hypersigma-spatial-huge.json" />
      <location filename="../../resources/models/hypersigma-spatial-large.json" />
      <source>Never with the real files, which were not to be had. Names and shapes of tensors were read in the makers' code; loading is proven with generated files of these names and shapes (the blocks of the base size hold 85,054,464 parameters), the arithmetic with independent computations at a small size.</source>
      <translation>从未用真实文件试验，因为无法取得。张量的名称和形状读自作者代码；加载已用具有这些名称和形状的生成文件验证（base规格的模块含85,054,464个参数），运算已用小规模的独立计算验证。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>New class</source>
      <translation>新类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>New classification</source>
      <translation>新的分类结果</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>New labels</source>
      <translation>新标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>Next</source>
      <translation>下一个</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Next in line</source>
      <translation>下一个</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Ninomiya 2003, Proc. IGARSS 2003:1552</source>
      <translation>Ninomiya 2003, Proc. IGARSS 2003:1552</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/gpu.py" />
      <source>No NVIDIA graphics card was found (nvidia-smi tells of none).</source>
      <translation>没有找到NVIDIA显卡（nvidia-smi未列出）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>No Python was found that can run the worker.</source>
      <translation>没有找到能运行工作进程的Python。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <source>No accuracy could be estimated from these labels.</source>
      <translation>无法由这些标签估计精度。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <source>No accuracy could be estimated from these labels: {0}.</source>
      <translation>无法由这些标签估计精度：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>No address with a checked content is known. Get the file from its makers, then use "Add file…".</source>
      <translation>没有内容经核对的已知地址。请从作者处获取文件，然后使用“添加文件…”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hyperfree/wavelengths.py" />
      <source>No band is within 10 nm of a key band of HyperFree.</source>
      <translation>没有波段位于HyperFree关键波段的10 nm以内。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>No band of the raster is marked as good.</source>
      <translation>栅格中没有标记为有效的波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>No band of the {0} detector was acquired.</source>
      <translation>{0}探测器没有采集任何波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/scene.py" />
      <source>No band of {0} is good.</source>
      <translation>{0}没有有效波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scene.py" />
      <source>No class is named in words, and CLIP knows nothing else.</source>
      <translation>没有用词语命名的类别，而CLIP只认识词语。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>No class is named.</source>
      <translation>没有指定类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>No classes were given.</source>
      <translation>没有给出类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>No classes yet: press C and name what you see.</source>
      <translation>还没有类别：按C并为所见内容命名。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>No cube is open.</source>
      <translation>没有打开的立方体。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>No field of {0} may hold the classes.</source>
      <translation>{0}中没有可能存放类别的字段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>No file is named for the cube.</source>
      <translation>没有为立方体指定文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/canvas/map_files.py" />
      <source>No file is named for the map.</source>
      <translation>没有为分类图指定文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>No file is named for the points.</source>
      <translation>没有为点指定文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>No file stands behind the points to visit.</source>
      <translation>要到访的点没有对应的文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>No folder for the maps was given.</source>
      <translation>没有为分类图指定文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>No folder is named for the comparison.</source>
      <translation>没有为比较指定文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>No folder was given for the table and the plot.</source>
      <translation>没有为表格和图形指定文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/choice.py" />
      <source>No foundation model is here yet; get one under Models…</source>
      <translation>本机尚无基础模型；获取请点模型…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <source>No foundation model is known.</source>
      <translation>没有已知的基础模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>No image was given.</source>
      <translation>没有给出影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>No images were given.</source>
      <translation>没有给出影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>No index was named.</source>
      <translation>没有指定指数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>No label lies in the window.</source>
      <translation>窗口内没有标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>No label lies on a pixel of {0} that holds data.</source>
      <translation>没有标签位于{0}中含数据的像元上。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>No label of "{0}" lies on a pixel that holds data; the class is left out.</source>
      <translation>类别“{0}”没有标签位于含数据的像元上；该类别已被排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <location filename="../../hsi_plugin/methods/sst/transfer/stages.py" />
      <source>No label on the cube is of {0}; left out.</source>
      <translation>立方体上没有{0}的标签；已排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/layer.py" />
      <source>No layer of labels is chosen.</source>
      <translation>没有选择标签图层。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>No layer of polygons or points is current.</source>
      <translation>当前图层不是多边形或点图层。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>No library was opened yet</source>
      <translation>尚未打开光谱库</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>No model was given.</source>
      <translation>没有指定模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/strategies.py" />
      <source>No network for photographs was named.</source>
      <translation>没有指定照片网络。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb_network.py" />
      <source>No network has such numbers as its config.json gives.</source>
      <translation>没有哪个网络具有其config.json给出的数值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>No network has such numbers as {0} gives: {1}.</source>
      <translation>没有哪个网络具有{0}给出的数值：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>No other map was chosen.</source>
      <translation>没有选择另一幅分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>No other pixel looks like the confusions of the sample.</source>
      <translation>没有其他像元与样本中的混淆情况相似。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/sieve.py" />
      <source>No piece has fewer than {0} pixel.</source>
      <translation>没有图斑少于{0}个像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>No piece smaller than</source>
      <translation>最小图斑不小于</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>No pixel has a class on both {0} and {1}.</source>
      <translation>没有像元在{0}和{1}上都有类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/pool.py" />
      <source>No pixel has a first label.</source>
      <translation>没有像元带最初标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>No pixel is as alike to a reference as {0}: choose another threshold.</source>
      <translation>没有像元与参考光谱的相似程度达到{0}：请选择其他阈值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>No pixel of the sample lies in a stratum.</source>
      <translation>样本中没有像元位于任何一层。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <location filename="../../hsi_plugin/engine/features.py" />
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <source>No pixel of the window of {0} holds data.</source>
      <translation>{0}的窗口中没有像元含有数据。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>No pixel of {0} holds data there.</source>
      <translation>{0}在该处没有含数据的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <location filename="../../hsi_plugin/engine/features.py" />
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <location filename="../../hsi_plugin/methods/active/prepare.py" />
      <source>No pixel of {0} holds data.</source>
      <translation>{0}中没有含数据的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/inputs.py" />
      <source>No pixel of {0} that has a first label holds data.</source>
      <translation>{0}中带最初标签的像元都不含数据。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/features.py" />
      <location filename="../../hsi_plugin/methods/transfer/statistics.py" />
      <source>No pixel that was drawn from {0} holds data.</source>
      <translation>从{0}抽取的像元都不含数据。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>No point of the sample in {0} has a class yet.</source>
      <translation>{0}中样本的点都还没有类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>No point of {0} lies on the cube of the session.</source>
      <translation>{0}中没有点位于会话的立方体上。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>No point of {0} lies on the image.</source>
      <translation>{0}中没有点位于影像上。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>No question</source>
      <translation>没有问题</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/results.py" />
      <source>No recall is known here; choose another cell of the table.</source>
      <translation>这一格没有召回率；请选择表格中的其他单元格。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reliability.py" />
      <source>No reference pixel has a confidence; whether it can be trusted is not known.</source>
      <translation>没有参考像元带置信度；无法得知置信度是否可信。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/accuracy_json.py" />
      <source>No reference pixel lies in the map class {0}; nothing is known of it.</source>
      <translation>没有参考像元落在分类图的类别{0}中；对它一无所知。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/accuracy_json.py" />
      <source>No reference pixel lies in the map class {0}; the area figures leave out {1} of the map.</source>
      <translation>没有参考像元落在分类图的类别{0}中；面积数字略去了分类图的{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>No reference pixel of {0} has a class on both maps.</source>
      <translation>{0}中没有参考像元在两幅分类图上都有类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>No reference pixel of {0} lies on a classified pixel of {1}.</source>
      <translation>{0}中没有参考像元位于{1}的已分类像元上。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/area.py" />
      <source>No reference sample lies in a class of the map.</source>
      <translation>没有参考样本位于分类图的类别中。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>No scheduler was given.</source>
      <translation>没有指定调度器。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>No sensor known here fits.</source>
      <translation>这里已知的传感器都不适用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/hs3bench.py" />
      <source>No share of the training images is given.</source>
      <translation>没有给出训练影像的份额。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>No spectra are given.</source>
      <translation>没有给出光谱。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>No spectrum of the cube is shown.</source>
      <translation>没有显示立方体的光谱。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>No spectrum of {0} covers the bands of {1}.</source>
      <translation>{0}中没有光谱覆盖{1}的波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>No spectrum of {0} covers {1} of the good bands of the image.</source>
      <translation>{0}中没有光谱覆盖影像有效波段的{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>No spectrum of {0} was measured where {1} has bands.</source>
      <translation>{0}中没有光谱在{1}的波段处有测量值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>No spectrum was found in {0}.</source>
      <translation>{0}中没有找到光谱。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>No strategy is chosen.</source>
      <translation>没有选择策略。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/suggestions.py" />
      <source>No suggestion this time. Some questions come without one, so that answers stay your own.</source>
      <translation>这次没有建议。有些问题不带建议，使回答始终出自您自己。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/suggestions.py" />
      <source>No suggestion yet: the model learns once two classes have labels.</source>
      <translation>尚无建议：两个类别有标签后模型才开始学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>No two people have answered the same points.</source>
      <translation>没有两个人回答过相同的点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>No two people have labelled the same pixels.</source>
      <translation>没有两个人标注过相同的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>No wavelengths.</source>
      <translation>没有波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Nobody can tell from here (?)</source>
      <translation>从影像无法判断（?）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Nobody can tell from here; it is not asked about again</source>
      <translation>从影像无法判断；不再询问它</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Nobody has compared this map with a reference yet. How well it agrees with the ground is not known, and neither are the true areas of its classes: pixels that were counted on a map are no estimate of area.</source>
      <translation>还没有人将此分类图与参考比较。它与地面的符合程度未知，各类别的真实面积也未知：在分类图上统计的像元不是面积的估计。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clicks.py" />
      <source>Nobody labelled {0}: beside the clicks stand the pixels that names are surest of.</source>
      <translation>没有人标注{0}：与点击并用的是名称最确信的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>None of its images with spectra is on this disk.</source>
      <translation>其含光谱的影像都不在此磁盘上。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/run.py" />
      <source>None of the strategies can run.</source>
      <translation>没有一种策略可以运行。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>None of the {0} workers offers a graphics card, and "{1}" was asked for.</source>
      <translation>{0}个工作进程都不提供显卡，而所请求的是“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>None of these above</source>
      <translation>高于此值为以上皆非</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>None of these beyond</source>
      <translation>超过此值为皆非</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>None of these: {0} pixels.</source>
      <translation>皆非：{0}个像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Not all workers of {0} answered within {1} s.</source>
      <translation>并非{0}的所有工作进程都在{1} s内应答。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <source>Not assessable: {0}.</source>
      <translation>无法评价：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Not assessed</source>
      <translation>未评价</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <location filename="../../hsi_plugin/gui/map/page.py" />
      <location filename="../../hsi_plugin/gui/names/page.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Not finished; see the message above the map.</source>
      <translation>未完成；请看地图上方的消息。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>Not in the file, left as made</source>
      <translation>不在文件中，保持初始值</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>Not installed, and not to be had for this Python ({0}). Methods that need no torch work all the same.</source>
      <translation>未安装，且此Python（{0}）没有可用的计算环境。不需要torch的方法仍可使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>Not installed. Methods that need no torch work all the same.</source>
      <translation>未安装。不需要torch的方法仍可使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>Not now</source>
      <translation>暂不回答</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>Not one of {0} images could be classified. {1}: {2}</source>
      <translation>{0}幅影像都未能分类。{1}：{2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Not to be compared between maps.</source>
      <translation>不可在分类图之间比较。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Notes</source>
      <translation>备注</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Nothing fits: try fewer or shorter words</source>
      <translation>没有匹配项：请尝试更少或更短的词</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>Nothing has changed.</source>
      <translation>没有任何改变。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/page.py" />
      <source>Nothing has run yet. What this panel and the Processing toolbox compute is listed here.</source>
      <translation>尚未运行任何任务。此面板和“数据处理”工具箱的计算都会列在此处。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/run.py" />
      <source>Nothing here does the job "{0}".</source>
      <translation>没有能执行任务“{0}”的程序。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/label_files.py" />
      <source>Nothing in {0} was called mixed, left undecided or disputed.</source>
      <translation>{0}中没有被判为混合、未决定或有争议的点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Nothing is known of how often pixels of {0} are wrong: none could be held out.</source>
      <translation>无从得知{0}的像元出错的频率：没有像元可以留出。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>Nothing is known of its content.</source>
      <translation>其内容未知。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/parts.py" />
      <source>Nothing is left that could tell the classes apart.</source>
      <translation>没有剩下能区分类别的内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Nothing is left to learn from: within {0} pixels of every held-out block lie all other labels.</source>
      <translation>没有可供学习的标签：其他所有标签都位于每个留出分块的{0}像元之内。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Nothing is selected in layer "{0}".</source>
      <translation>图层“{0}”中没有选择任何要素。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <source>Nothing is sent to anybody. The network is used only when you ask for it, and the address is shown first.</source>
      <translation>不会向任何人发送任何内容。只有在您要求时才使用网络，并且会先显示地址。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/results.py" />
      <source>Nothing more can be said of these figures.</source>
      <translation>关于这些数字没有更多可说的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/page.py" />
      <source>Nothing runs.</source>
      <translation>没有任务在运行。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clicks.py" />
      <source>Nothing shows a pixel of {0}: clicks say nothing of it.</source>
      <translation>没有像元显示{0}：点击不提供关于它的信息。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>Nothing tells the wavelengths of the bands: put them into a JSON file beside the array ("wavelengths_nm").</source>
      <translation>没有任何信息提供波段的波长：请将其写入数组旁边的JSON文件（"wavelengths_nm"）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>Nothing was asked for.</source>
      <translation>没有提出任何要求。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Nothing was asked for. Give a side for the majority filter, a smallest mapping unit, or both.</source>
      <translation>没有提出任何要求。请给出众数滤波的边长、最小制图单元，或两者。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Nothing was assessed yet. Draw a sample on the first page, and look at its points on the second.</source>
      <translation>尚未评价任何内容。请在第一页抽取样本，并在第二页查看其中的点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>Nothing was changed yet.</source>
      <translation>尚未更改任何内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Nothing was drawn.</source>
      <translation>没有抽取任何点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Nothing would change.</source>
      <translation>不会有任何改变。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scene.py" />
      <source>Nowhere does CLIP see {0} before all else: other words may fit better.</source>
      <translation>CLIP在任何地方都未首先看到{0}：换用其他词可能更合适。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <location filename="../../hsi_plugin/processing/train.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Number of classes</source>
      <translation>类别数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Number of features</source>
      <translation>特征数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Number of labelled pixels</source>
      <translation>已标注像元数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Number of the point</source>
      <translation>点的编号</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>Number of worker processes</source>
      <translation>工作进程数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Number the classes 1, 2, 3, … without gaps.</source>
      <translation>请将类别连续编号为1、2、3、…，中间不留空号。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Number {0} in line</source>
      <translation>排在第{0}位</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Numbers of reference pixels. Rows are classes of the map, columns of the reference; the darker, the larger the part of its row. Blue agrees, orange does not.</source>
      <translation>参考像元数。行为分类图的类别，列为参考的类别；颜色越深，占该行的部分越大。蓝色为一致，橙色为不一致。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>Of a GPX file the waypoints are read.</source>
      <translation>GPX文件读取其中的航点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Of a GeoTIFF. Without compression it is written and read fastest.</source>
      <translation>针对GeoTIFF。不压缩时读写最快。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_model.py" />
      <source>Of a single class nothing is learned.</source>
      <translation>只有一个类别时无从学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/mosaic.py" />
      <source>Of each of them:</source>
      <translation>它们每一个：</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Of every class at least so many, in a stratified sample; 30 to 50 for rare classes.</source>
      <translation>分层样本中每个类别至少的像元数；稀有类别取30至50。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Of pixels of the map, chosen at random, by the class that the map gives them.</source>
      <translation>随机抽取的分类图像元，按分类图给出的类别统计。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Of some classes the set holds the true one less often: {0}. Ask for the rate within each class.</source>
      <translation>对某些类别，集合包含真实类别的频率较低：{0}。请要求在每个类别内达到该错误率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Of square clusters, pixels along a side.</source>
      <translation>针对像元方块（群）：沿一边的像元数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Of the page; the map's name where none is given.</source>
      <translation>页面的标题；未给出时使用分类图的名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Of the reference pixels, by the class that was found there.</source>
      <translation>参考像元，按实地查明的类别统计。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Of the sensors known here: {0}.</source>
      <translation>这里已知的传感器中：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Of those that were sure, {0} were wrong.</source>
      <translation>在确定的像元中，有{0}是错的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Of {0} paths, {1} were looked for on every worker.</source>
      <translation>在{0}个路径中，对每个工作进程检查了{1}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Of {0}, the next lower rate that is known was kept.</source>
      <translation>对于{0}，采用了已知的下一个较低错误率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>On Debian and Ubuntu: sudo apt install python3-venv. Then try again.</source>
      <translation>在Debian和Ubuntu上：sudo apt install python3-venv。然后重试。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>On Debian and Ubuntu: sudo apt install python{0}-venv. Or install uv (docs.astral.sh/uv). Then try again.</source>
      <translation>在Debian和Ubuntu上：sudo apt install python{0}-venv。或安装uv（docs.astral.sh/uv）。然后重试。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/offline.py" />
      <source>On a machine with a network: {0} — then copy the folder here.</source>
      <translation>在联网的计算机上：{0} — 然后将该文件夹复制到此处。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>On the dashed line the map is exactly as sure as it may be; below it, it claims too much.</source>
      <translation>位于虚线上时，分类图的确信程度恰如其分；低于虚线则过于自信。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/unsure_box.py" />
      <source>One more layer: how many classes a pixel may be of, such that the true one is missed no more often than this. Low rates need labels in many places</source>
      <translation>另加一个图层：像元可能属于多少个类别，使真实类别被漏掉的频率不超过此值。较低的值需要许多地方的标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>One of them hangs, or cannot reach its files: look at the workers, restart those that hang, and try again.</source>
      <translation>其中一个已无响应，或无法访问其文件：请检查工作进程，重新启动无响应的进程后重试。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/picture.py" />
      <source>One of {0} pixels in a row and one of {1} rows are shown.</source>
      <translation>每行每{0}个像元显示一个，每{1}行显示一行。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>One page with all there is to know of the map, for the web browser, and as PDF</source>
      <translation>汇集分类图全部信息的页面，供网页浏览器查看，也可为PDF</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/accuracy_json.py" />
      <source>Only one reference pixel lies in the map class {0}; intervals that need it are not given.</source>
      <translation>图上类别{0}中只有一个参考像元；依赖它的区间不予给出。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Only points that nobody has answered</source>
      <translation>仅无人回答的点</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/inputs.py" />
      <source>Only selected labels were asked for, but the labels are no vector layer that is open in QGIS.</source>
      <translation>要求只用所选标签，但标签不是在QGIS中打开的矢量图层。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Only these spectra</source>
      <translation>仅这些光谱</translation>
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
      <translation>仅此窗口</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>Only {0} clusters were drawn; intervals will be wide, however many pixels they have.</source>
      <translation>只抽取了{0}个群；无论群中有多少像元，区间都会很宽。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clicks.py" />
      <source>Only {0} of the classes have a labelled pixel.</source>
      <translation>类别中只有{0}有已标注像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>Only {0} pixels lie far enough from labels and from each other.</source>
      <translation>只有{0}个像元离标签及彼此足够远。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reliability.py" />
      <source>Only {0} reference pixels have a confidence: too few to say whether it can be trusted.</source>
      <translation>只有{0}个参考像元带置信度：不足以说明置信度是否可信。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Opacity of the map</source>
      <translation>分类图的不透明度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/many_images.py" />
      <source>Open a copy in the Modeler, to be run or changed</source>
      <translation>在模型构建器中打开副本，可运行或修改</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/example_models.py" />
      <source>Open a copy in the Modeler…</source>
      <translation>在模型构建器中打开副本…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Open a cube</source>
      <translation>打开立方体</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/page.py" />
      <source>Open a cube and label some pixels first.</source>
      <translation>请先打开立方体并标注一些像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Open a cube first</source>
      <translation>请先打开立方体</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <location filename="../../hsi_plugin/gui/names/page.py" />
      <source>Open a cube first.</source>
      <translation>请先打开一个立方体。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <source>Open a cube from a file (NetCDF, HDF5, GeoTIFF, ENVI, .mat, …); the arrow opens a product's folder</source>
      <translation>从文件打开立方体（NetCDF、HDF5、GeoTIFF、ENVI、.mat、…）；箭头可打开产品文件夹</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Open a cube on the page "Cube"</source>
      <translation>在“立方体”页打开立方体</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_box.py" />
      <source>Open a cube to see what its features will cost.</source>
      <translation>请打开立方体以查看其特征的开销。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>Open a cube, and click a pixel.</source>
      <translation>请打开立方体，并点击像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/body.py" />
      <source>Open a cube, then click a pixel to see its spectrum. "Library" opens spectral libraries and finds what is most alike.</source>
      <translation>请打开立方体，然后点击像元以查看其光谱。“光谱库”可打开光谱库并查找最相似的光谱。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/page.py" />
      <source>Open a cube, then type what is to be found in it.</source>
      <translation>请打开立方体，然后输入要在其中查找的内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/no_cube.py" />
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Open a cube…</source>
      <translation>打开立方体…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <source>Open a file…</source>
      <translation>打开文件…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/no_cube.py" />
      <source>Open a hyperspectral cube</source>
      <translation>打开高光谱立方体</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/no_cube.py" />
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Open a hyperspectral cube from a file</source>
      <translation>从文件打开高光谱立方体</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Open a library…</source>
      <translation>打开光谱库…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/desis.py" />
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>Open a product of level L1B, L1C or L2A.</source>
      <translation>请打开L1B、L1C或L2A级产品。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>Open a product of reflectance.</source>
      <translation>请打开反射率产品。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <source>Open a product's folder</source>
      <translation>打开产品文件夹</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <source>Open a product's folder…</source>
      <translation>打开产品文件夹…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Open a spectral library</source>
      <translation>打开光谱库</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>Open a spectral library on the page "Library".</source>
      <translation>请在“光谱库”页打开光谱库。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Open a spectral library to put its spectra beside those of the cube, and to find the best matches.</source>
      <translation>请打开光谱库，将其光谱与立方体的光谱并列，并查找最佳匹配。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Open a synced view</source>
      <translation>打开同步视图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>Open an L1, L2B, L2C or L2D product of the same acquisition.</source>
      <translation>请打开同一次采集的L1、L2B、L2C或L2D产品。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Open folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/array_pixels.py" />
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Open it again.</source>
      <translation>请重新打开它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Open it for me</source>
      <translation>替我打开</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Open it in the spectral library panel.</source>
      <translation>请在光谱库面板中打开它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Open it, or choose another name for the new session.</source>
      <translation>请打开它，或为新会话选择其他名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>Open its bands one by one, or a scene of Hyperion.</source>
      <translation>请逐个打开其波段，或打开Hyperion的某一景影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>Open log folder</source>
      <translation>打开日志文件夹</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Open one of its items, or an image file.</source>
      <translation>请打开其中一个条目，或打开影像文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Open one of them, for example {0}.</source>
      <translation>请打开其中之一，例如{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Open one of them.</source>
      <translation>请打开其中之一。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Open points only</source>
      <translation>仅未回答的点</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/results.py" />
      <source>Open report</source>
      <translation>打开报告</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/model.py" />
      <source>Open summary</source>
      <translation>打开汇总表</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>Open the L1R file beside it.</source>
      <translation>请打开旁边的L1R文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris.py" />
      <source>Open the image (radiance or reflectance) of the same line.</source>
      <translation>请打开同一航线的影像（辐亮度或反射率）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>Open the image file itself.</source>
      <translation>请直接打开影像文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Open the image first.</source>
      <translation>请先打开影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <source>Open the radiance (RDN) or the reflectance (RFL).</source>
      <translation>请打开辐亮度（RDN）或反射率（RFL）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>Open the radiance or surface reflectance HDF5 of the same scene.</source>
      <translation>请打开同一景影像的辐亮度或地表反射率HDF5。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/emit.py" />
      <source>Open the reflectance (L2A RFL) or the radiance (L1B RAD) of the same scene.</source>
      <translation>请打开同一景影像的反射率（L2A RFL）或辐亮度（L1B RAD）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>Open the reflectance of the same flight (DP1.30006, or DP3.30006 of the site).</source>
      <translation>请打开同一飞行的反射率（DP1.30006，或该站点的DP3.30006）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/no_cube.py" />
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <source>Open the sample scene</source>
      <translation>打开示例影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_read.py" />
      <source>Open the session once for labelling; that adds them.</source>
      <translation>请打开会话进行一次标注；这会补上它们。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <source>Open the session that the package was made from.</source>
      <translation>请打开生成该外业包的会话。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>Open the surface reflectance (PACE_OCI_L2_SFREFL) or the calibrated image (PACE_OCI_L1B_SCI) of the same time.</source>
      <translation>请打开同一时间的地表反射率（PACE_OCI_L2_SFREFL）或定标影像（PACE_OCI_L1B_SCI）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/inputs.py" />
      <source>Open them as a layer of points or polygons and select some, or use all of them.</source>
      <translation>请将其作为点或多边形图层打开并选择一些，或使用全部标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Open {0} again</source>
      <translation>再次打开{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Opening {0}…</source>
      <translation>正在打开{0}…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/shared/manual.py" />
      <source>Opens the manual in your browser:</source>
      <translation>在浏览器中打开手册：</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Or a file of class names</source>
      <translation>或类别名称文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Or a pattern, a list or a STAC item</source>
      <translation>或匹配模式、列表或STAC条目</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Or a table of class names</source>
      <translation>或类别名称表</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Other session, or field package</source>
      <translation>其他会话或外业包</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Outline</source>
      <translation>轮廓</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>Output file</source>
      <translation>输出文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Overall accuracy</source>
      <translation>总体精度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Overall accuracy at worst and at best</source>
      <translation>最差和最好情况下的总体精度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Overall accuracy by single pixels, which flatter</source>
      <translation>按单个像元的总体精度（偏高）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Overall accuracy of the map, if they were drawn at random in each class: {0}.</source>
      <translation>假定在各类别内随机抽取，分类图的总体精度：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Overall accuracy of the map: {0}.</source>
      <translation>分类图的总体精度：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Overall accuracy {0}, average accuracy {1}, of the reference pixels.</source>
      <translation>参考像元的总体精度{0}，平均精度{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Overall accuracy {0}, average accuracy {1}.</source>
      <translation>总体精度{0}，平均精度{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Overall accuracy, first less second</source>
      <translation>总体精度，第一幅减第二幅</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Overall accuracy, lower end</source>
      <translation>总体精度，下限</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Overall accuracy, upper end</source>
      <translation>总体精度，上限</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <source>Overall accuracy: the share of labelled pixels that the held-out classifier gets right</source>
      <translation>总体精度：留出验证的分类器判对的已标注像元份额</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Overall accuracy: the share of the mapped area that is right, with its 95 % interval</source>
      <translation>总体精度：制图面积中正确的份额，附95%区间</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/stretch_box.py" />
      <source>Own</source>
      <translation>自定义</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/composite_box.py" />
      <source>Own bands</source>
      <translation>自选波段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>PA</source>
      <translation>PA</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Package</source>
      <translation>数据包</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Pages of the PDF</source>
      <translation>PDF页数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/page.py" />
      <source>Paint</source>
      <translation>涂绘</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Paint "{0}"</source>
      <translation>涂绘“{0}”</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Painting leaves pixels of all other classes as they are</source>
      <translation>涂绘时其他所有类别的像元保持不变</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Part of the map that these figures tell of</source>
      <translation>这些数字所涉及的分类图部分</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>People</source>
      <translation>人员</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Percentages of the blocks whose labels are learned from, for example 1, 5, 10, 25, 100; beside the numbers a class.</source>
      <translation>其标签用于学习的分块百分比，例如1, 5, 10, 25, 100；在每类标签数之外另用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Photo of the place</source>
      <translation>该地点的照片</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Photograph model, RU-Net</source>
      <translation>照片模型，RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Photograph model, discriminant</source>
      <translation>照片模型，判别分析</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Photo… P</source>
      <translation>照片… P</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Picture underneath</source>
      <translation>底图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/notes.py" />
      <source>Pictures (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.webp);;All files (*)</source>
      <translation>图片 (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.webp);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Pictures (*.png *.svg)</source>
      <translation>图片 (*.png *.svg)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/dense.py" />
      <source>Pictures of the shape {0} cannot be cut into patches of {1} pixels.</source>
      <translation>形状为{0}的图片不能切成{1}像元的图块。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Piece</source>
      <translation>图斑</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Pieces hang together at corners too</source>
      <translation>图斑也可经角点相连</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Pieces of fewer pixels go; 0 to keep them all.</source>
      <translation>像元数少于此值的图斑会被去除；0表示全部保留。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Pixel in row {0}, column {1}.</source>
      <translation>第{0}行第{1}列的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>Pixel {0}, {1} is of several classes, and is not labelled: {2}.</source>
      <translation>像元{0}, {1}属于多个类别，未标注：{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field.py" />
      <location filename="../../hsi_plugin/labels/session_labels.py" />
      <source>Pixel {0}, {1} lies outside the cube.</source>
      <translation>像元{0}, {1}位于立方体之外。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>Pixel {0}, {1} was labelled "{2}" and is found to be "{3}"; look at it.</source>
      <translation>像元{0}, {1}标注为“{2}”，而实地为“{3}”；请查看。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Pixels along a side of each cluster</source>
      <translation>每个群沿一边的像元数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Pixels around blocks</source>
      <translation>分块周围的像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>Pixels called mixed, or that nobody could tell ({0})</source>
      <translation>被判为混合或无人能判断的像元（{0}）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>Pixels counted on the map, which are no estimate of the true areas.</source>
      <translation>在分类图上统计的像元，不是真实面积的估计。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>Pixels differ in area by a factor of {0} from north to south. All were drawn with the same chance within a class, so small pixels count too much; for areas that hold, bring the map to an equal-area reference system first.</source>
      <translation>像元面积从北到南相差{0}倍。类别内所有像元以相同概率抽取，因此较小像元的权重过大；要得到可靠的面积，请先将分类图转换到等积坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/correct/components.py" />
      <source>Pixels have no {0} neighbours.</source>
      <translation>像元没有{0}邻域。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Pixels held out</source>
      <translation>留出的像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Pixels in all</source>
      <translation>像元总数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Pixels of each class</source>
      <translation>每个类别的像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Pixels resemble each other beyond {0} pixels, as far as was looked, and blocks have only {1} × {2}: the image, or the places of its labels, leave no room for larger ones. The figures may still flatter.</source>
      <translation>像元在{0}个像元以外（所查看的最远处）仍彼此相似，而分块只有{1} × {2}：影像或其标签的位置容不下更大的分块。这些数字可能仍然偏高。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Pixels resemble each other beyond {0} pixels, as far as was looked: blocks of {1} × {2} pixels may be too small.</source>
      <translation>像元在{0}个像元以外（所查看的最远处）仍彼此相似：{1} × {2}像元的分块可能太小。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Pixels resemble each other up to {0} pixels, and blocks have only {1} × {2}: the image, or the places of its labels, leave no room for larger ones. The figures may still flatter.</source>
      <translation>像元在{0}个像元以内彼此相似，而分块只有{1} × {2}：影像或其标签的位置容不下更大的分块。这些数字可能仍然偏高。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>Pixels resemble each other up to {0} pixels: blocks of {1} × {2} pixels may be too small.</source>
      <translation>像元在{0}个像元以内彼此相似：{1} × {2}像元的分块可能太小。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Pixels that are called different things</source>
      <translation>各人标注不一致的像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <source>Pixels that are more probably something that was not named become "none of these" on the map</source>
      <translation>更可能属于未命名内容的像元，在分类图上成为“以上皆非”</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Pixels that are more probably something that was not named become "none of these"; 1 for none.</source>
      <translation>更可能属于未命名内容的像元成为“以上皆非”；1表示没有。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Pixels that are none of these</source>
      <translation>皆非的像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Pixels that changed</source>
      <translation>发生变化的像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>Pixels that had to be computed</source>
      <translation>需要计算的像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Pixels that people call different things, and how far they agree</source>
      <translation>各人标注不一致的像元，以及一致的程度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Pixels that people call different things.</source>
      <translation>各人标注不一致的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Pixels that stand for many</source>
      <translation>有代表性的像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>Pixels that would be asked next ({0})</source>
      <translation>接下来会询问的像元（{0}）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Pixels that you have painted become labels, so that the next map is better. Pixels of a reference sample never do.</source>
      <translation>您涂绘的像元会成为标签，使下一幅分类图更好。参考样本的像元绝不会成为标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Pixels to label in {0}</source>
      <translation>{0}中的待标注像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/estimators.py" />
      <source>Pixels were drawn at random within each class of this map, and every class counts by its area.</source>
      <translation>像元在此分类图的每个类别内随机抽取，各类别按其面积计权。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/estimators.py" />
      <source>Pixels were drawn at random within the classes of an earlier map; this one was corrected or made anew since. Every pixel counts by the chance with which it was drawn.</source>
      <translation>像元在较早分类图的类别内随机抽取；此后该图经过改正或重新生成。每个像元按其抽取概率计权。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Pixels whose best class is less probable become "unsure"; 0 for none.</source>
      <translation>最优类别概率较低的像元成为“不确定”；0表示没有。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <source>Pixels whose best class is less probable than this become "unsure" on the map</source>
      <translation>最优类别概率低于此值的像元，在分类图上成为“不确定”</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Pixels with the first index</source>
      <translation>有第一个指数的像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>Place</source>
      <translation>位置</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Places like the errors</source>
      <translation>与错误相似的地点</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>Please report this error together with the log.</source>
      <translation>请附上日志报告此错误。</translation>
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
      <translation>请报告此错误。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/results.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Plot</source>
      <translation>图形</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/plots.py" />
      <source>Plot it over wavelengths, and save it again.</source>
      <translation>请以波长为横轴绘制，然后重新保存。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Point</source>
      <translation>点</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point "{0}" could not be reached; it is still open.</source>
      <translation>无法到达点“{0}”；它仍未完成。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point "{0}" is in the package twice; the newer observation was taken.</source>
      <translation>点“{0}”在包中出现两次；采用了较新的观测。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point "{0}" is no point of the sample; not taken.</source>
      <translation>点“{0}”不是样本的点；未采用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point "{0}" lies outside the image; not taken.</source>
      <translation>点“{0}”位于影像之外；未采用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <source>Point "{0}" was moved from pixel {1} to pixel {2}, {3}, which it labels now.</source>
      <translation>点“{0}”从像元{1}移到了像元{2}，{3}，现在标注后者。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point "{0}" was moved from pixel {1}, {2} to pixel {3}, {4}; a sample's points stay where chance has put them, so it was not taken. Move it back, or add a point of its own.</source>
      <translation>点“{0}”从像元{1}，{2}移到了像元{3}，{4}；样本的点应留在随机抽到的位置，因此未采用。请移回原处，或另加一个自己的点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point "{0}" was seen as "{1}", which is no class of the session; not taken. Add the class and read again.</source>
      <translation>点“{0}”被判为“{1}”，而会话中没有这个类别；未采用。请添加该类别并重新读取。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point "{0}": the position is known to {1} m, which is more than half a pixel.</source>
      <translation>点“{0}”：位置精确到{1} m，超过半个像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point {0} could not be reached; it is still open.</source>
      <translation>无法到达点{0}；它仍未完成。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point {0} is in the package twice; the newer observation was taken.</source>
      <translation>点{0}在包中出现两次；采用了较新的观测。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point {0} is no point of the sample; not taken.</source>
      <translation>点{0}不是样本的点；未采用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point {0} lies outside the image; not taken.</source>
      <translation>点{0}位于影像之外；未采用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>Point {0} shows something else than what its answers decide.</source>
      <translation>点{0}显示的内容与其回答所裁定的不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point {0} was decided to be "{1}"; {2} has seen "{3}" there. Decide again.</source>
      <translation>点{0}已裁定为“{1}”；{2}在那里看到的是“{3}”。请重新裁定。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point {0} was moved from pixel {1}, {2} to pixel {3}, {4}; a sample's points stay where chance has put them, so it was not taken. Move it back, or add a point of its own.</source>
      <translation>点{0}从像元{1}，{2}移到了像元{3}，{4}；样本的点应留在随机抽到的位置，因此未采用。请移回原处，或另加一个自己的点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point {0} was seen as "{1}", which is no class of the session; not taken. Add the class and read again.</source>
      <translation>点{0}被判为“{1}”，而会话中没有这个类别；未采用。请添加该类别并重新读取。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>Point {0}: the position is known to {1} m, which is more than half a pixel.</source>
      <translation>点{0}：位置精确到{1} m，超过半个像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <location filename="../../hsi_plugin/qgis_common/field_project.py" />
      <source>Points</source>
      <translation>点</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/crs.py" />
      <source>Points cannot be brought into the reference system of the raster: {0}.</source>
      <translation>无法将点转换到栅格的坐标参照系：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>Points for the field</source>
      <translation>外业点</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Points for the field of {0}</source>
      <translation>{0}的外业点</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Points for the field: {0}</source>
      <translation>外业点：{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Points for the field…</source>
      <translation>外业点…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/sharing.py" />
      <source>Points from the field</source>
      <translation>野外带回的点</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Points into {0}</source>
      <translation>将点导入{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Points of the sample</source>
      <translation>样本的点</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>Points or polygons with a class field, or a raster of class values on the grid of the cube.</source>
      <translation>带类别字段的点或多边形，或与立方体格网一致的类别值栅格。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>Points that are called different things</source>
      <translation>各人判断不一致的点</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Points to visit</source>
      <translation>要到访的点</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Points, polygons or a raster that say which class pixels are: the more, the better.</source>
      <translation>说明像元类别的点、多边形或栅格：越多越好。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Points, polygons or a raster that say which class some pixels are.</source>
      <translation>说明某些像元类别的点、多边形或栅格。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Points, polygons or a raster that say which class some pixels are; leave empty to apply a model.</source>
      <translation>说明某些像元类别的点、多边形或栅格；留空则应用模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Points, polygons or a raster that say which class some pixels are; not needed.</source>
      <translation>说明某些像元类别的点、多边形或栅格；非必需。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Points, polygons or a raster whose classes give the mean spectra; leave empty to use a library.</source>
      <translation>以其类别给出平均光谱的点、多边形或栅格；留空则使用光谱库。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Points, polygons or a raster with classes; empty at the beginning.</source>
      <translation>带类别的点、多边形或栅格；开始时留空。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>Position</source>
      <translation>位置</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>Positions of level L1B are approximate; L1C and L2A are orthorectified.</source>
      <translation>L1B级的位置是近似的；L1C和L2A已正射校正。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Pre-train a model</source>
      <translation>预训练模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>Pre-training</source>
      <translation>预训练</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/typical.py" />
      <location filename="../../hsi_plugin/methods/active/query/view.py" />
      <source>Prepare the image again.</source>
      <translation>请重新准备影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Preparing…</source>
      <translation>正在准备…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>Press "Label pixels" and click pixels on the map; keys 1 to 9 change the class.</source>
      <translation>按下“标注像元”并在地图上点击像元；按键1至9切换类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>Principal components need statistics of the scene.</source>
      <translation>主成分需要影像的统计值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Principal components of the good bands. The usual choice: quick, and little noise</source>
      <translation>有效波段的主成分。常用选择：快速，噪声小</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <source>Privacy</source>
      <translation>隐私</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Probability by McNemar's test</source>
      <translation>McNemar检验的概率</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Processing level</source>
      <translation>处理级别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/computing_box.py" />
      <source>Processor only</source>
      <translation>仅处理器</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Producer's accuracy: of what is so, the map finds this much; below, the 95 % interval</source>
      <translation>生产者精度：实际属于该类的部分中，分类图找到的比例；下方为95%区间</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Progress by class</source>
      <translation>各类别的进度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/page.py" />
      <source>Progress of {0}</source>
      <translation>{0}的进度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Project</source>
      <translation>工程</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Prototypes</source>
      <translation>原型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Pseudo-RGB, RU-Net</source>
      <translation>伪RGB，RU-Net</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>Put a file {0}.json beside it with {"axes": "yxb"} if its last axis is the bands, {"axes": "byx"} if its first is.</source>
      <translation>请在旁边放置文件{0}.json：如果最后一轴是波段，内容为{"axes": "yxb"}；如果第一轴是波段，内容为{"axes": "byx"}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/candidate.py" />
      <source>Put all files of the product into one folder, under their own names.</source>
      <translation>请将产品的所有文件按原名放入同一文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/sending.py" />
      <source>Put it back, and start the job again.</source>
      <translation>请将其放回原处，然后重新启动任务。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>Put that model there, or make the scheme anew without CLIP.</source>
      <translation>请将该模型放到该处，或不用CLIP重新生成方案。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Put the files where all workers see them under the same path, for example on a shared file system.</source>
      <translation>请将文件放在所有工作进程以相同路径可见的位置，例如共享文件系统上。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/beside.py" />
      <source>Put the header into the same folder.</source>
      <translation>请将头文件放入同一文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/applied.py" />
      <source>Put the model of the scheme there again, or make the scheme anew with this one.</source>
      <translation>请将该方案的模型放回原处，或用现有模型重新生成方案。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>Put the tokenizer of the model beside it.</source>
      <translation>请将模型的分词器放在它旁边。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>Put vocab.json and merges.txt (or tokenizer.json, or {0}) of the model into {1}, or for every CLIP into {2}.</source>
      <translation>请将模型的vocab.json和merges.txt（或tokenizer.json，或{0}）放入{1}，若供所有CLIP使用则放入{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>Put {0}.dat (or .img, .bsq, …) into the same folder.</source>
      <translation>请将{0}.dat（或.img、.bsq、…）放入同一文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/envi.py" />
      <source>Put {0}.sli into the same folder.</source>
      <translation>请将{0}.sli放入同一文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/batch_results.py" />
      <source>QGIS cannot open {0}.</source>
      <translation>QGIS无法打开{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/labelling.py" />
      <source>QGIS cannot show the labels in {0}.</source>
      <translation>QGIS无法显示{0}中的标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>QGIS cannot show the points in {0}.</source>
      <translation>QGIS无法显示{0}中的点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/canvas/layers.py" />
      <source>QGIS cannot show {0} as a layer.</source>
      <translation>QGIS无法将{0}显示为图层。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>QGIS cannot show {0}.</source>
      <translation>QGIS无法显示{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>QGIS's Python comes without pip and without what installs it.</source>
      <translation>QGIS的Python不带pip，也没有用来安装pip的工具。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>QGIS's Python comes without venv.</source>
      <translation>QGIS的Python不带venv。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>RGB model</source>
      <translation>RGB模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Radiance</source>
      <translation>辐亮度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Random</source>
      <translation>随机</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Random forest</source>
      <translation>随机森林</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>Ranges of wavelength in nm</source>
      <translation>波长范围（nm）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Ranges such as 420-1000,1500-1800 to learn from; empty for all good bands.</source>
      <translation>用于学习的范围，如420-1000,1500-1800；留空表示所有有效波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Ranges such as 420-1000,1500-1800 to learn from; empty for all good bands. A model that is to be applied to a sensor without the short-wave infrared must not need it.</source>
      <translation>用于学习的范围，如420-1000,1500-1800；留空表示所有有效波段。若要将模型用于没有短波红外的传感器，则模型不得需要短波红外。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Ranges such as 450-900,1500-1800; empty for all bands.</source>
      <translation>范围，如450-900,1500-1800；留空表示所有波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Rasters (*.tif *.tiff *.img *.vrt);;All files (*)</source>
      <translation>栅格 (*.tif *.tiff *.img *.vrt);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/upsample.py" />
      <source>Reach and tolerance of upsampling must be above 0.</source>
      <translation>上采样的范围和容差必须大于0。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/describe_cluster.py" />
      <source>Reached. Workers: {0}; computers: {1}; threads: {2}; workers with a graphics card: {3}; plugin: {4}.</source>
      <translation>已连接。工作进程：{0}；计算机：{1}；线程：{2}；带显卡的工作进程：{3}；插件：{4}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/comparison.py" />
      <source>Read its log in Jobs, and its folder, for what went wrong.</source>
      <translation>请查看“任务”中的日志及其文件夹，以了解出错原因。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Reading the image</source>
      <translation>正在读取影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Reading the map</source>
      <translation>正在读取分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Reading the spectra</source>
      <translation>正在读取光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Reading {0}: {1} pixels</source>
      <translation>正在读取{0}：{1}个像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Reads files of field spectrometers (ASD, Spectra Vista, Spectral Evolution) and tables of spectra with the places at which they were measured, into a spectral library, and as labels of the pixels that the places lie on.

Several spectra of one class on a pixel become one label; a pixel with spectra of several classes gets none. A spectrum that is far from that of its pixel is told of: it may be another material, a mixed pixel, or another place. Labels can be kept apart as reference, so that no model learns from them.</source>
      <translation>将野外光谱仪（ASD、Spectra Vista、Spectral Evolution）的文件以及带测量地点的光谱表格读入光谱库，并作为地点所在像元的标签。

同一像元上同一类别的多条光谱成为一个标签；含多个类别光谱的像元不标注。与所在像元光谱相差较大的光谱会予以说明：可能是其他物质、混合像元或其他地点。标签可单独保留作为参考，使任何模型都不由其学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Reads the spectrum of the pixel under a point, as wavelengths and values. Bad bands are part of it and marked; bands without a value are left empty.</source>
      <translation>读取点所在像元的光谱，即波长和数值。坏波段也包括在内并作标记；没有值的波段留空。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Reads whatever good bands an image has.</source>
      <translation>读取影像所有的有效波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Reads whatever good bands an image has; it must hold {0}.</source>
      <translation>读取影像所有的有效波段；影像须存有{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>Rebuild the session from its events.</source>
      <translation>请由会话的事件重建会话。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/results.py" />
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <source>Recall of each class</source>
      <translation>各类别的召回率</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/composite_box.py" />
      <source>Red</source>
      <translation>红</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Reference</source>
      <translation>参考</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>Reference pixels</source>
      <translation>参考像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Reference pixels that counted</source>
      <translation>计入的参考像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <source>Reference pixels that were refused</source>
      <translation>被拒绝的参考像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Reference sample</source>
      <translation>参考样本</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Reference sample for the field</source>
      <translation>用于外业的参考样本</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Reference spectra</source>
      <translation>参考光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Refine by</source>
      <translation>细化方法</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/results.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Refined by: {0}.</source>
      <translation>细化方法：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Reflectance</source>
      <translation>反射率</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>Reflectance 0…1 enters as it is; only for cubes that hold reflectance</source>
      <translation>反射率0…1按原样输入；仅适合含反射率的立方体</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>Registry of changes, a table</source>
      <translation>更改登记表，表格</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>Registry of changes, polygons</source>
      <translation>更改登记表，多边形</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Regularised U-Net on all good bands, from scratch.</source>
      <translation>对全部有效波段从零训练正则化U-Net。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Regularised U-Net on the first principal component alone, from scratch: the strong and cheap baseline of HS3-Bench.</source>
      <translation>仅对第一主成分从零训练正则化U-Net：HS3-Bench中强而廉价的基线。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Regularised U-Net on three bands as a picture, from scratch.</source>
      <translation>将三个波段作为图片，从零训练正则化U-Net。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Release {0} of the plugin is on {1}, and {2} is here.</source>
      <translation>{1}上的插件版本为{0}，而本机为{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>Reliability of the confidence</source>
      <translation>置信度的可靠性</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/environment.py" />
      <location filename="../../hsi_plugin/gui/models/foundation_models.py" />
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Remove GPU support</source>
      <translation>移除GPU支持</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>Remove GPU support?</source>
      <translation>移除GPU支持？</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Remove environment</source>
      <translation>移除环境</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>Remove it from QGIS first, or choose another name.</source>
      <translation>请先从QGIS中移除它，或选择其他名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Remove its column.</source>
      <translation>请移除其列。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>Remove that one, then install again.</source>
      <translation>请移除那一个，然后重新安装。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>Remove the class</source>
      <translation>移除类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>Remove the compute environment and install it again (python -m hsi_plugin env remove, then env install); on Windows, the Visual C++ runtime of Microsoft may be missing.</source>
      <translation>请移除计算环境并重新安装（python -m hsi_plugin env remove，然后env install）；在Windows上，可能缺少Microsoft的Visual C++运行库。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>Remove the compute environment?</source>
      <translation>移除计算环境？</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Remove the continuum</source>
      <translation>去除连续统</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>Remove the environment and install it again; if it fails again, report it with the log.</source>
      <translation>请移除环境并重新安装；如果再次失败，请附上日志报告。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>Remove the filter of the layer.</source>
      <translation>请移除图层的过滤器。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Remove the model {0}</source>
      <translation>移除模型{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>Remove the selected class and its labels</source>
      <translation>移除所选类别及其标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>Remove {0}?</source>
      <translation>移除{0}？</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>Rename them, or add them to the class scheme.</source>
      <translation>请重命名它们，或将其加入类别体系。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/placed.py" />
      <source>Repair "map info" in its header.</source>
      <translation>请修复其头文件中的“map info”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>Repair it, or take it away.</source>
      <translation>请修复它，或将其移走。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/grid.py" />
      <source>Repair its geotransform, for example with gdal_edit.</source>
      <translation>请修复其地理变换，例如使用gdal_edit。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>Repair the header.</source>
      <translation>请修复头文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Repetitions</source>
      <translation>重复次数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <source>Report a problem</source>
      <translation>报告问题</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Report as PDF</source>
      <translation>PDF报告</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Report on a map</source>
      <translation>分类图报告</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <source>Report on {0}</source>
      <translation>{0}的报告</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>Report…</source>
      <translation>报告…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/crs.py" />
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>Reproject them first.</source>
      <translation>请先对其重投影。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/same.py" />
      <source>Resample it to the same channels first, or write it to a file of its own.</source>
      <translation>请先将其重采样到相同的通道，或写入单独的文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/angle.py" />
      <source>Resample one of them to the bands of the other.</source>
      <translation>请将其中之一重采样到另一个的波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/start.py" />
      <source>Resample the target to the bands of the source, and keep its width and its blocks.</source>
      <translation>请将目标重采样到源的波段，并保持其宽度和分块。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Resampled library</source>
      <translation>重采样后的光谱库</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Response design</source>
      <translation>响应设计</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Restart it, and try again.</source>
      <translation>请重新启动它，然后重试。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/blob.py" />
      <location filename="../../hsi_plugin/maps/correct/laying.py" />
      <source>Restore the session from a backup.</source>
      <translation>请从备份恢复会话。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review_dock.py" />
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review_dock.py" />
      <source>Review</source>
      <comment>tab: answer which class pixels are</comment>
      <translation>审核</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Review</source>
      <comment>the file of one</comment>
      <translation>审核文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review_dock.py" />
      <source>Review a map</source>
      <translation>审核分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_choice.py" />
      <source>Review a map from a file</source>
      <translation>审核来自文件的分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/bar.py" />
      <source>Review a map: draw a sample, look at its points, and learn what the map is worth</source>
      <translation>审核分类图：抽取样本，查看其中的点，了解分类图的价值</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/bar.py" />
      <source>Review a map…</source>
      <translation>审核分类图…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Review file</source>
      <translation>审核文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Review its points</source>
      <translation>审核其中的点</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/page.py" />
      <source>Review this map…</source>
      <translation>审核此分类图…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Reviewer</source>
      <translation>审核者</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>Reviewers and options</source>
      <translation>审核者和选项</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Rouse et al. 1974, NASA SP-351:309</source>
      <translation>Rouse et al. 1974, NASA SP-351:309</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Row</source>
      <translation>行</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Row of the pixel</source>
      <translation>像元的行</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_model.py" />
      <source>Row {0}, col {1}</source>
      <translation>第{0}行，第{1}列</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/dock.py" />
      <source>Row {0}, col {1} holds no value</source>
      <translation>第{0}行，第{1}列没有值</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>Row {0}, column {1} lies outside of {2} ({3} rows, {4} columns).</source>
      <translation>第{0}行第{1}列位于{2}之外（{3}行，{4}列）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Row {0}, column {1}: the model gives "{2}" a probability of {3:.0f} %</source>
      <translation>第{0}行，第{1}列：模型认为是“{2}”的概率为{3:.0f} %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Rowan &amp; Mars 2003, Remote Sens. Environ. 84:350</source>
      <translation>Rowan &amp; Mars 2003, Remote Sens. Environ. 84:350</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Rowan et al. 2005, Remote Sens. Environ. 99:105</source>
      <translation>Rowan et al. 2005, Remote Sens. Environ. 99:105</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Rows</source>
      <translation>行数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>Rows are classes of the map, columns of the reference; the darker, the larger the part of its row. Blue agrees, orange does not.</source>
      <translation>行为分类图的类别，列为参考的类别；颜色越深，占该行的部分越大。蓝色为一致，橙色为不一致。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>Rows {0} to {1} of {2} cannot be read.</source>
      <translation>无法读取{2}的第{0}至{1}行。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>Rows {0} to {1} of {2} cannot be read: {3}.</source>
      <translation>无法读取{2}的第{0}至{1}行：{3}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <location filename="../../hsi_plugin/gui/jobs/page.py" />
      <location filename="../../hsi_plugin/gui/map/page.py" />
      <location filename="../../hsi_plugin/gui/names/page.py" />
      <source>Run again</source>
      <translation>再次运行</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Run record</source>
      <translation>运行记录</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Runner-up</source>
      <translation>次优类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/layers.py" />
      <source>Runner-up class</source>
      <translation>次优类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review_dock.py" />
      <source>Sample</source>
      <translation>样本</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>Sample "{0}"</source>
      <translation>样本“{0}”</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Sample of {0}</source>
      <translation>{0}的样本</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Samples of this map</source>
      <translation>此分类图的样本</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Sampling design</source>
      <translation>抽样设计</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersigma-base.json" />
      <location filename="../../resources/models/hypersigma-huge.json" />
      <location filename="../../resources/models/hypersigma-large.json" />
      <source>Satellite images with their surroundings: both branches, for a network that was fine-tuned with them.</source>
      <translation>卫星影像，结合周围环境：两个分支，用于与它们一起微调过的网络。</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersigma-spatial-base.json" />
      <location filename="../../resources/models/hypersigma-spatial-huge.json" />
      <location filename="../../resources/models/hypersigma-spatial-large.json" />
      <source>Satellite images with their surroundings: the spatial transformer of HyperSIGMA as it was pre-trained.</source>
      <translation>卫星影像，结合周围环境：HyperSIGMA的空间Transformer，保持预训练时的状态。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Saturated</source>
      <translation>饱和</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Saturated after the correction in one band at least</source>
      <translation>至少一个波段在校正后饱和</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Saturated in one band at least</source>
      <translation>至少一个波段饱和</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <location filename="../../hsi_plugin/gui/shared/text_dialog.py" />
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>Save a plain array of numbers with numpy.save, or copy the file again.</source>
      <translation>请用numpy.save保存普通的数值数组，或重新复制该文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Save as a picture…</source>
      <translation>保存为图片…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <source>Save class names</source>
      <translation>保存类别名称</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Save it as a GeoPackage and choose that file.</source>
      <translation>请将其保存为GeoPackage并选择该文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Save it as a GeoTIFF and choose that file.</source>
      <translation>请将其保存为GeoTIFF并选择该文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>Save it as an array of numbers.</source>
      <translation>请将其保存为数值数组。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>Save it as float32, float64, int16, uint16 or int32.</source>
      <translation>请将其保存为float32、float64、int16、uint16或int32。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>Save it with its reference, or export it as reflectance.</source>
      <translation>请连同其参考一起保存，或导出为反射率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Save table…</source>
      <translation>保存表格…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Save the corrected map as</source>
      <translation>改正后的分类图另存为</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Save the corrected map…</source>
      <translation>保存改正后的分类图…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>Save the cube as</source>
      <translation>立方体另存为</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>Save the layer to a file first.</source>
      <translation>请先将图层保存到文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/canvas/map_files.py" />
      <source>Save the map as</source>
      <translation>分类图另存为</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>Save the one you mean, with its wavelengths, to a file of its own.</source>
      <translation>请将所需的变量及其波长单独保存到一个文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Save the plot</source>
      <translation>保存图形</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/plots.py" />
      <source>Save the plot again as ASCII.</source>
      <translation>请将该图重新保存为ASCII。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Save the points as</source>
      <translation>点另存为</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Save the table</source>
      <translation>保存表格</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <source>Save these class names as a file</source>
      <translation>将这些类别名称保存为文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/shared/text_dialog.py" />
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Say what is what</source>
      <translation>说明哪里是什么</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <source>Say which it is: --name NAME.</source>
      <translation>请说明是哪一个：--name NAME。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Says what differs between two classifications of the same ground: of two dates, of two methods, or before and after corrections. Classes are the same where their names are; the maps must have the same pixels.

The raster has a value for each class that stayed and for each change that occurs ("grass → soil"), with names, colours and areas in it. Where both maps have a confidence, the confidence of the change is written beside it.

With a reference, it says which map is better, by the same pixels for both: the difference of overall accuracies with its 95 % interval, and McNemar's test with the weights of the sample. Changes of a map are only as good as both maps: compare their accuracies before you believe areas of change.</source>
      <translation>说明同一地面的两幅分类结果有何差别：两个时相、两种方法，或改正前后。名称相同的类别视为同一类别；两幅图的像元必须一致。

栅格中每个保持不变的类别和每种出现的变化（“草地 → 土壤”）各有一个值，其中含有名称、颜色和面积。若两幅图都有置信度，则在旁边写出变化的置信度。

有参考时，会用相同的像元说明哪幅图更好：总体精度之差及其95%区间，以及采用样本权重的McNemar检验。分类图的变化只与两幅图同样可靠：在相信变化面积之前，请先比较它们的精度。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Says what was understood of a hyperspectral image or product: sensor, level, size, bands, wavelengths, bad bands, units, masks, reference system, and what looks wrong with it. Use it to check a file before classifying it.</source>
      <translation>说明对高光谱影像或产品的解读：传感器、级别、大小、波段、波长、坏波段、单位、掩膜、坐标参照系，以及可能有误之处。可用于在分类之前检查文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Scale</source>
      <translation>缩放</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Scales of CLIP</source>
      <translation>CLIP的倍数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/choice.py" />
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>Scaling</source>
      <translation>缩放</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/choice.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Scaling of values</source>
      <translation>数值缩放</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Scanning network (MambaHSI)</source>
      <translation>扫描网络（MambaHSI）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Scheduler</source>
      <translation>调度器</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>Scheduler file</source>
      <translation>调度文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>Scheduler files (*.json);;All files (*)</source>
      <translation>调度文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Search names and descriptions</source>
      <translation>搜索名称和说明</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Search the library</source>
      <translation>搜索光谱库</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Second map</source>
      <translation>第二幅分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/synced_view.py" />
      <source>Second view</source>
      <translation>第二视图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <location filename="../../hsi_plugin/models/store.py" />
      <source>See models list.</source>
      <translation>参见models list。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>See models show.</source>
      <translation>参见models show。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/child.py" />
      <source>See whether a virus scanner holds it back.</source>
      <translation>请检查是否被杀毒软件阻止。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/batch_results.py" />
      <source>See whether it is still there, or classify the images again.</source>
      <translation>请检查它是否仍在原处，或重新分类这些影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Seed</source>
      <translation>种子</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Seed {0}, drawn by {1}</source>
      <translation>种子{0}，由{1}抽取</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Sees a pixel with all that lies around it, labelled or not; for classes in fields of many pixels whose click map is speckled. Elsewhere it was no better than the click classifier, and it takes minutes to learn.</source>
      <translation>将像元与其周围的一切（无论是否标注）一并考察；适合类别成片、每片含许多像元而点击分类图出现椒盐斑点的情况。在其他情况下并不优于点击分类器，且学习需要数分钟。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>Select a spectrum in the list, or move over the cube.</source>
      <translation>请在列表中选择光谱，或在立方体上移动。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>Select the features to take the mean of.</source>
      <translation>请选择要取均值的要素。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>Select the labels to use, or use all of them.</source>
      <translation>请选择要使用的标签，或使用全部标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Selected labels only</source>
      <translation>仅所选标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Sener &amp; Savarese 2018, ICLR</source>
      <translation>Sener &amp; Savarese 2018, ICLR</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Sensor</source>
      <translation>传感器</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Sensor: {0}. Level: {1}. Units: {2}.</source>
      <translation>传感器：{0}。级别：{1}。单位：{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <source>Sentences of your own, shown as they are</source>
      <translation>您自己的文字，按原样显示</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Sentences of your own, shown as they are.</source>
      <translation>您自己的文字，按原样显示。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Session</source>
      <translation>会话</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>Session with the corrections</source>
      <translation>含改正的会话</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>Set HSI_PYTHON to a Python that can import numpy and osgeo. Tried: {0}.</source>
      <translation>请将HSI_PYTHON设为能导入numpy和osgeo的Python。已尝试：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Set HSI_PYTHON to the Python of QGIS.</source>
      <translation>请将HSI_PYTHON设为QGIS的Python。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Set HSI_PYTHON to the Python of QGIS. Its last messages: {0}</source>
      <translation>请将HSI_PYTHON设为QGIS的Python。最后的消息：{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Set HTTPS_PROXY to an HTTP proxy, install uv (docs.astral.sh/uv), or install from a folder of wheels.</source>
      <translation>请将HTTPS_PROXY设为HTTP代理，安装uv（docs.astral.sh/uv），或从wheel文件夹安装。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Set HTTPS_PROXY to http://[USER:PASSWORD@]HOST:PORT before QGIS starts, or install from a folder of wheels.</source>
      <translation>请在QGIS启动之前将HTTPS_PROXY设为http://[USER:PASSWORD@]HOST:PORT，或从wheel文件夹安装。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>Set HTTPS_PROXY to http://[USER:PASSWORD@]HOST:PORT, or fetch the file by hand and add it.</source>
      <translation>请将HTTPS_PROXY设为http://[USER:PASSWORD@]HOST:PORT，或手动获取该文件并添加。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Set SSL_CERT_FILE (or PIP_CERT) to your company's certificates, a PEM file that your IT department has, and start QGIS again.</source>
      <translation>请将SSL_CERT_FILE（或PIP_CERT）设为贵单位的证书（IT部门提供的PEM文件），然后重新启动QGIS。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>Set SSL_CERT_FILE to your company's certificates, a PEM file that your IT department has, and start again.</source>
      <translation>请将SSL_CERT_FILE设为贵单位的证书（IT部门提供的PEM文件），然后重新启动。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>Set it to uv or pip, or not at all.</source>
      <translation>请将其设为uv或pip，或不设置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/crs.py" />
      <source>Set the reference system of the file.</source>
      <translation>请设置该文件的坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>Set the scale of its bands so that reflectance lies between 0 and 1.</source>
      <translation>请设置其波段的比例系数，使反射率位于0和1之间。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>Set them to 0.</source>
      <translation>请将它们设为0。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <source>Several fields of {0} may hold the classes.</source>
      <translation>{0}中有多个字段可能存放类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>Shadows of clouds</source>
      <translation>云影</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Shadows of clouds and buildings</source>
      <translation>云和建筑物的阴影</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <source>Shadows of the relief and others</source>
      <translation>地形及其他阴影</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Shannon 1948; Settles 2009, section 3.1</source>
      <translation>Shannon 1948; Settles 2009，第3.1节</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Share of pixels that changed</source>
      <translation>发生变化的像元份额</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Share of the area that is right. Average accuracy {0}, {1} reference pixels.</source>
      <translation>正确面积所占的比例。平均精度{0}，{1}个参考像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <location filename="../../hsi_plugin/gui/names/results.py" />
      <source>Share of the map</source>
      <translation>占分类图的份额</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/progress_panel.py" />
      <source>Share of the map that each click changed (%), over the number of labels</source>
      <translation>每次点击所改变的分类图份额（%），随标签数变化</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/plot.py" />
      <source>Share of the training blocks</source>
      <translation>训练分块的份额</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>Share of the training blocks in percent</source>
      <translation>训练分块的百分比份额</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>Share of unsure pixels</source>
      <translation>不确定像元的份额</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Shares of the blocks (%)</source>
      <translation>分块的份额（%）</translation>
    </message>
    <message>
      <location filename="../../resources/models/starter.json" />
      <source>Ships with the plugin and takes any sensor: the one to begin with.</source>
      <translation>随插件提供，适用于任何传感器：初次使用时的选择。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Shortest wavelength (nm)</source>
      <translation>最短波长（nm）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>Shortwave infrared</source>
      <translation>短波红外</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <location filename="../../hsi_plugin/gui/computing/torch_notice.py" />
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Show all</source>
      <translation>全部显示</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <source>Show an earlier one…</source>
      <translation>显示以前的比较…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Show bad bands</source>
      <translation>显示坏波段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Show for a moment what an answer has changed on the map</source>
      <translation>短暂显示一个回答对分类图的改变</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Show kappa</source>
      <translation>显示kappa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/bar.py" />
      <source>Show or hide the hyperspectral panel</source>
      <translation>显示或隐藏高光谱面板</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Show or hide the panel of spectra</source>
      <translation>显示或隐藏光谱面板</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Show or hide the spectral library and the best matches</source>
      <translation>显示或隐藏光谱库和最佳匹配</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/bar.py" />
      <source>Show spectra</source>
      <translation>显示光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/bar.py" />
      <source>Show spectra: move over the cube, click to keep one</source>
      <translation>显示光谱：在立方体上移动查看，点击保留</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>Show the matches of the pixel under the mouse instead of the selected spectrum</source>
      <translation>显示鼠标下像元的匹配，而不是所选光谱的匹配</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Show the model {0}</source>
      <translation>显示模型{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Show the selected pixel on the map, and ask about it</source>
      <translation>在地图上显示所选像元，并询问它</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_view.py" />
      <source>Show these only</source>
      <translation>只显示这些</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/layers_box.py" />
      <source>Show uncertainty</source>
      <translation>显示不确定性</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Show what is being computed</source>
      <translation>显示正在计算的内容</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/mask_box.py" />
      <source>Shows in colour which pixels the product itself warns of; to leave them out, import the cube</source>
      <translation>以颜色显示产品自身提示有问题的像元；要排除它们，请导入立方体</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Shrinkage discriminant on the spectra as they are.</source>
      <translation>对原始光谱作收缩判别分析。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Shrinkage discriminant: one step, moments. The usual choice</source>
      <translation>收缩判别分析：一步完成，即刻可得。常用选择</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Side of a block that was used</source>
      <translation>所用的分块边长</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Side of a block, in pixels</source>
      <translation>分块边长，以像元计</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Side of clusters</source>
      <translation>群的边长</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Side of the brush in the map's pixels</source>
      <translation>画笔边长，以分类图像元计</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Side of the majority filter, in pixels</source>
      <translation>众数滤波的边长，以像元计</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Simple random</source>
      <translation>简单随机</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_curve.py" />
      <source>Simulated clicks with the strategy "{0}", judged on blocks apart from the labels; means of {1} runs ({2}).</source>
      <translation>用策略“{0}”模拟点击，在与标签分开的分块上评价；为{1}次运行的均值（{2}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Simulated labelling of {0}</source>
      <translation>{0}的模拟标注</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Single files; both may be given.</source>
      <translation>单个文件；两者可同时给出。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Size of the brush</source>
      <translation>画笔大小</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Size: {0}.</source>
      <translation>大小：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Small patches of like spectra take the class that most of them have.</source>
      <translation>光谱相似的小图斑取其中多数像元的类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Small pieces that touch nothing</source>
      <translation>不与任何图斑相接的小图斑</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Small pieces that went</source>
      <translation>已去除的小图斑</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Smallest mapping unit, in pixels</source>
      <translation>最小制图单元，以像元计</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Smooth {0}</source>
      <translation>平滑{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Snow and ice</source>
      <translation>雪和冰</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>So many pixels in place of what the standard error needs; 0: as many as it needs.</source>
      <translation>以此像元数代替标准误所需的数量；0：按标准误所需。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>So many points in all</source>
      <translation>总点数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>So that what is noted outdoors is nobody's echo</source>
      <translation>使野外的记录不受他人结果影响</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>So that what is noted outdoors is not the map's echo.</source>
      <translation>使野外的记录不受分类图结果影响。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>Some answers were given with the map's class in sight, which makes a map look better than it is.</source>
      <translation>有些回答是在分类图类别可见的情况下给出的，这会使分类图显得比实际更好。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>Some band widths (FWHM) are not above 0; they are ignored.</source>
      <translation>部分波段宽度（FWHM）不大于0；已忽略。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>Some hundred MB are downloaded (torch, dask, and what they need).</source>
      <translation>将下载数百MB（torch、dask及其所需内容）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <source>Some minutes of training on the open cube, without labels; makes a new model</source>
      <translation>在打开的立方体上训练几分钟，无需标签；生成新模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/accuracy_json.py" />
      <source>Some parts of the map from which pixels were drawn have no answer; the figures leave out {0} of the map.</source>
      <translation>分类图中抽取过像元的某些部分没有回答；这些数字略去了分类图的{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/shared/messages.py" />
      <source>Something went wrong that should not ({0}). Your files are unharmed; details are in the log panel "{1}".</source>
      <translation>发生了不应出现的错误（{0}）。您的文件未受损；详情见日志面板“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>Source</source>
      <translation>来源</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Source model</source>
      <translation>源模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Spatial-spectral transformer</source>
      <translation>空谱Transformer</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/dock.py" />
      <location filename="../../hsi_plugin/gui/spectra/picture.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Spectra</source>
      <translation>光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Spectra and levels belong to a library, but labels were given.</source>
      <translation>光谱和层级属于光谱库，但给出的是标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Spectra and {0}</source>
      <translation>光谱和{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>Spectra are compared on the CPU only; "{0}" would do nothing.</source>
      <translation>光谱只在CPU上比较；“{0}”不起作用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Spectra from the field</source>
      <translation>野外光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Spectra left out</source>
      <translation>被排除的光谱</translation>
    </message>
    <message>
      <location filename="../../resources/models/spectf-cloud.json" />
      <source>Spectra of EMIT and sensors like it, pixel by pixel: tiny and quick, made to tell clouds from ground.</source>
      <translation>EMIT及类似传感器的光谱，逐像元处理：小而快，用于区分云与地面。</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersl-small.json" />
      <source>Spectra of any sensor, pixel by pixel: the model of the cross-domain paper; costly per pixel.</source>
      <translation>任何传感器的光谱，逐像元处理：跨域论文中的模型；每像元开销较大。</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersl-base.json" />
      <source>Spectra of any sensor, pixel by pixel; base edition, for a strong graphics card.</source>
      <translation>任何传感器的光谱，逐像元处理；base版，适合高性能显卡。</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersl-huge.json" />
      <source>Spectra of any sensor, pixel by pixel; huge edition, for a strong graphics card.</source>
      <translation>任何传感器的光谱，逐像元处理；huge版，适合高性能显卡。</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersl-large.json" />
      <source>Spectra of any sensor, pixel by pixel; large edition, for a strong graphics card.</source>
      <translation>任何传感器的光谱，逐像元处理；large版，适合高性能显卡。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>Spectra of classes</source>
      <translation>各类别的光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>Spectra of the library</source>
      <translation>光谱库的光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/angle.py" />
      <source>Spectra of {0} bands cannot be compared with a reference of {1} bands.</source>
      <translation>{0}个波段的光谱无法与{1}个波段的参考光谱比较。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>Spectra of {0} bands do not fit {1} bands.</source>
      <translation>{0}个波段的光谱与{1}个波段不符。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Spectra panel</source>
      <translation>光谱面板</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/spectral.py" />
      <source>Spectra say nothing of {0}: these keep a share of 1/{1} in every pixel.</source>
      <translation>光谱不提供关于{0}的信息：这些类别在每个像元中保留1/{1}的份额。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Spectra that cover all bands</source>
      <translation>覆盖所有波段的光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Spectra that cover some bands</source>
      <translation>覆盖部分波段的光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <source>Spectra whose names hold the words of a class stand for it; spectrum:NAME among the words means one</source>
      <translation>名称含有某类别词语的光谱代表该类别；词语中的spectrum:NAME指定某一条</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Spectra with a place</source>
      <translation>带地点的光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Spectra written</source>
      <translation>写出的光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Spectra, SVM</source>
      <translation>光谱，SVM</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Spectra, all bands</source>
      <translation>光谱，全部波段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>Spectra, condensed</source>
      <translation>光谱，压缩</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Spectra, discriminant</source>
      <translation>光谱，判别分析</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Spectra, random forest</source>
      <translation>光谱，随机森林</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>Spectral angle</source>
      <translation>光谱角</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Spectral angle map</source>
      <translation>光谱角图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Spectral angle mapper</source>
      <translation>光谱角制图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Spectral angles of {0}</source>
      <translation>{0}的光谱角</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>Spectral correlation</source>
      <translation>光谱相关</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>Spectral indices</source>
      <translation>光谱指数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Spectral indices of {0}</source>
      <translation>{0}的光谱指数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/likeness.py" />
      <source>Spectral information divergence</source>
      <translation>光谱信息散度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <source>Spectral libraries (*.sli *.lib *.hdr *.xz *.csv *.txt *.sed *.sig);;All files (*)</source>
      <translation>光谱库 (*.sli *.lib *.hdr *.xz *.csv *.txt *.sed *.sig);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>Spectral libraries ({0})</source>
      <translation>光谱库 ({0})</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write.py" />
      <source>Spectral libraries are not written as "{0}".</source>
      <translation>光谱库不能写成“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Spectral library</source>
      <translation>光谱库</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Spectral library (*.gpkg *.sli *.csv)</source>
      <translation>光谱库 (*.gpkg *.sli *.csv)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Spectral network (1-D CNN)</source>
      <translation>光谱网络（一维CNN）</translation>
    </message>
    <message>
      <location filename="../../resources/models/spectral-earth-rn50.json" />
      <location filename="../../resources/models/spectral-earth-vit-b.json" />
      <location filename="../../resources/models/spectral-earth-vit-h.json" />
      <location filename="../../resources/models/spectral-earth-vit-l.json" />
      <location filename="../../resources/models/spectral-earth-vit-s.json" />
      <source>SpectralEarth: 538,974 patches of 128 × 128 pixels from EnMAP (202 bands, surface reflectance), without labels.</source>
      <translation>SpectralEarth：来自EnMAP（202个波段，地表反射率）的538,974个128 × 128像元图块，无标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Spectrum</source>
      <translation>光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Spectrum at a point</source>
      <translation>某点的光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>Spectrum of the pixel against the classes</source>
      <translation>像元光谱与各类别的对比</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/spectrum_box.py" />
      <source>Spectrum of the point against the classes</source>
      <translation>点的光谱与各类别的对比</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Spectrum of {0}</source>
      <translation>{0}的光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/text.py" />
      <source>Split it, or write a GeoPackage.</source>
      <translation>请将其拆分，或写成GeoPackage。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/estimators.py" />
      <source>Square clusters of pixels were drawn at random; clusters, not pixels, are what the intervals count.</source>
      <translation>随机抽取了像元方块（群）；区间以群而不是像元计数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Squares of neighbours; less to travel where points are visited</source>
      <translation>相邻像元的方块；到访各点时路程较少</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Standard error</source>
      <translation>标准误</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Standard error now {0} points.</source>
      <translation>标准误现为{0}个百分点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Standard error of the overall accuracy</source>
      <translation>总体精度的标准误</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Standard error to be expected</source>
      <translation>预计的标准误</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/gui/models/adapt_dialog.py" />
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/write.py" />
      <source>Start a new map.</source>
      <translation>请开始新的分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/rebuild.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Start a new session.</source>
      <translation>请开始新的会话。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Start from</source>
      <translation>起始模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Start from the model</source>
      <translation>从该模型开始</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Start it with the plugin's environment and with the folder of the plugin on PYTHONPATH, as docs/CLUSTER.md shows.</source>
      <translation>请使用插件的计算环境启动它，并将插件文件夹加入PYTHONPATH，参见docs/CLUSTER.md。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>Start its workers with the plugin's environment, as docs/CLUSTER.md shows.</source>
      <translation>请使用插件的计算环境启动其工作进程，参见docs/CLUSTER.md。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Start scheduler and workers with the same release.</source>
      <translation>请用相同的版本启动调度器和工作进程。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Start the job again from where it was started first.</source>
      <translation>请从最初启动任务的地方再次启动它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/engine.py" />
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <location filename="../../hsi_plugin/engine/dispatcher.py" />
      <location filename="../../hsi_plugin/engine/inline.py" />
      <source>Start the job again.</source>
      <translation>请重新启动任务。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Start the job again; if memory ran out, give it a smaller memory budget.</source>
      <translation>请重新启动任务；如果内存不足，请减小其内存预算。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>Start the job again; if memory ran out, give it a smaller memory budget. Its last messages: {0}</source>
      <translation>请重新启动任务；如果内存耗尽，请减少允许它使用的内存。最后的消息：{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <location filename="../../hsi_plugin/engine/live.py" />
      <source>Start the loop again.</source>
      <translation>请重新启动循环。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/prepared.py" />
      <source>Start the loop again; it is made anew.</source>
      <translation>请重新启动循环；程序会重新生成它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>Start the scheduler again where it has ended, then the job: what is finished is found again.</source>
      <translation>如果调度器已结束，请重新启动它，然后启动任务：已完成的部分会被找回。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>Start the workers with the same release of the plugin.</source>
      <translation>请用相同版本的插件启动工作进程。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Start workers (python -m dask worker …), wait until they have joined.</source>
      <translation>请启动工作进程（python -m dask worker …），并等待它们加入。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Start workers that have one with --resources "GPU=1", or compute with auto or cpu.</source>
      <translation>请用--resources "GPU=1"启动带显卡的工作进程，或以auto或cpu计算。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <location filename="../../hsi_plugin/gui/map/page.py" />
      <location filename="../../hsi_plugin/gui/names/page.py" />
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>Starting…</source>
      <translation>正在启动…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>Stehman</source>
      <translation>Stehman</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Stop editing it in other windows or make room on the disk, and try again; earlier labels are safe.</source>
      <translation>请在其他窗口中停止编辑它，或腾出磁盘空间，然后重试；先前的标签是安全的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Stop reading</source>
      <translation>停止读取</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Stop reading the pixels of means</source>
      <translation>停止读取求均值的像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <location filename="../../hsi_plugin/gui/jobs/run_box.py" />
      <source>Stopping…</source>
      <translation>正在停止…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <location filename="../../hsi_plugin/gui/compare/strategy_list.py" />
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Strategies</source>
      <translation>策略</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <source>Strategies marked as slow train a network each time. Leave them out at first.</source>
      <translation>标为较慢的策略每次都要训练网络。初次比较时请不要选用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Strategy</source>
      <translation>策略</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>Stratified by class</source>
      <translation>按类别分层</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Such as an ENVI .sli, a GeoPackage, a CSV, or the ASCII archive of USGS splib07.</source>
      <translation>如ENVI的.sli、GeoPackage、CSV，或USGS splib07的ASCII存档。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Such as an ENVI .sli, a GeoPackage, a CSV, or the ASCII archive of USGS splib07; leave empty to use labels.</source>
      <translation>如ENVI的.sli、GeoPackage、CSV，或USGS splib07的ASCII存档；留空则使用标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Suggest pixels to label</source>
      <translation>建议待标注像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Suggest similar places</source>
      <translation>建议相似地点</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>Suggested pixels</source>
      <translation>建议的像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Summary</source>
      <translation>汇总</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Summary as a table</source>
      <translation>汇总表格</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>Sun</source>
      <translation>太阳</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Sun glint</source>
      <translation>太阳耀光</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Support vector machine on standardised spectra; C by cross-validation.</source>
      <translation>对标准化光谱使用支持向量机；C由交叉验证确定。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>Supported are ENVI spectral libraries (.sli or .lib with .hdr), GeoPackages of spectra (.gpkg), the ASCII files of USGS splib07 (.tar.xz or its folder), files of field spectrometers (.asd, .sed, .sig), text files of ECOSTRESS, ASCII plots of ENVI, tables of EcoSIS, SPECCHIO and others (.csv; a column or a row of wavelengths beside the spectra), campaigns in HDF5 or NetCDF, and folders of files with one spectrum each.</source>
      <translation>支持的有：ENVI光谱库（.sli或.lib，带.hdr）、光谱GeoPackage（.gpkg）、USGS splib07的ASCII文件（.tar.xz或其文件夹）、野外光谱仪文件（.asd、.sed、.sig）、ECOSTRESS文本文件、ENVI的ASCII图、EcoSIS、SPECCHIO等的表格（.csv；光谱旁边有一列或一行波长）、HDF5或NetCDF的观测数据集，以及每个文件一条光谱的文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/chip.py" />
      <source>Surroundings of the pixel</source>
      <translation>像元的周围</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>Synonyms cannot be joined by "{0}".</source>
      <translation>同义词不能用“{0}”合并。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Table of classes</source>
      <translation>类别表</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Table of responses</source>
      <translation>响应表</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>Table or layer of places</source>
      <translation>地点表格或图层</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Take all kept spectra away</source>
      <translation>清除所有保留的光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field.py" />
      <source>Take answered points along, too, or draw another sample.</source>
      <translation>请同时带上已回答的点，或抽取另一个样本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Take it outdoors…</source>
      <translation>带到野外…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>Take labels from a layer</source>
      <translation>从图层获取标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>Take one of this image.</source>
      <translation>请从此影像中取一条。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Take over the labels of a colleague, and see where you disagree</source>
      <translation>接收同事的标签，并查看你们的分歧所在</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Take over what another person has answered in a copy of this review's file, or what was seen outdoors</source>
      <translation>接收他人在此审核文件副本中的回答，或野外所见</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Take over what was noted outdoors</source>
      <translation>接收野外的记录</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <source>Take the classes of the page "Labels"</source>
      <translation>采用“标签”页的类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/page.py" />
      <source>Take the jobs that have ended out of this list; their files stay</source>
      <translation>将已结束的任务从此列表移除；其文件会保留</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Take the labels</source>
      <translation>采用这些标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <source>Take the last answer back</source>
      <translation>撤回上一个回答</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Take the last answer back (Backspace)</source>
      <translation>撤回上一个回答（Backspace）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>Take the last change back ({0} on the map)</source>
      <translation>撤销上一次更改（在地图上按{0}）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Take the sample outdoors</source>
      <translation>将样本带到野外</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/results.py" />
      <source>Take these classes to the page "Labels" and click; the clicks count in the next run</source>
      <translation>将这些类别带到“标签”页并点击；这些点击在下次运行时生效</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Take {0} outdoors</source>
      <translation>将{0}带到野外</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Takes over the labels of another labelling session of the same image, or the observations of a field package.

Labels keep who gave them and when. Where two people say different things of a pixel, both stay, and a classifier learns from neither until someone decides; such pixels are listed, and so is how far people agree.

The session itself is changed, as one step: Undo in the Hyperspectral panel takes it back.</source>
      <translation>接收同一影像的另一标注会话的标签，或外业包的观测。

标签保留由谁、何时给出的信息。若两个人对某像元的标注不同，则两者都保留，在有人裁定之前分类器不由其中任何一个学习；此类像元会列出，各人一致的程度也会说明。

会话本身会被更改，作为一步：可用高光谱面板中的“撤销”恢复。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>Takes specks out of a classification, and writes a new one; the first stays as it is.

The majority filter gives each pixel the class that is the most frequent one in the square around it; where two are equally frequent, the pixel keeps its own. After it, pieces that are smaller than the smallest mapping unit go to the largest piece that they touch, the smallest first, until none is left. Pixels without a class stay without one and have no say.

Beside the new map lies a raster of the pixels that were changed. Confidence stays where the class does.

A cleaned map is another map: assess its accuracy anew. A sample that was drawn from the first one serves for that.</source>
      <translation>去除分类结果中的斑点，并写出新的分类图；原分类图保持不变。

众数滤波使每个像元取其周围方形窗口中出现最多的类别；若两个类别出现次数相同，则像元保持自身类别。之后，小于最小制图单元的图斑并入与之相接的最大图斑，从最小的开始，直到没有为止。没有类别的像元保持没有类别，也不参与投票。

新分类图旁边有一个标出已更改像元的栅格。类别不变之处，置信度也不变。

清理后的分类图是另一幅图：请重新评价其精度。从原分类图抽取的样本可用于此。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>Takes the class of the most similar labelled pixels. For classes that come in several guises, with some tens of labels each.</source>
      <translation>取最相似的已标注像元的类别。适合表现形式多样、每类有数十个标签的类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Takes the sample. A new file, or the labelling session of the map, which keeps all that it has.</source>
      <translation>接收样本。新文件，或该分类图的标注会话，其已有内容会全部保留。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Tell unsure pixels, at an error rate of</source>
      <translation>指出不确定像元，错误率为</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/unsure_box.py" />
      <source>Tell unsure pixels; allowed errors</source>
      <translation>指出不确定像元；允许错误率</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>Tell which is better, by the sample</source>
      <translation>依据样本判断哪幅更好</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <source>Tells how well a method learns from labels before a map is made. Whole blocks of the image are held out in turn, models are learned from the rest, and asked for what was held out. Blocks are as large as neighbouring pixels resemble each other (found from the image), and labels next to them are left out where the method looks at a window.

Beside it the same is done with single pixels drawn at random, as many publications do: the difference is how much that flatters.

The log also tells whether probabilities mean what they say (expected calibration error, Brier score), and how often the sets behind unsure pixels hold the true class. This judges a way of learning; how good a map is, a reference sample tells (Draw a reference sample, then Assess the accuracy of a map).</source>
      <translation>在制作分类图之前，说明一种方法由标签学习的效果。影像的整个分块依次留出，由其余部分学习模型，再对留出部分提问。分块的大小取决于相邻像元彼此相似的距离（由影像得出）；当方法查看一个窗口时，分块旁边的标签会被略去。

同时，像许多出版物那样对随机抽取的单个像元做同样的处理：两者之差就是偏高的程度。

日志还说明概率是否名副其实（期望校准误差、Brier得分），以及不确定像元背后的集合有多少次包含真实类别。这评价的是学习方式；分类图有多好，要由参考样本说明（抽取参考样本，然后评价分类图的精度）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Test a method on {0}</source>
      <translation>在{0}上测试方法</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>Test connection</source>
      <translation>测试连接</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>Test of the cluster</source>
      <translation>集群测试</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Test the cluster</source>
      <translation>测试集群</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/report.py" />
      <source>Tested pixels lie as near as {0} pixels to those learned from, and what {1} see around a pixel is wider. No label of a tested pixel is ever seen, but some surroundings are seen on both sides: such figures may be better here than in another place.</source>
      <translation>被测像元距学习所用的像元只有{0}个像元，而{1}在像元周围看到的范围更大。被测像元的标签从不会被看到，但部分周边在两侧都会被看到：这样的数字可能比在其他地方更好。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/report.py" />
      <source>Tested pixels lie as near as {0} pixels to those learned from, and what {1} sees around a pixel is wider. No label of a tested pixel is ever seen, but some surroundings are seen on both sides: such figures may be better here than in another place.</source>
      <translation>被测像元距学习所用的像元只有{0}个像元，而{1}在像元周围看到的范围更大。被测像元的标签从不会被看到，但部分周边在两侧都会被看到：这样的数字可能比在其他地方更好。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/shared/text_dialog.py" />
      <source>Text (*.txt)</source>
      <translation>文本 (*.txt)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The ENVI header {0} beside the file describes another image; it is not used.</source>
      <translation>该文件旁边的ENVI头文件{0}描述的是另一幅影像，因此未使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>The GeoPackage of the review; it is only read.</source>
      <translation>审核的GeoPackage；只读取它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>The Labels page has: {0}.</source>
      <translation>“标签”页有：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/mat5.py" />
      <source>The MATLAB file {0} is damaged: {1}.</source>
      <translation>MATLAB文件{0}已损坏：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>The NumPy file {0} has named columns.</source>
      <translation>NumPy文件{0}的列带有名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>The NumPy file {0} has no complete header.</source>
      <translation>NumPy文件{0}没有完整的文件头。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/many_images.py" />
      <location filename="../../hsi_plugin/processing/example_models.py" />
      <source>The Processing toolbox is not active.</source>
      <translation>“数据处理”工具箱未启用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>The STAC item {0} has {1} images here: {2}.</source>
      <translation>STAC条目{0}在此有{1}幅影像：{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>The STAC item {0} names no image.</source>
      <translation>STAC条目{0}没有列出影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The TIFF file {0} is damaged or truncated{1}.</source>
      <translation>TIFF文件{0}已损坏或被截断{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>The VNIR and the SWIR cube of {0} differ in size or type.</source>
      <translation>{0}的VNIR和SWIR立方体大小或类型不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/separation.py" />
      <source>The accuracy may be flattered: held-out pixels lie as near as {0} pixel to those learned from, and a pixel is seen with {1} × {2} pixels around it.</source>
      <translation>精度可能偏高：留出像元距学习所用的像元只有{0}个像元，而看一个像元时会看到其周围{1} × {2}个像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/separation.py" />
      <source>The accuracy may be flattered: held-out pixels lie as near as {0} pixels to those learned from, and a pixel is seen with {1} × {2} pixels around it.</source>
      <translation>精度可能偏高：留出像元距学习所用的像元只有{0}个像元，而看一个像元时会看到其周围{1} × {2}个像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The address {0} lacks its host.</source>
      <translation>地址{0}缺少主机。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The address {0} lacks its port.</source>
      <translation>地址{0}缺少端口。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The address {0} of the scheduler cannot be read ({1}).</source>
      <translation>无法解读调度器的地址{0}（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>The answer "{0}" was given with a wrong class.</source>
      <translation>回答“{0}”附带了不适当的类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>The answer is a guess (U); it counts, and the figures say how many were</source>
      <translation>此回答为猜测（U）；它会计入，且数字中会说明有多少</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>The area reaches where the cube has no coordinates.</source>
      <translation>该区域延伸到立方体没有坐标的地方。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>The array in {0} has the shape {1}, and nothing says which axis is the bands.</source>
      <translation>{0}中数组的形状为{1}，且没有任何信息说明哪个轴是波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>The array in {0} has the shape {1}.</source>
      <translation>{0}中数组的形状为{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The band "{0}" of {1} answers to no wavelength.</source>
      <translation>{1}的波段“{0}”对任何波长都没有响应。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>The band widths (FWHM) do not fit the wavelengths; they are ignored.</source>
      <translation>波段宽度（FWHM）与波长不匹配；已忽略。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <source>The bands differ from those of training: features are computed from the bands of this image, by their wavelengths.</source>
      <translation>波段与训练时不同：特征按波长由此影像的波段计算。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <location filename="../../hsi_plugin/models/spectrum_text/points.py" />
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>The bands have no wavelengths.</source>
      <translation>波段没有波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>The bands nearest to red, green and blue are a picture; all others are left out.</source>
      <translation>最接近红、绿、蓝的波段组成图片；其他波段均不使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The bands of the image are much wider than those that the model learned from: narrow absorptions are smoothed away.</source>
      <translation>影像的波段比模型学习所用的波段宽得多：窄吸收特征会被平滑掉。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>The bands of {0} cannot be read together: {1}.</source>
      <translation>无法将{0}的波段一起读取：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>The bands tell too little of the visible range for the colours that an eye sees; the three nearest bands are shown.</source>
      <translation>波段对可见光范围的信息太少，无法得到人眼所见的颜色；显示最接近的三个波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>The better map: first, second, or nothing where that is open</source>
      <translation>更好的分类图：first、second，未定时为空</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>The build for graphics cards does not work on this machine: {0}. The normal environment stays in use.</source>
      <translation>显卡版本在本机上不能工作：{0}。仍使用普通环境。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>The canvas shows nothing of the map.</source>
      <translation>画布中没有显示分类图的任何部分。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hyperfree/__init__.py" />
      <source>The card of HyperFree is damaged: {0}.</source>
      <translation>HyperFree的说明卡已损坏：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>The card of HyperSIGMA is damaged: {0}.</source>
      <translation>HyperSIGMA的说明卡已损坏：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectral_earth/__init__.py" />
      <source>The card of SpectralEarth is damaged: {0}.</source>
      <translation>SpectralEarth的说明卡已损坏：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/dofa.py" />
      <source>The card of a DOFA model is damaged: there is no network of {0}.</source>
      <translation>DOFA模型的说明卡已损坏：没有{0}的网络。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/dofa.py" />
      <source>The card of a DOFA model is damaged: {0}.</source>
      <translation>DOFA模型的说明卡已损坏：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersl.py" />
      <source>The card of a HyperSL model is damaged: there is no network of {0}.</source>
      <translation>HyperSL模型的说明卡已损坏：没有{0}的网络。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersl.py" />
      <source>The card of a HyperSL model is damaged: {0}.</source>
      <translation>HyperSL模型的说明卡已损坏：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>The card of a foundation model is damaged ({0}): {1}.</source>
      <translation>某基础模型的说明卡已损坏（{0}）：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/migrate.py" />
      <source>The card of the model is damaged: it does not say which format it has.</source>
      <translation>模型的说明卡已损坏：它未说明格式。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card.py" />
      <source>The card of the model is damaged: it has no {0}.</source>
      <translation>模型的说明卡已损坏：缺少{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card.py" />
      <source>The card of the model is damaged: {0}</source>
      <translation>模型的说明卡已损坏：{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/starter.py" />
      <source>The card of the starter model is damaged: no network has such numbers.</source>
      <translation>起始模型的说明卡已损坏：没有哪个网络具有这样的数值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/starter.py" />
      <source>The card of the starter model is damaged: {0}.</source>
      <translation>起始模型的说明卡已损坏：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectf.py" />
      <source>The card of {0} is damaged: there is no network {1} wide.</source>
      <translation>{0}的说明卡已损坏：没有宽度为{1}的网络。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectf.py" />
      <source>The card of {0} is damaged: {1}.</source>
      <translation>{0}的说明卡已损坏：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>The card of {0} is no JSON: {1}.</source>
      <translation>{0}的说明卡不是JSON：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>The card of {0} is that of published weights ({1}).</source>
      <translation>{0}的说明卡属于已发布的权重（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>The card {0} cannot be read: {1}.</source>
      <translation>无法读取说明卡{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/spoken.py" />
      <source>The class "{0}" cannot go: answers of the reference sample name it.</source>
      <translation>无法移除类别“{0}”：参考样本的回答使用了它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>The class "{0}" has no words, and CLIP knows nothing else.</source>
      <translation>类别“{0}”没有词语，而CLIP只认识词语。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>The class "{0}" holds an empty name.</source>
      <translation>类别“{0}”含有空名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>The class "{0}" in {1} holds a sign that stands between classes or names.</source>
      <translation>{1}中的类别“{0}”含有用于分隔类别或名称的符号。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_mapping.py" />
      <source>The class "{0}" of the source has no label here and was left out.</source>
      <translation>源的类别“{0}”在这里没有标签，已略去。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>The class "{0}" was added to the session.</source>
      <translation>类别“{0}”已添加到会话。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_mapping.py" />
      <source>The class "{0}" was taken for "{1}" of the source.</source>
      <translation>类别“{0}”被视为源模型的“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>The class table differs from the events.</source>
      <translation>类别表与事件不一致。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The class that is missed most is {0}: the map finds {1} of it.</source>
      <translation>漏掉最多的类别是{0}：分类图找到了其中的{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>The column of the table of the library whose texts are the classes; empty: the names of the spectra are.</source>
      <translation>光谱库表格中以文本作为类别的列；留空：以光谱名称作为类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/comparison.py" />
      <source>The comparison gave no figures.</source>
      <translation>比较没有得出数字。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <source>The comparison on {0} is finished.</source>
      <translation>{0}上的比较已完成。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/engine.py" />
      <location filename="../../hsi_plugin/engine/dispatcher.py" />
      <location filename="../../hsi_plugin/engine/inline.py" />
      <source>The compute engine is closed.</source>
      <translation>计算引擎已关闭。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/state.py" />
      <source>The compute environment in {0} adds to a Python that is gone, as after an update: {1}. Install the compute environment again.</source>
      <translation>{0}中的计算环境所依托的Python已不存在，例如在更新之后：{1}。请重新安装计算环境。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/state.py" />
      <source>The compute environment in {0} is damaged: it has no Python, or the one it adds to is gone. Install the compute environment again.</source>
      <translation>{0}中的计算环境已损坏：没有Python，或其依托的Python已不存在。请重新安装计算环境。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/state.py" />
      <source>The compute environment in {0} is damaged: its marker hsi-environment.json is missing or unreadable. Install the compute environment again.</source>
      <translation>{0}中的计算环境已损坏：其标记hsi-environment.json缺失或无法读取。请重新安装计算环境。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/state.py" />
      <source>The compute environment in {0} is for another Python ({1}). Install the compute environment again.</source>
      <translation>{0}中的计算环境适用于另一个Python（{1}）。请重新安装计算环境。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/state.py" />
      <source>The compute environment in {0} was made by another version of the plugin. Install the compute environment again.</source>
      <translation>{0}中的计算环境由插件的另一个版本创建。请重新安装计算环境。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>The compute environment is being installed or removed by another process (number {0}, since {1}).</source>
      <translation>另一个进程正在安装或移除计算环境（编号{0}，自{1}起）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>The compute environment is being installed or removed by another process.</source>
      <translation>另一个进程正在安装或移除计算环境。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/environment.py" />
      <source>The compute environment is ready.</source>
      <translation>计算环境已就绪。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/install.py" />
      <source>The compute environment vanished while it was looked at.</source>
      <translation>检查计算环境时，它消失了。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/environment.py" />
      <source>The compute environment was removed.</source>
      <translation>计算环境已移除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/learner.py" />
      <source>The compute process has ended and is started anew; all labels are in the file.</source>
      <translation>计算进程已结束，正在重新启动；所有标签都在文件中。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>The confidence {0} cannot be opened: {1}.</source>
      <translation>无法打开置信度{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>The confidence {0} does not lie on the grid of the map.</source>
      <translation>置信度{0}与分类图的格网不一致。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>The connection broke ({0}); trying again.</source>
      <translation>连接中断（{0}）；正在重试。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/engine.py" />
      <source>The connection to the scheduler {0} is lost.</source>
      <translation>与调度器{0}的连接已断开。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>The connection to {0} broke after {1} of {2} ({3}).</source>
      <translation>与{0}的连接在{2}的{1}之后中断（{3}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>The connection to {0} could not be made ({1}).</source>
      <translation>无法与{0}建立连接（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_grid.py" />
      <source>The corners in {0} lie {1} m and {2} m apart, which does not fit {3} × {4} pixels of {5} m.</source>
      <translation>{0}中的角点相距{1} m和{2} m，与{3} × {4}个{5} m的像元不符。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/laying.py" />
      <source>The correction {0} of the map is damaged.</source>
      <translation>分类图的改正{0}已损坏。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>The corrections in {0} were made of {1} as it was before it was changed or made anew.</source>
      <translation>{0}中的改正是针对更改或重新生成之前的{1}所做的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>The cube does not say that it holds reflectance; this scaling takes its values for it.</source>
      <translation>立方体未说明其为反射率；此缩放将其数值视为反射率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>The cube does not tell its reference system; that of {0} was taken for the cube's.</source>
      <translation>立方体未说明其坐标参照系；采用了{0}的坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>The cube has no band at {0} nm.</source>
      <translation>立方体在{0} nm处没有波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>The cube has no band.</source>
      <translation>立方体没有波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>The cube has no good band at {0} nm.</source>
      <translation>立方体在{0} nm处没有有效波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>The cube has no good band.</source>
      <translation>立方体没有有效波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/cie.py" />
      <source>The cube has no good bands at {0}; the colours there are taken from the nearest ones.</source>
      <translation>立方体在{0}处没有有效波段；该处的颜色取自最近的波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>The cube has no map position, so its pixels cannot be found outdoors.</source>
      <translation>立方体没有地图位置，因此无法在野外找到其像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>The cube has no map position, so places cannot be found on it.</source>
      <translation>立方体没有地图位置，因此无法在其上找到地点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>The cube has no map position; the labels were read as x = column, y = row.</source>
      <translation>立方体没有地图位置；标签按x = 列、y = 行读取。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>The cube has no map position; the labels were taken pixel by pixel.</source>
      <translation>立方体没有地图位置；标签按像元逐一采用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>The cube has no standard colour composite: its bands have no wavelengths. Three bands across its range are shown.</source>
      <translation>立方体没有标准的彩色合成：其波段没有波长。显示其范围内的三个波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>The cube has no standard colour composite: its good bands do not cover the needed wavelengths. Three bands across its range are shown.</source>
      <translation>立方体没有标准的彩色合成：其有效波段没有覆盖所需的波长。显示其范围内的三个波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/colour.py" />
      <source>The cube has no wavelengths: bands {0} are shown as red, green and blue, and what CLIP makes of such colours counts little. Name three bands, or add wavelengths.</source>
      <translation>立方体没有波长：波段{0}显示为红、绿、蓝，而CLIP由这样的颜色得出的结果权重较小。请指定三个波段，或补充波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/advice.py" />
      <source>The cube holds radiance: it is normalised by the scene itself, which is rough. Reflectance gives better maps.</source>
      <translation>立方体为辐亮度：由影像自身作归一化，较为粗略。反射率能得到更好的分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>The cube holds radiance: sun and air shape it as well as the ground. Matches mean little before it is corrected.</source>
      <translation>立方体为辐亮度：太阳和大气对它的影响与地面一样大。校正之前匹配意义不大。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/cie.py" />
      <source>The cube holds radiance: the colours are those of the light that reached the sensor, haze included.</source>
      <translation>立方体为辐亮度：颜色为到达传感器的光的颜色，包括霾。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>The cube tells no wavelengths.</source>
      <translation>该立方体未提供波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectral_earth/__init__.py" />
      <source>The cube tells no wavelengths; its bands are taken as they are, which must be in ascending order.</source>
      <translation>立方体未提供波长；其波段按原样使用，且必须为升序。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>The cube tells no wavelengths; the model takes the bands in their order alone.</source>
      <translation>立方体未提供波长；模型仅按顺序使用波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/stretch_box.py" />
      <source>The darkest and the brightest share of the pixels are shown as black and as white</source>
      <translation>最暗和最亮的一部分像元显示为黑和白</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The disk is full.</source>
      <translation>磁盘已满。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>The disk of {0} is full: {1} could not be written.</source>
      <translation>{0}所在的磁盘已满：无法写入{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_models.py" />
      <source>The download was cancelled; it can be continued where it stopped.</source>
      <translation>下载已取消；可从停止处继续。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The downloaded file of {package} is not the one that was expected: it is damaged, or somebody has tampered with it.</source>
      <translation>下载的{package}文件与预期不符：它已损坏，或被人篡改。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>The downloaded {0} is not the file that was expected: its SHA-256 is {1}, not {2}.</source>
      <translation>下载的{0}不是预期的文件：其SHA-256为{1}，而不是{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>The error matrix of the {0} detector has another size than the image; it is not offered.</source>
      <translation>{0}探测器的误差矩阵与影像大小不同；不提供该掩膜。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>The features could not be kept: {0}.</source>
      <translation>无法保存特征：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_models.py" />
      <source>The features of {0} are ready; learning and mapping on them is quick now.</source>
      <translation>{0}的特征已就绪；现在用它们学习和制图都很快。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>The features would be kept nowhere: {0}.</source>
      <translation>特征将无处保存：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>The fewer at a time, the more each of them can build upon the labels before.</source>
      <translation>每次数量越少，每个像元越能建立在先前的标签之上。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/layer.py" />
      <source>The field that holds the class of each feature</source>
      <translation>存放每个要素类别的字段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>The field that tells how well the position is known, in metres. Found by its name where left out.</source>
      <translation>说明位置精度（米）的字段。不设置时按名称查找。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>The field with the class of each point or polygon. May be left out where only one field can be meant, and for rasters.</source>
      <translation>存放每个点或多边形类别的字段。只有一个可能的字段时，以及使用栅格时，可不设置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>The field with the class. May be left out where only one field can be meant; of a waypoint its type, description, comment or name is taken.</source>
      <translation>含类别的字段。只有一个可能的字段时可不设置；航点则取其类型、描述、备注或名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>The figures flatter: windows of {0} × {1} pixels around {2} of {3} held-out pixels share pixels with windows that were learned from. Leave the buffer at {4} pixels or more (it is {5}).</source>
      <translation>所得数字偏高：在{3}个留出像元中，有{2}个周围的{0} × {1}像元窗口与学习所用的窗口有公共像元。请将缓冲距离保持在{4}像元或更大（现为{5}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/dialog.py" />
      <source>The figures of a comparison that lie in its folder</source>
      <translation>位于某文件夹中的一项比较的数字</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/cameras.py" />
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>The file does not tell the wavelengths of its bands.</source>
      <translation>文件未提供其波段的波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>The file does not tell what its values are; as reflectance the colours are what an eye sees, as raw counts they are not.</source>
      <translation>文件未说明其数值是什么；若为反射率，颜色即人眼所见；若为原始计数，则不是。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>The file does not tell where the image lies (Map_Info); it is shown without a position.</source>
      <translation>文件未说明影像的位置（Map_Info）；影像不带位置显示。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/checkpoints.py" />
      <source>The file fills only {0} % of the encoder of {1}; {2} % are needed. Among what is missing: {3}. Among what is not known: {4}.</source>
      <translation>该文件只填充了{1}编码器的{0} %；需要{2} %。缺少的内容包括：{3}。未知的内容包括：{4}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>The file has no {0} cube; only the other detector is shown.</source>
      <translation>文件没有{0}立方体；只显示另一个探测器。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>The file has nothing that {0} knows.</source>
      <translation>该文件没有{0}认识的内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>The file holds only the cube whose detectors are not registered to each other (HRC).</source>
      <translation>文件只含探测器之间未配准的立方体（HRC）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>The file is cut short or damaged: copy it again.</source>
      <translation>文件被截断或已损坏：请重新复制。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>The file is damaged or incomplete, or its disk is away: copy or download it again.</source>
      <translation>文件已损坏或不完整，或其磁盘不可用：请重新复制或下载。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>The file is damaged or incomplete: copy or download it again.</source>
      <translation>文件已损坏或不完整：请重新复制或下载。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>The file is damaged or incomplete: download it again.</source>
      <translation>文件已损坏或不完整：请重新下载。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <source>The file is damaged, or its table belongs to another image: download it again.</source>
      <translation>文件已损坏，或其查找表属于另一幅影像：请重新下载。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <location filename="../../hsi_plugin/cubes/sensors/hdfeos.py" />
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <location filename="../../hsi_plugin/cubes/sensors/prisma_grid.py" />
      <source>The file is damaged, or was changed by another program: download it again.</source>
      <translation>文件已损坏，或被其他程序更改：请重新下载。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <location filename="../../hsi_plugin/cubes/sensors/swaths.py" />
      <source>The file is damaged: download it again.</source>
      <translation>文件已损坏：请重新下载。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <location filename="../../hsi_plugin/cubes/sensors/swaths.py" />
      <source>The file is incomplete: download it again.</source>
      <translation>文件不完整：请重新下载。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersl.py" />
      <source>The file is not of {0}: it has {1} blocks instead of {2}.</source>
      <translation>该文件不属于{0}：它有{1}个模块，而应为{2}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The file is truncated or the header belongs to another file: copy it again, or correct the header.</source>
      <translation>文件被截断，或头文件属于其他文件：请重新复制，或更正头文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>The file lacks {0} of the {1} tensors of {2}, among them {3}. Not known in it: {4}.</source>
      <translation>该文件缺少{2}的{1}个张量中的{0}个，包括{3}。其中未知的：{4}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/published.py" />
      <source>The file lacks {0} of the {1} tensors of {2}, first of all "{3}".</source>
      <translation>该文件缺少{2}的{1}个张量中的{0}个，首先是“{3}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>The file may be that of a scheduler that has ended: start the scheduler, and give its new file.</source>
      <translation>该文件可能属于已结束的调度器：请启动调度器，并给出其新文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <source>The file names UTM zone {0} north, but its latitudes are southern; it is placed in zone {1} south.</source>
      <translation>文件写明为UTM北{0}带，但其纬度位于南半球；已放在南{1}带。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/radiometry.py" />
      <source>The file states neither scale nor units; its values (up to {0}) are used as they are.</source>
      <translation>文件既未说明比例系数也未说明单位；其数值（最大{0}）按原样使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>The file states no scale factor; its values are taken as reflectance times {0}.</source>
      <translation>文件未说明比例系数；其数值被视为反射率乘以{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/radiometry.py" />
      <source>The file states no scale; values up to {0} are taken as reflectance times 10,000 (scale 0.0001). Set the scale of the bands if this is wrong.</source>
      <translation>文件未说明比例系数；最大为{0}的数值被视为反射率乘以10,000（比例系数0.0001）。如有误，请设置波段的比例系数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/swaths.py" />
      <source>The file tells no positions; the image is shown as it was measured.</source>
      <translation>文件未提供位置；影像按测量时的原样显示。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_grid.py" />
      <source>The file tells no reference system (Epsg_Code); set it before you use the map beside others.</source>
      <translation>文件未说明坐标参照系（Epsg_Code）；与其他地图一起使用之前请先设置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>The file tells no reference system; set it before you use the map beside others.</source>
      <translation>文件未说明坐标参照系；与其他地图一起使用之前请先设置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>The file with the reference sample; it is only read.</source>
      <translation>含参考样本的文件；只读取它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>The file {0} is damaged: "{1}" has no place for a phrase.</source>
      <translation>文件{0}已损坏：“{1}”没有放置短语的位置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>The file {0} is damaged: {1}.</source>
      <translation>文件{0}已损坏：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>The files belong to different scenes: sort them.</source>
      <translation>这些文件属于不同的景：请分开整理。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>The filter {0} of {1} (layer {2}) is not understood: {3}.</source>
      <translation>无法理解{1}（图层{2}）的过滤条件{0}：{3}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>The filter {0} of {1} is not understood: {2}.</source>
      <translation>无法理解{1}的过滤器{0}：{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The first column of {0} does not hold wavelengths.</source>
      <translation>{0}的第一列不是波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The first labels as they are: at once, and noisy.</source>
      <translation>最初标签的原样：即刻可得，但有噪声。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>The first {0} of {1} spectra are drawn.</source>
      <translation>绘制了{1}条光谱中的前{0}条。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>The flags of the pixels have another size or type than the image; they are not used.</source>
      <translation>像元标志与影像的大小或类型不同，因此未使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>The folder cannot be read: {0}.</source>
      <translation>无法读取该文件夹：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>The folder holds a network of the kind "{0}"; clip, clip_vision_model and dinov2 are known.</source>
      <translation>文件夹中网络的类型为“{0}”；支持clip、clip_vision_model和dinov2。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The folder of the compute environment cannot be written.</source>
      <translation>无法写入计算环境的文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/offline.py" />
      <source>The folder of wheels {0} cannot be read: {1}.</source>
      <translation>无法读取wheel文件夹{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <source>The folder of your own and of downloaded models</source>
      <translation>您自己的模型和下载模型所在的文件夹</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>The folder {0} cannot be made ({1}).</source>
      <translation>无法创建文件夹{0}（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>The folder {0} cannot be written: {1}.</source>
      <translation>无法写入文件夹{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>The folder {0} holds no spectrum that can be read.</source>
      <translation>文件夹{0}不含可读取的光谱。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <location filename="../../hsi_plugin/models/store.py" />
      <source>The folder {0} is on a file system that knows no locks: {1}.</source>
      <translation>文件夹{0}所在的文件系统不支持锁：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>The folder {0} is {1} characters too deep for this Windows.</source>
      <translation>文件夹{0}的路径对此Windows而言长出{1}个字符。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/offline.py" />
      <source>The folder {0} lacks {1} of {2} packages: {3}.</source>
      <translation>文件夹{0}缺少{2}个软件包中的{1}个：{3}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>The footprints of the images with what became of them. It lies in the folder of maps; another file gets a copy.</source>
      <translation>影像的覆盖范围及其处理结果。位于分类图文件夹；指定其他文件则写入一份副本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>The framing in the file lies beside its positions; the positions are used.</source>
      <translation>文件中的框幅与其像元位置不一致；采用像元位置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The geotransform describes pixels without area; the image is treated as having no position.</source>
      <translation>地理变换描述的像元没有面积；该影像按无位置处理。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/swaths.py" />
      <source>The geotransform in {0} describes pixels without area.</source>
      <translation>{0}中的地理变换描述的像元没有面积。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/spectrum_text/points.py" />
      <source>The good bands cover too little of 400–2450 nm to know materials by.</source>
      <translation>有效波段在400–2450 nm中覆盖太少，无法据此识别物质。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hdfeos.py" />
      <source>The grid "{0}" in {1} has pixels without area.</source>
      <translation>{1}中的格网“{0}”的像元没有面积。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hdfeos.py" />
      <source>The grid "{0}" in {1} has {2} × {3} pixels, its image {4} × {5}.</source>
      <translation>{1}中的格网“{0}”有{2} × {3}像元，而其影像有{4} × {5}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The header gives "{0}" more than once; the last one counts.</source>
      <translation>头文件多次给出“{0}”；以最后一次为准。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The header rotates the image about an inner pixel; GDAL and QGIS turn it about its corner, so check its position.</source>
      <translation>头文件绕内部像元旋转影像，而GDAL和QGIS绕角点旋转，请检查其位置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} cannot be read: {1}.</source>
      <translation>无法读取头文件{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} has no "{1}".</source>
      <translation>头文件{0}中没有“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <location filename="../../hsi_plugin/spectra/library/envi.py" />
      <source>The header {0} has no data file beside it.</source>
      <translation>头文件{0}旁边没有数据文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} is damaged: the brace in line {1} is never closed.</source>
      <translation>头文件{0}已损坏：第{1}行的花括号没有闭合。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says data type = {1}, which ENVI does not define.</source>
      <translation>头文件{0}写有data type = {1}，ENVI没有定义该类型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says header offset = {1}.</source>
      <translation>头文件{0}写有header offset = {1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says interleave = {1}.</source>
      <translation>头文件{0}写有interleave = {1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says {1} = {2}, more than any image has.</source>
      <translation>头文件{0}写有{1} = {2}，超出任何影像所能有的值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says {1} = {2}, not a whole number.</source>
      <translation>头文件{0}写有{1} = {2}，不是整数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>The header {0} says {1} = {2}.</source>
      <translation>头文件{0}写有{1} = {2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/envi.py" />
      <source>The header {0} tells no wavelengths of its {1} channels.</source>
      <translation>头文件{0}未提供其{1}个通道的波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <source>The heads are {0}.</source>
      <translation>可用的分类头有{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/results.py" />
      <source>The highest with this amount. {0}</source>
      <translation>该数量下的最高值。{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The image covers {0} of the wavelengths that the model was trained on.</source>
      <translation>影像覆盖了模型训练波长的{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>The image for the picture; the one that the review remembers where left out.</source>
      <translation>用作底图的影像；不设置时为审核所记住的影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>The image has no valid latitudes and longitudes.</source>
      <translation>影像没有有效的纬度和经度。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/match.py" />
      <source>The image has no wavelengths.</source>
      <translation>影像没有波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The image is placed by a sensor model (RPC) only; it is treated as having no position until it is orthorectified.</source>
      <translation>该影像仅由传感器模型（RPC）定位；在正射校正之前按无位置处理。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>The image is placed by ground control points only; it is treated as having no position until it is warped.</source>
      <translation>该影像仅由地面控制点定位；在几何校正之前按无位置处理。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_likeness.py" />
      <source>The image of the session is not there; the spectra were not compared with their pixels.</source>
      <translation>找不到会话的影像；光谱未与其像元比较。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>The image of {0} has another header; check that it is the same image.</source>
      <translation>{0}的影像头文件不同；请检查是否为同一影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>The image that was classified, for the picture and the spectra; as the map says where none is given.</source>
      <translation>用于分类的影像，供图片和光谱使用；未给出时按分类图的记录。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>The image underneath, for places without network</source>
      <translation>其下的影像，用于没有网络的地方</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>The image whose bands are wanted; leave empty to give a table of responses.</source>
      <translation>要采用其波段的影像；留空则给出响应表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field.py" />
      <source>The image {0} is not there; the points have no picture underneath. Name it to get one.</source>
      <translation>找不到影像{0}；点位下面没有底图。请指定影像以获得底图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>The images come from {0} sensors: {1}. The summary tells how the model fits each.</source>
      <translation>影像来自{0}种传感器：{1}。汇总表说明模型对每种传感器的适用程度。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>The images of the STAC item {0} are not on this disk: {1}.</source>
      <translation>STAC条目{0}的影像不在此磁盘上：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>The index {0} needs a good band at {1}, and the image has none.</source>
      <translation>指数{0}需要{1}处的有效波段，而影像没有。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>The index {0} needs bands by wavelength, and the image tells none.</source>
      <translation>指数{0}需要按波长查找波段，而影像未提供波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_jobs.py" />
      <source>The index {0} was named twice.</source>
      <translation>指数{0}指定了两次。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/environment.py" />
      <source>The installation was cancelled; it can be continued where it stopped.</source>
      <translation>安装已取消；可从停止处继续。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>The installation was interrupted; it goes on where it stopped.</source>
      <translation>安装被中断；将从停止处继续。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/estimators.py" />
      <source>The intervals hold if the reference pixels are a random sample, drawn separately within each class of this map (stratified by map class), and were not used to make the map. Reference pixels that were chosen by hand, that lie in clusters such as polygons, or that trained the classifier, give figures that look better, and intervals that look narrower, than the truth.</source>
      <translation>仅当参考像元是在此分类图的每个类别内分别抽取的随机样本（按图上类别分层），且未用于生成分类图时，这些区间才成立。人工挑选、成片分布（如多边形内）或用于训练分类器的参考像元，会使数字显得比实际更好，区间显得比实际更窄。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/errors.py" />
      <source>The job failed without saying why.</source>
      <translation>任务失败，且未说明原因。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>The job needs more memory than there is.</source>
      <translation>任务所需的内存超过可用内存。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>The jobs are {0}.</source>
      <translation>可用的任务有{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>The labelled pixels are 0 in all bands.</source>
      <translation>已标注像元在所有波段中均为0。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <source>The labelling session could not be written: {0}.</source>
      <translation>无法写入标注会话：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>The labelling session is closed.</source>
      <translation>标注会话已关闭。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_read.py" />
      <source>The labelling session {0} has no labels that were kept apart as reference.</source>
      <translation>标注会话{0}没有留作参考的标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_read.py" />
      <source>The labelling session {0} has no labels.</source>
      <translation>标注会话{0}没有标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live.py" />
      <source>The labels belong to another image than what was prepared.</source>
      <translation>标签所属的影像与所准备的不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>The labels cannot be brought into the cube's reference system: {0}.</source>
      <translation>无法将标签转换到立方体的坐标参照系：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>The labels could not be handed to the compute process: {0}.</source>
      <translation>无法将标签交给计算进程：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <source>The labels hold no class.</source>
      <translation>标签中没有类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <source>The labels hold only class "{0}".</source>
      <translation>标签中只有类别“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/labelling.py" />
      <source>The labels in {0} belong to a cube with another grid.</source>
      <translation>{0}中的标签属于另一格网的立方体。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>The labels in {0} belong to an image with another grid.</source>
      <translation>{0}中的标签属于另一格网的影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_read.py" />
      <source>The labels in {0} lack the columns {1}, which sessions of earlier versions did not have.</source>
      <translation>{0}中的标签缺少列{1}，早期版本的会话没有这些列。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/splits.py" />
      <source>The labels lie in too few blocks of {0} × {1} pixels to learn from some and to test others.</source>
      <translation>标签所在的{0} × {1}像元分块太少，无法用一部分学习、用另一部分检验。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>The labels of the loop are another kind of table.</source>
      <translation>循环的标签属于另一种表格。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>The labels of the loop are of classes that there are not.</source>
      <translation>循环的标签所属的类别并不存在。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/taught.py" />
      <source>The labels of the loop cannot be read: {0}.</source>
      <translation>无法读取循环的标签：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>The largest angle in radians (such as 0.1), the largest divergence, or the least correlation, with which a pixel gets a class; empty: every pixel gets one.</source>
      <translation>像元取得类别所允许的最大角度（弧度，如0.1）、最大散度或最小相关；留空：每个像元都取得类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/progress_panel.py" />
      <source>The last {0} clicks changed at most {1} of the map each: this may be a good moment to stop, or to look for what is still missing.</source>
      <translation>最近{0}次点击每次最多改变分类图的{1}：此时也许适合停止，或寻找仍缺少的内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/suggested.py" />
      <source>The layer of suggested pixels could not be made.</source>
      <translation>无法创建建议像元的图层。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <source>The layer that shows the cube</source>
      <translation>显示立方体的图层</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/recipe.py" />
      <source>The learning rate must fall to something above 0.</source>
      <translation>学习率必须下降到大于0的值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The least reliable class is {0}: {1} of what the map calls {2} is {3}.</source>
      <translation>最不可靠的类别是{0}：分类图判为{2}的部分中，有{1}是{3}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>The level "{0}" would be read as a wavelength in a table.</source>
      <translation>层级“{0}”在表格中会被当作波长读取。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>The level {0} of {1} says nothing of these spectra.</source>
      <translation>{1}的层级{0}没有关于这些光谱的信息。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>The library has {0} levels; a GeoPackage holds {1}.</source>
      <translation>光谱库有{0}个层级；GeoPackage可容纳{1}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>The library to write.</source>
      <translation>要写出的光谱库。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>The library {0} has no level "{1}".</source>
      <translation>光谱库{0}没有层级“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/find.py" />
      <source>The library {0} has no spectrum "{1}".</source>
      <translation>光谱库{0}没有光谱“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>The library {0} has no spectrum for any class that covers the bands of {1}.</source>
      <translation>光谱库{0}中没有任何类别的光谱能覆盖{1}的波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <source>The library {0} has {1} names and {2} channels for {3}.</source>
      <translation>光谱库{0}有{1}个名称和{2}个通道，而光谱为{3}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write.py" />
      <source>The library {0} holds no spectrum.</source>
      <translation>光谱库{0}不含光谱。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>The list of CLIP models {0} is damaged: {1}.</source>
      <translation>CLIP模型列表{0}已损坏：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>The list of packages {0} is damaged: {1}.</source>
      <translation>软件包列表{0}已损坏：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>The list {0} cannot be read: {1}.</source>
      <translation>无法读取列表{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>The list {0} names no image.</source>
      <translation>列表{0}没有列出影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/logs.py" />
      <source>The log file %s cannot be written; nothing else is affected.</source>
      <translation>无法写入日志文件%s；其他不受影响。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <source>The lookup table of the product gives a row without a column for some pixels.</source>
      <translation>产品的查找表对某些像元只给出行而没有列。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <source>The lookup table of the product points to column {0}, but its image has {1} columns.</source>
      <translation>产品的查找表指向第{0}列，但其影像只有{1}列。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <source>The lookup table of the product points to row {0}, but its image has {1} rows.</source>
      <translation>产品的查找表指向第{0}行，但其影像只有{1}行。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/lookup.py" />
      <source>The lookup tables of the product have the shapes {0} and {1}.</source>
      <translation>产品的查找表形状分别为{0}和{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <source>The loop has ended: its labels were closed.</source>
      <translation>循环已结束：其标签已关闭。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>The map after so many changes</source>
      <translation>若干次更改后的分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/trained.py" />
      <source>The map does not say how far around a pixel its model looks: only the labelled pixels themselves are known to be learned from.</source>
      <translation>分类图未说明其模型看像元周围多远：只知道已标注像元本身用于训练过。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live.py" />
      <source>The map has another grid than what was prepared.</source>
      <translation>分类图的格网与所准备的不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>The map has changed since this was proposed.</source>
      <translation>提出此更改之后，分类图已发生变化。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>The map has no class {0}; its pixels in the reference count as errors of the map.</source>
      <translation>分类图没有类别{0}；参考中属于它的像元计为分类图的错误。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>The map is in sight: answers are noted as not blind.</source>
      <translation>分类图可见：回答记为非盲判。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reliability.py" />
      <source>The map is less sure than it is right: mean confidence {0}, accuracy {1} at the same pixels. Its confidence promises less than the map keeps.</source>
      <translation>分类图的把握低于其正确程度：平均置信度{0}，同样像元上的精度{1}。其置信度所许诺的少于分类图所做到的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reliability.py" />
      <source>The map is surer than it is right: mean confidence {0}, accuracy {1} at the same pixels. Its confidence promises more than the map keeps.</source>
      <translation>分类图的把握高于其正确程度：平均置信度{0}，同样像元上的精度{1}。其置信度所许诺的多于分类图所做到的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>The map is switched off while you answer, and points do not tell their class</source>
      <translation>回答时关闭分类图，点也不显示其类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>The map is switched off while you answer; whoever knows what it says tends to agree</source>
      <translation>回答时关闭分类图；知道其结果的人往往会附和</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>The map learns from labelled pixels. Add classes and click pixels of them, or take the labels that come with the scene.</source>
      <translation>分类图由已标注像元学习。请添加类别并点击属于它们的像元，或采用示例影像自带的标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_says.py" />
      <source>The map of the sample says: {0}</source>
      <translation>样本的分类图为：{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>The map of {0} would be {1}, which is one of the images.</source>
      <translation>{0}的分类图将是{1}，而后者是其中一幅影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/map_says.py" />
      <source>The map says: {0}</source>
      <translation>分类图为：{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The map shows too little {0}: {1} {2} are mapped, {3} {4} are estimated. Use the estimated areas.</source>
      <translation>分类图显示的{0}太少：制图为{1} {2}，估计为{3} {4}。请使用估计的面积。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The map shows too much {0}: {1} {2} are mapped, {3} {4} are estimated. Use the estimated areas.</source>
      <translation>分类图显示的{0}太多：制图为{1} {2}，估计为{3} {4}。请使用估计的面积。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>The map that was corrected; it is only read.</source>
      <translation>经过改正的分类图；只读取它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <source>The map to assess.</source>
      <translation>要评价的分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>The map to be assessed.</source>
      <translation>要评价的分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>The map to clean; it is only read.</source>
      <translation>要清理的分类图；只读取它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>The map to report on.</source>
      <translation>要报告的分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>The map to write, a GeoTIFF. Other files of its name are written beside it.</source>
      <translation>要写出的分类图，GeoTIFF。同名的其他文件会写在旁边。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>The map to write, a GeoTIFF. Other files of its name are written beside it; the first map stays as it is.</source>
      <translation>要写出的分类图，GeoTIFF。同名的其他文件会写在旁边；原分类图保持不变。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>The map {0} was made from all {1} pixels of {2}, as labels or through propagation: a map always looks good on what it has learned from.</source>
      <translation>分类图{0}由{2}的全部{1}个像元制成（作为标签或经扩展）：分类图在它学习过的数据上总是显得很好。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>The maps were made from all pixels of {0}: they cannot be judged by them.</source>
      <translation>这些分类图由{0}的全部像元生成：不能用它们来评价。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>The mask {0} has another size than the image; it is not used.</source>
      <translation>掩膜{0}与影像大小不同，因此未使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>The mean of the best {0} spectra cannot be taken.</source>
      <translation>无法取最佳{0}条光谱的均值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>The measured bands have no wavelengths.</source>
      <translation>测得的波段没有波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The measured spectra have fewer than two usable wavelengths.</source>
      <translation>测量光谱的可用波长少于两个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The measured spectra have no wavelengths.</source>
      <translation>测量光谱没有波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/model.py" />
      <source>The memory does not suffice for so many pictures at once.</source>
      <translation>内存不足以同时处理这么多图片。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/batches.py" />
      <source>The memory of this computer ran out.</source>
      <translation>本机内存不足。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/batches.py" />
      <source>The memory of {0} ran out; the work goes on on the CPU, more slowly.</source>
      <translation>{0}的内存不足；工作在CPU上继续，速度较慢。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>The metadata say {0} = {1}.</source>
      <translation>元数据写有{0} = {1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The method "{0}" cannot go on from a source model.</source>
      <translation>方法“{0}”不能从源模型继续学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The method "{0}" knows no {1}.</source>
      <translation>方法“{0}”没有{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The method "{0}" learns from no labels.</source>
      <translation>方法“{0}”不由标签学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/device.py" />
      <source>The method "{0}" runs on the CPU only; "{1}" would do nothing.</source>
      <translation>方法“{0}”只在CPU上运行；“{1}”不起作用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>The methods are {0}.</source>
      <translation>可用的方法有{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The methods that do are {0}.</source>
      <translation>可以这样做的方法有{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_models.py" />
      <source>The model</source>
      <translation>该模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/sending.py" />
      <source>The model %s… went to %s.</source>
      <translation>模型%s…已发送到%s。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>The model cannot be kept in {0} of a worker ({1}).</source>
      <translation>模型无法保存在工作进程的{0}中（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>The model cannot tell unsure pixels: it was made by an earlier release, which kept no record of how far held-out pixels went wrong.</source>
      <translation>该模型无法指出不确定的像元：它由较早的版本制成，没有记录留出像元的错误程度。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>The model cannot tell unsure pixels: it was made from class names, whose scores are no probabilities, and no pixel was held out to see how often it errs.</source>
      <translation>该模型无法指出不确定的像元：它由类别名称制成，其得分不是概率，也没有留出像元来查看出错频率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>The model cannot tell unsure pixels: its labels lie in too few places to hold whole blocks out.</source>
      <translation>该模型无法指出不确定的像元：其标签所在的地点太少，无法留出整个分块。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model does not fit {0}: the image has no usable bands for {1}, which {2} of the model's {3} bands need.</source>
      <translation>模型不适用于{0}：影像没有可用波段对应{1}，而模型{3}个波段中的{2}个需要它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>The model file has changed since the job was submitted.</source>
      <translation>任务提交之后，模型文件已更改。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>The model file to apply.</source>
      <translation>要应用的模型文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>The model file to write.</source>
      <translation>要写出的模型文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/sending.py" />
      <source>The model file {0} cannot be read any more ({1}).</source>
      <translation>模型文件{0}已无法读取（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>The model for further images keeps {0}.</source>
      <translation>用于其他影像的模型保存{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <source>The model has a head "{0}", which is not known here.</source>
      <translation>模型的分类头为“{0}”，在此未知。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>The model has learned from {0} of {1} reference pixels, and they are counted: the figures flatter the map.</source>
      <translation>{1}个参考像元中有{0}个用于训练过模型，且已计入：这些数字高估了分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model has no wavelengths, so bands can only be matched by number; but {0} has {1} bands and the model was trained on {2}.</source>
      <translation>模型没有波长，波段只能按编号对应；但{0}有{1}个波段，而模型用{2}个波段训练。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/cnn1d/classifier.py" />
      <location filename="../../hsi_plugin/methods/sst/classifier.py" />
      <source>The model is damaged: a band is scaled by nothing.</source>
      <translation>模型已损坏：有一个波段的缩放系数为零。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <location filename="../../hsi_plugin/methods/transfer/images.py" />
      <source>The model is damaged: a feature is scaled by nothing.</source>
      <translation>模型已损坏：有一个特征的缩放系数为零。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/heads/lora.py" />
      <source>The model is damaged: its adapter of "{0}" fits nothing.</source>
      <translation>模型已损坏：其“{0}”的适配器没有可匹配的对象。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/heads/lora.py" />
      <source>The model is damaged: its adapter of "{0}" is of another size.</source>
      <translation>模型已损坏：其“{0}”的适配器大小不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <source>The model is damaged: its adapters are not there, or no numbers.</source>
      <translation>模型已损坏：其适配器缺失，或不是数值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <source>The model is damaged: its card does not describe a head.</source>
      <translation>模型已损坏：其说明卡没有描述分类头。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/cnn1d/classifier.py" />
      <location filename="../../hsi_plugin/methods/mamba/classifier.py" />
      <location filename="../../hsi_plugin/methods/sst/classifier.py" />
      <source>The model is damaged: its card does not describe a network.</source>
      <translation>模型已损坏：其说明卡没有描述网络。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/scheme.py" />
      <source>The model is damaged: its card does not describe a scheme of names.</source>
      <translation>模型已损坏：其说明卡没有描述名称方案。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/click/classifier.py" />
      <source>The model is damaged: its card does not say how many pixels it was learned from.</source>
      <translation>模型已损坏：其说明卡未说明由多少像元学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/mamba/fitted.py" />
      <source>The model is damaged: its card does not say how spectra are scaled.</source>
      <translation>模型已损坏：其说明卡未说明光谱如何缩放。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>The model is damaged: its card does not say which pixels are unsure.</source>
      <translation>模型已损坏：其说明卡未说明哪些像元为不确定。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/mamba/fitted.py" />
      <source>The model is damaged: its card scales spectra by nothing.</source>
      <translation>模型已损坏：其说明卡的光谱缩放系数为零。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/mamba/classifier.py" />
      <source>The model is damaged: its card tells no size of windows.</source>
      <translation>模型已损坏：其说明卡未说明窗口大小。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>The model is damaged: its classes are not those of its scheme.</source>
      <translation>模型已损坏：其类别与其方案的类别不一致。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <source>The model is damaged: its examples have no classes.</source>
      <translation>模型已损坏：其示例没有类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <source>The model is damaged: its head has other features or classes than its card.</source>
      <translation>模型已损坏：其分类头的特征或类别与说明卡不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/cnn1d/classifier.py" />
      <location filename="../../hsi_plugin/methods/sst/classifier.py" />
      <source>The model is damaged: its network has other bands or classes than its card.</source>
      <translation>模型已损坏：其网络的波段或类别与说明卡不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/mamba/classifier.py" />
      <source>The model is damaged: its network has other inputs or classes than its card.</source>
      <translation>模型已损坏：其网络的输入或类别与说明卡不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/portable.py" />
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <source>The model is damaged: its {0} are not {1} numbers.</source>
      <translation>模型已损坏：其{0}不是{1}个数值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/whitening.py" />
      <source>The model is damaged: the components of its spectra are not there, or no numbers.</source>
      <translation>模型已损坏：其光谱的主成分缺失，或不是数值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/migrate.py" />
      <source>The model is of format unknown, and this plugin reads up to format {0}.</source>
      <translation>模型的格式未知；本插件最高可读取格式{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/migrate.py" />
      <source>The model is of format {0}, and this plugin reads up to format {1}.</source>
      <translation>模型的格式为{0}，而此插件最高读取格式{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>The model is of the kind "{0}", which is not known here.</source>
      <translation>模型的类型为“{0}”，在此未知。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>The model is torn between two classes.</source>
      <translation>模型在两个类别间难以抉择。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>The model is torn between {0} and {1}.</source>
      <translation>模型在{0}和{1}之间难以抉择。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/trained.py" />
      <source>The model learned from another image. If that one shows the same ground, its labels lie on this map too and must not judge it.</source>
      <translation>模型由另一影像学习。如果该影像显示同一地面，其标签也位于此分类图上，不得用来评价它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/mamba/classifier.py" />
      <location filename="../../hsi_plugin/methods/sst/classifier.py" />
      <source>The model learned from pixels of {0} m, and {1} has pixels of {2} m: what it knows of surroundings may not hold.</source>
      <translation>模型由{0} m的像元学习，而{1}的像元为{2} m：它对周围环境的认识可能不成立。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model needs bands that are marked as bad in {0}: {1} and others.</source>
      <translation>模型需要在{0}中标记为坏波段的波段：{1}等。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model needs bands that are marked as bad in {0}: {1}.</source>
      <translation>模型需要在{0}中标记为坏波段的波段：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/vocabulary.py" />
      <source>The model of spectra does not know "{0}".</source>
      <translation>光谱模型不认识“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/vocabulary.py" />
      <source>The model of spectra does not know "{0}". CLIP alone decides on it.</source>
      <translation>光谱模型不认识“{0}”。仅由CLIP决定。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/vocabulary.py" />
      <source>The model of spectra does not know "{0}". CLIP alone decides on it. Known words like it: {1}.</source>
      <translation>光谱模型不认识“{0}”。仅由CLIP决定。相近的已知词语：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/vocabulary.py" />
      <source>The model of spectra does not know "{0}". Known words like it: {1}.</source>
      <translation>光谱模型不认识“{0}”。相近的已知词语：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/spectral.py" />
      <source>The model of spectra knows none of the names.</source>
      <translation>光谱模型不认识任何一个名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model reads whatever bands an image has: {0} good ones of {1}.</source>
      <translation>模型可读取影像的任何波段：{1}的{0}个有效波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/model_files.py" />
      <source>The model was asked for and did not arrive.</source>
      <translation>已请求模型，但未收到。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/portable.py" />
      <source>The model was learned on features of {0}, but other weights of that name are installed.</source>
      <translation>模型由{0}的特征学习，而安装的是同名的其他权重。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/portable.py" />
      <source>The model was learned on features of {0}, whose weights are not installed.</source>
      <translation>模型由{0}的特征学习，而其权重没有安装。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/click/classifier.py" />
      <source>The model was made by the method "{0}", not by "click".</source>
      <translation>该模型由方法“{0}”制成，而不是“click”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/cnn1d/classifier.py" />
      <source>The model was made by the method "{0}", not by "cnn1d".</source>
      <translation>该模型由方法“{0}”制成，而不是“cnn1d”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <source>The model was made by the method "{0}", not by "foundation".</source>
      <translation>该模型由方法“{0}”制成，而不是“foundation”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/mamba/classifier.py" />
      <source>The model was made by the method "{0}", not by "mamba".</source>
      <translation>该模型由方法“{0}”制成，而不是“mamba”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/classifier.py" />
      <source>The model was made by the method "{0}", not by "sst".</source>
      <translation>该模型由方法“{0}”制成，而不是“sst”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>The model was made by the method "{0}", not by "{1}".</source>
      <translation>模型由方法“{0}”生成，而不是“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>The model was made by the method "{0}", which is not known here.</source>
      <translation>模型由方法“{0}”生成，而该方法在此未知。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The model was trained on another sensor ({0}) than the one of this image ({1}).</source>
      <translation>模型在另一种传感器（{0}）上训练，而此影像的传感器为{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model was trained on {0} values, the cube holds {1} values; check that their scales agree.</source>
      <translation>模型在{0}数值上训练，而立方体含{1}数值；请检查两者的比例系数是否一致。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model was trained on {0}, but {1} holds {2}.</source>
      <translation>模型在{0}上训练，而{1}含{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>The model whose features are computed; those that do not ship have to be added first.</source>
      <translation>计算其特征的模型；未随插件提供的模型须先添加。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>The model {0} is being added or removed by another program.</source>
      <translation>另一程序正在添加或移除模型{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_models.py" />
      <source>The model {0} is ready. Try it against the model that it comes from.</source>
      <translation>模型{0}已就绪。请将它与其来源模型对比试用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model's {0} bands ({1}) are bands of {2}.</source>
      <translation>模型的{0}个波段（{1}）就是{2}的波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model's {0} bands ({1}) were matched to those of {2} by their numbers.</source>
      <translation>模型的{0}个波段（{1}）按编号与{2}的波段对应。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model's {0} bands ({1}) were matched to {2} bands of {3}, for which the model was computed anew; every wavelength is covered.</source>
      <translation>模型的{0}个波段（{1}）与{3}的{2}个波段对应，模型为此重新计算；所有波长均已覆盖。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model's {0} bands ({1}) were matched to {2} bands of {3}, for which the model was computed anew; {4} of them have a band there.</source>
      <translation>模型的{0}个波段（{1}）与{3}的{2}个波段对应，模型为此重新计算；其中{4}在那里有波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model's {0} bands ({1}) were resampled from {2} bands of {3}; every wavelength is covered.</source>
      <translation>模型的{0}个波段（{1}）由{3}的{2}个波段重采样得到；所有波长均已覆盖。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model's {0} bands ({1}) were resampled from {2} bands of {3}; {4} of them have a band there.</source>
      <translation>模型的{0}个波段（{1}）由{3}的{2}个波段重采样得到；其中{4}在那里有波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model's {0} bands are bands of {1}.</source>
      <translation>模型的{0}个波段就是{1}的波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model's {0} bands were matched to those of {1} by their numbers.</source>
      <translation>模型的{0}个波段按编号与{1}的波段对应。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model's {0} bands were matched to {1} bands of {2}, for which the model was computed anew; every wavelength is covered.</source>
      <translation>模型的{0}个波段与{2}的{1}个波段对应，模型为此重新计算；所有波长均已覆盖。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model's {0} bands were matched to {1} bands of {2}, for which the model was computed anew; {3} of them have a band there.</source>
      <translation>模型的{0}个波段与{2}的{1}个波段对应，模型为此重新计算；其中{3}在那里有波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model's {0} bands were resampled from {1} bands of {2}; every wavelength is covered.</source>
      <translation>模型的{0}个波段由{2}的{1}个波段重采样得到；所有波长均已覆盖。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>The model's {0} bands were resampled from {1} bands of {2}; {3} of them have a band there.</source>
      <translation>模型的{0}个波段由{2}的{1}个波段重采样得到；其中{3}在那里有波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>The model, taught without them, says otherwise. Click one to answer it again.</source>
      <translation>不用这些标签训练的模型给出不同结果。点击其中一个可重新回答。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>The models are {0}.</source>
      <translation>可用的模型有{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <source>The models are {0}; models show NAME tells their files.</source>
      <translation>可用的模型有{0}；models show NAME会说明其文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The most typical pixel of the largest group of spectra that has no label yet. For first labels.</source>
      <translation>尚无标签的最大光谱组中最典型的像元。适合最初的标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>The nearest are {0}.</source>
      <translation>最近的有{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/find.py" />
      <source>The nearest names are {0}.</source>
      <translation>最接近的名称有{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>The network has a table "{0}" that no file fills.</source>
      <translation>网络有一个表“{0}”，没有文件填充它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>The network has weights "{0}" that the file does not fill.</source>
      <translation>网络有权重“{0}”，该文件没有填充它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb_network.py" />
      <source>The network is not described: {0}.</source>
      <translation>网络没有描述：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The network where torch is installed, else the discriminant; the map says which.</source>
      <translation>装有torch时用网络，否则用判别分析；分类图会注明所用的方法。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The network, shown three colours alone: what the spectra are worth.</source>
      <translation>同一网络，但只用三种颜色：显示光谱的价值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>The new environment is ready but cannot take its place: {0}.</source>
      <translation>新环境已就绪，但无法替换到位：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>The new environment uses a torch from elsewhere: {0}.</source>
      <translation>新环境使用了来自别处的torch：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>The new environment would use another {0} than QGIS, {1} for {2}.</source>
      <translation>新环境使用的{0}会与QGIS不同：{1}，而QGIS为{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>The new map:</source>
      <translation>新的分类图：</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>The next open point (N, Space or Enter)</source>
      <translation>下一个未回答的点（N、Space或Enter）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/gpu.py" />
      <source>The normal environment computes on the processor, without a graphics card.</source>
      <translation>普通环境在处理器上计算，不使用显卡。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>The normal environment uses an Apple processor's own graphics.</source>
      <translation>普通环境使用Apple处理器自带的图形处理器。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/spectrometers.py" />
      <source>The numbers in {0} do not begin with wavelengths in nm.</source>
      <translation>{0}中的数值不以nm波长开头。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/columns.py" />
      <source>The numbers {0} to {1} in {2} cannot be wavelengths.</source>
      <translation>{2}中的数值{0}至{1}不能作为波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>The other map counts as the earlier one: changes are from it to this one. Both need the same grid.</source>
      <translation>另一幅分类图视为较早的：变化从它到这一幅。两者须具有相同的格网。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>The output folder {0} is the folder of the images: the next run would take its maps for images.</source>
      <translation>输出文件夹{0}就是影像所在的文件夹：下次运行会把其中的分类图当作影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>The output folder {0} lies in the folder of the images, {1}: the next run would take its maps for images.</source>
      <translation>输出文件夹{0}位于影像的文件夹{1}中：下次运行会把其中的分类图当作影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>The output {0} is also an input.</source>
      <translation>输出{0}同时也是输入。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The package index could not be reached.</source>
      <translation>无法连接到软件包索引。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The package index could not be trusted: its certificate is not known here, as behind a company's inspecting proxy.</source>
      <translation>无法信任软件包索引：本机不认识其证书，常见于单位的流量检查代理之后。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The package index does not have {package} in the version and form that is needed.</source>
      <translation>软件包索引中没有所需版本和形式的{package}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>The packages are taken from {0}; nothing is downloaded.</source>
      <translation>软件包取自{0}；不会下载任何内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>The page to write.</source>
      <translation>要写出的页面。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>The parameters "{0}" are no numbers.</source>
      <translation>参数“{0}”不是数值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>The patch embedding of principal components is random until it is trained: these features are for fine-tuning.</source>
      <translation>主成分的图块嵌入在训练之前是随机的：这些特征用于微调。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_map.py" />
      <source>The picture could not be added to {0}: {1}.</source>
      <translation>无法将底图添加到{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel about which draws of a network disagree, each being sure. For networks and many labels.</source>
      <translation>网络的多次抽样各自确信却彼此分歧的像元。适合网络和大量标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel that makes the labelled ones resemble most of the image. For first labels.</source>
      <translation>使已标注像元最能代表整幅影像的像元。适合最初的标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel that resembles no labelled one. It finds oddities first, which costs accuracy while labels are few: a control.</source>
      <translation>与任何已标注像元都不相似的像元。它先找到异常地物，标签少时会降低精度：仅作对照。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel whose best class is least probable.</source>
      <translation>最优类别概率最低的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel whose best two classes are closest (best versus second best, breaking ties).</source>
      <translation>最优两个类别概率最接近的像元（最优对次优，breaking ties）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The pixel whose probabilities are spread most evenly over all classes.</source>
      <translation>概率在所有类别上分布最均匀的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>The plot is on the clipboard.</source>
      <translation>图形已复制到剪贴板。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>The plot was saved as {0}.</source>
      <translation>图形已保存为{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>The point at row {0}, column {1} lies outside the grid of {2}, which has {3} × {4} pixels.</source>
      <translation>第{0}行第{1}列的点位于{2}的格网之外，该格网有{3} × {4}像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>The point before (Shift+N)</source>
      <translation>上一个点（Shift+N）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/run.py" />
      <source>The point x {0}, y {1} lies outside {2}.</source>
      <translation>点x {0}、y {1}位于{2}之外。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>The points of the sample "{0}" are not the same in {1}.</source>
      <translation>{1}中样本“{0}”的点不相同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/swath.py" />
      <source>The positions of the image lie {0} × {1} pixels apart.</source>
      <translation>影像的位置相隔{0} × {1}像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/field_project.py" />
      <source>The project {0} could not be written: {1}</source>
      <translation>无法写入工程{0}：{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The protocol "{0}" of {1} is not one that is known here.</source>
      <translation>{1}的协议“{0}”在此不受支持。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>The proxy asks for a user name and a password.</source>
      <translation>代理要求用户名和密码。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>The proxy could not be reached.</source>
      <translation>无法连接到代理。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/ranges.py" />
      <source>The range {0}-{1} ends before it begins.</source>
      <translation>范围{0}-{1}的终点在起点之前。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>The raster has no usable bands for {0}.</source>
      <translation>栅格没有对应{0}的可用波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <source>The raster has no wavelengths.</source>
      <translation>栅格没有波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/grid.py" />
      <source>The raster has pixels without area.</source>
      <translation>该栅格的像元没有面积。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/paired.py" />
      <source>The reference does not show that one map is better: {0} − {1} is {2} points ({3} to {4} points, p = {5}).</source>
      <translation>参考没有表明哪幅分类图更好：{0} − {1}为{2}个百分点（{3}至{4}个百分点，p = {5}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>The reference is no probability sample. Its pixels count as if each told something of its own, which those of one polygon do not.</source>
      <translation>参考不是概率样本。计算时视每个像元都提供独立信息，而同一多边形中的像元并非如此。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The reference is no sample that was drawn by chance from this map; intervals and areas hold only as far as it can be taken for one.</source>
      <translation>参考不是从此分类图随机抽取的样本；区间和面积仅在可视其为随机样本的程度内成立。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/paired.py" />
      <source>The reference is too small to tell the two maps apart.</source>
      <translation>参考太小，无法区分两幅分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>The reference sample "{0}" of {1} has lost its points.</source>
      <translation>{1}的参考样本“{0}”丢失了其中的点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>The reference sample has a pixel twice.</source>
      <translation>参考样本中有一个像元出现了两次。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/drawing.py" />
      <source>The reference sample has no points.</source>
      <translation>参考样本没有点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>The reference sample in {0} belongs to an image with another grid.</source>
      <translation>{0}中的参考样本属于另一格网的影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>The reference sample of this point was discarded.</source>
      <translation>此点的参考样本已丢弃。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reference.py" />
      <source>The reference sample of {0} was drawn on another grid than that of the map.</source>
      <translation>{0}的参考样本是在与该分类图不同的格网上抽取的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <source>The refinement "forest" needs scikit-learn, which is not installed.</source>
      <translation>细化方法“forest”需要scikit-learn，而它没有安装。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_model.py" />
      <source>The refinement "{0}" has learned nothing that can be kept.</source>
      <translation>细化方法“{0}”没有学到可保存的内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The refinement "{0}" learns nothing that can be kept.</source>
      <translation>细化方法“{0}”不会学到可保存的内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/choose.py" />
      <source>The refinement "{0}" needs torch, which is not installed.</source>
      <translation>细化方法“{0}”需要torch，而torch没有安装。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>The report {0} is finished.</source>
      <translation>报告{0}已完成。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The response of {0} has {1} names and {2} wavelengths for values of {3}.</source>
      <translation>{0}的响应有{1}个名称和{2}个波长，而数值为{3}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The response of {0} holds values that are negative or missing.</source>
      <translation>{0}的响应含有负值或缺失值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/outcome.py" />
      <source>The result of the job cannot be sent ({0}).</source>
      <translation>无法发送任务的结果（{0}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>The same as shares of the area, in percent.</source>
      <translation>同上，以面积百分比表示。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>The same on A4, if wanted.</source>
      <translation>A4幅面的相同内容（可选）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>The same on spectra that were decorrelated over the scene: one voice of the default head of Foundation features.</source>
      <translation>同上，但使用在整幅影像上去相关的光谱：这是“基础模型特征”默认分类头的投票之一。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>The same run with resume goes on from there.</source>
      <translation>使用resume再次执行同一运行即可从此处继续。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>The same run, told to keep maps that are whole, goes on with the others.</source>
      <translation>再次执行同一运行并选择保留完整的分类图，将继续处理其余影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>The same seed draws the same points again</source>
      <translation>相同的种子会再次抽取相同的点</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>The same with a random forest; slower, seldom better.</source>
      <translation>同上，但用随机森林；较慢，很少更好。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>The same with random weights, others each time: what the pre-training is worth is the difference.</source>
      <translation>同上，但使用随机权重，每次不同：两者之差即为预训练的价值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>The same without the spectra: shows what the foundation model is worth by itself.</source>
      <translation>同上但不用光谱：显示基础模型本身的价值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>The sample "{0}" of {1} is not in this file; left out.</source>
      <translation>{1}的样本“{0}”不在此文件中；已排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>The sample "{0}" was drawn from the same map with the same seed, so both share pixels. Another seed gives new ones.</source>
      <translation>样本“{0}”由同一分类图以同一种子抽取，因此两者有公共像元。换用其他种子可得到新像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/clusters.py" />
      <source>The sample has no answered pixel.</source>
      <translation>样本没有已回答的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>The sample holds every pixel that could be drawn.</source>
      <translation>样本含有所有可抽取的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>The sample may hold some of the {0} pixels that the model has learned from, where the map flatters itself; the assessment leaves them out again unless it is told not to.</source>
      <translation>样本可能含有模型训练用过的{0}个像元中的一些，分类图在那里显得过好；除非另有要求，评价时会将其排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>The sample would have {0} pixels; nobody looks at more than {1}.</source>
      <translation>样本将有{0}个像元；没有人会查看{1}个以上。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>The scale of {0} in {1} makes no sense: value = {2} · count + {3}.</source>
      <translation>{1}中{0}的比例关系不合理：值 = {2} · 计数 + {3}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/scaling.py" />
      <source>The scaling "{0}" needs statistics of the scene.</source>
      <translation>缩放“{0}”需要影像的统计值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The scheduler "{0}" lacks its protocol.</source>
      <translation>调度器“{0}”缺少协议。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>The scheduler at {0} cannot be reached ({1}).</source>
      <translation>无法连接{0}处的调度器（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>The scheduler at {0} did not answer within {1} s.</source>
      <translation>{0}处的调度器在{1} s内没有应答。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>The scheduler at {0}, which {1} of {2} names, cannot be reached ({3}).</source>
      <translation>无法连接{2}的{1}所指的{0}处的调度器（{3}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>The scheduler at {0}, which {1} of {2} names, did not answer within {3} s.</source>
      <translation>{2}的{1}所指的{0}处的调度器在{3} s内没有应答。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>The scheduler file {0} cannot be read ({1}).</source>
      <translation>无法读取调度文件{0}（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>The scheduler let go of {0} before it was done: it has ended, or the connection to it was lost.</source>
      <translation>调度器在{0}完成之前放弃了它：调度器已结束，或与它的连接已断开。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>The scheduler {0} has no workers.</source>
      <translation>调度器{0}没有工作进程。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/scheme.py" />
      <source>The scheme is refined by "{0}", which is not known here.</source>
      <translation>方案由“{0}”细化，而它在此未知。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>The scheme looks through the CLIP model {0} (hash {1}…), which no model file carries and which is not here.</source>
      <translation>方案使用CLIP模型{0}（哈希值{1}…）；模型文件均不附带它，本机也没有。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/applied.py" />
      <source>The scheme was made with a CLIP model of the hash {0}…, and {1} is now another one ({2}…).</source>
      <translation>生成方案所用的CLIP模型哈希值为{0}…，而{1}现在是另一个（{2}…）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/applied.py" />
      <source>The scheme was made with another version of the model of spectra and words: maps may differ from those made then.</source>
      <translation>方案由另一版本的光谱与词语模型生成：分类图可能与当时的不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>The seed is {0}.</source>
      <translation>种子为{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>The session does not keep this model any more.</source>
      <translation>会话不再保存此模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>The session for which observations are made; it is only read.</source>
      <translation>为其进行观测的会话；只读取它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>The session that takes labels of the pixels; none where left out.</source>
      <translation>接收像元标签的会话；不设置则不标注。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>The session that takes over; it is changed.</source>
      <translation>接收标签的会话；它会被更改。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>The session that takes the labels; it is changed.</source>
      <translation>接收标签的会话；它会被更改。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>The sets are {0}; join them with +.</source>
      <translation>可用的集合有{0}；请用+连接。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cache.py" />
      <location filename="../../hsi_plugin/engine/memory.py" />
      <source>The setting {0}: {1}</source>
      <translation>设置{0}：{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scales.py" />
      <source>The size of a pixel is not known: CLIP looks at {0}, which suits pixels of {1} to {2} m.</source>
      <translation>像元大小未知：CLIP以{0}查看，适合{1}至{2} m的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hyperfree/__init__.py" />
      <source>The size of a pixel is taken to be {0} m, whatever the scene says.</source>
      <translation>像元大小按{0} m处理，无论影像的说明如何。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/stehman.py" />
      <source>The size of stratum {0} is not known.</source>
      <translation>第{0}层的大小未知。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_mapping.py" />
      <source>The source knows no {0}; learned from the new labels alone.</source>
      <translation>源模型没有{0}；该部分仅由新标签学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/sample.py" />
      <source>The source model carries no sample of its scene, so nobody can say how far the new scene is from it.</source>
      <translation>源模型没有附带其影像的样本，因此无法得知新影像与它相差多远。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/sample.py" />
      <source>The source model is damaged: its sample of the scene is not whole.</source>
      <translation>源模型已损坏：其影像样本不完整。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/lessons.py" />
      <source>The source model is left out: your labels do not show that it helps.</source>
      <translation>不使用源模型：您的标签未表明它有帮助。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/lessons.py" />
      <source>The source model knows fewer than two of the classes here.</source>
      <translation>源模型认识的本影像类别少于两个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/start.py" />
      <source>The source model lacks its {0}.</source>
      <translation>源模型缺少{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/guard.py" />
      <source>The source model was not used: on {0} held-out pixels in {1} blocks it is no better than learning from these labels alone (log loss {2} ± {3} better, mean recall {4} % against {5} %).</source>
      <translation>未使用源模型：在{1}个分块的{0}个留出像元上，它并不优于仅由这些标签学习（对数损失改善{2} ± {3}，平均召回率{4} %，对比{5} %）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/guard.py" />
      <source>The source model was not used: on {0} held-out pixels in {1} blocks there is no sure sign that it helps (log loss {2} ± {3} better, mean recall {4} % against {5} %).</source>
      <translation>未使用源模型：在{1}个分块的{0}个留出像元上，没有可靠迹象表明它有帮助（对数损失改善{2} ± {3}，平均召回率{4} %，对比{5} %）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/guard.py" />
      <source>The source model was not used: the labels that could be held out to try it lie in {0} block, and it takes {1} to tell whether it helps. Label pixels in more places.</source>
      <translation>未使用源模型：可留出来检验它的标签位于{0}个分块中，而要判断它是否有帮助需要{1}个。请在更多地点标注像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/guard.py" />
      <source>The source model was not used: the labels that could be held out to try it lie in {0} blocks, and it takes {1} to tell whether it helps. Label pixels in more places.</source>
      <translation>未使用源模型：可留出来检验它的标签位于{0}个分块中，而要判断它是否有帮助需要{1}个。请在更多地点标注像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/guard.py" />
      <source>The source model was used: on {0} held-out pixels in {1} blocks it beats learning from these labels alone (log loss {2} ± {3} better, mean recall {4} % against {5} %).</source>
      <translation>使用了源模型：在{1}个分块的{0}个留出像元上，它优于仅由这些标签学习（对数损失改善{2} ± {3}，平均召回率{4} %，对比{5} %）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/start.py" />
      <source>The source model's {0} have the form {1}, not {2}.</source>
      <translation>源模型的{0}形式为{1}，而不是{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/lessons.py" />
      <source>The source model’s view takes part: it makes your labels more probable.</source>
      <translation>源模型的判断参与其中：它使您的标签更为可能。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/lessons.py" />
      <source>The source model’s view takes part; it is checked from the fourth label on.</source>
      <translation>源模型的判断参与其中；从第四个标签起对其进行检验。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>The spectral library {0} does not exist.</source>
      <translation>光谱库{0}不存在。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>The spectrum "{0}" in {1} has no list of wavelengths that fits it.</source>
      <translation>{1}中的光谱“{0}”没有与之相符的波长列表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/starter.py" />
      <source>The starter model needs wavelengths.</source>
      <translation>起始模型需要波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>The strategies are {0}.</source>
      <translation>可用的策略有{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/choose.py" />
      <source>The strategy "bald" needs several draws of a network, and this classifier gives none.</source>
      <translation>策略“bald”需要网络的多次抽样，而此分类器不提供。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>The strategy "{0}" needs draws of a network.</source>
      <translation>策略“{0}”需要网络的多次抽样。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>The summary is {0}, and as a table {1}.</source>
      <translation>汇总为{0}，表格为{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>The summary of all images is {0}.</source>
      <translation>所有影像的汇总表为{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/summary.py" />
      <source>The table "{0}" could not be made.</source>
      <translation>无法创建表“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>The table "{0}" of the field package could not be made.</source>
      <translation>无法创建外业包的表“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <source>The table "{0}" of the labelling session could not be made.</source>
      <translation>无法创建标注会话的表“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/class_table.py" />
      <source>The table of classes cannot be opened.</source>
      <translation>无法打开类别表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/layer_style.py" />
      <source>The table of styles could not be made.</source>
      <translation>无法创建样式表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>The table {0} cannot be read: {1}.</source>
      <translation>无法读取表格{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>The temperature is {0}.</source>
      <translation>温度为{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/diagnostics.py" />
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>The test was cancelled.</source>
      <translation>测试已取消。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>The three detectors in {0} have images of different sizes: {1}.</source>
      <translation>{0}中三个探测器的影像大小不同：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>The threshold {0} cannot be a {1}.</source>
      <translation>阈值{0}不能作为{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>The tokenizer in {0} does not know how a phrase begins and ends.</source>
      <translation>{0}中的分词器不知道短语如何开始和结束。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>The tokenizer in {0} does not say what it fills phrases up with.</source>
      <translation>{0}中的分词器未说明用什么填充短语。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>The tokenizer in {0} has {1} words and the network of {2} {3}: it is another model's.</source>
      <translation>{0}中的分词器有{1}个词，而{2}的网络有{3}个：它属于另一个模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>The tokenizer in {0} is damaged: {1}.</source>
      <translation>{0}中的分词器已损坏：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/train.py" />
      <source>The training of the network failed: its loss is no number in epoch {0}.</source>
      <translation>网络训练失败：在第{0}轮，其损失不是数值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>The unit of the band widths (FWHM) does not fit the wavelengths; they are taken as {0}.</source>
      <translation>波段宽度（FWHM）的单位与波长不匹配；按{0}处理。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>The unit of the wavelengths is given as "{0}"; {1} to {2} are taken as micrometres.</source>
      <translation>波长的单位写作“{0}”；{1}至{2}被当作微米。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>The unit of the wavelengths is given as "{0}"; {1} to {2} are taken as nanometres.</source>
      <translation>波长的单位写作“{0}”；{1}至{2}被当作纳米。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>The unit of the wavelengths is not given; {0} to {1} are taken as micrometres.</source>
      <translation>未给出波长的单位；{0}至{1}被当作微米。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>The unit of the wavelengths is not given; {0} to {1} are taken as nanometres.</source>
      <translation>未给出波长的单位；{0}至{1}被当作纳米。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>The usual choice: discriminants on features, on spectra and on spectra decorrelated over the scene vote together.</source>
      <translation>常用选择：由特征、光谱以及整幅影像去相关光谱的判别分析共同投票。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>The usual choice: ten typical pixels of what the image holds, then pixels that the model is torn about, and a few at random.</source>
      <translation>常用选择：先取十个代表影像内容的典型像元，然后取模型难以抉择的像元，并加入少量随机像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/cameras.py" />
      <source>The values are counts as the camera recorded them, neither radiance nor reflectance: spectra of other images differ by light and exposure. (If the image is calibrated, say so in its header: "reflectance scale factor = 10000".) Calibrate the image with the software of the camera, or label and classify within this image only.</source>
      <translation>这些值是相机记录的计数，既不是辐亮度也不是反射率：其他影像的光谱会因光照和曝光而不同。（如果影像已定标，请在其头文件中注明："reflectance scale factor = 10000"。）请用相机的软件定标影像，或只在本影像内标注和分类。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/cameras.py" />
      <source>The values are counts as the camera recorded them, neither radiance nor reflectance: spectra of other images differ by light and exposure. (If the image is calibrated, say so in its header: "reflectance scale factor = 10000".) The file is itself a reference for another image.</source>
      <translation>这些值是相机记录的计数，既不是辐亮度也不是反射率：其他影像的光谱会因光照和曝光而不同。（如果影像已定标，请在其头文件中注明："reflectance scale factor = 10000"。）该文件本身就是另一幅影像的参考。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/cameras.py" />
      <source>The values are counts as the camera recorded them, neither radiance nor reflectance: spectra of other images differ by light and exposure. (If the image is calibrated, say so in its header: "reflectance scale factor = 10000".) The references {0} lie beside the image: calibrate it with the software of the camera.</source>
      <translation>这些值是相机记录的计数，既不是辐亮度也不是反射率：其他影像的光谱会因光照和曝光而不同。（如果影像已定标，请在其头文件中注明："reflectance scale factor = 10000"。）参考{0}就在影像旁边：请用相机的软件定标。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>The values are reflectance at the top of the atmosphere: the air is still in them.</source>
      <translation>数值为大气层顶反射率：仍含有大气影响。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>The values are remote sensing reflectance of water (1/sr), not the reflectance of a surface (0 to 1).</source>
      <translation>数值为水体遥感反射率（1/sr），而不是地表反射率（0至1）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/radiance.py" />
      <source>The values of {0} are taken as reflectance times a number that gives the scene a mean of {1}.</source>
      <translation>{0}的数值按反射率乘以某一数值处理，该数值使影像的均值为{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>The variable {0} is {1} × {2} × {3}, and no list of wavelengths tells its bands; its first axis is taken as the bands.</source>
      <translation>变量{0}的大小为{1} × {2} × {3}，没有波长列表说明其波段；其第一个轴被当作波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>The variable {0} is {1} × {2} × {3}, and no list of wavelengths tells its bands; its last axis is taken as the bands.</source>
      <translation>变量{0}的大小为{1} × {2} × {3}，没有波长列表说明其波段；其最后一个轴被当作波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/vocabulary.py" />
      <source>The vocabulary {0} cannot be read: {1}.</source>
      <translation>无法读取词汇表{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>The wanted bands have no wavelengths.</source>
      <translation>所需的波段没有波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>The wavelengths of a band differ by up to {0} nm across the image (smile); the nominal ones are given.</source>
      <translation>同一波段的波长在影像内最多相差{0} nm（smile效应）；给出的是标称波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/advice.py" />
      <source>The wavelengths of the bands are not known: names cannot be found by spectra. Add a header that states them.</source>
      <translation>波段的波长未知：无法按光谱查找名称。请添加写明波长的头文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>The wavelengths of the response of {0} do not rise.</source>
      <translation>{0}的响应的波长不是递增的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>The wavelengths of the {0} bands move by up to {1} nm across the swath; their means are used.</source>
      <translation>{0}波段的波长沿条带宽度最多变化{1} nm；采用其均值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/checkpoints.py" />
      <source>The weights "{0}" are of the type {1}, which {2} does not take.</source>
      <translation>权重“{0}”为{1}类型，{2}不接受。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>The weights "{0}" are of the unknown type {1}.</source>
      <translation>权重“{0}”为未知类型{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/checkpoints.py" />
      <source>The weights "{0}" have the shape {1}, and {2} has {3}.</source>
      <translation>权重“{0}”的形状为{1}，而{2}为{3}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>The weights are cut short: {0} bytes.</source>
      <translation>权重被截断：{0}字节。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>The weights are damaged: a header of {0} bytes in a file of {1} bytes.</source>
      <translation>权重已损坏：{1}字节的文件中有{0}字节的头部。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>The weights are damaged: the entry of "{0}" contradicts itself.</source>
      <translation>权重已损坏：“{0}”的条目自相矛盾。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>The weights are damaged: their header is not a table of names.</source>
      <translation>权重已损坏：其头部不是名称表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>The weights are damaged: their notes are not text.</source>
      <translation>权重已损坏：其注释不是文本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>The weights are damaged: their values overlap or leave gaps.</source>
      <translation>权重已损坏：其数值重叠或留有空隙。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>The weights are damaged: {0} bytes belong to nothing.</source>
      <translation>权重已损坏：{0}字节没有归属。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>The weights are not here.</source>
      <translation>本机没有权重。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/encoded.py" />
      <source>The weights in {0} lack {1}.</source>
      <translation>{0}中的权重缺少{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>The weights of {0} are here already.</source>
      <translation>本机已有{0}的权重。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/installed.py" />
      <source>The weights of {0} are not here ({1}).</source>
      <translation>本机没有{0}的权重（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/encoded.py" />
      <source>The weights of {0} are not here.</source>
      <translation>本机没有{0}的权重。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/checkpoints.py" />
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>The weights of {0} hold values that are no numbers ("{1}").</source>
      <translation>{0}的权重含有非数值的值（“{1}”）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>The weights of {0} were not written.</source>
      <translation>没有写入{0}的权重。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <location filename="../../hsi_plugin/engine/shared.py" />
      <source>The window (row {0}, column {1}, {2} × {3} pixels) does not lie in {4}.</source>
      <translation>窗口（第{0}行，第{1}列，{2} × {3}像元）不在{4}之内。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>The window of rows {0} to {1} and columns {2} to {3} reaches outside of {4} ({5} rows, {6} columns).</source>
      <translation>第{0}至{1}行、第{2}至{3}列的窗口超出{4}（{5}行，{6}列）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>The worker process cannot be started with {0}: {1}.</source>
      <translation>无法用{0}启动工作进程：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>The worker process did not start ({0}).</source>
      <translation>工作进程没有启动（{0}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/client.py" />
      <source>The worker process did not start within {0} s.</source>
      <translation>工作进程未在{0} s内启动。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>The worker process ended in the middle of the job "{0}" ({1}).</source>
      <translation>工作进程在任务“{0}”中途结束（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/process.py" />
      <source>The worker process printed {0} lines that are no answer.</source>
      <translation>工作进程输出了{0}行不是应答的内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/computing_box.py" />
      <source>The worker process then ends and gives its memory back; the next job starts another</source>
      <translation>届时工作进程结束并释放内存；下一个任务会另启一个</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>The worker processes that computed {0} ended in the middle, {1} times in a row; the last was {2}.</source>
      <translation>计算{0}的工作进程连续{1}次中途结束；最后一次是{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>The worker {0} did not answer ({1}).</source>
      <translation>工作进程{0}没有应答（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/look.py" />
      <source>The worker {0} on {1} does not see {2} ({3} more like this).</source>
      <translation>{1}上的工作进程{0}看不到{2}（另有{3}处类似）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/look.py" />
      <source>The worker {0} on {1} does not see {2}.</source>
      <translation>{1}上的工作进程{0}看不到{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/follow.py" />
      <source>The worker {0} was lost: {1} begins again on {2}.</source>
      <translation>工作进程{0}已丢失：{1}在{2}上重新开始。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/write.py" />
      <source>The {0} of a window of {1} × {2} pixels has nothing.</source>
      <translation>{1} × {2}像元的窗口没有{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/write.py" />
      <source>The {0} of a window of {1} × {2} pixels has shape {3}.</source>
      <translation>{1} × {2}像元的窗口的{0}形状为{3}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>The {0} reference pixels do not tell how much of the map is right.</source>
      <translation>这{0}个参考像元不能说明分类图有多少是正确的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>The {0} that were wanted are reached.</source>
      <translation>已达到期望的{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>The {0} worker processes on this computer could not be started ({1}).</source>
      <translation>无法在本机启动{0}个工作进程（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>Then install again: what is already there is not fetched a second time.</source>
      <translation>然后重新安装：已有的内容不会再次下载。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>Then nothing in the file tells it, and what is noted outdoors is nobody's echo</source>
      <translation>这样文件中没有该信息，野外的记录就不受他人结果影响</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>There are no certificates for the encrypted connection to {0} ({1}).</source>
      <translation>没有用于加密连接到{0}的证书（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/labelling.py" />
      <source>There are no classes yet.</source>
      <translation>还没有类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/segmentation.py" />
      <source>There are no data sets to take scores over.</source>
      <translation>没有可供计算得分的数据集。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>There are no labels yet.</source>
      <translation>还没有标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/shared/disagreements.py" />
      <source>There are none.</source>
      <translation>没有分歧。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>There are {0}.</source>
      <translation>可用的有{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_classes.py" />
      <source>There is a class "{0}" already.</source>
      <translation>已有类别“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/adapt_dialog.py" />
      <source>There is a model of this name already.</source>
      <translation>已有同名的模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>There is a model {0} already.</source>
      <translation>已有模型{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>There is no CLIP model, folder or file "{0}".</source>
      <translation>没有名为“{0}”的CLIP模型、文件夹或文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/dense.py" />
      <source>There is no attention "{0}".</source>
      <translation>没有注意力“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>There is no class that could be observed.</source>
      <translation>没有可观测的类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/labelling.py" />
      <source>There is no class to label with.</source>
      <translation>没有可用于标注的类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/loop.py" />
      <source>There is no class to label with. Add one first.</source>
      <translation>没有可用于标注的类别。请先添加一个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_base.py" />
      <source>There is no class {0} in this session.</source>
      <translation>此会话中没有类别{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>There is no colour composite "{0}".</source>
      <translation>没有彩色合成“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>There is no compression "{0}".</source>
      <translation>没有压缩方式“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <source>There is no cube to learn on.</source>
      <translation>没有可供学习的立方体。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/folder.py" />
      <source>There is no data file beside this header.</source>
      <translation>该头文件旁边没有数据文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/derivative.py" />
      <source>There is no derivative of order {0} here.</source>
      <translation>不支持{0}阶导数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/accelerator.py" />
      <source>There is no device "{0}".</source>
      <translation>没有设备“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/device.py" />
      <source>There is no device "{0}"{1}.</source>
      <translation>没有设备“{0}”{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>There is no file or folder {0}.</source>
      <translation>没有文件或文件夹{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <source>There is no file to write the indices to.</source>
      <translation>没有用于写入指数的文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <location filename="../../hsi_plugin/engine/models.py" />
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>There is no file {0}.</source>
      <translation>没有文件{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>There is no folder {0}.</source>
      <translation>没有文件夹{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>There is no foundation model "{0}".</source>
      <translation>没有名为“{0}”的基础模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>There is no foundation model and no file "{0}".</source>
      <translation>没有基础模型或文件“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/import_jobs.py" />
      <source>There is no geometry "{0}".</source>
      <translation>没有几何“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <source>There is no head "{0}" for single pixels.</source>
      <translation>没有用于单个像元的分类头“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/heads.py" />
      <source>There is no head "{0}".</source>
      <translation>没有名为“{0}”的分类头。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>There is no image in the {0} sources.</source>
      <translation>{0}个来源中没有影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>There is no image in {0}.</source>
      <translation>{0}中没有影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>There is no index "{0}".</source>
      <translation>没有指数“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>There is no job "{0}".</source>
      <translation>没有任务“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>There is no kind of model "{0}".</source>
      <translation>没有“{0}”这种类型的模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/click/discriminant.py" />
      <location filename="../../hsi_plugin/methods/transfer/heads.py" />
      <location filename="../../hsi_plugin/methods/transfer/segment.py" />
      <source>There is no labelled pixel to learn from.</source>
      <translation>没有可供学习的已标注像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>There is no labelling session {0}.</source>
      <translation>没有标注会话{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/criteria.py" />
      <source>There is no map to choose from.</source>
      <translation>没有可供选择的分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>There is no map {0}.</source>
      <translation>没有分类图{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>There is no method "{0}".</source>
      <translation>没有名为“{0}”的方法。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>There is no model file at {0}.</source>
      <translation>{0}处没有模型文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>There is no model {0}.</source>
      <translation>没有模型{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>There is no model.safetensors in {0}.</source>
      <translation>{0}中没有model.safetensors。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>There is no part {0} of {1}.</source>
      <translation>不存在第{0}部分（共{1}部分）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/features.py" />
      <source>There is no pixel in row {0}, column {1} of {2}.</source>
      <translation>{2}的第{0}行第{1}列没有像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/asking.py" />
      <source>There is no pixel left to ask about. Show another part of the image, or label freely.</source>
      <translation>没有可询问的像元了。请显示影像的其他部分，或自由标注。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/typical.py" />
      <source>There is no pixel that could be asked about.</source>
      <translation>没有可询问的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <source>There is no pixel to ask about right now. You can label any pixel on the map.</source>
      <translation>现在没有要询问的像元。您可以标注地图上的任意像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <source>There is no point to visit.</source>
      <translation>没有要到访的点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>There is no query strategy "{0}".</source>
      <translation>没有名为“{0}”的查询策略。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>There is no refinement "{0}".</source>
      <translation>没有名为“{0}”的细化方法。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>There is no sampling design "{0}".</source>
      <translation>没有抽样设计“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/scaling.py" />
      <source>There is no scaling "{0}".</source>
      <translation>没有缩放“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>There is no scheduler file {0}.</source>
      <translation>没有调度文件{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>There is no set of sentences "{0}".</source>
      <translation>没有句子集合“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>There is no strategy "{0}".</source>
      <translation>没有名为“{0}”的策略。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <source>There is no such label of a class that could be propagated.</source>
      <translation>没有可传播的该类别标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>There is no such point in the reference sample.</source>
      <translation>参考样本中没有这样的点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>There is no table of responses {0}.</source>
      <translation>没有响应表{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>There is no tokenizer.json in {0}.</source>
      <translation>{0}中没有tokenizer.json。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/upsample.py" />
      <source>There is no upsampler "{0}".</source>
      <translation>没有上采样器“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/accelerator.py" />
      <source>There is no working device "{0}" here.</source>
      <translation>本机没有可工作的设备“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/plan.py" />
      <source>There is nothing to compare.</source>
      <translation>没有可比较的内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>There is nothing to decide at point {0}: nobody disagrees.</source>
      <translation>点{0}无需裁定：没有人意见不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>There is nothing to download.</source>
      <translation>没有可下载的内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/model.py" />
      <source>There is nothing to look for.</source>
      <translation>没有要查找的内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>There is nothing to remove of "{0}": it ships with the plugin.</source>
      <translation>“{0}”没有可移除的内容：它随插件提供。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>There is nothing to remove of "{0}": its weights are not here.</source>
      <translation>“{0}”没有可移除的内容：其权重不在这里。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>There is nowhere to bring the spectra to.</source>
      <translation>没有接收光谱的目标。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <source>There is nowhere to put the spectra.</source>
      <translation>没有存放光谱的目标。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/choose.py" />
      <source>There is one class only: nothing can be learned.</source>
      <translation>只有一个类别：无从学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>There was nothing new to learn.</source>
      <translation>没有可学习的新内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_session.py" />
      <source>These changes are noted for this map, but are not in it; the corrected map is a file of its own.</source>
      <translation>这些更改是针对此分类图记录的，但未包含在其中；改正后的分类图是单独的文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_mapping.py" />
      <source>These classes of the source have no label here and were left out: {0}.</source>
      <translation>源的以下类别在这里没有标签，已略去：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>These figures come from blocks of pixels that were not learned from. For an accuracy with intervals, and areas, review the map: random points, one after the other.</source>
      <translation>这些数字来自未用于学习的像元分块。要得到带区间的精度和面积，请审核分类图：逐一查看随机点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>These figures judge how well the method learned from its labels, on blocks of the image that were held out. Labels are chosen by people, often where a class is easy to see; so these figures are not the accuracy of the map, and usually flatter it.</source>
      <translation>这些数字在影像的留出分块上评价方法由标签学习的效果。标签由人选取，往往位于类别易于辨认之处；因此这些数字不是分类图的精度，通常会高估它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>These lack some of that: {0}.</source>
      <translation>以下缺少其中一部分：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>They are kept, and later jobs find them.</source>
      <translation>它们会保留，以后的任务可以找到。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/labelling.py" />
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>They are safe in the file all the same.</source>
      <translation>不过它们已安全保存在文件中。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>They are {0}.</source>
      <translation>可用的有{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>They belong to different products.</source>
      <translation>它们属于不同的产品。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>They belong to different products: put the right ones together.</source>
      <translation>它们属于不同的产品：请将正确的文件放在一起。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>They come from {0} (or from the package index that pip is set up for, instead of the first).</source>
      <translation>它们来自{0}（或来自pip所设的软件包索引，以代替第一个地址）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>They count in no estimate until someone decides. A selected point is shown on the map.</source>
      <translation>在有人裁定之前，它们不计入任何估计。所选点会显示在地图上。</translation>
    </message>
    <message>
      <location filename="../../resources/models/hypersigma-base.json" />
      <location filename="../../resources/models/hypersigma-huge.json" />
      <location filename="../../resources/models/hypersigma-large.json" />
      <location filename="../../resources/models/hypersigma-spatial-base.json" />
      <location filename="../../resources/models/hypersigma-spatial-huge.json" />
      <location filename="../../resources/models/hypersigma-spatial-large.json" />
      <source>They do not enter the network; here they say how bands are resampled to the 100 consecutive ones that it takes.</source>
      <translation>它们不进入网络；此处只说明波段如何重采样为网络所用的100个连续波段。</translation>
    </message>
    <message>
      <location filename="../../resources/models/spectral-earth-rn50.json" />
      <location filename="../../resources/models/spectral-earth-vit-b.json" />
      <location filename="../../resources/models/spectral-earth-vit-h.json" />
      <location filename="../../resources/models/spectral-earth-vit-l.json" />
      <location filename="../../resources/models/spectral-earth-vit-s.json" />
      <source>They do not enter: convolutions run along the list of bands, which is sorted by wavelength where it is known.</source>
      <translation>它们不进入网络：卷积沿波段列表进行，已知波长时按波长排序。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>This computer</source>
      <translation>本机</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>This environment has no tokenizers ({0}).</source>
      <translation>此环境没有tokenizers（{0}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>This environment has no transformers ({0}).</source>
      <translation>此环境没有transformers（{0}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>This environment has no transformers, which opens CLIP ({0}).</source>
      <translation>此环境没有用于打开CLIP的transformers（{0}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>This frees {0}. Maps stay; it can be added again at any time.</source>
      <translation>这将释放{0}。分类图会保留；随时可以重新添加。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>This frees {0}. Your data, maps and models stay; it can be installed again at any time.</source>
      <translation>这将释放{0}。您的数据、分类图和模型会保留；随时可以重新安装。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/view.py" />
      <source>This is no table of typical pixels.</source>
      <translation>这不是典型像元表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/spent.py" />
      <source>This is not the map that the sample was drawn from: it was corrected or made anew, and {0} of {1} points have another class now, where {2} would be expected had nobody looked at the sample. It was corrected because of the sample, which judges it no longer: the figures flatter the map. Draw a new sample.</source>
      <translation>这不是抽取样本的那幅分类图：它已被改正或重新制作，{1}个点中有{0}个现在属于其他类别，而若无人看过样本，预计为{2}个。它是因为该样本而改正的，样本已不能再评价它：这些数字会高估分类图。请抽取新样本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/spent.py" />
      <source>This is not the map that the sample was drawn from: it was corrected or made anew, and {0} of {1} points have another class now. Where corrections were made because of the sample itself, the figures flatter the map; draw a new sample then.</source>
      <translation>这不是抽取样本的那幅分类图：它已被改正或重新制作，{1}个点中有{0}个现在属于其他类别。凡是因为样本本身而改正之处，这些数字会高估分类图；此时请抽取新样本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>This is the {0} detector of EnMAP L1B; the other one is an image of its own, not aligned with it before L1C.</source>
      <translation>这是EnMAP L1B的{0}探测器；另一个探测器为单独的影像，在L1C之前两者没有配准。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/computing_box.py" />
      <source>This machine grants {0}; more than that makes jobs slower</source>
      <translation>本机可用{0}；超过此数会使任务变慢</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>This map has a class in {0} pixels, that from which the sample was drawn in {1}; the figures are about the part that both have.</source>
      <translation>此分类图有{0}个像元带类别，抽取样本的那幅有{1}个；这些数字针对两者共有的部分。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_session.py" />
      <source>This map was made from another one by these changes.</source>
      <translation>此分类图由另一幅分类图经这些更改得到。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectra.py" />
      <source>This model needs the wavelength of every band, and the cube tells none.</source>
      <translation>此模型需要每个波段的波长，而立方体未提供。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/editing.py" />
      <source>This piece is not "{0}".</source>
      <translation>此图斑不是“{0}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>This plugin (hsi_plugin) is not there for {0}.</source>
      <translation>{0}上没有此插件（hsi_plugin）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <location filename="../../hsi_plugin/gui/names/clip.py" />
      <source>This runs in the background. You can cancel it at any time and go on later.</source>
      <translation>此操作在后台运行。您可以随时取消，以后再继续。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/matching.py" />
      <source>This spectrum holds too little to be compared.</source>
      <translation>此光谱内容太少，无法比较。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/choose.py" />
      <source>This strategy needs probabilities.</source>
      <translation>此策略需要概率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>This torch does not work with QGIS's NumPy: {0}</source>
      <translation>此torch不能与QGIS的NumPy配合工作：{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>This version of the plugin brings a newer one.</source>
      <translation>此版本的插件带有更新的计算环境。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>This version of the plugin has no list of packages for {0} on this Python and platform ({1}).</source>
      <translation>此版本的插件没有适用于此Python和平台（{1}）的{0}软件包列表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>Those that are hatched; such labels count less the more there are by hand, and fade</source>
      <translation>即带阴影线的像元；手动标签越多，此类标签的权重越小，直至消失</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/computing_box.py" />
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Threads</source>
      <translation>线程</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Three bands as a picture through a frozen CLIP or DINOv2 of yours; a discriminant on its features.</source>
      <translation>将三个波段作为图片，送入您自备的冻结CLIP或DINOv2；对其特征作判别分析。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Three bands as a picture through a frozen CLIP or DINOv2 of yours; a regularised U-Net on its features.</source>
      <translation>将三个波段作为图片，送入您自备的冻结CLIP或DINOv2；对其特征使用正则化U-Net。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>To get them anew, first remove them: models remove {0}.</source>
      <translation>要重新获取，请先移除：models remove {0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Too few blocks hold {0}: they are held to the limit of all classes together.</source>
      <translation>含{0}的分块太少：对它们采用所有类别合计的界限。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/label_set.py" />
      <source>Too few labelled pixels in {0}.</source>
      <translation>{0}中的已标注像元太少。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>Too few spectra of {0} were measured where {1} has bands: {2} bands could be compared.</source>
      <translation>{0}中在{1}的波段处有测量值的光谱太少：只能比较{2}个波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Torn among all classes</source>
      <translation>在所有类别间难以抉择</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Torn between two classes</source>
      <translation>在两个类别间难以抉择</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Tour on the sample scene</source>
      <translation>示例影像导览</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>Tour · {0} of {1}</source>
      <translation>导览 · {0}/{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Train a classifier</source>
      <translation>训练分类器</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>Train a model first, and give its file: many images are classified with one model.</source>
      <translation>请先训练模型并给出其文件：多幅影像用同一模型分类。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>Train a model on this cube, or correct its list of bad bands.</source>
      <translation>请在此立方体上训练模型，或更正其坏波段列表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/adapt_dialog.py" />
      <source>Train for</source>
      <translation>训练时长</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Train it again with labels in more places, or leave the error rate out.</source>
      <translation>请用更多地点的标签重新训练，或略去错误率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Train it again, or leave the error rate out.</source>
      <translation>请重新训练，或略去错误率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch_jobs.py" />
      <source>Train one first, and give its file: many images are classified with one model.</source>
      <translation>请先训练一个模型并给出其文件：多幅影像用同一模型分类。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/sample.py" />
      <source>Train the source model again with this version of the plugin.</source>
      <translation>请用此版本的插件重新训练源模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/source.py" />
      <source>Train the source with the method {0}.</source>
      <translation>请用方法{0}训练源模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>Tried</source>
      <translation>试验</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>True colour</source>
      <translation>真彩色</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>True colour from {0} bands ({1}–{2} nm)</source>
      <translation>由{0}个波段（{1}–{2} nm）合成的真彩色</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>Try again later, or fetch the file by hand and add it.</source>
      <translation>请稍后重试，或手动获取该文件并添加。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/client.py" />
      <source>Try again, or start the computer anew.</source>
      <translation>请重试，或重新启动计算机。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_box.py" />
      <source>Try foundation features and simpler ways side by side on this cube before trusting one</source>
      <translation>在信任某种方法之前，先在此立方体上并排试用基础模型特征和较简单的方法</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/canvas/layers.py" />
      <source>Try to open it with Layer &gt; Add Layer &gt; Add Raster Layer.</source>
      <translation>请尝试用 图层 &gt; 添加图层 &gt; 添加栅格图层 打开它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <source>Try ways from labels to a map side by side</source>
      <translation>并排试用从标签到分类图的各种方法</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/proving.py" />
      <source>Trying {0}</source>
      <translation>正在试用{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/page.py" />
      <source>Two more layers: how sure the classifier is of every pixel, and which class comes second</source>
      <translation>另加两个图层：分类器对每个像元的确定程度，以及排第二的类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <source>Two more layers: how sure the map is of every pixel, and which class comes second</source>
      <translation>另加两个图层：分类图对每个像元的确定程度，以及排第二的类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <source>Type what is to be found first.</source>
      <translation>请先输入要查找的内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/page.py" />
      <source>Type what is to be found in {0}; no label is needed.</source>
      <translation>输入要在{0}中查找的内容；无需标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Typical first, then torn</source>
      <translation>先典型，后难以抉择</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Typical of pixels that have no label yet.</source>
      <translation>在尚无标签的像元中具有典型性。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/queries.py" />
      <source>Typical pixels</source>
      <translation>典型像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>U unsure</source>
      <translation>U 不确定</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>UA</source>
      <translation>UA</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_layers.py" />
      <source>Uncertainty</source>
      <translation>不确定性</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Under which name answers are kept; give everybody a name of their own</source>
      <translation>回答以哪个名字保存；请每个人使用各自的名字</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <location filename="../../hsi_plugin/gui/learn/answer_buttons.py" />
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>Undo that, or choose another sample.</source>
      <translation>请撤销该操作，或选择其他样本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/spoken.py" />
      <source>Undo the removal of the class first, or answer the point anew.</source>
      <translation>请先撤销移除类别，或重新回答该点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>Unit of wavelengths</source>
      <translation>波长单位</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Units</source>
      <translation>单位</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Unknown sensor</source>
      <translation>未知传感器</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>Unlike everything that has a label.</source>
      <translation>与所有已有标签的像元都不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/archive.py" />
      <source>Unpack it first, then open the folder.</source>
      <translation>请先解压，再打开文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Unsure at an error rate of {0}: of pixels in blocks that were held out, the set of {1} (± {2}) held the true class; {3} were unsure, and of those that were sure {4} were wrong.</source>
      <translation>错误率{0}下的不确定性：对留出分块中的像元，{1}（± {2}）的集合包含真实类别；{3}不确定，而确定的像元中{4}是错的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>Unsure at an error rate of {0}: of pixels in blocks that were held out, the set of {1} (± {2}) held the true class; {3} were unsure.</source>
      <translation>错误率{0}下的不确定性：对留出分块中的像元，{1}（± {2}）的集合包含真实类别；{3}不确定。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Unsure below</source>
      <translation>低于此值为不确定</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/layers.py" />
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>Unsure pixels</source>
      <translation>不确定像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>Unsure pixels can be told at error rates from {0} on ({1} blocks).</source>
      <translation>错误率从{0}起可以指出不确定的像元（{1}个分块）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <source>Unsure: {0:.1f} % of the map.</source>
      <translation>不确定：分类图的{0:.1f} %。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <source>Unsure: {0:.1f} % of the map; most in {1} ({2:.0f} %).</source>
      <translation>不确定：分类图的{0:.1f} %；最多的是{1}（{2:.0f} %）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>Unsure: {0} of the pixels ({1}).</source>
      <translation>不确定：{0}的像元（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Until someone decides, the model learns from none of what was said of them.</source>
      <translation>在有人裁定之前，模型不会从各人对它们的标注中学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Untrained twin, discriminant</source>
      <translation>未训练的对照，判别分析</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>Up to twelve similar pixels of the same superpixel; fewer with every label, none from fifty on</source>
      <translation>同一超像素中最多十二个相似像元；标签越多则越少，从五十个标签起不再添加</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>Up to {0} are downloaded; what is there already is not fetched again.</source>
      <translation>最多下载{0}；已有的内容不会再次下载。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>Update</source>
      <translation>更新</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>Update the NVIDIA driver and install again (nothing is fetched twice), or remove what was fetched: env remove --gpu.</source>
      <translation>请更新NVIDIA驱动并重新安装（不会重复下载），或移除已下载的内容：env remove --gpu。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>Update the compute environment?</source>
      <translation>更新计算环境？</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>Update the plugin, or export the model as float32.</source>
      <translation>请更新插件，或将模型导出为float32。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/migrate.py" />
      <source>Update the plugin, or save the model again with the version of the plugin that is used here.</source>
      <translation>请更新插件，或用本机所用的插件版本重新保存模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/scheme.py" />
      <location filename="../../hsi_plugin/models/backbones/__init__.py" />
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>Update the plugin.</source>
      <translation>请更新插件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>Upper end of the difference</source>
      <translation>差值的上限</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>Use a newer QGIS.</source>
      <translation>请使用较新的QGIS。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>Use a product that holds {0}, convert the cube, or train a model on one like it.</source>
      <translation>请使用含{0}的产品，转换立方体，或在类似的立方体上训练模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/resample.py" />
      <source>Use a raster that covers these wavelengths, or train a model on one like this.</source>
      <translation>请使用覆盖这些波长的栅格，或在类似的栅格上训练模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/spectrum_text/points.py" />
      <source>Use a sensor of the solar range, or label pixels.</source>
      <translation>请使用太阳反射波段范围的传感器，或标注像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>Use an image that covers these wavelengths, or train a model on an image like this.</source>
      <translation>请使用覆盖这些波长的影像，或用这样的影像训练模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>Use an image that covers these wavelengths, or train a model without them (train with --bands {0}).</source>
      <translation>请使用覆盖这些波长的影像，或训练不含它们的模型（train加--bands {0}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live_jobs.py" />
      <source>Use at most {0}.</source>
      <translation>最多使用{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/review.py" />
      <source>Use class or unknown.</source>
      <translation>请使用class或unknown。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>Use letters, digits, ".", "_" and "-", at most 80 of them.</source>
      <translation>请使用字母、数字、“.”、“_”和“-”，最多80个字符。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <source>Use my labels, too; they count besides the names: {0}</source>
      <translation>同时使用我的标签；它们与名称一并计入：{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review_jobs.py" />
      <location filename="../../hsi_plugin/labels/session_answers.py" />
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>Use one of {0}.</source>
      <translation>请从{0}中选用一个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>Use paths that mean the same files for all, for example on a shared file system.</source>
      <translation>请使用对所有进程都指向相同文件的路径，例如共享文件系统上的路径。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_labels.py" />
      <source>Use the columns of the label table.</source>
      <translation>请使用标签表的列。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/map_changes.py" />
      <source>Use the columns of the table map_change.</source>
      <translation>请使用表map_change的列。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Use values from 1; 0 means "not classified".</source>
      <translation>请使用从1开始的值；0表示“未分类”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>User's accuracy that you expect: one number for all classes, or one each, such as 0.9, 0.8, 0.7. Empty: 0.8.</source>
      <translation>您预期的用户精度：所有类别一个数值，或各给一个，如0.9, 0.8, 0.7。留空：0.8。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <source>User's accuracy: of what the map calls so, this much is. Producer's accuracy: of what is so, the map finds this much.</source>
      <translation>用户精度：分类图判为该类的部分中，实际属于该类的比例。生产者精度：实际属于该类的部分中，分类图找到的比例。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>User's accuracy: of what the map calls so, this much is; below, the 95 % interval</source>
      <translation>用户精度：分类图判为该类的部分中，实际属于该类的比例；下方为95%区间</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/dock.py" />
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Value</source>
      <translation>值</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>Values</source>
      <translation>数值</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>Values are missing between {0} and {1} nm; most often from {2} to {3} nm, in {4} spectra.</source>
      <translation>{0}至{1} nm之间有缺失值；最常见于{2}至{3} nm，涉及{4}条光谱。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>Values at {0} are interpolated from both sides, where the image has bad bands.</source>
      <translation>{0}处的值由两侧插值得到，因为影像在那里有坏波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write.py" />
      <source>Values of shape {0} do not fit {1} bands of {2} × {3} pixels.</source>
      <translation>形状为{0}的数值与{1}个波段、{2} × {3}像元不符。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/write_windows.py" />
      <source>Values of shape {0} do not fit {1}.</source>
      <translation>形状为{0}的数值与{1}不符。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/tensors.py" />
      <source>Values of type {0} ("{1}") cannot be kept in a model file.</source>
      <translation>{0}类型的值（“{1}”）不能保存在模型文件中。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <source>Version {0}</source>
      <translation>版本{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <source>Version, licences, how to cite</source>
      <translation>版本、许可证、引用方式</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>View</source>
      <translation>观测</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>Visit</source>
      <translation>到访</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/refinements.py" />
      <source>Vote of superpixels</source>
      <translation>超像素投票</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>Wait until it is done.</source>
      <translation>请等它完成。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/exclusive.py" />
      <source>Wait until it is done; if it hangs, close that program.</source>
      <translation>请等它完成；如果它无响应，请关闭该程序。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/diagnostics.py" />
      <source>Waiting for the compute engine, which tests itself…</source>
      <translation>正在等待计算引擎自检…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>Waiting for the jobs before it…</source>
      <translation>正在等待前面的任务…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Wanted standard error of the overall accuracy; 0.02 means an interval of about ± 4 %. Decides how many pixels are drawn.</source>
      <translation>所需的总体精度标准误；0.02表示区间约为± 4 %。它决定抽取多少像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/methods.py" />
      <source>Was made from class names; it is applied like any other model, and never learned from labels.</source>
      <translation>由类别名称生成；用法与其他模型相同，但从不由标签学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon_masks.py" />
      <location filename="../../hsi_plugin/cubes/sensors/prisma_masks.py" />
      <source>Water</source>
      <translation>水体</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/spectrum_plot.py" />
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Wavelength (nm)</source>
      <translation>波长（nm）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>Wavelength (µm)</source>
      <translation>波长（µm）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>Wavelengths</source>
      <translation>波长</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <location filename="../../hsi_plugin/processing/crossvalidate.py" />
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <location filename="../../hsi_plugin/processing/train.py" />
      <source>Wavelengths (nm)</source>
      <translation>波长（nm）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>Wavelengths from {0} to {1} nm.</source>
      <translation>波长{0}至{1} nm。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/report_dialog.py" />
      <source>Web page (*.html)</source>
      <translation>网页 (*.html)</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/results.py" />
      <source>Weight of each part</source>
      <translation>各部分的权重</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/dialog.py" />
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>Weights of type {0} ("{1}") cannot be kept.</source>
      <translation>{0}类型的权重（“{1}”）不能保存。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Were the map wrong at all {0} points without a decided class: {1}; were it right at all of them: {2}.</source>
      <translation>假如分类图在全部{0}个未裁定类别的点上都错：{1}；假如都对：{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/outcome.py" />
      <source>What a worker answered about {0} cannot be read.</source>
      <translation>无法读取某工作进程关于{0}的应答。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/connect.py" />
      <source>What answers at {0} is no Dask scheduler, or one of a release that this one does not understand.</source>
      <translation>在{0}应答的不是Dask调度器，或其版本与本机的版本不兼容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>What computes: auto (the graphics card where the method can use one), cpu, cuda with an optional number (cuda:1), or mps on a Mac.</source>
      <translation>用什么计算：auto（方法可使用显卡时用显卡）、cpu、cuda并可加编号（cuda:1），或Mac上的mps。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>What decides the features, as JSON</source>
      <translation>决定特征的设置，JSON</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>What differs between two maps, where, and whether one is better</source>
      <translation>两幅分类图有何差别、在何处，以及其中一幅是否更好</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/question_panel.py" />
      <source>What is at row {0}, column {1}?</source>
      <translation>第{0}行第{1}列是什么？</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>What is compared; all that can run where none is chosen. {0}</source>
      <translation>要比较的内容；未选择时为所有可运行的策略。{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>What is learned on: pca (components of the spectra), spectra, or the name of a foundation model, which needs the compute environment (torch).</source>
      <translation>学习所用的内容：pca（光谱的主成分）、spectra，或基础模型的名称（需要计算环境torch）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>What is shown of spectra</source>
      <translation>显示光谱的哪些内容</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/shared/disagreements.py" />
      <source>What it is</source>
      <translation>实际类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>What learns from the first, noisy labels. {0}</source>
      <translation>用什么由含噪声的最初标签学习。{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>What learns from the labels in order to choose.</source>
      <translation>用什么由标签学习以作选择。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/computing_box.py" />
      <source>What one job may take at most; automatic is a share of what is free</source>
      <translation>单个任务最多可占用的量；“自动”为可用量的一部分</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>What refined the first labels</source>
      <translation>最初标签的细化方法</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <source>What refines the first labels</source>
      <translation>用什么细化最初标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>What the method "foundation" learns on the features; a model file brings its own.</source>
      <translation>方法“foundation”在特征上学习什么；模型文件自带此设置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>What the model keeps</source>
      <translation>模型保存的内容</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>What the sample is called; empty: by date.</source>
      <translation>样本的名称；留空：按日期命名。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_models.py" />
      <source>What the session keeps of this model is damaged.</source>
      <translation>会话中保存的此模型已损坏。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>What was held out lies in another image than this one, where more or fewer may be right.</source>
      <translation>留出的像元位于另一影像中，在此影像上正确的可能更多或更少。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/unsure.py" />
      <source>What was held out lies in the image of training: on another one, more or fewer sets may hold the true class.</source>
      <translation>留出的像元位于训练影像内：在其他影像上，包含真实类别的集合可能更多或更少。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/portable.py" />
      <source>What was learned does not tell pixels that are none of the classes.</source>
      <translation>所学内容不能指出不属于任何类别的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/prepared.py" />
      <source>What was prepared for clicking cannot be read: {0}.</source>
      <translation>无法读取为点击学习准备的数据：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>What workers write into {0} is not seen here.</source>
      <translation>本机看不到工作进程写入{0}的内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Where</source>
      <translation>范围</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>Where many images are classified</source>
      <translation>在何处分类多幅影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Where maps and summary go; it must not lie in the folder of images.</source>
      <translation>存放分类图和汇总的位置；不得位于影像文件夹内。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Where pixels come from</source>
      <translation>像元的来源</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Where reviewers disagree, who says what, and how far they agree</source>
      <translation>审核者在何处有分歧、各人如何判断，以及一致的程度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>Where sampled attention looks was never learned: every block attends fully, as in pre-training.</source>
      <translation>采样注意力看向何处从未经过训练：每个模块都使用完整注意力，与预训练时相同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>Where the reference disagrees with the map, other pixels are likely to be confused in the same way: a layer of points to label</source>
      <translation>在参考与分类图不一致之处，其他像元很可能同样混淆：生成待标注的点图层</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Where to compute: tcp://HOST:PORT or tls://HOST:PORT of a Dask scheduler, the path of its scheduler file, or local:4 for four processes on this computer. Empty: as QGIS's options say; none: one process on this computer.</source>
      <translation>计算位置：Dask调度器的tcp://HOST:PORT或tls://HOST:PORT、其调度文件的路径，或local:4表示本机四个进程。留空：按QGIS的选项；none：本机一个进程。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/steps.py" />
      <source>Where to go from here</source>
      <translation>接下来做什么</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectrum.py" />
      <source>Where to read: x,y in the image's own reference system, or x,y [EPSG:code] in another one.</source>
      <translation>读取位置：以影像自身坐标参照系表示的x,y，或以其他坐标参照系表示的x,y [EPSG:代码]。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Whether Cohen's kappa is shown too, for comparison with older work, with its caution.</source>
      <translation>是否也显示Cohen的kappa及其说明，以便与较早的研究比较。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Whether a map that is there already, whole, and made from the same image with the same model in the same way is left as it is. So does a run that was interrupted go on.</source>
      <translation>已存在、完整且由同一影像用同一模型以相同方式生成的分类图是否保持原样。被中断的运行也由此继续。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>Whether pixels that the model has learned from may be drawn. They flatter the map.</source>
      <translation>是否允许抽取模型训练用过的像元。它们会高估分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Whether points that somebody has answered stay at home.</source>
      <translation>是否不带上已有人回答的点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Whether rare and difficult classes are to be missed as rarely as others; more pixels are unsure then.</source>
      <translation>稀有和困难类别是否与其他类别同样少被漏掉；这样会有更多像元为不确定。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Whether rasters are written as cloud-optimised GeoTIFFs, with pyramids, for web servers and object stores.</source>
      <translation>栅格是否写成带金字塔的云优化GeoTIFF，供网页服务器和对象存储使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <source>Whether reference pixels count although the model has learned from them. The figures then flatter the map.</source>
      <translation>模型训练用过的参考像元是否也计入。计入时数字会高估分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>Whether the bands that the product marks as bad are left out; otherwise they stay, with their mark.</source>
      <translation>是否排除产品标记为坏波段的波段；否则它们连同标记一起保留。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Whether the file tells nothing of what the map says.</source>
      <translation>文件是否不透露分类图的结果。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Whether the image lies under the points, in true colour where its bands allow it.</source>
      <translation>是否在点下面放置影像，波段允许时为真彩色。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/accuracy.py" />
      <source>Whether the log shows Cohen's kappa too, for comparison with older work; the log says why it is of little use.</source>
      <translation>日志是否也显示Cohen的kappa，以便与较早的研究比较；日志会说明它为何用处不大。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/trained.py" />
      <source>Whether the map was made from pixels of the sample could not be checked: neither {0} nor its model says what was learned from.</source>
      <translation>无法检查分类图是否由样本的像元制成：{0}及其模型都没有说明由什么学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/trained.py" />
      <source>Whether the map was made from pixels of the sample could not be checked: the labels that the model learned from, {0}, are not there any more.</source>
      <translation>无法检查分类图是否由样本的像元制成：模型学习所用的标签{0}已不存在。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/trained.py" />
      <source>Whether the map was made from pixels of the sample could not be checked: the labels that the model learned from, {0}, have changed since.</source>
      <translation>无法检查分类图是否由样本的像元制成：模型学习所用的标签{0}此后已更改。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/trained.py" />
      <source>Whether the map was made from pixels of the sample could not be checked: the record of {0} does not say which image it shows.</source>
      <translation>无法检查分类图是否由样本的像元制成：{0}的运行记录没有说明它显示哪幅影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/trained.py" />
      <source>Whether the map was made from pixels of the sample could not be checked: {0} does not say how it was made.</source>
      <translation>无法检查分类图是否由样本的像元制成：{0}没有说明是如何制成的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/trained.py" />
      <source>Whether the map was made from pixels of the sample could not be checked: {0} has other pixels than the image that was learned from.</source>
      <translation>无法检查分类图是否由样本的像元制成：{0}的像元与学习所用的影像不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>Whether to compare absorption bands alone, after dividing each spectrum by its convex hull.</source>
      <translation>是否将每条光谱除以其凸包，只比较吸收带。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Whether to use only the points or polygons that are selected in QGIS.</source>
      <translation>是否只使用在QGIS中选择的点或多边形。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classifyfolder.py" />
      <source>Whether to write a virtual raster (VRT) of all maps: one for each reference system. It copies no pixels.</source>
      <translation>是否写出所有分类图的虚拟栅格（VRT）：每个坐标参照系一个。它不复制像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/parameters.py" />
      <source>Whether to write how sure the map is of each pixel, and the class that comes second.</source>
      <translation>是否写出分类图对每个像元的确定程度，以及排第二的类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Whether to write what each part says by itself beside the map.</source>
      <translation>是否在分类图旁边写出各部分各自的结果。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>Whether {0} is the published file is not known: its makers tell no hash. Its SHA-256 is {1}.</source>
      <translation>无法确定{0}是否为发布的文件：作者没有提供哈希值。其SHA-256为{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/synced_view.py" />
      <source>Which layers are shown here: a basemap, an older image, another map</source>
      <translation>此处显示哪些图层：底图、较早的影像、另一幅分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/interface.py" />
      <location filename="../../hsi_plugin/gui/options/page.py" />
      <source>Which pre-trained models there are, and how to get them</source>
      <translation>有哪些预训练模型，以及如何获取</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Which sample</source>
      <translation>哪个样本</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>Which sample of the GeoPackage, by its key, where there are several; the newest where none is given.</source>
      <translation>GeoPackage有多个样本时使用哪一个，以其键指定；未给出时使用最新的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/stretch_box.py" />
      <source>White from</source>
      <translation>白色下限</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/strategies.py" />
      <source>Whitened spectra, discriminant</source>
      <translation>白化光谱，判别分析</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Who answers for it.</source>
      <translation>由谁负责。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/compare.py" />
      <source>Who is ahead, in words</source>
      <translation>谁领先，文字说明</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>Who says what</source>
      <translation>各人的标注</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mergelabels.py" />
      <source>Whose labels are taken over; this file is only read.</source>
      <translation>从中接收标签；只读取此文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>Why? Goes into the registry</source>
      <translation>为什么？会记入登记表</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Wilson &amp; Sader 2002, Remote Sens. Environ. 80:385</source>
      <translation>Wilson &amp; Sader 2002, Remote Sens. Environ. 80:385</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/windows.py" />
      <source>Windows of {0} pixels every {1} pixels do not cover a picture.</source>
      <translation>每{1}像元取一个{0}像元的窗口不能覆盖整幅图片。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/segment.py" />
      <source>Windows of {0} pixels show nothing around a label.</source>
      <translation>{0}像元的窗口看不到标签周围的任何内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/window.py" />
      <source>Windows of {0} × {1} pixels cover nothing.</source>
      <translation>{0} × {1}像元的窗口没有覆盖任何内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>Windows taken over from an interrupted run</source>
      <translation>从中断的运行接收的窗口</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/cleanmap.py" />
      <source>With 8, pixels that touch at a corner belong to one piece.</source>
      <translation>取8时，在角点相接的像元属于同一图斑。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/advice.py" />
      <source>With a CLIP model any word works.</source>
      <translation>使用CLIP模型时任何词都可用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/page.py" />
      <source>With confidence and runner-up class</source>
      <translation>附带置信度和次优类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/page.py" />
      <source>With kappa</source>
      <translation>附带kappa</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>With others, and outdoors</source>
      <translation>与他人协作，以及野外工作</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/setup.py" />
      <source>With {0}</source>
      <translation>使用{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/figures.py" />
      <source>With {0}, its pre-training harms by {1}.</source>
      <translation>在{0}下，其预训练使结果变差{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/figures.py" />
      <source>With {0}, its pre-training helps by {1}.</source>
      <translation>在{0}下，其预训练使结果变好{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/report.py" />
      <source>With {0}, more blocks were taken in {1} of {2} repetitions, because those held one class alone.</source>
      <translation>在{0}下，{2}次重复中有{1}次取了更多分块，因为原来的分块只含一个类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/figures.py" />
      <source>With {0}, nothing shows that its pre-training helps or harms (difference {1}).</source>
      <translation>使用{0}时，没有迹象表明其预训练有益或有害（差异{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/figures.py" />
      <source>With {0}, {1} has the highest average accuracy, {2}, before {3} with {4}; on equal labels it leads by {5} ± {6}, which is unlikely to be chance.</source>
      <translation>在{0}下，{1}的平均精度最高，为{2}，领先于{3}的{4}；标签相同时领先{5} ± {6}，不大可能是偶然。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/figures.py" />
      <source>With {0}, {1} has the highest average accuracy, {2}, before {3} with {4}; on equal labels it leads by {5} ± {6}, which may be chance.</source>
      <translation>在{0}下，{1}的平均精度最高，为{2}，领先于{3}的{4}；标签相同时领先{5} ± {6}，可能是偶然。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/figures.py" />
      <source>With {0}, {1} has the highest average accuracy, {2}, before {3} with {4}; one repetition cannot tell whether that is chance.</source>
      <translation>在{0}下，{1}的平均精度最高，为{2}，领先于{3}的{4}；仅一次重复无法判断是否偶然。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/figures.py" />
      <source>With {0}, {1} has the highest average accuracy, {2}; nothing else was compared.</source>
      <translation>在{0}下，{1}的平均精度最高，为{2}；没有比较其他策略。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/report.py" />
      <source>With {0}, “{1}” has fewer pixels than that in {2} of {3} repetitions.</source>
      <translation>在{0}下，“{1}”在{3}次重复中有{2}次的像元少于该数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/report.py" />
      <source>With {0}, “{1}” has no label in {2} of {3} repetitions; its tested pixels count as wrong there.</source>
      <translation>在{0}下，“{1}”在{3}次重复中有{2}次没有标签；其被测像元在那里算作错误。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Within a model no project is written; open the package itself.</source>
      <translation>在模型中不写出工程；请打开数据包本身。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Without the class of the map</source>
      <translation>不含分类图的类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>Without the suggested class</source>
      <translation>不含建议的类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clip/scene.py" />
      <source>Words that nowhere fit best, though others of their class do: {0}.</source>
      <translation>在任何地方都不是最佳匹配的词语，尽管其类别的其他词语匹配：{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/about/dialog.py" />
      <source>Work of others</source>
      <translation>他人的成果</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>Worker processes on this computer</source>
      <translation>本机的工作进程</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/look.py" />
      <source>Workers that can be used: {0}, with {1} threads in all.</source>
      <translation>可用的工作进程：{0}，共{1}个线程。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>Worst class: {0} (F1 {1}).</source>
      <translation>最差类别：{0}（F1 {1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>Write a GeoPackage (.gpkg) instead.</source>
      <translation>请改为写出GeoPackage（.gpkg）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>Write a GeoPackage (.gpkg), or resample the library first.</source>
      <translation>请写出GeoPackage（.gpkg），或先对光谱库重采样。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/page.py" />
      <source>Write a GeoTIFF of the wavelengths you choose, without the pixels that masks leave out</source>
      <translation>按所选波长写出GeoTIFF，不含被掩膜排除的像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>Write a copy of this review's file for another person, whose answers you merge afterwards</source>
      <translation>写出此审核文件的副本给他人，之后再合并其回答</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Write classes like "water; tree | forest; bare soil": a semicolon between classes, a bar between synonyms.</source>
      <translation>类别的写法如“water; tree | forest; bare soil”：类别之间用分号，同义词之间用竖线。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <location filename="../../hsi_plugin/core/classes.py" />
      <source>Write colours as #rrggbb.</source>
      <translation>颜色请写成#rrggbb。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/text.py" />
      <source>Write it again as CSV.</source>
      <translation>请将其重新写成CSV。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/tables.py" />
      <source>Write it again, or remove it.</source>
      <translation>请重新写出，或将其移除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/recipes.py" />
      <source>Write it like 2,98.</source>
      <translation>写法如2,98。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/ranges.py" />
      <source>Write it like 450-900,1500-1800 (nanometres).</source>
      <translation>写法如450-900,1500-1800（纳米）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/tiles.py" />
      <source>Write it like 4G or 512M.</source>
      <translation>写法如4G或512M。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Write its row and column, counted from 0, like pixel:120,44.</source>
      <translation>请写出其行和列（从0起计），例如pixel:120,44。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>Write one class a row.</source>
      <translation>每行写一个类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>Write one path on each line of a text file.</source>
      <translation>请在文本文件的每行写一个路径。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <source>Write one path on each line.</source>
      <translation>请每行写一个路径。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/finish_box.py" />
      <source>Write points to check outdoors, for QField or QGIS</source>
      <translation>写出要到野外核查的点，用于QField或QGIS</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>Write tcp://{0}, or tls://{1} where it is encrypted.</source>
      <translation>请写成tcp://{0}，若已加密则写成tls://{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>Write the corrected {0}</source>
      <translation>写出改正后的{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>Write the library again.</source>
      <translation>请重新写出光谱库。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/options_box.py" />
      <source>Write the open points as a package for QField or another QGIS</source>
      <translation>将未回答的点写成数据包，供QField或另一QGIS使用</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/field_project.py" />
      <source>Write the package again.</source>
      <translation>请重新写出数据包。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/ranges.py" />
      <source>Write the shorter wavelength first.</source>
      <translation>请先写较短的波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>Write the spectra to a new file.</source>
      <translation>请将光谱写入新文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/tables.py" />
      <source>Write the table again as CSV, or remove it.</source>
      <translation>请将表格重新写成CSV，或将其移除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/find.py" />
      <source>Write the whole name of one.</source>
      <translation>请写出其中一条的完整名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>Write times as 2026-05-31T12:00:00Z.</source>
      <translation>时间请写成2026-05-31T12:00:00Z。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/fuse.py" />
      <source>Write weights like spectra=1,clip=0.5; the parts are {0}.</source>
      <translation>权重写法如spectra=1,clip=0.5；各部分为{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>Writes a GeoTIFF that QGIS and every other program can read, in the values of the product. Classifying, labelling and spectra need no import: they read the product itself.</source>
      <translation>写出QGIS和其他任何程序都能读取的GeoTIFF，数值与产品一致。分类、标注和光谱无需导入：它们直接读取产品本身。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>Writes a map with the corrections that were made of it in the review panel; the first map stays as it is.

Corrections are kept in a session (GeoPackage) and know the map by its pixels: a map that was computed anew has none. Beside the new map lie a raster of the pixels that a person or a filter has changed, and the registry of all changes as a table and as polygons: what became what, who did it, when and why. Confidence stays where the class does.</source>
      <translation>写出一幅分类图，其中包含在审核面板中对它所做的改正；原分类图保持不变。

改正保存在会话（GeoPackage）中，并通过像元识别分类图：重新计算的分类图没有改正。新分类图旁边有一个栅格，标出由人或滤波更改的像元；还有所有更改的登记表，以表格和多边形形式记录：什么改成了什么、谁在何时、为何更改。类别不变之处，置信度也不变。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/mapreport.py" />
      <source>Writes one page with all that somebody needs who is to use a map: the answer in words, what to beware of, the map beside the image, areas with intervals, error matrix, accuracy of each class, whether the confidence can be believed, spectra of the classes, how the reference came about, and how the map was made.

The page is a single HTML file that needs no network, opens in every browser and prints on A4. A PDF, laid out by QGIS, can be written too.

Without a reference the page says that the map was not assessed, and how to assess it.</source>
      <translation>写出一个页面，包含分类图使用者所需的全部内容：文字结论、注意事项、与影像并列的分类图、带区间的面积、误差矩阵、各类别的精度、置信度是否可信、各类别的光谱、参考的来源，以及分类图如何生成。

页面是单个HTML文件，无需网络，可在任何浏览器中打开，并可打印到A4。也可写出由QGIS排版的PDF。

没有参考时，页面会说明分类图未经评价，以及如何评价。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>Writes pixels to be visited as a small GeoPackage of points with a form: what is there, a photo, a comment. QField and QGIS open it as it is.

The labelling session itself stays at home. "Merge labels" takes over what was noted, as often as the file comes back.</source>
      <translation>将要到访的像元写成带表单的小型点GeoPackage：那里是什么、照片、备注。QField和QGIS可直接打开。

标注会话本身留在原处。每次带回文件时，都可用“合并标签”接收其中的记录，次数不限。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>Writes the points of a reference sample as a small GeoPackage with a form (which class, sure or not, photo, comment), with a picture of the image underneath that needs no network, and a QGIS project that opens both. QField opens the project, too.

Unless it is asked for, nothing in the file tells the class of the map: what is noted outdoors shall be nobody's echo. "Merge labels" takes over what was noted, as often as the file comes back.</source>
      <translation>将参考样本的点写成带表单（哪个类别、是否确定、照片、备注）的小型GeoPackage，附上无需网络的影像底图，以及在QGIS中打开两者的工程。QField也能打开该工程。

除非另有要求，文件中不透露分类图的类别：野外的记录不应受他人结果影响。每次带回文件时，都可用“合并标签”接收其中的记录，次数不限。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>Writes the spectra of a library as a sensor would read them: the one of a hyperspectral image, by centre and width of its bands, or one whose spectral response functions stand in a table. Give exactly one of the two.

A spectrum that was not measured near a band has no value there; the log says how many spectra cover all bands, and which wavelengths are missing. Spectra that cover none are left out.</source>
      <translation>按传感器的读数写出光谱库的光谱：高光谱影像的传感器（按其波段的中心和宽度），或表格中给出光谱响应函数的传感器。两者只能给出一个。

光谱在某波段附近没有测量值时，该处没有值；日志会说明有多少光谱覆盖所有波段，以及缺失哪些波长。未覆盖任何波段的光谱会被排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>Writing the library</source>
      <translation>正在写入光谱库</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>Writing the page</source>
      <translation>正在写入页面</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/wyvern.py" />
      <source>Wyvern Dragonette</source>
      <translation>Wyvern Dragonette</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Xu 2006, Int. J. Remote Sens. 27:3025</source>
      <translation>Xu 2006, Int. J. Remote Sens. 27:3025</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>You are asked about one pixel at a time, and the map learns from every answer.</source>
      <translation>程序每次询问一个像元，分类图从每个回答中学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>You asked for this pixel.</source>
      <translation>您要求询问此像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>You made this model; maps and labels stay, but the model itself cannot be had again except by making it once more.</source>
      <translation>此模型由您生成；分类图和标签会保留，但模型本身只有重新生成才能再得到。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/diagnostics.py" />
      <source>Your name and the place of your home folder are left out. Read it before you send it.</source>
      <translation>其中不含您的姓名和主文件夹的位置。发送之前请先阅读。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index_table.py" />
      <source>Zha et al. 2003, Int. J. Remote Sens. 24:583</source>
      <translation>Zha et al. 2003, Int. J. Remote Sens. 24:583</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>Zoom to a part of the map, or let "Clean a map" of the toolbox write a new one.</source>
      <translation>请缩放到分类图的一部分，或用工具箱中的“清理分类图”写出新图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>a folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>a minute or less on a processor</source>
      <translation>在处理器上一分钟以内</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>after {0:,} of {1:,}</source>
      <translation>第{0:,}次更改后，共{1:,}次</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>agrees with all together in {0} % of the pixels</source>
      <translation>在{0} %的像元中与全部综合结果一致</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>all; or like 450-900, 1500-1800</source>
      <translation>全部；或如450-900, 1500-1800</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>and {0} more pairs of classes</source>
      <translation>另有{0}对类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_styles.py" />
      <source>another class than before</source>
      <translation>与之前类别不同</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>answered</source>
      <translation>已回答</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>any class</source>
      <translation>任意类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live.py" />
      <source>applying the source model</source>
      <translation>正在应用源模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>as in its pre-training</source>
      <translation>与预训练时相同</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>as it was measured</source>
      <translation>测量时的几何</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>asking the workers</source>
      <translation>正在询问工作进程</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>at least {0} bands</source>
      <translation>至少{0}个波段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>at random</source>
      <translation>随机</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>at random, to find what was missed</source>
      <translation>随机，以发现遗漏</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <source>automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <source>average</source>
      <translation>平均</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>azimuth {0:.1f}°</source>
      <translation>方位角{0:.1f}°</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>band {0}</source>
      <translation>波段{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/results.py" />
      <source>better by these figures</source>
      <translation>从这些数字看更好</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>brush</source>
      <translation>画笔</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>by the mean brightness</source>
      <translation>按平均亮度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>cannot be told</source>
      <translation>无法判断</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>cannot tell</source>
      <translation>无法判断</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>class {0}</source>
      <translation>类别{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <source>classifying</source>
      <translation>正在分类</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>comparing</source>
      <translation>正在比较</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot.py" />
      <source>comparing with simpler ways</source>
      <translation>正在与较简单的方法比较</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>computing features</source>
      <translation>正在计算特征</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_index.py" />
      <source>computing indices</source>
      <translation>正在计算指数</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/look.py" />
      <source>connecting</source>
      <translation>正在连接</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>connecting to {0}</source>
      <translation>正在连接到{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>disputed</source>
      <translation>有争议</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/describe_cluster.py" />
      <source>does NOT see {0}</source>
      <translation>看不到{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/clip_models.py" />
      <source>downloading {0}</source>
      <translation>正在下载{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>drawn at random from the whole map</source>
      <translation>从整幅分类图随机抽取</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>drawn at random within each class of the map</source>
      <translation>在分类图的每个类别内随机抽取</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>drawn in clusters</source>
      <translation>按群抽取</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>each band by mean and deviation</source>
      <translation>各波段按均值和标准差</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>each band to 0…1</source>
      <translation>各波段缩放到0…1</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>ended</source>
      <translation>已结束</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>error</source>
      <translation>误差</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>exit status {0}</source>
      <translation>退出状态{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>filtering</source>
      <translation>正在滤波</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>finishing the files</source>
      <translation>正在完成文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/describe_cluster.py" />
      <source>graphics cards: {0:g}</source>
      <translation>显卡：{0:g}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>hash not known</source>
      <translation>哈希值未知</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>here</source>
      <translation>已有</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>here, yours</source>
      <translation>已有，您的模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>hours to days on a processor</source>
      <translation>在处理器上数小时至数天</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>importing</source>
      <translation>正在导入</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>in an outline that I draw</source>
      <translation>我绘制的轮廓内</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>in part</source>
      <translation>部分</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>in the whole map</source>
      <translation>整幅分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>in what the canvas shows</source>
      <translation>画布显示的范围</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/diagnostics.py" />
      <source>it has not answered yet</source>
      <translation>尚未应答</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/gpu.py" />
      <source>it is too old (compute capability {0}, {1} is needed)</source>
      <translation>它太旧（计算能力{0}，需要{1}）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/gpu.py" />
      <source>its driver {0} is older than {1}; update it from nvidia.com</source>
      <translation>其驱动{0}早于{1}；请从nvidia.com更新</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>joining the maps</source>
      <translation>正在合并分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>keeping the sample</source>
      <translation>正在保存样本</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>layer "{0}"</source>
      <translation>图层“{0}”</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/choose.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <source>learning</source>
      <translation>正在学习</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/applying.py" />
      <source>learning from labels</source>
      <translation>正在由标签学习</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>left out</source>
      <translation>已排除</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>less than 1 MB</source>
      <translation>不足1 MB</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>loading it</source>
      <translation>正在加载</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>loading the model</source>
      <translation>正在加载模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>looking at QGIS's Python</source>
      <translation>正在检查QGIS的Python</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>looking at the scene</source>
      <translation>正在查看影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/look.py" />
      <source>looking at the workers</source>
      <translation>正在检查工作进程</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>looking for images</source>
      <translation>正在查找影像</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cross_validate.py" />
      <source>looking how far pixels resemble each other</source>
      <translation>正在查看像元在多远距离内彼此相似</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>looks at single pixels</source>
      <translation>只看单个像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>looks at {0} × {0} pixels around each</source>
      <translation>看每个像元周围{0} × {0}像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>majority filter</source>
      <translation>众数滤波</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>map: on the map; raw: as it was measured, where the product is no map.</source>
      <translation>map：地图几何；raw：测量时的几何（产品不是地图时）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot_map.py" />
      <source>mapping</source>
      <translation>正在制图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>mean confidence {0}</source>
      <translation>平均置信度{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/features.py" />
      <source>measuring the speed</source>
      <translation>正在测量速度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>minutes on a processor</source>
      <translation>在处理器上数分钟</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/conflicts_dialog.py" />
      <source>mixed</source>
      <translation>混合</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>model does not fit</source>
      <translation>模型不匹配</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>moments</source>
      <translation>片刻</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>needs an RGB model</source>
      <translation>需要RGB模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>needs scikit-learn</source>
      <translation>需要scikit-learn</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>needs three good bands</source>
      <translation>需要三个有效波段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>needs torch</source>
      <translation>需要torch</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <source>never</source>
      <translation>从不</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>nm</source>
      <translation>nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/interpreter.py" />
      <source>no answer within {0} s</source>
      <translation>{0} s内没有应答</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/editing.py" />
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <location filename="../../hsi_plugin/gui/review/map_says.py" />
      <source>no class</source>
      <translation>无类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>no coordinates</source>
      <translation>无坐标</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>no layer chosen yet</source>
      <translation>尚未选择图层</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>no model is here</source>
      <translation>本机没有模型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/holdout.py" />
      <source>no pixel could be held out ({0} block of {1} × {2} pixels)</source>
      <translation>没有像元可以留出（{0}个{1} × {2}像元的分块）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/holdout.py" />
      <source>no pixel could be held out ({0} blocks of {1} × {2} pixels)</source>
      <translation>没有像元可以留出（{0}个{1} × {2}像元的分块）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>nobody can tell</source>
      <translation>无人能判断</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>nobody named</source>
      <translation>未署名</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/mask_box.py" />
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/qgis_common/layer_files.py" />
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>none marked</source>
      <translation>未标记</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>none yet</source>
      <translation>尚无</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>none yet; name them later</source>
      <translation>尚无；以后再命名</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <source>not assessable: labels in one block only</source>
      <translation>无法评价：标签只在一个分块中</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>not defined here</source>
      <translation>无定义</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>not here</source>
      <translation>没有</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <location filename="../../hsi_plugin/gui/names/rows.py" />
      <source>not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>not stated by its makers</source>
      <translation>作者未说明</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>now</source>
      <translation>当前</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>of a class that got no label lately</source>
      <translation>属于近来未得到标签的类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/head_row.py" />
      <source>of {0:,}</source>
      <translation>共{0:,}个</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/figures.py" />
      <source>on equal labels it leads by {0} ± {1}, which is unlikely to be chance</source>
      <translation>标签相同时领先{0} ± {1}，不大可能是偶然</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/figures.py" />
      <source>on equal labels it leads by {0} ± {1}, which may be chance</source>
      <translation>标签相同时领先{0} ± {1}，可能是偶然</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>on the map</source>
      <translation>地图几何</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/figures.py" />
      <source>one repetition cannot tell whether that is chance</source>
      <translation>仅一次重复无法判断是否偶然</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/rows.py" />
      <source>only CLIP would find it</source>
      <translation>只有CLIP能找到它</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/resume.py" />
      <source>only {0} MB are free on the disk of {1}</source>
      <translation>{1}的磁盘只剩{0} MB可用</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/points_layer.py" />
      <source>open</source>
      <translation>未回答</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/zero_shot.py" />
      <source>opening</source>
      <translation>正在打开</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>or % of the blocks</source>
      <translation>或分块的百分比</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_dialog.py" />
      <source>or file</source>
      <translation>或文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>outline</source>
      <translation>轮廓</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <source>overall</source>
      <translation>总体</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>piece</source>
      <translation>图斑</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/rows.py" />
      <source>pixel {0}, {1}</source>
      <translation>像元{0}，{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>pixels</source>
      <translation>像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/answer_page.py" />
      <source>point {0}</source>
      <translation>点{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_form.py" />
      <source>points</source>
      <translation>点</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>putting it in its place</source>
      <translation>正在放置到位</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>px</source>
      <translation>像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>rad</source>
      <translation>rad</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/radiometry.py" />
      <source>radiance</source>
      <translation>辐亮度</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review.py" />
      <source>reading both maps</source>
      <translation>正在读取两幅分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/classify.py" />
      <location filename="../../hsi_plugin/engine/compare.py" />
      <source>reading labels</source>
      <translation>正在读取标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>reading spectra</source>
      <translation>正在读取光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>reading the library</source>
      <translation>正在读取光谱库</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/review.py" />
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>reading the map</source>
      <translation>正在读取分类图</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_angle.py" />
      <source>reading the reference spectra</source>
      <translation>正在读取参考光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>reading the truth</source>
      <translation>正在读取真值</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <source>reading what is cut into patches</source>
      <translation>正在读取要分割成图斑的内容</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/refine/train.py" />
      <source>reading what is learned from</source>
      <translation>正在读取用于学习的内容</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>reading {0}</source>
      <translation>正在读取{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>ref: kept apart as reference; train: models may learn from them.</source>
      <translation>ref：单独保留作为参考；train：模型可由其学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/radiometry.py" />
      <source>reflectance</source>
      <translation>反射率</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>reflectance as it is</source>
      <translation>反射率按原样</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/remove.py" />
      <source>removing {0}</source>
      <translation>正在移除{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>resampling</source>
      <translation>正在重采样</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>reviewer</source>
      <translation>审核者</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/describe_cluster.py" />
      <source>sees {0}</source>
      <translation>能看到{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>sieving</source>
      <translation>正在筛除</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/strategy_list.py" />
      <source>slow</source>
      <translation>慢</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>smallest piece</source>
      <translation>最小图斑</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/rows.py" />
      <source>spectrum "{0}"</source>
      <translation>光谱“{0}”</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>started</source>
      <translation>已启动</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>stratified: within each class of the map, so that rare classes are seen often enough; the usual choice. simple: anywhere on the map, all pixels alike. cluster: square groups of neighbours, which save walks outdoors and need more pixels.</source>
      <translation>stratified：在分类图的每个类别内抽取，使稀有类别也能被足够多地查看；常用选择。simple：在分类图的任意位置抽取，所有像元一视同仁。cluster：相邻像元的方块，可减少野外行走，但需要更多像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>submitted</source>
      <translation>已提交</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>such as 1, 5, 25, 100</source>
      <translation>例如1, 5, 25, 100</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_styles.py" />
      <source>sure</source>
      <translation>确定</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/rows.py" />
      <source>taken for "{0}"</source>
      <translation>视为“{0}”</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/cluster_box.py" />
      <source>tcp://computer:8786, tls://computer:8786, or a scheduler file</source>
      <translation>tcp://computer:8786、tls://computer:8786，或调度文件</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>the worker {0} on {1}</source>
      <translation>{1}上的工作进程{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>their wavelengths</source>
      <translation>其波长</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/resume.py" />
      <source>they would take {0} MB, more than the cache may</source>
      <translation>它们需要{0} MB，超出缓存允许的大小</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/feature_cache.py" />
      <source>they would take {0}, and the cache may take {1}</source>
      <translation>它们需要{0}，而缓存允许{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/feature_cache.py" />
      <source>they would take {0}, and the disk has {1} left</source>
      <translation>它们需要{0}，而磁盘还剩{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/paint_box.py" />
      <source>to</source>
      <translation>为</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>torch cannot be loaded: {0}</source>
      <translation>无法加载torch：{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/live_styles.py" />
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>torn between two classes</source>
      <translation>在两个类别间难以抉择</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/train.py" />
      <source>training, epoch {0} of {1}</source>
      <translation>正在训练，第{0}轮，共{1}轮</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>transformers {0} cannot give {1} here: {2}.</source>
      <translation>transformers {0}在此无法提供{1}：{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>typical of pixels without a label</source>
      <translation>在没有标签的像元中典型</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <location filename="../../hsi_plugin/processing/info.py" />
      <location filename="../../hsi_plugin/processing/report.py" />
      <source>unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>unknown quantity</source>
      <translation>未知的量</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>unknown reference system</source>
      <translation>未知的坐标参照系</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>unlike all labels</source>
      <translation>与所有标签都不同</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>up to hours on a processor</source>
      <translation>在处理器上最多数小时</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>uv was not found.</source>
      <translation>没有找到uv。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>verifying</source>
      <translation>正在验证</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/results.py" />
      <source>was not tested</source>
      <translation>未测试</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/results.py" />
      <source>wins no pixel</source>
      <translation>未赢得任何像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>within {0:.0f} to {1:.0f} nm</source>
      <translation>{0:.0f}至{1:.0f} nm以内</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>writing</source>
      <translation>正在写入</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>writing the library</source>
      <translation>正在写入光谱库</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>{0:,.0f} MB</source>
      <translation>{0:,.0f} MB</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>{0:,} answered</source>
      <translation>{0:,}个已回答</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>{0:,} changes</source>
      <translation>{0:,}次更改</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} have a label already.</source>
      <translation>{0:,}个像元已有标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} painted pixels are labels now.</source>
      <translation>{0:,}个涂绘像元现已成为标签。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} pixels are others than in the first map.</source>
      <translation>与原分类图相比，有{0:,}个像元不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>{0:,} pixels are too many to be taken back.</source>
      <translation>{0:,}个像元太多，无法撤销。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/filter_box.py" />
      <source>{0:,} pixels:</source>
      <translation>{0:,}个像元：</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} places are in the layer "{1}", and "Learn by clicking" asks about them first.</source>
      <translation>图层“{1}”中有{0:,}个地点，“点击学习”会先询问它们。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} places are in the layer "{1}". Fill in their class, and learn from them as from other labels.</source>
      <translation>图层“{1}”中有{0:,}个地点。请填写其类别，并像其他标签一样由其学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/page.py" />
      <source>{0:,} points of the sample are still to be answered blind. Whoever corrects the map sees first what it says.</source>
      <translation>样本中还有{0:,}个点待盲判。改正分类图的人会先看到它的结果。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>{0:,} points were drawn.</source>
      <translation>已抽取{0:,}个点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/results.py" />
      <source>{0:,} px</source>
      <translation>{0:,}像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>{0:,} unknown</source>
      <translation>{0:,}个未知</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/words.py" />
      <source>{0:,} unsure</source>
      <translation>{0:,}个不确定</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0:,} were left out: they belong to a reference sample.</source>
      <translation>{0:,}个未采用：它们属于参考样本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>{0:.0f} PFLOP</source>
      <translation>{0:.0f} PFLOP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>{0:.0f} TFLOP</source>
      <translation>{0:.0f} TFLOP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>{0:.0f} k</source>
      <translation>{0:.0f} k</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>{0:.1%} of the parameters that compute features are filled.</source>
      <translation>计算特征的参数中有{0:.1%}已填入。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>{0:.1f} GB</source>
      <translation>{0:.1f} GB</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>{0:.1f} MB</source>
      <translation>{0:.1f} MB</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0:.1f} nm</source>
      <translation>{0:.1f} nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>{0:.1f} s</source>
      <translation>{0:.1f} s</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>{0:.1f}° from the vertical</source>
      <translation>偏离垂线{0:.1f}°</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>{0:.2g} GFLOP</source>
      <translation>{0:.2g} GFLOP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>{0:.2g} PFLOP</source>
      <translation>{0:.2g} PFLOP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>{0:.2g} TFLOP</source>
      <translation>{0:.2g} TFLOP</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>{0:.3g} million</source>
      <translation>{0:.3g}百万</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0:.4f} µm</source>
      <translation>{0:.4f} µm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/stretch_box.py" />
      <source>{0:g} to {1:g} %</source>
      <translation>{0:g}至{1:g} %</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>{0}
Compared on {1:.0f} % of the good bands</source>
      <translation>{0}
在{1:.0f} %的有效波段上比较</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>{0}
by {1}, {2}</source>
      <translation>{0}
由{1}，{2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>{0} "{1}" has other values than when it was written.</source>
      <translation>{0}“{1}”的值与写入时不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>{0} "{1}" is in the events alone.</source>
      <translation>{0}“{1}”只在事件中。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>{0} "{1}" is in the table alone.</source>
      <translation>{0}“{1}”只在表中。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>{0} "{1}" is revoked, against the events.</source>
      <translation>{0}“{1}”已撤销，与事件不符。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/replay.py" />
      <source>{0} "{1}" stands, against the events.</source>
      <translation>{0}“{1}”仍有效，与事件不符。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/figures.py" />
      <source>{0} % of the blocks</source>
      <translation>{0} %的分块</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>{0} (method "{1}"). Its {2} classes: {3}.</source>
      <translation>{0}（方法“{1}”）。其{2}个类别：{3}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/card_words.py" />
      <source>{0} (method "{1}"). Its {2} classes: {3}. It needs the compute environment (torch).</source>
      <translation>{0}（方法“{1}”）。其{2}个类别：{3}。它需要计算环境（torch）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>{0} (new)</source>
      <translation>{0}（新）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>{0} (no interval)</source>
      <translation>{0}（无区间）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/computing_box.py" />
      <source>{0} (not found)</source>
      <translation>{0}（未找到）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>{0} (of {1})</source>
      <translation>{0}（属于{1}）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/disputes_dialog.py" />
      <source>{0} (unsure)</source>
      <translation>{0}（不确定）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/packages.py" />
      <source>{0} (uv, tried first: {1})</source>
      <translation>{0}（先尝试了uv：{1}）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>{0} ({1:.0f} % of bands)</source>
      <translation>{0}（{1:.0f} %的波段）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>{0} ({1})</source>
      <translation>{0}（{1}）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/pace.py" />
      <source>{0} ({1}) holds no spectra in the geometry of their measurement.</source>
      <translation>{0}（{1}）不含测量几何下的光谱。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/choices.py" />
      <source>{0} Computed once before the first click, which takes a while.</source>
      <translation>{0}在第一次点击前计算一次，需要一些时间。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} Drawn on {1} with seed {2}.</source>
      <translation>{0}于{1}以种子{2}抽取。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} Drawn with seed {1}.</source>
      <translation>{0}以种子{1}抽取。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/parts.py" />
      <location filename="../../hsi_plugin/maps/report/sections.py" />
      <source>{0} Lines are means, bands ± one standard deviation; numbers of pixels in brackets.</source>
      <translation>{0}线为均值，带为± 一倍标准差；括号中为像元数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} Of 1 pixel they were not sure; such answers count like others.</source>
      <translation>{0}其中1个像元他们没有把握；这样的回答与其他回答同等计入。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} Of {1} pixels they were not sure; such answers count like others.</source>
      <translation>{0}其中{1}个像元他们没有把握；这样的回答与其他回答同等计入。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>{0} Or move it out of the folder.</source>
      <translation>{0}或将其移出该文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/parts.py" />
      <source>{0} The other parts go on without it.</source>
      <translation>{0}其他部分在没有它的情况下继续。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field.py" />
      <source>{0} The points have no picture underneath.</source>
      <translation>{0}点位下面没有底图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_likeness.py" />
      <source>{0} The spectra were not compared with their pixels.</source>
      <translation>{0}光谱未与其像元比较。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/stages.py" />
      <source>{0} Without it: {1}{2}</source>
      <translation>{0}不用它：{1}{2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/comparison.py" />
      <source>{0} a class</source>
      <translation>每类{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>{0} a megapixel at 200 bands</source>
      <translation>200个波段时每百万像元{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/layers.py" />
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>{0} alone</source>
      <translation>仅{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/transitions.py" />
      <source>{0} and {1} do not have the same pixels: {2} × {3} and {4} × {5}, or another place or reference system.</source>
      <translation>{0}和{1}的像元不一致：{2} × {3}和{4} × {5}，或位置或坐标参照系不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} and {1} other</source>
      <translation>{0}和另外{1}个</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} and {1} others</source>
      <translation>{0}和另外{1}个</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>{0} answered with HTTP {1}.</source>
      <translation>{0}应答了HTTP {1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} answers name a class that was removed here; they stay away.</source>
      <translation>{0}个回答所指的类别已在本会话中移除；它们不予恢复。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} answers of {1} name a class that it does not have; left out.</source>
      <translation>{1}有{0}个回答所指的类别并不存在；已排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} answers taken over, {1} known already, {2} taken back.</source>
      <translation>接收了{0}个回答，{1}个已知，{2}个撤回。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_report.py" />
      <source>{0} answers taken, {1} known already, {2} superseded, {3} points open.</source>
      <translation>采用{0}个回答，{1}个已知，{2}个被取代，{3}个点未完成。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/describe.py" />
      <source>{0} are downloaded (torch, dask, and what they need).</source>
      <translation>将下载{0}（torch、dask及其所需内容）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/__init__.py" />
      <source>{0} bands are resampled to the {1} consecutive ones that HyperSIGMA was trained on.</source>
      <translation>{0}个波段重采样为HyperSIGMA训练所用的{1}个连续波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/foundation.py" />
      <source>{0} bands beyond the wavelengths of training are not used.</source>
      <translation>{0}个超出训练波长的波段未使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/bands.py" />
      <source>{0} bands cannot have {1} values of {2}.</source>
      <translation>{0}个波段不能对应{1}个{2}值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hypersigma/inputs.py" />
      <source>{0} bands have no {1} principal components.</source>
      <translation>{0}个波段没有{1}个主成分。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} bands outside {1}–{2} nm are not used by {3}.</source>
      <translation>{0}个波段位于{1}–{2} nm之外，{3}不使用它们。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectf.py" />
      <source>{0} bands where its makers leave bands out are not used by {1}.</source>
      <translation>{0}个波段位于作者排除波段之处，{1}不使用它们。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>{0} bands · {1} pixels · about {2} ({3}) · features {4} in the cache</source>
      <translation>{0}个波段 · {1}像元 · 约{2}（{3}） · 缓存中的特征{4}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>{0} belongs to an image with other pixels than {1}.</source>
      <translation>{0}属于与{1}像元不同的影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/emit.py" />
      <source>{0} beside the file has another size; it is not used.</source>
      <translation>该文件旁边的{0}大小不同，因此未使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>{0} brought along</source>
      <translation>{0}个随带标注</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} bytes</source>
      <translation>{0}字节</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>{0} can no longer be opened: {1}.</source>
      <translation>{0}已无法再打开：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>{0} cannot be adapted to a scene; starter models can.</source>
      <translation>{0}无法适应到影像；起始模型可以。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/lowrank.py" />
      <source>{0} cannot be adapted: no gradient comes through it.</source>
      <translation>{0}无法适应：没有梯度能通过它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/live.py" />
      <source>{0} cannot be changed.</source>
      <translation>无法更改{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/live.py" />
      <source>{0} cannot be changed: {1}.</source>
      <translation>无法更改{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/fetch.py" />
      <source>{0} cannot be downloaded: address or hash is not known of {1}.</source>
      <translation>无法下载{0}：{1}的地址或哈希值未知。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <location filename="../../hsi_plugin/models/download.py" />
      <source>{0} cannot be downloaded: its address is not known.</source>
      <translation>无法下载{0}：其地址未知。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <location filename="../../hsi_plugin/models/download.py" />
      <source>{0} cannot be downloaded: its hash is not known.</source>
      <translation>无法下载{0}：其哈希值未知。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/cog.py" />
      <source>{0} cannot be made a cloud-optimised GeoTIFF: GDAL {1} here has no driver for it.</source>
      <translation>无法将{0}制成云优化GeoTIFF：本机的GDAL {1}没有相应的驱动。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/live.py" />
      <source>{0} cannot be made: {1}.</source>
      <translation>无法创建{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>{0} cannot be opened as {1}.</source>
      <translation>{0}无法作为{1}打开。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>{0} cannot be opened as {1}: {2}.</source>
      <translation>{0}无法作为{1}打开：{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/field_project.py" />
      <source>{0} cannot be opened by QGIS.</source>
      <translation>QGIS无法打开{0}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/working.py" />
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>{0} cannot be opened: {1}.</source>
      <translation>无法打开{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/active/query/typical.py" />
      <source>{0} cannot be read ({1}).</source>
      <translation>无法读取{0}（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>{0} cannot be read as JSON: {1}.</source>
      <translation>无法将{0}读取为JSON：{1}。</translation>
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
      <translation>无法读取{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <location filename="../../hsi_plugin/engine/environment/remove.py" />
      <location filename="../../hsi_plugin/models/store.py" />
      <source>{0} cannot be removed: {1}.</source>
      <translation>无法移除{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/child.py" />
      <source>{0} cannot be started: {1}.</source>
      <translation>无法启动{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/gpu.py" />
      <source>{0} cannot be used: {1}.</source>
      <translation>无法使用{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} cannot be written to ({1}).</source>
      <translation>无法写入{0}（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <location filename="../../hsi_plugin/cubes/write.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/report.py" />
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <location filename="../../hsi_plugin/spectra/picture.py" />
      <source>{0} cannot be written: {1}.</source>
      <translation>无法写入{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>{0} cannot become a VRT: GDAL alone cannot show this product as it is.</source>
      <translation>{0}无法成为VRT：仅靠GDAL无法按原样显示此产品。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/importing.py" />
      <source>{0} cannot become a VRT: no pixels can be left out in one.</source>
      <translation>{0}无法成为VRT：其中不能略去像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} cannot write into {1} ({2}).</source>
      <translation>{0}无法写入{1}（{2}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/applycorrections.py" />
      <source>{0} changes:</source>
      <translation>{0}次更改：</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>{0} classes are more than a map can hold ({1}).</source>
      <translation>{0}个类别超过分类图所能容纳的数量（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>{0} classes are named.</source>
      <translation>指定了{0}个类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live_jobs.py" />
      <source>{0} classes cannot be learned by clicking.</source>
      <translation>{0}个类别无法通过点击学习。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/area.py" />
      <source>{0} classes do not fit a confusion matrix of shape {1}.</source>
      <translation>{0}个类别与形状为{1}的混淆矩阵不符。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/start_panel.py" />
      <source>{0} classes, {1} labels</source>
      <translation>{0}个类别，{1}个标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>{0} classified</source>
      <translation>{0}幅已分类</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <source>{0} could be more than one file of {1}.</source>
      <translation>{0}可能对应{1}的多个文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <source>{0} could be of more than one model: {1}.</source>
      <translation>{0}可能对应多个模型：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/failures.py" />
      <source>{0} could not be installed: {1}</source>
      <translation>无法安装{0}：{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <location filename="../../hsi_plugin/labels/suggested.py" />
      <location filename="../../hsi_plugin/maps/correct/registry.py" />
      <source>{0} could not be made: {1}.</source>
      <translation>无法创建{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>{0} could not be trusted: its certificate is not known here, as behind a company's inspecting proxy.</source>
      <translation>无法信任{0}：本机不认识其证书，常见于单位的流量检查代理之后。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>{0} could not be written: the disk is full.</source>
      <translation>无法写入{0}：磁盘已满。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <location filename="../../hsi_plugin/labels/suggested.py" />
      <location filename="../../hsi_plugin/maps/correct/registry.py" />
      <source>{0} could not be written: {1}.</source>
      <translation>无法写入{0}：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/desis.py" />
      <source>{0} describes DESIS data of no known level.</source>
      <translation>{0}描述的DESIS数据级别未知。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/desis.py" />
      <source>{0} describes DESIS data of the level {1}.</source>
      <translation>{0}描述的是级别{1}的DESIS数据。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>{0} describes EnMAP data of the level "{1}".</source>
      <translation>{0}描述的是“{1}”级EnMAP数据。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>{0} describes a scene {1}.</source>
      <translation>{0}描述的影像{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>{0} describes complex numbers.</source>
      <translation>{0}描述的是复数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>{0} describes no bands.</source>
      <translation>{0}没有描述波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/results.py" />
      <source>{0} did not run: {1}</source>
      <translation>{0}未运行：{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/transitions.py" />
      <source>{0} different changes occur, more than a raster can number.</source>
      <translation>出现了{0}种不同的变化，超过栅格所能编号的数量。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} does not describe a model.</source>
      <translation>{0}没有描述模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>{0} does not describe a network.</source>
      <translation>{0}没有描述网络。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/checkpoints.py" />
      <source>{0} does not fit into memory: its weights alone take {1} GB.</source>
      <translation>{0}无法装入内存：仅其权重就需要{1} GB。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>{0} does not give the file to everybody (HTTP {1}).</source>
      <translation>{0}不向所有人提供该文件（HTTP {1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>{0} does not have the file any more (HTTP {1}): {2}</source>
      <translation>{0}已不再提供该文件（HTTP {1}）：{2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report_cube.py" />
      <source>{0} does not have the pixels of the map.</source>
      <translation>{0}的像元与分类图不一致。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/spectrum_text/model.py" />
      <source>{0} does not hold a model of spectra and text: {1}.</source>
      <translation>{0}不含光谱与文本模型：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} does not lie between {1} and {2}.</source>
      <translation>{0}不在{1}和{2}之间。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} does not see {1}, where the maps shall go.</source>
      <translation>{0}看不到存放分类图的{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} does not see {1}.</source>
      <translation>{0}看不到{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/enmap.py" />
      <source>{0} does not tell how many bands the VNIR detector has.</source>
      <translation>{0}未说明VNIR探测器有多少个波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} does not tell its reference system; its coordinates were taken for degrees of WGS 84.</source>
      <translation>{0}未说明其坐标参照系；其坐标按WGS 84的度处理。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} does not tell its reference system; the cube's was assumed.</source>
      <translation>{0}未说明其坐标参照系；假定与立方体相同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} does not tell its reference system; the image's was assumed.</source>
      <translation>{0}未说明其坐标参照系；假定与影像相同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>{0} does not tell the grid of its cube.</source>
      <translation>{0}未说明其立方体的格网。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>{0} does not tell what its values are; with {1:.4g} among them they are no reflectance.</source>
      <translation>{0}未说明其数值是什么；其中含有{1:.4g}，因此不是反射率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <source>{0} does not tell where it lies: "{1}" has no GeoTransform, and "easting" and "northing" are missing.</source>
      <translation>{0}未说明其位置：“{1}”没有GeoTransform，并缺少“easting”和“northing”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hdfeos.py" />
      <source>{0} does not tell where its grid "{1}" lies (StructMetadata.0).</source>
      <translation>{0}未说明其格网“{1}”的位置（StructMetadata.0）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/verify.py" />
      <source>{0} does not work: {1}</source>
      <translation>{0}不能工作：{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cache.py" />
      <source>{0} entries of the cache could not be removed, for example {1}.</source>
      <translation>有{0}个缓存条目无法移除，例如{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/hs3bench.py" />
      <source>{0} epochs train nothing.</source>
      <translation>{0}个训练轮次学不到任何东西。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_file.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>{0} exists.</source>
      <translation>{0}已存在。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>{0} expected accuracies do not fit the {1} classes of the map.</source>
      <translation>{0}个预期精度与分类图的{1}个类别不符。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>{0} failed</source>
      <translation>{0}幅失败</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} features are no points, or have no class in "{1}"; left out.</source>
      <translation>有{0}个要素不是点，或在“{1}”中没有类别；已排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} features have no geometry; left out.</source>
      <translation>{0}个要素没有几何图形；已排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} features have no value in "{1}"; left out.</source>
      <translation>{0}个要素在“{1}”中没有值；已排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/features.py" />
      <source>{0} features of {1} pixels in {2} s, on {3}.</source>
      <translation>{1}个像元的{0}个特征，用时{2} s，在{3}上。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/dropped.py" />
      <source>{0} files were dropped.</source>
      <translation>拖放了{0}个文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <location filename="../../hsi_plugin/gui/names/clip.py" />
      <source>{0} from {1}; checked by their SHA-256.</source>
      <translation>{0}，来自{1}；已用SHA-256核对。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>{0} gives band {1} the gain 0.</source>
      <translation>{0}给出波段{1}的增益为0。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>{0} gives band {1} the {2} "{3}".</source>
      <translation>{0}给出波段{1}的{2}为“{3}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <source>{0} gives wavelengths from {1} to {2} nm.</source>
      <translation>{0}给出的波长为{1}至{2} nm。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/continuum.py" />
      <source>{0} good bands lie from {1} to {2} nm; the depth of an absorption band needs three.</source>
      <translation>{1}至{2} nm有{0}个有效波段；吸收带深度需要三个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>{0} h {1} min</source>
      <translation>{0} h {1} min</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/open.py" />
      <source>{0} has 1 band, but at least {1} are needed.</source>
      <translation>{0}有1个波段，但至少需要{1}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/swaths.py" />
      <source>{0} has a lookup table, but no geotransform for it.</source>
      <translation>{0}有查找表，但没有相应的地理变换。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>{0} has an entry "{1}", which is not known.</source>
      <translation>{0}有未知条目“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion.py" />
      <source>{0} has another grid or type than {1}.</source>
      <translation>{0}与{1}的格网或类型不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} has frame offsets between its lines.</source>
      <translation>{0}的各行之间有帧偏移。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>{0} has labels of {1}, which are not among the classes {2}.</source>
      <translation>{0}的标签含有{1}，它们不在类别{2}之中。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>{0} has labels of {1}, which is not among the classes {2}.</source>
      <translation>{0}的标签含有{1}，它不在类别{2}之中。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>{0} has neither a VNIR nor a SWIR cube in "{1}".</source>
      <translation>{0}的“{1}”中既没有VNIR也没有SWIR立方体。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>{0} has no "{1}".</source>
      <translation>{0}中没有“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>{0} has no "{1}"; it has {2}.</source>
      <translation>{0}没有“{1}”；它有{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/beside.py" />
      <source>{0} has no ENVI header beside it.</source>
      <translation>{0}旁边没有ENVI头文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/heads/lora.py" />
      <source>{0} has no attention that could be adapted.</source>
      <translation>{0}没有可适应的注意力。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <source>{0} has no band {1}; it has {2}.</source>
      <translation>{0}没有波段{1}；它有{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} has no bands.</source>
      <translation>{0}没有波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>{0} has no class {1}; classes count as the same where their names are.</source>
      <translation>{0}没有类别{1}；名称相同的类别视为同一类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/draw.py" />
      <source>{0} has no classified pixel to draw from.</source>
      <translation>{0}没有可供抽取的已分类像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/report.py" />
      <source>{0} has no classified pixel.</source>
      <translation>{0}没有已分类的像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0} has no confidence and no runner-up class beside it.</source>
      <translation>{0}旁边没有置信度和次优类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} has no feature with a class and a geometry.</source>
      <translation>{0}没有同时带类别和几何图形的要素。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/class_field.py" />
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} has no field "{1}".</source>
      <translation>{0}没有字段“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>{0} has no known ending.</source>
      <translation>{0}没有已知的后缀。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} has no layer "{1}".</source>
      <translation>{0}没有图层“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/workspace.py" />
      <source>{0} has no layer.</source>
      <translation>{0}没有图层。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/band_lists.py" />
      <source>{0} has no list "{1}".</source>
      <translation>{0}中没有列表“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} has no map position; the labels were taken pixel by pixel.</source>
      <translation>{0}没有地图位置；标签按像元一一对应。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <location filename="../../hsi_plugin/engine/importing.py" />
      <source>{0} has no mask "{1}".</source>
      <translation>{0}没有掩膜“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>{0} has no number "{1}", so its counts have no unit.</source>
      <translation>{0}没有数值“{1}”，因此其计数没有单位。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma_grid.py" />
      <source>{0} has no number "{1}", so that its place on the map is unknown.</source>
      <translation>{0}没有数值“{1}”，因此其地图位置未知。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} has no option "{1}".</source>
      <translation>{0}没有选项“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} has no pixels.</source>
      <translation>{0}没有像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} has no point with a class in "{1}".</source>
      <translation>{0}没有在“{1}”中带类别的点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>{0} has no pooling head, without which its patches have no place among words.</source>
      <translation>{0}没有池化头；没有它，其图块就无法与词语对应。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <source>{0} has no published weights that could be added.</source>
      <translation>{0}没有可添加的已发布权重。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>{0} has no reference sample "{1}".</source>
      <translation>{0}没有参考样本“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} has no reference sample in common with {1}.</source>
      <translation>{0}与{1}没有共同的参考样本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/stored.py" />
      <source>{0} has no reference sample.</source>
      <translation>{0}没有参考样本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/tanager.py" />
      <source>{0} has no spectra: neither "toa_radiance" nor "surface_reflectance" is in "{1}/Data Fields".</source>
      <translation>{0}没有光谱：“{1}/Data Fields”中既没有“toa_radiance”也没有“surface_reflectance”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>{0} has no spectrum for {1}: these keep a share of 1/{2} in every pixel.</source>
      <translation>{0}没有{1}的光谱：这些类别在每个像元中保留1/{2}的份额。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>{0} has no tokenizer, without which words cannot be told to it.</source>
      <translation>{0}没有分词器；没有它就无法向其输入词语。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/matching.py" />
      <source>{0} has no wavelengths, so bands can only be matched by number; but {1} has {2} bands and the model was trained on {3}.</source>
      <translation>{0}没有波长，因此只能按编号匹配波段；但{1}有{2}个波段，而模型在{3}个波段上训练。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>{0} has no wavelengths, which spectra of a library need.</source>
      <translation>{0}没有波长，而光谱库的光谱需要波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/heads/lora.py" />
      <source>{0} has no weights in "{1}".</source>
      <translation>{0}的“{1}”中没有权重。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} has no {1}.</source>
      <translation>{0}没有{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>{0} has one list of channels for all spectra; {1} has {2}.</source>
      <translation>{0}的所有光谱共用一个通道列表；{1}有{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/same.py" />
      <source>{0} has other channels than {1}: none instead of none.</source>
      <translation>{0}的通道与{1}不同：没有，而非没有。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/same.py" />
      <source>{0} has other channels than {1}: none instead of {2} from {3} to {4} nm.</source>
      <translation>{0}的通道与{1}不同：没有，而非{3}至{4} nm的{2}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/same.py" />
      <source>{0} has other channels than {1}: {2} from {3} to {4} nm instead of none.</source>
      <translation>{0}的通道与{1}不同：{3}至{4} nm的{2}个，而非没有。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/same.py" />
      <source>{0} has other channels than {1}: {2} from {3} to {4} nm instead of {5} from {6} to {7} nm.</source>
      <translation>{0}的通道与{1}不同：{3}至{4} nm的{2}个，而非{6}至{7} nm的{5}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/swaths.py" />
      <source>{0} has positions for {1} pixels, but {2} × {3} pixels.</source>
      <translation>{0}有{1}个像元的位置，但影像为{2} × {3}像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} has release {1} of Dask (distributed), and {2} is here.</source>
      <translation>{0}的Dask（distributed）版本为{1}，而本机为{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} has several layers.</source>
      <translation>{0}有多个图层。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} has the size of the cube, but lies elsewhere.</source>
      <translation>{0}与立方体大小相同，但位置不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/torch_notice.py" />
      <source>{0} has to wait until the compute environment is installed.</source>
      <translation>{0}须等计算环境安装好之后才能使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>{0} has too few channels, or two of the same wavelength.</source>
      <translation>{0}的通道太少，或有两个通道波长相同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>{0} has {1} GB free; about {2} GB are needed while installing.</source>
      <translation>{0}有{1} GB可用空间；安装期间约需{2} GB。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>{0} has {1} MB free, but {2} may need {3} MB.</source>
      <translation>{0}有{1} MB可用空间，但{2}可能需要{3} MB。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/open.py" />
      <source>{0} has {1} bands, but at least {2} are needed.</source>
      <translation>{0}有{1}个波段，但至少需要{2}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/dlr.py" />
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>{0} has {1} bands, but {2} describes {3}.</source>
      <translation>{0}有{1}个波段，但{2}描述了{3}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>{0} has {1} bands; a map of classes has one.</source>
      <translation>{0}有{1}个波段；分类图只有一个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} has {1} bands; a raster of labels has one.</source>
      <translation>{0}有{1}个波段；标签栅格只有一个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/store.py" />
      <source>{0} has {1} free, and {2} are needed.</source>
      <translation>{0}有{1}可用空间，而需要{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} has {1} × {2} pixels, the cube {3} × {4}.</source>
      <translation>{0}有{1} × {2}像元，而立方体有{3} × {4}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>{0} holds "{1}" where a number should be.</source>
      <translation>{0}在应为数值之处含有“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/ecostress.py" />
      <source>{0} holds "{1}", not reflectance.</source>
      <translation>{0}含有“{1}”，不是反射率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>{0} holds Python objects, which are not read because that would run code.</source>
      <translation>{0}含有Python对象；读取它们会运行代码，因此不予读取。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/spectrum_text/model.py" />
      <source>{0} holds a model of other materials or wavelengths.</source>
      <translation>{0}含有其他物质或波长的模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} holds a model of the kind "{1}"; clip and siglip are known.</source>
      <translation>{0}所含模型的类型为“{1}”；支持clip和siglip。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} holds a table without geometries.</source>
      <translation>{0}含有没有几何图形的表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} holds complex numbers.</source>
      <translation>{0}含有复数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/stages.py" />
      <source>{0} holds data in too few pixels to compare it with the source.</source>
      <translation>{0}中含数据的像元太少，无法与源比较。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} holds fractions such as {1}.</source>
      <translation>{0}含有{1}之类的小数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>{0} holds its spectra as Python pickles, which could run code when they are opened.</source>
      <translation>{0}将光谱保存为Python pickle，打开时可能运行代码。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>{0} holds more than 4,096 different values.</source>
      <translation>{0}含有4,096个以上的不同值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} holds no CLIP model.</source>
      <translation>{0}不含CLIP模型。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_side.py" />
      <source>{0} holds no JSON object.</source>
      <translation>{0}不含JSON对象。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/comparison.py" />
      <source>{0} holds no comparison that can be read ({1}).</source>
      <translation>{0}不含可读取的比较结果（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/comparison.py" />
      <source>{0} holds no comparison that can be read.</source>
      <translation>{0}不含可读取的比较结果。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/correcting.py" />
      <source>{0} holds no corrections of {1}.</source>
      <translation>{0}不含对{1}的改正。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} holds no cube that can be used. {1}</source>
      <translation>{0}不含可用的立方体。{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>{0} holds no cube; it holds {1}.</source>
      <translation>{0}不含立方体；它含有{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} holds no layer.</source>
      <translation>{0}不含图层。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/class_prompts.py" />
      <source>{0} holds no list of classes.</source>
      <translation>{0}不含类别列表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/placed.py" />
      <source>{0} holds no longitudes and latitudes.</source>
      <translation>{0}不含经度和纬度。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} holds no places: {1}.</source>
      <translation>{0}不含地点：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>{0} holds no points that can be read: {1}.</source>
      <translation>{0}不含可读取的点：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} holds no points with names.</source>
      <translation>{0}不含带名称的点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} holds no points: {1}.</source>
      <translation>{0}不含点：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/spectrometers.py" />
      <source>{0} holds no ratio of target and reference.</source>
      <translation>{0}不含目标与参考的比值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <source>{0} holds no spectrum.</source>
      <translation>{0}不含光谱。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/campaigns.py" />
      <source>{0} holds no table of reflectances with its wavelengths.</source>
      <translation>{0}不含带波长的反射率表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>{0} holds no table of spectra.</source>
      <translation>{0}不含光谱表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>{0} holds no table of weights.</source>
      <translation>{0}不含权重表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/tables.py" />
      <source>{0} holds no text.</source>
      <translation>{0}不含文本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/simfeatup.py" />
      <source>{0} holds no upsampler of SimFeatUp: it has {1} tensors "up.range_temp", not one.</source>
      <translation>{0}没有SimFeatUp的上采样器：它有{1}个张量“up.range_temp”，而不是一个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>{0} holds no weights.</source>
      <translation>{0}不含权重。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>{0} holds numbers of the type {1}: it is of an older processing, or raw (level 0).</source>
      <translation>{0}含有{1}类型的数值：它来自较旧的处理版本，或为原始数据（0级）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/read.py" />
      <source>{0} holds numbers of type {1}, not classes.</source>
      <translation>{0}含有{1}类型的数值，不是类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/keep.py" />
      <source>{0} holds radiance, and libraries hold reflectance.</source>
      <translation>{0}为辐亮度，而光谱库为反射率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/index.py" />
      <source>{0} holds radiance, and the index {1} is one of reflectance.</source>
      <translation>{0}为辐亮度，而指数{1}针对反射率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>{0} holds radiance, which sun and sky shape as much as the ground does: it cannot be compared with a library.</source>
      <translation>{0}为辐亮度，太阳和天空对它的影响与地面一样大：无法与光谱库比较。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/radiance.py" />
      <source>{0} holds radiance. Names are looked up in reflectance: it was estimated from the scene itself, which is rough. Correct for the atmosphere where you can.</source>
      <translation>{0}为辐亮度。名称按反射率查找：反射率由影像本身估计，较为粗略。请尽可能作大气校正。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/matlab.py" />
      <source>{0} holds several cubes: {1}.</source>
      <translation>{0}含有多个立方体：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris.py" />
      <source>{0} holds the angles of a flight line.</source>
      <translation>{0}保存的是航线的角度。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris.py" />
      <source>{0} holds the lookup table of a flight line.</source>
      <translation>{0}保存的是航线的查找表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris.py" />
      <source>{0} holds the positions of a flight line.</source>
      <translation>{0}保存的是航线的位置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>{0} holds the very labels that the map {1} was made from: a map always looks good on what it has learned from.</source>
      <translation>{0}正好包含制作分类图{1}所用的标签：分类图在它学习过的数据上总是显得很好。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>{0} holds values of a type that torch does not know: {1}.</source>
      <translation>{0}含有torch不认识的类型的值：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>{0} holds values of the type {1}.</source>
      <translation>{0}含有{1}类型的值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/confidence_file.py" />
      <source>{0} holds values outside 0…1.</source>
      <translation>{0}含有0…1之外的值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/hyperion_hdf.py" />
      <source>{0} holds what belongs to a scene of Hyperion (AUX), not its image.</source>
      <translation>{0}含有某景Hyperion影像的附属数据（AUX），而不是影像本身。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} holds {1} and no white reference.</source>
      <translation>{0}含有{1}而没有白参考。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>{0} holds {1} bytes, but its header describes {2} ({3} lines × {4} samples × {5} bands × {6} bytes, header offset {7}).</source>
      <translation>{0}含{1}字节，但其头文件描述为{2}（{3}行 × {4}列 × {5}个波段 × {6}字节，头偏移量{7}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/numpy_array.py" />
      <source>{0} holds {1} bytes, but its header describes {2}.</source>
      <translation>{0}含{1}字节，但其头部描述为{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} holds {1} cubes: {2}.</source>
      <translation>{0}含{1}个立方体：{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>{0} holds {1} different classes.</source>
      <translation>{0}含{1}个不同的类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} holds {1} different values.</source>
      <translation>{0}含{1}个不同的值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} holds {1} files.</source>
      <translation>{0}含{1}个文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} holds {1} geometries, which cover no pixels.</source>
      <translation>{0}含有{1}几何图形，它们不覆盖任何像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} holds {1} images: {2}.</source>
      <translation>{0}含{1}幅影像：{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/aviris_netcdf.py" />
      <source>{0} holds {1} of an AVIRIS flight line.</source>
      <translation>{0}含有AVIRIS某航线的{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/named.py" />
      <source>{0} holds {1} spectra of {2} different lists of channels, which is too much for memory.</source>
      <translation>{0}含有{1}条光谱，通道列表有{2}种，超出内存所能容纳。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} holds {1}, not reflectance.</source>
      <translation>{0}含有{1}，不是反射率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/batch.py" />
      <source>{0} images in {1} s: {2} classified, {3} left as they were, {4} failed.</source>
      <translation>{0}幅影像，用时{1} s：{2}幅已分类，{3}幅保持不变，{4}幅失败。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>{0} is Python {1}, but the environment is for {2}.</source>
      <translation>{0}是Python {1}，而该环境适用于{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/openclip.py" />
      <source>{0} is a CLIP with a ResNet, which has no patches to look at.</source>
      <translation>{0}是带ResNet的CLIP，没有可查看的图块。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/neon.py" />
      <source>{0} is a NEON radiance product (DP1.30008), which splits each number into two arrays.</source>
      <translation>{0}是NEON辐亮度产品（DP1.30008），它将每个数值拆分到两个数组中。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>{0} is a PRISMA product without a hyperspectral cube ({1}).</source>
      <translation>{0}是不含高光谱立方体的PRISMA产品（{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>{0} is a STAC catalogue whose {1} is no item.</source>
      <translation>{0}是STAC目录，但其{1}不是条目。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/stac.py" />
      <source>{0} is a STAC catalogue: {1}.</source>
      <translation>{0}是STAC目录：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is a container of {1} rasters.</source>
      <translation>{0}是含{1}个栅格的容器。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>{0} is a conversion of {1}: names and shapes were checked, its values cannot be.</source>
      <translation>{0}由{1}转换而来：名称和形状已核对，数值无法核对。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/archive.py" />
      <source>{0} is a damaged zip archive.</source>
      <translation>{0}是已损坏的zip压缩包。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>{0} is a file, not a folder.</source>
      <translation>{0}是文件，不是文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/store.py" />
      <source>{0} is a file.</source>
      <translation>{0}是文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/folder.py" />
      <source>{0} is a folder without a hyperspectral image.</source>
      <translation>{0}是不含高光谱影像的文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is a folder.</source>
      <translation>{0}是文件夹。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/rebuild.py" />
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>{0} is a labelling session without a cube.</source>
      <translation>{0}是没有立方体的标注会话。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/openclip.py" />
      <source>{0} is a model of OpenCLIP with towers from elsewhere (timm, SigLIP).</source>
      <translation>{0}是OpenCLIP的模型，其编码塔来自别处（timm、SigLIP）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>{0} is a session of an image with other pixels ({1} × {2}) than {3} ({4} × {5}).</source>
      <translation>{0}是另一影像的会话，其像元（{1} × {2}）与{3}（{4} × {5}）不同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is a spectral library, not an image.</source>
      <translation>{0}是光谱库，不是影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} is absent on {1}, and {2} here.</source>
      <translation>{1}上没有{0}，而这里是{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/hierarchy.py" />
      <source>{0} is an {1} file, and this GDAL has no driver for them.</source>
      <translation>{0}是{1}文件，而此GDAL没有相应的驱动。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field.py" />
      <source>{0} is another image than the session's, by its grid; the points have no picture underneath.</source>
      <translation>从格网看，{0}与会话的影像不是同一幅；点位下面没有底图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/working.py" />
      <source>{0} is being corrected in {1} windows.</source>
      <translation>{0}正在{1}个窗口中改正。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/statistics/paired.py" />
      <source>{0} is better: {1} − {2} is {3} points of overall accuracy ({4} to {5} points, p = {6}).</source>
      <translation>{0}更好：{1} − {2}为总体精度的{3}个百分点（{4}至{5}个百分点，p = {6}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/array_pixels.py" />
      <location filename="../../hsi_plugin/cubes/cube.py" />
      <location filename="../../hsi_plugin/cubes/pixels.py" />
      <source>{0} is closed.</source>
      <translation>{0}已关闭。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <location filename="../../hsi_plugin/models/backbones/rgb.py" />
      <source>{0} is damaged: it does not give three means and deviations.</source>
      <translation>{0}已损坏：它没有给出三个均值和标准差。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>{0} is damaged: it has {1} widths for {2} channels.</source>
      <translation>{0}已损坏：它有{1}个宽度，而通道有{2}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is damaged: it holds more than {1} values.</source>
      <translation>{0}已损坏：它含有超过{1}个值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/xml.py" />
      <source>{0} is damaged: it holds no complete XML.</source>
      <translation>{0}已损坏：它不含完整的XML。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/ecostress.py" />
      <source>{0} is damaged: it holds no two columns of wavelength and reflectance.</source>
      <translation>{0}已损坏：它没有波长和反射率两列。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is damaged: it is no JSON that this plugin reads{1}.</source>
      <translation>{0}已损坏：它不是此插件可读取的JSON{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/tokenizer.py" />
      <source>{0} is damaged: it lists no words.</source>
      <translation>{0}已损坏：它没有列出词语。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} is damaged: its header describes no spectrum.</source>
      <translation>{0}已损坏：其头部没有描述光谱。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/plots.py" />
      <source>{0} is damaged: its numbers do not fit its columns.</source>
      <translation>{0}已损坏：其数值与列不符。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>{0} is damaged: its table "library" does not tell the channels.</source>
      <translation>{0}已损坏：其表“library”没有说明通道。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>{0} is damaged: its table "library" is empty.</source>
      <translation>{0}已损坏：其表“library”为空。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>{0} is damaged: its table "spectra" lacks columns.</source>
      <translation>{0}已损坏：其表“spectra”缺少列。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} is damaged: its wavelengths begin at {1} nm in steps of {2}.</source>
      <translation>{0}已损坏：其波长从{1} nm开始，步长为{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} is damaged: no network has such numbers.</source>
      <translation>{0}已损坏：没有哪个网络具有这样的数值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/proving.py" />
      <source>{0} is damaged: the process that tried to open it crashed, so QGIS does not.</source>
      <translation>{0}已损坏：试图打开它的进程崩溃了，因此QGIS不会打开它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>{0} is damaged: the spectrum "{1}" does not fit its channels.</source>
      <translation>{0}已损坏：光谱“{1}”与其通道不符。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/weightfiles.py" />
      <source>{0} is damaged: {1} bytes of weights in a file of {2}.</source>
      <translation>{0}已损坏：{2}的文件中有{1}字节的权重。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/usgs.py" />
      <source>{0} is damaged: {1} holds no wavelengths.</source>
      <translation>{0}已损坏：{1}不含波长。</translation>
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
      <translation>{0}已损坏：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is empty.</source>
      <translation>{0}是空的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/map/page.py" />
      <location filename="../../hsi_plugin/gui/names/page.py" />
      <source>{0} is finished.</source>
      <translation>{0}已完成。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/candidate.py" />
      <source>{0} is incomplete: {1} is missing.</source>
      <translation>{0}不完整：缺少{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} is incomplete: {1}.</source>
      <translation>{0}不完整：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read.py" />
      <source>{0} is neither a vector nor a raster file that GDAL can read{1}.</source>
      <translation>{0}既不是GDAL可读取的矢量文件，也不是栅格文件{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is neither true nor false.</source>
      <translation>{0}既不是true也不是false。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>{0} is no CLIP in OpenCLIP's layout, and there is no {1} beside it.</source>
      <translation>{0}不是OpenCLIP布局的CLIP，且旁边没有{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/openclip.py" />
      <source>{0} is no CLIP in OpenCLIP's layout: it has no "{1}".</source>
      <translation>{0}不是OpenCLIP布局的CLIP：它没有“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/openclip.py" />
      <source>{0} is no CLIP in OpenCLIP's layout: {1}.</source>
      <translation>{0}不是OpenCLIP布局的CLIP：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>{0} is no STAC file that can be read.</source>
      <translation>{0}不是可读取的STAC文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>{0} is no error rate.</source>
      <translation>{0}不是错误率。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <source>{0} is no field package: it has no layer "{1}".</source>
      <translation>{0}不是外业包：没有图层“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <source>{0} is no field package: it lacks {1}.</source>
      <translation>{0}不是外业包：缺少{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <source>{0} is no field package: {1}.</source>
      <translation>{0}不是外业包：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>{0} is no file of an ASD spectrometer: it is too large.</source>
      <translation>{0}不是ASD光谱仪的文件：它太大。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/clip_models.py" />
      <source>{0} is no file of weights.</source>
      <translation>{0}不是权重文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>{0} is no file.</source>
      <translation>{0}不是文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>{0} is no library of this plugin.</source>
      <translation>{0}不是此插件的光谱库。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is no list.</source>
      <translation>{0}不是列表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>{0} is no longer there.</source>
      <translation>{0}已不在原处。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/sampling.py" />
      <source>{0} is no name of a session.</source>
      <translation>{0}不能用作会话名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is no number.</source>
      <translation>{0}不是数值。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_likeness.py" />
      <source>{0} is no reflectance by wavelength; the spectra were not compared with their pixels.</source>
      <translation>{0}不是随波长变化的反射率；光谱未与其像元比较。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>{0} is no scheduler file: it is not JSON.</source>
      <translation>{0}不是调度文件：它不是JSON。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>{0} is no scheduler file: it names no address.</source>
      <translation>{0}不是调度文件：它没有给出地址。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/open.py" />
      <source>{0} is no spectral library that can be read.</source>
      <translation>{0}不是可读取的光谱库。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is no table of names.</source>
      <translation>{0}不是名称表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/response.py" />
      <source>{0} is no table of responses.</source>
      <translation>{0}不是响应表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>{0} is no table with a column of names.</source>
      <translation>{0}不是带名称列的表格。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/lists.py" />
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is no text.</source>
      <translation>{0}不是文本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/strict.py" />
      <source>{0} is no whole number from {1} to {2}.</source>
      <translation>{0}不是{1}到{2}的整数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <source>{0} is not a labelling session: it lacks {1}.</source>
      <translation>{0}不是标注会话：它缺少{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_schema.py" />
      <source>{0} is not a labelling session: {1}.</source>
      <translation>{0}不是标注会话：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>{0} is not a model file, or is damaged.</source>
      <translation>{0}不是模型文件，或已损坏。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/staging.py" />
      <source>{0} is not a name for a GeoTIFF.</source>
      <translation>{0}不能作为GeoTIFF的名称。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is not a raster that GDAL can read{1}.</source>
      <translation>{0}不是GDAL可读取的栅格{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} is not a raster: {1} does not begin with "ENVI".</source>
      <translation>{0}不是栅格：{1}不以“ENVI”开头。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/envi.py" />
      <source>{0} is not an ENVI header: its first line is not "ENVI".</source>
      <translation>{0}不是ENVI头文件：其首行不是“ENVI”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>{0} is not downloaded: its address does not begin with {1}.</source>
      <translation>未下载{0}：其地址不以{1}开头。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>{0} is not downloaded: its weights come with its card.</source>
      <translation>{0}无需下载：其权重随说明卡提供。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/checkpoints.py" />
      <source>{0} is not here: {1} in {2}.</source>
      <translation>找不到{0}：{2}中的{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/mosaic.py" />
      <source>{0} is not in the mosaic.</source>
      <translation>{0}不在镶嵌中。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <source>{0} is not of a model that is known as {1}: neither its name nor its tensors are.</source>
      <translation>{0}不属于已知的{1}模型：名称和张量都不符。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/recognise.py" />
      <source>{0} is not of a model that is known: neither its name nor its tensors are.</source>
      <translation>{0}不属于已知的模型：名称和张量都不符。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>{0} is not possible: the cube has no good bands near {1} nm.</source>
      <translation>无法使用{0}：立方体在{1} nm附近没有有效波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/rgb.py" />
      <source>{0} is not possible: the cube has no good bands near {1} nm. {2} is shown.</source>
      <translation>无法显示{0}：立方体在{1} nm附近没有有效波段。改为显示{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/export.py" />
      <source>{0} is not the runner-up of {1}: {2}.</source>
      <translation>{0}不是{1}的次优类别：{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>{0} is not the {1} that {2} was described from: its SHA-256 is {3}, not {4}.</source>
      <translation>{0}不是{2}所描述的{1}：其SHA-256为{3}，而不是{4}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/__init__.py" />
      <source>{0} is of the family "{1}", which is not known here.</source>
      <translation>{0}属于“{1}”系列，在此未知。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>{0} is one map, but there are {1} images.</source>
      <translation>{0}是一幅分类图，但有{1}幅影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage_write.py" />
      <source>{0} is open in another program.</source>
      <translation>{0}已在其他程序中打开。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/session_store.py" />
      <source>{0} is read-only.</source>
      <translation>{0}为只读。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_models.py" />
      <source>{0} is ready.</source>
      <translation>{0}已就绪。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>{0} is the address of a web page.</source>
      <translation>{0}是网页地址。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} is the session that is open.</source>
      <translation>{0}就是当前打开的会话。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>{0} is the table of the ENVI library {1}.</source>
      <translation>{0}是ENVI光谱库{1}的表格。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0} is too large to look through.</source>
      <translation>{0}太大，无法逐一查看。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/text.py" />
      <source>{0} is too large: more than {1} MiB.</source>
      <translation>{0}太大：超过{1} MiB。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/geotiff.py" />
      <source>{0} is truncated or damaged: {1}.</source>
      <translation>{0}被截断或已损坏：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} is truncated: it ends within its white reference.</source>
      <translation>{0}被截断：在其白参考中间结束。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} is truncated: it ends within its {1} channels.</source>
      <translation>{0}被截断：在其{1}个通道中间结束。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} is truncated: it ends within the header of its reference.</source>
      <translation>{0}被截断：在其参考的头部中间结束。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/geotiff.py" />
      <source>{0} is truncated: it holds {1} bytes, but a block of pixels ends at byte {2}.</source>
      <translation>{0}被截断：它含{1}字节，但有一个像元块到第{2}字节才结束。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/asd.py" />
      <source>{0} is truncated: it holds {1} bytes, its header alone takes {2}.</source>
      <translation>{0}被截断：它含{1}字节，而仅其头部就需要{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>{0} is written.</source>
      <translation>{0}已写出。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/finish_box.py" />
      <source>{0} is written. Its accuracy is another one: the sample of the first map tells it, on the page "Result" of the new map.</source>
      <translation>{0}已写出。其精度与原图不同：原分类图的样本在新分类图的“结果”页上给出该精度。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/emit.py" />
      <source>{0} is {1} of EMIT.</source>
      <translation>{0}是EMIT的{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/check.py" />
      <source>{0} is {1} on {2}, and {3} here.</source>
      <translation>{0}在{2}上是{1}，而这里是{3}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_likeness.py" />
      <source>{0} is {1} rad from the spectrum of its pixel {2}, {3} (more than {4}): another material, a mixed pixel, or another place?</source>
      <translation>{0}与其像元{2}，{3}的光谱相差{1} rad（大于{4}）：是另一种材料、混合像元还是另一个位置？</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_likeness.py" />
      <source>{0} is {1} rad from the spectrum of its pixel {2}, {3} (more than {4}): is the place right? Pixel {5}, {6} nearby is {7} rad from it.</source>
      <translation>{0}与其像元{2}，{3}的光谱相差{1} rad（大于{4}）：位置对吗？附近的像元{5}，{6}与它相差{7} rad。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/archive.py" />
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>{0} is {1}.</source>
      <translation>{0}是{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} knows no scaling "{1}".</source>
      <translation>{0}没有名为“{1}”的缩放方式。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/figures.py" />
      <source>{0} label a class</source>
      <translation>每类{0}个标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <location filename="../../hsi_plugin/methods/training.py" />
      <location filename="../../hsi_plugin/methods/transfer/compare/scene.py" />
      <source>{0} labelled pixels hold no data and were left out.</source>
      <translation>{0}个已标注像元为无数据，已被排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/figures.py" />
      <source>{0} labels a class</source>
      <translation>每类{0}个标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>{0} labels by hand</source>
      <translation>{0}个手动标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>{0} labels no pixel of the cube.</source>
      <translation>{0}没有标注立方体的任何像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clicks.py" />
      <source>{0} labels of classes that are not named are left out.</source>
      <translation>{0}个标签的类别未被命名，已排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/found.py" />
      <source>{0} labels of several classes; left out.</source>
      <translation>{0}带有多个类别的标签；已排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>{0} labels of {1} classes</source>
      <translation>{1}个类别的{0}个标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>{0} labels taken over, {1} known already, {2} superseded, {3} revoked here.</source>
      <translation>采用{0}个标签，{1}个已知，{2}个被取代，{3}个在此被撤销。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/labels/page.py" />
      <source>{0} labels, kept in {1}</source>
      <translation>{0}个标签，保存在{1}中</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/simfeatup.py" />
      <source>{0} lacks "{1}" of the upsampler.</source>
      <translation>{0}缺少上采样器的“{1}”。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/clip.py" />
      <source>{0} lacks {1}. {2}</source>
      <translation>{0}缺少{1}。{2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/write.py" />
      <source>{0} leaves a grid of {1} × {2} pixels.</source>
      <translation>{0}超出{1} × {2}像元的格网。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>{0} left as they were</source>
      <translation>{0}幅保持不变</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/stac.py" />
      <source>{0} links to it, but it is not on this disk.</source>
      <translation>{0}链接到它，但它不在此磁盘上。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/advice.py" />
      <source>{0} looks at a true-colour picture of the cube: any word works.</source>
      <translation>{0}查看立方体的真彩色图片：任何词都可用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/advice.py" />
      <source>{0} looks at three bands of the cube and counts little: their wavelengths are not known.</source>
      <translation>{0}查看立方体的三个波段，权重较小：其波长未知。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/correct/correction.py" />
      <source>{0} lost a change.</source>
      <translation>{0}丢失了一项更改。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/mosaic.py" />
      <source>{0} maps are not in the mosaic: {1}.</source>
      <translation>{0}幅分类图不在镶嵌中：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/raster.py" />
      <source>{0} may not be read.</source>
      <translation>没有读取{0}的权限。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/describe_cluster.py" />
      <source>{0} memory</source>
      <translation>{0}内存</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>{0} min {1} s</source>
      <translation>{0} min {1} s</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>{0} minutes is no time to train.</source>
      <translation>{0}分钟不足以训练。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/gather/collect.py" />
      <source>{0} more files are no images either.</source>
      <translation>另有{0}个文件也不是影像。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/describe_cluster.py" />
      <source>{0} more notes are in the details.</source>
      <translation>详情中还有{0}条说明。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} must be a finite number, not {1}.</source>
      <translation>{0}必须是有限的数值，而不是{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} must be a list, not {1}.</source>
      <translation>{0}必须是列表，而不是{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} must be {1} values, not {2}.</source>
      <translation>{0}必须是{1}个值，而不是{2}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job_types.py" />
      <source>{0} must be {1}, not {2}.</source>
      <translation>{0}必须是{1}，而不是{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/cluster/address.py" />
      <source>{0} names no file.</source>
      <translation>{0}没有给出文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} needs at least {1} good bands, and there are {2} that it can use.</source>
      <translation>{0}至少需要{1}个有效波段，而它能使用的只有{2}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/spectf.py" />
      <source>{0} needs good bands from below {1} nm to above {2} nm.</source>
      <translation>{0}需要从{1} nm以下到{2} nm以上的有效波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/computing/torch_notice.py" />
      <source>{0} needs the compute environment (torch).</source>
      <translation>{0}需要计算环境（torch）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} needs the wavelength of every band, and the cube tells none.</source>
      <translation>{0}需要每个波段的波长，而该立方体未提供。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>{0} needs torch, of which only a part is installed.</source>
      <translation>{0}需要torch，而它只安装了一部分。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>{0} needs torch, which does not load: {1}</source>
      <translation>{0}需要torch，而它无法加载：{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/learning.py" />
      <source>{0} needs torch, which is not installed for this Python.</source>
      <translation>{0}需要torch，而此Python没有安装它。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} observations name no observer; they are taken as said by "field".</source>
      <translation>{0}个观测没有写明观测者；视为由“field”作出。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <source>{0} observations taken, {1} known already, {2} superseded, {3} points open.</source>
      <translation>采用{0}个观测，{1}个已知，{2}个被取代，{3}个点未完成。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/memory.py" />
      <source>{0} of address space are left</source>
      <translation>地址空间剩余{0}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/memory.py" />
      <source>{0} of memory were allowed, but only {1} are free; the job takes {2} at most.</source>
      <translation>允许使用{0}内存，但只有{1}可用；任务最多使用{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>{0} of the map could not be drawn, because the model has learned there; the figures take it to be like the rest of each class.</source>
      <translation>分类图有{0}无法抽取，因为它们用于训练过模型；这些数字假定它们与各类别的其余部分相似。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/modelfile.py" />
      <source>{0} of the model would be {1} bytes long; a model file holds at most {2}.</source>
      <translation>模型的{0}将有{1}字节；模型文件最多容纳{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/reference.py" />
      <source>{0} of the points that were looked at have no known class. What is hard to tell is hard for the map as well: such points are not missing by chance, and the figures without them probably flatter the map. See the bounds.</source>
      <translation>查看过的点中有{0}没有已知类别。难以判断的内容对分类图也很难：这些点并非随机缺失，不含它们的数字很可能高估了分类图。请参见上下界。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/match_page.py" />
      <source>{0} of the shape</source>
      <translation>{0}（形状）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/loop.py" />
      <source>{0} of the {1} pixels were labelled; more of them would say the same.</source>
      <translation>{1}个像元中已标注{0}个；再多也提供相同的信息。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>{0} of them are networks, which take minutes each on a processor.</source>
      <translation>其中{0}种是网络，在处理器上每种需要数分钟。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_pixels.py" />
      <source>{0} of these pixels are learned from, too; they cannot judge a map that was made from them.</source>
      <translation>其中{0}个像元也用于学习；它们不能用来评价由其生成的分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} of this map is unsure.</source>
      <translation>此分类图有{0}为不确定。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_words.py" />
      <source>{0} of what both maps classify changed.</source>
      <translation>在两幅图都分类的范围中，{0}发生了变化。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>{0} of {1} ({2})</source>
      <translation>{1}个中的{0}个（{2}）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/models.py" />
      <source>{0} of {1} are no weights ({2}) and were left out; {3} are kept.</source>
      <translation>{1}中有{0}不是权重（{2}），未采用；保留了{3}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>{0} of {1} bands are not compared: too few spectra of {2} were measured there.</source>
      <translation>{1}个波段中有{0}个不参与比较：{2}中在这些波段有测量值的光谱太少。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/backbones/hyperfree/__init__.py" />
      <source>{0} of {1} bands are read: one for each wavelength that HyperFree has kernels for.</source>
      <translation>读取{1}个波段中的{0}个：HyperFree有卷积核的每个波长各取一个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>{0} of {1} bands, at most {2}</source>
      <translation>{1}个波段中的{0}个，最多{2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/import_dialog.py" />
      <source>{0} of {1} bands; nothing is copied</source>
      <translation>{1}个波段中的{0}个；不复制任何内容</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/train.py" />
      <source>{0} of {1} classes are first in no pixel; the network cannot learn them.</source>
      <translation>{1}个类别中有{0}个在任何像元中都不是首选；网络无法学习它们。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/refine/controls.py" />
      <source>{0} of {1} classes are first in no pixel; they cannot be learned.</source>
      <translation>{1}个类别中有{0}个在任何像元中都不是首选；无法学习它们。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>{0} of {1} clusters</source>
      <translation>{1}个群中的{0}个</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/progress.py" />
      <source>{0} of {1} images ({2} failed), {3}</source>
      <translation>{1}幅影像中的{0}幅（{2}幅失败），{3}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/progress.py" />
      <source>{0} of {1} images ({2} failed), {3}, about {4} left</source>
      <translation>{1}幅影像中的{0}幅（{2}幅失败），{3}，约剩{4}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/progress.py" />
      <source>{0} of {1} images ({2} failed), {3}, about {4} left: {5}</source>
      <translation>{1}幅影像中的{0}幅（{2}幅失败），{3}，约剩{4}：{5}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/progress.py" />
      <source>{0} of {1} images ({2} failed), {3}: {4}</source>
      <translation>{1}幅影像中的{0}幅（{2}幅失败），{3}：{4}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/progress.py" />
      <source>{0} of {1} images, {2}</source>
      <translation>{1}幅影像中的{0}幅，{2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/progress.py" />
      <source>{0} of {1} images, {2}, about {3} left</source>
      <translation>{1}幅影像中的{0}幅，{2}，约剩{3}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/progress.py" />
      <source>{0} of {1} images, {2}, about {3} left: {4}</source>
      <translation>{1}幅影像中的{0}幅，{2}，约剩{3}：{4}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/progress.py" />
      <source>{0} of {1} images, {2}: {3}</source>
      <translation>{1}幅影像中的{0}幅，{2}：{3}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/scene.py" />
      <source>{0} of {1} labelled pixels take part, drawn evenly.</source>
      <translation>{1}个已标注像元中有{0}个参与计算，均匀抽取。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_batch.py" />
      <source>{0} of {1} labels take part, drawn evenly.</source>
      <translation>{1}个标签中有{0}个参与计算，均匀抽取。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>{0} of {1} maps are there, each of them whole.</source>
      <translation>{1}幅分类图中有{0}幅已完成，每幅都完整。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/work.py" />
      <source>{0} of {1} maps are there, each of them whole. The same run with resume goes on from there.</source>
      <translation>{1}幅分类图中已有{0}幅，每幅都完整。用resume再次运行即可从此处继续。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/build.py" />
      <source>{0} of {1} packages to install with {2} into {3}.</source>
      <translation>{1}个软件包中有{0}个将用{2}安装到{3}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>{0} of {1} pixels</source>
      <translation>{1}个像元中的{0}个</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/sampling.py" />
      <source>{0} of {1} pixels cannot be drawn.</source>
      <translation>无法从{1}个像元中抽取{0}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} of {1} pixels, all with the same chance.</source>
      <translation>{1}个像元中的{0}个，抽取概率均相同。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>{0} of {1} points are not answered yet.</source>
      <translation>{1}个点中有{0}个尚未回答。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>{0} of {1} points could not be told by those who looked; figures hold only if they are like the others.</source>
      <translation>{1}个点中有{0}个查看者无法判断；只有当它们与其余的点相似时，这些数字才成立。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} of {1} points do not tell how well their position is known.</source>
      <translation>{1}个点中有{0}个未说明其位置精度。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>{0} of {1} points have different answers and count for nothing until someone decides.</source>
      <translation>{1}个点中有{0}个回答不一致，在有人裁定之前不计入。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} of {1} points lie outside the cube; left out.</source>
      <translation>{1}个点中有{0}个位于立方体之外；已排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_gps.py" />
      <source>{0} of {1} points lie outside the image; left out.</source>
      <translation>{1}个点中有{0}个位于影像之外；已排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>{0} of {1} points of a reference sample, {2}.</source>
      <translation>参考样本{1}个点中的{0}个，{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} of {1} polygons are too small to hold a pixel's centre; left out.</source>
      <translation>{1}个多边形中有{0}个太小，不含任何像元中心；已排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_vector.py" />
      <source>{0} of {1} polygons lie outside the cube; left out.</source>
      <translation>{1}个多边形中有{0}个位于立方体之外；已排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>{0} of {1} reference pixels are refused, because the model has learned from them (as labels or through propagation). Draw pixels that the model has not seen with hsi:sample (the verb `sample`) and look at them, or keep labels apart as reference before a map is made.</source>
      <translation>{1}个参考像元中有{0}个被拒绝，因为模型由它们学习过（作为标签或经扩展）。请用hsi:sample（命令`sample`）抽取模型没有见过的像元并查看，或在制作分类图之前留出标签作为参考。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/accuracy.py" />
      <source>{0} of {1} reference pixels lie where the map has no class; not counted.</source>
      <translation>{1}个参考像元中有{0}个位于分类图没有类别之处；不计入。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/assessment/leak.py" />
      <source>{0} of {1} reference pixels share a part of the window that the model looks at with pixels that it has learned from; the figures flatter the map.</source>
      <translation>{1}个参考像元中有{0}个与模型训练用过的像元共用模型所看窗口的一部分；这些数字高估了分类图。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>{0} of {1} spectra cover all good bands of {2}, {3} some of them.</source>
      <translation>{1}条光谱中，{0}条覆盖{2}的全部有效波段，{3}条覆盖其中一部分。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>{0} of {1} spectra do not cover the bands that are compared and are not used.</source>
      <translation>{1}条光谱中有{0}条未覆盖参与比较的波段，未使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>{0} of {1} spectra of {2} do not cover the bands that are compared and are not used.</source>
      <translation>{2}的{1}条光谱中有{0}条未覆盖参与比较的波段，未使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} of {1} square clusters of neighbouring pixels, drawn at random; {2} pixels in all.</source>
      <translation>{1}个相邻像元方块（群）中的{0}个，随机抽取；共{2}个像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/resume.py" />
      <source>{0} of {1} windows are kept, and the same run goes on from there.</source>
      <translation>{1}个窗口中已保留{0}个，再次执行同一运行将从此处继续。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>{0} of {1} · Enter adds</source>
      <translation>{1}中的{0} · 按Enter添加</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/download.py" />
      <source>{0} offers {1} as {2}, and {3} were expected.</source>
      <translation>{0}提供的{1}为{2}，而预期为{3}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0} per nm</source>
      <translation>{0}每nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0} per µm</source>
      <translation>{0}每µm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <location filename="../../hsi_plugin/processing/report.py" />
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>{0} pixels</source>
      <translation>{0}个像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>{0} pixels ({1} of the map) were learned from, or share a window with one that was, and cannot be drawn. The sample speaks for the rest of the map.</source>
      <translation>{0}个像元（分类图的{1}）用于训练过，或与这样的像元共用窗口，因而无法抽取。样本代表分类图的其余部分。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/clicks.py" />
      <source>{0} pixels are labelled with different classes and count for none.</source>
      <translation>{0}个像元被标注为不同的类别，均不计入。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/sampling/warnings.py" />
      <source>{0} pixels are too few for {1} of each of {2} classes: {3} has {4}.</source>
      <translation>{0}个像元太少，不足以使{2}个类别各有{1}个：{3}有{4}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/active_jobs.py" />
      <source>{0} pixels cannot be suggested.</source>
      <translation>无法建议{0}个像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/classify.py" />
      <source>{0} pixels classified in {1} s:</source>
      <translation>{0}个像元已分类，用时{1} s：</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/spectralangle.py" />
      <source>{0} pixels compared with {1} spectra in {2} bands, in {3} s:</source>
      <translation>{0}个像元与{2}个波段的{1}条光谱比较，用时{3} s：</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>{0} pixels differ, {1} of those that have a class on both maps.</source>
      <translation>{0}个像元不同，占两幅分类图都有类别的像元的{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/comparison/compare.py" />
      <source>{0} pixels have a class on one of the maps only; they are not compared.</source>
      <translation>{0}个像元只在其中一幅分类图上有类别；不参与比较。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/changed_map.py" />
      <source>{0} pixels have another class now:</source>
      <translation>{0}个像元现为其他类别：</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_read.py" />
      <location filename="../../hsi_plugin/labels/merge.py" />
      <source>{0} pixels have different answers and count for nothing until they are decided:</source>
      <translation>有{0}个像元的回答不一致，在裁定之前不计入：</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/activesuggest.py" />
      <source>{0} pixels in {1} s:</source>
      <translation>{0}个像元，用时{1} s：</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpoints.py" />
      <source>{0} pixels labelled, {1} labels are new.</source>
      <translation>已标注{0}个像元，{1}个标签是新的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>{0} pixels mapped in {1} s:</source>
      <translation>{0}个像元已制图，用时{1} s：</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/report/words.py" />
      <source>{0} pixels of {1}, as somebody chose them.</source>
      <translation>{1}的{0}个像元，由人选取。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/sample.py" />
      <source>{0} pixels were learned from, or share a window with one, and were left out.</source>
      <translation>{0}个像元用于训练过，或与这样的像元共用窗口，已被排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/read_raster.py" />
      <source>{0} pixels with negative values were taken as not labelled.</source>
      <translation>{0}个负值像元按未标注处理。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_read.py" />
      <source>{0} points belong to a sample that was discarded, or is unknown here; {1} observations of them were not taken.</source>
      <translation>有{0}个点所属的样本已丢弃，或在此未知；未采用其{1}条观测。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>{0} points go along.</source>
      <translation>将带上{0}个点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_report.py" />
      <source>{0} points have different answers and count for nothing until they are decided:</source>
      <translation>有{0}个点的回答不一致，在裁定之前不计入：</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/merge.py" />
      <source>{0} points have different answers and count for nothing until they are decided: {1}.</source>
      <translation>有{0}个点的回答不一致，在裁定之前不计入：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/visits.py" />
      <source>{0} points lie outside the cube; left out.</source>
      <translation>{0}个点位于立方体之外；已排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/reviewpackage.py" />
      <source>{0} points of "{1}" to visit.</source>
      <translation>“{1}”中有{0}个要到访的点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldpackage.py" />
      <source>{0} points to visit.</source>
      <translation>{0}个要到访的点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/field_report.py" />
      <source>{0} points were added outdoors; they are labels kept as reference, not part of the sample.</source>
      <translation>在野外添加了{0}个点；它们作为参考标签保存，不属于样本。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/reference/read.py" />
      <source>{0} points were drawn, but the file has {1}: another program has changed it.</source>
      <translation>抽取了{0}个点，但文件中有{1}个：已被其他程序更改。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/field_dialog.py" />
      <source>{0} points were written to {1}.</source>
      <translation>{0}个点已写入{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/field_dialog.py" />
      <source>{0} points were written to {1}; copy it to the device together with {2}.</source>
      <translation>{0}个点已写入{1}；请将它与{2}一起复制到设备。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/clip/text.py" />
      <source>{0} queries have {1} counts.</source>
      <translation>{0}个查询有{1}个计数。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/live_jobs.py" />
      <source>{0} questions cannot be asked.</source>
      <translation>无法提出{0}个问题。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>{0} reference pixels.</source>
      <translation>{0}个参考像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/results.py" />
      <source>{0} repetitions, learned from {1:.0f} pixels{2}</source>
      <translation>{0}次重复，由{1:.0f}个像元学习{2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/run.py" />
      <source>{0} result is kept in {1}, and the same call goes on from there.</source>
      <translation>{1}中保留了{0}个结果，同样的调用会从此处继续。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/transfer/compare/run.py" />
      <source>{0} results are kept in {1}, and the same call goes on from there.</source>
      <translation>{1}中保留了{0}个结果，同样的调用会从此处继续。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/info.py" />
      <source>{0} rows, {1} columns, {2} bands, of which {3} are good.</source>
      <translation>{0}行，{1}列，{2}个波段，其中有效{3}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/page.py" />
      <source>{0} running</source>
      <translation>{0}个正在运行</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/page.py" />
      <source>{0} running, {1} waiting</source>
      <translation>{0}个正在运行，{1}个等待</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/placed.py" />
      <source>{0} says nothing of where it lies.</source>
      <translation>{0}未说明其位置。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/sensors/prisma.py" />
      <source>{0} says that no band was acquired.</source>
      <translation>{0}表明没有采集任何波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/models/connection.py" />
      <source>{0} sends elsewhere, to an address that is not fetched (HTTP {1}).</source>
      <translation>{0}转向了不予获取的其他地址（HTTP {1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra are of reference panels by their names ({1}); they label nothing.</source>
      <translation>从名称看，有{0}条光谱属于参考板（{1}）；它们不用于标注。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>{0} spectra cover none and are left out.</source>
      <translation>{0}条光谱未覆盖任何波段，已被排除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/librarytocube.py" />
      <source>{0} spectra in {1} bands; {2} of them cover all good bands.</source>
      <translation>{1}个波段的{0}条光谱；其中{2}条覆盖所有有效波段。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra lie on the image only with east and west exchanged, and were taken so: {1}. Check that their files count longitudes towards the west.</source>
      <translation>有{0}条光谱只有在东西经互换后才落在影像上，已按此处理：{1}。请检查其文件是否以西经为正。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra lie outside of the image: {1}.</source>
      <translation>有{0}条光谱位于影像之外：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_references.py" />
      <source>{0} spectra of which the level {1} says nothing are not used.</source>
      <translation>有{0}条光谱在层级{1}中没有信息，未使用。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/library_page.py" />
      <source>{0} spectra of {1}</source>
      <translation>{1}的{0}条光谱</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/find.py" />
      <source>{0} spectra of {1} begin with "{2}": {3}, …</source>
      <translation>{1}有{0}条光谱以“{2}”开头：{3}, …</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra tell no class, and label nothing: {1}. Give a table of classes.</source>
      <translation>有{0}条光谱没有说明类别，不用于标注：{1}。请给出类别表。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/field_spectra.py" />
      <source>{0} spectra tell no place: {1}.</source>
      <translation>有{0}条光谱没有说明地点：{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/zero_shot/library.py" />
      <source>{0} spectra that the words of {1} find show other classes as well and are not taken for it.</source>
      <translation>{1}的词语所找到的光谱中，有{0}条同时显示其他类别，未归入该类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>{0} spectra were added to {1}.</source>
      <translation>{0}条光谱已添加到{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>{0} spectra were written to the new library {1}.</source>
      <translation>{0}条光谱已写入新光谱库{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/saving.py" />
      <source>{0} spectra were written to {1}.</source>
      <translation>{0}条光谱已写入{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/fieldspectra.py" />
      <source>{0} spectra, {1} of them with a place; {2} pixels labelled.</source>
      <translation>{0}条光谱，其中{1}条带地点；已标注{2}个像元。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/library.py" />
      <source>{0} spectra; words of their names find them, spectrum:NAME means one.</source>
      <translation>{0}条光谱；按其名称中的词查找，spectrum:NAME指定某一条。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/pretrain.py" />
      <source>{0} steps of {1} tiles.</source>
      <translation>{0}步，每步{1}个瓦片。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/setup.py" />
      <source>{0} strategies × {1} amounts × {2} repetitions: {3} trainings.</source>
      <translation>{0}种策略 × {1}种数量 × {2}次重复：共{3}次训练。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/core/backbones.py" />
      <source>{0} takes at most {1} bands, and there are {2}.</source>
      <translation>{0}最多接受{1}个波段，而现有{2}个。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>{0} tells it of each.</source>
      <translation>{0}对每幅影像都有说明。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>{0} tells no class.</source>
      <translation>{0}未说明类别。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/outdoors.py" />
      <source>{0} tells no place.</source>
      <translation>{0}未说明地点。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/spectral_library.py" />
      <source>{0} tells no wavelengths.</source>
      <translation>{0}未提供波长。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/options/describe_cluster.py" />
      <source>{0} threads</source>
      <translation>{0}个线程</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/job.py" />
      <source>{0} threads cannot compute anything.</source>
      <translation>{0}个线程无法计算。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>{0} to {1} bands</source>
      <translation>{0}至{1}个波段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/wavelengths.py" />
      <source>{0} to {1} {2} cannot be wavelengths of light; they are ignored.</source>
      <translation>{0}至{1} {2}不可能是光的波长；已忽略。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/index.py" />
      <source>{0} to {1}, mean {2}</source>
      <translation>{0}至{1}，均值{2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/maps/write.py" />
      <source>{0} was closed already.</source>
      <translation>{0}已关闭。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/sst/transfer/source.py" />
      <source>{0} was made by the method "{1}"; only a model of the method "{2}" can be a source.</source>
      <translation>{0}由方法“{1}”生成；只有方法“{2}”的模型才能作为源。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/labels/field_points.py" />
      <source>{0} was made for another labelling session.</source>
      <translation>{0}是为另一个标注会话生成的。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/batch/run.py" />
      <source>{0} was not classified.</source>
      <translation>{0}未分类。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/cubes/atomic.py" />
      <source>{0} was not written.</source>
      <translation>{0}未写入。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/plots.py" />
      <source>{0} was plotted over "{1}", not over wavelengths.</source>
      <translation>{0}以“{1}”而不是波长为横轴绘制。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/foundation_models.py" />
      <source>{0} was removed.</source>
      <translation>{0}已移除。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/geopackage.py" />
      <source>{0} was written by a newer version (format {1}).</source>
      <translation>{0}由较新的版本写出（格式{1}）。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write.py" />
      <source>{0} was written by another program; adding to it might lose something.</source>
      <translation>{0}由其他程序写出；向其添加可能丢失内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/people_box.py" />
      <source>{0} was written. Whoever opens it gives a name of their own.</source>
      <translation>{0}已写出。打开它的人会给出自己的名字。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/continuum.py" />
      <source>{0} wavelengths and {1} marks of good bands do not fit spectra of {2} bands.</source>
      <translation>{0}个波长和{1}个有效波段标记与{2}个波段的光谱不符。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/words.py" />
      <source>{0} without a class</source>
      <translation>{0}个无类别</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/spectra/library/write_text.py" />
      <source>{0} would get the side file {1}, which belongs to something else.</source>
      <translation>{0}会得到附属文件{1}，而它属于其他内容。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/importproduct.py" />
      <source>{0} {1}, {2}: {3} rows, {4} columns, {5} bands in {6} s.</source>
      <translation>{0} {1}，{2}：{3}行，{4}列，{5}个波段，用时{6} s。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>{0} · bad</source>
      <translation>{0} · 坏波段</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/stage.py" />
      <source>{0} · band {1}</source>
      <translation>{0} · 波段{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>{0} · cannot be used</source>
      <translation>{0} · 不可用</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/paper_flow.py" />
      <source>{0} · page {1} of {2}</source>
      <translation>{0} · 第{1}页，共{2}页</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/side.py" />
      <source>{0} × {1:.2f}</source>
      <translation>{0} × {1:.2f}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>{0} × {1} pixels</source>
      <translation>{0} × {1}像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/clip.py" />
      <source>{0} – not here</source>
      <translation>{0} – 没有</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/choice.py" />
      <source>{0} – not here: Models…</source>
      <translation>{0} – 没有：见模型…</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/canvas/cube_drawing.py" />
      <source>{0} – true colour</source>
      <translation>{0} – 真彩色</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/mask_box.py" />
      <source>{0} – {1}</source>
      <translation>{0} – {1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/shared/messages.py" />
      <source>{0} … (all of it is in the log panel)</source>
      <translation>{0} …（全文见日志面板）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/compare_words.py" />
      <source>{0} → {1}: {2} {3}</source>
      <translation>{0} → {1}：{2} {3}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/working_layer.py" />
      <source>{0}, corrected</source>
      <translation>{0}，已改正</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>{0}, in each colour for itself.</source>
      <translation>{0}，各颜色分别计算。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>{0}, rotated</source>
      <translation>{0}，有旋转</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>{0}, south up</source>
      <translation>{0}，南方朝上</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>{0}, stored as {1}</source>
      <translation>{0}，以{1}存储</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>{0}, wavelengths not known</source>
      <translation>{0}，波长未知</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/correct/history_box.py" />
      <source>{0}, {1:,} px</source>
      <translation>{0}，{1:,}像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>{0}, {1:.0f} to {2:.0f} nm</source>
      <translation>{0}，{1:.0f}至{2:.0f} nm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/curves_model.py" />
      <source>{0}, {1}</source>
      <translation>{0}，{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/cube/describe.py" />
      <source>{0}, {1} each</source>
      <translation>{0}，每像元{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/means.py" />
      <source>{0}, {1} features</source>
      <translation>{0}，{1}个要素</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/chips_view.py" />
      <source>{0}, {1} × {1} pixels around the point</source>
      <translation>{0}，点周围{1} × {1}像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/compare/results.py" />
      <source>{0}, {1}: the share of each class that is found</source>
      <translation>{0}，{1}：每个类别被找到的比例</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/holdout.py" />
      <source>{0}-fold cross-validation by single pixels, stratified by class (too few {1} × {2} pixel blocks: {3} block)</source>
      <translation>按单个像元的{0}折交叉验证，按类别分层（{1} × {2}像元的分块太少：{3}个分块）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/holdout.py" />
      <source>{0}-fold cross-validation by single pixels, stratified by class (too few {1} × {2} pixel blocks: {3} blocks)</source>
      <translation>按单个像元的{0}折交叉验证，按类别分层（{1} × {2}像元的分块太少：{3}个分块）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/holdout.py" />
      <source>{0}-fold cross-validation by {1} × {2} pixel blocks, pixels up to {3} beyond them left out; {4} block</source>
      <translation>按{1} × {2}像元分块的{0}折交叉验证，略去其外{3}以内的像元；{4}个分块</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/holdout.py" />
      <source>{0}-fold cross-validation by {1} × {2} pixel blocks, pixels up to {3} beyond them left out; {4} blocks</source>
      <translation>按{1} × {2}像元分块的{0}折交叉验证，略去其外{3}以内的像元；{4}个分块</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/holdout.py" />
      <source>{0}-fold cross-validation by {1} × {2} pixel blocks; {3} block</source>
      <translation>按{1} × {2}像元分块的{0}折交叉验证；{3}个分块</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/methods/holdout.py" />
      <source>{0}-fold cross-validation by {1} × {2} pixel blocks; {3} blocks</source>
      <translation>按{1} × {2}像元分块的{0}折交叉验证；{3}个分块</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/assessment.py" />
      <source>{0}: area {1}, mapped {2}; user's accuracy {3}, producer's accuracy {4}.</source>
      <translation>{0}：面积{1}，制图{2}；用户精度{3}，生产者精度{4}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/model.py" />
      <source>{0}: done.</source>
      <translation>{0}：已完成。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/model.py" />
      <source>{0}: done. Written: {1}</source>
      <translation>{0}：已完成。已写出：{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>{0}: overall accuracy {1} of {2} reference pixels.</source>
      <translation>{0}：{2}个参考像元的总体精度为{1}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/zeroshot.py" />
      <source>{0}: weight {1}</source>
      <translation>{0}：权重{1}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/class_bars.py" />
      <source>{0}: {1} labels</source>
      <translation>{0}：{1}个标签</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/learn/class_bars.py" />
      <source>{0}: {1} labels, {2} of the map</source>
      <translation>{0}：{1}个标签，占分类图的{2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>{0}: {1} of {2} points</source>
      <translation>{0}：{2}个点中的{1}个</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/result/figures.py" />
      <source>{0}: {1} reference pixels on {2} mapped ones</source>
      <translation>{0}：{1}个参考像元，对应{2}个制图像元</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/batch_results.py" />
      <source>{0}: {1}. Maps are in {2}.</source>
      <translation>{0}：{1}。分类图位于{2}。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/names/inputs.py" />
      <source>{0}; 1 for {1}</source>
      <translation>{0}；{1}为1</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/engine/environment/locked.py" />
      <source>{0}; HSI_PYTHON may name a Python of your own that has numpy, osgeo and torch.</source>
      <translation>{0}；HSI_PYTHON可以指向您自己的、带有numpy、osgeo和torch的Python。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/qgis_common/map_report.py" />
      <source>{0}; upper left {1}; lower right {2}</source>
      <translation>{0}；左上{1}；右下{2}</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/models/describe.py" />
      <source>{0}; {1} parameters; {2} features a pixel</source>
      <translation>{0}；{1}个参数；每像元{2}个特征</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/review/sample_page.py" />
      <source>± {0:.1f} % standard error of the overall accuracy, if four in five are right</source>
      <translation>± {0:.1f} % 总体精度的标准误（假定五分之四正确）</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/spectra/tool_bar.py" />
      <source>µm</source>
      <translation>µm</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/jobs/describe.py" />
      <source>… and {0} more</source>
      <translation>…以及另外{0}项</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/processing/comparemaps.py" />
      <source>… and {0} more.</source>
      <translation>… 另有{0}项。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/log_panel.py" />
      <source>… {0:,} more lines; they are in the log file.</source>
      <translation>… 另有{0:,}行；见日志文件。</translation>
    </message>
    <message>
      <location filename="../../hsi_plugin/gui/tour/card.py" />
      <source>✓ Done</source>
      <translation>✓ 完成</translation>
    </message>
  </context>
</TS>
