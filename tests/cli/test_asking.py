"""What a person sees: the commands, their help, their answers and their exit codes."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import click
import pytest

from db.store import SqliteStore
from provenance.cli import COMMANDS, cli
from provenance.config import Config, parse
from provenance.demo.coverage import EVENT_ID, configuration
from tests.coverage import analyzed, collected, demo_config, demo_pages, seed

DONE, FAILED, USAGE, IN_PART = 0, 1, 2, 3


def run(*words: str, folder: Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """The program as a stranger starts it, in a folder of its own."""
    return subprocess.run(
        [sys.executable, "-m", "provenance", *words],
        cwd=folder,
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        env={k: v for k, v in os.environ.items() if not k.startswith("PROVENANCE_")},
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the demo's coverage, analyzed."""
    made = tmp_path_factory.mktemp("asked")
    (made / "provenance.toml").write_text(configuration("127.0.0.1:9"), encoding="utf-8")
    with SqliteStore(made / "provenance.db") as store:
        collected(store, [*demo_pages(), seed()], demo_config())
        analyzed(store, demo_config())
    return made


def test_every_command_of_the_table_is_there_and_teaches() -> None:
    with click.Context(cli) as context:
        for name in COMMANDS:
            command = cli.get_command(context, name)
            assert command is not None
            assert command.help, f"{name} has no help"
            assert command.get_short_help_str(120) != ""
            for parameter in command.params:
                if isinstance(parameter, click.Option):
                    assert parameter.help, f"{name} {parameter.opts} has no help"


def test_help_lists_the_commands_and_the_exit_codes(tmp_path: Path) -> None:
    done = run("--help", folder=tmp_path)
    assert done.returncode == DONE
    assert all(name in done.stdout for name in COMMANDS)
    assert "Exit codes" in done.stdout


def test_a_pasted_quote_is_answered_with_its_origin(folder: Path) -> None:
    done = run("find", "If we had accepted a nine-month delivery option", folder=folder)
    assert done.returncode == DONE
    assert "Hürriyet Daily News, which was not collected" in done.stdout


def test_a_quote_that_was_not_seen_is_said_to_be_so(folder: Path) -> None:
    assert "Not seen" in run("find", "The moon will be closed on Tuesdays", folder=folder).stdout


@pytest.mark.parametrize("text", ["", "  ", "“…”"])
def test_a_text_without_a_word_is_a_mistake_and_not_an_answer(folder: Path, text: str) -> None:
    answer = run("find", text, folder=folder)
    assert (answer.returncode, answer.stdout) == (USAGE, "")
    assert "no word to look for" in answer.stderr


def test_answers_for_programs_are_json(folder: Path) -> None:
    claims = json.loads(run("claims", "--event", EVENT_ID, "--json", folder=folder).stdout)
    assert {"claim_id", "basis", "origin_name", "confidence", "first_at"} <= set(claims[0])
    document = json.loads(run("show", str(claims[0]["claim_id"]), "--json", folder=folder).stdout)
    assert document["mentions"]
    assert document["evidence"]
    assert json.loads(run("events", "--json", folder=folder).stdout)[0]["event_id"] == EVENT_ID
    assert json.loads(run("status", "--json", folder=folder).stdout)["counts"]["article"] == 11
    assert (
        json.loads(run("find", "Turkey will absolutely retaliate", "--json", folder=folder).stdout)[0][
            "score"
        ]
        > 50
    )


def test_outlets_are_listed_with_what_they_originated_and_repeated(folder: Path) -> None:
    shown = run("outlets", folder=folder).stdout
    assert "Meridian Wire ← Potomac Dispatch" in shown
    answer = json.loads(run("outlets", "--json", folder=folder).stdout)
    assert {"outlet_id", "originated", "credited", "uncredited", "delay_minutes"} <= set(answer["outlets"][0])
    assert {"origin_name", "outlet_name", "claims", "delay_minutes"} <= set(answer["pairs"][0])


def test_a_claim_is_shown_with_evidence_and_the_difference_of_each_wording(folder: Path) -> None:
    found = json.loads(run("find", "We have chosen the 19-month option", "--json", folder=folder).stdout)[0]
    shown = run("show", str(found["claim_id"]), "--history", folder=folder).stdout
    assert "Hürriyet Daily News" in shown
    assert "Evidence (log2 odds)" in shown
    assert "[-" in shown
    assert "Verdicts, newest first" in shown


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("claims", "--event", "s400"), USAGE, EVENT_ID),
        (("show", "999999"), USAGE, "999999"),
        (("show", "9" * 20), USAGE, "9" * 20),
        (("--db", "elsewhere.db", "claims"), USAGE, "elsewhere.db"),
        (("--config", "no.toml", "run"), USAGE, "no.toml"),
        (("import", "no-such-folder"), USAGE, "no-such-folder"),
        (("compare", "only one"), USAGE, "two texts"),
        (("frobnicate",), USAGE, "frobnicate"),
        (("init",), USAGE, "is there already"),
    ],
)
def test_a_mistake_is_named_with_what_would_have_worked(
    folder: Path, words: tuple[str, ...], code: int, says: str
) -> None:
    done = run(*words, folder=folder)
    assert done.returncode == code, done.stderr
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_results_come_where_nobody_listens_to_what_else_is_said(folder: Path) -> None:
    command = [sys.executable, "-m", "provenance", "analyze"]
    done = subprocess.run(
        ["sh", "-c", 'exec "$@" 2>&-', "sh", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout[:5]) == (DONE, "Read ")


def test_a_mistake_in_the_configuration_leaves_the_database_untouched(tmp_path: Path) -> None:
    (tmp_path / "provenance.toml").write_text(
        '[[outlet]]\nid = "a"\nname = "A"\nfeeds = []\n', encoding="utf-8"
    )
    done = run("run", folder=tmp_path)
    assert done.returncode == USAGE
    assert "'feeds'" in done.stderr
    assert not (tmp_path / "provenance.db").exists()


@pytest.mark.parametrize("content", ["these are my notes, not a database\n" * 100, "x"])
@pytest.mark.parametrize("words", [("claims",), ("import", "story.jsonl")])
def test_a_file_that_is_no_database_is_left_as_it_is(
    tmp_path: Path, content: str, words: tuple[str, ...]
) -> None:
    (tmp_path / "provenance.db").write_text(content, encoding="utf-8")
    (tmp_path / "story.jsonl").write_text(
        '{"url": "https://a.example/1", "text": "It rained."}\n', encoding="utf-8"
    )
    done = run(*words, folder=tmp_path)
    assert done.returncode == FAILED
    assert "provenance.db: this is not an SQLite database" in done.stderr
    assert (tmp_path / "provenance.db").read_text(encoding="utf-8") == content


def test_a_database_of_a_newer_version_is_named(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "provenance.db"):
        pass
    db = sqlite3.connect(tmp_path / "provenance.db")
    db.execute("PRAGMA user_version = 9999")
    db.close()
    done = run("status", folder=tmp_path)
    assert done.returncode == FAILED
    assert "9999" in done.stderr


def test_init_writes_a_configuration_that_is_read(tmp_path: Path) -> None:
    assert run("init", folder=tmp_path).returncode == DONE
    done = run("doctor", folder=tmp_path)
    assert "6 outlets" in done.stdout
    assert "contact is missing" in done.stderr


def test_the_filters_answer_line_by_line_in_order(tmp_path: Path) -> None:
    pairs = [
        {"id": "a", "text_a": "We chose the 19-month option.", "text_b": "We chose the nine-month option."},
        {"id": "b", "text_a": "The ferry will sail on Friday.", "text_b": "The ferry will sail on Friday."},
    ]
    lines = "\n".join(map(json.dumps, pairs)) + "\nthis is not JSON\n"
    done = run("compare", "--jsonl", "-", folder=tmp_path, stdin=lines)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == IN_PART
    assert [a.get("relation") for a in answers] == ["number_changed", "verbatim", None]
    assert "line 3" in done.stderr


def test_align_keeps_an_index_from_call_to_call(tmp_path: Path) -> None:
    text = "The harbour master said that nobody had asked the pilots about the northern channel."
    first = run("align", "-", "--index", "i.db", folder=tmp_path, stdin=json.dumps({"id": 1, "text": text}))
    cut = json.dumps({"id": 2, "text": "nobody had asked the pilots about the northern channel"})
    other = json.dumps({"id": 3, "text": "Rain is expected over the western islands until Sunday evening."})
    second = run("align", "-", "--index", "i.db", folder=tmp_path, stdin=cut + "\n" + other)
    claim = json.loads(first.stdout)["claim"]
    again, new = (json.loads(line)["claim"] for line in second.stdout.splitlines())
    assert again == claim
    assert new != claim


def test_extract_and_article_answer_the_contracts_keys(tmp_path: Path) -> None:
    document = {"doc_id": "d", "text": '"It is late," Ada Holm told the Gull Rock Gazette.'}
    (answer,) = run("extract", "-", folder=tmp_path, stdin=json.dumps(document)).stdout.splitlines()
    (mention, *_) = json.loads(answer)["mentions"]
    assert {
        "kind",
        "start",
        "end",
        "spans",
        "quoted",
        "text",
        "speaker",
        "speaker_name",
        "cue",
        "cited",
    } <= set(mention)
    assert mention["speaker"] == "Ada Holm"
    page = {
        "url": "https://gull.example/a",
        "html": "<html><body><article><p>" + "A long sentence. " * 40 + "</p></article>",
    }
    (answer,) = run("article", "-", folder=tmp_path, stdin=json.dumps(page)).stdout.splitlines()
    assert (
        list(json.loads(answer))
        == (
            "url canonical_url title authors published_at published_precision published_source zone modified_at"
            " language text flags"
        ).split()
    )


def test_events_that_formed_by_themselves_are_proposed_as_configuration(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "provenance.db") as store:
        config = Config(outlets=demo_config().outlets)
        collected(store, demo_pages(), config)
        analyzed(store, config)
    proposed = run("events", "--suggest", folder=tmp_path)
    assert proposed.returncode == DONE
    events = parse(proposed.stdout).events
    assert len(events) == 2
    assert all(e.query and e.since for e in events)
    assert "* 2019" in " ".join(run("events", folder=tmp_path).stdout.split())


FILTERS = [["article", "-"], ["extract", "-"], ["align", "-"], ["compare", "--jsonl", "-"]]


@pytest.mark.parametrize("words", FILTERS)
def test_what_is_no_file_is_named_and_what_is_no_json_is_answered(words: list[str], tmp_path: Path) -> None:
    for path, why in (("missing", "no such file"), (".", "")):
        done = run(*words[:-1], path, folder=tmp_path)
        assert (done.returncode, why in done.stderr, "Traceback" in done.stderr) == (USAGE, True, False)
    done = run(*words, folder=tmp_path, stdin="[" * 100_000)
    assert (done.returncode, json.loads(done.stdout)["line"]) == (IN_PART, 1)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("words", FILTERS)
def test_half_a_character_comes_back_as_it_was_given_and_a_byte_order_mark_is_none_of_the_line(
    words: list[str], tmp_path: Path
) -> None:
    names = ("id", "doc_id", "url", "html", "text", "text_a", "text_b")
    row = ", ".join(rf'"{name}": "a \ud800 b"' for name in names)
    done = run(*words, folder=tmp_path, stdin=f"\ufeff{{{row}}}")
    assert (done.returncode, done.stderr) == (DONE, "")
    assert re.search(r'"(id|doc_id|url)": "a \\ud800 b"', done.stdout)


def test_filter_reads_a_pipe_that_has_a_name(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with subprocess.Popen(
        ["/bin/sh", "-c", """echo '{"doc_id": "a", "text": "No."}' > pipe"""], cwd=tmp_path
    ):
        done = run("extract", "pipe", folder=tmp_path)
    assert json.loads(done.stdout)["doc_id"] == "a"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_full_disk_behind_standard_output_is_one_sentence(folder: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "provenance", "claims", "--json"],
            cwd=folder,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr.count("\n")) == (FAILED, 1)
    assert "No space left" in done.stderr
