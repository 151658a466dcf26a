"""What Telegram's refusals mean for a delivery.

The Bot API tells most refusals apart by status alone, and by its description where that is not enough;
``_BY_DESCRIPTION`` is the one place that knows those sentences.
"""

from watcher.errors import DeliveryError
from watcher.model.delivery import Refused
from watcher.model.reason import Reason

# As the API writes them, without "Bad Request: " or "Forbidden: ", in lower case; those in capitals there
# come straight from the servers behind the API. https://github.com/tdlib/telegram-bot-api, Client.cpp
_BY_DESCRIPTION = {
    "bot was blocked by the user": Reason.BOT_BLOCKED,
    "bot can't initiate conversation with a user": Reason.BOT_BLOCKED,
    "bot can't send messages to bots": Reason.BOT_BLOCKED,
    "user_is_blocked": Reason.BOT_BLOCKED,
    "user is deactivated": Reason.CHAT_NOT_FOUND,
    "user not found": Reason.CHAT_NOT_FOUND,
    "chat not found": Reason.CHAT_NOT_FOUND,
    "chat_id is empty": Reason.CHAT_NOT_FOUND,
    "peer_id_invalid": Reason.CHAT_NOT_FOUND,
    "the group chat was deleted": Reason.CHAT_NOT_FOUND,
    "group chat was deactivated": Reason.CHAT_NOT_FOUND,
    "bot was kicked from the group chat": Reason.BOT_REMOVED,
    "bot was kicked from the supergroup chat": Reason.BOT_REMOVED,
    "bot was kicked from the channel chat": Reason.BOT_REMOVED,
    "bot is not a member of the group chat": Reason.BOT_REMOVED,
    "bot is not a member of the supergroup chat": Reason.BOT_REMOVED,
    "bot is not a member of the channel chat": Reason.BOT_REMOVED,
    "channel_private": Reason.BOT_REMOVED,
    "have no rights to send a message": Reason.NO_RIGHT_TO_POST,
    "not enough rights to send text messages to the chat": Reason.NO_RIGHT_TO_POST,
    "need administrator rights in the channel chat": Reason.NO_RIGHT_TO_POST,
    "chat_admin_required": Reason.NO_RIGHT_TO_POST,
    "chat_write_forbidden": Reason.NO_RIGHT_TO_POST,
    "chat_restricted": Reason.NO_RIGHT_TO_POST,
    "chat_send_plain_forbidden": Reason.NO_RIGHT_TO_POST,
    "user_banned_in_channel": Reason.NO_RIGHT_TO_POST,
    "message thread not found": Reason.THREAD_GONE,
    "topic_closed": Reason.THREAD_GONE,
    "topic_deleted": Reason.THREAD_GONE,
    "topic_id_invalid": Reason.THREAD_GONE,
    "message to edit not found": Reason.MESSAGE_GONE,
    "message can't be edited": Reason.MESSAGE_GONE,
    "there is no text in the message to edit": Reason.MESSAGE_GONE,
    "message_id_invalid": Reason.MESSAGE_GONE,
    "message_author_required": Reason.MESSAGE_GONE,
    "message_edit_time_expired": Reason.MESSAGE_GONE,
    "message is too long": Reason.BAD_MESSAGE,
    "message_too_long": Reason.BAD_MESSAGE,
    "message text is empty": Reason.BAD_MESSAGE,
    "text must be non-empty": Reason.BAD_MESSAGE,
}
_OF_ONE_MESSAGE = {Reason.BAD_MESSAGE, Reason.MESSAGE_GONE, Reason.THREAD_GONE}


def refusal(description: str) -> Refused | None:
    """Return what a described refusal means; None where the description is not known."""
    reason = _BY_DESCRIPTION.get(description.removeprefix("Forbidden: ").casefold())
    if reason is None:
        return None
    return Refused(reason=reason, detail=description, chat_stopped=reason not in _OF_ONE_MESSAGE)


def is_unchanged(description: str) -> bool:
    """Tell whether a message that was to be edited says the very same already."""
    # A longer sentence follows the first words; from the servers behind the API they come in capitals.
    return description.casefold().startswith(("message is not modified", "message_not_modified"))


def token_refused() -> DeliveryError:
    """Say that Telegram does not know this token."""
    return DeliveryError(
        "Telegram refuses the bot's token: compare WATCHER_TELEGRAM_TOKEN with what @BotFather shows",
        reason=Reason.BAD_TOKEN,
    )


def second_instance() -> DeliveryError:
    """Say that somebody else reads this bot's updates."""
    return DeliveryError(
        "another program reads this bot's updates: stop the other instance, or give this one its own token",
        reason=Reason.SECOND_INSTANCE,
    )
