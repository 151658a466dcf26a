"""What an edit touches in Chinese, where no space parts words: told by what stands around, too."""

import re
from dataclasses import dataclass

from watcher.model.edit import EditKind

_NUMERALS = "〇零一二三四五六七八九十百千万萬亿億两兩半"
_NEGATION = re.compile(
    "(?:不(?![久断斷仅僅但同管论論过過])|[没沒勿]|未(?!来|來)|(?<!是)(?<!能)否(?!则|則)|[无無](?![论論])|非(?![洲常])|莫(?!斯))"
)
_SOFT = re.compile(
    "可能|也许|也許|或许|或許|大概|恐怕|或将|或將|有望|应当|應當|应该|應該|应(?=[予尽该])|据称|據稱|据报|據報|疑似|似乎|看来|看來|宜"
    "|可以|预计|預計|拟(?=[对议定])|希望|争取|爭取"
)
_SURE = re.compile("必须|必須|必将|必將|一定|务必|務必")
_FIRM = re.compile("[将將](?!军|軍|来|來)|(?<![社大协協议議])会(?![议議谈談见見员員])|[须須]")
_OPEN = re.compile("[应應可或能]")
_AMOUNT = re.compile(f"[{_NUMERALS}0-9]+")
_COUNTED = re.compile(
    f"第[{_NUMERALS}]|[{_NUMERALS}](?=[{_NUMERALS}个個名人次天年月日时時分艘架枚家国國项項条條点點多余餘成岁歲週周轮輪])"
)
_DATED = re.compile(f"(?<![0-9])[{_NUMERALS}0-9]{{1,4}}月(?!内|內)|[{_NUMERALS}0-9]{{1,3}}[日号號](?![内內])")
_YEAR = re.compile("(?:[0-9]{4}|[〇零一二三四五六七八九]{4})年")
_WEEKDAY = re.compile("(?:星期|周|週|礼拜)[一二三四五六日天]")
# Signs by which foreign names are written; three in a row are a name.
_FOREIGN = (
    "俄斯尔爾克拉利尼亚亞罗羅伊巴乌烏兰蘭德特马馬里卡阿基纳納达達勒诺諾夫维維波格鲁魯莫布洛茨什"
    "哈沙塔坦瓦耶赫萨薩普姆穆菲弗伯贝貝泰佩皮奥奧埃厄连連色列伦倫以朗泽澤"
)
_NAME = re.compile(
    f"[{_FOREIGN}]{{3,}}|[中美英法德俄日韩韓泰印越朝][国國方]|北约|北約|欧盟|歐盟|联合国|聯合國|伊朗|朝鲜|朝鮮"
    "|[亚亞非欧歐美]洲|日本|印度|越南|台湾|台灣"
)
_TITLE = "(?:总统|总理|部长|发言人|主席|大使|先生|女士|外长)"
_TITLED = (
    re.compile(f"{_TITLE}[\u4e00-\u9fff]{{2,3}}"),
    re.compile(f"[\u4e00-\u9fff]{{2,3}}{_TITLE}"),
)


@dataclass(frozen=True, slots=True)
class Setting:
    """Both readings of a place, with a few characters around."""

    lead: str
    lost: str
    gained: str
    tail: str

    @property
    def old(self) -> str:
        """What stood there."""
        return self.lead + self.lost + self.tail

    @property
    def new(self) -> str:
        """What stands there."""
        return self.lead + self.gained + self.tail


def kind_in_han(at: Setting) -> EditKind | None:
    """Return what an edit of Chinese characters touches, None where it is other words."""
    if _differ(_NEGATION, at):
        return EditKind.NEGATION
    if any(_differ(pattern, at) for pattern in (_DATED, _YEAR, _WEEKDAY)):
        return EditKind.DATE
    if _differ(_COUNTED, at) or (_counts(at.lost) and _counts(at.gained)):
        return EditKind.NUMBER
    if _differ(_NAME, at) or _retitled(at):
        return EditKind.NAME
    return EditKind.HEDGE if _differ(_SOFT, at) or _differ(_SURE, at) or _opened(at) else None


def _differ(pattern: re.Pattern[str], at: Setting) -> bool:
    old, new = pattern.findall(at.old), pattern.findall(at.new)
    return old != new and sorted(old) != sorted(new)


def _opened(at: Setting) -> bool:
    """Tell whether what will be became what can be, in single characters."""
    return _differ(_FIRM, at) and _OPEN.search(at.lost + at.gained) is not None


def _counts(text: str) -> bool:
    return _AMOUNT.fullmatch(text) is not None


def _retitled(at: Setting) -> bool:
    """Tell whether a character beside a title changed: somebody's name."""
    same_length = len(at.lost) == len(at.gained)
    return same_length and any(pattern.search(at.old) and _differ(pattern, at) for pattern in _TITLED)
