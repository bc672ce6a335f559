"""The evidence rules as a journalist reads them: each with its weights, an example, and what it does not mean.

The examples are data (``docs/examples.toml``). Each is invented coverage that goes the whole way, from
page to verdict, in a database in memory; what is printed is what the rule said there.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from db.store import SqliteStore
from provenance.config import parse
from provenance.demo.coverage import configuration, documents
from provenance.gazetteer import OutletBook
from provenance.origin import verdict
from provenance.origin.rules import RULES
from provenance.origin.weights import WEIGHTS
from provenance.pipeline.analysis import analyze
from provenance.pipeline.pages import imported, ingest
from provenance.render.phrases import moment, quoted, signed
from provenance.render.sentence import verdict_sentence
from provenance.render.waterfall import waterfall_lines, waterfalls
from provenance.types import Event, Evidence, Outlet, RawPage, Verdict

DOCS = Path(__file__).resolve().parent.parent / "docs"
WORKED = "If we had accepted a nine-month delivery option"
"""Words of the demo's claim by which the adding up is shown."""
EXAMPLES, PAGE = DOCS / "examples.toml", DOCS / "how-it-decides.md"
SEEN = datetime(2024, 5, 3, tzinfo=UTC)
"""When a page was collected where the example does not say: after all of them."""
EVENT = Event(
    id="gull-rock", title="The pier of Gull Rock", query=("the",), since=datetime(2024, 5, 1, tzinfo=UTC)
)
"""All coverage of an example is of one event, for only there reworded statements are compared."""

assert verdict  # its import enters the rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """Coverage in which a rule sees something."""

    rule: str
    claim: str
    """Words of the statement that is judged."""
    of: str
    """Name of the candidate that the rule speaks for or against; ``public`` for made in public."""
    pages: tuple[Mapping[str, Any], ...]
    meaning: str
    """What the rule does not mean."""
    weights: tuple[str, ...]
    """The entries of the table of weights that the rule uses."""
    against: bool = False


@cache
def examples() -> Mapping[str, Example]:
    """The example of each rule."""
    rules = tomllib.loads(EXAMPLES.read_text(encoding="utf-8"))["rule"]
    return {
        name: Example(
            rule=name,
            claim=given["claim"],
            of=given["of"],
            pages=tuple(given["page"]),
            meaning=given["meaning"],
            weights=tuple(given["weights"]),
            against=given.get("against", False),
        )
        for name, given in rules.items()
    }


@cache
def outlets() -> Mapping[str, Outlet]:
    """The invented outlets, by id."""
    found = tomllib.loads(EXAMPLES.read_text(encoding="utf-8"))["outlet"]
    return {o["id"]: Outlet(**{**o, "domains": tuple(o["domains"])}) for o in found}


def judged(example: Example) -> Verdict:
    """What the program says of the example's statement, from its pages as they would be collected.

    Raises:
        LookupError: No claim has its words.
    """
    with SqliteStore() as store:
        book = OutletBook(tuple(outlets().values()))
        store.put_outlets(outlets().values())
        for number, given in enumerate(example.pages):
            page = _raw(given, number)
            ingest(page, imported(page), store, book)
        analyze(store, book, (EVENT,), now=SEEN)
        found = {row["claim_id"] for row in store.search_mentions(example.claim)}
        if not found:
            raise LookupError(f"{example.rule}: no claim has the words {example.claim!r}")
        return max((store.claim_page(i) for i in found), key=lambda page: page.mention_count).verdict


def said(example: Example, decided: Verdict) -> Evidence | None:
    """What the rule saw in the example; None where it is silent, or speaks for somebody else."""
    names = {o.id: o.name for o in outlets().values()}
    for seen in decided.evidence:
        whom = "public" if seen.public else names.get(seen.outlet_id or "", seen.name)
        if seen.rule == example.rule and whom == example.of:
            return seen
    return None


def _raw(given: Mapping[str, Any], number: int) -> RawPage:
    """A page as a site prints it."""
    domain = outlets()[given["outlet"]].domains[0]
    title = given.get("title", "The pier of Gull Rock")
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": title,
        "datePublished": given["at"].isoformat(),
    }
    if "author" in given:
        ld["author"] = {"@type": "Organization", "name": given["author"]}
    text = re.sub(r"\[(.+?)\]\((.+?)\)", r'<a href="\2">\1</a>', escape(given["text"], quote=False))
    paragraphs = "".join(f"<p>{p}</p>" for p in text.split("\n\n"))
    html = (
        f'<html lang="en"><head><title>{escape(title)}</title><script type="application/ld+json">{json.dumps(ld)}'
        f"</script></head><body><article><h1>{escape(title)}</h1>{paragraphs}</article></body></html>"
    )
    return RawPage(
        url=f"https://{domain}{given.get('path', f'/{number}')}",
        fetched_at=given.get("seen", SEEN),
        body=html.encode(),
        media_type="text/html; charset=utf-8",
    )


# --- as it is printed -------------------------------------------------------------------------


def rules_section() -> str:
    """The table of rules, and each with its example, in the order of the examples."""
    table = ["| rule | what it does | weight |", "|---|---|---|"]
    table += [f"| [`{name}`](#{name}) | {_first_line(name)} | {_weights(name)} |" for name in sorted(RULES)]
    return "\n".join([*table, "", *(line for e in examples().values() for line in _entry(e))])


def with_sections(text: str, sections: Mapping[str, str]) -> str:
    """The text with its generated sections, each between ``<!-- name: … -->`` and ``<!-- end of name -->``, replaced."""
    for name, section in sections.items():
        between = re.compile(rf"(<!-- {name}:.*?-->\n).*?(\n<!-- end of {name} -->)", re.DOTALL)
        text = between.sub(lambda m, new=section: f"{m[1]}\n{new.strip()}\n{m[2]}", text)  # type: ignore[misc]
    return text


def _first_line(rule: str) -> str:
    return (RULES[rule].__doc__ or "").splitlines()[0]


def _weights(rule: str) -> str:
    return ", ".join(dict.fromkeys(signed(WEIGHTS[w]) for w in examples()[rule].weights)) or signed(0.0)


def _entry(example: Example) -> Iterator[str]:
    """The rule under its own heading: what the pages say, what it makes of that, and what it does not mean."""
    decided = judged(example)
    seen = said(example, decided)
    if seen is None:
        raise LookupError(f"{example.rule} does not see what its example shows")
    yield from (f"### {example.rule}", "", _first_line(example.rule), "")
    for given in example.pages:
        name = outlets()[given["outlet"]].name
        headline = f", “{given['title']}”" if "title" in given else ""
        byline = f", by {given['author']}" if "author" in given else ""
        kept = f", as it stood at {given['seen']:%H:%M}" if _is_version(given, example) else ""
        yield f"> **{name}**, {moment(given['at'], 'minute', short=True)}{headline}{byline}{kept}:"
        yield from (f"> {line}".rstrip() for line in given["text"].split("\n"))
        yield ">"
    whom = "made in public" if seen.public else example.of
    yield from ("", f"It says, **{signed(seen.weight)}** for *{whom}*: “{seen.note}”", "")
    names = {o.id: o.name for o in outlets().values()}
    yield from (f"With all the rest: {verdict_sentence(decided, names=names)}", "")
    yield from (f"*It does not mean:* {example.meaning}", "")


def _is_version(given: Mapping[str, Any], example: Example) -> bool:
    """Whether the page is one of several versions of an address."""
    return "path" in given and sum(p.get("path") == given["path"] for p in example.pages) > 1


def worked_section() -> str:
    """How the evidence on one claim of the demo adds up, as `show` prints it."""
    config = parse(configuration("127.0.0.1:9"))
    with SqliteStore() as store:
        book = OutletBook(config.outlets)
        store.put_outlets(config.outlets)
        for (host, path), document in sorted(documents().items()):
            if document.media_type.startswith("text/html"):
                page = RawPage(
                    url=f"http://{host}{path}", fetched_at=SEEN, body=document.body, media_type="text/html"
                )
                ingest(page, imported(page), store, book)
        analyze(store, book, config.events, now=SEEN)
        claim = store.claim_page(next(row["claim_id"] for row in store.search_mentions(WORKED)))
    falls = waterfalls(claim.verdict.evidence, names=claim.names)
    lines = [f"  {line}" for fall in falls for line in waterfall_lines(fall)]
    decided = verdict_sentence(claim.verdict, names=claim.names)
    return "\n".join(("```", quoted(claim.text, claim.kind), decided, "", *lines, "```"))


def page() -> str:
    """The page as it should stand."""
    sections = {"worked": worked_section(), "rules": rules_section()}
    return with_sections(PAGE.read_text(encoding="utf-8"), sections)


def main() -> None:
    """Write the generated sections into the page."""
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
