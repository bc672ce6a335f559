"""How Turkish news names its sources: the verb stands last, and suffixes on the name say what it is in the sentence."""

from __future__ import annotations

from provenance.text.citing import Citing

_TO = r"['’]?(?:[yn]?[ae])"
_OF = r"['’]?(?:[yn]?[ıiuü]n)"
_NOUN = r"(?: (?:gazetesi|ajansı|kanalı|televizyonu|dergisi|sitesi|haber ajansı|haber sitesi))?"
_TO_NOUN = r"(?: (?:gazetesine|ajansına|kanalına|televizyonuna|dergisine|sitesine))"
_OF_NOUN = r"(?: (?:gazetesinin|ajansının|kanalının|televizyonunun|dergisinin|sitesinin))"
_SPOKE = (
    r"(?:özel )?(?:konuştu|konuşan|demeç ver\w+|röportaj ver\w+|yaptığı (?:\w+ )?açıklama\w*|açıklama\w* yap\w+|verdiği (?:röportaj|demeç|"
    r"mülakat)\w*|açıklamalarda bulun\w+|anlat\w+|değerlendir\w+|söyledi|bilgi verdi)"
)
_REPORT = r"(?:\w+ )?(?:haber\w*|röportaj\w*|aktardığı\w*|bildirdiği\w*|yazdığı\w*|iddiası\w*|araştırması\w*|ulaştığı|elde ettiği)"

CITING = Citing(
    told_after=(
        rf"{_TO} {_SPOKE}",
        rf"{_TO_NOUN} {_SPOKE}",
        rf"{_OF} (?:sorusu|soruları|sorularını)",
        rf"{_OF_NOUN} (?:sorusu|soruları|sorularını)",
    ),
    reported_after=(
        rf"{_OF} {_REPORT}",
        rf"{_OF_NOUN} {_REPORT}",
        rf"{_TO} göre",
        rf"{_TO_NOUN} göre",
        rf"{_NOUN},? [^.!?“”\"]{{0,80}}?(?:yazdı|aktardı|bildirdi|duyurdu|haberleştirdi|öne sürdü)",
        r"(?:kaynaklı|çıkışlı)",
    ),
    reported_before=(r"(?:kaynak|haber)\s*:",),
    researched_after=(
        rf"{_OF} (?:\w+ )?(?:araştırma\w*|rapor\w*|veri\w*|istatistik\w*|anket\w*)",
        rf"{_TO} göre",
    ),
    denied_before=(r"yalanla\w+|reddet\w+",),
    denied_after=(
        rf"(?:{_OF}|{_OF_NOUN}) (?:\w+ )?(?:haber|iddia|rapor)\w* (?:\w+ ){{0,2}}?(?:yalanla|reddet)\w+",
    ),
    describers=(
        r"(?:gazetesi|haber ajansı|ajansı|televizyonu|yerel|ulusal|ünlü|İngiliz|Alman|Fransız|Rus|Amerikan)",
    ),
    media_nouns={},
    joins=(r"ve|ile",),
    own_told=(
        r"gazetemiz[ea] (?:\w+ ){0,2}?(?:konuş\w+|açıkla\w+|anlat\w+|demeç)|gazetemizin (?:soru\w+)|muhabirimiz[ea]|bize (?:anlattı|konuştu|söyledi)",
    ),
    own_reported=(r"gazetemizin (?:ulaştığı|edindiği|elde ettiği)|edindiğimiz bilgi\w*",),
    own_acts=(r"muhabiri|sordu|görüştü|ziyaret etti",),
    carry=(
        r"haber(?:de|in devamında|e göre)|röportajda|haberde (?:ayrıca )?|ifadeleri (?:yer aldı|kullanıldı)|gazeteye göre|ajansa göre",
    ),
    backward=(r"(?:açıklamalar\w*|sözler\w*|röportaj\w*) (?:\w+ ){0,3}?(?:yayımlandı|yer aldı)",),
    back_to_self=(r"öte yandan|bu arada|yanıt vermedi|yorum yapmadı",),
    public=(
        r"(?:basın toplantısı\w*|düzenlediği toplantıda|yazılı açıklama\w*|gazetecilere|basın mensuplarına|meclis\w*|mahkemede|"
        r"kürsüsünde|mitingde|sosyal medya hesab\w+|sosyal medyadan|(?:twitter|instagram|facebook)['’]?(?:tan|dan|ta|da)|hesabından)",
        r"(?:bakanlık|bakanlığı|valilik|valiliği|kaymakamlık|kaymakamlığı|belediye|belediyesi|emniyet|savcılık|savcılığı|mahkeme|jandarma|yetkililer|"
        r"başsavcılığı)(?:,| \w+){0,8}? (?:duyurdu|açıkladı|açıklamıştı|bildirdi|belirtti|kaydetti|söyledi)",
        r"(?:duyurdu|açıkladı|ilan etti)",
    ),
    on_record=(r"(?:tutuklandı|gözaltına alındı|mahkûm edildi|beraat etti|atandı|seçildi|aday gösterildi)",),
    document=(r"(?:araştırmasına|raporuna|verilerine|anketine|araştırması|raporu)(?: göre)?",),
    archive=(
        r"(?:daha önce|geçen yıl|yıllar önce|(?:19|20)\d\d['’]?\w* (?:yılında|yaptığı)) (?:\w+ ){0,3}?(?:söyle\w+|açıkla\w+|demiş\w*)",
    ),
    interview=(r"röportaj\w*|mülakat\w*|telefonla",),
    boilerplate=(r"(?:ilgili haber|devamını oku|fotoğraf:|kaynak:|abone ol|muhabir:|güncelleme)",),
    joints=(
        r";",
        r",\s+(?=(?:ancak|ama|fakat|oysa|çünkü)\s)",
    ),
    # -- judging
    exclusive=("özel haber",),
)
