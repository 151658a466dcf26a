"""The public preview page of a Telegram channel, ``https://t.me/s/<channel>``."""

import re

from selectolax.lexbor import LexborNode

from watcher.discover.listing import listed
from watcher.discover.paging import replaced
from watcher.discover.plaintext import first_line
from watcher.errors import ParseError
from watcher.model.item import Discovery, Item
from watcher.model.page import Page
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.source import Source
from watcher.text.charset import decode
from watcher.text.dates import parse_date
from watcher.text.tree import parse
from watcher.text.urls import absolute

_POST = "[data-post]"
# A quoted message of a reply has a text of its own, in another class.
_TEXT = ".tgme_widget_message_text:not(.js-message_reply_text), .tgme_widget_message_poll_question"
_TIME = ".tgme_widget_message_date time[datetime], .tgme_widget_message_info time[datetime]"
_BREAK = re.compile(r"<(?:br|/p|/div|/blockquote|/pre)\b[^>]*>", re.IGNORECASE)
_CHANNEL = ".tgme_channel_info, .tgme_channel_history"


def discover_telegram(page: Page, source: Source) -> Discovery:
    """Find a channel's posts with text, newest first; their text is the item's content.

    Raises ParseError WRONG_TYPE for a page that is no channel preview.
    """
    tree = parse(decode(page.body, page.headers.get("content-type", "")))
    posts = tree.css(_POST)
    if not posts and tree.css_first(_CHANNEL) is None:
        raise ParseError(
            f"{page.final_url} is no public channel preview; the address is https://t.me/s/<channel>",
            reason=Reason.WRONG_TYPE,
        )
    items = [item for post in posts if (item := _item(post, page, source))]
    older = _oldest_number(posts)
    return listed(
        reversed(items),
        page=page,
        method="telegram",
        next_url=replaced(page.final_url, "before", older) if older and older > 1 else None,
    )


def _item(post: LexborNode, page: Page, source: Source) -> Item | None:
    """Return a post as an item; None for one without words (a photo, a service message)."""
    name = post.attributes.get("data-post") or ""
    text = post.css_first(_TEXT)
    url = absolute("https://t.me/", f"/{name}")
    if text is None or url is None:
        return None
    content = text.inner_html or ""
    title = first_line(parse(_BREAK.sub(r"\g<0>\n", content)).text())
    if not title:
        return None
    return Item(url=url, title=title, published=_published(post, page, source), guid=name, content=content)


def _published(post: LexborNode, page: Page, source: Source) -> Published | None:
    """Read when it was posted; an edited post keeps that time and only adds a word before it."""
    clock = post.css_first(_TIME)
    written = (clock.attributes.get("datetime") or "") if clock else ""
    return parse_date(written, language=None, timezone=source.timezone, now=page.fetched_at)


def _oldest_number(posts: list[LexborNode]) -> int | None:
    numbers = [(post.attributes.get("data-post") or "").rpartition("/")[2] for post in posts]
    return min((int(number) for number in numbers if number.isdecimal()), default=None)
