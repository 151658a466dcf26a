"""Telegram, both directions: alerts out, commands in. The only room that names python-telegram-bot."""

import os

from watcher.telegram.limits import ChatLimiter, Limits, Rate
from watcher.telegram.sender import TelegramSender

# The library asks to opt in to times as timedelta this way, and warns with every RetryAfter otherwise.
os.environ.setdefault("PTB_TIMEDELTA", "true")

__all__ = ["ChatLimiter", "Limits", "Rate", "TelegramSender"]
