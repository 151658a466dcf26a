"""Says which passages are about which topics, by rules over words, and shows the words that decided.

Rules come as ``TopicSpec`` values (the shipped ones are written in ``packs/*.yaml``); compiling and
matching them is pure.
"""

from watcher.classify.patterns import PatternError
from watcher.classify.ruleset import Ruleset, classify, classify_text, compile_rules
from watcher.classify.spec import Example, RuleSpec, TopicSpec, WordList

__all__ = [
    "Example",
    "PatternError",
    "RuleSpec",
    "Ruleset",
    "TopicSpec",
    "WordList",
    "classify",
    "classify_text",
    "compile_rules",
]
