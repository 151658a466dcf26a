"""How commands show the words that an edit touched."""

from collections.abc import Iterator

from watcher.compare import Part, edits_between
from watcher.model.change import Revision
from watcher.model.edit import Edit

_AROUND = 40
"""Characters of unchanged text shown on either side."""


def edited_words(before: Revision, after: Revision) -> Iterator[tuple[Part, Edit, str]]:
    """Yield where an edit stands, the edit, and its words among those around it, for two readings."""
    for part, edit in edits_between(before.statement, after.statement):
        new = after.statement.title if part is Part.TITLE else after.statement.text
        yield part, edit, _marked(edit, new)


def _marked(edit: Edit, text: str) -> str:
    """Mark words as ``wdiff`` does: [-taken out-] {+put in+}."""
    said = f"[-{edit.before.text}-]" if edit.before.text else ""
    says = f"{{+{edit.after.text}+}}" if edit.after.text else ""
    start, end = edit.after.start, edit.after.end
    first, last = max(start - _AROUND, 0), min(end + _AROUND, len(text))
    lead = ("… " if first else "") + text[first:start].lstrip()
    tail = text[end:last].rstrip() + (" …" if last < len(text) else "")
    return " ".join(f"{lead}{' '.join(filter(None, (said, says)))}{tail}".split())
