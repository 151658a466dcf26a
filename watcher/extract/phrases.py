"""Words by which a page's furniture gives itself away, in the languages of our sources.

Every pattern is held against one whole block, as ``folded`` leaves it.
"""

import re

_EDGES = re.compile(r"^[\s•·|>»→▶*#\-–—\[\]]+|[\s:：.…|<>«»→▶*#\-–—\[\]]+$")


def folded(text: str) -> str:
    """Fold case and take off the colons, dots, bullets and arrows around a line."""
    return _EDGES.sub("", text.casefold())


def one_of(words: str) -> re.Pattern[str]:
    """Compile alternatives that are wrapped over several lines."""
    return re.compile(re.sub(r"\n\s*", "", words))


ASIDE = one_of(
    r"""
    (?:publication|document|page|file) details|
    related (?:\w+ )?(?:materials?|links?|content|news|articles?|documents?|stor(?:y|ies)|posts?|items?|
    topics?|pages?|resources?|information|publications?|videos?|files?)|
    related|see also|read (?:more|also|next)(?: (?:on|about) .{1,40})?|also read|learn more|
    more (?:news|posts|updates|statements|speeches|press releases|stories|articles|from .{1,40}|in .{1,40}|
    on this (?:topic|subject)|on .{1,30})|
    further reading|other news|next article|
    (?:latest|recent|top|popular|trending|featured|most read) (?:\w+ )?(?:news|posts?|articles?|stories|
    updates|press releases|statements|publications)|
    you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|
    share(?: (?:this|on|via|the).{0,40})?|follow us(?: on .{1,30})?|
    stay (?:connected|informed|up to date)|
    (?:sign up|subscribe)(?: (?:to|for) .{1,60})?|newsletter|tags?|topics|keywords|categories|
    filed under|
    photo (?:of the day|gallery)|image gallery|photos?|gallery|videos?|multimedia|downloads?|
    attachments?|
    web links|more headlines|send this (?:story|page|article).{0,30}|e-?mail this.{0,20}|
    credits?(?: & contacts)?|
    about the author|comments?|leave a (?:comment|reply)|quick links|useful links|
    was this page helpful\W?|
    mehr zum thema|das könnte sie auch interessieren|weiterführende (?:informationen|links|inhalte)|
    teilen|
    weitere (?:informationen|meldungen|nachrichten|artikel|themen|pressemitteilungen)|
    verwandte (?:themen|artikel)|
    schlagw(?:ö|o)rt(?:e|er)?|bildergalerie|zum thema|lesen sie (?:dazu )?auch.{0,60}|siehe auch|
    links zum thema|
    links|dokumente|diese seite|seite (?:teilen|empfehlen|drucken)|aktuelle (?:meldungen|nachrichten)|
    zusatzinformation(?:en)?|
    (?:à )?(?:lire|voir) (?:aussi|également)|sur le même (?:sujet|thème)|
    articles? (?:liés|similaires|récents)|partager(?: (?:cette page|cet article|sur .{1,20}))?|
    mots?[- ]clés|pour en savoir plus|dans la même rubrique|dernières actualités|
    documents? (?:liés|associés|à télécharger)|à télécharger|liens utiles|suivez-nous.{0,20}|
    noticias relacionadas|compartir(?: (?:en|esta).{0,20})?|ver también|etiquetas|más noticias|
    últimas noticias|(?:contenido|enlaces|documentos|artículos) relacionados?|te puede interesar|
    síguenos.{0,20}|
    assunto(?:\(?s\)?)?|leia (?:também|mais)|notícias relacionadas|(?:com)?partilh(?:e|ar)|compartilh(?:e|
    ar).{0,20}|
    veja também|últimas notícias|
    leggi anche|condividi.{0,20}|articoli correlati|potrebbe interessarti.{0,20}|
    ti potrebbe interessare.{0,20}|vedi anche|
    (?:читайте|смотрите) также.{0,30}|(?:материалы|новости|публикации|статьи) по теме|
    (?:другие|последние|похожие|главные|ещё|еще) (?:новости|материалы|публикации)|поделиться.{0,30}|
    теги|ключевые слова|дополнительные материалы|смотрите по теме|по теме|рубрики|подписаться.{0,40}|
    фотогалерея|приложения|распечатать|версия для печати|
    (?:читайте|дивіться) також.{0,30}|(?:схожі|інші|останні) новини|поділити(?:ся|ись).{0,30}|за темою|
    ключові слова|підписатися.{0,40}|роздрукувати|фотогалерея|вижте също|сподели|още новини|
    (?:zobacz|czytaj|przeczytaj) (?:także|również|też).{0,30}|udostępnij.{0,20}|powiązane.{0,20}|
    najnowsze.{0,20}|materiały|zdjęcia(?: \(\d+\))?|tagi|rejestr zmian|informacje o publikacji dokumentu|
    související.{0,20}|sdílet.{0,20}|další (?:zprávy|články)|štítky|čtěte také|súvisiace.{0,20}|zdieľať|
    ilgili (?:haberler|içerikler|bağlantılar)|diğer (?:haberler|duyurular)|paylaş.{0,20}|etiketler|
    son (?:haberler|dakika)|
    zie ook|lees ook|deel (?:dit|deze pagina).{0,20}|meer nieuws|dela.{0,20}|läs (?:mer|också)|
    del (?:denne|på).{0,20}|lue myös|jaa|
    (?:berita|artikel|siaran pers) (?:lainnya|terkait|terbaru|populer)|bagikan.{0,20}|baca juga.{0,40}|
    (?:các )?tin (?:khác|liên quan|mới nhất|đã đưa)|chia sẻ.{0,20}|bài viết liên quan|từ khóa|
    แชร์.{0,20}|ข่าว(?:ที่เกี่ยวข้อง|อื่น ๆ|ล่าสุด)|แท็ก|เอกสารแนบ|
    kapcsolódó.{0,30}|megosztás|további hírek|címkék|csatolmányok|
    (?:știri|articole) (?:similare|recente)|alte (?:știri|noutăți)|distribuie.{0,20}|
    последни новини|свързани.{0,20}|подели.{0,20}|остале вести|повезане вести|podijeli.{0,20}|
    povezane.{0,20}|
    relaterat.{0,20}|relaterade.{0,20}|läs också|taggar|nyckelord|relatert.{0,20}|relaterede.{0,20}|
    les også|læs også|
    aiheesta lisää|lisää aiheesta|avainsanat|verantwoordelijk|documenten|trefwoorden|
    σχετικ(?:ά|ές).{0,20}|κοινοποίηση.{0,20}|διαβάστε (?:επίσης|ακόμη).{0,20}|ετικέτες|
    संबंधित.{0,20}|साझा करें|अन्य समाचार|इस विज्ञप्ति को इन भाषाओं में पढ़ें.{0,80}|
    read this (?:release|page|article) in.{0,80}|
    相关(?:新闻|链接|阅读|文章|报道|稿件|信息|附件)|推荐(?:阅读|给朋友)|分享(?:到|至)?.{0,8}|上一篇.{0,80}|下一篇.{0,80}|附件(?:下载)?|打印|
    字体大小.{0,10}|扫一扫.{0,20}|相關(?:新聞|連結|檔案).{0,10}|
    関連(?:リンク|情報|記事|資料|ファイル|ページ|サイト)|
    このページ(?:の先頭|のトップ)?(?:へ|に戻る)?|シェア(?:する)?|공유(?:하기)?|관련(?: ?기사| ?뉴스)|
    (?:أخبار|مواضيع|مقالات|مواد) (?:ذات صلة|متعلقة|مشابهة)|اقرأ (?:أيضا|أيضًا|المزيد)|شارك.{0,20}|
    مشاركة.{0,20}|الوسوم|آخر الأخبار|اخبار مرتبط|مطالب مرتبط|اشتراک گذاری|כתבות נוספות|קרא עוד|
    שתף.{0,20}|שיתוף
    """
)
"""Headings of what stands beside or after a text: related items, sharing, tags, galleries."""

CONTACT = one_of(
    r"""
    (?:(?:press|media|public affairs|news media|further|general) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|
    ies))(?: (?:us|information|details|for .{1,30}|person|persons))?|
    (?:for )?(?:more|further|additional) information(?:,? (?:please )?(?:contact|visit|see).{0,40})?|
    contact (?:person|point)s?|
    for (?:media|press) (?:enquiries|inquiries).{0,40}|media (?:relations|office|team)|
    (?:presse|medien|ansprech)?kontakte?|pressekontakt|ansprechpartner(?:in)?(?:nen)?|
    adresse für rückfragen|rückfragen(?: an)?|herausgeber|impressum|
    kontakt für (?:medien|journalist).{0,20}|pressestelle|auskünfte|
    contacts?(?: (?:de )?presse)?|service (?:de )?presse|
    contact(?:o|os|atti|ato|atos)?(?: (?:de |di |para )?(?:prensa|stampa|imprensa|medios))?|
    informazioni|mayor información|más información|per informazioni|
    контакт(?:ы|и|ная информация|на інформація)?(?: для (?:сми|змі|прессы|преси))?|пресс-служба.{0,30}|
    прес-служба.{0,30}|
    presskontakt(?:er)?|pressekontakt(?:er)?|perscontact|woordvoer(?:der|ing)|yhteystiedot|lisätietoja|
    επικοινωνία|
    kapcsolat|sajtókapcsolat|contact de presă|kontakt za medije|контакт за медии|kontak(?: media)?|liên hệ|
    ติดต่อ|संपर्क|
    kontakt(?: (?:dla|pro|pre) (?:mediów|média|médiá))?|biuro prasowe|iletişim|basın (?:ofisi|irtibat)|
    (?:本件(?:に関する)?)?(?:の)?(?:お)?問い?合わ?せ先?(?:先)?|联系(?:方式|人|我们)|聯絡(?:方式|人)|문의(?:처)?|للتواصل|للاتصال|
    اتصل بنا|لمزيد من المعلومات|צור קשר
    """
)
"""Headings of contact details."""

CLOSING = one_of(
    r"""
    (?:©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|版权所有|
    無断転載).{0,200}|
    (?:back |return )?to (?:the )?top(?: of (?:the )?page)?|back to .{1,40}|top of page|
    print(?: (?:this )?(?:page|version|article))?|printable (?:view|version).{0,40}|
    printer[- ]friendly.{0,30}|e?-?mail (?:this )?(?:page|article|to a friend)|
    (?:previous|next)(?: (?:page|article|post|story))?|home|close|click (?:here|to) .{1,60}|
    important notices|report a problem.{0,40}|
    nach oben|zum seitenanfang|seitenanfang|drucken|zurück(?: zur übersicht)?|weiterempfehlen|
    haut de (?:la )?page|imprimer|retour.{0,30}|volver(?: arriba)?|imprimir|subir|stampa|torna su|
    voltar.{0,20}|
    наверх|вверх|печать|версия для печати|назад|к списку.{0,20}|до списку|друк|do góry|drukuj|powrót|
    yazdır|geri|
    打印(?:本页)?|关闭(?:窗口)?|返回(?:顶部|列表)?|回頁首|ページ(?:の)?(?:先頭|トップ)(?:へ|に戻る)(?:戻る)?|印刷|戻る|طباعة|הדפסה|
    (?:last |page |date |this |was |is )*(?:updated?|modified|reviewed|revised|changed)(?: (?:on|at|by))?
    (?:\W.{0,20}\d.{0,40})?|
    content (?:current|last reviewed).{0,60}|
    (?:letzte|stand|zuletzt)(?: (?:änderung|aktualisiert|geändert|aktualisierung))?.{0,40}|
    (?:dernière )?(?:mise à jour|modification).{0,40}|
    (?:última|ultimo|última) (?:actualización|aggiornamento|atualização|modifica).{0,40}|
    (?:последнее )?(?:обновлен[оие]+|изменен[оие]+|дата обновления)\b.{0,60}|
    (?:востаннє )?(?:оновлено|змінено)\b.{0,60}|
    (?:ostatnia |data )?(?:aktualizacja|modyfikacj[ai])\b.{0,60}|(?:最終)?更新(?:日|时间|時間)?.{0,30}|
    son güncelle.{0,40}|آخر تحديث.{0,40}|
    (?:page |article |total )?(?:views?|hits|visits|reads|просмотр(?:ов|ы)|переглядів|wyświetleń|点击(?:数|
    量)?|浏览(?:次数|量)?|阅读(?:量)?|点击率|görüntülenme|vues|aufrufe|visitas)\W{0,3}[\d.,\s]*|
    [\d.,\s]+(?:views?|hits|visits|просмотр\w*|перегляд\w*|vues|次)|(?:조회(?:수)?|閲覧数|ผู้เข้าชม|lượt xem|
    dilihat)\W*\d*|
    عدد (?:المشاهدات|الزيارات|القراءات).{0,12}|تعداد بازدید.{0,12}|(?:צפיות|מספר צפיות).{0,12}|
    trở về(?: đầu trang)?|in trang|quay lại|목록|인쇄|พิมพ์|ย้อนกลับ|cetak|kembali|tillbaka|skriv ut|terug|
    tulosta|takaisin|
    εκτύπωση|vissza|nyomtatás|înapoi|versiune pentru tipărire|назад|штампај|
    (?:forrás|fonte|fuente|quelle|kaynak|źródło|zdroj|izvor|джерело|источник|bron|källa|πηγή|sumber|nguồn|
    出典|출처|المصدر)\s?[:：].{1,40}|(?:autor|auteur|autore|автор|yazar)\s?[:：].{2,60}|
    (?:datum|date|data|fecha|дата)\b.{0,30}[:：].{4,40}|
    (?:published|posted|uploaded) by\W.{2,60}|(?:publié|rédigé) par\W.{2,60}|publicado por\W.{2,60}|
    pubblicato da\W.{2,60}|опубл[иі]кова[лн]\w*\s?[:：].{2,60}|(?:opublikował|wytworzył)\w*\s?[:：].{2,60}|
    (?:количество|число) просмотров.{0,12}|кількість переглядів.{0,12}|pobierz.{0,20}|
    this (?:web ?)?(?:site|page) is (?:managed|maintained|run|owned|provided) by.{0,100}|
    reproduction is (?:permitted|authorised).{0,100}|
    при (?:использовании|перепечатке|цитировании).{0,40}ссылка.{0,90}|
    (?:责任编辑|责编|编辑|编 辑|来源)\W?.{0,30}|source\W .{1,30}
    """
)
"""Lines that close a page rather than a text."""

OPENING = one_of(
    r"""
    (?:for )?immediate release|for release|embargo(?:ed)?.{0,40}|
    (?:press|news|media) (?:release|statement|note|advisory|briefing)s?(?: (?:no|number|nr|
    #)\W{0,2}[\w/.-]+)?|
    news(?: item| story)?|statements?|speech(?:es)?|speeches and remarks|article|
    release (?:no|number)\W{0,2}[\w/.-]+|
    office of (?:the )?(?:press secretary|communications|the spokesperson)|the white house|
    (?:.{0,20}check against delivery|.{0,30}as (?:prepared|delivered)(?: for delivery)?).?|
    (?:listen|share|print|save|email|download|copy link|facebook|twitter|x|linkedin|whatsapp|telegram|
    youtube|a[+-]|font size.{0,20}).{0,3}|
    (?:listen to|download|watch|view|see) (?:this|the) .{1,60}|\d+[- ]min(?:ute)?s?(?: read)?|
    (?:estimated )?reading time.{0,20}|
    (?:presse(?:mitteilung|erklärung|information|meldung)|medienmitteilung|meldung|rede|
    interview)(?: (?:nr\W?)? ?[\d/.]+)?|
    vorlesen|lesedauer.{0,20}|
    communiqué(?:s)?(?: de presse)?|discours|déclaration(?:s)?|comunicado(?:s)?(?: de prensa)?|
    nota de prensa|discurso|comunicato(?: stampa)?|nota (?:à imprensa|stampa)|temps de lecture.{0,20}|
    новости?|пресс-релиз(?:ы)?|заявлени[ея]|выступлени[ея]|новини|прес-реліз|заява|
    komunikat(?: prasowy)?|aktualności|basın açıklaması|haber(?:ler)?|
    字体\W?.{0,20}|.{0,6}(?:大|中|小)(?:\s*(?:大|中|小)){2}.{0,12}|来源\W.{1,40}|报道发表|会見|プレスリリース|記者会見|
    بيان صحفي|
    הודעה לעיתונות|
    (?:id|ref(?:erence)?|doc(?:ument)?|release)\W{0,3}(?:no|nr|number|id)?\W{0,3}[\w/.-]*\d[\w/.-]*|
    № ?[\w/.-]+|nr\.? ?\d[\w/.-]*|
    summary|background|introduction|overview|abstract|main (?:text|body)|full (?:text|statement|transcript)|
    zusammenfassung|hintergrund|einleitung|résumé|contexte|introducción|resumen|antecedentes|riassunto|
    резюме
    """
)
"""Lines that stand between a title and its text and are not part of it."""

WHOLE_SENTENCE = one_of(
    r"""
    (?:©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|版权所有|
    無断転載).{0,200}|
    (?=.*\b(?:newsletters?|e-?mails?|mailing|subscribers|updates|alerts|notifications|rss|inbox|channel|news|
    press releases|infolettre|bolet[ií]n|рассылк\w+|канал\w*|розсилк\w+|telegram|facebook|twitter)\b)
    .{0,90}\b(?:sign up|subscrib(?:e|ers)|abonnieren sie|abonnez-vous|suscríbase|подпи(?:шитесь|сывайтесь)|
    підпи(?:шіться|суйтесь)|mailing list)\b.{0,120}|
    (?:this |the )?(?:last |page |document |was |is )*(?:updated?|modified|reviewed|revised) (?:on|at)\b
    .{0,20}\d.{0,40}|
    this (?:web ?)?(?:site|page) is (?:managed|maintained|run|owned|provided) by.{0,100}|
    reproduction is (?:permitted|authorised).{0,100}|
    при (?:использовании|перепечатке|цитировании).{0,40}ссылка.{0,90}|
    .{0,20}check against delivery|(?:\w+ ){0,2}as (?:prepared|delivered)(?: for delivery)?|
    (?:the )?(?:speaker|minister|\w+) (?:sometimes |may )?deviates? from .{0,30}text|
    es gilt das gesprochene wort|seul le (?:texte )?prononcé fait foi|
    (?:for )?(?:more|further|additional) information,? (?:please )?(?:contact|visit|see).{0,40}
    """
)
"""What stands around a text in whole sentences; any other sentence is the text's own."""

BYLINE = one_of(
    r"""
    (?:written by|author|posted by|published by|story by|von|par|por|di|autor|auteur|автор|yazar)\b
    \W.{2,80}|by .{2,80}
    """
)
"""Who wrote a text down."""

METADATA = one_of(
    r"""
    (?:issued pursuant to|(?:document |publication |content |news )?(?:type|number|categor(?:y|ies))|
    topics?|themes?|
    location|reference(?: number)?|(?:publication|effective|issue) date|applies to|
    kategorien?|themen?|ressort|rubrik|aktenzeichen|catégories?|thèmes?|rubrique|categorías?|temas?|categori[ae]|
    тема|рубрика|раздел|категорія|розділ|kategoria|temat|kategori|konu|
    索引号|发文机关|发文字号|文号|主题词|主题分类|成文日期|发布日期|分类|类别|所属)\s?[:：].{1,120}
    """
)
"""A field of a page's record and its value, which some pages show in the element of the text."""
