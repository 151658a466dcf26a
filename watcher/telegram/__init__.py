"""Telegram, both directions: alerts out, commands in. The only room that names python-telegram-bot."""

from watcher.telegram.limits import ChatLimiter, Limits, Rate
from watcher.telegram.sender import TelegramSender

__all__ = ["ChatLimiter", "Limits", "Rate", "TelegramSender"]
