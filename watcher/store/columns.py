"""Column types that mean the same on SQLite and PostgreSQL."""

import json
import re
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator, TypeEngine
from typing_extensions import override

# PostgreSQL stores no NUL, and neither database stores half a surrogate pair; broken pages contain both.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
# PostgreSQL refuses an index entry over 2,704 bytes; addresses with tracking parameters get there.
_LONGEST_KEY = 500


def index_key(text: str) -> str:
    """Return what to index for ``text``: itself if it is short, else its beginning and its SHA-256."""
    cleaned = _UNSTORABLE.sub(_REPLACEMENT, text)
    if len(cleaned) <= _LONGEST_KEY:
        return cleaned
    return f"{cleaned[:_LONGEST_KEY]}#{sha256(text.encode(errors='surrogatepass')).hexdigest()}"


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC datetime; SQLite forgets the zone, so it is put back when reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone cannot be stored: {value!r}")
        return value.astimezone(UTC)

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Words(TypeDecorator[str]):
    """Text of any length; a character that no database can hold becomes U+FFFD, so offsets stay right."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else _UNSTORABLE.sub(_REPLACEMENT, value)


class Json(TypeDecorator[Any]):
    """A JSON document kept as text: never searched inside, and the same on both databases."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return _UNSTORABLE.sub(_REPLACEMENT, json.dumps(value, ensure_ascii=False, separators=(",", ":")))

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


class Identity(TypeDecorator[int]):
    """A 64-bit row number; SQLite counts up by itself only in a column called INTEGER."""

    impl = BigInteger
    cache_ok = True

    @override
    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Integer() if dialect.name == "sqlite" else BigInteger())
