"""When the maintainers hear of a source that cannot be read or looks wrong, and of its recovery (pure)."""

from collections.abc import Iterable
from datetime import datetime

from watcher.compare import Judgement, Placed, Standing
from watcher.errors import FetchError, ParseError, WatcherError
from watcher.model.change import Absent, Decision, KnownStatement, Reading, StatementState
from watcher.model.delivery import Notice
from watcher.model.polling import SourceState
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.pipeline.survey import Survey

PATIENCE = 3
"""So many failures in a row of a kind that may pass by itself are not worth a message."""
_EXAMPLES = 3


def after_failure(
    source: Source, state: SourceState, error: WatcherError, now: datetime
) -> tuple[Notice, ...]:
    """Return the alarm a failed poll deserves: at once where waiting will not help, else after some."""
    transient = isinstance(error, FetchError) and error.transient
    if transient and state.failures < PATIENCE:
        return ()
    text = (
        f"{_called(source)} cannot be read: {error.reason}\n{error}\n"
        f"Last read: {_when(state.succeeded_at)}. Polling goes on by itself, more slowly."
    )
    return (Notice(subject=f"source:{source.id}", reason=error.reason, text=text, at=now),)


def after_success(
    source: Source, before: SourceState, survey: Survey, problem: ParseError | None, now: datetime
) -> tuple[Notice, ...]:
    """Return what a poll that could read the listing leaves to say: an alarm, an all-clear, a gap."""
    subject = f"source:{source.id}"
    notices = []
    if problem:
        text = f"{_called(source)}: {problem.reason}\n{problem}"
        notices.append(Notice(subject=subject, reason=problem.reason, text=text, at=now))
    elif before.troubled:
        text = f"{_called(source)} can be read again."
        notices.append(Notice(subject=subject, reason=Reason.OK, text=text, at=now))
    if survey.gap:
        notices.append(_gap(source, before, now))
    return tuple(notices)


def about_absence(
    source: Source, known: KnownStatement, seen: Reading | Absent, decision: Decision, now: datetime
) -> tuple[Notice, ...]:
    """Return the alarm that statements are gone together, or its end when the first of them is back."""
    subject = f"absent:{source.id}"
    if isinstance(seen, Reading):
        back = known.state is StatementState.MISSING
        text = f"Statements of {_called(source)} can be read again."
        return (Notice(subject=subject, reason=Reason.OK, text=text, at=now),) if back else ()
    if decision.reason is not Reason.REDESIGN:
        return ()
    place = "its listing" if seen.reason is Reason.NOT_LISTED else "their addresses"
    text = (
        f"{_called(source)}: several statements are gone from {place} at once, e.g. {known.url}\n"
        f"That looks like a redesign, so nobody is told yet. Statements still gone three days after they were"
        f" missed first are told as withdrawn."
    )
    return (Notice(subject=subject, reason=Reason.REDESIGN, text=text, at=now),)


def trouble(source: Source, state: SourceState, survey: Survey) -> ParseError | None:
    """Return what is wrong with a listing that could be read; None where it looks like itself."""
    judgement = survey.judgement
    if judgement is None:
        lasting = state.troubled and state.failures == 0
        return ParseError(state.detail, reason=state.reason) if lasting else None
    if judgement.held and state.answer is None:
        return ParseError(_held(source, judgement), reason=Reason.REDESIGN)
    if state.held and state.answer is None:
        return ParseError(_waiting(source, state.held), reason=Reason.REDESIGN)
    if judgement.rot:
        return ParseError(_rotten(state, judgement), reason=Reason.SELECTOR_ROT)
    return None


def _held(source: Source, judgement: Judgement) -> str:
    new = [one for one in judgement.placed if one.standing is Standing.NEW]
    causes = "; ".join(filter(None, (judgement.suspicion, *judgement.rot)))
    waiting = _waiting(source, len(new), f", e.g. {_examples(new)}")
    return f"the listing looks redesigned: {causes}.\n{waiting}"


def _waiting(source: Source, count: int, examples: str = "") -> str:
    return (
        f"{count} statements wait for an answer{examples}.\n"
        f"Send them: watcher release {source.id}\n"
        f"Take them as known and tell nobody: watcher rebaseline {source.id}"
    )


def _rotten(state: SourceState, judgement: Judgement) -> str:
    before = [one for one in judgement.placed if one.known]
    return (
        f"the listing looks incomplete: {'; '.join(judgement.rot)}.\n"
        f"It looked like itself last at {_when(state.succeeded_at)}.\n"
        f"Still on it: {_examples(before)}. What is new on it is told as before.\n"
        f"Mend its selectors, or take it as it is: watcher rebaseline {state.source}"
    )


def _gap(source: Source, before: SourceState, now: datetime) -> Notice:
    text = (
        f"{_called(source)}: statements may be missing between {_when(before.succeeded_at)} and "
        f"{_when(now)}: more came than its listing shows. Look at {source.url}"
    )
    return Notice(subject=f"gap:{source.id}", reason=Reason.GAP, text=text, at=now, passing=True)


def _examples(placed: Iterable[Placed]) -> str:
    titles = [one.item.title or one.item.url for one in placed][:_EXAMPLES]
    return ", ".join(f"“{title}”" for title in titles) or "none"


def _called(source: Source) -> str:
    return f"{source.name} ({source.id})"


def _when(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC" if moment else "never"
