"""The languages that worlds are written in."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.worlds.tongues import english, german, turkish
from benchmarks.worlds.tongues.tongue import Tongue

TONGUES: Mapping[str, Tongue] = {t.code: t for t in (english.TONGUE, german.TONGUE, turkish.TONGUE)}
