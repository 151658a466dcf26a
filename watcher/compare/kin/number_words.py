"""Numbers in words: small ones, the words that multiply, and Chinese numerals."""

from functools import cache
from typing import Final

from watcher.text.dates.fold import fold

_WORDS: Final = {
    "en": "two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,"
    "seventeen,eighteen,nineteen,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety,hundred",
    "fr": "deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize,dix-sept,"
    "dix-huit,dix-neuf,vingt,trente,quarante,cinquante,soixante,soixante-dix|septante,quatre-vingts,"
    "quatre-vingt-dix|nonante,cent",
    "de": "zwei|zweier,drei|dreier,vier,fünf,sechs,sieben,acht,neun,zehn,elf,zwölf,dreizehn,vierzehn,"
    "fünfzehn,"
    "sechzehn,siebzehn,achtzehn,neunzehn,zwanzig,dreißig,vierzig,fünfzig,sechzig,siebzig,achtzig,neunzig,"
    "hundert|einhundert",
    "es": "dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce,trece,catorce,quince,dieciséis,"
    "diecisiete,dieciocho,diecinueve,veinte,treinta,cuarenta,cincuenta,sesenta,setenta,ochenta,noventa,"
    "cien|ciento",
    "it": "due,tre,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici,tredici,quattordici,quindici,"
    "sedici,"
    "diciassette,diciotto,diciannove,venti,trenta,quaranta,cinquanta,sessanta,settanta,ottanta,"
    "novanta,cento",
    "pt": "dois|duas,três,quatro,cinco,seis,sete,oito,nove,dez,onze,doze,treze,catorze|quatorze,quinze,"
    "dezasseis|dezesseis,dezassete|dezessete,dezoito,dezanove|dezenove,vinte,trinta,quarenta,cinquenta,"
    "sessenta,setenta,oitenta,noventa,cem|cento",
    "nl": "twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf,dertien,veertien,vijftien,zestien,"
    "zeventien,achttien,negentien,twintig,dertig,veertig,vijftig,zestig,zeventig,tachtig,negentig,honderd",
    "pl": "dwa|dwie|dwóch|dwaj|dwoma|dwiema,trzy|trzech|trzej|trzema,cztery|czterech|czterej,pięć|pięciu,"
    "sześć|sześciu,siedem|siedmiu,osiem|ośmiu,dziewięć|dziewięciu,dziesięć|dziesięciu,jedenaście|jedenastu,"
    "dwanaście|dwunastu,trzynaście|trzynastu,czternaście|czternastu,piętnaście|piętnastu,"
    "szesnaście|szesnastu,"
    "siedemnaście|siedemnastu,osiemnaście|osiemnastu,dziewiętnaście|dziewiętnastu,dwadzieścia|dwudziestu,"
    "trzydzieści|trzydziestu,czterdzieści|czterdziestu,pięćdziesiąt|pięćdziesięciu,"
    "sześćdziesiąt|sześćdziesięciu,siedemdziesiąt,osiemdziesiąt,dziewięćdziesiąt,sto|stu",
    "ru": "два|две|двух|двумя|двум,три|трёх|трем|тремя,четыре|четырёх|четырем,пять|пяти|пятью,шесть|шести,"
    "семь|семи,восемь|восьми,девять|девяти,десять|десяти,одиннадцать|одиннадцати,двенадцать|двенадцати,"
    "тринадцать|тринадцати,четырнадцать|четырнадцати,пятнадцать|пятнадцати,шестнадцать|шестнадцати,"
    "семнадцать|семнадцати,восемнадцать|восемнадцати,девятнадцать|девятнадцати,двадцать|двадцати,"
    "тридцать|тридцати,сорок|сорока,пятьдесят|пятидесяти,шестьдесят|шестидесяти,семьдесят|семидесяти,"
    "восемьдесят|восьмидесяти,девяносто,сто|ста",
    "uk": "два|дві|двох|двома|двом,три|трьох|трьома,чотири|чотирьох,п'ять|п'яти|п'ятьох,шість|шести,"
    "сім|семи,"
    "вісім|восьми,дев'ять|дев'яти,десять|десяти,одинадцять|одинадцяти,дванадцять|дванадцяти,"
    "тринадцять|тринадцяти,чотирнадцять|чотирнадцяти,п'ятнадцять|п'ятнадцяти,шістнадцять|шістнадцяти,"
    "сімнадцять|сімнадцяти,вісімнадцять|вісімнадцяти,дев'ятнадцять|дев'ятнадцяти,двадцять|двадцяти,"
    "тридцять|тридцяти,сорок|сорока,п'ятдесят|п'ятдесяти,шістдесят|шістдесяти,сімдесят|сімдесяти,"
    "вісімдесят|вісімдесяти,дев'яносто,сто|ста",
    "tr": "iki,üç,dört,beş,altı,yedi,sekiz,dokuz,on,on bir,on iki,on üç,on dört,on beş,on altı,on yedi,"
    "on sekiz,"
    "on dokuz,yirmi,otuz,kırk,elli,altmış,yetmiş,seksen,doksan,yüz",
    "ar": "اثنان|اثنين|اثنتين|اثنتان,ثلاثة|ثلاث,أربعة|أربع,خمسة|خمس,ستة|ست,سبعة|سبع,ثمانية|ثماني|ثمان,"
    "تسعة|تسع,"
    "عشرة|عشر,أحد عشر,اثني عشر,ثلاثة عشر,أربعة عشر,خمسة عشر,ستة عشر,سبعة عشر,ثمانية عشر,تسعة عشر,"
    "عشرون|عشرين,"
    "ثلاثون|ثلاثين,أربعون|أربعين,خمسون|خمسين,ستون|ستين,سبعون|سبعين,ثمانون|ثمانين,تسعون|تسعين,مائة|مئة",
    "el": "δύο|δυο,τρεις|τρία|τριών,τέσσερις|τέσσερα|τεσσάρων,πέντε,έξι,επτά|εφτά,οκτώ|οχτώ,εννέα|εννιά,"
    "δέκα,"
    "έντεκα,δώδεκα,δεκατρία|δεκατρείς,δεκατέσσερα|δεκατέσσερις,δεκαπέντε,δεκαέξι,δεκαεπτά,δεκαοκτώ,"
    "δεκαεννέα,"
    "είκοσι,τριάντα,σαράντα,πενήντα,εξήντα,εβδομήντα,ογδόντα,ενενήντα,εκατό",
}
"""By language: two to twenty, then the tens to a hundred; forms of one number parted by ``|``."""
_VALUES: Final = (*range(2, 21), *range(30, 101, 10))

_THOUSAND: Final = (
    "thousand tausend mille mila mil tys tysiecy tysiace tysiac тыс тысяч тысячи тысяча тис "
    "тисяч тисячі bin ألف آلاف الاف χιλιαδες χιλιαδων duizend 천 千"
)
_MILLION: Final = (
    "million millions mio mill millionen millones millon milioni milione mln milion miliony "
    "milionow milioni milhoes milhao "
    "миллион миллиона миллионов млн мільйон мільйона мільйонів milyon مليون ملايين مليونا "
    "εκατομμυρια εκατομμυριο "
    "εκατομμυριων εκατ miljoen m"
)
_MILLIARD: Final = (
    "milliard milliards milliarde milliarden mrd mia miliardi miliardo mld miliard miliardy "
    "miliardow mlrd mds миллиард "
    "миллиарда миллиардов млрд мільярд мільярда мільярдів milyar مليار مليارات مليارا بليون "
    "δισεκατομμυρια δισεκατομμυριο "
    "δισεκατομμυριων δισ miljard bn billion billions"
)
_LONG_SCALE: Final = frozenset(
    {"de", "fr", "es", "it", "pl", "nl", "da", "sv", "no", "fi", "hu", "cs", "sk", "sl", "hr"}
)
"""Languages in which a billion is a million millions."""
_HAN_SCALE: Final = {"百": 100, "千": 1000, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_HAN_DIGITS: Final = {sign: digit for digit, sign in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "两": 2,
    "兩": 2,
}


@cache
def spelled_values(language: str | None) -> dict[str, int]:
    """Return folded words of a language that are numbers from two to a hundred."""
    listed = _WORDS.get(language or "", "").split(",")
    found: dict[str, int] = {}
    for value, forms in zip(_VALUES, listed, strict=False):
        for form in forms.split("|"):
            if form and " " not in form:
                found.setdefault(fold(form), value)
    return found


@cache
def _scales() -> dict[str, int]:
    tables = ((_THOUSAND, 10**3), (_MILLION, 10**6), (_MILLIARD, 10**9))
    return {fold(word): times for table, times in tables for word in table.split()}


def scale(word: str, following: str | None, language: str | None) -> tuple[int, int]:
    """Return by what the word after a number multiplies it, and how many words (0 to 2) say so."""
    if word[0] in _HAN_SCALE:
        signs = 2 if word[1:2] in {"亿", "億", "万", "萬"} else 1
        times = 1
        for sign in word[:signs]:
            times *= _HAN_SCALE.get(sign, 1)
        return times, 1
    times = _scales().get(word, 1)
    if word in {"billion", "billions", "bn"} and language in _LONG_SCALE:
        times = 10**12
    if times == 10**3 and following and _scales().get(following) == 10**6:  # Spanish: mil millones
        return 10**9, 2
    return times, int(times > 1)


def chinese_value(text: str) -> int | None:
    """Read digits or Chinese numerals, ``15``, ``二〇二六``, ``两千五百万``; None for anything else."""
    if text.isdecimal():
        return int(text)
    if all(sign in _HAN_DIGITS for sign in text):
        return int("".join(str(_HAN_DIGITS[sign]) for sign in text))
    total = section = digit = 0
    for sign in text:
        if sign in _HAN_DIGITS:
            digit = _HAN_DIGITS[sign]
        elif sign == "十":
            section, digit = section + (digit or 1) * 10, 0
        elif sign in _HAN_SCALE:
            times = _HAN_SCALE[sign]
            if times < 10**4:
                section, digit = section + (digit or 1) * times, 0
            else:
                total, section, digit = (total + section + digit) * times, 0, 0
        else:
            return None
    return total + section + digit
