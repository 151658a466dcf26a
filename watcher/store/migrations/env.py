"""Run by Alembic for every command: hands the connection that the program holds to the migrations.

To add a version, change ``tables.py`` and let Alembic draft the difference to an up-to-date database:

    with engine.connect() as connection:
        alembic.command.revision(alembic_config(connection), "What changes", autogenerate=True, rev_id="0003")
"""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from watcher.store.columns import Identity, Json, UtcDateTime, Words
from watcher.store.tables import Table

# A migration must mean the same for ever, so it names SQLAlchemy's types and not ours.
_PLAIN: dict[type, str] = {
    Identity: 'sa.BigInteger().with_variant(sa.Integer(), "sqlite")',
    Json: "sa.Text()",
    UtcDateTime: "sa.DateTime(timezone=True)",
    Words: "sa.Text()",
}


def render_item(kind: str, item: object, _context: AutogenContext) -> str | Literal[False]:
    """Write a column type for a generated migration; False leaves it to Alembic."""
    return _PLAIN.get(type(item), False) if kind == "type" else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
    render_item=render_item,
    compare_type=True,
)
context.run_migrations()
