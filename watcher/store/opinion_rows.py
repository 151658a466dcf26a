"""Second opinions: what was asked about which change, what was answered, how much was asked on a day."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ForeignKey
from sqlmodel import Field, Session, col, select

from watcher.model.opinion import Opinion
from watcher.store.columns import Identity, Json, UtcDateTime, Words
from watcher.store.table import Table


class OpinionRow(Table, table=True):
    """A question by the digest of all that was sent; without ``due_at`` it is answered or given up."""

    __tablename__ = "opinions"
    digest: str = Field(primary_key=True, sa_type=Words)
    model: str = Field(sa_type=Words)
    summary: str | None = Field(default=None, sa_type=Words)
    labels: list[str] = Field(default_factory=list, sa_type=Json)
    made_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    tries: int = 0
    due_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reason: str | None = Field(default=None, sa_type=Words)


class OpinionWantedRow(Table, table=True):
    """The question that was asked about a change; several changes may share one."""

    __tablename__ = "opinions_wanted"
    change_id: int = Field(
        primary_key=True,
        sa_type=Identity,
        sa_column_args=[ForeignKey("changes.id")],
        sa_column_kwargs={"autoincrement": False},
    )
    digest: str = Field(sa_type=Words, index=True, sa_column_args=[ForeignKey("opinions.digest")])


class OpinionDayRow(Table, table=True):
    """How many requests were made on a day, and whether the maintainers heard that they are used up."""

    __tablename__ = "opinion_days"
    day: str = Field(primary_key=True, sa_type=Words)
    """UTC, ``YYYY-MM-DD``."""
    requests: int = 0
    told: bool = False


def opinions_of(session: Session, changes: Collection[int]) -> dict[int, Opinion]:
    """Return the opinions on some changes, by their numbers."""
    rows = session.exec(
        select(OpinionWantedRow.change_id, OpinionRow)
        .join(OpinionRow, col(OpinionRow.digest) == col(OpinionWantedRow.digest))
        .where(col(OpinionWantedRow.change_id).in_(changes), col(OpinionRow.summary).is_not(None))
    )
    return {
        number: Opinion(summary=row.summary, labels=tuple(row.labels), model=row.model)
        for number, row in rows
        if row.summary is not None
    }
