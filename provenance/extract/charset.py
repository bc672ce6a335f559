"""Bytes of a page to text, whatever the page says about itself.

Declarations are wrong often enough that valid UTF-8 outranks them: text in another encoding that
also is valid UTF-8 by chance, with letters beyond ASCII, does not occur.
"""

from __future__ import annotations

import codecs
import re
from email.message import Message

from w3lib.encoding import resolve_encoding

HEAD_BYTES = 4096
"""How far into a page a declaration is searched; HTML asks for 1024, real pages put scripts before it."""

MAX_BROKEN_SHARE = 0.001
"""UTF-8 with a smaller share of broken bytes is UTF-8 that was cut or glued, not another encoding."""

MIN_NULS = 0.2
"""Of the bytes; a page in UTF-16 has a NUL for each ASCII letter of its mark-up, any other has none or a stray one."""
MIN_MOJIBAKE = 3
"""Different runs; a story that shows what mojibake looks like, or a capital Ã before a closing mark, has one or two."""
_TWICE = re.compile(rb"\xc3[\x82-\xb4]\xc2[\x80-\x9f]")
"""UTF-8 read as ISO-8859-1 and written again: control characters, which extractors drop, behind accented letters."""
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]{2,}")
_LEADS = frozenset(range(0xC2, 0xF5)) | frozenset(map(ord, bytes(range(0xC2, 0xF5)).decode("cp1254")))
"""What the first byte of two or more of UTF-8 looks like in Latin-1 and in windows-1254."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
_LANG = re.compile(rb"""<html\b[^>]*?\blang\s*=\s*["']?\s*([A-Za-z]{2,3})""", re.IGNORECASE)
_SEVEN_BIT = ("iso-2022", "iso2022", "hz")
_WESTERN = ("cp1252", "windows-1252", "iso-8859-1", "latin-1", "latin1", "iso8859-1", "iso8859_1")
_TURKISH_LETTERS = b"\xf0\xfd\xfe\xd0\xdd\xde"
"""In windows-1254 ğ, ı, ş and their capitals: where Latin-1 has ð, ý and þ."""
_NOT_TURKISH = bytes(set(range(0xC0, 0x100)) - {*_TURKISH_LETTERS, *"âçîöûüÂÇÎÖÛÜ".encode("cp1254")})
MIN_TURKISH = 2
"""Turkish letters for each that Turkish does not write; a foreign name or two must not decide."""
_LEGACY = {
    "tr": "cp1254", "az": "cp1254", "ru": "cp1251", "uk": "cp1251", "bg": "cp1251", "be": "cp1251", "sr": "cp1251",
    "mk": "cp1251", "pl": "cp1250", "cs": "cp1250", "sk": "cp1250", "hu": "cp1250", "sl": "cp1250", "hr": "cp1250",
    "ro": "cp1250", "bs": "cp1250", "el": "cp1253", "he": "cp1255", "ar": "cp1256", "fa": "cp1256", "et": "cp1257",
    "lv": "cp1257", "lt": "cp1257", "vi": "cp1258", "th": "cp874", "ja": "cp932", "ko": "cp949", "zh": "gb18030",
}  # fmt: skip
"""The encoding that pages of a language had before UTF-8, after the WHATWG table of locale defaults."""


def _strictly(body: bytes, encoding: str | None) -> str | None:
    if not encoding:
        return None
    try:
        return body.decode(encoding)
    except (
        LookupError,
        ValueError,
    ):  # an unknown codec, one that is not for text (zlib), bytes that do not fit
        return None


def _declared(body: bytes, media_type: str) -> list[str]:
    """What the header and the page declare, names resolved as browsers resolve them, likeliest first."""
    header = Message()
    header["Content-Type"] = media_type
    charset = header.get_content_charset()
    names = [charset] if charset else []
    names += [found.decode("ascii", "replace") for found in _META.findall(body[:HEAD_BYTES])]
    return [resolved for name in names if (resolved := resolve_encoding(name))]


def _language(body: bytes) -> str | None:
    found = _LANG.search(body[:HEAD_BYTES])
    return found[1].decode("ascii").lower() if found else None


def _reads_turkish(body: bytes) -> bool:
    """Whether bytes that are not UTF-8 look like Turkish: ğ, ı and ş without the company they keep as ð, ý and þ.

    Icelandic has accented vowels beside its ð, ý and þ, Czech a whole alphabet beside its ý, Cyrillic and Greek have
    letters in every place; of Romanian only ţ falls on one of them.
    """
    own = sum(body.count(code) for code in _TURKISH_LETTERS)
    strange = sum(body.count(code) for code in _NOT_TURKISH)
    return body.count(0xF0) + body.count(0xFD) > 0 and own > MIN_TURKISH * strange


def page_text(body: bytes, media_type: str = "text/html") -> tuple[str, bool]:
    """The text of a page, and whether its letters are in doubt.

    Args:
        body: The bytes as they came, decompressed.
        media_type: The ``Content-Type`` header; its ``charset`` may be missing, wrong or no charset at all.

    Returns:
        The text without NUL characters and byte order mark. In doubt is what had to be guessed without a
        declaration or a language, what has bytes that mean nothing in its
        encoding, and what was written in UTF-8 twice by way of ISO-8859-1 (see ``is_mojibake`` for other ways).
    """
    for bom, encoding in _BOMS:
        if body.startswith(bom) and (text := _strictly(body, encoding)) is not None:
            return text.lstrip("\ufeff").replace("\0", ""), False
    declared = _declared(body, media_type)
    if any(name.lower().startswith(_SEVEN_BIT) for name in declared):
        text = _strictly(body, declared[0])
        if text is not None:
            return text.replace("\0", ""), False
    if body.count(0) > MIN_NULS * len(body) and (text := _two_bytes(body)) is not None:
        return text.replace("\0", ""), True
    text = _strictly(body, "utf-8")
    if text is not None:
        return text.replace("\0", ""), len(_TWICE.findall(body)) >= MIN_MOJIBAKE
    return _eight_bit(body, declared)


def _two_bytes(body: bytes) -> str | None:
    """The text of UTF-16 that does not say so: its NULs stand before or after the letters of the mark-up."""
    little = body[1::2].count(0) >= body[::2].count(0)
    return _strictly(body, "utf-16-le" if little else "utf-16-be")


def is_mojibake(text: str) -> bool:
    """Whether a text was UTF-8, read as Western or Turkish letters, and written as UTF-8 again (Ã¼ for ü, â€™ for ’).

    Runs of letters beyond ASCII that are UTF-8 when written in one byte each stand in text that was read rightly
    by chance only, so a few of them are enough.
    """
    runs = set(_BEYOND_ASCII.findall(text))
    return sum(_reads_again(run) for run in runs) >= MIN_MOJIBAKE


def _reads_again(run: str) -> bool:
    if ord(run[0]) not in _LEADS:
        return False
    for encoding in ("cp1252", "cp1254"):
        try:
            octets = b"".join(bytes((ord(c),)) if ord(c) < 0xA0 else c.encode(encoding) for c in run)
            octets.decode("utf-8")
        except UnicodeError:
            continue
        return True
    return False


def _eight_bit(body: bytes, declared: list[str]) -> tuple[str, bool]:
    """The text of bytes that are no valid UTF-8, and whether it is in doubt."""
    cut = body.decode("utf-8", "replace").replace("\0", "")
    if cut.count("\ufffd") <= MAX_BROKEN_SHARE * len(body) and any(
        ord(c) > 127 and c != "\ufffd" for c in cut
    ):
        return cut, True
    language = _language(body)
    turkish = language in ("tr", "az") or (language is None and _reads_turkish(body))
    for name in declared:
        encoding = "cp1254" if turkish and name.lower() in _WESTERN else name
        if (text := _strictly(body, encoding)) is not None:
            return text.replace("\0", ""), False
    guess = "cp1254" if turkish else _LEGACY.get(language or "", "cp1252")
    text = body.decode(guess, "replace").replace("\0", "")
    return text, language is None or bool(declared) or "\ufffd" in text
