"""What people write after /subscribe."""

import pytest

from watcher.model.subscription import Filter
from watcher.telegram import Choices
from watcher.telegram.wishes import WishError, read_wish
from watcher.telegram.wording import described

CHOICES = Choices(
    topics=("accusations", "counter-terrorism", "sanctions"),
    sources={"eeas": "EEAS press material", "ofac": "OFAC recent actions"},
    tags=("eu", "us"),
)


@pytest.mark.parametrize(
    ("text", "wanted", "in_words"),
    [
        ("", Filter(), "every topic"),
        ("sanctions", Filter(topics=frozenset({"sanctions"})), "sanctions"),
        (
            "Sanctions, ACCUSATIONS",
            Filter(topics=frozenset({"sanctions", "accusations"})),
            "accusations, sanctions",
        ),
        (
            "everything from:eeas",
            Filter(topics=frozenset(), sources=frozenset({"eeas"})),
            "every statement, with or without a topic; from eeas",
        ),
        (
            "from:EEAS,tag:US lang:en,UK",
            Filter(sources=frozenset({"eeas", "tag:us"}), languages=frozenset({"en", "uk"})),
            "every topic; from eeas, tag:us; in en, uk",
        ),
        ("drone* AND NOT sport", Filter(match="drone* AND NOT sport"), None),
        (
            "sanctions Iran OR drone* lang:en",
            Filter(topics=frozenset({"sanctions"}), languages=frozenset({"en"}), match="Iran OR drone*"),
            "sanctions; in en; with the words Iran OR drone*",
        ),
        ('"sanctionz"', Filter(match='"sanctionz"'), None),
        ("Iran sanctions", Filter(match="Iran sanctions"), None),
    ],
)
def test_a_wish_is_read_and_told_back(text: str, wanted: Filter, in_words: str | None) -> None:
    read = read_wish(text, CHOICES)
    assert read == wanted
    assert in_words is None or described(read) == in_words


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("sanctionz", "at character 1: there is no topic “sanctionz”; did you mean sanctions?"),
        ("from:eas", "at character 1: there is no source or tag “eas”; did you mean eeas?"),
        ("sanctions from:moon", "at character 11: there is no source or tag “moon”; /help lists them"),
        ("from:", "at character 1: from: names no source"),
        ("lang:english", "at character 1: “english” is no language; write its two letters"),
        ("everything sanctions", "leave out either it or the topics"),
        ("sanctions lang:en (drone*", "at character 19:"),
        ("sanctions speaker:official", "at character 11: speaker:official is not a word"),
    ],
)
def test_a_wish_that_cannot_be_met_says_where_and_what_to_write(text: str, complaint: str) -> None:
    with pytest.raises(WishError) as caught:
        read_wish(text, CHOICES)
    assert complaint in str(caught.value)
