"""A public channel and a feed of whole texts: listings that hold what they announce."""

from dataclasses import dataclass, field
from datetime import datetime

SHOWN = 10
"""So many posts a preview shows; Telegram's shows twenty."""
BACKGROUND = "The measures were prepared together with the partners and will be reviewed every year. " * 8
"""A feed's texts are long: short ones are taken for summaries."""


@dataclass
class Channel:
    """The posts of a channel: number -> text and when it was posted, oldest first."""

    posts: dict[int, tuple[str, datetime]] = field(default_factory=dict)
    last: int = 0
    edited: set[int] = field(default_factory=set)

    def post(self, text: str, at: datetime) -> int:
        self.last += 1
        self.posts[self.last] = (text, at)
        return self.last

    def edit(self, number: int, text: str) -> None:
        self.posts[number] = (text, self.posts[number][1])
        self.edited.add(number)

    def preview(self) -> str:
        """Return the page at ``t.me/s/``: the last posts, oldest first."""
        shown = "".join(self._post(number) for number in list(self.posts)[-SHOWN:])
        return (
            "<html><body><header class=tgme_header><div class=tgme_channel_info>Ministry</div></header>"
            f'<section class="tgme_channel_history js-message_history">{shown}</section></body></html>'
        )

    def feed(self) -> str:
        """Return the same as a feed that carries whole texts, newest first."""
        items = "".join(
            f"<item><title>Briefing {number}</title><link>https://press.example.org/briefing/{number}</link>"
            f"<pubDate>{at:%d %b %Y %H:%M:%S} +0000</pubDate>"
            f"<content:encoded>&lt;p&gt;{text}&lt;/p&gt;&lt;p&gt;{BACKGROUND}&lt;/p&gt;</content:encoded></item>"
            for number, (text, at) in reversed(list(self.posts.items())[-SHOWN:])
        )
        space = "xmlns:content='http://purl.org/rss/1.0/modules/content/'"
        return f"<rss version='2.0' {space}><channel><title>Briefings</title>{items}</channel></rss>"

    def _post(self, number: int) -> str:
        text, at = self.posts[number]
        note = "edited " if number in self.edited else ""
        return f"""<div class="tgme_widget_message_wrap js-widget_message_wrap">
          <div class="tgme_widget_message js-widget_message" data-post="ministry/{number}">
          <div class="tgme_widget_message_text js-message_text" dir="auto">{text}</div>
          <div class="tgme_widget_message_footer"><div class="tgme_widget_message_info">
          <span class="tgme_widget_message_views">{100 + number}</span>
          <span class="tgme_widget_message_meta">{note}<a class="tgme_widget_message_date"
          href="https://t.me/ministry/{number}"><time datetime="{at.isoformat()}">{at:%H:%M}</time></a></span>
          </div></div></div></div>"""
