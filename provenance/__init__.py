"""Who put a statement into the world, on what evidence, and how did it change on the way?

This package thinks; `fetchers` is the network and `db` is SQL. Nothing in here imports
sqlite3 or httpx. The way of the data is drawn in `provenance.pipeline`.
"""

__version__ = "0.1.0"
