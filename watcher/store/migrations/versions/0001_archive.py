"""The archive: sources, pages, statements with their revisions, changes and matches."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

IDENTITY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "sources",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.Column("next_poll_at", MOMENT, nullable=True),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("page_digest", sa.Text(), nullable=True),
        sa.Column("spec_digest", sa.Text(), nullable=True),
        sa.Column("baseline_at", MOMENT, nullable=True),
        sa.Column("polled_at", MOMENT, nullable=True),
        sa.Column("succeeded_at", MOMENT, nullable=True),
        sa.Column("read_at", MOMENT, nullable=True),
        sa.Column("new_at", MOMENT, nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("usual_items", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sources"),
    )
    op.create_index("ix_sources_next_poll_at", "sources", ["next_poll_at"])
    op.create_table(
        "bodies",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("zlib", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_bodies"),
    )
    op.create_table(
        "pages",
        sa.Column("id", IDENTITY, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("url_key", sa.Text(), nullable=False),
        sa.Column("final_url", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headers", sa.Text(), nullable=False),
        sa.Column("fetched_at", MOMENT, nullable=False),
        sa.Column("last_fetched_at", MOMENT, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["digest"], ["bodies.digest"], name="fk_pages_digest"),
        sa.PrimaryKeyConstraint("id", name="pk_pages"),
    )
    op.create_index("ix_pages_digest_source", "pages", ["digest", "source"])
    op.create_index("ix_pages_source_url_key_id", "pages", ["source", "url_key", "id"])
    op.create_table(
        "statements",
        sa.Column("id", IDENTITY, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("sort_at", MOMENT, nullable=False),
        sa.Column("guid", sa.Text(), nullable=True),
        sa.Column("content", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("announce", sa.Boolean(), nullable=False),
        sa.Column("first_seen_at", MOMENT, nullable=False),
        sa.Column("checks", sa.Integer(), nullable=False),
        sa.Column("missing_since", MOMENT, nullable=True),
        sa.Column("missing_checks", sa.Integer(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("next_check_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_statements"),
    )
    op.create_index("ix_statements_first_seen_at_sort_at", "statements", ["first_seen_at", "sort_at"])
    op.create_index(
        "ix_statements_source_state_next_check_at", "statements", ["source", "state", "next_check_at"]
    )
    op.create_index("ix_statements_state_next_check_at", "statements", ["state", "next_check_at"])
    op.create_table(
        "statement_keys",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("statement_id", IDENTITY, nullable=False),
        sa.ForeignKeyConstraint(["statement_id"], ["statements.id"], name="fk_statement_keys_statement_id"),
        sa.PrimaryKeyConstraint("source", "key", name="pk_statement_keys"),
    )
    op.create_index("ix_statement_keys_statement_id", "statement_keys", ["statement_id"])
    op.create_table(
        "revisions",
        sa.Column("id", IDENTITY, nullable=False),
        sa.Column("statement_id", IDENTITY, nullable=False),
        sa.Column("page_id", IDENTITY, nullable=True),
        sa.Column("page_digest", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("blocks", sa.Text(), nullable=False),
        sa.Column("passages", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("speaker", sa.Text(), nullable=True),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["page_id"], ["pages.id"], name="fk_revisions_page_id"),
        sa.ForeignKeyConstraint(["statement_id"], ["statements.id"], name="fk_revisions_statement_id"),
        sa.PrimaryKeyConstraint("id", name="pk_revisions"),
    )
    op.create_index("ix_revisions_statement_id_id", "revisions", ["statement_id", "id"])
    op.create_table(
        "changes",
        sa.Column("id", IDENTITY, nullable=False),
        sa.Column("statement_id", IDENTITY, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("announce", sa.Boolean(), nullable=False),
        sa.Column("before_id", IDENTITY, nullable=True),
        sa.Column("after_id", IDENTITY, nullable=True),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["after_id"], ["revisions.id"], name="fk_changes_after_id"),
        sa.ForeignKeyConstraint(["before_id"], ["revisions.id"], name="fk_changes_before_id"),
        sa.ForeignKeyConstraint(["statement_id"], ["statements.id"], name="fk_changes_statement_id"),
        sa.PrimaryKeyConstraint("id", name="pk_changes"),
        sa.UniqueConstraint(
            "statement_id",
            "kind",
            "seen_at",
            "after_id",
            name="uq_changes_statement_id_kind_seen_at_after_id",
        ),
    )
    op.create_table(
        "matches",
        sa.Column("change_id", IDENTITY, nullable=False),
        sa.Column("passage", sa.Integer(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("rules", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["change_id"], ["changes.id"], name="fk_matches_change_id"),
        sa.PrimaryKeyConstraint("change_id", "passage", "topic", name="pk_matches"),
    )
    op.create_index("ix_matches_topic_change_id", "matches", ["topic", "change_id"])


def downgrade() -> None:
    op.drop_table("matches")
    op.drop_table("changes")
    op.drop_table("revisions")
    op.drop_table("statement_keys")
    op.drop_table("statements")
    op.drop_table("pages")
    op.drop_table("bodies")
    op.drop_table("sources")
