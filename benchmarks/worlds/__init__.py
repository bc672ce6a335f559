"""Worlds of coverage with a planted truth, and how well the whole way from their pages to verdicts finds it."""
