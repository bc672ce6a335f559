"""French."""

from __future__ import annotations

from provenance.lang.fr.sources import CITING
from provenance.lang.given_names import GENDERS
from provenance.text.counting import Counting
from provenance.text.dating import Dating
from provenance.text.profile import Profile, counted, forms, numbered, pairs, words

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
    works=words("album livre roman film chanson pièce série exposition titre devise slogan nom"),
    inscribed_verbs=words("lire lit lisait lisaient"),
    inscribed_things=words(
        "pancarte pancartes banderole banderoles affiche affiches panneau panneaux écriteau autocollant mur murs t-shirt "
        "t-shirts tee-shirt inscription titre étiquette slogan calicot"
    ),
    own_outlet=words("notre"),
    addressing=words("à au"),
    staff=words("journaliste journalistes correspondant correspondante reporter envoyé envoyée"),
    infinitive_endings=("er", "ir", "re"),
    participle_endings=("é", "ée", "és", "ées"),
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
        "hurle hurlé murmure murmuré informé informe admet admis prétend prétendu suppose supposé jure juré appris apprend"
    )
    | forms(
        "déclar affirm expliqu ajout précis indiqu estim assur annonc racont soulign lanc confi insist observ not comment résum soupir témoign rapport confirm ni accus jug répliqu lâch gliss plaisant nuanc détaill argument cri tonn ironis s'indign regrett dénonc interrog demand plaid avanc alert pest sign analys tranch grinç s'inquièt s'inquiét s'étonn s'agac considèr espèr révèl martèl rappell",
        "e ent ait aient a èrent",
    )
    | forms(
        "martel rappel révél espér considér",
        "é ait aient a",
    )
    | forms(
        "avanc alert pest analys tranch grinc inquiét étonn agac",
        "é ée és ées",
    ),
    plain_say_verbs=words("dit disent disait"),
    clause_verbs=words(
        "pense pensent pensé croit croient cru craint craignent espère espèrent espéré montre montrent "
        "montré suggère suggèrent considère considèrent"
    ),
    label_verbs=words(
        "qualifie qualifié qualifiait qualifient qualifia décrit décrivait fustige fustigé baptisé surnommé taxé taxe parlé parle "
        "évoque évoqué salue salué saluait saluent dénonce dénoncé jugé juge"
    ),
    object_verbs=words(
        "annonce annoncé annoncent annonça propose proposé dénonce dénoncé dénoncent condamne condamné condamnent réclame réclamé réclament exige exigé exigent rejette rejeté critique critiqué promet promis dément démenti nie nié exclut exclu plaide plaidé requis requiert salue salué demande demandé demandent conteste contesté contestent promettait promettent annonçait proposait dénonçait réclamait exigeait contestait"
    ),
    urge_verbs=words("accuse accusent accusé accusait accusa"),
    accuse_verbs=words("accuse accusent accusé accusait accusa"),
    accuse_markers=words("de d'avoir d'être"),
    denying_verbs=words("dément démenti démentit nie nié nient nia démentent"),
    complementizers=words(
        "que qu'il qu'elle qu'ils qu'elles qu'on qu'un qu'une qu'aucun qu'aucune qu'en qu'à qu'au qu'il si "
        "comment pourquoi combien"
    ),
    clause_infinitives=words("avoir être n'avoir n'être"),
    hearsay=words("prétendument"),
    hearsay_forms=words("aurait auraient serait seraient n'aurait n'auraient"),
    perfect_endings=(
        "é",
        "ée",
        "és",
        "ées",
        "i",
        "ie",
        "is",
        "ies",
        "u",
        "ue",
        "us",
        "ues",
        "it",
        "ite",
        "ert",
        "erte",
    ),
    describing_endings=("é", "ée", "és", "ées", "i", "ie", "is", "ies"),
    unreal=words(
        "pu dû fallu voulu aimé souhaité préféré valu mérité cru prêt petit gratuit lieu celui lui ici lundi mardi mercredi jeudi vendredi samedi"
    ),
    conditions=words("si s'il s'ils sinon sans"),
    relatives=words("qui que dont où"),
    sourcing=words("citant"),
    pronouns={"il": "m", "elle": "f", "ils": "p", "elles": "p", "on": "n", "je": "s", "nous": "s", "qui": ""},
    stressed={"lui": "m", "eux": "p"},
    pronoun_verbs=words("il elle ils elles on je nous j'ai c'est"),
    possessives=words("son sa ses leur leurs mon ma mes notre nos"),
    determiners=words(
        "le la les un une des du ce cet cette ces son sa ses leur leurs plusieurs quelques deux trois "
        "quatre cinq"
    ),
    elided_articles=("l'",),
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
        "n'a n'ont n'avait n'avaient pas plus se été a ont avait avaient également aussi ensuite encore déjà toujours notamment ainsi hier aujourd'hui savoir"
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
    adjunct_openers=words("dans lors durant pendant après avant devant"),
    viewpoints=words("pour"),
    as_words=words("comme ainsi"),
    back_phrases=(("c'est", "ce", "qu'a"), ("c'est", "ce", "qu'ont")),
    sources=words(
        "à_en_croire aux_yeux_de de_l'avis_de aux_dires_de selon d'après d'après_les selon_les d'après_le"
    ),
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
    owning=words("du des"),
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
    | counted("vingt trente quarante cinquante soixante", 20, 10),
    counting=Counting(
        ones=words("un une"),
        links={"et": 10},
        halves=(("et", "demi"), ("et", "demie")),
        half_words=words("demi"),
        scores=words("vingt vingts"),
        per=words("pour"),
    ),
    scales={
        "douzaine": 12,
        "douzaines": 12,
        "cent": 100,
        "cents": 100,
        "mille": 10**3,
        "million": 10**6,
        "millions": 10**6,
    }
    | {"milliard": 10**9, "milliards": 10**9},
    opposites=pairs(
        "confirme/dementi confirmee/dementie augmente/baisse augmente/diminue plus/moins avant/apres gagne/perdu accepte/rejete achete/vendu ouvert/ferme "
        "autorise/interdit coupable/innocent avec/sans confirme/dement vrai/faux legal/illegal tous/aucun toujours/jamais "
        "accepte/refuse acceptent/rejettent acceptent/refusent accepter/rejeter acceptee/rejetee gagner/perdre acheter/vendre "
        "ouvrir/fermer autoriser/interdire mieux/pire pour/contre premier/dernier premiere/derniere"
    ),
    negating_prefixes=("in", "im", "il", "ir", "non", "mal"),
    refusals=words("refuse refusent refusait nie nient niait"),
    own_persons=words("je j'ai moi mon ma mes nous notre nos"),
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
