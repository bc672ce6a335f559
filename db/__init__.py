"""SQL lives here, and only here: the store, its schema, its views and what Datasette shows of them.

``store.SqliteStore`` obeys ``provenance.protocols.Store`` and ``FetchLog``; ``keyindex`` obeys
``KeyIndex``, and so does ``fileindex``, a file of its own. One job a module: ``connect`` opens and
locks, ``schema`` migrates, ``views`` is the contract, ``codec`` turns values into columns and back;
``collecting``, ``reading``, ``aligning``, ``sightings`` and ``judging`` hold the statements of one
stage each, ``runs`` the lease, ``queries`` and ``answers`` what people ask. The stage modules are
functions over a ``connect.Connection``; ``SqliteStore`` is the one class that others use.
"""
