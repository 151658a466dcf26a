import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.text.normal import comparable, searchable
from watcher.text.words import words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“We reject this,” she said", '"We reject this," she said'),
        ("«Мы это отвергаем»", '"Мы это отвергаем"'),
        ("the ministry’s об’єкт", "the ministry's об'єкт"),
        ("2014–2022 — a summary", "2014-2022 - a summary"),
        ("soft\u00adly\u200b spoken", "softly spoken"),
        ("30\u00a0000\u202f€", "30 000 €"),
        ("wait…", "wait..."),
        ("e\u0301lysée", "élysée"),
        ("ﬁnal oﬃce", "final office"),
        ("１２３ＡＢＣ", "123ABC"),
        ("left\u200eright\u202ato", "leftrightto"),
        ("السلـــام", "السلام"),
        ("外交部\n发言人", "外交部发言人"),
        ("外務省は、 声明", "外務省は、声明"),
        ("line\r\n\n one\tand two", " line one and two "),
    ],
)
def test_what_reads_alike_compares_equal(one: str, other: str) -> None:
    assert comparable(one) == comparable(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("24 March", "24 April"),
        ("10²", "102"),
        ("1½", "11/2"),
        ("He said", "he said"),
        ("all", "äll"),
        ("all, parties", "all parties"),
        ("resume", "résumé"),
        ("不会", "会"),
        ("三十天", "三十 天吗"),
        ("five 5", "five ٥"),
        ("no one", "noone"),
        ("ё", "е"),
        ("نامه\u200cای", "نامهای"),
    ],
)
def test_what_reads_differently_stays_different(one: str, other: str) -> None:
    assert comparable(one) != comparable(other)


@given(st.text())
def test_applied_twice_it_changes_nothing(text: str) -> None:
    assert comparable(comparable(text)) == comparable(text)


def test_applied_twice_it_changes_no_character_of_any_script() -> None:
    for start in range(0, sys.maxunicode + 1, 0x4000):
        block = "".join(
            f"中{chr(code)} 中 a{chr(code)}\u0301b"
            for code in range(start, start + 0x1000, 1 if start < 0x10000 else 16)
        )
        folded = comparable(block)
        assert comparable(folded) == folded, hex(start)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("lodz", "Łódź"),
        ("erdogan", "ERDOĞAN"),
        ("istanbul", "İstanbul"),
        ("все еще", "Всё ещё"),
        ("strasse", "Straße"),
        ("محمد", "مُحَمَّد"),
    ],
)
def test_searchers_need_no_accents(typed: str, written: str) -> None:
    assert searchable(typed) == searchable(written)


@pytest.mark.parametrize(("one", "other"), [("мой", "мои"), ("їжа", "іжа"), ("हिंदी", "हद")])
def test_letters_of_their_own_are_no_accents(one: str, other: str) -> None:
    assert searchable(one) != searchable(other)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Anti-terror, 2nd act: it's", ["Anti", "terror", "2nd", "act", "it", "s"]),
        ("制裁 EU制裁", ["制", "裁", "EU", "制", "裁"]),
        ("हिन्दी में।", ["हिन्दी", "में"]),
        ("snake_case", ["snake", "case"]),
        ("—…!", []),
    ],
)
def test_words_end_where_their_script_says(text: str, found: list[str]) -> None:
    assert words(text) == found
