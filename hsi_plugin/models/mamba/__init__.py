"""State-space networks for hyperspectral images: the selective scan, the Mamba layer, and the network derived from MambaHSI."""
