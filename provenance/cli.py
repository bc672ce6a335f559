"""The command line; the one place that knows everybody."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    raise SystemExit("not wired yet")
