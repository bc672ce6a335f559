"""Who put it into the world: evidence rules and the verdict on their sum."""
