import pytest

from watcher.config.selectors import css_fault, json_path_fault


@pytest.mark.parametrize(
    "path",
    [
        "title",
        "results[]",
        "results[].title",
        "data.items[].name",
        "[]",
        "[].url",
        "rows[][0]",
        "name[0].en",
        "@odata.id",
        "date published",
        "https://a.example/{id}",
        "/press/{ref.code}?lang={lang}",
    ],
)
def test_a_json_path_or_template_passes(path: str) -> None:
    assert json_path_fault(path) is None


@pytest.mark.parametrize(
    "path", ["a..b", ".a", "a.", "a[", "a[x]", "a]b", "{", "{}", "{a", "a}", "{{a}}", "{a[x]}"]
)
def test_a_broken_json_path_or_template_does_not(path: str) -> None:
    assert json_path_fault(path) is not None


@pytest.mark.parametrize(
    "selector", ["li", "ul > li:has(a)", "a[href^='/x']", "h2, h3", ".a .b:nth-child(2)"]
)
def test_a_css_selector_passes(selector: str) -> None:
    assert css_fault(selector) is None


@pytest.mark.parametrize("selector", ["//div", "li[", ">>", "a:", "::text", "{}"])
def test_a_broken_css_selector_does_not(selector: str) -> None:
    assert css_fault(selector) is not None
