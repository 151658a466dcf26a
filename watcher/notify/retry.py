"""How long a delivery waits before its next try."""

from dataclasses import replace
from datetime import timedelta

from watcher.model.delivery import Deferred
from watcher.model.reason import Reason

LONGEST = timedelta(minutes=5)
"""Between two tries: no delivery is given up, and each is on its way soon after Telegram is back."""


def spaced(receipt: Deferred, attempts: int) -> Deferred:
    """Double the wait with every earlier attempt; a wait that Telegram itself named stays as it is."""
    if receipt.reason is Reason.FLOOD_CONTROL:
        return receipt
    doublings = min(attempts, 16)
    return replace(receipt, wait=max(receipt.wait, min(receipt.wait * 2**doublings, LONGEST)))
