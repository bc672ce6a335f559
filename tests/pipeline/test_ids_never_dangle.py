"""Whatever is collected, analyzed, joined and taken apart, in whatever order: every id a claim ever had leads to its words."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from db.rulings import mentions_of
from db.store import SqliteStore
from provenance.config import parse
from tests.coverage import NOW, analyzed, collected, story

SIGNED: Mapping[str, Any] = {"by": "Ada", "reason": "I was there.", "decided_at": NOW}
CONFIG = parse('[[event]]\nid = "ferry"\ntitle = "The ferry"\nquery = ["ferry"]\n')
SAYINGS = (
    '"The ferry will be sold before the summer begins," said Ida Lund of the harbour board.',
    '"The ferry will be sold before the summer begins, I fear," said Ida Lund of the harbour board.',
    '"The ferry is too old to be sold to anybody," said Jon Vik, the pastor.',
    '"Nobody on this island has been asked about any of it," said Jon Vik, the pastor.',
    '"Nobody on this island has been asked," said Jon Vik. "We read of it in the papers from the mainland."',
    '"We read of it in the papers from the mainland," said Jon Vik, the pastor, after the service.',
    '"We read of it in the papers from the mainland, nobody on this island has been asked about any of it," said Jon Vik.',
)
PAPERS = 5


class Newsroom(RuleBasedStateMachine):
    """Pages come in, runs go by, a person decides; ids are remembered as a reader's bookmarks are."""

    @initialize()
    def open(self) -> None:
        self.folder = TemporaryDirectory()
        self.store = SqliteStore(Path(self.folder.name) / "x.db")
        self.words: dict[int, set[str]] = {}
        """Every id that a claim ever had, with the wordings seen in it."""
        self.decided: list[tuple[str, int, int]] = []
        self.pages = 0
        for saying in (0, 3):
            self.collect([saying])
        self.analyze(everything=False)

    @rule(sayings=st.lists(st.integers(0, len(SAYINGS) - 1), min_size=1, max_size=3, unique=True))
    def collect(self, sayings: list[int]) -> None:
        self.pages += 1
        text = "\n\n".join(SAYINGS[i] for i in sayings)
        page = story(
            f"https://paper{self.pages % PAPERS}.example/{self.pages}",
            text,
            published_at=f"{2019 - self.pages * self.is_lonely(self.pages)}-04-02T08:00:00Z",
        )
        collected(self.store, [page], CONFIG)

    @rule(everything=st.booleans())
    def analyze(self, everything: bool) -> None:
        analyzed(self.store, CONFIG, everything=everything)
        for action, mention, other in self.decided[-1:]:
            claims = [set(self.store.claims_of([m])[m]) for m in (mention, other)]
            assert bool(claims[0] & claims[1]) == (action == "merge")

    @precondition(lambda self: len(self.listed()) > 1)
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        a, b = data.draw(st.permutations(self.listed()))[:2]
        mentions = [
            mentions_of(self.store._db, claim)[0] for claim in (a, b)
        ]  # the fullest wordings are bound
        self.store.decisions.merge(a, b, **SIGNED)
        self.decided.append(("merge", *mentions))
        self.merged = (a, b)

    @precondition(lambda self: self.splittable())
    @rule(data=st.data())
    def split(self, data: st.DataObject) -> None:
        claim = data.draw(st.sampled_from(self.splittable()))
        mentions = [row["mention_id"] for row in self.store.claim_mentions(claim)]
        self.store.decisions.split(claim, mentions[-1:], **SIGNED)
        self.decided.append(("split", mentions[0], mentions[-1]))
        self.cut = claim

    @precondition(lambda self: self.decided)
    @rule()
    def undo(self) -> None:
        action, mention, other = self.decided[-1]
        claims = self.merged if action == "merge" else (self.cut, None)
        self.store.decisions.undo(action, *claims, **SIGNED)
        if action == "split":
            homes = [set(self.store.claims_of([m])[m]) for m in (mention, other)]
            assert homes[0] & homes[1]
        self.decided.clear()  # what holds now is the one before it, or the aligner's

    @invariant()
    def every_id_leads_to_a_claim_that_stands(self) -> None:
        if not hasattr(self, "store"):
            return
        for claim in self.listed():
            self.words.setdefault(claim, set()).update(
                row["text"] for row in self.store.claim_mentions(claim)
            )
        for claim in self.words:
            now = self.store.claim(claim)["claim_id"]
            assert now in self.listed()
            assert self.store.claim_page(claim).claim_id == now
        assert self.store.check() == []

    @staticmethod
    def is_lonely(page: int) -> bool:
        """Whether a page is of a year of its own, so that it makes no event with others."""
        return page % 3 > 0

    def listed(self) -> list[int]:
        return [row["claim_id"] for row in self.store.overview(limit=1000)]

    def splittable(self) -> list[int]:
        """Claims of two articles or more, so that taking a mention out leaves one."""
        return [
            claim
            for claim in self.listed()
            if len({(r["article_id"]) for r in self.store.claim_mentions(claim)}) > 1
        ]

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            self.folder.cleanup()


# the same walks every time, as they are few; longer ones are for a change of what they walk through
Newsroom.TestCase.settings = settings(max_examples=12, stateful_step_count=8, deadline=None, derandomize=True)
TestNewsroom = Newsroom.TestCase
