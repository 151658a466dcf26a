"""The same statement in another language is told once, and the message says where else it is."""

from datetime import timedelta

import pytest

from tests.support.databases import ON_SQLITE
from tests.support.polling import SANCTIONS, SOURCE, Desk, polling_desk
from watcher.config import ChannelSpec
from watcher.model.change import Elsewhere, Kinship
from watcher.model.delivery import Delivery, Sent
from watcher.model.subscription import Filter
from watcher.store import Chats, Database, OutboxTables

pytestmark = ON_SQLITE

ENGLISH = (
    "The Council today imposed sanctions on 12 shipping companies of Veldania and froze assets worth 340 "
    "million euros. The measures take effect on 24 March 2026, said Commissioner Helga Brandt in "
    "Brussels. NATO welcomed the decision. The listings follow Regulation 2026/118 and concern 51 "
    "vessels."
)
FRENCH = (
    "Le Conseil a imposé aujourd'hui des sanctions à 12 compagnies maritimes de la Veldanie et gelé des "
    "avoirs d'une valeur de 340 millions d'euros. Les mesures entrent en vigueur le 24 mars 2026, a "
    "déclaré la commissaire Helga Brandt à Bruxelles. L'OTAN a salué la décision. Les inscriptions "
    "suivent le règlement 2026/118 et concernent {vessels} navires."
)


@pytest.fixture
async def desk(database: Database) -> Desk:
    """A site with a baseline of three statements."""
    desk = await polling_desk(database)
    for number in range(3):
        desk.site.publish(f"older-{number}", f"An older statement, number {number}", SANCTIONS)
    await desk.poller.poll(SOURCE)
    return desk


async def sent(desk: Desk) -> list[Delivery]:
    """Deliver all that is due."""
    outbox = OutboxTables(desk.database, admin_chat=None)
    gone: list[Delivery] = []
    while claimed := await outbox.claim(desk.clock.now(), 10):
        for delivery in claimed:
            receipt = Sent(message_id=delivery.amends or 100 + delivery.id, telegram_id=-7)
            await outbox.settle(delivery, receipt, desk.clock.now())
            gone.append(delivery)
    return gone


async def publish(desk: Desk, slug: str, title: str, text: str, language: str = "en") -> list[Delivery]:
    """Publish a statement, poll, and deliver what that leads to."""
    desk.site.publish(slug, title, text)
    desk.site.languages[slug] = language
    desk.clock.advance(timedelta(minutes=5))
    await desk.poller.poll(SOURCE)
    return await sent(desk)


def elsewhere(delivery: Delivery) -> list[Elsewhere]:
    assert delivery.change is not None
    return list(delivery.change.elsewhere)


async def test_a_version_in_another_language_is_named_in_the_message_that_went_out(desk: Desk) -> None:
    [first] = await publish(desk, "act-en", "Council sanctions 12 shipping companies", ENGLISH)
    assert first.amends is None
    assert elsewhere(first) == []
    [again] = await publish(
        desk, "act-fr", "Le Conseil sanctionne 12 compagnies", FRENCH.format(vessels=51), "fr"
    )
    assert again.amends is not None
    [version] = elsewhere(again)
    assert (version.kinship, version.language, version.differs) == (Kinship.VERSION, "fr", ())
    assert version.url.endswith("/act-fr")


async def test_a_number_that_is_another_one_in_a_version_is_said(desk: Desk) -> None:
    await publish(desk, "act-en", "Council sanctions 12 shipping companies", ENGLISH)
    [again] = await publish(
        desk, "act-fr", "Le Conseil sanctionne 12 compagnies", FRENCH.format(vessels=15), "fr"
    )
    [version] = elsewhere(again)
    [difference] = version.differs
    assert "51" in difference
    assert "15" in difference


async def test_who_reads_one_language_is_told_once_in_that_language(desk: Desk, database: Database) -> None:
    french = ChannelSpec(chat="@francais", thread=None, filter=Filter(languages=frozenset({"fr"})))
    english = ChannelSpec(chat="@english", thread=None, filter=Filter(languages=frozenset({"en"})))
    await Chats(database).configure([english, french])
    [one] = await publish(desk, "act-en", "Council sanctions 12 shipping companies", ENGLISH)
    assert one.chat.address == "@english"
    both = await publish(
        desk, "act-fr", "Le Conseil sanctionne 12 compagnies", FRENCH.format(vessels=51), "fr"
    )
    assert sorted((each.chat.address, each.amends is not None) for each in both) == [
        ("@english", True),
        ("@francais", False),
    ]
    assert all(len(elsewhere(each)) == 1 for each in both)


async def test_another_statement_of_the_day_in_another_language_is_news(desk: Desk) -> None:
    await publish(desk, "act-en", "Council sanctions 12 shipping companies", ENGLISH)
    text = (
        "Le Conseil a prolongé aujourd'hui les sanctions contre 8 banques de l'Ostrie jusqu'au 30 juin 2027."
        " Le ministre Karl Weber a déclaré à Luxembourg que 14 millions d'euros restaient gelés."
    )
    [news] = await publish(desk, "autre-fr", "Le Conseil prolonge les sanctions", text, "fr")
    assert news.amends is None
    assert elsewhere(news) == []
