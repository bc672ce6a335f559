"""Lines that belong to the page, not to its story: what they look like, in words and in numbers.

Labels have to fit a whole line, and a plea has to speak to the reader, so that a story may tell of
newsletters, subscriptions and cookies.
"""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.extract import dates
from provenance.extract.walls import LINES_HELD, MAX_LINE, asks_for_script, is_cut

MAX_LABEL = 60
"""Characters; a byline, date line or label above the story is shorter than its first sentence."""

_BOX = re.compile(
    r"""(?:
        read\s+(?:more|also|next|on).? | see\s+also | also\s+read | (?:à\s+)?lire\s+(?:aussi|également|la\s+suite) | lesen\s+sie\s+(?:auch|mehr) | mehr\s+(?:zum\s+thema|lesen) | leer\s+m[aá]s | leia\s+(?:mais|também)
      | czytaj\s+(?:więcej|także|też) | leggi\s+anche | lees\s+(?:ook|meer) | läs\s+(?:mer|också) | les\s+(?:mer|også) | devamını\s+oku | ayrıca\s+(?:oku|bkz).*
      | (?:you\s+may\s+(?:also\s+)?like|recommended|trending|most\s+(?:read|popular|viewed)\b.{0,40}|don['’]t\s+miss|popular|more(?=\s*:)|related(?:\s+(?:stories|articles|content|topics|news|links))?|more\s+(?:from|on|in|stories|like)\b.*)
      | (?:ähnliche|verwandte|weitere)(?:\s+(?:artikel|themen|beiträge))? | (?:benzer|ilgili|önerilen)\s+haberler | (?:çok|en\s+çok)\s+okunanlar | artículos\s+relacionados | articles\s+(?:liés|associés)
    )\s*[:.…→»>-]*""",
    re.VERBOSE | re.IGNORECASE,
)
_LABEL = re.compile(
    r"""(?:
        advertisements? | article\s+content | story\s+continues\s+below.* | (?:passer\s+la\s+)?publicité | publicidad | anzeige | werbung | reklam
      | sources? | quellen? | fuentes? | kaynaklar | etiketler | tags? | topics? | themen | schlagwörter | temas | sujets | share(?:\s+(?:this|on)\b.*)? | teilen | partager | compartir | paylaş
      | copy\s+link | kopyala | print | e-?mail | facebook | twitter | whatsapp | linkedin | haberler | abonnieren | kommentare? | comments? | yorumlar?
      | (?:view|show|hide|leave|post|write|add|see|read|join)\s+(?:a\s+|all\s+|the\s+)?(?:comments?|conversation|repl(?:y|ies)) | kommentar\s+abgeben
      | loading\b.* | close | skip\s+to\b.* | back\s+to\s+top | this\s+video\s+can\s*not\s+be\s+played.* | play\s+video | watch(?:\s+now)?
    )\s*[:.…→»>-]*(?:\s*[\d.,]+)?""",
    re.VERBOSE | re.IGNORECASE,
)
_COUNTER = re.compile(
    r"(?:\d[\d.,]*\s*(?:k|m)?\s*)?(?:comments?|shares?|likes?|views?|replies|kommentare?|commentaires?|comentarios|yorum|"
    r"min(?:utes?|uten|s)?\.?(?:\s+(?:read|de\s+lecture|lesezeit|de\s+lectura))?|reading\s+time:?.{0,12}|lesezeit:?.{0,12})\s*\d*|\d[\d.,]*",
    re.IGNORECASE,
)
_PLEA = re.compile(
    r"""\b(?:
        sign\s+up\s+(?:for|to|here|now|today) | signing\s+up | subscribe(?:rs?)?\s+(?:to|now|today|here|for|only) | (?:our|the|daily|weekly|free)\s+newsletters?
      | (?:in|to|into)\s+your\s+inbox | download\s+(?:the|our)\b.*\bapp | get\s+the\b.*\bapp | follow\s+(?:us|\w+\s+on)\s+(?:on\s+)?(?:twitter|facebook|instagram|x|whatsapp|google)\b.*
      | (?:make|consider|with)\s+(?:making\s+)?(?:a|your)\s+(?:\w+[ -])?(?:donation|contribution) | (?:support|fund)\s+(?:our|independent|quality)\s+(?:\w+\s+)?journalism
      | newsletter\s+(?:abonnieren|bestellen) | (?:jetzt|gratis|kostenlos)\s+(?:abonnieren|testen|anmelden) | abonnieren\s+sie | unterstützen\s+sie\s+uns | mit\s+einer\s+spende
      | abonne[zs](?:-vous)? | réservée?\s+aux\s+abonnés | inscrivez-vous | suscr[ií]b[ae](?:te|se) | para\s+suscriptores | abone\s+ol\w* | abonelik\s+için | bültenimize
      | (?:affiliate|earn\s+a)\s+commission | read\s+our\s+privacy | privacy\s+(?:policy|notice) | use\s+cookies | terms\s+(?:of\s+(?:use|service)|and\s+conditions)
      | (?:log|sign)\s+in\s+to\s+(?:comment|continue|read) | einloggen\b.*\bkommentar | continue\s+reading\s+(?:with|your)
      | hat\s+ihnen\s+dieser\s+artikel | durchschnittliche\s+bewertung | did\s+you\s+(?:like|enjoy)\s+this | have\s+(?:a\s+)?(?:news\s+)?(?:tip|story)\b.*\?
    )""",
    re.VERBOSE,
)
_PLEA_STEMS = ("sign", "subscri", "newsletter", "inbox", "download", "get the", "follow", "donation", "contribution", "journalism", "abonn", "jetzt", "gratis",
               "kostenlos", "unterstützen", "spende", "inscri", "suscr", "abone", "bülten", "commission", "privacy", "cookies", "terms of", "terms and",
               "log in", "einloggen", "continue reading", "dieser artikel", "bewertung", "did you", "tip", "story")  # fmt: skip
"""What a line of ``_PLEA`` has; plain strings are sought in a tenth of the time."""
_TO_THE_READER = re.compile(
    r"""\b(?:you|your|us|our|we|sie|uns|unsere?\w?|ihnen|ihre?n?|dir|deine?\w?|vous|votre|vos|nous|nos|usted|tu|siz\w*|biz\w*|abone\w*)\b | affiliate\s+commission
      | (?:^|[.!?]\s+)(?:sign|subscribe|download|get|follow|read\b|log|click|support|make|join|consider|jetzt|gratis|newsletter|abonne[zs]|inscrivez|suscr[ií]b)""",
    re.VERBOSE | re.IGNORECASE,
)
_CAPTION_CREDIT = re.compile(
    r"(?:image|photo(?:graph)?s?|picture|pic|foto(?:s|graf)?|fotoğraf|bild(?:er)?|crédit(?:s)?(?: photo)?|credit|ảnh|foto di|video)\s*(?:by|von|:|/|©)\s*\S.*",
    re.IGNORECASE,
)
_MAY_BE_DATE = re.compile(
    r"(?![-–—])[^@“\"]*\d[^@“\"]*"
)  # an embedded post is signed "— name (@account) date"
_WITHOUT_WORDS = re.compile(r"[\W\d_]*")
_MARKS_OF_SPEECH = re.compile(r"[“”„«»\"]")
_HEADS_A_LIST = re.compile(r"[:→»>]\s*$")


def opens_box(line: str) -> bool:
    """Whether a line is the title of a box of other stories, of which teasers may follow."""
    return bool(_BOX.fullmatch(line))


def is_label(line: str) -> bool:
    """Whether a line only labels a part of the page: an advert, a box of other stories, a counter, a button."""
    return bool(
        opens_box(line)
        or _LABEL.fullmatch(line)
        or _COUNTER.fullmatch(line)
        or _WITHOUT_WORDS.fullmatch(line)
    )


@lru_cache(maxsize=LINES_HELD)
def is_plea(line: str) -> bool:
    """Whether a line asks the reader for something: to sign up, to pay, to accept, to comment."""
    if is_cut(line) or asks_for_script(line):
        return True
    if len(line) > MAX_LINE:
        return False
    folded = line.casefold()
    if not any(stem in folded for stem in _PLEA_STEMS) or not _PLEA.search(folded):
        return False
    return bool(_TO_THE_READER.search(line)) and not _MARKS_OF_SPEECH.search(line)


def is_caption_credit(line: str) -> bool:
    """Whether a line names who made a picture."""
    return len(line) <= 2 * MAX_LABEL and bool(_CAPTION_CREDIT.fullmatch(line))


def is_furniture(line: str) -> bool:
    """Whether a line is no part of a story wherever it stands."""
    return is_label(line) or is_plea(line) or is_caption_credit(line)


def is_date_line(line: str) -> bool:
    """Whether a line above a story only says when it was published or updated."""
    if len(line) > MAX_LABEL or not _MAY_BE_DATE.fullmatch(line) or dates.stamp(line, "time-tag") is None:
        return False
    return len(re.findall(r"[^\W\d_]{2,}", line)) <= 6 and not line.endswith(".")


def heads_a_list(line: str) -> bool:
    """Whether a short line announces something that follows, as the title of a box does."""
    return len(line) <= MAX_LABEL and (bool(_HEADS_A_LIST.search(line)) or line[-1:] not in '.!?…"”»')
