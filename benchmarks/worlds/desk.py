"""Where a world is written: sheets of outlets fill with paragraphs, and each claim knows where it was printed.

A desk keeps what must not repeat within a world: outlets' towns, templates, clauses.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from benchmarks.worlds import frames, statements, words
from benchmarks.worlds.frames import Family
from benchmarks.worlds.model import Printed, Truth, World
from benchmarks.worlds.printing import Stamped, page
from benchmarks.worlds.words import Person
from provenance.types import Basis, Outlet, OutletKind, RawPage

PUBLIC = "public"
"""Named in place of an outlet where a page says that a statement was made in public."""

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_PLURALS = re.compile(r"\b(he|his|him)\b")


@dataclass(slots=True, kw_only=True)
class Claim:
    """A claim while its world is being written. ``named`` is whom the pages name for it."""

    id: str
    basis: Basis
    origin: str | None
    wordings: tuple[str, ...] = ()
    """Of a finding: the same in several wordings."""
    clauses: tuple[statements.Clause, ...] = ()
    """Of something said: one or two clauses, slots filled."""
    speaker: Person | None = None
    two_sentences: bool = False
    doubted: bool = False
    named: set[str] = field(default_factory=set)
    printed: list[Printed] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The claim in its first wording."""
        return self.wordings[0] if self.wordings else self.direct(0, len(self.clauses))

    def direct(self, first: int, last: int) -> str:
        """Clauses in the speaker's own words, without a full stop at the end."""
        said = [c.said for c in self.clauses[first:last]]
        return (
            ". ".join(map(capital, said))
            if self.two_sentences
            else ", and ".join((capital(said[0]), *said[1:]))
        )

    def truth(self) -> Truth:
        """The finished claim: there is evidence where some page names the origin, or the public occasion."""
        wanted = PUBLIC if self.basis == "public" else self.origin
        return Truth(
            id=self.id,
            text=self.text,
            basis=self.basis,
            printed=tuple(self.printed),
            origin=self.origin,
            evidence=wanted in self.named,
            doubted=self.doubted,
        )


@dataclass(slots=True, kw_only=True)
class Sheet:
    """One version of an outlet's page while it is written. ``minutes`` after the world's beginning it appeared."""

    outlet: Outlet
    url: str
    minutes: int
    title: str = ""
    lines: list[str] = field(default_factory=list)
    byline: str | None = None
    credit: str | None = None
    straight: bool = False
    stated: str = "exact"
    """How its time is stated, see `printing.Stamped`."""
    seen_after: timedelta | None = None
    """When it was fetched, after the world's beginning; None is at the end, with the others."""
    met: set[str] = field(default_factory=set)
    links: dict[str, str] = field(default_factory=dict)

    def quoted(self, content: str) -> str:
        """Between the marks of this outlet."""
        return f'"{content}"' if self.straight else f"“{content}”"


def capital(text: str) -> str:
    """With a capital at the beginning; the rest as it is."""
    return text[:1].upper() + text[1:]


class Desk:
    """Writes one world. Everything random in it comes from the seed."""

    def __init__(self, seed: str, kind: str) -> None:
        self.rng = rng = random.Random(seed)
        self.kind = kind
        self.place = words.place(rng)
        self.taken = {self.place}
        firm = f"{rng.choice(words._SURNAME_A)}{rng.choice(('tec', 'bau', 'con', 'lux', 'nor', 'port'))} {rng.choice(('Group', 'Holding', 'Services', 'Works'))}"
        body = rng.choice(
            (
                "city council",
                "regional government",
                "transport ministry",
                "harbour authority",
                "county council",
                "building inspectorate",
            )
        )
        self.slots = statements.words_for(rng, self.place, firm, body)
        self.began = datetime(2021, 1, 4, 5, tzinfo=UTC) + timedelta(minutes=rng.randrange(60 * 24 * 1200))
        self.outlets: dict[str, Outlet] = {}
        self.configured: set[str] = set()
        self.sheets: list[Sheet] = []
        self.claims: list[Claim] = []
        self._decks: dict[str, list[str]] = {}

    # -- who

    def outlet(
        self, kind: OutletKind | None = None, *, configured: bool = True, parent: str | None = None
    ) -> Outlet:
        """A new outlet of this world."""
        made = words.outlet(self.rng, self.taken, kind, parent)
        self.outlets[made.id] = made
        if configured:
            self.configured.add(made.id)
        return made

    def outlets_of(self, count: int) -> list[Outlet]:
        """Several new outlets that are no agencies."""
        return [self.outlet() for _ in range(count)]

    def person(self, *, official: bool = False) -> Person:
        """Somebody new to speak."""
        return words.person(
            self.rng, self.draw("role", statements.OFFICIALS if official else statements.ROLES)
        )

    # -- what

    def draw(self, deck: str, of: Sequence[str]) -> str:
        """One of these that was not drawn lately: all come before any comes again."""
        left = self._decks.setdefault(deck, [])
        if not left:
            left.extend(self.rng.sample(list(of), len(of)))
        return left.pop()

    def fill(self, template: str, **more: str | int) -> str:
        """The template with the world's slots, and fresh numbers."""
        n = self.rng.choice((self.rng.randint(11, 99), self.rng.randint(101, 890)))
        return template.format(
            **{
                **self.slots,
                "n": n,
                "m": self.rng.randint(3, 9),
                "p": self.rng.randint(11, 88),
                "day": self.rng.choice(DAYS),
                **more,
            }
        )

    def saying(
        self, speaker: Person, basis: Basis, origin: Outlet | None, *, clauses: int | None = None
    ) -> Claim:
        """Something that is said: one clause or two."""
        count = clauses or self.rng.choice((1, 2, 2))
        chosen = []
        for _ in range(count):
            raw = self.draw(
                "clauses", [" | ".join((c.said, c.reported, c.retold)) for c in statements.CLAUSES]
            )
            said, reported, retold = self.fill(raw).split(" | ")
            chosen.append(statements.Clause(said, _gendered(reported, speaker), _gendered(retold, speaker)))
        claim = Claim(
            id=f"c{len(self.claims)}", basis=basis, origin=origin.id if origin else None, clauses=tuple(chosen),
            speaker=speaker, two_sentences=count > 1 and self.rng.random() < 0.5,
        )  # fmt: skip
        self.claims.append(claim)
        return claim

    def finding(
        self, basis: Basis, origin: Outlet | None, of: Sequence[tuple[str, ...]] = statements.FINDINGS
    ) -> Claim:
        """Something that is so, in several wordings."""
        raw = self.draw(of[0][0], [" | ".join(wordings) for wordings in of])
        claim = Claim(
            id=f"c{len(self.claims)}",
            basis=basis,
            origin=origin.id if origin else None,
            wordings=tuple(self.fill(raw).split(" | ")),
        )
        self.claims.append(claim)
        return claim

    # -- pages

    def sheet(
        self, outlet: Outlet, minutes: int, *, stated: str | None = None, text_of: Sheet | None = None
    ) -> Sheet:
        """A page of this outlet with a lead; ``text_of`` another, a copy of its lines."""
        rng = self.rng
        number = rng.randrange(10**6)
        made = Sheet(
            outlet=outlet,
            url=f"https://{outlet.domains[0]}/{self.place.casefold()}/{number}",
            minutes=minutes,
            title=self.fill(self.draw("titles", statements.TITLES)),
            straight=rng.random() < 0.4,
            stated=stated
            or rng.choices(("exact", "naive", "day", "midnight", "year1", "none"), (70, 6, 12, 6, 3, 3))[0],
        )
        made.lines = list(text_of.lines) if text_of else [self.fill(self.draw("leads", statements.LEADS))]
        self.sheets.append(made)
        return made

    def later(self, sheet: Sheet, *, hours: int) -> Sheet:
        """The next version of a page, with what it has so far; the first was seen before it."""
        sheet.seen_after = timedelta(minutes=sheet.minutes + 20)
        made = Sheet(
            outlet=sheet.outlet, url=sheet.url, minutes=sheet.minutes, title=sheet.title, lines=list(sheet.lines),
            straight=sheet.straight, stated=sheet.stated, seen_after=timedelta(minutes=sheet.minutes, hours=hours), met=set(sheet.met),
        )  # fmt: skip
        self.sheets.append(made)
        return made

    def filler(self, sheet: Sheet, count: int = 1) -> None:
        """Paragraphs that say nothing of the matter."""
        sheet.lines += [self.draw("fillers", statements.FILLERS) for _ in range(count)]

    def provide(self, sheet: Sheet, wire: Outlet, claims: Sequence[Claim]) -> None:
        """Print an agency's name above or below the text."""
        if self.rng.random() < 0.5:
            sheet.byline = self.rng.choice((wire.name, f"{wire.name} staff"))
        else:
            sheet.credit = self.rng.choice((wire.name, f"Provided by {wire.name}"))
        for claim in claims:
            claim.named.add(wire.id)

    def reprint(self, sheet: Sheet, home: Sheet, claims: Sequence[Claim]) -> None:
        """Note where the claims of a copied text stand; the end of the text may be cut."""
        if self.rng.random() < 0.4:
            sheet.lines.pop()
        for claim in claims:
            there = [p for p in claim.printed if p.url == home.url]
            claim.printed += [Printed(url=sheet.url, text=p.text, frame=f"copy of {p.frame}") for p in there]

    def leave_out(self, sheet: Sheet) -> None:
        """The page was not collected after all."""
        self.sheets.remove(sheet)
        for claim in self.claims:
            claim.printed = [p for p in claim.printed if p.url != sheet.url]

    def link(self, sheet: Sheet, claim: Claim, to: Sheet) -> None:
        """Link the last words of the last line to another page."""
        words = " ".join(sheet.lines[-1].rstrip(".").split()[-4:])
        sheet.links[words] = to.url
        claim.named.add(to.outlet.id)

    # -- sentences

    def say(
        self, sheet: Sheet, claim: Claim, family: str, *, about: Outlet | None = None, how: str | None = None
    ) -> None:
        """Print something said: ``how`` is full, cut, reported, mixed or retold (drawn where not given)."""
        how = how or self.rng.choices(("full", "cut", "reported", "mixed", "retold"), (50, 18, 16, 10, 6))[0]
        templates = frames.SAYING[family]
        last = len(claim.clauses)
        first, last = self.rng.choice(((0, 1), (1, 2))) if how == "cut" and last > 1 else (0, last)
        name = self._name(sheet, claim, family)
        slots = self._frame_slots(sheet, claim, name, about)
        if how in ("full", "cut"):
            text, line, frame = self._direct(sheet, claim, first, last, templates, slots, family)
        else:
            text, line, frame = self._indirect(sheet, claim, how, templates, slots, family)
        sheet.lines.append(_tidy(line))
        claim.printed.append(Printed(url=sheet.url, text=text, frame=f"{family}/{how}: {frame}"))
        self._name_source(sheet, claim, family, about)

    def state(self, sheet: Sheet, claim: Claim, family: str, *, about: Outlet | None = None) -> None:
        """Print a finding in the next of its wordings."""
        wording = claim.wordings[len(claim.printed) % len(claim.wordings)]
        if self.rng.random() < 0.4:
            wording = claim.wordings[0]
        templates = frames.FINDING[family]
        slots = self._frame_slots(sheet, claim, "", about)
        if templates.post and self.rng.random() < 0.4:
            frame = self.draw(f"{family}/post", templates.post)
            line = f"{capital(wording)}, {frame.format(**slots)}."
        else:
            frame = self.draw(f"{family}/that", templates.that)
            line = capital(f"{frame.format(**slots)} {wording}.".strip())
        sheet.lines.append(line)
        claim.printed.append(Printed(url=sheet.url, text=wording, frame=f"{family}: {frame}"))
        self._name_source(sheet, claim, family, about)

    def _direct(
        self,
        sheet: Sheet,
        claim: Claim,
        first: int,
        last: int,
        templates: Family,
        slots: Mapping[str, str | int],
        family: str,
    ) -> tuple[str, str, str]:
        text = claim.direct(first, last)
        if self.rng.random() < 0.65:
            frame = self.draw(f"{family}/post", templates.post)
            said = frame.format(**slots)
            head, dot, tail = text.partition(". ")
            if dot:
                return text, f"{sheet.quoted(head + ',')} {said}. {sheet.quoted(tail + '.')}", frame
            return text, f"{sheet.quoted(text + ',')} {said}.", frame
        frame = self.draw(f"{family}/pre", templates.pre)
        return text, f"{capital(frame.format(**slots))}: {sheet.quoted(text + '.')}", frame

    def _indirect(
        self,
        sheet: Sheet,
        claim: Claim,
        how: str,
        templates: Family,
        slots: Mapping[str, str | int],
        family: str,
    ) -> tuple[str, str, str]:
        frame = self.draw(f"{family}/that", templates.that)
        said = capital(frame.format(**slots))
        if how == "mixed" and len(claim.clauses) > 1:
            one, two = claim.clauses[0].reported, claim.clauses[1].said
            return f"{one} and that {two}", f"{said} {one} and that {sheet.quoted(two)}.", frame
        told = [c.retold if how == "retold" else c.reported for c in claim.clauses]
        text = " and that ".join(told)
        return text, f"{said} {text}.", frame

    def _name(self, sheet: Sheet, claim: Claim, family: str) -> str:
        who = claim.speaker
        if who is None or family == "carried":
            return ""
        if who.surname in sheet.met:
            return who.surname
        sheet.met.add(who.surname)
        return f"{who.name}, the {who.role}," if self.rng.random() < 0.4 else f"{who.role} {who.name}"

    def _frame_slots(
        self, sheet: Sheet, claim: Claim, name: str, about: Outlet | None
    ) -> dict[str, str | int]:
        who, ago = claim.speaker, self.rng.randint(2, 9)
        numerals = ("two", "three", "four", "five", "six", "seven", "eight", "nine")
        return {
            **self.slots,
            "S": name,
            "O": (about or sheet.outlet).name,
            "day": self.rng.choice(DAYS),
            "he": who.pronoun if who else "",
            "He": capital(who.pronoun) if who else "",
            "surname": who.surname if who else "",
            "ago": numerals[ago - 2],
            "Ago": capital(numerals[ago - 2]),
            "year": self.began.year - ago,
        }

    def _name_source(self, sheet: Sheet, claim: Claim, family: str, about: Outlet | None) -> None:
        if family in ("public", "announced"):
            claim.named.add(PUBLIC)
        elif family not in ("plain", "background", "relayed"):
            claim.named.add((about or sheet.outlet).id)

    # -- the world

    def world(self) -> World:
        """What was written, with its truth."""
        end = self.began + timedelta(minutes=max(s.minutes for s in self.sheets)) + timedelta(hours=30)
        pages: list[RawPage] = []
        published: dict[str, datetime | None] = {}
        for sheet in self.sheets:
            stamped = Stamped(at=self.began + timedelta(minutes=sheet.minutes), stated=sheet.stated)
            fetched = end if sheet.seen_after is None else self.began + sheet.seen_after
            as_html = bool(sheet.links) or self.rng.random() < 0.2
            pages.append(page(sheet, stamped, fetched, as_html=as_html))
            published[sheet.url] = stamped.read
        return World(
            kind=self.kind,
            event=f"{self.place}-{self.rng.randrange(10**6)}".casefold(),
            query=(self.place,),
            outlets=tuple(self.outlets[i] for i in sorted(self.configured)),
            names={o.id: o.name for o in self.outlets.values()},
            pages=tuple(pages),
            truths=tuple(c.truth() for c in self.claims if c.printed),
            published=published,
            outlet_of={s.url: s.outlet.id for s in self.sheets},
        )


def _gendered(text: str, who: Person) -> str:
    if not who.she:
        return text
    return _PLURALS.sub(lambda m: {"he": "she", "his": "her", "him": "her"}[m[1]], text)


def _tidy(line: str) -> str:
    """Without the commas that an apposition leaves before a mark."""
    return re.sub(r",(?=[.:,])", "", line)
