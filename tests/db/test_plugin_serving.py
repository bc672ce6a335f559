"""The server as a process: it says where it is, answers, and stops cleanly."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
from urllib.request import urlopen

import pytest

from db.serving import serve
from provenance.errors import UsageError
from tests.db.plugin_world import make_world

SERVE = "import sys; from db.serving import serve; serve(sys.argv[1], port=0)"


def test_it_says_where_it_is_and_stops_when_interrupted(tmp_path):
    make_world(tmp_path / "world.db").close()
    command = [sys.executable, "-c", SERVE, str(tmp_path / "world.db")]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        try:
            address = re.search(r"http://\S+", server.stderr.readline())[0]
            with urlopen(address, timeout=20) as page:
                assert b"The ferry that did not sail" in page.read()
        finally:
            server.send_signal(signal.SIGINT)
        assert server.wait(timeout=20) == 0
        assert server.stderr.read() == ""


def test_a_taken_port_is_named(tmp_path):
    make_world(tmp_path / "world.db").close()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(UsageError, match=f"port {port}"):
            serve(tmp_path / "world.db", port=port)
