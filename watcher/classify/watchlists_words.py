"""What stands in and around the names of lists: legal forms, ship words, common names, small words."""

import re
from functools import cache

from watcher.classify.watchlists_sounds import Forms, listed

_LEGAL = """
    llc llp lp ltd limited inc incorporated corp corporation co company plc pjsc ojsc jsc cjsc njsc ooo
    oao pao zao ao nao tov pat prat gmbh ag kg kgaa ug ohg ev se sa sas sasu sarl sca sl slu srl spa snc
    bv nv cv aş as anonim şirketi sirketi spzoo spółka sro as doo dd dooel ad ead ood eood ab oy oyj aps
    hf kft zrt nyrt bt uab sia ou oü fze fzco fzllc fzc dmcc pte pvt pty bhd sdn kk gk ltda cia eirl sae
    psc pjs saog wll bsc holdings ооо пао ао оао зао нао оо тоо ип фгуп гуп муп фгбу тов пат прат ат дп
    зат ват уп чуп чп осоо ад еад оод еоод ае αε επε ике ша سهامی شرکت شركة
"""
LEGAL_FORMS = frozenset(_LEGAL.split())
"""In small letters, without full stops and strokes; those of two letters need capitals or full stops."""
LEGAL_PHRASES = re.compile(
    r"\b(?:(?:public|open|closed|private)\s+)?joint[\s-]+stock\s+company\b|\blimited\s+liability\s+company\b"
    r"|\bsp\.?\s*z\s*o\.?\s*o\.?|\b(?:публичное|открытое|закрытое|непубличное)?\s*акционерное\s+общество\b"
    r"|\bобщество\s+с\s+ограниченной\s+ответственностью\b"
    r"|\b(?:публічне|відкрите|приватне)?\s*акціонерне\s+товариство\b"
    r"|\bтовариство\s+з\s+обмеженою\s+відповідальністю\b|\baktiengesellschaft\b|\bсп\.?\s*з\s*о\.?\s*о\.?",
    re.IGNORECASE,
)
LEGAL_HINTS = ("company", "обще", "товари", "gesellschaft", "sp.", "sp ", "сп.")
"""One of these stands in whatever the phrases match; small letters."""
HAN_LEGAL = re.compile("(?:股份|责任|責任)?(?:有限)?(?:公司|集团|集團)$|株式会社|주식회사")

_SMALL = """
    and und et y e i a et the of for de del de la le les di da do dos des der und et von to и й і та ve
    & و
"""
SMALL_WORDS = frozenset(_SMALL.split())
"""Left out of names of companies on both sides."""
_BETWEEN = """
    al el bin ibn bint ben abu von van der den de la du da di dos ter zu af av фон дер ван де ди да ла
    ال بن أبو оглы кызы аль эль ибн
"""
PARTICLES = frozenset(_BETWEEN.split())
"""Left out of names of persons on both sides."""

PATRONYMIC = re.compile(
    r"(?:[оеё]вич|[ьи]ич|[оеёії]вн|[иы]ничн|[oe][vw]i(?:ch|c|cz|tch|tsch)|[lm]y?i(?:ch|cz)|[oei][vw]n|ini(?:ch|cz)n)"
    r"(?:|а|у|ы|е|и|і|ем|ой|ою|a|u|y|i|e|em|iem|ie|owi|ovi)$"
)
"""The end of a patronymic, folded, in any case."""

SURNAME = re.compile(
    r"...(?:[oe]va?|[oe]wa?|skiy?|sky|ska|skaya|enko|chuk|shvili|dze|oglu|zadeh|[её]ва?|ова?|ский|ская|ський|ська|енко|чук"
    r"|дзе|швили|швілі)$"
)
"""The end of family names of which a line is known to name a person, folded."""

_IMO_WORD = r"\b(?:IMO|ИМО|ІМО)(?:[\s#:.-]*(?:no|number|nr|num|numer|nummer|номер|№))?[^\w\n]{0,6}"
_IMO_WRITTEN = re.compile(rf"{_IMO_WORD}(\d(?:[ \u00a0.-]?\d){{5,8}})", re.IGNORECASE)
"""An IMO number on a list, perhaps with a digit too many or too few."""
IMO_IN_TEXT = re.compile(rf"{_IMO_WORD}(\d(?:[ \u00a0.-]?\d){{6}})(?!\d)", re.IGNORECASE)
"""An IMO number in a text, with what tells it."""
SHIP_PREFIX = re.compile(
    r"^(?:m/?[vts]|s/?[sy]|т/х|п/х|m\.?v\.?|lng/?c?|tanker|vessel|ship|motor vessel|yacht"
    r"|танкер|судно|теплоход|яхта)\s+",
    re.IGNORECASE,
)
_SHIP = """
    ship ships vessel vessels tanker tankers freighter carrier cargo bulker yacht ferry imo flagged
    sailed crew hull boat mv mt m/v m/t schiff schiffs tanker tankers frachter öltanker navire pétrolier
    cargo vraquier bateau buque petrolero barco carguero nave petroliera motonave statek statku
    tankowiec tankowca zbiornikowiec gemi gemisi tankeri судно судна судну судном суда танкер танкера
    танкеру танкером танкере сухогруз сухогруза теплоход теплохода яхта яхты корабль корабля балкер
    судно судні корабля корабель суховантаж سفينة السفينة ناقلة الناقلة السفن πλοίο δεξαμενόπλοιο imo
    имо імо
"""
SHIP_WORDS = frozenset(_SHIP.split())
HAN_SHIP = re.compile("船|轮|輪|舰|艦|タンカー")

_GIVEN = """
    Abdul Abdullah Adam Ahmad Aleksandr Alexandra Alexei Ali Amir Anastasia Anatoly Andrei Andrew
    Andrzej Anna Anthony Anton Antonio Arkady Artem Boris Carlos Catherine Charles Christian Claudia
    Daniel Daria David Denis Dmitri Donald Eduard Ekaterina Elena Emmanuel Evgeny Fatima Francesco
    Francisco Francois Fyodor Gennady George Georgy Giovanni Giuseppe Grigory Hans Hassan Heinrich Helen
    Henry Hussein Ibrahim Igor Ilya Irina Ivan Jacques James Jan Jean John Jorge Jose Joseph Juan
    Juergen Julia Karl Katarzyna Kirill Klaus Konstantin Krzysztof Ksenia Laura Leonid Luis Maksim
    Marcin Maria Marina Mark Martin Mary Mehmet Michael Mikhail Mohammed Muhammad Mustafa Nadezhda
    Natalia Nicolas Nikita Nikolai Oksana Oleg Olga Omar Patrick Paul Pavel Pedro Peter Petr Philip
    Pierre Piotr Radoslaw Ramzan Recep Richard Robert Roman Ruslan Sergey Sofia Stanislav Stefan Stephen
    Svetlana Tatiana Thomas Timur Vadim Valentina Valery Vasily Viktor Victoria Vitaly Vladimir
    Vladislav Volodymyr Vyacheslav Walter William Wolfgang Xavier Yana Yevgeny Yulia Yuri Yusuf Zinaida
    Sergio Sergii Oleksandr Mykola Andriy Dmytro Serhii محمد احمد علي حسن حسين عبدالله
"""
_FAMILIES = """
    Ivanov Ivanova Petrov Petrova Sidorov Smirnov Kuznetsov Popov Volkov Novikov Morozov Smith Johnson
    Brown Jones Williams Miller Davis Kim Lee Li Wang Zhang Chen Liu Park Nguyen Tran Khan Singh Kumar
    Ali Ahmed Hassan Hussein Garcia Martinez Lopez Hernandez Gonzalez Perez Rodriguez Sanchez Mueller
    Schmidt Schneider Fischer Meyer Weber Kowalski Nowak Rossi Russo Ferrari Martin Bernard Dubois
    Yilmaz Kaya Demir Melnyk Shevchenko Bondarenko Kovalenko Boyko
"""
_GENERIC = """
    bank banks company group holding trading trade shipping international national state republic
    ministry government industry industries investment investments capital management service services
    energy oil gas steel metal metals marine maritime transport logistics bureau centre center fund
    foundation institute university house president minister world union party media press technology
    technologies systems security defence defense financial finance insurance general new first east
    west north south central russia russian china chinese iran iranian ukraine america american european
    europe global digital банк банка компания группа холдинг министерство правительство государство
    республика россия москва нефть газ
    银行 公司 集团 政府 中国 国家 компанія група уряд держава banque banco gruppe
    handel société grupo compañía grupa şirket banka مصرف بنك شركة
"""
GENERIC = frozenset(_GENERIC.split())
"""Words, in small letters, that say nothing about whom they name."""
_ORDINARY = """
    sunrise sunset sun star alliance progress victory horizon mercury phoenix atlas apex summit pioneer
    liberty freedom unity hope harmony dawn spring summer winter autumn orion alpha alfa delta omega
    sigma eagle falcon lion tiger ocean sea river mountain spirit future vision focus target impact
    leader premier elite prime royal crown orange apple amazon shell торговля энергия сталь рассвет
    восход закат заря победа прогресс союз альянс горизонт меркурий феникс атлас вымпел пионер свобода
    единство надежда гармония весна звезда океан море орион альфа вектор спутник мир родина маяк факел
    восток запад север юг przedsiębiorstwo
"""
COMMON = GENERIC | frozenset(_ORDINARY.split())
"""Words, in small letters, that mean something else as well."""

_COMPANY = """
    company companies firm concern holding group unternehmen firma konzern société entreprise groupe
    empresa compañía azienda società spółka spółki firmy şirket şirketi компания компании компанию
    компанией фирма фирмы фирму холдинг холдинга концерн компанія компанії компанію شركة الشركة
"""
COMPANY_WORDS = frozenset(_COMPANY.split())
"""Words beside which a common word is the name of a company."""


def is_generic(word: str) -> bool:
    """Tell whether a word says nothing about whom it names."""
    return word.casefold() in GENERIC


def imo_in(text: str) -> tuple[str, str] | None:
    """Return the digits of an IMO number in a text and the text without it, or None."""
    found = _IMO_WRITTEN.search(text)
    if not found:
        return None
    digits = "".join(str(int(digit)) for digit in found[1] if digit.isdecimal())
    return digits, f"{text[: found.start()]} {text[found.end() :]}"


def imo_is_sound(digits: str) -> bool:
    """Check the last digit: the sum of the first six, times 7 to 2, ends in it (IMO A.1117(30))."""
    first, check = digits[:6], digits[6:]
    return len(check) == 1 and sum(
        int(d) * by for d, by in zip(first, range(7, 1, -1), strict=True)
    ) % 10 == int(check)


def is_given_name(word: Forms) -> bool:
    """Tell whether a word is one of the given names that most bear, in any script."""
    return not _shapes(_GIVEN).isdisjoint(word.shapes)


def is_common_family(word: Forms) -> bool:
    """Tell whether a word is a family name that very many bear, in any script."""
    return not _shapes(_FAMILIES).isdisjoint(word.shapes)


@cache
def _shapes(names: str) -> frozenset[str]:
    whole = {shape for name in names.split() for shape in listed(name).shapes}
    return frozenset(shape for shape in whole if not shape.endswith("-") and len(shape) > 1)
