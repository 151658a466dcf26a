"""What a listing shows, placed against what is known: followed down to known ground, and judged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from watcher.clock import Clock
from watcher.compare import (
    ENOUGH_TO_BE_A_SCHEME,
    TOGETHER_LASTS,
    Judgement,
    Placed,
    Standing,
    beyond,
    judge,
    listing_keys,
    place,
    reaches_known_ground,
    same_texts,
    sightings,
)
from watcher.errors import FetchError, ParseError
from watcher.model.change import StatementId
from watcher.model.item import Discovery, Item
from watcher.model.listing import Answer, Habits, Remembered, Sighting
from watcher.model.page import Validators
from watcher.model.polling import SourceState
from watcher.model.source import Source, SourceId
from watcher.pipeline.listing import Listing, ListingReader, spec_digest
from watcher.pipeline.pages import PageReader
from watcher.pipeline.ports import Announcement, PollStore

PAGES_FOLLOWED = 5
PAGES_READ = 25
"""So many pages of a listing that looks redesigned are read to recognise their texts."""
ABSENCE_IS_DECIDED_IN = TOGETHER_LASTS + timedelta(days=1)
"""By then a text that went missing from its listing is withdrawn, back, or nothing more can be found out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """One reading of a listing and what is thought of it."""

    listing: Listing
    judgement: Judgement | None = None
    """None: nothing changed since it was read last."""
    expected: Habits = field(default_factory=Habits)
    """What it was judged by."""
    gap: bool = False
    """Between what is known and what came, statements may be missing that the listing does not show."""
    sightings: Mapping[StatementId, Sighting] = field(default_factory=dict)
    """Known statements to look at once for what the listing says of them."""


class Surveyor:
    """Reads listings and judges them; remembers nothing itself."""

    def __init__(self, *, listings: ListingReader, pages: PageReader, store: PollStore, clock: Clock) -> None:
        self._listings = listings
        self._pages = pages
        self._store = store
        self._clock = clock

    async def survey(self, source: Source, state: SourceState) -> Survey:
        """Read a listing; say what is new on it and whether to trust it. Raises FetchError, ParseError."""
        listing = await self._listings.read(source, self._asked_anew(source, state))
        if listing.found is None:
            return Survey(listing=listing)
        placed, remembered = await self._place(source.id, (*listing.found.items, *listing.also))
        if state.baseline_at is None or state.succeeded_at is None:
            return Survey(listing=listing, judgement=Judgement(placed=placed))
        since = remembered.newest or state.succeeded_at.date()
        placed = await self._followed(source, listing, listing.found, placed, since)
        expected = _expectations(source, state, listing)
        elapsed = self._clock.now() - state.succeeded_at
        judgement = judge(placed, expected, listing.found.kind, since=since, elapsed=elapsed)
        if judgement.held and not source.text_in_listing:
            placed = await self._recognised(source, placed, remembered)
            judgement = judge(placed, expected, listing.found.kind, since=since, elapsed=elapsed)
        gap = not reaches_known_ground(placed, since) and not judgement.held
        trusted = expected.learnt and not (judgement.held or judgement.rot or state.held or gap)
        seen = sightings(placed, remembered, source, self._clock.now()) if trusted else {}
        return Survey(listing=listing, judgement=judgement, expected=expected, gap=gap, sightings=seen)

    def _asked_anew(self, source: Source, state: SourceState) -> SourceState:
        """Let the listing be read though nothing on it changed, while an absence waits to be confirmed."""
        missed = state.missed_at if source.text_in_listing else None
        if missed is None or self._clock.now() - missed > ABSENCE_IS_DECIDED_IN:
            return state
        return replace(state, validators=Validators(), page_digest=None)

    async def _place(self, source: SourceId, items: Sequence[Item]) -> tuple[tuple[Placed, ...], Remembered]:
        """Place items against what is known, which is returned, too."""
        keys = listing_keys(items)
        remembered = await self._store.remembered(source, [key for some in keys for key in some])
        return place(items, keys, remembered), remembered

    async def _recognised(
        self, source: Source, placed: tuple[Placed, ...], remembered: Remembered
    ) -> tuple[Placed, ...]:
        """Recognise by the texts of their pages what neither address nor title and date could."""
        strangers = [one.item for one in placed if one.standing is Standing.NEW][:PAGES_READ]
        gone = set(remembered.items) - {one.statement for one in placed}
        texts = await self._store.texts(sorted(gone))
        said = {}
        for item in strangers if texts else ():
            try:
                _, statement = await self._pages.read(source, item.url)
            except (FetchError, ParseError):
                continue  # it stays a stranger
            said[item] = statement.text
        pairs = same_texts(said, texts)
        return tuple(
            replace(one, standing=Standing.MOVED, known=remembered.items[pairs[one.item]])
            if one.item in pairs
            else one
            for one in placed
        )

    async def _followed(
        self,
        source: Source,
        listing: Listing,
        found: Discovery,
        placed: tuple[Placed, ...],
        since: date,
    ) -> tuple[Placed, ...]:
        """Follow the listing to its older pages until what came joins what is known, within a bound."""
        next_url = found.next_url
        for _ in range(PAGES_FOLLOWED):
            if next_url is None or reaches_known_ground(placed, since):
                break
            try:
                older = await self._listings.more(source, next_url, listing.feed_url)
            except (FetchError, ParseError):
                break  # a gap may remain, and is told
            items = [one.item for one in placed]
            # What moved down between the requests stands on both pages.
            placed, _ = await self._place(source.id, (*items, *beyond(items, older.items)))
            next_url = older.next_url
        return placed


def announcements(survey: Survey, source: Source, state: SourceState) -> list[Announcement]:
    """Say of each item what to store: what is told, what is only known, what waits for a maintainer."""
    if survey.judgement is None:
        return []
    if state.baseline_at is None:
        return _baseline(survey.judgement, source)
    held = survey.judgement.held and state.answer is None
    scheme = survey.judgement.count(Standing.MOVED) >= ENOUGH_TO_BE_A_SCHEME
    ours = not survey.expected.learnt and source.text_in_listing
    return [
        Announcement(
            item=one.item,
            keys=one.keys,
            announce=one.standing is Standing.NEW and state.answer is not Answer.REBASELINE,
            hold=held,
            same_as=one.statement,
            # With the addresses, the look of the pages changed: what they say is their old text, newly read.
            reprocess=ours or (scheme and one.standing is Standing.MOVED),
        )
        for one in survey.judgement.placed
        if not (held and one.standing is Standing.KNOWN)
    ]


def _pace_only(habits: Habits) -> Habits:
    return Habits(arrived=habits.arrived, days=habits.days)


def newest(items: Sequence[Item]) -> list[Item]:
    """Order items newest first where all are dated; else keep the listing's own order."""
    dated = [(item.published.sort_key(), item) for item in items if item.published]
    if len(dated) < len(items):
        return list(items)
    return [item for _, item in sorted(dated, key=lambda pair: pair[0], reverse=True)]


def _baseline(judgement: Judgement, source: Source) -> list[Announcement]:
    backfill = newest([one.item for one in judgement.placed])[: source.backfill]
    return [
        Announcement(item=one.item, keys=one.keys, announce=one.item in backfill, same_as=one.statement)
        for one in judgement.placed
    ]


def _expectations(source: Source, state: SourceState, listing: Listing) -> Habits:
    """Expect nothing of a listing that is read in another way than before, or was answered for."""
    as_before = state.spec_digest == spec_digest(source) and state.feed_url == listing.feed_url
    return state.habits if as_before and state.answer is None else _pace_only(state.habits)
