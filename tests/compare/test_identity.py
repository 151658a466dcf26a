from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.compare import listing_keys
from watcher.model.item import Item
from watcher.model.published import Published

SITE = "https://ministry.example"


def item(
    path: str = "/statements/17",
    title: str = "Statement on the border",
    *,
    guid: str | None = None,
    content: str | None = None,
    day: date | None = None,
) -> Item:
    published = Published(day) if day else None
    return Item(url=SITE + path, title=title, guid=guid, content=content, published=published)


def item_keys(only: Item) -> tuple[str, ...]:
    (keys,) = listing_keys([only])
    return keys


def known_again(before: Item, after: Item) -> bool:
    return bool(set(item_keys(before)) & set(item_keys(after)))


class TestOneItem:
    def test_tracking_parameters_scheme_and_www_do_not_make_another_statement(self) -> None:
        moved = Item(url="http://www.ministry.example/statements/17/?utm_source=x", title="")
        assert known_again(item(), moved)

    def test_a_corrected_title_is_the_same_statement(self) -> None:
        assert known_again(item(), item(title="Statement on the frontier"))

    def test_a_guid_survives_a_changed_address(self) -> None:
        assert known_again(item(guid="press-4711"), item("/archive/17", guid="press-4711"))

    def test_an_address_survives_a_changed_guid(self) -> None:
        assert known_again(item(guid="press-4711"), item(guid="tag:ministry.example,2026:4711"))

    def test_a_guid_that_is_the_address_adds_nothing(self) -> None:
        assert item_keys(item(guid=f"{SITE}/statements/17")) == item_keys(item())

    def test_a_guid_that_is_another_address_recognises_the_statement_there(self) -> None:
        before = item("/?p=17")
        assert known_again(before, item("/2026/03/border", guid=f"{SITE}/?p=17"))

    @pytest.mark.parametrize(
        "guid",
        [
            "Daily briefing",
            "DAILY   BRIEFING – 0",
            "ministry:daily-briefing",
            SITE,
            f"{SITE}/",
            "0",
            "1",
            "",
            "null",
            "None",
            "ftp://x/y",
        ],
    )
    def test_a_guid_that_would_pass_to_another_statement_is_no_key(self, guid: str) -> None:
        monday = item("/briefings/2026-03-23", "Daily briefing", guid=guid)
        tuesday = item("/briefings/2026-03-24", "Daily briefing", guid=guid)
        assert not known_again(monday, tuesday)

    def test_an_item_without_title_may_have_a_guid(self) -> None:
        assert "guid:a-1" in item_keys(item(title="", guid="a-1"))

    @given(url=st.text(), title=st.text(), guid=st.none() | st.text())
    def test_every_item_has_a_key(self, url: str, title: str, guid: str) -> None:
        keys = item_keys(Item(url=url, title=title, guid=guid))
        assert keys
        assert len(set(keys)) == len(keys)


class TestAWholeListing:
    def test_keys_come_in_the_order_of_the_items(self) -> None:
        items = [item(f"/statements/{number}", f"Statement {number}") for number in (3, 1, 2)]
        assert listing_keys(items) == tuple(item_keys(each) for each in items)

    def test_one_guid_for_all_tells_nothing(self) -> None:
        items = [item(f"/s/{number}", f"Statement {number}", guid="press") for number in range(3)]
        assert all(keys == (f"url:{SITE}/s/{number}",) for number, keys in enumerate(listing_keys(items)))

    def test_one_address_for_all_leaves_the_guids(self) -> None:
        items = [item("/press", f"Statement {letter}", guid=f"id-{letter}") for letter in "abc"]
        assert listing_keys(items) == (("guid:id-a",), ("guid:id-b",), ("guid:id-c",))

    def test_guids_that_count_the_rows_tell_nothing(self) -> None:
        older = [item(f"/s/{number}", f"Statement {number}", guid=str(9 - number)) for number in range(9)]
        keys = listing_keys(older)
        assert all(len(each) == 1 and each[0].startswith("url:") for each in keys)

    def test_numbers_of_a_database_are_guids(self) -> None:
        items = [
            item(f"/s/{number}", f"Statement {number}", guid=str(48_000 + number)) for number in range(3)
        ]
        assert "guid:48001" in listing_keys(items)[1]

    def test_the_same_document_listed_twice_keeps_its_address(self) -> None:
        twice = [item(), Item(url="http://www.ministry.example/statements/17", title=item().title)]
        first, second = listing_keys(twice)
        assert first == second == (f"url:{SITE}/statements/17",)

    def test_links_of_different_wording_to_one_page_stand_for_that_page(self) -> None:
        first, second = listing_keys([item(), item(title="Read more")])
        assert first == second

    def test_texts_in_the_listing_without_address_or_guid_are_known_by_title_and_date(self) -> None:
        items = [
            item("/", "Briefing", content="<p>one</p>", day=date(2026, 3, 23)),
            item("/", "Briefing", content="<p>two</p>", day=date(2026, 3, 24)),
            item("/", "Statement", content="<p>three</p>"),
        ]
        keys = listing_keys(items)
        assert len({key for each in keys for key in each}) == 3

    @given(
        st.lists(
            st.builds(
                item,
                st.sampled_from(["/a", "/b", "/c?x=1", "/"]),
                st.sampled_from(["Briefing", "Statement", ""]),
                guid=st.sampled_from([None, "g1", "g2", f"{SITE}/a", "1"]),
            ),
            max_size=8,
        )
    )
    def test_every_item_has_a_key_and_shared_guids_are_none(self, items: list[Item]) -> None:
        keys = listing_keys(items)
        assert len(keys) == len(items)
        assert all(keys)
        for one, one_keys in zip(items, keys, strict=True):
            for other, other_keys in zip(items, keys, strict=True):
                if one.url != other.url:
                    assert not {key for key in one_keys if key.startswith("guid:")} & set(other_keys)
