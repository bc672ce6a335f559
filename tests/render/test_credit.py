from provenance.render.credit import Carrier, carriers, repeats
from provenance.types import Citation, Verdict
from tests.builders import make_citation, make_sighting

ORIGIN = Verdict(
    basis="reported",
    standing="supported",
    confidence=0.9,
    evidence=(),
    because="It is named.",
    origin_outlet_id="harbour-post",
    origin_name="Harbour Post",
    origin_collected=True,
)


def carrier(name, *cited):
    return Carrier(outlet_id=name.lower().replace(" ", "-"), name=name, cited=cited)


def citing(name, how="reported", **fields):
    return Citation(name=name, how=how, **fields)


def test_each_outlet_counts_once_with_its_best_credit():
    found = repeats(
        ORIGIN,
        [
            carrier("Harbour Post"),
            carrier("Valley Times"),
            carrier("Valley Times", citing("HARBOUR POST")),
            carrier("Hill Radio", citing("Valley Times")),
            carrier("Lake News"),
        ],
    )
    assert found.credited == ("Valley Times",)
    assert found.elsewhere == ("Hill Radio",)
    assert found.uncredited == ("Lake News",)


def test_an_alias_of_the_origin_is_credit():
    alias = citing("The Post", outlet_id="harbour-post")
    assert repeats(ORIGIN, [carrier("Lake News", alias)]).credited == ("Lake News",)


def test_naming_oneself_or_denying_a_third_outlets_report_is_no_credit():
    denied, own = citing("Hill Radio", "denied"), citing("Lake News", own_outlet=True)
    assert repeats(ORIGIN, [carrier("Lake News", denied, own)]).uncredited == ("Lake News",)


def test_denying_the_origins_report_says_whose_it_is():
    assert repeats(ORIGIN, [carrier("Lake News", citing("Harbour Post", "denied"))]).credited == (
        "Lake News",
    )


def test_taking_it_back_is_no_repeating():
    back = citing("Lake News", "corrected", own_outlet=True)
    assert repeats(ORIGIN, [carrier("Lake News", back)]).count == 0


def test_a_credit_line_counts_for_every_sighting_of_its_page():
    line = make_citation("Harbour Post", "credit", reach="page")
    link = make_citation("Hill Radio", "link", reach="page")
    sighting = make_sighting(page_citations=(line, link))
    (found,) = carriers([sighting], {sighting.outlet_id: "Lake News"})
    assert found.name == "Lake News"
    assert found.cited == (line,)
