"""Any JSON API: by the maintainer's dotted paths, or by finding the array of records."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from watcher.discover.json_fields import CONTENT_NAMES, GUID_NAMES, leaf_name
from watcher.discover.json_paths import filled, is_template, split_path, text_at, values_at
from watcher.discover.json_shape import best_shape, leaves, shape_of
from watcher.discover.jsontext import Json, read_json
from watcher.discover.listing import ends_of, listed, selector_rot
from watcher.discover.paging import next_by_convention
from watcher.discover.plaintext import plain_title, visible_length
from watcher.errors import ParseError
from watcher.model.item import Discovery, Item
from watcher.model.page import Page
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.source import ListingSpec, Source
from watcher.text.dates import parse_date
from watcher.text.urls import absolute

_EPOCH = re.compile(r"(?:/Date\()?(-?\d{9,10})(\d{3})?(?:\.\d+)?(?:[+-]\d{4})?(?:\)/)?")
_COMPACT_DAY = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
_NEXT = re.compile(r"next(?:_?page)?(?:_?(?:url|link|href|uri))?", re.IGNORECASE)
_NEXT_PLACES = ("", "links", "_links", "meta", "paging", "pagination")
_TOTAL = re.compile(r"total(?:_?(?:count|results|items|hits))?|num_?found|count", re.IGNORECASE)
_TOTAL_PLACES = ("", "meta", "paging", "pagination", "response")
_SUBSTANTIAL = 280
_MOST_RECORDS = 20_000

Record = dict[str, Json]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fields:
    """Where everything is in a record: what the maintainer said, the rest found."""

    link: str | None
    title: str | None
    date: str | None
    guid: str | None
    contents: tuple[str, ...]
    """Leaves that may hold the statement's text."""


def discover_json(page: Page, source: Source) -> Discovery:
    """Find the records of a JSON API; raises ParseError WRONG_TYPE, SELECTOR_ROT, EMPTY_LISTING."""
    document = read_json(page)
    spec = _relative(source.listing)
    place = spec.item or _found_place(document, page)
    if spec.item and not list(values_at(document, place.removesuffix("[]"))):
        raise selector_rot("item", spec.item, page)
    every = [each for each in values_at(document, place) if isinstance(each, dict)]
    records = ends_of(every, _MOST_RECORDS)
    _refuse_rot(spec, records, page)
    fields = _completed(spec, records)
    if records and fields.link is None:
        raise ParseError(
            f"the {len(records)} records at {place} of {page.final_url} hold no address; set listing.link"
            " to a template such as https://example.org/detail/{id}",
            reason=Reason.EMPTY_LISTING,
        )
    items = [item for record in records if (item := _item(record, fields, page, source))]
    following = _next(document, spec, page, len(records))
    paths = ListingSpec(item=place, link=fields.link, title=fields.title, date=fields.date, next=spec.next)
    return listed(items, page=page, method=f"json: {place}", next_url=following, selectors=paths)


def _relative(spec: ListingSpec) -> ListingSpec:
    """Return the spec with ``item`` ending in ``[]`` and the other paths relative to it."""
    item = spec.item
    fields: dict[str, str] = {}
    for key, path in (("link", spec.link), ("title", spec.title), ("date", spec.date)):
        if path is not None and not is_template(path):
            before, fields[key] = split_path(path)
            item = item or before
    if item is not None and not item.endswith("[]"):
        item += "[]"
    return replace(spec, item=item, **fields)


def _found_place(document: Json, page: Page) -> str:
    shape = best_shape(document)
    if shape is None:
        raise ParseError(f"no list of records in {page.final_url}", reason=Reason.EMPTY_LISTING)
    return shape.records


def _refuse_rot(spec: ListingSpec, records: Sequence[Record], page: Page) -> None:
    """Raise SELECTOR_ROT for a configured path that leads nowhere in any record."""
    for key, path in (("link", spec.link), ("title", spec.title), ("date", spec.date)):
        if path and records and not any(_read(record, path) for record in records):
            raise selector_rot(key, path, page)


def _completed(spec: ListingSpec, records: Sequence[Record]) -> _Fields:
    """Join the configured paths with those found for what is not configured."""
    shape = shape_of("", records)
    names = {leaf: leaf_name(leaf) for leaf in leaves(records[:1])}
    return _Fields(
        link=spec.link or shape.link,
        title=spec.title or shape.title,
        date=spec.date or shape.date,
        guid=next((leaf for leaf, name in names.items() if name in GUID_NAMES), None),
        contents=tuple(leaf for leaf, name in names.items() if CONTENT_NAMES.fullmatch(name)),
    )


def _read(record: Record, path: str | None) -> str:
    """Return the text at a path, or of a template filled from the record."""
    if path is None:
        return ""
    return filled(path, record) if is_template(path) else text_at(record, path)


def _item(record: Record, fields: _Fields, page: Page, source: Source) -> Item | None:
    url = absolute(page.final_url, written) if (written := _read(record, fields.link)) else None
    if url is None:
        return None
    contents = (text_at(record, leaf) for leaf in fields.contents)
    fullest = max(contents, key=len, default="")
    return Item(
        url=url,
        title=plain_title(_read(record, fields.title)),
        published=_published(_read(record, fields.date), page, source),
        guid=_read(record, fields.guid) or None,
        content=fullest if visible_length(fullest) >= _SUBSTANTIAL else None,
    )


def _published(written: str, page: Page, source: Source) -> Published | None:
    """Read a date as text, as a Unix time in seconds or milliseconds, or as eight digits."""
    if epoch := _EPOCH.fullmatch(written):
        try:
            moment = datetime.fromtimestamp(int(epoch[1]), UTC)
        except (ValueError, OverflowError, OSError):
            return None
        return Published.moment(moment.astimezone(ZoneInfo(source.timezone)))
    if compact := _COMPACT_DAY.fullmatch(written):
        written = "-".join(compact.groups())
    return parse_date(written, language=source.language, timezone=source.timezone, now=page.fetched_at)


def _next(document: Json, spec: ListingSpec, page: Page, listed_here: int) -> str | None:
    """Return the next page: the configured path, what the answer names, or the usual parameters."""
    if spec.next:
        written = _read(document, spec.next) if isinstance(document, dict) else ""
        return absolute(page.final_url, written) if written else None
    for place in _NEXT_PLACES if isinstance(document, dict) else ():
        for holder in values_at(document, place):
            for key, value in holder.items() if isinstance(holder, dict) else ():
                if _NEXT.fullmatch(key) and isinstance(value, str) and "/" in value:
                    return absolute(page.final_url, value)
    return next_by_convention(page.final_url, listed_here, total=_total(document))


def _total(document: Json) -> int | None:
    """Return how many records there are in all, where the answer says."""
    for place in _TOTAL_PLACES if isinstance(document, dict) else ():
        for holder in values_at(document, place):
            for key, value in holder.items() if isinstance(holder, dict) else ():
                if _TOTAL.fullmatch(key) and isinstance(value, int):
                    return value
    return None
