"""The way to a language model: what is sent, and what each answer means."""

import asyncio
import json
from datetime import timedelta

import pytest

from tests.support.clock import FixedClock
from tests.support.fetching import NOON
from tests.support.http_server import Answer, Reply, Request, gzipped, html, redirect, serve
from tests.support.language_model import KEY, NAME, PATH, completion, language_model
from watcher.errors import FetchError
from watcher.fetch import Completions
from watcher.fetch.completions import PATIENCE
from watcher.model.reason import Reason


def client(url: str, key: str | None = KEY, patience: timedelta = PATIENCE) -> Completions:
    return Completions(url, NAME, key, FixedClock(NOON), patience=patience)


async def failure_of(reply: Reply, patience: timedelta = PATIENCE) -> FetchError:
    async with language_model(reply) as model, client(model.url, patience=patience) as completions:
        with pytest.raises(FetchError) as caught:
            await completions.complete("Sum up.", "A text.")
    assert KEY not in str(caught.value)
    return caught.value


async def test_a_question_is_a_completion_with_our_instructions_and_the_text_as_it_is() -> None:
    async with language_model(completion("Дуже коротко")) as model, client(model.url) as completions:
        assert await completions.complete("Sum up.", "Заява\n\n“quoted”") == "Дуже коротко"
    assert model.asked == [
        {
            "model": NAME,
            "temperature": 0,
            "max_tokens": 500,
            "messages": [
                {"role": "system", "content": "Sum up."},
                {"role": "user", "content": "Заява\n\n“quoted”"},
            ],
        }
    ]


async def test_an_endpoint_of_ones_own_may_want_no_key() -> None:
    async def answer(request: Request) -> Reply:
        assert "authorization" not in request.headers
        return completion("fine")

    async with serve({PATH: answer}) as server, client(server.url("/v1"), key=None) as completions:
        assert await completions.complete("Sum up.", "A text.") == "fine"


@pytest.mark.parametrize(
    ("status", "reason", "transient"),
    [
        (401, Reason.LOGIN, False),
        (404, Reason.NOT_FOUND, False),
        (400, Reason.HTTP_ERROR, False),
        (429, Reason.RATE_LIMITED, True),
        (500, Reason.SERVER_ERROR, True),
        (503, Reason.SERVER_ERROR, True),
    ],
)
async def test_a_refusal_says_whether_asking_again_may_help(
    status: int, reason: Reason, transient: bool
) -> None:
    # Some endpoints repeat the key in what they answer.
    error = await failure_of(html(f'{{"error": "wrong key {KEY}"}}', status=status))
    assert (error.reason, error.transient, error.status) == (reason, transient, status)


async def test_an_endpoint_that_names_a_wait_is_heard() -> None:
    error = await failure_of(html("slow down", status=429, retry_after="90"))
    assert error.retry_after == timedelta(seconds=90)


@pytest.mark.parametrize(
    "reply",
    [
        html("<h1>Welcome to the gateway</h1>"),
        Answer(body=b'{"choices": []}'),
        Answer(body=b'{"choices": [{"message": {"content": null}}]}'),
        Answer(body=b'["choices"]'),
        Answer(body=b"[" * 100_000),
        Answer(body=b"\xff\xfe\x00"),
        Answer(body=b""),
        Answer(raw=b"no HTTP at all"),
    ],
    ids=["html", "empty", "null", "list", "deep", "binary", "nothing", "no http"],
)
async def test_what_is_no_completion_is_a_broken_answer(reply: Reply) -> None:
    assert (await failure_of(reply)).reason is Reason.BROKEN_ANSWER


@pytest.mark.parametrize(
    "reply", [Answer(body=json.dumps("x" * 5_000_000).encode()), gzipped(bytes(5_000_000))]
)
async def test_an_endless_answer_is_cut_off(reply: Reply) -> None:
    assert (await failure_of(reply)).reason is Reason.TOO_LARGE


async def test_no_redirect_is_followed_and_the_key_goes_nowhere_else() -> None:
    async with serve({}) as elsewhere:
        error = await failure_of(redirect(elsewhere.url("/v1/chat/completions"), status=307))
    assert error.status == 307
    assert not elsewhere.seen


async def test_a_model_that_thinks_for_ever_is_given_up() -> None:
    async def think(_request: Request) -> Reply:
        await asyncio.sleep(30)
        return completion("late")

    patience = timedelta(seconds=0.1)
    async with serve({PATH: think}) as server, client(server.url("/v1"), patience=patience) as completions:
        with pytest.raises(FetchError) as caught:
            await completions.complete("Sum up.", "A text.")
    assert (caught.value.reason, caught.value.transient) == (Reason.TIMEOUT, True)


async def test_an_endpoint_that_is_down_says_so() -> None:
    async with serve({}) as server:
        url = server.url("/v1")
    async with client(url) as completions:
        with pytest.raises(FetchError) as caught:
            await completions.complete("Sum up.", "A text.")
    assert (caught.value.reason, caught.value.transient) == (Reason.CONNECT, True)
