"""Read one topic as YAML writes it, in a pack or under ``topics:`` in sources.yaml; note all that is wrong.

A block of text stands for a list, one entry a line; lines that start with ``#`` are remarks.
"""

from collections.abc import Callable, Collection, Iterator, Mapping

from watcher.classify.patterns import ListName, Pattern, PatternError, parse_entry, parse_phrase
from watcher.classify.spec import ANY, Example, Phrases, RuleSpec, TopicSpec, WordList
from watcher.config.document import KeyPath, Problem
from watcher.config.nearest import remedy
from watcher.model.statement import Role

OWN_RULE = "phrases"
"""Name of the rule that ``phrases:`` of a topic itself makes."""
_TOPIC_KEYS = {"phrases", "rules", "words", "never", "threshold", "extends", "examples"}
_GUARDS = ("needs", "needs-passage", "unless", "unless-passage", "never")
_RULE_KEYS = {"phrases", "weight", *_GUARDS, "listed", "role"}
_EXAMPLE_KEYS = {"about", "other"}
_CODE_LENGTH = 2


_Parse = Callable[[str], Collection[Pattern]]


class TopicReader:
    """Reads topics, noting every problem with its path.

    Reading every phrase takes most of the time: ``check_phrases=False`` leaves that to whoever compiles them.
    """

    def __init__(self, *, check_phrases: bool = True) -> None:
        self.problems: list[Problem] = []
        self._check_phrases = check_phrases
        self._lists: set[str] = set()

    def topic(self, name: str, entry: object, path: KeyPath, base: TopicSpec) -> TopicSpec:
        """Read one topic on top of another: rules of the same name are replaced, lists are lengthened."""
        fields = self._mapping(entry, path, _TOPIC_KEYS)
        self._switch(fields.get("extends", True), (*path, "extends"))
        words = self.words(fields.get("words", {}), (*path, "words"), base.words)
        rules = {rule.name: rule for rule in base.rules}
        if "phrases" in fields:
            own = RuleSpec(name=OWN_RULE, phrases=self._phrases(fields["phrases"], (*path, "phrases")))
            rules[OWN_RULE] = own
        for rule_name, rule in self._named(fields.get("rules", {}), (*path, "rules")):
            rules[rule_name] = self._rule(rule_name, rule, (*path, "rules", rule_name))
        if not rules:
            self._note(path, "has neither 'phrases' nor 'rules'; write at least phrases: {en: [some words]}")
        return TopicSpec(
            name=name,
            rules=tuple(rules.values()),
            words=words,
            never=_joined(base.never, self._phrases(fields.get("never", {}), (*path, "never"))),
            threshold=self._number(fields.get("threshold", base.threshold), (*path, "threshold")),
            examples=(*base.examples, *self._examples(fields.get("examples", {}), (*path, "examples"))),
        )

    def words(self, entry: object, path: KeyPath, base: tuple[WordList, ...]) -> tuple[WordList, ...]:
        """Read word lists; one that the base has too is lengthened in its place."""
        lists = {word_list.name: word_list for word_list in base}
        self._lists = set(lists)
        for name, value in self._named(entry, path):
            entries = self._lines_by_language(value, (*path, name), lambda line: parse_entry(line).patterns)
            self._lists.add(name)
            known = lists[name].entries if name in lists else {}
            lists[name] = WordList(name=name, entries=_joined(known, entries))
        return tuple(lists.values())

    def _rule(self, name: str, entry: object, path: KeyPath) -> RuleSpec:
        fields = self._mapping(entry, path, _RULE_KEYS)
        if "phrases" not in fields:
            self._note(path, "has no 'phrases'; write phrases: {en: [some words]}")
        guards = {key: self._phrases(fields.get(key, {}), (*path, key)) for key in _GUARDS}
        return RuleSpec(
            name=name,
            phrases=self._phrases(fields.get("phrases", {}), (*path, "phrases")),
            weight=self._number(fields.get("weight", 1.0), (*path, "weight")),
            needs=guards["needs"],
            needs_passage=guards["needs-passage"],
            unless=guards["unless"],
            unless_passage=guards["unless-passage"],
            never=guards["never"],
            listed=self._switch(fields.get("listed", True), (*path, "listed")),
            role=self._role(fields.get("role"), (*path, "role")),
        )

    def _phrases(self, entry: object, path: KeyPath) -> Phrases:
        return self._lines_by_language(entry, path, parse_phrase)

    def _lines_by_language(self, entry: object, path: KeyPath, parse: _Parse) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for language, value in self._named(entry, path):
            here = (*path, language)
            if language != ANY and not (len(language) == _CODE_LENGTH and language.isalpha()):
                self._note(
                    here, f"{language!r} is no language; write its two letters, e.g. en, or any", key=True
                )
            lines = list(self._lines(value, here))
            if self._check_phrases:
                self._check(lines, parse)
            found[language] = tuple(line for _, line in lines)
        return found

    def _check(self, lines: list[tuple[KeyPath, str]], parse: _Parse) -> None:
        for where, line in lines:
            try:
                slots = [slot for pattern in parse(line) for slot in pattern]
            except PatternError as error:
                self._note(where, str(error))
                continue
            named = {item.name for slot in slots for item in slot.alternatives if isinstance(item, ListName)}
            for name in sorted(named - self._lists):
                hint = remedy(name, self._lists, of="word lists above this")
                self._note(where, f"no such word list: <{name}>; {hint}")

    def _lines(self, value: object, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
        if isinstance(value, str):
            written = [((*path, index), line.strip()) for index, line in enumerate(value.splitlines())]
        elif isinstance(value, list):
            written = [((*path, index), str(line).strip()) for index, line in enumerate(value)]
        else:
            self._note(path, "must be a list of phrases, or a block of text with one a line")
            return
        yield from ((where, line) for where, line in written if line and not line.startswith("#"))

    def _examples(self, entry: object, path: KeyPath) -> Iterator[Example]:
        for language, value in self._named(entry, path):
            here = (*path, language)
            for key, lines in self._mapping(value, here, _EXAMPLE_KEYS).items():
                for _, text in self._lines(lines, (*here, key)):
                    yield Example(language=language, text=text, about=key == "about")

    def _mapping(self, entry: object, path: KeyPath, keys: set[str]) -> Mapping[str, object]:
        if not isinstance(entry, Mapping):
            self._note(path, f"must hold keys; they are: {', '.join(sorted(keys))}")
            return {}
        for key in entry:
            if key not in keys:
                hint = remedy(str(key), keys, of="keys here")
                self._note((*path, str(key)), f"no such key: {key!r}; {hint}", key=True)
        return entry

    def _named(self, entry: object, path: KeyPath) -> list[tuple[str, object]]:
        if not isinstance(entry, Mapping):
            self._note(path, "must hold names with their values, e.g. {en: [some words]}")
            return []
        return [(str(name), value) for name, value in entry.items()]

    def _number(self, value: object, path: KeyPath) -> float:
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < float("inf"):
            return float(value)
        self._note(path, f"{value!r} is no weight; write a number above 0, e.g. 1 or 0.5")
        return 1.0

    def _switch(self, value: object, path: KeyPath) -> bool:
        if not isinstance(value, bool):
            self._note(path, f"{value!r} is neither true nor false; write one of the two")
        return value is True

    def _role(self, value: object, path: KeyPath) -> Role | None:
        if value is None:
            return None
        if isinstance(value, str) and value in set(Role):
            return Role(value)
        self._note(path, f"{value!r} is no role; {remedy(str(value), set(Role), of='roles')}")
        return None

    def _note(self, path: KeyPath, message: str, *, key: bool = False) -> None:
        self.problems.append(Problem(path, message, at_key=key))


def _joined(base: Phrases, more: Phrases) -> Phrases:
    languages = {*base, *more}
    return {language: (*base.get(language, ()), *more.get(language, ())) for language in sorted(languages)}
