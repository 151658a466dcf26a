"""Alerts on a terminal."""

from dataclasses import replace
from io import StringIO

from rich.console import Console

from tests.support.alerts import CHANNEL, delivery, new_statement
from watcher.alert import render
from watcher.model.delivery import Outgoing
from watcher.model.message import Message, Span, Style
from watcher.model.subscription import Chat, ChatKey
from watcher.notify import TerminalSender


def outgoing(message: Message, chat: Chat = CHANNEL, thread: int | None = None) -> Outgoing:
    return Outgoing(chat=chat, thread=thread, message=message)


def terminal(*, colors: bool = False) -> tuple[TerminalSender, StringIO]:
    written = StringIO()
    console = Console(
        file=written, width=80, force_terminal=colors, color_system="standard" if colors else None
    )
    return TerminalSender(console), written


async def test_an_alert_is_printed_with_its_chat_its_quotation_and_its_links() -> None:
    sender, written = terminal()
    receipt = await sender.send(outgoing(render(delivery(new_statement("We reject this.", "reject")))))
    lines = [line.rstrip() for line in written.getvalue().splitlines()]
    assert lines[0].startswith("@example_channel · message 1 ──")
    assert "    We reject this." in lines
    assert "Source <https://press.example/briefings/24-march>" in lines
    assert (receipt.message_id, receipt.telegram_id) == (1, None)


async def test_message_ids_count_up_and_a_known_chat_keeps_its_number() -> None:
    sender, _ = terminal()
    chat = Chat(key=ChatKey(3), address="@other", telegram_id=-1007)
    message = Message(spans=(Span("Hello"),))
    receipts = [await sender.send(outgoing(message, chat, thread=4)) for _ in range(2)]
    assert [receipt.message_id for receipt in receipts] == [1, 2]
    assert receipts[0].telegram_id == -1007


async def test_a_message_said_anew_is_printed_with_the_number_of_the_one_it_edits() -> None:
    sender, written = terminal()
    await sender.send(outgoing(Message(spans=(Span("Hello"),))))
    anew = replace(outgoing(Message(spans=(Span("Hello again"),))), amends=1)
    assert (await sender.send(anew)).message_id == 1
    assert (await sender.send(outgoing(Message(spans=(Span("Bye"),))))).message_id == 2
    rules = [line.rstrip(" ─") for line in written.getvalue().splitlines() if "─" in line]
    assert rules == [
        "@example_channel · message 1",
        "@example_channel · edits message 1",
        "@example_channel · message 2",
    ]


async def test_styles_reach_a_terminal_that_has_them_and_markup_in_a_text_is_only_text() -> None:
    sender, written = terminal(colors=True)
    spans = (Span("[red]bold[/red]", Style.BOLD), Span("gone", Style.STRIKE), Span("new", Style.UNDERLINE))
    await sender.send(outgoing(Message(spans=spans)))
    assert "\x1b[1m[red]bold[/red]" in written.getvalue()
    assert "\x1b[9mgone" in written.getvalue()
    assert "\x1b[4mnew" in written.getvalue()


async def test_in_a_file_an_edit_is_still_told_apart() -> None:
    sender, written = terminal()
    spans = (Span("on "), Span("24", Style.STRIKE), Span(" "), Span("25", Style.UNDERLINE), Span(" March"))
    await sender.send(outgoing(Message(spans=spans)))
    assert "on [-24-] {+25+} March" in written.getvalue()
