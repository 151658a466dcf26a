"""Chats, people and messages as the fake Bot API keeps and shows them."""

from dataclasses import dataclass, field
from typing import Any

from tests.support.bot_answers import Answer, Refusal, refused
from tests.support.telegram_html import BadMarkupError, Entity, parse, utf16

DATE = 1_700_000_000
"""Of every message, in seconds since 1970."""


@dataclass(slots=True, kw_only=True)
class FakeChat:
    """A chat the bot may write to."""

    id: int
    kind: str
    username: str | None = None
    title: str = ""
    topics: dict[int, bool] = field(default_factory=dict)
    """Forum topics by thread id; False: closed."""
    members: dict[int, str] = field(default_factory=dict)
    """Status by user id: ``creator``, ``administrator``, ``member`` ..."""
    refuses: Answer | None = None
    """How every message to this chat ends."""
    deleted: set[int] = field(default_factory=set)
    """Ids of its messages that were deleted."""

    def json(self) -> dict[str, Any]:
        shown: dict[str, Any] = {"id": self.id, "type": self.kind}
        if self.kind == "private":
            return shown | {"first_name": self.title or f"Person {self.id}"}
        shown |= {"title": self.title or f"Chat {self.id}"}
        shown |= {"username": self.username} if self.username else {}
        return shown | ({"is_forum": True} if self.topics else {})


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """A message that was accepted."""

    id: int
    chat: int
    text: str
    """Visible text, after parsing."""
    entities: tuple[Entity, ...]
    raw: str
    """As it was sent."""
    thread: int | None
    reply_to: int | None
    at: float
    """Seconds of the fake's clock."""


def person(number: int) -> dict[str, Any]:
    """Return a user as the Bot API shows one."""
    return {"id": number, "is_bot": False, "first_name": f"Person {number}"}


def member(number: int, status: str) -> dict[str, Any]:
    shown: dict[str, Any] = {"user": person(number), "status": status}
    if status == "creator":
        return shown | {"is_anonymous": False}
    if status == "administrator":
        return shown | dict.fromkeys(_ADMIN_RIGHTS, True)
    return shown


_ADMIN_RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)


def read(params: dict[str, str]) -> tuple[str, tuple[Entity, ...]]:
    """Read a text as Telegram does: parse it, then trim and measure what is visible."""
    raw = params.get("text", "")
    text, entities = _parsed(raw, params.get("parse_mode"))
    if not text:
        what = "text must be non-empty" if raw else "message text is empty"
        raise Refusal(refused(400, f"Bad Request: {what}"))
    if utf16(text) > 4096:
        raise Refusal(refused(400, "Bad Request: message is too long"))
    if len(entities) > 100:
        raise Refusal(refused(400, "Bad Request: ENTITIES_TOO_LONG"))
    return text, entities


def _parsed(raw: str, parse_mode: str | None) -> tuple[str, tuple[Entity, ...]]:
    if parse_mode is None:
        return raw.strip(), ()
    if parse_mode != "HTML":
        raise Refusal(refused(400, "Bad Request: unsupported parse_mode"))
    try:
        return parse(raw)
    except BadMarkupError as error:
        raise Refusal(refused(400, f"Bad Request: can't parse entities: {error}")) from None
