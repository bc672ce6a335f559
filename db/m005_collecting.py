"""The fifth migration: what a collector that runs for months must remember of hosts and sources.

``fetch.moved_to`` is where permanent redirects led, ``host.delay_seconds`` the Crawl-delay a host stated last.
How a source stands (how often to ask it, whether it moved or is dead, what was missed of it) is worked
out from ``fetch`` and ``listing`` and kept nowhere: a log cannot contradict itself. ``listing_first`` and
``article_url_url`` make counting what was new at a poll, and finding the article of a page that has not changed, looks
into an index.
"""

from __future__ import annotations

COLLECTING = """
ALTER TABLE fetch ADD COLUMN moved_to TEXT;
ALTER TABLE host ADD COLUMN delay_seconds REAL NOT NULL DEFAULT 0;
CREATE INDEX article_url_url ON article_url(url);
CREATE INDEX listing_first ON listing(source_url, listed_at);
CREATE TABLE source_wider (
  source_id INTEGER PRIMARY KEY,
  outlet_id TEXT NOT NULL REFERENCES outlet(outlet_id),
  kind TEXT NOT NULL CHECK (kind IN ('feed', 'sitemap', 'page', 'urls')),
  url TEXT NOT NULL,
  links TEXT,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  position INTEGER NOT NULL,
  UNIQUE (outlet_id, url)
) STRICT;
INSERT INTO source_wider SELECT source_id, outlet_id, kind, url, links, active, position FROM source;
DROP TABLE source;
ALTER TABLE source_wider RENAME TO source;
"""
