"""Turkish."""

from __future__ import annotations

from provenance.lang.given_names import GENDERS
from provenance.text.citing import ANY_KIND, Citing
from provenance.text.correcting import Correcting
from provenance.text.counting import Counting
from provenance.text.dating import Dating
from provenance.text.profile import Profile, counted, numbered, pairs, words

_TO = r"['’]?(?:[yn]?[ae])"
_OF = r"['’]?(?:[yn]?[ıiuü]n)"
_KIND = r"(?:haber |internet |yerel |televizyon |radyo |günlük )?(?:gazete|ajans|kanal|televizyon|dergi|site|portal|radyo|bülten)"
_NOUN = rf"(?: {_KIND}[sıiuü]{{1,2}})?"
_STAFF = rf"(?:(?:{_OF})? (?:\w+ ){{0,2}}?(?:muhabiri|temsilcisi|yazarı|editörü|ekibi))"
"""Who works for an outlet, behind its name: what is said to its reporter is said to it."""
_TO_NOUN = rf"(?:(?: {_KIND}[sıiuü]{{1,2}}|{_STAFF})n[ae])"
_OF_NOUN = rf"(?:(?: {_KIND}[sıiuü]{{1,2}}|{_STAFF})n[ıiuü]n)"
_AT_NOUN = rf"(?: {_KIND}[sıiuü]{{1,2}}n(?:da|de|daki|deki))"
_CALLED = r"(?: adlı| isimli) (?:\w+ )?(?:podcast|program|gazete|dergi|site|kanal|bülten|blog|haber sitesi)"
_SPOKE = (
    r"(?:özel )?(?:konuştu|konuşan|demeç ver\w+|röportaj ver\w+|yaptığı (?:\w+ )?açıklama\w*|açıklama\w* yap\w+|verdiği (?:röportaj|demeç|"
    r"mülakat)\w*|(?:\w+ )?açıklamalarda bulun\w+|anlat\w+|değerlendir\w+|söyledi|bilgi verdi)"
)
_REPORT = r"(?:[\w’'-]+ ){0,3}?(?:haber\w*|röportaj\w*|aktardığı\w*|bildirdiği\w*|yazdığı\w*|iddiası\w*|araştırması\w*|ulaştığı|edindiği|elde ettiği)"

CITING = Citing(
    told_after=(
        rf"(?:{_TO}|{_TO_NOUN}) (?:[\wçğıöşü]+ ){{1,8}}?(?:söyledi|söylediler|anlattı|anlattılar|belirtti|dedi|doğruladı|aktardı)",
        rf"(?:{_OF}|{_OF_NOUN}) (?:canlı )?(?:yayını|programı|mikrofonları|ekranları|stüdyosu)n[ade]\w*",
        rf"{_TO} {_SPOKE}",
        rf"{_TO_NOUN} {_SPOKE}",
        rf"{_OF} (?:sorusu|soruları|sorularını)",
        rf"{_OF_NOUN} (?:sorusu|soruları|sorularını)",
        rf"(?:{_AT_NOUN}|['’](?:da|de|ta|te)) (?:\w+ ){{0,2}}?(?:yayımlanan|yayınlanan|katıldığı|konuk|röportaj\w*|programda|anlat\w+|konuş\w+)",
        rf"{_CALLED}['’]?(?:\w{{0,6}}) (?:[^.,;]{{0,60}}?)(?:anlat\w*|konuş\w+|söyledi|dedi|açıkla\w+|konuk)",
    ),
    reported_after=(
        rf"{_OF} {_REPORT}",
        rf"{_OF_NOUN} {_REPORT}",
        rf"{_OF} anket\w*",
        rf"(?:{_OF}|{_OF_NOUN}) (?:\w+ ){{1,4}}?(?:dayandırdığı|dayanarak verdiği) haber\w*",
        rf"(?:['’]?(?:n?[dt][ae])|{_AT_NOUN}) (?:yayımlanan|yayınlanan|çıkan|yer alan) (?:[\w’'-]+ ){{0,3}}?(?:araştırma|haber|makale|yazı|çalışma|röportaj)\w*",
        rf"{_TO} göre",
        rf"{_TO_NOUN} göre",
        rf"{_NOUN},? [^.!?“”\"]{{0,80}}?(?:haber verdi|ortaya çıkardı|gündeme getirdi|ortaya koydu|yazdı|aktardı|bildirdi|duyurdu|yayımladı|yayınladı|paylaştı|haberleştirdi|öne sürdü)",
        r"(?:kaynaklı|çıkışlı)",
    ),
    reported_before=(r"(?:kaynak|haber)\s*:",),
    researched_after=(
        rf"{_OF} (?:\w+ )?(?:araştırma\w*|rapor\w*|veri\w*|istatistik\w*|anket\w*)",
        rf"{_TO} göre",
    ),
    denied_before=(r"yalanla\w+|reddet\w+",),
    denied_after=(
        rf"(?:{_OF}|{_OF_NOUN}) (?:[^.!?]{{0,160}}? )?(?:haber|iddia|rapor|yazı)\w* (?:\w+ ){{0,2}}?(?:yalanla|reddet|asılsız|uydurma|gerçek dışı)\w*",
        rf"(?:{_OF}|{_OF_NOUN}) (?:[^.!?]{{0,160}}? )?(?:haber|iddia)\w* (?:\w+ ){{0,2}}?doğru olmadığını",
    ),
    media_nouns={
        noun: ANY_KIND - {"institution", "journal"}
        for noun in (
            "internet sitesi",
            "haber sitesi",
            "haber portalı",
            "haber dergisi",
            "haber kanalı",
            "televizyon kanalı",
            "haber ajansı",
            "yerel gazete",
            "günlük gazete",
            "yayın organı",
        )
    },
    describers=(
        r"(?:gazetesi|haber ajansı|ajansı|televizyonu|internet sitesi|haber sitesi|haber dergisi|haber kanalı|yerel|ulusal|ünlü|İngiliz|Alman|Fransız|Rus|Amerikan)",
    ),
    openers=words(
        "röportaj haber açıklama görüşme demeç söyleşi bunu bu şu o ayrıca ancak daha önce yine fransız alman ingiliz rus amerikan yunan israil italyan ispanyol japon"
    ),
    outlet_heads=words("radyo dergisi radyosu televizyonu gündem"),
    proofs_before=(r"(?:kaynak|kaynaklar|yetkili|yetkililer)",),
    proofs_behind=(
        r"['’](?:[yn]?[ıiuü]n) (?:haberine|haberinde|iddiasına|aktardığına|yazdığına) göre",
        rf" {_KIND}[sıiuü]{{1,2}}(?:n\w{{1,4}})?(?!\w| (?-i:[A-ZÇĞİÖŞÜ]))",
        rf"{_CALLED}",
    ),
    joins=(r"ve|ile",),
    own_told=(
        r"gazetemiz[ea] (?:\w+ ){0,2}?(?:konuş\w+|açıkla\w+|anlat\w+|demeç)|gazetemizin (?:soru\w+)|muhabirimiz[ea]|bize (?:anlattı|konuştu|söyledi)",
    ),
    own_reported=(
        r"gazetemizin (?:\w+ )?(?:araştırma|haber|inceleme)\w*|gazetemizin (?:ulaştığı|edindiği|elde ettiği)|edindiğimiz bilgi\w*",
    ),
    own_acts=(r"muhabiri|sordu|görüştü|ziyaret etti",),
    carry=(
        r"(?:yetkililer|kaynaklar|söz konusu (?:yetkili|kaynak)\w*)(?=,| ayrıca| da| ise)",
        r"haber(?:de|in devamında|e göre)|röportajda|haberde (?:ayrıca )?|ifadeleri (?:yer aldı|kullanıldı)|gazeteye göre|ajansa göre",
    ),
    backward=(
        r"(?-i:Haberi|Bunu|İddiayı|İddiaları|Bilgiyi) (?:ilk (?:olarak )?)?[^.!?]{0,60}?(?:yazdı|duyurdu|aktardı|bildirdi|haber verdi|açıkladı|söyledi)",
        r"(?:açıklamalar\w*|sözler\w*|röportaj\w*) (?:\w+ ){0,3}?(?:yayımlandı|yer aldı)",
    ),
    back_to_self=(r"öte yandan|bu arada|yanıt vermedi|yorum yapmadı",),
    public=(
        r"(?:basın toplantısı\w*|düzenlediği toplantıda|yazılı açıklama\w*|gazetecilere|basın mensuplarına|mecliste|meclisinde|meclise|mahkemede|"
        r"(?:bakanlığ[ıa]n?a?|bakanlıktan|valiliğ[ei]n?e?|emniyete|savcılığa|polise|belediyeye|mahkemeye|yetkililer(?:in)?e|açıklamasına|açıklamaya) dayan\w+|"
        r"kürsüsünde|mitingde|sosyal medya hesab\w+|sosyal medyadan|(?:twitter|instagram|facebook)['’]?(?:tan|dan|ta|da)|hesabından)",
    ),
    officials=(
        r"(?:bakanlık|bakanlığı|valilik|valiliği|kaymakamlık|kaymakamlığı|belediye|belediyesi|emniyet|savcılık|savcılığı|mahkeme|jandarma|yetkililer|"
        r"başsavcılığı)(?:,| \w+){0,8}? (?:duyurdu|açıkladı|açıklamıştı|bildirdi|belirtti|kaydetti|söyledi)",
        r"(?:duyurdu|açıkladı|ilan etti)",
        r"(?:yazılı )?(?:açıklamasına|duyurusuna|bildirisine) göre",
    ),
    on_record=(r"(?:tutuklandı|gözaltına alındı|mahkûm edildi|beraat etti|atandı|seçildi|aday gösterildi)",),
    document=(r"(?:araştırmasına|raporuna|verilerine|anketine|araştırması|raporu)(?: göre)?",),
    archive=(
        r"(?:daha önce|geçen yıl|yıllar önce|(?:19|20)\d\d['’]?\w* (?:yılında|yaptığı)) (?:\w+ ){0,3}?(?:söyle\w+|açıkla\w+|demiş\w*)",
    ),
    interview=(r"röportaj\w*|mülakat\w*|telefonla",),
    boilerplate=(
        r"(?:ilgili haber|devamını oku|fotoğraf:|kaynak:|abone ol|muhabir:|güncelleme)",
        r"(?:bültenimiz\w*|bizi (?:\S+ )?(?:takip|izle)|bu (?:haber|içerik|yazı) (?:\S+ ){0,3}?(?:güncellendi|güncellenmiştir|yayımlandı|yayımlanmıştır)|haberin devamı|yorumlarınızı|"
        r"uygulamamızı|son dakika (?:gelişmeleri|haberleri) için|©|telif|tüm hakları|tıklayın|paylaşın|görüşlerinizi|kanalımıza|ayrıntılar için)",
        r".{0,100}\b(?:abone olun|tıklayın(?:ız)?|takip edin(?:iz)?|indirin(?:iz)?|paylaşın(?:ız)?|tüm hakları saklıdır|kaçırmayın)\W*$",
        r".{0,100}\((?:fotoğraf|foto|görsel|arşiv)\b[^)]{0,80}\)\W*$",
    ),
    joints=(
        r";",
        r",\s+(?=(?:ancak|ama|fakat|oysa|çünkü)\s)",
    ),
    # -- judging
    exclusive=("özel haber",),
    correcting=Correcting(
        labels=(r"düzeltme(?: ve özür)?", r"tavzih"),
        notes=(r"editör(?:ün|ümüzün)? notu", r"okurlara not", r"not"),
        earlier=(
            r"haberin (?:bir )?(?:daha )?(?:önceki|ilk|eski) (?:sürümünde|versiyonunda|h[aâ]linde|metninde)",
        ),
        amended=(r"(?:bu )?haber(?:imiz)?(?: \w+){0,3}? düzeltil(?:di|miştir)",),
        wrong=(r"yanlışlıkla|hatalı(?: olarak)?|sehven|hataen|yanlış(?: olarak)?",),
        had_said=(
            r"(?:yaz|belirt|duyur|aktar)m[ıiu]şt[ıiu]k|olarak (?:yazdık|verdik|gösterdik|aktardık)",
            r"(?:yazıl|belirtil|gösteril|aktarıl)m[ıi]şt[ıi]",
        ),
        should=(r"doğrusu|doğru (?:kaynak|isim|kurum)|olmalıydı|olacaktı",),
        instead_after=(r"yerine",),
        nots_after=(r"değil",),
        withdrawn=(
            r"(?:bu )?haber(?:imiz)?i?(?: \w+){0,6}? (?:geri çek(?:ildi|ilmiştir|iyoruz)|yayından kaldırıl(?:dı|mıştır))",
        ),
    ),
)

DATING = Dating(
    days={
        "dun": -1,
        "dunku": -1,
        "dun gece": -1,
        "dun aksam": -1,
        "onceki gun": -2,
        "evvelsi gun": -2,
        "bugun": 0,
        "bugunku": 0,
        "bu sabah": 0,
        "bu aksam": 0,
        "bu gece": 0,
        "yarin": 1,
        "yarinki": 1,
        "bir onceki gun": None,
    },
    day_nouns=words("gunu gunku gunune gununden aksami sabahi gecesi"),
    weak_weekdays=words("pazar"),
    last=words("gecen gectigimiz"),
    next=words("gelecek onumuzdeki"),
    this=words("bu"),
    units={
        "hafta": "week",
        "haftaki": "week",
        "haftanin": "week",
        "hafta sonu": "weekend",
        "ay": "month",
        "ayin": "month",
    }
    | {"yil": "year", "yilin": "year", "yilki": "year", "sene": "year", "ayki": "month", "gun": "day"},
    ones=words("bir"),
    ago=(("", "once"),),
    ahead=(("", "sonra"), ("", "icinde")),
    day_first=True,
    future_endings=(
        "acak",
        "ecek",
        "acağını",
        "eceğini",
        "acağı",
        "eceği",
        "acaklar",
        "ecekler",
        "acaklarını",
        "eceklerini",
        "acağına",
        "eceğine",
    ),
)

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
    turn_dashes="—–―",
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
    unsaid=words(
        "denildi kaydedildi belirtildi açıklandı öğrenildi aktarıldı vurgulandı duyuruldu bildirildi"
    ),
    issued=words("açıklamada açıklamasında açıklamaya duyuruda duyurusunda bildiride bildirisinde bilgiye"),
    source_cases=("dan", "den", "tan", "ten"),
    rumours=words("iddiaya iddialara habere haberlere söylentilere bilgiye bilgilere"),
    occasions=words(
        "açıklamasında açıklamada konuşmasında konuşmada röportajda röportajında toplantıda toplantısında savunmasında "
        "ifadesinde paylaşımında mesajında programda yayında demeçte törende"
    ),
    people_endings=("lar", "ler", "ları", "leri"),
    describing=words("konuşan açıklayan katılan bulunan isteyen istemeyen veren değerlendiren yakın yürüten"),
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
    writing_verbs=words("yazdı yazan yazmıştı"),
    works=words("albümü kitabı romanı filmi şarkısı oyunu dizisi sergisi adı sloganı"),
    inscribed_verbs=words("yazıyor yazıyordu yazılı yazılıydı yazan yazısı yazdı"),
    inscribed_things=words(
        "pankartta pankartlarda pankart tabelada tabela levhada afişte afişlerde dövizde dövizlerde duvarda tişörtte tişörtünde "
        "etikette kapıda manşette başlıkta pankartında"
    ),
    participle_endings=("ilen", "ılan", "ulan", "ülen", "inen", "ınan", "unan", "ünen"),
    say_verbs=words(
        "dedi diyor der demişti dediler diyen diyerek diye söyledi söylüyor söylediler söyleyen söylemişti "
        "belirtti belirtiyor belirttiler belirten belirterek açıkladı açıklıyor açıkladılar açıklayan "
        "vurguladı vurguluyor vurgulayan vurgulayarak kaydetti kaydeden bildirdi bildiren bildirildi "
        "aktardı aktaran duyurdu duyuran anlattı anlatan ekledi ekleyen konuştu konuşan konuşuyor savundu "
        "savunan savunuyor ifade ifadesini ifadelerini ifadelerine ifadeleriyle ifadesine sözlerini "
        "sözlerine sözleriyle sözlerle şeklinde iddia yazdı yazan paylaştı sordu uyardı hatırlattı "
        "yanıtladı bağırdı bağıran haykırdı sürdürdü sürdüren yineledi yineleyen öngördü itiraf yanıtını cevabını açıklamasını açıklamasında tepki seslendi öne reddetti yalanladı gösterdi gösteriyor düşünüyor inanıyor tahmin umuyor yalanlıyor "
        "kullandı denildi kaydedildi belirtildi açıklandı öğrenildi aktarıldı vurgulandı duyuruldu talep istedi önerdi müjdeledi müjdeleyen dediği getirdi işaret dikkat aktarıyor kaydediyor"
    ),
    plain_say_verbs=words("dedi diyor dediler söyledi"),
    label_verbs=words(
        "nitelendirdi nitelendiren nitelendirdiler nitelendiriyor niteledi nitelediler tanımladı tanımlayan tanımlıyor "
        "değerlendirdi adlandırdı yorumladı"
    ),
    denying_verbs=words("yalanladı reddetti yalanlıyor"),
    pronouns={"o": "", "onlar": "p", "ben": "s", "biz": "s", "kendisi": ""},
    pronoun_verbs=words("o onlar ben biz"),
    possessives=words("onun bunun kendi"),
    determiners=words("bir bu şu o bazı her tüm bütün iki üç dört beş"),
    links=words("ve ama fakat ancak"),
    conjunctions=words("ve veya ama fakat ancak çünkü"),
    adverbs=words(
        "gazetecilere muhabirlere basına kamuoyuna mahkemeye heyete ise de da ayrıca yine daha sonra önce bugün dün şöyle böyle tekrar"
    ),
    weekdays=numbered("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"),
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
    # -- comparing
    numerals={"on": 10}
    | counted("iki uc dort bes alti yedi sekiz dokuz")
    | counted("yirmi otuz kirk elli altmis yetmis seksen doksan", 20, 10),
    counting=Counting(ones=words("bir"), halves=(("bucuk",),), half_words=words("yarim")),
    scales={"duzine": 12, "yuz": 100, "bin": 10**3, "milyon": 10**6, "milyar": 10**9, "trilyon": 10**12},
    opposites=pairs(
        "artti/azaldi yukseldi/dustu fazla/az once/sonra kazandi/kaybetti aldi/satti acik/kapali acildi/kapandi "
        "suclu/sucsuz dogru/yanlis dogruladi/yalanladi herkes/hickimse hep/hic ilk/son vardir/yoktur var/yok"
    ),
    possible_endings=("abilir", "ebilir", "abilirler", "ebilirler"),
    certain_endings=(
        *("acak", "ecek", "acaklar", "ecekler", "mali", "meli", "malilar", "meliler"),
        *("di", "du", "ti", "tu", "diler", "dular", "tiler", "tular"),
    ),
    own_persons=words("ben beni bana benim biz bizi bize bizim"),
    second_persons=words("sen senin siz sizin"),
    lesser_offices=words("yardimcisi vekili"),
    denying=r"\w{3}m(?:[aeiu]yor|[ae]di|[ae]mis|ayacag|eyeceg|ayacak|eyecek|az|ez)",
    negating_infixes=("maya", "meye", "may", "mey", "ma", "me", "mi", "mu", "m"),
    endings=r"'.*",
    stem_letters=5,  # endings pile up; cutting does as well as an analyser (Can et al., Turkish texts, 2008)
    # -- calendar
    dating=DATING,
    # -- citations
    citing=CITING,
)
