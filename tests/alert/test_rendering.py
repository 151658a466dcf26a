"""What an alert looks like; the golden texts show span styles as *bold*, _italic_, > quoted."""

from dataclasses import replace
from datetime import date

import pytest

from tests.alert.shown import golden, shown
from tests.support.alerts import (
    ANSWER,
    PUBLISHED,
    URL,
    change,
    delivery,
    match,
    new_statement,
    passage,
    revision,
)
from watcher.alert import render
from watcher.alert.quoting import quoted
from watcher.model.change import ChangeKind, RevisionId
from watcher.model.delivery import Notice
from watcher.model.message import Style
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.statement import Passage, PassageKind, Role
from watcher.model.topic import Evidence


def test_an_alert_reads_at_a_glance() -> None:
    message = render(
        delivery(new_statement(ANSWER, "joint counter-terrorism work")),
        zone="Europe/Brussels",
        status_url="https://watch.example/",
    )
    assert shown(message) == golden(f"""
        *Ministry of Veldania* · eu · mfa
        🆕 New · counter-terrorism
        [*Midday briefing, 24 March*]({URL})

        *Jana Berg* (official, answer):
        > We have no *joint counter-terrorism work* with them.
        >
        > We never had.

        Published 2026-03-24 12:00 CET · first seen 2026-03-24 12:02 CET
        _Why: _counter-terrorism, by joint work: “joint counter-terrorism work”
        [Source]({URL}) · [Whole text and history](https://watch.example/statements/1)
        """)


def test_every_deciding_word_is_bold_once_even_where_rules_overlap() -> None:
    said = passage("Sanctions and further sanctions follow.")
    overlapping = (Evidence(start=14, end=31, text="further sanctions"),)
    matches = [
        match(said, "Sanctions", topic="sanctions"),
        replace(match(said, "sanctions", topic="sanctions", rule="measures"), evidence=overlapping),
        match(said, "sanctions", topic="sanctions"),
    ]
    message = render(delivery(change(after=revision(said), matches=matches), topics=["sanctions"]))
    bold = [span.text for span in message.spans if span.style is Style.BOLD and span.quoted]
    assert bold == ["Sanctions", "further sanctions"]
    assert "Why: sanctions, by joint work, measures: “Sanctions”, “further sanctions”, “sanctions”\n" in (
        message.text
    )


def test_only_what_the_chat_asked_for_is_quoted_and_explained() -> None:
    first, second = passage("New sanctions.", index=0), passage("Old lies.", index=1)
    matches = [match(first, "sanctions", topic="sanctions"), match(second, "lies", topic="accusations")]
    news = change(after=revision(first, second), matches=matches)
    text = render(delivery(news, passages=[1], topics=["accusations"])).text
    assert "Old lies." in text
    assert "sanctions" not in text


@pytest.mark.parametrize(
    ("said", "line"),
    [
        (passage(role=None), "*Jana Berg* (answer):\n"),
        (passage(kind=PassageKind.STATEMENT), "*Jana Berg* (official):\n"),
        (passage(kind=PassageKind.STATEMENT, role=None), "*Jana Berg*:\n"),
        (
            passage(speaker=None, role=Role.JOURNALIST, kind=PassageKind.QUESTION),
            "*Journalist* (question):\n",
        ),
        (passage(speaker=None, role=None), "\n\nAnswer:\n"),
        (passage(speaker=None, role=None, kind=PassageKind.STATEMENT), "24 March*](" + URL + ")\n\n> We"),
    ],
)
def test_the_speaker_is_named_as_far_as_known(said: Passage, line: str) -> None:
    assert line in shown(render(delivery(change(after=revision(said), matches=[match(said, "joint")]))))


def test_a_long_transcript_shows_ten_passages_and_links_to_all() -> None:
    turns = [passage(f"Turn {number} on sanctions.", index=number) for number in range(300)]
    matches = [match(turn, "sanctions", topic="sanctions") for turn in turns]
    news = change(after=revision(*turns), matches=matches)
    message = render(
        delivery(news, passages=range(0, 300, 2), topics=["sanctions"]), status_url="http://127.0.0.1:8080"
    )
    assert message.text.count("on sanctions.") == 10
    [link] = [span for span in message.spans if "140 more on this; read all" in span.text]
    assert link.link == "http://127.0.0.1:8080/statements/1"


def test_a_whole_passage_is_sent_whatever_its_length() -> None:
    said = passage("We stand by sanctions. " + "Much more was said. " * 2000)
    news = change(after=revision(said), matches=[match(said, "sanctions", topic="sanctions")])
    assert said.text in render(delivery(news, topics=["sanctions"])).text


def test_a_statement_without_topic_shows_how_it_begins() -> None:
    opening, rest = passage("The museum opens.", index=0), passage("Tickets are free.", index=1)
    text = render(delivery(change(after=revision(opening, rest)), passages=[], topics=[])).text
    assert "🆕 New · no topic" in text
    assert "The museum opens." in text
    assert "… and 1 more; read all" in text
    assert "Why" not in text


def test_a_withdrawal_shows_the_last_text_seen_and_since_when_it_is_gone() -> None:
    said = passage("We accuse them of lies.")
    gone = change(
        ChangeKind.WITHDRAWN, before=revision(said), matches=[match(said, "lies", topic="accusations")]
    )
    text = render(delivery(gone, topics=["accusations"])).text
    assert "🗑 Withdrawn · accusations" in text
    assert "We accuse them of lies." in text
    assert "last text read 2026-03-24 11:02 UTC · found gone 2026-03-24 12:02 UTC" in text


def test_who_doubts_an_edit_or_a_removal_finds_both_texts() -> None:
    before, after = revision(passage("We shall not.")), revision(passage("We shall."))
    after = replace(after, id=RevisionId(2))
    base = "https://watch.example/statements/1/revisions"
    edited = shown(
        render(
            delivery(change(ChangeKind.REVISED, before=before, after=after)),
            status_url="https://watch.example",
        )
    )
    assert f"[Text before]({base}/1) · [Text after]({base}/2)" in edited
    gone = shown(
        render(delivery(change(ChangeKind.WITHDRAWN, before=after)), status_url="https://watch.example")
    )
    assert f"[Last text]({base}/2)" in gone


def test_a_statement_that_is_back_says_so() -> None:
    said = passage()
    back = change(ChangeKind.RESTORED, before=revision(said), after=revision(said))
    text = render(delivery(back)).text
    assert "↩️ Back after a withdrawal" in text
    assert "back 2026-03-24 12:02 UTC" in text


def test_a_date_without_time_is_shown_as_a_date_and_none_is_invented() -> None:
    day = revision(passage(), published=Published(date(2026, 3, 24)))
    text = render(delivery(change(after=day)), zone="Australia/Sydney").text
    assert "Published 2026-03-24 · first seen 2026-03-24 22:02 AEDT" in text
    undated = revision(passage(), published=None)
    assert "\nFirst seen 2026-03-24 11:02 UTC\n" in render(delivery(change(after=undated))).text


def test_what_was_only_read_from_a_listing_says_so() -> None:
    text = render(delivery(change(after=revision(passage(), provisional=True)))).text
    assert "the page itself could not be read yet" in text


def test_a_statement_without_title_is_headed_by_its_address() -> None:
    message = render(delivery(change(after=revision(passage(), title=""))))
    assert any(span.text == URL and span.link == URL for span in message.spans)


def test_the_marked_up_text_is_not_escaped() -> None:
    text = render(delivery(new_statement("<b>1 & 2</b>", "1 & 2"))).text
    assert "<b>1 & 2</b>" in text


def test_a_notice_says_what_happened_to_what_and_when() -> None:
    trouble = Notice(
        subject="source:press", reason=Reason.SELECTOR_ROT, text="No items since noon.", at=PUBLISHED
    )
    assert shown(render(delivery(trouble))) == golden("""
        ⚠️ *source:press* · selector-rot
        No items since noon.
        2026-03-24 11:00 UTC
        """)
    assert render(delivery(replace(trouble, reason=Reason.OK))).text.startswith("✅ source:press · ok")


def test_an_unnamed_journalist_is_not_given_the_name_of_the_statement_s_speaker() -> None:
    question = Passage(
        index=0, kind=PassageKind.QUESTION, speaker=None, role=Role.JOURNALIST, text="Any sanctions?"
    )
    text = "".join(span.text for span in quoted(question, (), "Ana Novak"))
    assert "Ana Novak" not in text
    assert text.startswith("Journalist (question)")
