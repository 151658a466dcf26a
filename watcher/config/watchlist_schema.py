"""What editors show about ``watchlists:``; ``watchlists`` is what checks and reads them."""

from typing import Any

WATCHLISTS: dict[str, Any] = {
    "type": "object",
    "description": "Lists of persons, vessels, companies, numbers. Each is a topic; a hit shows the line.",
    "additionalProperties": {
        "type": "object",
        "properties": {
            "file": {
                "type": "string",
                "description": "Text with one entry a line, or CSV with a header; relative to sources.yaml.",
            },
            "entries": {
                "anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}],
                "description": "Entries in place: a list, or a block of text with one a line. Other names and"
                ' numbers of the same stand after ; or |: "Lavrov, Sergey | Лавров Сергей".',
            },
            "kind": {
                "enum": ["person", "vessel", "company", "exact"],
                "description": "What lines name that do not say it. Absent: found out from each line.",
            },
        },
        "anyOf": [{"required": ["file"]}, {"required": ["entries"]}],
        "additionalProperties": False,
    },
}
