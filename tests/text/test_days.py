"""Days that a text names, by the day of its publication: Wednesday, 15 May 2024."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.lang import NEUTRAL, PROFILES
from provenance.text.days import periods

PUBLISHED = date(2024, 5, 15)
SINGLE = [
    ("en", "The plant shut yesterday.", "2024-05-14"),
    ("en", "She said on Tuesday that the mill had shut.", "2024-05-14"),
    ("en", "The harbour reopened on Wednesday.", "2024-05-15"),
    ("en", "The harbour will reopen on Friday.", "2024-05-17"),
    ("en", "They’ll vote on Wednesday.", "2024-05-15"),
    ("en", "It opened last Wednesday.", "2024-05-08"),
    ("en", "It closed next Wednesday.", "2024-05-22"),
    ("en", "He paid on Monday of last week.", "2024-05-06"),
    ("en", "Three days ago the wall fell.", "2024-05-12"),
    ("en", "Twenty-one days ago the wall fell.", "2024-04-24"),
    ("en", "The wall fell on May 12th, 2019.", "2019-05-12"),
    ("en", "The wall fell on Sept. 3.", "2023-09-03"),
    ("en", "The wall fell on Nov. 30.", "2023-11-30"),
    ("en", "The wall fell on 29 February.", "2024-02-29"),
    ("en", "The wall fell on 2024-02-29.", "2024-02-29"),
    ("en", "The wall fell on 13/05/2024.", "2024-05-13"),
    ("de", "Die Mauer fiel gestern.", "2024-05-14"),
    ("de", "Wie am Montagabend bekannt wurde, fiel die Mauer.", "2024-05-13"),
    ("de", "Die Mauer fiel vergangenen Freitag.", "2024-05-10"),
    ("de", "Die Mauer soll am Freitag fallen.", "2024-05-17"),
    ("de", "Sie fiel vor zwei Tagen.", "2024-05-13"),
    ("de", "Sie fiel am 3. März.", "2024-03-03"),
    ("de", "Sie fällt morgen.", "2024-05-16"),
    ("de", "Sie fiel am 3.4.2024.", "2024-04-03"),
    ("tr", "Duvar dün yıkıldı.", "2024-05-14"),
    ("tr", "Duvar salı günü yıkıldı.", "2024-05-14"),
    ("tr", "Duvarın cuma günü yıkılacağını söyledi.", "2024-05-17"),
    ("tr", "Duvar geçtiğimiz pazartesi yıkıldı.", "2024-05-13"),
    ("tr", "Duvar iki gün önce yıkıldı.", "2024-05-13"),
    ("tr", "Duvar 3 Nisan 2023’te yıkıldı.", "2023-04-03"),
    ("fr", "Le mur est tombé avant-hier.", "2024-05-13"),
    ("fr", "Le mur est tombé mardi dernier.", "2024-05-14"),
    ("fr", "Le mur tombera vendredi.", "2024-05-17"),
    ("fr", "Il y a cinq jours, le mur est tombé.", "2024-05-10"),
    ("fr", "Le mur est tombé le 1er avril.", "2024-04-01"),
    ("es", "El muro cayó anteayer.", "2024-05-13"),
    ("es", "El muro cayó el pasado lunes.", "2024-05-13"),
    ("es", "El muro caerá el viernes.", "2024-05-17"),
    ("es", "El muro cayó hace cuatro días.", "2024-05-11"),
    ("es", "El muro cayó el 2 de abril de 2021.", "2021-04-02"),
    ("pt", "O muro caiu ontem.", "2024-05-14"),
    ("pt", "O muro caiu na última segunda-feira.", "2024-05-13"),
    ("pt", "O muro vai cair na sexta-feira.", "2024-05-17"),
    ("pt", "O muro caiu há dois dias.", "2024-05-13"),
]
LONGER = [
    ("en", "It fell last week.", "2024-05-06", "2024-05-12", "week"),
    ("en", "It fell last weekend.", "2024-05-11", "2024-05-12", "week"),
    ("en", "It fell this month.", "2024-05-01", "2024-05-31", "month"),
    ("en", "It fell in August.", "2023-08-01", "2023-08-31", "month"),
    ("en", "It will fall in August.", "2024-08-01", "2024-08-31", "month"),
    ("en", "It fell last May.", "2023-05-01", "2023-05-31", "month"),
    ("en", "It fell two weeks ago.", "2024-04-28", "2024-05-04", "week"),
    ("de", "Sie fiel im vergangenen Jahr.", "2023-01-01", "2023-12-31", "year"),
    ("de", "Sie fiel vor drei Monaten.", "2024-02-01", "2024-02-29", "month"),
    ("tr", "Geçen ay yıkıldı.", "2024-04-01", "2024-04-30", "month"),
    ("fr", "Il est tombé l’an dernier.", "2023-01-01", "2023-12-31", "year"),
    ("es", "Cayó la semana pasada.", "2024-05-06", "2024-05-12", "week"),
    ("es", "Cayó en diciembre de 2019.", "2019-12-01", "2019-12-31", "month"),
    ("pt", "Caiu no ano passado.", "2023-01-01", "2023-12-31", "year"),
]
NONE_AT_ALL = [
    ("en", "He told the Today programme so."),
    ("en", "Prices rose in the last week."),
    ("en", "It may take three days."),
    ("en", "It was built in three weeks."),
    ("en", "It was 31 February, he said, or 3/4/2024."),
    ("de", "Am Morgen fiel die Mauer."),
    ("es", "El muro cayó por la mañana."),
    ("pt", "O muro caiu pela segunda vez."),
    ("tr", "Pazar yeri kapandı."),
    ("fr", "Il a 12 ans."),
]


@pytest.mark.parametrize(("language", "text", "day"), SINGLE)
def test_a_named_day_is_found_on_the_calendar(language: str, text: str, day: str) -> None:
    found = periods(text, PUBLISHED, PROFILES[language])
    assert [(p.first.isoformat(), p.precision) for p in found] == [(day, "day")]


@pytest.mark.parametrize(("language", "text", "first", "last", "precision"), LONGER)
def test_a_stretch_of_days_has_both_ends(
    language: str, text: str, first: str, last: str, precision: str
) -> None:
    found = periods(text, PUBLISHED, PROFILES[language])
    assert [(p.first.isoformat(), p.last.isoformat(), p.precision) for p in found] == [
        (first, last, precision)
    ]


@pytest.mark.parametrize(("language", "text"), NONE_AT_ALL)
def test_what_only_looks_like_a_day_is_none(language: str, text: str) -> None:
    assert periods(text, PUBLISHED, PROFILES[language]) == ()


def test_two_days_of_one_sentence_each_have_their_own_tense() -> None:
    text = "Der Minister sagte am Dienstag, die Brücke werde am Freitag wieder geöffnet."
    found = periods(text, PUBLISHED, PROFILES["de"])
    assert [(p.span.of(text), p.first.day) for p in found] == [("Dienstag", 14), ("Freitag", 17)]


def test_yesterday_of_one_page_is_tuesday_of_another() -> None:
    yesterday = periods("It shut yesterday.", PUBLISHED, PROFILES["en"])[0]
    tuesday = periods("It shut on Tuesday.", PUBLISHED + timedelta(days=3), PROFILES["en"])[0]
    assert yesterday.meets(tuesday)
    assert not yesterday.meets(periods("It shut on Tuesday.", date(2024, 5, 30), PROFILES["en"])[0])


def test_a_language_nobody_described_gives_days_in_figures() -> None:
    assert [p.first.isoformat() for p in periods("Byo 12.05.2019 i 2019-05-13.", PUBLISHED, NEUTRAL)] == [
        "2019-05-12",
        "2019-05-13",
    ]


PIECES = st.lists(
    st.sampled_from(
        "yesterday last next Tuesday week of the May 12 2019 31 Feb. three ago in , . ' \n - / 99 will said ’".split(
            " "
        )
    ),
    max_size=30,
)


@given(PIECES, st.dates(), st.sampled_from(sorted(PROFILES)))
def test_any_mix_of_words_gives_spans_in_reading_order(
    pieces: list[str], published: date, language: str
) -> None:
    text = " ".join(pieces)
    found = periods(text, published, PROFILES[language])
    places = [(p.span.start, p.span.end) for p in found]
    assert places == sorted(places)
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(a[1] <= b[0] for a, b in pairwise(places))
    assert all(p.first <= p.last for p in found)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_a_weekday_is_within_a_week_of_the_page(published: date) -> None:
    past, coming = periods("It fell on Monday. It will rise on Monday.", published, PROFILES["en"])
    assert past.first.isoweekday() == coming.first.isoweekday() == 1
    assert 0 <= (published - past.first).days < 7
    assert 0 <= (coming.first - published).days < 7
