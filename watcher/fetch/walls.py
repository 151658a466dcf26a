"""Marks of bot walls and filters: what a refusal carries and the same vendor's ordinary pages do not.

Vendors inject scripts into real pages too (Cloudflare's JavaScript detections, Akamai's pixel, Imperva's
resource, a CAPTCHA in a form), so a mark belongs to the challenge itself, and is looked for on bare pages.
"""

import re
from collections.abc import Mapping

from watcher.fetch.looks import Looks
from watcher.fetch.phrases import ADDRESSED, BLOCK, CASE_NUMBER, CHALLENGE, GATE

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
}
"""Vendor -> a pattern of the scripts and attributes of its challenge page."""
_CHALLENGES = {vendor: re.compile(pattern) for vendor, pattern in _VENDORS.items()}

_AGENTS = re.compile(
    r"_incapsula_resource|\$_ts\b|/akam/\d+/|datadome|px-(?:cloud|cdn)\.net|perimeterx|ddos-guard|\.awswaf\.com/"
    r"|/tspd/|\bbobcmn\b|\brbzns\b|perfdrive\.com|shieldsquare|kpsdk|/149e9513-01fa-4fb0-aad4-566afd725d1b/"
)
"""Scripts that real pages load too: a wall only where there is nothing else."""
_CAPTCHA = re.compile(r"recaptcha|hcaptcha|turnstile|smartcaptcha|captcha-?(?:img|image|form)")
_APPLICATION = re.compile(r"^id=(?:root|app|app-root|__next|__nuxt|svelte|main)$|^type=module$", re.MULTILINE)
_SETS_COOKIE = re.compile(r"cookie\s*=\s*[\"'`]?\w")
_GOES_ON = re.compile(r"location\.(?:reload|replace|assign)\(|location(?:\.href)?\s*=|\.submit\(\)")
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
        return None
    for vendor, pattern in _CHALLENGES.items():
        if found := pattern.search(looks.machinery):
            return f"{vendor} challenge ({found[0]})"
    return _in_words(looks) or _in_nothing(looks)


def _in_words(looks: Looks) -> str | None:
    for part in looks.parts:
        if CHALLENGE.fullmatch(part.rstrip(".…! ")):
            return f"it says “{part}”"
    found = None
    if len(looks.text) <= _VERY_SHORT:
        found = BLOCK.search(looks.heads) or CHALLENGE.search(looks.heads) or ADDRESSED.search(looks.text)
    if found is None and len(looks.text) <= _SHORT and CASE_NUMBER.search(looks.text):
        found = BLOCK.search(looks.heads) or BLOCK.search(looks.text)
    if found is None and _CAPTCHA.search(looks.machinery):
        found = GATE.search(looks.text)
    return f"it says “{found[0]}”" if found else None


def _in_nothing(looks: Looks) -> str | None:
    """Know a page by having no text: only a vendor's script, or one that sets a cookie and loads it again."""
    if len(looks.text) > _HARDLY_ANYTHING or looks.links or _APPLICATION.search(looks.machinery):
        return None
    if len(looks.text) <= _NOTHING and (agent := _AGENTS.search(looks.machinery)):
        return f"nothing but a protection script ({agent[0]})"
    alone = looks.machinery.count("\nsrc=") <= 1
    if alone and _SETS_COOKIE.search(looks.machinery) and _GOES_ON.search(looks.machinery):
        return "nothing but a script that sets a cookie and loads the page again"
    return None
