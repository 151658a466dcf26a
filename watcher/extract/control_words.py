"""Words of a page's controls and counters, in the languages of our sources: a line of nothing else is one."""

import re
from enum import Flag, auto
from functools import lru_cache


class Kind(Flag):
    """What a word is to a page's controls; a word may be several of them."""

    GLUE = auto()
    """A small word that says nothing."""
    ACTION = auto()
    """What a control does."""
    OBJECT = auto()
    """What it does it with."""
    CONTENT = auto()
    """What a page holds."""
    NETWORK = auto()
    """Where it takes the page."""
    COUNTED = auto()
    """What a page counts of itself."""
    COUNTED_AT_EDGE = auto()
    """What it counts in words that a statement has, too."""
    HELPFUL = auto()
    YES_NO = auto()
    UNIT = auto()
    """Of a file's size."""
    FORMAT = auto()
    """Of a file."""
    AGO = auto()
    """That so much time went by."""
    PERIOD = auto()
    UPDATED = auto()
    READING = auto()
    """Surely of the time that reading takes."""
    READING_TIME = auto()
    """Perhaps of it."""
    SIZE = auto()
    """Of the letters."""
    ACCOUNT = auto()
    """Signing in."""
    REMARK = auto()
    """A comment."""
    WRITE = auto()
    """Writing one."""
    TIMES = auto()
    """How often."""


@lru_cache(maxsize=8192)  # a page says the same short words over and over
def kinds(word: str) -> Kind:
    """Return all that a case-folded word is; no kind for a word of a text."""
    found = Kind(0)
    for kind, pattern in _WORDS.items():
        if pattern.fullmatch(word):
            found |= kind
    return found


def _words(*lines: str) -> re.Pattern[str]:
    return re.compile("|".join("|".join(line.split()) for line in lines))


_WORDS = {
    Kind.GLUE: _words(
        "avez hai trovato wurde someone helped habe ho k m тыс please personnes personas persone pessoas",
        "ça me mi mir j found enjoyed liked alla allo alle agli ministry minist[eèé]r\\w+ министерств\\w+",
        "міністерств\\w+ bakanlığ\\w+ وزارة الوزارة канал\\w* нами pour desde hier dort a an the this",
        "these our your us you and or with for of it to on via by in as at from be is was were did are has",
        "have been what find looking rate t s all not average total more l d le la les un une de du des et",
        "sur par dans en à au aux cette ce cet ces notre nos nous votre vous est été elle il trouvé der",
        "die das den dem ein eine einen und auf bei als im für diese[rsnm]? uns unser\\w* sie ist war",
        "nicht el los las lo y con por para est[aeo]s? nuestr[oa]s? su te ha sido fue parece resultado no",
        "al del gli i e di per quest[aoe] nostr[oa] ti è stat[ao] ci che da nel o os na nas em do dos com",
        "foi é você seu sua nosso nossa um uma ao в на и с по через для эт[уаои]\\w* нас наш\\w* была?",
        "было? ли вам вас к о не у та з за ц[юеяі]\\w* чи була? було до і w z po przez dla t[aęeo]n?",
        "nasz\\w* był[ao]? czy był się ciebie nie bu ve ile için bizi bizim mı mu mü oldu olan size sizin",
        "ta olarak في على من إلى عبر هذه هذا هل كانت كان لك هو هي و أو عن وجدت لا people persons users",
        "times time only currently now so far edin ol olun se social media réseaux sociaux redes sociales",
        "sociais",
    ),
    Kind.ACTION: _words(
        "join send rate envoye[rz] versenden senden empfehlen bewerten enviar envía invia(?:re)? отправить",
        "надіслати wyślij gönder(?:in)? évalue[rz] valora avali[ea] vota oceń оцени(?:те|ть)?",
        "оціні(?:ть|ти) imprimable printable druckbare imprimible stampabile unisciti únete print share",
        "tweet download downloads? save follow subscribe listen bookmark email mail copy enlarge zoom",
        "imprimer partage[rz] télécharge[rz] enregistrer sui(?:vez|vre) abonne[rz]? écoute[rz] agrandir",
        "drucken ausdrucken teilen herunterladen speichern folgen abonnieren vorlesen anhören vergrößern",
        "merken imprimir comparti[r]? comparte descargar descarga guardar sígue(?:nos)? seguir",
        "suscr[ií]b\\w+ escuchar ampliar stampa(?:re)? condivid(?:i|ere) scarica(?:re)? salva",
        "segui(?:ci|teci)? iscriviti abbonati ascolta(?:re)? com?partilh\\w+ partilh\\w+ baixar baixe",
        "descarregar transferir sig(?:a|am) assine assinar subscrev\\w+ ouvir ouça распечатать печать",
        "версия поделиться скачать загрузить сохранить подпи(?:саться|сывайтесь|шитесь) слушать следите",
        "читайте увеличить прослушать роздрукувати друк(?:увати)? поділи(?:тися|тись) завантажити зберегти",
        "підпи(?:сатися|суйтесь|шіться) слухати стежте прослухати drukuj wydrukuj udostępnij pobierz",
        "zapisz obserwuj śledź(?:cie)? subskrybuj posłuchaj powiększ yazdır paylaş(?:ın)? indir(?:in)?",
        "kaydet takip abone dinle(?:yin)? طباعة اطبع شارك مشاركة تحميل تنزيل حفظ تابعنا تابعونا اشترك",
        "استمع إرسال",
    ),
    Kind.OBJECT: _words(
        "newsletter\\w* e?mail\\w* correo posta почте поштою البريد بالبريد الإلكتروني نشرتنا البريدية",
        "page pages article website site newsletters? pdf post rss feed version newsletter lettre",
        "infolettre fiche actualité impression seite artikel beitrag webseite meldung druckversion",
        "p[aá]gina art[ií]culo bolet[ií]n noticia sitio versión pagina articolo notizia sito versione",
        "artigo notícia boletim sítio versão страниц\\w+ стать\\w+ новост\\w+ рассылк\\w+ сайт\\w* печати",
        "сторінк\\w+ статт\\w+ новин\\w+ розсилк\\w+ друку stron\\w+ artykuł\\w* biuletyn\\w* serwis\\w*",
        "druku sayfa\\w* makale\\w* haber\\w* bülten\\w* site\\w* الصفحة صفحة المقال المقالة الخبر النشرة",
        "الموقع",
    ),
    Kind.CONTENT: _words(
        "informations? content inhalte? contenus? contenido contenuto conteúdo информация інформація",
        "informacja información informazioni informação bilgi\\w* içerik المحتوى المعلومات",
    ),
    Kind.NETWORK: _words(
        "social sociaux sociales sociais соцсет\\w+ соцмереж\\w+",
        "(?:facebook|twitter|instagram|telegram|linkedin|youtube|whatsapp)(?:u|ie|ze|a|da|ta|dan)? x",
        "tiktok viber vk reddit pinterest bluesky threads mastodon messenger weibo wechat flickr xing",
        "вконтакте вк одноклассники дзен фейсбук\\w* телеграмм?\\w* твит{1,2}ер\\w* твітер\\w*",
        "ин?стаграм\\w* інстаграм\\w* вайбер\\w* ватсап\\w* ютуб\\w* فيسبوك تويتر إكس واتساب تلغرام",
        "تليغرام تيليغرام انستغرام إنستغرام يوتيوب لينكدإن",
    ),
    Kind.COUNTED: _words(
        "gusta aiment aime piace gefällt curtidas нравится вподобало gelesen aufgerufen lett[oa] leíd[oa]",
        "lid[oa] okundu прочитано przeczytano consult[ée]e? comments? views? viewed likes? retweets?",
        "followers? commentaires? vues? partages? kommentare? aufrufe? mal comentarios? vistas? veces",
        "leído comment[oi] visualizzazion[ei] comentários? visualizaç(?:ão|ões) комментари\\w+",
        "просмотр\\w* прочтени\\w+ просмотрели прочитали репост\\w* коментар\\w* перегляд\\w* переглянули",
        "вподобан\\w+ komentarz\\w* wyświetle\\w+ odsłon\\w* polubie\\w+ yorum(?:lar)? görüntülenme\\w*",
        "okunma\\w* beğeni\\w* مشاهدة مشاهدات تعليقات تعليق تعليقا إعجاب المشاهدات",
    ),
    Kind.COUNTED_AT_EDGE: _words(
        "visits? visitors? hits? rating ratings votes? online visites? visiteurs? avis besuche besucher",
        "bewertungen? visitas? visitantes? visite visitatori посещени\\w+ посетител\\w+ відвідуван\\w+",
        "відвідувач\\w* odwiedzin\\w* wizyt\\w* ziyaret\\w* ziyaretçi\\w* زيارات الزيارات زوار الزوار زائر",
        "shares? reads? lectures? consultations? lecturas? letture leituras? قراءة downloads?",
    ),
    Kind.HELPFUL: _words(
        "helpful useful utile útil hilfreich nützlich полезн\\w+ корисн\\w+ pomocn\\w+ przydatn\\w+",
        "yararlı faydalı مفيدة? مفيدا",
    ),
    Kind.YES_NO: _words(
        "yes no oui non ja nein sí si sì sim não да нет так ні tak nie evet hayır نعم لا partly teilweise",
    ),
    Kind.UNIT: _words(
        "kb mb ko mo kib mib bytes кб мб кбайт мбайт كيلوبايت ميغابايت ميجابايت كب مب",
    ),
    Kind.FORMAT: _words(
        "pdf docx? xlsx? pptx? odt ods rtf zip mp3 mp4 jpe?g word excel file fichier datei archivo arquivo",
        "ficheiro файл\\w* plik dosya ملف opens new window tab accessible barrierefrei pages? seiten",
        "páginas pagine стр lang",
    ),
    Kind.AGO: _words(
        "ago y vor hace fa há назад тому temu önce منذ",
    ),
    Kind.PERIOD: _words(
        "dakikalık minutowe sec(?:ond)?s? min(?:ute)?s? hours? hrs? h days? secondes? heures? jours?",
        "sekunden? minuten? stunden? tag(?:en)? segundos? minutos? horas? días? second[oi] minut[oi]",
        "or[ae] giorn[oi] dias? секунд\\w* минут\\w* час\\w* дн\\w+ день хвилин\\w* хв годин\\w*",
        "minut[yę]? godzin[yę]? dni dzień dakika saat saniye gün دقائق دقيقة ساعات ساعة يوم أيام мин",
    ),
    Kind.UPDATED: _words(
        "updated? last modified published posted edited mis jour actualisé publié aktualisiert zuletzt",
        "veröffentlicht geändert stand actualizad[oa] publicad[oa] aggiornat[oa] pubblicat[oa]",
        "atualizad[oa] обновлен[оа]? обновлён опубликован[оа] оновлено опубліковано zaktualizowano",
        "opublikowano güncellendi yayınlandı تحديث تم آخر نشر",
    ),
    Kind.READING_TIME: _words(
        "read reading time estimated lecture temps durée lesedauer lesezeit lesen tiempo tempo lectura",
        "lettura leitura estimado estimé stimato чтени[яе] время читання час czas czytania okuma süresi",
        "مدة وقت زمن القراءة قراءة about ca approx environ etwa circa aprox",
    ),
    Kind.READING: _words(
        "leer lire ler lesen leggere read reading lecture lesedauer lesezeit lectura lettura leitura",
        "чтени[яе] читання czytania okuma القراءة قراءة",
    ),
    Kind.SIZE: _words(
        "font text size taille texte police caractères? schrift schriftgröße textgröße tamaño letra texto",
        "fuente dimensione testo carattere tamanho fonte размер шрифта? розмір шрифту rozmiar czcionki",
        "tekstu yazı boyutu metin حجم الخط النص a а zoom",
    ),
    Kind.ACCOUNT: _words(
        "log logged login sign signed register account connecte[rz] identifie[rz] inscri\\w+ compte",
        "anmelden einloggen registrieren inici[ae]r? sesión regístr\\w+ acced[ie]r?e? registra\\w* entrar",
        "faça войдите войти авториз\\w+ зарегистр\\w+ увійдіть увійти зареєстр\\w+ zaloguj zarejestruj",
        "giriş yapın üye سجل تسجيل الدخول دخول",
    ),
    Kind.REMARK: _words(
        "comments? reply commentaires? kommentare? comentarios? commento commenti comentários? comentar",
        "комментари\\w+ комментировать коментар\\w* коментувати komentarz\\w* komentować yorum\\w*",
        "تعليق\\w* للتعليق",
    ),
    Kind.WRITE: _words(
        "post leave add write poste[rz] publier laisse[rz] ajoute[rz] schreiben verfassen abgeben",
        "hinzufügen dejar deja publicar escribir lasciare lascia scrivi deix[ea]r? escrever оставить",
        "оставьте написать добавить залишити залиште написати додати doda[jć] napisz yaz yapın yap bırakın",
        "أضف اكتب لإضافة",
    ),
    Kind.TIMES: _words("times mal fois veces volte vezes раз разів razy kez مرة"),
}
