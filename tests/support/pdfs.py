"""PDF files for tests, written with a font that every reader has."""

from collections.abc import Sequence
from io import BytesIO

from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject


def pdf(*pages: Sequence[str], title: str = "", password: str | None = None) -> bytes:
    """Write a PDF with these lines on its pages; a password shuts it, an empty one only says so."""
    drawn = [" ".join(f"({line}) Tj T*" for line in lines) for lines in pages]
    return drawn_pdf(
        *(f"BT /F1 11 Tf 14 TL 60 780 Td {text} ET" for text in drawn), title=title, password=password
    )


def drawn_pdf(*contents: str, title: str = "", password: str | None = None) -> bytes:
    """Write a PDF whose pages are drawn by these operations."""
    writer = PdfWriter()
    font = writer._add_object(  # noqa: SLF001 - pypdf has no public way to add an object
        DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
            }
        )
    )
    fonts = DictionaryObject({NameObject("/F1"): font})
    for content in contents:
        sheet = writer.add_blank_page(width=595, height=842)
        sheet[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        stream = DecodedStreamObject()
        stream.set_data(content.encode("latin-1"))
        sheet[NameObject("/Contents")] = writer._add_object(stream.flate_encode())  # noqa: SLF001
    if title:
        writer.add_metadata({"/Title": title})
    if password is not None:
        writer.encrypt(password, algorithm="RC4-128")
    written = BytesIO()
    writer.write(written)
    return written.getvalue()
