"""HTML that Telegram always takes."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.telegram_html import Entity, parse, utf16
from watcher.alert import split_message
from watcher.model.message import Message, Span, Style
from watcher.telegram.markup import to_html, to_plain

LINK = "https://press.example/?a=1&b=\"'<x>"
TEXTS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(["<b>", "&amp;", "</a>", "&#60;", '"', "<", "a\nb", "\ud800", "\x00"]),
)
SPANS = st.builds(Span, TEXTS, st.sampled_from(Style), st.sampled_from([None, LINK]), st.booleans())
MESSAGES = st.lists(SPANS, max_size=10).map(lambda spans: Message(spans=tuple(spans)))
STYLES = {
    Style.BOLD: "bold",
    Style.ITALIC: "italic",
    Style.UNDERLINE: "underline",
    Style.STRIKE: "strikethrough",
    Style.CODE: "code",
}


@settings(deadline=None)
@given(MESSAGES)
def test_what_telegram_reads_is_the_visible_text_whatever_it_contains(message: Message) -> None:
    text, _ = parse(to_html(message))
    assert text == to_plain(message).strip()
    to_html(message).encode()


@settings(deadline=None)
@given(MESSAGES)
def test_no_more_entities_arrive_than_were_counted(message: Message) -> None:
    for part in split_message(message, limit=40, entities=5):
        text, entities = parse(to_html(part))
        assert utf16(text) <= 40
        assert len(entities) <= 5


def test_each_style_becomes_its_entity_where_it_stands() -> None:
    for style, name in STYLES.items():
        text, entities = parse(to_html(Message(spans=(Span("𝄞 "), Span("set", style)))))
        assert text == "𝄞 set"
        assert entities == (Entity(name, 3, 3),)


def test_a_quotation_spans_its_neighbours_and_keeps_their_styles() -> None:
    spans = (Span("A:\n"), Span("no ", quoted=True), Span("lies", Style.BOLD, quoted=True), Span("\nB"))
    text, entities = parse(to_html(Message(spans=spans)))
    assert text == "A:\nno lies\nB"
    assert entities == (Entity("blockquote", 3, 7), Entity("bold", 6, 4))


def test_a_link_keeps_its_address_and_may_be_bold() -> None:
    _, entities = parse(to_html(Message(spans=(Span("Title", Style.BOLD, LINK),))))
    assert set(entities) == {Entity("text_link", 0, 5, LINK), Entity("bold", 0, 5)}
