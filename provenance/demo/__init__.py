"""Bundled coverage of one event and the loopback server that publishes it."""
