"""The desk at which commands are given."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from provenance.cli import main
from tests.cli.desk import Desk, feed, story
from tests.fetchers.raw_server import page, reply, serving


@pytest.fixture
def desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Desk]:
    """An empty folder with a configuration of two outlets."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("PROVENANCE_")]:
        monkeypatch.delenv(name)

    def command(*words: str) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["provenance", *words])
        with pytest.raises(SystemExit) as left:
            main()
        said = capsys.readouterr()
        code = left.value.code
        assert isinstance(code, int)
        return code, said.out, said.err

    with ExitStack() as stack:
        ferry, quay = (stack.enter_context(serving()) for _ in range(2))
        for server in (ferry, quay):
            server.routes |= {"/rss": reply(body=feed("/pier")), "/pier": page(story("Pier closed"))}
        made = Desk(tmp_path, ferry, quay, command)
        made.configure()
        yield made
