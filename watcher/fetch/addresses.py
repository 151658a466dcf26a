"""Which addresses may be fetched at all: the grammar of the URL, and the network behind it.

Own tables instead of ``ipaddress``'s ``is_global``, whose answers differ between Python releases.
"""

import re
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

import httpx

from watcher.errors import FetchError
from watcher.model.reason import Reason

IPAddress = IPv4Address | IPv6Address


def _networks(texts: str) -> tuple[IPv4Network | IPv6Network, ...]:
    return tuple(map(ip_network, texts.split()))


_OURS = _networks("127.0.0.0/8 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 100.64.0.0/10 ::1/128 fc00::/7")
"""Loopback, private and carrier-grade NAT: fetched only with allow_private_networks."""
# The rest of IANA's special-purpose registries.
_SPECIAL_V4 = _networks(
    "0.0.0.0/8 169.254.0.0/16 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 198.18.0.0/15 198.51.100.0/24"
    " 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4"
    " 168.63.129.16/32"  # a cloud's own services, on what looks like a public address
)
_GLOBAL_V6 = IPv6Network("2000::/3")
_SPECIAL_V6 = _networks("2001::/23 2001:db8::/32 3fff::/20")
_NAT64 = IPv6Network("64:ff9b::/96")

_LOCAL_NAME = re.compile(
    r"(^|\.)(localhost|localdomain|local|internal|intranet|private|lan|home|corp|svc|home\.arpa)$"
)
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_AUTHORITY = re.compile(r"https?://([^/?#]*)", re.IGNORECASE)
_NAME = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*")
_LAST_PORT = 65_535
_LISTED_PORTS = """
1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119
123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989
990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080
"""
_OTHER_PORTS = frozenset(map(int, _LISTED_PORTS.split()))
"""Ports where something else than the web listens, which a request could be made to speak to: the "bad ports"
of the Fetch standard."""
_AMBIGUOUS = frozenset("\\@ \t\r\n")
PRIVATE_SWITCH = "WATCHER_ALLOW_PRIVATE_NETWORKS=1"


def may_connect(address: str, *, allow_private: bool) -> bool:
    """Say whether a resolved IP address may be connected to."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    inner = _carried(found)
    return _is_open(inner or found, allow_private=allow_private)


def _carried(address: IPAddress) -> IPv4Address | None:
    """Return the IPv4 address that an IPv6 one really leads to: mapped, 6to4 or NAT64."""
    if isinstance(address, IPv4Address):
        return None
    if address in _NAT64:
        return IPv4Address(address.packed[-4:])
    return address.ipv4_mapped or address.sixtofour


def _is_open(address: IPAddress, *, allow_private: bool) -> bool:
    if any(address in network for network in _OURS):
        return allow_private
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _SPECIAL_V4)
    return address in _GLOBAL_V6 and not any(address in network for network in _SPECIAL_V6)


def checked(url: str, *, allow_private: bool) -> httpx.URL:
    """Parse an absolute URL and refuse what is not plainly an address on the public web.

    Two readers of one URL must not see two hosts in it: backslashes, user names and hosts that are numbers in
    disguise are refused. The addresses behind a name are checked when it is connected to.
    Raises FetchError (REFUSED_ADDRESS).
    """
    authority = _AUTHORITY.match(url)
    if authority is None:
        raise _refused(url, "write a full address that begins with http:// or https://")
    if set(authority[1]) & _AMBIGUOUS:
        raise _refused(url, "a user name, backslash or blank stands in it; credentials go into `headers`")
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL:
        raise _refused(url, "it is no valid address") from None
    if parsed.port is not None and not 0 < parsed.port <= _LAST_PORT:
        raise _refused(url, "it names no valid port")
    if parsed.port in _OTHER_PORTS:
        raise _refused(url, f"port {parsed.port} is for something else than web pages")
    host = parsed.raw_host.decode("ascii").lower()
    # The full name with its dot is the same host, and must not count as another.
    named = host.removesuffix(".")
    if fault := _host_fault(named, allow_private=allow_private):
        raise _refused(url, fault)
    return parsed.copy_with(host=named, fragment=None) if named != host else parsed.copy_with(fragment=None)


def redirected(base: httpx.URL, location: str, *, allow_private: bool) -> httpx.URL:
    """Resolve a Location header, with the same checks; raises FetchError (REFUSED_ADDRESS)."""
    if location.startswith("//"):
        return checked(f"{base.scheme}:{location}", allow_private=allow_private)
    if _SCHEME.match(location):
        return checked(location, allow_private=allow_private)
    try:
        return checked(str(base.join(location)), allow_private=allow_private)
    except httpx.InvalidURL:
        raise _refused(str(base), "it redirects to what is no valid address") from None


def shown(url: str) -> str:
    """Return an address fit for a message: no credentials, no query, not endless."""
    bare = re.split(r"[?#]", url, maxsplit=1)[0]
    plain = "".join(letter if letter.isprintable() else "�" for letter in bare[:2_000])
    return re.sub(r"//[^/]*@", "//", plain)[:200]


def _host_fault(host: str, *, allow_private: bool) -> str | None:
    if not host:
        return "it names no host"
    if ":" in host or _NUMBER.fullmatch(host.rpartition(".")[2]):
        if not _is_ip_address(host):
            return "its host is a number in disguise; write a name or a plain IP address"
        public = may_connect(host, allow_private=allow_private)
    elif not _NAME.fullmatch(host):
        return "its host is no valid name"
    else:
        public = allow_private or ("." in host and not _LOCAL_NAME.search(host))
    return None if public else f"it is a private or special address; {PRIVATE_SWITCH} permits private ones"


def _is_ip_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _refused(url: str, why: str) -> FetchError:
    return FetchError(f"{shown(url)}: {why}", reason=Reason.REFUSED_ADDRESS, transient=False)
