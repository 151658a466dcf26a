"""The versions in other languages that a statement's page names."""

import pytest

from tests.support.statements import page, source
from watcher.extract import read_page

TEXT = "<p>The Ministry rejects the accusation and calls on all parties to return to the talks.</p>" * 3
URL = "https://press.example/en/statements/7"


def alternates(head: str = "", menu: str = "", *, url: str = URL, after: str = "") -> dict[str, str]:
    html = (
        f"<html lang='en'><head><title>Statement</title>{head}</head><body><header>{menu}</header>"
        f"<main><h1>Statement on the accusation</h1>{TEXT}{after}</main></body></html>"
    )
    found = read_page(page(html, url=url), source()).alternates
    return {each.language: each.url for each in found}


def test_the_head_names_them() -> None:
    head = """
        <link rel="alternate" hreflang="en" href="https://press.example/en/statements/7">
        <link rel="alternate" hreflang="pt-br" href="/pt/declaracoes/7">
        <link rel="alternate" hreflang="zh-Hans" href="../../zh/statements/7">
        <link rel="alternate" hreflang="x-default" href="/">
        <link rel="alternate" type="application/rss+xml" hreflang="fr" href="/fr/rss">
        <link rel="canonical" hreflang="es" href="/es/statements/7">
    """
    assert alternates(head) == {
        "pt": "https://press.example/pt/declaracoes/7",
        "zh": "https://press.example/zh/statements/7",
    }


@pytest.mark.parametrize(
    "menu",
    [
        '<ul><a href="/fr/statements/7">Français</a><a href="/ru/statements/7">Русский</a></ul>',
        '<div class="lang-menu"><a href="/fr/statements/7">FR</a><a href="/ru/statements/7">RU</a></div>',
        '<p><a href="/fr/statements/7">FR</a> | <a href="/ru/statements/7">RU</a> | <span>EN</span></p>',
        '<a hreflang="fr" href="/fr/statements/7">fr</a> <a lang="ru" href="/ru/statements/7">рус</a>',
        '<p id="lang"><a lang="fr" href="/fr/statements/7">A</a><a lang="ru" href="/ru/statements/7">Я</a>',
    ],
)
def test_a_menu_of_languages_names_them(menu: str) -> None:
    assert alternates(menu=menu) == {
        "fr": "https://press.example/fr/statements/7",
        "ru": "https://press.example/ru/statements/7",
    }


def test_the_head_is_believed_before_the_menu() -> None:
    head = '<link rel="alternate" hreflang="fr" href="/fr/statements/7">'
    menu = '<a href="/fr/news">Français</a>'
    assert alternates(head, menu) == {"fr": "https://press.example/fr/statements/7"}


@pytest.mark.parametrize(
    "home", ["/fr", "/fr/", "/fr/index.html", "https://fr.press.example/", "/fr-FR/home"]
)
def test_a_home_page_in_another_language_is_no_version(home: str) -> None:
    assert alternates(menu=f'<ul class="languages"><li><a href="{home}">Français</a></li></ul>') == {}


def test_a_link_within_the_text_is_no_version() -> None:
    after = (
        '<p>See <a hreflang="fr" href="/fr/news/other">the other statement</a> <a href="/it/9">it</a>.</p>'
    )
    assert alternates(after=after) == {}


def test_the_page_itself_is_none() -> None:
    menu = (
        '<ul><li><a href="/en/statements/7?lang=fr#top">English</a></li><li><a href="">Français</a></li></ul>'
    )
    assert alternates(menu=menu) == {}
