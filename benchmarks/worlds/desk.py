"""Where a world is written: who is in it, what is said and found, and the sheets it is printed on.

A desk keeps what must not repeat within a world: outlets' towns, statements, headlines.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from benchmarks.worlds import words, writing
from benchmarks.worlds.house import House
from benchmarks.worlds.model import Printed, World
from benchmarks.worlds.printing import Stamped, page
from benchmarks.worlds.sheets import Claim, Sheet, capital
from benchmarks.worlds.tongues import TONGUES
from benchmarks.worlds.tongues.tongue import Clause, Slots, Tongue
from benchmarks.worlds.words import Person
from provenance.types import Basis, Outlet, OutletKind, RawPage

STATED = ("exact", "naive", "day", "midnight", "year1", "none")
STATED_OFTEN = (70, 6, 12, 6, 3, 3)
AS_HTML = 0.25
FIRMS = ("tec", "bau", "con", "lux", "nor", "port")
SUFFIXES = ("Group", "Holding", "Services", "Works")


class Desk:
    """Writes one world. Everything random in it comes from the seed. ``languages`` are those of its outlets, the first most."""

    def __init__(self, seed: str, kind: str, languages: tuple[str, ...] = ("en",)) -> None:
        self.rng = rng = random.Random(seed)
        self.kind = kind
        self.languages = languages
        self.tongues: Sequence[Tongue] = [TONGUES[code] for code in languages]
        self.place = words.place(rng)
        self.taken = {self.place}
        self.firm = f"{words.surname_stem(rng)}{rng.choice(FIRMS)} {rng.choice(SUFFIXES)}"
        self.topic = rng.randrange(self._common("topics"))
        self.body = rng.randrange(self._common("bodies"))
        self.founded = rng.randint(1921, 2009)
        self.began = datetime(2021, 1, 4, 5, tzinfo=UTC) + timedelta(minutes=rng.randrange(60 * 24 * 1200))
        self.outlets: dict[str, Outlet] = {}
        self.configured: set[str] = set()
        self.sheets: list[Sheet] = []
        self.claims: list[Claim] = []
        self._houses: dict[str, House] = {}
        self._decks: dict[str, list[int]] = {}

    # -- who

    def outlet(
        self,
        kind: OutletKind | None = None,
        *,
        configured: bool = True,
        parent: str | None = None,
        language: str | None = None,
    ) -> Outlet:
        """A new outlet of this world."""
        made = words.outlet(self.rng, self.taken, kind, parent, TONGUES[language or self.languages[0]])
        self.outlets[made.id] = made
        if configured:
            self.configured.add(made.id)
        return made

    def outlets_of(self, count: int) -> list[Outlet]:
        """Several new outlets that are no agencies."""
        return [self.outlet() for _ in range(count)]

    def house(self, outlet: Outlet) -> House:
        """How an outlet writes, on all its pages."""
        return self._houses.setdefault(outlet.id, House(outlet=outlet, rng=self.rng))

    def person(self, *, official: bool = False) -> Person:
        """Somebody new to speak."""
        field = "officials" if official else "roles"
        return words.person(self.rng, field, self._draw(field))

    # -- what

    def slots(self, language: str) -> Slots:
        """The world's story in a language."""
        tongue = TONGUES[language]
        story = {"firm": self.firm, "place": self.place, "year": self.founded}
        return {**tongue.topics[self.topic], **tongue.bodies[self.body], **story}

    def year_of(self, ago: int) -> int:
        """The year that many years before the world begins."""
        return self.began.year - ago

    def saying(
        self, speaker: Person, basis: Basis, origin: Outlet | None, *, clauses: int | None = None
    ) -> Claim:
        """Something that is said: one clause or two."""
        count = clauses or self.rng.choice((1, 2, 2))
        said: dict[str, list[Clause]] = {code: [] for code in self.languages}
        for _ in range(count):
            chosen, numbers = self._draw("clauses"), self._numbers()
            for tongue in self.tongues:
                he, his, him = tongue.pronouns[speaker.she]
                slots = {
                    **self.slots(tongue.code),
                    **numbers,
                    "he": he,
                    "his": his,
                    "him": him,
                    "object": him,
                }
                raw = tongue.clauses[chosen]
                said[tongue.code].append(
                    Clause(*(w.format(**slots) for w in (raw.said, raw.reported, raw.retold)))
                )
        claim = Claim(
            id=f"c{len(self.claims)}", basis=basis, origin=origin.id if origin else None, speaker=speaker,
            clauses={code: tuple(of) for code, of in said.items()},
            two_sentences=count > 1 and self.rng.random() < 0.5,
        )  # fmt: skip
        self.claims.append(claim)
        return claim

    def finding(self, basis: Basis, origin: Outlet | None, of: str = "findings") -> Claim:
        """Something that is so; ``of`` is the list of the language it is drawn from."""
        chosen, numbers = self._draw(of), self._numbers()
        wordings = {
            tongue.code: tuple(
                w.format(**{**self.slots(tongue.code), **numbers}) for w in getattr(tongue, of)[chosen]
            )
            for tongue in self.tongues
        }
        claim = Claim(
            id=f"c{len(self.claims)}",
            basis=basis,
            origin=origin.id if origin else None,
            wordings=wordings,
        )
        self.claims.append(claim)
        return claim

    def _numbers(self) -> dict[str, int]:
        n = self.rng.choice((self.rng.randint(11, 99), self.rng.randint(101, 890)))
        return {"n": n, "m": self.rng.randint(3, 9), "p": self.rng.randint(11, 88)}

    def _common(self, field: str) -> int:
        """How many entries of a list all languages of this world have."""
        return min(len(getattr(tongue, field)) for tongue in self.tongues)

    def _draw(self, field: str) -> int:
        """The place of an entry that was not drawn lately: all come before any comes again."""
        left = self._decks.setdefault(field, [])
        if not left:
            count = self._common(field)
            left.extend(self.rng.sample(range(count), count))
        return left.pop()

    # -- pages

    def sheet(
        self, outlet: Outlet, minutes: int, *, stated: str | None = None, text_of: Sheet | None = None
    ) -> Sheet:
        """A page of this outlet with a lead; ``text_of`` another, a copy of its lines."""
        house = self.house(outlet)
        slots = self.slots(house.tongue.code)
        made = Sheet(
            house=house,
            url=f"https://{outlet.domains[0]}/{self.place.casefold()}/{self.rng.randrange(10**6)}",
            minutes=minutes,
            title=self.rng.choice(house.tongue.headlines).format(**slots),
            stated=stated or self.rng.choices(STATED, STATED_OFTEN)[0],
        )
        made.lines = list(text_of.lines) if text_of else [self.rng.choice(house.tongue.leads).format(**slots)]
        made.lines = [capital(line, house.tongue.code) for line in made.lines]
        self.sheets.append(made)
        return made

    def later(self, sheet: Sheet, *, hours: int) -> Sheet:
        """The next version of a page, with what it has so far; the first was seen before it."""
        sheet.seen_after = timedelta(minutes=sheet.minutes + 20)
        made = Sheet(
            house=sheet.house, url=sheet.url, minutes=sheet.minutes, title=sheet.title, lines=list(sheet.lines),
            stated=sheet.stated, seen_after=timedelta(minutes=sheet.minutes, hours=hours), met=set(sheet.met),
            byline=sheet.byline, credit=sheet.credit, entries=list(sheet.entries), links=dict(sheet.links),
        )  # fmt: skip
        self.sheets.append(made)
        return made

    def filler(self, sheet: Sheet, count: int = 1) -> None:
        """Paragraphs that say nothing of the matter."""
        sheet.lines += self.rng.sample(sheet.house.tongue.fillers, count)

    def entry(self, sheet: Sheet, minutes: int) -> None:
        """Begin an entry of a live page."""
        sheet.entries.append((len(sheet.lines), minutes))

    def provide(self, sheet: Sheet, wire: Outlet, claims: Sequence[Claim]) -> None:
        """Print an agency's name: as byline, as credit, in the dateline, or at the foot."""
        way = self.rng.choices(("byline", "credit", "dateline", "foot"), (35, 35, 20, 10))[0]
        if way == "byline":
            sheet.byline = self.rng.choice((wire.name, f"{wire.name} staff"))
        elif way == "credit":
            sheet.credit = self.rng.choice((wire.name, f"Provided by {wire.name}"))
        elif way == "dateline":
            sheet.lines[0] = f"{self.place.upper()} ({wire.name}) – {sheet.lines[0]}"
        else:
            sheet.lines.append(f"({wire.name})")
        for claim in claims:
            claim.named.add(wire.id)

    def reprint(self, sheet: Sheet, home: Sheet, claims: Sequence[Claim]) -> None:
        """Note where the claims of a copied text stand."""
        for claim in claims:
            there = [p for p in claim.printed if p.url == home.url]
            claim.printed += [
                Printed(url=sheet.url, text=p.text, frame=f"copy of {p.frame}", language=p.language)
                for p in there
            ]

    def leave_out(self, sheet: Sheet) -> None:
        """The page was not collected after all."""
        self.sheets.remove(sheet)
        for claim in self.claims:
            claim.printed = [p for p in claim.printed if p.url != sheet.url]

    def link(self, sheet: Sheet, claim: Claim, url: str, to: Outlet) -> None:
        """Link the last words of the last line to another page."""
        last = " ".join(sheet.lines[-1].rstrip(".").split()[-4:])
        sheet.links[last] = url
        claim.named.add(to.id)

    # -- sentences

    def say(
        self,
        sheet: Sheet,
        claim: Claim,
        family: str,
        *,
        about: Outlet | None = None,
        first_of: Outlet | None = None,
        how: str | None = None,
    ) -> None:
        """Print something said, see `writing.say`."""
        writing.say(self, sheet, claim, family, about=about, first_of=first_of, how=how)

    def state(self, sheet: Sheet, claim: Claim, family: str, *, about: Outlet | None = None) -> None:
        """Print a finding, see `writing.state`."""
        writing.state(self, sheet, claim, family, about=about)

    # -- the world

    def world(self) -> World:
        """What was written, with its truth."""
        end = self.began + timedelta(minutes=max(s.minutes for s in self.sheets)) + timedelta(hours=30)
        pages: list[RawPage] = []
        published: dict[str, datetime | None] = {}
        for sheet in self.sheets:
            zone = sheet.outlet.timezone or "UTC"
            stamped = Stamped(
                at=self.began + timedelta(minutes=sheet.minutes), stated=sheet.stated, zone=zone
            )
            fetched = end if sheet.seen_after is None else self.began + sheet.seen_after
            as_html = bool(sheet.links or sheet.entries) or self.rng.random() < AS_HTML
            pages.append(page(sheet, stamped, fetched, as_html=as_html, began=self.began))
            published[sheet.url] = stamped.read
        return World(
            kind=self.kind,
            event=f"{self.place}-{self.rng.randrange(10**6)}".casefold(),
            query=(self.place,),
            languages=self.languages,
            outlets=tuple(self.outlets[i] for i in sorted(self.configured)),
            names={o.id: o.name for o in self.outlets.values()},
            pages=tuple(pages),
            truths=tuple(c.truth() for c in self.claims if c.printed),
            published=published,
            outlet_of={s.url: s.outlet.id for s in self.sheets},
        )
