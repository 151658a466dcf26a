"""The demo's script: what the site shows at which second."""

from watcher.demo import LENGTH, Shown, shown_at


def text_of(slug: str, shown: tuple[Shown, ...]) -> str | None:
    return next((one.text for one in shown if one.slug == slug and one.there), None)


def test_it_starts_with_older_statements_only() -> None:
    shown = shown_at(0)
    assert len(shown) == 6
    assert all(one.days_old > 0 for one in shown)


def test_one_number_of_the_sanctions_statement_changes() -> None:
    texts = {text_of("shipping", shown_at(second)) for second in range(int(LENGTH))} - {None}
    first, second = sorted(texts, key=str)
    assert first is not None
    assert second is not None
    assert first.replace("15 vessels", "51 vessels") == second


def test_the_denial_is_withdrawn_and_comes_back_unchanged() -> None:
    seen = [text_of("claims", shown_at(second)) for second in range(int(LENGTH))]
    runs = [text for place, text in enumerate(seen) if place == 0 or text != seen[place - 1]]
    absent, present, withdrawn, back = runs
    assert absent is None
    assert withdrawn is None
    assert present == back
