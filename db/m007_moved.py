"""The seventh migration: finding where a source moved to at once, and one index of listings instead of two alike."""

from __future__ import annotations

MOVED = """
CREATE INDEX fetch_moved ON fetch(url, moved_to) WHERE moved_to IS NOT NULL;
DROP INDEX listing_when;
"""
