"""What stands between a reader and a story: a question for consent, a subscription, a script that did not run.

A page of the first or last kind shows no story at all; under a teaser the second says that the rest was not read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from lxml.html import HtmlElement

MAX_LINE = 320
"""Characters; a line that asks to subscribe is shorter (saved pages, 2026-11: the longest has 246)."""
LINES_HELD = 1000
"""A page asks the same of each of its lines several times; few have so many lines."""
CONSENT_SHARE = 0.5
"""Of the letters of a page's text; a story with a banner in it has more to tell than the banner."""
MIN_TOPICS = 2
"""A line about consent comes to this many of its matters: cookies alone are also baked."""
SHELL_LETTERS = 200
"""What a page shows before its script has run: a name, a menu, a word of patience."""

_MATTERS = tuple(
    re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE)
    for words in (
        r"cookies?\b|çerez\w*",
        r"consent\w*|permission|agree\b|accept\w*|refuse|reject\w*|einwilligung\w*|zustimm\w*|zuzustimmen|akzeptier\w*|ablehn\w*|accord\b|consentement"
        r"|accepte[rz]?\b|refuser|acept\w+|rechaz\w+|consentim\w+|aceit\w+|recus\w+|kabul|reddet\w*|rıza\w*|onay\w*",
        r"partners?\b|vendors?\b|third[- ]part\w+|partnern?\b|drittanbieter\w*|partenaires?\b|socios\b|terceros|iş\s+ortak\w*|parceiros\b",
        r"device\w*|identifiers?\b|geolocation|gerät\w*|geräte-?kennung\w*|appareil\w*|terminal\b|dispositivos?\b|cihaz\w*",
        r"personal\s+data|your\s+data|personenbezogen\w*|ihre\s+daten|données|informations\s+personnelles|datos\s+personales|dados\s+pessoais|kişisel\s+veri\w*",
        r"privacy|datenschutz\w*|vie\s+privée|privacidade?\b|gizlili\w*",
        r"personali[sz]ed|tracking|advert\w*|werbung|publicités?\b|publicidad\w*|reklam\w*|audience|measure\w*|analytics",
        r"preferences|settings|einstellungen|préférences|paramétrer|preferencias|configur\w+|preferências|tercih\w*",
    )
)
_NAMED = re.compile(r"[Cc]ookie|[Çç]erez|[Cc]onsent|[Ee]inwillig|[Pp]riva[ct]|[Dd]atenschutz|[Gg]izlilik")
"""What no question for consent does without; it is asked first, as it is quickly answered."""
_BETWEEN_US = re.compile(
    r"\b(?:we|our|us|you|your|this\s+(?:site|website)|wir|uns|unsere?\w?|sie|ihre?[nrms]?|diese\s+(?:seite|website)|nous|nos|notre|vous|votre|vos|ce\s+site"
    r"|nosotros|nuestr[oa]s?|tus?|usted|puede[sn]?|este\s+sitio|nós|nossos?|seus?|suas?|pode[ms]?|biz|sizin?|siteniz|\w+[ıiuü]yoruz|\w+(?:[ıiuü]n[ıiuü]z)\w*|\w+siniz|\w+sınız)\b",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"""il\s+vous\s+reste\s+[\d.,]+\s*% | réservée?s?\s+(?:aux|à\s+nos)\s+abonnés
      | (?:subscribe|log\s+in|sign\s+(?:in|up)|register|join)\s+(?:now\s+|today\s+)?(?:for\s+free\s+)?to\s+(?:continue|keep|read|unlock|get\s+full\s+access)
      | to\s+(?:continue|keep)\s+reading(?:\s+this\s+\w+)?,?\s+(?:please\s+)?(?:subscribe|log|sign|register|create)
      | to\s+read\s+(?:the\s+(?:full|rest)|more\s+of)\b.{0,40}\b(?:subscribe|log\s+in|sign\s+in|register)
      | (?:this|the|full)\s+(?:article|story|content|access)\s+is\s+(?:only\s+)?(?:available\s+)?(?:exclusively\s+)?(?:for|to)\s+(?:\w+\s+)?subscribers
      | you(?:['’]ve|\s+have)\s+(?:reached|used|read)\s+(?:up\s+)?(?:all\s+)?(?:your|the)\s+(?:\w+\s+){0,2}(?:limit|free|last)
      | (?:jetzt\s+)?(?:weiterlesen|artikel\s+lesen)\s+mit | (?:nur|exklusiv)\s+für\s+(?:\w+-)?abonnent | (?:abo|abonnement)\s+(?:abschließen|nötig|erforderlich)
      | para\s+(?:seguir|continuar)\s+leyendo | (?:exclusivo|solo|sólo|reservad[oa])\s+(?:para|a)\s+(?:\w+\s+)?suscriptores
      | (?:assine|inicie\s+sessão|registe-se|cadastre-se)\s+para\s+(?:continuar|ler|ter) | (?:exclusivo|só|reservad[oa])\s+(?:para|a)\s+assinantes
      | (?:devamı|devamını|tamamını)\s+(?:okumak\s+)?için\s+(?:\w+\s+){0,2}(?:abone|üye|giriş) | (?:sadece|yalnızca)\s+aboneler
      | (?:per|continua)\s+(?:a\s+)?leggere.*abbona | please\s+enable\s+javascript""",
    re.VERBOSE,
)
_CUT_STEMS = ("vous reste", "abonn", "subscri", "continu", "keep", "unlock", "to read", "access", "limit", "free", "last", "lesen mit", "abo ", "seguir",
              "suscri", "reservad", "assin", "inicie", "registe", "cadastre", "devam", "tamam", "abone", "abbona", "javascript")  # fmt: skip
"""What a line of ``_CUT`` has; plain strings are sought in a tenth of the time."""
_SCRIPT = re.compile(r"\bjava\s?script\b", re.IGNORECASE)
_RUN = re.compile(
    r"\b(?:enable[ds]?|turn(?:ed)?\s+on|activat\w+|allow|requires?|needs?|disabled|without|benötigt|erforderlich|aktivier\w*|einschalten|activ(?:er|ez|ar|e|é)\b|désactivé|nécessite"
    r"|habilit\w+|ativ\w+|requiere|necesita|precisa|etkinleştir\w*|gerek\w*|açın)",
    re.IGNORECASE,
)
_MARKS_OF_SPEECH = re.compile(r"[“”„«»\"]")


@lru_cache(maxsize=LINES_HELD)
def is_cut(line: str) -> bool:
    """Whether a line says that the rest of the story is not shown here."""
    if len(line) > MAX_LINE:
        return False
    folded = line.casefold()
    return (
        any(stem in folded for stem in _CUT_STEMS)
        and bool(_CUT.search(folded))
        and not _MARKS_OF_SPEECH.search(line)
    )


def asks_for_script(line: str) -> bool:
    """Whether a line asks the reader to let scripts run."""
    if len(line) > MAX_LINE or "script" not in line.lower() or _MARKS_OF_SPEECH.search(line):
        return False
    return bool(_SCRIPT.search(line)) and bool(_RUN.search(line))


def asks_for_consent(line: str) -> bool:
    """Whether a line asks the reader to agree to something, or tells what to."""
    if not _BETWEEN_US.search(line) or _MARKS_OF_SPEECH.search(line):
        return False
    return sum(bool(matter.search(line)) for matter in _MATTERS) >= MIN_TOPICS


def is_consent(lines: Sequence[str]) -> bool:
    """Whether a text is a question for consent and no story."""
    if not any(_NAMED.search(line) for line in lines):
        return False
    asked = sum(len(line) for line in lines if asks_for_consent(line))
    return asked > CONSENT_SHARE * sum(map(len, lines))


def is_shell(tree: HtmlElement) -> bool:
    """Whether a page without a story waits for a script to bring one."""
    if not any(True for _ in tree.iter("script", "noscript")):
        return False
    shown = 0
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        own = element.text if element.tag not in ("script", "style", "noscript", "title") else ""
        shown += sum(len(part.strip()) for part in (own, element.tail) if part)
        if shown > SHELL_LETTERS:
            return any(asks_for_script(" ".join(e.text_content().split())) for e in tree.iter("noscript"))
    return True
