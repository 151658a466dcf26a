"""What a page asks for while a browser shows it: fetched by us, refused, or answered with nothing."""

from contextlib import suppress
from http.cookies import CookieError, SimpleCookie

from playwright.async_api import Error as PlaywrightError
from playwright.async_api import Page, Request, Route

from watcher.errors import FetchError
from watcher.fetch.addresses import shown
from watcher.fetch.courier import Courier
from watcher.fetch.trip import Trip, Wanted
from watcher.fetch.wire import Answer
from watcher.model.reason import Reason

_WANTED = frozenset({"document", "script", "xhr", "fetch"})
"""What decides over the text; pictures, fonts, films, beacons and streams do not."""
_METHODS = frozenset({"GET", "HEAD", "POST"})
_OURS = frozenset({"user-agent", "accept-encoding", "host", "connection", "content-length"})
"""Headers that are not the page's to choose."""
_NOT_HANDED_IN = frozenset(
    {"content-encoding", "content-length", "transfer-encoding", "connection", "keep-alive"}
    | {"content-disposition", "refresh", "link", "report-to", "nel", "alt-svc", "strict-transport-security"}
)
MOST_REQUESTS = 300
MOST_DOCUMENTS = 5
MOST_BYTES = 60_000_000


class Parts:
    """Answers the requests of one page.

    ``document`` is the answer that its main frame shows; ``failure`` is why it could not go where its scripts
    led.
    """

    def __init__(self, document: Answer, trip: Trip, courier: Courier, page: Page) -> None:
        self.document = document
        self.failure: FetchError | None = None
        self._trip = trip
        self._courier = courier
        self._page = page
        self._requests = 0
        self._documents = 0
        self._bytes = 0

    async def take_cookies_along(self) -> None:
        """Give the browser the cookies that were set on the way to the document."""
        carried: SimpleCookie = SimpleCookie()
        try:
            carried.load(self._trip.cookies(self.document.url))
        except CookieError:
            return
        url = str(self.document.url)
        for name, morsel in carried.items():
            await self._page.context.add_cookies([{"name": name, "value": morsel.value, "url": url}])

    async def answer(self, route: Route) -> None:
        """Settle one request; what fails, fails for the page as it would in any browser."""
        try:
            await self._settle(route)
        except FetchError:
            await route.abort("failed")
        except PlaywrightError:
            with suppress(PlaywrightError):  # the page went away meanwhile, or has no frame yet
                await route.abort("blockedbyclient")

    async def _settle(self, route: Route) -> None:
        request = route.request
        if request.resource_type == "stylesheet":
            # Some applications do not start without their styles.
            await route.fulfill(status=200, content_type="text/css", body="")
        elif not self._is_wanted(request):
            await route.abort("blockedbyclient")
        elif request.is_navigation_request():
            await self._turn_to(route)
        else:
            await self._hand_in(route, await self._fetched(request))

    def _is_wanted(self, request: Request) -> bool:
        if request.resource_type not in _WANTED or request.method not in _METHODS:
            return False
        self._requests += 1
        if self._requests > MOST_REQUESTS or self._bytes > MOST_BYTES:
            return False
        # Frames and windows stand beside the page's own text.
        return not request.is_navigation_request() or request.frame == self._page.main_frame

    async def _turn_to(self, route: Route) -> None:
        """Show a document: the one that is here, then whatever the scripts lead to."""
        self._documents += 1
        if self._documents > 1:
            try:
                self.document = await self._next(route.request)
            except FetchError as error:
                self.failure = error
                # The page stays as it was; after any other word Chromium shows one of its own.
                await route.abort("aborted")
                return
        await self._hand_in(route, self.document)

    async def _next(self, request: Request) -> Answer:
        if self._documents > MOST_DOCUMENTS:
            place = shown(str(self.document.url))
            raise FetchError(f"{place} loads itself again and again", reason=Reason.TOO_MANY_REDIRECTS)
        return await self._fetched(request)

    async def _fetched(self, request: Request) -> Answer:
        url = self._courier.address(request.url)
        headers = {name: text for name, text in request.headers.items() if name not in _OURS}
        kept = await self._page.context.cookies(request.url)
        if kept:
            headers["cookie"] = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in kept)
        wanted = Wanted(url=url, headers=headers, method=request.method, content=request.post_data_buffer)
        trip = self._trip.part(wanted)
        bring = self._courier.bring if request.is_navigation_request() else self._courier.bring_part
        answer = await bring(trip)
        self._bytes += len(answer.body)
        return answer

    @staticmethod
    async def _hand_in(route: Route, answer: Answer) -> None:
        headers: dict[str, str] = {}
        for name, text in answer.response.headers.multi_items():
            if name not in _NOT_HANDED_IN:
                # Playwright wants repeated cookies on lines of their own.
                joint = "\n" if name == "set-cookie" else ", "
                headers[name] = f"{headers[name]}{joint}{text}" if name in headers else text
        await route.fulfill(status=answer.status, headers=headers, body=answer.body)
