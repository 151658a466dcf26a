"""Soft 404s: pages that say "not found" with status 200, and deep links that end somewhere general."""

import pytest

from tests.support.refusals import MENU, SENTENCE, article, document, reason_of
from watcher.model.reason import Reason

NOT_FOUND = {
    "en": "Page not found",
    "en: oops": "Oops! That page can’t be found.",
    "en: sorry": "Sorry, the page you are looking for could not be found",
    "en: 404": "404 - File or directory not found",
    "en: number": "Error 404",
    "en: gone": "The requested document is no longer available",
    "fr": "Page introuvable",
    "fr: long": "La page demandée n'existe pas",
    "de": "Seite nicht gefunden",
    "de: long": "Die angeforderte Seite wurde nicht gefunden",
    "es": "Página no encontrada",
    "it": "Pagina non trovata",
    "pt": "Página não encontrada",
    "nl": "Pagina niet gevonden",
    "pl": "Nie znaleziono strony",
    "ru": "Страница не найдена",
    "ru: long": "Запрашиваемая страница не существует",
    "uk": "Сторінку не знайдено",
    "tr": "Sayfa bulunamadı",
    "ar": "الصفحة غير موجودة",
    "fa": "صفحه مورد نظر یافت نشد",
    "he": "העמוד לא נמצא",
    "zh": "您访问的页面不存在",
    "ja": "お探しのページは見つかりませんでした",
    "ko": "페이지를 찾을 수 없습니다",
    "cs": "Stránka nenalezena",
    "ro": "Pagina nu a fost găsită",
    "el": "Η σελίδα δεν βρέθηκε",
}


@pytest.mark.parametrize("language", NOT_FOUND)
def test_a_title_that_says_not_found_is_a_soft_404(language: str) -> None:
    said = NOT_FOUND[language]
    site = f"<nav><ul>{MENU}</ul></nav><h1>{said}</h1><p>{SENTENCE}</p>"
    assert reason_of(document(f"{said} | Ministry of Foreign Affairs", site)) is Reason.SOFT_NOT_FOUND
    assert reason_of(document("Ministry of Foreign Affairs", site)) is Reason.SOFT_NOT_FOUND


@pytest.mark.parametrize(
    "body",
    [
        "<p>The page you requested could not be located on this server.</p>",
        "<b>We're sorry.</b> <p>The document you are trying to reach has been moved or deleted.</p>",
        "<div>The requested URL /news/17 was not found on this server.</div>",
        "<p>HTTP Error 404 - File not found</p>",
        "<p>The link you followed may be broken.</p>",
        "<p>This statement has been removed.</p>",
        "<p>К сожалению, такой страницы не существует.</p>",
        "<p>Nous sommes désolés, mais la page que vous recherchez n'existe plus.</p>",
    ],
)
def test_a_sentence_to_the_reader_is_a_soft_404(body: str) -> None:
    assert reason_of(document("Ministry", f"<ul>{MENU}</ul>{body}")) is Reason.SOFT_NOT_FOUND


def test_a_long_article_is_one_whatever_its_title_says() -> None:
    assert reason_of(article("Page not found", 90)) is None


@pytest.mark.parametrize(
    ("asked", "got", "lost"),
    [
        ("/news/2026/statement-17", "/", True),
        ("/news/2026/statement-17", "/en/", True),
        ("/news/2026/statement-17", "/en/index.html", True),
        ("/news/2026/statement-17", "/en/home", True),
        ("/?p=1723", "/", True),
        ("/news/2026/statement-17", "/404", True),
        ("/news/2026/statement-17", "/errors/PageNotFound.aspx?from=/news", True),
        ("/news/2026/statement-17", "/en/news/2026/statement-17", False),
        ("/news/2026/statement-17", "/news/2026/statement-17/", False),
        ("/news/old-title", "/news/new-title", False),
        ("/", "/en/", False),
        ("/index.php", "/", False),
        ("/?lang=en", "/en/", False),
        ("/en", "/", False),
        ("/resolution-404", "/resolutions/resolution-404", False),
    ],
)
def test_a_deep_link_that_ends_somewhere_general_is_lost(asked: str, got: str, *, lost: bool) -> None:
    host = "https://press.example.org"
    reason = reason_of(article("Ministry"), url=host + asked, final_url="https://www.press.example.org" + got)
    assert (reason is Reason.SOFT_NOT_FOUND) == lost


def test_a_section_that_moved_to_a_host_of_its_own_is_not_lost() -> None:
    moved = {"url": "https://example.org/press", "final_url": "https://press.example.org/"}
    assert reason_of(article("Press"), **moved) is None
