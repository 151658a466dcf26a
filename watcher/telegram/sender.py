"""One part on the wire, and what Telegram's answer means for its delivery."""

import logging
from datetime import timedelta

from telegram import Bot, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from watcher.errors import DeliveryError
from watcher.model.delivery import Deferred, Migrated, Outgoing, Receipt, Refused, Sent
from watcher.model.reason import Reason
from watcher.telegram.limits import wait_of
from watcher.telegram.markup import to_html, to_plain
from watcher.telegram.refusals import refusal
from watcher.telegram.request import NotSentError

_LOG = logging.getLogger(__name__)
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_RETRY = timedelta(seconds=10)
"""Before the next try where Telegram names no time of its own."""


class TelegramSender:
    """Send parts by one bot, whose rate limiter decides when."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send(self, outgoing: Outgoing) -> Receipt:
        """Send one part; raises DeliveryError where the bot itself cannot work."""
        try:
            return await self._styled(outgoing)
        except BadRequest as refused:
            return refusal(refused.message) or await self._unstyled(outgoing, refused.message)
        except TelegramError as failure:
            return _receipt(failure)

    async def _styled(self, outgoing: Outgoing) -> Sent:
        return await self._post(outgoing, to_html(outgoing.message), ParseMode.HTML)

    async def _unstyled(self, outgoing: Outgoing, complaint: str) -> Receipt:
        """Try once without any style: Telegram said something about the text that we do not know."""
        try:
            sent = await self._post(outgoing, to_plain(outgoing.message), None)
        except BadRequest as refused:
            known = refusal(refused.message)
            return known or Refused(reason=Reason.BAD_MESSAGE, detail=refused.message, chat_stopped=False)
        except TelegramError as failure:
            return _receipt(failure)
        _LOG.warning(
            "sent without styles to chat %s, as Telegram refused them: %s", sent.telegram_id, complaint
        )
        return sent

    async def _post(self, outgoing: Outgoing, text: str, parse_mode: str | None) -> Sent:
        chat = outgoing.chat
        # An answer to a message that was deleted meanwhile is sent as a message of its own.
        reply = outgoing.reply_to and ReplyParameters(outgoing.reply_to, allow_sending_without_reply=True)
        message = await self._bot.send_message(
            chat.telegram_id if chat.telegram_id is not None else chat.address,
            text,
            parse_mode=parse_mode,
            message_thread_id=outgoing.thread,
            reply_parameters=reply or None,
            link_preview_options=_NO_PREVIEW,
        )
        return Sent(message_id=message.message_id, telegram_id=message.chat.id)


def _receipt(failure: TelegramError) -> Receipt:
    """Say what a failure means; raises DeliveryError for those that concern the bot and not the message."""
    match failure:
        case RetryAfter():
            return Deferred(reason=Reason.FLOOD_CONTROL, wait=wait_of(failure))
        case ChatMigrated():
            return Migrated(telegram_id=failure.new_chat_id)
        case Forbidden():
            unknown = Refused(reason=Reason.NO_RIGHT_TO_POST, detail=failure.message, chat_stopped=True)
            return refusal(failure.message) or unknown
        case InvalidToken():
            raise token_refused() from None
        case Conflict():
            raise second_instance() from None
        case NotSentError():
            return Deferred(reason=Reason.UNREACHABLE, wait=_RETRY)
        case NetworkError():
            return Deferred(reason=Reason.UNKNOWN_OUTCOME, wait=_RETRY, uncertain=True)
        case _:
            raise failure


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
