"""CLIP and SigLIP: networks that know pictures and words, opened from files, and made to look at every pixel."""
