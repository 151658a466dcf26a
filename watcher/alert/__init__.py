"""From matches to messages: who hears of a change, why others do not, and what the alert looks like."""

from watcher.alert.filters import FilterError, WordFilter, parse_filter
from watcher.alert.rendering import REPEAT, render
from watcher.alert.routing import Verdict, heard_of, route, why
from watcher.alert.splitting import split_message, units

__all__ = [
    "REPEAT",
    "FilterError",
    "Verdict",
    "WordFilter",
    "heard_of",
    "parse_filter",
    "render",
    "route",
    "split_message",
    "units",
    "why",
]
