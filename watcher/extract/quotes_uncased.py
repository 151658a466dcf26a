"""Who is quoted in scripts without capitals, where an office or the grammar has to tell the name."""

import re

from watcher.extract.phrases import one_of
from watcher.extract.unaccented import unaccented
from watcher.extract.vocabulary import OFFICE

_CHINESE_VERB = re.compile(r"(?:表示|指出|强调|強調|重申|回应称|说|說|答|称)(?=[，,：:“「])")
_CHINESE_SUBJECT = re.compile(
    r"(?P<office>.{0,24}(?:发言人|發言人|部长|部長|主席|总统|總統|总理|總理|大使|司长|局长|主任|委员|外长|大臣|处长|特使))?"
    r"(?P<name>[\u4e00-\u9fff·]{2,4}?)(?:\d{1,2}日)?(?:当天|今天|昨天)?(?:在.{0,30})?"
)
_CHINESE_BREAK = re.compile(r"[，。！？；”」]")
_SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛"
    "叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔"
    "贺赖龚文耿华洪章陶張劉陳楊趙黃吳孫羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻餘鍾"
)
_CHINESE_BODY = re.compile(
    r".*[部方院委局社网网報报会會厅署府党]|.国|.*(?:有关|双方|各方|记者|記者|声明|聲明)|[他她它]们?"
)
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
_BEFORE_QUOTE = re.compile(r"(?P<clause>[\u0590-\u07ff][\u0590-\u07ff \u200c،,]{4,120}?)\s?:\s?[\"“«„]")
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
    for verb in _CHINESE_VERB.finditer(text):
        clause = _CHINESE_BREAK.split(text[max(0, verb.start() - 60) : verb.start()])[-1]
        subject = _CHINESE_SUBJECT.fullmatch(clause)
        if subject and (subject["office"] or _is_chinese_name(subject["name"])):
            return subject["name"]
    return None


def _is_chinese_name(name: str) -> bool:
    return name[0] in _SURNAMES and not _CHINESE_BODY.fullmatch(name)


def _semitic(text: str) -> str | None:
    """Read the two or three words between an office and a quotation, or the verb before it."""
    for match in _BEFORE_QUOTE.finditer(text):
        words = [word for word in match["clause"].split() if not _SEMITIC_VERB.fullmatch(word)]
        offices = [at for at, word in enumerate(words) if OFFICE.search(unaccented(word))]
        if not offices or len(words) == len(match["clause"].split()):
            continue
        start = offices[-1] + 1
        while start < len(words) and _ADDED_TO_OFFICE.fullmatch(words[start]):
            start += 1
        if len(words) - start in {2, 3}:
            return " ".join(words[start:])
    return None
