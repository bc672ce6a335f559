"""In what settings English news has things said: in public, by officials, in a document, long ago."""

from __future__ import annotations

_A = r"(?:an?|the|his|her|its|their|another|one|this|that)"
_NO_TO = r"(?:(?!to\b|of\b)[\w.'’-]+ )"
_OCCASIONS = (
    r"statements?|press release|release|press conference|news conference|press briefing|briefing|speech|address|tweets?|(?-i:posts?)|thread|"
    r"blog post|video|livestream|announcement|ceremony|rally|hearing|debate|conference call|teleconference|telecon|"
    r"call with (?:reporters|analysts|investors|media)|keynote|sermon|letter posted|open letter|communiqué|communique|memo|"
    r"town hall|webinar|earnings call|panel discussion|court filing|filing|lawsuit|complaint|indictment|ruling|judgment|"
    r"verdict|affidavit|proclamation|presentation|public service announcement|meeting|summit|concert|show at|question time|session"
)
_PAPERS = (
    r"statement|press release|news release|announcement|communiqué|communique|release|court filings?|indictment|affidavit|lawsuit|"
    r"complaint|ruling|notice|court documents?|court papers|court records?|charge sheet|charging documents?|filing|judgment|police report"
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
_OFFICE_AND_NAME = r" (?:(?!in |of |at |on |for |and )[a-z]+,? ){1,2}(?-i:[A-Z])"
"""What makes a body a part of somebody's office: "according to board member Ada Holm"."""
_OPENLY = (
    r"(?:(?!(?:sources?|people|persons?|insiders?|documents?|files|leaked|internal|unnamed|unidentified|anonymous|senior|former|several|"
    r"two|three|four|multiple|of|in|at|to|with|near|from|by|who|that)\b)[\w.'’-]+ )"
)
"""A word between "citing" and a body that speaks in its own name: "citing a source in the ministry" is somebody's find."""
_OFFICIAL_VERBS = (
    r"said|says?|ruled|found|confirmed|announced|added|alleged?|reported|stated|wrote|ordered|declared|stressed|warned|rejected|"
    r"approved|decided|charged|dropped|reopened|issued|revealed|insisted|rejects|denied|believe|assured|acknowledged"
)
_ACTS = (
    r"sentenced|convicted|arrested|charged|indicted|acquitted|released on bail|extradited|evicted|jailed|fined|nominated|elected|"
    r"appointed|sworn in|inaugurated|ordered|ruled|granted|detained|pardoned|suspended|impeached|diagnosed|quarantined|"
    r"hospitali[sz]ed|accused|recalled|identified|pronounced dead|evacuated|deported|awarded|shelved|re-?opened|dropped"
)

PUBLIC = (
    # said to all
    r"(?:told|tells|telling|addressed|addressing) (?:(?:a|an|the|his|her|their|its) )?(?:[\w-]+ ){0,3}?(?:reporters|journalists|media|"
    r"press|newsmen|conference|briefing|rally|crowd|meeting|hearing|committee|audience|parliament|lawmakers|mps|congress|"
    r"senators|court|jury|judge|house|senate|commons|bundestag|assembly|council|inquiry|commission|nation|tribunal|"
    r"panel|gathering|congregation|summit|convention|investors|analysts|supporters|fans|councillors|delegates)",
    rf"(?:in|at|during|from|through|via|by|on|to) {_A} {_NO_TO}{{0,4}}?(?:{_OCCASIONS})(?! of (?:classified|evidence))",
    rf"(?:the|a|an|its|his|her|their|this|that) {_NO_TO}{{0,2}}?(?:{_PAPERS}) (?:also )?(?:said|says|read|reads|added|stated|states|"
    r"alleges?|alleged|claims|claimed|described|describes|shows?|showed|quotes?|quoted)",
    rf"(?:according to|per) (?:the |a |an |its |his |her )?(?:[\w-]+ ){{0,3}}?(?:{_PAPERS}|transcript|police|"
    r"prosecutors?|officials|authorities|official website|finances? website|state media|organi[sz]ers|the company)",
    rf"(?:citing|which (?:cites|cited)) (?:the |a |an |its |local |state )?{_OPENLY}{{0,3}}?(?:{_PAPERS}|transcript|police|prosecutors?|"
    rf"officials|authorities|state media|organi[sz]ers|spokes(?:man|woman|person)|{_BODIES})(?!{_OFFICE_AND_NAME})",
    r"(?:issued|released|put out|posted|published|read) an? (?:\w+ )?(?:statement|apology|video|open letter|message)",
    r"(?:tweeted|retweeted|tweeting|tweets|posted (?:on|to|that)|(?:wrote|said|posting|writing|announced|shared|confirmed) (?:\w+ )?on "
    rf"(?:his|her|its|their|{_PLATFORMS}))",
    rf"on (?:{_PLATFORMS})",
    r"in (?:parliament|congress|court|the commons|the bundestag|the senate|the house|open court|the chamber)",
    r"live on (?:air|stage|television|tv)|on stage|from the stage",
    r"told (?:the|a) (?:court|judge|jury)|(?:the )?(?:court|inquiry|tribunal|jury) heard|outside (?:the )?court|in testimony|under oath|testified|testifies",
    # announcements
    r"announced|announces|announcing|announcement|unveiled|unveils|declared|declares|declaration|proclaimed|formally",
)
OFFICIALS = (
    rf"(?:according to|per) (?:the )?(?:[\w.'’-]+ ){{0,3}}?(?:{_BODIES})(?! study| report| data| figures)(?!{_OFFICE_AND_NAME})",
    rf"(?:{_AUTHORITIES})(?: (?:in|of|at) [A-Z]\w+)? (?:have |has |had |also |later |then |since ){{0,2}}(?:{_OFFICIAL_VERBS})",
)
ON_RECORD = (
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
)
DOCUMENT = (
    r"(?:study|paper|research|article) in",
    r"(?:study|research|paper|analysis|report|survey|findings|results) (?:\w+ ){0,4}?(?:published|appearing|released|presented) "
    r"(?:\w+ ){0,3}?(?:in|by|at|on)",
    r"(?:study|report|survey|analysis|research|figures|data|statistics|audit|assessment|poll|fact sheet|estimates) (?:by|from|of)",
)
DOCUMENT_AFTER = (
    r"['’]s? (?:[\w-]+ ){0,3}?(?:study|report|survey|figures|data|statistics|audit|assessment|fact sheet|index|findings)",
    r"(?:the|a|new|its) (?:study|survey|data|figures|statistics|report) (?:found|finds|shows?|showed|said|says|concluded?s?|suggests?)",
    r"(?:released|published|issued) (?:\w+ ){0,4}(?:reports?|study|studies|figures|data|surveys?)",
)
ARCHIVE = (
    r"(?:said|wrote|told|tweeted|argued|warned|promised|claimed|insisted|predicted) (?:[\w'’]+ ){0,5}?(?:(?:back )?in (?:19|20)\d\d|"
    r"(?:\w+ )?years (?:ago|earlier|before)|last (?:year|month)|at the time|previously|a (?:year|decade|month) ago)",
    r"in an? (?:earlier|previous|old|past|(?:19|20)\d\d) (?:interview|statement|speech|tweet|post|article|column|report|essay|briefing)",
    r"(?:had|has) (?:previously|earlier|once|long) (?:said|told|argued|claimed|warned|written|insisted)",
    r"(?:once|previously) (?:said|told|wrote|argued|warned|joked|called)",
    r"(?:years|months) (?:ago|earlier),? (?:\w+ ){1,3}?(?:had )?(?:said|promised|told|warned|argued|claimed|called|written)",
    r"in (?:19|20)\d\d,? (?:\w+ ){1,4}?(?:said|wrote|told|warned|argued|promised)",
)
INTERVIEW = (
    r"in an? (?:\w+ )?interview|in the interview|interviewed|in a conversation|q&a|by (?:tele)?phone|in (?:a|an) (?:phone|telephone) call",
)
