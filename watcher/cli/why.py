"""``watcher why``: why an alert was sent, or was not."""

import asyncio
from typing import Annotated

import typer

from watcher.alert import Verdict, why
from watcher.cli.options import AsJson
from watcher.cli.output import print_json, say, tell
from watcher.cli.stored import audience_of
from watcher.model.archive import ChangeRecord, DeliveryRecord
from watcher.model.reason import Reason
from watcher.model.subscription import Chat, Subscription
from watcher.model.topic import Match


def command(
    statement: Annotated[int, typer.Argument(help="A statement's number; watcher history lists them.")],
    chat: Annotated[
        str | None, typer.Argument(help="Only this chat: @name or number.", show_default=False)
    ] = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Say of each change of a statement which rule and words decided, who was told, and who was not."""
    history, audience = asyncio.run(audience_of(statement))
    chosen = [pair for pair in audience if chat is None or chat in _names(pair[0])]
    if chat is not None and not chosen:
        tell(
            f"no chat {chat} has a subscription; known: {', '.join(sorted({c.address for c, _ in audience}))}"
        )
        raise typer.Exit(1)
    if as_json:
        changes = [_document(record, chosen) for record in history.changes]
        print_json({"id": history.summary.id, "url": history.summary.url, "changes": changes})
        return
    say(f"{history.summary.title}\n{history.summary.url}")
    if history.summary.echo_of:
        say(f"The same as statement {history.summary.echo_of}: who was told of that one is not told again")
    for record in history.changes:
        _show(record, chosen)
    if not history.changes:
        say(f"It was not read yet: {history.summary.state}.")


def _show(record: ChangeRecord, audience: list[tuple[Chat, Subscription]]) -> None:
    change = record.change
    quiet = "" if record.announced else ", told to nobody"
    say(f"\n{change.seen_at:%Y-%m-%d %H:%M:%S} UTC  {change.kind}: {change.reason}{quiet}")
    for match in change.matches:
        words = ", ".join(f"“{one.text}”" for one in match.evidence)
        say(f"  passage {match.passage}: {match.topic} {match.score:g} by {', '.join(match.rules)}: {words}")
    if not change.matches:
        say("  no rule found its words")
    for chat, verdict, sent in _told(record, audience):
        say(f"  {chat.title or chat.address}: {_fate(record, verdict, sent)}")


def _fate(record: ChangeRecord, verdict: Verdict, sent: tuple[DeliveryRecord, ...]) -> str:
    if sent:
        return ", ".join(map(_state, sent))
    if not record.announced:
        return f"not told: {record.change.reason}"
    return "not told" if verdict.reason is Reason.OK else f"not told: {verdict.reason}"


def _state(sent: DeliveryRecord) -> str:
    what = "its message edited in place, " if sent.amends else ""
    return f"{what}{sent.state}{f' ({sent.reason})' if sent.reason else ''}"


def _told(
    record: ChangeRecord, audience: list[tuple[Chat, Subscription]]
) -> list[tuple[Chat, Verdict, tuple[DeliveryRecord, ...]]]:
    """Say of each subscription whether its filter lets the change through now, and what its chat got."""
    change = record.change
    said = change.after or change.before
    if said is None:
        return []
    verdicts = why(
        said.passages,
        change.matches,
        source_id=change.source,
        source_tags=change.source_tags,
        language=said.statement.language,
        subscriptions=[subscription for _, subscription in audience],
        title=said.statement.title,
    )
    return [
        (chat, verdict, tuple(sent for sent in record.deliveries if sent.chat.key == chat.key))
        for (chat, _), verdict in zip(audience, verdicts, strict=True)
    ]


def _document(record: ChangeRecord, audience: list[tuple[Chat, Subscription]]) -> dict[str, object]:
    change = record.change
    return {
        "kind": change.kind,
        "reason": change.reason,
        "seen_at": change.seen_at.isoformat(),
        "announced": record.announced,
        "matches": [_match(match) for match in change.matches],
        "chats": [
            {
                "chat": chat.address,
                "reason": verdict.reason,
                "passages": list(verdict.passages),
                "deliveries": [
                    {"state": one.state, "reason": one.reason, "amends": one.amends} for one in sent
                ],
            }
            for chat, verdict, sent in _told(record, audience)
        ],
    }


def _match(match: Match) -> dict[str, object]:
    return {
        "topic": match.topic,
        "passage": match.passage,
        "score": match.score,
        "rules": list(match.rules),
        "evidence": [one.text for one in match.evidence],
    }


def _names(chat: Chat) -> set[str]:
    return {chat.address, str(chat.telegram_id)}
