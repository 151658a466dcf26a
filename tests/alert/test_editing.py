"""What an alert of an edit looks like; see ``shown`` for how golden texts show styles."""

from dataclasses import replace

import pytest

from tests.alert.shown import golden, shown
from tests.support.alerts import change, delivery, match, passage, revision
from watcher.alert import render
from watcher.model.change import ChangeKind
from watcher.model.message import Message
from watcher.model.reason import Reason
from watcher.model.statement import PassageKind, Role


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


def test_an_edit_taken_back_says_so() -> None:
    before, after = revision(passage("It lasts 90 days.")), revision(passage("It lasts 30 days."))
    taken_back = replace(change(ChangeKind.REVISED, before=before, after=after), reason=Reason.REVERTED)
    assert "↩️ Back to an earlier text" in render(delivery(taken_back)).text


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
