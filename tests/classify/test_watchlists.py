import pytest

from tests.support.watchlist_sentences import HITS, LIST, LOOK_ALIKES
from watcher.classify import compile_rules
from watcher.classify.watchlists import Lookout
from watcher.classify.watchlists_lines import parse_entry, split_line
from watcher.classify.watchlists_spec import Entry, Watchlist


def watchlist(text: str, name: str = "list") -> Watchlist:
    entries = []
    for number, line in enumerate(text.splitlines(), start=1):
        kind, parts = split_line(line)
        if parts:
            names = parse_entry(parts, kind).names
            entries.append(Entry(place=f"line {number}", label=parts[0], names=names))
    return Watchlist(name=name, entries=tuple(entries))


LOOKOUT = Lookout([watchlist(LIST)])


def found(lines: str, text: str, language: str | None = "en") -> list[str]:
    matches = Lookout([watchlist(lines)]).matches(text, language, passage=0)
    return [each.text for match in matches for each in match.evidence]


@pytest.mark.parametrize(("language", "text", "words"), HITS, ids=lambda value: str(value)[:40])
def test_a_name_of_the_list_is_found_as_each_language_writes_it(language: str, text: str, words: str) -> None:
    (match,) = LOOKOUT.matches(text, language, passage=0)
    assert [each.text for each in match.evidence] == [words]


@pytest.mark.parametrize(("language", "text"), LOOK_ALIKES, ids=lambda value: str(value)[:40])
def test_what_only_looks_like_a_name_of_the_list_is_none(language: str, text: str) -> None:
    assert LOOKOUT.matches(text, language, passage=0) == ()


@pytest.mark.parametrize(("language", "text", "words"), HITS[::5], ids=lambda value: str(value)[:40])
def test_the_language_need_not_be_told(language: str, text: str, words: str) -> None:  # noqa: ARG001 - of the table
    (match,) = LOOKOUT.matches(text, None, passage=0)
    assert [each.text for each in match.evidence] == [words]


def test_a_list_is_a_topic_and_its_match_names_the_line() -> None:
    rules = compile_rules((), [watchlist("# ours\nNorneft PJSC\nIMO 9074729", "fleet")])

    (match,) = rules.matches("Norneft owns IMO 9074729.", "en", passage=3, role=None)

    assert (match.topic, match.passage, match.score) == ("fleet", 3, 1.0)
    assert match.rules == ("line 2: Norneft PJSC", "line 3: IMO 9074729")
    assert [each.text for each in match.evidence] == ["Norneft", "IMO 9074729"]


def test_each_list_has_a_match_of_its_own() -> None:
    rules = compile_rules((), [watchlist("Norneft PJSC", "b"), watchlist("Norneft", "a")])

    assert [each.topic for each in rules.matches("Norneft", None, passage=0, role=None)] == ["a", "b"]


def test_a_family_name_alone_hits_only_where_the_list_has_nothing_more() -> None:
    assert found("Karsov", "Minister Karsov spoke.") == ["Karsov"]
    assert found("Dmitri Karsov", "Minister Karsov spoke.") == []


@pytest.mark.parametrize(
    "line", ["Karsov, Dmitri", "Dmitri Karsov", "KARSOV Dmitri", "Карсов Дмитрий", "person: Karsov Dmitri"]
)
def test_given_and_family_name_may_stand_either_way_round(line: str) -> None:
    assert found(line, "Dmitri Karsov") == ["Dmitri Karsov"]
    assert found(line, "Karsov Dmitri") == ["Karsov Dmitri"]


def test_a_common_family_name_needs_the_whole_given_name() -> None:
    assert found("Sergey Ivanov", "S. Ivanov and Sergei Ivanov") == ["Sergei Ivanov"]


def test_short_names_need_every_part() -> None:
    assert found("person: Kim Jong Sun", "Kim Sun sang; Kim Jong Sun did not.") == ["Kim Jong Sun"]


def test_middle_names_may_be_left_out_of_long_names() -> None:
    lines = "Karsov, Dmitri Alan"
    assert found(lines, "Dmitri Karsov, Dmitri A. Karsov, Dmitri Alan Karsov, Dmitri B. Karsov") == [
        "Dmitri Karsov",
        "Dmitri A. Karsov",
        "Dmitri Alan Karsov",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Norneft PJSC",
        "PJSC Norneft",
        'PJSC "Norneft"',
        "Norneft, JSC",
        "ПАО «Норнефть»",
        "Norneft Joint Stock Company",
        "АО Норнефть",
        "Norneft S.A.",
        "Norneft Sp. z o.o.",
        "Norneft Co., Ltd.",
        "Публичное акционерное общество Норнефть",
    ],
)
def test_the_legal_form_counts_on_neither_side(line: str) -> None:
    assert found(line, "Norneft and Norneft GmbH") == ["Norneft", "Norneft"]


def test_a_vessel_without_its_number_needs_a_ship_beside_it() -> None:
    lines = "vessel: Kapitan Danko"
    assert found(lines, "KAPITAN DANKO left port.") == []
    assert found(lines, "The tanker KAPITAN DANKO left port.") == ["KAPITAN DANKO"]
    assert found(lines, "A tanker left. In town, KAPITAN DANKO played.") == []


def test_exact_words_are_found_in_their_very_case_only() -> None:
    assert found("exact: Bank", "A bank is no Bank.") == ["Bank"]


def test_combining_marks_and_invisible_signs_do_not_hide_a_name() -> None:
    assert found("Norneft PJSC", "No\u00adrneft") == ["No\u00adrneft"]
    assert found("Société Levant SA", "La Socie\u0301te\u0301 Levant") == ["Socie\u0301te\u0301 Levant"]


def test_hostile_words_are_passed_over() -> None:
    assert found("Karsov", f"{'jhchz' * 20_000} {'Hj' * 29} Karsov") == ["Karsov"]


def test_only_words_that_all_lists_share_take_no_longer_than_the_text() -> None:
    lines = "\n".join(
        f"{given}, {family}" for given in ("Anna", "Olga", "Ivan") for family in ("Maria", "Elena", "Pavel")
    )
    crowd = "Anna Olga Maria Ivan Elena Pavel " * 300

    (match,) = Lookout([watchlist(lines)]).matches(crowd, "en", passage=0)

    assert len(match.evidence) <= 8 * 9
