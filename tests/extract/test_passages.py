"""Passages of texts that are no transcripts, and labels that are none."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.support.statements import page, source, statement
from watcher.extract import read_page, split
from watcher.model.published import Published
from watcher.model.statement import Block, Passage, PassageKind, Role, Statement

PAGES = Path(__file__).parent / "pages"
SENTENCE = "The ministry has taken note of the report and will answer it in the way that it deserves. "


def passages_of(name: str) -> tuple[Passage, ...]:
    return split(read_page(page((PAGES / name).read_bytes()), source()))


def test_the_seed_case_as_a_transcript_gives_both_officials_and_their_questions() -> None:
    passages = passages_of("seed_case.html")
    answers = [passage for passage in passages if passage.kind is PassageKind.ANSWER]
    assert [passage.speaker for passage in answers] == ["Pieter Stolen", "Pieter Stolen", "Andriy Yusenko"]
    assert {passage.role for passage in answers} == {Role.OFFICIAL}
    assert "joint anti-terrorist work with Russia" in answers[0].text
    assert "lies" in answers[2].text
    questions = [passage for passage in passages if passage.kind is PassageKind.QUESTION]
    assert {passage.role for passage in questions} == {Role.JOURNALIST}
    assert not any("sanctions" in passage.text.lower() for passage in passages)


def test_the_seed_case_as_an_article_attributes_what_is_quoted() -> None:
    by_speaker = {passage.speaker: passage for passage in passages_of("seed_case_prose.html")}
    assert "joint counter-terrorism work" in by_speaker["Pieter Stolen"].text
    assert "lies from the first word" in by_speaker["Andriy Yusenko"].text
    assert "accuse somebody" in by_speaker["Andriy Yusenko"].text
    assert by_speaker["Pieter Stolen"].role is Role.OFFICIAL
    assert by_speaker["Andriy Yusenko"].role is Role.OFFICIAL


def test_a_colon_in_running_prose_starts_no_turn() -> None:
    html = f"""<p>He said: we will act. {SENTENCE}</p><p>Note: this is a draft. {SENTENCE}</p>
    <p>Moscow, 12 March: the ministry said so. {SENTENCE}</p><p>Iran: the situation is bad. {SENTENCE}</p>
    <p>A question of trust: that is what it is. {SENTENCE}</p><p>Background: {SENTENCE}</p>"""
    passages = split(statement(html))
    assert {passage.kind for passage in passages} == {PassageKind.STATEMENT}
    assert "Note: this is a draft" in " ".join(passage.text for passage in passages)


def test_fields_of_a_list_and_heads_of_paragraphs_are_no_speakers() -> None:
    fields = "".join(
        f"<p>Name: {name}</p><p>Position: Director</p><p>Group ID: 1{at}</p>"
        for at, name in enumerate(("Ivan Example", "Petr Sample", "Oleg Third"))
    )
    myths = "<p><b>Myth:</b> It is at war. Is it?</p><p><b>Fact:</b> It is not.</p>" * 2
    for html in (fields, myths):
        assert {passage.role for passage in split(statement(html))} == {None}


def test_an_answer_that_starts_with_the_article_is_no_label() -> None:
    html = """<p>Q Why?</p><p>MS. LARK: Because.</p><p>A few words more: we had to.</p>
    <p>Q Really?</p><p>MS. LARK: Yes.</p>"""
    assert [passage.text for passage in split(statement(html))] == [
        "Why?",
        "Because.\n\nA few words more: we had to.",
        "Really?",
        "Yes.",
    ]


def test_a_speech_under_one_label_is_cut_into_paragraph_groups_of_its_speaker() -> None:
    html = "<p>THE PRESIDENT: Thank you all for coming.</p>" + f"<p>{SENTENCE * 4}</p>" * 3
    passages = split(statement(html))
    assert len(passages) > 1
    assert {passage.speaker for passage in passages} == {"THE PRESIDENT"}
    assert passages[0].text.startswith("Thank you all")


def test_a_statement_by_somebody_is_theirs_throughout() -> None:
    html = f"<p>{SENTENCE * 3}</p><p>“Nobody wins,” the mayor of the city said. {SENTENCE * 3}</p>"
    passages = split(statement(html, speaker="Foreign Minister Anna Lind"))
    assert {(passage.speaker, passage.role) for passage in passages} == {
        ("Foreign Minister Anna Lind", Role.OFFICIAL)
    }


def test_short_paragraphs_are_grouped_and_headings_stay_with_what_follows() -> None:
    html = (
        f"<h2>First matter</h2><p>{SENTENCE * 5}</p><h2>Second matter</h2><p>Short.</p><p>Also short.</p>"
        f"<p>The measures are:</p><ul>{'<li>an entry of the list that is not long</li>' * 6}</ul>"
    )
    texts = [passage.text for passage in split(statement(html))]
    assert texts[0].startswith("First matter\n\nThe ministry")
    assert texts[1].startswith("Second matter\n\nShort.\n\nAlso short.")
    assert len(texts) == 2


def test_a_surname_alone_is_taken_for_the_full_name_given_before() -> None:
    html = (
        f"<p>“No,” said spokesperson Pieter Stolen. {SENTENCE * 4}</p><p>{SENTENCE * 5}</p>"
        f"<p>“There is nothing to add,” Stolen told reporters. {SENTENCE * 4}</p>"
    )
    assert [passage.speaker for passage in split(statement(html))] == ["Pieter Stolen", None, "Pieter Stolen"]


def test_a_quotation_goes_on_in_the_next_paragraph_and_no_further() -> None:
    html = (
        f"<p>“No,” said spokesperson Pieter Stolen. {SENTENCE * 4}</p><p>“We are done. {SENTENCE * 4}</p>"
        f"<p>{SENTENCE * 5}</p><p>“Nobody knows whose words these are. {SENTENCE * 4}</p>"
    )
    assert [passage.speaker for passage in split(statement(html))] == [*["Pieter Stolen"] * 2, None, None]


def test_a_quoted_reporter_is_no_official() -> None:
    html = "<p>“Is there any contact with Moscow at all?” asked the Reuters reporter Anna Lind.</p>"
    (passage,) = split(statement(html))
    assert (passage.speaker, passage.role) == ("Anna Lind", Role.JOURNALIST)


def test_questions_in_bold_make_an_interview_where_the_title_says_so() -> None:
    html = "<p><b>What comes next?</b></p><p>Talks.</p><p><b>When?</b></p><p>Soon.</p><p>Very soon.</p>"
    spoken = split(statement(html, title="Interview with the minister", speaker="Minister Anna Lind"))
    assert [(passage.kind, passage.role) for passage in spoken] == [
        (PassageKind.QUESTION, Role.JOURNALIST),
        (PassageKind.ANSWER, Role.OFFICIAL),
    ] * 2
    assert all(
        passage.role is not Role.JOURNALIST for passage in split(statement(html, title="Facts on the treaty"))
    )


def test_paragraphs_in_bold_that_mostly_ask_are_the_questions_of_a_press_conference() -> None:
    html = """<p>Good afternoon. The Council has decided to keep the rates where they were.</p>
    <p><b>Will you cut in June? And what of wages?</b></p>
    <p>We shall see.</p>
    <p>Wages are fine.</p>
    <p><b>I would like to ask about the banks.</b></p>
    <p>They are sound.</p>
    <p><b>All of them?</b></p>
    <p>Yes.</p>"""
    spoken = split(statement(html, title="Press conference", speaker="President Anna Lind"))
    assert [passage.kind for passage in spoken] == [
        PassageKind.STATEMENT,
        *[PassageKind.QUESTION, PassageKind.ANSWER] * 3,
    ]
    assert spoken[0].speaker == spoken[2].speaker == "President Anna Lind"
    assert spoken[2].text == "We shall see.\n\nWages are fine."


@given(
    st.lists(
        st.builds(
            Block,
            text=st.text(min_size=1, max_size=80).map(lambda text: text.strip() or "x"),
            heading=st.booleans(),
        ),
        max_size=12,
    )
)
def test_every_block_ends_up_in_one_passage(blocks: list[Block]) -> None:
    whole = Statement(url="u", title="", published=None, language=None, speaker=None, blocks=tuple(blocks))
    passages = split(whole)
    assert [passage.index for passage in passages] == list(range(len(passages)))
    assert all(passage.text for passage in passages)
    assert passages == split(whole)


def test_the_date_of_the_seed_case_keeps_its_hour_and_offset() -> None:
    read = read_page(page((PAGES / "seed_case.html").read_bytes()), source())
    assert read.published == Published.from_iso("2024-03-25T13:40:00+01:00")
    assert read.language == "en"
