"""The kinds of worlds: each function writes one way in which coverage comes about."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from benchmarks.worlds.desk import Desk
from benchmarks.worlds.kinds import copied, credited, public, revised, timed

KINDS: Mapping[str, Callable[[Desk], None]] = {
    "interview": credited.interview,
    "absent interview": credited.absent,
    "scoop": credited.scoop,
    "absent scoop": credited.absent_scoop,
    "translation": credited.translation,
    "round-up": credited.round_up,
    "chain": credited.chain,
    "linked": credited.linked,
    "archive": credited.archive,
    "denial": credited.denial,
    "study": credited.study,
    "dropped credit": copied.dropped,
    "false exclusive": copied.false_exclusive,
    "agency": copied.agency,
    "uncredited clients": copied.uncredited_clients,
    "sisters": copied.sisters,
    "masked interview": copied.masked_interview,
    "masked scoop": copied.masked_scoop,
    "press conference": public.press_conference,
    "press release": public.press_release,
    "common source": public.common_source,
    "wrong clock": timed.wrong_clock,
    "late edit": timed.late_edit,
    "live page": timed.live_page,
    "live origin": timed.live_origin,
    "correction": revised.correction,
    "withdrawal": revised.withdrawal,
    "circle": revised.circle,
    "cited back": revised.cited_back,
}

MIXED = frozenset(("translation",))
"""Kinds whose outlets write in several languages; the others keep to one."""
