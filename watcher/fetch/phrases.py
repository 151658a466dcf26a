"""The words of refusals, by what they mean: one alternative a line, in lower case. Add your language here.

"Whole" patterns must fill a title, a heading, or one part of it ("Page not found | Ministry" has two parts);
the others are searched for.
"""

import re

_PAGE = r"(?:(?:web ?)?page|url|file|address)"
_THING = rf"(?:{_PAGE}|(?:web ?)?site|document|content|resource|article|item)"
_YOU_WANT = (
    r"you(?:'re| are| were| have| had|) (?:requested|looking for|searching for|(?:trying|tried) to \w+)"
)
_REQUESTED = (
    rf"(?:(?:the |this |that |your )?{_PAGE}|(?:the |this |that )?requested {_THING}"
    rf"|(?:the )?{_THING} {_YOU_WANT})"
)


def any_of(*patterns: str) -> re.Pattern[str]:
    """Compile lines of alternatives."""
    lines = (line.strip() for pattern in patterns for line in pattern.splitlines())
    return re.compile("|".join(filter(None, lines)), re.MULTILINE)


_SORRY = (
    r"(?:oops|sorry|whoops|hmm|we(?:'re| are) sorry|désolé|lo sentimos|leider|entschuldigung|извините|вибачте"
    r"|ой|упс|ошибка|помилка|hata|üzgünüz|erreur|error|fehler|błąd|przepraszamy|erro|errore|خطأ|عذرا)"
)
_BEFORE = rf"{_SORRY}?[\s!.,:…–—-]*(?:(?:http |error )*404)?[\s!.,:…–—-]*(?:"
_AFTER = r")[\s!.…。]*(?:\(?(?:error )?404\)?)?"
_ENGLISH = rf"""
not found
nothing (?:was )?found
(?:this )?(?:page|content) (?:has (?:been )?)?(?:moved|removed|deleted)(?: or .{1, 40})?
(?:document|article|content|resource) not found
{_REQUESTED} (?:not (?:found|available)|unavailable|missing)
{_REQUESTED} (?:is|was|could|does)(?: not|n't) (?:be )?(?:found|located|exist|available)(?: anymore)?
{_REQUESTED} can(?: ?not|'t) be (?:found|located|displayed)
{_REQUESTED} (?:is )?(?:no longer (?:exists?|available)|missing)
(?:we(?:'re| are) sorry[,.]? )?(?:but )?(?:we )?(?:can(?:'|no)t|could(?: not|n't)) find th(?:at|e|is) page.*
"""
_OTHERS = r"""
(?:page|document) (?:introuvable|non trouvée?|inexistante?)
(?:la |cette )?page (?:demandée |que vous .{1,40} )?n'(?:existe|est) (?:pas|plus)(?: disponible)?
(?:la |cette )?page (?:demandée |que vous .{1,40} )?est introuvable
nous ne trouvons pas (?:la|cette) page.{0,30}
(?:la |cette )?page (?:demandée |que vous .{1,40} )?n'a pas (?:pu être|été) trouvée
(?:seite|dokument) (?:wurde )?nicht gefunden
die (?:\w+ |von ihnen .{1,40} )?seite (?:existiert nicht(?: mehr)?|ist nicht (?:vorhanden|verfügbar))
(?:die|diese) (?:\w+ )?seite existiert (?:leider )?nicht(?: mehr)?
diese seite (?:gibt es nicht(?: mehr)?|existiert nicht(?: mehr)?)
die (?:\w+ |von ihnen .{1,40} )?seite (?:wurde|konnte) nicht gefunden(?: werden)?
(?:página|contenido) no (?:encontrad[ao]|disponible)
(?:la )?página (?:solicitada |que .{1,30} )?no (?:existe|está disponible|se encontró)
(?:la )?página (?:solicitada |que .{1,30} )?no (?:fue|ha sido) encontrada
página (?:não encontrada|inexistente)
(?:a )?página (?:solicitada |que .{1,30} )?não (?:existe|foi encontrada)
pagina (?:non trovata|inesistente)
(?:la )?pagina (?:richiesta |cercata )?non (?:esiste|è stata trovata|è disponibile)
pagina (?:werd )?niet gevonden
(?:de )?(?:opgevraagde )?pagina (?:bestaat niet(?: meer)?|(?:is|kan) niet (?:worden )?gevonden(?: worden)?)
(?:nie znaleziono|nie odnaleziono) (?:podanej |żądanej )?(?:strony|dokumentu)
strony nie znaleziono
(?:podana |żądana )?strona nie (?:została (?:znaleziona|odnaleziona)|istnieje)
(?:\w+ая |такая )?(?:вами )?страница(?:, которую вы .{1,30},)? не (?:найдена|существует|обнаружена)
запрашиваем(?:ый|ая) \w+ не (?:найден[ао]?|существует|обнаружен[ао]?)
(?:страница|материал|документ|новость|запись) (?:удал[её]н[ао]?|недоступ(?:на|ен)|отсутствует|не найден[ао]?)
такой страницы (?:нет|не существует)
(?:запитувану |запитана )?(?:сторінк[ау]|документ) (?:не (?:знайден[оа]|існує)|відсутня|видалено)
(?:aradığınız |istediğiniz )?sayfa(?:yı)? (?:bulunamadı|mevcut değil|bulamadık)
(?:الصفحة|صفحة) (?:المطلوبة |التي .{1,40} )?(?:غير موجودة|غير متاحة|غير متوفرة)
(?:لم يتم العثور|لم نعثر|تعذر العثور) على (?:هذه )?(?:الصفحة|صفحة).*
صفحه(?:ٔ|‌ی|‌ای|ی)? (?:مورد نظر |درخواستی )?(?:شما )?(?:یافت نشد|پیدا نشد|وجود ندارد)
(?:הדף|העמוד|דף|עמוד)(?: המבוקש| שחיפשת[םן]?)? (?:לא נמצא|אינו קיים|לא קיים)
(?:抱歉|对不起)?[,，!！ ]?[您你]?所?要?(?:访问|请求|查找|找|浏览)?的?[页网頁網][面页頁](?:不存在|未找到)
[您你]?所?要?(?:访问|请求|查找|找|浏览)?的?(?:页面|网页|内容)(?:可能)?(?:不存在或)?已(?:被|经)?删除
(?:找不到|没有找到|無法找到|无法找到)(?:该|此)?(?:页面|网页|頁面|網頁)
(?:お探しの|ご指定の)?(?:ページ|url|ファイル)(?:が|は)(?:見つかりません(?:でした)?|存在しません)
(?:お探しの|ご指定の)(?:ページ|url|ファイル)は.{0,9}(?:移動|削除).{0,30}
(?:요청하신 )?페이지를 찾을 수 없습니다
존재하지 않는 페이지(?:입니다)?
stránka (?:nebyla nalezena|nenalezena|neexistuje|nebola nájdená|nenájdená)
pagina nu (?:a fost găsită|există)
az? (?:keresett )?oldal nem található
sidan (?:kunde inte hittas|hittades inte|finns inte)
siden (?:blev ikke fundet|findes ikke|ble ikke funnet|finnes ikke)
sivua ei löy(?:dy|tynyt)
η σελίδα δεν (?:βρέθηκε|υπάρχει)
(?:पृष्ठ|पेज) (?:नहीं मिला|उपलब्ध नहीं है)
không tìm thấy (?:trang|nội dung).{0,30}
halaman (?:tidak|tak) ditemukan
ไม่พบหน้า.{0,20}
страница(?:та)? (?:није пронађена|не постоји|не е намерена|не съществува)
stranica (?:nije pronađena|ne postoji)
stran (?:ni bila najdena|ne obstaja)
puslapis nerastas|lapa nav atrasta|(?:lehte|lehekülge) ei leitud
səhifə tapılmadı|sahifa topilmadi|бет табылмады|бет табылган жок
გვერდი ვერ მოიძებნა|էջը (?:չի գտնվել|գոյություն չունի)
صفحہ نہیں ملا|хуудас олдсонгүй|faqja nuk u gjet|síðan fannst ekki|ukurasa haukupatikana
"""
NOT_FOUND_WHOLE = re.compile(_BEFORE + any_of(_ENGLISH, _OTHERS).pattern + _AFTER)
NOT_FOUND = any_of(_OTHERS)
"""Searched for on a page that says hardly anything else; the English ones are too common for that."""

NUMBER_404 = any_of(r"""
^404$
^404\s*[|:–—-]
\b(?:error|http|fehler|erreur|ошибка|помилка|hata|błąd|erro|خطأ|错误)[\s:#-]*404\b(?!\s*:\s*\w)
\b404[\s:–-]*(?:error|fehler|(?:page |file )?not found|错误)
""")

TO_THE_READER = any_of(rf"""
\b{_THING} (?:that )?{_YOU_WANT}[^.]{{0,60}}\b(?:not|no longer|can(?:no|')t|(?:is|does)n't|unavailable)\b
\b{_THING} (?:that )?{_YOU_WANT}[^.]{{0,60}}\b(?:moved|removed|renamed|deleted|expired|relocated)\b
\b(?:the|your) requested {_THING}[^.]{{0,60}}\b(?:not (?:be )?(?:found|located|exist)|no longer|removed)\b
\b(?:link|url|address) you (?:followed|clicked|entered|typed)[^.]{{0,60}}\b(?:broken|incorrect|not|invalid)\b
\bthis page (?:does(?: not|n't)|no longer) exists?\b
\bthis (?:page|article|statement|document|press release) (?:has been|was) (?:removed|deleted|unpublished)\b
""")
"""A sentence that tells who asked for a page what became of it."""

_SITE = r"(?:site|web ?site|web ?page|page|portal|server|system)"
_SITIO = r"(?:site|sito|sitio|página|pagina|portal|portale|servicio|servizio|serviço|service|web)"
MAINTENANCE = any_of(rf"""
^(?:temporarily )?down for (?:\w+ )?maintenance$|रखरखाव के अधीन
^(?:\w+ ){{0,3}}{_SITE} maintenance$|\bmaintenance (?:mode|page|in progress)\b
\b{_SITE}\b[^.]{{0,40}}\b(?:under|undergoing|down for)(?: \w+){{0,2}} maintenance\b
\bwe(?:'re| are) (?:\w+ )?(?:down for|under|undergoing|performing)(?: \w+){{0,2}} maintenance\b
^(?:we(?:'ll| will)|we should) be (?:right )?back(?: online)?(?: (?:soon|shortly|at .{{1,20}}))?$
^be right back$
\b{_SITE}(?: is)? (?:temporarily|currently|momentarily) (?:unavailable|down|offline)\b(?! (?:to|for|in))
\b{_SITE}(?: is)? (?:temporarily|currently) closed\b(?! (?:to|for|in))
\b{_SITE}\b[^.]{{0,40}}\b(?:is being updated|will be available again|being upgraded)\b
^(?:site |page )?(?:temporarily )?(?:offline|unavailable|closed)$
^\d* ?(?:service )?(?:temporarily unavailable)
\bservices? (?:aren't|isn't|are not|is not) available right now\b
^(?:coming soon|under construction|site under construction|website coming soon)$
(?:site en|en cours de) maintenance|maintenance en cours|travaux de maintenance
{_SITIO}\b[^.]{{0,30}}(?:momentanément|temporairement) (?:indisponible|inaccessible|fermé)
^service indisponible$
^wartungsarbeiten$|wartungsarbeiten ist (?:unsere|die|diese) (?:web)?s
wir aktualisieren (?:unsere|die) (?:web)?s|wartungsmodus|(?:web)?seite\b[^.]{{0,40}}wartung
seite wird (?:\w+ )?gewartet|wegen wartungsarbeiten
(?:web)?seite\b[^.]{{0,60}}vorübergehend nicht (?:erreichbar|verfügbar)
{_SITIO}\b[^.]{{0,30}}(?:en mantenimiento|em manutenção|in manutenzione)|^(?:estamos )?en mantenimiento$
^(?:estamos )?em manutenção$|^manutenzione(?: programmata| in corso)?$
{_SITIO} (?:web )?no está disponible|^mantenimiento (?:del sitio|web)$
{_SITIO}\b[^.]{{0,30}}(?:temporalmente|momentáneamente) (?:fuera de servicio|no disponible)
{_SITIO}\b[^.]{{0,30}}(?:momentaneamente|temporaneamente) non (?:disponibile|raggiungibile)
{_SITIO}\b[^.]{{0,30}}temporariamente (?:indisponível|fora do ar)
^przerwa techniczna$|(?:strona|serwis)\b[^.]{{0,40}}(?:chwilowo|tymczasowo) niedostępn
^prace (?:serwisowe|konserwacyjne)$
^bakım (?:çalışması|modu)$|site\w*\b[^.]{{0,30}}bakım|bakımda(?:dır|yız)?$
на сайте (?:сейчас )?(?:ведутся|проводятся)
(?:сайт|портал|сервис)\b.{{0,12}} (?:временно недоступ|на (?:техническом )?обслуж)
^(?:ведутся |проводятся )?(?:технические|профилактические|регламентные) работы$
на сайті (?:зараз )?(?:ведуться|проводяться)|(?:сайт|портал) (?:тимчасово недоступ|на технічному обслуг)
^(?:технічні|профілактичні) роботи$
(?:系统|網站|网站|服务器)(?:正在)?(?:升级)?(?:维护|維護|升级)|^维护中$|メンテナンス(?:中|のため)
(?:시스템|서비스|사이트) ?점검
الموقع (?:قيد|تحت) الصيانة|في وضع الصيانة|^صيانة$|الموقع (?:مغلق|متوقف) للصيانة|الموقع غير متاح|האתר בתחזוקה
האתר אינו זמין
(?:سایت|وب‌?سایت|سامانه)[^.]{{0,30}}(?:بروزرسانی|به‌روزرسانی|تعمیر)
website\b[^.]{{0,40}}(?:wegens onderhoud|tijdelijk niet beschikbaar)|^onderhoud$
(?:web|stránky)\b[^.]{{0,30}}(?:dočasně nedostupn|údržb)|^(?:probíhá )?údržba$
(?:webbplatsen|sidan)\b[^.]{{0,30}}(?:tillfälligt|underhåll)|^underhåll(?: pågår)?$
(?:nettsiden|hjemmesiden|siden) er (?:midlertidig|under vedlikehold)
(?:sivusto|sivu)\w* (?:on )?(?:huolto|tilapäisesti)
ιστ(?:ότοπος|οσελίδα)[^.]{{0,30}}συντήρηση|^συντήρηση$|oldal\b[^.]{{0,30}}karbantartás|^karbantartás$
site(?:-ul)?\b[^.]{{0,30}}(?:mentenanță|temporar indisponibil)|situs\b[^.]{{0,40}}(?:pemeliharaan|perbaikan)
trang web\b[^.]{{0,30}}bảo trì|^bảo trì(?: hệ thống)?$|^dalam (?:perbaikan|pemeliharaan)$
""")
SCHEDULED = any_of(r"""
^(?:(?:scheduled|planned|routine|site|website|system) )*maintenance(?: (?:break|window))?$
""")
"""A heading of a helicopter's or a pipeline's maintenance too, so there must be an apology beside it."""
APOLOGY = any_of(r"""
\b(?:patience|apologi[sz]e|inconvenience|try again|check back|be back|available again)\b
\bplease (?:come|return|visit)\b
\b(?:our|the|this) (?:web ?)?(?:site|page|portal)\b
""")

SERVER_ERROR = any_of(r"""
^5\d\d$
^5\d\d\s*[|:–—-]
[|–—-]\s*5\d\d:
\b(?:error|http|http status)[\s:-]*5\d\d\b
\b5\d\d[\s:–—-]*(?:error|bad gateway|internal|service|gateway|server|web server|backend)
^(?:bad gateway|internal server error|server error|gateway time-?out|service (?:temporarily )?unavailable)
^(?:database|application|runtime) error|error establishing a database connection
^server error in '.{0,30}' application
^fatal error: (?:uncaught|allowed|call|maximum)|\bstack trace: #0\b
\b(?:critical|fatal) error on (?:this|your) (?:web)?site
^the web ?site (?:you are accessing )?(?:has )?(?:encountered|experienced) an unexpected error
^(?:ошибка (?:сервера|5\d\d)|внутренняя ошибка сервера)|^внутрішня помилка сервера
^(?:erreur (?:interne|5\d\d)|interner serverfehler|error interno del servidor|errore interno|sunucu hatası)
^(?:服务器(?:内部)?错误|サーバーエラー|서버 오류|خطأ في الخادم)
^(?:domain|account|website|site|hosting)(?: has)?(?: been)? (?:suspended|expired|parked)$
^this (?:domain|account|hosting account|website) (?:is|has|has been) (?:suspended|expired|parked|for sale)
^(?:buy this domain|welcome to nginx!?|apache2? .{0,30}default page.*|iis windows server|it works!)$
^(?:diese )?domain .{0,30}(?:steht )?zum verkauf|^домен .{0,60}прода[её]тся
\bdomain may be for sale\b
\b(?:domain|name) is (?:parked free|parked by|for sale!?$)
""")
FORBIDDEN = any_of(r"""
^(?:error )?403[\s:|–—-]*forbidden
^(?:403|forbidden)$
^(?:error )?(?:406 )?not acceptable!?$
""")
TOO_MANY = any_of(r"""
^(?:error )?(?:429)?[\s:–—-]*too many requests$
^(?:error )?429$
\brate limit(?:ed| exceeded)$
^too many requests from your
^we have received too many requests from
""")
"""These four: searched for in title, headings and sentences of a short bare page, each for itself."""

LOGIN = any_of(r"""
\b(?:log|sign)[ -]?(?:in|on)\b
\b(?:authenticat\w+|single sign|password|anmeld\w+|einloggen|passwort|connexion|se connecter|s'identifier)\b
\b(?:acceder|entrar|accedi)\b
iniciar (?:sesión|sessão)|inicio de sesión|inloggen|zaloguj|logowanie|oturum aç|giriş(?:i)?\b
вход|войти|авторизац|увійти|вхід|přihl(?:ášení|ásit)|prihlás|logga in|logg inn|log ind|kirjaudu
bejelentkezés
\bmasuk\b|đăng nhập|σύνδεση|είσοδος|autentificare|prijava|prisijung|\bidentifi(?:cation|cación|cazione)\b
تسجيل الدخول|התחבר|כניסה|登录|登錄|登陆|ログイン|로그인|ورود
""")
"""Searched for in the head lines of a bare page that asks for a password, or anywhere on a short one."""
LOGIN_WHOLE = any_of(r"""
(?:please |user |member )?(?:log|sign)[ -]?(?:in|on)(?: to .{1,40}| ‹ .{1,40})?|authentication required
members only
(?:anmelden|anmeldung|einloggen|connexion|se connecter|s'identifier|identification|iniciar (?:sesión|sessão))
acceder|accedi|accesso|entrar|inloggen|zaloguj się|logowanie|přihlášení|prihlásenie
logga in|logg inn|log ind
(?:вход|войти|авторизация|увійти|вхід)(?: .{1,30})?|giriş(?: yap)?|oturum aç|bejelentkezés
autentificare
تسجيل الدخول|כניסה|התחברות|ورود(?: به .{1,30})?|(?:用户)?(?:登录|登錄|登陆)|ログイン|로그인|đăng nhập
σύνδεση|masuk
""")
"""Whole: the heading of a page inside a site's layout that asks for a password and says little else."""
