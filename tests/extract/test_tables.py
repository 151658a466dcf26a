"""Tables and set columns: each row a line, in its order."""

from tests.support.statements import page, source
from watcher.extract import read_page

FIRST = "The Council adopted this list today and will publish it in the official journal."


def _read(inner: str) -> list[str]:
    html = f"<title>List</title><main><h1>Decision on listings</h1><p>{FIRST}</p>{inner}</main>"
    return [block.text for block in read_page(page(html), source()).blocks][1:]


def test_a_row_of_a_list_is_one_line_however_its_cells_are_parted() -> None:
    rows = "".join(
        f"<tr><td>{at}.<td>Person {at}<br>alias <b>P</b><td><p>Head.<p>Deputy.</tr>" for at in (1, 2, 3)
    )
    assert _read(f"<table>{rows}</table>") == [f"{at}. Person {at} alias P Head. Deputy." for at in (1, 2, 3)]


def test_a_page_laid_out_in_cells_is_no_list() -> None:
    page_rows = f"<tr><td>&nbsp;<td>{FIRST}<br><br>It enters into force tomorrow.<td>&nbsp;</tr>" * 3
    assert _read(f"<table>{page_rows}</table>") == [FIRST, "It enters into force tomorrow."] * 3


def test_columns_of_set_text_are_rows() -> None:
    assert _read("<pre>Name        Born\nPERSON A      1970\nPERSON B      1981\n</pre>") == [
        "Name Born",
        "PERSON A 1970",
        "PERSON B 1981",
    ]


def test_what_a_reader_may_unfold_is_text_and_what_is_hidden_is_not() -> None:
    shown = "<details><summary>Annex</summary><p>It lists fifteen vessels in all.</p></details>"
    hidden = "<p hidden>No one.</p><div style='display: none'>Nor this.</div>"
    assert _read(shown + hidden) == ["Annex", "It lists fifteen vessels in all."]
