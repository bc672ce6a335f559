"""Where Datasette 0.65 and 1.0 differ, in one place.

Which line runs is asked of the methods that exist, not of version numbers: alphas move.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from weakref import WeakKeyDictionary

from datasette import Forbidden, NotFound, hookspecs

from db.plugin_words import ABOUT, all_tables, table_settings, table_words

VIEW = "claim_overview"
"""The view by which a database is known to be ours."""

START = "/-/provenance"
"""Where our pages begin."""

_DATABASES: WeakKeyDictionary[Any, list[str]] = WeakKeyDictionary()
_STARTS: WeakKeyDictionary[Any, str] = WeakKeyDictionary()
_FINDERS: WeakKeyDictionary[Any, Callable[[str], Sequence[int]]] = WeakKeyDictionary()


async def find_databases(datasette: Any) -> list[str]:
    """Look which databases of this instance are ours; remembered for what cannot wait for an answer."""
    names = [
        name
        for name, db in datasette.databases.items()
        if name != "_internal" and VIEW in await db.view_names()
    ]
    _DATABASES[datasette] = names
    return names


def known_databases(datasette: Any) -> list[str]:
    """What `find_databases` last found; empty before it was asked."""
    return _DATABASES.get(datasette, [])


async def provenance_database(datasette: Any) -> tuple[str, Any]:
    """The first of our databases with its name.

    Raises:
        NotFound: Datasette serves none.
    """
    names = known_databases(datasette) or await find_databases(datasette)
    if not names:
        raise NotFound("No database of news-provenance is served here.")
    return names[0], datasette.databases[names[0]]


async def allowed_or_forbidden(datasette: Any, request: Any, database: str) -> None:
    """Whoever may not see the table of claims may not see our pages either.

    Raises:
        Forbidden: Datasette's permissions say no.
    """
    if hasattr(datasette, "permission_allowed"):
        await datasette.ensure_permissions(
            request.actor, [("view-table", (database, VIEW)), ("view-database", database), "view-instance"]
        )
        return
    from datasette.resources import TableResource  # lazy: 0.65 has no such module

    may = await datasette.allowed(
        action="view-table", resource=TableResource(database=database, table=VIEW), actor=request.actor
    )
    if not may:
        raise Forbidden("You may not see the claims.")


async def tell_words(datasette: Any, databases: Sequence[str]) -> None:
    """Give descriptions and settings to 1.0, which keeps words in its own database and settings in its configuration.

    What the user's configuration says of a table stays. 0.65 asks for all of it through a hook instead.
    """
    if not hasattr(datasette, "set_resource_metadata"):
        return
    datasette.config = datasette.config or {}
    for database in databases:
        await datasette.set_database_metadata(database, "description", ABOUT)
        tables = (
            datasette.config.setdefault("databases", {}).setdefault(database, {}).setdefault("tables", {})
        )
        for table in all_tables():
            words = table_words(table)
            for column, meaning in words.get("columns", {}).items():
                await datasette.set_column_metadata(database, table, column, "description", meaning)
            if "description" in words:
                await datasette.set_resource_metadata(database, table, "description", words["description"])
            tables[table] = {**table_settings(table), **tables.get(table, {})}


def has_top_hooks() -> bool:
    """Whether plugins may add to the top of pages (1.0), or have to override templates (0.65)."""
    return hasattr(hookspecs, "top_row")


def set_served(datasette: Any, start: str) -> None:
    """Say that the instance is there for our pages: its index leads to ``start``."""
    _STARTS[datasette] = start


def served_start(datasette: Any) -> str | None:
    """What `set_served` said."""
    return _STARTS.get(datasette)


def set_finder(datasette: Any, find: Callable[[str], Sequence[int]]) -> None:
    """Let the start page's search ask ``find``."""
    _FINDERS[datasette] = find


def finder(datasette: Any) -> Callable[[str], Sequence[int]] | None:
    """What `set_finder` handed over."""
    return _FINDERS.get(datasette)
