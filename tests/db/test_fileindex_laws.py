"""Whatever is added, absorbed, undone and made anew in a file, over any number of openings: no id dangles, nothing is lost."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from db.fileindex import FileIndex
from provenance.align.batch.fill import join_all
from provenance.align.index import join, read_ahead
from provenance.align.keys import KEYS_VERSION, keys
from provenance.align.memory import LEADERS_PER_KEY
from provenance.align.rechoosing import rechoose
from provenance.errors import UsageError
from provenance.types import Statement

SILO = "The silo on the quay was painted twice before anyone noticed that it leaned towards the church"
GOAT = "A goat from the upper farm has been elected to nothing and yet it sits in every meeting"
SAID = (
    SILO,
    SILO[:40],
    SILO[30:],
    SILO.replace("twice", "three times"),
    SILO.replace("noticed", "saw"),
    GOAT,
    GOAT[:50],
    GOAT.upper(),
    f"{SILO}. {GOAT}.",
    f"{GOAT[:50]} and {SILO[30:]}",
    "leaned",
    "",
)
texts = st.lists(st.sampled_from(SAID), min_size=1, max_size=4)


class Archive(RuleBasedStateMachine):
    """An index that is opened again and again."""

    @initialize()
    def make(self) -> None:
        self.folder = TemporaryDirectory()
        self.said: list[str] = []
        self.ids: set[int] = set()
        """Every id that any statement's claim ever had."""
        self.index = self.opened()

    def opened(self) -> FileIndex:
        index = FileIndex(Path(self.folder.name) / "quotes.db", keys_version=KEYS_VERSION)
        return index.__enter__()

    @rule(texts=texts)
    def come_one_by_one(self, texts: list[str]) -> None:
        for text in texts:
            self.said.append(text)
            join(Statement(id=len(self.said), text=text), self.index)

    @rule(texts=texts)
    def come_together(self, texts: list[str]) -> None:
        read_ahead(texts, self.index)
        ids = join_all([Statement(id=0, text=t) for t in texts], self.index, last_id=self.index.last_id())
        placed = dict(zip(ids, texts, strict=True))
        self.said += [placed[id_] for id_ in sorted(placed)]

    @rule()
    def close_and_open(self) -> None:
        self.index.__exit__(None, None, None)
        self.index = self.opened()

    @rule(texts=texts)
    def fail_while_adding(self, texts: list[str]) -> None:
        self.close_and_open()
        for n, text in enumerate(texts, len(self.said) + 1):
            join(Statement(id=n, text=text), self.index)
        self.index.__exit__(KeyError, KeyError("no"), None)
        self.index = self.opened()

    @rule()
    def make_anew(self) -> None:
        rechoose(self.index)

    @precondition(lambda self: len(self.ids) > 1)
    @rule(data=st.data())
    def absorb(self, data: st.DataObject) -> None:
        one, two = (data.draw(st.sampled_from(sorted(self.ids))) for _ in range(2))
        self.index.absorb(one, two)

    @precondition(lambda self: self.ids)
    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        claim = data.draw(st.sampled_from(sorted(self.ids)))
        try:
            winner = self.index.undo(claim)
        except UsageError:
            return
        mains = {own[0]: id_ for id_, own in self.index.claims(range(1, len(self.said) + 1)).items()}
        if claim in mains and winner in mains:
            assert (min(claim, winner), max(claim, winner)) in self.index.kept_apart()

    @invariant()
    def nothing_is_lost_and_no_id_dangles(self) -> None:
        if not hasattr(self, "index"):
            return
        every = range(1, len(self.said) + 1)
        claims = self.index.claims(every)
        assert list(claims) == list(every)
        assert [s.text for s in self.index.statements(every).values()] == self.said
        self.ids |= {claim for own in claims.values() for claim in own}
        roots = self.index.roots(self.ids)
        assert set(roots) == self.ids
        for claim in {claim for own in claims.values() for claim in own}:
            root, size = roots[claim]
            assert size == sum(claim in own for own in claims.values())
            assert claim in claims[root]
        for a, b in self.index.kept_apart():
            assert self.index.roots([a, b]).get(a) != self.index.roots([a, b]).get(b)
        for text in SAID:
            led = self.index.leaders(keys(text))
            assert all(0 < len(set(ids)) == len(ids) <= LEADERS_PER_KEY for ids in led.values())

    def teardown(self) -> None:
        if hasattr(self, "index"):
            self.index.__exit__(None, None, None)
            self.folder.cleanup()


Archive.TestCase.settings = settings(max_examples=25, stateful_step_count=15, deadline=None)
TestArchive = Archive.TestCase


@settings(max_examples=20, deadline=None)
@given(texts, texts)
def test_reading_ahead_changes_no_answer(stored: list[str], coming: list[str]) -> None:
    answers = []
    for ahead in (False, True):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "quotes.db"
            with FileIndex(path, keys_version=KEYS_VERSION) as index:
                join_all([Statement(id=0, text=t) for t in stored], index)
            with FileIndex(path, keys_version=KEYS_VERSION) as index:
                if ahead:
                    read_ahead(coming, index)
                answers.append(
                    [join(Statement(id=n, text=t), index) for n, t in enumerate(coming, len(stored) + 1)]
                )
    assert answers[0] == answers[1]
