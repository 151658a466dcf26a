"""Pages and sources as discovery gets them."""

from datetime import UTC, datetime

from watcher.model.page import Page
from watcher.model.source import ListingSpec, Source, SourceId, SourceKind

FETCHED_AT = datetime(2026, 8, 22, 12, tzinfo=UTC)
URL = "https://press.example.org/en/news/"


def page(body: str | bytes, *, url: str = URL, content_type: str = "", at: datetime = FETCHED_AT) -> Page:
    return Page(
        url=url,
        final_url=url,
        headers={"content-type": content_type} if content_type else {},
        body=body.encode() if isinstance(body, str) else body,
        fetched_at=at,
    )


def source(
    kind: SourceKind = SourceKind.AUTO,
    *,
    language: str | None = None,
    timezone: str = "UTC",
    listing: ListingSpec | None = None,
) -> Source:
    return Source(
        id=SourceId("press"),
        name="Press office",
        url=URL,
        kind=kind,
        language=language,
        timezone=timezone,
        listing=listing or ListingSpec(),
    )
