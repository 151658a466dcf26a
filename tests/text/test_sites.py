"""To whom an address belongs, and which part of it names its language."""

import pytest

from watcher.text.sites import site
from watcher.text.tongues import named, without_language


@pytest.mark.parametrize(
    ("url", "owner"),
    [
        ("https://www.eeas.europa.eu/eeas/press_en", "europa.eu"),
        ("https://mfa.gov.example.xx/", "example.xx"),
        ("https://press.mfa.gov.cn/a", "mfa.gov.cn"),
        ("https://www.gov.uk/news", "gov.uk"),
        ("http://127.0.0.1:8080/en/7", "127.0.0.1"),
        ("http://localhost:8080/en/7", "localhost"),
        ("http://[::1]/7", "::1"),
        ("http://[broken", ""),
        ("", ""),
    ],
)
def test_an_address_belongs_to_who_registered_its_domain(url: str, owner: str) -> None:
    assert site(url) == owner


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/press/talks_en", "https://a.example/press/talks_fr"),
        ("https://a.example/en/press/7", "https://a.example/fr/press/7"),
        ("https://a.example/press/7", "https://a.example/fr/press/7"),
        ("https://a.example/press?id=7&lang=en", "https://a.example/press?lang=fr&id=7"),
        ("https://en.a.example/press/7", "https://fr.a.example/press/7"),
        ("https://a.example/press/7-en.html", "https://a.example/press/7-fr.html"),
        ("https://a.example/press/7.en.html", "https://a.example/press/7.fr.html"),
        ("https://a.example/en-gb/press/7", "https://a.example/fr-fr/press/7"),
    ],
)
def test_addresses_that_differ_in_their_language_only_are_alike(one: str, other: str) -> None:
    assert without_language(one, "en") == without_language(other, "fr")
    assert without_language(one, "de") == without_language(one, "pt")


def test_other_addresses_are_not() -> None:
    assert without_language("https://a.example/en/7", "en") != without_language(
        "https://a.example/fr/8", "fr"
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("English", "en"),
        (" [FR] ", "fr"),
        ("Русский", "ru"),
        ("中文", "zh"),
        ("العربية", "ar"),
        ("Français (FR)", "fr"),
        ("pt-BR", "pt"),
        ("Contact", None),
        ("", None),
        ("English Français", None),
    ],
)
def test_a_menu_entry_names_a_language(text: str, language: str | None) -> None:
    assert named(text) == language
