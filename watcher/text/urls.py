"""Addresses: made absolute as written, and made canonical to tell whether two are the same."""

import re
from urllib.parse import parse_qsl, quote, unquote_to_bytes, urlencode, urljoin, urlsplit

_CONTROL = "".join(map(chr, range(0x21)))
_NEVER_PART = re.compile(r"(?<! ) *[\r\n][\s]*|[\t\x00]")
"""A line break with its indentation comes from wrapping the source, not from the address."""
_LONGEST = 8192
"""Characters; servers refuse longer addresses, and nobody cites one."""
_OTHER_CONTROL = re.compile(r"[\x01-\x1f\x7f]")
_CLEAN = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+/(?:[\w%~,@=&+/?-]|\.(?!\.?/|\.?$))*", re.ASCII)
"""An absolute address with nothing in it to clean or resolve: most of them."""
_CLEAN_PATH = re.compile(r"/(?!/)(?:[\w%~,@=&+/?-]|\.(?!\.?/|\.?$))*", re.ASCII)
"""The same, from the root of the site."""
_ORIGIN = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=/)", re.ASCII)
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_SAFE_IN_SEGMENT = "!$&'()*+,;=:@~"
_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|li_fat_id"
    r"|mc_[ce]id|mkt_tok|_hs(enc|mi)|hs[ac]\w*tracking|vero_(id|conv)|oly_\w+_id|wt\.?mc(_\w+)?|wt_mc|pk_\w+"
    r"|mtm_\w+|piwik_\w+|_openstat|at_(campaign|medium|custom\d)|cmpid|s_cid|spm|share_token|_ga|_gl"
    r"|fb_(action_ids|action_types|source|ref)|mibextid|ref_src|ref_url|srsltid|gad_(source|campaignid)|epik|trk|xtor"
    r"|jsessionid|phpsessid|sessionid|aspsessionid\w*|cfid|cftoken",
    re.IGNORECASE,
)
_VARIANT_KEYS = frozenset(
    {"print", "printable", "printview", "printmode", "amp", "mobile", "m", "outputtype"}
)
_SWITCHES = frozenset({"", "0", "1", "true", "false", "yes", "no", "y", "n", "on", "off", "amp"})
_VIEW_KEYS = frozenset({"view", "format", "layout", "display", "mode", "output", "version", "template"})
_VIEWS = frozenset({"print", "printable", "printview", "printer", "print-friendly", "amp", "mobile"})
_CALENDAR_KEYS = frozenset({"y", "year", "yr", "d", "day"})
"""Beside them ``m=1`` is January, not a telephone."""
_VARIANT_HOST = re.compile(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.[^.])")
_VARIANT_HEADS = frozenset({"m", "mobile", "amp"})
_VARIANT_TAIL = re.compile(
    r"amp|amp\.html?|print(?:able|view|[-_]?version)?(?:\.\w{2,5})?"
    r"|(?:index|default)\.(?:html?|xhtml|shtml|php\d?|aspx?|jspx?|cfm)",
    re.IGNORECASE,
)
"""The last part of a path that names a variant of the page, or the page of its folder."""
_AMP_SUFFIX = re.compile(r"(?<=.)\.amp(?=(?:\.html?)?$)", re.IGNORECASE)
_SESSION_IN_SEGMENT = re.compile(r";(?:jsessionid|phpsessid)=.*", re.IGNORECASE | re.DOTALL)
_SESSION_SEGMENT = re.compile(r"\(S\(\w{20,30}\)\)", re.ASCII)
_DEFAULT_PORTS = {"http": 80, "https": 443}


def absolute(base: str, href: str) -> str | None:
    """Resolve ``href`` against ``base`` the way browsers do; None for anything but http and https.

    White space around it and line breaks inside it, with what they indent, go; inner spaces become
    ``%20``, the path stays as written, and a fragment is dropped unless it is a route (``#!`` or ``#/``).
    """
    if len(href) > _LONGEST:
        return None
    if plain := _plain(base, href):
        return plain
    cleaned = _OTHER_CONTROL.sub("", _NEVER_PART.sub("", href.strip(_CONTROL))).strip()
    if _SCHEME.match(cleaned) and not cleaned[:6].lower().startswith(("http:", "https:")):
        return None
    path, mark, rest = _cut(cleaned)
    try:
        joined = urljoin(base, path.replace("\\", "/") + mark + rest)
        parts = urlsplit(joined)
        host = parts.hostname
        _ = parts.port  # raises ValueError where it is no number
    except ValueError:
        return None
    if parts.scheme not in _DEFAULT_PORTS or not host:
        return None
    if parts.fragment[:1] not in {"!", "/"}:
        joined = joined.partition("#")[0]
    return joined.replace(" ", "%20")


def _plain(base: str, href: str) -> str | None:
    """Return what needs no care to resolve: most addresses; None for any other."""
    if _CLEAN.fullmatch(href):
        return href
    origin = _ORIGIN.match(base) if _CLEAN_PATH.fullmatch(href) else None
    return origin[0] + href if origin else None


def _cut(href: str) -> tuple[str, str, str]:
    """Part a reference at its query or fragment: path, mark, rest."""
    found = re.search(r"[?#]", href)
    if found is None:
        return href, "", ""
    return href[: found.start()], found[0], href[found.end() :]


def canonical(url: str) -> str:
    """Return the form in which two addresses of the same document are equal; idempotent, never raises.

    Scheme, ``www.``, mobile, AMP and print variants, default ports, tracking and session parameters, the
    order of the query, ``index.html`` and trailing slashes do not count; languages do. The result is for
    comparing, not for fetching.
    """
    try:
        parts = urlsplit(url.strip(_CONTROL))
        host = (parts.hostname or "").rstrip(".")
        port = parts.port
    except ValueError:
        return url
    if parts.scheme.lower() not in _DEFAULT_PORTS or not host:
        return url
    netloc = _canonical_host(host) + (f":{port}" if port not in {None, 80, 443} else "")
    query = _canonical_query(parts.query)
    fragment = f"#{parts.fragment}" if parts.fragment[:1] in {"!", "/"} else ""
    return f"https://{netloc}{_canonical_path(parts.path)}{query}{fragment}"


def _canonical_host(host: str) -> str:
    """Return a host in ASCII, lower case, without its ``www.``, mobile or AMP label."""
    try:
        name = host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        name = host.lower()
    while (bare := _VARIANT_HOST.sub("", name)) != name:
        name = bare
    return f"[{name}]" if ":" in name else name


def _canonical_path(path: str) -> str:
    """Return a path with one spelling of its escapes, without session id, trailing slash and variant."""
    spelled = (quote(unquote_to_bytes(part), safe=_SAFE_IN_SEGMENT) for part in path.split("/"))
    segments = [_SESSION_IN_SEGMENT.sub("", part) for part in spelled if not _SESSION_SEGMENT.fullmatch(part)]
    while (bare := _without_variant(segments)) != segments:
        segments = bare
    return "/".join(segments) or "/"


def _without_variant(segments: list[str]) -> list[str]:
    """Take off the outermost part that names a variant; a page that is called so itself keeps its name."""
    if segments and not segments[-1]:
        return segments[:-1]
    named = len(segments) > 2  # noqa: PLR2004 - the empty one before the first slash, and two more
    if segments and _VARIANT_TAIL.fullmatch(segments[-1]) and (named or "." in segments[-1]):
        return segments[:-1]
    if named and segments[1].lower() in _VARIANT_HEADS:
        return [segments[0], *segments[2:]]
    return [*segments[:-1], _AMP_SUFFIX.sub("", segments[-1])] if segments else segments


def _canonical_query(query: str) -> str:
    """Return the query sorted, without tracking, session, mobile and print parameters."""
    asked = [
        (key, value)
        for key, value in parse_qsl(query, keep_blank_values=True, errors="surrogateescape")
        if not _TRACKING.fullmatch(key)
    ]
    dated = any(key.lower() in _CALENDAR_KEYS for key, _ in asked)
    kept = sorted((key, value) for key, value in asked if not _is_variant(key.lower(), value.lower(), dated))
    return "?" + urlencode(kept, errors="surrogateescape") if kept else ""


def _is_variant(key: str, value: str, dated: bool) -> bool:
    if key == "m" and dated:
        return False
    return (key in _VARIANT_KEYS and value in _SWITCHES) or (key in _VIEW_KEYS and value in _VIEWS)
