"""Links of a story to other outlets, as citations where the link's words stand."""

from __future__ import annotations

from provenance.gazetteer import OutletBook
from provenance.types import Article, Citation, Outlet


def link_citations(article: Article, book: OutletBook, own: Outlet | None) -> tuple[Citation, ...]:
    """A citation for each link whose host belongs to a known outlet other than the article's own.

    A link whose words were not found in the text counts for the page.
    """
    found: list[Citation] = []
    for link in article.links:
        outlet = book.by_host(link.url)
        if outlet is None or (own is not None and outlet.id == own.id):
            continue
        found.append(
            Citation(
                name=outlet.name,
                how="link",
                outlet_id=outlet.id,
                reach="own" if link.span else "page",
                span=link.span,
                url=link.url,
            )
        )
    return tuple(found)
