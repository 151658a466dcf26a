"""Lists of names as people have them: pasted, exported, in several encodings."""

import codecs
from pathlib import Path

import pytest

from watcher.alert import parse_filter
from watcher.classify.watchlists_lines import parse_entry, split_line
from watcher.classify.watchlists_spec import Kind, NameKind
from watcher.config import Config, load_sources
from watcher.errors import ConfigError

WRONG_DIGIT = "its last digit does not fit the others; look it up and correct it"
SOURCES = "sources: [{id: mfa, url: https://www.example.org/press}]\n"


def load(folder: Path, body: bytes, name: str = "list.txt") -> Config:
    (folder / name).write_bytes(body)
    path = folder / "sources.yaml"
    path.write_text(f"{SOURCES}watchlists: {{fleet: {{file: {name}}}}}\n", encoding="utf-8")
    return load_sources(path, parse_filter)


def rules(config: Config) -> list[str]:
    return [entry.rule for each in config.watchlists for entry in each.entries]


def faults(folder: Path, body: bytes, name: str = "list.txt") -> list[str]:
    with pytest.raises(ConfigError) as caught:
        load(folder, body, name)
    return [str(fault).removeprefix(f"{folder}/") for fault in caught.value.faults]


def test_a_pasted_column_is_a_list_with_a_line_each(tmp_path: Path) -> None:
    config = load(tmp_path, b"# our list\n\nNorneft PJSC\n  Karsov, Dmitri | Dima Karsov # seen in May\n")

    assert rules(config) == ["line 3: Norneft PJSC", "line 4: Karsov, Dmitri"]
    assert config.remarks == ()


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (b"Name,Kind,IMO,Notes\nSUNRISE I,vessel,9308065,Panama\n", "list.csv"),
        (b"imo number;vessel name\n9308065;SUNRISE I\n", "list.csv"),
        (b"id\tcaption\tschema\tidentifiers\n7\tSUNRISE I\tVessel\tIMO9308065\n", "list.tsv"),
        (b"SUNRISE I; IMO 9308065\n", "list.txt"),
        (b"SUNRISE I (IMO: 9308065)\n", "list.txt"),
        (b"vessel: SUNRISE I | 9308065\n", "list.txt"),
        (b"SUNRISE I\t9308065\n", "list.txt"),
    ],
)
def test_a_vessel_and_its_number_come_out_of_any_table(tmp_path: Path, body: bytes, name: str) -> None:
    ((entry,),) = (each.entries for each in load(tmp_path, body, name).watchlists)

    assert {(one.kind, one.words) for one in entry.names} == {
        (NameKind.SHIP, ("SUNRISE", "I")),
        (NameKind.IMO, ("9308065",)),
    }


def test_a_table_joins_family_and_given_names_and_takes_aliases_apart(tmp_path: Path) -> None:
    body = 'last name,first name,aliases\nKarsov,Dmitri,"Dima Karsov;Карсов Дмитрий"\n'.encode()

    ((entry,),) = (each.entries for each in load(tmp_path, body, "list.csv").watchlists)

    assert entry.rule == "line 2: Karsov, Dmitri"
    assert [(one.words, one.family) for one in entry.names] == [
        (("Dmitri", "Karsov"), 1),
        (("Dima", "Karsov"), 1),
        (("Дмитрий", "Карсов"), 1),
    ]


def test_a_cell_of_several_lines_counts_from_its_first(tmp_path: Path) -> None:
    body = b'name,notes\nNorneft PJSC,"one\ntwo"\nAlfa Line Ltd,\n'

    assert rules(load(tmp_path, body, "list.csv")) == ["line 2: Norneft PJSC", "line 4: Alfa Line Ltd"]


def test_one_column_without_a_header_is_a_list_even_where_it_is_called_csv(tmp_path: Path) -> None:
    assert rules(load(tmp_path, b"Norneft PJSC\nAlfa Line Ltd\n", "list.csv")) == [
        "line 1: Norneft PJSC",
        "line 2: Alfa Line Ltd",
    ]


@pytest.mark.parametrize(
    "body",
    [
        "Норнефть ПАО".encode(),
        codecs.BOM_UTF8 + "Норнефть ПАО".encode(),
        codecs.BOM_UTF16_LE + "Норнефть ПАО".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "Норнефть ПАО".encode("utf-16-be"),
    ],
)
def test_unicode_in_any_form_is_read(tmp_path: Path, body: bytes) -> None:
    config = load(tmp_path, body)

    assert (rules(config), config.remarks) == (["line 1: Норнефть ПАО"], ())


def test_another_encoding_is_guessed_and_remarked_on(tmp_path: Path) -> None:
    config = load(tmp_path, "Объединённая портовая корпорация\nНорнефть ПАО\n".encode("cp1251"))

    assert rules(config) == ["line 1: Объединённая портовая корпорация", "line 2: Норнефть ПАО"]
    (remark,) = config.remarks
    assert "not UTF-8; read as cp1251" in str(remark)


def test_lines_of_a_file_that_cannot_be_looked_for_are_remarks_with_their_place(tmp_path: Path) -> None:
    config = load(tmp_path, b"Norneft PJSC\nBank\nSUNRISE I; IMO 9308066\n")

    assert rules(config) == ["line 1: Norneft PJSC", "line 3: SUNRISE I"]
    assert [str(each).removeprefix(f"{tmp_path}/") for each in config.remarks] == [
        "list.txt:2:1: watchlists.fleet: 'Bank' names too many; write more of the name, or exact: Bank",
        "list.txt:3:1: watchlists.fleet: 9308066 is no IMO number: " + WRONG_DIGIT,
    ]


def test_many_remarks_are_counted_instead_of_told(tmp_path: Path) -> None:
    config = load(tmp_path, b"Norneft PJSC\n" + b"Bank\n" * 500)

    assert len(config.remarks) == 21
    assert "and 480 remarks more" in str(config.remarks[-1])


@pytest.mark.parametrize(
    ("body", "name", "told"),
    [
        (b"", "list.txt", "the list is empty; write one name a line"),
        (b"# only remarks\n", "list.txt", "the list is empty; write one name a line"),
        (b"PK\x03\x04...", "list.csv", "this is a spreadsheet or document, no text; save it as CSV (UTF-8)"),
        (b"a\0b\0", "list.txt", "this is no text; save it as CSV or text, in UTF-8"),
        (b"Bank\n", "list.txt", "no line of it can be looked for: 'Bank' names too many"),
    ],
)
def test_a_file_without_a_list_is_a_fault(tmp_path: Path, body: bytes, name: str, told: str) -> None:
    (fault,) = faults(tmp_path, body, name)

    assert fault.startswith("sources.yaml:2:28: watchlists.fleet.file: ")
    assert told in fault


def test_a_table_without_names_is_a_fault_in_its_first_line(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, b"flag,owner\nPA,Norneft\n", "list.csv")

    assert fault.startswith(
        "list.csv:1:1: watchlists.fleet: no column of names (flag, owner); name one of them"
    )


def test_a_long_list_is_read_in_a_moment(tmp_path: Path) -> None:
    body = "".join(f"Firm{number}ov Trading LLC\n" for number in range(5_000)).encode()

    assert len(rules(load(tmp_path, body))) == 5_000


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("Karsov, Dmitri", {NameKind.PERSON}),
        ("Olena Marchuk", {NameKind.PERSON}),
        ("Карсов Дмитрий Андреевич", {NameKind.PERSON}),
        ("Norneft PJSC", {NameKind.PHRASE}),
        ("有限公司 诺尔石油", {NameKind.UNSPACED}),
        ("M/T Kapitan Danko", {NameKind.SHIP}),
        ("IMO 9074729", {NameKind.IMO}),
        ("9074729", {NameKind.IMO}),
        ("INN 7701234567", {NameKind.NUMBER}),
        ("Passport No. 72 4567890", {NameKind.NUMBER}),
        ("exact: Bank", {NameKind.EXACT}),
    ],
)
def test_what_a_line_names_is_found_out(line: str, kinds: set[NameKind]) -> None:
    said, parts = split_line(line)

    assert {name.kind for name in parse_entry(parts, said).names} == kinds


@pytest.mark.parametrize(
    "line", ["A", "Ivan", "Bank", "Иван", "Kim", "银行", "...", "person: Ivan", "exact: ...", "A. B."]
)
def test_what_would_hit_everywhere_is_refused_with_a_remedy(line: str) -> None:
    said, parts = split_line(line)
    parsed = parse_entry(parts, said)

    assert parsed.names == ()
    assert "write" in parsed.complaints[0]


def test_a_kind_said_of_the_list_holds_for_lines_that_say_none() -> None:
    assert parse_entry(["Kapitan Danko"], Kind.VESSEL).names[0].kind is NameKind.SHIP
