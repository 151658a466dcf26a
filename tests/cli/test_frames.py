"""What ``watcher classify --json`` says of a match."""

from watcher.classify import classify_text, compile_rules
from watcher.cli.classify import topic_record
from watcher.config.topics import shipped_topics

RULES = compile_rules(shipped_topics())


def test_an_accusation_comes_with_who_accuses_whom() -> None:
    (match,) = classify_text("Ukraine accuses Russia of shelling.", RULES, "en")
    assert topic_record(match)["frames"] == [
        {"accuser": "Ukraine", "accused": "Russia", "denied": False, "start": 0, "end": 22}
    ]


def test_other_topics_have_no_frames() -> None:
    (match,) = classify_text("New sanctions were adopted.", RULES, "en")
    assert "frames" not in topic_record(match)
