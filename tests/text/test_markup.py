"""From mark-up to blocks: paragraphs, headings, lists, tables, what nobody sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.errors import ParseError
from watcher.model.reason import Reason
from watcher.model.statement import Block
from watcher.text.markup import blocks, outline
from watcher.text.tree import parse


def read(html: str) -> tuple[Block, ...]:
    body = parse(html).body
    assert body is not None
    return blocks(body)


def texts(html: str) -> list[str]:
    return [block.text for block in read(html)]


def test_block_elements_part_and_inline_elements_do_not() -> None:
    html = "<div>One <b>two</b><i>three</i><p>four</p>five<section>six</section></div>"
    assert texts(html) == ["One twothree", "four", "five", "six"]


def test_white_space_folds_and_invisible_characters_go() -> None:
    assert texts("<p>  a\n\t b&nbsp;&nbsp;c so\u00adft </p>") == ["a b c soft"]


def test_a_double_break_parts_and_a_single_one_does_unless_a_sentence_runs_on() -> None:
    html = "<p>First sentence.<br>Second one<br>runs on.<br><br>third<br>Fourth</p>"
    assert texts(html) == ["First sentence.", "Second one runs on.", "third", "Fourth"]


def test_what_nobody_sees_is_not_read() -> None:
    html = """<p>seen</p><script>a</script><style>b</style><template>c</template><svg><title>d</title></svg>
    <p hidden>e</p><p style="DISPLAY : none">f</p><select><option>g</select><!-- h --><button>i</button>
    <ruby>漢<rt>かん</rt></ruby>"""
    assert texts(html) == ["seen", "漢"]


def test_a_data_row_is_one_block_and_a_layout_row_is_not() -> None:
    data = "<table><tr><th>Name</th><th>Born</th></tr><tr><td><p>Ivan</p></td><td>1970</td></tr></table>"
    layout = "<table><tr><td><p>One.</p><ul><li>Two</li></ul></td><td>Three<br>Four</td></tr></table>"
    assert texts(data) == ["Name Born", "Ivan 1970"]
    assert texts(layout) == ["One.", "Two", "Three", "Four"]


def test_headings_quotations_and_leading_bold_are_marked() -> None:
    html = """<h2>Head</h2><blockquote><p>Quoted.</p></blockquote><p><strong>MR. LARK:</strong> Yes.</p>
    <p><span style="font-weight: 700">Bold</span> plain</p><p>plain <b>bold</b></p><p><b>All of it</b></p>"""
    assert [(block.text, block.heading, block.quote, block.strong) for block in read(html)] == [
        ("Head", True, False, "Head"),
        ("Quoted.", False, True, ""),
        ("MR. LARK: Yes.", False, False, "MR. LARK:"),
        ("Bold plain", False, False, "Bold"),
        ("plain bold", False, False, ""),
        ("All of it", False, False, "All of it"),
    ]


def test_a_paragraph_in_a_heading_that_was_never_closed_is_no_heading() -> None:
    assert [block.heading for block in read("<h1>Title<p>Text.<p>More.")] == [True, False, False]


def test_preformatted_lines_are_joined_to_paragraphs() -> None:
    html = "<pre>\nA line of preformatted text that is long\nand goes on in the next.\n\nAnother.\n</pre>"
    assert texts(html) == ["A line of preformatted text that is long and goes on in the next.", "Another."]


def test_only_real_links_count_as_linked() -> None:
    body = parse('<p><a name="top">Not a link <p><a href="/x">A link</a> and text</p>').body
    assert body is not None
    assert [piece.linked for piece in outline(body).pieces] == [0, 6]


@given(st.recursive(st.text(max_size=8), lambda inner: st.lists(inner, max_size=3), max_leaves=20))
def test_every_element_spans_the_pieces_within_it(tree: object) -> None:
    def html(node: object) -> str:
        if isinstance(node, list):
            return "<div>" + "".join(html(each) for each in node) + "</div>"
        return str(node).replace("<", "&lt;") + "<p>x</p>"

    body = parse(html(tree)).body
    assert body is not None
    found = outline(body)
    assert found.spans[body.mem_id] == (0, len(found.pieces))
    for div in body.css("div"):
        start, end = found.spans[div.mem_id]
        inner = [found.spans[each.mem_id] for each in div.css("div")]
        assert all(start <= first <= last <= end for first, last in inner)


def test_a_tree_too_deep_or_too_large_is_refused() -> None:
    with pytest.raises(ParseError) as deep:
        parse("<div>" * 20_000)
    with pytest.raises(ParseError) as large:
        parse("<br>" * 200_000)
    assert (deep.value.reason, large.value.reason) == (Reason.BROKEN_MARKUP, Reason.TOO_LARGE)
    assert len(texts("<div>" * 5_000 + "deep")) == 1


def test_list_entries_that_were_never_closed_do_not_nest() -> None:
    assert len(texts("<ul>" + "<li>entry" * 15_000)) == 15_000
