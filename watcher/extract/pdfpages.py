"""The lines on a PDF's pages, read within bounds: what a file unpacks to has nothing to do with its size."""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError
from pypdf.generic import DictionaryObject, StreamObject

from watcher.errors import ParseError
from watcher.model.reason import Reason

_MOST_PAGES = 200
_MOST_OPERATIONS = 60_000
"""Of all pages together: a hundred pages of print, ten seconds on a slow machine."""
_FORM_COST = 100
"""Operations that drawing a form counts for: it is parsed anew each time."""
_MOST_BYTES = 3_000_000
"""Of a page's drawing operations with those of its forms; a page of print takes a hundredth."""
_BROKEN = (PyPdfError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, AssertionError,
           NotImplementedError, RecursionError, OSError, struct.error, zlib.error)  # fmt: skip
"""What pypdf raises on broken files, beside its own errors."""


@dataclass(frozen=True, slots=True)
class PdfText:
    """What a PDF file shows."""

    pages: list[list[str]]
    """The lines of each page, as far as the bounds reach."""
    title: str
    """The title in its metadata; empty where it has none."""
    length: int
    """How many pages the file has."""


class _EnoughError(Exception):
    """The bound of operations is reached."""


class _Budget:
    """Counts what pypdf carries out, and ends it at the bound."""

    def __init__(self) -> None:
        self.left = _MOST_OPERATIONS

    def __call__(self, operator: bytes, *_: object) -> None:
        self.left -= _FORM_COST if operator == b"Do" else 1
        if self.left < 0:
            raise _EnoughError


def read_pages(body: bytes, url: str) -> PdfText:
    """Read the text layer of a PDF; raises ParseError (broken-markup, too-large, no-text)."""
    try:
        reader = PdfReader(BytesIO(body))
        pages = list(_pages(reader, url))
        length = len(reader.pages)
        title = str(reader.metadata.title or "") if reader.metadata else ""
    except (FileNotDecryptedError, DependencyError) as error:
        raise ParseError(f"{url} is an encrypted PDF: {error}", reason=Reason.NO_TEXT) from error
    except _BROKEN as error:
        raise ParseError(f"{url} is a broken PDF: {error}", reason=Reason.BROKEN_MARKUP) from error
    if not pages:
        raise ParseError(
            f"{url} draws more than {_MOST_OPERATIONS} things on a page", reason=Reason.TOO_LARGE
        )
    if not any(line.strip() for lines in pages for line in lines):
        raise ParseError(
            f"{url} has no text layer: its {len(pages)} pages hold pictures", reason=Reason.NO_TEXT
        )
    return PdfText(pages, title, length)


def _pages(reader: PdfReader, url: str) -> Iterator[list[str]]:
    budget = _Budget()
    for at, sheet in enumerate(reader.pages[:_MOST_PAGES]):
        if _drawn_bytes(sheet) > _MOST_BYTES:
            raise ParseError(
                f"{url}: a page unpacks to more than {_MOST_BYTES} bytes", reason=Reason.TOO_LARGE
            )
        try:
            yield sheet.extract_text(visitor_operand_before=budget).splitlines()
        except _EnoughError:
            if at:
                return
            raise ParseError(f"{url}: its first page is drawn without end", reason=Reason.TOO_LARGE) from None


def _drawn_bytes(sheet: PageObject) -> int:
    """Return the length of a page's operations, unpacked, with those of every form it may draw."""
    contents = _resolved(sheet.get("/Contents"))
    parts = contents if isinstance(contents, list) else [contents]
    total = sum(len(part.get_data()) for part in map(_resolved, parts) if isinstance(part, StreamObject))
    stack: list[object] = [sheet.get("/Resources")]
    met: set[int] = set()
    while stack and total <= _MOST_BYTES:
        resources = _resolved(stack.pop())
        forms = _resolved(resources.get("/XObject")) if isinstance(resources, DictionaryObject) else None
        for each in forms.values() if isinstance(forms, DictionaryObject) else ():
            form = _resolved(each)
            if isinstance(form, StreamObject) and form.get("/Subtype") == "/Form" and id(form) not in met:
                met.add(id(form))
                total += len(form.get_data())
                stack.append(form.get("/Resources"))
    return total


def _resolved(value: object) -> object:
    """Follow a reference to what it stands for."""
    return value.get_object() if hasattr(value, "get_object") else value
