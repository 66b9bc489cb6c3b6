"""HS3-Bench (Theisen et al. 2024, arXiv:2409.11205): three data sets of road scenes, one protocol, one set of metrics.

A data set is a module (:mod:`.hyko2`, :mod:`.hsi_drive`, :mod:`.hcv2`) that finds and reads images as their makers publish them;
:mod:`.splits` says which image trains, validates and tests; :mod:`.inputs` turns an image into what a strategy's network sees;
:mod:`.train` trains with a checkpoint every epoch; :mod:`.run` does all of it; :mod:`.tables` sets results beside the published ones.
"""
