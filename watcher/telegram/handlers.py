"""From Telegram's updates to commands and back: the library's side of ``commands``."""

import logging
from collections.abc import Iterator
from typing import Any

from telegram import Chat, ChatMember, ChatMemberUpdated, Update
from telegram import Message as Incoming
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import TelegramError
from telegram.ext import (
    BaseHandler,
    CallbackContext,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from watcher.alert import split_message
from watcher.model.delivery import Sent
from watcher.model.message import Message
from watcher.model.reason import Reason
from watcher.telegram import wording
from watcher.telegram.commands import Asked, Command, Commands
from watcher.telegram.ports import Chats
from watcher.telegram.sender import TelegramSender

_LOG = logging.getLogger(__name__)
UPDATES = (Update.MESSAGE, Update.MY_CHAT_MEMBER)
"""The kinds of updates that are asked for."""
_ADMINS = {ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR}
_GONE = {ChatMemberStatus.LEFT, ChatMemberStatus.BANNED}
_Context = CallbackContext[Any, Any, Any, Any]
_Handler = BaseHandler[Update, _Context, None]


class Handlers:
    """Answer commands where they were given, and note where the bot may write."""

    def __init__(self, commands: Commands, chats: Chats, sender: TelegramSender) -> None:
        self._commands = commands
        self._chats = chats
        self._sender = sender

    def listed(self) -> Iterator[_Handler]:
        """Return what to register with the library."""
        for command in self._commands.by_name.values():
            yield _on_command(command, self)
        yield ChatMemberHandler(self.member_changed, ChatMemberHandler.MY_CHAT_MEMBER)
        yield MessageHandler(filters.StatusUpdate.MIGRATE, self.group_migrated)

    async def command_given(self, command: Command, message: Incoming) -> None:
        """Carry out a command and answer in the same place."""
        thread = message.message_thread_id if message.is_topic_message else None
        answer = await self._refusal(command, message)
        if answer is None:
            title = message.chat.effective_name or ""
            words = (message.text or "").partition(" ")[2]
            answer = await command.answer(
                Asked(chat=message.chat.id, title=title, thread=thread, words=words)
            )
        for part in split_message(answer):
            receipt = await self._sender.answer(message.chat.id, thread, part)
            if not isinstance(receipt, Sent):
                _LOG.warning("/%s in chat %s was not answered: %s", command.name, message.chat.id, receipt)
                return

    async def member_changed(self, update: Update, _: _Context) -> None:
        """Note that the bot was let in, thrown out, blocked, or lost its right to post."""
        change = update.my_chat_member
        if change is None:
            return
        reason = _kept_out(change)
        _LOG.info("chat %s: the bot is %s now", change.chat.id, change.new_chat_member.status)
        if reason is None:
            await self._chats.resume(change.chat.id)
        else:
            await self._chats.stop(change.chat.id, reason)

    async def group_migrated(self, update: Update, _: _Context) -> None:
        """Note at once that a group became a supergroup, which has another id."""
        message = update.message
        if message is not None and message.migrate_to_chat_id is not None:
            await self._chats.migrate(message.chat.id, message.migrate_to_chat_id)

    async def _refusal(self, command: Command, message: Incoming) -> Message | None:
        """Return what to say instead of carrying the command out."""
        if not command.admins_only or message.chat.type == ChatType.PRIVATE:
            return None
        try:
            return None if await _from_admin(message) else wording.plain(wording.ADMINS_ONLY)
        except TelegramError as failure:
            _LOG.warning("chat %s: admins could not be asked for: %s", message.chat.id, failure)
            return wording.plain(wording.CANNOT_TELL_ADMINS)


def _on_command(command: Command, handlers: Handlers) -> _Handler:
    async def given(update: Update, _: _Context) -> None:
        if update.message is not None:
            await handlers.command_given(command, update.message)

    # Only new messages: an edit would give the command a second time.
    return CommandHandler(command.name, given, filters=filters.UpdateType.MESSAGE)


async def failed(update: object, context: _Context) -> None:
    """Log what went wrong with one update; the others are answered all the same."""
    number = update.update_id if isinstance(update, Update) else None
    if isinstance(context.error, TelegramError):
        _LOG.warning("update %s was not answered: %s", number, context.error)
    else:
        _LOG.error("update %s was not answered", number, exc_info=context.error)


async def _from_admin(message: Incoming) -> bool:
    if message.sender_chat is not None:
        # An admin who stays anonymous writes in the group's own name.
        return message.sender_chat.id == message.chat.id
    if message.from_user is None:
        return False
    member = await message.chat.get_member(message.from_user.id)
    return member.status in _ADMINS


def _kept_out(change: ChatMemberUpdated) -> Reason | None:
    """Return why the bot cannot write to a chat any more; None: it can."""
    member = change.new_chat_member
    if member.status in _GONE:
        private = change.chat.type == ChatType.PRIVATE
        return Reason.BOT_BLOCKED if private else Reason.BOT_REMOVED
    return None if _may_post(member, change.chat) else Reason.NO_RIGHT_TO_POST


def _may_post(member: ChatMember, chat: Chat) -> bool:
    if chat.type == ChatType.CHANNEL:
        return bool(getattr(member, "can_post_messages", False))
    return bool(getattr(member, "can_send_messages", True))
