"""Telegram, both directions: alerts out, commands in. The only room that names python-telegram-bot."""

import os

from watcher.telegram.bot import Telegram
from watcher.telegram.limits import ChatLimiter, Limits, Rate
from watcher.telegram.ports import Chats
from watcher.telegram.sender import TelegramSender
from watcher.telegram.wishes import Choices

# The library asks to opt in to times as timedelta this way, and warns with every RetryAfter otherwise.
os.environ.setdefault("PTB_TIMEDELTA", "true")

__all__ = ["ChatLimiter", "Chats", "Choices", "Limits", "Rate", "Telegram", "TelegramSender"]
