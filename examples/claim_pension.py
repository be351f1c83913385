"""A pension over three lives: the participant, then the widow, who remarries, then the children.

No old-age pension is due before July 2030, when the first 180 months are full, so this is a projection: ceilings and
limits after the last announcement, and every inflation, are assumed and handed in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from jamsos import Month, NotInForce, Participant, Rp, Segment, percent
from jamsos.claims import NotCovered, OldAgePensionClaim, Stage, SurvivorPensionClaim
from jamsos.family import Relation, Relative
from jamsos.law import derived
from jamsos.programs import jp
from jamsos.programs.jp import Heir
from jamsos.regulations.national import PP_45_2015

if TYPE_CHECKING:
    from jamsos import Rupiah
    from jamsos.law import Dated, DatedRow

INFLATION = percent("2.5")
GROWTH = percent(5)


def carried_on(history: Dated[Rupiah], month: int, *, limits: bool) -> Dated[Rupiah]:
    """A history of yearly figures with those of 2027 to 2045, as the rule of the law would give them."""
    place = PP_45_2015.pasal(18 if limits else 29, ayat=3)
    rows: list[DatedRow[Rupiah]] = []
    value = history.provisions[-1].value
    for year in range(2027, 2046):
        value = jp.next_limit(value, INFLATION, year) if limits else jp.next_ceiling(value, GROWTH)
        rows.append(derived(f"{year}-{month:02}-01", value, place, how="projected: inflation 2.5 %, growth 5 % a year"))
    return history.extended_with(*rows)


by = jp.Reckoning(
    inflation=dict.fromkeys(range(2015, 2046), INFLATION),
    first=jp.FirstFactor.WAGE_YEAR,
    last=jp.LastFactor.YEAR_BEFORE,
    children=jp.ChildLevel.TOGETHER,
    ceiling=carried_on(jp.CEILING, 3, limits=False),
    minimum=carried_on(jp.MINIMUM, 2, limits=True),
    maximum=carried_on(jp.MAXIMUM, 2, limits=True),
)
career = jp.Career(
    born="1970-06-15",
    registered="2015-07-01",
    wages=dict.fromkeys(Month.range(Month(2015, 7), Month(2030, 6)), Rp(9_000_000)),
)
siti = Relative("Siti", Relation.SPOUSE)
family = (siti, Relative("Ani", Relation.CHILD, born="2014-05-01"), Relative("Abe", Relation.CHILD, born="2017-08-10"))
asep = Participant("Asep", Segment.PU, born="1970-06-15", relatives=family)


def old_age() -> Rupiah:
    """Asked for before the day, paid month by month, one payment late; the pension of the month before the death."""
    claim = OldAgePensionClaim(participant=asep, career=career, by=by, through="2030-12", returned="2030-05-12")
    print(claim.pension().explain("id"))
    print(f"{claim}: {claim.entitlement().amount} sampai {claim.through:id}")
    claim = (
        claim.advance(Stage.FILED, on="2030-05-12")
        .advance(Stage.COMPLETE, on="2030-06-20")
        .advance(Stage.APPROVED, on="2030-06-25")
    )
    month = claim.pension().amount
    for day in ("2030-07-15", "2030-08-01", "2030-11-10"):
        claim = claim.advance(Stage.PAID_IN_PART, on=day, amount=month)
    for term in claim.terms(frozenset()):
        print(f"  {term:id}: {term.done or 'belum'}")
    print(f"  Denda BPJS Ketenagakerjaan: {claim.late_payment(frozenset()).amount}")
    print(f"  Sisa sampai Desember 2030: {claim.left}")
    return claim.reckoned_through("2033-01").schedule()[-1].amount


def widow_and_children(drawn: Rupiah) -> None:
    """Half for the widow until she remarries, then half of hers for the children until the younger is 23."""
    widow = SurvivorPensionClaim(
        participant=asep, heir=Heir.SPOUSE, died="2033-01-20", earned=drawn, by=by, through="2035-12"
    )
    print(widow.pension().explain("id"))
    print(f"{widow}: {widow.entitlement().amount} sampai {widow.through:id}")
    children = evolve(widow, heir=Heir.CHILD)
    try:
        children.entitlement()
    except NotCovered as refusal:
        print(f"  {refusal}")
    remarried = evolve(asep, relatives=(evolve(siti, married="2036-03-14"), *family[1:]))
    last = evolve(widow, participant=remarried, through="2044-12").schedule()[-1]
    print(f"  Siti menikah lagi 14 Maret 2036: bulan terakhir {last.month:id}, {last.amount}")
    children = evolve(children, participant=remarried, through="2044-12")
    print(f"  sebulan {children.pension().amount} mulai {children.starts}, {children.claimant:id}")
    print(f"{children}: {children.entitlement().amount} sampai {children.schedule()[-1].month:id}")
    for each in children.papers_owed():
        print(f"  - {each:id} ({each.source.citation.short})")


def main() -> None:
    """Print the story."""
    try:
        jp.MINIMUM.on("2030-07-01")
    except NotInForce as outside:
        print(f"Proyeksi, bukan ketetapan: {outside}")
    drawn = old_age()
    widow_and_children(drawn)


if __name__ == "__main__":
    main()
