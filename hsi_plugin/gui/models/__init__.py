"""Foundation models: which there are, which one is taken, what it costs."""
