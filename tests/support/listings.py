"""Listing pages in many kinds of mark-up, with what stands around them on real sites."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905 - reads better
)
TITLES = (
    "Statement by the Spokesperson on the situation at the border",
    "Foreign Minister meets the Ambassador of Portugal",
    "Readout of the call with the Secretary General",
    "Joint communiqué on the tenth round of consultations",
    "Remarks at the opening of the Black Sea forum",
    "Sanctions: Council extends restrictive measures for six months",
    "Consular information for travellers to the region",
    "On the attack in the capital",
)


@dataclass(frozen=True)
class Row:
    """One statement of a made-up listing."""

    path: str
    title: str
    day: date

    @property
    def written(self) -> str:
        return f"{self.day.day} {MONTHS[self.day.month - 1]} {self.day.year}"

    @property
    def american(self) -> str:
        return f"{self.day.month}/{self.day.day}/{self.day.year % 100:02}"

    @property
    def dotted(self) -> str:
        return f"{self.day:%d.%m.%Y}"


def rows(count: int = 8, step: int = 2) -> list[Row]:
    """Make statements, newest first, ``step`` days apart."""
    return [
        Row(
            f"/en/news/{1000 - n}-item", TITLES[n % len(TITLES)], date(2026, 8, 20) - timedelta(days=n * step)
        )
        for n in range(count)
    ]


MENU = """<header class="site-header"><a class="logo" href="/">Ministry of Foreign Affairs</a>
<ul class="lang"><li><a href="/fr">Français</a><li><a href="/ru">Русский</a><li><a href="/zh">中文</a></ul>
<nav><ul class="menu"><li><a href="/en/ministry">The Ministry</a><ul>
<li><a href="/en/ministry/minister">Minister of Foreign Affairs</a></li>
<li><a href="/en/ministry/structure">Structure of the central apparatus</a></li>
<li><a href="/en/ministry/history">History of the diplomatic service</a></li></ul></li>
<li><a href="/en/policy">Foreign policy</a></li><li><a href="/en/consular">Consular services</a></li></ul>
</nav>
<div class="breadcrumb"><a href="/en">Home</a> &gt; <a href="/en/press">Press</a> &gt; News</div></header>"""

SIDE = """<aside class="sidebar"><h3>Most read</h3><ul class="most-read">
<li><a href="/en/news/77-x">Visa-free regime extended until the end of the year</a> <i>1 August 2026</i></li>
<li><a href="/en/news/78-x">Embassy in Lisbon moves to a new building</a> <i>30 July 2026</i></li>
<li><a href="/en/news/79-x">Travel advice for the summer season published</a> <i>12 July 2026</i></li></ul>
<div class="tagcloud">TAGS</div></aside>""".replace(
    "TAGS", "".join(f'<a href="/en/tag/t{n}">tag number {n}</a> ' for n in range(30))
)

FOOT = """<div class="pagination"><span>1</span><a href="?page=2">2</a><a href="?page=3">3</a>
<a class="next" href="?page=2">Next ›</a></div>
<footer><ul><li><a href="/en/legal">Legal notice and disclaimer</a></li>
<li><a href="/en/privacy">Privacy policy</a></li><li><a href="/en/sitemap">Site map</a></li></ul>
<div class="social"><a href="https://social.example/mfa">Follow us</a></div>
<p>© 2026 Ministry. Last updated 22 August 2026</p></footer>"""


def framed(inner: str, *, side: str = SIDE, language: str = "en") -> str:
    """Put a listing where it stands on a real page: between menus, a side column and a footer."""
    return (
        f'<!doctype html><html lang="{language}"><head><title>News</title></head><body>{MENU}'
        f'<div id="wrap"><div class="content-area">{inner}</div>{side}</div>{FOOT}</body></html>'
    )


def each(statements: list[Row], write: Callable[[int, Row], str]) -> str:
    """Write every statement and join them."""
    return "".join(write(index, row) for index, row in enumerate(statements))


def grouped(statements: list[Row], sizes: list[int]) -> list[list[Row]]:
    """Cut statements into groups of one day each: all get the day of their group's first."""
    groups: list[list[Row]] = []
    start = 0
    for size in sizes:
        chunk = statements[start : start + size]
        groups.append([Row(row.path, row.title, chunk[0].day) for row in chunk])
        start += size
    return groups
