"""Gives articles to the outlet that the book now has for their host.

A page of a host that nobody configured belongs to an outlet named after the gazetteer's entry or the host. When that
outlet is configured later under an id of its own, or its id is changed in the configuration, what was collected before goes
with it: otherwise each of its stories would be collected, and be first, a second time.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from provenance.gazetteer import OutletBook
from provenance.protocols import Store
from provenance.types import Moved, Outlet
from provenance.urls import site, unwrapped


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """What went from one outlet to another; it is read again with the next analysis."""

    old: str
    new: str
    moved: Moved

    def __str__(self) -> str:
        joined, sources = self.moved.joined, self.moved.sources
        said = [f"Articles of {self.old} are now those of {self.new}: {self.moved.articles}"]
        if joined:
            said.append(
                f"{joined} of them had been stored for both, and each is one article with all its versions now"
            )
        if sources:
            said.append(f"sources of {self.old} that are asked no more: {sources}")
        return "; ".join(said) + "."


def settle_outlets(store: Store, book: OutletBook) -> tuple[Move, ...]:
    """Move the articles of outlets that the book does not have, each to the outlet of its host, if that is known.

    An outlet that an import named itself has no domain, and keeps its articles whatever their host.
    """
    stored = store.outlets()
    moves = []
    for old in sorted(store.collected() - book.outlets.keys()):
        if old not in stored or not any(map(book.by_host, stored[old].domains)):
            continue  # looked at in every run, and most are hosts that nobody knows
        by_outlet: dict[str, list[int]] = defaultdict(list)
        whose: dict[str, Outlet] = {}
        for article_id, url in store.article_addresses(old).items():
            outlet = book.by_host(site(unwrapped(url)))
            if outlet is not None:
                whose[outlet.id] = outlet
                by_outlet[outlet.id].append(article_id)
        for new, articles in sorted(by_outlet.items()):
            store.put_outlets([whose[new]])
            moves.append(Move(old=old, new=new, moved=store.move_articles(articles, old, new)))
    return tuple(moves)
