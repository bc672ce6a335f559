"""Data files: the gazetteer of outlets."""
