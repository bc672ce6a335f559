"""Reads pages in a process of its own, so that a page can at worst cost that process.

Some pages take a parser minutes or gigabytes, or end it (10 MB of text 12 s, 500,000 links 1.3 GB: measured). The
process that reads is bounded in time and memory; one that dies or takes too long is replaced, the page is
recorded as one that could not be read, and the job goes on.
"""

from __future__ import annotations

import contextlib
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from types import TracebackType

from provenance.errors import UnreadablePage
from provenance.extract.article import read_page
from provenance.types import STORY_MEDIA_TYPE, Article, RawPage

with contextlib.suppress(ImportError):  # Windows has no limits of this kind: only the time is bounded there
    import resource

READ_SECONDS = 20.0
"""The slowest page of 10 MB, the largest that is fetched, took 12 s (measured)."""
READ_BYTES = 1_500_000_000
"""Address space of the process. The libraries alone take 0.4 GB of it; ordinary pages add some 0.1 GB."""

Read = Callable[[RawPage, str | None, str | None], Article]


def read_here(page: RawPage, timezone: str | None, language: str | None) -> Article:
    """Read a page in this process, without bounds."""
    return read_page(page, timezone=timezone, language=language)


class ReaderProcess:
    """Reads pages like `read_here`, in another process, which begins with the first page.

    Args:
        seconds: A page that takes longer is given up.
        max_bytes: Address space of the process.
        read: What to do with a page; it must be importable by name.
    """

    def __init__(
        self, *, seconds: float = READ_SECONDS, max_bytes: int = READ_BYTES, read: Read = read_here
    ) -> None:
        self._seconds = seconds
        self._max_bytes = max_bytes
        self._read = read
        # A fork would copy the locks of the threads that fetch in whatever state they are.
        self._context = multiprocessing.get_context("spawn")
        self._running: tuple[multiprocessing.process.BaseProcess, Connection] | None = None

    def __enter__(self) -> ReaderProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __call__(self, page: RawPage, timezone: str | None, language: str | None) -> Article:
        """Read a page.

        Raises:
            UnreadablePage: It took too long, too much memory, or ended the process.
        """
        if page.media_type == STORY_MEDIA_TYPE:
            return read_here(page, timezone, language)  # came as text: there is nothing to parse
        try:
            if self._running is None:
                self._running = self._started()
            _, pipe = self._running
            pipe.send((page, timezone, language))
            if not pipe.poll(self._seconds):
                self.close()
                raise UnreadablePage(page.url, f"reading it took longer than {self._seconds:g} s")
            answer = pipe.recv()
        except (EOFError, OSError) as error:
            self.close()
            raise UnreadablePage(page.url, "reading it ended the process that reads") from error
        if isinstance(answer, Article):
            return answer
        self.close()  # what ran out of memory is not trusted to have tidied up
        raise UnreadablePage(page.url, f"it could not be read: {answer}")

    def _started(self) -> tuple[multiprocessing.process.BaseProcess, Connection]:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(
            target=_serve, args=(theirs, self._max_bytes, self._read), name="reader", daemon=True
        )
        process.start()
        theirs.close()
        return process, ours

    def close(self) -> None:
        """End the process, whatever it is doing; the next page begins another."""
        if self._running is None:
            return
        process, pipe = self._running
        self._running = None
        pipe.close()
        process.kill()
        process.join()


def _serve(pipe: Connection, max_bytes: int, read: Read) -> None:
    """Answer each page with its article, or with a sentence of what went wrong, until the pipe is closed."""
    with contextlib.suppress(NameError, ValueError, OSError):  # a lower limit may be set already
        resource.setrlimit(resource.RLIMIT_AS, (max_bytes, max_bytes))
    while True:
        try:
            page, timezone, language = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            return
        answer: Article | str
        try:
            answer = read(page, timezone, language)
        except MemoryError:
            answer = "it took more memory than is allowed"
        except KeyboardInterrupt:
            return
        except Exception as error:  # noqa: BLE001 - the parsers are not ours, and one page must not end the job
            answer = f"{type(error).__name__}: {error}"
        pipe.send(answer)
