import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.alert import FilterError, parse_filter
from watcher.alert.filters import MAX_LENGTH, search_text
from watcher.model.topic import Frame


def passes(written: str, text: str) -> bool:
    return parse_filter(written).matches(search_text(text))


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("drone", "A DRONE was seen."),
        ("drone*", "Dronebourne attacks"),
        ("drone missile", "missiles? no, one missile and one drone"),
        ("drone OR missile", "a missile"),
        ("drone* AND NOT sport", "drones over the harbour"),
        ("NOT sport", "drones"),
        ("NOT NOT drone", "drone"),
        ("(drone OR missile) AND (Ruritania OR Sylvania)", "Sylvania saw a missile"),
        ("drone OR missile harbour", "drone"),
        ('"security council"', "the Security\nCouncil met"),
        ('"security council*"', "Security Councillors"),
        ('"security coun"*', "the security council"),
        ("anti-terror*", "the anti-terrorist operation"),
        ("10:30", "at 10:30 today"),
        ("“security council”", "security council"),
        ("«совет безопасности»", "Совет Безопасности"),
        ("санкци*", "новые САНКЦИИ введены"),
        ("elysee", "le palais de l’Élysée"),
        ("Łódź", "in Lodz"),
        ("制裁", "欧盟对俄罗斯实施制裁措施"),
        ("（制裁 OR 反恐）", "反恐合作"),
        ("عقوبات", "فُرِضت عُقُوبات جديدة"),
        ("प्रतिबंध", "नए प्रतिबंध लगाए"),
        ("and", "this and that"),
    ],
)
def test_a_text_passes(written: str, text: str) -> None:
    assert passes(written, text)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("drone", "drones"),
        ("rone*", "drone"),
        ("drone missile", "a drone"),
        ("drone* AND NOT sport", "drones in sport"),
        ("(drone OR missile) harbour", "drone"),
        ('"security council"', "council of security"),
        ("санкции", "санкций нет"),
        ("мой", "мои"),
        ("制裁", "制服和裁判"),
        ("NOT (drone OR missile)", "missile"),
    ],
)
def test_a_text_does_not_pass(written: str, text: str) -> None:
    assert not passes(written, text)


@pytest.mark.parametrize(
    ("written", "position", "says"),
    [
        ("", 0, "empty"),
        ("   ", 0, "empty"),
        ("drone AND", 6, "AND has nothing after it"),
        ("drone AND OR missile", 6, "AND has nothing after it"),
        ("OR drone", 0, "OR has nothing before it"),
        ("drone OR (AND missile)", 10, "AND has nothing before it"),
        ("NOT", 0, "NOT has nothing after it"),
        ("(drone", 0, "never closed"),
        ("drone (missile OR (harbour)", 6, "never closed"),
        ("drone)", 5, "closes nothing"),
        (") drone", 0, "closes nothing"),
        ("drone ()", 6, "parentheses are empty"),
        ('drone "security', 6, "quotation mark is never closed"),
        ("dr*ne", 2, "only at the end"),
        ("*drone", 0, "only at the end"),
        ('"air* show"', 4, "only at the end"),
        ("drone & missile", 6, "no letter or digit"),
        ("*", 0, "no letter or digit"),
        ('drone ""', 7, "no letter or digit"),
        ("drone -sport", 6, "write NOT sport"),
        ("!sport", 0, "write NOT sport"),
        ("-", 0, "write NOT word"),
        ("drone, missile", 5, "comma"),
        ("drone from:eeas", 6, 'write "from:eeas"'),
        ("drone accused:", 6, "names nobody"),
        ('accuser:""', 0, "names nobody"),
        ('accused:"United States', 8, "quotation mark is never closed"),
        ("drone AND accused:Lavrof", 18, 'did you mean accused:"Sergey Lavrov"?'),
        ("accused:qqqq", 8, "name a state, an organisation or a person"),
        ("accused:Russ*", 8, "no actor is known by the name Russ*"),
        ("(" * 21 + "a" + ")" * 21, 20, "nest too deeply"),
        ("a " * 501, MAX_LENGTH, "at most 1000"),
    ],
)
def test_a_mistake_is_shown_with_its_place_and_remedy(written: str, position: int, says: str) -> None:
    with pytest.raises(FilterError, match=re.escape(says)) as raised:
        parse_filter(written)
    assert raised.value.position == position
    assert str(raised.value).startswith(f"at character {position + 1}: ")
    assert raised.value.remedy


FRAMES = (
    Frame(accuser="Ukraine", accused="Sergey Lavrov", start=0, end=1),
    Frame(accuser=None, accused="Iran", denied=True, start=0, end=1),
)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("accused:Russia", True),
        ("accused:Россия", True),
        ("accused：俄罗斯", True),
        ("accused:Лавров", True),
        ("accused:Putin", False),
        ("accuser:Russia", False),
        ('accuser:"Україна"', True),
        ("accused:“Iran”", True),
        ("accused:Israel", False),
        ("NOT accused:Israel", True),
        ("drone AND accused:Russia", True),
        ("missile AND accused:Russia", False),
        ("(accused:Israel OR accuser:Kyiv) drone*", True),
    ],
)
def test_a_filter_asks_who_accuses_and_who_is_accused(written: str, expected: bool) -> None:
    assert parse_filter(written).matches(search_text("a drone"), FRAMES) is expected


def test_without_accusations_nobody_is_accused() -> None:
    assert not passes("accused:Russia", "Russia was accused")


def test_a_filter_shows_itself_as_it_was_written() -> None:
    assert str(parse_filter(" drone*  AND  NOT sport ")) == " drone*  AND  NOT sport "


terms = st.sampled_from(["drone", "miss*", '"two words"', "制裁", "санкции"])
filters = st.recursive(
    terms,
    lambda inner: (
        st.builds("({} AND {})".format, inner, inner)
        | st.builds("({} OR {})".format, inner, inner)
        | st.builds("NOT {}".format, inner)
    ),
    max_leaves=8,
)
texts = st.lists(st.sampled_from(["drone", "missile", "two", "words", "制裁", "санкции", ",", "."])).map(
    " ".join
)


@given(one=filters, other=filters, text=texts)
def test_the_operators_mean_what_logic_says(one: str, other: str, text: str) -> None:
    both = passes(one, text) and passes(other, text)
    assert passes(f"({one}) AND ({other})", text) == both
    assert passes(f"({one}) ({other})", text) == both
    assert passes(f"({one}) OR ({other})", text) == (passes(one, text) or passes(other, text))
    assert passes(f"NOT ({one})", text) != passes(one, text)


def refused_at(written: str) -> int:
    """Return the place of the mistake, 0 where there is none."""
    try:
        parse_filter(written).matches(search_text("ab 制"))
    except FilterError as error:
        return error.position
    return 0


@given(written=st.text(alphabet='ab*"“() ANDORTaccused:,-制', max_size=40) | st.text(max_size=60))
def test_any_text_is_understood_or_refused_at_a_place_within_it(written: str) -> None:
    assert 0 <= refused_at(written) <= len(written)


@given(written=filters, text=texts)
def test_case_never_matters_in_the_text(written: str, text: str) -> None:
    assert passes(written, text) == passes(written, text.upper())


def test_time_grows_with_the_text_and_not_with_its_repetitions() -> None:
    hostile = search_text("a " * 200_000)
    written = parse_filter('"' + "a " * 450 + 'b"')
    started = time.perf_counter()
    assert not written.matches(hostile)
    assert time.perf_counter() - started < 1
