"""Docks, pages and map tools."""
