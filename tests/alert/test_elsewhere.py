"""Where else a statement is published, as alerts show it; see ``shown`` for how golden texts show styles."""

from dataclasses import replace

import pytest

from tests.alert.shown import golden, shown
from tests.support.alerts import (
    ANSWER,
    change,
    delivery,
    echo,
    grown,
    match,
    new_statement,
    passage,
    revision,
    version,
)
from watcher.alert import render
from watcher.model.change import Change, ChangeKind, Elsewhere
from watcher.model.delivery import Delivery
from watcher.model.message import Message

SAID = passage()
EDITED = change(ChangeKind.REVISED, before=revision(SAID), after=revision(passage("We have joint work.")))
GONE = change(ChangeKind.WITHDRAWN, before=revision(SAID), matches=[match(SAID, "joint")])
NEW = new_statement(ANSWER, "joint")
GREW = grown(revision(SAID), revision(SAID, passage("More.", index=1)))
FAMILY = (
    echo("Council of the EU", 2),
    echo("MFA of Norland", 3),
    version("de", "number: 15 here, 51 there", "negation: said here, not there", number=4),
    version("fr", number=5),
)


def foot(message: Message) -> str:
    """Return what stands below the passages."""
    return shown(message).rpartition("\n\n")[2]


def lines(news: Change, *family: Elsewhere) -> list[str]:
    """Return the lines about other places."""
    told = replace(news, elsewhere=family)
    return [
        line
        for line in foot(render(delivery(told))).splitlines()
        if line.startswith(("Also", "Elsewhere", "_⚠️"))
    ]


def test_an_alert_names_and_links_the_same_text_and_the_other_languages_and_says_what_differs() -> None:
    assert foot(render(delivery(replace(NEW, elsewhere=FAMILY)))) == golden("""
        Published 2026-03-24 11:00 UTC · first seen 2026-03-24 11:02 UTC
        Also at: [Council of the EU](https://elsewhere.example/2), [MFA of Norland](https://elsewhere.example/3)
        Also in: [Deutsch](https://elsewhere.example/4), [français](https://elsewhere.example/5)
        _⚠️ Deutsch says otherwise: _number: 15 here, 51 there; negation: said here, not there
        _Why: _counter-terrorism, by joint work: “joint”
        [Source](https://press.example/briefings/24-march)
        """)


@pytest.mark.parametrize(
    "told",
    [
        delivery(NEW),
        replace(delivery(NEW), amends=7),
        delivery(EDITED),
        replace(delivery(GREW), amends=7),
        replace(delivery(GREW), reply_to=7),
    ],
    ids=["new", "amended", "edited", "grown", "more"],
)
def test_whatever_is_told_says_where_else_it_is(told: Delivery) -> None:
    assert told.change is not None
    text = foot(render(replace(told, change=replace(told.change, elsewhere=FAMILY))))
    assert "Also at: [Council of the EU]" in text
    assert "Also in: [Deutsch]" in text
    assert "Deutsch says otherwise: _number: 15 here" in text


def test_of_a_withdrawn_statement_one_line_tells_where_it_may_still_be_read() -> None:
    assert lines(GONE, *FAMILY) == [
        (
            "Elsewhere: [Council of the EU](https://elsewhere.example/2),"
            " [MFA of Norland](https://elsewhere.example/3), [Deutsch](https://elsewhere.example/4),"
            " [français](https://elsewhere.example/5)"
        )
    ]


def test_nothing_is_said_where_it_is_published_once() -> None:
    assert lines(NEW) == lines(GONE) == []


def test_of_many_places_the_oldest_are_named_and_the_others_counted() -> None:
    many = [echo(f"Ministry {number}", number) for number in range(2, 12)]
    (line,) = lines(NEW, *many)
    assert line.startswith("Also at: [Ministry 2](")
    assert line.endswith("[Ministry 7](https://elsewhere.example/7) and 4 more")
    told = replace(NEW, elsewhere=tuple(many))
    assert "and [4 more](https://status.example/statements/1)" in foot(
        render(delivery(told), status_url="https://status.example")
    )


def test_a_source_that_has_it_twice_is_named_once() -> None:
    assert lines(NEW, echo("Council", 2), echo("Council", 3)) == [
        "Also at: [Council](https://elsewhere.example/2)"
    ]


def test_a_version_at_another_source_is_named_with_it_and_an_unknown_language_by_its_code() -> None:
    versions = (
        version("uk", number=2, source="Mission to the Union"),
        version("tk", number=3),
        version(None, number=4),
    )
    assert lines(NEW, *versions) == [
        (
            "Also in: [українська (Mission to the Union)](https://elsewhere.example/2),"
            " [tk](https://elsewhere.example/3), [another language](https://elsewhere.example/4)"
        )
    ]


def test_of_many_differences_the_first_are_told() -> None:
    found = [f"number: {number} here, 0 there" for number in range(9)]
    (_, line) = lines(NEW, version("de", *found))
    assert line.count("there") == 4
    assert line.endswith(" …")
