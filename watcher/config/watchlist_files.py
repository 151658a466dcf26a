"""Read the file of a watchlist as people have it: pasted lines or a table, in any usual encoding."""

import codecs
import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import chardet

from watcher.classify.watchlists_lines import split_line
from watcher.classify.watchlists_spec import Kind
from watcher.text.encodings import codec_for

_LARGEST_FILE = 50_000_000
"""Bytes."""
_SAMPLE = 100_000
_BOMS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
_TABLES = {".csv", ".tsv"}
_DELIMITERS = ",;\t|"
_NAMES_COLUMNS = """
    name names caption title full_name fullname whole_name name_en name_ru vessel vessel_name company
    entity entity_name имя фио название наименование назва піб
"""
_NAMES = frozenset(_NAMES_COLUMNS.split())
_GIVEN_COLUMNS = """
    given given_name first first_name forename имя_отчество
"""
_GIVEN = frozenset(_GIVEN_COLUMNS.split())
_FAMILY_COLUMNS = """
    family family_name last last_name surname фамилия прізвище
"""
_FAMILY = frozenset(_FAMILY_COLUMNS.split())
_ALIASES_COLUMNS = """
    alias aliases aka a.k.a. alt_name alt_names other_names weak_aliases псевдонимы
"""
_ALIASES = frozenset(_ALIASES_COLUMNS.split())
_NUMBERS_COLUMNS = """
    imo imo_number imo_no identifiers identifier passport passport_number tax_id tax_number inn инн огрн
    ogrn id_number lei registration_number номер_имо имо
"""
_NUMBERS = frozenset(_NUMBERS_COLUMNS.split())
_KINDS_COLUMNS = """
    kind type schema entity_type тип
"""
_KINDS = frozenset(_KINDS_COLUMNS.split())
_SAID = {
    Kind.PERSON: "person individual people human физлицо лицо особа",
    Kind.VESSEL: "vessel ship tanker судно танкер",
    Kind.COMPANY: "company organization organisation legalentity entity firm компания организация юрлицо",
    Kind.EXACT: "exact",
}
_KIND_SAID = {word: kind for kind, words in _SAID.items() for word in words.split()}


class ListFault(Exception):  # noqa: N818 - a fault of the maintainer's file, told as such
    """A file cannot be read as a list; ``line`` is 0 where that is no matter of a line."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Row:
    """What a line says, before it is understood."""

    line: int
    parts: list[str]
    kind: Kind | None


@dataclass(slots=True)
class ListFile:
    """The rows of a file, and what is remarkable about the file itself."""

    rows: list[Row]
    remarks: list[str] = field(default_factory=list)


def read_list(path: Path) -> ListFile:
    """Read a file; raises ListFault where it is missing, no text, or a table without a column of names."""
    text, remarks = _text(path)
    rows = list(_table(text) if path.suffix.lower() in _TABLES else _lines(text))
    if not rows:
        raise ListFault("the list is empty; write one name a line")
    return ListFile(rows, remarks)


def _text(path: Path) -> tuple[str, list[str]]:
    try:
        with path.open("rb") as file:
            body = file.read(_LARGEST_FILE + 1)
    except FileNotFoundError:
        raise ListFault("no such file; the path is relative to sources.yaml") from None
    except OSError as error:
        raise ListFault(f"cannot be read: {error.strerror}") from None
    if len(body) > _LARGEST_FILE:
        raise ListFault(f"larger than {_LARGEST_FILE:,} bytes; this is hardly a list of names")
    if body.startswith(_SPREADSHEETS):
        raise ListFault("this is a spreadsheet or document, no text; save it as CSV (UTF-8)")
    for mark, codec in _BOMS.items():
        if body.startswith(mark):
            return body[len(mark) :].decode(codec, "replace"), []
    if b"\0" in body[:_SAMPLE]:
        raise ListFault("this is no text; save it as CSV or text, in UTF-8")
    try:
        return body.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        return _guessed(body)


def _guessed(body: bytes) -> tuple[str, list[str]]:
    """Ask the detector; Windows' Cyrillic where it knows nothing: the lists of this trade are in it."""
    foreign = b"\n".join(line for line in body.splitlines() if not line.isascii())[:_SAMPLE]
    guess = chardet.detect(foreign).get("encoding")
    codec = (codec_for(guess) if guess else None) or "cp1251"
    remark = f"not UTF-8; read as {codec}, which is a guess; look at a few lines, or save the file as UTF-8"
    return body.decode(codec, "replace"), [remark]


def _lines(text: str) -> Iterator[Row]:
    for number, line in enumerate(text.splitlines(), start=1):
        kind, parts = split_line(line)
        if parts:
            yield Row(number, parts, kind)


def _table(text: str) -> Iterator[Row]:
    """Read a table by the names of its columns; one column without a header is read as lines."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        header = next((row for row in reader if any(map(str.strip, row))), [])
        columns = [_column(cell) for cell in header]
        if not set(columns) & (_NAMES | _FAMILY | _NUMBERS):
            if len(columns) == 1 or not first.count(delimiter):
                yield from _lines(text)
                return
            raise ListFault(_no_names(header), reader.line_num)
        line = reader.line_num + 1
        for cells in reader:
            row = _row(line, columns, cells)
            if row.parts:
                yield row
            line = reader.line_num + 1
    except csv.Error as error:
        raise ListFault(f"this is no CSV: {error}; save it again as CSV", reader.line_num) from None


def _no_names(header: list[str]) -> str:
    told = ", ".join(cell.strip()[:30] for cell in header[:8])
    return f"no column of names ({told}); name one of them 'name' in the first line"


def _column(cell: str) -> str:
    return "_".join(cell.strip().lower().replace("-", " ").split())


def _row(line: int, columns: list[str], cells: list[str]) -> Row:
    named: dict[str, list[str]] = {
        "name": [],
        "given": [],
        "family": [],
        "alias": [],
        "number": [],
        "kind": [],
    }
    for column, cell in zip(columns, cells, strict=False):
        for key, known in _COLUMNS.items():
            if column in known and cell.strip():
                named[key].append(
                    f"IMO {cell.strip()}" if "imo" in column and cell.strip().isdecimal() else cell
                )
    parts = list(named["name"])
    if named["family"]:
        parts = [", ".join([*named["family"], " ".join(named["given"])]).strip(", "), *parts]
    parts += [*named["alias"], *named["number"]]
    said = named["kind"][0].strip() if named["kind"] else ""
    kind = _KIND_SAID.get(said.lower())
    split = [piece for part in parts for piece in split_line(part)[1]]
    return Row(line, split, kind)


_COLUMNS = {
    "name": _NAMES,
    "given": _GIVEN,
    "family": _FAMILY,
    "alias": _ALIASES,
    "number": _NUMBERS,
    "kind": _KINDS,
}
