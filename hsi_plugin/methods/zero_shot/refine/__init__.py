"""Learning from noisy labels: the first map of a scene, made from names alone, is cleaned by what the spectra of the very same scene say.

No truth takes part anywhere: neither in what is learned from, nor in when to stop, nor in which result is kept. ``sets`` and ``mixtures``
decide what is believed, ``train`` teaches a network, ``controls`` are the cheap ways that it has to be measured against, ``criteria``
compares maps without knowing the truth, and ``choose.refine`` is the one door to all of them. What needs torch is imported when it is used.
"""
