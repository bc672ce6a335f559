"""How French news names its sources."""

from __future__ import annotations

from provenance.text.citing import ANY_KIND, Citing

_SAID = (
    r"déclaré|confié|expliqué|indiqué|affirmé|assuré|précisé|dit|raconté|répondu|confirmé|annoncé|souligné|déclare|confie|explique|indique|"
    r"affirme|assure|précise|raconte|confirme"
)
_BODIES = r"police|parquet|ministère|préfecture|gendarmerie|tribunal|cour|commission|gouvernement|mairie|procureur\w*|autorités|pompiers|organisateurs"

CITING = Citing(
    told_before=(
        rf"(?:{_SAID})(?: [\w’'-]+){{0,4}}? (?:à|au|aux|sur|auprès d[eu])",
        r"(?:entretien|interview|interrogée?s?)(?: \w+)? (?:à|au|avec|accordée?s? (?:à|au)|par|sur|dans|pour)",
        r"(?:contactée?s?|jointe?s?|interrogée?s?) par",
        r"(?:au micro|sur l['’]antenne|sur le plateau|dans les colonnes) d[eu]s?",
        r"(?:tribune|chronique)(?: \w+)? (?:dans|à|au|pour)",
    ),
    reported_before=(
        r"(?:selon|d['’]après)(?: (?:un|une|des|les|la|le))?(?: \w+)?(?: (?:article|enquête|informations?|reportage|révélations?|étude) (?:d[eu]s?|parue? dans|publiée? (?:par|dans)))?",
        r"(?:rapporte|rapportait|révèle|révélait|écrit|écrivait|relate|souligne|note|annonce|indique|affirme)",
        r"(?:rapporté|révélé|publiée?|citée?s?|relayée?s?|repérée?|obtenue?s?|consultée?s?|vue?s?)(?: \w+)? par",
        r"(?:publiée?|parue?|révélée?)(?: \w+)? (?:dans|sur)",
        r"(?:citant|cite|citait)",
        r"(?:article|enquête|informations?|reportage|révélations?|dépêche) d[eu]s?",
    ),
    reported_after=(
        r"(?:a |avait |ont )?(?:\w+ )?(?:rapporté|rapporte|révélé|révèle|écrit|cité|cite|publié|publie|affirmé|affirme|annoncé|indiqué|"
        r"indique|relaté|relate|croit savoir|a appris|appris|dévoilé|dévoile)",
    ),
    inverted=(
        r"(?:a|ont|avait) (?:rapporté|révélé|écrit|indiqué|relaté|souligné|affirmé|annoncé|raconté)|rapporte|révèle|écrit|indique|relate|souligne|note|affirme|selon",
    ),
    researched_before=(
        r"(?:selon|d['’]après)(?: (?:un|une|des|les|la|le))?(?: \w+)?(?: (?:étude|rapport|chiffres|données|enquête|estimations?) (?:d[eu]s?|publiée? (?:par|dans)))?",
        r"(?:étude|rapport|chiffres|données|enquête|estimations?|sondage) (?:d[eu]s?|publiée?s? (?:par|dans))",
    ),
    researched_after=(
        r"(?:a |ont )?(?:estimé|estime|calculé|recensé|recense|évalué|évalue|publié (?:\w+ ){0,3}(?:étude|rapport|chiffres|données))",
    ),
    research=(r"(?:une|son|sa|cette) (?:\w+ )?(?:étude|enquête)",),
    announced_after=(r"(?:a |avait )?(?:annoncé|annonce|confirmé|déclaré)",),
    denied_before=(r"démenti|dément|démentait|démentent|contesté|conteste|rejeté|fausses?",),
    describers=(
        r"le|la|les|l['’]|un|une|du|de la|des|nos confrères d[eu]",
        r"(?:français|française|britannique|américaine?|allemande?|turc|turque|russe|belge|suisse|italienne?|espagnole?|local|locale|régional|public|publique)",
        r"(?:quotidien|journal|hebdomadaire|magazine|agence|agence de presse|chaîne|chaîne de télévision|radio|site|site d['’]information|média|mensuel|télévision|revue)",
    ),
    staff_links=("du", "de"),
    reporter_links=("du", "de"),
    media_nouns={
        "quotidien": frozenset(("newspaper",)),
        "journal": frozenset(("newspaper",)),
        "hebdomadaire": frozenset(("newspaper", "magazine")),
        "magazine": frozenset(("magazine",)),
        "agence": frozenset(("agency",)),
        "chaîne": frozenset(("broadcaster",)),
        "radio": frozenset(("broadcaster",)),
        "site": frozenset(("site",)),
        "média": ANY_KIND - {"institution", "journal"},
        "revue": frozenset(("journal", "magazine")),
    },
    articles=("le", "la", "ce", "cette"),
    chain=(r"citant|qui cite|cité par|cite",),
    joins=(r"et",),
    own_told=(
        r"(?:à|avec|de|par) notre (?:journal|rédaction|correspondante?|journaliste|reporter)|nous (?:a |ont )?(?:confié|dit|déclaré|expliqué|raconté)",
    ),
    own_reported=(
        r"(?:selon )?nos informations|(?:consulté|obtenu|vu)e?s? par notre (?:journal|rédaction)|que nous avons pu consulter",
    ),
    own_acts=(r"(?:a |s['’]est )?(?:rencontré|interrogé|pu consulter|contacté|visité|procuré)",),
    carry=(
        r"(?:le|la|cet) (?:quotidien|journal|article|enquête|rapport|magazine|site) (?:ajoute|précise|affirme|indique|souligne|poursuit)|"
        r"(?:citée?s?) par (?:le|la) (?:quotidien|journal)|toujours selon|dans (?:cet|le même|ce même) (?:entretien|article|interview)",
    ),
    anaphors=("il", "elle", "ils", "elles", "son", "sa", "ses", "leur"),
    back_to_self=(
        r"par ailleurs|de son côté|n['’]a pas (?:souhaité|donné suite|répondu)|contactée? par nos soins",
    ),
    public=(
        r"(?:lors|au cours|en marge) d['’ue]\w* (?:\w+ )?(?:conférence de presse|point presse|discours|meeting|séance|audience|cérémonie|déplacement)",
        r"(?:dans|par) (?:un|son|leur|une) (?:communiqué|discours|tweet|déclaration|message|vidéo|allocution|lettre ouverte)",
        r"(?:a |ont )?(?:tweeté|publié sur (?:Twitter|X|Facebook|Instagram))|sur (?:Twitter|Facebook|Instagram|Telegram|les réseaux sociaux)",
        r"devant (?:la presse|les journalistes|l['’]Assemblée|le Sénat|les députés|le tribunal|la cour|ses partisans)|à l['’]Assemblée|au Parlement|aux journalistes|à la presse",
        rf"(?:la|le|les|selon (?:la|le|les)) (?:{_BODIES}) (?:a |ont )?(?:annoncé|indiqué|précisé|déclaré|confirmé|fait savoir)|selon (?:la|le|les) (?:{_BODIES})",
        r"(?:a |ont )(?:\w+ )?annoncé",
    ),
    on_record=(
        r"(?:a|ont) été (?:\w+ )?(?:condamnée?s?|arrêtée?s?|inculpée?s?|mise?s? en examen|élue?s?|nommée?s?|nominée?s?|acquittée?s?|interpellée?s?)",
    ),
    document=(r"(?:étude|rapport|enquête|sondage|chiffres|données) (?:d[eu]s?|publiée?s? (?:par|dans))",),
    archive=(
        r"(?:avait|avaient) (?:\w+ ){0,3}?(?:déclaré|dit|affirmé|promis) (?:\w+ ){0,3}?(?:en (?:19|20)\d\d|l['’]an dernier|il y a)|en (?:19|20)\d\d, (?:il|elle) (?:déclarait|disait|affirmait)",
    ),
    interview=(r"dans (?:un|cet) entretien|dans une interview|par téléphone|au téléphone",),
    boilerplate=(
        r"(?:lire aussi|à lire|voir aussi|photo|crédit|abonnez-vous|newsletter|publicité|mis à jour|publié le)",
    ),
    joints=(
        r"\s?;",
        r"\s[—–]\s",
        r",\s+(?=(?:mais|tandis que|alors que|bien que|or|et)\s)",
    ),
    # -- judging
    exclusive=("exclusif", "exclusivité"),
)
