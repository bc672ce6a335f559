"""How each language's news names its sources: one module each, holding data only."""
