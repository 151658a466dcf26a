"""What a server says about time."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.fetch.caching import fresh_for, retry_after

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("value", "wait"),
    [
        ("0", timedelta(0)),
        (" 90 ", timedelta(seconds=90)),
        ("Wed, 04 Mar 2026 12:05:00 GMT", timedelta(minutes=5)),
        ("Wednesday, 04-Mar-26 12:05:00 GMT", timedelta(minutes=5)),
        ("Wed, 04 Mar 2026 11:00:00 GMT", timedelta(0)),
        ("Wed, 04 Mar 2026 14:05:00 +0200", timedelta(minutes=5)),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("99999999999999999999", None),
        ("Wed, 99 Mar 2026 12:05:00 GMT", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str, wait: timedelta | None) -> None:
    assert retry_after({"retry-after": value}, NOON) == wait


def test_no_retry_after_is_none() -> None:
    assert retry_after({}, NOON) is None


@pytest.mark.parametrize(
    ("headers", "fresh"),
    [
        ({"cache-control": "public, max-age=300"}, timedelta(minutes=5)),
        ({"cache-control": "Max-Age=300, s-maxage=9"}, timedelta(minutes=5)),
        ({"cache-control": 'max-age="300"'}, timedelta(minutes=5)),
        ({"cache-control": "max-age=300", "age": "120"}, timedelta(minutes=3)),
        ({"cache-control": "max-age=300", "age": "300"}, None),
        ({"cache-control": "max-age=0"}, None),
        ({"cache-control": "no-cache, max-age=300"}, None),
        ({"cache-control": "max-age=300, no-store"}, None),
        ({"cache-control": "max-age=soon"}, None),
        ({"cache-control": "x-max-age=300"}, None),
        ({"cache-control": "max-age=99999999"}, HOUR),
        ({"expires": "Wed, 04 Mar 2026 12:10:00 GMT"}, timedelta(minutes=10)),
        (
            {"expires": "Wed, 04 Mar 2026 12:10:00 GMT", "date": "Wed, 04 Mar 2026 12:04:00 GMT"},
            timedelta(minutes=6),
        ),
        ({"expires": "0"}, None),
        ({"expires": "Thu, 01 Jan 1970 00:00:00 GMT"}, None),
        ({}, None),
    ],
)
def test_freshness_is_what_is_left_of_it(headers: dict[str, str], fresh: timedelta | None) -> None:
    assert fresh_for(headers, NOON, HOUR) == fresh


@given(
    st.dictionaries(st.sampled_from(["cache-control", "expires", "date", "age", "retry-after"]), st.text())
)
def test_no_header_breaks_it(headers: dict[str, str]) -> None:
    fresh = fresh_for(headers, NOON, HOUR)
    assert fresh is None or timedelta(0) < fresh <= HOUR
    wait = retry_after(headers, NOON)
    assert wait is None or wait >= timedelta(0)
