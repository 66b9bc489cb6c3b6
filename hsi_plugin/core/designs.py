"""How pixels of a map can be drawn to be looked at, by name; apart, so that a command line starts without NumPy."""

from __future__ import annotations

SIMPLE, STRATIFIED, CLUSTER = 'simple', 'stratified', 'cluster'
DESIGNS = (SIMPLE, STRATIFIED, CLUSTER)
"""How pixels are drawn: all alike; separately within each class of the map; square clusters of neighbours, all alike."""
