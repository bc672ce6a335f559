"""The network: sources, pages and archives come in here, through one safe client."""
