"""Texts that grow, as messages show them, and messages that must be one part."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.alert.shown import golden, shown
from tests.support.alerts import SEEN, URL, delivery, grown, match, new_statement, passage, revision
from watcher.alert import Room, render, render_within, split_message, units
from watcher.model.change import Change
from watcher.model.message import Style
from watcher.model.statement import PassageKind, Role

FIRST = passage("We have no joint counter-terrorism work with them.")
ASKED = passage("Any plans?", index=1, speaker=None, role=Role.JOURNALIST, kind=PassageKind.QUESTION)
MORE = passage("A counter-terrorism envoy will travel there in May.", index=2, speaker="Olha Hai")
GREW = grown(
    revision(FIRST),
    revision(FIRST, ASKED, MORE, seen_at=SEEN + timedelta(hours=2)),
    matches=[match(FIRST, "joint counter-terrorism work"), match(MORE, "counter-terrorism")],
)
ONE = Room(units=4048, entities=99)


def test_more_of_a_transcript_answers_the_first_message_with_what_is_new_and_no_mark_up() -> None:
    message = render(replace(delivery(GREW, passages=[2]), reply_to=7))
    assert shown(message) == golden(f"""
        *Ministry of Veldania* · eu · mfa
        ➕ More of the transcript · counter-terrorism
        [*Midday briefing, 24 March*]({URL})

        *Olha Hai* (official, answer):
        > A *counter-terrorism* envoy will travel there in May.

        Published 2026-03-24 11:00 UTC · first seen 2026-03-24 11:02 UTC · more seen 2026-03-24 12:02 UTC
        _Why: _counter-terrorism, by joint work: “counter-terrorism”
        [Source]({URL})
        """)
    assert not {Style.STRIKE, Style.UNDERLINE} & {span.style for span in message.spans}


WHOLE = f"""
    *Ministry of Veldania* · eu · mfa
    🆕 New · counter-terrorism
    [*Midday briefing, 24 March*]({URL})
    _The text has grown since it was first seen; read last 2026-03-24 13:02 UTC._

    *Jana Berg* (official, answer):
    > We have no *joint counter-terrorism work* with them.

    *Olha Hai* (official, answer):
    > A *counter-terrorism* envoy will travel there in May.

    Published 2026-03-24 11:00 UTC · first seen 2026-03-24 11:02 UTC
    _Why: _counter-terrorism, by joint work: “joint counter-terrorism work”, “counter-terrorism”
    [Source]({URL})
    """


def test_the_first_message_is_said_anew_as_the_text_stands_and_says_that_it_has_grown() -> None:
    assert shown(render_within(ONE, replace(delivery(GREW, passages=[0, 2]), amends=7))) == golden(WHOLE)


def test_who_hears_of_it_only_now_hears_it_as_news() -> None:
    assert shown(render(delivery(GREW, passages=[0, 2]))) == golden(WHOLE)


def test_more_without_a_topic_does_not_repeat_how_the_text_begins() -> None:
    text = render(replace(delivery(GREW, passages=[], topics=[]), reply_to=7)).text
    assert "We have no joint" not in text
    assert "… and 3 more; read all" in text


def test_an_amended_message_of_a_text_that_did_not_grow_looks_as_it_did() -> None:
    news = new_statement("We reject this.", "reject")
    assert render_within(ONE, replace(delivery(news), amends=7)) == render(delivery(news))


def turns(*lengths: int) -> Change:
    said = [
        passage(
            f"{'Much was said. ' * (length // 15)}Then sanctions on ship {number}. {'More. ' * 40}",
            index=number,
        )
        for number, length in enumerate(lengths)
    ]
    return grown(
        revision(passage("Transcript to follow.")),
        revision(*said),
        matches=[match(one, "sanctions", topic="sanctions") for one in said],
    )


def within(news: Change, count: int, room: Room = ONE) -> str:
    told = replace(delivery(news, passages=range(count), topics=["sanctions"]), amends=7)
    return render_within(room, told, status_url="https://status.example").text


def test_what_does_not_fit_is_counted_and_linked() -> None:
    text = within(turns(*[600] * 8), 8)
    assert text.count("Then sanctions on ship") == 4
    assert "… and 4 more on this; read all" in text


def test_of_a_passage_too_long_alone_the_words_that_decided_are_shown() -> None:
    text = within(turns(20_000, 100), 2)
    assert "Then sanctions on ship 0." in text
    assert "Then sanctions on ship 1." in text
    assert "\n… " in text
    assert "more on this" not in text


def test_a_passage_in_a_script_without_spaces_is_cut_too() -> None:
    said = passage("我们反对制裁。" * 3000)
    news = grown(revision(FIRST), revision(said), matches=[match(said, "制裁", topic="sanctions")])
    text = within(news, 1)
    assert 500 < text.count("我") * 7 <= 2100
    assert units(text) <= ONE.units


@given(st.lists(st.integers(0, 9000), min_size=1, max_size=12), st.integers(1, 5000))
def test_it_is_always_one_part_and_never_empty(lengths: list[int], limit: int) -> None:
    room = Room(units=limit + 50, entities=20)
    told = replace(delivery(turns(*lengths), passages=range(len(lengths)), topics=["sanctions"]), amends=7)
    message = render_within(room, told)
    assert message.text
    assert len(split_message(message, limit=room.units, entities=room.entities)) == 1
