"""One enumeration of reasons, used alike by log, metric, row and status page."""

from enum import StrEnum


class Reason(StrEnum):
    """Why something is as it is; the value is stored, printed and counted."""

    OK = "ok"
    NOT_MODIFIED = "not-modified"

    # fetching: what kept the page from us
    DNS = "dns"
    CONNECT = "connect"
    TLS = "tls"
    TIMEOUT = "timeout"
    BROKEN_ANSWER = "broken-answer"
    SERVER_ERROR = "server-error"
    RATE_LIMITED = "rate-limited"
    FORBIDDEN = "forbidden"
    BLOCKED = "blocked"
    LOGIN = "login"
    MAINTENANCE = "maintenance"
    NOT_FOUND = "not-found"
    GONE = "gone"
    SOFT_NOT_FOUND = "soft-not-found"
    TOO_LARGE = "too-large"
    TOO_MANY_REDIRECTS = "too-many-redirects"
    REFUSED_ADDRESS = "refused-address"
    ROBOTS = "robots"
    HTTP_ERROR = "http-error"

    # reading: what kept the page from making sense
    WRONG_TYPE = "wrong-type"
    EMPTY_LISTING = "empty-listing"
    BROKEN_MARKUP = "broken-markup"
    SELECTOR_ROT = "selector-rot"
    REDESIGN = "redesign"
    GAP = "gap"
    NO_TEXT = "no-text"
    STALE = "stale"

    # deciding: why there is a change, or none
    NEW = "new"
    BASELINE = "baseline"
    EDITED = "edited"
    REVERTED = "reverted"
    GREW = "grew"
    UNCHANGED = "unchanged"
    REPROCESSED = "reprocessed"
    WITHDRAWN = "withdrawn"
    UNCONFIRMED = "unconfirmed"
    NOT_LISTED = "not-listed"
    """Gone from the listing that held its text."""
    RESTORED = "restored"

    # routing: why a chat hears of it, or not
    NO_TOPIC = "no-topic"
    OTHER_TOPIC = "other-topic"
    OTHER_SOURCE = "other-source"
    OTHER_LANGUAGE = "other-language"
    NO_WORD_MATCH = "no-word-match"

    # delivering: what became of the message
    SENT = "sent"
    POSSIBLE_REPEAT = "possible-repeat"
    FLOOD_CONTROL = "flood-control"
    UNREACHABLE = "unreachable"
    UNKNOWN_OUTCOME = "unknown-outcome"
    CHAT_NOT_FOUND = "chat-not-found"
    BOT_BLOCKED = "bot-blocked"
    BOT_REMOVED = "bot-removed"
    NO_RIGHT_TO_POST = "no-right-to-post"
    THREAD_GONE = "thread-gone"
    MESSAGE_GONE = "message-gone"
    CHAT_MIGRATED = "chat-migrated"
    BAD_MESSAGE = "bad-message"
    BAD_TOKEN = "bad-token"  # noqa: S105 - a reason, not a secret
    SECOND_INSTANCE = "second-instance"

    # ours
    BAD_CONFIG = "bad-config"
    STORE = "store"
    BUG = "bug"
    """Our own code failed on this input; the log has the traceback."""
    PAUSED = "paused"
    DISABLED = "disabled"
