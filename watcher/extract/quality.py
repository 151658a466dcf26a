"""Is this the statement? The last judgement on a text, with the reason where it is not."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from watcher.errors import ParseError
from watcher.extract.phrases import one_of
from watcher.model.reason import Reason
from watcher.model.statement import Block

_NOT_FOUND = one_of(
    r"""
    (?:\w+ )?(?:error|http|code)\W{0,3}404.{0,40}|404(?:\W.{0,40})?|
    (?:.{0,30}\W)?(?:(?:page|document|file|content|article) (?:
    (?:was |is |could )?not (?:be )?(?:found|available)|(?:does not|doesn.t) exist|
    no longer (?:exists|available)|cannot be found)|not found)(?:\W.{0,30})?|
    (?:die )?(?:angeforderte )?seite (?:wurde )?nicht (?:gefunden|verfügbar|vorhanden).{0,20}|
    fehler 404.{0,30}|
    (?:cette )?page (?:introuvable|non trouvée|inexistante|n.existe pas).{0,20}|erreur 404.{0,30}|
    (?:la )?página no (?:encontrada|existe|disponible).{0,20}|
    pagina non (?:trovata|esiste)|página não encontrada|
    (?:запрашиваемая )?(?:страница|документ) не (?:найдена?|существует).{0,20}|ошибка 404.{0,30}|
    сторінк[ау] не (?:знайдено|існує).{0,20}|помилка 404.{0,30}|
    (?:nie znaleziono strony|strona nie (?:istnieje|została znaleziona)).{0,20}|
    sayfa bulunamadı.{0,20}|stránk[ay] (?:nebyla nalezena|nenalezena)|页面(?:不存在|未找到|找不到).{0,10}|
    (?:お探しの)?ページ(?:が|は)(?:見つかりません|存在しません).{0,10}|الصفحة غير موجودة|הדף לא נמצא
    """
)
_MOST_TAGS = 40_000
_MOST_PIECES = 20_000
_MOST_TEXT = 1_000_000
"""Characters: five times the longest transcript. More of any of the three takes seconds to read."""
_LEAST = 25  # characters of a text: one short sentence
_LEAST_CJK = 12
_SHORT = 1500
_CJK = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af]")


def bound(url: str, *, tags: int = 0, pieces: int = 0, characters: int = 0) -> None:
    """Raise ParseError (too-large) for more mark-up or text than any statement's page holds."""
    bounds = (
        (tags, _MOST_TAGS, "tags"),
        (pieces, _MOST_PIECES, "lines"),
        (characters, _MOST_TEXT, "characters"),
    )
    for count, most, name in bounds:
        if count > most:
            raise ParseError(
                f"{url} holds {count} {name}, a statement at most {most}", reason=Reason.TOO_LARGE
            )


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a text cannot be the statement."""

    reason: Reason
    words: str


def doubt(title: str, blocks: Sequence[Block]) -> Doubt | None:
    """Return why a text cannot be a statement; None where it can."""
    texts = [block.text for block in blocks if not block.heading]
    length = sum(map(len, texts))
    for line in (title, *(block.text for block in blocks[:3])):
        if length < _SHORT and _NOT_FOUND.fullmatch(line.casefold().strip(" .!")):
            return Doubt(Reason.SOFT_NOT_FOUND, f"it says {line[:80]!r}")
    least = _LEAST_CJK if any(_CJK.search(text) for text in texts) else _LEAST
    if length < least:
        return Doubt(
            Reason.NO_TEXT,
            f"it holds {length} characters of text" if length else "it holds no text of its own",
        )
    return None


def require(url: str, title: str, blocks: Sequence[Block]) -> None:
    """Raise ParseError, with the address and the reason, for what cannot be a statement."""
    found = doubt(title, blocks)
    if found:
        raise ParseError(f"{url} is not a statement: {found.words}", reason=found.reason)
