"""Read one topic as YAML writes it, in a pack or under ``topics:`` in sources.yaml; note all that is wrong.

A block of text stands for a list, one entry a line; lines that start with ``#`` are remarks.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace

from watcher.classify.patterns import ListName, Pattern, PatternError, parse_entry, parse_phrase
from watcher.classify.spec import ANY, Example, Phrases, RuleSpec, TopicSpec, WordList
from watcher.config.document import KeyPath, Problem
from watcher.config.nearest import remedy
from watcher.model.statement import Role

OWN_RULE = "phrases"
"""Name of the rule that ``phrases:`` of a topic itself makes."""
_OF_ALL_RULES = ("unless", "unless-passage")
_TOPIC_KEYS = {"phrases", "rules", "words", "never", *_OF_ALL_RULES, "threshold", "extends", "examples"}
_GUARDS = ("needs", "needs-passage", "unless", "unless-passage", "never")
_RULE_KEYS = {"phrases", "weight", *_GUARDS, "listed", "role", "extends"}
_EXAMPLE_KEYS = {"about", "other"}
_CODE_LENGTH = 2


_Parse = Callable[[str], Collection[Pattern]]


class TopicReader:
    """Reads topics, noting every problem with its path.

    Reading every phrase takes most of the time: ``check_phrases=False`` leaves that to whoever compiles them.
    """

    def __init__(self, *, check_phrases: bool = True) -> None:
        self.problems: list[Problem] = []
        self.examples: list[tuple[str, Example, KeyPath]] = []
        """Every example that was read, with its topic and where it stands."""
        self._check_phrases = check_phrases
        self._lists: set[str] = set()

    def topic(self, name: str, entry: object, path: KeyPath, base: TopicSpec) -> TopicSpec:
        """Read one topic on top of another: what it says of a known rule or list is added to that."""
        fields = self._mapping(entry, path, _TOPIC_KEYS)
        self._switch(fields.get("extends", True), (*path, "extends"))
        words = self.words(fields.get("words", {}), (*path, "words"), base.words)
        rules = self._rules(fields, path, {rule.name: rule for rule in base.rules})
        if not rules:
            self._note(path, "has neither 'phrases' nor 'rules'; write at least phrases: {en: [some words]}")
        examples = list(self._examples(fields.get("examples", {}), (*path, "examples")))
        self.examples += [(name, example, where) for example, where in examples]
        return TopicSpec(
            name=name,
            rules=tuple(rules.values()),
            words=words,
            never=_joined(base.never, self._phrases(fields.get("never", {}), (*path, "never"))),
            threshold=self._number(fields.get("threshold", base.threshold), (*path, "threshold")),
            examples=(*base.examples, *(example for example, _ in examples)),
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

    def _rules(
        self, fields: Mapping[str, object], path: KeyPath, base: dict[str, RuleSpec]
    ) -> dict[str, RuleSpec]:
        """Read a topic's rules on top of those it has; ``false`` takes one of these out."""
        rules = dict(base)
        if "phrases" in fields:
            phrases = self._phrases(fields["phrases"], (*path, "phrases"))
            known = rules.get(OWN_RULE, RuleSpec(name=OWN_RULE, phrases={}))
            rules[OWN_RULE] = replace(known, phrases=_joined(known.phrases, phrases))
        for name, entry in self._named(fields.get("rules", {}), (*path, "rules")):
            here = (*path, "rules", name)
            if entry is not False:
                rules[name] = self._rule(name, entry, here, base.get(name))
            elif name in rules:
                del rules[name]
            else:
                self._note(here, f"no such rule to switch off; {remedy(name, base, of='rules')}", key=True)
        unless, unless_passage = (self._phrases(fields.get(key, {}), (*path, key)) for key in _OF_ALL_RULES)
        if not unless and not unless_passage:
            return rules
        return {
            name: replace(
                rule,
                unless=_joined(rule.unless, unless),
                unless_passage=_joined(rule.unless_passage, unless_passage),
            )
            for name, rule in rules.items()
        }

    def _rule(self, name: str, entry: object, path: KeyPath, base: RuleSpec | None) -> RuleSpec:
        fields = self._mapping(entry, path, _RULE_KEYS)
        extends = self._switch(fields.get("extends", True), (*path, "extends"))
        known = base if base and extends else RuleSpec(name=name, phrases={})
        if "phrases" not in fields and not known.phrases:
            self._note(path, "has no 'phrases'; write phrases: {en: [some words]}")
        read = {key: self._phrases(fields.get(key, {}), (*path, key)) for key in ("phrases", *_GUARDS)}
        return RuleSpec(
            name=name,
            phrases=_joined(known.phrases, read["phrases"]),
            weight=self._number(fields.get("weight", known.weight), (*path, "weight")),
            needs=_joined(known.needs, read["needs"]),
            needs_passage=_joined(known.needs_passage, read["needs-passage"]),
            unless=_joined(known.unless, read["unless"]),
            unless_passage=_joined(known.unless_passage, read["unless-passage"]),
            never=_joined(known.never, read["never"]),
            listed=self._switch(fields.get("listed", known.listed), (*path, "listed")),
            role=self._role(fields.get("role", known.role), (*path, "role")),
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

    def _examples(self, entry: object, path: KeyPath) -> Iterator[tuple[Example, KeyPath]]:
        for language, value in self._named(entry, path):
            here = (*path, language)
            for key, lines in self._mapping(value, here, _EXAMPLE_KEYS).items():
                for where, text in self._lines(lines, (*here, key)):
                    yield Example(language=language, text=text, about=key == "about"), where

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
