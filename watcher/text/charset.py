"""From bytes to text: what the server, the page and the bytes themselves say about the charset."""

import codecs
import re

import chardet

from watcher.text.encodings import WIDER, codec_for

_CHARSET_PARAMETER = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML_DECLARATION = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
_META = re.compile(rb"<meta[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HEAD = 4096
_SAMPLE = 200_000
_TOLERATED = 0.002
"""Share of undecodable characters that a page of the declared charset may hold: officials paste."""
_MULTI_BYTE = frozenset({"gb18030", "big5hkscs", "euc_jp", "shift_jis", "cp932", "cp949"})
_SHORT = 200
_DOUBLY_ENCODED_BOM = "\u00ef\u00bb\u00bf"


def decode(body: bytes, content_type: str) -> str:
    """Decode a document by BOM, then header, XML declaration, ``<meta>`` and detection; never raises.

    ``content_type`` is the whole header value. A declared charset that does not fit the bytes is passed
    over; bytes that are well-formed UTF-8 beyond ASCII are UTF-8 whatever a legacy declaration says.
    """
    for mark, codec in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(codec, "replace").lstrip("\ufeff")
    text = _decode_declared(body, _declared(body, content_type))
    if text is None:
        detected = _detected(body)
        text = body.decode(WIDER.get(detected, detected), "replace")
    return text.lstrip("\ufeff").removeprefix(_DOUBLY_ENCODED_BOM)


def _declared(body: bytes, content_type: str) -> list[str]:
    """Return the codecs that header, XML declaration and meta name, best first, without repeats."""
    head = body[:_HEAD]
    labels = []
    if found := _CHARSET_PARAMETER.search(content_type):
        labels.append(found[1])
    for pattern in (_XML_DECLARATION, _META):
        if match := pattern.search(head):
            label = match[1].decode("ascii", "replace")
            # The declaration was read as ASCII, so the document is no UTF-16 whatever it says.
            labels.append("utf-8" if label.lower().startswith("utf-16") else label)
    named = [codec for label in labels if (codec := codec_for(label))]
    return list(dict.fromkeys(each for codec in named for each in (codec, WIDER.get(codec)) if each))


def _decode_declared(body: bytes, declared: list[str]) -> str | None:
    """Decode with the first declared codec that fits, or as UTF-8 where the bytes plainly are."""
    if declared and declared[0].startswith("utf-16"):
        return _fitting(body, declared[0])
    if not _short_multi_byte(body, declared) and not body.isascii():
        utf8 = _fitting(body, "utf-8", tolerated=0)
        if utf8 is not None:
            return utf8
    for codec in declared:
        text = _fitting(body, codec, tolerated=0 if codec in WIDER else _TOLERATED)
        if text is not None:
            return text
    return body.decode("ascii") if body.isascii() else None


def _short_multi_byte(body: bytes, declared: list[str]) -> bool:
    """Tell whether a few East Asian characters could look like UTF-8 by chance."""
    return bool(declared) and declared[0] in _MULTI_BYTE and len(body) < _SHORT


def _fitting(body: bytes, codec: str, tolerated: float = _TOLERATED) -> str | None:
    """Decode if (nearly) all of it is valid in ``codec``; a character cut off at the end is forgiven."""
    decoder = codecs.getincrementaldecoder(codec)("replace")
    text = decoder.decode(body)  # not final: an incomplete last character is left out
    if "\ufffd" not in text:
        return text
    bad = text.count("\ufffd")
    foreign = sum(len(run) for run in re.findall(r"[^\x00-\x7f]+", text))
    return text if bad <= tolerated * len(text) and bad * 20 <= foreign else None


def _detected(body: bytes) -> str:
    """Ask the detector; windows-1252 where it knows nothing, as browsers do."""
    guess = chardet.detect(body[:_SAMPLE]).get("encoding")
    return (codec_for(guess) if guess else None) or "cp1252"
