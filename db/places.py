"""The places of addresses: a key that the code works out, and that is kept to be found by.

What is stored and what is looked for must come from the same `provenance.urls.place`. A change of that function needs a
migration, an empty one will do: after any, all places are worked out anew.
"""

from __future__ import annotations

import sqlite3

from provenance.urls import place


def fill_places(db: sqlite3.Connection) -> None:
    """Give every address the place that it has by today's code, inside the open transaction."""
    moved = [
        (now, outlet_id, url)
        for outlet_id, url, kept in db.execute("SELECT outlet_id, url, place FROM article_url")
        if (now := place(url)) != kept
    ]
    db.executemany("UPDATE article_url SET place = ? WHERE outlet_id = ? AND url = ?", moved)
