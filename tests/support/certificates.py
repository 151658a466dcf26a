"""TLS for tests: a self-signed certificate for ``press.example.org``, valid for a hundred years."""

import ssl
from pathlib import Path

NAME = "press.example.org"
_FILE = Path(__file__).with_name(f"{NAME}.pem")


def server_tls() -> ssl.SSLContext:
    """Serve as ``NAME``."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_FILE)
    return context


def trusting_tls() -> ssl.SSLContext:
    """Trust that certificate, and the machine's usual ones no longer."""
    return ssl.create_default_context(cafile=str(_FILE))
