"""Lines of a transcript that nobody speaks: what heads its parts, and what tells that it is over."""

from watcher.extract.phrases import one_of
from watcher.model.statement import Block

_OVER = one_of(
    r"""
    (?:#\s*){2,}|(?:-\s*)?30(?:\s*-)|\(?(?:end|ends|конец|кінець|ende|fin|fim|koniec|fine|τελος|son|以上|끝)
    (?: (?:of|de|der) .{1,30})?[.。]?\)?(?:\s*\d{1,2}[:.]\d\d.{0,20})?|
    [(\[](?:whereupon|(?:the )?(?:\w+ ){1,3}(?:was|is)) .{0,20}(?:concluded|ended|adjourned|over)\b.{0,40}
    """
)
_BETWEEN = one_of(
    r"""
    [#*\s_-]+|\(?\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?|uhr)?\s*[a-z]{0,4}\.?\)?|
    \W*(?:(?:questions?|q)\s?(?:and|&|/|-)\s?(?:answers?|a)(?: session)?|questions|
    questions?[ -](?:et[ -])?réponses?|fragen und antworten|preguntas(?: y respuestas)?|
    perguntas(?: e respostas)?|domande(?: e risposte)?|(?:ответы на )?вопросы(?: и ответы| сми| журналистов)?|
    из ответов на вопросы.{0,30}|
    (?:запитання|питання) та відповіді|pytania(?: i odpowiedzi)?|冒頭発言|質疑(?:応答)?|
    (?:[ivx]+\. )?질의 ?(?:및|·)? ?응답|
    질문·답변|(?:[ivx]+\. )?모두 ?발언|问答(?:实录)?|答问)\W*
    """
)
_LONGEST = 80  # characters: a longer paragraph is text


def is_over(block: Block) -> bool:
    """Tell whether a line says that it is over: what follows it is nobody's."""
    return len(block.text) <= _LONGEST and bool(_OVER.fullmatch(block.text.lower()))


def is_between(block: Block) -> bool:
    """Tell whether a line stands between the turns: a time, an ornament, the head of a part."""
    return len(block.text) <= _LONGEST and bool(_BETWEEN.fullmatch(block.text.lower()))
