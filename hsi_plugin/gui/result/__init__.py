"""What a map is worth, as a page of the review panel."""
