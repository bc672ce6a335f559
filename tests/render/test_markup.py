import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from provenance.render.markup import element, host_of, join, printable, web_address


class Outline(HTMLParser):
    """Collects the elements and the text of a piece of HTML."""

    def __init__(self):
        super().__init__()
        self.tags, self.text = [], ""

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data


def outline(html):
    parser = Outline()
    parser.feed(html)
    parser.close()
    return parser


READABLE = st.text(st.characters(exclude_categories=("Cs", "Cc")))


@given(READABLE, READABLE)
def test_nothing_handed_in_becomes_markup(child, value):
    seen = outline(element("p", child, title=value))
    assert [tag for tag, _ in seen.tags] == ["p"]
    assert seen.text == child
    assert seen.tags[0][1]["title"] == value


def test_attributes_can_be_left_out():
    assert element("a", "x", href=None, hidden=True, class_="k", aria_label="y") == Markup(
        '<a hidden class="k" aria-label="y">x</a>'
    )
    assert join(["<", Markup("<b>")], ", ") == Markup("&lt;, <b>")


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//outlet.example/x",
        "/relative",
        "https:",
        "https://",
        "https://[bad",
        "https:\\\\outlet.example",
        "https://outlet.example/\u202ecod.exe",
        "",
        None,
    ],
)
def test_only_web_addresses_can_be_followed(url):
    assert web_address(url) is None
    assert host_of(url) == ""


def test_web_addresses_stay_as_they_are():
    assert web_address("https://www.outlet.example/ä?q=1#x") == "https://www.outlet.example/ä?q=1#x"
    assert host_of("https://www.outlet.example:8080/x") == "outlet.example"


@given(st.text())
def test_printable_text_holds_no_control_characters(text):
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", printable(text))
