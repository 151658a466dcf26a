"""A page: bytes fetched with their headers, kept as evidence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What a server gave us to ask "changed since?" with."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One answer of a server, or a file standing in for one."""

    url: str
    """The address that was asked for."""
    final_url: str
    """The address that answered, after redirects."""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    """Response headers, names in lower case."""
    body: bytes
    """The body without its transfer compression."""
    fetched_at: datetime
    """Aware UTC."""

    @property
    def content_type(self) -> str:
        """The media type without parameters, in lower case; empty where the server named none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def digest(self) -> str:
        """SHA-256 of the body, hexadecimal."""
        return sha256(self.body).hexdigest()

    @property
    def validators(self) -> Validators:
        """The validators this answer came with."""
        return Validators(etag=self.headers.get("etag"), last_modified=self.headers.get("last-modified"))


@dataclass(frozen=True, slots=True, kw_only=True)
class NotModified:
    """A 304: the server says that nothing changed since the validators sent."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    fetched_at: datetime
