"""Speaker labels: what stands before a turn in a transcript, in the forms that officials use.

A label found here is only a candidate: whether it is one is decided over the whole transcript, see ``turns``.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum

from watcher.extract.phrases import one_of
from watcher.extract.vocabulary import ANSWER, JOURNALIST, MEDIA, MODERATOR, NO_SPEAKER, OFFICE, QUESTION
from watcher.model.statement import Block


class Form(Enum):
    """What makes a label look like one."""

    QUESTION = "question"
    ANSWER = "answer"
    JOURNALIST = "journalist"
    MODERATOR = "moderator"
    TITLED = "titled"
    """A title or initials before a name, or an office in capitals: hardly ever anything else."""
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

    is_letter: bool = False
    """A single letter, which could start an ordinary sentence or list."""

    @property
    def is_cjk(self) -> bool:
        """Whether it is written without capitals that could tell a name."""
        return bool(_CJK_LETTER.match(self.key))


_BULLET = re.compile(
    r"^(?:[\s•·○●◯〇■□▪◆◇※＊*>–—-]+(?=\S)|[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s+(?![AP]\.?M))+"
)
_COLON = re.compile(
    r"(?P<label>[^:：]{1,120}?)\s*(?:[:：]|\.-|(?<=^[QRPA])\s?[-–—](?=\s))\s*(?P<rest>.*)", re.DOTALL
)
_LETTER = re.compile(
    r"(?!\w+\s*[(\[][^)\]]{1,60}[)\]]\s*:)"  # "Q (Agency): ..." has a colon to go by
    r"(?P<label>[QARP]\d{0,2})(?:(?P<mark>[.)]|\s*-(?=\s))\s*|\s+)(?P<rest>[\"'“‘(\[¿—–\w-].*)",
    re.DOTALL,
)
_DASHED = re.compile(
    r"(?P<label>[^\W\d_]{3,20}|(?:[^\W\d_a-z]{2,20} ){1,3}[^\W\d_a-z]{2,20})\s?(?:[-–—]|\.)\s+(?P<rest>\S.*)",
    re.DOTALL,
)
_BRACKETED = re.compile(
    r"[（(【［\[〔<＜](?P<label>[^）)】］\]〕>＞]{2,20}|[^\x00-\x7f])[）)】］\]〕>＞]\s*(?P<rest>.*)",
    re.DOTALL,
)
_HALF_BRACKETED = re.compile(r"(?P<label>問|答|記者|Ｑ|Ａ)[）)]\s*(?P<rest>.*)", re.DOTALL)
_IN_BRACKETS = re.compile(r"\s*[（(\[]([^）)\]]*)[）)\]]\s*")
_NUMBER = re.compile(r"\s*(?:n[o°º]\.?\s*|№\s*|#)?\d{1,3}\s*[.)]?$")
_INITIALS = re.compile(r"(?:[A-ZА-ЯІЇЄҐЎ]\.\s?){1,3}[A-ZА-ЯІЇЄҐЎ][\w’'ʼ-]+(?: [A-ZА-ЯІЇЄҐЎ][\w’'ʼ-]+)?|"
                       r"[A-ZА-ЯІЇЄҐЎ][\w’'ʼ-]+ [A-ZА-ЯІЇЄҐЎ]\.\s?(?:[A-ZА-ЯІЇЄҐЎ]\.)?")  # fmt: skip
_TITLE = re.compile(
    r"(?:mr|ms|mrs|miss|dr|prof|sen|rep|gen|lt|adm|amb|sec|col|maj|capt|cdr|gov|hon|rev|sir|dame|lord|lady|shri|smt|"
    r"m|mme|mlle|herr|frau|sr|sra|dott|pan|pani|sayın|господин|госпожа|г-н|г-жа|пан|пані)\b\.?\s+[^\W\d_]\S*(?:\s\S+){0,4}",
    re.IGNORECASE,
)
_PARTICLE = one_of(
    r"""
    of|the|for|and|de|del|della|der|den|van|von|zu|zur|di|da|do|dos|das|al|el|la|le|les|du|des|ibn|bin|bint|ben|y|e|i|
    et|und|für|auf|na|w|ve|of'|д'|по|и|в|при|на|о|із|з|та|у
    """
)
_CJK_NAME = re.compile(r"[\u4e00-\u9fff·・\u30a0-\u30ff]{2,12}")
_CJK_LETTER = re.compile(r"[\u4e00-\u9fff\uac00-\ud7af]")
_SENTENCE = re.compile(r"[!?;。！？；]|(?<=[a-zа-я]{3})\.\s")
_WORDS = (
    (Form.QUESTION, QUESTION),
    (Form.ANSWER, ANSWER),
    (Form.JOURNALIST, JOURNALIST),
    (Form.MODERATOR, MODERATOR),
)
_ANY = frozenset(Form)
_WORDED = frozenset({Form.QUESTION, Form.ANSWER, Form.JOURNALIST})
_SHAPES = (
    (_LETTER, _ANY),
    (_COLON, _ANY),
    (_DASHED, _WORDED | {Form.TITLED}),
    (_BRACKETED, _WORDED | {Form.OFFICE}),
    (_HALF_BRACKETED, _ANY),
)
"""How a label may be marked, and what may be marked so."""
_FROM = re.compile(r"^(?:from|by|to|von|de|du|от|від|of) ")
_MARKS = " .,:：-–—"
_MOST_WORDS = 12
_LONGEST = 90


def find_label(block: Block) -> Label | None:
    """Return the label that a block may start with."""
    text = _BULLET.sub("", block.text)
    for shape, forms in _SHAPES:
        match = shape.match(text)
        is_bare = shape is _LETTER and match is not None and not match["mark"]
        label = match and _label(match["label"], match["rest"], block, is_bare=is_bare)
        if label and label.form in forms:
            return label
    return _bold_label(block)


def bare_label(block: Block) -> Label | None:
    """Return the label that a block is, with nothing behind it: it speaks for the blocks that follow."""
    return _label(block.text.rstrip(" :："), "", block, is_bare=True)


def _bold_label(block: Block) -> Label | None:
    """Return a name that stands in bold at the start of a block without a colon."""
    if not block.strong or block.strong == block.text:
        return None
    return _label(
        block.strong.rstrip(_MARKS), block.text[len(block.strong) :].lstrip(_MARKS), block, is_bare=True
    )


def _label(written: str, rest: str, block: Block, *, is_bare: bool) -> Label | None:
    """Judge the words before the mark; None for what nobody is called."""
    written = unicodedata.normalize("NFKC", written).strip(" \"'“”«»*_")
    if not written or len(written) > _LONGEST or rest.startswith("//"):
        return None
    brackets = " ".join(_IN_BRACKETS.findall(written))
    name = _IN_BRACKETS.sub(" ", written).strip(" ,-–—.")
    if _TITLE.fullmatch(brackets):  # "The Secretary of State (Mr. Lark)"
        name, brackets = brackets, name
    is_letter = len(name) == 1 and not _CJK_LETTER.match(name)
    name = _NUMBER.sub("", name) or name
    form = _form(name, brackets)
    if form is None:
        return None
    unnamed = form in {Form.QUESTION, Form.ANSWER}
    set_off = bool(block.strong) and len(block.strong) >= len(name)
    return Label(
        form=form,
        key=form.value if unnamed else name.casefold(),
        speaker=None if unnamed else _speaker(name, form),
        by_press=form in {Form.QUESTION, Form.JOURNALIST} or _is_press(form, name, brackets),
        rest=rest,
        set_off=set_off or (len(name) > 1 and name.isupper()),
        is_bare=is_bare,
        is_letter=is_letter,
    )


def _is_press(form: Form, name: str, brackets: str) -> bool:
    """Tell whether brackets name the press, or a name without office is that of a medium."""
    if MEDIA.search(brackets.casefold()) or JOURNALIST.fullmatch(brackets.casefold()):
        return True
    return form is Form.NAME and bool(MEDIA.search(name.casefold()))


def _form(name: str, brackets: str) -> Form | None:
    folded = name.casefold()
    for form, words in _WORDS:
        if words.fullmatch(folded):
            return form
    if NO_SPEAKER.fullmatch(folded) or _SENTENCE.search(name) or len(name.split()) > _MOST_WORDS:
        return None
    if _named_journalist(name):
        return Form.JOURNALIST
    if _TITLE.fullmatch(name) or _INITIALS.fullmatch(name):
        return Form.TITLED
    return _form_of_name(name, folded, brackets)


def _named_journalist(name: str) -> str:
    """Return the name behind a word for question or journalist, as in ``Frage Meier``, or nothing."""
    word, _, rest = name.partition(" ")
    folded = word.casefold()
    is_press = len(word) > 1 and (QUESTION.fullmatch(folded) or JOURNALIST.fullmatch(folded))
    rest = _FROM.sub("", rest)
    return rest if is_press and rest[:1].isupper() else ""


def _form_of_name(name: str, folded: str, brackets: str) -> Form | None:
    office = OFFICE.search(folded) or OFFICE.search(brackets.casefold())
    head, _, tail = name.partition(",")
    if _CJK_NAME.fullmatch(name):
        return Form.OFFICE if office else Form.NAME
    if not _is_capitalised(head) or (tail and not _is_capitalised(tail) and not _is_office(head, tail)):
        return None
    if office:
        return Form.TITLED if name.isupper() else Form.OFFICE
    return Form.NAME if not any(character.isdigit() for character in name) else None


def _is_office(name: str, words: str) -> bool:
    """Tell whether words behind a full name say what office it holds."""
    return " " in name and bool(OFFICE.search(words.casefold()))


def _is_capitalised(name: str) -> bool:
    """Tell whether every word but particles starts with a capital, or the script has none."""
    words = [word for word in re.split(r"[\s/&]+", name) if word]
    if not words or not any(character.isalpha() for character in name):
        return False
    return all(
        not word.strip("“”\"'’.-")[:1].islower() or _PARTICLE.fullmatch(word.casefold()) for word in words
    ) and (words[0][:1].isupper() or not words[0][:1].islower())


def _speaker(name: str, form: Form) -> str | None:
    """Return the name without an office behind a comma; None where only the press as such is named."""
    if form is Form.JOURNALIST:
        return _named_journalist(name) or None
    head, _, tail = (part.strip() for part in name.partition(","))
    if (
        tail
        and OFFICE.search(head.casefold())
        and _is_capitalised(tail)
        and not OFFICE.search(tail.casefold())
    ):
        return tail
    return head
