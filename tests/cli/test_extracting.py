"""The filter `extract` on files and folders, in one process and in several, and the page it writes."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from provenance.cli import cli

TEXT = "“The pier is safe,” Ada Holm told the Gull Rock Gazette.\nThe pier was built in 1890 by two brothers."
USAGE, IN_PART = 2, 3


def extract(*words: str, stdin: str = "") -> Result:
    return CliRunner().invoke(cli, ["extract", *words], input=stdin)


def documents(number: int) -> str:
    return "".join(json.dumps({"doc_id": i, "text": TEXT}) + "\n" for i in range(number))


class Outline(HTMLParser):
    """Collects the elements and the text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_several_processes_answer_as_one_does(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(documents(40) + "no json\n" + documents(3))
    one, two = (extract("--jobs", n, str(tmp_path / "a.jsonl")) for n in "12")
    assert one.stdout == two.stdout
    assert one.exit_code == two.exit_code == IN_PART
    assert [json.loads(line).get("doc_id") for line in one.stdout.splitlines()] == [*range(40), None, 0, 1, 2]


def test_a_folder_is_read_file_by_file_in_order_of_names(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b" / "c.jsonl").write_text(documents(2))
    (tmp_path / "d.html").write_text(f"<html><body><article>{'<p>' + TEXT + '</p>'}</article></body></html>")
    (tmp_path / "e.png").write_bytes(b"\x89PNG")
    answers = [json.loads(line) for line in extract(str(tmp_path)).stdout.splitlines()]
    assert [a["doc_id"] for a in answers] == [
        str(tmp_path / "a.txt"),
        0,
        1,
        str(tmp_path / "d.html"),
    ]
    page = answers[-1]
    assert [page["text"][m["start"] : m["end"]] for m in page["mentions"]][:1] == ["The pier is safe,"]


def test_a_language_nobody_described_is_said_to_be_unknown() -> None:
    line = json.dumps(
        {"doc_id": 1, "text": "Ta smo rekli: »Nič ni podpisano,« je dejal minister v sredo zvečer."}
    )
    (answer,) = map(json.loads, extract("-", stdin=line).stdout.splitlines())
    assert answer["lang"] is None
    assert "does not know" in answer["note"]
    assert any("Nič ni podpisano" in m["text"] for m in answer["mentions"])


@pytest.mark.parametrize("path", ["missing.jsonl", "."])
def test_a_path_with_nothing_to_read_is_named(path: str, tmp_path: Path) -> None:
    done = extract(str(tmp_path / path))
    assert done.exit_code != 0
    assert str(tmp_path) in str(done.exception)


def test_the_page_says_in_words_what_it_shows_in_colour(tmp_path: Path) -> None:
    done = extract("--html", str(tmp_path / "read.html"), "-", stdin=documents(1))
    assert done.exit_code == 0
    outline = Outline()
    outline.feed((tmp_path / "read.html").read_text())
    for words in (
        "quote 1",
        "speaker 1",
        "cue 1",
        "source, told",
        "said by Ada Holm",
        "from Gull Rock Gazette (told)",
        "claim 2",
    ):
        assert words in outline.text, words


def test_nothing_of_a_text_becomes_markup(tmp_path: Path) -> None:
    text = "“<script>alert(1)</script> is all we saw,” <b>Ada</b> Holm said. <img src=x onerror=y> was there."
    extract(
        "--html",
        str(tmp_path / "read.html"),
        "-",
        stdin=json.dumps({"doc_id": "<i>", "text": text, "lang": "en"}),
    )
    outline = Outline()
    outline.feed((tmp_path / "read.html").read_text())
    assert not {"script", "img", "i"} & set(outline.tags)
    assert "<script>alert(1)</script>" in outline.text.replace("quote 1", "")
