"""Who hears what when a text has grown: new passages once, and the first message said anew in its place."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from watcher.model.delivery import Amendment, NewDelivery, Told


def heard_of_growth(
    heard: Iterable[NewDelivery], told: Iterable[Told], *, new: Collection[int], longer: Collection[int]
) -> tuple[tuple[NewDelivery, ...], tuple[Amendment, ...]]:
    """Return what to send, and what to amend.

    ``heard`` is what chats would hear of the whole text as it is now; ``told`` what they were told. ``new``
    and ``longer`` are passages, see ``compare.new_passages``. Who was told nothing yet hears of the whole.
    """
    before = {(one.chat, one.thread): one for one in told}
    now = {(one.chat, one.thread): one for one in heard}
    deliveries = [one for place, one in now.items() if place not in before]
    for place, one in now.items():
        if place in before:
            fresh = _fresh(one, before[place], new, longer)
            deliveries += [replace(one, passages=fresh)] if fresh else []
    return tuple(deliveries), tuple(_anew(one, now.get(place)) for place, one in before.items())


def _fresh(now: NewDelivery, before: Told, new: Collection[int], longer: Collection[int]) -> tuple[int, ...]:
    return tuple(
        index for index in now.passages if index in new or (index in longer and index not in before.passages)
    )


def _anew(told: Told, now: NewDelivery | None) -> Amendment:
    """Say anew what a chat was told, with what its filter lets through of the text now."""
    return Amendment(
        delivery=told.delivery,
        chat=told.chat,
        thread=told.thread,
        change=None,
        passages=told.passages if now is None else now.passages,
        topics=told.topics if now is None else now.topics,
    )


def said_again(told: Told) -> Amendment:
    """Say anew what a chat was told, because of something around the text that became known."""
    return Amendment(
        delivery=told.delivery,
        chat=told.chat,
        thread=told.thread,
        change=told.change,
        passages=told.passages,
        topics=told.topics,
    )
