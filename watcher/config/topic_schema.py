"""What editors show about ``topics:``; ``packs`` is what checks them."""

from typing import Any


def _object(description: str, properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "description": description,
        "properties": properties,
        "additionalProperties": False,
    }


def _by_name(description: str, value: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "description": description, "additionalProperties": value}


def _lines(description: str) -> dict[str, Any]:
    """Describe a list of phrases, or a block of text with one a line."""
    listed = {"type": "array", "items": {"type": "string"}}
    return {"anyOf": [listed, {"type": "string"}], "description": description}


def _phrases(description: str) -> dict[str, Any]:
    by_language = _lines("A list, or a block of text with one phrase a line; # starts a remark.")
    return {
        "type": "object",
        "description": f"{description} By language (ISO 639-1), or 'any'.",
        "propertyNames": {"pattern": "^([a-z]{2}|any)$"},
        "additionalProperties": by_language,
    }


_RULE = _object(
    "One way of speaking about the topic; on a rule that the pack has, what stands here is added to it.",
    {
        "extends": {
            "type": "boolean",
            "default": True,
            "description": "false: replaces the rule of this name.",
        },
        "phrases": _phrases("Any of them is evidence."),
        "weight": {
            "type": "number",
            "exclusiveMinimum": 0,
            "default": 1,
            "description": "What the score of a passage gains when the rule holds in it.",
        },
        "needs": _phrases("The sentence must hold one of these too, where its language has any."),
        "needs-passage": _phrases("The passage must hold one of these too, where its language has any."),
        "unless": _phrases("A sentence that holds one of these does not count."),
        "unless-passage": _phrases("A passage that holds one of these does not count."),
        "never": _phrases("Words inside one of these are no evidence for this rule."),
        "listed": {
            "type": "boolean",
            "default": True,
            "description": "false: a mere item of an enumeration does not count.",
        },
        "role": {
            "enum": ["official", "journalist"],
            "description": "Who must speak; holds too where that is unknown.",
        },
    },
)
_OFF = {"const": False, "description": "Takes a shipped rule out."}
_EXAMPLES = _object(
    "Texts that prove the topic.",
    {"about": _lines("Texts that are about it."), "other": _lines("Texts that are not.")},
)
_TOPIC = _object(
    "A topic; one with the name of a shipped pack extends that pack.",
    {
        "extends": {
            "type": "boolean",
            "default": True,
            "description": "false: replaces the shipped pack of this name.",
        },
        "phrases": _phrases("Words that alone decide."),
        "rules": _by_name("Rules by name.", {"anyOf": [_RULE, _OFF]}),
        "words": _by_name("Word lists by name, written <name> in phrases.", _phrases("The words.")),
        "never": _phrases("Words inside one of these are no evidence."),
        "unless": _phrases("A sentence that holds one of these does not count, whatever the rule."),
        "unless-passage": _phrases("A passage that holds one of these does not count, whatever the rule."),
        "threshold": {
            "type": "number",
            "exclusiveMinimum": 0,
            "default": 1,
            "description": "The score from which on a passage is about the topic.",
        },
        "examples": _by_name("Examples by language.", _EXAMPLES),
    },
)
TOPICS = _by_name("Rule packs that extend or replace the shipped ones, by name.", _TOPIC)
