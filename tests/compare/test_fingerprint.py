import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from watcher.compare import fingerprint
from watcher.compare.fingerprint import VERSION

WORDS = ["we", "do", "not", "reject", "the", "24", "25", "sanctions", "Мы", "отвергаем", "обвинения", "制裁"]
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=30)
gaps = st.sampled_from([" ", "\u00a0", "\n\n", " \t ", "\u2009", "\u200b ", " \u00ad"])


def test_the_version_stands_in_front() -> None:
    assert fingerprint("Title", "Text").startswith(f"{VERSION}:")


@given(words=sentences, noise=st.lists(gaps, min_size=30, max_size=30))
def test_noise_between_words_never_changes_it(words: list[str], noise: list[str]) -> None:
    noisy = "".join(word + gap for word, gap in zip(words, noise, strict=False))
    assert fingerprint("T", noisy) == fingerprint("T", " ".join(words))


@given(words=sentences, place=st.integers(0, 29), other=st.sampled_from(WORDS))
def test_one_changed_word_always_changes_it(words: list[str], place: int, other: str) -> None:
    changed = list(words)
    changed[place % len(words)] = other
    assume(changed != words)
    assert fingerprint("T", " ".join(words)) != fingerprint("T", " ".join(changed))


@given(words=sentences, place=st.integers(0, 30))
def test_an_inserted_not_always_changes_it(words: list[str], place: int) -> None:
    changed = [*words[:place], "not", *words[place:]]
    assert fingerprint("T", " ".join(words)) != fingerprint("T", " ".join(changed))


@given(number=st.integers(0, 10**9), place=st.integers(0, 8), digit=st.integers(1, 9))
def test_one_changed_digit_always_changes_it(number: int, place: int, digit: int) -> None:
    digits = str(number)
    place %= len(digits)
    changed = digits[:place] + str((int(digits[place]) + digit) % 10) + digits[place + 1 :]
    assert fingerprint("T", f"up to {digits} people") != fingerprint("T", f"up to {changed} people")


def test_words_moved_from_the_title_to_the_text_change_it() -> None:
    assert fingerprint("One two", "three") != fingerprint("One", "two three")


@pytest.mark.parametrize("odd", ["", "\ud800 lone", "\x00"])
def test_any_text_has_one(odd: str) -> None:
    assert fingerprint(odd, odd)
