"""To whom an address belongs: the domain that somebody registered, without a list of all suffixes."""

import re
from urllib.parse import urlsplit

_SHARED = re.compile(r"(?:com?|org?|net|edu?|ac|go[bv]?|gouv|gub|govt|gv|mil|nic|int|ne|lg|sch|parliament)")
"""Second labels under which countries register names."""
_COUNTRY = 2


def site(url: str) -> str:
    """Return the registered domain of an address: ``europa.eu``, ``mfa.gov.xx``; the host if it is a number.

    Empty for what is no address.
    """
    try:
        host = (urlsplit(url).hostname or "").rstrip(".").lower()
    except ValueError:
        return ""
    labels = host.removeprefix("www.").split(".")
    if ":" in host or labels[-1].isdecimal() or len(labels) <= _COUNTRY:
        return ".".join(labels)
    shared = len(labels[-1]) == _COUNTRY and _SHARED.fullmatch(labels[-2])
    return ".".join(labels[-3:] if shared else labels[-2:])
