"""Speaker labels: what stands before a turn in a transcript, in the forms that officials use.

A label found here is only a candidate: ``accepting`` decides over the whole transcript whether it is one.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from watcher.extract.marks import Mark, marked
from watcher.extract.naming import (
    has_initials,
    is_capitalised,
    is_heading,
    is_office,
    is_office_phrase,
    is_press,
    is_salutation,
    is_titled,
    named_journalist,
    reports_speech,
    speaker_in,
)
from watcher.extract.unaccented import unaccented
from watcher.extract.vocabulary import (
    ANSWER,
    JOURNALIST,
    MEDIA,
    MODERATOR,
    NO_SPEAKER,
    OFFICE,
    QUESTION,
)
from watcher.model.statement import Block


class Form(Enum):
    """What makes a label look like one."""

    QUESTION = "question"
    ANSWER = "answer"
    JOURNALIST = "journalist"
    MODERATOR = "moderator"
    TITLED = "titled"
    """A title before a name, or an office in capitals: hardly ever anything else."""
    INITIALS = "initials"
    """Initials and a surname: hardly ever anything else."""
    OFFICE = "office"
    """Words for an office, perhaps with a name."""
    NAME = "name"
    """Capitalised words, or a short name in Chinese characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A candidate at the start of a block."""

    form: Form
    key: str
    """Folded: the same for each turn of one speaker."""
    speaker: str | None
    """As the page writes it, without brackets and office; None for an unnamed question or answer."""
    by_press: bool
    """Whether the words or brackets name the press."""
    rest: str
    """The block's text behind the label."""
    set_off: bool
    """In bold, in capitals or in brackets: not running prose."""
    is_bare: bool = False
    """Without a colon, as ``Q`` before a question or a name in bold."""
    is_dashed: bool = False
    """A name before a dash or a full stop."""

    is_letter: bool = False
    """A single letter, which could start an ordinary sentence or list."""

    @property
    def is_cjk(self) -> bool:
        """Whether it is written without capitals that could tell a name."""
        return bool(_CJK_LETTER.match(self.key))


_IN_BRACKETS = re.compile(r"\s*[（(\[]([^）)\]]*)[）)\]]\s*")
_NUMBER = re.compile(r"\s*(?:n[o°º]\.?\s*|№\s*|#)?\d{1,3}\s*[.)]?$")
_CJK_NAME = re.compile(r"[\u4e00-\u9fff·・\u30a0-\u30ff]{2,12}")
_CJK_LETTER = re.compile(r"[\u4e00-\u9fff\uac00-\ud7af]")
_SENTENCE = re.compile(r"[!?;。！？；]|(?<=[a-zа-я]{4})\.\s")
_WORDS = (
    (Form.QUESTION, QUESTION),
    (Form.ANSWER, ANSWER),
    (Form.JOURNALIST, JOURNALIST),
    (Form.MODERATOR, MODERATOR),
)
_ANY = frozenset(Form)
_WORDED = frozenset({Form.QUESTION, Form.ANSWER, Form.JOURNALIST})
_MARKED_BY = {
    Mark.LETTER: _ANY,
    Mark.COLON: _ANY,
    Mark.DASH: _WORDED | {Form.TITLED, Form.OFFICE},
    Mark.FULL_STOP: frozenset({Form.TITLED, Form.OFFICE, Form.NAME}),
    Mark.NAME_DASH: frozenset({Form.NAME, Form.OFFICE, Form.TITLED, Form.INITIALS}),
    Mark.BRACKETS: _WORDED | {Form.OFFICE, Form.MODERATOR},
    Mark.NOTE: frozenset({Form.QUESTION, Form.JOURNALIST}),
    Mark.HALF_BRACKET: _ANY,
}
"""What may be marked how."""
_MARKS = " .,:：-–—"
_LONGEST_CJK = 4
_MOST_WORDS = 12
_LONGEST = 90


def find_label(block: Block) -> Label | None:
    """Return the label that a block may start with."""
    for found in marked(block.text):
        is_dashed = found.mark in {Mark.NAME_DASH, Mark.FULL_STOP}
        label = _label(found.label, found.rest, block, is_bare=found.is_bare, is_dashed=is_dashed)
        if label and label.form in _MARKED_BY[found.mark]:
            is_office = found.mark is Mark.DASH and label.form is Form.OFFICE
            return replace(label, is_dashed=True) if is_office else label
    return _bold_label(block)


def bare_label(block: Block) -> Label | None:
    """Return the label that a block is, with nothing behind it: it speaks for the blocks that follow."""
    return _label(block.text.rstrip(" :："), "", block, is_bare=True)


def _bold_label(block: Block) -> Label | None:
    """Return a name that stands in bold at the start of a block without a colon."""
    rest = block.text[len(block.strong) :].lstrip(_MARKS)
    if not block.strong or not rest or rest[0].islower() or block.strong.endswith("."):
        return None  # a sentence that begins in bold, or the head of a paragraph
    return _label(block.strong.rstrip(_MARKS), rest, block, is_bare=True)


def _label(written: str, rest: str, block: Block, *, is_bare: bool, is_dashed: bool = False) -> Label | None:
    """Judge the words before the mark; None for what nobody is called."""
    called = _called(written) if written and not rest.startswith("//") else None
    if called is None or (not rest and called.is_salutation):
        return None
    return Label(
        form=called.form,
        key=called.key,
        speaker=called.speaker,
        by_press=called.by_press,
        rest=rest,
        set_off=called.is_capitals or (bool(block.strong) and len(block.strong) >= called.length),
        is_bare=is_bare,
        is_dashed=is_dashed,
        is_letter=called.is_letter,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Called:
    """What the words before a mark say, wherever they stand; see ``Label``."""

    form: Form
    key: str
    speaker: str | None
    by_press: bool
    is_letter: bool
    is_capitals: bool
    is_salutation: bool
    length: int


@lru_cache(maxsize=4096)  # a transcript says the same few names over and over
def _called(written: str) -> _Called | None:
    written = unicodedata.normalize("NFKC", written).strip(" \"'“”«»*_")
    brackets = " ".join(_IN_BRACKETS.findall(written))
    name = _IN_BRACKETS.sub(" ", written).strip(" ,-–—.")
    if is_titled(brackets):  # "The Secretary of State (Mr. Lark)"
        name, brackets = brackets, name
    name = _NUMBER.sub("", name) or name
    form = _form(name, brackets) if written and len(written) <= _LONGEST else None
    if form is None:
        return None
    is_unnamed = form in {Form.QUESTION, Form.ANSWER}
    by_words = form in {Form.QUESTION, Form.JOURNALIST}
    return _Called(
        form=form,
        key=form.value if is_unnamed else unaccented(name),
        speaker=None if is_unnamed else _speaker(name, form),
        by_press=by_words or is_press(name, brackets, has_office=form is not Form.NAME),
        is_letter=len(name) == 1 and not _CJK_LETTER.match(name),
        is_capitals=len(name) > 1 and name.isupper(),
        is_salutation=is_salutation(name),
        length=len(name),
    )


def _speaker(name: str, form: Form) -> str | None:
    """Return who is named; None where only the press as such is."""
    return (named_journalist(name) or None) if form is Form.JOURNALIST else speaker_in(name)


def _form(name: str, brackets: str) -> Form | None:
    key = unaccented(name)
    for form, words in _WORDS:
        if words.fullmatch(key):
            return form
    if (
        NO_SPEAKER.fullmatch(key)
        or reports_speech(name)
        or _SENTENCE.search(name)
        or len(name.split()) > _MOST_WORDS
    ):
        return None
    if named_journalist(name):
        return Form.JOURNALIST
    if has_initials(name):
        return Form.INITIALS
    return Form.TITLED if is_titled(name) else _form_of_name(name, key, brackets)


def _form_of_name(name: str, key: str, brackets: str) -> Form | None:
    office = OFFICE.search(key) or OFFICE.search(unaccented(brackets))
    head, _, tail = name.partition(",")
    if _CJK_NAME.fullmatch(name):
        is_name = len(name) <= _LONGEST_CJK or "·" in name or "・" in name or MEDIA.search(name)
        return Form.OFFICE if office else Form.NAME if is_name else None
    if is_heading(name, has_office=bool(office)):
        return None
    if not is_capitalised(head) or (tail and not is_capitalised(tail) and not is_office(head, tail)):
        return Form.OFFICE if is_office_phrase(name) else None
    if office:
        return Form.TITLED if name.isupper() else Form.OFFICE
    return Form.NAME if not any(character.isdigit() for character in name) else None
