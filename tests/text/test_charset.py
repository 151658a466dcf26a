"""Bytes become text by what header, BOM, declaration and the bytes themselves say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.text.charset import decode

RUSSIAN = "Министерство иностранных дел сообщает о встрече в пятницу, девятнадцатого числа. " * 4
JAPANESE = "外務省は本日、次官級協議の結果について発表しました。詳細は別紙のとおりです。" * 4


@pytest.mark.parametrize(
    ("codec", "header"),
    [
        ("utf-8", "text/html; charset=utf-8"),
        ("cp1251", "text/html; charset=windows-1251"),
        ("koi8-r", 'text/html; charset="KOI8-R"'),
        ("utf-8", "text/html; charset=windows-1251"),  # a declaration that is plainly wrong
        ("utf-16", "text/xml"),
    ],
)
def test_russian_is_read_whatever_the_header_says(codec: str, header: str) -> None:
    assert decode(RUSSIAN.encode(codec), header) == RUSSIAN


@pytest.mark.parametrize(
    ("codec", "label"), [("cp932", "Shift_JIS"), ("euc_jp", "euc-jp"), ("gb18030", "gb2312")]
)
def test_an_xml_declaration_is_believed(codec: str, label: str) -> None:
    text = f'<?xml version="1.0" encoding="{label}"?><a>{JAPANESE}</a>'
    assert decode(text.encode(codec), "application/xml") == text


def test_a_meta_element_is_believed() -> None:
    page = f'<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1251">{RUSSIAN}'
    assert decode(page.encode("cp1251"), "text/html") == page


def test_latin_1_means_windows_1252_on_the_web() -> None:
    assert decode(b"\x93Not acceptable\x94", "text/html; charset=iso-8859-1") == "“Not acceptable”"


def test_undeclared_bytes_are_detected() -> None:
    assert decode(RUSSIAN.encode("cp1251"), "text/html") == RUSSIAN


def test_one_broken_byte_does_not_change_the_charset_of_a_page() -> None:
    body = RUSSIAN.encode() + b"\xff" + RUSSIAN.encode()
    assert decode(body, "text/html; charset=utf-8").count("Министерство") == 8


def test_a_character_cut_off_at_the_end_is_left_out() -> None:
    assert decode(RUSSIAN.encode()[:-2], "text/html; charset=utf-8") == RUSSIAN[:-2]


def test_a_doubly_encoded_byte_order_mark_disappears() -> None:
    assert decode("\u00ef\u00bb\u00bf<p>Réunion".encode(), "") == "<p>Réunion"


@given(st.binary(max_size=300), st.text(max_size=40))
def test_any_bytes_become_text(body: bytes, content_type: str) -> None:
    assert isinstance(decode(body, content_type), str)


@given(
    st.binary(max_size=60),
    st.sampled_from(["base64", "rot13", "utf-7", "idna", "utf-16", "hz", "unicode_escape"]),
)
def test_codecs_that_are_no_charsets_are_not_used(body: bytes, label: str) -> None:
    assert isinstance(decode(body, f"text/html; charset={label}"), str)
