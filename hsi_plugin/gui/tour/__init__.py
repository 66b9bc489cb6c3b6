"""The short tour on the sample scene: a card over the map that explains, waits for the user, or does a step itself."""
