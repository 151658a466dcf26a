from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.readings import NOON, known, reading, revision, statement
from watcher.compare import Limits, decide
from watcher.model.change import (
    Absent,
    Cause,
    ChangeKind,
    Decision,
    KnownStatement,
    Reading,
    StatementState,
)
from watcher.model.reason import Reason
from watcher.model.statement import Statement

LIMITS = Limits(confirm_checks=2, confirm_after=timedelta(minutes=30))
SAID = statement("The measures take effect on 24 March.")
CHANGED = statement("The measures take effect on 24 April.")
NOT_THERE = Absent(reason=Reason.NOT_FOUND, seen_at=NOON)


def judge(before: KnownStatement, seen: Reading | Absent) -> Decision:
    return decide(before, seen, NOON, LIMITS)


def verdict(decision: Decision) -> tuple[ChangeKind | None, Reason, bool, StatementState]:
    return decision.kind, decision.reason, decision.announce, decision.state


class TestFirstReadings:
    def test_a_statement_read_for_the_first_time_is_announced(self) -> None:
        before = known(None, state=StatementState.ANNOUNCED)
        assert verdict(judge(before, reading(SAID))) == (
            ChangeKind.NEW,
            Reason.NEW,
            True,
            StatementState.PRESENT,
        )

    def test_the_baseline_is_stored_and_nobody_is_told(self) -> None:
        before = known(None, state=StatementState.ANNOUNCED, announce=False)
        assert verdict(judge(before, reading(SAID))) == (
            ChangeKind.NEW,
            Reason.BASELINE,
            False,
            StatementState.PRESENT,
        )

    @pytest.mark.parametrize("state", list(StatementState))
    def test_a_statement_that_was_never_read_is_new_whatever_was_thought_of_it(
        self, state: StatementState
    ) -> None:
        assert judge(known(None, state=state), reading(SAID)).kind is ChangeKind.NEW

    def test_what_only_a_mended_parser_could_read_is_stored_in_silence(self) -> None:
        before = known(None, state=StatementState.ANNOUNCED)
        seen = reading(SAID, cause=Cause.REPROCESSED)
        assert verdict(judge(before, seen)) == (
            ChangeKind.NEW,
            Reason.REPROCESSED,
            False,
            StatementState.PRESENT,
        )

    def test_the_page_behind_a_provisional_reading_counts_as_new(self) -> None:
        before = known(revision(statement("Ministry on measures"), provisional=True))
        assert verdict(judge(before, reading(SAID))) == (
            ChangeKind.NEW,
            Reason.NEW,
            True,
            StatementState.PRESENT,
        )

    def test_a_page_that_says_what_its_listing_said_is_no_news(self) -> None:
        before = known(revision(SAID, provisional=True))
        assert judge(before, reading(SAID)).kind is None

    def test_a_listing_that_changes_its_words_before_the_page_is_readable_is_a_revision(self) -> None:
        before = known(revision(SAID, provisional=True))
        assert judge(before, reading(CHANGED, provisional=True)).kind is ChangeKind.REVISED


class TestRevisions:
    def test_the_same_text_is_unchanged(self) -> None:
        assert verdict(judge(known(revision(SAID)), reading(SAID))) == (
            None,
            Reason.UNCHANGED,
            False,
            StatementState.PRESENT,
        )

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ("We will lift the measures.", "We will not lift the measures."),
            ("30 days", "90 days"),
            ("The minister said that", "The Minister said that"),
            ("with Freedonia and Sylvania", "with Freedonia"),
            ("It may; we shall see.", "It may, we shall see."),
            ("10² metres", "102 metres"),
        ],
    )
    def test_the_smallest_edit_is_announced_however_long_the_text(self, before: str, after: str) -> None:
        filler = "Nothing else in this long briefing has changed at all. " * 500
        stored, seen = statement(filler + before), statement(filler + after)
        assert verdict(judge(known(revision(stored)), reading(seen))) == (
            ChangeKind.REVISED,
            Reason.EDITED,
            True,
            StatementState.PRESENT,
        )

    def test_a_title_alone_can_be_revised(self) -> None:
        seen = replace(SAID, title="Statement by the Ministry (corrected)")
        assert judge(known(revision(SAID)), reading(seen)).kind is ChangeKind.REVISED

    def test_an_edit_of_a_baseline_statement_is_announced(self) -> None:
        assert judge(known(revision(SAID), announce=False), reading(CHANGED)).announce

    def test_going_back_to_the_earlier_text_is_a_change_of_its_own(self) -> None:
        assert judge(known(revision(SAID)), reading(CHANGED)).announce
        assert judge(known(revision(CHANGED)), reading(SAID)).announce

    def test_curled_quotes_and_hard_spaces_are_no_edit(self) -> None:
        stored = statement('"No comment" - said the spokesperson.')
        seen = statement("“No comment”\u00a0– said the spokes\u00adperson.")
        assert judge(known(revision(stored)), reading(seen)).kind is None

    def test_a_statement_found_again_before_its_absence_was_confirmed_was_never_away(self) -> None:
        before = known(revision(SAID), state=StatementState.MISSING, missing_since=NOON, missing_checks=1)
        assert verdict(judge(before, reading(SAID))) == (
            None,
            Reason.UNCHANGED,
            False,
            StatementState.PRESENT,
        )

    def test_a_fingerprint_made_by_an_older_version_is_made_anew_before_it_is_compared(self) -> None:
        old = replace(revision(SAID), fingerprint="0:feedface")
        assert judge(known(old), reading(SAID)).kind is None
        assert judge(known(old), reading(CHANGED)).kind is ChangeKind.REVISED


class TestOurOwnChanges:
    def test_a_stored_page_read_again_by_a_mended_parser_tells_nobody(self) -> None:
        seen = reading(CHANGED, cause=Cause.REPROCESSED)
        assert verdict(judge(known(revision(SAID)), seen)) == (
            ChangeKind.REVISED,
            Reason.REPROCESSED,
            False,
            StatementState.PRESENT,
        )

    def test_the_same_bytes_cannot_have_been_edited(self) -> None:
        before = known(revision(SAID, page_digest="same"))
        assert verdict(judge(before, reading(CHANGED, page_digest="same"))) == (
            ChangeKind.REVISED,
            Reason.REPROCESSED,
            False,
            StatementState.PRESENT,
        )

    def test_readings_without_a_page_are_not_taken_for_the_same_bytes(self) -> None:
        before = known(revision(SAID, page_digest=""))
        assert judge(before, reading(CHANGED, page_digest="")).announce

    @pytest.mark.parametrize("state", [StatementState.MISSING, StatementState.WITHDRAWN])
    @pytest.mark.parametrize("said", [SAID, CHANGED])
    def test_reading_a_stored_page_again_brings_nothing_back(
        self, state: StatementState, said: Statement
    ) -> None:
        decision = judge(known(revision(SAID), state=state), reading(said, cause=Cause.REPROCESSED))
        assert decision.state is state
        assert not decision.announce


class TestAbsence:
    def test_one_look_that_finds_nothing_is_not_a_withdrawal(self) -> None:
        assert verdict(judge(known(revision(SAID)), NOT_THERE)) == (
            None,
            Reason.UNCONFIRMED,
            False,
            StatementState.MISSING,
        )

    def test_two_looks_and_the_time_between_them_confirm_it(self) -> None:
        before = known(
            revision(SAID),
            state=StatementState.MISSING,
            missing_since=NOON - timedelta(minutes=30),
            missing_checks=1,
        )
        assert verdict(judge(before, NOT_THERE)) == (
            ChangeKind.WITHDRAWN,
            Reason.WITHDRAWN,
            True,
            StatementState.WITHDRAWN,
        )

    @pytest.mark.parametrize(
        ("minutes", "checks"),
        [(29, 1), (29, 9), (600, 0)],
        ids=["too soon", "too soon however many looks", "too few looks"],
    )
    def test_either_alone_does_not(self, minutes: int, checks: int) -> None:
        since = NOON - timedelta(minutes=minutes)
        before = known(
            revision(SAID), state=StatementState.MISSING, missing_since=since, missing_checks=checks
        )
        assert judge(before, NOT_THERE).reason is Reason.UNCONFIRMED

    def test_absences_before_it_was_last_found_do_not_count(self) -> None:
        before = known(revision(SAID), missing_since=NOON - timedelta(days=3), missing_checks=7)
        assert judge(before, NOT_THERE).reason is Reason.UNCONFIRMED

    def test_a_missing_statement_of_unknown_date_is_not_confirmed(self) -> None:
        before = known(revision(SAID), state=StatementState.MISSING, missing_checks=7)
        assert judge(before, NOT_THERE).reason is Reason.UNCONFIRMED

    def test_what_was_never_read_cannot_be_withdrawn(self) -> None:
        before = known(
            None, state=StatementState.MISSING, missing_since=NOON - timedelta(days=9), missing_checks=9
        )
        assert verdict(judge(before, NOT_THERE)) == (
            None,
            Reason.UNCONFIRMED,
            False,
            StatementState.MISSING,
        )

    def test_a_withdrawal_is_told_once(self) -> None:
        before = known(revision(SAID), state=StatementState.WITHDRAWN)
        assert verdict(judge(before, NOT_THERE)) == (
            None,
            Reason.UNCHANGED,
            False,
            StatementState.WITHDRAWN,
        )

    @pytest.mark.parametrize("reason", [Reason.GONE, Reason.NOT_FOUND, Reason.SOFT_NOT_FOUND])
    def test_every_way_of_not_being_there_counts(self, reason: Reason) -> None:
        seen = Absent(reason=reason, seen_at=NOON)
        assert judge(known(revision(SAID)), seen).state is StatementState.MISSING

    @pytest.mark.parametrize("reason", [Reason.SERVER_ERROR, Reason.BLOCKED, Reason.TIMEOUT])
    def test_an_outage_is_no_absence(self, reason: Reason) -> None:
        with pytest.raises(ValueError, match="postpone"):
            judge(known(revision(SAID)), Absent(reason=reason, seen_at=NOON))

    def test_one_look_can_never_be_enough(self) -> None:
        with pytest.raises(ValueError, match="at least 2"):
            Limits(confirm_checks=1)


class TestReturns:
    @pytest.mark.parametrize("said", [SAID, CHANGED], ids=["same text", "another text"])
    def test_a_withdrawn_statement_that_is_seen_again_was_restored(self, said: Statement) -> None:
        before = known(revision(SAID), state=StatementState.WITHDRAWN)
        assert verdict(judge(before, reading(said))) == (
            ChangeKind.RESTORED,
            Reason.RESTORED,
            True,
            StatementState.PRESENT,
        )

    def test_a_page_restored_with_the_very_bytes_it_had_is_restored(self) -> None:
        before = known(revision(SAID, page_digest="same"), state=StatementState.WITHDRAWN)
        assert judge(before, reading(SAID, page_digest="same")).kind is ChangeKind.RESTORED


texts = st.sampled_from(["We reject this.", "We do not reject this.", "We reject that."]).map(statement)
seens = st.builds(
    reading, texts, page_digest=st.sampled_from(["", "page-1", "page-2"]), cause=st.sampled_from(Cause)
) | st.builds(Absent, reason=st.sampled_from([Reason.GONE, Reason.NOT_FOUND]), seen_at=st.just(NOON))
knowns = st.builds(
    known,
    st.none() | st.builds(revision, texts, provisional=st.booleans()),
    state=st.sampled_from(StatementState),
    announce=st.booleans(),
    missing_since=st.none() | st.just(NOON - timedelta(hours=1)),
    missing_checks=st.integers(0, 3),
)


@given(before=knowns, seen=seens)
def test_nobody_is_told_without_a_change(before: KnownStatement, seen: Reading | Absent) -> None:
    decision = judge(before, seen)
    assert not decision.announce or decision.kind is not None


@given(before=knowns, seen=seens)
def test_nobody_is_told_of_what_we_did_ourselves(before: KnownStatement, seen: Reading | Absent) -> None:
    if isinstance(seen, Reading) and seen.cause is Cause.REPROCESSED:
        assert not judge(before, seen).announce


@given(before=knowns, seen=seens)
def test_a_text_that_differs_from_the_stored_one_is_always_a_change(
    before: KnownStatement, seen: Reading | Absent
) -> None:
    if (
        isinstance(seen, Reading)
        and before.revision
        and seen.statement.text != before.revision.statement.text
    ):
        assert judge(before, seen).kind is not None


@given(before=knowns, seen=seens)
def test_only_an_absence_takes_a_statement_away(before: KnownStatement, seen: Reading | Absent) -> None:
    decision = judge(before, seen)
    if decision.kind is ChangeKind.WITHDRAWN:
        assert isinstance(seen, Absent)
        assert before.missing_checks >= 1
