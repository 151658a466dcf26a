"""In which grammatical cases a name may stand, by its ending: who does and who suffers in free word order.

Cases are letters: n nominative, g genitive, d dative, a accusative, i instrumental, l locative.
"""

from watcher.classify.gazetteer import feminine_stems

ALL = "ngdail"
_FEMININE = {
    "ru": """
        украин москв америк варшав анкар праг риг вен гааг оттав астан доха арави молдов тиран захаров
        обам ортег
    """,
    "uk": """
        україн москв америк варшав анкар праг риг гааг оттав астан молдов литв туреччин захаров кулеб
        сибіг обам
    """,
    "pl": """
        ukrain moskw ameryk warszaw ankar prag ryg hag litw polsk palestyn kub otaw korei bratysław dud
        obam kuleb
    """,
}
"""Stems of names whose nominative ends in ``a``."""
_FEMININE_STEMS = {language: tuple(stems.split()) for language, stems in _FEMININE.items()}
_RUSSIAN = """
    ая:n яя:n ую:a юю:a ого:ga его:ga ому:d ему:d ыми:i ими:i ия:n ию:a ией:i ии:gdl ых:gal их:gal ым:id
    им:id ов:nga ев:nga ой:gdil ей:gdil ом:il ем:il ый:na ий:na ие:na ые:na ое:na ям:d ами:i цы:n ы:gn
    и:gdln е:dl
"""
_UKRAINIAN = """
    ого:ga ому:dl ими:i их:gal ою:i єю:i ею:i ія:n ію:a ії:gdl ий:na ом:i ем:i им:id ці:n і:dln и:g ам:d
"""
_POLISH = """
    ego:ga emu:d ich:gal ych:gal imi:i ymi:i owi:d ie:nal ja:n ia:n em:i im:i ym:i ą:ia ę:a sji:gdl
    cji:gdl ii:gdl iej:gdl om:d ami:i i:gdln y:gn e:na u:gdl
"""
"""Endings and the cases they tell."""
_ENDINGS = {
    language: dict(entry.split(":") for entry in table.split())
    for language, table in (("ru", _RUSSIAN), ("uk", _UKRAINIAN), ("pl", _POLISH))
}
_A = {"ru": ("а", "я"), "uk": ("а", "я"), "pl": ("a", "ia")}
_U = {"ru": ("у", "ю"), "uk": ("у", "ю"), "pl": ()}
_LONGEST = 3
_TURKISH = """
    i:a ı:a u:a ü:a yi:a yı:a yu:a yü:a ni:a nı:a nu:a nü:a in:g ın:g un:g ün:g nin:g nın:g nun:g nün:g
    e:d a:d ye:d ya:d ne:d na:d de:l da:l te:l ta:l nde:l nda:l den:l dan:l ten:l tan:l nden:l ndan:l
    le:i la:i yle:i yla:i
"""
"""What follows a name and its apostrophe."""
_AFTER_NAMES = dict(entry.split(":") for entry in _TURKISH.split())
_AFTER_TITLES = {"ini": "a", "ını": "a", "unu": "a", "ünü": "a", "nin": "g", "nın": "g", "nun": "g"}


def cases(word: str, language: str) -> str:
    """Return the cases in which a folded or unfolded word may stand; all where its language tells none."""
    endings = _ENDINGS.get(language)
    if endings is None or word.isupper():
        return ALL
    small = word.lower()
    feminine = small.startswith(_FEMININE_STEMS[language]) or small[:-1] in feminine_stems(language)
    for length in range(_LONGEST, 0, -1):
        if small[-length:] in endings:
            return endings[small[-length:]]
    if small.endswith(_A[language]):
        return "n" if feminine or small.endswith(("ска", "ська", "ka")) else "ga"
    if small.endswith(_U[language] or "\0"):
        return "a" if feminine or small.endswith(("ську", "ску")) else "d"
    return ALL if small[-1] in "оэо" else "na"


def turkish_case(suffix: str) -> str:
    """Return the case that the suffix after a Turkish name tells."""
    return _AFTER_NAMES.get(suffix.lower(), "n")


def turkish_case_of_title(word: str) -> str:
    """Return the case of a Turkish name by the ending of the title after it: hükümetini."""
    return _AFTER_TITLES.get(word.lower()[-_LONGEST:], "n")
