"""Dates as officials write them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.text.dates import DateRole, find_date, parse_date

NOW = datetime(2026, 8, 22, 12, tzinfo=UTC)


def iso(text: str, language: str | None = "en", timezone: str = "UTC") -> str | None:
    published = parse_date(text, language=language, timezone=timezone, now=NOW)
    return published.iso() if published else None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("19 August 2026", "en"),
        ("August 19th, 2026", "en"),
        ("Aug. 19, 2026", "en"),
        ("the 19 of August of 2026", "en"),
        ("19-Aug-2026", "en"),
        ("19 августа 2026 г.", "ru"),
        ("19 серпня 2026 року", "uk"),
        ("19 août 2026", "fr"),
        ("19. August 2026", "de"),
        ("19 de agosto de 2026", "es"),
        ("19 agosto 2026", "it"),
        ("19 sierpnia 2026 r.", "pl"),
        ("19 AĞUSTOS 2026", "tr"),
        ("19 de agosto de 2026", "pt"),
        ("19 أغسطس 2026", "ar"),
        ("١٩ آب ٢٠٢٦", "ar"),
        ("2026年8月19日", "zh"),
        ("二〇二六年八月十九日", "zh"),
        ("令和8年8月19日", "ja"),
        ("R8.8.19", "ja"),
        ("２０２６年８月１９日（水）", "ja"),
        ("2026년 8월 19일", "ko"),
        ("2026. 8. 19.", "ko"),
        ("19. srpna 2026", "cs"),
        ("den 19 augusti 2026", "sv"),
        ("19 augustus 2026", "nl"),
        ("19 august 2026", "ro"),
        ("19 Αυγούστου 2026", "el"),
        ("19 באוגוסט 2026", "he"),
        ("۲۸ مرداد ۱۴۰۵", "fa"),
        ("1405/05/28", "fa"),
        ("6 ربيع الأول 1448 هـ", "ar"),
        ("الأربعاء، ٦ ربيع الأول ١٤٤٨", "ar"),
        ("6/3/1448", "ar"),
        ("1448/03/06 هـ", "ar"),
        ("6 ربيع الأول 1448 هـ الموافق 19 أغسطس 2026 م", "ar"),
        ("19 สิงหาคม 2569", "th"),
        ("19 ส.ค. 2569", "th"),
        ("19 ส.ค. 69", "th"),
        ("19/08/69", "th"),
        ("19 ส.ค. 26", "th"),
        ("[08-19]", "zh"),
        ("8/19", "ja"),
        ("19/08", "es"),
        ("115.08.19", "zh"),
        ("2026 m. rugpjūčio 19 d.", "lt"),
        ("2026. gada 19. augusts", "lv"),
        ("2026. augusztus 19.", "hu"),
        ("19. elokuuta 2026", "fi"),
        ("ngày 19 tháng 8 năm 2026", "vi"),
        ("19.08.2026", "de"),
        ("19.08.26", "ru"),
        ("26-08-19", "ko"),
        ("2026/08/19", "ja"),
        ("19 de Agosto, 2026", None),
    ],
)
def test_a_day_is_read_in_many_languages_and_calendars(text: str, language: str | None) -> None:
    assert iso(text, language) == "2026-08-19"


@pytest.mark.parametrize(
    ("text", "timezone", "expected"),
    [
        ("Wed, 19 Aug 2026 10:00:00 +0900", "UTC", "2026-08-19T10:00:00+09:00"),
        ("Wed, 19 Aug 2026 10:00:00 JST", "UTC", "2026-08-19T10:00:00+09:00"),
        ("2026-08-19T10:28:32+01:00", "UTC", "2026-08-19T10:28:32+01:00"),
        ("2026-08-19T10:28:32Z", "Asia/Jerusalem", "2026-08-19T10:28:32+00:00"),
        ("2026-08-19 08:52:25", "Asia/Shanghai", "2026-08-19T08:52:25+08:00"),
        ("5:39 P.M. EDT on May 5, 2026", "UTC", "2026-05-05T17:39:00-04:00"),
        ("May 5, 2026, 12:05 a.m. ET", "UTC", "2026-05-05T00:05:00-04:00"),
        ("19. August 2026, 14:05 Uhr", "Europe/Berlin", "2026-08-19T14:05:00+02:00"),
        ("19. Januar 2026, 14.05 Uhr", "Europe/Berlin", "2026-01-19T14:05:00+01:00"),
        ("19 août 2026 à 14h05", "Europe/Paris", "2026-08-19T14:05:00+02:00"),
        ("19:50 / 07.02.2022", "Asia/Tashkent", "2022-02-07T19:50:00+05:00"),
        ("17 квітня 2026 року - 20:15", "Europe/Kyiv", "2026-04-17T20:15:00+03:00"),
        ("令和8年8月21日（金）午後3時5分", "Asia/Tokyo", "2026-08-21T15:05:00+09:00"),
        ("2026년 8월 19일 오전 9시", "Asia/Seoul", "2026-08-19T09:00:00+09:00"),
        ("17 August 2026 09:10 MSK", "UTC", "2026-08-17T09:10:00+03:00"),
        ("17 August 2026 09:10 (GMT+3)", "UTC", "2026-08-17T09:10:00+03:00"),
        ("17 August 2026 09:10 IST", "Asia/Jerusalem", "2026-08-17T09:10:00+02:00"),
        ("17 August 2026 09:10 IST", "Asia/Kolkata", "2026-08-17T09:10:00+05:30"),
        ("17 August 2026 09:10 CST", "Asia/Shanghai", "2026-08-17T09:10:00+08:00"),
        ("19.8.2026 klo 14.05", "Europe/Helsinki", "2026-08-19T14:05:00+03:00"),
    ],
)
def test_a_time_beside_the_day_makes_a_moment_in_the_sources_own_offset(
    text: str, timezone: str, expected: str
) -> None:
    assert iso(text, None, timezone) == expected


def test_only_a_day_given_is_only_a_day_stored() -> None:
    published = parse_date("19 August 2026", language="en", timezone="Asia/Tokyo", now=NOW)
    assert published is not None
    assert published.at is None


@pytest.mark.parametrize(
    ("language", "timezone", "expected"),
    [
        ("en", "America/New_York", "2026-03-04"),
        ("en", "Europe/London", "2026-04-03"),
        ("fr", "America/Montreal", "2026-04-03"),
        (None, "America/Chicago", "2026-03-04"),
        ("de", "Europe/Berlin", "2026-04-03"),
    ],
)
def test_ambiguous_numbers_are_read_in_the_sources_own_order(
    language: str, timezone: str, expected: str
) -> None:
    assert iso("3/4/2026", language, timezone) == expected


def test_numbers_that_allow_one_order_are_read_in_it() -> None:
    assert iso("2/28/22", "en", "Asia/Kuala_Lumpur") == "2022-02-28"
    assert iso("28/2/22", "en", "America/New_York") == "2022-02-28"


def test_a_reading_in_the_future_gives_way_to_the_other_one() -> None:
    assert iso("09/08/2026", "en", "America/New_York") == "2026-08-09"


@pytest.mark.parametrize(
    "text", ["19 October 2026", "2027-01-01", "Deadline: 5 May 2026", "Gültig bis 5.5.2026"]
)
def test_neither_the_future_nor_an_expiry_is_a_date_of_publication(text: str) -> None:
    assert iso(text, "de") is None


def test_a_day_without_a_year_is_the_nearest_past_one() -> None:
    assert iso("20 December") == "2025-12-20"
    assert iso("8月19日付", "ja") == "2026-08-19"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("2 hours ago", "en", "2026-08-22"),
        ("yesterday", "en", "2026-08-21"),
        ("вчера в 10:00", "ru", "2026-08-21T10:00:00+00:00"),
        ("3 дня назад", "ru", "2026-08-19"),
        ("il y a 3 jours", "fr", "2026-08-19"),
        ("vor 2 Stunden", "de", "2026-08-22"),
        ("hace una semana", "es", "2026-08-15"),
        ("昨天 10:00", "zh", "2026-08-21T10:00:00+00:00"),
        ("2小时前", "zh", "2026-08-22"),
        ("قبل 3 أيام", "ar", "2026-08-19"),
    ],
)
def test_relative_words_are_counted_from_now(text: str, language: str, expected: str) -> None:
    assert iso(text, language) == expected


def test_the_date_marked_as_published_wins_over_an_update() -> None:
    assert iso("Updated: 5 May 2026 | Published: 3 May 2026") == "2026-05-03"
    assert iso("Updated: 5 May 2026") == "2026-05-05"


@pytest.mark.parametrize(
    "text", ["", "12", "May", "version 1.2", "31 February 2026", "call 555 1234", "S/RES/2503 (2019)"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert iso(text) is None


def test_a_date_inside_a_line_is_found_with_its_place() -> None:
    line = "MOSCOW - The ministry said on 14 March 2025 that talks had begun."
    found = find_date(line, language="en", timezone="UTC", now=NOW)
    assert found is not None
    assert line[found.start : found.end] == "14 March 2025"
    assert found.role is DateRole.PLAIN


@given(
    st.dates(date(1950, 1, 1), date(2026, 8, 22)),
    st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "%d.%m.%Y"]),
)
def test_every_written_day_is_read_back(day: date, form: str) -> None:
    assert iso(day.strftime(form)) == day.isoformat()


@given(st.text(max_size=200))
def test_any_text_is_survived_and_nothing_lies_in_the_future(text: str) -> None:
    found = find_date(text, language=None, timezone="Europe/Kyiv", now=NOW)
    if found:
        assert found.published.sort_key() <= NOW + timedelta(days=1)
        assert 0 <= found.start < found.end <= len(text)


@given(st.text(alphabet="0123456789./-:年月日令和MayJun", max_size=60))
def test_any_heap_of_date_parts_is_survived(text: str) -> None:
    find_date(text, language="ja", timezone="Asia/Tokyo", now=NOW)


@pytest.mark.parametrize(
    "text",
    [
        "3 ngày trước",
        "3 दिन पहले",
        "3 দিন আগে",
        "منذ 3 أيام",
        "۳ روز پیش",
        "3 hari yang lalu",
        "πριν από 3 ημέρες",
        "před 3 dny",
        "acum 3 zile",
        "3 วันที่แล้ว",
        "for 3 dager siden",
        "3 დღის წინ",
    ],
)
def test_days_ago_are_counted_in_many_languages(text: str) -> None:
    assert iso(text, None) == "2026-08-19"


@pytest.mark.parametrize("text", ["منذ يومين", "לפני יומיים", "2 ngày trước"])
def test_two_days_may_be_one_word(text: str) -> None:
    assert iso(text, None) == "2026-08-20"


@pytest.mark.parametrize("text", ["1/3", "19/8", "24/7", "12-05", "31/31"])
def test_two_numbers_are_no_day_where_they_may_be_anything(text: str) -> None:
    assert iso(text, "en") is None
