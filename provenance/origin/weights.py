"""How much each observation counts, in log2 odds, and why.

Weights were set by hand on the labelled events of November 2026 (8 of real coverage with 94 claims, 7
written ones with 49): they give the order of strength that DESIGN names, and the sizes that decide
those claims. One unit doubles the odds. What calibration makes of them is in ``fitted``.
"""

from __future__ import annotations

from collections.abc import Mapping

from provenance.types import Relation

PRIOR_OUTLET = -2.0
"""Any one outlet before its page is read: of 94 real claims, 2 were the work of an outlet that was collected."""

PRIOR_PUBLIC = -1.0
"""Public until shown: most claims of real events are (61 of 94), but most show it by their words."""

WEIGHTS: Mapping[str, float] = {
    # who is named as the source of this very statement
    "told-to-outlet": 5.0,  # "told X": names outlet and occasion; right in 34 of 36 gold sentences
    "reported-by-outlet": 4.5,  # "X reported": may itself have had it from elsewhere; right in 24 of 29
    "denied-report": 3.0,  # a denial names whose report is denied, and says it was not taken over
    "linked-source": 2.0,  # a link on the sentence may lead to background, or to another outlet's page
    "linked-copy": 2.0,  # on top of it: the page it leads to was collected and has the claim
    "agency-copy": 3.5,  # byline or credit of the page; one sentence of the page may still be its own
    "institution-finding": 4.5,  # the institution's own text: nobody stands between it and the reader
    "common-source": 3.5,  # two pages and more that draw on one paper, one body or one agency
    "journal-story": 2.5,  # one page that names a journal, and nobody else for this
    "excerpt": 2.5,  # an excerpt closed by a credit: whose words they are, not whose news it was
    "known-apart": -1.5,  # another voice has it in words of its own, so the provider need not be where it began
    "known-apart-agency": -0.75,  # clients reword dispatches without saying whose they are
    "cites-another": -3.0,  # who names somebody else for it does not claim it
    # what an outlet says of itself
    "told-here": 4.5,  # "told this newspaper": a claim of its own, hardly ever false, seldom disputed
    "page-interview": 1.5,  # the page speaks of its own interview, the sentence does not
    "interview-elsewhere": 2.5,  # it speaks of an interview, and names one other outlet in all
    "own-desk": 2.5,  # the paragraph names its own paper as present, asking, counting, seeing
    "exclusive": 1.0,  # a label, printed over second-hand stories as well
    "sole-voice": 1.0,  # a named person's words that nobody else has
    "sole-voice-apart": 1.5,  # and its page has nothing public: interviews of features and reports on the spot
    "agency-original": 1.5,  # an agency's own page: agencies gather for others
    # made in public
    "said-in-public": 3.5,  # "told reporters", "in a statement"
    "issued-document": 3.0,  # "according to the filing"; a report may also be an institution's own work
    "institution-quote": 3.5,  # a person quoted in the text that the institution itself put out
    "told-to-several": 4.5,  # one statement given to two outlets was given to all
    "told-to-others": -2.0,  # "told X" is true then, and no sign that X alone had it
    "said-again": -2.0,  # it was told to an outlet half a day and more before anybody heard it in public
    "independent-wording": 0.5,  # for each of two voices beyond the first: never enough by itself
    "said-openly": 0.75,  # all 9 gold claims it is seen on are public; it may still have been said to one outlet
    "public-occasion": 1.25,  # the page draws on public occasions elsewhere in its text
    "public-aside": 0.75,  # it names one in passing
    # how it is worded
    "fuller-wording": 0.75,  # others hold cut pieces of it
    "shared-text": 1.5,  # word for word as on pages credited to an agency
    # when
    "earlier": 1.0,  # an hour or more; names the origin in 7 to 10 % of real cases, 85 % of written ones
    "had-it-later": -1.0,  # somebody who does not name it had it before
    "came-with-edit": -1.5,  # the page stood without it while another had it
    # against
    "looks-back": -1.0,  # it quotes from an earlier occasion
    "misnamed": -3.0,  # a page says that it named it by mistake: as strong as naming somebody else
    "takes-back": -1.0,  # said in so many words; but what it takes back it had put into the world
    "withdrawn": -1.0,  # corrected or shortened: it does not stand by it, but may have begun it
    "column": -1.0,  # comment draws on others' reporting
}

REACH: Mapping[str, float] = {"own": 1.0, "carried": 0.8, "page": 0.7}
"""What is left of a citation's weight with the distance of the name from the sentence."""

FURTHER_VOICE = 0.5
"""Each further voice that says the same counts half of the one before: they read each other."""

LOOSE: frozenset[Relation] = frozenset(("paraphrase", "overlapping", "translated"))
"""Relations that may be wrong; the others rest on shared wording. What they show counts by their score."""

ONLY_REPORTER = 0.5
"""What is left of a citation or a link where the cited page itself points to a public statement, or reports a public
occasion and does not call this its own."""

ALSO_NAMED = 0.5
"""What is left of a link to the outlet that the same page names anyway: it is one testimony, said twice."""

IN_CIRCLE = 0.3
"""What is left of a citation where the cited outlet names the citing one: neither is where it began."""

VIA_OUTLET = 0.4
"""What is left of a public setting where the sentence names the outlet that has it: "X reports that she said on
Weibo" is X's find, "told X in a statement" X's statement, until others have it."""

MIXED_PAGE = 0.3
"""What is left of a public occasion for background on a page that also draws on another outlet. At .3 background on such pages is
taken for public in 13 of 264 cases (400 worlds; 34 at .5), and 58 of 64 public gold claims are right (59 at .5; 56
at .2)."""
