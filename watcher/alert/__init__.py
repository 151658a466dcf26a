"""From matches to messages: who hears of a change, why others do not, and what the alert looks like."""

from watcher.alert.filters import FilterError, WordFilter, parse_filter
from watcher.alert.fitting import Room, render_within
from watcher.alert.growing import heard_of_growth, said_again
from watcher.alert.rendering import REPEAT, render
from watcher.alert.routing import Verdict, heard_of, route, why
from watcher.alert.splitting import split_message, units

__all__ = [
    "REPEAT",
    "FilterError",
    "Room",
    "Verdict",
    "WordFilter",
    "heard_of",
    "heard_of_growth",
    "parse_filter",
    "render",
    "render_within",
    "route",
    "said_again",
    "split_message",
    "units",
    "why",
]
