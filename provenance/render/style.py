"""The one style sheet, for Datasette and for pages that stand alone."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def stylesheet() -> str:
    """CSS for everything with a class ``pv-…``: light and dark, narrow and printed."""
    return files("provenance.render").joinpath("style.css").read_text(encoding="utf-8")
