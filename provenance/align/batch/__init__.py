"""Many statements joined at once, on arrays: the leader join of `align.index` in two rounds instead of one by one.

`together` says which claims they make; `fill` puts them into an index.
"""
