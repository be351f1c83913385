"""Published quotas, lists and conditions of regional schemes, and those that follow from their rules."""

from __future__ import annotations

import pytest

from jamsos import APBD, JKK, JKM, Funding, Participant, Period, Protection, Region, Segment
from jamsos.groups import PALM_WORKERS
from jamsos.identity import Nik
from jamsos.money import Rp
from jamsos.regions import AMBON_UNITS, KOTA_AMBON
from jamsos.schemes import (
    AMBON,
    BANTUL,
    BENGKAYANG,
    BONTANG,
    JOMBANG,
    KUDUS,
    LAHAT,
    MUKOMUKO,
    PEKALONGAN,
    PENAJAM_PASER_UTARA,
    Candidate,
    Register,
    Scheme,
    Sharing,
)

# Quotas ---------------------------------------------------------------------------------------------------------------

THREE = {"A": 5_000, "B": 3_000, "C": 2_000}


def test_by_population() -> None:
    """X10: 1,000 places over kelurahan of 5,000, 3,000 and 2,000 people: 500, 300 and 200."""
    assert [500, 300, 200] == [n for _, n in PEKALONGAN.quota(THREE, 1_000, sharing=Sharing.BY_POPULATION).rows]


def test_equal_with_one_left() -> None:
    """X10: 1,000 places over three kelurahan: 333 each and one left, which the first has, so that nobody is lost."""
    shares = PEKALONGAN.quota(THREE, 1_000, sharing=Sharing.EQUAL)
    assert [334, 333, 333] == [n for _, n in shares.rows]
    assert 1_000 == shares.total


def test_ambon_in_2021() -> None:
    """W20: 300 for each of 50 units are the 15,000 of 2021; with the 10,000 of 2020 they are 25,000."""
    shares = AMBON.quota(AMBON_UNITS)
    assert 50 == len(shares.rows)
    assert 15_000 == shares.total
    assert 25_000 == shares.total + 10_000


def test_lahat_in_2024() -> None:
    """360 villages of at least 60: the 21,600 of sumateraekspres.bacakoran.co."""
    assert 21_600 == LAHAT.quota([f"Desa {number}" for number in range(360)]).total


def test_kudus_in_2025() -> None:
    """At least ten in each village; for any number of villages the total follows."""
    assert 1_230 == KUDUS.quota([f"Desa {number}" for number in range(123)]).total


def test_mukomuko_in_2024() -> None:
    """W7: 1,800 places shared equally over 15 districts are 120 each; 184 were refused, and 1,616 paid for."""
    shares = MUKOMUKO.quota([f"Kecamatan {number}" for number in range(15)])
    assert {120} == {n for _, n in shares.rows}
    assert 1_616 == shares.total - 184


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        # 9,709 tobacco farmers and 3,541 vulnerable workers
        (JOMBANG, 9_709 + 3_541),
        # 15,000 from the budget and 5,084 from its revision
        (PENAJAM_PASER_UTARA, 15_000 + 5_084),
        (BENGKAYANG, 3_525),
        (BANTUL, 2_682),
    ],
    ids=lambda value: getattr(value, "code", str(value)),
)
def test_published_totals(scheme: Scheme, expected: int) -> None:
    """The parts that reports give add up to the whole that they give."""
    assert scheme.quotas is not None
    assert expected == scheme.quotas.value.total


@pytest.mark.parametrize(
    ("scheme", "month", "printed", "verdict"),
    [
        # viva.co.id and javatimesonline.com: Rp222.600.000 a month for 13,250 people
        (JOMBANG, "2024-07", Rp(222_600_000), "exact"),
        # harianjogja.com: about Rp45 million a month for 2,682 people
        (BANTUL, "2026-01", Rp(45_000_000), "rounds"),
    ],
    ids=["Jombang", "Bantul"],
)
def test_published_budgets(scheme: Scheme, month: str, printed: object, verdict: str) -> None:
    """The quota at the contribution of national law is the printed sum, or what it rounds to."""
    assert scheme.quotas is not None
    assert scheme.under is not None
    bill = Protection(
        under=scheme.under,
        region=scheme.region,
        segment=Segment.BPU,
        headcount=scheme.quotas.value.total,
        programs=(JKK, JKM),
        period=Period.of_months(month, month),
        funding=Funding(APBD, payer=scheme.region, year=int(month[:4])),
    ).bill()
    if verdict == "exact":
        assert printed == bill.amount
    else:
        assert Rp(45_057_600) == bill.amount
        assert printed != bill.amount


# People ---------------------------------------------------------------------------------------------------------------


def born(day: str) -> Candidate:
    """A person of Bontang with nothing but a day of birth."""
    return Candidate(Participant("Ani", Segment.BPU, born=day, region=BONTANG.region), works=True)


def test_the_last_age_of_bontang() -> None:
    """X13: 64 at the start is accepted where the last age is 64, 65 is refused; a day decides."""
    assert BONTANG.eligible(born("1960-01-02"), "2025-01-01").ok
    assert ["JS122"] == [each.code for each in BONTANG.eligible(born("1960-01-01"), "2025-01-01").errors]
    assert ["JS122"] == [each.code for each in BONTANG.eligible(born("2007-01-02"), "2025-01-01").errors]
    assert BONTANG.eligible(born("2007-01-01"), "2025-01-01").ok


@pytest.mark.parametrize("scheme", [PENAJAM_PASER_UTARA, MUKOMUKO, KUDUS], ids=lambda scheme: scheme.code)
def test_sixty_five_where_the_limit_is_sixty_five(scheme: Scheme) -> None:
    """X13: 65 is accepted there, 66 is refused."""
    at, above = (
        scheme.eligible(Participant("Ani", Segment.BPU, born=day, group=PALM_WORKERS), "2025-01-01").only("JS122")
        for day in ("1960-01-01", "1959-01-01")
    )
    assert (0, 1) == (len(at), len(above))


def test_less_than_sixty_five_is_sixty_four() -> None:
    """Jombang takes those of "less than 65 years": 64 is accepted, 65 is not."""
    for day, found in (("1960-01-02", 0), ("1960-01-01", 1)):
        findings = JOMBANG.eligible(Participant("Ani", Segment.BPU, born=day), "2025-01-01")
        assert found == len(findings.only("JS122"))


def test_a_card_of_another_regency_is_refused() -> None:
    """X13: a person recorded elsewhere is no resident; a NIK issued elsewhere alone only asks for a look."""
    elsewhere = Participant("Ani", Segment.BPU, region=KOTA_AMBON)
    assert ["JS120"] == [each.code for each in BONTANG.eligible(elsewhere, "2025-01-01").errors]
    moved = Participant("Ani", Segment.BPU, nik=Nik("8171014501900001"), region=Region("64.74", "Bontang"))
    assert BONTANG.eligible(moved, "2025-01-01").ok
    unknown = Participant("Ani", Segment.BPU, nik=Nik("8171014501900001"))
    findings = BONTANG.eligible(unknown, "2025-01-01")
    assert findings.ok
    assert "JS121" in findings.counts


def test_mukomuko_refuses_by_age_and_number() -> None:
    """Of 1,800 names 184 had reached 66 or had a NIK in doubt; age alone is judged here, the NIK where it is read."""
    old = Participant("Budi", Segment.BPU, born="1958-03-01", group=PALM_WORKERS)
    assert ["JS122"] == [each.code for each in MUKOMUKO.eligible(old, "2024-03-01").errors]


def test_kudus_asks_for_the_register() -> None:
    """Whoever is not in P3KE is refused, whoever is and has no other payer is taken."""
    ani = Participant("Ani", Segment.BPU, born="1980-01-01")
    refused, taken = (KUDUS.eligible(Candidate(ani, registers=each), "2025-06-01") for each in ([], [Register.P3KE]))
    assert ["JS124"] == [each.code for each in refused.errors]
    assert taken.ok
