"""What a date is of: publication, a later edit, or the end of something; read from the words before it."""

import re
from enum import IntEnum


class DateRole(IntEnum):
    """Lower is nearer to "published"."""

    PUBLISHED = 0
    PLAIN = 1
    """No word says what it is."""
    UPDATED = 2
    OTHER = 3
    """An expiry, a deadline, an event: never the day of publication."""


_WORDS = {
    DateRole.PUBLISHED: r"""
        publish|posted|post date|released?\b|issued|date of (?:issue|publication|release)|публик|опубл|размещ|
        создан|дата выхода|оприлюдн|publie|mis en ligne|parution|veroffentlich|erschienen|publicad|publicaci|
        pubblicat|pubblicazione|opublikow|data publikacji|yayin|eklenme|publicerad|gepubliceerd|julkaistu|
        publikovan|vydano|δημοσιευ|נשר|פורסם|نشر|انتشار|发布|發布|公開日|掲載|게시|등록
    """,
    DateRole.UPDATED: r"""
        updat|modif|revis|review|edited|amended|changed|обновл|измен|оновл|змінен|mise? a jour|maj\b|aktualis|
        geandert|\bstand\b|actualiz|aggiorna|aktualiz|guncelle|atualiz|uppdaterad|bijgewerkt|gewijzigd|
        paivitetty|ενημερωσ|עודכן|עדכון|تحديث|بروزرساني|更新|修改|수정|최종
    """,
    DateRole.OTHER: r"""
        expir|deadline|closing|closes|until|valid (?:to|till|through)|due (?:date|by)|apply by|effective|
        applications? (?:close|due)|event date|\bstarts?\b|\bends?\b|ending|begin|срок|истека|окончан|\bдо\b|
        jusqu|cloture|echeance|gultig|ablauf|\bbis\b|frist|vence|hasta|plazo|scade|fino al|\bentro\b|do dnia|
        waznosc|\btermin|son tarih|bitis|validade|\bate\b|صالح|حتى|انتهاء|截止|有效|期限|締切|まで|마감
    """,
}
_PATTERNS = tuple((role, re.compile(re.sub(r"\n\s*", "", words))) for role, words in _WORDS.items())
_REACH = 28
_STOPS = re.compile(r"[|•·\n;]|\. |\d{4}")


def role_of(folded: str, start: int) -> DateRole:
    """Return the role that the nearest telling word before position ``start`` gives a date there."""
    before = folded[max(0, start - _REACH) : start]
    if not before.strip():
        return DateRole.PLAIN
    stops = [stop.end() for stop in _STOPS.finditer(before)]
    before = before[stops[-1] :] if stops else before
    nearest, role = -1, DateRole.PLAIN
    for each, pattern in _PATTERNS:
        for found in pattern.finditer(before):
            if found.start() > nearest:
                nearest, role = found.start(), each
    return role
