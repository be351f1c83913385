"""Formulir 2a: the operator's own monthly list, and why its figures differ from a bill.

The form prints one row for a worker: the wage, the arrears, and the amounts of each programme by who pays.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from jamsos._checks import instance
from jamsos.contributions import MonthlyBill, contributions
from jamsos.dates import Month
from jamsos.document import Document, Facts, Paragraph, Row, Shows, Table
from jamsos.employers import RiskClass
from jamsos.money import Rp, Rupiah
from jamsos.programs import jp
from jamsos.programs.reliefs import COVID_GROUP, LABOUR_INTENSIVE_GROUP, NON_WAGE_GROUP
from jamsos.programs.shape import Payer
from jamsos.regulations.national import PP_7_2025, PP_49_2020, PP_50_2025
from jamsos.tariff import Share
from jamsos.text import Text, as_lang

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamsos.contributions import Part
    from jamsos.participants import Job
    from jamsos.programs.shape import Due
    from jamsos.text import Lang

__all__ = ["Difference", "Form2a", "Origin", "Reconciliation", "form2a", "reconcile"]

_NOTHING = Rp(0)
_ONE_RUPIAH = Rp(1)


@frozen
class Form2a(Shows):
    """Formulir 2a: the eleven amounts the operator prints for one worker and month.

    `total` is what is to be paid, arrears included; the state's share of JKP is printed and not paid.

    >>> Form2a(wage=Rp(5_000_000), jkk=Rp(27_000), jkm=Rp(15_000), total=Rp(42_000)).total
    Rp(42000)
    """

    wage: Rupiah = field(default=_NOTHING, kw_only=True)
    arrears: Rupiah = field(default=_NOTHING, kw_only=True)
    jkk: Rupiah = field(default=_NOTHING, kw_only=True)
    jkm: Rupiah = field(default=_NOTHING, kw_only=True)
    jht_employer: Rupiah = field(default=_NOTHING, kw_only=True)
    jht_worker: Rupiah = field(default=_NOTHING, kw_only=True)
    jp_employer: Rupiah = field(default=_NOTHING, kw_only=True)
    jp_worker: Rupiah = field(default=_NOTHING, kw_only=True)
    jkp_employer: Rupiah = field(default=_NOTHING, kw_only=True)
    jkp_state: Rupiah = field(default=_NOTHING, kw_only=True)
    total: Rupiah = field(default=_NOTHING, kw_only=True)

    def __attrs_post_init__(self) -> None:
        for name, _, amount in self.columns():
            instance(name, amount, Rupiah, "Rp(27_000)")

    def columns(self) -> tuple[tuple[str, Text, Rupiah], ...]:
        """The columns in the order of the form: name, label, amount."""
        return (
            ("wage", Text(id="Upah", en="Wage"), self.wage),
            ("arrears", Text(id="Tunggakan", en="Arrears"), self.arrears),
            ("jkk", Text(id="Iuran JKK", en="JKK contribution"), self.jkk),
            ("jkm", Text(id="Iuran JKM", en="JKM contribution"), self.jkm),
            ("jht_employer", Text(id="JHT pemberi kerja", en="JHT, employer"), self.jht_employer),
            ("jht_worker", Text(id="JHT pekerja", en="JHT, worker"), self.jht_worker),
            ("jp_employer", Text(id="JP pemberi kerja", en="JP, employer"), self.jp_employer),
            ("jp_worker", Text(id="JP pekerja", en="JP, worker"), self.jp_worker),
            ("jkp_employer", Text(id="JKP pemberi kerja", en="JKP, employer"), self.jkp_employer),
            ("jkp_state", Text(id="JKP Pemerintah", en="JKP, state"), self.jkp_state),
            ("total", Text(id="Jumlah", en="Total"), self.total),
        )

    def as_document(self, lang: Lang) -> Document:
        """The row as a list of columns."""
        rows = tuple((label, amount) for _, label, amount in self.columns())
        return Document(Text(id="Formulir 2a", en="Form 2a"), lang, (Facts(rows),))


def form2a(bill: MonthlyBill, *, arrears: Rupiah = _NOTHING) -> Form2a:
    """The bill as the form prints it; `arrears` of earlier months are handed in.

    >>> from jamsos.employers import Employer
    >>> from jamsos.participants import Job, Participant, Segment
    >>> job = Job(Employer("PT Teh Priangan", risk_class=RiskClass.LOW), Rp(2_773_184), programs=("JKK", "JHT"))
    >>> form2a(contributions(Participant("Asep", Segment.PU, jobs=[job]), "2026-08")).jht_employer
    Rp(102607, sen=81)
    """
    instance("bill", bill, MonthlyBill, "contributions(...)")
    instance("arrears", arrears, Rupiah, "Rp(0)")
    return Form2a(
        wage=bill.wage,
        arrears=arrears,
        jkk=_paid(bill, "JKK"),
        jkm=_paid(bill, "JKM"),
        jht_employer=bill.of("JHT", Payer.EMPLOYER),
        jht_worker=bill.of("JHT", Payer.WORKER) + bill.of("JHT", Payer.PARTICIPANT),
        jp_employer=bill.of("JP", Payer.EMPLOYER),
        jp_worker=bill.of("JP", Payer.WORKER),
        jkp_employer=bill.of("JKP", Payer.EMPLOYER),
        jkp_state=bill.of("JKP", Payer.STATE),
        total=bill.amount + arrears,
    )


def _paid(bill: MonthlyBill, code: str) -> Rupiah:
    return bill.of(code, Payer.EMPLOYER) + bill.of(code, Payer.PARTICIPANT)


class Origin(Enum):
    """Sebab selisih: why a column of the form differs from the bill."""

    WAGE = Text(id="upah", en="wage")
    RATE = Text(id="tarif", en="rate")
    CEILING = Text(id="batas upah", en="ceiling")
    ROUNDING = Text(id="pembulatan", en="rounding")
    NOT_REGISTERED = Text(id="belum terdaftar", en="not registered")
    NOT_OWED = Text(id="tidak terutang", en="not owed")
    NEWCOMER = Text(id="pekerja baru", en="newcomer")
    LEAVER = Text(id="pekerja keluar", en="leaver")
    ARREARS = Text(id="tunggakan", en="arrears")
    UNKNOWN = Text(id="belum diketahui", en="unknown")

    def __format__(self, spec: str) -> str:
        return self.value.get(as_lang(spec or "id"))


@frozen
class Difference:
    """Selisih: one column, the bill's amount, the form's amount, and the cause, with what shows it."""

    column: str
    label: Text
    billed: Rupiah
    printed: Rupiah
    cause: Origin
    why: Text

    @property
    def amount(self) -> Rupiah:
        """What the form has more than the bill."""
        return self.printed - self.billed


@frozen
class Reconciliation(Shows):
    """Rekonsiliasi: the differences between a bill and a form; none where they agree."""

    differences: tuple[Difference, ...]

    @property
    def agrees(self) -> bool:
        """Whether bill and form are equal in every column."""
        return not self.differences

    @property
    def causes(self) -> frozenset[Origin]:
        """The causes found."""
        return frozenset(each.cause for each in self.differences)

    def as_document(self, lang: Lang) -> Document:
        """The differences as a table."""
        title = Text(id="Rekonsiliasi Formulir 2a", en="Reconciliation of Form 2a")
        if self.agrees:
            return Document(title, lang, (Paragraph(Text(id="Tidak ada selisih.", en="No differences.")),))
        columns = (
            Text(id="Kolom", en="Column"),
            Text(id="Tagihan", en="Billed"),
            Text(id="Formulir", en="Printed"),
            Text(id="Selisih", en="Difference"),
            Text(id="Sebab", en="Cause"),
            Text(id="Keterangan", en="Remark"),
        )
        rows = tuple(Row((d.label, d.billed, d.printed, d.amount, d.cause, d.why)) for d in self.differences)
        return Document(title, lang, (Table(columns, rows),))


_COLUMNS = {
    "jkk": ("JKK", None),
    "jkm": ("JKM", None),
    "jht_employer": ("JHT", Payer.EMPLOYER),
    "jht_worker": ("JHT", Payer.WORKER),
    "jp_employer": ("JP", Payer.EMPLOYER),
    "jp_worker": ("JP", Payer.WORKER),
    "jkp_employer": ("JKP", Payer.EMPLOYER),
    "jkp_state": ("JKP", Payer.STATE),
}
_NOT_PAID = frozenset({"wage", "jkp_state", "total"})
_OTHER_WAGE = Text(id="formulir memuat upah lain", en="the form has another wage")
_OTHER_ARREARS = Text(id="formulir memuat tunggakan lain", en="the form has other arrears")
_AT_WAGE = Text(id="sama dengan tagihan pada upah {wage}", en="equals the bill on a wage of {wage}")
_AT_RISK = Text(id="sama dengan tarif tingkat risiko {risk}", en="equals the rate of the risk class {risk}")
_UNRELIEVED = Text(
    id="sama dengan iuran tanpa keringanan {law}", en="equals the contribution without the relief of {law}"
)
_RELIEVED = Text(id="sama dengan iuran dengan keringanan {law}", en="equals the contribution with the relief of {law}")
_NOT_DEFERRED = Text(id="sama dengan bagian yang tidak ditunda {law}", en="equals the part that {law} does not defer")
_LAW_OF_RELIEF = {COVID_GROUP: PP_49_2020, LABOUR_INTENSIVE_GROUP: PP_7_2025, NON_WAGE_GROUP: PP_50_2025}
_WITHOUT = Text(id="sama dengan tagihan tanpa batas upah", en="equals the bill without the ceiling")
_AT_CEILING = Text(id="sama dengan batas upah bulan {month}", en="equals the ceiling of {month}")
_LESS_THAN = Text(id="kurang dari satu rupiah", en="less than one rupiah")
_NO_COLUMN = Text(id="formulir tidak memuat program ini", en="the form has nothing for this programme")
_NO_LINE = Text(id="tagihan tidak memuat program ini", en="the bill has nothing for this programme")
_BEGAN = Text(id="bekerja sejak {day}", en="at work since {day}")
_ENDED = Text(id="bekerja sampai {day}", en="at work until {day}")
_FOLLOWS = Text(id="mengikuti kolom lain", en="follows from the other columns")
_NOBODY_KNOWS = Text(id="tidak ada sebab yang menjelaskannya", en="no cause explains it")


def reconcile(bill: MonthlyBill, form: Form2a, *, arrears: Rupiah = _NOTHING) -> Reconciliation:
    """Rekonsiliasi: each column in which the operator's form differs from the bill, with the cause.

    Causes are tried, not guessed: a wage is the cause when the bill on the form's wage gives the printed amount, a rate
    when another risk class does, or a relief that one of the two has and the other has not, or the deferral of JP by PP
    49/2020, a ceiling when the uncapped wage or the ceiling of another month does, rounding when less than one rupiah
    differs.  What is equal to the sen is tried before what is equal but for less than a rupiah.
    A programme is not registered when the form has nothing for it, and not owed when the bill has no line for it.
    A newcomer or leaver is the cause when the job begins or ends in the month and the form has nothing at all.
    The total follows from the columns it adds up.  What nothing explains is said to be unknown.
    Wage, rate and ceiling are tried where the bill has one job: each of several employers has a form of its own, and
    `bill.at(employer)` is the bill beside it.
    """
    ours = form2a(bill, arrears=arrears)
    return Reconciliation(tuple(_differences(bill, ours, instance("form", form, Form2a, "Form2a(...)"))))


def _differences(bill: MonthlyBill, ours: Form2a, form: Form2a) -> Iterator[Difference]:
    printed = {name: amount for name, _, amount in form.columns()}
    moved = _arrival(bill, printed)
    follows: Origin | None = None
    for name, label, billed in ours.columns():
        if billed == printed[name]:
            continue
        if name == "total":
            cause, why = _total(form, follows) or _rounding(billed, printed[name]) or _UNEXPLAINED
        elif name == "arrears":
            cause, why = _rounding(billed, printed[name]) or (Origin.ARREARS, _OTHER_ARREARS)
        elif name == "wage":
            cause, why = moved or _rounding(billed, printed[name]) or (Origin.WAGE, _OTHER_WAGE)
        else:
            cause, why = moved or _absent(bill, name, printed) or _explained(bill, name, billed, form) or _UNEXPLAINED
        if follows is None and name not in _NOT_PAID:
            follows = cause
        yield Difference(name, label, billed, printed[name], cause, why)


def _arrival(bill: MonthlyBill, printed: dict[str, Rupiah]) -> tuple[Origin, Text] | None:
    if bill.amount == _NOTHING or any(printed[name] != _NOTHING for name in _COLUMNS):
        return None
    first, last = bill.month.first, bill.month.last
    for part in bill.parts:
        job = part.job
        if job is not None and job.start is not None and first <= job.start <= last:
            return Origin.NEWCOMER, _BEGAN.fill(day=job.start)
        if job is not None and job.end is not None and first <= job.end <= last:
            return Origin.LEAVER, _ENDED.fill(day=job.end)
    return None


def _total(form: Form2a, follows: Origin | None) -> tuple[Origin, Text] | None:
    added = sum((amount for name, _, amount in form.columns() if name not in _NOT_PAID), _NOTHING)
    return None if follows is None or form.total != added else (follows, _FOLLOWS)


def _absent(bill: MonthlyBill, name: str, printed: dict[str, Rupiah]) -> tuple[Origin, Text] | None:
    code, _ = _COLUMNS[name]
    if all(printed[column] == _NOTHING for column, (other, _) in _COLUMNS.items() if other == code):
        return Origin.NOT_REGISTERED, _NO_COLUMN
    if all(line.program.code != code for line in bill.lines):
        return Origin.NOT_OWED, _NO_LINE
    return None


def _explained(bill: MonthlyBill, name: str, billed: Rupiah, form: Form2a) -> tuple[Origin, Text] | None:
    wanted = _amount(form, name)
    tried = list(_candidates(bill, name, form.wage))
    for amount, cause, why in tried:
        if amount == wanted:
            return cause, why
    rounded = _rounding(billed, wanted)
    if rounded is not None:
        return rounded
    for amount, cause, why in tried:
        if abs(amount - wanted) < _ONE_RUPIAH:
            return cause, why
    return None


def _amount(form: Form2a, name: str) -> Rupiah:
    return next(amount for column, _, amount in form.columns() if column == name)


def _candidates(bill: MonthlyBill, name: str, printed: Rupiah) -> Iterator[tuple[Rupiah, Origin, Text]]:
    """What the column would be if one thing were otherwise, on the printed wage too where that is another."""
    part, *others = bill.parts
    if others:
        return
    yield from _reliefs(bill, name, part)
    job = part.job
    if job is None:
        return
    jobs = [job]
    if printed > _NOTHING and printed != bill.wage:
        jobs.append(evolve(job, wage=printed))
        yield _amount(_rebilled(bill, jobs[1]), name), Origin.WAGE, _AT_WAGE.fill(wage=printed)
    for each in jobs:
        if name == "jkk":
            for risk in RiskClass:
                other = evolve(each, employer=evolve(each.employer, risk_class=risk))
                yield _rebilled(bill, other).jkk, Origin.RATE, _AT_RISK.fill(risk=risk)
        yield from _ceilings(bill, name, each.monthly(bill.month))


def _rebilled(bill: MonthlyBill, job: Job) -> Form2a:
    return form2a(contributions(evolve(bill.participant, jobs=(job,)), bill.month))


def _dues(bill: MonthlyBill, name: str) -> Iterator[Due]:
    """The contributions of the single job that a column counts."""
    code, payer = _COLUMNS[name]
    for program, due in bill.parts[0].regime.dues:
        if program.code == code and payer in {None, due.payer}:
            yield due


def _reliefs(bill: MonthlyBill, name: str, part: Part) -> Iterator[tuple[Rupiah, Origin, Text]]:
    day = bill.month.first
    deferred = jp.DEFERRED.get(day)
    for due in _dues(bill, name):
        for group in sorted(part.regime.asks):
            turned = due.bound(day)({**part.facts, group: not part.facts[group]})
            how = (_UNRELIEVED if part.facts[group] else _RELIEVED).fill(law=_LAW_OF_RELIEF[group].short)
            yield Rupiah.of_sen(turned), Origin.RATE, how
        if deferred is not None and name.startswith("jp_"):
            kept = deferred.value.complement.of(Rupiah.of_sen(due.bound(day)(part.facts)))
            yield kept, Origin.RATE, _NOT_DEFERRED.fill(law=PP_49_2020.short)


def _ceilings(bill: MonthlyBill, name: str, wage: Rupiah) -> Iterator[tuple[Rupiah, Origin, Text]]:
    for due in _dues(bill, name):
        tariff = due.tariff
        if isinstance(tariff, Share) and tariff.base_ceiling is not None:
            rate = tariff.rate.on(bill.month.first).value
            yield rate.of(wage), Origin.CEILING, _WITHOUT
            for row in tariff.base_ceiling.provisions:
                at_ceiling = _AT_CEILING.fill(month=Month.of(row.first))
                yield rate.of(min(wage, row.value)), Origin.CEILING, at_ceiling


def _rounding(billed: Rupiah, printed: Rupiah) -> tuple[Origin, Text] | None:
    return (Origin.ROUNDING, _LESS_THAN) if abs(printed - billed) < _ONE_RUPIAH else None


_UNEXPLAINED = (Origin.UNKNOWN, _NOBODY_KNOWS)
