"""The manual: what its pages are made of, and how they become a site. `make docs` runs :mod:`.build`."""
