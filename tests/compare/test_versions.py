"""Versions of one statement in several languages, and statements that only share much."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.benchmarks.versions import Member, members, run, templates
from watcher.compare import differences, find_version
from watcher.compare.kin.quantities import Sort, quantities
from watcher.model.change import Relative, StatementId
from watcher.model.published import Published
from watcher.model.source import SourceId
from watcher.model.statement import Alternate, Block, Statement

TODAY = Published(date(2026, 3, 24))
TEXTS = templates(["call", "call_two", "elections", "flood", "rates", "sanctions"])


def member(name: str, language: str, *, seed: int = 1) -> Statement:
    """Return one version of a text, its gaps filled in some way."""
    said = members({name: TEXTS[name]}, seed)
    return next(one.said for one in said if one.family == (name, 0) and one.said.language == language)


def relative(said: Statement, number: int = 1, *, first: int | None = None) -> Relative:
    return Relative(
        id=StatementId(number),
        source=SourceId("ministry"),
        url=said.url,
        statement=said,
        published=TODAY,
        first_seen_at=datetime(2026, 3, 24, 12, tzinfo=UTC),
        first=StatementId(first or number),
    )


def altered(said: Statement, old: str, new: str) -> Statement:
    assert any(old in block.text for block in said.blocks), (old, said.text)
    return replace(said, blocks=tuple(replace(one, text=one.text.replace(old, new)) for one in said.blocks))


def text_of(*paragraphs: str, language: str, url: str) -> Statement:
    return Statement(
        url=url,
        title=paragraphs[0],
        published=TODAY,
        language=language,
        speaker=None,
        blocks=tuple(Block(text=paragraph) for paragraph in paragraphs),
    )


def test_versions_are_linked_by_what_they_say_and_nothing_else_is() -> None:
    linked: list[tuple[Member, Member | None, Member | None]] = list(run(members(TEXTS, 5, fillings=2)))
    wrong = [
        (one.family, found.family)
        for one, found, _ in linked
        if found is not None and found.family != one.family
    ]
    missed = [
        (one.family, one.said.language) for one, found, root in linked if root is not None and found is None
    ]
    assert wrong == []
    assert len(missed) <= len(linked) // 40


@pytest.mark.parametrize("language", sorted(TEXTS["sanctions"]))
def test_another_filling_of_the_same_text_is_none(language: str) -> None:
    english = member("sanctions", "en", seed=2)
    other = member("sanctions", language, seed=3)
    assert find_version(other, TODAY, [relative(english)]) is None


ENGLISH = text_of(
    "We thank our partners for the talks.", language="en", url="https://ministry.example/en/talks"
)
FRENCH = text_of(
    "Nous remercions nos partenaires.", language="fr", url="https://ministry.example/fr/entretiens"
)


def test_a_text_that_says_little_is_linked_by_its_page_only() -> None:
    assert find_version(FRENCH, TODAY, [relative(ENGLISH)]) is None
    said = replace(FRENCH, alternates=(Alternate(language="en", url=f"{ENGLISH.url}?utm_source=menu"),))
    found = find_version(said, TODAY, [relative(ENGLISH, 7)])
    assert found is not None
    assert (found.original, found.differs, found.reasons) == (7, (), ("language alternate",))


def test_a_version_of_a_version_belongs_to_the_first_one() -> None:
    english, french, german = (member("sanctions", language) for language in ("en", "fr", "de"))
    stored = [relative(english, 1), relative(french, 2, first=1)]
    found = find_version(german, TODAY, stored)
    assert found is not None
    assert found.original == 1


def test_a_page_that_names_a_plainly_different_text_is_not_believed() -> None:
    english = member("sanctions", "en", seed=2)
    german = member("rates", "de", seed=3)
    said = replace(german, alternates=(Alternate(language="en", url=english.url),))
    assert find_version(said, TODAY, [relative(english)]) is None


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_versions_that_say_the_same_do_not_differ(name: str) -> None:
    english = member(name, "en")
    others = [member(name, language) for language in TEXTS[name]]
    assert {one.language: differences(english, one) for one in others if differences(english, one)} == {}


ENGLISH_FLEET = member("sanctions", "en")


@pytest.mark.parametrize("language", sorted(set(TEXTS["sanctions"]) - {"en"}))
def test_one_other_digit_is_told_in_every_language(language: str) -> None:
    version = member("sanctions", language)
    number = next(one.written for one in quantities(version.text, language) if one.sort is Sort.NUMBER)
    other = number[:-1] + str((int(number[-1]) + 3) % 10)
    told = differences(ENGLISH_FLEET, altered(version, number, other))
    assert [one.split()[0] for one in told] == ["number:"]
    assert f"{other} here" in told[0]


@pytest.mark.parametrize(
    ("language", "negated", "affirmed"),
    [
        ("fr", "Les mesures ne concernent pas les", "Les mesures concernent les"),
        ("de", "sind nicht betroffen", "sind betroffen"),
        ("es", "no afectarán", "afectarán"),
        ("pl", "nie dotyczą", "dotyczą"),
        ("ru", "не затронут", "затронут"),
        ("uk", "не стосуються", "стосуються"),
        ("ar", "ولن تؤثر", "وستؤثر"),
        ("el", "δεν επηρεάζουν", "επηρεάζουν"),
        ("tr", "etkilemeyecek", "etkileyecek"),
        ("zh", "不会影响", "将影响"),
    ],
)
def test_a_not_that_one_version_lacks_is_told(language: str, negated: str, affirmed: str) -> None:
    version = altered(member("sanctions", language), negated, affirmed)
    (told,) = differences(ENGLISH_FLEET, version)
    assert told == "“not” there only: The measures will not affect deliveries of food and medicine."


def test_another_name_and_another_country_are_told() -> None:
    english = text_of(
        "On Monday Marko Lambert met the ambassador of Serbia.", language="en", url="https://m.example/1"
    )
    german = text_of(
        "Am Montag traf Marko Duval den Botschafter Sloweniens.", language="de", url="https://m.example/2"
    )
    assert set(differences(english, german)) == {
        "name: Duval here, Lambert there",
        "name: Sloweniens here, Serbia there",
    }


def test_one_number_that_stands_for_another_does_not_part_two_versions_that_share_the_rest() -> None:
    english = text_of(
        "The Ministry fined 12 shipping companies of Veldania and froze assets worth 340 million euros.",
        "The measures take effect on 24 March 2026, said Helga Brandt at Brussels. NATO welcomed them.",
        "They follow Regulation 2026/118 and concern 51 vessels.",
        language="en",
        url="https://ministry.example/news/act",
    )
    french = text_of(
        "Le ministère a sanctionné 12 compagnies de la Veldanie et gelé des avoirs de 340 millions d'euros.",
        "Les mesures s'appliquent dès le 24 mars 2026, a dit Helga Brandt à Bruxelles. L'OTAN les a saluées.",
        "Elles suivent le règlement 2026/118 et concernent 15 navires.",
        language="fr",
        url="https://ministry.example/actualites/acte",
    )
    found = find_version(french, None, [relative(english)])
    assert found is not None
    assert found.differs == ("number: 15 here, 51 there",)
