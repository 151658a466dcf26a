"""The same statement at two sources."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

IDENTITY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "bands",
        sa.Column("band", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("statement_id", IDENTITY, nullable=False),
        sa.ForeignKeyConstraint(["statement_id"], ["statements.id"], name="fk_bands_statement_id_statements"),
        sa.PrimaryKeyConstraint("band", "statement_id", name="pk_bands"),
    )
    with op.batch_alter_table("statements") as statements:
        statements.add_column(sa.Column("echo_of", IDENTITY, nullable=True))
        statements.create_foreign_key("fk_statements_echo_of_statements", "statements", ["echo_of"], ["id"])
        statements.create_index("ix_statements_echo_of", ["echo_of"])


def downgrade() -> None:
    with op.batch_alter_table("statements") as statements:
        statements.drop_index("ix_statements_echo_of")
        statements.drop_constraint("fk_statements_echo_of_statements", type_="foreignkey")
        statements.drop_column("echo_of")
    op.drop_table("bands")
