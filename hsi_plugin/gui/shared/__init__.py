"""What every window shares: widgets, messages, sizes, plots, ways to the manual."""
