"""The web: fetches pages politely and safely, and tells a page from a wall.

The only room that names httpx. Everything it raises is a FetchError that says what to do next.
"""

from watcher.fetch.browser import browser_fault
from watcher.fetch.caching import fresh_for
from watcher.fetch.completions import Completions
from watcher.fetch.faults import of_verdict
from watcher.fetch.fetcher import HttpFetcher
from watcher.fetch.looks import is_shell
from watcher.fetch.settings import FetchSettings
from watcher.fetch.verdict import Verdict, verdict

__all__ = [
    "Completions",
    "FetchSettings",
    "HttpFetcher",
    "Verdict",
    "browser_fault",
    "fresh_for",
    "is_shell",
    "of_verdict",
    "verdict",
]
