"""Messages edited in place, and statements in several languages."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

IDENTITY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MESSAGE = ["change_id", "chat_key", "thread", "part"]
OWN = sa.text("amends IS NULL")


def upgrade() -> None:
    with op.batch_alter_table("deliveries") as deliveries:
        deliveries.add_column(sa.Column("amends", IDENTITY, nullable=True))
        deliveries.create_foreign_key(
            "fk_deliveries_amends_deliveries", "deliveries", ["amends"], ["id"], ondelete="CASCADE"
        )
        deliveries.drop_constraint("uq_deliveries_change_id_chat_key_thread_part", type_="unique")
        deliveries.create_index("uq_deliveries_amended", ["amends", "change_id"], unique=True)
    op.create_index("ix_deliveries_change_id", "deliveries", ["change_id"])
    op.create_index(
        "uq_deliveries_told",
        "deliveries",
        MESSAGE,
        unique=True,
        sqlite_where=OWN,
        postgresql_where=OWN,
    )
    with op.batch_alter_table("statements") as statements:
        statements.add_column(sa.Column("differs", sa.Text(), nullable=False, server_default="[]"))
        statements.add_column(sa.Column("version_of", IDENTITY, nullable=True))
        statements.create_foreign_key(
            "fk_statements_version_of_statements", "statements", ["version_of"], ["id"]
        )
        statements.create_index("ix_statements_version_of", ["version_of"])


def downgrade() -> None:
    with op.batch_alter_table("statements") as statements:
        statements.drop_index("ix_statements_version_of")
        statements.drop_constraint("fk_statements_version_of_statements", type_="foreignkey")
        statements.drop_column("version_of")
        statements.drop_column("differs")
    op.execute("DELETE FROM deliveries WHERE amends IS NOT NULL")
    op.drop_index("uq_deliveries_told", "deliveries")
    op.drop_index("ix_deliveries_change_id", "deliveries")
    with op.batch_alter_table("deliveries") as deliveries:
        deliveries.drop_index("uq_deliveries_amended")
        deliveries.drop_constraint("fk_deliveries_amends_deliveries", type_="foreignkey")
        deliveries.drop_column("amends")
        deliveries.create_unique_constraint("uq_deliveries_change_id_chat_key_thread_part", MESSAGE)
