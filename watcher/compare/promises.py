"""How offices say that a text is yet to come: "transcript to follow", in the languages they write in."""

import re
from functools import cache

# A thing that is promised, and what is said of it within a few words; each pattern as alternatives.
_PROMISED = (
    (
        "transcript|full text|text|verbatim|remarks|statement|read-?out|recording|minutes",
        (
            "to follow|follows"
            "|(?:will|is to|shall) (?:follow|be (?:published|posted|added|made available|available"
            "|provided|released|issued|uploaded|updated|completed))"
            "|coming soon|not yet available|being (?:prepared|transcribed|finali[sz]ed)|in preparation"
        ),
    ),
    (
        "transcription|texte|verbatim|compte rendu|discours|d[ée]claration|communiqu[ée]",
        (
            "[àa] (?:suivre|venir)|prochainement|en cours de (?:transcription|r[ée]daction|traitement)"
            "|sera (?:mise? en ligne|publi[ée]+|disponible|compl[ée]t[ée]+)"
        ),
    ),
    (
        "wortlaut|protokoll|mitschrift|transkript|text|rede|erkl[äa]rung|abschrift",
        (
            "folgt|folgen|in k[üu]rze|in vorbereitung"
            "|wird [^.!?]{0,30}?(?:ver[öo]ffentlicht|nachgereicht|erg[äa]nzt|bereitgestellt|eingestellt)"
        ),
    ),
    (
        "transcripci[óo]n|texto|versi[óo]n estenogr[áa]fica|discurso|declaraci[óo]n|comunicado",
        "estar[áa] disponible|ser[áa] publicad[oa]|se publicar[áa]|pr[óo]ximamente|en breve",
    ),
    (
        "trascrizione|testo|resoconto|discorso|dichiarazione|comunicato",
        (
            "a seguire|seguir[àa]|sar[àa] (?:pubblicat[oa]|disponibile)"
            "|in corso di (?:pubblicazione|trascrizione)"
        ),
    ),
    (
        "transcri[çc][ãa]o|texto|[íi]ntegra|discurso|declara[çc][ãa]o|comunicado",
        "a seguir|em breve|ser[áa] (?:publicad|disponibilizad|divulgad)[oa]|estar[áa] dispon[íi]vel",
    ),
    (
        "stenogram|zapis|tre[śs][ćc]|tekst|transkrypcja|o[śs]wiadczenie",
        (
            "wkr[óo]tce|zostanie (?:opublikowan|zamieszczon|uzupe[łl]nion)[ya]|b[ęe]dzie dost[ęe]pn[ya]"
            "|w przygotowaniu"
        ),
    ),
    (
        "met(?:in|ni)|tutana(?:k|[ğg][ıi])|konu[şs]ma\\w*|a[çc][ıi]klama\\w*",
        "daha sonra|yak[ıi]nda|eklenecek|yay[ıi]mlanacak|g[üu]ncellen\\w+|haz[ıi]rlan\\w+",
    ),
    (
        "стенограмм\\w*|текст|расшифровк\\w*|запись|заявлени\\w*|отч[её]т|выступлени\\w*",
        (
            "буд[еу]т? (?:опубликован|размещ[её]н|дополнен|доступн|добавлен|выложен)\\w*"
            "|готовится|дополняется|обновляется|публикуется|появится|следует"
        ),
    ),
    (
        "стенограм\\w*|текст|розшифровк\\w*|запис|заяв\\w*|виступ\\w*",
        (
            "буд\\w+ (?:опублікован|розміщен|доповнен|доступн|додан|оприлюднен)\\w*"
            "|готується|доповнюється|оновлюється|з['’]явиться|незабаром"
        ),
    ),
    (
        "النص|نص|التصريح|التصريحات|البيان|الكلمة",
        "سيتم|سوف|قريبا|قريباً|لاحقا|لاحقاً|سينشر|سيُنشر",
    ),
)
_BARELY = (
    "more to follow|to be continued|check back (?:later|soon|for)|this page (?:will be|is being) updated"
    "|(?:partial|incomplete) transcript|transcript in progress"
    "|suite [àa] venir|wird (?:fortgesetzt|laufend aktualisiert|fortlaufend erg[äa]nzt)|continuar[áa][.…]*$"
    "|ci[ąa]g dalszy nast[ąa]pi|devam edecek|devam[ıi] gelecek"
    "|продолжение следует|следует продолжение|материал (?:дополняется|обновляется)"
    "|далі буде|продовження (?:буде|слідує)|матеріал (?:доповнюється|оновлюється)"
    "|يتبع|سيتم (?:نشر|إضافة|تحديث) (?:النص|نص|البيان|الصفحة|التصريح)"
)
_UNSPACED = (
    "(?:实录|實錄|全文|文字|答问|答問|内容|內容|稿)[^。！？]{0,20}?"
    "(?:稍后|稍後|随后|隨後|整理中|更新中|待[续續]|即[将將])"
    "|(?:稍后|稍後|随后|隨後|陆续|陸續|即将|即將)(?:发布|發布|刊发|上传|更新|公布)|未完待[续續]|持[续續]更新"
    "|(?:追って|後ほど|近日中に)(?:掲載|公開|更新)"
)
_LONGEST = 300
"""Characters of a paragraph that only promises a text."""
_ON_AIR = (
    "watch|live|live ?stream|webcast|video|audio|broadcast|en direct|vid[ée]o|in diretta|en vivo|en directo"
    "|na żywo|canl[ıi]|трансляци\\w*|прямой эфир|пряма трансляція|наживо|видео\\w*|відео\\w*|مباشر"
)
_ON_AIR_UNSPACED = "直播|视频|視頻|生中継"


def promises_more(paragraph: str) -> bool:
    """Tell whether a short paragraph says that a text, or the rest of it, is yet to come."""
    return len(paragraph) <= _LONGEST and _promise().search(paragraph) is not None


def points_to_broadcast(paragraph: str) -> bool:
    """Tell whether a short line sends readers to a broadcast or a recording."""
    return len(paragraph) <= _LONGEST // 2 and _broadcast().search(paragraph) is not None


@cache
def _promise() -> re.Pattern[str]:
    ways = [f"(?:{things})\\b[^.!?؟]{{0,60}}?\\b(?:{later})" for things, later in _PROMISED]
    return re.compile(f"\\b(?:{'|'.join([*ways, _BARELY])})(?!\\w)|{_UNSPACED}", re.IGNORECASE)


@cache
def _broadcast() -> re.Pattern[str]:
    return re.compile(f"\\b(?:{_ON_AIR})\\b|{_ON_AIR_UNSPACED}", re.IGNORECASE)
