"""How English news names its sources."""

from __future__ import annotations

from provenance.text.citing import ANY_KIND, Citing
from provenance.text.correcting import Correcting

_REPORT_NOUNS = (
    r"reports?|reporting|review|investigation|analysis|interview|story|stories|article|account|scoop|dispatch|"
    r"exposé|exclusive|findings|revelations?|column|editorial|podcast|documentary|tests?|survey|poll|profile|"
    r"website|site|tally|calculations?|coverage|piece|live\s?blog|front page"
)
_PLAIN_NOUNS = r"reports?|investigation|analysis|interview|story|stories|article|exclusive|survey|poll|review|editorial|profile|documentary|column"
_REPORTS = r"reports?|reported|reveals?|revealed|writes?|wrote|written|quotes?|quoted"
_PERIOD = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last week|today|this week|last month)(?:['’]s)?"
)

_A = r"(?:an?|the|his|her|its|their|another|one|this|that)"
_NO_TO = r"(?:(?!to\b|of\b)[\w.'’-]+ )"
_OCCASIONS = (
    r"statements?|press release|release|press conference|news conference|press briefing|briefing|speech|address|tweets?|posts?|thread|"
    r"blog post|video|livestream|announcement|ceremony|rally|hearing|debate|conference call|teleconference|telecon|"
    r"call with (?:reporters|analysts|investors|media)|keynote|sermon|letter posted|open letter|communiqué|communique|memo|"
    r"town hall|webinar|earnings call|panel discussion|court filing|filing|lawsuit|complaint|indictment|ruling|judgment|"
    r"verdict|affidavit|proclamation|presentation|public service announcement|meeting|summit|concert|show at|question time|session"
)
_PAPERS = (
    r"statement|press release|news release|announcement|communiqué|communique|release|court filings?|indictment|affidavit|lawsuit|"
    r"complaint|ruling|court documents?|court papers|court records?|charge sheet|charging documents?|filing|judgment|police report"
)
_PLATFORMS = (
    r"twitter|facebook|instagram|x|weibo|telegram|truth social|social media|linkedin|tiktok|youtube|threads|bluesky|mastodon|reddit|"
    r"snapchat|whatsapp|vk|wechat"
)
_BODIES = (
    r"prosecutor|attorney|district attorney|court|ministry|commission|authority|department|coastguard|coast guard|embassy|white house|"
    r"kremlin|pentagon|fire (?:service|brigade)|tribunal|committee|council|bureau|(?<!news )agency|government|administration|federation|"
    r"office|company|firm|operator|manufacturer|maker|board|university|college|hospital|bank|airline|railway|club|union|inspectorate|"
    r"directorate|service|brigade|museum|school|institute|association|league|party|parish|diocese|utility|carrier|retailer|group|"
    r"charity|foundation|port|zoo"
)
_AUTHORITIES = (
    r"prosecutors?|police|authorities|officers|investigators|(?:health|security|rescue|local|state|city|county|school|federal|government|"
    r"emergency|election|agency|company|transport) (?:bosses|chiefs|officials|authorities|ministry|department)|"
    rf"(?:the|a) (?:[\w.'’-]+ ){{0,4}}?(?:{_BODIES})(?:['’]s (?:office|spokes\w+))?|"
    rf"(?:a |the )?spokes(?:man|woman|person) for (?:the )?(?:[\w.'’-]+ ){{0,4}}?(?:{_BODIES})|"
    r"[A-Z]\w+['’]s? attorney['’]s office|firefighters|coastguards?|organi[sz]ers|doctors|forecasters"
)
_OFFICIAL_VERBS = (
    r"said|says?|ruled|found|confirmed|announced|added|alleged?|reported|stated|wrote|ordered|declared|stressed|warned|rejected|"
    r"approved|decided|charged|dropped|reopened|issued|revealed|insisted|rejects|denied|believe|assured|acknowledged"
)
_ACTS = (
    r"sentenced|convicted|arrested|charged|indicted|acquitted|released on bail|extradited|evicted|jailed|fined|nominated|elected|"
    r"appointed|sworn in|inaugurated|ordered|ruled|granted|detained|pardoned|suspended|impeached|diagnosed|quarantined|"
    r"hospitali[sz]ed|accused|recalled|identified|pronounced dead|evacuated|deported|awarded|shelved|re-?opened|dropped"
)

_PIECE = r"(?:article|story|report|post|piece|page|headline|dispatch|interview|claim)"

CITING = Citing(
    told_before=(
        r"(?:has |had |have |having |also |later |earlier |first )*(?:told|tells?|telling|briefed)",
        r"(?:speaking|spoke|speaks|spoken|talking|talked|talks) (?:exclusively |briefly |earlier |on \w+ )?(?:to|with)",
        r"(?:interview(?:s|ed)?|conversation|chat|sit-down|q&a)(?: \w+)? (?:with|to|for|on|by|in|published (?:by|in))",
        r"interviewed (?:\w+ )?(?:by|on|for)",
        r"(?:comments?|remarks?|answers?|an? (?:e-?mail|text|letter|message|statement|note|reply|response)) "
        r"(?:\w+ )?(?:to|for|sent to|given to|provided to|shared with)",
        r"(?:said|complained|insisted)(?: \w+ly)? to",
        r"(?:confirmed|admitted|confided|revealed|explained|disclosed|described|recounted|put it|repeated)(?: \w+){0,4}? to",
        r"(?:in reply|in response|in answer) to (?:an? )?(?:questions?|queries|query|inquir(?:y|ies)) (?:from|by|of)",
        r"(?:answer(?:s|ed|ing)?|took|takes?|fielded) (?:[\w-]+ ){0,2}?questions (?:from|by|of)",
        r"(?:appeared|appearing|appears|speaking|spoke) (?:\w+ )?on|(?:said|says|asked|argued|claimed) (?:\w+ )?(?:on|in)",
        r"wrote in (?:an? )?(?:op-ed|opinion piece|column|essay|article|commentary)(?: published)? (?:for|in|by)",
        r"an? (?:op-ed|opinion piece|guest essay) (?:for|in|published (?:by|in))",
        r"(?:asked|contacted|reached|approached|pressed|questioned) (?:\w+ )?by",
    ),
    told_after=(
        r"was told(?: that)?",
        r"interview(?:ed)?\b",
    ),
    reported_before=(
        r"according to(?: (?:an? |the )?(?:\w+ )?(?:reports?|story|article|account|analysis|investigation|review|survey|poll|"
        r"tally|count|figures|data|documents|sources)(?: published| carried| compiled| obtained| first published| seen| cited)?"
        r" (?:by|in|from|on))?",
        r"per",
        r"as (?:first |was |were |\w+ )?(?:reported|revealed|quoted|noted|cited|told)(?: \w+)? (?:by|in|to|on)",
        r"(?:is |was |were |been |being )?(?:first |originally |initially |widely )?(?:reported|revealed|disclosed|"
        r"published|uncovered|broken|unearthed|leaked|quoted|cited|carried|heard|viewed|noted|documented|seen|"
        r"obtained|reviewed|examined|verified|compiled|conducted|analy[sz]ed|commissioned|shared|posted)"
        r"(?: \w+ly| \w+day| on (?:\w+day|social media|twitter|x))? (?:by|in|on|with|to)",
        r"(?:citing|quoting|quotes|quoted|cites|cited|credited|crediting|relying on|referring to)",
        r"(?:reports?|stor(?:y|ies)|articles?|investigations?|accounts?|analys[ie]s|interviews?|reviews?|tests?|survey|poll|"
        r"editorial|column|scoop|revelations?|exposé|documents|tally|allegations?|reporting|study) "
        r"(?:published |carried |aired |broadcast |that appeared |appearing |done |carried out )?(?:\w+day )?"
        r"(?:by|in|from|on)",
        r"(?:reports?|reported|reporting|writes?|wrote|writing|says?) (?:for|in)",
        r"(?:appeared|ran|was carried|came out|appears) (?:\w+ )?(?:in|on)",
        r"(?:leaked|shown|sent|handed|passed|given|provided|made available) (?:\w+ )?to",
        r"h/t",
    ),
    reported_after=(
        r"(?:,? which |,? who |,? that )?(?:(?:has|have|had|also|first|later|then|earlier|previously|\w+ly|since|"
        r"separately|" + _PERIOD + r"|on \w+day)\s){0,3}"
        r"(?:reports?|reported|reporting|revealed|reveals|learn(?:ed|t)|understands|broke the (?:story|news)|"
        r"quotes?|quoted|cites?|cited|writes?|wrote|written|says?|said(?! it (?:is|was|will|would|has no|had no))|adds?|added|claims?|claimed|notes?|noted|"
        r"disclosed|discloses|alleged|alleges|found|finds|published|publishes|carried|described|describes|"
        r"estimates?|estimated|explained|confirmed|uncovered|obtained|observed|suggests?|suggested|put|puts|"
        r"called|calls|shows?|showed|printed|runs|ran|speculated|predicted|cautioned|has seen|have seen|had seen|saw)",
    ),
    nouns_after=(
        r"['’]s? (?:own )?(?:[\w-]+ ){0,2}?(?:" + _REPORT_NOUNS + r")",
        r"(?:[\w-]+ ){0,1}?(?:" + _PLAIN_NOUNS + r")",
    ),
    reports_after=(r"(?:(?:has|had|also|first|later) ){0,2}(?:" + _REPORTS + r")",),
    inverted=(r"reports|reported|writes|wrote|says|said|notes|noted|per|added|adds|reveals|revealed",),
    researched_before=(
        r"according to(?: (?:(?:an?|the|new|its) )?(?:\w+ )?(?:reports?|figures|data|study|survey|analysis|estimates?|statistics|"
        r"research)(?: (?:by|from|of|published (?:by|in)))?)?",
        r"per",
        r"(?:study|studies|reports?|figures|data|survey|analysis|estimates?|statistics|research|paper|findings|audit|tests?) "
        r"(?:\w+ ){0,3}?(?:by|from|of|in|published (?:\w+ )?(?:by|in)|released by|compiled by|conducted by)",
        r"(?:published|appeared|appearing|reported|described) (?:\w+ ){0,2}?in",
    ),
    researched_after=(
        r"(?:(?:has|have|had|also|now|later|previously|recently) ){0,2}"
        r"(?:estimated?s?|found(?! itself| himself| guilty| a | out)|finds|calculated?s?|concluded?s?|projected|projects|forecasts?|measured|recorded|"
        r"documented|counted|tracked|surveyed|reported that|reports that|recommends?|advises|says|studied|"
        r"investigated|examined|published (?:\w+ ){0,3}(?:report|study|figures|data|survey|paper)s?|"
        r"released (?:\w+ ){0,4}(?:report|study|figures|data|survey|paper)s?|"
        r"issued (?:\w+ ){0,4}(?:report|study|figures|data|survey)s?)",
        r"['’]s? (?:own )?(?:[\w-]+ ){0,2}?(?:report|study|studies|figures|data|survey|paper|statistics|estimates?|"
        r"fact sheet|index|findings|researchers|scientists|analysis|website|assessment|audit)",
        r"(?:[\w-]+ ){0,1}(?:data|figures|statistics|study|survey|report|estimates?|fact sheet|audit)",
    ),
    research=(
        r"its (?:own )?(?:researchers|scientists|study|analysts|experts|figures|data|report|survey|findings|engineers)",
        r"(?:a|the|its|new) (?:\w+ )?(?:study|survey|research|analysis)",
    ),
    announced_after=(
        r"(?:(?:has|have|had|also) )?(?:announced?s?|confirmed|declared|tweeted|posted|awarded|selected|released a statement|"
        r"said (?:\w+ ){0,2}in a (?:\w+ )?(?:statement|release))",
    ),
    denied_before=(
        r"(?:denied|denies|deny|denying|dismissed|dismisses|dismissing|rejected|rejects|rejecting|refuted|disputed|"
        r"disputes|rebutted|contradicted)",
        r"(?:false|fake|untrue|no truth|baseless|unfounded|fabricated|incorrect|wrong)",
    ),
    describers=(
        r"the|a|an|its|his|her|their",
        r"[\w-]+(?:['’]s)",
        r"(?:respected|influential|leading|rival|sister|fellow|local|regional|national|daily|weekly|monthly|evening|"
        r"morning|sunday|saturday|business|financial|trade|public|private|independent|official|semi-official|"
        r"state|state-run|state-owned|state-controlled|pro-government|opposition|right-wing|left-wing|online|"
        r"investigative|conservative|liberal|tabloid|satirical|news|us|u\.s\.|american|british|uk|english|scottish|"
        r"irish|french|german|turkish|russian|chinese|japanese|israeli|iranian|indian|spanish|italian|swiss|"
        r"austrian|dutch|danish|swedish|norwegian|polish|greek|arab|qatari|saudi|egyptian|australian|canadian|"
        r"brazilian|mexican|south korean|south african|ukrainian|english-language)",
        r"(?:newspaper|paper|daily|weekly|tabloid|broadsheet|agency|news agency|newswire|wire service|broadcaster|"
        r"network|channel|television|tv|radio|station|radio station|magazine|journal|website|web site|site|outlet|"
        r"news site|news website|publication|portal|blog|podcast|programme|program|show|news channel)(?: of)?",
        r"(?:reporters?|journalists?|correspondents?|editors?|writers?|analysts?|experts?|critics?|reviewers?|staff|researchers?|"
        r"scientists?|colleagues?|performance|security|health) ?(?:for|from|at|of)?",
    ),
    staff_links=("of", "for", "at", "from"),
    reporter_links=(
        "of",
        "reports for",
        "reported for",
        "writing for",
        "reporting for",
        "writes for",
        "wrote for",
    ),
    media_nouns={
        "newspaper": frozenset(("newspaper", "magazine", "site")),
        "paper": frozenset(("newspaper",)),
        "daily": frozenset(("newspaper",)),
        "weekly": frozenset(("newspaper", "magazine")),
        "tabloid": frozenset(("newspaper",)),
        "broadsheet": frozenset(("newspaper",)),
        "agency": frozenset(("agency", "institution")),
        "news agency": frozenset(("agency",)),
        "newswire": frozenset(("agency",)),
        "wire service": frozenset(("agency",)),
        "broadcaster": frozenset(("broadcaster",)),
        "network": frozenset(("broadcaster",)),
        "channel": frozenset(("broadcaster",)),
        "station": frozenset(("broadcaster",)),
        "radio station": frozenset(("broadcaster",)),
        "magazine": frozenset(("magazine", "newspaper", "site")),
        "journal": frozenset(("journal", "newspaper", "magazine")),
        "website": frozenset(("site", "newspaper", "magazine", "broadcaster")),
        "site": frozenset(("site", "magazine")),
        "news site": frozenset(("site", "magazine")),
        "outlet": ANY_KIND - {"institution", "journal"},
        "publication": frozenset(("site", "magazine", "newspaper", "journal")),
        "title": frozenset(("newspaper", "magazine")),
    },
    dates=frozenset(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
        "october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr aug sept oct nov dec".split()
    ),
    articles=("the", "that"),
    chain=(
        r"citing|quoting|crediting|which (?:cited|quoted|credited)|cited|quoted|referring to|relying on|who cited",
    ),
    relays=(r"(?:reports?|reported|said|says|wrote|writes|quoted|learned)(?: \w+){0,3}? that",),
    joins=(r"and|or|as well as",),
    own_told=(
        r"(?:told|tells|telling|said to|spoke to|spoke with|speaking to|confirmed to|interview (?:with|for)|(?:questions?|calls?|e-?mails?) "
        r"from|asked by) this (?:newspaper|paper|magazine|website|site|reporter|publication|news agency|agency|station|"
        r"column|outlet|correspondent|journal)",
        r"(?:showed|shown|gave|given|sent|handed|passed) (?:to )?this (?:newspaper|paper|magazine|website|site|reporter|publication|agency|station)",
        r"(?:told|showed|sent|informed|invited|assured) (?:us|me)(?! all| what| how| a lot| much| something| nothing)",
        r"(?:we|our (?:reporters?|correspondents?)) (?:have |has |had |also )?(?:asked|spoke|interviewed|met|contacted|called)",
        r"readers have asked us",
    ),
    own_reported=(
        r"this (?:newspaper|paper|magazine|website|site|news agency|agency|publication|station|outlet) (?:has|had|have|can|understands?|saw|obtained)"
        r"(?: exclusively)? ?(?:learn(?:ed|t)|seen|obtained|reveal|established|reviewed)?",
        r"(?:seen|obtained|reviewed|shown|leaked) (?:\w+ )?(?:by|to) this (?:newspaper|paper|magazine|website|site|news agency|agency|publication|station|outlet)",
        r"we (?:have |can |had )?(?:learn(?:ed|t)|seen|obtained|reveal|established|reviewed|counted|analy[sz]ed|tested|visited|hear|understand)",
    ),
    own_acts=(
        r"(?:has |had |have |also |\w+ly )?(?:asked|visited|spoke|spoken|counted|met|interviewed|obtained|seen|saw|reviewed|"
        r"analy[sz]ed|contacted|tested|learned|learnt|understands|requested|called|travelled|can reveal|reporter|"
        r"correspondent|approached|polled|surveyed|examined|watched|found|tried)",
        r"['’]s? (?:own )?(?:\w+ )?(?:reporters?|correspondents?|review|tests?|investigation|poll|survey|questions?)",
    ),
    carry=(
        r"according to the (?:report|article|story)",
        r"(?:was|were|is|are|been) (?:also |further |later |again )?(?:quoted|cited|reported) (?:\w+ )?as (?:saying|having|telling|calling|being|describing)",
        r"(?:the|that|its) (?:report|article|story|interview|review|investigation|study|account|dispatch|piece|paper|"
        r"survey|documents?|analysis|exposé) (?:also |further |then |goes on to |went on to )?(?:says?|said|adds?|added|"
        r"states?|stated|claims?|claimed|quotes?|quoted|notes?|noted|alleges?|alleged|describes?|described|"
        r"continues?|continued|reveals?|revealed|suggests?|suggested|cites?|cited|concludes?|concluded|found|"
        r"finds|shows?|showed|details?|detailed)",
        r"(?:they|he|she|it|officials|sources|diplomats|aides|insiders|advisers|executives) (?:also |further |went on to )(?:said|says?|stressed?|stress|added|adds?|noted|notes?|"
        r"claimed|claims?|warned|warns?|told|explained|pointed|argued|insisted|denied|complained|suggested)",
        r"the (?:unnamed |anonymous )?(?:source|sources|insider|insiders) (?:also )?(?:said|added|told|claimed|says?|add)",
    ),
    same_source=(
        r"in (?:that|this|the same|the) (?:same |wide-ranging |lengthy )?(?:interview|report|article|conversation|podcast|programme|"
        r"program|broadcast|piece|op-ed)",
    ),
    anaphors=("he", "she", "they", "it", "his", "her", "its", "their"),
    backward=(
        r"(?:his|her|their|the|these|those|its) (?:\w+ )?(?:account|comments?|remarks?|interview|words|claims?|"
        r"allegations?|details|story|news|revelations?|figures|findings|statement|letter|e-?mails?) "
        r"(?:\w+ )?(?:(?:was|were|has been|have been|had been) (?:first |originally )?(?:reported|published|carried|aired|"
        r"made|revealed|broadcast|given)|appeared|appears|ran|came|emerged)",
        r"(?:the|this|these|that|those) (?:\w+ ){1,3}?(?:was|were|has been|had been) (?:first|earlier|previously|originally|initially) "
        r"(?:reported|revealed|published|disclosed|announced)",
    ),
    back_to_self=(
        r"meanwhile|separately|by contrast",
        r"last (?:month|year)|in (?:19|20)\d\d|years? ago|months? ago|since (?:19|20)\d\d",
    ),
    authors=(
        r"the (?:\w+ )?(?:team|researchers|scientists|authors|study|paper|findings|results|survey|report)|(?:lead|senior|co-)? ?authors?",
    ),
    silence=(
        r"(?:did not|didn['’]t|has not|have not|had not|have yet to|has yet to) (?:\w+ )?(?:respond|reply|return|answer|comment)\w*",
        r"(?:declined|refused|declining) (?:further |to be |an? )?(?:to (?:comment|answer|discuss|elaborate|be interviewed)|comment|interview)",
        r"(?:would|could) not (?:comment|be (?:immediately )?reached|immediately be reached)|no (?:immediate )?comment|unavailable for comment",
    ),
    saying=(r"said|says|told|added|stated|declared|warned|announced|repeated|insisted|argued",),
    public=(
        # said to all
        r"(?:told|tells|telling|addressed|addressing) (?:(?:a|an|the|his|her|their|its) )?(?:[\w-]+ ){0,3}?(?:reporters|journalists|media|"
        r"press|newsmen|conference|briefing|rally|crowd|meeting|hearing|committee|audience|parliament|lawmakers|mps|congress|"
        r"senators|court|jury|judge|house|senate|commons|bundestag|assembly|council|inquiry|commission|nation|tribunal|"
        r"panel|gathering|congregation|summit|convention|investors|analysts|supporters|fans|councillors|delegates)",
        rf"(?:in|at|during|from|through|via|by|on|to) {_A} {_NO_TO}{{0,4}}?(?:{_OCCASIONS})(?! of (?:classified|evidence))",
        rf"(?:the|a|an|its|his|her|their|this|that) {_NO_TO}{{0,2}}?(?:{_PAPERS}) (?:also )?(?:said|says|read|reads|added|stated|states|"
        r"alleges?|alleged|claims|claimed|described|describes|shows?|showed|quotes?|quoted)",
        rf"(?:according to|per|citing) (?:the |a |an |its |his |her )?(?:[\w-]+ ){{0,3}}?(?:{_PAPERS}|transcript|police|"
        r"prosecutors?|officials|authorities|official website|finances? website|state media|organi[sz]ers|the company)",
        r"(?:issued|released|put out|posted|published|read) an? (?:\w+ )?(?:statement|apology|video|open letter|message)",
        r"(?:tweeted|retweeted|tweeting|tweets|posted (?:on|to|that)|(?:wrote|said|posting|writing|announced|shared|confirmed) (?:\w+ )?on "
        rf"(?:his|her|its|their|{_PLATFORMS}))",
        rf"on (?:{_PLATFORMS})",
        r"in (?:parliament|congress|court|the commons|the bundestag|the senate|the house|open court|the chamber)",
        r"live on (?:air|stage|television|tv)|on stage|from the stage",
        r"told (?:the|a) (?:court|judge|jury)|(?:the )?(?:court|inquiry|tribunal|jury) heard|outside (?:the )?court|in testimony|under oath|testified|testifies",
        # announcements
        r"announced|announces|announcing|announcement|unveiled|unveils|declared|declares|declaration|proclaimed|formally",
    ),
    officials=(
        rf"(?:according to|per) (?:the )?(?:[\w.'’-]+ ){{0,3}}?(?:{_BODIES})(?! study| report| data| figures)",
        rf"(?:{_AUTHORITIES})(?: (?:in|of|at) [A-Z]\w+)? (?:have |has |had |also |later |then |since ){{0,2}}(?:{_OFFICIAL_VERBS})",
    ),
    on_record=(
        rf"(?:(?:was|were|is|are|been|has|have|had) )(?:\w+ly )?(?:{_ACTS})",
        r"pleaded (?:not )?guilty|pleads guilty|(?:dropp?(?:ed|ing|s)?|shelv(?:ed|ing)|re-?open(?:ed|ing)?|clos(?:ed|ing)|launch(?:ed|ing)|"
        r"discontinu(?:ed|e|ing)) (?:\w+ ){0,2}?(?:investigation|case|inquiry|probe|charges?)",
        r"(?:seek(?:s|ing)?|sought|battling|fighting|approved) (?:[\w'’]+ ){0,2}?extradition",
        r"faces? (?:up to|a maximum|a charge|charges|life|\d+ (?:\w+ )?charges|trial)|could face up to",
        r"(?:awarded|signed|ratified|vetoed|enacted|passed) (?:[\w-]+ ){0,2}?(?:contracts?|task orders?|bill|law|treaty|agreement|deal|act|order)",
        r"(?:resigned|resigns|stepped down|steps down|(?:is|are) (?:recalling|suing)) ?(?:as|from|on|after|over|\d|the|all|some|more|its)?",
        # schedules that whoever runs them gave out
        r"(?:go(?:es)?|went) on sale|(?:is|are|was|were) (?:scheduled|slated|set) (?:for|to)|kicks? off|will (?:tour|kick off|headline|premiere)",
        # standing denials
        r"(?:has|have|had|always|repeatedly|strongly|vehemently) (?:\w+ )?denied|denies (?:any|all|the) (?:wrongdoing|allegations?|charges?|accusations?)",
    ),
    document=(
        r"(?:study|paper|research|article) in",
        r"(?:study|research|paper|analysis|report|survey|findings|results) (?:\w+ ){0,4}?(?:published|appearing|released|presented) "
        r"(?:\w+ ){0,3}?(?:in|by|at|on)",
        r"(?:study|report|survey|analysis|research|figures|data|statistics|audit|assessment|poll|fact sheet|estimates) (?:by|from|of)",
    ),
    document_after=(
        r"['’]s? (?:[\w-]+ ){0,3}?(?:study|report|survey|figures|data|statistics|audit|assessment|fact sheet|index|findings)",
        r"(?:the|a|new|its) (?:study|survey|data|figures|statistics|report) (?:found|finds|shows?|showed|said|says|concluded?s?|suggests?)",
        r"(?:released|published|issued) (?:\w+ ){0,4}(?:reports?|study|studies|figures|data|surveys?)",
    ),
    archive=(
        r"(?:said|wrote|told|tweeted|argued|warned|promised|claimed|insisted|predicted) (?:[\w'’]+ ){0,5}?(?:(?:back )?in (?:19|20)\d\d|"
        r"(?:\w+ )?years (?:ago|earlier|before)|last (?:year|month)|at the time|previously|a (?:year|decade|month) ago)",
        r"in an? (?:earlier|previous|old|past|(?:19|20)\d\d) (?:interview|statement|speech|tweet|post|article|column|report|essay|briefing)",
        r"(?:had|has) (?:previously|earlier|once|long) (?:said|told|argued|claimed|warned|written|insisted)",
        r"(?:once|previously) (?:said|told|wrote|argued|warned|joked|called)",
        r"(?:years|months) (?:ago|earlier),? (?:\w+ ){1,3}?(?:had )?(?:said|promised|told|warned|argued|claimed|called|written)",
        r"in (?:19|20)\d\d,? (?:\w+ ){1,4}?(?:said|wrote|told|warned|argued|promised)",
    ),
    interview=(
        r"in an? (?:\w+ )?interview|in the interview|interviewed|in a conversation|q&a|by (?:tele)?phone|in (?:a|an) (?:phone|telephone) call",
    ),
    boilerplate=(
        r"(?:read (?:more|also|next|our)|more on|more:|see also|related:?|watch:|listen:|sign up|subscribe|click here|follow us|get the latest|"
        r"have a tip|contact us|photo:|image:|picture:|credit:|advertisement|most read|don['’]t miss|you may (?:also )?like|explore further|"
        r"updated?(?: at|:|,)|published:?|last updated|editor['’]s note|correction:|this (?:article|story) (?:was|has been)|©|copyright|all rights "
        r"reserved|share this|email \w+ \w+ at|reporting by|additional reporting|with reporting|source:|our standards|topics:|tags:|by [A-Z])",
        r"(?:send|tell|give) us|let us know|have your say|what do you think|do you (?:know|have)|join (?:us|the)|download|"
        r"(?:write|e-?mail|message|contact) (?:us|the (?:newsroom|editor)|\S+@)|support (?:our|us)|donate|buy (?:tickets|now)|play|listen to|"
        r"for more|find out|scroll|tap|swipe|video:|graphic:|map:|read the|see the full|click",
        r".{0,80}\b(?:newsletter|all rights reserved|privacy policy|terms of (?:use|service))\b",
    ),
    joints=(
        r";",
        r"\s[—–]\s|—|\s-{1,2}\s",
        r",\s+(?=(?:but|while|whereas|although|though|yet)\s)",
        r",\s+(?=(?:and|or|so)\s+(?:\S+\s+){1,6}?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do)\s)",
        r",\s+(?=(?:which|where|who|whose|when|after|before|because|since|bringing|making|leaving|meaning|saying|causing|adding|marking)\s)",
        r"(?<!\s)\s+(?=(?:but|while|whereas|although)\s)",
    ),
    finite=(
        r"is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|shall|did|does|do|\w+ed|\w{2,}['’](?:s|re|ve|ll|d)|isn['’]t|"
        r"said|says|told|made|makes|came|comes|went|goes|took|takes|saw|sees|found|finds|gave|gives|got|gets|put|puts|ran|runs|"
        r"became|becomes|began|begins|rose|rises|fell|falls|held|holds|led|leads|left|leaves|lost|loses|met|meets|paid|pays|sent|"
        r"sends|sold|sells|set|sets|spent|stood|stands|thought|thinks|won|wins|wrote|writes|wants|seems|plans|aims|hopes|faces|"
        r"includes?|remains?|lies|runs|struck|hit|bought|built|broke|brought|drove|flew|grew|kept|knew|shot|spoke|stole|swore|taught|threw|wore",
    ),
    relatives=(r"which|who|whose|where|when|after|before|because|since",),
    aside_ends=(
        r"is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|\w+ed|said|says",
    ),
    # -- judging
    exclusive=("exclusive", "exclusively", "scoop"),
    correcting=Correcting(
        labels=(
            r"(?:corrections?|clarifications?)(?: (?:and|&) (?:corrections?|clarifications?))?",
            r"corrected",
            r"retraction",
            r"errat(?:um|a)",
        ),
        notes=(r"(?:an? )?editor(?:s['’]|['’]s|s)? note", r"note(?: to (?:our )?readers)?", r"updated?"),
        earlier=(
            rf"(?:an?|the|our) (?:earlier|previous|original|initial|first|prior) version of (?:this|the|our) {_PIECE}",
            rf"this {_PIECE} (?:originally|initially|previously|earlier|at first|first) \w+",
        ),
        amended=(
            rf"this {_PIECE} (?:has been|was|is) (?:corrected|amended|revised|changed to|edited to|updated to (?:correct|reflect))",
            r"we have (?:corrected|amended)",
        ),
        wrong=(
            r"wrongly|incorrectly|mistakenly|erroneously|inaccurately|in error|by mistake|misattribut\w+|misidentif\w+|misstated|"
            r"misquoted|should have (?:said|read|been)|(?:was|were|is) (?:wrong|incorrect|inaccurate)",
        ),
        withdrawn=(
            rf"(?:withdraws?|retracts?|(?:has|have) (?:withdrawn|retracted|taken down)) (?:the|this|our|its|that) {_PIECE}",
            rf"(?:this|the) {_PIECE} (?:has been|was|is) (?:withdrawn|retracted|taken down|removed)",
        ),
        instead=(r"rather than|instead of",),
        nots=(r"not(?: to| by| from| in)?",),
    ),
)
