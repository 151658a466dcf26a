"""Lines of a page's furniture that no list of words can tell: whole phrases, in the languages of our sources.

Every pattern is held against one whole line, as ``folded`` leaves it.
"""

from watcher.extract.phrases import one_of

PHRASE = one_of(
    r"""
    did you find what you were looking for\W*(?:yes\W*no)?|(?:please )?rate this (?:page|article|
    content)\W*[\d\W]*|
    (?:back |return |go |scroll )?to (?:the )?top(?: of (?:the )?page)?|nach oben|zum seitenanfang|
    (?:retour en )?haut de (?:la )?page|retour en haut|
    (?:volver )?arriba|ir arriba|volver al (?:inicio|principio)|torna (?:su|all'inizio)|inizio pagina|
    voltar (?:ao|para o) (?:topo|início)|наверх|вверх|к началу страницы|нагору|вгору|на початок сторінки|
    do góry(?: strony)?|wróć na górę|başa dön|yukarı(?: çık)?|sayfa başı|
    (?:العودة )?(?:إلى |ل)?(?:ال)?أعلى(?: الصفحة)?|返回顶部|回到顶部|回頁首|
    (?:likes?|tweet|j'aime|me gusta|mi piace|gefällt mir|нравится|beğen|阅读)\W*\d[\d.,]*\s?k?|
    订阅.{0,12}|发表评论|
    \W*(?:打印|分享|下载|收藏|转发|推荐)(?:给朋友|此|本)?(?:页|页面|文|文章|新闻|网页)?(?:\W*(?:打印|分享|收藏|关闭|复制链接)\W*)*|
    下载\W*(?:pdf|word|附件).{0,20}|(?:pdf|word)\W*下载.{0,20}|
    (?:扫一扫|扫码|微信)?.{0,8}关注(?:我们|官方)?.{0,12}(?:微信|微博|公众号|账号).{0,10}|
    \d+\s*(?:条|个|则)?\s*(?:评论|留言|点赞)|(?:评论|浏览|阅读|点击)\s?[(（:：]?\s*[\d,.万]+\s*(?:次|条)?[)）]?|
    .{0,6}(?:\d+\s*(?:秒|分钟|小时|天)前)(?:更新|发布)?|(?:预计)?阅读(?:时间|时长|约|本文)?\W*(?:约|需)*\s*\d+\s*分钟|
    (?:本|此|这|该)?(?:个)?(?:页面|网页|页|文章|内容|信息)?(?:对您|对你|是否对您|是否)(?:是否)?(?:有帮助|有用)(?:吗)?
    (?:\W*是\W*否)?|
    このページは?.{0,10}(?:役に立ち|参考になり)ましたか.{0,20}
    """
)
"""Controls that are written as one phrase, or without spaces."""
COOKIES = one_of(
    r"""
    (?:(?:we(?: and our partners)?|(?:this|our|the) (?:web)?(?:site|page)|by (?:continuing|using|browsing))\b
    .{0,60}\b(?:us(?:es?|ing)|stores?|sets?|agree|accept|consent)\b.{0,60}\bcookies?\b|
    (?:nous|(?:ce|notre) site(?: web| internet)?|en (?:poursuivant|continuant))\b.{0,60}\b
    (?:utilis\w+|accept\w+|dépos\w+)\b.{0,40}\bcookies?\b|
    (?:wir|(?:diese|unsere) (?:web)?(?:site|seite))\b.{0,30}\b(?:verwende[nt]|nutz(?:en|t)|setz(?:en|t)|
    benutz(?:en|t))\b.{0,40}\bcookies\b|
    (?:est[ea] (?:sitio|portal|web|página)|nuestr[oa] (?:sitio|web|página)|utilizamos|
    usamos)\b.{0,60}\bcookies\b|
    (?:quest[oa] (?:sito|pagina)|il nostro sito|utilizziamo|usiamo)\b.{0,60}\bcookies?\b|
    (?:est[ea] (?:site|sítio|portal|página)|o nosso site|utilizamos|usamos)\b.{0,60}\bcookies\b|
    (?:мы используем|(?:(?:этот|наш|данный) )?(?:веб-)?сайт использует|(?:на )?(?:этом|
    нашем) сайте использу\w+|
    продолжая)\b.{0,60}\b(?:cookies?|куки)\b|
    (?:ми використовуємо|(?:(?:цей|наш) )?(?:веб-?)?сайт використовує|на (?:цьому|нашому) сайті|продовжуючи)\b
    .{0,60}\b(?:cookies?|куки)\b|
    (?:(?:ta|nasza) (?:strona|witryna)|(?:ten|nasz) serwis|strona|serwis|używamy|korzystamy)\b.{0,60}
    \b(?:cookies?|ciasteczk\w+)|
    (?:bu (?:web |internet )?site\w*|(?:web |internet )?sitemiz\w*|size)\b.{0,60}\bçerez\w*|
    (?:نستخدم|يستخدم (?:هذا )?الموقع|هذا الموقع|موقعنا).{0,60}(?:كوكيز|تعريف الارتباط|cookies?)|
    (?:本网站|本站|我们|此网站).{0,10}使用.{0,10}(?:cookies?)).{0,200}
    """
)
"""Sentences in which a site speaks of its own cookies."""
LISTEN = one_of(
    r"""
    listen(?: to (?:this|the) (?:article|page|text))?|écouter|vorlesen|anhören|escuchar|ascolta|ouvir|
    слушать|прослушать|слухати|прослухати|posłuchaj|odsłuchaj|dinle|استمع|收听|朗读
    """
)
TAGS = one_of(
    r"""
    (?:tags?|hashtags?|keywords?|mots?[- ]cl(?:é|e)s?|étiquettes?|schlagw(?:o|ö)rt(?:e|er)?|stichw(?:o|
    ö)rte?r?|
    etiquetas?|palabras? claves?|palavras?[- ]chaves?|parol[ae] chiave|теги|метки|ключевые слова|
    ключові слова|мітки|tagi|słowa kluczowe|etiketler|anahtar kelimeler|الوسوم|وسوم|كلمات (?:مفتاحية|دلالية)|
    الكلمات المفتاحية|标签|关键词|關鍵字|タグ|태그)\s?[:：]\s?\D{1,200}|
    (?:posted in|filed under|tagged(?: (?:with|as))?)\b.{1,120}
    """
)
"""A list of tags behind its name."""
WEATHER = one_of(
    r"""
    (?:(?:current |local )?weather|(?:current )?temperature|température|temperatur|temperatura|температура|
    sıcaklık|météo|wetter|(?:el )?(?:tiempo|clima)|meteo|(?:o )?tempo|погода|pogoda|
    hava(?: durumu)?|الطقس|حالة الطقس|天气)\b.{0,40}\d\s?°.{0,40}
    """
)
RATES = one_of(
    r"""
    (?:(?:exchange|currency) rates?|taux de change|wechselkurse?|tipos? de cambio|cambi|tassi di cambio|
    câmbio|курс(?:ы)?(?: валют| цб| нбу)*|kursy? walut|döviz(?: kurları)?|أسعار (?:الصرف|العملات)|汇率)\b
    \W*(?:.{0,12}(?:usd|eur|gbp|cny|\$|€|£|¥|₽|美元|欧元).{0,12}){2,6}|
    (?:(?:usd|eur|gbp|cny|доллар|евро|юань|долар|євро|dolar|euro|dollar|dólar)\W*\d[\d.,]*\W*){2,6}
    """
)
CAPTCHA = one_of(
    r"""
    .{0,20}captcha.{0,30}|i.?m not a robot|
    (?:please )?(?:enter|type) the (?:code|characters?|letters|text|numbers)
    (?: (?:that )?(?:you see|shown|displayed|from|in|below|above)\b.{0,40})|
    (?:saisissez|entrez|recopiez) (?:le code|les caractères).{0,50}|geben sie (?:bitte )?(?:den|
    die) (?:code|zeichen).{0,50}|
    (?:introduzca|escriba|ingrese) (?:el código|los caracteres).{0,50}|inserisci (?:il codice|
    i caratteri).{0,50}|
    digite (?:o código|os caracteres).{0,50}|введите (?:код|символы|текст) (?:с|на|из).{0,40}|
    введіть (?:код|символи|текст) (?:з|на|із).{0,40}|(?:wpisz|przepisz) kod.{0,40}|
    (?:güvenlik|resimdeki) kod\w* (?:girin|giriniz|yazın).{0,20}|أدخل (?:الرمز|الكود).{0,40}|
    (?:请)?输入(?:验证码|图中|图片中).{0,20}
    """
)
TODAY = one_of(
    r"""
    (?:today(?: is|'s date(?: is)?)?|it is(?: now)?|nous sommes(?: le)?|aujourd'hui(?: nous sommes)?|
    heute(?: ist)?|
    hoy(?: es)?|oggi(?: è)?|hoje(?: é)?|сегодня|сьогодні|dziś(?: jest)?|dzisiaj(?: jest)?|bugün|
    اليوم(?: هو)?|今天(?:是)?|今日(?:は)?)\W{0,3}(?P<rest>.{4,60})
    """
)
"""A date behind "today"; ``rest`` must be one."""
CRUMBS = one_of(
    r"""
    (?:you are here|vous êtes ici|sie (?:sind|befinden sich) hier|(?:usted )?está (?:usted )?aquí|ti trovi in|
    sei (?:qui|in)|você está (?:aqui|em)|está em|вы здесь|вы находитесь здесь|ви тут|ви знаходитесь тут|
    jesteś tutaj|
    buradasınız|(?:أنت|انت) هنا|(?:您)?(?:现在的|当前)?位置)\s?[:：].{1,200}|
    (?:home|start|accueil|startseite|inicio|início|página inicial|home ?page|главная|головна|strona główna|
    ana ?sayfa|الرئيسية|首页)(?:\s?[>›»/→|]\s?[^>›»/→|]{2,160}){1,6}
    """
)
"""The way from the site's first page to this one."""
