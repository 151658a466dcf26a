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
    r"|jsessionid|phpsessid|sessionid|aspsessionid\w*|cfid|cftoken",
    re.IGNORECASE,
)
_VARIANT_KEYS = frozenset({"print", "printable", "printview", "printmode", "amp", "mobile", "outputtype"})
_VARIANT_VALUES = frozenset({"", "1", "true", "yes", "y", "amp", "on"})
_VARIANT_HOST = re.compile(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.[^.])")
_SESSION_IN_SEGMENT = re.compile(r";(?:jsessionid|phpsessid)=.*", re.IGNORECASE | re.DOTALL)
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

    Scheme, ``www.``, mobile and print variants, default ports, tracking and session parameters, the order
    of the query and trailing slashes do not count. The result is for comparing, not for fetching.
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
    """Return a path with one spelling of its escapes, no session id, no trailing slash, no AMP part."""
    spelled = (quote(unquote_to_bytes(part), safe=_SAFE_IN_SEGMENT) for part in path.split("/"))
    segments = [_SESSION_IN_SEGMENT.sub("", part) for part in spelled]
    while segments and segments[-1].lower() in {"", "amp"}:
        segments.pop()
    return "/".join(segments) or "/"


def _canonical_query(query: str) -> str:
    """Return the query sorted, without tracking, session and print parameters."""
    kept = sorted(
        (key, value)
        for key, value in parse_qsl(query, keep_blank_values=True, errors="surrogateescape")
        if not _TRACKING.fullmatch(key)
        and not (key.lower() in _VARIANT_KEYS and value.lower() in _VARIANT_VALUES)
    )
    return "?" + urlencode(kept, errors="surrogateescape") if kept else ""
