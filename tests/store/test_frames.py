from watcher.model.topic import Evidence, Frame, Match
from watcher.store.mapping_statements import from_match, to_match


def test_a_match_comes_back_with_its_frames() -> None:
    frames = (
        Frame(accuser="Ukraine", accused="Russia", start=0, end=9, what=(10, 20)),
        Frame(accuser=None, accused="Iran", denied=True, start=30, end=40),
    )
    evidence = (Evidence(start=0, end=4, text="says"),)
    match = Match(
        topic="accusations", passage=0, score=1.0, rules=("accuse",), evidence=evidence, frames=frames
    )
    assert to_match(from_match(1, match)) == match
