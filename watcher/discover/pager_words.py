"""What a link to the next, older page says, in the languages of official sites."""

import re

_WORDS = r"""
    (?:go to )?(?:the )?next(?: page| results| posts| \d+)?|older(?: posts| entries| news| releases)?
    (?:load|show|view) (?:more|older)(?: \w+){0,2}|more (?:news|results|posts|releases)
    (?:page )?suivante?s?|articles plus anciens|voir plus
    (?:zur )?nächsten?(?: seite)?|vorwärts|weiter|ältere(?: beiträge)?|mehr (?:laden|anzeigen)
    siguientes?(?: página)?|página siguiente|cargar más|ver más
    próxim[ao]s?(?: página)?|proxim[ao]|seguintes?|página seguinte|carregar mais
    (?:pagina )?success?iv[aoi]|avanti|prossim[ao]|carica altr[io]
    далее|вперед|вперёд|ещ[её]|следующ(?:ая|ие|ий)(?: страница)?|след|старее|раньше
    (?:показать|загрузить) (?:ещ[её]|следующие)|наступн[аіе](?: сторінка)?|далі|показати ще
    напред|следваща|следећа|наредна|следна|келесі|następn[ay](?: strona)?|dalej|starsze
    další|následující|ďalšia|naslednja|naprej|sljedeća|sledeća|sonraki(?: sayfa)?|ileri
    nästa(?: sida)?|neste|næste|äldre|volgende(?: pagina)?|järgmine|seuraava|nākamā|kitas
    următo(?:area|r|arele)|pagina următoare|înainte|következő|tovább|επόμεν[ηο](?: σελίδα)?
    下一页|下一頁|下页|下頁|后页|加载更多|查看更多|次へ|次の(?:ページ|頁|\d+件)|次頁|もっと見る
    다음(?: ?페이지)?|더 ?보기|التالي|التالية|الصفحة التالية|المزيد من الأخبار|بعدی|صفحه بعد
    הבא|לעמוד הבא|העמוד הבא|ถัดไป|หน้าถัดไป|अगला|आगे|পরবর্তী|selanjutnya|berikutnya|seterusnya
    tiếp(?: theo)?|trang sau|sau
    შემდეგი|հաջորդ|keyingi|növbəti
"""
_ARROW = "[>›»→⟩▶❯]{1,2}"
_NEXT = re.compile(
    rf"(?:{'|'.join(map(str.strip, _WORDS.strip().splitlines()))})[.… ]*(?:{_ARROW})?|{_ARROW}",
    re.IGNORECASE,
)
_LONGEST = 40


def says_next(label: str) -> bool:
    """Tell whether a whole label means "the next page"."""
    return len(label) <= _LONGEST and _NEXT.fullmatch(label.strip()) is not None
