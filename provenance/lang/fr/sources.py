"""How French news names its sources."""

from __future__ import annotations

from provenance.text.citing import ANY_KIND, Citing
from provenance.text.correcting import Correcting
from provenance.text.profile import words

_SAID = (
    r"déclaré|confié|expliqué|indiqué|affirmé|assuré|précisé|dit|raconté|répondu|confirmé|annoncé|souligné|déclare|confie|explique|indique|"
    r"affirme|assure|précise|raconte|confirme|reconnu|avoué|lâché|admis|regretté|dénoncé|reconnaît|avoue|admet|regrette|dénonce|répond"
)
_BODIES = r"police|parquet|ministère|préfecture|gendarmerie|tribunal|cour|commission|gouvernement|mairie|procureur\w*|autorités|pompiers|organisateurs"

CITING = Citing(
    told_before=(
        r"(?:entretien|interview)(?: \w+)? aux",
        r"(?:martelé|lancé|glissé|ajouté|insisté|jugé|estimé|réagi|tonné|ironisé|poursuivi|plaidé|promis|commenté|déclaré|expliqué)(?: [\w’',-]+){0,8}? (?:à|au|aux|sur)",
        rf"(?:{_SAID})(?: [\w’'-]+){{0,4}}? (?:à|au|aux|sur|auprès d[eu])",
        r"(?:entretien|interview|interrogée?s?)(?: \w+)? (?:à|au|avec|accordée?s? (?:à|au)|par|sur|dans|pour)",
        r"(?:contactée?s?|jointe?s?|interrogée?s?) par",
        r"auprès d[eu]s?",
        r"(?:à|par|auprès d[’']) ?une? (?:\w+ )?(?:journaliste|correspondante?|reporter|envoyée? spéciale?)(?: \w+)? d[eu]s?",
        r"(?:au micro|sur l['’]antenne|sur le plateau|dans les colonnes) d[eu]s?",
        r"(?:tribune|chronique)(?: \w+)? (?:dans|à|au|pour)",
        r"(?:aux questions|en réponse (?:aux questions|à une question)) d[eu]",
        r"(?:invitée?|hôte)(?: \w+)? (?:d[eu]|sur|d['’])",
        r"(?:dans|sur) (?:le|la|son|sa|un|une) (?:podcast|émission|newsletter|balado)",
    ),
    reported_before=(
        r"à en croire",
        r"(?:selon|d['’]après)(?: (?:un|une|des|les|la|le))?(?: \w+)?(?: (?:article|enquête|informations?|reportage|révélations?|étude) (?:d[eu]s?|parue? dans|publiée? (?:par|dans)))?",
        r"(?:rapporte|rapportait|révèle|révélait|écrit|écrivait|relate|souligne|note|annonce|indique|affirme)",
        r"(?:rapportée?s?|révélée?s?|dévoilée?s?|confirmée?s?|publiée?s?|citée?s?|relayée?s?|repérée?|obtenue?s?|consultée?s?|vue?s?)(?: \w+)? par",
        r"(?:publiée?s?|parue?s?|révélée?s?)(?: \w+)? (?:dans|sur)",
        r"(?:citant|cite|citait)",
        r"(?:article|enquête|informations?|reportage|révélations?|dépêche) d[eu]s?",
    ),
    reported_after=(
        r",? (?:citant|qui cite|s['’]appuyant sur)",
        r"qui (?:a|avait|ont) (?:révélé|dévoilé|publié|sorti|écrit|rapporté|levé)",
        r"(?:a |avait |ont )?(?:\w+ )?(?:rapporté|rapporte|révélé|révèle|écrit|cité|cite|publié|publie|affirmé|affirme|annoncé|indiqué|"
        r"indique|relaté|relate|croit savoir|a appris|appris|dévoilé|dévoile)",
    ),
    reports_after=(
        r"(?:l['’])?(?:a |avait |ont )?(?:révélé|rapporté|écrit|publié|dévoilé|relaté)|révèle|rapporte|écrit|publie|dévoile|relate|croit savoir",
    ),
    inverted=(
        r"(?:a|ont) appris",
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
    judged_false=(
        r"(?:est|sont|était|étaient|serait|seraient) (?:\w+ ){0,2}?(?:fausse?s?|infondée?s?|inexacte?s?|mensong\w+|inventée?s?)",
    ),
    denied_before=(
        r"infondée?s?|mensong\w+|fantaisistes?|inexacte?s?|récusé|réfuté|réfute|démenti|dément|démentait|démentent|contesté|conteste|rejeté|fausses?",
    ),
    describers=(
        r"le|la|les|l['’]|un|une|du|de la|des|nos confrères d[eu]",
        r"(?:français|française|britannique|américaine?|allemande?|turc|turque|russe|belge|suisse|italienne?|espagnole?|local|locale|régional|public|publique)",
        r"(?:[ld]['’])?(?:quotidien|journal|hebdomadaire|magazine|agence|agence de presse|chaîne|chaîne de télévision|radio|site|site d['’](?:information|investigation|actualité)|média|mensuel|télévision|revue|podcast|"
        r"balado|émission|blog|newsletter|lettre d['’]information|bimensuel|station|plateforme)",
    ),
    stage_before=("sur", "au micro de", "à l['’]antenne de"),
    stage_after=(rf",[^.;]{{0,80}}?\b(?:a|ont|avait) (?:{_SAID})|,[^.;]{{0,80}}?\b(?:{_SAID})",),
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
        "mensuel": frozenset(("magazine",)),
        "station": frozenset(("broadcaster",)),
        "blog": frozenset(("site",)),
        "podcast": frozenset(("site", "broadcaster")),
        "émission": frozenset(("broadcaster",)),
        "newsletter": frozenset(("site", "magazine")),
        "plateforme": frozenset(("site",)),
    },
    openers=words("selon comme dans pour après avec chez sur"),
    adjectives=(
        r"d['’](?:information|investigation|actualité|opposition|État|Etat|enquête)s?",
        r"de (?:presse|télévision|gauche|droite|référence)|en ligne|en continu",
        r"[a-zà-ÿ]+(?:ais|aise|ois|oise|ain|aine|ien|ienne|ique|ol|ole|and|ande|al|ale|aire)|russe|suisse|belge|turc|turque|grec|grecque|local|locale|privé|privée|spécialisé|spécialisée|public|publique",
    ),
    outlet_heads=words(
        "journal écho échos gazette dépêche courrier nouvelliste télégramme éclaireur républicain"
    ),
    proofs_before=(
        r"dans les colonnes d[eu]s?|au micro d[eu]|sur l['’]antenne d[eu]",
        r"(?:révélée?s?|dévoilée?s?|rapportée?s?|ébruitée?s?) (?:en premier |d['’]abord |en exclusivité )?par",
        r"comme l['’](?:a|avait) (?:révélé|écrit|rapporté|annoncé|dévoilé)",
    ),
    proofs_behind=(
        r"(?:,| [—–]| \() ?(?:un|une|le|la)(?: [\wà-ÿ-]+){0,2}? (?:podcast|newsletter|blog|journal|quotidien|hebdomadaire|site|magazine|mensuel|station|radio|chaîne)(?!\w)",
        r",? (?:citant|qui cite) (?:une|des|deux|plusieurs|un) (?:sources?|diplomates?|responsables?|proches?)",
    ),
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
        r"(?:ajoute|précise|poursuit|souligne|écrit|affirme|indique|relève|note)(?: encore| aussi)? (?:le|la|l['’]) ?(?:quotidien|journal|hebdomadaire|magazine|site|agence|article|chaîne|radio)",
        r"(?:le|la|cet) (?:quotidien|journal|article|enquête|rapport|magazine|site) (?:ajoute|précise|affirme|indique|souligne|poursuit)|"
        r"(?:citée?s?) par (?:le|la) (?:quotidien|journal)|toujours selon|dans (?:cet|le même|ce même) (?:entretien|article|interview)",
    ),
    authors=(
        r"(?:l['’]|cette |les )(?:étude|enquête|auteurs?|autrices?|chercheurs|chercheuses|scientifiques)|l['’]une? des (?:auteurs|autrices|chercheurs)|(?:co-?)?(?:auteur|autrice)e? (?:de l['’]étude|principale?)",
    ),
    anaphors=("il", "elle", "ils", "elles", "son", "sa", "ses", "leur"),
    backward=(r"(?-i:C['’]est) ce qu(?:e|['’])",),
    back_to_self=(
        r"par ailleurs|de son côté|n['’](?:a|ont) pas (?:souhaité|donné suite|répondu)|ne (?:souhaite|souhaitent|commente|commentent) pas|dément|démentent|"
        r"contactée? par nos soins",
    ),
    public=(
        r"(?:lors|au cours|en marge) d['’ue]\w* (?:\w+ )?(?:conférence de presse|point presse|discours|meeting|séance|audience|cérémonie|déplacement)",
        r"(?:dans|par) (?:un|son|leur|une) (?:communiqué|discours|tweet|déclaration|message|vidéo|allocution|lettre ouverte)",
        r"(?:a |ont )?(?:tweeté|publié sur (?:Twitter|X|Facebook|Instagram))|sur (?:Twitter|Facebook|Instagram|Telegram|les réseaux sociaux)",
        r"devant (?:la presse|les journalistes|l['’]Assemblée|le Sénat|les députés|le tribunal|la cour|ses partisans)|à l['’]Assemblée|au Parlement|aux journalistes|à la presse",
        rf"(?:la|le|les|selon (?:la|le|les)) (?:{_BODIES}) (?:a |ont )?(?:annoncé|indiqué|précisé|déclaré|confirmé|fait savoir)|selon (?:la|le|les) (?:{_BODIES})",
        r"(?:a |ont )(?:\w+ )?annoncé",
        rf"(?:citant|qui cit(?:e|ait)) (?:la |le |les |l['’]|une? )?(?:porte-parole (?:de la |du |des )?)?(?:{_BODIES}|communiqué)",
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
        r"(?:cliquez|suivez|inscrivez|partagez|téléchargez|rejoignez|retrouvez|découvrez|écoutez|connectez|recevez|écrivez)(?:-nous|-vous)?\b|"
        r"(?:cet |l['’])article (?:a été (?:mis à jour|publié|modifié)|est réservé)|(?:contenu|article) réservé|déjà abonné|©|copyright|tous droits|avez-vous",
        r".{0,100}\((?:photo|crédit|image|vidéo|archives?)\b[^)]{0,80}\)\W*$",
        r".{0,80}\b(?:newsletter|tous droits réservés|réservée? aux abonnés|conditions d['’]utilisation)\b",
    ),
    joints=(
        r"\s?;",
        r"\s[—–]\s",
        r",\s+(?=(?:mais|tandis que|alors que|bien que|or|et)\s)",
    ),
    # -- judging
    exclusive=("exclusif", "exclusivité"),
    correcting=Correcting(
        labels=(r"rectificatif", r"correction", r"erratum", r"mise au point", r"précision"),
        notes=(r"(?:note de la rédaction|ndlr)",),
        earlier=(
            r"une (?:première|précédente|ancienne) version de (?:cet article|ce texte|cette dépêche|notre article)",
            r"(?:une|la) version (?:précédente|antérieure|initiale) de (?:cet article|ce texte|cette dépêche|notre article)",
        ),
        amended=(r"(?:cet article|ce texte) a été (?:corrigé|rectifié|modifié)",),
        wrong=(r"par erreur|à tort|erronée?s?|inexacte?s?|de manière erronée",),
        had_said=(
            r"nous (?:l['’])?(?:avions|avons) (?:\w+ )?(?:attribué|écrit|indiqué|cité|affirmé|annoncé)\w*",
            r"(?:était|étaient|avait été|avaient été) (?:\w+ )?attribué\w*",
        ),
        should=(r"(?:aurait|aurions) dû|il fallait lire",),
        withdrawn=(
            r"nous (?:retirons|avons retiré) (?:cet article|cette information|cette dépêche)",
            r"(?:cet article|cette information|cette dépêche) (?:a été|est) retirée?",
        ),
        instead=(r"au lieu (?:de|du|d['’])|plutôt qu(?:e|['’])",),
        nots=(r"(?:et )?non(?: pas)?(?: à| au| par)?",),
    ),
)
