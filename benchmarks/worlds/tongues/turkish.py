"""Turkish newsrooms. The words that attribute come last; what is reported is a noun clause in the accusative."""

from __future__ import annotations

from benchmarks.worlds.tongues import turkish_matter as matter
from benchmarks.worlds.tongues.tongue import Choose, Family, Slots, Tongue
from provenance.types import Outlet

SAID = "[dedi|dedi|diye konuştu|ifadelerini kullandı|şeklinde konuştu]"
TOLD = "[söyledi|söyledi|belirtti|ifade etti|anlattı|dile getirdi]"
TALK = (
    "[yaptığı açıklamada|verdiği röportajda|verdiği demeçte|verdiği özel röportajda|yaptığı özel açıklamada]"
)
US = "[{Odat}|{Odat}|gazetemize]"

SAYING = {
    "told": Family(
        direct=(
            f"{{S}}, {{Odat}} {TALK} {{whole}} {SAID}.",
            f"{{Odat}} konuşan {{S}}, {{whole}} {SAID}.",
            f"{{Odat}} {TALK} {{S}}, {{whole}} {SAID}.",
            "{S}, {Odat} konuştu: {ended}",
            f"{{S}}, {{day}} günü {{Odat}} {TALK} {{whole}} {SAID}.",
        ),
        indirect=(
            f"{{S}}, {{Odat}} {TALK} {{R}} {TOLD}.",
            f"{{Odat}} konuşan {{S}}, {{R}} {TOLD}.",
        ),
    ),
    "own": Family(
        direct=(
            f"{{S}}, {US} {TALK} {{whole}} {SAID}.",
            f"{US} konuşan {{S}}, {{whole}} {SAID}.",
            f"{US} {TALK} {{S}}, {{whole}} {SAID}.",
        ),
        indirect=(f"{{S}}, {US} {TALK} {{R}} {TOLD}.", f"{US} konuşan {{S}}, {{R}} {TOLD}."),
    ),
    "public": Family(
        direct=(
            f"[Basın toplantısında|Gazetecilere|Mecliste|Mitingde] konuşan {{S}}, {{whole}} {SAID}.",
            f"{{S}}, [yazılı açıklamasında|basın açıklamasında|düzenlediği basın toplantısında] {{whole}} {SAID}.",
            f"Gazetecilerin sorularını yanıtlayan {{S}}, {{whole}} {SAID}.",
            f"{{S}}, sosyal medya hesabından yaptığı paylaşımda {{whole}} {SAID}.",
        ),
        indirect=(
            f"{{S}}, [düzenlediği basın toplantısında|yazılı açıklamasında] {{R}} {TOLD}.",
            f"Gazetecilere konuşan {{S}}, {{R}} {TOLD}.",
        ),
    ),
    "plain": Family(
        direct=(f"{{S}}, {{whole}} {SAID}.", "{S} şöyle konuştu: {ended}", "{whole} diyen {S}, sessizliğini korudu."),
        indirect=(f"{{S}}, {{R}} {TOLD}.",),
    ),
    "carried": Family(
        direct=(
            f"[{{surname}}|{{Again}}], {{whole}} {SAID}.",
            "[{surname}|{Again}] sözlerini şöyle sürdürdü: {ended}",
            f"Aynı röportajda {{surname}}, {{whole}} {SAID}.",
        ),
        indirect=(f"[{{surname}}|{{Again}}] ayrıca {{R}} {TOLD}.",),
    ),
    "continued": Family(
        direct=(
            f"[{{surname}}|{{Again}}], {{whole}} {SAID}.",
            "[{surname}|{Again}] sözlerini şöyle sürdürdü: {ended}",
        ),
        indirect=(f"[{{surname}}|{{Again}}] ayrıca {{R}} {TOLD}.",),
    ),
    "relayed": Family(
        direct=(f"{{Ogen}} [haberine|aktardığına] göre {{S}}, {{whole}} {SAID}.",),
        indirect=(f"{{Ogen}} [haberine|aktardığına] göre {{S}}, {{R}} {TOLD}.",),
    ),
    "chained": Family(
        direct=(f"{{Ogen}} haberine göre {{S}}, {{Pdat}} {TALK} {{whole}} {SAID}.",),
        indirect=(f"{{Ogen}} haberine göre {{S}}, {{Pdat}} {TALK} {{R}} {TOLD}.",),
    ),
    "looking-back": Family(
        direct=("{S}, {year} yılında {Odat} [verdiği röportajda|yaptığı açıklamada] {whole} [demişti|diye konuşmuştu].",),
        indirect=("{S}, {ago} yıl önce {Odat} [verdiği röportajda|yaptığı açıklamada] {R} [söylemişti|anlatmıştı].",),
    ),
}  # fmt: skip

FINDING = {
    "reported": Family(
        direct=(),
        indirect=(
            "{Ogen} [haberine|özel haberine|{day} günkü haberine|araştırmasına] göre {R}.",
            "{O}, {D} [yazdı|duyurdu|bildirdi|ortaya çıkardı|öne sürdü|haber verdi].",
            "{Ogen} [aktardığına|ulaştığı belgelere] göre {R}.",
        ),
    ),
    "own": Family(
        direct=(),
        indirect=(
            "[{Ogen}|Gazetemizin] [ulaştığı belgelere|edindiği bilgiye|araştırmasına] göre {R}.",
            "{O}, {D} ortaya çıkardı.",
        ),
    ),
    "studied": Family(
        direct=(),
        indirect=(
            "{Oloc} [yayımlanan|çıkan] [bir|yeni bir|kapsamlı bir] araştırmaya göre {R}.",
            "{Oloc} yayımlanan [makale|çalışma], {D} [ortaya koydu|gösterdi].",
        ),
    ),
    "announced": Family(
        direct=(),
        indirect=(
            "{bodygen} [açıklamasına|yazılı açıklamasına|duyurusuna] göre {R}.",
            "{Body}, {D} [duyurdu|açıkladı].",
            "{Body} sözcüsü gazetecilere {D} söyledi.",
        ),
    ),
    "plain": Family(direct=(), indirect=("{R}.", "[Edinilen bilgiye göre|Alınan bilgilere göre] {R}.")),
    "background": Family(direct=(), indirect=("{R}.",)),
    "denied": Family(
        direct=(),
        indirect=(
            "{firm}, {Ogen} {N} yönündeki haberini [yalanladı|reddetti].",
            "{Body}, {Ogen} {N} yönündeki haberini [yalanladı|asılsız buldu].",
        ),
    ),
}

ENDINGS = {  # dative, genitive, locative
    "Gazetesi": ("ne", "nin", "nde"), "Postası": ("na", "nın", "nda"), "Sesi": ("ne", "nin", "nde"), "Ajansı": ("na", "nın", "nda"),
    "Dergisi": ("ne", "nin", "nde"), "Haber": ("e", "in", "de"), "Gündem": ("e", "in", "de"), "Televizyonu": ("na", "nun", "nda"), "Radyosu": ("na", "nun", "nda"),
}  # fmt: skip
DESCRIBED = {
    "newspaper": "gazetesi",
    "broadcaster": "kanalı",
    "site": "sitesi",
    "agency": "ajansı",
    "journal": "dergisi",
}


def named(outlet: Outlet, prefix: str, choose: Choose) -> Slots:
    """The outlet's name with the cases' endings; one that is not Turkish with what it is, which takes the ending."""
    name, ending = outlet.name, ENDINGS.get(outlet.name.split()[-1])
    if ending:
        dative, genitive, locative = (f"{name}'{e}" for e in ending)
        return {prefix: name, f"{prefix}dat": dative, f"{prefix}gen": genitive, f"{prefix}loc": locative}
    what = DESCRIBED.get(outlet.kind, "gazetesi")
    dative, genitive, locative = ("na", "nın", "nda") if what[-1] == "ı" else ("ne", "nin", "nde")
    return {
        prefix: f"{name} {what}",
        f"{prefix}dat": f"{name} {what}{dative}",
        f"{prefix}gen": f"{name} {what}{genitive}",
        f"{prefix}loc": f"{name} {what}{locative}",
    }


TONGUE = Tongue(
    code="tr",
    timezone="Europe/Istanbul",
    marks=(("“", "”"), ('"', '"')),
    tagged=("{o}{q}{c}", "{o}{q},{c}"),
    days=tuple("Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar".split()),
    numerals=tuple("iki üç dört beş altı yedi sekiz dokuz".split()),
    roles=matter.ROLES,
    officials=matter.OFFICIALS,
    pronouns=(("o", "onun", "ona"), ("o", "onun", "ona")),
    introduced=("{role} {name}",),
    again=("{surname}", "{surname}", "{role} {surname}"),
    titles_of_people=("", ""),
    topics=matter.TOPICS,
    bodies=matter.BODIES,
    clauses=matter.CLAUSES,
    both_said=", ",
    both_reported=", ",
    findings=matter.FINDINGS,
    results=matter.RESULTS,
    announced=matter.ANNOUNCED,
    background=matter.BACKGROUND,
    leads=matter.LEADS,
    fillers=matter.FILLERS,
    headlines=matter.HEADLINES,
    exclusive="ÖZEL HABER: ",
    saying=SAYING,
    finding=FINDING,
    corrected=(
        "Düzeltme: Haberimizin ilk halinde {surname} adına yer verilen röportajın {Pdat} verildiği yazılmıştı. Röportaj {Odat} verildi.",
        "Not: Haberin önceki halinde belirtildiği gibi {Pdat} değil, {surname} {Odat} konuştu.",
        "Düzeltme ve özür: {surname} ile yapılan söyleşinin {Pdat} verildiğini yazmıştık; söyleşi {Odat} verilmişti.",
    ),
    withdrawn=(
        "Düzeltme: Haberimizde yer alan iddialar doğrulanamadı. Haberimizi geri çekiyor, okurlarımızdan özür diliyoruz.",
        "Not: Bu haberin ilk halindeki bilgiler yanlış çıktı; haber geri çekildi.",
    ),
    own_names={"newspaper": ("gazetemiz",), "broadcaster": ("kanalımız",), "site": ("sitemiz",)},
    named=named,
    by="Haber:",
    source="Kaynak",
)
