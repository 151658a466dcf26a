"""Controls and counters of a page that its mark-up does not name, and sentences that begin as they do."""

import pytest

from tests.support.statements import page, source
from watcher.extract import read_page

FIRST = "The ministry has taken note of the report that was published yesterday in the capital."
LAST = "It will answer every point of it in due course and publish what it has found."

CONTROLS = """\
318 people viewed this|3 comments|0 Likes|A- A A+|Was this page helpful? Yes No|Reading time: 4 min
PDF (234 KB)|Updated 5 minutes ago|Print this page|Share on Facebook, X
Follow us on Telegram and Instagram|Log in to post comments
We use cookies to improve your experience. Accept all|Rate this article: 1 2 3 4 5
Subscribe to our newsletter|245 vues|Partager sur Facebook|Imprimer cette page
Cette page vous a-t-elle été utile ? Oui Non|Télécharger le PDF (234 Ko)|Il y a 5 minutes
Temps de lecture : 3 minutes|S'abonner à la newsletter|318 Aufrufe|3 Kommentare|Seite drucken
War diese Seite hilfreich? Ja Nein|PDF, 234 KB|Vor 5 Minuten aktualisiert|3 comentarios
Imprimir esta página|¿Le ha resultado útil esta página? Sí No|Síguenos en Twitter
Actualizado hace 5 minutos|3 commenti|Stampa questa pagina|Scarica il PDF (234 KB)
Seguici su Instagram|Aggiornato 5 minuti fa|3 comentários|Esta página foi útil? Sim Não
Baixar PDF (234 KB)|Atualizado há 5 minutos|Siga-nos no Instagram|3 комментария|Распечатать страницу
Была ли эта страница полезной? Да Нет|Обновлено 5 минут назад|Скачать PDF (234 КБ)|3 коментарі
Роздрукувати сторінку|Чи була ця сторінка корисною? Так Ні|Оновлено 5 хвилин тому
Стежте за нами у Telegram|3 komentarze|Drukuj stronę|Czy ta strona była pomocna? Tak Nie
Zaktualizowano 5 minut temu|Pobierz PDF (234 KB)|3 yorum|Bu sayfayı yazdır
Bu sayfa yararlı oldu mu? Evet Hayır|5 dakika önce güncellendi|Bizi Twitter'da takip edin|3 تعليقات
طباعة الصفحة|هل كانت هذه الصفحة مفيدة؟ نعم لا|تابعونا على تويتر|العودة إلى الأعلى|3条评论|打印本页
本页面对您有帮助吗？是 否|5分钟前更新|下载PDF（234KB）|返回顶部"""
AT_EDGES = """\
Today is Tuesday, 24 November 2026|14:32:07|Tags: sanctions, Iran
Weather in Fenwick: 7°C, light rain|Visitors: 1,204,331|Exchange rates: USD 1.08 EUR 0.92
Home > Newsroom > Press releases|Enter the code shown in the picture
Nous sommes le mardi 24 novembre 2026|Mots-clés : sanctions, Iran
Heute ist Dienstag, der 24. November 2026|Hoy es martes, 24 de noviembre de 2026
Oggi è martedì 24 novembre 2026|Hoje é terça-feira, 24 de novembro de 2026
Сегодня вторник, 24 ноября 2026|Теги: санкции, Иран|Сьогодні вівторок, 24 листопада 2026
Tagi: sankcje, Iran|Bugün 24 Kasım 2026 Salı|Etiketler: yaptırımlar, İran
اليوم الثلاثاء 24 نوفمبر 2026|标签：制裁 伊朗|天气：北京 7°C 多云"""
SENTENCES = """\
Next: the minister travels to Kyiv.|318 people were killed.|Comments by the delegations are annexed.
Comment 3|3. Comments|Updated list of vessels|No comment.|Yes, the crossing is open.
Share this burden, the minister said, or carry it alone.|Back to business, the minister told them.
By 2030 the Union will cut its emissions by half.|Annex I (PDF, 120 KB)
Print this page of the form and sign it.|See the annex to this decision.
Ten more states will subscribe to the treaty.
Reading time is over; the bill goes to the upper house.
Follow us on this road, we told our partners.|Letzte Woche waren es 15.
Drucken wir Geld, so steigen die Preise.|Imprimer la monnaie ne suffira pas.
Partager cet effort est notre devoir.|Compartir la información sobre los detenidos.
Volver a negociar no es una opción.|Stampa e televisione erano rappresentate.
Комментарии к этому вопросу мы уже давали.|Поделиться этими данными мы готовы.
Коментарі надасть Кабінет Міністрів.|Udostępnij nam te dane, zwrócił się minister.
Yorumlar tutanağa eklenmiştir.|318 شخصا قتلوا في الهجوم.|评论这一决定为时尚早。"""


def _lines(text: str) -> list[str]:
    return text.replace("\n", "|").split("|")


def _read(*paragraphs: str) -> list[str]:
    boxes = "".join(f"<div>{each}</div>" for each in paragraphs)
    body = f"<title>A note</title><article><h1>A note on trade</h1>{boxes}</article>"
    return [block.text for block in read_page(page(body), source()).blocks]


@pytest.mark.parametrize("line", _lines(CONTROLS))
def test_a_control_is_left_out_wherever_it_stands(line: str) -> None:
    assert _read(line, FIRST, line, LAST, line) == [FIRST, LAST]


@pytest.mark.parametrize("line", _lines(AT_EDGES))
def test_what_a_text_may_say_too_is_left_out_only_before_and_after_it(line: str) -> None:
    assert _read(line, FIRST, LAST, line) == [FIRST, LAST]
    assert _read(FIRST, line, LAST) == [FIRST, line, LAST]


@pytest.mark.parametrize("line", _lines(SENTENCES))
def test_a_line_that_says_something_stays(line: str) -> None:
    assert _read(FIRST, line, LAST) == [FIRST, line, LAST]


@pytest.mark.parametrize("line", [line for line in _lines(SENTENCES) if line.endswith((".", "。"))])
def test_a_sentence_stays_at_the_edges_of_a_text(line: str) -> None:
    assert _read(line, FIRST, LAST, line) == [line, FIRST, LAST, line]


def test_the_rows_of_a_table_stay() -> None:
    rows = "".join(
        f"<tr><td>{name}</td><td>{count}</td></tr>" for name, count in (("Views", 3), ("Visitors", 9))
    )
    assert _read(FIRST, f"<table>{rows}</table>", LAST) == [FIRST, "Views 3", "Visitors 9", LAST]


CAPTION = "The two ministers after they had signed the agreement in the old town hall"


@pytest.mark.parametrize(
    "figure",
    [
        f"<figure><img src=a.jpg><figcaption>{CAPTION}</figcaption></figure>",
        f"<div class='wp-caption'><img src=a.jpg><p class='wp-caption-text'>{CAPTION}</p></div>",
        f"<div class='hero-image'><img src=a.jpg><p>{CAPTION}</p><p>Photo: A. Person</p></div>",
    ],
)
def test_what_a_picture_shows_is_text_at_the_head_of_it_and_inside(figure: str) -> None:
    text = "".join(f"<p>{FIRST}</p><p>{LAST}</p>" for _ in range(8))
    html = f"<title>A note</title><article><h1>A note on trade</h1>{figure}{text}{figure}{text}</article>"
    texts = [block.text for block in read_page(page(html), source()).blocks]
    assert [at for at, each in enumerate(texts) if each == CAPTION] == [0, 17]
    assert len(texts) == 34


@pytest.mark.parametrize(
    "caption", ["Photo: A. Person / Agency", "© Ministry of Trade", "Enlarge", "A note on trade"]
)
def test_a_credit_or_the_title_below_a_picture_is_no_text(caption: str) -> None:
    figure = f"<figure><img src=a.jpg><figcaption>{caption}</figcaption></figure>"
    assert _read(FIRST, figure, LAST) == [FIRST, LAST]
