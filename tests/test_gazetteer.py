"""Finding outlets by name and host."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.gazetteer import OutletBook, country, folded, host_of
from provenance.types import Outlet

GULL = Outlet(
    id="gull", name="The Gull Rock Gazette", aliases=("the Gazette", "GRG"), domains=("gull.example",)
)
SUN = Outlet(id="sun", name="The Sun", domains=("sun.example",))
LISTED = (
    Outlet(
        id="gazette",
        name="Gull Rock Gazette",
        aliases=("The Rock",),
        domains=("old.example",),
        kind="newspaper",
    ),
    Outlet(id="dpx", name="dpx", aliases=("Deutsche Presse-X",), domains=("dpx.example",), kind="agency"),
    SUN,
)


def book() -> OutletBook:
    return OutletBook([GULL], LISTED)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("he told the Gull Rock Gazette on Monday", ["gull"]),
        ("told The Gull Rock Gazette's reporter", ["gull"]),
        ("a report by GRG", ["gull"]),
        ("a grg is not an outlet", []),
        ("according to dpx", ["dpx"]),
        ("Deutsche Presse-X meldete", ["dpx"]),
        ("Deutsche\nPresse-X", []),
        ("nobody is named", []),
    ],
)
def test_names_are_found_in_running_text(text: str, expected: list[str]) -> None:
    assert [h.outlet.id for h in book().names_in(text)] == expected


def test_a_name_that_is_a_common_word_is_weak() -> None:
    (hit,) = book().names_in("the Sun said")
    assert hit.weak
    assert hit.outlet.id == "sun"


def test_a_configured_outlet_takes_over_the_listed_one_of_the_same_name() -> None:
    outlet = book().by_host("https://old.example/a")
    assert outlet is not None
    assert outlet.id == "gull"
    assert book().by_id("gazette") is None
    assert book().by_name("the rock") == outlet


def test_a_subdomain_belongs_to_the_outlet_and_a_longer_name_does_not() -> None:
    found = book().by_host("news.gull.example")
    assert found is not None
    assert found.id == "gull"
    assert book().by_host("notgull.example") is None


def test_a_page_of_an_unknown_host_belongs_to_an_outlet_named_after_it() -> None:
    assert book().of_page("https://www.unheard.example/a").name == "unheard.example"


def test_a_stated_outlet_beats_the_host() -> None:
    assert book().of_page("https://gull.example/a", "dpx").id == "dpx"
    assert book().of_page("https://gull.example/a", "Nameless Paper").id == "nameless-paper"


SHIPPED = OutletBook()


@pytest.mark.parametrize(
    ("host", "text", "expected"),
    [
        ("lanacion.com.ar", "informó La Nación", ["la-nacion"]),
        ("nacion.com", "informó La Nación", ["la-nacion-cr"]),
        ("nobody-listed.co.cr", "informó La Nación", ["la-nacion-cr"]),
        ("elpais.com", "informó La Nación", ["la-nacion"]),
        ("nobody-listed.example", "informó La Nación", ["la-nacion"]),
        ("nation.africa", "The Star reported", ["the-star-kenya"]),
        ("bernama.com", "The Star reported", ["the-star-malaysia"]),
        ("lemonde.fr", "The Star reported", []),
        ("smh.com.au", "the ABC and Sky News said", ["abc-australia", "sky-news-australia"]),
        ("bbc.co.uk", "the ABC and Sky News said", ["sky-news"]),
    ],
)
def test_name_that_several_countries_have_is_that_of_the_pages_own(
    host: str, text: str, expected: list[str]
) -> None:
    book = SHIPPED.seen_from(SHIPPED.of_page(f"https://{host}/a"))
    assert [hit.outlet.id for hit in book.names_in(text)] == expected


def test_one_word_that_a_page_has_from_its_own_country_needs_the_sentences_help() -> None:
    book = SHIPPED.seen_from(SHIPPED.by_id("la-prensa-pa"))
    assert [(hit.outlet.id, hit.weak) for hit in book.names_in("según La Prensa")] == [("la-prensa-pa", True)]


def test_configured_outlet_keeps_its_name_in_every_country() -> None:
    mine = Outlet(id="nacion", name="La Nación", domains=("lanacion.com.ar",))
    abroad = Outlet(id="the-star", name="The Star (Nairobi)", domains=("the-star.co.ke",))
    configured = OutletBook((mine, abroad))
    assert configured.seen_from(configured.by_host("nacion.com")).by_name("La Nación") == configured.by_id(
        "nacion"
    )
    assert configured.seen_from(abroad).by_name("The Star") == configured.by_id("the-star")


@pytest.mark.parametrize(
    ("outlet", "expected"),
    [
        (Outlet(id="a", name="A", domains=("a.co.uk",)), "gb"),
        (Outlet(id="a", name="A", domains=("a.io",)), None),
        (Outlet(id="a", name="A", timezone="Africa/Nairobi"), "ke"),
        (Outlet(id="a", name="A", domains=("a.news", "a.com.py")), "py"),
        (Outlet(id="a", name="A"), None),
    ],
)
def test_country_is_told_by_domain_or_zone_or_not_at_all(outlet: Outlet, expected: str | None) -> None:
    assert country(outlet) == expected


@given(st.text())
def test_any_text_is_searched_without_error_and_hits_lie_in_it(text: str) -> None:
    for hit in book().names_in(text):
        assert 0 <= hit.start < hit.end <= len(text)


@given(st.text())
def test_folding_twice_is_folding_once(name: str) -> None:
    assert folded(folded(name)) == folded(name)


def test_hosts_lose_case_port_and_www() -> None:
    assert host_of("HTTPS://www.Example.ORG:8080/x") == "example.org"
