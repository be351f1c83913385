"""JS11x: what a region has done, held against Inpres 2/2021; from the day of the instruction, 25 March 2021."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from jamsos.findings import Rule, Severity
from jamsos.instruction import RegionRecord
from jamsos.regulations.national import INPRES_2_2021
from jamsos.segments import Segment
from jamsos.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from jamsos.coverage import Coverage

__all__ = ["RULES"]

Found: TypeAlias = "Iterable[Mapping[str, object]]"


def _instructed(day: date) -> bool:
    return INPRES_2_2021.in_force(day) is not False


def _missing(coverage: Coverage | None) -> int:
    return 0 if coverage is None else max(coverage.gap, 0)


def _no_regulation(record: RegionRecord, day: date) -> Found:
    if not _instructed(day) or record.regulations is None:
        return
    for each in record.regulations:
        if each.kind.regulates and each.region == record.region and each.in_force(day) is not False:
            return
    yield {"about": record, "region": record.region.full_name, "day": day, "citation": record.place("REGULATION")}


def _no_budget(record: RegionRecord, day: date) -> Found:
    if _instructed(day) and record.budgets is not None and not record.allotted(day.year):
        yield {
            "about": record,
            "region": record.region.full_name,
            "year": str(day.year),
            "citation": record.place("BUDGET"),
        }


def _non_asn(record: RegionRecord, day: date) -> Found:
    if _instructed(day) and _missing(record.non_asn):
        yield {
            "about": record,
            "region": record.region.full_name,
            "missing": _missing(record.non_asn),
            "coverage": record.non_asn,
            "citation": record.place("NON_ASN"),
        }


def _elections(record: RegionRecord, day: date) -> Found:
    if _instructed(day) and _missing(record.election_workers):
        yield {
            "about": record,
            "region": record.region.full_name,
            "missing": _missing(record.election_workers),
            "coverage": record.election_workers,
            "citation": record.place("ELECTIONS"),
        }


def _workers(record: RegionRecord, day: date) -> Found:
    for segment, coverage in ((Segment.PU, record.wage_earners), (Segment.BPU, record.non_wage)):
        if _instructed(day) and _missing(coverage):
            yield {
                "about": record,
                "region": record.region.full_name,
                "segment": segment.value,
                "missing": _missing(coverage),
                "coverage": coverage,
                "citation": record.place("WORKERS"),
            }


def _enterprises(record: RegionRecord, day: date) -> Found:
    if _instructed(day) and _missing(record.bumd):
        yield {
            "about": record,
            "region": record.region.full_name,
            "missing": _missing(record.bumd),
            "citation": record.place("BUMD"),
        }


def _licences(record: RegionRecord, day: date) -> Found:
    if _instructed(day) and record.licences is False:
        yield {"about": record, "region": record.region.full_name, "citation": record.place("LICENCES")}


def _data(record: RegionRecord, day: date) -> Found:
    if _instructed(day) and record.data_shared is False:
        yield {"about": record, "region": record.region.full_name, "citation": record.place("DATA")}


def _reports(record: RegionRecord, day: date) -> Found:
    place = record.place("REPORT")
    if _instructed(day) and place is not None and record.reports is False:
        yield {"about": record, "region": record.region.full_name, "citation": place}


def _unknown(record: RegionRecord, day: date) -> Found:
    if not _instructed(day):
        return
    for fact, value in record.facts:
        if value is None:
            yield {"about": record, "region": record.region.full_name, "fact": fact}


RULES = (
    Rule(
        "JS110",
        "no-regional-regulation",
        Severity.WARNING,
        RegionRecord,
        Text(
            id="{region} belum memiliki peraturan sendiri yang berlaku pada {day}; keputusan, edaran dan perjanjian "
            "kerja sama bukan peraturan",
            en="{region} has no regulation of its own in force on {day}; decisions, circulars and agreements are none",
        ),
        _no_regulation,
        INPRES_2_2021.diktum("KEDUA"),
    ),
    Rule(
        "JS111",
        "no-budget-allotted",
        Severity.WARNING,
        RegionRecord,
        Text(
            id="{region} tidak mengalokasikan anggaran untuk tahun {year}",
            en="{region} allots no budget for {year}",
        ),
        _no_budget,
        INPRES_2_2021.diktum("KEDUA"),
    ),
    Rule(
        "JS112",
        "non-asn-unprotected",
        Severity.WARNING,
        RegionRecord,
        Text(
            id="{region}: {missing} pegawai non-ASN belum menjadi peserta (cakupan {coverage})",
            en="{region}: {missing} non-ASN staff are no members yet (coverage {coverage})",
        ),
        _non_asn,
        INPRES_2_2021.diktum("KEDUA"),
    ),
    Rule(
        "JS113",
        "election-workers-unprotected",
        Severity.WARNING,
        RegionRecord,
        Text(
            id="{region}: {missing} penyelenggara pemilu belum menjadi peserta (cakupan {coverage})",
            en="{region}: {missing} election workers are no members yet (coverage {coverage})",
        ),
        _elections,
        INPRES_2_2021.diktum("KEDUA"),
    ),
    Rule(
        "JS114",
        "workers-unprotected",
        Severity.WARNING,
        RegionRecord,
        Text(
            id="{region}: {missing} pekerja ({segment}) belum menjadi peserta aktif (cakupan {coverage})",
            en="{region}: {missing} workers ({segment}) are no active members yet (coverage {coverage})",
        ),
        _workers,
        INPRES_2_2021.diktum("KEDUA"),
    ),
    Rule(
        "JS115",
        "enterprises-unregistered",
        Severity.WARNING,
        RegionRecord,
        Text(
            id="{region}: {missing} badan usaha milik daerah belum mendaftarkan seluruh pekerjanya",
            en="{region}: {missing} regional enterprise(s) have not registered all their workers",
        ),
        _enterprises,
        INPRES_2_2021.diktum("KEDUA"),
    ),
    Rule(
        "JS116",
        "licences-without-proof",
        Severity.WARNING,
        RegionRecord,
        Text(
            id="{region} tidak mensyaratkan kepesertaan dalam perizinan dan pelayanan",
            en="{region} does not make membership a condition of licences and services",
        ),
        _licences,
        INPRES_2_2021.diktum("KEDUA"),
    ),
    Rule(
        "JS117",
        "data-not-shared",
        Severity.WARNING,
        RegionRecord,
        Text(
            id="{region} belum mengintegrasikan data kependudukan dan kepesertaan",
            en="{region} does not exchange population and membership data",
        ),
        _data,
        INPRES_2_2021.diktum("KEDUA"),
    ),
    Rule(
        "JS118",
        "no-report-to-governor",
        Severity.WARNING,
        RegionRecord,
        Text(
            id="{region} tidak melaporkan pelaksanaan kepada gubernur",
            en="{region} does not report to the governor",
        ),
        _reports,
        INPRES_2_2021.diktum("KEDUA"),
    ),
    Rule(
        "JS119",
        "region-fact-unknown",
        Severity.NOTE,
        RegionRecord,
        Text(id="{region}: {fact} tidak diketahui", en="{region}: {fact}: not known"),
        _unknown,
    ),
)
