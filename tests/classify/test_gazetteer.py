import pytest

from watcher.classify.gazetteer import actors, covers, near, resolve


@pytest.mark.parametrize(
    ("name", "actor"),
    [
        ("Russia", "Russia"),
        ("russia", "Russia"),
        ("Россия", "Russia"),
        ("俄罗斯", "Russia"),
        ("روسيا", "Russia"),
        ("Rosja", "Russia"),
        ("Venäjä", "Russia"),
        ("kremlin", "Russia"),
        ("Лавров", "Sergey Lavrov"),
        ("Lawrow", "Sergey Lavrov"),
        ("拉夫罗夫", "Sergey Lavrov"),
        ("Λαβρόφ", "Sergey Lavrov"),
        ("USA", "United States"),
        ("États-Unis", "United States"),
        ("美國", "United States"),
        ("UK", "Britain"),
        ("United Kingdom", "Britain"),
        ("Евросоюз", "European Union"),
        ("wagner group", "Wagner Group"),
        ("ХАМАС", "Hamas"),
    ],
)
def test_a_name_in_any_language_and_script_is_one_actor(name: str, actor: str) -> None:
    found = resolve(name)
    assert found is not None
    assert found.id == actor


@pytest.mark.parametrize("name", ["", " ", "Ruritania", "Russia and Belarus", "*"])
def test_what_names_nobody_known_is_nobody(name: str) -> None:
    assert resolve(name) is None


def test_near_names_are_proposed() -> None:
    assert near("Lavrof") == ("Sergey Lavrov",)
    assert near("Rusia")[0] == "Russia"
    assert near("qqqq") == ()


def test_a_state_covers_its_persons_and_organs_and_a_person_only_himself() -> None:
    assert covers("Russia", "Sergey Lavrov")
    assert covers("Russia", "GRU")
    assert covers("Sergey Lavrov", "Sergey Lavrov")
    assert not covers("Sergey Lavrov", "Russia")
    assert not covers("Russia", "Ukraine")
    assert not covers("Russia", None)


def test_every_state_that_an_actor_stands_for_is_known() -> None:
    known = actors()
    assert {actor.state for actor in known.values()} - {None} <= known.keys()
