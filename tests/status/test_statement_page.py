"""A statement's page: its text, what was changed and when, who was told, earlier texts."""

import re
from dataclasses import replace
from datetime import timedelta

from tests.support.alerts import echo, version
from tests.support.readings import NOON, passages, revision, statement
from watcher.model.archive import (
    ChangeRecord,
    DeliveryRecord,
    OutboxCounts,
    StatementHistory,
    StatementSummary,
)
from watcher.model.change import (
    Cause,
    Change,
    ChangeId,
    ChangeKind,
    Revision,
    RevisionId,
    StatementId,
    StatementState,
)
from watcher.model.delivery import DeliveryState
from watcher.model.opinion import Opinion
from watcher.model.reason import Reason
from watcher.model.source import SourceId
from watcher.model.subscription import Chat, ChatKey
from watcher.model.topic import Evidence, Match
from watcher.status.health import Health
from watcher.status.pages import Overview, overview_page, revision_page, statement_page

FIRST = revision(statement("We <i>will</i> not lift them.", title="On <b>measures</b>"))
SECOND = replace(
    revision(statement("We <i>will</i> lift them.", title="On <b>measures</b>")), id=RevisionId(2)
)
WELL = Health(ok=True, faults=())


def summary(state: StatementState = StatementState.PRESENT, revisions: int = 1) -> StatementSummary:
    return StatementSummary(
        id=StatementId(1),
        source=SourceId("ministry"),
        source_name="Ministry <&>",
        url="https://ministry.example/1?a=1&b=2",
        title="On <b>measures</b>",
        published=None,
        language="en",
        state=state,
        topics=(),
        revisions=revisions,
        echo_of=None,
        first_seen_at=NOON,
    )


def change(
    kind: ChangeKind, reason: Reason, before: Revision | None, after: Revision | None, *matches: Match
) -> Change:
    return Change(
        id=ChangeId(1),
        kind=kind,
        cause=Cause.OBSERVED,
        reason=reason,
        statement_id=StatementId(1),
        source=SourceId("ministry"),
        source_name="Ministry",
        source_tags=(),
        url="https://ministry.example/1",
        before=before,
        after=after,
        matches=matches,
        first_seen_at=NOON,
        seen_at=NOON,
    )


def told(changed: Change, *deliveries: DeliveryRecord, announced: bool = True) -> ChangeRecord:
    return ChangeRecord(change=changed, announced=announced, deliveries=deliveries)


def history(*changes: ChangeRecord, revisions: tuple[Revision, ...] = (FIRST, SECOND)) -> StatementHistory:
    return StatementHistory(
        summary=summary(revisions=len(revisions)), revisions=revisions, changes=tuple(changes)
    )


NEW = told(change(ChangeKind.NEW, Reason.NEW, None, FIRST))
EDITED = told(change(ChangeKind.REVISED, Reason.EDITED, FIRST, SECOND))


def test_an_edit_is_shown_with_its_kind_and_exact_words() -> None:
    page = statement_page(history(NEW, EDITED))
    assert re.search(r"negation</span>\s*<del>not</del>", page)
    assert "lift them." in page


def test_a_summary_stands_under_the_name_of_its_model() -> None:
    opinion = Opinion(summary="They <b>lift</b> them.", labels=("sanctions",), model="tiny-1")
    page = statement_page(history(replace(NEW, change=replace(NEW.change, opinion=opinion))))
    assert "Summary by tiny-1: They &lt;b&gt;lift&lt;/b&gt; them. [sanctions]" in page


def test_changes_are_told_newest_first() -> None:
    page = statement_page(history(NEW, EDITED))
    assert page.index("revised (edited)") < page.index("new (new)")


def test_earlier_texts_can_be_opened() -> None:
    page = statement_page(history(NEW, EDITED))
    folded = page[page.index("<details>") :]
    assert "will&lt;/i&gt; not lift them." in folded


def test_nothing_a_publisher_wrote_is_taken_as_markup() -> None:
    page = statement_page(history(NEW, EDITED))
    assert "<i>" not in page
    assert "<b>measures" not in page
    assert "Ministry &lt;&amp;&gt;" in page


def test_deciding_words_of_a_withdrawn_text_stay_marked() -> None:
    (passage,) = passages("We impose sanctions.")
    text = replace(FIRST, passages=(passage,))
    evidence = Evidence(start=10, end=19, text="sanctions")
    match = Match(topic="sanctions", passage=0, score=1.0, rules=("rule",), evidence=(evidence,))
    gone = told(change(ChangeKind.WITHDRAWN, Reason.WITHDRAWN, text, None, match))
    page = statement_page(history(NEW, gone, revisions=(text,)))
    assert "<mark>sanctions</mark>" in page
    assert "<b>sanctions</b>" in page


def test_matches_of_an_earlier_text_do_not_mark_the_newest() -> None:
    evidence = Evidence(start=0, end=2, text="We")
    match = Match(topic="sanctions", passage=0, score=1.0, rules=("rule",), evidence=(evidence,))
    new = told(change(ChangeKind.NEW, Reason.NEW, None, FIRST, match))
    assert "<mark>" not in statement_page(history(new, EDITED))


def test_who_was_told_and_with_which_result() -> None:
    delivery = DeliveryRecord(
        chat=Chat(key=ChatKey(1), address="@desk"),
        thread=None,
        part=0,
        parts=1,
        state=DeliveryState.FAILED,
        reason=Reason.CHAT_NOT_FOUND,
        detail="Bad Request: chat not found",
        attempts=1,
        possible_repeat=False,
        message_id=None,
        queued_at=NOON,
        settled_at=NOON + timedelta(seconds=2),
    )
    sent = replace(
        delivery, chat=Chat(key=ChatKey(2), address="@other"), state=DeliveryState.SENT, reason=Reason.SENT
    )
    more = replace(sent, chat=Chat(key=ChatKey(3), address="@third"))
    amended = replace(more, amends=True)
    told_three = told(NEW.change, delivery, sent, more, amended)
    page = statement_page(history(told_three, told(EDITED.change, announced=False)))
    assert "1 chat: failed (chat-not-found)" in page
    assert "2 chats: sent" in page
    assert "1 chat: message edited in place: sent" in page
    assert "@desk" not in page, "which chats they are is nobody's business on a page that readers can reach"
    assert page.count("nobody was told") == 1


def test_where_else_it_is_published_and_what_is_said_otherwise_there() -> None:
    german = version("de", "number: 15 here, 51 there", number=7, source="Ministerium <&>")
    family = (echo("Council", 6), german, version(None, number=8))
    page = statement_page(history(NEW, told(replace(EDITED.change, elsewhere=family))))
    assert '<a href="/statements/6">Council</a>: <a href="https://elsewhere.example/6"' in page
    assert '<a href="/statements/7">Ministerium &lt;&amp;&gt;, in de</a>' in page
    assert "says otherwise</span> number: 15 here, 51 there" in page
    assert "in another language</a>" in page
    assert "Also published" not in statement_page(history(NEW))


def test_one_reading_stands_by_itself_to_be_cited() -> None:
    page = revision_page(history(NEW, EDITED, revisions=(FIRST, SECOND)), FIRST)
    assert "We &lt;i&gt;will&lt;/i&gt; not lift them." in page
    assert "reading 1 of 2" in page
    assert FIRST.page_digest in page
    assert 'href="/statements/1"' in page


def test_a_statement_that_was_not_read_yet_says_so() -> None:
    assert "has not been read yet" in statement_page(history(revisions=()))


def test_a_provisional_text_says_so() -> None:
    text = replace(FIRST, provisional=True, page_digest="")
    page = statement_page(history(NEW, revisions=(text,)))
    assert "from the listing; the page itself could not be read yet" in page


def test_the_overview_without_a_database_shows_why() -> None:
    health = Health(ok=False, faults=("the database cannot be read: disk I/O error",))
    page = overview_page(Overview(now=NOON, health=health))
    assert "disk I/O error" in page
    assert "Outbox" not in page


def test_a_withdrawn_statement_stands_out_on_the_overview() -> None:
    outbox = OutboxCounts(due=0, sending=0, sent=0, held={}, failed={Reason.BAD_MESSAGE: 2})
    shown = Overview(
        now=NOON, health=WELL, outbox=outbox, statements=[summary(state=StatementState.WITHDRAWN)]
    )
    page = overview_page(shown)
    assert '<span class="bad">withdrawn</span>' in page
    assert "2 undelivered: bad-message" in page
