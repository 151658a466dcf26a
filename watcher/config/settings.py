"""Settings: all that is secret or differs per deployment, read from the environment."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from urllib.parse import unquote, urlsplit

from pydantic import SecretStr

from watcher.config.environment import Environment
from watcher.config.parsing import (
    Listen,
    api_key,
    api_root,
    chat_address,
    contact,
    database_url,
    days,
    listen_address,
    model_name,
    requests_a_day,
    server_root,
    switch,
    telegram_token,
    user_ids,
)
from watcher.errors import ConfigError

TELEGRAM_API_URL = "https://api.telegram.org"


REQUESTS_A_DAY = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageModel:
    """An endpoint that speaks the chat completions of OpenAI's API, and how much of it we use."""

    url: str
    """WATCHER_LLM_URL: the base address, without a slash at the end."""
    key: SecretStr | None
    """WATCHER_LLM_KEY; None: it asks for none."""
    name: str
    """WATCHER_LLM_MODEL: the model, as the endpoint calls it."""
    budget: int
    """WATCHER_LLM_BUDGET: requests a day (UTC) at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the ``WATCHER_*`` variables say, defaults filled in."""

    sources: Path
    """WATCHER_SOURCES: the file that lists what is watched."""
    data: Path
    """WATCHER_DATA: the folder of everything that is kept."""
    database_url: SecretStr
    """WATCHER_DATABASE_URL: may carry a password; default an SQLite file under ``data``."""
    telegram_token: SecretStr | None
    """WATCHER_TELEGRAM_TOKEN; None: alerts go to the terminal."""
    telegram_api_url: str
    """WATCHER_TELEGRAM_API_URL: scheme, host and port of a Bot API server, without a slash at the end."""
    admins: frozenset[int]
    """WATCHER_ADMINS: Telegram user ids."""
    admin_chat: str | None
    """WATCHER_ADMIN_CHAT: ``@name`` or a numeric id as text."""
    listen: Listen
    """WATCHER_LISTEN: where the status pages are served."""
    public_url: str | None
    """WATCHER_PUBLIC_URL: where readers of alerts reach the status pages, without a slash at the end."""
    allow_private_networks: bool
    """WATCHER_ALLOW_PRIVATE_NETWORKS: whether sources may live on private and loopback addresses."""
    contact: str
    """WATCHER_CONTACT: an address or URL for webmasters, sent in the User-Agent; empty: none."""

    chromium: str | None
    """WATCHER_CHROMIUM: the browser for sources that say ``render: true``; None: looked for on PATH."""

    keep_pages: timedelta
    """WATCHER_KEEP_PAGES, in days: how long pages are kept that no reading was made from."""

    llm: LanguageModel | None
    """Who is asked for a second opinion; None: nobody."""

    def secrets(self) -> tuple[str, ...]:
        """Return every text that must never be shown: bot token, the model's key, database password."""
        key = self.llm.key.get_secret_value() if self.llm and self.llm.key else None
        token = self.telegram_token.get_secret_value() if self.telegram_token else None
        password = urlsplit(self.database_url.get_secret_value()).password
        plain = unquote(password) if password else None
        return tuple(secret for secret in (token, key, password, plain) if secret)


def load_settings(environ: Mapping[str, str]) -> Settings:
    """Read every ``WATCHER_*`` variable; raises ConfigError naming all that is wrong with them.

    A variable that is empty counts as absent. A secret may come from the file that ``…_FILE`` names instead.
    """
    variables = Environment(environ)
    data = variables.read("WATCHER_DATA", Path, Path("data"))
    settings = Settings(
        sources=variables.read("WATCHER_SOURCES", Path, Path("sources.yaml")),
        data=data,
        database_url=variables.read_secret("WATCHER_DATABASE_URL", database_url)
        or SecretStr(f"sqlite:///{data / 'watcher.db'}"),
        telegram_token=variables.read_secret("WATCHER_TELEGRAM_TOKEN", telegram_token),
        telegram_api_url=variables.read("WATCHER_TELEGRAM_API_URL", server_root, TELEGRAM_API_URL),
        admins=variables.read("WATCHER_ADMINS", user_ids, frozenset()),
        admin_chat=variables.read("WATCHER_ADMIN_CHAT", chat_address, None),
        listen=variables.read("WATCHER_LISTEN", listen_address, Listen("127.0.0.1", 8080)),
        public_url=variables.read("WATCHER_PUBLIC_URL", server_root, None),
        allow_private_networks=variables.read("WATCHER_ALLOW_PRIVATE_NETWORKS", switch, False),
        contact=variables.read("WATCHER_CONTACT", contact, ""),
        keep_pages=variables.read("WATCHER_KEEP_PAGES", days, timedelta(days=30)),
        chromium=variables.read("WATCHER_CHROMIUM", str, None),
        llm=_language_model(variables),
    )
    faults = variables.faults()
    if faults:
        raise ConfigError(faults)
    return settings


def _language_model(variables: Environment) -> LanguageModel | None:
    """Read who is asked for a second opinion; nobody, unless there is an address."""
    url = variables.read("WATCHER_LLM_URL", api_root, "")
    model = LanguageModel(
        url=url,
        key=variables.read_secret("WATCHER_LLM_KEY", api_key),
        name=variables.read("WATCHER_LLM_MODEL", model_name, ""),
        budget=variables.read("WATCHER_LLM_BUDGET", requests_a_day, REQUESTS_A_DAY),
    )
    if not url:
        return None
    variables.require(
        "WATCHER_LLM_MODEL", "missing; name the model that WATCHER_LLM_URL offers, e.g. llama3.1:8b"
    )
    return model
