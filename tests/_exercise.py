"""The public functions, called once each: what `test_no_side_effects` watches."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jamsos.text import Lang

__all__ = ["exercise"]


def exercise() -> tuple[str, ...]:
    """Call what the library offers, and return what it said."""
    import jamsos  # noqa: PLC0415  (the watcher decides when the library is loaded)
    from jamsos import Rp, Text, percent  # noqa: PLC0415

    wage = Rp(1_000_000)
    contribution = percent("0.24").of(wage)
    label = Text(id="Iuran JKK {n} pekerja", en="JKK contribution of {n} workers").fill(n=25_000)
    protection = jamsos.Protection(
        under=jamsos.PERWALI_AMBON_34A_2020,
        region=jamsos.KOTA_AMBON,
        segment=jamsos.Segment.BPU,
        headcount=(jamsos.Cohort(10, start="2020-10"), jamsos.Cohort(15, start="2021-04")),
        programs=(jamsos.JKK, jamsos.JKM),
        period=jamsos.Period.of_months("2020-10", "2021-12"),
        funding=jamsos.Funding(jamsos.APBD, payer=jamsos.KOTA_AMBON, year=(2020, 2021)),
    )
    claims = [
        jamsos.DeathClaim(under=protection, died="2021-06-01", cause=cause, participant="Ny. Tuasela")
        for cause in jamsos.Cause
    ]
    findings = jamsos.check((protection, *claims), on="2021-12-31")
    texts: list[str] = []
    languages: tuple[Lang, ...] = ("id", "en")
    for lang in languages:
        report = jamsos.programme_report(
            protection, claims, target=jamsos.Target(50, units=5), on="2021-12-31", lang=lang
        )
        texts += [report.text(), report.markdown(), report.html(), *(str(row) for row in findings.rows("id"))]
    texts += [program.as_document(lang).text() for program in jamsos.PROGRAMS for lang in languages]
    return (
        *(format(value, lang) for value in (wage, contribution, label) for lang in ("id", "en")),
        contribution.in_words(),
        wage.compact("id"),
        str(jamsos.Rupiah.parse("Rp42.000.000")),
        protection.bill().explain("en"),
        jamsos.settle(claims).explain("id"),
        str(jamsos.find("PP", 44, 2015)),
        *texts,
    )
