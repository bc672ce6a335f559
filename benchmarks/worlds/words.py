"""Invented people, places and outlets, from lists large enough that worlds hardly ever share one."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

from benchmarks.worlds.tongues.tongue import Tongue
from provenance.gazetteer import folded
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
OUTLETS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "newspaper": tuple(
            f"{the}{{}} {paper}"
            for paper in (
                "Advertiser;Bugle;Chronicle;Courier;Echo;Enquirer;Evening News;Express;Gazette;Guardian;Herald;Independent;Journal;Ledger;"
                "Mail;Mercury;Messenger;Morning Post;News;Observer;Post;Press;Recorder;Reporter;Sentinel;Standard;Star;Sun;Telegraph;Times;"
                "Tribune;Weekly News;Dispatch;Examiner;Register;Argus;Free Press;Voice"
            ).split(";")
            for the in ("", "", "The ")
        ),
        "broadcaster": ("Radio {}", "{} Television", "Channel 6 {}", "{} Public Radio", "{} FM", "TV {}"),
        "site": ("{} Today", "{} Online", "{} Insider", "{} Now", "The {} Report", "{} Live"),
        "agency": ("{} News Agency", "{} Press Agency", "{} Wire", "{} Press Association"),
        "journal": ("Journal of {} Studies", "{} Review of Public Health", "Annals of {} Engineering", "Archives of {} Ecology"),
    },
    "de": {
        "newspaper": (
            "{}er Zeitung", "{}er Nachrichten", "{}er Anzeiger", "{}er Kurier", "{}er Tageblatt", "{}er Rundschau", "{}er Bote",
            "{}er Presse", "{}er Post", "{}er Tagblatt",
        ),
        "broadcaster": ("Radio {}", "{} TV", "{} FM"),
        "site": ("{} Online", "{} Aktuell", "{} Blick"),
        "agency": ("{}er Presseagentur", "{}er Nachrichtendienst"),
        "journal": ("Journal of {} Studies", "{} Letters", "Archives of {} Ecology"),
    },
    "tr": {
        "newspaper": ("{} Gazetesi", "{} Postası", "{} Sesi"),
        "broadcaster": ("{} Televizyonu", "{} Radyosu"),
        "site": ("{} Haber", "{} Gündem"),
        "agency": ("{} Ajansı",),
        "journal": ("{} Araştırmaları Dergisi",),
    },
}  # fmt: skip
"""Names of outlets by language and kind, with the town in braces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who speaks: a name, an office by its place in a list of the language, and the gender that words follow."""

    given: str
    surname: str
    field: str
    office: int
    she: bool
    age: int

    @property
    def name(self) -> str:
        """Given name and surname."""
        return f"{self.given} {self.surname}"

    def role_in(self, tongue: Tongue) -> str:
        """The office in a language; languages with fewer of them begin again."""
        of: tuple[tuple[str, str], ...] = getattr(tongue, self.field)
        return of[self.office % len(of)][self.she]


def person(rng: random.Random, field: str, office: int) -> Person:
    """Somebody of this office: the one at a place of the list ``field``."""
    she = rng.random() < 0.5
    return Person(
        given=rng.choice(HER if she else HIM),
        surname=surname_stem(rng) + rng.choice(_SURNAME_B),
        field=field,
        office=office,
        she=she,
        age=rng.randint(24, 79),
    )


def surname_stem(rng: random.Random) -> str:
    """How a surname or a firm's name begins."""
    return rng.choice(_SURNAME_A)


def place(rng: random.Random) -> str:
    """A town; two of a world may share no name, so the caller keeps those it has."""
    return rng.choice(_PLACE_A) + rng.choice(_PLACE_B)


def outlet(
    rng: random.Random, taken: set[str], kind: OutletKind | None, parent: str | None, tongue: Tongue
) -> Outlet:
    """An outlet of a name that is not taken, with a domain of its own. ``taken`` grows by its town."""
    kind = kind or rng.choices(("newspaper", "broadcaster", "site"), (6, 2, 2))[0]
    while (town := place(rng)) in taken:
        pass
    taken.add(town)
    name = rng.choice(OUTLETS[tongue.code][kind]).format(town)
    slug = "-".join(folded(name).split())
    return Outlet(
        id=slug,
        name=name,
        domains=(f"{slug}.example",),
        kind=kind,
        timezone=tongue.timezone,
        language=tongue.code,
        parent=parent,
    )
