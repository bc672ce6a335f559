"""French."""

from __future__ import annotations

from provenance.lang.given_names import GENDERS
from provenance.lang.sources import fr as sources
from provenance.text.profile import Profile, numbered, words

PROFILE = Profile(
    code="fr",
    titles=words("m mm mme mmes mlle me dr pr st ste mgr"),
    abbreviations=words("cf env p.ex av bd art vol chap"),
    final_abbreviations=words("etc s.a n° no"),
    function_words=words(
        "le la les l' un une des du de d' au aux et ou mais donc or ni car que qui quoi dont où ce cet "
        "cette ces son sa ses mon ma mes ton ta tes notre nos votre vos leur leurs je tu il elle on nous "
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
        "s'exclame exclamé s'indigne ironise ironisé nuance nuancé détaille détaillé argumente argumenté crie crié "
        "hurle hurlé murmure murmuré informé informe admet admis prétend prétendu suppose supposé jure juré"
    ),
    plain_say_verbs=words("dit disent disait"),
    clause_verbs=words(
        "pense pensent pensé croit croient cru craint craignent espère espèrent espéré montre montrent "
        "montré suggère suggèrent considère considèrent"
    ),
    denying_verbs=words("dément démenti nie nié nient démentent"),
    complementizers=words(
        "que qu'il qu'elle qu'ils qu'elles qu'on qu'un qu'une qu'aucun qu'aucune qu'en qu'à qu'au qu'il si "
        "comment pourquoi combien"
    ),
    relatives=words("qui que dont où"),
    pronouns={"il": "m", "elle": "f", "ils": "p", "elles": "p", "on": "n", "je": "s", "nous": "s", "qui": ""},
    pronoun_verbs=words("il elle ils elles on je nous j'ai c'est"),
    possessives=words("son sa ses leur leurs mon ma mes notre nos"),
    determiners=words(
        "le la les un une des du ce cet cette ces son sa ses leur leurs plusieurs quelques deux trois "
        "quatre cinq"
    ),
    auxiliaries=words(
        "est sont était étaient a ont avait avaient sera seront serait peut peuvent doit doivent va vont fait"
    ),
    links=words("et mais"),
    contrasts=words("mais"),
    conjunctions=words("et ou mais car tandis alors"),
    subordinators=words("si quand lorsque comme puisque parce"),
    adverbs=words(
        "a ont avait avaient également aussi ensuite encore déjà toujours notamment ainsi hier aujourd'hui"
    ),
    adverb_ending="ment",
    weekdays=words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
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
    sources=words("selon d'après d'après_les selon_les d'après_le"),
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
    # -- citations
    citing=sources.CITING,
)
