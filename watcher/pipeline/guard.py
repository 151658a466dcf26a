"""The one place where a bug in our own reading becomes a failure of one page instead of the whole service."""

from collections.abc import Iterator
from contextlib import contextmanager

from watcher.errors import ParseError, WatcherError
from watcher.model.reason import Reason


@contextmanager
def bugs_fail_one_page(url: str) -> Iterator[None]:
    """Turn an unexpected error of the pure core into a ParseError(BUG) that names the page.

    The cause stays attached, for the log. Errors outside the core are not meant to pass through here.
    """
    try:
        yield
    except WatcherError:
        raise
    except Exception as bug:
        raise ParseError(
            f"our own code failed on {url} ({type(bug).__name__}: {bug}); please report it with this page",
            reason=Reason.BUG,
        ) from bug
