"""Going on from a model of another scene: domain shift, freezing, stages, and the guard against transfer that harms."""
