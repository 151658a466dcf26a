"""What an alert looks like; the golden texts show span styles as *bold*, _italic_, > quoted."""

from dataclasses import replace
from datetime import date
from textwrap import dedent

import pytest

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
from watcher.model.change import ChangeKind
from watcher.model.delivery import Notice
from watcher.model.message import Message, Style
from watcher.model.published import Published
from watcher.model.reason import Reason
from watcher.model.statement import Passage, PassageKind, Role
from watcher.model.topic import Evidence

MARKS = {Style.BOLD: "*", Style.ITALIC: "_", Style.STRIKE: "~", Style.UNDERLINE: "+"}


def shown(message: Message) -> str:
    """Write a message with its styles visible."""
    text = ""
    for span in message.spans:
        mark = MARKS.get(span.style, "")
        line = span.text.rstrip("\n")
        piece = f"{mark}{line}{mark}{span.text[len(line) :]}" if line else span.text
        if span.quoted:
            piece = piece.replace("\n", "\n> ")
            piece = f"> {piece}" if text.endswith("\n") else piece
        text += f"[{piece}]({span.link})" if span.link else piece
    return text.replace("> \n", ">\n")


def golden(text: str) -> str:
    return dedent(text).strip()


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


def edit(old: str, new: str, **titles: str) -> Message:
    """Render the edit of one passage."""
    before = revision(passage(old), title=titles.get("before", "Briefing"))
    after = revision(passage(new), title=titles.get("after", "Briefing"))
    matches = [match(passage(new), new.split(maxsplit=1)[0])]
    return render(delivery(change(ChangeKind.REVISED, before=before, after=after, matches=matches)))


def body(message: Message) -> str:
    """Return what stands between the head and the times."""
    return shown(message).split("\n\n", 1)[1].split("\n\nPublished")[0]


def test_an_edit_shows_what_it_said_and_what_it_says() -> None:
    message = edit("We will meet on 24 March in Brussels.", "We will not meet on 25 March in Brussels.")
    assert body(message) == golden("""
        _What changed: a negation, a date_

        *Jana Berg* (official, answer):
        > We will +not+ meet on ~24~ +25+ March in Brussels.
        """)
    assert "✏️ Edited · counter-terrorism" in message.text
    assert "edit seen 2026-03-24 12:02 UTC" in message.text


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("We regret it deeply.", "We regret it.", "> We regret ~it deeply.~ +it.+"),
        ("We never said so.", "We said so.", "> We ~never~ said so."),
        ("We said so. Never again.", "We said so.", "> We said so. ~Never again.~"),
        ("We said so.", "We said so. Never again.", "> We said so. +Never again.+"),
        ("我们没有反恐工作。", "我们有反恐工作。", "> 我们~没~有反恐工作。"),
        ("我们在三月开会。", "我们在四月开会。", "> 我们在~三~+四+月开会。"),
    ],
)
def test_words_put_in_or_taken_out_stand_where_they_belong(old: str, new: str, expected: str) -> None:
    assert body(edit(old, new)).splitlines()[-1] == expected


def test_only_a_few_words_around_an_edit_are_repeated() -> None:
    filler = "and so on, as was said before, " * 20
    lines = body(edit(f"{filler}ten ships {filler}", f"{filler}two ships {filler}")).splitlines()
    assert lines[-1].startswith("> … ")
    assert lines[-1].endswith(" …")
    assert "~ten~ +two+ ships" in lines[-1]
    assert len(lines[-1]) < 220


def test_paragraphs_taken_out_or_put_in_are_shown_whole_each_with_its_speaker() -> None:
    kept = passage("We stand by it.", index=0)
    turns = (
        passage("Was it theirs?", index=1, speaker=None, role=Role.JOURNALIST, kind=PassageKind.QUESTION),
        passage("The attack was theirs.\n\nWe have proof.", index=2, speaker="Olha Hai"),
    )
    short, long = revision(kept), revision(kept, *turns)
    expected = """
        *Journalist* (question):
        > {0}Was it theirs?{0}

        *Olha Hai* (official, answer):
        > {0}The attack was theirs.{0}

        > {0}We have proof.{0}
        """
    cut = change(ChangeKind.REVISED, before=long, after=short)
    assert body(render(delivery(cut))).endswith(golden(expected.format("~")))
    brought = change(ChangeKind.REVISED, before=short, after=long)
    assert body(render(delivery(brought))).endswith(golden(expected.format("+")))


def test_a_changed_title_is_news() -> None:
    message = edit("Same text.", "Same text.", before="Statement on 12 ships", after="Statement on 13 ships")
    assert "*Title:*\n> Statement on ~12~ +13+ ships" in body(message)


def test_where_only_the_title_changed_it_says_so() -> None:
    message = edit("Same text.", "Same text.", before="Statement on 12 ships", after="Statement on 13 ships")
    assert "_Only the title changed: a number_" in body(message)
    assert "_What changed: a number_" in body(edit("On 12 ships.", "On 13 ships.", before="12", after="13"))


LONG = "The embassy remains closed until the end of the month for all visitors without an appointment."
LAST = "Both delegations will travel to the border region together with 15 observers this week."


def test_each_of_several_places_says_what_is_edited_the_weightiest_first() -> None:
    before = f"They will meet us.\n\n{LONG}\n\nThe goverment said so.\n\n{LAST}"
    after = f"They may meet us.\n\n{LONG}\n\nThe government said so.\n\n{LAST.replace('15', '51')}"
    assert body(edit(before, after)) == golden("""
        _What changed: a number, how sure it is, spelling_

        Number:
        *Jana Berg* (official, answer):
        > Both delegations will travel to the border region together with ~15~ +51+ observers this week.

        How sure:
        *Jana Berg* (official, answer):
        > They ~will~ +may+ meet us.

        Spelling:
        *Jana Berg* (official, answer):
        > The ~goverment~ +government+ said so.
        """)


def test_a_paragraph_that_moved_takes_one_line_and_what_was_edited_in_it_is_shown() -> None:
    first = "Nothing was said about the release of those who have been held since last winter."
    before = f"{first}\n\n{LAST}\n\n{LONG}"
    after = f"{LAST.replace('15', '51')}\n\n{LONG}\n\n{first}"
    shown_body = body(edit(before, after))
    assert shown_body.startswith("_What changed: a number, a paragraph moved_\n\nNumber:\n")
    assert "together with ~15~ +51+ observers" in shown_body
    assert "\nMoved: “Nothing was said about the release of those who have been …”" in shown_body
    assert shown_body.count("release") == 1


def test_what_can_turn_the_meaning_round_comes_first_and_many_changes_are_counted() -> None:
    old = "\n\n".join(f"In case {number} they may come to the talks." for number in range(30))
    new = old.replace("may come", "might come").replace("case 29 they might", "case 29 they may not")
    text = body(edit(old, new))
    assert text.index("+not+") < text.index("+might+")
    assert "… and 20 more changes; compare all" in text


def test_an_edit_that_no_reader_sees_shows_the_passages() -> None:
    assert "> *Same* text." in body(edit("Same text.", "Same text."))


def test_an_unnamed_journalist_is_not_given_the_name_of_the_statement_s_speaker() -> None:
    question = Passage(
        index=0, kind=PassageKind.QUESTION, speaker=None, role=Role.JOURNALIST, text="Any sanctions?"
    )
    text = "".join(span.text for span in quoted(question, (), "Ana Novak"))
    assert "Ana Novak" not in text
    assert text.startswith("Journalist (question)")
