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


def _any(*patterns: str) -> re.Pattern[str]:
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
page (?:has been )?(?:removed|deleted)
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
(?:la |cette )?page (?:demandée |que vous .{1,40} )?n'a pas (?:pu être|été) trouvée
(?:seite|dokument) (?:wurde )?nicht gefunden
die (?:\w+ |von ihnen .{1,40} )?seite (?:existiert nicht(?: mehr)?|ist nicht (?:vorhanden|verfügbar))
die (?:\w+ |von ihnen .{1,40} )?seite (?:wurde|konnte) nicht gefunden(?: werden)?
página no (?:encontrada|disponible)
(?:la )?página (?:solicitada |que .{1,30} )?no (?:existe|está disponible|se encontró|fue encontrada)
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
страница (?:удалена|недоступна|отсутствует)
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
(?:요청하신 )?페이지를 찾을 수 없습니다
존재하지 않는 페이지(?:입니다)?
stránka (?:nebyla nalezena|nenalezena|neexistuje|nebola nájdená|nenájdená)
pagina nu (?:a fost găsită|există)
az? (?:keresett )?oldal nem található
sidan (?:kunde inte hittas|hittades inte|finns inte)
siden (?:blev ikke fundet|findes ikke|ble ikke funnet|finnes ikke)
sivua ei löy(?:dy|tynyt)
η σελίδα δεν (?:βρέθηκε|υπάρχει)
"""
NOT_FOUND_WHOLE = re.compile(_BEFORE + _any(_ENGLISH, _OTHERS).pattern + _AFTER)
NOT_FOUND = _any(_OTHERS)
"""Searched for on a page that says hardly anything else; the English ones are too common for that."""

NUMBER_404 = _any(r"""
^404$
^404\s*[|:–—-]
\b(?:error|http|fehler|erreur|ошибка|помилка|hata|błąd|erro|خطأ|错误)[\s:#-]*404\b
\b404[\s:–-]*(?:error|fehler|(?:page |file )?not found|错误)
""")

TO_THE_READER = _any(rf"""
\b{_THING} (?:that )?{_YOU_WANT}[^.]{{0,60}}\b(?:not|no longer|can(?:no|')t|(?:is|does)n't|unavailable)\b
\b{_THING} (?:that )?{_YOU_WANT}[^.]{{0,60}}\b(?:moved|removed|renamed|deleted|expired|relocated)\b
\b(?:the|your) requested {_THING}[^.]{{0,60}}\b(?:not (?:be )?(?:found|located|exist)|no longer|removed)\b
\b(?:link|url|address) you (?:followed|clicked|entered|typed)[^.]{{0,60}}\b(?:broken|incorrect|not|invalid)\b
\bthis page (?:does(?: not|n't)|no longer) exists?\b
\bthis (?:page|article|statement|document|press release) (?:has been|was) (?:removed|deleted|unpublished)\b
""")
"""A sentence that tells who asked for a page what became of it."""

CHALLENGE = _any(r"""
just a moment
attention required!?
one more step
pardon our interruption
transferring to the website
checking (?:if the site connection is secure|your browser(?: before accessing.*)?)
(?:please )?(?:verify|confirm|prove) (?:that )?you(?:'re| are) (?:a )?(?:human|not a (?:ro)?bot)
verifying you are human
are you (?:a )?(?:human|robot)\??
(?:human|bot|browser) verification
(?:vercel )?security (?:check|verification|checkpoint)
making sure you(?:'re| are) not a bot
i'm not a robot
press (?:&|and) hold to confirm.*
ddos[- ](?:guard|protection)
(?:we have detected |our systems have detected )?unusual (?:traffic|activity) from your.*
(?:подтвердите, что )?вы не робот\??
(?:идет |идёт )?проверка (?:вашего )?(?:браузера|безопасности)
(?:підтвердьте, що )?ви не робот\??
перевірка (?:вашого )?браузера
(?:vérifiez|confirmez) que vous (?:êtes (?:un )?humain|n'êtes pas un robot)
vérification de sécurité
sicherheits(?:über)?prüfung
bestätigen sie, dass sie (?:kein roboter|ein mensch) sind
(?:verifi(?:que|ca)|confirm[ae]) que (?:eres (?:un )?humano|no eres un robot|você é humano|não é um robô)
verificación de seguridad
potwierdź, że (?:nie )?jesteś (?:robotem|człowiekiem)
(?:lütfen )?robot olmadığınızı (?:doğrulayın|kanıtlayın)
güvenlik (?:doğrulaması|kontrolü)
(?:请完成)?(?:安全|人机|访问)(?:验证|驗證)
请输入验证码
(?:私は)?ロボットではありません
(?:자동 )?로봇이 아닙니다
در حال انتقال به سایت.*
(?:أكد أنك|تأكد من أنك) (?:لست (?:برنامج )?روبوت.*|إنسان)
""")
"""Whole, on a bare page; searched for on a very short one that says little else."""

BLOCK = _any(r"""
(?:sorry, )?you (?:have been|are) (?:blocked|unable to access)
(?:your )?(?:ip )?address (?:has been|is|was) (?:temporarily )?(?:blocked|banned|restricted)
access to this (?:page|(?:web)?site|resource) (?:has been|is|was) (?:denied|blocked|restricted|limited)
^(?:(?:error|http)?[\s:-]*403[\s:|-]*)?(?:access|request|permission) (?:is )?(?:denied|blocked|forbidden)\b
the request could not be satisfied
(?:request|requested url) (?:was|has been) (?:rejected|blocked)
request unsuccessful\. incapsula
used cloudflare to restrict access
^(?:web ?)?(?:page|site|url) (?:is |has been )?blocked
(?:this|the) (?:web)?site (?:is|has been) blocked
(?:dns|web|content|url) filter
(?:website|web application) firewall
доступ (?:к (?:сайту|ресурсу|странице) )?(?:запрещ[её]н|ограничен|заблокирован)
доступ (?:до \w+ )?(?:заборонено|обмежено|заблоковано)
accès (?:refusé|interdit|bloqué)
zugriff (?:verweigert|gesperrt)
acceso (?:denegado|bloqueado)
acesso (?:negado|bloqueado)
accesso negato
dostęp (?:zabroniony|zablokowany)
erişim (?:engellendi|reddedildi)
(?:تم (?:رفض|حظر) الوصول|الوصول مرفوض)
(?:访问被(?:拒绝|拦截|阻止)|禁止访问|请求被(?:拦截|阻断))
(?:アクセスが拒否|접근이 (?:거부|차단))
""")
"""Searched for, on a very short page or beside a case number."""

ADDRESSED = _any(r"""
you don't have permission to access
(?:enable|turn on) (?:javascript and )?cookies[^.]{0,60}(?:continue|reload|proceed)
(?:verify|confirm) (?:that )?you are (?:a )?human
your (?:request|access|ip(?: address)?) (?:has been|was|is) (?:blocked|denied|rejected|limited)
checking your browser before
""")
"""Said to the visitor; searched for on a very short page."""

GATE = _any(r"""
automated (?:scraping|access|requests|queries|traffic)
programmatic access
(?:not|are you) (?:a )?(?:ro)?bot
""")
"""Searched for on a bare page that shows a CAPTCHA."""

CASE_NUMBER = _any(r"""
\b(?:reference|incident|support|ray|request|event|attack)[\s-]*(?:id|#|number)
\byour ip\b
""")
"""A refusal names its case; a report about refusals does not."""

MAINTENANCE = _any(r"""
\b(?:under|undergoing|down for|performing|(?:web ?)?site)(?: \w+){0,2} maintenance\b
\bmaintenance (?:mode|page|in progress|break|window)\b
^(?:scheduled |planned )?maintenance$
\bbe (?:right )?back (?:soon|shortly)|be right back\b
\b(?:site|website|service|page) (?:is )?(?:temporarily |currently )+(?:unavailable|down|offline|suspended)\b
\btemporarily (?:unavailable|offline|down)\b
(?:site en|en cours de) maintenance|maintenance en cours|travaux de maintenance
wartungsarbeiten|wartungsmodus|wegen wartung|vorübergehend nicht (?:erreichbar|verfügbar)
(?:sitio|página|portal) (?:web )?en mantenimiento|temporalmente (?:fuera de servicio|no disponible)
(?:site|página|portal) em manutenção|sito in manutenzione
przerwa techniczna|prace (?:techniczne|konserwacyjne)
bakım (?:çalışması|modu|nedeniyle)|bakımda
(?:ведутся|проводятся) (?:\w+ )?работы|техническом обслуживании|сайт временно недоступ
(?:ведуться|проводяться) (?:\w+ )?роботи|сайт тимчасово недоступ
(?:系统|网站|服务器)(?:正在)?(?:维护|升级)|维护中|メンテナンス中|점검 중
الموقع (?:قيد|تحت) الصيانة|في وضع الصيانة|האתר בתחזוקה|در حال (?:بروزرسانی|به‌روزرسانی|تعمیر)
""")
SERVER_ERROR = _any(r"""
^5\d\d$
^5\d\d\s*[|:–—-]
[|–—-]\s*5\d\d:
\b(?:error|http)[\s:-]*5\d\d\b
\b5\d\d[\s:–—-]*(?:error|bad gateway|internal|service|gateway|server|web server)
^(?:bad gateway|internal server error|server error|gateway time-?out|service (?:temporarily )?unavailable)
^(?:database|application) error|error establishing a database connection
""")
FORBIDDEN = _any(r"""
^(?:error )?403[\s:|–—-]*forbidden
^(?:403|forbidden)$
""")
TOO_MANY = _any(r"""
^(?:error )?(?:429)?[\s:–—-]*too many requests$
^(?:error )?429$
\brate limit(?:ed| exceeded)$
""")
"""These four: searched for in the title and headings of a short bare page."""

LOGIN = _any(r"""
\b(?:log|sign)[ -]?(?:in|on)\b
\b(?:authenticat\w+|single sign|password|anmeld\w+|einloggen|passwort|connexion|s'identifier)\b
\b(?:acceder|entrar|accedi)\b
iniciar (?:sesión|sessão)|inicio de sesión|inloggen|zaloguj|logowanie|oturum aç|giriş yap
вход|войти|авторизац|увійти|вхід
تسجيل الدخول|התחבר|כניסה|登录|登錄|登陆|ログイン|로그인|ورود
""")
"""Searched for in the head lines of a bare page that asks for a password, or anywhere on a short one."""
