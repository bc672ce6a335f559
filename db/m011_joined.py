"""The eleventh migration: an article that was stored twice, under two ids of its outlet, can become one.

``article_joined`` is the log of that, and all that is left of the article that became part of the other. What is
append-only stays so; that a row of it names the other article now is let through where the log says the same. Only
versions that the two articles had in common go.
"""

from __future__ import annotations

JOINED = """
CREATE TABLE article_joined (
  article_id INTEGER PRIMARY KEY,
  into_id INTEGER NOT NULL REFERENCES article(article_id)
) STRICT;
CREATE INDEX article_joined_into ON article_joined(into_id);
DROP TRIGGER fetch_no_update;
CREATE TRIGGER fetch_no_update BEFORE UPDATE OF
  fetch_id, run_id, url, via, source_url, started_at, finished_at, final_url, chain, status, bytes_wire, bytes_body,
  etag, last_modified, error, message, retry_after_seconds, page_at, sha256, listed, moved_to ON fetch
BEGIN SELECT RAISE(ABORT, 'fetch is append-only'); END;
DROP TRIGGER verdict_evidence_no_update;
CREATE TRIGGER verdict_evidence_no_update BEFORE UPDATE OF
  verdict_id, position, rule, weight, note, outlet_id, name, public, mention_id, url ON verdict_evidence
BEGIN SELECT RAISE(ABORT, 'verdict_evidence is append-only'); END;
DROP TRIGGER decision_anchor_no_update;
CREATE TRIGGER decision_anchor_no_update BEFORE UPDATE OF
  decision_id, side, position, exact, prefix, suffix ON decision_anchor
BEGIN SELECT RAISE(ABORT, 'decision_anchor is append-only'); END;
DROP TRIGGER article_version_no_update;
CREATE TRIGGER article_version_no_update BEFORE UPDATE OF
  version_id, url, canonical_url, title, text, description, authors, byline, credit, site_name, section, language,
  published_at, published_precision, published_raw, published_source, published_zone, modified_at, modified_precision,
  modified_raw, modified_source, modified_zone, flags, links, sha256, variants ON article_version
BEGIN SELECT RAISE(ABORT, 'article_version is append-only'); END;
CREATE TRIGGER article_version_keeps_its_place BEFORE UPDATE OF seq ON article_version
WHEN NOT EXISTS (SELECT 1 FROM article_joined WHERE into_id = new.article_id)
BEGIN SELECT RAISE(ABORT, 'article_version is append-only'); END;
DROP TRIGGER article_version_no_delete;
CREATE TRIGGER article_version_no_delete BEFORE DELETE ON article_version
WHEN NOT EXISTS (
  SELECT 1 FROM article_version same JOIN article_joined j ON j.into_id = same.article_id
  WHERE same.article_id = old.article_id AND same.version_id < old.version_id
    AND same.text = old.text AND same.title IS old.title)
BEGIN SELECT RAISE(ABORT, 'article_version is append-only'); END;
"""

_NAMES_AN_ARTICLE = ("fetch", "article_version", "verdict_evidence", "decision_anchor")
"""Append-only tables with a column ``article_id``."""


def follows_the_log(table: str) -> str:
    """The trigger by which a row names another article only where that is logged as what its article became."""
    return f"""
CREATE TRIGGER {table}_keeps_its_article BEFORE UPDATE OF article_id ON {table}
WHEN old.article_id IS NOT new.article_id AND NOT EXISTS (
  SELECT 1 FROM article_joined WHERE article_id = old.article_id AND into_id = new.article_id)
BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
"""  # noqa: S608 - names of our own


SCRIPTS = (JOINED, *map(follows_the_log, _NAMES_AN_ARTICLE))
