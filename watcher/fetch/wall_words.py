"""The words of walls: what is said to somebody who is kept out. One alternative a line, in lower case.

A report about walls uses the same words of others; a wall says them to its reader, as a whole sentence.
"""

from watcher.fetch.phrases import any_of

CHALLENGE = any_of(r"""
(?:just )?(?:a|one) moment(?:,? please)?|please wait
un (?:instant|momento|moment|attimo)|um momento|один момент|nur einen moment|chwileczkę
bir dakika(?: lütfen)?
请稍候|しばらくお待ちください|لحظة(?: من فضلك)?|зачекайте(?:, будь ласка)?|подождите(?:, пожалуйста)?
ein(?:en)? moment(?: bitte)?
attention required!?
one more step
pardon our interruption
(?:client )?challenge(?: validation)?
before you continue(?: to .{1,40})?|bevor sie fortfahren|avant de continuer|antes de continuar
prima di continuare
transferring to the website
you are being redirected
are you (?:a )?(?:human|robot)\??
(?:human|bot|browser) verification
(?:vercel )?security (?:check|verification|checkpoint|violation)
i'm not a robot
(?:radware|shieldsquare) captcha(?: page)?
press (?:&|and) hold to confirm.*
ddos[- ](?:guard|protection)
(?:подтвердите, что )?вы не робот\??
подтвердите, что вы (?:не робот|человек)
(?:идет |идёт )?проверка (?:вашего )?(?:браузера|безопасности)
(?:підтвердьте, що )?ви не робот\??
перевірка (?:вашого )?(?:браузера|безпеки)
(?:vérifiez|confirmez) que vous (?:êtes (?:un )?humain|n'êtes pas un robot)
vérification de sécurité
sicherheits(?:über)?prüfung
bestätigen sie, dass sie (?:kein roboter|ein mensch) sind
(?:verifi(?:que|ca)|confirm[ae]) que (?:eres (?:un )?humano|no eres un robot|você é humano|não é um robô)
verificación de seguridad|verifica di sicurezza|verificação de segurança
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
"""Whole: a title or a heading of a bare page, or a part of one."""

CHECKING = any_of(r"""
\bcheck(?:ing)? (?:if the site connection is secure|your browser|(?:that )?you(?:'re| are) not)
\bverify(?:ing)? (?:that )?(?:you(?:'re| are) (?:a )?(?:human|not)|your (?:browser|connection|request))
\b(?:confirm|prove|make sure|making sure) (?:that )?you(?:'re| are) (?:a )?(?:human|not a (?:ro)?bot)
\byour (?:request|browser|connection) is being (?:verified|checked)
\breview the security of your connection
\b(?:unusual|suspicious|malicious|non[ -]standard) (?:traffic|activity|requests?)\b[^.]{0,30} from your\b
\bautomated (?:traffic|activity|requests?|access)\b[^.]{0,30} from your\b
\bperforming (?:a )?security (?:check|verification)|\bprotect (?:itself )?(?:from|against) malicious bots\b
\bmade us think (?:that )?you (?:are|were) a (?:ro)?bot
\b(?:complete|solve) (?:this|the) (?:check|captcha)\b
проверя\w+ ваш браузер|ваш\w* браузер\w* проверя|перевіря\w+ ваш браузер
ihr browser wird (?:über|ge)?prüft|überprüfen ihren browser
v[ée]rifi\w+ (?:de )?votre navigateur
(?:comprobando|verificando|comprobación de|verificación de) (?:su|tu|el|o seu|seu) navegador
(?:verifica|controllo) del (?:tuo |suo )?browser
sprawdza\w+ (?:twojej |państwa )?przeglądark
tarayıcınız\w* (?:kontrol|doğrula)
التحقق من متصفح|بررسی مرورگر
(?:检查|检测|驗證|验证)(?:您|你)?的?(?:浏览器|瀏覽器)|ブラウザ\w{0,3}を(?:確認|チェック)|브라우저를 확인
בודק(?:ים)? את הדפדפן|browser wordt gecontroleerd|(?:ověř|kontrol)\w+ (?:vašeho )?prohlížeče
kiểm tra trình duyệt|memeriksa (?:browser|peramban)
\bvous êtes (?:bien )?(?:un )?(?:être )?humain|вы (?:ли )?человек|человек ли вы|чи ви людина
ob sie ein mensch sind
\b(?:usted es|eres|você é|tu sia|sei) (?:un |um )?(?:ser |essere )?(?:humano|umano)|czy jesteś człowiekiem
insan olduğunuz
您(?:是否)?是真人|人間であること|사람인지 확인|أنك إنسان|אתה אנושי|انسان هستید
""")
"""Searched for on a very short page: what a check says of its visitor."""

BLOCK = any_of(r"""
(?:(?:error|http)?[\s:-]*(?:403)?[\s:|–-]*)?(?:access|permission) (?:is )?(?:denied|forbidden)
(?:403[\s:|–-]*)?request (?:is |was )?(?:denied|rejected|blocked)
(?:(?:web ?)?(?:page|site)|url) (?:is |has been )?blocked
(?:данный )?(?:ресурс|сайт) заблокирован|akses ditolak|دسترسی (?:غیر ?مجاز|ممنوع)
(?:site|sitio|url|accès|acceso|acesso) (?:bloqué|bloqueado)|sito bloccato
(?:página|page|pagina)(?: web)? (?:bloqueada|bloquée|bloccata)
seite gesperrt|zugriff gesperrt
доступ (?:к \w+ (?:\w+ )?)?(?:запрещ[её]н|ограничен|заблокирован)
доступ (?:до \w+ )?(?:заборонено|обмежено|заблоковано)
accès (?:refusé|interdit)|zugriff verweigert|acceso denegado
(?:solicitud|solicitação) (?:rechazada|rejeitada)
(?:acesso|accesso) (?:negado|negato)|dostęp (?:zabroniony|zablokowany)|internet positif
erişime? (?:engellendi|engellenmiştir|reddedildi)
تم (?:رفض|حظر) الوصول|الوصول مرفوض|الموقع محجوب
(?:访问|存取)(?:被拒绝|受限|被拦截|被阻止)|禁止访问|アクセスが(?:拒否|制限).{0,9}|접근이 (?:거부|차단).{0,6}
(?:[\w ,.-]{0,60}\b)?(?:dns|web|content|url) filter(?:ing)?(?: (?:service|portal|block|override|page))*
""")
"""A title or a heading, whole; what stands beside it must agree."""

SUSPECT = any_of(r"""
(?:403[\s:|–-]*)?(?:access (?:restricted|blocked|limited|not allowed)|blocked|forbidden|restricted)
(?:request|connection) (?:intercepted|terminated)|(?:security|system) (?:measure|alert|violation|block)
suspicious activity|(?:ro)?bot (?:check|detected|protection)|verification(?: required)?
""")
"""Heads that reports have, too: whole, and beside a word of the trade."""
OF_THE_TRADE = any_of(r"""
\b(?:vpn|tor|proxy|(?:ro)?bots?|scrap(?:er|ing)|captcha|firewall|waf|webmaster|this (?:web)?site)\b
\bautomated (?:access|requests?|traffic)\b|\bip[ -]address\b|\bverify yourself\b
\byour (?:ip|browser|network|request)\b
\b(?:type|enter) the (?:characters|letters|text|code)\b
""")

ADDRESSED = any_of(r"""
\byou (?:have been|are|were) (?:blocked|banned|being rate limited|unable to access)\b
\byou (?:have tried|were trying|tried) to (?:access|visit)\b[^.]{0,60}\b(?:block|violat|den)
\b(?:web ?page|page|site) you (?:were trying|tried|are trying) to (?:access|visit)\b[^.]{0,30}\bblocked\b
\byour (?:request|access|activity)\b[^.]{0,60}\b(?:blocked|denied|rejected|limited|banned)\b
\byour (?:request|access|activity)\b[^.]{0,60}\b(?:restricted|intercepted)\b
\byour (?:ip|ip address|network|connection|computer)\b[^.]{0,60}\b(?:blocked|denied|rejected|limited)\b
\byour (?:ip|ip address|network|connection|computer)\b[^.]{0,60}\b(?:banned|restricted|\w+listed)\b
\baccess to (?:this|the requested) (?:(?:web)?(?:page|site)|resource) (?:is|has been) (?:denied|blocked)
\baccess to (?:this|the requested) (?:(?:web)?(?:page|site)|resource|content) (?:is|has been) (?:\w+ )?limited
\baccess to (?:this|the requested) (?:(?:web)?(?:page|site)|resource) (?:is|has been) (?:\w+ )?restricted
\baccess to (?:this|the requested) (?:(?:web)?(?:page|site)|resource) (?:is|has been) (?:disabled|forbidden)
\baccess to [\w-]+(?:\.[\w-]+)+ (?:is|was|has been) (?:forbidden|denied|blocked)
\baccess to the requested resource was denied
\b(?:site|page|content|service)\b[^.]{0,50}\b(?:un|not )available\b[^.]{0,30}\bin your (?:country|region)
\b(?:site|page|service|distribution)\b[^.]{0,45}\b(?:block|limit)\b[^.]{0,30}\bfrom your (?:country|region)
\b(?:has|have) (?:banned|blocked) (?:the country or region|you|your)\b
\b(?:this|the|your) (?:request|requested url) (?:is|was|has been) (?:blocked|rejected)\b
\b(?:enable|turn) (?:js|javascript)(?: on)? and (?:reload|refresh|disable)\b
\bthis (?:web)?site is not (?:accessible|available) (?:in|from)\b
\bsite you are trying to (?:access|visit)\b[^.]{0,40}\b(?:prohibited|blocked|banned)\b
\bautomated access to this (?:web)?(?:site|page)\b
\baccess (?:from|via) (?:tor|vpn|prox)[^.]{0,40}\bnot (?:allowed|permitted)
\bthe specified url cannot be found or was blocked\b
\bthe request could not be satisfied\b|request unsuccessful\. incapsula|used cloudflare to restrict access
\byou don't have permission to access (?:"|'|http|/|this (?:page|server|site|resource)|the requested)
\b(?:generated|powered|protected|blocked|check) by (?:the )?(?:mod_?security|wordfence|imperva|bitninja)
\b(?:generated|powered|protected|blocked|check) by (?:the )?(?:imunify360|sucuri|netscaler)
\bblocked (?:by|in accordance with|due to) (?:your|our|the|company) (?:\w+'s )?(?:administrator|policy)
\bblocked by your (?:organi[sz]ation|company|school|provider)
\b(?:enable|turn on) (?:javascript and )?cookies\b[^.]{0,60}\b(?:continue|reload|proceed)
\b(?:javascript|cookies) (?:is|are) (?:required|disabled)\b[^.]{0,80}\bto (?:continue|proceed)
\benable javascript before you are allowed\b
\byou must accept (?:them|cookies|our)\b
\byou do(?: not|n't) have (?:access|permission) to (?:(?:view|access|visit) )?this\b
\byou(?: are|'re) not (?:authori[sz]ed|allowed) to (?:view|access|visit) this\b
\baccess(?:ing)? this (?:web)?site from (?:a|your) (?:country|region|location)
\b(?:this|the) (?:service|site|website|page|content)\b[^.]{0,12}(?:isn't|is not|not) available in your\b
\brequested url\b[^.]{0,40}\bis invalid\b
(?:contenido|sitio|página)\b[^.]{0,20}no está disponible en (?:su|tu) (?:país|región)
(?:conteúdo|site|página)\b[^.]{0,20}não está disponível (?:no seu país|na sua região)
(?:contenu|site|page)\b[^.]{0,20}n'est pas disponible dans votre (?:pays|région)
(?:сайт|контент|сервис|страница|ресурс)\b[^.]{0,20}(?:недоступ\w+|ограничен\w*|запрещ\w+) (?:из|в|для) ваш
ваш (?:запрос|ip|ip-адрес)\b[^.]{0,30}(?:заблокирован|отклон|запрещ)
данный (?:интернет-)?(?:ресурс|сайт)\b[^.]{0,30}(?:заблокирован|ограничен)
permintaan anda\b[^.]{0,20}diblokir|دسترسی شما[^.]{0,40}(?:مسدود|محدود)
доступ к (?:запрашиваемому|данному|этому) (?:интернет-)?(?:ресурсу|сайту)\b[^.]{0,30}(?:огранич|заблок|запрещ)
доступ к информационному ресурсу ограничен
доступ к (?:сайту|ресурсу) из вашей страны|с вашего ip
erişime engellenmiştir|bu (?:internet )?sitesine erişim engellen|bu siteye[^.]{0,40}erişilem
accesso a questo sito\b[^.]{0,40}(?:inibito|bloccato|negato)|acceso a este sitio\b[^.]{0,40}bloquead
accès à ce site\b[^.]{0,40}(?:bloqué|restreint)
(?:votre|cette) (?:requête|demande)\b[^.]{0,30}(?:bloquée|refusée|rejetée)
diese (?:web)?seite (?:wurde|ist)\b[^.]{0,80}gesperrt|تم حجب (?:هذا )?الموقع|situs ini diblokir
url (?:solicitada|demandée|richiest[ao])\b[^.]{0,20}(?:rechazada|rejetée|rejeitada|rifiutat)
die angeforderte url wurde (?:abgelehnt|zurückgewiesen)|запрошенный url (?:был )?отклон
请求.{0,20}(?:拦截|阻断|拒绝)|您所在的(?:国家|地区).{0,12}无法访问|(?:访问|请求)被(?:拒绝|拦截|阻止)
""")
"""Said to the visitor; searched for on a short page, outside quotation marks."""

ASKS_FOR_SCRIPTS = any_of(r"""
\b(?:enable|turn on|requires?|needs?|needed|allow|supports?)\b[^.]{0,20}\b(?:java ?script|js)\b
\bjava ?script (?:is|must be|and cookies are)\b
\bplease wait\b|\bloading\b|подождите|загрузка|chargement|bitte warten|cargando|请稍候|加载中
""")
"""Beside a script that loads the page again, this is no text."""

GATE = any_of(r"""
automated (?:scraping|access|requests|queries|traffic)
programmatic access
(?:not|are you|you are) (?:a )?(?:ro)?bot
unblock to the website
""")
"""Searched for on a bare page that shows a CAPTCHA."""

CASE_NUMBER = any_of(r"""
\b(?:reference|incident|support|ray|request|event|attack|block|transaction|unique|message|proxy)[\s-]*(?:id|#|number)
\b(?:id de soporte|id der anfrage|vorgangsnummer|numéro d'incident)\b
\b(?:your|client) ip\b|\bx-azure-ref\b
""")
"""A refusal names its case; a report about refusals does not."""

CONSENT = any_of(r"""
\baccept\b|\bagree\b|\bconsent\b|akzeptier|zustimm|accepter|consentir|aceptar|aceitar|accetta|akceptu|соглас
同意
""")
"""The button of a consent wall."""
