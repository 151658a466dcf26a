"""A language model on loopback: strict about what it is asked, free in what it answers."""

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from tests.support.http_server import Answer, HttpServer, Reply, Request, html, serve

NAME = "tiny-1"
KEY = "sk-never-to-be-seen"
PATH = "/v1/chat/completions"


def said(summary: str, *topics: str) -> str:
    """What a model writes that does as it is told."""
    return json.dumps({"summary": summary, "topics": topics}, ensure_ascii=False)


def completion(content: str) -> Answer:
    """The envelope in which an endpoint hands out what a model wrote."""
    message = {"role": "assistant", "content": content}
    body = {"object": "chat.completion", "choices": [{"index": 0, "message": message}], "usage": {}}
    return Answer(body=json.dumps(body).encode(), headers={"content-type": "application/json"})


class LanguageModel:
    """Answers with the script, one entry a request; the last one stays. A wrong request is a 400."""

    def __init__(self, *script: Reply) -> None:
        self.script = list(script)
        self.asked: list[dict[str, Any]] = []
        self.faults: list[str] = []
        self.server: HttpServer

    @property
    def url(self) -> str:
        return self.server.url("/v1")

    def texts(self) -> Sequence[str]:
        """What was asked about."""
        return [asked["messages"][1]["content"] for asked in self.asked]

    def answer(self, request: Request) -> Reply:
        asked = json.loads(request.body)
        self.faults += _faults(request, asked)
        if self.faults:
            return html("bad request", status=400)
        self.asked.append(asked)
        return self.script.pop(0) if len(self.script) > 1 else self.script[0]


@asynccontextmanager
async def language_model(*script: Reply) -> AsyncIterator[LanguageModel]:
    """Run an endpoint; at the end, nothing must have been asked of it in a wrong way."""
    model = LanguageModel(*script)
    async with serve({PATH: model.answer}) as server:
        model.server = server
        yield model
    assert model.faults == []


def _faults(request: Request, asked: dict[str, Any]) -> list[str]:
    roles = [message.get("role") for message in asked.get("messages", [])]
    texts = [message.get("content") for message in asked.get("messages", [])]
    wanted = {
        "method": request.method == "POST",
        "type": request.headers.get("content-type") == "application/json",
        "key": request.headers.get("authorization") == f"Bearer {KEY}",
        "fields": asked.keys() == {"model", "temperature", "max_tokens", "messages"},
        "model": asked.get("model") == NAME,
        "temperature": asked.get("temperature") == 0,
        "max_tokens": 0 < asked.get("max_tokens", 0) <= 1000,
        "roles": roles == ["system", "user"],
        "texts": all(isinstance(text, str) and text for text in texts),
    }
    return [name for name, right in wanted.items() if not right]
