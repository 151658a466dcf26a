"""The version of the tables: brought up to date at start, under a lock, in one transaction."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from watcher.errors import StoreError
from watcher.store.engines import MIGRATING

_MIGRATIONS = Path(__file__).parent / "migrations"
# Any fixed number does: it names the lock among PostgreSQL's advisory locks.
_POSTGRESQL_LOCK = 7_316_905_221


def bring_up_to_date(engine: Engine) -> None:
    """Run the migrations that are missing; processes that start together wait for each other.

    Raises StoreError where the tables are newer than this program.
    """
    migrate(engine, "head")


def migrate(engine: Engine, revision: str) -> None:
    """Move the tables up or down to ``revision``, e.g. ``head``, ``base``, ``0001``."""
    with engine.connect() as connection:
        connection.execution_options(**MIGRATING)
        with connection.begin():
            if engine.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _POSTGRESQL_LOCK})
            _move(connection, revision)
        connection.detach()


def alembic_config(connection: Connection) -> Config:
    """Return Alembic's configuration for the migrations of this package, on ``connection``."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _move(connection: Connection, revision: str) -> None:
    config = alembic_config(connection)
    scripts = ScriptDirectory.from_config(config)
    known = {script.revision for script in scripts.walk_revisions()}
    current = MigrationContext.configure(connection).get_current_revision()
    if current is not None and current not in known:
        raise StoreError(
            f"the database has schema {current}, which is newer than this program knows"
            f" ({scripts.get_current_head()}): install the newer version again, or restore a backup",
        )
    target = scripts.get_current_head() if revision == "head" else revision
    if current == target:
        return
    if current is None or _is_ahead(scripts, target, current):
        command.upgrade(config, revision)
    else:
        command.downgrade(config, revision)
    _check_foreign_keys(connection)


def _is_ahead(scripts: ScriptDirectory, target: str | None, current: str) -> bool:
    """Tell whether ``target`` comes after ``current``; the migrations form one line."""
    line = [script.revision for script in scripts.walk_revisions()]
    return target in line and line.index(target) < line.index(current)


def _check_foreign_keys(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise StoreError(f"the migration would leave {len(broken)} rows that refer to nothing: {broken[:3]}")
