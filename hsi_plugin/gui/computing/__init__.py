"""Where it is computed: the compute environment, how it is installed, what works."""
