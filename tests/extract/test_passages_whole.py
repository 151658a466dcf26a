"""What holds of every cut into passages: nothing lost or twice, in order, the same each time, in time."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.extract import split
from watcher.model.statement import Block, Statement

LABELS = (
    *(
        "MR. LARK:",
        "Q",
        "QUESTION:",
        "THE PRESIDENT:",
        "М.В.Орлова:",
        "Вопрос:",
        "Frage Meier:",
        "P.-",
        "END",
        "",
    ),
    *("问：", "宋岚：", "【記者】", "Anna Lind (Reuters):", "[00:12] MODERATOR:", "Claire Vasseur -"),
)
SENTENCES = (
    "Is it so?",
    "It is: we said so.",
    "(Laughter.)",
    "对此有何评论？",
    "“No,” said Oda Lund.",
    "Thanks",
)


def whole(*texts: str) -> Statement:
    blocks = tuple(Block(text=text) for text in texts)
    return Statement(url="u", title="", published=None, language=None, speaker=None, blocks=blocks)


PARAGRAPHS = st.builds(
    lambda label, sentences: f"{label} {' '.join(sentences)}".strip() or "Thanks",
    st.sampled_from(LABELS),
    st.lists(st.sampled_from(SENTENCES), min_size=0, max_size=3),
)


@given(st.lists(PARAGRAPHS, max_size=14))
def test_passages_cover_the_text_in_order_but_for_the_labels(paragraphs: list[str]) -> None:
    read = whole(*paragraphs)
    passages = split(read)
    assert passages == split(read)
    left = read.text.split("\n\n")
    for spoken in (part for passage in passages for part in passage.text.split("\n\n")):
        at = next((index for index, paragraph in enumerate(left) if paragraph.endswith(spoken)), None)
        assert at is not None
        gaps = [*left[:at], left[at].removesuffix(spoken)]
        assert all(gap.strip() in LABELS or f"{gap.strip()}:" in LABELS for gap in gaps)
        left = left[at + 1 :]
    assert all(gap.strip() in LABELS for gap in left)


def test_a_long_briefing_is_cut_within_a_third_of_a_second() -> None:
    said = "The committee met on Tuesday and said that the Minister of Defence would answer in due course. "
    turns = [
        turn for at in range(150) for turn in (f"Q On point {at}, sir? {said * 4}", f"MR. LARK: {said * 5}")
    ]
    read = whole(*turns)
    started = process_time()
    assert len(split(read)) == 300
    assert process_time() - started < 0.3
    assert len(read.text.split()) > 22_000


@pytest.mark.parametrize(
    "hostile", ["Q: ", ":", "? QUESTION: ", ". MR X: ", "“a” said ", "。问：", "(", "- ", "Anna Lind, "]
)
@pytest.mark.parametrize("width", [500, 250_000])
def test_hostile_text_is_cut_in_linear_time(hostile: str, width: int) -> None:
    paragraph = (hostile * (width // len(hostile) + 1)).strip()
    read = whole(*[paragraph] * (250_000 // width))
    started = process_time()
    split(read)
    assert process_time() - started < 2
