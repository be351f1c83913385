"""Tenggat iuran: by which day contributions of JKK and JKM are paid, what lateness costs, what is paid in parts.

JKK and JKM share these articles; JHT and JP have their own.
The articles of PP 44/2015 were read; PP 49/2020 and the instalments are reported.
"""

from __future__ import annotations

from math import lcm
from typing import TYPE_CHECKING

from attrs import field, frozen

from jamsos._checks import whole
from jamsos.dates import Month, as_month, on_or_after_working_day
from jamsos.law import Dated, lapsed, reported, since
from jamsos.money import Rate, percent
from jamsos.participants import Segment, refuse_other
from jamsos.regulations.national import PP_44_2015, PP_49_2020
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from jamsos.dates import Day
    from jamsos.law import Provision

__all__ = [
    "COVID_DUE_DAY",
    "COVID_LATE_FINE",
    "DUE_DAY",
    "DUE_DAY_NON_WAGE",
    "INSTALMENTS",
    "LATE_FINE",
    "DueDay",
    "Instalments",
    "due_date",
    "due_day",
    "late_fine",
]

_LONGEST_MONTH = 31
_SAME_MONTH = Text(id="tanggal {day} bulan iuran itu sendiri", en="day {day} of the contribution month itself")
_NEXT_MONTH = Text(id="tanggal {day} bulan berikutnya", en="day {day} of the next month")
_POSTPONED = Text(
    id="{day}; bila jatuh pada hari libur, hari kerja berikutnya", en="{day}; the next working day when a holiday"
)


@frozen
class DueDay:
    """Tanggal jatuh tempo: a day of the contribution month itself, or of the month after it.

    A day that the month does not have falls on its last day.
    `postponed` says that the article moves a due day that is a holiday to the next working day.

    >>> DueDay(15, next_month=True, postponed=True).of(Month(2020, 1), holidays=frozenset())  # 15 February: a Saturday
    datetime.date(2020, 2, 17)
    >>> print(DueDay(15, next_month=True))
    tanggal 15 bulan berikutnya
    """

    day: int
    next_month: bool = field(kw_only=True)
    postponed: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        whole("day", self.day, least=1, most=_LONGEST_MONTH)

    def of(self, month: Month, holidays: Collection[date]) -> date:
        """The day by which the contribution of a month is paid; `holidays` is the calendar the caller answers for."""
        due = month + 1 if self.next_month else month
        day = due.first.replace(day=min(self.day, due.days))
        return on_or_after_working_day(day, holidays) if self.postponed else day

    def __format__(self, spec: str) -> str:
        day = (_NEXT_MONTH if self.next_month else _SAME_MONTH).fill(day=self.day)
        return (_POSTPONED.fill(day=day) if self.postponed else day).get(as_lang(spec or "id"))

    def __str__(self) -> str:
        return format(self, "id")


@frozen
class Instalments:
    """Tahapan pembayaran: the shares of a sum in the order in which they are paid; together they are the whole.

    >>> print(Instalments((percent(50), percent(25), percent(25))))
    50% + 25% + 25%
    """

    shares: tuple[Rate, ...]

    def __attrs_post_init__(self) -> None:
        if sum(self.shares, Rate.NONE) != Rate.WHOLE:
            msg = f"the shares of instalments make up the whole, not {sum(self.shares, Rate.NONE)}."
            raise ValueError(msg)

    @property
    def weights(self) -> tuple[int, ...]:
        """The shares as whole numbers in the same proportion."""
        together = lcm(*(share.denominator for share in self.shares))
        return tuple(share.numerator * together // share.denominator for share in self.shares)

    def __format__(self, spec: str) -> str:
        lang = as_lang(spec or "id")
        return " + ".join(format(share, lang) for share in self.shares)

    def __str__(self) -> str:
        return format(self, "id")


# PP 44/2015 -----------------------------------------------------------------------------------------------------------

DUE_DAY = Dated.of(
    Text(id="Iuran penerima upah dibayar paling lambat", en="Contributions of wage earners are due on"),
    since("2015-07-01", DueDay(15, next_month=True, postponed=True), PP_44_2015.pasal(21, ayat=2)),
)

LATE_FINE = Dated.of(
    Text(
        id="Denda keterlambatan iuran penerima upah, setiap bulan, dari iuran yang seharusnya dibayar",
        en="Fine for late contributions of wage earners, a month, of the contribution due",
    ),
    since("2015-07-01", percent(2), PP_44_2015.pasal(22, ayat=1)),
)

DUE_DAY_NON_WAGE = Dated.of(
    Text(id="Iuran bukan penerima upah dibayar paling lambat", en="Contributions of non-wage workers are due on"),
    since("2015-07-01", DueDay(15, next_month=False, postponed=True), PP_44_2015.pasal(24, ayat=3)),
)

# The source is the operator's site and bears no date: the row begins with the article that delegates the procedure.
INSTALMENTS = Dated.of(
    Text(
        id="Tahapan pembayaran iuran jasa konstruksi menurut nilai kontrak, sebelum proyek berakhir",
        en="Instalments of construction contributions by contract value, before the project ends",
    ),
    reported(
        "2015-07-01",
        Instalments((percent(50), percent(25), percent(25))),
        PP_44_2015.pasal(56, ayat=2),
        seen_in=(
            "bpjsketenagakerjaan.go.id (English page cara-membayar-iuran)",
            "https://online.flipbuilder.com/bcgyr/dubq/files/basic-html/page98.html",
        ),
    ),
)

# PP 49/2020: contribution months August 2020 to January 2021 ----------------------------------------------------------

_CLIPPING = "https://online.flipbuilder.com/plcl/yyuc/files/basic-html/page105.html"
_COVID_SEEN_IN = (
    _CLIPPING,
    "https://voi.id/en/news/13466",
    "https://headlines.id/keringanan-iuran-jamsostek-diteken-gaji-utuh/",
)

COVID_DUE_DAY = Dated.of(
    Text(
        id="Kelonggaran batas waktu iuran penerima upah PP 49/2020",
        en="Extended due day of wage earners' contributions, PP 49/2020",
    ),
    reported("2020-08-01", DueDay(30, next_month=True), PP_49_2020.pasal(4, ayat=1), seen_in=_COVID_SEEN_IN),
    lapsed("2021-02-01", PP_49_2020.whole(), seen_in=_COVID_SEEN_IN),
)

COVID_LATE_FINE = Dated.of(
    Text(
        id="Denda keterlambatan iuran PP 49/2020, setiap bulan",
        en="Fine for late contributions under PP 49/2020, a month",
    ),
    reported(
        "2020-08-01",
        percent("0.5"),
        PP_49_2020.pasal(23, ayat=1),
        seen_in=(_CLIPPING, "https://sulbarpedia.com (24 Sep 2020)"),
    ),
    lapsed("2021-02-01", PP_49_2020.whole(), seen_in=_COVID_SEEN_IN),
)

# What governs a month -------------------------------------------------------------------------------------------------

_DUE_DAYS: dict[Segment, tuple[Dated[DueDay], Dated[DueDay] | None]] = {
    Segment.PU: (DUE_DAY, COVID_DUE_DAY),
    Segment.BPU: (DUE_DAY_NON_WAGE, None),
}


def due_day(segment: Segment, month: Month | Day) -> Provision[DueDay]:
    """Batas waktu pembayaran: the rule by which the contribution of a month is due.

    The contribution month governs.  PP 49/2020 words its extension for contributions due on the 15th of the next month,
    which are those of wage earners; those of non-wage workers keep their day.
    Raises NotInForce for a month before July 2015, and ValueError for construction (Pasal 56 leaves it to the Minister)
    and for migrant workers.

    >>> print(due_day(Segment.PU, "2020-08").value)
    tanggal 30 bulan berikutnya
    """
    refuse_other("segment", segment, Segment)
    if segment not in _DUE_DAYS:
        valid = ", ".join(f"Segment.{each.name}" for each in _DUE_DAYS)
        msg = f"segment cannot be Segment.{segment.name}: PP 44/2015 sets a monthly due day for {valid}."
        raise ValueError(msg)
    general, extended = _DUE_DAYS[segment]
    first = as_month(month).first
    return (extended.get(first) if extended else None) or general.on(first)


def due_date(segment: Segment, month: Month | Day, holidays: Collection[date]) -> date:
    """Jatuh tempo: the day by which the contribution of a month is paid, in JKK and JKM.

    Wage earners: the 15th of the next month (Pasal 21); non-wage workers: the 15th of the month itself (Pasal 24); on a
    holiday the next working day.  The 30th that PP 49/2020 set instead is not moved: no source says so.
    `holidays` is the calendar the caller answers for; errors as in `due_day`.

    >>> due_date(Segment.PU, "2020-01", holidays=frozenset()), due_date(Segment.BPU, "2020-01", holidays=frozenset())
    (datetime.date(2020, 2, 17), datetime.date(2020, 1, 15))
    """
    return due_day(segment, month).value.of(as_month(month), holidays)


def late_fine(segment: Segment, month: Month | Day) -> Provision[Rate] | None:
    """Denda keterlambatan: the fine for each month of delay, of the contribution of that month.

    The contribution month governs; None for non-wage workers, whom no article fines.
    The employer bears it, and pays it with the next month's contribution (Pasal 22).
    Errors as in `due_day`.

    >>> print(late_fine(Segment.PU, "2024-01").value, late_fine(Segment.BPU, "2024-01"))
    2% None
    """
    due_day(segment, month)
    first = as_month(month).first
    return None if segment is Segment.BPU else COVID_LATE_FINE.get(first) or LATE_FINE.on(first)
