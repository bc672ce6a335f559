"""How English news names its sources."""

from __future__ import annotations

from provenance.lang.en.lines import BOILERPLATE
from provenance.lang.en.newsrooms import DESCRIBERS, MEDIA_NOUNS
from provenance.lang.en.occasions import (
    ARCHIVE,
    DOCUMENT,
    DOCUMENT_AFTER,
    INTERVIEW,
    OFFICIALS,
    ON_RECORD,
    PUBLIC,
)
from provenance.text.citing import Citing
from provenance.text.correcting import Correcting

_REPORT_NOUNS = (
    r"reports?|reporting|review|investigation|analysis|interview|story|stories|article|account|scoop|dispatch|"
    r"exposé|exclusive|findings|revelations?|column|editorial|podcast|documentary|tests?|survey|poll|profile|"
    r"website|site|tally|calculations?|coverage|piece|live\s?blog|front page"
)
_PLAIN_NOUNS = r"reports?|investigation|analysis|interview|story|stories|article|exclusive|survey|poll|review|editorial|profile|documentary|column"
_REPORTS = r"claims|claimed|understands|carried (?:\w+ |near-identical )?(?:accounts?|reports?|stories|versions?)|reports?|reported|reveals?|revealed|writes?|wrote|written|quotes?|quoted"
_PERIOD = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last week|today|this week|last month)(?:['’]s)?"
)

_PIECE = r"(?:article|story|report|post|piece|page|headline|dispatch|interview|claim)"
_KINDS = (
    r"newsroom|newsletter|blog|podcast|newspaper|paper|daily|weekly|tabloid|website|web site|news site|site|magazine|broadcaster|news agency|newswire|radio station|"
    r"tv station|television station|station|news channel|channel|morning show|talk show|radio show|news outlet|outlet|current affairs programme|news programme"
)
_WHO = r"(?:[ ,][\w’'-]+){0,8}?"

_HERE = (
    r"(?:this|our) (?:newspaper|paper|magazine|website|site|reporters?|correspondents?|publication|news agency|agency|station|column|outlet|"
    r"journal|newsroom|programme|program|podcast|broadcaster|channel|weekly)"
)
"""How an outlet calls itself, or who writes for it."""

CITING = Citing(
    told_before=(
        r"(?:has |had |have |having |also |later |earlier |first )*(?:told|tells?|telling|briefed)",
        r"(?:speaking|spoke|speaks|spoken|talking|talked|talks) (?:exclusively |briefly |earlier |on \w+ )?(?:to|with)",
        r"(?:interview(?:s|ed)?|conversation|chat|sit-down|q&a)(?: \w+)? (?:with|to|for|on|by|in|published (?:by|in))",
        r"(?:interview|comments?|remarks?)(?: \w+)? (?:that |which )?(?:was |were |to be )?(?:aired|airing|broadcast|televised|published|printed)"
        r"(?: \w+)? (?:on|by|in)",
        r"(?:guest|appearance) (?:of|on)",
        r"interviewed (?:\w+ )?(?:by|on|for)",
        r"(?:comments?|remarks?|answers?|an? (?:e-?mail|text|letter|message|statement|note|reply|response)) "
        r"(?:\w+ )?(?:to|for|sent to|given to|provided to|shared with)",
        r"(?:said|complained|insisted)(?: \w+ly)? to",
        r"(?:confirmed|admitted|confided|revealed|explained|disclosed|described|recounted|put it|repeated)(?: \w+){0,4}? to",
        r"(?:in reply|in response|in answer) to (?:an? )?(?:questions?|queries|query|inquir(?:y|ies)) (?:from|by|of)",
        r"(?:answer(?:s|ed|ing)?|took|takes?|fielded) (?:[\w-]+ ){0,2}?questions (?:from|by|of)",
        r"(?:appeared|appearing|appears|speaking|spoke) (?:\w+ )?on|(?:said|says|asked|argued|claimed) (?:\w+ )?(?:on|in)",
        r"wrote in (?:an? )?(?:op-ed|opinion piece|column|essay|article|commentary)(?: published)? (?:for|in|by)",
        r"(?:comments?|remarks?|interview)(?: \w+)? (?:that |which )?(?:were |was )?(?:published|carried|printed|quoted|aired|broadcast) (?:\w+ ){0,3}?(?:by|in|on)",
        r"(?:told|tells) (?!reporters|journalists)(?:[\w.’'-]+ ){1,5}?(?:on|of|from)",
        r"(?:segment|episode|broadcast|programme|appearance) (?:that |which )?(?:was )?(?:aired|broadcast|shown)(?: \w+){0,2}? (?:on|by)",
        r"in an? (?:\w+ )?(?:call|phone call|video call|exchange|discussion) with",
        r"in (?:the|its|an?|this|last) (?:[\w'’]+ )?(?:edition|issue|episode|pages) of",
        r"an? (?:op-ed|opinion piece|guest essay) (?:for|in|published (?:by|in))",
        r"(?:asked|contacted|reached|approached|pressed|questioned) (?:\w+ )?by",
    ),
    told_after=(
        r"was told(?: that)?",
        r"an? (?:[\w-]+ ){0,2}?(?:interview|account|version)(?! (?:with|by|of|for))",
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
        r"provided|supplied|obtained|reviewed|examined|verified|compiled|conducted|analy[sz]ed|commissioned|shared|posted)"
        r"(?: \w+ly| \w+day| on (?:\w+day|social media|twitter|x))? (?:by|in|on|with|to)",
        r"(?:citing|quoting|quotes|quoted|cites|cited|credited|crediting|relying on|referring to)",
        r"(?:reports?|stor(?:y|ies)|articles?|investigations?|accounts?|analys[ie]s|interviews?|reviews?|tests?|survey|poll|"
        r"editorial|column|scoop|revelations?|exposé|documents|tally|allegations?|reporting|study|research|inquir(?:y|ies)) "
        r"(?:published |carried |aired |broadcast |that appeared |appearing |done |carried out )?(?:\w+day )?"
        r"(?:by|in|from|on)",
        r"(?:reports?|reported|reporting|writes?|wrote|writing|says?) (?:for|in)",
        r"(?:appeared|ran|was carried|came out|appears) (?:\w+ )?(?:in|on)",
        r"(?:leaked|shown|sent|handed|passed|given|provided|made available) (?:\w+ )?to",
        r"(?:h/t|hat[- ]tip)(?: to)?",
        r"(?:was|were|been) (?:first )?broken (?:\w+ ){0,3}?by",
        r"(?:news|story|stories|footage|details) (?:\w+ ){0,3}?(?:picked up|taken|lifted|republished|translated) from",
        r"(?:denied|denies|disputed|disputes|rejected|rejects|contradicted|contradicts|dismissed|dismisses) what",
    ),
    reported_after=(
        r"(?:,? which |,? who |,? that )?(?:(?:has|have|had|also|first|later|then|earlier|previously|\w+ly|since|"
        r"separately|" + _PERIOD + r"|on \w+day)\s){0,3}"
        r"(?:reports?|reported|reporting|revealed|reveals|learn(?:ed|t)|understands|broke the (?:story|news)|"
        r"quotes?|quoted|cites?|cited|writes?|wrote|written|says?|said(?! it (?:is|was|will|would|has no|had no))|adds?|added|claims?|claimed|notes?|noted|"
        r"disclosed|discloses|alleged|alleges|found|finds|published|publishes|carried|described|describes|"
        r"estimates?|estimated|explained|confirmed|uncovered|obtained|observed|suggests?|suggested|put|puts|"
        r"flagged|spotted|traced|called|calls|shows?|showed|printed|runs|ran|speculated|predicted|cautioned|has seen|have seen|had seen|saw|"
        r"leads? (?:on|with)|splashes|headlines|features|was (?:the )?first (?:with (?:the )?(?:news|story)|to (?:report|reveal|publish)))",
        r",? (?:citing|quoting)",
        r",? where (?:\w+ ){0,2}?(?:reporters?|journalists?|editors?|columnists?)",
        r"and (?:[\w-]+ ){0,2}?(?:newsrooms|outlets|newspapers|media|broadcasters|publications)",
    ),
    nouns_after=(
        r"['’]s? (?:own )?(?:[\w-]+ ){0,2}?(?:" + _REPORT_NOUNS + r")",
        r"(?:[\w-]+ ){0,1}?(?:" + _PLAIN_NOUNS + r")",
    ),
    reports_after=(r"(?:(?:has|had|also|first|later) ){0,2}(?:" + _REPORTS + r")",),
    inverted=(r"reports|reported|writes|wrote|says|said|notes|noted|per|added|adds|reveals|revealed",),
    researched_before=(
        r"according to(?: (?:(?:an?|the|new|its) )?(?:\w+ )?(?:reports?|figures|data|study|survey|analysis|estimates?|statistics|"
        r"research|papers?|articles?)(?: (?:\w+ ){0,3}?(?:by|from|of|in|published (?:by|in)))?)?",
        r"per",
        r"(?:study|studies|reports?|figures|data|survey|analysis|estimates?|statistics|research|paper|findings|audit|tests?) "
        r"(?:\w+ ){0,3}?(?:by|from|of|in|published (?:\w+ )?(?:by|in)|released (?:\w+ )?by|compiled by|conducted by)",
        r"(?:published|appeared|appearing|reported|described|writing|reporting|writes?|reports?) (?:\w+ ){0,2}?in",
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
        r"(?:branded|rubbished|trashed|ridiculed|slammed|hit back at|took issue with|pushed back (?:on|against)|scoffed at|poured cold water on|"
        r"brushed off|laughed off|shot down|knocked down|challenged|contests?|contested)",
        r"(?:denied|denies|deny|denying|dismissed|dismisses|dismissing|rejected|rejects|rejecting|refuted|disputed|"
        r"disputes|rebutted|contradicted)",
        r"(?:false|fake|untrue|baseless|unfounded|fabricated|incorrect|wrong)",
        r"no(?:t an?)? (?:\w+ of )?truth[”\"’']?(?: \w+)? (?:in|to)",
    ),
    judged_false=(
        r"(?:reports?|stor(?:y|ies)|accounts?|articles?|claims?) (?:as )?[“\"‘'](?:\w+ ){0,2}?(?:false|fake|untrue|baseless|unfounded|wrong|invented|inaccurate|"
        r"fantasy|fiction|nonsense|lies?|invention|fabrication|rubbish)",
        r"(?:is|was|are|were|as|be|been) (?:\w+ly )?[“\"‘']?(?:(?:an?|pure|complete|total|sheer|utter|simply|entirely|completely|totally) ){0,2}"
        r"(?:false|fake|untrue|baseless|unfounded|fabricated|incorrect|wrong|invented|inaccurate|fantasy|fiction|nonsense|lies?|invention|fabrication|rubbish)",
    ),
    describers=DESCRIBERS,
    staff_links=("of", "for", "at", "from"),
    house_after=(
        r"['’]s? (?:own )?(?:\w+ )?(?:chairman|chairwoman|chair|boss|bosses|chief|board|editor|owners?|staff|lawyers?|management|directors?|shareholders|"
        r"parent|union|founder|employees|workers|executives?|investors)",
    ),
    stage_before=("on",),
    stage_after=(
        r",[^.;]{0,80}?\b(?:said|says|told|argued|admitted|admits|claimed|insisted|defended|warned|promised|conceded|called|repeated)",
    ),
    reporter_links=(
        "of",
        "reports for",
        "reported for",
        "writing for",
        "reporting for",
        "writes for",
        "wrote for",
    ),
    media_nouns=MEDIA_NOUNS,
    openers=frozenset(
        "the a an as per in at on but and while when after before since with according for from by".split()
    ),
    proofs_before=(
        r"(?:first|originally|initially) (?:reported|revealed|disclosed|broken|noted|spotted|flagged|obtained|uncovered)(?: \w+){0,2}? (?:by|in|on)",
        r"(?:was|were|been) broken (?:\w+ ){0,3}?by",
        r"(?:h/t|hat[- ]tip)(?: to)?",
        r"(?:dailies|newspapers|papers|outlets|news sites|websites|broadcasters|agencies|stations|newsrooms|news organi[sz]ations|media)"
        r"(?:,|:| including| such as| like)",
        r"(?:comments?|remarks?|interview) (?:that |which )?(?:were |was )?(?:published|carried|printed|quoted) (?:\w+ ){0,3}?(?:by|in)",
        r"in the pages of",
        r"interview (?:that |which )?(?:was |to be )?(?:aired|airing|broadcast|televised)(?: \w+)? (?:on|by)",
        rf"(?:people|persons?|sources?|officials?|insiders?|executives?) (?:familiar|close|with (?:direct |first-hand )?knowledge|briefed){_WHO} "
        r"(?:have |has )?told",
    ),
    proofs_behind=(
        rf"(?:,| [—–]| \() ?(?:an?|the|which is an?|its|one of)(?: [\w'’-]+){{0,5}}? (?:{_KINDS})(?=[,.;:)!?”\"—–]|$| (?:about|for|of|in|on|hosted|run|published|"
        r"based|that|which|by|close|covering|owned|from|said|says|reported|reports|wrote|writes)\b)",
        rf" (?:(?:[\w-]+ ){{0,2}}?(?:{_KINDS}|viewers|listeners|readers|subscribers))(?= (?:reported|reports|said|says|wrote|has|had|that|quoted|was)\b)",
        r"(?:,| has| had)? (?:also )?(?:first|exclusively) (?:reported|revealed|published|broke|flagged|noted|spotted|noticed)",
        r" (?:magazine|newspaper|newsletter|podcast|news agency|news website|radio station|tv channel)(?! (?-i:[A-Z]))",
        r" broke (?:the|this) (?:story|news|scandal)",
        r" (?:had|has) (?:first |earlier )?(?:published|aired|broadcast|printed)",
        r" was (?:the )?first (?:with (?:the )?(?:news|story)|to (?:report|reveal|publish))",
        r",? (?:citing|quoting) (?:(?:an?|one|two|three|four|several|its|their|multiple|unnamed|unidentified|anonymous|senior|government|security|"
        r"western|local|two|industry|diplomatic) ){0,3}(?:unnamed|unidentified|anonymous|sources?|people (?:familiar|close|with)|officials?|diplomats?|insiders?)",
        r", which (?:did not (?:say|name|identify|cite|give)|cited|cites|quoted|quotes|first|broke|has seen|had seen|had access|saw)",
        r" and (?:[\w-]+ ){0,2}?(?:other |partner )(?:newsrooms|outlets|newspapers|media|broadcasters|publications)",
        r",? where (?:\w+ ){0,2}?(?:reporters?|journalists?|editors?|columnists?)",
        r"(?:['’]s)? (?:reporter|correspondent|columnist|newsroom|podcast|newsletter)(?:['’]s)? (?=(?-i:[A-Z])|said|says|reported|wrote)",
        r" on condition of anonymity",
    ),
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
        r"(?:told|tells|telling|said to|(?:spoke|speaking|talked|talking) (?:exclusively )?(?:to|with)|(?:confirmed|complained|explained|admitted|"
        r"confided|revealed|wrote) to|(?:interview|conversation) (?:with|for)|(?:remarks|comments|e-?mail|letter|message|answers) to|"
        rf"(?:questions?|calls?|e-?mails?) from|asked by) (?:an? (?:reporter|journalist|correspondent) (?:from|of|for|with) )?{_HERE}",
        rf"(?:showed|shown|gave|given|sent|handed|passed) (?:to )?{_HERE}",
        r"(?:told|showed|sent|informed|invited|assured) (?:us|me)(?! all| what| how| a lot| much| something| nothing)",
        r"(?:we|our (?:reporters?|correspondents?)) (?:have |has |had |also )?(?:asked|spoke|interviewed|met|contacted|called)",
        r"readers have asked us",
        r"(?:spoke|speaking|talking|talked) (?:exclusively )?to us",
    ),
    own_reported=(
        rf"{_HERE} (?:has|had|have|can|understands?|saw|obtained)(?: (?:exclusively|now))? ?(?:learn(?:ed|t)|seen|obtained|reveal|established|"
        r"reviewed)?",
        r"(?:as )?we (?:have |had |first |previously |exclusively ){0,2}(?:reported|revealed)",
        rf"(?:seen|obtained|reviewed|shown|leaked) (?:\w+ )?(?:by|to) {_HERE}",
        rf"(?:investigations?|inquir(?:y|ies)|research|analysis|review|tests?|reporting) (?:\w+ )?by {_HERE}",
        r"we (?:have |can |had )?(?:learn(?:ed|t)|seen|obtained|reveal|established|reviewed|counted|analy[sz]ed|tested|visited|hear|understand)",
    ),
    own_acts=(
        r"(?:has |had |have |also |\w+ly )?(?:asked|visited|spoke|spoken|counted|met|interviewed|obtained|seen|saw|reviewed|"
        r"analy[sz]ed|contacted|tested|learned|learnt|understands|requested|called|travelled|can reveal|reporter|"
        r"correspondent|approached|polled|surveyed|examined|watched|found|tried|filed|submitted)",
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
        r"(?:they|he|she|it|officials|sources|diplomats|aides|insiders|advisers|executives|the (?:two |three |four )?(?:people|persons?)|both) (?:also |further |went on to )(?:said|says?|stressed?|stress|added|adds?|noted|notes?|"
        r"claimed|claims?|warned|warns?|told|explained|pointed|argued|insisted|denied|complained|suggested)",
        r"(?:one|both|another|two|three) of (?:the|them|those)(?: \w+)? (?:[\w-]+ ){0,4}?(?:said|says|told|added|described)",
        r"the (?:unnamed |anonymous )?(?:source|sources|insider|insiders) (?:also )?(?:said|added|told|claimed|says?|add)",
    ),
    same_source=(
        r"in (?:that|this|the same|the) (?:same |wide-ranging |lengthy )?(?:interview|report|article|conversation|podcast|programme|"
        r"program|broadcast|piece|op-ed)",
    ),
    anaphors=(
        "he",
        "she",
        "they",
        "it",
        "his",
        "her",
        "its",
        "their",
        "another",
        "others",
        "one",
        "both",
        "some",
    ),
    backward=(
        r"(?-i:That|This) (?:is|was) (?:according to|reported|how)|(?-i:So) (?:says|said|reports|reported)",
        r"(?:his|her|their|the|these|those|its) (?:\w+ )?(?:account|comments?|remarks?|interview|words|claims?|"
        r"allegations?|details|story|news|revelations?|figures|findings|statement|letter|e-?mails?) "
        r"(?:\w+ )?(?:(?:was|were|has been|have been|had been) (?:first |originally )?(?:reported|published|carried|aired|"
        r"made|revealed|broadcast|given)|appeared|appears|ran|came|emerged)",
        r"(?:the|this|these|that|those) (?:\w+ ){1,3}?(?:was|were|has been|had been) (?:first|earlier|previously|originally|initially) "
        r"(?:reported|revealed|published|disclosed|announced)",
    ),
    back_to_self=(
        r"(?:outside|independent|other) (?:experts?|scientists?|researchers?|analysts?)|(?:was|were) not involved in",
        r"meanwhile|separately|by contrast|could not (?:be )?(?:immediately |independently )?(?:verify|verified|confirm|confirmed)",
        r"(?:called|calls|dismissed|dismisses|denied|denies|rejected|rejects|disputed|disputes|described|describes) "
        r"(?:the|this|that|those|these) (?:\w+ )?(?:story|stories|reports?|claims?|allegations?|accounts?|figures?|count|numbers?|suggestions?)",
        r"last (?:month|year)|in (?:19|20)\d\d|years? ago|months? ago|since (?:19|20)\d\d",
    ),
    authors=(
        r"the (?:\w+ )?(?:team|researchers|scientists|authors|study|paper|findings|results|survey|report)|(?:lead|senior|co-)? ?authors?|(?:lead|principal|senior) (?:researcher|scientist|investigator)|study leader",
    ),
    silence=(
        r"(?:did not|didn['’]t|has not|have not|had not|have yet to|has yet to) (?:\w+ )?(?:respond|reply|return|answer|comment)\w*",
        r"would (?:neither|not|not immediately) confirm(?: or|\s+nor) deny|(?:would neither|neither) confirm(?:ed)? nor (?:deny|denied)|refused to be drawn",
        r"(?:declined|refused|declining) (?:further |to be |an? )?(?:to (?:comment|answer|discuss|elaborate|be interviewed)|comment|interview)",
        r"(?:would|could) not (?:comment|be (?:immediately )?reached|immediately be reached)|no (?:immediate )?comment|unavailable for comment",
    ),
    saying=(r"said|says|told|added|stated|declared|warned|announced|repeated|insisted|argued",),
    public=PUBLIC,
    officials=OFFICIALS,
    on_record=ON_RECORD,
    document=DOCUMENT,
    document_after=DOCUMENT_AFTER,
    archive=ARCHIVE,
    interview=INTERVIEW,
    boilerplate=BOILERPLATE,
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
            r"misquoted|(?:was|were|is) (?:wrong|incorrect|inaccurate)",
        ),
        had_said=(
            r"(?<!which )(?<!whom )(?<!that )we (?:had )?(?:\w+ )?(?:attributed|credited|ascribed|said|wrote|reported|stated|named|cited|quoted)",
            rf"(?:the|our) {_PIECE} (?:\w+ )?(?:attributed|credited|ascribed|said|stated|named|cited|quoted)",
            r"(?:was|were|had been) (?:\w+ )?(?:attributed|credited|ascribed|(?:named|cited|given) as)",
        ),
        should=(r"should have (?:\w+ )?(?:said|read|been|named|cited|credited)|should (?:read|be)",),
        withdrawn=(
            rf"(?:withdraws?|retracts?|(?:has|have) (?:withdrawn|retracted|taken down)) (?:the|this|our|its|that) {_PIECE}",
            rf"(?:this|the) {_PIECE} (?:has been|was|is) (?:withdrawn|retracted|taken down|removed)",
        ),
        instead=(r"rather than|instead of",),
        nots=(r"not(?: to| by| from| in)?",),
    ),
)
