"""What people say and outlets find out in English, each in several wordings; the first of each kind also in the other languages."""

from __future__ import annotations

from benchmarks.worlds.tongues.tongue import clauses, lines, pairs, topics

TOPICS = topics(
    "thing short staff users",
    """
the new ferry terminal | the terminal | dockers | passengers
the regional children's hospital | the hospital | nurses | parents
the river dam | the dam | engineers | farmers
the tram line to the airport | the tram line | drivers | commuters
the municipal swimming baths | the baths | lifeguards | bathers
the copper mine | the mine | miners | villagers
the open-air theatre | the theatre | stagehands | spectators
the county prison | the prison | warders | inmates
the fish market | the market | porters | traders
the state archive | the archive | archivists | readers
the sugar factory | the factory | fitters | growers
the mountain railway | the railway | conductors | hikers
the city zoo | the zoo | keepers | visitors
the drinking water works | the waterworks | chemists | households
the football stadium | the stadium | stewards | supporters
the wind farm off the coast | the wind farm | technicians | fishermen
the agricultural college | the college | lecturers | students
the cable car | the cable car | mechanics | skiers
the refuse incinerator | the incinerator | stokers | residents
the lighthouse museum | the museum | curators | schools
the bus depot | the depot | mechanics | riders
the botanical garden | the garden | gardeners | walkers
the central library | the library | librarians | borrowers
the airfield | the airfield | controllers | pilots
""",
)
BODIES = topics(
    "body",
    """
city council
regional government
transport ministry
harbour authority
county council
building inspectorate
""",
)
ROLES = pairs(
    "harbour master;works council chairman;site engineer;chief inspector;union secretary;deputy director;head of maintenance;former manager;safety officer;project leader;shift foreman;treasurer;night watchman;surveyor;senior technician;retired architect;staff doctor;head gardener;purchasing manager;board member"
)
OFFICIALS = pairs(
    "mayor;transport minister;regional governor;council leader;environment minister;health minister;district commissioner;interior minister;finance minister;deputy mayor"
)

CLAUSES = clauses(
    """
we counted {n} cracks in the north wall before anybody picked up the telephone | they had counted {n} cracks in the north wall before anybody picked up the telephone | {n} cracks had been found in the wall facing north before there was any reaction
I signed the order on a Sunday because the bank wanted it by Monday morning | {he} had signed the order on a Sunday because the bank wanted it by Monday morning | the order had been signed on a Sunday since the bank was asking for it by the next morning
{firm} promised us {n} pumps and delivered {m} of them without any filters | {firm} had promised them {n} pumps and delivered {m} of them without any filters | of {n} pumps promised by {firm}, {m} had arrived, none of them fitted with filters
the keys hung on a nail behind the door for anyone who cared to take them | the keys had hung on a nail behind the door for anyone who cared to take them | anybody could have taken the keys, which hung from a nail behind the door
my deputy burned the log books in the yard while I was on sick leave | {his} deputy had burned the log books in the yard while {he} was on sick leave | the log books had been burned in the yard by a deputy during a sick leave
the alarm rang for {n} minutes and the control room was empty all that time | the alarm had rung for {n} minutes and the control room was empty all that time | no one had been in the control room during the {n} minutes that the alarm was ringing
I warned the board {m} times and each letter was returned unopened | {he} had warned the board {m} times and each letter was returned unopened | {m} letters of warning to the board had all come back with their seals intact
our own laboratory found lead in {n} of the {m} hundred samples | their own laboratory had found lead in {n} of the {m} hundred samples | {n} of {m} hundred samples had contained lead when tested in house
we have moved {n} families out of the lower streets since the first flood | they had moved {n} families out of the lower streets since the first flood | {n} families had been resettled from the lower streets after the first flood
they offered me {n} thousand crowns to forget the second invoice | they had offered {him} {n} thousand crowns to forget the second invoice | {n} thousand crowns had been offered for silence about a second invoice
the lifts were tested with sandbags that weighed less than a child | the lifts had been tested with sandbags that weighed less than a child | sandbags lighter than a child had been used to test the lifts
every winter we thaw the valves with hair dryers bought from our own wages | every winter they thawed the valves with hair dryers bought from their own wages | hair dryers that they paid for themselves were used each winter to thaw the valves
nobody asked the {staff} whether the roof would hold a second winter | nobody had asked the {staff} whether the roof would hold a second winter | the {staff} had never been consulted on whether the roof could survive another winter
we will close {short} for good if the insurer refuses to come back | they would close {short} for good if the insurer refused to come back | {short} would be shut permanently should the insurer not return
half of the {users} have stopped coming since the prices were doubled in spring | half of the {users} had stopped coming since the prices were doubled in spring | one in two {users} had stayed away after prices doubled in the spring
there is enough rust in that boiler to fill {n} wheelbarrows before lunch | there was enough rust in that boiler to fill {n} wheelbarrows before lunch | the boiler held so much rust that {n} wheelbarrows could be filled by noon
they paid the {staff} in vouchers that no shop in {place} accepts | they had paid the {staff} in vouchers that no shop in {place} accepted | the {staff} had received vouchers instead of wages, which shops in {place} turned down
without a second exit {short} would never have been licensed in any other country | without a second exit {short} would never have been licensed in any other country | no other country would have given {short} a licence with only one way out
the drawings were traced from a building that collapsed {n} years earlier | the drawings had been traced from a building that collapsed {n} years earlier | the plans had been copied from a structure that fell down {n} years before
you cannot run {thing} with {m} people and a borrowed ladder | nobody could run {thing} with {m} people and a borrowed ladder | {m} people with a ladder on loan were not enough to run {thing}
the contract forbids us to speak to the inspectors before the warranty ends | the contract forbade them to speak to the inspectors before the warranty ended | talking to inspectors was ruled out by the contract until the end of the warranty
the minister's nephew got the catering and the {staff} got cold soup | the minister's nephew had got the catering and the {staff} got cold soup | catering had gone to a nephew of the minister, and the {staff} were served cold soup
a single fuse keeps the whole of {short} from going dark | a single fuse kept the whole of {short} from going dark | {short} depended on one fuse for all its light
nobody will get a refund until the auditors have finished with the ticket office | nobody would get a refund until the auditors had finished with the ticket office | refunds would have to wait for the end of the audit of the ticket office
we would sooner lose the subsidy than dismiss {m} apprentices before Christmas | they would sooner lose the subsidy than dismiss {m} apprentices before Christmas | giving up the subsidy was preferable to letting {m} apprentices go before Christmas
the concrete arrived with gravel from the beach in it | the concrete had arrived with gravel from the beach in it | beach gravel had been mixed into the concrete that was delivered
I found out about the sale from a poster at the bus stop | {he} had found out about the sale from a poster at the bus stop | a poster at a bus stop was how news of the sale had arrived
the fire doors were painted shut when the {users} came back from the holidays | the fire doors had been painted shut when the {users} came back from the holidays | paint had sealed the fire doors by the time the {users} returned from holiday
three directors in {m} years and not one of them ever walked through the cellar | there had been three directors in {m} years and not one of them ever walked through the cellar | none of three directors in {m} years had set foot in the cellar
the new timetable was written by somebody who has never met the {staff} | the new timetable had been written by somebody who had never met the {staff} | whoever drew up the timetable had never spoken to the {staff}
we keep the spare parts in a chapel because the warehouse was never paid for | they kept the spare parts in a chapel because the warehouse was never paid for | an unpaid warehouse meant that spare parts were stored in a chapel
the {users} deserve a straight answer about where the deposit of {n} million went | the {users} deserved a straight answer about where the deposit of {n} million went | {users} had a right to be told plainly what became of a deposit of {n} million
"""
)
FINDINGS = lines(
    """
{firm} was paid {n} million crowns for turbines that were never delivered to {place} | {n} million crowns went to {firm} for turbines that never reached {place} | {firm} received {n} million crowns for turbines which {place} never got
the {body} ignored {n} written complaints about gas leaks at {short} | {n} written complaints about leaking gas at {short} were ignored by the {body} | the {body} left {n} written complaints of gas leaks at {short} unanswered
{n} of the guards at {short} worked with forged certificates | forged certificates were used by {n} guards at {short} | {n} guards employed at {short} had certificates that were forged
a secret annex to the contract frees {firm} from all fines until the year 2034 | {firm} is freed from every fine until 2034 by a secret annex to the contract | under a secret annex to the contract {firm} pays no fines before 2034
the steel in the main beams of {short} came from a scrapyard in {place} | steel from a scrapyard in {place} was used for the main beams of {short} | the main beams of {short} are made of steel from a scrapyard in {place}
{firm} hired a detective to follow {m} members of the works council | a detective was hired by {firm} to follow {m} members of the works council | {m} members of the works council were followed by a detective in the pay of {firm}
{firm} dumped {n} tonnes of ash in a quarry that supplies water to {place} | {n} tonnes of ash were dumped by {firm} in a quarry from which {place} gets its water | a quarry that supplies {place} with water holds {n} tonnes of ash from {firm}
the ventilation at {short} was switched off for {n} nights to save electricity | to save electricity the ventilation at {short} was off for {n} nights | for {n} nights the ventilation of {short} stood still so that electricity was saved
the sale of {short} to a fund in Luxembourg was agreed {m} months before the tender | {short} was promised to a Luxembourg fund {m} months before the tender | {m} months before the tender it was agreed to sell {short} to a fund in Luxembourg
the {body} plans to move {n} {staff} to a warehouse outside {place} next spring | {n} {staff} are to be moved next spring to a warehouse outside {place}, the {body} plans | next spring the {body} intends to transfer {n} {staff} to a warehouse outside {place}
investigators searched the villa of the {firm} chairman and took away {n} boxes of files | {n} boxes of files were carried from the villa of the {firm} chairman by investigators | the villa of the chairman of {firm} was searched and {n} boxes of files were taken
the treasurer of {short} transferred {n} million crowns to an account of his brother | {n} million crowns were transferred by the treasurer of {short} to his brother's account | an account of his brother's got {n} million crowns from the treasurer of {short}
the drinking fountain at {short} tested positive for legionella {m} times last summer | legionella was found {m} times last summer in the drinking fountain at {short} | last summer {m} tests of the drinking fountain at {short} showed legionella
the {body} paid the consultants of {firm} {n} thousand crowns a day | consultants of {firm} cost the {body} {n} thousand crowns a day | for each day the {body} gave {n} thousand crowns to consultants of {firm}
the licence of {short} expired {m} years ago and was never renewed | {short} has had no licence for {m} years, because it was never renewed | the licence of {short} ran out {m} years ago without being renewed
a pilot plant for {firm} is to be built on the meadow beside {short} | {firm} is to get a pilot plant on the meadow beside {short} | on the meadow next to {short} a pilot plant for {firm} is to rise
"""
)
RESULTS = lines(
    """
the number of herons around {place} has fallen by {p} percent in {m} years | herons around {place} have declined by {p} percent in {m} years | in {m} years the herons around {place} have become {p} percent fewer
traces of tyre rubber were found in {p} of every hundred eels near {place} | {p} of every hundred eels near {place} contained traces of tyre rubber | tyre rubber was detected in {p} percent of eels near {place}
the ground below {short} sinks by {n} millimetres a year | {short} stands on ground that sinks by {n} millimetres a year | every year the ground below {short} goes down by {n} millimetres
children who walk to school breathe {p} percent less soot than those who are driven | walking to school means {p} percent less soot for children than being driven | {p} percent less soot is breathed by children who walk to school than by those who are driven
people who live within {m} kilometres of {thing} sleep {n} minutes less a night | residents within {m} kilometres of {thing} lose {n} minutes of sleep a night | those living {m} kilometres or less from {thing} sleep {n} minutes less each night
{p} percent of the {staff} show early signs of hearing loss | early signs of hearing loss are seen in {p} percent of the {staff} | hearing loss has begun in {p} percent of the {staff}
one in {m} wells around {place} holds more nitrate than the law allows | more nitrate than the law allows is found in one of {m} wells around {place} | of every {m} wells around {place} one exceeds the legal limit for nitrate
the {users} wait {n} minutes longer than they did {m} years ago | waiting times of {users} have grown by {n} minutes in {m} years | compared with {m} years ago {users} lose another {n} minutes in queues
"""
)
ANNOUNCED = lines(
    """
an inquiry led by a retired judge would begin next week | a retired judge would lead an inquiry that begins next week | next week an inquiry under a retired judge would start
{n} extra buses would run while {short} is being repaired | {n} additional buses would serve the route during repairs of {short} | during the repairs at {short} there would be {n} more buses
a hotline for {users} had taken {n} calls since the morning | {n} calls had come in on a hotline for {users} since the morning | since the morning {n} people had called a hotline for {users}
the budget for {short} would be raised by {n} million crowns | {short} would get {n} million crowns more | another {n} million crowns would be added to the budget for {short}
{short} would stay closed until the end of the month | {short} would not open again before the end of the month | {short} would remain shut for the rest of the month
the fee for {users} would be waived for {m} weeks | {users} would pay no fee for {m} weeks | for {m} weeks {users} would be let off the fee
{n} posts for {staff} would be filled before the summer | before the summer {n} new {staff} would be taken on | {n} vacancies for {staff} would be closed by the summer
the contract with {firm} would be ended on the last day of March | {firm} would lose its contract at the end of March | the contract held by {firm} would run out on the last day of March
a second inspection of {short} had found {m} further defects | {m} more defects had come to light in a second inspection of {short} | inspectors had found another {m} defects at {short}
"""
)
BACKGROUND = lines(
    """
{thing} was opened in {year} and has been enlarged {m} times since | opened in {year}, {thing} has since been enlarged {m} times | since its opening in {year} {thing} has been extended {m} times
some {n} thousand {users} use {short} every week | every week about {n} thousand {users} come to {short} | {short} serves around {n} thousand {users} a week
{place} lies at the mouth of a river that freezes for {m} weeks a year | the river at whose mouth {place} lies is frozen for {m} weeks a year | for {m} weeks each year the river at {place} is under ice
{firm} took over the running of {short} in {year} after a long dispute with the county | after a long dispute with the county {firm} has run {short} since {year} | {short} has been run by {firm} since {year}, when a long dispute with the county ended
{firm} employs {n} people in {place} and {m} neighbouring towns | in {place} and {m} towns nearby {n} people work for {firm} | {n} people are on the payroll of {firm} in {place} and {m} other towns
the last full overhaul of {short} was in {year} | {short} was last fully overhauled in {year} | no full overhaul of {short} has been made since {year}
{short} cost {n} million crowns to build | the building of {short} swallowed {n} million crowns | {n} million crowns were spent on building {short}
{place} has lost {p} percent of its inhabitants in {m} years | the population of {place} has shrunk by {p} percent in {m} years | within {m} years {p} percent of the people of {place} have moved away
a bridge of {n} metres leads from {place} to {short} | from {place} one gets to {short} over a bridge of {n} metres | {short} is joined to {place} by a bridge {n} metres long
"""
)

LEADS = (
    "The dispute over {thing} in {place} has entered a new week.",
    "Pressure is growing in {place} over the future of {thing}.",
    "New questions have been raised about {thing} in {place}.",
    "{place} is arguing about {thing} again.",
    "The affair around {thing} is keeping {place} busy.",
    "For weeks there has been unease in {place} about {thing}.",
    "The row in {place} over {thing} shows no sign of ending.",
    "What is wrong with {thing}? In {place} many would like to know.",
    "Another day, another twist in the story of {thing} near {place}.",
    "The troubles of {thing} have become the talk of {place}.",
    "Few buildings in {place} have caused as much quarrel as {thing}.",
    "The mood around {thing} in {place} has darkened.",
)
FILLERS = (
    "Shops along the embankment had put their shutters down by early afternoon.",
    "A petition on the matter lies in bakeries and at petrol stations.",
    "Rain kept most people indoors, and the square before the town hall was almost deserted.",
    "The local football club has offered its changing rooms for meetings.",
    "Old photographs of the site hang in the corridor of the town hall.",
    "The weekly market went ahead as on any other Thursday.",
    "A brass band that had been booked for the anniversary was sent home.",
    "Neighbouring towns are watching closely, since they face a similar choice.",
    "Elections are due in the autumn, and posters have begun to appear.",
    "The road that leads there is narrow and lined with poplars.",
    "Visitors who arrive by train see the scaffolding from far away.",
    "Opinions differ from street to street, and sometimes within families.",
    "Snow has been lying on the hills since the beginning of the week.",
    "The café opposite has put up a blackboard on which guests may leave their thoughts.",
    "On the noticeboard at the gate the last entry is three weeks old.",
    "Pupils of the grammar school are preparing an exhibition on the subject.",
)
HEADLINES = (
    "Trouble at {short} in {place}",
    "{place}: new row over {short}",
    "What next for {thing}?",
    "{place} waits for answers on {short}",
    "The quarrel over {short} goes on",
    "Doubts about {thing} in {place}",
    "{place} and its {users}",
    "Unease over {short} grows",
)
