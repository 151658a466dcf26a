"""How a call of the Bot API can end other than well, in Telegram's own words."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """How a call ends instead of being carried out."""

    status: int
    description: str = ""
    parameters: dict[str, int] = field(default_factory=dict)
    page: str | None = None
    """Sent instead of JSON: an error page of something in between."""
    accept: bool = False
    """The call is carried out first."""
    drop: bool = False
    """The connection is closed instead of any answer."""
    hold: float = 0.0
    """Seconds until the answer is sent: longer than the client waits, and the answer is lost."""


def flood(seconds: int) -> Answer:
    """Answer 429."""
    text = f"Too Many Requests: retry after {seconds}"
    return Answer(status=429, description=text, parameters={"retry_after": seconds})


def migrated(new_id: int) -> Answer:
    """Answer that the group is a supergroup now."""
    text = "Bad Request: group chat was upgraded to a supergroup chat"
    return Answer(status=400, description=text, parameters={"migrate_to_chat_id": new_id})


def bad_gateway() -> Answer:
    """Answer with a gateway's page and do nothing."""
    page = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
    return Answer(status=502, page=page)


def lost_answer() -> Answer:
    """Carry the call out, then close the connection without an answer."""
    return Answer(status=200, accept=True, drop=True)


def dropped() -> Answer:
    """Close the connection and do nothing."""
    return Answer(status=200, drop=True)


def refused(status: int, description: str) -> Answer:
    """Answer with a described error, e.g. ``refused(400, "Bad Request: TOPIC_CLOSED")``."""
    return Answer(status=status, description=description)


BLOCKED = refused(403, "Forbidden: bot was blocked by the user")
KICKED = refused(403, "Forbidden: bot was kicked from the supergroup chat")
NOT_MEMBER = refused(403, "Forbidden: bot is not a member of the channel chat")
DEACTIVATED = refused(403, "Forbidden: user is deactivated")
NO_RIGHT = refused(400, "Bad Request: not enough rights to send text messages to the chat")
NEEDS_ADMIN = refused(400, "Bad Request: need administrator rights in the channel chat")
NOTHING_TO_EDIT = refused(400, "Bad Request: message to edit not found")
CANNOT_EDIT = refused(400, "Bad Request: message can't be edited")
NOT_MODIFIED = refused(
    400,
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the"
    " same as a current content and reply markup of the message",
)
SERVER_ERROR = refused(500, "Internal Server Error: restart")
UNAUTHORIZED = refused(401, "Unauthorized")
CONFLICT = refused(
    409,
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
)


class Refusal(Exception):  # noqa: N818 - an answer, not an error of the fake
    """Ends a call."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.description)
        self.answer = answer
