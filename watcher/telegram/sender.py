"""One part on the wire, and what Telegram's answer means for its delivery."""

import logging
from dataclasses import dataclass
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

from watcher.model.delivery import Deferred, Migrated, Outgoing, Receipt, Refused, Sent
from watcher.model.message import Message
from watcher.model.reason import Reason
from watcher.telegram.limits import wait_of
from watcher.telegram.markup import to_html, to_plain
from watcher.telegram.refusals import is_unchanged, refusal, second_instance, token_refused
from watcher.telegram.request import NotSentError

_LOG = logging.getLogger(__name__)
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_RETRY = timedelta(seconds=10)
"""Before the next try where Telegram names no time of its own."""


@dataclass(frozen=True, slots=True)
class _To:
    """Where a message goes."""

    chat: int | str
    thread: int | None = None
    reply_to: int | None = None
    amends: int | None = None
    """The message that it takes the place of."""


class TelegramSender:
    """Send parts by one bot, whose rate limiter decides when."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send(self, outgoing: Outgoing) -> Receipt:
        """Send one part, or edit a message; raises DeliveryError where the bot itself cannot work."""
        chat = outgoing.chat
        to = _To(
            chat.telegram_id or chat.address,
            thread=outgoing.thread,
            reply_to=outgoing.reply_to,
            amends=outgoing.amends,
        )
        return await self._send(to, outgoing.message)

    async def answer(self, chat: int, thread: int | None, message: Message) -> Receipt:
        """Send what somebody asked the bot for; as ``send``, but outside of the outbox."""
        return await self._send(_To(chat, thread), message)

    async def _send(self, to: _To, message: Message) -> Receipt:
        try:
            return await self._post(to, to_html(message), ParseMode.HTML)
        except BadRequest as refused:
            return _answer(to, refused) or await self._unstyled(to, message, refused.message)
        except TelegramError as failure:
            return _receipt(to, failure)

    async def _unstyled(self, to: _To, message: Message, complaint: str) -> Receipt:
        """Try once without any style: Telegram said something about the text that we do not know."""
        try:
            sent = await self._post(to, to_plain(message), None)
        except BadRequest as refused:
            known = _answer(to, refused)
            return known or Refused(reason=Reason.BAD_MESSAGE, detail=refused.message, chat_stopped=False)
        except TelegramError as failure:
            return _receipt(to, failure)
        _LOG.warning(
            "sent without styles to chat %s, as Telegram refused them: %s", sent.telegram_id, complaint
        )
        return sent

    async def _post(self, to: _To, text: str, parse_mode: str | None) -> Sent:
        if to.amends is not None:
            return await self._edit(to.chat, to.amends, text, parse_mode)
        reply = None
        if to.reply_to is not None:
            # An answer to a message that was deleted meanwhile becomes a message of its own.
            reply = ReplyParameters(to.reply_to, allow_sending_without_reply=True)
        message = await self._bot.send_message(
            to.chat,
            text,
            parse_mode=parse_mode,
            message_thread_id=to.thread,
            reply_parameters=reply,
            link_preview_options=_NO_PREVIEW,
        )
        return Sent(message_id=message.message_id, telegram_id=message.chat.id)

    async def _edit(self, chat: int | str, message: int, text: str, parse_mode: str | None) -> Sent:
        edited = await self._bot.edit_message_text(
            text, chat, message, parse_mode=parse_mode, link_preview_options=_NO_PREVIEW
        )
        # True would be the answer for a message that somebody sent by way of the bot.
        known = chat if isinstance(chat, int) else None
        return Sent(message_id=message, telegram_id=known if isinstance(edited, bool) else edited.chat.id)


def _answer(to: _To, refused: BadRequest) -> Receipt | None:
    """Say what a refusal means that we know; None: it may be about the styles."""
    if to.amends is not None and is_unchanged(refused.message):
        return Sent(message_id=to.amends, telegram_id=to.chat if isinstance(to.chat, int) else None)
    return refusal(refused.message)


def _receipt(to: _To, failure: TelegramError) -> Receipt:
    """Say what a failure means; raises DeliveryError for those that concern the bot and not the message."""
    match failure:
        case RetryAfter():
            return Deferred(reason=Reason.FLOOD_CONTROL, wait=wait_of(failure))
        case ChatMigrated():
            return Migrated(telegram_id=failure.new_chat_id)
        case Forbidden():
            unknown = Refused(reason=Reason.NO_RIGHT_TO_POST, detail=failure.message, chat_stopped=True)
            return refusal(failure.message) or unknown
        case InvalidToken() if to.amends is not None:
            # The same words as for a server that cannot edit; a bad token shows with the next new message.
            return Refused(reason=Reason.MESSAGE_GONE, detail=failure.message, chat_stopped=False)
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
