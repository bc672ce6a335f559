from hypothesis import given
from hypothesis import strategies as st

from provenance.render.highlight import Mark, highlighted
from provenance.types import Span

TEXT = "It was calm.\nNobody, she said, will sail.\n\nThat was all."


def mark(words, href="/1", text=TEXT):
    start = text.index(words)
    return Mark(span=Span(start=start, end=start + len(words)), href=href, label="claim")


def test_each_line_is_a_paragraph_and_each_mark_a_link():
    assert highlighted(TEXT, [mark("will sail")]) == (
        '<p dir="auto">It was calm.</p>'
        '<p dir="auto">Nobody, she said, <a href="/1" title="claim"><mark>will sail</mark></a>.</p>'
        '<p dir="auto">That was all.</p>'
    )


def test_of_two_marks_the_shorter_has_the_words_of_both():
    html = highlighted(
        "one two three",
        [mark("one two three", "/long", "one two three"), mark("two", "/short", "one two three")],
    )
    assert html.count('href="/long"') == 2
    assert '<a href="/short" title="claim"><mark>two</mark></a>' in html


def test_a_mark_over_two_lines_is_marked_in_both():
    assert (
        highlighted("a b\nc d", [Mark(span=Span(start=2, end=5), href="/1", label="x")]).count("<mark>") == 2
    )


def test_what_an_outlet_asserts_is_marked_more_quietly():
    quiet = Mark(span=Span(start=0, end=2), href="/1", label="x", quiet=True)
    assert '<mark class="pv-quiet">It</mark>' in highlighted(TEXT, [quiet])


def test_hostile_text_stays_text():
    assert "<script" not in highlighted(
        "<script>x</script>", [Mark(span=Span(start=0, end=8), href="/1", label='"><b>')]
    )


@given(
    st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n<&"), max_size=60),
    st.lists(st.tuples(st.integers(0, 70), st.integers(1, 30)), max_size=6),
)
def test_marking_loses_and_adds_no_letter(text, stretches):
    marks = [Mark(span=Span(start=s, end=s + n), href="/1", label="x") for s, n in stretches]
    assert "".join(highlighted(text, marks).striptags().split()) == "".join(text.split())
