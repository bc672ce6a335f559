"""Outlets by id, by name and by host: the configured ones, and the world's known ones.

The shipped list is ``data/outlets.tsv``, one line an outlet. A configured outlet beats it: a known
outlet with the same domain or the same full name is taken to be the configured one, and lends it
its aliases and domains; an alias that only clashes stays with the configured outlet.

Names that outlets of several countries have (*La Nación*, *The Star*) stand in ``data/namesakes.tsv``: on a page of its
own country an outlet has that name (`OutletBook.seen_from`), elsewhere whoever the list says, or nobody.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import resources
from itertools import pairwise
from typing import cast, get_args
from urllib.parse import urlsplit

from provenance.types import Outlet, OutletKind

WORD = re.compile(r"\w+")
GAP = re.compile(r"[ \u00a0\-–'’.&/!+]{0,3}")
"""What may stand between two words of one name."""

LEADING = frozenset(("the", "la", "le", "les", "el", "il", "der", "die", "das", "l"))
ACRONYM_LETTERS = 5
"""Names of one word up to this long and all in capitals are matched in their own case only."""

_SOLD = frozenset(("ai", "cc", "co", "eu", "fm", "gg", "io", "la", "ly", "me", "sh", "so", "to", "tv", "ws"))
"""Last labels of two letters that say nothing of a country: they are sold for how they read."""

COMMON_WORDS = frozenset(
    """ap abc advertiser age argus atlantic bild blick bulletin chronicle citizen courant courier day dawn die dispatch echo economist examiner express fakt
    financial focus forum fox gazette globe guardian herald hill hindu il independent insider intercept inquirer
    irish journal kurier leader local mail metro mirror monde nation national nature news newsday observer
    outside people pilot planet post press province punch quartz record reader register republic review
    scene science scotsman sentinel sky slate spectator sport spectrum standard star stern sun tass telegraph
    time times tribune truth union us variety verge vice voice vox wired week welt who world zeit
    cell pa ana sana mena ina ansa stuff spiegel
    anadolu arte athletic aydinlik billboard bulwark bund burger canal caravan clarin conversation croix cuarta cumhuriyet
    cut danas deadline decrypt delo deber devoir diena diken diplomat domani equipe espectador espresso esquire evrensel
    excelsior expansion expresso fanatik fars faro federalist financiero foglio forbes fortune frontline gallup gara
    gazzetta giornale giorno gleaner globes humanite independiente insider interior internazionale jornada kicker knack
    krone kurir liberation libertatea libre manifesto marca marianne markup mattino mercurio mint mostrador mothership
    mundo nacion nacional narwhal nautilus nazione norte nouvelliste observador oklahoman opinion oregonian origo pais
    parisien peninsula pioneer pitchfork playboy plural point politis polygon posta proceso progres prospect provence
    publico quint radikal razon reforma repubblica republika sabah salon segunda semana sexta skai soir soleil spinoff
    sputnik stampa statesman takvim telegramme tempo temps tennessean tercera tiempo tortoise universal universo upstream
    vanguardia veja verita visao vogue vreme walrus wire wrap blaze bloomberg nikkei presse""".split()
)
"""Names of one word that are words, persons or places as well: they need the sentence's help."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameHit:
    """An outlet's name in a text. ``weak``: the same word is common otherwise, so the sentence must confirm it."""

    start: int
    end: int
    outlet: Outlet
    weak: bool


@lru_cache(maxsize=1 << 16)  # an article's words are mostly those of the one before
def folded(name: str) -> str:
    """A name without case, diacritics, punctuation and leading article: ``The Sun`` gives ``sun``."""
    plain = unicodedata.normalize("NFKD", name.replace("ı", "i").replace("ß", "ss"))
    words = WORD.findall("".join(c for c in plain if not unicodedata.combining(c)).casefold())
    while len(words) > 1 and words[0] in LEADING:
        words = words[1:]
    return " ".join(words)


def _slug(text: str) -> str:
    return "-".join(folded(text).split()) or "unknown"


def host_of(url_or_host: str) -> str:
    """The host of a URL, or the host itself, in lower case, without port and ``www.``."""
    text = url_or_host.strip().lower()
    host = urlsplit(text).hostname if "//" in text else text.split("/")[0].split(":")[0]
    return (host or "").removeprefix("www.").rstrip(".")


@cache
def _table(file: str) -> tuple[Mapping[str, str], ...]:
    """The lines of a shipped file, each by the columns of its header."""
    text = resources.files("provenance.data").joinpath(file).read_text(encoding="utf-8")
    header, *lines = (line.split("\t") for line in text.splitlines() if line.strip())
    return tuple(dict(zip(header, cells, strict=True)) for cells in lines)


@cache
def known() -> tuple[Outlet, ...]:
    """The shipped outlets, in the order of the file."""
    return tuple(_outlet(row) for row in _table("outlets.tsv"))


def _outlet(row: Mapping[str, str]) -> Outlet:
    if row["kind"] not in get_args(OutletKind):
        raise ValueError(f"outlets.tsv: {row['id']}: kind {row['kind']!r}")
    return Outlet(
        id=row["id"],
        name=row["name"],
        kind=cast(OutletKind, row["kind"]),
        language=row["language"] or None,
        timezone=row["timezone"] or None,
        parent=row["parent"] or None,
        domains=tuple(filter(None, row["domains"].split("|"))),
        aliases=tuple(filter(None, row["aliases"].split("|"))),
    )


@cache
def _countries() -> Mapping[str, str]:
    """The country of each shipped outlet by its domains, and of each time zone that is one country's."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in _table("outlets.tsv"):
        for place in (row["timezone"], *map(host_of, row["domains"].split("|"))):
            found[place].add(row["country"])
    return {place: only for place, (only, *others) in found.items() if place and only and not others}


def country(outlet: Outlet) -> str | None:
    """The country of an outlet, as two letters: by its domain, else by its time zone; None where neither tells.

    A domain that nobody listed tells by its last label, unless that is sold to everybody (``.io``, ``.tv``).
    """
    hosts = [host_of(domain) for domain in outlet.domains]
    listed = (_countries().get(place) for place in (*hosts, outlet.timezone or ""))
    labels = (host.rpartition(".")[2] for host in hosts)
    stated = ("gb" if label == "uk" else label for label in labels if len(label) == 2 and label not in _SOLD)
    return next(filter(None, (*listed, *stated)), None)


def _names(outlet: Outlet) -> tuple[str, ...]:
    return (outlet.name, *outlet.aliases)


@dataclass(frozen=True, slots=True)
class _Name:
    words: tuple[str, ...]
    outlet: Outlet
    exact: str | None
    weak: bool


def _exact(name: str, words: Sequence[str]) -> str | None:
    """The one spelling of a name that is an acronym, or is never written large; None for others."""
    bare = name.split()[-1]
    short = len(words) == 1 and len(bare) <= ACRONYM_LETTERS
    return bare if short and (bare.isupper() or not bare[:1].isupper()) else None


class OutletBook:
    """Finds outlets. Configured outlets come first; the shipped ones fill what they leave.

    Args:
        configured: The user's outlets.
        listed: The others; the shipped gazetteer unless given.
    """

    def __init__(self, configured: Iterable[Outlet] = (), listed: Sequence[Outlet] | None = None) -> None:
        mine = [replace(o, configured=True) for o in configured]
        others = list(known() if listed is None else listed)
        mine, others = _adopt(mine, others)
        self.outlets: dict[str, Outlet] = {o.id: o for o in (*others, *mine)}
        self._by_domain: dict[str, Outlet] = {}
        self._by_name: dict[str, Outlet] = {}
        self._by_first: dict[str, list[_Name]] = defaultdict(list)
        for outlet in (*mine, *others):
            for domain in outlet.domains:
                self._by_domain.setdefault(host_of(domain), outlet)
            for name in _names(outlet):
                if folded(name) and folded(name) not in self._by_name:
                    self._by_name[folded(name)] = outlet
                    self._enter(name, outlet)
            self._by_name.setdefault(folded(outlet.id), outlet)
        for names in self._by_first.values():
            names.sort(key=lambda n: -len(n.words))
        self._from: dict[str, OutletBook] = {}

    def seen_from(self, outlet: Outlet | None) -> OutletBook:
        """The book as a page of this outlet means it: names that several countries have are those of its own.

        A name that a configured outlet has stays with that one; where the outlet's country is not known, the
        book is as it is.
        """
        here = None if outlet is None else country(outlet)
        if here is None:
            return self
        if here not in self._from:
            self._from[here] = self._at_home_in(here)
        return self._from[here]

    def _at_home_in(self, here: str) -> OutletBook:
        """A book with the names that its outlets have in this country; the book itself where there are none."""
        listed = {outlet.id: outlet for outlet in known()}
        here_called = {r["name"]: listed[r["id"]] for r in _table("namesakes.tsv") if r["country"] == here}
        seen = copy(self)
        seen._by_name, seen._by_first = dict(self._by_name), defaultdict(list, self._by_first)
        changed = False
        for name, namesake in here_called.items():
            key, outlet = (
                folded(name),
                self.by_host(namesake.domains[0]),
            )  # it may be configured under another id
            holder = self._by_name.get(key)
            if outlet is None or (holder is not None and holder.configured):
                continue
            words, changed = tuple(key.split()), True
            seen._by_name[key] = outlet
            others = [n for n in seen._by_first[words[0]] if n.words != words]
            exact = _exact(name, words)
            mine = _Name(words, outlet, exact, weak=len(words) == 1 and exact is None)
            seen._by_first[words[0]] = sorted((*others, mine), key=lambda n: -len(n.words))
        return seen if changed else self

    def _enter(self, name: str, outlet: Outlet) -> None:
        words = tuple(folded(name).split())
        exact = _exact(name, words)
        common = len(words) == 1 and words[0] in COMMON_WORDS and exact is None
        self._by_first[words[0]].append(_Name(words, outlet, exact, common))

    def by_id(self, outlet_id: str) -> Outlet | None:
        """The outlet of this id."""
        return self.outlets.get(outlet_id)

    def by_name(self, name: str) -> Outlet | None:
        """The outlet of this name or alias; case, diacritics and a leading article do not matter."""
        return self._by_name.get(folded(name))

    def by_host(self, url_or_host: str) -> Outlet | None:
        """The outlet whose domain is the host or a parent of it."""
        parts = host_of(url_or_host).split(".")
        for i in range(len(parts) - 1):
            found = self._by_domain.get(".".join(parts[i:]))
            if found is not None:
                return found
        return None

    def of_page(self, url: str, outlet_id: str | None = None) -> Outlet:
        """The outlet that a page belongs to: as stated, else by its host, else one named after the host."""
        if outlet_id:
            stated = self.by_id(outlet_id) or self.by_name(outlet_id)
            return stated or Outlet(id=_slug(outlet_id), name=outlet_id)
        found = self.by_host(url)
        if found is not None:
            return found
        host = host_of(url) or "unknown"
        return Outlet(id=host, name=host, domains=(host,))

    def names_in(self, text: str) -> tuple[NameHit, ...]:
        """Outlet names in the text, from left to right, the longest at each place, without overlap."""
        words = [(m.start(), m.end()) for m in WORD.finditer(text)]
        hits: list[NameHit] = []
        i = 0
        while i < len(words):
            hit, taken = self._name_at(text, words, i)
            if hit is not None:
                hits.append(hit)
            i += taken
        return tuple(hits)

    def _name_at(self, text: str, words: list[tuple[int, int]], i: int) -> tuple[NameHit | None, int]:
        start, end = words[i]
        first = text[start:end]
        names = self._by_first.get(folded(first), ()) if first[:1].isupper() or first[:1].isdigit() else ()
        if not names and first.islower():
            names = [n for n in self._by_first.get(first, ()) if n.exact == first]
        for name in names:
            n = len(name.words)
            if i + n > len(words):
                continue
            stretch = words[i : i + n]
            if any(folded(text[a:b]) != w for (a, b), w in zip(stretch, name.words, strict=True)):
                continue
            if any(not GAP.fullmatch(text, p[1], q[0]) for p, q in pairwise(stretch)):
                continue
            if name.exact is not None and first != name.exact:
                continue
            return NameHit(start=start, end=stretch[-1][1], outlet=name.outlet, weak=name.weak), n
        return None, 1


def _adopt(mine: list[Outlet], others: list[Outlet]) -> tuple[list[Outlet], list[Outlet]]:
    """Fold known outlets that are configured ones into them; configured ids are never taken twice."""
    by_domain = {host_of(d): i for i, o in enumerate(mine) for d in o.domains}
    by_name = {folded(o.name): i for i, o in enumerate(mine)}
    ids = {o.id: i for i, o in enumerate(mine)}
    taken = {folded(n) for o in mine for n in _names(o)}
    rest: list[Outlet] = []
    for other in others:
        same = next((by_domain[host_of(d)] for d in other.domains if host_of(d) in by_domain), None)
        if same is None:
            same = by_name.get(folded(other.name), ids.get(other.id))
        if same is None:
            rest.append(other)
            continue
        outlet = mine[same]
        aliases = [n for n in _names(other) if folded(n) not in taken]
        taken.update(folded(n) for n in aliases)
        mine[same] = replace(
            outlet,
            aliases=(*outlet.aliases, *aliases),
            domains=tuple(dict.fromkeys((*outlet.domains, *other.domains))),
            parent=outlet.parent or other.parent,
            language=outlet.language or other.language,
            timezone=outlet.timezone or other.timezone,
        )
    return mine, rest
