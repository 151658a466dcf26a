"""What ``watcher try`` tells a maintainer of a listing: what was found, how, and what would serve better."""

from collections.abc import Iterator, Mapping
from textwrap import wrap

from watcher.compare import ENOUGH, agreement, beyond
from watcher.discover import discover
from watcher.errors import FetchError, ParseError
from watcher.model.item import Discovery, Item
from watcher.model.page import Page
from watcher.model.published import Published
from watcher.model.source import Source

_WIDTH = 80
_DATE_WIDTH = 16
_MOST_SHOWN = 10


def findings(source: Source, found: Discovery, page: Page) -> Iterator[str]:
    """Yield lines: what was found, why it is thought to be the list, and the items themselves."""
    dated = [item.published for item in found.items if item.published]
    yield f"{source.url}"
    if page.final_url != page.url:
        yield f"  answered by  {page.final_url}"
    yield f"  statements   {len(found.items)}, {_dates(len(found.items), dated)}"
    yield from _pair("found by", found.method)
    yield f"  kind         {found.kind}"
    yield from _pair("older ones", found.next_url or "no further page named")
    yield ""
    for item in found.items[:_MOST_SHOWN]:
        yield from _item(item)
    if len(found.items) > _MOST_SHOWN:
        yield f"  … and {len(found.items) - _MOST_SHOWN} more; --json shows all"


def offers(source: Source, found: Discovery, answers: Mapping[str, Page | FetchError]) -> Iterator[str]:
    """Yield lines on what the page itself names: how many of its statements each holds, which to take."""
    for url, answer in answers.items():
        yield f"  {url}"
        yield from (f"      {line}" for line in _wrapped(_offer(source, found, url, answer), _WIDTH - 6))


def _offer(source: Source, found: Discovery, url: str, answer: Page | FetchError) -> str:
    if isinstance(answer, FetchError):
        return f"cannot be had: {answer}"
    try:
        plain = Source(id=source.id, name=source.name, url=url, timezone=source.timezone)
        return _comparison(found, discover(answer, plain))
    except ParseError as error:
        return f"cannot be read: {error}"


def _comparison(found: Discovery, other: Discovery) -> str:
    held = len(found.items) - len(beyond(other.items, found.items))
    dated = sum(item.published is not None for item in other.items)
    counts = (
        f"{other.method}: {len(other.items)} statements, {dated} with a date;"
        f" it holds {held} of these {len(found.items)}."
    )
    if agreement(other.items, found.items) >= ENOUGH:
        return f"{counts} It serves better: give it as the url, with kind {other.kind}."
    return f"{counts} Stay with the page."


def _dates(count: int, dated: list[Published]) -> str:
    if not dated:
        return "none with a date"
    days = sorted(published.day for published in dated)
    span = f"{days[0]}" if days[0] == days[-1] else f"{days[0]} to {days[-1]}"
    return f"{'all' if len(dated) == count else len(dated)} with a date ({span})"


def _item(item: Item) -> Iterator[str]:
    title, room = item.title or "(no title)", _WIDTH - _DATE_WIDTH - 4
    shown = title if len(title) <= room else f"{title[: room - 1]}…"
    yield f"  {_moment(item.published):<{_DATE_WIDTH}}  {shown}"
    yield f"  {'':<{_DATE_WIDTH}}  {item.url}"


def _moment(published: Published | None) -> str:
    """Write when a statement was published, as its source says it: the day, with the time if there is one."""
    return published.iso()[:_DATE_WIDTH].replace("T", " ") if published else "(no date)"


def _pair(name: str, value: str) -> Iterator[str]:
    for line in _wrapped(value, _WIDTH - 15):
        yield f"  {name:<11}  {line}"
        name = ""


def _wrapped(text: str, width: int) -> list[str]:
    return wrap(text, width, break_long_words=False, break_on_hyphens=False)
