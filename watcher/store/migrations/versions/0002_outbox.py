"""The outbox: chats, subscriptions, notices and deliveries."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

IDENTITY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
IN_FLIGHT = sa.text("state = 'sending'")


def upgrade() -> None:
    op.create_table(
        "chats",
        sa.Column("key", IDENTITY, nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("not_before", MOMENT, nullable=True),
        sa.Column("merged_into", IDENTITY, nullable=True),
        sa.ForeignKeyConstraint(["merged_into"], ["chats.key"], name="fk_chats_merged_into"),
        sa.PrimaryKeyConstraint("key", name="pk_chats"),
        sa.UniqueConstraint("address", name="uq_chats_address"),
        sa.UniqueConstraint("telegram_id", name="uq_chats_telegram_id"),
    )
    op.create_index("ix_chats_merged_into", "chats", ["merged_into"])
    op.create_table(
        "subscriptions",
        sa.Column("id", IDENTITY, nullable=False),
        sa.Column("chat_key", IDENTITY, nullable=False),
        sa.Column("thread", sa.Integer(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("topics", sa.Text(), nullable=True),
        sa.Column("sources", sa.Text(), nullable=True),
        sa.Column("languages", sa.Text(), nullable=True),
        sa.Column("match", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["chat_key"], ["chats.key"], name="fk_subscriptions_chat_key"),
        sa.PrimaryKeyConstraint("id", name="pk_subscriptions"),
    )
    op.create_index("ix_subscriptions_chat_key", "subscriptions", ["chat_key"])
    op.create_table(
        "notices",
        sa.Column("id", IDENTITY, nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_notices"),
    )
    op.create_index("ix_notices_subject_ended_at", "notices", ["subject", "ended_at"])
    op.create_table(
        "deliveries",
        sa.Column("id", IDENTITY, nullable=False),
        sa.Column("change_id", IDENTITY, nullable=True),
        sa.Column("notice_id", IDENTITY, nullable=True),
        sa.Column("chat_key", IDENTITY, nullable=False),
        sa.Column("thread", sa.Integer(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("parts", sa.Integer(), nullable=True),
        sa.Column("head_id", IDENTITY, nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("possible_repeat", sa.Boolean(), nullable=False),
        sa.Column("passages", sa.Text(), nullable=False),
        sa.Column("topics", sa.Text(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("sent_to", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("queued_at", MOMENT, nullable=False),
        sa.Column("claimed_at", MOMENT, nullable=True),
        sa.Column("settled_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["change_id"], ["changes.id"], name="fk_deliveries_change_id"),
        sa.ForeignKeyConstraint(["chat_key"], ["chats.key"], name="fk_deliveries_chat_key"),
        sa.ForeignKeyConstraint(["notice_id"], ["notices.id"], name="fk_deliveries_notice_id"),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sa.UniqueConstraint(
            "change_id", "chat_key", "thread", "part", name="uq_deliveries_change_id_chat_key_thread_part"
        ),
        sa.UniqueConstraint(
            "notice_id", "chat_key", "thread", "part", name="uq_deliveries_notice_id_chat_key_thread_part"
        ),
    )
    op.create_index(
        "ix_deliveries_state_chat_key_head_id_part", "deliveries", ["state", "chat_key", "head_id", "part"]
    )
    op.create_index(
        "uq_deliveries_in_flight",
        "deliveries",
        ["chat_key"],
        unique=True,
        sqlite_where=IN_FLIGHT,
        postgresql_where=IN_FLIGHT,
    )


def downgrade() -> None:
    op.drop_table("deliveries")
    op.drop_table("notices")
    op.drop_table("subscriptions")
    op.drop_table("chats")
