"""English."""

from __future__ import annotations

from provenance.lang.en.sources import CITING
from provenance.lang.given_names import GENDERS
from provenance.text.counting import Counting
from provenance.text.dating import Dating
from provenance.text.profile import Profile, counted, numbered, pairs, words

DATING = Dating(
    days={
        "yesterday": -1,
        "the day before yesterday": -2,
        "last night": -1,
        "yesterday evening": -1,
        "today": 0,
        "tonight": 0,
        "this morning": 0,
        "this afternoon": 0,
        "this evening": 0,
        "earlier today": 0,
        "tomorrow": 1,
        "the day after tomorrow": 2,
    },
    last=words("last"),
    next=words("next coming"),
    this=words("this"),
    rolling=words("the over"),
    units={"week": "week", "weekend": "weekend", "month": "month", "year": "year"}
    | {"day": "day", "days": "day", "weeks": "week", "months": "month", "years": "year"},
    ones=words("a an one"),
    ago=(("", "ago"),),
    ahead=(("in", ""), ("", "from now")),
    openers=words("in since until by during late early mid"),
    inside=words("of the"),
    day_first=False,
    future=words(
        "will shall would won't wouldn't going expected due scheduled plans planned planning set slated next upcoming"
    ),
    future_endings=("'ll",),
)

PROFILE = Profile(
    code="en",
    titles=words(
        "mr mrs ms mx messrs mmes dr prof rev revd fr hon sir sen sens rep reps gov govs lt col gen maj "
        "capt cmdr cpl sgt adm pvt det insp supt pres amb atty ald ofc dep st"
    ),
    abbreviations=words("vs approx e.g i.e cf fig figs al ca viz nos vol pp art ft mt"),
    final_abbreviations=words("u.s u.k u.n e.u u.s.a d.c a.m p.m ph.d m.d b.a etc"),
    capital_abbreviations=words(
        "inc corp co ltd llc plc bros jr sr no est dept ave blvd jan feb mar apr jun jul aug sep sept oct nov dec mon tue "
        "tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn "
        "miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo mph"
    ),
    function_words=words(
        "a an the this that these those and or but nor so yet if then than as at by for from in into of off "
        "on onto out over per to up upon with within without about above across after against along among "
        "around before behind below beneath beside besides between beyond despite down during except inside "
        "like near outside since through throughout till toward towards under until unlike via i you he she "
        "it we they me him her us them my your his its our their mine yours hers ours theirs myself "
        "yourself himself herself itself ourselves themselves who whom whose which what when where why how "
        "am is are was were be been being do does did doing have has had having will would shall should can "
        "could may might must not no never there here both either neither each every all any some most many "
        "much few several other another such only also just even still already again too very more less "
        "because although though while whereas whether unless once however meanwhile instead therefore thus "
        "moreover nevertheless today yesterday tomorrow now later earlier soon nobody everyone everybody "
        "someone somebody anyone anybody nothing everything something"
    ),
    months=numbered(
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sep sept",
        "october oct",
        "november nov",
        "december dec",
    ),
    negations=words(
        "not no never none nobody nothing neither nor cannot can't won't don't doesn't didn't isn't aren't "
        "wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't without hardly barely"
    ),
    say_verbs=words(
        "comments commented say says said add adds added announce announces announced argue argues argued "
        "claim claims claimed note notes noted explain explains explained insist insists insisted write "
        "writes wrote written acknowledge acknowledges acknowledged assert asserts asserted stated warn "
        "warns warned declare declares declared maintain maintains maintained contend contends contended "
        "stress stresses stressed allege alleges alleged testify testifies testified tweet tweets tweeted "
        "remark remarks remarked reply replies replied respond responds responded conclude concludes "
        "concluded complain complains complained recall recalls recalled joke jokes joked quip quips "
        "quipped caution cautions cautioned concede concedes conceded lament laments lamented reiterate "
        "reiterates reiterated repeat repeats repeated emphasize emphasizes emphasized emphasise emphasises "
        "emphasised continued ask asks asked admit admits admitted observe observes observed counter "
        "counters countered retort retorts retorted exclaim exclaims exclaimed shout shouts shouted yell "
        "yells yelled scream screams screamed whisper whispers whispered mutter mutters muttered murmur "
        "murmurs murmured recount recounts recounted muse muses mused opine opines opined demand demands "
        "demanded plead pleads pleaded interject interjects interjected boast boasts boasted vow vows vowed "
        "predict predicts predicted shrug shrugs shrugged blog blogs blogged answer answers answered "
        "clarify clarifies clarified protested proclaim proclaims proclaimed venture ventures ventured "
        "chant chants chanted disclose discloses disclosed estimate estimates estimated fume fumes fumed "
        "gush gushes gushed rant rants ranted sniff sniffs sniffed marvel marvels marveled enthuse enthuses "
        "enthused recite recites recited elaborate elaborates elaborated intone intones intoned deadpan "
        "deadpans deadpanned bemoan bemoans bemoaned surmise surmises surmised sigh sighs sighed theorize "
        "theorizes theorized preach preaches preached pledge pledges pledged tell tells told assure assures "
        "assured remind reminds reminded inform informs informed advise advises advised report reports "
        "reported confirm confirms confirmed post posts posted read reads cry cries cried began offer "
        "offers offered suggest suggests suggested think thinks thought believe believes believed pointed points confide confides confided"
    ),
    saying=words(
        "saying adding announcing arguing claiming noting explaining insisting writing acknowledging "
        "asserting stating warning declaring maintaining contending stressing alleging testifying tweeting "
        "remarking replying responding concluding complaining recalling joking quipping cautioning "
        "conceding lamenting reiterating repeating emphasizing emphasising continuing asking admitting "
        "observing countering retorting exclaiming shouting yelling screaming whispering muttering "
        "murmuring recounting musing opining demanding pleading interjecting boasting vowing predicting "
        "shrugging blogging answering clarifying protesting proclaiming venturing chanting disclosing "
        "estimating fuming gushing ranting sniffing marveling enthusing reciting elaborating intoning "
        "deadpaning bemoaning surmising sighing theorizing preaching pledging telling assuring reminding "
        "informing advising reporting confirming posting reading crying suggesting thinking believing"
    ),
    clause_verbs=words(
        "believe believes believed believing think thinks thought thinking feel feels felt feeling hope "
        "hopes hoped hoping fear fears feared fearing worry worries worried worrying expect expects "
        "expected expecting know knows knew knowing understand understands understood understanding realize "
        "realizes realized realizing learn learns learned learnt learning find finds found finding show "
        "shows showed showing shown indicate indicates indicated indicating suggest suggests suggested "
        "suggesting imply implies implied implying mean means meant meaning decide decides decided deciding "
        "determine determines determined determining rule rules ruled ruling propose proposes proposed "
        "proposing recommend recommends recommended recommending speculate speculates speculated "
        "speculating suspect suspects suspected suspecting doubt doubts doubted doubting guess guesses "
        "guessed guessing assume assumes assumed assuming judge judges judged judging deny denies denied "
        "denying swear swears swore swearing sworn convince convinces convinced convincing hint hints "
        "hinted hinting signal signals signaled signaling underscore underscores underscored underscoring "
        "highlight highlights highlighted highlighting imagine imagines imagined imagining calculate "
        "calculates calculated calculating discover discovers discovered discovering foresee foresees "
        "foresaw foreseeing forecast forecasts forecasted forecasting report reports reported reporting "
        "confirm confirms confirmed confirming reveal reveals revealed revealing post posts posted posting "
        "read reads reading offer offers offered agree agrees agreed agreing promise promises promised "
        "promising order orders ordered ordering answer answers answered answering ask asks asked asking "
        "notify notifies notified notifying"
    ),
    tell_verbs=words(
        "tell tells told telling assure assures assured assuring remind reminds reminded reminding inform "
        "informs informed informing advise advises advised advising notify notifies notified notifying "
        "convince convinces convinced convincing warn warns warned warning ask asks asked asking"
    ),
    addressees=words(
        "reporters journalists conference briefing parliament lawmakers jurors investors analysts congress hearing inquiry jury "
        "supporters delegates mps senators councillors viewers listeners readers shareholders officers detectives"
    ),
    agents=words("by"),
    infinitive_verbs=words(
        "decline declines declined declining refuse refuses refused refusing promise promises promised "
        "promising vow vows vowed vowing pledge pledges pledged pledging threaten threatens threatened "
        "threatening offer offers offered agree agrees agreed agreeing demand demands demanded demanding "
        "ask asks asked asking claim claims claimed claiming hope hopes hoping"
    ),
    urge_verbs=words(
        "urge urges urged urging ask asks asked asking advise advises advised order orders ordered ordering "
        "encourage encourages encouraged encouraging instruct instructed warn warns warned warning tell "
        "tells told telling implore implored implores beg begged invite invited invites call calls called "
        "calling accuse accuses accused accusing"
    ),
    accuse_verbs=words("accuse accuses accused accusing"),
    accuse_markers=words("of"),
    relay_verbs=words("report reports reported reporting"),
    as_words=words("as"),
    owner_endings=("'s", "s'"),
    impersonals=words("it there"),
    urge_particles=words("on upon for"),
    object_verbs=words(
        "announce announces announced announcing propose proposes proposed proposing describe describes "
        "described describing condemn condemns condemned condemning criticize criticizes criticized "
        "criticizing criticise criticises criticised criticising recommend recommends recommended "
        "recommending defend defends defended defending reject rejects rejected rejecting predict predicts "
        "predicted predicting denounce denounces denounced denouncing outline outlines outlined outlining "
        "warn warns warned warning deny denies denied denying"
    ),
    supposed=words(
        "expected believed said reported rumored rumoured alleged understood reputed feared predicted"
    ),
    label_verbs=words(
        "call calls called calling describe describes described describing label labels labeled labelled "
        "labeling labelling dub dubs dubbed dubbing branded refer refers referred referring characterize "
        "characterizes characterized characterizing denounce denounces denounced denouncing dismiss "
        "dismisses dismissed dismissing portray portrays portrayed portraying term terms termed terming "
        "slam slams slammed slamming blast blasts blasted blasting deride derides derided deriding hail "
        "hails hailed hailing praise praises praised praising decry decries decried decrying"
    ),
    kickers=words(
        "update updated related read correction note photo video listen watch previously more live opinion"
    ),
    quote_verbs=words("states state began begins continues continue offers protests notes"),
    writing_verbs=words("wrote write writes written writing penned authored"),
    has_title_case=True,
    works=words(
        "album book novel film movie song single play series exhibition title slogan motto brand name title"
    ),
    inscribed_verbs=words("read reads reading"),
    inscribed_things=words(
        "sign signs banner banners placard placards poster posters plaque headline headlines caption captions label labels "
        "sticker stickers t-shirt t-shirts shirt shirts cap caps hat hats badge badges inscription tattoo graffiti notice "
        "billboard board ticker note notes text slogan letter letters card message messages tweet post statement subject line"
    ),
    plain_say_verbs=words(
        "say says said saying tell tells told telling insist insists insisted argue argues argued contend contends contended"
    ),
    disputing_verbs=words("insist insists insisted argue argues argued contend contends contended"),
    infinitive_markers=words("to"),
    silences=words("comment respond answer elaborate discuss"),
    pronoun_verbs=words(
        "i he she it they we there i'm i'd i've i'll he's he'd he'll she's she'd she'll it's it'd it'll "
        "they're they'd they've they'll we're we'd we've we'll you're you'd you've you'll there's that's"
    ),
    time_nouns=words(
        "week month year night morning afternoon evening summer spring fall winter time weekend"
    ),
    denying_verbs=words("deny denies denied denying"),
    complementizers=words("that whether how why what if"),
    clause_infinitives=words("having being"),
    gerund_ending="ing",
    hearsay=words("reportedly allegedly purportedly supposedly"),
    relatives=words("who which that"),
    sourcing=words("citing quoting crediting"),
    pronouns={
        "he": "m",
        "she": "f",
        "they": "p",
        "it": "n",
        "i": "s",
        "we": "p",
        "you": "s",
        "who": "",
        "him": "m",
        "her": "f",
        "them": "p",
        "his": "m",
        "hers": "f",
        "their": "p",
        "its": "n",
        "himself": "m",
        "herself": "f",
    },
    possessives=words("my your his her its our their"),
    determiners=words(
        "a an the this that these those my your his her its our their some many most several few all both "
        "one two three four five six seven eight nine ten no another each every any more"
    ),
    auxiliaries=words(
        "is are was were be been am 's 're has have had 've will would 'll can could may might shall should "
        "must do does did isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't "
        "don't doesn't didn't shouldn't cannot"
    ),
    links=words("and but yet"),
    contrasts=words("but"),
    perfect_auxiliaries=words("has have had"),
    time_words=words("last this next earlier late"),
    conjunctions=words(
        "and but or yet so while as because though although when if since until unless where whereas"
    ),
    adverbs=words(
        "also then later now still once again ever never not even just only first earlier recently "
        "previously repeatedly publicly privately reportedly simply soon today yesterday tonight has have "
        "had was were is are been being would will could might may did does do who initially always often "
        "sometimes already quickly further famously flatly bluntly long out"
    ),
    adverb_ending="ly",
    past_ending="ed",
    plural_verbs=words(
        "argue claim note report stress blog comment answer estimate post read offer demand plead vow "
        "promise pledge joke quip caution shout scream whisper murmur reply retort remark rant cry sigh "
        "chant tweet boast order hope fear worry show mean rule guess judge doubt hint signal highlight "
        "project forecast find suspect counter venture lament muse fume sniff figure hold text shrug tell "
        "ask add say write think believe suggest insist warn predict recall understand know feel expect "
        "realize learn indicate imply decide determine propose recommend speculate assume deny swear agree "
        "notify admit conclude confirm contend declare explain inform maintain remind repeat respond "
        "reiterate testify assert allege complain concede announce acknowledge"
    ),
    several=words("people men women police others many some few most both media data critics"),
    naming_prepositions=words("of for from at"),
    weekdays=numbered("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    fronting=words(
        "in on at by for from with without during after before since until as while when where if although "
        "though because despite under over through throughout amid among against about like unlike instead "
        "however meanwhile still yet but and so then also now later earlier today yesterday indeed moreover "
        "nevertheless nonetheless according asked given speaking to once last next this separately finally "
        "first second previously recently similarly likewise additionally furthermore afterward afterwards "
        "eventually what perhaps than even"
    ),
    prepositions=words(
        "in on at by for from with without during after before since until as under over through throughout "
        "amid among against about of to into upon via within outside near following"
    ),
    adjunct_openers=words("during after before amid following"),
    sources=words("according_to in_the_words_of as_per"),
    offices=words(
        "president vice prime minister chancellor senator senators representative congressman congresswoman "
        "governor mayor secretary deputy general colonel major captain lieutenant sergeant detective "
        "officer chief judge justice attorney professor doctor ambassador speaker chairman chairwoman chair "
        "director commissioner councilman councilwoman councillor king queen prince princess pope cardinal "
        "deputy archbishop bishop sheikh emir sultan lord lady dame baroness former acting foreign defense defence "
        "finance interior premier sheriff superintendent inspector admiral commander coach spokesman "
        "spokeswoman democratic republican then rev father sister brother "
        "author novelist writer poet playwright critic historian economist scientist researcher engineer architect "
        "designer artist painter sculptor photographer actor actress singer musician composer conductor "
        "director-general producer filmmaker presenter broadcaster comedian striker goalkeeper midfielder defender "
        "forward swimmer sprinter cyclist rower boxer driver pilot skipper farmer fisherman baker butcher brewer "
        "weaver teacher headteacher principal student nurse surgeon midwife lawyer solicitor barrister prosecutor "
        "analyst strategist activist campaigner lobbyist founder owner manager executive trustee treasurer "
        "resident neighbour neighbor witness survivor tenant landlord shopkeeper firefighter constable"
    ),
    title_genders={
        "mr": "m",
        "sir": "m",
        "king": "m",
        "mrs": "f",
        "ms": "f",
        "miss": "f",
        "lady": "f",
        "queen": "f",
    },
    given_names=GENDERS,
    name_particles=words("de da di del della der den van von bin ibn al el la le du dos ben abu y"),
    name_suffixes=words("jr sr ii iii iv"),
    institution_words=words(
        "ministry company firm airline paper newspaper broadcaster publisher carrier maker manufacturer "
        "regulator operator retailer supplier developer insurer lender statement report study survey poll "
        "letter filing lawsuit website magazine newsletter power number member twitter facebook youtube "
        "instagram google amazon apple inc corp ltd llc co company group university college school "
        "institute institution department ministry agency bureau office committee commission council board "
        "court house senate congress parliament party union association federation foundation center centre "
        "party government administration campaign times post news journal tribune press herald gazette "
        "daily television tv radio network bank fund church hospital police army navy force street avenue "
        "road city county state states kingdom republic north south east west new republicans democrats "
        "republican democratic american british chinese russian german french party club team league "
        "society service services authority organization organisation international national federal world "
        "european act bill plan project program war day capitol america europe asia africa"
    ),
    person_endings=("er", "or", "ist", "man", "woman", "ian", "old", "ee", "chief", "star", "veteran"),
    definite_articles=words("the"),
    # -- comparing
    numerals=counted(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen"
    )
    | counted("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    counting=Counting(
        ones=words("a an one"), links={"and": 100}, halves=(("and", "a", "half"),), half_words=words("half")
    ),
    scales={
        "dozen": 12,
        "hundred": 100,
        "thousand": 10**3,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
    },
    opposites=pairs(
        "rose/fell rise/fall rises/falls rising/falling increased/decreased increase/decrease more/less more/fewer "
        "before/after won/lost win/lose arrested/released accepted/rejected accept/reject approved/rejected "
        "approve/reject supported/opposed support/oppose bought/sold buy/sell opened/closed open/closed open/close "
        "began/ended begin/end allowed/banned allow/ban guilty/innocent above/below up/down with/without "
        "confirmed/denied confirm/deny true/false safe/unsafe legal/illegal likely/unlikely all/none everybody/nobody "
        "everyone/nobody always/never hired/fired best/worst first/last higher/lower high/low better/worse for/against"
    ),
    negating_prefixes=("un", "in", "im", "il", "ir", "dis", "non", "mis"),
    refusals=words(
        "refuse refuses refused refusing decline declines declined fail fails failed deny denies denied"
    ),
    own_persons=words("i we me my mine our ours myself ourselves"),
    second_persons=words("you your yours yourself"),
    lesser_offices=words("deputy vice assistant acting under"),
    possible=words("may might could can should ought"),
    certain=words("will shall must do did does is are was were has have had"),
    # -- calendar
    dating=DATING,
    # -- citations
    citing=CITING,
)
