"""French."""

from __future__ import annotations

from provenance.lang.given_names import GENDERS
from provenance.text.citing import ANY_KIND, Citing
from provenance.text.correcting import Correcting
from provenance.text.dating import Dating
from provenance.text.profile import Profile, counted, numbered, pairs, words

_SAID = (
    r"déclaré|confié|expliqué|indiqué|affirmé|assuré|précisé|dit|raconté|répondu|confirmé|annoncé|souligné|déclare|confie|explique|indique|"
    r"affirme|assure|précise|raconte|confirme|reconnu|avoué|lâché|admis|regretté|dénoncé|reconnaît|avoue|admet|regrette|dénonce|répond"
)
_BODIES = r"police|parquet|ministère|préfecture|gendarmerie|tribunal|cour|commission|gouvernement|mairie|procureur\w*|autorités|pompiers|organisateurs"

CITING = Citing(
    told_before=(
        rf"(?:{_SAID})(?: [\w’'-]+){{0,4}}? (?:à|au|aux|sur|auprès d[eu])",
        r"(?:entretien|interview|interrogée?s?)(?: \w+)? (?:à|au|avec|accordée?s? (?:à|au)|par|sur|dans|pour)",
        r"(?:contactée?s?|jointe?s?|interrogée?s?) par",
        r"(?:au micro|sur l['’]antenne|sur le plateau|dans les colonnes) d[eu]s?",
        r"(?:tribune|chronique)(?: \w+)? (?:dans|à|au|pour)",
        r"(?:aux questions|en réponse (?:aux questions|à une question)) d[eu]",
        r"(?:invitée?|hôte)(?: \w+)? (?:d[eu]|sur|d['’])",
        r"(?:dans|sur) (?:le|la|son|sa|un|une) (?:podcast|émission|newsletter|balado)",
    ),
    reported_before=(
        r"(?:selon|d['’]après)(?: (?:un|une|des|les|la|le))?(?: \w+)?(?: (?:article|enquête|informations?|reportage|révélations?|étude) (?:d[eu]s?|parue? dans|publiée? (?:par|dans)))?",
        r"(?:rapporte|rapportait|révèle|révélait|écrit|écrivait|relate|souligne|note|annonce|indique|affirme)",
        r"(?:rapportée?s?|révélée?s?|dévoilée?s?|publiée?s?|citée?s?|relayée?s?|repérée?|obtenue?s?|consultée?s?|vue?s?)(?: \w+)? par",
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
    correcting=Correcting(
        labels=(r"rectificatif", r"correction", r"erratum", r"mise au point", r"précision"),
        notes=(r"(?:note de la rédaction|ndlr)",),
        earlier=(
            r"une (?:première|précédente|ancienne) version de (?:cet article|ce texte|cette dépêche|notre article)",
            r"(?:une|la) version (?:précédente|antérieure|initiale) de (?:cet article|ce texte|cette dépêche|notre article)",
        ),
        amended=(r"(?:cet article|ce texte) a été (?:corrigé|rectifié|modifié)",),
        wrong=(r"par erreur|à tort|erronée?s?|inexacte?s?|de manière erronée",),
        withdrawn=(
            r"nous (?:retirons|avons retiré) (?:cet article|cette information|cette dépêche)",
            r"(?:cet article|cette information|cette dépêche) (?:a été|est) retirée?",
        ),
        instead=(r"au lieu (?:de|du|d['’])|plutôt qu(?:e|['’])",),
        nots=(r"(?:et )?non(?: pas)?(?: à| au| par)?",),
    ),
)

DATING = Dating(
    days={
        "hier": -1,
        "hier soir": -1,
        "avant hier": -2,
        "la nuit derniere": -1,
        "aujourd'hui": 0,
        "ce matin": 0,
        "ce soir": 0,
        "cet apres midi": 0,
        "demain": 1,
        "apres demain": 2,
    },
    last=words("dernier derniere passe passee"),
    next=words("prochain prochaine"),
    this=words("ce cet cette"),
    units={"semaine": "week", "week end": "weekend", "mois": "month", "annee": "year", "an": "year"}
    | {"jour": "day", "jours": "day", "semaines": "week", "annees": "year", "ans": "year"},
    ones=words("un une"),
    ago=(("il y a", ""),),
    ahead=(("dans", ""), ("d'ici", "")),
    openers=words("en depuis debut fin mi courant"),
    inside=words("de la"),
    future=words("va vont doit doivent devrait devraient prévoit prévoient prévu prévue prochain prochaine"),
    future_endings=(
        "era",
        "eront",
        "ira",
        "iront",
        "dra",
        "dront",
        "erait",
        "eraient",
        "irait",
        "iraient",
        "drait",
        "draient",
    ),
)

PROFILE = Profile(
    code="fr",
    titles=words("m mm mme mmes mlle me dr pr st ste mgr"),
    abbreviations=words("cf env p.ex av bd art vol chap"),
    final_abbreviations=words("etc s.a n° no"),
    function_words=words(
        "le la les l' un une des du de d' au aux et ou mais donc or ni car que qui quoi dont où ce cet "
        "cette ces non oui jamais son sa ses mon ma mes ton ta tes notre nos votre vos leur leurs je tu il elle on nous "
        "vous ils elles se me te lui y en ne pas plus à dans par pour sur sous avec sans chez vers entre "
        "depuis pendant avant après comme si quand lorsque est sont était étaient être été a ont avait "
        "avaient avoir eu sera seront serait fait font très aussi même tout tous toute toutes autre autres "
        "encore déjà alors ainsi puis enfin cela ça celui celle ceux selon contre"
    ),
    months=numbered(
        "janvier janv",
        "février févr",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août",
        "septembre sept",
        "octobre oct",
        "novembre nov",
        "décembre déc",
    ),
    negations=words("ne pas n' non aucun aucune jamais rien personne ni sans guère"),
    marks=(
        ("«", "»"),
        ("“", "”"),
        ('"', '"'),
        ("‹", "›"),
        ("‘", "’"),
        ("“", '"'),
        ('"', "”"),
        ("„", "”"),
        ("''", "''"),
    ),
    turn_dashes="—–―",
    writing_verbs=words("écrit écrivit écrivait écrire"),
    inscribed_verbs=words("lire lit lisait lisaient"),
    inscribed_things=words(
        "pancarte pancartes banderole banderoles affiche affiches panneau panneaux écriteau autocollant mur murs t-shirt "
        "t-shirts tee-shirt inscription titre étiquette slogan calicot"
    ),
    say_verbs=words(
        "dit disent disait disaient déclare déclarent déclaré déclarait affirme affirment affirmé affirmait "
        "explique expliquent expliqué expliquait ajoute ajoutent ajouté ajoutait précise précisent précisé "
        "indique indiquent indiqué estime estiment estimé assure assurent assuré annonce annoncent annoncé "
        "raconte racontent raconté souligne soulignent souligné rappelle rappelé répond répondu réagi "
        "réagit lance lancé confie confié insiste insisté conclut conclu poursuit poursuivi écrit écrivent "
        "écrivait reconnaît reconnu regrette regretté dénonce dénoncé martèle martelé promet promis avertit "
        "averti prévient prévenu observe observé note noté commente commenté résume résumé soupire tweeté "
        "interroge demande demandé plaide plaidé soutient soutenu témoigne témoigné rapporte rapporté "
        "révèle révélé confirme confirmé dément démenti nie nié accuse accusé juge jugé "
        "réplique répliqué rétorque rétorqué soupiré avoue avoué lâche lâché glisse glissé plaisante plaisanté "
        "souvient souvenu s'exclame exclamé s'indigne ironise ironisé nuance nuancé détaille détaillé argumente argumenté crie crié "
        "répondit répondirent demanda demandèrent ajouta ajoutèrent déclara déclarèrent affirma affirmèrent expliqua "
        "expliquèrent précisa indiqua assura annonça raconta souligna rappela lança confia insista poursuivit écrivit "
        "reconnut regretta dénonça martela promit avertit prévint observa nota commenta résuma répliqua rétorqua "
        "soupira avoua lâcha glissa plaisanta s'exclama s'écria s'indigna ironisa nuança cria hurla murmura interrogea "
        "plaida soutint conclut admit prétendit jura nia démentit confirma révéla accusa répondent répondait demandait "
        "hurle hurlé murmure murmuré informé informe admet admis prétend prétendu suppose supposé jure juré"
    ),
    plain_say_verbs=words("dit disent disait"),
    clause_verbs=words(
        "pense pensent pensé croit croient cru craint craignent espère espèrent espéré montre montrent "
        "montré suggère suggèrent considère considèrent"
    ),
    label_verbs=words(
        "qualifie qualifié qualifiait qualifient qualifia décrit décrivait fustige fustigé baptisé surnommé taxé taxe parlé parle "
        "évoque évoqué"
    ),
    denying_verbs=words("dément démenti démentit nie nié nient nia démentent"),
    complementizers=words(
        "que qu'il qu'elle qu'ils qu'elles qu'on qu'un qu'une qu'aucun qu'aucune qu'en qu'à qu'au qu'il si "
        "comment pourquoi combien"
    ),
    clause_infinitives=words("avoir être n'avoir n'être"),
    relatives=words("qui que dont où"),
    pronouns={"il": "m", "elle": "f", "ils": "p", "elles": "p", "on": "n", "je": "s", "nous": "s", "qui": ""},
    pronoun_verbs=words("il elle ils elles on je nous j'ai c'est"),
    possessives=words("son sa ses leur leurs mon ma mes notre nos"),
    determiners=words(
        "le la les un une des du ce cet cette ces son sa ses leur leurs plusieurs quelques deux trois "
        "quatre cinq"
    ),
    auxiliaries=words(
        "été est sont était étaient a ont avait avaient sera seront serait peut peuvent doit doivent va vont fait"
    ),
    links=words("et mais"),
    contrasts=words("mais"),
    perfect_auxiliaries=words("a ont avait avaient"),
    impersonals=words("il ce on"),
    conjunctions=words("et ou mais car tandis alors"),
    subordinators=words("si quand lorsque comme puisque parce"),
    adverbs=words(
        "se été a ont avait avaient également aussi ensuite encore déjà toujours notamment ainsi hier aujourd'hui"
    ),
    adverb_ending="ment",
    weekdays=numbered("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    fronting=words(
        "dans en à au aux sur pour par avec sans après avant depuis pendant selon lors quand si comme mais "
        "et puis alors ainsi enfin hier aujourd'hui cependant toutefois pourtant d'après interrogé "
        "interrogée face malgré"
    ),
    prepositions=words(
        "dans en à au aux sur pour par avec sans après avant depuis pendant lors chez vers entre contre "
        "malgré devant dès"
    ),
    several=words("gens autorités experts responsables médias"),
    naming_prepositions=words("de du des d'"),
    bare_appositions=True,
    adjunct_openers=words("dans lors durant pendant après avant devant"),
    as_words=words("comme ainsi"),
    sources=words("aux_yeux_de de_l'avis_de aux_dires_de selon d'après d'après_les selon_les d'après_le"),
    offices=words(
        "président présidente ministre premier première maire député députée sénateur sénatrice directeur "
        "directrice général colonel procureur juge professeur docteur chancelier chancelière roi reine pape "
        "porte-parole secrétaire chef ancien ancienne patron patronne avocat avocate adjoint adjointe "
        "procureure commissaire capitaine ingénieur ingénieure chercheur chercheuse romancier romancière écrivain "
        "écrivaine auteur autrice poète critique historien historienne économiste artiste acteur actrice chanteur "
        "chanteuse entraîneur entraîneuse attaquant gardien nageur nageuse coureur coureuse rameur rameuse pêcheur "
        "pêcheuse boulanger boulangère agriculteur agricultrice enseignant enseignante infirmier infirmière "
        "médecin chirurgien fondateur fondatrice gérant gérante dirigeant dirigeante syndicaliste militant "
        "militante témoin voisin voisine habitant habitante préfet préfète"
    ),
    title_genders={"m": "m", "mme": "f", "mlle": "f", "monsieur": "m", "madame": "f"},
    given_names=GENDERS,
    name_particles=words("de du des le la van von d' ben el al"),
    institution_words=words(
        "ministère université institut agence préfecture parti mairie conseil commission cour tribunal "
        "banque groupe société police gouvernement assemblée sénat union france europe paris monde figaro "
        "libération journal"
    ),
    person_endings=("eur", "ien", "ienne", "iste", "ice", "ier", "ière", "aire"),
    feminine_endings=("euse", "trice", "ière", "ienne", "ère", "esse", "ante", "ointe", "onne", "cate"),
    definite_articles=words("le la les"),
    # -- comparing
    numerals=counted("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize")
    | counted("vingt trente quarante cinquante soixante", 20, 10)
    | {"douzaine": 12},
    scales={"cent": 100, "cents": 100, "mille": 10**3, "million": 10**6, "millions": 10**6}
    | {"milliard": 10**9, "milliards": 10**9},
    opposites=pairs(
        "confirme/dementi confirmee/dementie augmente/baisse augmente/diminue plus/moins avant/apres gagne/perdu accepte/rejete achete/vendu ouvert/ferme "
        "autorise/interdit coupable/innocent avec/sans confirme/dement vrai/faux legal/illegal tous/aucun toujours/jamais "
        "accepte/refuse acceptent/rejettent acceptent/refusent accepter/rejeter acceptee/rejetee gagner/perdre acheter/vendre "
        "ouvrir/fermer autoriser/interdire mieux/pire pour/contre premier/dernier premiere/derniere"
    ),
    negating_prefixes=("in", "im", "il", "ir", "non", "mal"),
    refusals=words("refuse refusent refusait nie nient niait"),
    second_persons=words("tu toi ton ta tes vous votre vos"),
    lesser_offices=words("adjoint adjointe vice sous ex"),
    possible=words("peut peuvent pourrait pourraient devrait devraient"),
    certain=words("va vont doit doivent a ont est sont"),
    endings=r"(?:issements?|ements?|ations?|euses?|eurs?|ees?|es|er|ent|ait|aient|ez|e|s|x)$",
    # -- calendar
    dating=DATING,
    # -- citations
    citing=CITING,
)
