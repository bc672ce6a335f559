"""Whether a statement says what is or what may be, and of whom."""

from __future__ import annotations

import pytest

from provenance.align.stance import stance
from provenance.align.wording import wording


@pytest.mark.parametrize(
    ("language", "text", "is_open"),
    [
        ("en", "The weir could break", True),
        ("en", "They’ll mend the weir", True),
        ("en", "The weir broke", False),
        ("de", "Das Wehr könnte brechen", True),
        ("de", "Die Wehre wurden geflickt", False),
        ("tr", "Bent yıkılabilir", True),
        ("tr", "Bent yıkıldı", False),
        ("fr", "Le barrage pourrait céder", True),
        ("es", "La presa puede ceder", True),
    ],
)
def test_what_may_be_or_is_to_come_is_open(language: str, text: str, is_open: bool) -> None:
    assert stance(wording(text, language)).open is is_open


@pytest.mark.parametrize(
    ("language", "text", "is_own"),
    [
        ("en", "I’m glad of our weir", True),
        ("en", "The US built the weir", False),
        ("de", "Unser Wehr hält", True),
        ("tr", "Bizim bent sağlam", True),
        ("fr", "J'ai vu le barrage", True),
        ("pt", "O açude é nosso", True),
        ("es", "La presa aguanta", False),
    ],
)
def test_who_says_we_speaks_of_himself(language: str, text: str, is_own: bool) -> None:
    assert stance(wording(text, language)).own is is_own
