"""The tenth migration: what each claim was judged on last, so that only those are judged again that something touched.

It is no part of the verdict: most of what touches a claim leaves its verdict as it was, and that is not appended again.
"""

from __future__ import annotations

JUDGED = """
CREATE TABLE judged (
  claim_id INTEGER PRIMARY KEY REFERENCES claim(claim_id),
  state TEXT NOT NULL
) STRICT;
"""
