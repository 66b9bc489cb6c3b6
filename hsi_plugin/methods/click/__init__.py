"""The torch-free click classifier: shrinkage discriminant analysis on spectra."""
