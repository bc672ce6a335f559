"""Addresses: which two are the same, and whose they are.

Nothing here asks the network. `canonical` is an address that can be fetched; `address` and `place` are keys: equal
for what is one page, and for what may be one story shown in several ways. Whether it is, its text must say
(``pipeline.identity``).
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

_DEFAULT_PORTS = {"http": 80, "https": 443}

_TRACKING = re.compile(
    r"""(?:
        utm_\w+ | fbclid | gclid | gclsrc | dclid | gbraid | wbraid | msclkid | yclid | ttclid | twclid | igshid | igsh
      | li_fat_id | s_kwcid | mc_[ce]id | mkt_tok | _hs(?:enc|mi) | hsctatracking | vero_\w+ | oly_(?:enc|anon)_id
      | _ga | _gl | spm | ref_src | ref_url | guccounter | guce_referrer\w* | soc_(?:src|trk) | sr_share | smid | smtyp
      | cmpid | cmp | icid | ncid | ocid | ito | xtor | wt_mc\w* | at_(?:medium|campaign|custom\d|link\w*|ptr\w*|bbc\w*|format)
      | ns_(?:campaign|mchannel|source|linkname|fee)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
"""Parameters that say where a reader came from, never which story is shown. ``ref``, ``id``, ``p`` and
``page`` are not among them: on some sites they choose the story."""


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url.strip())
        parts.port  # noqa: B018 - reading it is what checks it
    except ValueError:
        return None
    return parts


def _ascii_host(name: str) -> str:
    name = name.rstrip(".").lower()
    try:
        return name.encode("idna").decode("ascii") if not name.isascii() else name
    except UnicodeError:
        return name


def is_web(url: str) -> bool:
    """Whether ``url`` is an absolute ``http`` or ``https`` address with a host."""
    parts = _split(url)
    return parts is not None and parts.scheme.lower() in _DEFAULT_PORTS and bool(parts.hostname)


@lru_cache(maxsize=1 << 14)  # a run asks for the hosts of its addresses again and again
def host(url: str) -> str | None:
    """The host of ``url`` in lower case and ASCII, without port and user; None where there is none."""
    parts = _split(url)
    return _ascii_host(parts.hostname) if parts is not None and parts.hostname else None


def canonical(url: str) -> str:
    """``url`` without what does not choose the story, so that equal stories have equal addresses.

    Scheme and host go to lower case, an international host to ASCII; default ports, user names,
    tracking parameters and fragments go (a ``#!`` fragment chooses the page and stays). The order of
    parameters stays. It is still an address that can be fetched, and ``canonical`` of it is itself.
    What is no web address comes back as it is, without the white space around it.
    """
    parts = _split(url)
    if parts is None or not is_web(url) or parts.hostname is None:
        return url.strip()
    scheme = parts.scheme.lower()
    name = _ascii_host(parts.hostname)
    if ":" in name:
        name = f"[{name}]"
    if parts.port is not None and parts.port != _DEFAULT_PORTS[scheme]:
        name = f"{name}:{parts.port}"
    query = "&".join(
        pair for pair in parts.query.split("&") if pair and not _TRACKING.fullmatch(pair.partition("=")[0])
    )
    fragment = parts.fragment if parts.fragment.startswith("!") else ""
    return urlunsplit((scheme, name, parts.path.rstrip() or "/", query.rstrip(), fragment)).strip()


# --- variants of one address -----------------------------------------------------------------

_RENDERING_LABELS = frozenset(("m", "mobile", "mobil", "amp", "wap", "touch", "print"))
"""First labels of a host that choose how a story is shown."""
_AMP_CACHE = ".cdn.ampproject.org"
_AMP_CACHED = re.compile(r"/(?:[a-z]/)?(s/)?([^/]+\.[^/]+)(/.*)?")
"""Path of a page in Google's AMP cache: a letter for the kind of document, ``s`` for https, then host and path."""
_GOOGLE = re.compile(r"(?:www\.)?google\.(?:(?:com?\.)?[a-z]{2}|com)")
"""Google's own hosts only: what ``google.evil.example`` shows at such a path is its own."""
_AMP_VIEWER = re.compile(r"/amp/(s/)?([^/]+\.[^/]+)(/.*)?")
_RENDERING_PATH = re.compile(
    r"^/(?:amp|m|mobile|mobil|print|druck)(?=/.)|/(?:amp|print|drucken|druckversion|imprimir|imprimer|yazdir)$|\.(?:amp|print)$|\.amp(?=\.html?$)",
    re.IGNORECASE,
)
_RENDERING_QUERY = re.compile(
    r"(?:amp|print|printable|mobile|outputtype=amp|output=(?:amp|print)|view=(?:amp|print|mobile)|format=(?:amp|print)|"
    r"(?:amp|print|printable|mobile|_amp|m)=(?:1|true|y|yes)?)",
    re.IGNORECASE,
)
_SAFE = "/:@!$&'()*+,;=~-._%"
"""What stands in a path unencoded, and the mark of what is encoded already."""
_ENCODED = re.compile(r"%([0-9a-f]{2})", re.IGNORECASE)
_SESSION = re.compile(r";(?:jsessionid|phpsessid)=[^/?]*", re.IGNORECASE)


def unwrapped(url: str) -> str:
    """The publisher's own address of a page that Google's AMP cache or viewer shows; any other as it is."""
    parts = _split(url)
    name = host(url) or ""
    if parts is None:
        return url
    if name.endswith(_AMP_CACHE) or name == _AMP_CACHE[1:]:
        found = _AMP_CACHED.fullmatch(parts.path)
    elif _GOOGLE.fullmatch(name):
        found = _AMP_VIEWER.fullmatch(parts.path)
    else:
        return url
    if found is None:
        return url
    secure, name, path = found.groups()
    return f"{'https' if secure else 'http'}://{name}{path or '/'}{'?' if parts.query else ''}{parts.query}"


def site(url: str) -> str:
    """The address on the desktop host of its site: ``m.harbour.example`` and ``amp.harbour.example`` are shown by one paper."""
    parts = _split(url)
    if parts is None or not is_web(url):
        return url
    name = _desktop(parts.netloc.rpartition("@")[2])
    return urlunsplit((parts.scheme, name, parts.path, parts.query, parts.fragment))


def _desktop(name: str) -> str:
    first, _, rest = name.partition(".")
    labels = rest.partition(":")[0].split(".")
    is_suffix = len(labels) == 2 and max(map(len, labels)) <= 3  # m.co.uk is a site of one letter
    if first.lower() in _RENDERING_LABELS and len(labels) > 1 and not is_suffix:
        return rest.removeprefix("www.")
    return name


def address(url: str) -> str:
    """A key that is equal for addresses that every site answers with one page: ``harbour.example/a?id=3``.

    Scheme, ``www.``, a final slash, session ids, upper case in the host, the spelling of percent-encoding and all
    that `canonical` takes away do not count. It is a key and no address. What is no web address is its own key.
    """
    parts = _split(canonical(unwrapped(url)))
    if parts is None or parts.scheme not in _DEFAULT_PORTS:
        return url.strip()
    path = _ENCODED.sub(_spelled, quote(_SESSION.sub("", parts.path), safe=_SAFE, errors="replace"))
    query = f"?{parts.query}" if parts.query else ""
    fragment = f"#{parts.fragment}" if parts.fragment else ""
    return f"{parts.netloc.removeprefix('www.')}{path.rstrip('/')}{query}{fragment}"


def _spelled(encoded: re.Match[str]) -> str:
    """The one spelling of an encoded character: itself where it never needed the code (RFC 3986, 6.2.2.2)."""
    character = chr(int(encoded[1], 16))
    return (
        character
        if character.isascii() and (character.isalnum() or character in "-._~")
        else encoded[0].upper()
    )


def place(url: str) -> str:
    """A key that is equal for the desktop, mobile, AMP and print addresses of a story, as sites usually make them.

    Equal places are a reason to look whether two pages are one article, and no proof of it: ``/m/brief`` is a
    mobile page on one site and a desk on another.
    """
    key = address(url)
    name, slash, rest = key.partition("/")
    name = _desktop(name)
    path, _, query = rest.partition("?")
    path = _RENDERING_PATH.sub("", f"{slash}{path}")
    pairs = "&".join(p for p in query.split("&") if p and not _RENDERING_QUERY.fullmatch(p))
    return f"{name}{path.rstrip('/')}{'?' + pairs if pairs else ''}"
