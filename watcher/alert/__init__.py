"""From matches to messages: who hears of a change, and what the alert looks like."""

from watcher.alert.rendering import REPEAT, render
from watcher.alert.splitting import split_message, units

__all__ = ["REPEAT", "render", "split_message", "units"]
