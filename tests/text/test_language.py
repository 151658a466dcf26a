"""The language of a text, and what a declaration is worth."""

import pytest

from watcher.text.language import code, guess

TEXTS = {
    "en": "The ministry has taken note of the report and will answer it in due course.",
    "de": "Das Ministerium hat den Bericht zur Kenntnis genommen und wird ihn beantworten.",
    "fr": "Le ministère a pris note du rapport et y répondra en temps utile.",
    "es": "El ministerio ha tomado nota del informe y responderá a su debido tiempo.",
    "pl": "Ministerstwo zapoznało się z raportem i odpowie na niego w odpowiednim czasie.",
    "tr": "Bakanlık raporu not etmiştir ve zamanı geldiğinde yanıt verecektir.",
    "ru": "Министерство приняло к сведению доклад и ответит на него в установленный срок.",
    "uk": "Міністерство взяло до відома доповідь і відповість на неї у визначений термін.",
    "zh": "外交部注意到有关报道，将在适当时候作出回应。",
    "ja": "外務省は報告書に留意し、適切な時期に回答します。",
    "ko": "외교부는 보고서에 유의하였으며 적절한 시기에 답변할 것입니다.",
    "ar": "أحاطت الوزارة علما بالتقرير وسترد عليه في الوقت المناسب.",
    "he": "משרד החוץ רשם לפניו את הדוח וישיב עליו במועד המתאים.",
    "el": "Το υπουργείο έλαβε γνώση της έκθεσης και θα απαντήσει εγκαίρως.",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_a_sentence_tells_its_language(language: str, text: str) -> None:
    assert guess(text) == language


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_a_wrong_declaration_yields_to_the_text(language: str, text: str) -> None:
    assert guess(text, "de" if language == "en" else "en") == language


def test_a_declaration_decides_where_the_text_is_short() -> None:
    assert guess("Statement", "fr") == "fr"
    assert guess("", None) is None
    assert guess("声明") == "zh"


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("pt-BR", "pt"),
        ("zh_CN", "zh"),
        ("EN", "en"),
        ("ua", "uk"),
        ("nb", "no"),
        ("x-default", None),
        ("", None),
    ],
)
def test_a_tag_is_reduced_to_its_code(tag: str, expected: str | None) -> None:
    assert code(tag) == expected
