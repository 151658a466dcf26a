from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from watcher.config import LanguageModel, Listen, load_settings
from watcher.errors import ConfigError


def faults(environ: Mapping[str, str]) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        load_settings(environ)
    return [str(fault) for fault in caught.value.faults]


def test_an_empty_environment_gives_the_defaults() -> None:
    settings = load_settings({})

    assert settings.sources == Path("sources.yaml")
    assert settings.data == Path("data")
    assert settings.database_url.get_secret_value() == "sqlite:///data/watcher.db"
    assert settings.telegram_token is None
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.admins == frozenset()
    assert settings.admin_chat is None
    assert settings.listen == Listen("127.0.0.1", 8080)
    assert settings.allow_private_networks is False
    assert settings.contact == ""
    assert settings.llm is None


def test_every_variable_is_read() -> None:
    settings = load_settings(
        {
            "PATH": "/bin",
            "WATCHER_SOURCES": "conf/mine.yaml",
            "WATCHER_DATA": "/var/lib/watcher",
            "WATCHER_DATABASE_URL": "postgresql://w:s3cret@db/watcher",
            "WATCHER_TELEGRAM_TOKEN": "12345:AbC-d_e",
            "WATCHER_TELEGRAM_API_URL": "http://bot-api.local:8081/",
            "WATCHER_ADMINS": "17, 23 42",
            "WATCHER_ADMIN_CHAT": "-1001234",
            "WATCHER_LISTEN": "[::]:9000",
            "WATCHER_PUBLIC_URL": "https://watch.example.org/",
            "WATCHER_ALLOW_PRIVATE_NETWORKS": "On",
            "WATCHER_CONTACT": "press@example.org",
            "WATCHER_CHROMIUM": "/usr/bin/chromium",
            "WATCHER_KEEP_PAGES": "90",
            "WATCHER_LLM_URL": "http://127.0.0.1:11434/v1/",
            "WATCHER_LLM_KEY": "sk-1",
            "WATCHER_LLM_MODEL": "llama3.1:8b",
            "WATCHER_LLM_BUDGET": "50",
        }
    )

    assert settings.sources == Path("conf/mine.yaml")
    assert settings.database_url.get_secret_value() == "postgresql://w:s3cret@db/watcher"
    assert settings.telegram_token is not None
    assert settings.telegram_token.get_secret_value() == "12345:AbC-d_e"
    assert settings.telegram_api_url == "http://bot-api.local:8081"
    assert settings.admins == {17, 23, 42}
    assert settings.admin_chat == "-1001234"
    assert settings.listen == Listen("::", 9000)
    assert str(settings.listen) == "[::]:9000"
    assert settings.public_url == "https://watch.example.org"
    assert settings.allow_private_networks is True
    assert settings.contact == "press@example.org"
    assert settings.chromium == "/usr/bin/chromium"
    assert settings.keep_pages == timedelta(days=90)
    assert settings.llm == LanguageModel(
        url="http://127.0.0.1:11434/v1", key=SecretStr("sk-1"), name="llama3.1:8b", budget=50
    )


def test_the_default_database_lies_in_the_data_folder() -> None:
    settings = load_settings({"WATCHER_DATA": "/srv/w"})

    assert settings.database_url.get_secret_value() == "sqlite:////srv/w/watcher.db"


def test_an_empty_variable_counts_as_absent() -> None:
    assert load_settings({"WATCHER_TELEGRAM_TOKEN": " ", "WATCHER_LISTEN": ""}) == load_settings({})


def test_a_secret_may_come_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("777:from-file\n", encoding="utf-8")

    settings = load_settings({"WATCHER_TELEGRAM_TOKEN_FILE": str(tmp_path / "token")})

    assert settings.telegram_token is not None
    assert settings.telegram_token.get_secret_value() == "777:from-file"


def test_a_secret_and_its_file_together_are_a_fault(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("777:from-file", encoding="utf-8")

    assert faults(
        {
            "WATCHER_TELEGRAM_TOKEN": "1:a",
            "WATCHER_TELEGRAM_TOKEN_FILE": str(tmp_path / "token"),
        }
    ) == ["environment: WATCHER_TELEGRAM_TOKEN_FILE: WATCHER_TELEGRAM_TOKEN is set too; keep one of the two"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b" \n", "is empty; write the secret into it"),
        (b"\xff\xfe", "is not text in UTF-8; write nothing but the secret into it"),
        (b"no colon in it", "not a bot token; copy the whole of it from @BotFather, e.g. 123456:ABC-DEF"),
    ],
)
def test_a_bad_secret_file_is_named_and_its_content_is_not(
    tmp_path: Path, content: bytes, expected: str
) -> None:
    (tmp_path / "token").write_bytes(content)

    (fault,) = faults({"WATCHER_TELEGRAM_TOKEN_FILE": str(tmp_path / "token")})

    assert fault.startswith("environment: WATCHER_TELEGRAM_TOKEN_FILE: ")
    assert fault.endswith(expected)
    assert "colon in it" not in fault


def test_a_missing_secret_file_is_a_fault(tmp_path: Path) -> None:
    (fault,) = faults({"WATCHER_DATABASE_URL_FILE": str(tmp_path / "absent")})

    assert "No such file or directory; name a file that this user may read" in fault


def test_no_secret_shows_in_a_representation_or_a_fault() -> None:
    environ = {
        "WATCHER_TELEGRAM_TOKEN": "12345:TOPSECRET",
        "WATCHER_DATABASE_URL": "postgresql://w:TOP%2FSECRET@db/watcher",
        "WATCHER_LLM_URL": "https://api.example.org/v1",
        "WATCHER_LLM_MODEL": "small",
        "WATCHER_LLM_KEY": "sk-SECRET",
    }
    settings = load_settings(environ)

    assert "SECRET" not in repr(settings)
    assert settings.secrets() == ("12345:TOPSECRET", "sk-SECRET", "TOP%2FSECRET", "TOP/SECRET")
    assert "SECRET" not in "".join(faults({"WATCHER_TELEGRAM_TOKEN": "TOPSECRET"}))
    assert "SECRET" not in "".join(faults({"WATCHER_DATABASE_URL": "mysql://w:TOPSECRET@db/w"}))
    assert "SECRET" not in "".join(faults({"WATCHER_LLM_KEY": "TOP SECRET"}))
    assert "SECRET" not in "".join(faults({"WATCHER_TELEGRAM_TOKN": "TOPSECRET"}))


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("WATCHER_LISTEN", "8080", "'8080' is not an address to listen on; write host:port"),
        ("WATCHER_LISTEN", "localhost:http", "write host:port"),
        ("WATCHER_LISTEN", "localhost:70000", "write host:port"),
        ("WATCHER_LISTEN", "::1:8080", "put an IPv6 address in brackets"),
        ("WATCHER_ADMINS", "17,@me", "'@me' is not a user id; write numbers parted by commas"),
        ("WATCHER_ADMIN_CHAT", "my_channel", 'write "@my_channel" in quotes'),
        ("WATCHER_ALLOW_PRIVATE_NETWORKS", "maybe", "'maybe' is neither on nor off"),
        ("WATCHER_TELEGRAM_API_URL", "localhost:8081", "write it in full, starting with https://"),
        ("WATCHER_TELEGRAM_API_URL", "http://localhost/bot", "give scheme, host and port only"),
        ("WATCHER_TELEGRAM_API_URL", "http://localhost:port", "not a web address"),
        ("WATCHER_TELEGRAM_API_URL", "http://me:pw@localhost", "take it out"),
        ("WATCHER_DATABASE_URL", "sqlite:///:memory:", "write sqlite:///path/to/file.db"),
        ("WATCHER_CONTACT", "prëss@example.org", "write an e-mail address or a URL in plain ASCII"),
        ("WATCHER_KEEP_PAGES", "0", "'0' is not a number of days"),
        ("WATCHER_LLM_URL", "http://127.0.0.1:11434/v1/chat/completions", "leave /chat/completions out"),
        ("WATCHER_LLM_URL", "https://llm.example.org/v1?key=1", "give the base address only"),
        ("WATCHER_LLM_URL", "https://me:pw@llm.example.org/v1", "take it out"),
        ("WATCHER_LLM_KEY", "two words", "copy the whole of it"),
        ("WATCHER_LLM_BUDGET", "0", "'0' is not a number of requests a day"),
        ("WATCHER_TELEGRAM_TOKN", "x", "unknown variable; did you mean 'WATCHER_TELEGRAM_TOKEN'?"),
    ],
)
def test_a_bad_variable_is_named_with_its_remedy(name: str, text: str, expected: str) -> None:
    (fault,) = faults({name: text})

    assert fault.startswith(f"environment: {name}: ")
    assert expected in fault


def test_an_endpoint_without_the_name_of_a_model_is_a_fault_with_its_remedy() -> None:
    (fault,) = faults({"WATCHER_LLM_URL": "http://127.0.0.1:11434/v1"})

    assert fault.startswith("environment: WATCHER_LLM_MODEL: missing; name the model that WATCHER_LLM_URL")
    assert load_settings({"WATCHER_LLM_MODEL": "small", "WATCHER_LLM_KEY": "sk-1"}).llm is None


def test_all_faults_are_reported_at_once() -> None:
    assert len(faults({"WATCHER_LISTEN": "x", "WATCHER_ADMINS": "x", "WATCHER_SOURCE": "x"})) == 3
