"""The values of sources.yaml: each type parses what people write and says what to write instead.

A parser raises ValueError with the remedy; the JSON Schema beside it is what editors show.
"""

import re
from collections.abc import Callable
from datetime import time, timedelta
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from pydantic import AfterValidator, BeforeValidator, PlainValidator, StrictStr, WithJsonSchema

from watcher.config.nearest import remedy
from watcher.config.parsing import chat_address, proxy_url, web_url

_DURATION = re.compile(r"(\d{1,6})\s*(s|m|h|d)", re.ASCII)
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)
_MIDNIGHT = "24:00"
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", re.ASCII)
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", re.ASCII)
_ISO_639_1 = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz
ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik
io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml
mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd
se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi
vo wa wo xh yi yo za zh zu
"""
_LANGUAGES = frozenset(_ISO_639_1.split())
_COUNTRY_TO_LANGUAGE = {"by": "be", "cn": "zh", "cz": "cs", "dk": "da", "gr": "el", "jp": "ja", "ua": "uk"}


def duration(text: str, shortest: str = "1s", longest: str = "30d") -> timedelta:
    """Parse a number with its unit; raises ValueError for anything else, and outside the range."""
    written = _DURATION.fullmatch(text)
    if not written:
        raise ValueError(f"{text!r} is not a duration; write a number and s, m, h or d, e.g. 30s, 5m, 2h, 1d")
    value = timedelta(**{_UNITS[written[2]]: int(written[1])})
    if not _span(shortest) <= value <= _span(longest):
        raise ValueError(f"{text!r} is out of range; write something between {shortest} and {longest}")
    return value


def revisit_span(text: str) -> timedelta:
    """Parse an age or an interval of revisits: nobody is asked every few seconds, nor for ever."""
    return duration(text, "1m", "365d")


def _span(text: str) -> timedelta:
    return timedelta(**{_UNITS[text[-1]]: int(text[:-1])})


def _clock(text: str) -> time:
    written = _CLOCK.fullmatch(text)
    if not written:
        raise ValueError(f'{text!r} is not a time of day; write hours and minutes, e.g. "09:30"')
    return time(int(written[1]), int(written[2]))


def _clock_end(text: str) -> time:
    return time(0) if text == _MIDNIGHT else _clock(text)


def _weekdays(text: str) -> frozenset[int]:
    """Parse ``mon-fri`` or ``tue,thu``, or both mixed; ``fri-mon`` runs over the week's end."""
    days: set[int] = set()
    for part in text.lower().replace(" ", "").split(","):
        first, dash, last = part.partition("-")
        for name in (first, last) if dash else (first,):
            if name not in _DAYS:
                raise ValueError(f"{name!r} is not a day; write e.g. mon-fri or tue,thu")
        start, end = _DAYS.index(first), _DAYS.index(last if dash else first)
        days |= {1 + (start + step) % 7 for step in range((end - start) % 7 + 1)}
    return frozenset(days)


def _timezone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        near = remedy(name, available_timezones(), of="time zones")
        hint = near if near.startswith("did") else "write an IANA name, e.g. Europe/Brussels"
        raise ValueError(f"{name!r} is not a time zone; {hint}") from None
    return name


def _language(code: str) -> str:
    if code in _LANGUAGES:
        return code
    meant = _COUNTRY_TO_LANGUAGE.get(code.lower(), code[:2].lower())
    hint = f"did you mean {meant!r}?" if meant in _LANGUAGES else "e.g. en, uk, zh"
    raise ValueError(f"{code!r} is not a language; write two letters of ISO 639-1, {hint}")


def _name(text: str) -> str:
    if not _NAME.fullmatch(text):
        raise ValueError(f"{text!r} will not do as a name; use letters, digits, '-', '_' and '.', at most 64")
    return text


def _line(text: str) -> str:
    if not text.strip() or not text.isprintable():
        raise ValueError("write one line of text")
    return text


def _header_name(text: str) -> str:
    if not _HEADER_NAME.fullmatch(text):
        raise ValueError(f"{text!r} is not the name of a header; use letters, digits and '-'")
    return text


def _read_by(parse: Callable[[str], object]) -> PlainValidator:
    """Let a parser judge numbers too: ``every: 300`` wants its unit, not quotes."""
    return PlainValidator(lambda value: parse(str(value)))


def _header_text(text: str) -> str:
    if not (text.isascii() and text.isprintable() and text.strip()):
        raise ValueError("a header carries plain ASCII only; percent-encode the rest")
    return text


_CLOCK_SCHEMA: dict[str, Any] = {
    "type": "string",
    "pattern": r"^([01]?\d|2[0-3]):[0-5]\d$|^24:00$",
    "examples": ["09:30"],
}

Line = Annotated[StrictStr, AfterValidator(_line), WithJsonSchema({"type": "string", "minLength": 1})]
Name = Annotated[
    StrictStr, AfterValidator(_name), WithJsonSchema({"type": "string", "pattern": f"^{_NAME.pattern}$"})
]
Url = Annotated[
    StrictStr,
    AfterValidator(web_url),
    WithJsonSchema({"type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://"}),
]
Proxy = Annotated[StrictStr, AfterValidator(proxy_url), WithJsonSchema({"type": "string"})]
Language = Annotated[
    StrictStr, AfterValidator(_language), WithJsonSchema({"type": "string", "pattern": "^[a-z]{2}$"})
]
Zone = Annotated[
    StrictStr, AfterValidator(_timezone), WithJsonSchema({"type": "string", "examples": ["Europe/Brussels"]})
]
Duration = Annotated[
    timedelta,
    _read_by(duration),
    WithJsonSchema({"type": "string", "pattern": r"^\d{1,6}\s*[smhd]$", "examples": ["30s", "5m"]}),
]
RevisitSpan = Annotated[
    timedelta,
    _read_by(revisit_span),
    WithJsonSchema({"type": "string", "pattern": r"^\d{1,6}\s*[smhd]$", "examples": ["15m", "3h", "365d"]}),
]
Clock = Annotated[time, _read_by(_clock), WithJsonSchema(_CLOCK_SCHEMA)]
ClockEnd = Annotated[time, _read_by(_clock_end), WithJsonSchema(_CLOCK_SCHEMA)]
Weekdays = Annotated[
    frozenset[int],
    _read_by(_weekdays),
    WithJsonSchema({"type": "string", "examples": ["mon-fri", "tue,thu"]}),
]
HeaderText = Annotated[
    StrictStr, AfterValidator(_header_text), WithJsonSchema({"type": "string", "minLength": 1})
]
HeaderName = Annotated[StrictStr, AfterValidator(_header_name), WithJsonSchema({"type": "string"})]
ChatAddress = Annotated[
    str,
    BeforeValidator(chat_address),
    WithJsonSchema(
        {"anyOf": [{"type": "string", "pattern": r"^(@[A-Za-z]\w{3,31}|-?\d+)$"}, {"type": "integer"}]}
    ),
]
