"""The ninth migration: parts of a page that tell of the page itself.

``article_version.entries`` are the parts of a live page with a time of their own, ``reading.corrections`` the notes by
which an outlet takes something back; both null where there are none. Versions of before have no entries and get none:
what a page is cut into is read once, and a version is what was seen then. (To have pages cut anew, export them and
import them into another database.) Their corrections are read with the next `analyze`, by the new reader.
"""

from __future__ import annotations

PARTS = """
ALTER TABLE article_version ADD COLUMN entries TEXT;
ALTER TABLE reading ADD COLUMN corrections TEXT;
CREATE TRIGGER article_version_entries_no_update BEFORE UPDATE OF entries ON article_version
BEGIN SELECT RAISE(ABORT, 'article_version is append-only'); END;
"""
