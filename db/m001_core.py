"""The tables of the first migration, one script a stage.

``CLAIMS`` is also the first schema of an index in a file of its own (``index_schema``).
"""

from __future__ import annotations

COLLECTING = """
CREATE TABLE outlet (
  outlet_id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  timezone TEXT,
  language TEXT,
  parent TEXT,
  configured INTEGER NOT NULL DEFAULT 0 CHECK (configured IN (0, 1)),
  known INTEGER NOT NULL DEFAULT 1 CHECK (known IN (0, 1))
) STRICT;
CREATE TABLE outlet_alias (
  outlet_id TEXT NOT NULL REFERENCES outlet(outlet_id),
  kind TEXT NOT NULL CHECK (kind IN ('alias', 'domain')),
  alias TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (outlet_id, kind, alias)
) STRICT, WITHOUT ROWID;
CREATE TABLE source (
  source_id INTEGER PRIMARY KEY,
  outlet_id TEXT NOT NULL REFERENCES outlet(outlet_id),
  kind TEXT NOT NULL CHECK (kind IN ('feed', 'sitemap', 'page')),
  url TEXT NOT NULL,
  links TEXT,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  position INTEGER NOT NULL,
  UNIQUE (outlet_id, url)
) STRICT;
CREATE TABLE run (
  run_id INTEGER PRIMARY KEY AUTOINCREMENT,
  job TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('running', 'done', 'part', 'failed', 'abandoned')),
  started_at TEXT NOT NULL,
  heartbeat_at TEXT NOT NULL,
  finished_at TEXT,
  host TEXT NOT NULL,
  pid INTEGER NOT NULL,
  command TEXT NOT NULL,
  failures TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE UNIQUE INDEX run_one_running ON run(job) WHERE status = 'running';
CREATE TABLE article (
  article_id INTEGER PRIMARY KEY AUTOINCREMENT,
  outlet_id TEXT NOT NULL REFERENCES outlet(outlet_id),
  url TEXT NOT NULL
) STRICT;
CREATE INDEX article_outlet ON article(outlet_id);
CREATE INDEX article_first_url ON article(url);
CREATE TABLE fetch (
  fetch_id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER REFERENCES run(run_id),
  url TEXT NOT NULL,
  via TEXT NOT NULL CHECK (via IN ('fetch', 'import')),
  source_url TEXT,
  started_at TEXT NOT NULL,
  finished_at TEXT NOT NULL,
  final_url TEXT,
  chain TEXT NOT NULL DEFAULT '[]',
  status INTEGER,
  bytes_wire INTEGER NOT NULL,
  bytes_body INTEGER NOT NULL,
  etag TEXT,
  last_modified TEXT,
  error TEXT,
  message TEXT,
  retry_after_seconds REAL,
  page_at TEXT,
  sha256 TEXT,
  article_id INTEGER REFERENCES article(article_id),
  listed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX fetch_url ON fetch(url);
CREATE INDEX fetch_run ON fetch(run_id);
CREATE INDEX fetch_article ON fetch(article_id);
CREATE TRIGGER fetch_no_update BEFORE UPDATE ON fetch
BEGIN SELECT RAISE(ABORT, 'fetch is append-only'); END;
CREATE TRIGGER fetch_no_delete BEFORE DELETE ON fetch
BEGIN SELECT RAISE(ABORT, 'fetch is append-only'); END;
CREATE TABLE page (
  url TEXT PRIMARY KEY,
  tried_at TEXT NOT NULL,
  got_at TEXT,
  failures INTEGER NOT NULL DEFAULT 0,
  last_error TEXT,
  last_status INTEGER,
  etag TEXT,
  last_modified TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE listing (
  source_url TEXT NOT NULL,
  url TEXT NOT NULL,
  title TEXT,
  published TEXT,
  listed_at TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (source_url, url)
) STRICT, WITHOUT ROWID;
CREATE TABLE host (
  host TEXT PRIMARY KEY,
  asked_at TEXT NOT NULL,
  free_at TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE article_url (
  outlet_id TEXT NOT NULL REFERENCES outlet(outlet_id),
  url TEXT NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article(article_id),
  PRIMARY KEY (outlet_id, url)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_url_article ON article_url(article_id);
CREATE TABLE article_version (
  version_id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article(article_id),
  seq INTEGER NOT NULL,
  url TEXT NOT NULL,
  canonical_url TEXT,
  title TEXT,
  text TEXT NOT NULL,
  description TEXT,
  authors TEXT NOT NULL,
  byline TEXT,
  credit TEXT,
  site_name TEXT,
  section TEXT,
  language TEXT,
  published_at TEXT,
  published_precision TEXT,
  published_raw TEXT,
  published_source TEXT,
  published_zone TEXT,
  modified_at TEXT,
  modified_precision TEXT,
  modified_raw TEXT,
  modified_source TEXT,
  modified_zone TEXT,
  flags TEXT NOT NULL,
  links TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  first_seen_at TEXT NOT NULL,
  last_seen_at TEXT NOT NULL,
  UNIQUE (article_id, seq)
) STRICT;
CREATE TRIGGER article_version_no_update BEFORE UPDATE OF
  version_id, article_id, seq, url, canonical_url, title, text, description, authors, byline, credit,
  site_name, section, language, published_at, published_precision, published_raw, published_source,
  published_zone, modified_at, modified_precision, modified_raw, modified_source, modified_zone, flags,
  links, sha256 ON article_version
BEGIN SELECT RAISE(ABORT, 'article_version is append-only'); END;
CREATE TRIGGER article_version_no_delete BEFORE DELETE ON article_version
BEGIN SELECT RAISE(ABORT, 'article_version is append-only'); END;
"""

READING = """
CREATE TABLE reading (
  version_id INTEGER PRIMARY KEY REFERENCES article_version(version_id),
  reader TEXT NOT NULL,
  language TEXT
) STRICT;
CREATE TABLE mention (
  mention_id INTEGER PRIMARY KEY AUTOINCREMENT,
  version_id INTEGER NOT NULL REFERENCES article_version(version_id),
  kind TEXT NOT NULL CHECK (kind IN ('quote', 'indirect', 'claim')),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  spans TEXT NOT NULL,
  text TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  quoted TEXT NOT NULL,
  speaker TEXT,
  speaker_name TEXT,
  cue TEXT,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  settings TEXT NOT NULL,
  UNIQUE (version_id, kind, spans)
) STRICT;
CREATE TABLE citation (
  citation_id INTEGER PRIMARY KEY,
  version_id INTEGER NOT NULL REFERENCES article_version(version_id),
  mention_id INTEGER REFERENCES mention(mention_id),
  outlet_id TEXT REFERENCES outlet(outlet_id),
  name TEXT NOT NULL,
  how TEXT NOT NULL,
  via TEXT,
  reach TEXT NOT NULL,
  start INTEGER,
  "end" INTEGER,
  url TEXT,
  own_outlet INTEGER NOT NULL CHECK (own_outlet IN (0, 1)),
  text TEXT NOT NULL,
  carried INTEGER NOT NULL DEFAULT 0 CHECK (carried IN (0, 1))
) STRICT;
CREATE INDEX citation_version ON citation(version_id);
CREATE INDEX citation_mention ON citation(mention_id);
CREATE INDEX citation_outlet ON citation(outlet_id);
CREATE TABLE event (
  event_id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  query TEXT NOT NULL,
  since TEXT,
  until TEXT,
  suggested INTEGER NOT NULL DEFAULT 0 CHECK (suggested IN (0, 1))
) STRICT;
CREATE TABLE event_article (
  event_id TEXT NOT NULL REFERENCES event(event_id),
  article_id INTEGER NOT NULL REFERENCES article(article_id),
  suggested INTEGER NOT NULL DEFAULT 0 CHECK (suggested IN (0, 1)),
  PRIMARY KEY (event_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_article_article ON event_article(article_id);
CREATE TABLE pending (
  scope TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
"""

CLAIMS = """
CREATE TABLE claim (
  claim_id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('quote', 'indirect', 'claim')),
  text TEXT NOT NULL,
  speaker TEXT,
  merged_into INTEGER REFERENCES claim(claim_id),
  root INTEGER,
  size INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX claim_merged ON claim(merged_into) WHERE merged_into IS NOT NULL;
CREATE TABLE claim_mention (
  claim_id INTEGER NOT NULL REFERENCES claim(claim_id),
  mention_id INTEGER NOT NULL REFERENCES mention(mention_id),
  scope TEXT NOT NULL,
  relation TEXT NOT NULL,
  score REAL NOT NULL CHECK (score BETWEEN 0 AND 100),
  position INTEGER NOT NULL,
  main INTEGER NOT NULL CHECK (main IN (0, 1)),
  PRIMARY KEY (claim_id, mention_id, scope)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_mention_mention ON claim_mention(mention_id);
CREATE INDEX claim_mention_scope ON claim_mention(scope);
CREATE TABLE absorption (
  absorption_id INTEGER PRIMARY KEY AUTOINCREMENT,
  winner INTEGER NOT NULL REFERENCES claim(claim_id),
  loser INTEGER NOT NULL REFERENCES claim(claim_id),
  mentions TEXT NOT NULL
) STRICT;
CREATE TABLE key (
  key INTEGER NOT NULL,
  leader INTEGER NOT NULL,
  PRIMARY KEY (key, leader)
) STRICT, WITHOUT ROWID;
CREATE TABLE leader (
  leader INTEGER PRIMARY KEY,
  keys BLOB NOT NULL
) STRICT;
"""

LINKS = """
CREATE TABLE claim_link (
  claim_id INTEGER NOT NULL REFERENCES claim(claim_id),
  other_claim_id INTEGER NOT NULL REFERENCES claim(claim_id),
  scope TEXT NOT NULL,
  relation TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (claim_id, other_claim_id, scope)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_link_other ON claim_link(other_claim_id);
CREATE INDEX claim_link_scope ON claim_link(scope);
"""

JUDGING = """
CREATE TABLE verdict (
  verdict_id INTEGER PRIMARY KEY AUTOINCREMENT,
  claim_id INTEGER NOT NULL REFERENCES claim(claim_id),
  decided_at TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('reported', 'public', 'unknown')),
  origin_outlet_id TEXT REFERENCES outlet(outlet_id),
  origin_name TEXT,
  origin_collected INTEGER CHECK (origin_collected IN (0, 1)),
  standing TEXT NOT NULL CHECK (standing IN ('supported', 'contested', 'undetermined')),
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  because TEXT NOT NULL,
  first_outlet_id TEXT REFERENCES outlet(outlet_id),
  first_at TEXT
) STRICT;
CREATE INDEX verdict_claim ON verdict(claim_id);
CREATE TRIGGER verdict_no_update BEFORE UPDATE ON verdict
BEGIN SELECT RAISE(ABORT, 'verdict is append-only'); END;
CREATE TRIGGER verdict_no_delete BEFORE DELETE ON verdict
BEGIN SELECT RAISE(ABORT, 'verdict is append-only'); END;
CREATE TABLE verdict_evidence (
  verdict_id INTEGER NOT NULL REFERENCES verdict(verdict_id),
  position INTEGER NOT NULL,
  rule TEXT NOT NULL,
  weight REAL NOT NULL,
  note TEXT NOT NULL,
  outlet_id TEXT REFERENCES outlet(outlet_id),
  name TEXT,
  public INTEGER NOT NULL CHECK (public IN (0, 1)),
  article_id INTEGER REFERENCES article(article_id),
  mention_id INTEGER,
  url TEXT,
  PRIMARY KEY (verdict_id, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER verdict_evidence_no_update BEFORE UPDATE ON verdict_evidence
BEGIN SELECT RAISE(ABORT, 'verdict_evidence is append-only'); END;
CREATE TRIGGER verdict_evidence_no_delete BEFORE DELETE ON verdict_evidence
BEGIN SELECT RAISE(ABORT, 'verdict_evidence is append-only'); END;
CREATE TABLE claim_summary (
  claim_id INTEGER PRIMARY KEY REFERENCES claim(claim_id),
  event_id TEXT REFERENCES event(event_id),
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  speaker TEXT,
  basis TEXT NOT NULL,
  origin_outlet_id TEXT REFERENCES outlet(outlet_id),
  origin_name TEXT,
  origin_collected INTEGER,
  standing TEXT NOT NULL,
  confidence REAL NOT NULL,
  first_outlet_id TEXT REFERENCES outlet(outlet_id),
  first_at TEXT,
  outlet_count INTEGER NOT NULL,
  mention_count INTEGER NOT NULL,
  verdict_id INTEGER REFERENCES verdict(verdict_id)
) STRICT;
CREATE INDEX claim_summary_event ON claim_summary(event_id);
CREATE INDEX claim_summary_origin ON claim_summary(origin_outlet_id);
CREATE INDEX claim_summary_first ON claim_summary(first_at);
CREATE INDEX claim_summary_basis ON claim_summary(basis, standing);
"""

SEARCHED = {
    "mention": ("mention_id", ("text", "speaker_name")),
    "article_version": ("version_id", ("title", "text")),
    "claim": ("claim_id", ("text", "speaker")),
}
"""What full-text search looks through: table, its id, its columns."""


def full_text(table: str, key: str, columns: tuple[str, ...]) -> str:
    """A full-text table over these columns, kept up to date by triggers."""
    listed = ", ".join(columns)
    old = ", ".join(f"old.{c}" for c in columns)
    new = ", ".join(f"new.{c}" for c in columns)
    gone = f"INSERT INTO {table}_fts({table}_fts, rowid, {listed}) VALUES ('delete', old.{key}, {old})"  # noqa: S608  # names of our own schema
    come = f"INSERT INTO {table}_fts(rowid, {listed}) VALUES (new.{key}, {new})"  # noqa: S608
    return f"""
CREATE VIRTUAL TABLE {table}_fts USING fts5({listed}, content='{table}', content_rowid='{key}',
  tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER {table}_fts_insert AFTER INSERT ON {table} BEGIN {come}; END;
CREATE TRIGGER {table}_fts_delete AFTER DELETE ON {table} BEGIN {gone}; END;
CREATE TRIGGER {table}_fts_update AFTER UPDATE OF {listed} ON {table} BEGIN {gone}; {come}; END;
"""
