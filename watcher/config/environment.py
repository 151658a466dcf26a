"""Read environment variables one by one and collect what is wrong with them."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import SecretStr

from watcher.config.nearest import remedy
from watcher.errors import Fault

PREFIX = "WATCHER_"
_FILE = "_FILE"
_LONGEST_SECRET = 10_000

T = TypeVar("T")


class Environment:
    """The variables of one process; it remembers which were asked for, and every fault met."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = {name: text.strip() for name, text in environ.items() if name.startswith(PREFIX)}
        self._known: set[str] = set()
        self._faults: list[Fault] = []

    def read(self, name: str, parse: Callable[[str], T], default: T) -> T:
        """Return a variable parsed, or the default where it is absent, empty or wrong."""
        self._known.add(name)
        return self._parsed(name, self._environ.get(name, ""), parse, default)

    def read_secret(self, name: str, parse: Callable[[str], str]) -> SecretStr | None:
        """Return a secret from its variable or from the file that its ``…_FILE`` twin names."""
        twin = name + _FILE
        self._known |= {name, twin}
        text, path = self._environ.get(name, ""), self._environ.get(twin, "")
        if text and path:
            self._fault(twin, f"{name} is set too; keep one of the two")
        elif path:
            text = self._file(twin, Path(path))
        parsed = self._parsed(twin if path else name, text, parse, "")
        return SecretStr(parsed) if parsed else None

    def require(self, name: str, message: str) -> None:
        """Note a fault unless a variable, which was asked for before, is set."""
        if not self._environ.get(name):
            self._fault(name, message)

    def faults(self) -> tuple[Fault, ...]:
        """Return every fault, those of ``WATCHER_*`` variables that nothing reads included."""
        unknown = sorted(self._environ.keys() - self._known)
        for name in unknown:
            self._fault(name, f"unknown variable; {remedy(name, self._known, of='variables')}")
        return tuple(self._faults)

    def _parsed(self, name: str, text: str, parse: Callable[[str], T], default: T) -> T:
        if not text:
            return default
        try:
            return parse(text)
        except ValueError as error:
            self._fault(name, str(error))
            return default

    def _file(self, name: str, path: Path) -> str:
        try:
            with path.open(encoding="utf-8") as file:
                text = file.read(_LONGEST_SECRET).strip()
        except OSError as error:
            self._fault(name, f"cannot read {path}: {error.strerror}; name a file that this user may read")
            return ""
        except UnicodeDecodeError:
            self._fault(name, f"{path} is not text in UTF-8; write nothing but the secret into it")
            return ""
        if not text:
            self._fault(name, f"{path} is empty; write the secret into it")
        return text

    def _fault(self, name: str, message: str) -> None:
        self._faults.append(Fault(place="environment", key=name, message=message))
