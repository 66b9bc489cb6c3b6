"""What the plugin store checks, before it does: `make gate` runs :mod:`.check`."""
