"""What changes on pages while the statement stays: around the text, or in ways that no reader sees."""

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Statement on the attack on the port | Ministry</title>
<meta name="csrf-token" content="a81f0c"><link rel="stylesheet" href="/assets/site-3fa2.css">
<script nonce="Zx81" src="/assets/app-77ab.js"></script></head>
<body class="page node-type-press">
<div id="cookie-banner"><p>We use cookies to improve our site.</p><button>Accept</button></div>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/press">Press</a></li></ul></nav>
<ul class="language-switcher"><li><a href="/fr/1" hreflang="fr">Français</a></li></ul></header>
<nav class="breadcrumb" aria-label="Breadcrumb"><a href="/">Home</a> / <a href="/press">Press</a></nav>
<main><article class="statement">
<h1>Statement on the attack on the port</h1>
<div class="meta"><time datetime="2026-03-24T10:00:00Z">24 March 2026</time>
<span class="reading-time">4 min read</span> <span class="views">1,204 views</span></div>
<div class="share"><a href="https://social.example/share?u=1">Share</a>
<a href="mailto:?subject=x">E-mail</a></div>
<div class="article-body">
<p>The ministry condemns the attack on the port in the strongest terms and asks for an inquiry.</p>
<figure><img src="https://cdn1.example/port.jpg?v=1" alt=""></figure>
<p>“We do not accept this,” the minister said – “not now, and not later.” It’s a matter of law.</p>
<ul><li class="a" id="x1">All 24 crew members are safe.</li><li>The port is open again.</li></ul>
<p>Write to us: <a href="mailto:press@ministry.example">press office</a> for any further questions.</p>
</div>
<div class="print"><a href="?print=1">Print this page</a></div>
</article>
<aside class="related"><h2>Related news</h2><ul><li><a href="/press/9">Minister meets envoy</a></li>
<li><a href="/press/8">Call with the neighbours</a></li></ul></aside>
<section class="comments"><h3>3 comments</h3></section></main>
<footer><p>Last updated 5 minutes ago</p><p>© 2026 Ministry</p></footer>
<!-- served by web-03 in 0.12 s --></body></html>"""

SWAPS: list[tuple[str, str, str]] = [
    ("quotes straightened", "“We do not accept this,”", '"We do not accept this,"'),
    ("an apostrophe curled", "It’s", "It's"),
    ("a dash shortened", "said – “not", "said - “not"),
    ("a no-break space", "24 crew", "24\u00a0crew"),
    ("a narrow space", "asks for", "asks\u202ffor"),
    ("a soft hyphen", "condemns", "con\u00addemns"),
    ("a zero-width space", "strongest terms", "strongest \u200bterms"),
    ("full-width digits", "All 24 crew", "All ２４ crew"),
    ("a ligature", "office", "o\ufb03ce"),
    ("an entity", "strongest terms and", "strongest&nbsp;terms &#97;nd"),
    ("lines broken otherwise", "port in the strongest terms", "port\n      in the\n\tstrongest terms"),
    ("emphasis added", "strongest terms", "<em>strongest</em> <strong>terms</strong>"),
    ("spans around words", "the minister said", '<span lang="en"><span>the minister</span> said</span>'),
    ("attributes in another order", '<li class="a" id="x1">', '<li id="x1" class="a" data-v="2">'),
    ("an image host", "https://cdn1.example/port.jpg?v=1", "https://cdn7.example/w_800/port.webp"),
    ("a hidden address", '"mailto:press@ministry.example"', '"/cdn-cgi/l/email-protection#8afce5"'),
    ("a view counter", "1,204 views", "1,377 views"),
    ("people who viewed", "1,204 views", "318 people viewed this page"),
    ("a reading time", "4 min read", "5 min read"),
    ("a share bar", ">Share</a>", ">Send to a friend</a>"),
    ("a token", 'content="a81f0c"', 'content="77b2d9"'),
    ("a nonce", 'nonce="Zx81"', 'nonce="pQ03"'),
    ("names of assets", "app-77ab.js", "app-91ce.js"),
    ("a style sheet", "site-3fa2.css", "site-a0b1.css"),
    ("a cookie banner", "We use cookies to improve our site.", "Which cookies do you allow?"),
    ("no cookie banner", '<div id="cookie-banner">', '<div id="cookie-banner" hidden>'),
    ("a breadcrumb", "/ <a", '/ <a href="/p">2026</a> / <a'),
    ("a print link", "Print this page", "Print or save"),
    ("a language more", "Français</a></li>", 'Français</a></li><li><a hreflang="de">Deutsch</a></li>'),
    ("a menu entry", "Press</a></li>", 'Press</a></li><li><a href="/jobs">Jobs</a></li>'),
    ("related news", "Minister meets envoy", "Ministry publishes 15 new listings"),
    ("one related entry less", '<li><a href="/press/8">Call with the neighbours</a></li>', ""),
    ("comments", "3 comments", "11 comments"),
    ("an age", "Last updated 5 minutes ago", "Last updated 2 hours ago"),
    ("a year in the footer", "© 2026 Ministry", "© 2027 Ministry"),
    ("who served it", "web-03 in 0.12 s", "web-11 in 0.31 s"),
    ("classes of the page", 'class="page node-type-press"', 'class="page no-js theme-2"'),
]  # fmt: skip
"""What about it, what stood there, what stands there."""
