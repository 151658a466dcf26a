"""Dates as officials write them, in many languages and calendars: read one, or find them in a line.

The pieces: ``days`` finds calendar days, ``times`` the hour beside them, ``roles`` says what they are of.
"""

from watcher.text.dates.reading import DateFound, find_date, find_dates, parse_date
from watcher.text.dates.roles import DateRole
from watcher.text.dates.sense import DateSense, Order

__all__ = ["DateFound", "DateRole", "DateSense", "Order", "find_date", "find_dates", "parse_date"]
