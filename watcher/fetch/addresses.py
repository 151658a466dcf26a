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
)
_GLOBAL_V6 = IPv6Network("2000::/3")
_SPECIAL_V6 = _networks("2001::/23 2001:db8::/32 3fff::/20")
_NAT64 = IPv6Network("64:ff9b::/96")

_LOCAL_NAME = re.compile(r"(^|\.)(localhost|local|internal|intranet|home\.arpa)$")
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_AUTHORITY = re.compile(r"https?://([^/?#]*)", re.IGNORECASE)
_NAME = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*")
_LAST_PORT = 65_535
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
    if fault := _host_fault(parsed.raw_host.decode("ascii").rstrip(".").lower(), allow_private=allow_private):
        raise _refused(url, fault)
    return parsed.copy_with(fragment=None)


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
    return re.sub(r"//[^/]*@", "//", bare)[:200]


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
