"""Turkish."""

from __future__ import annotations

from provenance.lang.given_names import GENDERS
from provenance.lang.sources import tr as sources
from provenance.text.profile import Profile, numbered, words

PROFILE = Profile(
    code="tr",
    titles=words("dr prof doç av yrd sn op müh"),
    abbreviations=words("vb vs örn bkz no cad sok mah nu age"),
    final_abbreviations=words("a.ş ltd şti t.c s.a"),
    ordinal_dot=True,
    function_words=words(
        "ve veya ya da de ki ile ama fakat ancak çünkü için gibi kadar göre sonra önce bu şu o bir her hiç "
        "çok daha en mi mı mu mü ne nasıl neden niye kim hangi ben sen biz siz onlar onun bunun bunu onu "
        "ona buna değil var yok olan olarak oldu olduğu olduğunu olacak diye ise hem hatta bile yine artık "
        "şimdi bugün dün yarın üzere karşı tarafından dolayı rağmen bazı tüm bütün kendi böyle şöyle öyle "
        "ayrıca içinde üzerinde arasında"
    ),
    months=numbered(
        "ocak",
        "şubat",
        "mart",
        "nisan",
        "mayıs",
        "haziran",
        "temmuz",
        "ağustos",
        "eylül",
        "ekim",
        "kasım",
        "aralık",
    ),
    negations=words("değil yok hiç asla hiçbir ne"),
    marks=(("“", "”"), ('"', '"'), ("‘", "’"), ("«", "»"), ("“", '"'), ('"', "”"), ("''", "''"), ("'", "'")),
    drops_subjects=True,
    verb_final=True,
    content_endings=(
        "dığını",
        "diğini",
        "duğunu",
        "düğünü",
        "tığını",
        "tiğini",
        "tuğunu",
        "tüğünü",
        "acağını",
        "eceğini",
        "dıklarını",
        "diklerini",
        "duklarını",
        "düklerini",
        "tıklarını",
        "tiklerini",
        "acaklarını",
        "eceklerini",
        "masını",
        "mesini",
        "malarını",
        "melerini",
        "dığına",
        "diğine",
        "duğuna",
        "düğüne",
        "dığı",
        "diği",
        "duğu",
        "düğü",
        "acağı",
        "eceği",
    ),
    case_endings=(
        "nın",
        "nin",
        "nun",
        "nün",
        "ın",
        "in",
        "un",
        "ün",
        "da",
        "de",
        "ta",
        "te",
        "dan",
        "den",
        "tan",
        "ten",
    ),
    say_verbs=words(
        "dedi diyor der demişti dediler diyen diyerek diye söyledi söylüyor söylediler söyleyen söylemişti "
        "belirtti belirtiyor belirttiler belirten belirterek açıkladı açıklıyor açıkladılar açıklayan "
        "vurguladı vurguluyor vurgulayan vurgulayarak kaydetti kaydeden bildirdi bildiren bildirildi "
        "aktardı aktaran duyurdu duyuran anlattı anlatan ekledi ekleyen konuştu konuşan konuşuyor savundu "
        "savunan savunuyor ifade ifadesini ifadelerini ifadelerine ifadeleriyle ifadesine sözlerini "
        "sözlerine sözleriyle sözlerle şeklinde iddia yazdı yazan paylaştı sordu uyardı hatırlattı "
        "yanıtladı bağırdı bağıran haykırdı sürdürdü sürdüren yineledi yineleyen öngördü itiraf yanıtını cevabını açıklamasını açıklamasında tepki seslendi öne reddetti yalanladı "
        "kullandı"
    ),
    denying_verbs=words("yalanladı reddetti yalanlıyor"),
    pronouns={"o": "", "onlar": "p", "ben": "s", "biz": "s", "kendisi": ""},
    pronoun_verbs=words("o onlar ben biz"),
    possessives=words("onun bunun kendi"),
    determiners=words("bir bu şu o bazı her tüm bütün iki üç dört beş"),
    links=words("ve ama fakat ancak"),
    conjunctions=words("ve veya ama fakat ancak çünkü"),
    adverbs=words("ise de da ayrıca yine daha sonra önce bugün dün şöyle böyle tekrar"),
    weekdays=words("pazartesi salı çarşamba perşembe cuma cumartesi pazar"),
    prepositions=words("için gibi kadar göre karşı"),
    several=words("yetkililer uzmanlar kaynaklar polisler"),
    sources_after=words("göre"),
    offices=words(
        "cumhurbaşkanı başbakan bakan bakanı başkan başkanı sözcüsü müdürü genel vali belediye milletvekili "
        "profesör doktor avukat sekreteri yardımcısı muhtar general albay savcı hakim dışişleri içişleri "
        "maliye kaptan komiser balıkçı yazar şair eleştirmen tarihçi ekonomist araştırmacı mühendis mimar sanatçı "
        "oyuncu şarkıcı yönetmen antrenör antrenörü teknik direktör direktörü kaleci forvet yüzücü kürekçi sporcu "
        "koşucu fırıncı çiftçi öğretmen hemşire cerrah avukatı savcısı hakimi kurucu kurucusu sahibi yönetici "
        "yöneticisi sendika aktivist tanık müdür sözcü başhekim başhekimi vekili üyesi lideri genel"
    ),
    title_genders={"bay": "m", "bayan": "f"},
    given_names=GENDERS,
    institution_words=words(
        "bakanlığı üniversitesi partisi belediyesi kurumu başkanlığı şirketi bankası derneği meclisi "
        "mahkemesi ajansı gazetesi haber holding a.ş türkiye avrupa"
    ),
    # -- citations
    citing=sources.CITING,
)
