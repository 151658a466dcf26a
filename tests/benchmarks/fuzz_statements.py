"""Break pages and see what reading does: real ones truncated, shuffled and damaged, and bombs of every kind.

``python tests/benchmarks/fuzz_statements.py [ROUNDS [SEED]]``; the real pages are those of
``../shared/corpus``, left out where that is absent. Fails on any error but ParseError, on more than two
seconds for a page or ten for a PDF, and on more than a gigabyte. Seconds are of the processor.
"""

import random
import resource
import sys
import time
import zlib
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from watcher.errors import ParseError
from watcher.extract import read_page, split
from watcher.model.page import Page
from watcher.model.source import Source, SourceId
from watcher.text.language import guess

CORPUS = Path(__file__).resolve().parents[2].parent / "shared" / "corpus"
TYPES = {".html": "text/html", ".json": "application/json", ".pdf": "application/pdf"}
NOW = datetime(2026, 11, 24, tzinfo=UTC)
URL = "https://press.example/one"
SOURCE = Source(id=SourceId("any"), name="any", url=URL)
PAGE_SECONDS, PDF_SECONDS, MEGABYTES = 2.0, 10.0, 1024
SENTENCE = b"The ministry has taken note of the report and will answer it in due course. "


def real_pages() -> Iterator[tuple[str, bytes, str]]:
    """Yield name, bytes and type of the captured pages."""
    for path in sorted(CORPUS.rglob("*.*")) if CORPUS.is_dir() else ():
        if path.suffix in TYPES and "truth" not in path.parts and path.stat().st_size < 2_000_000:
            yield str(path.relative_to(CORPUS)), path.read_bytes(), TYPES[path.suffix]


def damaged(body: bytes, chance: random.Random) -> bytes:
    """Damage a page in one of the ways of the world: cut off, shuffled, doubled, bits lost, charset lost."""
    way = chance.randrange(6)
    at, length = chance.randrange(len(body) + 1), len(body)
    if way == 0:
        return body[:at]
    if way == 1:
        size = max(1, length // chance.randint(2, 40))
        parts = [body[start : start + size] for start in range(0, length, size)]
        chance.shuffle(parts)
        return b"".join(parts)
    if way == 2:
        return body[:at] + body + body[at:]
    if way == 3:
        noise = bytearray(body)
        for _ in range(max(1, length // 200)):
            noise[chance.randrange(length)] = chance.randrange(256)
        return bytes(noise)
    if way == 4:
        return body[at:].decode("latin-1").encode("utf-16-le")
    return body.replace(b"</", b"<", chance.randint(1, 400)).replace(b'"', b"", chance.randint(1, 400))


def bombs() -> Iterator[tuple[str, bytes, str]]:
    """Yield pages that no site sends in good faith."""
    html = "text/html; charset=utf-8"
    yield "200,000 nested elements", b"<div>" * 200_000, html
    yield "9,000 nested elements with a class each", b'<div class="related share">' * 9_000 + SENTENCE, html
    yield "5 MB of text", b"<h1>A title</h1><p>" + SENTENCE * 66_000, html
    yield "5 MB in paragraphs", b"<h1>A title</h1>" + (b"<p>" + SENTENCE) * 62_000, html
    yield "900 kB of text", b"<h1>A title</h1><p>" + SENTENCE * 12_000, html
    yield "900 kB in paragraphs", b"<h1>A title</h1>" + (b"<p>" + SENTENCE) * 12_000, html
    yield "19,000 short paragraphs", b"<h1>A title</h1>" + b"<p>Read this: now." * 19_000, html
    yield "a line of 900 kB", SENTENCE * 12_000, "text/plain"
    yield "one line of 5 MB", SENTENCE * 66_000, "text/plain"
    yield "a million entities", b"<p>" + b"&amp;&#1080;&nbsp;" * 330_000, html
    yield "a million unknown entities", b"<p>" + b"&bogus;&#x110000;" * 500_000, html
    yield "12,000 link boxes", b"<p>" + SENTENCE + b"<div><a href=x>A headline</a></div>" * 12_000, html
    yield (
        "20,000 time elements",
        b"<h1>T</h1>" + b"<time datetime=2024-01-01>1 May 2024</time>" * 20_000,
        html,
    )
    yield "19,000 headings", b"<title>A | B | C</title>" + b"<h1>A headline of many</h1>" * 19_000, html
    yield "a title of 100,000 dividers", b"<title>" + b"a | b - " * 100_000 + b"</title><p>" + SENTENCE, html
    yield "deep JSON-LD", b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script>", html
    yield "deep JSON", b"[" * 200_000, "application/json"
    yield "wide JSON", b"[" + b'{"a":{"text":"x"}},' * 150_000 + b"{}]", "application/json"
    yield "wrong charset", ("<p>" + "Привет. " * 200_000).encode("utf-8"), "text/html; charset=utf-16"
    yield "every byte", bytes(range(256)) * 3_500, html
    yield "a table of 13,000 rows", b"<table>" + b"<tr><td>1<td>2" * 13_000, html
    yield "Markdown emphasis", b"**a" * 300_000, "text/markdown"
    yield "a line of colons", b"<p>" + b"A: " * 300_000, html
    pdf = "application/pdf"
    drawn = b"BT /F1 11 Tf 60 700 Td (" + SENTENCE + b") Tj ET\n"
    yield "PDF: 60 MB of operations", bomb_pdf(drawn * 600_000), pdf
    yield "PDF: 300 MB of spaces", bomb_pdf(b" " * 300_000_000), pdf
    yield "PDF: 200 pages of 2,000 lines", bomb_pdf(drawn * 2_000, pages=200), pdf
    yield "PDF: a billion pages declared", bomb_pdf(drawn, count=1_000_000_000), pdf
    yield "PDF: 200,000 pages", bomb_pdf(drawn, pages=200_000), pdf
    yield "PDF: forms that draw forms", bomb_pdf(b"/X Do /X Do\n", forms=28), pdf


def bomb_pdf(content: bytes, *, pages: int = 1, count: int = 0, forms: int = 0) -> bytes:
    """Write a PDF by hand: ``pages`` times one page, and a chain of forms that each draw the next twice."""
    resources = b"<</Font<</F1 4 0 R>>/XObject<</X %d 0 R>>>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (b"3 0 R " * pages, count or pages),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources%s/Contents 5 0 R>>" % (resources % 6),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        stream(content, b""),
    ]
    for number in range(forms):
        entries = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources" + resources % (number + 7)
        objects.append(stream(b"/X Do /X Do\n", entries))
    written, places = bytearray(b"%PDF-1.7\n"), []
    for number, each in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size, at = len(objects) + 1, len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
    return bytes(written) + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, at)


def stream(content: bytes, entries: bytes) -> bytes:
    """Write a compressed stream object."""
    packed = zlib.compress(content, 9)
    return b"<</Length %d/Filter/FlateDecode%s>>\nstream\n%s\nendstream" % (len(packed), entries, packed)


def outcome(body: bytes, content_type: str) -> tuple[str, float]:
    """Read a page and say what became of it, and in how many seconds."""
    page = Page(url=URL, final_url=URL, headers={"content-type": content_type}, body=body, fetched_at=NOW)
    started = time.process_time()
    try:
        split(read_page(page, SOURCE))
        result = "read"
    except ParseError as refused:
        result = str(refused.reason)
    except (Exception, RecursionError) as error:  # noqa: BLE001 - what is looked for
        result = f"CRASH {type(error).__name__}: {error}"[:90]
    return result, time.process_time() - started


def main() -> int:
    """Print what became of all of them; 1 if anything broke or took too long."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 2
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    guess("Load the model of languages before the clock runs.")
    rows = [(name, kind, *outcome(body, kind)) for name, body, kind in bombs()]
    for name, _, result, seconds in rows:
        print(f"{name:46} {seconds:6.2f} s  {result}")
    for name, body, kind in real_pages():
        rows += [(name, kind, *outcome(damaged(body, chance), kind)) for _ in range(rounds)]
    wrong = [
        row
        for row in rows
        if row[2].startswith("CRASH") or row[3] > (PDF_SECONDS if row[1] == TYPES[".pdf"] else PAGE_SECONDS)
    ]
    print(f"\n{len(rows)} pages: {dict(Counter(result.partition(':')[0] for _, _, result, _ in rows))}")
    print("slowest:")
    for name, _, result, seconds in sorted(rows, key=lambda row: -row[3])[:8]:
        print(f"  {name:60} {seconds:6.2f} s  {result}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"peak memory {peak} MB; wrong: {wrong or 'none'}")
    return int(bool(wrong) or peak > MEGABYTES)


if __name__ == "__main__":
    raise SystemExit(main())
