"""More of what changes while a statement stays: furniture of sites, and other forms of the same letters."""

FURNISHED = """<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<title>Remarks on the ceasefire - Department of External Relations</title>
</head><body>
<div class="alert-bar" role="alert"><p>Our offices are closed on Monday.</p></div>
<header><a class="logo" href="/">Department of External Relations</a></header>
<main id="content"><article>
<h1>Remarks on the ceasefire</h1>
<p class="date">Published: <time datetime="2026-05-11T09:30:00+02:00">Today, 09:30</time></p>
<p class="updated">Updated 5 min ago</p>
<p class="stats">Views: 1204</p>
<p class="reading">Reading time: 3 minutes</p>
<div class="article__body">
<p>The spokesperson said that both sides keep the ceasefire and that observers are on their way there.</p>
<p>“We welcome this step”, she said. ‘It is late – but not too late’, she added… Nobody was hurt.</p>
<figure><img src="/img/1.jpg" alt=""><figcaption>The envoy at the crossing on 9 May.</figcaption></figure>
<p>Der Sprecher sagte: „Wir prüfen das“, und nannte drei Bedingungen für die nächste Runde der Gespräche.</p>
<p>Пресс-секретарь сказал: «Мы всё проверим», и назвал три условия для следующей встречи сторон.</p>
<p>Sözcü İstanbul'da toplantının yapılacağını ve heyetin yarın geleceğini açıkladı, görüşmeler sürüyor.</p>
<p>أكدت الوزارة أن الجانبين ملتزمان بوقف إطلاق النار وأن المراقبين في طريقهم إلى الخط الفاصل.</p>
<p>发言人表示，双方遵守停火协议，观察员正在前往停火线。他说：“这是重要的一步。”</p>
<p>The office is open from 9 to 17, and long-term help for 24 families is planned by a co-operative.</p>
</div>
<p class="doc-download"><a href="/f/1.pdf">PDF (234 KB)</a></p>
<div class="social"><span>Share this page</span> <a href="https://social.example/s">Post</a></div>
<nav class="pager"><a rel="prev" href="/r/8">Previous: Remarks on grain</a>
<a rel="next" href="/r/10">Next: Remarks on fuel</a></nav>
</article>
<section class="related-news"><h2>Related news</h2><ul><li><a href="/n/1">Envoy visits the north</a></li>
<li><a href="/n/2">Aid for 900 families</a></li></ul></section>
<form class="feedback"><label>Was this page useful?</label>
<p>What is 3 + 4? Please answer to go on.</p></form>
</main>
<div class="cookie-notice"><p>This site uses cookies.</p><button>OK</button></div>
<footer><p>© 2026</p></footer></body></html>"""

SWAPS: list[tuple[str, str, str]] = [
    ("an age", "Updated 5 min ago", "Updated 3 h ago"),
    ("a day that became a date", "Today, 09:30", "11 May 2026, 09:30"),
    ("a counter", "Views: 1204", "Views: 1377"),
    ("a reading time", "Reading time: 3 minutes", "Reading time: 4 minutes"),
    ("a notice of the site", "Our offices are closed on Monday.", "New phone numbers from June on."),
    ("the size of a file", "PDF (234 KB)", "PDF (241 KB)"),
    ("a share bar", "Share this page", "Tell others"),
    ("the one before", "Previous: Remarks on grain", "Previous: Remarks on the new listings"),
    ("the one after", "Next: Remarks on fuel", "Next: Remarks on 3 arrests"),
    ("related news", "Envoy visits the north", "Ministers meet on Friday"),
    ("one more related", '<li><a href="/n/2">', '<li><a href="/n/3">Talks fail</a></li><li><a href="/n/2">'),
    ("a riddle against robots", "What is 3 + 4?", "What is 9 + 2?"),
    ("a cookie line", "This site uses cookies.", "We value your privacy."),
    ("quotes straightened", "“We welcome this step”", '"We welcome this step"'),
    ("single quotes straightened", "‘It is late – but not too late’", "'It is late – but not too late'"),
    ("an ellipsis of three points", "added… Nobody", "added... Nobody"),
    ("a long dash", "late – but", "late — but"),
    ("German quotes as English ones", "„Wir prüfen das“", "“Wir prüfen das”"),
    ("German quotes as pointed ones", "„Wir prüfen das“", "»Wir prüfen das«"),
    ("Russian quotes as straight ones", "«Мы всё проверим»", '"Мы всё проверим"'),
    ("Russian quotes as German ones", "«Мы всё проверим»", "„Мы всё проверим“"),
    ("Chinese quotes as corner brackets", "“这是重要的一步。”", "「这是重要的一步。」"),
    ("Chinese quotes as straight ones", "“这是重要的一步。”", '"这是重要的一步。"'),
    ("letters taken apart", "prüfen", "pru\u0308fen"),
    ("a Turkish capital taken apart", "İstanbul", "I\u0307stanbul"),
    ("й taken apart", "следующей", "следующеи\u0306"),
    ("a lengthened Arabic word", "أكدت", "أكـــدت"),
    ("a mark of direction", "الوزارة", "\u200fالوزارة\u200e"),
    ("Arabic letters in their joined forms", "ملتزمان", "\ufee3لتزمان"),
    ("embedding of direction", "بوقف إطلاق النار", "\u202bبوقف إطلاق النار\u202c"),
    ("no-break spaces", "from 9 to 17", "from\u00a09\u00a0to\u00a017"),
    ("a non-breaking hyphen", "long-term", "long\u2011term"),
    ("a soft hyphen", "co-operative", "co-opera\u00adtive"),
    ("a zero-width space", "families is planned", "families\u200b is planned"),
    ("a word joiner", "24 families", "24\u2060 families"),
    ("full-width digits", "for 24 families", "for ２４ families"),
    ("a full-width comma", "表示，双方", "表示,双方"),
    ("a ligature", "The office is", "The o\ufb03ce is"),
    ("a line wrapped in Chinese", "观察员正在前往", "观察员\n正在前往"),
    ("a word joined by a break", "Nobody was hurt.</p>", "Nobody was<br>hurt.</p>"),
]  # fmt: skip
"""What about it, what stood there, what stands there."""
