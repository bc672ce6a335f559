"""Words and pictures from values: sentences, diffs, timelines; no SQL, no network."""
