"""Taking compression off a body without holding more than was allowed: a bomb is stopped, not unpacked."""

import sys
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Protocol

import brotli
from typing_extensions import override

from watcher.errors import FetchError
from watcher.model.reason import Reason

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

ACCEPTED = "gzip, deflate, br, zstd"
_PIECE = 65_536
_MOST_LAYERS = 2
_GZIP = zlib.MAX_WBITS | 16
_GZIP_MAGIC = b"\x1f"
_GZIP_FILE = b"\x1f\x8b\x08"
"""How a gzip file begins, its one method named; no page, feed or PDF does."""
_ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
_ZSTD_OPTIONS = {int(zstd.DecompressionParameter.window_log_max): 23}
"""8 MB, all that a page may make a reader hold (RFC 9659)."""


class Decoder(Protocol):
    """One layer of compression."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what the data unpacks to, in pieces of bounded size."""
        ...

    def is_complete(self) -> bool:
        """Say whether the stream ended where it should; a stream that never began is complete."""
        ...


class _Zlib(Decoder):
    """gzip with all its members, and both readings of "deflate"."""

    def __init__(self, window_bits: int) -> None:
        self._window_bits = window_bits
        self._stream = zlib.decompressobj(window_bits)
        self._begun = False

    @override
    def feed(self, data: bytes) -> Iterator[bytes]:
        while True:
            if self._stream.eof and not self._begin_member(data):
                return
            piece = self._unpack(data)
            self._begun = True
            if piece:
                yield piece
            data = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail
            if not data and len(piece) < _PIECE:
                return

    @override
    def is_complete(self) -> bool:
        return self._stream.eof or not self._begun

    def _begin_member(self, data: bytes) -> bool:
        """Begin the next member of a gzip file; what else follows its end is ignored, as browsers do."""
        if self._window_bits != _GZIP or not data.startswith(_GZIP_MAGIC):
            return False
        self._stream = zlib.decompressobj(self._window_bits)
        return True

    def _unpack(self, data: bytes) -> bytes:
        try:
            return self._stream.decompress(data, _PIECE)
        except zlib.error:
            if self._begun or self._window_bits != zlib.MAX_WBITS:
                raise
            # "deflate" without zlib's header: wrong by the standard, and common.
            self._window_bits = -zlib.MAX_WBITS
            self._stream = zlib.decompressobj(self._window_bits)
            return self._stream.decompress(data, _PIECE)


class _Brotli(Decoder):
    def __init__(self) -> None:
        self._stream = brotli.Decompressor()
        self._begun = False

    @override
    def feed(self, data: bytes) -> Iterator[bytes]:
        while not self._stream.is_finished():
            piece = self._stream.process(data, output_buffer_limit=_PIECE)
            self._begun = True
            if piece:
                yield piece
            elif self._stream.can_accept_more_data():
                return
            data = b""

    @override
    def is_complete(self) -> bool:
        return self._stream.is_finished() or not self._begun


class _Zstd(Decoder):
    """Zstandard with all its frames; what else follows the end of one is ignored."""

    def __init__(self) -> None:
        self._stream = zstd.ZstdDecompressor(options=_ZSTD_OPTIONS)
        self._begun = False

    @override
    def feed(self, data: bytes) -> Iterator[bytes]:
        while True:
            if self._stream.eof:
                data = self._stream.unused_data or data
                if not data.startswith(_ZSTD_MAGIC):
                    return
                self._stream = zstd.ZstdDecompressor(options=_ZSTD_OPTIONS)
            piece = self._stream.decompress(data, _PIECE)
            self._begun = True
            if piece:
                yield piece
            if not self._stream.eof and self._stream.needs_input:
                return
            data = b""

    @override
    def is_complete(self) -> bool:
        return self._stream.eof or not self._begun


class _File(Decoder):
    """The body itself, unpacked where it is a gzip file, as sitemaps are, whatever its type is called."""

    def __init__(self) -> None:
        self._head: bytes | None = b""
        self._file: _Zlib | None = None

    @override
    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._head is not None:
            data = self._head + data
            if len(data) < len(_GZIP_FILE) and _GZIP_FILE.startswith(data):
                self._head = data
                return
            self._head = None
            self._file = _Zlib(_GZIP) if data.startswith(_GZIP_FILE) else None
        if self._file is None:
            yield data
        else:
            yield from self._file.feed(data)

    @override
    def is_complete(self) -> bool:
        return not self._head and (self._file is None or self._file.is_complete())


async def read_body(
    chunks: AsyncIterator[bytes], encoding: str, limit: int, *, place: str, cut: bool = False
) -> bytes:
    """Unpack and gather a body of at most ``limit`` bytes; with ``cut``, keep the beginning of a longer one.

    ``encoding`` is the header Content-Encoding, ``place`` the address for messages. A gzip file is unpacked
    as well, within the same limit. Raises FetchError: TOO_LARGE, or BROKEN_ANSWER where the data is not what
    the header says or ends too early.
    """
    layers = [*_layers(encoding, place), _File()]
    body = bytearray()
    try:
        async for chunk in chunks:
            for piece in _through(layers, chunk):
                body += piece
                if len(body) > limit:
                    if cut:
                        return bytes(body[:limit])
                    raise FetchError(
                        f"{place} is larger than {limit:,} bytes", reason=Reason.TOO_LARGE, transient=False
                    )
    except (zlib.error, brotli.error, zstd.ZstdError) as error:
        raise FetchError(f"{place} is not valid {encoding or 'gzip'}", reason=Reason.BROKEN_ANSWER) from error
    if not all(layer.is_complete() for layer in layers):
        raise FetchError(f"{place} ends too early", reason=Reason.BROKEN_ANSWER)
    return bytes(body)


def _through(layers: list[Decoder], data: bytes) -> Iterator[bytes]:
    if not layers:
        yield data
        return
    for piece in layers[0].feed(data):
        yield from _through(layers[1:], piece)


def _layers(encoding: str, place: str) -> list[Decoder]:
    """Return the decoders, outermost first."""
    names = [name.strip().lower() for name in encoding.split(",")]
    named = [name for name in reversed(names) if name not in {"", "identity"}]
    if len(named) > _MOST_LAYERS or not set(named) <= _DECODERS.keys():
        raise FetchError(
            f"{place} is compressed in a way that was not asked for", reason=Reason.BROKEN_ANSWER
        )
    return [_DECODERS[name]() for name in named]


_DECODERS: dict[str, Callable[[], Decoder]] = {
    "gzip": lambda: _Zlib(_GZIP),
    "x-gzip": lambda: _Zlib(_GZIP),
    "deflate": lambda: _Zlib(zlib.MAX_WBITS),
    "br": _Brotli,
    "zstd": _Zstd,
}
