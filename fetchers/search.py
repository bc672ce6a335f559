"""What an open index of the world's news finds for an event: GDELT's DOC 2.0 article lists, which need no key.

The index says when it *saw* a page, never when the page was published, so no date of it is handed on. Whose a page
is, its host tells when it is fetched.
"""

from __future__ import annotations

import json
from urllib.parse import urlencode

from fetchers.listing import absolute, each_once
from provenance.errors import NotAFeed
from provenance.types import Event, Listing, PageRef, Source

HOST = "api.gdeltproject.org"
ENDPOINT = f"https://{HOST}/api/v2/doc/doc"
DELAY_SECONDS = 5.0
"""Between two searches: GDELT answers 429 and asks for "one every 5 seconds" to who is faster."""
MAX_RECORDS = 250
"""The most articles that one answer of the index has."""


def searches(event: Event) -> tuple[Source, ...]:
    """One search for each phrase of an event: the index cannot join phrases of several words by OR.

    Their addresses depend on the event only, so what each run finds is compared with what earlier ones did. The
    index reaches back three months; of an event that began before it gives what it has.
    """
    if event.search is None:
        return ()
    window = {
        name: f"{moment:%Y%m%d%H%M%S}"
        for name, moment in (("startdatetime", event.since), ("enddatetime", event.until))
        if moment is not None
    }
    asked = {"mode": "ArtList", "format": "json", "maxrecords": MAX_RECORDS, "sort": "DateDesc"} | window
    return tuple(
        Source(outlet_id="", kind="search", url=f"{ENDPOINT}?{urlencode({'query': words} | asked)}")
        for words in dict.fromkeys(_words(phrase) for phrase in event.query)
        if words
    )


def _words(phrase: str) -> str:
    """All words of a phrase, wherever they stand; a word with a mark in it is quoted, or the index would cut it."""
    words = phrase.replace('"', " ").split()
    return " ".join(word if word.isalnum() else f'"{word}"' for word in words)


class SearchFetcher:
    """Lists the articles of an answer in GDELT's ``ArtList`` JSON."""

    def discover(self, source: Source, body: bytes, *, base_url: str) -> Listing:
        """The articles found, the newest first; none where the answer is empty, as it is when nothing fits.

        Raises:
            NotAFeed: The answer is something else: the index tells its errors in words.
        """
        text = body.decode("utf-8-sig", "replace").strip()
        try:
            # Titles come with control characters and, now and then, with escapes that JSON does not know.
            found = json.loads(text.replace("\\'", "'") or "{}", strict=False)
        except (ValueError, RecursionError) as error:
            raise NotAFeed(source.url, f"the index answers: {' '.join(text.split())[:200]!r}") from error
        articles = found.get("articles", []) if isinstance(found, dict) else None
        if not isinstance(articles, list):
            raise NotAFeed(source.url, "the index answers in another form than a list of articles")
        return Listing(
            refs=each_once(
                PageRef(url=url, source_url=source.url, title=_title(article.get("title")))
                for article in articles
                if isinstance(article, dict)
                and (url := absolute(base_url, str(article.get("url") or ""))) is not None
            )
        )


def _title(value: object) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None
