"""The templates of our pages, those in Datasette and those that stand alone, with the words they may use."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from provenance.render.diff import changed, diff_html
from provenance.render.markup import host_of, printable, web_address
from provenance.render.phrases import (
    HOW_WORDS,
    KIND_WORDS,
    RELATION_WORDS,
    certainty,
    counted,
    lasting,
    moment,
    numeral,
    quoted,
    signed,
)

UNFOLDED = 30
"""Entries of a list that are seen without opening the rest: some screens, and more than most claims have."""

LIKELIEST = 8
"""Candidates that are seen without opening the rest; on most pages nobody else is one."""


def _shown(value: Any) -> Any:
    """A value as it is printed: words of the web cannot turn the reading direction of what follows them."""
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


TEMPLATES = Environment(
    finalize=_shown,
    loader=PackageLoader("db"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
TEMPLATES.globals.update(
    HOW_WORDS=HOW_WORDS,
    KIND_WORDS=KIND_WORDS,
    LIKELIEST=LIKELIEST,
    RELATION_WORDS=RELATION_WORDS,
    UNFOLDED=UNFOLDED,
    certainty=certainty,
    changed=changed,
    counted=counted,
    diff=diff_html,
    host_of=host_of,
    lasting=lasting,
    moment=moment,
    numeral=numeral,
    quoted=quoted,
    signed=signed,
    stated_moment=lambda at, precision="minute": moment(datetime.fromisoformat(at), precision),
    web_address=web_address,
)
