"""Public channel previews."""

import pytest

from tests.support.pages import page, source
from watcher.discover import discover
from watcher.errors import ParseError
from watcher.model.reason import Reason
from watcher.model.source import SourceKind

URL = "https://t.me/s/example_ministry"


def post(number: int, text: str, *, edited: bool = False, reply: str = "") -> str:
    quoted = f'<div class="tgme_widget_message_text js-message_reply_text">{reply}</div>'
    return f"""<div class="tgme_widget_message_wrap">
      <div class="tgme_widget_message" data-post="example_ministry/{number}">
      {f'<a class="tgme_widget_message_reply">{quoted}</a>' if reply else ""}
      <div class="tgme_widget_message_text js-message_text" dir="auto">{text}</div>
      <div class="tgme_widget_message_info">
      <span class="tgme_widget_message_meta">{"edited " if edited else ""}
      <a class="tgme_widget_message_date" href="https://t.me/example_ministry/{number}">
      <time datetime="2026-08-2{number}T09:15:00+00:00" class="time">09:15</time>
      </a></span></div></div></div>"""


CHANNEL = '<section class="tgme_channel_history">{}</section>'


def test_posts_are_items_newest_first_with_their_text() -> None:
    body = CHANNEL.format(
        post(1, "<b>On the talks</b><br/><br/>The ministry said &quot;no&quot;.")
        + post(2, "Second", edited=True, reply="First")
    )
    found = discover(page(body, url=URL), source())
    second, first = found.items
    assert first.url == "https://t.me/example_ministry/1"
    assert first.title == "On the talks"
    assert first.content is not None
    assert "The ministry said" in first.content
    assert first.published
    assert first.published.iso() == "2026-08-21T09:15:00+00:00"
    assert second.title == "Second"
    assert found.next_url is None


def test_older_posts_are_asked_for_by_number() -> None:
    found = discover(page(CHANNEL.format(post(7, "A") + post(8, "B")), url=URL), source())
    assert found.next_url == URL + "?before=7"


def test_a_post_without_words_is_no_item() -> None:
    photo = post(3, "").replace('<div class="tgme_widget_message_text js-message_text" dir="auto"></div>', "")
    found = discover(page(CHANNEL.format(photo + post(4, "Words")), url=URL), source())
    assert [item.title for item in found.items] == ["Words"]


@pytest.mark.parametrize(
    ("body", "reason"),
    [("<html><body>If you have Telegram", Reason.WRONG_TYPE), (CHANNEL.format(""), Reason.EMPTY_LISTING)],
)
def test_a_page_without_posts_is_an_error(body: str, reason: Reason) -> None:
    with pytest.raises(ParseError) as caught:
        discover(page(body, url=URL), source(SourceKind.TELEGRAM))
    assert caught.value.reason is reason
