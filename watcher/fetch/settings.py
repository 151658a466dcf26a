"""What holds for every request, whichever source it is for."""

from dataclasses import dataclass
from datetime import timedelta

from watcher import __version__

ROBOT = "statement-watcher"
"""The name robots.txt knows us by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchSettings:
    """How we behave on the web, and how much we take from it."""

    contact: str = ""
    """An address or URL where a webmaster reaches the maintainers; goes into the User-Agent."""
    allow_private_networks: bool = False
    """True lets this machine and private networks be fetched; link-local addresses stay refused."""
    spacing: timedelta = timedelta(seconds=1)
    """Between two fetches from one host; jitter lengthens it by up to a half."""
    per_host: int = 2
    """Requests in flight to one host."""
    at_once: int = 8
    """Requests in flight in all: the pool of httpx gets dear beyond that."""
    max_bytes: int = 15_000_000
    """Of a body, after decompression."""
    silence: timedelta = timedelta(seconds=20)
    """How long to wait for a connection, and then for the next bytes."""
    total_time: timedelta = timedelta(seconds=60)
    """For one fetch with all its redirects, without the time spent queueing."""
    max_redirects: int = 10
    chromium: str | None = None
    """The browser for sources that say ``render: true``; None: looked for on PATH."""
    settle: timedelta = timedelta(seconds=10)
    """How long a rendered page may go on asking for its parts before it is read as it stands."""

    @property
    def user_agent(self) -> str:
        """The honest name we give."""
        contact = f" (+{self.contact})" if self.contact else ""
        return f"{ROBOT}/{__version__}{contact}"
