"""Work done in a process of its own, so that what it is done on can at worst cost that process.

Some pages and listings take a parser minutes or gigabytes, or end it (10 MB of text 12 s, 500,000 links 1.3 GB, measured). The
process is bounded in time and memory; one that dies or takes too long is replaced, and the caller goes on.
"""

from __future__ import annotations

import contextlib
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, ParamSpec, Protocol, TypeVar

from provenance.errors import NoReader, Overrun

with contextlib.suppress(ImportError):  # Windows has no limits of this kind: only the time is bounded there
    import resource

WORK_SECONDS = 20.0
"""The slowest page of 10 MB, the largest that is fetched, took 12 s (measured)."""
WORK_BYTES = 1_500_000_000
"""Address space of the process. The libraries alone take 0.4 GB of it; ordinary pages add some 0.1 GB."""
START_SECONDS = 60.0
"""For the process to begin and to import what it needs: a second on an idle machine, many on a busy one."""

P = ParamSpec("P")
T = TypeVar("T")


class Do(Protocol):
    """Calls a function with arguments, here or elsewhere, and gives what it gives.

    Raises:
        Overrun: It took too much time or memory, or ended the process that did it.
    """

    def __call__(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call ``work``."""
        ...


def here(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call the function in this process, without bounds."""
    return work(*args, **kwargs)


class Confined:
    """Calls functions in another process, which begins with the first call. Not to be shared among threads.

    Args:
        seconds: A call that takes longer is given up.
        max_bytes: Address space of the process.
    """

    def __init__(self, *, seconds: float = WORK_SECONDS, max_bytes: int = WORK_BYTES) -> None:
        self._seconds = seconds
        self._max_bytes = max_bytes
        # A fork would copy the locks of the threads that fetch in whatever state they are.
        self._context = multiprocessing.get_context("spawn")
        self._running: tuple[multiprocessing.process.BaseProcess, Connection] | None = None
        self._imported: set[Callable[..., object]] = set()

    def __enter__(self) -> Confined:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __call__(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a function that can be imported by its name; what goes in and out of it is pickled.

        Raises:
            Overrun: It took too much time or memory, raised an error, or ended the process.
            NoReader: The process could not begin.
        """
        pipe = self._ready(work)
        try:
            pipe.send((work, args, kwargs))
            done, answer = self._received(pipe, self._seconds)
        except (EOFError, OSError) as error:
            self.close()
            raise Overrun("reading it ended the process that reads") from error
        if not done:
            self.close()  # what ran out of memory is not trusted to have tidied up
            raise Overrun(f"it could not be read: {answer}")
        return answer  # type: ignore[no-any-return]

    def _ready(self, work: Callable[..., object]) -> Connection:
        """The pipe to a process that has imported the function: that time is not what the function is given."""
        try:
            if self._running is None:
                self._running = self._started()
            _, pipe = self._running
            if work not in self._imported:
                pipe.send((work, None, None))
                done, why = self._received(pipe, START_SECONDS)
                if not done:
                    raise NoReader(f"The process that reads cannot begin: {why}.")
                self._imported.add(work)
        except (EOFError, OSError, Overrun) as error:
            self.close()
            raise NoReader(
                f"The process that reads cannot begin: {str(error) or 'it ended at once'}."
            ) from error
        return pipe

    def _received(self, pipe: Connection, seconds: float) -> tuple[bool, Any]:
        if not pipe.poll(seconds):
            self.close()
            raise Overrun(f"reading it took longer than {seconds:g} s")
        done, answer = pipe.recv()
        return done, answer

    def _started(self) -> tuple[multiprocessing.process.BaseProcess, Connection]:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(
            target=_serve, args=(theirs, self._max_bytes), name="reader", daemon=True
        )
        process.start()
        theirs.close()
        return process, ours

    def close(self) -> None:
        """End the process, whatever it is doing; the next call begins another."""
        self._imported.clear()
        if self._running is None:
            return
        process, pipe = self._running
        self._running = None
        pipe.close()
        process.kill()
        process.join()


def _serve(pipe: Connection, max_bytes: int) -> None:
    """Answer each call with what it gives, or with a sentence of what went wrong, until the pipe is closed."""
    with contextlib.suppress(NameError, ValueError, OSError):  # a lower limit may be set already
        resource.setrlimit(resource.RLIMIT_AS, (max_bytes, max_bytes))
    while True:
        answer: tuple[bool, object]
        try:
            work, args, kwargs = pipe.recv()
            answer = True, None if args is None else work(*args, **kwargs)
        except (EOFError, KeyboardInterrupt):
            return
        except MemoryError:
            answer = False, "it took more memory than is allowed"
        except Exception as error:  # noqa: BLE001 - the parsers are not ours, and one page must not end the job
            answer = False, f"{type(error).__name__}: {error}"
        pipe.send(answer)
