"""Jasa konstruksi: JKK and JKM of a construction project by the value of its contract, and the instalments of the sum.

Where wages are known, the monthly contributions of construction are `jkk.CONSTRUCTION_CONTRIBUTION` and
`jkm.CONSTRUCTION_CONTRIBUTION` (1,74 % and 0,30 % of the wage).
Where they are not, both are reckoned once for the project (PP 44/2015 Pasal 54 ayat (2), Pasal 55 ayat (2)): each rate
holds for its own slice of the value, as the official explanation reckons.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamsos._checks import instance
from jamsos.breakdown import Breakdown, total_of
from jamsos.dates import as_day
from jamsos.law import Dated, reported, since
from jamsos.money import Rate, Rounding, Rp, Rupiah, allocate
from jamsos.programs import jkk, jkm
from jamsos.programs.deadlines import INSTALMENTS
from jamsos.programs.reliefs import COVID_GROUP
from jamsos.regulations.national import PERMENAKER_5_2021, PERMENAKER_44_2015
from jamsos.text import Text

if TYPE_CHECKING:
    from datetime import date

    from jamsos.dates import Day
    from jamsos.law import Source
    from jamsos.tariff import Fact

__all__ = [
    "CERTIFICATE_DAYS",
    "COVER_BEGINS",
    "DELIVERY_DAYS",
    "PROJECT_DAYS",
    "RESPONSIBLE",
    "TENDER_DOCUMENTS",
    "WORKER_CHANGE_DAYS",
    "WORKER_CHANGE_RISK",
    "contract_contribution",
    "without_vat",
]

# Permenaker 44/2015, and since 1 April 2021 Permenaker 5/2021 ---------------------------------------------------------

_CHAPTER_SEEN_IN = ("https://minangkabaunews.com/bpjs-ketenagakerjaan-proyek-jasa-konstruksi-tanpa-perlindungan",)
_MANUAL_SEEN_IN = ("https://online.flipbuilder.com/bcgyr/dubq/files/basic-html/page100.html",)

RESPONSIBLE = Dated.of(
    Text(id="Yang wajib mendaftarkan pekerja proyek", en="Who must register the workers of a project"),
    since(
        "2015-12-31",
        Text(
            id="pengguna jasa konstruksi dan penyedia jasa konstruksi",
            en="the user and the provider of construction services",
        ),
        PERMENAKER_44_2015.pasal(2, ayat=2),
    ),
    reported(
        "2021-04-01",
        Text(id="setiap pemberi kerja jasa konstruksi", en="every employer in construction services"),
        PERMENAKER_5_2021.pasal(66, ayat=1),
        seen_in=_CHAPTER_SEEN_IN,
    ),
)

PROJECT_DAYS = Dated.of(
    Text(
        id="Pendaftaran proyek setelah surat perintah kerja (SPK), paling lambat hari kerja",
        en="Registration of a project after the work order, at most working days",
    ),
    since("2015-12-31", 14, PERMENAKER_44_2015.pasal(3, ayat=3)),
    reported("2021-04-01", 14, PERMENAKER_5_2021.whole(), seen_in=_CHAPTER_SEEN_IN),
)

CERTIFICATE_DAYS = Dated.of(
    Text(
        id="Sertifikat dan nomor kepesertaan setelah formulir dan iuran pertama, paling lambat hari kerja",
        en="Certificate and number after the form and the first contribution, at most working days",
    ),
    since("2015-12-31", 1, PERMENAKER_44_2015.pasal(3, ayat=4)),
    reported("2021-04-01", 1, PERMENAKER_5_2021.whole(), seen_in=_MANUAL_SEEN_IN),
)

DELIVERY_DAYS = Dated.of(
    Text(
        id="Bukti kepesertaan disampaikan kepada pemberi kerja, paling lambat hari kerja",
        en="The proof is handed to the employer, at most working days",
    ),
    since("2015-12-31", 7, PERMENAKER_44_2015.pasal(3, ayat=5)),
    reported("2021-04-01", 3, PERMENAKER_5_2021.whole(), seen_in=_MANUAL_SEEN_IN),
)

WORKER_CHANGE_DAYS = Dated.of(
    Text(
        id="Pergantian pekerja proyek dilaporkan, paling lambat hari kerja",
        en="A change of the workers of a project is reported, at most working days",
    ),
    since("2015-12-31", 7, PERMENAKER_44_2015.pasal(4, ayat=1)),
    reported("2021-04-01", 30, PERMENAKER_5_2021.whole(), seen_in=_MANUAL_SEEN_IN),
)

WORKER_CHANGE_RISK = Dated.of(
    Text(id="Risiko pekerja pengganti yang belum dilaporkan", en="The risk of a new worker who was not reported yet"),
    reported(
        "2021-04-01",
        Text(
            id="dibayar BPJS Ketenagakerjaan selama jangka waktu pelaporan, sesudahnya oleh kontraktor",
            en="paid by the operator within the term of the report, after it by the contractor",
        ),
        PERMENAKER_5_2021.whole(),
        seen_in=_MANUAL_SEEN_IN,
    ),
)

TENDER_DOCUMENTS = Dated.of(
    Text(id="Dokumen tender dan penawaran", en="The documents of the tender and of the offer"),
    reported(
        "2021-04-01",
        Text(id="memuat iuran JKK dan JKM proyek", en="hold the contributions of the project to JKK and JKM"),
        PERMENAKER_5_2021.whole(),
        seen_in=("https://online.flipbuilder.com/bcgyr/dubq/files/basic-html/page98.html",),
    ),
)

COVER_BEGINS = Dated.of(
    Text(id="Kepesertaan proyek berlaku", en="A project is covered"),
    reported(
        "2021-04-01",
        Text(
            id="sejak iuran dibayar lunas, atau sejak tahap pertama dibayar",
            en="once the contribution is paid in full, or once the first instalment is paid",
        ),
        PERMENAKER_5_2021.whole(),
        seen_in=("https://online.flipbuilder.com/bcgyr/dubq/files/basic-html/page98.html",),
    ),
)

# By the value of the contract -----------------------------------------------------------------------------------------

_CONTRACT = Text(id="Iuran jasa konstruksi menurut nilai kontrak", en="Construction contributions by contract value")
_INSTALMENT = Text(id="Tahap {n}", en="Instalment {n}")
_SHARE = Text(id="{share} x {whole}", en="{share} x {whole}")
_PROGRAMS = (("JKK", jkk.CONTRACT_CONTRIBUTION), ("JKM", jkm.CONTRACT_CONTRIBUTION))


def without_vat(gross: Rupiah, rate: Rate) -> Rupiah:
    """Nilai kontrak tanpa PPN: the contract value of a price that includes value added tax at that rate.

    The rate is handed in, since VAT is no part of this law; rounded half up to the sen.

    >>> from jamsos.money import percent
    >>> without_vat(Rp(555_000_000), percent(11))
    Rp(500000000)
    """
    if instance("gross", gross, Rupiah, "Rp(555_000_000)") < Rp(0):
        msg = f"gross cannot be negative: {gross!r}."
        raise ValueError(msg)
    instance("rate", rate, Rate, "percent(11)")
    return Rate.ratio(rate.denominator, rate.denominator + rate.numerator).of(gross, Rounding.SEN)


def contract_contribution(
    value: Rupiah, day: Day, *, instalments: bool = False, paid_up: bool | None = None
) -> Breakdown:
    """Iuran menurut nilai kontrak: JKK and JKM of a construction project whose wages are not known.

    `value` is the value of the contract without VAT (`without_vat` takes it off).
    The first day of the contribution month governs; the employer pays both.
    With `instalments` the account shows the parts of the sum as they are paid, 50 %, 25 % and 25 %, all before the
    project ends; each programme is divided by itself and no sen is lost.
    `paid_up` says whether PP 49/2020 reaches the employer (`reliefs.in_covid_group`); only its months ask.
    Each slice is rounded half up to the sen.  The lines are tagged with program, and with instalment.
    Raises NotInForce before 1 July 2015, ValueError for a negative value.

    >>> contract_contribution(Rp(180_000_000), "2024-03-01").by("program")
    {'JKK': Rp(346000), 'JKM': Rp(46000)}
    """
    instance("instalments", instalments, bool, "True")
    facts: dict[str, Fact] = {"contract_value": value}
    if paid_up is not None:
        facts[COVID_GROUP] = paid_up
    on = as_day(day)
    lines = tuple(tariff.compute(facts, on).tagged(program=code) for code, tariff in _PROGRAMS)
    return total_of(_CONTRACT, _instalments(lines, on) if instalments else lines)


def _instalments(lines: tuple[Breakdown, ...], day: date) -> tuple[Breakdown, ...]:
    rule = INSTALMENTS.on(day)
    shares = rule.value.shares
    parts = [allocate(line.amount, rule.value.weights) for line in lines]
    paid: list[Breakdown] = []
    for place, share in enumerate(shares):
        each = tuple(
            Breakdown(
                line.label,
                part[place],
                _SHARE.fill(share=share, whole=line.amount),
                (*_places(line), rule.source),
                tags=line.tags,
            )
            for line, part in zip(lines, parts, strict=True)
        )
        paid.append(total_of(_INSTALMENT.fill(n=place + 1), each, tags={"instalment": place + 1}))
    return tuple(paid)


def _places(line: Breakdown) -> tuple[Source, ...]:
    """The ayat a sum rests on, without the letters of its slices; with a relief, those of both its parts."""
    return line.basis or tuple(source for part in line.parts for source in part.basis)
