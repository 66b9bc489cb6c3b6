"""Zero-shot classification: class names in, map out (after SPECIAL, Pang et al. 2025, arXiv:2501.16222)."""
