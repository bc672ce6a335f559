"""Addresses: which two are the same, and whose they are.

Nothing here asks the network. A mobile, an AMP and a desktop address of one story stay apart: only
the page's own ``rel=canonical`` can say that they are one.
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit, urlunsplit

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
