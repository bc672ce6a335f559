"""Work that makes very many objects and drops few, without the garbage collector looking through them all."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Without the garbage collector, which would look through all that a batch holds to its end again and again.

    Measured: a tenth of the CPU of a thousand texts joined to a million stored. Nor are they looked through when the
    collector is back: whatever was made counts as old, as it would if it had been there all the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():  # else what somebody else has frozen would thaw
                gc.freeze()
                gc.unfreeze()
            gc.enable()
