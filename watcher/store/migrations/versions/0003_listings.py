"""What a listing usually looks like, and what a maintainer says of one that was held."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("sources", sa.Column("habits", sa.Text(), nullable=False, server_default="{}"))
    op.add_column("sources", sa.Column("feed_url", sa.Text(), nullable=True))
    op.add_column("sources", sa.Column("feed_asked_at", MOMENT, nullable=True))
    op.add_column("sources", sa.Column("time_to_live", sa.Float(), nullable=True))
    op.add_column("sources", sa.Column("answer", sa.Text(), nullable=True))
    op.drop_column("sources", "usual_items")
    op.add_column(
        "statements", sa.Column("reprocess", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("statements", sa.Column("etag", sa.Text(), nullable=True))
    op.add_column("statements", sa.Column("last_modified", sa.Text(), nullable=True))
    op.add_column("statements", sa.Column("read_at", MOMENT, nullable=True))
    op.create_index("ix_statements_source_sort_at", "statements", ["source", "sort_at"])
    op.create_index("ix_pages_last_fetched_at", "pages", ["last_fetched_at"])
    op.create_index("ix_revisions_page_id", "revisions", ["page_id"])


def downgrade() -> None:
    op.drop_index("ix_revisions_page_id", "revisions")
    op.drop_index("ix_pages_last_fetched_at", "pages")
    op.drop_index("ix_statements_source_sort_at", "statements")
    op.drop_column("statements", "read_at")
    op.drop_column("statements", "last_modified")
    op.drop_column("statements", "etag")
    op.drop_column("statements", "reprocess")
    op.add_column(
        "sources", sa.Column("usual_items", sa.Float(), nullable=False, server_default=sa.text("0"))
    )
    op.drop_column("sources", "answer")
    op.drop_column("sources", "time_to_live")
    op.drop_column("sources", "feed_asked_at")
    op.drop_column("sources", "feed_url")
    op.drop_column("sources", "habits")
