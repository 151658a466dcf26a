"""Listings in other scripts, with dates as they are written there."""

from datetime import date

import pytest

from tests.support.pages import page, source
from watcher.discover import discover

CASES = {
    "zh": (
        ["外交部发言人就有关问题答记者问", "关于进一步加强对外合作的通知", "外长同法国外长通电话"],
        ["（2026-08-20）", "（2026-08-19）", "（2026-08-18）"],
    ),
    "ja": (
        ["外務大臣臨時会見記録", "経済安全保障に関する官民対話", "無償資金協力に関する書簡の交換"],
        ["令和8年8月20日", "８月19日", "2026年8月18日（火）"],
    ),
    "ar": (
        [
            "بيان صادر عن الوزارة بشأن الأوضاع",
            "الوزير يلتقي نظيره الفرنسي في باريس",
            "اجتماع اللجنة المشتركة",
        ],
        ["٢٠ آب ٢٠٢٦", "١٩ أغسطس ٢٠٢٦", "18/08/2026"],
    ),
    "fa": (
        ["سخنگوی وزارت حمله را محکوم کرد", "دیدار وزیر با همتای روس", "نشست خبری هفتگی سخنگو"],
        ["۲۹ مرداد ۱۴۰۵ - ۱۲:۳۰", "۲۸ مرداد ۱۴۰۵", "۱۴۰۵/۰۵/۲۷"],
    ),
    "ru": (
        [
            "Комментарий официального представителя",
            "О встрече министра с послом",
            "Брифинг представителя ведомства",
        ],
        ["20 августа 2026 года, 10:30", "19.08.2026", "18 авг. 2026"],
    ),
    "he": (
        ["הודעת דוברת המשרד", "השר נפגש עם מקבילו הצרפתי", "תגובה לאירועים באזור"],
        ["20.08.26", "19 באוגוסט 2026", "18/08/2026"],
    ),
    "th": (
        ["แถลงการณ์กระทรวง", "การหารือกับเอกอัครราชทูต", "ผลการประชุมคณะกรรมการ"],
        ["20 ส.ค. 2569", "19 สิงหาคม 2569", "18/08/2569"],
    ),
    "ko": (
        ["대변인 정례브리핑 결과", "외교장관 전화통화 결과", "재외국민 보호 대책회의"],
        ["2026. 8. 20.", "2026년 8월 19일", "2026-08-18"],
    ),
    "el": (
        ["Ανακοίνωση του εκπροσώπου", "Συνάντηση του υπουργού με τον πρέσβη", "Δήλωση για τα γεγονότα"],
        ["Πέμπτη, 20 Αυγούστου 2026", "19/08/2026", "18 Αυγ 2026"],
    ),
}


@pytest.mark.parametrize("language", CASES)
def test_statements_and_their_dates_are_found_in_any_script(language: str) -> None:
    titles, dates = CASES[language]
    entries = "".join(
        f'<li><a href="/n/{n}.html">{title}</a><span>{written}</span></li>'
        for n, (title, written) in enumerate(zip(titles, dates, strict=True))
    )
    menu = '<ul class="nav"><li><a href="/1">1</a></li><li><a href="/2">2</a></li></ul>'
    found = discover(page(f"<html lang={language}><body>{menu}<ul>{entries}</ul></body></html>"), source())
    assert [item.title for item in found.items] == titles
    assert [item.published.day if item.published else None for item in found.items] == [
        date(2026, 8, 20),
        date(2026, 8, 19),
        date(2026, 8, 18),
    ]
