"""Networks that are learned on the features of a frozen foundation model, and low-rank adapters of the model itself."""
