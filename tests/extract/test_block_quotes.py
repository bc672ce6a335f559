"""What a page sets apart as a block quote is somebody's words, also where no marks and no lead-in say so."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from itertools import accumulate

from provenance.extract.article import read_page
from provenance.extract.quotes import attributions
from provenance.extract.reading import read
from provenance.gazetteer import OutletBook
from provenance.lang import PROFILES
from provenance.types import Article, Mention, RawPage, Span

SEEN = datetime(2026, 3, 4, tzinfo=UTC)
BEFORE = (
    "The harbour board of Wye met on Monday in the old fish market by the northern quay, which is empty now."
)
AFTER = "The fish market was built by the town in the year 1911 and has stood empty since the last stall was closed."
WORDS = "We have looked at every way to keep the market and none of them can be paid for."


def article(*paragraphs: str) -> Article:
    html = "".join(p if p.startswith("<") else f"<p>{p}</p>" for p in paragraphs)
    page = f"<html lang='en'><head><title>Wye</title></head><body><article><h1>Wye</h1>{html}</article></body></html>"
    return read_page(RawPage(url="https://x.example/a", fetched_at=SEEN, body=page.encode()))


def mentions(*paragraphs: str) -> list[Mention]:
    return list(read(article(*paragraphs), outlet=None, book=OutletBook()).mentions)


def quotes(*paragraphs: str) -> list[tuple[str, str | None]]:
    return [(m.text, m.speaker_name) for m in mentions(*paragraphs) if m.kind == "quote"]


def test_a_block_is_a_stretch_of_the_story() -> None:
    found = article(BEFORE, f"<blockquote><p>{WORDS}</p></blockquote>", AFTER)
    assert [b.of(found.text) for b in found.blocks] == [WORDS]


def test_paragraphs_of_one_block_are_one_stretch() -> None:
    found = article(
        BEFORE, f"<blockquote><p>{WORDS}</p><p>The roof alone costs two millions.</p></blockquote>", AFTER
    )
    assert [b.of(found.text) for b in found.blocks] == [f"{WORDS}\nThe roof alone costs two millions."]


def test_a_page_that_is_all_block_quote_has_none() -> None:
    assert article(f"<blockquote><p>{BEFORE}</p><p>{AFTER}</p></blockquote>").blocks == ()


def test_a_block_without_marks_is_said_by_whom_the_sentence_before_is_about() -> None:
    told = f"{BEFORE} Harbour master Lena Voss was clear about it."
    assert quotes(told, f"<blockquote><p>{WORDS}</p></blockquote>", AFTER) == [(WORDS, "Lena Voss")]


def test_a_block_signed_behind_a_dash_is_said_by_who_signed_it() -> None:
    signed = f"<blockquote><p>{WORDS}</p><p>— Lena Voss, harbour master</p></blockquote>"
    assert quotes(BEFORE, signed, AFTER) == [(WORDS, "Lena Voss")]


def test_a_block_whose_last_line_is_a_name_is_said_by_who_has_it() -> None:
    signed = f"<blockquote><p>{WORDS}</p><cite>Lena Voss, harbour master</cite></blockquote>"
    assert quotes(BEFORE, signed, AFTER) == [(WORDS, "Lena Voss")]


def test_a_block_is_no_claim_of_the_outlet() -> None:
    found = mentions(BEFORE, f"<blockquote><p>{WORDS}</p></blockquote>", AFTER)
    assert [m.text for m in found if m.kind == "claim"] == [BEFORE, AFTER]


def test_a_block_that_repeats_the_text_is_a_pull_quote() -> None:
    assert quotes(BEFORE, f"<blockquote><p>{AFTER}</p></blockquote>", f"{AFTER} It is cold inside.") == []


def test_marks_in_a_block_are_read_as_marks() -> None:
    block = f"<blockquote><p>“{WORDS}” said Lena Voss.</p></blockquote>"
    assert quotes(BEFORE, block, AFTER) == [(WORDS, "Lena Voss")]


def test_a_pull_quote_is_read_where_it_stands() -> None:
    told = f"“{WORDS[:-1]},” Lena Voss said at the gate."
    pulled = f"<blockquote><p>{WORDS}</p><cite>Lena Voss</cite></blockquote>"
    found = mentions(pulled, BEFORE, f"<p>{told}</p>", AFTER)
    assert [(m.kind, m.speaker_name) for m in found] == [
        ("claim", None),
        ("quote", "Lena Voss"),
        ("claim", None),
    ]


def test_many_blocks_take_linear_time() -> None:
    def seconds(blocks: int) -> float:
        lines = [f"Quay number {n} has been closed since the flood of that year." for n in range(2 * blocks)]
        starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
        apart = tuple(Span(start=starts[n], end=starts[n] + len(lines[n])) for n in range(1, 2 * blocks, 2))
        text = "\n".join(lines)
        began = time.process_time()
        attributions(text, PROFILES["en"], blocks=apart)
        return time.process_time() - began

    assert seconds(8_000) < 30 * max(seconds(1_000), 0.01)
