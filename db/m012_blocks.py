"""The twelfth migration: ``article_version.blocks``, the paragraphs that a page sets apart as block quotes.

Null where there are none, and for versions of before, as with the entries of live pages: a page is cut once.
"""

from __future__ import annotations

BLOCKS = """
ALTER TABLE article_version ADD COLUMN blocks TEXT;
CREATE TRIGGER article_version_blocks_no_update BEFORE UPDATE OF blocks ON article_version
BEGIN SELECT RAISE(ABORT, 'article_version is append-only'); END;
"""
