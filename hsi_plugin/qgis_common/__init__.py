"""What the docks and the toolbox share: layers as files that another process can open, and translation."""
