"""English."""

from __future__ import annotations

from provenance.lang.sources import en as sources
from provenance.text.profile import Profile, numbered, words

PROFILE = Profile(
    code="en",
    titles=words(
        "mr mrs ms mx messrs mmes dr prof rev revd fr hon sir sen sens rep reps gov govs lt col gen maj capt cmdr "
        "cpl sgt adm pvt det insp supt pres amb atty ald ofc dep st"
    ),
    abbreviations=words("vs approx e.g i.e cf fig figs al ca viz nos vol pp art ft mt"),
    final_abbreviations=words(
        "u.s u.k u.n e.u u.s.a d.c a.m p.m ph.d m.d b.a inc corp co ltd llc plc bros jr sr etc no est dept ave blvd "
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun "
        "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore "
        "pa penn tenn tex vt va wash wis wyo mph r-ariz d-calif"
    ),
    function_words=words(
        "a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto "
        "out over per to up upon with within without about above across after against along among around before "
        "behind below beneath beside besides between beyond despite down during except inside like near outside "
        "since through throughout till toward towards under until unlike via i you he she it we they me him her us "
        "them my your his its our their mine yours hers ours theirs myself yourself himself herself itself "
        "ourselves themselves who whom whose which what when where why how am is are was were be been being do does "
        "did doing have has had having will would shall should can could may might must not no never there here "
        "both either neither each every all any some most many much few several other another such only also just "
        "even still already again too very more less because although though while whereas whether unless once "
        "however meanwhile instead therefore thus moreover nevertheless today yesterday tomorrow now later "
        "earlier soon"
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
        "not no never none nobody nothing neither nor cannot can't won't don't doesn't didn't isn't aren't wasn't "
        "weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't without hardly barely"
    ),
    say_verbs=words(
        "said says say saying told tells tell telling asked asks ask asking added adds add adding"
    ),
    # -- citations
    citing=sources.CITING,
)
