"""The commands: one file each, no logic of their own.

A command's file is imported only when that command is called, so that the light ones start fast.
"""

import sys
from importlib import import_module

import typer
from typer.core import TyperGroup
from typer.main import get_command
from typing_extensions import override

from watcher.errors import WatcherError

COMMANDS = {
    "run": "run",
    "demo": "demo",
    "check": "check",
    "schema": "schema",
    "try": "try_target",
    "read": "read",
    "classify": "classify",
    "backtest": "backtest",
    "history": "history",
    "diff": "diff",
    "why": "why",
    "export": "export",
    "status": "status",
    "release": "release",
    "rebaseline": "rebaseline",
    "backup": "backup",
}
"""Command -> the module here that holds it as a function ``command``."""


class _Commands(TyperGroup):
    """Looks a command up by importing its file."""

    @override
    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]  # typer vendors click
        return list(COMMANDS)

    @override
    def get_command(self, ctx: typer.Context, cmd_name: str):  # type: ignore[no-untyped-def,override]  # as above
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"watcher.cli.{COMMANDS[cmd_name]}")
        single = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
        single.command(cmd_name)(module.command)
        return get_command(single)


app = typer.Typer(
    cls=_Commands,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Watch official statements and tell Telegram chats when one is new, edited or withdrawn.",
)


@app.callback()
def _top() -> None:
    """Hold the commands together; they stand in files of their own."""


def main() -> None:
    """Run the command line: exit 0 done, 1 the thing asked about is wrong, 2 usage."""
    try:
        app(prog_name="watcher")
    except WatcherError as error:
        sys.stderr.write(f"{error}\n")
        raise SystemExit(1) from error
