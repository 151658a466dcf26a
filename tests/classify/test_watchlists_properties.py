"""What holds of every list and every text."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.watchlist_sentences import HITS, LIST
from watcher.classify.watchlists import Lookout
from watcher.classify.watchlists_lines import parse_entry, split_line
from watcher.classify.watchlists_spec import Entry, Watchlist

LINES = [line for line in LIST.splitlines() if line]
TEXTS = [text for _, text, _ in HITS]
_NAMELESS = "in the spring ministers met again and talked of harvests roads and rivers Minister President"
NAMELESS = _NAMELESS.split()


def lookout(lines: list[str], names: tuple[str, ...] = ("list",)) -> Lookout:
    """Deal lines to lists by turns; each entry says the line itself, so that order can be compared."""
    lists = []
    for turn, name in enumerate(names):
        entries = []
        for line in lines[turn :: len(names)]:
            kind, parts = split_line(line)
            if parts and (names_of := parse_entry(parts, kind).names):
                entries.append(Entry(place="line", label=line, names=names_of))
        lists.append(Watchlist(name=name, entries=tuple(entries)))
    return Lookout(lists)


WHOLE = lookout(LINES)


@given(
    st.lists(st.sampled_from(TEXTS), min_size=1, max_size=4),
    st.text(max_size=40),
    st.sampled_from(["en", "ru", "pl", "tr", None]),
)
@settings(max_examples=40)
def test_evidence_lies_in_the_text_in_order_and_apart(
    texts: list[str], noise: str, language: str | None
) -> None:
    text = noise.join(texts)

    for match in WHOLE.matches(text, language, passage=0):
        assert match.rules
        assert match.evidence
        ends = 0
        for each in match.evidence:
            assert text[each.start : each.end] == each.text
            assert ends <= each.start < each.end
            ends = each.end


@given(st.randoms(use_true_random=False), st.sampled_from(TEXTS))
@settings(max_examples=25, deadline=None)
def test_neither_the_order_of_lines_nor_that_of_lists_matters(rng: random.Random, text: str) -> None:
    shuffled = rng.sample(LINES, len(LINES))
    (match,) = WHOLE.matches(text, None, passage=0)

    (other,) = lookout(shuffled).matches(text, None, passage=0)
    assert (set(other.rules), other.evidence) == (set(match.rules), match.evidence)

    dealt = lookout(shuffled, ("b", "a")).matches(text, None, passage=0)
    assert [each.topic for each in dealt] == sorted(each.topic for each in dealt)
    assert {rule for each in dealt for rule in each.rules} == set(match.rules)


@given(st.lists(st.sampled_from(NAMELESS), max_size=60), st.sampled_from(["en", "pl", None]))
@settings(max_examples=60)
def test_a_text_without_the_names_has_no_hit(words: list[str], language: str | None) -> None:
    assert WHOLE.matches(" ".join(words), language, passage=0) == ()


@given(st.text(max_size=200), st.sampled_from(["en", "ru", "ar", "zh", "tr", None]))
@settings(max_examples=80)
def test_any_text_can_be_read_and_random_signs_are_no_name(text: str, language: str | None) -> None:
    assert WHOLE.matches(text, language, passage=0) == ()


@given(st.text(max_size=80))
@settings(max_examples=80)
def test_any_line_is_understood_or_complained_of(line: str) -> None:
    kind, parts = split_line(line)
    if parts:
        parsed = parse_entry(parts, kind)
        assert parsed.names or parsed.complaints


SURNAMES = st.sampled_from(["Карсов", "Железнов", "Величкин", "Маренин"])
ENDINGS = st.sampled_from(["", "а", "у", "е", "ым"])


@given(SURNAMES, ENDINGS, st.sampled_from(["Павел", "Павла", "Павлу", "Павлом"]), st.booleans())
@settings(max_examples=40, deadline=None)
def test_every_case_of_a_name_is_found_in_either_order(
    surname: str, ending: str, first: str, turned: bool
) -> None:
    words = [first, surname + ending]
    name = " ".join(words[::-1] if turned else words)

    (match,) = lookout([f"{surname} Павел"]).matches(f"Сказано: {name}.", "ru", passage=0)

    assert [each.text for each in match.evidence] == [name]
