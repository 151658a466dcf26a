"""Second opinions, what they were wanted for, and how many were asked for on a day.

An index finds the changes of the last day.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
IDENTITY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "opinions",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("labels", sa.Text(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("due_at", MOMENT, nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("digest", name="pk_opinions"),
    )
    op.create_table(
        "opinions_wanted",
        sa.Column("change_id", IDENTITY, autoincrement=False, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["change_id"], ["changes.id"], name="fk_opinions_wanted_change_id_changes"),
        sa.ForeignKeyConstraint(["digest"], ["opinions.digest"], name="fk_opinions_wanted_digest_opinions"),
        sa.PrimaryKeyConstraint("change_id", name="pk_opinions_wanted"),
    )
    op.create_index("ix_opinions_wanted_digest", "opinions_wanted", ["digest"])
    op.create_table(
        "opinion_days",
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("requests", sa.Integer(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("day", name="pk_opinion_days"),
    )
    op.create_index("ix_changes_seen_at", "changes", ["seen_at"])


def downgrade() -> None:
    op.drop_index("ix_changes_seen_at", "changes")
    op.drop_table("opinion_days")
    op.drop_table("opinions_wanted")
    op.drop_table("opinions")
