"""A small official site for whole-way tests: a listing, and statements that come, change and go."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from tests.support.http_server import Answer, HttpServer, Request, html, serve

SANCTIONS = (
    "The Council today agreed to impose sanctions on twelve shipping companies of Veldania. "
    "Their assets in the Union are frozen with immediate effect."
)
HARBOUR = (
    "The Minister opened the new harbour museum in Port Amsel this morning. "
    "Visitors are welcome from Tuesday to Sunday."
)


@dataclass(slots=True)
class Press:
    """The site's state; ``statements`` maps a slug to title, date and paragraphs, newest last."""

    server: HttpServer
    statements: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    on_page: Callable[[str], None] = lambda _slug: None
    """Called with the slug before a statement's page is answered."""

    @property
    def listing_url(self) -> str:
        return self.server.url("/press/")

    def url(self, slug: str) -> str:
        return self.server.url(f"/press/{slug}")

    def publish(self, slug: str, title: str, text: str, day: str = "2026-11-20") -> None:
        """Put a statement on top of the listing."""
        self.statements[slug] = (title, day, text)
        self.server.routes[f"/press/{slug}"] = self.page

    def withdraw(self, slug: str) -> None:
        """Take a statement away: its page answers 404."""
        del self.statements[slug]

    def listing(self, _: Request) -> str:
        rows = "".join(
            f'<li class="entry"><time datetime="{day}">{day}</time> '
            f'<h3><a href="/press/{slug}">{title}</a></h3></li>'
            for slug, (title, day, _text) in reversed(self.statements.items())
        )
        return (
            "<html lang=en><head><title>Press</title></head><body>"
            "<nav><a href=/>Home</a> <a href=/about>About us</a></nav>"
            f"<main><h1>Press statements</h1><ul class=entries>{rows}</ul></main>"
            "<footer><a href=/imprint>Imprint</a></footer></body></html>"
        )

    def page(self, request: Request) -> Answer:
        slug = request.path.rpartition("/")[2]
        self.on_page(slug)
        if slug not in self.statements:
            return html("<h1>Page not found</h1>", status=404)
        title, day, text = self.statements[slug]
        paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in text.split("\n"))
        return html(
            f"<html lang=en><head><title>{title} | Ministry</title></head><body><nav><a href=/>Home</a></nav>"
            f"<main><article><h1>{title}</h1><p class=date><time datetime={day}>{day}</time></p>{paragraphs}"
            f"</article></main><footer>© Ministry</footer></body></html>"
        )


@asynccontextmanager
async def press_site(older: int = 3) -> AsyncIterator[Press]:
    """Open a site that already shows some older statements."""
    async with serve({}) as server:
        press = Press(server)
        server.routes["/press/"] = press.listing
        for number in range(older):
            press.publish(
                f"older-{number}", f"The minister receives delegation {number}", HARBOUR, "2026-11-01"
            )
        yield press
