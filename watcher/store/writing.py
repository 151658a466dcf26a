"""Writing that must not mind what another transaction wrote a moment ago."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from watcher.store.tables import Table

Value = TypeVar("Value")

_CHUNK = 500


def one_at_a_time(session: Session, what: int) -> None:
    """Let no other transaction do ``what``, any fixed number, before this one ends; SQLite has one writer."""
    if session.get_bind().dialect.name == "postgresql":
        session.connection().execute(select(func.pg_advisory_xact_lock(what)))


def chunks(values: Sequence[Value]) -> Iterator[Sequence[Value]]:
    """Cut a sequence so that each piece fits into one ``IN (...)``: the databases limit parameters."""
    for start in range(0, len(values), _CHUNK):
        yield values[start : start + _CHUNK]


def add_missing(session: Session, table: type[Table], values: dict[str, Any]) -> None:
    """Insert a row unless one with the same unique values is there already."""
    if session.get_bind().dialect.name == "postgresql":
        session.exec(postgresql.insert(table).values(values).on_conflict_do_nothing())
    else:
        session.exec(sqlite.insert(table).values(values).on_conflict_do_nothing())
