"""Languages as data: one module each, holding its PROFILE."""
