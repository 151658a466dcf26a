"""Marks of bot walls and filters: what a refusal carries and the same vendor's ordinary pages do not.

Vendors inject scripts into real pages too (Cloudflare's JavaScript detections, Akamai's pixel, Imperva's
resource, a CAPTCHA in a form), so a mark belongs to the challenge itself, and is looked for on bare pages.
"""

import re
from collections.abc import Mapping

from watcher.fetch.looks import Looks
from watcher.fetch.wall_words import (
    ADDRESSED,
    ASKS_FOR_SCRIPTS,
    BLOCK,
    CASE_NUMBER,
    CHALLENGE,
    CHECKING,
    CONSENT,
    GATE,
    OF_THE_TRADE,
    SUSPECT,
)

_HEADER = re.compile(r"(?:\w+_)?(?:block(?:ed)?|challenge|captcha)", re.IGNORECASE)
"""A header that is this one word speaks about its answer: cf-mitigated, x-amzn-waf-action and their like."""

_VENDORS = {
    "Cloudflare": r"_cf_chl_opt|__cf_chl_|/orchestrate/(?:chl|jsch|captcha|managed)|cf-browser-verification"
    r"|jschl[_-](?:vc|answer)",
    "Akamai": r"sec-(?:if-)?cpt|/_sec/cp_challenge|bm-verify=",
    "AWS WAF": r"gokuprops|awswafcookiedomainlist",
    "Imperva": r"_incapsula_resource\?(?:cwudnsai|swcgh|swjsv|\S{0,99}(?:incident_id|edet)=)"
    r"|distil_r_captcha",
    "DDoS-Guard": r"/ddos-guard/(?:js-challenge|ddg-captcha)|ddg-l10n",
    "DataDome": r"captcha-delivery\.com",
    "HUMAN": r"=px-captcha|captcha\.px-(?:cdn|cloud)\.net",
    "ArvanCloud": r"__arcsjs",
    "Sucuri": r"sucuri_cloudproxy",
    "SiteGround": r"/\.well-known/(?:sg)?captcha",
    "Radware": r"validate\.perfdrive\.com",
    "Anubis": r"anubis_(?:challenge|version)|/\.within\.website/",
    "Vercel": r"/\.well-known/vercel/security/",
    "Alibaba Cloud": r"acw_sc__v\d|_waf_is_mobile|aliyun_waf",
    "Jiasule": r"__jsl_clearance",
    "360": r"wzws[-_]?(?:waf|challenge|question|cid)",
    "Qrator": r"/__qrator/",
    "Servicepipe": r"servicepipe|id_captcha_frame",
    "SafeLine": r"/\.safeline/|safeline_bot_challenge",
    "Yandex": r"/showcaptcha|/checkcaptcha",
    "Fastly": r"/_fs-ch-",
    "Azure": r"afd_azwaf_",
    "Imunify360": r"wsidchk",
    "go-away": r"/go-away/",
}
"""Vendor -> a pattern of the scripts and attributes of its challenge page."""
_CHALLENGES = {vendor: re.compile(pattern) for vendor, pattern in _VENDORS.items()}

_AGENTS = re.compile(
    r"_incapsula_resource|\$_ts\b|/akam/\d+/|datadome|px-(?:cloud|cdn)\.net|perimeterx|ddos-guard|\.awswaf\.com/"
    r"|/tspd/|\bbobcmn\b|\brbzns\b|perfdrive\.com|shieldsquare|kpsdk|/149e9513-01fa-4fb0-aad4-566afd725d1b/"
)
"""Scripts that real pages load too: a wall only where there is nothing else."""
_CAPTCHA = re.compile(
    r"recaptcha|hcaptcha|h-captcha|turnstile|smartcaptcha|=captcha\b|captcha[-_./]?(?:img|image|form|container|php|mid)"
)
_WIDGET = re.compile(r"^(?:class|id|name)=\S*(?:captcha|cf-turnstile)", re.MULTILINE)
_WRITES_TO_US = re.compile(
    r"^type=(?:email|tel)$|^(?:name|id)=(?:\w*[_-])?(?:e?-?mail|message|subject|phone)$", re.MULTILINE
)
"""Fields of a contact form, which a CAPTCHA guards on many a real page."""
_CONSENT_FORM = re.compile(r"^action=\S*(?:consent|gdpr|cookie-?(?:wall|accept))", re.MULTILINE)
_APPLICATION = re.compile(r"^id=(?:root|app|app-root|__next|__nuxt|svelte|main)$|^type=module$", re.MULTILINE)
_SETS_COOKIE = re.compile(r"cookie\s*=\s*[\"'`]?\w")
_GOES_ON = re.compile(r"location\.(?:reload|replace|assign)\(|location(?:\.href)?\s*=|\.submit\(\)")
_SCRIPT = re.compile(r"\b(?:eval\(|function\b|var |window\.|document\.)")
_SENDS_ITSELF = re.compile(r"\.submit\(\)")
_REFRESH = re.compile(r"^content=[0-9](?:\s*;.*)?$", re.MULTILINE)
_INSIDE_FRAME = re.compile(
    r"^src=https?://(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+[/?:]", re.MULTILINE
)
_QUOTED = re.compile(r"“[^”]{0,300}”|«[^»]{0,300}»|„[^“”]{0,300}[“”]|「[^」]{0,200}」")
_AROUND = re.compile(r"^[^\w]+|[\s.…!\u200b]+$")
_FEW_HEADLINES = 2
_FEW_LINKS = 2
_NOTHING = 60  # characters
_HARDLY_ANYTHING = 200
_VERY_SHORT = 600
_SHORT = 1_500


def header_mark(headers: Mapping[str, str]) -> str | None:
    """Return what in the headers says that this answer is a refusal, or None."""
    for name, value in headers.items():
        if _HEADER.fullmatch(value.strip()):
            return f"header {name}: {value.strip()}"
    return None


def wall_mark(looks: Looks) -> str | None:
    """Return what on the page says that it is a wall, or None."""
    if not looks.is_bare:
        return _in_layout(looks)
    for vendor, pattern in _CHALLENGES.items():
        if found := pattern.search(looks.machinery):
            return f"{vendor} challenge ({found[0]})"
    # What is quoted, others said.
    text = _QUOTED.sub("…", looks.text)
    return _in_heads(looks, text) or _to_the_visitor(looks, text) or _in_nothing(looks)


def _in_layout(looks: Looks) -> str | None:
    """Know a refusal amid a site's menus: a heading that says nothing else, and a sentence to the visitor."""
    if looks.prose > _SHORT or looks.headlines > _FEW_HEADLINES or not ADDRESSED.search(looks.text):
        return None
    head = next((head for head in map(_bare, looks.headings[:3]) if BLOCK.fullmatch(head)), None)
    return f"it says “{head}”" if head else None


def _in_heads(looks: Looks, text: str) -> str | None:
    """Know a wall by its title or a heading; one that says more than the phrase needs a second sign."""
    if looks.headlines > _FEW_HEADLINES:
        return None
    for head in map(_bare, (looks.title, *looks.headings[:3])):
        if CHALLENGE.fullmatch(head) or (_is_short(text) and _is_block(head, text)):
            return f"it says “{head}”"
    if len(text) > _SHORT or not (CASE_NUMBER.search(text) or _addressed(text) or _drives(looks)):
        return None
    parts = map(_bare, looks.said_alone)
    found = next((part for part in parts if CHALLENGE.fullmatch(part) or BLOCK.fullmatch(part)), None)
    return f"it says “{found}”" if found else None


def _to_the_visitor(looks: Looks, text: str) -> str | None:
    if _is_short(text) and (said := _addressed(text)):
        return f"it says “{said}”"
    if _CAPTCHA.search(looks.machinery):
        if found := GATE.search(text):
            return f"it says “{found[0]}”"
        is_all = len(text) <= _HARDLY_ANYTHING and looks.links <= _FEW_LINKS
        if is_all and _WIDGET.search(looks.machinery) and not _WRITES_TO_US.search(looks.machinery):
            return "nothing but a CAPTCHA"
    is_consent = _CONSENT_FORM.search(looks.machinery) and CONSENT.search(text) and not looks.headlines
    return "nothing but a question for consent" if is_consent and len(text) <= _SHORT else None


def _in_nothing(looks: Looks) -> str | None:
    """Know a page by having no text: only a script that goes elsewhere, or a vendor's."""
    length = len(looks.text)
    if not length and "\nsrc=" not in looks.machinery and _SCRIPT.search(looks.machinery) and not looks.links:
        return "nothing but a script"
    is_empty = length <= _NOTHING or (length <= _HARDLY_ANYTHING and ASKS_FOR_SCRIPTS.search(looks.text))
    if not is_empty or looks.links or _APPLICATION.search(looks.machinery):
        return None
    if agent := _AGENTS.search(looks.machinery):
        return f"nothing but a protection script ({agent[0]})"
    return _drives(looks)


def _drives(looks: Looks) -> str | None:
    """Return how a page leads elsewhere by itself, or None."""
    is_alone = looks.machinery.count("\nsrc=") <= 1
    if is_alone and _SETS_COOKIE.search(looks.machinery) and _GOES_ON.search(looks.machinery):
        return "nothing but a script that sets a cookie and loads the page again"
    if is_alone and _SENDS_ITSELF.search(looks.machinery):
        return "nothing but a form that sends itself"
    if "http-equiv=refresh" in looks.machinery and _REFRESH.search(looks.machinery):
        return "nothing but a refresh that leads elsewhere"
    return "nothing but a frame from inside a network" if _INSIDE_FRAME.search(looks.machinery) else None


def _addressed(text: str) -> str | None:
    found = ADDRESSED.search(text) or CHECKING.search(text)
    return found[0] if found else None


def _is_short(text: str) -> bool:
    """Say whether this is all that a wall would say; one that names its case may say more."""
    return len(text) <= _VERY_SHORT or (len(text) <= _SHORT and CASE_NUMBER.search(text) is not None)


def _is_block(head: str, text: str) -> bool:
    return bool(BLOCK.fullmatch(head) or (SUSPECT.fullmatch(head) and OF_THE_TRADE.search(text)))


def _bare(head: str) -> str:
    """Leave out the signs and pictures around a head."""
    return _AROUND.sub("", head)
