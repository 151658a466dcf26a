"""What the bot says to people."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from watcher.model.message import Message, Span, Style
from watcher.model.polling import SourceState
from watcher.model.reason import Reason
from watcher.model.subscription import Filter, Subscription
from watcher.telegram.wishes import EVERYTHING, Choices

_HEALTHY = {Reason.OK, Reason.NOT_MODIFIED}
_MANY = 40
"""Names listed before "and so many more"."""
GREETING = (
    "I watch what officials say and bring you the very passage, who said it and the link, within seconds;"
    " and I tell you when a text is edited or withdrawn later.\n\n"
)
ADMINS_ONLY = "Only admins of this group can change what it gets."
CANNOT_TELL_ADMINS = "Telegram did not tell me who the admins are here; please try again in a moment."
_EXAMPLES = (
    ("/subscribe", "every statement on one of the topics"),
    ("/subscribe sanctions", "one topic, or several"),
    ("/subscribe from:tag:eu lang:en,fr", "some sources, some languages"),
    ("/subscribe drone* AND NOT sport", "only with these words"),
    (f"/subscribe {EVERYTHING}", "also statements without a topic"),
    ("/unsubscribe", "no more alerts here"),
    ("/status", "what you get here, and how the sources are"),
)


def usage(choices: Choices, *, greeting: bool) -> Message:
    """Explain the commands, with all that can be chosen."""
    return Message(spans=tuple(_usage(choices, greeting=greeting)))


def _usage(choices: Choices, *, greeting: bool) -> Iterator[Span]:
    if greeting:
        yield Span(GREETING)
    for example, meaning in _EXAMPLES:
        yield Span(example, Style.CODE)
        yield Span(f" {meaning}\n")
    for title, names in (
        ("Topics", choices.topics),
        ("Tags", choices.tags),
        ("Sources", tuple(choices.sources)),
    ):
        if names:
            yield Span(f"\n{title}: ", Style.BOLD)
            yield Span(_listed(names))


def subscribed(wanted: Filter, standing: int) -> Message:
    """Confirm a subscription as it was understood."""
    return Message(
        spans=(
            Span("Subscribed", Style.BOLD),
            Span(f" to {described(wanted)}.\n"),
            Span(f"Subscriptions here: {standing}. /unsubscribe ends them."),
        )
    )


def not_subscribed(problem: str) -> Message:
    """Say what is wrong with a wish."""
    return Message(
        spans=(Span("Not subscribed", Style.BOLD), Span(f": {problem}.\n/help shows what can be written."))
    )


def unsubscribed(removed: int, left: Sequence[Subscription]) -> Message:
    """Confirm what was ended, and what only the maintainers can end."""
    said = f"Ended subscriptions: {removed}." if removed else "There was no subscription to end."
    if left:
        said += (
            " The maintainers subscribe this chat in sources.yaml, and only they can end that: "
            + "; ".join(described(each.filter) for each in left)
            + "."
        )
    return Message(spans=(Span(said),))


def plain(text: str) -> Message:
    """Say one sentence."""
    return Message(spans=(Span(text),))


def described(wanted: Filter) -> str:
    """Say in words what a filter lets through."""
    if wanted.topics is None:
        what = "every topic"
    elif wanted.topics:
        what = ", ".join(sorted(wanted.topics))
    else:
        what = "every statement, with or without a topic"
    if wanted.sources is not None:
        what += f"; from {', '.join(sorted(wanted.sources))}"
    if wanted.languages is not None:
        what += f"; in {', '.join(sorted(wanted.languages))}"
    return what if wanted.match is None else f"{what}; with the words {wanted.match}"


def status(
    here: Sequence[Subscription], states: Sequence[SourceState], choices: Choices, now: datetime
) -> Message:
    """Say what this place gets and how the sources are, the troubled ones by name."""
    return Message(spans=tuple(_status(here, states, choices, now)))


def _status(
    here: Sequence[Subscription], states: Sequence[SourceState], choices: Choices, now: datetime
) -> Iterator[Span]:
    yield Span("This chat gets\n", Style.BOLD)
    for subscription in here:
        yield Span(f"• {described(subscription.filter)}\n")
    if not here:
        yield Span("nothing yet: /subscribe\n")
    troubled = [state for state in states if state.reason not in _HEALTHY]
    waiting = sum(state.polled_at is None for state in states)
    yield Span("\nSources\n", Style.BOLD)
    yield Span(f"✅ {len(states) - len(troubled) - waiting} of {len(states)} are read")
    yield Span(f", {waiting} not asked yet\n" if waiting else "\n")
    news = [state.new_at for state in states if state.new_at]
    if news:
        yield Span(f"Last new statement: {_ago(now - max(news))}\n")
    for state in troubled:
        yield Span("⚠️ ")
        yield Span(choices.sources.get(state.source, state.source), Style.BOLD)
        read = f"last read {_ago(now - state.succeeded_at)}" if state.succeeded_at else "never read"
        yield Span(f": {state.reason}, {read}\n")


def _ago(span: timedelta) -> str:
    minutes = max(int(span.total_seconds()) // 60, 0)
    if minutes < 1:
        return "just now"
    if minutes < 2 * 60:
        return f"{minutes} min ago"
    hours = minutes // 60
    return f"{hours} h ago" if hours < 2 * 24 else f"{hours // 24} days ago"


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _MANY} more" if len(names) > _MANY else ""
    return ", ".join(names[:_MANY]) + more + "\n"
