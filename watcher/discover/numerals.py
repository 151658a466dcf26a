"""How a list orders day, month and year in dates of three numbers: what one date leaves open, all settle."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from watcher.text.dates import DateSense, Order
from watcher.text.dates.calendars import gregorian_year
from watcher.text.dates.readers import full_year

_NUMBERS = re.compile(r"(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)")
_LONGEST = 300
_MOST = 60
_NEARLY_ALL = 0.9
_ENOUGH = 3
_SLACK = timedelta(days=1)


def with_order(columns: Sequence[Sequence[str]], sense: DateSense) -> DateSense:
    """Learn the order from the dates that stand in one place of the records, e.g. a table's column.

    It is the first likely order in which all of them are days that have been; of several such, the one in
    which they run in one direction, as the dates of a list do.
    """
    written = max((_numbers(texts) for texts in columns), key=len, default=[])
    if not written:
        return sense
    _, mark, _, last = written[0]
    orders = sense.orders(mark, year_digits=len(last))
    days = {order: _days(written, order, sense) for order in orders}
    possible = [order for order in orders if len(days[order]) >= _NEARLY_ALL * len(written)]
    running = [order for order in possible if _runs(days[order])]
    best = next(iter(running or possible), None)
    return replace(sense, order=best) if best else sense


def _numbers(texts: Sequence[str]) -> list[tuple[str, ...]]:
    found = (_NUMBERS.search(text[:_LONGEST]) for text in texts[:_MOST])
    return [each.groups() for each in found if each]


def _days(written: Sequence[tuple[str, ...]], order: Order, sense: DateSense) -> list[date]:
    """Return the days that numbers mean in some order, those ahead left out."""
    days = []
    for first, _, second, third in written:
        year, month, day = {
            Order.DAY_FIRST: (third, second, first),
            Order.MONTH_FIRST: (third, first, second),
            Order.YEAR_FIRST: (first, second, third),
        }[order]
        try:
            found = date(gregorian_year(full_year(year, sense)), int(month), int(day))
        except ValueError:
            continue
        if found <= sense.now.date() + _SLACK:
            days.append(found)
    return days


def _runs(days: Sequence[date]) -> bool:
    """Tell whether there are some days, newest or oldest first."""
    return len(set(days)) >= _ENOUGH and list(days) in (sorted(days), sorted(days, reverse=True))
