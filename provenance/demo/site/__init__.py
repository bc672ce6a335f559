"""The bundled coverage: ``coverage.toml``, and the looks of the pages as templates."""
