"""When an official page says a text was published: a day, or a moment."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone


@dataclass(frozen=True, slots=True)
class Published:
    """A publication date exactly as precise as the source gave it."""

    day: date
    """The calendar date as the source writes it, in the source's own zone."""
    at: datetime | None = None
    """The moment in aware UTC, or None where only a date was given."""
    utc_offset: timedelta = timedelta(0)
    """The source's offset from UTC at that moment; meaningless without ``at``."""

    @classmethod
    def moment(cls, local: datetime) -> "Published":
        """Build from an aware datetime in the source's own zone."""
        offset = local.utcoffset()
        if offset is None:
            raise ValueError("a moment of publication needs a time zone")
        return cls(local.date(), local.astimezone(UTC), offset)

    @classmethod
    def from_iso(cls, text: str) -> "Published":
        """Read back what ``iso`` wrote; raises ValueError for anything else."""
        if "T" not in text:
            return cls(date.fromisoformat(text))
        return cls.moment(datetime.fromisoformat(text))

    def iso(self) -> str:
        """Write ``YYYY-MM-DD`` for a date, ISO 8601 with the source's offset for a moment."""
        if self.at is None:
            return self.day.isoformat()
        return self.at.astimezone(timezone(self.utc_offset)).isoformat(timespec="seconds")

    def before(self, other: "Published") -> bool:
        """Tell whether this is surely earlier: of two of one day only where both are moments."""
        return self.at < other.at if self.at and other.at else self.day < other.day

    def sort_key(self) -> datetime:
        """Return a moment to order by: the moment itself, or midnight UTC of the day."""
        return self.at or datetime(self.day.year, self.day.month, self.day.day, tzinfo=UTC)
