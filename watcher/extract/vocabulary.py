"""Words that tell who speaks, in the languages of our sources.

Held against text as ``unaccented`` folds it.
"""

import re

from watcher.extract.phrases import one_of
from watcher.extract.unaccented import unaccented


def _any_of(words: str) -> re.Pattern[str]:
    """Compile alternatives folded as the text is; the words use no escape that is a capital."""
    return one_of(unaccented(words))


QUESTION = _any_of(
    r"""
    q|question|(?:first|second|third|next|last|final|another) question|follow-?up(?: question)?|вопрос|в|
    (?:первый|второй|третий|следующий|последний) вопрос|(?:erste|zweite|dritte|nächste|letzte) frage|
    (?:première|deuxième|troisième|dernière) question|(?:primera|segunda|tercera|última) pregunta|
    السؤال(?: [^ ]+)?|swali|tanong|第?[一二三四五六七八九十]?[问問]|питання|запитання|
    пытанне|
    frage|zusatzfrage|zusatz|nachfrage|question|pregunta|p|domanda|d|pergunta|pytanie|pyt|otázka|soru|s|
    vraag|
    fråga|spørgsmål|spørsmål|kysymys|kérdés|întrebare|ερώτηση|въпрос|pitanje|питање|vprašanje|klausimas|
    jautājums|
    küsimus|pyetje|sual|savol|суроо|сұрақ|հարց|კითხვა|pertanyaan|soalan|hỏi|câu hỏi|
    คำถาม|ถาม|प्रश्न|سوال|سؤال|س|پرسش|שאלה|ש|
    问|問|提问|提問|问题|質問|質疑|問い|문|질문
    """
)
"""A question, without a name."""
ANSWER = _any_of(
    r"""
    a|answer|الجواب|الإجابة|jibu|sagot|ответ|о|відповідь|адказ|antwort|réponse|r|respuesta|risposta|
    resposta|odpowiedź|odp|odpověď|
    odpoveď|
    cevap|c|yanıt|antwoord|svar|vastaus|válasz|răspuns|απάντηση|отговор|odgovor|одговор|atsakymas|atbilde|
    vastus|
    përgjigje|cavab|javob|жооп|жауап|պատասխան|პასუხი|jawaban|jawapan|đáp|trả lời|
    คำตอบ|ตอบ|उत्तर|جواب|ج|پاسخ|תשובה|ת|答|回答|答え|答覆|答复|답|답변
    """
)
"""An answer, without a name."""
JOURNALIST = _any_of(
    r"""
    (?:\w+ ){0,3}(?:reporter|journalist|correspondent|interviewer|questioner)s?|media|press|prensa|presse|
    imprensa|
    medios|host|presenter|news ?reader|anchor|(?:un|une|le|la) journaliste|
    (?:\w+ ){0,2}(?:корреспондент|журналист|репортёр|репортер|интервьюер|ведущ(?:ий|ая) программы)(?:ка|ы)?|
    (?:\w+ ){0,2}(?:кореспондент|журналіст)(?:ка|и)?|журналіст|журналистка|представитель сми|сми|
    journalistin|reporterin|fragesteller(?:in)?|journaliste|periodistas?|reporter[oa]|interlocutora?|
    intervención|
    giornalista|jornalista|repórter|dziennikar(?:z|ka)|novinář(?:ka)?|novinár|gazeteci|muhabir|
    basın mensubu|
    journaliste|verslaggever|toimittaja|újságíró|jurnalist|δημοσιογράφος|журналист|novinar(?:ka)?|новинар|
    wartawan|phóng viên|ผู้สื่อข่าว|עיתונאי(?:ת)?|صحفي(?:ة)?|صحافی|पत्रकार|mwandishi|الصحفي|صحافي|مراسل|المراسل|
    خبرنگار|
    реплика|репліка|δημοσιογράφοι|
    .{0,20}(?:记者|記者)|기자|.{0,16} 기자
    """
)
"""Somebody of the press, perhaps with a word before."""
FOR_THE_PRESS = frozenset({"media", "press", "prensa", "presse", "imprensa", "medios", "host"})
"""Those of them that also head what is meant for the press."""
FLOOR = _any_of(
    r"""
    (?:unidentified|unknown|unnamed) (?:speaker|participant|person|man|woman|voice|questioner|attendee)s?|
    (?:male|female|media|press) (?:speaker|voice|questioner|attendee|representative)|
    audience(?: member)?|floor|voz (?:mujer|hombre|femenina|masculina)|
    uit de zaal|aus dem publikum|salle|dans la salle|из зала|голос из зала
    """
)
"""Somebody who speaks up from where the press sits."""
MODERATOR = _any_of(
    r"""
    moderator(?:in)?|moderation|operator|facilitator|interpreter|translator|staff|aide|модератор|ведущ(?:ий|
    ая)|
    переводчик|ведуч(?:ий|а)|vorsitzende[r]?|vors(?:itzende)?\.? .{2,30}|modérateur|modératrice|moderadora?|
    moderatore|moderatrice|prowadząc[ya]|sunucu|主持人|司会|事務局|사회자
    """
)
"""Somebody who leads through a briefing."""
MEDIA = _any_of(
    r"""
    \b(?:reuters|afp|ap|upi|dpa|ansa|efe|lusa|pap|čtk|belga|ritzau|cnn|bbc|nbc|abc|cbs|msnbc|fox|npr|pbs|
    zdf|ard|
    rtl|tf1|lci|rfi|rai|sky|euronews|politico|euractiv|bloomberg|al[- ]?jazeera|al[- ]?arabiya|anadolu|trt|
    tass|sputnik|xinhua|cgtn|kyodo|nhk|jiji|yonhap|nikkei|interfax|ukrinform|unian|suspilne|belta|pti|ani|
    wion|ndtv|the hindu|
    \w*news\w*|\w*times|\w*post|\w*journal|\w*press|tribune|guardian|telegraph|economist|monde|figaro|spiegel|
    zeitung|presse|agence france|agenzia stampa|agencia de noticias|tv|television|radio|magazine|daily|weekly|
    newspaper|информационное агентство|агентство новостей|информагентство|
    си-эн-эн|би-би-си|рейтер|ройтерс?|франс пресс|синьхуа|блумберг|аль-джазира|ведомости|вести|первый канал|
    тасс|риа|рбк|интерфакс|коммерсантъ?|известия|россия|спутник|тв|радио|газета|телеканал|
    інтерфакс|укрінформ|суспільне)\b|(?:社|报|報|台|电视|新聞|新闻|通信)$
    """
)
"""Names and words of media, as they stand behind a name in brackets."""
OFFICE = _any_of(
    r"""
    \b(?:president|pm|taoiseach|tánaiste|first lady|vice[- ]president|prime minister|premier|chancellor|
    minister|
    secretary|undersecretary|
    deputy|
    spokes(?:person|man|woman)|spox|ambassador|commissioner|high representative|chairm?a?n?|chairperson|
    speaker|director|
    administrator|governor|senator|congress(?:man|woman)|representative|general|admiral|colonel|captain|
    commander|
    major|lieutenant|chief|head|king|queen|prince|counsel|advis[eo]r|envoy|coordinator|officer?|
    officials?|
    mayor|attorney|judge|officer|sheriff|superintendent|mep|mp|hr/vp|hrvp|secgen|dsg|
    sts|srs(?:'in)?|bm(?:in)?|\w*(?:kanzler|präsident|minister|sprecher|sekretär|beauftragte|
    botschafter)(?:in|s|n|r)?|
    minister\w*|porte-parole|ministre|président(?:e)?|ambassadeur|
    presidenta?|presidente|ministr[oa]|portavoz|vocero|vocera|canciller|secretari[oa]|portavoce|porta-voz|
    rzeczni(?:k|czka)|
    minister|prezydent|premier|mluvčí|ministr|ministryně|premiér|prezident|předseda|sözcü(?:sü)?|
    bakan(?:ı)?|başkan|cumhurbaşkanı)\b|
    президент|министр|премьер|премиер|глава|голова|представитель|пресс-секретарь|секретарь|директор|
    председатель|генерал|посол|
    депутат|
    міністр|речни(?:к|ця)|спікер|прем'єр|посол|голова|прессекретар|
    发言人|發言人|部长|總統|总统|总理|主席|大使|外长|大臣|長官|報道官|会見者|総理|局長|次官|審議官|대변인|
    장관|대통령|
    \b(?:purtator(?:ul|ea)? de cuvant(?:ul)?|ministrul|premierul|presedintele|juru bicara|jubir|menteri|
    presiden|perdana menteri|duta besar|người phát ngôn|bộ trưởng|chủ tịch|thủ tướng|woordvoer(?:der|ster)|
    minister-president|staatssecretaris|szovivo|miniszter\w*|allamtitkar|talsperson|talesperson|talsmand|
    talskvinde|statsminister\w*|utenriksminister\w*|utrikesminister\w*|udenrigsminister\w*|paaministeri|
    ulkoministeri|
    tiedottaja|glasnogovorni(?:k|ca)|portparol|premijer|ministar|ministrica|ministarka|predsjedni(?:k|ca)|
    predsednik|tiskova mluvci|tiskovy mluvci|hovorca|predseda|sekretarz|wiceminister|ambasador)\b|
    εκπροσωπ|υπουργ|πρωθυπουργ|προεδρ|говорител|министър|председател|портпарол|премијер|претседател|
    โฆษก|รัฐมนตรี|นายกรัฐมนตรี|प्रवक्ता|मंत्री|متحدث|ناطق|وزير|رئيس|سفير|المتحدث|الوزير|الرئيس|سخنگو|وزیر|דובר|שר|
    ראש הממשלה
    """
)
"""Words for offices: whoever holds one is an official."""
NO_SPEAKER = _any_of(
    r"""
    notes?|nb|update|updated|summary|background|contact|contacts|media contacts?|date|time|place|
    location|venue|
    who|what|when|where|why|how|subject|re|from|to|cc|tel|phone|fax|e-?mail|web(?:site)?|source|sources|
    photo|video|
    audio|link|links|watch|read more|see also|see|example|examples|warning|attention|important|conclusion|
    introduction|
    annex|appendix|figure|table|chapter|section|article|paragraph|part|step|first|second|third|fourth|
    fifth|finally|
    firstly|secondly|thirdly|look|so|and|but|well|yes|no|okay|now|ok|also|however|therefore|today|
    yesterday|tomorrow|
    washington|moscow|brussels|london|paris|berlin|kyiv|kiev|beijing|geneva|new york|title|action|result|
    results|
    https?|mailto|www|end|fact|myth|claim|reality|verdict|truth|key points|highlights|agenda|reference|ref|
    hinweis|anmerkung|ort|datum|uhrzeit|kontakt|quelle|thema|beginn|ende|zeit|stand|foto|beispiel|fazit|
    note|source|contact|lieu|objet|rappel|exemple|contexte|nota|fuente|contacto|lugar|fecha|hora|ejemplo|
    справка|справочно|контакты|источник|место|дата|время|тема|фото|например|примечание|важно|итак|довідка|
    джерело|
    uwaga|źródło|kontakt|miejsce|data|temat|not|kaynak|yer|tarih|注|备注|附|来源|时间|地点|日時|場所|出席者|
    概要|備考|
    日程|主題|資料|참고|ملاحظة|المصدر|هערה
    """
)
"""Words that stand before a colon and are nobody's name."""
OFFICE_FOR = _any_of(
    r"""
    state|defen[cs]e|foreign|affairs|health|justice|finance|interior|trade|press|treasury|energy|education|
    commerce|labou?r|security|agriculture|transport|home|relations|communications
    """
)
"""What an office may be for, in the name of one."""
INSTITUTION = _any_of(
    r"""
    .*\b(?:government|assembly|authority|council|commission|ministry|agency|committee|leaders|union|nations|
    watch|international|times|post|journal|news|press|agencies|services|office|
    department|parliament|bank|court|group|party|service|house|senate|congress|embassy|report|statement|
    agreement|
    south korea|north korea|saudi arabia|south africa|south sudan|new zealand|sri lanka|north macedonia|
    hong kong|
    great britain|costa rica|el salvador|burkina faso|sierra leone|papua new guinea|ivory coast|emirates|
    east timor|
    cabo verde|puerto rico|northern ireland|downing street|new york|los angeles|tel aviv|buenos aires|
    new delhi|
    force|forces|administration|organi[sz]ation|foundation|institute|others|states|kingdom|republic|
    federation|
    министерство|мид|совет|комиссия|правительство|дума|россия|міністерство|рада|уряд|комісія|україна|
    regierung|ministerium|kommission|bundesregierung|amte?s?|ministère|gouvernement|gobierno|governo|
    ministerio|
    rząd|ministerstwo|bakanlığı|hükümet)
    """
)
"""Names of bodies rather than persons."""
NO_NAME = _any_of(
    r"""
    the|a|an|in|on|at|as|when|asked|while|but|and|if|it|this|that|these|those|after|before|according|monday|
    tuesday|
    wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|
    october|
    november|december|today|yesterday|earlier|later|also|there|here|however|meanwhile|responding|speaking|
    также|кроме|по|в|на|он|она|при|как|як|так|але|під|за|der|die|das|ein|eine|zum|zur|im|am|il|la|le|les|un|
    une|
    el|los|lors|selon
    """
)
"""Words that begin a sentence with a capital and are nobody's name."""
