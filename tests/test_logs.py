"""Secrets never reach a log, whichever library writes it."""

import io
import logging
from collections.abc import Iterator

import pytest
import structlog

from watcher.logs import Redactor, set_up_logs

TOKEN = "123456789:AAbbCCddEEffGGhhIIjjKKllMMnnOOpp"


@pytest.fixture(autouse=True)
def restored_logging() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


def test_a_token_is_redacted_in_messages_arguments_and_tracebacks() -> None:
    stream = io.StringIO()
    set_up_logs([TOKEN], stream=stream)
    log = logging.getLogger("some.library")
    log.warning("POST https://api.example.org/bot%s/sendMessage", TOKEN)
    try:
        int(f"/bot{TOKEN}/getMe")
    except ValueError:
        log.exception("it failed")
    structlog.get_logger().warning("ours", url=f"/bot{TOKEN}")
    written = stream.getvalue()
    assert "sendMessage" in written
    assert "it failed" in written
    assert "ours" in written
    assert TOKEN not in written


def test_a_secret_that_looks_like_no_token_is_redacted_too() -> None:
    assert Redactor(["s3cret"])("password=s3cret&x=1") == "password=[redacted]&x=1"


def test_the_shape_of_a_token_is_enough() -> None:
    assert Redactor()(f"/bot{TOKEN}/getMe") == "/bot[redacted]/getMe"
