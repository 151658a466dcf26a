"""Gaps in texts of several languages, filled alike with numbers, sums, shares, days and names."""

import re
from random import Random

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada"
    " grudnia",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "el": "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου "
    "Νοεμβρίου Δεκεμβρίου",
}
DAYS = {"en": "{d} {m}", "de": "{d}. {m}", "es": "{d} de {m}"}
MILLIONS = {
    "en": "million", "fr": "millions", "de": "Millionen", "es": "millones", "it": "milioni", "pl": "mln",
    "uk": "млн", "ru": "млн", "ar": "مليون", "tr": "milyon", "el": "εκατομμύρια",
}  # fmt: skip
GROUPING = {"en": ",", "zh": ",", "ar": ",", "fr": "\u202f", "pl": "\u00a0", "ru": " ", "uk": " "}
POINT = frozenset({"en", "zh"})
PEOPLE = (
    ("Kaja Tammik", "Кая Таммик", "Кая Таммік", "كايا تاميك", "卡娅·塔米克", "Κάγια Τάμικ"),
    ("Pierre Lambert", "Пьер Ламбер", "П’єр Ламбер", "بيير لامبير", "皮埃尔·朗贝尔", "Πιέρ Λαμπέρ"),
    ("Marko Horvat", "Марко Хорват", "Марко Хорват", "ماركو هورفات", "马尔科·霍尔瓦特", "Μάρκο Χόρβατ"),
    (
        "Elena Kovalska",
        "Елена Ковальская",
        "Олена Ковальська",
        "إيلينا كوفالسكا",
        "叶莲娜·科瓦尔斯卡",
        "Έλενα Κοβάλσκα",
    ),
    (
        "Stefan Lindgren",
        "Стефан Линдгрен",
        "Стефан Ліндґрен",
        "ستيفان ليندغرين",
        "斯特凡·林德格伦",
        "Στέφαν Λίντγκρεν",
    ),
    (
        "Maria Gonzalez",
        "Мария Гонсалес",
        "Марія Гонсалес",
        "ماريا غونزاليس",
        "玛丽亚·冈萨雷斯",
        "Μαρία Γκονζάλες",
    ),
    ("David Brandt", "Дэвид Брандт", "Девід Брандт", "ديفيد براندت", "大卫·勃兰特", "Ντέιβιντ Μπραντ"),
    (
        "Nikolai Petrov",
        "Николай Петров",
        "Микола Петров",
        "نيكولاي بيتروف",
        "尼古拉·彼得罗夫",
        "Νικολάι Πετρόφ",
    ),
)
SCRIPTS = {"ru": 1, "uk": 2, "ar": 3, "zh": 4, "el": 5}


def filled(versions: dict[str, str], rng: Random) -> dict[str, str]:
    """Return a text in all its languages with the same random values in the gaps."""
    gaps = sorted({gap for text in versions.values() for gap in re.findall(r"\{(\w+)\}", text)})
    people = iter(rng.sample(range(len(PEOPLE)), len(PEOPLE)))
    values = {gap: next(people) if gap[0] == "p" else _value(gap, rng) for gap in gaps}
    return {
        language: text.format_map({gap: shown(gap, value, language) for gap, value in values.items()})
        for language, text in versions.items()
    }


def _value(gap: str, rng: Random) -> int:
    if gap[0] == "n":
        return rng.choice([rng.randrange(13, 99), rng.randrange(100, 999), rng.randrange(1000, 9999)])
    if gap[0] == "d":
        return rng.randrange(12 * 28)
    return rng.randrange(11, 99)


def shown(gap: str, value: int, language: str) -> str:
    """Write a value as a language does."""
    if gap[0] == "p":
        return PEOPLE[value][SCRIPTS.get(language, 0)]
    if gap[0] == "d":
        return _day(value % 28 + 1, value // 28, language)
    if gap[0] == "m":
        return f"{value * 100}万" if language == "zh" else f"{value} {MILLIONS[language]}"
    if gap[0] == "f":
        written = f"{value // 10}.{value % 10}"
        return written if language in POINT else written.replace(".", ",")
    return f"{value:,}".replace(",", GROUPING.get(language, "."))


def _day(day: int, month: int, language: str) -> str:
    if language == "zh":
        return f"{month + 1}月{day}日"
    return DAYS.get(language, "{d} {m}").format(d=day, m=MONTHS[language].split()[month])
