"""Participants and their segments: what a person of a roster may be, and what is refused."""

from __future__ import annotations

import copy
import pickle
from datetime import date, datetime
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from jamsos.dates import Month
from jamsos.employers import Employer
from jamsos.identity import Kpj, Nik
from jamsos.law import Evidence, NotInForce
from jamsos.money import Rp, Rupiah
from jamsos.participants import MAX_AGE, Enrolment, Job, Participant, Sector, Segment, refuse_income, refuse_other
from jamsos.text import say
from jamsos.wages import Wage

SEGMENTS = "Segment.PU, Segment.BPU, Segment.JAKON, Segment.PMI"
SECTORS = "Sector.TRANSPORT, Sector.OTHER"
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
MONTHS = st.builds(Month, st.integers(1900, 2199), st.integers(1, 12))


def held(start: str | None, end: str | None) -> Job:
    """A job from one day to another, or open."""
    return Job(Employer("PT Teh"), Rp(1), programs=(), start=start, end=end)


class TestOverlap:
    """Whether two jobs were held at once."""

    @pytest.mark.parametrize(
        ("one", "other", "at_once"),
        [
            ((None, None), (None, None), True),
            (("2026-04-11", None), (None, None), True),
            (("2026-04-11", None), (None, "2026-04-11"), True),
            (("2026-04-11", None), (None, "2026-04-10"), False),
            (("2026-04-11", "2026-05-01"), ("2026-05-01", "2026-06-01"), True),
            (("2026-04-11", "2026-05-01"), ("2026-05-02", None), False),
            (("2026-01-01", "2026-12-31"), ("2026-05-02", "2026-05-02"), True),
        ],
    )
    def test_a_day_in_common(
        self, one: tuple[str | None, str | None], other: tuple[str | None, str | None], at_once: bool
    ) -> None:
        """One day is enough, in either order; what is open has no end."""
        assert at_once is held(*one).overlaps(held(*other)) is held(*other).overlaps(held(*one))


class TestMaximumAge:
    """How old a non-wage worker may be at registration."""

    def test_under_sixty_five(self) -> None:
        """Permenaker 5/2021: not yet 65 at registration; reported by an office, so it says so."""
        limit = MAX_AGE.on("2021-04-01")
        assert (65, Evidence.REPORTED, "Permenaker 5/2021") == (limit.value, limit.evidence, limit.citation.short)

    def test_before_the_ministers_rule_nothing_is_known(self) -> None:
        """The limit is not carried back to years of which nobody reported it."""
        with pytest.raises(NotInForce, match=r"2021-03-31; the nearest known day is 2021-04-01"):
            MAX_AGE.on("2021-03-31")


class TestSegment:
    """The four groups of membership."""

    @pytest.mark.parametrize(
        ("segment", "indonesian", "english"),
        [
            (Segment.PU, "PU (penerima upah)", "PU (wage earners)"),
            (Segment.BPU, "BPU (bukan penerima upah)", "BPU (non-wage workers)"),
            (Segment.JAKON, "JAKON (jasa konstruksi)", "JAKON (construction services)"),
            (Segment.PMI, "PMI (pekerja migran Indonesia)", "PMI (Indonesian migrant workers)"),
        ],
    )
    def test_a_segment_speaks_both_languages(self, segment: Segment, indonesian: str, english: str) -> None:
        """The abbreviation of the law, and what it stands for; Indonesian unless asked."""
        assert (indonesian, english, indonesian) == (say(segment, "id"), say(segment, "en"), f"{segment}")

    def test_there_are_four(self) -> None:
        """A vulnerable worker is a non-wage worker whose contributions somebody else pays, and no segment."""
        assert ["PU", "BPU", "JAKON", "PMI"] == [segment.name for segment in Segment]


class TestSector:
    """The two groups of PP 50/2025."""

    @pytest.mark.parametrize(
        ("sector", "fact", "indonesian", "english"),
        [
            (
                Sector.TRANSPORT,
                "transport",
                "transportasi (pengemudi dan kurir)",
                "transport (drivers and couriers)",
            ),
            (Sector.OTHER, "other", "selain transportasi", "other than transport"),
        ],
    )
    def test_a_sector_speaks_both_languages(self, sector: Sector, fact: str, indonesian: str, english: str) -> None:
        """What it is called in a report, and in a column."""
        assert (fact, indonesian, english, indonesian) == (
            sector.fact,
            say(sector, "id"),
            say(sector, "en"),
            f"{sector}",
        )

    def test_another_language_is_refused(self) -> None:
        """There are two languages."""
        for value in (Segment.BPU, Sector.OTHER, Participant("Sari", Segment.BPU)):
            with pytest.raises(ValueError, match=r"^lang cannot be 'fr'\. Valid: 'id', 'en'\.$"):
                format(value, "fr")


class TestParticipant:
    """One person of a roster."""

    def test_what_is_not_known_stays_unknown(self) -> None:
        """A name and a segment are enough; nothing else is guessed."""
        person = Participant("Sari", Segment.BPU)
        assert (None, None, None, None, "") == (
            person.born,
            person.income,
            person.sector,
            person.registered,
            person.ref,
        )

    @given(DAYS, MONTHS)
    def test_days_and_months_may_be_written(self, born: date, registered: Month) -> None:
        """ISO text is read as the day and the month it names."""
        as_text = Participant("Sari", Segment.BPU, born=born.isoformat(), registered=registered.iso)
        assert Participant("Sari", Segment.BPU, born=born, registered=registered) == as_text
        assert (born, registered) == (as_text.born, as_text.registered)

    def test_a_day_names_the_month_of_registration(self) -> None:
        """Who registered on a day is a member from its month on."""
        assert Month(2020, 8) == Participant("Sari", Segment.BPU, registered=date(2020, 8, 14)).registered

    @pytest.mark.parametrize(
        ("changes", "error", "sentence"),
        [
            (
                {"segment": "BPU"},
                TypeError,
                f"segment must be one of {SEGMENTS}, not 'BPU'.",
            ),
            ({"segment": None}, TypeError, f"segment must be one of {SEGMENTS}, not None."),
            ({"segment": Sector.OTHER}, TypeError, f"segment must be one of {SEGMENTS}, not <Sector.OTHER: "),
            ({"sector": "transport"}, TypeError, f"sector must be one of {SECTORS}, not 'transport'."),
            ({"income": 1_000_000}, TypeError, "income must be money such as Rp(1_000_000), not 1000000 (int)."),
            ({"income": 1e6}, TypeError, "income must be money such as Rp(1_000_000), not 1000000.0 (float)."),
            ({"income": Rp(-1)}, ValueError, "income cannot be negative: Rp(-1)."),
            (
                {"born": "1980-02-30"},
                ValueError,
                "born cannot be '1980-02-30': that month has 29 days, the last is 1980-02-29.",
            ),
            ({"born": 1980}, TypeError, "born must be a date such as date(2021, 4, 5), or its text '2021-04-05', "),
            ({"born": datetime(1980, 2, 1)}, TypeError, "born must be a date, not "),  # noqa: DTZ001  (what is refused)
            ({"registered": "2020-13"}, ValueError, "registered cannot be '2020-13'"),
            (
                {"registered": 2020},
                TypeError,
                "registered must be a Month such as Month(2026, 2), or its text '2026-02'",
            ),
        ],
    )
    def test_an_impossible_person_is_refused(
        self, changes: dict[str, Any], error: type[Exception], sentence: str
    ) -> None:
        """The refusal names the field, the value, and what it may be."""
        values: dict[str, Any] = {"name": "Sari", "segment": Segment.BPU, **changes}
        with pytest.raises(error) as caught:
            Participant(**values)
        assert error is type(caught.value)
        assert sentence == str(caught.value)[: len(sentence)]

    def test_an_income_of_nothing_is_an_income(self) -> None:
        """Rp0 belongs to the lowest band."""
        assert Rp(0) == Participant("Sari", Segment.BPU, income=Rp(0)).income

    def test_a_person_is_named_with_the_callers_key(self) -> None:
        """The key stands after the name where there is one."""
        plain, keyed = Participant("Sari", Segment.BPU), Participant("Sari", Segment.BPU, ref="17")
        assert ("Sari", "Sari (17)", "Sari (17)", "Sari (17)") == (
            f"{plain}",
            f"{keyed}",
            say(keyed, "id"),
            say(keyed, "en"),
        )

    def test_a_person_is_a_value(self) -> None:
        """Equal people are equal and have one hash, survive storage, and never change."""
        person = Participant("Sari", Segment.BPU, born="1980-02-29", income=Rp(1_000_000), sector=Sector.TRANSPORT)
        copies: list[object] = [person, copy.deepcopy(person), pickle.loads(pickle.dumps(person))]  # noqa: S301  (our own bytes)
        assert {person} == set(copies)
        with pytest.raises(FrozenInstanceError):
            person.name = "Wati"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]

    def test_everything_but_name_and_segment_is_named(self) -> None:
        """Two dates side by side would be confused."""
        with pytest.raises(TypeError, match="positional argument"):
            Participant("Sari", Segment.BPU, "1980-02-29")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


class TestRefusals:
    """The refusals that other modules borrow."""

    @pytest.mark.parametrize("segment", Segment)
    def test_a_member_passes(self, segment: Segment) -> None:
        """A member of the enumeration is no offence."""
        refuse_other("segment", segment, Segment)

    def test_another_name_for_the_field(self) -> None:
        """The sentence names the field it is told."""
        with pytest.raises(TypeError, match=rf"^sector of the cohort must be one of {SECTORS}, not 3\.$"):
            refuse_other("sector of the cohort", 3, Sector)

    @given(st.integers(0, 10**15).map(Rupiah.of_sen))
    def test_an_income_passes(self, income: Rupiah) -> None:
        """Any amount of Rp0 or more is an income."""
        refuse_income(income)

    @given(st.integers(-(10**15), -1).map(Rupiah.of_sen))
    def test_no_income_is_negative(self, income: Rupiah) -> None:
        """Not by a single sen."""
        with pytest.raises(ValueError, match=r"^income cannot be negative: "):
            refuse_income(income)


class TestEnrolment:
    """A period of membership, and which of its months are paid."""

    @pytest.mark.parametrize(
        ("changes", "error", "sentence"),
        [
            ({"program": 5}, TypeError, "program must be a str"),
            ({"end": "2021-12-31"}, ValueError, r"end \(2021-12-31\) is before start \(2022-01-10\)"),
            ({"unpaid": ["2022-02"]}, ValueError, "unpaid lies outside 2022-01 .* paid_through is not given"),
            ({"paid_through": "2022-03", "unpaid": ["2022-04"]}, ValueError, "months to 2022-03 are known"),
            ({"paid_through": "2022-03", "unpaid": ["2021-12"]}, ValueError, "unpaid lies outside 2022-01"),
            ({"start": "10-01-2022"}, ValueError, "start"),
        ],
    )
    def test_what_cannot_be_is_refused(self, changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
        """A refusal names the field and what would be valid."""
        with pytest.raises(error, match=sentence):
            Enrolment(**{"program": "JKM", "start": "2022-01-10", **changes})

    def test_both_days_belong_to_it(self) -> None:
        """The first and the last day are covered, the days around them are not."""
        year = Enrolment("JKM", start="2022-01-10", end="2022-12-31")
        assert [False, True, True, False] == [
            year.covers(day) for day in ("2022-01-09", "2022-01-10", "2022-12-31", "2023-01-01")
        ]
        assert Enrolment("JKM", start="2022-01-10").covers("2199-12-31")

    def test_unpaid_in_a_row(self) -> None:
        """Unpaid months count back from a month; what comes after the last known month is unpaid too."""
        jkm = Enrolment("JKM", start="2022-01-10", paid_through="2022-06", unpaid=["2022-02", "2022-05", "2022-06"])
        assert (3, 0, 2, 3, 1) == (
            jkm.paid_months,
            jkm.unpaid_in_a_row(Month(2022, 4)),
            jkm.unpaid_in_a_row(Month(2022, 6)),
            jkm.unpaid_in_a_row(Month(2022, 7)),
            jkm.unpaid_in_a_row(Month(2022, 2)),
        )
        assert None is Enrolment("JKM", start="2022-01-10").unpaid_in_a_row(Month(2022, 6))
        assert (True, False, None, None) == tuple(
            jkm.is_paid(month) for month in (Month(2022, 1), Month(2022, 2), Month(2021, 12), Month(2022, 7))
        )
        assert None is Enrolment("JKM", start="2022-01-10").is_paid(Month(2022, 1))
        assert (0, 0) == (
            Enrolment("JKM", start="2022-01-10").paid_months,
            Enrolment("JKM", start="2022-03-10", paid_through="2022-02").paid_months,
        )

    def test_the_latest_of_several(self) -> None:
        """Of two periods that hold on a day the later one is the membership."""
        first, second = Enrolment("JKM", start="2020-01-01"), Enrolment("JKM", start="2022-01-01")
        person = Participant("A", Segment.BPU, enrolments=[second, first])
        assert first is person.enrolled("JKM", "2021-12-31")
        assert second is person.enrolled("JKM", "2022-01-01")
        assert None is person.enrolled("JKK", "2022-01-01")


class TestPerson:
    """What a person may be, beside segment and work."""

    @pytest.mark.parametrize(
        ("changes", "error", "sentence"),
        [
            ({"nik": "8171015204800001"}, TypeError, "nik must be a Nik"),
            ({"group": "fishers"}, TypeError, "group must be a WorkerGroup"),
            ({"citizen": 1}, TypeError, "citizen must be a bool"),
            ({"months_in_indonesia": -1}, ValueError, "months_in_indonesia must be at least 0"),
            ({"enrolments": ["JKM"]}, TypeError, "enrolment 1 must be an Enrolment"),
            ({"relatives": ["Ani"]}, TypeError, "relative 1 must be a Relative"),
            ({"will": "Yayasan"}, TypeError, "will must be a Will"),
            ({"born": "2000-01-01", "died": "1999-12-31"}, ValueError, r"died \(1999-12-31\) of A cannot be before"),
        ],
    )
    def test_what_cannot_be_is_refused(self, changes: dict[str, Any], error: type[Exception], sentence: str) -> None:
        """A refusal names the field; a number in the wrong type is not repeated."""
        with pytest.raises(error, match=sentence) as refused:
            Participant("A", Segment.BPU, **changes)
        assert "8171" not in str(refused.value)

    def test_wages_on_a_day(self) -> None:
        """The jobs held on a day add up; both days of a job belong to it."""
        firm = Employer("PT A")
        jobs = [Job(firm, Rp(3_000_000), start="2022-01-01", end="2022-06-30"), Job(firm, Rp(2_000_000))]
        person = Participant("A", Segment.PU, jobs=jobs)
        days = ("2021-12-31", "2022-01-01", "2022-06-30", "2022-07-01")
        assert [Rp(2_000_000), Rp(5_000_000), Rp(5_000_000), Rp(2_000_000)] == [person.wage_on(day) for day in days]
        daily = Participant("B", Segment.PU, jobs=[Job(firm, Wage.daily(Rp(100_000)))])
        assert Rp(2_500_000) == daily.wage_on("2022-01-01")
        with pytest.raises(ValueError, match="jobs: C has no job on 2022-01-01"):
            Participant("C", Segment.PU).wage_on("2022-01-01")

    def test_numbers_stay_masked(self) -> None:
        """Whoever looks at a person, in a notebook or a log, sees no digits of the numbers."""
        person = Participant("A", Segment.BPU, nik=Nik("8171015204800001"), kpj=Kpj("12345678901"))
        for text in (repr(person), str(person), format(person, "en")):
            assert "817101" not in text
            assert "123456" not in text
