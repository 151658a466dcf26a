"""What is known about a text before its dates are read: language, place, now, habits of its neighbours."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Order(StrEnum):
    """How a source orders three numbers."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"
    YEAR_FIRST = "year-first"


_MONTH_FIRST_PLACES = ("America/", "US/", "Pacific/Honolulu", "Pacific/Guam", "Asia/Manila")
YEAR_FIRST_LANGUAGES = frozenset({"ja", "zh", "ko", "hu", "lt", "mn"})


@dataclass(frozen=True, slots=True, kw_only=True)
class DateSense:
    """The surroundings that decide what an ambiguous date means."""

    language: str | None
    """ISO 639-1."""
    timezone: str
    """IANA name: the zone of times that name none."""
    now: datetime
    """Aware; no date lies more than a day after it."""
    order: Order | None = None
    """The order that unambiguous dates beside this one show, where there are such."""
    year: int | None = None
    """The year that a heading or an address gives to days without one."""

    def orders(self, mark: str, year_digits: int) -> tuple[Order, ...]:
        """Return the orders to try for ``12/05/26`` or ``12/05/2026``, likeliest first."""
        possible: tuple[Order, ...]
        if year_digits > 2:  # noqa: PLR2004 - the year stands last and is whole
            possible = (Order.DAY_FIRST, Order.MONTH_FIRST)
        elif self.language in YEAR_FIRST_LANGUAGES:
            possible = (Order.YEAR_FIRST, Order.DAY_FIRST, Order.MONTH_FIRST)
        else:
            possible = (Order.DAY_FIRST, Order.MONTH_FIRST, Order.YEAR_FIRST)
        first = self.order if self.order in possible else None
        if first is None and mark != "." and self.language in {"en", None} and self._in_month_first_place():
            first = Order.MONTH_FIRST
        return possible if first is None else (first, *(each for each in possible if each is not first))

    def _in_month_first_place(self) -> bool:
        return self.timezone.startswith(_MONTH_FIRST_PLACES)
