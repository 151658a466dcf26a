"""What may stand in sources.yaml: the one definition that checks files and that editors read.

The field names are the keys of the file, their descriptions what an editor shows.
"""

from datetime import timedelta
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictInt, WithJsonSchema
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import NullableSchema, WithDefaultSchema
from typing_extensions import override

from watcher.config.fields import (
    ChatAddress,
    Clock,
    ClockEnd,
    Duration,
    HeaderName,
    HeaderText,
    Language,
    Line,
    Name,
    Proxy,
    RevisitSpan,
    Url,
    Weekdays,
    Zone,
)
from watcher.config.topic_schema import TOPICS
from watcher.config.watchlist_schema import WATCHLISTS
from watcher.model.source import SourceKind, TextFrom

EVERY_DAY = frozenset(range(1, 8))
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


class Entry(BaseModel):
    """A mapping of the file: a key that is not named here is a fault."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


class RevisitEntry(Entry):
    """How often statements up to an age are looked at again, for edits and removals."""

    until: RevisitSpan
    """The age at which it ends, 365d at most, counted from when a statement was first seen."""
    every: RevisitSpan
    """How often they are looked at, e.g. 15m."""


Revisits = Annotated[list[RevisitEntry], Field(max_length=20)]


class DefaultsEntry(Entry):
    """Holds for every source that does not say otherwise."""

    every: Duration = timedelta(minutes=5)
    """How often a source is polled."""
    timezone: Zone = "UTC"
    """The zone of times on the pages that name none; an IANA name."""
    backfill: Annotated[StrictInt, Field(ge=0, le=1000)] = 0
    """How many of the newest statements the first poll announces."""
    revisits: Revisits | None = None
    """How often statements are looked at again, by age, youngest first. []: never. Absent: 15m until 3h,
    1h until 1d, 3h until 7d, 3d until 30d, 30d until 365d."""
    wayback: StrictBool = False
    """true: web.archive.org is asked to save the page of each statement and edit that is told."""


class ChannelEntry(Entry):
    """A chat that is told of statements, and which of them."""

    chat: ChatAddress
    """``"@name"`` in quotes, or the numeric id of a channel or group."""
    thread: Annotated[StrictInt, Field(gt=0)] | None = None
    """The number of a forum topic in that group."""
    topics: list[Line] | None = None
    """Topics to hear of. Absent: every topic; []: also statements without one."""
    sources: Annotated[list[Line], Field(min_length=1)] | None = None
    """Ids of sources, and tag:NAME for all with a tag. Absent: every source."""
    languages: Annotated[list[Language], Field(min_length=1)] | None = None
    """Languages to hear. Absent: every language."""
    match: Line | None = None
    """A word filter, e.g. 'drone* AND NOT sport'. Absent: none."""


class WindowEntry(Entry):
    """A stretch of the week with another pace, e.g. around a daily briefing."""

    days: Weekdays = EVERY_DAY
    """Days of the week: mon-fri, or tue,thu. Absent: every day."""
    start: Annotated[Clock, Field(alias="from")]
    """Local time at which it opens, in quotes: "11:45"."""
    end: Annotated[ClockEnd, Field(alias="to")]
    """Local time at which it closes; a time before 'from' is on the next day."""
    timezone: Zone | None = None
    """The zone of 'from' and 'to'. Absent: that of the source."""
    every: Duration
    """How often the source is polled while the window is open."""


class ListingEntry(Entry):
    """Where the parts of an item stand; all may be left out, and are then found.

    CSS selectors for HTML; dotted paths such as results[].title for JSON, relative to 'item'.
    """

    item: Line | None = None
    """One announcement; the other selectors look inside it."""
    link: Line | None = None
    """The link to the statement; for JSON also a template, e.g. https://example.org/detail/{reference}."""
    title: Line | None = None
    """The title."""
    date: Line | None = None
    """The date of publication."""
    next: Line | None = None
    """The link to the page with older items."""


class StatementEntry(Entry):
    """CSS selectors for the page of a statement; all may be left out, and are then found."""

    title: Line | None = None
    """The title."""
    date: Line | None = None
    """The date of publication."""
    speaker: Line | None = None
    """Who speaks."""
    body: Line | None = None
    """The text; several elements are read one after the other."""
    remove: list[Line] = []
    """What is no part of the text, although it stands inside it."""


class SourceEntry(Entry):
    """A place that publishes official statements."""

    id: Name
    """Short and lasting: what is stored under it is lost when it changes."""
    name: Line | None = None
    """What people call it. Absent: the id."""
    url: Url
    """The listing, feed, sitemap, JSON API or public Telegram page (https://t.me/s/NAME)."""
    kind: SourceKind = SourceKind.AUTO
    """How statements are announced there. Absent: found out."""
    language: Language | None = None
    """The language of its statements, ISO 639-1. Absent: found out for each."""
    tags: list[Name] = []
    """Words to choose sources by, in 'channels' and in the bot."""
    timezone: Zone | None = None
    """The zone of times on its pages; an IANA name. Absent: that of 'defaults'."""
    every: Duration | None = None
    """How often it is polled. Absent: as 'defaults' says."""
    windows: list[WindowEntry] = []
    """Stretches of the week with another pace."""
    listing: ListingEntry = ListingEntry()
    """Where the parts of an item stand. Absent: found automatically."""
    statement: StatementEntry = StatementEntry()
    """Where the parts of a statement's page stand. Absent: found automatically."""
    text_from: TextFrom | None = None
    """'item': the listing carries the whole text. Absent: 'item' for Telegram, else 'page'."""
    robots: StrictBool = True
    """false: robots.txt is not asked; 'robots_reason' must say why that is right."""
    robots_reason: Line | None = None
    """Why robots.txt is not asked."""
    render: StrictBool = False
    """true: a browser runs the scripts of its pages first; needs the extra [render] and Chromium."""
    headers: dict[HeaderName, HeaderText] = {}
    """Request headers to send."""
    cookies: dict[HeaderName, HeaderText] = {}
    """Cookies to send."""
    proxy: Proxy | None = None
    """Address of an HTTP proxy to ask through: http://host:port."""
    backfill: Annotated[StrictInt, Field(ge=0, le=1000)] | None = None
    """How many of the newest statements the first poll announces. Absent: as 'defaults' says."""
    revisits: Revisits | None = None
    """How often its statements are looked at again, by age, youngest first. []: never. Absent: as
    'defaults' says."""
    wayback: StrictBool | None = None
    """true: web.archive.org is asked to save what is told. Absent: as 'defaults' says."""
    enabled: StrictBool = True
    """false: it is not polled."""


class SourcesFile(Entry):
    """Sources of official statements, and the channels that are told of them."""

    defaults: DefaultsEntry = DefaultsEntry()
    """What holds for every source that does not say otherwise."""
    channels: list[ChannelEntry] = []
    """Where alerts go; people subscribe themselves through the bot."""
    sources: Annotated[list[SourceEntry], Field(min_length=1)]
    """What is watched."""
    topics: Annotated[dict[str, Any], WithJsonSchema(TOPICS)] = {}
    """Rule packs that extend or replace the shipped ones, by name; ``packs`` checks what they hold."""
    watchlists: Annotated[dict[Name, Any], WithJsonSchema(WATCHLISTS)] = {}
    """Lists of names to look for, by name, which is a topic; ``watchlists`` checks what they hold."""


class _ForEditors(GenerateJsonSchema):
    """Leave out what helps nobody in an editor: made-up titles, null, defaults that are no plain values."""

    @override
    def field_title_should_be_set(self, schema: object) -> bool:
        return False

    @override
    def nullable_schema(self, schema: NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    @override
    def default_schema(self, schema: WithDefaultSchema) -> JsonSchemaValue:
        if isinstance(schema.get("default"), str | int):
            return super().default_schema(schema)
        return self.generate_inner(schema["schema"])


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of sources.yaml."""
    return {"$schema": _DIALECT, **SourcesFile.model_json_schema(schema_generator=_ForEditors)}
