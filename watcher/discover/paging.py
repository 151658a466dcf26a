"""Where the next, older page of a listing is: what the page names, and what its software usually does."""

import re
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from watcher.discover.groups import Group
from watcher.discover.outline import Element, Outline
from watcher.model.page import Page
from watcher.text.urls import absolute

_PAGE_KEYS = re.compile(r"page(?:d|num|number|no|index)?|pg|p|currentpage|seite|pagina", re.IGNORECASE)
_OFFSET_KEYS = re.compile(r"offset|start|skip|from|\$skip|startindex", re.IGNORECASE)
_NEXT_WORDS = re.compile(
    r"(?:go to )?(?:the )?next(?: page| ?[>›»→]+)?|older(?: posts| entries| news)?(?: ?[>›»→]+)?|[>›→]|»"
    r"|(?:page )?suivante?s?(?: ?[>›»]+)?|nächste(?: seite)?|weiter|siguiente|próxim[ao]|proxima|seguinte"
    r"|success?iv[ao]|avanti|далее|вперед|следующ(?:ая|ие)(?: страница)?|старее"
    r"|наступн[аі](?: сторінка)?|далі|następna|dalej|další|ďalšia|sonraki|ileri|nästa|volgende|järgmine"
    r"|seuraava|următo(?:area|r)|következő|tovább|επόμεν[ηο]|下一页|下一頁|下页|次へ|次の(?:ページ|\d+件)|다음"
    r"|التالي|الصفحة التالية|بعدی|הבא|ถัดไป",
    re.IGNORECASE,
)
_NEXT_CLASS = re.compile(r"(?:^|[-_ ])next(?:$|[-_ ])|pager__item--next|older", re.IGNORECASE)
_LONGEST = 40
_LONGEST_NUMBER = 3


def next_feed_page(page: Page, feed: Any) -> str | None:
    """Return a feed's next page: the link it names (RFC 5005), or WordPress's ``?paged=``."""
    for link in feed.get("links", []):
        if link.get("rel") == "next":
            return absolute(page.final_url, link.get("href", ""))
    if "wordpress" in str(feed.get("generator", "")).lower():
        return numbered(page.final_url, "paged", first=1)
    return None


def next_html_page(outline: Outline, group: Group) -> str | None:
    """Return the page that a listing's mark-up calls the next one, else the next by its address."""
    entries = {entry.link.position for entry in group.entries}
    others = [(link, url) for link, url in outline.links if link.position not in entries]
    return (
        outline.declared_next
        or next((url for link, url in others if _is_next(outline, link)), None)
        or _next_number(outline, others)
        or next_by_convention(outline.url, len(group.entries))
    )


def _is_next(outline: Outline, link: Element) -> bool:
    """Tell whether a link says, by relation, words or class, that it leads to the next page."""
    if "next" in (link.attributes.get("rel") or "").lower().split():
        return True
    text = outline.text(link)
    label = link.attributes.get("aria-label") or link.attributes.get("title") or ""
    if _NEXT_WORDS.fullmatch(text) or (len(text) <= _LONGEST and _NEXT_WORDS.fullmatch(label)):
        return True
    names = " ".join((*link.classes, *(link.parent.classes if link.parent else ())))
    return len(text) <= _LONGEST and bool(_NEXT_CLASS.search(names)) and "slide" not in names


def _next_number(outline: Outline, links: list[tuple[Element, str]]) -> str | None:
    """Return the link of a numbered pager that follows the current page."""
    texts = ((outline.text(link), url) for link, url in links)
    pages = {int(text): url for text, url in texts if text.isdecimal() and len(text) <= _LONGEST_NUMBER}
    following = pages.get((_number_in(outline.url) or 1) + 1)
    if len(pages) < 2 or following is None:  # noqa: PLR2004 - one number is no pager
        return None
    return following if urlsplit(following).hostname == urlsplit(outline.url).hostname else None


def _number_in(url: str) -> int | None:
    """Return the page number in an address."""
    for key, value in parse_qsl(urlsplit(url).query):
        if _PAGE_KEYS.fullmatch(key) and value.isdecimal():
            return int(value)
    found = re.search(r"/page/(\d+)", urlsplit(url).path)
    return int(found[1]) if found else None


def next_by_convention(url: str, listed: int) -> str | None:
    """Return the next page of an address that carries a page number or an offset; else None."""
    query = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    for key, value in query:
        if not value.isdecimal():
            continue
        if _PAGE_KEYS.fullmatch(key):
            return replaced(url, key, int(value) + 1)
        if _OFFSET_KEYS.fullmatch(key) and listed:
            return replaced(url, key, int(value) + listed)
    return None


def numbered(url: str, key: str, *, first: int) -> str:
    """Return the page after this one, where ``key`` counts pages and is left out on the ``first``."""
    current = dict(parse_qsl(urlsplit(url).query)).get(key, "")
    return replaced(url, key, (int(current) if current.isdecimal() else first) + 1)


def replaced(url: str, key: str, value: int) -> str:
    """Return the address with one query parameter set."""
    parts = urlsplit(url)
    query = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair[0] != key]
    return urlunsplit(parts._replace(query=urlencode([*query, (key, str(value))])))
