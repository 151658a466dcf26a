"""Who is quoted in scripts without capitals, where an office or the grammar has to tell the name."""

import re
from itertools import islice

from watcher.extract.names import is_chinese_name
from watcher.extract.phrases import one_of
from watcher.extract.unaccented import unaccented
from watcher.extract.vocabulary import OFFICE

_MOST = 12  # places in a paragraph that are looked at
_REACH = 60  # characters before a verb or quotation
_CHINESE_VERB = re.compile(r"(?:表示|指出|强调|強調|重申|回应称|说|說|答|称)(?=[，,：:“「])")
_CHINESE_SUBJECT = re.compile(
    r"(?P<office>.{0,24}(?:发言人|發言人|部长|部長|主席|总统|總統|总理|總理|大使|司长|局长|主任|委员|外长|大臣|处长|特使))?"
    r"(?P<name>[\u4e00-\u9fff·]{2,4}?)(?:\d{1,2}日)?(?:当天|今天|昨天)?(?:在.{0,30})?"
)
_CHINESE_BREAK = re.compile(r"[，。！？；”」]")
_JAPANESE = one_of(
    r"""
    (?:^|[。、])(?P<name>[\u4e00-\u9fff\u30a0-\u30ff]{1,8}(?:大臣|長官|総理|首相|報道官|大統領|
    会長|知事|総裁|大使|議長))[はが][^「。]{0,60}「[^」]{1,400}」と(?:述べ|語|話|強調|指摘|説明|表明|発表|
    コメント|批判|非難)
    """
)
_KOREAN = one_of(
    r"""
    (?:^|[.,] )(?:[가-힣]{2,12} ){0,3}?(?P<name>[가-힣]{2,4} (?:
    대변인|부대변인|장관|차관|대통령|총리|의장|대사|위원장|실장|국장))[은는이가]
    [^“"]{0,60}[“"][^”"]{1,400}[”"][이]?라?고 (?:말했|밝혔|강조했|전했|덧붙였|지적했|설명했|비판했)
    """
)
_QUOTE_AFTER_COLON = re.compile(r"\s?:\s?[\"“«„]")
_SEMITIC_CLAUSE = re.compile(r"[\u0590-\u07ff \u200c،,]{4,120}$")
_SEMITIC_VERB = one_of(
    r"""
    و?(?:قال|قالت|صرح|صرحت|أكد|أكدت|أضاف|أضافت|أعلن|أعلنت|أوضح|أوضحت)|گفت|افزود|تأکید کرد|
    אמר|אמרה|הודיע|הודיעה|מסר|מסרה
    """
)
_ADDED_TO_OFFICE = re.compile(r"ال\S+|باسم|وزارت|امور|خارجه|משרד|החוץ|הביטחון|ה\S+")


def uncased_speaker(text: str) -> str | None:
    """Return the first person to whom a text in a script without capitals ascribes speech."""
    if text.isascii():
        return None
    spoken = _JAPANESE.search(text) or _KOREAN.search(text)
    return spoken["name"] if spoken else _chinese(text) or _semitic(text)


def _chinese(text: str) -> str | None:
    for verb in islice(_CHINESE_VERB.finditer(text), _MOST):
        clause = _CHINESE_BREAK.split(text[max(0, verb.start() - _REACH) : verb.start()])[-1]
        subject = _CHINESE_SUBJECT.fullmatch(clause)
        if subject and (subject["office"] or is_chinese_name(subject["name"])):
            return subject["name"]
    return None


def _semitic(text: str) -> str | None:
    """Read the two or three words between an office and a quotation, or the verb before it."""
    for colon in islice(_QUOTE_AFTER_COLON.finditer(text), _MOST):
        clause = _SEMITIC_CLAUSE.search(text, max(0, colon.start() - _REACH), colon.start())
        said = clause[0].split() if clause else []
        words = [word for word in said if not _SEMITIC_VERB.fullmatch(word)]
        offices = [at for at, word in enumerate(words) if OFFICE.search(unaccented(word))]
        if not offices or len(words) == len(said):
            continue
        start = offices[-1] + 1
        while start < len(words) and _ADDED_TO_OFFICE.fullmatch(words[start]):
            start += 1
        if len(words) - start in {2, 3}:
            return " ".join(words[start:])
    return None
