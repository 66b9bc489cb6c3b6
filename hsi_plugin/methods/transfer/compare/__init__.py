"""Strategies side by side on one labelled cube: same blocks, same labels, same seeds, and an honest table."""
