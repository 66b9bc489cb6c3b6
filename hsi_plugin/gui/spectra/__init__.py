"""The dock of spectra: what is shown, how it is drawn, means, libraries, matches and exports."""
