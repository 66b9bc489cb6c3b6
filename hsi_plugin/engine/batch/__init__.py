"""Many images with one model: which task comes when, how far it all is, and what is told of each image at the end."""
