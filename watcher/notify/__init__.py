"""Loop 2: from the outbox to a settled receipt; claim, render, send, settle.

It never calls loop 1; the outbox table is all they share.
"""

from watcher.notify.dispatcher import Dispatcher, DispatchReport, Look
from watcher.notify.ports import Outbox, Sender
from watcher.notify.terminal import TerminalSender

__all__ = ["DispatchReport", "Dispatcher", "Look", "Outbox", "Sender", "TerminalSender"]
