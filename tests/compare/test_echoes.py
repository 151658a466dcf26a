"""The same statement at two publishers, and texts that only share much."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.compare import bands, is_echo

ENGLISH = (
    "The Council today decided to extend the restrictive measures against persons and entities of "
    "Veldania for a further twelve months. The measures include the freezing of assets and a ban on "
    "travel. In addition, persons and companies in the Union are forbidden to make funds available to "
    "those listed. The Council will keep the situation under constant review and stands ready to adopt "
    "further measures. The High Representative recalled that the rules of navigation must be respected by"
    " all parties at all times."
)
RUSSIAN = (
    "Министерство решительно осуждает нападение на торговое судно в международных водах. Экипаж судна "
    "эвакуирован, расследование продолжается. Министерство призывает все стороны соблюдать нормы "
    "международного морского права и воздерживаться от шагов, способных привести к дальнейшему обострению. "
    "Заявления о причастности наших военных не соответствуют действительности и не подкреплены ни одним "
    "доказательством. Мы готовы передать все имеющиеся материалы и ожидаем того же от наших партнёров."
)
CHINESE = (
    "外交部发言人今天就有关船只遭袭一事答记者问时表示,中方对此表示严重关切,呼吁有关各方保持克制,"
    "避免采取可能使局势进一步升级的行动。中方一贯主张通过对话协商解决分歧,维护国际航道的安全与畅通。"
    "中方愿同各方保持沟通,为地区和平稳定发挥建设性作用。发言人还说,有关指责毫无根据,中方坚决反对。"
)
ARABIC = (
    "أدانت وزارة الخارجية بشدة الهجوم الذي استهدف سفينة تجارية في المياه الدولية وأكدت ضرورة احترام قواعد "
    "الملاحة. ودعت الوزارة جميع الأطراف إلى ضبط النفس وتجنب أي خطوات قد تؤدي إلى مزيد من التصعيد. كما أعربت "
    "عن استعدادها لتقديم كل ما لديها من معلومات إلى الجهات المختصة. وقال المتحدث إن الاتهامات الموجهة إلى "
    "بلاده لا أساس لها من الصحة وإن التحقيق مستمر بالتعاون مع الشركاء الدوليين من أجل كشف الحقيقة كاملة."
)
GERMAN = (
    "Die Bundesregierung verurteilt den Angriff auf ein Handelsschiff in internationalen Gewässern auf "
    "das Schärfste. Die Besatzung konnte in Sicherheit gebracht werden, die Untersuchungen dauern an. Wir"
    " rufen alle Seiten auf, das Seerecht zu achten und weitere Schritte der Eskalation zu vermeiden. Die"
    " Sicherheit der Seewege liegt im gemeinsamen Interesse der Staatengemeinschaft. Die Bundesregierung "
    "steht mit ihren Partnern in engem Austausch und wird über weitere Maßnahmen zu gegebener Zeit "
    "entscheiden."
)
TEXTS = [ENGLISH, RUSSIAN, CHINESE, ARABIC, GERMAN]
NAMES = ["English", "Russian", "Chinese", "Arabic", "German"]


@pytest.mark.parametrize("text", TEXTS, ids=NAMES)
def test_the_same_text_set_otherwise_is_an_echo(text: str) -> None:
    again = text.replace(". ", ".\n\n").replace("。", "。\n\n")
    assert is_echo(again, text)
    assert set(bands(again)) & set(bands(text))


@pytest.mark.parametrize("text", TEXTS, ids=NAMES)
def test_what_another_site_puts_around_it_is_no_part_of_it(text: str) -> None:
    framed = [
        f"Berlin, 24.3.2026 – {text}",
        f"Security of Navigation: 15th Statement\n\n{text}",
        f"The following statement was issued in Brussels today.\n\n{text}",
        f"{text}\n\nPress office, tel. +32 2 281 63 19, press@site.example",
        f"Statement\n\nBerlin, 24.3.2026 – {text}\n\nPress office, tel. +32 2 281 63 19",
    ]
    assert [is_echo(one, text) and is_echo(text, one) for one in framed] == [True] * len(framed)
    assert all(set(bands(one)) & set(bands(text)) for one in framed)


@pytest.mark.parametrize("text", TEXTS, ids=NAMES)
def test_another_text_is_none(text: str) -> None:
    others = [one for one in TEXTS if one != text]
    assert not any(is_echo(other, text) for other in others)
    assert not any(set(bands(other)) & set(bands(text)) for other in others)


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("twelve months", "6 months"),
        ("will keep", "will not keep"),
        ("Veldania", "Belmoria"),
        ("The Council will", "The Commission will"),
    ],
)
def test_a_number_a_name_or_a_not_more_is_another_statement(words: str, others: str) -> None:
    assert words in ENGLISH
    assert not is_echo(ENGLISH.replace(words, others), ENGLISH)


def test_a_quotation_in_a_longer_text_is_no_echo() -> None:
    longer = f"{GERMAN}\n\n{ENGLISH}"
    assert not is_echo(longer, ENGLISH)
    assert not is_echo(ENGLISH[:200], ENGLISH)


def test_a_sentence_more_with_a_number_is_another_statement() -> None:
    assert not is_echo(f"{ENGLISH} The measures apply to 15 companies.", ENGLISH)
    assert not is_echo(f"{ENGLISH} They do not apply to food.", ENGLISH)


def test_the_spelling_of_another_country_is_an_echo() -> None:
    british = (
        "The Ministry recognises the labour of the organisation and its centre for defence. "
        "Its programme has favoured dialogue, and we honour those who worked for it in every harbour and on "
        "every road. We will analyse the proposals with care and answer them in good time, as we always have."
    )
    american = (
        british.replace("recognises", "recognizes").replace("labour", "labor").replace("harbour", "harbor")
    )
    assert is_echo(american, british)
    assert set(bands(american)) & set(bands(british))


def test_a_text_of_a_line_is_never_recognised() -> None:
    assert bands("The Council met today.") == ()
    assert not is_echo("The Council met today.", "The Council met today.")


@given(seed=st.integers(0, 10_000))
def test_texts_that_are_nearly_the_same_share_a_band(seed: int) -> None:
    rng = Random(seed)
    said = [f"w{rng.choice('abcdefgh')}{rng.choice('ijklmnop')}{rng.choice('qrstuvw')}" for _ in range(300)]
    again = [*said[:150], "inserted", *said[150:]]
    assert is_echo(" ".join(again), " ".join(said))
    assert set(bands(" ".join(again))) & set(bands(" ".join(said)))
    assert all(0 <= band < 2**63 for band in bands(" ".join(said)))
