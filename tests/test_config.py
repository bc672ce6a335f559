"""The configuration: what it takes, and errors that name the key and what would have worked."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from provenance.config import load, parse, starter
from provenance.errors import ConfigError

OUTLET = '[[outlet]]\nid = "gull"\nname = "The Gull"\n'


def test_the_starter_is_a_valid_configuration_with_sources_and_an_event() -> None:
    config = parse(starter())
    assert len(config.sources) >= 4
    assert config.events[0].query
    assert config.fetch.contact is None


def test_an_empty_configuration_is_a_configuration() -> None:
    assert parse("").outlets == ()


def test_dates_become_moments_in_utc() -> None:
    event = parse('[[event]]\nid = "e"\nsince = 2019-04-01\nuntil = 2019-05-01T00:00:00+02:00').events[0]
    assert event.since == datetime(2019, 4, 1, tzinfo=UTC)
    assert event.until == datetime(2019, 4, 30, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "key", "says"),
    [
        ('[[outlets]]\nid = "x"', "outlets", "did you mean 'outlet'"),
        (OUTLET + 'alias = ["G"]', "alias", "did you mean 'aliases'"),
        ("[fetch]\nallow_privat = true", "allow_privat", "did you mean 'allow_private'"),
        (OUTLET + OUTLET, "id", "'gull' is used twice"),
        ('[[outlet]]\nid = "The Gull"\nname = "x"', "id", "small letters"),
        ('[[outlet]]\nid = "gull"', "name", "needs 'name'"),
        (OUTLET + 'kind = "blog"', "kind", "none of newspaper, agency"),
        (OUTLET + 'timezone = "Gull/Rock"', "timezone", "Europe/Istanbul"),
        (OUTLET + 'sources = [{ feed = "gull.example/rss" }]', "feed", "not a http or https URL"),
        (OUTLET + 'sources = [{ page = "https://gull.example" }]', "links", "CSS selector"),
        (OUTLET + 'sources = [{ links = "a" }]', "sources", "one of feed, sitemap, page"),
        (
            OUTLET + 'domains = ["g.example"]\n[[outlet]]\nid = "b"\nname = "B"\ndomains = ["g.example"]',
            "domains",
            "both have",
        ),
        ('[[event]]\nid = "e"\nsince = "soon"', "since", "2019-04-01"),
        ('[[event]]\nid = "e"\nsince = 2020-01-01\nuntil = 2019-01-01', "until", "ends before it begins"),
        ("[fetch]\npace_seconds = -1", "pace_seconds", "not negative"),
        ("[fetch]\nallow_private = 1", "allow_private", "true or false"),
        ('outlet = "x"', "outlet", "[[outlet]]"),
        ("this is = not [toml", "", "not valid TOML"),
    ],
)
def test_a_mistake_is_an_error_that_names_the_key_and_what_would_work(text: str, key: str, says: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse(text)
    assert caught.value.key == key
    assert says in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"nowhere\.toml.*provenance init"):
        load(tmp_path / "nowhere.toml")


def test_fetch_settings_keep_their_types() -> None:
    fetch = parse(
        '[fetch]\ndeadline_seconds = 5\nmax_bytes = 1000\nconnect_to = { "A.example" = "127.0.0.1:1" }'
    ).fetch
    assert isinstance(fetch.deadline_seconds, float)
    assert fetch.connect_to == {"a.example": "127.0.0.1:1"}
