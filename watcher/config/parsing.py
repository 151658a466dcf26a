"""Parse what people write into values; each function raises ValueError with the remedy in its message.

A message never repeats the text of a secret.
"""

import re
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import SplitResult, urlsplit

from typing_extensions import override

_TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)
_CHAT_NAME = re.compile(r"@[A-Za-z]\w{3,31}", re.ASCII)
_CHAT_ID = re.compile(r"-?[1-9]\d{0,18}", re.ASCII)
_USER_ID = re.compile(r"[1-9]\d{0,18}", re.ASCII)
_DATABASE = re.compile(r"sqlite:///(?!:memory:).+|postgres(?:ql)?(?:\+\w+)?://.+", re.ASCII)
_SWITCH = {
    **dict.fromkeys(("1", "on", "true", "yes"), True),
    **dict.fromkeys(("0", "off", "false", "no"), False),
}
_DAYS = re.compile(r"[1-9]\d{0,3}", re.ASCII)
_REQUESTS = re.compile(r"[1-9]\d{0,5}", re.ASCII)
_LONGEST_MODEL = 100
_PORT = re.compile(r"\d{1,5}", re.ASCII)
_LARGEST_PORT = 65_535


@dataclass(frozen=True, slots=True)
class Listen:
    """Where a server listens."""

    host: str
    """A name or an address; IPv6 without its brackets."""
    port: int
    """0: any free one."""

    @override
    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def listen_address(text: str) -> Listen:
    """Parse ``host:port``; an IPv6 address stands in brackets."""
    host, colon, port = text.rpartition(":")
    bracketed = host.startswith("[") and host.endswith("]")
    plain = host.removeprefix("[").removesuffix("]") if bracketed else host
    if not colon or not plain or not _is_port(port):
        raise ValueError(f"{text!r} is not an address to listen on; write host:port, e.g. 127.0.0.1:8080")
    if ":" in plain and not bracketed:
        raise ValueError(f"{text!r}: put an IPv6 address in brackets, e.g. [::1]:8080")
    return Listen(plain, int(port))


def _is_port(text: str) -> bool:
    return bool(_PORT.fullmatch(text)) and int(text) <= _LARGEST_PORT


def web_url(text: str) -> str:
    """Check that this is an absolute http(s) address without credentials, and return it."""
    if _split_web(text).username is not None:
        raise ValueError("a user name or password in the address would be logged and shown; take it out")
    return text


def proxy_url(text: str) -> str:
    """Check that this is the address of an HTTP proxy, perhaps with credentials, and return it."""
    _split_web(text)
    return text


def server_root(text: str) -> str:
    """Parse the address of a server: scheme, host, port; returned without the last slash."""
    parts = _split_web(web_url(text))
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise ValueError(f"{text!r} has a path; give scheme, host and port only, e.g. http://localhost:8081")
    return f"{parts.scheme}://{parts.netloc}"


def api_root(text: str) -> str:
    """Parse the address of an API, perhaps with a path; returned without the last slash."""
    parts = _split_web(web_url(text))
    if parts.query or parts.fragment:
        raise ValueError(f"{text!r} has a query; give the base address only, e.g. http://localhost:11434/v1")
    if parts.path.rstrip("/").endswith("/chat/completions"):
        raise ValueError(f"{text!r} is one call of the API; leave /chat/completions out")
    return text.rstrip("/")


def api_key(text: str) -> str:
    """Check that a header of a request can carry this key, and return it."""
    if not text.isascii() or not text.isprintable() or " " in text:
        raise ValueError("not a key; copy the whole of it, plain letters and digits without white space")
    return text


def model_name(text: str) -> str:
    """Check that this may be the name of a language model, and return it."""
    if not text.isprintable() or len(text) > _LONGEST_MODEL:
        raise ValueError("not the name of a model; write it as the endpoint lists it, e.g. llama3.1:8b")
    return text


def _split_web(text: str) -> SplitResult:
    if any(character.isspace() or not character.isprintable() for character in text):
        raise ValueError("white space in the address; write it without, %20 stands for a space")
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise ValueError(f"not a web address ({error}); write it in full, e.g. https://host/path") from None
    if parts.scheme not in {"http", "https"} or not host:
        raise ValueError("not a web address; write it in full, starting with https://")
    return parts


def database_url(text: str) -> str:
    """Check that this names a database that we can use, and return it."""
    if not _DATABASE.fullmatch(text):
        raise ValueError(
            "not a database we know; write sqlite:///path/to/file.db or postgresql://user:password@host/name"
        )
    return text


def telegram_token(text: str) -> str:
    """Check that this looks like a bot token, and return it."""
    if not _TOKEN.fullmatch(text):
        raise ValueError("not a bot token; copy the whole of it from @BotFather, e.g. 123456:ABC-DEF")
    return text


def user_ids(text: str) -> frozenset[int]:
    """Parse Telegram user ids, parted by commas or spaces."""
    words = text.replace(",", " ").split()
    wrong = [word for word in words if not _USER_ID.fullmatch(word)]
    if wrong:
        raise ValueError(f"{wrong[0]!r} is not a user id; write numbers parted by commas, not @names")
    return frozenset(map(int, words))


def chat_address(value: object) -> str:
    """Parse a chat's address: ``@name``, or its numeric id as number or text; returned as text."""
    text = str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
    if _CHAT_NAME.fullmatch(text) or _CHAT_ID.fullmatch(text):
        return text
    if _CHAT_NAME.fullmatch(f"@{text}"):
        raise ValueError(f'{text!r} is not a chat; write "@{text}" in quotes')
    raise ValueError(f'{value!r} is not a chat; write "@name" in quotes or the numeric id')


def contact(text: str) -> str:
    """Check that a header of a request can carry this, and return it."""
    if not (text.isascii() and text.isprintable()):
        raise ValueError(
            f"{text!r} cannot stand in a request; write an e-mail address or a URL in plain ASCII"
        )
    return text


def days(text: str) -> timedelta:
    """Parse a number of whole days, at least one."""
    if not _DAYS.fullmatch(text):
        raise ValueError(f"{text!r} is not a number of days; write one from 1 to 9999, e.g. 30")
    return timedelta(days=int(text))


def requests_a_day(text: str) -> int:
    """Parse a number of requests, at least one."""
    if not _REQUESTS.fullmatch(text):
        raise ValueError(f"{text!r} is not a number of requests a day; write one from 1 to 999999, e.g. 200")
    return int(text)


def switch(text: str) -> bool:
    """Parse on or off, in the usual words for them."""
    try:
        return _SWITCH[text.lower()]
    except KeyError:
        raise ValueError(f"{text!r} is neither on nor off; write one of the two") from None
