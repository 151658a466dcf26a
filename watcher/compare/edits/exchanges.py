"""Whether what was taken out is a question and the answer it got."""

import re
from itertools import pairwise

from watcher.compare.edits.cutting import paragraphs
from watcher.model.edit import Stretch

_LABEL = re.compile(
    r"\s*(?:(?:q|question|journalist|reporter|frage|journaliste|domanda|giornalista|pregunta|periodista|pytanie"
    r"|dziennikarz|soru|gazeteci|вопрос|журналист|питання|журналіст|سؤال|الصحفي|问|問|记者|記者)"
    r"(?:[\s.,(#№\d][^\n:：?]{0,60})?[:：]|q[.)]\s)",
    re.IGNORECASE,
)
_LINE_ENDS = re.compile(" *(?:\n|$)")
_ASKS = re.compile("[?？؟][\"'”»)]*$")
_WITHIN = re.compile(r"[?？؟][\"'”»)]*\s+\S")


def is_exchange(taken: Stretch, text: str) -> bool:
    """Tell whether whole paragraphs were taken out of ``text`` that ask and answer."""
    if not (_begins_line(text, taken.start) and _LINE_ENDS.match(text, taken.end)):
        return False
    said = [taken.text[start:end] for start, end in paragraphs(taken.text)]
    if len(said) == 1:
        return _LABEL.match(said[0]) is not None and _WITHIN.search(said[0]) is not None
    asked = [_asks(paragraph) for paragraph in said]
    return any(one and not next_ for one, next_ in pairwise(asked))


def _begins_line(text: str, place: int) -> bool:
    while place and text[place - 1] == " ":
        place -= 1
    return place == 0 or text[place - 1] == "\n"


def _asks(paragraph: str) -> bool:
    return _ASKS.search(paragraph) is not None or _LABEL.match(paragraph) is not None
