"""Lines by which a page says where its story came from: agencies, providers, first publishers.

They are known by their form, not by a list of names: "(AP)" at a foot, "Reporting by …; editing
by …", "Provided by …", "With files from …", "Copyright 2019 …", "Originally published on …".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

MAX_NAME = 45
"""Characters of an outlet's name with its marks, alone on a line."""
MAX_CREDIT = 240
"""Characters; licences and legal notices that only begin like a credit are longer."""

_OPENING = re.compile(
    r"""(?:
        (?:additional\s+|with\s+)?reporting\s+(?:by|from)\b | with\s+(?:files|reports|reporting|material|additional\s+reporting|information|contributions?)\s+(?:from|by)\b
      | (?:written|compiled|edited|editing)\s+by\b.*\b(?:editing|reporting|additional)\b | (?:editing|writing)\s+by\b
      | (?:story\s+|article\s+|materials?\s+|content\s+|text\s+)?(?:provided|supplied|distributed|syndicated)\s+by\b | (?:sources? | quellen? | fuentes? | kaynak(?:lar)? | źródło | fonti? | fonte)\s*:\s*\S
      | (?:this\s+(?:story|article|report|piece|post|content)|the\s+(?:story|article|post))\b.{0,40}?\b(?:was|is|has\s+been|originally|first)\b.{0,40}?\b(?:published|appeared|produced|provided|republished|reprinted|adapted|posted|syndicated|written)\b
      | (?:originally|first)\s+(?:published|appeared|posted|reported)\s+(?:on|in|by|at|via)\b | (?:re)?published\s+with\s+permission\b | reprinted\s+(?:from|with|by)\b
      | mit\s+material\s+von\b | (?:con\s+)?información\s+de\b
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_VIA = re.compile(r"(?:[Vv]ia|[Aa]vec)\s+(?:the\s+|l['’])?[A-ZÀ-ÖØ-Þ][\w.&' -]{1,40}")
_COPYRIGHT = re.compile(r"^[^\w]*(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:[12]\d{3}(?:\s*[-–]\s*[12]?\d{1,3})?)?\s*(?P<owner>\S.*)?$", re.IGNORECASE)  # fmt: skip
_BRACKETED = re.compile(r"[(\[–—-]\s*(?P<name>[A-ZÇĞİÖŞÜ][\w.&'/ -]{1,40}?)\s*[)\]]?\s*$")
_INITIALS = re.compile(r"\(?[A-Za-z]{1,8}(?:\s*[/,-]\s*[A-Za-z]{1,8}){1,5}\)?\.?")
_BARE_LEGAL = re.compile(
    r"all\s+rights\s+reserved|alle\s+rechte|tous\s+droits|(?:todos\s+los\s+)?derechos\s+reservados|reservados\s+todos|riproduzione\s+riservata|tüm\s+hakları",
    re.IGNORECASE,
)


def is_credit(line: str) -> bool:
    """Whether a line at the foot of a story, or beside it, says where the story came from.

    A photographer's line is no credit of the story.
    """
    if len(line) > MAX_CREDIT or not line:
        return False
    bare = line.strip("*_•·–— ()[]").strip()
    if _OPENING.match(bare) or _VIA.fullmatch(bare):
        return True
    if copyrighted := _COPYRIGHT.match(line):
        return bool(copyrighted["owner"])
    return bool(_INITIALS.fullmatch(line)) and bool(re.search(r"[/(]", line))


def is_copyright(line: str) -> bool:
    """Whether a line states a copyright. At a story's own foot that is its provider's, at the page's foot the publisher's."""
    return bool(_COPYRIGHT.match(line))


def is_bare_name(line: str) -> bool:
    """Whether a line at the foot of a story is only a name in brackets or after a dash, as agencies sign: "(AP)"."""
    return len(line) <= MAX_NAME and bool(_BRACKETED.fullmatch(line)) and not re.search(r"\d", line)


def closes_excerpt(line: str) -> bool:
    """Whether the whole line stands in square brackets, as the credit does that closes an excerpt in a round-up."""
    return line.startswith("[") and line.endswith("]") and len(line) <= MAX_NAME


def stated_credit(lines: Iterable[str], own: Sequence[str]) -> str | None:
    """The credit of a page from the lines that look like one, without those that only name the publisher.

    Args:
        lines: Candidates in any order of trust; doubles are left out.
        own: Forms of the publisher's own name.
    """
    forms = [folded for form in own if len(folded := _folded(form)) > 2]
    first_words = {_first_word(form) for form in own if form}
    kept: dict[str, str] = {}
    for line in lines:
        text = " ".join(line.split())
        copyrighted = _COPYRIGHT.match(text)
        owner = _BARE_LEGAL.split(copyrighted["owner"] or "")[0] if copyrighted else ""
        named = _folded(owner if copyrighted else text)
        is_own = (
            named in forms
            or any(form in _folded(owner) for form in forms)
            or _first_word(owner) in first_words
        )
        if named and not is_own:
            kept.setdefault(_folded(text), text)
    return "; ".join(kept.values()) or None


def _folded(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


def _first_word(text: str) -> str:
    """The first word of a name: "Guardian" of "The Guardian" and of "Guardian News & Media"."""
    words = re.findall(r"\w+", text.casefold())
    return next((word for word in words if word != "the"), "-")
