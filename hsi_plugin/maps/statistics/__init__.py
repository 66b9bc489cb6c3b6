"""Estimates and intervals from samples whose chances are known: arrays in, figures out."""
