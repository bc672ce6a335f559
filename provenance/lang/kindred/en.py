"""English words that two newsrooms put for each other: data only, one set a line, the first word its name.

Of a word that bends regularly one form is enough. A word with a second meaning that news uses as often is left out, however
well the first would fit (``charge``, ``issue``, ``state``); of a verb and its particle both are written (``step+down``).
"""

from __future__ import annotations

KINDRED = """
die dies died dying death deadly dead kill fatal fatally fatality lethal perish
murder homicide slay slain
injure injury hurt wound
freedom liberty
empty vacant vacancy
assess assessment evaluate evaluation
loud noise noisy
hospital hospitalise hospitalize hospitalisation hospitalization
arrest detain detention custody apprehend
jail prison imprison imprisonment incarcerate incarceration inmate prisoner
accuse accusation allege allegation
deny denied denial refute dispute
reject rejection refuse refusal rebuff turn+down
announce announcement unveil reveal
demand request urge
buy bought purchase acquire acquisition takeover take+over took+over
sell sold sale
fall fell fallen drop plunge slump tumble plummet go+down went+down
rise rose risen climb increase grow grew grown growth soar surge go+up went+up
cut reduce reduction slash trim shrink shrank shrunk
start begin began begun beginning commence kick+off
stop halt suspend suspension cease
close closure shut
cancel cancellation scrap abandon call+off
delay postpone postponement put+off
resign resignation quit step+down stepped+down stand+down stood+down
sack dismiss dismissal oust lay+off laid+off
hire recruit recruitment appoint appointment
cost price
pay paid payment
fund finance financial
company firm corporation enterprise manufacturer business
boss ceo
employee staff worker workforce
police policeman policewoman policemen constable
soldier troop military army
minister ministry ministerial
government cabinet administration
legislation law legal lawmaking
legislator congressman congresswoman congressmen parliamentarian
court judge tribunal
attorney solicitor counsel barrister
lawsuit sue sues sued suing litigation plaintiff
guilty guilt convict conviction
acquit acquittal exonerate
investigate investigation investigator inquiry enquiry probe
prosecute prosecution prosecutor
evidence proof
attack assault
shoot shot gunfire
gun weapon firearm rifle pistol handgun revolver
bomb explode explosion explosive blast detonate detonation blow+up blew+up
fire blaze flame ignite ablaze burn burnt
crash collide collision
vehicle car automobile
truck lorry
ship boat vessel ferry
plane aircraft airplane aeroplane airliner
road street highway motorway
house home residence residential
flat apartment
flood inundate inundation
quake earthquake
rescue evacuate evacuation
help assist assistance aid
find found discover discovery
child children kid
woman women female
man men male
person people
resident inhabitant
doctor physician medic
disease illness sickness
infect infection contagion
medicine medication drug
vaccine vaccinate vaccination inoculate inoculation
epidemic outbreak break+out broke+out
spread transmit transmission
quarantine isolate isolation
danger dangerous hazard hazardous peril perilous risk
safe safety secure security
threat threaten
fear afraid worry worried concern
anger angry fury furious outrage
criticise criticize criticism critic condemn condemnation denounce
praise laud hail
apologise apologize apology sorry
promise pledge vow
intend intention
agree agreement deal accord pact
vote ballot
victory victorious win won
lose lost loss
big large huge massive enormous vast
small tiny minor
fast quick rapid swift
difficult difficulty hard tough
use uses used using usage utilise utilize
build built construct construction erect
demolish demolition raze
repair fix refurbish refurbishment renovate renovation refit
move relocate relocation
send sent dispatch
bring brought transport transportation deliver delivery
leave depart departure
arrive arrival
visit visitor
travel trip journey voyage
meeting meet met
discuss discussion talk negotiate negotiation
choose chose chosen choice select selection pick
allow permit permission
approve approval authorise authorize authorisation authorization
ban prohibit prohibition forbid forbidden outlaw
protest protester protestor demonstrate demonstrator demonstration
student pupil
university college
scientist researcher
spacecraft spaceship
astronaut cosmonaut
moon lunar
sun solar
film movie
website webpage
phone smartphone telephone cellphone
internet online
customer client consumer
device gadget appliance
store shop retailer
stock share
profit earning
salary wage
picture photo photograph
video footage
secret secrecy confidential classified
hot heat overheat
country nation national nationwide
city town municipal municipality
border frontier
foreign overseas abroad
migrant immigrant
wartime war
ceasefire truce armistice
sanction embargo
nuclear atomic
petrol gasoline
pollute pollution pollutant contaminate contamination
fail failure
succeed success successful
error mistake
fault faulty flaw defect defective
problem trouble
accident mishap incident
inspect inspection inspector
examine examination
complain complaint
admit admission confess confession concede
expect expectation anticipate forecast predict prediction
spokesman spokeswoman spokesperson
family relative
marry marriage wedding wed
funeral burial bury
steal stole stolen theft thief rob robber robbery
fraud fraudulent scam swindle
corrupt corruption bribe bribery
spy espionage spying
hack hacker cyberattack
cheap affordable inexpensive
rich wealth wealthy
poor poverty
farm farmer agriculture agricultural
fish fishing fishery fisherman fishermen
exhibit exhibition exhibitor
champion championship
night overnight
coast shore coastal ashore
island isle
port harbour harbor
railway train rail
bicycle bike cyclist
driver motorist
history historic historical historian
change alter alteration modify modification
improve improvement enhance enhancement
worsen deteriorate deterioration
damage wreck wreckage
extend extension prolong
additional extra
include contain comprise
provide provision supply
receive obtain
remain stay
replace replacement substitute substitution
remove removal
withdraw withdrew withdrawn withdrawal pullout pull+out pull+back drop+out
eligible eligibility qualify qualification entitle
compete competition competitor rival rivalry
publish publication publisher
broadcast televise
answer respond response reply
celebrate celebration
award prize
donate donation donor
waste garbage rubbish trash
eat ate eaten
sleep slept asleep
cancer tumour tumor
surgical surgeon
treatment treat therapy
pregnant pregnancy
baby infant newborn
pensioner retiree
teenager teen adolescent
comply compliance lawful
need require requirement necessary necessity
affect impact influence
important importance crucial vital significant significance
equal equality identical
differ different difference
strong strength
weak weaken weakness
long length lengthy
deep depth
wide width
high height
autonomous autonomously automatic automation
oppose opposition opponent
lead led leader leadership
produce production producer
develop development developer
teach taught teacher
write wrote written
speak spoke spoken speech
hold held
keep kept
run ran
fly flies flew flown flight
drove driven
break broke broken
swim swam swum swimmer
catch caught
drink drank drunk
sing sang sung singer
sink sank sunk
fight fought fighter
bear born birth
sat sit
stand stood
spend spent expenditure
throw threw thrown
hide hid hidden
freeze froze frozen
tear tore torn
wear worn
ride rode ridden
hear heard
draw drew drawn
elect election electoral
govern governance
legalise legalize legalisation legalization decriminalise decriminalize
tax taxation taxpayer
lend lent lender loan
debt indebted
bankrupt bankruptcy insolvent insolvency
invest investment investor
economy economic
employ employment
unemployed unemployment jobless
rent rental tenant tenancy
owner ownership proprietor
neighbour neighbor neighbourhood neighborhood
rain rainfall rainy
snow snowfall snowy
wind windy gust
hurricane cyclone typhoon
electricity electric electrical
refuge refugee asylum
deport deportation expel expulsion
extradite extradition
hostage captive
kidnap kidnapping abduct abduction
terror terrorist terrorism
rebel rebellion insurgent
invade invasion
occupy occupation
peace peaceful
resolve resolution solve solution settle settlement
compensate compensation
victim casualty
survive survival survivor
witness eyewitness
suspect suspicion suspicious
crime criminal
rape rapist
abuse mistreat mistreatment
harass harassment
racist racism racial
discriminate discrimination
immune immunity
science scientific
species wildlife
forest woodland
bacteria bacterium bacterial
virus viral
symptom symptomatic
diagnose diagnosis diagnoses
mental psychiatric psychological
drunken intoxicated intoxication
addict addiction addictive
speed velocity
bridge viaduct
factory plant
miner mining colliery
oil petroleum crude
rocket missile
launch liftoff
censor censorship
music musician musical
song tune
band bandmate
concert gig
actor actress
museum gallery
medal medallist medalist
referee umpire
stadium arena
religion religious
pope papal pontiff
monarch monarchy royal
president presidential presidency
mayor mayoral
senator senate
parliament parliamentary
democracy democratic
constitution constitutional
budget budgetary
subsidy subsidise subsidize
ally alliance allied
independent independence
fence barrier wall
anniversary jubilee
poison poisonous toxic toxin
leak leakage
spill spillage
crack fracture fissure
fake forge forgery counterfeit
falsehood untrue
prove proven
estimate estimation approximate
appear appearance
vanish disappear disappearance missing
renew renewal
restore restoration
preserve preservation conserve conservation
protect protection protective
prevent prevention
guard guardian
attend attendance
enter entry entrance
escape flee fled run+away ran+away
chase pursue pursuit
capture seizure
punish punishment
forgive forgiven pardon
trust confidence
hope hopeful
sad sadness sorrow grief mourn mourning
advise advice adviser advisor
suggest suggestion propose proposal
encourage encouragement
decide decision
remember memory memorial commemorate commemoration
forget forgot forgotten
responsible responsibility blame culpable
duty obligation oblige
dark darkness
resume restart
"""

OTHERS = """
plan plans planned planning planner planners airline airlines policy policies lawyer lawyers care cares cared
caring carer carers career careers carry carries carried carrying work works worked working surgery surgeries
quite site sites sited treaty treaties factor factors according accordingly own owns owned owning miss misses
missed abu rid rod rods worse false firmly hardly largely referred referring broker brokers brokered founder
founders founding aide aides meter meters fired firing training trained trainer trainers trainings shared
sharing stored storing container containers earn earns earned custom customs wary dealer dealers wine wines
planted planting wales ross roses counselling counseling
"""
"""Words that endings make one with a word above, and that mean something else."""
