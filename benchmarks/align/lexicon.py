"""The words and frames that the generated quotes are made of: data only.

Slots in frames: ``{n}`` a thing with its article, ``{nn}`` without, ``{ns}`` things, ``{v}`` what one does to a thing, ``{vd}``
the same in the past, ``{vi}`` what needs no object, ``{a}`` a property, ``{place}``, ``{person}``, ``{org}``,
``{num}``, ``{day}``, ``{month}``, ``{year}``, ``{adv}``. The lists are ordered: earlier words are used more.
"""

from __future__ import annotations

NOUNS = """government agreement minister hospital school council company bank court police report border harbour
bridge railway river budget tax pension wage strike union election ballot parliament coalition law treaty sanction
tariff price market factory mine pipeline reactor dam grid turbine forest farm harvest drought flood fire storm
vaccine clinic nurse doctor patient medicine laboratory university teacher student exam budget airport runway
airline ferry tunnel road bus tram bicycle parking house flat rent landlord tenant mortgage loan debt deficit
inflation currency export import customs warehouse truck driver engine battery software network satellite phone
camera archive library museum theatre festival orchestra painting film novel newspaper editor reporter source
witness suspect lawyer judge verdict appeal prison sentence evidence fingerprint weapon soldier officer general
army navy submarine helicopter missile radar ceasefire hostage refugee camp tent blanket aid convoy visa passport
embassy ambassador summit speech statement promise threat warning apology mistake scandal bribe audit contract
tender invoice subsidy grant donation charity church mosque temple priest cemetery statue square park playground
stadium coach referee goal penalty medal record athlete season league transfer salary sponsor ticket fan crowd
protest banner barricade curfew checkpoint patrol fence wall gate roof cellar kitchen table chair window door
bread milk sugar rice wheat maize cattle poultry fishery trawler net cod salmon oyster whale wolf bear fox deer
bee orchard vineyard cellar brewery bakery butcher shop supermarket shelf basket receipt voucher discount fee fine
permit licence inspection standard measurement sample sensor alarm siren rescue ladder hose ambulance stretcher
surgery infection fever virus bacteria antibiotic dose injection trial placebo study survey poll sample
neighbourhood district province region village town city capital island coast beach cliff valley mountain glacier
snow ice rain wind heatwave sunshine shade well spring aquifer sewer sewage landfill recycling plastic bottle
chemical pesticide fertiliser emission smokestack filter chimney coal gas oil uranium copper lithium cobalt steel
cement timber brick glass concrete scaffold crane architect engineer plumber electrician carpenter apprentice
childcare kindergarten childhood grandmother widow orphan family marriage divorce custody inheritance will estate
memory silence hope patience anger fear grief pride courage doubt trust dignity freedom privacy safety fairness
solution problem question answer reason purpose plan deadline delay schedule timetable draft amendment clause
paragraph signature seal envelope parcel letter stamp queue counter clerk form registry database password leak
hacker firewall backup server cable antenna frequency broadcast channel programme interview audience rating""".split()

PLURALS = """people workers families children voters farmers neighbours companies hospitals schools jobs homes lives
engineers teachers nurses drivers fishermen students pensioners tenants prisoners soldiers migrants tourists
investors creditors customers patients passengers commuters cyclists residents volunteers experts scientists
officials ministers mayors judges witnesses reporters allies partners rivals competitors critics supporters
members delegates documents records contracts promises threats rumours lies mistakes lessons questions answers
numbers figures costs debts losses profits wages pensions taxes subsidies tariffs prices rents bills fines
missiles drones tanks ships trains buses ferries flights lorries wagons containers barrels tonnes bricks trees
fields vineyards islands villages streets bridges tunnels roads rails pipes cables pumps turbines reactors""".split()

VERBS = """support reject build close open sign accept refuse finance protect defend replace repair change stop
postpone cancel approve oppose discuss negotiate publish hide destroy rescue inspect measure investigate explain
finish begin abandon privatise nationalise tax ban regulate punish reward welcome criticise condemn ignore examine
monitor evacuate rebuild demolish modernise insure sell buy lease borrow lend export import deliver block occupy
divide unite strengthen weaken undermine guarantee extend shorten suspend restore withdraw renew revise test
question trust fear remember forget visit leave enter cross surround guard supply heat flood drain dredge""".split()

PAST = """supported rejected built closed opened signed accepted refused financed protected defended replaced
repaired changed stopped postponed cancelled approved opposed discussed negotiated published hid destroyed rescued
inspected measured investigated explained finished began abandoned privatised nationalised taxed banned regulated
punished rewarded welcomed criticised condemned ignored examined monitored evacuated rebuilt demolished modernised
insured sold bought leased borrowed lent exported imported delivered blocked occupied divided united strengthened
weakened undermined guaranteed extended shortened suspended restored withdrew renewed revised tested questioned
trusted feared remembered forgot visited left entered crossed surrounded guarded supplied heated flooded drained
dredged""".split()

INTRANSITIVE = """resign wait suffer return disappear hesitate collapse improve recover fail succeed leak burn sink
freeze overflow protest march vote strike emigrate retire negotiate apologise lie hurry sleep eat drown survive
matter vanish shrink grow rise fall expire drift stagnate surrender retreat advance complain starve cope""".split()

ADJECTIVES = """new old safe dangerous expensive cheap honest dishonest fair unfair quick slow strong weak public
private local national foreign regional rural urban northern southern eastern western independent corrupt secret
open temporary permanent urgent necessary unnecessary legal illegal modern ancient broken empty crowded quiet loud
clean dirty wet dry frozen burnt rusty wooden concrete electric nuclear solar medical criminal civil military
religious historic political economic social financial environmental technical scientific artistic commercial
affordable unaffordable reliable unreliable visible invisible generous greedy brave cowardly careful careless
transparent serious ridiculous remarkable ordinary difficult simple complicated reasonable impossible inevitable
disappointing encouraging shameful painful tragic joyful peaceful violent fragile solid hollow narrow wide""".split()

ADVERBS = """today tomorrow already soon never always quickly slowly openly secretly together alone again finally
immediately eventually carefully quietly honestly simply certainly probably possibly completely partly hardly
everywhere nowhere abroad overnight gradually permanently deliberately publicly legally peacefully""".split()

NEGATIONS = frozenset(
    "not never no nobody nothing neither nor cannot without refuse refused fail failed".split()
)

FAMILIES = "port valley coast river mountain island city harbour lake plains border forest bay delta".split()
BODIES = """authority ministry council commission agency university institute federation union association bank
railways hospital court party movement chamber observatory foundation tribunal parliament police""".split()
SYLLABLES_ONSET = "b br c ch d dr f g gr h j k kl l m n p pr r s sh st t tr v w y z".split()
SYLLABLES_RHYME = "a an ar e el en er i in ir o ol on or u ul un ur ai ei ou".split()
NAME_ENDS = "ov sen ez ler ski man berg dal mark nen oglu ini ard ton field ev ides oyan escu".split()
PLACE_ENDS = "burg ia stad ville ton grad ford haven mouth abad ona port dorf by nik holm aven osa".split()
MONTHS = """January February March April May June July August September October November December""".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
NUMERALS = (
    "two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty".split()
)

SUBJECTS = """{n}|{n}|{n}|{n} of {place}|{n} in {place}|{n} near {place}|{n} from {place}|{person}|{person}|{person} and {person}|
the {org}|the {org}|{ns}|{ns} in {place}|{num} {ns}|{a} {ns}|most {ns}|many {ns}|few {ns}|we|we|they|they|I|he|she|you|
nobody|everybody|{ns} and {ns}|{n} and {n}|neither {n} nor {n}|every {nn}|no {nn}|those {ns}|the {ns} of {place}""".replace(
    "\n", ""
).split("|")

VERB_PHRASES = """will {v}|would {v}|must {v}|should {v}|could {v}|cannot {v}|will not {v}|did not {v}|might {v}|may never {v}|
has to {v}|had to {v}|wanted to {v}|refused to {v}|tried to {v}|decided to {v}|promised to {v}|forgot to {v}|is going to {v}|
was forced to {v}|failed to {v}|began to {v}|hoped to {v}|{vd}|{vd}|{vd}|{vd}|{vd}|{vd}|{adv} {vd}|{vd} and {vd}|
never {vd}|have {vd}|has already {vd}|had {vd}|{vd} or {vd}|will {adv} {v}|must {v} and {v}""".replace(
    "\n", ""
).split("|")

OBJECTS = """{n}|{n}|{n}|{n}|{n} and {n}|{ns}|{a} {ns}|{num} {ns}|{n} of {place}|{n} of the {org}|{person}|the {org}|
{n} that {person} {vd}|{ns} from {place}|{n} with {n}|both {n} and {n}|{n} as well as {ns}""".replace(
    "\n", ""
).split("|")

ADJUNCTS = """|||||in {place}|near {place}|in {month}|on {day}|in {year}|since {year}|before {month}|after {n}|without {n}|
with {n}|despite {n}|because of {n}|against {n}|for {n}|under {n}|behind {n}|during {n}|{adv}|{adv}|with {ns}|for {ns}|
between {place} and {place}|from {month} to {month}|by the end of {month}|for {num} years|with the help of {person}|
in front of {n}|at the expense of {ns}|until {month} {year}|every {day}|on the road to {place}|for the sake of {n}|
as soon as possible|for years to come|at any price|once and for all|{num} years after {n}|instead of {n}""".replace(
    "\n", ""
).split("|")

WHOLE_CLAUSES = """{n} in {place} is {a} and {a}|our {ns} are {a} and our {ns} are {a}|there is no {a} {nn} in {place}|
we have {num} {ns} and {num} {ns}|it was {person} who {vd} {n}|{n} costs {num} million a year|more than {num} {ns} {vi}|
{ns} do not {vi} {adv}|I would rather {v} {n} than {v} {n}|this {nn} is not {a}, it is {a}|{num} per cent of {ns} {vi}|
you can {v} {n} but you cannot {v} {n}|the price of {n} will {vi} by {month}|she said {n} was {a}|{place} is {a} for {ns}|
we need {a} {ns}, not {a} {ns}|what {n} needs is {n}|{n} is {num} metres long and {num} metres wide|
nothing is more {a} than {n}|the {a} {nn} of {place} must {vi}|I saw {n} {vi} in {place}|when {n} is {a}, {ns} {vi}""".replace(
    "\n", ""
).split("|")

OPENERS = """I think|we believe|I believe|let me be clear:|I can tell you that|it is true that|the truth is that|
nobody told us that|everybody knows that|I am convinced that|we are worried that|I hope that|it seems to me that|
in my opinion|to be honest,|of course|as far as I know|I have no doubt that|history shows that|our position is that|
{person} told me that|the {org} says that|{ns} tell us that|if you ask {person},|in {place}|on {day}|according to {n},|
I told {person} that|it is {a} that|my {nn} says|we learned from {n} that|the {ns} agree that|first of all,""".replace(
    "\n", ""
).split("|")

CONNECTORS = """and|but|because|so|, and that is why|while|although|, which means that|unless|even if|until|since|
, and I think that|, but the fact is that|when|as long as|after|before|, yet|, or|whereas|as if""".replace(
    "\n", ""
).split("|")

FRAME_WORDS = frozenset(
    word.strip(",:")
    for frames in (SUBJECTS, VERB_PHRASES, OBJECTS, ADJUNCTS, WHOLE_CLAUSES, OPENERS, CONNECTORS)
    for frame in frames
    for word in frame.lower().split()
    if "{" not in word
) | frozenset("the a an our their this that my your his her its".split())
"""Words that many quotes have: a piece of nothing but these is nobody's quote."""
