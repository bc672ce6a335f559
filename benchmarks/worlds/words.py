"""Invented people, places and outlets, from lists large enough that worlds hardly ever share one."""

from __future__ import annotations

import random
from dataclasses import dataclass

from provenance.types import Outlet, OutletKind

HER = (
    "Agnes Amina Astrid Beatrice Birgit Carmen Celia Clara Dagny Daria Edith Elena Elif Esther Fatma Frida Greta Hanna Helga Ines "
    "Ingrid Irene Judith Karin Katja Leila Lena Lucia Magda Maria Marta Miriam Nadia Nina Nora Olga Petra Rosa Ruth Sara Selma "
    "Silvia Sofia Sonja Teresa Ulla Vera Yasmin"
).split()
HIM = (
    "Adam Ahmed Anders Anton Arne Bernard Carlos Cedric Daniel David Dmitri Edwin Emil Erik Felix Frank Georg Gustav Hakan Harald "
    "Henrik Hugo Ivan Jakob Jens Johan Julian Karl Kemal Lars Leon Lorenz Lukas Marek Martin Mehmet Nils Oscar Otto Pavel Peter "
    "Rafael Robert Samuel Stefan Thomas Victor Walter"
).split()
_SURNAME_A = (
    "Ald Ban Bru Cas Dal Dren Ebb Fal Fros Gar Gren Hal Hes Ing Jal Kar Kren Lam Lind Mad Mor Nav Nis Ol Ost Pal Pred Ram Ros Sal "
    "Ser Stal Tam Tor Ul Val Ves Wal Wes Yil Zan Zer"
).split()
_SURNAME_B = "aro berg brand dahl dini eno erson etti fors gaard ić hoff iano kamp lund mann mark nen oğlu ova quist rova sen stein stra tani vall ward wicz".split()
_PLACE_A = (
    "Ash Aver Bel Bran Brask Cald Corv Dun Ek Elm Farr Fenn Glad Gral Had Hask Holl Hov Iver Jor Kald Kest Kirr Lang Lorn Lyng Marr "
    "Mesk Mor Nav Noss Oll Orm Pell Pryd Quill Rask Rost Sark Skel Sten Tarn Thorn Ulv Varn Vell Wend Wick Yar Zell"
).split()
_PLACE_B = "acre beck berg borough bourne by combe dal den fell fjord ford gard gate hamn haven holm hythe leigh mere minster moor mouth ness ora sund stad thorpe vik wold worth".split()
PAPERS = (
    "Advertiser;Bugle;Chronicle;Courier;Echo;Enquirer;Evening News;Express;Gazette;Guardian;Herald;Independent;Journal;Ledger;"
    "Mail;Mercury;Messenger;Morning Post;News;Observer;Post;Press;Recorder;Reporter;Sentinel;Standard;Star;Sun;Telegraph;Times;"
    "Tribune;Weekly News;Dispatch;Examiner;Register"
).split(";")
STATIONS = ("Radio {}", "{} Television", "Channel 6 {}", "{} Public Radio", "{} FM", "TV {}")
SITES = ("{} Today", "{} Online", "{} Insider", "{} Now", "The {} Report")
AGENCIES = ("{} News Agency", "{} Press Agency", "{} Wire", "{} Press Association")
JOURNALS = (
    "Journal of {} Studies",
    "{} Review of Public Health",
    "Annals of {} Engineering",
    "Archives of {} Ecology",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who speaks: a name, an office, and the pronouns that stand for it."""

    given: str
    surname: str
    role: str
    she: bool

    @property
    def name(self) -> str:
        """Given name and surname."""
        return f"{self.given} {self.surname}"

    @property
    def pronoun(self) -> str:
        """he or she."""
        return "she" if self.she else "he"

    @property
    def object(self) -> str:
        """him or her."""
        return "her" if self.she else "him"


def person(rng: random.Random, role: str) -> Person:
    """Somebody of this office."""
    she = rng.random() < 0.5
    surname = rng.choice(_SURNAME_A) + rng.choice(_SURNAME_B)
    return Person(given=rng.choice(HER if she else HIM), surname=surname, role=role, she=she)


def place(rng: random.Random) -> str:
    """A town; two of a world may share no name, so the caller keeps those it has."""
    return rng.choice(_PLACE_A) + rng.choice(_PLACE_B)


def outlet(
    rng: random.Random, taken: set[str], kind: OutletKind | None = None, parent: str | None = None
) -> Outlet:
    """An outlet of a name that is not taken, with a domain of its own."""
    kind = kind or rng.choices(("newspaper", "broadcaster", "site"), (6, 2, 2))[0]
    while True:
        town = place(rng)
        if town in taken:
            continue
        name = _name(rng, kind, town)
        taken.add(town)
        slug = "-".join(name.casefold().split())
        return Outlet(
            id=slug, name=name, domains=(f"{slug}.example",), kind=kind, timezone="Europe/London",
            language="en", parent=parent,
        )  # fmt: skip


def _name(rng: random.Random, kind: OutletKind, town: str) -> str:
    if kind == "agency":
        return rng.choice(AGENCIES).format(town)
    if kind == "broadcaster":
        return rng.choice(STATIONS).format(town)
    if kind == "site":
        return rng.choice(SITES).format(town)
    if kind == "journal":
        return rng.choice(JOURNALS).format(town)
    paper = rng.choice(PAPERS)
    return f"The {town} {paper}" if rng.random() < 0.3 else f"{town} {paper}"
