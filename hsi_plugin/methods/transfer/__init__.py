"""Foundation transfer: features of frozen foundation models, and what is learned on top of them from few labels."""
