"""A second opinion in an alert: one line of its own, behind the official words, and never instead of them."""

from dataclasses import replace

from tests.alert.shown import golden, shown
from tests.support.alerts import ANSWER, URL, change, delivery, match, new_statement, passage, revision
from watcher.alert import Room, render, render_within
from watcher.model.opinion import Opinion

OPINION = Opinion(
    summary="The spokesperson denies joint work.", labels=("accusations", "sanctions"), model="tiny-1"
)


def test_it_stands_under_the_name_of_the_model_behind_what_was_said() -> None:
    news = replace(new_statement(ANSWER, "joint counter-terrorism work"), opinion=OPINION)
    assert shown(render(delivery(news))) == golden(f"""
        *Ministry of Veldania* · eu · mfa
        🆕 New · counter-terrorism
        [*Midday briefing, 24 March*]({URL})

        *Jana Berg* (official, answer):
        > We have no *joint counter-terrorism work* with them.
        >
        > We never had.

        _Summary by tiny-1: The spokesperson denies joint work. [accusations, sanctions]_
        Published 2026-03-24 11:00 UTC · first seen 2026-03-24 11:02 UTC
        _Why: _counter-terrorism, by joint work: “joint counter-terrorism work”
        [Source]({URL})
        """)


def test_where_there_is_no_room_for_both_the_official_words_stay() -> None:
    said = [passage(f"We froze assets, {number}. {'word ' * 30}", index=number) for number in range(4)]
    news = change(after=revision(*said), matches=[match(one, "froze") for one in said])
    told = replace(delivery(news, passages=range(4)), amends=7)
    bare = render(told)
    tight = Room(units=len(bare.text) + 20, entities=100)
    ample = Room(units=len(bare.text) + 120, entities=100)
    shown_by_both = replace(told, change=replace(news, opinion=OPINION))
    assert render_within(tight, shown_by_both).text == bare.text
    assert OPINION.summary in render_within(ample, shown_by_both).text
