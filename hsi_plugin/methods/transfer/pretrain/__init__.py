"""Training a starter model: generated scenes or a user's archive of cubes, virtual sensors, masks, and a loop that can be interrupted."""
