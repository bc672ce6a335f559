"""Claims and verdicts in other formats: each module has write(reader, out)."""
