"""The rooms and the direction of imports, kept by reading the code."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "watcher"
GROUND = {"model", "errors", "clock", "text"}
CORE = {"discover", "extract", "compare", "classify", "alert"}
EDGES = {"fetch", "store", "telegram", "engine", "status"}
LOOPS = {"pipeline", "notify"}
MAY_IMPORT = {
    "model": set(),
    "errors": {"model"},
    "clock": set(),
    "text": {"model", "errors"},
    "logs": set(),
    "config": GROUND | {"classify"},
    "discover": GROUND,
    "extract": GROUND,
    "compare": GROUND,
    "classify": GROUND,
    "alert": GROUND | {"compare", "classify.gazetteer"},
    "fetch": GROUND,
    "store": GROUND | {"pipeline.ports"},
    "engine": GROUND,
    "status": GROUND | {"compare"},
    "telegram": GROUND | {"alert"},
    "demo": GROUND,
    "pipeline": GROUND | CORE,
    "notify": GROUND | {"alert"},
}
"""Room -> rooms it may import; app and cli may import everything below them."""

OWNED = {
    "httpx": {"fetch"},
    "httpx_secure": {"fetch"},
    "sqlmodel": {"store"},
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "telegram": {"telegram"},
    "apscheduler": {"engine"},
    "playwright": {"fetch"},
    "typer": {"cli"},
}
"""Library -> the only rooms that may name it."""

FILES = sorted(PACKAGE.rglob("*.py"))
MIGRATIONS = PACKAGE / "store" / "migrations"


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_run_one_way(path: Path) -> None:
    room = room_of(path)
    allowed = MAY_IMPORT.get(room)
    if allowed is None:  # app, cli and the package itself stand above the rooms
        return
    ours = {name.removeprefix("watcher.") for name in imported(path) if name.startswith("watcher.")}
    strangers = {
        name
        for name in ours
        if name.split(".")[0] not in allowed | {room}
        and not any(name.startswith(f"{one}.") for one in allowed if "." in one)
        and name != "__version__"
    }
    assert not strangers


def test_only_the_builders_import_edges() -> None:
    importers = {
        room_of(path)
        for path in FILES
        for name in imported(path)
        if name.startswith("watcher.") and name.split(".")[1] in EDGES - {room_of(path)}
    }
    assert importers == {"app", "errands"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_library_is_named_only_in_its_room(path: Path) -> None:
    room = room_of(path)
    for name in imported(path):
        owners = OWNED.get(name.split(".")[0])
        assert owners is None or room in owners, f"{name} belongs to {owners}"


@pytest.mark.parametrize(
    "path",
    [path for path in FILES if room_of(path) in CORE | {"text", "model"}],
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_the_core_waits_for_nothing(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef | ast.Await)]
    assert not {name.split(".")[0] for name in imported(path)} & {
        "asyncio",
        "socket",
        "logging",
        "random",
        "os",
    }


@pytest.mark.parametrize(
    "path",
    [path for path in FILES if not path.is_relative_to(MIGRATIONS)],  # a schema is a list, however long
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_files_and_functions_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 300
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            assert node.end_lineno - node.lineno < 60, f"{node.name} is too long to read at a glance"


@pytest.mark.parametrize(
    "room", sorted(path.parent for path in PACKAGE.glob("*/__init__.py")), ids=lambda path: path.name
)
def test_every_room_says_what_it_does(room: Path) -> None:
    docstring = ast.get_docstring(ast.parse((room / "__init__.py").read_text(encoding="utf-8")))
    assert docstring
    assert len(docstring.splitlines()) <= 8
