"""The word filter people write: ``drone* AND NOT (sport OR "air show")``, any script, no case, no accents.

    filter  = both { "OR" both }
    both    = part { ["AND"] part }
    part    = "NOT" part | "(" filter ")" | word | '"' words '"' | field ":" (name | '"' name '"')
    field   = "accused" | "accuser"

A word may end in ``*``. Matching searches for each term once: time grows linearly with the text. A field asks
who accuses whom there; its name may be in any language or script (accused:Лавров), a state covers its
persons and organs.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NewType

from typing_extensions import override

from watcher.classify.gazetteer import covers, near, resolve
from watcher.model.topic import Frame
from watcher.text.normal import searchable
from watcher.text.words import words

MAX_LENGTH: Final = 1000
MAX_DEPTH: Final = 20

SearchText = NewType("SearchText", str)
"""A text made ready for searching by ``search_text``."""


class FilterError(ValueError):
    """A filter that cannot be read: where, what is wrong, and what to write instead."""

    def __init__(self, position: int, problem: str, remedy: str) -> None:
        super().__init__(f"at character {position + 1}: {problem}; {remedy}")
        self.position = position
        """0-based offset into the filter's text."""
        self.problem = problem
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class _Term:
    needle: str
    """Words between blanks; without the last blank for a prefix."""

    def matches(self, text: SearchText, frames: Sequence[Frame]) -> bool:  # noqa: ARG002 - as its siblings
        return self.needle in text


@dataclass(frozen=True, slots=True)
class _Party:
    """Somebody who accuses or is accused."""

    field: str
    actor: str

    def matches(self, text: SearchText, frames: Sequence[Frame]) -> bool:  # noqa: ARG002 - as its siblings
        if self.field == "accused":
            return any(covers(self.actor, frame.accused) for frame in frames)
        return any(covers(self.actor, frame.accuser) for frame in frames)


@dataclass(frozen=True, slots=True)
class _Not:
    part: "_Node"

    def matches(self, text: SearchText, frames: Sequence[Frame]) -> bool:
        return not self.part.matches(text, frames)


@dataclass(frozen=True, slots=True)
class _And:
    parts: tuple["_Node", ...]

    def matches(self, text: SearchText, frames: Sequence[Frame]) -> bool:
        return all(part.matches(text, frames) for part in self.parts)


@dataclass(frozen=True, slots=True)
class _Or:
    parts: tuple["_Node", ...]

    def matches(self, text: SearchText, frames: Sequence[Frame]) -> bool:
        return any(part.matches(text, frames) for part in self.parts)


_Node = _Term | _Party | _Not | _And | _Or


@dataclass(frozen=True, slots=True)
class WordFilter:
    """A filter that was understood."""

    text: str
    """As it was written."""
    root: _Node

    def matches(self, text: SearchText, frames: Sequence[Frame] = ()) -> bool:
        """Tell whether a text passes, with the accusations in it."""
        return self.root.matches(text, frames)

    @override
    def __str__(self) -> str:
        return self.text


def search_text(text: str) -> SearchText:
    """Make a text ready for ``WordFilter.matches``; once for any number of filters."""
    return SearchText(f" {' '.join(words(searchable(text)))} ")


def parse_filter(text: str) -> WordFilter:
    """Read a word filter; raises FilterError naming the place and the remedy."""
    if len(text) > MAX_LENGTH:
        raise FilterError(MAX_LENGTH, f"a filter has at most {MAX_LENGTH} characters", "shorten it")
    return WordFilter(text, _Parser(text).whole())


_FIELDS = ("accused", "accuser")
_TOKEN = re.compile(
    rf'(?:(?P<field>{"|".join(_FIELDS)})[:：](?:["“”„«»](?P<named>[^"“”„«»]*)(?P<end>["“”„«»]?)|(?P<name>[^\s()（）"“”„«»]*))'
    r'|(?P<open>[(（])|(?P<close>[)）])|["“”„«»](?P<quoted>[^"“”„«»]*)(?P<unquote>["“”„«»]?)(?P<star>[*＊]?)'
    r'|(?P<word>[^\s()（）"“”„«»]+))'
)
_OPERATORS = ("AND", "OR", "NOT")
_FIELD = re.compile(r"[^\W\d_]+[:：]\S")


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    """``(``, ``)``, an operator, ``term`` or ``end``."""
    position: int
    needle: str = ""
    party: _Party | None = None


class _Parser:
    """Recursive descent over the tokens, one level of the grammar a method."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._at = 0
        self._depth = 0

    def whole(self) -> _Node:
        if self._next.kind == "end":
            raise FilterError(0, "the filter is empty", "write a word, e.g. drone*")
        node = self._either()
        if self._next.kind == ")":
            raise FilterError(self._next.position, "this ) closes nothing", "remove it or add a ( before")
        return node

    @property
    def _next(self) -> _Token:
        return self._tokens[self._at]

    def _take(self, kind: str) -> bool:
        if self._next.kind != kind:
            return False
        self._at += 1
        return True

    def _either(self) -> _Node:
        parts = [self._both()]
        while self._take("OR"):
            parts.append(self._both())
        return parts[0] if len(parts) == 1 else _Or(tuple(parts))

    def _both(self) -> _Node:
        parts = [self._part()]
        while self._take("AND") or self._next.kind in {"(", "NOT", "term"}:
            parts.append(self._part())
        return parts[0] if len(parts) == 1 else _And(tuple(parts))

    def _part(self) -> _Node:
        token = self._next
        if self._take("term"):
            return token.party or _Term(token.needle)
        if self._take("NOT"):
            return _Not(self._part())
        if self._take("("):
            return self._group(token)
        before = self._tokens[self._at - 1] if self._at else None
        raise _nothing_there(token, before)

    def _group(self, opening: _Token) -> _Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise FilterError(opening.position, "the parentheses nest too deeply", "write it more simply")
        node = self._either()
        if not self._take(")"):
            raise FilterError(opening.position, "this ( is never closed", "add a ) after its last word")
        self._depth -= 1
        return node


def _nothing_there(token: _Token, before: _Token | None) -> FilterError:
    """Describe the place where a word should stand."""
    if before is not None and before.kind in _OPERATORS:
        return FilterError(
            before.position, f"{before.kind} has nothing after it", "add a word there or remove it"
        )
    if token.kind in _OPERATORS:
        return FilterError(
            token.position, f"{token.kind} has nothing before it", "add a word there or remove it"
        )
    if before is not None and before.kind == "(":
        return FilterError(before.position, "these parentheses are empty", "put a word between them")
    return FilterError(token.position, "this ) closes nothing", "remove it or add a ( before")


def _tokens(text: str) -> list[_Token]:
    return [*map(_token, _TOKEN.finditer(text)), _Token("end", len(text.rstrip()))]


def _token(found: re.Match[str]) -> _Token:
    kind = found.lastgroup
    if found["field"]:
        return _party(found)
    if kind == "open":
        return _Token("(", found.start("open"))
    if kind == "close":
        return _Token(")", found.start("close"))
    if kind == "word":
        return _bare(found["word"], found.start("word"))
    position = found.start("quoted") - 1
    if not found["unquote"]:
        raise FilterError(position, "this quotation mark is never closed", 'add a " after the last word')
    starred = found["quoted"].endswith(("*", "＊")) or bool(found["star"])
    return _term(found["quoted"].rstrip("*＊"), position + 1, starred=starred)


def _party(found: re.Match[str]) -> _Token:
    quoted = found["named"] is not None
    position = found.start("named" if quoted else "name")
    if quoted and not found["end"]:
        raise FilterError(position - 1, "this quotation mark is never closed", 'add a " after the last word')
    name = (found["named"] if quoted else found["name"]).strip()
    if not name:
        raise FilterError(
            found.start(), f"{found[0]} names nobody", f"write a name, e.g. {found['field']}:Russia"
        )
    actor = resolve(name)
    if actor is None:
        likely = " or ".join(f'{found["field"]}:"{each}"' for each in near(name))
        remedy = (
            f"did you mean {likely}?" if likely else "name a state, an organisation or a person in office"
        )
        raise FilterError(position, f"no actor is known by the name {name}", remedy)
    return _Token("term", found.start(), party=_Party(found["field"], actor.id))


def _bare(word: str, position: int) -> _Token:
    if word in _OPERATORS:
        return _Token(word, position)
    if word[0] in "-!":
        raise FilterError(position, f"{word[0]} does not exclude a word", f"write NOT {word[1:] or 'word'}")
    if _FIELD.match(word):
        raise FilterError(position, f"{word} is not a word", f'write "{word}" to search for these very words')
    if "," in word.rstrip("*＊")[-1:]:
        raise FilterError(
            position + len(word) - 1, "a comma may mean both or either", "write AND or OR instead"
        )
    return _term(word.rstrip("*＊"), position, starred=word.endswith(("*", "＊")))


def _term(text: str, position: int, *, starred: bool) -> _Token:
    star = re.search("[*＊]", text)
    if star:
        raise FilterError(
            position + star.start(),
            "a * stands only at the end of a word or phrase",
            "move it there or remove it",
        )
    found = words(searchable(text))
    if not found:
        raise FilterError(position, "there is no letter or digit to search for", "write a word, e.g. drone*")
    return _Token("term", position, f" {' '.join(found)}{'' if starred else ' '}")
